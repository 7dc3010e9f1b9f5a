"""Alerts for new episodes: who gets them, where, and up to when they were sent."""

from collections.abc import Mapping, Sequence

from sqlalchemy import and_, delete, exists, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.member.alerts import Follower
from bot.store.databases.database import Database
from bot.store.tables import alert, alert_channel, listed, server


class AlertTable:
    """Implements `core.ports.Alerts`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def follow(self, member_id: int, server_id: int | None, at: int, locale: str | None = None) -> None:
        async def work(connection: AsyncConnection) -> None:
            await self._database.meet(connection, member_id, server_id)
            values = {"server_id": server_id, "told_until": at, "locale": locale}
            row = self._database.insert(alert).values(member_id=member_id, **values)
            await connection.execute(row.on_conflict_do_update(index_elements=["member_id"], set_=values))

        await self._database.write(work)

    async def unfollow(self, member_id: int) -> None:
        await self._database.execute(delete(alert).where(alert.c.member_id == member_id))

    async def place(self, member_id: int) -> tuple[bool, int | None]:
        query = select(alert.c.server_id).where(alert.c.member_id == member_id)
        row = await self._database.row(query)
        return (row is not None, row[0] if row else None)

    async def set_channel(self, server_id: int, channel: int | None) -> None:
        async def work(connection: AsyncConnection) -> None:
            if channel is None:
                await connection.execute(delete(alert_channel).where(alert_channel.c.server_id == server_id))
                return
            await self._database.meet(connection, server_id=server_id)
            row = self._database.insert(alert_channel).values(server_id=server_id, channel_id=channel)
            row = row.on_conflict_do_update(index_elements=["server_id"], set_={"channel_id": channel})
            await connection.execute(row)

        await self._database.write(work)

    async def channel(self, server_id: int) -> int | None:
        query = select(alert_channel.c.channel_id).where(alert_channel.c.server_id == server_id)
        return await self._database.value(query)

    async def followers(self) -> list[Follower]:
        left = exists().where(server.c.id == alert.c.server_id, server.c.left_at.is_not(None))
        watching = and_(listed.c.member_id == alert.c.member_id, listed.c.status == "watching")
        places = alert.outerjoin(alert_channel, alert_channel.c.server_id == alert.c.server_id)
        query = (
            select(
                alert.c.member_id,
                alert.c.server_id,
                alert_channel.c.channel_id,
                alert.c.told_until,
                alert.c.locale,
                listed.c.drama_id,
                listed.c.episode,
            )
            # An outer join, as SQLite would walk the lists of all members otherwise, not of those in `alert`.
            .select_from(places.outerjoin(listed, watching))
            .where(~left)
            .order_by(alert.c.member_id, listed.c.drama_id)
        )
        found: dict[int, Follower] = {}
        for who, where, channel, told_until, locale, drama, episode in await self._database.rows(query):
            if drama is None:
                continue
            dramas: Mapping[str, int] = found[who].dramas if who in found else {}
            found[who] = Follower(who, where, channel, told_until, {**dramas, drama: episode}, locale)
        return list(found.values())

    async def told(self, members: Sequence[int], until: int) -> None:
        async def work(connection: AsyncConnection) -> None:
            row = update(alert).where(alert.c.member_id.in_(members), alert.c.told_until < until)
            await connection.execute(row.values(told_until=until))

        await self._database.write(work)
