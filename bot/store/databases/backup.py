"""Backups: made while the database is in use, checked before they count, restored without losing what they replace."""

import asyncio
import os
import re
import sqlite3
import tempfile
from collections.abc import Callable, Generator
from contextlib import closing, contextmanager
from datetime import UTC, date, datetime
from hashlib import sha256
from itertools import product
from pathlib import Path
from urllib.parse import urlsplit

from bot.core.errors import BadInput, StoreUnavailable
from bot.store.databases.copies import dump, load
from bot.store.databases.place import place_of
from bot.store.databases.sqlite import connect_file
from bot.store.migrations import NEWEST, is_ours
from bot.store.tables.schema import OURS

_ENDS = ("", "-wal", "-shm", "-journal")
_HEAD = b"SQLite format 3\0"
_PLAIN, _END = "namida", ".sqlite3"
_STEM = f"{_PLAIN}-"
# Characters of a database's name in those of its backups; and the parts of a query that tell databases apart.
_NAMED = 40
_WHERE = ("host=", "port=", "dbname=", "database=")
_DRAFT = ".part"
# Pages copied, and instructions of SQLite's virtual machine run, between questions whether the backup is still wanted.
_PAGES, _STEPS = 1000, 100_000
# Seconds between these questions while a server is dumped.
_ASK_EVERY = 0.2


class Unwanted(Exception):
    """The backup is no longer wanted."""


def _always() -> bool:
    return True


def back_up(where: str, to: Path, wanted: Callable[[], bool] = _always) -> int:
    """Copy the database `where` names to the SQLite file `to`; how many ratings it holds.

    The copy is a snapshot, whoever writes meanwhile. It replaces an older one only once it was checked.

    Raises BadInput, also where `to` is the database itself, and Unwanted where `wanted`, asked now and then, is False.
    """
    place = place_of(where)
    if place.file and not place.file.exists():
        raise BadInput(f"There is no database {place} to back up. Name another with --database.")
    if not to.name or (to.exists() and not to.is_file()):
        raise BadInput(f"{to} is no file: a backup cannot be written there. Name another.")
    try:
        if to.is_symlink():
            to = to.resolve()
        if place.file and _overlap(to, place.file):
            raise BadInput(f"{to} belongs to the database that is to be copied. Name another file.")
        with _draft(to) as draft:
            if place.file:
                _copy(place.file, draft, wanted)
            else:
                asyncio.run(_dump_while(wanted, where, draft))
            ratings = check(draft, wanted, f"The database {place}", "namida doctor names the newest backup")
            draft.replace(to)
    except (OSError, sqlite3.Error) as error:
        raise BadInput(f"{to} cannot be written: {_why(error)}. Name another file.") from error
    return ratings


async def _dump_while(wanted: Callable[[], bool], where: str, draft: Path) -> None:
    writing = asyncio.ensure_future(dump(where, draft))
    while not (await asyncio.wait({writing}, timeout=_ASK_EVERY))[0]:
        if not wanted():
            writing.cancel()
            await asyncio.wait({writing})
            raise Unwanted
    await writing


def rotate(where: str, folder: Path, keep: int, day: date, wanted: Callable[[], bool] = _always) -> Path | None:
    """Make the backup of a day if there is none yet, and delete the oldest when there are more than `keep`.

    Returns the new backup, or None. Raises BadInput, and Unwanted as `back_up` does.
    """
    stem = _stem(where, folder)
    new = folder / f"{stem}{day.isoformat()}{_END}"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for left in folder.glob(f"{stem}????-??-??{_END}{_DRAFT}*"):
            # Left behind when the machine went down during a backup.
            left.unlink(missing_ok=True)
        if _begins_well(new):
            return None
        back_up(where, new, wanted)
        others = [file for file in _daily(folder, stem, day) if file != new]
        for old in others[: max(len(others) + 1 - keep, 0)]:
            old.unlink(missing_ok=True)
    except OSError as error:
        raise BadInput(f"{folder} cannot hold the backups: {_why(error)}. Name another with BACKUP_DIR.") from error
    return new


def newest(where: str, folder: Path) -> Path | None:
    """The newest daily backup of the database `where` names in a folder; None without any. Raises BadInput."""
    stem, today = _stem(where, folder), datetime.now(UTC).date()
    daily = _daily(folder, stem, today)
    beside = folder.parent / f"{_PLAIN}{_END}"
    if stem != _STEM and not (beside.exists() and _stem(str(beside), folder) == _STEM):
        # Older versions gave all backups this name; no other database can be using it here.
        daily = [*_daily(folder, _STEM, today), *daily]
    return next(filter(_begins_well, reversed(daily)), None)


def _stem(where: str, folder: Path) -> str:
    """What the names of a database's backups in a folder begin with, so that several databases can share it.

    The plain "namida-" in the folder beside a database of that name, else the database's name and a hash of its place.
    """
    place = place_of(where)
    if place.file and place.file.name == f"{_PLAIN}{_END}" and folder.resolve() == backup_folder(where).resolve():
        return _STEM
    if place.file:
        name, whole = place.file.stem, str(place.file.resolve())
    else:
        parts = urlsplit(place.server or "")
        said = sorted(pair for pair in parts.query.split("&") if pair.startswith(_WHERE))
        name, whole = parts.path, "&".join((str(place), *said))
    short = re.sub("[^A-Za-z0-9_]+", "-", name)[:_NAMED].strip("-")
    return f"{short or _PLAIN}-{sha256(os.fsencode(whole)).hexdigest()[:8]}-"


def _begins_well(file: Path) -> bool:
    """Whether a file begins like a SQLite file. Only `restore` checks all of it, as that takes long."""
    try:
        with file.open("rb") as content:
            return content.read(len(_HEAD)) == _HEAD
    except OSError:
        return False


def backup_folder(where: str) -> Path:
    """Where the daily backups lie unless another place is set: beside the database, or here for a server's."""
    file = place_of(where).file
    return (file.parent if file else Path()) / "backups"


def _daily(folder: Path, stem: str, today: date) -> list[Path]:
    """The daily backups in a folder whose names begin with `stem`, oldest first. Those of days to come, made by a clock
    that was ahead, come before all others."""
    last = f"{stem}{today.isoformat()}{_END}"
    return sorted(folder.glob(f"{stem}????-??-??{_END}"), key=lambda file: (file.name <= last, file.name))


def restore(backup: Path, where: str) -> tuple[int, Path | None]:
    """Replace the database `where` names by `backup`; its number of ratings, and where the old database is kept.

    Raises BadInput, with nothing changed, for a damaged file or one that is not Namida's, where the database is in
    use, and where it cannot be written.
    """
    check(backup)
    target = place_of(where).file
    if target is None:
        return _restore_server(backup, where)
    if target.is_symlink():
        target = target.resolve()
    try:
        if _overlap(target, backup):
            raise BadInput(f"{backup} belongs to the database that is to be replaced. Name a backup of it.")
        with _draft(target) as draft:
            _copy(backup, draft)
            return check(draft), _swap(draft, target)
    except (OSError, sqlite3.Error) as error:
        raise BadInput(f"{target} cannot be replaced: {_why(error)}. Nothing was changed.") from error


def _restore_server(backup: Path, where: str) -> tuple[int, Path | None]:
    kept = _free_name(backup.with_name("replaced"), _END)
    try:
        with tempfile.TemporaryDirectory() as folder:
            # Copied, since some rows may be only in its write-ahead log.
            _copy(backup, source := Path(folder) / "backup.sqlite3")
            ratings, replaced = asyncio.run(load(source, where, kept))
    except StoreUnavailable as error:
        raise BadInput(str(error)) from error
    except (OSError, sqlite3.Error) as error:
        raise BadInput(f"{backup} cannot be copied: {_why(error)}. Nothing was changed.") from error
    return ratings, kept if replaced else None


@contextmanager
def _draft(of: Path) -> Generator[Path]:
    """An empty file beside `of`, readable by its owner alone, and deleted afterwards unless it was moved."""
    draft = _draft_name(of)
    try:
        of.parent.mkdir(parents=True, exist_ok=True)
        draft.unlink(missing_ok=True)
        os.close(os.open(draft, os.O_CREAT | os.O_WRONLY, 0o600))
        yield draft
    finally:
        for part in _parts(draft):
            part.unlink(missing_ok=True)


def _draft_name(of: Path) -> Path:
    return of.with_name(f"{of.name}{_DRAFT}")


def _parts(file: Path) -> list[Path]:
    """The files of a SQLite database: its own first, then its logs and their index."""
    return [Path(f"{file}{end}") for end in _ENDS]


def _overlap(written: Path, read: Path) -> bool:
    """Whether writing `written` and its draft would overwrite a file of the database `read`."""
    pairs = product([*_parts(written), *_parts(_draft_name(written))], _parts(read))
    return any(_same(one, other) for one, other in pairs)


def _same(one: Path, other: Path) -> bool:
    """Whether two paths name one file, or would: a log exists only while its database is open."""
    if one.exists() and other.exists():
        return one.samefile(other)
    return os.path.realpath(one) == os.path.realpath(other)


def _copy(file: Path, to: Path, wanted: Callable[[], bool] = _always) -> None:
    """Copy a database to an empty file, without leaving a log beside it."""

    def heed(*_: int) -> None:
        if not wanted():
            raise Unwanted

    try:
        reading = connect_file(file, isolation_level=None)
    except sqlite3.Error as error:
        raise BadInput(f"{file} cannot be read: {error}. Let whom Namida runs as read it.") from error
    with closing(reading) as original, closing(sqlite3.connect(to)) as copy:
        try:
            # One transaction makes all steps a snapshot; else every write would restart the copy.
            original.execute("BEGIN")
            original.execute("SELECT count(*) FROM sqlite_master").fetchone()
        except sqlite3.Error as error:
            raise BadInput(f"{file} cannot be read: {error}.") from error
        original.backup(copy, pages=_PAGES, progress=heed)
        copy.execute("PRAGMA journal_mode=DELETE")


def _swap(draft: Path, target: Path) -> Path | None:
    """Replace the database `target` by `draft`; where the old one is kept, None where there was none."""
    if not target.exists():
        draft.replace(target)
        return None
    _claim(target)
    kept = _free_name(target)
    moves = [move for move in zip(_parts(target), _parts(kept), strict=True) if move[0].exists()]
    try:
        for old, new in moves:
            old.rename(new)
        draft.replace(target)
    except OSError:
        for old, new in moves:
            if new.exists():
                new.rename(old)
        raise
    return kept


def check(
    file: Path, wanted: Callable[[], bool] = _always, called: str | None = None, advice: str = "Take an older backup"
) -> int:
    """How many ratings a backup holds. Raises BadInput for a damaged file or one that is not Namida's, with what it is
    `called` and `advice`, and Unwanted as `back_up` does."""
    called = called or str(file)
    if not file.is_file():
        found = f"{file} is no file" if file.exists() else f"There is no file {file}"
        raise BadInput(f"{found}. Name another.")
    try:
        with closing(connect_file(file, only_read=True)) as database:
            database.set_progress_handler(lambda: not wanted(), _STEPS)
            found = database.execute("PRAGMA integrity_check").fetchone()[0]
            if found != "ok":
                raise BadInput(f"{called} is damaged: {found}. {advice}.")
            tables = {row[0] for row in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
            schemas = database.execute("SELECT version_num FROM alembic_version").fetchall() if tables >= OURS else []
            if len(schemas) != 1 or not is_ours(*schemas[0]):
                raise BadInput(f"{called} is a database, but not one of Namida's. Name another.")
            if schemas[0][0] > NEWEST:
                raise BadInput(f"{called} has schema {schemas[0][0]}, made by a newer Namida: update Namida first.")
            return database.execute("SELECT count(*) FROM rating").fetchone()[0]
    except sqlite3.Error as error:
        if not wanted():
            raise Unwanted from error
        if error.sqlite_errorcode == sqlite3.SQLITE_INTERRUPT:
            # Ctrl-C came in the progress handler, and SQLite does not pass on what is raised there.
            raise KeyboardInterrupt from None
        raise BadInput(f"{called} cannot be read as a database: {error}. {advice}.") from error


def _claim(target: Path) -> None:
    """Raise BadInput where another process has the database open for writing."""
    try:
        with closing(sqlite3.connect(target, timeout=1)) as database:
            database.execute("PRAGMA locking_mode=EXCLUSIVE")
            database.execute("BEGIN EXCLUSIVE")
            database.rollback()
    except sqlite3.OperationalError as error:
        raise BadInput(f"{target} is in use ({error}): stop Namida, then restore.") from error
    except sqlite3.DatabaseError:
        return  # Damaged, which is why it is replaced.


def _why(error: Exception) -> str:
    """What went wrong, without the number and the path in an OSError."""
    return (error.strerror if isinstance(error, OSError) else None) or str(error)


def _free_name(target: Path, end: str = "") -> Path:
    number = 1
    while Path(f"{target}.before-{number}{end}").exists():
        number += 1
    return Path(f"{target}.before-{number}{end}")
