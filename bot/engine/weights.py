"""The weights learned from reference pairs and ratings, as they are handed to the engine."""

from __future__ import annotations

import base64
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from bot.engine import learned
from bot.engine.net import Net
from bot.engine.trees import Trees


@dataclass(frozen=True, slots=True)
class Weights:
    """First stages by name of signal, and what reranks their candidates.

    `recommended` is what `Item.recommended` is of titles, by their key or what other sites call them ("mdl-2").
    """

    similar_first: Mapping[str, float]
    similar: Trees
    personal_first: Mapping[str, float]
    personal: Net
    recommended: Mapping[str, float]


def packed(numbers: Mapping[str, float]) -> str:
    """Numbers by name as text, in hundredths: what `unpacked` reads. Names have no space in them."""
    lines = "\n".join(f"{name} {round(100 * number)}" for name, number in sorted(numbers.items()))
    return base64.b85encode(zlib.compress(lines.encode(), 9)).decode()


def unpacked(text: str) -> dict[str, float]:
    """The numbers that `text` was packed from."""
    lines = zlib.decompress(base64.b85decode(text)).decode().splitlines()
    return {name: int(number) / 100 for name, number in map(str.split, lines)}


@cache
def learned_weights() -> Weights:
    """What benchmarks/learn_fields.py learned, unpacked once; a start has better to do."""
    return Weights(
        learned.SIMILAR_FIRST,
        Trees.unpacked(learned.SIMILAR_TREES),
        learned.PERSONAL_FIRST,
        Net.unpacked(learned.PERSONAL_NET),
        unpacked(learned.RECOMMENDED),
    )
