"""Which titles are widely known, and which are little known: among those of their country, or all. Which of a page
stand out by it."""

from __future__ import annotations

from typing import Final

import numpy as np

from bot.engine.arrays import Allowed, AnyFloats
from bot.engine.features import Features

_FEWER: Final = 0.6
"""This part of some titles is known to fewer than those that are widely known among them."""
_HARDLY: Final = 0.1
"""This part of all titles is known to so few that it is widely known nowhere."""
_SURPRISING: Final = 0.25
"""This part of some titles is known to so few that it is a surprise to be told of one."""
_BETTER: Final = 0.75
"""This part of all titles is liked less than one that is a safe pick."""
_ENOUGH: Final = 5
"""Among fewer titles none stands out."""


def widely_and_little(features: Features) -> tuple[Allowed, Allowed]:
    """The titles (n) that are widely known, and those that are little known: it counts where a title comes from, and
    whether it is a film. Of how many know it nothing may be told; such a title is neither."""
    voted = features.voted
    if not voted.any():
        return np.zeros_like(voted), np.zeros_like(voted)
    known = features.popularity
    widely = voted & (known >= np.maximum(_least(features, _FEWER), np.quantile(known[voted], _HARDLY)))
    return widely, voted & ~widely


def safe_and_surprising(features: Features, widely: Allowed) -> tuple[Allowed, Allowed]:
    """The titles (n) that are `widely` known and among the best liked of all, and those that hardly anyone knows."""
    voted = features.voted
    if not voted.any():
        return np.zeros_like(voted), np.zeros_like(voted)
    liked = features.quality >= np.quantile(features.quality[voted], _BETTER)
    return widely & liked, voted & (features.popularity < _least(features, _SURPRISING))


def _least(features: Features, part: float) -> AnyFloats:
    """How widely each title (n) is known where this part of all, those of its country or those of its kind is known to
    fewer: whichever is the least."""
    voted, known = features.voted, features.popularity
    least = np.full(len(known), np.quantile(known[voted], part))
    for fact in ("country", "kind"):
        codes = features.facts[fact]
        for code in np.unique(codes[voted & (codes >= 0)]):
            among = known[voted & (codes == code)]
            if len(among) >= _ENOUGH:
                least[codes == code] = np.minimum(least[codes == code], np.quantile(among, part))
    return least
