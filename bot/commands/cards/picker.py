"""The menu that asks which title is meant: does what the command was to do, with the title chosen.

Its custom id says what that is: `then`, as given to `resolve_title`, is an action, a hyphen, and the action's own part.
"""

from collections.abc import Awaitable, Callable

from discord import ui

from bot.answering import Ask, asker
from bot.client import Handler
from bot.commands.browsing import pages as browsing_pages
from bot.commands.callbacks import require_manager
from bot.commands.cards import pages
from bot.commands.catalogue import pages as catalogue_pages
from bot.commands.catalogue.corrections import correction_form
from bot.commands.lists import buttons as list_buttons
from bot.commands.lists import pages as list_pages
from bot.commands.picks.pages import picked
from bot.commands.pressed import answer, chosen, day, number, one_of, request_of, text_on_message, values_of
from bot.commands.reviews import pages as review_pages
from bot.core.errors import Sorry
from bot.core.models import Drama
from bot.ui import picker
from bot.ui.drama.cards import TABS, View
from bot.ui.frame.ids import Press


async def choose(interaction: Ask, press: Press) -> None:
    """Do with the title chosen what the command was to do."""
    owner, then = values_of(press, 2)
    guide, who = interaction.client.guide, asker(interaction)
    drama = await guide.elsewhere.open(chosen(interaction), guide.servers.own(who.server))
    await guide.names.picked(who, drama)
    action, _, rest = then.partition("-")
    if action == "tab":
        await _open(interaction, owner, drama, rest)
    elif action in _FORMS:
        await _FORMS[action](interaction, drama, rest)
    elif action in _ANSWERS:
        await answer(interaction, owner, await _ANSWERS[action](interaction, drama, rest))
        # A title just found at a live source has only a short record: fetch the rest, for the recommender.
        await guide.elsewhere.renew(drama)
    else:
        raise Sorry("stale-button")


async def _open(interaction: Ask, owner: str, drama: Drama, rest: str) -> None:
    name, _, regions = rest.partition("-")
    shown = tuple(regions.split(".")) if regions else ()
    view = View(owner=asker(interaction).member, tab=one_of(TABS, name), regions=shown)
    await answer(interaction, owner, await pages.card(interaction, drama, view))
    await pages.complete(interaction, drama, view)


async def _correct(interaction: Ask, drama: Drama, rest: str) -> None:
    require_manager(interaction)
    await correction_form(interaction, drama)


async def _rate(interaction: Ask, drama: Drama, rest: str) -> ui.LayoutView:
    rated = await interaction.client.guide.ratings.rate(asker(interaction), drama, number(rest))
    return await pages.rated_note(interaction, rated)


async def _unrate(interaction: Ask, drama: Drama, rest: str) -> ui.LayoutView:
    rated = await interaction.client.guide.ratings.unrate(asker(interaction), drama)
    return await pages.rated_note(interaction, rated)


async def _similar(interaction: Ask, drama: Drama, rest: str) -> ui.LayoutView:
    return await picked(interaction, request_of(interaction, (drama.id, rest, "0")))


async def _alias(interaction: Ask, drama: Drama, rest: str) -> ui.LayoutView:
    require_manager(interaction)
    return await catalogue_pages.named(interaction, drama, rest)


async def _hide(interaction: Ask, drama: Drama, rest: str) -> ui.LayoutView:
    return await catalogue_pages.hidden(interaction, drama)


async def _put(interaction: Ask, drama: Drama, rest: str) -> ui.LayoutView:
    note = text_on_message(interaction, picker.NOTE)
    change = await list_buttons.change(interaction, drama, rest, note)
    return await list_pages.changed(interaction, change, private=note is not None)


async def _watched(interaction: Ask, drama: Drama, rest: str) -> ui.LayoutView:
    episode, _, before = rest.partition("-")
    seen = number(episode) if episode else None
    return await list_pages.progress(interaction, drama, seen, day(before) if before else None)


async def _who(interaction: Ask, drama: Drama, rest: str) -> ui.LayoutView:
    return await browsing_pages.raters(interaction, drama)


# By action; each is given the title and the action's own part of `then`.
_FORMS: dict[str, Callable[[Ask, Drama, str], Awaitable[None]]] = {"review": review_pages.ask, "correct": _correct}
_ANSWERS: dict[str, Callable[[Ask, Drama, str], Awaitable[ui.LayoutView]]] = {
    "rate": _rate, "unrate": _unrate, "similar": _similar, "alias": _alias, "hide": _hide, "put": _put,
    "watched": _watched, "who": _who,
}  # fmt: skip

HANDLERS: dict[str, Handler] = {"choose": choose}
