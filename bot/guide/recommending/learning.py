"""The recommender in use: fitted to the titles there are and all ratings, and fitted anew as these change."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import suppress
from functools import partial

from bot.core.corrections import Stated, version
from bot.core.errors import Sorry, StoreUnavailable
from bot.core.models import Drama
from bot.core.ports import Store
from bot.engine.maps.advice import AdviceMap
from bot.engine.maps.taste import Gathered, TasteMap
from bot.engine.maps.title_map import MapRow
from bot.engine.recommender import Recommender
from bot.guide.finding.catalogue import Catalogue
from bot.guide.recommending.shelf import Shelf, sound

# Who asks waits so many seconds for titles that are new.
_PATIENCE = 0.5
# Seconds between two fits for what other sites told anew of titles; a fit reads every rating.
_REST = 15 * 60
# Ratings a refit learns from: a gigabyte at its peak, and more would hardly change the answers.
_MOST = 10_000_000


class Learning:
    """The recommender, with the shelf it is fitted to."""

    def __init__(self, catalogue: Catalogue, store: Store, clock: Callable[[], float]) -> None:
        self._catalogue = catalogue
        self._store = store
        self._clock = clock
        self._fitted: tuple[Shelf, Recommender] | None = None
        # What was told of titles since the newest fit read them.
        self._told: dict[str, Drama] = {}
        # Learns what the last fit was made of over the titles there are by now.
        self._again: Callable[[], Awaitable[None]] = self.refit
        self._behind = False
        self._catching: asyncio.Task[None] | None = None
        self._caught = 0.0
        self._turn = asyncio.Lock()
        catalogue.follow(self._follow)

    def fitted(self) -> tuple[Shelf, Recommender]:
        """The recommender in use, with the shelf it was fitted to. Raises Sorry before the first fit."""
        if self._fitted is None:
            raise Sorry("still-starting")
        return self._fitted

    def before(self, drama: Drama) -> set[str]:
        """The ids of the titles that a drama goes on with, which gives them away; none before the first fit."""
        return self._fitted[0].before(drama) if self._fitted else set()

    async def refit(self, taste: Sequence[MapRow] = (), advice: Sequence[MapRow] = ()) -> None:
        """Learn from all ratings kept so far and the maps of taste and of advice, over the titles there are by now;
        the answers change in one step at the end."""
        maps = await asyncio.to_thread(lambda: (TasteMap.of_rows(taste), AdviceMap.of_rows(advice)))
        await self._refit(*maps)

    async def _refit(self, taste: TasteMap, advice: AdviceMap) -> None:
        async with self._turn:
            self._again = partial(self._refit, taste, advice)
            await self._fit(taste, advice)

    async def _fit(self, taste: TasteMap, advice: AdviceMap) -> None:
        self._behind = False
        added = await self._added()
        theirs = {drama.id: drama for drama in added}
        ids: dict[str, str | None] = {}
        gathered = Gathered()
        async for part in self._store.ratings.to_learn_from(_MOST):
            for key in {key for _, key, _ in part} - ids.keys():
                found = self._catalogue.get(key, theirs)
                ids[key] = found.id if found else None
            gathered.add((member, drama, score) for member, key, score in part if (drama := ids[key]))
        dramas = sound(self._catalogue.all())

        def fit() -> tuple[Shelf, Recommender]:
            shelf = Shelf(dramas, self._catalogue.vocabulary, added)
            maps = self._catalogue.mapped(taste), self._catalogue.mapped(advice)
            return shelf, shelf.fit(gathered.ratings(), *maps)

        await self._answer_by(fit)

    async def _answer_by(self, fit: Callable[[], tuple[Shelf, Recommender]]) -> None:
        """Put what `fit` makes in use, and what was told of titles meanwhile on top. The whole work is done in a thread
        of its own: what is asked meanwhile does not wait."""
        self._told.clear()
        self._fitted = await asyncio.to_thread(fit)
        for drama in self._told.values():
            self._take_in(drama)

    async def _added(self) -> list[Drama]:
        """The titles servers added of their own."""
        stated = await self._store.corrections.titles()
        return await asyncio.to_thread(self._own_of, stated)

    def _own_of(self, stated: Mapping[str, Stated]) -> list[Drama]:
        return sound(
            drama
            for key, facts in stated.items()
            if facts and not self._catalogue.get(key) and (drama := version(None, key, facts))
        )

    async def catch_up(self, about: str | None = None) -> None:
        """Take in the titles that came into the catalogue since the last fit, every quarter of an hour at most. Where
        that takes long, or the database does not answer, what is asked is answered without them; what is `about` a new
        one waits for it."""
        now = self._clock()
        new = about is not None and self._fitted is not None and about not in self._fitted[0]
        due = self._behind and self._fitted is not None and (new or not 0 <= now - self._caught < _REST)
        if self._catching is None and due:
            self._caught = now
            self._catching = asyncio.ensure_future(self._again())
            self._catching.add_done_callback(self._caught_up)
        if self._catching is not None:
            done, _ = await asyncio.wait({self._catching}, timeout=None if new else _PATIENCE)
            for task in done:
                with suppress(StoreUnavailable):
                    task.result()

    def _caught_up(self, task: "asyncio.Task[None]") -> None:
        self._catching = None
        if not task.cancelled() and task.exception() is not None:
            self._behind = True

    def _follow(self, drama: Drama) -> None:
        self._told[drama.id] = drama
        self._take_in(drama)

    def _take_in(self, drama: Drama) -> None:
        if self._fitted is None or not self._fitted[0].has(drama):
            self._behind = True
        else:
            shelf, model = self._fitted
            self._fitted = shelf.showing(drama), model

    async def learned(self) -> bytes:
        """What the last refit learned, for other processes to take."""
        _, model = self.fitted()
        return await asyncio.to_thread(lambda: model.learned().packed())

    async def take(self, learned: bytes) -> None:
        """Answer by what another process learned. Raises ValueError for what cannot be read."""
        async with self._turn:
            self._behind = False
            added, dramas = await self._added(), sound(self._catalogue.all())

            def fit() -> tuple[Shelf, Recommender]:
                shelf = Shelf(dramas, self._catalogue.vocabulary, added)
                return shelf, shelf.fit_to(learned)

            await self._answer_by(fit)
            self._again = partial(self.take, learned)
