"""From what each member would like to what all can watch together."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.floating[Any]]


def unit(scores: Floats) -> Floats:
    """Each member's scores (m x n) read against their own best and median: best 1, median 0, not below 0."""
    middle = np.median(scores, axis=1, keepdims=True)
    top = scores.max(axis=1, keepdims=True)
    return np.clip((scores - middle) / np.maximum(top - middle, 1e-9), 0, 1)


def average(scores: Floats, weights: Floats) -> Floats:
    """The weighted mean over the members (m x n, m)."""
    return weights @ scores / weights.sum()


def least_misery(scores: Floats) -> Floats:
    """The least of the members' scores. Masthoff, "Group Modeling", UMUAI 2004."""
    return scores.min(axis=0)


def borda(scores: Floats, weights: Floats) -> Floats:
    """The weighted sum of the number of titles each member ranks below. de Borda 1781."""
    order = np.argsort(np.argsort(scores, axis=1), axis=1)
    return weights @ order


def proportional(scores: Floats, weights: Floats) -> Floats:
    """Nash's product in logarithms, floor 0.05: what pleases all beats what one loves. Nash 1950."""
    return weights @ np.log(0.05 + scores)
