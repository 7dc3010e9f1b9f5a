"""The bot as a process: told to stop, it finishes what runs."""

import asyncio
import json
import os
import re
import signal
import sqlite3
import sys
import time
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager, closing
from pathlib import Path

import pytest
from wire import Wire, payloads
from wire.bodies import walk

from bot.store.databases.sqlite import _Connection  # pyright: ignore[reportPrivateUsage]

HERE = Path(__file__).parents[2]
TITLE = "1-litre-of-tears-2005"


@asynccontextmanager
async def bot_at(wire: Wire, folder: Path, **more: str) -> AsyncGenerator[asyncio.subprocess.Process]:
    """`namida run` as a process of its own, with `more` in its environment."""
    environment = {
        **os.environ, "DISCORD_TOKEN": payloads.TOKEN, "DATABASE_URL": str(folder / "namida.sqlite3"),
        "PYTHONPATH": f"{HERE}{os.pathsep}{HERE / 'tests'}", **more,
    }  # fmt: skip
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "wire.namida", wire.url, "run",
        cwd=folder, env=environment, stderr=asyncio.subprocess.PIPE,
    )  # fmt: skip
    try:
        yield process
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()


async def ended(process: asyncio.subprocess.Process) -> tuple[int, str]:
    """The status of a process and what it said, within ten seconds."""
    async with asyncio.timeout(10):
        _, told = await process.communicate()
    assert process.returncode is not None
    return process.returncode, told.decode()


async def _says(process: asyncio.subprocess.Process, what: str) -> None:
    """A line of a process's log has come that says so."""
    assert process.stderr
    async with asyncio.timeout(10):
        while what not in (line := (await process.stderr.readline()).decode()):
            assert line, f"the process ended without a word of {what}"


async def test_told_to_stop_the_bot_finishes_running_commands_and_refuses_new_ones(tmp_path: Path) -> None:
    async with Wire() as wire, bot_at(wire, tmp_path) as process:
        await wire.gateway.connected(within=60)
        first = await wire.slash("rate", payloads.snowflake(), title=TITLE, score="9")
        await asyncio.wait_for(first.seen.wait(), 10)
        with closing(sqlite3.connect(tmp_path / "namida.sqlite3", isolation_level=None)) as other:
            # While another process writes, a rating has to wait.
            other.execute("BEGIN IMMEDIATE")
            running = await wire.slash("rate", payloads.snowflake(), title=TITLE, score="8")
            # What comes after it and only reads is answered, so it has come.
            after = await wire.slash("drama", payloads.snowflake(), title=TITLE)
            await asyncio.wait_for(after.seen.wait(), 10)
            process.terminate()
            await _says(process, "Stopping")
            late = await wire.slash("drama", payloads.snowflake(), title=TITLE)
            await asyncio.wait_for(late.seen.wait(), 5)
            other.execute("COMMIT")
        status, told = await ended(process)
        assert status == 0
        assert "Traceback" not in told
        said = [[part.get("content", "") for part in walk(one.answers[0]["components"])] for one in (running, late)]
        assert "8.0" in str(said[0])
        assert "about to restart" in str(said[1])
        assert wire.wrong == []
    with closing(sqlite3.connect(tmp_path / "namida.sqlite3")) as database:
        assert sorted(database.execute("SELECT score FROM rating")) == [(80,), (90,)]


async def test_told_to_stop_while_it_starts_the_bot_ends_without_a_fault(tmp_path: Path) -> None:
    async with Wire() as wire:
        for begun in ("namida.sqlite3", "namida.sqlite3-wal"):
            folder = tmp_path / begun
            folder.mkdir()
            async with bot_at(wire, folder) as process:
                while not (folder / begun).exists():  # noqa: ASYNC110 - another process has no event to wait for
                    await asyncio.sleep(0.01)
                process.terminate()
                status, told = await ended(process)
            assert (status, "Traceback" in told) == (0, False), told


LONG_LEARNING = """
import sys, time
from bot.engine.recommender import Recommender

def fit(*_, **__):
    print("learning", file=sys.stderr, flush=True)
    time.sleep(60)

Recommender.fit = fit
"""


async def test_told_to_stop_while_it_learns_from_very_many_ratings_the_bot_ends_in_time(tmp_path: Path) -> None:
    (tmp_path / "sitecustomize.py").write_text(LONG_LEARNING)
    places = f"{tmp_path}{os.pathsep}{HERE}{os.pathsep}{HERE / 'tests'}"
    async with Wire() as wire, bot_at(wire, tmp_path, PYTHONPATH=places) as process:
        await wire.gateway.connected(within=60)
        rated = await wire.slash("rate", payloads.snowflake(), title=TITLE, score="9")
        await asyncio.wait_for(rated.seen.wait(), 10)
        await _says(process, "learning")
        process.terminate()
        status, told = await ended(process)
    assert (status, "Traceback" in told) == (0, False), told
    with closing(sqlite3.connect(tmp_path / "namida.sqlite3")) as database:
        assert database.execute("SELECT score FROM rating").fetchall() == [(90,)]


async def test_told_to_stop_while_discord_is_silent_the_bot_ends_without_a_fault(tmp_path: Path) -> None:
    asked = asyncio.Event()

    async def silent(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        asked.set()
        await reader.read()
        writer.close()
        await writer.wait_closed()

    async with Wire() as wire, await asyncio.start_server(silent, "127.0.0.1", 0) as server:
        wire.url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        async with bot_at(wire, tmp_path) as process:
            await asyncio.wait_for(asked.wait(), 60)
            process.terminate()
            status, told = await ended(process)
        assert (status, "Traceback" in told) == (0, False), told


async def test_no_secret_is_in_the_log_of_a_run_that_is_interrupted(tmp_path: Path) -> None:
    async with Wire() as wire, bot_at(wire, tmp_path) as process:
        await wire.gateway.connected(within=60)
        asked = await wire.slash("drama", payloads.snowflake(), title=TITLE)
        await asyncio.wait_for(asked.seen.wait(), 10)
        unknown = payloads.interaction(2, payloads.snowflake(), wire.home, payloads.command("juggle", {}))
        await asyncio.wait_for((await wire.deliver(unknown)).seen.wait(), 10)
        process.send_signal(signal.SIGINT)
        status, told = await ended(process)
        assert status == 0
        assert "juggle" in told
        assert payloads.TOKEN not in told
        assert not re.search("aW50ZXJhY3Rpb24", told)


async def test_if_discord_cannot_be_reached_the_last_line_says_so_in_text_and_in_json(tmp_path: Path) -> None:
    async with Wire() as wire:
        pass
    for form in ("text", "json"):
        async with bot_at(wire, tmp_path, LOG_FORMAT=form) as process:
            async with asyncio.timeout(60):
                _, told = await process.communicate()
            assert process.returncode == 1
            last = told.decode().splitlines()[-1]
            if form == "json":
                last = [json.loads(line)["message"] for line in told.decode().splitlines()][-1]
            assert last.startswith("Discord cannot be reached: ")
            assert "namida doctor" in last
            assert b"Traceback" not in told


@pytest.mark.parametrize("command", [["run"], ["play", "--no-open"]])
async def test_interrupted_before_it_has_started_the_bot_says_nothing(tmp_path: Path, command: list[str]) -> None:
    # One of the first modules that is imported; the signal comes while it is.
    (tmp_path / "typer.py").write_text("import os, signal\nos.kill(os.getpid(), signal.SIGINT)\n")
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", *command, cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": f"{tmp_path}{os.pathsep}{HERE}"},
        stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT,
    )  # fmt: skip
    told, _ = await process.communicate()
    assert (process.returncode, told) == (130, b"")


@pytest.mark.parametrize(("code", "setting"), [(4004, "DISCORD_TOKEN"), (4010, "SHARD_IDS"), (4014, "Intents")])
async def test_if_discord_refuses_the_bot_for_good_the_last_line_says_what_to_do(
    tmp_path: Path, code: int, setting: str
) -> None:
    async with Wire() as wire:
        wire.gateway.refusing = code
        async with bot_at(wire, tmp_path) as process:
            async with asyncio.timeout(60):
                _, told = await process.communicate()
    assert process.returncode == 1
    assert "Traceback" not in told.decode()
    assert setting in told.decode().splitlines()[-1]


LONG_QUERY = """
import asyncio, sys
from bot.store import open_store

async def read(kept):
    async with kept.ratings._database.reading() as connection:
        await connection.exec_driver_sql(
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"
        )

async def main():
    async with open_store(sys.argv[1]) as kept:
        reading = asyncio.create_task(read(kept))
        await asyncio.sleep(0.3)
        reading.cancel()
        await asyncio.sleep(0.1)

asyncio.run(main())
"""


async def test_a_long_running_query_does_not_keep_the_program_from_ending(where: str) -> None:
    process = await asyncio.create_subprocess_exec(sys.executable, "-c", LONG_QUERY, where, cwd=HERE)
    try:
        assert await asyncio.wait_for(process.wait(), 30) == 0
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()


class _Slow(sqlite3.Connection):
    def close(self) -> None:
        time.sleep(0.1)
        super().close()


async def test_a_connection_stopped_while_it_closes_ends_without_a_fault(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.store.databases.sqlite.connect_file", lambda path: sqlite3.connect(path, factory=_Slow))
    connection = await _Connection(tmp_path / "x.sqlite3")
    ending = asyncio.create_task(connection.close())
    await asyncio.sleep(0)
    connection.stop()
    await asyncio.wait_for(ending, 10)
    await asyncio.wait_for(connection.close(), 10)


@pytest.mark.parametrize(
    "query", ["SELECT 1", "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"]
)
async def test_a_connection_is_closed_though_rows_are_left_to_read_and_a_query_goes_on(
    tmp_path: Path, query: str
) -> None:
    (tmp_path / "x.sqlite3").touch()
    connection = _Connection(tmp_path / "x.sqlite3")
    await connection
    left = await connection.run_work(lambda driver: driver.execute("SELECT 1 UNION SELECT 2"))
    asking = asyncio.ensure_future(connection.run(query, ()))
    await asyncio.sleep(0.05)
    asking.cancel()
    await asyncio.wait_for(connection.close(), 10)
    connection._thread.join(10)  # pyright: ignore[reportPrivateUsage]
    assert not connection._thread.is_alive()  # pyright: ignore[reportPrivateUsage]
    del left
