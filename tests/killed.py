"""A process that rates until it is killed, and tells of each rating once it is acknowledged."""

import asyncio
import os
from multiprocessing.connection import Connection

from bot.store import open_store


def rate_until_killed(path: str, tell: Connection, run: int) -> None:
    """Write "member drama score" to the pipe `tell` for each rating kept; `run` makes the ratings of this process new ones."""
    asyncio.run(_rate(path, tell.fileno(), run))


async def _rate(path: str, tell: int, run: int) -> None:
    async with open_store(path) as kept:

        async def one(member: int) -> None:
            for n in range(1_000_000):
                await kept.ratings.rate(member, f"d{run}-{n}", 1 + n % 100, n)
                os.write(tell, f"{member} d{run}-{n} {1 + n % 100}\n".encode())

        await asyncio.gather(*(one(member) for member in range(1, 5)))
