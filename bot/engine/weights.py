"""The learned numbers of both rankings, as they are handed to the engine."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from bot.engine import learned
from bot.engine.net import Net


@dataclass(frozen=True, slots=True)
class Weights:
    """First stages by name of signal, and the nets that rerank their candidates."""

    similar_first: Mapping[str, float]
    similar: Net
    personal_first: Mapping[str, float]
    personal: Net


LEARNED: Final = Weights(
    learned.SIMILAR_FIRST,
    Net.unpacked(learned.SIMILAR_NET),
    learned.PERSONAL_FIRST,
    Net.unpacked(learned.PERSONAL_NET),
)
