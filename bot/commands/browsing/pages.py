"""The pages of lists of titles, raters and people that commands and buttons both show."""

from discord import ui

from bot.answering import Ask, asker, words_for
from bot.core.browsing import Filters, Sort
from bot.core.credits import Person
from bot.core.models import Drama
from bot.ui import browse, person
from bot.ui import raters as who_rated
from bot.ui.drama.cards import View
from bot.ui.frame.ids import write_filters, write_id, write_member


async def listing(interaction: Ask, filters: Filters, sort: Sort, page: int = 0) -> ui.LayoutView:
    """A page of the titles that match the filters."""
    guide, who = interaction.client.guide, asker(interaction)
    found = guide.display.named(await guide.browsing.browse(who, filters, sort, page), who)
    settings = await guide.members.settings(who)
    return browse.browse_card(found, who.member, settings.scale, words_for(interaction))


async def drawn(interaction: Ask, filters: Filters, day: int = 0, step: int = 0) -> tuple[Drama, View]:
    """The title of the `step`-th draw on `day`, and the view of its card, which has a button for the next one."""
    who = asker(interaction)
    found = await interaction.client.guide.browsing.draw(who, filters, day, step)
    another = write_id("random", write_member(who.member), *write_filters(filters), found.day, found.step)
    return found.drama, View(owner=who.member, another=another)


async def best(interaction: Ask, world: bool, page: int = 0) -> ui.LayoutView:
    """A page of the best rated titles, in the asker's server or in all."""
    guide, who = interaction.client.guide, asker(interaction)
    found = guide.display.named(await guide.opinions.best(who, world, page), who)
    settings = await guide.members.settings(who)
    return browse.best_card(found, who.member, settings.scale, words_for(interaction))


async def raters(interaction: Ask, drama: Drama, page: int = 0) -> ui.LayoutView:
    """A page of the members who rated a drama in the asker's server."""
    guide, who = interaction.client.guide, asker(interaction)
    found = guide.display.named(await guide.opinions.who(who, drama, page), who)
    settings = await guide.members.settings(who)
    return who_rated.raters_card(found, who.member, who.server_name, settings.scale, words_for(interaction))


async def person_page(interaction: Ask, someone: Person, page: int = 0) -> ui.LayoutView:
    """A page of a person's card."""
    who = asker(interaction)
    guide = interaction.client.guide
    sheet = guide.display.named(await guide.persons.sheet(who, someone, page), who)
    return person.person_card(sheet, who.member, words_for(interaction))
