"""What a member waits for: autocomplete, /drama beside an empty command, the start, the memory.

    python -m benchmarks.commands [DRAMAS.jsonl]

With a file its titles are taken in on top of the bundled ones. Times are of this machine, now; the ratio of /drama to
the empty command of the same run is what compares.
"""

import asyncio
import subprocess
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import discord
import numpy as np
import simcord
from discord import app_commands

from bot.answering import Ask
from bot.commands.autocomplete import suggest_title
from bot.config import Settings
from bot.guide.rate_limit import RateLimit
from bot.house import open_house
from bot.sources.files.interchange import read_dramas

TURNS = 300
START = """
import asyncio, re, sys, time
from pathlib import Path
started = time.perf_counter()
from bot.memory import permanent
with permanent():
    from bot.cli.app import command_line
    from bot.config import Settings
    from bot.house import open_house

command_line()

async def main():
    async with open_house(Settings(database=sys.argv[1])) as house:
        house.client()
        ready = time.perf_counter() - started
        await house.refit()
        status = Path("/proc/self/status")
        kept = re.search(r"VmRSS:\\s+(\\d+)", status.read_text())[1] if status.exists() else 0
        print(ready, time.perf_counter() - started, kept)

asyncio.run(main())
"""


def times(label: str, seconds: list[float]) -> float:
    p50, p99 = np.percentile(seconds, [50, 99]) * 1000
    print(f"{label:<32}{p50:9.2f} ms p50{p99:9.2f} ms p99")
    return float(p50)


async def timed(work: Callable[[], Awaitable[object]]) -> list[float]:
    found: list[float] = []
    for _ in range(TURNS):
        started = time.perf_counter()
        await work()
        found.append(time.perf_counter() - started)
    return found


async def main(extra: Path | None, database: str) -> None:
    async with open_house(Settings(database=database)) as house:
        if extra:
            read = read_dramas(extra, house.vocabulary, lambda _: None)
            started = time.perf_counter()
            await house.kept.dramas.keep(read.values, extra.name, 1)
            print(f"{len(read.values)} titles kept in {time.perf_counter() - started:.2f} s")
    async with open_house(Settings(database=database)) as house:
        await house.refit()
        await house.guide.persons.learn()
        house.guide.rate_limit = RateLimit(burst=1_000_000)
        client = house.client()

        async def empty(interaction: discord.Interaction) -> None:
            await interaction.response.send_message("·", ephemeral=True)

        client.tree.add_command(app_commands.Command(name="empty", description="Nothing", callback=empty))  # type: ignore[arg-type]
        names = [drama.title for drama in list(house.guide.catalogue.all())[::7]]
        typed = [name[: 2 + n % 9] for n, name in enumerate(names)]
        print(f"{len(house.guide.catalogue)} titles")
        async with simcord.run(client) as world:
            club = world.create_guild("Club")
            channel = club.create_text_channel("dramas")
            member = club.add_member(world.create_user("mina"))
            locale = discord.Locale.american_english
            here: dict[str, Any] = {"guild": None, "guild_id": club.id, "locale": locale, "channel": None, "extras": {}}
            ask = SimpleNamespace(client=client, user=member, type=discord.InteractionType.autocomplete, **here)
            own: list[float] = []
            for text in typed:
                started = time.perf_counter()
                await suggest_title(_as_ask(ask), text)
                own.append(time.perf_counter() - started)
            times("autocomplete, own work", own)
            nothing = times("an empty command", await timed(lambda: member.slash(channel, "empty")))
            key = "1-litre-of-tears-2005"
            drama = times("/drama", await timed(lambda: member.slash(channel, "drama", title=key)))
            rate = times("/rate", await timed(lambda: member.slash(channel, "rate", title=key, score="9")))
            pick = times("/recommend", await timed(lambda: member.slash(channel, "recommend")))
            ratios = {"/drama": drama, "/rate": rate, "/recommend": pick}
            print("to an empty command:", ", ".join(f"{name} {ms / nothing:.2f}" for name, ms in ratios.items()))
            print(f"above it: /drama {drama - nothing:.2f} ms, /rate {rate - nothing:.2f} ms")


def _as_ask(value: object) -> Ask:
    return value  # type: ignore[return-value]


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        path = str(Path(folder) / "bench.sqlite3")
        asyncio.run(main(Path(sys.argv[1]) if len(sys.argv) > 1 else None, path))
        starts = [
            [float(value) for value in subprocess.check_output([sys.executable, "-c", START, path], text=True).split()]
            for _ in range(3)
        ]
        print(f"{'start to ready':<32}{min(start[0] for start in starts):9.2f} s best of 3")
        print(f"{'start to recommending':<32}{min(start[1] for start in starts):9.2f} s, learnt while it is")
        print(f"{'resident memory':<32}{max(start[2] for start in starts) / 1024:9.0f} MB then")
