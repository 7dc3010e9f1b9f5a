"""What the store knows of itself: its size, its newest backup, and which answers came late."""

from pathlib import Path

from sqlalchemy import case, delete, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.running import DAY, Place, Slow
from bot.store.backup import newest
from bot.store.database import Database
from bot.store.tables import slow_answer

_HOUR = 60 * 60


class UpkeepTable:
    """The implementation of `core.running.Upkeep`; the daily backups lie in `backups`."""

    def __init__(self, database: Database, backups: Path) -> None:
        self._database = database
        self._backups = backups

    async def place(self) -> Place:
        backup = newest(self._backups)
        made = int(backup.stat().st_mtime) if backup else None
        return Place(self._database.name, await self._database.size(), made)

    async def slow(self, command: str, milliseconds: int, at: int) -> None:
        async def work(connection: AsyncConnection) -> None:
            await connection.execute(delete(slow_answer).where(slow_answer.c.hour < at - DAY - _HOUR))
            row = self._database.insert(slow_answer).values(
                hour=at // _HOUR * _HOUR, command=command, times=1, worst=milliseconds
            )
            worst, new = slow_answer.c.worst, row.excluded.worst
            await connection.execute(
                row.on_conflict_do_update(
                    index_elements=["hour", "command"],
                    set_={"times": slow_answer.c.times + 1, "worst": case((worst < new, new), else_=worst)},
                )
            )

        await self._database.write(work)

    async def slow_since(self, at: int) -> list[Slow]:
        times, worst = func.sum(slow_answer.c.times), func.max(slow_answer.c.worst)
        query = select(slow_answer.c.command, times, worst).where(slow_answer.c.hour >= at // _HOUR * _HOUR)
        query = query.group_by(slow_answer.c.command).order_by(times.desc(), slow_answer.c.command)
        async with self._database.reading() as connection:
            return [Slow(command, int(count), longest) for command, count, longest in await connection.execute(query)]
