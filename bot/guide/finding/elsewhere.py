"""What the live sources know of dramas: current facts for a card, and titles that are not in the catalogue yet."""

import asyncio
import logging
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from bot.core.corrections import NO_VERSIONS, Versions
from bot.core.days import day_at
from bot.core.errors import Sorry, StoreUnavailable
from bot.core.live import Answer, Live, SiteFacts, SourceState, Told, brief_key, drama_of, title_key, together
from bot.core.member.sheet import Choice
from bot.core.models import Drama
from bot.core.ports import Source, Store
from bot.core.titles import named_only, same_title, status_on
from bot.engine.maps.neighbours import with_neighbours
from bot.engine.maps.title_map import MapRow
from bot.guide.finding.catalogue import Catalogue

log = logging.getLogger("namida")

# Seconds that a member waits for a source after they see the card.
PATIENCE = 2.5
# TMDB's terms let its answers be kept for six months.
_LONGEST = timedelta(days=180)
_REFRESHED = 40
# The answer that notes when a refresh of the sources began, and until when no other begins: an hour or so, but minutes
# where it was cut off.
_ALL, _REFRESH = "all", "refresh"
_REST, _REST_AFTER_CUT = 55 * 60, 5 * 60
_OFFERED = 8
# The ids of titles that come from a source begin with its name.
_SOURCE_PREFIXES = ("tmdb-", "tvmaze-")


@dataclass(frozen=True, slots=True)
class FoundElsewhere:
    """What a search of the sources found: first titles that are here under another name, then others with their source.
    `silent` are the answers of sources that could not be asked."""

    choices: tuple[Choice, ...] = ()
    silent: tuple[Told[tuple[Drama, ...]], ...] = ()


class Elsewhere:
    """The live sources, best one first; there may be none. `clock` gives Unix seconds."""

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
        """The drama with what the sources last said of it, from the cache alone."""
        return together(drama, [await source.known(drama) for source in self._sources], self._today())

    async def renew(self, drama: Drama) -> Live | None:
        """The drama with what the sources say now, as far as they answer in time; None where that is nothing new."""
        mine = drama != self._catalogue.get(drama.id)
        known = tuple([await source.known(drama) for source in self._sources])
        told = await asyncio.gather(*(source.facts(drama, self._patience) for source in self._sources))
        if tuple(told) == known:
            return None
        # A server's own version stays; the catalogue's may have been updated by what arrived.
        return together(drama if mine else self._catalogue.get(drama.id) or drama, told, self._today())

    async def search(self, text: str, own: Versions = NO_VERSIONS) -> FoundElsewhere:
        """The titles that a name may mean at the sources, as far as they answer in time, without those that the server
        of the versions `own` hides."""
        told = await asyncio.gather(*(source.search(text, self._patience) for source in self._sources))
        here: dict[str, Choice] = {}
        new: list[Choice] = []
        for one in told:
            for found in (one.value or ())[:_OFFERED]:
                if same := self._same(found, own):
                    if shown := self._catalogue.get(same.id, own):
                        here.setdefault(same.id, Choice(shown, found.title, 0))
                elif not any(same_title(found, other.drama) for other in new):
                    new.append(Choice(found, found.title, 0, one.source))
        return FoundElsewhere((*here.values(), *new), tuple(one for one in told if one.trouble))

    async def open(self, key: str, own: Versions = NO_VERSIONS) -> Drama:
        """The drama of that id, from the catalogue, or found at a source and then added to it. Raises Sorry."""
        drama = self._catalogue.get(key, own)
        if drama is None and key.startswith(_SOURCE_PREFIXES) and key not in own:
            for source in self._sources:
                if brief := await source.brief(key):
                    same = self._same(brief, own)
                    drama = self._catalogue.get(same.id, own) if same else await self._adopt(brief, source.name)
                    break
        if drama is None:
            raise Sorry("drama-gone")
        return drama

    async def check(self) -> None:
        """Ask each source whether it accepts the API key, so that a wrong one is noticed early."""
        await asyncio.gather(*(source.check() for source in self._sources))

    async def due(self) -> bool:
        """Store what was shown, and return whether a refresh is due: True for one process an hour, and again in minutes
        if that one does not finish it."""
        for source in self._sources:
            await source.note()
        now = int(self._clock())
        before = (await self._store.answers.get(_ALL, [_REFRESH])).get(_REFRESH)
        if before and before.fresh(now):
            return False
        await self._rest(now, _REST_AFTER_CUT)
        return True

    async def _rest(self, began: int, seconds: int) -> None:
        await self._store.answers.keep(_ALL, {_REFRESH: Answer(None, began, began + seconds)})

    async def refresh(self) -> int:
        """Refresh the titles that members follow, that are airing, and that are shown most, one at a time; how many
        titles got a new answer.

        Answers older than the terms of their source allow are deleted, whether they could be refreshed or not.
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
        await self._rest(now, _REST)
        return len(asked)

    async def taste(self, rows: Iterable[MapRow]) -> list[MapRow]:
        """The rows of a taste map joined with what viewers at the sources also liked."""
        return await asyncio.to_thread(with_neighbours, rows, await self._store.neighbours.rows())

    def _same(self, found: Drama, own: Versions) -> Drama | None:
        """The drama here that a source found, among the server's own titles too."""
        added = (drama for key, drama in own.items() if drama and self._catalogue.get(key) is None)
        return self._catalogue.same(found) or next((drama for drama in added if same_title(drama, found)), None)

    async def _hear(self, key: str, told: Told[SiteFacts]) -> None:
        """Take over new facts of a source: similar titles, and the whole record of a title that comes from there."""
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
        """Store a title that comes from a source, and add it to the catalogue."""
        if self._catalogue.get(drama.id) != drama:
            await self._store.dramas.keep([drama], source, int(self._clock()))
            self._catalogue.put(drama)
        return drama

    async def _forget(self, now: int) -> None:
        """Delete answers that are too old, with their similar titles. A title that comes from that source alone is
        reduced to its names and origin."""
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
