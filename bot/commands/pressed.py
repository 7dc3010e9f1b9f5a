"""What a press says, checked, and the two ways to answer one."""

import re
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

import discord
from discord import ui

from bot.answering import Ask, asker, show, turn
from bot.core.days import iso_day
from bot.core.errors import Sorry
from bot.core.member.people import Asker, Change, Request
from bot.ui.drama.cards import TABS
from bot.ui.frame.ids import Press, read_change, read_id, read_member, read_request
from bot.ui.numbers.pictures import Picture

_NUMBER = re.compile(r"-?[0-9]{1,6}")


def own(interaction: Ask, owner: str, key: str = "not-yours") -> Asker:
    """The asker, whose message it is. Raises Sorry of that key where it is another's."""
    who = asker(interaction)
    if read_member(owner) != who.member:
        raise Sorry(key)
    return who


async def answer(interaction: Ask, owner: str, view: ui.LayoutView, picture: Picture | None = None) -> None:
    """Change the message where it is the presser's own, else answer them apart; `picture` is one the view shows."""
    if read_member(owner) == asker(interaction).member:
        await turn(interaction, view, picture=picture)
    else:
        await show(interaction, view, private=True, picture=picture)


def values_of(press: Press, count: int) -> tuple[str, ...]:
    """The values of an id that has `count` of them; one that has not is of another version, or forged."""
    if len(press.values) != count:
        raise Sorry("stale-button")
    return press.values


def change_of(press: Press) -> tuple[str, Change]:
    """The owner and the change of a score of an Undo. Raises Sorry for anything else."""
    try:
        return press.values[0], read_change(press.values[1:])
    except (IndexError, ValueError):
        raise Sorry("stale-button") from None


def request_of(interaction: Ask, values: tuple[str, ...]) -> Request:
    """The request for picks that values of an id say. Raises Sorry for anything else."""
    try:
        return read_request(values, interaction.client.guide.catalogue.vocabulary)
    except (ValueError, KeyError):
        raise Sorry("stale-button") from None


def number(text: str) -> int:
    """The whole number a value states. Raises Sorry for anything else."""
    if not _NUMBER.fullmatch(text):
        raise Sorry("stale-button")
    return int(text)


def day(text: str) -> date:
    """The day a value states. Raises Sorry for anything else."""
    if (stated := iso_day(text)) is None:
        raise Sorry("stale-button")
    return stated


def tab_named(text: str) -> str:
    """The tab of a card that a value names. Raises Sorry for anything else."""
    if text not in TABS:
        raise Sorry("stale-button")
    return text


def chosen(interaction: Ask) -> str:
    """What was chosen in a menu; empty where nothing was."""
    values = (interaction.data or {}).get("values") or [""]
    return str(values[0])


def every(interaction: Ask) -> list[str]:
    """All that was chosen in a menu."""
    return [str(value) for value in (interaction.data or {}).get("values") or ()]


def beyond(interaction: Ask, chosen: Iterable[str]) -> list[str]:
    """What was chosen that the menu which was pressed does not offer: it says nothing of that."""
    pressed = (interaction.data or {}).get("custom_id")
    menus = (item for item in _on_message(interaction) if isinstance(item, discord.SelectMenu))
    offered = {option.value for menu in menus if menu.custom_id == pressed for option in menu.options}
    return [one for one in chosen if one not in offered]


def carried(interaction: Ask, action: str) -> str | None:
    """The id of that action's button on the message that was pressed, None where it has none."""
    return next(iter(all_carried(interaction, action)), None)


def all_carried(interaction: Ask, action: str) -> list[str]:
    """The ids of that action's buttons on the message that was pressed, from above."""
    ids = (getattr(item, "custom_id", None) or "" for item in _on_message(interaction))
    return [custom_id for custom_id in ids if (press := read_id(custom_id)) and press.action == action]


def tab_of(interaction: Ask, action: str) -> str | None:
    """The tab that the card which was pressed is turned to, by its menu of that action; None where it is no card."""
    custom_id = carried(interaction, action)
    press = read_id(custom_id) if custom_id else None
    return press.values[-1] if press and press.values and press.values[-1] in TABS else None


def written(interaction: Ask, place: int) -> str | None:
    """The text of that number on the message that was pressed, None where it has none."""
    texts = (item for item in _on_message(interaction) if isinstance(item, discord.TextDisplay))
    return next((text.content for text in texts if text.id == place), None)


def options(interaction: Ask, action: str) -> list[discord.SelectOption]:
    """The options of the menu of that action on the message that was pressed. Raises Sorry where it has none."""
    for item in _on_message(interaction):
        press = read_id(item.custom_id or "") if isinstance(item, discord.SelectMenu) else None
        if press and press.action == action:
            return item.options
    raise Sorry("stale-button")


def typed(interaction: Ask) -> dict[str, str]:
    """What was filled into a form, by the ids of its fields; of a menu the first value, of a box "True" or "False"."""
    rows: list[Any] = list((interaction.data or {}).get("components") or ())
    fields = [row.get("component") or (row.get("components") or [{}])[0] for row in rows]
    found: dict[str, str] = {}
    for field in fields:
        values = field.get("values") or [field.get("value")]
        found[str(field.get("custom_id"))] = "" if values[0] is None else str(values[0])
    return found


def _on_message(interaction: Ask) -> Iterator[Any]:
    """All that is on the message that was pressed."""
    for row in interaction.message.components if interaction.message else ():
        yield from all_items(row)


def all_items(item: Any) -> list[Any]:
    children = getattr(item, "children", None) or ()
    return [item, *(deep for child in children for deep in all_items(child))]


def stands_for(item: Any) -> list[str]:
    """The values of a button's or menu's id and of what a menu offers, where it is one of the bot's."""
    press = read_id(getattr(item, "custom_id", None) or "")
    return [*press.values, *(option.value for option in getattr(item, "options", ()))] if press else []
