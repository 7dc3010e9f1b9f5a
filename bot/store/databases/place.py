"""Where a database is: what DATABASE_URL names."""

import re
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

from sqlalchemy.engine import make_url
from sqlalchemy.exc import SQLAlchemyError

from bot.core.errors import BadInput

_POSTGRES = ("postgresql+asyncpg", "postgresql", "postgres")
_SQLITE = ("sqlite+aiosqlite", "sqlite", "sqlite+pysqlite")
_FORMS = "use a path, sqlite+aiosqlite:///namida.sqlite3 or postgresql+asyncpg://user:password@host/database"

_ESCAPES = "%2F for /, %23 for #, %3F for ?, %40 for @, %5B for [ and %5D for ]"
# A parameter that SQLAlchemy names differently from libpq; and those for drivers alone, which asyncpg would send on as
# settings of the server.
_RENAMED = {"ssl": "sslmode"}
_DRIVERS_OWN = {
    "prepared_statement_cache_size", "prepared_statement_name_func", "statement_cache_size", "command_timeout",
    "connect_timeout", "timeout", "keepalives", "keepalives_idle", "keepalives_interval", "keepalives_count",
}  # fmt: skip
# Databases in memory, which would be lost with the process.
_MEMORY = ("", ":memory:")
_HOST = re.compile(r"(\[[0-9A-Fa-f:.%]+\]|[^:\[\]]*)(:[0-9]*)?")


@dataclass(frozen=True, slots=True)
class Place:
    """A SQLite `file`, or a PostgreSQL `server` as libpq writes it (postgresql://…); one of them is None."""

    file: Path | None = None
    server: str | None = None

    def __str__(self) -> str:
        """The place without its password."""
        if self.server is None:
            return str(self.file)
        parts = urlsplit(self.server)
        return f"{parts.netloc.rpartition('@')[2] or 'this machine'}{parts.path}"


def place_of(text: str) -> Place:
    """The place a text names: SQLAlchemy's form, or a path of a SQLite file. Raises BadInput."""
    scheme, separator, rest = text.partition("://")
    if not separator:
        return Place(file=_file(text))
    if scheme in _POSTGRES:
        if not _legible(text):
            raise BadInput(f"DATABASE_URL cannot be read: {_FORMS}, with {_ESCAPES} in the user and the password.")
        # asyncpg reads the rest as libpq does: it may have several hosts, sslmode, or the folder of a socket.
        return Place(server=f"postgresql://{_for_asyncpg(rest)}")
    try:
        url = make_url(text)
    except SQLAlchemyError as error:
        raise BadInput(f"DATABASE_URL cannot be read: {_FORMS}.") from error
    if url.drivername not in _SQLITE:
        raise BadInput(f"DATABASE_URL names {url.drivername}: {_FORMS}.")
    return Place(file=_file(url.database or ""))


def _file(path: str) -> Path:
    if path in _MEMORY or path.startswith("file:"):
        raise BadInput(f"DATABASE_URL names {path or 'nothing'}, which is no path of a file: {_FORMS}.")
    try:
        return Path(path).expanduser()
    except RuntimeError as error:
        raise BadInput(f"DATABASE_URL is {path}, and there is no such user here: {_FORMS}.") from error


def _for_asyncpg(rest: str) -> str:
    """What follows the scheme of a server's address, with the query as asyncpg takes it."""
    where, _, query = rest.partition("?")
    pairs = [part.partition("=") for part in query.split("&")]
    kept = [
        f"{_RENAMED.get(name, name)}{is_}{value}" for name, is_, value in pairs if name and name not in _DRIVERS_OWN
    ]
    return f"{where}?{'&'.join(kept)}" if kept else where


def _legible(text: str) -> bool:
    """Whether it is clear which part of an address is the password.

    In `postgresql://me:se/cret@host/db` it would end at the slash, and "cret@host/db" would be shown as the database.
    """
    try:
        parts = urlsplit(text)
        query = parse_qs(parts.query, strict_parsing=True) if parts.query else {}
    except ValueError:
        return False
    user, _, hosts = parts.netloc.rpartition("@")
    astray = "@" in user or "@" in parts.path or parts.fragment or (not parts.path and "@" in str(query))
    return not astray and all(_HOST.fullmatch(host) for host in hosts.split(","))
