"""Where a database is: what DATABASE_URL names."""

from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from sqlalchemy.engine import make_url
from sqlalchemy.exc import SQLAlchemyError

from bot.core.errors import BadInput

_POSTGRES = ("postgresql+asyncpg", "postgresql", "postgres")
_SQLITE = ("sqlite+aiosqlite", "sqlite", "sqlite+pysqlite")
_FORMS = "use a path, sqlite+aiosqlite:///namida.sqlite3 or postgresql+asyncpg://user:password@host/database"


@dataclass(frozen=True, slots=True)
class Place:
    """A SQLite `file`, or a PostgreSQL `server` as libpq writes it (postgresql://…); one of them is None."""

    file: Path | None = None
    server: str | None = None

    def __str__(self) -> str:
        """What may be shown: no password."""
        if self.server is None:
            return str(self.file)
        parts = urlsplit(self.server)
        return f"{parts.netloc.rpartition('@')[2] or 'this machine'}{parts.path}"


def place_of(text: str) -> Place:
    """The place a text names: SQLAlchemy's form, or a path of a SQLite file. Raises BadInput."""
    scheme, separator, rest = text.partition("://")
    if not separator:
        return Place(file=Path(text).expanduser())
    if scheme in _POSTGRES:
        try:
            urlsplit(text)
        except ValueError as error:
            raise BadInput(f"DATABASE_URL cannot be read ({error}): {_FORMS}.") from error
        # The rest is read by asyncpg as libpq would: several hosts, sslmode and a socket's folder may be in it.
        return Place(server=f"postgresql://{rest}")
    try:
        url = make_url(text)
    except SQLAlchemyError as error:
        raise BadInput(f"DATABASE_URL cannot be read: {_FORMS}.") from error
    if url.drivername not in _SQLITE:
        raise BadInput(f"DATABASE_URL names {url.drivername}: {_FORMS}.")
    return Place(file=Path(url.database or ""))
