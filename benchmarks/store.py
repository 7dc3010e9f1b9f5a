"""Ratings kept a second, each member waiting for their own to be on disk, beside one commit a row in the same run.

python -m benchmarks.store [postgresql+asyncpg://user@host/database]

Without a database the ratings are kept in a SQLite file; one that is named should be empty.
"""

import asyncio
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable
from pathlib import Path

import aiosqlite
import numpy as np

from bot.store import open_store
from bot.store.databases.place import place_of
from bot.store.databases.postgres import connect

ROWS = 6000
CLIENTS = (1, 32, 256)

Rate = Callable[[int, str, int, int], Awaitable[object]]


async def load(rate: Rate, clients: int) -> tuple[float, float, float]:
    """Rows a second, p50 and p99 in ms."""
    waits: list[float] = []

    async def client(member: int) -> None:
        for n in range(ROWS // clients):
            started = time.perf_counter()
            await rate(member, f"drama-{n % 700}", 1 + n % 100, n)
            waits.append(time.perf_counter() - started)

    started = time.perf_counter()
    await asyncio.gather(*(client(member) for member in range(1, clients + 1)))
    p50, p99 = np.percentile(waits, [50, 99]) * 1000
    return len(waits) / (time.perf_counter() - started), float(p50), float(p99)


async def plain(path: Path, clients: int) -> tuple[float, float, float]:
    """A table of the same shape, one commit a row."""
    async with aiosqlite.connect(path) as database:
        await database.execute("PRAGMA journal_mode=WAL")
        await database.execute("PRAGMA synchronous=FULL")
        await database.execute(
            "CREATE TABLE rating (member_id INTEGER, drama_id TEXT, score INTEGER, rated_at INTEGER,"
            " PRIMARY KEY (member_id, drama_id)) STRICT, WITHOUT ROWID"
        )
        turn = asyncio.Lock()

        async def rate(*row: int | str) -> None:
            async with turn:
                await database.execute("INSERT OR REPLACE INTO rating VALUES (?, ?, ?, ?)", row)
                await database.commit()

        return await load(rate, clients)


async def plain_server(where: str, clients: int) -> tuple[float, float, float]:
    """The same on PostgreSQL, by asyncpg alone: one connection, one commit a row."""
    connection = await connect(place_of(where))
    await connection.execute("DROP TABLE IF EXISTS plain_rating")
    await connection.execute(
        "CREATE TABLE plain_rating (member_id BIGINT, drama_id TEXT, score INTEGER, rated_at BIGINT,"
        " PRIMARY KEY (member_id, drama_id))"
    )
    put = await connection.prepare(
        "INSERT INTO plain_rating VALUES ($1, $2, $3, $4) ON CONFLICT (member_id, drama_id)"
        " DO UPDATE SET score = excluded.score, rated_at = excluded.rated_at"
    )
    turn = asyncio.Lock()

    async def rate(*row: int | str) -> None:
        async with turn:
            await put.fetch(*row)

    try:
        return await load(rate, clients)
    finally:
        await connection.execute("DROP TABLE plain_rating")
        await connection.close()


async def main(folder: Path, where: str | None) -> None:
    print(f"{'clients':>8}{'plain rows/s':>14}{'ours rows/s':>14}{'ratio':>8}{'p50 ms':>9}{'p99 ms':>9}")
    for clients in CLIENTS:
        if where:
            base, _, _ = await plain_server(where, clients)
        else:
            base, _, _ = await plain(folder / f"plain-{clients}.sqlite3", clients)
        async with open_store(where or str(folder / f"ours-{clients}.sqlite3")) as kept:
            rows, p50, p99 = await load(kept.ratings.rate, clients)
        print(f"{clients:>8}{base:>14.0f}{rows:>14.0f}{rows / base:>8.2f}{p50:>9.2f}{p99:>9.2f}")


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        asyncio.run(main(Path(folder), sys.argv[1] if len(sys.argv) > 1 else None))
