"""The schema, step by step; each step and its record are one transaction."""

from pathlib import Path

from sqlalchemy import Connection, inspect, text
from sqlalchemy.ext.asyncio import AsyncEngine

from bot.core.errors import BadInput

NEWEST = "0017"


async def migrate(engine: AsyncEngine) -> None:
    """Bring the schema to NEWEST. Raises BadInput for a database of a newer Namida."""
    async with engine.begin() as connection:
        await connection.run_sync(_migrate)


def _migrate(connection: Connection) -> None:
    if connection.dialect.name == "postgresql":
        # Of several processes that start together one migrates, and the others find it done.
        connection.execute(text("SELECT pg_advisory_xact_lock(hashtextextended('namida schema', 0))"))
    found = None
    if inspect(connection).has_table("alembic_version"):
        found = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
    if found == NEWEST:
        return
    # Alembic is slow to import and seldom needed.
    from alembic import command
    from alembic.config import Config
    from alembic.script import ScriptDirectory

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent))
    config.attributes["connection"] = connection
    known = {script.revision for script in ScriptDirectory.from_config(config).walk_revisions()}
    if found is not None and found not in known:
        raise BadInput(f"This database has schema {found}, made by a newer Namida: update Namida to open it.")
    command.upgrade(config, "head")
