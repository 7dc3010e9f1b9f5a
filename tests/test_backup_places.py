"""Backups: where they lie and come from, whatever is there already."""

import asyncio
import shutil
from pathlib import Path

import pytest

from bot.store import open_store
from bot.store.backup import restore


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
