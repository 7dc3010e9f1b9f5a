"""What members wait for under load, over the wire: the bot in one process, Discord and its members in another.

    python -m benchmarks.load [DRAMAS.jsonl …] [--only one,many,limit,offered,growth,day] [--folder DIR]

The database holds 100,000 titles (those of the files, then made up ones) and 1,000,000 ratings; with `--folder` it is
kept for the next time. Every figure stands beside an empty command of the same run, taken in turns with it. `cpu` is
what the bot's process works for an answer: it hardly changes where the machine has more to do.

- `one` member at a time, and `many`, 64 at once, of a thousand who asked before; in all that follows anybody may ask.
  The ready card is what a card takes that is neither looked up nor built: no card can be quicker.
- `limit`: what Discord lets through, taken as its limit for one bot's requests: 50 a second. Answers to interactions
  are exempt from it, yet no bot of one shard comes near it in its busiest hour (see docs/many-machines.md).
- `offered`: ten times that. Beyond what the machine can do members are told so; `refused` counts them.
- `growth` of memory over 50,000 answers.
- `day`: eight hours of a busy server, in minutes.
"""

import argparse
import asyncio
import os
import random
import sys
import tempfile
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from benchmarks import load_data
from benchmarks.load_members import Members, Waits
from tests.wire import Wire, payloads

WAYS = ("/drama", "autocomplete", "/rate", "/recommend", "button")
# What a busy server does, in parts of a hundred.
MIX = ("autocomplete",) * 55 + ("/drama",) * 20 + ("button",) * 12 + ("/rate",) * 10 + ("/recommend",) * 3
ABOVE, RATIO, LONGEST, LARGEST, GROWTH = 2.0, 0.5, 1000.0, 700.0, 0.05
HELD_TO = ("/drama", "autocomplete", "/rate")
LIMIT = 50
DAY = 8 * 60 * 60
# Within eight hours: messages that are nothing to the bot, those to it, and what is asked of it.
MESSAGES, CALLS, ASKED = 57_600, 300, 16_000
TICKS = os.sysconf("SC_CLK_TCK")


@dataclass(frozen=True, slots=True)
class Process:
    """The bot's process."""

    number: int

    def memory(self, name: str = "VmRSS") -> float:
        """Its resident memory in MB; the most it ever had as VmHWM."""
        rows = Path(f"/proc/{self.number}/status").read_text().splitlines()
        return next(int(row.split()[1]) for row in rows if row.startswith(name)) / 1024

    def worked(self) -> float:
        """The seconds of CPU it used so far."""
        cells = Path(f"/proc/{self.number}/stat").read_text().rpartition(")")[2].split()
        return (int(cells[11]) + int(cells[12])) / TICKS


def verdict(met: bool) -> str:
    return "met" if met else "MISSED"


@asynccontextmanager
async def bot_on(wire: Wire, database: Path, log: Path) -> AsyncGenerator[Process]:
    settings = {"DISCORD_TOKEN": payloads.TOKEN, "TVMAZE": "off", "BACKUP_KEEP": "0", "SHARD_COUNT": "1"}
    command = ("-m", "benchmarks.load_bot", wire.url, "--database", str(database), "run")
    with log.open("wb") as told:
        process = await asyncio.create_subprocess_exec(
            sys.executable, *command, env={**os.environ, **settings}, stdout=told, stderr=told
        )
    try:
        await wire.gateway.connected(within=180)
        yield Process(process.pid)
    finally:
        process.terminate()
        await process.wait()
        if faults := [line for line in log.read_text().splitlines() if " ERROR " in line or " WARNING " in line]:
            print(f"the bot logged {len(faults)} warnings and errors, the first of them: {faults[0][:200]}")


async def compared(members: Members, bot: Process, times: int, at_once: int, rounds: int = 5) -> None:
    """Each way beside the empty command, in turns, so that what else the machine does goes into both."""
    waits = {way: Waits() for way in ("empty", "ready card", *WAYS)}
    work: dict[str, float] = dict.fromkeys(waits, 0.0)
    for _ in range(rounds):
        for way, into in waits.items():
            before = bot.worked()
            into.add(await members.use([way], max(1, times // rounds), at_once))
            work[way] += bot.worked() - before
    nothing = waits["empty"]
    heads = f"{'p50 ms':>9}{'above empty':>14}{'p99 ms':>10}{'a second':>11}{'of empty':>11}{'cpu ms':>9}"
    print(f"\n{f'{at_once} at once':<16}{heads}")
    for way, found in waits.items():
        above, ratio = found.at(50) - nothing.at(50), found.rate / nothing.rate
        row = f"{way:<16}{found.at(50):>9.2f}{above:>14.2f}{found.at(99):>10.2f}{found.rate:>11.0f}{ratio:>11.2f}"
        row += f"{work[way] / max(1, len(found.ms)) * 1000:>9.2f}"
        if way in HELD_TO:
            met = above <= ABOVE if at_once == 1 else ratio >= RATIO
            row += f"  {verdict(met)} ({f'≤ {ABOVE} ms above' if at_once == 1 else f'≥ {RATIO} of it'})"
        print(row + _lost(found))


async def offered(members: Members, rate: float, seconds: float) -> None:
    """So many a second ask, whether those before are answered or not."""
    rng = random.Random(1)
    members.everybody()
    events = [(n / rate, _asking(members, rng.choice(MIX))) for n in range(int(rate * seconds))]
    print(f"\n{rate:.0f} a second offered for {seconds:.0f} s: {told(await members.offer(events))}")


async def growth(members: Members, bot: Process, times: int) -> None:
    members.everybody()
    await members.use(MIX, times // 10, 64)
    before = bot.memory()
    found = await members.use(MIX, times, 64)
    grown = bot.memory() / before - 1
    print(
        f"\n{len(found.ms)} answers, {found.rate:.0f} a second: memory from {before:.0f} to {bot.memory():.0f} MB, "
        f"{grown:+.1%}  {verdict(grown <= GROWTH)} (≤ {GROWTH:+.0%}){_lost(found)}"
    )


async def day(members: Members, minutes: float) -> None:
    rng, span = random.Random(2), minutes * 60
    members.everybody()
    events = [(rng.random() * span, _asking(members, rng.choice(MIX))) for _ in range(ASKED)]
    events += [(rng.random() * span, _writing(members, "well, I do not know", answered=False)) for _ in range(MESSAGES)]
    events += [
        (
            rng.random() * span,
            _writing(members, f"<@{payloads.BOT}> {members.title()} {rng.randint(1, 10)}/10", answered=True),
        )
        for _ in range(CALLS)
    ]
    events.sort(key=lambda event: event[0])
    print(f"\n{DAY // 3600} hours of a busy server, {len(events)} events: {told(await members.offer(events))}")


def told(offer: tuple[Waits, float]) -> str:
    """What came of an offer, held to its target: an answer within a second for everyone."""
    found, behind = offer
    late = sum(wait >= LONGEST for wait in found.ms)
    return (
        f"{len(found.ms)} answers, {found.rate:.0f} a second, p50 {found.at(50):.1f} ms, p99 {found.at(99):.1f} ms, "
        f"longest {max(found.ms):.0f} ms, {late} after a second or later"
        f"  {verdict(not late and not found.missing)} (all within one){_lost(found)}; "
        f"the load itself was {behind:.0f} ms late at worst"
    )


def _asking(members: Members, way: str) -> Callable[[Waits], Awaitable[object]]:
    return lambda into: members.ask(way, into)


def _writing(members: Members, text: str, *, answered: bool) -> Callable[[Waits], Awaitable[object]]:
    return lambda into: members.chat(text, into, answered=answered)


def _lost(found: Waits) -> str:
    return "".join(
        f"  {count} {what}" for count, what in ((found.refused, "refused"), (found.missing, "missing")) if count
    )


async def main(given: argparse.Namespace, folder: Path) -> None:
    servers = load_data.server_ids(given.servers)
    database = folder / f"load-{given.titles}-{given.ratings}-{given.servers}.sqlite3"
    if not database.exists():
        unfinished = database.with_suffix(".part")
        await load_data.make(unfinished, given.dramas, given.titles, given.ratings, servers)
        unfinished.rename(database)
    world = load_data.read(database)
    async with Wire(servers=0, check=False) as wire:
        for number in servers:
            wire.gateway.servers[str(number)] = payloads.server(str(number), f"Club {number >> 22}")
        async with bot_on(wire, database, folder / "bot.log") as bot:
            members = Members(wire, world)
            print(f"load average {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores; the bot is process {bot.number}")
            await members.begin()
            met = verdict(bot.memory() < LARGEST)
            print(
                f"memory with {len(world.members)} members, once it has learned: {bot.memory():.0f} MB  {met} "
                f"(< {LARGEST:.0f} MB), at most {bot.memory('VmHWM'):.0f} MB while it learned",
                flush=True,
            )
            runs: dict[str, Callable[[], Awaitable[None]]] = {
                "one": lambda: compared(members, bot, given.times, 1),
                "many": lambda: compared(members, bot, given.times * 2, 64),
                "limit": lambda: offered(members, LIMIT, given.seconds),
                "offered": lambda: offered(members, 10 * LIMIT, given.seconds),
                "growth": lambda: growth(members, bot, 50_000),
                "day": lambda: day(members, given.minutes),
            }
            for name in given.only.split(","):
                await runs[name]()
            print(
                f"\nmemory at the end: {bot.memory():.0f} MB  {verdict(bot.memory() < LARGEST)} (< {LARGEST:.0f} MB); "
                f"load average {os.getloadavg()[0]:.1f}",
                flush=True,
            )
        for fault in dict.fromkeys(wire.wrong):
            print(f"what Discord knows nothing of: {fault}")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("dramas", nargs="*", type=Path)
    parser.add_argument("--only", default="one,many,limit,offered,growth,day")
    parser.add_argument("--titles", type=int, default=100_000)
    parser.add_argument("--ratings", type=int, default=1_000_000)
    parser.add_argument("--servers", type=int, default=100)
    parser.add_argument("--times", type=int, default=1500, help="answers a figure, twice as many with many at once")
    parser.add_argument("--seconds", type=float, default=30, help="how long ten times the limit are offered")
    parser.add_argument("--minutes", type=float, default=4, help="in which eight hours go by")
    parser.add_argument("--folder", type=Path, help="where the database is kept for the next time")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        asyncio.run(main(given, given.folder or Path(folder)))
