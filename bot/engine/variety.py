"""A list that is not ten times the same: no tag on all of a page, and a place kept for what nobody rated yet."""

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
"""A shorter list is as it was ranked."""
NEW_AT: Final = 10
"""The place in a list that is kept for a title nobody rated: what is learned from ratings would never find it."""

_TAGS: Final = FIELDS.index("tags")
_NONE: Final = np.zeros(0, dtype=np.intp)
_LOOK_AHEAD: Final = 5
_RATED: Final = 20
"""A title that so few rated is new all the same: the map says next to nothing of it yet."""
_FITTING: Final = 10
"""It comes where it is among one in so many of the titles for which most speaks, but for what others rated."""
_COMMON: Final = 8
"""A tag of more than one in so many titles says little of any of them."""
_SEVERAL: Final = 2
"""One title alone does not tell for which of its tags it is liked."""


class Variety:
    """What makes a list of the titles of `features` varied; `seen` (n) says how many rated each elsewhere."""

    def __init__(self, features: Features, seen: NDArray[np.floating[Any]]) -> None:
        self._features = features
        often = np.diff(features.columns.starts) * _COMMON > len(features)
        self._common: frozenset[int] = frozenset(np.flatnonzero(often & (features.field == _TAGS)).tolist())
        self._new: Allowed = features.new & (seen < _RATED)

    def varied(
        self,
        rows: Positions,
        ranked: Positions,
        limit: int,
        free: frozenset[str],
        tastes: Sequence[Positions],
    ) -> Positions:
        """The first `limit` places of `ranked`, places among `rows`, but those that are too much like others; tags
        that are `free` do not count. `tastes` are the rows that each member likes: the tags they come for fill no
        page, and are on every one."""
        if limit < VARIED_FROM:
            return ranked[:limit]
        looked_at = ranked[: _LOOK_AHEAD * limit]
        return looked_at[varied(self._tags(rows[looked_at], free), limit, self._common | self._sought(tastes))]

    def _sought(self, tastes: Sequence[Positions]) -> frozenset[int]:
        """The tags that more than half of what each member likes has, and two titles at least."""
        f = self._features
        found = f.field == _TAGS
        for liked in tastes:
            count = np.bincount(f.rows.entries(liked)[1], minlength=f.rows.width)
            found = found & (2 * count > len(liked)) & (count >= _SEVERAL)
        return frozenset(np.flatnonzero(found).tolist() if tastes else ())

    def newcomer(self, kindred: Floats, closed: Allowed) -> Positions:
        """Of the titles that nobody rated yet the one most like those liked, if any is among those most like them."""
        able = np.flatnonzero(self._new & ~closed)
        first = able[np.argmax(kindred[able])][None] if len(able) else _NONE
        better = int(np.count_nonzero(kindred > kindred[first])) if len(first) else 0
        return first if better * _FITTING < len(kindred) else _NONE

    def with_new(self, rows: Positions, order: Positions, new: int, free: frozenset[str]) -> Positions:
        """`order` with the place `new` at the one kept for it, or before it on that page where it would else have what
        all others there have; what it takes the place of comes after the page. Where it would everywhere, `order`."""
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
        """The tags of each of `rows`, those `free` left out."""
        f = self._features
        asked = [f.column["tags", tag] for tag in free if ("tags", tag) in f.column]
        position, column, _ = f.rows.entries(rows)
        counted = f.field[column] == _TAGS
        counted = np.flatnonzero(counted & ~np.isin(column, asked) if asked else counted)
        ends: list[int] = np.bincount(position[counted], minlength=len(rows)).cumsum().tolist()
        flat: list[int] = column[counted].tolist()
        return [flat[start:end] for start, end in pairwise([0, *ends])]
