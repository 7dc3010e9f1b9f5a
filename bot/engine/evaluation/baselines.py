"""The usual methods that the recommender is compared with."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from bot.engine.arrays import AnyFloats, Floats
from bot.engine.content import Content, ContentTables
from bot.engine.features import Features, Item
from bot.engine.maps.taste import TasteMap, ease
from bot.engine.rank import best
from bot.engine.search import popularity_weight

Factors = Callable[[Floats], AnyFloats]
"""The scores (lists x titles) of a factor model fitted to 1 where a list (row) has a title (column)."""

_K1: Final = 1.2
_B: Final = 0.75
_SHRINK: Final = 10.0


def known_matrix(lists: Sequence[Iterable[str]], index: Mapping[str, int]) -> Floats:
    """1 where a title stands in a list, such as what a member rated: lists x titles."""
    matrix = np.zeros((len(lists), len(index)), dtype=np.float32)
    for row, given in enumerate(lists):
        matrix[row, [index[key] for key in given if key in index]] = 1
    return matrix


class Baselines:
    """Scores of every title (n) by the methods that need no learned weights."""

    def __init__(self, items: Sequence[Item], rng: np.random.Generator) -> None:
        self._features = Features.build(items)
        tables = ContentTables(self._features)
        self._rng = rng
        self._cosines = {name: Content(self._features, tables, {name: 1.0}) for name in ("genres", "tags")}
        # How many have a title on a list says more of what people like than how many rated it.
        known = [popularity_weight(item.watchers, item.votes) for item in items]
        self._popularity = np.array(known, dtype=np.float32)
        self.index: Final = self._features.index
        sizes = np.diff(self._features.rows.starts)
        self._damp = _K1 * (1 - _B + _B * sizes / max(float(sizes.mean()), 1.0))

    def keys(self, scores: AnyFloats, without: Sequence[str], count: int) -> list[str]:
        """The best `count` titles by `scores` (n) but those of `without`."""
        allowed = np.ones(len(scores), dtype=bool)
        allowed[[self.index[key] for key in without if key in self.index]] = False
        return [self._features.keys[int(row)] for row in best(scores, count, allowed)]

    def alike(self, key: str) -> dict[str, AnyFloats]:
        """Scores (n) of similarity to one title."""
        return self.for_one({key: 100})

    def for_one(self, given: Mapping[str, int]) -> dict[str, AnyFloats]:
        """Scores (n) for somebody who rated `given`, by the content of these titles."""
        f = self._features
        rows = np.array([f.index[key] for key in given if key in f.index], dtype=np.intp)
        profile = self._cosines["tags"].profile(rows, np.ones(len(rows), dtype=np.float32))
        return {
            "random": self._rng.random(len(f)),
            "popularity": self._popularity,
            "genre cosine": self._cosines["genres"].matches(profile),
            "tag cosine": self._cosines["tags"].matches(profile),
            "BM25": self._bm25(profile.columns, profile.presence),
        }

    def _bm25(self, columns: NDArray[np.int32], presence: Floats) -> AnyFloats:
        """BM25 of all fields as one bag, term frequency 1: Robertson and Zaragoza, 2009."""
        f = self._features
        position, row, _ = f.columns.entries(columns)
        weight = (presence * f.idf[columns])[position] * (_K1 + 1) / (1 + self._damp[row])
        return np.bincount(row, weights=weight, minlength=len(f)).astype(np.float32)

    def from_lists(self, matrix: Floats, factors: Factors | None) -> dict[str, AnyFloats]:
        """Scores (lists x n) learned from which titles share lists (`matrix`, lists x n). A list is a member's known
        ratings, or a title and those recommended for it."""
        rated = np.flatnonzero(matrix.sum(axis=0))
        known = matrix[:, rated]
        gram = known.T @ known
        size = np.diag(gram)
        cosine = gram / (np.sqrt(np.outer(size, size)) + _SHRINK)
        np.fill_diagonal(cosine, 0)
        weights = {"ItemKNN": cosine, "EASE": ease(gram, 20.0, np.zeros_like(gram))}
        out: dict[str, AnyFloats] = {}
        for name, weight in weights.items():
            scores = np.zeros(matrix.shape, dtype=np.float32)
            scores[:, rated] = known @ weight
            out[name] = scores
        if factors is not None:
            out["ALS"] = factors(matrix)
        return out

    def from_map(self, matrix: Floats, taste: TasteMap) -> AnyFloats:
        """Scores (members x n) by the taste map alone."""
        rows, _ = taste.over(self.index)
        turned = rows.transposed()
        return np.stack([turned.times(member) for member in matrix])
