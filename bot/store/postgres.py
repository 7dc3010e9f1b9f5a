"""PostgreSQL by asyncpg, the extra `postgres`."""

from importlib import import_module
from typing import Any

from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

from bot.core.errors import BadInput, StoreUnavailable
from bot.store.place import Place

# Seconds; a server that takes longer to take a connection is as good as away.
_PATIENCE = 5
_READERS = 4
# Seconds that somebody who reads waits for their turn; Discord waits three for an answer.
_TURN = 2.0


async def connect(place: Place) -> Any:
    """An asyncpg.Connection of its own to the server.

    Raises StoreUnavailable in one line where it does not answer, and BadInput where asyncpg is missing.
    """
    asyncpg = _asyncpg()
    try:
        return await asyncpg.connect(place.server, timeout=_PATIENCE)
    except (ValueError, *faults()) as error:
        reason = str(error).partition("\n")[0].rstrip(".") or f"no answer within {_PATIENCE} seconds"
        raise StoreUnavailable(f"PostgreSQL at {place} does not answer: {reason}.") from error


def faults() -> tuple[type[Exception], ...]:
    """What asyncpg raises where the server does not do what was asked."""
    asyncpg = _asyncpg()
    return OSError, TimeoutError, asyncpg.PostgresError, asyncpg.InterfaceError


def engines(place: Place) -> tuple[AsyncEngine, AsyncEngine]:
    """What writes, one transaction at a time, and what reads beside it. Raises BadInput where asyncpg is missing."""
    _asyncpg()

    async def creator() -> Any:
        return await connect(place)

    def engine(size: int, **more: Any) -> AsyncEngine:
        # A connection that was cut while nobody used it is noticed before it is used.
        return create_async_engine(
            "postgresql+asyncpg://", async_creator=creator, pool_size=size, max_overflow=0, pool_pre_ping=True, **more
        )

    return engine(1), engine(_READERS, isolation_level="AUTOCOMMIT", pool_timeout=_TURN)


def _asyncpg() -> Any:
    try:
        return import_module("asyncpg")
    except ModuleNotFoundError as error:
        raise BadInput(
            "PostgreSQL needs asyncpg: pip install 'namida[postgres]', or uv run --extra postgres namida."
        ) from error
