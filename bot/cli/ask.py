"""namida search, similar, recommend: the same answers as in Discord, for a terminal or a program."""

import asyncio
import re
import time
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path
from typing import Annotated, Any

import msgspec
import typer
from rich.table import Table

from bot.cli.context import LARGEST_ID, busy, out, run, settings_of, stop
from bot.cli.files import text_lines
from bot.core.errors import BadInput, Sorry
from bot.core.member.asker import Asker
from bot.core.member.picks import Request, Suggestion, Why
from bot.house import House, languages, open_house
from bot.ui.frame.text import DEFAULT, Words

Batch = Annotated[Path | None, typer.Option("--batch", help="A file with one input a line.")]
Limit = Annotated[int, typer.Option(help="At most this many results.", min=1, max=100)]
Json = Annotated[bool, typer.Option("--json", help="One JSON object a line for each input.")]

_Answer = Callable[[House, str, int], Awaitable[list[dict[str, Any]]]]


def search(
    context: typer.Context,
    query: Annotated[str | None, typer.Argument(help="A name as one would type it.")] = None,
    batch: Batch = None,
    limit: Limit = 10,
    as_json: Json = False,
) -> None:
    """Find titles by any name, likeliest first.

    The score says how alike that name and what was typed are: 1 is the same.
    The order also goes by how known a title is, and is right more often.
    """
    run(_answer_all(context, query, batch, limit, as_json, _search, named=True, fit=False))


def similar(
    context: typer.Context,
    drama: Annotated[str | None, typer.Argument(help="A drama's id or name.")] = None,
    batch: Batch = None,
    limit: Limit = 10,
    as_json: Json = False,
) -> None:
    """Titles like one."""
    run(_answer_all(context, drama, batch, limit, as_json, _similar, named=True, fit=True))


def recommend(
    context: typer.Context,
    member: Annotated[str | None, typer.Option("--member", help="A member's id.")] = None,
    batch: Batch = None,
    limit: Limit = 10,
    as_json: Json = False,
) -> None:
    """Titles for a member, from the ratings kept."""
    run(_answer_all(context, member, batch, limit, as_json, _recommend, named=False, fit=True))


async def _answer_all(
    context: typer.Context,
    one: str | None,
    batch: Path | None,
    limit: int,
    as_json: bool,
    answer: _Answer,
    *,
    named: bool,
    fit: bool,
) -> None:
    """Answer one input, or each line of `batch`, and print the results.

    `named` where inputs are looked up by name, `fit` where answers need the recommender.
    """
    if (one is None) == (batch is None):
        raise typer.BadParameter("Give one input, or --batch FILE.")
    inputs = text_lines(batch, "a text file") if batch is not None else [one or ""]
    async with open_house(settings_of(context)) as house:
        if fit:
            with busy("Learning from the ratings"):
                await house.refit()
        # Build what is cached on first use now, so that it does not count towards the first input's ms.
        if named:
            house.guide.catalogue.prepare()
        if fit:
            _reasons(())
        for text in inputs:
            # For Ctrl-C: asyncio ends a task only where it waits, and a search does not.
            await asyncio.sleep(0)
            started, error = time.perf_counter(), None
            try:
                results = await answer(house, text, limit)
            except (Sorry, BadInput) as refused:
                results, error = [], _error_text(refused)
            ms = round((time.perf_counter() - started) * 1000, 3)
            if as_json:
                line = {"input": text, "results": results, "ms": ms} | ({"error": error} if error else {})
                typer.echo(msgspec.json.encode(line).decode())
            elif error and batch is None:
                stop(error)
            else:
                _print(text, results, error)


def _error_text(refused: Sorry | BadInput) -> str:
    if isinstance(refused, BadInput):
        return str(refused)
    return _words()(refused.key, **refused.titled).replace("*", "")


async def _search(house: House, text: str, limit: int) -> list[dict[str, Any]]:
    return [
        {
            "id": choice.drama.id,
            "title": choice.drama.title,
            "year": choice.drama.year,
            "score": round(choice.score, 4),
            "reasons": [choice.name],
        }
        for choice in house.guide.catalogue.search(text, limit)
    ]


async def _similar(house: House, text: str, limit: int) -> list[dict[str, Any]]:
    found = house.guide.catalogue.find(text)
    if found.sure is None:
        likely = ", ".join(choice.drama.id for choice in (found.choices or found.nearest)[:3])
        raise BadInput(f"{text!r} is no drama's id or only name. Nearest: {likely or 'none'}.")
    picked = await house.guide.picks.pick(Asker(0), Request(drama=found.sure.id), limit)
    return _rows(picked.picks)


async def _recommend(house: House, text: str, limit: int) -> list[dict[str, Any]]:
    member = int(text) if re.fullmatch(r"\s*[0-9]{1,19}\s*", text) else LARGEST_ID + 1
    if member > LARGEST_ID:
        raise BadInput(f"{text[:40]!r} is not a member's id, which is a whole number.")
    picked = await house.guide.picks.pick(Asker(member), Request(), limit)
    return _rows(picked.picks)


def _rows(picks: Sequence[Suggestion]) -> list[dict[str, Any]]:
    return [
        {
            "id": pick.drama.id,
            "title": pick.drama.title,
            "year": pick.drama.year,
            "score": round(pick.score, 4),
            "reasons": _reasons(pick.reasons),
        }
        for pick in picks
    ]


def _reasons(why: Sequence[Why]) -> list[str]:
    # They come from the cards, and with these discord.py, which is slow to import.
    from bot.ui.recommending.picks import reason_texts

    return reason_texts(why, _words())


def _words() -> Words:
    return languages()[DEFAULT]


def _print(text: str, results: list[dict[str, Any]], error: str | None) -> None:
    if not results:
        out.print(error or f"{text}: nothing found.", soft_wrap=True)
        return
    table = Table(title=text, title_justify="left", box=None, header_style="dim")
    for column in ("score", "title", "year", "id", "why"):
        # Fold rather than cut: an id must stay whole to be copied.
        table.add_column(column, overflow="fold")
    for row in results:
        table.add_row(
            f"{row['score']:.2f}", row["title"], str(row["year"] or ""), row["id"], " · ".join(row["reasons"])
        )
    out.print(table)
