"""Custom ids: all the state a button or menu has. It is rebuilt from its id alone, restart or not."""

from collections.abc import Iterable
from dataclasses import dataclass
from zlib import crc32

from bot.core.browsing import Filters
from bot.core.people import Request
from bot.ui.limits import CUSTOM_ID

_MARK = "nm"
_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


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


def write_member(member: int) -> str:
    """A member's id in as few characters as can be (base 36)."""
    digits = ""
    while member:
        member, digit = divmod(member, 36)
        digits = _DIGITS[digit] + digits
    return digits or "0"


def read_member(text: str) -> int:
    """The member `write_member` wrote; 0, whom nobody is, for anything else."""
    try:
        return int(text, 36)
    except ValueError:
        return 0


def write_request(request: Request) -> tuple[str, ...]:
    """A request for picks as the values of a custom id. Tags are named by a short code of theirs."""
    return (
        request.drama or "",
        request.country or "",
        str(request.max_episodes or ""),
        ".".join(_code(tag) for tag in request.like[:2]),
        ".".join(_code(tag) for tag in request.avoid[:2]),
        str(request.page),
    )


def read_request(values: tuple[str, ...], known: Iterable[str]) -> Request:
    """The request `write_request` wrote, its tags among `known`; raises ValueError for anything else."""
    drama, country, episodes, like, avoid, page = values
    names = {_code(tag): tag for tag in known}
    return Request(
        drama=drama or None,
        country=country or None,
        max_episodes=int(episodes) if episodes else None,
        like=tuple(names[code] for code in like.split(".") if code in names),
        avoid=tuple(names[code] for code in avoid.split(".") if code in names),
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
        genre=_named(genre, genres),
        tag=_named(tag, tags),
        country=country or None,
        since=int(since) if since else None,
        until=int(until) if until else None,
        max_episodes=int(episodes) if episodes else None,
        service=_named(service, services),
    )


def _named(code: str, known: Iterable[str]) -> str | None:
    if not code:
        return None
    for name in known:
        if _code(name) == code:
            return name
    raise ValueError(f"no name has the code {code}")


def _code(tag: str) -> str:
    return write_member(crc32(tag.encode()))
