"""The bundled taste map: data/taste/map.tsv, one row a pair of titles, `drama<TAB>other<TAB>weight`."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from bot.core.errors import BadInput


def read_taste(data: Path) -> list[tuple[str, str, float]]:
    """The rows of the map; none where there is no file. Raises BadInput."""
    path = data / "taste" / "map.tsv"
    if not path.exists():
        return []
    rows: list[tuple[str, str, float]] = []
    for number, line in enumerate(path.read_text("utf-8").splitlines(), start=1):
        if not line or line.startswith("#"):
            continue
        try:
            one, other, weight = line.split("\t")
            rows.append((one, other, float(weight)))
        except ValueError:
            raise BadInput(f"{path}:{number}: not drama, other and weight apart by tabs.") from None
    return rows


def write_taste(rows: Iterable[tuple[str, str, float]]) -> Iterator[str]:
    """The lines of a map."""
    yield "# drama\tother\tweight; a drama beside itself: how many ratings it was learned from"
    for one, other, weight in rows:
        yield f"{one}\t{other}\t{weight:.4g}"
