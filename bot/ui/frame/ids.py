"""Custom ids: they hold the whole state of a button or menu, which so works after a restart too."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import lru_cache
from zlib import crc32

from bot.core.browsing import Filters
from bot.core.member.picks import MOST_AVOIDED, MOST_LIKED, Daring, Request
from bot.core.member.ratings import Change
from bot.core.member.together import GroupMember
from bot.core.vocabulary import Vocabulary
from bot.ui.frame.limits import CUSTOM_ID

_MARK = "nm"
_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
_YEAR_0 = 1900
_HOUR, _QUARTER = 3600, 900
_LATEST_TIME = 2**32
_CODE_LENGTH = 4
# The longest name of a member Discord allows.
_LONGEST_NAME = 32
_BASE36 = re.compile(r"[0-9a-z]{1,13}")
_LARGEST = 2**63 - 1
_DARING: dict[str, Daring] = {"": "balanced", "s": "safe", "u": "surprise"}


@dataclass(frozen=True, slots=True)
class Press:
    """A custom id as it is read: an action and its values."""

    action: str
    values: tuple[str, ...]


def write_id(action: str, *values: str | int | None) -> str:
    """The custom id of an action. Raises ValueError where it is longer than Discord takes."""
    text = ":".join((_MARK, action, *("" if value is None else str(value) for value in values)))
    if len(text) > CUSTOM_ID:
        raise ValueError(f"a custom id of {len(text)} characters: {text}")
    return text


def read_id(text: str) -> Press | None:
    """The action and values of a custom id; None for one that is not ours."""
    mark, *rest = text.split(":")
    return Press(rest[0], tuple(rest[1:])) if mark == _MARK and rest else None


def write_member(member: int) -> str:
    """The id of a member, or of anything else on Discord, in base 36."""
    return _base36(member)


def read_member(text: str) -> int:
    """The id `write_member` wrote; 0, which nobody has, for anything else."""
    return _from_base36(text)


@lru_cache(4096)
def _base36(number: int) -> str:
    digits = ""
    while number:
        number, digit = divmod(number, 36)
        digits = _DIGITS[digit] + digits
    return digits or "0"


def _from_base36(text: str) -> int:
    number = int(text, 36) if _BASE36.fullmatch(text) else 0
    return number if number <= _LARGEST else 0


def write_rater(rater: GroupMember) -> tuple[str, str]:
    """A member and their name as two values of a custom id, as a press names no member but its own. The name loses its
    colons, which separate values."""
    return write_member(rater.member), rater.name.replace(":", " ")[:_LONGEST_NAME]


def write_moment(moment: datetime) -> str:
    """A time, to the quarter of an hour, in base 36."""
    return _base36(int(moment.timestamp()) // _QUARTER)


def read_moment(text: str) -> datetime:
    """The time `write_moment` wrote; one long past for anything else."""
    return datetime.fromtimestamp(min(_from_base36(text) * _QUARTER, _LATEST_TIME), UTC)


def write_change(change: Change) -> tuple[str | int | None, ...]:
    """A change of a score as four values of a custom id. The time of the score before is kept to the hour: more would
    not fit beside the longest id of a drama."""
    since = None if change.since is None else _base36(change.since // _HOUR)
    return change.drama, change.before, change.after, since


def read_change(values: tuple[str, ...]) -> Change:
    """The change `write_change` wrote; older buttons have three values. Raises ValueError for anything else."""
    drama, before, after, *since = values
    if len(since) > 1:
        raise ValueError(f"more than a change: {values}")
    hour = _from_base36(since[0]) if since else 0
    return Change(drama, _score(before), _score(after), hour * _HOUR or None)


def _score(text: str) -> int | None:
    return int(text) if text else None


def write_request(request: Request) -> tuple[str, ...]:
    """A request for picks as three values of a custom id: the drama, the wishes, the page.

    Each wish is a letter and a value. Tags, moods and services are written as short codes, so that even a request with
    every wish fits.
    """
    years = (request.first_year, request.last_year)
    parts = {
        "c": request.country or "",
        "e": _base36(request.max_episodes) if request.max_episodes else "",
        "y": "-".join(_base36(year - _YEAR_0) if year else "" for year in years) if any(years) else "",
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
    """The request `write_request` wrote. Raises ValueError for anything else, and for terms no longer known."""
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
    """Filters as seven values of a custom id, terms of the vocabulary as short codes."""
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
    """The filters `write_filters` wrote, of the given terms. Raises ValueError for anything else."""
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
    """Whether the request fits into the custom id of a button, whoever its owner and whatever the page."""
    fixed = ":".join((_MARK, action, write_member(2**63)))
    return len(":".join((fixed, *write_request(replace(request, page=20))))) <= CUSTOM_ID


def _named(codes: str, known: Iterable[str]) -> tuple[str, ...]:
    """The names with those codes, one after the other. Raises ValueError for a code that none of `known` has."""
    if not codes:
        return ()
    names = {_code(name): name for name in known}
    found = [names.get(codes[at : at + _CODE_LENGTH]) for at in range(0, len(codes), _CODE_LENGTH)]
    if None in found:
        raise ValueError(f"no name has the code {codes}")
    return tuple(name for name in found if name)


def _code(name: str) -> str:
    """Four characters for a name: enough for no two of a vocabulary of hundreds to share them."""
    return _base36(crc32(name.encode()) % 36**_CODE_LENGTH).rjust(_CODE_LENGTH, "0")
