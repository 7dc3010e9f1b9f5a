"""Which titles are widely known, and which are little known: among those of their country, or all."""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

from bot.engine.features import Features

_FEWER: Final = 0.6
"""This part of some titles is known to fewer than those that are widely known among them."""
_HARDLY: Final = 0.1
"""This part of all titles is known to so few that it is widely known nowhere."""
_ENOUGH: Final = 5
"""Among fewer titles none stands out."""


def widely_and_little(features: Features) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
    """The titles (n) that are widely known, and those that are little known: it counts where a title comes from, and
    whether it is a film. Of how many know it nothing may be told; such a title is neither."""
    voted = features.voted
    if not voted.any():
        return np.zeros_like(voted), np.zeros_like(voted)
    known = features.popularity
    least = np.full(len(known), np.quantile(known[voted], _FEWER))
    for fact in ("country", "kind"):
        codes = features.facts[fact]
        for code in np.unique(codes[voted & (codes >= 0)]):
            among = known[voted & (codes == code)]
            if len(among) >= _ENOUGH:
                least[codes == code] = np.minimum(least[codes == code], np.quantile(among, _FEWER))
    widely = voted & (known >= np.maximum(least, np.quantile(known[voted], _HARDLY)))
    return widely, voted & ~widely
