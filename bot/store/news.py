"""News between processes (LISTEN/NOTIFY of PostgreSQL): what others changed, sent with the commit that changed it."""

import asyncio
import logging
from collections.abc import AsyncGenerator, Mapping
from typing import Any

import msgspec
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.errors import StoreUnavailable
from bot.core.news import KINDS, News, NewsKind
from bot.store.databases.place import Place
from bot.store.databases.postgres import connect, faults

log = logging.getLogger("namida")

_CHANNEL = "namida_news"
# NOTIFY takes no more than 7,999 bytes.
_LONGEST = 7000
# Seconds between checks whether a silent connection is alive, and between attempts to connect again.
_PULSE, _AGAIN = 5, 1
# A lock held by all who follow, by which a restore knows whether a Namida is running.
PRESENT = "SELECT {}(hashtextextended('namida present', 0))"


class _Letter(msgspec.Struct):
    by: str
    news: dict[NewsKind, list[int | str] | None]


_READ = msgspec.json.Decoder(_Letter)


async def publish(connection: AsyncConnection, by: str, told: Mapping[NewsKind, set[int | str]]) -> None:
    """Send news to all processes when the transaction of `connection` commits; `by` names this process."""
    letter = msgspec.json.encode(_Letter(by, {kind: sorted(about, key=str) for kind, about in told.items()}))
    if len(letter) > _LONGEST:
        letter = msgspec.json.encode(_Letter(by, dict.fromkeys(told)))
    await connection.execute(text(f"SELECT pg_notify('{_CHANNEL}', :letter)"), {"letter": letter.decode()})


async def follow(place: Place, by: str) -> AsyncGenerator[News]:
    """The news of other processes than `by`, for ever. On SQLite there are none.

    At the start and after every loss of the connection, it yields news of every kind, as anything may have changed.
    """
    while place.server is not None:
        try:
            connection = await connect(place)
        except StoreUnavailable:
            await asyncio.sleep(_AGAIN)
            continue
        try:
            arrived = _Arrived()
            connection.add_termination_listener(arrived.end)
            await connection.add_listener(_CHANNEL, arrived.take)
            await connection.execute(PRESENT.format("pg_advisory_lock_shared"))
            for kind in KINDS:
                yield News(kind)
            while (letter := await _next(connection, arrived.letters)) is not None:
                for news in _read(letter, by):
                    yield news
        except faults() as error:
            log.debug("The news connection failed: %s", error)
        finally:
            connection.terminate()
        log.warning("The news of the other processes were cut off; listening again.")
        await asyncio.sleep(_AGAIN)


class _Arrived:
    """A queue of received letters, ended by None when the connection is lost."""

    def __init__(self) -> None:
        self.letters: asyncio.Queue[str | None] = asyncio.Queue()

    def take(self, _connection: Any, _process: int, _channel: str, letter: str) -> None:
        self.letters.put_nowait(letter)

    def end(self, _connection: Any) -> None:
        self.letters.put_nowait(None)


async def _next(connection: Any, arrived: asyncio.Queue[str | None]) -> str | None:
    """The next letter; None where the connection was lost. Raises TimeoutError where the server is silent."""
    while True:
        try:
            return await asyncio.wait_for(arrived.get(), _PULSE)
        except TimeoutError:
            await connection.execute("SELECT 1", timeout=_PULSE)


def _read(letter: str, by: str) -> list[News]:
    try:
        found = _READ.decode(letter)
    except msgspec.DecodeError:
        # From another version of Namida: anything may have changed.
        return [News(kind) for kind in KINDS]
    if found.by == by:
        return []
    return [News(kind, None if about is None else frozenset(about)) for kind, about in found.news.items()]
