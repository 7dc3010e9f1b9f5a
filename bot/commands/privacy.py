"""/privacy."""

from bot.answering import Ask, show, words_for
from bot.commands.inputs import attended
from bot.ui.privacy import privacy_card


@attended
async def privacy(interaction: Ask) -> None:
    await show(interaction, privacy_card(words_for(interaction)), private=True)


COMMANDS = (privacy,)
