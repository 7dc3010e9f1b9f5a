"""Open votes, and who was outvoted in a server's last ones."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Row, case, delete, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.member.together import OpenVote
from bot.store.databases.database import Database
from bot.store.tables import outvoted, vote

_MOST = 4


class VoteTable:
    """Implements `core.ports.Votes`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def outvoted(self, server_id: int, members: Sequence[int]) -> Mapping[int, int]:
        query = select(outvoted.c.member_id, outvoted.c.times)
        query = query.where(outvoted.c.server_id == server_id, outvoted.c.member_id.in_(members))
        return {row.member_id: row.times for row in await self._database.rows(query)}

    async def opened(self, one: OpenVote) -> None:
        async def work(connection: AsyncConnection) -> None:
            await self._database.meet(connection, server_id=one.server)
            row = self._database.insert(vote).values(
                id=one.vote, server_id=one.server, channel_id=one.channel, ends_at=one.ends_at
            )
            await connection.execute(row.on_conflict_do_nothing())

        await self._database.write(work)

    async def open(self, vote_id: int) -> OpenVote | None:
        row = await self._database.row(select(vote).where(vote.c.id == vote_id))
        return _of(row) if row else None

    async def due(self, server_id: int, at: int) -> list[OpenVote]:
        query = select(vote).where(vote.c.server_id == server_id, vote.c.ends_at <= at).order_by(vote.c.id)
        return [_of(row) for row in await self._database.rows(query)]

    async def decided(self, server_id: int, vote_id: int, lost: Sequence[int], won: Sequence[int]) -> None:
        async def work(connection: AsyncConnection) -> None:
            await connection.execute(delete(vote).where(vote.c.id == vote_id))
            # Discord's ids ascend, so an older vote that is counted late changes nothing of a newer one.
            winners = outvoted.c.server_id == server_id, outvoted.c.member_id.in_(won), outvoted.c.vote_id <= vote_id
            await connection.execute(delete(outvoted).where(*winners))
            if not lost:
                return
            await self._database.meet(connection, server_id=server_id)
            for one in lost:
                await self._database.meet(connection, one)
            row = self._database.insert(outvoted)
            once_more = case((outvoted.c.times < _MOST, outvoted.c.times + 1), else_=_MOST)
            row = row.on_conflict_do_update(
                index_elements=["server_id", "member_id"],
                set_={"times": once_more, "vote_id": row.excluded.vote_id},
                where=outvoted.c.vote_id < row.excluded.vote_id,
            )
            values = [{"server_id": server_id, "member_id": one, "times": 1, "vote_id": vote_id} for one in lost]
            await connection.execute(row, values)

        await self._database.write(work)


def _of(row: Row[Any]) -> OpenVote:
    return OpenVote(row.id, row.server_id, row.channel_id, row.ends_at)
