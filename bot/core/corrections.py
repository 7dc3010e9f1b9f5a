"""The values around a server's own corrections: what it states of a drama, and the changes that led there."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields, replace
from hashlib import blake2b
from typing import Literal

from bot.core.models import Drama

Act = Literal["add", "correct", "hide", "import"]

Facts = Mapping[str, object]
"""What a server states of a drama: fields of `Drama` with their values. A field that is left out is the
catalogue's; None or () says that the fact is not so."""

Stated = Facts | None
"""What a server makes of a drama: its facts, or None where it is hidden there."""

_CODE = 6
_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


@dataclass(frozen=True, slots=True)
class Edit:
    """One change of a server's titles. `number` counts from 1 in each server; `member` is None where who made it
    was forgotten. `dramas` are the ids it touched, `titles` the names it gave them."""

    number: int
    act: Act
    member: int | None
    at: int
    undone: bool
    dramas: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Edited:
    """A change with the titles it touched, as they are called there."""

    edit: Edit
    titles: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class History:
    """A page of a server's changes, newest first."""

    rows: tuple[Edited, ...]
    total: int
    page: int
    pages: int


@dataclass(frozen=True, slots=True)
class Unread:
    """What could not be taken from a file or a text: where (a line from 1, 0 for the whole) and why."""

    line: int
    text: str


@dataclass(frozen=True, slots=True)
class Readout:
    """What was understood of a file or a text, `name` what it is called; what was not is in `unread`."""

    name: str
    dramas: tuple[Drama, ...] = ()
    unread: tuple[Unread, ...] = ()
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Draft:
    """What would be kept of a readout: each id with its facts. Ids are those of the server, `added` new to it."""

    code: str
    name: str
    rows: Mapping[str, Facts]
    added: frozenset[str]
    unread: tuple[Unread, ...]


def stated(drama: Drama) -> dict[str, object]:
    """The facts a record states, without its id."""
    known = ((field.name, getattr(drama, field.name)) for field in fields(Drama) if field.name != "id")
    return {name: value for name, value in known if value not in (None, ())}


def version(base: Drama | None, key: str, facts: Facts) -> Drama | None:
    """The drama as a server has it: the catalogue's with the server's facts on top.

    None where the catalogue has none of that id and the facts do not make a drama.
    """
    if base is not None:
        return replace(base, **facts)  # type: ignore[arg-type]
    if not facts.get("title") or not facts.get("kind"):
        return None
    return Drama(id=key, **facts)  # type: ignore[arg-type]


def own_id(server: int, key: str) -> str:
    """The id of a server's own title: `key`, and a code that no two servers share; at most 64 characters."""
    number = int.from_bytes(blake2b(str(server).encode(), digest_size=8).digest())
    code = ""
    for _ in range(_CODE):
        number, digit = divmod(number, len(_DIGITS))
        code += _DIGITS[digit]
    return f"{key[: 63 - _CODE].rstrip('-.')}-{code}"


def draft_code(name: str, rows: Sequence[str], at: int) -> str:
    """Twelve characters that tell one preview from another."""
    return blake2b("\n".join((name, str(at), *rows)).encode(), digest_size=6).hexdigest()
