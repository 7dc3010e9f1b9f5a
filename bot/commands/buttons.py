"""Buttons and menus. Each is rebuilt from its id; each acts for the member who pressed it.

Where the message is another member's, it stays as it is and the one who pressed gets an answer of their own.
"""

from dataclasses import replace
from datetime import date

from discord import TextStyle, ui

from bot.answering import Ask, ask_with, asker, show, turn, whose, words_for
from bot.client import Handler
from bot.commands import pages
from bot.commands.catalogue import pages as catalogue_pages
from bot.commands.catalogue.corrections import correction_form
from bot.commands.inputs import managing, region_of
from bot.commands.lists import buttons as list_buttons
from bot.commands.lists import pages as list_pages
from bot.commands.picks.pages import picked
from bot.commands.pressed import answer, carried, change_of, chosen, number, own, tab_of, typed, values_of, written
from bot.commands.reviews import pages as review_pages
from bot.core.errors import Sorry
from bot.core.people import Rated, Request
from bot.ui import answers
from bot.ui.cards import TABS, View, undo_button
from bot.ui.ids import Press, read_member, write_id


async def tab(interaction: Ask, press: Press) -> None:
    """Turn a card to another tab or page."""
    owner, key, name, page = values_of(press, 4)
    drama = interaction.client.guide.titles.get(key, asker(interaction))
    another = carried(interaction, "random")
    view = View(owner=asker(interaction).member, tab=_tab(name), page=number(page), another=another)
    await answer(interaction, owner, await pages.card(interaction, drama, view))
    await pages.complete(interaction, drama, view)


async def rate(interaction: Ask, press: Press) -> None:
    """Rate from the menu of a card, 0 taking the rating back."""
    owner, key, name = values_of(press, 3)
    guide, who = interaction.client.guide, asker(interaction)
    drama, score = guide.titles.get(key, asker(interaction)), number(chosen(interaction))
    if not 0 <= score <= 100:
        raise Sorry("stale-button")
    rated = await (guide.ratings.rate(who, drama, score) if score else guide.ratings.unrate(who, drama))
    if name not in TABS:
        await answer(interaction, owner, await pages.rated_note(interaction, rated))
    elif read_member(owner) == who.member:
        await turn(interaction, await _rated_card(interaction, rated, name))
    else:
        await show(interaction, await pages.rated_note(interaction, rated), private=True)


async def _rated_card(interaction: Ask, rated: Rated, name: str) -> ui.LayoutView:
    """The card that a title was rated on, turned to the tab of that name."""
    guide, who, words = interaction.client.guide, asker(interaction), words_for(interaction)
    scale = (await guide.members.settings(who)).scale
    told = guide.naming.told(rated, who)
    note, back = answers.rated_text(told, None, scale, words, whose(interaction)), undo_button(told, who.member, words)
    view = View(owner=who.member, tab=name, note=note, back=back, another=carried(interaction, "random"))
    return await pages.card(interaction, rated.drama, view)


async def undo(interaction: Ask, press: Press) -> None:
    """Put back what a rating replaced, on the card it was given on; what was put back is done again the same way."""
    owner, change = change_of(press)
    who = own(interaction, owner)
    rated = await interaction.client.guide.ratings.undo(who, change)
    rated = replace(rated, undone=press.action == "undo")
    if tab := tab_of(interaction, "rate"):
        await turn(interaction, await _rated_card(interaction, rated, tab))
    else:
        await turn(interaction, await pages.rated_note(interaction, rated))


async def card(interaction: Ask, press: Press) -> None:
    """Open a card of one's own."""
    interaction.extras["private"] = True
    drama = interaction.client.guide.titles.get(values_of(press, 2)[1], asker(interaction))
    view = View(owner=asker(interaction).member)
    await show(interaction, await pages.card(interaction, drama, view), private=True)
    await pages.complete(interaction, drama, view)


async def open_title(interaction: Ask, press: Press) -> None:
    """Open the card of the title chosen in a menu."""
    guide = interaction.client.guide
    await guide.names.picked(asker(interaction), guide.titles.get(chosen(interaction), asker(interaction)))
    await card(interaction, Press("card", (values_of(press, 1)[0], chosen(interaction))))


async def choose(interaction: Ask, press: Press) -> None:
    """A title was chosen among several: do with it what was wanted."""
    owner, then = values_of(press, 2)
    guide, who = interaction.client.guide, asker(interaction)
    drama = await guide.elsewhere.open(chosen(interaction), guide.here.own(who.server))
    await guide.names.picked(who, drama)
    action, _, rest = then.partition("-")
    if action == "review":
        await review_pages.ask(interaction, drama, rest)
        return
    if action == "rate":
        view = await pages.rated_note(interaction, await guide.ratings.rate(who, drama, number(rest)))
    elif action == "unrate":
        view = await pages.rated_note(interaction, await guide.ratings.unrate(who, drama))
    elif action == "similar":
        view = await picked(interaction, Request(drama=drama.id))
    elif action == "alias":
        managing(interaction)
        view = await catalogue_pages.named(interaction, drama, rest)
    elif action == "correct":
        managing(interaction)
        await correction_form(interaction, drama)
        return
    elif action == "hide":
        view = await catalogue_pages.hidden(interaction, drama)
    elif action == "put":
        note = written(interaction, answers.NOTE)
        change = await list_buttons.change(interaction, drama, rest, note)
        view = await list_pages.changed(interaction, change, private=note is not None)
    elif action == "watched":
        episode, _, day = rest.partition("-")
        seen = number(episode) if episode else None
        view = await list_pages.progress(interaction, drama, seen, _date(day) if day else None)
    elif action == "who":
        view = await pages.raters(interaction, drama)
    else:
        name, _, regions = rest.partition("-")
        shown = View(owner=who.member, tab=_tab(name), regions=tuple(regions.split(".")) if regions else ())
        await answer(interaction, owner, await pages.card(interaction, drama, shown))
        await pages.complete(interaction, drama, shown)
        return
    await answer(interaction, owner, view)
    # All that is to know of a title just found elsewhere, for the recommender.
    await guide.elsewhere.renew(drama)


async def region(interaction: Ask, press: Press) -> None:
    """Set one's region from the menu of a card; a button, which has nothing to choose, has it typed."""
    owner, key = values_of(press, 2)
    code, words = chosen(interaction) or "other", words_for(interaction, private=True)
    if code == "other":
        form = _RegionModal(owner, key, words("region-set"), words("region-ask"))
        await ask_with(interaction, form, write_id("region", owner, key))
        return
    await _live_in(interaction, owner, key, code)


async def region_typed(interaction: Ask, press: Press) -> None:
    """Set one's region to the one typed."""
    owner, key = values_of(press, 2)
    await _live_in(interaction, owner, key, next(iter(typed(interaction).values()), ""))


async def _live_in(interaction: Ask, owner: str, key: str, text: str) -> None:
    guide, who = interaction.client.guide, asker(interaction)
    await guide.members.live_in(who, region_of(interaction, text))
    shown = View(owner=who.member, tab="watch", another=carried(interaction, "random"))
    drama = guide.titles.get(key, who)
    await answer(interaction, owner, await pages.card(interaction, drama, shown))
    await pages.complete(interaction, drama, shown)


class _RegionModal(ui.Modal):
    def __init__(self, owner: str, key: str, title: str, ask: str) -> None:
        super().__init__(title=title, custom_id=write_id("typed", owner, key))
        self.add_item(ui.Label(text=ask, component=ui.TextInput(style=TextStyle.short, min_length=2, max_length=40)))
        self.stop()


async def ledger(interaction: Ask, press: Press) -> None:
    """Turn the page of one's ratings."""
    owner, page = values_of(press, 2)
    await answer(interaction, owner, *await pages.ledger(interaction, number(page)))


HANDLERS: dict[str, Handler] = {
    "tab": tab, "page": tab, "rate": rate, "undo": undo, "redo": undo, "card": card, "open": open_title,
    "choose": choose, "region": region, "typed": region_typed, "ledger": ledger,
}  # fmt: skip


def _date(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise Sorry("stale-button") from None


def _tab(name: str) -> str:
    if name not in TABS:
        raise Sorry("stale-button")
    return name
