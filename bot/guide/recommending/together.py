"""Watching together: picks for a group, the vote on them, and how similar two members' tastes are."""

import asyncio
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from bot.core.corrections import Versions
from bot.core.errors import Sorry, StoreUnavailable
from bot.core.member.asker import Asker, Settings
from bot.core.member.picks import Request
from bot.core.member.together import (
    MOST_PEOPLE,
    Advice,
    Gathering,
    GroupMember,
    GroupSuggestion,
    Match,
    OpenVote,
    Outcome,
    Shared,
)
from bot.core.models import Drama
from bot.core.ports import Store
from bot.core.scores import FAR_APART
from bot.engine.arrays import Allowed
from bot.engine.recommender import GroupPick, GroupRanking, Wishes
from bot.guide.finding.catalogue import Catalogue
from bot.guide.recommending.learning import Learning
from bot.guide.recommending.match import LEAST_SHARED, gap, gaps, in_words, mean_of, shared
from bot.guide.recommending.pages import on_page
from bot.guide.recommending.picks import Picks
from bot.guide.servers import Servers

_PAGE = 5
_MOST_PAGES = 20
# How much more someone weighs in the next list for each time in a row that they were outvoted.
_HEEDED = 0.5
_LOVED, _ABOVE = 80, 5
# A score from which a title is loved, whatever the member's mean.
_HIGH = 90
_SHOWN = 3


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
    """Picks for several members, their votes, and matches of two."""

    def __init__(
        self,
        catalogue: Catalogue,
        store: Store,
        servers: Servers,
        learning: Learning,
        picks: Picks,
        clock: Callable[[], float],
    ) -> None:
        self._catalogue = catalogue
        self._store = store
        self._servers = servers
        self._learning = learning
        self._picks = picks
        self._clock = clock

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
        hidden = await self._hidden(group)
        # Hidden members' ratings do not count, but what they know is not picked either.
        known = {person: await self._picks.rated(person.member) for person in group}
        ratings = {person: {} if person.member in hidden else known[person] for person in group}
        dismissed = {person: await self._picks.dismissed(person.member) for person in group}
        begun = frozenset([key for person in group for key in await self._picks.begun(person.member)])
        rated = [person for person in group if ratings[person]]
        if not rated:
            gone = any(person.member == asker.member and known[person] for person in group)
            raise Sorry("together-hidden-self" if gone else "together-empty")
        times, own = await self._outvoted(asker.server, rated), self._servers.own(asker.server)
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

    async def _outvoted(self, server: int | None, people: Sequence[GroupMember]) -> Mapping[int, int]:
        """How often in a row each was outvoted here; empty where the database does not answer."""
        if server is None:
            return {}
        try:
            return await self._store.votes.outvoted(server, [person.member for person in people])
        except StoreUnavailable:
            return {}

    async def _hidden(self, people: Sequence[GroupMember]) -> frozenset[int]:
        return await self._store.members.hidden([person.member for person in people])

    async def opened(self, asker: Asker, vote: int, channel: int, hours: int) -> None:
        """Note a vote that ends after so many hours, by Discord's ids of its message and channel."""
        if asker.server is not None:
            await self._store.votes.opened(OpenVote(vote, asker.server, channel, int(self._clock()) + 3600 * hours))

    async def open_vote(self, vote: int) -> OpenVote | None:
        """The vote of that id; None where it was counted."""
        return await self._store.votes.open(vote)

    async def due(self, asker: Asker) -> Sequence[OpenVote]:
        """The votes of the asker's server that ended and were not counted; none where the database does not answer."""
        try:
            return [] if asker.server is None else await self._store.votes.due(asker.server, int(self._clock()))
        except StoreUnavailable:
            return []

    async def count(self, server: int, vote: int, ballots: Mapping[int, int]) -> None:
        """Count a vote that ended: `ballots` are members with the place of the title each chose, best pick first.

        Those who were outvoted weigh more in their next list there, once for each vote.
        """
        votes = Counter(ballots.values())
        winner = min(votes, key=lambda place: (-votes[place], place), default=None)
        lost = [member for member, place in ballots.items() if place != winner]
        won = [member for member, place in ballots.items() if place == winner]
        await self._store.votes.decided(server, vote, lost, won)

    async def decide(self, asker: Asker, vote: int, titles: Sequence[str], ballots: Mapping[int, int]) -> Outcome:
        """Count the vote of that id on `titles`, best first, and return its result; the better pick wins a tie.

        `ballots` are as in `count`. Raises Sorry where nobody voted, or the titles are gone.
        """
        count = Counter(titles[place] for place in ballots.values())
        if not count:
            raise Sorry("vote-none")
        ranked = sorted(titles, key=lambda key: (-count[key], titles.index(key)))
        own = self._servers.own(asker.server)
        dramas = [(drama, count[key]) for key in ranked if (drama := self._catalogue.get(key, own))]
        if len(dramas) < len(titles):
            raise Sorry("drama-gone")
        if asker.server is not None:
            await self.count(asker.server, vote, ballots)
        return Outcome(tuple(dramas), tied=len(ranked) > 1 and count[ranked[0]] == count[ranked[1]])

    async def match(self, asker: Asker, other: GroupMember) -> Match:
        """How similarly the asker and another member rate.

        Raises Sorry for the asker themselves, where one of them is hidden, and below LEAST_SHARED shared titles.
        """
        if other.member == asker.member:
            raise Sorry("match-self")
        hidden = await self._hidden((GroupMember(asker.member, ""), other))
        if hidden:
            raise Sorry("match-hidden-self" if asker.member in hidden else "match-hidden", name=other.name)
        own = self._servers.own(asker.server)
        mine, theirs = await self._known(asker.member, own), await self._known(other.member, own)
        both = shared(mine, theirs)
        if len(both) < LEAST_SHARED:
            raise Sorry("match-few", name=other.name, shared=len(both), missing=LEAST_SHARED - len(both))
        agreement, confidence = in_words(*gap(mine, theirs))
        rows = [
            Shared(drama, mine[key], theirs[key])
            for key in both
            if (drama := self._catalogue.get(key, own)) and asker.sees(drama)
        ]
        apart = gaps(mine, theirs)
        # Two scores that are near each other are no disagreement, however far apart the scales put them.
        fought = [row for row in rows if min(apart[row.drama.id], abs(row.mine - row.theirs)) >= FAR_APART]
        loved = [row for row in rows if row not in fought and _loves(row.mine, mine) and _loves(row.theirs, theirs)]
        return Match(
            agreement=agreement,
            confidence=confidence,
            shared=len(both),
            mine=len(mine),
            theirs=len(theirs),
            loved=tuple(sorted(loved, key=lambda row: -(row.mine + row.theirs))[:_SHOWN]),
            fought=tuple(sorted(fought, key=lambda row: -apart[row.drama.id])[:_SHOWN]),
            for_me=await self._advice(asker, asker.member, mine, theirs),
            for_them=await self._advice(asker, other.member, theirs, mine),
        )

    async def _known(self, member: int, own: Versions) -> dict[str, int]:
        rated = await self._picks.rated(member)
        return {key: score for key, score in rated.items() if self._catalogue.get(key, own)}

    async def _advice(
        self, asker: Asker, member: int, mine: Mapping[str, int], theirs: Mapping[str, int]
    ) -> Advice | None:
        """The best title for a member among those the other loved, or else among all: unknown to them, without anything
        they never want, and one that may be shown to the asker."""
        own = self._servers.own(asker.server)
        loved = {key for key, score in theirs.items() if _loves(score, theirs)}
        dismissed, begun = await self._picks.dismissed(member), await self._picks.begun(member)
        settings = await self._store.members.settings(member, asker.server)
        shelf, model = self._learning.fitted()
        allowed = shelf.allowed(Request(), dismissed | begun, own=own, avoid=settings.avoid, adult=asker.adult)
        allowed = allowed & (~shelf.sequels | shelf.only(model.stories([*mine, *begun]), own))
        for of_other, some in ((True, allowed & shelf.only(loved, own)), (False, allowed)):
            found = model.personal(mine, Wishes(dismissed=dismissed), 1, some).keys
            if found and (drama := self._catalogue.get(found[0], own)):
                return Advice(drama, loved=of_other)
        return None


def _loves(score: int, scores: Mapping[str, int]) -> bool:
    """Whether a member loves what they gave that score: it is high, or well above their mean."""
    mean = mean_of(scores)
    return score >= min(_HIGH, max(mean, min(_LOVED, mean + _ABOVE)))
