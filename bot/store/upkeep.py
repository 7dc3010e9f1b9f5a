"""The state of the store: its size, its newest backup, and which answers came late."""

from collections.abc import Callable
from pathlib import Path

from sqlalchemy import bindparam, case, delete, func, select

from bot.core.days import DAY
from bot.core.running import Slow, StoreState
from bot.store.databases.arrivals import each
from bot.store.databases.database import Database
from bot.store.databases.sqlite import Statement
from bot.store.tables import member, slow_answer

_HOUR = 60 * 60


class UpkeepTable:
    """Implements `core.ports.Upkeep`."""

    def __init__(self, database: Database, newest_backup: Callable[[], Path | None]) -> None:
        self._database = database
        self._newest_backup = newest_backup
        row = database.insert(slow_answer)
        worst, new = slow_answer.c.worst, row.excluded.worst
        more = {"times": slow_answer.c.times + 1, "worst": case((worst < new, new), else_=worst)}
        # Written together, as many slow answers come at once, and each commit would slow things down further.
        self._arrivals = each(
            database,
            Statement(delete(slow_answer).where(slow_answer.c.hour < bindparam("before"))),
            Statement(row.on_conflict_do_update(index_elements=["hour", "command"], set_=more)),
        )

    async def ask(self) -> None:
        """Ask the database for next to nothing. Raises StoreUnavailable where it does not answer."""
        self._database.check_file()
        await self._database.row(select(member.c.id).limit(1))

    async def place(self) -> StoreState:
        backup = self._newest_backup()
        made = int(backup.stat().st_mtime) if backup else None
        return StoreState(self._database.name, await self._database.size(), made)

    async def slow(self, command: str, milliseconds: int, at: int) -> None:
        row = {"hour": at // _HOUR * _HOUR, "command": command, "times": 1, "worst": milliseconds}
        await self._arrivals.put({**row, "before": at - DAY - _HOUR})

    async def slow_since(self, at: int) -> list[Slow]:
        times, worst = func.sum(slow_answer.c.times), func.max(slow_answer.c.worst)
        query = select(slow_answer.c.command, times, worst).where(slow_answer.c.hour >= at // _HOUR * _HOUR)
        query = query.group_by(slow_answer.c.command).order_by(times.desc(), slow_answer.c.command)
        rows = await self._database.rows(query)
        return [Slow(command, int(count), longest) for command, count, longest in rows]
