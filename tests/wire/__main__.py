"""The loopback Discord as a process of its own, to measure the bot with.

    python -m tests.wire [--port N] [--servers N] [--no-check]

It prints its address; `python -m tests.wire.namida ADDRESS run` is the bot on it, with the token of `payloads.TOKEN`.
Each line on stdin is a JSON object {"name": command, "options": {…}, "times": n, "at_once": n}, each time by another
member; each is answered with a line {"name", "answered", "missing", "seconds", "ms": [one for each answer]} on stdout.
"""

import argparse
import asyncio
import json
import sys
import time
from typing import Any

import typer

from . import Wire, payloads


async def load(wire: Wire, wish: dict[str, Any]) -> dict[str, Any]:
    """Let members use a command `times` times, `at_once` of them at the same time."""
    left = iter(range(wish.get("times", 1)))
    servers = list(wire.gateway.servers)
    taken: list[float] = []
    missing = 0

    async def member() -> None:
        nonlocal missing
        for number in left:
            where = servers[number % len(servers)]
            started = time.perf_counter()
            asked = await wire.slash(wish["name"], payloads.snowflake(), where, **wish.get("options", {}))
            try:
                await asyncio.wait_for(asked.seen.wait(), 10)
                taken.append((time.perf_counter() - started) * 1000)
            except TimeoutError:
                missing += 1
            # There will be many, and they are not read again.
            wire.rest.asked.pop(asked.payload["id"])

    started = time.perf_counter()
    await asyncio.gather(*(member() for _ in range(wish.get("at_once", 1))))
    seconds = time.perf_counter() - started
    return {"name": wish["name"], "answered": len(taken), "missing": missing, "seconds": seconds, "ms": taken}


async def main(port: int, servers: int, *, check: bool) -> None:
    async with Wire(port=port, servers=servers, check=check) as wire:
        typer.echo(wire.url)
        while line := await asyncio.to_thread(sys.stdin.readline):
            await wire.gateway.connected(within=60)
            typer.echo(json.dumps(await load(wire, json.loads(line))))
        for fault in dict.fromkeys(wire.wrong):
            typer.echo(fault, err=True)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="Discord on loopback, to measure the bot with.")
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--servers", type=int, default=1)
    parser.add_argument("--no-check", action="store_true", help="Do not look into what the bot sends.")
    given = parser.parse_args()
    asyncio.run(main(given.port, given.servers, check=not given.no_check))
