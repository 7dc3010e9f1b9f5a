"""An inverted index of words."""

from bisect import bisect_left
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from bot.engine.search.grams import ROW_BITS, first_of_runs

# Sorts after whatever follows a beginning.
LAST = "\U0010ffff"


class Vocabulary:
    """Which rows have which words. Words are sorted, so those with the same beginning are one slice."""

    __slots__ = ("_begins", "_rows", "_words")

    def __init__(self, texts: Sequence[str], rows: NDArray[np.int64], breadths: NDArray[np.uint8]) -> None:
        """Index texts of `breadths[n]` words between single spaces, the n-th standing in row `rows[n]`."""
        words = " ".join(texts).split(" ") if texts else []
        self._words = sorted(set(words))
        ids = {word: n for n, word in enumerate(self._words)}
        found = np.fromiter(map(ids.__getitem__, words), np.int64, len(words))
        packed = (found << ROW_BITS) | np.repeat(rows, breadths)
        packed.sort()
        packed = packed[first_of_runs(packed)]
        self._rows = (packed & ((1 << ROW_BITS) - 1)).astype(np.int32)
        self._begins = np.searchsorted(packed >> ROW_BITS, np.arange(len(self._words) + 1)).astype(np.int32)

    def rows(self, word: str) -> NDArray[np.int32]:
        """Rows that hold the word."""
        at = bisect_left(self._words, word)
        if at < len(self._words) and self._words[at] == word:
            return self._rows[self._begins[at] : self._begins[at + 1]]
        return self._rows[:0]

    def count(self, word: str) -> int:
        """How many rows hold the word."""
        return len(self.rows(word))

    def opening(self, start: str) -> NDArray[np.int32]:
        """Rows that have a word beginning with `start`; a row is repeated for each such word."""
        low, high = bisect_left(self._words, start), bisect_left(self._words, start + LAST)
        return self._rows[self._begins[low] : self._begins[high]]
