"""Forms and buttons of a server's own titles. Each checks again that who uses it manages the server."""

from bot.answering import Ask, show, words_for
from bot.client import Handler
from bot.commands.callbacks import require_manager
from bot.commands.catalogue import pages
from bot.commands.catalogue.corrections import addition_form, correction_form, page_form
from bot.commands.pressed import answer, chosen, form_values, number, require_owner, values_of
from bot.core.corrections import TitleForm, Unread
from bot.core.errors import Sorry
from bot.core.member.asker import Asker
from bot.ui.frame import parts
from bot.ui.frame.ids import Press
from bot.ui.server import corrections


async def add(interaction: Ask, press: Press) -> None:
    """Open the form of a new title, where it could not be opened at once (see `show_form`)."""
    await addition_form(interaction)


async def correct(interaction: Ask, press: Press) -> None:
    """Open the form of a title, likewise."""
    (key,) = values_of(press, 1)
    await correction_form(interaction, interaction.client.guide.titles.get(key, require_manager(interaction)))


async def paste(interaction: Ask, press: Press) -> None:
    """Open the form for the text of a page, likewise."""
    await page_form(interaction)


async def added(interaction: Ask, press: Press) -> None:
    """Add the title of a submitted form."""
    who, guide = require_manager(interaction), interaction.client.guide
    facts, unread = guide.uploads.facts(_form(interaction), None)
    made = await guide.corrections.add(who, facts, unread)
    await show(interaction, await pages.changed(interaction, made), private=True)


async def corrected(interaction: Ask, press: Press) -> None:
    """Correct a title as its submitted form says. If it was changed since the form was opened, show a preview first."""
    key, code = values_of(press, 2)
    who, guide = require_manager(interaction), interaction.client.guide
    drama = guide.titles.get(key, who)
    facts, unread = guide.uploads.facts(_form(interaction), drama)
    if guide.uploads.form(drama).code != code:
        unread = [Unread(0, "", "late"), *unread]
    made = await guide.corrections.correct(who, drama, facts, unread)
    await show(interaction, await pages.changed(interaction, made), private=True)


async def pasted(interaction: Ask, press: Press) -> None:
    """Propose the titles in the pasted text of a page."""
    who, guide = require_manager(interaction), interaction.client.guide
    name = words_for(interaction)("pasted-text")
    readout = guide.uploads.page(form_values(interaction).get("text", ""), name)
    made = await guide.corrections.propose(who, readout)
    await show(interaction, await pages.changed(interaction, made), private=True)


async def turn_preview(interaction: Ask, press: Press) -> None:
    """Turn the page of a preview."""
    owner, code, page = values_of(press, 3)
    preview = await interaction.client.guide.corrections.preview(_theirs(interaction, owner), code)
    view = corrections.preview_card(preview, interaction.user.id, words_for(interaction), number(page))
    await answer(interaction, owner, view)


async def take(interaction: Ask, press: Press) -> None:
    """Keep what the preview shows. What was not understood is shown again, to be mended."""
    owner, code = values_of(press, 2)
    kept = await interaction.client.guide.corrections.take(_theirs(interaction, owner), code)
    await answer(interaction, owner, await pages.changed(interaction, kept))


async def put_away(interaction: Ask, press: Press) -> None:
    """Discard a preview."""
    owner, code = values_of(press, 2)
    await interaction.client.guide.corrections.drop(_theirs(interaction, owner), code)
    await answer(interaction, owner, parts.note(words_for(interaction)("draft-dropped")))


async def turn_history(interaction: Ask, press: Press) -> None:
    """Turn the page of the history of changes."""
    owner, page = values_of(press, 2)
    require_manager(interaction)
    await answer(interaction, owner, await pages.changes(interaction, number(page)))


async def unmake(interaction: Ask, press: Press) -> None:
    """Undo a change, the button's or the one chosen in a menu."""
    owner, change = values_of(press, 2)
    wanted = number(change or chosen(interaction))
    kept = await interaction.client.guide.corrections.undo(require_manager(interaction), wanted)
    await answer(interaction, owner, await pages.changed(interaction, kept))


async def remake(interaction: Ask, press: Press) -> None:
    """Redo a change."""
    owner, change = values_of(press, 2)
    kept = await interaction.client.guide.corrections.redo(require_manager(interaction), number(change))
    await answer(interaction, owner, await pages.changed(interaction, kept))


HANDLERS: dict[str, Handler] = {
    "add": add, "correct": correct, "paste": paste, "added": added, "corrected": corrected, "pasted": pasted,
    "draft": turn_preview, "take": take, "putaway": put_away, "changes": turn_history, "unmake": unmake,
    "remake": remake,
}  # fmt: skip


def _form(interaction: Ask) -> TitleForm:
    fields = form_values(interaction)
    form = TitleForm(**{name: fields.get(name, "") for name in corrections.FIELDS})
    if not any(map(str.isalnum, form.title)):
        raise Sorry("form-title-empty")
    return form


def _theirs(interaction: Ask, owner: str) -> Asker:
    """The asker, who must manage the server and own the preview. Raises Sorry."""
    require_manager(interaction)
    return require_owner(interaction, owner)
