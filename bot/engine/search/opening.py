"""Finding beginnings with one typo: eight letters at a time, compared as bytes of a machine word."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

Words = NDArray[np.uint64]

_SIZE = 8
_SHORTEST, _LONGEST = 3, 9
_LOW = np.uint64(0x7F7F7F7F7F7F7F7F)
_HIGH = np.uint64(0x8080808080808080)
_ONE = np.uint64(1)
_BYTE = np.uint64(8)
_ALL = (1 << 64) - 1


def _packed(texts: Sequence[str]) -> Words:
    """The first eight characters of each text, a byte each, the first in the lowest byte."""
    points = np.array([text[:_SIZE] for text in texts], dtype=f"<U{_SIZE}").view(np.uint32)
    # Letters of one script differ in their lowest bits; which script it is hardly matters here.
    bytes_ = (points ^ (points >> 8)).astype(np.uint8)
    return bytes_.view("<u8").astype(np.uint64)


def _mask(size: int) -> np.uint64:
    return np.uint64(_ALL >> (64 - 8 * size)) if size > 0 else np.uint64(0)


def _unlike(words: Words, other: np.uint64, size: int) -> Words:
    """The highest bit of each of the first `size` bytes that differs."""
    differ = words ^ other
    differ &= _mask(size)
    out = differ & _LOW
    out += _LOW
    out |= differ
    out &= _HIGH
    return out


class Openings:
    """The beginnings of some rows, found despite one letter wrong, missing, added or swapped."""

    __slots__ = ("_rows", "_shifted", "_words")

    def __init__(self, texts: Sequence[str], rows: NDArray[np.int64]) -> None:
        """`rows[n]` is the row of `texts[n]`."""
        self._rows = rows
        self._words = _packed(texts)
        self._shifted = self._words >> _BYTE

    def near(self, start: str) -> NDArray[np.int64]:
        """Rows whose beginning is at most one edit from the text, or from its first eight letters.

        Only for texts of three to nine letters: longer ones are found by what else they share with the row.
        """
        size = min(len(start), _SIZE)
        if not _SHORTEST <= len(start) <= _LONGEST or not len(self._rows):
            return self._rows[:0]
        query = _packed([start])[0]
        aligned = _unlike(self._words, query, size)
        first = aligned & (~aligned + _ONE)
        # One letter wrong, or two side by side, which takes in those swapped.
        wrong = (aligned == first) | (aligned == (first | (first << _BYTE)))
        # A letter too many in the query: from there on the row is one letter behind it.
        added = _unlike(self._words, query >> _BYTE, size - 1) < first
        # A letter missing in the query: from there on the row is one letter ahead.
        missing = _unlike(self._shifted, query, min(size, _SIZE - 1)) < first
        return self._rows[wrong | added | missing]
