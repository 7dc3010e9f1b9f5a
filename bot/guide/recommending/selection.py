"""Choosing the picks of a page from what the recommender learned. Nothing here asks the store."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial

from bot.core.errors import Sorry, Unrated
from bot.core.member.people import Asker, Request, Settings
from bot.core.models import Drama
from bot.engine.arrays import Allowed
from bot.engine.picks import Pick, Ranking, Wishes
from bot.engine.recommender import Recommender
from bot.guide.recommending.match import mean_of
from bot.guide.recommending.pages import on_page
from bot.guide.recommending.shelf import Shelf

# Nobody waits for the next season of what they did not like, or liked less than most.
_LIKED, _FONDLY = 60, 10

Rank = Callable[[int, Allowed], Ranking]


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of a member: the ids of titles they put aside and of those they have begun or watched, their scores
    by id, and what they chose."""

    dismissed: frozenset[str] = frozenset()
    begun: frozenset[str] = frozenset()
    ratings: dict[str, int] = field(default_factory=dict[str, int])
    settings: Settings = field(default_factory=Settings)


@dataclass(frozen=True, slots=True)
class PickPage:
    """A page of picks, and the ids of titles of the same stories, which are no news. `services` are those all picks are
    on; `anywhere` is whether the member's own were left aside, as nothing that fits is on them."""

    picks: list[Pick]
    story: list[str]
    services: tuple[str, ...] = ()
    anywhere: bool = False


@dataclass(frozen=True, slots=True)
class Choosing:
    """One request for up to `limit` picks. `own` are the versions that the asker's server has of titles."""

    shelf: Shelf
    model: Recommender
    own: Mapping[str, Drama | None]
    asker: Asker
    request: Request
    known: Known
    limit: int

    def like(self, drama: Drama) -> PickPage:
        """Titles like the drama, and those of its story. Raises Sorry for a later page with nothing on it."""
        shelf, model = self.shelf, self.model
        picks, story = list[Pick](), list[str]()
        # What a server added a moment ago is not yet among the titles the model was fitted to.
        if drama.id in shelf:
            put_aside = shelf.only(model.stories(self.known.dismissed))
            picks = self._page(partial(model.similar, drama.id), self._allowed() & ~shelf.sequels & ~put_aside)
            story = model.same_story(drama.id)
        if not picks and self.request.page:
            raise self._nothing()
        return PickPage(picks, story)

    def for_member(self, wishes: Wishes) -> PickPage:
        """What the member would like, and what goes on with the stories of titles they liked. Raises Sorry where there
        is nothing to go by, or nothing left that fits."""
        request, known = self.request, self.known
        if not known.ratings and not wishes.more_like and not request.wished:
            raise Unrated("recommend-empty")
        services = known.settings.services if request.service is None else ()
        allowed = self._allowed(services)
        liking = self._liking(wishes, allowed)
        picks = self._page(*liking)
        # Every page is of what the first one is of.
        anywhere = bool(services) and not picks and not (request.page and self._on_page(*liking, 0, 1))
        if anywhere:
            services, allowed = (), self._allowed()
            picks = self._page(*self._liking(wishes, allowed))
        if not picks:
            raise self._nothing()
        return PickPage(picks, self._next(allowed), services, anywhere)

    def _liking(self, wishes: Wishes, allowed: Allowed) -> tuple[Rank, Allowed]:
        """How titles are ranked for the member, and which may come."""
        shelf, known = self.shelf, self.known
        # Who wants nothing of one title is not offered another version of it.
        versions = shelf.only(self.model.stories([*known.ratings, *known.begun, *wishes.dismissed]))
        return partial(self.model.personal, known.ratings, wishes), allowed & ~versions & ~shelf.sequels

    def _next(self, allowed: Allowed) -> list[str]:
        """What goes on with the stories of titles the member liked: no discovery, but worth a line."""
        ratings = self.known.ratings
        least = max(_LIKED, mean_of(ratings) - _FONDLY)
        liked = [key for key, score in sorted(ratings.items(), key=lambda one: -one[1]) if score >= least]
        following = self.shelf.next_of(self.model.stories(liked), {*ratings, *self.known.begun})
        return self.shelf.kept(following, allowed)

    def _allowed(self, services: Sequence[str] = (), *, whatever: bool = False) -> Allowed:
        """The titles (n) that fit the request and are no news, on one of the `services` where there are any; `whatever`
        the member never wants recommended."""
        request, settings = self.request, self.known.settings
        # What was liked in so many words is wanted now, whatever is avoided else.
        avoid = () if whatever else [tag for tag in settings.avoid if tag not in request.like]
        without = {*self.known.dismissed, *self.known.begun, *self.known.ratings}
        kept = self.shelf.allowed(
            request, without, settings.region, self.own, avoid=avoid, services=services, adult=self.asker.adult
        )
        if request.surprise == "balanced":
            return kept
        # What nobody knows the fame of is neither, and is not kept from who asks for the one or the other.
        fame = self.model.widely_known if request.surprise == "surprise" else self.model.little_known
        return kept & ~fame

    def _nothing(self) -> Sorry:
        """Why there is nothing to show."""
        if not self.request.wished:
            return Sorry("recommend-none-left")
        avoided = not self._allowed().any() and self._allowed(whatever=True).any()
        return Sorry("recommend-none-avoided" if avoided else "recommend-none-fits")

    def _on_page(self, rank: Rank, allowed: Allowed, page: int, limit: int) -> list[Pick]:
        ranking, places = on_page(rank, self.shelf, allowed, page, limit)
        return ranking.picks(places)

    def _page(self, rank: Rank, allowed: Allowed) -> list[Pick]:
        """A page of what is `allowed`, with reasons. What is held stays where it is; others take the places of the
        rest, and of what was shown a moment ago, which a score given since may have moved to this page."""
        request, shelf, stories, limit = self.request, self.shelf, self.model.stories, self.limit
        if not request.held:
            found = self._on_page(rank, allowed, request.page, limit)
            new = [pick for pick in found if pick.key not in request.shown]
            if len(new) == len(found):
                return found
            keys = [pick.key for pick in new]
            without = shelf.only([*request.shown, *keys, *stories(keys)])
            # Without the page before this one, what comes next stands a page earlier.
            return [*new, *self._on_page(rank, allowed & ~without, max(0, request.page - 1), limit)][:limit]
        kept = {pick.key: pick for pick in self._on_page(rank, allowed & shelf.only(request.held), 0, limit)}
        fresh = iter(self._on_page(rank, allowed & ~shelf.only([*kept, *stories(kept)]), request.page, limit))
        placed = [kept.get(key) or next(fresh, None) for key in request.held]
        return [pick for pick in (*placed, *fresh) if pick is not None][:limit]
