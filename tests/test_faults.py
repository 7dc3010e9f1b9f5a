"""A database that fails: nothing acknowledged is lost, nothing is pretended, and titles are looked up all the same."""

import asyncio
import multiprocessing
import os
import random
import resource
import shutil
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import pytest
from alembic import command
from alembic.config import Config
from conftest import Club, said
from killed import rate_until_killed
from sqlalchemy import create_engine

from bot.core.errors import BadInput, StoreUnavailable
from bot.store import Kept, migrations, open_store
from bot.store.backup import back_up
from bot.store.migrations import NEWEST
from bot.ui.text import Words

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
    """No file of this process may grow beyond what the database has."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    size = max(Path(f"{path}{end}").stat().st_size for end in ("", "-wal") if Path(f"{path}{end}").exists())
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


async def _impatient(kept: Kept) -> None:
    """Wait for a lock a twentieth of a second instead of five."""
    async with kept.ratings._database._writer.connect() as connection:  # pyright: ignore[reportPrivateUsage]
        await connection.exec_driver_sql("PRAGMA busy_timeout=50")


async def _read_only(kept: Kept, on: int) -> None:
    async with kept.ratings._database._writer.connect() as connection:  # pyright: ignore[reportPrivateUsage]
        await connection.exec_driver_sql(f"PRAGMA query_only={on}")


async def _refused_in_discord(club: Club, words: Words) -> None:
    refused = await club.friend.slash(club.channel, "rate", title="signal-2016", score="3")
    assert refused.ephemeral
    assert said(refused) == words("cannot-save")
    for name in LOOK_UP:
        assert "Signal" in said(await club.friend.slash(club.channel, name, title="signal-2016"))


async def _saves_again(club: Club, kept: Kept) -> None:
    assert [row.score for row in await kept.ratings.of_member(club.member.id)] == [90]
    assert await kept.ratings.of_member(club.friend.id) == []
    assert "7.0" in said(await club.friend.slash(club.channel, "rate", title="signal-2016", score="7"))


async def test_a_database_another_process_holds_is_waited_for_and_then_said(
    club: Club, kept: Kept, words: Words, tmp_path: Path
) -> None:
    await _impatient(kept)
    await club.member.slash(club.channel, "rate", title="signal-2016", score="9")
    with _locked(tmp_path / "namida.sqlite3"):
        await _refused_in_discord(club, words)
    await _saves_again(club, kept)


async def test_many_who_wait_for_a_held_database_wait_once(kept: Kept, tmp_path: Path) -> None:
    await _impatient(kept)
    tries = 0
    begin = kept.ratings._database._writer.begin  # pyright: ignore[reportPrivateUsage]

    def counted() -> Any:
        nonlocal tries
        tries += 1
        return begin()

    object.__setattr__(kept.ratings._database._writer, "begin", counted)  # pyright: ignore[reportPrivateUsage]
    with _locked(tmp_path / "namida.sqlite3"):
        given = (kept.ratings.rate(member, "goblin", 50, 1) for member in range(1, 101))
        refused = await asyncio.gather(*given, return_exceptions=True)
    assert all(isinstance(one, StoreUnavailable) for one in refused)
    assert tries <= 3
    assert await kept.ratings.count() == 0


async def test_a_full_disk_is_said_and_what_was_kept_stays(
    club: Club, kept: Kept, words: Words, tmp_path: Path
) -> None:
    await club.member.slash(club.channel, "rate", title="signal-2016", score="9")
    with _full(tmp_path / "namida.sqlite3"):
        await _refused_in_discord(club, words)
    await _saves_again(club, kept)


async def test_a_database_that_may_only_be_read_is_said(club: Club, kept: Kept, words: Words) -> None:
    await club.member.slash(club.channel, "rate", title="signal-2016", score="9")
    await _read_only(kept, 1)
    await _refused_in_discord(club, words)
    await _read_only(kept, 0)
    await _saves_again(club, kept)


async def test_a_rating_that_is_kept_is_not_called_lost_where_only_reading_fails(
    club: Club, kept: Kept, words: Words, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def down(*_: object) -> None:
        raise StoreUnavailable("gone")

    monkeypatch.setattr(kept.ratings, "standing", down)
    assert "9.0" in said(await club.member.slash(club.channel, "rate", title="signal-2016", score="9"))


async def test_a_log_cut_off_anywhere_loses_nothing_acknowledged_before_the_cut(tmp_path: Path) -> None:
    path, wal = tmp_path / "namida.sqlite3", tmp_path / "namida.sqlite3-wal"
    ends: list[int] = []
    async with open_store(str(path)) as kept:
        for n in range(30):
            await kept.ratings.rate(MINA, f"d{n}", 50, n)
            ends.append(wal.stat().st_size)
        whole, log = path.read_bytes(), wal.read_bytes()
    assert len(set(ends)) == 30
    for cut in [*ends, *random.Random(7).sample(range(len(log)), 40)]:
        broken = tmp_path / "cut.sqlite3"
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


async def test_an_older_database_is_brought_up_with_all_that_is_in_it(tmp_path: Path) -> None:
    steps = sorted(path.stem[:4] for path in (Path(migrations.__file__).parent / "versions").glob("0*.py"))
    assert steps[-1] == NEWEST
    for step in steps:
        path = tmp_path / f"{step}.sqlite3"
        _at(path, step)
        async with open_store(str(path)) as kept:
            assert [row.score for row in await kept.ratings.of_member(MINA)] == [90]
            await kept.ratings.rate(MINA, "signal", 80, 2)


def _namida(*arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "DISCORD_TOKEN": "a.b.c", "PYTHONPATH": str(Path(__file__).parent.parent)}
    return subprocess.run(
        [sys.executable, "-m", "bot", *arguments], capture_output=True, text=True, env=environment, check=False
    )


async def test_a_newer_database_is_refused_in_one_line_and_left_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "namida.sqlite3"
    _at(path, "head")
    with closing(sqlite3.connect(path)) as database:
        database.execute("UPDATE alembic_version SET version_num = '9999'")
        database.commit()
    before = path.read_bytes()
    refused = await asyncio.to_thread(_namida, "--database", str(path), "run")
    assert refused.returncode == 1
    assert refused.stderr.strip().count("\n") == 0
    assert "newer Namida" in refused.stderr
    assert path.read_bytes() == before


def _spoil(path: Path) -> None:
    """Overwrite the tables but the first page."""
    whole = bytearray(path.read_bytes())
    whole[8192:] = os.urandom(len(whole) - 8192)
    path.write_bytes(whole)


async def test_a_damaged_database_is_said_with_the_newest_backup_that_is_sound(tmp_path: Path) -> None:
    path, backups = tmp_path / "namida.sqlite3", tmp_path / "backups"
    async with open_store(str(path)) as kept:
        await kept.ratings.keep([(member, "goblin", 50, 1) for member in range(1, 3000)])
    for age, name in ((300, "old"), (200, "new"), (100, "spoilt")):
        back_up(str(path), backups / f"{name}.sqlite3")
        os.utime(backups / f"{name}.sqlite3", (time.time() - age,) * 2)
    _spoil(backups / "spoilt.sqlite3")
    _spoil(path)
    refused = await asyncio.to_thread(_namida, "--database", str(path), "run")
    assert refused.returncode == 1
    assert refused.stderr.strip().count("\n") == 0
    assert "damaged" in refused.stderr
    assert str(backups / "new.sqlite3") in refused.stderr
    shutil.rmtree(backups)
    with pytest.raises(BadInput, match="no backup"):
        async with open_store(str(path)) as kept:
            await kept.check()


async def test_a_database_that_is_damaged_while_the_bot_runs_is_said(
    club: Club, kept: Kept, words: Words, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    path = tmp_path / "namida.sqlite3"
    await club.member.slash(club.channel, "rate", title="signal-2016", score="9")
    back_up(str(path), tmp_path / "backups" / "one.sqlite3")
    for file in (path, Path(f"{path}-wal")):
        with file.open("r+b") as opened:
            opened.write(os.urandom(file.stat().st_size))
    with closing(sqlite3.connect(tmp_path / "other.sqlite3")):
        await _refused_in_discord(club, words)
    assert any("one.sqlite3" in record.getMessage() for record in caplog.records)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="the processes are forked, to be quick")
def test_two_hundred_kills_lose_nothing_acknowledged(tmp_path: Path) -> None:
    path, moments = tmp_path / "namida.sqlite3", random.Random(11)
    processes = multiprocessing.get_context("forkserver")
    processes.set_forkserver_preload(["killed"])
    acknowledged: dict[tuple[int, str], int] = {}
    for run in range(KILLS):
        if run % 20 == 19:
            # Now and then the kill falls into the making of the database.
            for end in ("", "-wal", "-shm"):
                Path(f"{path}{end}").unlink(missing_ok=True)
            acknowledged.clear()
        hear, tell = os.pipe()
        process = processes.Process(target=_tell, args=(str(path), multiprocessing.reduction.DupFd(tell), run))
        process.start()
        os.close(tell)
        if moments.random() < 0.7:
            told = os.read(hear, 1)
            time.sleep(moments.random() * 0.02)
        else:
            told = b""
            time.sleep(moments.random() * 0.06)
        process.kill()
        process.join()
        while more := os.read(hear, 1 << 16):
            told += more
        os.close(hear)
        # The last line may have been cut in the middle of being told.
        for line in told.decode().split("\n")[:-1]:
            member, drama, score = line.split()
            acknowledged[int(member), drama] = int(score)
        if not path.exists():
            continue
        with closing(sqlite3.connect(path)) as database:
            tables = database.execute("SELECT name FROM sqlite_master WHERE name = 'rating'").fetchall()
            rows = database.execute("SELECT member_id, drama_id, score FROM rating").fetchall() if tables else []
        found = {(member, drama): score for member, drama, score in rows}
        assert acknowledged.items() <= found.items()
    assert len(acknowledged) > 20


def _tell(path: str, tell: Any, run: int) -> None:
    rate_until_killed(path, tell.detach(), run)
