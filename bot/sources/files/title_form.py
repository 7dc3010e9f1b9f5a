"""The form in which managers edit a title: five text fields, written from a drama and read back."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any, Final

from bot.core.corrections import TitleForm, Unread
from bot.core.models import Drama, Role
from bot.core.vocabulary import Vocabulary
from bot.sources.page.lines import without_mark
from bot.sources.page.text import read_page
from bot.sources.page.values import read_note, read_roles

LONGEST: Final = 4000
LONGEST_TITLE: Final = 150

# The fields of a drama that each line of the facts states, by the word before its colon.
_FIELDS_OF_LINE: Final = {
    "Original title": ("native_title",), "Kind": ("kind",), "Country": ("country",), "Year": ("year",),
    "Episodes": ("episodes", "runtime", "specials"), "Runtime": ("runtime",), "Aired": ("aired_from", "aired_to"),
    "Airs on": ("airs_on",), "Status": ("status",), "Network": ("networks",), "Content rating": ("content_rating",),
    "Genres": ("genres",), "Tags": ("tags",), "Director": ("crew",), "Screenwriter": ("crew",),
}  # fmt: skip
# Fields to which lines of the facts add, rather than replace what is there or in a form field of its own.
_EXTENDED: Final = ("aliases", "cast", "songs", "scores")
_JOBS: Final = {"Director": "director", "Screenwriter": "screenwriter"}


def write_form(drama: Drama) -> TitleForm:
    """The form filled in with what is known of a drama."""
    return TitleForm(
        _shown_title(drama),
        "\n".join(drama.aliases[: _fitting(drama.aliases)]),
        "\n".join(_fact_lines(drama).values()),
        "\n".join(list(map(_cast_line, drama.cast))[: _fitting(map(_cast_line, drama.cast))]),
        drama.synopsis if drama.synopsis and len(drama.synopsis) <= LONGEST else "",
    )


def read_form(form: TitleForm, vocabulary: Vocabulary, before: Drama | None) -> tuple[dict[str, Any], list[Unread]]:
    """The facts a form states, and the lines that were not understood.

    `before` is the drama the form was filled in with: a fact whose line was deleted is cleared, and a line left as it
    was keeps its fact, with whatever the line does not show.
    """
    title = " ".join(form.title.split())[:LONGEST_TITLE]
    facts: dict[str, Any] = {"title": before.title if before and title == _shown_title(before) else title}
    names, roles = (before.aliases, before.cast) if before else ((), ())
    given = (name for line in form.names.splitlines() if (name := line.strip()[:200]))
    # What did not fit into the field is kept.
    facts["aliases"] = tuple(dict.fromkeys((*given, *names[_fitting(names) :])))
    shown = _fitting(map(_cast_line, roles))
    cast, unread = _read_cast(form.cast, roles[:shown])
    facts["cast"] = (*cast, *roles[shown:])
    facts["synopsis"] = form.synopsis.strip() or None
    if before and len(before.synopsis or "") > LONGEST and not facts["synopsis"]:
        del facts["synopsis"]
    told, more = _read_facts(form.facts, vocabulary, before)
    for field in _EXTENDED:
        if added := told.pop(field, ()):
            facts[field] = tuple(dict.fromkeys((*facts.get(field, getattr(before, field, ())), *added)))
    if synopsis := told.pop("synopsis", None):
        facts["synopsis"] = facts.get("synopsis") or synopsis
    facts |= told
    return facts, [*more, *unread]


def _shown_title(drama: Drama) -> str:
    return " ".join(drama.title.split())[:LONGEST_TITLE].rstrip()


def _fitting(lines: Iterable[str]) -> int:
    """How many of the lines fit into a form field."""
    used = count = 0
    for line in lines:
        used += len(line) + 1
        if used > LONGEST:
            break
        count += 1
    return count


def _read_facts(text: str, vocabulary: Vocabulary, before: Drama | None) -> tuple[dict[str, Any], list[Unread]]:
    old = _fact_lines(before) if before else {}
    lines = [line for raw in text.splitlines() if (line := raw.strip())]
    gone = {name for name, line in old.items() if line not in lines}
    rest = [line for line in lines if line not in old.values()]
    read = read_page("\n".join(("Title: -", *rest)), vocabulary)
    stated = read.dramas[0]
    facts: dict[str, Any] = {}
    for name in gone:
        for field in _FIELDS_OF_LINE[name]:
            facts[field] = () if isinstance(getattr(before, field), tuple) else None
    shown = (field for fields in _FIELDS_OF_LINE.values() for field in fields)
    for field in dict.fromkeys((*shown, *_EXTENDED, "language", "synopsis")):
        value = getattr(stated, field)
        if value not in (None, ()) and not (field == "kind" and value == "other"):
            facts[field] = value
    if before:
        _keep_unchanged(facts, before, gone, stated)
    # A kind cannot be cleared: the drama keeps its own.
    if facts.get("kind") is None:
        facts.pop("kind", None)
    unread = [replace(one, line=0) for one in read.unread if one.text != "-"]
    if len(read.dramas) > 1:
        unread.append(Unread(0, read.dramas[1].title, "one-title"))
    return facts, unread


def _keep_unchanged(facts: dict[str, Any], before: Drama, gone: set[str], stated: Drama) -> None:
    """Keep the unchanged part of fields that several lines state together, or that lines state in part."""
    if "crew" in facts:
        out = {_JOBS[name] for name in gone & _JOBS.keys()} | {credit.job for credit in stated.crew}
        facts["crew"] = (*(credit for credit in before.crew if credit.job not in out), *stated.crew)
    if [one.runtime for one in facts.get("specials", ())] == [one.runtime for one in before.specials]:
        facts.pop("specials", None)


def _fact_lines(drama: Drama) -> dict[str, str]:
    """The lines of the facts, by the word before the colon."""
    specials = "".join(f" + Special: {one.runtime} min" if one.runtime else " + Special" for one in drama.specials)
    minutes = f" ({drama.runtime} min)" if drama.runtime else ""
    stated = {
        "Original title": drama.native_title,
        "Kind": drama.kind if drama.kind != "other" else None,
        "Country": drama.country,
        "Year": str(drama.year) if drama.year else None,
        "Episodes": f"{drama.episodes}{minutes}{specials}" if drama.episodes else None,
        "Runtime": f"{drama.runtime} min" if drama.runtime and not drama.episodes else None,
        "Aired": " – ".join(str(day) for day in (drama.aired_from, drama.aired_to) if day)
        if drama.aired_from
        else None,
        "Airs on": ", ".join(drama.airs_on),
        "Status": drama.status,
        "Network": ", ".join(drama.networks),
        "Content rating": drama.content_rating,
        "Genres": ", ".join(drama.genres),
        "Tags": ", ".join(drama.tags),
        "Director": ", ".join(credit.person for credit in drama.crew if credit.job == "director"),
        "Screenwriter": ", ".join(credit.person for credit in drama.crew if credit.job == "screenwriter"),
    }
    lines = {name: f"{name}: {value}" for name, value in stated.items() if value}
    # Lines that do not fit are not shown, and their facts are kept.
    room = LONGEST
    for name, line in list(lines.items()):
        if len(line) >= room:
            del lines[name]
        else:
            room -= len(line) + 1
    return lines


def _read_cast(text: str, before: Sequence[Role]) -> tuple[tuple[Role, ...], list[Unread]]:
    old = {_cast_line(role): role for role in before}
    roles: list[Role] = []
    notes: dict[str, tuple[str, str]] = {}
    unread: list[Unread] = []
    for raw in filter(None, map(str.strip, text.splitlines())):
        line = raw if raw in old else without_mark(raw)
        if line in old:
            roles.append(old[line])
        elif note := read_note(line):
            notes[note[0].casefold()] = line, note[1]
        elif read := read_roles(line, inside=True):
            billings = {role.actor: role.billing for role in before}
            roles += [replace(role, billing=billings.get(role.actor, role.billing)) for role in read]
        else:
            unread.append(Unread(0, line[:120], "role"))
    cast: list[Role] = []
    for role in roles:
        _, note = notes.pop((role.role or "").casefold(), ("", role.note))
        cast.append(replace(role, note=note))
    unread += [Unread(0, line[:120], "no-actor") for line, _ in notes.values()]
    return tuple(cast), unread


def _cast_line(role: Role) -> str:
    inner = " – ".join(part for part in (role.role, role.note) if part)
    return f"{role.actor} ({inner})" if inner else role.actor
