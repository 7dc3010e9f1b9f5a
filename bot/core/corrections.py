"""The values around a server's own corrections: what it states of a drama, and the changes that led there."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from hashlib import blake2b
from typing import Literal

from bot.core.models import Drama, Role
from bot.core.titles import name_key

Act = Literal["add", "correct", "hide", "import"]

Facts = Mapping[str, object]
"""What a server states of a drama: fields of `Drama` with their values. A field that is left out is the
catalogue's; None or () says that the fact is not so."""

Stated = Facts | None
"""What a server makes of a drama: its facts, or None where it is hidden there."""

# What is told of a title that is kept all the same.
_NOTICES = frozenset(("late", "namesake", "no-kind"))

_JOINED = ("networks", "genres", "tags", "crew", "songs", "related", "watch", "sources")

_CODE = 6
_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


@dataclass(frozen=True, slots=True)
class Edit:
    """One change of a server's titles. `number` counts from 1 in each server; `member` is None where who made it
    was forgotten. `dramas` are the ids it touched."""

    number: int
    act: Act
    member: int | None
    at: int
    undone: bool
    dramas: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Edited:
    """A change with the titles it touched, as they are called there, and of a correction the facts that it changed."""

    edit: Edit
    titles: tuple[str, ...]
    fields: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class History:
    """A page of a server's changes, newest first."""

    rows: tuple[Edited, ...]
    total: int
    page: int
    pages: int


@dataclass(frozen=True, slots=True)
class Unread:
    """What could not be taken from a file or a text: where (a line from 1, 0 for the whole), the words themselves,
    and why, as a text key behind "unread-" with the `values` that fill its places; None where the words say it."""

    line: int
    text: str
    why: str | None = None
    values: Mapping[str, str | int] = field(default_factory=dict[str, str | int])

    @property
    def is_notice(self) -> bool:
        """Whether nothing is left out for it: it is only to be looked at before anything is kept."""
        return self.why in _NOTICES


@dataclass(frozen=True, slots=True)
class TitleForm:
    """A title as a person fills it in: names one a line, facts as "Year: 2005", cast as "Actor (Role)"."""

    title: str
    names: str = ""
    facts: str = ""
    cast: str = ""
    synopsis: str = ""

    @property
    def code(self) -> str:
        """Twelve characters that tell one filling from another."""
        return draft_code(self.title, (self.names, self.facts, self.cast, self.synopsis), 0)


@dataclass(frozen=True, slots=True)
class Readout:
    """What was understood of a file or a text, `name` what it is called; what was not is in `unread`."""

    name: str
    dramas: tuple[Drama, ...] = ()
    unread: tuple[Unread, ...] = ()


@dataclass(frozen=True, slots=True)
class Draft:
    """What would be kept of a readout: each id with the facts that change. Ids are those of the server, `added` new
    to it and `hidden` not shown there until it is kept; `known` is how many titles are there just so."""

    code: str
    name: str
    rows: Mapping[str, Facts]
    added: frozenset[str]
    unread: tuple[Unread, ...]
    hidden: frozenset[str] = frozenset()
    known: int = 0


@dataclass(frozen=True, slots=True)
class Preview:
    """A draft as it is shown: each title as it would be, what is new to it, and whether the title itself is."""

    draft: Draft
    rows: tuple[tuple[Drama, Facts, bool], ...]


@dataclass(frozen=True, slots=True)
class Kept:
    """A change that was made, undone or made again: its titles as they were called when they were seen last, and what
    was not understood of what it was made from."""

    number: int
    act: Act
    undone: bool
    dramas: tuple[Drama, ...]
    unread: tuple[Unread, ...] = ()


def stated(drama: Drama) -> dict[str, object]:
    """The facts a record states, without its id."""
    known = ((field.name, getattr(drama, field.name)) for field in fields(Drama) if field.name != "id")
    return {name: value for name, value in known if value not in (None, ())}


def laid_over(base: Drama, record: Drama) -> dict[str, object]:
    """What a record states that a drama does not: lists are joined, other facts replaced.

    Another title is a further name: only who corrects a drama by hand renames it. "other" is no kind to tell of, and
    specials of the same lengths are those that are known.
    """
    facts = stated(record)
    facts.pop("title")
    names = {name_key(name) for name in base.names}
    more = tuple(name for name in record.names if name_key(name) not in names)
    facts["aliases"] = (*base.aliases, *(name for name in more if name != record.native_title or base.native_title))
    if base.native_title:
        facts.pop("native_title", None)
    for key in _JOINED:
        known: tuple[object, ...] = getattr(base, key)
        facts[key] = tuple(dict.fromkeys((*known, *getattr(record, key))))
    if [one.runtime for one in record.specials] == [one.runtime for one in base.specials]:
        facts.pop("specials", None)
    facts["cast"] = _joined_cast(base.cast, record.cast)
    sites = {score.site for score in record.scores}
    facts["scores"] = (*(score for score in base.scores if score.site not in sites), *record.scores)
    facts["links"] = {**(base.links or {}), **(record.links or {})} or None
    if record.kind == "other":
        facts.pop("kind")
    return {key: value for key, value in facts.items() if getattr(base, key) != value}


def _joined_cast(known: Sequence[Role], told: Sequence[Role]) -> tuple[Role, ...]:
    """The known cast, what it leaves open filled in, and behind it those of whom it does not know."""
    by_actor = {name_key(role.actor): role for role in told}
    filled = [
        replace(role, role=role.role or other.role, note=role.note or other.note)
        if (other := by_actor.pop(name_key(role.actor), None))
        else role
        for role in known
    ]
    return (*filled, *(role for role in told if name_key(role.actor) in by_actor))


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
