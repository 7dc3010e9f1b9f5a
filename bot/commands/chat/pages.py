"""The form that rates the titles of a message, opened from a context menu or by a button."""

from collections.abc import Sequence

from bot.answering import Ask, asker, show_form, words_for
from bot.core.models import Drama
from bot.ui import chat
from bot.ui.frame.ids import write_id
from bot.ui.frame.parts import open_menu


async def rating_form(interaction: Ask, said: Sequence[tuple[Drama, int | None]]) -> None:
    """Open the form that rates the titles of a message, filled in with the scores it gives them."""
    guide, who, words = interaction.client.guide, asker(interaction), words_for(interaction)
    said = guide.display.named(said[: chat.FIELDS], who)
    scale = (await guide.members.settings(who)).scale
    # A button that opens the form later reads the titles from the menu beside it.
    again = write_id("rate-here", ".".join(str(score or "") for _, score in said))
    menu = open_menu((drama for drama, _ in said), who.member, words)
    await show_form(interaction, chat.RateModal(said, who.member, scale, words), again, menu)
