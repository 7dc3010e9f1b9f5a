"""Alerts for new episodes of what members watch: who wants them, and which are due."""

from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import replace

from bot.core.corrections import NO_VERSIONS, Versions
from bot.core.days import DAY
from bot.core.errors import Sorry
from bot.core.member.alerts import Airing, Follower, Notice, Where, aired, airings
from bot.core.member.asker import Asker, server_of
from bot.core.models import Drama
from bot.core.ports import Store
from bot.guide.finding.catalogue import Catalogue
from bot.guide.finding.elsewhere import Elsewhere
from bot.guide.servers import Servers

# What aired longer ago is no news any more, if the bot was offline.
_STALE = 3 * DAY


class Alerts:
    """Alerts for new episodes. `clock` gives Unix seconds."""

    def __init__(
        self, catalogue: Catalogue, store: Store, servers: Servers, elsewhere: Elsewhere, clock: Callable[[], float]
    ) -> None:
        self._catalogue = catalogue
        self._store = store
        self._servers = servers
        self._elsewhere = elsewhere
        self._clock = clock
        # The recent alerts: (member, drama, first episode) with the time of the airing. They count while further alerts
        # of the same time are still to be sent, and where the database could not store them.
        self._lately: dict[tuple[int, str, int], int] = {}

    async def follow(self, asker: Asker, where: Where) -> int | None:
        """Alert the asker from now on, or no more; the id of the channel, if it is in one.

        Raises Sorry for a server without a channel for alerts, and outside of servers.
        """
        if where == "off":
            await self._store.alerts.unfollow(asker.member)
            return None
        server = channel = None
        if where == "server":
            server, channel = server_of(asker), await self.channel(asker)
            if channel is None:
                raise Sorry("alerts-no-channel")
        await self._store.alerts.follow(asker.member, server, int(self._clock()), asker.locale)
        return channel

    async def where(self, asker: Asker) -> Where:
        """Where the asker is alerted."""
        told, server = await self._store.alerts.place(asker.member)
        return "off" if not told else "direct" if server is None else "server"

    async def choose_channel(self, asker: Asker, channel: int | None) -> None:
        """Choose the channel for alerts in the asker's server, none for None. Raises Sorry outside of servers."""
        await self._store.alerts.set_channel(server_of(asker), channel)

    async def lost(self, server: int, channel: int) -> None:
        """Note that a channel was deleted: its server gets no alerts until it chooses another."""
        if await self._store.alerts.channel(server) == channel:
            await self._store.alerts.set_channel(server, None)

    async def channel(self, asker: Asker) -> int | None:
        """The channel for alerts in the asker's server, if any."""
        return await self._store.alerts.channel(asker.server) if asker.server is not None else None

    async def due(self) -> list[Notice]:
        """The alerts that are due and not seen yet, one notice for each channel and each member written to directly."""
        now = int(self._clock())
        self._lately = {key: at for key, at in self._lately.items() if at > now - _STALE}
        places: dict[tuple[int | None, int | None, int], dict[tuple[str, int], tuple[Airing, list[int]]]] = {}
        known: dict[tuple[int | None, str], tuple[Airing, ...]] = {}
        locales: dict[int, str | None] = {}
        versions: dict[int | None, Versions] = {None: NO_VERSIONS}
        for follower in await self._store.alerts.followers():
            if follower.server is not None and follower.channel is None:
                continue
            locales[follower.member] = follower.locale
            if follower.server is not None and follower.server not in versions:
                versions[follower.server] = await self._servers.read_own(follower.server)
            place = (follower.server, follower.channel, 0 if follower.channel else follower.member)
            async for airing in self._due_to(follower, versions[follower.server], known, now):
                row = places.setdefault(place, {}).setdefault((airing.drama.id, airing.first), (airing, []))
                row[1].append(follower.member)
        found: list[Notice] = []
        for (server, channel, member), rows in places.items():
            ordered = sorted(rows.values(), key=lambda row: (row[0].at, row[0].drama.id))
            told = tuple((airing, tuple(dict.fromkeys(members))) for airing, members in ordered)
            found.append(Notice(channel, told, locales.get(member), server))
        return found

    async def _due_to(
        self, follower: Follower, own: Versions, known: dict[tuple[int | None, str], tuple[Airing, ...]], now: int
    ) -> AsyncIterator[Airing]:
        """The airings that one member is to be alerted to; `known` collects those of each version of a drama."""
        for key, seen in follower.dramas.items():
            drama = self._catalogue.get(key, own)
            if drama is None:
                continue
            version = (follower.server if drama.id in own else None, drama.id)
            if version not in known:
                known[version] = await self._airings(drama, now)
            for airing in known[version]:
                was_told = self._lately.get((follower.member, airing.drama.id, airing.first)) == airing.at
                was_seen = airing.season is None and airing.last <= seen
                if airing.at > follower.told_until and not was_told and not was_seen:
                    yield airing

    async def told(self, news: Notice, rest: Sequence[Notice] = ()) -> None:
        """Note that alerts were sent, while `rest` are still to be sent. Raises StoreUnavailable; the alerts are then
        remembered until this process ends."""
        waiting: dict[int, int] = {}
        for airing, members in (row for one in rest for row in one.rows):
            for member in members:
                waiting[member] = min(airing.at, waiting.get(member, airing.at))
        until: dict[int, int] = {}
        for airing, members in news.rows:
            for member in members:
                self._lately[member, airing.drama.id, airing.first] = airing.at
                if airing.at < waiting.get(member, airing.at + 1):
                    until[member] = max(airing.at, until.get(member, 0))
        for moment in sorted(set(until.values())):
            await self._store.alerts.told([one for one, at in until.items() if at == moment], moment)

    async def _airings(self, drama: Drama, now: int) -> tuple[Airing, ...]:
        """The recent airings of a drama, by a live source or else by the dates and weekdays of its record."""
        live = await self._elsewhere.known(drama)
        episodes = live.last_episode, live.next_episode
        if any(episodes):
            found = aired(live.drama, episodes, now - _STALE, now)
        else:
            found = airings(live.drama, now - _STALE, now)
        return tuple(replace(airing, drama=drama) for airing in found)
