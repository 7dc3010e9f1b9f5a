"""Reads and writes the bundled taste and advice maps: data/taste/map.tsv and advice.tsv, one line a title.

A line is `drama<TAB>count<TAB>place:weight place:weight …`: the drama's id, or its id at another site ("mdl-2"); how
many ratings or pairs it was learned from; and how much liking it speaks for each other title, given by the number of
that title's line, from 0, and a weight in thousandths.
"""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

from bot.core.errors import BadInput

_PARTS = 1000

TASTE: Final = "map.tsv"
ADVICE: Final = "advice.tsv"


def read_map(path: Path) -> list[tuple[str, str, float]]:
    """The rows (drama, other drama, weight) of a map, where a drama beside itself has its count; [] without a file.

    Raises BadInput.
    """
    if not path.exists():
        return []
    try:
        lines = enumerate(path.read_text("utf-8").splitlines(), start=1)
    except (OSError, UnicodeDecodeError) as error:
        raise BadInput(f"{path} cannot be read: {error}.") from error
    kept = [(number, line.split("\t")) for number, line in lines if line and not line.startswith("#")]
    keys = [cells[0] for _, cells in kept]
    rows: list[tuple[str, str, float]] = []
    for number, cells in kept:
        try:
            key, count, weights = cells
            rows.append((key, key, float(count)))
            for entry in weights.split():
                place, weight = entry.split(":")
                rows.append((key, keys[int(place)], int(weight) / _PARTS))
        except (ValueError, IndexError):
            raise BadInput(f"{path}:{number}: not a drama, a count and place:weight entries apart by tabs.") from None
    return rows


def write_map(rows: Iterable[tuple[str, str, float]]) -> Iterator[str]:
    """The lines of a map's file; weights that round to 0 are left out."""
    counts: dict[str, float] = {}
    weights: dict[str, list[tuple[str, int]]] = {}
    for key, other, value in rows:
        counts.setdefault(key, 0)
        counts.setdefault(other, 0)
        if key == other:
            counts[key] = value
        elif part := round(value * _PARTS):
            weights.setdefault(key, []).append((other, part))
    place = {key: number for number, key in enumerate(counts)}
    yield "# drama, of how much it was learned, place:weight in thousandths; written by namida learn"
    for key, count in counts.items():
        entries = " ".join(f"{place[other]}:{part}" for other, part in weights.get(key, ()))
        yield f"{key}\t{count:.0f}\t{entries}"
