"""How alike each title is to a given one: by what both have, and by what the taste and advice maps say of the pair."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import numpy as np
from numpy.typing import NDArray

from bot.engine.arrays import Floats, Positions
from bot.engine.content import SIGNALS, Content, ContentTables, Profile
from bot.engine.features import FIELDS, Features
from bot.engine.personal import Taste
from bot.engine.sparse import Rows

ALIKE: Final = (*SIGNALS, "taste", "taste_back", "seen", "seen_of", "advice")
"""The signals of similarity: those of content, then the taste map's weight in each direction, how often each of the
two was rated (log1p), and the square root of the advice map's weight."""

_SHARED: Final = [
    ALIKE.index(name)
    for name in (*(f"{field}_cosine" for field in FIELDS), "country", "story", "taste", "taste_back", "advice")
]
"""Without at least one of these a title is not similar: sharing a kind, a year or a length is not enough."""
_ONE: Final = np.ones(1, dtype=np.float32)


class Similarity:
    """Similarity signals over one catalogue.

    `weights` are those of the first stage, over LINEAR, "taste" and "advice"; `advice` (n x n) is the advice map over
    the catalogue.
    """

    def __init__(
        self, features: Features, tables: ContentTables, taste: Taste, advice: Rows, weights: Mapping[str, float]
    ) -> None:
        self._content = Content(features, tables, weights)
        self._forth = taste.weights
        self._back = taste.weights.transposed()
        self._log_seen: Floats = np.log1p(taste.seen).astype(np.float32)
        self._taste = weights.get("taste", 0.0)
        self._advice = _either(advice)
        self._advised = weights.get("advice", 0.0)

    def profile(self, row: int) -> Profile:
        """The profile of the single title `row`."""
        return self._content.profile(np.array([row]), _ONE)

    def first(self, of: Profile, row: int) -> Floats:
        """First-stage similarity of every title (n) to `row`, whose profile is `of`."""
        total = self._content.scores(of)
        total += self._taste * self.pulled(row)
        total += self._advised * self.advised(row)
        return total

    def pulled(self, row: int) -> Floats:
        """The taste map's part: the square roots of its weights to and from `row`, added up (n)."""
        total = np.zeros(self._forth.width, dtype=np.float32)
        for weights in (self._forth, self._back):
            start, end = weights.starts[row : row + 2]
            total[weights.columns[start:end]] += np.sqrt(np.maximum(weights.values[start:end], 0))
        return total

    def advised(self, row: int) -> Floats:
        """The square root of the advice map's weight between `row` and each title (n), the larger of the two."""
        return _row(self._advice, row)

    def signals(self, of: Profile, row: int, rows: Positions) -> Floats:
        """The signals ALIKE of `rows` (m) compared with `row`, whose profile is `of`: m x len(ALIKE)."""
        content = self._content.signals(of, rows)
        mine = np.empty((len(rows), len(ALIKE) - len(SIGNALS)), dtype=np.float32)
        mine[:, 0], mine[:, 1] = _row(self._forth, row)[rows], _row(self._back, row)[rows]
        mine[:, 2] = self._log_seen[rows]
        mine[:, 3] = self._log_seen[row]
        mine[:, 4] = self.advised(row)[rows]
        return np.hstack([content, mine])


def joined(signals: Floats) -> NDArray[np.bool_]:
    """Which titles (m), by their signals (m x ALIKE), share anything with the one they are compared with."""
    return np.logical_or.reduce(signals[:, _SHARED] > 0, axis=1)


def _either(weights: Rows) -> Rows:
    """A symmetric copy: the square root of the larger of the two directions of each pair."""
    n = len(weights)
    one, other, value = weights.entries(np.arange(n))
    ends = np.concatenate([one * n + other, other.astype(np.intp) * n + one])
    value = np.concatenate([value, value])
    order = np.lexsort((-value, ends))
    ends, first = np.unique(ends[order], return_index=True)
    return Rows.gathered(ends // n, (ends % n).astype(np.int32), np.sqrt(value[order][first]), n, n)


def _row(weights: Rows, row: int) -> Floats:
    """One row of a map, dense (n)."""
    dense = np.zeros(weights.width, dtype=np.float32)
    start, end = weights.starts[row : row + 2]
    dense[weights.columns[start:end]] = weights.values[start:end]
    return dense
