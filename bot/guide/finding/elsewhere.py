"""What other sites know of dramas: the facts of today for a card, and the titles that are not here yet."""

import asyncio
import logging
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from bot.core.days import day_at
from bot.core.errors import Sorry, StoreUnavailable
from bot.core.live import Answer, Live, SiteFacts, SourceState, Told, brief_key, drama_of, title_key, together
from bot.core.member.people import Choice
from bot.core.models import Drama
from bot.core.ports import Source, Store
from bot.core.titles import named_only, same_title, status_on
from bot.engine.maps.neighbours import with_neighbours
from bot.engine.maps.title_map import MapRow
from bot.guide.finding.catalogue import COMMON, Catalogue, Own

log = logging.getLogger("namida")

# What a member waits for a source beside their card, in seconds.
PATIENCE = 2.5
# TMDB's terms let its answers be kept for six months.
_LONGEST = timedelta(days=180)
_REFRESHED = 40
# When the sources were asked anew is kept among their answers. Processes look each hour, not to the second.
_ALL, _REFRESH = "all", "refresh"
_REST = 55 * 60
_OFFERED = 8
# The ids of titles that come from a source begin with its name.
_FOREIGN = ("tmdb-", "tvmaze-")


@dataclass(frozen=True, slots=True)
class Abroad:
    """What a search of the sources found: titles that are here under another name, then those that are not, with
    their source. `silent` are the sources that did not answer."""

    choices: tuple[Choice, ...] = ()
    silent: tuple[Told[tuple[Drama, ...]], ...] = ()


class Elsewhere:
    """The sources behind the catalogue, the best one first; with none of them, nothing is added. `clock` gives Unix
    seconds."""

    def __init__(
        self,
        catalogue: Catalogue,
        store: Store,
        sources: Sequence[Source],
        clock: Callable[[], float],
        patience: float = PATIENCE,
    ) -> None:
        self._catalogue = catalogue
        self._store = store
        self._sources = sources
        self._clock = clock
        self._patience = patience
        for source in sources:
            source.follow(self._hear)

    @property
    def states(self) -> tuple[SourceState, ...]:
        return tuple(source.state for source in self._sources)

    async def known(self, drama: Drama) -> Live:
        """The drama with what the sources said of it before, from memory alone."""
        return together(drama, [await source.known(drama) for source in self._sources], self._today())

    async def renew(self, drama: Drama) -> Live | None:
        """The drama with what the sources say now, as far as they answer in time. None where that is what was
        known: it is fresh, or they were found silent a moment ago."""
        mine = drama != self._catalogue.get(drama.id)
        known = tuple([await source.known(drama) for source in self._sources])
        told = await asyncio.gather(*(source.facts(drama, self._patience) for source in self._sources))
        if tuple(told) == known:
            return None
        # A server's own version stays; the catalogue's may have gained by what arrived.
        return together(drama if mine else self._catalogue.get(drama.id) or drama, told, self._today())

    async def search(self, text: str, own: Own = COMMON) -> Abroad:
        """The titles a name may mean at the sources, as far as they answer in time; none that the server of the
        versions `own` hides."""
        told = await asyncio.gather(*(source.search(text, self._patience) for source in self._sources))
        here: dict[str, Choice] = {}
        abroad: list[Choice] = []
        for one in told:
            for found in (one.value or ())[:_OFFERED]:
                if same := self._same(found, own):
                    if shown := self._catalogue.get(same.id, own):
                        here.setdefault(same.id, Choice(shown, found.title, 0))
                elif not any(same_title(found, other.drama) for other in abroad):
                    abroad.append(Choice(found, found.title, 0, one.source))
        return Abroad((*here.values(), *abroad), tuple(one for one in told if one.trouble))

    async def open(self, key: str, own: Own = COMMON) -> Drama:
        """The drama of that id: from here, or as it was found at a source, from now on kept here. Raises Sorry."""
        drama = self._catalogue.get(key, own)
        if drama is None and key.startswith(_FOREIGN) and key not in own:
            for source in self._sources:
                if brief := await source.brief(key):
                    same = self._same(brief, own)
                    drama = self._catalogue.get(same.id, own) if same else await self._adopt(brief, source.name)
                    break
        if drama is None:
            raise Sorry("drama-gone")
        return drama

    async def check(self) -> None:
        """Ask each source whether it takes the key, so that a bad one is known before a member needs it."""
        await asyncio.gather(*(source.check() for source in self._sources))

    async def due(self) -> bool:
        """Whether no process asked anew within the hour; from then on one did. Each keeps what was shown there."""
        for source in self._sources:
            await source.note()
        now = int(self._clock())
        before = (await self._store.answers.get(_ALL, [_REFRESH])).get(_REFRESH)
        if before and before.fresh(now):
            return False
        await self._store.answers.keep(_ALL, {_REFRESH: Answer(None, now, now + _REST)})
        return True

    async def refresh(self) -> int:
        """Ask anew for what members want to be told of, what airs now and what is shown most, one title at a time; how
        many were asked for, without those that are fresh and those that are left alone for now.

        What is older than its source lets it be kept goes, whether it could be renewed or not.
        """
        now, today = int(self._clock()), self._today()
        watched = [key for follower in await self._store.alerts.followers() for key in follower.dramas]
        told = [drama for key in watched if (drama := self._catalogue.get(key)) and status_on(drama, today) != "ended"]
        airing = [drama for drama in self._catalogue.all() if status_on(drama, today) == "airing"]
        due: list[tuple[Source, list[str]]] = []
        for source in self._sources:
            known = [(drama.id, await source.known(drama)) for drama in airing]
            stale = [key for key, one in known if not (one.fresh or one.trouble)][: _REFRESHED // 2]
            shown = await source.wanted(now, _REFRESHED - len(stale))
            due.append((source, [*(drama.id for drama in told), *stale, *shown]))
        await self._forget(now)
        asked: set[str] = set()
        for source, keys in due:
            for key in dict.fromkeys(keys):
                if drama := self._catalogue.get(key):
                    before = await source.known(drama)
                    if await source.facts(drama) != before:
                        asked.add(drama.id)
        return len(asked)

    async def taste(self, rows: Iterable[MapRow]) -> list[MapRow]:
        """The rows of a taste map with what the sources' viewers also liked beside them."""
        return await asyncio.to_thread(with_neighbours, rows, await self._store.neighbours.rows())

    def _same(self, found: Drama, own: Own) -> Drama | None:
        """The drama here that a source found, a server's own titles among them."""
        added = (drama for key, drama in own.items() if drama and self._catalogue.get(key) is None)
        return self._catalogue.same(found) or next((drama for drama in added if same_title(drama, found)), None)

    async def _hear(self, key: str, told: Told[SiteFacts]) -> None:
        """Take over what a source just told: its neighbours, and all of it for a title that comes from there."""
        drama = self._catalogue.get(key)
        if drama is None or told.value is None:
            return
        liked = [(self._catalogue.same(other) or other).id for other in told.value.also_liked]
        try:
            if liked:
                await self._store.neighbours.keep({drama.id: liked})
            if drama.sources == (told.source,):
                await self._adopt(replace(told.value.drama, id=drama.id), told.source)
        except StoreUnavailable as error:
            log.warning("What %s told of %s could not be kept: %s", told.source, drama.id, error)

    async def _adopt(self, drama: Drama, source: str) -> Drama:
        """Keep a title that comes from a source: it is searched and recommended from now on."""
        if self._catalogue.get(drama.id) != drama:
            await self._store.dramas.keep([drama], source, int(self._clock()))
            self._catalogue.put(drama)
        return drama

    async def _forget(self, now: int) -> None:
        """Drop what is too old, and what viewers also liked with it; of a title that came from a source alone, its
        names and where it is from stay."""
        gone = await self._store.answers.forget(now - int(_LONGEST.total_seconds()), now)
        told_of = [drama for _, key in gone if (drama := drama_of(key)) and key == title_key(drama)]
        await self._store.neighbours.keep(dict.fromkeys(told_of, ()))
        for source, key in gone:
            drama = self._catalogue.get(drama_of(key))
            if drama and drama.sources == (source,):
                left = await self._store.answers.get(source, [title_key(drama.id), brief_key(drama.id)])
                await self._adopt(drama if left else named_only(drama), source)

    def _today(self) -> date:
        return day_at(self._clock())
