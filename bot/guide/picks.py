"""Recommending: titles like this one, titles for me."""

import asyncio
from collections.abc import Callable, Iterable, Iterator, Sequence

from bot.core.errors import Sorry
from bot.core.models import Drama
from bot.core.people import Asker, Picked, Request, Suggestion, Why
from bot.core.ports import Store
from bot.core.vocabulary import Vocabulary
from bot.engine.reasons import Reason
from bot.engine.recommender import Pick, Recommender, Wishes
from bot.engine.search import Entry, Index
from bot.guide.catalogue import Catalogue
from bot.guide.shelf import Shelf

_LONGEST_TAG = 60
_STEP = 25
_SURE = 0.8


class Picks:
    """Recommendations, each with its reasons."""

    def __init__(self, catalogue: Catalogue, store: Store, clock: Callable[[], float]) -> None:
        self._catalogue = catalogue
        self._store = store
        self._clock = clock
        groups = {tag.name: tag.group for tag in catalogue.vocabulary.tags.values()}
        self._shelf = Shelf(catalogue.all(), groups)
        self._words = Index.build(_tag_entries(catalogue.vocabulary))
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
        self._model = await asyncio.to_thread(self._shelf.fit, ratings, known)

    async def pick(self, asker: Asker, request: Request, limit: int = 5) -> Picked:
        """A page of picks: like one drama, or what the asker would like, never what they rated or dismissed.

        Raises Sorry where there is nothing to go by, or nothing left that fits.
        """
        # The list is made varied as a whole, so a longer one is not a shorter one continued: ask in large steps.
        most = -(-(request.page + 1) * limit // _STEP) * _STEP
        dismissed = {self._id(key) for key in await self._store.members.dismissed(asker.member)}
        if request.drama is None:
            picks = await self._for_asker(asker, request, dismissed, most)
            drama, story = None, ()
        else:
            drama = self._catalogue.get(request.drama)
            if drama is None:
                raise Sorry("drama-gone")
            model = self._fitted()
            picks = model.similar(drama.id, most, self._shelf.allowed(request, without=dismissed))
            keys = model.same_story(drama.id)
            story = tuple(title for key in keys if (title := self._catalogue.get(key)))
        shown = picks[request.page * limit :][:limit]
        if not shown and (request.drama is None or request.page):
            raise Sorry("recommend-none-fits")
        return Picked(request, tuple(await self._suggestions(asker, shown)), drama, story)

    async def _for_asker(self, asker: Asker, request: Request, dismissed: set[str], limit: int) -> list[Pick]:
        ratings = await self._rated(asker.member)
        if not ratings and not request.like:
            raise Sorry("recommend-empty")
        wishes = Wishes(like_tags=frozenset(request.like), dismissed=frozenset(dismissed))
        return self._fitted().personal(ratings, wishes, limit, self._shelf.allowed(request))

    def suggest_tags(self, typed: str, limit: int = 25) -> list[str]:
        """The tags and genres that what was typed so far may mean, those that spoil nothing."""
        return [hit.key for hit in self._words.search(typed[:_LONGEST_TAG], limit)]

    def known_tags(self) -> tuple[str, ...]:
        """Every tag and genre that can be asked for."""
        return (*self._catalogue.vocabulary.tags, *self._catalogue.vocabulary.genres)

    def tags(self, text: str | None) -> tuple[str, ...]:
        """The tag or genre `text` names, none for None. Raises Sorry for one that is not known."""
        if text is None:
            return ()
        hits = self._words.search(text[:_LONGEST_TAG], 1)
        if not hits or hits[0].score < _SURE:
            raise Sorry("tag-unknown", given=text[:_LONGEST_TAG])
        return (hits[0].key,)

    async def dismiss(self, asker: Asker, drama: Drama) -> None:
        """Never recommend it to the asker again, and less of what spoke for it."""
        await self._store.members.dismiss(asker.member, drama.id, int(self._clock()))

    async def welcome_back(self, asker: Asker, drama: Drama) -> None:
        """Undo a dismissal."""
        await self._store.members.welcome_back(asker.member, drama.id)

    def _fitted(self) -> Recommender:
        if self._model is None:
            raise Sorry("still-starting")
        return self._model

    async def _rated(self, member: int) -> dict[str, int]:
        rows = await self._store.ratings.of_member(member)
        return {self._id(row.drama): row.score for row in reversed(rows)}

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
                reasons=tuple(self._why(reason) for reason in pick.reasons),
                here=here.get(pick.key),
                surprise=pick.surprise,
            )
            for pick, drama in zip(picks, dramas, strict=True)
            if drama is not None
        ]

    def _why(self, reason: Reason) -> Why:
        spoils = self._catalogue.vocabulary.spoils
        values = tuple(v for v in reason.values if reason.kind != "tags" or not spoils(v))
        sources = (self._catalogue.get(key) for key in reason.sources)
        return Why(reason.kind, values, tuple(drama for drama in sources if drama))


def _tag_entries(vocabulary: Vocabulary) -> Iterator[Entry]:
    for tag in vocabulary.tags.values():
        if not tag.spoils:
            yield Entry(tag.name, (tag.name, *tag.also))
    for genre, also in vocabulary.genres.items():
        yield Entry(genre, (genre, *also), weight=1.0)
