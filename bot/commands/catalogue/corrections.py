"""/catalogue add, correct, hide, history, undo, import: a server's own titles, for those who manage it."""

import discord
from discord import app_commands

from bot.answering import Ask, show, words_for
from bot.commands.catalogue import pages
from bot.commands.inputs import Title, attended, content, managing, meant, suggest
from bot.core.corrections import TitleForm
from bot.core.models import Drama
from bot.sources.title_form import write_form
from bot.sources.uploads import read_upload
from bot.ui import corrections as ui
from bot.ui.ids import write_id


async def correction_form(interaction: Ask, drama: Drama) -> None:
    """Open the form of a title, filled in with what is known of it."""
    form = write_form(drama)
    custom_id = write_id("corrected", drama.id, form.code)
    await interaction.response.send_modal(ui.title_modal(form, custom_id, "form-correct", words_for(interaction)))


@attended
async def add(interaction: Ask) -> None:
    managing(interaction)
    modal = ui.title_modal(TitleForm(""), write_id("added"), "form-add", words_for(interaction))
    await interaction.response.send_modal(modal)


@app_commands.autocomplete(title=suggest)
@attended
async def correct(interaction: Ask, title: Title) -> None:
    managing(interaction)
    if drama := await meant(interaction, title, "correct", private=True):
        await correction_form(interaction, drama)


@app_commands.autocomplete(title=suggest)
@attended
async def hide(interaction: Ask, title: Title) -> None:
    managing(interaction)
    if drama := await meant(interaction, title, "hide", private=True):
        await show(interaction, await pages.hidden(interaction, drama), private=True)


@attended
async def history(interaction: Ask) -> None:
    await show(interaction, await pages.changes(interaction), private=True)


@attended
async def undo(interaction: Ask) -> None:
    kept = await interaction.client.guide.corrections.undo(managing(interaction))
    await show(interaction, await pages.changed(interaction, kept), private=True)


@attended
async def import_(interaction: Ask, file: discord.Attachment | None = None) -> None:
    who, guide = managing(interaction), interaction.client.guide
    if file is None:
        await interaction.response.send_modal(ui.page_modal(write_id("pasted"), words_for(interaction)))
        return
    readout = read_upload(file.filename, await content(file), guide.catalogue.vocabulary)
    await show(
        interaction, await pages.changed(interaction, await guide.corrections.propose(who, readout)), private=True
    )


COMMANDS = (add, correct, hide, history, undo, import_)
"""Those of /catalogue that change titles."""
