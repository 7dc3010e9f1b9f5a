"""A database that is another program's is left as it is."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from bot.core.errors import BadInput
from bot.store import open_store
from bot.store.databases.place import place_of
from bot.store.databases.postgres import connect

OTHERS = {
    "no schema": ["CREATE TABLE other (x INTEGER)"],
    "a schema of its own": [
        "CREATE TABLE other (x INTEGER)",
        "CREATE TABLE alembic_version (version_num TEXT)",
        "INSERT INTO alembic_version VALUES ('a1b2c3d4e5f6')",
    ],
    "a schema called as one of ours": [
        "CREATE TABLE member (x INTEGER)",
        "CREATE TABLE alembic_version (version_num TEXT)",
        "INSERT INTO alembic_version VALUES ('0001')",
    ],
}


@pytest.mark.parametrize("other", OTHERS)
async def test_the_file_of_another_program_is_refused_and_not_written(tmp_path: Path, other: str) -> None:
    path = tmp_path / "other.sqlite3"
    with closing(sqlite3.connect(path)) as database:
        for statement in OTHERS[other]:
            database.execute(statement)
        database.commit()
    before = path.read_bytes()
    with pytest.raises(BadInput, match="not one of Namida's") as caught:
        async with open_store(str(path)):
            pass
    assert "\n" not in str(caught.value)
    assert path.read_bytes() == before
    assert [file.name for file in tmp_path.iterdir()] == ["other.sqlite3"]


@pytest.mark.on_postgres
async def test_the_server_of_another_program_is_refused_and_not_written(where: str) -> None:
    connection = await connect(place_of(where))
    try:
        await connection.execute("DROP SCHEMA public CASCADE; CREATE SCHEMA public; CREATE TABLE other (x INTEGER)")
        with pytest.raises(BadInput, match="not one of Namida's"):
            async with open_store(where):
                pass
        tables = await connection.fetch("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")
        assert [row["tablename"] for row in tables] == ["other"]
    finally:
        connection.terminate()
