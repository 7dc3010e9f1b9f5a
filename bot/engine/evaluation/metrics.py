"""Measures of a ranked list against the titles that were right."""

from __future__ import annotations

import math
from collections.abc import Collection, Sequence


def ndcg(ranked: Sequence[str], right: Collection[str], k: int = 10) -> float:
    """Normalised discounted cumulative gain of the first `k` with binary gains, 0 to 1.

    DCG = sum over hits at rank r (from 1) of 1 / log2(r + 1), over the DCG of the best order possible.
    Jarvelin and Kekalainen, "Cumulated Gain-Based Evaluation of IR Techniques", TOIS 2002. NaN without any right.
    """
    if not right:
        return math.nan
    gained = sum(1 / math.log2(rank + 2) for rank, key in enumerate(ranked[:k]) if key in right)
    return gained / sum(1 / math.log2(rank + 2) for rank in range(min(k, len(right))))


def hit(ranked: Sequence[str], right: Collection[str], k: int = 10) -> float:
    """1 where the first `k` hold a right title, else 0; NaN without any right.

    Deshpande and Karypis, "Item-Based Top-N Recommendation Algorithms", TOIS 2004.
    """
    if not right:
        return math.nan
    return float(any(key in right for key in ranked[:k]))


def recall(ranked: Sequence[str], right: Collection[str], k: int = 20) -> float:
    """The share of right titles among the first `k`, 0 to 1; NaN without any right.

    Over min(k, number right), so that 1 can be reached: Liang et al., "Variational Autoencoders for Collaborative
    Filtering", WWW 2018.
    """
    if not right:
        return math.nan
    return sum(key in right for key in ranked[:k]) / min(k, len(right))
