"""Weights learned by benchmarks/learn_fields.py from what members recommend and rate."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

SIMILAR: Final[Mapping[str, float]] = {
    "genres": 0.5, "tags": 1.0, "cast": 0.6, "crew": 0.4, "networks": 0.1, "words": 1.0,
    "country": 0.15, "era": 0.2, "popularity": 0.5, "quality": 0.2,
}  # fmt: skip
PERSONAL: Final[Mapping[str, float]] = {
    "genres": 0.5, "tags": 1.0, "cast": 0.6, "crew": 0.4, "networks": 0.1, "words": 1.0,
    "country": 0.15, "era": 0.2, "popularity": 1.0, "quality": 0.3,
}  # fmt: skip
TASTE: Final = 10.0
