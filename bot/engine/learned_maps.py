"""The maps learned by a fit, serialised, so that one process can learn for all."""

from __future__ import annotations

import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from io import BytesIO
from typing import Any, Final
from zipfile import BadZipFile

import numpy as np
from numpy.typing import NDArray

from bot.engine.arrays import Floats
from bot.engine.maps.advice import AdviceMap
from bot.engine.maps.loves import LoveCounts, Loves
from bot.engine.maps.taste import TasteMap
from bot.engine.sparse import Rows

_PARTS: Final = ("keys", "seen", "starts", "columns", "weights")
"""The arrays of a map."""


@dataclass(frozen=True, slots=True)
class LearnedMaps:
    """The fitted maps, without any member in them.

    `taste` is the taste map with this bot's ratings pooled in; `lovers` has an entry for each of its weights: how many
    members loved both titles. `advice` is the advice map.
    """

    taste: TasteMap
    lovers: Rows
    advice: AdviceMap

    @classmethod
    def of(cls, taste: TasteMap, loves: Loves, advice: AdviceMap, index: Mapping[str, int]) -> LearnedMaps:
        """From the two maps, and the loves by the rows of `index`."""
        row = np.array([index.get(key, -1) for key in taste.keys], dtype=np.intp)
        counts = np.zeros(len(taste.weights.values), dtype=np.float32)
        for one, (start, end) in enumerate(zip(taste.weights.starts, taste.weights.starts[1:], strict=False)):
            others = row[taste.weights.columns[start:end]]
            counts[start:end] = loves.shared(int(row[one]), others)
        return cls(taste, Rows(taste.weights.starts, taste.weights.columns, counts, taste.weights.width), advice)

    def packed(self) -> bytes:
        """Serialised, as a compressed numpy archive."""
        parts: dict[str, NDArray[Any]] = {"lovers": self.lovers.values}
        for name, map_ in (("taste", self.taste), ("advice", self.advice)):
            weights = map_.weights
            keys = np.array(map_.keys, dtype=np.str_)
            held = (keys, map_.seen, weights.starts, weights.columns, weights.values)
            parts |= {f"{name}_{part}": array for part, array in zip(_PARTS, held, strict=True)}
        out = BytesIO()
        np.savez_compressed(out, allow_pickle=False, **parts)
        return out.getvalue()

    @classmethod
    def unpacked(cls, content: bytes) -> LearnedMaps:
        """The inverse of `packed`. Raises ValueError for anything else."""
        try:
            with np.load(BytesIO(content), allow_pickle=False) as found:
                taste = TasteMap(*_map([found[f"taste_{part}"] for part in _PARTS]))
                advice = AdviceMap(*_map([found[f"advice_{part}"] for part in _PARTS]))
                weights = taste.weights
                return cls(taste, Rows(weights.starts, weights.columns, found["lovers"], weights.width), advice)
        except (OSError, KeyError, EOFError, TypeError, ValueError, RuntimeError, BadZipFile, zlib.error) as error:
            raise ValueError(f"what another process learned cannot be read: {error}") from error

    def over(self, index: Mapping[str, int]) -> LoveCounts:
        """The counts of `lovers` over the rows of a catalogue."""
        counts, _ = TasteMap(self.taste.keys, self.lovers, self.taste.seen).over(index)
        return LoveCounts(counts)


def _map(parts: Sequence[NDArray[Any]]) -> tuple[tuple[str, ...], Rows, Floats]:
    keys, seen, starts, columns, weights = parts
    return tuple(keys.tolist()), Rows(starts, columns, weights, len(keys)), seen
