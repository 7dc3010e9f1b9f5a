"""What is particular to the servers and members in use, in memory, so that no keystroke waits for the database:
the names a server has of its own, what is rated there, where a member is from."""

import asyncio
from collections import OrderedDict
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from math import log2

from bot.core.errors import StoreUnavailable
from bot.core.names import Alias
from bot.core.news import News
from bot.core.people import Asker
from bot.core.ports import Store
from bot.engine.search import Index
from bot.guide.catalogue import NOWHERE, Catalogue, Local

_SERVERS, _MEMBERS = 256, 4096
# Ratings elsewhere change a server's interest too, as its members may rate anywhere.
_FRESH = 60 * 60

# Added to popularity (0..1), of which the search makes 16 times as much in log odds: enough to turn the order
# where the other title is less than 1.6 times as likely (a title eight here rated), or 1.2 (the asker's country).
# On the reference's queries a random interest of 120 titles changes 17 of 1251 first places, a country 6.
_INTEREST, _FULL_INTEREST, _COUNTRY = 0.03, 8, 0.01
_INTERESTING, _BEST_KNOWN = 120, 200

# Where a member is likely from who set no region, by the language of their Discord.
_HOMES = {"ko": "KR", "ja": "JP", "zh-CN": "CN", "zh-TW": "TW", "th": "TH"}


@dataclass(frozen=True, slots=True)
class _Server:
    aliases: tuple[Alias, ...]
    names: Index | None
    interest: Mapping[str, float]
    read_at: float


class Here:
    """What the servers and members met lately add to a search. `clock` gives Unix seconds."""

    def __init__(self, catalogue: Catalogue, store: Store, clock: Callable[[], float]) -> None:
        self._catalogue = catalogue
        self._store = store
        self._clock = clock
        self._servers: OrderedDict[int, _Server] = OrderedDict()
        self._regions: OrderedDict[tuple[int, int | None], str | None] = OrderedDict()
        self._stale: set[int] = set()
        self._turn = asyncio.Lock()
        self._near: Mapping[str, Mapping[str, float]] = {
            country: dict.fromkeys((drama.id for drama in dramas), _COUNTRY)
            for country, dramas in catalogue.best_known(_BEST_KNOWN).items()
        }

    def around(self, asker: Asker | None) -> Local:
        """What the asker's server and country add to a search, from memory alone: nothing of what was not met."""
        if asker is None:
            return NOWHERE
        server = self._servers.get(asker.server) if asker.server is not None else None
        country = self._regions.get((asker.member, asker.server)) or _HOMES.get(asker.locale)
        near = self._near.get(country) if country else None
        boosts: dict[str, float] = dict(near) if near else {}
        if server is None:
            return Local(boosts=boosts)
        for key, boost in server.interest.items():
            boosts[key] = boosts.get(key, 0) + boost
        return Local(server.names, boosts)

    def aliases(self, server: int | None) -> tuple[Alias, ...]:
        """The names in use in a server, newest first, from memory alone."""
        known = self._servers.get(server) if server is not None else None
        return known.aliases if known else ()

    async def meet(self, asker: Asker, again: bool = False) -> None:
        """Read what is not yet known of the asker and their server, and what has changed where `again`.

        Nobody is refused an answer for it: where the database does not answer, it is left for the next time.
        """
        try:
            await self._meet(asker, again)
        except StoreUnavailable:
            return

    async def _meet(self, asker: Asker, again: bool) -> None:
        who = (asker.member, asker.server)
        if who not in self._regions:
            region = (await self._store.members.settings(*who)).region
            self._regions[who] = region
            if len(self._regions) > _MEMBERS:
                self._regions.popitem(last=False)
        self._regions.move_to_end(who)
        if asker.server is None:
            return
        known = self._servers.get(asker.server)
        if known is None or (again and self._changed(asker.server, known)):
            await self.reread(asker.server)
        else:
            self._servers.move_to_end(asker.server)

    def _changed(self, server: int, known: _Server) -> bool:
        return server in self._stale or self._clock() - known.read_at > _FRESH

    async def reread(self, server: int) -> None:
        """Read a server's names and ratings. Raises StoreUnavailable."""
        async with self._turn:
            self._stale.discard(server)
            aliases = tuple(alias for alias in await self._store.names.aliases(server) if alias.used)
            rated = await self._store.ratings.interest(server, _INTERESTING)
            names: dict[str, list[str]] = {}
            for alias in aliases:
                if drama := self._catalogue.get(alias.drama):
                    names.setdefault(drama.id, []).append(alias.name)
            interest = {key: _INTEREST * min(1.0, log2(1 + n) / log2(1 + _FULL_INTEREST)) for key, n in rated.items()}
            self._servers[server] = _Server(aliases, self._catalogue.named(names), interest, self._clock())
            self._servers.move_to_end(server)
            if len(self._servers) > _SERVERS:
                self._servers.popitem(last=False)

    async def hear(self, news: News) -> None:
        """Another process changed what members rated or chose, or what a server calls its own.

        Raises StoreUnavailable.
        """
        about = news.about
        if news.kind == "rated":
            stale = self._servers if about is None else await self._store.members.servers([int(one) for one in about])
            self._stale.update(self._servers.keys() & set(stale))
        elif news.kind == "server":
            for server in [one for one in self._servers if about is None or one in about]:
                await self.reread(server)
        elif news.kind == "member":
            for who in [who for who in self._regions if about is None or who[0] in about]:
                del self._regions[who]

    def rated(self, server: int | None) -> None:
        """Someone rated in that server: its interest is read again when it is met next."""
        if server in self._servers:
            self._stale.add(server)

    def moved(self, member: int) -> None:
        """A member set another region: it is read again when they are met next."""
        for who in [who for who in self._regions if who[0] == member]:
            del self._regions[who]

    def forget(self, server: int) -> None:
        """The bot was removed from a server."""
        self._servers.pop(server, None)
        self._stale.discard(server)
