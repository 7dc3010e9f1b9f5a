"""What a member is told of their own data: whether they are forgotten, and whether they are counted."""

from discord import ButtonStyle, ui

from bot.ui.frame import parts
from bot.ui.frame.ids import write_id, write_member
from bot.ui.frame.text import Words


def forget_ask(owner: int, words: Words) -> ui.LayoutView:
    """Asks once more before all is forgotten."""
    who = write_member(owner)
    row = ui.ActionRow(
        parts.button(words("forget-me"), write_id("forget", who), style=ButtonStyle.danger),
        parts.button(words("keep-me"), write_id("keep", who)),
    )
    return parts.note(words("forget-ask"), row)


def hidden_note(owner: int, words: Words, already: bool = False) -> ui.LayoutView:
    """Says that a member is left out of what is shared, with the way back."""
    back = parts.button(words("count-me-in"), write_id("hide", write_member(owner), "no"))
    return parts.note(words("hidden-already" if already else "hidden-now"), ui.ActionRow(back))


def shown_note(owner: int, words: Words) -> ui.LayoutView:
    """Says that a member counts again, with the way out."""
    out = parts.button(words("leave-me-out"), write_id("hide", write_member(owner), "yes"))
    return parts.note(words("shown-now"), ui.ActionRow(out))
