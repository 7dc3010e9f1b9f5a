"""Rating dramas."""

from collections.abc import Callable

from bot.core.errors import Sorry, StoreUnavailable
from bot.core.models import Drama
from bot.core.people import Asker, Change, Ledger, Rated
from bot.core.ports import Store
from bot.core.scores import read_score
from bot.guide.catalogue import Catalogue
from bot.guide.here import Here
from bot.guide.members import Members

_ROWS = 10


class Ratings:
    """What a member thinks of dramas."""

    def __init__(
        self, catalogue: Catalogue, store: Store, members: Members, here: Here, clock: Callable[[], float]
    ) -> None:
        self._catalogue = catalogue
        self._store = store
        self._members = members
        self._clock = clock
        self._here = here

    def read(self, text: str) -> int:
        """The score a member wrote, 1–100. Raises Sorry with examples where it is not clear."""
        score = read_score(text[:40])
        if score is None:
            raise Sorry("score-unclear", given=text[:40])
        return score

    async def rate(self, asker: Asker, drama: Drama, score: int) -> Rated:
        """Keep the score; it is on disk when this returns."""
        await self._members.note(asker)
        before = await self._store.ratings.rate(asker.member, drama.id, score, self._now())
        return await self._rated(asker, drama, Change(drama.id, before, score))

    async def unrate(self, asker: Asker, drama: Drama) -> Rated:
        """Take the score back. Raises Sorry where there is none."""
        before = await self._store.ratings.unrate(asker.member, drama.id)
        if before is None:
            raise Sorry("not-rated", title=drama.title)
        return await self._rated(asker, drama, Change(drama.id, before, None))

    async def undo(self, asker: Asker, change: Change) -> Rated:
        """Put back what a change replaced. Raises Sorry where the score was changed again since."""
        drama = self._catalogue.get(change.drama)
        if drama is None:
            raise Sorry("drama-gone")
        if not await self._store.ratings.undo(asker.member, change, self._now()):
            raise Sorry("undo-late", title=drama.title)
        return await self._rated(asker, drama, Change(change.drama, change.after, change.before))

    async def ledger(self, asker: Asker, page: int = 0) -> Ledger:
        """A page of the asker's ratings, newest first. Raises Sorry where there are none."""
        rows = [
            (drama, rating)
            for rating in await self._store.ratings.of_member(asker.member)
            if (drama := self._catalogue.get(rating.drama))
        ]
        if not rows:
            raise Sorry("no-ratings")
        bands = [0] * 10
        for _, rating in rows:
            bands[(rating.score - 1) // 10] += 1
        pages = -(-len(rows) // _ROWS)
        page = min(max(page, 0), pages - 1)
        return Ledger(
            rows=tuple(rows[page * _ROWS : (page + 1) * _ROWS]),
            bands=tuple(bands),
            mean=sum(rating.score for _, rating in rows) / len(rows),
            total=len(rows),
            page=page,
            pages=pages,
        )

    async def _rated(self, asker: Asker, drama: Drama, change: Change) -> Rated:
        self._here.rated(asker.server)
        try:
            here = (await self._store.ratings.standing(asker.member, asker.server, drama.id)).here
        except StoreUnavailable:
            # The score is kept all the same, and the answer must say so.
            here = None
        return Rated(drama=drama, change=change, here=here)

    def _now(self) -> int:
        return int(self._clock())
