"""Values of statistics: a member's taste, a server's taste, and a member's year."""

from dataclasses import dataclass
from datetime import date

from bot.core.member.lists import Entry
from bot.core.member.ratings import Average
from bot.core.models import Drama


@dataclass(frozen=True, slots=True)
class Share:
    """The share (0..1) of a tag among the titles a member rated and did not dislike, and among all that others rated;
    None where nobody else rated anything."""

    name: str
    mine: float
    others: float | None


@dataclass(frozen=True, slots=True)
class Contrary:
    """A member's score, 1–100, of a drama that others rate very differently."""

    drama: Drama
    mine: int
    others: Average


@dataclass(frozen=True, slots=True)
class Watched:
    """How many titles were completed, and the minutes of all episodes seen, as far as their length is known."""

    titles: int = 0
    minutes: int = 0


@dataclass(frozen=True, slots=True)
class Taste:
    """A member's taste, by their ratings and their list.

    `tags` are the most distinctive ones. `countries` (ISO 3166-1 alpha-2, most titles first) and `decades` (first
    years, in order) have the number of titles the member did not dislike. `here` says whether the others are those of
    the server, rather than everyone.
    """

    total: int
    mean: float
    tags: tuple[Share, ...]
    countries: tuple[tuple[str, int], ...]
    decades: tuple[tuple[int, int], ...]
    contrary: Contrary | None
    watched: Watched
    here: bool


@dataclass(frozen=True, slots=True)
class Divided:
    """A drama that a server disagrees on: its lowest and highest score, 1–100."""

    drama: Drama
    low: int
    high: int
    count: int


@dataclass(frozen=True, slots=True)
class Matchmaker:
    """The member who rates most like the others: by how many titles, and how many points apart."""

    member: int
    titles: int
    gap: float


@dataclass(frozen=True, slots=True)
class Club:
    """A server's taste, by its ratings; `months` are the first days of the last twelve, each with its number of
    ratings."""

    name: str
    ratings: int
    members: int
    titles: int
    mean: float
    loved: tuple[tuple[Drama, Average], ...]
    disputed: tuple[Divided, ...]
    matchmaker: Matchmaker | None
    months: tuple[tuple[date, int], ...]


@dataclass(frozen=True, slots=True)
class Recap:
    """A member's year: the best rated titles, ratings by month, and what they watched; `mean` is 0 without ratings.
    `tags` and `country` are the most frequent ones of what they did not dislike."""

    year: int
    total: int
    mean: float
    best: tuple[tuple[Drama, int], ...]
    months: tuple[tuple[date, int], ...]
    tags: tuple[str, ...]
    country: str | None
    watched: Watched


def minutes_of(drama: Drama, entry: Entry) -> int:
    """The minutes watched by an entry of a list; 0 where the length of an episode is not known."""
    seen = entry.episode * (drama.runtime or 0)
    if entry.status == "completed":
        seen += sum(special.runtime or 0 for special in drama.specials)
    return seen
