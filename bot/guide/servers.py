"""What each server adds to the catalogue, cached in memory so that no keystroke waits for the database: its own names
and versions of titles, and what is rated there."""

import asyncio
from collections import Counter, OrderedDict
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from math import log2

from bot.core.corrections import NO_VERSIONS, Versions, version
from bot.core.errors import StoreUnavailable
from bot.core.member.asker import Asker
from bot.core.models import Drama
from bot.core.names import Alias
from bot.core.news import News
from bot.core.ports import Store
from bot.engine.search import Index
from bot.guide.finding.catalogue import NOTHING_LOCAL, Catalogue, Local
from bot.guide.settings import SettingsCache

_MOST_SERVERS = 256
# Seconds after which a server's ratings are counted again: its members may also rate elsewhere.
_RECOUNT_AFTER = 60 * 60

# What is added to the popularity (0..1) of a title that _FULL_INTEREST members of a server rated, less for fewer, and
# of a title of the asker's country. The search weighs popularity 16 times in its log odds: 0.03 puts a title before one
# that is up to 1.6 times as likely, 0.01 before one up to 1.2 times. On the reference queries, a random interest in 120
# titles changes 17 of 1251 first places, a country 6.
_INTEREST_BOOST, _FULL_INTEREST, _COUNTRY_BOOST = 0.03, 8, 0.01
# How many titles of a server, and of a country, are boosted.
_MOST_RATED, _BEST_KNOWN = 120, 200

# Up to how many titles of a server are read again one by one when they changed, and not all of its titles.
_FEW = 32

# Counting the ratings of all servers in use takes at most one part in this many of the time.
_COUNTING_SHARE = 100

# The likely country of a member without a region, by the language of their Discord.
_HOMES = {"ko": "KR", "ja": "JP", "zh-CN": "CN", "zh-TW": "TW", "th": "TH"}


@dataclass(frozen=True, slots=True)
class _Server:
    aliases: tuple[Alias, ...] = ()
    own: Versions = field(default_factory=lambda: NO_VERSIONS)
    unlisted: frozenset[str] = frozenset()
    names: Index | None = None
    # The boosts of titles rated there, when they were counted (Unix seconds), and how many seconds that took.
    interest: Mapping[str, float] = field(default_factory=dict[str, float])
    counted_at: float = 0.0
    counting_took: float = 0.0
    # What the server adds to a search, by the asker's country.
    local: dict[str | None, Local] = field(default_factory=dict[str | None, Local])


class Servers:
    """A cache of the servers in use. `load` fills it from the store; `local`, `own` and `aliases` answer from memory
    alone. `clock` gives Unix seconds."""

    def __init__(self, catalogue: Catalogue, store: Store, settings: SettingsCache, clock: Callable[[], float]) -> None:
        self._catalogue = catalogue
        self._store = store
        self._settings = settings
        self._clock = clock
        self._servers: OrderedDict[int, _Server] = OrderedDict()
        # By server, its versions of titles that changed in the catalogue.
        self._changed: dict[int, set[str]] = {}
        # Servers where someone rated since their ratings were counted, and those whose ratings are being counted.
        self._stale: set[int] = set()
        self._being_counted: set[int] = set()
        # Reading and counting are done for one server at a time. Counting may take long, and nobody waits for it.
        self._reading, self._counting = asyncio.Lock(), asyncio.Lock()
        self._country_boosts: Mapping[str, Mapping[str, float]] = {
            country: dict.fromkeys((drama.id for drama in dramas), _COUNTRY_BOOST)
            for country, dramas in catalogue.best_known(_BEST_KNOWN).items()
        }
        catalogue.follow(self._follow)

    def local(self, asker: Asker | None) -> Local:
        """What the asker's server and country add to a search; of a server that is not loaded, nothing."""
        if asker is None:
            return NOTHING_LOCAL
        server = self._servers.get(asker.server) if asker.server is not None else None
        country = self._settings.known(asker).region or _HOMES.get(asker.locale)
        near = self._country_boosts.get(country) if country else None
        if server is None:
            return Local(boosts=near or {})
        if (known := server.local.get(country)) is None:
            boosts = Counter(server.interest)
            boosts.update(near or {})
            known = server.local[country] = Local(server.names, boosts, server.own, server.unlisted)
        return known

    def own(self, server: int | None) -> Versions:
        """A server's versions of dramas, as cached."""
        known = self._servers.get(server) if server is not None else None
        return known.own if known else NO_VERSIONS

    def aliases(self, server: int | None) -> tuple[Alias, ...]:
        """The names in use in a server, newest first, as cached."""
        known = self._servers.get(server) if server is not None else None
        return known.aliases if known else ()

    async def load(self, asker: Asker, interest: bool = False) -> None:
        """Read the asker's server and settings into memory if they are not there. `interest` also counts what is rated
        in the server, which takes longer and is left for after an answer.

        Nobody is refused an answer for it: where the database does not answer, it is left for the next time.
        """
        try:
            await self._settings.read(asker)
            if asker.server is not None:
                await self._load(asker.server, interest)
        except StoreUnavailable:
            return

    async def _load(self, server: int, interest: bool) -> None:
        if changed := self._changed.pop(server, None):
            await self._keep_up(server, changed)
        if server not in self._servers:
            async with self._reading:
                if server not in self._servers:
                    await self._read(server)
        self._servers.move_to_end(server)
        # If many rate at once, one of them counts for all.
        if interest and server not in self._being_counted and self._is_outdated(server):
            self._being_counted.add(server)
            try:
                async with self._counting:
                    await self._count(server)
            finally:
                self._being_counted.discard(server)

    def _follow(self, drama: Drama) -> None:
        for server, known in self._servers.items():
            if drama.id in known.own:
                self._changed.setdefault(server, set()).add(drama.id)

    async def _keep_up(self, server: int, keys: set[str]) -> None:
        try:
            await self.reread(server, keys)
        except StoreUnavailable:
            self._changed.setdefault(server, set()).update(keys)
            raise

    def _is_outdated(self, server: int) -> bool:
        """Whether the ratings of a server are to be counted again."""
        known = self._servers[server]
        age = self._clock() - known.counted_at
        # Below zero, it was counted by a clock that was ahead.
        return not 0 <= age <= _RECOUNT_AFTER or (
            server in self._stale and age >= _COUNTING_SHARE * known.counting_took * len(self._servers)
        )

    async def reread(self, server: int, keys: Collection[str] | None = None) -> None:
        """Read a server's own names and versions of titles again, of all or of those with the ids `keys`. Raises
        StoreUnavailable."""
        async with self._reading:
            if server not in self._servers or keys is None or len(keys) > _FEW:
                await self._read(server)
            else:
                await self._read_again(server, keys)

    async def _read(self, server: int) -> None:
        aliases, own = await self._aliases(server), await self.read_own(server)
        # Indexing thousands of titles takes a while, and others are answered meanwhile.
        names, unlisted = self._differing(own, aliases)
        index = await asyncio.to_thread(self._catalogue.index_of, names, own)
        known = self._servers.get(server, _Server())
        self._servers[server] = replace(known, aliases=aliases, own=own, unlisted=unlisted, names=index, local={})
        if len(self._servers) > _MOST_SERVERS:
            self._servers.popitem(last=False)

    async def _read_again(self, server: int, keys: Collection[str]) -> None:
        """Read only what the titles `keys` are called and stated to be, which costs no more where a server has
        thousands of its own."""
        ids = {drama.id if (drama := self._catalogue.get(key)) else key for key in keys}
        merged = [old for old, new in self._catalogue.moved.items() if new in ids]
        aliases, changed = await self._aliases(server), await self.read_own(server, [*ids, *merged])
        if (known := self._servers.get(server)) is None:
            # The bot was removed from it meanwhile.
            return
        own = {**{key: drama for key, drama in known.own.items() if key not in ids}, **changed}
        of_these = (one for one in aliases if (drama := self._catalogue.get(one.drama, own)) and drama.id in ids)
        names, unlisted = self._differing(changed, of_these)
        unlisted |= known.unlisted - ids
        index = self._catalogue.index_again(known.names, ids, names, own)
        self._servers[server] = replace(known, aliases=aliases, own=own, unlisted=unlisted, names=index, local={})

    async def _aliases(self, server: int) -> tuple[Alias, ...]:
        return tuple(alias for alias in await self._store.names.aliases(server) if alias.used)

    def _differing(self, own: Versions, aliases: Iterable[Alias]) -> tuple[dict[str, list[str]], frozenset[str]]:
        """The names that a server's search has beside the catalogue's, by id; and the ids of the titles that it does
        not find by the catalogue's names."""
        names = {key: list(one.names) for key, one in own.items() if one and one.names != self._names_of(key)}
        unlisted = frozenset((*names, *(key for key, drama in own.items() if drama is None)))
        for alias in aliases:
            if drama := self._catalogue.get(alias.drama, own):
                names.setdefault(drama.id, []).append(alias.name)
        return names, unlisted

    async def _count(self, server: int) -> None:
        self._stale.discard(server)
        began = self._clock()
        try:
            rated = await self._store.ratings.interest(server, _MOST_RATED)
        except StoreUnavailable:
            self._stale.add(server)
            raise
        counted = {key: _INTEREST_BOOST * min(1.0, log2(1 + n) / log2(1 + _FULL_INTEREST)) for key, n in rated.items()}
        now = self._clock()
        if known := self._servers.get(server):
            took = max(0.0, now - began)
            self._servers[server] = replace(known, interest=counted, counted_at=now, counting_took=took, local={})

    async def read_own(self, server: int, keys: Collection[str] | None = None) -> Versions:
        """A server's versions of dramas from the store, of all or of those with the ids `keys`. Raises
        StoreUnavailable."""
        own: dict[str, Drama | None] = {}
        for key, facts in (await self._store.corrections.of(server, keys)).items():
            base = self._catalogue.get(key)
            if facts is None:
                own[base.id if base else key] = None
            elif drama := version(base, key, facts):
                own[drama.id] = drama
        return own

    def _names_of(self, key: str) -> tuple[str, ...]:
        drama = self._catalogue.get(key)
        return drama.names if drama else ()

    async def hear(self, news: News) -> None:
        """Drop or reread what another process changed. Raises StoreUnavailable."""
        about = news.about
        if news.kind == "rated":
            stale = self._servers if about is None else await self._store.members.servers([int(one) for one in about])
            self._stale.update(self._servers.keys() & set(stale))
        elif news.kind == "server":
            for server in [one for one in self._servers if about is None or one in about]:
                await self.reread(server)

    def rated(self, server: int | None) -> None:
        """Note that someone rated in a server: its ratings are counted again when it is loaded next."""
        if server in self._servers:
            self._stale.add(server)

    def forget(self, server: int) -> None:
        """Drop a server that the bot was removed from."""
        self._servers.pop(server, None)
        self._changed.pop(server, None)
        self._stale.discard(server)
