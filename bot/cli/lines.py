"""Files of questions and answers: JSON Lines, and pairs as CSV."""

from pathlib import Path
from typing import TypeVar

import msgspec

from bot.cli.context import list_faults, stop
from bot.core.errors import BadInput, Fault
from bot.sources.tables import table_rows

T = TypeVar("T")


def text_lines(path: Path, kind: str) -> list[str]:
    """The lines of a text file, apart where it begins a new one and at no other character that parts lines elsewhere;
    `kind` says what it should be. Raises BadInput."""
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise BadInput(f"{path} cannot be read: {error}. Name {kind}.") from error
    lines = [line.removesuffix("\r") for line in text.split("\n")]
    return lines if lines[-1] else lines[:-1]


def read_lines(path: Path, kind: type[T]) -> list[T]:
    """One value a line. Raises BadInput, and ends with every fault listed."""
    lines = text_lines(path, "a file of JSON Lines")
    decoder, found, faults = msgspec.json.Decoder(kind), list[T](), list[Fault]()
    for number, line in enumerate(lines, start=1):
        if line.strip():
            try:
                found.append(decoder.decode(line))
            except msgspec.MsgspecError as error:
                faults.append(Fault(path.name, number, str(error)))
    if faults:
        list_faults(faults)
        stop(f"{len(faults)} faults, nothing was asked. Mend them first.")
    return found


def of_pairs(path: Path) -> bool:
    """Whether the columns of a CSV file are those of pairs. Raises BadInput."""
    _, header = next(table_rows(path, lambda _: None, []))
    return {"source", "target"} <= set(header)


def read_pairs(path: Path) -> list[tuple[str, str]]:
    """(source, target) of each row of a CSV file. Raises BadInput."""
    faults = list[Fault]()
    (_, header), *rows = table_rows(path, lambda _: None, faults)
    if faults:
        raise BadInput(f"{faults[0]} ({len(faults)} faults in all). Mend them first.")
    if not rows or not {"source", "target"} <= set(header):
        raise BadInput(f"{path.name}: the first line must name the columns source,target, and rows must follow.")
    cells = [dict(zip(header, row, strict=False)) for _, row in rows]
    return [(row.get("source", ""), row.get("target", "")) for row in cells]
