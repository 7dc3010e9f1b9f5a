"""Buttons and menus of cards, and of the list of one's ratings.

Each acts for the member who pressed it. Another member's message stays as it is: who pressed gets an answer of their
own.
"""

from dataclasses import replace

from discord import TextStyle, ui

from bot.answering import Ask, asker, edit_message, public_name, show, show_form, words_for
from bot.client import Handler
from bot.commands.cards import pages
from bot.commands.inputs import region_of
from bot.commands.pressed import (
    answer,
    change_of,
    chosen,
    form_values,
    id_on_message,
    number,
    one_of,
    require_owner,
    tab_on_message,
    values_of,
)
from bot.core.errors import Sorry
from bot.core.member.ratings import Rated
from bot.core.member.together import GroupMember
from bot.ui.drama.cards import TABS, View, undo_button
from bot.ui.frame.ids import Press, read_member, write_id
from bot.ui.member import ratings


async def tab(interaction: Ask, press: Press) -> None:
    """Show another tab or page of a card."""
    owner, key, name, page = values_of(press, 4)
    drama = interaction.client.guide.titles.get(key, asker(interaction))
    another = id_on_message(interaction, "random")
    view = View(owner=asker(interaction).member, tab=one_of(TABS, name), page=number(page), another=another)
    await answer(interaction, owner, await pages.card(interaction, drama, view))
    await pages.complete(interaction, drama, view)


async def rate(interaction: Ask, press: Press) -> None:
    """Rate from a menu; 0 takes the rating back."""
    owner, key, name = values_of(press, 3)
    guide, who = interaction.client.guide, asker(interaction)
    drama, score = guide.titles.get(key, who), number(chosen(interaction))
    if not 0 <= score <= 100:
        raise Sorry("stale-button")
    rated = await (guide.ratings.rate(who, drama, score) if score else guide.ratings.unrate(who, drama))
    if name not in TABS:
        await answer(interaction, owner, await pages.rated_note(interaction, rated))
    elif read_member(owner) == who.member:
        await edit_message(interaction, await _rated_card(interaction, rated, name))
    else:
        await show(interaction, await pages.rated_note(interaction, rated), private=True)


async def _rated_card(interaction: Ask, rated: Rated, name: str) -> ui.LayoutView:
    """The card a title was rated on, with the tab of that name and a note on the rating."""
    guide, who, words = interaction.client.guide, asker(interaction), words_for(interaction)
    scale = (await guide.members.settings(who)).scale
    told = guide.display.named(rated, who)
    note = ratings.rated_text(told, None, scale, words, public_name(interaction))
    back = undo_button(told, who.member, words)
    view = View(owner=who.member, tab=name, note=note, back=back, another=id_on_message(interaction, "random"))
    return await pages.card(interaction, rated.drama, view)


async def undo(interaction: Ask, press: Press) -> None:
    """Undo or redo a rating, on the card it was given on."""
    owner, change = change_of(press)
    who = require_owner(interaction, owner)
    rated = await interaction.client.guide.ratings.undo(who, change)
    rated = replace(rated, undone=press.action == "undo")
    if tab := tab_on_message(interaction, "rate"):
        await edit_message(interaction, await _rated_card(interaction, rated, tab))
    else:
        await edit_message(interaction, await pages.rated_note(interaction, rated))


async def card(interaction: Ask, press: Press) -> None:
    """Open a card for the presser alone."""
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


async def region(interaction: Ask, press: Press) -> None:
    """Set one's region from the menu of a card. Its choice "other", and a button, open a form to type it in."""
    owner, key = values_of(press, 2)
    code, words = chosen(interaction) or "other", words_for(interaction, private=True)
    if code == "other":
        form = _RegionModal(owner, key, words("region-set"), words("region-ask"))
        await show_form(interaction, form, write_id("region", owner, key))
        return
    await _set_region(interaction, owner, key, code)


async def region_typed(interaction: Ask, press: Press) -> None:
    """Set one's region to the one typed in the form."""
    owner, key = values_of(press, 2)
    await _set_region(interaction, owner, key, next(iter(form_values(interaction).values()), ""))


async def _set_region(interaction: Ask, owner: str, key: str, text: str) -> None:
    guide, who = interaction.client.guide, asker(interaction)
    await guide.members.live_in(who, region_of(interaction, text))
    shown = View(owner=who.member, tab="watch", another=id_on_message(interaction, "random"))
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


async def ledger_of(interaction: Ask, press: Press) -> None:
    """Turn the page of another member's ratings."""
    owner, page, member, name = values_of(press, 4)
    other = GroupMember(read_member(member), name)
    await answer(interaction, owner, *await pages.ledger(interaction, number(page), other))


HANDLERS: dict[str, Handler] = {
    "tab": tab, "page": tab, "rate": rate, "undo": undo, "redo": undo, "card": card, "open": open_title,
    "region": region, "typed": region_typed, "ledger": ledger, "ledger-of": ledger_of,
}  # fmt: skip
