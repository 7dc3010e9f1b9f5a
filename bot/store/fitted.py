"""What one process learned from all ratings, for the others to answer by."""

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.store.databases.database import Database
from bot.store.tables import fitted


@dataclass(frozen=True, slots=True)
class Fitted:
    """What was learned (`content`) at a time (Unix seconds) from so many ratings."""

    made_at: int
    ratings: int
    content: bytes


class FittedTable:
    def __init__(self, database: Database) -> None:
        self._database = database

    async def made(self) -> tuple[int, int] | None:
        """When the newest was learned, and from how many ratings; None where there is none."""
        row = await self._database.row(select(fitted.c.made_at, fitted.c.ratings))
        return (row.made_at, row.ratings) if row else None

    async def newest(self) -> Fitted | None:
        row = await self._database.row(select(fitted))
        return Fitted(row.made_at, row.ratings, row.content) if row else None

    async def keep(self, new: Fitted) -> None:
        """Keep this instead of the one before, and tell the other processes."""

        async def work(connection: AsyncConnection) -> None:
            values = {"made_at": new.made_at, "ratings": new.ratings, "content": new.content}
            row = self._database.insert(fitted).values(id=1, **values)
            await connection.execute(row.on_conflict_do_update(index_elements=["id"], set_=values))
            self._database.tell("model", [new.made_at])

        await self._database.write(work)
