"""Values of one member: who asks, their settings and ratings, the card of a drama, and picks for them."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Literal

from bot.core.errors import Sorry
from bot.core.live import Live
from bot.core.member.choices import NameOrder, TitleLanguage
from bot.core.member.lists import Entry
from bot.core.models import Drama
from bot.core.scores import Scale

Daring = Literal["safe", "balanced", "surprise"]

# Limits that let a request fit into the id of a button.
MOST_LIKED = 4
MOST_AVOIDED = 6


@dataclass(frozen=True, slots=True)
class Asker:
    """Who asks and where: Discord's ids, `server` None in direct messages, `locale` as Discord names it.

    `adult` says whether titles for adults may be shown there; `reads` is the locale of the answer.
    """

    member: int
    server: int | None = None
    server_name: str | None = None
    locale: str = "en-US"
    adult: bool = True
    reads: str = "en-US"

    def sees(self, drama: Drama) -> bool:
        """Whether a drama may be shown where they ask."""
        return self.adult or not drama.for_adults


def server_of(asker: Asker) -> int:
    """The server the asker is in. Raises Sorry outside of servers."""
    if asker.server is None:
        raise Sorry("server-only")
    return asker.server


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings that apply to a member: their own, else their server's, else the defaults.

    `region` is ISO 3166-1 alpha-2. `language` is the member's own choice, `server_language` the server's, each None
    for that of their Discord. `private` says whether answers are shown to them alone by default; `avoid` are tags and
    genres they never want recommended; `adult_apart` keeps titles for adults out of channels that are not
    age-restricted. `titles` None means English titles, except native ones for dramas in the language of the answer.
    """

    region: str | None = None
    scale: Scale = "ten"
    services: tuple[str, ...] = ()
    language: str | None = None
    server_language: str | None = None
    titles: TitleLanguage | None = None
    names: NameOrder = "family"
    private: bool = False
    avoid: tuple[str, ...] = ()
    adult_apart: bool = False


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


@dataclass(frozen=True, slots=True)
class Sheet:
    """Everything on the card of a drama. `story` has its related titles by id, `live` what the live sources say, whose
    facts `drama` has already, and `entry` is that of the member's list."""

    drama: Drama
    standing: Standing
    server_name: str | None
    settings: Settings
    story: Mapping[str, Drama]
    live: Live | None = None
    entry: Entry | None = None


@dataclass(frozen=True, slots=True)
class Request:
    """A request for picks: titles like `drama` (an id), or for the asker where it is None.

    `like` and `avoid` are tags and genres of the vocabulary, at most MOST_LIKED and MOST_AVOIDED, `mood` and
    `service` names of it. `surprise` says whether widely or little known titles are wanted. Both years are included;
    `page` counts from 0. `held` are the ids of the titles shown already, in order: those that still fit keep their
    places. `shown` are those of the page before, which are not repeated at once.
    """

    drama: str | None = None
    like: tuple[str, ...] = ()
    avoid: tuple[str, ...] = ()
    country: str | None = None
    max_episodes: int | None = None
    first_year: int | None = None
    last_year: int | None = None
    service: str | None = None
    mood: str | None = None
    surprise: Daring = "balanced"
    page: int = 0
    held: tuple[str, ...] = ()
    shown: tuple[str, ...] = ()

    @property
    def wished(self) -> bool:
        """Whether there are any wishes, so that the asker need not have rated anything."""
        return replace(self, page=0, drama=None, held=(), shown=()) != Request()

    def next(self, shown: tuple[str, ...] = ()) -> "Request":
        """The request for the next page, after the titles `shown`."""
        return replace(self, page=self.page + 1, held=(), shown=shown)


@dataclass(frozen=True, slots=True)
class Why:
    """One reason for a pick, from the numbers that ranked it. `values` are what it shares with `dramas`, titles of the
    member that led to it; `scores` are the member's scores of these, 1–100, None where they may not be shown."""

    kind: str
    values: tuple[str, ...] = ()
    dramas: tuple[Drama, ...] = ()
    scores: tuple[int | None, ...] = ()


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A recommended drama with its reasons, strongest first; `announced` says that it is not out yet."""

    drama: Drama
    score: float
    reasons: tuple[Why, ...]
    here: Average | None = None
    surprise: bool | None = None
    """True for a title hardly anyone knows, False for the safest on its page, None for others."""
    announced: bool = False


@dataclass(frozen=True, slots=True)
class Picked:
    """The answer to a request: the picks, best first.

    `story` are titles of the same story as `drama`, or next parts of what the asker liked, which are no discoveries.
    `spoke` are the tags and genres that led to these picks, so that the asker may ask for less of them. `services` are
    the asker's own if all picks are on one of them; `anywhere` says that these were ignored, as nothing that fits is on
    them.
    """

    request: Request
    picks: tuple[Suggestion, ...]
    drama: Drama | None = None
    story: tuple[Drama, ...] = ()
    spoke: tuple[str, ...] = ()
    services: tuple[str, ...] = ()
    anywhere: bool = False


@dataclass(frozen=True, slots=True)
class Choice:
    """One title that a name may mean. `name` is the name that matched; `source` is the site that found it, None for the
    catalogue."""

    drama: Drama
    name: str
    score: float
    source: str | None = None
