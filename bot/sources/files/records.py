"""Reads one record of a drama and says all that is wrong with it, each fault with its line."""

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

# The names of a record, of itself and of its parts: what has none cannot be shown or found.
_LONGEST_TITLE, _LONGEST_NAME = 300, 150
_NAMES = {
    "cast": "actor", "crew": "person", "songs": "title", "related": "title", "watch": "service", "scores": "site",
}  # fmt: skip
_COUNTS = ("votes", "rank", "popularity", "watchers")

_MONTH = re.compile(r"[0-9]{4}-[0-9]{2}(-[0-9]{2})?")
_TYPES = re.compile(r"Expected `(\w+)[^`]*`, got `(\w+)`")
_NO_DAY = "Invalid RFC3339 encoded date"
_ENUM = re.compile(r"Invalid enum value '(.*)'")
_SAID = {
    "int": "a whole number", "float": "a number", "str": "text", "array": "a list", "object": "a record",
    "bool": "true or false", "date": "a day such as 2025-10-11", "null": "nothing",
}  # fmt: skip


class Wrong(NamedTuple):
    """What is wrong with a record: the key it is about, and what in English. `why` and `values` say the same, as those
    of `Unread`; None where no text says it."""

    key: str
    text: str
    why: str | None = None
    values: Mapping[str, str | int] = MappingProxyType({})


def known_keys(raw: dict[str, Any]) -> tuple[dict[str, Any], list[str]]:
    """The record without the keys Namida does not know, and those keys, as "cast.actr"."""
    known: dict[str, Any] = {}
    unknown: list[str] = []
    for key, value in raw.items():
        if key not in _names(Drama):
            unknown.append(key)
        elif part := _PARTS.get(key):
            known[key], strangers = _known_parts(value, part)
            unknown += [f"{key}.{stranger}" for stranger in strangers]
        else:
            known[key] = value
    return known, unknown


def _known_parts(value: Any, part: type) -> tuple[Any, list[str]]:
    names = _names(part)
    many = isinstance(value, list)
    rows = cast(list[Any], value) if many else [value]
    if not all(isinstance(row, dict) for row in rows):
        return value, []
    kept = [{key: item for key, item in row.items() if key in names} for row in rows]
    unknown = dict.fromkeys(key for row in rows for key in row if key not in names)
    return (kept if many else kept[0]), list(unknown)


def wrong_values(raw: dict[str, Any], required: tuple[str, ...]) -> Iterator[Wrong]:
    """What is wrong with a record's values: missing, or not of the key's type or range."""
    hints = _hints()
    for key in required:
        if raw.get(key) in (None, "", [], {}):
            yield Wrong(key, f"{key} is missing", "missing", {"field": key})
    for key, value in raw.items():
        try:
            msgspec.convert(value, hints[key])
        except msgspec.ValidationError as error:
            yield _mistyped(key, error, get_args(hints[key]))
    yield from out_of_range(raw)


def out_of_range(raw: dict[str, Any]) -> Iterator[Wrong]:
    """The values of a record that are of the right type and cannot be true."""
    for key, low, high in (("year", 1930, 2100), ("episodes", 1, 5000), ("runtime", 1, 1000)):
        value = raw.get(key)
        if isinstance(value, int) and not low <= value <= high:
            yield _beyond(key, value, low, high)
    key = raw.get("id")
    if isinstance(key, str) and not re.fullmatch(r"[A-Za-z0-9._-]{1,64}", key):
        text = f"id: {key[:80]!r} is not made of up to 64 letters, digits, dots and hyphens"
        yield Wrong("id", text, "id", {"given": key[:80]})
    country = raw.get("country")
    if isinstance(country, str) and not re.fullmatch(r"[A-Z]{2}", country):
        text = f"country: {country!r} is not two capital letters of ISO 3166-1, such as KR"
        yield Wrong("country", text, "country", {"given": country})
    for name in ("title", "native_title"):
        yield from _no_name(name, raw.get(name), _LONGEST_TITLE)
    for part, name in _NAMES.items():
        longest = _LONGEST_TITLE if name == "title" else _LONGEST_NAME
        for row in rows_of(raw, part):
            yield from _no_name(f"{part}.{name}", row.get(name), longest)
    for part in ("scores", "watch"):
        for row in rows_of(raw, part):
            yield from _no_month(f"{part}.as_of", row.get("as_of"))
    for row in rows_of(raw, "scores"):
        yield from _no_score(row)


def rows_of(raw: dict[str, Any], part: str) -> list[dict[str, Any]]:
    """The rows of a part, as far as they are rows."""
    rows: Any = raw.get(part)
    listed = cast(list[Any], rows) if isinstance(rows, list) else []
    return cast(list[dict[str, Any]], [row for row in listed if isinstance(row, dict)])


def _beyond(key: str, value: float, low: float, high: float) -> Wrong:
    # Not as numbers: a year has no thousands.
    given, least, most = (str(one) if isinstance(one, int) else f"{one:g}" for one in (value, low, high))
    values: dict[str, str | int] = {"field": key, "given": given, "low": least, "high": most}
    return Wrong(key, f"{key}: {given} is not between {least} and {most}", "range", values)


def _no_name(key: str, value: Any, longest: int) -> Iterator[Wrong]:
    if not isinstance(value, str):
        return
    # Of a whole record without its title more is said.
    if not value.strip() and (value or "." in key):
        yield Wrong(key, f"{key}: a name is expected, and nothing stands there", "no-name", {"field": key})
    elif len(value) > longest:
        text = f"{key}: {value[:40]!r}… is longer than {longest} letters"
        yield Wrong(key, text, "long-name", {"field": key, "most": longest})


def _no_month(key: str, value: Any) -> Iterator[Wrong]:
    if isinstance(value, str) and not _is_month(value):
        text = f"{key}: {value[:40]!r} is neither a month such as 2025-10 nor a day such as 2025-10-11"
        yield Wrong(key, text, "month", {"field": key, "given": value[:40]})


def _is_month(text: str) -> bool:
    try:
        return bool(_MONTH.fullmatch(text) and date.fromisoformat(f"{text}-01"[:10]))
    except ValueError:
        return False


def _no_score(row: dict[str, Any]) -> Iterator[Wrong]:
    score, out_of = row.get("score"), row.get("out_of", SiteScore(site="").out_of)
    if isinstance(out_of, int | float) and not 0 < out_of <= MOST_OUT_OF:
        yield Wrong("scores.out_of", f"scores.out_of: {out_of:g} is not more than 0 and at most {MOST_OUT_OF}")
    elif isinstance(out_of, int | float) and isinstance(score, int | float) and not 0 <= score <= out_of:
        yield _beyond("scores.score", score, 0, out_of)
    for key in _COUNTS:
        count = row.get(key)
        if isinstance(count, int) and not 0 <= count <= MOST_COUNTED:
            yield _beyond(f"scores.{key}", count, 0, MOST_COUNTED)


def tidy(raw: dict[str, Any]) -> dict[str, Any]:
    """The record without what says nothing: nulls, no episodes, and dates of which no day is known.

    Other places write a month or a year where the day is open; what is left of such a date is the year.
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
    """The drama a faultless record describes, its tags, genres and services by our names for them."""
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


def _mistyped(key: str, error: msgspec.ValidationError, allowed: tuple[object, ...] = ()) -> Wrong:
    """What a fault of the type of a value says, in words; `allowed` are the values of a closed list."""
    what, _, path = str(error).partition(" - at ")
    place = path.strip("`").removeprefix("$")
    place = "" if "..." in place else place
    values: dict[str, str | int] = {"field": f"{key}{place}"}
    why = None
    if match := _TYPES.fullmatch(what):
        what = f"{_SAID.get(match[1], match[1])} is expected, not {_SAID.get(match[2], match[2])}"
        why, values["type"] = "type", match[1]
    elif match := _ENUM.fullmatch(what):
        known = ", ".join(value for value in allowed if isinstance(value, str))
        what = f"{match[1]!r} is none of {known}" if known else f"{match[1]!r} is not one of the values"
        why, values = "none-of" if known else "no-value", {**values, "given": match[1], "known": known}
    elif what == _NO_DAY:
        what = f"{_SAID['date']} is expected"
        why, values["type"] = "type", "date"
    return Wrong(key, f"{key}: {what}, at {place.lstrip('.')}" if place else f"{key}: {what}", why, values)


@cache
def _names(part: type) -> frozenset[str]:
    return frozenset(field.name for field in fields(part))


@cache
def _hints() -> dict[str, Any]:
    return get_type_hints(Drama)


def line_of(text: str, key: str, value: str | None = None) -> int:
    """The line, from 1, on which a TOML text gives `key`, or `value` where one is named; 0 if nowhere."""
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
