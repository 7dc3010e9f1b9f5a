"""Settings, databases and files that are not as they should be: what the owner of a bot is told of them."""

import asyncio
import os
import pty
import re
import signal
import subprocess
import sys
import threading
import time
from contextlib import suppress
from functools import partial
from pathlib import Path

import command_line
import pytest

from bot.cli import doctor
from bot.config import Settings
from bot.store import open_store

HERE = Path(__file__).parents[2]
ONE = '{"id": "%s", "title": "%s", "kind": "series", "country": "KR", "year": 2020}\n'


@pytest.fixture
def namida(tmp_path: Path):
    """Runs `namida` in an empty folder, with no bundled titles and nothing of this machine's settings."""
    (tmp_path / "none").mkdir()
    return partial(command_line.namida, tmp_path, NAMIDA_DATA="none", TVMAZE="off")


def row(namida, name: str, **environment: str) -> str:
    """What the doctor says of one thing, its mark first."""
    told = namida("doctor", **environment).stdout.splitlines()
    return next(" ".join(line.split()) for line in told if line.split()[1] == name)


@pytest.mark.parametrize("address", ["postgresql://me:s%40cret@127.0.0.1:1/d", "mysql://me:s%40cret@host/d"])
def test_the_check_of_an_unusable_database_shows_no_password(namida, address: str) -> None:
    run = namida("--database", address, "check")
    assert run.returncode == 1
    assert "database: it cannot be used" in run.stderr
    assert "cret" not in run.stdout + run.stderr


def test_unreadable_settings_are_reported_in_one_line(namida, tmp_path: Path) -> None:
    # Nobody may read the beginning of a process's memory, root included.
    (tmp_path / ".env").symlink_to("/proc/self/mem")
    run = namida("schema")
    assert run.returncode == 1
    assert ".env cannot be read" in run.stderr
    assert len(run.stderr.splitlines()) == 1


def test_a_settings_line_that_sets_nothing_is_reported_by_number_and_the_others_apply(namida, tmp_path: Path) -> None:
    (tmp_path / ".env").write_text(
        "\ufeffLOG_LEVEL=INFO\r\nnot a setting\r\nDISCORD_TOKEN\r\nBACKUP_KEEP=none\r\n", "utf-8"
    )
    told = namida("schema").stderr.splitlines()
    assert told == ["BACKUP_KEEP is 'none': use a whole number."]
    (tmp_path / ".env").write_text("LOG_LEVEL=INFO\nnot a setting\nDISCORD_TOKEN\n")
    told = namida("schema").stderr.splitlines()
    assert [line.partition(".env")[2] for line in told] == [
        f":{number}: this sets nothing: write NAME=value." for number in (2, 3)
    ]


def test_the_doctor_names_the_settings_file_and_misspelled_settings(namida, tmp_path: Path) -> None:
    assert row(namida, "settings").startswith("✓ settings no .env here")
    (tmp_path / ".env").write_text("BACKUP_KEEP=3\nPOSTGRES_PASSWORD=x\n")
    assert row(namida, "settings") == f"✓ settings {tmp_path / '.env'}"
    assert "BACKUP_KEEP: what the environment says counts" in row(namida, "settings", BACKUP_KEEP="4")
    (tmp_path / ".env").write_text("DATBASE_URL=x\nnothing\n")
    told = row(namida, "settings")
    assert told.startswith("✗")
    assert "DATBASE_URL is no setting: is DATABASE_URL meant?" in told
    assert "line 2 is no NAME=value" in told


def test_the_doctor_says_where_no_database_can_be_created(namida, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    assert row(namida, "database", DATABASE_URL="new/namida.sqlite3").startswith("✓ database none at")
    assert "none can be made there" in row(namida, "database", DATABASE_URL="file/namida.sqlite3")


def test_the_doctor_reports_a_read_only_database(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asyncio.run(_made(tmp_path / "namida.sqlite3"))
    settings = Settings(database=str(tmp_path / "namida.sqlite3"), data=tmp_path)
    assert doctor._database(settings)[0][0][:2] == ("database", True)
    # Root may write whatever its rights say.
    monkeypatch.setattr(doctor, "writable", lambda _: False)
    name, fine, told = doctor._database(settings)[0][0]
    assert (name, fine, "may only be read" in told) == ("database", False, True)


async def _made(path: Path) -> None:
    async with open_store(str(path)):
        pass


def test_a_database_address_must_name_a_file_and_may_begin_with_the_home_folder(namida, tmp_path: Path) -> None:
    for address in (":memory:", "sqlite://", "sqlite:///:memory:", "file:namida.sqlite3"):
        run = namida("--database", address, "search", "x")
        assert (run.returncode, "no path of a file" in run.stderr) == (1, True), run.stderr
    assert "is a folder" in namida("--database", "none", "search", "x").stderr
    assert "--database is empty" in namida("--database", "", "search", "x").stderr
    assert {one.name for one in tmp_path.iterdir()} == {"none", ".printed"}
    assert namida("--database", "sqlite:///~/mine.sqlite3", "search", "x", HOME=str(tmp_path)).returncode == 0
    assert (tmp_path / "mine.sqlite3").exists()


def test_a_learned_map_is_kept_where_new_data_teaches_nothing(namida, tmp_path: Path) -> None:
    (tmp_path / "in.jsonl").write_text("".join(ONE % (name, name) for name in ("a", "b", "c")))
    assert namida("import", "dramas", "in.jsonl").returncode == 0
    (tmp_path / "good.csv").write_text("source,target\na,b\nb,c\n")
    assert namida("learn", "good.csv").returncode == 0
    poor = {"1 pair": "source,target\na,a\n", "2 ratings": "member,drama,score\n1,a,90\n2,b,20\n"}
    for what, text in poor.items():
        (tmp_path / "poor.csv").write_text(text)
        told = namida("learn", "poor.csv").stderr
        assert told == f"Nothing can be learned from {what}: no two titles are joined. The map stays as it is.\n"
    assert "b" in namida("similar", "a").stdout


def test_a_file_without_data_is_reported_as_such(namida, tmp_path: Path) -> None:
    (tmp_path / "empty").touch()
    (tmp_path / "head.csv").write_text("member,drama,score\n")
    for arguments in (["evaluate", "search", "empty"], ["learn", "head.csv"]):
        assert namida(*arguments).stderr.strip() == f"There is nothing in {arguments[-1]} to go by."


def test_a_file_in_another_encoding_is_reported_in_plain_words(namida, tmp_path: Path) -> None:
    (tmp_path / "old.txt").write_bytes(b"caf\xe9\n")
    told = namida("search", "--batch", "old.txt").stderr.strip()
    assert told == "old.txt is not UTF-8: name a text file, saved as UTF-8."
    assert "Errno" not in namida("search", "--batch", "nothing.txt").stderr


def test_faults_are_reported_in_the_order_of_their_lines(namida, tmp_path: Path) -> None:
    (tmp_path / "in.csv").write_text("member,drama,score\n1,nothing,90\n1,other,300\n")
    told = namida("import", "ratings", "in.csv").stderr.splitlines()
    assert [line.split(":")[1] for line in told[:2]] == ["2", "3"]


def test_a_catalogue_that_cannot_be_read_is_not_reported_as_equal(namida, tmp_path: Path) -> None:
    (tmp_path / "theirs").write_bytes(b"\x00\x01\n\x02\n")
    run = namida("check", "--against", "theirs")
    assert run.returncode == 1
    assert "theirs:2:" in run.stderr
    assert "no drama to compare with" in run.stderr
    (tmp_path / "theirs").write_text("nothing\n" + ONE % ("a", "A"))
    run = namida("check", "--against", "theirs")
    assert run.returncode == 0
    assert "1 fault in theirs, whose lines were left out. 0 differences" in run.stderr


def test_bundled_and_imported_titles_are_exported_alike(namida, tmp_path: Path) -> None:
    for country, name in (("cn", "b"), ("kr", "a")):
        folder = tmp_path / "data" / "dramas" / country
        folder.mkdir(parents=True)
        (folder / f"{name}.toml").write_text(f'id = "{name}"\ntitle = "{name}"\nkind = "series"\n')
    exported = namida("--data", "data", "export", "dramas").stdout
    (tmp_path / "out.jsonl").write_text(exported)
    assert namida("import", "dramas", "out.jsonl").returncode == 0
    assert namida("export", "dramas").stdout == exported


def test_a_search_that_finds_nothing_says_so(namida) -> None:
    run = namida("search", "qqzz")
    assert (run.returncode, run.stdout) == (0, "qqzz: nothing found.\n")


@pytest.mark.parametrize("command", ["search --batch names", "evaluate search queries.jsonl"])
def test_ctrl_c_ends_a_long_command_at_once(tmp_path: Path, command: str) -> None:
    (tmp_path / "names").write_text("goblin\n" * 200_000)
    (tmp_path / "queries.jsonl").write_text('{"query": "goblin", "drama": "signal-2016", "class": "a"}\n' * 200_000)
    environment = {**os.environ, "PYTHONPATH": str(HERE), "DATABASE_URL": "n.sqlite3"}
    ours, theirs = pty.openpty()
    told = bytearray()

    def read() -> None:
        # The end of what a terminal shows is an error.
        with suppress(OSError):
            while part := os.read(ours, 65536):
                told.extend(part)
        os.close(ours)

    arguments = [sys.executable, "-m", "bot", *command.split()]
    run = subprocess.Popen(arguments, cwd=tmp_path, env=environment, stdout=theirs, stderr=theirs)
    os.close(theirs)
    try:
        threading.Thread(target=read).start()
        while run.poll() is None and not re.search(rb"goblin|Searching", told):
            time.sleep(0.02)
        run.send_signal(signal.SIGINT)
        assert run.wait(30) == 130
    finally:
        run.kill()
        run.wait()


def test_a_slow_command_shows_what_it_is_doing_on_a_terminal(tmp_path: Path) -> None:
    (tmp_path / "none").mkdir()
    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "bot", "--data", "none", "check"]
    environment = {**os.environ, "PYTHONPATH": str(HERE), "TERM": "xterm"}
    run = subprocess.run(command, cwd=tmp_path, env=environment, stdout=subprocess.PIPE, stderr=theirs, check=False)
    os.close(theirs)
    told = os.read(ours, 65536).decode()
    os.close(ours)
    assert run.returncode == 0
    assert "Looking at the catalogue" in told
