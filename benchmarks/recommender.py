"""Prints the recommender's tables.

Run as `python -m benchmarks.recommender dramas.jsonl similar_pairs.csv ratings.csv --terms synopsis_terms.jsonl`;
`--only similar personal group speed` for a part, `--held-out` to learn the weights anew on one half of sources and
members and measure on the other, `--more more_titles.jsonl` for the speed at a hundred thousand titles.
"""

from __future__ import annotations

import csv
import json
from pathlib import Path

from bot.engine.features import Item

BILLING = {"main": 1.0, "support": 0.5, "guest": 0.2}
SERVERS = ((20, 3), (100, 3), (100, 5))


def read_items(path: Path, terms: Path | None = None) -> list[Item]:
    """The titles of an interchange file, with the words of their synopses where `terms` has them."""
    words: dict[str, dict[str, int]] = {}
    if terms is not None:
        with terms.open(encoding="utf-8") as lines:
            for line in lines:
                record = json.loads(line)
                words[record["id"]] = record["terms"]
    with path.open(encoding="utf-8") as lines:
        return [_item(json.loads(line), words) for line in lines]


def _item(d: dict, words: dict[str, dict[str, int]]) -> Item:
    score = max(d.get("scores", []), key=lambda s: s.get("votes") or 0, default={})
    episodes, runtime = d.get("episodes"), d.get("runtime")
    return Item(
        key=d["id"],
        kind=d.get("kind", "series"),
        genres=tuple(d.get("genres", ())),
        tags=tuple(d.get("tags", ())),
        cast=tuple((c["actor"], BILLING[c["billing"]]) for c in d.get("cast", ())),
        crew=tuple(dict.fromkeys(c["person"] for c in d.get("crew", ()))),
        country=d.get("country"),
        year=d.get("year"),
        minutes=float(episodes * runtime) if episodes and runtime else None,
        episodes=episodes,
        networks=tuple(d.get("networks", ())),
        terms=words.get(d["id"]),
        votes=float(score.get("votes") or 0),
        score=100 * score["score"] / score["out_of"] if score.get("score") is not None else None,
        related=tuple(r["id"] for r in d.get("related", ()) if r.get("id")),
    )


def read_pairs(path: Path) -> list[tuple[str, str]]:
    """(source, target) of each recommendation."""
    with path.open(encoding="utf-8") as file:
        return [(row["source"], row["target"]) for row in csv.DictReader(file)]


def read_ratings(path: Path) -> dict[int, dict[str, int]]:
    """Member to title to score."""
    rated: dict[int, dict[str, int]] = {}
    with path.open(encoding="utf-8") as file:
        for row in csv.DictReader(file):
            rated.setdefault(int(row["member"]), {})[row["drama"]] = int(row["score"])
    return rated
