"""Values of several members: picks for a group, votes, and how similar two members' tastes are."""

from dataclasses import dataclass
from typing import Literal

from bot.core.member.picks import Why
from bot.core.models import Drama

MOST_PEOPLE = 10

Agreement = Literal["close", "alike", "mixed", "apart"]
Confidence = Literal["first", "fair", "sure"]


@dataclass(frozen=True, slots=True)
class GroupMember:
    """A member of a group: Discord's id, and the name shown there."""

    member: int
    name: str


@dataclass(frozen=True, slots=True)
class GroupSuggestion:
    """A pick for a group; `why` has the reasons for each person who rated anything, in the order of the group."""

    drama: Drama
    why: tuple[tuple[GroupMember, tuple[Why, ...]], ...]
    surprise: bool | None = None
    """As in `Suggestion`."""


@dataclass(frozen=True, slots=True)
class Gathering:
    """A page of picks for a group. `unrated` are the people without any known rating; `heeded` are those who were
    outvoted last time and weigh more now. `anywhere` says that services were ignored, as no title is on a service of
    everyone's."""

    people: tuple[GroupMember, ...]
    picks: tuple[GroupSuggestion, ...]
    page: int = 0
    unrated: tuple[GroupMember, ...] = ()
    heeded: tuple[GroupMember, ...] = ()
    anywhere: bool = False


@dataclass(frozen=True, slots=True)
class OpenVote:
    """A vote that is not decided yet: Discord's ids of its message, server and channel, and when it ends (Unix
    seconds)."""

    vote: int
    server: int
    channel: int
    ends_at: int


@dataclass(frozen=True, slots=True)
class Outcome:
    """The result of a vote: the titles with their votes, the winner first; `tied` says that another had as many."""

    votes: tuple[tuple[Drama, int], ...]
    tied: bool

    @property
    def winner(self) -> Drama:
        return self.votes[0][0]


@dataclass(frozen=True, slots=True)
class Shared:
    """A drama two members rated, each with their score, 1–100."""

    drama: Drama
    mine: int
    theirs: int


@dataclass(frozen=True, slots=True)
class Advice:
    """What a member should watch next: what the other one loved, or else by the member's own ratings."""

    drama: Drama
    loved: bool


@dataclass(frozen=True, slots=True)
class Match:
    """How similarly two members rate.

    `shared` is how many titles both rated, out of `mine` and `theirs`. `loved` and `fought` are the titles both love
    and those they differ most on; `for_me` and `for_them` what each should watch next.
    """

    agreement: Agreement
    confidence: Confidence
    shared: int
    mine: int
    theirs: int
    loved: tuple[Shared, ...]
    fought: tuple[Shared, ...]
    for_me: Advice | None
    for_them: Advice | None
