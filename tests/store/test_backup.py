"""Backups: one moment of a database in use, checked, and put back without losing what was."""

import asyncio
import resource
import sqlite3
import stat
import threading
import time
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from bot import jobs
from bot.config import Settings
from bot.core.errors import BadInput, StoreUnavailable
from bot.core.member.reviews import Written
from bot.core.models import Drama
from bot.core.names import Alias, Miss
from bot.house import open_house
from bot.jobs import run_backups
from bot.store import OpenStore, open_store
from bot.store.databases import backup, copies, postgres
from bot.store.databases.backup import back_up, backup_folder, check, newest, restore, rotate
from bot.store.databases.place import place_of
from bot.store.tables import metadata


async def _rate(path: Path, count: int, start: int = 0) -> None:
    async with open_store(str(path)) as kept:
        await kept.ratings.keep([(n, "goblin", 50, n) for n in range(start + 1, start + count + 1)])


async def _ratings(path: Path) -> int:
    async with open_store(str(path)) as kept:
        return await kept.ratings.count()


async def test_a_backup_of_a_database_in_use_is_a_snapshot(tmp_path: Path) -> None:
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


@pytest.mark.parametrize("name", ["#1", "what?", "100%25", "a b"])
def test_a_backup_may_be_called_anything(tmp_path: Path, name: str) -> None:
    path = tmp_path / name / "namida.sqlite3"
    asyncio.run(_rate(path, 3))
    assert back_up(str(path), tmp_path / f"{name}.sqlite3") == 3
    assert restore(tmp_path / f"{name}.sqlite3", str(path))[0] == 3
    new = rotate(str(path), tmp_path / name / "backups", 7, date(2026, 11, 1))
    assert new is not None
    assert check(new) == 3


def test_a_backup_made_in_many_steps_is_a_snapshot_whoever_writes_in_between(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backup, "_PAGES", 1)
    path, copy = tmp_path / "namida.sqlite3", tmp_path / "copy.sqlite3"
    asyncio.run(_rate(path, 500))
    with closing(sqlite3.connect(path, isolation_level=None)) as other:

        def write() -> bool:
            other.execute("INSERT INTO member (id) SELECT max(id) + 1 FROM member")
            other.execute("INSERT INTO rating SELECT max(id), 'goblin', 50, 1 FROM member")
            return True

        assert back_up(str(path), copy, write) == check(copy) == 500
        assert other.execute("SELECT count(*) FROM rating").fetchone()[0] > 510


@pytest.mark.both_databases
async def test_a_backup_that_is_no_longer_wanted_ends_at_any_step_and_leaves_no_file(
    kept: OpenStore, where: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    await kept.ratings.keep([(n, "goblin", 50, n) for n in range(1, 5000)])
    for name, one in (("_PAGES", 10), ("_STEPS", 100), ("_ASK_EVERY", 0.001)):
        monkeypatch.setattr(backup, name, one)
    folder, day, asked = tmp_path / "backups", date(2026, 11, 1), 0

    def wanted() -> bool:
        nonlocal asked
        asked += 1
        return asked < most

    most = 2**62
    made = await asyncio.to_thread(rotate, where, folder, 7, day, wanted)
    assert made is not None
    whole = asked
    assert whole > 10
    for part in (0, 1, 2, 3):
        made.unlink(missing_ok=True)
        asked, most = 0, 1 + part * whole // 4
        with pytest.raises(backup.Unwanted):
            await asyncio.to_thread(rotate, where, folder, 7, day, wanted)
        assert list(folder.iterdir()) == []


def test_the_draft_of_a_backup_that_a_crash_left_behind_is_removed(tmp_path: Path) -> None:
    path, folder = tmp_path / "namida.sqlite3", tmp_path / "backups"
    asyncio.run(_rate(path, 3))
    folder.mkdir()
    for end in ("", "-wal", "-journal"):
        (folder / f"namida-2026-10-30.sqlite3.part{end}").touch()
    (folder / "mine.part").touch()
    rotate(str(path), folder, 3, date(2026, 11, 1))
    assert sorted(file.name for file in folder.iterdir()) == ["mine.part", "namida-2026-11-01.sqlite3"]


def test_a_backup_is_restored_and_what_it_replaces_is_kept(tmp_path: Path) -> None:
    path, copy = tmp_path / "namida.sqlite3", tmp_path / "copy.sqlite3"
    asyncio.run(_rate(path, 5))
    back_up(str(path), copy)
    asyncio.run(_rate(path, 5, start=10))
    assert restore(copy, str(path)) == (5, tmp_path / "namida.sqlite3.before-1")
    assert asyncio.run(_ratings(path)) == 5
    assert asyncio.run(_ratings(tmp_path / "namida.sqlite3.before-1")) == 10
    assert restore(copy, str(path)) == (5, tmp_path / "namida.sqlite3.before-2")
    assert restore(copy, str(tmp_path / "new" / "x.sqlite3")) == (5, None)


def test_a_database_that_is_linked_to_is_replaced_where_it_is(tmp_path: Path) -> None:
    path, link, copy = tmp_path / "disk" / "namida.sqlite3", tmp_path / "namida.sqlite3", tmp_path / "copy.sqlite3"
    path.parent.mkdir()
    link.symlink_to(path)
    asyncio.run(_rate(link, 5))
    back_up(str(link), copy)
    asyncio.run(_rate(link, 5, start=10))
    assert restore(copy, str(link)) == (5, tmp_path / "disk" / "namida.sqlite3.before-1")
    assert link.is_symlink()
    assert asyncio.run(_ratings(path)) == 5


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
    schemas = {"newer": "= '9999'", "other": "= '0001a'", "strange": "= 'a1b2c3d4e5f6'", "number": "= x'00'"}
    for name, schema in schemas.items():
        (tmp_path / f"{name}.sqlite3").write_bytes(copy.read_bytes())
        with closing(sqlite3.connect(tmp_path / f"{name}.sqlite3")) as database:
            database.execute(f"UPDATE alembic_version SET version_num {schema}")
            database.commit()
    (tmp_path / "blank.sqlite3").write_bytes(copy.read_bytes())
    with closing(sqlite3.connect(tmp_path / "blank.sqlite3")) as database:
        database.execute("DELETE FROM alembic_version")
        database.commit()
    (tmp_path / "folder.sqlite3").mkdir()
    wanted = {
        "folder": r"folder\.sqlite3 is no file",
        **dict.fromkeys(("damaged", "cut", "text"), "backup"), "missing": "no file", "newer": "newer Namida",
        **dict.fromkeys(("foreign", "other", "strange", "number", "blank"), "not one of Namida's"),
    }  # fmt: skip
    for name, reason in wanted.items():
        with pytest.raises(BadInput, match=reason) as caught:
            restore(tmp_path / f"{name}.sqlite3", str(path))
        assert "\n" not in str(caught.value)
    assert path.read_bytes() == before
    assert not list(tmp_path.glob("*.before-*"))
    for name in ("damaged", "foreign", "newer"):
        # The copy is gone by then: what is wrong is said of the database.
        with pytest.raises(BadInput, match=rf"{name}\.sqlite3 (is|has|cannot)") as caught:
            back_up(str(tmp_path / f"{name}.sqlite3"), tmp_path / "new.sqlite3")
        assert "older backup" not in str(caught.value)


def test_a_restore_that_does_not_fit_on_the_disk_changes_nothing(tmp_path: Path) -> None:
    path, copy = tmp_path / "namida.sqlite3", tmp_path / "copy.sqlite3"
    asyncio.run(_rate(path, 5000))
    back_up(str(path), copy)
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    before = path.read_bytes()
    resource.setrlimit(resource.RLIMIT_FSIZE, (copy.stat().st_size // 2, hard))
    try:
        with pytest.raises(BadInput, match=r"cannot be replaced: .*Nothing was changed") as caught:
            restore(copy, str(path))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert "\n" not in str(caught.value)
    assert path.read_bytes() == before
    assert sorted(file.name for file in tmp_path.iterdir()) == ["copy.sqlite3", "namida.sqlite3"]
    assert restore(copy, str(path))[0] == 5000


@pytest.mark.on_postgres
async def test_a_server_is_not_replaced_where_its_old_data_cannot_be_kept(
    kept: OpenStore, where: str, tmp_path: Path
) -> None:
    copy = tmp_path / "copy.sqlite3"
    await kept.ratings.rate(1, "goblin", 50, 1)
    await asyncio.to_thread(back_up, where, copy)
    await kept.ratings.keep([(member, "goblin", 60, 1) for member in range(1, 5001)])
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (copy.stat().st_size + 4096, hard))
    try:
        with pytest.raises(BadInput, match="Nothing was changed") as caught:
            await asyncio.to_thread(restore, copy, where)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert "\n" not in str(caught.value)
    assert await kept.ratings.count() == 5000
    assert [file.name for file in tmp_path.iterdir()] == ["copy.sqlite3"]


def test_a_database_is_neither_copied_over_itself_nor_restored_from_itself(tmp_path: Path) -> None:
    path, copy, link = tmp_path / "namida.sqlite3", tmp_path / "copy.sqlite3", tmp_path / "link.sqlite3"
    asyncio.run(_rate(path, 3))
    link.symlink_to(path)
    with closing(sqlite3.connect(path)) as database:
        # As long as it is open it has a log.
        database.execute("SELECT count(*) FROM rating").fetchone()
        for own in (path, link, Path(f"{path}-wal")):
            with pytest.raises(BadInput, match="belongs to the database"):
                back_up(str(path), own)
    # Nor may a copy lie where the log will be.
    with pytest.raises(BadInput, match="belongs to the database"):
        back_up(str(path), Path(f"{path}-wal"))
    for own in (path, link):
        with pytest.raises(BadInput, match="belongs to the database"):
            restore(own, str(path))
    # What is copied is written beside its place first, and that must not be the database either.
    path.rename(tmp_path / "copy.sqlite3.part")
    with pytest.raises(BadInput, match="belongs to the database"):
        back_up(str(tmp_path / "copy.sqlite3.part"), copy)
    with pytest.raises(BadInput, match="belongs to the database"):
        restore(tmp_path / "copy.sqlite3.part", str(copy))
    assert asyncio.run(_ratings(tmp_path / "copy.sqlite3.part")) == 3
    assert not list(tmp_path.glob("*.before-*"))


async def test_a_database_in_use_is_not_replaced(tmp_path: Path) -> None:
    path, copy = tmp_path / "namida.sqlite3", tmp_path / "copy.sqlite3"
    async with open_store(str(path)) as kept:
        await kept.ratings.rate(1, "goblin", 50, 1)
        await asyncio.to_thread(back_up, str(path), copy)
        with pytest.raises(BadInput, match="in use"):
            await asyncio.to_thread(restore, copy, str(path))
        assert await kept.ratings.rate(2, "goblin", 50, 1) is None


def test_a_missing_file_is_refused_in_one_line(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="no database"):
        back_up(str(tmp_path / "none.sqlite3"), tmp_path / "x")


def test_each_day_has_a_backup_and_the_oldest_go(tmp_path: Path) -> None:
    path, folder = tmp_path / "namida.sqlite3", backup_folder(str(tmp_path / "namida.sqlite3"))
    asyncio.run(_rate(path, 3))
    assert newest(str(path), folder) is None
    for day in range(1, 6):
        assert rotate(str(path), folder, 3, date(2026, 11, day)) is not None
        assert rotate(str(path), folder, 3, date(2026, 11, day)) is None
    assert [file.name for file in sorted(folder.iterdir())] == [f"namida-2026-11-0{day}.sqlite3" for day in (3, 4, 5)]
    found = newest(str(path), folder)
    assert found is not None
    assert check(found) == 3


def test_backups_of_days_to_come_neither_replace_others_nor_count_as_the_newest(tmp_path: Path) -> None:
    path, folder = tmp_path / "namida.sqlite3", tmp_path / "backups"
    asyncio.run(_rate(path, 3))
    today = datetime.now(UTC).date()
    before = [today - timedelta(days=days) for days in (2, 1)]
    for day in (today + timedelta(days=4000), *before, today):
        rotate(str(path), folder, 3, day)
    assert [file.name for file in sorted(folder.iterdir())] == [f"namida-{day}.sqlite3" for day in (*before, today)]
    back_up(str(path), folder / "namida-2999-01-01.sqlite3")
    assert newest(str(path), folder) == folder / f"namida-{today}.sqlite3"
    (folder / f"namida-{today}.sqlite3").unlink()
    assert rotate(str(path), folder, 1, today) == newest(str(path), folder)
    assert [file.name for file in folder.iterdir()] == [f"namida-{today}.sqlite3"]


async def test_daily_backups_are_made_while_the_bot_answers(tmp_path: Path) -> None:
    path, folder = tmp_path / "namida.sqlite3", tmp_path / "copies"
    async with open_store(str(path)) as kept:
        await kept.ratings.rate(1, "goblin", 50, 1)
        job = asyncio.create_task(run_backups(str(path), folder, 7, kept.alone))
        while not newest(str(path), folder):
            await asyncio.sleep(0.01)
            assert not job.done()
        job.cancel()
    assert len(list(folder.iterdir())) == 1


async def test_a_backup_that_is_being_made_does_not_keep_the_bot_from_ending(
    where: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, ended = threading.Event(), threading.Event()

    def rotate(*given: Any) -> None:
        begun.set()
        while given[-1]():
            time.sleep(0.01)
        ended.set()

    monkeypatch.setattr(jobs, "rotate", rotate)
    async with open_store(where) as kept:
        job = asyncio.create_task(run_backups(where, tmp_path, 7, kept.alone))
        assert await asyncio.to_thread(begun.wait, 10)
        job.cancel()
        assert await asyncio.to_thread(ended.wait, 10)


async def test_a_damaged_database_points_to_the_newest_backup(tmp_path: Path) -> None:
    path = tmp_path / "namida.sqlite3"
    path.write_bytes(b"not a database" * 1000)
    settings = Settings(database=str(path))
    with pytest.raises(BadInput, match="There is no backup in"):
        async with open_house(settings):
            pass
    (tmp_path / "backups").mkdir()
    await _rate(tmp_path / "other.sqlite3", 1)
    for day in (1, 2):
        back_up(str(tmp_path / "other.sqlite3"), tmp_path / "backups" / f"namida-2026-11-0{day}.sqlite3")
    # What is left of one that was lost is none.
    (tmp_path / "backups" / "namida-2026-11-03.sqlite3").touch()
    (tmp_path / "backups" / "namida-2026-11-04.sqlite3").mkdir()
    with pytest.raises(BadInput, match=r"namida restore .*namida-2026-11-02\.sqlite3"):
        async with open_house(settings):
            pass


async def _fill(kept: OpenStore, dramas: list[Drama]) -> None:
    """Something in every room, with values that are easily lost on the way."""
    await kept.ratings.keep([(n, f"d{n % 70}", 1 + n % 100, n) for n in range(2**63 - 12_000, 2**63 - 1)])
    await kept.ratings.rate(1, "’n 드라마 🎭", 100, -5)
    await kept.members.seen(1, 2**62, 1)
    await kept.choices.keep_member(2, region="KR")
    await kept.members.dismiss(1, "signal", 1)
    await kept.names.missed(5, 1, Miss("gblin", "gblin", 1, "goblin"))
    await kept.names.decide(5, Alias("gblin", "gblin", "goblin", used=True), 7)
    await kept.votes.decided(5, 1, [1, 2], [])
    await kept.dramas.keep(dramas[:50], "test", 1)
    await kept.taste.replace([("a", "b", 0.1), ("a", "a", 1e-30), ("b", "a", -0.30000000000000004)])
    await kept.commands.synced(1, "f", 1)


def _rows(file: Path) -> dict[str, list[Any]]:
    """All rows of a backup, by table."""
    with closing(sqlite3.connect(file)) as copy:
        return {name: sorted(copy.execute(f"SELECT * FROM {name}").fetchall(), key=repr) for name in metadata.tables}


@pytest.mark.both_databases
async def test_a_backup_goes_from_sqlite_to_either_database_and_back_row_by_row(
    where: str, tmp_path: Path, dramas: list[Drama]
) -> None:
    first, second, path = tmp_path / "a.sqlite3", tmp_path / "b.sqlite3", tmp_path / "first.sqlite3"
    async with open_store(str(path)) as kept:
        await _fill(kept, dramas)
    back_up(str(path), first)
    async with open_store(where) as kept:
        await kept.ratings.rate(99, "goblin", 50, 1)
    ratings, replaced = await asyncio.to_thread(restore, first, where)
    assert await asyncio.to_thread(back_up, where, second) == ratings == 12_000
    assert _rows(second) == _rows(first)
    assert sum(bool(rows) for rows in _rows(second).values()) >= 11
    assert replaced is not None
    assert check(replaced) == 1
    async with open_store(where) as kept:
        before = await kept.ratings.rate(1, "’n 드라마 🎭", 50, 1)
        assert before is not None
        assert before.score == 100


@pytest.mark.on_postgres
async def test_ids_of_rows_written_after_a_restore_into_a_server_are_new(where: str, tmp_path: Path) -> None:
    path, file = tmp_path / "first.sqlite3", tmp_path / "copy.sqlite3"
    async with open_store(str(path)) as kept:
        given = [await kept.reviews.write(member, "goblin", Written("good"), 1) for member in (1, 2, 3)]
    await asyncio.to_thread(back_up, str(path), file)
    for _ in range(2):
        await asyncio.to_thread(restore, file, where)
        async with open_store(where) as kept:
            new = await kept.reviews.write(4, "goblin", Written("so good"), 1)
        assert new not in given
        # The next restore takes it away, and an old button must not mean another's review then.
        given.append(new)


@pytest.mark.on_postgres
async def test_a_backup_with_nul_characters_can_be_restored_into_a_server(where: str, tmp_path: Path) -> None:
    path, file = tmp_path / "first.sqlite3", tmp_path / "copy.sqlite3"
    async with open_store(str(path)) as kept:
        await kept.reviews.write(1, "goblin", Written("so\0good"), 1)
    await asyncio.to_thread(back_up, str(path), file)
    await asyncio.to_thread(restore, file, where)
    async with open_store(where) as kept:
        review = await kept.reviews.mine(1, "goblin")
    assert review is not None
    assert review.words.text == "so\N{REPLACEMENT CHARACTER}good"


@pytest.mark.on_postgres
async def test_what_a_restore_would_lose_is_refused_while_it_runs(
    where: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(postgres, "_HELD", 0.05)
    file, dump = tmp_path / "copy.sqlite3", copies.dump
    async with open_store(where) as kept:
        await kept.ratings.rate(1, "goblin", 50, 1)
    await asyncio.to_thread(back_up, where, file)
    refused: list[object] = []

    async def dump_and_write(address: str, to: Path) -> None:
        await dump(address, to)
        # Another process begins once the copy of what is replaced is written.
        async with open_store(address) as other:
            assert await other.ratings.count() == 1
            refused.extend(await asyncio.gather(other.ratings.rate(2, "goblin", 90, 2), return_exceptions=True))

    monkeypatch.setattr(copies, "dump", dump_and_write)
    _, replaced = await asyncio.to_thread(restore, file, where)
    assert [type(one) for one in refused] == [StoreUnavailable]
    assert replaced


@pytest.mark.on_postgres
async def test_a_restore_does_not_wait_without_end_for_a_program_that_reads(
    where: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(postgres, "_HELD", 0.05)
    file = tmp_path / "copy.sqlite3"
    async with open_store(where) as kept:
        await kept.ratings.rate(1, "goblin", 50, 1)
    await asyncio.to_thread(back_up, where, file)
    reader = await postgres.connect(place_of(where))
    try:
        async with reader.transaction():
            assert await reader.fetchval("SELECT count(*) FROM rating") == 1
            with pytest.raises(BadInput, match="another program uses its tables; end that, then restore"):
                await asyncio.wait_for(asyncio.to_thread(restore, file, where), 20)
    finally:
        reader.terminate()
    assert sorted(tmp_path.iterdir()) == [file]
    assert (await asyncio.to_thread(restore, file, where))[0] == 1


@pytest.mark.on_postgres
async def test_a_server_in_use_is_not_replaced(kept: OpenStore, where: str, tmp_path: Path) -> None:
    file = tmp_path / "copy.sqlite3"
    await kept.ratings.rate(1, "goblin", 50, 1)
    await asyncio.to_thread(back_up, where, file)
    heard = kept.news()
    await anext(heard)
    with pytest.raises(BadInput, match="in use"):
        await asyncio.to_thread(restore, file, where)
    await heard.aclose()
    assert await kept.ratings.count() == 1
