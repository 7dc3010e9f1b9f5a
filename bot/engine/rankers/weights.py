"""The weights learned from reference pairs and ratings, unpacked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from bot.engine.rankers import learned
from bot.engine.rankers.net import Net
from bot.engine.rankers.trees import Trees


@dataclass(frozen=True, slots=True)
class Weights:
    """Of similar and of personal picks: the first stage's weights by signal, and the second stage's model."""

    similar_first: Mapping[str, float]
    similar: Trees
    personal_first: Mapping[str, float]
    personal: Net


@cache
def learned_weights() -> Weights:
    """What benchmarks/learn_fields.py learned, unpacked on first use so that the bot starts sooner."""
    return Weights(
        learned.SIMILAR_FIRST,
        Trees.unpacked(learned.SIMILAR_TREES),
        learned.PERSONAL_FIRST,
        Net.unpacked(learned.PERSONAL_NET),
    )
