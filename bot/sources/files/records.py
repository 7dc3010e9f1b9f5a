"""Reads the record of a drama, and says all that is wrong with it."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import fields
from datetime import date
from functools import cache
from types import MappingProxyType
from typing import Any, NamedTuple, cast, get_args, get_type_hints

import msgspec

from bot.core.models import (
    MOST_COUNTED,
    MOST_OUT_OF,
    Credit,
    Dispute,
    Drama,
    Images,
    Origin,
    Relation,
    Role,
    SiteScore,
    Song,
    Special,
    Watch,
)
from bot.core.vocabulary import Vocabulary

REQUIRED = ("id", "title", "kind")
REQUIRED_BUNDLED = (
    *REQUIRED, "native_title", "country", "year", "status", "genres", "tags", "synopsis", "cast",
)  # fmt: skip

_PARTS = {
    "specials": Special, "based_on": Origin, "cast": Role, "crew": Credit, "songs": Song, "related": Relation,
    "watch": Watch, "scores": SiteScore, "images": Images, "disputed": Dispute,
}  # fmt: skip

# The names in a record, its own and those of its parts: without them it cannot be shown or found.
_LONGEST_TITLE, _LONGEST_NAME = 300, 150
_NAMES = {
    "cast": "actor", "crew": "person", "songs": "title", "related": "title", "watch": "service", "scores": "site",
}  # fmt: skip
_COUNTS = ("votes", "rank", "popularity", "watchers")

_MONTH = re.compile(r"[0-9]{4}-[0-9]{2}(-[0-9]{2})?")
_TYPES = re.compile(r"Expected `(\w+)[^`]*`, got `(\w+)`")
_NO_DAY = "Invalid RFC3339 encoded date"
_ENUM = re.compile(r"Invalid enum value '(.*)'")
_TYPE_NAMES = {
    "int": "a whole number", "float": "a number", "str": "text", "array": "a list", "object": "a record",
    "bool": "true or false", "date": "a day such as 2025-10-11", "null": "nothing",
}  # fmt: skip


class Problem(NamedTuple):
    """What is wrong with a record: the key, and the text in English. `why` and `values` are the same for members, as
    in `core.corrections.Unread`; `why` is None where there is no translated text."""

    key: str
    text: str
    why: str | None = None
    values: Mapping[str, str | int] = MappingProxyType({})


def known_keys(raw: dict[str, Any]) -> tuple[dict[str, Any], list[str]]:
    """The record without unknown keys, and those keys, such as "cast.actr"."""
    known: dict[str, Any] = {}
    unknown: list[str] = []
    for key, value in raw.items():
        if key not in _field_names(Drama):
            unknown.append(key)
        elif part := _PARTS.get(key):
            known[key], strangers = _known_parts(value, part)
            unknown += [f"{key}.{stranger}" for stranger in strangers]
        else:
            known[key] = value
    return known, unknown


def _known_parts(value: Any, part: type) -> tuple[Any, list[str]]:
    names = _field_names(part)
    many = isinstance(value, list)
    rows = cast(list[Any], value) if many else [value]
    if not all(isinstance(row, dict) for row in rows):
        return value, []
    kept = [{key: item for key, item in row.items() if key in names} for row in rows]
    unknown = dict.fromkeys(key for row in rows for key in row if key not in names)
    return (kept if many else kept[0]), list(unknown)


def problems_of(raw: dict[str, Any], required: tuple[str, ...]) -> Iterator[Problem]:
    """What is wrong with a record's values: missing, of another type, or out of range."""
    hints = _field_types()
    for key in required:
        if raw.get(key) in (None, "", [], {}):
            yield Problem(key, f"{key} is missing", "missing", {"field": key})
    for key, value in raw.items():
        try:
            msgspec.convert(value, hints[key])
        except msgspec.ValidationError as error:
            yield _type_problem(key, error, get_args(hints[key]))
    yield from impossible_values(raw)


def impossible_values(raw: dict[str, Any]) -> Iterator[Problem]:
    """The values of a record that have the right type but cannot be true."""
    for key, low, high in (("year", 1930, 2100), ("episodes", 1, 5000), ("runtime", 1, 1000)):
        value = raw.get(key)
        if isinstance(value, int) and not low <= value <= high:
            yield _range_problem(key, value, low, high)
    key = raw.get("id")
    if isinstance(key, str) and not re.fullmatch(r"[A-Za-z0-9._-]{1,64}", key):
        text = f"id: {key[:80]!r} is not made of up to 64 letters, digits, dots and hyphens"
        yield Problem("id", text, "id", {"given": key[:80]})
    country = raw.get("country")
    if isinstance(country, str) and not re.fullmatch(r"[A-Z]{2}", country):
        text = f"country: {country!r} is not two capital letters of ISO 3166-1, such as KR"
        yield Problem("country", text, "country", {"given": country})
    for name in ("title", "native_title"):
        yield from _bad_name(name, raw.get(name), _LONGEST_TITLE)
    for part, name in _NAMES.items():
        longest = _LONGEST_TITLE if name == "title" else _LONGEST_NAME
        for row in rows_of(raw, part):
            yield from _bad_name(f"{part}.{name}", row.get(name), longest)
    for part in ("scores", "watch"):
        for row in rows_of(raw, part):
            yield from _bad_month(f"{part}.as_of", row.get("as_of"))
    for row in rows_of(raw, "scores"):
        yield from _bad_score(row)


def rows_of(raw: dict[str, Any], part: str) -> list[dict[str, Any]]:
    """The rows of a part of a record, such as "cast", leaving out what is not a table."""
    rows: Any = raw.get(part)
    listed = cast(list[Any], rows) if isinstance(rows, list) else []
    return cast(list[dict[str, Any]], [row for row in listed if isinstance(row, dict)])


def _range_problem(key: str, value: float, low: float, high: float) -> Problem:
    # As text, so that a year is not shown with a thousands separator.
    given, least, most = (str(one) if isinstance(one, int) else f"{one:g}" for one in (value, low, high))
    values: dict[str, str | int] = {"field": key, "given": given, "low": least, "high": most}
    return Problem(key, f"{key}: {given} is not between {least} and {most}", "range", values)


def _bad_name(key: str, value: Any, longest: int) -> Iterator[Problem]:
    if not isinstance(value, str):
        return
    # A record without a title at all has been reported as missing it.
    if not value.strip() and (value or "." in key):
        yield Problem(key, f"{key}: a name is expected, and nothing stands there", "no-name", {"field": key})
    elif len(value) > longest:
        text = f"{key}: {value[:40]!r}… is longer than {longest} letters"
        yield Problem(key, text, "long-name", {"field": key, "most": longest})


def _bad_month(key: str, value: Any) -> Iterator[Problem]:
    if isinstance(value, str) and not _is_month(value):
        text = f"{key}: {value[:40]!r} is neither a month such as 2025-10 nor a day such as 2025-10-11"
        yield Problem(key, text, "month", {"field": key, "given": value[:40]})


def _is_month(text: str) -> bool:
    try:
        return bool(_MONTH.fullmatch(text) and date.fromisoformat(f"{text}-01"[:10]))
    except ValueError:
        return False


def _bad_score(row: dict[str, Any]) -> Iterator[Problem]:
    score, out_of = row.get("score"), row.get("out_of", SiteScore(site="").out_of)
    if isinstance(out_of, int | float) and not 0 < out_of <= MOST_OUT_OF:
        yield Problem("scores.out_of", f"scores.out_of: {out_of:g} is not more than 0 and at most {MOST_OUT_OF}")
    elif isinstance(out_of, int | float) and isinstance(score, int | float) and not 0 <= score <= out_of:
        yield _range_problem("scores.score", score, 0, out_of)
    for key in _COUNTS:
        count = row.get(key)
        if isinstance(count, int) and not 0 <= count <= MOST_COUNTED:
            yield _range_problem(f"scores.{key}", count, 0, MOST_COUNTED)


def tidy(raw: dict[str, Any]) -> dict[str, Any]:
    """The record without nulls, zeros for unknown lengths, and dates without a day, of which the year is kept.

    Other catalogues write "2024-05" or "2024" where they do not know the day.
    """
    known = {key: value for key, value in raw.items() if value is not None}
    for key in ("aired_from", "aired_to"):
        value = known.get(key)
        if isinstance(value, str) and re.fullmatch(r"\d{4}(-\d{2})?", value):
            del known[key]
            if key == "aired_from":
                known.setdefault("year", int(value[:4]))
    for key in ("episodes", "runtime"):
        if known.get(key) == 0:
            del known[key]
    return known


def read_record(raw: dict[str, Any], vocabulary: Vocabulary) -> Drama:
    """The drama of a faultless record, with tags, genres and services by the vocabulary's names."""
    raw = dict(raw)
    raw["tags"] = list(dict.fromkeys(vocabulary.tag(tag) for tag in raw.get("tags", ())))
    raw["genres"] = list(dict.fromkeys(vocabulary.genre(genre) for genre in raw.get("genres", ())))
    raw["watch"] = [{**row, "service": vocabulary.service(row["service"])} for row in raw.get("watch", ())]
    return msgspec.convert(raw, Drama)


def schema() -> dict[str, Any]:
    """The interchange format as JSON Schema (draft 2020-12)."""
    described = msgspec.json.schema(Drama)
    definition = described["$defs"]["Drama"]
    definition["required"] = list(REQUIRED)
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Drama", **described}


def _type_problem(key: str, error: msgspec.ValidationError, allowed: tuple[object, ...] = ()) -> Problem:
    """A validation error in plain words. `allowed` are the values of a closed list."""
    what, _, path = str(error).partition(" - at ")
    place = path.strip("`").removeprefix("$")
    place = "" if "..." in place else place
    values: dict[str, str | int] = {"field": f"{key}{place}"}
    why = None
    if match := _TYPES.fullmatch(what):
        what = f"{_TYPE_NAMES.get(match[1], match[1])} is expected, not {_TYPE_NAMES.get(match[2], match[2])}"
        why, values["type"] = "type", match[1]
    elif match := _ENUM.fullmatch(what):
        known = ", ".join(value for value in allowed if isinstance(value, str))
        what = f"{match[1]!r} is none of {known}" if known else f"{match[1]!r} is not one of the values"
        why, values = "none-of" if known else "no-value", {**values, "given": match[1], "known": known}
    elif what == _NO_DAY:
        what = f"{_TYPE_NAMES['date']} is expected"
        why, values["type"] = "type", "date"
    return Problem(key, f"{key}: {what}, at {place.lstrip('.')}" if place else f"{key}: {what}", why, values)


@cache
def _field_names(part: type) -> frozenset[str]:
    return frozenset(field.name for field in fields(part))


@cache
def _field_types() -> dict[str, Any]:
    return get_type_hints(Drama)


def line_of(text: str, key: str, value: str | None = None) -> int:
    """The line, from 1, of a key in a TOML text, or of `value` if one is given; 0 if it is not there."""
    *tables, name = key.split(".")
    pattern = rf'^\s*"?{re.escape(name)}"?\s*='
    if not tables and (table := re.search(rf"^\s*\[\[?{re.escape(name)}\]\]?", text, re.MULTILINE)):
        pattern = pattern if re.search(pattern, text, re.MULTILINE) else re.escape(table.group().strip())
    found = None
    if value is not None:
        found = re.search(rf'"{re.escape(value)}"', text)
    found = found or re.search(pattern, text, re.MULTILINE)
    found = found or re.search(rf"\b{re.escape(name)}\s*=", text)
    return text.count("\n", 0, found.start()) + 1 + found.group().count("\n") if found else 0
