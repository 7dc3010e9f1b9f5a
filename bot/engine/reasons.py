"""Why a title was ranked where it was, from the numbers that ranked it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from bot.engine.features import FACTS, FIELDS, Features
from bot.engine.similar import Profile, shared

Floats = NDArray[np.float32]

_VALUES: Final = 4
_REASONS: Final = 4


@dataclass(frozen=True, slots=True)
class Reason:
    """One part of a score.

    `kind` is a field or fact of features.py, or "liked" (members' taste joins it to titles liked), "loved" (many
    here loved it too), "popularity", "quality"; `values` are what the title has of it, `weight` the part's share of
    the positive score (0 to 1), `sources` the member's own titles that it came from.
    """

    kind: str
    values: tuple[str, ...]
    weight: float
    sources: tuple[str, ...] = ()


def explain(
    features: Features,
    of: Profile,
    rows: NDArray[np.intp],
    parts: Floats,
    kinds: Sequence[str],
    sources: Mapping[int, Sequence[tuple[int, float]]],
) -> list[tuple[Reason, ...]]:
    """The reasons of each of `rows` (m), largest share first.

    `parts` (m x len(kinds)) is what each kind added to the score; `sources[i]` are rows of liked titles with what
    the taste map added from each to `rows[i]`.
    """
    values = _values(features, of, rows)
    out: list[tuple[Reason, ...]] = []
    for i, row in enumerate(rows):
        total = float(np.maximum(parts[i], 0).sum()) or 1.0
        found: list[Reason] = []
        for column in np.argsort(-parts[i], kind="stable"):
            share = float(parts[i, column]) / total
            if share <= 0.02 or len(found) == _REASONS:
                break
            kind = kinds[column]
            if kind in FIELDS:
                named = tuple(values.get((i, kind), ()))[:_VALUES]
            elif kind in FACTS:
                code = int(features.facts[kind][row])
                named = (features.fact_names[kind][code],) if code >= 0 else ()
            else:
                named = ()
            if (kind in FIELDS or kind in FACTS) and not named:
                continue
            liked = (
                [features.keys[s] for s, v in sorted(sources.get(i, ()), key=lambda p: -p[1]) if v > 0]
                if kind == "liked"
                else []
            )
            found.append(Reason(kind, named, round(share, 4), tuple(liked[:_VALUES])))
        out.append(tuple(found))
    return out


def _values(features: Features, of: Profile, rows: NDArray[np.intp]) -> dict[tuple[int, str], list[str]]:
    """What each title shares with the profile, by field, most telling first."""
    found: dict[tuple[int, str], list[str]] = {}
    position, column, value = shared(features, of, rows)
    for at in np.argsort(-value, kind="stable"):
        if value[at] <= 0:
            break
        name = FIELDS[features.field[column[at]]]
        found.setdefault((int(position[at]), name), []).append(features.names[column[at]])
    return found
