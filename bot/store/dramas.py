"""Titles that are kept beside the bundled ones."""

import logging
from collections.abc import Collection, Iterable
from typing import Any

import msgspec
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.models import Drama
from bot.core.records import as_record
from bot.store.databases.database import Database
from bot.store.tables import drama

log = logging.getLogger("namida")

_PART = 500
_READ = msgspec.json.Decoder(Drama)


class DramaTable:
    """Implements `core.ports.Dramas`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def all(self, ids: Collection[str] | None = None) -> list[Drama]:
        """All kept titles, or those of `ids`, as they were added, without those that only a newer Namida can read."""
        query = select(drama.c.id, drama.c.record, drama.c.added_at).order_by(drama.c.id).limit(_PART)
        if ids is not None:
            query = query.where(drama.c.id.in_(ids))
        found: list[tuple[int, str, Drama]] = []
        after = query
        # In parts, so that others are answered meanwhile.
        while True:
            rows = await self._database.rows(after)
            found += [(at, key, one) for key, record, at in rows if (one := _read(key, record))]
            if len(rows) < _PART:
                return [one for *_, one in sorted(found, key=lambda row: row[:2])]
            after = query.where(drama.c.id > rows[-1].id)

    async def keep(self, dramas: Iterable[Drama], source: str, at: int) -> int:
        """Keep the titles, all or none, each in place of one with its id; how many there were."""
        rows: list[dict[str, Any]] = [
            {
                "id": one.id,
                "source": source,
                "added_at": at,
                "record": msgspec.json.encode(as_record(one)).decode(),
            }
            for one in dramas
        ]

        async def work(connection: AsyncConnection) -> int:
            put = self._database.insert(drama)
            put = put.on_conflict_do_update(
                index_elements=["id"],
                set_={"source": put.excluded.source, "record": put.excluded.record},
            )
            await connection.execute(put, rows)
            self._database.announce("titles", [row["id"] for row in rows])
            return len(rows)

        return await self._database.write(work) if rows else 0


def _read(key: str, record: str) -> Drama | None:
    try:
        return _READ.decode(record)
    except msgspec.DecodeError as error:
        log.warning("The title %s is left out, its record is of another version of Namida: %s", key, error)
        return None
