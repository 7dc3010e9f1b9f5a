"""The buttons of /catalogue: each asks again whether the one who pressed it manages the server."""

from bot.answering import Ask, words_for
from bot.client import Handler
from bot.commands.catalogue import pages
from bot.commands.inputs import managing
from bot.commands.pressed import answer, number, values_of
from bot.core.names import Named
from bot.ui.frame.ids import Press
from bot.ui.server import names


async def turn_misses(interaction: Ask, press: Press) -> None:
    """Turn the page of what was not found."""
    owner, page = values_of(press, 2)
    managing(interaction)
    await answer(interaction, owner, await pages.misses(interaction, number(page)))


async def accept(interaction: Ask, press: Press) -> None:
    """Use a failed search as a name of the drama picked after it."""
    owner, code, page = values_of(press, 3)
    named = await interaction.client.guide.names.decide(managing(interaction), code, used=True)
    await _decided(interaction, owner, "name-used", named, page)


async def drop(interaction: Ask, press: Press) -> None:
    """Never propose that name for that drama again."""
    owner, code, page = values_of(press, 3)
    named = await interaction.client.guide.names.decide(managing(interaction), code, used=False)
    await _decided(interaction, owner, "name-dropped", named, page)


async def reopen(interaction: Ask, press: Press) -> None:
    """Undo what was decided of a proposal."""
    owner, code, page = values_of(press, 3)
    named = await interaction.client.guide.names.undecide(managing(interaction), code)
    note = names.decided("name-open", named, words_for(interaction))
    await answer(interaction, owner, await pages.misses(interaction, number(page), note))


async def unname(interaction: Ask, press: Press) -> None:
    """Take back a name given by hand."""
    owner, code = values_of(press, 2)
    gone = await interaction.client.guide.names.take_back(managing(interaction), code)
    await answer(interaction, owner, names.gone_note(gone, words_for(interaction)))


async def _decided(interaction: Ask, owner: str, key: str, named: Named, page: str) -> None:
    words = words_for(interaction)
    back = names.undo_button(named, number(page), interaction.user.id, words)
    note = names.decided(key, named, words)
    await answer(interaction, owner, await pages.misses(interaction, number(page), note, back))


HANDLERS: dict[str, Handler] = {
    "misses": turn_misses, "accept": accept, "drop": drop, "reopen": reopen, "unname": unname,
}  # fmt: skip
