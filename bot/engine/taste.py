"""The taste map: how much liking one title speaks for another, learned in closed form from co-ratings."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from bot.engine.sparse import Positions, Rows

Floats = NDArray[np.float32]

RIDGE: Final = 200.0
NEIGHBOURS: Final = 100
MOST_TITLES: Final = 5000


@dataclass(frozen=True, slots=True)
class Ratings:
    """Who gave what: row r says that member `members[r]` gave `scores[r]` (1 to 100) to `keys[items[r]]`.

    The members are numbers without meaning outside; each rates a title at most once.
    """

    members: NDArray[np.int32]
    items: NDArray[np.int32]
    scores: Floats
    keys: tuple[str, ...]

    @classmethod
    def of(cls, triples: Iterable[tuple[Hashable, str, float]]) -> Ratings:
        """From (member, key, score); a later score for the same title replaces an earlier one."""
        member: dict[Hashable, int] = {}
        item: dict[str, int] = {}
        found: dict[tuple[int, int], float] = {}
        for who, key, score in triples:
            found[member.setdefault(who, len(member)), item.setdefault(key, len(item))] = score
        pairs = np.array(list(found), dtype=np.int32).reshape(-1, 2)
        scores = np.fromiter(found.values(), dtype=np.float32, count=len(found))
        return cls(pairs[:, 0], pairs[:, 1], scores, tuple(item))

    def __len__(self) -> int:
        return len(self.scores)


@dataclass(frozen=True, slots=True)
class TasteMap:
    """Weights between titles: row i holds what having liked `keys[i]` adds to each other title.

    `seen` (n) counts the ratings each title was learned from. No member is in it.
    """

    keys: tuple[str, ...]
    weights: Rows
    seen: Floats

    @classmethod
    def learn(cls, ratings: Ratings, ridge: float = RIDGE, neighbours: int = NEIGHBOURS) -> TasteMap:
        """The EASE weights of the most rated titles, each row cut to its `neighbours` largest.

        B = I - P / diag(P), P = (X'X + ridge I)^-1: Steck, "Embarrassingly Shallow Autoencoders for Sparse Data",
        WWW 2019. Takes time and memory of a dense square over the titles, at most MOST_TITLES of them.
        """
        count = np.bincount(ratings.items, minlength=len(ratings.keys))
        kept = np.argsort(-count, kind="stable")[:MOST_TITLES]
        kept = kept[count[kept] > 0]
        gram = co_ratings(ratings, kept)
        weights = ease(gram, ridge)
        return cls(
            tuple(ratings.keys[i] for i in kept),
            strongest(weights, neighbours),
            count[kept].astype(np.float32),
        )

    def rows(self) -> list[tuple[str, str, float]]:
        """Plain rows (key, other key, weight) to store; (key, key, count) says how often a title was rated."""
        out = [(key, key, float(n)) for key, n in zip(self.keys, self.seen, strict=True)]
        position, column, value = self.weights.entries(np.arange(len(self.keys)))
        out += [
            (self.keys[i], self.keys[j], round(float(v), 5)) for i, j, v in zip(position, column, value, strict=True)
        ]
        return out

    @classmethod
    def of_rows(cls, rows: Iterable[tuple[str, str, float]]) -> TasteMap:
        """The map that `rows` came from."""
        index: dict[str, int] = {}
        seen: dict[int, float] = {}
        weights: dict[int, dict[int, float]] = {}
        for key, other, value in rows:
            i, j = index.setdefault(key, len(index)), index.setdefault(other, len(index))
            if i == j:
                seen[i] = value
            else:
                weights.setdefault(i, {})[j] = value
        lists = [sorted(weights.get(i, {}).items()) for i in range(len(index))]
        counts = np.array([seen.get(i, 0.0) for i in range(len(index))], dtype=np.float32)
        return cls(tuple(index), Rows.build(lists, len(index)), counts)

    def over(self, index: Mapping[str, int]) -> tuple[Rows, Floats]:
        """The same weights and counts over the rows of another catalogue; titles it lacks are left out."""
        place = np.array([index.get(key, -1) for key in self.keys], dtype=np.int32)
        lists: list[list[tuple[int, float]]] = [[] for _ in index]
        position, column, value = self.weights.entries(np.arange(len(self.keys)))
        fits = (place[position] >= 0) & (place[column] >= 0) if len(position) else np.zeros(0, dtype=bool)
        for i, j, v in zip(place[position[fits]], place[column[fits]], value[fits], strict=True):
            lists[i].append((int(j), float(v)))
        seen = np.zeros(len(index), dtype=np.float32)
        seen[place[place >= 0]] = self.seen[place >= 0]
        return Rows.build(lists, len(index)), seen


def co_ratings(ratings: Ratings, kept: Positions) -> Floats:
    """How many members rated both of two titles, over the titles `kept` (n): n x n."""
    place = np.full(len(ratings.keys), -1, dtype=np.int64)
    place[kept] = np.arange(len(kept))
    item = place[ratings.items]
    inside = item >= 0
    member, item = ratings.members[inside], item[inside]
    order = np.argsort(member, kind="stable")
    lists = np.split(item[order], np.flatnonzero(np.diff(member[order])) + 1)
    gram = np.zeros((len(kept), len(kept)), dtype=np.float32)
    for rated in lists:
        gram[np.ix_(rated, rated)] += 1
    return gram


def ease(gram: Floats, ridge: float) -> Floats:
    """The weights of EASE for co-ratings `gram` (n x n); the diagonal is zero."""
    if not len(gram):
        return gram
    inverse = np.linalg.inv(gram + ridge * np.eye(len(gram), dtype=np.float32))
    weights = -inverse / np.diag(inverse)
    np.fill_diagonal(weights, 0)
    return weights.astype(np.float32)


def strongest(weights: Floats, count: int) -> Rows:
    """The `count` entries of largest size in each row of `weights` (n x n)."""
    n = len(weights)
    count = min(count, n)
    top = np.argpartition(-np.abs(weights), count - 1, axis=1)[:, :count] if count else np.zeros((n, 0), dtype=int)
    top = np.sort(top, axis=1)
    lists: Sequence[list[tuple[int, float]]] = [
        [(int(j), float(weights[i, j])) for j in row if weights[i, j]] for i, row in enumerate(top)
    ]
    return Rows.build(lists, n)
