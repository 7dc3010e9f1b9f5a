"""Ordering: the best of an array, and a list that is not five times the same."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from bot.engine.sparse import Positions

Floats = NDArray[np.float32]

MOST_OF_ONE_TAG: Final = 4


def best(scores: NDArray[np.floating[Any]], count: int, allowed: NDArray[np.bool_] | None = None) -> Positions:
    """The rows of the `count` highest scores (n) among `allowed` (n), highest first; ties by row."""
    rows = np.arange(len(scores)) if allowed is None else np.flatnonzero(allowed)
    count = min(count, len(rows))
    if not count:
        return np.zeros(0, dtype=np.intp)
    inside = scores[rows]
    if count < len(rows):
        cut = np.partition(inside, len(rows) - count)[len(rows) - count]
        rows = rows[inside >= cut]
        inside = scores[rows]
    return rows[np.argsort(-inside, kind="stable")][:count]


def varied(ranked: Sequence[int], tags: Sequence[Collection[str]], limit: int, free: Collection[str]) -> list[int]:
    """The first `limit` of `ranked` with no tag, but those asked for (`free`), in more than MOST_OF_ONE_TAG of ten.

    `tags[i]` are the tags of `ranked[i]`. Titles passed over come back at the end where there are too few.
    """
    most = max(1, MOST_OF_ONE_TAG * limit // 10) if limit >= 10 else MOST_OF_ONE_TAG
    count: Counter[str] = Counter()
    taken: list[int] = []
    passed: list[int] = []
    for row, has in zip(ranked, tags, strict=True):
        if len(taken) == limit:
            break
        counted = [tag for tag in has if tag not in free]
        if any(count[tag] >= most for tag in counted):
            passed.append(row)
            continue
        count.update(counted)
        taken.append(row)
    return taken + passed[: limit - len(taken)]
