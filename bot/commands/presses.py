"""What every button's handler does: read its id, and answer where the answer belongs."""

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


def number(text: str) -> int:
    """The whole number an id says."""
    if not text.lstrip("-").isdecimal() or len(text) > 6:
        raise Sorry("stale-button")
    return int(text)
