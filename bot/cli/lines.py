"""Files of JSON Lines with questions and answers."""

from pathlib import Path
from typing import TypeVar

import msgspec

from bot.cli.context import list_faults, stop
from bot.core.errors import BadInput, Fault

T = TypeVar("T")


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
