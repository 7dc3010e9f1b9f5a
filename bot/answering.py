"""Answers to interactions: sending, editing, deferring, and turning errors into messages."""

import asyncio
import logging
import time
from collections.abc import Coroutine, Mapping
from contextlib import suppress
from dataclasses import replace
from io import BytesIO
from typing import TYPE_CHECKING, Any

import discord
from discord import app_commands, ui

from bot.core.errors import Sorry, StoreUnavailable
from bot.core.member.asker import Asker, Settings
from bot.logs import number, numbered
from bot.outgoing import UNKNOWN_MESSAGE, Undelivered, deliver
from bot.ui.frame import parts
from bot.ui.frame.ids import read_id, read_member
from bot.ui.frame.limits import gate
from bot.ui.frame.text import Words
from bot.ui.numbers.pictures import Picture

if TYPE_CHECKING:
    from bot.client import Namida

log = logging.getLogger("namida")

Ask = discord.Interaction["Namida"]

# Seconds after which an answer is deferred. Discord gives up after three.
_DEFER_AFTER = 1.5
PRESSED = (discord.InteractionType.component, discord.InteractionType.modal_submit)
# How many edited messages `update_answer` knows the last interaction of.
_MOST_EDITS = 1024


def asker(interaction: Ask) -> Asker:
    """The member an interaction is from, where they are, and what they may be shown."""
    guild = interaction.guild
    who = Asker(
        member=interaction.user.id,
        server=interaction.guild_id,
        server_name=guild.name if guild else None,
        locale=interaction.locale.value,
    )
    settings = interaction.client.guide.settings.known(who)
    # Managers are shown adult titles too, as they decide what the server shows; only they see the answer.
    managing = bool(interaction.extras.get("managing"))
    reads = _private_locale(interaction, settings) if is_private(interaction) else _public_locale(interaction, settings)
    return replace(who, adult=managing or open_to_adults(settings, interaction.channel), reads=reads)


def words_for(interaction: Ask, *, private: bool | None = None) -> Words:
    """The texts for an answer: in the member's language where only they see it, else in the server's.

    Either is the language chosen in the settings, or else the one Discord reports. `private` overrides `is_private`.
    """
    settings = interaction.client.guide.settings.known(asker(interaction))
    if is_private(interaction) if private is None else private:
        # Commands are named in the language of their Discord client, whatever language they chose here.
        return interaction.client.languages.naming(_private_locale(interaction, settings), interaction.locale.value)
    return interaction.client.languages[_public_locale(interaction, settings)]


def _private_locale(interaction: Ask, settings: Settings) -> str:
    """The locale of answers that only the member sees."""
    return settings.language or interaction.locale.value


def _public_locale(interaction: Ask, settings: Settings) -> str:
    """The locale of answers that others see too."""
    server = interaction.guild_locale.value if interaction.guild_locale else None
    return settings.server_language or server or _private_locale(interaction, settings)


def public_name(interaction: Ask) -> str | None:
    """The member's display name, for an answer that others see too; None where only they see it."""
    return None if is_private(interaction) else interaction.user.display_name


def is_private(interaction: Ask) -> bool:
    """Whether only the member sees the answer: in a direct message, where they asked for privacy, and for a press on a
    private message or on another member's."""
    if interaction.guild_id is None and not interaction.context.private_channel:
        return True
    if "private" in interaction.extras:
        return bool(interaction.extras["private"])
    if interaction.type not in PRESSED:
        return True
    if interaction.message is None or interaction.message.flags.ephemeral:
        return True
    press = read_id(str((interaction.data or {}).get("custom_id", "")))
    return not press or not press.values or read_member(press.values[0]) != interaction.user.id


def open_to_adults(settings: Settings, channel: Any) -> bool:
    """Whether adult titles are shown in a channel."""
    return not settings.adult_apart or _age_restricted(channel)


def _age_restricted(channel: Any) -> bool:
    """Whether a channel, or the one a thread is in, is age-restricted. Direct messages count as such."""
    if channel is None:
        return False
    return bool(channel.is_nsfw()) if hasattr(channel, "is_nsfw") else True


async def attend(interaction: Ask, work: Coroutine[Any, Any, None]) -> None:
    """Run `work`, which answers an interaction. Defers where it takes long, answers every error with a message, records
    the time taken, and notes the member as seen here."""
    client, began = interaction.client, time.monotonic()
    with client.working(), numbered():
        try:
            client.admit(interaction.user.id)
        except Sorry as error:
            work.close()
            await answer_error(interaction, error)
            return
        task = asyncio.ensure_future(_with_settings(interaction, work))
        try:
            with client.admission.waiting():
                await asyncio.wait({task}, timeout=_DEFER_AFTER)
                if not task.done():
                    # Even where Discord no longer takes an answer, the work is finished.
                    with suppress(Undelivered):
                        await defer(interaction)
                await task
            if interaction.extras.get("forgotten"):
                return
            await client.guide.members.note(asker(interaction))
            await client.guide.servers.load(asker(interaction), interest=True)
        except Exception as error:
            await answer_error(interaction, error)
        finally:
            await _record_time(interaction, interaction.extras.get("answered", time.monotonic()) - began)


async def _record_time(interaction: Ask, seconds: float) -> None:
    """Record how long an answer took."""
    command, client = interaction.command, interaction.client
    press = read_id(str((interaction.data or {}).get("custom_id", "")))
    # Only actions that exist: a forged custom id must not add a metric.
    known = press.action if press and press.action in client.presses else "unknown"
    name = f"/{command.qualified_name}" if command else f"press {known}"
    client.metrics.answered(name, seconds)
    with suppress(StoreUnavailable):
        await client.guide.upkeep.took(name, seconds)


async def _with_settings(interaction: Ask, work: Coroutine[Any, Any, None]) -> None:
    """Load the server's titles and settings and the member's settings into memory, on which the answer's language
    depends, then run `work`."""
    guide, who = interaction.client.guide, asker(interaction)
    try:
        await guide.servers.load(who)
        await guide.members.settings(who)
    except BaseException:
        work.close()
        raise
    await work


async def show(interaction: Ask, view: ui.LayoutView, *, private: bool = False, picture: Picture | None = None) -> None:
    """Answer with a new message. `picture` is the file the view shows."""
    async with _sending(interaction):
        gate(view)
        response = interaction.response
        if not response.is_done():
            if sent := await deliver(lambda: response.send_message(view=view, ephemeral=private, **_files_of(picture))):
                interaction.extras["message"] = sent.message_id
        elif interaction.type is not discord.InteractionType.application_command or _answered(interaction):
            await _follow_up(interaction, view, private=private, picture=picture)
        elif private == interaction.extras.get("deferred_private", private):
            await _edit_original(interaction, view, private=private, picture=picture)
        else:
            await _replace(interaction, view, private=private, picture=picture)
        interaction.extras.setdefault("answered", time.monotonic())


async def show_form(interaction: Ask, form: ui.Modal, reopen: str, *rows: ui.ActionRow | None) -> None:
    """Answer with a form. Discord takes none after a defer: the answer is then a button with the custom id `reopen`,
    which opens the form, below the `rows` that button reads."""
    async with _sending(interaction):
        if not interaction.response.is_done():
            await deliver(lambda: interaction.response.send_modal(form))
            interaction.extras.setdefault("answered", time.monotonic())
            return
    words = words_for(interaction, private=True)
    opener = ui.ActionRow(parts.button(words("form-open"), reopen))
    await show(interaction, parts.note(words("form-ready"), *rows, opener), private=True)


async def edit_message(interaction: Ask, view: ui.LayoutView, *, picture: Picture | None = None) -> None:
    """Answer a button by editing the message it is on, or by a new message where that one is gone. `picture` is the
    file the view shows."""
    async with _sending(interaction):
        gate(view)
        if interaction.message:
            interaction.extras["message"] = interaction.message.id
            interaction.client.last_edits[interaction.message.id] = interaction.id
            if len(interaction.client.last_edits) > _MOST_EDITS:
                interaction.client.last_edits.popitem(last=False)
        response = interaction.response
        if not response.is_done():
            try:
                await deliver(lambda: response.edit_message(view=view, **_attachments_of(picture)))
            except discord.NotFound as error:
                if error.code != UNKNOWN_MESSAGE:
                    raise
                await deliver(lambda: response.send_message(view=view, ephemeral=True, **_files_of(picture)))
        else:
            await _edit_original(interaction, view, private=True, picture=picture)
        interaction.extras.setdefault("answered", time.monotonic())


async def _edit_original(interaction: Ask, view: ui.LayoutView, *, private: bool, picture: Picture | None) -> None:
    """Edit the interaction's original response, or send a new message where that is gone."""
    try:
        edited = await deliver(lambda: interaction.edit_original_response(view=view, **_attachments_of(picture)))
        if edited:
            interaction.extras["message"] = edited.id
    except discord.NotFound as error:
        if error.code != UNKNOWN_MESSAGE:
            raise
        await _follow_up(interaction, view, private=private, picture=picture)


async def _follow_up(interaction: Ask, view: ui.LayoutView, *, private: bool, picture: Picture | None) -> None:
    """Send a follow-up message."""
    send = interaction.followup.send
    if more := await deliver(lambda: send(view=view, ephemeral=private, wait=True, **_files_of(picture)), retry=False):
        interaction.extras["followup"] = interaction.extras["message"] = more.id


async def _replace(interaction: Ask, view: ui.LayoutView, *, private: bool, picture: Picture | None) -> None:
    """Replace a deferred response by a new message: where the defer was private and the answer is public, or the other
    way round, as who sees a message cannot be changed."""
    original = interaction.edit_original_response
    with suppress(discord.NotFound):
        # The first follow-up would fill a deferred response that is still empty.
        await deliver(lambda: original(view=parts.note("…")))
    try:
        await _follow_up(interaction, view, private=private, picture=picture)
    finally:
        with suppress(discord.HTTPException, Undelivered):
            await deliver(interaction.delete_original_response)


def _files_of(picture: Picture | None) -> dict[str, Any]:
    """The keyword arguments that attach a picture to a new message; built for each attempt, as sending closes files."""
    return {"files": [picture.file()]} if picture else {}


def _attachments_of(picture: Picture | None) -> dict[str, Any]:
    """The keyword arguments that replace the picture of an edited message; without one its files stay."""
    return {"attachments": [picture.file()]} if picture else {}


async def update_answer(interaction: Ask, view: ui.LayoutView) -> None:
    """Edit the answer just given with what has arrived since. Does nothing where a later interaction edited that
    message, or it was deleted."""
    async with _sending(interaction):
        message, followup = interaction.extras.get("message"), interaction.extras.get("followup")
        if interaction.client.last_edits.get(message or 0, interaction.id) != interaction.id:
            return
        gate(view)
        try:
            if followup:
                await deliver(lambda: interaction.followup.edit_message(followup, view=view))
            else:
                await deliver(lambda: interaction.edit_original_response(view=view))
        except discord.NotFound:
            log.debug("An answer was deleted before all of it had arrived.")


async def post_poll(interaction: Ask, poll: discord.Poll) -> int:
    """Answer a button with a public poll; returns the id of its message. Raises Sorry where it cannot be sent."""
    async with _sending(interaction):
        if not interaction.response.is_done():
            await deliver(interaction.response.defer)
        try:
            message = await deliver(lambda: interaction.followup.send(poll=poll, wait=True), retry=False)
        except Undelivered:
            raise Sorry("not-taken") from None
        assert message
        interaction.extras.setdefault("answered", time.monotonic())
        return message.id


async def send_direct(interaction: Ask, view: ui.LayoutView, files: Mapping[str, bytes]) -> None:
    """Send the member a direct message with `files`, contents by name. Raises Sorry where it cannot be sent."""
    gate(view)
    for name in files:
        view.add_item(ui.File(f"attachment://{name}"))
    user = interaction.user
    try:
        await deliver(lambda: user.send(view=view, files=_discord_files(files), nonce=interaction.id))
    except discord.Forbidden:
        raise Sorry("direct-closed") from None
    except Undelivered:
        raise Sorry("not-taken") from None


def _discord_files(files: Mapping[str, bytes]) -> list[discord.File]:
    """The files to attach; built for each attempt, as sending closes them."""
    return [discord.File(BytesIO(content), name) for name, content in files.items()]


async def answer_error(interaction: Ask, error: BaseException) -> None:
    """Answer an interaction that failed: a refusal in its own words, anything else with an apology and the number that
    finds the traceback in the log."""
    while isinstance(error, app_commands.CommandInvokeError):
        error = error.original
    if isinstance(error, Undelivered):
        log.warning("An answer to %s could not be given: %s", log_name(interaction), error)
        return
    words = words_for(interaction, private=True)
    view = error_note(interaction.client, asker(interaction), words, error, log_name(interaction))
    try:
        await show(interaction, view, private=True)
    except (discord.HTTPException, Undelivered) as failed:
        log.warning("An answer to %s could not be given: %s", log_name(interaction), failed)


def error_note(client: "Namida", who: Asker, words: Words, error: BaseException, where: str) -> ui.LayoutView:
    """The message for an error: a refusal in its own words; for anything else an apology, with the number under which
    the traceback is logged. `where` says in the log what failed."""
    if isinstance(error, Sorry):
        return parts.note(refusal(client, who, words, error))
    if isinstance(error, StoreUnavailable):
        log.error("The database does not answer: %s", error)
        return parts.note(words("cannot-save"))
    fault = number()
    client.metrics.faults.inc()
    log.error("Fault %s in %s", fault, where, exc_info=error)
    return parts.note(words("fault", id=fault))


def refusal(client: "Namida", who: Asker, words: Words, error: Sorry) -> str:
    """The text of a refusal, with titles in the language its reader chose."""
    values = client.guide.display.named(error.values, replace(who, reads=words.locale))
    return words(error.key, **{key: parts.safe_value(value) for key, value in values.items()})


async def defer(interaction: Ask) -> None:
    """Defer the answer; publicly only where it is already known to be public."""
    async with _sending(interaction):
        if interaction.response.is_done():
            return
        if interaction.type is discord.InteractionType.application_command:
            private = interaction.extras["deferred_private"] = bool(interaction.extras.get("private", True))
            await deliver(lambda: interaction.response.defer(thinking=True, ephemeral=private))
        else:
            await deliver(interaction.response.defer)


def _sending(interaction: Ask) -> asyncio.Lock:
    """The lock held while an answer is sent, so that an answer and a defer do not overlap."""
    return interaction.extras.setdefault("sending", asyncio.Lock())


def _answered(interaction: Ask) -> bool:
    return bool(interaction.extras.get("answered"))


def log_name(interaction: Ask) -> str:
    """An interaction as the log names it: its type, and the command or custom id."""
    data: dict[str, Any] = dict(interaction.data or {})
    return f"{interaction.type.name} {data.get('name') or data.get('custom_id')}"
