"""What a fit learned from ratings, in bytes, so that one process learns for all."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from io import BytesIO
from zipfile import BadZipFile

import numpy as np
from numpy.typing import NDArray

from bot.engine.neighbours import Loves
from bot.engine.sparse import Rows
from bot.engine.taste import TasteMap


@dataclass(frozen=True, slots=True)
class Learned:
    """The taste map drawn towards the ratings of all members, and how many loved both titles of each weight in it.

    `lovers` has a row for each of the map's keys, as its weights do. No member is in it.
    """

    taste: TasteMap
    lovers: Rows

    @classmethod
    def of(cls, taste: TasteMap, loves: Loves, index: Mapping[str, int]) -> Learned:
        """From a map and the members who loved titles, by their row in `index`."""
        row = np.array([index.get(key, -1) for key in taste.keys], dtype=np.intp)
        counts = np.zeros(len(taste.weights.values), dtype=np.float32)
        for one, (start, end) in enumerate(zip(taste.weights.starts, taste.weights.starts[1:], strict=False)):
            others = row[taste.weights.columns[start:end]]
            counts[start:end] = loves.shared(int(row[one]), others)
        return cls(taste, Rows(taste.weights.starts, taste.weights.columns, counts, taste.weights.width))

    def packed(self) -> bytes:
        """All of it in one piece."""
        weights, out = self.taste.weights, BytesIO()
        np.savez_compressed(
            out,
            keys=np.array(self.taste.keys, dtype=np.str_),
            seen=self.taste.seen,
            starts=weights.starts,
            columns=weights.columns,
            weights=weights.values,
            lovers=self.lovers.values,
        )
        return out.getvalue()

    @classmethod
    def unpacked(cls, content: bytes) -> Learned:
        """What `packed` was. Raises ValueError for anything else."""
        try:
            with np.load(BytesIO(content), allow_pickle=False) as found:
                keys: NDArray[np.str_] = found["keys"]
                starts, columns = found["starts"], found["columns"]
                taste = TasteMap(
                    tuple(keys.tolist()), Rows(starts, columns, found["weights"], len(keys)), found["seen"]
                )
                return cls(taste, Rows(starts, columns, found["lovers"], len(keys)))
        except (OSError, KeyError, EOFError, ValueError, BadZipFile) as error:
            raise ValueError(f"what another process learned cannot be read: {error}") from error

    def over(self, index: Mapping[str, int]) -> Counted:
        """How many loved both, by the rows of a catalogue."""
        counts, _ = TasteMap(self.taste.keys, self.lovers, self.taste.seen).over(index)
        return Counted(counts)


class Counted:
    """How many members loved two titles, as counted elsewhere; 0 for two of which one says nothing of the other."""

    def __init__(self, counts: Rows) -> None:
        self._counts = counts

    def both(self, one: int, other: int) -> int:
        """How many members loved both rows."""
        if one >= len(self._counts):
            return 0
        start, end = self._counts.starts[one : one + 2]
        at = np.flatnonzero(self._counts.columns[start:end] == other)
        return int(self._counts.values[start + at[0]]) if len(at) else 0
