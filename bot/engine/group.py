"""Aggregating the scores of a group's members into one list."""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

from bot.engine.arrays import AnyFloats, Positions

_OFFSET: Final = 0.02
_LEAST_LIKED: Final = 0.6
"""The share of all titles, those of the lowest scores, that a member would like least."""


def least_liked(scores: AnyFloats) -> NDArray[np.bool_]:
    """Which titles (n) at least one member would like least, by the members' scores (m x n)."""
    return np.logical_or.reduce(scores < np.quantile(scores, _LEAST_LIKED, axis=1, keepdims=True))


def chances(scores: AnyFloats) -> AnyFloats:
    """Each member's scores (m x n) as the probability that they would choose a title: softmax by row."""
    raised = np.exp(scores - scores.max(axis=1, keepdims=True, initial=-np.inf))
    return raised / raised.sum(axis=1, keepdims=True)


def average(scores: AnyFloats, shares: AnyFloats) -> AnyFloats:
    """The weighted mean over the members (m x n, m)."""
    return shares @ scores / shares.sum()


def least_misery(scores: AnyFloats) -> AnyFloats:
    """The lowest of the members' scores. Masthoff, "Group Modeling", UMUAI 2004."""
    return scores.min(axis=0)


def borda(scores: AnyFloats, shares: AnyFloats) -> AnyFloats:
    """The weighted number of titles that each member ranks below a title, summed: de Borda, 1781."""
    return shares @ np.argsort(np.argsort(scores, axis=1), axis=1)


def proportional(chance: AnyFloats, shares: AnyFloats, limit: int) -> Positions:
    """A list of `limit` titles (n) in which each member (m x n) finds something, best first.

    Each step takes the title that adds most to the sum over members of share x log(offset + what the list gives
    them): whoever the list has served least counts most. Nash's product over the list, greedy: Fain, Munagala
    and Shah, "Fair Allocation of Indivisible Public Goods", EC 2018.
    """
    given = np.full(len(chance), _OFFSET)
    left = np.ones(chance.shape[1], dtype=bool)
    taken: list[int] = []
    for _ in range(min(limit, chance.shape[1])):
        gain = shares @ np.log1p(chance / given[:, None])
        gain[~left] = -np.inf
        pick = int(np.argmax(gain))
        taken.append(pick)
        left[pick] = False
        given += chance[:, pick]
    return np.array(taken, dtype=np.intp)
