"""The bundled catalogue: one TOML file a drama, in data/dramas/<country>/<id>.toml."""

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import rtoml

from bot.core.errors import Fault
from bot.core.models import Drama
from bot.core.vocabulary import Vocabulary
from bot.sources.files.records import REQUIRED_BUNDLED, known_keys, line_of, read_record, rows_of, wrong_values

_SYNOPSIS_WORDS = (50, 120)
# Of dramas/<country>/<id>.toml.
_DEPTH = 3
# A day as a file states it, without quotes.
_DAY = re.compile(r"^(aired_(?:from|to)[ \t]*=[ \t]*)([^\s\"'#][^\"'#\n]*?)(?=[ \t]*(?:#.*)?$)", re.MULTILINE)
# What a related title can be to a drama.
_RELATIONS = frozenset((
    "original", "remake", "adaptation", "sequel", "prequel", "special", "film", "spin-off", "side story",
    "same universe",
))  # fmt: skip


def read_bundled(data: Path, vocabulary: Vocabulary) -> tuple[list[Drama], list[Fault]]:
    """Every bundled drama that can be read, by id, and the faults of those that cannot."""
    dramas: dict[str, Drama] = {}
    faults = list(_astray(data))
    for path in _files(data):
        try:
            raw = rtoml.loads(path.read_text("utf-8-sig"))
            drama = read_record(known_keys(raw)[0], vocabulary)
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            faults += check_file(path, data, vocabulary)
            continue
        dramas.setdefault(drama.id, drama)
    return list(dramas.values()), faults


def check_bundled(data: Path, vocabulary: Vocabulary) -> list[Fault]:
    """Every fault in data/dramas, each with its file and line."""
    faults = list(_astray(data))
    ids: dict[str, str] = {}
    texts: dict[Path, str] = {}
    records: dict[Path, dict[str, Any]] = {}
    for path in _files(data):
        texts[path], records[path], broken = _read(path, _name(path, data))
        if broken:
            faults.append(broken)
            # Others may name it.
            ids.setdefault(path.stem, _name(path, data))
            continue
        faults += _check(records[path], texts[path], _name(path, data), vocabulary)
        key = str(records[path].get("id", ""))
        if key in ids:
            line = line_of(texts[path], "id")
            faults.append(Fault(_name(path, data), line, f"id {key!r} is already that of {ids[key]}"))
        elif key:
            ids[key] = _name(path, data)
    for path, record in records.items():
        for target in _named_in(record, "id"):
            if target not in ids:
                line = line_of(texts[path], "related.id", target)
                faults.append(Fault(_name(path, data), line, f"related: there is no drama {target!r}"))
    return sorted(faults, key=lambda fault: (fault.file, fault.line))


def check_file(path: Path, data: Path, vocabulary: Vocabulary) -> list[Fault]:
    """Every fault of one file."""
    text, raw, broken = _read(path, _name(path, data))
    return [broken] if broken else list(_check(raw, text, _name(path, data), vocabulary))


def _named_in(record: dict[str, Any], key: str) -> list[str]:
    """What the related titles of a record say under that key."""
    return [str(row[key]) for row in rows_of(record, "related") if key in row]


def _files(data: Path) -> list[Path]:
    return sorted((data / "dramas").glob("*/*.toml"))


def _name(path: Path, data: Path) -> str:
    return str(Path(data.name) / path.relative_to(data))


def _astray(data: Path) -> Iterator[Fault]:
    """The files that are not read, as they lie in no country's folder."""
    for path in sorted((data / "dramas").rglob("*.toml")):
        if len(path.relative_to(data).parts) != _DEPTH:
            yield Fault(_name(path, data), 0, "not read: move it to its country's folder, such as dramas/kr/")


def _read(path: Path, name: str) -> tuple[str, dict[str, Any], Fault | None]:
    """A file's text and its table, read by the parser that says where a fault is; what follows the first fault would
    only seem wrong because of it."""
    content = b""
    try:
        content = path.read_bytes()
        text = content.decode("utf-8-sig")
        return text, _table(text), None
    except OSError as error:
        return "", {}, Fault(name, 0, f"cannot be read: {error.strerror}")
    except UnicodeDecodeError as error:
        return "", {}, Fault(name, content.count(b"\n", 0, error.start) + 1, "not UTF-8: save the file as UTF-8")
    except tomllib.TOMLDecodeError as error:
        place = re.search(r"at line (\d+)", str(error))
        number = int(place[1]) if place else len(content.splitlines())
        return "", {}, Fault(name, number, f"this line cannot be read: {str(error).split(' (at ')[0]}")


def _table(text: str) -> dict[str, Any]:
    """The table of a text. A day the calendar does not have is text there: to the parser it is none of TOML, and it
    would read no further. Raises TOMLDecodeError."""
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        try:
            return tomllib.loads(_DAY.sub(r'\1"\2"', text))
        except tomllib.TOMLDecodeError:
            raise error from None


def _check(raw: dict[str, Any], text: str, name: str, vocabulary: Vocabulary) -> Iterator[Fault]:
    known, unknown = known_keys(raw)
    for key in unknown:
        yield Fault(name, line_of(text, key), f"unknown key {key!r}")
    for one in wrong_values(known, REQUIRED_BUNDLED):
        yield Fault(name, line_of(text, one.key), one.text)
    for kind, closed in (("tags", vocabulary.tags), ("genres", vocabulary.genres)):
        values: list[Any] = known[kind] if isinstance(known.get(kind), list) else []
        for value in values:
            if isinstance(value, str) and value not in closed:
                yield Fault(name, line_of(text, kind, value), f"{kind}: {value!r} is not in the vocabulary")
    for relation in _named_in(known, "relation"):
        if relation not in _RELATIONS:
            told = f"related: {relation!r} is none of {', '.join(sorted(_RELATIONS))}"
            yield Fault(name, line_of(text, "related.relation", relation), told)
    synopsis = known.get("synopsis")
    if isinstance(synopsis, str):
        count, (low, high) = len(synopsis.split()), _SYNOPSIS_WORDS
        if synopsis and not low <= count <= high:
            yield Fault(name, line_of(text, "synopsis"), f"synopsis: {count} words, not {low} to {high}")
    if known.get("id") and Path(name).stem != known["id"]:
        yield Fault(name, line_of(text, "id"), f"id: {known['id']!r} is not the name of the file")
    if isinstance(known.get("country"), str) and Path(name).parent.name != known["country"].lower():
        yield Fault(name, line_of(text, "country"), f"country: the file is in {Path(name).parent.name}/")
