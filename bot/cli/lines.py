"""Files of questions and answers: JSON Lines, pairs, and the dramas they name."""

import csv
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import msgspec

from bot.cli.context import list_faults, stop
from bot.core.errors import BadInput, Fault
from bot.core.models import Drama
from bot.guide.catalogue import Catalogue

T = TypeVar("T")
Find = Callable[[str], Drama | None]


def finder(catalogue: Catalogue) -> Find:
    """Finds a drama by its id, or by the site and number that its links name: "mdl-2"."""
    linked = catalogue.by_site()
    return lambda key: catalogue.get(key) or linked.get(key)


def read_lines(path: Path, kind: type[T]) -> list[T]:
    """One value a line. Raises BadInput, and ends with every fault listed."""
    try:
        lines = path.read_text("utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise BadInput(f"{path} cannot be read: {error}. Name a file of JSON Lines.") from error
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


def read_pairs(path: Path) -> list[tuple[str, str]]:
    """(source, target) of each row of a CSV file. Raises BadInput."""
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            rows = list(csv.DictReader(file))
    except (OSError, UnicodeDecodeError) as error:
        raise BadInput(f"{path} cannot be read: {error}. Name a CSV file.") from error
    if not rows or not {"source", "target"} <= rows[0].keys():
        raise BadInput(f"{path.name}: the first line must name the columns source,target, and rows must follow.")
    return [(row["source"] or "", row["target"] or "") for row in rows]
