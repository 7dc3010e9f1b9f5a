"""Recommending: titles like this one, titles for me."""

import asyncio
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from bot.core.corrections import version
from bot.core.errors import Sorry, StoreUnavailable
from bot.core.models import Drama
from bot.core.people import Asker, Average, Picked, Request, Settings, Suggestion, Why
from bot.core.ports import Store
from bot.engine.maps import Row
from bot.engine.reasons import Reason
from bot.engine.recommender import Pick, Ranking, Recommender, Wishes
from bot.engine.taste import Gathered
from bot.guide.catalogue import Catalogue, Own
from bot.guide.here import Here
from bot.guide.recommending.shelf import Shelf

Allowed = NDArray[np.bool_]

_STEP = 25
# A title of either sort may be rare among the best: so many more are ranked to find enough.
_MORE = 4
# Nobody waits for the next season of what they did not like.
_LIKED = 60
_SPOKEN = ("tags", "genres", "wished")


class Picks:
    """Recommendations, each with its reasons."""

    def __init__(self, catalogue: Catalogue, store: Store, here: Here, clock: Callable[[], float]) -> None:
        self._catalogue = catalogue
        self._store = store
        self._here = here
        self._clock = clock
        self._fitted: tuple[Shelf, Recommender] | None = None
        self._maps: tuple[Sequence[Row], Sequence[Row]] = ((), ())
        self._behind = False
        self._turn = asyncio.Lock()
        catalogue.follow(self._follow)

    async def refit(self, taste: Sequence[Row], advice: Sequence[Row] = ()) -> None:
        """Learn from all ratings kept so far and the maps of taste and of advice, over the titles there are by now;
        the answers change in one step at the end."""
        self._maps, self._behind = (taste, advice), False
        added = await self._added()
        theirs = {drama.id: drama for drama in added}
        ids: dict[str, str | None] = {}
        gathered = Gathered()
        async for part in self._store.ratings.everything():
            for key in {key for _, key, _ in part} - ids.keys():
                found = self._catalogue.get(key, theirs)
                ids[key] = found.id if found else None
            gathered.add((member, drama, score) for member, key, score in part if (drama := ids[key]))
        dramas = list(self._catalogue.all())

        def fit() -> tuple[Shelf, Recommender]:
            known, told = self._catalogue.mapped(taste, advice)
            shelf = Shelf(dramas, self._catalogue.vocabulary, added)
            return shelf, shelf.fit(gathered.ratings(), known, told)

        # The whole work in a thread of its own: what is asked meanwhile does not wait.
        self._fitted = await asyncio.to_thread(fit)

    async def _added(self) -> list[Drama]:
        """The titles servers added of their own."""
        stated = (await self._store.corrections.titles()).items()
        return [
            drama
            for key, facts in stated
            if facts and not self._catalogue.get(key) and (drama := version(None, key, facts))
        ]

    async def catch_up(self) -> None:
        """Take in the titles that came into the catalogue since the last fit."""
        async with self._turn:
            if self._behind and self._fitted is not None:
                await self.refit(*self._maps)

    def _follow(self, drama: Drama) -> None:
        self._behind = self._behind or self._fitted is None or not self._fitted[0].has(drama)

    async def learned(self) -> bytes:
        """What the last refit learned, for other processes to take."""
        _, model = self.fitted()
        return await asyncio.to_thread(lambda: model.learned().packed())

    async def take(self, learned: bytes) -> None:
        """Answer by what another process learned. Raises ValueError for what cannot be read."""
        shelf = Shelf(self._catalogue.all(), self._catalogue.vocabulary, await self._added())
        self._fitted = shelf, await asyncio.to_thread(shelf.fit_to, learned)

    async def pick(self, asker: Asker, request: Request, limit: int = 5) -> Picked:
        """A page of picks: like one drama, or what the asker would like, never what they rated, dismissed or have
        begun to watch.

        Raises Sorry where there is nothing to go by, or nothing left that fits.
        """
        await self.catch_up()
        try:
            dismissed = await self.dismissed(asker.member)
            settings = await self._here.chosen(asker)
        except StoreUnavailable:
            if request.drama is None:
                raise
            # What is like a title is told all the same.
            dismissed, settings = frozenset[str](), Settings()
        without = dismissed if request.drama else dismissed | await self.away(asker.member)
        services = settings.services if request.drama is None and request.service is None else ()
        # What was liked in so many words is wanted now, whatever is avoided else.
        avoid = [tag for tag in settings.avoid if tag not in request.like]
        shelf, model = self.fitted()
        own, region, adult = self._here.own(asker.server), settings.region, asker.adult
        allowed = shelf.allowed(request, without, region, own, avoid=avoid, services=services, adult=adult)
        if services and not allowed.any():
            services = ()
            allowed = shelf.allowed(request, without, region, own, avoid=avoid, adult=adult)
        told: Mapping[str, int] = {}
        if request.drama is None:
            ratings = await self.rated(asker.member)
            # A member who is left out of what is shared is not told their scores where others read along.
            told = {} if await self._store.members.hidden([asker.member]) else ratings
            shown, keys = self._for_asker(shelf, model, ratings, request, dismissed, limit, allowed)
            drama = None
        else:
            drama = self._catalogue.get(request.drama, own)
            if drama is None:
                raise Sorry("drama-gone")
            # What a server added a moment ago is not yet among the titles the model was fitted to.
            known = drama.id in shelf
            shown = _page(model.similar(drama.id, _most(request, limit), allowed), request, limit) if known else []
            keys = model.same_story(drama.id) if known else []
        if not shown and (request.drama is None or request.page):
            raise Sorry("recommend-none-fits")
        story = tuple(title for key in keys if (title := self._catalogue.get(key, own)))
        suggestions = tuple(await self._suggestions(asker, shown, told))
        return Picked(request, suggestions, drama, story, self._spoke(suggestions, request), services)

    def _for_asker(
        self,
        shelf: Shelf,
        model: Recommender,
        ratings: Mapping[str, int],
        request: Request,
        dismissed: Collection[str],
        limit: int,
        allowed: Allowed,
    ) -> tuple[list[Pick], list[str]]:
        """The picks, and what goes on with the stories of titles the asker liked: no discovery, but worth a line."""
        if not ratings and not request.like and not request.mood:
            raise Sorry("recommend-empty")
        mood = self._catalogue.vocabulary.moods[request.mood].tags if request.mood else ()
        wishes = Wishes(
            like_tags=frozenset(request.like),
            dismissed=frozenset(dismissed),
            mood_tags=frozenset(mood),
            surprise=1.0 if request.surprise == "surprise" else 0.0,
        )
        liked = [key for key, score in sorted(ratings.items(), key=lambda one: -one[1]) if score >= _LIKED]
        story = shelf.kept(model.stories(liked), allowed & ~shelf.only(ratings))
        allowed = allowed & ~shelf.only(model.stories(ratings))
        most = _most(request, limit) * (1 if request.surprise == "balanced" else _MORE)
        return _page(model.personal(ratings, wishes, most, allowed), request, limit), story

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

    def fitted(self) -> tuple[Shelf, Recommender]:
        """The recommender in use, with the shelf it was fitted to. Raises Sorry before the first fit."""
        if self._fitted is None:
            raise Sorry("still-starting")
        return self._fitted

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

    async def _suggestions(self, asker: Asker, picks: Sequence[Pick], told: Mapping[str, int]) -> list[Suggestion]:
        """The picks with their reasons, `told` the asker's scores that others may see."""
        own = self._here.own(asker.server)
        dramas = [self._catalogue.get(pick.key, own) for pick in picks]
        try:
            here = await self._store.ratings.averages(asker.server, [pick.key for pick in picks])
        except StoreUnavailable:
            here = dict[str, Average]()
        return [
            Suggestion(
                drama=drama,
                score=pick.score,
                reasons=tuple(self.why(reason, own, told) for reason in pick.reasons),
                here=here.get(pick.key),
                surprise=pick.surprise,
            )
            for pick, drama in zip(picks, dramas, strict=True)
            if drama is not None
        ]

    def why(self, reason: Reason, own: Own, scores: Mapping[str, int]) -> Why:
        """A reason of the recommender as it may be told: without what gives the story away, with those of the
        member's `scores` that stand behind it."""
        spoils = self._catalogue.vocabulary.spoils
        values = tuple(v for v in reason.values if reason.kind not in _SPOKEN or not spoils(v))
        dramas = [drama for key in reason.sources if (drama := self._catalogue.get(key, own))]
        if reason.kind == "tags":
            dramas = [drama for drama in dramas if set(values) & set(drama.tags)]
        return Why(reason.kind, values, tuple(dramas), tuple(scores.get(drama.id) for drama in dramas))


def _most(request: Request, limit: int) -> int:
    """How many titles are ranked for a page of `limit`. The list is made varied as a whole, so a longer one is not a
    shorter one continued: it grows in large steps."""
    return -(-(request.page + 1) * limit // _STEP) * _STEP


def _page(ranking: Ranking, request: Request, limit: int) -> list[Pick]:
    """What is shown of a ranking: of the sort that is wanted, with reasons. The ranking itself holds much memory."""
    either, rare = request.surprise == "balanced", request.surprise == "surprise"
    places = [n for n, surprise in enumerate(ranking.surprises) if either or surprise == rare]
    return ranking.picks(places[: _most(request, limit)][request.page * limit :][:limit])
