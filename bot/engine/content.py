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

FIRST_STAGE_SIGNALS: Final = (*FIELDS, *FACTS, "popularity", "quality", "story")
"""The signals of the first stage, cheap enough for every title."""

_POSTING_COST: Final = 12
"""Reading an entry by column costs this many times one by row, as rows are read in order."""
_COMMON_ONE_IN: Final = 12
"""A column that more than one in so many titles has is kept as a dense copy too."""
_LEAST_WEIGHT: Final = 0.1
"""Fields with less weight are left out of the first stage: they change no candidates and may cost the most."""
_NO_ROWS: Final = np.zeros(0, dtype=np.intp)
CONTENT_SIGNALS: Final = (
    *(f"{field}_cosine" for field in FIELDS),
    *(f"{field}_idf" for field in FIELDS),
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

_KIND_OF: Final = {
    **{f"{field}_{form}": field for field in FIELDS for form in ("cosine", "idf")},
    "tags_rare": "tags",
    "words_rare": "words",
    "episodes": "length",
    "aired": "era",
}


def kind_of(signal: str) -> str:
    """The kind of reason that a signal stands for."""
    return _KIND_OF.get(signal, signal)


@dataclass(frozen=True, slots=True)
class Profile:
    """The weighted mean of some titles' features.

    `columns` (c, rising) are columns of the features; `weights` (c) the mean of the titles' entries there and
    `presence` (c) the weighted share of the titles that have it. `tables[fact]` has one value per code, and a last
    0 that the code -1 of an unknown fact indexes. `stories` maps a story to the share of titles in it.
    """

    columns: NDArray[np.int32]
    weights: Floats
    presence: Floats
    facts: Mapping[str, Floats]
    stories: Mapping[int, float]
    popularity: float
    quality: float
    year: float


class ContentTables:
    """Tables computed once for a catalogue, shared by every `Content` over it.

    `nearness[fact]` is how alike the codes of a fact are (see features.py). Many titles have the same code of every
    fact: `codes[fact]` has one entry per distinct combination, and `combination` (n) the one of each title. `common`
    has dense copies (n) of the columns that many titles have (`is_common`), as adding these whole is quicker.
    """

    def __init__(self, features: Features) -> None:
        sizes = np.diff(features.columns.starts)
        self.is_common: Final = sizes * _COMMON_ONE_IN > len(features)
        self.common: Final[dict[int, Floats]] = {}
        for column in range(len(sizes)):
            if self.is_common[column]:
                _, rows, values = features.columns.entries(np.array([column]))
                self.common[column] = np.zeros(len(features), dtype=np.float32)
                self.common[column][rows] = values
        self.nearness: Final = {fact: nearness(fact, len(features.fact_names[fact])) for fact in FACTS}
        joint = np.zeros(len(features), dtype=np.int64)
        for fact in FACTS:
            joint = joint * (len(features.fact_names[fact]) + 1) + features.facts[fact] + 1
        _, first, self.combination = np.unique(joint, return_index=True, return_inverse=True)
        self.codes: Final = {fact: features.facts[fact][first] for fact in FACTS}


class Content:
    """The content signals of one catalogue, and the weights of the first stage over FIRST_STAGE_SIGNALS.

    Popularity and quality enter as log10(1 + votes) / 5 and (mean - 70) / 30.
    """

    def __init__(self, features: Features, tables: ContentTables, weights: Mapping[str, float]) -> None:
        self._features = features
        self._tables = tables
        self._weights = weights
        by_field = np.array([weights.get(field, 0.0) for field in FIELDS], dtype=np.float32)
        by_field[np.abs(by_field) < _LEAST_WEIGHT] = 0
        self._column_weight: Floats = by_field[features.field]
        self._rows: Rows = features.rows.scaled(self._column_weight)
        self._prior: Floats = (
            weights.get("popularity", 0.0) * features.popularity / 5
            + weights.get("quality", 0.0) * (features.quality - 70) / 30
        ).astype(np.float32)

    def profile(self, rows: Positions, weights: Floats) -> Profile:
        """The mean of `rows` (m) weighted by `weights` (m, not negative); without any rows it is empty."""
        f = self._features
        share = weights / (float(weights.sum()) or 1.0)
        position, columns, values = f.rows.entries(rows)
        unique, place = np.unique(columns, return_inverse=True)
        size = len(unique)
        by_code: dict[str, Floats] = {}
        for fact in FACTS:
            codes = f.facts[fact][rows]
            known = codes >= 0
            nearness_to = self._tables.nearness[fact][codes[known]].T @ share[known]
            by_code[fact] = np.append(nearness_to, np.float32(0)).astype(np.float32)
        stories: dict[int, float] = {}
        for story, part in zip(f.story[rows], share, strict=True):
            stories[int(story)] = stories.get(int(story), 0.0) + float(part)
        years = f.year[rows]
        dated = ~np.isnan(years)
        return Profile(
            unique,
            np.bincount(place, weights=values * share[position], minlength=size).astype(np.float32),
            np.bincount(place, weights=share[position], minlength=size).astype(np.float32),
            by_code,
            stories,
            float(f.popularity[rows] @ share),
            float(f.quality[rows] @ share),
            float(np.average(years[dated], weights=share[dated])) if share[dated].sum() > 0 else float("nan"),
        )

    def scores(self, profile: Profile) -> Floats:
        """The first stage: the weighted sum of FIRST_STAGE_SIGNALS for every title (n)."""
        total = self._prior + self.matches(profile)
        facts = np.zeros(len(self._tables.codes[FACTS[0]]), dtype=np.float32)
        for fact in FACTS:
            weight = self._weights.get(fact, 0.0)
            if weight:
                facts += (weight * profile.facts[fact]).take(self._tables.codes[fact])
        total += facts.take(self._tables.combination)
        for story, share in profile.stories.items():
            total[self._features.stories.get(story, _NO_ROWS)] += self._weights.get("story", 0.0) * share
        return total

    def matches(self, profile: Profile) -> Floats:
        """The weighted cosines of the fields with every title (n)."""
        f = self._features
        weights = profile.weights * self._column_weight[profile.columns]
        common = self._tables.is_common[profile.columns] & (weights != 0)
        rare = ~common & (weights != 0)
        columns = profile.columns[rare]
        touched = int((f.columns.starts[columns + 1] - f.columns.starts[columns]).sum())
        if _POSTING_COST * touched + int(common.sum()) * len(f) // 2 > len(self._rows.values):
            dense = np.zeros(self._rows.width, dtype=np.float32)
            dense[profile.columns] = profile.weights
            return self._rows.times(dense)
        position, row, value = f.columns.entries(columns)
        total = np.bincount(row, weights=value * weights[rare][position], minlength=len(f)).astype(np.float32)
        for column, weight in zip(profile.columns[common].tolist(), weights[common].tolist(), strict=True):
            total += np.float32(weight) * self._tables.common[column]
        return total

    def signals(self, profile: Profile, rows: Positions) -> Floats:
        """CONTENT_SIGNALS of `rows` (m) compared with the profile: m x len(CONTENT_SIGNALS)."""
        f = self._features
        m, fields = len(rows), len(FIELDS)
        position, column, at, value = shared_entries(f, profile, rows)
        cell = position * fields + f.field[column]
        rarity = f.idf[column]
        presence = profile.presence[at]

        def by_field(amount: Floats) -> Floats:
            flat = np.bincount(cell, weights=amount, minlength=m * fields).astype(np.float32)
            return flat.reshape(m, fields)

        rare = by_field((presence * rarity**2.5).astype(np.float32))[:, [FIELDS.index("tags"), FIELDS.index("words")]]
        parts = [
            np.sqrt(by_field(value * profile.weights[at])),
            np.sqrt(by_field(presence * rarity)),
            np.sqrt(rare),
            np.stack([profile.facts[fact][f.facts[fact][rows]] for fact in FACTS], axis=1),
            self._other_signals(profile, rows),
        ]
        return np.hstack(parts).astype(np.float32)

    def _other_signals(self, profile: Profile, rows: Positions) -> Floats:
        """The last of CONTENT_SIGNALS for `rows` (m), from "popularity" on."""
        f = self._features
        out = np.empty((len(rows), len(CONTENT_SIGNALS) - CONTENT_SIGNALS.index("popularity")), dtype=np.float32)
        popularity, quality, year = f.popularity[rows], f.quality[rows], f.year[rows]
        out[:, 0] = popularity
        out[:, 1] = -np.abs(popularity - profile.popularity)
        out[:, 2] = (quality - 70) / 30
        out[:, 3] = -np.abs(quality - profile.quality) / 30
        out[:, 4] = [profile.stories.get(story, 0.0) for story in f.story[rows].tolist()]
        out[:, 5] = np.clip((year - profile.year) / 8, -2, 2)
        out[:, 6] = (year - 2015) / 10
        out[:, 5:7][np.isnan(out[:, 5:7])] = 0
        out[:, 7] = f.rows.starts[rows + 1] - f.rows.starts[rows]
        return out


def shared_entries(
    features: Features, profile: Profile, rows: Positions
) -> tuple[Positions, NDArray[np.int32], NDArray[np.int32], Floats]:
    """The entries of `rows` (m) that the profile has too: position in `rows`, column, place in the profile, value."""
    position, column, value = features.rows.entries(rows)
    place = np.full(features.rows.width, -1, dtype=np.int32)
    place[profile.columns] = np.arange(len(profile.columns), dtype=np.int32)
    found = place[column]
    met = np.flatnonzero(found >= 0)
    return position[met], column[met], found[met], value[met]
