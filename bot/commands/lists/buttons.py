"""Buttons of lists and progress. Each acts for the member who pressed it."""

from dataclasses import replace

from discord import ui

from bot.answering import Ask, asker, edit_message, is_private, show, words_for
from bot.client import Handler
from bot.commands.cards.pages import card
from bot.commands.lists import pages
from bot.commands.pressed import answer, chosen, day, id_on_message, number, require_owner, tab_on_message, values_of
from bot.core.errors import Sorry
from bot.core.member.lists import STATUSES, ListChange, Status
from bot.core.models import Drama
from bot.ui.drama.cards import TABS, View
from bot.ui.frame.ids import Press, read_member
from bot.ui.member import lists


async def put(interaction: Ask, press: Press) -> None:
    """Put a drama on one's list from a card's menu, or take it off."""
    owner, key, tab = values_of(press, 3)
    drama = interaction.client.guide.titles.get(key, asker(interaction))
    await _changed(interaction, owner, tab, await change(interaction, drama, chosen(interaction)))


async def enlist(interaction: Ask, press: Press) -> None:
    """Show the presser where a drama is on their list, with the menu that changes that."""
    guide, who = interaction.client.guide, asker(interaction)
    drama = guide.titles.get(values_of(press, 2)[1], who)
    drama, entry = guide.display.named(drama, who), await guide.lists.entry(who, drama)
    await show(
        interaction, lists.place_note(drama, entry, who.member, words_for(interaction, private=True)), private=True
    )


async def change(interaction: Ask, drama: Drama, to: str, note: str | None = None) -> ListChange:
    """Put a drama on the asker's list under the status `to`, and note `note` if given. "" keeps the status it has,
    "none" takes it off the list. Raises Sorry for anything else."""
    guide, who = interaction.client.guide, asker(interaction)
    if to == "none":
        return await guide.lists.remove(who, drama)
    status = _status(to)
    if to and status is None:
        raise Sorry("stale-button")
    return await guide.lists.put(who, drama, status, note)


async def plus(interaction: Ask, press: Press) -> None:
    """Count one more episode. On one's own message a second press changes nothing, as the button names the episode."""
    owner, key, episode, tab = values_of(press, 4)
    guide, who = interaction.client.guide, asker(interaction)
    drama = guide.titles.get(key, who)
    if read_member(owner) == who.member:
        made = await guide.lists.watched(who, drama, number(episode))
    else:
        made = await guide.lists.one_more(who, drama)
    await _changed(interaction, owner, tab, made)


async def _changed(interaction: Ask, owner: str, tab: str, made: ListChange) -> None:
    """Answer a change of a list: on the card, by a note in place of the message, or privately."""
    who = asker(interaction).member
    if await _seen_alone(interaction):
        await show(interaction, await pages.changed(interaction, made, private=True), private=True)
    elif tab in TABS and read_member(owner) == who:
        await edit_message(interaction, await _card(interaction, made, tab))
    else:
        await answer(interaction, owner, await pages.changed(interaction, made))


async def _seen_alone(interaction: Ask) -> bool:
    """Whether to answer privately, as others see the message but the presser shares their list with nobody."""
    apart = not is_private(interaction) and not await interaction.client.guide.lists.shared(asker(interaction).member)
    if apart:
        interaction.extras["private"] = True
    return apart


async def _card(interaction: Ask, made: ListChange, tab: str) -> ui.LayoutView:
    words, owner = words_for(interaction), asker(interaction).member
    note, back = lists.change_text(made, words), lists.undo_button(made, owner, words)
    shown = View(owner=owner, tab=tab, note=note, back=back, another=id_on_message(interaction, "random"))
    return await card(interaction, made.drama, shown)


async def unput(interaction: Ask, press: Press) -> None:
    """Undo or redo a change of one's list."""
    owner, key, before, after = values_of(press, 4)
    guide, who = interaction.client.guide, require_owner(interaction, owner)
    drama = guide.titles.get(key, who)
    try:
        was, made = lists.read_entry(drama.id, before), lists.read_entry(drama.id, after)
    except ValueError:
        raise Sorry("stale-button") from None
    change = replace(await guide.lists.undo(who, drama, was, made), undone=press.action == "unput")
    await _changed(interaction, owner, tab_on_message(interaction, "put") or "", change)


async def turn_list(interaction: Ask, press: Press) -> None:
    """Turn the page of a list."""
    owner, whose, status, page = values_of(press, 4)
    await _list(interaction, owner, whose, status, number(page))


async def shelf(interaction: Ask, press: Press) -> None:
    """Show the titles of one status only."""
    owner, whose = values_of(press, 2)
    await _list(interaction, owner, whose, chosen(interaction), 0)


async def _list(interaction: Ask, owner: str, whose: str, status: str, page: int) -> None:
    member = read_member(whose)
    apart = member == asker(interaction).member and await _seen_alone(interaction)
    view = await pages.page(interaction, member, _status(status), page)
    await (show(interaction, view, private=True) if apart else answer(interaction, owner, view))


async def pace(interaction: Ask, press: Press) -> None:
    """Show how many evenings the rest of a drama takes."""
    interaction.extras["private"] = True
    drama = interaction.client.guide.titles.get(values_of(press, 2)[1], asker(interaction))
    await show(interaction, await pages.paced(interaction, drama), private=True)


async def paced(interaction: Ask, press: Press) -> None:
    """Show how many evenings the rest of a drama takes until another day."""
    owner, key = values_of(press, 2)
    drama = interaction.client.guide.titles.get(key, asker(interaction))
    apart = await _seen_alone(interaction)
    view = await pages.paced(interaction, drama, day(chosen(interaction)))
    await (show(interaction, view, private=True) if apart else answer(interaction, owner, view))


def _status(text: str) -> Status | None:
    return next((status for status in STATUSES if status == text), None)


HANDLERS: dict[str, Handler] = {
    "put": put, "enlist": enlist, "plus": plus, "unput": unput, "reput": unput, "list": turn_list, "shelf": shelf,
    "pace": pace, "paced": paced,
}  # fmt: skip
