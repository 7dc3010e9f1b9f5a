"""Reads and checks the bundled catalogue: one TOML file a drama, data/dramas/<country>/<id>.toml."""

import re
import tomllib
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import rtoml

from bot.core.errors import Fault
from bot.core.models import Drama
from bot.core.vocabulary import Vocabulary
from bot.sources.files.records import REQUIRED_BUNDLED, known_keys, line_of, problems_of, read_record, rows_of

_SYNOPSIS_WORDS = (50, 120)
# Parts of the path dramas/<country>/<id>.toml.
_DEPTH = 3
# The line of a date, which is written without quotes.
_DAY = re.compile(r"^(aired_(?:from|to)[ \t]*=[ \t]*)([^\s\"'#][^\"'#\n]*?)(?=[ \t]*(?:#.*)?$)", re.MULTILINE)
# What a related title may be to a drama.
_RELATIONS = frozenset((
    "original", "remake", "adaptation", "sequel", "prequel", "special", "film", "spin-off", "side story",
    "same universe",
))  # fmt: skip


def read_bundled(data: Path, vocabulary: Vocabulary) -> tuple[list[Drama], list[Fault]]:
    """The bundled dramas that can be read, and the faults of the files that cannot."""
    dramas: dict[str, Drama] = {}
    faults = list(_misplaced(data))
    for path in _files(data):
        try:
            # Unknown keys are ignored here; `check_bundled` reports them.
            drama = read_record(rtoml.loads(path.read_text("utf-8-sig")), vocabulary)
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            faults += _check_file(path, data, vocabulary)
            continue
        dramas.setdefault(drama.id, drama)
    return list(dramas.values()), faults


def check_bundled(data: Path, vocabulary: Vocabulary) -> list[Fault]:
    """Every fault in data/dramas, sorted by file and line."""
    faults = list(_misplaced(data))
    ids: dict[str, str] = {}
    texts: dict[Path, str] = {}
    records: dict[Path, dict[str, Any]] = {}
    for path in _files(data):
        texts[path], records[path], broken = _read(path, _name(path, data))
        if broken:
            faults.append(broken)
            # Related titles may name it all the same.
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


def _check_file(path: Path, data: Path, vocabulary: Vocabulary) -> list[Fault]:
    """Every fault of one file."""
    text, raw, broken = _read(path, _name(path, data))
    return [broken] if broken else list(_check(raw, text, _name(path, data), vocabulary))


def _named_in(record: dict[str, Any], key: str) -> list[str]:
    """The values of a key in the record's related titles."""
    return [str(row[key]) for row in rows_of(record, "related") if key in row]


def _files(data: Path) -> list[Path]:
    return sorted((data / "dramas").glob("*/*.toml"), key=str)


def _name(path: Path, data: Path) -> str:
    return str(Path(data.name) / path.relative_to(data))


def _misplaced(data: Path) -> Iterator[Fault]:
    """Faults for files that are not read, as they are not in a country's folder."""
    depth = len(data.parts) + _DEPTH
    for path in sorted(path for path in (data / "dramas").rglob("*.toml") if len(path.parts) != depth):
        yield Fault(_name(path, data), 0, "not read: move it to its country's folder, such as dramas/kr/")


def _read(path: Path, name: str) -> tuple[str, dict[str, Any], Fault | None]:
    """(text, table, None) of a file, or ("", {}, its first fault). Read by tomllib, which is slower than rtoml but says
    where the fault is."""
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
    """The table of a TOML text, in which an impossible date, such as 2024-02-30, becomes a string: tomllib would refuse
    the whole file for it. Raises TOMLDecodeError."""
    # The fast parser, unless something is wrong.
    with suppress(rtoml.TomlParsingError):
        return rtoml.loads(text)
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
    for one in problems_of(known, REQUIRED_BUNDLED):
        yield Fault(name, line_of(text, one.key), one.text)
    for kind, closed in (("tags", vocabulary.tags), ("genres", vocabulary.genres)):
        values: list[Any] = known[kind] if isinstance(known.get(kind), list) else []
        for value in values:
            if isinstance(value, str) and value not in closed:
                yield Fault(name, line_of(text, kind, value), f"{kind}: {value!r} is not in the vocabulary")
    said = [known.get("title"), known.get("native_title")]
    aliases: list[Any] = known["aliases"] if isinstance(known.get("aliases"), list) else []
    for alias in aliases:
        if isinstance(alias, str):
            if alias in said:
                yield Fault(name, line_of(text, "aliases"), f"aliases: {alias!r} is said twice")
            said.append(alias)
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
