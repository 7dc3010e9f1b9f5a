"""What is told of all ratings of a title is what counting them anew would tell, whatever happened to them."""

import asyncio
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

import pytest
from alembic import command
from alembic.config import Config
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import create_engine, text

from bot.core.member.ratings import Average, Change, Rating
from bot.store import OpenStore, migrations, open_store
from bot.store.databases.backup import back_up, restore

MEMBERS, DRAMAS, CLUB = (1, 2, 3), ("goblin", "signal", "kingdom"), 100

WHAT = ["rate", "rate", "rate", "unrate", "undo", "hide", "show", "forget", "import", "take back", "merge", "fold"]
steps = st.lists(
    st.tuples(st.sampled_from(WHAT), st.sampled_from(MEMBERS), st.sampled_from(DRAMAS), st.integers(1, 100)),
    min_size=1,
    max_size=30,
)


async def _step(kept: OpenStore, what: str, member: int, drama: str, score: int) -> None:
    match what:
        case "rate":
            await kept.ratings.rate(member, drama, score, score)
        case "unrate":
            await kept.ratings.unrate(member, drama)
        case "undo":
            mine = {one.drama: one.score for one in await kept.ratings.of_member(member)}
            await kept.ratings.undo(member, Change(drama, score if score > 50 else None, mine.get(drama)), 1)
        case "hide" | "show":
            await kept.members.hide(member, what == "hide")
        case "forget":
            await kept.members.forget(member)
        case "import":
            scores = [Rating(one, score, 1) for one in DRAMAS[: score % 3 + 1]]
            await kept.imports.keep(member, "abcdef01", scores, [], 1)
        case "take back":
            await kept.imports.turn(member, "abcdef01", score > 50)
        case "merge":
            await kept.ratings.merge({drama: "signal"} if drama != "signal" else {})
        case _:
            await kept.ratings.fold()


async def _counted(kept: OpenStore, server: int | None = None) -> dict[str, Average]:
    """The averages, counted from the ratings themselves."""
    seen = "" if server is None else f"AND member_id IN (SELECT member_id FROM presence WHERE server_id = {server})"
    rows = await _ask(
        kept,
        "SELECT drama_id, sum(score), count(*) FROM rating WHERE member_id NOT IN (SELECT member_id FROM hidden)"
        f" {seen} GROUP BY drama_id",
    )
    return {drama: Average(total / count, count) for drama, total, count in rows}


async def _ask(kept: OpenStore, query: str) -> Sequence[tuple[str, int, int]]:
    return await kept.ratings._database.rows(text(query))  # pyright: ignore[reportPrivateUsage]


async def _matches(kept: OpenStore) -> None:
    world, club = await _counted(kept), await _counted(kept, CLUB)
    assert await kept.ratings.averages(None, None) == await kept.ratings.averages(None, DRAMAS) == world
    assert await kept.ratings.averages(CLUB, None) == await kept.ratings.averages(CLUB, DRAMAS) == club
    for drama in DRAMAS:
        there, elsewhere = [await kept.ratings.standing(1, server, drama) for server in (CLUB, None)]
        assert (there.world, there.here) == (world.get(drama), club.get(drama))
        assert (elsewhere.world, elsewhere.here, elsewhere.mine) == (world.get(drama), None, there.mine)
    count, total = await kept.ratings.fingerprint()
    assert count == sum(one.count for one in world.values())
    assert total == round(sum(one.mean * one.count for one in world.values()))


@pytest.mark.both_databases
@given(steps)
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
async def test_averages_are_those_of_a_plain_count_after_any_rating_change_hiding_and_forgetting(
    kept: OpenStore, taken: list[tuple[str, int, str, int]]
) -> None:
    for member in MEMBERS:
        await kept.members.forget(member)
        await kept.members.seen(member, CLUB if member < 3 else CLUB + 1, 1)
    assert await kept.ratings.averages(None, None) == {}
    for step in taken:
        await _step(kept, *step)
        await _matches(kept)


@pytest.mark.both_databases
async def test_averages_are_those_of_a_plain_count_where_two_processes_change_the_same_ratings(where: str) -> None:
    async with open_store(where) as one, open_store(where) as other:
        both = [one, other] if one.shared else [one, one]
        for n in range(40):
            kept, then = both if n % 2 else both[::-1]
            drama, score = DRAMAS[n % 3], 1 + n * 7 % 100
            await asyncio.gather(
                kept.ratings.rate(1, drama, score, n),
                then.members.hide(1, n % 4 < 2),
                kept.ratings.rate(2, drama, score, n),
                then.ratings.rate(2, DRAMAS[(n + 1) % 3], score, n),
                then.ratings.merge({"kingdom": "signal"} if n % 5 == 0 else {}),
                kept.ratings.fold(),
                then.ratings.fold(),
            )
            await _matches(other)


@pytest.mark.on_postgres
async def test_no_process_waits_for_another_that_writes_ratings_of_the_same_title(where: str) -> None:
    async with open_store(where) as one, open_store(where) as other:
        await one.ratings.rate(1, "goblin", 90, 1)
        async with one.ratings._database._writer.begin() as begun:  # pyright: ignore[reportPrivateUsage]
            await one.ratings.write(begun, [(1, "goblin", 80, 2), (1, "signal", 80, 2)])
            async with asyncio.timeout(3):
                await other.ratings.rate(2, "signal", 70, 2)
                await other.ratings.rate(2, "goblin", 70, 2)
                await other.ratings.fold()
            assert await other.ratings.averages(None, None) == {"goblin": Average(80, 2), "signal": Average(70, 1)}
        assert await other.ratings.averages(None, None) == {"goblin": Average(75, 2), "signal": Average(75, 2)}


@pytest.mark.on_postgres
async def test_ratings_of_a_merged_title_wait_for_another_process_that_hides_their_member(where: str) -> None:
    async with open_store(where) as one, open_store(where) as other:
        await one.ratings.rate(1, "kingdom", 90, 1)
        async with one.ratings._database._writer.begin() as begun:  # pyright: ignore[reportPrivateUsage]
            await one.ratings._database.lock_members(begun, [1])  # pyright: ignore[reportPrivateUsage]
            await begun.execute(text("INSERT INTO hidden VALUES (1)"))
            merging = asyncio.create_task(other.ratings.merge({"kingdom": "signal"}))
            await asyncio.wait({merging}, timeout=0.5)
        await merging
        assert await other.ratings.averages(None, None) == {}
        await one.members.hide(1, False)
        assert await other.ratings.averages(None, None) == {"signal": Average(90, 1)}


@pytest.mark.on_postgres
async def test_the_many_rows_that_changes_leave_are_folded_into_one_for_each_title(where: str) -> None:
    async with open_store(where) as kept:
        for member in range(1, 30):
            await kept.ratings.keep([(member, drama, 50 + member, 1) for drama in DRAMAS])
        await kept.ratings.keep([(1, "goblin", 90, 2), (2, "stranger", 20, 1)])
        await kept.ratings.unrate(2, "stranger")
        before = await kept.ratings.averages(None, None)
        await kept.ratings.fold()
        rows = await _ask(kept, "SELECT drama_id, ratings, total FROM tally ORDER BY drama_id")
        assert [row[0] for row in rows] == sorted(DRAMAS)
        assert await kept.ratings.averages(None, None) == before
        await _matches(kept)


async def test_averages_are_counted_once_where_an_older_database_has_none(tmp_path: Path) -> None:
    path = tmp_path / "old.sqlite3"
    config = Config()
    config.set_main_option("script_location", str(Path(migrations.__file__).parent))
    engine = create_engine(f"sqlite:///{path}")
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "0020")
        for member in (1, 2, 3):
            connection.exec_driver_sql(f"INSERT INTO member (id) VALUES ({member})")
            connection.exec_driver_sql(f"INSERT INTO rating VALUES ({member}, 'goblin', {member * 10}, 1)")
        connection.exec_driver_sql("INSERT INTO hidden VALUES (2)")
    engine.dispose()
    async with open_store(str(path)) as kept:
        assert await kept.ratings.averages(None, None) == {"goblin": Average(20, 2)}
        await kept.members.hide(2, False)
        await _matches(kept)


@pytest.mark.both_databases
async def test_averages_come_along_from_either_database_to_the_other(where: str, tmp_path: Path) -> None:
    file, copy = tmp_path / "file.sqlite3", tmp_path / "copy.sqlite3"
    async with open_store(str(file)) as kept:
        await kept.ratings.keep([(member, drama, member, 1) for member in range(1, 90) for drama in DRAMAS])
        await kept.members.hide(7, True)
        expected = await kept.ratings.averages(None, None)
    back_up(str(file), copy)
    async with open_store(where) as kept:
        await kept.ratings.rate(99, "goblin", 50, 1)
    await asyncio.to_thread(restore, copy, where)
    async with open_store(where) as kept:
        assert await kept.ratings.averages(None, None) == expected
        await kept.members.hide(8, True)
        await kept.members.hide(7, False)
        await _matches(kept)
    await asyncio.to_thread(back_up, where, copy)
    with closing(sqlite3.connect(copy)) as found:
        assert found.execute("SELECT sum(ratings), sum(total) FROM tally").fetchone() == (264, 11991)
    async with open_store(str(copy)) as kept:
        await kept.ratings.rate(7, "goblin", 100, 1)
        await _matches(kept)
