"""Recommending: titles like this one, titles for me."""

import asyncio
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Sequence

import numpy as np
from numpy.typing import NDArray

from bot.core.errors import Sorry
from bot.core.models import Drama
from bot.core.people import Asker, Picked, Request, Suggestion, Why
from bot.core.ports import Store
from bot.engine.reasons import Reason
from bot.engine.recommender import Pick, Recommender, Wishes
from bot.guide.catalogue import Catalogue
from bot.guide.shelf import Shelf

Allowed = NDArray[np.bool_]

_STEP = 25
# A title of either sort may be rare among the best: so many more are ranked to find enough.
_MORE = 4
_SPOKEN = ("tags", "genres", "wished")


class Picks:
    """Recommendations, each with its reasons."""

    def __init__(self, catalogue: Catalogue, store: Store, clock: Callable[[], float]) -> None:
        self._catalogue = catalogue
        self._store = store
        self._clock = clock
        self.shelf = Shelf(catalogue.all(), catalogue.vocabulary)
        self._model: Recommender | None = None

    async def refit(self, taste: Iterable[tuple[str, str, float]]) -> None:
        """Learn from all ratings kept so far and the taste map; the answers change in one step at the end."""
        ratings = [
            (member, drama.id, score)
            for member, key, score in await self._store.ratings.everything()
            if (drama := self._catalogue.get(key))
        ]
        known = [
            (one.id, other.id, weight)
            for first, second, weight in taste
            if (one := self._catalogue.get(first)) and (other := self._catalogue.get(second))
        ]
        self._model = await asyncio.to_thread(self.shelf.fit, ratings, known)

    async def pick(self, asker: Asker, request: Request, limit: int = 5) -> Picked:
        """A page of picks: like one drama, or what the asker would like, never what they rated, dismissed or have
        begun to watch.

        Raises Sorry where there is nothing to go by, or nothing left that fits.
        """
        # The list is made varied as a whole, so a longer one is not a shorter one continued: ask in large steps.
        most = -(-(request.page + 1) * limit // _STEP) * _STEP
        dismissed = await self.dismissed(asker.member)
        region = (await self._store.members.settings(asker.member, asker.server)).region
        without = dismissed if request.drama else dismissed | await self.away(asker.member)
        allowed = self.shelf.allowed(request, without, region)
        if request.drama is None:
            picks = await self._for_asker(asker, request, dismissed, most, allowed)
            drama, story = None, ()
        else:
            drama = self._catalogue.get(request.drama)
            if drama is None:
                raise Sorry("drama-gone")
            model = self.model()
            picks = model.similar(drama.id, most, allowed)
            keys = model.same_story(drama.id)
            story = tuple(title for key in keys if (title := self._catalogue.get(key)))
        shown = picks[request.page * limit :][:limit]
        if not shown and (request.drama is None or request.page):
            raise Sorry("recommend-none-fits")
        suggestions = tuple(await self._suggestions(asker, shown))
        return Picked(request, suggestions, drama, story, self._spoke(suggestions, request))

    async def _for_asker(
        self, asker: Asker, request: Request, dismissed: Collection[str], limit: int, allowed: Allowed
    ) -> list[Pick]:
        ratings = await self.rated(asker.member)
        if not ratings and not request.like and not request.mood:
            raise Sorry("recommend-empty")
        mood = self._catalogue.vocabulary.moods[request.mood].tags if request.mood else ()
        wishes = Wishes(
            like_tags=frozenset(request.like),
            dismissed=frozenset(dismissed),
            mood_tags=frozenset(mood),
            surprise=1.0 if request.surprise == "surprise" else 0.0,
        )
        if request.surprise == "balanced":
            return self.model().personal(ratings, wishes, limit, allowed)
        picks = self.model().personal(ratings, wishes, _MORE * limit, allowed)
        return [pick for pick in picks if pick.surprise == (request.surprise == "surprise")][:limit]

    def _spoke(self, picks: Iterable[Suggestion], request: Request) -> tuple[str, ...]:
        """The tags and genres of the vocabulary that spoke for the picks and were not asked for, oftenest first."""
        known = self._catalogue.vocabulary
        said = Counter(
            value
            for pick in picks
            for why in pick.reasons
            if why.kind in _SPOKEN
            for value in why.values
            if (value in known.tags or value in known.genres) and value not in request.like
        )
        return tuple(value for value, _ in said.most_common())

    async def dismiss(self, asker: Asker, drama: Drama) -> None:
        """Never recommend it to the asker again, and less of what spoke for it."""
        await self._store.members.dismiss(asker.member, drama.id, int(self._clock()))

    async def welcome_back(self, asker: Asker, drama: Drama) -> None:
        """Undo a dismissal."""
        await self._store.members.welcome_back(asker.member, drama.id)

    def model(self) -> Recommender:
        """The recommender in use. Raises Sorry before the first fit."""
        if self._model is None:
            raise Sorry("still-starting")
        return self._model

    async def rated(self, member: int) -> dict[str, int]:
        """A member's scores by id, those of merged titles under the title they were merged into."""
        rows = await self._store.ratings.of_member(member)
        return {self._id(row.drama): row.score for row in reversed(rows)}

    async def dismissed(self, member: int) -> frozenset[str]:
        """The ids of the titles a member does not want to see."""
        return frozenset(self._id(key) for key in await self._store.members.dismissed(member))

    async def away(self, member: int) -> frozenset[str]:
        """The ids of the titles that are no news to a member: they watch them, have watched them, or gave up."""
        return frozenset(self._id(key) for key in await self._store.lists.away(member))

    def _id(self, key: str) -> str:
        drama = self._catalogue.get(key)
        return drama.id if drama else key

    async def _suggestions(self, asker: Asker, picks: Sequence[Pick]) -> list[Suggestion]:
        dramas = [self._catalogue.get(pick.key) for pick in picks]
        here = await self._store.ratings.averages(asker.server, [pick.key for pick in picks])
        return [
            Suggestion(
                drama=drama,
                score=pick.score,
                reasons=tuple(self.why(reason) for reason in pick.reasons),
                here=here.get(pick.key),
                surprise=pick.surprise,
            )
            for pick, drama in zip(picks, dramas, strict=True)
            if drama is not None
        ]

    def why(self, reason: Reason) -> Why:
        """A reason of the recommender as it may be told: without what gives the story away."""
        spoils = self._catalogue.vocabulary.spoils
        values = tuple(v for v in reason.values if reason.kind not in _SPOKEN or not spoils(v))
        sources = (self._catalogue.get(key) for key in reason.sources)
        return Why(reason.kind, values, tuple(drama for drama in sources if drama))
