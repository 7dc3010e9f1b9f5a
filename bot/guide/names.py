"""Names that a server learns from failed searches and what members picked after them, or is given."""

import unicodedata
from collections import Counter, OrderedDict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from hashlib import blake2b

from rapidfuzz.distance import OSA

from bot.core.days import DAY
from bot.core.errors import Sorry, StoreUnavailable
from bot.core.member.asker import Asker, server_of
from bot.core.models import Drama
from bot.core.names import Alias, Miss, Missed, Misses, Named, Proposal
from bot.core.paging import page_of
from bot.core.ports import Store
from bot.core.titles import name_key
from bot.guide.finding.catalogue import Catalogue, Found
from bot.guide.servers import Servers

_LONGEST = 100
_SOON = 2 * 60
_ENOUGH = 3
_MOST = 200
_ROWS, _OFFERED = 5, 25
# The half-life of the weight of a failed search, by which the newest and most frequent come first.
_HALF = 7 * DAY
# How many members' last failed searches are remembered, and how many of each.
_MEMBERS, _LAST = 2048, 4
# The similarity from which words may be a misspelling of a name.
_LIKE = 0.6


@dataclass(frozen=True, slots=True)
class _Open:
    """A search that may yet succeed; `offered` are the ids of the titles it offered."""

    miss: Miss
    offered: frozenset[str]


class Names:
    """A server's own names of dramas, and its failed searches. `clock` gives Unix seconds."""

    def __init__(self, catalogue: Catalogue, store: Store, servers: Servers, clock: Callable[[], float]) -> None:
        self._catalogue = catalogue
        self._store = store
        self._servers = servers
        self._clock = clock
        self._open: OrderedDict[tuple[int, int], tuple[_Open, ...]] = OrderedDict()

    async def searched(self, asker: Asker, text: str, found: Found) -> None:
        """Note the result of a search; skipped where the database does not answer.

        If it found a drama, the asker's failed searches of the last two minutes may mean that one. If it did not, it
        failed: at once if nothing fits, or else when the asker picks none of the titles it offered. A name of several
        titles is no failed search.
        """
        if found.sure:
            await self.picked(asker, found.sure)
        elif asker.server is not None and not found.known and (key := _key(text)):
            miss = Miss(key, _plain(text), self._now())
            who = (asker.server, asker.member)
            earlier = [one for one in self._open.pop(who, ()) if one.miss.key != key]
            recent = [one for one in earlier if self._soon(one)][1 - _LAST :]
            self._open[who] = (*recent, _Open(miss, frozenset(choice.drama.id for choice in found.choices)))
            if len(self._open) > _MEMBERS:
                self._open.popitem(last=False)
            left = [one.miss for one in earlier if one.offered and not self._soon(one)]
            await self._keep(who, left if found.choices else [*left, miss])

    async def picked(self, asker: Asker, drama: Drama) -> None:
        """Note that the asker opened or rated a drama: their last failed search may mean it, and so may earlier ones
        that are similar to a name of it."""
        if asker.server is None:
            return
        who = (asker.server, asker.member)
        # A search that offered this drama has not failed.
        failed = [one for one in self._open.pop(who, ()) if drama.id not in one.offered]
        names = [name_key(name) for name in drama.names]
        meant = [one for one in failed if self._soon(one) and (one is failed[-1] or _is_like(one.miss.key, names))]
        left = [one.miss for one in failed if one.offered and one not in meant]
        await self._keep(who, [*left, *(replace(one.miss, drama=drama.id) for one in meant)])

    def _soon(self, one: _Open) -> bool:
        return self._now() - one.miss.at <= _SOON

    async def _keep(self, who: tuple[int, int], misses: Iterable[Miss]) -> None:
        try:
            for miss in misses:
                members = await self._store.names.missed(*who, miss)
                if members >= _ENOUGH and miss.drama:
                    await self._learn(who[0], Alias(miss.key, miss.words, miss.drama, used=True))
        except StoreUnavailable:
            return

    async def _learn(self, server: int, alias: Alias) -> None:
        decided = await self._store.names.aliases(server)
        new = (alias.key, alias.drama) not in {(one.key, one.drama) for one in decided}
        if new and sum(one.used for one in decided) < _MOST:
            await self._decide(server, alias)

    async def misses(self, asker: Asker, page: int = 0) -> Misses:
        """A page of the failed searches in the asker's server, newest and most frequent first, without those that find
        something by now."""
        server = server_of(asker)
        decided = await self._store.names.aliases(server)
        groups = self._open_misses(await self._store.names.misses(server), decided)
        groups.sort(key=self._weight, reverse=True)
        closed = {self._pair(server, alias) for alias in decided}
        shown, page, pages = page_of(groups, _ROWS, page)
        rows = tuple(self._row(server, group, closed) for group in shown)
        return Misses(rows, len(groups), page, pages, sum(alias.used for alias in decided))

    async def decide(self, asker: Asker, code: str, used: bool) -> Named:
        """Use the proposal of that code, or drop it for good. Raises Sorry where it is no longer open."""
        server = server_of(asker)
        decided = await self._store.names.aliases(server)
        closed = {self._pair(server, alias) for alias in decided}
        for group in self._open_misses(await self._store.names.misses(server), decided):
            for proposal in self._row(server, group, closed).picks:
                if proposal.code == code:
                    self._check_room(decided, used)
                    return await self._decide(server, Alias(group[0].key, group[0].words, proposal.drama.id, used))
        raise Sorry("proposal-gone")

    async def undecide(self, asker: Asker, code: str) -> Named:
        """Take back the decision about the proposal of that code. Raises Sorry where there is none."""
        server = server_of(asker)
        for alias in await self._store.names.aliases(server):
            named = self._named(server, alias)
            if named and named.code == code:
                await self._store.names.undecide(server, alias)
                await self._servers.reread(server, (alias.drama,))
                return named
        raise Sorry("proposal-gone")

    def readable(self, name: str) -> str:
        """A name as it is stored. Raises Sorry for one that nothing can be found by."""
        if not _key(name):
            raise Sorry("alias-empty")
        return _plain(name)

    async def give(self, asker: Asker, drama: Drama, name: str) -> Named:
        """Give a drama a further name in the asker's server; the result has other titles of that name, among which
        members will be asked to choose. Raises Sorry where the drama has the name already."""
        server, name = server_of(asker), self.readable(name)
        key = _key(name)
        if key in map(name_key, drama.names):
            raise Sorry("alias-known", title=drama, name=name)
        self._check_room(await self._store.names.aliases(server), used=True)
        named = await self._decide(server, Alias(key, name, drama.id, used=True))
        found = self._catalogue.called(name, self._servers.local(asker))
        return replace(named, others=tuple(one for one in found if one.id != drama.id and asker.sees(one)))

    def suggest(self, asker: Asker, typed: str) -> list[Named]:
        """Up to 25 of the server's own names that contain what was typed so far, newest first, from memory alone."""
        start = name_key(typed[:_LONGEST])
        aliases = (alias for alias in self._servers.aliases(asker.server) if start in alias.key)
        known = [self._named(asker.server, alias) for alias in aliases]
        return [one for one in known if one][:_OFFERED]

    async def take_back(self, asker: Asker, text: str) -> list[Named]:
        """Drop one of the server's own names, given as it is or by its code, from all its dramas.

        It is not learned again. Raises Sorry where there is no such name.
        """
        server = server_of(asker)
        key, gone = name_key(text[:_LONGEST]), list[Named]()
        for alias in await self._store.names.aliases(server):
            named = self._named(server, alias)
            if alias.used and named and (named.code == text or (key and alias.key == key)):
                gone.append(await self._decide(server, replace(alias, used=False)))
        if not gone:
            raise Sorry("alias-unknown", given=_plain(text)[:60])
        return gone

    async def _decide(self, server: int, alias: Alias) -> Named:
        await self._store.names.decide(server, alias, self._now())
        await self._servers.reread(server, (alias.drama,))
        if (named := self._named(server, alias)) is None:
            raise Sorry("drama-gone")
        return named

    def _check_room(self, decided: Sequence[Alias], used: bool) -> None:
        if used and sum(alias.used for alias in decided) >= _MOST:
            raise Sorry("alias-full", most=_MOST)

    def _open_misses(self, misses: Iterable[Miss], decided: Iterable[Alias]) -> list[list[Miss]]:
        """The failed searches grouped by key, each newest first, without those that find something by now."""
        found = {alias.key for alias in decided if alias.used}
        groups: dict[str, list[Miss]] = {}
        for miss in misses:
            if miss.key not in found:
                groups.setdefault(miss.key, []).append(miss)
        return list(groups.values())

    def _weight(self, group: Sequence[Miss]) -> tuple[float, int]:
        now = self._now()
        return sum(0.5 ** (max(0, now - miss.at) / _HALF) for miss in group), group[0].at

    def _row(self, server: int, group: Sequence[Miss], closed: set[tuple[str, str]]) -> Missed:
        key, own = group[0].key, self._servers.own(server)
        dramas = [drama for miss in group if miss.drama and (drama := self._catalogue.get(miss.drama, own))]
        counts = Counter(drama.id for drama in dramas)
        by_id = {drama.id: drama for drama in dramas}
        picks = tuple(
            Proposal(by_id[one], members, _code(key, one))
            for one, members in counts.most_common()
            if (key, one) not in closed
        )
        return Missed(group[0].words, len(group), group[0].at, picks)

    def _pair(self, server: int, alias: Alias) -> tuple[str, str]:
        drama = self._catalogue.get(alias.drama, self._servers.own(server))
        return alias.key, drama.id if drama else alias.drama

    def _named(self, server: int | None, alias: Alias) -> Named | None:
        drama = self._catalogue.get(alias.drama, self._servers.own(server))
        return Named(alias.name, drama, _code(alias.key, drama.id)) if drama else None

    def _now(self) -> int:
        return int(self._clock())


def _plain(text: str) -> str:
    """A text in one line, without invisible characters."""
    return " ".join("".join(c for c in text if unicodedata.category(c)[0] != "C" or c.isspace()).split())


def _key(text: str) -> str:
    """The key by which names are compared; empty for a text that is no name: symbols alone, or too long."""
    key = name_key(text) if len(text) <= _LONGEST else ""
    return key if len(key) <= _LONGEST else ""


def _is_like(key: str, names: Iterable[str]) -> bool:
    return any(OSA.normalized_similarity(key, name) >= _LIKE for name in names)


def _code(key: str, drama: str) -> str:
    """Twelve characters that identify a name and its drama."""
    return blake2b(f"{key}\n{drama}".encode(), digest_size=6).hexdigest()
