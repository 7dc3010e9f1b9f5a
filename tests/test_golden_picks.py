"""Judgements of our own over the bundled dramas: asked for one title, another ranks above a third."""

import csv
import tomllib
from functools import cache
from pathlib import Path

import numpy as np
import pytest

from bot.engine.features import Item
from bot.engine.recommender import Recommender

BILLING = {"main": 1.0, "support": 0.5, "guest": 0.2}
DRAMAS = Path(__file__).parents[1] / "data" / "dramas"

with (Path(__file__).parent / "golden_picks.tsv").open(encoding="utf-8") as lines:
    JUDGEMENTS = [tuple(row.values()) for row in csv.DictReader(lines, delimiter="\t")]


def _item(path: Path) -> Item:
    d = tomllib.loads(path.read_text("utf-8"))
    score = max(d.get("scores", []), key=lambda s: s.get("votes", 0), default={})
    episodes, runtime = d.get("episodes"), d.get("runtime")
    return Item(
        key=d["id"],
        kind=d["kind"],
        genres=tuple(d["genres"]),
        tags=tuple(d["tags"]),
        cast=tuple((c["actor"], BILLING[c["billing"]]) for c in d["cast"]),
        crew=tuple(c["person"] for c in d.get("crew", ())),
        country=d["country"],
        year=d["year"],
        minutes=float(episodes * runtime) if episodes and runtime else None,
        episodes=episodes,
        source=d.get("based_on", {}).get("kind"),
        networks=tuple(d.get("networks", ())),
        votes=float(score.get("votes", 0)),
        score=100 * score["score"] / score["out_of"] if "score" in score else None,
        related=tuple(r["id"] for r in d.get("related", ()) if r.get("id")),
    )


@cache
def _fitted() -> tuple[Recommender, list[str]]:
    items = [_item(path) for path in sorted(DRAMAS.rglob("*.toml"))]
    return Recommender.fit(items), [item.key for item in items]


def test_there_are_at_least_sixty_judgements() -> None:
    assert len(JUDGEMENTS) >= 60
    assert len({row[:3] for row in JUDGEMENTS}) == len(JUDGEMENTS)


@pytest.mark.parametrize(
    ("asked", "above", "below", "because"), JUDGEMENTS, ids=[":".join(row[:3]) for row in JUDGEMENTS]
)
def test_a_judgement_holds(asked: str, above: str, below: str, because: str) -> None:
    engine, keys = _fitted()
    between = np.isin(keys, [above, below])
    assert engine.alike(asked, 2, between).keys == [above, below], because
