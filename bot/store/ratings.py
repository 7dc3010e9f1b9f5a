"""Ratings: one score for each member and drama."""

import math
from collections.abc import AsyncIterator, Iterable, Mapping, Sequence
from functools import cache
from sqlite3 import Connection

from sqlalchemy import BindParameter, and_, bindparam, delete, func, select, tuple_, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.member.ratings import Average, Change, Rating, Standing
from bot.store.databases.arrivals import Arrivals
from bot.store.databases.database import Database
from bot.store.databases.sqlite import Statement, named, parameters
from bot.store.tables import hidden, member, presence, rating
from bot.store.tables.schema import Long

_Row = tuple[int, str, int, int]

_PART = 2000
# A prime: what is left of an id divided by it is spread evenly, which its last bits are not.
_SPREAD = 1_000_003
_COLUMNS: tuple[str, ...] = ("member_id", "drama_id", "score", "rated_at")


class RatingTable:
    """Implements `core.ports.Ratings`."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._arrivals = Arrivals(database, self._replace, self._replace_by_driver)
        put = database.insert(rating)
        # Built once, as they run with every rating.
        self._put_all = put.on_conflict_do_update(
            index_elements=["member_id", "drama_id"],
            set_={"score": put.excluded.score, "rated_at": put.excluded.rated_at},
        )
        self._meet_all = database.insert(member).on_conflict_do_nothing()
        self._put_one, self._meet_one = Statement(self._put_all), Statement(self._meet_all)

    async def rate(self, member_id: int, drama: str, score: int, at: int) -> Rating | None:
        return await self._arrivals.put((member_id, drama, score, at))

    async def _replace(self, connection: AsyncConnection, rows: Sequence[_Row]) -> list[Rating | None]:
        """Keep the rows, later ones over earlier ones; the rating that each of them replaced."""
        # Locked before it is read, as another process may write the same rating: a member who rates 80 and then 90 in
        # two processes would be told both times that there was no rating before.
        await self._meet(connection, rows)
        found = (await connection.execute(_BEFORE, {"keys": list({row[:2] for row in rows})})).all()
        known = {(who, drama): Rating(drama, score, at) for who, drama, score, at in found}
        before: list[Rating | None] = []
        newest: dict[tuple[int, str], _Row] = {}
        for row in rows:
            before.append(known.get(row[:2]))
            known[row[:2]] = Rating(*row[1:])
            newest[row[:2]] = row
        await self._put(connection, list(newest.values()))
        return before

    def _replace_by_driver(self, connection: Connection, rows: Sequence[_Row]) -> list[Rating | None]:
        """`_replace` with SQLite's own driver."""
        before: list[Rating | None] = []
        for row in rows:
            values = dict(zip(_COLUMNS, row, strict=True))
            found = _KNOWN.run(connection, values).fetchone()
            if found is None:
                self._meet_one.run(connection, {"id": row[0]})
            self._put_one.run(connection, values)
            before.append(Rating(row[1], *found) if found else None)
        return before

    async def unrate(self, member_id: int, drama: str) -> Rating | None:
        async def work(connection: AsyncConnection) -> Rating | None:
            await self._database.lock_members(connection, [member_id])
            before = await self._known(connection, member_id, drama)
            await connection.execute(delete(rating).where(*_of(member_id, drama)))
            self._database.announce("rated", [member_id])
            return before

        return await self._database.write(work)

    async def undo(self, member_id: int, change: Change, at: int) -> Change | None:
        async def work(connection: AsyncConnection) -> Change | None:
            await self._database.lock_members(connection, [member_id])
            found = await self._known(connection, member_id, change.drama)
            if (found.score if found else None) != change.after:
                return None
            if change.before is None:
                await connection.execute(delete(rating).where(*_of(member_id, change.drama)))
                self._database.announce("rated", [member_id])
            else:
                await self.write(connection, [(member_id, change.drama, change.before, change.since or at)])
            return Change(change.drama, change.after, change.before, found.rated_at if found else None)

        return await self._database.write(work)

    async def of_member(self, member_id: int) -> list[Rating]:
        return [Rating(*row) for row in await self._database.ask(_OF_MEMBER, {"member": member_id})]

    async def standing(self, member_id: int, server: int | None, drama: str) -> Standing:
        values = {"member": member_id, "server": server or 0, "drama": drama}
        ((mine, here_mean, here_count, mean, count),) = await self._database.ask(_STANDING, values)
        return Standing(
            mine=mine,
            here=Average(float(here_mean), here_count) if here_count else None,
            world=Average(float(mean), count) if count else None,
        )

    async def averages(self, server: int | None, dramas: Sequence[str] | None) -> Mapping[str, Average]:
        values: dict[str, int | str] = {"server": server or 0, **named(dramas or ())}
        wanted = _averages(server is not None, None if dramas is None else len(dramas))
        if dramas is not None:
            rows = await self._database.ask(wanted, values)
            return {drama: Average(float(mean), count) for drama, mean, count in rows}
        # The averages of all titles take a while, and others are answered meanwhile.
        return {
            drama: Average(float(mean), count)
            async for part in self._database.parts(wanted.clause, values)
            for drama, mean, count in part
        }

    async def interest(self, server: int, most: int) -> Mapping[str, int]:
        query = (
            select(rating.c.drama_id, func.count().label("members"))
            .select_from(rating.join(presence, _present(server)))
            .where(_shared())
            .group_by(rating.c.drama_id)
            .order_by(func.count().desc(), func.max(rating.c.rated_at).desc())
            .limit(most)
        )
        return {row.drama_id: row.members for row in await self._database.rows(query)}

    async def raters(self, server: int, drama: str) -> list[tuple[int, int]]:
        query = (
            select(rating.c.member_id, rating.c.score)
            .select_from(rating.join(presence, _present(server)))
            .where(rating.c.drama_id == drama, _shared())
            .order_by(rating.c.score.desc(), rating.c.rated_at, rating.c.member_id)
        )
        return [(who, score) for who, score in await self._database.rows(query)]

    async def of_server(self, server: int) -> list[tuple[int, str, int, int]]:
        query = select(rating).select_from(rating.join(presence, _present(server))).where(_shared())
        return [(who, drama, score, at) async for part in self._database.parts(query) for who, drama, score, at in part]

    async def count(self) -> int:
        return await self._database.value(select(func.count()).select_from(rating))

    async def fingerprint(self) -> tuple[int, int]:
        newest = func.coalesce(func.max(rating.c.rated_at), 0)
        query = select(func.count(), newest).select_from(rating).where(_shared())
        ((count, last),) = await self._database.rows(query)
        return count, last

    async def to_learn_from(self, most: int) -> AsyncIterator[list[tuple[int, str, int]]]:
        place = tuple_(rating.c.member_id, rating.c.drama_id)
        query = (
            select(rating.c.member_id, rating.c.drama_id, rating.c.score)
            .where(_shared())
            .order_by(rating.c.member_id, rating.c.drama_id)
        )
        count, _ = await self.fingerprint()
        if count > most:
            query = query.where(rating.c.member_id % _SPREAD % math.ceil(count / most) == 0)
        after = query
        # In parts, so that others are answered meanwhile. Each part goes on after the last row of the one before, since
        # a cursor would keep a transaction open all the while.
        while True:
            rows = [(who, drama, score) for who, drama, score in await self._database.rows(after.limit(_PART))]
            if rows:
                yield rows
            if len(rows) < _PART:
                return
            after = query.where(place > tuple_(*rows[-1][:2]))

    async def keep(self, rows: Iterable[tuple[int, str, int, int]]) -> int:
        """Keep many ratings (member, drama, score, rated_at) in one transaction; how many there were."""
        batch = list(rows)

        async def work(connection: AsyncConnection) -> int:
            await self.write(connection, batch)
            return len(batch)

        return await self._database.write(work)

    async def write(self, connection: AsyncConnection, rows: Sequence[tuple[int, str, int, int]]) -> None:
        """Keep ratings (member, drama, score, rated_at) within the transaction at hand."""
        await self._meet(connection, rows)
        await self._put(connection, rows)

    async def rows(self) -> list[tuple[int, str, int, int]]:
        """Every rating kept as (member, drama, score, rated_at), in order."""
        query = select(rating).order_by(rating.c.member_id, rating.c.drama_id)
        return [(who, drama, score, at) for who, drama, score, at in await self._database.rows(query)]

    async def merge(self, moved: Mapping[str, str]) -> None:
        """Move ratings of merged titles to the title each was merged into; `moved` has the new id of each old one.

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

    async def _known(self, connection: AsyncConnection, member_id: int, drama: str) -> Rating | None:
        query = select(rating.c.drama_id, rating.c.score, rating.c.rated_at).where(*_of(member_id, drama))
        found = (await connection.execute(query)).one_or_none()
        return Rating(*found) if found else None

    async def _meet(self, connection: AsyncConnection, rows: Sequence[_Row]) -> None:
        """Create the members whose ratings these are, and lock them against other processes."""
        members = sorted({row[0] for row in rows})
        if not members:
            return
        self._database.announce("rated", members)
        known = await self._database.lock_members(connection, members)
        if new := [{"id": member_id} for member_id in members if member_id not in known]:
            await connection.execute(self._meet_all, new)
            if self._database.shared:
                await self._database.lock_members(connection, members)

    async def _put(self, connection: AsyncConnection, rows: Sequence[_Row]) -> None:
        if not rows:
            return
        await connection.execute(self._put_all, [dict(zip(_COLUMNS, row, strict=True)) for row in rows])


def _of(member_id: int, drama: str):
    return rating.c.member_id == member_id, rating.c.drama_id == drama


def _present(server: int | BindParameter[int] | None):
    return and_(presence.c.member_id == rating.c.member_id, presence.c.server_id == (0 if server is None else server))


def _shared():
    """Whether a rating counts in averages: its member is not hidden."""
    return rating.c.member_id.not_in(select(hidden.c.member_id))


def _standing():
    """The score of `member`, the mean and the count of `server`'s, and those of all, for `drama`."""
    shared = _shared()
    here = and_(presence.c.member_id.is_not(None), shared)
    return (
        select(
            func.max(rating.c.score).filter(rating.c.member_id == bindparam("member")),
            func.avg(rating.c.score).filter(here),
            func.count(rating.c.score).filter(here),
            func.avg(rating.c.score).filter(shared),
            func.count(rating.c.score).filter(shared),
        )
        .select_from(rating.outerjoin(presence, _present(bindparam("server", type_=Long))))
        .where(rating.c.drama_id == bindparam("drama"))
    )


@cache
def _averages(of_server: bool, dramas: int | None) -> Statement:
    """The mean and the count of the shared scores by drama: of `server`'s members or all, of `dramas` titles or all."""
    query = select(rating.c.drama_id, func.avg(rating.c.score), func.count()).where(_shared())
    if dramas is not None:
        query = query.where(rating.c.drama_id.in_(parameters(dramas)))
    if of_server:
        query = query.select_from(rating.join(presence, _present(bindparam("server", type_=Long))))
    return Statement(query.group_by(rating.c.drama_id))


_OF_MEMBER = Statement(
    select(rating.c.drama_id, rating.c.score, rating.c.rated_at)
    .where(rating.c.member_id == bindparam("member"))
    .order_by(rating.c.rated_at.desc(), rating.c.drama_id)
)
_STANDING = Statement(_standing())
_KNOWN = Statement(
    select(rating.c.score, rating.c.rated_at).where(
        rating.c.member_id == bindparam("member_id"), rating.c.drama_id == bindparam("drama_id")
    )
)
# The ratings of the `keys` (member, drama).
_BEFORE = select(rating.c.member_id, rating.c.drama_id, rating.c.score, rating.c.rated_at).where(
    tuple_(rating.c.member_id, rating.c.drama_id).in_(bindparam("keys", expanding=True))
)
