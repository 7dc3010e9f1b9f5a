"""Rating dramas, and a member's own ratings."""

import asyncio
from collections.abc import Callable
from dataclasses import replace

from bot.core.chat.notations import stated_score
from bot.core.errors import Sorry, StoreUnavailable
from bot.core.member.asker import Asker
from bot.core.member.ratings import Change, Ledger, Profile, Rated, Rating
from bot.core.member.together import GroupMember
from bot.core.models import Drama
from bot.core.paging import page_of
from bot.core.ports import Store
from bot.core.scores import bands_of
from bot.guide.finding.catalogue import Catalogue
from bot.guide.members import Members
from bot.guide.servers import Servers

_ROWS = 10
_BEST = 5


class Ratings:
    """A member's ratings. `clock` gives Unix seconds."""

    def __init__(
        self, catalogue: Catalogue, store: Store, members: Members, servers: Servers, clock: Callable[[], float]
    ) -> None:
        self._catalogue = catalogue
        self._store = store
        self._members = members
        self._clock = clock
        self._servers = servers

    def read(self, text: str) -> int:
        """The score a member wrote, 1–100. Raises Sorry with examples where it is not clear."""
        score = stated_score(text[:40])
        if isinstance(score, str):
            raise Sorry(f"score-{score}", given=text[:40])
        return score

    async def rate(self, asker: Asker, drama: Drama, score: int) -> Rated:
        """Keep the score; it is on disk when this returns."""
        # Started first, so that both writes share a commit.
        noted = asyncio.ensure_future(self._members.note(asker))
        try:
            before = await self._store.ratings.rate(asker.member, drama.id, score, self._now())
        finally:
            await noted
        return await self._rated(asker, drama, _change(drama, before, score))

    async def unrate(self, asker: Asker, drama: Drama) -> Rated:
        """Delete the score. Raises Sorry where there is none."""
        before = await self._store.ratings.unrate(asker.member, drama.id)
        if before is None:
            raise Sorry("not-rated", title=drama)
        return await self._rated(asker, drama, _change(drama, before, None))

    async def undo(self, asker: Asker, change: Change) -> Rated:
        """Undo a change; the old score keeps its date. Raises Sorry where the score was changed again since."""
        drama = self._catalogue.get(change.drama, self._servers.own(asker.server))
        if drama is None:
            raise Sorry("drama-gone")
        back = await self._store.ratings.undo(asker.member, change, self._now())
        if back is None:
            raise Sorry("undo-late", title=drama)
        rated = await self._rated(asker, drama, back)
        return replace(rated, undone=True)

    async def ledger(self, asker: Asker, page: int = 0, other: GroupMember | None = None) -> Ledger:
        """A page of the asker's ratings, or of another member's as far as the asker may see them, newest first.

        Raises Sorry where there are none, and for a hidden member.
        """
        rows = await self._given(asker, other)
        if not rows and other and other.member != asker.member:
            raise Sorry("taste-none", name=other.name)
        if not rows:
            raise Sorry("no-ratings")
        shown = [row for row in rows if asker.sees(row[0])]
        on_page, page, pages = page_of(shown, _ROWS, page)
        return Ledger(
            rows=tuple(on_page),
            bands=bands_of(rating.score for _, rating in rows),
            mean=sum(rating.score for _, rating in rows) / len(rows),
            total=len(rows),
            page=page,
            pages=pages,
            apart=len(shown) < len(rows),
        )

    async def profile(self, asker: Asker, other: GroupMember) -> Profile:
        """What a member likes, by their ratings as far as the asker may see them; empty without ratings.

        Raises Sorry for a hidden member.
        """
        rows = await self._given(asker, other)
        named = [row for row in rows if asker.sees(row[0])]
        best = sorted(named, key=lambda row: (-row[1].score, -row[1].rated_at))[:_BEST]
        mean = sum(rating.score for _, rating in rows) / len(rows) if rows else 0.0
        bands = bands_of(rating.score for _, rating in rows)
        return Profile(tuple((drama, rating.score) for drama, rating in best), bands, mean, len(rows))

    async def _given(self, asker: Asker, other: GroupMember | None) -> list[tuple[Drama, Rating]]:
        """The ratings of the asker, or of another member, newest first. Raises Sorry for a hidden member."""
        if other and other.member != asker.member and await self._store.members.hidden([other.member]):
            raise Sorry("taste-hidden", name=other.name)
        own = self._servers.own(asker.server)
        known = await self._store.ratings.of_member(other.member if other else asker.member)
        return [(drama, rating) for rating in known if (drama := self._catalogue.get(rating.drama, own))]

    async def _rated(self, asker: Asker, drama: Drama, change: Change) -> Rated:
        self._servers.rated(asker.server)
        try:
            here = (await self._store.ratings.standing(asker.member, asker.server, drama.id)).here
        except StoreUnavailable:
            # The score is stored nevertheless, and the answer has to say so.
            here = None
        return Rated(drama=drama, change=change, here=here)

    def _now(self) -> int:
        return int(self._clock())


def _change(drama: Drama, before: Rating | None, after: int | None) -> Change:
    return Change(drama.id, before.score, after, before.rated_at) if before else Change(drama.id, None, after)
