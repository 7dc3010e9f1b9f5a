"""Answers of the live sources, and the similar titles they name."""

from collections.abc import Mapping, Sequence

from sqlalchemy import and_, delete, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.live import SEARCHED, Answer
from bot.store.databases.database import Database
from bot.store.tables import answer, neighbour


class AnswerTable:
    """Implements `core.ports.Answers`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def get(self, source: str, keys: Sequence[str]) -> Mapping[str, Answer]:
        columns = select(answer.c.key, answer.c.body, answer.c.fetched_at, answer.c.expires_at)
        query = columns.where(answer.c.source == source, answer.c.key.in_(keys))
        return {key: Answer(*values) for key, *values in await self._database.rows(query)}

    async def keep(self, source: str, answers: Mapping[str, Answer]) -> None:
        rows = [
            {
                "source": source,
                "key": key,
                "body": kept.text,
                "fetched_at": kept.fetched_at,
                "expires_at": kept.expires_at,
                "shown": 0,
            }
            for key, kept in answers.items()
        ]

        async def work(connection: AsyncConnection) -> None:
            put = self._database.insert(answer)
            new = {name: put.excluded[name] for name in ("body", "fetched_at", "expires_at")}
            put = put.on_conflict_do_update(index_elements=["source", "key"], set_=new)
            await connection.execute(put, rows)

        if rows:
            await self._database.write(work)

    async def shown(self, source: str, counts: Mapping[str, int]) -> None:
        async def work(connection: AsyncConnection) -> None:
            for key, count in counts.items():
                row = update(answer).where(answer.c.source == source, answer.c.key == key)
                await connection.execute(row.values(shown=answer.c.shown + count))

        if counts:
            await self._database.write(work)

    async def wanted(self, source: str, now: int, most: int) -> list[str]:
        expired = (answer.c.source == source, answer.c.expires_at <= now, answer.c.shown > 0)
        query = select(answer.c.key).where(*expired).order_by(answer.c.shown.desc(), answer.c.key).limit(most)

        async def work(connection: AsyncConnection) -> list[str]:
            keys = list((await connection.execute(query)).scalars())
            chosen = update(answer).where(answer.c.source == source, answer.c.key.in_(keys))
            await connection.execute(chosen.values(shown=answer.c.shown // 2))
            return keys

        return await self._database.write(work)

    async def forget(self, before: int, now: int) -> list[tuple[str, str]]:
        searched = answer.c.key.startswith(SEARCHED, autoescape=True)
        old = or_(answer.c.fetched_at < before, and_(searched, answer.c.expires_at <= now))

        async def work(connection: AsyncConnection) -> list[tuple[str, str]]:
            gone = await connection.execute(delete(answer).where(old).returning(answer.c.source, answer.c.key))
            return [(source, key) for source, key in gone]

        return await self._database.write(work)


class NeighbourTable:
    """Implements `core.ports.Neighbours`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def rows(self) -> list[tuple[str, str, int]]:
        query = select(neighbour.c.drama_id, neighbour.c.other_id, neighbour.c.place)
        return [(one, other, place) async for part in self._database.parts(query) for one, other, place in part]

    async def keep(self, rows: Mapping[str, Sequence[str]]) -> None:
        values = [
            {"drama_id": drama, "other_id": other, "place": place}
            for drama, others in rows.items()
            for place, other in enumerate(dict.fromkeys(others))
        ]

        async def work(connection: AsyncConnection) -> None:
            await connection.execute(delete(neighbour).where(neighbour.c.drama_id.in_(list(rows))))
            if values:
                await connection.execute(self._database.insert(neighbour), values)

        if rows:
            await self._database.write(work)
