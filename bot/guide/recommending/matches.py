"""How similar two members' tastes are, and what each should watch next by the other's."""

from collections.abc import Mapping

from bot.core.corrections import Versions
from bot.core.errors import Sorry
from bot.core.member.asker import Asker
from bot.core.member.picks import Request
from bot.core.member.together import Advice, GroupMember, Match, Shared
from bot.core.ports import Store
from bot.core.scores import FAR_APART
from bot.engine.picks import Wishes
from bot.guide.finding.catalogue import Catalogue
from bot.guide.recommending.agreement import LEAST_SHARED, gap, gaps, in_words, mean_of, shared
from bot.guide.recommending.learning import Learning
from bot.guide.recommending.picks import Picks
from bot.guide.servers import Servers

# Members love what they gave _LOVED, or if that is less, _ABOVE their mean; nothing below their mean but from _HIGH on.
_LOVED, _ABOVE, _HIGH = 80, 5, 90
_SHOWN = 3


class Matches:
    """Compares the ratings of two members."""

    def __init__(self, catalogue: Catalogue, store: Store, servers: Servers, learning: Learning, picks: Picks) -> None:
        self._catalogue = catalogue
        self._store = store
        self._servers = servers
        self._learning = learning
        self._picks = picks

    async def match(self, asker: Asker, other: GroupMember) -> Match:
        """How similarly the asker and another member rate.

        Raises Sorry for the asker themselves, where one of them is hidden, and below LEAST_SHARED shared titles.
        """
        if other.member == asker.member:
            raise Sorry("match-self")
        hidden = await self._store.members.hidden([asker.member, other.member])
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
