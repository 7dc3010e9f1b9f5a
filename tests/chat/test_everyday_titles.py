"""Titles that are everyday words, and everyday words beside titles."""

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
    ("message", "title", "score"),
    [
        ("Live 8/10", "live-2018", 80), ("rated Mine a 9", "mine-2021", 90), ("Anna 8.5/10", "anna-2022", 85),
        ("mine 8", "mine-2021", 80), ("just binged Karma on netflix, 9/10", "karma-2025", 90),
        ("two weeks 8.5", "two-weeks-2013", 85), ("Suits 7/10", "suits-2018", 70), ("the sign 9.5", "the-sign-2023", 95),
        ("acabei de ver Live, nota 9/10", "live-2018", 90), ("vừa xem xong Oxygen, 8/10", "oxygen-2020", 80),
        ("마인 9점", "mine-2021", 90), ("Awaken 9/10", "awaken-2020", 90), ("Forest: 5/10", "forest-2020", 50),
        ("hot take: 23.5 is 8/10", "23-5-2024", 80), ("binged 23.5 in two days. solid 8/10", "23-5-2024", 80),
    ],
)  # fmt: skip
def test_a_title_that_is_an_everyday_word_is_rated_like_any_other(
    reader: Reader, message: str, title: str, score: int
) -> None:
    assert kept(reader, message) == {title: score}


@pytest.mark.parametrize(
    "message",
    [
        "9/10 live performance", "I watched it live 10/10", "saw them live 9/10", "my connection is 1/10 today", "it suits you 10/10",
        "he suits me 10/10", "Anna gave it a 9/10", "anna says it's an 8/10", "Anna thinks it's a 7/10", "somebody gave it a 9/10",
        "I've given it an 8/10", "given a 9/10 at school", "a friend of mine says 9/10", "mine was like a 7/10",
        "that pizza was mine, 10/10", "watched 23.5 hours of it, 8/10", "I wouldn't give Tokyo in April Is... a 10/10",
        "mi karma 9/10", "mein karma ist 9/10",
    ],
)  # fmt: skip
def test_an_everyday_word_in_a_sentence_is_not_rated_as_a_title(reader: Reader, message: str) -> None:
    assert kept(reader, message) == {}


@pytest.mark.parametrize(
    ("message", "scores"),
    [
        ("Train to Busan: 7/10", {}), ("I gave Train to Busan 7/10", {}), ("Train: 7/10", {"train-2020": 70}),
        ("Signal: 9/10\nTrain to Busan 7/10", {"signal-2016": 90}), ("- Signal: 9/10\n- Before Sunrise 7/10", {"signal-2016": 90}),
    ],
)  # fmt: skip
def test_an_unknown_title_is_neither_a_known_one_it_begins_with_nor_a_correction_of_the_line_above(
    reader: Reader, message: str, scores: dict[str, int]
) -> None:
    reading = reader.read(message)
    assert {drama.id: score for drama, score in reading.certain} == scores
    assert not reading.questions


@pytest.mark.parametrize(
    ("message", "title", "score"),
    [
        ("watched Healer live 9/10", "healer-2014", 90), ("Erased (live action) 8.5/10", "erased-2017", 85),
        ("death note live action (2015 drama) 6/10", "death-note-2015", 60),
        ("binged Vincenzo in two weeks, 9/10", "vincenzo-2021", 90), ("watched vincenzo two weeks straight, 9/10", "vincenzo-2021", 90),
        ("Squid Game player 456 10/10", "squid-game-2021", 100), ("Signal, given a 9/10 for now", "signal-2016", 90),
        ("need somebody to watch Signal with, 9/10", "signal-2016", 90), ("Healer 10/10, mine forever", "healer-2014", 100),
        ("Healer 10/10 connection with the leads", "healer-2014", 100),
    ],
)  # fmt: skip
def test_an_everyday_word_takes_no_score_from_the_title_beside_it(
    reader: Reader, message: str, title: str, score: int
) -> None:
    assert kept(reader, message) == {title: score}


@pytest.mark.parametrize("message", ["mañana a las 8", "annual 8/10"])
def test_a_short_title_contained_in_a_longer_word_is_not_asked_about(reader: Reader, message: str) -> None:
    assert not reader.read(message).questions


@pytest.mark.parametrize("message", ["the lover in Squid Game 8/10", "the witch in Healer is an 8/10"])
def test_the_score_of_a_character_rates_neither_their_drama_nor_one_named_like_them(
    reader: Reader, message: str
) -> None:
    assert kept(reader, message) == {}


@pytest.mark.parametrize("message", ["Ghost Docter 7/10", "just finished Ghost Dcotor, 7/10", "ghost docter 7/10"])
def test_a_misspelt_title_is_not_taken_for_a_title_that_is_one_of_its_words(
    catalogue: Catalogue, vocabulary: Vocabulary, message: str
) -> None:
    ghost = Drama(id="ghost-2012", title="Ghost", kind="series", country="KR", year=2012)
    doctor = catalogue.get("ghost-doctor-2022")
    assert doctor is not None
    assert kept(_reading([ghost, doctor], vocabulary), message) == {"ghost-doctor-2022": 70}


@pytest.mark.parametrize(
    ("message", "year"),
    [
        ("The jdrama Life gets 7.5/10", 2007), ("the Japanese Life 7.5/10", 2007), ("Life (일드) 7.5/10", 2007),
        ("Life (日剧) 7.5/10", 2007), ("the korean version of Life 7.5/10", 2018), ("kdrama Life 7.5/10", 2018), ("Life 한드 7.5/10", 2018),
    ],
)  # fmt: skip
def test_titles_with_the_same_name_are_told_apart_by_the_country_the_message_says(
    vocabulary: Vocabulary, message: str, year: int
) -> None:
    lives = [
        Drama(id="life-2018", title="Life", kind="series", country="KR", year=2018),
        Drama(id="life-2007", title="Life", kind="series", country="JP", year=2007),
    ]
    assert kept(_reading(lives, vocabulary), message) == {f"life-{year}": 75}


def test_a_name_of_the_first_season_means_it_though_later_ones_are_called_so_too(vocabulary: Vocabulary) -> None:
    first = Drama(id="trebuchet-2021", title="Trebuchet Game", kind="series", country="KR", year=2021)
    second = Drama(
        id="trebuchet-2-2024",
        title="Trebuchet Game 2",
        aliases=("Trebuchet Game",),
        kind="series",
        country="KR",
        year=2024,
    )
    namesake = replace(second, id="other-2024", title="The Other Game", country="JP")
    assert kept(_reading([first, second], vocabulary), "Trebuchet Game 8/10") == {first.id: 80}
    (question,) = _reading([first, namesake], vocabulary).read("Trebuchet Game 8/10").questions
    assert set(question.dramas) == {first, namesake}


def test_a_season_before_its_title_does_not_belong_to_the_title_before(reader: Reader) -> None:
    assert kept(reader, "signal season 1, season 2 of kingdom 9/10") == {"kingdom-season-2-2020": 90}


@pytest.mark.parametrize("message", ["signal 9/10 acting", "secret 9/10 cast", "oblin 9/10"])
def test_a_score_of_the_acting_or_beside_a_word_that_begins_unlike_any_title_is_left_alone(
    reader: Reader, message: str
) -> None:
    assert not reader.read(message).heard


def test_quoted_words_with_a_score_that_are_no_title_are_reported_without_their_quotation_marks(reader: Reader) -> None:
    assert reader.read("《隐秘的小屋》 9/10").unknown == "隐秘的小屋"
    assert reader.read('"Zorba Nights" 9/10').unknown == "Zorba Nights"


def test_a_season_is_asked_about_if_it_may_belong_to_either_of_two_titles_with_the_same_name(
    catalogue: Catalogue, vocabulary: Vocabulary
) -> None:
    first, second = (catalogue.get(key) for key in ("liar-game-2007", "liar-game-season-2-2009"))
    assert first is not None
    assert second is not None
    korean = replace(first, id="liar-game-2014", country="KR", year=2014, links={})
    reading = _reading([korean, first, second], vocabulary).read("watched Liar Game both seasons. S1 9/10 S2 8/10")
    assert {drama.id: score for drama, score in reading.certain} == {second.id: 80}
    assert {drama.id for question in reading.questions for drama in question.dramas} == {korean.id, first.id}


def test_a_word_found_in_a_single_synopsis_does_not_count_as_everyday(
    dramas: list[Drama], vocabulary: Vocabulary
) -> None:
    game = Drama(id="game-2025", title="Trebuchet Game", kind="series")
    story = Drama(id="shop-2026", title="The Shop", kind="series", synopsis="They sell a trebuchet to every king.")
    spotter = Spotter(Catalogue([*dramas, game, story], vocabulary))
    asyncio.run(spotter.learn())
    (spot,) = spotter.spot("so trebuchet game then")
    assert spot.firm


def _reading(dramas: list[Drama], vocabulary: Vocabulary) -> Reader:
    catalogue = Catalogue(dramas, vocabulary)
    spotter = Spotter(catalogue)
    asyncio.run(spotter.learn())
    return Reader(spotter, catalogue.find)
