"""namida learn: the taste map, from many people's ratings, and the map of advice, from what they recommend."""

import time
from pathlib import Path
from typing import Annotated

import typer

from bot.cli.context import progress, run, settings_of, stop, write
from bot.cli.lines import of_pairs, read_pairs
from bot.engine.advice import AdviceMap
from bot.engine.maps import TitleMap
from bot.engine.taste import NEIGHBOURS, Ratings, TasteMap
from bot.house import House, open_house
from bot.sources.interchange import read_ratings
from bot.sources.taste import write_map
from bot.store.weights import WeightTable

_SHIPPED = 60
"""So many weights a title fit in a small file, and rank as well as more."""


def learn(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(metavar="RATINGS.csv", help="Columns member,drama,score, or source,target.")],
    to: Annotated[Path | None, typer.Option("--to", help="Write the map to a file instead.")] = None,
) -> None:
    """Learn which titles are liked by the same people; only weights between titles are kept, never who rated.

    Pairs source,target say what people recommend to those who liked the source: they make the map of advice.
    """

    async def work() -> None:
        async with open_house(settings_of(context)) as house:
            if of_pairs(file):
                # Its titles need not be here yet.
                pairs = read_pairs(file)
                await _keep(AdviceMap.learn(pairs), f"{len(pairs)} pairs", house.kept.advice, to)
            else:
                learned, told = _from_ratings(file, house, _SHIPPED if to else NEIGHBOURS)
                await _keep(learned, told, house.kept.taste, to)

    run(work())


def _from_ratings(path: Path, house: House, neighbours: int) -> tuple[TitleMap, str]:
    """The taste map of the titles that are here, and what it was learned from."""
    with progress() as bar:
        task = bar.add_task(f"Reading {path.name}", total=path.stat().st_size)
        read = read_ratings(path, lambda count: bar.advance(task, count), int(time.time()))
    if read.faults:
        stop(f"{read.faults[0]} ({len(read.faults)} faults in all). Mend them first.")
    find = house.guide.catalogue.finder()
    known = [(member, drama.id, float(score)) for _, (member, key, score, _) in read.values if (drama := find(key))]
    if not known:
        stop(f"None of the dramas of {path.name} is here. Take them in first: namida import dramas.")
    return TasteMap.learn(Ratings.of(known), neighbours), f"{len(known)} ratings"


async def _keep(learned: TitleMap, told: str, table: WeightTable, to: Path | None) -> None:
    rows = learned.rows()
    if to:
        write(to, "\n".join(write_map(rows)) + "\n")
    else:
        await table.replace(rows)
    titles = len({row[0] for row in rows})
    typer.echo(f"Learned from {told}: {titles} titles, {len(rows) - titles} weights.")
