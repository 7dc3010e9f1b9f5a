"""The candidate rows for a query, and the model that scores them."""

import re

import numpy as np

from bot.engine.arrays import Floats
from bot.engine.search.features import ALL_WORDS, EDITS, NAMES, OPENING, describe
from bot.engine.search.grams import first_of_runs
from bot.engine.search.query import Text
from bot.engine.search.segment import Rows, Segment

# How many rows of each kind are shortlisted: that begin with the text, that share pieces of it, or that begin with it
# but for a typo.
_MOST_OPENING, _MOST_ALIKE, _MOST_MISSPELT = 32, 40, 24
# If so many rows begin with the text, it is hardly misspelt.
_PLENTY = 8
# The shortest text for which every row is tried, and how many of these rows are kept.
_LEAST_SCRAMBLED, _MOST_SCRAMBLED = 5, 32
_MOST_POSTINGS = 40_000
_ONE_EDIT = 0.2
# Texts whose candidates a segment caches, at some ten kilobytes each.
_MOST_CACHED = 1024


def _shortlist(segment: Segment, text: Text, opening: Rows) -> Rows:
    """The rows `opening`, which begin with the text, and rows that share pieces of it, in ascending order, without
    dropped entries."""
    found = [opening, segment.alike(text.sound, text.spaced.split(" "), _MOST_ALIKE, _MOST_POSTINGS)]
    if len(opening) < _PLENTY:
        found.append(segment.misspelt(text.plain, _MOST_MISSPELT))
    rows = np.concatenate(found)
    rows.sort()
    rows = segment.live(rows[first_of_runs(rows)])
    if text.number:
        whole = re.compile(rf"{text.number}(?![0-9])")
        rows = rows[[whole.search(segment.plain[row]) is not None for row in rows.tolist()]]
    return rows


def candidates(segment: Segment, text: Text, extra: Floats | None = None) -> tuple[Rows, Floats]:
    """The candidate rows (m), and their features (m x d), both read-only. `extra` is added to the entries' popularity,
    by which the rows that begin with the text are chosen where there are many.

    If nothing on the shortlist begins with the text, is within one edit of it or has all its words, every row of about
    its length and letters is tried as well.
    """
    opening = segment.opening(text.plain, _MOST_OPENING, extra)
    opening.sort()
    # Many members type the same beginnings. Dropping an entry changes the number of places, and so the key.
    key = (len(segment.places), text, opening.tobytes())
    if (found := segment.cached.pop(key, None)) is None:
        found = _candidates(segment, text, opening)
        for array in found:
            array.flags.writeable = False
    segment.cached[key] = found
    if len(segment.cached) > _MOST_CACHED:
        segment.cached.popitem(last=False)
    return found


def _candidates(segment: Segment, text: Text, opening: Rows) -> tuple[Rows, Floats]:
    rows = _shortlist(segment, text, opening)
    lines = describe(text, segment, rows) if len(rows) else np.zeros((0, len(NAMES)), dtype=np.float32)
    near = (lines[:, OPENING] == 0) | (lines[:, EDITS] <= _ONE_EDIT) | (lines[:, ALL_WORDS] > 0)
    if len(text.plain) < _LEAST_SCRAMBLED or near.any():
        return rows, lines
    known: set[int] = set(rows.tolist())
    more = segment.live(segment.scrambled(text.plain, min(3, len(text.plain) // 3), _MOST_SCRAMBLED))
    more = more[[row not in known for row in more.tolist()]]
    if not len(more):
        return rows, lines
    return np.concatenate((rows, more)), np.concatenate((lines, describe(text, segment, more)))


class Model:
    """A small neural network over the features: one hidden layer and a linear skip connection."""

    __slots__ = ("_bias", "_hidden", "_line", "_out")

    def __init__(self, line: Floats, hidden: Floats, bias: Floats, out: Floats) -> None:
        """`line` (features,), `hidden` (features, units), `bias` and `out` (units,)."""
        self._line, self._hidden, self._bias, self._out = line, hidden, bias, out

    def worth(self, lines: Floats) -> Floats:
        """A score for each row of features; differences of two are log odds of which is meant."""
        return lines @ self._line + np.maximum(lines @ self._hidden + self._bias, 0) @ self._out
