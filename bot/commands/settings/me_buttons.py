"""The buttons of /me: each acts for the one it was shown to, and for nobody else."""

from typing import get_args

from bot.answering import Ask, turn, words_for
from bot.client import Handler
from bot.commands.lists.alerting import follow
from bot.commands.pressed import own, values_of
from bot.commands.settings import pages
from bot.commands.settings.buttons import choice_of
from bot.core.errors import Sorry
from bot.core.member.alerts import Where
from bot.guide.choices import NOTHING
from bot.ui.frame import parts
from bot.ui.frame.ids import Press
from bot.ui.member import mine


async def choose(interaction: Ask, press: Press) -> None:
    """Choose something for oneself."""
    owner, what, value = values_of(press, 3)
    guide, who = interaction.client.guide, own(interaction, owner, "not-yours-alone")
    what, values = await choice_of(interaction, what, value, guide.choices.mine)
    if what == "alerts":
        await follow(interaction, _where(values))
    else:
        await guide.choices.choose(who, what, values, interaction.client.languages.locales)
    # In the language just chosen.
    await guide.members.settings(who)
    await turn(interaction, await pages.mine(interaction))


async def forget(interaction: Ask, press: Press) -> None:
    """Forget the member, now that they said so twice."""
    (owner,) = values_of(press, 1)
    who = own(interaction, owner, "not-yours-alone")
    words = words_for(interaction)
    interaction.extras["forgotten"] = True
    await interaction.client.guide.mine.forget(who)
    await turn(interaction, parts.note(words("forgotten")))


async def keep(interaction: Ask, press: Press) -> None:
    """Not forgotten after all."""
    (owner,) = values_of(press, 1)
    own(interaction, owner, "not-yours-alone")
    await turn(interaction, parts.note(words_for(interaction)("forget-kept")))


async def hide(interaction: Ask, press: Press) -> None:
    """Be left out of what is shared, or counted in again."""
    owner, wanted = values_of(press, 2)
    who, hidden = own(interaction, owner, "not-yours-alone"), wanted == "yes"
    await interaction.client.guide.mine.hide(who, hidden)
    words = words_for(interaction)
    await turn(interaction, mine.hidden_note(who.member, words) if hidden else mine.shown_note(who.member, words))


HANDLERS: dict[str, Handler] = {"mine": choose, "forget": forget, "keep": keep, "hide": hide}


def _where(values: list[str]) -> Where:
    """Where one wants to be told of new episodes; nowhere for a choice taken back."""
    wanted = "off" if values == [NOTHING] else next(iter(values), "")
    where: Where | None = next((one for one in get_args(Where) if one == wanted), None)
    if where is None:
        raise Sorry("stale-button")
    return where
