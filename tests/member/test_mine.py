"""A member's own data: what is kept is theirs to take along, to have forgotten, or left out of what is shared."""

import csv
import json
import sqlite3
from contextlib import closing
from io import StringIO
from pathlib import Path
from typing import Any

import aiohttp
import discord
import pytest
from conftest import NOW, Club, ids_of, message_of, said, text_of
from sqlalchemy import insert, select

from bot.core.corrections import Draft
from bot.core.member.asker import Asker
from bot.core.member.ratings import Average, Rating
from bot.core.member.together import GroupMember
from bot.core.names import MISSES_KEPT, Miss
from bot.guide import Guide
from bot.guide.members import KEPT_AFTER_LEAVING
from bot.house import languages
from bot.sources.files.upload_reader import UploadReader
from bot.store import OpenStore, open_store
from bot.store.members import about_members
from bot.store.tables import metadata
from bot.ui.frame.text import Words
from bot.ui.member.privacy import TOLD, facts, privacy_card

TITLE = "1-litre-of-tears-2005"
# As long as Discord's ids are: eight bytes, of which none is zero.
MEMBER = 0x11C3_5A7E_4B2D_6F19
WEEK = 7 * 24 * 60 * 60


async def test_everything_kept_comes_by_direct_message_as_json_and_csv(club: Club, guide: Guide, words: Words) -> None:
    await club.member.slash(club.channel, "rate", title=TITLE, score="9.5")
    result = await club.member.slash(club.channel, "me export")
    assert result.ephemeral
    assert said(result) == words("export-sent")
    files = await guide.mine.export(Asker(club.member.id))
    kept = json.loads(files["namida.json"])["kept"]
    assert kept["rating"] == [
        {
            "title": "1 Litre of Tears", "member_id": str(club.member.id), "drama_id": TITLE, "score": 95,
            "rated_at": "2025-10-09T08:53:20+00:00",
        }
    ]  # fmt: skip
    rows = list(csv.DictReader(StringIO(files["namida.csv"].decode("utf-8-sig"))))
    assert [(row["kept"], row["title"], row["score"]) for row in rows if row["kept"] == "rating"] == [
        ("rating", "1 Litre of Tears", "95")
    ]
    assert {row["kept"] for row in rows} == set(kept)
    assert list(rows[0])[:2] == ["kept", "title"]
    assert str(club.member.id) not in files["namida.csv"].decode()


@pytest.mark.parametrize("breaks", [1, 10])
async def test_a_direct_message_is_sent_again_after_a_broken_connection_or_reported_as_not_sent(
    club: Club, words: Words, monkeypatch: pytest.MonkeyPatch, breaks: int
) -> None:
    send, sent = discord.abc.Messageable.send, list[dict[str, bytes]]()

    async def broken(place: Any, **given: Any) -> discord.Message:
        sent.append({file.filename: file.fp.read() for file in given["files"]})
        for file in given["files"]:
            file.reset()
        if len(sent) <= breaks:
            for file in given["files"]:
                file.close()
            raise aiohttp.ServerDisconnectedError
        return await send(place, **given)

    monkeypatch.setattr(discord.abc.Messageable, "send", broken)
    monkeypatch.setattr("bot.outgoing._RETRY_AFTER", (0, 0))
    told = said(await club.member.slash(club.channel, "me export"))
    assert told == words("export-sent" if breaks == 1 else "not-taken")
    assert {"namida.json", "namida.csv"} <= sent[0].keys()
    assert all(len(one) == len(sent[0]) and all(one.values()) for one in sent)
    assert club.world.errors == []


async def test_a_member_with_closed_direct_messages_is_told_how_to_open_them(
    club: Club, words: Words, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Refused:
        status, reason = 403, "Forbidden"

    async def closed(*_: object, **__: object) -> None:
        raise discord.Forbidden(Refused(), "Cannot send messages to this user")  # type: ignore[arg-type]

    monkeypatch.setattr(discord.abc.Messageable, "send", closed)
    assert said(await club.member.slash(club.channel, "me export")) == words("direct-closed")


async def test_forgetting_a_member_takes_a_confirmation_and_leaves_no_trace_in_the_files(
    club: Club, kept: OpenStore, tmp_path: Path, words: Words
) -> None:
    for who, score in ((club.member, "9"), (club.friend, "7")):
        await who.slash(club.channel, "rate", title=TITLE, score=score)
    ask = await club.member.slash(club.channel, "me forget")
    assert ask.ephemeral
    await club.member.click(message_of(ask), custom_id=ids_of(ask.response, "keep")[0])
    assert text_of(ask.response) == words("forget-kept")
    ask = await club.member.slash(club.channel, "me forget")
    (forget,) = ids_of(ask.response, "forget")
    await club.member.click(message_of(ask), custom_id=forget)
    assert text_of(ask.response) == words("forgotten")
    assert not any((await kept.members.export(club.member.id)).values())
    assert not _traces(tmp_path / "namida.sqlite3", club.member.id)
    assert _traces(tmp_path / "namida.sqlite3", club.friend.id)
    card = said(await club.friend.slash(club.channel, "drama", title=TITLE))
    assert "**Drama Club** 7.0\u00a0from\u00a01" in card


async def test_no_trace_of_a_forgotten_member_is_left_however_the_file_grew(tmp_path: Path) -> None:
    path = tmp_path / "grown.sqlite3"
    async with open_store(str(path)) as kept:
        for step in range(6):
            rows = [(MEMBER + n, f"drama-{step}-{m}", 50, NOW) for n in range(-40, 41) for m in range(12)]
            await kept.ratings.keep(rows)
            await kept.ratings.unrate(MEMBER, f"drama-{step}-3")
        await kept.members.seen(MEMBER, 5, NOW)
        await kept.members.dismiss(MEMBER, "drama", NOW)
        assert _traces(path, MEMBER)
        await kept.members.forget(MEMBER)
        assert not _traces(path, MEMBER)
        assert await kept.ratings.count() == 80 * 12 * 6
    assert not _traces(path, MEMBER)


async def test_forgetting_during_a_read_is_confirmed_at_once_and_the_traces_are_overwritten_later(
    club: Club, kept: OpenStore, tmp_path: Path, words: Words, caplog: pytest.LogCaptureFixture
) -> None:
    await club.member.slash(club.channel, "rate", title=TITLE, score="9")
    ask = await club.member.slash(club.channel, "me forget")
    path = tmp_path / "namida.sqlite3"
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN")
        other.execute("SELECT * FROM rating").fetchone()
        await club.member.click(message_of(ask), custom_id=ids_of(ask.response, "forget")[0])
        assert text_of(ask.response) == words("forgotten")
        assert not any((await kept.members.export(club.member.id)).values())
        assert "overwritten later" in caplog.text
        assert _traces(path, club.member.id)
    # Even by another start of the program.
    async with open_store(str(path)) as again:
        await Guide(club.client.guide.catalogue, again, lambda: NOW, UploadReader).members.tidy()
    assert not _traces(path, club.member.id)
    # They are noted anew in their server, not as somebody seen today.
    await club.member.slash(club.channel, "rate", title=TITLE, score="8")
    assert (await kept.members.export(club.member.id))["presence"]


def _traces(path: Path, member: int) -> bool:
    """Whether a member's number is in the database, its log, or beside them, as a number or as text."""
    wanted = member.to_bytes(8, "big").lstrip(b"\0"), str(member).encode()
    held = [file.read_bytes() for file in path.parent.glob(f"{path.name}*") if file.suffix != ".sqlite3-shm"]
    return any(one in content for content in held for one in wanted)


def test_every_table_with_members_is_exported_and_forgotten() -> None:
    covered = {column for columns in about_members().values() for column in columns}
    spoken = ("member", "author", "owner", "user", "reporter", "voter", "by")
    for table in metadata.sorted_tables:
        for column in table.columns:
            names_one = set(column.name.removesuffix("_id").split("_")) & set(spoken)
            assert not names_one or column in covered, f"{column} names a member without a foreign key to member.id"
            for key in column.foreign_keys:
                assert key.ondelete in ("CASCADE", "SET NULL"), f"{column} keeps its row when a member is forgotten"


async def test_a_row_in_every_table_is_exported_and_gone_when_forgotten(kept: OpenStore, tmp_path: Path) -> None:
    database = kept.members._database  # pyright: ignore[reportPrivateUsage]

    async def fill(connection: Any) -> None:
        for table in metadata.sorted_tables:
            await connection.execute(insert(table).values({column.name: _value(column) for column in table.columns}))

    await database.write(fill)
    export = await kept.members.export(MEMBER)
    assert set(export) == {table.name for table in about_members()}
    assert all(export.values())
    await kept.members.forget(MEMBER)
    assert not any((await kept.members.export(MEMBER)).values())
    assert not _traces(tmp_path / "namida.sqlite3", MEMBER)
    theirs = set(about_members())
    # What hangs on a row of theirs goes with it: where a review of theirs was hidden.
    hanging = {one for one in metadata.tables.values() if any(key.column.table in theirs for key in one.foreign_keys)}
    async with database.reading() as connection:
        for table in set(metadata.tables.values()) - theirs - hanging:
            assert (await connection.execute(select(table))).first() is not None


def _value(column: Any) -> Any:
    """A value a column takes."""
    if any(key.column.table.name == "member" for key in column.foreign_keys) or str(column) == "member.id":
        return MEMBER
    known = {
        "hour": 3600, "act": "add", "code": "0" * 12, "status": "plan", "region": "KR", "scale": "ten", "language": "de", "locale": "de", "titles": "native", "names": "given", "record": "{}",
    }  # fmt: skip
    if column.name in known:
        return known[column.name]
    kind = str(column.type).upper()
    return "x" if "TEXT" in kind else b"x" if "BLOB" in kind else 1


async def test_a_private_member_is_in_no_average_ranking_match_or_list(
    club: Club, guide: Guide, kept: OpenStore, words: Words
) -> None:
    for who, score in ((club.member, "9"), (club.friend, "5")):
        await who.slash(club.channel, "rate", title=TITLE, score=score)
    answer = await club.member.slash(club.channel, "me private")
    assert words("hidden-now") in said(answer)
    server, friend = club.world.guild.id, Asker(club.friend.id, club.world.guild.id, "Drama Club")
    standing = await kept.ratings.standing(club.member.id, server, TITLE)
    assert (standing.mine, standing.here, standing.world) == (90, Average(50, 1), Average(50, 1))
    assert await kept.ratings.averages(None, None) == {TITLE: Average(50, 1)}
    assert await kept.ratings.raters(server, TITLE) == [(club.friend.id, 50)]
    assert await kept.ratings.interest(server, 5) == {TITLE: 1}
    assert [part async for part in kept.ratings.to_learn_from(100)] == [[(club.friend.id, TITLE, 50)]]
    best = await guide.opinions.best(friend, world=False)
    assert best.rows[0].average == Average(50, 1)
    refused = await club.friend.slash(club.channel, "match", member=club.member)
    assert said(refused) == words("match-hidden", name="jun")
    assert said(await club.member.slash(club.channel, "match", member=club.friend)) == words(
        "match-hidden-self", name="lek"
    )
    taste = await club.friend.context_menu(club.channel, words("menu-taste"), club.member)
    assert said(taste) == words("taste-hidden", name="jun")
    assert "9.0" in said(await club.member.context_menu(club.channel, words("menu-taste"), club.member))
    opened = await club.member.slash(club.channel, "list share", with_others="everyone")
    assert said(opened) == words("list-share-hidden")
    assert said(await club.friend.slash(club.channel, "list show", member=club.member)) == words("list-private")
    assert (await club.member.slash(club.channel, "list show")).ephemeral
    group = await guide.together.gather(
        friend, [GroupMember(club.member.id, "jun"), GroupMember(club.friend.id, "lek")]
    )
    assert [person.name for person in group.unrated] == ["jun"]
    assert words("hidden-already") in said(await club.member.slash(club.channel, "me private"))
    (back,) = ids_of(answer.response, "hide")
    await club.member.click(message_of(answer), custom_id=back)
    assert (await kept.ratings.standing(0, server, TITLE)).here == Average(70, 2)


@pytest.mark.both_databases
async def test_drafts_undo_records_and_handled_messages_are_deleted_on_time(guide: Guide, kept: OpenStore) -> None:
    await kept.imports.keep(5, "abcdef01", [Rating("signal", 80, 1)], [], NOW)
    await kept.imports.keep_draft(5, '{"rows":"mine"}', NOW)
    await kept.messages.claim(99, 5, NOW)
    await kept.corrections.stage(1, 5, Draft("abcdefabcdef", "x", {}, frozenset(), ()), NOW)
    day, gone = 24 * 60 * 60, {}
    for days, tables in ((1, ["import_draft"]), (2, ["heard"]), (7, ["draft", "imported"])):
        for now, there in ((NOW + days * day, True), (NOW + days * day + 1, False)):
            guide.members._clock = lambda now=now: now  # pyright: ignore[reportPrivateUsage]
            await guide.members.tidy()
            kept_now = await kept.members.export(5)
            gone |= {(table, now): bool(kept_now[table]) is there for table in tables}
    assert all(gone.values()), gone


async def test_the_data_of_a_server_is_deleted_a_week_after_it_removed_the_bot(
    club: Club, guide: Guide, kept: OpenStore
) -> None:
    await club.member.slash(club.channel, "rate", title=TITLE, score="9")
    server = club.world.guild.id
    guild = club.client.get_guild(server)
    assert guild is not None
    await guild.leave()
    await club.world.settle()
    assert await guide.members.tidy() == 0
    assert (await kept.members.export(club.member.id))["presence"]
    await guide.members.came(server)
    assert await kept.members.purge(NOW + WEEK) == 0
    await guide.members.is_in([server + 1], 1, [0])
    await guide.members.is_in([server], 1, [0])
    assert await kept.members.purge(NOW + WEEK) == 0
    for here in ([], [server + 1]):
        await guide.members.is_in(here, 1, [0])
    assert await kept.members.purge(NOW + WEEK) == 1
    assert (await kept.members.export(club.member.id))["presence"] == []
    assert (await kept.ratings.of_member(club.member.id))[0].score == 90


@pytest.mark.both_databases
async def test_failed_searches_are_deleted_after_their_retention_time(guide: Guide, kept: OpenStore) -> None:
    await kept.names.missed(5, MEMBER, Miss("old", "old", NOW - MISSES_KEPT - 1))
    await kept.names.missed(6, MEMBER, Miss("new", "new", NOW - MISSES_KEPT + 1))
    await guide.members.tidy()
    assert (await kept.names.misses(5), len(await kept.names.misses(6))) == ([], 1)


def test_the_privacy_text_covers_every_table() -> None:
    assert TOLD.keys() == metadata.tables.keys()
    named = {table.name for table in about_members()}
    assert all(TOLD[table] for table in named)


@pytest.mark.parametrize("locale", sorted(languages().locales))
def test_privacy_fits_in_one_message_in_every_language(locale: str) -> None:
    view = privacy_card(["TMDB", "TVmaze"], languages()[locale])
    assert sum(len(item.content) for item in view.walk_children() if isinstance(item, discord.ui.TextDisplay)) <= 4000


async def test_privacy_md_says_what_the_command_says(club: Club, words: Words) -> None:
    written = (Path(__file__).parents[2] / "PRIVACY.md").read_text("utf-8")
    answer = said(await club.member.slash(club.channel, "privacy"))
    for text in (words("privacy-short"), *facts(words), words("privacy-never"), words("privacy-yours")):
        assert text in answer
        assert text in written
    assert words("privacy-asked", sources="TMDB and TVmaze") in written
    assert words("privacy-asked", sources="").partition(":")[0] not in answer
    assert "seven days" in written
    assert f"{MISSES_KEPT // (24 * 60 * 60)} days" in words("privacy-searches")
    assert KEPT_AFTER_LEAVING == WEEK
