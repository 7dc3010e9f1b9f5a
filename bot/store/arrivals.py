"""Rows of one kind that arrive at the same time, written together."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.store.database import Database
from bot.store.sqlite import Statement

T = TypeVar("T")
R = TypeVar("R")


@dataclass(slots=True)
class _Arrival(Generic[T, R]):
    """A row on its way to the disk, and what is told of it once it is there."""

    row: T
    told: asyncio.Future[R]
    writing: asyncio.Task[None] | None = None

    def succeed(self, result: R) -> None:
        if not self.told.done():
            self.told.set_result(result)

    def fail(self, error: Exception) -> None:
        if not self.told.done():
            self.told.set_exception(error)


class Arrivals(Generic[T, R]):
    """Rows that arrive while others are being written are written together with the next, a few statements for all.

    `keep` writes some and returns one result each.
    """

    def __init__(
        self, database: Database, keep: Callable[[AsyncConnection, Sequence[T]], Awaitable[Sequence[R]]]
    ) -> None:
        self._database = database
        self._keep = keep
        self._waiting: list[_Arrival[T, R]] = []

    async def put(self, row: T) -> R:
        """The row's result, once it is on disk. Raises what writing it raised."""
        arrival = _Arrival[T, R](row, asyncio.get_running_loop().create_future())
        self._waiting.append(arrival)
        if len(self._waiting) == 1:
            # Its own task: one who gives up waiting must not take the others along.
            arrival.writing = asyncio.ensure_future(self._write())
        return await arrival.told

    async def _write(self) -> None:
        taken: list[_Arrival[T, R]] = []

        async def work(connection: AsyncConnection) -> Sequence[R]:
            if not taken:
                # Only now, so that who came meanwhile comes along.
                taken.extend(self._take())
            return await self._keep(connection, [arrival.row for arrival in taken])

        try:
            results = await self._database.write(work)
        except Exception as error:
            if len(taken) > 1:
                # One of them cannot be kept and took the others along: each is written by itself.
                await asyncio.gather(*map(self._write_alone, taken))
                return
            # Where none is taken, the database refused before any of it was written.
            for arrival in taken or self._take():
                arrival.fail(error)
        else:
            for arrival, result in zip(taken, results, strict=True):
                arrival.succeed(result)

    def _take(self) -> list[_Arrival[T, R]]:
        taken, self._waiting = self._waiting, []
        return taken

    async def _write_alone(self, arrival: _Arrival[T, R]) -> None:
        try:
            (result,) = await self._database.write(lambda connection: self._keep(connection, [arrival.row]))
        except Exception as error:
            arrival.fail(error)
        else:
            arrival.succeed(result)


def each(database: Database, *statements: Statement) -> Arrivals[Mapping[str, object], None]:
    """Arrivals of rows that are kept by running the statements for each of them."""

    async def keep(connection: AsyncConnection, rows: Sequence[Mapping[str, object]]) -> Sequence[None]:
        await database.run(connection, [(statement, row) for row in rows for statement in statements])
        return [None] * len(rows)

    return Arrivals(database, keep)
