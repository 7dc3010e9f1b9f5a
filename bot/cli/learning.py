"""namida learn: the taste map, from many people's ratings, and the map of advice, from what they recommend."""

from pathlib import Path
from typing import Annotated

import typer

from bot.cli.context import busy, run, settings_of, stop, write
from bot.cli.lines import known_ratings, of_pairs, read_pairs
from bot.engine.maps.advice import AdviceMap
from bot.engine.maps.taste import NEIGHBOURS, Ratings, TasteMap
from bot.engine.maps.title_map import TitleMap
from bot.house import open_house
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
                with busy("Learning"):
                    advice = AdviceMap.learn(pairs)
                await _keep(advice, f"{len(pairs)} pairs", house.kept.advice, to)
            else:
                known, _ = known_ratings(file, house.guide.catalogue)
                rated = Ratings.of([(member, drama, float(score)) for member, drama, score in known])
                with busy("Learning"):
                    learned = TasteMap.learn(rated, _SHIPPED if to else NEIGHBOURS)
                await _keep(learned, f"{len(known)} ratings", house.kept.taste, to)

    run(work())


async def _keep(learned: TitleMap, told: str, table: WeightTable, to: Path | None) -> None:
    rows = learned.rows()
    if not rows:
        stop(f"Nothing can be learned from {told}, as they join no two titles. The map stays as it is.")
    if to:
        write(to, "\n".join(write_map(rows)) + "\n")
    else:
        await table.replace(rows)
    titles = len({row[0] for row in rows})
    typer.echo(f"Learned from {told}: {titles} titles, {len(rows) - titles} weights.")
