"""The titles that /random drew for members today."""

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.store.databases.database import Database
from bot.store.tables import drawn


class DrawTable:
    """Implements `core.ports.Draws`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def of_day(self, member_id: int, day: int) -> frozenset[str]:
        query = select(drawn.c.drama_id).where(drawn.c.member_id == member_id, drawn.c.day == day)
        return frozenset(drama for (drama,) in await self._database.rows(query))

    async def draw(self, member_id: int, drama: str, day: int) -> bool:
        async def work(connection: AsyncConnection) -> bool:
            await self._database.meet(connection, member_id)
            row = self._database.insert(drawn).values(member_id=member_id, drama_id=drama, day=day)
            # A row of a past day may still be there.
            row = row.on_conflict_do_update(
                index_elements=["member_id", "drama_id"], set_={"day": day}, where=drawn.c.day < day
            )
            return (await connection.execute(row)).rowcount > 0

        return await self._database.write(work)

    async def prune(self, before: int) -> None:
        await self._database.execute(delete(drawn).where(drawn.c.day < before))
