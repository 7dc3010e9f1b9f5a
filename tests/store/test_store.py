"""What members said is kept: on disk before it is acknowledged, by one writer, and forgotten when asked."""

import asyncio
import os
import re
import signal
import sqlite3
import stat
import subprocess
import sys
from collections import Counter
from collections.abc import Awaitable, Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, event, inspect, text
from sqlalchemy.exc import IntegrityError

from bot.core.corrections import Draft
from bot.core.errors import BadInput, StoreUnavailable
from bot.core.live import Answer
from bot.core.member.lists import Entry
from bot.core.member.ratings import Average, Change, Rating, Standing
from bot.core.member.reviews import Written
from bot.core.models import Drama
from bot.core.names import Miss
from bot.core.running import Slow
from bot.store import OpenStore, migrations, open_store
from bot.store import dramas as dramas_kept
from bot.store.databases import database as databases
from bot.store.databases import sqlite
from bot.store.databases.opening import open_database
from bot.store.databases.place import place_of
from bot.store.tables import metadata

pytestmark = pytest.mark.both_databases

MINA, JUN, CLUB, OTHER = 11, 12, 100, 200


async def test_a_rating_replaces_the_one_before(kept: OpenStore) -> None:
    assert await kept.ratings.rate(MINA, "goblin", 90, 1) is None
    assert await kept.ratings.rate(MINA, "goblin", 95, 2) == Rating("goblin", 90, 1)
    assert [(row.score, row.rated_at) for row in await kept.ratings.of_member(MINA)] == [(95, 2)]


async def test_a_refit_is_given_every_rating_once_in_parts(kept: OpenStore) -> None:
    rows = [(member, f"drama-{n}", 50, 1) for member in range(1, 42) for n in range(50)]
    await kept.ratings.keep(rows)
    parts = [part async for part in kept.ratings.to_learn_from(len(rows))]
    assert len(parts) > 1
    assert sorted(row for part in parts for row in part) == sorted(row[:3] for row in rows)


# Discord's ids count milliseconds in their upper bits, and the lower 22 are mostly zero.
@pytest.mark.parametrize("step", [1, 2**22])
async def test_of_more_ratings_than_a_refit_takes_it_is_given_all_those_of_a_share_of_the_members(
    kept: OpenStore, step: int
) -> None:
    members = range(step, 401 * step, step)
    await kept.ratings.keep([(member, f"drama-{n}", 50, 1) for member in members for n in range(5)])
    given = [row async for part in kept.ratings.to_learn_from(700) for row in part]
    counts = Counter(member for member, _, _ in given)
    assert 500 <= len(given) <= 800
    assert set(counts.values()) == {5}
    assert given == [row async for part in kept.ratings.to_learn_from(700) for row in part]


async def test_a_rating_taken_back_is_gone(kept: OpenStore) -> None:
    await kept.ratings.rate(MINA, "goblin", 90, 1)
    assert await kept.ratings.unrate(MINA, "goblin") == Rating("goblin", 90, 1)
    assert await kept.ratings.unrate(MINA, "goblin") is None
    assert await kept.ratings.count() == 0


async def test_forgetting_several_members_at_once_rewrites_the_file_once(kept: OpenStore) -> None:
    reader, cleaned = kept.ratings._database._reader, list[str]()  # pyright: ignore[reportPrivateUsage]

    def told(*given: Any) -> None:
        cleaned.extend([given[2]] if given[2] == "VACUUM" else [])

    event.listen(reader.sync_engine, "before_cursor_execute", told)
    for member in range(1, 9):
        await kept.ratings.rate(member, "goblin", 90, 1)
    await asyncio.gather(*(kept.members.forget(member) for member in range(1, 8)))
    assert cleaned == ["VACUUM"]
    await kept.members.forget(8)
    assert cleaned == ["VACUUM"] * 2
    assert await kept.ratings.count() == 0


async def test_many_kept_titles_are_read_in_parts_and_returned_in_the_order_they_were_added(
    kept: OpenStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    read, at_once, most = dramas_kept._read, 0, 0  # pyright: ignore[reportPrivateUsage]

    def counted(key: str, record: str) -> Drama | None:
        nonlocal at_once, most
        at_once += 1
        most = max(most, at_once)
        return read(key, record)

    async def others() -> None:
        nonlocal at_once
        while True:
            await asyncio.sleep(0)
            at_once = 0

    for at in (1, 2):
        rows = [Drama(id=f"d{n:04}", title=f"Title {n}", kind="series") for n in range(1200) if n % 2 == at % 2]
        await kept.dramas.keep(rows, "test", at)
    monkeypatch.setattr(dramas_kept, "_read", counted)
    working = asyncio.create_task(others())
    found = [drama.id for drama in await kept.dramas.all()]
    working.cancel()
    assert found == [f"d{n:04}" for at in (1, 2) for n in range(1200) if n % 2 == at % 2]
    assert most <= 500


@pytest.mark.parametrize("read", ["a server's ratings", "a map", "neighbours"])
async def test_reading_many_rows_lets_others_take_turns(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, read: str
) -> None:
    run, done, turns = sqlite._Connection._run, False, 0  # pyright: ignore[reportPrivateUsage]

    def counted(*given: Any) -> Any:
        nonlocal done
        found, done = run(*given), True
        return found

    async def others() -> None:
        nonlocal turns
        while True:
            await asyncio.sleep(0)
            turns += done

    async with open_store(str(tmp_path / "namida.sqlite3")) as kept:
        names = [f"d{n:04}" for n in range(1000)]
        await kept.members.seen(MINA, CLUB, 1)
        await kept.ratings.keep([(MINA, name, 50, 1) for name in names])
        await kept.taste.replace([(name, name, 1.0) for name in names])
        await kept.neighbours.keep({"goblin": names})
        reads: dict[str, Callable[[], Awaitable[list[Any]]]] = {
            "a server's ratings": lambda: kept.ratings.of_server(CLUB),
            "a map": kept.taste.rows,
            "neighbours": kept.neighbours.rows,
        }
        monkeypatch.setattr(databases, "_PART", 5)
        monkeypatch.setattr(sqlite._Connection, "_run", counted)  # pyright: ignore[reportPrivateUsage]
        working = asyncio.create_task(others())
        assert sorted(row[1] for row in await reads[read]()) == names
        assert turns >= 200
        working.cancel()


async def test_a_process_notes_which_servers_it_left_only_for_its_own_shards(kept: OpenStore) -> None:
    servers = [number << 22 | 7 for number in range(6)]
    for one in servers:
        await kept.members.seen(MINA, one, 1)
    # Of three shards those of 1 and 4 are the second's, where it is still in the first of them.
    await kept.members.stay([servers[1]], 5, 3, [1])
    assert await kept.members.purge(6) == 1
    assert await kept.members.servers([MINA]) == {servers[n] for n in (0, 1, 2, 3, 5)}
    await kept.members.stay([servers[0]], 5, 3, [0, 2])
    assert await kept.members.purge(6) == 3
    await kept.members.stay([], 5, 1, [0])
    assert await kept.members.purge(6) == 2


async def test_undo_restores_the_rating_before(kept: OpenStore) -> None:
    await kept.ratings.rate(MINA, "goblin", 95, 1)
    assert await kept.ratings.undo(MINA, Change("goblin", 90, 95), 2)
    assert (await kept.ratings.of_member(MINA))[0].score == 90
    assert await kept.ratings.undo(MINA, Change("goblin", None, 90), 3)
    assert await kept.ratings.of_member(MINA) == []


async def test_undo_restores_the_time_of_a_rating_too(kept: OpenStore) -> None:
    async def rows() -> list[tuple[int, int]]:
        return [(row.score, row.rated_at) for row in await kept.ratings.of_member(MINA)]

    await kept.ratings.rate(MINA, "goblin", 90, 1000)
    before = await kept.ratings.rate(MINA, "goblin", 95, 5000)
    assert before is not None
    back = await kept.ratings.undo(MINA, Change("goblin", 90, 95, before.rated_at), 6000)
    assert await rows() == [(90, 1000)]
    assert back is not None
    assert back == Change("goblin", 95, 90, 5000)
    assert await kept.ratings.undo(MINA, back, 7000) == Change("goblin", 90, 95, 1000)
    assert await rows() == [(95, 5000)]
    # Together in one batch as well: each is told what it replaced.
    told = await asyncio.gather(*(kept.ratings.rate(MINA, "w", score, 100 * score) for score in (50, 60, 70)))
    assert told == [None, Rating("w", 50, 5000), Rating("w", 60, 6000)]


async def test_ratings_and_reviews_of_a_server_and_of_a_member_are_sorted(kept: OpenStore) -> None:
    for member, score in ((MINA, 70), (JUN, 90), (13, 70)):
        await kept.members.seen(member, CLUB, 1)
        await kept.ratings.rate(member, "goblin", score, 20 - member)
    for member in (MINA, JUN):
        await kept.ratings.keep([(member, "kingdom", 50, 1), (member, "signal", 50, 5), (member, "stranger", 50, 3)])
    await kept.ratings.keep([(99, drama, 50, 9) for drama in ("goblin", "kingdom", "vincenzo")])
    assert await kept.ratings.raters(CLUB, "goblin") == [(JUN, 90), (13, 70), (MINA, 70)]
    assert [row.drama for row in await kept.ratings.of_member(MINA)] == ["goblin", "signal", "stranger", "kingdom"]
    assert await kept.ratings.interest(CLUB, 9) == {"goblin": 3, "kingdom": 2, "signal": 2, "stranger": 2}
    assert list(await kept.ratings.interest(CLUB, 2)) == ["goblin", "signal"]
    assert await kept.ratings.fingerprint() == (12, 680)
    for member, at in ((JUN, 9), (MINA, 5), (13, 5)):
        await kept.reviews.write(member, "goblin", Written("Warm."), at)
    assert [one.member for one in await kept.reviews.of_drama(CLUB, MINA, "goblin")] == [JUN, 13, MINA]


async def test_undo_of_a_score_that_was_changed_since_changes_nothing(kept: OpenStore) -> None:
    await kept.ratings.rate(MINA, "goblin", 70, 1)
    assert not await kept.ratings.undo(MINA, Change("goblin", None, 95), 2)
    assert (await kept.ratings.of_member(MINA))[0].score == 70


async def test_a_servers_average_is_over_the_members_seen_there(kept: OpenStore) -> None:
    for member, score in ((MINA, 90), (JUN, 70), (13, 20)):
        await kept.ratings.keep([(member, "goblin", score, 1), (member, "kingdom", 10, 1)])
    for member in (MINA, JUN):
        await kept.members.seen(member, CLUB, 1)
    assert await kept.ratings.standing(MINA, CLUB, "goblin") == Standing(90, Average(80, 2), Average(60, 3))
    assert await kept.ratings.standing(99, OTHER, "goblin") == Standing(None, None, Average(60, 3))
    assert await kept.ratings.standing(MINA, None, "goblin") == Standing(90, None, Average(60, 3))
    assert await kept.ratings.averages(CLUB, ["goblin", "signal"]) == {"goblin": Average(80, 2)}
    assert await kept.ratings.averages(None, ["goblin"]) == {"goblin": Average(60, 3)}


async def test_ratings_that_arrive_together_are_all_kept(kept: OpenStore) -> None:
    work = [kept.ratings.rate(member, f"d{n}", 50 + n, n) for member in range(1, 33) for n in range(20)]
    assert set(await asyncio.gather(*work)) == {None}
    assert await kept.ratings.count() == 640


async def test_ratings_of_one_member_at_once_each_return_what_they_replaced(kept: OpenStore) -> None:
    before = await asyncio.gather(*(kept.ratings.rate(MINA, "goblin", score, score) for score in (60, 70, 80)))
    scores = [row.score for row in await kept.ratings.of_member(MINA)]
    assert len(scores) == 1
    assert sorted([*(one.score for one in before if one), *scores]) == [60, 70, 80]


async def test_a_rating_that_fails_does_not_fail_the_others_of_its_commit(kept: OpenStore) -> None:
    work = [kept.ratings.rate(member, "goblin", score, 1) for member, score in ((1, 50), (2, 500), (3, 60))]
    answers = await asyncio.gather(*work, return_exceptions=True)
    assert [type(answer) for answer in answers] == [type(None), IntegrityError, type(None)]
    assert await kept.ratings.count() == 2


async def test_ratings_that_arrive_together_at_a_locked_database_fail_together_after_one_try(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "namida.sqlite3"
    async with open_store(str(path)) as kept:
        database, tries = kept.ratings._database, list[int]()  # pyright: ignore[reportPrivateUsage]
        await database.execute(text("PRAGMA busy_timeout = 1"))
        written = database._written  # pyright: ignore[reportPrivateUsage]

        async def counted(batch: list[Any]) -> list[Any]:
            tries.append(len(batch))
            return await written(batch)

        monkeypatch.setattr(database, "_written", counted)
        with closing(sqlite3.connect(path, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            work = [kept.ratings.rate(member, "goblin", 50, 1) for member in (1, 2, 3)]
            answers = await asyncio.gather(*work, return_exceptions=True)
        assert [type(answer) for answer in answers] == [StoreUnavailable] * 3
        assert len(tries) == 1
        assert await kept.ratings.rate(1, "goblin", 50, 1) is None


async def test_a_cancelled_rating_does_not_cancel_the_others_of_its_commit(kept: OpenStore) -> None:
    work = [asyncio.ensure_future(kept.ratings.rate(member, "goblin", 50, 1)) for member in range(1, 9)]
    await asyncio.sleep(0)
    work[0].cancel()
    await asyncio.gather(*work, return_exceptions=True)
    assert await kept.ratings.count() >= 7
    assert await kept.ratings.rate(9, "goblin", 50, 1) is None


async def test_ratings_of_a_merged_title_move_to_the_one_it_was_merged_into(kept: OpenStore) -> None:
    await kept.ratings.keep([(1, "mdl-2", 80, 5), (2, "mdl-2", 70, 5), (2, "tears", 60, 9), (3, "mdl-2", 90, 9)])
    await kept.ratings.keep([(3, "tears", 10, 5), (4, "tears", 20, 1), (1, "signal", 30, 1), (4, "signal", 40, 9)])
    await kept.ratings.merge({})
    await kept.ratings.merge({"mdl-2": "tears", "unknown": "tears"})
    assert await kept.ratings.rows() == [
        (1, "signal", 30, 1), (1, "tears", 80, 5), (2, "tears", 60, 9), (3, "tears", 90, 9), (4, "signal", 40, 9), (4, "tears", 20, 1),
    ]  # fmt: skip


async def test_dismissed_titles_can_be_welcomed_back(kept: OpenStore) -> None:
    await kept.members.dismiss(MINA, "goblin", 1)
    await kept.members.dismiss(MINA, "goblin", 2)
    assert await kept.members.dismissed(MINA) == {"goblin"}
    await kept.members.welcome_back(MINA, "goblin")
    assert await kept.members.dismissed(MINA) == frozenset()


async def test_titles_a_member_wants_more_like_are_newest_first_and_expire(kept: OpenStore) -> None:
    for at, drama in enumerate(("goblin", "signal", "kingdom", "goblin"), 1):
        await kept.members.more_like(MINA, drama, at)
    assert await kept.members.wanted(MINA, 2, 2) == ["goblin", "kingdom"]
    assert await kept.members.wanted(MINA, 3, 9) == ["goblin", "kingdom"]
    await kept.members.prune(3)
    assert await kept.members.wanted(MINA, 0, 9) == ["goblin", "kingdom"]


async def test_choosing_one_setting_keeps_the_others(kept: OpenStore) -> None:
    assert (await kept.members.settings(MINA, CLUB)).region is None
    await kept.choices.keep_member(MINA, region="KR")
    await kept.choices.keep_member(MINA, scale="percent")
    found = await kept.members.settings(MINA, CLUB)
    assert (found.region, found.scale) == ("KR", "percent")


async def test_a_members_settings_come_before_the_servers(kept: OpenStore) -> None:
    theirs: dict[str, Any] = {
        "region": "KR", "scale": "percent", "services": ("Viki", "iQIYI"), "titles": "native", "names": "given", "private": True,
    }  # fmt: skip
    mine: dict[str, Any] = {
        "region": "JP", "scale": "five", "services": ("Netflix",), "titles": "english", "names": "family", "private": False,
    }  # fmt: skip
    await kept.choices.keep_server(CLUB, **theirs)

    async def found() -> dict[str, Any]:
        settings = await kept.members.settings(MINA, CLUB)
        return {name: getattr(settings, name) for name in mine}

    assert await found() == {**theirs, "services": ("iQIYI", "Viki")}
    await kept.choices.keep_member(MINA, **mine)
    assert await found() == mine


async def test_a_server_that_removes_the_bot_leaves_no_row(kept: OpenStore) -> None:
    await kept.members.seen(MINA, CLUB, 1)
    await kept.members.seen(MINA, OTHER, 1)
    await kept.members.leave(CLUB, 5)
    assert await kept.members.purge(5) == 0
    assert await kept.members.purge(6) == 1
    export = await kept.members.export(MINA)
    assert [row["server_id"] for row in export["presence"]] == [OTHER]


async def test_a_bot_may_be_in_more_servers_than_a_statement_takes_values(kept: OpenStore) -> None:
    await kept.members.seen(MINA, 40_001, 1)
    await kept.members.seen(MINA, 7, 1)
    await kept.members.stay(range(1, 40_001), 5, 1, [0])
    assert await kept.members.purge(6) == 1
    assert await kept.members.servers([MINA]) == {7}


async def test_a_message_is_claimed_once_until_all_are_forgotten(kept: OpenStore) -> None:
    assert await kept.messages.claim(1, MINA, 1)
    assert not await kept.messages.claim(1, MINA, 2)
    assert await kept.messages.claim(2, MINA, 2)
    await kept.messages.forget()
    assert await kept.messages.claim(1, MINA, 3)


async def test_everything_about_a_member_is_exported(kept: OpenStore) -> None:
    await kept.ratings.rate(MINA, "goblin", 90, 1)
    await kept.members.seen(MINA, CLUB, 1)
    await kept.members.dismiss(MINA, "signal", 1)
    await kept.members.more_like(MINA, "stranger", 1)
    await kept.names.missed(CLUB, MINA, Miss("gblin", "gblin", 1))
    await kept.votes.decided(CLUB, 1, [MINA], [])
    await kept.draws.draw(MINA, "goblin", 1)
    await kept.corrections.keep(CLUB, MINA, "hide", {"goblin": None}, 1)
    await kept.corrections.stage(CLUB, MINA, Draft("0" * 12, "x.csv", {}, frozenset(), ()), 1)
    await kept.messages.claim(1, MINA, 1)
    await kept.choices.keep_member(MINA, services=("Viki",), avoid=("amnesia",))
    await kept.members.hide(MINA, True)
    await kept.lists.put(MINA, [Entry("goblin", "watching", 3, "with mum", 1)])
    await kept.lists.share(MINA, True)
    await kept.imports.keep(MINA, "abcdef01", [Rating("goblin", 90, 2)], [], 2)
    await kept.imports.keep_draft(MINA, "[]", 1)
    await kept.alerts.follow(MINA, CLUB, 1)
    key = await kept.reviews.write(MINA, "goblin", Written("Warm."), 1)
    await kept.reviews.report(CLUB, key, MINA, 1)
    export = await kept.members.export(MINA)
    about_members = {
        table.name
        for table in metadata.sorted_tables
        if table.name == "member" or any(key.column.table.name == "member" for key in table.foreign_keys)
    }
    assert set(export) == about_members
    assert all(export.values())


async def test_kept_titles_come_back_as_they_were(kept: OpenStore, dramas: list[Drama]) -> None:
    assert await kept.dramas.keep(dramas, "test", 1) == len(dramas)
    assert {drama.id: drama for drama in await kept.dramas.all()} == {drama.id: drama for drama in dramas}
    assert await kept.dramas.all([dramas[3].id, "unknown"]) == [dramas[3]]


async def test_a_map_is_replaced_as_a_whole_and_the_other_stays(kept: OpenStore) -> None:
    await kept.advice.replace([("a", "c", 0.5)])
    await kept.taste.replace([("a", "b", 0.5), ("a", "a", 3.0)])
    await kept.taste.replace([("b", "a", 0.25)])
    assert await kept.taste.rows() == [("b", "a", 0.25)]
    assert await kept.advice.rows() == [("a", "c", 0.5)]


async def test_the_file_is_its_owners_alone_and_durable(tmp_path: Path) -> None:
    path = tmp_path / "new" / "namida.sqlite3"
    async with open_store(f"sqlite:///{path}") as kept:
        await kept.ratings.rate(MINA, "goblin", 90, 1)
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
        async with kept.ratings._database._writer.connect() as connection:  # pyright: ignore[reportPrivateUsage]
            mode = (await connection.exec_driver_sql("PRAGMA journal_mode")).scalar()
            full = (await connection.exec_driver_sql("PRAGMA synchronous")).scalar()
        assert (mode, full) == ("wal", 2)


async def test_the_migrations_make_the_tables_the_code_knows(where: str) -> None:
    async with open_database(where) as database:
        shapes: list[dict[str, Any]] = []
        for make in (_migrated, _created):
            try:
                async with database._writer.begin() as connection:  # pyright: ignore[reportPrivateUsage]
                    shapes.append(await connection.run_sync(make))
                    raise _Enough
            except _Enough:
                continue
    assert shapes[0] == shapes[1]


class _Enough(Exception):
    """What was made is not kept."""


def _migrated(connection: Connection) -> dict[str, Any]:
    found = inspect(connection)
    assert set(found.get_table_names()) == {*metadata.tables, "alembic_version"}
    return {table.name: _shape(found, table.name) for table in metadata.sorted_tables}


def _created(connection: Connection) -> dict[str, Any]:
    metadata.drop_all(connection)
    metadata.create_all(connection)
    return _migrated(connection)


def _shape(found, table: str):
    return (
        [(column["name"], str(column["type"]), column["nullable"]) for column in found.get_columns(table)],
        found.get_pk_constraint(table)["constrained_columns"],
        sorted(
            (key["constrained_columns"], key["referred_table"], key["options"]) for key in found.get_foreign_keys(table)
        ),
        sorted((index["name"], index["column_names"]) for index in found.get_indexes(table)),
        sorted(str(check["sqltext"]) for check in found.get_check_constraints(table)),
    )


def test_every_foreign_key_has_an_index() -> None:
    for table in metadata.sorted_tables:
        keys = [index.columns for index in table.indexes] + [table.primary_key.columns]
        first = {next(iter(columns)).name for columns in keys}
        assert {key.parent.name for key in table.foreign_keys} <= first, table.name


async def test_a_database_of_a_newer_namida_is_refused_in_one_line(where: str) -> None:
    async with open_database(where) as database:
        await database.write(
            lambda connection: connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
        )
    with pytest.raises(BadInput, match="newer Namida"):
        async with open_store(where):
            pass


@pytest.mark.parametrize(
    "secret", ["hush/99", "hush#99", "hush?99", "hush@99", "hush[99", "hush]99", "hush/99?x=1", "hush\u2100", "hu:sh/99", "9/hush"]
)  # fmt: skip
async def test_an_address_with_an_unescaped_password_is_refused_without_showing_it(secret: str) -> None:
    with pytest.raises(BadInput) as caught:
        async with open_store(f"postgresql+asyncpg://namida:{secret}@host/db"):
            pass
    assert "%2F for /" in str(caught.value)
    assert "hu" not in str(caught.value)


@pytest.mark.parametrize(
    ("address", "shown"),
    [
        ("postgresql://namida:hu%2Fsh@host:1,other:2/db?sslmode=require", "host:1,other:2/db"),
        ("postgresql://namida:hush@[::1]:2/db", "[::1]:2/db"),
        ("postgresql+asyncpg://:hush@host/db", "host/db"), ("postgres:///db?host=/run/postgres", "this machine/db"),
        ("postgresql://host/db?user=namida@server&password=hush@", "host/db"), ("postgresql://host", "host"),
    ],
)  # fmt: skip
def test_the_name_of_a_server_is_its_host_and_database(address: str, shown: str) -> None:
    assert str(place_of(address)) == shown


@pytest.mark.parametrize(
    "place",
    [
        "postgres://127.0.0.1:1/x",
        "postgres://127.0.0.1:99999/x",
        "~nobody-here/x",
        "postgresql://[",
        "mysql://h/d",
        "://",
        "/proc/none/namida.sqlite3",
    ],
)
async def test_a_database_that_cannot_be_used_is_refused_in_one_line(place: str) -> None:
    with pytest.raises(BadInput) as caught:
        async with open_store(place):
            pass
    assert "\n" not in str(caught.value)
    assert re.search(r"DATABASE_URL|\. Name another place\.$", str(caught.value))


async def test_a_file_that_is_no_database_is_refused_in_one_line(tmp_path: Path) -> None:
    path = tmp_path / "namida.sqlite3"
    path.write_text("not a database " * 1000)
    with pytest.raises(BadInput, match="cannot be opened"):
        async with open_store(str(path)):
            pass


RATE_FOREVER = """
import asyncio, sys
from bot.store import open_store

async def main():
    async with open_store(sys.argv[1]) as kept:
        async def one(member):
            for n in range(1000):
                await kept.ratings.rate(member, f"d{n}", 1 + n % 100, n)
                print(member, n, flush=True)
        await asyncio.gather(*(one(member) for member in range(1, 9)))

asyncio.run(main())
"""


@pytest.mark.parametrize("after", [1, 40, 333])
def test_every_acknowledged_rating_survives_kill_9(where: str, after: int) -> None:
    process = subprocess.Popen(
        [sys.executable, "-c", RATE_FOREVER, where], stdout=subprocess.PIPE, cwd=Path(__file__).parents[2]
    )
    assert process.stdout is not None
    told = [process.stdout.readline() for _ in range(after)]
    os.kill(process.pid, signal.SIGKILL)
    told += process.stdout.read().splitlines(keepends=True)
    process.wait()
    process.stdout.close()
    # The last line may have been cut in the middle of being told.
    acknowledged = {tuple(map(int, line.split())) for line in told if line.endswith(b"\n")}
    assert len(acknowledged) >= after
    rows = asyncio.run(_reopened(where))
    found = {(member, int(drama[1:])): score for member, drama, score, _ in rows}
    assert all(found.get(pair) == 1 + pair[1] % 100 for pair in acknowledged)  # type: ignore[arg-type]


async def _reopened(where: str) -> list[tuple[int, str, int, int]]:
    async with open_store(where) as kept:
        rows = await kept.ratings.rows()
        assert await kept.ratings.rate(99, "after", 50, 1) is None
    return rows


async def test_slow_answers_of_a_day_are_counted_by_command_the_most_frequent_first(kept: OpenStore) -> None:
    for command, hour, worst in (("browse", 1, 9), ("drama", 2, 1), ("drama", 2, 3), ("rate", 3, 7), ("drama", 3, 2)):
        await kept.upkeep.slow(command, worst, hour * 3600 + 1)
    assert await kept.upkeep.slow_since(3 * 3600 - 1) == [Slow("drama", 3, 3), Slow("rate", 1, 7)]
    await kept.upkeep.slow("top", 1, 28 * 3600)
    assert await kept.upkeep.slow_since(0) == [Slow("drama", 1, 2), Slow("rate", 1, 7), Slow("top", 1, 1)]


async def test_the_most_shown_answers_of_a_source_are_refreshed_first(kept: OpenStore) -> None:
    for source in ("TMDB", "TVmaze"):
        old = dict.fromkeys("abc", Answer(source, 1, 10))
        await kept.answers.keep(source, {**old, "fresh": Answer(source, 1, 11)})
    await kept.answers.shown("TVmaze", {"a": 1, "b": 2})
    await kept.answers.shown("TMDB", {"a": 1, "b": 3, "c": 5, "fresh": 9})
    assert await kept.answers.get("TMDB", ["a", "unknown"]) == {"a": Answer("TMDB", 1, 10)}
    # What was asked for is asked for as one that is shown half as often; the third has none left.
    assert [await kept.answers.wanted("TMDB", 10, most) for most in (2, 9, 9)] == [["c", "b"], ["c", "a", "b"], ["c"]]
    assert await kept.answers.wanted("TVmaze", 10, 9) == ["b", "a"]
    assert await kept.answers.forget(1, 10) == []


@pytest.mark.both_databases
async def test_writes_at_the_same_time_share_few_commits(kept: OpenStore, monkeypatch: pytest.MonkeyPatch) -> None:
    database, batches = kept.members._database, list[int]()  # pyright: ignore[reportPrivateUsage]
    commit = database._commit  # pyright: ignore[reportPrivateUsage]

    async def counted(batch: list[Any], tries: int = 5) -> None:
        batches.append(len(batch))
        await commit(batch, tries)

    monkeypatch.setattr(database, "_commit", counted)
    await asyncio.gather(
        *(kept.members.seen(member, CLUB, 1) for member in range(1, 61)),
        *(kept.upkeep.slow("/drama", 1000 + member, 7200) for member in range(1, 41)),
        *(kept.ratings.rate(member, "signal-2016", 90, 1) for member in range(1, 61)),
    )
    assert len(batches) <= 3
    assert await kept.upkeep.slow_since(7200) == [Slow("/drama", 40, 1040)]
    assert await kept.ratings.interest(CLUB, 10) == {"signal-2016": 60}


def test_the_migrations_are_found_in_a_folder_of_any_name(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(migrations, "__file__", "/srv/100% drama/__init__.py")
    scripts = migrations._scripts()  # pyright: ignore[reportPrivateUsage]
    assert scripts.get_main_option("script_location") == "/srv/100% drama"
