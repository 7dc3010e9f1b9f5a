"""/catalogue add, correct, hide, history, undo, import: a server's own titles."""

import asyncio

import discord
from discord import app_commands

from bot.answering import Ask, show, show_form, words_for
from bot.commands.autocomplete import suggest_title
from bot.commands.callbacks import attended, require_manager
from bot.commands.catalogue import pages
from bot.commands.inputs import Title, read_attachment
from bot.commands.resolve import resolve_title
from bot.core.corrections import TitleForm
from bot.core.models import Drama
from bot.ui.frame.ids import write_id
from bot.ui.server import corrections as ui


async def correction_form(interaction: Ask, drama: Drama) -> None:
    """Open the form of a title, filled in with its facts."""
    form = interaction.client.guide.uploads.form(drama)
    custom_id = write_id("corrected", drama.id, form.code)
    modal = ui.title_modal(form, custom_id, "form-correct", words_for(interaction))
    await show_form(interaction, modal, write_id("correct", drama.id))


async def addition_form(interaction: Ask) -> None:
    """Open the form of a new title."""
    require_manager(interaction)
    modal = ui.title_modal(TitleForm(""), write_id("added"), "form-add", words_for(interaction))
    await show_form(interaction, modal, write_id("add"))


async def page_form(interaction: Ask) -> None:
    """Open the form in which the text of a page is pasted."""
    require_manager(interaction)
    await show_form(interaction, ui.page_modal(write_id("pasted"), words_for(interaction)), write_id("paste"))


@attended
async def add(interaction: Ask) -> None:
    await addition_form(interaction)


@app_commands.autocomplete(title=suggest_title)
@attended
async def correct(interaction: Ask, title: Title) -> None:
    require_manager(interaction)
    if drama := await resolve_title(interaction, title, "correct", private=True):
        await correction_form(interaction, drama)


@app_commands.autocomplete(title=suggest_title)
@attended
async def hide(interaction: Ask, title: Title) -> None:
    require_manager(interaction)
    if drama := await resolve_title(interaction, title, "hide", private=True):
        await show(interaction, await pages.hidden(interaction, drama), private=True)


@attended
async def history(interaction: Ask) -> None:
    await show(interaction, await pages.changes(interaction), private=True)


@attended
async def undo(interaction: Ask) -> None:
    kept = await interaction.client.guide.corrections.undo(require_manager(interaction))
    await show(interaction, await pages.changed(interaction, kept), private=True)


@attended
async def import_(interaction: Ask, file: discord.Attachment | None = None) -> None:
    who, guide = require_manager(interaction), interaction.client.guide
    if file is None:
        await page_form(interaction)
        return
    # In a thread, as a large file takes a while.
    data = await read_attachment(file)
    readout = await asyncio.to_thread(guide.uploads.titles, file.filename, data)
    await show(
        interaction, await pages.changed(interaction, await guide.corrections.propose(who, readout)), private=True
    )


COMMANDS = (add, correct, hide, history, undo, import_)
