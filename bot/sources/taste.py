"""The bundled maps of taste and of advice: data/taste/map.tsv and advice.tsv, a line a title.

`drama<TAB>count<TAB>place:weight place:weight …`: its id, or what another site calls it ("mdl-2"), of how much it was
learned, and in thousandths how much liking it speaks for the titles at other places; the first is at place 0.
"""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

from bot.core.errors import BadInput

_PARTS = 1000


TASTE: Final = "map.tsv"
ADVICE: Final = "advice.tsv"


def read_map(path: Path) -> list[tuple[str, str, float]]:
    """The map as (drama, other drama, weight), a drama beside itself with its count; none where there is no file.

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
    """The lines of a map; weights that round to nothing are left out."""
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
