"""Which titles are widely or little known, compared with all titles or those of their country, and which of them are
safe picks or surprises."""

from __future__ import annotations

from typing import Final

import numpy as np

from bot.engine.arrays import Allowed, AnyFloats
from bot.engine.features import Features

_WIDELY_KNOWN: Final = 0.6
"""A title is widely known from this quantile of popularity on."""
_LITTLE_KNOWN: Final = 0.1
"""Below this quantile among all titles none is widely known, whatever its country or kind."""
_SURPRISE: Final = 0.25
"""A title is a surprise below this quantile of popularity."""
_WELL_LIKED: Final = 0.75
"""A safe pick is a widely known title from this quantile of quality on."""
_LEAST_TITLES: Final = 5
"""Countries and kinds with fewer titles have no quantiles of their own."""


def widely_and_little(features: Features) -> tuple[Allowed, Allowed]:
    """Masks (n) of the titles widely known among all or those of their country or kind, and of the little known others.
    A title of unknown popularity is neither."""
    voted = features.voted
    if not voted.any():
        return np.zeros_like(voted), np.zeros_like(voted)
    known = features.popularity
    widely = voted & (
        known >= np.maximum(_lowest_quantile(features, _WIDELY_KNOWN), np.quantile(known[voted], _LITTLE_KNOWN))
    )
    return widely, voted & ~widely


def safe_and_surprising(features: Features, widely: Allowed) -> tuple[Allowed, Allowed]:
    """Masks (n) of the safe picks (`widely` known and among the best liked) and of the surprises (hardly known)."""
    voted = features.voted
    if not voted.any():
        return np.zeros_like(voted), np.zeros_like(voted)
    liked = features.quality >= np.quantile(features.quality[voted], _WELL_LIKED)
    return widely & liked, voted & (features.popularity < _lowest_quantile(features, _SURPRISE))


def _lowest_quantile(features: Features, part: float) -> AnyFloats:
    """For each title (n) the popularity at the quantile `part` of all titles, of its country or of its kind, whichever
    is lowest."""
    voted, known = features.voted, features.popularity
    least = np.full(len(known), np.quantile(known[voted], part))
    for fact in ("country", "kind"):
        codes = features.facts[fact]
        for code in np.unique(codes[voted & (codes >= 0)]):
            among = known[voted & (codes == code)]
            if len(among) >= _LEAST_TITLES:
                least[codes == code] = np.minimum(least[codes == code], np.quantile(among, part))
    return least
