"""Watching together: picks for a group, the vote on them, how alike two members are."""

import asyncio
from collections import Counter
from collections.abc import Mapping, Sequence, Set

from bot.core.errors import Sorry, StoreUnavailable
from bot.core.models import Drama
from bot.core.people import Asker, Request
from bot.core.ports import Store
from bot.core.together import MOST_PEOPLE, Gathering, GroupSuggestion, Match, Outcome, Person, Shared
from bot.engine.recommender import GroupPick, Wishes
from bot.guide.catalogue import Catalogue
from bot.guide.match import LEAST_SHARED, gap, in_words, shared
from bot.guide.picks import Picks

_PAGE = 5
_MOST_PAGES = 20
# Each time in a row that someone was outvoted, they weigh this much more in the next list.
_HEEDED = 0.5
_LOVED = 80
_FOUGHT = 15
_SHOWN = 3


class Together:
    """What several members would all like."""

    def __init__(self, catalogue: Catalogue, store: Store, picks: Picks) -> None:
        self._catalogue = catalogue
        self._store = store
        self._picks = picks

    async def gather(self, asker: Asker, people: Sequence[Person], page: int = 0) -> Gathering:
        """A page of titles that none of the 2 to 10 people rated, dismissed or began, each with reasons for everyone.

        Raises Sorry for fewer or more people, where nobody rated anything, and where nothing is left.
        """
        group = tuple({person.member: person for person in people}.values())
        if len(group) < 2:
            raise Sorry("together-alone")
        if len(group) > MOST_PEOPLE:
            raise Sorry("together-many", most=MOST_PEOPLE)
        ratings = {person: await self._picks.rated(person.member) for person in group}
        dismissed = {person: await self._picks.dismissed(person.member) for person in group}
        away = {key for person in group for key in await self._picks.away(person.member)}
        rated = [person for person in group if ratings[person]]
        if not rated:
            raise Sorry("together-empty")
        times = await self._outvoted(asker.server, rated)
        page = max(0, min(page, _MOST_PAGES))
        # For ten people this takes longer than anyone else should wait.
        found = await asyncio.to_thread(
            self._rank,
            [ratings[person] for person in rated],
            [Wishes(dismissed=dismissed[person]) for person in rated],
            away.union(*dismissed.values()),
            [1 + _HEEDED * times.get(person.member, 0) for person in rated],
            (page + 1) * _PAGE,
        )
        picks = [self._suggestion(drama, pick, rated) for pick in found if (drama := self._catalogue.get(pick.key))]
        shown = picks[page * _PAGE :]
        if not shown:
            raise Sorry("together-none-left")
        return Gathering(
            people=group,
            picks=tuple(shown),
            page=page,
            unrated=tuple(person for person in group if not ratings[person]),
            heeded=tuple(person for person in rated if times.get(person.member)),
        )

    def _suggestion(self, drama: Drama, pick: GroupPick, rated: Sequence[Person]) -> GroupSuggestion:
        why = tuple(
            (person, tuple(self._picks.why(reason) for reason in one.reasons))
            for person, one in zip(rated, pick.members, strict=True)
        )
        return GroupSuggestion(drama, why, surprise=pick.members[0].surprise)

    def _rank(
        self,
        ratings: Sequence[Mapping[str, int]],
        wishes: Sequence[Wishes],
        closed: Set[str],
        shares: Sequence[float],
        limit: int,
    ) -> list[GroupPick]:
        """The best for all, without the sequels and remakes of what one of them has seen: a group has no use for
        a second season."""
        model = self._picks.model()
        seen = {key for scores in ratings for key in scores if self._catalogue.get(key)}
        stories = {key for title in seen for key in model.same_story(title)}
        allowed = self._picks.shelf.allowed(Request(), closed | stories)
        return model.group(ratings, wishes, limit, allowed, shares)

    async def _outvoted(self, server: int | None, people: Sequence[Person]) -> Mapping[int, int]:
        """How often in a row each was outvoted here; nobody where the database does not answer."""
        if server is None:
            return {}
        try:
            return await self._store.votes.outvoted(server, [person.member for person in people])
        except StoreUnavailable:
            return {}

    async def decide(
        self, asker: Asker, vote: int, titles: Sequence[str], ballots: Mapping[int, str], members: Sequence[int]
    ) -> Outcome:
        """How the vote of that id on `titles`, best first, fell; of a tie the better pick wins.

        `ballots` are members with the title each chose. Those of `members` who were outvoted weigh more in their
        next list here, once for each vote. Raises Sorry where nobody voted, or the titles are gone.
        """
        count = Counter(key for key in ballots.values() if key in titles)
        if not count:
            raise Sorry("vote-none")
        ranked = sorted(titles, key=lambda key: (-count[key], titles.index(key)))
        dramas = [(drama, count[key]) for key in ranked if (drama := self._catalogue.get(key))]
        if len(dramas) < len(titles):
            raise Sorry("drama-gone")
        if asker.server is not None:
            lost = [member for member in members if ballots.get(member, ranked[0]) != ranked[0]]
            won = [member for member in members if ballots.get(member) == ranked[0]]
            await self._store.votes.decided(asker.server, vote, lost, won)
        return Outcome(tuple(dramas), tied=len(ranked) > 1 and count[ranked[0]] == count[ranked[1]])

    async def match(self, asker: Asker, other: Person) -> Match:
        """How alike the asker and another member rate.

        Raises Sorry for the asker themselves, and below LEAST_SHARED shared titles.
        """
        if other.member == asker.member:
            raise Sorry("match-self")
        mine, theirs = await self._known(asker.member), await self._known(other.member)
        both = shared(mine, theirs)
        if len(both) < LEAST_SHARED:
            raise Sorry("match-few", name=other.name, shared=len(both), missing=LEAST_SHARED - len(both))
        agreement, confidence = in_words(*gap(mine, theirs))
        rows = [Shared(drama, mine[key], theirs[key]) for key in both if (drama := self._catalogue.get(key))]
        loved = [row for row in rows if min(row.mine, row.theirs) >= _LOVED]
        fought = [row for row in rows if abs(row.mine - row.theirs) >= _FOUGHT]
        return Match(
            agreement=agreement,
            confidence=confidence,
            shared=len(both),
            mine=len(mine),
            theirs=len(theirs),
            loved=tuple(sorted(loved, key=lambda row: -(row.mine + row.theirs))[:_SHOWN]),
            fought=tuple(sorted(fought, key=lambda row: -abs(row.mine - row.theirs))[:_SHOWN]),
            for_me=await self._from(asker.member, mine, theirs),
            for_them=await self._from(other.member, theirs, mine),
        )

    async def _known(self, member: int) -> dict[str, int]:
        return {key: score for key, score in (await self._picks.rated(member)).items() if self._catalogue.get(key)}

    async def _from(self, member: int, mine: Mapping[str, int], theirs: Mapping[str, int]) -> Drama | None:
        """What the other loved that suits the member best, among what they neither rated nor dismissed."""
        loved = {key for key, score in theirs.items() if score >= _LOVED and key not in mine}
        wishes = Wishes(dismissed=await self._picks.dismissed(member))
        found = self._picks.model().personal(mine, wishes, 1, self._picks.shelf.only(loved))
        return self._catalogue.get(found[0].key) if found else None
