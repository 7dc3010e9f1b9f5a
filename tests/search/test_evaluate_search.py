"""How good the search is, by a file of queries."""

import json
from functools import partial
from pathlib import Path

import command_line
import pytest

GOBLIN, SIGNAL = "guardian-the-lonely-and-great-god-2016", "signal-2016"


@pytest.fixture
def namida(tmp_path: Path):
    return partial(command_line.namida, tmp_path, "--database", "n.sqlite3")


def test_the_search_is_evaluated_on_a_file_of_queries(namida, tmp_path: Path) -> None:
    rows = [
        {"query": "goblin", "drama": GOBLIN, "class": "alias"},
        {"query": "qqzzxx", "drama": GOBLIN, "class": "typo"},
        {"query": "signal", "drama": SIGNAL, "class": "alias"},
        {"query": "x", "drama": "nothing-1900", "class": "alias"},
    ]
    file = tmp_path / "q.jsonl"
    file.write_text("\n".join(map(json.dumps, rows)) + "\n")
    run = namida("evaluate", "search", str(file), "--json")
    told = json.loads(run.stdout)
    assert told["classes"]["alias"] == {"count": 2, "hit@1": 1.0, "hit@5": 1.0}
    assert told["classes"]["typo"] == {"count": 1, "hit@1": 0.0, "hit@5": 0.0}
    assert told["all"]["count"] == 3
    assert told["left_out"] == 1
    assert 0 < told["p50_ms"] <= told["p99_ms"]
    assert "1 of 4 queries left out" in run.stderr
    table = namida("evaluate", "search", str(file)).stdout
    assert [line.split()[0] for line in table.splitlines() if line.strip()] == ["class", "alias", "typo", "all", "p50"]


def test_unreadable_queries_are_reported_line_by_line(namida, tmp_path: Path) -> None:
    file = tmp_path / "q.jsonl"
    file.write_text('{"query": "goblin"}\nnonsense\n')
    run = namida("evaluate", "search", str(file))
    assert run.returncode == 1
    assert [line.split(":")[1] for line in run.stderr.splitlines()[:2]] == ["1", "2"]
    assert namida("evaluate", "search", str(tmp_path / "none.jsonl")).returncode == 1
    file.write_text('{"query": "x", "drama": "nothing-1900", "class": "x"}\n')
    assert namida("evaluate", "search", str(file)).returncode == 1
    assert namida("evaluate").returncode == 2
