"""The taste map: how much liking one title speaks for another."""

from collections.abc import Iterable

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.store.database import Database
from bot.store.tables import taste


class TasteTable:
    def __init__(self, database: Database) -> None:
        self._database = database

    async def rows(self) -> list[tuple[str, str, float]]:
        """(drama, other drama, weight); a drama beside itself says how many ratings it was learned from."""
        async with self._database.reading() as connection:
            return [(one, other, weight) for one, other, weight in await connection.execute(select(taste))]

    async def replace(self, rows: Iterable[tuple[str, str, float]]) -> None:
        """Keep this map instead of the one before."""
        values = [{"drama_id": one, "other_id": other, "weight": weight} for one, other, weight in rows]

        async def work(connection: AsyncConnection) -> None:
            await connection.execute(delete(taste))
            if values:
                await connection.execute(self._database.insert(taste), values)

        await self._database.write(work)
