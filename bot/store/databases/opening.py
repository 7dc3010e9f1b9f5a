"""Opening a database, brought to the newest schema first."""

import logging
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager, nullcontext
from pathlib import Path

from sqlalchemy import inspect
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncEngine

from bot.core.errors import BadInput, Damaged, StoreUnavailable
from bot.store.databases import postgres, sqlite
from bot.store.databases.database import Database
from bot.store.databases.failures import line, spoilt, unopened
from bot.store.databases.place import Place, place_of
from bot.store.migrations import NEWEST, is_ours, migrate, schema_of
from bot.store.tables.schema import OURS

log = logging.getLogger("namida")


@asynccontextmanager
async def open_database(where: str) -> AsyncGenerator[Database]:
    """The database `where` names (see `place_of`), brought to the newest schema first.

    Raises BadInput where it cannot be opened.
    """
    place = place_of(where)
    server = postgres.Server(place) if place.server else None
    writer, reader = server.engines() if server else sqlite.engines(place.file or Path())
    try:
        try:
            async with postgres.heard(server):
                if not await _ready(place, reader):
                    await migrate(writer)
                async with reader.connect() as connection:
                    await connection.exec_driver_sql("SELECT 1 FROM member LIMIT 1")
        except DBAPIError as error:
            if spoilt(error):
                raise Damaged(f"The database {place} cannot be opened, its file is damaged: {line(error)}.") from error
            raise BadInput(unopened(place, error)) from error
        except StoreUnavailable as error:
            raise BadInput(str(error)) from error
        if place.file and not sqlite.writable(place.file):
            log.warning("The database %s may only be read: titles are looked up, and nothing can be saved.", place)
        async with sqlite.reading(place.file) if place.file else nullcontext() as quick:
            database = Database(place, writer, reader, quick, server)
            try:
                yield database
            finally:
                await database.close()
    finally:
        if server:
            await server.close()
        await reader.dispose()
        await writer.dispose()


async def _ready(place: Place, reader: AsyncEngine) -> bool:
    """Whether nothing is to be written before it is used: it may be another's to write just now, or only be read."""
    async with reader.connect() as connection:
        # In this order: another process may make them all meanwhile.
        tables = set(await connection.run_sync(lambda one: inspect(one).get_table_names()))
        found = await connection.run_sync(schema_of)
        if found != NEWEST and tables and not (tables >= OURS and is_ours(found)):
            raise BadInput(f"{place} is a database, but not one of Namida's. Name another with DATABASE_URL.")
        if found != NEWEST:
            return False
        if place.file is None or not sqlite.writable(place.file):
            return True
        # A copy that was put back has no log yet.
        return (await connection.exec_driver_sql("PRAGMA journal_mode")).scalar() == "wal"
