"""Learns the recommender's weights from reference pairs and ratings and writes bot/engine/rankers/learned.py.

Run as `python -m benchmarks.learn_fields dramas.jsonl similar_pairs.csv ratings.csv --terms synopsis_terms.jsonl`.
The first stages are linear over all titles; over their candidates the second stage is LambdaMART for similar titles
(needs `pip install lightgbm`, which the bot does not) and a small net for members. `--check` learns on a part of the
pairs and members and measures on the rest.
"""

# What is compared with is in the group "measure" and need not be installed.
# pyright: reportMissingImports=false, reportArgumentType=false

from __future__ import annotations

import argparse
import time
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from benchmarks.learn_first import Titles, read_shelves
from benchmarks.learn_personal import learn_personal, triples
from benchmarks.learn_similar import Pairs, learn_similar
from benchmarks.rankers import empty_net, empty_trees
from benchmarks.recommender import print_figures, print_groups, read_ratings
from bot.cli.factors import installed_factors
from bot.cli.files import read_pairs
from bot.engine.evaluation.picks import Rated, evaluate_group, evaluate_personal, evaluate_similar
from bot.engine.maps.taste import TasteMap
from bot.engine.personal import PERSONAL_SIGNALS
from bot.engine.rankers.weights import Weights
from bot.engine.similarity import SIMILARITY_SIGNALS

SERVERS = ((20, 3, 50), (100, 3, 10), (100, 5, 10))
"""Members, known ratings each, draws: ten draws of twenty members alone say little."""
NOTHING = Weights({}, empty_trees(len(SIMILARITY_SIGNALS)), {}, empty_net(len(PERSONAL_SIGNALS)))
"""What learning starts from: weights that score all titles equally."""


def learn(shelves: Sequence[Titles], pairs: Pairs, rated: Rated) -> Weights:
    """All weights. Similarity is learned over the first shelf alone: it does as well over the others."""
    weights = learn_similar(shelves[0], pairs, TasteMap.learn(triples(rated, rated)), NOTHING)
    return learn_personal(shelves, pairs, rated, weights)


def written(weights: Weights) -> str:
    """The text of bot/engine/rankers/learned.py."""
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


def check(shelves: Sequence[Titles], pairs: Pairs, rated: Rated) -> None:
    """Print what weights learned on a part of the pairs and members reach on the rest."""
    titles, taste = shelves[0], TasteMap.learn(triples(rated, rated))
    for name, (learned, held) in (
        ("half of the pairs", _by_pair(pairs)),
        ("sources", _by_source(pairs)),
        ("titles", _by_title(pairs)),
    ):
        weights, advice = learn_similar(titles, learned, taste, NOTHING), titles.advice(learned)
        for words, ours in (("no synopsis words", titles.without_words()), ("with synopsis words", titles)):
            for maps, taste_map, told in (("without maps", None, None), ("with maps", taste, advice)):
                found = evaluate_similar(
                    ours.items, held, time.thread_time, 0, ours.fit(weights, None, taste_map, told)
                )
                print_figures(f"Similar, {name} held out, {words}, {maps}", found)
    weights = learn_similar(titles, pairs, taste, NOTHING)
    check_personal(shelves, pairs, rated, weights)


def _by_pair(pairs: Pairs) -> tuple[Pairs, Pairs]:
    """One half of the pairs, and those of the other that the first lacks."""
    first = np.random.default_rng(11).random(len(pairs)) < 0.5
    learned = [pair for pair, inside in zip(pairs, first.tolist(), strict=True) if inside]
    known = set(learned)
    return learned, [pair for pair in pairs if pair not in known]


def _by_source(pairs: Pairs) -> tuple[Pairs, Pairs]:
    """The pairs of two thirds of the sources and those of the others; the first without reverses of the second, as
    nearly half of the pairs occur in both directions."""
    sources = sorted({source for source, _ in pairs})
    order = np.random.default_rng(7).permutation(len(sources)).tolist()
    tested = {sources[i] for i in order[: len(sources) // 3]}
    held = [pair for pair in pairs if pair[0] in tested]
    told = {(target, source) for source, target in held}
    return [pair for pair in pairs if pair[0] not in tested and pair not in told], held


def _by_title(pairs: Pairs) -> tuple[Pairs, Pairs]:
    """The pairs within one half of the titles, and those within the other: no title can be learned by heart."""
    titles = sorted({title for pair in pairs for title in pair})
    half = set(np.random.default_rng(7).permutation(titles)[: len(titles) // 2].tolist())
    return [p for p in pairs if {*p} <= half], [p for p in pairs if not {*p} & half]


def check_personal(shelves: Sequence[Titles], pairs: Pairs, rated: Rated, weights: Weights) -> None:
    """Print what weights learned from two thirds of the members reach for the others, alone and in groups, over each
    of the shelves."""
    able = [m for m, given in rated.items() if len(given) > 3]
    order = np.random.default_rng(7).permutation(len(able)).tolist()
    drawn = {able[i] for i in order[: len(able) // 3]}
    weights = learn_personal(shelves, pairs, {m: given for m, given in rated.items() if m not in drawn}, weights)
    for titles in shelves:
        here, advice, name = titles.rated(rated), titles.advice(pairs), f"{len(titles.items)} titles"
        for size, known, draws, with_map in (*((*server, True) for server in SERVERS), (100, 3, 10, False)):
            rows = evaluate_personal(
                titles.items,
                here,
                size,
                known,
                time.thread_time,
                draws,
                with_map=with_map,
                factors=installed_factors(),
                weights=weights,
                among=drawn,
                tag_groups=titles.groups,
                advice=advice if with_map else None,
            )
            map_ = "with maps" if with_map else "without a map"
            print_figures(f"Personal, held out, {name}, {size} x {known}, {map_}", rows)
        for size in (3, 5):
            found = evaluate_group(
                titles.items, here, size, weights=weights, among=drawn, tag_groups=titles.groups, advice=advice
            )
            print_groups(f"Groups of {size}, held out, {name}", found)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("dramas", type=Path)
    parser.add_argument("pairs", type=Path)
    parser.add_argument("ratings", type=Path)
    parser.add_argument("--terms", type=Path, required=True)
    parser.add_argument("--to", type=Path, default=Path("bot/engine/rankers/learned.py"))
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
