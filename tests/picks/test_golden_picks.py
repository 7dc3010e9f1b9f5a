"""Our own judgements of the bundled dramas: which of two titles ranks higher among those similar to a third."""

import csv
from dataclasses import replace
from pathlib import Path

import pytest

from bot.engine.recommender import Recommender
from bot.guide.recommending.shelf import Shelf

with (Path(__file__).parent / "golden_picks.tsv").open(encoding="utf-8") as lines:
    JUDGEMENTS = [tuple(row.values()) for row in csv.DictReader(lines, delimiter="\t")]


@pytest.fixture(scope="module")
def engine(fitted: tuple[Shelf, Recommender]) -> Recommender:
    """A recommender without synopses, so that no word two of them happen to share decides a judgement."""
    shelf, _ = fitted
    return Recommender.fit([replace(item, terms=None) for item in shelf.items()], tag_groups=shelf.groups)


def test_there_are_at_least_sixty_judgements() -> None:
    assert len(JUDGEMENTS) >= 60
    assert len({row[:3] for row in JUDGEMENTS}) == len(JUDGEMENTS)


@pytest.mark.parametrize(
    ("asked", "above", "below", "because"), JUDGEMENTS, ids=[":".join(row[:3]) for row in JUDGEMENTS]
)
def test_a_judgement_holds(
    fitted: tuple[Shelf, Recommender], engine: Recommender, asked: str, above: str, below: str, because: str
) -> None:
    # A card of similar titles names those of the same story first.
    story = [key for key in engine.same_story(asked) if key in (above, below)]
    shown = engine.similar(asked, 2, fitted[0].only([above, below])).keys
    assert [*story, *shown] == [above, below], because
