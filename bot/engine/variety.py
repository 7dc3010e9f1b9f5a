"""Keeping a list varied: no tag on every title of a page, and a place for a title nobody has rated yet."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from bot.engine.arrays import Allowed, Floats, Positions
from bot.engine.features import FIELDS, Features
from bot.engine.rank import PAGE, varied

VARIED_FROM: Final = 5
"""Shorter lists stay as ranked."""
NEW_AT: Final = 10
"""The rank kept for a title nobody rated, which learning from ratings would never find."""

_TAGS: Final = FIELDS.index("tags")
_NO_ROWS: Final = np.zeros(0, dtype=np.intp)
_LOOK_AHEAD: Final = 5
_LEAST_RATINGS: Final = 20
"""Titles with fewer ratings are new too: the taste map knows next to nothing of them."""
_BEST_ONE_IN: Final = 10
"""A new title is placed only if its content score is among the best in so many."""
_COMMON_ONE_IN: Final = 8
"""A tag that more than one in so many titles has says little."""
_LEAST_LIKED: Final = 2
"""One liked title does not tell which of its tags it is liked for."""


class Variety:
    """Varies lists of the titles of `features`; `seen` (n) counts each title's ratings in the taste map."""

    def __init__(self, features: Features, seen: NDArray[np.floating[Any]]) -> None:
        self._features = features
        often = np.diff(features.columns.starts) * _COMMON_ONE_IN > len(features)
        self._common: frozenset[int] = frozenset(np.flatnonzero(often & (features.field == _TAGS)).tolist())
        self._new: Allowed = features.new & (seen < _LEAST_RATINGS)

    def varied(
        self,
        rows: Positions,
        ranked: Positions,
        limit: int,
        free: frozenset[str],
        tastes: Sequence[Positions],
    ) -> Positions:
        """The first `limit` of `ranked` (places in `rows`) after passing over titles whose tags came too often already.

        Tags that are `free` do not count. Those that most of every member's liked rows (`tastes`) have count within a
        page only.
        """
        if limit < VARIED_FROM:
            return ranked[:limit]
        considered = ranked[: _LOOK_AHEAD * limit]
        return considered[varied(self._tags(rows[considered], free), limit, self._common | self._tags_of_most(tastes))]

    def _tags_of_most(self, tastes: Sequence[Positions]) -> frozenset[int]:
        """The tags that more than half of every member's liked titles have, and at least two of them."""
        f = self._features
        found = f.field == _TAGS
        for liked in tastes:
            count = np.bincount(f.rows.entries(liked)[1], minlength=f.rows.width)
            found = found & (2 * count > len(liked)) & (count >= _LEAST_LIKED)
        return frozenset(np.flatnonzero(found).tolist() if tastes else ())

    def newcomer(self, content_scores: Floats, excluded: Allowed) -> Positions:
        """The row of the unrated title with the best content score, if that is among the best of all; else none."""
        eligible = np.flatnonzero(self._new & ~excluded)
        first = eligible[np.argmax(content_scores[eligible])][None] if len(eligible) else _NO_ROWS
        better = int(np.count_nonzero(content_scores > content_scores[first])) if len(first) else 0
        return first if better * _BEST_ONE_IN < len(content_scores) else _NO_ROWS

    def with_new(self, rows: Positions, order: Positions, new: int, free: frozenset[str]) -> Positions:
        """`order` with `new` at NEW_AT; the title it replaces moves behind the page.

        Where every title of the page would then share a tag, the place before is tried, and so on; `order` is unchanged
        if none on that page will do.
        """
        others = order[order != new]
        last = min(NEW_AT - 1, len(others))
        for at in range(last, min(last, NEW_AT - PAGE) - 1, -1):
            after = others[at + 1 : NEW_AT]
            shown = np.concatenate([others[:at], [new], after, others[at : at + 1], others[NEW_AT:]])
            page = self._tags(rows[shown[NEW_AT - PAGE : NEW_AT]], free)
            if len(page) < PAGE or not set(page[0]).intersection(*page[1:]):
                return shown
        return order

    def _tags(self, rows: Positions, free: frozenset[str]) -> list[list[int]]:
        """The tags of each of `rows`, without those that are `free`."""
        f = self._features
        asked = [f.column["tags", tag] for tag in free if ("tags", tag) in f.column]
        position, column, _ = f.rows.entries(rows)
        counted = f.field[column] == _TAGS
        counted = np.flatnonzero(counted & ~np.isin(column, asked) if asked else counted)
        ends: list[int] = np.bincount(position[counted], minlength=len(rows)).cumsum().tolist()
        flat: list[int] = column[counted].tolist()
        return [flat[start:end] for start, end in pairwise([0, *ends])]
