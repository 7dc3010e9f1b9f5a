"""Discord meets the guide: the tree of commands, the one way to answer, the one handler of trouble."""

import asyncio
import hashlib
import json
import logging
import secrets
import time
from collections import OrderedDict
from collections.abc import Callable, Coroutine, Iterator, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, contextmanager
from dataclasses import replace
from io import BytesIO
from typing import Any, Protocol

import discord
from discord import app_commands, ui

from bot.core.errors import Sorry, StoreUnavailable
from bot.core.people import Asker
from bot.guide import Guide
from bot.incoming import Once, fields_fit, options_fit
from bot.outgoing import UNKNOWN_MESSAGE, Undelivered, deliver
from bot.ui import parts
from bot.ui.ids import Press, read_id, read_member
from bot.ui.limits import gate
from bot.ui.pictures import Picture
from bot.ui.text import DEFAULT, Languages, Words

log = logging.getLogger("namida")

Ask = discord.Interaction["Namida"]
Listener = Callable[["Namida", discord.Message], Coroutine[Any, Any, None]]
Handler = Callable[[Ask, Press], Coroutine[Any, Any, None]]

# Discord waits three seconds for an answer; what takes longer than this is put off, to be edited in.
_PATIENCE = 1.5
_PRESSED = (discord.InteractionType.component, discord.InteractionType.modal_submit)
# What still runs when the bot is told to stop has this long; those who stop it wait ten seconds.
_LAST = 8.0

# How the library says that a command came which is not, or no longer, as the bot knows it.
_OF_ANOTHER_VERSION = (
    app_commands.CommandNotFound,
    app_commands.CommandSignatureMismatch,
    app_commands.TransformerError,
)
_TURNED = 1024


class CommandSync(Protocol):
    """Remembers which commands were last sent to Discord."""

    def turn(self) -> AbstractAsyncContextManager[object]:
        """Held while it is looked whether they changed, so that of several processes one sends them."""
        ...

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

    async def interaction_check(self, interaction: Ask, /) -> bool:
        """Whether it is to be done: not where it was done already, nor with values its command does not take."""
        if not interaction.client.once.first(interaction.id):
            return False
        data: Any = interaction.data
        command, options = self._get_app_command_options(data) if data.get("type", 1) == 1 else (None, [])
        if command is None or options_fit(command, options):
            return True
        if interaction.type is discord.InteractionType.autocomplete:
            await interaction.response.autocomplete([])
        else:
            await trouble(interaction, Sorry("stale-command"))
        return False

    async def on_error(self, interaction: Ask, error: app_commands.AppCommandError, /) -> None:
        if interaction.type is discord.InteractionType.autocomplete:
            log.info("Nothing can be offered for %s: %s", _what(interaction), error)
        elif isinstance(error, _OF_ANOTHER_VERSION):
            log.warning("Not a command as it is now: %s", error)
            await trouble(interaction, Sorry("stale-command"))
        else:
            await trouble(interaction, error)

    async def sync_changed(self, remembered: CommandSync, application: int) -> bool:
        """Send the commands to Discord where they are not what was last sent; whether they were sent."""
        translator = self.translator
        payload = [
            await command.get_translated_payload(self, translator) if translator else command.to_dict(self)
            for command in self._all()
        ]
        text = json.dumps(payload, sort_keys=True, default=str)
        fingerprint = hashlib.sha256(text.encode()).hexdigest()
        async with remembered.turn():
            if await remembered.fingerprint(application) == fingerprint:
                return False
            await self.sync()
            await remembered.synced(application, fingerprint, int(time.time()))
        return True

    def _all(self) -> list[Any]:
        kinds = discord.AppCommandType
        return [c for kind in kinds for c in self.get_commands(type=kind)]


class Texts(app_commands.Translator):
    """Names and descriptions of commands in the languages there are; Discord shows English for the others."""

    def __init__(self, languages: Languages) -> None:
        self._languages = languages

    async def translate(
        self, string: app_commands.locale_str, locale: discord.Locale, context: app_commands.TranslationContextTypes
    ) -> str | None:
        words, key = self._languages[locale.value], string.extras.get("key")
        return words.own(key) if key and words.locale != DEFAULT else None


class Namida(discord.AutoShardedClient):
    """The bot. Commands and buttons are added from `bot.commands` before it starts.

    It serves the shards `shard_ids` of `shard_count`: all of them for None, as many as Discord recommends for None.
    """

    def __init__(
        self,
        guide: Guide,
        languages: Languages,
        remembered: CommandSync,
        shard_count: int | None = 1,
        shard_ids: Sequence[int] | None = None,
    ) -> None:
        # Namida does not speak, so that the parts for voice are missing is no news.
        discord.VoiceClient.warn_nacl = discord.VoiceClient.warn_dave = False
        intents = discord.Intents.none()
        intents.guilds = intents.guild_messages = intents.dm_messages = True
        super().__init__(
            intents=intents,
            shard_count=shard_count,
            shard_ids=list(shard_ids) if shard_ids is not None else None,  # type: ignore[arg-type] - its default
            allowed_mentions=discord.AllowedMentions.none(),
            max_messages=None,
            chunk_guilds_at_startup=False,
            member_cache_flags=discord.MemberCacheFlags.none(),
        )
        self.guide = guide
        self.languages = languages
        self.tree = Tree(self)
        self.presses: dict[str, Handler] = {}
        self.listener: Listener | None = None
        self.once = Once()
        # Which interaction changed a message last, so that what arrives late does not undo it.
        self.turned: OrderedDict[int, int] = OrderedDict()
        self._remembered = remembered
        self._running: set[asyncio.Task[Any]] = set()
        self._leaving = False

    async def setup_hook(self) -> None:
        assert self.application_id is not None
        await self.tree.set_translator(Texts(self.languages))
        if await self.tree.sync_changed(self._remembered, self.application_id):
            log.info("The commands changed and were sent to Discord.")

    async def on_ready(self) -> None:
        log.info("Ready as %s in %d servers.", self.user, len(self.guilds))
        # Of several shards each sees its own servers only.
        await self.guide.members.is_in([guild.id for guild in self.guilds], only=self.shard_count in (None, 1))

    async def on_guild_join(self, guild: discord.Guild) -> None:
        await self.guide.members.came(guild.id)

    async def on_guild_remove(self, guild: discord.Guild) -> None:
        await self.guide.members.left(guild.id)

    async def on_message(self, message: discord.Message) -> None:
        """Messages to the bot: those that mention it, and direct ones. Discord gives the text of no others."""
        if self.listener is None or message.author.bot or message.webhook_id or message.is_system():
            return
        if (message.guild is None or self.user in message.mentions) and self.once.first(message.id):
            with self.working():
                await self.listener(self, message)

    async def on_interaction(self, interaction: Ask) -> None:
        """Buttons, menus and modals: all they need is in their id."""
        if interaction.type not in _PRESSED or not self.once.first(interaction.id):
            return
        data: dict[str, Any] = dict(interaction.data or {})
        press = read_id(str(data.get("custom_id", ""))) if fields_fit(data) else None
        handler = self.presses.get(press.action) if press else None
        if press is None or handler is None:
            await attend(interaction, _stale())
            return
        await attend(interaction, handler(interaction, press))

    def admit(self, member: int) -> None:
        """Let a member ask. Raises Sorry where they ask too fast, or the bot is about to stop."""
        if self._leaving:
            raise Sorry("restarting")
        self.guide.pace.take(member)

    @contextmanager
    def working(self) -> Iterator[None]:
        """Held by a task that is to be done before the bot stops."""
        task = asyncio.current_task()
        assert task is not None
        self._running.add(task)
        try:
            yield
        finally:
            self._running.discard(task)

    async def finish(self) -> None:
        """Stop once what runs is answered; what comes meanwhile is refused politely."""
        self._leaving = True
        loop = asyncio.get_running_loop()
        end = loop.time() + _LAST
        while self._running and loop.time() < end:
            await asyncio.wait(self._running, timeout=end - loop.time())
        await self.close()


async def _stale() -> None:
    raise Sorry("stale-button")


def asker(interaction: Ask) -> Asker:
    """Who asks, and where."""
    guild = interaction.guild
    who = Asker(
        member=interaction.user.id,
        server=interaction.guild_id,
        server_name=guild.name if guild else None,
        locale=interaction.locale.value,
    )
    apart = interaction.client.guide.here.settings(who).adult_apart
    return replace(who, adult=not apart or _age_restricted(interaction.channel))


def words_for(interaction: Ask, *, private: bool | None = None) -> Words:
    """The words of an answer: in the member's language where they alone see it, else in the server's.

    Each is the one chosen in the settings, or else the one Discord names. `private` says who sees the answer where
    the interaction does not.
    """
    settings = interaction.client.guide.here.settings(asker(interaction))
    own = settings.language or interaction.locale.value
    if alone(interaction) if private is None else private:
        return interaction.client.languages[own]
    server = settings.server_language or (interaction.guild_locale.value if interaction.guild_locale else own)
    return interaction.client.languages[server]


def alone(interaction: Ask) -> bool:
    """Whether the member alone sees the answer: so it was asked, or the button is on another's message."""
    if "private" in interaction.extras:
        return bool(interaction.extras["private"])
    if interaction.guild_id is None or interaction.type not in _PRESSED:
        return True
    if interaction.message is None or interaction.message.flags.ephemeral:
        return True
    press = read_id(str((interaction.data or {}).get("custom_id", "")))
    return not press or not press.values or read_member(press.values[0]) != interaction.user.id


def _age_restricted(channel: Any) -> bool:
    """Whether a channel, or that of a thread, is for adults; messages of one person to another are."""
    if channel is None or (isinstance(channel, discord.Thread) and channel.parent is None):
        return False
    return bool(channel.is_nsfw()) if hasattr(channel, "is_nsfw") else True


async def attend(interaction: Ask, work: Coroutine[Any, Any, None]) -> None:
    """Do what an interaction asks for. It is put off where it takes long, and every trouble is answered."""
    client = interaction.client
    with client.working():
        try:
            client.admit(interaction.user.id)
        except Sorry as error:
            work.close()
            await trouble(interaction, error)
            return
        task = asyncio.ensure_future(_met(interaction, work))
        try:
            await asyncio.wait({task}, timeout=_PATIENCE)
            if not task.done():
                await _put_off(interaction)
            await task
            if interaction.extras.get("forgotten"):
                return
            await client.guide.members.note(asker(interaction))
            await client.guide.here.meet(asker(interaction), again=True)
        except Exception as error:
            await trouble(interaction, error)


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
        response, followup = interaction.response, interaction.followup
        if not response.is_done():
            if sent := await deliver(
                lambda: response.send_message(view=view, ephemeral=private, files=_files(picture))
            ):
                interaction.extras["message"] = sent.message_id
        elif interaction.type is discord.InteractionType.application_command and not _answered(interaction):
            await _edit(interaction, view, private=private, picture=picture)
        else:
            if more := await deliver(
                lambda: followup.send(view=view, ephemeral=private, files=_files(picture), wait=True), again=False
            ):
                interaction.extras["followup"] = interaction.extras["message"] = more.id
        interaction.extras["answered"] = True


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
                await deliver(lambda: response.send_message(view=view, ephemeral=True, files=_files(picture)))
        else:
            await _edit(interaction, view, private=True, picture=picture)
        interaction.extras["answered"] = True


async def _edit(interaction: Ask, view: ui.LayoutView, *, private: bool, picture: Picture | None) -> None:
    """Change the message an interaction is about; where that is gone, answer with one of its own."""
    try:
        await deliver(lambda: interaction.edit_original_response(view=view, **_attached(picture)))
    except discord.NotFound as error:
        if error.code != UNKNOWN_MESSAGE:
            raise
        send = interaction.followup.send
        await deliver(lambda: send(view=view, ephemeral=private, files=_files(picture)), again=False)


def _files(picture: Picture | None) -> list[discord.File]:
    """A picture to send, anew for each try: a file that was sent is closed."""
    return [picture.file()] if picture else []


def _attached(picture: Picture | None) -> dict[str, Any]:
    """What of an edit puts a picture in the place of the one before; an edit without one leaves the files alone."""
    return {"attachments": _files(picture)} if picture else {}


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
    """Answer a button with a poll, a message of its own for all to see; the id of that message."""
    async with _turn(interaction):
        if not interaction.response.is_done():
            await deliver(interaction.response.defer)
        message = await interaction.followup.send(poll=poll, wait=True)
        interaction.extras["answered"] = True
        return message.id


async def write_to(interaction: Ask, view: ui.LayoutView, files: Mapping[str, bytes]) -> None:
    """Write to the member directly, with files by their names. Raises Sorry where they take no direct messages."""
    gate(view)
    sent = [discord.File(BytesIO(content), name) for name, content in files.items()]
    for file in sent:
        view.add_item(ui.File(file))
    try:
        await interaction.user.send(view=view, files=sent)
    except discord.Forbidden:
        raise Sorry("direct-closed") from None


async def trouble(interaction: Ask, error: BaseException) -> None:
    """Answer what went wrong: a refusal in its own words, anything else with an apology and a number that
    finds the traceback in the log."""
    while isinstance(error, app_commands.CommandInvokeError):
        error = error.original
    if isinstance(error, Undelivered):
        log.warning("An answer to %s could not be given: %s", _what(interaction), error)
        return
    words = words_for(interaction, private=True)
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
    except (discord.HTTPException, Undelivered) as failed:
        log.warning("An answer to %s could not be given: %s", _what(interaction), failed)


async def _put_off(interaction: Ask) -> None:
    async with _turn(interaction):
        if interaction.response.is_done():
            return
        if interaction.type is discord.InteractionType.application_command:
            private = bool(interaction.extras.get("private", getattr(interaction.namespace, "private", False)))
            await deliver(lambda: interaction.response.defer(thinking=True, ephemeral=private))
        else:
            await deliver(interaction.response.defer)


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
