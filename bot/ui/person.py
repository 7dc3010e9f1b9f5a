"""The card of a person: their roles and works, whom they often work with, and their best rated titles."""

from collections.abc import Iterable, Sequence
from itertools import groupby

from discord import SelectOption, ui

from bot.core.credits import Part, Person, PersonFound, PersonSheet
from bot.ui.frame import parts
from bot.ui.frame.ids import write_id, write_member
from bot.ui.frame.limits import OPTION_LABEL, OPTIONS, cut
from bot.ui.frame.text import Words


def person_card(sheet: PersonSheet, owner: int, words: Words) -> ui.LayoutView:
    """A page of a person's titles, with menus to open one of them or one of their co-stars."""
    who, person = write_member(owner), sheet.person
    partners = [partner for partner, _ in sheet.partners]
    together = person_menu(write_id("people", who), words("open-partner"), partners, words) if partners else None
    pager = parts.pager(sheet.page, sheet.pages, lambda page: write_id("person", who, person.key, page), words)
    return parts.card(
        ui.TextDisplay(_head(sheet, words)),
        ui.Separator(),
        ui.TextDisplay("\n".join(_rows(sheet.parts, words))),
        parts.open_menu((part.drama for part in sheet.parts), owner, words),
        together,
        pager,
    )


def person_label(person: Person, words: Words) -> str:
    """One line that tells namesakes apart: the name, and the titles they are best known for."""
    return cut(parts.line(person.name, _known_for(person, words)), OPTION_LABEL)


def person_menu(custom_id: str, placeholder: str, people: Iterable[Person], words: Words) -> ui.ActionRow:
    """A menu to pick one of up to 25 people; its values are their keys."""
    options = [
        SelectOption(
            label=cut(person.name, OPTION_LABEL),
            value=person.key,
            description=cut(_known_for(person, words), OPTION_LABEL),
        )
        for person in list(people)[:OPTIONS]
    ]
    return ui.ActionRow(ui.Select(custom_id=custom_id, placeholder=placeholder, options=options))


def which_person(found: PersonFound, typed: str, owner: int, words: Words) -> ui.LayoutView:
    """Asks which of several people is meant, or offers the nearest names."""
    people, name = found.choices or found.nearest, parts.safe(typed)
    if not people:
        return parts.note(words("person-nothing", typed=name))
    menu = person_menu(write_id("people", write_member(owner)), words("choose-person"), people, words)
    return parts.note(words("person-several" if found.choices else "person-nearest", typed=name), menu)


def _head(sheet: PersonSheet, words: Words) -> str:
    person, scale = sheet.person, sheet.settings.scale
    rows = [f"## {parts.safe(person.name)}"]
    if person.others:
        rows.append(f"-# {words('person-also', names=words.listed(map(parts.safe, person.others)))}")
    if sheet.partners and sheet.page == 0:
        partners = parts.line(*(f"{parts.safe(partner.name)} ({count})" for partner, count in sheet.partners))
        rows.append(f"**{words('person-with')}** {partners}")
    if sheet.best and sheet.page == 0:
        title = parts.of_server("person-best", sheet.server_name, words)
        best = parts.line(
            *(
                words.labelled(parts.safe(drama.title), parts.average(average, scale, words))
                for drama, average in sheet.best
            )
        )
        rows.append(f"**{title}** {best}")
    return "\n".join(rows)


def _rows(shown: Sequence[Part], words: Words) -> Iterable[str]:
    for job, group in groupby(shown, key=lambda part: part.job):
        name = words.known(f"did-{job or 'role'}", (job or "").capitalize())
        yield f"**{parts.safe(name)}**"
        yield from (_row(part, words) for part in group)


def _row(part: Part, words: Words) -> str:
    drama, role = part.drama, part.role
    name = f"*{parts.safe(role.role)}*" if role and role.role else None
    billing = words(f"billed-{role.billing}") if role and (drama.billed or role.billing == "guest") else None
    small = parts.line(name, billing)
    return parts.line(str(drama.year or "?"), f"**{parts.safe(drama.title)}**") + (f"\n-# {small}" if small else "")


def _known_for(person: Person, words: Words) -> str:
    return words.listed(drama.title for drama in person.known) or "–"
