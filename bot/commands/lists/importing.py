"""/list import, and the buttons of its preview."""

import asyncio
from typing import Literal

import discord

from bot.answering import Ask, asker, defer, edit_message, show, words_for
from bot.client import Handler
from bot.commands.callbacks import attended
from bot.commands.inputs import read_attachment
from bot.commands.pressed import chosen, require_owner, values_of
from bot.core.errors import Sorry
from bot.core.member.imports import ImportPreview, ListFile
from bot.ui.frame import parts
from bot.ui.frame.ids import Press
from bot.ui.member import imports

_TEXTS = (".csv", ".tsv", ".txt", ".json")


@attended
async def import_(interaction: Ask, file: discord.Attachment, out_of: Literal[5, 10, 100] | None = None) -> None:
    # At once, and so privately: a long file takes a while.
    await defer(interaction)
    found = await interaction.client.guide.imports.draft(asker(interaction), await _read(interaction, file, out_of))
    await show(interaction, await _card(interaction, found), private=True)


async def _read(interaction: Ask, file: discord.Attachment, out_of: int | None) -> ListFile:
    data = await read_attachment(file)
    try:
        return await asyncio.to_thread(interaction.client.guide.uploads.ratings, file.filename, data, out_of)
    except ValueError as error:
        name = file.filename[:60]
        if isinstance(error, UnicodeDecodeError) and file.filename.casefold().endswith(_TEXTS):
            raise Sorry("import-not-text", name=name) from None
        raise Sorry("import-unreadable", file=name) from None


async def _card(interaction: Ask, found: ImportPreview) -> discord.ui.LayoutView:
    guide, who = interaction.client.guide, asker(interaction)
    scale = (await guide.members.settings(who)).scale
    return imports.preview_card(guide.display.named(found, who), who.member, scale, words_for(interaction))


async def which(interaction: Ask, press: Press) -> None:
    """Choose the title that a row of the file means."""
    owner, code = values_of(press, 2)
    who, key = require_owner(interaction, owner), chosen(interaction)
    found = await interaction.client.guide.imports.choose(who, code, "" if key == "-" else key)
    await edit_message(interaction, await _card(interaction, found))


async def confirm(interaction: Ask, press: Press) -> None:
    """Import what was matched. "all" also replaces scores the member has given already."""
    owner, code, what = values_of(press, 3)
    who = require_owner(interaction, owner)
    done = await interaction.client.guide.imports.confirm(who, code, replacing=what == "all")
    await edit_message(interaction, imports.imported_note(done, who.member, words_for(interaction)))


async def drop(interaction: Ask, press: Press) -> None:
    """Cancel the import."""
    owner, code = values_of(press, 2)
    await interaction.client.guide.imports.cancel(require_owner(interaction, owner), code)
    await edit_message(interaction, parts.note(words_for(interaction)("import-cancelled")))


async def undo(interaction: Ask, press: Press) -> None:
    """Undo or redo an import."""
    owner, code = values_of(press, 2)
    who, guide = require_owner(interaction, owner), interaction.client.guide.imports
    turned = await (guide.undo if press.action == "unimport" else guide.redo)(who, code)
    await edit_message(interaction, imports.turned_note(turned, who.member, words_for(interaction)))


LIST = (import_,)
HANDLERS: dict[str, Handler] = {
    "which": which, "import": confirm, "import-drop": drop, "unimport": undo, "reimport": undo,
}  # fmt: skip
