"""Rows of one kind that arrive at the same time, written together."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from sqlite3 import Connection
from typing import Generic, TypeVar

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.errors import StoreUnavailable
from bot.store.databases.database import Database
from bot.store.databases.sqlite import Plain, Statement

T = TypeVar("T")
R = TypeVar("R")


@dataclass(slots=True)
class _Arrival(Generic[T, R]):
    """A row on its way to the disk, and what is told of it once it is there."""

    row: T
    told: asyncio.Future[R]


class Arrivals(Generic[T, R]):
    """Rows that arrive while others are being written are written together with the next, a few statements for all.

    `keep` writes some and returns one result each, such as the score a rating replaced. `plain` does the same with
    SQLite's own driver, in one turn of its thread.
    """

    def __init__(
        self,
        database: Database,
        keep: Callable[[AsyncConnection, Sequence[T]], Awaitable[Sequence[R]]],
        plain: Callable[[Connection, Sequence[T]], Sequence[R]],
    ) -> None:
        self.database = database
        self.keep = keep
        self.plain = plain
        self._waiting: list[_Arrival[T, R]] = []

    async def put(self, row: T) -> R:
        """The row's result, once it is on disk. Raises what writing it raised."""
        arrival = _Arrival[T, R](row, asyncio.get_running_loop().create_future())
        self._waiting.append(arrival)
        if len(self._waiting) == 1:
            self.database.send(_Batch(self))
        return await arrival.told

    def take(self) -> list[_Arrival[T, R]]:
        taken, self._waiting = self._waiting, []
        return taken


class _Batch(Generic[T, R]):
    """What arrived until its commit began."""

    def __init__(self, arrivals: Arrivals[T, R], taken: Sequence[_Arrival[T, R]] = ()) -> None:
        self._arrivals = arrivals
        self._taken = taken

    async def run(self, connection: AsyncConnection) -> Sequence[R]:
        return await self._arrivals.keep(connection, self._rows())

    def plain(self) -> Plain[Sequence[R]]:
        rows = self._rows()
        return lambda connection: self._arrivals.plain(connection, rows)

    def succeed(self, result: Sequence[R]) -> None:
        for arrival, one in zip(self._taken, result, strict=True):
            if not arrival.told.done():
                arrival.told.set_result(one)

    def fail(self, error: Exception) -> None:
        if len(self._taken) > 1 and not isinstance(error, StoreUnavailable):
            # One of them cannot be kept and took the others along: each is written by itself.
            for arrival in self._taken:
                self._arrivals.database.send(_Batch(self._arrivals, [arrival]))
            return
        # Where none is taken, the database refused before any of it was written.
        for arrival in self._taken or self._arrivals.take():
            if not arrival.told.done():
                arrival.told.set_exception(error)

    def _rows(self) -> list[T]:
        # Only now, so that who came meanwhile comes along.
        self._taken = self._taken or self._arrivals.take()
        return [arrival.row for arrival in self._taken]


def each(database: Database, *statements: Statement) -> Arrivals[Mapping[str, object], None]:
    """Arrivals of rows that are kept by running the statements for each of them."""

    async def keep(connection: AsyncConnection, rows: Sequence[Mapping[str, object]]) -> Sequence[None]:
        for row in rows:
            for statement in statements:
                await connection.execute(statement.clause, row)
        return [None] * len(rows)

    def plain(connection: Connection, rows: Sequence[Mapping[str, object]]) -> Sequence[None]:
        for row in rows:
            for statement in statements:
                statement.run(connection, row)
        return [None] * len(rows)

    return Arrivals(database, keep, plain)
