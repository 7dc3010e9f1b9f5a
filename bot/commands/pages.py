"""The pages that commands and buttons both show."""

from collections.abc import Sequence

from discord import ui

from bot.client import Ask, asker, words_for
from bot.core.models import Drama
from bot.core.people import Rated, Request
from bot.core.together import Person
from bot.ui import answers, cards, match, picks, together
from bot.ui.cards import View


async def card(interaction: Ask, drama: Drama, view: View) -> ui.LayoutView:
    """The card of a drama, turned to the tab of `view`."""
    guide, who, words = interaction.client.guide, asker(interaction), words_for(interaction)
    sheet = await guide.titles.sheet(who, drama)
    picked = await guide.picks.pick(who, Request(drama=drama.id)) if view.tab == "similar" else None
    return cards.drama_card(sheet, view, words, guide.catalogue.vocabulary, picked)


async def rated_note(interaction: Ask, rated: Rated) -> ui.LayoutView:
    """The answer to a rating."""
    who, words = asker(interaction), words_for(interaction)
    settings = await interaction.client.guide.members.settings(who)
    return answers.rated_note(rated, who.member, who.server_name, settings.scale, words)


async def ledger(interaction: Ask, page: int = 0) -> ui.LayoutView:
    """A page of the asker's ratings."""
    who, guide = asker(interaction), interaction.client.guide
    settings = await guide.members.settings(who)
    rows = await guide.ratings.ledger(who, page)
    name = interaction.user.display_name
    return answers.ledger_card(rows, who.member, name, settings.scale, words_for(interaction))


async def picked(
    interaction: Ask, request: Request, note: str | None = None, back: ui.Button | None = None
) -> ui.LayoutView:
    """The picks for a request; below them a note, and a button to take back what it says."""
    who, guide, words = asker(interaction), interaction.client.guide, words_for(interaction)
    found = await guide.picks.pick(who, request)
    settings = await guide.members.settings(who)
    name, vocabulary = interaction.user.display_name, guide.catalogue.vocabulary
    return picks.picks_card(found, who.member, name, who.server_name, settings.scale, words, vocabulary, note, back)


async def gathering(interaction: Ask, people: Sequence[Person], page: int = 0) -> ui.LayoutView:
    """A page of picks for a group. A vote needs a server the bot is in."""
    who = asker(interaction)
    found = await interaction.client.guide.together.gather(who, people, page)
    can_vote = interaction.client.get_guild(who.server or 0) is not None
    return together.gathering_card(found, who.member, can_vote, words_for(interaction))


async def matched(interaction: Ask, other: Person) -> ui.LayoutView:
    """How alike the asker and another member rate."""
    who, guide, words = asker(interaction), interaction.client.guide, words_for(interaction)
    found = await guide.together.match(who, other)
    settings = await guide.members.settings(who)
    return match.match_card(found, who.member, interaction.user.display_name, other.name, settings.scale, words)
