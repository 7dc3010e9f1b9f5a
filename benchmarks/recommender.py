"""Prints the recommender's tables.

Run as `python -m benchmarks.recommender dramas.jsonl similar_pairs.csv ratings.csv --terms synopsis_terms.jsonl`;
`--only similar personal group speed` for a part, `--more more_titles.jsonl` for the speed at a hundred thousand
titles. The committed weights have seen these pairs and ratings: `python -m benchmarks.learn_fields … --check` learns
on a part and measures on the rest.
"""

# What is compared with is in the group "measure" and need not be installed.
# pyright: reportMissingImports=false, reportArgumentType=false

from __future__ import annotations

import argparse
import csv
import json
import resource
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bot.engine.baselines import Factors
from bot.engine.evaluate_picks import (
    Figures,
    GroupFigures,
    evaluate_group,
    evaluate_personal,
    evaluate_similar,
)
from bot.engine.features import Item
from bot.engine.recommender import Recommender
from bot.engine.taste import Ratings, TasteMap

Floats = NDArray[np.float32]

BILLING = {"main": 1.0, "support": 0.5, "guest": 0.2}
SERVERS = ((20, 3), (100, 3), (100, 5))


def read_items(path: Path, terms: Path | None = None) -> list[Item]:
    """The titles of an interchange file, with the words of their synopses where `terms` has them."""
    words: dict[str, dict[str, int]] = {}
    if terms is not None:
        with terms.open(encoding="utf-8") as lines:
            for line in lines:
                record = json.loads(line)
                words[record["id"]] = record["terms"]
    with path.open(encoding="utf-8") as lines:
        return [_item(json.loads(line), words) for line in lines]


def _item(d: dict[str, Any], words: dict[str, dict[str, int]]) -> Item:
    score = max(d.get("scores", []), key=lambda s: s.get("votes") or 0, default={})
    episodes, runtime = d.get("episodes"), d.get("runtime")
    return Item(
        key=d["id"],
        kind=d.get("kind", "series"),
        genres=tuple(d.get("genres", ())),
        tags=tuple(d.get("tags", ())),
        cast=tuple((c["actor"], BILLING[c["billing"]]) for c in d.get("cast", ())),
        crew=tuple(dict.fromkeys(c["person"] for c in d.get("crew", ()))),
        country=d.get("country"),
        year=d.get("year"),
        minutes=float(episodes * runtime) if episodes and runtime else None,
        episodes=episodes,
        networks=tuple(d.get("networks", ())),
        terms=words.get(d["id"]),
        votes=float(score.get("votes") or 0),
        score=100 * score["score"] / score["out_of"] if score.get("score") is not None else None,
        related=tuple(r["id"] for r in d.get("related", ()) if r.get("id")),
    )


def read_pairs(path: Path) -> list[tuple[str, str]]:
    """(source, target) of each recommendation."""
    with path.open(encoding="utf-8") as file:
        return [(row["source"], row["target"]) for row in csv.DictReader(file)]


def read_ratings(path: Path) -> dict[int, dict[str, int]]:
    """Member to title to score."""
    rated: dict[int, dict[str, int]] = {}
    with path.open(encoding="utf-8") as file:
        for row in csv.DictReader(file):
            rated.setdefault(int(row["member"]), {})[row["drama"]] = int(row["score"])
    return rated


def print_figures(title: str, rows: Sequence[Figures]) -> None:
    """One table of methods."""
    print(f"\n{title}\n| method | NDCG@10 | hit@10 | recall@20 | p50 ms | p99 ms |\n|---|---|---|---|---|---|")
    for r in rows:
        times = f"{r.p50:.2f} | {r.p99:.2f}" if r.p50 == r.p50 else "|"
        print(f"| {r.name} | {r.ndcg:.4f} | {r.hit:.3f} | {r.recall:.3f} | {times} |", flush=True)


def print_groups(title: str, rows: Sequence[GroupFigures]) -> None:
    """One table of ways to join the members of a group."""
    print(f"\n{title}\n| way | NDCG@10 | worst member | members with a hit |\n|---|---|---|---|")
    for r in rows:
        print(f"| {r.name} | {r.ndcg:.4f} | {r.worst:.4f} | {r.hit:.3f} |", flush=True)


def als_factors(matrix: Floats) -> Floats:
    """Scores of implicit's ALS with 32 factors."""
    from implicit.als import AlternatingLeastSquares
    from scipy.sparse import csr_matrix

    model = AlternatingLeastSquares(factors=32, regularization=0.05, alpha=10, iterations=15, random_state=0)
    model.fit(csr_matrix(matrix), show_progress=False)
    return np.asarray(model.user_factors @ model.item_factors.T)


def installed_factors() -> Factors | None:
    """implicit's ALS where it is installed."""
    return als_factors if find_spec("implicit") else None


def similar(given: argparse.Namespace) -> None:
    pairs = read_pairs(given.pairs)
    for name, terms in (("no synopsis words", None), ("with synopsis words", given.terms)):
        if terms is None and name.startswith("with"):
            continue
        rows = evaluate_similar(read_items(given.dramas, terms), pairs, time.perf_counter)
        print_figures(f"Similar, {name}", rows)


def personal(given: argparse.Namespace) -> None:
    items, rated = read_items(given.dramas), read_ratings(given.ratings)
    factors = installed_factors()
    for size, known, with_map in (*((s, k, True) for s, k in SERVERS), (100, 3, False)):
        rows = evaluate_personal(
            items, rated, size, known, time.perf_counter, given.draws, with_map=with_map, factors=factors
        )
        print_figures(f"Personal, {size} members x {known} known, {'with' if with_map else 'without'} a map", rows)


def group(given: argparse.Namespace) -> None:
    items, rated = read_items(given.dramas), read_ratings(given.ratings)
    for size in (3, 5):
        print_groups(f"Groups of {size}", evaluate_group(items, rated, size, draws=given.draws))


def speed(given: argparse.Namespace) -> None:
    items, rated = read_items(given.dramas, given.terms), read_ratings(given.ratings)
    flat = [(m, key, score) for m, row in rated.items() for key, score in row.items()]
    start = time.perf_counter()
    taste = TasteMap.learn(Ratings.of(flat))
    learned = time.perf_counter() - start
    print(f"\nlearn: {len(flat)} ratings on {len(taste.keys)} titles: {learned:.1f} s")
    rng = np.random.default_rng(0)
    many = [
        (m, items[int(i)].key, int(rng.integers(40, 101)))
        for m in range(10_000)
        for i in rng.choice(len(items), 20, replace=False)
    ]
    start = time.perf_counter()
    recommender = Recommender.fit(items, Ratings.of(many), taste)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"refit with 10,000 members x 20: {time.perf_counter() - start:.1f} s, peak of the process {peak:.0f} MB")
    print_speed(recommender, items, f"{len(items)} titles")
    if given.more:
        items += more_items(items, given.more)
        start = time.perf_counter()
        recommender = Recommender.fit(items, Ratings.of(flat), taste)
        print(f"fit {len(items)} titles: {time.perf_counter() - start:.1f} s")
        print_speed(recommender, items, f"{len(items)} titles")


def more_items(items: Sequence[Item], path: Path) -> list[Item]:
    """As many items as `path` has titles, each with the features of some drama and a third of another's tags."""
    rng = np.random.default_rng(1)
    with path.open(encoding="utf-8") as lines:
        count = sum(1 for _ in lines)
    out: list[Item] = []
    for n in range(count):
        one, other = items[int(rng.integers(len(items)))], items[int(rng.integers(len(items)))]
        tags = tuple(dict.fromkeys((*one.tags[:7], *other.tags[:3])))
        out.append(replace(one, key=f"more-{n}", tags=tags, cast=other.cast, related=(), votes=one.votes / 3))
    return out


def print_speed(recommender: Recommender, items: Sequence[Item], name: str) -> None:
    """The time of requests, reasons included."""
    rng = np.random.default_rng(2)
    keys = [items[int(i)].key for i in rng.integers(0, len(items), 400)]
    asked: list[tuple[str, Callable[[int], object]]] = [("similar", lambda n: recommender.similar(keys[n]))]
    for known in (5, 20):
        members = [{items[int(i)].key: 60 + int(i) % 41 for i in rng.integers(0, 4000, known)} for _ in keys]
        asked.append((f"personal, {known} known", lambda n, m=members: recommender.personal(m[n])))
    for what, ask in asked:
        times: list[float] = []
        for n in range(len(keys)):
            start = time.perf_counter()
            ask(n)
            times.append(1000 * (time.perf_counter() - start))
        p50, p99 = np.percentile(times, [50, 99])
        print(f"{what}, {name}: p50 {p50:.2f} ms, p99 {p99:.2f} ms", flush=True)


def main() -> None:
    parts = {"similar": similar, "personal": personal, "group": group, "speed": speed}
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("dramas", type=Path)
    parser.add_argument("pairs", type=Path)
    parser.add_argument("ratings", type=Path)
    parser.add_argument("--terms", type=Path)
    parser.add_argument("--more", type=Path)
    parser.add_argument("--draws", type=int, default=10)
    parser.add_argument("--only", nargs="+", choices=list(parts), default=list(parts))
    given = parser.parse_args()
    for part in given.only:
        parts[part](given)


if __name__ == "__main__":
    main()
