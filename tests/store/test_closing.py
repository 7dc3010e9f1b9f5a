"""A database that closes while it is asked: nothing of it stays open, and nobody waits for it for ever."""

import asyncio
import itertools
import sqlite3
import threading
import time
from collections.abc import Generator, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.errors import StoreUnavailable
from bot.store import OpenStore, open_store
from bot.store.databases import postgres, sqlite
from bot.store.databases.database import Database
from bot.store.databases.place import place_of

COUNT = "SELECT count(*) FROM member"
FOR_EVER = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"


@pytest.fixture(autouse=True)
def _ends_all_threads() -> Generator[None]:
    before = set(threading.enumerate())
    yield
    for thread in set(threading.enumerate()) - before:
        if "connection_worker" in thread.name:
            thread.join(10)
            assert not thread.is_alive()


def _database(kept: OpenStore) -> Database:
    return kept.ratings._database  # pyright: ignore[reportPrivateUsage]


async def _read(database: Database, query: str) -> None:
    async with database.reading() as connection:
        await connection.exec_driver_sql(query)


async def _all(tasks: list[asyncio.Task[Any]]) -> list[Any]:
    """What each returned or raised, within ten seconds."""
    return await asyncio.wait_for(asyncio.gather(*tasks, return_exceptions=True), 10)


def test_a_long_write_that_is_cut_off_ends_with_the_program(tmp_path: Path) -> None:
    begun = threading.Event()

    def endless() -> Iterator[tuple[int]]:
        begun.set()
        return ((number,) for number in itertools.count(1))

    def fill(driver: sqlite3.Connection) -> None:
        driver.executemany("INSERT INTO member (id) VALUES (?)", endless())

    async def program() -> None:
        async with open_store(str(tmp_path / "namida.sqlite3")) as kept:
            writing = asyncio.ensure_future(_database(kept).write(lambda connection: sqlite.run(connection, fill)))
            await asyncio.to_thread(begun.wait, 10)
            writing.cancel()

    asyncio.run(program())


async def test_a_reader_that_is_still_connecting_as_the_database_closes_is_closed_with_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    connect, connecting = sqlite.connect_file, threading.Event()

    def slow(path: Path, **more: Any) -> sqlite3.Connection:
        connecting.set()
        time.sleep(0.2)
        return connect(path, **more)

    async with open_store(str(tmp_path / "namida.sqlite3")) as kept:
        monkeypatch.setattr(sqlite, "connect_file", slow)
        reads = [asyncio.create_task(_read(_database(kept), COUNT)) for _ in range(4)]
        assert await asyncio.to_thread(connecting.wait, 10)
    assert StoreUnavailable in {type(one) for one in await _all(reads)}


async def test_a_connection_given_up_before_it_began_leaves_no_thread(tmp_path: Path) -> None:
    file = sqlite.File(tmp_path / "namida.sqlite3")
    connecting = asyncio.create_task(file._connect())  # pyright: ignore[reportPrivateUsage]
    await asyncio.sleep(0)
    connecting.cancel()
    await asyncio.wait({connecting}, timeout=10)
    assert connecting.cancelled()


async def test_a_query_under_way_as_a_sqlite_file_closes_is_given_up_and_its_connection_closed(tmp_path: Path) -> None:
    async with open_store(str(tmp_path / "namida.sqlite3")) as kept:
        reads = [asyncio.create_task(_read(_database(kept), FOR_EVER)) for _ in range(2)]
        await asyncio.sleep(0.2)
    assert [type(one) for one in await _all(reads)] == [StoreUnavailable] * 2


async def test_closing_that_is_cancelled_closes_every_connection_all_the_same(tmp_path: Path) -> None:
    reads = list[asyncio.Task[None]]()

    async def work() -> None:
        async with open_store(str(tmp_path / "namida.sqlite3")) as kept:
            reads.extend(asyncio.create_task(_read(_database(kept), FOR_EVER)) for _ in range(2))
            await asyncio.sleep(0.2)
            closing_begins.set()

    closing_begins = asyncio.Event()
    working = asyncio.create_task(work())
    await asyncio.wait_for(closing_begins.wait(), 10)
    for _ in range(3):
        await asyncio.sleep(0)
    working.cancel()
    await asyncio.wait({working}, timeout=10)
    assert working.cancelled()
    assert [type(one) for one in await _all(reads)] == [StoreUnavailable] * 2


@pytest.mark.on_postgres
async def test_a_connection_to_a_server_that_comes_up_as_its_caller_is_cancelled_is_closed(
    where: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    connect, made = postgres.connect, list[Any]()

    async def connected(*given: Any) -> Any:
        made.append(await connect(*given))
        asyncio.get_running_loop().call_soon(caller.cancel)
        return made[0]

    monkeypatch.setattr(postgres, "connect", connected)
    caller = asyncio.create_task(postgres.Server(place_of(where)).connect())
    await asyncio.wait({caller}, timeout=10)
    assert caller.cancelled()
    assert made[0].is_closed()


@pytest.mark.both_databases
async def test_a_closed_database_connects_no_more(where: str) -> None:
    async with open_store(where) as kept:
        await kept.ratings.rate(1, "signal-2016", 90, 1)
    for late in (_read(_database(kept), COUNT), kept.ratings.rate(1, "signal-2016", 80, 2), kept.ratings.count()):
        with pytest.raises(StoreUnavailable, match="was closed"):
            await asyncio.wait_for(late, 10)


async def test_whoever_waits_for_a_write_as_the_database_closes_is_told_that_it_was_given_up(tmp_path: Path) -> None:
    path = tmp_path / "namida.sqlite3"

    async def work(connection: AsyncConnection) -> None:
        await connection.exec_driver_sql("INSERT INTO member (id) VALUES (9)")

    async with open_store(str(path)) as kept:
        with closing(sqlite3.connect(path, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            under_way = asyncio.create_task(_database(kept).write(work))
            await asyncio.sleep(0.1)
            next_ones: list[asyncio.Task[Any]] = [asyncio.create_task(_database(kept).write(work))]
            next_ones += [asyncio.create_task(kept.ratings.rate(1, f"d{n}", 90, 1)) for n in range(2)]
            await asyncio.sleep(0)
            await _database(kept).close()
    assert [type(one) for one in await _all([under_way, *next_ones])] == [StoreUnavailable] * 4


async def test_a_sqlite_file_that_was_closed_has_no_log_beside_it(tmp_path: Path) -> None:
    path = tmp_path / "namida.sqlite3"
    async with open_store(str(path)) as kept:
        await asyncio.gather(*(kept.ratings.rate(member, f"d{n}", 90, 1) for member in range(30) for n in range(60)))
    assert sorted(tmp_path.iterdir()) == [path]
