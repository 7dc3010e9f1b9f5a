"""A server's own titles: the form, the preview of a change, the answer to it, and the history of changes."""

from collections.abc import Iterable, Sequence

import discord
from discord import ButtonStyle, TextStyle, ui

from bot.core.corrections import Edited, Facts, History, Kept, Preview, TitleForm, Unread
from bot.core.models import Drama
from bot.core.paging import page_of
from bot.ui.drama.facts import fact_text
from bot.ui.frame import parts
from bot.ui.frame.ids import write_id, write_member
from bot.ui.frame.limits import OPTION_LABEL, cut
from bot.ui.frame.text import Words

FIELDS = ("title", "names", "facts", "cast", "synopsis")
_MOST_DETAILED = 3
_MOST_LISTED = 12
_MOST_UNREAD = 12
_MOST_NOTICES = 4


def title_modal(form: TitleForm, custom_id: str, heading: str, words: Words) -> ui.Modal:
    """The form of a title, filled in with `form`."""
    modal = ui.Modal(title=words(heading), custom_id=custom_id)
    for name in FIELDS:
        text = ui.TextInput(
            custom_id=name,
            style=TextStyle.short if name == "title" else TextStyle.paragraph,
            default=getattr(form, name) or None,
            required=name == "title",
            max_length=150 if name == "title" else 4000,
            placeholder=words("form-facts-example") if name == "facts" else None,
        )
        about = words(f"form-{name}-about")
        modal.add_item(ui.Label(text=words(f"form-{name}"), description=about, component=text))
    modal.stop()
    return modal


def page_modal(custom_id: str, words: Words) -> ui.Modal:
    """Asks for the text of a page."""
    modal = ui.Modal(title=words("form-page"), custom_id=custom_id)
    text = ui.TextInput(custom_id="text", style=TextStyle.paragraph, min_length=2, max_length=4000)
    modal.add_item(ui.Label(text=words("form-page-text"), description=words("form-page-about"), component=text))
    modal.stop()
    return modal


def preview_card(preview: Preview, owner: int, words: Words, page: int = 0) -> ui.LayoutView:
    """The preview of a change, with a page of what was not understood, and buttons to keep or discard it."""
    draft, who = preview.draft, write_member(owner)
    new = sum(is_new for _, _, is_new in preview.rows)
    left_out = [one for one in draft.unread if not one.is_notice]
    # Several faults of a line count once; those without a line number, from a form, count each.
    unread = len({one.line or -at for at, one in enumerate(left_out, start=1)})
    numbers = {"added": new, "corrected": len(preview.rows) - new, "known": draft.known, "unread": unread}
    counts = parts.counted("draft-count", numbers, words)
    head = f"### {words('draft-title', name=parts.safe(draft.name))}\n{counts}"
    shown, page, pages = page_of(left_out, _MOST_UNREAD, page)
    decide = ui.ActionRow(
        parts.button(
            words("draft-keep", count=len(preview.rows)),
            write_id("take", who, draft.code),
            style=ButtonStyle.success,
        ),
        parts.button(words("draft-drop"), write_id("putaway", who, draft.code)),
    )
    return parts.card(
        ui.TextDisplay(head),
        ui.Separator() if preview.rows else None,
        *_changes(preview.rows, words),
        *_unread_items("draft-look", [one for one in draft.unread if one.is_notice], _MOST_NOTICES, words),
        *_unread_items("draft-unread", shown, _MOST_UNREAD, words),
        parts.pager(page, pages, lambda to: write_id("draft", who, draft.code, to), words),
        decide if preview.rows else None,
    )


def _unread_items(heading: str, told: Sequence[Unread], most: int, words: Words) -> list[ui.Item]:
    """The first `most` of what was not understood, or should be looked at."""
    if not told:
        return []
    rows = [_unread(one, words) for one in told[:most]]
    if len(told) > most:
        rows.append(f"-# {words('draft-more', count=len(told) - most)}")
    return [ui.Separator(), ui.TextDisplay("\n".join((f"**{words(heading)}**", *rows)))]


def _unread(one: Unread, words: Words) -> str:
    """What was not understood, where and why."""
    why = (
        words(f"unread-{one.why}", **{name: _quoted(value) for name, value in one.values.items()}) if one.why else None
    )
    line = words("draft-line", line=one.line) if one.line else None
    return parts.line("-#", line, parts.line(parts.safe(cut(one.text, 160)) or None, why), by=" ")


def _quoted(value: str | int) -> str | int:
    """A value from a file, on one line."""
    return parts.safe(cut(" ".join(value.split()), 100)) if isinstance(value, str) else value


def _changes(rows: Sequence[tuple[Drama, Facts, bool]], words: Words) -> list[ui.Item]:
    """Up to three titles with every changed fact; of more only their names."""
    if not rows:
        return []
    if len(rows) <= _MOST_DETAILED:
        room = 2400 // len(rows)
        return [ui.TextDisplay(cut("\n".join((_row(one, words), *_facts(one, words))), room)) for one in rows]
    listed = [_row(one, words) for one in rows[:_MOST_LISTED]]
    if len(rows) > _MOST_LISTED:
        listed.append(words("draft-more", count=len(rows) - _MOST_LISTED))
    return [ui.TextDisplay(cut("\n".join(listed), 2000))]


def _row(row: tuple[Drama, Facts, bool], words: Words) -> str:
    drama, _, is_new = row
    return words("draft-added" if is_new else "draft-corrected", title=_titled(drama))


def _facts(row: tuple[Drama, Facts, bool], words: Words) -> Iterable[str]:
    _, facts, is_new = row
    for key, value in facts.items():
        if key == "title" and is_new:
            continue
        shown = words("draft-removed") if value in (None, (), "") else parts.safe(fact_text(key, value, words))
        yield f"-# **{words.fact(key)}** {shown}"
    if not is_new:
        yield f"-# {words('draft-rest')}"


def kept_note(kept: Kept, owner: int, words: Words) -> ui.LayoutView:
    """The answer to a change that was made, undone or redone, with a button to reverse it, and what was left out."""
    who = write_member(owner)
    titles = words.listed(f"**{_titled(drama)}**" for drama in kept.dramas[:3]) or "–"
    titles += " …" if len(kept.dramas) > 3 else ""
    text = words(f"{'undone' if kept.undone else 'kept'}-{kept.act}", titles=titles, count=len(kept.dramas))
    back = parts.button(words("redo"), write_id("remake", who, kept.number)) if kept.undone else None
    back = back or parts.button(words("undo"), write_id("unmake", who, kept.number))
    row = [back]
    shown = kept.act != "hide" if not kept.undone else kept.act in ("hide", "correct")
    if len(kept.dramas) == 1 and shown:
        row.append(parts.button(words("open-card"), write_id("card", who, kept.dramas[0].id)))
    accent = parts.colour(kept.dramas[0]) if len(kept.dramas) == 1 else parts.PLAIN
    left_out = _unread_items("draft-unread", [one for one in kept.unread if not one.is_notice], _MOST_UNREAD, words)
    return parts.card(ui.TextDisplay(text), ui.ActionRow(*row), *left_out, accent=accent)


def history_card(history: History, owner: int, server: str, words: Words) -> ui.LayoutView:
    """The changes of a server's titles, newest first, with a menu to undo one."""
    who = write_member(owner)
    head = f"### {words('history-title', server=parts.safe(server))}\n{words('history-summary', count=history.total)}"
    rows = "\n".join(_change(row, words) for row in history.rows)
    open_ones = [row for row in history.rows if not row.edit.undone]
    options = [
        discord.SelectOption(
            label=cut(f"{row.edit.number} · {_what(row, words)}", OPTION_LABEL), value=str(row.edit.number)
        )
        for row in open_ones
    ]
    menu = ui.Select(custom_id=write_id("unmake", who, ""), placeholder=words("history-undo"), options=options)
    return parts.card(
        ui.TextDisplay(head),
        ui.Separator(),
        ui.TextDisplay(rows),
        ui.ActionRow(menu) if options else None,
        parts.pager(history.page, history.pages, lambda page: write_id("changes", who, page), words),
    )


def _change(row: Edited, words: Words) -> str:
    edit = row.edit
    by = f"<@{edit.member}>" if edit.member is not None else words("history-nobody")
    text = f"`{edit.number}` {parts.safe(_what(row, words))}"
    text = f"~~{text}~~ {words('history-undone')}" if edit.undone else text
    return f"{text}\n-# {by} · <t:{edit.at}:R>"


def _what(row: Edited, words: Words) -> str:
    titles = words.listed(cut(title, 60) for title in row.titles)
    more = len(row.edit.dramas) - len(row.titles)
    what = words(f"history-{row.edit.act}", titles=f"{titles} + {more}" if more else titles)
    return words.labelled(what, cut(words.listed(map(words.fact, row.fields)), 120)) if row.fields else what


def _titled(drama: Drama) -> str:
    return parts.safe(parts.short_title(drama, 100))
