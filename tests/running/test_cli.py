"""The command line, as a person or a program uses it."""

import json
import os
import re
import subprocess
import sys
import time
from functools import partial
from pathlib import Path
from subprocess import CompletedProcess

import command_line
import pytest
from jsonschema_rs import Draft202012Validator

from bot.core.models import Drama
from bot.core.vocabulary import Vocabulary
from bot.guide.finding.catalogue import Catalogue

HERE = Path(__file__).parents[2]


@pytest.fixture
def namida(tmp_path: Path):
    """Runs `namida` in an empty folder, with nothing of this machine's settings."""

    return partial(command_line.namida, tmp_path)


def lines(run: CompletedProcess[str]) -> list[dict]:
    assert run.returncode == 0, run.stderr
    return [json.loads(line) for line in run.stdout.split("\n") if line]


def test_without_a_token_one_line_says_what_is_missing_and_that_play_needs_none(namida) -> None:
    run = namida("run")
    assert run.returncode == 1
    assert run.stdout == ""
    assert len(run.stderr.splitlines()) == 1
    for part in ("DISCORD_TOKEN", "discord.com/developers", "namida play"):
        assert part in run.stderr


@pytest.mark.parametrize(
    "arguments",
    [["search"], ["search", "x", "--batch", "f"], ["nothing"], ["similar", "x", "--limit", "0"], ["import"], ["--odd"],
     ["recommend", "--member", "1", "--batch", "x"], ["export", "member", "99999999999999999999"]],
    ids=" ".join,
)  # fmt: skip
def test_wrong_usage_exits_with_status_two(namida, arguments: list[str]) -> None:
    assert namida(*arguments).returncode == 2


@pytest.mark.parametrize(
    "arguments",
    [["search", "--batch", "nothing.txt"], ["similar", "qqqqzzzz"], ["recommend", "--member", "x"], ["recommend", "--member", "5"],
     ["import", "dramas", "nothing.jsonl"], ["import", "ratings", "nothing.csv"], ["new", "X", "--year", "2020", "--country", "Korea"],
     ["recommend", "--member", "99999999999999999999"], ["--data", "/proc", "new", "X", "--year", "2020", "--country", "KR"],
     ["learn", "nothing.csv"], ["--database", "/proc/x/y.sqlite3", "search", "x"], ["--data", "nowhere", "check"],
     ["new", "나의 아저씨", "--year", "2018", "--country", "KR"]],
    ids=" ".join,
)  # fmt: skip
def test_a_command_that_fails_says_why_in_one_line_and_exits_with_status_one(namida, arguments: list[str]) -> None:
    run = namida(*arguments)
    assert run.returncode == 1, run.stderr
    assert run.stdout == ""
    assert len(run.stderr.strip().splitlines()) == 1


def test_a_batch_is_answered_line_by_line_in_order(namida, tmp_path: Path) -> None:
    (tmp_path / "q.txt").write_text("goblin\n\nqqqqzzzz\n도깨비\n", "utf-8")
    answers = lines(namida("search", "--batch", "q.txt", "--json", "--limit", "3"))
    assert [answer["input"] for answer in answers] == ["goblin", "", "qqqqzzzz", "도깨비"]
    assert answers[0]["results"][0]["id"] == "guardian-the-lonely-and-great-god-2016"
    assert set(answers[0]["results"][0]) == {"id", "title", "year", "score", "reasons"}
    assert all(len(answer["results"]) <= 3 and answer["ms"] >= 0 for answer in answers)


@pytest.mark.parametrize("command", ["search", "similar"])
def test_the_time_of_an_answer_leaves_out_the_shared_preparation(
    namida, tmp_path: Path, dramas: list[Drama], vocabulary: Vocabulary, command: str
) -> None:
    (tmp_path / "q.txt").write_text("signal-2016\nmy-mister-2018\n")
    began = time.perf_counter()
    Catalogue(dramas, vocabulary).prepare()
    built = 1000 * (time.perf_counter() - began)
    answers = lines(namida(command, "--batch", "q.txt", "--json"))
    assert answers[0]["ms"] < built / 4


def test_a_search_runs_without_the_discord_libraries(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    code = """
import sys
sys.modules["discord"] = sys.modules["aiohttp"] = None
sys.argv = ["namida", "--data", "empty", "search", "goblin"]
from bot.__main__ import main
main()
"""
    out = subprocess.run(
        [sys.executable, "-c", code],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(HERE)},
        capture_output=True,
        text=True,
    )
    assert out.stdout == "goblin: nothing found.\n", out.stderr


@pytest.mark.parametrize("typed", ["[/b]", "[bold]goblin[/bold]", ":ghost: [red]"])
def test_brackets_in_a_query_are_printed_as_typed_and_not_taken_for_markup(namida, typed: str) -> None:
    run = namida("search", typed)
    assert run.returncode == 0, run.stderr
    assert run.stdout.splitlines()[0].strip() == typed


def test_brackets_in_a_title_are_printed_as_they_are(namida, tmp_path: Path) -> None:
    (tmp_path / "in.jsonl").write_text('{"id":"q-1","title":"Quokka [bold] :ghost:","kind":"series"}\n')
    namida("import", "dramas", "in.jsonl")
    assert "Quokka [bold] :ghost:" in namida("search", "quokka").stdout


def test_a_batch_is_split_at_newlines_only(namida, tmp_path: Path) -> None:
    (tmp_path / "q.txt").write_bytes("\ufeffgoblin\r\none\u2028two\x85three\x0cfour\n\nlast".encode())
    answers = lines(namida("search", "--batch", "q.txt", "--json", "--limit", "1"))
    assert [answer["input"] for answer in answers] == ["goblin", "one\u2028two\x85three\x0cfour", "", "last"]
    (tmp_path / "q.txt").write_bytes(b"")
    assert lines(namida("search", "--batch", "q.txt", "--json")) == []


def test_similar_titles_come_with_their_reasons(namida, tmp_path: Path) -> None:
    (tmp_path / "q.txt").write_text("1-litre-of-tears-2005\nnothing-1900\n")
    first, second = lines(namida("similar", "--batch", "q.txt", "--json", "--limit", "4"))
    assert len(first["results"]) == 4
    assert all(result["reasons"] for result in first["results"])
    assert second["results"] == []
    assert "nothing-1900" in second["error"]


def test_dramas_and_ratings_are_imported_and_exported(namida, tmp_path: Path) -> None:
    (tmp_path / "in.jsonl").write_text(
        '{"id":"mdl-2","title":"One Liter","kind":"series","links":{"mdl":"2"},"country":"JP"}\n'
        '{"id":"mine-1","title":"Quokka Detective","kind":"series","year":2030,"odd":1}\n'
    )
    (tmp_path / "in.csv").write_text("member,drama,score,rated_at\n5,mdl-2,90,7\n5,mine-1,80,8\n6,signal-2016,70,9\n")
    taken = namida("import", "dramas", "in.jsonl")
    assert taken.returncode == 0
    assert "2 dramas taken in: 1 new, 1 already here." in taken.stdout
    assert "odd (1)" in taken.stderr
    assert "3 ratings of 2 members" in namida("import", "ratings", "in.csv").stdout
    out = namida("export", "ratings").stdout
    assert out == ("member,drama,score,rated_at\n5,1-litre-of-tears-2005,90,7\n5,mine-1,80,8\n6,signal-2016,70,9\n")
    exported = [json.loads(line) for line in namida("export", "dramas").stdout.splitlines()]
    assert len({drama["id"] for drama in exported}) == len(exported) > 1000
    assert "mine-1" in {drama["id"] for drama in exported}
    member = json.loads(namida("export", "member", "5").stdout)
    assert len(member["rating"]) == 2
    (answer,) = lines(namida("recommend", "--member", "5", "--json"))
    assert len(answer["results"]) == 10
    assert {"1-litre-of-tears-2005", "mine-1"}.isdisjoint(result["id"] for result in answer["results"])
    assert lines(namida("similar", "mdl-2", "--json", "--limit", "1"))[0]["results"]


def test_an_import_is_all_or_nothing_unless_bad_rows_are_skipped(namida, tmp_path: Path) -> None:
    (tmp_path / "in.csv").write_text(
        "member,drama,score\n5,signal-2016,80\n5,signal-2016,900\n5,nothing,50\n5,signal-2016,90\n"
    )
    run = namida("import", "ratings", "in.csv")
    assert run.returncode == 1
    assert "in.csv:3:" in run.stderr
    assert "in.csv:4: there is no drama 'nothing'" in run.stderr
    assert namida("export", "ratings").stdout.count("\n") == 1
    # Of two scores for one drama the later is kept, and counts alone.
    assert namida("import", "ratings", "in.csv", "--skip-bad").stdout == "1 rating of 1 member taken in.\n"
    (row,) = namida("export", "ratings").stdout.splitlines()[1:]
    assert row.startswith("5,signal-2016,90,")


@pytest.mark.parametrize(
    "command", [["import", "ratings"], ["learn"], ["evaluate", "personal"], ["evaluate", "similar"]]
)
def test_an_unclosed_quote_in_a_table_is_reported_in_one_line(namida, tmp_path: Path, command: list[str]) -> None:
    head = "source,target" if command[-1] == "similar" else "member,drama,score"
    (tmp_path / "in.csv").write_text(f"{head}\n1,{'x' * 200_000},90\n")
    run = namida(*command, "in.csv")
    assert run.returncode == 1
    assert len(run.stderr.strip().splitlines()) == 1, run.stderr


def test_an_empty_data_folder_means_no_bundled_titles(namida, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    assert lines(namida("--data", "empty", "search", "goblin", "--json"))[0]["results"] == []
    assert namida("export", "dramas", NAMIDA_DATA="empty").stdout == ""


def test_a_taste_map_is_learned_and_written(namida, tmp_path: Path) -> None:
    rows = [
        f"{n},{key},90"
        for n in range(30)
        for key in ("signal-2016", "stranger-2017", f"{'w-2016' if n % 2 else 'kingdom-2019'}")
    ]
    (tmp_path / "in.csv").write_text("member,drama,score\n" + "\n".join(rows) + "\n")
    run = namida("learn", "in.csv", "--to", "map.tsv")
    assert "4 titles" in run.stdout, run.stderr
    lines = (tmp_path / "map.tsv").read_text().splitlines()
    assert {"signal-2016", "stranger-2017"} < {line.split("\t")[0] for line in lines[1:]}
    assert namida("learn", "in.csv").returncode == 0
    for place in ("in.csv/map.tsv", "."):
        run = namida("learn", "in.csv", "--to", place)
        assert run.returncode == 1
        assert len(run.stderr.strip().splitlines()) == 1, run.stderr


def test_a_map_of_recommendation_pairs_is_learned_and_used(namida, tmp_path: Path) -> None:
    far = lines(namida("similar", "signal-2016", "--json"))[0]["results"][-1]["id"]
    pairs = [("signal-2016", "full-house-2004"), ("mdl-0", "full-house-2004")]
    (tmp_path / "pairs.csv").write_text("source,target\n" + "".join(f"{one},{other}\n" for one, other in pairs))
    run = namida("learn", "pairs.csv", "--to", "advice.tsv")
    assert run.stdout == "Learned from 2 pairs: 3 titles, 6 weights.\n", run.stderr
    assert namida("learn", "pairs.csv").returncode == 0
    results = lines(namida("similar", "signal-2016", "--json"))[0]["results"]
    assert far != results[0]["id"] == "full-house-2004"
    assert "recommended along with Signal" in " ".join(results[0]["reasons"])


def test_the_schema_describes_what_is_exported(namida) -> None:
    schema = json.loads(namida("schema").stdout)
    assert schema["$schema"].startswith("https://json-schema.org/")
    validator = Draft202012Validator(schema)
    for line in namida("export", "dramas").stdout.splitlines()[::20]:
        validator.validate(json.loads(line))


def test_a_new_drama_file_is_created_and_then_checked(namida, tmp_path: Path) -> None:
    for name in ("vocabulary", "dramas"):
        (tmp_path / "mine" / name).mkdir(parents=True)
    run = namida("--data", "mine", "new", "Quokka Detective", "--year", "2030", "--country", "kr")
    file = tmp_path / "mine" / "dramas" / "kr" / "quokka-detective-2030.toml"
    assert file.exists(), run.stderr
    assert namida("--data", "mine", "new", "Quokka Detective", "--year", "2030", "--country", "kr").returncode == 1
    check = namida("--data", "mine", "check")
    assert check.returncode == 1
    assert re.search(r"mine/dramas/kr/quokka-detective-2030\.toml:\d+: synopsis", check.stderr)


def test_the_catalogue_is_compared_with_another_one_and_what_it_lacks_is_listed(namida, tmp_path: Path) -> None:
    other = {
        "id": "x",
        "title": "My Mister",
        "kind": "series",
        "year": 2017,
        "country": "KR",
        "links": {"mdl": "25172"},
    }
    (tmp_path / "other.jsonl").write_text(json.dumps(other))
    told = namida("check", "--against", "other.jsonl")
    assert told.stdout == "DIFFERS\tmy-mister-2018\tyear\tours: 2018\ttheirs: 2017\n"
    assert told.stderr == "1 difference, 1 of them not named under `disputed`.\n"
    lacking = namida("check", "--missing")
    assert lacking.returncode == 0
    assert re.match(r"[\w-]+\t[a-z_, ]+\n", lacking.stdout)
    assert re.match(r"\d+ dramas\. Missing: \w+ \d+", lacking.stderr)


def test_another_common_name_of_a_main_actor_is_no_difference(namida, tmp_path: Path) -> None:
    roles = [{"actor": "Lee Yun Hee", "billing": "main"}, {"actor": "Quokka Kim", "billing": "main"}]
    other = {"id": "x", "title": "The Package", "kind": "series", "cast": roles, "links": {"mdl": "19776"}}
    (tmp_path / "other.jsonl").write_text(json.dumps(other))
    told = namida("check", "--against", "other.jsonl")
    assert told.stdout.startswith("DIFFERS\tthe-package-2017\tcast\t")
    assert told.stdout.endswith("\ttheirs: Quokka Kim\n")


def test_the_bundled_catalogue_settings_and_texts_pass_check(namida) -> None:
    check = namida("check")
    assert check.returncode == 0, check.stderr
    doctor = namida("doctor")
    assert doctor.returncode == 0
    assert "✓" in doctor.stdout
    assert namida("doctor", DISCORD_TOKEN="nonsense").returncode == 1


def test_each_fault_of_the_catalogue_is_reported_once(namida, tmp_path: Path) -> None:
    (tmp_path / "data" / "dramas" / "kr").mkdir(parents=True)
    (tmp_path / "data" / "dramas" / "kr" / "x-2020.toml").write_text("id = \n")
    told = namida("--data", "data", "check").stderr
    assert told.splitlines()[1:] == ["1 fault."]


@pytest.mark.parametrize("arguments", [["check"], ["check", "--missing"], ["check", "--against", "in.jsonl"]])
def test_an_unreadable_vocabulary_is_reported_and_not_blamed_on_the_database(
    namida, tmp_path: Path, arguments: list[str]
) -> None:
    (tmp_path / "data" / "vocabulary").mkdir(parents=True)
    (tmp_path / "data" / "vocabulary" / "words.txt").write_bytes(b"\xe9")
    run = namida("--data", "data", *arguments)
    assert run.returncode == 1
    assert "words.txt cannot be read" in run.stderr.splitlines()[0]
    assert "database" not in run.stderr


def test_a_settings_file_in_another_encoding_is_reported_in_one_line(namida, tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("LOG_LEVEL=INFO\n# größer\n", "latin-1")
    run = namida("check")
    assert run.returncode == 1
    assert run.stderr.strip().endswith("is not UTF-8: save it as UTF-8.")


def test_settings_come_from_a_file_and_the_environment_wins(namida, tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("DATABASE_URL=from-file.sqlite3\nLOG_LEVEL=loud\n")
    assert "LOG_LEVEL" in namida("check").stderr
    assert namida("check", LOG_LEVEL="INFO").returncode == 0
    assert (tmp_path / "from-file.sqlite3").exists()
    assert namida("--database", "mine.sqlite3", "check", LOG_LEVEL="INFO").returncode == 0
    assert (tmp_path / "mine.sqlite3").exists()
