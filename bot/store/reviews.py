"""Reviews: one for each member and drama, those reported in a server, and those hidden there."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Select, and_, delete, exists, func, or_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.member.reviews import ASPECTS, Aspect, Review, Written
from bot.store.databases.database import Database
from bot.store.merged import move_rows
from bot.store.tables import hidden, hidden_review, presence, rating, report, review


class ReviewTable:
    """Implements `core.ports.Reviews`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def write(self, member_id: int, drama: str, words: Written, at: int) -> int:
        async def work(connection: AsyncConnection) -> int:
            await self._database.meet(connection, member_id)
            values: dict[str, Any] = {
                "text": words.text,
                "spoiler": int(words.spoiler),
                "episode": words.episode,
                "written_at": at,
                **{aspect: words.aspects.get(aspect) for aspect in ASPECTS},
            }
            row = self._database.insert(review).values(member_id=member_id, drama_id=drama, **values)
            row = row.on_conflict_do_update(index_elements=["member_id", "drama_id"], set_=values)
            return (await connection.execute(row.returning(review.c.id))).scalar_one()

        return await self._database.write(work)

    async def mine(self, member_id: int, drama: str) -> Review | None:
        found = await self._read(_reviews().where(review.c.member_id == member_id, review.c.drama_id == drama))
        return found[0] if found else None

    async def reviewed(self, member_id: int) -> frozenset[str]:
        rows = await self._database.rows(select(review.c.drama_id).where(review.c.member_id == member_id))
        return frozenset(row.drama_id for row in rows)

    async def of_drama(self, server_id: int | None, reader: int, drama: str) -> list[Review]:
        return await self._read(_shown(server_id, reader).where(review.c.drama_id == drama))

    async def open(self, server_id: int | None, reader: int, key: int) -> Review | None:
        found = await self._read(_shown(server_id, reader).where(review.c.id == key))
        return found[0] if found else None

    async def delete(self, member_id: int, drama: str) -> bool:
        async def work(connection: AsyncConnection) -> bool:
            mine = review.c.member_id == member_id, review.c.drama_id == drama
            return (await connection.execute(delete(review).where(*mine))).rowcount > 0

        return await self._database.write(work)

    async def report(self, server_id: int, key: int, member_id: int, at: int) -> None:
        async def work(connection: AsyncConnection) -> None:
            await self._database.meet(connection, member_id, server_id)
            row = self._database.insert(report).values(
                server_id=server_id, review_id=key, member_id=member_id, reported_at=at
            )
            await connection.execute(row.on_conflict_do_nothing())

        await self._database.write(work)

    async def reported(self, server_id: int) -> list[tuple[Review, int]]:
        reports = (
            select(report.c.review_id, func.count().label("count"), func.min(report.c.reported_at).label("first_at"))
            .where(report.c.server_id == server_id)
            .group_by(report.c.review_id)
            .subquery()
        )
        query = _reviews().join(reports, reports.c.review_id == review.c.id).add_columns(reports.c["count"])
        rows = await self._database.rows(query.order_by(reports.c.first_at, review.c.id))
        return [(_review(row), row[-1]) for row in rows]

    async def hidden(self, server_id: int) -> list[Review]:
        h = hidden_review.c
        query = _reviews().join(hidden_review, h.review_id == review.c.id).where(h.server_id == server_id)
        rows = await self._database.rows(query.order_by(h.hidden_at.desc(), review.c.id.desc()))
        return [_review(row) for row in rows]

    async def settle(self, server_id: int, key: int, hide: bool, at: int) -> bool:
        async def work(connection: AsyncConnection) -> bool:
            there = select(review.c.id).where(review.c.id == key)
            if (await connection.execute(there)).one_or_none() is None:
                return False
            of_it = report.c.server_id == server_id, report.c.review_id == key
            await connection.execute(delete(report).where(*of_it))
            if hide:
                await self._database.meet(connection, server_id=server_id)
                row = self._database.insert(hidden_review).values(server_id=server_id, review_id=key, hidden_at=at)
                await connection.execute(row.on_conflict_do_nothing())
            else:
                shown = hidden_review.c.server_id == server_id, hidden_review.c.review_id == key
                await connection.execute(delete(hidden_review).where(*shown))
            return True

        return await self._database.write(work)

    async def merge(self, moved: Mapping[str, str]) -> None:
        """Move reviews of merged titles to the title each was merged into, unless their member has one there."""
        if moved:
            await self._database.write(lambda connection: move_rows(connection, review, moved))

    async def _read(self, query: Select[Any]) -> list[Review]:
        newest_first = query.order_by(review.c.written_at.desc(), review.c.id.desc())
        return [_review(row) for row in await self._database.rows(newest_first)]


def _reviews() -> Select[Any]:
    """Every review, each with its member's score of that drama."""
    rated = and_(rating.c.member_id == review.c.member_id, rating.c.drama_id == review.c.drama_id)
    return select(review, rating.c.score).select_from(review.outerjoin(rating, rated))


def _shown(server_id: int | None, reader: int) -> Select[Any]:
    """The reviews that a reader is shown in a server: their own, and those of members who were seen there and are not
    hidden; none that the server hides."""
    apart = exists().where(hidden.c.member_id == review.c.member_id)
    there = exists().where(presence.c.member_id == review.c.member_id, presence.c.server_id == (server_id or 0))
    shut = exists().where(hidden_review.c.review_id == review.c.id, hidden_review.c.server_id == (server_id or 0))
    return _reviews().where(or_(review.c.member_id == reader, and_(there, ~apart)), ~shut)


def _review(row: Any) -> Review:
    aspects: dict[Aspect, int] = {aspect: score for aspect in ASPECTS if (score := getattr(row, aspect)) is not None}
    words = Written(row.text, bool(row.spoiler), row.episode, aspects)
    return Review(row.id, row.member_id, row.drama_id, words, row.score, row.written_at)
