"""The database: one writer, which commits the writes of many together, and readers beside it."""

import asyncio
import secrets
from collections.abc import AsyncGenerator, Awaitable, Callable, Iterable, Mapping, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

from sqlalchemy import BigInteger, Executable, Table, any_, bindparam, select
from sqlalchemy.dialects import sqlite as lite
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from bot.core.errors import Damaged, StoreUnavailable
from bot.core.news import News, NewsKind
from bot.store.databases import postgres, sqlite
from bot.store.databases.failures import first_line, is_unavailable, may_be_retried, translated
from bot.store.databases.place import Place
from bot.store.news import follow, publish
from bot.store.tables import member, server

if TYPE_CHECKING:
    # SQLite is what most run, and the other dialect is slow to import.
    from sqlalchemy.dialects import postgresql

T = TypeVar("T")
Work = Callable[[AsyncConnection], Awaitable[T]]


class Write(Protocol):
    """Work that is queued for the next commit. `succeed` or `fail` is called once that is on disk, or failed."""

    @property
    def for_driver(self) -> Callable[[], sqlite.DriverWork[Any]] | None:
        """Makes the same work for SQLite's own driver, when the commit begins; None where it needs SQLAlchemy."""

    def run(self, connection: AsyncConnection, /) -> Awaitable[Any]: ...

    def succeed(self, result: Any) -> None: ...

    def fail(self, error: Exception) -> None: ...


class _FutureWrite(Generic[T]):
    """A write that sets a future."""

    for_driver = None

    def __init__(self, run: Work[T]) -> None:
        self.run = run
        self.result: asyncio.Future[T] = asyncio.get_running_loop().create_future()

    def succeed(self, result: T) -> None:
        if not self.result.done():
            self.result.set_result(result)

    def fail(self, error: Exception) -> None:
        if not self.result.done():
            self.result.set_exception(error)


# Rows read before the event loop gets its turn.
_PART = 2000
_TRIES = 5
# Seconds that a commit under way has to finish when the database is closed.
_LAST = 1.0


class Database:
    """An open database. Reads run beside each other, writes one batch at a time.

    Writes that arrive while a commit is under way share the next one (group commit): each returns only once its own
    work is on disk (WAL, synchronous=FULL), yet many writes need few commits.
    """

    def __init__(
        self,
        place: Place,
        writer: AsyncEngine,
        reader: AsyncEngine,
        quick: sqlite.Reader | None,
        server: postgres.Server | None,
    ) -> None:
        self._place = place
        self._server = server
        # Names this process in its news to others.
        self._me = secrets.token_hex(8)
        # The news of the transaction at hand.
        self._news: dict[NewsKind, set[int | str]] = {}
        self._opened = _file_id(place.file)
        self._writer = writer
        self._reader = reader
        self._quick = quick
        self._turn = asyncio.Lock()
        self._waiting: list[Write] = []
        self._committing: asyncio.Task[None] | None = None
        # A scrub that is waiting to begin.
        self._scrubbing: asyncio.Task[None] | None = None
        self._cleaning = asyncio.Lock()

    def insert(self, table: Table) -> "lite.Insert | postgresql.Insert":
        """An INSERT with ON CONFLICT, in the dialect in use."""
        if self.shared:
            from sqlalchemy.dialects import postgresql

            return postgresql.insert(table)
        return lite.insert(table)

    @property
    def shared(self) -> bool:
        """Whether other processes may use the database too."""
        return self._place.server is not None

    @property
    def name(self) -> str:
        """Which database it is, without a password."""
        return str(self._place)

    async def size(self) -> int:
        """The bytes it takes. Raises StoreUnavailable."""
        ask = "SELECT pg_database_size(current_database())"
        if not self.shared:
            ask = "SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()"
        async with self.reading() as connection:
            return int((await connection.exec_driver_sql(ask)).scalar_one())

    async def lock_members(self, connection: AsyncConnection, members: Sequence[int]) -> frozenset[int]:
        """Lock the rows of these members against other processes until this transaction ends; the members locked.

        Only members with a row can be. SQLite has one writer at a time anyway, so there none is.
        """
        if not self.shared:
            return frozenset()
        from sqlalchemy.dialects import postgresql

        # The same statement for any number of members, so that it is prepared once.
        wanted = bindparam("members", list(members), type_=postgresql.ARRAY(BigInteger))
        rows = select(member.c.id).where(member.c.id == any_(wanted)).order_by(member.c.id)
        return frozenset((await connection.execute(rows.with_for_update(key_share=True))).scalars())

    async def meet(
        self, connection: AsyncConnection, member_id: int | None = None, server_id: int | None = None
    ) -> None:
        """Make sure of the member and of the server that a row is about."""
        for table, key in ((member, member_id), (server, server_id)):
            if key is not None:
                await connection.execute(self.insert(table).values(id=key).on_conflict_do_nothing())

    def announce(self, kind: NewsKind, about: Iterable[int | str]) -> None:
        """Tell the other processes what the transaction at hand changes, once it is committed."""
        if self.shared:
            self._news.setdefault(kind, set()).update(about)

    def news(self) -> AsyncGenerator[News]:
        """What other processes changed, see `bot.store.news`."""
        return follow(self._place, self._me)

    @asynccontextmanager
    async def alone(self, work: str, *, wait: bool = False) -> AsyncGenerator[bool]:
        """A lock named `work` across all processes that use the database; True where this one holds it.

        With `wait`, waits until another process lets it go. Raises StoreUnavailable, also in the middle of the work if
        the lock is lost.
        """
        if self._server is None:
            yield True
            return
        async with self._server.lock(work, wait=wait) as mine:
            yield mine

    @asynccontextmanager
    async def reading(self) -> AsyncGenerator[AsyncConnection]:
        """A connection to read with. Raises StoreUnavailable where the database does not answer."""
        try:
            async with postgres.unless_silent(self._server), self._reader.connect() as connection:
                yield connection
        except DBAPIError as error:
            raise translated(error) from error.orig
        except PoolTimeout as error:
            raise StoreUnavailable("more is asked of the database than it answers in time") from error

    async def rows(self, query: Executable) -> Sequence[Any]:
        """The rows of a query. Raises StoreUnavailable."""
        async with self.reading() as connection:
            return (await connection.execute(query)).all()

    async def parts(self, query: Executable, values: Mapping[str, Any] | None = None) -> AsyncGenerator[Sequence[Any]]:
        """The rows of a query that has many, in parts, so that others are answered meanwhile. Raises
        StoreUnavailable."""
        async with self.reading() as connection:
            for part in (await connection.execute(query, values)).partitions(_PART):
                yield part
                await asyncio.sleep(0)

    async def row(self, query: Executable) -> Any:
        """The one row of a query; None where there is none. Raises StoreUnavailable."""
        async with self.reading() as connection:
            return (await connection.execute(query)).one_or_none()

    async def value(self, query: Executable) -> Any:
        """The one value of a query; None where there is none. Raises StoreUnavailable."""
        row = await self.row(query)
        return row[0] if row else None

    async def ask(self, statement: sqlite.Statement, values: Mapping[str, Any]) -> Sequence[Any]:
        """The rows of a frequent query. Raises StoreUnavailable."""
        (rows,) = await self.ask_all([statement], values)
        return rows

    async def ask_all(
        self, statements: Sequence[sqlite.Statement], values: Mapping[str, Any]
    ) -> Sequence[Sequence[Any]]:
        """The rows of several frequent queries, on SQLite in one go in its thread. Raises StoreUnavailable."""
        if self._quick is None:
            async with self.reading() as connection:
                return [(await connection.execute(one.clause, values)).all() for one in statements]
        try:
            return await self._quick.ask(statements, values)
        except DBAPIError as error:
            raise translated(error) from error.orig

    async def check(self) -> None:
        """Check all of a SQLite file. Raises Damaged. A server looks after its data itself."""
        if self._place.server is not None:
            return
        try:
            async with self._reader.connect() as connection:
                found = str((await connection.exec_driver_sql("PRAGMA quick_check(1)")).scalar())
        except DBAPIError as error:
            found = first_line(error)
        if found != "ok":
            raise Damaged(f"The file of the database {self._place} is damaged: {' '.join(found.split())}.")

    def check_file(self) -> None:
        """Raise StoreUnavailable where the open file was removed or replaced: what is written would be lost."""
        if self._place.file and _file_id(self._place.file) != self._opened:
            raise StoreUnavailable(f"the file {self._place} was removed or replaced: stop Namida and put it back")

    async def write(self, work: Work[T]) -> T:
        """Run `work` in a transaction and return its result once that is on disk.

        Raises what `work` raised, with nothing of it kept, and StoreUnavailable where the database fails.
        """
        write = _FutureWrite(work)
        self.send(write)
        return await write.result

    async def execute(self, statement: Executable) -> None:
        """Run one statement as `write` does."""

        async def work(connection: AsyncConnection) -> None:
            await connection.execute(statement)

        await self.write(work)

    def send(self, write: Write) -> None:
        """Queue a write for the next commit."""
        self._waiting.append(write)
        if self._committing is None:
            # A task of its own, so that a caller who is cancelled does not cancel the others' commit.
            self._committing = asyncio.ensure_future(self._commit_all())

    async def _commit_all(self) -> None:
        batch: list[Write] = []
        try:
            while self._waiting:
                async with self._turn:
                    batch, self._waiting = self._waiting, []
                    await self._commit(batch)
                # Callers that were just answered may write again at once, and join the next batch.
                await asyncio.sleep(0)
        except asyncio.CancelledError:
            given_up, self._waiting = [*batch, *self._waiting], []
            for write in given_up:
                write.fail(StoreUnavailable("the database was closed before that was kept"))
            raise
        finally:
            self._committing = None

    async def _commit(self, batch: list[Write], tries: int = _TRIES) -> None:
        self._news.clear()
        try:
            results = await self._written(batch)
        except StoreUnavailable as error:
            # It would be no different for any of them alone.
            for write in batch:
                write.fail(error)
        except Exception as error:
            if len(batch) > 1 and not is_unavailable(error):
                # One of them failed the shared transaction: each gets one of its own.
                for single in batch:
                    await self._commit([single])
                return
            if tries > 1 and may_be_retried(error):
                await self._commit(batch, tries - 1)
                return
            for write in batch:
                write.fail(translated(error))
        else:
            for write, result in zip(batch, results, strict=True):
                write.succeed(result)

    async def _written(self, batch: list[Write]) -> list[Any]:
        """What each of them returns, once all are on disk."""
        self.check_file()
        if not self.shared and all(write.for_driver for write in batch):
            async with self._writer.connect() as connection:
                return await sqlite.commit(connection, [write.for_driver() for write in batch if write.for_driver])
        async with postgres.unless_silent(self._server), self._writer.begin() as connection:
            results = [await self._run(write, connection) for write in batch]
            if self._news:
                await publish(connection, self._me, self._news)
        return results

    async def _run(self, write: Write, connection: AsyncConnection) -> Any:
        if write.for_driver and not self.shared:
            return await sqlite.run(connection, write.for_driver())
        return await write.run(connection)

    async def request_scrub(self, connection: AsyncConnection) -> None:
        """Note in the file, with the transaction at hand, that it is to be scrubbed. A server cleans up by itself."""
        if not self.shared:
            await connection.exec_driver_sql("PRAGMA user_version = 1")

    async def needs_scrub(self) -> bool:
        """Whether the file is still to be scrubbed. Raises StoreUnavailable."""
        if self.shared:
            return False
        async with self.reading() as connection:
            return bool((await connection.exec_driver_sql("PRAGMA user_version")).scalar())

    async def close(self) -> None:
        """Finish the commit under way if that takes no longer than a second, and give up other writes."""
        if self._committing:
            await asyncio.wait({self._committing}, timeout=_LAST)
        if self._server:
            await self._server.close()
        if self._committing:
            self._committing.cancel()
            # A driver still at work would answer an event loop that has ended by then.
            await asyncio.wait({self._committing}, timeout=_LAST)

    async def scrub(self) -> None:
        """Leave nothing of deleted rows in the file or its write-ahead log. Raises StoreUnavailable.

        SQLite overwrites deleted rows with zeros (secure_delete), but pages that were split or moved may hold older
        copies, so the whole file is rewritten: once for all callers that arrive before that begins.
        """
        if self._scrubbing is None:
            self._scrubbing = asyncio.ensure_future(self._scrub())
            # As the database closes, nobody may be left to hear of its fault.
            self._scrubbing.add_done_callback(lambda scrub: scrub.cancelled() or scrub.exception())
        # A caller who is cancelled must not cancel the others' scrub.
        await asyncio.shield(self._scrubbing)

    async def _scrub(self) -> None:
        # A SQLite file cannot be written to meanwhile. A server can, and leaves connections to read with if one process
        # cleans at a time.
        async with self._cleaning if self.shared else self._turn:
            self._scrubbing = None
            async with self.reading() as connection:
                if self.shared:
                    await postgres.clean(connection)
                    return
                await connection.exec_driver_sql("VACUUM")
                busy, *_ = (await connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")).one()
                if busy:
                    raise StoreUnavailable("the write-ahead log is being read, so it cannot be emptied")
                await connection.exec_driver_sql("PRAGMA user_version = 0")


def _file_id(file: Path | None) -> tuple[int, int] | None:
    """The device and inode of a file, which tell it from one that replaces it; None where there is none."""
    try:
        found = file and file.stat()
    except OSError:
        return None
    return (found.st_dev, found.st_ino) if found else None
