"""Copies of the database: made while it is in use, checked before they count, put back without losing what was."""

import os
import sqlite3
from contextlib import closing
from pathlib import Path

from bot.core.errors import BadInput
from bot.store.database import database_url
from bot.store.migrations import NEWEST

_ENDS = ("", "-wal", "-shm")


def back_up(where: str, to: Path) -> int:
    """Copy the database `where` names to the file `to`, by SQLite's online backup; how many ratings it holds.

    The copy is one moment of the database, whoever writes meanwhile. It takes the place of an older one only
    once it was checked. Raises BadInput.
    """
    source = _file(where)
    if not source.exists():
        raise BadInput(f"There is no database {source} to back up. Name another with --database.")
    draft = to.with_name(f"{to.name}.part")
    try:
        to.parent.mkdir(parents=True, exist_ok=True)
        draft.unlink(missing_ok=True)
        os.close(os.open(draft, os.O_CREAT | os.O_WRONLY, 0o600))
        with closing(sqlite3.connect(source)) as original, closing(sqlite3.connect(draft)) as copy:
            original.backup(copy)
            copy.execute("PRAGMA journal_mode=DELETE")
        ratings = check(draft)
        draft.replace(to)
    except (OSError, sqlite3.Error) as error:
        raise BadInput(f"{to} cannot be written: {error}. Name another file.") from error
    finally:
        draft.unlink(missing_ok=True)
    return ratings


def restore(backup: Path, where: str) -> tuple[int, Path | None]:
    """Put `backup` in the place of the database `where` names; its ratings, and where what it replaced is kept.

    Raises BadInput, with nothing changed, for a damaged file or one that is not Namida's, and where the
    database is in use.
    """
    ratings = check(backup)
    target = _file(where)
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


def newest_backup(database: Path) -> Path | None:
    """The newest sound backup of a database in its folder, or in one of these; None where there is none."""
    beside = [
        file for folder in (database.parent, *database.parent.glob("*backup*")) for file in folder.glob("*.sqlite3")
    ]
    for file in sorted(beside, key=lambda file: -file.stat().st_mtime):
        try:
            if file != database:
                check(file)
                return file
        except BadInput:
            continue
    return None


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


def _free_name(target: Path) -> Path:
    number = 1
    while Path(f"{target}.before-{number}").exists():
        number += 1
    return Path(f"{target}.before-{number}")


def _file(where: str) -> Path:
    return Path(database_url(where).database or "")
