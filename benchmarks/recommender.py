"""How long the recommender takes: to learn, to be fitted anew, and a request with its reasons.

Run as `python -m benchmarks.recommender dramas.jsonl ratings.csv --terms synopsis_terms.jsonl`; `--more
more_titles.jsonl` also measures a hundred thousand titles. How good the picks are is measured by `namida evaluate`.
"""

from __future__ import annotations

import argparse
import csv
import json
import resource
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType

import numpy as np

from bot.config import bundled_data
from bot.engine.evaluation.picks import Figures, GroupFigures
from bot.engine.features import Item
from bot.engine.maps.taste import Ratings, TasteMap
from bot.engine.picks import Ranking
from bot.engine.rank import PAGE
from bot.engine.recommender import Recommender
from bot.guide.recommending.shelf import Shelf
from bot.sources.files.interchange import read_dramas
from bot.sources.vocabulary import read_vocabulary


def read_shelf(path: Path) -> Shelf:
    """The titles of an interchange file as the bot takes them in."""
    vocabulary = read_vocabulary(bundled_data())
    return Shelf(read_dramas(path, vocabulary, lambda _: None).values, vocabulary)


def with_terms(
    items: Sequence[Item], terms: Path | None, moved: Mapping[str, str] = MappingProxyType({})
) -> list[Item]:
    """The items with the words of their synopses, where `terms` has them; `moved` names ids that changed."""
    if terms is None:
        return list(items)
    with terms.open(encoding="utf-8") as lines:
        read = list(map(json.loads, lines))
    words = {moved.get(record["id"], record["id"]): record["terms"] for record in read}
    return [replace(item, terms=words.get(item.key, item.terms)) for item in items]


def read_ratings(path: Path) -> dict[int, dict[str, int]]:
    """Member to title to score."""
    rated: dict[int, dict[str, int]] = {}
    with path.open(encoding="utf-8") as file:
        for row in csv.DictReader(file):
            rated.setdefault(int(row["member"]), {})[row["drama"]] = int(row["score"])
    return rated


def print_figures(title: str, rows: Sequence[Figures]) -> None:
    """One table of methods."""
    print(f"\n{title}\n| method | NDCG@10 | std error | hit@10 | recall@20 | p50 ms | p99 ms |\n{'|---' * 7}|")
    for r in rows:
        times = f"{r.p50:.2f} | {r.p99:.2f}" if r.p50 == r.p50 else "|"
        print(f"| {r.name} | {r.ndcg:.4f} | {r.error:.4f} | {r.hit:.3f} | {r.recall:.3f} | {times} |", flush=True)


def print_groups(title: str, rows: Sequence[GroupFigures]) -> None:
    """One table of ways to join the members of a group."""
    print(f"\n{title}\n| way | NDCG@10 | std error | worst member | members with a hit |\n|---|---|---|---|---|")
    for r in rows:
        print(f"| {r.name} | {r.ndcg:.4f} | {r.error:.4f} | {r.worst:.4f} | {r.hit:.3f} |", flush=True)


def speed(given: argparse.Namespace) -> None:
    shelf, rated = read_shelf(given.dramas), read_ratings(given.ratings)
    items = with_terms(shelf.items(), given.terms)
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
    recommender = Recommender.fit(items, Ratings.of(many), taste, shelf.groups)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"refit with 10,000 members x 20: {time.perf_counter() - start:.1f} s, peak of the process {peak:.0f} MB")
    print_speed(recommender, items, f"{len(items)} titles")
    if given.more:
        items += more_items(items, given.more)
        start = time.perf_counter()
        recommender = Recommender.fit(items, Ratings.of(flat), taste, shelf.groups)
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
    """The processor time of requests, a ranking and the reasons of a page of it; what else the machine does is left
    out."""
    rng = np.random.default_rng(2)
    keys = [items[int(i)].key for i in rng.integers(0, len(items), 400)]
    asked: list[tuple[str, Callable[[int], Ranking]]] = [("similar", lambda n: recommender.similar(keys[n]))]
    for known in (5, 20):
        members = [{items[int(i)].key: 60 + int(i) % 41 for i in rng.integers(0, 4000, known)} for _ in keys]
        asked.append((f"personal, {known} known", lambda n, m=members: recommender.personal(m[n])))
    for what, ask in asked:
        times: list[float] = []
        for n in range(len(keys)):
            start = time.process_time()
            ask(n).picks(range(PAGE))
            times.append(1000 * (time.process_time() - start))
        p50, p99 = np.percentile(times, [50, 99])
        print(f"{what}, {name}: p50 {p50:.2f} ms, p99 {p99:.2f} ms", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("dramas", type=Path)
    parser.add_argument("ratings", type=Path)
    parser.add_argument("--terms", type=Path)
    parser.add_argument("--more", type=Path)
    speed(parser.parse_args())


if __name__ == "__main__":
    main()
