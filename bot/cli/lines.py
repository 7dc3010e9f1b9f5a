"""Files of questions and answers: JSON Lines, pairs and ratings as CSV, and what of them is of dramas that are here."""

import time
from collections.abc import Callable, Sized
from pathlib import Path
from typing import TypeVar

import msgspec

from bot.cli.context import counted, err, list_faults, progress, stop
from bot.core.errors import BadInput, Fault
from bot.guide.finding.catalogue import Catalogue
from bot.sources.files.interchange import Read, read_ratings
from bot.sources.files.tables import table_rows

T = TypeVar("T")


def text_lines(path: Path, kind: str) -> list[str]:
    """The lines of a text file, apart where it begins a new one and at no other character that parts lines elsewhere;
    `kind` says what it should be. Raises BadInput."""
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except OSError as error:
        raise BadInput(f"{path} cannot be read: {error.strerror}. Name {kind}.") from error
    except UnicodeDecodeError as error:
        raise BadInput(f"{path} is not UTF-8: name {kind}, saved as UTF-8.") from error
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
        stop(f"{counted(faults)}, nothing was asked. Mend them first.")
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
        raise BadInput(f"{faults[0]} ({counted(faults)} in all). Mend them first.")
    if not rows or not {"source", "target"} <= set(header):
        raise BadInput(f"{path.name}: the first line must name the columns source,target, and rows must follow.")
    cells = [dict(zip(header, row, strict=False)) for _, row in rows]
    return [(row.get("source", ""), row.get("target", "")) for row in cells]


def read_shown(path: Path, read: Callable[[Callable[[int], None]], Read]) -> Read:
    """What `read` reads, which tells how many bytes of the file it has read, with a bar that shows how far that is."""
    with progress() as bar:
        task = bar.add_task(f"Reading {path.name}", total=path.stat().st_size if path.exists() else 0)
        return read(lambda count: bar.advance(task, count))


def known_ratings(path: Path, catalogue: Catalogue) -> tuple[list[tuple[int, str, int]], int]:
    """(member, id, score) of the ratings of a CSV file whose drama is here, and how many others it has. Raises
    BadInput, and ends where a line is wrong and where no drama is here."""
    read = read_shown(path, lambda told: read_ratings(path, told, int(time.time())))
    if read.faults:
        stop(f"{read.faults[0]} ({counted(read.faults)} in all). Mend them first.")
    find = catalogue.finder()
    known = [(member, drama.id, score) for _, (member, key, score, _) in read.values if (drama := find(key))]
    stop_without(known, path, read.values)
    return known, len(read.values) - len(known)


def stop_without(known: Sized, path: Path, read: Sized) -> None:
    """End where nothing of what a file holds is known here."""
    if not read:
        stop(f"There is nothing in {path.name} to go by.")
    if not known:
        stop(f"None of the dramas of {path.name} is here. Take them in first: namida import dramas.")


def say_left_out(count: int, what: str) -> None:
    """Tell on stderr how many lines were of dramas that are not here, if any."""
    if count:
        err.print(f"{count} {what} left out, as their dramas are not here.", soft_wrap=True)
