"""How many members loved both of two titles."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import numpy as np
from numpy.typing import NDArray

from bot.engine.arrays import Positions
from bot.engine.maps.taste import Ratings
from bot.engine.sparse import Rows

LOVED: Final = 80.0
"""The score, 1 to 100, from which a title is loved."""


class Loves:
    """The members who loved each title: `members` maps a title's row to theirs, numbered arbitrarily, rising."""

    def __init__(self, members: Mapping[int, NDArray[np.int32]]) -> None:
        self._members = members
        self._most = 1 + max((int(rows.max()) for rows in members.values()), default=0)

    @classmethod
    def among(cls, ratings: Ratings | None, index: Mapping[str, int]) -> Loves:
        """From the `ratings` of titles in the catalogue's `index`."""
        if ratings is None or not len(ratings):
            return cls({})
        row = np.array([index.get(key, -1) for key in ratings.keys], dtype=np.int64)[ratings.items]
        loved = (ratings.scores >= LOVED) & (row >= 0)
        row, member = row[loved], ratings.members[loved]
        order = np.lexsort((member, row))
        unique, start = np.unique(row[order], return_index=True)
        return cls(dict(zip(unique.tolist(), np.split(member[order], start[1:]), strict=True)) if len(unique) else {})

    def both(self, one: int, other: int) -> int:
        """How many members loved both the row `one` and `other`."""
        if one not in self._members or other not in self._members:
            return 0
        return len(np.intersect1d(self._members[one], self._members[other], assume_unique=True))

    def shared(self, one: int, others: Positions) -> NDArray[np.int64]:
        """How many members loved both the row `one` and each of `others`."""
        lovers = self._members.get(one)
        if lovers is None:
            return np.zeros(len(others), dtype=np.int64)
        here = np.zeros(self._most, dtype=np.bool_)
        here[lovers] = True
        none = np.zeros(0, dtype=np.int32)
        return np.array([int(here[self._members.get(int(other), none)].sum()) for other in others], dtype=np.int64)


class LoveCounts:
    """How many members loved both of two titles, as counted by another process: `counts` (n x n) has an entry wherever
    the taste map has a weight."""

    def __init__(self, counts: Rows) -> None:
        self._counts = counts

    def both(self, one: int, other: int) -> int:
        """How many members loved both the row `one` and `other`; 0 where the taste map has no weight."""
        if one >= len(self._counts):
            return 0
        start, end = self._counts.starts[one : one + 2]
        at = np.flatnonzero(self._counts.columns[start:end] == other)
        return int(self._counts.values[start + at[0]]) if len(at) else 0
