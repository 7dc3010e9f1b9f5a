"""Backups: one moment of a database in use, checked, and put back without losing what was."""

import asyncio
import sqlite3
import stat
from pathlib import Path

import pytest

from bot.core.errors import BadInput
from bot.store import open_store
from bot.store.backup import back_up, check, restore


async def _rate(path: Path, count: int, start: int = 0) -> None:
    async with open_store(str(path)) as kept:
        await kept.ratings.keep([(n, "goblin", 50, n) for n in range(start + 1, start + count + 1)])


async def _ratings(path: Path) -> int:
    async with open_store(str(path)) as kept:
        return await kept.ratings.count()


async def test_a_backup_of_a_database_in_use_is_one_moment_of_it(tmp_path: Path) -> None:
    path, copy = tmp_path / "namida.sqlite3", tmp_path / "backups" / "one.sqlite3"
    async with open_store(str(path)) as kept:
        writing = asyncio.gather(*(kept.ratings.rate(n, "goblin", 50, n) for n in range(1, 200)))
        await asyncio.sleep(0.01)
        found = await asyncio.to_thread(back_up, str(path), copy)
        await writing
        assert check(copy) == found <= 199
        assert await asyncio.to_thread(back_up, str(path), copy) == 199
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    assert [file.name for file in copy.parent.iterdir()] == ["one.sqlite3"]


def test_a_backup_comes_back_and_what_it_replaces_is_kept(tmp_path: Path) -> None:
    path, copy = tmp_path / "namida.sqlite3", tmp_path / "copy.sqlite3"
    asyncio.run(_rate(path, 5))
    back_up(str(path), copy)
    asyncio.run(_rate(path, 5, start=10))
    assert restore(copy, str(path)) == (5, tmp_path / "namida.sqlite3.before-1")
    assert asyncio.run(_ratings(path)) == 5
    assert asyncio.run(_ratings(tmp_path / "namida.sqlite3.before-1")) == 10
    assert restore(copy, str(path)) == (5, tmp_path / "namida.sqlite3.before-2")
    assert restore(copy, str(tmp_path / "new" / "x.sqlite3")) == (5, None)


def test_a_damaged_or_foreign_file_is_refused_and_nothing_changes(tmp_path: Path) -> None:
    path, copy = tmp_path / "namida.sqlite3", tmp_path / "copy.sqlite3"
    asyncio.run(_rate(path, 2000))
    back_up(str(path), copy)
    before = path.read_bytes()
    whole = bytearray(copy.read_bytes())
    whole[8192:20480] = b"\x5a" * 12288
    (tmp_path / "damaged.sqlite3").write_bytes(whole)
    (tmp_path / "cut.sqlite3").write_bytes(copy.read_bytes()[:9000])
    (tmp_path / "text.sqlite3").write_text("not a database" * 100)
    with sqlite3.connect(tmp_path / "foreign.sqlite3") as foreign:
        foreign.execute("CREATE TABLE other (x)")
    foreign.close()
    newer = tmp_path / "newer.sqlite3"
    newer.write_bytes(copy.read_bytes())
    with sqlite3.connect(newer) as database:
        database.execute("UPDATE alembic_version SET version_num = '9999'")
    database.close()
    for name in ("damaged", "cut", "text", "foreign", "newer", "missing"):
        with pytest.raises(BadInput) as caught:
            restore(tmp_path / f"{name}.sqlite3", str(path))
        assert "\n" not in str(caught.value)
    assert path.read_bytes() == before
    assert not list(tmp_path.glob("*.before-*"))


async def test_a_database_in_use_is_not_replaced(tmp_path: Path) -> None:
    path, copy = tmp_path / "namida.sqlite3", tmp_path / "copy.sqlite3"
    async with open_store(str(path)) as kept:
        await kept.ratings.rate(1, "goblin", 50, 1)
        await asyncio.to_thread(back_up, str(path), copy)
        with pytest.raises(BadInput, match="in use"):
            await asyncio.to_thread(restore, copy, str(path))
        assert await kept.ratings.rate(2, "goblin", 50, 1) is None


def test_what_is_not_there_is_said_in_one_line(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="no database"):
        back_up(str(tmp_path / "none.sqlite3"), tmp_path / "x")
