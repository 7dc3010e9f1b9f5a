"""Members: where they were seen, what they dismissed or want more of, and exporting or forgetting all their data."""

import logging
from collections.abc import Collection, Sequence
from functools import cache
from typing import Any

from sqlalchemy import Column, Executable, Integer, Table, bindparam, delete, func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.errors import StoreUnavailable
from bot.core.member.asker import Settings
from bot.store.choices import read_settings
from bot.store.databases.arrivals import each
from bot.store.databases.database import Database
from bot.store.databases.sqlite import Statement, named, parameters
from bot.store.tables import dismissal, hidden, member, metadata, more_like, presence, server
from bot.store.tables.schema import Long

log = logging.getLogger("namida")

# The shard of a server is `(id >> 22) % shards`.
_SHARD = 22


class MemberTable:
    """Implements `core.ports.Members`."""

    def __init__(self, database: Database) -> None:
        self._database = database
        insert = database.insert
        here = insert(presence)
        self._arrivals = each(
            database,
            Statement(insert(member).values(id=bindparam("member_id")).on_conflict_do_nothing()),
            Statement(insert(server).values(id=bindparam("server_id")).on_conflict_do_nothing()),
            Statement(
                here.on_conflict_do_update(
                    index_elements=["server_id", "member_id"], set_={"last_at": here.excluded.last_at}
                )
            ),
        )

    async def settings(self, member_id: int, server_id: int | None) -> Settings:
        return await read_settings(self._database, member_id, server_id)

    async def seen(self, member_id: int, server_id: int, at: int) -> None:
        await self._arrivals.put({"member_id": member_id, "server_id": server_id, "last_at": at})

    async def leave(self, server_id: int, at: int) -> None:
        await self._database.execute(update(server).where(server.c.id == server_id).values(left_at=at))

    async def servers(self, members: Sequence[int]) -> frozenset[int]:
        query = select(presence.c.server_id).where(presence.c.member_id.in_(members)).distinct()
        return frozenset(server for (server,) in await self._database.rows(query))

    async def come(self, servers: Sequence[int]) -> None:
        await self._database.execute(update(server).where(server.c.id.in_(servers)).values(left_at=None))

    async def stay(self, servers: Sequence[int], at: int, count: int, shards: Collection[int]) -> None:
        here = frozenset(servers)

        async def work(connection: AsyncConnection) -> None:
            # Compared here, since a statement takes a limited number of values.
            known = (await connection.execute(select(server.c.id, server.c.left_at))).all()
            back = [key for key, left in known if left is not None and key in here]
            gone = [
                key for key, left in known if left is None and key not in here and (key >> _SHARD) % count in shards
            ]
            for keys, left_at in ((back, None), (gone, at)):
                if keys:
                    change = update(server).where(server.c.id == bindparam("key")).values(left_at=left_at)
                    await connection.execute(change, [{"key": key} for key in keys])

        await self._database.write(work)

    async def purge(self, before: int) -> int:
        gone = server.c.left_at < before
        if count := await self._database.value(select(func.count()).select_from(server).where(gone)):
            await self._database.execute(delete(server).where(gone))
        return count

    async def hide(self, member_id: int, wanted: bool) -> None:
        async def work(connection: AsyncConnection) -> None:
            if wanted:
                await self._database.meet(connection, member_id)
            # Locked, as what another process rates for them meanwhile would be counted by what was before.
            await self._database.lock_members(connection, [member_id])
            if wanted:
                row = self._database.insert(hidden).values(member_id=member_id)
                await connection.execute(row.on_conflict_do_nothing())
            else:
                await connection.execute(delete(hidden).where(hidden.c.member_id == member_id))

        await self._database.write(work)

    async def hidden(self, members: Sequence[int]) -> frozenset[int]:
        return frozenset(member for (member,) in await self._database.ask(_hidden(len(members)), named(members)))

    async def dismiss(self, member_id: int, drama: str, at: int) -> None:
        row = self._database.insert(dismissal).values(member_id=member_id, drama_id=drama, dismissed_at=at)
        await self._put(member_id, row.on_conflict_do_nothing())

    async def welcome_back(self, member_id: int, drama: str) -> None:
        await self._database.execute(
            delete(dismissal).where(dismissal.c.member_id == member_id, dismissal.c.drama_id == drama)
        )

    async def dismissed(self, member_id: int) -> frozenset[str]:
        return frozenset(drama for (drama,) in await self._database.ask(_DISMISSED, {"member": member_id}))

    async def more_like(self, member_id: int, drama: str, at: int) -> None:
        row = self._database.insert(more_like).values(member_id=member_id, drama_id=drama, asked_at=at)
        key = ["member_id", "drama_id"]
        await self._put(member_id, row.on_conflict_do_update(index_elements=key, set_={"asked_at": at}))

    async def wanted(self, member_id: int, since: int, most: int) -> list[str]:
        values = {"member": member_id, "since": since, "most": most}
        return [drama for (drama,) in await self._database.ask(_WANTED, values)]

    async def prune(self, before: int) -> None:
        await self._database.execute(delete(more_like).where(more_like.c.asked_at < before))

    async def export(self, member_id: int) -> dict[str, list[dict[str, Any]]]:
        """All rows about a member, by table."""
        found: dict[str, list[dict[str, Any]]] = {}
        async with self._database.reading() as connection:
            for table, columns in about_members().items():
                rows = await connection.execute(select(table).where(or_(*(one == member_id for one in columns))))
                found[table.name] = [dict(row) for row in rows.mappings()]
        return found

    async def forget(self, member_id: int) -> None:
        """Delete a member's row, and through its foreign keys every row about them."""

        async def work(connection: AsyncConnection) -> None:
            await connection.execute(delete(member).where(member.c.id == member_id))
            await self._database.request_scrub(connection)
            self._database.announce("member", [member_id])

        await self._database.write(work)
        await self._scrub()

    async def clean(self) -> None:
        if await self._database.needs_scrub():
            await self._scrub()

    async def _scrub(self) -> None:
        """Scrub the file. The rows are gone already, so a failure is only logged."""
        try:
            await self._database.scrub()
        except StoreUnavailable as error:
            log.warning("What forgotten members left in the database's file is overwritten later: %s", error)

    async def _put(self, member_id: int, row: Executable) -> None:
        """Write a row about a member."""

        async def work(connection: AsyncConnection) -> None:
            await self._database.meet(connection, member_id)
            await connection.execute(row)

        await self._database.write(work)


_WANTED = Statement(
    select(more_like.c.drama_id)
    .where(more_like.c.member_id == bindparam("member"), more_like.c.asked_at >= bindparam("since", type_=Long))
    .order_by(more_like.c.asked_at.desc(), more_like.c.drama_id)
    .limit(bindparam("most", type_=Integer))
)
_DISMISSED = Statement(select(dismissal.c.drama_id).where(dismissal.c.member_id == bindparam("member")))


@cache
def _hidden(members: int) -> Statement:
    return Statement(select(hidden.c.member_id).where(hidden.c.member_id.in_(parameters(members))))


def about_members() -> dict[Table, list[Column[Any]]]:
    """The tables with rows about members, each with its columns that refer to one, found by their foreign keys."""
    found: dict[Table, list[Column[Any]]] = {member: [member.c.id]}
    for table in metadata.sorted_tables:
        columns = [column for column in table.columns if any(key.column is member.c.id for key in column.foreign_keys)]
        if columns:
            found[table] = columns
    return found
