"""The database: one writer that shares commits, and readers beside it."""

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
from bot.store.databases.failures import crossed, line, of_the_database, plain
from bot.store.databases.place import Place
from bot.store.news import follow, publish
from bot.store.tables import member, server

if TYPE_CHECKING:
    # SQLite is what most run, and the other dialect is slow to import.
    from sqlalchemy.dialects import postgresql

T = TypeVar("T")
Work = Callable[[AsyncConnection], Awaitable[T]]


class Write(Protocol):
    """Work that waits for its commit, and is told what came of it."""

    @property
    def plain(self) -> Callable[[], sqlite.Plain[Any]] | None:
        """Makes the same work for SQLite's driver, once it begins, where one turn of its thread is enough."""

    def run(self, connection: AsyncConnection, /) -> Awaitable[Any]: ...

    def succeed(self, result: Any) -> None: ...

    def fail(self, error: Exception) -> None: ...


class _Work(Generic[T]):
    """Work of which somebody waits for the result."""

    plain = None

    def __init__(self, run: Work[T]) -> None:
        self.run = run
        self.told: asyncio.Future[T] = asyncio.get_running_loop().create_future()

    def succeed(self, result: T) -> None:
        if not self.told.done():
            self.told.set_result(result)

    def fail(self, error: Exception) -> None:
        if not self.told.done():
            self.told.set_exception(error)


# Rows that are read before others are answered.
_PART = 2000
_TRIES = 5
# Seconds that what is being written has at the end.
_LAST = 1.0


class Database:
    """An open database. Reads run beside each other, writes one batch at a time.

    Writes that arrive while a commit is under way share the next one: each waits for a commit that holds its
    own work and is on disk (WAL, synchronous=FULL), yet many need few commits.
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
        # By this name the other processes that use the database know this one.
        self._me = secrets.token_hex(8)
        self._told: dict[NewsKind, set[int | str]] = {}
        self._opened = _which(place.file)
        self._writer = writer
        self._reader = reader
        self._quick = quick
        self._turn = asyncio.Lock()
        self._waiting: list[Write] = []
        self._committing: asyncio.Task[None] | None = None
        # A scrub that has not begun yet.
        self._scrubbing: asyncio.Task[None] | None = None
        self._cleaning = asyncio.Lock()

    def insert(self, table: Table) -> "lite.Insert | postgresql.Insert":
        """An INSERT that knows ON CONFLICT, of the dialect in use."""
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
        """Which database it is, as may be shown: no password."""
        return str(self._place)

    async def size(self) -> int:
        """The bytes it takes. Raises StoreUnavailable."""
        ask = "SELECT pg_database_size(current_database())"
        if not self.shared:
            ask = "SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()"
        async with self.reading() as connection:
            return int((await connection.exec_driver_sql(ask)).scalar_one())

    async def hold(self, connection: AsyncConnection, members: Sequence[int]) -> frozenset[int]:
        """Let no other process change what is kept of these members until this transaction ends; who is held.

        Only who is in the table can be. SQLite has one writer at a time anyway, and nobody is held.
        """
        if not self.shared:
            return frozenset()
        from sqlalchemy.dialects import postgresql

        # One statement for any number of members, prepared once.
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

    def tell(self, kind: NewsKind, about: Iterable[int | str]) -> None:
        """Let the other processes know what the transaction at hand changes, once it is on disk."""
        if self.shared:
            self._told.setdefault(kind, set()).update(about)

    def news(self) -> AsyncGenerator[News]:
        """What the other processes tell, see `bot.store.news`."""
        return follow(self._place, self._me)

    @asynccontextmanager
    async def alone(self, work: str, *, wait: bool = False) -> AsyncGenerator[bool]:
        """Whether this process, of all that use the database, is the one to do some work now.

        Nobody else is until the end of this. Another's end is waited for where `wait`. Raises StoreUnavailable, also in
        the middle of the work where the turn is lost.
        """
        if self._server is None:
            yield True
            return
        async with self._server.turn(work, wait=wait) as mine:
            yield mine

    @asynccontextmanager
    async def reading(self) -> AsyncGenerator[AsyncConnection]:
        """A connection to read with. Raises StoreUnavailable where the database does not answer."""
        try:
            async with postgres.heard(self._server), self._reader.connect() as connection:
                yield connection
        except DBAPIError as error:
            raise plain(error) from error.orig
        except PoolTimeout as error:
            raise StoreUnavailable("more is asked of the database than it answers in time") from error

    async def rows(self, query: Executable) -> Sequence[Any]:
        """The rows of a query. Raises StoreUnavailable."""
        async with self.reading() as connection:
            return (await connection.execute(query)).all()

    async def parts(self, query: Executable, values: Mapping[str, Any] | None = None) -> AsyncGenerator[Sequence[Any]]:
        """The rows of a query that has many, in parts: whoever asks for something meanwhile need not wait for all.
        Raises StoreUnavailable."""
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
        """The rows of what is asked with every card. Raises StoreUnavailable."""
        (rows,) = await self.ask_all([statement], values)
        return rows

    async def ask_all(
        self, statements: Sequence[sqlite.Statement], values: Mapping[str, Any]
    ) -> Sequence[Sequence[Any]]:
        """The rows of each, on SQLite in one turn of a thread. Raises StoreUnavailable."""
        if self._quick is None:
            async with self.reading() as connection:
                return [(await connection.execute(one.clause, values)).all() for one in statements]
        try:
            return await self._quick.ask(statements, values)
        except DBAPIError as error:
            raise plain(error) from error.orig

    async def check(self) -> None:
        """Read a SQLite file through. Raises Damaged; a server looks after its data itself."""
        if self._place.server is not None:
            return
        try:
            async with self._reader.connect() as connection:
                found = str((await connection.exec_driver_sql("PRAGMA quick_check(1)")).scalar())
        except DBAPIError as error:
            found = line(error)
        if found != "ok":
            raise Damaged(f"The file of the database {self._place} is damaged: {' '.join(found.split())}.")

    def present(self) -> None:
        """Raise StoreUnavailable where the file at its place is no longer the one that is open: what is written would
        be gone with the end of this process."""
        if self._place.file and _which(self._place.file) != self._opened:
            raise StoreUnavailable(f"the file {self._place} was removed or replaced: stop Namida and put it back")

    async def write(self, work: Work[T]) -> T:
        """Run `work` in a transaction and return its result once that is on disk.

        Raises what `work` raised, with nothing of it kept, and StoreUnavailable where the database refuses.
        """
        write = _Work(work)
        self.send(write)
        return await write.told

    async def execute(self, statement: Executable) -> None:
        """Run one statement as `write` does."""

        async def work(connection: AsyncConnection) -> None:
            await connection.execute(statement)

        await self.write(work)

    def send(self, write: Write) -> None:
        """Have something written with the next commit."""
        self._waiting.append(write)
        if self._committing is None:
            # Its own task: a member who gives up waiting must not take the others' commit along.
            self._committing = asyncio.ensure_future(self._commit_all())

    async def _commit_all(self) -> None:
        try:
            while self._waiting:
                async with self._turn:
                    batch, self._waiting = self._waiting, []
                    await self._commit(batch)
                # Who was answered just now may write again at once: theirs comes along, not one commit later.
                await asyncio.sleep(0)
        finally:
            self._committing = None

    async def _commit(self, batch: list[Write], tries: int = _TRIES) -> None:
        self._told.clear()
        try:
            results = await self._written(batch)
        except StoreUnavailable as error:
            # Nobody is there: it would be no different for any of them alone.
            for write in batch:
                write.fail(error)
        except Exception as error:
            if len(batch) > 1 and not of_the_database(error):
                # One of them failed and took the shared transaction along: each gets one of its own.
                for single in batch:
                    await self._commit([single])
                return
            if tries > 1 and crossed(error):
                await self._commit(batch, tries - 1)
                return
            for write in batch:
                write.fail(plain(error))
        else:
            for write, result in zip(batch, results, strict=True):
                write.succeed(result)

    async def _written(self, batch: list[Write]) -> list[Any]:
        """What each of them returns, once all are on disk."""
        self.present()
        if not self.shared and all(write.plain for write in batch):
            async with self._writer.connect() as connection:
                return await sqlite.commit(connection, [write.plain() for write in batch if write.plain])
        async with postgres.heard(self._server), self._writer.begin() as connection:
            results = [await self._ran(write, connection) for write in batch]
            if self._told:
                await publish(connection, self._me, self._told)
        return results

    async def _ran(self, write: Write, connection: AsyncConnection) -> Any:
        if write.plain and not self.shared:
            return await sqlite.together(connection, write.plain())
        return await write.run(connection)

    async def mark(self, connection: AsyncConnection) -> None:
        """Note, with the transaction at hand, that the file is to be scrubbed. A server cleans up by itself."""
        if not self.shared:
            await connection.exec_driver_sql("PRAGMA user_version = 1")

    async def marked(self) -> bool:
        """Whether the file is still to be scrubbed. Raises StoreUnavailable."""
        if self.shared:
            return False
        async with self.reading() as connection:
            return bool((await connection.exec_driver_sql("PRAGMA user_version")).scalar())

    async def close(self) -> None:
        """Let what is being written reach the disk, where that is soon; what is not is given up."""
        if self._committing:
            await asyncio.wait({self._committing}, timeout=_LAST)
        if self._server:
            await self._server.close()
        if self._committing:
            self._committing.cancel()

    async def scrub(self) -> None:
        """Leave no byte of what was deleted in the file, nor in its write-ahead log, and take the mark away.

        What is deleted is overwritten with zeros at once (secure_delete), but pages that were divided or moved may
        hold older copies: the file is written anew, once for all who ask for it before that begins. Raises
        StoreUnavailable.
        """
        if self._scrubbing is None:
            self._scrubbing = asyncio.ensure_future(self._scrub())
        # A member who gives up waiting must not take the others' along.
        await asyncio.shield(self._scrubbing)

    async def _scrub(self) -> None:
        # Nobody can write to a SQLite file meanwhile; a server lets them, and read as long as one alone cleans.
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


def _which(file: Path | None) -> tuple[int, int] | None:
    """What tells a file from another that takes its place; None where there is none."""
    try:
        found = file and file.stat()
    except OSError:
        return None
    return (found.st_dev, found.st_ino) if found else None
