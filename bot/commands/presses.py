"""What a press says: the values of its id, what was chosen, and how it is answered."""

from typing import Any

from discord import ui

from bot.client import Ask, asker, show, turn
from bot.core.errors import Sorry
from bot.ui.ids import Press, read_member


async def answer(interaction: Ask, owner: str, view: ui.LayoutView) -> None:
    """Change the message where it is the presser's own, else answer them apart."""
    if read_member(owner) == asker(interaction).member:
        await turn(interaction, view)
    else:
        await show(interaction, view, private=True)


def values(press: Press, count: int) -> tuple[str, ...]:
    """The values of an id that has `count` of them; one that has not is of another version, or forged."""
    if len(press.values) != count:
        raise Sorry("stale-button")
    return press.values


def chosen(interaction: Ask) -> str:
    """What was chosen in the menu used; empty for nothing."""
    values = (interaction.data or {}).get("values") or [""]
    return str(values[0])


def number(text: str) -> int:
    """The number a value says. Raises Sorry for anything else."""
    if not text.lstrip("-").isdecimal() or len(text) > 6:
        raise Sorry("stale-button")
    return int(text)


def all_items(item: Any) -> list[Any]:
    """A component of a message and all within it."""
    children = getattr(item, "children", None) or ()
    return [item, *(deep for child in children for deep in all_items(child))]
