"""Neighbours named by other sites ("viewers also liked"), as rows of a taste map."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from bot.engine.maps.title_map import MapRow

_NEAREST_WEIGHT: Final = 0.05
"""The weight of the nearest neighbour of another site: about that of two titles often rated together."""
_HALF_AT: Final = 10
"""A neighbour at this place weighs half as much as the first."""


def with_neighbours(rows: Iterable[MapRow], neighbours: Iterable[tuple[str, str, int]]) -> list[MapRow]:
    """The rows of a taste map, with those of `neighbours` (title, other title, place from 0) that it lacks added."""
    known = {(one, other): weight for one, other, weight in rows}
    for one, other, place in neighbours:
        if one != other:
            known.setdefault((one, other), _NEAREST_WEIGHT / (1 + place / _HALF_AT))
            for title in (one, other):
                known.setdefault((title, title), 1.0)
    return [(one, other, weight) for (one, other), weight in known.items()]
