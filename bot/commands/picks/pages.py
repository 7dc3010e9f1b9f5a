"""Pages of picks, as commands and buttons both show them."""

from collections.abc import Sequence

from discord import ui

from bot.answering import Ask, asker, words_for
from bot.core.member.picks import Request
from bot.ui.recommending.picks import beginning_card, picks_card


async def picked(
    interaction: Ask,
    request: Request,
    note: str | None = None,
    back: ui.Button | None = None,
    taken: Sequence[tuple[str, str]] = (),
) -> ui.LayoutView:
    """The picks for a request, with a note and its Undo button. `taken` are wishes as they were typed, each with the
    term it was understood as."""
    who, guide, words = asker(interaction), interaction.client.guide, words_for(interaction)
    found = guide.display.named(await guide.picks.pick(who, request), who)
    settings = await guide.members.settings(who)
    name, vocabulary = interaction.user.display_name, guide.catalogue.vocabulary
    return picks_card(found, who.member, name, who.server_name, settings.scale, words, vocabulary, note, back, taken)


def beginning(interaction: Ask) -> ui.LayoutView:
    """Well-known titles to rate, for a member who has rated nothing yet."""
    who, titles = asker(interaction), interaction.client.guide.titles
    known = interaction.client.guide.display.named([choice.drama for choice in titles.suggest("", who)], who)
    return beginning_card(known, who.member, words_for(interaction, private=True))
