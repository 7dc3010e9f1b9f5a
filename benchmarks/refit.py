"""What a refit with millions of ratings takes: time, and the most memory of a process that does nothing else.

Run as `python -m benchmarks.refit ratings.csv`. The ratings are made up: members of 20 to 180 ratings draw titles
as often as the titles of `ratings.csv` are rated, stretched over as many titles as there are to be.
"""

from __future__ import annotations

import argparse
import csv
import multiprocessing
import resource
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from bot.engine.features import Item
from bot.engine.maps.taste import Gathered
from bot.engine.recommender import Recommender

PART = 2000
TAGS = 400


def popularity(path: Path, titles: int) -> NDArray[np.float64]:
    """How often each of so many titles is rated, as a share, the most rated first."""
    with path.open(encoding="utf-8") as file:
        counts = Counter(row["drama"] for row in csv.DictReader(file))
    known = np.sort(np.array(list(counts.values()), dtype=np.float64))[::-1]
    stretched = np.interp(np.linspace(0, 1, titles), np.linspace(0, 1, len(known)), known)
    return stretched / stretched.sum()


def parts(share: NDArray[np.float64], ratings: int, rng: np.random.Generator) -> Iterator[list[tuple[int, str, int]]]:
    """(member, title, score) in parts, as the store gives them."""
    rising = np.cumsum(share)
    out: list[tuple[int, str, int]] = []
    member = done = 0
    while done < ratings:
        drawn = np.searchsorted(rising, rng.random(int(rng.integers(20, 181))) * rising[-1])
        titles = np.unique(drawn)[: ratings - done]
        scores = rng.integers(40, 101, len(titles))
        out += [(member, f"title-{n}", score) for n, score in zip(titles.tolist(), scores.tolist(), strict=True)]
        member, done = member + 1, done + len(titles)
        if len(out) >= PART or done == ratings:
            yield out
            out = []


def measure(path: Path, ratings: int, titles: int) -> None:
    """Print what the refit took. To run in a process of its own."""
    rng = np.random.default_rng(0)
    share = popularity(path, titles)
    items = [
        Item(key=f"title-{n}", tags=tuple(f"tag-{t}" for t in rng.integers(0, TAGS, 10)), votes=float(1e6 * share[n]))
        for n in range(titles)
    ]
    start, gathered = time.process_time(), Gathered()
    for part in parts(share, ratings, rng):
        gathered.add(part)
    print(f"{ratings} ratings made and taken in: {time.process_time() - start:.0f} s, {_peak()}", flush=True)
    start = time.process_time()
    Recommender.fit(items, gathered.ratings())
    print(f"refit over {titles} titles: {time.process_time() - start:.0f} s, {_peak()}")


def _peak() -> str:
    return f"peak of the process {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("popularity", type=Path)
    parser.add_argument("--ratings", type=int, default=10_000_000)
    parser.add_argument("--titles", type=int, default=20_000)
    given = parser.parse_args()
    child = multiprocessing.get_context("spawn").Process(
        target=measure, args=(given.popularity, given.ratings, given.titles)
    )
    child.start()
    child.join()
    raise SystemExit(child.exitcode)


if __name__ == "__main__":
    main()
