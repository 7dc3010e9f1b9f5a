"""Pages of a server's own titles and names, as commands and buttons both show them."""

from discord import ui

from bot.answering import Ask, asker, words_for
from bot.commands.callbacks import require_manager
from bot.core.corrections import Kept, Preview
from bot.core.models import Drama
from bot.ui.server import corrections, names


async def misses(
    interaction: Ask, page: int = 0, note: str | None = None, back: ui.Button | None = None
) -> ui.LayoutView:
    """A page of failed searches in the server, with a note on what was just decided, and a button to undo that."""
    who = asker(interaction)
    guide = interaction.client.guide
    found = guide.display.named(await guide.names.misses(who, page), who)
    return names.misses_card(found, who.member, who.server_name or "", words_for(interaction), note, back)


async def named(interaction: Ask, drama: Drama, name: str) -> ui.LayoutView:
    """Give a drama a further name in the server, and answer."""
    who = asker(interaction)
    guide = interaction.client.guide
    given = guide.display.named(await guide.names.give(who, drama, name), who)
    return names.named_note(given, who.member, words_for(interaction))


async def hidden(interaction: Ask, drama: Drama) -> ui.LayoutView:
    """Hide a title in the server, and answer."""
    kept = await interaction.client.guide.corrections.hide(require_manager(interaction), drama)
    return await changed(interaction, kept)


async def changed(interaction: Ask, made: Kept | Preview) -> ui.LayoutView:
    """The answer to a change of titles: what was kept, or a preview of what would be."""
    owner, words = interaction.user.id, words_for(interaction)
    if isinstance(made, Kept):
        told = interaction.client.guide.display.named(made, asker(interaction))
        return corrections.kept_note(told, owner, words)
    return corrections.preview_card(made, owner, words)


async def changes(interaction: Ask, page: int = 0) -> ui.LayoutView:
    """A page of the history of changes to the server's titles."""
    who = require_manager(interaction)
    found = await interaction.client.guide.corrections.history(who, page)
    return corrections.history_card(found, who.member, who.server_name or "", words_for(interaction))
