"""PostgreSQL by asyncpg, the extra `postgres`."""

from typing import TYPE_CHECKING, Any

from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

from bot.core.errors import BadInput, StoreUnavailable
from bot.store.place import Place

if TYPE_CHECKING:
    import asyncpg

# Seconds; a server that takes longer to take a connection is as good as away.
_PATIENCE = 5
_READERS = 4
_MISSING = "PostgreSQL needs asyncpg: pip install 'namida[postgres]', or uv run --extra postgres namida …"


async def connect(place: Place) -> "asyncpg.Connection[Any]":
    """A connection of its own to the server. Raises StoreUnavailable in one line, BadInput without asyncpg."""
    try:
        import asyncpg
    except ModuleNotFoundError as error:
        raise BadInput(
            "PostgreSQL needs asyncpg: pip install 'namida[postgres]', or uv run --extra postgres."
        ) from error
    try:
        return await asyncpg.connect(place.server, timeout=_PATIENCE)
    except (OSError, TimeoutError, ValueError, asyncpg.PostgresError, asyncpg.InterfaceError) as error:
        reason = str(error).partition("\n")[0] or f"no answer within {_PATIENCE} seconds"
        raise StoreUnavailable(f"PostgreSQL at {place} does not answer: {reason}.") from error


def engines(place: Place) -> tuple[AsyncEngine, AsyncEngine]:
    """What writes, one transaction at a time, and what reads beside it."""

    async def creator() -> "asyncpg.Connection[Any]":
        return await connect(place)

    def engine(size: int, **more: str) -> AsyncEngine:
        # A connection that was cut while nobody used it is noticed before it is used.
        return create_async_engine(
            "postgresql+asyncpg://", async_creator=creator, pool_size=size, max_overflow=0, pool_pre_ping=True, **more
        )

    try:
        return engine(1), engine(_READERS, isolation_level="AUTOCOMMIT")
    except ModuleNotFoundError as error:
        raise BadInput(
            "PostgreSQL needs asyncpg: pip install 'namida[postgres]', or uv run --extra postgres."
        ) from error
