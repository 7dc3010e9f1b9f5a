"""Learns the recommender's weights from reference pairs and ratings and writes bot/engine/learned.py.

Run as `python -m benchmarks.learn_fields dramas.jsonl similar_pairs.csv ratings.csv --terms synopsis_terms.jsonl`.
The first stages are linear over all titles; over their candidates the second stage is LambdaMART for similar titles
(Burges, "From RankNet to LambdaRank to LambdaMART", 2010; needs `pip install lightgbm`, which the bot does not) and
a small net for members. `--check` learns on two thirds and measures on the rest.
"""

# What is compared with is in the group "measure" and need not be installed.
# pyright: reportMissingImports=false, reportArgumentType=false

from __future__ import annotations

import argparse
import time
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize

from benchmarks.rankers import Lists, empty_net, empty_trees, fit_net, fit_trees
from benchmarks.recommender import (
    print_figures,
    print_groups,
    read_pairs,
    read_ratings,
    with_terms,
)
from bot.cli.factors import installed_factors
from bot.config import bundled_data
from bot.core.titles import unite
from bot.engine.alike import ALIKE, Alike
from bot.engine.evaluate_picks import evaluate_group, evaluate_personal, evaluate_similar
from bot.engine.features import Features, Item
from bot.engine.personal import PERSONAL, Taste
from bot.engine.recommender import CANDIDATES, Recommender
from bot.engine.similar import LINEAR, Content, Nearness
from bot.engine.taste import Ratings, TasteMap
from bot.engine.weights import Weights
from bot.guide.recommending.shelf import Shelf
from bot.sources.bundled import read_bundled
from bot.sources.interchange import read_dramas
from bot.sources.vocabulary import read_vocabulary

Floats = NDArray[np.float32]
Rated = Mapping[int, Mapping[str, int]]

SAMPLE = 4
SERVERS = ((20, 3, 50), (100, 3, 10), (100, 5, 10))
"""Members, known ratings each, draws: ten draws of twenty members alone say little."""
KNOWN = (1, 2, 3, 4, 5, 8, 15)
EITHER = ("popularity_gap", "quality_gap", "newer", "recency", "detail", "seen", "seen_of")
"""Signals of which more may speak for a title or against it."""
NOTHING = Weights({}, empty_trees(len(ALIKE)), {}, empty_net(len(PERSONAL)))
"""What learning starts from: a first stage and rankers that find all titles alike."""


@dataclass(frozen=True, slots=True)
class Titles:
    """What is ranked, with the group of each tag, as the bot has them; `moved` names what a title is called here that
    has another id in the files."""

    items: Sequence[Item]
    groups: Mapping[str, str]
    moved: Mapping[str, str] = field(default_factory=dict[str, str])

    def without_words(self) -> Titles:
        """The same titles, their synopses unknown."""
        return replace(self, items=[replace(item, terms=None) for item in self.items])

    def rated(self, rated: Rated) -> Rated:
        """The same ratings, of the titles as they are called here."""
        return {m: {self.moved.get(key, key): score for key, score in given.items()} for m, given in rated.items()}

    def features(self) -> Features:
        return Features.build(self.items, self.groups)

    def fit(self, weights: Weights, ratings: Ratings | None = None, taste: TasteMap | None = None) -> Recommender:
        return Recommender.fit(self.items, ratings, taste, self.groups, weights)


def fit_first(
    features: Features,
    groups: Sequence[tuple[Sequence[int], set[int]]],
    extra: Mapping[str, Any],
) -> dict[str, float]:
    """Weights over LINEAR (and `extra`: name to a function from a group's number to n values) by softmax regression.

    A group is (known rows, right rows); the known take no part.
    """
    near = Nearness(features)
    single = {name: Content(features, near, {name: 1.0}) for name in LINEAR}
    names = (*LINEAR, *extra)
    x = np.empty((len(groups), len(features), len(names)), dtype=np.float32)
    y = np.zeros((len(groups), len(features)), dtype=np.float32)
    for g, (known, right) in enumerate(groups):
        of = single["tags"].profile(np.array(known), np.ones(len(known), dtype=np.float32))
        for i, name in enumerate(LINEAR):
            x[g, :, i] = single[name].scores(of)
        for i, make in enumerate(extra.values(), len(LINEAR)):
            x[g, :, i] = make(g)
        y[g, sorted(right)] = 1
        y[g, list(known)] = 0
        x[g, list(known)] = 0

    return dict(zip(names, _climb(x, y, _regress(x, y)), strict=True))


def _regress(x: Floats, y: Floats) -> list[float]:
    """Softmax regression of y (groups x n, 1 where right) on x (groups x n x d)."""
    mass = y.sum(axis=1, keepdims=True)

    def loss(w: NDArray[np.float64]) -> tuple[float, NDArray[np.float64]]:
        s = x @ w.astype(np.float32)
        top = s.max(axis=1, keepdims=True)
        e = np.exp(s - top)
        total = e.sum(axis=1, keepdims=True)
        value = float((mass[:, 0] * (np.log(total) + top)[:, 0] - (y * s).sum(axis=1)).sum() / y.sum())
        pull = (e / total * mass - y) / y.sum()
        return value + 1e-4 * float(w @ w), np.einsum("gn,gnf->f", pull, x).astype(np.float64) + 2e-4 * w

    return minimize(loss, np.zeros(x.shape[-1]), jac=True, method="L-BFGS-B", options={"maxiter": 60}).x.tolist()


def _climb(x: Floats, y: Floats, start: Sequence[float], rounds: int = 3) -> list[float]:
    """Coordinate ascent from `start` on what the first stage is for: right titles among the candidates.

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


def similar_lists(recommender: Recommender, right: Mapping[str, set[str]]) -> Lists:
    """The candidates of every title in a pair. Who recommends one title for another would often do so the other way
    round: both ways are right."""
    alike = {key: set(true) for key, true in right.items()}
    for source, true in right.items():
        for target in true:
            alike.setdefault(target, set()).add(source)

    return Lists.of((*recommender.candidates(key), true) for key, true in alike.items())


def personal_lists(
    titles: Titles,
    rated: Rated,
    members: Sequence[int],
    weights: Weights,
    seed: int,
    pooled: bool,
) -> Lists:
    """The candidates of `members` with some ratings known, the map learned from everybody else.

    `pooled`: there is a map of many other people's ratings; else only what a hundred members have here.
    """
    rng = np.random.default_rng(seed)
    parts: list[Lists] = []
    folds = np.array_split(rng.permutation(members), 5)
    for fold in folds:
        drawn = {int(m) for m in fold}
        taste = TasteMap.learn(triples(rated, [m for m in rated if m not in drawn])) if pooled else None
        recommender = titles.fit(weights, None, taste) if pooled else None
        for known in KNOWN:
            splits = [s for m in sorted(drawn) if (s := split(rated[m], known, rng))]
            for at in range(0, len(splits), 100):
                server = splits[at : at + 100]
                here = recommender
                if here is None:
                    own = Ratings.of((n, k, s) for n, (given, _) in enumerate(server) for k, s in given.items())
                    here = titles.fit(weights, own)
                parts.append(Lists.of((*here.personal_candidates(given), hidden) for given, hidden in server))
    return Lists.together(parts)


def triples(rated: Rated, members: Iterable[int]) -> Ratings:
    """The ratings of some members."""
    return Ratings.of((m, key, score) for m in members for key, score in rated[m].items())


def split(given: Mapping[str, int], known: int, rng: np.random.Generator) -> tuple[dict[str, int], set[str]] | None:
    """`known` ratings drawn, and the other liked titles; None where there are none."""
    if len(given) <= known:
        return None
    keys = [list(given)[i] for i in rng.permutation(len(given))]
    hidden = {key for key in keys[known:] if given[key] >= 80}
    return ({key: given[key] for key in keys[:known]}, hidden) if hidden else None


def learn_similar(titles: Titles, pairs: Sequence[tuple[str, str]], taste: TasteMap, weights: Weights) -> Weights:
    """The weights of similar titles from (source, target) pairs, for titles with and without synopses and with and
    without the `taste` map alike."""
    features = titles.features()
    right: dict[str, set[str]] = {}
    for source, target in pairs:
        if source != target and source in features.index and target in features.index:
            right.setdefault(source, set()).add(target)
    index = features.index
    groups = [([index[s]], {index[t] for t in true}) for s, true in list(right.items())[::SAMPLE]]
    alike = Alike(features, Nearness(features), Taste(*taste.over(index)), {})
    pull = {"taste": lambda g: alike.pulled(groups[g][0][0])}
    weights = replace(weights, similar_first=fit_first(features, groups, pull))
    lists = [
        similar_lists(one.fit(weights, None, of), right)
        for one in (titles, titles.without_words())
        for of in (taste, None)
    ]
    return replace(weights, similar=fit_trees(Lists.together(lists), [signal not in EITHER for signal in ALIKE]))


def learn_personal(shelves: Sequence[Titles], rated: Rated, weights: Weights) -> Weights:
    """The weights of personal picks from ratings (member to title to score), with and without a taste map, over each
    of the shelves."""
    plain = [titles.without_words() for titles in shelves]
    first = [personal_first(titles, titles.rated(rated)) for titles in plain]
    mean = {name: round(sum(one[name] for one in first) / len(first), 3) for name in first[0]}
    weights = replace(weights, personal_first=mean)
    lists: list[Lists] = []
    for titles in plain:
        here = titles.rated(rated)
        able = [m for m, given in here.items() if len(given) > 3]
        lists.append(personal_lists(titles, here, able, weights, 1, pooled=True))
        lists.append(personal_lists(titles, here, able, weights, 2, pooled=False))
    return replace(weights, personal=fit_net(Lists.together(lists), epochs=10))


def personal_first(titles: Titles, rated: Rated) -> dict[str, float]:
    """The first stage of personal picks: without a map its terms are zero and the rest must find the candidates
    alone, so that a mean of learning with and without serves both."""
    rng = np.random.default_rng(0)
    features = titles.features()
    able = [m for m, given in rated.items() if len(given) > 3]
    drawn = rng.permutation(able)[:600].tolist()
    others = TasteMap.learn(triples(rated, set(rated) - set(drawn)))
    rows, seen = others.over(features.index)
    splits = [s for m in drawn if (s := split(rated[m], 4, rng))]
    groups = [([features.index[k] for k in given], {features.index[k] for k in hidden}) for given, hidden in splits]

    def pulled(g: int) -> Floats:
        _, column, value = rows.entries(np.array(groups[g][0]))
        total = np.bincount(column, weights=value, minlength=len(features)).astype(np.float32)
        return np.sqrt(np.maximum(total, 0))

    first = fit_first(features, groups, {"taste": pulled, "seen": lambda _: np.log1p(seen)})
    plain = fit_first(features, groups, {})
    return {name: (first[name] + plain.get(name, first[name])) / 2 for name in first}


def learn(shelves: Sequence[Titles], pairs: Sequence[tuple[str, str]], rated: Rated) -> Weights:
    """All weights. Likeness is learned over the first shelf alone: it does as well over the others."""
    weights = learn_similar(shelves[0], pairs, TasteMap.learn(triples(rated, rated)), NOTHING)
    return learn_personal(shelves, rated, weights)


def written(weights: Weights) -> str:
    """The text of bot/engine/learned.py."""
    lines = [
        '"""Learned numbers, written by benchmarks/learn_fields.py: do not edit."""',
        "",
        "from typing import Final",
        "",
    ]
    for name, first in (("SIMILAR_FIRST", weights.similar_first), ("PERSONAL_FIRST", weights.personal_first)):
        lines += [f"{name}: Final = {{", *(f'    "{key}": {value!r},' for key, value in first.items()), "}"]
    for name, text in (("SIMILAR_TREES", weights.similar.packed()), ("PERSONAL_NET", weights.personal.packed())):
        lines += _packed(name, text)
    return "\n".join(lines) + "\n"


def _packed(name: str, text: str) -> list[str]:
    return [f"{name}: Final = (", *(f'    "{text[at : at + 100]}"' for at in range(0, len(text), 100)), ")"]


def check(shelves: Sequence[Titles], pairs: Sequence[tuple[str, str]], rated: Rated) -> None:
    """Print what weights learned on a part of the pairs and members reach on the rest."""
    titles, taste = shelves[0], TasteMap.learn(triples(rated, rated))
    for name, learned, held in (("sources", *_by_source(pairs)), ("titles", *_by_title(pairs))):
        weights = learn_similar(titles, learned, taste, NOTHING)
        for words, ours in (("no synopsis words", titles.without_words()), ("with synopsis words", titles)):
            for map_, of in (("without a map", None), ("with a map", taste)):
                found = evaluate_similar(ours.items, held, time.process_time, 0, ours.fit(weights, None, of))
                print_figures(f"Similar, {name} held out, {words}, {map_}", found)
    weights = learn_similar(titles, pairs, taste, NOTHING)
    check_personal(shelves, rated, weights)


def _by_source(pairs: Sequence[tuple[str, str]]) -> tuple[list[tuple[str, str]], list[tuple[str, str]]]:
    """The pairs of two thirds of the sources, and those of the others."""
    sources = sorted({source for source, _ in pairs})
    order = np.random.default_rng(7).permutation(len(sources)).tolist()
    tested = {sources[i] for i in order[: len(sources) // 3]}
    return [p for p in pairs if p[0] not in tested], [p for p in pairs if p[0] in tested]


def _by_title(pairs: Sequence[tuple[str, str]]) -> tuple[list[tuple[str, str]], list[tuple[str, str]]]:
    """The pairs within one half of the titles, and those within the other: no title can be learned by heart."""
    titles = sorted({title for pair in pairs for title in pair})
    half = set(np.random.default_rng(7).permutation(titles)[: len(titles) // 2].tolist())
    return [p for p in pairs if {*p} <= half], [p for p in pairs if not {*p} & half]


def check_personal(shelves: Sequence[Titles], rated: Rated, weights: Weights) -> None:
    """Print what weights learned from two thirds of the members reach for the others, alone and in groups, over each
    of the shelves."""
    able = [m for m, given in rated.items() if len(given) > 3]
    order = np.random.default_rng(7).permutation(len(able)).tolist()
    drawn = {able[i] for i in order[: len(able) // 3]}
    weights = learn_personal(shelves, {m: given for m, given in rated.items() if m not in drawn}, weights)
    for titles in shelves:
        here, name = titles.rated(rated), f"{len(titles.items)} titles"
        for size, known, draws, with_map in (*((*server, True) for server in SERVERS), (100, 3, 10, False)):
            rows = evaluate_personal(
                titles.items,
                here,
                size,
                known,
                time.process_time,
                draws,
                with_map=with_map,
                factors=installed_factors(),
                weights=weights,
                among=drawn,
                tag_groups=titles.groups,
            )
            map_ = "with a map" if with_map else "without a map"
            print_figures(f"Personal, held out, {name}, {size} x {known}, {map_}", rows)
        for size in (3, 5):
            found = evaluate_group(titles.items, here, size, weights=weights, among=drawn, tag_groups=titles.groups)
            print_groups(f"Groups of {size}, held out, {name}", found)


def read_shelves(dramas: Path, terms: Path) -> list[Titles]:
    """The titles of a file alone, and beside the bundled ones, as the bot has them: facts that only the bundled ones
    name, such as what they are based on, must not be new to what was learned."""
    vocabulary = read_vocabulary(bundled_data())
    read = read_dramas(dramas, vocabulary, lambda _: None).values
    bundled, _ = read_bundled(bundled_data(), vocabulary)
    together, moved = unite((*bundled, *read))
    shelves = [(Shelf(read, vocabulary), {}), (Shelf(together.values(), vocabulary), moved)]
    return [Titles(with_terms(shelf.items, terms, gone), shelf.groups, gone) for shelf, gone in shelves]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("dramas", type=Path)
    parser.add_argument("pairs", type=Path)
    parser.add_argument("ratings", type=Path)
    parser.add_argument("--terms", type=Path, required=True)
    parser.add_argument("--to", type=Path, default=Path("bot/engine/learned.py"))
    parser.add_argument("--check", action="store_true", help="Measure on what was not learned from; write nothing.")
    given = parser.parse_args()
    shelves = read_shelves(given.dramas, given.terms)
    pairs, rated = read_pairs(given.pairs), read_ratings(given.ratings)
    if given.check:
        check(shelves, pairs, rated)
        return
    given.to.write_text(written(learn(shelves, pairs, rated)), "utf-8")


if __name__ == "__main__":
    main()
