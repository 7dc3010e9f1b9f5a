"""A member's own settings and data: what they choose goes, what is kept is theirs to take along and to have forgotten."""

import asyncio
import csv
import json
import sqlite3
from collections import Counter
from contextlib import closing
from dataclasses import replace
from io import StringIO
from pathlib import Path
from typing import Any

import aiohttp
import discord
import pytest
from conftest import NOW, Club, ids_of, message_of, said, text_of, walk
from sqlalchemy import insert, select

from bot.client import Namida
from bot.core.choices import MemberChoices, ServerChoices
from bot.core.corrections import Draft
from bot.core.names import MISSES_KEPT, Miss
from bot.core.people import Asker, Average
from bot.core.together import Person
from bot.guide import Guide
from bot.guide.members import KEPT_AFTER_LEAVING
from bot.house import languages
from bot.store import OpenStore, open_store
from bot.store.members import about_members
from bot.store.tables import metadata
from bot.ui.ids import write_id, write_member
from bot.ui.privacy import TOLD, facts, privacy_card
from bot.ui.text import Words

TITLE = "1-litre-of-tears-2005"
GOBLIN = "guardian-the-lonely-and-great-god-2016"
# As long as Discord's ids are: eight bytes, of which none is zero.
MEMBER = 0x11C3_5A7E_4B2D_6F19
WEEK = 7 * 24 * 60 * 60


def menus(message: Any) -> dict[str, dict[str, Any]]:
    """The menus of a settings card, by what they choose."""
    found = [item for item in walk(message.components) if str(item.get("custom_id", "")).count(":") == 4]
    return {item["custom_id"].split(":")[3]: item for item in found if "options" in item}


async def choose(club: Club, who: Any, card: Any, what: str, *values: str) -> Any:
    return await who.select(message_of(card), list(values), custom_id=menus(message_of(card))[what]["custom_id"])


async def test_nothing_must_be_set_and_every_choice_is_shown_and_goes(club: Club, kept: OpenStore) -> None:
    card = await club.member.slash(club.channel, "me settings")
    assert card.ephemeral
    assert set(menus(message_of(card))) == {
        "region", "services", "services-more", "language", "titles", "names", "scale", "alerts",
    }  # fmt: skip
    for what, values in {
        "region": ["KR"], "services": ["Netflix", "Viki"], "titles": ["native"], "names": ["given"], "scale": ["percent"],
    }.items():  # fmt: skip
        await choose(club, club.member, card, what, *values)
        chosen = [one["value"] for one in menus(message_of(card))[what]["options"] if one.get("default")]
        assert chosen == values
    (private,) = [one for one in ids_of(card.response, "mine") if ":private:" in one]
    await club.member.click(message_of(card), custom_id=private)
    assert await kept.choices.of_member(club.member.id) == MemberChoices(
        region="KR", services=("Netflix", "Viki"), titles="native", names="given", scale="percent", private=True
    )
    drama = await club.member.slash(club.channel, "drama", title=TITLE)
    assert drama.ephemeral
    assert said(drama).startswith("## 1リットルの涙\n-# 1 Litre of Tears")
    assert "Erika Sawajiri — *Aya Ikeuchi*" in said(await club.member.slash(club.channel, "cast", title=TITLE))
    assert "95%" in said(await club.member.slash(club.channel, "rate", title=TITLE, score="9.5"))
    public = await club.member.slash(club.channel, "watch", title=TITLE, private=False)
    assert not public.ephemeral
    assert "🇰🇷" in said(public)
    choices = await club.member.autocomplete(club.channel, "drama", "title", "litre of tears")
    assert choices[0]["name"].startswith("1リットルの涙 · 1 Litre of Tears")
    await choose(club, club.member, card, "titles", "-")
    assert said(await club.member.slash(club.channel, "drama", title=TITLE)).startswith("## 1 Litre of Tears")


async def test_every_service_can_be_chosen_and_those_of_the_most_titles_stand_first(
    club: Club, kept: OpenStore
) -> None:
    guide = club.client.guide
    titles = Counter(watch.service for drama in guide.catalogue.all() for watch in drama.watch)
    for who, command in ((club.member, "me settings"), (club.owner, "settings")):
        card = await who.slash(club.channel, command)
        first, more = (
            [one["value"] for one in menus(message_of(card))[what]["options"]] for what in ("services", "services-more")
        )
        assert {*first, *more} == guide.catalogue.vocabulary.services.keys()
        assert min(titles[one] for one in first) >= max(titles[one] for one in more)
        await choose(club, who, card, "services-more", more[-1])
        await choose(club, who, card, "services-more", next(one for one in more if one != more[-1]))
        assert more[-1] in [
            one["value"] for one in menus(message_of(card))["services"]["options"] if one.get("default")
        ]
        await choose(club, who, card, "services", more[0])
    assert (await kept.choices.of_member(club.member.id)).services == (more[0],)
    assert (await kept.choices.of_server(club.world.guild.id)).services == (more[0],)


@pytest.mark.both_databases
async def test_what_is_chosen_in_the_same_moment_is_all_kept(guide: Guide, kept: OpenStore) -> None:
    who, choices = Asker(5, 6, "Drama Club"), guide.choices
    every = {"region": ["KR"], "scale": ["percent"], "services": ["Viki"], "avoid": ["Romance"], "private": ["yes"]}
    await asyncio.gather(*(choices.choose(who, what, values, ()) for what, values in every.items()))
    assert await choices.mine(who) == MemberChoices(
        region="KR", services=("Viki",), scale="percent", private=True, avoid=("Romance",)
    )
    theirs = {"region": ["TH"], "titles": ["native"], "services": ["Netflix"], "adult_apart": ["yes"]}
    await asyncio.gather(*(choices.choose_here(who, what, values, ()) for what, values in theirs.items()))
    assert await choices.theirs(who) == ServerChoices("TH", ("Netflix",), titles="native", adult_apart=True)
    await choices.choose(who, "services", [], ())
    assert (await kept.choices.of_member(who.member)).services == ()


async def test_titles_are_read_in_latin_letters_by_those_who_want_them_so(club: Club) -> None:
    card = await club.member.slash(club.channel, "me settings")
    await choose(club, club.member, card, "titles", "romanised")
    assert said(await club.member.slash(club.channel, "drama", title=TITLE)).startswith("## Ichi Rittoru no Namida")
    goblin = said(await club.member.slash(club.channel, "drama", title=GOBLIN))
    assert goblin.startswith("## Sseulsseulhago Challanhasin: Dokkaebi\n-# 쓸쓸하고 찬란하神")
    assert "## 1 Litre" in said(await club.friend.slash(club.channel, "drama", title=TITLE))


async def test_a_title_in_latin_letters_is_that_of_the_version_it_is_read_from(guide: Guide) -> None:
    here, there = Asker(5, 6, "Drama Club"), Asker(5, 7, "Book Club")
    await guide.choices.choose(here, "titles", ["romanised"], ())
    for asker in (here, there):
        await guide.here.meet(asker)
    drama = guide.titles.get(TITLE)
    theirs = replace(drama, native_title="なみだのまち", aliases=())
    for asker, version, title in ((here, drama, "Ichi Rittoru no Namida"), (there, theirs, "Namidanomachi")) * 2:
        assert guide.naming.told(version, asker).title == title


async def test_what_the_server_chose_goes_until_a_member_chooses(club: Club, kept: OpenStore, words: Words) -> None:
    backend, server = club.world.backend, club.world.guild.id
    allowed = [{"id": str(club.member.id), "type": 2, "permission": True}]
    backend.set_command_permissions(server, int(backend.commands[None]["settings", 1]["id"]), allowed)
    refused = await club.member.slash(club.channel, "settings")
    assert said(refused) == words("managers-only")
    card = await club.owner.slash(club.channel, "settings")
    await choose(club, club.owner, card, "region", "TH")
    await choose(club, club.owner, card, "language", "de")
    await choose(club, club.owner, card, "services", "Viki")
    assert await kept.choices.of_server(club.world.guild.id) == ServerChoices("TH", ("Viki",), "de")
    assert "**🇹🇭" in said(await club.member.slash(club.channel, "watch", title=TITLE))
    mine = await club.member.slash(club.channel, "me settings")
    await choose(club, club.member, mine, "region", "JP")
    assert "**🇯🇵" in said(await club.member.slash(club.channel, "watch", title=TITLE))
    asked = said(await club.member.slash(club.channel, "watch", title=TITLE, region="KR"))
    assert "**🇰🇷" in asked
    assert "**🇯🇵" not in asked


async def test_a_server_chooses_how_scores_and_names_are_written_and_where_new_episodes_are_told(
    club: Club, kept: OpenStore, words: Words
) -> None:
    card = await club.owner.slash(club.channel, "settings")
    await choose(club, club.owner, card, "scale", "percent")
    await choose(club, club.owner, card, "names", "given")
    assert "95%" in said(await club.member.slash(club.channel, "rate", title=TITLE, score="9.5"))
    assert "Erika Sawajiri — *Aya Ikeuchi*" in said(await club.member.slash(club.channel, "cast", title=TITLE))
    mine = await club.member.slash(club.channel, "me settings")
    assert said(await choose(club, club.member, mine, "alerts", "server")) == words("alerts-no-channel")
    (channel,) = [one for one in ids_of(card.response, "theirs") if ":alerts:" in one]
    await club.owner.select(message_of(card), [club.channel], custom_id=channel)
    assert await kept.alerts.channel(club.world.guild.id) == club.channel.id
    for where, place in (("server", (True, club.world.guild.id)), ("direct", (True, None)), ("-", (False, None))):
        await choose(club, club.member, mine, "alerts", where)
        assert await kept.alerts.place(club.member.id) == place
    await club.owner.select(message_of(card), [], custom_id=channel)
    assert await kept.alerts.channel(club.world.guild.id) is None


async def test_each_reads_their_own_language_and_a_public_answer_the_servers(club: Club, words: Words) -> None:
    german = club.client.languages["de"]
    await choose(club, club.owner, await club.owner.slash(club.channel, "settings"), "language", "de")
    public = await club.member.slash(club.channel, "drama", title=TITLE)
    assert german("score-world") in said(public) or german("score-none-yet") in said(public)
    assert said(await club.member.slash(club.channel, "ratings")) == words("no-ratings")
    foreign = await club.friend.click(message_of(public), custom_id=ids_of(public.response, "tab")[1])
    assert words("billing-main") in said(foreign)
    await club.member.click(message_of(public), custom_id=ids_of(public.response, "tab")[1])
    assert german("billing-main") in text_of(public.response)
    await choose(club, club.friend, await club.friend.slash(club.channel, "me settings"), "language", "de")
    # Commands are called as their Discord calls them, which is English.
    assert said(await club.friend.slash(club.channel, "ratings")) == german("no-ratings").replace("/bewerten", "/rate")


async def test_what_a_language_is_chosen_for_is_said_below_its_menu(club: Club) -> None:
    mine = await club.member.slash(club.channel, "me settings")
    await choose(club, club.member, mine, "language", "de")
    assert club.client.languages["de"]("language-mine-about") in text_of(mine.response)


async def test_what_one_alone_is_shown_is_in_their_language_also_from_a_message_for_all(
    club: Club, words: Words
) -> None:
    german = club.client.languages["de"]
    await choose(club, club.owner, await club.owner.slash(club.channel, "settings"), "language", "de")
    form = await club.member.slash(club.channel, "review", title=TITLE)
    assert form.modal is not None
    assert words("review-text") in str(form.modal)
    await club.member.submit_modal(form, {"score": ["90"], "text": "Warm.", "episode": "", "aspects": "story 9"})
    assert words("list-yours") in said(await club.member.slash(club.channel, "list show"))
    card = await club.member.slash(club.channel, "drama", title=TITLE)
    (reviews,) = [one for one in ids_of(card.response, "tab") if ":reviews:" in one]
    await club.member.click(message_of(card), custom_id=reviews)
    assert german("review-edit") in str(message_of(card).components)
    (menu,) = [item for item in walk(message_of(card).components) if ":read:" in str(item.get("custom_id"))]
    opened = await club.member.select(message_of(card), [menu["options"][0]["value"]], custom_id=menu["custom_id"])
    assert words("review-edit") in str(message_of(opened).components)


async def test_a_region_no_menu_offers_is_typed(club: Club, kept: OpenStore, words: Words) -> None:
    for who, name in ((club.member, "me settings"), (club.owner, "settings")):
        card = await who.slash(club.channel, name)
        (ask,) = [one for one in ids_of(card.response, "ask") if one.endswith(":region")]
        for text, said_of_it in (("Portugal", "Portugal"), ("Atlantis", words("region-unknown", given="Atlantis"))):
            shown = await who.click(message_of(card), custom_id=ask)
            assert shown.modal is not None
            field = shown.modal["components"][0]["component"]["custom_id"]
            answer = await who.submit_modal(shown, {field: text})
            assert said_of_it in said(answer)
    assert (await kept.choices.of_member(club.member.id)).region == "PT"
    assert (await kept.choices.of_server(club.world.guild.id)).region == "PT"


async def test_who_chose_nothing_is_answered_as_discord_says(
    club: Club, words: Words, monkeypatch: pytest.MonkeyPatch
) -> None:
    plain = discord.Interaction._from_data  # pyright: ignore[reportPrivateUsage]
    told = {"locale": "de", "guild_locale": "en-GB"}

    def speaking(interaction: discord.Interaction, data: Any) -> None:
        heard: Any = {**data, **told}
        plain(interaction, heard)

    monkeypatch.setattr(discord.Interaction, "_from_data", speaking)
    german = club.client.languages["de"]

    async def tabs(**options: Any) -> str:
        return str(message_of(await club.member.slash(club.channel, "drama", title=TITLE, **options)).components)

    assert german("tab-cast") in await tabs(private=True)
    assert words("tab-cast") in await tabs()
    refused = await club.member.slash(club.channel, "who", title=TITLE)
    assert said(refused) == german("who-nobody", title="1 Litre of Tears")
    told["guild_locale"] = "de"
    assert german("tab-cast") in await tabs()


async def test_genres_and_regions_complete_in_the_members_language_and_are_read_in_it(club: Club) -> None:
    await choose(club, club.member, await club.member.slash(club.channel, "me settings"), "language", "de")
    choices = await club.member.autocomplete(club.channel, "browse", "genre", "roman")
    assert choices[0] == {"name": "Romanze", "value": "Romance"}
    choices = await club.member.autocomplete(club.channel, "watch", "region", "deu")
    assert choices == [{"name": "Deutschland", "value": "DE"}]
    assert "🇩🇪" in said(await club.member.slash(club.channel, "watch", title=TITLE, region="Deutschland"))
    assert "### Romanze" in said(await club.member.slash(club.channel, "browse", genre="Romance", private=True))


async def test_what_is_avoided_and_the_services_i_have_narrow_what_is_recommended(
    club: Club, kept: OpenStore, words: Words
) -> None:
    card = await club.member.slash(club.channel, "me settings")
    (ask,) = [one for one in ids_of(card.response, "ask") if one.endswith(":avoid")]
    shown = await club.member.click(message_of(card), custom_id=ask)
    assert shown.modal is not None
    field = shown.modal["components"][0]["component"]["custom_id"]
    await club.member.submit_modal(shown, {field: "romance, no amnesia"})
    assert (await kept.choices.of_member(club.member.id)).avoid == ("amnesia", "Romance")
    assert "Romance" in text_of(card.response)
    await choose(club, club.member, card, "services", "Viki")
    await club.member.slash(club.channel, "rate", title="my-mister-2018", score="9.5")
    picks = await club.member.slash(club.channel, "recommend")
    assert words("picks-services", services="Viki") in said(picks)
    found = [club.client.guide.titles.get(one.split(":")[-1]) for one in ids_of(picks.response, "pass")]
    assert len(found) == 5
    assert not any("Romance" in drama.genres for drama in found)
    assert all(any(watch.service == "Viki" for watch in drama.watch) for drama in found)
    found = (await club.client.guide.together.gather(
        Asker(club.member.id, club.world.guild.id), [Person(club.member.id, "jun"), Person(club.friend.id, "lek")]
    )).picks  # fmt: skip
    assert not any("Romance" in pick.drama.genres for pick in found)
    shown = await club.member.click(message_of(card), custom_id=ask)
    assert shown.modal is not None
    field = shown.modal["components"][0]["component"]["custom_id"]
    await club.member.submit_modal(shown, {field: "no such thing"})
    assert (await kept.choices.of_member(club.member.id)).avoid == ("amnesia", "Romance")


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
async def test_what_is_written_directly_is_sent_again_where_the_wire_breaks_or_is_said_not_to_have_come(
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
    monkeypatch.setattr("bot.outgoing._PAUSES", (0, 0))
    told = said(await club.member.slash(club.channel, "me export"))
    assert told == words("export-sent" if breaks == 1 else "not-taken")
    assert {"namida.json", "namida.csv"} <= sent[0].keys()
    assert all(len(one) == len(sent[0]) and all(one.values()) for one in sent)
    assert club.world.errors == []


async def test_one_who_takes_no_direct_messages_is_told_how(
    club: Club, words: Words, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Refused:
        status, reason = 403, "Forbidden"

    async def closed(*_: object, **__: object) -> None:
        raise discord.Forbidden(Refused(), "Cannot send messages to this user")  # type: ignore[arg-type]

    monkeypatch.setattr(discord.abc.Messageable, "send", closed)
    assert said(await club.member.slash(club.channel, "me export")) == words("direct-closed")


async def test_who_asks_to_be_forgotten_is_asked_once_and_leaves_no_byte(
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
    assert "**Drama Club** 7.0 from 1" in card


async def test_no_byte_is_left_of_one_among_many_however_the_file_grew(tmp_path: Path) -> None:
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


async def test_who_is_forgotten_while_the_file_is_read_is_told_so_and_the_traces_go_later(
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
    # By another start of the program even.
    async with open_store(str(path)) as again:
        await again.members.clean()
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


async def test_who_is_private_is_in_no_average_top_match_or_list(
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
    assert [part async for part in kept.ratings.everything()] == [[(club.friend.id, TITLE, 50)]]
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
    group = await guide.together.gather(friend, [Person(club.member.id, "jun"), Person(club.friend.id, "lek")])
    assert [person.name for person in group.unrated] == ["jun"]
    assert words("hidden-already") in said(await club.member.slash(club.channel, "me private"))
    (back,) = ids_of(answer.response, "hide")
    await club.member.click(message_of(answer), custom_id=back)
    assert (await kept.ratings.standing(0, server, TITLE)).here == Average(70, 2)


@pytest.mark.both_databases
async def test_what_waits_for_a_member_or_was_answered_goes_in_its_time_though_nobody_else_acts(
    guide: Guide, kept: OpenStore
) -> None:
    await kept.lists.keep_draft(5, '{"rows":"mine"}', NOW)
    await kept.messages.claim(99, 5, NOW)
    await kept.corrections.stage(1, 5, Draft("abcdefabcdef", "x", {}, frozenset(), ()), NOW)
    day, gone = 24 * 60 * 60, {}
    for days, table in ((1, "import_draft"), (2, "heard"), (7, "draft")):
        for now, there in ((NOW + days * day, True), (NOW + days * day + 1, False)):
            guide.members._clock = lambda now=now: now  # pyright: ignore[reportPrivateUsage]
            await guide.members.tidy()
            gone[table, now] = bool((await kept.members.export(5))[table]) is there
    assert all(gone.values()), gone


async def test_what_is_kept_of_a_server_goes_a_week_after_it_removed_the_bot(
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
    await guide.members.is_in([], 1, [0])
    assert await kept.members.purge(NOW + WEEK) == 1
    assert (await kept.members.export(club.member.id))["presence"] == []
    assert (await kept.ratings.of_member(club.member.id))[0].score == 90


@pytest.mark.both_databases
async def test_failed_searches_go_in_time(guide: Guide, kept: OpenStore) -> None:
    await kept.names.missed(5, MEMBER, Miss("old", "old", NOW - MISSES_KEPT - 1))
    await kept.names.missed(6, MEMBER, Miss("new", "new", NOW - MISSES_KEPT + 1))
    await guide.members.tidy()
    assert (await kept.names.misses(5), len(await kept.names.misses(6))) == ([], 1)


FORGED = [
    write_id("mine", "OWNER", "region", "XX"), write_id("mine", "OWNER", "nothing", "x"), write_id("mine", "OWNER"),
    write_id("mine", "OWNER", "adult_apart", "yes"), write_id("theirs", "OWNER", "region", "KR"), write_id("forget", "0"),
    write_id("hide", "0", "yes"), write_id("ask", "0", "x", "region"), write_id("ask", "0", "mine", "scale"),
    write_id("said", "OWNER", "theirs", "adult_apart"), write_id("said", "OWNER", "mine", "language"), write_id("keep"),
]  # fmt: skip


@pytest.mark.parametrize("custom_id", FORGED)
async def test_a_forged_button_of_settings_changes_nothing(
    club: Club, kept: OpenStore, words: Words, custom_id: str
) -> None:
    channel = club.client.get_channel(club.channel.id)
    assert isinstance(channel, discord.TextChannel)
    custom_id = custom_id.replace("OWNER", write_member(club.member.id))
    view = discord.ui.LayoutView(timeout=None)
    view.add_item(discord.ui.ActionRow(discord.ui.Button(label="x", custom_id=custom_id)))
    view.stop()
    result = await club.member.click(await channel.send(view=view), custom_id=custom_id)
    assert result.response is not None
    assert result.ephemeral
    assert words("fault", id="")[:20] not in said(result)
    assert await kept.choices.of_member(club.member.id) == MemberChoices()
    assert await kept.choices.of_server(club.world.guild.id) == ServerChoices()
    assert await kept.members.hidden([club.member.id]) == frozenset()


def test_every_table_is_told_of_in_words() -> None:
    assert TOLD.keys() == metadata.tables.keys()
    named = {table.name for table in about_members()}
    assert all(TOLD[table] for table in named)


@pytest.mark.parametrize("locale", sorted(languages().locales))
def test_privacy_fits_in_one_message_in_every_language(locale: str) -> None:
    view = privacy_card(["TMDB", "TVmaze"], languages()[locale])
    assert sum(len(item.content) for item in view.walk_children() if isinstance(item, discord.ui.TextDisplay)) <= 4000


async def test_privacy_md_says_what_the_command_says(club: Club, words: Words) -> None:
    written = (Path(__file__).parent.parent / "PRIVACY.md").read_text("utf-8")
    answer = said(await club.member.slash(club.channel, "privacy"))
    for text in (words("privacy-short"), *facts(words), words("privacy-never"), words("privacy-yours")):
        assert text in answer
        assert text in written
    assert words("privacy-asked", sources="TMDB and TVmaze") in written
    assert words("privacy-asked", sources="").partition(":")[0] not in answer
    assert "seven days" in written
    assert f"{MISSES_KEPT // (24 * 60 * 60)} days" in words("privacy-searches")
    assert KEPT_AFTER_LEAVING == WEEK


def test_the_client_knows_every_button_of_settings(simcord_bot: Namida) -> None:
    assert {"mine", "theirs", "ask", "said", "forget", "keep", "hide"} <= simcord_bot.presses.keys()
