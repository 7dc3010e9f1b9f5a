"""Buttons and menus of lists of titles, titles drawn at random, and people."""

from typing import get_args

from bot.answering import Ask, asker
from bot.client import Handler
from bot.commands.browsing import pages
from bot.commands.cards.pages import card, complete
from bot.commands.pressed import answer, chosen, number, one_of, values_of
from bot.core.browsing import Filters, Sort
from bot.core.errors import Sorry
from bot.ui.frame.ids import Press, read_filters, read_member


async def browse(interaction: Ask, press: Press) -> None:
    """Turn the page of a list."""
    owner, *filters, sort, page = values_of(press, 10)
    order: Sort = one_of(get_args(Sort), sort)
    wanted = _filters(interaction, tuple(filters))
    await answer(interaction, owner, await pages.listing(interaction, wanted, order, number(page)))


async def random(interaction: Ask, press: Press) -> None:
    """Draw the next title. Who presses another member's button starts from the first draw."""
    owner, *filters, day, step = values_of(press, 10)
    at = (number(day), max(0, number(step))) if read_member(owner) == asker(interaction).member else (0, 0)
    drama, view = await pages.drawn(interaction, _filters(interaction, tuple(filters)), *at)
    await answer(interaction, owner, await card(interaction, drama, view))
    await complete(interaction, drama, view)


async def top(interaction: Ask, press: Press) -> None:
    """Turn the page of the best rated titles."""
    owner, whose, page = values_of(press, 3)
    await answer(interaction, owner, await pages.best(interaction, whose == "world", number(page)))


async def who(interaction: Ask, press: Press) -> None:
    """Turn the page of those who rated a title."""
    owner, key, page = values_of(press, 3)
    drama = interaction.client.guide.titles.get(key, asker(interaction))
    await answer(interaction, owner, await pages.raters(interaction, drama, number(page)))


async def person(interaction: Ask, press: Press) -> None:
    """Turn the page of a person's card."""
    owner, key, page = values_of(press, 3)
    someone = interaction.client.guide.persons.get(key, asker(interaction))
    await answer(interaction, owner, await pages.person_page(interaction, someone, number(page)))


async def people(interaction: Ask, press: Press) -> None:
    """Show the card of the person chosen in a menu."""
    (owner,) = values_of(press, 1)
    someone = interaction.client.guide.persons.get(chosen(interaction), asker(interaction))
    await answer(interaction, owner, await pages.person_page(interaction, someone))


HANDLERS: dict[str, Handler] = {
    "browse": browse, "random": random, "top": top, "who": who, "person": person, "people": people,
}  # fmt: skip


def _filters(interaction: Ask, values: tuple[str, ...]) -> Filters:
    known = interaction.client.guide.browsing
    try:
        return read_filters(values, known.genres.all, known.tags.all, known.services.all)
    except ValueError:
        raise Sorry("stale-button") from None
