"""The recommender in use: fitted to all titles and ratings, and refitted as these change."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from functools import partial

from bot.core.corrections import version
from bot.core.errors import Sorry, StoreUnavailable
from bot.core.models import Drama
from bot.core.ports import Store
from bot.engine.maps.advice import AdviceMap
from bot.engine.maps.taste import Gathered, TasteMap
from bot.engine.maps.title_map import MapRow
from bot.engine.recommender import Recommender
from bot.guide.finding.catalogue import Catalogue
from bot.guide.recommending.shelf import Shelf, plausible

# Seconds that a question waits for a refit that takes in new titles.
_PATIENCE = 0.5
# Seconds between two refits for changed titles, since a refit reads every rating.
_REST = 15 * 60
# Ratings a refit learns from: a gigabyte at its peak, and more would hardly change the answers.
_MOST = 10_000_000


class Learning:
    """Fits the recommender, and keeps it with the shelf that it is fitted to."""

    def __init__(self, catalogue: Catalogue, store: Store, clock: Callable[[], float]) -> None:
        self._catalogue = catalogue
        self._store = store
        self._clock = clock
        self._fitted: tuple[Shelf, Recommender] | None = None
        # The titles that changed since the newest fit read them.
        self._changed: dict[str, Drama] = {}
        # Repeats the last fit with the current titles.
        self._repeat_fit: Callable[[], Awaitable[None]] = self.refit
        self._outdated = False
        self._refitting: asyncio.Task[None] | None = None
        self._refitted_at = 0.0
        self._lock = asyncio.Lock()
        catalogue.follow(self._follow)

    def fitted(self) -> tuple[Shelf, Recommender]:
        """The recommender in use, and its shelf. Raises Sorry before the first fit."""
        if self._fitted is None:
            raise Sorry("still-starting")
        return self._fitted

    def predecessors(self, drama: Drama) -> set[str]:
        """The ids of the titles that a drama continues; none before the first fit."""
        return self._fitted[0].predecessors(drama) if self._fitted else set()

    async def refit(self, taste: Sequence[MapRow] = (), advice: Sequence[MapRow] = ()) -> None:
        """Fit the recommender to all titles and ratings and to the rows of the maps of taste and advice. The one in use
        is replaced at the end."""
        maps = await asyncio.to_thread(lambda: (TasteMap.of_rows(taste), AdviceMap.of_rows(advice)))
        await self._refit(*maps)

    async def _refit(self, taste: TasteMap, advice: AdviceMap) -> None:
        async with self._lock:
            self._repeat_fit = partial(self._refit, taste, advice)
            await self._fit(taste, advice)

    async def _fit(self, taste: TasteMap, advice: AdviceMap) -> None:
        self._outdated = False
        added = await self._servers_titles()
        theirs = {drama.id: drama for drama in added}
        ids: dict[str, str | None] = {}
        gathered = Gathered()
        async for part in self._store.ratings.to_learn_from(_MOST):
            for key in {key for _, key, _ in part} - ids.keys():
                found = self._catalogue.get(key, theirs)
                ids[key] = found.id if found else None
            gathered.add((member, drama, score) for member, key, score in part if (drama := ids[key]))
        dramas = plausible(self._catalogue.all())

        def fit() -> tuple[Shelf, Recommender]:
            shelf = Shelf(dramas, self._catalogue.vocabulary, added)
            maps = self._catalogue.mapped(taste), self._catalogue.mapped(advice)
            return shelf, shelf.fit(gathered.ratings(), *maps)

        await self._put_in_use(fit)

    async def _put_in_use(self, fit: Callable[[], tuple[Shelf, Recommender]]) -> None:
        """Run `fit` in a thread, put its result in use, and take in the titles that changed meanwhile."""
        self._changed.clear()
        self._fitted = await asyncio.to_thread(fit)
        for drama in self._changed.values():
            self._take_in(drama)

    async def _servers_titles(self) -> list[Drama]:
        """The titles that servers added."""
        stated = await self._store.corrections.titles()

        def added() -> list[Drama]:
            return plausible(
                drama
                for key, facts in stated.items()
                if facts and not self._catalogue.get(key) and (drama := version(None, key, facts))
            )

        return await asyncio.to_thread(added)

    async def catch_up(self, about: str | None = None) -> None:
        """Refit if titles changed since the last fit, every quarter of an hour at most.

        A question waits only shortly for it, and is answered with the old fit where it takes long or the database does
        not answer. A question `about` a title that is not in the old fit waits until it is done.
        """
        now = self._clock()
        new = about is not None and self._fitted is not None and about not in self._fitted[0]
        due = self._outdated and self._fitted is not None and (new or not 0 <= now - self._refitted_at < _REST)
        if self._refitting is None and due:
            self._refitted_at = now
            self._refitting = asyncio.ensure_future(self._repeat_fit())
            self._refitting.add_done_callback(self._refit_done)
        if self._refitting is not None:
            done, _ = await asyncio.wait({self._refitting}, timeout=None if new else _PATIENCE)
            for task in done:
                with suppress(StoreUnavailable):
                    task.result()

    def _refit_done(self, task: "asyncio.Task[None]") -> None:
        self._refitting = None
        if not task.cancelled() and task.exception() is not None:
            self._outdated = True

    def _follow(self, drama: Drama) -> None:
        self._changed[drama.id] = drama
        self._take_in(drama)

    def _take_in(self, drama: Drama) -> None:
        if self._fitted is None or not self._fitted[0].has_same(drama):
            self._outdated = True
        else:
            shelf, model = self._fitted
            self._fitted = shelf.with_watch(drama), model

    async def learned(self) -> bytes:
        """The model in use, packed for other processes to take."""
        _, model = self.fitted()
        return await asyncio.to_thread(lambda: model.learned().packed())

    async def take(self, learned: bytes) -> None:
        """Put a model in use that another process packed. Raises ValueError for one that cannot be read."""
        async with self._lock:
            self._outdated = False
            added, dramas = await self._servers_titles(), plausible(self._catalogue.all())

            def fit() -> tuple[Shelf, Recommender]:
                shelf = Shelf(dramas, self._catalogue.vocabulary, added)
                return shelf, shelf.fit_to(learned)

            await self._put_in_use(fit)
            self._repeat_fit = partial(self.take, learned)
