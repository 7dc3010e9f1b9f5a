"""How alike titles are, field by field: a profile of some titles against every title."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from bot.engine.features import FACTS, FIELDS, Features, nearness
from bot.engine.sparse import Positions, Rows

Floats = NDArray[np.float32]

SIGNALS: Final = (*FIELDS, *FACTS, "popularity", "quality")


@dataclass(frozen=True, slots=True)
class Profile:
    """What some titles have in common with the world: weighted columns, and a table per fact.

    `columns` (c, rising) and `weights` (c) are entries over the F columns of the features; `tables[fact]` has one
    value per code, and a last 0 which the code -1 of an unknown fact finds.
    """

    columns: NDArray[np.int32]
    weights: Floats
    tables: Mapping[str, Floats]


def profile(features: Features, rows: Positions, weights: Floats) -> Profile:
    """The weighted sum of `rows` (m) with `weights` (m); facts are averaged over the absolute weights."""
    position, columns, values = features.rows.entries(rows)
    unique, where = np.unique(columns, return_inverse=True)
    summed = np.bincount(where, weights=values * weights[position], minlength=len(unique)).astype(np.float32)
    return Profile(unique, summed, _tables(features, rows, weights))


def _tables(features: Features, rows: Positions, weights: Floats) -> dict[str, Floats]:
    tables: dict[str, Floats] = {}
    total = float(np.abs(weights).sum()) or 1.0
    for fact in FACTS:
        codes = features.facts[fact][rows]
        size = len(features.fact_names[fact])
        mass = np.bincount(codes[codes >= 0], weights=weights[codes >= 0], minlength=size) / total
        near = nearness(fact, size) @ mass.astype(np.float32) if size else np.zeros(0, dtype=np.float32)
        tables[fact] = np.append(near, np.float32(0))
    return tables


class Content:
    """The content scores of one catalogue under one set of weights.

    `weights` names a weight for each of SIGNALS; those left out weigh nothing. Popularity and quality enter as
    log10(1 + votes) / 5 and (mean - 70) / 30.
    """

    def __init__(self, features: Features, weights: Mapping[str, float]) -> None:
        self.features = features
        self.weights = np.array([weights.get(name, 0.0) for name in SIGNALS], dtype=np.float32)
        by_field = self.weights[: len(FIELDS)]
        self._postings: Rows = features.columns
        self._column_weight: Floats = by_field[features.field]
        self._rows: Rows = features.rows.scaled(self._column_weight)
        self._prior: Floats = self._priors(np.arange(len(features))) @ self.weights[-2:]

    def _priors(self, rows: Positions) -> Floats:
        f = self.features
        return np.stack([f.popularity[rows] / 5, (f.quality[rows] - 70) / 30], axis=1).astype(np.float32)

    def scores(self, profile: Profile) -> Floats:
        """The weighted sum of the signals for every title (n)."""
        f = self.features
        total = self._prior + self._matches(profile)
        for number, fact in enumerate(FACTS, len(FIELDS)):
            if self.weights[number]:
                total += self.weights[number] * profile.tables[fact][f.facts[fact]]
        return total

    def _matches(self, profile: Profile) -> Floats:
        f = self.features
        touched = int((f.columns.starts[profile.columns + 1] - f.columns.starts[profile.columns]).sum())
        # A pass over the postings costs about four times a pass over the rows for each entry.
        if 4 * touched > len(f.rows.values):
            dense = np.zeros(f.rows.width, dtype=np.float32)
            dense[profile.columns] = profile.weights
            return self._rows.times(dense)
        position, row, value = self._postings.entries(profile.columns)
        weight = (profile.weights * self._column_weight[profile.columns])[position]
        return np.bincount(row, weights=value * weight, minlength=len(f)).astype(np.float32)

    def signals(self, profile: Profile, rows: Positions) -> Floats:
        """Each signal apart for `rows` (m): m x len(SIGNALS), before weighting."""
        f = self.features
        out = np.zeros((len(rows), len(SIGNALS)), dtype=np.float32)
        position, column, value = shared(f, profile, rows)
        cell = position * len(FIELDS) + f.field[column]
        size = len(rows) * len(FIELDS)
        out[:, : len(FIELDS)] = np.bincount(cell, weights=value, minlength=size).reshape(len(rows), -1)
        for number, fact in enumerate(FACTS, len(FIELDS)):
            out[:, number] = profile.tables[fact][f.facts[fact][rows]]
        out[:, -2:] = self._priors(rows)
        return out


def shared(features: Features, profile: Profile, rows: Positions) -> tuple[Positions, NDArray[Any], Floats]:
    """The columns which the profile and `rows` (m) share: position in `rows`, column, product of both weights."""
    position, column, value = features.rows.entries(rows)
    if not len(profile.columns):
        none = np.zeros(0, dtype=np.intp)
        return none, none, np.zeros(0, dtype=np.float32)
    at = np.minimum(np.searchsorted(profile.columns, column), len(profile.columns) - 1)
    met = profile.columns[at] == column
    return position[met], column[met], value[met] * profile.weights[at[met]]
