"""A server's own corrections, kept as a history of changes: of each title, the newest one that is not undone counts."""

import asyncio
import logging
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

import msgspec
from sqlalchemy import delete, func, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.corrections import Act, Draft, Edit, Facts, Stated, Unread
from bot.core.days import DAY
from bot.core.models import Drama
from bot.store.databases.database import Database
from bot.store.tables import correction, draft

log = logging.getLogger("namida")

# What can be undone in a server: this many of the newest changes, with this many rows together.
_CHANGES, _ROWS = 300, 3000
_DRAFT_SECONDS = 7 * DAY

_Written = list[tuple[str, str | None]]


class CorrectionTable:
    """Implements `core.ports.Corrections`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def of(self, server_id: int, keys: Collection[str] | None = None) -> Mapping[str, Stated]:
        async with self._database.reading() as connection:
            newest = await _statements(connection, server_id, keys)
        # Thousands take a while to read, and others are answered meanwhile.
        return await asyncio.to_thread(lambda: dict(_read(newest)))

    async def ids(self, server_id: int) -> frozenset[str]:
        c = correction.c
        query = select(c.drama_id).where(c.server_id == server_id, c.undone == 0).distinct()
        return frozenset(row.drama_id for row in await self._database.rows(query))

    async def keep(self, server_id: int, member_id: int, act: Act, rows: Mapping[str, Stated], at: int) -> int:
        async def work(connection: AsyncConnection) -> int:
            standing = dict(_read(await _statements(connection, server_id, rows)))
            return await self._change(connection, server_id, member_id, act, _laid(standing, rows), at)

        return await self._database.write(work)

    async def take(self, server_id: int, member_id: int, told: Draft, act: Act, at: int) -> int | None:
        async def work(connection: AsyncConnection) -> int | None:
            standing = dict(_read(await _statements(connection, server_id, told.rows)))
            if any(standing.get(key, {}) is None for key in told.rows.keys() - told.hidden):
                return None
            gone = await connection.execute(delete(draft).where(*_drafted(server_id, member_id, told.code)))
            if not gone.rowcount:
                return None
            return await self._change(connection, server_id, member_id, act, _laid(standing, told.rows), at)

        return await self._database.write(work)

    async def _change(
        self, connection: AsyncConnection, server_id: int, member_id: int, act: Act, rows: _Written, at: int
    ) -> int:
        """Add a change; its number."""
        await self._database.meet(connection, member_id, server_id)
        last = select(func.max(correction.c.number)).where(correction.c.server_id == server_id)
        number = ((await connection.execute(last)).scalar_one() or 0) + 1
        same = {
            "server_id": server_id, "number": number, "member_id": member_id, "made_at": at, "act": act, "undone": 0,
        }  # fmt: skip
        values = [{**same, "drama_id": key, "facts": facts} for key, facts in rows]
        await connection.execute(correction.insert(), values)
        await self._prune(connection, server_id)
        self._database.announce("server", [server_id])
        return number

    async def history(self, server_id: int) -> list[Edit]:
        c = correction.c
        query = select(c.number, c.act, c.member_id, c.made_at, c.undone, c.drama_id).where(c.server_id == server_id)
        rows = await self._database.rows(query.order_by(c.number.desc(), c.drama_id))
        touched: dict[int, list[str]] = {}
        for row in rows:
            touched.setdefault(row.number, []).append(row.drama_id)
        first = {row.number: row for row in reversed(rows)}
        return [
            Edit(number, first[number].act, first[number].member_id, first[number].made_at,
                 bool(first[number].undone), tuple(dramas))
            for number, dramas in touched.items()
        ]  # fmt: skip

    async def called(self, server_id: int, keys: Collection[str]) -> Mapping[str, str]:
        c = correction.c
        query = select(c.drama_id, c.facts).where(c.server_id == server_id, c.drama_id.in_(keys), c.facts.is_not(None))
        rows = await self._database.rows(query.order_by(c.number))
        return {row.drama_id: title for row in rows if (title := _TITLED.decode(row.facts).title)}

    async def changed(self, server_id: int, changes: Mapping[int, str]) -> Mapping[int, tuple[str, ...]]:
        c = correction.c
        query = select(c.number, c.drama_id, c.facts, c.undone).where(
            c.server_id == server_id, c.drama_id.in_(set(changes.values()))
        )
        stated: dict[str, dict[str, Any]] = {}
        found: dict[int, tuple[str, ...]] = {}
        for row in await self._database.rows(query.order_by(c.number)):
            facts: dict[str, Any] = msgspec.json.decode(row.facts) if row.facts else {}
            if row.number in changes:
                before = stated.get(row.drama_id, {})
                found[row.number] = tuple(key for key, value in facts.items() if before.get(key, ...) != value)
            if not row.undone:
                stated[row.drama_id] = facts
        return found

    async def turn(self, server_id: int, number: int, undone: bool) -> bool:
        c = correction.c
        change = (c.server_id == server_id, c.number == number)

        async def work(connection: AsyncConnection) -> bool:
            rows = (await connection.execute(select(c.drama_id, c.undone).where(*change))).all()
            if not rows or any(bool(row.undone) == undone for row in rows):
                return False
            if number not in await self._undoable(connection, server_id):
                return False
            touched = select(c.drama_id).where(*change)
            later = select(func.count()).where(
                c.server_id == server_id, c.number > number, c.undone == 0, c.drama_id.in_(touched)
            )
            if (await connection.execute(later)).scalar_one():
                return False
            await connection.execute(update(correction).where(*change).values(undone=int(undone)))
            self._database.announce("server", [server_id])
            return True

        return await self._database.write(work)

    async def titles(self) -> Mapping[str, Stated]:
        c = correction.c
        query = select(c.drama_id, c.facts).where(c.undone == 0).order_by(c.number)
        # Those of all servers take a while to read, and others are answered meanwhile.
        return await asyncio.to_thread(_titles, await self._database.rows(query))

    async def count(self) -> int:
        c = correction.c
        query = select(func.count()).where(c.undone == 0, c.act.in_(("add", "import")))
        return await self._database.value(query)

    async def stage(self, server_id: int, member_id: int, told: Draft, at: int) -> None:
        rows = {key: msgspec.Raw(_write(facts).encode()) for key, facts in told.rows.items()}
        kept = _Content(told.name, rows, sorted(told.added), list(told.unread), sorted(told.hidden), told.known)
        content = msgspec.json.encode(kept).decode()

        async def work(connection: AsyncConnection) -> None:
            await self._database.meet(connection, member_id, server_id)
            row = self._database.insert(draft).values(
                server_id=server_id, member_id=member_id, code=told.code, made_at=at, content=content
            )
            new = row.excluded
            put = row.on_conflict_do_update(
                index_elements=["server_id", "member_id"],
                set_={"code": new.code, "made_at": new.made_at, "content": new.content},
            )
            await connection.execute(put)

        await self._database.write(work)

    async def staged(self, server_id: int, member_id: int, code: str) -> Draft | None:
        query = select(draft.c.content).where(*_drafted(server_id, member_id, code))
        content = await self._database.value(query)
        if content is None:
            return None
        kept = _CONTENT.decode(content)
        rows: dict[str, Facts] = await asyncio.to_thread(
            lambda: {key: _facts(bytes(raw)) for key, raw in kept.rows.items()}
        )
        return Draft(
            code, kept.name, rows, frozenset(kept.added), tuple(kept.unread), frozenset(kept.hidden), kept.known
        )

    async def unstage(self, server_id: int, member_id: int, code: str) -> bool:
        async def work(connection: AsyncConnection) -> bool:
            gone = await connection.execute(delete(draft).where(*_drafted(server_id, member_id, code)))
            return gone.rowcount > 0

        return await self._database.write(work)

    async def prune(self, at: int) -> None:
        await self._database.execute(delete(draft).where(draft.c.made_at < at - _DRAFT_SECONDS))

    async def _undoable(self, connection: AsyncConnection, server_id: int) -> set[int]:
        """The changes that can be undone: the newest ones, and all that hide a title."""
        c = correction.c
        query = select(c.number, c.act, func.count()).where(c.server_id == server_id).group_by(c.number, c.act)
        found, rows = set[int](), 0
        for n, (number, act, count) in enumerate(await connection.execute(query.order_by(c.number.desc()))):
            rows += count
            if n == 0 or act == "hide" or (n < _CHANGES and rows <= _ROWS):
                found.add(number)
        return found

    async def _prune(self, connection: AsyncConnection, server_id: int) -> None:
        """Delete rows that neither count nor can come back by undoing: of each drama, the rows of changes that can be
        undone stay, and the last one before each of them."""
        c = correction.c
        undoable = await self._undoable(connection, server_id)
        query = select(c.number, c.drama_id, c.undone).where(c.server_id == server_id)
        needed: dict[str, bool] = {}
        for number, key, undone in (await connection.execute(query.order_by(c.number.desc()))).all():
            if number in undoable:
                # Undoing it brings back what counted before.
                needed[key] = True
            elif not undone and needed.get(key, True):
                needed[key] = False
            else:
                here = (c.server_id == server_id, c.number == number, c.drama_id == key)
                await connection.execute(delete(correction).where(*here))


@dataclass(slots=True)
class _Content:
    name: str
    rows: dict[str, msgspec.Raw]
    added: list[str] = field(default_factory=list[str])
    unread: list[Unread] = field(default_factory=list[Unread])
    hidden: list[str] = field(default_factory=list[str])
    known: int = 0


_CONTENT = msgspec.json.Decoder(_Content)


@dataclass(slots=True)
class _Titled:
    title: str | None = None


_TITLED = msgspec.json.Decoder(_Titled)


def _drafted(server_id: int, member_id: int, code: str):
    return draft.c.server_id == server_id, draft.c.member_id == member_id, draft.c.code == code


async def _statements(
    connection: AsyncConnection, server_id: int, keys: Collection[str] | None = None
) -> dict[str, str | None]:
    """What a server states of each drama it has a version of, or of those of these ids, as it is written."""
    c = correction.c
    query = select(c.drama_id, c.facts).where(c.server_id == server_id, c.undone == 0).order_by(c.number)
    if keys is not None:
        query = query.where(c.drama_id.in_(list(keys)))
    return {row.drama_id: row.facts for row in await connection.execute(query)}


def _titles(rows: Iterable[Any]) -> dict[str, Stated]:
    """The newest statement about each drama that only a server has; `rows` are in order."""
    newest = {row.drama_id: row.facts for row in rows}
    titles = {key: facts for key, facts in newest.items() if facts and '"title"' in facts}
    return {key: facts for key, facts in _read(titles) if facts and "kind" in facts}


def _laid(standing: Mapping[str, Stated], rows: Mapping[str, Stated]) -> _Written:
    """The rows of a change: its facts of each drama laid over those that stand."""
    return [
        (key, None if facts is None else _write({**(standing.get(key) or {}), **facts})) for key, facts in rows.items()
    ]


def _write(facts: Facts) -> str:
    return msgspec.json.encode(facts).decode()


def _read(rows: Mapping[str, str | None]) -> Iterator[tuple[str, Stated]]:
    """What is stated of each drama, without rows that only a newer Namida can read."""
    for key, facts in rows.items():
        try:
            yield key, None if facts is None else _facts(facts.encode())
        except msgspec.DecodeError as error:
            log.warning("A correction of %s is left out, it is of another version of Namida: %s", key, error)


def _facts(text: bytes) -> Facts:
    """The facts of a partial record."""
    raw: dict[str, Any] = msgspec.json.decode(text)
    known = {key: value for key, value in raw.items() if value is not None}
    drama = msgspec.convert({"id": "-", "title": "-", "kind": "other", **known}, Drama)
    return {key: getattr(drama, key) if key in known else None for key in raw}
