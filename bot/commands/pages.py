"""The pages that commands and buttons both show."""

from discord import ui

from bot.client import Ask, asker, words_for
from bot.core.models import Drama
from bot.core.people import Rated, Request
from bot.ui import answers, cards, names, picks
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
    name = interaction.user.display_name
    return picks.picks_card(found, who.member, name, who.server_name, settings.scale, words, note, back)


async def misses(
    interaction: Ask, page: int = 0, note: str | None = None, back: ui.Button | None = None
) -> ui.LayoutView:
    """A page of what was not found in the server; below it a note, and a button to take back what it says."""
    who = asker(interaction)
    found = await interaction.client.guide.names.misses(who, page)
    return names.misses_card(found, who.member, who.server_name or "", words_for(interaction), note, back)


async def named(interaction: Ask, drama: Drama, name: str) -> ui.LayoutView:
    """The answer to a further name given to a drama in the server."""
    who = asker(interaction)
    given = await interaction.client.guide.names.give(who, drama, name)
    return names.named_note(given, who.member, words_for(interaction))
