"""Members: what they chose, where they were seen, what they do not want to see."""

from typing import Any

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.people import Settings
from bot.store.database import Database
from bot.store.tables import (
    alert,
    dismissal,
    draft,
    listed,
    member,
    miss,
    open_list,
    outvoted,
    presence,
    rating,
    report,
    review,
    server,
)


class MemberTable:
    """The implementation of `core.ports.Members`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def settings(self, member_id: int, server_id: int | None) -> Settings:
        mine = select(member.c.region, member.c.scale).where(member.c.id == member_id)
        theirs = select(server.c.region).where(server.c.id == server_id)
        async with self._database.reading() as connection:
            own = (await connection.execute(mine)).one_or_none()
            region = own.region if own else None
            if region is None and server_id is not None:
                region = (await connection.execute(theirs)).scalar_one_or_none()
        return Settings(region=region, scale=(own.scale if own else None) or "ten")

    async def set_region(self, member_id: int, region: str | None) -> None:
        await self._set(member_id, region=region)

    async def set_scale(self, member_id: int, scale: str) -> None:
        await self._set(member_id, scale=scale)

    async def seen(self, member_id: int, server_id: int, at: int) -> None:
        async def work(connection: AsyncConnection) -> None:
            insert = self._database.insert
            await connection.execute(insert(member).values(id=member_id).on_conflict_do_nothing())
            await connection.execute(insert(server).values(id=server_id).on_conflict_do_nothing())
            here = insert(presence).values(server_id=server_id, member_id=member_id, last_at=at)
            await connection.execute(
                here.on_conflict_do_update(
                    index_elements=["server_id", "member_id"], set_={"last_at": here.excluded.last_at}
                )
            )

        await self._database.write(work)

    async def leave(self, server_id: int) -> None:
        async def work(connection: AsyncConnection) -> None:
            await connection.execute(delete(server).where(server.c.id == server_id))

        await self._database.write(work)

    async def dismiss(self, member_id: int, drama: str, at: int) -> None:
        async def work(connection: AsyncConnection) -> None:
            insert = self._database.insert
            await connection.execute(insert(member).values(id=member_id).on_conflict_do_nothing())
            row = insert(dismissal).values(member_id=member_id, drama_id=drama, dismissed_at=at)
            await connection.execute(row.on_conflict_do_nothing())

        await self._database.write(work)

    async def welcome_back(self, member_id: int, drama: str) -> None:
        async def work(connection: AsyncConnection) -> None:
            await connection.execute(
                delete(dismissal).where(dismissal.c.member_id == member_id, dismissal.c.drama_id == drama)
            )

        await self._database.write(work)

    async def dismissed(self, member_id: int) -> frozenset[str]:
        query = select(dismissal.c.drama_id).where(dismissal.c.member_id == member_id)
        async with self._database.reading() as connection:
            return frozenset((await connection.execute(query)).scalars())

    async def export(self, member_id: int) -> dict[str, Any]:
        """Everything kept of a member, by table."""
        tables = {
            "member": member.c.id,
            "rating": rating.c.member_id,
            "presence": presence.c.member_id,
            "dismissal": dismissal.c.member_id,
            "miss": miss.c.member_id,
            "outvoted": outvoted.c.member_id,
            "listed": listed.c.member_id,
            "open_list": open_list.c.member_id,
            "draft": draft.c.member_id,
            "review": review.c.member_id,
            "report": report.c.member_id,
            "alert": alert.c.member_id,
        }
        found: dict[str, Any] = {}
        async with self._database.reading() as connection:
            for name, column in tables.items():
                rows = await connection.execute(select(column.table).where(column == member_id))
                found[name] = [dict(row) for row in rows.mappings()]
        return found

    async def _set(self, member_id: int, **values: str | None) -> None:
        async def work(connection: AsyncConnection) -> None:
            row = self._database.insert(member).values(id=member_id, **values)
            await connection.execute(row.on_conflict_do_update(index_elements=["id"], set_=values))

        await self._database.write(work)
