"""The values around several members: picks for a group, how a vote fell, how alike two members are."""

from dataclasses import dataclass
from typing import Literal

from bot.core.member.people import Why
from bot.core.models import Drama

MOST_PEOPLE = 10

Agreement = Literal["close", "alike", "mixed", "apart"]
Confidence = Literal["first", "fair", "sure"]


@dataclass(frozen=True, slots=True)
class GroupMember:
    """One of a group, by Discord's id and the name shown there."""

    member: int
    name: str


@dataclass(frozen=True, slots=True)
class GroupSuggestion:
    """A drama for a group; `why` has the reasons of each person who rated anything, in the order of the group."""

    drama: Drama
    why: tuple[tuple[GroupMember, tuple[Why, ...]], ...]
    surprise: bool | None = None
    """As of `Suggestion`."""


@dataclass(frozen=True, slots=True)
class Gathering:
    """A page of picks for a group. `unrated` are those of `people` of whom no rating is known; `heeded` those who
    were outvoted last time and count for more now. `anywhere` is whether services were left aside, as no title is on
    one of each person's own."""

    people: tuple[GroupMember, ...]
    picks: tuple[GroupSuggestion, ...]
    page: int = 0
    unrated: tuple[GroupMember, ...] = ()
    heeded: tuple[GroupMember, ...] = ()
    anywhere: bool = False


@dataclass(frozen=True, slots=True)
class OpenVote:
    """A vote that is not decided yet: Discord's ids of its message, server and channel, and when it ends in Unix
    seconds."""

    vote: int
    server: int
    channel: int
    ends_at: int


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a vote fell: the titles with their votes, the winner first; `tied` where another had as many."""

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
    """What a member should watch next: what the other of two loved, or else what the member's own scores speak for."""

    drama: Drama
    loved: bool


@dataclass(frozen=True, slots=True)
class Match:
    """How alike two members rate.

    `shared` is how many titles both rated, of `mine` and `theirs`. `loved` and `fought` are the titles both love
    and those they differ most on; `for_me` and `for_them` what either should watch next.
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
