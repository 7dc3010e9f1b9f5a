"""A request for recommendations, and the picks with their reasons."""

from dataclasses import dataclass, replace
from typing import Literal

from bot.core.member.ratings import Average
from bot.core.models import Drama

Daring = Literal["safe", "balanced", "surprise"]

# Limits that let a request fit into the id of a button.
MOST_LIKED = 4
MOST_AVOIDED = 6


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
