"""PostgreSQL by asyncpg, the extra `postgres`."""

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

# Seconds; a server that takes longer to take a connection is as good as away.
_PATIENCE = 5
_READERS = 4
# Seconds that somebody who reads waits for their turn; Discord waits three for an answer.
_TURN = 2.0
# Seconds that a statement waits for what another process holds, as on SQLite.
_HELD = 5.0
# Seconds without an answer until it is asked whether anybody is there, and those until that is answered.
_SILENCE, _ASKED = 3.0, 2.0
# Seconds between looks whether a silent server is back.
_AGAIN = 1.0
# Seconds after which a connection to read with is made anew: the server it leads to may have become another's replica.
_RENEWED = 300
# How PostgreSQL says that nothing can be written where a connection leads to.
_ONLY_READ = "25006"
# Seconds that a connection has to end in good order.
_CLOSED = 1.0
# The server lets go of what a machine held that is gone without a word, turns and rows it was about to write, after a
# minute instead of two hours: one that says nothing for 30 seconds is asked three times. For a process that was paused
# or hangs its machine goes on answering: a transaction that it does not go on with ends after a minute too.
_PARTED = {
    "tcp_keepalives_idle": "30", "tcp_keepalives_interval": "10", "tcp_keepalives_count": "3",
    "tcp_user_timeout": "60000", "idle_in_transaction_session_timeout": "60000",
}  # fmt: skip
# So does a turn whose holder gives no sign that it goes on, which it does every so many seconds.
_HOLDING = {"idle_session_timeout": "60000"}
_SIGN = 15.0


async def connect(place: Place, **settings: str) -> Any:
    """An asyncpg.Connection of its own to the server, where these settings of the server hold.

    Raises StoreUnavailable in one line where it does not answer, and BadInput where asyncpg is missing.
    """
    asyncpg = _asyncpg()
    try:
        connection = await asyncpg.connect(place.server, timeout=_PATIENCE)
        try:
            # Not along with the connecting: there a pooler takes none but those it knows.
            said = "; ".join(f"SET {name} = {value}" for name, value in {**_PARTED, **settings}.items())
            await connection.execute(said, timeout=_PATIENCE)
        except BaseException:
            connection.terminate()
            raise
        return connection
    except (ValueError, OverflowError, *faults()) as error:
        reason = str(error).partition("\n")[0].rstrip(".") or f"no answer within {_PATIENCE} seconds"
        raise StoreUnavailable(f"PostgreSQL at {place} does not answer: {reason}.") from error


def faults() -> tuple[type[Exception], ...]:
    """What asyncpg raises where the server does not do what was asked."""
    asyncpg = _asyncpg()
    # The last is how it says that the server took leave just before.
    return OSError, TimeoutError, asyncpg.PostgresError, asyncpg.InterfaceError, asyncpg.InternalClientError


class Server:
    """The connections to a server that end where it falls silent: those shared to write with and to read with, and
    others of their own. Raises BadInput where asyncpg is missing."""

    def __init__(self, place: Place) -> None:
        _asyncpg()
        self._place = place
        self._open: WeakSet[Any] = WeakSet()
        self._connecting: set[asyncio.Future[Any]] = set()
        # When it is time to wonder what keeps the server from answering, of each who waits.
        self._waiting: list[asyncio.TimerHandle] = []
        self._looking: asyncio.Task[None] | None = None
        self._silent = False

    def engines(self) -> tuple[AsyncEngine, AsyncEngine]:
        """What writes, one transaction at a time, and what reads beside it."""

        def engine(size: int, **more: Any) -> AsyncEngine:
            # A connection that was cut while nobody used it is noticed before it is used.
            return create_async_engine(
                "postgresql+asyncpg://",
                async_creator=lambda: self.connect(lock_timeout=_held()),
                pool_size=size,
                max_overflow=0,
                pool_pre_ping=True,
                **more,
            )

        writer = engine(1)
        event.listen(writer.sync_engine, "handle_error", _leave)
        return writer, engine(_READERS, isolation_level="AUTOCOMMIT", pool_timeout=_TURN, pool_recycle=_RENEWED)

    @asynccontextmanager
    async def heard(self) -> AsyncGenerator[None]:
        """What is asked of the server meanwhile may take as long as it does, but is given up where the server falls
        silent: then it takes no new connection either. Raises StoreUnavailable, at once while it is silent."""
        if self._silent:
            raise self._nobody()
        timer = asyncio.get_running_loop().call_later(_SILENCE, self._look)
        self._waiting.append(timer)
        try:
            yield
        except (DBAPIError, *faults()) as error:
            if self._silent:
                raise self._nobody() from error
            raise
        finally:
            timer.cancel()
            self._waiting.remove(timer)

    async def connect(self, **settings: str) -> Any:
        """`connect`, for one that ends where the server falls silent. Raises StoreUnavailable, at once while it is."""
        if self._silent:
            raise self._nobody()
        connecting = asyncio.ensure_future(connect(self._place, **settings))
        self._connecting.add(connecting)
        try:
            connection = await connecting
        except asyncio.CancelledError:
            if self._silent and connecting.cancelled():
                raise self._nobody() from None
            raise
        finally:
            self._connecting.discard(connecting)
        self._open.add(connection)
        return connection

    @asynccontextmanager
    async def turn(self, work: str, *, wait: bool) -> AsyncGenerator[bool]:
        """`Database.alone`, of the processes that use this server."""
        take = "pg_advisory_lock" if wait else "pg_try_advisory_lock"
        connection: Any = None
        try:
            try:
                async with self.heard():
                    connection = await self.connect(**_HOLDING)
                    mine = await connection.fetchval(f"SELECT {take}(hashtextextended($1, 0))", f"namida {work}")
            except faults() as error:
                raise StoreUnavailable(f"the connection was lost while waiting for a turn: {error}") from error
            async with self._held_on(connection):
                yield mine is not False
        finally:
            # The key is let go when the connection ends, however it does.
            if connection is not None:
                connection.terminate()

    @asynccontextmanager
    async def _held_on(self, connection: Any) -> AsyncGenerator[None]:
        """What is done meanwhile ends where the connection does: somebody else may be at it by then. Raises
        StoreUnavailable."""
        limit = asyncio.timeout(None)

        async def sign() -> None:
            try:
                while True:
                    await asyncio.sleep(_SIGN)
                    async with self.heard():
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
        """End every connection, and with it what is asked by it, within a second."""
        if self._looking:
            self._looking.cancel()
        if still := [asyncio.ensure_future(one.close(timeout=_CLOSED)) for one in self._open if not one.is_closed()]:
            await asyncio.gather(*still, return_exceptions=True)
        self._cut()

    def _nobody(self) -> StoreUnavailable:
        return StoreUnavailable(f"PostgreSQL at {self._place} has fallen silent")

    def _cut(self) -> None:
        """End every connection without a word: who waits for an answer is told that there is none."""
        for connecting in self._connecting:
            connecting.cancel()
        for connection in list(self._open):
            connection.terminate()

    def _look(self) -> None:
        if self._looking is None or self._looking.done():
            self._looking = asyncio.create_task(self._ask())

    async def _ask(self) -> None:
        """See whether anybody is there, for as long as somebody waits for an answer."""
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


def _leave(context: ExceptionContext) -> None:
    """Give a connection up where nothing can be written: after a failover another may lead to who takes it."""
    if getattr(context.original_exception, "sqlstate", None) == _ONLY_READ:
        context.is_disconnect = True


def heard(server: Server | None) -> AbstractAsyncContextManager[None]:
    """`Server.heard`, and nothing to heed where there is no server."""
    return server.heard() if server else nullcontext()


async def clean(connection: AsyncConnection) -> None:
    """Give back the room of what was deleted, however long others hold it."""
    await connection.exec_driver_sql("SET lock_timeout = 0")
    try:
        await connection.exec_driver_sql("VACUUM")
    finally:
        await connection.exec_driver_sql(f"SET lock_timeout = {_held()}")


def _held() -> str:
    """How long a statement waits for what another process holds, as PostgreSQL is told it: in milliseconds."""
    return f"{_HELD * 1000:.0f}"


async def _answers(place: Place) -> bool:
    """Whether the server says anything at all to a new connection."""
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
