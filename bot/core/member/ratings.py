"""A member's ratings: one score and its changes, averages, and pages of them."""

from dataclasses import dataclass

from bot.core.models import Drama


@dataclass(frozen=True, slots=True)
class Rating:
    drama: str
    score: int
    rated_at: int


@dataclass(frozen=True, slots=True)
class Average:
    """The mean of `count` scores, 1–100."""

    mean: float
    count: int


@dataclass(frozen=True, slots=True)
class Standing:
    """The member's score of a drama, and the averages of their server and of everyone; None where nobody rated it."""

    mine: int | None = None
    here: Average | None = None
    world: Average | None = None


@dataclass(frozen=True, slots=True)
class Change:
    """One change of a member's score of a drama; None means no score. `since` is when the score before was given (Unix
    seconds), if that is known."""

    drama: str
    before: int | None
    after: int | None
    since: int | None = None


@dataclass(frozen=True, slots=True)
class Rated:
    """The answer to a rating: what changed, and the server's average with it; `undone` says that it undid a change."""

    drama: Drama
    change: Change
    here: Average | None
    undone: bool = False


@dataclass(frozen=True, slots=True)
class Ledger:
    """A page of a member's ratings, newest first, with the number of scores in each of the ten bands 1–10 … 91–100.
    `apart` says that titles for adults are left out of the rows."""

    rows: tuple[tuple[Drama, Rating], ...]
    bands: tuple[int, ...]
    mean: float
    total: int
    page: int
    pages: int
    apart: bool = False


@dataclass(frozen=True, slots=True)
class Profile:
    """What a member likes: their best rated titles, the bands of their scores as in `Ledger`, and the mean."""

    best: tuple[tuple[Drama, int], ...]
    bands: tuple[int, ...]
    mean: float
    total: int
