"""The database: one writer that shares commits, and readers beside it."""

import asyncio
import os
import sqlite3
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import Table, event
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import DataError, DBAPIError, IntegrityError, ProgrammingError, SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

from bot.core.errors import BadInput, StoreUnavailable
from bot.store.migrations import migrate

T = TypeVar("T")
Work = Callable[[AsyncConnection], Awaitable[T]]


class Database:
    """An open database. Reads run beside each other, writes one batch at a time.

    Writes that arrive while a commit is under way share the next one: each waits for a commit that holds its
    own work and is on disk (WAL, synchronous=FULL), yet many need few commits.
    """

    def __init__(self, writer: AsyncEngine, reader: AsyncEngine) -> None:
        self._writer = writer
        self._reader = reader
        self._path = Path(writer.url.database or "")
        self._turn = asyncio.Lock()
        self._waiting: list[tuple[Work[Any], asyncio.Future[Any]]] = []

    def insert(self, table: Table) -> sqlite.Insert | postgresql.Insert:
        """An INSERT that knows ON CONFLICT, of the dialect in use."""
        return postgresql.insert(table) if self._writer.dialect.name == "postgresql" else sqlite.insert(table)

    @asynccontextmanager
    async def reading(self) -> AsyncGenerator[AsyncConnection]:
        """A connection to read with. Raises StoreUnavailable where the database does not answer."""
        try:
            async with self._reader.connect() as connection:
                yield connection
        except DBAPIError as error:
            raise StoreUnavailable(_told(error, self._path)) from error

    async def check(self) -> None:
        """Read the whole file through. Raises BadInput where it is damaged; a server's database looks after itself."""
        if self._writer.dialect.name != "sqlite":
            return
        try:
            async with self._reader.connect() as connection:
                found = (await connection.exec_driver_sql("PRAGMA quick_check(1)")).scalar()
        except DBAPIError as error:
            raise BadInput(_told(error, self._path)) from error
        if found != "ok":
            raise BadInput(_damaged(str(found), self._path))

    async def write(self, work: Work[T]) -> T:
        """Run `work` in a transaction and return its result once that is on disk.

        Raises what `work` raised, with nothing of it kept, and StoreUnavailable where the database refuses.
        """
        done: asyncio.Future[T] = asyncio.get_running_loop().create_future()
        self._waiting.append((work, done))
        async with self._turn:
            if not done.done():
                batch, self._waiting = self._waiting, []
                # A member who gives up waiting must not take the others' commit along.
                await asyncio.shield(asyncio.ensure_future(self._commit(batch)))
        return await done

    async def _commit(self, batch: list[tuple[Work[Any], asyncio.Future[Any]]]) -> None:
        try:
            async with self._writer.begin() as connection:
                results = [await work(connection) for work, _ in batch]
        except Exception as error:
            if len(batch) > 1 and not _of_the_database(error):
                # One of them failed and took the shared transaction along: each gets one of its own.
                for single in batch:
                    await self._commit([single])
                return
            for _, done in batch:
                _settle(done, error=self._plain(error))
        else:
            for (_, done), result in zip(batch, results, strict=True):
                _settle(done, result)

    def _plain(self, error: Exception) -> Exception:
        if isinstance(error, DBAPIError):
            unavailable = StoreUnavailable(_told(error, self._path))
            unavailable.__cause__ = error
            return unavailable
        return error

    async def close(self) -> None:
        async with self._turn:
            await self._reader.dispose()
            await self._writer.dispose()


def _settle(done: asyncio.Future[Any], result: object = None, error: BaseException | None = None) -> None:
    if done.cancelled():
        return
    if error is None:
        done.set_result(result)
    else:
        done.set_exception(error)


def _of_the_database(error: Exception) -> bool:
    """Whether the database itself refuses, whatever it was asked: locked, full, damaged or gone."""
    own = (IntegrityError, DataError, ProgrammingError)
    return isinstance(error, DBAPIError) and not isinstance(error, own)


def _told(error: DBAPIError, path: Path) -> str:
    """What a database says, and what to do where its file is damaged."""
    code = getattr(error.orig, "sqlite_errorcode", 0) & 0xFF
    return (
        _damaged(str(error.orig), path) if code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB) else str(error.orig)
    )


def _damaged(how: str, path: Path) -> str:
    # Backups are opened as databases are.
    from bot.store.backup import newest_backup

    backup = newest_backup(path)
    advice = f"Stop Namida and put its newest backup back: namida restore {backup}" if backup else "It has no backup."
    how = " ".join(how.split())
    return f"The database {path} is damaged ({how}). {advice}"


def database_url(text: str) -> URL:
    """What DATABASE_URL names: SQLAlchemy's form, or a path of a SQLite file. Raises BadInput."""
    if "://" not in text:
        return URL.create("sqlite+aiosqlite", database=str(Path(text).expanduser()))
    try:
        url = make_url(text)
    except SQLAlchemyError as error:
        raise BadInput("DATABASE_URL cannot be read: give a path, or sqlite+aiosqlite:///namida.sqlite3.") from error
    if url.drivername in ("sqlite", "sqlite+pysqlite"):
        url = url.set(drivername="sqlite+aiosqlite")
    if url.drivername != "sqlite+aiosqlite":
        raise BadInput(f"DATABASE_URL names {url.drivername}: use a path, or sqlite+aiosqlite:///namida.sqlite3.")
    return url


@asynccontextmanager
async def open_database(where: str) -> AsyncGenerator[Database]:
    """The database `where` names (see `database_url`), brought to the newest schema first.

    A new SQLite file can be read by its owner only. Raises BadInput where it cannot be opened.
    """
    url = database_url(where)
    path = Path(url.database or "")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if not path.exists():
            os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
    except OSError as error:
        raise BadInput(f"The database {path} cannot be made: {error.strerror}. Name another place.") from error
    writer = create_async_engine(url, pool_size=1, max_overflow=0)
    reader = create_async_engine(url, pool_size=2, max_overflow=0, isolation_level="AUTOCOMMIT")
    _begin_by_hand(writer)
    try:
        await migrate(writer)
        async with reader.connect() as connection:
            await connection.exec_driver_sql("SELECT 1 FROM member LIMIT 1")
        database = Database(writer, reader)
        yield database
    except DBAPIError as error:
        raise BadInput(f"The database {path} cannot be opened: {_told(error, path)}.") from error
    finally:
        await reader.dispose()
        await writer.dispose()


def _begin_by_hand(writer: AsyncEngine) -> None:
    """Durable commits, and BEGIN said by us: the driver would not begin one for a schema change.

    From SQLAlchemy's documentation of pysqlite, "Enabling Non-Legacy SQLite Transactional Modes".
    """

    def connect(connection: sqlite3.Connection, _record: object) -> None:
        connection.isolation_level = None
        cursor = connection.cursor()
        for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "busy_timeout=5000"):
            cursor.execute(f"PRAGMA {pragma}")
        cursor.close()

    def begin(connection: Any) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    event.listen(writer.sync_engine, "connect", connect)
    event.listen(writer.sync_engine, "begin", begin)
