"""What those who run the bot see of it: logs, figures, health, state."""

import asyncio
import io
import json
import logging
import os
import re
import socket
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import AsyncExitStack, closing
from pathlib import Path
from typing import Any

import aiohttp
import discord
import pytest
from conftest import NOW, Club, said
from test_stop import bot_at, ended
from wire import Wire, payloads

from bot.answering import Ask
from bot.commands.callbacks import attended
from bot.config import Settings
from bot.core.days import DAY
from bot.core.errors import BadInput, StoreUnavailable
from bot.core.running import Slow
from bot.logs import setup_logs
from bot.metrics import Metrics, serve_metrics
from bot.store import OpenStore, open_store

HERE = Path(__file__).parents[2]
TITLE = "1-litre-of-tears-2005"


def free_port() -> int:
    """A port of this machine that nobody uses."""
    with socket.create_server(("127.0.0.1", 0)) as one:
        return one.getsockname()[1]


@pytest.fixture
def logged() -> Iterator[Any]:
    """Sets up the logs as a process would; what they say until then."""
    root = logging.getLogger()
    before, level = list(root.handlers), root.level

    def begin(**settings: Any) -> io.StringIO:
        setup_logs(Settings(**settings))
        handler, written = root.handlers[0], io.StringIO()
        assert isinstance(handler, logging.StreamHandler)
        handler.setStream(written)
        return written

    yield begin
    root.handlers[:] = before
    root.setLevel(level)


async def _broken(interaction: Ask) -> None:
    logging.getLogger("namida").warning("Something is odd.")
    raise RuntimeError("the roof of MTIz.secret.token fell in")


@pytest.mark.parametrize("form", ["text", "json"])
async def test_the_fault_id_a_member_is_told_finds_all_logs_of_their_request(
    club: Club, logged: Any, monkeypatch: pytest.MonkeyPatch, form: str
) -> None:
    command = club.client.tree.get_command("about")
    monkeypatch.setattr(command, "_callback", attended(_broken))
    written = logged(token="MTIz.secret.token", log_format=form)
    told = re.findall(r"[0-9a-f]{8}", said(await club.member.slash(club.channel, "about")))
    text = written.getvalue()
    assert "secret" not in text
    if form == "text":
        assert text.count(f"[{told[0]}]") == 2
        assert "RuntimeError: the roof of [token] fell in" in text
        return
    odd, fault = (json.loads(line) for line in text.splitlines())
    assert odd["answer"] == fault["answer"] == told[0]
    assert odd.keys() == {"time", "level", "logger", "message", "answer"}
    assert fault["message"] == f"Fault {told[0]} in application_command about"
    assert "RuntimeError: the roof of [token] fell in" in fault["traceback"]


def test_a_secret_with_quotes_is_redacted_in_json_logs_too(logged: Any) -> None:
    written = logged(token='a"b\\c', log_format="json")
    logging.getLogger("namida").error('login with a"b\\c at postgresql://namida:hush@host/db')
    assert json.loads(written.getvalue())["message"] == "login with [token] at postgresql://namida:[password]@host/db"


@pytest.mark.parametrize(
    "told",
    [
        "postgresql://namida:hu@sh@host/db", "postgresql://:hu@host/db", "postgresql://host/db?user=namida&password=hu&x=1",
        "could not log in with hu@sh", "could not log in with hu%40sh",
    ],
)  # fmt: skip
def test_the_password_of_a_database_is_in_no_log_however_it_is_written(logged: Any, told: str) -> None:
    written = logged(database="postgresql+asyncpg://namida:hu%40sh@host/db")
    logging.getLogger("namida").error("no answer: %s", told)
    assert "hu" not in written.getvalue()
    assert "no answer" in written.getvalue()


async def test_only_the_owner_sees_the_status_of_the_bot(club: Club, monkeypatch: pytest.MonkeyPatch) -> None:
    application = club.client.application
    assert application is not None
    refused = await club.member.slash(club.channel, "status")
    assert refused.ephemeral
    assert said(refused) == "That is for the owner of this bot."
    monkeypatch.setattr(application.owner, "id", club.member.id)
    for seconds in (1.4, 2.5, 0.2):
        await club.client.guide.upkeep.took("/recommend", seconds)
    result = await club.member.slash(club.channel, "status")
    card = said(result)
    assert result.ephemeral
    assert "**Database** " in card
    assert "TVmaze: turned off." in card
    assert "/recommend: 2 times, 2.5 s at worst" in card
    assert "**Backups** none yet." in card


@pytest.mark.parametrize(("role", "sees"), [("developer", True), ("read_only", False)])
async def test_team_members_who_may_change_the_bot_see_its_status(
    club: Club, monkeypatch: pytest.MonkeyPatch, role: str, sees: bool
) -> None:
    member = {"user": {"id": str(club.member.id), "username": "jun", "discriminator": "0", "avatar": None},
              "team_id": "7", "membership_state": 2, "role": role, "permissions": ["*"]}  # fmt: skip
    data: Any = {"id": "7", "icon": None, "name": "Club", "owner_user_id": str(club.owner.id), "members": [member]}
    monkeypatch.setattr(club.client.application, "team", discord.Team(club.client._connection, data))
    shown = said(await club.member.slash(club.channel, "status"))
    assert ("**Database** " in shown) is sees


async def test_the_status_says_when_the_database_does_not_answer(
    club: Club, kept: OpenStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert club.client.application is not None
    monkeypatch.setattr(club.client.application.owner, "id", club.member.id)

    async def fail(_: int) -> None:
        raise StoreUnavailable("disk I/O error")

    monkeypatch.setattr(kept.upkeep, "slow_since", fail)
    card = said(await club.member.slash(club.channel, "status"))
    assert "**Database** does not answer; the log says why." in card


@pytest.mark.both_databases
async def test_slow_answers_of_the_last_day_are_counted_by_command(kept: OpenStore) -> None:
    for command, milliseconds, at in (
        ("/drama", 1500, NOW - 2 * DAY),
        ("/drama", 1200, NOW - 60),
        ("/drama", 1700, NOW),
    ):
        await kept.upkeep.slow(command, milliseconds, at)
    await kept.upkeep.slow("/rate", 3000, NOW)
    assert await kept.upkeep.slow_since(NOW - DAY) == [Slow("/drama", 2, 1700), Slow("/rate", 1, 3000)]
    place = await kept.upkeep.place()
    assert place.size > 0
    assert place.backup is None


async def health_at(session: aiohttp.ClientSession, port: int) -> tuple[int, dict[str, bool]]:
    async with session.get(f"http://127.0.0.1:{port}/healthz") as response:
        return response.status, await response.json()


async def test_metrics_and_a_health_check_are_served_on_loopback(tmp_path: Path) -> None:
    port = free_port()
    settings = {"METRICS_PORT": str(port), "LOG_FORMAT": "json"}
    async with Wire() as wire, bot_at(wire, tmp_path, **settings) as process, aiohttp.ClientSession() as session:
        await wire.gateway.connected(within=60)
        for _ in range(2):
            asked = await wire.slash("drama", payloads.snowflake(), title=TITLE)
            await asyncio.wait_for(asked.seen.wait(), 10)
        asked = await wire.slash("drama", payloads.snowflake(), title="no such title at all")
        await asyncio.wait_for(asked.seen.wait(), 10)
        # It is well once it knows all its servers, which it waits for a moment.
        async with asyncio.timeout(30):
            while (found := await health_at(session, port))[0] != 200:  # noqa: ASYNC110 - another process
                await asyncio.sleep(0.1)
        assert found == (200, {"gateway": True, "database": True})
        figures = ""
        async with asyncio.timeout(60):
            # The first fit takes its time.
            while "\nnamida_refits 1" not in figures:
                await asyncio.sleep(0.1)
                async with session.get(f"http://127.0.0.1:{port}/metrics") as response:
                    figures = await response.text()
        process.terminate()
        status, told = await ended(process)
    assert status == 0
    assert all(json.loads(line)["level"] for line in told.splitlines())
    values = dict(re.findall(r"^(namida_\S+) (\S+)$", figures, re.MULTILINE))
    assert float(values['namida_answer_seconds_count{command="/drama"}']) >= 2
    assert float(values["namida_misses_total"]) == 1
    assert float(values["namida_servers"]) == 1
    assert values.keys() >= {
        "namida_gateway_latency_seconds",
        "namida_backup_age_seconds",
    }


def test_with_json_logs_the_reason_the_bot_did_not_start_is_one_line_of_json(tmp_path: Path) -> None:
    (tmp_path / "broken.sqlite3").write_bytes(b"not a database" * 1000)
    for token, why in (("", "DISCORD_TOKEN"), (payloads.TOKEN, "damaged")):
        environment = {"DISCORD_TOKEN": token, "DATABASE_URL": "broken.sqlite3", "LOG_FORMAT": "json"}
        run = subprocess.run(
            [sys.executable, "-m", "bot", "run"],
            cwd=tmp_path, env={**os.environ, "PYTHONPATH": str(HERE), **environment}, capture_output=True, text=True,
            check=False,
        )  # fmt: skip
        (line,) = run.stderr.splitlines()
        assert (run.returncode, json.loads(line)["level"]) == (1, "CRITICAL")
        assert why in json.loads(line)["message"]


async def test_a_bot_that_lost_its_database_is_unhealthy(kept: OpenStore) -> None:
    metrics, port = Metrics(), free_port()

    async def health() -> dict[str, bool]:
        return {"gateway": True, "database": False}

    async with serve_metrics(metrics, health, port), aiohttp.ClientSession() as session:
        assert (await health_at(session, port))[0] == 503
        with pytest.raises(BadInput, match="METRICS_PORT"):
            async with serve_metrics(Metrics(), health, port):
                pass


@pytest.mark.parametrize(("given", "well"), [("", True), (None, True), ("closed", False), ("open", True)])
async def test_the_container_is_healthy_where_metrics_are_off_or_served_and_not_where_they_fail(
    given: str | None, well: bool
) -> None:
    (told,) = re.findall(r"^HEALTHCHECK .*CMD (\[.*\])$", (HERE / "deploy" / "Dockerfile").read_text(), re.MULTILINE)
    port = free_port()
    environment = {key: value for key, value in os.environ.items() if key != "METRICS_PORT"}
    if given is not None:
        environment["METRICS_PORT"] = str(port) if given else ""

    async def health() -> dict[str, bool]:
        return {"gateway": True, "database": True}

    async with AsyncExitStack() as opened:
        if given == "open":
            await opened.enter_async_context(serve_metrics(Metrics(), health, port))
        check = [sys.executable, *json.loads(told)[1:]]
        run = await asyncio.to_thread(subprocess.run, check, env=environment, capture_output=True, check=False)
    assert (run.returncode == 0) == well


def test_systemd_gives_up_on_a_bot_that_never_starts() -> None:
    said = dict(re.findall(r"^(\w+)=(\d+)", (HERE / "deploy" / "namida.service").read_text(), re.MULTILINE))
    # So many starts, each with its pause and half a minute of its own, come within the hour that is looked at.
    assert int(said["StartLimitBurst"]) * (int(said["RestartSec"]) + 30) < int(said["StartLimitIntervalSec"]) * 3600


def doctor(folder: Path, url: str = "", **environment: str) -> tuple[int, str]:
    """The status of `namida doctor`, and what it says, in one line."""
    begin = ["-m", "wire.namida", url] if url else ["-m", "bot"]
    own = {"PYTHONPATH": f"{HERE}{os.pathsep}{HERE / 'tests'}", "COLUMNS": "200"}
    run = subprocess.run(
        [sys.executable, *begin, "doctor"],
        cwd=folder, env={**os.environ, **own, **environment}, capture_output=True, text=True, check=False,
    )  # fmt: skip
    return run.returncode, " ".join(run.stdout.split()) or run.stderr


async def test_the_doctor_asks_discord_where_there_is_a_token(tmp_path: Path) -> None:
    async with open_store(str(tmp_path / "namida.sqlite3")):
        pass
    async with Wire() as wire:
        well = await asyncio.to_thread(doctor, tmp_path, wire.url, DISCORD_TOKEN=payloads.TOKEN)
        refused = await asyncio.to_thread(doctor, tmp_path, wire.url, DISCORD_TOKEN="OTAw.wire.another-token-of-nobody")
    assert well[0] == 0, well[1]
    for row in ("✓ Discord", "✓ intents", "✓ clock", "✓ database", "✓ disk", "✓ backups", "✓ answers"):
        assert row in well[1]
    assert refused[0] == 1
    assert "✗ Discord" in refused[1]
    assert payloads.TOKEN not in well[1]


def test_the_doctor_leaves_every_database_as_it_is(tmp_path: Path) -> None:
    assert "✓ database none at namida.sqlite3 yet" in doctor(tmp_path)[1]
    assert list(tmp_path.iterdir()) == []
    with closing(sqlite3.connect(tmp_path / "foreign.sqlite3")) as foreign:
        foreign.execute("CREATE TABLE alien (id INTEGER)")
    asyncio.run(_opened(tmp_path / "older.sqlite3"))
    for schema, file in (("0017", "older"), ("0099", "newer")):
        if file == "newer":
            (tmp_path / "newer.sqlite3").write_bytes((tmp_path / "older.sqlite3").read_bytes())
        with closing(sqlite3.connect(tmp_path / f"{file}.sqlite3")) as database:
            database.execute("UPDATE alembic_version SET version_num = ?", (schema,))
            database.commit()
            database.execute("PRAGMA journal_mode=DELETE")
    for file, row in (
        ("foreign", "✗ database foreign.sqlite3 is not one of Namida's"),
        ("older", "✓ database older.sqlite3 has the schema 0017: `namida run` brings it up"),
        ("newer", "✗ database newer.sqlite3 has the schema 0099"),
    ):
        before = (tmp_path / f"{file}.sqlite3").read_bytes()
        assert row in doctor(tmp_path, DATABASE_URL=f"{file}.sqlite3")[1]
        assert (tmp_path / f"{file}.sqlite3").read_bytes() == before


async def _opened(path: Path) -> None:
    async with open_store(str(path)):
        pass


def test_the_doctor_names_what_is_wrong(tmp_path: Path) -> None:
    backups = tmp_path / "backups"
    backups.mkdir()
    old = backups / "namida-2025-01-01.sqlite3"
    old.write_bytes(b"SQLite format 3\0")
    os.utime(old, (NOW - 9 * DAY, NOW - 9 * DAY))

    async def slow() -> None:
        async with open_store(str(tmp_path / "namida.sqlite3")) as kept:
            await kept.upkeep.slow("/together", 4200, int(time.time()))

    asyncio.run(slow())
    status, told = doctor(tmp_path, DISCORD_TOKEN="half.a")
    assert status == 1
    for row in ("✗ token", "✗ backups", "✗ answers", "/together 1 × up to 4.2 s"):
        assert row in told
    assert "clock not compared" in told
    assert doctor(tmp_path, DATABASE_URL=str(tmp_path / "namida.sqlite3"), BACKUP_KEEP="0")[1].count("✗") == 1


def test_the_doctor_checks_the_backup_folder_and_its_disk_too(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    status, told = doctor(tmp_path, BACKUP_DIR=str(tmp_path / "file" / "backups"))
    assert status == 1
    assert "✗ backups none can be made" in told

    async def ran() -> None:
        async with open_store(str(tmp_path / "namida.sqlite3")) as kept:
            await kept.commands.synced(1, "f", int(time.time()) - 3 * DAY)

    assert "✓ backups none in" in doctor(tmp_path)[1]
    asyncio.run(ran())
    assert re.search("✗ backups none in .* since 3 days", doctor(tmp_path)[1])
    other = Path("/dev/shm")
    if other.is_dir() and other.stat().st_dev != tmp_path.stat().st_dev:
        address = f"sqlite+aiosqlite:///{tmp_path}/namida.sqlite3"
        told = doctor(other, DATABASE_URL=address, BACKUP_DIR=str(other / "no-such-folder"))[1]
        assert f"free in {tmp_path}" in told
        assert f"free in {other}" in told
