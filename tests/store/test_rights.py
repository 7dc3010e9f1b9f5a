"""Databases and backups in places where not everything may be done."""

import asyncio
import os
import shutil
import sqlite3
import tempfile
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from bot.core.errors import BadInput
from bot.store import open_store
from bot.store.databases.backup import back_up, check
from bot.store.databases.sqlite import writable


@pytest.fixture
def folder() -> Iterator[Path]:
    """A folder of somebody who is not root, who would have every right."""
    made = Path(tempfile.mkdtemp())
    root = os.geteuid() == 0
    if root:
        shutil.chown(made, 65534)
        os.setresuid(65534, 65534, 0)
    try:
        yield made
    finally:
        for place in (made, *made.rglob("*")):
            if place.is_dir():
                place.chmod(0o700)
        if root:
            os.setresuid(0, 0, 0)
        shutil.rmtree(made)


def _filled(path: Path) -> Path:
    async def rate() -> None:
        async with open_store(str(path)) as kept:
            await kept.ratings.keep([(n, "goblin", 50, n) for n in range(1, 4)])

    asyncio.run(rate())
    return path


def test_a_database_in_a_folder_that_may_only_be_read_is_copied_and_checked(folder: Path) -> None:
    place = folder / "still"
    path = _filled(place / "namida.sqlite3")
    place.chmod(0o500)
    assert back_up(str(path), folder / "copy.sqlite3") == 3
    assert check(path) == 3


def test_a_database_needs_both_its_file_and_its_folder_to_be_writable(
    folder: Path, caplog: pytest.LogCaptureFixture
) -> None:
    path = _filled(folder / "namida.sqlite3")
    assert writable(path)
    path.chmod(0o400)
    assert not writable(path)
    _read_only(path)
    assert "may only be read" in caplog.text
    path.chmod(0o600)
    folder.chmod(0o500)
    assert not writable(path)
    _read_only(path)


def test_the_write_ahead_log_of_a_read_only_file_is_read(folder: Path) -> None:
    path = _filled(folder / "namida.sqlite3")
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("DELETE FROM rating WHERE member_id = 1")
        path.chmod(0o400)
        _read_only(path, 2)
        assert back_up(str(path), folder / "copy.sqlite3") == 2


def _read_only(path: Path, count: int = 3) -> None:
    async def read() -> int:
        async with open_store(str(path)) as kept:
            return await kept.ratings.count()

    assert asyncio.run(read()) == count


def test_a_database_without_permissions_is_refused_in_one_line(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = _filled(folder / "namida.sqlite3")
    path.chmod(0o000)
    (folder / "one").mkdir()
    before, of_threads = set(threading.enumerate()), list[object]()
    monkeypatch.setattr(threading, "excepthook", of_threads.append)
    for _ in range(10):
        for what in (path, folder / "one"):
            with pytest.raises(BadInput, match="cannot be opened") as caught:
                _read_only(what)
            assert "\n" not in str(caught.value)
    for thread in set(threading.enumerate()) - before:
        thread.join(10)
        assert not thread.is_alive()
    assert of_threads == []


def test_a_database_that_may_not_be_read_is_not_blamed_on_the_place_of_its_backup(folder: Path) -> None:
    path = _filled(folder / "namida.sqlite3")
    path.chmod(0o000)
    with pytest.raises(BadInput, match=r"namida\.sqlite3 cannot be read"):
        back_up(str(path), folder / "copy.sqlite3")
    path.chmod(0o600)
    place = folder / "still"
    place.mkdir(0o500)
    with pytest.raises(BadInput, match=r"copy\.sqlite3 cannot be written: Permission denied\."):
        back_up(str(path), place / "copy.sqlite3")
