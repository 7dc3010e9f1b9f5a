"""The values of looking around: what dramas are looked through for, and the pages that come of it."""

from dataclasses import dataclass
from typing import Literal

from bot.core.member.people import Average
from bot.core.models import Drama

Sort = Literal["popular", "server", "world", "newest"]


@dataclass(frozen=True, slots=True)
class Filters:
    """What dramas must be to be listed; None asks for nothing.

    `genre`, `tag` and `service` are names of the vocabulary, `since` and `until` the first and last year.
    """

    genre: str | None = None
    tag: str | None = None
    country: str | None = None
    since: int | None = None
    until: int | None = None
    max_episodes: int | None = None
    service: str | None = None


@dataclass(frozen=True, slots=True)
class Listed:
    """A row of a list; `rank` counts from 1, `average` is None where nobody rated it."""

    rank: int
    drama: Drama
    average: Average | None = None


@dataclass(frozen=True, slots=True)
class Listing:
    """A page of what fits. The averages are those of `server_name`, or of everyone where that is None."""

    filters: Filters
    sort: Sort
    rows: tuple[Listed, ...]
    total: int
    page: int
    pages: int
    server_name: str | None = None


@dataclass(frozen=True, slots=True)
class Drawn:
    """A drama drawn at random: on which day (since 1970, UTC), and at which step the next one is."""

    drama: Drama
    day: int
    step: int


@dataclass(frozen=True, slots=True)
class Best:
    """A page of the best rated titles, those of `server_name`, or of everyone where that is None."""

    rows: tuple[Listed, ...]
    total: int
    page: int
    pages: int
    server_name: str | None = None


@dataclass(frozen=True, slots=True)
class Raters:
    """Who in a server rated a drama: (member, score) highest first, and how many scores fall in each of the ten
    bands 1–10 … 91–100."""

    drama: Drama
    rows: tuple[tuple[int, int], ...]
    bands: tuple[int, ...]
    average: Average
    page: int
    pages: int
