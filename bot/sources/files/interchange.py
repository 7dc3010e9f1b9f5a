"""The interchange format: dramas as JSON Lines and ratings as CSV, read with every fault named by its line."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Generic, TypeVar

import msgspec

from bot.core.days import DAY
from bot.core.errors import BadInput, Fault
from bot.core.models import Drama
from bot.core.records import as_record
from bot.core.vocabulary import Vocabulary
from bot.sources.files.records import REQUIRED, Problem, impossible_values, known_keys, problems_of, read_record, tidy
from bot.sources.files.tables import file_lines, table_rows

_JSON = msgspec.json.Decoder(dict[str, Any])
# Digits of a day without dashes, 20251011. As Unix seconds such a number would be in 1970 to 1973.
_DIGITS = 8
# 1 January 1990, in Unix seconds; nobody rated anything before.
_FIRST = 631152000


T = TypeVar("T")

Rating = tuple[int, str, int, int]
"""(member, drama, score, rated_at); the score is 1–100, the time Unix seconds."""


@dataclass(slots=True)
class FileContents(Generic[T]):
    """What a file held, its faults, and how often each unknown key occurred."""

    values: list[T] = field(default_factory=list[T])
    faults: list[Fault] = field(default_factory=list[Fault])
    unknown: Counter[str] = field(default_factory=Counter[str])


def read_dramas(path: Path, vocabulary: Vocabulary, progress: Callable[[int], None]) -> FileContents[Drama]:
    """The dramas of a JSON Lines file. `progress` is called with counts of bytes read. Raises BadInput."""
    read = FileContents[Drama]()
    read_records(path.name, read_json_lines(path.name, file_lines(path, progress), read.faults), vocabulary, read)
    return read


def read_json_lines(
    name: str, lines: Iterable[tuple[int, bytes]], faults: list[Fault]
) -> Iterator[tuple[int, dict[str, Any]]]:
    """The JSON object of each line, with its number; lines that hold none are added to `faults`."""
    for number, line in lines:
        if not line.strip():
            continue
        try:
            raw = _JSON.decode(line)
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
            listed = line[:1] in b"[]"
            what = "JSON Lines have one record a line, and no list around them" if listed else str(error)
            faults.append(Fault(name, number, f"not a JSON object: {what}", "json-list" if listed else "json"))
            continue
        yield number, raw


def read_records(
    name: str, records: Iterable[tuple[int, dict[str, Any]]], vocabulary: Vocabulary, read: FileContents[Drama]
) -> None:
    """Add to `read` the dramas, faults and unknown keys of numbered records."""
    lines: dict[str, int] = {}
    for number, raw in records:
        known, unknown = known_keys(tidy(raw))
        read.unknown.update(unknown)
        try:
            missing = [key for key in REQUIRED if not known.get(key)]
            drama = None if missing else read_record(known, vocabulary)
        except (msgspec.ValidationError, KeyError, TypeError, AttributeError):
            drama = None
        wrong = list(impossible_values(known) if drama else problems_of(known, REQUIRED))
        if drama is None and not wrong:
            wrong = [Problem("", "a part of this record is not what it should be", "record")]
        read.faults += [Fault(name, number, one.text, one.why, one.values) for one in wrong]
        if drama is None or wrong:
            continue
        if drama.id in lines:
            twice = f"id {drama.id!r} is already on line {lines[drama.id]}"
            values = {"id": drama.id, "line": str(lines[drama.id])}
            read.faults.append(Fault(name, number, twice, "twice", values))
        else:
            lines[drama.id] = number
            read.values.append(drama)


def read_ratings(path: Path, progress: Callable[[int], None], now: int) -> FileContents[tuple[int, Rating]]:
    """The ratings of a CSV file with a header, each with the number of its line. `now` (Unix seconds) is the time of
    those without one. Raises BadInput where it is not such a file."""
    read = FileContents[tuple[int, Rating]]()
    rows = table_rows(path, progress, read.faults)
    _, header = next(rows)
    if not {"member", "drama", "score"} <= set(header):
        raise BadInput(f"{path.name}: the first line must name the columns member,drama,score[,rated_at].")
    for number, row in rows:
        cells = dict(zip(header, (cell.strip() for cell in row), strict=False))
        try:
            read.values.append((number, _rating(cells, now)))
        except ValueError as error:
            read.faults.append(Fault(path.name, number, str(error)))
    return read


def _rating(cells: dict[str, str], now: int) -> Rating:
    member, drama, score = cells.get("member", ""), cells.get("drama", ""), cells.get("score", "")
    if not member.isdecimal() or not 0 <= int(member) < 2**63:
        raise ValueError(f"member {member!r} is not a whole number")
    if not drama:
        raise ValueError("drama is missing")
    if not score.isdecimal() or not 1 <= int(score) <= 100:
        raise ValueError(f"score {score!r} is not a whole number from 1 to 100")
    return int(member), drama, int(score), _time(cells.get("rated_at", ""), now)


def _time(text: str, now: int) -> int:
    if not text:
        return now
    try:
        if (at := _day(text, now)) is None:
            at = int(text) if text.isdecimal() else _seconds(datetime.fromisoformat(text))
    except ValueError:
        raise ValueError(f"rated_at {text[:40]!r} is neither Unix seconds nor a date such as 2025-10-11") from None
    # A day of tolerance, for clocks and time zones.
    if not 0 <= at <= now + DAY:
        raise ValueError(f"rated_at {text[:40]!r} is not a time from 1970 to now, in seconds")
    return at


def _day(text: str, now: int) -> int | None:
    """Unix seconds of a day written as 20251011; None for anything else, and for days nobody can have rated on."""
    if len(text) != _DIGITS or not text.isdecimal():
        return None
    try:
        at = _seconds(datetime.fromisoformat(text))
    except ValueError:
        return None
    return at if _FIRST <= at <= now + DAY else None


def _seconds(date: datetime) -> int:
    """Unix seconds; UTC where the time has no zone."""
    return int((date if date.tzinfo else date.replace(tzinfo=UTC)).timestamp())


def write_dramas(dramas: Iterable[Drama]) -> Iterator[str]:
    """The dramas as lines of JSON."""
    for drama in dramas:
        yield msgspec.json.encode(as_record(drama)).decode()
