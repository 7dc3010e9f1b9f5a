"""An immutable snapshot that answers: titles like this one, for a member, for a group."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from bot.engine import group
from bot.engine.arrays import Allowed, Floats, Positions
from bot.engine.content import ContentTables, Profile
from bot.engine.content_picks import ContentPicks
from bot.engine.fame import safe_and_surprising, widely_and_little
from bot.engine.features import Features, Item
from bot.engine.learned_maps import LearnedMaps
from bot.engine.maps.advice import AdviceMap, are_named_together, named_together
from bot.engine.maps.loves import LoveCounts, Loves
from bot.engine.maps.taste import Ratings, TasteMap
from bot.engine.personal import PERSONAL_SIGNALS, PersonalQuery, PersonalScorer, Taste
from bot.engine.personal_reasons import PersonalReasons
from bot.engine.picks import GroupPick, GroupRanking, Pick, Ranking, Wishes
from bot.engine.rank import PAGE, best, blended, once_each
from bot.engine.rankers.weights import Weights, learned_weights
from bot.engine.reasons import Kinds, Reason, explain
from bot.engine.similarity import SIMILARITY_SIGNALS, Similarity, have_common_ground
from bot.engine.variety import NEW_AT, VARIED_FROM, Variety

__all__ = [
    "CANDIDATES",
    "AdviceMap",
    "GroupPick",
    "GroupRanking",
    "Pick",
    "Ranking",
    "Ratings",
    "Reason",
    "Recommender",
    "TasteMap",
    "Wishes",
]


CANDIDATES: Final = 200
"""How many of the first stage's titles the second stage is trained on."""
LIKELIEST: Final = 80
"""How many the second stage ranks in use: those further down would change no page."""

_NO_ROWS: Final = np.zeros(0, dtype=np.intp)
_FAIR_TIMES: Final = 2
"""A group's list is made this many times as long as requested, so that a varied part of it can be kept."""


def _ints(array: NDArray[np.integer[Any]]) -> list[int]:
    """As Python numbers, which are quicker to handle one by one."""
    return array.tolist()


def _mask(rows: Positions, size: int) -> Allowed:
    mask = np.zeros(size, dtype=np.bool_)
    mask[rows] = True
    return mask


def _among(rows: Positions, others: Positions, size: int) -> Positions:
    """Those of `rows` (each below `size`) that are also in `others`, in the order of `rows`."""
    return rows[_mask(others, size)[rows]]


class Recommender:
    """A fitted snapshot. Fit a new one off the event loop and swap the reference; nothing here changes after."""

    def __init__(
        self,
        features: Features,
        taste_map: TasteMap,
        loves: Loves | LoveCounts,
        advice: AdviceMap,
        weights: Weights | None,
    ) -> None:
        tables = ContentTables(features)
        taste = Taste(*taste_map.over(features.index))
        self._features = features
        self._taste_map = taste_map
        self._advice_map = advice
        self._loves = loves
        self._weights = weights = weights or learned_weights()
        self._advice, self._advice_counts = advice.over(features.index)
        self._similarity = Similarity(features, tables, taste, self._advice, weights.similar_first)
        # Words of synopses add time and no accuracy to personal picks.
        wordless = features.without_words()
        self._scorer = PersonalScorer(wordless, tables, weights.personal_first, taste, self._advice)
        self._content_picks = ContentPicks(
            wordless, tables, weights.personal_first, weights.similar_first.get("advice", 0.0), taste
        )
        self._similar_kinds = Kinds(SIMILARITY_SIGNALS, weights.similar)
        kinds, named = Kinds(PERSONAL_SIGNALS, weights.personal), named_together(self._advice, self._advice_counts)
        self._personal_reasons = PersonalReasons(
            wordless, kinds, self._scorer, self._content_picks, taste, named, loves
        )
        self._variety = Variety(wordless, taste.seen)
        self.widely_known, self.little_known = widely_and_little(features)
        self._safe, self._surprising = safe_and_surprising(features, self.widely_known)

    @classmethod
    def fit(
        cls,
        items: Sequence[Item],
        ratings: Ratings | None = None,
        taste: TasteMap | None = None,
        tag_groups: Mapping[str, str] | None = None,
        weights: Weights | None = None,
        advice: AdviceMap | None = None,
    ) -> Recommender:
        """Index `items`, and pool the `ratings` of this bot's members into the `taste` map learned elsewhere.

        Raise ValueError where two items share a key.
        """
        features = Features.build(items, tag_groups)
        pooled = taste or TasteMap.empty()
        if ratings is not None and len(ratings):
            pooled = pooled.pooled(ratings)
        return cls(features, pooled, Loves.among(ratings, features.index), advice or AdviceMap.empty(), weights)

    @classmethod
    def of(
        cls,
        items: Sequence[Item],
        learned: LearnedMaps,
        tag_groups: Mapping[str, str] | None = None,
        weights: Weights | None = None,
    ) -> Recommender:
        """Index `items`, with the maps that another process fitted."""
        features = Features.build(items, tag_groups)
        return cls(features, learned.taste, learned.over(features.index), learned.advice, weights)

    def learned(self) -> LearnedMaps:
        """The fitted maps, for other processes. Raises TypeError where they came from another one."""
        if not isinstance(self._loves, Loves):
            raise TypeError("it was learned elsewhere")
        return LearnedMaps.of(self._taste_map, self._loves, self._advice_map, self._features.index)

    def _mask(self, allowed: Allowed | None) -> Allowed:
        if allowed is None:
            return np.ones(len(self._features), dtype=bool)
        if allowed.shape != (len(self._features),):
            raise ValueError(f"allowed has shape {allowed.shape}, not ({len(self._features)},)")
        return allowed

    def similar(self, key: str, limit: int = 10, allowed: Allowed | None = None) -> Ranking:
        """The titles most like `key` in another story, best first; raise KeyError for an unknown key.

        `allowed` (n, in the order of the items) keeps a title when True.
        """
        story = self._features.story
        others = self._mask(allowed) & (story != story[self._features.index[key]])
        return self._like(key, limit, others, one_per_story=True)

    def alike(self, key: str, limit: int = 10, allowed: Allowed | None = None) -> Ranking:
        """The titles most like `key`, those of the same story among them; raise KeyError for an unknown key."""
        return self._like(key, limit, self._mask(allowed), one_per_story=False)

    def _like(self, key: str, limit: int, allowed: Allowed, *, one_per_story: bool) -> Ranking:
        """The titles most like `key`; with `one_per_story`, only the first of each story."""
        row = self._features.index[key]
        inside = allowed.copy()
        inside[row] = False
        profile = self._similarity.profile(row)
        candidates, signals = self._similarity_signals(profile, row, max(LIKELIEST, limit), inside)
        scores = self._weights.similar.scores(signals)
        order = best(scores, len(scores), have_common_ground(signals))
        if one_per_story:
            order = order[once_each(self._features.story[candidates[order]])]
        order = order[:limit]
        rows, signals = candidates[order], signals[order]

        def why(places: Sequence[int]) -> list[tuple[Reason, ...]]:
            at = np.array(places, dtype=np.intp)
            parts = self._similar_kinds.parts(signals[at])
            kinds = dict(zip(self._similar_kinds.names, parts.T, strict=True))
            by_name = dict(zip(SIMILARITY_SIGNALS, signals[at].T, strict=True))
            named = are_named_together(
                by_name["advice"] ** 2, self._advice_counts[[row]], self._advice_counts[rows[at]]
            )
            applies = {"liked": np.maximum(by_name["taste"], by_name["taste_back"]) > 0, "advice": named}
            sources = {kind: [(key,) if yes else () for yes in mask] for kind, mask in applies.items()}
            return explain(self._features, profile, rows[at], kinds, {}, sources)

        return self._ranking(rows, scores[order], why)

    def _similarity_signals(self, profile: Profile, row: int, count: int, inside: Allowed) -> tuple[Positions, Floats]:
        candidates = best(self._similarity.first_stage(profile, row), count, inside)
        return candidates, self._similarity.signals(profile, row, candidates)

    def candidates(self, key: str, without: Iterable[str] = ()) -> tuple[list[str], Floats]:
        """Training data: the candidates for `key` except those `without`, in the order of the first stage, with their
        SIMILARITY_SIGNALS."""
        row = self._features.index[key]
        inside = np.ones(len(self._features), dtype=np.bool_)
        inside[[row, *(self._features.index[other] for other in without)]] = False
        rows, signals = self._similarity_signals(self._similarity.profile(row), row, CANDIDATES, inside)
        return [self._features.keys[r] for r in rows], signals

    def personal_candidates(self, ratings: Mapping[str, int]) -> tuple[list[str], Floats]:
        """Training data: the candidates for a member, with their PERSONAL_SIGNALS."""
        query = self._scorer.query(ratings, Wishes(), self._mask(None))
        rows = best(self._scorer.first_stage(query, self._weights.personal_first), CANDIDATES, ~query.excluded)
        return [self._features.keys[r] for r in rows], self._scorer.signals(query, rows)

    def same_story(self, key: str) -> list[str]:
        """Sequels, remakes and specials of `key`, most popular first; raise KeyError for an unknown key."""
        f = self._features
        row = f.index[key]
        rows = f.stories.get(int(f.story[row]), _NO_ROWS)
        return [f.keys[r] for r in sorted(rows, key=lambda r: -f.popularity[r]) if r != row]

    def stories(self, keys: Iterable[str]) -> list[str]:
        """The other titles of the same stories as `keys`, in their order; unknown keys have none."""
        f = self._features
        given = {key: f.index[key] for key in keys if key in f.index}
        stories = _ints(f.story[list(given.values())])
        several = [key for key, story in zip(given, stories, strict=True) if story in f.stories]
        found = dict.fromkeys(other for key in several for other in self.same_story(key))
        return [key for key in found if key not in given]

    def personal(
        self,
        ratings: Mapping[str, int],
        wishes: Wishes = Wishes(),  # noqa: B008 - frozen
        limit: int = 10,
        allowed: Allowed | None = None,
    ) -> Ranking:
        """The titles a member would like, best first, from their `ratings` (key to 1..100) and wishes.

        Nothing rated or dismissed comes back. `allowed` (n, in the order of the items) keeps a title when True.
        """
        query = self._scorer.query(ratings, wishes, self._mask(allowed))
        places = self._content_picks.places(query)
        candidates, content_picks, new = self._candidates(query, limit, len(places))
        signals = self._scorer.signals(query, candidates)
        scores = self._scores(query, candidates, signals)
        order = best(scores, len(scores))
        order = order[once_each(self._features.story[candidates[order]])]
        content_picks, new = (_among(some, order, len(candidates)) for some in (content_picks, new))
        order, placed = blended(order, content_picks, places)
        free = wishes.like_tags | wishes.mood_tags
        order = self._variety.varied(candidates, order, limit, free, [query.liked])
        for at in _ints(new):
            if at not in order[:NEW_AT]:
                order = self._variety.with_new(candidates, order, at, free)[:limit]
                placed = np.append(placed, at)
        by_content = _mask(placed, len(candidates))[order]
        return self._for(query, wishes, candidates[order], scores[order], signals[order], by_content)

    def _candidates(self, query: PersonalQuery, limit: int, per_page: int) -> tuple[Positions, Positions, Positions]:
        """The candidates (rising) for a list of `limit`; the positions among them of the content picks, best first, for
        `per_page` places a page; and that of a title nobody rated yet, if one fits."""
        first = self._scorer.first_stage(query, self._weights.personal_first)
        likeliest = best(first, max(LIKELIEST, 2 * limit), ~query.excluded)
        if limit < VARIED_FROM or not len(query.liked):
            return likeliest, _NO_ROWS, _NO_ROWS
        content_scores = self._content_picks.scores(query)
        others = best(content_scores, 2 * per_page * -(-limit // PAGE), ~query.excluded)
        new = self._variety.newcomer(content_scores, query.excluded) if limit >= NEW_AT else _NO_ROWS
        rows = np.unique(np.concatenate([likeliest, others, new]))
        return rows, np.searchsorted(rows, others), np.searchsorted(rows, new)

    def ranked(self, ratings: Mapping[str, int], wishes: Wishes = Wishes()) -> list[str]:  # noqa: B008 - frozen
        """The keys of a member's candidates by score alone, best first: before the list is made varied."""
        query = self._scorer.query(ratings, wishes, self._mask(None))
        rows = best(self._scorer.first_stage(query, self._weights.personal_first), LIKELIEST, ~query.excluded)
        order = best(self._scores(query, rows, self._scorer.signals(query, rows)), LIKELIEST)
        return [self._features.keys[int(row)] for row in rows[order]]

    def _scores(self, query: PersonalQuery, rows: Positions, signals: Floats) -> Floats:
        return self._weights.personal.scores(signals) + query.adjustment[rows]

    def _for(
        self,
        query: PersonalQuery,
        wishes: Wishes,
        rows: Positions,
        scores: Floats,
        signals: Floats,
        by_content: Allowed,
    ) -> Ranking:
        """A ranking of `rows` (m) in their order; `by_content` (m) marks the content picks."""

        def why(places: Sequence[int]) -> list[tuple[Reason, ...]]:
            at = np.array(places, dtype=np.intp)
            return self._personal_reasons.reasons(query, wishes, rows[at], signals[at], by_content[at])

        return self._ranking(rows, scores, why)

    def _ranking(
        self, rows: Positions, scores: Floats, why: Callable[[Sequence[int]], Sequence[tuple[Reason, ...]]]
    ) -> Ranking:
        return Ranking([self._features.keys[row] for row in _ints(rows)], scores.tolist(), why)

    def standing_out(self, keys: Sequence[str]) -> dict[str, bool]:
        """The titles of a page to label: False for its first safe pick, which many know and like, True for its first
        surprise, which hardly anyone knows."""
        index = self._features.index
        found: dict[str, bool] = {}
        for surprise, known in ((False, self._safe), (True, self._surprising)):
            first = next((key for key in keys if known[index[key]]), None)
            if first is not None:
                found[first] = surprise
        return found

    def group(
        self,
        members: Sequence[Mapping[str, int]],
        wishes: Sequence[Wishes] | None = None,
        limit: int = 10,
        allowed: Allowed | None = None,
        shares: Sequence[float] | None = None,
    ) -> GroupRanking:
        """Up to `limit` titles that none of the 1 to 10 `members` has seen or avoids, best first.

        `shares` (one a member, positive, default 1) lets those outvoted last time weigh more.
        """
        wishes = wishes if wishes is not None else [Wishes() for _ in members]
        queries = [self._scorer.query(m, w, self._mask(allowed)) for m, w in zip(members, wishes, strict=True)]
        share = np.array(shares if shares is not None else [1.0] * len(members), dtype=np.float64)
        places = self._content_picks.places_of_all(queries)
        firsts = [self._scorer.first_stage(query, self._weights.personal_first) for query in queries]
        excluded = self._excluded(queries, firsts, _FAIR_TIMES * limit)
        others = best(self._content_picks.scores_of_all(queries, share), 2 * limit, ~excluded) if places else _NO_ROWS
        rows, scores, signals = self._group_scores(queries, firsts, excluded, others)
        chance = group.chances(scores)
        mean = group.average(chance, share)
        # One title a story, the one liked most on average; the fair order is made among these.
        first = best(mean, len(mean))
        first = first[once_each(self._features.story[rows[first]])]
        fair = group.proportional(chance[:, first], share, _FAIR_TIMES * limit)
        free = frozenset[str]().union(*(wish.like_tags | wish.mood_tags for wish in wishes))
        others = np.searchsorted(rows, others)
        ranked, placed = blended(first[fair], _among(others, first, len(rows)), places)
        tastes = [query.liked for query in queries if len(query.liked)]
        order = self._variety.varied(rows, ranked, limit, free, tastes)
        by_content = _mask(placed, len(rows))[order]
        each = [
            self._for(query, wish, rows[order], scores[i][order], signals[i][order], by_content)
            for i, (query, wish) in enumerate(zip(queries, wishes, strict=True))
        ]
        return GroupRanking([self._features.keys[int(row)] for row in rows[order]], mean[order].tolist(), each)

    def _excluded(self, queries: Sequence[PersonalQuery], firsts: Sequence[Floats], least: int) -> Allowed:
        """Which titles (n) a group may not get: those excluded for any member, and those that some member would like
        least as long as `least` others are left."""
        excluded = np.logical_or.reduce([query.excluded for query in queries])
        judged = [first for query, first in zip(queries, firsts, strict=True) if len(query.liked)]
        stricter = excluded | group.least_liked(np.stack(judged)) if judged else excluded
        return stricter if np.count_nonzero(~stricter) >= least else excluded

    def _group_scores(
        self,
        queries: Sequence[PersonalQuery],
        firsts: Sequence[Floats],
        excluded: Allowed,
        others: Positions = _NO_ROWS,
    ) -> tuple[Positions, Floats, list[Floats]]:
        """The candidates (c, rising): `others` and the best of each member's first-stage scores `firsts` (n each) that
        are not `excluded` (n); with each member's scores (m x c) and signals (c x d) of them."""
        rows = np.unique(np.concatenate([others, *(best(first, CANDIDATES // 2, ~excluded) for first in firsts)]))
        signals = [self._scorer.signals(query, rows) for query in queries]
        return rows, np.stack([self._scores(a, rows, s) for a, s in zip(queries, signals, strict=True)]), signals

    def group_candidates(self, members: Sequence[Mapping[str, int]]) -> tuple[list[str], Floats]:
        """The candidates of a group and each member's scores of them (m x c), for comparing aggregations."""
        queries = [self._scorer.query(m, Wishes(), self._mask(None)) for m in members]
        firsts = [self._scorer.first_stage(query, self._weights.personal_first) for query in queries]
        excluded = np.logical_or.reduce([query.excluded for query in queries])
        rows, scores, _ = self._group_scores(queries, firsts, excluded)
        return [self._features.keys[int(r)] for r in rows], scores
