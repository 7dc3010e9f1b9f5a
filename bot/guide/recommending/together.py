"""Picks for a group."""

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bot.core.corrections import Versions
from bot.core.errors import Sorry
from bot.core.member.asker import Asker, Settings
from bot.core.member.picks import Request
from bot.core.member.together import MOST_PEOPLE, Gathering, GroupMember, GroupSuggestion
from bot.core.models import Drama
from bot.core.ports import Store
from bot.engine.arrays import Allowed
from bot.engine.recommender import GroupPick, GroupRanking, Wishes
from bot.guide.finding.catalogue import Catalogue
from bot.guide.recommending.learning import Learning
from bot.guide.recommending.pages import on_page
from bot.guide.recommending.picks import Picks
from bot.guide.recommending.votes import Votes
from bot.guide.servers import Servers

_PAGE = 5
_MOST_PAGES = 20
# How much more someone weighs in the next list for each time in a row that they were outvoted.
_HEEDED = 0.5


@dataclass(frozen=True, slots=True)
class _Group:
    """What picks for a group go by: the ratings and wishes of those who rated anything, and how much each of them
    weighs; the titles that anyone knows or dismissed; everyone's settings."""

    ratings: list[Mapping[str, int]]
    wishes: list[Wishes]
    weights: list[float]
    excluded: frozenset[str]
    settings: list[Settings]


class Together:
    """Picks for several members. Those who were outvoted before weigh more."""

    def __init__(
        self, catalogue: Catalogue, store: Store, servers: Servers, learning: Learning, picks: Picks, votes: Votes
    ) -> None:
        self._catalogue = catalogue
        self._store = store
        self._servers = servers
        self._learning = learning
        self._picks = picks
        self._votes = votes

    async def gather(self, asker: Asker, people: Sequence[GroupMember], page: int = 0) -> Gathering:
        """A page of titles that are out and that none of the 2 to 10 people rated, dismissed or began, with reasons for
        each person.

        They have nothing that anyone never wants, and are on a service of each person if there are any such titles.

        Raises Sorry for fewer or more people, where nobody has usable ratings, and where nothing is left.
        """
        group = tuple({person.member: person for person in people}.values())
        if len(group) < 2:
            raise Sorry("together-alone")
        if len(group) > MOST_PEOPLE:
            raise Sorry("together-many", most=MOST_PEOPLE)
        await self._learning.catch_up()
        hidden = await self._store.members.hidden([person.member for person in group])
        # Hidden members' ratings do not count, but what they know is not picked either.
        known = {person: await self._picks.rated(person.member) for person in group}
        ratings = {person: {} if person.member in hidden else known[person] for person in group}
        dismissed = {person: await self._picks.dismissed(person.member) for person in group}
        begun = frozenset([key for person in group for key in await self._picks.begun(person.member)])
        rated = [person for person in group if ratings[person]]
        if not rated:
            gone = any(person.member == asker.member and known[person] for person in group)
            raise Sorry("together-hidden-self" if gone else "together-empty")
        times = await self._votes.times_outvoted(asker.server, [person.member for person in rated])
        own = self._servers.own(asker.server)
        wanted = _Group(
            ratings=[ratings[person] for person in rated],
            wishes=[Wishes(dismissed=dismissed[person]) for person in rated],
            weights=[1 + _HEEDED * times.get(person.member, 0) for person in rated],
            excluded=begun.union(*known.values(), *dismissed.values()),
            settings=[await self._store.members.settings(person.member, asker.server) for person in group],
        )
        page = max(0, min(page, _MOST_PAGES))
        # For ten people this takes too long for the event loop.
        found, watched, marked = await asyncio.to_thread(self._rank, wanted, own, asker.adult, page)
        shown = [
            self._suggestion(drama, pick, rated, asker, marked.get(pick.key))
            for pick in found
            if (drama := self._catalogue.get(pick.key, own))
        ]
        if not shown:
            raise Sorry("together-none-left")
        return Gathering(
            people=group,
            picks=tuple(shown),
            page=page,
            unrated=tuple(person for person in group if not ratings[person]),
            heeded=tuple(person for person in rated if times.get(person.member)),
            anywhere=not watched,
        )

    def _suggestion(
        self, drama: Drama, pick: GroupPick, rated: Sequence[GroupMember], asker: Asker, surprise: bool | None
    ) -> GroupSuggestion:
        why = tuple(
            (person, tuple(self._picks.why(reason, asker, {}) for reason in one.reasons))
            for person, one in zip(rated, pick.members, strict=True)
        )
        return GroupSuggestion(drama, why, surprise)

    def _rank(
        self, group: _Group, own: Versions, adult: bool, page: int
    ) -> tuple[list[GroupPick], bool, dict[str, bool]]:
        """A page of the best picks for all, without stories that anyone knows: a group has no use for a second season.

        Also whether everyone can watch all of it on their own services in their region, which is ignored where nothing
        is left otherwise; and what stands out on the page, see `Recommender.standing_out`.
        """
        shelf, model = self._learning.fitted()
        without = group.excluded.union(model.stories(group.excluded))
        avoid = {tag for settings in group.settings for tag in settings.avoid}
        fitting = shelf.allowed(Request(), without, own=own, avoid=avoid, adult=adult) & ~shelf.sequels
        fitting &= shelf.released(self._picks.today())
        for region in {settings.region for settings in group.settings if settings.region}:
            fitting &= shelf.reachable(region)
        allowed = fitting
        for services, region in {(one.services, one.region) for one in group.settings if one.services}:
            shown = shelf.allowed(Request(), without, region, own, avoid=avoid, services=services, adult=adult)
            allowed = allowed & shown
        watched = bool(allowed.any())

        def rank(limit: int, allowed: Allowed) -> GroupRanking:
            return model.group(group.ratings, group.wishes, limit, allowed, group.weights)

        ranking, places = on_page(rank, shelf, allowed if watched else fitting, page, _PAGE)
        return ranking.picks(places), watched, model.standing_out([ranking.keys[place] for place in places])
