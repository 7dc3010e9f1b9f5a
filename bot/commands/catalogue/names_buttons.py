"""Buttons of a server's own names. Each checks again that who pressed it manages the server."""

from bot.answering import Ask, words_for
from bot.client import Handler
from bot.commands.callbacks import require_manager
from bot.commands.catalogue import pages
from bot.commands.pressed import answer, number, values_of
from bot.core.names import Named
from bot.ui.frame.ids import Press
from bot.ui.server import names


async def turn_misses(interaction: Ask, press: Press) -> None:
    """Turn the page of failed searches."""
    owner, page = values_of(press, 2)
    require_manager(interaction)
    await answer(interaction, owner, await pages.misses(interaction, number(page)))


async def accept(interaction: Ask, press: Press) -> None:
    """Accept a failed search as a name of the drama that was picked after it."""
    owner, code, page = values_of(press, 3)
    named = await interaction.client.guide.names.decide(require_manager(interaction), code, used=True)
    await _decided(interaction, owner, "name-used", named, page)


async def drop(interaction: Ask, press: Press) -> None:
    """Reject it: that name is not proposed for that drama again."""
    owner, code, page = values_of(press, 3)
    named = await interaction.client.guide.names.decide(require_manager(interaction), code, used=False)
    await _decided(interaction, owner, "name-dropped", named, page)


async def reopen(interaction: Ask, press: Press) -> None:
    """Undo the decision on a proposal."""
    owner, code, page = values_of(press, 3)
    named = await interaction.client.guide.names.undecide(require_manager(interaction), code)
    note = names.decided("name-open", named, words_for(interaction))
    await answer(interaction, owner, await pages.misses(interaction, number(page), note))


async def unname(interaction: Ask, press: Press) -> None:
    """Take back a name that was given by /catalogue alias."""
    owner, code = values_of(press, 2)
    gone = await interaction.client.guide.names.take_back(require_manager(interaction), code)
    await answer(interaction, owner, names.gone_note(gone, words_for(interaction)))


async def _decided(interaction: Ask, owner: str, key: str, named: Named, page: str) -> None:
    words = words_for(interaction)
    back = names.undo_button(named, number(page), interaction.user.id, words)
    note = names.decided(key, named, words)
    await answer(interaction, owner, await pages.misses(interaction, number(page), note, back))


HANDLERS: dict[str, Handler] = {
    "misses": turn_misses, "accept": accept, "drop": drop, "reopen": reopen, "unname": unname,
}  # fmt: skip
