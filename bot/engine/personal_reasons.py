"""The reasons shown for a member's picks, made from the numbers that ranked them."""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

from bot.engine.arrays import Floats, Positions
from bot.engine.content_picks import ContentPicks
from bot.engine.features import Features
from bot.engine.maps.loves import LoveCounts, Loves
from bot.engine.personal import PersonalQuery, PersonalScorer, Taste
from bot.engine.picks import Wishes
from bot.engine.reasons import LEAST_SHARE, Kinds, Reason, explain
from bot.engine.sparse import Rows

_LOVED_WEIGHT: Final = 0.875
"""Titles with less weight were liked less than most: they count in the ranking but are not named as loved."""
_LEAST_LOVERS: Final = 2
"""From how many members who loved both titles on this is given as a reason."""
_LEAST_TAG_SCORE: Final = 0.5
"""From this first-stage score of shared tags on, they are given as a reason."""


class PersonalReasons:
    """Makes the reasons of personal picks over one catalogue.

    `kinds` groups PERSONAL_SIGNALS by kind of reason; `advice` is the advice map, only between titles that people named
    together.
    """

    def __init__(
        self,
        features: Features,
        kinds: Kinds,
        scorer: PersonalScorer,
        content_picks: ContentPicks,
        taste: Taste,
        advice: Rows,
        loves: Loves | LoveCounts,
    ) -> None:
        self._features = features
        self._kinds = kinds
        self._scorer = scorer
        self._content_picks = content_picks
        self._taste = taste
        self._advice = advice
        self._loves = loves

    def reasons(
        self, query: PersonalQuery, wishes: Wishes, rows: Positions, signals: Floats, by_content: NDArray[np.bool_]
    ) -> list[tuple[Reason, ...]]:
        """The reasons of each of `rows` (m), by their PERSONAL_SIGNALS; `by_content` (m) marks the content picks."""
        if not len(query.more_like) or not by_content.any():
            return self._liked(query, wishes, rows, signals, by_content)
        asked_for, others = np.flatnonzero(by_content), np.flatnonzero(~by_content)
        reasons = self._more_like(query, wishes, rows[asked_for])
        reasons += self._liked(query, wishes, rows[others], signals[others], by_content[others])
        return [reasons[at] for at in np.argsort(np.concatenate([asked_for, others]))]

    def _more_like(self, query: PersonalQuery, wishes: Wishes, rows: Positions) -> list[tuple[Reason, ...]]:
        f = self._features
        profile = self._content_picks.more_like_profile(query)
        parts = self._content_picks.parts(query, rows, self._content_picks.signals(profile, rows))
        parts["wished"] = query.wished[rows]
        # The title asked for is the main reason and comes first; what is shared with it follows.
        parts["wanted"] = np.maximum(np.stack(list(parts.values())), 0).sum(axis=0)
        sources = {"wanted": [[f.keys[row] for row in near] for near in self._content_picks.nearest(query, rows)]}
        return explain(f, profile, rows, parts, {"wished": self._matching_tags(wishes, rows)}, sources)

    def _matching_tags(self, wishes: Wishes, rows: Positions) -> list[list[str]]:
        """Which of the requested tags each of `rows` has."""
        requested = sorted(wishes.like_tags | wishes.mood_tags)
        rows_with = {tag: set(self._scorer.rows_with_tag(tag).tolist()) for tag in requested}
        return [[tag for tag in requested if int(row) in rows_with[tag]] for row in rows]

    def _liked(
        self, query: PersonalQuery, wishes: Wishes, rows: Positions, signals: Floats, by_content: NDArray[np.bool_]
    ) -> list[tuple[Reason, ...]]:
        f = self._features
        parts = self._parts(query, rows, signals, by_content)
        sources_of_liked = self._liked_behind(self._taste.weights, query, rows)
        pairs = zip(rows.tolist(), sources_of_liked, strict=True)
        counts = [self._loves.both(liked[0], row) if liked else 0 for row, liked in pairs]
        # Where members here loved both, the map learned it from them: the reason names them instead.
        here = np.array(counts) >= _LEAST_LOVERS
        parts["loved"] = np.where(here, parts["liked"], 0)
        parts["liked"] = np.where(here, 0, parts["liked"])
        given = {
            "wished": self._matching_tags(wishes, rows),
            "loved": [(str(count),) if count >= _LEAST_LOVERS else () for count in counts],
        }
        behind = {
            "liked": sources_of_liked,
            "loved": [liked[:1] for liked in sources_of_liked],
            "advice": self._liked_behind(self._advice, query, rows),
        }
        sources = {kind: [[f.keys[row] for row in liked] for liked in lists] for kind, lists in behind.items()}
        loved = np.flatnonzero(query.weights >= _LOVED_WEIGHT)
        most_liked_first = query.liked[loved[np.argsort(-query.weights[loved], kind="stable")]]
        return explain(f, query.profile, rows, parts, given, sources, most_liked_first)

    def _parts(
        self, query: PersonalQuery, rows: Positions, signals: Floats, by_content: NDArray[np.bool_]
    ) -> dict[str, Floats]:
        """What each kind of reason contributed to the scores of `rows` (m)."""
        parts: dict[str, Floats] = dict(zip(self._kinds.names, self._kinds.parts(signals).T, strict=True))
        if by_content.any():
            content_parts = self._content_picks.parts(query, rows, signals)
            parts = {kind: np.where(by_content, content_parts.get(kind, 0), part) for kind, part in parts.items()}
        # Shared tags made these titles candidates, even where the ranker then gave them little weight.
        total = np.maximum(np.stack(list(parts.values())), 0).sum(axis=0)
        least = np.where(self._content_picks.tag_part(signals) > _LEAST_TAG_SCORE, LEAST_SHARE * total, 0)
        parts["tags"] = np.maximum(parts["tags"], least)
        parts["wished"] = query.wished[rows]
        return parts

    def _liked_behind(self, weights: Rows, query: PersonalQuery, rows: Positions) -> list[list[int]]:
        """For each of `rows` the liked titles that a map's weights connect to it, the strongest first."""
        position, column, value = weights.entries(query.liked)
        value = value * query.weights[position]
        place = np.full(len(self._features), -1, dtype=np.int32)
        place[rows] = np.arange(len(rows), dtype=np.int32)
        met = np.flatnonzero((place[column] >= 0) & (value > 0) & (query.weights[position] >= _LOVED_WEIGHT))
        met = met[np.argsort(-value[met], kind="stable")]
        found = [list[int]() for _ in rows]
        ends: list[int] = place[column[met]].tolist()
        titles: list[int] = query.liked[position[met]].tolist()
        for at, liked in zip(ends, titles, strict=True):
            found[at].append(liked)
        return found
