"""What the servers and members in use add to a search, cached in memory so that no keystroke waits for the database:
a server's own names and versions of titles, what is rated there, and the settings of members."""

import asyncio
from collections import Counter, OrderedDict
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from math import log2

from bot.core.corrections import NO_VERSIONS, Versions, version
from bot.core.errors import StoreUnavailable
from bot.core.member.asker import Asker, Settings
from bot.core.models import Drama
from bot.core.names import Alias
from bot.core.news import News
from bot.core.ports import Store
from bot.engine.search import Index
from bot.guide.finding.catalogue import NOTHING_LOCAL, Catalogue, Local

_SERVERS, _MEMBERS = 256, 16_384
# Seconds after which a server's ratings are counted again: its members may also rate elsewhere.
_FRESH = 60 * 60

# What is added to the popularity (0..1) of a title that _FULL_INTEREST members of a server rated, less for fewer, and
# of a title of the asker's country. The search weighs popularity 16 times in its log odds: 0.03 puts a title before one
# that is up to 1.6 times as likely, 0.01 before one up to 1.2 times. On the reference queries, a random interest in 120
# titles changes 17 of 1251 first places, a country 6.
_INTEREST, _FULL_INTEREST, _COUNTRY = 0.03, 8, 0.01
_INTERESTING, _BEST_KNOWN = 120, 200

_DEFAULTS = Settings()

# Counting the ratings of all servers in use takes at most one part in this many of the time.
_REST = 100

# The likely country of a member without a region, by the language of their Discord.
_HOMES = {"ko": "KR", "ja": "JP", "zh-CN": "CN", "zh-TW": "TW", "th": "TH"}


@dataclass(frozen=True, slots=True)
class _Server:
    aliases: tuple[Alias, ...]
    own: Versions
    unlisted: frozenset[str]
    names: Index | None
    # The boosts of titles rated there, when they were counted (Unix seconds), and how many seconds that took.
    interest: Mapping[str, float] = field(default_factory=dict[str, float])
    counted_at: float = 0.0
    took: float = 0.0
    # What the server adds to a search, by the asker's country.
    around: dict[str | None, Local] = field(default_factory=dict[str | None, Local])


class Here:
    """A cache of servers and members. `meet` and `chosen` fill it from the store; `around`, `own`, `aliases` and
    `settings` answer from memory alone. `clock` gives Unix seconds."""

    def __init__(self, catalogue: Catalogue, store: Store, clock: Callable[[], float]) -> None:
        self._catalogue = catalogue
        self._store = store
        self._clock = clock
        self._servers: OrderedDict[int, _Server] = OrderedDict()
        self._settings: OrderedDict[tuple[int, int | None], Settings] = OrderedDict()
        self._changes = 0
        self._stale: set[int] = set()
        self._counted: set[int] = set()
        # Reading and counting are done for one server at a time. Counting may take long, and nobody waits for it.
        self._turn, self._counting = asyncio.Lock(), asyncio.Lock()
        self._near: Mapping[str, Mapping[str, float]] = {
            country: dict.fromkeys((drama.id for drama in dramas), _COUNTRY)
            for country, dramas in catalogue.best_known(_BEST_KNOWN).items()
        }

    def around(self, asker: Asker | None) -> Local:
        """What the asker's server and country add to a search; nothing for servers that were not met."""
        if asker is None:
            return NOTHING_LOCAL
        server = self._servers.get(asker.server) if asker.server is not None else None
        country = self.settings(asker).region or _HOMES.get(asker.locale)
        near = self._near.get(country) if country else None
        if server is None:
            return Local(boosts=near or {})
        if (known := server.around.get(country)) is None:
            boosts = Counter(server.interest)
            boosts.update(near or {})
            known = server.around[country] = Local(server.names, boosts, server.own, server.unlisted)
        return known

    def own(self, server: int | None) -> Versions:
        """A server's versions of dramas, as cached."""
        known = self._servers.get(server) if server is not None else None
        return known.own if known else NO_VERSIONS

    def aliases(self, server: int | None) -> tuple[Alias, ...]:
        """The names in use in a server, newest first, as cached."""
        known = self._servers.get(server) if server is not None else None
        return known.aliases if known else ()

    async def meet(self, asker: Asker, after: bool = False) -> None:
        """Read what is not yet known of the asker and their server; `after` an answer also what takes longer, what is
        rated there.

        Nobody is refused an answer for it: where the database does not answer, it is left for the next time.
        """
        try:
            await self.chosen(asker)
            if asker.server is not None:
                await self._meet(asker.server, after)
        except StoreUnavailable:
            return

    async def _meet(self, server: int, after: bool) -> None:
        if server not in self._servers:
            async with self._turn:
                if server not in self._servers:
                    await self._read(server)
        self._servers.move_to_end(server)
        # If many rate at once, one of them counts for all.
        if after and server not in self._counted and self._changed(server):
            self._counted.add(server)
            try:
                async with self._counting:
                    await self._count(server)
            finally:
                self._counted.discard(server)

    def _changed(self, server: int) -> bool:
        known = self._servers[server]
        age = self._clock() - known.counted_at
        # Below zero, it was counted by a clock that was ahead.
        return not 0 <= age <= _FRESH or (server in self._stale and age >= _REST * known.took * len(self._servers))

    async def reread(self, server: int) -> None:
        """Read a server's own names and versions again. Raises StoreUnavailable."""
        async with self._turn:
            await self._read(server)

    async def _read(self, server: int) -> None:
        aliases = tuple(alias for alias in await self._store.names.aliases(server) if alias.used)
        own = await self.versions(server)
        names = {key: list(one.names) for key, one in own.items() if one and one.names != self._called(key)}
        unlisted = frozenset((*names, *(key for key, drama in own.items() if drama is None)))
        for alias in aliases:
            if drama := self._catalogue.get(alias.drama, own):
                names.setdefault(drama.id, []).append(alias.name)
        index = self._catalogue.index_of(names, own)
        if known := self._servers.get(server):
            self._servers[server] = replace(known, aliases=aliases, own=own, unlisted=unlisted, names=index, around={})
            return
        self._servers[server] = _Server(aliases, own, unlisted, index)
        if len(self._servers) > _SERVERS:
            self._servers.popitem(last=False)

    async def _count(self, server: int) -> None:
        self._stale.discard(server)
        began = self._clock()
        try:
            rated = await self._store.ratings.interest(server, _INTERESTING)
        except StoreUnavailable:
            self._stale.add(server)
            raise
        interest = {key: _INTEREST * min(1.0, log2(1 + n) / log2(1 + _FULL_INTEREST)) for key, n in rated.items()}
        now = self._clock()
        if known := self._servers.get(server):
            took = max(0.0, now - began)
            self._servers[server] = replace(known, interest=interest, counted_at=now, took=took, around={})

    async def versions(self, server: int) -> Versions:
        """A server's versions of dramas, from the store. Raises StoreUnavailable."""
        own: dict[str, Drama | None] = {}
        for key, facts in (await self._store.corrections.of(server)).items():
            base = self._catalogue.get(key)
            if facts is None:
                own[base.id if base else key] = None
            elif drama := version(base, key, facts):
                own[drama.id] = drama
        return own

    def _called(self, key: str) -> tuple[str, ...]:
        drama = self._catalogue.get(key)
        return drama.names if drama else ()

    async def hear(self, news: News) -> None:
        """Drop or reread what another process changed. Raises StoreUnavailable."""
        about = news.about
        self._changes += 1
        if news.kind == "rated":
            stale = self._servers if about is None else await self._store.members.servers([int(one) for one in about])
            self._stale.update(self._servers.keys() & set(stale))
        elif news.kind == "server":
            for who in [who for who in self._settings if about is None or who[1] in about]:
                del self._settings[who]
            for server in [one for one in self._servers if about is None or one in about]:
                await self.reread(server)
        elif news.kind == "member":
            for who in [who for who in self._settings if about is None or who[0] in about]:
                del self._settings[who]

    def rated(self, server: int | None) -> None:
        """Note that someone rated in a server: its ratings are counted again when it is met next."""
        if server in self._servers:
            self._stale.add(server)

    def settings(self, asker: Asker) -> Settings:
        """The asker's settings, as cached; the defaults for one who was not met."""
        return self._settings.get((asker.member, asker.server), _DEFAULTS)

    async def chosen(self, asker: Asker) -> Settings:
        """The asker's settings, read from the store if they are not cached. Raises StoreUnavailable."""
        who = (asker.member, asker.server)
        if (known := self._settings.get(who)) is None:
            changes = self._changes
            known = await self._store.members.settings(*who)
            if changes != self._changes:
                # Settings changed meanwhile, perhaps these.
                return known
            self._settings[who] = known
            if len(self._settings) > _MEMBERS:
                self._settings.popitem(last=False)
        self._settings.move_to_end(who)
        return known

    def changed(self, member: int | None = None, server: int | None = None) -> None:
        """Note that a member or a server changed a setting: it is read again when they are met next."""
        self._changes += 1
        for who in [who for who in self._settings if member == who[0] or (server is not None and server == who[1])]:
            del self._settings[who]

    def forget(self, server: int) -> None:
        """Drop a server that the bot was removed from."""
        self._servers.pop(server, None)
        self._stale.discard(server)
