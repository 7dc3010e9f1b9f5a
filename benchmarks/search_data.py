"""Reads the reference files the search is measured and learned on."""

import json
from pathlib import Path

from benchmarks.search_queries import Query
from bot.engine.search import BESIDE_DRAMAS, Entry, popularity_weight


def load_entries(path: Path) -> list[Entry]:
    """The titles of an interchange file, their weight from the best known of their scores."""
    out: list[Entry] = []
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            record = json.loads(line)
            names = [record.get("title"), record.get("native_title"), *record.get("aliases", [])]
            scores = record.get("scores", [])
            weight = max((popularity_weight(s.get("watchers"), s.get("votes")) for s in scores), default=0.0)
            weight *= BESIDE_DRAMAS if record.get("kind") == "other" else 1
            out.append(
                Entry(record["id"], tuple(n for n in names if n), weight, record.get("year"), record.get("country"))
            )
    return out


def load_queries(path: Path) -> list[Query]:
    """The queries of a reference file: a text, the drama meant, a class."""
    with path.open(encoding="utf-8") as lines:
        records = [json.loads(line) for line in lines]
    return [Query(r["query"], r["drama"], r["class"]) for r in records]
