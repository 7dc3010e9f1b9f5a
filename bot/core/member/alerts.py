"""New episodes: when they air, by the dates the catalogue knows, and who is told of them."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Literal

from bot.core.days import weekday_of
from bot.core.live import Episode
from bot.core.models import Drama

Where = Literal["off", "direct", "server"]
"""How a member is told: not at all, by direct message, or in their server's channel."""

# Hours east of Greenwich; none of these countries has a summer time.
_ZONES = {"KR": 9, "JP": 9, "CN": 8, "TW": 8, "HK": 8, "PH": 8, "SG": 8, "TH": 7, "VN": 7}
# The catalogue knows the day and not the hour: at this hour there, the episode of the day is out.
_OUT = time(23)
_LONGEST = timedelta(days=366)
# A message holds so many titles, and names so many: Discord lets one ping at most a hundred.
_TITLES = 20
_NAMED = 50


@dataclass(frozen=True, slots=True)
class Airing:
    """One day's episodes of a drama, `first` to `last`; `at` (Unix seconds) is when they are told, at the end of that
    day's evening, and `began` when they began to air, where the hour is known. `season` where they are counted from the
    beginning of a later season than the first."""

    drama: Drama
    first: int
    last: int
    at: int
    began: int | None = None
    season: int | None = None


@dataclass(frozen=True, slots=True)
class Follower:
    """Who is told of new episodes of `dramas` (ids), of each of which they saw so many: in `channel` of `server`, or by
    direct message for None.

    Those that aired up to `told_until` (Unix seconds) were told. `locale` is the language Discord named when they
    asked for it.
    """

    member: int
    server: int | None
    channel: int | None
    told_until: int
    dramas: Mapping[str, int]
    locale: str | None = None


@dataclass(frozen=True, slots=True)
class Notice:
    """What is told in one place: each airing with those who watch it, in `channel` of `server`. Both are None for a
    direct message to the one member there is, in the language of that `locale` where they chose none."""

    channel: int | None
    rows: tuple[tuple[Airing, tuple[int, ...]], ...]
    locale: str | None = None
    server: int | None = None

    @property
    def members(self) -> tuple[int, ...]:
        """Everyone it is for, none twice."""
        return tuple(dict.fromkeys(member for _, members in self.rows for member in members))

    def messages(self) -> list["Notice"]:
        """The same in messages that hold it all. Those who watch one title share a message where they can."""
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
    """What of a drama airs after one moment and up to another (Unix seconds), oldest first.

    It goes by the day it began and the weekdays it airs on, one episode a day; where its last day is known too,
    all episodes are spread evenly over the days between. Nothing of what has no such dates.
    """
    first, total = drama.aired_from, drama.episodes
    if drama.status == "ended" or first is None or not drama.airs_on or not total:
        return
    a_day = _a_day(drama, first, total)
    number, today = 0, first
    while number < total and today - first < _LONGEST:
        if weekday_of(today) in drama.airs_on:
            last = min(number + a_day, total)
            at = _out(drama, today)
            if at > until:
                return
            if at > after:
                yield Airing(drama, number + 1, last, at)
            number = last
        today += timedelta(days=1)


def aired(drama: Drama, episodes: Iterable[Episode | None], after: int, until: int) -> Iterator[Airing]:
    """What of the episodes that a live source names is to be told after one moment and up to another, oldest first."""
    named = {one.number: one for one in episodes if one and one.number}
    for number, one in sorted(named.items()):
        at = max(_out(drama, one.airs), one.at or 0)
        if after < at <= until:
            yield Airing(drama, number, number, at, one.at, one.season if one.season and one.season > 1 else None)


def _a_day(drama: Drama, first: date, total: int) -> int:
    if drama.aired_to is None:
        return 1
    span = range((drama.aired_to - first).days + 1)
    days = sum(weekday_of(first + timedelta(n)) in drama.airs_on for n in span)
    return max(1, round(total / days)) if days else 1


def _out(drama: Drama, day: date) -> int:
    """When that day's episode is out (Unix seconds)."""
    there = timedelta(hours=_ZONES.get(drama.country or "", 0))
    return int((datetime.combine(day, _OUT, UTC) - there).timestamp())
