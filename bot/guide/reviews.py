"""Reviews: writing and reading them, reporting them, and hiding them in a server."""

import re
from collections.abc import Callable, Mapping

from bot.core.errors import Sorry
from bot.core.member.asker import Asker, server_of
from bot.core.member.lists import MOST_EPISODES, episodes_of, settled
from bot.core.member.reviews import (
    LONGEST,
    Aspect,
    Opened,
    Report,
    Reviewed,
    ReviewPage,
    Started,
    Written,
    far,
    opposite,
    read_aspects,
)
from bot.core.models import Drama
from bot.core.paging import page_of
from bot.core.ports import Store
from bot.guide.finding.catalogue import Catalogue
from bot.guide.ratings import Ratings
from bot.guide.servers import Servers
from bot.guide.watching.lists import Lists

_ROWS = 4
_NUMBERS = re.compile(r"-?\d+")


class Reviews:
    """Members' reviews. `clock` gives Unix seconds."""

    def __init__(
        self,
        catalogue: Catalogue,
        store: Store,
        ratings: Ratings,
        lists: Lists,
        servers: Servers,
        clock: Callable[[], float],
    ) -> None:
        self._catalogue = catalogue
        self._store = store
        self._ratings = ratings
        self._lists = lists
        self._servers = servers
        self._clock = clock

    async def draft(self, asker: Asker, drama: Drama) -> Started:
        """What the asker said about a drama before, to fill the form of a review."""
        review = await self._store.reviews.mine(asker.member, drama.id)
        standing = await self._store.ratings.standing(asker.member, None, drama.id)
        entry = await self._lists.entry(asker, drama)
        episode = entry.episode if entry and entry.episode else None
        return Started(drama, review, standing.mine, episode)

    async def write(
        self,
        asker: Asker,
        drama: Drama,
        score: int,
        text: str,
        spoiler: bool,
        episode: str,
        aspects: str,
        names: Mapping[str, Aspect],
    ) -> Reviewed:
        """Keep the asker's review and score, and note the episodes they have seen as their progress.

        Episodes and scores of aspects, which `names` names, are left out where they cannot be read, so that a long text
        is not lost for a slip. Raises Sorry without a text.
        """
        text = text.strip()[:LONGEST]
        if not text:
            raise Sorry("review-empty")
        seen, (parts, whole) = _episode(episode, drama), read_aspects(aspects, names)
        slips = {"episode": bool(episode.strip()) and seen is None, "aspects": not whole}
        await self._ratings.rate(asker, drama, score)
        if seen:
            await self._lists.reached(asker, drama, seen)
        await self._store.reviews.write(asker.member, drama.id, Written(text, spoiler, seen, parts), self._now())
        review = await self._store.reviews.mine(asker.member, drama.id)
        if review is None:
            raise Sorry("review-gone")
        hidden = await self._store.reviews.open(asker.server, asker.member, review.id) is None
        unread = tuple(name for name, slip in slips.items() if slip)
        return Reviewed(drama, review, unread, hidden, alone=await self._is_hidden(asker))

    async def page(self, asker: Asker, drama: Drama, page: int = 0, shared: bool = False) -> ReviewPage:
        """A page of the reviews of a drama that the asker may read where they are: two opposites, then the newest.

        A `shared` page can be read by others in the server, so it never has reviews of hidden members.
        """
        found = await self._store.reviews.of_drama(asker.server, asker.member, drama.id)
        mine = next((one for one in found if one.member == asker.member), None)
        if shared and mine and await self._is_hidden(asker):
            found.remove(mine)
        pair = opposite(found)
        ordered = [*pair, *(one for one in found if one not in pair)]
        shown, page, pages = page_of(ordered, _ROWS, page)
        return ReviewPage(
            rows=tuple(shown),
            opposites=pair,
            first=page * _ROWS + 1,
            total=len(ordered),
            page=page,
            pages=pages,
            seen=await self._seen(asker, drama),
            mine=mine,
            here=await self._store.lists.least(asker.server, drama.id) if shared and asker.server is not None else None,
        )

    async def open(self, asker: Asker, key: int) -> Opened:
        """One review in full. Raises Sorry where it is gone, or the asker may not read it where they are."""
        review = await self._store.reviews.open(asker.server, asker.member, key)
        drama = self._catalogue.get(review.drama, self._servers.own(asker.server)) if review else None
        if review is None or drama is None:
            raise Sorry("review-gone")
        return Opened(drama, review, await self._seen(asker, drama))

    async def delete(self, asker: Asker, drama: Drama) -> None:
        """Delete the asker's review; their score stays. Raises Sorry where there is none."""
        if not await self._store.reviews.delete(asker.member, drama.id):
            raise Sorry("review-gone")

    async def report(self, asker: Asker, key: int) -> None:
        """Report a review to those who manage the server. Raises Sorry outside of servers, and for one's own."""
        server, opened = server_of(asker), await self.open(asker, key)
        if opened.review.member == asker.member:
            raise Sorry("review-own")
        await self._store.reviews.report(server, key, asker.member, self._now())

    async def reported(self, asker: Asker, page: int = 0) -> Report:
        """The reviews reported in the asker's server, then those hidden there, one a page. Raises Sorry without any."""
        server, own = server_of(asker), self._servers.own(asker.server)
        waiting = await self._store.reviews.reported(server)
        hidden = await self._store.reviews.hidden(server)
        rows = [
            (drama, review, count)
            for review, count in (*waiting, *((review, 0) for review in hidden))
            if (drama := self._catalogue.get(review.drama, own))
        ]
        if not rows:
            raise Sorry("reports-none")
        page = min(max(page, 0), len(rows) - 1)
        return Report(*rows[page], page, len(rows))

    async def settle(self, asker: Asker, key: int, hide: bool) -> None:
        """Hide a review in the asker's server, or show it there. Raises Sorry where it is gone."""
        if not await self._store.reviews.settle(server_of(asker), key, hide, self._now()):
            raise Sorry("review-gone")

    async def _is_hidden(self, asker: Asker) -> bool:
        return bool(await self._store.members.hidden([asker.member]))

    async def _seen(self, asker: Asker, drama: Drama) -> int | None:
        return far(settled(*await self._store.lists.entry(asker.member, drama.id), drama))

    def _now(self) -> int:
        return int(self._clock())


def _episode(text: str, drama: Drama) -> int | None:
    """The number of episodes in a text ("5", "ep 5", "5/16"); None for anything else, and for more than there are."""
    total = episodes_of(drama)
    numbers = [int(one) for one in _NUMBERS.findall(text)]
    if len(numbers) != 1 and numbers[1:] != [total]:
        return None
    return numbers[0] if 0 <= numbers[0] <= (total or MOST_EPISODES) else None
