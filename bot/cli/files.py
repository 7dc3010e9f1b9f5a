"""Reads the files named on the command line: text lines, JSON Lines, pairs and ratings as CSV."""

import time
from collections.abc import Callable, Sized
from pathlib import Path
from typing import TypeVar

import msgspec

from bot.cli.context import counted, err, list_faults, progress, stop
from bot.core.errors import BadInput, Fault
from bot.guide.finding.catalogue import Catalogue
from bot.sources.files.interchange import FileContents, read_ratings
from bot.sources.files.tables import file_lines, table_rows

T = TypeVar("T")


def text_lines(path: Path, kind: str) -> list[str]:
    """The lines of a UTF-8 file, split at newlines only (str.splitlines splits at more); `kind` says in an error what
    the file should be. Raises BadInput."""
    try:
        lines = [line.decode() for _, line in file_lines(path, lambda _: None)]
    except UnicodeDecodeError as error:
        raise BadInput(f"{path} is not UTF-8: name {kind}, saved as UTF-8.") from error
    return [line.removesuffix("\n").removesuffix("\r") for line in lines]


def read_lines(path: Path, kind: type[T]) -> list[T]:
    """The values of a JSON Lines file. Raises BadInput, and ends the program with every fault listed."""
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
        stop(f"{counted(len(faults))}, nothing was asked. Mend them first.")
    return found


def has_pairs(path: Path) -> bool:
    """Whether a CSV file has the columns source and target. Raises BadInput."""
    _, header = next(table_rows(path, lambda _: None, []))
    return {"source", "target"} <= set(header)


def read_pairs(path: Path) -> list[tuple[str, str]]:
    """The (source, target) pairs of a CSV file. Raises BadInput."""
    faults = list[Fault]()
    (_, header), *rows = table_rows(path, lambda _: None, faults)
    if faults:
        raise BadInput(f"{faults[0]} ({counted(len(faults))} in all). Mend them first.")
    if not rows or not {"source", "target"} <= set(header):
        raise BadInput(f"{path.name}: the first line must name the columns source,target, and rows must follow.")
    cells = [dict(zip(header, row, strict=False)) for _, row in rows]
    return [(row.get("source", ""), row.get("target", "")) for row in cells]


def read_with_progress(path: Path, read: Callable[[Callable[[int], None]], FileContents[T]]) -> FileContents[T]:
    """What `read` returns, behind a progress bar: `read` is given a function to call with each count of bytes read."""
    with progress() as bar:
        task = bar.add_task(f"Reading {path.name}", total=path.stat().st_size if path.exists() else 0)
        return read(lambda count: bar.advance(task, count))


def known_ratings(path: Path, catalogue: Catalogue) -> tuple[list[tuple[int, str, int]], int]:
    """The ratings of a CSV file as (member, drama id, score), and how many were left out as their drama is not here.

    Raises BadInput, and ends the program where a line is wrong or no drama is here.
    """
    read = read_with_progress(path, lambda told: read_ratings(path, told, int(time.time())))
    if read.faults:
        stop(f"{read.faults[0]} ({counted(len(read.faults))} in all). Mend them first.")
    find = catalogue.finder()
    known = [(member, drama.id, score) for _, (member, key, score, _) in read.values if (drama := find(key))]
    stop_if_empty(known, path, read.values)
    return known, len(read.values) - len(known)


def stop_if_empty(known: Sized, path: Path, read: Sized) -> None:
    """End the program where a file is empty, or names no drama that is here."""
    if not read:
        stop(f"There is nothing in {path.name} to go by.")
    if not known:
        stop(f"None of the dramas of {path.name} is here. Take them in first: namida import dramas.")


def report_left_out(count: int, read: int, what: str) -> None:
    """Print on stderr how many of the lines read named dramas that are not here, if any."""
    if count:
        err.print(f"{count} of {read} {what} left out, as their dramas are not here.", soft_wrap=True)
