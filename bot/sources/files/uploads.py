"""Reads an attached file of titles: JSON Lines or CSV in the interchange format, or the text of a page."""

import re
from collections.abc import Iterable, Iterator
from typing import Any

from bot.core.corrections import Readout, Unread
from bot.core.errors import Fault, Sorry
from bot.core.member.imports import MOST_BYTES
from bot.core.models import Drama
from bot.core.titles import slug
from bot.core.vocabulary import Vocabulary
from bot.sources.files.interchange import FileContents, read_json_lines, read_records
from bot.sources.files.tables import NotATable, decoded, delimiter_of, numbered, read_rows, unclosed_quote
from bot.sources.page.text import read_page
from bot.sources.page.values import read_roles
from bot.sources.page.words import KINDS

MOST_ROWS = 1000
_UNREAD = 200
_NUMBERS = ("year", "episodes", "runtime", "seasons")
_LISTS = ("aliases", "networks", "genres", "tags", "airs_on", "sources")
_TEXTS = (
    "id", "title", "native_title", "kind", "country", "language", "aired_from", "aired_to", "status",
    "content_rating", "synopsis",
)  # fmt: skip
_LINKS = ("mdl", "tmdb", "imdb", "tvmaze", "wikidata")
COLUMNS = (*_TEXTS, *_NUMBERS, *_LISTS, "cast", *_LINKS)


def read_upload(name: str, data: bytes, vocabulary: Vocabulary) -> Readout:
    """The titles of a file, with all that is wrong with it. Raises Sorry where it cannot be read at all."""
    if len(data) > MOST_BYTES:
        raise Sorry("import-large", most=MOST_BYTES // 1_000_000)
    try:
        text = decoded(data)
    except UnicodeDecodeError:
        raise Sorry("import-not-text", name=name[:60]) from None
    ending = name.rpartition(".")[2].casefold()
    if ending == "txt":
        return read_page(text, vocabulary, name[:100])
    if ending not in ("jsonl", "ndjson", "json", "csv"):
        raise Sorry("import-kind", name=name[:60])
    read = FileContents[Drama]()
    if ending == "csv":
        records = _csv_rows(name, text, read.faults)
    else:
        records = read_json_lines(name, enumerate(text.encode().split(b"\n"), start=1), read.faults)
    read_records(name, _with_ids(_at_most_rows(records)), vocabulary, read)
    unread = list(map(_unread, sorted(read.faults, key=lambda fault: fault.line)))
    if read.unknown:
        keys = ", ".join(key[:40] for key, _ in read.unknown.most_common(10))
        unread.insert(0, Unread(0, "", "keys", {"keys": keys}))
    more = len(unread) - _UNREAD
    if more > 0:
        unread = [*unread[:_UNREAD], Unread(0, f"+{more}", "more")]
    return Readout(name[:100], tuple(read.values), tuple(unread))


def _unread(fault: Fault) -> Unread:
    return Unread(fault.line, "" if fault.why else fault.text, fault.why, dict(fault.values))


def _at_most_rows(records: Iterable[tuple[int, dict[str, Any]]]) -> Iterator[tuple[int, dict[str, Any]]]:
    for count, record in enumerate(records, start=1):
        if count > MOST_ROWS:
            raise Sorry("import-rows", most=MOST_ROWS)
        yield record


def _with_ids(records: Iterable[tuple[int, dict[str, Any]]]) -> Iterator[tuple[int, dict[str, Any]]]:
    """The records, each with an id: the file's own, or else one made of title and year, and the kind where another
    record has that id already. A record without a title gets one too, so that only the title is reported as missing."""
    kinds: dict[str, object] = {}
    for line, record in records:
        title, year = record.get("title"), record.get("year")
        if "id" not in record:
            key = slug(title if isinstance(title, str) else "", year if isinstance(year, int) else None)
            if kinds.setdefault(key, record.get("kind")) != record.get("kind"):
                key = f"{key[:56]}-{record.get('kind')}"
            record = {**record, "id": key}
        yield line, record


def _csv_rows(name: str, text: str, faults: list[Fault]) -> Iterator[tuple[int, dict[str, Any]]]:
    """The records of a CSV file whose header names keys of the format; semicolons separate several values of a cell."""
    delimiter = delimiter_of(text.partition("\n")[0])
    rows = read_rows(numbered(text), delimiter, lambda line: faults.append(unclosed_quote(name, line)))
    try:
        _, names = next(rows, (1, list[str]()))
        header = ["_".join(name.lower().split()) for name in names]
        if "title" not in header:
            raise Sorry("import-header", columns=", ".join(COLUMNS))
        for number, row in rows:
            stated = {key: said for key, cell in zip(header, row, strict=False) if key and (said := cell.strip())}
            yield number, _record(stated)
    except NotATable as error:
        raise Sorry("import-csv", line=error.line) from None


def _record(cells: dict[str, str]) -> dict[str, Any]:
    record: dict[str, Any] = dict(cells)
    for key, text in cells.items():
        if key in _NUMBERS and re.fullmatch(r"[0-9]{1,5}", text):
            record[key] = int(text)
        elif key in _LISTS:
            record[key] = [part for one in text.split(";") if (part := one.strip())]
        elif key == "kind":
            record[key] = KINDS.get(text.casefold(), text)
        elif key in _LINKS:
            record["links"] = {**record.get("links", {}), key: record.pop(key)}
        elif key == "cast":
            parts = [part for one in text.split(";") if (part := one.strip())]
            roles = [read_roles(part, inside=True) for part in parts]
            # Left as text where a part is no role, which is then reported as not being a list.
            record[key] = [
                {"actor": role.actor, **({"role": role.role} if role.role else {}), "billing": "support"}
                for read in roles
                for role in read or ()
            ] if all(roles) else text  # fmt: skip
    return record
