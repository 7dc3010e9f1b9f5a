"""Which rows of the index are worth a closer look for a query, and how likely each is the one meant."""

import re

import numpy as np

from bot.engine.arrays import Floats
from bot.engine.search.features import ALL_WORDS, EDITS, NAMES, OPENING, describe
from bot.engine.search.grams import first_of_runs
from bot.engine.search.query import Text
from bot.engine.search.segment import Rows, Segment

_OPENING = 32
_ALIKE = 40
_MISSPELT = 24
# Where so many rows begin like the text, it is hardly misspelt.
_PLENTY = 8
_RESCUED, _RESCUES = 5, 32
_READ = 40_000
_ONE_EDIT = 0.2
# Texts of which a segment keeps what was found: some ten kilobytes each.
_KEPT = 1024


def _shortlist(segment: Segment, text: Text, opening: Rows) -> Rows:
    """The rows `opening`, which begin like the text, and others that share pieces of it, in ascending order, without
    dropped entries."""
    found = [opening, segment.alike(text.sound, text.spaced.split(" "), _ALIKE, _READ)]
    if len(opening) < _PLENTY:
        found.append(segment.misspelt(text.plain, _MISSPELT))
    rows = np.concatenate(found)
    rows.sort()
    rows = segment.live(rows[first_of_runs(rows)])
    if text.number:
        whole = re.compile(rf"{text.number}(?![0-9])")
        rows = rows[[whole.search(segment.plain[row]) is not None for row in rows.tolist()]]
    return rows


def candidates(segment: Segment, text: Text, extra: Floats | None = None) -> tuple[Rows, Floats]:
    """Rows that may be meant, and a line of features for each, both to be read only. `extra` adds to the entries'
    popularity: of many rows that begin like the text it has a part in which are looked at.

    Where nothing on the shortlist begins like the text, is within one edit of it or holds all its words, every row
    of about its length and letters is tried as well.
    """
    opening = segment.opening(text.plain, _OPENING, extra)
    opening.sort()
    # Many members type the same beginnings; what was found of one is no longer so once an entry is dropped.
    asked = (len(segment.places), text, opening.tobytes())
    if (found := segment.known.pop(asked, None)) is None:
        found = _looked_at(segment, text, opening)
        for array in found:
            array.flags.writeable = False
    segment.known[asked] = found
    if len(segment.known) > _KEPT:
        segment.known.popitem(last=False)
    return found


def _looked_at(segment: Segment, text: Text, opening: Rows) -> tuple[Rows, Floats]:
    rows = _shortlist(segment, text, opening)
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
