"""Reads and checks what a press of a button, a menu or a form says, and answers it.

A custom id may be of an older version of the bot, or forged: whatever does not fit raises Sorry("stale-button"). What
else a handler needs is read from the other components of the message, as nothing is kept in memory.
"""

import re
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any, TypeVar

import discord
from discord import ui

from bot.answering import Ask, asker, edit_message, show
from bot.core.days import iso_day
from bot.core.errors import Sorry
from bot.core.member.asker import Asker
from bot.core.member.picks import Request
from bot.core.member.ratings import Change
from bot.ui.drama.cards import TABS
from bot.ui.frame.ids import Press, read_change, read_id, read_member, read_request
from bot.ui.numbers.pictures import Picture

T = TypeVar("T", bound=str)

_NUMBER = re.compile(r"-?[0-9]{1,6}")


def require_owner(interaction: Ask, owner: str, key: str = "not-yours") -> Asker:
    """The asker, who must be the `owner` named in the custom id. Raises Sorry(key) where they are not."""
    who = asker(interaction)
    if read_member(owner) != who.member:
        raise Sorry(key)
    return who


async def answer(interaction: Ask, owner: str, view: ui.LayoutView, picture: Picture | None = None) -> None:
    """Edit the message if it is the presser's own, else answer them privately. `picture` is a file the view shows."""
    if read_member(owner) == asker(interaction).member:
        await edit_message(interaction, view, picture=picture)
    else:
        await show(interaction, view, private=True, picture=picture)


def values_of(press: Press, count: int) -> tuple[str, ...]:
    """The values of a custom id, which must be `count`. Raises Sorry."""
    if len(press.values) != count:
        raise Sorry("stale-button")
    return press.values


def change_of(press: Press) -> tuple[str, Change]:
    """The owner and the change of a score in the id of an Undo button. Raises Sorry."""
    try:
        return press.values[0], read_change(press.values[1:])
    except (IndexError, ValueError):
        raise Sorry("stale-button") from None


def request_of(interaction: Ask, values: tuple[str, ...]) -> Request:
    """The request for picks in values of a custom id. Raises Sorry."""
    try:
        return read_request(values, interaction.client.guide.catalogue.vocabulary)
    except (ValueError, KeyError):
        raise Sorry("stale-button") from None


def number(text: str) -> int:
    """A value as a whole number. Raises Sorry."""
    if not _NUMBER.fullmatch(text):
        raise Sorry("stale-button")
    return int(text)


def day(text: str) -> date:
    """A value as a day. Raises Sorry."""
    if (stated := iso_day(text)) is None:
        raise Sorry("stale-button")
    return stated


def one_of(choices: Iterable[T], text: str) -> T:
    """The one of these texts that equals a value, as their Literal type. Raises Sorry."""
    for choice in choices:
        if choice == text:
            return choice
    raise Sorry("stale-button")


def chosen(interaction: Ask) -> str:
    """The value chosen in a menu; "" where there is none."""
    values = (interaction.data or {}).get("values") or [""]
    return str(values[0])


def all_chosen(interaction: Ask) -> list[str]:
    """The values chosen in a menu."""
    return [str(value) for value in (interaction.data or {}).get("values") or ()]


def not_offered(interaction: Ask, chosen: Iterable[str]) -> list[str]:
    """Those of the values chosen before that the menu just used does not offer, and so did not take back."""
    pressed = (interaction.data or {}).get("custom_id")
    menus = (item for item in _items_on_message(interaction) if isinstance(item, discord.SelectMenu))
    offered = {option.value for menu in menus if menu.custom_id == pressed for option in menu.options}
    return [one for one in chosen if one not in offered]


def id_on_message(interaction: Ask, action: str) -> str | None:
    """The custom id of the first button or menu of that action on the message pressed."""
    return next(iter(ids_on_message(interaction, action)), None)


def ids_on_message(interaction: Ask, action: str) -> list[str]:
    """The custom ids of the buttons and menus of that action on the message pressed, from the top."""
    ids = (getattr(item, "custom_id", None) or "" for item in _items_on_message(interaction))
    return [custom_id for custom_id in ids if (press := read_id(custom_id)) and press.action == action]


def tab_on_message(interaction: Ask, action: str) -> str | None:
    """The tab that the card pressed shows, which its menu of that action names; None where it is not a card."""
    custom_id = id_on_message(interaction, action)
    press = read_id(custom_id) if custom_id else None
    return press.values[-1] if press and press.values and press.values[-1] in TABS else None


def text_on_message(interaction: Ask, place: int) -> str | None:
    """The text with that component number on the message pressed."""
    texts = (item for item in _items_on_message(interaction) if isinstance(item, discord.TextDisplay))
    return next((text.content for text in texts if text.id == place), None)


def menu_options(interaction: Ask, action: str) -> list[discord.SelectOption]:
    """The options of the menu of that action on the message pressed. Raises Sorry where there is none."""
    for item in _items_on_message(interaction):
        press = read_id(item.custom_id or "") if isinstance(item, discord.SelectMenu) else None
        if press and press.action == action:
            return item.options
    raise Sorry("stale-button")


def form_values(interaction: Ask) -> dict[str, str]:
    """The values of a submitted form, by the custom ids of its fields: of a menu the first value, of a checkbox "True"
    or "False"."""
    rows: list[Any] = list((interaction.data or {}).get("components") or ())
    fields = [row.get("component") or (row.get("components") or [{}])[0] for row in rows]
    found: dict[str, str] = {}
    for field in fields:
        values = field.get("values") or [field.get("value")]
        found[str(field.get("custom_id"))] = "" if values[0] is None else str(values[0])
    return found


def _items_on_message(interaction: Ask) -> Iterator[Any]:
    """All components of the message pressed, nested ones too."""
    for row in interaction.message.components if interaction.message else ():
        yield from all_items(row)


def all_items(item: Any) -> list[Any]:
    """A component and all those nested in it."""
    children = getattr(item, "children", None) or ()
    return [item, *(deep for child in children for deep in all_items(child))]


def values_in(item: Any) -> list[str]:
    """The values in the custom id of a button or menu of the bot, and those of a menu's options."""
    press = read_id(getattr(item, "custom_id", None) or "")
    return [*press.values, *(option.value for option in getattr(item, "options", ()))] if press else []
