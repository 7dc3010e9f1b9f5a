"""namida evaluate similar, personal: how well the recommender ranks what is known to be right."""

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Annotated

import msgspec
import typer

from bot.cli.context import busy, interruptible, out, progress, run, settings_of, stop
from bot.cli.factors import installed_factors
from bot.cli.figures import Rows, Tables, as_json, plot, table
from bot.cli.files import known_ratings, read_lines, read_pairs, report_left_out, stop_if_empty
from bot.core.errors import BadInput
from bot.core.models import Drama
from bot.engine.evaluation.picks import evaluate_group, evaluate_personal, evaluate_similar
from bot.engine.features import Item
from bot.engine.recommender import AdviceMap, Recommender, TasteMap
from bot.guide.finding.catalogue import Catalogue
from bot.guide.recommending.shelf import Shelf
from bot.house import House, open_house

# (members of a server, ratings known of each, whether a taste map is learned from the others).
_SERVERS = ((20, 3, True), (100, 3, True), (100, 5, True), (100, 3, False))
# Members of a group.
_GROUPS = (3, 5)

Plot = Annotated[Path | None, typer.Option("--plot", help="Draw the figures into this picture, such as figures.png.")]
Json = Annotated[bool, typer.Option("--json", help="One JSON object.")]


class Terms(msgspec.Struct):
    """A line of a --terms file: a drama's id, and how often each word occurs in its synopsis."""

    id: str
    terms: dict[str, int]


def evaluate_similar_titles(
    context: typer.Context,
    pairs: Annotated[Path, typer.Argument(help="CSV with the columns source,target: ids of dramas found alike.")],
    terms: Annotated[Path | None, typer.Option("--terms", help='JSON Lines: {"id": …, "terms": {word: n}}.')] = None,
    picture: Plot = None,
    as_object: Json = False,
) -> None:
    """Rank all titles by likeness to each source; its targets are right.

    Pairs that the map of advice was learned from are no test of it:
    "advice elsewhere" learns a map from the pairs of other sources, as
    ItemKNN, EASE and ALS (where implicit is installed) do, but those that
    stand the other way round. The more right ones a source has, the likelier
    one of them is in the first ten: hit@10 compares within one file.
    """

    async def work() -> None:
        async with open_house(settings_of(context)) as house:
            catalogue = house.guide.catalogue
            find = catalogue.finder()
            read = read_pairs(pairs)
            known = [(a.id, b.id) for s, t in read if (a := find(s)) and (b := find(t))]
            stop_if_empty(known, pairs, read)
            report_left_out(len(read) - len(known), len(read), "pairs")
            shelf = Shelf(catalogue.all(), house.vocabulary)
            items = _with_terms(shelf.items(), terms, find) if terms else shelf.items()
            taste = catalogue.mapped(TasteMap.of_rows(await house.taste()))
            advice = catalogue.mapped(AdviceMap.of_rows(await house.advice()))

            def advised(by: AdviceMap) -> Recommender:
                return Recommender.fit(items, taste=taste, tag_groups=shelf.groups, advice=by)

            ours = advised(advice)
            sources = {source for source, _ in known}
            right = f"{len(sources)} of them with {len(known) / len(sources):.1f} right ones each"
            title = f"Similar, {len(items)} titles, {right}" + (f", words of {terms.name}" if terms else "")
            with busy("Ranking"), interruptible():
                rows = evaluate_similar(items, known, time.thread_time, 0, ours, advised, installed_factors())
            tables: Tables = {title: rows}
        _report(tables, picture, as_object)

    run(work())


def evaluate_personal_picks(
    context: typer.Context,
    ratings: Annotated[Path, typer.Argument(help="CSV with the columns member,drama,score.")],
    draws: Annotated[int, typer.Option(help="How many servers of each size are drawn.", min=1, max=100)] = 10,
    picture: Plot = None,
    as_object: Json = False,
) -> None:
    """Draw servers of members with a few known ratings; what else they like is right.

    The taste map is learned from the members who were not drawn. "ours, map
    at hand too" begins with the map that is here, as the bot does: ratings
    that it was learned from are no test of that.
    """

    async def work() -> None:
        async with open_house(settings_of(context)) as house:
            catalogue = house.guide.catalogue
            advice = catalogue.mapped(AdviceMap.of_rows(await house.advice()))
            taste = catalogue.mapped(TasteMap.of_rows(await house.taste()))
            tables = _personal(house, _read_rated(ratings, catalogue), taste, advice, draws)
        if not tables:
            stop(f"{ratings.name} has nobody with enough ratings: four, one of them 80 or more.")
        _report(tables, picture, as_object)

    run(work())


def _personal(
    house: House, rated: Mapping[int, Mapping[str, int]], taste: TasteMap, advice: AdviceMap, draws: int
) -> Tables:
    shelf = Shelf(house.guide.catalogue.all(), house.vocabulary)
    factors = installed_factors()
    items, tables = shelf.items(), dict[str, Rows]()
    with progress() as bar, interruptible():
        task = bar.add_task("Drawing servers", total=len(_SERVERS) + len(_GROUPS))
        for size, known, pooled in _SERVERS:
            title = f"Personal, {size} members with {known} ratings each, {'with' if pooled else 'without'} a taste map"
            tables[title] = evaluate_personal(
                items,
                rated,
                size,
                known,
                time.thread_time,
                draws,
                with_map=pooled,
                factors=factors,
                tag_groups=shelf.groups,
                advice=advice if pooled else None,
                at_hand=taste if pooled and taste.keys else None,
            )
            bar.advance(task)
        for size in _GROUPS:
            title = f"Groups of {size} from servers of 100 with 5 ratings each"
            tables[title] = evaluate_group(items, rated, size, draws=draws, tag_groups=shelf.groups, advice=advice)
            bar.advance(task)
    return {title: rows for title, rows in tables.items() if rows}


def _with_terms(items: Sequence[Item], path: Path, find: Callable[[str], Drama | None]) -> list[Item]:
    """The items, with the term counts of the file in place of their own where it has any."""
    words = {drama.id: one.terms for one in read_lines(path, Terms) if (drama := find(one.id))}
    return [replace(item, terms=words.get(item.key, item.terms)) for item in items]


def _read_rated(path: Path, catalogue: Catalogue) -> dict[int, dict[str, int]]:
    """Scores by member and drama id; ratings of dramas that are not here are left out."""
    known, left_out = known_ratings(path, catalogue)
    rated: dict[int, dict[str, int]] = {}
    for member, drama, score in known:
        rated.setdefault(member, {})[drama] = score
    report_left_out(left_out, len(known) + left_out, "ratings")
    return rated


def _report(tables: Tables, picture: Path | None, as_object: bool) -> None:
    if as_object:
        typer.echo(msgspec.json.encode(as_json(tables)).decode())
    else:
        for title, rows in tables.items():
            out.print(title, style="bold", soft_wrap=True)
            out.print(table(rows), "")
    if picture:
        try:
            plot(tables, picture)
        except (OSError, ValueError) as error:
            raise BadInput(f"{picture} cannot be drawn: {error}. Name a file such as figures.png.") from error
