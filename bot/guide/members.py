"""Who uses the bot where, and what they chose."""

from collections.abc import Callable, Collection, Sequence
from contextlib import suppress

from bot.core.days import DAY
from bot.core.errors import StoreUnavailable
from bot.core.member.people import Asker, Settings
from bot.core.news import News
from bot.core.ports import Store
from bot.guide.here import Here

KEPT_AFTER_LEAVING = 7 * DAY
# So long counts what somebody asked for more of.
WANTED_FOR = 30 * DAY


class Members:
    def __init__(self, store: Store, clock: Callable[[], float], here: Here) -> None:
        self._store = store
        self._clock = clock
        self._here = here
        # Who was noted on this day.
        self._day, self._noted = 0, set[tuple[int, int]]()

    async def note(self, asker: Asker) -> None:
        """Remember that the asker uses the bot in their server, at most once a day.

        It is left out where the database does not answer: nobody is kept waiting for it.
        """
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
        """What the asker chose; the defaults where the database does not answer."""
        try:
            return await self._here.chosen(asker)
        except StoreUnavailable:
            return Settings()

    async def live_in(self, asker: Asker, region: str) -> None:
        """Set the asker's region, by its code."""
        await self._store.choices.keep_member(asker.member, region=region)
        self._here.changed(member=asker.member)

    async def left(self, server: int) -> None:
        """The bot was removed from a server: what is kept of it goes in a week, unless it comes back."""
        self._noted = {one for one in self._noted if one[0] != server}
        await self._store.members.leave(server, int(self._clock()))
        self._here.forget(server)

    async def came(self, server: int) -> None:
        """The bot was added to a server."""
        await self._store.members.come([server])

    async def is_in(self, servers: Sequence[int], count: int, shards: Collection[int]) -> None:
        """The bot is in those servers, and left every other of the `shards` of `count` while it was away."""
        await self._store.members.stay(servers, int(self._clock()), count, shards)

    async def tidy(self) -> int:
        """Drop old failed searches, what was drawn on past days, drafts nobody took, messages answered long ago,
        traces of who was forgotten, and what is kept of servers the bot left a week ago; how many of these there
        were."""
        now = int(self._clock())
        await self._store.members.clean()
        await self._store.names.prune(now)
        await self._store.members.prune(now - WANTED_FOR)
        await self._store.draws.prune(now // DAY)
        await self._store.imports.prune(now)
        await self._store.messages.prune(now)
        await self._store.corrections.prune(now)
        return await self._store.members.purge(now - KEPT_AFTER_LEAVING)

    def hear(self, news: News) -> None:
        """Another process changed what is kept of members, or forgot them: they are noted anew."""
        self._noted = {one for one in self._noted if news.about is not None and one[1] not in news.about}

    def unmet(self, member: int) -> None:
        """A member was forgotten: nothing of them stays in memory either."""
        self._noted = {one for one in self._noted if one[1] != member}
        self._here.changed(member=member)
