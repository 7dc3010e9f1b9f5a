"""The Discord client: its command tree, the events it handles, and how it stops."""

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

from bot.admission import Admission
from bot.answering import PRESSED, Ask, answer_error, attend, log_name
from bot.core.errors import Sorry, StoreUnavailable
from bot.guide import Guide
from bot.incoming import Once, fields_fit, options_fit, readable, told_whole
from bot.logs import numbered
from bot.metrics import Metrics
from bot.outgoing import REQUEST_ERRORS, LateAutocompletions
from bot.ui.frame.ids import Press, read_id
from bot.ui.frame.text import DEFAULT, Languages, Words

log = logging.getLogger("namida")

Listener = Callable[["Namida", discord.Message], Coroutine[Any, Any, None]]
Ended = Callable[["Namida", int], Coroutine[Any, Any, None]]
Handler = Callable[[Ask, Press], Coroutine[Any, Any, None]]

# Seconds that answers under way have to finish on shutdown; process managers commonly kill after ten.
_FINISH_WITHIN = 8.0

# Seconds of silence after which a gateway connection is taken for dead. Discord acknowledges a heartbeat every 41.25
# seconds, which on a quiet shard may be all that comes.
_HEARTBEAT_TIMEOUT = 50.0

_LATE_AUTOCOMPLETIONS = LateAutocompletions()

# The library's errors for a command that Discord knows in another version than the bot.
_OUTDATED_COMMAND = (
    app_commands.CommandNotFound,
    app_commands.CommandSignatureMismatch,
    app_commands.TransformerError,
)


class CommandSync(Protocol):
    """Remembers which commands were last sent to Discord."""

    def turn(self) -> AbstractAsyncContextManager[object]:
        """A lock held while comparing and sending, so that of several processes only one sends them."""
        ...

    async def fingerprint(self, application: int) -> str | None: ...

    async def synced(self, application: int, fingerprint: str, at: int) -> None: ...


class Tree(app_commands.CommandTree["Namida"]):
    """The commands. Each works in servers, and for members who installed the bot to their account."""

    def __init__(self, client: "Namida") -> None:
        super().__init__(
            client,
            allowed_contexts=app_commands.AppCommandContext(guild=True, dm_channel=True, private_channel=True),
            allowed_installs=app_commands.AppInstallationType(guild=True, user=True),
        )

    async def interaction_check(self, interaction: Ask, /) -> bool:
        """Whether to handle an interaction: not one delivered twice, nor one whose values the command does not take."""
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
            await answer_error(interaction, Sorry("stale-command"))
        return False

    async def on_error(self, interaction: Ask, error: app_commands.AppCommandError, /) -> None:
        if interaction.type is discord.InteractionType.autocomplete:
            log.info("Nothing can be offered for %s: %s", log_name(interaction), error)
        elif isinstance(error, _OUTDATED_COMMAND):
            log.warning("Not a command as it is now: %s", error)
            await answer_error(interaction, Sorry("stale-command"))
        else:
            await answer_error(interaction, error)

    async def sync_changed(self, remembered: CommandSync, application: int) -> bool:
        """Send the commands to Discord if they differ from what was last sent. Returns whether they did."""
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
    """Translates names and descriptions of commands; in languages without texts Discord shows the English ones."""

    def __init__(self, languages: Languages) -> None:
        self._languages = languages
        # A cache: every start translates some ten thousand texts.
        self._words: dict[discord.Locale, Words] = {}

    async def translate(
        self, string: app_commands.locale_str, locale: discord.Locale, context: app_commands.TranslationContextTypes
    ) -> str | None:
        if locale not in self._words:
            self._words[locale] = self._languages[locale.value]
        words, key = self._words[locale], string.extras.get("key")
        return words.own(key) if key and words.locale != DEFAULT else None


class Namida(discord.AutoShardedClient):
    """The bot. `bot.commands.install` adds its commands and buttons before it starts.

    Of `shard_count` shards (None: as many as Discord recommends) it serves `shard_ids` (None: all).
    """

    def __init__(
        self,
        guide: Guide,
        languages: Languages,
        remembered: CommandSync,
        shard_count: int | None = 1,
        shard_ids: Sequence[int] | None = None,
    ) -> None:
        # The optional packages for voice are left out on purpose: no warning about them.
        discord.VoiceClient.warn_nacl = discord.VoiceClient.warn_dave = False
        # The library logs a traceback for each autocompletion that is answered too late.
        logging.getLogger("discord.app_commands.tree").addFilter(_LATE_AUTOCOMPLETIONS)
        intents = discord.Intents.none()
        intents.guilds = intents.guild_messages = intents.dm_messages = True
        super().__init__(
            intents=intents,
            shard_count=shard_count,
            shard_ids=list(shard_ids) if shard_ids is not None else None,  # type: ignore[arg-type] - its default
            allowed_mentions=discord.AllowedMentions.none(),
            heartbeat_timeout=_HEARTBEAT_TIMEOUT,
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
        # The last interaction that edited each message, by message id, so that a late edit of an older one is dropped.
        self.last_edits: OrderedDict[int, int] = OrderedDict()
        self._remembered = remembered
        self._running: set[asyncio.Task[Any]] = set()
        self._stopping = False
        self.admission = Admission()

    async def setup_hook(self) -> None:
        assert self.application_id is not None
        await self.tree.set_translator(Texts(self.languages))
        with _log_unsaved("that the commands were sent"):
            if await self.tree.sync_changed(self._remembered, self.application_id):
                log.info("The commands changed and were sent to Discord.")

    async def on_ready(self) -> None:
        log.info("Ready as %s in %d servers.", self.user, len(self.guilds))
        count = self.shard_count or 1
        with _log_unsaved("which servers the bot is in"):
            servers = [guild.id for guild in self.guilds]
            await self.guide.members.is_in(servers, count, self.shard_ids or range(count))

    async def on_guild_join(self, guild: discord.Guild) -> None:
        with _log_unsaved(f"that the bot came to the server {guild.id}"):
            await self.guide.members.came(guild.id)

    async def on_guild_remove(self, guild: discord.Guild) -> None:
        with _log_unsaved(f"that the bot left the server {guild.id}"):
            await self.guide.members.left(guild.id)

    async def on_guild_channel_delete(self, channel: discord.abc.GuildChannel) -> None:
        with _log_unsaved(f"that the channel {channel.id} is gone"):
            await self.guide.alerts.lost(channel.guild.id, channel.id)

    async def on_raw_message_edit(self, payload: discord.RawMessageUpdateEvent) -> None:
        """Count a poll that has ended, by time or by hand: Discord edits its message then."""
        poll: dict[str, Any] = dict(payload.data.get("poll") or {})
        if (poll.get("results") or {}).get("is_finalized"):
            await self._ended(payload.message_id)

    async def _ended(self, vote: int) -> None:
        if self.ended is None:
            return
        with self.working(), numbered():
            try:
                await self.ended(self, vote)
            except (StoreUnavailable, *REQUEST_ERRORS) as error:
                log.warning("A vote that ended is counted the next time somebody asks for picks: %r", error)

    async def on_message(self, message: discord.Message) -> None:
        """Pass on messages to the bot: mentions, replies and direct messages. The end of one of the bot's polls is also
        announced by a message."""
        if message.type is discord.MessageType.poll_result and message.author == self.user and message.reference:
            await self._ended(message.reference.message_id or 0)
        if self.listener is None or message.author.bot or message.webhook_id or message.is_system():
            return
        if self._is_addressed(message) and self.once.first(message.id):
            with self.working(), numbered():
                began = time.monotonic()
                message.content = readable(message.content)
                await self.listener(self, message)
                self.metrics.answered("message", time.monotonic() - began)

    def _is_addressed(self, message: discord.Message) -> bool:
        """Whether a message is addressed to the bot: a direct message, a mention of it or of its role, or a reply."""
        if message.guild is None or self.user in message.mentions or self.role_of(message):
            return True
        return bool(message.content) and self.is_reply(message)

    def is_reply(self, message: discord.Message) -> bool:
        """Whether a message is a reply to one of the bot's."""
        answered = message.reference.resolved if message.reference else None
        return isinstance(answered, discord.Message) and answered.author == self.user

    def role_of(self, message: discord.Message) -> discord.Role | None:
        """The bot's own managed role in the server, if the message mentions it."""
        mine = (role for role in message.role_mentions if role.tags and self.user and role.tags.bot_id == self.user.id)
        return next(mine, None)

    async def on_interaction(self, interaction: Ask) -> None:
        """Handle buttons, menus and modals: their custom id holds all that is needed."""
        if interaction.type not in PRESSED or not self.once.first(interaction.id):
            return
        data = interaction.data = readable(interaction.data or {})
        press = read_id(str(data.get("custom_id", ""))) if fields_fit(data) else None
        handler = self.presses.get(press.action) if press else None
        if press is None or handler is None:
            await attend(interaction, _refuse_stale())
            return
        await attend(interaction, handler(interaction, press))

    @property
    def delay(self) -> float | None:
        """The gateway latency of the slowest shard in seconds; None before the first heartbeat."""
        known = [seconds for _, seconds in self.latencies if isfinite(seconds)]
        return max(known, default=None)

    @property
    def connected(self) -> int:
        """How many of the shards served here are connected."""
        return sum(not shard.is_closed() for shard in self.shards.values())

    def admit(self, member: int) -> None:
        """Check that a member's request can be taken. Raises Sorry where the bot is stopping or overloaded, or the
        member asks too fast."""
        if self._stopping:
            raise Sorry("restarting")
        if not self.admission.admits():
            raise Sorry("busy")
        self.guide.rate_limit.take(member)

    @contextmanager
    def working(self) -> Iterator[None]:
        """Make `finish` wait for the current task."""
        task = asyncio.current_task()
        assert task is not None
        self._running.add(task)
        try:
            yield
        finally:
            self._running.discard(task)

    async def finish(self) -> None:
        """Wait for the answers under way, then disconnect. Requests that come meanwhile are refused."""
        self._stopping = True
        loop = asyncio.get_running_loop()
        end = loop.time() + _FINISH_WITHIN
        while self._running and loop.time() < end:
            await asyncio.wait(self._running, timeout=end - loop.time())
        for task in self._running:
            task.cancel()
        await self.close()


@contextmanager
def _log_unsaved(what: str) -> Iterator[None]:
    """Log that `what` could not be stored, instead of failing. Discord reports the same again at the next start."""
    try:
        yield
    except StoreUnavailable as error:
        log.warning("It could not be kept %s: %s", what, error)


async def _refuse_stale() -> None:
    raise Sorry("stale-button")
