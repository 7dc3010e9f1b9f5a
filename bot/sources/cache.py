"""A live source behind a cache in the store: asks again when an answer is old, once for all callers that wait."""

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
# Seconds an answer stays fresh: of a title that is airing, has ended or is not listed, of a search, of a short record.
_RUNNING, _ENDED, _UNLISTED, _SEARCH, _BRIEF = 6 * _HOUR, 7 * DAY, 3 * DAY, DAY, 30 * DAY
# Seconds a source that failed is not asked.
_PAUSES: dict[Trouble, float] = {"down": 30, "busy": 30, "refused": 10 * 60}
# A request that fails alone is held back as long as a source that is down, then _GROWTH times as long at each further
# failure, at most _MOST_GROWTHS times. Once this many different ones fail in a row, the source itself is down.
_IN_A_ROW = 3
_GROWTH, _MOST_GROWTHS = 4, 4

_FACTS = msgspec.json.Decoder(SiteFacts)
_DRAMA = msgspec.json.Decoder(Drama)
_DRAMAS = msgspec.json.Decoder(tuple[Drama, ...])


class _Pause(NamedTuple):
    """A time in which something is not asked for, in Unix seconds."""

    since: float
    until: float

    def covers(self, now: float) -> bool:
        # A pause that begins later than now was noted while the clock was ahead, and does not count.
        return self.since <= now < self.until


class Site(Protocol):
    """A site's API; its methods raise SourceTrouble. `advice` says how to get a key, None where none is needed."""

    @property
    def name(self) -> str: ...

    @property
    def advice(self) -> str | None: ...

    async def facts(self, drama: Drama, /) -> SiteFacts | None: ...

    async def search(self, text: str, /) -> tuple[Drama, ...]: ...

    async def check(self) -> None: ...


class Cached:
    """Implements `core.ports.Source`. `clock` gives Unix seconds."""

    def __init__(self, site: Site, answers: Answers, clock: Callable[[], float]) -> None:
        self.name = site.name
        self.state = SourceState(site.name)
        self._site = site
        self._answers = answers
        self._clock = clock
        self._requests: dict[str, asyncio.Task[Told[Any]]] = {}
        self._pause = _Pause(0, 0)
        # By key: how often it failed alone, and its pause. Then the keys of these that failed since the last answer.
        self._held_back: dict[str, tuple[int, _Pause]] = {}
        self._failed_keys: set[str] = set()
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
            # The ids found the last time spare a search.
            drama = replace(drama, links={**(known.value.drama.links or {}), **(drama.links or {})})

        async def fetch() -> Told[SiteFacts]:
            facts = await self._site.facts(drama)
            life = _UNLISTED if facts is None else _ENDED if facts.drama.status == "ended" else _RUNNING
            await self._keep({key: (facts, life)})
            told = self._fresh(facts)
            for heard in self._followers:
                await heard(drama.id, told)
            return told

        return await self._ask(key, known, fetch, patience)

    async def search(self, text: str, patience: float | None = None) -> Told[tuple[Drama, ...]]:
        # A hash, so that what a member typed is not stored: it could not be deleted with the rest of their data.
        key = f"{SEARCHED}{blake2b(name_key(text).encode(), digest_size=16).hexdigest()}"
        known = await self._known(key, _DRAMAS.decode)
        if known.fresh:
            return known

        async def fetch() -> Told[tuple[Drama, ...]]:
            found = await self._site.search(text)
            briefs = {brief_key(drama.id): (drama, _BRIEF) for drama in found}
            await self._keep({key: (found, _SEARCH), **briefs})
            return self._fresh(found)

        return await self._ask(key, known, fetch, patience)

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
            return self._fresh(None)

        await self._ask("check", Told(self.name), fetch, None)

    async def close(self) -> None:
        """Cancel the requests under way."""
        requests = list(self._requests.values())
        for request in requests:
            request.cancel()
        await asyncio.gather(*requests, return_exceptions=True)

    async def _known(self, key: str, decode: Callable[[str], T]) -> Told[T]:
        try:
            kept = (await self._answers.get(self.name, [key])).get(key)
        except StoreUnavailable:
            kept = None
        trouble = self._why_paused(key)
        if kept is None:
            return Told(self.name, trouble=trouble)
        fresh = kept.fresh(self._clock())
        if kept.text is None:
            return Told(self.name, None, kept.fetched_at, fresh, "unlisted" if fresh else trouble)
        try:
            return Told(self.name, decode(kept.text), kept.fetched_at, fresh, None if fresh else trouble)
        except msgspec.DecodeError:
            # Stored by another version of Namida.
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

    def _fresh(self, value: T | None) -> Told[T]:
        """An answer of now; None where the site does not list what was asked for."""
        return Told(self.name, value, int(self._clock()), fresh=True, trouble="unlisted" if value is None else None)

    async def _ask(
        self, key: str, known: Told[T], fetch: Callable[[], Awaitable[Told[T]]], patience: float | None
    ) -> Told[T]:
        """What `fetch` returns, or what is `known` where it fails or takes longer than `patience` seconds.

        Concurrent calls with one key share a request, which goes on even when all of them have given up.
        """
        if self._why_paused(key):
            return known
        request = self._requests.get(key)
        if request is None:
            request = self._requests[key] = asyncio.create_task(self._request(key, known, fetch))
            request.add_done_callback(lambda _: self._requests.pop(key, None))
        done, _ = await asyncio.wait({request}, timeout=patience)
        return request.result() if done and not request.cancelled() else replace(known, trouble="down")

    async def _request(self, key: str, known: Told[T], fetch: Callable[[], Awaitable[Told[T]]]) -> Told[T]:
        try:
            told = await fetch()
        except SourceTrouble as error:
            if not error.single or self._hold_back(key):
                self._pause_source(error)
            return replace(known, trouble=error.trouble)
        self._held_back.pop(key, None)
        self._failed_keys.clear()
        self.state = SourceState(self.name, int(self._clock()))
        return told

    def _why_paused(self, key: str) -> Trouble | None:
        """The trouble for which this key, or the whole source, is not asked now; None where it may be asked."""
        now = self._clock()
        if self._pause.covers(now):
            return self.state.trouble
        _, rest = self._held_back.get(key, (0, _Pause(0, 0)))
        return "down" if rest.covers(now) else None

    def _hold_back(self, key: str) -> bool:
        """Hold back a key that failed alone. Returns whether enough others failed with it to blame the source."""
        now = self._clock()
        times, _ = self._held_back.get(key, (0, None))
        # Forget those whose pause ended a day ago.
        self._held_back = {
            one: (often, rest) for one, (often, rest) in self._held_back.items() if now < rest.until + DAY
        }
        self._held_back[key] = times + 1, _Pause(now, now + _PAUSES["down"] * _GROWTH ** min(times, _MOST_GROWTHS))
        self._failed_keys.add(key)
        return len(self._failed_keys) >= _IN_A_ROW

    def _pause_source(self, error: SourceTrouble) -> None:
        if self.state.trouble != error.trouble:
            says = f"refuses the key. {self._site.advice or ''}" if error.trouble == "refused" else "does not answer."
            log.warning("%s %s Until then Namida goes on with what it knows.", self.name, says.strip())
        self.state = replace(self.state, trouble=error.trouble)
        now = self._clock()
        self._pause = _Pause(now, now + max(error.pause, _PAUSES.get(error.trouble, 0)))
