"""namida evaluate search: how often the title search is right, on queries whose answer is known."""

import time
from pathlib import Path
from typing import Annotated

import msgspec
import typer
from rich.table import Table

from bot.cli.context import busy, interruptible, out, run, settings_of
from bot.cli.files import read_lines, report_left_out, stop_if_empty
from bot.engine.evaluation.search import HitShare, SearchFigures
from bot.engine.evaluation.search import evaluate as measure
from bot.engine.search import Hit
from bot.guide.finding.catalogue import Catalogue
from bot.house import open_house

evaluations = typer.Typer(help="How good the answers are, on a file of questions and answers.", no_args_is_help=True)


class Query(msgspec.Struct):
    """A line of a query file: what is typed, the id of the drama meant, and a class to count it under."""

    query: str
    drama: str
    kind: str = msgspec.field(name="class")


class _CatalogueIndex:
    """Adapts the catalogue to `engine.evaluation`: measures a whole keystroke, not the bare index."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue

    def search(self, query: str, limit: int = 10) -> list[Hit]:
        return [Hit(choice.drama.id, choice.score, choice.name) for choice in self._catalogue.search(query, limit)]


@evaluations.command("search")
def evaluate_search(
    context: typer.Context,
    queries: Annotated[Path, typer.Argument(help='JSON Lines: {"query": …, "drama": id, "class": …}.')],
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object.")] = False,
) -> None:
    """How often the title search is right, first and within the first five, and how long it takes."""

    async def work() -> None:
        read = read_lines(queries, Query)
        async with open_house(settings_of(context)) as house:
            catalogue = house.guide.catalogue
            asked = [(one.query, drama.id, one.kind) for one in read if (drama := catalogue.get(one.drama))]
            stop_if_empty(asked, queries, read)
            left_out = len(read) - len(asked)
            report_left_out(left_out, len(read), "queries")
            index = _CatalogueIndex(catalogue)
            for text, _, _ in asked[:20]:
                index.search(text)
            with busy("Searching"), interruptible():
                report = measure(index, asked, time.perf_counter)
        if as_json:
            typer.echo(msgspec.json.encode(_as_json(report, left_out)).decode())
        else:
            out.print(_table(report))

    run(work())


def _table(report: SearchFigures) -> Table:
    table = Table(box=None, header_style="dim")
    table.add_column("class")
    for column in ("count", "hit@1", "hit@5"):
        table.add_column(column, justify="right")
    for kind, share in report.classes.items():
        table.add_row(kind, str(share.count), f"{share.first:.3f}", f"{share.five:.3f}")
    table.add_section()
    table.add_row("all", str(report.all.count), f"{report.all.first:.4f}", f"{report.all.five:.4f}", style="bold")
    table.add_row("p50 / p99 ms", "", f"{report.p50:.2f}", f"{report.p99:.2f}")
    return table


def _as_json(report: SearchFigures, left_out: int) -> dict[str, object]:
    return {
        "classes": {kind: _shares(share) for kind, share in report.classes.items()},
        "all": _shares(report.all),
        "p50_ms": round(report.p50, 3),
        "p99_ms": round(report.p99, 3),
        "left_out": left_out,
    }


def _shares(share: HitShare) -> dict[str, float]:
    return {"count": share.count, "hit@1": round(share.first, 4), "hit@5": round(share.five, 4)}
