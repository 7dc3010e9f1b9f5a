"""The values of statistics: a member's taste, a server's, and a member's year."""

from dataclasses import dataclass
from datetime import date

from bot.core.member.lists import Entry
from bot.core.member.people import Average
from bot.core.models import Drama


@dataclass(frozen=True, slots=True)
class Share:
    """What part (0..1) of the titles a member rated and did not dislike has a tag, and what part of all that others
    rated; None where nobody else rated anything."""

    name: str
    mine: float
    others: float | None


@dataclass(frozen=True, slots=True)
class Contrary:
    """A member's score, 1–100, of a drama that others see otherwise."""

    drama: Drama
    mine: int
    others: Average


@dataclass(frozen=True, slots=True)
class Watched:
    """How many titles were seen to the end, and the minutes of all that was seen and whose length is known."""

    titles: int = 0
    minutes: int = 0


@dataclass(frozen=True, slots=True)
class Taste:
    """What the ratings of a member say of them, and their list.

    The tags that set them apart come first; `countries` (ISO 3166-1 alpha-2) and `decades` (their first years) each
    with how many titles, countries by number, decades in order: all of what they did not dislike. `here` says whether
    the others are those of the server, rather than everyone.
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
    """A drama on which a server differs: its lowest and highest score, 1–100."""

    drama: Drama
    low: int
    high: int
    count: int


@dataclass(frozen=True, slots=True)
class Matchmaker:
    """The member who rates most like the others: the titles they go by, and how far apart in points."""

    member: int
    titles: int
    gap: float


@dataclass(frozen=True, slots=True)
class Club:
    """What the ratings of a server say of it; `months` are the last twelve, by their first days, with how many
    ratings each."""

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
    """A member's year: what they rated in it, best first, by month, and what they saw; `mean` is 0 without ratings.
    `tags` and `country` are those of most of what they did not dislike."""

    year: int
    total: int
    mean: float
    best: tuple[tuple[Drama, int], ...]
    months: tuple[tuple[date, int], ...]
    tags: tuple[str, ...]
    country: str | None
    watched: Watched


def minutes_of(drama: Drama, entry: Entry) -> int:
    """The minutes an entry of a list stands for; 0 where the length of an episode is not known."""
    seen = entry.episode * (drama.runtime or 0)
    if entry.status == "completed":
        seen += sum(special.runtime or 0 for special in drama.specials)
    return seen
