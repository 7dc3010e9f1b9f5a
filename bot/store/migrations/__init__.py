"""The migrations of the schema; all steps and their record are one transaction."""

from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, inspect, text
from sqlalchemy.ext.asyncio import AsyncEngine

from bot.core.errors import BadInput

if TYPE_CHECKING:
    from alembic.config import Config

NEWEST = "0021"


def is_ours(schema: object) -> bool:
    """Whether a schema is one of Namida's, including those of newer versions."""
    if not isinstance(schema, str):
        return False
    newer = len(schema) == len(NEWEST) and schema.isdecimal() and schema > NEWEST
    return newer or schema == NEWEST or schema in _known(_scripts())


async def migrate(engine: AsyncEngine) -> None:
    """Migrate the schema to NEWEST. Raises BadInput for a database of a newer Namida."""
    async with engine.begin() as connection:
        await connection.run_sync(_migrate)


def schema_of(connection: Connection) -> str | None:
    """The schema of a database; None for a new one."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    return connection.execute(text("SELECT version_num FROM alembic_version")).scalar()


def _migrate(connection: Connection) -> None:
    if connection.dialect.name == "postgresql":
        # Wait for locks of other processes, however long.
        connection.execute(text("SET LOCAL lock_timeout = 0"))
        # If several processes start together, one migrates and the others find it done.
        connection.execute(text("SELECT pg_advisory_xact_lock(hashtextextended('namida schema', 0))"))
    found = schema_of(connection)
    if found == NEWEST:
        return
    scripts = _scripts()
    if found is not None and found not in _known(scripts):
        raise BadInput(f"This database has schema {found}, made by a newer Namida: update Namida to open it.")
    from alembic import command

    scripts.attributes["connection"] = connection
    command.upgrade(scripts, "head")


def _scripts() -> "Config":
    """Alembic's configuration, with the folder of the migrations."""
    # Alembic is slow to import and seldom needed.
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent).replace("%", "%%"))
    return config


def _known(scripts: "Config") -> set[str]:
    from alembic.script import ScriptDirectory

    return {script.revision for script in ScriptDirectory.from_config(scripts).walk_revisions()}
