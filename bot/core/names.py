"""The values around names a server learns: what was not found there, and what it should have found."""

from dataclasses import dataclass

from bot.core.days import DAY
from bot.core.models import Drama

# Failed searches are kept for so many seconds.
MISSES_KEPT = 120 * DAY


@dataclass(frozen=True, slots=True)
class Alias:
    """A name of a server's own for the drama with the id `drama`; `used`, or dropped and never proposed again.

    `key` is the folded name, by which names agree.
    """

    key: str
    name: str
    drama: str
    used: bool


@dataclass(frozen=True, slots=True)
class Miss:
    """One member's search that failed, and the id of the drama they then picked, None where they did not."""

    key: str
    words: str
    at: int
    drama: str | None = None


@dataclass(frozen=True, slots=True)
class Proposal:
    """A drama that `members` members picked after the same failed search; `code` names the pair in a button."""

    drama: Drama
    members: int
    code: str


@dataclass(frozen=True, slots=True)
class Missed:
    """One failed search of a server: how many members tried it, when last (Unix seconds), what they picked."""

    words: str
    members: int
    last_at: int
    picks: tuple[Proposal, ...]


@dataclass(frozen=True, slots=True)
class Misses:
    """A page of a server's failed searches; `total` of them in all, and `names` of its own are in use."""

    rows: tuple[Missed, ...]
    total: int
    page: int
    pages: int
    names: int


@dataclass(frozen=True, slots=True)
class Named:
    """A name of a server's own with its drama; `code` names the pair in a button, `others` are titles it finds too."""

    name: str
    drama: Drama
    code: str
    others: tuple[Drama, ...] = ()
