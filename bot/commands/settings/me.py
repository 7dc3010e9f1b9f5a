"""/me settings, export, forget, private."""

from bot.answering import Ask, asker, send_direct, show, words_for
from bot.commands.callbacks import attended
from bot.commands.settings import pages
from bot.ui.frame import parts
from bot.ui.member import privacy


@attended
async def settings(interaction: Ask) -> None:
    await show(interaction, await pages.mine(interaction), private=True)


@attended
async def export(interaction: Ask) -> None:
    words = words_for(interaction)
    files = await interaction.client.guide.mine.export(asker(interaction))
    await send_direct(interaction, parts.note(words("export-here")), files)
    await show(interaction, parts.note(words("export-sent")), private=True)


@attended
async def forget(interaction: Ask) -> None:
    await show(interaction, privacy.forget_ask(interaction.user.id, words_for(interaction)), private=True)


@attended
async def private(interaction: Ask) -> None:
    guide, who, words = interaction.client.guide, asker(interaction), words_for(interaction)
    already = await guide.mine.is_hidden(who)
    await guide.mine.hide(who, True)
    await show(interaction, privacy.hidden_note(who.member, words, already=already), private=True)


COMMANDS = (settings, export, forget, private)
