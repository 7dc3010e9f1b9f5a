"""The taste map: how much liking one title speaks for another, learned in closed form from co-ratings."""

from __future__ import annotations

from array import array
from collections.abc import Hashable, Iterable
from dataclasses import dataclass
from typing import Final, TypeVar

import numpy as np
from numpy.typing import NDArray

from bot.engine.arrays import Floats, Positions
from bot.engine.maps.title_map import TitleMap
from bot.engine.sparse import Rows, gram_of

Amount = TypeVar("Amount", float, NDArray[np.float64])

RIDGE: Final = 300.0
NEIGHBOURS: Final = 200
MOST_TITLES: Final = 3000

_LENGTH_POWER: Final = -0.3
_TOGETHER_SHRINK: Final = 10.0
_POPULAR_POWER: Final = 0.3
_BLOCK: Final = 256
_LEAST_HALVED: Final = 256


USUAL_SCORE: Final = 80.0
"""The mean score of reviewers, 1 to 100: the prior of a member's own mean, with the weight of two ratings."""
_BELOW_MEAN: Final = 30.0
_POOR_SCORE: Final = 40.0


def own_mean(total: Amount, count: Amount) -> Amount:
    """The Bayesian mean of a member's scores, from their sum and number; takes arrays for many members at once."""
    return (total + 2 * USUAL_SCORE) / (count + 2)


def disliked_to(mean: NDArray[np.float64]) -> NDArray[np.float64]:
    """The highest score that is a dislike, for members with these mean scores: one well below the mean, or a poor one
    not above it."""
    return np.maximum(mean - _BELOW_MEAN, np.minimum(mean, _POOR_SCORE))


@dataclass(frozen=True, slots=True)
class Ratings:
    """Who gave what: row r says that member `members[r]` gave `scores[r]` (1 to 100) to `keys[items[r]]`.

    Members are numbered arbitrarily; each rates a title at most once.
    """

    members: NDArray[np.int32]
    items: NDArray[np.int32]
    scores: Floats
    keys: tuple[str, ...]

    @classmethod
    def of(cls, triples: Iterable[tuple[Hashable, str, float]]) -> Ratings:
        """From (member, key, score); a later score for the same title replaces an earlier one."""
        gathered = Gathered()
        gathered.add(triples)
        return gathered.ratings()

    def __len__(self) -> int:
        return len(self.scores)

    def liked(self) -> Ratings:
        """Only the ratings that are no dislike, read against the member's own mean: co-ratings of disliked titles tell
        nothing about taste."""
        people = int(self.members.max()) + 1 if len(self) else 0
        sums = np.bincount(self.members, weights=self.scores, minlength=people).astype(np.float64)
        mean = own_mean(sums, np.bincount(self.members, minlength=people).astype(np.float64))
        return self._only(self.scores > disliked_to(mean)[self.members])

    def _only(self, kept: NDArray[np.bool_]) -> Ratings:
        return Ratings(self.members[kept], self.items[kept], self.scores[kept], self.keys)

    def of_several(self) -> Ratings:
        """Only the ratings of members who rated more than one title: a single rating connects nothing."""
        return self._only((np.bincount(self.members, minlength=1) > 1)[self.members])


class Gathered:
    """Collects ratings batch by batch, at twelve bytes each."""

    def __init__(self) -> None:
        self._member: dict[Hashable, int] = {}
        self._item: dict[str, int] = {}
        self._members = array("i")
        self._items = array("i")
        self._scores = array("f")

    def add(self, triples: Iterable[tuple[Hashable, str, float]]) -> None:
        """Add a batch of (member, key, score)."""
        member, item = self._member, self._item
        for who, key, score in triples:
            self._members.append(member.setdefault(who, len(member)))
            self._items.append(item.setdefault(key, len(item)))
            self._scores.append(score)

    def ratings(self) -> Ratings:
        """All ratings added; a later score by the same member for the same title replaces an earlier one."""
        members = np.array(self._members, dtype=np.int32)
        items = np.array(self._items, dtype=np.int32)
        scores = np.array(self._scores, dtype=np.float32)
        pair = members.astype(np.int64) * max(len(self._item), 1) + items
        _, from_end = np.unique(pair[::-1], return_index=True)
        if len(from_end) < len(pair):
            last = np.sort(len(pair) - 1 - from_end)
            members, items, scores = members[last], items[last], scores[last]
        return Ratings(members, items, scores, tuple(self._item))


@dataclass(frozen=True, slots=True)
class TasteMap(TitleMap):
    """Row i holds how much having liked `keys[i]` adds to the score of each other title.

    `seen` (n) counts the members each title was learned from: those who liked it and rated another title too. The map
    holds no data of single members.
    """

    @classmethod
    def learn(cls, ratings: Ratings, neighbours: int = NEIGHBOURS) -> TasteMap:
        """The map of the most rated titles, each row cut to its `neighbours` largest weights.

        Takes the time and memory of a few dense n x n matrices, n being at most MOST_TITLES.
        """
        return cls.empty().pooled(ratings, neighbours)

    def pooled(self, ratings: Ratings, neighbours: int = NEIGHBOURS) -> TasteMap:
        """This map drawn towards `ratings`: the more there are, the more they say."""
        ratings = ratings.of_several().liked()
        place = {key: row for row, key in enumerate(self.keys)}
        column = np.array([place.setdefault(key, len(place)) for key in ratings.keys], dtype=np.intp)
        seen = np.zeros(len(place), dtype=np.float32)
        seen[: len(self.keys)] = self.seen
        seen += np.bincount(column[ratings.items], minlength=len(place)).astype(np.float32)
        kept, where = most_seen(seen)
        prior = np.zeros((len(kept), len(kept)), dtype=np.float32)
        row, other, value = self.weights.entries(np.arange(len(self.keys)))
        inside = (where[row] >= 0) & (where[other] >= 0)
        prior[where[row[inside]], where[other[inside]]] = value[inside]
        gram = co_ratings(ratings, where[column], len(kept))
        weights = ease(gram, RIDGE, prior)
        weights += together(gram, seen[kept])
        del gram, prior
        keys = list(place)
        return TasteMap(tuple(keys[int(i)] for i in kept), strongest(weights, neighbours), seen[kept])


def most_seen(seen: Floats) -> tuple[Positions, Positions]:
    """The rows of the MOST_TITLES most seen titles, rising; and for each row (n) its place among them, -1 if it has
    none."""
    kept = np.argsort(-seen, kind="stable")[: min(MOST_TITLES, int((seen > 0).sum()))]
    kept.sort()
    where = np.full(len(seen), -1, dtype=np.intp)
    where[kept] = np.arange(len(kept))
    return kept, where


def co_ratings(ratings: Ratings, place: Positions, size: int) -> Floats:
    """For each two titles the products of scores / 100, summed over the members who rated both: size x size.

    A member with m ratings weighs m^-0.3, so that a few who rate everything do not dominate. `place` is the row of each
    of the ratings' keys, -1 for one left out.
    """
    item = place[ratings.items]
    inside = item >= 0
    people = int(ratings.members.max()) + 1 if len(ratings) else 0
    count = np.maximum(np.bincount(ratings.members, minlength=people), 1).astype(np.float32)
    value = (ratings.scores / 100 * count[ratings.members] ** (_LENGTH_POWER / 2)).astype(np.float32)
    return gram_of(ratings.members[inside], item[inside], value[inside], (people, size))


def together(gram: Floats, seen: Floats) -> Floats:
    """How often titles are rated together, relative to how often each is rated: n x n with a zero diagonal.

    G_ij / ((n_i + s) (n_j + s)^0.3): conditional probability damped for popular titles, Deshpande and Karypis,
    "Item-Based Top-N Recommendation Algorithms", TOIS 2004; s shrinks titles with few ratings. It has weights for pairs
    to which EASE, which explains a title by as few others as it can, gives none.
    """
    held = seen + np.float32(_TOGETHER_SHRINK)
    out = gram / held[:, None]
    out /= held[None, :] ** _POPULAR_POWER
    np.fill_diagonal(out, 0)
    return out.astype(np.float32, copy=False)


def ease(gram: Floats, ridge: float, prior: Floats) -> Floats:
    """The weights B of EASE for co-ratings G (n x n), shrunk towards `prior` (n x n); the diagonal is zero.

    B minimises |X - XB|^2 + ridge |B - prior|^2 with a zero diagonal, X'X = G: with P = (G + ridge I)^-1 and
    A = I - ridge P (I - prior), B = A - P diag(A) / diag(P). Without a prior this is Steck, "Embarrassingly
    Shallow Autoencoders for Sparse Data", WWW 2019.
    """
    n = len(gram)
    if not n:
        return gram
    # A title nobody rated has an empty row in G: P is 1/ridge there, and only the rest needs the inverse. The matrices
    # are large, so they are changed in place.
    rated = np.flatnonzero(np.diag(gram) > 0)
    own = np.arange(len(rated))
    inverse = gram[np.ix_(rated, rated)]
    inverse[own, own] += ridge
    inverse = inverse_of(inverse)
    held = -prior[rated]
    held[own, rated] += 1
    change = inverse @ held
    del held
    change *= -ridge
    change[own, rated] += 1
    inverse *= change[own, rated] / np.diag(inverse)
    change[:, rated] -= inverse
    weights: Floats = prior.copy()
    weights[rated] = change
    np.fill_diagonal(weights, 0)
    return weights


def inverse_of(matrix: Floats) -> Floats:
    """The inverse of a symmetric positive definite matrix, by recursive halving with the Schur complement.

    Nearly all the work is in matrix products, which are fast and release the GIL.
    """
    n = len(matrix)
    if n <= _LEAST_HALVED:
        return np.linalg.inv(matrix).astype(np.float32, copy=False)
    half = n // 2
    first = inverse_of(matrix[:half, :half])
    pull = first @ matrix[:half, half:]
    last = inverse_of((matrix[half:, half:] - matrix[half:, :half] @ pull).astype(np.float32, copy=False))
    side = pull @ last
    out = np.empty_like(matrix)
    out[:half, :half] = first + side @ pull.T
    out[:half, half:] = -side
    out[half:, :half] = -side.T
    out[half:, half:] = last
    return out


def strongest(weights: Floats, count: int) -> Rows:
    """The `count` entries of largest absolute value in each row of `weights` (n x n)."""
    n = len(weights)
    count = min(count, n)
    if not count:
        return Rows.build([], 0)
    # A block of rows at a time: the positions of the whole matrix would take twice its memory.
    blocks = np.array_split(weights, max(n // _BLOCK, 1))
    top = np.concatenate([np.argpartition(-np.abs(block), count - 1, axis=1)[:, :count] for block in blocks])
    top.sort(axis=1)
    value = np.take_along_axis(weights, top, axis=1)
    row, at = np.nonzero(value)
    starts = np.concatenate([[0], np.cumsum(np.bincount(row, minlength=n))]).astype(np.int32)
    return Rows(starts, top[row, at].astype(np.int32), value[row, at].astype(np.float32), n)
