"""Learns the ranking's weights on generated queries and writes bot/engine/search/weights.py.

Run as `python -m benchmarks.search_fit dramas.jsonl more_titles.jsonl --leave queries.jsonl`. Dramas that a query of
the file to leave out means are excluded, from the queries and from the index, so that what is measured on that file
afterwards was never learned from.
"""

import argparse
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from benchmarks.search_data import load_entries, load_queries
from benchmarks.search_queries import Query, generate
from bot.engine.arrays import Floats
from bot.engine.search import Entry, Index
from bot.engine.search.features import NAMES
from bot.engine.search.query import readings
from bot.engine.search.rank import candidates
from bot.engine.search.segment import Segment

TARGET = Path(__file__).parents[1] / "bot/engine/search/weights.py"
UNITS = 24
DECAY = 3e-4


Ints = NDArray[np.int64]
# Features, where each group begins, where each query's groups begin, how many they are, which is right.
Batch = tuple[Floats, Ints, Ints, Ints, Ints]


class Examples:
    """The features of candidate rows, grouped by query and entry; and which group is right for each query."""

    def __init__(self) -> None:
        self.lines: list[Floats] = []
        self.groups: list[NDArray[np.int64]] = []  # of each query: where each of its groups begins
        self.right: list[int] = []
        self.missed = 0

    def add(self, segment: Segment, queries: Sequence[Query]) -> None:
        """The shortlists of the queries; a query whose entry is on none is counted as missed."""
        for query in queries:
            features, owners = [], []
            for way in readings(query.text, segment):
                if way.said or not way.narrows:
                    rows, lines = candidates(segment, way.text)
                    features.append(lines)
                    owners.append(segment.owners[rows])
            owner = np.concatenate(owners) if owners else np.zeros(0, np.int64)
            meant = segment.places[query.key]
            if meant not in owner:
                self.missed += 1
                continue
            order = np.argsort(owner, kind="stable")
            owner = owner[order]
            begins = np.flatnonzero(np.concatenate(([True], owner[1:] != owner[:-1])))
            self.lines.append(np.concatenate(features)[order])
            self.groups.append(begins)
            self.right.append(int(np.flatnonzero(owner[begins] == meant)[0]))


def _batch(data: Examples, chosen: NDArray[np.int64]) -> Batch:
    lines = np.concatenate([data.lines[n] for n in chosen])
    sizes = [len(data.lines[n]) for n in chosen]
    starts = np.concatenate(([0], np.cumsum(sizes)[:-1]))
    begins = np.concatenate([data.groups[n] + s for n, s in zip(chosen, starts, strict=True)])
    counts = np.array([len(data.groups[n]) for n in chosen])
    firsts = np.concatenate(([0], np.cumsum(counts)[:-1]))
    right = firsts + np.array([data.right[n] for n in chosen])
    return lines, begins, firsts, counts, right


def _loss(weights: list[Floats], batch: Batch) -> tuple[float, float, list[Floats]]:
    lines, begins, firsts, counts, right = batch
    line, hidden, bias, out = weights
    inner = np.maximum(lines @ hidden + bias, 0)
    value = lines @ line + inner @ out
    best = np.maximum.reduceat(value, begins)
    owner = np.repeat(np.arange(len(begins)), np.diff(np.append(begins, len(value))))
    query = np.repeat(np.arange(len(firsts)), counts)
    top = np.maximum.reduceat(best, firsts)
    power = np.exp(best - top[query])
    share = power / np.add.reduceat(power, firsts)[query]
    loss = -np.log(np.maximum(share[right], 1e-9)).mean()
    hits = (best[right] >= top).mean()
    down = share.copy()
    down[right] -= 1
    down /= len(firsts)
    # Only the best row of each entry counts; of equal ones the first.
    is_best = np.flatnonzero(value == best[owner])
    _, first = np.unique(owner[is_best], return_index=True)
    rows = is_best[first]
    d_out = inner[rows].T @ down
    d_inner = np.outer(down, out) * (inner[rows] > 0)
    slopes = [lines[rows].T @ down, lines[rows].T @ d_inner, d_inner.sum(0), d_out]
    return float(loss), float(hits), [slope.astype(np.float32) for slope in slopes]


def fit(data: Examples, held: Examples, steps: int, seed: int) -> list[Floats]:
    """Weights by Adam on the listwise softmax loss; prints loss and hit@1 on both sets as it goes."""
    rng = np.random.default_rng(seed)
    size = len(NAMES)
    weights = [
        np.zeros(size, np.float32),
        (rng.normal(size=(size, UNITS)) * 0.4).astype(np.float32),
        np.zeros(UNITS, np.float32),
        (rng.normal(size=UNITS) * 0.3).astype(np.float32),
    ]
    first = [np.zeros_like(w) for w in weights]
    second = [np.zeros_like(w) for w in weights]
    mean = [w.copy() for w in weights]
    check = _batch(held, np.arange(len(held.lines)))
    order = rng.permutation(len(data.lines))
    at = 0
    for step in range(1, steps + 1):
        if at + 256 > len(order):
            order, at = rng.permutation(len(data.lines)), 0
        loss, hits, slopes = _loss(weights, _batch(data, order[at : at + 256]))
        at += 256
        rate = 0.02 * min(1, step / 50) * (1 - step / (steps + 1)) ** 0.9
        for n, slope in enumerate(slopes):
            slope = slope + DECAY * weights[n]
            first[n] = 0.9 * first[n] + 0.1 * slope
            second[n] = 0.999 * second[n] + 0.001 * slope * slope
            move = first[n] / (1 - 0.9**step) / (np.sqrt(second[n] / (1 - 0.999**step)) + 1e-8)
            weights[n] = (weights[n] - rate * move).astype(np.float32)
            # The mean of the last steps is steadier than any one of them.
            mean[n] += (weights[n] - mean[n]) * (1 / max(1.0, step - steps / 2))
        if step % 1000 == 0:
            far, sure, _ = _loss(mean, check)
            print(f"step {step}: {loss:.4f} {hits:.4f} | held out {far:.4f} {sure:.4f}")
    return mean


def _numbers(values: NDArray[np.float32]) -> str:
    return ", ".join(f"{v:.4g}" for v in values.tolist())


def write(weights: list[Floats]) -> None:
    """Put the weights down as plain tables."""
    line, hidden, bias, out = weights
    lines = [
        '"""The ranking\'s weights, learned by benchmarks/search_fit.py on generated queries."""',
        "",
        "# fmt: off",
        "# ruff: noqa: E501",
        f"LINE = ({_numbers(line)})",
        '"""Per feature, in the order of features.NAMES."""',
        "HIDDEN = (",
        *(f"    ({_numbers(row)}),  # {name}" for name, row in zip(NAMES, hidden, strict=True)),
        ")",
        '"""Per feature, the units."""',
        f"BIAS = ({_numbers(bias)})",
        f"OUT = ({_numbers(out)})",
    ]
    TARGET.write_text("\n".join(lines) + "\n", "utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("dramas", type=Path)
    parser.add_argument("more", type=Path)
    parser.add_argument("--leave", type=Path, required=True)
    parser.add_argument("--each", type=int, default=1200)
    parser.add_argument("--steps", type=int, default=10000)
    args = parser.parse_args()
    left = {query.key for query in load_queries(args.leave)}
    dramas = [entry for entry in load_entries(args.dramas) if entry.key not in left]
    more = load_entries(args.more)
    data, held = Examples(), Examples()
    # Mostly at the size the bot runs at, and enough among many more titles to stay right as it grows.
    catalogues: list[tuple[list[Entry], int]] = [(dramas, args.each), ([*dramas, *more], args.each // 4)]
    for seed, (titles, each) in enumerate(catalogues):
        segment = Index.build(titles).segments[0]
        data.add(segment, generate(dramas, each, seed))
        held.add(segment, generate(dramas, each // 5, seed + 100))
        print(f"{len(titles)} titles: {len(data.lines)} queries, {data.missed} not on a shortlist")
    write(fit(data, held, args.steps, 7))


if __name__ == "__main__":
    main()
