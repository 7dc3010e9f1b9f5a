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
from bot.engine.content import CONTENT_SIGNALS, Content, ContentTables, Profile, kind_of
from bot.engine.features import FACTS, FIELDS, Features
from bot.engine.personal import PersonalQuery, Taste
from bot.engine.rank import PAGE

_TAG_BOOST: Final = 2.0
"""How much more tags and genres weigh here than beside the maps."""
_WELL_RATED: Final = 20
"""The taste map knows a title well from so many ratings on, or from its median number of ratings if that is lower."""
_PLACE_ORDER: Final = (4, 2, 0, 3, 1)
"""The places of a page in the order in which content picks take them."""
_LEAST_COHERENCE: Final = 0.1
_PLACES_PER_COHERENCE: Final = 10.0
"""Places given to content picks for each point of coherence above _LEAST_COHERENCE."""
_COHERENCE_OF_ONE: Final = 0.4
"""The coherence assumed of a single liked title."""
_FEW_LIKED: Final = 2
"""With at most so many liked titles, the advice map counts as much as in the similarity to a single one."""
_PLACES_OF_MORE_LIKE: Final = 2
"""The fewest places for content picks once a member asked for more like a title."""
_NEAR_FRACTION: Final = 0.5
"""A title is named beside the nearest one if its score is at least this fraction of that one's."""
_ZERO: Final = np.zeros(1, dtype=np.float32)
_TAGS: Final = FIELDS.index("tags")


class ContentPicks:
    """Scores titles of one catalogue by what they have in common with the liked ones.

    `weights` are those of a personal first stage, over FIRST_STAGE_SIGNALS; `advice` is the advice map's weight in the
    first stage of similarity.
    """

    def __init__(
        self, features: Features, tables: ContentTables, weights: Mapping[str, float], advice: float, taste: Taste
    ) -> None:
        boost = {field: (_TAG_BOOST - 1) * weights.get(field, 0.0) for field in ("tags", "genres")}
        self._features = features
        self._weights = {**weights, **{field: weights.get(field, 0.0) + more for field, more in boost.items()}}
        self._content, self._boost = Content(features, tables, weights), Content(features, tables, boost)
        self._advice = advice
        self._seen = taste.seen
        seen = taste.seen[taste.seen > 0]
        self._well_rated = min(float(np.median(seen)), _WELL_RATED) if len(seen) else 1.0

    def scores(self, query: PersonalQuery) -> Floats:
        """How much each title (n) is like the liked ones; if more like some titles was asked for, like those only."""
        if len(query.more_like):
            profile = self.more_like_profile(query)
            return self._content.scores(profile) + self._boost.matches(profile) + query.adjustment
        return query.content + self._boost.matches(query.profile) + self._advice_part(query) + query.adjustment

    def more_like_profile(self, query: PersonalQuery) -> Profile:
        """The profile of the titles of which more was asked for."""
        return self._content.profile(query.more_like, np.ones(len(query.more_like), dtype=np.float32))

    def signals(self, profile: Profile, rows: Positions) -> Floats:
        """CONTENT_SIGNALS for `rows` (m): m x len(CONTENT_SIGNALS)."""
        return self._content.signals(profile, rows)

    def nearest(self, query: PersonalQuery, rows: Positions) -> list[list[int]]:
        """For each of `rows` (m) those of `query.more_like` that it is like, the nearest first."""
        one = np.ones(1, dtype=np.float32)
        profiles = [self._content.profile(query.more_like[at : at + 1], one) for at in range(len(query.more_like))]
        columns = [self._content.matches(profile)[rows] + self._boost.matches(profile)[rows] for profile in profiles]
        scores = np.stack(columns, axis=1)
        least = _NEAR_FRACTION * scores.max(axis=1)
        order = np.argsort(-scores, axis=1, kind="stable")
        return [
            [int(query.more_like[at]) for at in ranked if scores[i, at] >= least[i]] for i, ranked in enumerate(order)
        ]

    def _advice_part(self, query: PersonalQuery) -> Floats:
        if len(query.more_like) or not 0 < len(query.liked) <= _FEW_LIKED:
            return np.zeros(len(query.advice), dtype=np.float32)
        return np.float32(self._advice) * np.sqrt(query.advice / max(float(query.weights.sum()), 1.0))

    def places(self, query: PersonalQuery) -> Sequence[int]:
        """The places of a page (0 to 4, rising) for content picks: the more, the less the taste map knows the liked
        titles and the more alike these are."""
        if not len(query.liked):
            return ()
        known = np.average(np.minimum(self._seen[query.liked] / self._well_rated, 1), weights=query.weights)
        count = max(PAGE * (1 - float(known)), _PLACES_PER_COHERENCE * (self._coherence(query) - _LEAST_COHERENCE))
        return sorted(_PLACE_ORDER[: max(round(count), _PLACES_OF_MORE_LIKE if len(query.more_like) else 0)])

    def places_of_all(self, queries: Sequence[PersonalQuery]) -> Sequence[int]:
        """The places of a page for a group: as many as its members have on average."""
        return sorted(_PLACE_ORDER[: round(sum(len(self.places(query)) for query in queries) / len(queries))])

    def scores_of_all(self, queries: Sequence[PersonalQuery], shares: NDArray[np.float64]) -> Floats:
        """How much each title (n) is like what the members like: the weighted sum of their standardised scores."""
        total = np.zeros(len(self._features), dtype=np.float64)
        for query, share in zip(queries, shares.tolist(), strict=True):
            scores = self.scores(query)
            total += share * (scores - scores.mean()) / max(float(scores.std()), 1e-6)
        return total.astype(np.float32)

    def _coherence(self, query: PersonalQuery) -> float:
        """The mean cosine of tags between two liked titles."""
        if len(query.liked) < 2:
            return _COHERENCE_OF_ONE
        share = query.weights / query.weights.sum()
        alone = float(share @ share)
        tags = query.profile.weights[self._features.field[query.profile.columns] == _TAGS]
        return (float(tags @ tags) - alone) / (1 - alone)

    def tag_part(self, signals: Floats) -> Floats:
        """What tags contributed to the scores of titles, by their signals (m x d, CONTENT_SIGNALS first)."""
        return np.float32(self._weights.get("tags", 0.0)) * signals[:, CONTENT_SIGNALS.index("tags_cosine")] ** 2

    def parts(self, query: PersonalQuery, rows: Positions, signals: Floats) -> dict[str, Floats]:
        """What each kind of reason contributed to the scores of `rows` (m), by their signals (m x d, CONTENT_SIGNALS
        first)."""
        found = {"advice": self._advice_part(query)[rows]}
        for name in (*FIELDS, *FACTS, "popularity", "quality"):
            signal = signals[:, CONTENT_SIGNALS.index(f"{name}_cosine" if name in FIELDS else name)]
            value = signal**2 if name in FIELDS else signal / 5 if name == "popularity" else signal
            kind = kind_of(name)
            part = np.float32(self._weights.get(name, 0.0)) * value
            found[kind] = found.get(kind, _ZERO) + part.astype(np.float32)
        return found
