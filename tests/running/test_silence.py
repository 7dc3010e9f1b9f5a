"""A PostgreSQL that is held by others or falls silent: members are told, and Namida goes on and ends in time."""

import asyncio
import time
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from urllib.parse import parse_qs, urlsplit

import pytest
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncConnection
from test_stop import TITLE, bot_at, ended
from wire import Wire, payloads
from wire.bodies import walk

from bot.core.errors import BadInput, StoreUnavailable
from bot.store import OpenStore, open_store
from bot.store.databases import database, postgres
from bot.store.databases.backup import back_up
from bot.store.databases.database import Database
from bot.store.databases.opening import open_database
from bot.store.databases.place import place_of
from bot.store.databases.postgres import connect
from bot.store.migrations import NEWEST

pytestmark = [pytest.mark.on_postgres]

# As a server is that became another's replica.
ONLY_READ = "default_transaction_read_only"


class Relay:
    """Stands between Namida and the server at `where`; `silent`, it takes connections and says nothing."""

    def __init__(self, where: str) -> None:
        parts = urlsplit(where)
        self._server = Path(parse_qs(parts.query)["host"][0]) / ".s.PGSQL.5432"
        # Not the tests' own folder: the path of a socket is short.
        self._folder = TemporaryDirectory(prefix="relay-")
        self.where = f"postgresql+asyncpg://namida@{parts.path}?host={self._folder.name}"
        self._speaks = asyncio.Event()
        self._speaks.set()
        self._taken: set[asyncio.Task[None]] = set()

    async def __aenter__(self) -> "Relay":
        self._relay = await asyncio.start_unix_server(self._take, Path(self._folder.name) / ".s.PGSQL.5432")
        return self

    async def __aexit__(self, *_: object) -> None:
        self._relay.close()
        for one in self._taken:
            one.cancel()
        await asyncio.gather(*self._taken, return_exceptions=True)
        self._folder.cleanup()

    @asynccontextmanager
    async def silent(self) -> AsyncGenerator[None]:
        self._speaks.clear()
        yield
        self._speaks.set()

    async def _take(self, mine: asyncio.StreamReader, back: asyncio.StreamWriter) -> None:
        if this := asyncio.current_task():
            self._taken.add(this)
            this.add_done_callback(self._taken.discard)
        async with _closed(back):
            await self._speaks.wait()
            theirs, there = await asyncio.open_unix_connection(self._server)
            async with _closed(there):
                await asyncio.gather(self._pass(mine, there), self._pass(theirs, back))

    async def _pass(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(OSError):
            while some := await reader.read(65536):
                await self._speaks.wait()
                writer.write(some)
        writer.close()


@asynccontextmanager
async def _closed(writer: asyncio.StreamWriter) -> AsyncGenerator[None]:
    """A connection that is closed at the end of this, also where this is given up."""
    try:
        yield
    finally:
        writer.close()
        with suppress(OSError):
            await writer.wait_closed()


@pytest.fixture
async def relay(where: str) -> AsyncGenerator[Relay]:
    async with Relay(where) as one:
        yield one


@asynccontextmanager
async def _locked(where: str, mode: str) -> AsyncGenerator[None]:
    """Another session has the ratings for itself."""
    other = await connect(place_of(where))
    async with other.transaction():
        await other.execute(f"LOCK TABLE rating IN {mode} MODE")
        yield
    other.terminate()


async def _waits(where: str, seconds: float = 0) -> None:
    """Return once a session has waited that long for a lock in the database."""
    query = (
        "SELECT 1 FROM pg_locks JOIN pg_database ON pg_database.oid = database AND datname = current_database() "
        "WHERE NOT granted AND waitstart < clock_timestamp() - make_interval(secs => $1)"
    )
    server = await connect(place_of(where))
    async with asyncio.timeout(10):
        while not await server.fetch(query, seconds):  # noqa: ASYNC110 - the server has no event of that
            await asyncio.sleep(0.01)
    server.terminate()


def _soon(monkeypatch: pytest.MonkeyPatch) -> None:
    """Silence is noticed after a tenth of a second instead of three."""
    for name in ("_SILENCE", "_ASKED", "_AGAIN", "_CLOSED"):
        monkeypatch.setattr(postgres, name, 0.1)


def _database(kept: OpenStore) -> Database:
    return kept.ratings._database  # pyright: ignore[reportPrivateUsage]


async def test_cleaning_up_whose_connection_is_lost_says_that_the_database_failed(where: str) -> None:
    async with open_store(where) as kept, _locked(where, "ACCESS EXCLUSIVE"):
        scrubbing = asyncio.create_task(_database(kept).scrub())
        await _waits(where)
        other = await connect(place_of(where))
        await other.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query = 'VACUUM'")
        other.terminate()
        with pytest.raises(StoreUnavailable):
            await asyncio.wait_for(scrubbing, 10)


async def test_a_table_locked_by_another_session_is_waited_for_and_then_reported(
    where: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(postgres, "_HELD", 0.05)
    async with open_store(where) as kept:
        await kept.ratings.rate(1, "goblin", 90, 1)
        async with _locked(where, "EXCLUSIVE"):
            with pytest.raises(StoreUnavailable, match="lock"):
                await kept.ratings.rate(1, "goblin", 80, 2)
            assert (await kept.ratings.standing(1, None, "goblin")).mine == 90
        async with _locked(where, "ACCESS EXCLUSIVE"):
            with pytest.raises(StoreUnavailable, match="lock"):
                await kept.ratings.standing(1, None, "goblin")
        await kept.ratings.rate(1, "goblin", 70, 3)
        assert (await kept.ratings.standing(1, None, "goblin")).mine == 70


async def test_a_connection_starts_with_no_option_a_pooler_refuses(kept: OpenStore) -> None:
    async with _database(kept).reading() as connection:
        begun = await connection.exec_driver_sql("SELECT name FROM pg_settings WHERE source = 'client'")
        # What PgBouncer takes, of any release.
        assert set(begun.scalars()) <= {"application_name", "client_encoding", "DateStyle", "TimeZone"}
        assert (await connection.exec_driver_sql("SHOW lock_timeout")).scalar() == "5s"


async def test_every_connection_sets_tcp_timeouts_that_notice_a_vanished_server(kept: OpenStore, where: str) -> None:
    told = "SELECT name FROM pg_settings WHERE source = 'session' AND name LIKE 'tcp_%' ORDER BY name"
    wanted = ["tcp_keepalives_count", "tcp_keepalives_idle", "tcp_keepalives_interval", "tcp_user_timeout"]
    async with _database(kept).reading() as shared:
        assert list((await shared.exec_driver_sql(told)).scalars()) == wanted
    alone = await connect(place_of(where))
    assert [row[0] for row in await alone.fetch(told)] == wanted
    alone.terminate()


async def test_cleaning_the_database_waits_for_locks_however_long(where: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(postgres, "_HELD", 0.05)
    async with open_store(where) as kept:
        async with _locked(where, "EXCLUSIVE"):
            cleaning = asyncio.ensure_future(_database(kept).scrub())
            await _waits(where, 0.2)
            assert not cleaning.done()
        await cleaning


async def test_forgetting_members_while_a_table_is_locked_blocks_no_other_answers(
    where: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(postgres, "_TURN", 0.3)
    async with open_store(where) as kept:
        for member in range(1, 9):
            await kept.ratings.rate(member, "goblin", 90, 1)
        async with _locked(where, "SHARE UPDATE EXCLUSIVE"):
            going: list[asyncio.Task[None]] = []
            for member in range(1, 8):
                going.append(asyncio.create_task(kept.members.forget(member)))
                async with asyncio.timeout(10):
                    while await kept.ratings.of_member(member):  # noqa: ASYNC110 - the server has no event of that
                        await asyncio.sleep(0.01)
            await _waits(where)
            assert not any(one.done() for one in going)
            assert await kept.ratings.count() == 1
        await asyncio.gather(*going)


async def test_a_migration_by_another_process_is_waited_for(where: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(postgres, "_HELD", 0.05)

    async def opened() -> None:
        async with open_database(where):
            pass

    other = await connect(place_of(where))
    await other.execute("UPDATE alembic_version SET version_num = '0001'")
    async with other.transaction():
        await other.execute("SELECT pg_advisory_xact_lock(hashtextextended('namida schema', 0))")
        opening = asyncio.ensure_future(opened())
        await _waits(where, 0.2)
        assert not opening.done()
        await other.execute(f"UPDATE alembic_version SET version_num = '{NEWEST}'")
    await opening
    other.terminate()


async def test_a_server_that_falls_silent_is_reported_and_used_again_once_it_answers(
    relay: Relay, monkeypatch: pytest.MonkeyPatch
) -> None:
    _soon(monkeypatch)
    async with open_store(relay.where) as kept:
        await kept.ratings.rate(1, "goblin", 90, 1)
        asks: list[Callable[[], Awaitable[object]]] = [
            lambda: kept.ratings.rate(1, "goblin", 80, 2),
            lambda: kept.ratings.standing(1, None, "goblin"),
            kept.ratings.count,
            kept.upkeep.ask,
            lambda: _database(kept).scrub(),
        ]
        for _ in range(2):
            async with relay.silent():
                told = await asyncio.wait_for(asyncio.gather(*(ask() for ask in asks), return_exceptions=True), 10)
                assert [type(one) for one in told] == [StoreUnavailable] * len(asks)
                with pytest.raises(StoreUnavailable, match="silent"):
                    await kept.ratings.count()
            async with asyncio.timeout(10):
                while True:
                    with suppress(StoreUnavailable):
                        await kept.ratings.rate(1, "goblin", 70, 3)
                        break
                    await asyncio.sleep(0.05)
            assert (await kept.ratings.standing(1, None, "goblin")).mine == 70


async def test_waiting_for_a_turn_ends_when_the_server_falls_silent(
    relay: Relay, where: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    _soon(monkeypatch)

    async def wait(waiting: Database) -> None:
        async with waiting.alone("x", wait=True):
            pass

    async with open_database(where) as one, open_database(relay.where) as other, one.alone("x"):
        turn = asyncio.ensure_future(wait(other))
        await _waits(where, 0.2)
        assert not turn.done()
        async with relay.silent():
            with pytest.raises(StoreUnavailable, match="silent"):
                await asyncio.wait_for(turn, 10)


async def test_a_paused_process_loses_its_turn_and_is_told_so_once_it_resumes(
    where: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(postgres, "_SIGN", 0.1)
    monkeypatch.setitem(postgres._HOLDING, "idle_session_timeout", "400")
    taken = asyncio.Event()

    async def work(mine: Database) -> None:
        async with mine.alone("x"):
            taken.set()
            await asyncio.sleep(1)
            time.sleep(0.8)  # noqa: ASYNC251 - nothing of a process that is paused goes on
            await asyncio.sleep(10)

    async with open_database(where) as one, open_database(where) as other:
        working = asyncio.ensure_future(work(one))
        await taken.wait()
        await asyncio.sleep(0.8)
        async with other.alone("x") as theirs:
            assert not theirs
        with pytest.raises(StoreUnavailable, match="turn was lost"):
            await asyncio.wait_for(working, 5)
        async with other.alone("x") as theirs:
            assert theirs


@pytest.mark.parametrize("waiting", [0.02, 1.2])
async def test_a_process_paused_while_writing_does_not_block_other_writers(
    where: str, waiting: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with open_store(where) as other:
        await other.ratings.rate(1, "goblin", 90, 1)
        monkeypatch.setitem(postgres._GIVE_UP, "idle_in_transaction_session_timeout", "400")
        async with open_store(where) as kept:
            held = asyncio.Event()

            async def work(connection: AsyncConnection) -> None:
                await _database(kept).lock_members(connection, [1])
                held.set()
                asked = asyncio.ensure_future(connection.execute(text("SELECT pg_sleep(0.1)")))
                await asyncio.sleep(waiting)
                time.sleep(1.2 - waiting)  # noqa: ASYNC251 - nothing of a process that is paused goes on
                await asked
                await connection.execute(text("UPDATE rating SET score = 10"))

            writing = asyncio.ensure_future(_database(kept).write(work))
            await held.wait()
            async with asyncio.timeout(4):
                await other.ratings.rate(1, "goblin", 80, 2)
            with pytest.raises(StoreUnavailable):
                await writing
            before = await other.ratings.rate(1, "goblin", 70, 3)
            assert before
            assert before.score == 80
            assert await kept.ratings.count() == 1


async def test_after_a_failover_writing_resumes_and_reading_soon_uses_new_connections(
    where: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    server, setting = await connect(place_of(where)), f"ALTER DATABASE {urlsplit(where).path[1:]} SET {ONLY_READ}"
    await server.execute(f"{setting} = on")
    async with open_store(where) as kept:
        with pytest.raises(StoreUnavailable, match="read-only"):
            await kept.ratings.rate(1, "goblin", 90, 1)
        assert (await kept.ratings.standing(1, None, "goblin")).mine is None
        await server.execute(f"{setting} = off")
        assert await kept.ratings.rate(1, "goblin", 90, 1) is None
    server.terminate()

    async def reader() -> int:
        async with _database(kept).reading() as connection:
            return (await connection.exec_driver_sql("SELECT pg_backend_pid()")).scalar_one()

    monkeypatch.setattr(postgres, "_RENEWED", 0.2)
    async with open_store(where) as kept:
        first = await reader()
        async with asyncio.timeout(10):
            while await reader() == first:  # noqa: ASYNC110 - a connection that has aged is no event
                await asyncio.sleep(0.01)


async def test_a_backup_ends_when_the_server_falls_silent(
    relay: Relay, where: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _soon(monkeypatch)
    async with _locked(where, "ACCESS EXCLUSIVE"):
        copying = asyncio.ensure_future(asyncio.to_thread(back_up, relay.where, tmp_path / "copy.sqlite3"))
        await _waits(where)
        async with relay.silent():
            with pytest.raises(BadInput, match="silent"):
                await asyncio.wait_for(copying, 10)
    assert list(tmp_path.iterdir()) == []


async def test_a_slow_query_is_waited_for_as_long_as_the_server_responds(
    kept: OpenStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    _soon(monkeypatch)
    monkeypatch.setattr(postgres, "_ASKED", 5)

    async def work(connection: AsyncConnection) -> str:
        return (await connection.execute(text("SELECT 'done' FROM pg_sleep(0.6)"))).scalar_one()

    async with _database(kept).reading() as connection:
        assert await work(connection) == "done"
    assert await _database(kept).write(work) == "done"


async def test_a_server_that_is_silent_from_the_start_is_reported(
    relay: Relay, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(postgres, "_PATIENCE", 0.1)
    async with relay.silent():
        with pytest.raises(BadInput, match=r"does not answer: no answer within 0\.1 seconds"):
            async with open_store(relay.where):
                pass


async def test_a_write_that_cannot_finish_before_closing_fails_and_does_not_delay_it(
    where: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "_LAST", 0.1)
    async with _locked(where, "EXCLUSIVE"):
        async with asyncio.timeout(4):
            async with open_store(where) as kept:
                rating = asyncio.ensure_future(kept.ratings.rate(1, "goblin", 90, 1))
                await _waits(where)
            with pytest.raises(StoreUnavailable):
                await rating
    async with open_store(where) as kept:
        assert await kept.ratings.count() == 0


async def test_told_to_stop_the_bot_ends_even_if_the_database_is_locked_or_silent(relay: Relay, tmp_path: Path) -> None:
    more = {"DATABASE_URL": relay.where, "BACKUP_KEEP": "0"}
    for busy, state in ((True, _locked(relay.where, "EXCLUSIVE")), (False, relay.silent()), (True, relay.silent())):
        async with Wire() as wire, bot_at(wire, tmp_path, **more) as process:
            await wire.gateway.connected(within=60)
            first = await wire.slash("rate", payloads.snowflake(), title=TITLE, score="9")
            await asyncio.wait_for(first.seen.wait(), 10)
            async with state:
                running = await wire.slash("rate", payloads.snowflake(), title=TITLE, score="8") if busy else None
                await asyncio.sleep(0.3)
                process.terminate()
                status, told = await ended(process)
            assert (status, "Traceback" in told) == (0, False), told
            if running:
                answers = [part.get("content", "") for part in walk(running.answers[0]["components"])]
                assert "cannot save" in str(answers)
