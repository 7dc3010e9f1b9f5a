"""namida learn: fits the taste map to ratings, or the advice map to pairs of titles people recommend together."""

from pathlib import Path
from typing import Annotated

import typer

from bot.cli.context import busy, counted, interruptible, run, settings_of, stop, write
from bot.cli.files import has_pairs, known_ratings, read_pairs
from bot.engine.maps.advice import AdviceMap
from bot.engine.maps.taste import NEIGHBOURS, Ratings, TasteMap
from bot.engine.maps.title_map import TitleMap
from bot.house import open_house
from bot.sources.taste import write_map
from bot.store.weights import WeightTable

# Weights a title in a map written to a file: more would not rank better, only make it larger.
_SHIPPED = 60


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
            if has_pairs(file):
                # Titles that are not in the catalogue yet are learned as well.
                pairs = read_pairs(file)
                with busy("Learning"), interruptible():
                    advice = AdviceMap.learn(pairs)
                await _keep(advice, counted(len(pairs), "pair"), house.kept.advice, to)
            else:
                known, _ = known_ratings(file, house.guide.catalogue)
                rated = Ratings.of([(member, drama, float(score)) for member, drama, score in known])
                with busy("Learning"), interruptible():
                    learned = TasteMap.learn(rated, _SHIPPED if to else NEIGHBOURS)
                await _keep(learned, counted(len(known), "rating"), house.kept.taste, to)

    run(work())


async def _keep(learned: TitleMap, told: str, table: WeightTable, to: Path | None) -> None:
    rows = learned.rows()
    if not rows:
        stop(f"Nothing can be learned from {told}: no two titles are joined. The map stays as it is.")
    if to:
        write(to, "\n".join(write_map(rows)) + "\n")
    else:
        await table.replace(rows)
    titles = len({row[0] for row in rows})
    typer.echo(f"Learned from {told}: {titles} titles, {len(rows) - titles} weights.")
