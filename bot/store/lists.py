"""Lists: what members plan to watch, watch or have watched."""

from collections.abc import Mapping, Sequence

from sqlalchemy import bindparam, delete, func, literal, null, select, union_all
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.member.lists import Entry
from bot.store.databases.database import Database
from bot.store.databases.sqlite import Statement
from bot.store.merged import move_rows
from bot.store.tables import listed, open_list, presence, rating

ENTRY = (listed.c.drama_id, listed.c.status, listed.c.episode, listed.c.note, listed.c.changed_at)
_ENTRY_AND_RATING = Statement(
    union_all(
        select(literal("entry"), *ENTRY).where(
            listed.c.member_id == bindparam("member"), listed.c.drama_id == bindparam("drama")
        ),
        select(literal("rating"), rating.c.drama_id, null(), null(), null(), rating.c.rated_at).where(
            rating.c.member_id == bindparam("member"), rating.c.drama_id == bindparam("drama")
        ),
    )
)
_MIDDLE = ("watching", "hold")
_BEGUN = Statement(
    select(listed.c.drama_id).where(
        listed.c.member_id == bindparam("member"),
        listed.c.status.in_([literal(status) for status in (*_MIDDLE, "completed", "dropped")]),
    )
)


class ListTable:
    """Implements `core.ports.Lists`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def of_member(self, member_id: int) -> list[Entry]:
        query = select(*ENTRY).where(listed.c.member_id == member_id)
        return [Entry(*row) for row in await self._database.rows(query)]

    async def entry(self, member_id: int, drama: str) -> tuple[Entry | None, int | None]:
        rows = await self._database.ask(_ENTRY_AND_RATING, {"member": member_id, "drama": drama})
        entry = next((Entry(*row[1:]) for row in rows if row[0] == "entry"), None)
        return entry, next((row[-1] for row in rows if row[0] == "rating"), None)

    async def least(self, server_id: int, drama: str) -> int | None:
        query = select(func.min(listed.c.episode)).join_from(
            presence, listed, presence.c.member_id == listed.c.member_id
        )
        middle = listed.c.drama_id == drama, listed.c.status.in_(_MIDDLE)
        return await self._database.value(query.where(presence.c.server_id == server_id, *middle))

    async def put(self, member_id: int, entries: Sequence[Entry]) -> list[Entry | None]:
        async def work(connection: AsyncConnection) -> list[Entry | None]:
            await self._database.meet(connection, member_id)
            keys = [entry.drama for entry in entries]
            query = select(*ENTRY).where(listed.c.member_id == member_id, listed.c.drama_id.in_(keys))
            before = {row.drama_id: Entry(*row) for row in await connection.execute(query)}
            await self.write(connection, member_id, entries)
            return [before.get(key) for key in keys]

        return await self._database.write(work)

    async def remove(self, member_id: int, drama: str) -> Entry | None:
        async def work(connection: AsyncConnection) -> Entry | None:
            before = await self._entry(connection, member_id, drama)
            await connection.execute(delete(listed).where(*_of(member_id, drama)))
            return before

        return await self._database.write(work)

    async def undo(self, member_id: int, drama: str, after: Entry | None, before: Entry | None) -> bool:
        async def work(connection: AsyncConnection) -> bool:
            now = await self._entry(connection, member_id, drama)
            if (now and (now.status, now.episode)) != (after and (after.status, after.episode)):
                return False
            if before is None:
                await connection.execute(delete(listed).where(*_of(member_id, drama)))
            else:
                await self.write(connection, member_id, [before])
            return True

        return await self._database.write(work)

    async def begun(self, member_id: int) -> frozenset[str]:
        return frozenset(drama for (drama,) in await self._database.ask(_BEGUN, {"member": member_id}))

    async def share(self, member_id: int, shared: bool) -> None:
        async def work(connection: AsyncConnection) -> None:
            if shared:
                await self._database.meet(connection, member_id)
                await connection.execute(
                    self._database.insert(open_list).values(member_id=member_id).on_conflict_do_nothing()
                )
            else:
                await connection.execute(delete(open_list).where(open_list.c.member_id == member_id))

        await self._database.write(work)

    async def shared(self, member_id: int) -> bool:
        query = select(open_list.c.member_id).where(open_list.c.member_id == member_id)
        return await self._database.row(query) is not None

    async def merge(self, moved: Mapping[str, str]) -> None:
        """Move entries of merged titles to the title each was merged into, unless their member has one there."""
        if moved:
            await self._database.write(lambda connection: move_rows(connection, listed, moved))

    async def write(self, connection: AsyncConnection, member_id: int, entries: Sequence[Entry]) -> None:
        """Write entries within the transaction at hand."""
        if not entries:
            return
        row = self._database.insert(listed)
        changed = {name: row.excluded[name] for name in ("status", "episode", "note", "changed_at")}
        put = row.on_conflict_do_update(index_elements=["member_id", "drama_id"], set_=changed)
        values = [
            {
                "member_id": member_id,
                "drama_id": entry.drama,
                "status": entry.status,
                "episode": entry.episode,
                "note": entry.note,
                "changed_at": entry.changed_at,
            }
            for entry in entries
        ]
        # A single statement, as other writes wait for it.
        await connection.execute(put, values)

    async def _entry(self, connection: AsyncConnection, member_id: int, drama: str) -> Entry | None:
        row = (await connection.execute(select(*ENTRY).where(*_of(member_id, drama)))).one_or_none()
        return Entry(*row) if row else None


def _of(member_id: int, drama: str):
    return listed.c.member_id == member_id, listed.c.drama_id == drama
