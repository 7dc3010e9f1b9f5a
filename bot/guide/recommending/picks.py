"""Recommending: titles like this one, titles for me."""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import partial

from bot.core.days import day_at
from bot.core.errors import Sorry, StoreUnavailable, Unrated
from bot.core.member.people import Asker, Average, Picked, Request, Settings, Suggestion, Why
from bot.core.models import Drama
from bot.core.ports import Store
from bot.core.titles import status_on
from bot.engine.arrays import Allowed
from bot.engine.reasons import Reason
from bot.engine.recommender import Pick, Ranking, Recommender, Wishes
from bot.guide.finding.catalogue import Catalogue
from bot.guide.here import Here
from bot.guide.members import WANTED_FOR
from bot.guide.recommending.learning import Learning
from bot.guide.recommending.match import mean_of
from bot.guide.recommending.pages import on_page
from bot.guide.recommending.shelf import Shelf

# Nobody waits for the next season of what they did not like, or liked less than most.
_LIKED, _FONDLY = 60, 10
_SPOKEN = ("tags", "genres", "wished")
_VALUES = 3
# So many titles are named with a reason.
_NAMED = 2
# What to be warned of draws nobody to a title.
_WARNINGS = "content"
# Of what more was asked of the last few count.
_MOST_WANTED = 5


class Picks:
    """Recommendations, each with its reasons."""

    def __init__(
        self, catalogue: Catalogue, store: Store, here: Here, learning: Learning, clock: Callable[[], float]
    ) -> None:
        self._catalogue = catalogue
        self._store = store
        self._here = here
        self._learning = learning
        self._clock = clock

    async def pick(self, asker: Asker, request: Request, limit: int = 5) -> Picked:
        """A page of picks: like one drama, or what the asker would like, never what they rated, dismissed or have
        begun to watch.

        Raises Sorry where there is nothing to go by, or nothing left that fits.
        """
        await self._learning.catch_up(request.drama)
        try:
            dismissed, away = await self.dismissed(asker.member), await self.away(asker.member)
            ratings, settings = await self.rated(asker.member), await self._here.chosen(asker)
        except StoreUnavailable:
            if request.drama is None:
                raise
            # What is like a title is told all the same.
            dismissed, away, ratings, settings = frozenset[str](), frozenset[str](), dict[str, int](), Settings()
        services = settings.services if request.drama is None and request.service is None else ()
        # What was liked in so many words is wanted now, whatever is avoided else.
        avoid = [tag for tag in settings.avoid if tag not in request.like]
        shelf, model = self._learning.fitted()
        own = self._here.own(asker.server)

        def allowed(services: Sequence[str], avoid: Sequence[str] = avoid) -> Allowed:
            without = {*dismissed, *away, *ratings}
            kept = shelf.allowed(
                request, without, settings.region, own, avoid=avoid, services=services, adult=asker.adult
            )
            if request.surprise == "balanced":
                return kept
            # What nobody knows the fame of is neither, and is not kept from who asks for the one or the other.
            return kept & ~(model.widely_known if request.surprise == "surprise" else model.little_known)

        told: Mapping[str, int] = {}
        anywhere = False
        if request.drama is None:
            # A member who is left out of what is shared is not told their scores where others read along.
            told = {} if await self._store.members.hidden([asker.member]) else ratings
            wishes = await self._wishes(asker, request, dismissed)
            shown, keys = self._for_asker(shelf, model, ratings, away, wishes, request, limit, allowed(services))
            if services and not shown:
                first = replace(request, page=0)
                # Every page is of what the first one is of.
                anywhere = not (
                    request.page
                    and self._for_asker(shelf, model, ratings, away, wishes, first, 1, allowed(services))[0]
                )
            if anywhere:
                services = ()
                shown, keys = self._for_asker(shelf, model, ratings, away, wishes, request, limit, allowed(()))
            drama = None
        else:
            drama = self._catalogue.get(request.drama, own)
            if drama is None:
                raise Sorry("drama-gone")
            # What a server added a moment ago is not yet among the titles the model was fitted to.
            shown, keys = list[Pick](), list[str]()
            if drama.id in shelf:
                rank = partial(model.similar, drama.id)
                put_aside = shelf.only(model.stories(dismissed))
                shown = _page(rank, shelf, model, allowed(()) & ~shelf.sequels & ~put_aside, request, limit)
                keys = model.same_story(drama.id)
        if not shown and (request.drama is None or request.page):
            if request.wished and not allowed(()).any() and allowed((), ()).any():
                raise Sorry("recommend-none-avoided")
            raise Sorry("recommend-none-fits" if request.wished else "recommend-none-left")
        titles = (self._catalogue.get(key, own) for key in keys)
        story = tuple(title for title in titles if title and asker.sees(title))
        marked = model.standing_out([pick.key for pick in shown])
        suggestions = tuple(await self._suggestions(asker, shown, told, marked))
        return Picked(request, suggestions, drama, story, self._spoke(shown, request), services, anywhere)

    def _for_asker(
        self,
        shelf: Shelf,
        model: Recommender,
        ratings: Mapping[str, int],
        away: Collection[str],
        wishes: Wishes,
        request: Request,
        limit: int,
        allowed: Allowed,
    ) -> tuple[list[Pick], list[str]]:
        """The picks, and what goes on with the stories of titles the asker liked: no discovery, but worth a line."""
        if not ratings and not wishes.more_like and not request.wished:
            raise Unrated("recommend-empty")
        least = max(_LIKED, mean_of(ratings) - _FONDLY)
        liked = [key for key, score in sorted(ratings.items(), key=lambda one: -one[1]) if score >= least]
        story = shelf.kept(shelf.next_of(model.stories(liked), {*ratings, *away}), allowed)
        # Who wants nothing of one title is not offered another version of it.
        known = model.stories([*ratings, *away, *wishes.dismissed])
        allowed = allowed & ~shelf.only(known) & ~shelf.sequels
        return _page(partial(model.personal, ratings, wishes), shelf, model, allowed, request, limit), story

    async def _wishes(self, asker: Asker, request: Request, dismissed: Collection[str]) -> Wishes:
        since = int(self._clock()) - WANTED_FOR
        wanted = await self._store.members.wanted(asker.member, since, _MOST_WANTED)
        mood = self._catalogue.vocabulary.moods[request.mood].tags if request.mood else ()
        return Wishes(
            like_tags=frozenset(request.like),
            dismissed=frozenset(dismissed),
            more_like=tuple(self._id(key) for key in wanted),
            mood_tags=frozenset(mood),
            surprise=1.0 if request.surprise == "surprise" else 0.0,
        )

    async def more_like(self, asker: Asker, drama: Drama) -> None:
        """For a while recommend the asker more of what is like it."""
        await self._store.members.more_like(asker.member, drama.id, int(self._clock()))

    def _spoke(self, picks: Iterable[Pick], request: Request) -> tuple[str, ...]:
        """The tags and genres of the vocabulary that spoke for the picks and were not asked for, oftenest first."""
        known = self._catalogue.vocabulary
        said = Counter(
            value
            for pick in picks
            for reason in pick.reasons
            if reason.kind in _SPOKEN
            for value in reason.values
            if (value in known.tags or value in known.genres) and not known.spoils(value) and value not in request.like
        )
        return tuple(value for value, _ in said.most_common())

    async def dismiss(self, asker: Asker, drama: Drama) -> None:
        """Never recommend it to the asker again, and less of what spoke for it."""
        await self._store.members.dismiss(asker.member, drama.id, int(self._clock()))

    async def welcome_back(self, asker: Asker, drama: Drama) -> None:
        """Undo a dismissal."""
        await self._store.members.welcome_back(asker.member, drama.id)

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

    def today(self) -> date:
        """The day it is, in UTC."""
        return day_at(self._clock())

    def _id(self, key: str) -> str:
        drama = self._catalogue.get(key)
        return drama.id if drama else key

    async def _suggestions(
        self, asker: Asker, picks: Sequence[Pick], told: Mapping[str, int], marked: Mapping[str, bool]
    ) -> list[Suggestion]:
        """The picks with their reasons, `told` the asker's scores that others may see, `marked` those that stand out,
        each with whether it is a surprise."""
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
                reasons=tuple(self.why(reason, asker, told) for reason in pick.reasons),
                here=here.get(pick.key),
                surprise=marked.get(pick.key),
                announced=status_on(drama, self.today()) == "announced",
            )
            for pick, drama in zip(picks, dramas, strict=True)
            if drama is not None
        ]

    def why(self, reason: Reason, asker: Asker, scores: Mapping[str, int]) -> Why:
        """A reason of the recommender as it may be told: without what gives the story away, what nobody would be
        drawn by and what the asker may not see, with those of the member's `scores` that stand behind it."""
        values = reason.values
        if reason.kind in _SPOKEN:
            values = tuple(value for value in values if reason.kind == "wished" or self._draws(value))
        own = self._here.own(asker.server)
        titles = (self._catalogue.get(key, own) for key in reason.sources)
        dramas = [drama for drama in titles if drama and asker.sees(drama)]
        if reason.kind == "tags":
            # What none of those named has is not said to be shared with them, nor is one named that has none of it.
            shared = {tag for drama in dramas for tag in drama.tags}
            values = tuple(value for value in values if value in shared or shared.isdisjoint(values))[:_VALUES]
            dramas = [drama for drama in dramas if set(values) & set(drama.tags)][:_NAMED]
            shared = {tag for drama in dramas for tag in drama.tags}
            values = tuple(value for value in values if value in shared or not dramas)
        return Why(reason.kind, values[:_VALUES], tuple(dramas), tuple(scores.get(drama.id) for drama in dramas))

    def _draws(self, value: str) -> bool:
        """Whether a tag or genre may be told as what speaks for a title."""
        known = self._catalogue.vocabulary
        return not known.spoils(value) and (value not in known.tags or known.tags[value].group != _WARNINGS)


def _page(
    rank: Callable[[int, Allowed], Ranking],
    shelf: Shelf,
    model: Recommender,
    allowed: Allowed,
    request: Request,
    limit: int,
) -> list[Pick]:
    """A page of what is `allowed`, with reasons. What is held stays where it is; others take the places of the rest,
    and of what was shown a moment ago, which a score given since may have moved to this page."""

    def ranked(allowed: Allowed, page: int) -> list[Pick]:
        ranking, places = on_page(rank, shelf, allowed, page, limit)
        return ranking.picks(places)

    if not request.held:
        found = ranked(allowed, request.page)
        new = [pick for pick in found if pick.key not in request.shown]
        if len(new) == len(found):
            return found
        keys = [pick.key for pick in new]
        without = shelf.only([*request.shown, *keys, *model.stories(keys)])
        # Without the page before this one, what comes next stands a page earlier.
        return [*new, *ranked(allowed & ~without, max(0, request.page - 1))][:limit]
    kept = {pick.key: pick for pick in ranked(allowed & shelf.only(request.held), 0)}
    fresh = iter(ranked(allowed & ~shelf.only([*kept, *model.stories(kept)]), request.page))
    placed = [kept.get(key) or next(fresh, None) for key in request.held]
    return [pick for pick in (*placed, *fresh) if pick is not None][:limit]
