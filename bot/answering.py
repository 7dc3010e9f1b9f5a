"""The one way to answer what members do, and the one handler of trouble."""

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
from bot.core.member.people import Asker, Settings
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

# Discord waits three seconds for an answer; what takes longer than this is put off, to be edited in.
_PATIENCE = 1.5
PRESSED = (discord.InteractionType.component, discord.InteractionType.modal_submit)
_TURNED = 1024


def asker(interaction: Ask) -> Asker:
    """Who asks, and where."""
    guild = interaction.guild
    who = Asker(
        member=interaction.user.id,
        server=interaction.guild_id,
        server_name=guild.name if guild else None,
        locale=interaction.locale.value,
    )
    settings = interaction.client.guide.here.settings(who)
    # Who decides what a server shows is shown all of it, alone.
    managing = bool(interaction.extras.get("managing"))
    reads = _own(interaction, settings) if alone(interaction) else _shared(interaction, settings)
    return replace(who, adult=managing or open_to_adults(settings, interaction.channel), reads=reads)


def words_for(interaction: Ask, *, private: bool | None = None) -> Words:
    """The words of an answer: in the member's language where they alone see it, else in the server's.

    Each is the one chosen in the settings, or else the one Discord names. `private` says who sees the answer where
    the interaction does not.
    """
    settings = interaction.client.guide.here.settings(asker(interaction))
    if alone(interaction) if private is None else private:
        # Commands are called as in the language of their Discord, whatever they chose.
        return interaction.client.languages.naming(_own(interaction, settings), interaction.locale.value)
    return interaction.client.languages[_shared(interaction, settings)]


def _own(interaction: Ask, settings: Settings) -> str:
    """The locale a member alone reads answers in."""
    return settings.language or interaction.locale.value


def _shared(interaction: Ask, settings: Settings) -> str:
    """The locale of answers that others read along."""
    server = interaction.guild_locale.value if interaction.guild_locale else None
    return settings.server_language or server or _own(interaction, settings)


def whose(interaction: Ask) -> str | None:
    """The name of the member for an answer that others read along; None where they alone do."""
    return None if alone(interaction) else interaction.user.display_name


def alone(interaction: Ask) -> bool:
    """Whether the member alone sees the answer: so it was asked, or the button is on another's message."""
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
    """Whether titles for adults are shown in a channel."""
    return not settings.adult_apart or _age_restricted(channel)


def _age_restricted(channel: Any) -> bool:
    """Whether a channel, or that of a thread, is for adults; messages of one person to another are."""
    if channel is None:
        return False
    return bool(channel.is_nsfw()) if hasattr(channel, "is_nsfw") else True


async def attend(interaction: Ask, work: Coroutine[Any, Any, None]) -> None:
    """Do what an interaction asks for. It is put off where it takes long, and every trouble is answered."""
    client, began = interaction.client, time.monotonic()
    with client.working(), numbered():
        try:
            client.admit(interaction.user.id)
        except Sorry as error:
            work.close()
            await trouble(interaction, error)
            return
        task = asyncio.ensure_future(_met(interaction, work))
        try:
            with client.crowd.one():
                await asyncio.wait({task}, timeout=_PATIENCE)
                if not task.done():
                    # Where Discord waits no longer, what was begun is done all the same.
                    with suppress(Undelivered):
                        await put_off(interaction)
                await task
            if interaction.extras.get("forgotten"):
                return
            await client.guide.members.note(asker(interaction))
            await client.guide.here.meet(asker(interaction), after=True)
        except Exception as error:
            await trouble(interaction, error)
        finally:
            await _timed(interaction, interaction.extras.get("answered", time.monotonic()) - began)


async def _timed(interaction: Ask, seconds: float) -> None:
    """Take note of how long an answer took."""
    command, client = interaction.command, interaction.client
    press = read_id(str((interaction.data or {}).get("custom_id", "")))
    # Only names of our own: what a member could make up is not one to count by.
    known = press.action if press and press.action in client.presses else "unknown"
    name = f"/{command.qualified_name}" if command else f"press {known}"
    client.metrics.answered(name, seconds)
    with suppress(StoreUnavailable):
        await client.guide.upkeep.took(name, seconds)


async def _met(interaction: Ask, work: Coroutine[Any, Any, None]) -> None:
    """Do the work once it is known what is particular to the server it is done in, and what the member chose there:
    their language, first of all."""
    guide, who = interaction.client.guide, asker(interaction)
    try:
        await guide.here.meet(who)
        await guide.members.settings(who)
    except BaseException:
        work.close()
        raise
    await work


async def show(interaction: Ask, view: ui.LayoutView, *, private: bool = False, picture: Picture | None = None) -> None:
    """Answer with a message of its own; `picture` is one that the view shows."""
    async with _turn(interaction):
        gate(view)
        response = interaction.response
        if not response.is_done():
            if sent := await deliver(lambda: response.send_message(view=view, ephemeral=private, **_with(picture))):
                interaction.extras["message"] = sent.message_id
        elif interaction.type is not discord.InteractionType.application_command or _answered(interaction):
            await _follow(interaction, view, private=private, picture=picture)
        elif private == interaction.extras.get("put-off", private):
            await _edit(interaction, view, private=private, picture=picture)
        else:
            await _anew(interaction, view, private=private, picture=picture)
        interaction.extras.setdefault("answered", time.monotonic())


async def ask_with(interaction: Ask, form: ui.Modal, again: str, *rows: ui.ActionRow | None) -> None:
    """Answer with a form. Discord takes none where the answer was put off: a button of the id `again` opens it then,
    below the `rows` it needs."""
    async with _turn(interaction):
        if not interaction.response.is_done():
            await deliver(lambda: interaction.response.send_modal(form))
            interaction.extras.setdefault("answered", time.monotonic())
            return
    words = words_for(interaction, private=True)
    opener = ui.ActionRow(parts.button(words("form-open"), again))
    await show(interaction, parts.note(words("form-ready"), *rows, opener), private=True)


async def turn(interaction: Ask, view: ui.LayoutView, *, picture: Picture | None = None) -> None:
    """Answer a button by changing the message it is on, or apart where that message is gone; `picture` is one that
    the view shows."""
    async with _turn(interaction):
        gate(view)
        if interaction.message:
            interaction.extras["message"] = interaction.message.id
            interaction.client.turned[interaction.message.id] = interaction.id
            if len(interaction.client.turned) > _TURNED:
                interaction.client.turned.popitem(last=False)
        response = interaction.response
        if not response.is_done():
            try:
                await deliver(lambda: response.edit_message(view=view, **_attached(picture)))
            except discord.NotFound as error:
                if error.code != UNKNOWN_MESSAGE:
                    raise
                await deliver(lambda: response.send_message(view=view, ephemeral=True, **_with(picture)))
        else:
            await _edit(interaction, view, private=True, picture=picture)
        interaction.extras.setdefault("answered", time.monotonic())


async def _edit(interaction: Ask, view: ui.LayoutView, *, private: bool, picture: Picture | None) -> None:
    """Change the message an interaction is about; where that is gone, answer with one of its own."""
    try:
        edited = await deliver(lambda: interaction.edit_original_response(view=view, **_attached(picture)))
        if edited:
            interaction.extras["message"] = edited.id
    except discord.NotFound as error:
        if error.code != UNKNOWN_MESSAGE:
            raise
        await _follow(interaction, view, private=private, picture=picture)


async def _follow(interaction: Ask, view: ui.LayoutView, *, private: bool, picture: Picture | None) -> None:
    """Answer with a further message."""
    send = interaction.followup.send
    if more := await deliver(lambda: send(view=view, ephemeral=private, wait=True, **_with(picture)), again=False):
        interaction.extras["followup"] = interaction.extras["message"] = more.id


async def _anew(interaction: Ask, view: ui.LayoutView, *, private: bool, picture: Picture | None) -> None:
    """Answer apart where it was put off before other eyes than it is for: who sees a message cannot be changed."""
    original = interaction.edit_original_response
    with suppress(discord.NotFound):
        # While it says nothing, Discord would put what follows into it.
        await deliver(lambda: original(view=parts.note("…")))
    try:
        await _follow(interaction, view, private=private, picture=picture)
    finally:
        with suppress(discord.HTTPException, Undelivered):
            await deliver(interaction.delete_original_response)


def _with(picture: Picture | None) -> dict[str, Any]:
    """What of an answer sends a picture along, anew for each try: a file that was sent is closed."""
    return {"files": [picture.file()]} if picture else {}


def _attached(picture: Picture | None) -> dict[str, Any]:
    """What of an edit puts a picture in the place of the one before; an edit without one leaves the files alone."""
    return {"attachments": [picture.file()]} if picture else {}


async def renew(interaction: Ask, view: ui.LayoutView) -> None:
    """Put what arrived late into the answer just given; not where it was changed since, or is gone."""
    async with _turn(interaction):
        message, followup = interaction.extras.get("message"), interaction.extras.get("followup")
        if interaction.client.turned.get(message or 0, interaction.id) != interaction.id:
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
    """Answer a button with a poll, a message of its own for all to see; the id of that message. Raises Sorry where
    Discord does not take it."""
    async with _turn(interaction):
        if not interaction.response.is_done():
            await deliver(interaction.response.defer)
        try:
            message = await deliver(lambda: interaction.followup.send(poll=poll, wait=True), again=False)
        except Undelivered:
            raise Sorry("not-taken") from None
        assert message
        interaction.extras.setdefault("answered", time.monotonic())
        return message.id


async def write_to(interaction: Ask, view: ui.LayoutView, files: Mapping[str, bytes]) -> None:
    """Write to the member directly, with files by their names. Raises Sorry where they take no direct messages, and
    where Discord does not take this one."""
    gate(view)
    for name in files:
        view.add_item(ui.File(f"attachment://{name}"))
    user = interaction.user
    try:
        await deliver(lambda: user.send(view=view, files=_files(files), nonce=interaction.id))
    except discord.Forbidden:
        raise Sorry("direct-closed") from None
    except Undelivered:
        raise Sorry("not-taken") from None


def _files(files: Mapping[str, bytes]) -> list[discord.File]:
    """Files by their names, anew for each try: one that was sent is closed."""
    return [discord.File(BytesIO(content), name) for name, content in files.items()]


async def trouble(interaction: Ask, error: BaseException) -> None:
    """Answer what went wrong: a refusal in its own words, anything else with an apology and a number that
    finds the traceback in the log."""
    while isinstance(error, app_commands.CommandInvokeError):
        error = error.original
    if isinstance(error, Undelivered):
        log.warning("An answer to %s could not be given: %s", what(interaction), error)
        return
    words = words_for(interaction, private=True)
    view = excuse(interaction.client, asker(interaction), words, error, what(interaction))
    try:
        await show(interaction, view, private=True)
    except (discord.HTTPException, Undelivered) as failed:
        log.warning("An answer to %s could not be given: %s", what(interaction), failed)


def excuse(client: "Namida", who: Asker, words: Words, error: BaseException, where: str) -> ui.LayoutView:
    """What is said of `error`, which came of `where`: a refusal in its own words, of anything else an apology with
    the number that finds the traceback in the log."""
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
    """What a refusal says to who reads it, its titles as they chose."""
    values = client.guide.naming.told(error.values, replace(who, reads=words.locale))
    return words(error.key, **{key: parts.safe_value(value) for key, value in values.items()})


async def put_off(interaction: Ask) -> None:
    """Say that the answer comes later; before all only where that is known to be for all."""
    async with _turn(interaction):
        if interaction.response.is_done():
            return
        if interaction.type is discord.InteractionType.application_command:
            private = interaction.extras["put-off"] = bool(interaction.extras.get("private", True))
            await deliver(lambda: interaction.response.defer(thinking=True, ephemeral=private))
        else:
            await deliver(interaction.response.defer)


def _turn(interaction: Ask) -> asyncio.Lock:
    """Held while an answer is on its way, so that none is given twice."""
    return interaction.extras.setdefault("turn", asyncio.Lock())


def _answered(interaction: Ask) -> bool:
    return bool(interaction.extras.get("answered"))


def what(interaction: Ask) -> str:
    data: dict[str, Any] = dict(interaction.data or {})
    return f"{interaction.type.name} {data.get('name') or data.get('custom_id')}"
