"""An immutable snapshot that answers: titles like this one, for a member, for a group."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

import numpy as np
from numpy.typing import NDArray

from bot.engine import group, weights
from bot.engine.features import Features, Item
from bot.engine.rank import best, varied
from bot.engine.reasons import Reason, explain
from bot.engine.similar import SIGNALS, Content, Profile, profile
from bot.engine.sparse import Positions, Rows
from bot.engine.taste import Ratings, TasteMap

Floats = NDArray[np.float32]
Allowed = NDArray[np.bool_]

_DEEP: Final = 100


@dataclass(frozen=True, slots=True)
class Wishes:
    """What a member asked for beside their ratings: tags, titles, a mood, how much surprise (0 to 1)."""

    like_tags: frozenset[str] = frozenset()
    avoid_tags: frozenset[str] = frozenset()
    dismissed: frozenset[str] = frozenset()
    """Keys of titles the member called "not for me": never shown, and a sign against what shares their reasons."""
    more_like: tuple[str, ...] = ()
    mood_tags: frozenset[str] = frozenset()
    surprise: float = 0.0


@dataclass(frozen=True, slots=True)
class Pick:
    """One recommended title."""

    key: str
    score: float
    reasons: tuple[Reason, ...]
    surprise: bool


@dataclass(frozen=True, slots=True)
class GroupPick:
    """One title for a group, with each member's score and reasons in the order the members came."""

    key: str
    score: float
    members: tuple[Pick, ...]


@dataclass(frozen=True, slots=True)
class _Ask:
    """One member's request in arrays."""

    rows: Positions
    given: Floats
    of: Profile
    closed: Allowed
    scores: Floats
    taste: Floats
    wish: Floats = field(repr=False)


class Recommender:
    """A fitted snapshot. Fit a new one off the event loop and swap the reference; nothing here changes after."""

    def __init__(
        self,
        features: Features,
        similar: Content,
        personal: Content,
        taste: Rows,
        seen: Floats,
        loved: Floats,
    ) -> None:
        self._features = features
        self._similar = similar
        self._personal = personal
        self._taste = taste
        self._seen = seen
        self._loved = loved

    @classmethod
    def fit(
        cls,
        items: Sequence[Item],
        ratings: Ratings | None = None,
        taste: TasteMap | None = None,
        tag_groups: Mapping[str, str] | None = None,
    ) -> Recommender:
        """Index `items`; learn from the `ratings` of all members here; take in a `taste` map learned elsewhere."""
        features = Features.build(items, tag_groups)
        known = taste or TasteMap((), Rows.build([], 0), np.zeros(0, dtype=np.float32))
        taste_rows, seen = known.over(features.index)
        loved = np.zeros(len(items), dtype=np.float32)
        if ratings is not None:
            for item, score in zip(ratings.items, ratings.scores, strict=True):
                row = features.index.get(ratings.keys[item])
                if row is not None and score >= 80:
                    loved[row] += 1
        return cls(
            features,
            Content(features, weights.SIMILAR),
            Content(features, weights.PERSONAL),
            taste_rows,
            seen,
            loved,
        )

    def _mask(self, allowed: Allowed | None) -> Allowed:
        if allowed is None:
            return np.ones(len(self._features), dtype=bool)
        if allowed.shape != (len(self._features),):
            raise ValueError(f"allowed has shape {allowed.shape}, not ({len(self._features)},)")
        return allowed.copy()

    def similar(self, key: str, limit: int = 10, allowed: Allowed | None = None) -> list[Pick]:
        """The titles most like `key` in another story, best first; raise KeyError for an unknown key.

        `allowed` (n, in the order of the items) keeps a title when True.
        """
        f = self._features
        row = f.index[key]
        inside = self._mask(allowed) & (f.story != f.story[row])
        of = profile(f, np.array([row]), np.ones(1, dtype=np.float32))
        scores = self._similar.scores(of)
        rows = best(scores, limit, inside)
        parts = self._similar.signals(of, rows) * self._similar.weights
        reasons = explain(f, of, rows, parts, SIGNALS, {})
        return [Pick(f.keys[r], float(scores[r]), why, surprise=False) for r, why in zip(rows, reasons, strict=True)]

    def same_story(self, key: str) -> list[str]:
        """Sequels, remakes and specials of `key`, most popular first; raise KeyError for an unknown key."""
        f = self._features
        row = f.index[key]
        rows = np.flatnonzero(f.story == f.story[row])
        return [f.keys[r] for r in sorted(rows, key=lambda r: -f.popularity[r]) if r != row]

    def _ask(self, ratings: Mapping[str, int], taste: Wishes, allowed: Allowed | None) -> _Ask:
        f = self._features
        known = sorted((f.index[key], score) for key, score in ratings.items() if key in f.index)
        mean = sum(s for _, s in known) / len(known) if known else 0.0
        given = {row: 0.2 if score < 60 else max(0.2, 1 + (score - mean) / 50) for row, score in known}
        given |= {row: -0.5 for row, score in known if score < 60}
        for key in taste.dismissed:
            if key in f.index:
                given[f.index[key]] = -0.5
        for key in taste.more_like:
            if key in f.index:
                given[f.index[key]] = 1.5
        rows = np.array(sorted(given), dtype=np.intp)
        values = np.array([given[r] for r in sorted(given)], dtype=np.float32)
        scale = float(np.abs(values).sum()) or 1.0
        of = profile(f, rows, values / scale * min(3.0, len(values)))
        scores = self._personal.scores(of)
        position, column, weight = self._taste.entries(rows)
        pulled = np.bincount(column, weights=weight * values[position], minlength=len(f)).astype(np.float32)
        wish = np.zeros(len(f), dtype=np.float32)
        closed = ~self._mask(allowed)
        closed[rows] = True
        for tags, weight in ((taste.like_tags, 0.5), (taste.mood_tags, 0.5)):
            for tag in sorted(tags):
                wish[self._having(tag)] += weight
        for tag in taste.avoid_tags:
            closed[self._having(tag)] = True
        total = scores + weights.TASTE * pulled + wish
        return _Ask(rows, values, of, closed, total, pulled, wish)

    def _having(self, tag: str) -> NDArray[np.int32]:
        found = [
            self._features.columns.entries(np.array([self._features.column[kind, tag]]))[1]
            for kind in ("tags", "genres")
            if (kind, tag) in self._features.column
        ]
        return np.concatenate(found) if found else np.zeros(0, dtype=np.int32)

    def _explained(self, ask: _Ask, rows: Positions) -> list[Pick]:
        f = self._features
        signals = self._personal.signals(ask.of, rows) * self._personal.weights
        extra = np.stack([weights.TASTE * ask.taste[rows], ask.wish[rows]], axis=1)
        parts = np.hstack([signals, extra]).astype(np.float32)
        position, column, value = self._taste.entries(ask.rows)
        sources = {
            i: [(int(ask.rows[p]), float(v)) for p, v in zip(position[column == r], value[column == r], strict=True)]
            for i, r in enumerate(rows)
        }
        reasons = explain(f, ask.of, rows, parts, (*SIGNALS, "liked", "wished"), sources)
        middle = float(np.median(f.popularity))
        return [
            Pick(f.keys[r], float(ask.scores[r]), why, surprise=bool(f.popularity[r] < middle))
            for r, why in zip(rows, reasons, strict=True)
        ]

    def personal(
        self,
        ratings: Mapping[str, int],
        taste: Wishes = Wishes(),
        limit: int = 10,
        allowed: Allowed | None = None,
    ) -> list[Pick]:
        """The titles a member would like, best first, from their `ratings` (key to 1..100) and wishes.

        Nothing rated or dismissed comes back. `allowed` (n, in the order of the items) keeps a title when True.
        """
        ask = self._ask(ratings, taste, allowed)
        ranked = best(ask.scores, max(_DEEP, limit), ~ask.closed)
        rows = self._varied(ranked, limit, taste.like_tags | taste.mood_tags)
        return self._explained(ask, rows)

    def _varied(self, ranked: Positions, limit: int, free: frozenset[str]) -> Positions:
        f = self._features
        position, column, _ = f.rows.entries(ranked)
        tags: list[list[str]] = [[] for _ in ranked]
        for p, c in zip(position, column, strict=True):
            if f.field[c] == 1:
                tags[p].append(f.names[c])
        return np.array(varied([int(r) for r in ranked], tags, limit, free), dtype=np.intp)

    def group(
        self,
        members: Sequence[Mapping[str, int]],
        tastes: Sequence[Wishes] | None = None,
        limit: int = 10,
        allowed: Allowed | None = None,
        weights: Sequence[float] | None = None,
    ) -> list[GroupPick]:
        """Titles nobody has seen for 2 to 10 `members`, best first.

        `weights` (one a member, default 1) lets those outvoted last time weigh more.
        """
        wishes = tastes or [Wishes()] * len(members)
        asks = [self._ask(m, w, allowed) for m, w in zip(members, wishes, strict=True)]
        share = np.array(weights or [1.0] * len(members), dtype=np.float32)
        closed = np.logical_or.reduce([ask.closed for ask in asks])
        together = group.proportional(group.unit(np.stack([ask.scores for ask in asks])), share)
        rows = best(together, limit, ~closed)
        each = [self._explained(ask, rows) for ask in asks]
        return [
            GroupPick(self._features.keys[r], float(together[r]), tuple(picks[i] for picks in each))
            for i, r in enumerate(rows)
        ]
