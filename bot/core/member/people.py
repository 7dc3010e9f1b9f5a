"""The values around a member: who asks, what they rated, what is shown to them."""

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

# A request has to fit into the id of a button.
MOST_LIKED = 4
MOST_AVOIDED = 6


@dataclass(frozen=True, slots=True)
class Asker:
    """Who asks and where: Discord ids, the server None in direct messages, `locale` as Discord names it.

    `adult` says whether titles for adults may be shown there; `reads` is the locale the answer is in.
    """

    member: int
    server: int | None = None
    server_name: str | None = None
    locale: str = "en-US"
    adult: bool = True
    reads: str = "en-US"

    def sees(self, drama: Drama) -> bool:
        """Whether a drama may be shown there."""
        return self.adult or not drama.for_adults


def server_of(asker: Asker) -> int:
    """The server they ask in. Raises Sorry outside of servers."""
    if asker.server is None:
        raise Sorry("server-only")
    return asker.server


@dataclass(frozen=True, slots=True)
class Settings:
    """What goes for a member: what they chose, else what their server chose, else what is usual.

    `region` is ISO 3166-1 alpha-2. `language` is the member's own choice, `server_language` the server's, each None
    for what Discord says. `private` is whether answers are shown to them alone unless they say otherwise; `avoid`
    are tags and genres they never want recommended; `adult_apart` keeps titles for adults out of channels that are
    not age-restricted. `titles` is None for English ones, but as they are written at home where that is the language
    of the answer.
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
    """What the member, their server and everyone think of one drama; None where nobody rated it."""

    mine: int | None = None
    here: Average | None = None
    world: Average | None = None


@dataclass(frozen=True, slots=True)
class Change:
    """One change of a member's score of a drama; None stands for no score. `since` is when the score before was given,
    Unix seconds, None where that is not known."""

    drama: str
    before: int | None
    after: int | None
    since: int | None = None


@dataclass(frozen=True, slots=True)
class Rated:
    """The answer to a rating: what changed, and the server's average with it; `undone` where that put back what was
    before."""

    drama: Drama
    change: Change
    here: Average | None
    undone: bool = False


@dataclass(frozen=True, slots=True)
class Ledger:
    """A member's ratings, newest first, with how many fall in each of the ten bands 1–10 … 91–100. `apart` where
    titles for adults are left out of the rows."""

    rows: tuple[tuple[Drama, Rating], ...]
    bands: tuple[int, ...]
    mean: float
    total: int
    page: int
    pages: int
    apart: bool = False


@dataclass(frozen=True, slots=True)
class Profile:
    """What a member likes: their best rated titles, how their scores are spread as in Ledger, the mean."""

    best: tuple[tuple[Drama, int], ...]
    bands: tuple[int, ...]
    mean: float
    total: int


@dataclass(frozen=True, slots=True)
class Sheet:
    """A drama as a member meets it: the facts, what is thought of it, and the titles of its story that are
    here, by id. `live` is what the live sources told, whose facts `drama` has already; `entry` is what the member's
    list says of it."""

    drama: Drama
    standing: Standing
    server_name: str | None
    settings: Settings
    story: Mapping[str, Drama]
    live: Live | None = None
    entry: Entry | None = None


@dataclass(frozen=True, slots=True)
class Request:
    """What kind of picks was asked for: like one `drama` (an id), or for the asker where it is None.

    `like` and `avoid` are tags and genres of the vocabulary, at most MOST_LIKED and MOST_AVOIDED, `mood` and
    `service` names of it; `surprise` says whether widely known titles or little known ones are wanted. The years
    count; `page` counts from 0. `held` are the ids of the titles that the answer has already, in its order: those that
    still fit keep their places. `shown` are those that were on the page before, and do not come again at once.
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
        """Whether anything was asked of the titles."""
        return replace(self, page=0, drama=None, held=(), shown=()) != Request()

    def next(self, shown: tuple[str, ...] = ()) -> "Request":
        """The same, a page on from the titles `shown`."""
        return replace(self, page=self.page + 1, held=(), shown=shown)


@dataclass(frozen=True, slots=True)
class Why:
    """One reason for a pick, from the numbers that ranked it. `values` are what is shared, `dramas` the
    member's own titles that spoke for it, `scores` what the member gave each, 1–100, where that may be told."""

    kind: str
    values: tuple[str, ...] = ()
    dramas: tuple[Drama, ...] = ()
    scores: tuple[int | None, ...] = ()


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A recommended drama with its reasons, strongest first; `announced` where it is not out yet."""

    drama: Drama
    score: float
    reasons: tuple[Why, ...]
    here: Average | None = None
    surprise: bool | None = None
    """True for what hardly anyone knows, False for the safest of its page; None for what does not stand out there."""
    announced: bool = False


@dataclass(frozen=True, slots=True)
class Picked:
    """The answer to a request: the picks, best first, and the titles of the same story, which are no news: the same
    as `drama`, or as something the asker rated.

    `spoke` are the tags and genres that spoke for these picks, of which less may be asked; `services` those of the
    asker's own that all of the picks are shown on; `anywhere` is whether these were left aside, as nothing that fits
    is on one of them.
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
    """One title among several that a name may mean; `name` is the name that matched, `source` where it was found
    where that is not here."""

    drama: Drama
    name: str
    score: float
    source: str | None = None
