"""Copies of the database: made while it is in use, checked before they count, put back without losing what was."""

import asyncio
import os
import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path

from bot.core.errors import BadInput, StoreUnavailable
from bot.store.copies import read_file, write_file
from bot.store.migrations import NEWEST
from bot.store.place import place_of

_ENDS = ("", "-wal", "-shm")
_STEM, _END = "namida-", ".sqlite3"


def back_up(where: str, to: Path) -> int:
    """Copy the database `where` names to the SQLite file `to`; how many ratings it holds.

    The copy is one moment of the database, whoever writes meanwhile. It takes the place of an older one only
    once it was checked. Raises BadInput.
    """
    place = place_of(where)
    if place.file and not place.file.exists():
        raise BadInput(f"There is no database {place} to back up. Name another with --database.")
    draft = to.with_name(f"{to.name}.part")
    try:
        to.parent.mkdir(parents=True, exist_ok=True)
        draft.unlink(missing_ok=True)
        os.close(os.open(draft, os.O_CREAT | os.O_WRONLY, 0o600))
        if place.file:
            with closing(sqlite3.connect(place.file)) as original, closing(sqlite3.connect(draft)) as copy:
                original.backup(copy)
        else:
            asyncio.run(write_file(where, draft))
        with closing(sqlite3.connect(draft)) as copy:
            copy.execute("PRAGMA journal_mode=DELETE")
        ratings = check(draft)
        draft.replace(to)
    except (OSError, sqlite3.Error) as error:
        raise BadInput(f"{to} cannot be written: {error}. Name another file.") from error
    finally:
        for end in _ENDS:
            Path(f"{draft}{end}").unlink(missing_ok=True)
    return ratings


def rotate(where: str, folder: Path, keep: int, day: date) -> Path | None:
    """Make the backup of a day where there is none yet, and let the oldest go when there are more than `keep`.

    The new backup, or None. Raises BadInput.
    """
    new = folder / f"{_STEM}{day.isoformat()}{_END}"
    if new.exists():
        return None
    back_up(where, new)
    for old in _daily(folder)[:-keep]:
        old.unlink(missing_ok=True)
    return new


def newest(folder: Path) -> Path | None:
    """The newest daily backup in a folder; None where there is none."""
    return next(reversed(_daily(folder)), None)


def backup_folder(where: str) -> Path:
    """Where the daily backups lie unless another place is set: beside the database, or here for a server's."""
    file = place_of(where).file
    return (file.parent if file else Path()) / "backups"


def _daily(folder: Path) -> list[Path]:
    """The daily backups in a folder, oldest first."""
    return sorted(folder.glob(f"{_STEM}????-??-??{_END}"))


def restore(backup: Path, where: str) -> tuple[int, Path | None]:
    """Put `backup` in the place of the database `where` names; its ratings, and where what it replaced is kept.

    Raises BadInput, with nothing changed, for a damaged file or one that is not Namida's, and where the
    database is in use.
    """
    ratings = check(backup)
    target = place_of(where).file
    if target is None:
        kept = _free_name(backup.with_name("replaced"), _END)
        try:
            return ratings, kept if asyncio.run(read_file(backup, where, kept)) else None
        except StoreUnavailable as error:
            raise BadInput(str(error)) from error
    kept = None
    if target.exists():
        _claim(target)
        kept = _free_name(target)
        for end in _ENDS:
            part = Path(f"{target}{end}")
            if part.exists():
                part.rename(f"{kept}{end}")
    target.parent.mkdir(parents=True, exist_ok=True)
    os.close(os.open(target, os.O_CREAT | os.O_WRONLY, 0o600))
    with closing(sqlite3.connect(backup)) as source, closing(sqlite3.connect(target)) as copy:
        source.backup(copy)
    return ratings, kept


def check(file: Path) -> int:
    """How many ratings a backup holds. Raises BadInput for a damaged file, or one that is not Namida's."""
    if not file.is_file():
        raise BadInput(f"There is no file {file}. Name another.")
    try:
        with closing(sqlite3.connect(f"file:{file}?mode=ro", uri=True)) as database:
            found = database.execute("PRAGMA integrity_check").fetchone()[0]
            if found != "ok":
                raise BadInput(f"{file} is damaged: {found}. Take an older backup.")
            tables = {row[0] for row in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
            if not {"alembic_version", "rating", "member"} <= tables:
                raise BadInput(f"{file} is a database, but not one of Namida's.")
            schema = database.execute("SELECT version_num FROM alembic_version").fetchone()[0]
            if schema > NEWEST:
                raise BadInput(f"{file} has schema {schema}, made by a newer Namida: update Namida first.")
            return database.execute("SELECT count(*) FROM rating").fetchone()[0]
    except sqlite3.Error as error:
        raise BadInput(f"{file} cannot be read as a database: {error}. Take another backup.") from error


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


def _free_name(target: Path, end: str = "") -> Path:
    number = 1
    while Path(f"{target}.before-{number}{end}").exists():
        number += 1
    return Path(f"{target}.before-{number}{end}")
