"""The settings that members and servers chose."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Column, Table, bindparam, delete, literal, select, union_all
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.member.asker import Settings
from bot.core.member.choices import MemberChoices, ServerChoices
from bot.store.databases.database import Database
from bot.store.databases.sqlite import Statement
from bot.store.tables import avoided, member, member_service, server, server_service


class ChoiceTable:
    """Implements `core.ports.Choices`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def of_member(self, member_id: int) -> MemberChoices:
        return (await _read(self._database, member_id, None))[0]

    async def of_server(self, server_id: int) -> ServerChoices:
        return (await _read(self._database, 0, server_id))[1]

    async def keep_member(self, member_id: int, **chosen: Any) -> None:
        lists = {"services": member_service.c.service, "avoid": avoided.c.tag}
        await self._keep(member, member_id, chosen, lists)

    async def keep_server(self, server_id: int, **chosen: Any) -> None:
        await self._keep(server, server_id, chosen, {"services": server_service.c.service})

    async def _keep(self, table: Table, key: int, chosen: Mapping[str, Any], lists: Mapping[str, Column[Any]]) -> None:
        # SQLite has no booleans.
        values = {
            what: int(value) if isinstance(value, bool) else value
            for what, value in chosen.items()
            if what not in lists
        }

        async def work(connection: AsyncConnection) -> None:
            row, same = self._database.insert(table).values(id=key, **values), ["id"]
            if values:
                row = row.on_conflict_do_update(index_elements=same, set_=values)
            else:
                row = row.on_conflict_do_nothing(index_elements=same)
            await connection.execute(row)
            for what, column in lists.items():
                if what in chosen:
                    await self._list(connection, column, key, chosen[what])
            self._database.announce("member" if table is member else "server", [key])

        await self._database.write(work)

    async def _list(self, connection: AsyncConnection, column: Column[Any], owner: int, values: Iterable[str]) -> None:
        table = column.table
        assert isinstance(table, Table)
        (owned,) = (one for one in table.primary_key if one is not column)
        await connection.execute(delete(table).where(owned == owner))
        rows = [{owned.name: owner, column.name: value} for value in dict.fromkeys(values)]
        if rows:
            await connection.execute(self._database.insert(table), rows)


async def read_settings(database: Database, member_id: int, server_id: int | None) -> Settings:
    """What goes for a member in a server."""
    mine, theirs = await _read(database, member_id, server_id)
    private = mine.private if mine.private is not None else theirs.private
    return Settings(
        region=mine.region or theirs.region,
        scale=mine.scale or theirs.scale or "ten",
        services=mine.services or theirs.services,
        language=mine.language,
        server_language=theirs.language,
        titles=mine.titles or theirs.titles,
        names=mine.names or theirs.names or "family",
        private=bool(private),
        avoid=mine.avoid,
        adult_apart=theirs.adult_apart,
    )


async def _read(database: Database, member_id: int, server_id: int | None) -> tuple[MemberChoices, ServerChoices]:
    about = {"member": member_id, "server": server_id}
    mine, theirs, rows = await database.ask_all([_MEMBER, _SERVER, _NAMED], about)
    named: dict[str, list[str]] = {"mine": [], "avoid": [], "theirs": []}
    for whose, value in rows:
        named[whose].append(value)
    lists = {whose: tuple(sorted(values, key=str.casefold)) for whose, values in named.items()}
    return (
        MemberChoices(**_chosen(member, mine), services=lists["mine"], avoid=lists["avoid"]),
        ServerChoices(**_chosen(server, theirs), services=lists["theirs"]),
    )


# The columns of members and servers that are no settings, and the boolean ones, for which SQLite has no type.
_UNCHOSEN, _YES_OR_NO = ("id", "left_at"), ("private", "adult_apart")


def _chosen(table: Table, rows: Sequence[Any]) -> dict[str, Any]:
    """The settings in the one row of a table, by field; none without a row."""
    row = zip(table.c.keys(), rows[0], strict=True) if rows else ()
    chosen = {name: value for name, value in row if value is not None and name not in _UNCHOSEN}
    return {name: bool(value) if name in _YES_OR_NO else value for name, value in chosen.items()}


# Read for most of what members do, so built once.
_MEMBER = Statement(select(member).where(member.c.id == bindparam("member")))
_SERVER = Statement(select(server).where(server.c.id == bindparam("server")))
_NAMED = Statement(
    union_all(
        select(literal("mine"), member_service.c.service).where(member_service.c.member_id == bindparam("member")),
        select(literal("avoid"), avoided.c.tag).where(avoided.c.member_id == bindparam("member")),
        select(literal("theirs"), server_service.c.service).where(server_service.c.server_id == bindparam("server")),
    )
)
