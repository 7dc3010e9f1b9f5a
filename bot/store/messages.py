"""Chat messages that were answered, so that none is answered twice."""

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.days import DAY
from bot.store.databases.database import Database
from bot.store.tables import heard

# Discord delivers a message again within minutes, where it does at all.
_KEPT = 2 * DAY


class MessageTable:
    """Implements `core.ports.Messages`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def claim(self, message_id: int, member_id: int, at: int) -> bool:
        async def work(connection: AsyncConnection) -> bool:
            known = select(heard.c.message_id).where(heard.c.message_id == message_id)
            if (await connection.execute(known)).scalar_one_or_none() is not None:
                return False
            await self._database.meet(connection, member_id)
            row = self._database.insert(heard).values(message_id=message_id, member_id=member_id, heard_at=at)
            claimed = await connection.execute(row.on_conflict_do_nothing())
            return claimed.rowcount > 0

        return await self._database.write(work)

    async def prune(self, at: int) -> None:
        await self._database.execute(delete(heard).where(heard.c.heard_at < at - _KEPT))

    async def forget(self) -> None:
        """Forget all of them."""
        await self._database.execute(delete(heard))
