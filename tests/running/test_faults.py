"""A database that fails: nothing acknowledged is lost, nothing is pretended, and titles are looked up all the same."""

import asyncio
import multiprocessing
import os
import random
import resource
import shutil
import sqlite3
import subprocess
import time
from collections.abc import Iterator
from contextlib import AsyncExitStack, closing, contextmanager, suppress
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from alembic import command
from alembic.config import Config
from conftest import Club, said
from killed import rate_until_killed
from sqlalchemy import create_engine
from sqlalchemy.exc import DBAPIError, IntegrityError

from bot.config import Settings
from bot.core.errors import BadInput, StoreUnavailable
from bot.house import open_house
from bot.store import OpenStore, migrations, open_store
from bot.store.databases import sqlite
from bot.store.databases.backup import back_up, restore, rotate
from bot.store.migrations import NEWEST
from bot.ui.frame.text import Words

MINA, CLUB = 111, 1
LOOK_UP = ("drama", "synopsis", "cast", "episodes", "watch", "similar")
KILLS = 200


@contextmanager
def _locked(path: Path) -> Iterator[None]:
    """Another process has the database for itself."""
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield
        other.execute("ROLLBACK")


@contextmanager
def _full(path: Path) -> Iterator[None]:
    """No file of this process may grow beyond the size of the database's log."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (Path(f"{path}-wal").stat().st_size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


async def _tell_writer(kept: OpenStore, pragma: str) -> None:
    async with kept.ratings._database._writer.connect() as connection:  # pyright: ignore[reportPrivateUsage]
        await connection.exec_driver_sql(f"PRAGMA {pragma}")


async def _impatient(kept: OpenStore) -> None:
    """Wait for a lock a twentieth of a second instead of five."""
    await _tell_writer(kept, "busy_timeout=50")


async def _refused_in_discord(club: Club, words: Words) -> None:
    refused = await club.friend.slash(club.channel, "rate", title="signal-2016", score="3")
    assert refused.ephemeral
    assert said(refused) == words("cannot-save")
    for name in LOOK_UP:
        assert "Signal" in said(await club.friend.slash(club.channel, name, title="signal-2016"))


async def _saves_again(club: Club, kept: OpenStore) -> None:
    assert [row.score for row in await kept.ratings.of_member(club.member.id)] == [90]
    assert await kept.ratings.of_member(club.friend.id) == []
    assert "7.0" in said(await club.friend.slash(club.channel, "rate", title="signal-2016", score="7"))


async def test_a_locked_database_is_waited_for_and_then_reported(
    club: Club, kept: OpenStore, words: Words, tmp_path: Path
) -> None:
    await _impatient(kept)
    await club.member.slash(club.channel, "rate", title="signal-2016", score="9")
    with _locked(tmp_path / "namida.sqlite3"):
        await _refused_in_discord(club, words)
        with pytest.raises(StoreUnavailable, match=r"is locked\. Another program writes to it"):
            await kept.ratings.rate(MINA, "signal-2016", 30, 1)
    await _saves_again(club, kept)


async def test_many_writes_to_a_locked_database_wait_together_once(
    kept: OpenStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    await _impatient(kept)
    database, tries = kept.members._database, 0  # pyright: ignore[reportPrivateUsage]
    commit = database._commit  # pyright: ignore[reportPrivateUsage]

    async def counted(*batch: Any) -> None:
        nonlocal tries
        tries += 1
        await commit(*batch)

    monkeypatch.setattr(database, "_commit", counted)
    with _locked(tmp_path / "namida.sqlite3"):
        given = (kept.members.dismiss(member, "goblin", 1) for member in range(1, 101))
        rated = (kept.ratings.rate(member, "goblin", 50, 1) for member in range(1, 101))
        refused = await asyncio.gather(*given, *rated, return_exceptions=True)
    assert all(isinstance(one, StoreUnavailable) for one in refused)
    assert tries <= 3
    assert await kept.ratings.count() == 0


async def test_a_full_disk_is_reported_and_what_was_saved_stays(
    club: Club, kept: OpenStore, words: Words, tmp_path: Path
) -> None:
    await club.member.slash(club.channel, "rate", title="signal-2016", score="9")
    with _full(tmp_path / "namida.sqlite3"):
        await _refused_in_discord(club, words)
    await _saves_again(club, kept)


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of four megabytes, where file systems may be mounted."""
    place = tmp_path / "disk"
    place.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", str(place)]
    if not shutil.which("mount") or subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("no file system may be mounted here")
    yield place
    subprocess.run(["umount", "--lazy", str(place)], check=True)


async def test_a_disk_that_fills_up_loses_nothing_acknowledged_and_works_again_once_freed(disk: Path) -> None:
    acknowledged: dict[str, int] = {}
    async with open_store(str(disk / "namida.sqlite3")) as kept:
        with (disk / "other").open("wb", buffering=0) as other, suppress(OSError):
            while other.write(bytes(65536)) == 65536:
                pass

        async def rate_on() -> None:
            for n in range(2000):
                await kept.ratings.rate(1, f"d{n}", 1 + n % 100, n)
                acknowledged[f"d{n}"] = 1 + n % 100

        with pytest.raises(StoreUnavailable):
            await rate_on()
        assert {row.drama: row.score for row in await kept.ratings.of_member(1)} == acknowledged
        (disk / "other").unlink()
        await kept.ratings.rate(1, "goblin", 90, 1)
    async with open_store(str(disk / "namida.sqlite3")) as kept:
        assert {row.drama: row.score for row in await kept.ratings.of_member(1)} == acknowledged | {"goblin": 90}


async def test_lookups_work_on_a_read_only_disk(disk: Path, caplog: pytest.LogCaptureFixture) -> None:
    async with open_store(str(disk / "namida.sqlite3")) as kept:
        await kept.ratings.rate(1, "goblin", 90, 1)
    await asyncio.to_thread(subprocess.run, ["mount", "-o", "remount,ro", str(disk)], check=True)
    async with open_house(Settings(database=str(disk / "namida.sqlite3")), checked=True) as house:
        assert house.guide.titles.find("Signal").sure
        assert [row.score for row in await house.kept.ratings.of_member(1)] == [90]
        with pytest.raises(StoreUnavailable):
            await house.kept.ratings.rate(1, "goblin", 80, 2)
        with pytest.raises(StoreUnavailable):
            await house.kept.choices.keep_member(1, region="KR")
    assert any("nothing can be saved" in record.getMessage() for record in caplog.records)


async def test_a_read_only_database_of_an_older_schema_is_refused_in_one_line(disk: Path) -> None:
    _at(disk / "older.sqlite3", "0001")
    await asyncio.to_thread(subprocess.run, ["mount", "-o", "remount,ro", str(disk)], check=True)
    for name in ("older", "missing"):
        assert f"{name}.sqlite3 cannot be" in await _refused(disk / f"{name}.sqlite3")


async def test_lookups_work_from_the_start_while_another_process_locks_the_database(tmp_path: Path) -> None:
    path = tmp_path / "namida.sqlite3"
    async with open_store(str(path)) as kept:
        await kept.ratings.rate(1, "goblin", 90, 1)
    with _locked(path):
        async with open_house(Settings(database=str(path)), checked=True) as house:
            assert house.guide.titles.find("Signal").sure
            assert await house.kept.ratings.count() == 1
    # A database that was put back is in use for the first time, and has its log from then on.
    back_up(str(path), tmp_path / "copy.sqlite3")
    restore(tmp_path / "copy.sqlite3", str(path))
    async with open_store(str(path)):
        assert Path(f"{path}-wal").exists()


async def test_a_read_only_database_is_reported(club: Club, kept: OpenStore, words: Words) -> None:
    await club.member.slash(club.channel, "rate", title="signal-2016", score="9")
    await _tell_writer(kept, "query_only=1")
    await _refused_in_discord(club, words)
    # A connection of its own may write again.
    await kept.ratings._database._writer.dispose()  # pyright: ignore[reportPrivateUsage]
    await _saves_again(club, kept)


@pytest.mark.parametrize("replaced", [False, True])
async def test_a_database_whose_file_was_removed_or_replaced_acknowledges_nothing_more(
    club: Club, kept: OpenStore, words: Words, tmp_path: Path, replaced: bool
) -> None:
    await club.member.slash(club.channel, "rate", title="signal-2016", score="9")
    await kept.upkeep.ask()
    (tmp_path / "namida.sqlite3").rename(tmp_path / "away")
    if replaced:
        shutil.copy(tmp_path / "away", tmp_path / "namida.sqlite3")
    await _refused_in_discord(club, words)
    with pytest.raises(StoreUnavailable, match="removed or replaced"):
        await kept.upkeep.ask()
    (tmp_path / "away").replace(tmp_path / "namida.sqlite3")
    await kept.upkeep.ask()
    await _saves_again(club, kept)


async def test_a_read_that_waits_too_long_for_a_connection_fails_as_database_unavailable(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sqlite, "_TURN", 0.01)
    async with open_store(str(tmp_path / "busy.sqlite3")) as kept:
        reading = kept.ratings._database.reading  # pyright: ignore[reportPrivateUsage]
        async with AsyncExitStack() as held:
            for _ in range(sqlite.READERS):
                await held.enter_async_context(reading())
            for ask in (kept.ratings.count, kept.upkeep.ask):
                with pytest.raises(StoreUnavailable):
                    await ask()
        assert await kept.ratings.count() == 0
        await kept.upkeep.ask()


async def test_a_saved_rating_is_not_reported_as_lost_if_only_reading_fails(
    club: Club, kept: OpenStore, words: Words, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def down(*_: object) -> None:
        raise StoreUnavailable("gone")

    monkeypatch.setattr(kept.ratings, "standing", down)
    assert "9.0" in said(await club.member.slash(club.channel, "rate", title="signal-2016", score="9"))


async def test_a_write_ahead_log_cut_off_anywhere_keeps_all_acknowledged_before_the_cut(tmp_path: Path) -> None:
    path, wal = tmp_path / "namida.sqlite3", tmp_path / "namida.sqlite3-wal"
    ends: list[int] = []
    async with open_store(str(path)):
        pass
    async with open_store(str(path)) as kept:
        for n in range(30):
            await kept.ratings.rate(MINA, f"d{n}", 50, n)
            ends.append(wal.stat().st_size)
        whole, log = path.read_bytes(), wal.read_bytes()
    assert len(set(ends)) == 30
    broken = tmp_path / "cut.sqlite3"
    for cut in [*ends, *random.Random(7).sample(range(len(log)), 40)]:
        Path(f"{broken}-shm").unlink(missing_ok=True)
        broken.write_bytes(whole)
        Path(f"{broken}-wal").write_bytes(log[:cut])
        with closing(sqlite3.connect(broken)) as database:
            assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
            found = {row[0] for row in database.execute("SELECT drama_id FROM rating")}
        assert found == {f"d{n}" for n, end in enumerate(ends) if end <= cut}
    async with open_store(str(broken)) as kept:
        await kept.ratings.rate(MINA, "after", 50, 1)


def _at(path: Path, revision: str) -> None:
    """A database as the Namida of that schema left it, with a rating."""
    engine = create_engine(f"sqlite:///{path}")
    config = Config()
    config.set_main_option("script_location", str(Path(migrations.__file__).parent))
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, revision)
        connection.exec_driver_sql("INSERT INTO member (id) VALUES (111)")
        connection.exec_driver_sql("INSERT INTO rating VALUES (111, 'goblin', 90, 1)")
    engine.dispose()


async def test_an_older_database_is_migrated_with_all_its_data(tmp_path: Path) -> None:
    steps = sorted(path.stem[:4] for path in (Path(migrations.__file__).parent / "versions").glob("0*.py"))
    assert steps[-1] == NEWEST
    for step in steps:
        path = tmp_path / f"{step}.sqlite3"
        _at(path, step)
        async with open_store(str(path)) as kept:
            assert [row.score for row in await kept.ratings.of_member(MINA)] == [90]
            await kept.ratings.rate(MINA, "signal", 80, 2)


async def _refused(path: Path) -> str:
    """What `namida run` says of a database it does not open."""
    with pytest.raises(BadInput) as refused:
        async with open_house(Settings(database=str(path)), checked=True):
            pass
    assert "\n" not in str(refused.value)
    return str(refused.value)


async def test_a_newer_database_is_refused_in_one_line_and_left_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "namida.sqlite3"
    _at(path, "head")
    with closing(sqlite3.connect(path)) as database:
        database.execute("UPDATE alembic_version SET version_num = '9999'")
        database.commit()
        before = list(database.iterdump())
    assert "newer Namida" in await _refused(path)
    with closing(sqlite3.connect(path)) as database:
        assert list(database.iterdump()) == before


def _spoil(path: Path) -> None:
    """Overwrite all but the beginning."""
    whole = bytearray(path.read_bytes())
    whole[8192:] = os.urandom(len(whole) - 8192)
    path.write_bytes(whole)


async def test_a_damaged_database_is_reported_with_the_newest_backup(tmp_path: Path) -> None:
    path, backups = tmp_path / "namida.sqlite3", tmp_path / "backups"
    async with open_store(str(path)) as kept:
        await kept.ratings.keep([(member, "goblin", 50, 1) for member in range(1, 3000)])
    for day in (1, 3, 2):
        rotate(str(path), backups, 7, date(2026, 1, day))
    _spoil(path)
    told = await _refused(path)
    assert "damaged" in told
    assert f"namida restore {max(backups.iterdir())}" in told


async def test_a_database_that_is_damaged_while_the_bot_runs_is_reported(
    club: Club, kept: OpenStore, words: Words, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    path = tmp_path / "namida.sqlite3"
    with closing(sqlite3.connect(path)) as database:
        size = database.execute("PRAGMA page_size").fetchone()[0]
        pages = database.execute("SELECT rootpage FROM sqlite_master WHERE tbl_name = 'rating' AND rootpage").fetchall()
    with path.open("r+b") as file:
        for (page,) in pages:
            file.seek((page - 1) * size)
            file.write(b"\xff" * size)
    await _refused_in_discord(club, words)
    assert any("names the newest backup" in record.getMessage() for record in caplog.records)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="the processes are forked, to be quick")
def test_two_hundred_kills_lose_nothing_acknowledged(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path, moments = tmp_path / "namida.sqlite3", random.Random(11)
    here = Path(__file__).parents[1]
    monkeypatch.setenv("PYTHONPATH", f"{here.parent}{os.pathsep}{here}")
    processes = multiprocessing.get_context("forkserver")
    processes.set_forkserver_preload(["__main__", "killed"])
    acknowledged: dict[tuple[int, str], int] = {}
    heard = 0
    for run in range(KILLS):
        if run % 20 == 19:
            # Now and then the kill falls into the making of the database.
            for end in ("", "-wal", "-shm"):
                Path(f"{path}{end}").unlink(missing_ok=True)
            acknowledged.clear()
        hear, tell = processes.Pipe(duplex=False)
        process = processes.Process(target=rate_until_killed, args=(str(path), tell, run))
        process.start()
        tell.close()
        told = b""
        if moments.random() < 0.7:
            told = os.read(hear.fileno(), 1)
            time.sleep(moments.random() * 0.02)
        else:
            time.sleep(moments.random() * 0.06)
        process.kill()
        process.join()
        while more := os.read(hear.fileno(), 1 << 16):
            told += more
        hear.close()
        # The last line may have been cut in the middle of being told.
        for line in told.decode().split("\n")[:-1]:
            member, drama, score = line.split()
            acknowledged[int(member), drama] = int(score)
            heard += 1
        if not path.exists():
            continue
        with closing(sqlite3.connect(path)) as database:
            tables = database.execute("SELECT name FROM sqlite_master WHERE name = 'rating'").fetchall()
            rows = database.execute("SELECT member_id, drama_id, score FROM rating").fetchall() if tables else []
        found = {(member, drama): score for member, drama, score in rows}
        assert acknowledged.items() <= found.items()
    assert heard > KILLS


@pytest.mark.both_databases
async def test_an_invalid_write_or_query_is_a_bug_and_not_reported_as_an_outage(kept: OpenStore) -> None:
    # A score of 0 cannot be kept, a number can be too large, and who writes at the same time is kept all the same.
    wrong = [
        kept.ratings.rate(1, "signal-2016", 0, 1),
        kept.ratings.keep([(1, "signal-2016", 500, 1)]),
        kept.ratings.rate(1, "signal-2016", 10**30, 1),
    ]
    right = kept.ratings.rate(2, "signal-2016", 90, 1)
    *told, before = await asyncio.gather(*wrong, right, return_exceptions=True)
    assert before is None
    assert all(isinstance(one, Exception) and not isinstance(one, StoreUnavailable) for one in told)
    assert await kept.ratings.count() == 1
    database = kept.ratings._database  # pyright: ignore[reportPrivateUsage]
    with pytest.raises(DBAPIError):
        async with database.reading() as connection:
            await connection.exec_driver_sql("SELECT FROM WHERE" if database.shared else "SELECT ?", (1, 2))


async def test_a_rejected_write_is_logged_with_its_traceback_and_its_details_kept_from_the_member(
    club: Club, kept: OpenStore, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    rate = kept.ratings.rate
    monkeypatch.setattr(kept.ratings, "rate", lambda member, drama, _score, at: rate(member, drama, 0, at))
    with caplog.at_level("ERROR"):
        answer = said(await club.member.slash(club.channel, "rate", title="signal-2016", score="9"))
    assert "CHECK" not in answer
    fault = next(record for record in caplog.records if record.exc_info)
    assert fault.exc_info
    assert fault.exc_info[0] is IntegrityError
