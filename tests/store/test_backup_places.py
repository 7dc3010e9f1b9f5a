"""Backups: where they lie and come from, whatever is there already."""

import asyncio
import os
import resource
import shutil
import signal
from datetime import date
from pathlib import Path

import pytest

from bot.config import Settings
from bot.core.errors import BadInput
from bot.house import open_house
from bot.store import open_store
from bot.store.databases import backup
from bot.store.databases.backup import back_up, check, newest, restore, rotate


@pytest.mark.both_databases
async def test_rows_only_in_the_write_ahead_log_of_a_backup_are_restored_too(where: str, tmp_path: Path) -> None:
    path, left = tmp_path / "first.sqlite3", tmp_path / "left.sqlite3"
    async with open_store(str(path)) as kept:
        await kept.ratings.keep([(n, "goblin", 50, n) for n in range(1, 51)])
        # What a process that was killed leaves.
        for end in ("", "-wal"):
            shutil.copy(f"{path}{end}", f"{left}{end}")
    left.chmod(0o444)
    ratings, _ = await asyncio.to_thread(restore, left, where)
    assert ratings == 50
    async with open_store(where) as kept:
        assert await kept.ratings.count() == 50


async def _filled(path: Path, count: int = 3) -> Path:
    async with open_store(str(path)) as kept:
        await kept.ratings.keep([(n, "goblin", 50, n) for n in range(1, count + 1)])
    return path


def test_only_files_are_replaced_by_a_backup(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = asyncio.run(_filled(tmp_path / "namida.sqlite3"))
    monkeypatch.chdir(tmp_path)
    os.mkfifo(tmp_path / "pipe")
    for place in (Path(), Path("/"), Path(".."), tmp_path, tmp_path / "pipe", Path("/dev/null")):
        with pytest.raises(BadInput, match="is no file"):
            back_up(str(path), place)
    assert (tmp_path / "pipe").is_fifo()
    assert sorted(file.name for file in tmp_path.iterdir()) == ["namida.sqlite3", "pipe"]


def test_a_link_to_a_backup_is_followed(tmp_path: Path) -> None:
    path = asyncio.run(_filled(tmp_path / "namida.sqlite3"))
    for name in ("there", "new"):
        link, file = tmp_path / f"{name}.link", tmp_path / name / "copy.sqlite3"
        link.symlink_to(file)
        if name == "there":
            file.parent.mkdir()
            file.touch()
        assert back_up(str(path), link) == 3
        assert link.is_symlink()
        assert check(file) == 3


def test_a_backup_that_does_not_fit_on_the_disk_leaves_nothing(tmp_path: Path) -> None:
    path = asyncio.run(_filled(tmp_path / "namida.sqlite3", 5000))
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (path.stat().st_size // 2, hard))
    try:
        with pytest.raises(BadInput, match="cannot be written"):
            back_up(str(path), tmp_path / "copy.sqlite3")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert [file.name for file in tmp_path.iterdir()] == ["namida.sqlite3"]


def test_interrupting_a_backup_does_not_blame_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path, copy = asyncio.run(_filled(tmp_path / "namida.sqlite3", 5000)), tmp_path / "copy.sqlite3"
    monkeypatch.setattr(backup, "_STEPS", 100)
    asked = 0

    def interrupted() -> bool:
        nonlocal asked
        asked += 1
        if asked == 5:
            os.kill(os.getpid(), signal.SIGINT)
        return True

    for work in (lambda: check(path, interrupted), lambda: back_up(str(path), copy, interrupted)):
        asked = 0
        with pytest.raises(KeyboardInterrupt):
            work()
    assert [file.name for file in tmp_path.iterdir()] == ["namida.sqlite3"]


def test_bots_that_share_a_folder_keep_their_backups_apart(tmp_path: Path) -> None:
    folder, shared = tmp_path / "shared", tmp_path / "one" / "backups"
    one, two, three = (tmp_path / name for name in ("one/namida.sqlite3", "two/namida.sqlite3", "one/other.sqlite3"))
    for path, count in ((one, 1), (two, 2), (three, 3)):
        path.parent.mkdir(exist_ok=True)
        asyncio.run(_filled(path, count))
    for day in (1, 2, 3):
        for where, place in ((one, folder), (two, folder), (one, shared), (three, shared)):
            assert rotate(str(where), place, 2, date(2026, 11, day))
    for where, place, count in ((one, folder, 1), (two, folder, 2), (one, shared, 1), (three, shared, 3)):
        found = newest(str(where), place)
        assert found is not None
        assert "2026-11-03" in found.name
        assert check(found) == count
    assert len(list(folder.iterdir())) == len(list(shared.iterdir())) == 4
    assert (shared / "namida-2026-11-03.sqlite3").exists()
    # A person who looks into the folder knows whose each is.
    assert len(list(shared.glob("other-*-2026-11-0?.sqlite3"))) == 2


def test_a_damaged_database_points_to_no_backup_of_another(tmp_path: Path) -> None:
    one, two, folder = tmp_path / "one.sqlite3", asyncio.run(_filled(tmp_path / "two.sqlite3")), tmp_path / "shared"
    rotate(str(two), folder, 7, date(2026, 11, 1))
    one.write_bytes(b"not a database" * 1000)

    async def opened() -> None:
        async with open_house(Settings(database=str(one), backup_dir=folder)):
            pass

    with pytest.raises(BadInput, match="There is no backup in"):
        asyncio.run(opened())


def test_backups_with_the_names_of_older_versions_are_found_and_never_removed(tmp_path: Path) -> None:
    path, folder = asyncio.run(_filled(tmp_path / "namida.sqlite3")), tmp_path / "shared"
    old = folder / "namida-2026-10-01.sqlite3"
    back_up(str(path), old)
    assert newest(str(path), folder) == old
    assert newest("postgresql+asyncpg://namida:secret@db/namida", folder) == old
    new = rotate(str(path), folder, 1, date(2026, 11, 1))
    assert newest(str(path), folder) == new
    assert old.exists()
    # Beside a database they are its own.
    back_up(str(path), tmp_path / "backups" / old.name)
    assert newest(str(tmp_path / "other.sqlite3"), tmp_path / "backups") is None


def test_a_server_has_backups_of_its_own_whatever_its_password(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def copied(_where: str, to: Path, _wanted: object) -> int:
        return to.write_bytes(b"SQLite format 3\0")

    monkeypatch.setattr(backup, "back_up", copied)
    day, form = date(2026, 11, 1), "postgresql+asyncpg://namida:{}@{}"
    addresses = ("db/namida", "db/second", "db:5433/namida", "/namida?host=/run/one", "/namida?host=/run/two")
    made = [rotate(form.format("secret", one), tmp_path, 7, day) for one in addresses]
    assert len(list(tmp_path.iterdir())) == len(set(made)) == len(addresses)
    assert rotate(form.format("changed", f"{addresses[0]}?sslmode=require"), tmp_path, 7, day) is None
    assert not any("secret" in file.name for file in tmp_path.iterdir())
    assert made[0] is not None
    assert made[0].name.startswith("namida-")
