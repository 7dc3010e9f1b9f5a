"""Ordering: the best of an array, and a list that is not five times the same."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from bot.engine.sparse import Positions

MOST_OF_ONE_TAG: Final = 4


def best(scores: NDArray[np.floating[Any]], count: int, allowed: NDArray[np.bool_] | None = None) -> Positions:
    """The rows of the `count` highest scores (n) among `allowed` (n), highest first; ties by row."""
    rows = np.arange(len(scores)) if allowed is None else np.flatnonzero(allowed)
    count = min(count, len(rows))
    if count <= 0:
        return np.zeros(0, dtype=np.intp)
    inside = scores[rows]
    if count < len(rows):
        cut = np.partition(inside, len(rows) - count)[len(rows) - count]
        rows = rows[inside >= cut]
        inside = scores[rows]
    return rows[np.argsort(-inside, kind="stable")][:count]


def varied(tags: Sequence[Collection[int]], limit: int) -> Positions:
    """Which of a ranking to show: the first `limit` with no tag more than MOST_OF_ONE_TAG times in any ten.

    `tags[i]` are the tags of the title at rank i. Titles passed over come back, in order, where there are too few.
    """
    count: Counter[int] = Counter()
    taken: list[int] = []
    passed: list[int] = []
    for at, has in enumerate(tags):
        if len(taken) == limit:
            break
        most = MOST_OF_ONE_TAG * (1 + len(taken) // 10)
        if any(count[tag] >= most for tag in has):
            passed.append(at)
            continue
        count.update(has)
        taken.append(at)
    return np.array(taken + passed[: limit - len(taken)], dtype=np.intp)
