"""The advice map: how much people advise a title to those who liked another, and what they advise with it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Self

import numpy as np
from numpy.typing import NDArray

from bot.engine.arrays import Floats
from bot.engine.maps.taste import inverse_of, most_seen, strongest
from bot.engine.maps.title_map import TitleMap
from bot.engine.sparse import Rows

ADVICE: Final = 30
"""How many weights a title are kept."""

_SPREAD: Final = 0.8
"""The share of a title's weight that is spread on to the titles it is advised with."""


@dataclass(frozen=True, slots=True)
class AdviceMap(TitleMap):
    """Row i holds what is advised to those who liked `keys[i]`; `seen` (n) counts the titles each was advised with."""

    @classmethod
    def learn(cls, pairs: Sequence[tuple[str, str]]) -> Self:
        """The map of pairs (title, other title): who liked the one is advised to see the other. Each row is cut to its
        ADVICE largest weights.

        With A the symmetric adjacency matrix of the pairs, D its degrees and S = D^-1/2 A D^-1/2, the weights are
        (I - aS)^-1 S with a zero diagonal: Zhou et al., "Learning with Local and Global Consistency", NIPS 2003. Two
        titles that nobody named together are near if many paths lead from the one to the other.

        Takes the time and memory of a few dense n x n matrices, n being at most MOST_TITLES, the titles of most pairs.
        """
        keys = sorted({key for pair in pairs for key in pair})
        index = {key: row for row, key in enumerate(keys)}
        joined = {(index[min(pair)], index[max(pair)]) for pair in pairs if pair[0] != pair[1]}
        ends = np.array(sorted(joined), dtype=np.intp).reshape(-1, 2)
        seen = np.bincount(ends.ravel(), minlength=len(keys)).astype(np.float32)
        kept, where = most_seen(seen)
        if not len(kept):
            return cls.empty()
        one, other = where[ends[(where[ends] >= 0).all(axis=1)]].T
        normalised = np.zeros((len(kept), len(kept)), dtype=np.float32)
        # Degrees are counted one higher: a single pair is weak evidence.
        scale = 1 / np.sqrt(seen[kept] + 1.0)
        normalised[one, other] = normalised[other, one] = scale[one] * scale[other]
        system = (np.eye(len(kept)) - _SPREAD * normalised).astype(np.float32)
        weights = inverse_of(system) @ normalised
        np.fill_diagonal(weights, 0)
        rows = strongest(np.maximum(weights, 0), ADVICE)
        return cls(tuple(keys[int(row)] for row in kept), rows, seen[kept])


def are_named_together(weights: Floats, one: Floats, other: Floats) -> NDArray[np.bool_]:
    """Which pairs of these weights (m) are pairs that the map was learned from; `one` and `other` (m) count the titles
    that each of the two was advised with.

    The series that `learn` sums begins with the pair itself: a lower bound for the weight of such pairs, which others
    hardly ever reach, only where many short paths lead from the one to the other.
    """
    return weights * np.sqrt((one + 1) * (other + 1)) >= 1


def named_together(weights: Rows, seen: Floats) -> Rows:
    """The weights of a map (n x n) between titles that were named together, by its `seen` (n)."""
    one, other, value = weights.entries(np.arange(len(weights)))
    kept = are_named_together(value, seen[one], seen[other])
    return Rows.gathered(one[kept], other[kept], value[kept], len(weights), weights.width)
