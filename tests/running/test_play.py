"""The page that needs no token, and the README's commands, as a newcomer would use them."""

import os
import re
import shlex
import shutil
import signal
import socket
import subprocess
import sys
import urllib.request
from itertools import pairwise
from pathlib import Path

import pytest
from command_line import namida
from conftest import Club

from bot.config import bundled_data
from bot.core.titles import slug
from bot.play import create_server

HERE = Path(__file__).parents[2]
README = (HERE / "README.md").read_text("utf-8")
COMMANDS = [
    line.strip().split("&& ")[-1].removeprefix("uv run ")
    for block in re.findall(r"```sh\n(.*?)```", README, re.DOTALL)
    for line in block.splitlines()
    if "namida" in line
]


def start(folder: Path, *arguments: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-u", "-m", "bot", *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        cwd=folder,
        env={
            **{k: v for k, v in os.environ.items() if k not in ("DISCORD_TOKEN", "DATABASE_URL")},
            "PYTHONPATH": str(HERE),
        },
    )


def address(process: subprocess.Popen[str]) -> str:
    """What its first line names."""
    assert process.stdout is not None
    line = process.stdout.readline()
    found = re.match(r"Namida plays at (http://127\.0\.0\.1:\d+/)", line)
    assert found, line + process.stdout.read()
    return found[1]


def stop(process: subprocess.Popen[str]) -> str:
    process.send_signal(signal.SIGINT)
    assert process.stdout is not None
    # `communicate` would lose what was read along with the address.
    with process.stdout:
        output = process.stdout.read()
    process.wait(20)
    return output


def test_play_first_prints_the_address_of_its_page_and_keeps_its_ratings_between_runs(tmp_path: Path) -> None:
    process = start(tmp_path, "play", "--no-open")
    with urllib.request.urlopen(address(process), timeout=10) as page:
        assert page.status == 200
        assert b"<html" in page.read().lower()
    told = stop(process)
    assert "Traceback" not in told
    assert re.search(r"<@\d+> Goblin 9/10", told)
    kept = tmp_path / "namida-play.sqlite3"
    assert kept.exists()
    rows = _ratings(tmp_path)
    assert len(rows) > 30
    assert len({row.split(",")[0] for row in rows}) == 4
    again = start(tmp_path, "play", "--no-open")
    address(again)
    stop(again)
    assert _ratings(tmp_path) == rows
    fresh = start(tmp_path, "play", "--no-open", "--fresh")
    address(fresh)
    stop(fresh)
    assert [row.rsplit(",", 1)[0] for row in _ratings(tmp_path)] == [row.rsplit(",", 1)[0] for row in rows]


def _ratings(folder: Path, database: str = "namida-play.sqlite3") -> list[str]:
    return namida(folder, "--database", database, "export", "ratings").stdout.splitlines()[1:]


async def test_every_member_of_the_made_up_server_may_open_a_vote_and_plan_an_evening(club: Club) -> None:
    server, _, members = create_server(club.world)
    guild = club.client.get_guild(server.id)
    assert guild
    for member in members:
        may = (guild.get_member(member.id) or await guild.fetch_member(member.id)).guild_permissions
        assert may.send_polls
        assert may.create_events


def test_play_leaves_the_database_of_the_settings_alone(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("DATABASE_URL=real.sqlite3\n")
    (tmp_path / "in.csv").write_text("member,drama,score,rated_at\n5,signal-2016,90,7\n")
    assert namida(tmp_path, "import", "ratings", "in.csv").returncode == 0
    before = (tmp_path / "real.sqlite3").read_bytes()
    process = start(tmp_path, "play", "--no-open", "--fresh")
    address(process)
    stop(process)
    assert (tmp_path / "real.sqlite3").read_bytes() == before
    assert _ratings(tmp_path, "real.sqlite3") == ["5,signal-2016,90,7"]
    assert len(_ratings(tmp_path)) > 30


def test_play_uses_a_database_named_on_the_command_line_and_never_wipes_it(tmp_path: Path) -> None:
    (tmp_path / "in.csv").write_text("member,drama,score,rated_at\n5,signal-2016,90,7\n")
    assert namida(tmp_path, "--database", "mine.sqlite3", "import", "ratings", "in.csv").returncode == 0
    refused = namida(tmp_path, "--database", "mine.sqlite3", "play", "--no-open", "--fresh")
    assert refused.returncode == 1
    assert len(refused.stderr.splitlines()) == 1
    assert "--database" in refused.stderr
    process = start(tmp_path, "--database", "mine.sqlite3", "play", "--no-open")
    address(process)
    stop(process)
    assert _ratings(tmp_path, "mine.sqlite3") == ["5,signal-2016,90,7"]
    assert not (tmp_path / "namida-play.sqlite3").exists()


def test_a_port_in_use_is_reported_with_the_option_to_choose_another(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        process = start(tmp_path, "play", "--no-open", "--port", str(other.getsockname()[1]))
        output, _ = process.communicate(timeout=120)
    assert process.returncode == 1
    assert "--port" in output.splitlines()[-1]


def test_the_readme_has_commands() -> None:
    assert len(COMMANDS) >= 6


def _samples(folder: Path) -> None:
    """A few bundled dramas, and pairs and ratings of them, by the names the README gives the files."""
    files = sorted((bundled_data() / "dramas" / "kr").glob("*.toml"))[:12]
    (folder / "data" / "dramas" / "kr").mkdir(parents=True)
    for file in files:
        shutil.copy(file, folder / "data" / "dramas" / "kr")
    keys = [file.stem for file in files]
    pairs = [f"{one},{other}" for one, other in pairwise(keys)]
    ratings = [f"{who},{key},{60 + 7 * ((who + n) % 6)}" for who in range(24) for n, key in enumerate(keys[who % 4 :])]
    (folder / "pairs.csv").write_text("\n".join(["source,target", *pairs]), "utf-8")
    (folder / "ratings.csv").write_text("\n".join(["member,drama,score", *ratings]), "utf-8")


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_of_the_readme_works(tmp_path: Path, command: str) -> None:
    arguments = shlex.split(command)[1:]
    if arguments[0] == "play":
        process = start(tmp_path, *arguments, "--no-open")
        address(process)
        stop(process)
        return
    if arguments[0] == "new":
        # A title that is bundled already could not be begun.
        assert not list((bundled_data() / "dramas").glob(f"*/{slug(arguments[1], int(arguments[3]))}.toml"))
        (tmp_path / "data" / "dramas").mkdir(parents=True)
        arguments = ["--data", "data", *arguments]
    if arguments[0] == "evaluate":
        _samples(tmp_path)
        arguments = ["--data", "data", *arguments]
    run = namida(tmp_path, *arguments)
    # Without a token `run` can only say so.
    assert run.returncode == (1 if arguments[0] == "run" else 0), run.stdout + run.stderr
