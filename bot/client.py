"""Discord meets the guide: the tree of commands, the one way to answer, the one handler of trouble."""

import asyncio
import hashlib
import json
import logging
import secrets
import time
from collections import OrderedDict
from collections.abc import Callable, Coroutine
from typing import Any, Protocol

import discord
from discord import app_commands, ui

from bot.core.errors import Sorry, StoreUnavailable
from bot.core.people import Asker
from bot.guide import Guide
from bot.ui import parts
from bot.ui.ids import Press, read_id
from bot.ui.limits import gate
from bot.ui.text import Languages, Words

log = logging.getLogger("namida")

Ask = discord.Interaction["Namida"]
Handler = Callable[[Ask, Press], Coroutine[Any, Any, None]]

# Discord waits three seconds for an answer; what takes longer than this is put off, to be edited in.
_PATIENCE = 1.5
_TURNED = 1024


class CommandSync(Protocol):
    """Remembers which commands were last sent to Discord."""

    async def fingerprint(self, application: int) -> str | None: ...

    async def synced(self, application: int, fingerprint: str, at: int) -> None: ...


class Tree(app_commands.CommandTree["Namida"]):
    """The commands, each for servers and for members who installed the bot for themselves."""

    def __init__(self, client: "Namida") -> None:
        super().__init__(
            client,
            allowed_contexts=app_commands.AppCommandContext(guild=True, dm_channel=True, private_channel=True),
            allowed_installs=app_commands.AppInstallationType(guild=True, user=True),
        )

    async def on_error(self, interaction: Ask, error: app_commands.AppCommandError, /) -> None:
        await trouble(interaction, error)

    async def sync_changed(self, remembered: CommandSync, application: int) -> bool:
        """Send the commands to Discord where they are not what was last sent; whether they were sent."""
        payload = [command.to_dict(self) for command in self._all()]
        text = json.dumps(payload, sort_keys=True, default=str)
        fingerprint = hashlib.sha256(text.encode()).hexdigest()
        if await remembered.fingerprint(application) == fingerprint:
            return False
        await self.sync()
        await remembered.synced(application, fingerprint, int(time.time()))
        return True

    def _all(self) -> list[Any]:
        kinds = discord.AppCommandType
        return [c for kind in kinds for c in self.get_commands(type=kind)]


class Namida(discord.Client):
    """The bot. Commands and buttons are added from `bot.commands` before it starts."""

    def __init__(self, guide: Guide, languages: Languages, remembered: CommandSync) -> None:
        # Namida does not speak, so that the parts for voice are missing is no news.
        discord.VoiceClient.warn_nacl = discord.VoiceClient.warn_dave = False
        intents = discord.Intents.none()
        intents.guilds = intents.guild_messages = intents.dm_messages = True
        super().__init__(
            intents=intents,
            allowed_mentions=discord.AllowedMentions.none(),
            max_messages=None,
            chunk_guilds_at_startup=False,
            member_cache_flags=discord.MemberCacheFlags.none(),
        )
        self.guide = guide
        self.languages = languages
        self.tree = Tree(self)
        self.presses: dict[str, Handler] = {}
        # Which interaction changed a message last, so that what arrives late does not undo it.
        self.turned: OrderedDict[int, int] = OrderedDict()
        self._remembered = remembered

    async def setup_hook(self) -> None:
        assert self.application_id is not None
        if await self.tree.sync_changed(self._remembered, self.application_id):
            log.info("The commands changed and were sent to Discord.")

    async def on_ready(self) -> None:
        log.info("Ready as %s in %d servers.", self.user, len(self.guilds))

    async def on_guild_remove(self, guild: discord.Guild) -> None:
        await self.guide.members.left(guild.id)

    async def on_interaction(self, interaction: Ask) -> None:
        """Buttons, menus and modals: all they need is in their id."""
        kinds = discord.InteractionType
        if interaction.type not in (kinds.component, kinds.modal_submit):
            return
        data: dict[str, Any] = dict(interaction.data or {})
        press = read_id(str(data.get("custom_id", "")))
        handler = self.presses.get(press.action) if press else None
        if press is None or handler is None:
            await attend(interaction, _stale())
            return
        await attend(interaction, handler(interaction, press))


async def _stale() -> None:
    raise Sorry("stale-button")


def asker(interaction: Ask) -> Asker:
    """Who asks, and where."""
    guild = interaction.guild
    return Asker(
        member=interaction.user.id,
        server=interaction.guild_id,
        server_name=guild.name if guild else None,
        locale=interaction.locale.value,
    )


def words_for(interaction: Ask) -> Words:
    return interaction.client.languages[interaction.locale.value]


async def attend(interaction: Ask, work: Coroutine[Any, Any, None]) -> None:
    """Do what an interaction asks for. It is put off where it takes long, and every trouble is answered."""
    task = asyncio.ensure_future(work)
    try:
        await asyncio.wait({task}, timeout=_PATIENCE)
        if not task.done():
            await _put_off(interaction)
        await task
        await interaction.client.guide.members.note(asker(interaction))
        await interaction.client.guide.here.meet(asker(interaction), again=True)
    except Exception as error:
        await trouble(interaction, error)


async def show(interaction: Ask, view: ui.LayoutView, *, private: bool = False) -> None:
    """Answer with a message of its own."""
    async with _turn(interaction):
        gate(view)
        if not interaction.response.is_done():
            sent = await interaction.response.send_message(view=view, ephemeral=private)
            interaction.extras["message"] = sent.message_id
        elif interaction.type is discord.InteractionType.application_command and not _answered(interaction):
            await interaction.edit_original_response(view=view)
        else:
            followup = await interaction.followup.send(view=view, ephemeral=private, wait=True)
            interaction.extras["followup"] = interaction.extras["message"] = followup.id
        interaction.extras["answered"] = True


async def turn(interaction: Ask, view: ui.LayoutView) -> None:
    """Answer a button by changing the message it is on."""
    async with _turn(interaction):
        gate(view)
        if interaction.message:
            interaction.extras["message"] = interaction.message.id
            interaction.client.turned[interaction.message.id] = interaction.id
            if len(interaction.client.turned) > _TURNED:
                interaction.client.turned.popitem(last=False)
        if not interaction.response.is_done():
            await interaction.response.edit_message(view=view)
        else:
            await interaction.edit_original_response(view=view)
        interaction.extras["answered"] = True


async def renew(interaction: Ask, view: ui.LayoutView) -> None:
    """Put what arrived late into the answer just given; not where it was changed since, or is gone."""
    async with _turn(interaction):
        message, followup = interaction.extras.get("message"), interaction.extras.get("followup")
        if interaction.client.turned.get(message or 0, interaction.id) != interaction.id:
            return
        gate(view)
        try:
            if followup:
                await interaction.followup.edit_message(followup, view=view)
            else:
                await interaction.edit_original_response(view=view)
        except discord.NotFound:
            log.debug("An answer was deleted before all of it had arrived.")


async def post_poll(interaction: Ask, poll: discord.Poll) -> int:
    """Answer a button with a poll, a message of its own for all to see; the id of that message."""
    async with _turn(interaction):
        if not interaction.response.is_done():
            await interaction.response.defer()
        message = await interaction.followup.send(poll=poll, wait=True)
        interaction.extras["answered"] = True
        return message.id


async def trouble(interaction: Ask, error: BaseException) -> None:
    """Answer what went wrong: a refusal in its own words, anything else with an apology and a number that
    finds the traceback in the log."""
    while isinstance(error, app_commands.CommandInvokeError):
        error = error.original
    words = words_for(interaction)
    if isinstance(error, Sorry):
        text = words(error.key, **{key: _safe(value) for key, value in error.values.items()})
    elif isinstance(error, StoreUnavailable):
        log.error("The database does not answer: %s", error)
        text = words("cannot-save")
    else:
        number = secrets.token_hex(4)
        log.error("Fault %s in %s", number, _what(interaction), exc_info=error)
        text = words("fault", id=number)
    try:
        await show(interaction, parts.note(text), private=True)
    except discord.HTTPException as failed:
        log.warning("An answer could not be given: %s", failed)


async def _put_off(interaction: Ask) -> None:
    async with _turn(interaction):
        if interaction.response.is_done():
            return
        if interaction.type is discord.InteractionType.application_command:
            private = bool(getattr(interaction.namespace, "private", False))
            await interaction.response.defer(thinking=True, ephemeral=private)
        else:
            await interaction.response.defer()


def _turn(interaction: Ask) -> asyncio.Lock:
    """Held while an answer is on its way, so that none is given twice."""
    return interaction.extras.setdefault("turn", asyncio.Lock())


def _answered(interaction: Ask) -> bool:
    return bool(interaction.extras.get("answered"))


def _safe(value: str | int | float) -> str | int | float:
    return parts.safe(value) if isinstance(value, str) else value


def _what(interaction: Ask) -> str:
    data: dict[str, Any] = dict(interaction.data or {})
    return f"{interaction.type.name} {data.get('name') or data.get('custom_id')}"
