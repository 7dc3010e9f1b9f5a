"""A drama and all that it is made of.

The field names are the keys of the files in `data/` and of the interchange format. Unknown facts are None or an
empty tuple.
"""

import re
from dataclasses import dataclass
from datetime import date
from typing import Literal, get_args

Kind = Literal["series", "special", "film", "other"]
Status = Literal["announced", "airing", "ended"]
Billing = Literal["main", "support", "guest"]
WatchKind = Literal["stream", "free", "rent", "buy"]
SongKind = Literal["opening", "ending", "insert"]
Weekday = Literal["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
WEEKDAYS: tuple[Weekday, ...] = get_args(Weekday)

# A larger number is no scale of scores, and no count of people.
MOST_OUT_OF, MOST_COUNTED = 10_000, 10**12

_FOR_ADULTS = frozenset(("R", "NC-17", "X", "TV-MA"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Special:
    """An extra episode that belongs to a series; `runtime` in minutes."""

    title: str | None = None
    runtime: int | None = None
    year: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """What a drama is based on: a novel, a webtoon, a true story …"""

    kind: str
    title: str | None = None
    author: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Role:
    """Who plays whom. `note` says who the character is ("Aya's mother")."""

    actor: str
    role: str | None = None
    billing: Billing = "support"
    note: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Credit:
    """Who did what behind the camera; `job` is "director", "screenwriter" …"""

    person: str
    job: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Song:
    title: str
    artist: str | None = None
    kind: SongKind = "insert"


@dataclass(frozen=True, slots=True, kw_only=True)
class Relation:
    """A title of the same story; `relation` says what that title is to this one ("sequel", "remake")."""

    relation: str
    title: str
    id: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Watch:
    """A service that shows it. `regions` are ISO 3166-1 alpha-2 codes, empty if not known; `as_of` is a date or a
    month, "2025-10"."""

    service: str
    regions: tuple[str, ...] = ()
    kind: WatchKind = "stream"
    url: str | None = None
    as_of: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteScore:
    """Another site's score, on its own scale of `out_of`; None while nobody scored it there."""

    site: str
    score: float | None = None
    out_of: float = 10
    votes: int | None = None
    rank: int | None = None
    popularity: int | None = None
    watchers: int | None = None
    as_of: str | None = None

    @property
    def percent(self) -> float | None:
        """The score on a scale of 100."""
        return None if self.score is None else 100 * self.score / self.out_of

    @property
    def possible(self) -> bool:
        """Whether the score is within its scale, and the counts are plausible."""
        counts = (self.votes, self.rank, self.popularity, self.watchers)
        return (
            0 < self.out_of <= MOST_OUT_OF
            and (self.score is None or 0 <= self.score <= self.out_of)
            and all(count is None or 0 <= count <= MOST_COUNTED for count in counts)
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Images:
    poster: str | None = None
    gallery: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Dispute:
    """A fact on which sources differ: what `source` says of `field`."""

    field: str
    value: str
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Drama:
    """One drama. `runtime` in minutes; `country` ISO 3166-1 alpha-2; `links` site → id there."""

    id: str
    title: str
    kind: Kind
    native_title: str | None = None
    aliases: tuple[str, ...] = ()
    country: str | None = None
    language: str | None = None
    year: int | None = None
    aired_from: date | None = None
    aired_to: date | None = None
    airs_on: tuple[Weekday, ...] = ()
    status: Status | None = None
    seasons: int | None = None
    episodes: int | None = None
    runtime: int | None = None
    specials: tuple[Special, ...] = ()
    networks: tuple[str, ...] = ()
    content_rating: str | None = None
    genres: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    synopsis: str | None = None
    based_on: Origin | None = None
    cast: tuple[Role, ...] = ()
    crew: tuple[Credit, ...] = ()
    songs: tuple[Song, ...] = ()
    related: tuple[Relation, ...] = ()
    watch: tuple[Watch, ...] = ()
    scores: tuple[SiteScore, ...] = ()
    links: dict[str, str] | None = None
    images: Images | None = None
    disputed: tuple[Dispute, ...] = ()
    sources: tuple[str, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """Every name it is found by, the shown one first, without duplicates."""
        return tuple(dict.fromkeys(n for n in (self.title, self.native_title, *self.aliases) if n))

    @property
    def votes(self) -> int:
        """How many rated it on the site where most did; 0 where no site says."""
        return max((score.votes or 0 for score in self.scores), default=0)

    @property
    def watchers(self) -> int:
        """How many have it on a list on the site where most do; 0 where no site says."""
        return max((score.watchers or 0 for score in self.scores), default=0)

    @property
    def for_adults(self) -> bool:
        """Whether its content rating is for adults: an age of 18 or more, or a code such as R."""
        word = (self.content_rating or "").upper().partition(" ")[0]
        age = re.search(r"\d+", word)
        return word in _FOR_ADULTS or (age is not None and int(age[0]) >= 18)

    @property
    def sittings(self) -> int:
        """Its number of episodes, 1 for a film; 0 where that is not known."""
        return self.episodes or int(self.kind == "film")

    @property
    def billed(self) -> bool:
        """Whether its cast says who the leads are; if not, the billing of the others means nothing either."""
        return any(role.billing == "main" for role in self.cast)

    @property
    def minutes(self) -> int | None:
        """The minutes of all episodes, without specials."""
        return self.episodes * self.runtime if self.episodes and self.runtime else None
