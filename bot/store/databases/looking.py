"""What there is at a place, for who must not change it: to open a database brings its schema up."""

from pathlib import Path

from sqlalchemy import inspect
from sqlalchemy.exc import DBAPIError

from bot.core.errors import BadInput, Damaged, StoreUnavailable
from bot.store.databases import postgres, sqlite
from bot.store.databases.failures import spoilt, unopened
from bot.store.databases.place import place_of
from bot.store.migrations import schema_of


async def schema_at(where: str) -> tuple[str | None, bool]:
    """The schema of the database `where` names, and whether there is any table in it; it is left as it is.

    Raises BadInput where it cannot be read, Damaged where its file is damaged.
    """
    place = place_of(where)
    if place.file and not place.file.exists():
        return None, False
    server = postgres.Server(place) if place.server else None
    writer, reader = server.engines() if server else sqlite.engines(place.file or Path())
    try:
        async with postgres.heard(server), reader.connect() as connection:
            return await connection.run_sync(lambda one: (schema_of(one), bool(inspect(one).get_table_names())))
    except DBAPIError as error:
        kind = Damaged if spoilt(error) else BadInput
        raise kind(unopened(place, error)) from error
    except StoreUnavailable as error:
        raise BadInput(str(error)) from error
    finally:
        if server:
            await server.close()
        for engine in (reader, writer):
            await engine.dispose()
