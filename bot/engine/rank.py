"""Ordering: the highest scores, blending two rankings, and keeping a list varied."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from bot.engine.arrays import Positions

PAGE: Final = 5
"""How many titles are seen at a time."""
MOST_OF_ONE_TAG: Final = 4

_LEAST_BLOCK: Final = 32
"""Narrower blocks of scores cost more than they save."""


def best(scores: NDArray[np.floating[Any]], count: int, allowed: NDArray[np.bool_] | None = None) -> Positions:
    """The rows of the `count` highest scores (n) among `allowed` (n), highest first; ties by row."""
    rows = np.arange(len(scores)) if allowed is None else np.flatnonzero(allowed)
    count = min(count, len(rows))
    if count <= 0:
        return np.zeros(0, dtype=np.intp)
    inside = scores[rows]
    width = len(rows) // (8 * count)
    if width >= _LEAST_BLOCK:
        # The `count` best blocks each hold a score as high as the lowest of their maxima, so anything below it is out:
        # a tenth of the cost of partitioning all.
        bests = inside[: len(rows) // width * width].reshape(-1, width).max(axis=1)
        near = inside >= np.partition(bests, len(bests) - count)[len(bests) - count]
        rows, inside = rows[near], inside[near]
    if count < len(rows):
        cut = np.partition(inside, len(rows) - count)[len(rows) - count]
        rows = rows[inside >= cut]
        inside = scores[rows]
    return rows[np.argsort(-inside, kind="stable")][:count]


def once_each(values: NDArray[np.integer[Any]]) -> Positions:
    """The positions (rising) at which each distinct value (n) first occurs."""
    _, first = np.unique(values, return_index=True)
    return np.sort(first)


def blended(ranked: Positions, others: Positions, places: Sequence[int]) -> tuple[Positions, Positions]:
    """`ranked` with the next of `others` (some of its rows, in another order) moved to `places` of every page; and the
    rows that were placed so."""
    if not len(others) or not places:
        return ranked, np.zeros(0, dtype=np.intp)
    first, second = iter(ranked.tolist()), iter(others.tolist())
    taken: dict[int, bool] = {}
    for at in range(len(ranked)):
        turns = ((second, True), (first, False)) if at % PAGE in places else ((first, False), (second, True))
        row, other = next((row, other) for rows, other in turns for row in rows if row not in taken)
        taken[row] = other
    return np.array(list(taken), dtype=np.intp), np.array([row for row, other in taken.items() if other], dtype=np.intp)


def varied(tags: Sequence[Collection[int]], limit: int, common: Collection[int] = ()) -> Positions:
    """Which `limit` ranks to show, best first, so that no tag is on every title of a page.

    `tags[i]` are the tags of the title at rank i. Tags that are not `common` also occur at most MOST_OF_ONE_TAG times
    in ten titles. A title passed over may come on a later page, and does so anyway where too few others are left.
    """
    count: Counter[int] = Counter()
    page: Counter[int] = Counter()
    left = list(range(len(tags)))
    taken: list[int] = []
    most, full = MOST_OF_ONE_TAG, set[int]()
    while left and len(taken) < limit:
        if len(taken) % PAGE == 0:
            page.clear()
            most = MOST_OF_ONE_TAG * (1 + len(taken) // (2 * PAGE))
            full = {tag for tag, times in count.items() if times >= most}
        at = next((at for at in left if full.isdisjoint(tags[at])), left[0])
        left.remove(at)
        taken.append(at)
        page.update(tags[at])
        count.update(tag for tag in tags[at] if tag not in common)
        full.update(tag for tag in tags[at] if page[tag] >= MOST_OF_ONE_TAG or count[tag] >= most)
    return np.array(taken, dtype=np.intp)
