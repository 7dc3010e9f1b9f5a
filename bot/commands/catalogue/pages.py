"""The pages of a server's own titles and names that commands and buttons both show."""

from discord import ui

from bot.answering import Ask, asker, words_for
from bot.commands.inputs import managing
from bot.core.corrections import Kept, Preview
from bot.core.models import Drama
from bot.ui.server import corrections, names


async def misses(
    interaction: Ask, page: int = 0, note: str | None = None, back: ui.Button | None = None
) -> ui.LayoutView:
    """A page of what was not found in the server; below it a note, and a button to take back what it says."""
    who = asker(interaction)
    guide = interaction.client.guide
    found = guide.naming.told(await guide.names.misses(who, page), who)
    return names.misses_card(found, who.member, who.server_name or "", words_for(interaction), note, back)


async def named(interaction: Ask, drama: Drama, name: str) -> ui.LayoutView:
    """The answer to a further name given to a drama in the server."""
    who = asker(interaction)
    guide = interaction.client.guide
    given = guide.naming.told(await guide.names.give(who, drama, name), who)
    return names.named_note(given, who.member, words_for(interaction))


async def hidden(interaction: Ask, drama: Drama) -> ui.LayoutView:
    """The answer to a title that is hidden in the server."""
    return await changed(interaction, await interaction.client.guide.corrections.hide(managing(interaction), drama))


async def changed(interaction: Ask, made: Kept | Preview) -> ui.LayoutView:
    """The answer to a title added or corrected: what was kept, or what would be."""
    owner, words = interaction.user.id, words_for(interaction)
    if isinstance(made, Kept):
        told = interaction.client.guide.naming.told(made, asker(interaction))
        return corrections.kept_note(told, owner, words)
    return corrections.preview_card(made, owner, words)


async def changes(interaction: Ask, page: int = 0) -> ui.LayoutView:
    """A page of what was changed in the server's titles."""
    who = managing(interaction)
    found = await interaction.client.guide.corrections.history(who, page)
    return corrections.history_card(found, who.member, who.server_name or "", words_for(interaction))
