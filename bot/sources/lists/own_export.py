"""Reads the ratings and the list in a file that /me export wrote, as JSON or CSV."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from itertools import chain
from typing import Annotated, Any, cast

import msgspec

from bot.core.member.imports import FileRow, ListFile
from bot.core.member.lists import LONGEST_NOTE, MOST_EPISODES, Status

_TABLES = ("rating", "listed")
# More titles than anybody has. There must be a limit, as each title that is not here is searched for by name.
_MOST_TITLES = 10_000
_LONGEST_NAME = 200

_Moment = Annotated[datetime, msgspec.Meta(tz=True)] | None


class _ExportedRow(msgspec.Struct):
    """A row of either table; each has the id, and the fields of its own."""

    drama_id: str
    title: str | None = None
    score: Annotated[int, msgspec.Meta(ge=1, le=100)] | None = None
    rated_at: _Moment = None
    status: Status | None = None
    episode: Annotated[int, msgspec.Meta(ge=0, le=MOST_EPISODES)] | None = None
    note: Annotated[str, msgspec.Meta(max_length=LONGEST_NOTE)] | None = None
    changed_at: _Moment = None


def read_own_export(kept: Mapping[str, Any]) -> ListFile:
    """The titles of an export, from its rows by table; damaged rows are counted. Raises ValueError without any."""
    rows: dict[str, FileRow] = {}
    unread = 0
    tables = (kept.get(table) for table in _TABLES)
    for record in chain.from_iterable(cast("list[Any]", table) for table in tables if isinstance(table, list)):
        try:
            said = msgspec.convert(record, _ExportedRow, strict=False)
        except msgspec.ValidationError:
            unread += 1
            continue
        if said.drama_id not in rows and len(rows) == _MOST_TITLES:
            unread += 1
            continue
        before = rows.get(said.drama_id) or FileRow(((said.title or said.drama_id)[:_LONGEST_NAME],))
        rows[said.drama_id] = FileRow(
            before.names,
            score=said.score or before.score,
            status=said.status or before.status,
            episode=said.episode or before.episode,
            at=_seconds(said.rated_at) or before.at,
            note=said.note or before.note,
            drama=said.drama_id,
            listed_at=_seconds(said.changed_at) or before.listed_at,
        )
    if not rows:
        raise ValueError("no titles")
    return ListFile("Namida", tuple(rows.values()), unread)


def is_own_export(header: Iterable[str]) -> bool:
    """Whether a CSV file with these columns (see `words.letters`) is one of /me export."""
    return {"kept", "dramaid"} <= set(header)


def rows_by_table(header: list[str], lines: Iterable[list[str]]) -> dict[str, list[dict[str, str]]]:
    """The rows of an exported CSV file, by the table their column "kept" names."""
    names = ["_".join(name.strip().casefold().split()) for name in header]
    kept: dict[str, list[dict[str, str]]] = {table: [] for table in _TABLES}
    for line in lines:
        row = {name: cell for name, cell in zip(names, line, strict=False) if cell}
        if (table := row.get("kept", "")) in kept:
            kept[table].append(row)
    return kept


def _seconds(moment: datetime | None) -> int | None:
    return max(1, int(moment.timestamp())) if moment else None
