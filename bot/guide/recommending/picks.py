"""Recommending: titles like this one, titles for me."""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from datetime import date

from bot.core.days import day_at
from bot.core.errors import Sorry, StoreUnavailable
from bot.core.member.asker import Asker
from bot.core.member.picks import Picked, Request, Suggestion, Why
from bot.core.member.ratings import Average
from bot.core.models import Drama
from bot.core.ports import Store
from bot.core.titles import status_on
from bot.engine.reasons import Reason
from bot.engine.recommender import Pick, Wishes
from bot.guide.finding.catalogue import Catalogue
from bot.guide.members import WANTED_FOR
from bot.guide.recommending.learning import Learning
from bot.guide.recommending.selection import MemberState, Selection
from bot.guide.servers import Servers
from bot.guide.settings import SettingsCache

_SPOKEN = ("tags", "genres", "wished")
_VALUES = 3
# How many titles are named with a reason.
_NAMED = 2
# The group of tags that are warnings, which are no reasons to watch a title.
_WARNINGS = "content"
# How many of the newest titles that more was asked like count.
_MOST_WANTED = 5


class Picks:
    """Recommends titles, each with its reasons."""

    def __init__(
        self,
        catalogue: Catalogue,
        store: Store,
        servers: Servers,
        settings: SettingsCache,
        learning: Learning,
        clock: Callable[[], float],
    ) -> None:
        self._catalogue = catalogue
        self._store = store
        self._servers = servers
        self._settings = settings
        self._learning = learning
        self._clock = clock

    async def pick(self, asker: Asker, request: Request, limit: int = 5) -> Picked:
        """A page of picks, like one drama or for the asker; never titles they rated, dismissed or began.

        Raises Sorry where there is nothing to go by, or nothing left that fits.
        """
        await self._learning.catch_up(request.drama)
        state = await self._state(asker, request)
        shelf, model = self._learning.fitted()
        own = self._servers.own(asker.server)
        selection = Selection(shelf, model, own, asker, request, state, limit)
        drama, told = None, dict[str, int]()
        if request.drama is None:
            # The scores of a hidden member are not shown where others may read them.
            told = {} if await self._store.members.hidden([asker.member]) else state.ratings
            found = selection.for_member(await self._wishes(asker, request, state.dismissed))
        else:
            drama = self._catalogue.get(request.drama, own)
            if drama is None:
                raise Sorry("drama-gone")
            found = selection.like(drama)
        titles = (self._catalogue.get(key, own) for key in found.story)
        story = tuple(title for title in titles if title and asker.sees(title))
        marked = model.standing_out([pick.key for pick in found.picks])
        suggestions = tuple(await self._suggestions(asker, found.picks, told, marked))
        spoke = self._spoke(found.picks, request)
        return Picked(request, suggestions, drama, story, spoke, found.services, found.anywhere)

    async def _state(self, asker: Asker, request: Request) -> MemberState:
        try:
            dismissed, begun = await self.dismissed(asker.member), await self.begun(asker.member)
            return MemberState(dismissed, begun, await self.rated(asker.member), await self._settings.read(asker))
        except StoreUnavailable:
            if request.drama is None:
                raise
            # Titles like a drama can be picked all the same.
            return MemberState()

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
        """Recommend the asker more titles like it for a while."""
        await self._store.members.more_like(asker.member, drama.id, int(self._clock()))

    def _spoke(self, picks: Iterable[Pick], request: Request) -> tuple[str, ...]:
        """The tags and genres in the reasons of the picks that were not asked for, most frequent first."""
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
        """Never recommend a title to the asker again, and fewer titles like it."""
        await self._store.members.dismiss(asker.member, drama.id, int(self._clock()))

    async def welcome_back(self, asker: Asker, drama: Drama) -> None:
        """Undo a dismissal."""
        await self._store.members.welcome_back(asker.member, drama.id)

    async def rated(self, member: int) -> dict[str, int]:
        """A member's scores by the current id of each title."""
        rows = await self._store.ratings.of_member(member)
        return {self._id(row.drama): row.score for row in reversed(rows)}

    async def dismissed(self, member: int) -> frozenset[str]:
        """The ids of the titles that a member dismissed."""
        return frozenset(self._id(key) for key in await self._store.members.dismissed(member))

    async def begun(self, member: int) -> frozenset[str]:
        """The ids of the titles that a member watches, has watched, put on hold or dropped."""
        return frozenset(self._id(key) for key in await self._store.lists.begun(member))

    def today(self) -> date:
        """The current day, UTC."""
        return day_at(self._clock())

    def _id(self, key: str) -> str:
        drama = self._catalogue.get(key)
        return drama.id if drama else key

    async def _suggestions(
        self, asker: Asker, picks: Sequence[Pick], told: Mapping[str, int], marked: Mapping[str, bool]
    ) -> list[Suggestion]:
        """The picks with their reasons. `told` are the asker's scores that may be shown; `marked` are the picks that
        stand out, each with whether it is a surprise."""
        own = self._servers.own(asker.server)
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
        """A reason of the recommender as it is shown: with the `scores` behind it, without tags that give a story away
        or are no reason to watch, and without titles the asker may not see."""
        values = reason.values
        if reason.kind in _SPOKEN:
            values = tuple(value for value in values if reason.kind == "wished" or self._draws(value))
        own = self._servers.own(asker.server)
        titles = (self._catalogue.get(key, own) for key in reason.sources)
        dramas = [drama for drama in titles if drama and asker.sees(drama)]
        if reason.kind == "tags":
            # Only tags that the named titles have, and only titles that have some of the tags.
            shared = {tag for drama in dramas for tag in drama.tags}
            values = tuple(value for value in values if value in shared or shared.isdisjoint(values))[:_VALUES]
            dramas = [drama for drama in dramas if set(values) & set(drama.tags)][:_NAMED]
            shared = {tag for drama in dramas for tag in drama.tags}
            values = tuple(value for value in values if value in shared or not dramas)
        return Why(reason.kind, values[:_VALUES], tuple(dramas), tuple(scores.get(drama.id) for drama in dramas))

    def _draws(self, value: str) -> bool:
        """Whether a tag or genre may be shown as a reason to watch a title."""
        known = self._catalogue.vocabulary
        return not known.spoils(value) and (value not in known.tags or known.tags[value].group != _WARNINGS)
