"""Custom ids: all the state a button or menu has. It is rebuilt from its id alone, restart or not."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import lru_cache
from zlib import crc32

from bot.core.browsing import Filters
from bot.core.member.people import MOST_AVOIDED, MOST_LIKED, Change, Daring, Request
from bot.core.member.together import GroupMember
from bot.core.vocabulary import Vocabulary
from bot.ui.frame.limits import CUSTOM_ID

_MARK = "nm"
_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
_YEAR_0 = 1900
_HOUR, _QUARTER = 3600, 900
_LATEST = 2**32
_CODE = 4
# The longest name Discord lets a member have.
_NAME = 32
_MEMBER = re.compile(r"[0-9a-z]{1,13}")
_LARGEST = 2**63 - 1
_DARING: dict[str, Daring] = {"": "balanced", "s": "safe", "u": "surprise"}


@dataclass(frozen=True, slots=True)
class Press:
    """What a custom id says: which action, with what."""

    action: str
    values: tuple[str, ...]


def write_id(action: str, *values: str | int | None) -> str:
    """The custom id of an action. Raises ValueError where it is longer than Discord takes."""
    text = ":".join((_MARK, action, *("" if value is None else str(value) for value in values)))
    if len(text) > CUSTOM_ID:
        raise ValueError(f"a custom id of {len(text)} characters: {text}")
    return text


def read_id(text: str) -> Press | None:
    """What a custom id says; None for one that is not ours."""
    mark, *rest = text.split(":")
    return Press(rest[0], tuple(rest[1:])) if mark == _MARK and rest else None


@lru_cache(4096)
def write_member(member: int) -> str:
    """A member's id in as few characters as can be (base 36)."""
    digits = ""
    while member:
        member, digit = divmod(member, 36)
        digits = _DIGITS[digit] + digits
    return digits or "0"


def read_member(text: str) -> int:
    """The member `write_member` wrote; 0, whom nobody is, for anything else."""
    member = int(text, 36) if _MEMBER.fullmatch(text) else 0
    return member if member <= _LARGEST else 0


def write_rater(rater: GroupMember) -> tuple[str, str]:
    """A member and what they are called, as two values of a custom id: a press tells of the presser alone. What
    separates values is left out of the name."""
    return write_member(rater.member), rater.name.replace(":", " ")[:_NAME]


def write_moment(moment: datetime) -> str:
    """A moment, to the quarter of an hour, in as few characters as can be."""
    return write_member(int(moment.timestamp()) // _QUARTER)


def read_moment(text: str) -> datetime:
    """The moment `write_moment` wrote; a time long past for anything else."""
    return datetime.fromtimestamp(min(read_member(text) * _QUARTER, _LATEST), UTC)


def write_change(change: Change) -> tuple[str | int | None, ...]:
    """A change of a score as four values of a custom id. Since when the score before was is kept to the hour: more
    would not fit beside the longest id of a drama."""
    since = None if change.since is None else write_member(change.since // _HOUR)
    return change.drama, change.before, change.after, since


def read_change(values: tuple[str, ...]) -> Change:
    """The change `write_change` wrote, also of three values, as older buttons have; raises ValueError for anything
    else."""
    drama, before, after, *since = values
    if len(since) > 1:
        raise ValueError(f"more than a change: {values}")
    hour = read_member(since[0]) if since else 0
    return Change(drama, _whole(before), _whole(after), hour * _HOUR or None)


def _whole(text: str) -> int | None:
    return int(text) if text else None


def write_request(request: Request) -> tuple[str, ...]:
    """A request for picks as the values of a custom id: the drama, what is wished for, the page.

    The wishes are parts of a letter and a value; tags, moods and services are named by short codes of theirs, so
    that the fullest request for a member fits.
    """
    years = (request.first_year, request.last_year)
    parts = {
        "c": request.country or "",
        "e": write_member(request.max_episodes) if request.max_episodes else "",
        "y": "-".join(write_member(year - _YEAR_0) if year else "" for year in years) if any(years) else "",
        "m": _code(request.mood) if request.mood else "",
        "s": _code(request.service) if request.service else "",
        "r": next(letter for letter, daring in _DARING.items() if daring == request.surprise),
        "l": "".join(map(_code, request.like[:MOST_LIKED])),
        "a": "".join(map(_code, request.avoid[:MOST_AVOIDED])),
    }
    return (
        request.drama or "",
        ".".join(f"{letter}{value}" for letter, value in parts.items() if value),
        str(request.page),
    )


def read_request(values: tuple[str, ...], vocabulary: Vocabulary) -> Request:
    """The request `write_request` wrote; raises ValueError for anything else, and for words no longer known."""
    drama, wishes, page = values
    parts = {part[0]: part[1:] for part in wishes.split(".") if part}
    if not parts.keys() <= set("ceymsrla"):
        raise ValueError(f"wishes of another kind: {wishes}")
    first, _, last = parts.get("y", "").partition("-")
    tags = (*vocabulary.tags, *vocabulary.genres)
    moods = _named(parts.get("m", ""), vocabulary.moods)
    services = _named(parts.get("s", ""), vocabulary.services)
    return Request(
        drama=drama or None,
        like=_named(parts.get("l", ""), tags),
        avoid=_named(parts.get("a", ""), tags),
        country=parts.get("c"),
        max_episodes=int(parts["e"], 36) if "e" in parts else None,
        first_year=_YEAR_0 + int(first, 36) if first else None,
        last_year=_YEAR_0 + int(last, 36) if last else None,
        service=services[0] if services else None,
        mood=moods[0] if moods else None,
        surprise=_DARING[parts.get("r", "")],
        page=max(0, min(int(page), 20)),
    )


def write_filters(filters: Filters) -> tuple[str, ...]:
    """What titles are narrowed by, as seven values of a custom id; names of the vocabulary by their short code."""
    return (
        _code(filters.genre) if filters.genre else "",
        _code(filters.tag) if filters.tag else "",
        filters.country or "",
        str(filters.since or ""),
        str(filters.until or ""),
        str(filters.max_episodes or ""),
        _code(filters.service) if filters.service else "",
    )


def read_filters(
    values: tuple[str, ...], genres: Iterable[str], tags: Iterable[str], services: Iterable[str]
) -> Filters:
    """What `write_filters` wrote, each name among those given; raises ValueError for anything else."""
    genre, tag, country, since, until, episodes, service = values
    return Filters(
        genre=_one_of(genre, genres),
        tag=_one_of(tag, tags),
        country=country or None,
        since=int(since) if since else None,
        until=int(until) if until else None,
        max_episodes=int(episodes) if episodes else None,
        service=_one_of(service, services),
    )


def _one_of(code: str, known: Iterable[str]) -> str | None:
    found = _named(code, known)
    return found[0] if found else None


def fits(action: str, request: Request) -> bool:
    """Whether a button of that action can carry the request, whoever its owner."""
    fixed = ":".join((_MARK, action, write_member(2**63)))
    return len(":".join((fixed, *write_request(replace(request, page=20))))) <= CUSTOM_ID


def _named(codes: str, known: Iterable[str]) -> tuple[str, ...]:
    if not codes:
        return ()
    names = {_code(name): name for name in known}
    found = [names.get(codes[at : at + _CODE]) for at in range(0, len(codes), _CODE)]
    if None in found:
        raise ValueError(f"no name has the code {codes}")
    return tuple(name for name in found if name)


def _code(name: str) -> str:
    """Four characters for a name: enough that no two of a vocabulary of hundreds share them."""
    return write_member(crc32(name.encode()) % 36**_CODE).rjust(_CODE, "0")
