"""PostgreSQL through asyncpg, the extra `postgres`: connections that are given up when the server falls silent."""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import AbstractAsyncContextManager, asynccontextmanager, nullcontext
from importlib import import_module
from typing import Any
from weakref import WeakSet

from sqlalchemy import ExceptionContext, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

from bot.core.errors import BadInput, StoreUnavailable
from bot.store.databases.place import Place

# Seconds to connect; a server that takes longer counts as down.
_PATIENCE = 5
_READERS = 4
# Seconds that a query waits for a connection; Discord waits three for an answer.
_TURN = 2.0
# Seconds that a statement waits for a lock of another process, as on SQLite.
_HELD = 5.0
# Seconds without an answer after which the server is probed, and seconds it has to answer the probe.
_SILENCE, _ASKED = 3.0, 2.0
# Seconds between probes of a silent server.
_AGAIN = 1.0
# Seconds after which a connection to read with is replaced: its server may have become a replica.
_RENEWED = 300
# The SQLSTATE of a read-only transaction, as on a replica.
_ONLY_READ = "25006"
# Seconds that a connection has to close in good order.
_CLOSED = 1.0
# Makes the server release the locks of a machine that vanished after a minute instead of two hours: keepalives begin
# after 30 seconds of silence and are sent three times. The machine of a hanging process still answers them, so idle
# transactions end after a minute too.
_GIVE_UP = {
    "tcp_keepalives_idle": "30", "tcp_keepalives_interval": "10", "tcp_keepalives_count": "3",
    "tcp_user_timeout": "60000", "idle_in_transaction_session_timeout": "60000",
}  # fmt: skip
# The same for the holder of a lock, which therefore gives a sign of life every so many seconds.
_HOLDING = {"idle_session_timeout": "60000"}
_SIGN = 15.0


async def connect(place: Place, **settings: str) -> Any:
    """A new asyncpg.Connection to the server, with these settings of the server.

    Raises StoreUnavailable in one line where it does not answer, and BadInput where asyncpg is missing.
    """
    asyncpg = _asyncpg()
    try:
        connection = await asyncpg.connect(place.server, timeout=_PATIENCE)
        try:
            # Not when connecting, as a pooler refuses settings there that it does not know.
            said = "; ".join(f"SET {name} = {value}" for name, value in {**_GIVE_UP, **settings}.items())
            await connection.execute(said, timeout=_PATIENCE)
        except BaseException:
            connection.terminate()
            raise
        return connection
    except (ValueError, OverflowError, *faults()) as error:
        reason = str(error).partition("\n")[0].rstrip(".") or f"no answer within {_PATIENCE} seconds"
        raise StoreUnavailable(f"PostgreSQL at {place} does not answer: {reason}.") from error


def faults() -> tuple[type[Exception], ...]:
    """The exceptions with which asyncpg says that the server failed."""
    asyncpg = _asyncpg()
    # It raises the last one when the server has just closed the connection.
    return OSError, TimeoutError, asyncpg.PostgresError, asyncpg.InterfaceError, asyncpg.InternalClientError


class Server:
    """All connections to a server, which are closed when it falls silent, so that nobody waits for an answer that never
    comes. Raises BadInput where asyncpg is missing."""

    def __init__(self, place: Place) -> None:
        _asyncpg()
        self._place = place
        self._open: WeakSet[Any] = WeakSet()
        self._connecting: set[asyncio.Future[Any]] = set()
        # For each who waits for an answer: when to probe the server.
        self._waiting: list[asyncio.TimerHandle] = []
        self._probing: asyncio.Task[None] | None = None
        self._silent = self._closed = False

    def engines(self) -> tuple[AsyncEngine, AsyncEngine]:
        """The engines that write, one transaction at a time, and read beside it."""

        def engine(size: int, **more: Any) -> AsyncEngine:
            # pool_pre_ping notices connections that were cut while nobody used them.
            return create_async_engine(
                "postgresql+asyncpg://",
                async_creator=lambda: self.connect(lock_timeout=held()),
                pool_size=size,
                max_overflow=0,
                pool_pre_ping=True,
                **more,
            )

        writer = engine(1)
        event.listen(writer.sync_engine, "handle_error", _drop_replica)
        return writer, engine(_READERS, isolation_level="AUTOCOMMIT", pool_timeout=_TURN, pool_recycle=_RENEWED)

    @asynccontextmanager
    async def unless_silent(self) -> AsyncGenerator[None]:
        """Give up what is asked of the server within where it falls silent, that is, takes no new connection either. A
        server that answers may take any time. Raises StoreUnavailable, at once while it is silent."""
        if self._silent:
            raise self._unavailable()
        timer = asyncio.get_running_loop().call_later(_SILENCE, self._start_probing)
        self._waiting.append(timer)
        try:
            yield
        except (DBAPIError, *faults()) as error:
            if self._silent:
                raise self._unavailable() from error
            raise
        finally:
            timer.cancel()
            self._waiting.remove(timer)

    async def connect(self, **settings: str) -> Any:
        """A connection, as `connect`, that is closed when the server falls silent. Raises StoreUnavailable."""
        if self._silent or self._closed:
            raise self._unavailable()
        connecting = asyncio.ensure_future(connect(self._place, **settings))
        self._connecting.add(connecting)
        try:
            connection = await connecting
        except asyncio.CancelledError:
            if connecting.done() and not connecting.cancelled() and not connecting.exception():
                # It came up in the moment its caller was cancelled.
                connecting.result().terminate()
            caller = asyncio.current_task()
            if connecting.cancelled() and not (caller and caller.cancelling()):
                raise self._unavailable() from None
            raise
        finally:
            self._connecting.discard(connecting)
        if self._closed:
            connection.terminate()
            raise self._unavailable()
        self._open.add(connection)
        return connection

    @asynccontextmanager
    async def lock(self, work: str, *, wait: bool) -> AsyncGenerator[bool]:
        """As `Database.alone`: an advisory lock of the server."""
        take = "pg_advisory_lock" if wait else "pg_try_advisory_lock"
        connection: Any = None
        try:
            try:
                async with self.unless_silent():
                    connection = await self.connect(**_HOLDING)
                    mine = await connection.fetchval(f"SELECT {take}(hashtextextended($1, 0))", f"namida {work}")
            except faults() as error:
                raise StoreUnavailable(f"the connection was lost while waiting for a turn: {error}") from error
            async with self._kept_alive(connection):
                yield mine is not False
        finally:
            # The lock is released when the connection ends, however it does.
            if connection is not None:
                connection.terminate()

    @asynccontextmanager
    async def _kept_alive(self, connection: Any) -> AsyncGenerator[None]:
        """Keep the connection alive, and cancel what is done within when it is lost: another process may hold the lock
        by then. Raises StoreUnavailable."""
        limit = asyncio.timeout(None)

        async def sign() -> None:
            try:
                while True:
                    await asyncio.sleep(_SIGN)
                    async with self.unless_silent():
                        await connection.execute("SELECT 1")
            except (StoreUnavailable, *faults()):
                limit.reschedule(0)

        signing = asyncio.create_task(sign())
        try:
            async with limit:
                yield
        except TimeoutError as error:
            if not limit.expired():
                raise
            raise StoreUnavailable("the turn was lost with its connection") from error
        finally:
            signing.cancel()

    async def close(self) -> None:
        """Close every connection, and with it what is asked over it, within a second."""
        self._closed = True
        if self._probing:
            self._probing.cancel()
        try:
            still = [one.close(timeout=_CLOSED) for one in self._open if not one.is_closed()]
            await asyncio.gather(*still, return_exceptions=True)
        finally:
            self._cut()

    def _unavailable(self) -> StoreUnavailable:
        why = "has fallen silent" if self._silent else "was closed"
        return StoreUnavailable(f"PostgreSQL at {self._place} {why}")

    def _cut(self) -> None:
        """Cut every connection at once, so that whoever waits for an answer gets an error."""
        for connecting in self._connecting:
            connecting.cancel()
        for connection in list(self._open):
            connection.terminate()

    def _start_probing(self) -> None:
        if self._probing is None or self._probing.done():
            self._probing = asyncio.create_task(self._probe())

    async def _probe(self) -> None:
        """Probe the server for as long as somebody waits for an answer, and then until it is back if it is silent."""
        now = asyncio.get_running_loop().time
        while await _answers(self._place):
            await asyncio.sleep(_SILENCE)
            if not any(timer.when() <= now() for timer in self._waiting):
                return
        self._silent = True
        self._cut()
        while not await _answers(self._place):  # noqa: ASYNC110 - a server has no event to wait for
            await asyncio.sleep(_AGAIN)
        self._silent = False


def _drop_replica(context: ExceptionContext) -> None:
    """Drop a connection that turns out read-only: after a failover, a new one may lead to the primary."""
    if getattr(context.original_exception, "sqlstate", None) == _ONLY_READ:
        context.is_disconnect = True


def unless_silent(server: Server | None) -> AbstractAsyncContextManager[None]:
    """`Server.unless_silent`; does nothing without a server."""
    return server.unless_silent() if server else nullcontext()


def held() -> str:
    """How long a statement waits for a lock of another process, in milliseconds, as a setting of PostgreSQL."""
    return f"{_HELD * 1000:.0f}"


async def clean(connection: AsyncConnection) -> None:
    """Free the space of deleted rows, however long others hold locks."""
    await connection.exec_driver_sql("SET lock_timeout = 0")
    try:
        await connection.exec_driver_sql("VACUUM")
    finally:
        if not connection.invalidated:
            await connection.exec_driver_sql(f"SET lock_timeout = {held()}")


async def _answers(place: Place) -> bool:
    """Whether the server answers a new connection at all."""
    asyncpg = _asyncpg()
    try:
        connection = await asyncpg.connect(place.server, timeout=_ASKED)
    except (OSError, TimeoutError):
        return False
    except (ValueError, *faults()):
        return True  # It refuses, as one with too many connections does.
    connection.terminate()
    return True


def _asyncpg() -> Any:
    try:
        return import_module("asyncpg")
    except ModuleNotFoundError as error:
        raise BadInput(
            "PostgreSQL needs asyncpg: pip install 'namida[postgres]', or uv run --extra postgres namida."
        ) from error
