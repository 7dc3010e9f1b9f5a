"""/privacy."""

from bot.answering import Ask, show, words_for
from bot.commands.callbacks import attended
from bot.ui.member.privacy import privacy_card


@attended
async def privacy(interaction: Ask) -> None:
    sources = [state.name for state in interaction.client.guide.elsewhere.states]
    await show(interaction, privacy_card(sources, words_for(interaction)), private=True)


COMMANDS = (privacy,)
