"""The pages that commands and buttons both show."""

from dataclasses import replace

from discord import ui

from bot.answering import Ask, alone, asker, renew, whose, words_for
from bot.commands.drawing import as_picture
from bot.core.browsing import Filters, Sort
from bot.core.credits import Person
from bot.core.live import Live
from bot.core.member.people import Rated, Request
from bot.core.member.together import GroupMember
from bot.core.models import Drama
from bot.ui import answers, browse, person
from bot.ui import raters as who_rated
from bot.ui.drama import cards
from bot.ui.drama.cards import View
from bot.ui.frame.ids import write_filters, write_id, write_member
from bot.ui.numbers.pictures import Picture
from bot.ui.numbers.statistics import histogram


async def card(interaction: Ask, drama: Drama, view: View, live: Live | None = None) -> ui.LayoutView:
    """The card of a drama, turned to the tab of `view`, with the facts of today where they are at hand."""
    guide, who, words = interaction.client.guide, asker(interaction), words_for(interaction)
    sheet = await guide.titles.sheet(who, drama, live)
    shared = not alone(interaction)
    if shared:
        view = replace(view, name=interaction.user.display_name)
        if sheet.entry and not await guide.lists.shared(who.member):
            sheet = replace(sheet, entry=None)
    picked = await guide.picks.pick(who, Request(drama=drama.id)) if view.tab == "similar" else None
    sheet, picked = guide.naming.told((sheet, picked), who)
    written = await guide.reviews.page(who, drama, view.page, shared) if view.tab == "reviews" else None
    return cards.drama_card(sheet, view, words, guide.catalogue.vocabulary, picked, written)


async def complete(interaction: Ask, drama: Drama, view: View) -> None:
    """Put the facts of today into the card just shown, once the live sources answer."""
    if live := await interaction.client.guide.elsewhere.renew(drama):
        await renew(interaction, await card(interaction, drama, view, live))


async def rated_note(interaction: Ask, rated: Rated) -> ui.LayoutView:
    """The answer to a rating."""
    who, guide, words = asker(interaction), interaction.client.guide, words_for(interaction)
    settings, rated = await guide.members.settings(who), guide.naming.told(rated, who)
    return answers.rated_note(rated, who.member, who.server_name, settings.scale, words, whose(interaction))


async def ledger(
    interaction: Ask, page: int = 0, other: GroupMember | None = None
) -> tuple[ui.LayoutView, Picture | None]:
    """A page of the asker's ratings, or of another's, and the picture it shows."""
    who, guide = asker(interaction), interaction.client.guide
    settings = await guide.members.settings(who)
    rows = guide.naming.told(await guide.ratings.ledger(who, page, other), who)
    rater, words = other or GroupMember(who.member, interaction.user.display_name), words_for(interaction)
    picture = await as_picture(interaction, lambda words: histogram(rows, rater.name, settings.scale, words))
    return answers.ledger_card(rows, who.member, rater, settings.scale, words, picture), picture


async def listing(interaction: Ask, filters: Filters, sort: Sort, page: int = 0) -> ui.LayoutView:
    """A page of the titles that fit."""
    guide, who = interaction.client.guide, asker(interaction)
    found = guide.naming.told(await guide.browsing.browse(who, filters, sort, page), who)
    settings = await guide.members.settings(who)
    return browse.browse_card(found, who.member, settings.scale, words_for(interaction))


async def drawn(interaction: Ask, filters: Filters, day: int = 0, step: int = 0) -> tuple[Drama, View]:
    """A title at random, and its card as it is shown: with the button that draws another."""
    who = asker(interaction)
    found = await interaction.client.guide.browsing.draw(who, filters, day, step)
    another = write_id("random", write_member(who.member), *write_filters(filters), found.day, found.step)
    return found.drama, View(owner=who.member, another=another)


async def best(interaction: Ask, world: bool, page: int = 0) -> ui.LayoutView:
    """A page of the best rated titles, here or of the world."""
    guide, who = interaction.client.guide, asker(interaction)
    found = guide.naming.told(await guide.opinions.best(who, world, page), who)
    settings = await guide.members.settings(who)
    return browse.best_card(found, who.member, settings.scale, words_for(interaction))


async def raters(interaction: Ask, drama: Drama, page: int = 0) -> ui.LayoutView:
    """A page of those who rated a drama here."""
    guide, who = interaction.client.guide, asker(interaction)
    found = guide.naming.told(await guide.opinions.who(who, drama, page), who)
    settings = await guide.members.settings(who)
    return who_rated.raters_card(found, who.member, who.server_name, settings.scale, words_for(interaction))


async def person_page(interaction: Ask, someone: Person, page: int = 0) -> ui.LayoutView:
    """A page of the card of a person."""
    who = asker(interaction)
    guide = interaction.client.guide
    sheet = guide.naming.told(await guide.persons.sheet(who, someone, page), who)
    return person.person_card(sheet, who.member, words_for(interaction))
