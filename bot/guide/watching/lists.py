"""A member's list: what they plan to watch, watch or have watched, and how far they are."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

from bot.core.days import day_at
from bot.core.errors import Sorry
from bot.core.member.asker import Asker
from bot.core.member.lists import (
    LONGEST_NOTE,
    MOST_EPISODES,
    STATUSES,
    Entry,
    Evenings,
    ListChange,
    ListPage,
    ListRow,
    Status,
    episodes_of,
    pace,
    settled,
)
from bot.core.models import Drama
from bot.core.paging import page_of
from bot.core.ports import Store
from bot.guide.finding.catalogue import Catalogue
from bot.guide.members import Members
from bot.guide.servers import Servers

_ROWS = 10
_NO_NOTE = "-"
_SUNDAY = 6
_WEEKS = 8


class Lists:
    """Members' lists. `clock` gives Unix seconds."""

    def __init__(
        self, catalogue: Catalogue, store: Store, members: Members, servers: Servers, clock: Callable[[], float]
    ) -> None:
        self._catalogue = catalogue
        self._store = store
        self._members = members
        self._servers = servers
        self._clock = clock

    async def entry(self, asker: Asker, drama: Drama) -> Entry | None:
        """The asker's entry of a drama; None where it is not on their list."""
        return settled(*await self._store.lists.entry(asker.member, drama.id), drama)

    async def put(
        self, asker: Asker, drama: Drama, status: Status | None = None, note: str | None = None
    ) -> ListChange:
        """Put a drama on the asker's list, or change its entry. Without a status, a new one is planned and an old one
        keeps its own. A note replaces the one before; "-" deletes it, None keeps it."""
        total = episodes_of(drama)
        entry = await self.entry(asker, drama)
        status = status or (entry.status if entry else "plan")
        episode = entry.episode if entry else 0
        if status == "completed":
            episode = total or episode
        elif status in ("watching", "plan") and entry and entry.status == "completed":
            episode = 0
        kept = (note or "").strip()[:LONGEST_NOTE] or (entry.note if entry else None)
        kept = None if kept == _NO_NOTE else kept
        return await self._keep(asker, drama, Entry(drama.id, status, episode, kept, self._now()))

    async def watched(self, asker: Asker, drama: Drama, episode: int) -> ListChange:
        """Note how many episodes the asker has seen; all of them complete the drama.

        Raises Sorry for more than there are.
        """
        total = episodes_of(drama)
        if episode > (total or MOST_EPISODES):
            raise Sorry("episode-beyond", title=drama, count=total or MOST_EPISODES)
        entry = await self.entry(asker, drama)
        status: Status = "completed" if total and episode >= total else "watching"
        note = entry.note if entry else None
        return await self._keep(asker, drama, Entry(drama.id, status, max(0, episode), note, self._now()))

    async def one_more(self, asker: Asker, drama: Drama) -> ListChange:
        """Note one more episode as seen, unless the asker has seen all."""
        entry = await self.entry(asker, drama)
        seen = entry.episode if entry else 0
        return await self.watched(asker, drama, min(seen + 1, episodes_of(drama) or MOST_EPISODES))

    async def reached(self, asker: Asker, drama: Drama, episode: int) -> None:
        """Note the asker's progress without restarting a drama that they completed, dropped or put on hold."""
        stored, _ = await self._store.lists.entry(asker.member, drama.id)
        if stored is None or stored.status in ("plan", "watching"):
            await self.watched(asker, drama, episode)
        elif stored.status != "completed" and episode > stored.episode:
            await self._keep(asker, drama, replace(stored, episode=episode, changed_at=self._now()))

    async def remove(self, asker: Asker, drama: Drama) -> ListChange:
        """Take a drama off the asker's list; a rated one still counts as completed. Raises Sorry if it is not on it."""
        before = await self._store.lists.remove(asker.member, drama.id)
        rated = await self._rated(asker, drama)
        if before is None:
            raise Sorry("list-rated" if rated else "list-not-on", title=drama)
        return ListChange(drama, before, None, rated=rated)

    async def undo(self, asker: Asker, drama: Drama, before: Entry | None, after: Entry | None) -> ListChange:
        """Undo a change of the list. Raises Sorry where the entry was changed again since."""
        now, _ = await self._store.lists.entry(asker.member, drama.id)
        if before:
            before = replace(before, note=now.note if now else before.note, changed_at=self._now())
        if not await self._store.lists.undo(asker.member, drama.id, after, before):
            raise Sorry("list-undo-late", title=drama)
        return ListChange(drama, after, before, undone=True, rated=before is None and await self._rated(asker, drama))

    async def page(self, asker: Asker, whose: int, status: Status | None = None, page: int = 0) -> ListPage:
        """A page of a member's list, by status and then newest first.

        Raises Sorry where it is empty, and where another member's is not shared.
        """
        mine, shared = whose == asker.member, await self.shared(whose)
        if not (mine or shared):
            raise Sorry("list-private")
        rows = await self.rows(whose, asker.server)
        if not rows:
            raise Sorry("list-empty" if mine else "list-empty-theirs")
        total, rows = len(rows), [row for row in rows if asker.sees(row.drama)]
        apart = len(rows) < total
        counts: dict[Status, int] = {one: sum(row.entry.status == one for row in rows) for one in STATUSES}
        if status is not None:
            rows = [row for row in rows if row.entry.status == status]
        shown, page, pages = page_of(rows, _ROWS, page)
        return ListPage(whose, status, tuple(shown), counts, page, pages, shared, apart)

    async def rows(self, member: int, server: int | None) -> list[ListRow]:
        """All of a member's list, by status and then newest first; titles are the server's versions."""
        own = self._servers.own(server)
        entries = {entry.drama: entry for entry in await self._store.lists.of_member(member)}
        ratings = {rating.drama: rating for rating in await self._store.ratings.of_member(member)}
        rows: list[ListRow] = []
        for key in {**entries, **ratings}:
            drama, rating = self._catalogue.get(key, own), ratings.get(key)
            entry = settled(entries.get(key), rating.rated_at if rating else None, drama) if drama else None
            if drama and entry:
                rows.append(ListRow(drama, entry, rating.score if rating else None))
        rows.sort(key=lambda row: (STATUSES.index(row.entry.status), -row.entry.changed_at, row.drama.id))
        return rows

    async def listed(self, asker: Asker) -> frozenset[str]:
        """The ids of the titles on the asker's list, rated ones among them."""
        return frozenset(row.drama.id for row in await self.rows(asker.member, asker.server))

    async def watches(self, asker: Asker) -> bool:
        """Whether the asker is watching anything."""
        return any(row.entry.status == "watching" for row in await self.rows(asker.member, asker.server))

    async def share(self, asker: Asker, shared: bool) -> bool:
        """Open the asker's list to others, or close it; whether they see it now, see `shared`."""
        await self._store.lists.share(asker.member, shared)
        return await self.shared(asker.member)

    async def shared(self, member: int) -> bool:
        """Whether others may see a member's list: it is open, and the member is not hidden."""
        return await self._store.lists.shared(member) and not await self._store.members.hidden([member])

    async def pace(self, asker: Asker, drama: Drama, before: date | None = None) -> Evenings:
        """How the asker can finish a drama before a day; None is the first Sunday by which it takes usual evenings.

        Raises Sorry where that is not known.
        """
        entry = await self.entry(asker, drama)
        seen = entry.episode if entry and entry.status != "completed" else 0
        today = self.today()
        if before and before <= today:
            raise Sorry("pace-past")
        sunday = today + timedelta(days=(_SUNDAY - today.weekday() - 1) % 7 + 1)
        days = [before] if before else [sunday + timedelta(weeks=n) for n in range(_WEEKS)]
        found = [one for day in days if (one := pace(drama, seen, day, today))]
        if not found:
            raise Sorry("pace-unknown", title=drama)
        return next((one for one in found if not one.tight), found[-1])

    def today(self) -> date:
        """The current day, UTC."""
        return day_at(self._clock())

    async def _keep(self, asker: Asker, drama: Drama, entry: Entry) -> ListChange:
        await self._members.note(asker)
        (before,) = await self._store.lists.put(asker.member, [entry])
        asks = entry.status == "completed" and not await self._rated(asker, drama)
        return ListChange(drama, before, entry, asks=asks)

    async def _rated(self, asker: Asker, drama: Drama) -> bool:
        _, rated_at = await self._store.lists.entry(asker.member, drama.id)
        return rated_at is not None

    def _now(self) -> int:
        return int(self._clock())
