"""namida learn: the taste map, from many people's ratings."""

from pathlib import Path
from typing import Annotated

import typer

from bot.cli.context import progress, run, settings_of, stop
from bot.cli.lines import finder
from bot.engine.taste import NEIGHBOURS, Ratings, TasteMap
from bot.house import open_house
from bot.sources.interchange import read_ratings
from bot.sources.taste import write_taste

_SHIPPED = 60
"""So many weights a title fit in a small file, and rank as well as more."""


def learn(
    context: typer.Context,
    ratings: Path,
    to: Annotated[Path | None, typer.Option("--to", help="Write the map to a file instead.")] = None,
) -> None:
    """Learn which titles are liked by the same people; only weights between titles are kept, never who rated."""

    async def work() -> None:
        async with open_house(settings_of(context)) as house:
            with progress() as bar:
                task = bar.add_task(f"Reading {ratings.name}", total=ratings.stat().st_size if ratings.exists() else 0)
                read = read_ratings(ratings, lambda count: bar.advance(task, count), now=0)
            if read.faults:
                stop(f"{read.faults[0]} ({len(read.faults)} faults in all). Mend them first.")
            find = finder(house.guide.catalogue)
            known = [
                (member, drama.id, float(score)) for _, (member, key, score, _) in read.values if (drama := find(key))
            ]
            if not known:
                stop(f"None of the dramas of {ratings.name} is here. Take them in first: namida import dramas.")
            rows = TasteMap.learn(Ratings.of(known), _SHIPPED if to else NEIGHBOURS).rows()
            if to:
                to.parent.mkdir(parents=True, exist_ok=True)
                to.write_text("\n".join(write_taste(rows)) + "\n", "utf-8")
            else:
                await house.kept.taste.replace(rows)
            titles = len({row[0] for row in rows})
            typer.echo(f"Learned from {len(known)} ratings: {titles} titles, {len(rows) - titles} weights.")

    run(work())
