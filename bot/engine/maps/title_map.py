"""A map of weights between titles, and the rows it is stored as."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Self

import numpy as np

from bot.engine.arrays import Floats
from bot.engine.sparse import Rows

MapRow = tuple[str, str, float]
"""A row of a stored map: two titles and a weight; for a title and itself, how much it was learned from."""


@dataclass(frozen=True, slots=True)
class TitleMap:
    """Weights between titles: row i holds what `keys[i]` adds to each other title.

    `seen` (n) counts how much each title was learned from.
    """

    keys: tuple[str, ...]
    weights: Rows
    seen: Floats

    @classmethod
    def empty(cls) -> Self:
        """The map without any title."""
        return cls((), Rows.build([], 0), np.zeros(0, dtype=np.float32))

    def rows(self) -> list[MapRow]:
        """The rows to store."""
        out = [(key, key, float(n)) for key, n in zip(self.keys, self.seen, strict=True)]
        position, column, value = self.weights.entries(np.arange(len(self.keys)))
        out += [
            (self.keys[i], self.keys[j], round(float(v), 5)) for i, j, v in zip(position, column, value, strict=True)
        ]
        return out

    @classmethod
    def of_rows(cls, rows: Iterable[MapRow]) -> Self:
        """The map that `rows` came from."""
        index: dict[str, int] = {}
        seen: dict[int, float] = {}
        weights: dict[int, dict[int, float]] = {}
        for key, other, value in rows:
            i, j = index.setdefault(key, len(index)), index.setdefault(other, len(index))
            if i == j:
                seen[i] = value
            else:
                weights.setdefault(i, {})[j] = value
        lists = [sorted(weights.get(i, {}).items()) for i in range(len(index))]
        counts = np.array([seen.get(i, 0.0) for i in range(len(index))], dtype=np.float32)
        return cls(tuple(index), Rows.build(lists, len(index)), counts)

    def over(self, index: Mapping[str, int]) -> tuple[Rows, Floats]:
        """The same weights and counts over the rows of another catalogue; titles it lacks are left out."""
        return self._placed([index.get(key, -1) for key in self.keys], len(index))

    def named(self, name: Callable[[str], str | None]) -> Self:
        """The same map with its titles renamed. Titles whose name is None are left out; so are, of several with one
        name, all but the first."""
        names: dict[str, int] = {}
        place: list[int] = []
        for key in self.keys:
            other = name(key)
            place.append(names.setdefault(other, len(names)) if other and other not in names else -1)
        return type(self)(tuple(names), *self._placed(place, len(names)))

    def _placed(self, rows: Sequence[int], count: int) -> tuple[Rows, Floats]:
        """The weights and counts over `count` titles; `rows` is each title's row among these, -1 for none."""
        place = np.array(rows, dtype=np.intp)
        row, column, value = self.weights.entries(np.arange(len(self.keys)))
        inside = (place[row] >= 0) & (place[column] >= 0)
        weights = Rows.gathered(place[row[inside]], place[column[inside]].astype(np.int32), value[inside], count, count)
        seen = np.zeros(count, dtype=np.float32)
        seen[place[place >= 0]] = self.seen[place >= 0]
        return weights, seen
