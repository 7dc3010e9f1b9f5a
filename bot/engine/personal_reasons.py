"""The reasons shown for a member's picks, made from the numbers that ranked them."""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

from bot.engine.arrays import Floats, Positions
from bot.engine.content_picks import ContentPicks
from bot.engine.features import Features
from bot.engine.maps.loves import LoveCounts, Loves
from bot.engine.personal import Ask, Asking, Taste
from bot.engine.picks import Wishes
from bot.engine.reasons import LEAST_SHARE, Kinds, Reason, explain
from bot.engine.sparse import Rows

_HEARD: Final = 50
"""How many of a member's liked titles, the most liked first, may be named as sharing a tag."""
_FONDLY: Final = 0.875
"""Titles with less weight were liked less than most: they count in the ranking but are not named as loved."""
_SEVERAL: Final = 2
"""From how many members who loved both titles on this is given as a reason."""
_TELLING: Final = 0.5
"""From this first-stage score of shared tags on, they are given as a reason."""


class PersonalReasons:
    """Makes the reasons of personal picks over one catalogue.

    `kinds` groups the signals PERSONAL; `advice` is the advice map, only between titles that people named together.
    """

    def __init__(
        self,
        features: Features,
        kinds: Kinds,
        asking: Asking,
        content_picks: ContentPicks,
        taste: Taste,
        advice: Rows,
        loves: Loves | LoveCounts,
    ) -> None:
        self._features = features
        self._kinds = kinds
        self._asking = asking
        self._content_picks = content_picks
        self._taste = taste
        self._advice = advice
        self._loves = loves

    def reasons(
        self, ask: Ask, wishes: Wishes, rows: Positions, signals: Floats, alike: NDArray[np.bool_]
    ) -> list[tuple[Reason, ...]]:
        """The reasons of each of `rows` (m) with its `signals` (m x PERSONAL). `alike` (m) marks the titles picked for
        being like the liked ones, or like those the member asked for more of."""
        if not len(ask.wanted) or not alike.any():
            return self._liked(ask, wishes, rows, signals, alike)
        wanted, others = np.flatnonzero(alike), np.flatnonzero(~alike)
        told = self._wanted(ask, wishes, rows[wanted])
        told += self._liked(ask, wishes, rows[others], signals[others], alike[others])
        return [told[at] for at in np.argsort(np.concatenate([wanted, others]))]

    def _wanted(self, ask: Ask, wishes: Wishes, rows: Positions) -> list[tuple[Reason, ...]]:
        f = self._features
        of = self._content_picks.asked(ask)
        parts = self._content_picks.parts(ask, rows, self._content_picks.signals(of, rows))
        parts["wished"] = ask.wished[rows]
        # The main reason comes first: what they share with it, after.
        parts["wanted"] = np.maximum(np.stack(list(parts.values())), 0).sum(axis=0)
        sources = {"wanted": [[f.keys[row] for row in near] for near in self._content_picks.nearest(ask, rows)]}
        return explain(f, of, rows, parts, {"wished": self._met(wishes, rows)}, sources)

    def _met(self, wishes: Wishes, rows: Positions) -> list[list[str]]:
        """Which of the requested tags each of `rows` has."""
        asked = [(tag, set(self._asking.having(tag).tolist())) for tag in sorted(wishes.like_tags | wishes.mood_tags)]
        return [[tag for tag, having in asked if int(row) in having] for row in rows]

    def _liked(
        self, ask: Ask, wishes: Wishes, rows: Positions, signals: Floats, alike: NDArray[np.bool_]
    ) -> list[tuple[Reason, ...]]:
        f = self._features
        found = self._kinds.parts(signals)
        parts: dict[str, Floats] = dict(zip(self._kinds.names, found.T, strict=True))
        if alike.any():
            by_kind = self._content_picks.parts(ask, rows, signals)
            parts = {kind: np.where(alike, by_kind.get(kind, 0), part) for kind, part in parts.items()}
        # Shared tags made these titles candidates, even where the ranker then gave them little weight.
        total = np.maximum(np.stack(list(parts.values())), 0).sum(axis=0)
        parts["tags"] = np.maximum(
            parts["tags"], np.where(self._content_picks.about(signals) > _TELLING, LEAST_SHARE * total, 0)
        )
        parts["wished"] = ask.wished[rows]
        speaking = self._behind(self._taste.weights, ask, rows)
        pairs = zip(rows.tolist(), speaking, strict=True)
        counts = [self._loves.both(liked[0], row) if liked else 0 for row, liked in pairs]
        # Where members here loved both, the map learned it from them: the reason names them instead.
        here = np.array(counts) >= _SEVERAL
        parts["loved"] = np.where(here, parts["liked"], 0)
        parts["liked"] = np.where(here, 0, parts["liked"])
        given = {
            "wished": self._met(wishes, rows),
            "loved": [(str(count),) if count >= _SEVERAL else () for count in counts],
        }
        behind = {
            "liked": speaking,
            "loved": [liked[:1] for liked in speaking],
            "advice": self._behind(self._advice, ask, rows),
        }
        sources = {kind: [[f.keys[row] for row in liked] for liked in lists] for kind, lists in behind.items()}
        fondly = np.flatnonzero(ask.weights >= _FONDLY)
        most_liked = ask.liked[fondly[np.argsort(-ask.weights[fondly], kind="stable")[:_HEARD]]]
        return explain(f, ask.of, rows, parts, given, sources, most_liked)

    def _behind(self, weights: Rows, ask: Ask, rows: Positions) -> list[list[int]]:
        """For each of `rows` the liked titles that a map's weights connect to it, the strongest first."""
        position, column, value = weights.entries(ask.liked)
        value = value * ask.weights[position]
        place = np.full(len(self._features), -1, dtype=np.int32)
        place[rows] = np.arange(len(rows), dtype=np.int32)
        met = np.flatnonzero((place[column] >= 0) & (value > 0) & (ask.weights[position] >= _FONDLY))
        met = met[np.argsort(-value[met], kind="stable")]
        speaking = [list[int]() for _ in rows]
        ends: list[int] = place[column[met]].tolist()
        titles: list[int] = ask.liked[position[met]].tolist()
        for at, liked in zip(ends, titles, strict=True):
            speaking[at].append(liked)
        return speaking
