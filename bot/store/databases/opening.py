"""Opening a database, brought to the newest schema first, and looking at one without changing it."""

import logging
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager, nullcontext
from typing import NamedTuple

from sqlalchemy import inspect
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncEngine

from bot.core.errors import BadInput, Damaged, StoreUnavailable
from bot.store.databases import postgres, sqlite
from bot.store.databases.database import Database
from bot.store.databases.failures import first_line, is_damage, why_unopened
from bot.store.databases.place import Place, place_of
from bot.store.migrations import NEWEST, is_ours, migrate, schema_of
from bot.store.tables.schema import OURS

log = logging.getLogger("namida")


class _Engines(NamedTuple):
    """What reaches a database: the file or the server it is in, and what writes to and reads from it."""

    file: sqlite.File | None
    server: postgres.Server | None
    writer: AsyncEngine
    reader: AsyncEngine


@asynccontextmanager
async def open_database(where: str) -> AsyncGenerator[Database]:
    """The database `where` names (see `place_of`), brought to the newest schema first.

    Raises BadInput where it cannot be opened.
    """
    place = place_of(where)
    async with _engines(place) as (file, server, writer, reader):
        try:
            async with postgres.unless_silent(server):
                if not await _ready(place, reader):
                    await migrate(writer)
                async with reader.connect() as connection:
                    await connection.exec_driver_sql("SELECT 1 FROM member LIMIT 1")
        except DBAPIError as error:
            if is_damage(error):
                why = first_line(error)
                raise Damaged(f"The database {place} cannot be opened, its file is damaged: {why}.") from error
            raise BadInput(why_unopened(place, error)) from error
        except StoreUnavailable as error:
            raise BadInput(_unreached(error)) from error
        if place.file and not sqlite.writable(place.file):
            log.warning("The database %s may only be read: titles are looked up, and nothing can be saved.", place)
        async with file.reading() if file else nullcontext() as quick:
            database = Database(place, writer, reader, quick, server)
            try:
                yield database
            finally:
                await database.close()


async def schema_at(where: str) -> tuple[str | None, bool]:
    """The schema of the database `where` names, and whether it has any table; nothing is changed, unlike by opening it.

    Raises BadInput where it cannot be read, Damaged where its file is damaged.
    """
    place = place_of(where)
    if place.file and not place.file.exists():
        return None, False
    async with _engines(place) as (_, server, _, reader):
        try:
            async with postgres.unless_silent(server), reader.connect() as connection:
                return await connection.run_sync(lambda one: (schema_of(one), bool(inspect(one).get_table_names())))
        except DBAPIError as error:
            kind = Damaged if is_damage(error) else BadInput
            raise kind(why_unopened(place, error)) from error
        except StoreUnavailable as error:
            raise BadInput(_unreached(error)) from error


def _unreached(error: StoreUnavailable) -> str:
    why = str(error).rstrip(".")
    return f"{why}. Look at DATABASE_URL, and whether that server runs and takes connections from here."


@asynccontextmanager
async def _engines(place: Place) -> AsyncGenerator[_Engines]:
    file = sqlite.File(place.file) if place.file else None
    server = postgres.Server(place) if place.server else None
    home = file or server
    assert home, "a place is a file or a server"
    writer, reader = home.engines()
    try:
        yield _Engines(file, server, writer, reader)
    finally:
        await home.close()
        await reader.dispose()
        await writer.dispose()


async def _ready(place: Place, reader: AsyncEngine) -> bool:
    """Whether the database can be used without writing to it first, as another process may be writing, or the file may
    be read-only."""
    async with reader.connect() as connection:
        # The tables before the schema: another process may create them all in between.
        tables = set(await connection.run_sync(lambda one: inspect(one).get_table_names()))
        found = await connection.run_sync(schema_of)
        if found != NEWEST and tables and not (tables >= OURS and is_ours(found)):
            raise BadInput(f"{place} is a database, but not one of Namida's. Name another with DATABASE_URL.")
        if found != NEWEST:
            return False
        if place.file is None or not sqlite.writable(place.file):
            return True
        # A restored copy is not in WAL mode yet.
        return (await connection.exec_driver_sql("PRAGMA journal_mode")).scalar() == "wal"
