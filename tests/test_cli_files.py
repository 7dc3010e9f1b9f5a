"""Files as other programs write them, and places where nothing more can be written."""

import codecs
import os
import resource
import subprocess
import sys
from functools import partial
from pathlib import Path

import command_line
import pytest

from bot.cli import context
from bot.core.vocabulary import Vocabulary
from bot.sources.interchange import read_dramas

HERE = Path(__file__).parent.parent
NEW = '{"id": "mine-1", "title": "Mine", "kind": "series", "country": "KR", "year": 2020}'


@pytest.fixture
def namida(tmp_path: Path):
    """Runs `namida` in an empty folder, with nothing of this machine's settings."""
    return partial(command_line.namida, tmp_path)


@pytest.mark.parametrize("apart", [",", ";", "\t"])
def test_ratings_are_read_whatever_sets_their_cells_apart(namida, tmp_path: Path, apart: str) -> None:
    rows = [("member", "drama", "score"), ("5", "signal-2016", "90")]
    (tmp_path / "in.csv").write_bytes(codecs.BOM_UTF8 + "\r\n".join(map(apart.join, rows)).encode())
    assert "1 ratings of 1 members" in namida("import", "ratings", "in.csv").stdout


def test_a_table_in_utf_16_is_refused_with_what_to_do(namida, tmp_path: Path) -> None:
    (tmp_path / "in.csv").write_text("member,drama,score\n5,signal-2016,90\n", "utf-16")
    run = namida("import", "ratings", "in.csv")
    assert (run.returncode, len(run.stderr.splitlines())) == (1, 1)
    assert "UTF-8" in run.stderr


def test_dramas_that_begin_with_a_mark_are_read_and_brackets_without_end_are_one_fault(
    tmp_path: Path, vocabulary: Vocabulary
) -> None:
    (tmp_path / "in.jsonl").write_bytes(codecs.BOM_UTF8 + f'{NEW}\n{{"a": {"[" * 100_000}\n'.encode())
    read = read_dramas(tmp_path / "in.jsonl", vocabulary, lambda _: None)
    assert [drama.id for drama in read.values] == ["mine-1"]
    assert [fault.line for fault in read.faults] == [2]


def test_a_full_disk_is_said_in_one_line(tmp_path: Path) -> None:
    environment = {**os.environ, "PYTHONPATH": str(HERE), "DATABASE_URL": str(tmp_path / "namida.sqlite3")}
    with Path("/dev/full").open("w") as full:
        command = [sys.executable, "-m", "bot", "export", "dramas"]
        run = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, text=True, env=environment, check=False)
    assert run.returncode == 1
    assert len(run.stderr.splitlines()) == 1


def test_a_file_that_cannot_be_written_whole_stays_as_it_was(tmp_path: Path) -> None:
    file = tmp_path / "map.tsv"
    context.write(file, "before")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1000, hard))
    try:
        with pytest.raises(context.typer.Exit):
            context.write(file, "after" * 1000)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert file.read_text() == "before"
    assert [one.name for one in tmp_path.iterdir()] == ["map.tsv"]
