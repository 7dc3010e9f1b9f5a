"""/catalogue add, correct, hide, history, undo, import: a server's own titles, for those who manage it."""

import asyncio

import discord
from discord import app_commands

from bot.answering import Ask, ask_with, show, words_for
from bot.commands.catalogue import pages
from bot.commands.inputs import Title, attended, content, managing, meant, suggest
from bot.core.corrections import TitleForm
from bot.core.models import Drama
from bot.ui.frame.ids import write_id
from bot.ui.server import corrections as ui


async def correction_form(interaction: Ask, drama: Drama) -> None:
    """Open the form of a title, filled in with what is known of it."""
    form = interaction.client.guide.uploads.form(drama)
    custom_id = write_id("corrected", drama.id, form.code)
    modal = ui.title_modal(form, custom_id, "form-correct", words_for(interaction))
    await ask_with(interaction, modal, write_id("correct", drama.id))


async def addition_form(interaction: Ask) -> None:
    """Open the form of a title that is not here yet."""
    managing(interaction)
    modal = ui.title_modal(TitleForm(""), write_id("added"), "form-add", words_for(interaction))
    await ask_with(interaction, modal, write_id("add"))


async def page_form(interaction: Ask) -> None:
    """Open the form that takes the text of a page."""
    managing(interaction)
    await ask_with(interaction, ui.page_modal(write_id("pasted"), words_for(interaction)), write_id("paste"))


@attended
async def add(interaction: Ask) -> None:
    await addition_form(interaction)


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
        await page_form(interaction)
        return
    # Much text takes a while to read.
    data = await content(file)
    readout = await asyncio.to_thread(guide.uploads.titles, file.filename, data)
    await show(
        interaction, await pages.changed(interaction, await guide.corrections.propose(who, readout)), private=True
    )


COMMANDS = (add, correct, hide, history, undo, import_)
"""Those of /catalogue that change titles."""
