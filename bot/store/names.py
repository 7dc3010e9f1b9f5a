"""A server's failed searches, and the names it gave titles."""

from sqlalchemy import delete, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.names import MISSES_KEPT, Alias, Miss
from bot.store.databases.database import Database
from bot.store.tables import alias, miss

# How many failed searches are kept of a server, and of each member there.
_MISSES, _OF_MEMBER = 300, 40
# How many names are kept of a server, dropped ones among them; the oldest dropped ones go first.
_ALIASES = 500


class NameTable:
    """Implements `core.ports.Names`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def missed(self, server_id: int, member_id: int, told: Miss) -> int:
        async def work(connection: AsyncConnection) -> int:
            await self._database.meet(connection, member_id, server_id)
            row = self._database.insert(miss).values(
                server_id=server_id,
                key=told.key,
                member_id=member_id,
                words=told.words,
                missed_at=told.at,
                drama_id=told.drama,
            )
            new = row.excluded
            changes = {"words": new.words, "missed_at": new.missed_at}
            if told.drama is not None:
                changes["drama_id"] = new.drama_id
            put = row.on_conflict_do_update(index_elements=["server_id", "key", "member_id"], set_=changes)
            await connection.execute(put)
            await self._prune(connection, server_id, member_id, told.at)
            if told.drama is None:
                return 0
            same = (miss.c.server_id == server_id, miss.c.key == told.key, miss.c.drama_id == told.drama)
            return (await connection.execute(select(func.count()).select_from(miss).where(*same))).scalar_one()

        return await self._database.write(work)

    async def misses(self, server_id: int) -> list[Miss]:
        query = (
            select(miss.c.key, miss.c.words, miss.c.missed_at, miss.c.drama_id)
            .where(miss.c.server_id == server_id)
            .order_by(miss.c.missed_at.desc(), miss.c.key, miss.c.member_id)
        )
        return [Miss(*row) for row in await self._database.rows(query)]

    async def aliases(self, server_id: int) -> list[Alias]:
        query = (
            select(alias.c.key, alias.c.name, alias.c.drama_id, alias.c.used)
            .where(alias.c.server_id == server_id)
            .order_by(alias.c.decided_at.desc(), alias.c.key, alias.c.drama_id)
        )
        rows = await self._database.rows(query)
        return [Alias(key, name, drama, bool(used)) for key, name, drama, used in rows]

    async def decide(self, server_id: int, decided: Alias, at: int) -> None:
        async def work(connection: AsyncConnection) -> None:
            await self._database.meet(connection, server_id=server_id)
            row = self._database.insert(alias).values(
                server_id=server_id,
                key=decided.key,
                drama_id=decided.drama,
                name=decided.name,
                used=int(decided.used),
                decided_at=at,
            )
            new = row.excluded
            put = row.on_conflict_do_update(
                index_elements=["server_id", "key", "drama_id"],
                set_={"name": new.name, "used": new.used, "decided_at": new.decided_at},
            )
            await connection.execute(put)
            newest = alias.c.used.desc(), alias.c.decided_at.desc()
            pairs = select(alias.c.key, alias.c.drama_id).where(alias.c.server_id == server_id).order_by(*newest)
            for key, drama in (await connection.execute(pairs.offset(_ALIASES))).all():
                await connection.execute(delete(alias).where(*_pair(server_id, key, drama)))
            self._database.announce("server", [server_id])

        await self._database.write(work)

    async def undecide(self, server_id: int, decided: Alias) -> None:
        async def work(connection: AsyncConnection) -> None:
            await connection.execute(delete(alias).where(*_pair(server_id, decided.key, decided.drama)))
            self._database.announce("server", [server_id])

        await self._database.write(work)

    async def prune(self, at: int) -> None:
        await self._database.execute(delete(miss).where(miss.c.missed_at < at - MISSES_KEPT))

    async def _prune(self, connection: AsyncConnection, server_id: int, member_id: int, at: int) -> None:
        here = miss.c.server_id == server_id
        await connection.execute(delete(miss).where(here, miss.c.missed_at < at - MISSES_KEPT))
        rows = select(miss.c.key, miss.c.member_id).where(here).order_by(miss.c.missed_at.desc(), miss.c.key)
        mine = rows.where(miss.c.member_id == member_id).offset(_OF_MEMBER)
        for query in (mine, rows.offset(_MISSES)):
            for key, who in (await connection.execute(query)).all():
                await connection.execute(delete(miss).where(here, miss.c.key == key, miss.c.member_id == who))


def _pair(server_id: int, key: str, drama: str):
    return alias.c.server_id == server_id, alias.c.key == key, alias.c.drama_id == drama
