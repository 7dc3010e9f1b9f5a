"""Copying all rows of a PostgreSQL database to a SQLite file and back, so that every backup is a SQLite file."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

from sqlalchemy import Table, select

from bot.core.errors import BadInput, StoreUnavailable
from bot.store.databases.opening import open_database
from bot.store.databases.place import place_of
from bot.store.databases.postgres import Server, connect, faults, held
from bot.store.news import PRESENT
from bot.store.tables import metadata, tally

_BATCH = 5000
# The SQLSTATE of a lock that another session did not free in time.
_LOCKED = "55P03"
# The tally is kept by triggers, as the ratings come.
_COPIED = [table for table in metadata.sorted_tables if table is not tally]


async def dump(where: str, file: Path) -> None:
    """Copy the database of the server at `where` to the new SQLite `file`: a snapshot, whoever writes meanwhile.

    Raises BadInput.
    """
    for address in (where, str(file)):
        async with open_database(address):
            pass
    server = Server(place_of(where))
    try:
        with closing(sqlite3.connect(file)) as copy:
            async with server.unless_silent():
                connection = await server.connect()
                async with connection.transaction(isolation="repeatable_read", readonly=True):
                    for table in _COPIED:
                        await _fetch(connection, table, copy)
            copy.commit()
            # Leave no write-ahead log beside it.
            copy.execute("PRAGMA journal_mode=DELETE")
    except (StoreUnavailable, *faults()) as error:
        raise BadInput(f"{place_of(where)} cannot be read: {error}") from error
    finally:
        await server.close()


async def _fetch(connection: Any, table: Table, copy: sqlite3.Connection) -> None:
    put = f"INSERT INTO {table.name} VALUES ({', '.join('?' * len(table.columns))})"  # noqa: S608 - names of our own
    from sqlalchemy.dialects import postgresql

    query = select(table).order_by(*table.primary_key)
    rows = await connection.cursor(str(query.compile(dialect=postgresql.dialect())))
    while batch := await rows.fetch(_BATCH):
        copy.executemany(put, [tuple(row) for row in batch])


async def load(file: Path, where: str, keep: Path) -> tuple[int, bool]:
    """Replace all rows of the server at `where` by those of a checked copy of a backup, which is migrated in place.

    What it replaces is dumped to `keep` first. Returns how many ratings there are now, and whether there was anything
    before. Raises BadInput, with nothing changed, also where a process of Namida uses the server.
    """
    try:
        return await _replace(file, where, keep)
    except BadInput:
        keep.unlink(missing_ok=True)
        raise
    except (StoreUnavailable, OSError, sqlite3.Error, *faults()) as error:
        keep.unlink(missing_ok=True)
        locked = getattr(error, "sqlstate", None) == _LOCKED
        why = "another program uses its tables; end that, then restore" if locked else error
        raise BadInput(f"The backup cannot be put into {place_of(where)}: {why}. Nothing was changed.") from error


async def _replace(file: Path, where: str, keep: Path) -> tuple[int, bool]:
    # Migrates a backup of an older Namida.
    async with open_database(str(file)), open_database(where):
        pass
    # Its transaction is idle while the dump is written, however long that takes.
    connection = await connect(place_of(where), idle_in_transaction_session_timeout="0", lock_timeout=held())
    try:
        if not await connection.fetchval(PRESENT.format("pg_try_advisory_lock")):
            raise BadInput(f"{place_of(where)} is in use: stop every Namida there, then restore.")
        async with connection.transaction():
            # A Namida that starts meanwhile may only read: what it wrote after the dump would be lost.
            await connection.execute(f"LOCK TABLE {', '.join(metadata.tables)} IN SHARE MODE")
            replaced = bool(await connection.fetchval("SELECT EXISTS (SELECT 1 FROM member)"))
            if replaced:
                os.close(os.open(keep, os.O_CREAT | os.O_WRONLY | os.O_EXCL, 0o600))
                await dump(where, keep)
            await connection.execute(f"TRUNCATE {', '.join(metadata.tables)}")
            with closing(sqlite3.connect(file)) as rows:
                for table in _COPIED:
                    names = [column.name for column in table.columns]
                    await connection.copy_records_to_table(table.name, columns=names, records=_rows(rows, table))
                    await _set_sequence(connection, table)
            ratings = int(await connection.fetchval("SELECT count(*) FROM rating"))
    finally:
        connection.terminate()
    return ratings, replaced


async def _set_sequence(connection: Any, table: Table) -> None:
    """Let the ids of new rows follow those that were loaded, and all that were ever given on this server."""
    column = table.autoincrement_column
    if column is None:
        return
    name = await connection.fetchval("SELECT pg_get_serial_sequence($1, $2)", table.name, column.name)
    if name:
        newest = f"SELECT coalesce(max({column.name}), 0) FROM {table.name}"  # noqa: S608 - names of our own
        await connection.execute(f"SELECT setval('{name}', greatest(({newest}), nextval('{name}')))")


def _rows(source: sqlite3.Connection, table: Table) -> Iterator[tuple[Any, ...]]:
    # SQLite keeps NUL characters in a text, PostgreSQL refuses them.
    source.text_factory = _without_nul
    names = ", ".join(column.name for column in table.columns)
    yield from source.execute(f"SELECT {names} FROM {table.name}")  # noqa: S608 - names of our own


def _without_nul(text: bytes) -> str:
    return text.decode().replace("\0", "\N{REPLACEMENT CHARACTER}")
