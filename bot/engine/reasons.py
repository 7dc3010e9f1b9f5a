"""Why a title was ranked where it was, from the numbers that ranked it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Protocol

import numpy as np

from bot.engine.arrays import Floats, Positions
from bot.engine.content import Profile, kind_of, shared_entries
from bot.engine.features import FACTS, FIELDS, Features

_MOST_LIKED: Final = 50
"""How many of a member's liked titles, the most liked first, may be named as sharing a tag."""
_MOST_VALUES: Final = 6
_MOST_SOURCES: Final = 4
_MOST_REASONS: Final = 8
LEAST_SHARE: Final = 0.03
"""Kinds that contributed a smaller share of a score are not given as reasons."""
_NO_ROWS: Final = np.zeros(0, dtype=np.intp)
_WORDS: Final = FIELDS.index("words")
_PEOPLE: Final = tuple(map(FIELDS.index, ("cast", "crew")))
_ONLY_IF_TYPICAL: Final = ("country", "era")
"""Facts given as a reason only if typical of the profile: most of its titles share them, or are within a few years."""
_LEAST_TYPICAL: Final = 0.45
_CONTEXT: Final = ("known", "mass", "total", "seen", "seen_of", "recency", "detail")
"""Signals of how much is known of the titles: no reason by themselves."""
_KIND_OF_MAP: Final = {"taste": "liked", "advice": "advice"}
"""The kind of reason for the signals of each map."""
_NEUTRAL_AT_MEAN: Final = ("popularity", "popularity_gap", "quality", "quality_gap")
_NEVER_GIVEN: Final = ("popularity_gap", "quality_gap", "newer", "length", "kind", "words")
"""Kinds that count in the ranking but would explain nothing, such as being as little known as another title."""


@dataclass(frozen=True, slots=True)
class Reason:
    """One part of a score.

    `kind` is a field or a fact of features.py; or "liked" (people who like `sources` like this), "advice" (people
    named this to those who liked `sources`), "loved" (as many members here as `values` says loved `sources` and
    this), "wanted" (more like `sources` was asked for), "story", "wished" (tags asked for), "popularity", "quality".
    `values` are what the title has of it, most important first; `weight` is the reason's share of everything that
    counted for the title, 0 to 1; `sources` are keys of the member's own titles behind it.
    """

    kind: str
    values: tuple[str, ...]
    weight: float
    sources: tuple[str, ...] = ()


class Ranker(Protocol):
    """A learned model, a net or trees, that scores signals (m x d); `mean` (d) is that of its training data."""

    @property
    def mean(self) -> Floats: ...

    def scores(self, signals: Floats) -> Floats: ...

    def parts(self, signals: Floats, groups: Sequence[Sequence[int]], neutral: Floats) -> Floats: ...


class Kinds:
    """The signals of one ranker, grouped by the kind of reason they stand for."""

    def __init__(self, signals: Sequence[str], ranker: Ranker) -> None:
        grouped: dict[str, list[int]] = {}
        for number, signal in enumerate(signals):
            kind = _KIND_OF_MAP.get(signal.partition("_")[0]) or kind_of(signal)
            if signal not in _CONTEXT:
                grouped.setdefault(kind, []).append(number)
        self.names: Final = tuple(grouped)
        self._ranker = ranker
        self._groups = tuple(grouped.values())
        at_mean = np.array([signal in _NEUTRAL_AT_MEAN for signal in signals])
        self._neutral = np.where(at_mean, ranker.mean, 0).astype(np.float32)

    def parts(self, signals: Floats) -> Floats:
        """What each kind contributed to the score of each row of signals (m): m x len(names).

        That is the score minus the score with the kind's signals at their neutral values: occlusion, Zeiler and Fergus,
        "Visualizing and Understanding Convolutional Networks", 2014.
        """
        return self._ranker.parts(signals, self._groups, self._neutral).T


def explain(
    features: Features,
    profile: Profile,
    rows: Positions,
    parts: Mapping[str, Floats],
    given: Mapping[str, Sequence[Sequence[str]]],
    sources: Mapping[str, Sequence[Sequence[str]]],
    liked: Positions = _NO_ROWS,
) -> list[tuple[Reason, ...]]:
    """The reasons of each of `rows` (m), largest share first.

    `parts[kind]` (m) is what a kind contributed to the score; `given[kind][i]` are the values for row i of kinds the
    features do not hold; `sources[kind][i]` are the keys of the member's titles behind row i, for kinds that are no
    reason without. The reason "tags" names those of the rows `liked` (most liked first) that share most of the tags,
    and only people of these rows are named, if there are any.
    """
    values = _values(features, profile, rows, liked)
    sharing = _sharing_tags(features, liked[:_MOST_LIKED], [values.get((i, "tags"), ()) for i in range(len(rows))])
    out: list[tuple[Reason, ...]] = []
    kinds, by_row = list(parts), np.stack(list(parts.values()), axis=1)
    total = np.maximum(by_row, 0).sum(axis=1, keepdims=True)
    shares = by_row / np.where(total > 0, total, 1)
    orders: list[list[int]] = np.argsort(-by_row, axis=1, kind="stable").tolist()
    weights: list[list[float]] = shares.astype(np.float64).round(4).tolist()
    numbers: list[int] = rows.tolist()
    for i, row in enumerate(numbers):
        found: list[Reason] = []
        for number in orders[i]:
            kind, weight = kinds[number], weights[i][number]
            if weight < LEAST_SHARE or len(found) == _MOST_REASONS:
                break
            if kind in _NEVER_GIVEN:
                continue
            named = tuple(given[kind][i]) if kind in given else tuple(values.get((i, kind), ()))
            if kind in FACTS and kind not in given:
                named = _fact(features, profile, kind, row)
            if (kind in FIELDS or kind in FACTS or kind in given) and not named and kind not in sources:
                continue
            behind = tuple(sources[kind][i][:_MOST_SOURCES]) if kind in sources else ()
            if kind in sources and not behind:
                continue
            if kind == "tags":
                behind = sharing[i]
            found.append(Reason(kind, named[:_MOST_VALUES], weight, behind))
        out.append(tuple(found))
    return out


def _sharing_tags(features: Features, liked: Positions, tags: Sequence[Sequence[str]]) -> list[tuple[str, ...]]:
    """For each of m lists of tags the keys of the `liked` rows that have most of them, and at least one."""
    named = [[features.column["tags", name] for name in names] for names in tags]
    columns = np.unique(np.array([column for row in named for column in row], dtype=np.int32))
    if not len(columns) or not len(liked):
        return [()] * len(tags)
    wanted = np.zeros((len(tags), len(columns)), dtype=np.bool_)
    for i, row in enumerate(named):
        wanted[i, np.searchsorted(columns, row)] = True
    position, column, _ = features.rows.entries(liked)
    place = np.minimum(np.searchsorted(columns, column), len(columns) - 1)
    met = np.flatnonzero(columns[place] == column)
    row, entry = np.nonzero(wanted[:, place[met]])
    entry = met[entry]
    count = np.bincount(row * len(liked) + position[entry], minlength=len(tags) * len(liked))
    count = count.reshape(len(tags), len(liked))
    order: list[list[int]] = np.argsort(-count, axis=1, kind="stable")[:, :_MOST_SOURCES].tolist()
    return [tuple(features.keys[int(liked[at])] for at in ranked if count[i, at]) for i, ranked in enumerate(order)]


def _fact(features: Features, profile: Profile, kind: str, row: int) -> tuple[str, ...]:
    code = int(features.facts[kind][row])
    given = code >= 0 and (kind not in _ONLY_IF_TYPICAL or profile.facts[kind][code] >= _LEAST_TYPICAL)
    return (features.fact_names[kind][code],) if given else ()


def _values(
    features: Features, profile: Profile, rows: Positions, liked: Positions
) -> dict[tuple[int, str], list[str]]:
    """What each of `rows` shares with the profile, by its place in `rows` and field, the largest weight first; of
    people only those of `liked`, if there are any."""
    found: dict[tuple[int, str], list[str]] = {}
    position, column, at, value = shared_entries(features, profile, rows)
    # Shared words of synopses are many, and explain nothing.
    order = np.flatnonzero(features.field[column] != _WORDS)
    if len(liked):
        # Nobody wants to hear of the actors of what they did not like.
        is_person = np.isin(features.field[column[order]], _PEOPLE)
        order = order[~is_person | np.isin(column[order], features.rows.entries(liked)[1])]
    order = order[np.argsort(-(value[order] * profile.weights[at[order]]), kind="stable")]
    column = column[order]
    fields: list[int] = features.field[column].tolist()
    names: list[int] = column.tolist()
    places: list[int] = position[order].tolist()
    for place, field, name in zip(places, fields, names, strict=True):
        named = found.setdefault((place, FIELDS[field]), [])
        if len(named) < _MOST_VALUES:
            named.append(features.names[name])
    return found
