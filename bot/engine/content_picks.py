"""Picks by content alone, for the places of a page that are not left to the maps.

The taste map only knows titles that many people rated. A member whose taste lies among the others would be answered
with what is famous.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from bot.engine.arrays import Floats, Positions
from bot.engine.content import SIGNALS, Content, ContentTables, Profile, kind_of
from bot.engine.features import FACTS, FIELDS, Features
from bot.engine.personal import Ask, Taste
from bot.engine.rank import PAGE

_ABOUT: Final = 2.0
"""How much more tags and genres weigh here than beside the maps."""
_KNOWN: Final = 20
"""With so many ratings the taste map knows a title well; with fewer, where it knows most titles less."""
_AT: Final = (4, 2, 0, 3, 1)
"""The places of a page in the order in which content picks take them."""
_DIVERSE: Final = 0.1
_PLACES: Final = 10.0
"""Places given to content picks for each point of coherence above _DIVERSE."""
_OF_ONE: Final = 0.4
"""The coherence assumed of a single liked title."""
_FEW: Final = 2
"""With so few liked titles, what people advise beside them is as telling as for one."""
_WANTED: Final = 2
"""The fewest places after a member asked for more like a title."""
_AS_NEAR: Final = 0.5
"""A title at least this fraction as near as the nearest is named beside it."""
_NOTHING: Final = np.zeros(1, dtype=np.float32)
_TAGS: Final = FIELDS.index("tags")


class ContentPicks:
    """Scores titles of one catalogue by what they have in common with the liked ones.

    `weights` are those of LINEAR in a personal first stage; `advice` is the advice map's weight in a similarity's.
    """

    def __init__(
        self, features: Features, tables: ContentTables, weights: Mapping[str, float], advice: float, taste: Taste
    ) -> None:
        about = {field: (_ABOUT - 1) * weights.get(field, 0.0) for field in ("tags", "genres")}
        self._features = features
        self._weights = {**weights, **{field: weights.get(field, 0.0) + more for field, more in about.items()}}
        self._content, self._about = Content(features, tables, weights), Content(features, tables, about)
        self._advice = advice
        self._seen = taste.seen
        seen = taste.seen[taste.seen > 0]
        self._well = min(float(np.median(seen)), _KNOWN) if len(seen) else 1.0

    def scores(self, ask: Ask) -> Floats:
        """How much each title (n) is like the liked ones or, where more like some was asked for, like those only."""
        if len(ask.wanted):
            of = self.asked(ask)
            return self._content.scores(of) + self._about.matches(of) + ask.spoken
        return ask.like + self._about.matches(ask.of) + self._advised(ask) + ask.spoken

    def asked(self, ask: Ask) -> Profile:
        """The profile of the titles of which more was asked for."""
        return self._content.profile(ask.wanted, np.ones(len(ask.wanted), dtype=np.float32))

    def signals(self, of: Profile, rows: Positions) -> Floats:
        """SIGNALS for `rows` (m): m x len(SIGNALS)."""
        return self._content.signals(of, rows)

    def nearest(self, ask: Ask, rows: Positions) -> list[list[int]]:
        """For each of `rows` (m) those of the wanted titles that it is like, the nearest first."""
        one = np.ones(1, dtype=np.float32)
        profiles = [self._content.profile(ask.wanted[at : at + 1], one) for at in range(len(ask.wanted))]
        near = np.stack([self._content.matches(of)[rows] + self._about.matches(of)[rows] for of in profiles], axis=1)
        least = _AS_NEAR * near.max(axis=1)
        order = np.argsort(-near, axis=1, kind="stable")
        return [[int(ask.wanted[at]) for at in ranked if near[i, at] >= least[i]] for i, ranked in enumerate(order)]

    def _advised(self, ask: Ask) -> Floats:
        if len(ask.wanted) or not 0 < len(ask.liked) <= _FEW:
            return np.zeros(len(ask.advised), dtype=np.float32)
        return np.float32(self._advice) * np.sqrt(ask.advised / max(float(ask.weights.sum()), 1.0))

    def places(self, ask: Ask) -> Sequence[int]:
        """The places of a page (0 to 4, rising) for content picks: the more, the less the taste map knows the liked
        titles and the more alike these are."""
        if not len(ask.liked):
            return ()
        known = np.average(np.minimum(self._seen[ask.liked] / self._well, 1), weights=ask.weights)
        count = max(PAGE * (1 - float(known)), _PLACES * (self._coherence(ask) - _DIVERSE))
        return sorted(_AT[: max(round(count), _WANTED if len(ask.wanted) else 0)])

    def places_of_all(self, asks: Sequence[Ask]) -> Sequence[int]:
        """The places of a page for a group: as many as its members have on average."""
        return sorted(_AT[: round(sum(len(self.places(ask)) for ask in asks) / len(asks))])

    def scores_of_all(self, asks: Sequence[Ask], shares: NDArray[np.float64]) -> Floats:
        """How much each title (n) is like what the members like: the weighted sum of their standardised scores."""
        total = np.zeros(len(self._features), dtype=np.float64)
        for ask, share in zip(asks, shares.tolist(), strict=True):
            scores = self.scores(ask)
            total += share * (scores - scores.mean()) / max(float(scores.std()), 1e-6)
        return total.astype(np.float32)

    def _coherence(self, ask: Ask) -> float:
        """The mean cosine of tags between two liked titles."""
        if len(ask.liked) < 2:
            return _OF_ONE
        share = ask.weights / ask.weights.sum()
        alone = float(share @ share)
        tags = ask.of.weights[self._features.field[ask.of.columns] == _TAGS]
        return (float(tags @ tags) - alone) / (1 - alone)

    def about(self, signals: Floats) -> Floats:
        """What tags contributed to the scores of titles with these `signals` (m x SIGNALS and more)."""
        return np.float32(self._weights.get("tags", 0.0)) * signals[:, SIGNALS.index("tags_cosine")] ** 2

    def parts(self, ask: Ask, rows: Positions, signals: Floats) -> dict[str, Floats]:
        """What each kind of reason contributed to the scores of `rows` (m) with these `signals` (m x SIGNALS and
        more)."""
        found = {"advice": self._advised(ask)[rows]}
        for name in (*FIELDS, *FACTS, "popularity", "quality"):
            signal = signals[:, SIGNALS.index(f"{name}_cosine" if name in FIELDS else name)]
            value = signal**2 if name in FIELDS else signal / 5 if name == "popularity" else signal
            kind = kind_of(name)
            part = np.float32(self._weights.get(name, 0.0)) * value
            found[kind] = found.get(kind, _NOTHING) + part.astype(np.float32)
        return found
