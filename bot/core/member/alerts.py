"""Alerts for new episodes: when episodes air, and who is alerted."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Literal

from bot.core.days import weekday_of
from bot.core.live import Episode
from bot.core.models import Drama

Where = Literal["off", "direct", "server"]
"""How a member is alerted: not at all, by direct message, or in their server's channel."""

# Offsets from UTC in hours; none of these countries has daylight saving time.
_ZONES = {"KR": 9, "JP": 9, "CN": 8, "TW": 8, "HK": 8, "PH": 8, "SG": 8, "TH": 7, "VN": 7}
# The catalogue knows the day, not the hour: by this local time, the episode of the day is out.
_OUT = time(23)
_LONGEST = timedelta(days=366)
# Titles and mentions in one message; Discord allows a hundred mentions.
_TITLES = 20
_NAMED = 50


@dataclass(frozen=True, slots=True)
class Airing:
    """One day's episodes of a drama, `first` to `last`.

    `at` (Unix seconds) is when members are alerted, late on that day's evening, `began` when the episodes began to air
    if that is known. `season` is set if the numbers count from the beginning of a later season.
    """

    drama: Drama
    first: int
    last: int
    at: int
    began: int | None = None
    season: int | None = None


@dataclass(frozen=True, slots=True)
class Follower:
    """A member who is alerted in `channel` of `server`, or by direct message for None.

    `dramas` are the ids of what they watch, with the number of episodes seen. They were alerted to what aired up to
    `told_until` (Unix seconds). `locale` is the language of their Discord when they asked for alerts.
    """

    member: int
    server: int | None
    channel: int | None
    told_until: int
    dramas: Mapping[str, int]
    locale: str | None = None


@dataclass(frozen=True, slots=True)
class Notice:
    """The alerts for one place: each airing with the members who watch it, in `channel` of `server`.

    Both are None for a direct message to the only member, in the language `locale` unless they chose another.
    """

    channel: int | None
    rows: tuple[tuple[Airing, tuple[int, ...]], ...]
    locale: str | None = None
    server: int | None = None

    @property
    def members(self) -> tuple[int, ...]:
        """All members it is for, without duplicates."""
        return tuple(dict.fromkeys(member for _, members in self.rows for member in members))

    def messages(self) -> list["Notice"]:
        """The alerts split into messages within Discord's limits, with those who watch a title together if possible."""
        pages: list[list[tuple[Airing, tuple[int, ...]]]] = []
        room = 0
        for airing, members in self.rows:
            for at in range(0, len(members), _NAMED):
                named = members[at : at + _NAMED]
                if not pages or len(pages[-1]) == _TITLES or len(named) > room:
                    pages.append([])
                    room = _NAMED
                pages[-1].append((airing, named))
                room -= len(named)
        return [replace(self, rows=tuple(page)) for page in pages]


def airings(drama: Drama, after: int, until: int) -> Iterator[Airing]:
    """The airings of a drama after one moment and up to another (Unix seconds), oldest first, by the catalogue's dates.

    There is one episode on each of its weekdays from its first day on. If its last day is known too, all episodes are
    spread evenly over these days. A drama without such dates has no airings.
    """
    first, total = drama.aired_from, drama.episodes
    if drama.status == "ended" or first is None or not drama.airs_on or not total:
        return
    a_day = _episodes_a_day(drama, first, total)
    number, today = 0, first
    while number < total and today - first < _LONGEST:
        if weekday_of(today) in drama.airs_on:
            last = min(number + a_day, total)
            at = _out_at(drama, today)
            if at > until:
                return
            if at > after:
                yield Airing(drama, number + 1, last, at)
            number = last
        today += timedelta(days=1)


def aired(drama: Drama, episodes: Iterable[Episode | None], after: int, until: int) -> Iterator[Airing]:
    """The airings after one moment and up to another of the episodes that a live source names, by episode."""
    named = {one.number: one for one in episodes if one and one.number}
    for number, one in sorted(named.items()):
        at = max(_out_at(drama, one.airs), one.at or 0)
        if after < at <= until:
            yield Airing(drama, number, number, at, one.at, one.season if one.season and one.season > 1 else None)


def _episodes_a_day(drama: Drama, first: date, total: int) -> int:
    if drama.aired_to is None:
        return 1
    span = range((drama.aired_to - first).days + 1)
    days = sum(weekday_of(first + timedelta(n)) in drama.airs_on for n in span)
    return max(1, round(total / days)) if days else 1


def _out_at(drama: Drama, day: date) -> int:
    """When the episode of a day is out (Unix seconds)."""
    there = timedelta(hours=_ZONES.get(drama.country or "", 0))
    return int((datetime.combine(day, _OUT, UTC) - there).timestamp())
