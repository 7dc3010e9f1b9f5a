"""The titles to learn from, as the bot has them; and the first stages, linear models over all of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize

from benchmarks.recommender import with_terms
from bot.config import bundled_data
from bot.core.titles import unite
from bot.engine.arrays import Floats
from bot.engine.content import FIRST_STAGE_SIGNALS, Content, ContentTables
from bot.engine.evaluation.picks import Rated
from bot.engine.features import Features, Item
from bot.engine.maps.advice import AdviceMap
from bot.engine.maps.taste import Ratings, TasteMap
from bot.engine.rankers.weights import Weights
from bot.engine.recommender import CANDIDATES, Recommender
from bot.guide.recommending.shelf import Shelf
from bot.sources.bundled import read_bundled
from bot.sources.files.interchange import read_dramas
from bot.sources.vocabulary import read_vocabulary


@dataclass(frozen=True, slots=True)
class Titles:
    """The titles to rank and the group of each tag, as the bot has them; `moved` maps ids in the files to those that
    the bot uses."""

    items: Sequence[Item]
    groups: Mapping[str, str]
    moved: Mapping[str, str] = field(default_factory=dict[str, str])

    def without_words(self) -> Titles:
        """The same titles without the words of their synopses."""
        return replace(self, items=[replace(item, terms=None) for item in self.items])

    def rated(self, rated: Rated) -> Rated:
        """The same ratings, by the bot's ids."""
        return {m: {self.moved.get(key, key): score for key, score in given.items()} for m, given in rated.items()}

    def advice(self, pairs: Sequence[tuple[str, str]]) -> AdviceMap:
        """The advice map learned from `pairs`, by the bot's ids."""
        return AdviceMap.learn([(self.moved.get(s, s), self.moved.get(t, t)) for s, t in pairs])

    def features(self) -> Features:
        return Features.build(self.items, self.groups)

    def fit(
        self,
        weights: Weights,
        ratings: Ratings | None = None,
        taste: TasteMap | None = None,
        advice: AdviceMap | None = None,
    ) -> Recommender:
        return Recommender.fit(self.items, ratings, taste, self.groups, weights, advice)


def read_shelves(dramas: Path, terms: Path) -> list[Titles]:
    """The titles of a file, alone and joined with the bundled ones: these alone have some facts, such as what a title
    is based on, which the learned weights must have seen."""
    vocabulary = read_vocabulary(bundled_data())
    read = read_dramas(dramas, vocabulary, lambda _: None).values
    bundled, _ = read_bundled(bundled_data(), vocabulary)
    together, moved = unite((*bundled, *read))
    shelves = [(Shelf(read, vocabulary), {}), (Shelf(together.values(), vocabulary), moved)]
    return [Titles(with_terms(shelf.items(), terms, gone), shelf.groups, gone) for shelf, gone in shelves]


@dataclass(frozen=True, slots=True)
class Group:
    """One example, in rows: the `known` titles, those `right` to find from them, and those already `told`, which are
    ignored."""

    known: Sequence[int]
    right: set[int]
    told: set[int] = field(default_factory=set[int])


def fit_first(
    features: Features,
    groups: Sequence[Group],
    extra: Mapping[str, Any],
) -> dict[str, float]:
    """Weights over FIRST_STAGE_SIGNALS (and `extra`: name to a function from a group's number to n values), by softmax
    regression.

    The rows that a group knows, and those already told, are left out.
    """
    tables = ContentTables(features)
    single = {name: Content(features, tables, {name: 1.0}) for name in FIRST_STAGE_SIGNALS}
    names = (*FIRST_STAGE_SIGNALS, *extra)
    x = np.empty((len(groups), len(features), len(names)), dtype=np.float32)
    y = np.zeros((len(groups), len(features)), dtype=np.float32)
    for g, group in enumerate(groups):
        profile = single["tags"].profile(np.array(group.known), np.ones(len(group.known), dtype=np.float32))
        for i, name in enumerate(FIRST_STAGE_SIGNALS):
            x[g, :, i] = single[name].scores(profile)
        for i, make in enumerate(extra.values(), len(FIRST_STAGE_SIGNALS)):
            x[g, :, i] = make(g)
        y[g, sorted(group.right)] = 1
        out = [*group.known, *group.told]
        y[g, out] = 0
        x[g, out] = 0

    return dict(zip(names, _ascend(x, y, _regress(x, y)), strict=True))


def _regress(x: Floats, y: Floats) -> list[float]:
    """Softmax regression of y (groups x n, 1 where right) on x (groups x n x d)."""
    mass = y.sum(axis=1, keepdims=True)

    def loss(w: NDArray[np.float64]) -> tuple[float, NDArray[np.float64]]:
        s = x @ w.astype(np.float32)
        top = s.max(axis=1, keepdims=True)
        e = np.exp(s - top)
        total = e.sum(axis=1, keepdims=True)
        value = float((mass[:, 0] * (np.log(total) + top)[:, 0] - (y * s).sum(axis=1)).sum() / y.sum())
        slope = (e / total * mass - y) / y.sum()
        return value + 1e-4 * float(w @ w), np.einsum("gn,gnf->f", slope, x).astype(np.float64) + 2e-4 * w

    return minimize(loss, np.zeros(x.shape[-1]), jac=True, method="L-BFGS-B", options={"maxiter": 60}).x.tolist()


def _ascend(x: Floats, y: Floats, start: Sequence[float], rounds: int = 3) -> list[float]:
    """Coordinate ascent from `start` on what the first stage is for: the share of right titles among the candidates.

    Metzler and Croft, "Linear Feature-Based Models for Information Retrieval", 2007.
    """
    w = np.array(start, dtype=np.float32)
    scores = x @ w
    share = y / np.maximum(y.sum(axis=1, keepdims=True), 1)

    def reached(s: Floats) -> float:
        value = 0.0
        for depth, weight in ((20, 0.5), (CANDIDATES, 1.0)):
            cut = np.partition(s, s.shape[1] - depth, axis=1)[:, s.shape[1] - depth]
            value += weight * float((share * (s >= cut[:, None])).sum(axis=1).mean())
        return value

    best = reached(scores)
    for turn in range(rounds):
        for i in range(len(w)):
            size = max(abs(float(w[i])), 0.5) / 2**turn
            for step in (size, -size, 2 * size, -2 * size):
                value = reached(scores + step * x[:, :, i])
                if value > best:
                    best, kept = value, step
                    scores = scores + kept * x[:, :, i]
                    w[i] += kept
                    break
    return [round(float(v), 3) for v in w]
