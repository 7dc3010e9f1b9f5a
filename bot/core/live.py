"""Values of the live sources: what a site says of a drama, as of when, and why there is nothing newer."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Generic, Literal, TypeVar

from bot.core.models import Dispute, Drama, Images, Status
from bot.core.titles import join, name_key, status_on

T = TypeVar("T")

Trouble = Literal["down", "refused", "busy", "unlisted"]
"""Why a source has no answer: it is down, refuses the API key, wants a pause, or does not list the title."""


class SourceTrouble(Exception):
    """A source could not be asked. `pause` is how many seconds to leave it alone; `single` says that other requests may
    succeed."""

    def __init__(self, trouble: Trouble, pause: float = 0, *, single: bool = False) -> None:
        super().__init__(trouble)
        self.trouble: Trouble = trouble
        self.pause = pause
        self.single = single


@dataclass(frozen=True, slots=True, kw_only=True)
class Episode:
    """An episode and the day it airs; `at` is the time in Unix seconds, if known."""

    airs: date
    number: int | None = None
    season: int | None = None
    at: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteFacts:
    """What one source says of a drama: its record in our format, and what that has no field for.

    `also_liked` are short records of titles that its viewers there also liked, nearest first.
    """

    drama: Drama
    next_episode: Episode | None = None
    last_episode: Episode | None = None
    trailer: str | None = None
    also_liked: tuple[Drama, ...] = ()


@dataclass(frozen=True, slots=True)
class Told(Generic[T]):
    """The answer of `source`: its last known `value`, as of when (Unix seconds), and whether that is still `fresh`.

    `trouble` says why there is nothing newer; None where it was not asked, or answered.
    """

    source: str
    value: T | None = None
    as_of: int | None = None
    fresh: bool = False
    trouble: Trouble | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """A cached answer: `text` is None where the source has no such title; times are Unix seconds."""

    text: str | None
    fetched_at: int
    expires_at: int

    def fresh(self, now: float) -> bool:
        """Whether it need not be fetched again; one from the future, of a clock that was ahead, has to be."""
        return self.fetched_at <= now < self.expires_at


@dataclass(frozen=True, slots=True)
class SourceState:
    """The state of a source: when it last answered (Unix seconds), and what was wrong when it was last asked."""

    name: str
    answered_at: int | None = None
    trouble: Trouble | None = None


@dataclass(frozen=True, slots=True)
class Live:
    """A drama with the facts of the catalogue and the sources joined, and what each source `told`."""

    drama: Drama
    told: tuple[Told[SiteFacts], ...] = ()

    @property
    def next_episode(self) -> Episode | None:
        return next((told.value.next_episode for told in self.told if told.value and told.value.next_episode), None)

    @property
    def last_episode(self) -> Episode | None:
        """The episode that aired last."""
        return next((told.value.last_episode for told in self.told if told.value and told.value.last_episode), None)

    @property
    def trailer(self) -> str | None:
        return next((told.value.trailer for told in self.told if told.value and told.value.trailer), None)


SEARCHED = "search/"
"""The prefix of the keys of searches; the rest does not show what was searched for."""


def title_key(drama: str) -> str:
    """The cache key of a source's facts about the drama of that id."""
    return f"title/{drama}"


def brief_key(drama: str) -> str:
    """The cache key of its short record, as a search found it."""
    return f"brief/{drama}"


def drama_of(key: str) -> str:
    """The id of the drama whose facts or short record have that cache key; empty for other keys."""
    kind, _, drama = key.partition("/")
    return drama if kind in ("title", "brief") else ""


def together(drama: Drama, told: Iterable[Told[SiteFacts]], today: date) -> Live:
    """The drama with the facts of the sources joined to it, earlier sources winning, and their disagreements noted.

    A source's status is newer than ours, so it wins unless our record says that the drama has ended.
    """
    told = tuple(told)
    known = drama
    for one in told:
        if one.value is None:
            continue
        theirs = one.value.drama
        if known.sources == (one.source,):
            # The drama comes from that source alone, so its newest record replaces ours.
            known = replace(theirs, id=known.id)
            continue
        disputed = (*known.disputed, *_disputes(drama, theirs, one.source, today))
        known = replace(
            join(known, replace(theirs, aliases=(), disputed=(), sources=(one.source,))),
            aliases=known.aliases,
            disputed=disputed,
            images=_images(known.images, theirs.images),
            status=_status(known, theirs, today),
        )
    return Live(known, told)


def _images(mine: Images | None, theirs: Images | None) -> Images | None:
    if mine is None or theirs is None:
        return mine or theirs
    return Images(poster=mine.poster or theirs.poster, gallery=mine.gallery or theirs.gallery)


def _status(drama: Drama, theirs: Drama, today: date) -> Status | None:
    mine = status_on(drama, today)
    return mine if mine == "ended" or theirs.status is None else theirs.status


def _disputes(drama: Drama, theirs: Drama, source: str, today: date) -> Iterator[Dispute]:
    """The facts on which both differ, except those that are marked as disputed already."""
    known = {dispute.field for dispute in drama.disputed}
    for field in ("year", "country", "episodes", "aired_from", "aired_to"):
        mine, other = getattr(drama, field), getattr(theirs, field)
        if mine is not None and other is not None and mine != other and field not in known:
            yield Dispute(field=field, value=str(other), source=source)
    networks = {name_key(name) for name in drama.networks}, {name_key(name) for name in theirs.networks}
    if all(networks) and networks[0].isdisjoint(networks[1]) and "networks" not in known:
        yield Dispute(field="networks", value=", ".join(theirs.networks), source=source)
    if status_on(drama, today) == "ended" and theirs.status not in (None, "ended"):
        yield Dispute(field="status", value=str(theirs.status), source=source)
