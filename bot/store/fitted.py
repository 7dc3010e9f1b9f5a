"""The model that one process fitted to all ratings, for the others to use."""

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.store.databases.database import Database
from bot.store.tables import fitted


@dataclass(frozen=True, slots=True)
class Fitted:
    """A model (`content`), when it was fitted (Unix seconds), and the fingerprint of the ratings it was fitted to."""

    made_at: int
    ratings: tuple[int, int]
    content: bytes


class FittedTable:
    def __init__(self, database: Database) -> None:
        self._database = database

    async def made(self) -> tuple[int, tuple[int, int]] | None:
        """When the newest model was fitted, and to which ratings; None without one."""
        row = await self._database.row(select(fitted.c.made_at, fitted.c.ratings, fitted.c.total))
        return (row.made_at, (row.ratings, row.total)) if row else None

    async def newest(self) -> Fitted | None:
        row = await self._database.row(select(fitted))
        return Fitted(row.made_at, (row.ratings, row.total), row.content) if row else None

    async def keep(self, new: Fitted) -> None:
        """Replace the model, and tell the other processes."""

        async def work(connection: AsyncConnection) -> None:
            ratings, total = new.ratings
            values = {"made_at": new.made_at, "ratings": ratings, "total": total, "content": new.content}
            row = self._database.insert(fitted).values(id=1, **values)
            await connection.execute(row.on_conflict_do_update(index_elements=["id"], set_=values))
            self._database.announce("model", [new.made_at])

        await self._database.write(work)
