"""Lists and progress: the menu on a card, the answer to a change, the list itself, and how many evenings are left."""

from collections.abc import Iterable
from datetime import date, timedelta

from discord import ButtonStyle, SelectOption, ui

from bot.core.days import weekday_of
from bot.core.member.lists import (
    MOST_EPISODES,
    STATUSES,
    Entry,
    Evenings,
    ListChange,
    ListPage,
    ListRow,
    Status,
    episodes_of,
)
from bot.core.models import Drama
from bot.core.scores import Scale
from bot.ui.frame import parts
from bot.ui.frame.ids import write_id, write_member
from bot.ui.frame.text import Words

# The statuses that show how many episodes were seen.
_WITH_EPISODES = ("watching", "hold", "dropped")
_LETTERS: dict[str, Status] = {"w": "watching", "p": "plan", "c": "completed", "h": "hold", "d": "dropped"}
_DEADLINES = (7, 14, 30)


def write_entry(entry: Entry | None) -> str:
    """The status and episode of an entry as a value of a custom id; empty for None."""
    if entry is None:
        return ""
    letter = next(letter for letter, status in _LETTERS.items() if status == entry.status)
    return f"{letter}{entry.episode}"


def read_entry(drama: str, text: str) -> Entry | None:
    """The entry `write_entry` wrote, without its note. Raises ValueError for anything else."""
    if not text:
        return None
    if text[0] not in _LETTERS or not text[1:].isdecimal() or len(text) > 5:
        raise ValueError(f"no entry is {text!r}")
    return Entry(drama, _LETTERS[text[0]], int(text[1:]))


def standing(entry: Entry, drama: Drama, words: Words) -> str:
    """ "Watching · 5 of 16"."""
    return parts.line(words(f"list-{entry.status}"), _episodes_seen(entry, drama, words))


def _episodes_seen(entry: Entry, drama: Drama, words: Words) -> str | None:
    """The episodes seen, as in `seen`; None where its status implies them, and for a film."""
    told = entry.status in _WITH_EPISODES and (entry.episode or entry.status == "watching")
    return seen(entry, drama, words) if told and episodes_of(drama) != 1 else None


def seen(entry: Entry, drama: Drama, words: Words) -> str:
    """ "5 of 16"; "episode 5" where nobody knows how many there are."""
    total = episodes_of(drama)
    if total is None:
        return words("progress-open", episode=entry.episode)
    return words("progress-of", episode=min(entry.episode, total), total=total)


def card_rows(
    drama: Drama, entry: Entry | None, owner: int, tab: str, words: Words, open_to_all: bool = False
) -> list[ui.ActionRow]:
    """The menu that puts a drama on the list, and the buttons of one that is being watched. On a card that others
    see too (`open_to_all`) the menu works for anyone, so it shows nobody's status."""
    options = [SelectOption(label=words(f"list-{status}"), value=status) for status in STATUSES]
    if entry or open_to_all:
        options.append(SelectOption(label=words("list-remove"), value="none"))
    placeholder = words("list-this")
    if entry and not open_to_all:
        placeholder = words("list-change", standing=standing(entry, drama, words))
    menu = write_id("put", write_member(owner), drama.id, tab)
    rows = [ui.ActionRow(ui.Select(custom_id=menu, placeholder=placeholder, options=options))]
    if entry and entry.status == "watching":
        rows.append(next_row(drama, entry, owner, tab, words))
    return rows


def next_row(drama: Drama, entry: Entry, owner: int, tab: str, words: Words) -> ui.ActionRow:
    """Buttons to add one episode, or finish a drama of one, and to ask how many evenings the rest takes."""
    who, total = write_member(owner), episodes_of(drama)
    following = min(entry.episode + 1, total or MOST_EPISODES)
    whole = total == 1 or following <= entry.episode
    row = ui.ActionRow(
        parts.button(
            words("seen-whole") if whole else words("one-more", episode=following),
            write_id("plus", who, drama.id, following, tab),
            style=ButtonStyle.primary,
        )
    )
    if total is not None and total > max(1, entry.episode):
        row.add_item(parts.button(words("pace-ask"), write_id("pace", who, drama.id)))
    return row


def change_text(change: ListChange, words: Words, notes: bool = False) -> str:
    """ "1 Litre of Tears: Watching · 5 of 11"; with `notes`, for the member only, also the note, or the one removed."""
    drama, title = change.drama, parts.safe(change.drama.title)
    if change.after is None:
        text = _undone(change, words("list-rated" if change.rated else "list-gone", title=title), words)
        note = change.before.note if notes and change.before else None
        return f"{text}\n-# {words('list-note-was', note=parts.safe(note))}" if note else text
    text = _undone(change, words("list-kept", title=title, standing=standing(change.after, drama, words)), words)
    if notes and change.after.note:
        text += f"\n-# {parts.safe(change.after.note)}"
    return f"{text}\n{words('list-finished')}" if change.asks else text


def _undone(change: ListChange, now: str, words: Words) -> str:
    return words("undone", now=now) if change.undone else now


def change_note(
    change: ListChange, owner: int, menu: ui.ActionRow | None, words: Words, notes: bool = False
) -> ui.LayoutView:
    """The answer to a change, with Undo and, for a drama that was finished, the `menu` of scores; see `change_text`."""
    drama, who = change.drama, write_member(owner)
    back, card = undo_button(change, owner, words), parts.button(words("open-card"), write_id("card", who, drama.id))
    rows = [
        menu if change.asks else None,
        next_row(drama, change.after, owner, "", words) if change.after and change.after.status == "watching" else None,
        ui.ActionRow(*([back] if back else []), card),
    ]
    return parts.note(change_text(change, words, notes), *(row for row in rows if row), accent=parts.colour(drama))


def undo_button(change: ListChange, owner: int, words: Words) -> ui.Button | None:
    """The button that undoes a change of the list, or redoes it where it was undone; None where nothing changed."""
    before, after = write_entry(change.before), write_entry(change.after)
    if before == after:
        return None
    name, action = ("redo", "reput") if change.undone else ("undo", "unput")
    return parts.button(words(name), write_id(action, write_member(owner), change.drama.id, before, after))


def progress_note(drama: Drama, entry: Entry | None, owner: int, words: Words) -> ui.LayoutView:
    """The answer to /progress: how far the member is."""
    title = parts.safe(drama.title)
    if entry is None:
        text = words("progress-none", title=title)
    else:
        text = words("list-kept", title=title, standing=standing(entry, drama, words))
    shown = entry or Entry(drama.id, "watching")
    rows = [next_row(drama, shown, owner, "", words)] if shown.status != "completed" else []
    return parts.note(text, *rows, accent=parts.colour(drama))


def place_note(drama: Drama, entry: Entry | None, owner: int, words: Words) -> ui.LayoutView:
    """The status of a drama on the list, with the menu to change it."""
    title = parts.safe(drama.title)
    if entry:
        text = words("list-kept", title=title, standing=standing(entry, drama, words))
    else:
        text = words("list-ask", title=title)
    return parts.note(text, *card_rows(drama, entry, owner, "", words), accent=parts.colour(drama))


def list_card(listing: ListPage, owner: int, name: str, scale: Scale, words: Words) -> ui.LayoutView:
    """A page of a list below the counts by status, with a menu to filter by one status."""
    who, whose = write_member(owner), write_member(listing.member)
    counts = parts.line(
        *(f"{words(f'list-{status}')} {count}" for status, count in listing.counts.items() if count),
    )
    small = [words("list-shared" if listing.shared else "list-yours")]
    if listing.apart:
        small.append(words("adult-left-out"))
    head = parts.line(f"### {words('list-title', name=name)}", counts, *(f"-# {line}" for line in small), by="\n")
    rows = "\n".join(_rows(listing.rows, scale, words)) or f"-# {words('list-none-of')}"
    options = [
        SelectOption(label=words(f"list-{status}" if status else "list-all"), value=status or "all")
        for status in (None, *STATUSES)
        if status != listing.status
    ]
    shown = words(f"list-{listing.status}") if listing.status else words("list-all")
    return parts.card(
        ui.TextDisplay(head),
        ui.Separator(),
        ui.TextDisplay(rows),
        parts.open_menu((row.drama for row in listing.rows), owner, words),
        ui.ActionRow(ui.Select(custom_id=write_id("shelf", who, whose), placeholder=shown, options=options)),
        parts.pager(
            listing.page,
            listing.pages,
            lambda page: write_id("list", who, whose, listing.status or "all", page),
            words,
        ),
    )


def _rows(rows: Iterable[ListRow], scale: Scale, words: Words) -> Iterable[str]:
    status = None
    for row in rows:
        if row.entry.status != status:
            if status is not None:
                yield ""
            status = row.entry.status
            yield f"**{words(f'list-{status}')}**"
        yield parts.line(
            parts.titled(row.drama),
            _episodes_seen(row.entry, row.drama, words),
            f"**{words.score(row.score, scale)}**" if row.score else None,
        )
        if row.entry.note:
            yield f"-# {parts.safe(row.entry.note)}"


def pace_note(
    found: Evenings, today: date, owner: int, words: Words, change: ListChange | None = None
) -> ui.LayoutView:
    """ "Finish before Sunday: 11 episodes in 3 evenings", how much that is an evening, and a menu of other days; above
    it the `change` of the list that the same command made, with Undo."""
    size = words("episodes-count", count=found.left)
    before = day(found.before, today, words)
    text = words("pace", day=before, size=size, evenings=found.evenings)
    each = f"**{words('episodes-count', count=found.a_day)}**"
    if found.runtime:
        hours, minutes = divmod(found.a_day * found.runtime, 60)
        each = words("pace-each", each=each, time=words("hours-minutes", hours=hours, minutes=minutes))
    else:
        each = words("pace-each-only", each=each)
    begin = found.before - timedelta(days=found.evenings)
    hint = (
        words("pace-tight")
        if found.tight
        else words("pace-begin", day=day(begin, today, words), before=before, free=found.free)
    )
    menu = ui.Select(
        custom_id=write_id("paced", write_member(owner), found.drama.id),
        placeholder=words("pace-other"),
        options=[SelectOption(label=day(one, today, words), value=one.isoformat()) for one in deadlines(today)],
    )
    back = undo_button(change, owner, words) if change else None
    rows = [ui.ActionRow(menu), *([ui.ActionRow(back)] if back else [])]
    head = change_text(change, words) if change else f"**{parts.safe(found.drama.title)}**"
    return parts.note(f"{head}\n{text}\n{each}\n{hint}", *rows, accent=parts.colour(found.drama))


def deadlines(today: date) -> list[date]:
    """The days offered to finish a drama before: each of the coming week, and some later ones."""
    return [today + timedelta(days=n) for n in (*range(1, 7), *_DEADLINES)]


def day(when: date, today: date, words: Words) -> str:
    """ "Sun, 12 Oct", with the year where it is not this one."""
    shown = words.day_of_year(when) if when.year == today.year else words.day(when)
    return words("weekday", day=words.weekday(weekday_of(when)), date=shown)
