"""Rows of one kind that arrive at about the same time, written together."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from sqlite3 import Connection
from typing import Generic, TypeVar

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.errors import StoreUnavailable
from bot.store.databases.database import Database
from bot.store.databases.sqlite import DriverWork, Statement

T = TypeVar("T")
R = TypeVar("R")


@dataclass(slots=True)
class _Arrival(Generic[T, R]):
    """A row that waits to be written, and the future of its result."""

    row: T
    result: asyncio.Future[R]


class Arrivals(Generic[T, R]):
    """Rows that arrive while a commit is under way are written together in the next one, with few statements.

    `keep` writes some rows and returns a result for each, such as the rating that one replaced. `keep_by_driver` does
    the same with SQLite's own driver, in its thread.
    """

    def __init__(
        self,
        database: Database,
        keep: Callable[[AsyncConnection, Sequence[T]], Awaitable[Sequence[R]]],
        keep_by_driver: Callable[[Connection, Sequence[T]], Sequence[R]],
    ) -> None:
        self.database = database
        self.keep = keep
        self.keep_by_driver = keep_by_driver
        self._waiting: list[_Arrival[T, R]] = []

    async def put(self, row: T) -> R:
        """Write a row; its result, once it is on disk. Raises what writing it raised."""
        arrival = _Arrival[T, R](row, asyncio.get_running_loop().create_future())
        self._waiting.append(arrival)
        if len(self._waiting) == 1:
            self.database.send(_Batch(self))
        return await arrival.result

    def take(self) -> list[_Arrival[T, R]]:
        """The rows that wait, which wait no longer."""
        taken, self._waiting = self._waiting, []
        return taken


class _Batch(Generic[T, R]):
    """The write of all rows that arrived before its commit began."""

    def __init__(self, arrivals: Arrivals[T, R], taken: Sequence[_Arrival[T, R]] = ()) -> None:
        self._arrivals = arrivals
        self._taken = taken

    async def run(self, connection: AsyncConnection) -> Sequence[R]:
        return await self._arrivals.keep(connection, self._rows())

    def for_driver(self) -> DriverWork[Sequence[R]]:
        rows = self._rows()
        return lambda connection: self._arrivals.keep_by_driver(connection, rows)

    def succeed(self, result: Sequence[R]) -> None:
        for arrival, one in zip(self._taken, result, strict=True):
            if not arrival.result.done():
                arrival.result.set_result(one)

    def fail(self, error: Exception) -> None:
        if len(self._taken) > 1 and not isinstance(error, StoreUnavailable):
            # One of them failed the whole batch: each is written by itself.
            for arrival in self._taken:
                self._arrivals.database.send(_Batch(self._arrivals, [arrival]))
            return
        # Nothing was taken if the database failed before any row was written.
        for arrival in self._taken or self._arrivals.take():
            if not arrival.result.done():
                arrival.result.set_exception(error)

    def _rows(self) -> list[T]:
        # Taken when the commit begins, so that rows that came meanwhile are written with it.
        self._taken = self._taken or self._arrivals.take()
        return [arrival.row for arrival in self._taken]


def each(database: Database, *statements: Statement) -> Arrivals[Mapping[str, object], None]:
    """Arrivals of rows for each of which these statements are run."""

    async def keep(connection: AsyncConnection, rows: Sequence[Mapping[str, object]]) -> Sequence[None]:
        for row in rows:
            for statement in statements:
                await connection.execute(statement.clause, row)
        return [None] * len(rows)

    def keep_by_driver(connection: Connection, rows: Sequence[Mapping[str, object]]) -> Sequence[None]:
        for row in rows:
            for statement in statements:
                statement.run(connection, row)
        return [None] * len(rows)

    return Arrivals(database, keep, keep_by_driver)
