"""What goes into the title index and what comes out of it."""

from dataclasses import dataclass
from math import expm1, log1p
from typing import NamedTuple


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that can be found by name: a drama, a person, a genre, a tag.

    `names` holds the shown name first, then the native one and the aliases, in any script. `weight` is a
    popularity prior in 0..1 (see `popularity_weight`). `country` is an ISO 3166 alpha-2 code, `film` whether it is one.
    """

    key: str
    names: tuple[str, ...]
    weight: float = 0.0
    year: int | None = None
    country: str | None = None
    film: bool = False


class Hit(NamedTuple):
    """One result: the entry's key, how similar (0..1) the query and one of its names are, and that name as given.

    A score of 1.0 means that the name equals the query after folding. Scores of different queries are comparable. Hits
    are not ordered by score alone, but by popularity too.
    """

    key: str
    score: float
    name: str


# Ten million is above the most read title of any source in use, so the weight stays within 0..1.
_FULL = log1p(10_000_000)
# On the sources in use about two members in five who watch a title also vote on it.
_WATCHERS_PER_VOTE = 2.3

BESIDE_DRAMAS = 0.5
"""The factor on the weight of a title that is no drama: of two with the same name the drama is meant."""


def popularity_weight(watchers: float | None, votes: float | None) -> float:
    """Popularity in 0..1 on a logarithmic scale: 0 for nobody, 0.43 for a thousand, 1 for ten million.

    Votes stand in for watchers where these are not known. An unknown count gives 0.
    """
    count = watchers if watchers is not None else (votes or 0) * _WATCHERS_PER_VOTE
    return min(1.0, log1p(max(0, count)) / _FULL)


def watchers_of(weight: float) -> float:
    """How many watchers give a popularity of `weight`."""
    return expm1(weight * _FULL)
