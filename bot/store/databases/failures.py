"""What a database says when it fails: whose fault it is, whether to try again, and how it is told."""

import os
import sqlite3

from sqlalchemy.exc import DataError, DBAPIError, IntegrityError, ProgrammingError

from bot.core.errors import StoreUnavailable
from bot.store.databases.place import Place

# Two processes that wait for each other's rows: PostgreSQL lets one of them go on, the other tries again.
_CROSSED = ("40001", "40P01")


# What PostgreSQL calls a value that cannot be kept.
_NO_VALUE = "22"


def of_the_database(error: Exception) -> bool:
    """Whether the database itself refuses, whatever it was asked: it is locked, full, damaged or gone."""
    return isinstance(error, DBAPIError) and not _of_what_was_asked(error) and not crossed(error)


def _of_what_was_asked(error: DBAPIError) -> bool:
    if isinstance(error, IntegrityError | DataError | ProgrammingError):
        return True
    # Of asyncpg's errors SQLAlchemy knows few by their kind; a value it will not even send is a ValueError.
    state = getattr(error.orig, "sqlstate", None) or ""
    return state.startswith(_NO_VALUE) or isinstance(getattr(error.orig, "__cause__", None), ValueError)


def crossed(error: Exception) -> bool:
    """Whether it may go well when it is tried again."""
    return isinstance(error, DBAPIError) and getattr(error.orig, "sqlstate", None) in _CROSSED


def plain(error: Exception) -> Exception:
    """The error as the store raises it: where the database refuses, without the words of a driver. What was wrongly
    asked of it is a fault of the bot's own and stays as it is."""
    if isinstance(error, DBAPIError) and (of_the_database(error) or crossed(error)):
        unavailable = StoreUnavailable(told(error))
        unavailable.__cause__ = error
        return unavailable
    return error


def spoilt(error: DBAPIError) -> bool:
    """Whether it is the file that is damaged; the upper bits of a code only say how."""
    return getattr(error.orig, "sqlite_errorcode", 0) & 0xFF in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)


def told(error: DBAPIError) -> str:
    """What the driver says, and what to do where the file was damaged meanwhile."""
    advice = ". The file is damaged: start Namida anew, and it names the newest backup." if spoilt(error) else ""
    return f"{line(error)}{advice}"


def unopened(place: Place, error: DBAPIError) -> str:
    """Why a database cannot be opened, in one line, with what to do where that is known."""
    why = line(error)
    if place.file and place.file.is_dir():
        why = "it is a folder, name a file in it"
    elif place.file and place.file.exists() and not os.access(place.file, os.R_OK):
        why = "it may not be read, let whom Namida runs as read and write it"
    return f"The database {place} cannot be opened: {why}."


def line(error: DBAPIError) -> str:
    """What the driver says, in one line."""
    return str(error.orig).strip().partition("\n")[0].rstrip(".")
