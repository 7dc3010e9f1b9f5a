"""Pages of lists and progress, as commands and buttons both show them."""

from datetime import date

from discord import ui

from bot.answering import Ask, asker, words_for
from bot.core.member.lists import ListChange, Status
from bot.core.models import Drama
from bot.ui.drama import cards
from bot.ui.frame import parts
from bot.ui.member import lists


async def changed(interaction: Ask, change: ListChange, private: bool = False) -> ui.LayoutView:
    """The answer to a change of the asker's list, asking for a score of what was finished. The member's own note on the
    title is shown only where `private`."""
    who, words = asker(interaction), words_for(interaction)
    change, menu = interaction.client.guide.display.named(change, who), None
    if change.asks:
        scale = (await interaction.client.guide.members.settings(who)).scale
        menu = cards.rate_menu(change.drama, who.member, "", None, scale, words)
    return lists.change_note(change, who.member, menu, words, private)


async def page(interaction: Ask, whose: int, status: Status | None = None, number: int = 0) -> ui.LayoutView:
    """A page of a member's list."""
    guide, who, words = interaction.client.guide, asker(interaction), words_for(interaction)
    listing = guide.display.named(await guide.lists.page(who, whose, status, number), who)
    scale = (await guide.members.settings(who)).scale
    name = parts.safe(interaction.user.display_name) if whose == who.member else f"<@{whose}>"
    return lists.list_card(listing, who.member, name, scale, words)


async def progress(interaction: Ask, drama: Drama, episode: int | None, before: date | None) -> ui.LayoutView:
    """Note `episode` as seen, if given, and answer how far the asker is; with `before`, how many evenings the rest
    takes until that day."""
    guide, who = interaction.client.guide, asker(interaction)
    if before:
        # Raises Sorry where the pace cannot be told: before anything is noted.
        await guide.lists.pace(who, drama, before)
    change = await guide.lists.watched(who, drama, episode) if episode is not None else None
    if before and not (change and change.after and change.after.status == "completed"):
        return await paced(interaction, drama, before, change)
    if change:
        return await changed(interaction, change)
    entry = await guide.lists.entry(who, drama)
    return lists.progress_note(guide.display.named(drama, who), entry, who.member, words_for(interaction))


async def paced(
    interaction: Ask, drama: Drama, before: date | None = None, change: ListChange | None = None
) -> ui.LayoutView:
    """How many evenings the rest of a drama takes until a day; until a Sunday that leaves enough time where that is
    None. `change` is a change of the list to report above it."""
    guide, who = interaction.client.guide, asker(interaction)
    found, change = guide.display.named((await guide.lists.pace(who, drama, before), change), who)
    return lists.pace_note(found, guide.lists.today(), who.member, words_for(interaction), change)
