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
from bot.engine.maps.advice import AdviceMap, in_one_breath, named_together
from bot.engine.maps.loves import LoveCounts, Loves
from bot.engine.maps.taste import Ratings, TasteMap
from bot.engine.personal import PERSONAL, Ask, Asking, Taste
from bot.engine.personal_reasons import PersonalReasons
from bot.engine.picks import GroupPick, GroupRanking, Pick, Ranking, Wishes
from bot.engine.rank import PAGE, best, blended, once_each
from bot.engine.rankers.weights import Weights, learned_weights
from bot.engine.reasons import Kinds, Reason, explain
from bot.engine.similarity import ALIKE, Similarity, joined
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
"""How many titles of the first stage the second is trained on."""
LIKELIEST: Final = 80
"""How many it ranks: those further down would change no page."""

_NONE: Final = np.zeros(0, dtype=np.intp)
_FAIR_AHEAD: Final = 2
"""A fair list is made this many times as long as asked for, to keep a varied part of it."""


def _ints(array: NDArray[np.integer[Any]]) -> list[int]:
    """As Python numbers, which are quicker to handle one by one."""
    return array.tolist()


def _mask(rows: Positions, size: int) -> Allowed:
    mask = np.zeros(size, dtype=np.bool_)
    mask[rows] = True
    return mask


def _among(rows: Positions, others: Positions, size: int) -> Positions:
    """Those of `rows` (each below `size`) that are among `others`, in their order."""
    return rows[_mask(others, size)[rows]]


class Recommender:
    """A fitted snapshot. Fit a new one off the event loop and swap the reference; nothing here changes after."""

    def __init__(
        self,
        features: Features,
        learned: TasteMap,
        loves: Loves | LoveCounts,
        advice: AdviceMap,
        weights: Weights | None,
    ) -> None:
        tables = ContentTables(features)
        taste = Taste(*learned.over(features.index))
        self._features = features
        self._taste_map = learned
        self._advice_map = advice
        self._taste = taste
        self._loves = loves
        self._weights = weights = weights or learned_weights()
        self._advice, self._advised = advice.over(features.index)
        self._similarity = Similarity(features, tables, taste, self._advice, weights.similar_first)
        # Words of synopses add time and no accuracy to personal picks.
        plain = features.without_words()
        self._asking = Asking(plain, tables, weights.personal_first, taste, self._advice)
        self._content_picks = ContentPicks(
            plain, tables, weights.personal_first, weights.similar_first.get("advice", 0.0), taste
        )
        self._similar_kinds = Kinds(ALIKE, weights.similar)
        kinds, named = Kinds(PERSONAL, weights.personal), named_together(self._advice, self._advised)
        self._personal_reasons = PersonalReasons(plain, kinds, self._asking, self._content_picks, taste, named, loves)
        self._variety = Variety(plain, taste.seen)
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
        inside = self._mask(allowed) & (story != story[self._features.index[key]])
        return self._like(key, limit, inside, once=True)

    def alike(self, key: str, limit: int = 10, allowed: Allowed | None = None) -> Ranking:
        """The titles most like `key`, those of the same story among them; raise KeyError for an unknown key."""
        return self._like(key, limit, self._mask(allowed), once=False)

    def _like(self, key: str, limit: int, allowed: Allowed, *, once: bool) -> Ranking:
        """The titles most like `key`; with `once`, only the first of each story."""
        row = self._features.index[key]
        inside = allowed.copy()
        inside[row] = False
        of = self._similarity.profile(row)
        candidates, signals = self._alike_signals(of, row, max(LIKELIEST, limit), inside)
        scores = self._weights.similar.scores(signals)
        order = best(scores, len(scores), joined(signals))
        if once:
            order = order[once_each(self._features.story[candidates[order]])]
        order = order[:limit]
        rows, signals = candidates[order], signals[order]

        def why(places: Sequence[int]) -> list[tuple[Reason, ...]]:
            at = np.array(places, dtype=np.intp)
            parts = self._similar_kinds.parts(signals[at])
            kinds = dict(zip(self._similar_kinds.names, parts.T, strict=True))
            told = dict(zip(ALIKE, signals[at].T, strict=True))
            named = in_one_breath(told["advice"] ** 2, self._advised[[row]], self._advised[rows[at]])
            spoken = {"liked": np.maximum(told["taste"], told["taste_back"]) > 0, "advice": named}
            sources = {kind: [(key,) if speaks else () for speaks in found] for kind, found in spoken.items()}
            return explain(self._features, of, rows[at], kinds, {}, sources)

        return self._ranking(rows, scores[order], why)

    def _alike_signals(self, of: Profile, row: int, count: int, inside: Allowed) -> tuple[Positions, Floats]:
        candidates = best(self._similarity.first(of, row), count, inside)
        return candidates, self._similarity.signals(of, row, candidates)

    def candidates(self, key: str, without: Iterable[str] = ()) -> tuple[list[str], Floats]:
        """Training data: the candidates for `key`, but those `without`, in the order of the first stage, with their
        ALIKE signals."""
        row = self._features.index[key]
        inside = np.ones(len(self._features), dtype=np.bool_)
        inside[[row, *(self._features.index[other] for other in without)]] = False
        rows, signals = self._alike_signals(self._similarity.profile(row), row, CANDIDATES, inside)
        return [self._features.keys[r] for r in rows], signals

    def personal_candidates(self, ratings: Mapping[str, int]) -> tuple[list[str], Floats]:
        """Training data: the candidates for a member, with their PERSONAL signals."""
        ask = self._asking.ask(ratings, Wishes(), self._mask(None))
        rows = best(self._asking.first(ask, self._weights.personal_first), CANDIDATES, ~ask.closed)
        return [self._features.keys[r] for r in rows], self._asking.signals(ask, rows)

    def same_story(self, key: str) -> list[str]:
        """Sequels, remakes and specials of `key`, most popular first; raise KeyError for an unknown key."""
        f = self._features
        row = f.index[key]
        rows = f.stories.get(int(f.story[row]), _NONE)
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
        ask = self._asking.ask(ratings, wishes, self._mask(allowed))
        places = self._content_picks.places(ask)
        candidates, others, new = self._candidates(ask, limit, len(places))
        signals = self._asking.signals(ask, candidates)
        scores = self._scores(ask, candidates, signals)
        order = best(scores, len(scores))
        order = order[once_each(self._features.story[candidates[order]])]
        others, new = (_among(some, order, len(candidates)) for some in (others, new))
        order, alike = blended(order, others, places)
        free = wishes.like_tags | wishes.mood_tags
        order = self._variety.varied(candidates, order, limit, free, [ask.liked])
        for at in _ints(new):
            if at not in order[:NEW_AT]:
                order = self._variety.with_new(candidates, order, at, free)[:limit]
                alike = np.append(alike, at)
        by_kind = _mask(alike, len(candidates))[order]
        return self._for(ask, wishes, candidates[order], scores[order], signals[order], by_kind)

    def _candidates(self, ask: Ask, limit: int, a_page: int) -> tuple[Positions, Positions, Positions]:
        """The candidates (rising) for a list of `limit`; where among them the content picks stand, best first, for
        `a_page` places a page; and where a title stands that nobody rated yet, if one fits."""
        first = self._asking.first(ask, self._weights.personal_first)
        likeliest = best(first, max(LIKELIEST, 2 * limit), ~ask.closed)
        if limit < VARIED_FROM or not len(ask.liked):
            return likeliest, _NONE, _NONE
        by_content = self._content_picks.scores(ask)
        others = best(by_content, 2 * a_page * -(-limit // PAGE), ~ask.closed)
        new = self._variety.newcomer(by_content, ask.closed) if limit >= NEW_AT else _NONE
        rows = np.unique(np.concatenate([likeliest, others, new]))
        return rows, np.searchsorted(rows, others), np.searchsorted(rows, new)

    def ranked(self, ratings: Mapping[str, int], wishes: Wishes = Wishes()) -> list[str]:  # noqa: B008 - frozen
        """The keys of a member's candidates by score alone, best first: before the list is made varied."""
        ask = self._asking.ask(ratings, wishes, self._mask(None))
        rows = best(self._asking.first(ask, self._weights.personal_first), LIKELIEST, ~ask.closed)
        order = best(self._scores(ask, rows, self._asking.signals(ask, rows)), LIKELIEST)
        return [self._features.keys[int(row)] for row in rows[order]]

    def _scores(self, ask: Ask, rows: Positions, signals: Floats) -> Floats:
        return self._weights.personal.scores(signals) + ask.spoken[rows]

    def _for(
        self, ask: Ask, wishes: Wishes, rows: Positions, scores: Floats, signals: Floats, alike: Allowed
    ) -> Ranking:
        """A ranking of `rows` (m) in their order; `alike` (m) marks the content picks."""

        def why(places: Sequence[int]) -> list[tuple[Reason, ...]]:
            at = np.array(places, dtype=np.intp)
            return self._personal_reasons.reasons(ask, wishes, rows[at], signals[at], alike[at])

        return self._ranking(rows, scores, why)

    def _ranking(
        self, rows: Positions, scores: Floats, why: Callable[[Sequence[int]], Sequence[tuple[Reason, ...]]]
    ) -> Ranking:
        return Ranking([self._features.keys[row] for row in _ints(rows)], scores.tolist(), why)

    def standing_out(self, keys: Sequence[str]) -> dict[str, bool]:
        """The titles of a page to label: its first safe pick (False), which many know and like, and its first surprise
        (True), which hardly anyone knows."""
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
        asks = [self._asking.ask(m, w, self._mask(allowed)) for m, w in zip(members, wishes, strict=True)]
        share = np.array(shares if shares is not None else [1.0] * len(members), dtype=np.float64)
        places = self._content_picks.places_of_all(asks)
        firsts = [self._asking.first(ask, self._weights.personal_first) for ask in asks]
        closed = self._closed(asks, firsts, _FAIR_AHEAD * limit)
        others = best(self._content_picks.scores_of_all(asks, share), 2 * limit, ~closed) if places else _NONE
        rows, scores, signals = self.group_scores(asks, firsts, closed, others)
        chance = group.chances(scores)
        together = group.average(chance, share)
        # One title a story, the one liked most on average; the fair order is made among these.
        first = best(together, len(together))
        first = first[once_each(self._features.story[rows[first]])]
        fair = group.proportional(chance[:, first], share, _FAIR_AHEAD * limit)
        free = frozenset[str]().union(*(wish.like_tags | wish.mood_tags for wish in wishes))
        others = np.searchsorted(rows, others)
        ranked, alike = blended(first[fair], _among(others, first, len(rows)), places)
        tastes = [ask.liked for ask in asks if len(ask.liked)]
        order = self._variety.varied(rows, ranked, limit, free, tastes)
        by_kind = _mask(alike, len(rows))[order]
        each = [
            self._for(ask, wish, rows[order], scores[i][order], signals[i][order], by_kind)
            for i, (ask, wish) in enumerate(zip(asks, wishes, strict=True))
        ]
        return GroupRanking([self._features.keys[int(row)] for row in rows[order]], together[order].tolist(), each)

    def _closed(self, asks: Sequence[Ask], firsts: Sequence[Floats], least: int) -> Allowed:
        """Which titles (n) a group may not get: also those that one member would like least, if at least `least` others
        are left."""
        closed = np.logical_or.reduce([ask.closed for ask in asks])
        fond = [first for ask, first in zip(asks, firsts, strict=True) if len(ask.liked)]
        stricter = closed | group.least_liked(np.stack(fond)) if fond else closed
        return stricter if np.count_nonzero(~stricter) >= least else closed

    def group_scores(
        self, asks: Sequence[Ask], firsts: Sequence[Floats], closed: Allowed, others: Positions = _NONE
    ) -> tuple[Positions, Floats, list[Floats]]:
        """The candidates (c, rising) of all members by their first-stage scores `firsts` (n each), and `others`; with
        each member's scores (m x c) and signals. `closed` (n) titles are left out."""
        rows = np.unique(np.concatenate([others, *(best(first, CANDIDATES // 2, ~closed) for first in firsts)]))
        signals = [self._asking.signals(ask, rows) for ask in asks]
        return rows, np.stack([self._scores(a, rows, s) for a, s in zip(asks, signals, strict=True)]), signals

    def group_candidates(self, members: Sequence[Mapping[str, int]]) -> tuple[list[str], Floats]:
        """The candidates of a group and each member's scores of them (m x c), for comparing aggregations."""
        asks = [self._asking.ask(m, Wishes(), self._mask(None)) for m in members]
        firsts = [self._asking.first(ask, self._weights.personal_first) for ask in asks]
        rows, scores, _ = self.group_scores(asks, firsts, np.logical_or.reduce([ask.closed for ask in asks]))
        return [self._features.keys[int(r)] for r in rows], scores
