"""Ratings: one score a member and drama."""

from collections.abc import Iterable, Mapping, Sequence

from sqlalchemy import and_, delete, func, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.people import Average, Change, Rating, Standing
from bot.store.database import Database
from bot.store.tables import member, presence, rating


class RatingTable:
    """The implementation of `core.ports.Ratings`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def rate(self, member_id: int, drama: str, score: int, at: int) -> int | None:
        async def work(connection: AsyncConnection) -> int | None:
            before = await self._score(connection, member_id, drama)
            await self._put(connection, [(member_id, drama, score, at)])
            return before

        return await self._database.write(work)

    async def unrate(self, member_id: int, drama: str) -> int | None:
        async def work(connection: AsyncConnection) -> int | None:
            before = await self._score(connection, member_id, drama)
            await connection.execute(delete(rating).where(*_of(member_id, drama)))
            return before

        return await self._database.write(work)

    async def undo(self, member_id: int, change: Change, at: int) -> bool:
        async def work(connection: AsyncConnection) -> bool:
            if await self._score(connection, member_id, change.drama) != change.after:
                return False
            if change.before is None:
                await connection.execute(delete(rating).where(*_of(member_id, change.drama)))
            else:
                await self._put(connection, [(member_id, change.drama, change.before, at)])
            return True

        return await self._database.write(work)

    async def of_member(self, member_id: int) -> list[Rating]:
        query = (
            select(rating.c.drama_id, rating.c.score, rating.c.rated_at)
            .where(rating.c.member_id == member_id)
            .order_by(rating.c.rated_at.desc(), rating.c.drama_id)
        )
        async with self._database.reading() as connection:
            return [Rating(*row) for row in await connection.execute(query)]

    async def standing(self, member_id: int, server: int | None, drama: str) -> Standing:
        here = presence.c.member_id.is_not(None)
        query = (
            select(
                func.max(rating.c.score).filter(rating.c.member_id == member_id),
                func.avg(rating.c.score).filter(here),
                func.count(rating.c.score).filter(here),
                func.avg(rating.c.score),
                func.count(rating.c.score),
            )
            .select_from(rating.outerjoin(presence, _present(server)))
            .where(rating.c.drama_id == drama)
        )
        async with self._database.reading() as connection:
            mine, here_mean, here_count, mean, count = (await connection.execute(query)).one()
        return Standing(
            mine=mine,
            here=Average(float(here_mean), here_count) if here_count else None,
            world=Average(float(mean), count) if count else None,
        )

    async def averages(self, server: int | None, dramas: Sequence[str] | None) -> Mapping[str, Average]:
        query = select(rating.c.drama_id, func.avg(rating.c.score), func.count()).group_by(rating.c.drama_id)
        if dramas is not None:
            query = query.where(rating.c.drama_id.in_(dramas))
        if server is not None:
            query = query.select_from(rating.join(presence, _present(server)))
        async with self._database.reading() as connection:
            return {drama: Average(float(mean), count) for drama, mean, count in await connection.execute(query)}

    async def raters(self, server: int, drama: str) -> list[tuple[int, int]]:
        query = (
            select(rating.c.member_id, rating.c.score)
            .select_from(rating.join(presence, _present(server)))
            .where(rating.c.drama_id == drama)
            .order_by(rating.c.score.desc(), rating.c.rated_at, rating.c.member_id)
        )
        async with self._database.reading() as connection:
            return [(who, score) for who, score in await connection.execute(query)]

    async def count(self) -> int:
        async with self._database.reading() as connection:
            return (await connection.execute(select(func.count()).select_from(rating))).scalar_one()

    async def everything(self) -> list[tuple[int, str, int]]:
        query = select(rating.c.member_id, rating.c.drama_id, rating.c.score)
        async with self._database.reading() as connection:
            return [(who, drama, score) for who, drama, score in await connection.execute(query)]

    async def keep(self, rows: Iterable[tuple[int, str, int, int]]) -> int:
        """Keep many ratings (member, drama, score, rated_at) in one transaction; how many there were."""
        batch = list(rows)

        async def work(connection: AsyncConnection) -> int:
            await self._put(connection, batch)
            return len(batch)

        return await self._database.write(work)

    async def rows(self) -> list[tuple[int, str, int, int]]:
        """Every rating kept as (member, drama, score, rated_at), in order."""
        query = select(rating).order_by(rating.c.member_id, rating.c.drama_id)
        async with self._database.reading() as connection:
            return [tuple(row) for row in await connection.execute(query)]

    async def follow(self, moved: Mapping[str, str]) -> None:
        """Let ratings of titles that were merged into another count for that one.

        Where a member rated both, the newer rating stays.
        """

        async def work(connection: AsyncConnection) -> None:
            rated = set((await connection.execute(select(rating.c.drama_id).distinct())).scalars())
            for old in rated & moved.keys():
                twin = rating.alias()
                newer = (
                    select(twin.c.member_id)
                    .where(twin.c.drama_id == old, twin.c.rated_at > rating.c.rated_at)
                    .where(twin.c.member_id == rating.c.member_id)
                )
                both = select(twin.c.member_id).where(twin.c.drama_id == moved[old])
                await connection.execute(delete(rating).where(rating.c.drama_id == moved[old], newer.exists()))
                await connection.execute(delete(rating).where(rating.c.drama_id == old, rating.c.member_id.in_(both)))
                await connection.execute(update(rating).where(rating.c.drama_id == old).values(drama_id=moved[old]))

        if moved:
            await self._database.write(work)

    async def _score(self, connection: AsyncConnection, member_id: int, drama: str) -> int | None:
        query = select(rating.c.score).where(*_of(member_id, drama))
        return (await connection.execute(query)).scalar_one_or_none()

    async def _put(self, connection: AsyncConnection, rows: list[tuple[int, str, int, int]]) -> None:
        if not rows:
            return
        members = [{"id": member_id} for member_id in {row[0] for row in rows}]
        await connection.execute(self._database.insert(member).on_conflict_do_nothing(), members)
        put = self._database.insert(rating)
        put = put.on_conflict_do_update(
            index_elements=["member_id", "drama_id"],
            set_={"score": put.excluded.score, "rated_at": put.excluded.rated_at},
        )
        names = ("member_id", "drama_id", "score", "rated_at")
        await connection.execute(put, [dict(zip(names, row, strict=True)) for row in rows])


def _of(member_id: int, drama: str):
    return rating.c.member_id == member_id, rating.c.drama_id == drama


def _present(server: int | None):
    return and_(presence.c.member_id == rating.c.member_id, presence.c.server_id == (server or 0))
