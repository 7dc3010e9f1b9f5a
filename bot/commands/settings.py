"""/settings, for those who manage the server."""

from bot.answering import Ask, show
from bot.commands import choosing
from bot.commands.inputs import attended, managing


@attended
async def settings(interaction: Ask) -> None:
    managing(interaction)
    await show(interaction, await choosing.theirs(interaction), private=True)


COMMANDS = (settings,)
