"""What speaks for each title as one like another: what both are, and what the taste and advice maps say of the two."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import numpy as np
from numpy.typing import NDArray

from bot.engine.arrays import Floats, Positions
from bot.engine.features import FIELDS, Features
from bot.engine.personal import Taste
from bot.engine.similar import SIGNALS, Content, Nearness, Profile
from bot.engine.sparse import Rows

ALIKE: Final = (*SIGNALS, "taste", "taste_back", "seen", "seen_of", "advice")
"""The signals of a likeness: those of content, then the taste map's weights between the two in both directions, how
often each was rated, and the root of the advice map's weight."""

_SHARED: Final = [
    ALIKE.index(name)
    for name in (*(f"{field}_cosine" for field in FIELDS), "country", "story", "taste", "taste_back", "advice")
]
"""The signals of which one at least joins two titles: of every kind, year and length there are too many."""
_ONE: Final = np.ones(1, dtype=np.float32)


class Alike:
    """The signals of likeness over one catalogue, and the weights of the first stage over LINEAR, "taste" and "advice".

    `advice` (n x n) is the advice map over the catalogue.
    """

    def __init__(
        self, features: Features, near: Nearness, taste: Taste, advice: Rows, weights: Mapping[str, float]
    ) -> None:
        self._content = Content(features, near, weights)
        self._forth = taste.weights
        self._back = taste.weights.transposed()
        self._log_seen: Floats = np.log1p(taste.seen).astype(np.float32)
        self._taste = weights.get("taste", 0.0)
        self._advice = _either(advice)
        self._advised = weights.get("advice", 0.0)

    def profile(self, row: int) -> Profile:
        """What the title `row` has."""
        return self._content.profile(np.array([row]), _ONE)

    def first(self, of: Profile, row: int) -> Floats:
        """The first stage of likeness to `row`, whose profile is `of`, for every title (n)."""
        total = self._content.scores(of)
        total += self._taste * self.pulled(row)
        total += self._advised * self.advised(row)
        return total

    def pulled(self, row: int) -> Floats:
        """What the map joins to `row`: the roots of its weights in both directions (n)."""
        total = np.zeros(self._forth.width, dtype=np.float32)
        for weights in (self._forth, self._back):
            start, end = weights.starts[row : row + 2]
            total[weights.columns[start:end]] += np.sqrt(np.maximum(weights.values[start:end], 0))
        return total

    def advised(self, row: int) -> Floats:
        """The root of the advice map's weight between `row` and each title (n), where it is among the strongest of
        either."""
        return _row(self._advice, row)

    def signals(self, of: Profile, row: int, rows: Positions) -> Floats:
        """ALIKE for `rows` (m) beside `row`, whose profile is `of`: m x len(ALIKE)."""
        content = self._content.signals(of, rows)
        mine = np.empty((len(rows), len(ALIKE) - len(SIGNALS)), dtype=np.float32)
        mine[:, 0], mine[:, 1] = _row(self._forth, row)[rows], _row(self._back, row)[rows]
        mine[:, 2] = self._log_seen[rows]
        mine[:, 3] = self._log_seen[row]
        mine[:, 4] = self.advised(row)[rows]
        return np.hstack([content, mine])


def joined(signals: Floats) -> NDArray[np.bool_]:
    """Which titles of these signals of likeness (m x ALIKE) share anything with the one they stand beside (m)."""
    return np.logical_or.reduce(signals[:, _SHARED] > 0, axis=1)


def _either(weights: Rows) -> Rows:
    """The roots of the larger of each weight and that in the other direction."""
    n = len(weights)
    one, other, value = weights.entries(np.arange(n))
    ends = np.concatenate([one * n + other, other.astype(np.intp) * n + one])
    value = np.concatenate([value, value])
    order = np.lexsort((-value, ends))
    ends, first = np.unique(ends[order], return_index=True)
    return Rows.gathered(ends // n, (ends % n).astype(np.int32), np.sqrt(value[order][first]), n, n)


def _row(weights: Rows, row: int) -> Floats:
    """One row of the map, dense (n)."""
    dense = np.zeros(weights.width, dtype=np.float32)
    start, end = weights.starts[row : row + 2]
    dense[weights.columns[start:end]] = weights.values[start:end]
    return dense
