"""Ratings: one score for each member and drama."""

import math
from collections.abc import AsyncIterator, Iterable, Mapping, Sequence
from functools import cache
from sqlite3 import Connection
from typing import Any

from sqlalchemy import (
    BindParameter,
    Column,
    and_,
    bindparam,
    delete,
    func,
    select,
    text,
    true,
    tuple_,
    update,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.member.ratings import Average, Change, Rating, Standing
from bot.store.databases.arrivals import Arrivals
from bot.store.databases.database import Database
from bot.store.databases.sqlite import Statement, named, parameters
from bot.store.tables import hidden, member, presence, rating, tally
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
        if database.shared:
            put = put.from_select(_COLUMNS, _rows_of_arrays())
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
        for row in rows:
            before.append(known.get(row[:2]))
            known[row[:2]] = Rating(*row[1:])
        await self._put(connection, rows)
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
        values = {"member": member_id, "server": server, "drama": drama}
        ((mine, *sums),) = await self._database.ask(_standing(server is not None), values)
        world, here = _average(*sums[:2]), _average(*sums[2:]) if server is not None else None
        return Standing(mine, here, world)

    async def averages(self, server: int | None, dramas: Sequence[str] | None) -> Mapping[str, Average]:
        values: dict[str, Any] = {"server": server, **named(dramas or ())}
        wanted = _averages(server is not None, None if dramas is None else len(dramas))
        if dramas is not None:
            return _by_drama(await self._database.ask(wanted, values))
        found: dict[str, Average] = {}
        # The averages of all titles take a while, and others are answered meanwhile.
        async for part in self._database.parts(wanted.clause, values):
            found.update(_by_drama(part))
        return found

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
        ((count, total),) = await self._database.rows(select(*map(_summed, (tally.c.ratings, tally.c.total))))
        return int(count), int(total)

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

    async def fold(self) -> None:
        """Add up the rows of the tally that a title has several of, as each change adds one on PostgreSQL."""
        if self._database.shared:
            await self._database.execute(_FOLD)

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
            gone = rated & moved.keys()
            raters = select(rating.c.member_id).where(rating.c.drama_id.in_(gone)).distinct()
            await self._database.lock_members(connection, (await connection.execute(raters)).scalars().all())
            for old in gone:
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
        newest = list({row[:2]: row for row in rows}.values())
        for begin in range(0, len(newest), _PART):
            part = newest[begin : begin + _PART]
            if self._database.shared:
                values = dict(zip(_COLUMNS, map(list, zip(*part, strict=True)), strict=True))
                await connection.execute(self._put_all, values)
            else:
                await connection.execute(self._put_all, [dict(zip(_COLUMNS, row, strict=True)) for row in part])


def _rows_of_arrays():
    """Rows from an array for each column: a statement of PostgreSQL takes many then, and counts them at once."""
    from sqlalchemy.dialects.postgresql import ARRAY

    return select(*(func.unnest(bindparam(column.name, type_=ARRAY(column.type))) for column in rating.c))


def _of(member_id: int, drama: str):
    return rating.c.member_id == member_id, rating.c.drama_id == drama


def _present(server: int | BindParameter[int]):
    return and_(presence.c.member_id == rating.c.member_id, presence.c.server_id == server)


def _shared():
    """Whether a rating counts in averages: its member is not hidden."""
    return rating.c.member_id.not_in(select(hidden.c.member_id))


def _seen():
    """The same for the rating of a member who is `_present`. SQLite asks it only about those then."""
    return presence.c.member_id.not_in(select(hidden.c.member_id))


def _summed(column: Column[int]):
    return func.coalesce(func.sum(column), 0)


def _average(total: int, count: int) -> Average | None:
    # PostgreSQL gives sums as decimals.
    return Average(float(total) / float(count), int(count)) if count else None


def _by_drama(rows: Iterable[tuple[str, int, int]]) -> dict[str, Average]:
    return {drama: found for drama, total, count in rows if (found := _average(total, count))}


@cache
def _standing(in_server: bool) -> Statement:
    """The score of `member`, and the sum and the number of all scores of `drama`, then also those of `server`'s."""
    mine = select(rating.c.score).where(
        rating.c.member_id == bindparam("member"), rating.c.drama_id == bindparam("drama")
    )
    world = select(_summed(tally.c.total).label("total"), _summed(tally.c.ratings).label("ratings"))
    world = world.where(tally.c.drama_id == bindparam("drama")).subquery()
    if not in_server:
        return Statement(select(mine.scalar_subquery(), *world.c))
    here = select(func.sum(rating.c.score).label("total"), func.count().label("ratings")).where(
        rating.c.drama_id == bindparam("drama"), _seen()
    )
    here = here.select_from(rating.join(presence, _present(bindparam("server", type_=Long)))).subquery()
    return Statement(select(mine.scalar_subquery(), *world.c, *here.c).select_from(world.join(here, true())))


@cache
def _averages(in_server: bool, dramas: int | None) -> Statement:
    """The sum and the number of the shared scores by drama: of `server`'s members or all, of `dramas` titles or all."""
    table = rating if in_server else tally
    if in_server:
        query = select(rating.c.drama_id, func.sum(rating.c.score), func.count()).where(_seen())
        query = query.select_from(rating.join(presence, _present(bindparam("server", type_=Long))))
    else:
        query = select(tally.c.drama_id, func.sum(tally.c.total), func.sum(tally.c.ratings))
    if dramas is not None:
        query = query.where(table.c.drama_id.in_(parameters(dramas)))
    return Statement(query.group_by(table.c.drama_id))


_FOLD = text("""
    WITH gone AS (
        DELETE FROM tally WHERE drama_id IN (SELECT drama_id FROM tally GROUP BY drama_id HAVING count(*) > 1)
        RETURNING *
    )
    INSERT INTO tally SELECT drama_id, nextval('tally_part'), sum(ratings), sum(total) FROM gone
    GROUP BY drama_id HAVING sum(ratings) <> 0 OR sum(total) <> 0
""")
_OF_MEMBER = Statement(
    select(rating.c.drama_id, rating.c.score, rating.c.rated_at)
    .where(rating.c.member_id == bindparam("member"))
    .order_by(rating.c.rated_at.desc(), rating.c.drama_id)
)
_KNOWN = Statement(
    select(rating.c.score, rating.c.rated_at).where(
        rating.c.member_id == bindparam("member_id"), rating.c.drama_id == bindparam("drama_id")
    )
)
# The ratings of the `keys` (member, drama).
_BEFORE = select(rating.c.member_id, rating.c.drama_id, rating.c.score, rating.c.rated_at).where(
    tuple_(rating.c.member_id, rating.c.drama_id).in_(bindparam("keys", expanding=True))
)
