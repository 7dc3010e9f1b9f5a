"""/settings, for those who manage the server."""

from bot.answering import Ask, show
from bot.commands.inputs import attended, managing
from bot.commands.settings import pages


@attended
async def settings(interaction: Ask) -> None:
    managing(interaction)
    await show(interaction, await pages.theirs(interaction), private=True)


COMMANDS = (settings,)
