"""Evaluating the recommender and the usual baselines on reference pairs and ratings."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final

import numpy as np
from numpy.typing import NDArray

from bot.engine.evaluation.baselines import Baselines, Factors, known_matrix
from bot.engine.evaluation.metrics import hit, ndcg, recall
from bot.engine.features import Item
from bot.engine.group import average, borda, chances, least_misery, proportional
from bot.engine.maps.advice import AdviceMap
from bot.engine.maps.taste import Ratings, TasteMap
from bot.engine.picks import Ranking
from bot.engine.rank import PAGE, best
from bot.engine.rankers.weights import Weights
from bot.engine.recommender import Recommender

LIKED: Final = 80
"""The score, 1 to 100, from which a title counts as liked."""

_DEEP: Final = 20
_FOLDS: Final = 5

Rated = Mapping[int, Mapping[str, int]]
Clock = Callable[[], float]
Drawn = tuple[int, dict[str, int], set[str]]


@dataclass(frozen=True, slots=True)
class Figures:
    """One method's means: NDCG@10, hit@10 and recall@20 (0 to 1), and p50 and p99 of a request's time in ms (NaN where
    not taken). `error` is the standard error of the NDCG, taking questions as independent: two runs closer than twice
    that do not differ."""

    name: str
    ndcg: float
    error: float
    hit: float
    recall: float
    p50: float
    p99: float


@dataclass(frozen=True, slots=True)
class GroupFigures:
    """One aggregation's means: NDCG@10 of all members and of the worst off, and the share of members with a liked title
    in the first ten; `error` as in Figures."""

    name: str
    ndcg: float
    error: float
    worst: float
    hit: float


class _Tally:
    def __init__(self) -> None:
        self._rows: dict[str, list[tuple[float, float, float]]] = {}
        self._times: dict[str, list[float]] = {}

    def add(self, name: str, ranked: Sequence[str], right: set[str], seconds: float | None = None) -> None:
        row = (ndcg(ranked, right), hit(ranked, right), recall(ranked, right))
        self._rows.setdefault(name, []).append(row)
        if seconds is not None:
            self._times.setdefault(name, []).append(1000 * seconds)

    def figures(self) -> list[Figures]:
        out: list[Figures] = []
        for name, rows in self._rows.items():
            means = np.mean(rows, axis=0)
            times = self._times.get(name, [float("nan")])
            p50, p99 = np.percentile(times, [50, 99])
            error = _error([row[0] for row in rows])
            out.append(Figures(name, float(means[0]), error, float(means[1]), float(means[2]), float(p50), float(p99)))
        return out


def _error(found: Sequence[float]) -> float:
    """The standard error of the mean."""
    return float(np.std(found) / len(found) ** 0.5)


def evaluate_similar(
    items: Sequence[Item],
    pairs: Sequence[tuple[str, str]],
    clock: Clock,
    seed: int = 0,
    recommender: Recommender | None = None,
    advised: Callable[[AdviceMap], Recommender] | None = None,
    factors: Factors | None = None,
) -> list[Figures]:
    """Every method's ranking of all titles but the source, against the targets of each source in `pairs`.

    "ours" ranks all other titles, as a drama's card shows them; "ours, other stories" leaves out those of the same
    story, as a list of discoveries does. `advised` makes our recommender with another advice map: an empty one for
    "ours, without advice", and for "ours, advice elsewhere" one learned from the other sources (cross-validation in
    five folds), as ItemKNN, EASE and `factors` (see `evaluate_personal`) are. Pairs with an unknown title are left out.
    `clock` returns the CPU seconds of this thread, as threads of a fit may still run; a request is a ranking and the
    reasons of a page of it.
    """
    ours = recommender or Recommender.fit(items)
    base = Baselines(items, np.random.default_rng(seed))
    right: dict[str, set[str]] = {}
    known = {item.key for item in items}
    for source, target in pairs:
        if source in known and target in known and source != target:
            right.setdefault(source, set()).add(target)
    tally = _Tally()
    asked = {"ours, other stories": ours.similar, "ours": ours.alike}
    if advised:
        asked["ours, without advice"] = advised(AdviceMap.empty()).alike
    sources = list(right)
    for fold in range(_FOLDS):
        held = sources[fold::_FOLDS]
        # A pair that stands both ways is not learned by its other way.
        asked_for = {(target, source) for source in held for target in right[source]}
        kept = [source for n, source in enumerate(sources) if n % _FOLDS != fold]
        told = [(source, target) for source in kept for target in right[source] if (source, target) not in asked_for]
        others: dict[str, set[str]] = {}
        for source, target in told:
            others.setdefault(source, {source}).add(target)
        lists = [*({source} for source in held), *others.values()]
        learned = base.from_lists(known_matrix(lists, base.index), factors)
        if advised:
            asked["ours, advice elsewhere"] = advised(AdviceMap.learn(told)).alike
        for row, source in enumerate(held):
            alike = base.alike(source) | {name: scores[row] for name, scores in learned.items()}
            for name, scores in alike.items():
                tally.add(name, base.keys(scores, [source], _DEEP), right[source])
            for name, ask in asked.items():
                keys, seconds = _timed(partial(ask, source, _DEEP), clock)
                tally.add(name, keys, right[source], seconds)
    return tally.figures()


def _timed(ask: Callable[[], Ranking], clock: Clock) -> tuple[Sequence[str], float]:
    """The keys that a request ranks and its seconds, including the reasons of the first page.

    No ranking is kept: a later request would otherwise be charged for freeing the whole snapshot that it refers to.
    """
    start = clock()
    ranking = ask()
    ranking.picks(range(len(ranking.keys))[:PAGE])
    return ranking.keys, clock() - start


def servers(
    rated: Rated, size: int, known: int, draws: int, seed: int, among: Collection[int] | None = None
) -> Iterator[list[Drawn]]:
    """Draws servers of `size` members, each as (member, `known` of their ratings, their other liked titles).

    Members without more ratings, or without another liked title, are not drawn; nor are those not in `among`, if given.
    """
    rng = np.random.default_rng(seed)
    able = [m for m, given in rated.items() if len(given) > known and (among is None or m in among)]
    for _ in range(draws):
        server: list[Drawn] = []
        for member in [able[int(i)] for i in rng.permutation(len(able))]:
            given = rated[member]
            keys = list(given)
            order: list[str] = [keys[int(i)] for i in rng.permutation(len(keys))]
            hidden = {key for key in order[known:] if given[key] >= LIKED}
            if hidden:
                server.append((member, {key: given[key] for key in order[:known]}, hidden))
            if len(server) == size:
                break
        if server:
            yield server


def _of(rated: Rated, without: set[int]) -> Ratings:
    return Ratings.of((m, k, s) for m, given in rated.items() if m not in without for k, s in given.items())


def _of_server(server: Sequence[Drawn]) -> Ratings:
    return Ratings.of((m, key, score) for m, given, _ in server for key, score in given.items())


def evaluate_personal(
    items: Sequence[Item],
    rated: Rated,
    size: int,
    known: int,
    clock: Clock,
    draws: int = 10,
    seed: int = 0,
    with_map: bool = True,
    factors: Factors | None = None,
    weights: Weights | None = None,
    among: Collection[int] | None = None,
    tag_groups: Mapping[str, str] | None = None,
    advice: AdviceMap | None = None,
    at_hand: TasteMap | None = None,
) -> list[Figures]:
    """Servers of `size` members with `known` ratings each; all titles but the known ranked, ten draws.

    "ours" is the ranking of all titles, "ours, varied" the list a member sees, in which no page is five of one tag.
    Baselines learn from the server's known ratings; "EASE with map" and, `with_map`, ours also have a taste map
    learned from all members not drawn; "ours, map at hand too" has `at_hand` drawn towards their ratings, as a bot that
    begins with it does, and is no test of a map that was learned from `rated`. `factors` makes the scores of a factor
    model (implicit's ALS) from a members x titles matrix. `advice` is the map of what people advise. `rated` maps
    member to key to score. `clock` is as of `evaluate_similar`.
    """
    tally = _Tally()
    base = Baselines(items, np.random.default_rng(seed))
    catalogue = {item.key for item in items}
    rated = {m: {k: s for k, s in given.items() if k in catalogue} for m, given in rated.items()}
    for server in servers(rated, size, known, draws, seed, among):
        others = _of(rated, {m for m, _, _ in server})
        taste = TasteMap.learn(others) if with_map else None
        fit = partial(Recommender.fit, items, _of_server(server), tag_groups=tag_groups, weights=weights, advice=advice)
        ours = fit(taste=taste)
        ranked = {"ours": ours.ranked}
        if at_hand:
            ranked["ours, map at hand too"] = fit(taste=at_hand.pooled(others)).ranked
        matrix = known_matrix([given for _, given, _ in server], base.index)
        learned = base.from_lists(matrix, factors)
        if taste is not None:
            learned["EASE with map"] = base.from_map(matrix, taste)
        for row, (_, given, hidden) in enumerate(server):
            for name, scores in (base.for_one(given) | {name: all_[row] for name, all_ in learned.items()}).items():
                tally.add(name, base.keys(scores, list(given), _DEEP), hidden)
            keys, seconds = _timed(partial(ours.personal, given, limit=_DEEP), clock)
            tally.add("ours, varied", keys, hidden, seconds)
            for name, rank in ranked.items():
                tally.add(name, rank(given)[:_DEEP], hidden)
    return tally.figures()


def evaluate_group(
    items: Sequence[Item],
    rated: Rated,
    size: int,
    of: int = 100,
    known: int = 5,
    draws: int = 10,
    seed: int = 0,
    weights: Weights | None = None,
    among: Collection[int] | None = None,
    tag_groups: Mapping[str, str] | None = None,
    advice: AdviceMap | None = None,
) -> list[GroupFigures]:
    """Groups of `size` from servers of `of` members with `known` ratings: aggregations of the same scores compared."""
    found: dict[str, list[list[tuple[float, float]]]] = {}
    for server in servers(rated, of, known, draws, seed, among):
        taste = TasteMap.learn(_of(rated, {m for m, _, _ in server}))
        ours = Recommender.fit(items, _of_server(server), taste, tag_groups, weights, advice)
        for at in range(0, len(server) - size + 1, size):
            members = server[at : at + size]
            keys, scores = ours.group_candidates([given for _, given, _ in members])
            lists = _joined(keys, scores.astype(np.float64))
            lists["ours"] = [*ours.group([given for _, given, _ in members]).keys]
            seen = {key for _, given, _ in members for key in given}
            for name, ranked in lists.items():
                rights = [hidden - seen for _, _, hidden in members]
                row = [(ndcg(ranked, right), hit(ranked, right)) for right in rights if right]
                if row:
                    found.setdefault(name, []).append(row)
    out: list[GroupFigures] = []
    for name, groups in found.items():
        members_ = [member for group in groups for member in group]
        worst = float(np.mean([min(score for score, _ in group) for group in groups]))
        means = np.mean(members_, axis=0)
        error = _error([score for score, _ in members_])
        out.append(GroupFigures(name, float(means[0]), error, worst, float(means[1])))
    return out


def _joined(keys: Sequence[str], scores: NDArray[np.float64]) -> dict[str, list[str]]:
    shares = np.ones(len(scores))
    chance = chances(scores)
    orders = {
        "average": best(average(scores, shares), 10),
        "average of chances": best(average(chance, shares), 10),
        "least misery": best(least_misery(scores), 10),
        "Borda": best(borda(scores, shares).astype(np.float64), 10),
        "product of chances": best(shares @ np.log(0.01 + chance), 10),
        "proportional list": proportional(chance, shares, 10),
    }
    return {name: [keys[int(i)] for i in order] for name, order in orders.items()}
