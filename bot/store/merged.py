"""Moving rows of a title that was merged into another."""

from collections.abc import Mapping

from sqlalchemy import Table, delete, select, update
from sqlalchemy.ext.asyncio import AsyncConnection


async def move_rows(connection: AsyncConnection, table: Table, moved: Mapping[str, str]) -> None:
    """Move the rows of merged titles to the title each was merged into; a row that its member has there stays.

    `table` has at most one row for each `member_id` and `drama_id`; `moved` has the new id of each old one.
    """
    known = set((await connection.execute(select(table.c.drama_id).distinct())).scalars())
    for old in known & moved.keys():
        twin = table.alias()
        both = select(twin.c.member_id).where(twin.c.drama_id == moved[old])
        await connection.execute(delete(table).where(table.c.drama_id == old, table.c.member_id.in_(both)))
        await connection.execute(update(table).where(table.c.drama_id == old).values(drama_id=moved[old]))
