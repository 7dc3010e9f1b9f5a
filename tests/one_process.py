"""One of several processes that serve the same bot: does what it is told on its stdin, a JSON list a line, and says
on its stdout what came of it. `python one_process.py DATABASE_URL`"""

import asyncio
import json
import sys
from typing import Any

from bot.config import Settings
from bot.core.member.asker import Asker
from bot.core.models import Drama
from bot.engine.maps.loves import Loves
from bot.house import House, open_house
from bot.jobs import run_news

APPLICATION, SERVER = 7, 100


def say(*what: Any) -> None:
    sys.stdout.write(json.dumps(what) + "\n")
    sys.stdout.flush()


async def rate(house: House, first: int, last: int) -> str:
    """Rate as members do, each told about theirs as it is kept; members rate in other processes at the same time."""

    async def one(member: int) -> None:
        for n in range(200):
            before = await house.kept.ratings.rate(member, f"d{n}", first, n)
            say("rated", member, f"d{n}", first, before and before.score)

    await asyncio.gather(*(one(member) for member in range(first, last)))
    return "done"


async def sync(house: House) -> bool:
    """Whether the commands were sent to Discord by this process."""
    client = house.client()

    async def sent(**_: Any) -> list[Any]:
        await asyncio.sleep(0.2)
        return []

    client.tree.sync = sent  # type: ignore[method-assign]
    return await client.tree.sync_changed(house.kept.commands, APPLICATION)


async def find(house: House, text: str) -> str | None:
    asker = Asker(1, SERVER)
    await house.guide.servers.load(asker)
    sure = house.guide.titles.find(text, asker).sure
    return sure.id if sure else None


async def name(house: House, text: str, drama: str) -> str:
    found = house.guide.catalogue.get(drama)
    assert found
    return (await house.guide.names.give(Asker(1, SERVER), found, text)).name


async def title(house: House, key: str, text: str) -> int:
    return await house.kept.dramas.keep([Drama(id=key, title=text, kind="series")], "test", 1)


async def twin(house: House, key: str, of: str) -> int:
    """Keep the same drama as another site has it, under another id."""
    same = house.guide.catalogue.get(of)
    assert same
    record = Drama(id=key, title=same.title, kind=same.kind, country=same.country, year=same.year)
    return await house.kept.dramas.keep([record], "test", 1)


async def learned(house: House) -> bool:
    """Whether this process learned from the ratings itself; either way it has something to recommend by."""
    return isinstance(house.guide.learning.fitted()[1]._loves, Loves)  # pyright: ignore[reportPrivateUsage]


async def main(where: str) -> None:
    async with open_house(Settings(database=where)) as house:
        await house.refit()
        news = asyncio.create_task(run_news(house.kept.news(), house.hear))
        do: dict[str, Any] = {work.__name__: work for work in (rate, sync, find, name, title, twin, learned)}
        say("ready")
        while line := await asyncio.to_thread(sys.stdin.readline):
            work, *values = json.loads(line)
            say("result", await do[work](house, *values))
        news.cancel()


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1]))
