"""Imports: the drafts that members have not confirmed, and what their newest import changed."""

from collections.abc import Iterable, Mapping, Sequence

import msgspec
from sqlalchemy import bindparam, delete, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.days import DAY
from bot.core.member.imports import Turned
from bot.core.member.lists import Entry, Status
from bot.core.member.ratings import Rating
from bot.core.member.reviews import ASPECTS, Dated
from bot.store.databases.database import Database
from bot.store.lists import ENTRY, ListTable
from bot.store.ratings import RatingTable
from bot.store.tables import import_draft, imported, listed, rating, review

_DRAFT_KEPT = DAY
_IMPORT_KEPT = 7 * DAY

# A rating, a list entry and a review as they are stored: (score, rated_at), (status, episode, note, changed_at), and
# (text, spoiler, episode, story, acting, music, rewatch, written_at).
_Score = tuple[int, int]
_Place = tuple[Status, int, str | None, int]
_Words = tuple[str, int, int | None, int | None, int | None, int | None, int | None, int]


class _State(msgspec.Struct, array_like=True, frozen=True):
    """What is kept of a drama. `words` is its review where the import added it; other reviews do not concern it."""

    score: _Score | None = None
    place: _Place | None = None
    words: _Words | None = None


_NOTHING = _State()
_SCORES = select(rating.c.drama_id, rating.c.score, rating.c.rated_at)
_PLACES = select(*ENTRY)
_TOLD = (review.c.text, review.c.spoiler, review.c.episode, *(review.c[one] for one in ASPECTS), review.c.written_at)
_REVIEWS = select(review.c.drama_id, *_TOLD)
_CHANGES = msgspec.json.Decoder(dict[str, tuple[_State, _State]])


class ImportTable:
    """Implements `core.ports.Imports`."""

    def __init__(self, database: Database, ratings: RatingTable, lists: ListTable) -> None:
        self._database = database
        self._ratings = ratings
        self._lists = lists

    async def keep_draft(self, member_id: int, rows: str, at: int) -> None:
        async def work(connection: AsyncConnection) -> None:
            await self._database.meet(connection, member_id)
            row = self._database.insert(import_draft).values(member_id=member_id, rows=rows, drafted_at=at)
            row = row.on_conflict_do_update(index_elements=["member_id"], set_={"rows": rows, "drafted_at": at})
            await connection.execute(row)

        await self._database.write(work)

    async def draft(self, member_id: int) -> tuple[str, int] | None:
        query = select(import_draft.c.rows, import_draft.c.drafted_at).where(import_draft.c.member_id == member_id)
        row = await self._database.row(query)
        return (row[0], row[1]) if row else None

    async def drop_draft(self, member_id: int) -> None:
        await self._database.execute(delete(import_draft).where(import_draft.c.member_id == member_id))

    async def keep(
        self,
        member_id: int,
        code: str,
        scores: Sequence[Rating],
        entries: Sequence[Entry],
        at: int,
        reviews: Sequence[Dated] = (),
    ) -> bool:
        async def work(connection: AsyncConnection) -> bool:
            await self._database.meet(connection, member_id)
            before = await self._locked_states(connection, member_id)
            mine = imported.c.member_id == member_id, imported.c.code == code
            if (await connection.execute(select(imported.c.code).where(*mine))).one_or_none():
                # The button was pressed twice: what the import replaced is known from the first time alone.
                return True
            await self._write(connection, member_id, scores, entries, {one.drama: _words(one) for one in reviews})
            after = await self._states(connection, member_id)
            changes = {
                key: _difference(before.get(key, _NOTHING), state)
                for key, state in after.items()
                if before.get(key) != state
            }
            if changes:
                values = {"code": code, "imported_at": at, "changes": msgspec.json.encode(changes).decode()}
                row = self._database.insert(imported).values(member_id=member_id, **values)
                await connection.execute(row.on_conflict_do_update(index_elements=["member_id"], set_=values))
            await connection.execute(delete(import_draft).where(import_draft.c.member_id == member_id))
            return bool(changes)

        return await self._database.write(work)

    async def turn(self, member_id: int, code: str, undone: bool) -> Turned | None:
        async def work(connection: AsyncConnection) -> Turned | None:
            now = await self._locked_states(connection, member_id)
            query = select(imported.c.changes).where(imported.c.member_id == member_id, imported.c.code == code)
            row = (await connection.execute(query)).one_or_none()
            if row is None:
                return None
            changes = _CHANGES.decode(row.changes)
            back: dict[str, _State] = {}
            added = {key for key, states in changes.items() if any(state.words for state in states)}
            for key, (before, after) in changes.items():
                old, new = (after, before) if undone else (before, after)
                state = now.get(key, _NOTHING)
                if old == (state if key in added else _State(state.score, state.place)):
                    back[key] = new
            for table, gone in (
                (rating, [key for key, state in back.items() if state.score is None]),
                (listed, [key for key, state in back.items() if state.place is None]),
                (review, [key for key, state in back.items() if state.words is None and key in added]),
            ):
                if gone:
                    query = delete(table).where(table.c.member_id == member_id, table.c.drama_id == bindparam("key"))
                    await connection.execute(query, [{"key": key} for key in gone])
            scores = [Rating(key, *state.score) for key, state in back.items() if state.score]
            entries = [Entry(key, *state.place) for key, state in back.items() if state.place]
            words = {key: state.words for key, state in back.items() if state.words}
            await self._write(connection, member_id, scores, entries, words)
            return Turned(code, undone, len(back), len(changes) - len(back))

        return await self._database.write(work)

    async def prune(self, at: int) -> None:
        await self._database.execute(delete(import_draft).where(import_draft.c.drafted_at < at - _DRAFT_KEPT))
        await self._database.execute(delete(imported).where(imported.c.imported_at < at - _IMPORT_KEPT))

    async def _locked_states(self, connection: AsyncConnection, member_id: int) -> dict[str, _State]:
        """The member's rating and entry of each drama, locked against other processes."""
        await self._database.lock_members(connection, [member_id])
        self._database.announce("rated", [member_id])
        return await self._states(connection, member_id)

    async def _states(self, connection: AsyncConnection, member_id: int) -> dict[str, _State]:
        scores = (await connection.execute(_SCORES.where(rating.c.member_id == member_id))).all()
        places = (await connection.execute(_PLACES.where(listed.c.member_id == member_id))).all()
        reviews = (await connection.execute(_REVIEWS.where(review.c.member_id == member_id))).all()
        states = {key: _State((score, at)) for key, score, at in scores}
        for key, *place in places:
            states[key] = _State(states.get(key, _NOTHING).score, (place[0], place[1], place[2], place[3]))
        for row in reviews:
            known = states.get(row.drama_id, _NOTHING)
            states[row.drama_id] = _State(known.score, known.place, msgspec.convert(row[1:], _Words))
        return states

    async def _write(
        self,
        connection: AsyncConnection,
        member_id: int,
        scores: Iterable[Rating],
        entries: Sequence[Entry],
        reviews: Mapping[str, _Words],
    ) -> None:
        rows = [(member_id, one.drama, one.score, one.rated_at) for one in scores]
        await self._ratings.write(connection, rows)
        await self._lists.write(connection, member_id, entries)
        if reviews:
            told = [dict(zip((one.name for one in _TOLD), words, strict=True)) for words in reviews.values()]
            values = [{"member_id": member_id, "drama_id": key, **one} for key, one in zip(reviews, told, strict=True)]
            row = self._database.insert(review)
            await connection.execute(row.on_conflict_do_nothing(index_elements=["member_id", "drama_id"]), values)


def _difference(before: _State, after: _State) -> tuple[_State, _State]:
    """Both states; without the review where that is the same."""
    if before.words != after.words:
        return before, after
    return _State(before.score, before.place), _State(after.score, after.place)


def _words(one: Dated) -> _Words:
    said = one.words
    story, acting, music, rewatch = map(said.aspects.get, ASPECTS)
    return said.text, int(said.spoiler), said.episode, story, acting, music, rewatch, one.at
