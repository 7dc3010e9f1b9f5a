"""Weights between titles: the maps of taste, learned from ratings, and of advice, from recommendations of people."""

from collections.abc import Iterable

from sqlalchemy import Table, delete, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.store.databases.database import Database


class WeightTable:
    """One of the maps, in a table of its own."""

    def __init__(self, database: Database, table: Table) -> None:
        self._database = database
        self._table = table

    async def rows(self) -> list[tuple[str, str, float]]:
        """(drama, other drama, weight); the weight of a drama and itself is how much it was learned from."""
        parts = self._database.parts(select(self._table))
        return [(one, other, weight) async for part in parts for one, other, weight in part]

    async def replace(self, rows: Iterable[tuple[str, str, float]]) -> None:
        """Replace the map."""
        values = [{"drama_id": one, "other_id": other, "weight": weight} for one, other, weight in rows]

        async def work(connection: AsyncConnection) -> None:
            await connection.execute(delete(self._table))
            if values:
                await connection.execute(self._database.insert(self._table), values)

        await self._database.write(work)
