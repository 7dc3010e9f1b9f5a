"""Learns which titles are similar from pairs: LambdaMART over the candidates of the first stage.

Burges, "From RankNet to LambdaRank to LambdaMART", 2010; needs `pip install lightgbm`, which the bot does not.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from benchmarks.learn_first import Group, Titles, fit_first
from benchmarks.rankers import Lists, fit_trees
from bot.engine.content import ContentTables
from bot.engine.features import Features
from bot.engine.maps.advice import AdviceMap
from bot.engine.maps.taste import TasteMap
from bot.engine.personal import Taste
from bot.engine.rankers.weights import Weights
from bot.engine.recommender import Recommender
from bot.engine.similarity import SIMILARITY_SIGNALS, Similarity

Pairs = Sequence[tuple[str, str]]

SAMPLE = 4
"""Every fourth source is enough for the first stage."""
FOLDS = 8
EITHER = ("popularity_gap", "quality_gap", "newer", "recency", "detail", "seen", "seen_of")
"""Signals whose rise may count for a title or against it; the others may only count for it."""


@dataclass(frozen=True, slots=True)
class Fold:
    """An advice map, the pairs it was learned from (`told`) and those held out (`right`): source to targets."""

    advice: AdviceMap
    told: Mapping[str, set[str]]
    right: Mapping[str, set[str]]


def folds_of(pairs: Pairs, parts: int = FOLDS) -> list[Fold]:
    """The pairs split into `parts`, each held out of an advice map once."""
    fold = np.random.default_rng(3).permutation(len(pairs)) % parts
    found: list[Fold] = []
    for part in range(parts):
        told = [pair for pair, number in zip(pairs, fold.tolist(), strict=True) if number != part]
        held = by_source(pair for pair, number in zip(pairs, fold.tolist(), strict=True) if number == part)
        known = by_source(told)
        right = {source: true - known.get(source, set()) for source, true in held.items()}
        found.append(Fold(AdviceMap.learn(told), known, {source: true for source, true in right.items() if true}))
    return found


def by_source(pairs: Iterable[tuple[str, str]]) -> dict[str, set[str]]:
    """The targets of each source."""
    found: dict[str, set[str]] = {}
    for source, target in pairs:
        found.setdefault(source, set()).add(target)
    return found


def similar_lists(recommender: Recommender, right: Mapping[str, set[str]]) -> Lists:
    """The candidates of every title in a pair. Both directions of a pair count as right, as people recommend titles in
    both."""
    targets = {key: set(true) for key, true in right.items()}
    for source, true in right.items():
        for target in true:
            targets.setdefault(target, set()).add(source)

    return Lists.of((*recommender.candidates(key), true) for key, true in targets.items())


def held_out_lists(titles: Titles, folds: Sequence[Fold], weights: Weights, taste: TasteMap | None) -> Lists:
    """The candidates of the sources of pairs held out of the advice map, without the targets that the map was learned
    from."""
    parts: list[Lists] = []
    for fold in folds:
        recommender = titles.fit(weights, None, taste, fold.advice)
        parts.append(
            Lists.of(
                (*recommender.candidates(source, fold.told.get(source, ())), right)
                for source, right in fold.right.items()
            )
        )
    return Lists.together(parts)


def learn_similar(titles: Titles, pairs: Pairs, taste: TasteMap, weights: Weights) -> Weights:
    """`weights` with those of similar titles learned from (source, target) pairs: for titles with and without synopses,
    with and without the `taste` map, and with and without an advice map."""
    features = titles.features()
    index = features.index
    pairs = [pair for pair in pairs if pair[0] != pair[1] and pair[0] in index and pair[1] in index]
    right, folds = by_source(pairs), folds_of(pairs)
    first = _first(features, folds, taste, with_advice=True)
    plain = _first(features, [Fold(AdviceMap.empty(), {}, right)], taste, with_advice=False)
    weights = replace(weights, similar_first={k: round((first[k] + plain.get(k, first[k])) / 2, 3) for k in first})
    lists: list[Lists] = []
    for one in (titles, titles.without_words()):
        for map_ in (taste, None):
            lists.append(similar_lists(one.fit(weights, None, map_), right))
            lists.append(held_out_lists(one, folds, weights, map_))
    return replace(
        weights, similar=fit_trees(Lists.together(lists), [signal not in EITHER for signal in SIMILARITY_SIGNALS])
    )


def _first(features: Features, folds: Sequence[Fold], taste: TasteMap, *, with_advice: bool) -> dict[str, float]:
    """The first stage of similarity, with the advice map among its signals or without."""
    index, tables = features.index, ContentTables(features)
    over = Taste(*taste.over(index))
    groups: list[tuple[Similarity, int]] = []
    asked: list[Group] = []
    for fold in folds:
        similarity = Similarity(features, tables, over, fold.advice.over(index)[0], {})
        for source, true in list(fold.right.items())[::SAMPLE]:
            told = fold.told.get(source, ())
            groups.append((similarity, index[source]))
            asked.append(Group([index[source]], {index[t] for t in true}, {index[t] for t in told}))
    extra = {"taste": lambda g: groups[g][0].taste_part(groups[g][1])}
    if with_advice:
        extra["advice"] = lambda g: groups[g][0].advice_part(groups[g][1])
    return fit_first(features, asked, extra)
