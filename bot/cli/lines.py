"""Files of questions and answers: JSON Lines, and the dramas they name."""

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
