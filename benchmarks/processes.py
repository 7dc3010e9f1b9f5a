"""Prints how soon one process knows what another was told, beside a bare NOTIFY of the same run.

    python -m benchmarks.processes postgresql+asyncpg://user@host/database [--times N]

Three processes of the bot share the database, which should be empty. The first is told a name or a title; the time
runs from its answer until the last of the others finds it. `after a cut` begins with all connections of the others
gone. The design asks for two seconds.
"""

import argparse
import asyncio
import json
import sys
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import numpy as np

from bot.store.databases.place import place_of
from bot.store.databases.postgres import connect

ASKED = 2000.0
DRAMA = "guardian-the-lonely-and-great-god-2016"


class Process:
    """A process of the bot, see `tests/one_process.py`."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self._process = process

    @classmethod
    async def begin(cls, where: str) -> "Process":
        program = Path(__file__).parent.parent / "tests" / "one_process.py"
        pipe = asyncio.subprocess.PIPE
        process = await asyncio.create_subprocess_exec(sys.executable, program, where, stdin=pipe, stdout=pipe)
        begun = cls(process)
        await begun._said("ready")
        return begun

    async def ask(self, *what: Any) -> Any:
        assert self._process.stdin
        self._process.stdin.write(json.dumps(what).encode() + b"\n")
        return await self._said("result")

    async def _said(self, kind: str) -> Any:
        assert self._process.stdout
        async for line in self._process.stdout:
            found, *values = json.loads(line)
            if found == kind:
                return values[0] if values else None
        raise SystemExit("a process ended: is the database there?")

    async def end(self) -> None:
        self._process.kill()
        await self._process.communicate()


async def bare(where: str, times: int) -> list[float]:
    """The ms of a NOTIFY from one connection to another."""
    first, second = await connect(place_of(where)), await connect(place_of(where))
    heard = asyncio.Event()

    def hear(*_: object) -> None:
        heard.set()

    waits: list[float] = []
    await second.add_listener("bare", hear)
    for _ in range(times):
        heard.clear()
        began = time.perf_counter()
        await first.execute("NOTIFY bare")
        await heard.wait()
        waits.append((time.perf_counter() - began) * 1000)
    await first.close()
    await second.close()
    return waits


async def until_found(others: list[Process], text: str, drama: str) -> float:
    """The ms until all of `others` find the drama by that text."""
    began = time.perf_counter()

    async def found(other: Process) -> None:
        while await other.ask("find", text) != drama:  # noqa: ASYNC110 - another process has no event to wait for
            await asyncio.sleep(0.002)

    await asyncio.gather(*(found(other) for other in others))
    return (time.perf_counter() - began) * 1000


async def cut(where: str) -> None:
    """End every connection to the database but this one."""
    server = await connect(place_of(where))
    await server.execute(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
        " WHERE pid <> pg_backend_pid() AND datname = current_database()"
    )
    await server.close()


async def main(where: str, times: int) -> None:
    first, *others = await asyncio.gather(*(Process.begin(where) for _ in range(3)))

    async def name(n: int) -> float:
        await first.ask("name", f"qqz {n} kvwj", DRAMA)
        return await until_found(others, f"qqz {n} kvwj", DRAMA)

    async def title(n: int) -> float:
        await first.ask("title", f"xxvv-{n}-2031", f"Xxvv {n} Jqkz")
        return await until_found(others, f"Xxvv {n} Jqkz", f"xxvv-{n}-2031")

    async def after(n: int) -> float:
        await cut(where)
        return await name(10**6 + n)

    ways: dict[str, tuple[Callable[[int], Awaitable[float]], int]] = {
        "a name": (name, times), "a title": (title, times), "after a cut": (after, 5),
    }  # fmt: skip
    waits = {"bare NOTIFY": await bare(where, times)}
    for way, (once, count) in ways.items():
        waits[way] = [await once(n) for n in range(count)]
    print(f"{'':<14}{'p50 ms':>10}{'longest ms':>12}{'of a bare one':>15}")
    for way, found in waits.items():
        middle = float(np.median(found))
        met = "" if way == "bare NOTIFY" else "  met" if max(found) < ASKED else "  MISSED"
        print(f"{way:<14}{middle:>10.1f}{max(found):>12.1f}{middle / np.median(waits['bare NOTIFY']):>15.1f}{met}")
    await asyncio.gather(*(process.end() for process in (first, *others)))


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("database")
    parser.add_argument("--times", type=int, default=30)
    given = parser.parse_args()
    asyncio.run(main(given.database, given.times))
