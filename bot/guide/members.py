"""Members and servers: who uses the bot where, joining and leaving servers, and deleting old data."""

from collections.abc import Callable, Collection, Sequence
from contextlib import suppress

from bot.core.days import DAY
from bot.core.errors import StoreUnavailable
from bot.core.member.asker import Asker, Settings
from bot.core.news import News
from bot.core.ports import Store
from bot.guide.servers import Servers
from bot.guide.settings import SettingsCache

KEPT_AFTER_LEAVING = 7 * DAY
# Seconds for which "more like this" counts.
WANTED_FOR = 30 * DAY


class Members:
    def __init__(self, store: Store, settings: SettingsCache, servers: Servers, clock: Callable[[], float]) -> None:
        self._store = store
        self._settings = settings
        self._servers = servers
        self._clock = clock
        # The (server, member) pairs noted on the current day.
        self._day, self._noted = 0, set[tuple[int, int]]()

    async def note(self, asker: Asker) -> None:
        """Note that the asker uses the bot in their server, once a day; skipped where the database does not answer."""
        if asker.server is None:
            return
        if self._day != (today := int(self._clock()) // DAY):
            self._day, self._noted = today, set[tuple[int, int]]()
        who = asker.server, asker.member
        if who not in self._noted:
            with suppress(StoreUnavailable):
                await self._store.members.seen(asker.member, asker.server, int(self._clock()))
                self._noted.add(who)

    async def settings(self, asker: Asker) -> Settings:
        """The asker's settings; the defaults where the database does not answer."""
        try:
            return await self._settings.read(asker)
        except StoreUnavailable:
            return Settings()

    async def live_in(self, asker: Asker, region: str) -> None:
        """Set the asker's region, by its code."""
        await self._store.choices.keep_member(asker.member, region=region)
        self._settings.changed(member=asker.member)

    async def left(self, server: int) -> None:
        """Note that the bot was removed from a server: its data is deleted in a week, unless the bot comes back."""
        self._noted = {one for one in self._noted if one[0] != server}
        await self._store.members.leave(server, int(self._clock()))
        self._servers.forget(server)

    async def came(self, server: int) -> None:
        """Note that the bot was added to a server."""
        await self._store.members.come([server])

    async def is_in(self, servers: Sequence[int], count: int, shards: Collection[int]) -> None:
        """Note that the bot is in these servers, and left all others of its `shards`, out of `count`, while offline."""
        await self._store.members.stay(servers, int(self._clock()), count, shards)

    async def tidy(self) -> int:
        """Delete all data that is no longer needed, such as old drafts and failed searches, and that of servers the bot
        left a week ago; how many servers these were."""
        now = int(self._clock())
        await self._store.members.clean()
        await self._store.names.prune(now)
        await self._store.members.prune(now - WANTED_FOR)
        await self._store.draws.prune(now // DAY)
        await self._store.imports.prune(now)
        await self._store.messages.prune(now)
        await self._store.corrections.prune(now)
        await self._store.ratings.fold()
        return await self._store.members.purge(now - KEPT_AFTER_LEAVING)

    def hear(self, news: News) -> None:
        """Note members again that another process changed or forgot."""
        self._noted = {one for one in self._noted if news.about is not None and one[1] not in news.about}

    def unmet(self, member: int) -> None:
        """Drop a forgotten member from memory."""
        self._noted = {one for one in self._noted if one[1] != member}
        self._settings.changed(member=member)
