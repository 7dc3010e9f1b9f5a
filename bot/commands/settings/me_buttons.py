"""Buttons of /me. Only the member they were shown to can use them."""

from typing import get_args

from bot.answering import Ask, edit_message, words_for
from bot.client import Handler
from bot.commands.lists.alerting import follow
from bot.commands.pressed import one_of, require_owner, values_of
from bot.commands.settings import pages
from bot.commands.settings.buttons import choice_of
from bot.core.member.alerts import Where
from bot.guide.choices import NOTHING
from bot.ui.frame import parts
from bot.ui.frame.ids import Press
from bot.ui.member import privacy


async def choose(interaction: Ask, press: Press) -> None:
    """Change one of the member's own settings."""
    owner, what, value = values_of(press, 3)
    guide, who = interaction.client.guide, require_owner(interaction, owner, "not-yours-alone")
    what, values = await choice_of(interaction, what, value, guide.choices.mine)
    if what == "alerts":
        await follow(interaction, _where(values))
    else:
        await guide.choices.choose(who, what, values, interaction.client.languages.locales)
    # Reload the settings, so that the answer is in the language just chosen.
    await guide.members.settings(who)
    await edit_message(interaction, await pages.mine(interaction))


async def forget(interaction: Ask, press: Press) -> None:
    """Delete all data of the member, who has confirmed it."""
    (owner,) = values_of(press, 1)
    who = require_owner(interaction, owner, "not-yours-alone")
    words = words_for(interaction)
    interaction.extras["forgotten"] = True
    await interaction.client.guide.mine.forget(who)
    await edit_message(interaction, parts.note(words("forgotten")))


async def keep(interaction: Ask, press: Press) -> None:
    """Cancel the deletion."""
    (owner,) = values_of(press, 1)
    require_owner(interaction, owner, "not-yours-alone")
    await edit_message(interaction, parts.note(words_for(interaction)("forget-kept")))


async def hide(interaction: Ask, press: Press) -> None:
    """Leave the member out of everything shared, or include them again."""
    owner, wanted = values_of(press, 2)
    who, hidden = require_owner(interaction, owner, "not-yours-alone"), wanted == "yes"
    await interaction.client.guide.mine.hide(who, hidden)
    words = words_for(interaction)
    note = privacy.hidden_note if hidden else privacy.shown_note
    await edit_message(interaction, note(who.member, words))


HANDLERS: dict[str, Handler] = {"mine": choose, "forget": forget, "keep": keep, "hide": hide}


def _where(values: list[str]) -> Where:
    """The chosen place for alerts; "off" where the choice was reset. Raises Sorry for anything else."""
    return one_of(get_args(Where), "off" if values == [NOTHING] else next(iter(values), ""))
