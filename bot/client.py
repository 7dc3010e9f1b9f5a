"""Discord meets the guide: the tree of commands, what is delivered, and the bot itself."""

import asyncio
import hashlib
import json
import logging
import time
from collections import OrderedDict
from collections.abc import Callable, Coroutine, Iterator, Sequence
from contextlib import AbstractAsyncContextManager, contextmanager
from math import isfinite
from typing import Any, Protocol

import discord
from discord import app_commands

from bot.answering import PRESSED, Ask, attend, trouble, what
from bot.core.errors import Sorry, StoreUnavailable
from bot.crowd import Crowd
from bot.guide import Guide
from bot.incoming import Once, fields_fit, options_fit, readable, told_whole
from bot.logs import numbered
from bot.metrics import Metrics
from bot.outgoing import UNHEARD, Hasty
from bot.ui.frame.ids import Press, read_id
from bot.ui.frame.text import DEFAULT, Languages, Words

log = logging.getLogger("namida")

Listener = Callable[["Namida", discord.Message], Coroutine[Any, Any, None]]
Ended = Callable[["Namida", int], Coroutine[Any, Any, None]]
Handler = Callable[[Ask, Press], Coroutine[Any, Any, None]]

# What still runs when the bot is told to stop has this long; those who stop it wait ten seconds.
_LAST = 8.0

# Discord asks for a heartbeat every 41.25 seconds, and answers it; on a quiet shard nothing else may come meanwhile.
# One that is not answered within nine more is not answered any more, however slow the line.
_SILENT = 50.0

_HASTY = Hasty()

# How the library says that a command came which is not, or no longer, as the bot knows it.
_OF_ANOTHER_VERSION = (
    app_commands.CommandNotFound,
    app_commands.CommandSignatureMismatch,
    app_commands.TransformerError,
)


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
        data = interaction.data = readable(interaction.data)
        command, options = self._get_app_command_options(data) if data.get("type", 1) == 1 else (None, [])
        typing = interaction.type is discord.InteractionType.autocomplete
        if (command is None or options_fit(command, options)) and (typing or told_whole(data, options)):
            return True
        if typing:
            await interaction.response.autocomplete([])
        else:
            await trouble(interaction, Sorry("stale-command"))
        return False

    async def on_error(self, interaction: Ask, error: app_commands.AppCommandError, /) -> None:
        if interaction.type is discord.InteractionType.autocomplete:
            log.info("Nothing can be offered for %s: %s", what(interaction), error)
        elif isinstance(error, _OF_ANOTHER_VERSION):
            log.warning("Not a command as it is now: %s", error)
            await trouble(interaction, Sorry("stale-command"))
        else:
            await trouble(interaction, error)

    async def sync_changed(self, remembered: CommandSync, application: int) -> bool:
        """Send the commands to Discord where they are not what was last sent; whether they were sent."""
        payload = [command.to_dict(self) for command in self._all()]
        text = json.dumps([payload, self.client.languages.fingerprint], sort_keys=True, default=str)
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
        # Every start asks for some ten thousand texts.
        self._words: dict[discord.Locale, Words] = {}

    async def translate(
        self, string: app_commands.locale_str, locale: discord.Locale, context: app_commands.TranslationContextTypes
    ) -> str | None:
        if locale not in self._words:
            self._words[locale] = self._languages[locale.value]
        words, key = self._words[locale], string.extras.get("key")
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
        # The library writes a traceback of each keystroke that is answered too late.
        logging.getLogger("discord.app_commands.tree").addFilter(_HASTY)
        intents = discord.Intents.none()
        intents.guilds = intents.guild_messages = intents.dm_messages = True
        super().__init__(
            intents=intents,
            shard_count=shard_count,
            shard_ids=list(shard_ids) if shard_ids is not None else None,  # type: ignore[arg-type] - its default
            allowed_mentions=discord.AllowedMentions.none(),
            heartbeat_timeout=_SILENT,
            max_messages=None,
            chunk_guilds_at_startup=False,
            member_cache_flags=discord.MemberCacheFlags.none(),
        )
        self.guide = guide
        self.languages = languages
        self.tree = Tree(self)
        self.presses: dict[str, Handler] = {}
        self.listener: Listener | None = None
        self.ended: Ended | None = None
        self.once = Once()
        self.metrics = Metrics()
        self.since = int(time.time())
        # Which interaction changed a message last, so that what arrives late does not undo it.
        self.turned: OrderedDict[int, int] = OrderedDict()
        self._remembered = remembered
        self._running: set[asyncio.Task[Any]] = set()
        self._leaving = False
        self.crowd = Crowd()

    async def setup_hook(self) -> None:
        assert self.application_id is not None
        await self.tree.set_translator(Texts(self.languages))
        with _unkept("that the commands were sent"):
            if await self.tree.sync_changed(self._remembered, self.application_id):
                log.info("The commands changed and were sent to Discord.")

    async def on_ready(self) -> None:
        log.info("Ready as %s in %d servers.", self.user, len(self.guilds))
        count = self.shard_count or 1
        with _unkept("which servers the bot is in"):
            servers = [guild.id for guild in self.guilds]
            await self.guide.members.is_in(servers, count, self.shard_ids or range(count))

    async def on_guild_join(self, guild: discord.Guild) -> None:
        with _unkept(f"that the bot came to the server {guild.id}"):
            await self.guide.members.came(guild.id)

    async def on_guild_remove(self, guild: discord.Guild) -> None:
        with _unkept(f"that the bot left the server {guild.id}"):
            await self.guide.members.left(guild.id)

    async def on_guild_channel_delete(self, channel: discord.abc.GuildChannel) -> None:
        with _unkept(f"that the channel {channel.id} is gone"):
            await self.guide.alerts.lost(channel.guild.id, channel.id)

    async def on_raw_message_edit(self, payload: discord.RawMessageUpdateEvent) -> None:
        """Polls that end, by themselves or by a button."""
        poll: dict[str, Any] = dict(payload.data.get("poll") or {})
        if (poll.get("results") or {}).get("is_finalized"):
            await self._ended(payload.message_id)

    async def _ended(self, vote: int) -> None:
        if self.ended is None:
            return
        with self.working(), numbered():
            try:
                await self.ended(self, vote)
            except (StoreUnavailable, *UNHEARD) as error:
                log.warning("A vote that ended is counted the next time somebody asks for picks: %r", error)

    async def on_message(self, message: discord.Message) -> None:
        """Messages to the bot: those that mention it, replies to it, and direct ones. Where one of its polls ends it
        is told so by a message of its own."""
        if message.type is discord.MessageType.poll_result and message.author == self.user and message.reference:
            await self._ended(message.reference.message_id or 0)
        if self.listener is None or message.author.bot or message.webhook_id or message.is_system():
            return
        if self._called(message) and self.once.first(message.id):
            with self.working(), numbered():
                began = time.monotonic()
                message.content = readable(message.content)
                await self.listener(self, message)
                self.metrics.answered("message", time.monotonic() - began)

    def _called(self, message: discord.Message) -> bool:
        """Whether a message is to the bot: sent to it alone, mentioning it or the role it came with, or a reply."""
        if message.guild is None or self.user in message.mentions or self.role_of(message):
            return True
        return bool(message.content) and self.is_reply(message)

    def is_reply(self, message: discord.Message) -> bool:
        """Whether a message is a reply to one of the bot's."""
        answered = message.reference.resolved if message.reference else None
        return isinstance(answered, discord.Message) and answered.author == self.user

    def role_of(self, message: discord.Message) -> discord.Role | None:
        """The role the bot came to a server with, where a message mentions it."""
        mine = (role for role in message.role_mentions if role.tags and self.user and role.tags.bot_id == self.user.id)
        return next(mine, None)

    async def on_interaction(self, interaction: Ask) -> None:
        """Buttons, menus and modals: all they need is in their id."""
        if interaction.type not in PRESSED or not self.once.first(interaction.id):
            return
        data = interaction.data = readable(interaction.data or {})
        press = read_id(str(data.get("custom_id", ""))) if fields_fit(data) else None
        handler = self.presses.get(press.action) if press else None
        if press is None or handler is None:
            await attend(interaction, _stale())
            return
        await attend(interaction, handler(interaction, press))

    @property
    def delay(self) -> float | None:
        """Seconds that a heartbeat takes to Discord and back, of the slowest shard; None before the first."""
        known = [seconds for _, seconds in self.latencies if isfinite(seconds)]
        return max(known, default=None)

    @property
    def connected(self) -> int:
        """How many of the shards served here are connected."""
        return sum(not shard.is_closed() for shard in self.shards.values())

    def admit(self, member: int) -> None:
        """Let a member ask. Raises Sorry where they or all together ask too fast, or the bot is about to stop."""
        if self._leaving:
            raise Sorry("restarting")
        if not self.crowd.let_in():
            raise Sorry("busy")
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
        for task in self._running:
            task.cancel()
        await self.close()


@contextmanager
def _unkept(what: str) -> Iterator[None]:
    """What Discord tells is no fault of anybody's where the database does not answer; at a start it tells it again."""
    try:
        yield
    except StoreUnavailable as error:
        log.warning("It could not be kept %s: %s", what, error)


async def _stale() -> None:
    raise Sorry("stale-button")
