"""namida evaluate similar and personal: the figures of every method, on small files of our own."""

import csv
import json
from functools import partial
from pathlib import Path

import command_line
import numpy as np
import pytest

from bot.cli.figures import as_json, plot, table
from bot.engine.evaluation.baselines import Baselines
from bot.engine.evaluation.picks import Figures, GroupFigures
from bot.engine.features import Item

TITLES = sorted(path.stem for path in (Path(__file__).parents[2] / "data" / "dramas").rglob("*.toml"))[::15]


@pytest.fixture
def namida(tmp_path: Path):
    return partial(command_line.namida, tmp_path, "--database", "n.sqlite3", "evaluate")


def _pairs(folder: Path, *rows: tuple[str, str]) -> Path:
    file = folder / "pairs.csv"
    with file.open("w", newline="") as out:
        csv.writer(out).writerows([("source", "target"), *rows])
    return file


def _ratings(folder: Path, members: int) -> Path:
    file = folder / "ratings.csv"
    rows = [(m, key, 95 - n) for m in range(members) for n, key in enumerate(TITLES[m::6])]
    with file.open("w", newline="") as out:
        csv.writer(out).writerows([("member", "drama", "score"), *rows, (1, "nothing-1900", 80)])
    return file


def test_similar_titles_are_evaluated_beside_every_baseline(namida, tmp_path: Path) -> None:
    pairs = _pairs(tmp_path, ("my-mister-2018", "my-liberation-notes-2022"), ("my-mister-2018", "nothing-1900"))
    words = tmp_path / "terms.jsonl"
    words.write_text('{"id": "my-mister-2018", "terms": {"office": 2}}\n{"id": "nothing-1900", "terms": {}}\n')
    run = namida("similar", str(pairs), "--terms", str(words), "--json")
    assert run.returncode == 0, run.stderr
    [(title, methods)] = json.loads(run.stdout).items()
    assert "terms.jsonl" in title
    assert {
        "random",
        "popularity",
        "genre cosine",
        "tag cosine",
        "BM25",
        "ItemKNN",
        "EASE",
        "ours",
        "ours, without advice",
        "ours, advice elsewhere",
    } <= methods.keys()
    assert methods["ours"]["hit@10"] == 1
    assert 0 < methods["ours"]["p50 ms"] <= methods["ours"]["p99 ms"]
    assert "1 of 2 pairs left out" in run.stderr


def test_personal_and_group_picks_are_evaluated_on_sampled_servers(namida, tmp_path: Path) -> None:
    run = namida("personal", str(_ratings(tmp_path, 12)), "--draws", "1")
    assert run.returncode == 0, run.stderr
    for text in ("20 members with 3", "100 members with 5", "without a taste map", "Groups of 3", "Groups of 5"):
        assert text in run.stdout
    for method in ("ItemKNN", "EASE with map", "least misery", "Borda", "ours", "ours, map at hand too"):
        assert method in run.stdout
    assert "1 of 205 ratings left out" in run.stderr


def test_popularity_ranks_by_watchers_or_by_votes_where_watchers_are_unknown() -> None:
    items = [
        Item("much discussed", votes=900.0, watchers=1_000.0),
        Item("on most lists", votes=500.0, watchers=2_000.0),
        Item("votes alone", votes=700.0),
        Item("hardly known"),
    ]
    base = Baselines(items, np.random.default_rng(0))
    order = base.keys(base.for_one({})["popularity"], [], 4)
    assert order == ["on most lists", "votes alone", "much discussed", "hardly known"]


@pytest.mark.parametrize("what", ["similar", "personal"])
def test_a_file_that_cannot_be_evaluated_is_refused_in_one_line(namida, tmp_path: Path, what: str) -> None:
    file = tmp_path / "file.csv"
    file.write_text("nothing,here\n1,2\n")
    for path in (file, tmp_path / "none.csv"):
        run = namida(what, str(path))
        assert run.returncode == 1
        assert len(run.stderr.splitlines()) == 1
    file.write_text("source,target,member,drama,score\nnothing-1900,nothing-1901,1,nothing-1900,80\n")
    run = namida(what, str(file))
    assert run.returncode == 1
    assert "import dramas" in run.stderr


def test_too_few_ratings_for_an_evaluation_are_reported(namida, tmp_path: Path) -> None:
    file = tmp_path / "few.csv"
    file.write_text("member,drama,score\n1,my-mister-2018,90\n")
    run = namida("personal", str(file))
    assert run.returncode == 1
    assert "enough ratings" in run.stderr


def test_the_table_has_a_row_per_method_and_the_json_omits_times_not_measured() -> None:
    rows = [
        Figures("random", 0.1, 0.01, 0.2, 0.3, float("nan"), float("nan")),
        Figures("ours", 0.4, 0.02, 0.5, 0.6, 1.0, 2.0),
    ]
    assert table(rows).row_count == 2
    told = as_json({"t": rows, "g": [GroupFigures("Borda", 0.1, 0.01, 0.2, 0.3)]})
    assert told["t"]["random"] == {"NDCG@10": 0.1, "std error": 0.01, "hit@10": 0.2, "recall@20": 0.3}
    assert told["t"]["ours"]["p99 ms"] == 2.0
    assert told["g"]["Borda"] == {"NDCG@10": 0.1, "std error": 0.01, "worst NDCG@10": 0.2, "hit@10": 0.3}


def test_the_figures_are_plotted_as_a_png(tmp_path: Path) -> None:
    plot(
        {"g": [GroupFigures("Borda", 0.1, 0.01, 0.2, 0.3), GroupFigures("ours", 0.2, 0.01, 0.2, 0.4)]},
        tmp_path / "g.png",
    )
    assert (tmp_path / "g.png").read_bytes().startswith(b"\x89PNG")
