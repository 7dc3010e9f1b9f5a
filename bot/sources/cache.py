"""A live source and its memory: what it said is kept in the store, asked again when old, once for all who wait."""

import asyncio
import logging
from collections import Counter
from collections.abc import Awaitable, Callable
from dataclasses import replace
from hashlib import blake2b
from typing import Any, NamedTuple, Protocol, TypeVar

import msgspec

from bot.core.days import DAY
from bot.core.errors import StoreUnavailable
from bot.core.live import (
    SEARCHED,
    Answer,
    SiteFacts,
    SourceState,
    SourceTrouble,
    Told,
    Trouble,
    brief_key,
    drama_of,
    title_key,
)
from bot.core.models import Drama
from bot.core.ports import Answers
from bot.core.records import plain
from bot.core.titles import name_key

log = logging.getLogger("namida")

T = TypeVar("T")

_HOUR = 60 * 60
# How long an answer stays fresh: what changes by the day is asked for again sooner.
_RUNNING, _ENDED, _UNLISTED, _SEARCH, _BRIEF = 6 * _HOUR, 7 * DAY, 3 * DAY, DAY, 30 * DAY
# How long a source that failed is left alone.
_REST: dict[Trouble, float] = {"down": 30, "busy": 30, "refused": 10 * 60}
# So many things that fail one after the other are the source's own trouble. One alone is held back as long as a source
# that is down, each further time so many times as long, and no longer than after so many.
_IN_A_ROW = 3
_LONGER, _LONGEST_HELD = 4, 4

_FACTS = msgspec.json.Decoder(SiteFacts)
_DRAMA = msgspec.json.Decoder(Drama)
_DRAMAS = msgspec.json.Decoder(tuple[Drama, ...])


class _Pause(NamedTuple):
    """From when and until when something is left alone, in Unix seconds."""

    since: float
    until: float

    def lasts(self, now: float) -> bool:
        # What began later than now began by a clock that was ahead.
        return self.since <= now < self.until


class Site(Protocol):
    """What there is to ask of a site; each raises SourceTrouble. `advice` says how to come by a key it takes, None
    where it needs none."""

    @property
    def name(self) -> str: ...

    @property
    def advice(self) -> str | None: ...

    async def facts(self, drama: Drama, /) -> SiteFacts | None: ...

    async def search(self, text: str, /) -> tuple[Drama, ...]: ...

    async def check(self) -> None: ...


class Cached:
    """The implementation of `core.ports.Source` over a site. `clock` gives Unix seconds."""

    def __init__(self, site: Site, answers: Answers, clock: Callable[[], float]) -> None:
        self.name = site.name
        self.state = SourceState(site.name)
        self._site = site
        self._answers = answers
        self._clock = clock
        self._flights: dict[str, asyncio.Task[Told[Any]]] = {}
        self._rest = _Pause(0, 0)
        # What failed alone: how often, and how long it is not asked for. Of these, what failed since the last answer.
        self._held: dict[str, tuple[int, _Pause]] = {}
        self._row: set[str] = set()
        self._shown: Counter[str] = Counter()
        self._followers: list[Callable[[str, Told[SiteFacts]], Awaitable[None]]] = []

    def follow(self, heard: Callable[[str, Told[SiteFacts]], Awaitable[None]]) -> None:
        self._followers.append(heard)

    async def known(self, drama: Drama) -> Told[SiteFacts]:
        return await self._known(title_key(drama.id), _FACTS.decode)

    async def facts(self, drama: Drama, patience: float | None = None) -> Told[SiteFacts]:
        key = title_key(drama.id)
        if patience is not None:
            self._shown[key] += 1
        known = await self._known(key, _FACTS.decode)
        if known.fresh:
            return known
        if known.value:
            # What it was found as there need not be looked for again.
            drama = replace(drama, links={**(known.value.drama.links or {}), **(drama.links or {})})

        async def fetch() -> Told[SiteFacts]:
            facts = await self._site.facts(drama)
            life = _UNLISTED if facts is None else _ENDED if facts.drama.status == "ended" else _RUNNING
            await self._keep({key: (facts, life)})
            told = self._now_told(facts)
            for heard in self._followers:
                await heard(drama.id, told)
            return told

        return await self._asked(key, known, fetch, patience)

    async def search(self, text: str, patience: float | None = None) -> Told[tuple[Drama, ...]]:
        # What a member typed is not kept: no answer tells whom it was for, so none could go with them.
        key = f"{SEARCHED}{blake2b(name_key(text).encode(), digest_size=16).hexdigest()}"
        known = await self._known(key, _DRAMAS.decode)
        if known.fresh:
            return known

        async def fetch() -> Told[tuple[Drama, ...]]:
            found = await self._site.search(text)
            briefs = {brief_key(drama.id): (drama, _BRIEF) for drama in found}
            await self._keep({key: (found, _SEARCH), **briefs})
            return self._now_told(found)

        return await self._asked(key, known, fetch, patience)

    async def brief(self, key: str) -> Drama | None:
        return (await self._known(brief_key(key), _DRAMA.decode)).value

    async def note(self) -> None:
        shown, self._shown = self._shown, Counter()
        await self._answers.shown(self.name, shown)

    async def wanted(self, now: int, most: int) -> list[str]:
        await self.note()
        return [drama for key in await self._answers.wanted(self.name, now, most) if (drama := drama_of(key))]

    async def check(self) -> None:
        if self._site.advice is None:
            return

        async def fetch() -> Told[None]:
            await self._site.check()
            return self._now_told(None)

        await self._asked("check", Told(self.name), fetch, None)

    async def close(self) -> None:
        """Let go of what is still under way."""
        flights = list(self._flights.values())
        for flight in flights:
            flight.cancel()
        await asyncio.gather(*flights, return_exceptions=True)

    async def _known(self, key: str, decode: Callable[[str], T]) -> Told[T]:
        try:
            kept = (await self._answers.get(self.name, [key])).get(key)
        except StoreUnavailable:
            kept = None
        trouble = self._silent(key)
        if kept is None:
            return Told(self.name, trouble=trouble)
        fresh = kept.fresh(self._clock())
        if kept.text is None:
            return Told(self.name, None, kept.fetched_at, fresh, "unlisted" if fresh else trouble)
        try:
            return Told(self.name, decode(kept.text), kept.fetched_at, fresh, None if fresh else trouble)
        except msgspec.DecodeError:
            # Kept by another version of Namida.
            return Told(self.name, trouble=trouble)

    async def _keep(self, values: dict[str, tuple[Any, int]]) -> None:
        now = int(self._clock())
        texts = {
            key: Answer(None if value is None else msgspec.json.encode(plain(value)).decode(), now, now + life)
            for key, (value, life) in values.items()
        }
        try:
            await self._answers.keep(self.name, texts)
        except StoreUnavailable as error:
            log.warning("What %s answered could not be kept: %s", self.name, error)

    def _now_told(self, value: T | None) -> Told[T]:
        return Told(self.name, value, int(self._clock()), fresh=True, trouble="unlisted" if value is None else None)

    async def _asked(
        self, key: str, known: Told[T], fetch: Callable[[], Awaitable[Told[T]]], patience: float | None
    ) -> Told[T]:
        """What `fetch` tells, or what is `known` where it fails or takes longer than `patience` seconds.

        Whoever asks for the same meanwhile waits for the same answer.
        """
        if self._silent(key):
            return known
        flight = self._flights.get(key)
        if flight is None:
            flight = self._flights[key] = asyncio.create_task(self._fly(key, known, fetch))
            flight.add_done_callback(lambda _: self._flights.pop(key, None))
        done, _ = await asyncio.wait({flight}, timeout=patience)
        return flight.result() if done and not flight.cancelled() else replace(known, trouble="down")

    async def _fly(self, key: str, known: Told[T], fetch: Callable[[], Awaitable[Told[T]]]) -> Told[T]:
        try:
            told = await fetch()
        except SourceTrouble as error:
            if not error.single or self._often(key):
                self._failed(error)
            return replace(known, trouble=error.trouble)
        self._held.pop(key, None)
        self._row.clear()
        self.state = SourceState(self.name, int(self._clock()))
        return told

    def _silent(self, key: str) -> Trouble | None:
        """Why that is not asked for now; None where it is."""
        now = self._clock()
        if self._rest.lasts(now):
            return self.state.trouble
        _, rest = self._held.get(key, (0, _Pause(0, 0)))
        return "down" if rest.lasts(now) else None

    def _often(self, key: str) -> bool:
        """Hold back one thing that failed; whether it was not the only one of late."""
        now = self._clock()
        times, _ = self._held.get(key, (0, None))
        # Of the others those are kept that were held back until a moment ago: they may fail again.
        self._held = {one: (often, rest) for one, (often, rest) in self._held.items() if now < rest.until + DAY}
        self._held[key] = times + 1, _Pause(now, now + _REST["down"] * _LONGER ** min(times, _LONGEST_HELD))
        self._row.add(key)
        return len(self._row) >= _IN_A_ROW

    def _failed(self, error: SourceTrouble) -> None:
        if self.state.trouble != error.trouble:
            says = f"refuses the key. {self._site.advice or ''}" if error.trouble == "refused" else "does not answer."
            log.warning("%s %s Until then Namida goes on with what it knows.", self.name, says.strip())
        self.state = replace(self.state, trouble=error.trouble)
        now = self._clock()
        self._rest = _Pause(now, now + max(error.pause, _REST.get(error.trouble, 0)))
