"""Values of a server's own corrections: what it states of dramas, its changes, and drafts of them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from hashlib import blake2b
from types import MappingProxyType
from typing import Literal

from bot.core.models import Drama, Role
from bot.core.titles import name_key

Act = Literal["add", "correct", "hide", "import"]

Facts = Mapping[str, object]
"""What a server states of a drama: fields of `Drama` with their values. Other fields are the catalogue's; None or ()
says that there is no such fact."""

Stated = Facts | None
"""The facts a server states of a drama, or None where it hides the drama."""

Versions = Mapping[str, Drama | None]
"""A server's versions of dramas by id, also of those it added; None for a title it hides."""

NO_VERSIONS: Versions = MappingProxyType({})
"""No versions: titles as the catalogue has them."""

# Reasons that are only notices: the title is kept all the same.
_NOTICES = frozenset(("late", "namesake", "no-kind"))

_JOINED = ("networks", "genres", "tags", "crew", "songs", "related", "watch", "sources")

_CODE = 6
_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


@dataclass(frozen=True, slots=True)
class Edit:
    """One change of a server's titles. `number` counts from 1 in each server; `member` made it, None where they were
    forgotten. `dramas` are the ids it changed."""

    number: int
    act: Act
    member: int | None
    at: int
    undone: bool
    dramas: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Edited:
    """A change with the titles it changed, as they are called there, and for a correction the fields it changed."""

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
    """Part of a file or text that could not be read: its line (from 1; 0 for the whole), its words, and why.

    `why` is the end of a text key that begins with "unread-", with `values` for its placeholders; None where `text`
    says it.
    """

    line: int
    text: str
    why: str | None = None
    values: Mapping[str, str | int] = field(default_factory=dict[str, str | int])

    @property
    def is_notice(self) -> bool:
        """Whether nothing was left out, so that it is only shown before the title is kept."""
        return self.why in _NOTICES


@dataclass(frozen=True, slots=True)
class TitleForm:
    """A title as a person fills in a form: a name on each line, facts as "Year: 2005", cast as "Actor (Role)"."""

    title: str
    names: str = ""
    facts: str = ""
    cast: str = ""
    synopsis: str = ""

    @property
    def code(self) -> str:
        """Twelve characters that identify the contents."""
        return draft_code(self.title, (self.names, self.facts, self.cast, self.synopsis), 0)


@dataclass(frozen=True, slots=True)
class Readout:
    """The titles read from a file or text called `name`, and what could not be read."""

    name: str
    dramas: tuple[Drama, ...] = ()
    unread: tuple[Unread, ...] = ()


@dataclass(frozen=True, slots=True)
class Draft:
    """What would be kept of a readout: `rows` has the facts that change, by the server's id of each title.

    Ids in `added` are new to the server, those in `hidden` are hidden there until the draft is kept. `known` counts the
    titles that are there already and would not change.
    """

    code: str
    name: str
    rows: Mapping[str, Facts]
    added: frozenset[str]
    unread: tuple[Unread, ...]
    hidden: frozenset[str] = frozenset()
    known: int = 0


@dataclass(frozen=True, slots=True)
class Preview:
    """A draft as it is shown: each title as it would be, the facts that are new, and whether the title is new."""

    draft: Draft
    rows: tuple[tuple[Drama, Facts, bool], ...]


@dataclass(frozen=True, slots=True)
class Kept:
    """A change that was made, undone or redone: its titles as they are, or last were, and what of its source could not
    be read."""

    number: int
    act: Act
    undone: bool
    dramas: tuple[Drama, ...]
    unread: tuple[Unread, ...] = ()


def stated(drama: Drama) -> dict[str, object]:
    """The fields that a record has values for, without its id."""
    known = ((field.name, getattr(drama, field.name)) for field in fields(Drama) if field.name != "id")
    return {name: value for name, value in known if value not in (None, ())}


def laid_over(base: Drama, record: Drama) -> dict[str, object]:
    """What changes when a record is laid over a drama: lists are joined, other facts replaced.

    A different title becomes a further name, since only corrections by hand rename a drama. The kind "other" changes
    nothing, and specials of the same lengths are the known ones.
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
    """The known cast, its gaps filled in from the other one, and then the actors that it lacks."""
    by_actor = {name_key(role.actor): role for role in told}
    filled = [
        replace(role, role=role.role or other.role, note=role.note or other.note)
        if (other := by_actor.pop(name_key(role.actor), None))
        else role
        for role in known
    ]
    return (*filled, *(role for role in told if name_key(role.actor) in by_actor))


def version(base: Drama | None, key: str, facts: Facts) -> Drama | None:
    """A server's version of a drama: the catalogue's with the server's facts on top.

    None where the catalogue has no drama of that id and the facts lack a title or a kind.
    """
    if base is not None:
        return replace(base, **facts)  # type: ignore[arg-type]
    if not facts.get("title") or not facts.get("kind"):
        return None
    return Drama(id=key, **facts)  # type: ignore[arg-type]


def own_id(server: int, key: str) -> str:
    """The id of a server's own title: `key` and a code of the server; at most 64 characters."""
    number = int.from_bytes(blake2b(str(server).encode(), digest_size=8).digest())
    code = ""
    for _ in range(_CODE):
        number, digit = divmod(number, len(_DIGITS))
        code += _DIGITS[digit]
    return f"{key[: 63 - _CODE].rstrip('-.')}-{code}"


def draft_code(name: str, rows: Sequence[str], at: int) -> str:
    """Twelve characters that identify a preview."""
    return blake2b("\n".join((name, str(at), *rows)).encode(), digest_size=6).hexdigest()
