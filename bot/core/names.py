"""Values of the names that a server learns: failed searches, and what they should have found."""

from dataclasses import dataclass

from bot.core.days import DAY
from bot.core.models import Drama

# Seconds that failed searches are kept.
MISSES_KEPT = 120 * DAY


@dataclass(frozen=True, slots=True)
class Alias:
    """A server's own name for the drama of the id `drama`; `used`, or else dropped and never proposed again.

    `key` is the folded name (see `name_key`), by which names are compared.
    """

    key: str
    name: str
    drama: str
    used: bool


@dataclass(frozen=True, slots=True)
class Miss:
    """A failed search of one member, and the id of the drama they picked afterwards, if any."""

    key: str
    words: str
    at: int
    drama: str | None = None


@dataclass(frozen=True, slots=True)
class Proposal:
    """A drama that `members` members picked after the same failed search; `code` identifies both in a button."""

    drama: Drama
    members: int
    code: str


@dataclass(frozen=True, slots=True)
class Missed:
    """A failed search of a server: how many members tried it, when last (Unix seconds), and what they picked."""

    words: str
    members: int
    last_at: int
    picks: tuple[Proposal, ...]


@dataclass(frozen=True, slots=True)
class Misses:
    """A page of a server's failed searches, of `total`; `names` counts its own names in use."""

    rows: tuple[Missed, ...]
    total: int
    page: int
    pages: int
    names: int


@dataclass(frozen=True, slots=True)
class Named:
    """A server's own name with its drama; `code` identifies both in a button, `others` are titles it also finds."""

    name: str
    drama: Drama
    code: str
    others: tuple[Drama, ...] = ()
