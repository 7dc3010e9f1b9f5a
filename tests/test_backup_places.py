"""Backups: where they lie and come from, whatever is there already."""

import asyncio
import os
import resource
import shutil
import signal
from pathlib import Path

import pytest

from bot.core.errors import BadInput
from bot.store import backup, open_store
from bot.store.backup import back_up, check, restore


@pytest.mark.both_databases
async def test_what_only_the_log_of_a_file_holds_is_restored_too(where: str, tmp_path: Path) -> None:
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


def test_what_is_no_file_is_neither_replaced_nor_written_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
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


def test_whoever_interrupts_a_backup_is_not_told_that_the_file_is_bad(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
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
