"""The preview of an import of a list: what matched, what needs an answer, what is not here; and its result."""

from discord import ButtonStyle, SelectOption, ui

from bot.core.member.imports import Imported, ImportPreview, Meant, Open, Turned, status_of
from bot.core.scores import Scale
from bot.core.titles import dated
from bot.ui.frame import parts
from bot.ui.frame.ids import write_id, write_member
from bot.ui.frame.limits import OPTION_LABEL, cut
from bot.ui.frame.text import Words

_MOST_ROWS = 8
_NONE = "-"
# How much of a note is shown.
_LONGEST_NOTE = 40


def preview_card(found: ImportPreview, owner: int, scale: Scale, words: Words) -> ui.LayoutView:
    """What would be imported, the first title to choose among several, and buttons to import or cancel."""
    who = write_member(owner)
    replaced = [one for one in found.matched if one.replaces is not None]
    numbers = {
        "matched": len(found.matched), "reviews": found.reviews, "open": len(found.open),
        "missing": len(found.missing),
    }  # fmt: skip
    counts = parts.counted("import-count", numbers, words)
    some = bool(found.matched or found.open)
    head = f"### {words('import-title', site=found.file.site)}\n{counts}"
    small = [
        words("import-replaces", count=len(replaced)) if replaced else "",
        words("import-unread", count=found.file.unread) if found.file.unread else "",
        words("import-unscaled") if found.file.unscaled else "",
        *(
            words(f"import-{key}", words=words.listed(map(parts.safe, odd)))
            for key in ("strange", "unscored", "undated", "columns")
            if (odd := getattr(found.file, key))
        ),
        words("import-waits" if some else "import-nothing"),
    ]
    head += "".join(f"\n-# {line}" for line in small if line)
    buttons = [parts.button(words("import-cancel"), write_id("import-drop", who, found.code))]
    if found.matched:
        sure = write_id("import", who, found.code, "new")
        buttons.insert(0, parts.button(words("import-go"), sure, style=ButtonStyle.primary))
    if replaced:
        buttons.insert(1, parts.button(words("import-replace"), write_id("import", who, found.code, "all")))
    return parts.card(
        ui.TextDisplay(head),
        ui.Separator(),
        _section(words("import-matched"), [_matched(one, scale, words) for one in found.matched], words),
        _section(words("import-missing"), [parts.safe(cut(name, 80)) for name in found.missing], words),
        ui.Separator() if found.open else None,
        _question(found.open[0], len(found.open), words) if found.open else None,
        _menu(found.open[0], write_id("which", who, found.code), words) if found.open else None,
        ui.ActionRow(*buttons) if some else None,
    )


def _section(title: str, rows: list[str], words: Words) -> ui.TextDisplay | None:
    if not rows:
        return None
    more = f"\n-# {words('import-more', count=len(rows) - _MOST_ROWS)}" if len(rows) > _MOST_ROWS else ""
    return ui.TextDisplay(f"**{title}**\n" + "\n".join(f"- {row}" for row in rows[:_MOST_ROWS]) + more)


def _matched(one: Meant, scale: Scale, words: Words) -> str:
    drama, row = one.drama, one.row
    named = parts.safe(cut(row.names[0], 60))
    was = words("import-was", score=words.score(one.replaces, scale)) if one.replaces is not None else None
    shown = parts.titled(drama)
    title = shown if named.casefold() == parts.safe(drama.title).casefold() else f"{named} → {shown}"
    return parts.line(title, *_row_facts(one, scale, words), was)


def _row_facts(one: Meant, scale: Scale, words: Words) -> list[str | None]:
    """What a row says of its title: the score, the status, the episode, the note."""
    row, status = one.row, status_of(one.row, one.drama)
    return [
        f"**{words.score(row.score, scale)}**" if row.score else None,
        words(f"list-{status}") if status else None,
        words("progress-open", episode=row.episode) if row.episode and status != "completed" else None,
        words("quoted", text=parts.safe(cut(row.note, _LONGEST_NOTE))) if row.note and status else None,
    ]


def _question(asked: Open, left: int, words: Words) -> ui.TextDisplay:
    name = dated(parts.safe(cut(asked.row.names[0], 80)), asked.row.year)
    return ui.TextDisplay(words("import-which", name=name, count=left))


def _menu(asked: Open, custom_id: str, words: Words) -> ui.ActionRow:
    options = [SelectOption(label=parts.label(drama, words), value=drama.id) for drama in asked.choices]
    options.append(SelectOption(label=cut(words("import-none-of-these"), OPTION_LABEL), value=_NONE))
    return ui.ActionRow(ui.Select(custom_id=custom_id, placeholder=words("choose"), options=options))


def imported_note(done: Imported, owner: int, words: Words) -> ui.LayoutView:
    """What was imported, with Undo where anything changed by it."""
    if done.scores:
        text = words("import-done", scores=done.scores, listed=done.listed)
    elif done.listed:
        text = words("import-done-listed", listed=done.listed)
    elif done.reviews:
        text = ""
    else:
        text = words("import-done-unsaid" if done.unsaid else "import-done-nothing")
    if done.reviews:
        text = "\n".join(filter(None, (text, words("import-done-reviews", count=done.reviews))))
    if done.open:
        text += f"\n-# {words('import-done-open', count=done.open)}"
    back = _back("undo", "unimport", done.code, owner, words) if done.code else None
    return _done(text, back, owner, words)


def turned_note(turned: Turned, owner: int, words: Words) -> ui.LayoutView:
    """What undoing or redoing an import changed, with the button for the opposite."""
    if turned.undone:
        text = words("undone", now=words("import-undone", count=turned.titles))
        back = _back("redo", "reimport", turned.code, owner, words)
    else:
        text = words("import-redone", count=turned.titles)
        back = _back("undo", "unimport", turned.code, owner, words)
    if turned.stay:
        text += f"\n-# {words('import-undo-stay', count=turned.stay)}"
    return _done(text, back, owner, words)


def _back(name: str, action: str, code: str, owner: int, words: Words) -> ui.Button:
    return parts.button(words(name), write_id(action, write_member(owner), code))


def _done(text: str, back: ui.Button | None, owner: int, words: Words) -> ui.LayoutView:
    who = write_member(owner)
    shelf = parts.button(words("import-open"), write_id("list", who, who, "all", 0))
    return parts.note(text, ui.ActionRow(*([back] if back else []), shelf))
