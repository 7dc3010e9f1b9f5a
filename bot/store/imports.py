"""Imports: what members are about to import."""

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.days import DAY
from bot.store.databases.database import Database
from bot.store.tables import import_draft

_DRAFT_KEPT = DAY


class ImportTable:
    """The implementation of `core.ports.Imports`."""

    def __init__(self, database: Database) -> None:
        self._database = database

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

    async def prune(self, at: int) -> None:
        await self._database.execute(delete(import_draft).where(import_draft.c.drafted_at < at - _DRAFT_KEPT))
