"""SQLite: the engines that write to and read from a file, and a shortcut past SQLAlchemy for frequent statements."""

import asyncio
import os
import sqlite3
from collections.abc import AsyncGenerator, Callable, Iterable, Mapping, Sequence
from contextlib import asynccontextmanager
from functools import cached_property
from pathlib import Path
from typing import Any, Self, TypeVar, cast
from weakref import WeakSet

import aiosqlite
from sqlalchemy import BindParameter, Connection, Executable, bindparam, event
from sqlalchemy.dialects.sqlite.aiosqlite import SQLiteDialect_aiosqlite
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine
from sqlalchemy.pool import AsyncAdaptedQueuePool

from bot.core.errors import BadInput, StoreUnavailable

# Connections to read with. Each is held for a few rounds of the event loop, however small the query.
READERS = 4
# Seconds that a query waits for a connection; Discord waits three for an answer.
_TURN = 2.0

# Steps of SQLite's virtual machine, a few milliseconds of work, between two looks at whether the statement is still
# wanted. An interrupt from outside would be missed between two of many rows.
_STEPS = 100_000

_CLOSED = "the database was closed"

_URL = "sqlite+aiosqlite://"
_DIALECT = SQLiteDialect_aiosqlite()

T = TypeVar("T")
DriverWork = Callable[[sqlite3.Connection], T]


class _Cursor:
    """A cursor that runs a statement and fetches all its rows in one call to the connection's thread.

    aiosqlite's own takes four: to be made, to run, to fetch and to be closed. These calls are most of what a member
    waits for.
    """

    def __init__(self, connection: "_Connection") -> None:
        self._connection = connection
        self._rows: list[Any] = []
        self.description: Any = None
        self.rowcount = -1
        self.lastrowid: int | None = None
        self.arraysize = 1

    async def __aenter__(self) -> Self:
        return self

    async def execute(self, statement: str, values: Iterable[Any] = ()) -> Self:
        return self._hold(await self._connection.run(statement, values))

    async def executemany(self, statement: str, values: Iterable[Iterable[Any]]) -> Self:
        return self._hold(await self._connection.run_many(statement, values))

    async def fetchall(self) -> list[Any]:
        return self._rows

    async def close(self) -> None:
        self._rows = []

    def _hold(self, found: tuple[sqlite3.Cursor, list[Any]]) -> Self:
        cursor, self._rows = found
        self.description, self.rowcount, self.lastrowid = cursor.description, cursor.rowcount, cursor.lastrowid
        return self


class _Connection(aiosqlite.Connection):
    """An aiosqlite connection for SQLAlchemy. `begins` makes the next statement begin a transaction first."""

    begins = False
    _unwanted = False
    _stopped = False
    _closed = False
    _connecting: asyncio.Future[Any] | None = None
    _ending: asyncio.Future[Any] | None = None

    def __init__(self, path: Path) -> None:
        super().__init__(lambda: self._opened(path), iter_chunk_size=64)

    def _opened(self, path: Path) -> sqlite3.Connection:
        driver = connect_file(path)
        driver.set_progress_handler(lambda: self._unwanted, _STEPS)
        return driver

    async def _connect(self) -> aiosqlite.Connection:
        self._connecting = asyncio.ensure_future(super()._connect())
        try:
            return await self._connecting
        except BaseException:
            self.stop()
            # Else its thread would report to an event loop that may have ended by then.
            if self._ending:
                await asyncio.wait({self._ending})
            raise

    @property
    def _conn(self) -> sqlite3.Connection:
        if self._closed:
            raise sqlite3.OperationalError(_CLOSED)
        return super()._conn

    async def _execute(self, fn: Callable[..., T], *args: Any, **more: Any) -> T:
        if self._closed:
            raise sqlite3.OperationalError(_CLOSED)
        return await super()._execute(fn, *args, **more)  # pyright: ignore[reportUnknownMemberType]

    async def close(self) -> None:
        self._closed = self._unwanted = True
        try:
            if self._connecting:
                await asyncio.wait({self._connecting})
        finally:
            # Its thread, which closes it, and its locks must not stay.
            self.stop()
            if self._ending:
                await asyncio.wait({self._ending})

    def stop(self) -> asyncio.Future[Any] | None:
        # A second caller would wait for a thread that has ended.
        if self._stopped:
            return None
        self._stopped = self._closed = self._unwanted = True
        self._ending = super().stop()  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType]
        return self._ending

    def cursor(self) -> _Cursor:  # type: ignore[override] - it need not be awaited
        return _Cursor(self)

    async def run(self, statement: str, values: Iterable[Any]) -> tuple[sqlite3.Cursor, list[Any]]:
        return await self._execute(self._run, statement, values)

    async def run_many(self, statement: str, values: Iterable[Iterable[Any]]) -> tuple[sqlite3.Cursor, list[Any]]:
        return await self._execute(self._run_many, statement, values)

    async def run_work(self, work: DriverWork[T]) -> T:
        return await self._execute(lambda: self._run_work(work))

    async def commit(self) -> None:
        self.begins = False
        if self.in_transaction:
            await super().commit()

    async def rollback(self) -> None:
        self.begins = False
        # The pool rolls back every connection that is returned to it.
        if self._connection is not None and not self._closed and self.in_transaction:
            await self._give_up()
            if not self._closed:
                await super().rollback()

    async def _give_up(self) -> None:
        """End the statement under way, if any: nobody waits for it any more."""
        self._unwanted = True
        await super()._execute(self._begin_anew)  # pyright: ignore[reportUnknownMemberType]

    def _begin_anew(self) -> None:
        # In its thread, after the statement that was given up.
        self._unwanted = self._closed

    def _run(self, statement: str, values: Sequence[Any]) -> tuple[sqlite3.Cursor, list[Any]]:
        self._begin()
        cursor = self._conn.execute(statement, values)
        return cursor, cursor.fetchall()

    def _run_many(self, statement: str, values: Iterable[Sequence[Any]]) -> tuple[sqlite3.Cursor, list[Any]]:
        self._begin()
        return self._conn.executemany(statement, values), []

    def _run_work(self, work: DriverWork[T]) -> T:
        self._begin()
        return work(self._conn)

    def _begin(self) -> None:
        if self.begins:
            self.begins = False
            self._conn.execute("BEGIN IMMEDIATE")


class Statement:
    """A statement for the driver itself, compiled once: SQLAlchemy takes several times as long to run one as SQLite
    takes to read or write a row."""

    def __init__(self, clause: Executable) -> None:
        self.clause = clause

    @cached_property
    def _compiled(self) -> tuple[str, list[tuple[str, Any]]]:
        """The SQL, and the name of each of its parameters with the value the statement gives it, if any."""
        compiled = cast(Any, self.clause).compile(dialect=_DIALECT)
        return str(compiled), [(name, compiled.params[name]) for name in compiled.positiontup]

    def run(self, connection: sqlite3.Connection, values: Mapping[str, Any]) -> sqlite3.Cursor:
        text, places = self._compiled
        return connection.execute(text, [values.get(name, own) for name, own in places])


def parameters(count: int) -> list[BindParameter[Any]]:
    """The parameters for `count` values in a `Statement`; `named` gives the values their names."""
    return [bindparam(f"value_{number}") for number in range(count)]


def named(values: Iterable[T]) -> dict[str, T]:
    """Values by the names of their `parameters`."""
    return {f"value_{number}": value for number, value in enumerate(values)}


class Reader:
    """Runs frequent queries past SQLAlchemy, several in one call to the connection's thread."""

    def __init__(self, connection: _Connection) -> None:
        self._connection = connection

    async def ask(self, statements: Sequence[Statement], values: Mapping[str, Any]) -> list[list[Any]]:
        """The rows of each. Raises DBAPIError."""
        return await _translated(
            self._connection, lambda connection: [one.run(connection, values).fetchall() for one in statements]
        )


async def run(connection: AsyncConnection, work: DriverWork[T]) -> T:
    """Run `work` in the transaction of `connection`, in its thread; what it returns. Raises DBAPIError."""
    return await _translated(await _driver(connection), work)


async def commit(connection: AsyncConnection, works: Sequence[DriverWork[Any]]) -> list[Any]:
    """Run all `works` in a transaction of their own, in the thread of `connection`; what each returns, once they are on
    disk. Raises what one of them raised, with nothing of any kept."""
    return await _translated(await _driver(connection), lambda connection: _committed(connection, works))


def _committed(connection: sqlite3.Connection, works: Sequence[DriverWork[Any]]) -> list[Any]:
    connection.execute("BEGIN IMMEDIATE")
    try:
        results = [work(connection) for work in works]
        connection.execute("COMMIT")
    except BaseException:
        # A full disk may have ended the transaction by itself.
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
    return results


async def _driver(connection: AsyncConnection) -> _Connection:
    raw: Any = await connection.get_raw_connection()
    return raw.driver_connection


async def _translated(connection: _Connection, work: DriverWork[T]) -> T:
    try:
        return await connection.run_work(work)
    except sqlite3.Error as error:
        raise DBAPIError.instance("", None, error, sqlite3.Error) from error


class File:
    """All connections to a SQLite file, made where there is none, which then is its owner's alone. Raises BadInput."""

    def __init__(self, path: Path) -> None:
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            if not path.exists():
                os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
        except OSError as error:
            raise BadInput(f"The database {path} cannot be made: {error.strerror}. Name another place.") from error
        self._path = path
        self._open: WeakSet[_Connection] = WeakSet()
        self._closed = False

    def engines(self) -> tuple[AsyncEngine, AsyncEngine]:
        """The engines that write to and read from it."""

        def engine(size: int, **more: Any) -> AsyncEngine:
            pool = AsyncAdaptedQueuePool
            return create_async_engine(
                _URL,
                async_creator=self._connect,
                poolclass=pool,
                pool_size=size,
                max_overflow=0,
                pool_timeout=_TURN,
                **more,
            )

        writer = engine(1)
        _begin_by_hand(writer)
        return writer, engine(READERS, isolation_level="AUTOCOMMIT")

    @asynccontextmanager
    async def reading(self) -> AsyncGenerator[Reader]:
        connection = await self._connect()
        try:
            yield Reader(connection)
        finally:
            await connection.close()

    async def _connect(self) -> _Connection:
        if self._closed:
            raise StoreUnavailable(_CLOSED)
        made = _Connection(self._path)
        # A query under way must not keep the program from ending.
        made._thread.daemon = True  # pyright: ignore[reportPrivateUsage]
        self._open.add(made)
        await made
        return made

    async def close(self) -> None:
        """Close every connection, also one that is still being made, and give up what is asked over it."""
        self._closed = True
        closing = asyncio.gather(*(one.close() for one in self._open), return_exceptions=True)
        try:
            await asyncio.shield(closing)
        finally:
            await closing


def writable(path: Path) -> bool:
    """Whether a file and a write-ahead log beside it may be written."""
    return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)


def connect_file(path: Path, *, only_read: bool = False, **more: Any) -> sqlite3.Connection:
    """A connection to a file, which may be read-only or in a read-only folder. Raises sqlite3.Error."""
    if writable(path) and not only_read:
        return sqlite3.connect(path, **more)
    # SQLite would create a write-ahead log beside it, unless it is told that nobody writes.
    logged = os.access(path.parent, os.W_OK) or Path(f"{path}-wal").exists()
    only = "mode=ro" if logged else "immutable=1"
    return sqlite3.connect(f"{path.absolute().as_uri()}?{only}", uri=True, **more)


def _begin_by_hand(writer: AsyncEngine) -> None:
    """Make commits durable, and begin transactions ourselves: the driver would not begin one for a schema change.

    From SQLAlchemy's documentation of pysqlite, "Enabling Non-Legacy SQLite Transactional Modes".
    """

    def connect(connection: sqlite3.Connection, _record: object) -> None:
        connection.isolation_level = None
        cursor = connection.cursor()
        pragmas = "journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "busy_timeout=5000", "secure_delete=ON"
        for pragma in pragmas:
            cursor.execute(f"PRAGMA {pragma}")
        cursor.close()

    def begin(connection: Connection) -> None:
        # With the first statement, which saves a call to the thread.
        driver: Any = connection.connection.driver_connection
        driver.begins = True

    event.listen(writer.sync_engine, "connect", connect)
    event.listen(writer.sync_engine, "begin", begin)
