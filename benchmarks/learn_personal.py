"""Learns what members like from ratings: a small neural network over the candidates of the first stage."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from functools import partial

import numpy as np

from benchmarks.learn_first import Group, Titles, fit_first
from benchmarks.learn_similar import Pairs
from benchmarks.rankers import Lists, fit_net
from bot.engine.arrays import Floats
from bot.engine.evaluation.picks import LIKED, Rated
from bot.engine.maps.advice import AdviceMap
from bot.engine.maps.taste import Ratings, TasteMap
from bot.engine.rankers.weights import Weights
from bot.engine.sparse import Rows

KNOWN = (1, 2, 3, 4, 5, 8, 15)
PARTS = 6


def triples(rated: Rated, members: Iterable[int]) -> Ratings:
    """The ratings of some members."""
    return Ratings.of((m, key, score) for m in members for key, score in rated[m].items())


def split(given: Mapping[str, int], known: int, rng: np.random.Generator) -> tuple[dict[str, int], set[str]] | None:
    """`known` ratings drawn, and the other liked titles; None where there are none."""
    if len(given) <= known:
        return None
    keys = [list(given)[i] for i in rng.permutation(len(given))]
    hidden = {key for key in keys[known:] if given[key] >= LIKED}
    return ({key: given[key] for key in keys[:known]}, hidden) if hidden else None


def personal_lists(
    titles: Titles,
    rated: Rated,
    members: Sequence[int],
    weights: Weights,
    seed: int,
    advice: AdviceMap,
    *,
    pooled: bool,
) -> Lists:
    """The candidates of `members` from some of their ratings, half of them with the advice map.

    `pooled`: the taste map is learned from everybody else's ratings; otherwise from the known ratings of a hundred
    members only, as on a single server.
    """
    rng = np.random.default_rng(seed)
    parts: list[Lists] = []
    folds = np.array_split(rng.permutation(members), PARTS)
    for number, fold in enumerate(folds):
        drawn = {int(m) for m in fold}
        told = None if number % 2 else advice
        taste = TasteMap.learn(triples(rated, [m for m in rated if m not in drawn])) if pooled else None
        recommender = titles.fit(weights, None, taste, told) if pooled else None
        for known in KNOWN:
            splits = [s for m in sorted(drawn) if (s := split(rated[m], known, rng))]
            for at in range(0, len(splits), 100):
                server = splits[at : at + 100]
                here = recommender
                if here is None:
                    own = Ratings.of((n, k, s) for n, (given, _) in enumerate(server) for k, s in given.items())
                    here = titles.fit(weights, own, None, told)
                parts.append(Lists.of((*here.personal_candidates(given), hidden) for given, hidden in server))
    return Lists.together(parts)


def personal_first(titles: Titles, rated: Rated, advice: AdviceMap) -> dict[str, float]:
    """The first stage of personal picks: without maps their terms are zero and the rest must find the candidates
    alone, so that a mean of learning with and without serves both."""
    rng = np.random.default_rng(0)
    features = titles.features()
    able = [m for m, given in rated.items() if len(given) > 3]
    drawn = rng.permutation(able)[:600].tolist()
    others = TasteMap.learn(triples(rated, set(rated) - set(drawn)))
    rows, seen = others.over(features.index)
    told, _ = advice.over(features.index)
    splits = [s for m in drawn if (s := split(rated[m], 4, rng))]
    groups = [
        Group([features.index[k] for k in given], {features.index[k] for k in hidden}) for given, hidden in splits
    ]

    def pulled(map_: Rows, g: int) -> Floats:
        _, column, value = map_.entries(np.array(groups[g].known))
        total = np.bincount(column, weights=value, minlength=len(features)).astype(np.float32)
        return np.sqrt(np.maximum(total, 0))

    extra = {
        "taste": partial(pulled, rows),
        "seen": lambda _: np.log1p(seen),
        "advice": partial(pulled, told),
    }
    first = fit_first(features, groups, extra)
    plain = fit_first(features, groups, {})
    return {name: (first[name] + plain.get(name, first[name])) / 2 for name in first}


def learn_personal(shelves: Sequence[Titles], pairs: Pairs, rated: Rated, weights: Weights) -> Weights:
    """`weights` with those of personal picks learned from ratings (member to title to score), with and without a taste
    map and an advice map, over each of the shelves."""
    plain = [titles.without_words() for titles in shelves]
    first = [personal_first(titles, titles.rated(rated), titles.advice(pairs)) for titles in plain]
    mean = {name: round(sum(one[name] for one in first) / len(first), 3) for name in first[0]}
    weights = replace(weights, personal_first=mean)
    lists: list[Lists] = []
    for titles in plain:
        here, advice = titles.rated(rated), titles.advice(pairs)
        able = [m for m, given in here.items() if len(given) > 3]
        lists.append(personal_lists(titles, here, able, weights, 1, advice, pooled=True))
        lists.append(personal_lists(titles, here, able, weights, 2, advice, pooled=False))
    return replace(weights, personal=fit_net(Lists.together(lists), epochs=10))
