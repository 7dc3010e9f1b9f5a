"""Reads the ratings, the list and the reviews in a file that /me export wrote, as JSON or CSV."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Annotated, Any, Literal, cast

import msgspec

from bot.core.member.imports import FileRow, ListFile
from bot.core.member.lists import LONGEST_NOTE, MOST_EPISODES, Status
from bot.core.member.reviews import ASPECTS, LONGEST, Aspect, Written

_TABLES = ("rating", "listed")
# More titles than anybody has. There must be a limit, as each title that is not here is searched for by name.
_MOST_TITLES = 10_000
_LONGEST_NAME = 200

_Moment = Annotated[datetime, msgspec.Meta(tz=True)] | None
_Score = Annotated[int, msgspec.Meta(ge=1, le=100)] | None
_Episode = Annotated[int, msgspec.Meta(ge=0, le=MOST_EPISODES)] | None


class _ExportedRow(msgspec.Struct):
    """A row of either table; each has the id, and the fields of its own."""

    drama_id: str
    title: str | None = None
    score: _Score = None
    rated_at: _Moment = None
    status: Status | None = None
    episode: _Episode = None
    note: Annotated[str, msgspec.Meta(max_length=LONGEST_NOTE)] | None = None
    changed_at: _Moment = None


class _ExportedReview(msgspec.Struct):
    drama_id: str
    text: Annotated[str, msgspec.Meta(max_length=LONGEST, pattern=r"\S")]
    title: str | None = None
    spoiler: Literal[0, 1] = 0
    episode: _Episode = None
    story: _Score = None
    acting: _Score = None
    music: _Score = None
    rewatch: _Score = None
    written_at: _Moment = None


def read_own_export(kept: Mapping[str, Any], member: str | None = None) -> ListFile:
    """The titles of an export, from its rows by table; damaged rows are counted. Raises ValueError without any.

    `member` is the id of whom it is of, as the export says; without that its reviews are not read.
    """
    known = int(member) if member and member.isdecimal() and member.isascii() else None
    rows: dict[str, FileRow] = {}
    unread = 0
    for table in (*_TABLES, *(["review"] if known else [])):
        records = kept.get(table)
        for record in cast("list[Any]", records) if isinstance(records, list) else ():
            try:
                said = msgspec.convert(record, _ExportedReview if table == "review" else _ExportedRow, strict=False)
            except msgspec.ValidationError:
                unread += 1
                continue
            if said.drama_id not in rows and len(rows) == _MOST_TITLES:
                unread += 1
                continue
            key, name = said.drama_id, (said.title or said.drama_id)[:_LONGEST_NAME]
            before = rows.get(key) or FileRow((name,), drama=key)
            rows[key] = _reviewed(before, said) if isinstance(said, _ExportedReview) else _listed(before, said)
    if not rows:
        raise ValueError("no titles")
    return ListFile("Namida", tuple(rows.values()), unread, member=known)


def _listed(before: FileRow, said: _ExportedRow) -> FileRow:
    return replace(
        before,
        score=said.score or before.score,
        status=said.status or before.status,
        episode=said.episode or before.episode,
        at=_seconds(said.rated_at) or before.at,
        note=said.note or before.note,
        listed_at=_seconds(said.changed_at) or before.listed_at,
    )


def _reviewed(before: FileRow, said: _ExportedReview) -> FileRow:
    given: dict[Aspect, int | None] = {aspect: getattr(said, aspect) for aspect in ASPECTS}
    aspects: dict[Aspect, int] = {aspect: score for aspect, score in given.items() if score}
    words = Written(said.text.strip(), bool(said.spoiler), said.episode, aspects)
    return replace(before, review=words, reviewed_at=_seconds(said.written_at))


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
