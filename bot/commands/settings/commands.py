"""/settings, for managers of the server."""

from bot.answering import Ask, show
from bot.commands.callbacks import attended, require_manager
from bot.commands.settings import pages


@attended
async def settings(interaction: Ask) -> None:
    require_manager(interaction)
    await show(interaction, await pages.theirs(interaction), private=True)


COMMANDS = (settings,)
