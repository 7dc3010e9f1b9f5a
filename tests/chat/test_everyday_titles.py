"""Titles that are words of every day, and such words beside titles."""

import asyncio
from dataclasses import replace

import pytest

from bot.core.models import Drama
from bot.core.vocabulary import Vocabulary
from bot.guide.chat.reading import Reader
from bot.guide.chat.spotting import Spotter
from bot.guide.finding.catalogue import Catalogue


@pytest.fixture(scope="module")
def reader(spotter: Spotter, catalogue: Catalogue) -> Reader:
    asyncio.run(spotter.learn())
    return Reader(spotter, catalogue.find)


def kept(reader: Reader, message: str) -> dict[str, int]:
    return {drama.id: score for drama, score in reader.read(message).certain}


@pytest.mark.parametrize(
    ("message", "year"),
    [
        ("The jdrama Life gets 7.5/10", 2007), ("the Japanese Life 7.5/10", 2007), ("Life (일드) 7.5/10", 2007),
        ("Life (日剧) 7.5/10", 2007), ("the korean version of Life 7.5/10", 2018), ("kdrama Life 7.5/10", 2018), ("Life 한드 7.5/10", 2018),
    ],
)  # fmt: skip
def test_titles_of_one_name_are_told_apart_by_the_country_that_is_said_before_them_or_in_a_word(
    vocabulary: Vocabulary, message: str, year: int
) -> None:
    lives = [
        Drama(id="life-2018", title="Life", kind="series", country="KR", year=2018),
        Drama(id="life-2007", title="Life", kind="series", country="JP", year=2007),
    ]
    assert kept(_reading(lives, vocabulary), message) == {f"life-{year}": 75}


def test_seasons_of_a_name_that_two_titles_have_are_asked_about_where_they_may_be_of_either(
    catalogue: Catalogue, vocabulary: Vocabulary
) -> None:
    first, second = (catalogue.get(key) for key in ("liar-game-2007", "liar-game-season-2-2009"))
    assert first is not None
    assert second is not None
    korean = replace(first, id="liar-game-2014", country="KR", year=2014, links={})
    reading = _reading([korean, first, second], vocabulary).read("watched Liar Game both seasons. S1 9/10 S2 8/10")
    assert {drama.id: score for drama, score in reading.certain} == {second.id: 80}
    assert {drama.id for question in reading.questions for drama in question.dramas} == {korean.id, first.id}


def _reading(dramas: list[Drama], vocabulary: Vocabulary) -> Reader:
    catalogue = Catalogue(dramas, vocabulary)
    spotter = Spotter(catalogue)
    asyncio.run(spotter.learn())
    return Reader(spotter, catalogue.find)
