"""Values of browsing: filters, pages of titles, a random draw, and who rated a title."""

from dataclasses import dataclass
from typing import Literal

from bot.core.member.ratings import Average
from bot.core.models import Drama

Sort = Literal["popular", "server", "world", "newest"]


@dataclass(frozen=True, slots=True)
class Filters:
    """What listed dramas must match; None matches all.

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
    """A row of a list. `rank` counts from 1, `average` is None where nobody rated the title."""

    rank: int
    drama: Drama
    average: Average | None = None


@dataclass(frozen=True, slots=True)
class Listing:
    """A page of the titles that match. The averages are those of `server_name`, or everyone's where that is None."""

    filters: Filters
    sort: Sort
    rows: tuple[Listed, ...]
    total: int
    page: int
    pages: int
    server_name: str | None = None


@dataclass(frozen=True, slots=True)
class Drawn:
    """A drama drawn at random. `day` (since 1970, UTC) and `step` say where in the member's random order to go on."""

    drama: Drama
    day: int
    step: int


@dataclass(frozen=True, slots=True)
class Best:
    """A page of the best rated titles of `server_name`, or of everyone where that is None."""

    rows: tuple[Listed, ...]
    total: int
    page: int
    pages: int
    server_name: str | None = None


@dataclass(frozen=True, slots=True)
class Raters:
    """Who in a server rated a drama: (member, score), highest first, and the number of scores in each of the ten bands
    1–10 … 91–100."""

    drama: Drama
    rows: tuple[tuple[int, int], ...]
    bands: tuple[int, ...]
    average: Average
    page: int
    pages: int
