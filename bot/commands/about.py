"""/help, /about."""

from bot.answering import Ask, show, words_for
from bot.commands.callbacks import attended
from bot.ui.drama import live
from bot.ui.frame import parts


@attended
async def help(interaction: Ask) -> None:
    words = words_for(interaction)
    await show(interaction, parts.note(f"### {words('help-title')}\n{words('help-body')}"), private=True)


@attended
async def about(interaction: Ask) -> None:
    words, state = words_for(interaction), await interaction.client.guide.state()
    body = words("about-body", version=state.version, titles=state.titles, ratings=state.ratings)
    sources = live.about(state.sources, words)
    await show(interaction, parts.note(f"### {words('about-title')}\n{body}\n{sources}"), private=True)


COMMANDS = (help, about)
