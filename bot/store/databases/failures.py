"""Errors of a database: whose fault they are, whether to try again, and what to tell the user."""

import os
import sqlite3

from sqlalchemy.exc import DataError, DBAPIError, IntegrityError, ProgrammingError

from bot.core.errors import StoreUnavailable
from bot.store.databases.place import Place

# SQLSTATEs of PostgreSQL: a serialisation failure and a deadlock, after which the transaction may be tried again; and
# the class of errors about values that cannot be stored.
_RETRY = ("40001", "40P01")
_DATA = "22"

_DAMAGED = "The file is damaged: start Namida anew, and it names the newest backup."
_ADVICE = {
    sqlite3.SQLITE_CORRUPT: _DAMAGED,
    sqlite3.SQLITE_NOTADB: _DAMAGED,
    sqlite3.SQLITE_BUSY: "Another program writes to it: end that one, or wait for it, and try again.",
    sqlite3.SQLITE_READONLY: "Let whom Namida runs as write it, and the folder it is in.",
    sqlite3.SQLITE_FULL: "Make room on its disk.",
}


def is_unavailable(error: Exception) -> bool:
    """Whether the database would fail whatever it was asked: it is locked, full, damaged or gone."""
    return isinstance(error, DBAPIError) and not _is_our_fault(error) and not may_be_retried(error)


def _is_our_fault(error: DBAPIError) -> bool:
    """Whether the statement or its values are at fault."""
    if isinstance(error, IntegrityError | DataError | ProgrammingError):
        return True
    # SQLAlchemy maps few of asyncpg's errors; a value that asyncpg does not even send raises ValueError.
    state = getattr(error.orig, "sqlstate", None) or ""
    return state.startswith(_DATA) or isinstance(getattr(error.orig, "__cause__", None), ValueError)


def may_be_retried(error: Exception) -> bool:
    """Whether the transaction may succeed when it is tried again."""
    return isinstance(error, DBAPIError) and getattr(error.orig, "sqlstate", None) in _RETRY


def translated(error: Exception) -> Exception:
    """The error as the store raises it: StoreUnavailable where the database fails. Errors that are the bot's own fault
    stay as they are."""
    if isinstance(error, DBAPIError) and (is_unavailable(error) or may_be_retried(error)):
        unavailable = StoreUnavailable(_message(error))
        unavailable.__cause__ = error
        return unavailable
    return error


def is_damage(error: DBAPIError) -> bool:
    """Whether a SQLite file is damaged."""
    return _code(error) in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)


def _code(error: DBAPIError) -> int:
    """SQLite's code of an error, 0 without one. Its lower byte says what is wrong, the upper ones only how."""
    return getattr(error.orig, "sqlite_errorcode", 0) & 0xFF


def _message(error: DBAPIError) -> str:
    """What the driver says, and what to do if that is known."""
    return ". ".join(filter(None, (first_line(error), _ADVICE.get(_code(error)))))


def why_unopened(place: Place, error: DBAPIError) -> str:
    """Why a database cannot be opened, in one line, and what to do if that is known."""
    why = first_line(error)
    if place.file and place.file.is_dir():
        why = "it is a folder, name a file in it"
    elif place.file and place.file.exists() and not os.access(place.file, os.R_OK):
        why = "it may not be read, let whom Namida runs as read and write it"
    advice = f" {_ADVICE[_code(error)]}" if _code(error) in _ADVICE else ""
    return f"The database {place} cannot be opened: {why}.{advice}"


def first_line(error: DBAPIError) -> str:
    """What the driver says, in one line."""
    return str(error.orig).strip().partition("\n")[0].rstrip(".")
