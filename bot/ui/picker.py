"""The menus to pick the title that was meant, or one close to it."""

from collections.abc import Sequence

from discord import ui

from bot.core.member.sheet import Choice
from bot.ui.frame import parts
from bot.ui.frame.ids import write_id, write_member
from bot.ui.frame.limits import OPTIONS
from bot.ui.frame.text import Words

# The id of the component with a note for the list, by which the note is read back; no component that Discord numbers
# itself has it.
NOTE = 1000


def which_title(
    choices: Sequence[Choice],
    typed: str,
    owner: int,
    then: str,
    words: Words,
    elsewhere: Sequence[Choice] = (),
    remark: str | None = None,
    note: str | None = None,
) -> ui.LayoutView:
    """Asks which of several titles is meant; `then` is the action on the one picked. `elsewhere` are those that live
    sources found, `remark` is a line about that search. `note` is kept on the message, for the list."""
    offered = (*choices[: OPTIONS - len(elsewhere)], *elsewhere)
    text = words("several" if len(offered) > 1 else "several-one", typed=parts.safe(typed))
    return _card(text, remark, offered, owner, then, words, note)


def nothing_found(
    nearest: Sequence[Choice],
    typed: str,
    owner: int,
    then: str,
    words: Words,
    elsewhere: Sequence[Choice] = (),
    remark: str | None = None,
    note: str | None = None,
) -> ui.LayoutView:
    """Says that nothing was found, and offers what live sources found and the nearest titles; see `which_title`."""
    one = len(nearest) == 1
    key = "nothing-elsewhere" if elsewhere else "several-one" if one else "nothing-nearest" if nearest else "nothing"
    return _card(words(key, typed=parts.safe(typed)), remark, (*elsewhere, *nearest), owner, then, words, note)


def _card(
    text: str, remark: str | None, choices: Sequence[Choice], owner: int, then: str, words: Words, note: str | None
) -> ui.LayoutView:
    told = ui.TextDisplay(parts.line(text, remark, by="\n"))
    if not choices:
        return parts.card(told)
    sources = {one.drama.id: words("from-source", source=one.source) for one in choices if one.source}
    dramas = (choice.drama for choice in choices)
    menu = parts.title_menu(write_id("choose", write_member(owner), then), words("choose"), dramas, words, sources)
    return parts.card(told, ui.TextDisplay(note, id=NOTE) if note else None, menu)
