"""How alike each title is to a given one: by what both have, and by what the taste and advice maps say of the pair."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import numpy as np
from numpy.typing import NDArray

from bot.engine.arrays import Floats, Positions
from bot.engine.content import CONTENT_SIGNALS, Content, ContentTables, Profile
from bot.engine.features import FIELDS, Features
from bot.engine.personal import Taste
from bot.engine.sparse import Rows

SIMILARITY_SIGNALS: Final = (*CONTENT_SIGNALS, "taste", "taste_back", "seen", "seen_of", "advice")
"""The signals of similarity: those of content, then the taste map's weight in each direction, how often each of the two
was rated (log1p), and the square root of the advice map's weight."""

_SHARED_SIGNALS: Final = [
    SIMILARITY_SIGNALS.index(name)
    for name in (*(f"{field}_cosine" for field in FIELDS), "country", "story", "taste", "taste_back", "advice")
]
"""Without at least one of these a title is not similar: sharing a kind, a year or a length is not enough."""
_ONE: Final = np.ones(1, dtype=np.float32)


class Similarity:
    """The similarity of the titles of one catalogue to each other.

    `weights` are those of the first stage, over FIRST_STAGE_SIGNALS, "taste" and "advice"; `advice` (n x n) is the
    advice map over the catalogue.
    """

    def __init__(
        self, features: Features, tables: ContentTables, taste: Taste, advice: Rows, weights: Mapping[str, float]
    ) -> None:
        self._content = Content(features, tables, weights)
        self._taste_to = taste.weights
        self._taste_from = taste.weights.transposed()
        self._log_seen: Floats = np.log1p(taste.seen).astype(np.float32)
        self._taste_weight = weights.get("taste", 0.0)
        self._advice = _symmetric(advice)
        self._advice_weight = weights.get("advice", 0.0)

    def profile(self, row: int) -> Profile:
        """The profile of the single title `row`."""
        return self._content.profile(np.array([row]), _ONE)

    def first_stage(self, profile: Profile, row: int) -> Floats:
        """First-stage similarity of every title (n) to `row`, given its `profile`."""
        total = self._content.scores(profile)
        total += self._taste_weight * self.taste_part(row)
        total += self._advice_weight * self.advice_part(row)
        return total

    def taste_part(self, row: int) -> Floats:
        """The square roots of the taste map's weights from `row` to each title (n) and back, summed."""
        total = np.zeros(self._taste_to.width, dtype=np.float32)
        for weights in (self._taste_to, self._taste_from):
            start, end = weights.starts[row : row + 2]
            total[weights.columns[start:end]] += np.sqrt(np.maximum(weights.values[start:end], 0))
        return total

    def advice_part(self, row: int) -> Floats:
        """The square root of the advice map's weight between `row` and each title (n), the larger of the two."""
        return _dense_row(self._advice, row)

    def signals(self, profile: Profile, row: int, rows: Positions) -> Floats:
        """SIMILARITY_SIGNALS of `rows` (m) compared with `row`, given its `profile`: m x len(SIMILARITY_SIGNALS)."""
        content = self._content.signals(profile, rows)
        mine = np.empty((len(rows), len(SIMILARITY_SIGNALS) - len(CONTENT_SIGNALS)), dtype=np.float32)
        mine[:, 0], mine[:, 1] = _dense_row(self._taste_to, row)[rows], _dense_row(self._taste_from, row)[rows]
        mine[:, 2] = self._log_seen[rows]
        mine[:, 3] = self._log_seen[row]
        mine[:, 4] = self.advice_part(row)[rows]
        return np.hstack([content, mine])


def have_common_ground(signals: Floats) -> NDArray[np.bool_]:
    """Which titles (m) share anything with the one they are compared with, by their SIMILARITY_SIGNALS (m x d)."""
    return np.logical_or.reduce(signals[:, _SHARED_SIGNALS] > 0, axis=1)


def _symmetric(weights: Rows) -> Rows:
    """A symmetric matrix with the square root of the larger of the two weights of each pair."""
    n = len(weights)
    one, other, value = weights.entries(np.arange(n))
    cell = np.concatenate([one * n + other, other.astype(np.intp) * n + one])
    value = np.concatenate([value, value])
    order = np.lexsort((-value, cell))
    cell, first = np.unique(cell[order], return_index=True)
    return Rows.gathered(cell // n, (cell % n).astype(np.int32), np.sqrt(value[order][first]), n, n)


def _dense_row(weights: Rows, row: int) -> Floats:
    """One row of a map, dense (n)."""
    dense = np.zeros(weights.width, dtype=np.float32)
    start, end = weights.starts[row : row + 2]
    dense[weights.columns[start:end]] = weights.values[start:end]
    return dense
