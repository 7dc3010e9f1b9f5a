"""Ratings kept a second, each member waiting for their own to be on disk, beside aiosqlite with a commit a row.

python -m benchmarks.store
"""

import asyncio
import tempfile
import time
from collections.abc import Awaitable, Callable
from pathlib import Path

import aiosqlite
import numpy as np

from bot.store import open_store

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


async def main(folder: Path) -> None:
    print(f"{'clients':>8}{'aiosqlite rows/s':>18}{'ours rows/s':>14}{'ratio':>8}{'p50 ms':>9}{'p99 ms':>9}")
    for clients in CLIENTS:
        base, _, _ = await plain(folder / f"plain-{clients}.sqlite3", clients)
        async with open_store(str(folder / f"ours-{clients}.sqlite3")) as kept:
            rows, p50, p99 = await load(kept.ratings.rate, clients)
        print(f"{clients:>8}{base:>18.0f}{rows:>14.0f}{rows / base:>8.2f}{p50:>9.2f}{p99:>9.2f}")


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        asyncio.run(main(Path(folder)))
