"""Which rows of the index are worth a closer look for a query, and how likely each is the one meant."""

import re

import numpy as np
from numpy.typing import NDArray

from bot.engine.arrays import Floats
from bot.engine.search.features import ALL_WORDS, EDITS, NAMES, OPENING, describe
from bot.engine.search.grams import first_of_runs
from bot.engine.search.query import Text
from bot.engine.search.segment import Segment

_OPENING = 32
_ALIKE = 40
_MISSPELT = 24
# Where so many rows begin like the text, it is hardly misspelt.
_PLENTY = 8
_RESCUED, _RESCUES = 5, 32
_READ = 40_000
_ONE_EDIT = 0.2


def _shortlist(segment: Segment, text: Text, extra: Floats | None) -> NDArray[np.int64]:
    """Rows that begin like the text or share pieces of it, in ascending order, without dropped entries."""
    found = [
        segment.opening(text.plain, _OPENING, extra),
        segment.alike(text.sound, text.spaced.split(" "), _ALIKE, _READ),
    ]
    if len(found[0]) < _PLENTY:
        found.append(segment.misspelt(text.plain, _MISSPELT))
    rows = np.concatenate(found)
    rows.sort()
    rows = segment.live(rows[first_of_runs(rows)])
    if text.number:
        whole = re.compile(rf"{text.number}(?![0-9])")
        rows = rows[[whole.search(segment.plain[row]) is not None for row in rows.tolist()]]
    return rows


def candidates(segment: Segment, text: Text, extra: Floats | None = None) -> tuple[NDArray[np.int64], Floats]:
    """Rows that may be meant, and a line of features for each. `extra` adds to the entries' popularity.

    Where nothing on the shortlist begins like the text, is within one edit of it or holds all its words, every row
    of about its length and letters is tried as well.
    """
    rows = _shortlist(segment, text, extra)
    told = describe(text, segment, rows) if len(rows) else np.zeros((0, len(NAMES)), dtype=np.float32)
    near = (told[:, OPENING] == 0) | (told[:, EDITS] <= _ONE_EDIT) | (told[:, ALL_WORDS] > 0)
    if len(text.plain) < _RESCUED or near.any():
        return rows, told
    known: set[int] = set(rows.tolist())
    more = segment.live(segment.scrambled(text.plain, min(3, len(text.plain) // 3), _RESCUES))
    more = more[[row not in known for row in more.tolist()]]
    if not len(more):
        return rows, told
    return np.concatenate((rows, more)), np.concatenate((told, describe(text, segment, more)))


class Model:
    """A small network over the features: one hidden layer beside a straight line."""

    __slots__ = ("_bias", "_hidden", "_line", "_out")

    def __init__(self, line: Floats, hidden: Floats, bias: Floats, out: Floats) -> None:
        """`line` (features,), `hidden` (features, units), `bias` and `out` (units,)."""
        self._line, self._hidden, self._bias, self._out = line, hidden, bias, out

    def worth(self, told: Floats) -> Floats:
        """A value for each line of features; differences of two are log odds of which is meant."""
        return told @ self._line + np.maximum(told @ self._hidden + self._bias, 0) @ self._out
