"""Files as other programs write them, and places where nothing more can be written."""

import codecs
import json
import os
import re
import resource
import subprocess
import sys
from functools import partial
from pathlib import Path

import command_line
import pytest
from conftest import NOW

from bot.cli import context
from bot.cli.files import has_pairs, read_pairs
from bot.core.errors import BadInput
from bot.core.vocabulary import Vocabulary
from bot.sources.bundled import check_bundled, read_bundled
from bot.sources.files.interchange import read_dramas, read_ratings
from bot.sources.taste import read_map
from bot.sources.vocabulary import read_vocabulary

HERE = Path(__file__).parents[2]
NEW = '{"id": "mine-1", "title": "Mine", "kind": "series", "country": "KR", "year": 2020}'


@pytest.fixture
def namida(tmp_path: Path):
    """Runs `namida` in an empty folder, with nothing of this machine's settings."""
    return partial(command_line.namida, tmp_path)


@pytest.mark.parametrize("apart", [",", ";", "\t"])
def test_ratings_are_read_with_any_delimiter(namida, tmp_path: Path, apart: str) -> None:
    rows = [("member", "drama", "score"), ("5", "signal-2016", "90")]
    (tmp_path / "in.csv").write_bytes(codecs.BOM_UTF8 + "\r\n".join(map(apart.join, rows)).encode())
    assert "1 rating of 1 member" in namida("import", "ratings", "in.csv").stdout


@pytest.mark.parametrize("apart", [",", ";", "\t"])
def test_pairs_are_read_with_any_delimiter(tmp_path: Path, apart: str) -> None:
    rows = [("Source", " target"), ("signal-2016", "stranger-2017"), ("", ""), ("silent-2022", "a, b; c\td")]
    cells = [[f'"{cell}"' for cell in row] for row in rows]
    (tmp_path / "in.csv").write_bytes(codecs.BOM_UTF8 + "\r\n".join(map(apart.join, cells)).encode())
    assert has_pairs(tmp_path / "in.csv")
    assert read_pairs(tmp_path / "in.csv") == [rows[1], rows[3]]


def _rated(path: Path, *rows: str) -> tuple[list[int], list[int]]:
    """The lines that are read of a table, and those with a fault."""
    path.write_text("\n".join(["member,drama,score,note", *rows, ""]))
    read = read_ratings(path, lambda _: None, NOW)
    return [number for number, _ in read.values], sorted(fault.line for fault in read.faults)


def test_an_unclosed_quote_is_a_fault_of_its_line_alone(tmp_path: Path) -> None:
    file, many = tmp_path / "in.csv", [f"{member},signal-2016,90," for member in range(3000)]
    assert _rated(file, '1,"signal-2016,90,', *many) == (list(range(3, 3003)), [2])
    assert _rated(file, '1,signal-2016,90,"good', '2,"signal-2016",80,') == ([3], [2])
    assert _rated(file, '1,"signal-2016,90,', "2,signal-2016,80,", '3,signal-2016,70,"', many[0]) == ([3, 5], [2, 4])
    assert _rated(file, '"1","signal-2016","90', '"2","signal-2016","80",""') == ([3], [2])
    assert _rated(file, *many, '1,signal-2016,90,"good') == (list(range(2, 3002)), [3002])
    pairs = tmp_path / "pairs.csv"
    pairs.write_text('source,target\n"signal-2016,stranger-2017\nsilent-2022,signal-2016\n')
    with pytest.raises(BadInput, match=r"pairs\.csv:2: a quote"):
        read_pairs(pairs)


@pytest.mark.parametrize(
    ("written", "at"),
    [("20241011", 1728604800), ("20241311", 20241311), ("20990101", 20990101), ("18991231", 18991231), ("5", 5)],
)
def test_a_number_is_read_as_a_day_where_it_can_be_one_and_else_as_seconds(
    tmp_path: Path, written: str, at: int
) -> None:
    (tmp_path / "in.csv").write_text(f"member,drama,score,rated_at\n1,signal-2016,90,{written}\n")
    read = read_ratings(tmp_path / "in.csv", lambda _: None, NOW)
    assert read.values == [(2, (1, "signal-2016", 90, at))]


def test_a_cell_may_span_lines_and_a_quote_within_a_word_is_kept(tmp_path: Path) -> None:
    file = tmp_path / "in.csv"
    assert _rated(file, '1,signal-2016,90,"good,', "", 'very ""good"""', "2,signal-2016,80,") == ([2, 5], [])
    assert _rated(file, '1,signal-2016,90,on 6" screens', "2,signal-2016,80,") == ([2, 3], [])


def test_a_table_in_utf_16_is_refused_with_advice_to_use_utf_8(namida, tmp_path: Path) -> None:
    (tmp_path / "in.csv").write_text("member,drama,score\n5,signal-2016,90\n", "utf-16")
    run = namida("import", "ratings", "in.csv")
    assert (run.returncode, len(run.stderr.splitlines())) == (1, 1)
    assert "UTF-8" in run.stderr


def test_a_byte_order_mark_is_skipped_and_endless_nesting_is_a_fault_of_its_line_alone(
    tmp_path: Path, vocabulary: Vocabulary
) -> None:
    (tmp_path / "in.jsonl").write_bytes(codecs.BOM_UTF8 + f'{NEW}\n{{"a": {"[" * 100_000}\n'.encode())
    read = read_dramas(tmp_path / "in.jsonl", vocabulary, lambda _: None)
    assert [drama.id for drama in read.values] == ["mine-1"]
    assert [fault.line for fault in read.faults] == [2]


def test_a_file_that_is_no_table_is_refused_without_advice_for_programmers(tmp_path: Path) -> None:
    (tmp_path / "in.csv").write_bytes(b"\x00\r\x01")
    with pytest.raises(BadInput) as caught:
        read_pairs(tmp_path / "in.csv")
    why = "new-line character seen in unquoted field"
    assert str(caught.value) == f"in.csv:1: this is no line of CSV: {why}. Save the table with a row a line."


@pytest.mark.parametrize("command", [["import", "dramas"], ["import", "ratings"], ["search", "--batch"]])
def test_a_file_without_line_breaks_is_refused_before_it_fills_the_memory(
    namida, tmp_path: Path, command: list[str]
) -> None:
    with (tmp_path / "sparse").open("wb") as file:
        file.truncate(2**33)
    told = namida(*command, "sparse").stderr
    assert told == "sparse:1: a line of more than 1,000,000 bytes is no record: name a file with one record a line.\n"


def test_a_program_that_was_given_no_output_does_its_work_all_the_same(tmp_path: Path) -> None:
    command = f"{sys.executable} -m bot schema >&- 2>&-"
    environment = {**os.environ, "PYTHONPATH": str(HERE)}
    assert subprocess.run(["sh", "-c", command], cwd=tmp_path, env=environment, check=False).returncode == 0


@pytest.mark.parametrize("command", ["export dramas", "schema", "check --missing", "doctor"])
def test_a_full_disk_is_reported_in_one_line_and_a_closed_pipe_not_at_all(tmp_path: Path, command: str) -> None:
    environment = {**os.environ, "PYTHONPATH": str(HERE), "DATABASE_URL": str(tmp_path / "namida.sqlite3")}
    arguments = [sys.executable, "-m", "bot", *command.split()]
    with Path("/dev/full").open("w") as full:
        run = subprocess.run(arguments, stdout=full, stderr=subprocess.PIPE, text=True, env=environment, check=False)
    assert (run.returncode, len(run.stderr.splitlines())) == (1, 1), run.stderr
    if command != "doctor":
        read, written = os.pipe()
        os.close(read)
        run = subprocess.run(arguments, stdout=written, stderr=subprocess.PIPE, text=True, env=environment, check=False)
        os.close(written)
        assert (run.returncode, "Traceback" in run.stderr) == (0, False), run.stderr


def test_a_missing_folder_for_the_font_cache_is_not_mentioned(namida) -> None:
    run = namida("doctor", HOME="/dev/null", XDG_CONFIG_HOME="", XDG_CACHE_HOME="", MPLCONFIGDIR="")
    assert ("fonts" in run.stdout, run.stderr) == (True, "")


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


@pytest.mark.parametrize(("encoding", "read"), [("cp1252", "cp1252"), ("ascii", "utf-8")])
def test_characters_the_output_encoding_lacks_are_escaped_and_do_not_stop_it(
    tmp_path: Path, encoding: str, read: str
) -> None:
    title = "시그널 𠮷 é"
    (tmp_path / "in.jsonl").write_text(NEW.replace('"Mine"', f'"{title}"'), "utf-8")
    told = {"PYTHONIOENCODING": encoding, "PYTHONPATH": str(HERE), "BACKUP_KEEP": "0", "TVMAZE": "off"}

    def run(*arguments: str) -> str:
        command = [sys.executable, "-m", "bot", "--data", str(tmp_path), *arguments]
        done = subprocess.run(
            command, cwd=tmp_path, env={**os.environ, **told}, capture_output=True, encoding=read, check=False
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    assert "1 drama taken in" in run("import", "dramas", "in.jsonl")
    assert json.loads(run("export", "dramas"))["title"] == title
    assert json.loads(run("search", title, "--json"))["results"][0]["title"] == title
    assert "mine-1" in run("search", title)


def test_the_doctor_uses_plain_marks_where_its_own_cannot_be_printed(tmp_path: Path) -> None:
    (tmp_path / "dramas").mkdir()
    told = {"PYTHONIOENCODING": "ascii", "PYTHONPATH": str(HERE), "TVMAZE": "off", "DISCORD_TOKEN": "half.a"}
    command = [sys.executable, "-m", "bot", "--data", str(tmp_path), "doctor"]
    run = subprocess.run(
        command, cwd=tmp_path, env={**os.environ, **told}, capture_output=True, encoding="ascii", check=False
    )
    marks = {row.split()[1]: row.split()[0] for row in run.stdout.splitlines()}
    assert marks["data"] == "ok"
    assert marks["token"] == "!!"


def test_the_doctor_names_a_data_file_that_keeps_the_bot_from_starting(namida, tmp_path: Path) -> None:
    assert "without bundled titles" in namida("--data", ".", "doctor", TVMAZE="off").stdout
    (tmp_path / "vocabulary").mkdir()
    (tmp_path / "vocabulary" / "words.txt").write_bytes(b"\xe9")
    run = namida("--data", ".", "doctor", TVMAZE="off")
    assert run.returncode == 1
    assert re.search(r"✗ +data +data/vocabulary/words\.txt cannot be read", run.stdout)


def test_ids_are_not_cut_in_a_pipe(namida, tmp_path: Path) -> None:
    key = "a-very-long-title-that-nobody-could-ever-remember-or-type-2020"
    (tmp_path / "in.jsonl").write_text(NEW.replace("mine-1", key).replace("Mine", "Quokka " * 20))
    namida("import", "dramas", "in.jsonl")
    assert key in namida("search", "quokka", COLUMNS="40").stdout.split()


@pytest.mark.parametrize(
    ("place", "content", "told"),
    [
        ("dramas/signal-2016.toml", b"", "data/dramas/signal-2016.toml: not read: move it to its country's folder"),
        ("dramas/kr/new/signal-2016.toml", b"", "data/dramas/kr/new/signal-2016.toml: not read: move it"),
        ("dramas/kr/signal-2016.toml", 'id = 1\n# é'.encode("latin-1"), "signal-2016.toml:2: not UTF-8: save the file"),
        ("dramas/kr/signal-2016.toml", None, "data/dramas/kr/signal-2016.toml: cannot be read"),
    ],
)  # fmt: skip
def test_a_drama_file_that_is_not_read_is_reported(
    tmp_path: Path, vocabulary: Vocabulary, place: str, content: bytes | None, told: str
) -> None:
    file = tmp_path / "data" / place
    file.parent.mkdir(parents=True)
    file.mkdir() if content is None else file.write_bytes(content)
    for faults in (check_bundled(tmp_path / "data", vocabulary), read_bundled(tmp_path / "data", vocabulary)[1]):
        (fault,) = faults
        assert told in str(fault)


def test_a_drama_file_with_a_byte_order_mark_is_read(tmp_path: Path, data: Path, vocabulary: Vocabulary) -> None:
    folder = tmp_path / "data" / "dramas" / "kr"
    folder.mkdir(parents=True)
    text = (data / "dramas" / "kr" / "signal-2016.toml").read_text("utf-8")
    (folder / "signal-2016.toml").write_text(text, "utf-8-sig")
    assert [drama.id for drama in read_bundled(tmp_path / "data", vocabulary)[0]] == ["signal-2016"]
    assert not any("cannot be read" in fault.text for fault in check_bundled(tmp_path / "data", vocabulary))


@pytest.mark.parametrize("name", ["words", "everyday"])
def test_a_word_list_that_is_not_utf_8_is_reported_in_one_line_with_its_file(tmp_path: Path, name: str) -> None:
    (tmp_path / "vocabulary").mkdir()
    (tmp_path / "vocabulary" / f"{name}.txt").write_bytes("été".encode("latin-1"))
    with pytest.raises(BadInput, match=rf"{name}\.txt cannot be read: .* Save it as UTF-8\.") as caught:
        read_vocabulary(tmp_path)
    assert "\n" not in str(caught.value)


def test_a_map_that_is_not_utf_8_is_reported(tmp_path: Path) -> None:
    (tmp_path / "map.tsv").write_bytes(b"\xff")
    with pytest.raises(BadInput, match=r"map\.tsv cannot be read"):
        read_map(tmp_path / "map.tsv")
