"""Content similarity, field by field: the profile of some titles compared with every title."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from bot.engine.arrays import Floats, Positions
from bot.engine.features import FACTS, FIELDS, Features, nearness
from bot.engine.sparse import Rows

STATIC: Final = ("popularity", "quality")
LINEAR: Final = (*FIELDS, *FACTS, *STATIC, "story")
"""The signals of the first stage, cheap enough for every title."""

_DEAR: Final = 12
"""Reading an entry of the postings costs this many times one of the rows, which are read in order."""
_COMMON: Final = 12
_SLIGHT: Final = 0.1
"""Fields with less weight are left out of the first stage: they change no candidates and may cost the most."""
_NONE: Final = np.zeros(0, dtype=np.intp)
_IDF: Final = tuple(f"{field}_idf" for field in FIELDS)
SIGNALS: Final = (
    *(f"{field}_cosine" for field in FIELDS),
    *_IDF,
    "tags_rare",
    "words_rare",
    *FACTS,
    "popularity",
    "popularity_gap",
    "quality",
    "quality_gap",
    "story",
    "newer",
    "recency",
    "detail",
)
"""The signals of the second stage, for the candidates only."""

_KIND: Final = {
    **{f"{field}_{form}": field for field in FIELDS for form in ("cosine", "idf")},
    "tags_rare": "tags",
    "words_rare": "words",
    "episodes": "length",
    "aired": "era",
}


def kind_of(signal: str) -> str:
    """The kind of reason that a signal stands for."""
    return _KIND.get(signal, signal)


@dataclass(frozen=True, slots=True)
class Profile:
    """The weighted mean of some titles' features.

    `columns` (c, rising) are columns of the features; `weights` (c) the mean of the titles' entries there and
    `presence` (c) the weighted share of the titles that have it. `tables[fact]` has one value per code, and a last
    0 which the code -1 of an unknown fact finds. `stories` maps a story to the share of titles in it.
    """

    columns: NDArray[np.int32]
    weights: Floats
    presence: Floats
    tables: Mapping[str, Floats]
    stories: Mapping[int, float]
    popularity: float
    quality: float
    year: float


class ContentTables:
    """Tables made once for a catalogue: how near the codes of each fact are, which titles share all codes, and dense
    copies of the columns that so many titles have that adding them whole is quicker."""

    def __init__(self, features: Features) -> None:
        sizes = np.diff(features.columns.starts)
        self.is_common: Final = sizes * _COMMON > len(features)
        self.common: Final[dict[int, Floats]] = {}
        for column in range(len(sizes)):
            if self.is_common[column]:
                _, rows, values = features.columns.entries(np.array([column]))
                self.common[column] = np.zeros(len(features), dtype=np.float32)
                self.common[column][rows] = values
        self.nearness: Final = {fact: nearness(fact, len(features.fact_names[fact])) for fact in FACTS}
        together = np.zeros(len(features), dtype=np.int64)
        for fact in FACTS:
            together = together * (len(features.fact_names[fact]) + 1) + features.facts[fact] + 1
        _, first, self.kin = np.unique(together, return_index=True, return_inverse=True)
        self.codes: Final = {fact: features.facts[fact][first] for fact in FACTS}


def profile(features: Features, tables: ContentTables, rows: Positions, weights: Floats) -> Profile:
    """The mean of `rows` (m) weighted by `weights` (m, not negative); without any rows it is empty."""
    f = features
    share = weights / (float(weights.sum()) or 1.0)
    position, columns, values = f.rows.entries(rows)
    unique, where = np.unique(columns, return_inverse=True)
    size = len(unique)
    by_code: dict[str, Floats] = {}
    for fact in FACTS:
        codes = f.facts[fact][rows]
        known = codes >= 0
        pull = tables.nearness[fact][codes[known]].T @ share[known]
        by_code[fact] = np.append(pull, np.float32(0)).astype(np.float32)
    stories: dict[int, float] = {}
    for story, part in zip(f.story[rows], share, strict=True):
        stories[int(story)] = stories.get(int(story), 0.0) + float(part)
    years = f.year[rows]
    dated = ~np.isnan(years)
    return Profile(
        unique,
        np.bincount(where, weights=values * share[position], minlength=size).astype(np.float32),
        np.bincount(where, weights=share[position], minlength=size).astype(np.float32),
        by_code,
        stories,
        float(f.popularity[rows] @ share),
        float(f.quality[rows] @ share),
        float(np.average(years[dated], weights=share[dated])) if share[dated].sum() > 0 else float("nan"),
    )


class Content:
    """The content signals of one catalogue, and the weights of the first stage over LINEAR.

    Popularity and quality enter as log10(1 + votes) / 5 and (mean - 70) / 30.
    """

    def __init__(self, features: Features, tables: ContentTables, weights: Mapping[str, float]) -> None:
        self._features = features
        self._tables = tables
        self._weights = weights
        by_field = np.array([weights.get(field, 0.0) for field in FIELDS], dtype=np.float32)
        by_field[np.abs(by_field) < _SLIGHT] = 0
        self._column_weight: Floats = by_field[features.field]
        self._rows: Rows = features.rows.scaled(self._column_weight)
        self._prior: Floats = (
            weights.get("popularity", 0.0) * features.popularity / 5
            + weights.get("quality", 0.0) * (features.quality - 70) / 30
        ).astype(np.float32)

    def profile(self, rows: Positions, weights: Floats) -> Profile:
        """The profile of `rows` (m) with `weights` (m)."""
        return profile(self._features, self._tables, rows, weights)

    def scores(self, of: Profile) -> Floats:
        """The first stage: the weighted sum of LINEAR for every title (n)."""
        total = self._prior + self.matches(of)
        facts = np.zeros(len(self._tables.codes[FACTS[0]]), dtype=np.float32)
        for fact in FACTS:
            weight = self._weights.get(fact, 0.0)
            if weight:
                facts += (weight * of.tables[fact]).take(self._tables.codes[fact])
        total += facts.take(self._tables.kin)
        for story, share in of.stories.items():
            total[self._features.stories.get(story, _NONE)] += self._weights.get("story", 0.0) * share
        return total

    def matches(self, of: Profile) -> Floats:
        """The weighted cosines of the fields with every title (n)."""
        f = self._features
        weights = of.weights * self._column_weight[of.columns]
        common = self._tables.is_common[of.columns] & (weights != 0)
        rare = ~common & (weights != 0)
        columns = of.columns[rare]
        touched = int((f.columns.starts[columns + 1] - f.columns.starts[columns]).sum())
        if _DEAR * touched + int(common.sum()) * len(f) // 2 > len(self._rows.values):
            dense = np.zeros(self._rows.width, dtype=np.float32)
            dense[of.columns] = of.weights
            return self._rows.times(dense)
        position, row, value = f.columns.entries(columns)
        total = np.bincount(row, weights=value * weights[rare][position], minlength=len(f)).astype(np.float32)
        for column, weight in zip(of.columns[common].tolist(), weights[common].tolist(), strict=True):
            total += np.float32(weight) * self._tables.common[column]
        return total

    def signals(self, of: Profile, rows: Positions) -> Floats:
        """SIGNALS of `rows` (m): m x len(SIGNALS)."""
        f = self._features
        m, fields = len(rows), len(FIELDS)
        position, column, at, value = shared(f, of, rows)
        cell = position * fields + f.field[column]
        rarity = f.idf[column]
        presence = of.presence[at]

        def by_field(amount: Floats) -> Floats:
            flat = np.bincount(cell, weights=amount, minlength=m * fields).astype(np.float32)
            return flat.reshape(m, fields)

        rare = by_field((presence * rarity**2.5).astype(np.float32))[:, [FIELDS.index("tags"), FIELDS.index("words")]]
        parts = [
            np.sqrt(by_field(value * of.weights[at])),
            np.sqrt(by_field(presence * rarity)),
            np.sqrt(rare),
            np.stack([of.tables[fact][f.facts[fact][rows]] for fact in FACTS], axis=1),
            self._beside(of, rows),
        ]
        return np.hstack(parts).astype(np.float32)

    def _beside(self, of: Profile, rows: Positions) -> Floats:
        """The signals from "popularity" on, of `rows` (m)."""
        f = self._features
        out = np.empty((len(rows), len(SIGNALS) - SIGNALS.index("popularity")), dtype=np.float32)
        popularity, quality, year = f.popularity[rows], f.quality[rows], f.year[rows]
        out[:, 0] = popularity
        out[:, 1] = -np.abs(popularity - of.popularity)
        out[:, 2] = (quality - 70) / 30
        out[:, 3] = -np.abs(quality - of.quality) / 30
        out[:, 4] = [of.stories.get(story, 0.0) for story in f.story[rows].tolist()]
        out[:, 5] = np.clip((year - of.year) / 8, -2, 2)
        out[:, 6] = (year - 2015) / 10
        out[:, 5:7][np.isnan(out[:, 5:7])] = 0
        out[:, 7] = f.rows.starts[rows + 1] - f.rows.starts[rows]
        return out


def shared(
    features: Features, of: Profile, rows: Positions
) -> tuple[Positions, NDArray[np.int32], NDArray[np.int32], Floats]:
    """The entries of `rows` (m) that the profile has too: position in `rows`, column, place in the profile, value."""
    position, column, value = features.rows.entries(rows)
    place = np.full(features.rows.width, -1, dtype=np.int32)
    place[of.columns] = np.arange(len(of.columns), dtype=np.int32)
    found = place[column]
    met = np.flatnonzero(found >= 0)
    return position[met], column[met], found[met], value[met]
