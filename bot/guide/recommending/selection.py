"""Selecting a page of picks with the recommender, without the store."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial

from bot.core.corrections import Versions
from bot.core.errors import Sorry, Unrated
from bot.core.member.asker import Asker, Settings
from bot.core.member.picks import Request
from bot.core.models import Drama
from bot.engine.arrays import Allowed
from bot.engine.picks import Pick, Ranking, Wishes
from bot.engine.recommender import Recommender
from bot.guide.recommending.agreement import mean_of
from bot.guide.recommending.pages import on_page
from bot.guide.recommending.shelf import Shelf

# The least score, and the most points below a member's mean, of titles whose next season is mentioned.
_LIKED, _FONDLY = 60, 10

Rank = Callable[[int, Allowed], Ranking]


@dataclass(frozen=True, slots=True)
class MemberState:
    """What is known of a member: the ids of titles they dismissed and of those they began or watched, their scores by
    id, and their settings."""

    dismissed: frozenset[str] = frozenset()
    begun: frozenset[str] = frozenset()
    ratings: dict[str, int] = field(default_factory=dict[str, int])
    settings: Settings = field(default_factory=Settings)


@dataclass(frozen=True, slots=True)
class PickPage:
    """A page of picks, and the ids of titles of the same `story`. `services` and `anywhere` are as in `Picked`."""

    picks: list[Pick]
    story: list[str]
    services: tuple[str, ...] = ()
    anywhere: bool = False


@dataclass(frozen=True, slots=True)
class Selection:
    """Selects up to `limit` picks for one request. `own` are the server's versions of titles."""

    shelf: Shelf
    model: Recommender
    own: Versions
    asker: Asker
    request: Request
    state: MemberState
    limit: int

    def like(self, drama: Drama) -> PickPage:
        """Titles like the drama, and those of its story. Raises Sorry for a later page with nothing on it."""
        shelf, model = self.shelf, self.model
        picks, story = list[Pick](), list[str]()
        # A title that was added a moment ago is not among those that the model was fitted to.
        if drama.id in shelf:
            put_aside = shelf.only(model.stories(self.state.dismissed))
            picks = self._page(partial(model.similar, drama.id), self._allowed() & ~shelf.sequels & ~put_aside)
            story = model.same_story(drama.id)
        if not picks and self.request.page:
            raise self._nothing()
        return PickPage(picks, story)

    def for_member(self, wishes: Wishes) -> PickPage:
        """What the member would like, and the next parts of stories they liked.

        Raises Sorry where there is nothing to go by, or nothing left that fits.
        """
        request, state = self.request, self.state
        if not state.ratings and not wishes.more_like and not request.wished:
            raise Unrated("recommend-empty")
        services = state.settings.services if request.service is None else ()
        allowed = self._allowed(services)
        liking = self._liking(wishes, allowed)
        picks = self._page(*liking)
        # If services are ignored on the first page, they are on all pages.
        anywhere = bool(services) and not picks and not (request.page and self._on_page(*liking, 0, 1))
        if anywhere:
            services, allowed = (), self._allowed()
            picks = self._page(*self._liking(wishes, allowed))
        if not picks:
            raise self._nothing()
        return PickPage(picks, self._next_parts(allowed), services, anywhere)

    def _liking(self, wishes: Wishes, allowed: Allowed) -> tuple[Rank, Allowed]:
        """How titles are ranked for the member, and which may be picked."""
        shelf, state = self.shelf, self.state
        # Nor are other versions of titles that they know or dismissed.
        versions = shelf.only(self.model.stories([*state.ratings, *state.begun, *wishes.dismissed]))
        return partial(self.model.personal, state.ratings, wishes), allowed & ~versions & ~shelf.sequels

    def _next_parts(self, allowed: Allowed) -> list[str]:
        """The next parts of stories the member liked: no discoveries, but worth a line."""
        ratings = self.state.ratings
        least = max(_LIKED, mean_of(ratings) - _FONDLY)
        liked = [key for key, score in sorted(ratings.items(), key=lambda one: -one[1]) if score >= least]
        following = self.shelf.next_of(self.model.stories(liked), {*ratings, *self.state.begun})
        return self.shelf.kept(following, allowed)

    def _allowed(self, services: Sequence[str] = (), *, whatever: bool = False) -> Allowed:
        """Which titles (n) fit the request and are unknown to the member, on one of the `services` if there are any.
        `whatever` ignores what the member never wants recommended."""
        request, settings = self.request, self.state.settings
        # A tag that is asked for now is not avoided.
        avoid = () if whatever else [tag for tag in settings.avoid if tag not in request.like]
        without = {*self.state.dismissed, *self.state.begun, *self.state.ratings}
        kept = self.shelf.allowed(
            request, without, settings.region, self.own, avoid=avoid, services=services, adult=self.asker.adult
        )
        if request.surprise == "balanced":
            return kept
        # Titles whose fame nobody knows are in neither mask, so they may come either way.
        fame = self.model.widely_known if request.surprise == "surprise" else self.model.little_known
        return kept & ~fame

    def _nothing(self) -> Sorry:
        """The refusal that says why there is nothing to show."""
        if not self.request.wished:
            return Sorry("recommend-none-left")
        avoided = not self._allowed().any() and self._allowed(whatever=True).any()
        return Sorry("recommend-none-avoided" if avoided else "recommend-none-fits")

    def _on_page(self, rank: Rank, allowed: Allowed, page: int, limit: int) -> list[Pick]:
        ranking, places = on_page(rank, self.shelf, allowed, page, limit)
        return ranking.picks(places)

    def _page(self, rank: Rank, allowed: Allowed) -> list[Pick]:
        """A page of the titles that are `allowed`, with reasons.

        Held titles keep their places, and others fill the rest. Titles shown on the page before are replaced too, if a
        rating since then has moved them to this page.
        """
        request, shelf, stories, limit = self.request, self.shelf, self.model.stories, self.limit
        if not request.held:
            found = self._on_page(rank, allowed, request.page, limit)
            new = [pick for pick in found if pick.key not in request.shown]
            if len(new) == len(found):
                return found
            keys = [pick.key for pick in new]
            without = shelf.only([*request.shown, *keys, *stories(keys)])
            # Without the titles of the page before, those that come next are a page earlier.
            return [*new, *self._on_page(rank, allowed & ~without, max(0, request.page - 1), limit)][:limit]
        kept = {pick.key: pick for pick in self._on_page(rank, allowed & shelf.only(request.held), 0, limit)}
        fresh = iter(self._on_page(rank, allowed & ~shelf.only([*kept, *stories(kept)]), request.page, limit))
        placed = [kept.get(key) or next(fresh, None) for key in request.held]
        return [pick for pick in (*placed, *fresh) if pick is not None][:limit]
