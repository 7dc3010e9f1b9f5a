"""Finding names of about the same length and letters as a query, whatever the order of the letters."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

_LONGEST = 40
_SLACK = 2
# Two wrong letters are up to four differences: two that are missing and two that are too many.
_DIFFERENCES = 4


def _marks(joined: str) -> NDArray[np.uint32]:
    """A bit for each character. Letters of an alphabet get bits of their own, others share."""
    points = np.frombuffer(joined.encode("utf-32-le", "surrogatepass"), dtype=np.uint32)
    return np.left_shift(np.uint32(1), points & np.uint32(31))


class Letters:
    """Which letters are in which rows, ordered by length."""

    __slots__ = ("_begins", "_marks", "_rows")

    def __init__(self, texts: Sequence[str], rows: NDArray[np.int64]) -> None:
        """`rows[n]` is the row of `texts[n]`; no text is empty. Texts above 40 characters are left out."""
        sizes = np.fromiter(map(len, texts), np.int64, len(texts))
        starts = np.concatenate((np.zeros(1, np.int64), np.cumsum(sizes)[:-1]))
        marks = np.bitwise_or.reduceat(_marks("".join(texts)), starts) if len(texts) else np.zeros(0, np.uint32)
        order = np.argsort(sizes, kind="stable")
        self._marks = marks[order]
        self._rows = rows[order].astype(np.int32)
        self._begins = np.searchsorted(sizes[order], np.arange(_LONGEST + _SLACK + 2))

    def near(self, text: str) -> NDArray[np.int64]:
        """Rows at most two characters longer or shorter than the text, with nearly the same letters."""
        if len(text) > _LONGEST:
            return np.zeros(0, dtype=np.int64)
        low = int(self._begins[max(0, len(text) - _SLACK)])
        high = int(self._begins[len(text) + _SLACK + 1])
        mark = np.bitwise_or.reduce(_marks(text))
        differ = np.bitwise_count(self._marks[low:high] ^ mark)
        return self._rows[low:high][differ <= _DIFFERENCES].astype(np.int64)
