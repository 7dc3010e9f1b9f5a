"""The advice map: how much people advise a title to those who liked another, spread along what else they advise."""

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
"""So many weights a title are kept."""

_SPREAD: Final = 0.8
"""How much of what is said of a title is passed on to those it is advised with."""


@dataclass(frozen=True, slots=True)
class AdviceMap(TitleMap):
    """Row i holds what is advised to those who liked `keys[i]`; `seen` (n) counts with how many titles each was."""

    @classmethod
    def learn(cls, pairs: Sequence[tuple[str, str]]) -> Self:
        """The map of (title, other title): who liked the one is advised to see the other; each row is cut to its
        ADVICE largest weights.

        With A the pairs both ways, D what each title has of them and S = D^-1/2 A D^-1/2, the weights are
        (I - aS)^-1 S with a zero diagonal: Zhou et al., "Learning with Local and Global Consistency", NIPS 2003. Two
        titles that nobody named in one breath are near where many ways lead from the one to the other.

        Takes the time and memory of a few dense squares over the titles, those of most pairs, at most MOST_TITLES.
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
        near = np.zeros((len(kept), len(kept)), dtype=np.float32)
        # One more than there are: what was said once alone is not all that could be said.
        held = 1 / np.sqrt(seen[kept] + 1.0)
        near[one, other] = near[other, one] = held[one] * held[other]
        left = (np.eye(len(kept)) - _SPREAD * near).astype(np.float32)
        weights = inverse_of(left) @ near
        np.fill_diagonal(weights, 0)
        rows = strongest(np.maximum(weights, 0), ADVICE)
        return cls(tuple(keys[int(row)] for row in kept), rows, seen[kept])


def in_one_breath(weights: Floats, one: Floats, other: Floats) -> NDArray[np.bool_]:
    """Which pairs of these weights (m) were named together, not only each with others: titles advised with `one` and
    `other` (m) titles. The series that `learn` sums begins with what the pair itself says, so their weight is no less;
    of the others hardly any weighs as much, where many short ways lead from the one to the other.
    """
    return weights * np.sqrt((one + 1) * (other + 1)) >= 1


def named_together(weights: Rows, seen: Floats) -> Rows:
    """The weights of a map (n x n) between titles that were named in one breath, by its `seen` (n)."""
    one, other, value = weights.entries(np.arange(len(weights)))
    kept = in_one_breath(value, seen[one], seen[other])
    return Rows.gathered(one[kept], other[kept], value[kept], len(weights), weights.width)
