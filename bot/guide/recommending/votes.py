"""Votes on picks for a group."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence

from bot.core.errors import Sorry, StoreUnavailable
from bot.core.member.asker import Asker
from bot.core.member.together import OpenVote, Outcome
from bot.core.ports import Store
from bot.guide.finding.catalogue import Catalogue
from bot.guide.servers import Servers


class Votes:
    """Counts votes, and how often in a row members were outvoted. `clock` gives Unix seconds."""

    def __init__(self, catalogue: Catalogue, store: Store, servers: Servers, clock: Callable[[], float]) -> None:
        self._catalogue = catalogue
        self._store = store
        self._servers = servers
        self._clock = clock

    async def opened(self, asker: Asker, vote: int, channel: int, hours: int) -> None:
        """Note a vote that ends after so many hours, by Discord's ids of its message and channel."""
        if asker.server is not None:
            await self._store.votes.opened(OpenVote(vote, asker.server, channel, int(self._clock()) + 3600 * hours))

    async def still_open(self, vote: int) -> OpenVote | None:
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

    async def times_outvoted(self, server: int | None, members: Sequence[int]) -> Mapping[int, int]:
        """How often in a row each was outvoted in a server; empty where the database does not answer."""
        if server is None:
            return {}
        try:
            return await self._store.votes.outvoted(server, members)
        except StoreUnavailable:
            return {}
