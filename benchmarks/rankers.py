"""Fits the second stage to lists of candidates: a small neural network, and boosted trees."""

# What is compared with is in the group "measure" and need not be installed.
# pyright: reportMissingImports=false, reportArgumentType=false

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bot.engine.arrays import Floats
from bot.engine.rankers.net import Net
from bot.engine.rankers.trees import LEAVES, Node, Trees

HIDDEN = 32
TREES = 160


@dataclass(frozen=True, slots=True)
class Lists:
    """Lists of candidates: `signals` (lists x candidates x d), and which are `right` (lists x candidates, 0..1)."""

    signals: Floats
    right: Floats

    @classmethod
    def of(cls, found: Iterable[tuple[Sequence[str], Floats, set[str]]]) -> Lists:
        signals: list[Floats] = []
        right: list[Floats] = []
        for keys, rows, true in found:
            signals.append(rows)
            right.append(np.array([key in true for key in keys], dtype=np.float32))
        return cls(np.stack(signals), np.stack(right))

    @classmethod
    def together(cls, parts: Sequence[Lists]) -> Lists:
        return cls(np.concatenate([p.signals for p in parts]), np.concatenate([p.right for p in parts]))


def fit_net(
    lists: Lists, epochs: int = 20, rate: float = 5e-3, decay: float = 0.01, seed: int = 0, hidden: int = HIDDEN
) -> Net:
    """A net trained with the listwise softmax loss, by AdamW with a one-cycle learning rate."""
    rng = np.random.default_rng(seed)
    flat = lists.signals.reshape(-1, lists.signals.shape[-1])
    mean, scale = flat.mean(axis=0), flat.std(axis=0) + 1e-3
    d = len(mean)
    # Nothing can be learned of a signal that never varied: it must have no effect when it does in use.
    constant = np.ptp(flat, axis=0) == 0
    p: list[NDArray[Any]] = [
        np.zeros(d, dtype=np.float32),
        np.where(constant[:, None], 0, rng.normal(0, (1 / d) ** 0.5, (d, hidden))).astype(np.float32),
        np.zeros(hidden, dtype=np.float32),
        rng.normal(0, (1 / hidden) ** 0.5, hidden).astype(np.float32),
    ]
    first = [np.zeros_like(a) for a in p]
    second = [np.zeros_like(a) for a in p]
    usable = np.flatnonzero(lists.right.sum(axis=1) > 0)
    batch, step = 32, 0
    steps = epochs * (len(usable) // batch)
    for _ in range(epochs):
        order = rng.permutation(usable)
        for at in range(0, len(order) - batch + 1, batch):
            rows = order[at : at + batch]
            x = np.clip((lists.signals[rows] - mean) / scale, -4, 8)
            slopes = _gradient(p, x, lists.right[rows], rng)
            step += 1
            warm = min(step / (0.3 * steps), 1.0)
            now = rate * (warm if warm < 1 else 0.5 * (1 + np.cos(np.pi * (step / steps - 0.3) / 0.7)))
            for i, slope in enumerate(slopes):
                first[i] = 0.9 * first[i] + 0.1 * slope
                second[i] = 0.999 * second[i] + 0.001 * slope**2
                move = first[i] / (1 - 0.9**step) / (np.sqrt(second[i] / (1 - 0.999**step)) + 1e-8)
                p[i] = (p[i] - now * (move + decay * p[i])).astype(np.float32)
    return Net(mean, scale, *p)


def _gradient(
    p: Sequence[Floats], x: Floats, right: Floats, rng: np.random.Generator, drop: float = 0.1
) -> list[Floats]:
    """The gradient of the listwise loss by each parameter; a list with m right candidates weighs sqrt(m)."""
    linear, inner, bias, outer = p
    a = x @ inner + bias
    gate = 1 / (1 + np.exp(-np.clip(a, -30, 30)))
    kept = (rng.random(a.shape, dtype=np.float32) >= drop) / np.float32(1 - drop)
    h = a * gate * kept
    s = x @ linear + h @ outer
    e = np.exp(s - s.max(axis=1, keepdims=True))
    mass = right.sum(axis=1, keepdims=True)
    ds = ((e / e.sum(axis=1, keepdims=True)) * mass - right) / np.sqrt(mass) / len(x)
    da = ds[..., None] * outer * kept * (gate * (1 + a * (1 - gate)))
    flat, slope = x.reshape(-1, x.shape[-1]), da.reshape(-1, da.shape[-1])
    return [flat.T @ ds.ravel(), flat.T @ slope, slope.sum(axis=0), h.reshape(-1, h.shape[-1]).T @ ds.ravel()]


def fit_trees(lists: Lists, rising: Sequence[bool]) -> Trees:
    """LambdaMART on the lists, monotone in the signals that are `rising`.

    Without this constraint trees memorise single titles by their exact popularity, and are a seventh worse on others.
    """
    import lightgbm

    d = lists.signals.shape[-1]
    settings = {
        "objective": "lambdarank",
        "learning_rate": 0.05,
        "num_leaves": 31,
        "min_data_in_leaf": 400,
        "lambdarank_truncation_level": 20,
        "feature_fraction": 0.4,
        "bagging_fraction": 0.7,
        "bagging_freq": 1,
        "lambda_l2": 5.0,
        "max_bin": 63,
        "monotone_constraints": [int(only) for only in rising],
        "num_threads": 1,
        "seed": 0,
        "verbose": -1,
    }
    flat = lists.signals.reshape(-1, d)
    data = lightgbm.Dataset(flat, lists.right.ravel(), group=[lists.right.shape[1]] * len(lists.right))
    model = lightgbm.train(settings, data, TREES).dump_model()
    nodes: list[Node] = []
    leaves = np.zeros((TREES, LEAVES), dtype=np.float32)

    def walk(tree: int, at: Mapping[str, Any], first: int) -> int:
        """Number the leaves under `at` from `first`; the number after the last."""
        if "leaf_value" in at:
            leaves[tree, first] = at["leaf_value"]
            return first + 1
        middle = walk(tree, at["left_child"], first)
        left = sum(1 << leaf for leaf in range(first, middle))
        # Signals are float32; the cut as the float32 not above it keeps both sides where they were.
        cut = np.float32(at["threshold"])
        cut = np.nextafter(cut, np.float32(-np.inf)) if cut > at["threshold"] else cut
        nodes.append(Node(tree, at["split_feature"], float(cut), 0xFFFFFFFF & ~left))
        return walk(tree, at["right_child"], middle)

    for number, tree in enumerate(model["tree_info"]):
        walk(number, tree["tree_structure"], 0)
    return Trees.build(flat.mean(axis=0), nodes, leaves)


def empty_net(d: int) -> Net:
    """A net over `d` signals that scores all titles equally."""
    none, of_each = np.zeros(1, dtype=np.float32), np.zeros(d, dtype=np.float32)
    return Net(of_each, of_each + 1, of_each, np.zeros((d, 1), dtype=np.float32), none, none)


def empty_trees(d: int) -> Trees:
    """Trees over `d` signals that score all titles equally."""
    return Trees.build(np.zeros(d, dtype=np.float32), [], np.zeros((1, LEAVES), dtype=np.float32))
