"""How chat is read, on a corpus of messages of our own: 2,360 that rate, 1,170 that must be left alone.

The column `means` of the corpus has the scores that are kept (`id=90`) and the titles that are asked about (`?id|id`).
"""

import asyncio
import csv
import sys
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core.chat.notations import LONGEST
from bot.core.models import Drama
from bot.core.vocabulary import Vocabulary
from bot.guide.chat.asking import asks
from bot.guide.chat.reading import MOST_LOOKUPS, MOST_WEIGHED, Reader
from bot.guide.chat.spotting import Spotter
from bot.guide.finding.catalogue import Catalogue, Found

CORPUS = Path(__file__).parent / "corpus.tsv"


@dataclass(frozen=True)
class Row:
    message: str
    kept: frozenset[tuple[str, int]]
    asked: frozenset[frozenset[str]]


def rows() -> list[Row]:
    with CORPUS.open(encoding="utf-8", newline="") as file:
        table = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    return [_row(line["message"].replace("\\n", "\n"), line["means"].split()) for line in table]


def _row(message: str, means: list[str]) -> Row:
    pairs = (one.partition("=") for one in means if not one.startswith("?"))
    asked = frozenset(frozenset(one[1:].split("|")) for one in means if one.startswith("?"))
    return Row(message, frozenset((key, int(score)) for key, _, score in pairs), asked)


@pytest.fixture(scope="module")
def reader(spotter: Spotter, catalogue: Catalogue) -> Reader:
    asyncio.run(spotter.learn())
    return Reader(spotter, catalogue.find)


def figures(reader: Reader, table: list[Row]) -> tuple[float, float, list[str]]:
    """Precision, recall, and the messages that were misread.

    Precision is the share of the scores kept and questions asked that are right: a score nobody gave, a question about
    nothing and an answer to what is not about ratings count against it. Recall is the share of the scores to keep and
    questions to ask that were kept and asked.
    """
    right = wrong = meant = 0
    faults: list[str] = []
    for row in table:
        reading = reader.read(row.message)
        kept = {(drama.id, score) for drama, score in reading.certain}
        asked = {frozenset(drama.id for drama in question.dramas) for question in reading.questions}
        about = {key for key, _ in row.kept} | {key for one in row.asked for key in one}
        strange = [one for one in asked - row.asked if not one & about]
        false = len(kept - row.kept) + len(strange)
        if not row.kept and not row.asked and not false:
            false += reading.heard
        right += len(kept & row.kept) + len(asked & row.asked)
        wrong += false
        meant += len(row.kept) + len(row.asked)
        if false or kept != row.kept or not row.asked <= asked:
            faults.append(f"{row.message!r}: kept {sorted(kept)}, asked {[sorted(one) for one in asked]}")
    return right / (right + wrong), right / meant, faults


def test_the_corpus_is_as_large_as_it_claims() -> None:
    table = rows()
    assert len({row.message for row in table}) == len(table)
    assert sum(bool(row.kept or row.asked) for row in table) >= 2360
    assert sum(not row.kept and not row.asked for row in table) >= 1170


def test_the_corpus_names_only_titles_of_the_catalogue(catalogue: Catalogue) -> None:
    keys = {
        key for row in rows() for key in (*(key for key, _ in row.kept), *(key for one in row.asked for key in one))
    }
    assert [key for key in keys if catalogue.get(key) is None] == []


def test_the_corpus_is_read_with_the_required_precision_and_recall(reader: Reader) -> None:
    precision, recall, faults = figures(reader, rows())
    assert precision >= 0.99, faults
    assert recall >= 0.95, faults


# How members rate a title in a sentence; each title is tried with one of them, in turn.
PHRASINGS = [
    "{} 3/5",
    "{}: 8/10",
    "8/10 for {}",
    "just finished {}, 8/10",
    "{} ★★★★☆",
    "I'd give {} an 8/10",
    "{} 8.5/10 loved it",
    "{} is an 8/10",
    "{} 8.5",
    "my rating for {} is 8/10",
    "okay {} was way better than expected, 8/10",
    "finally watched {}!! 8/10",
    "gave {} an 8/10",
    "can't believe I slept on {}. 8/10",
    "not my usual genre but {} gets an 8/10",
    "honestly {} deserves an 8/10",
    "I cried watching {} so 8/10",
    "binged {} in two days. solid 8/10",
    "hot take: {} is 8/10",
    "acabei de ver {}, nota 8/10",
    "{} me gustó mucho, 8/10",
    "j'ai adoré {} : 8/10",
    "baru selesai {}, 8/10",
    "vừa xem xong {}, 8/10",
]
# Sentences with a score that is not their author's rating.
NOT_RATINGS = [
    "my sister gave {} an 8/10",
    "is {} worth it? mdl says 8/10",
    "what would you rate {} out of 10?",
    "if {} ends badly I'm giving it a 2/10",
    "{} episode 8 was 10/10",
    "everyone says {} is a 10/10 but I haven't seen it",
    "planning to watch {} next, hope it's a 9/10",
    "I wouldn't give {} a 10/10",
    "{} got a 12.5% rating last night",
    "{} is 8.5 on imdb",
    "{} comes out on 10/10",
    "mein Bruder gibt {} 8/10",
    "mi hermana le da un 8/10 a {}",
    "kata adikku {} 8/10",
]


@pytest.mark.parametrize("shift", range(3))
def test_every_title_with_a_unique_name_is_rated_or_asked_about_in_various_phrasings(
    reader: Reader, catalogue: Catalogue, shift: int
) -> None:
    dramas = [drama for drama in catalogue.all() if drama.kind == "series"]
    titles = Counter(drama.title.casefold() for drama in dramas)
    wrong: list[str] = []
    for n, drama in enumerate(dramas):
        message = PHRASINGS[(n + shift) % len(PHRASINGS)].format(drama.title)
        reading = reader.read(message)
        kept = {one.id for one, _ in reading.certain}
        asked = {one.id for question in reading.questions for one in question.dramas}
        if titles[drama.title.casefold()] == 1 and (drama.id not in kept | asked or kept - {drama.id}):
            wrong.append(message)
    assert wrong == []


def test_no_score_is_kept_from_a_sentence_that_is_not_the_authors_own_rating(
    reader: Reader, catalogue: Catalogue
) -> None:
    messages = (NOT_RATINGS[n % len(NOT_RATINGS)].format(drama.title) for n, drama in enumerate(catalogue.all()))
    assert [message for message in messages if reader.read(message).certain] == []


def test_a_message_of_very_many_scores_is_read_up_to_the_limit_and_the_rest_is_counted(
    reader: Reader, catalogue: Catalogue
) -> None:
    titles = [drama.title for drama in catalogue.best_known(40)["KR"] if drama.kind == "series"]
    reading = reader.read("\n".join(f"{title} 9/10" for title in titles[:30]))
    assert len(reading.certain) + len(reading.questions) == MOST_WEIGHED
    assert reading.more == 30 - MOST_WEIGHED


def test_few_messages_of_the_corpus_are_taken_for_requests_and_none_of_them_rates(reader: Reader) -> None:
    taken = [row for row in rows() if asks(row.message) and not reader.read(row.message).heard]
    assert not any(row.kept or row.asked for row in taken)
    assert 5 < len(taken) < 20


@pytest.mark.parametrize("score", ["9/10", "95%", "9.5", "★★★★★"])
def test_a_score_stays_certain_after_the_score_of_another_title_in_any_notation(reader: Reader, score: str) -> None:
    reading = reader.read(f"1 litre of tears {score} and goblin 4/5")
    assert [drama.id for drama, _ in reading.certain][1:] == ["guardian-the-lonely-and-great-god-2016"]
    assert reading.questions == ()


@pytest.mark.parametrize(
    ("message", "asked"),
    [
        ("I loved signal 9 but boys over flowers was a 3", {"boys-over-flowers-2009", "hana-yori-dango-2005"}),
        ("signal 9/10 but healer was a 3", {"healer-2014"}), ("Signal 9 and sadly healer is only a 4, sorry", {"healer-2014"}),
        ("signal 9/10 but healer was a 3 hour nap", set()), ("signal 9/10, everyone says healer is a 3", set()),
        ("signal 9/10 and my boss is a 2", set()), ("signal 9/10. Healer ep 3 next", set()),
    ],
)  # fmt: skip
def test_a_second_title_with_a_bare_number_is_asked_about_if_that_may_be_a_score(
    reader: Reader, message: str, asked: set[str]
) -> None:
    reading = reader.read(message)
    assert [drama.id for drama, _ in reading.certain] == ["signal-2016"]
    assert {drama.id for question in reading.questions for drama in question.dramas} == asked


@pytest.mark.parametrize(
    ("message", "scores"),
    [
        ("vincenzo 9, no wait 8", {(90, 80)}), ("Vincenzo 9... no, 8", {(90, 80)}), ("vincenzo 8, actually 8.5", {(80, 85)}),
        ("Vincenzo 9/10 actually make that an 8", {(90, 80)}), ("vincenzo 9 - sorry, 8!", {(90, 80)}),
        ("Vincenzo 9, perdón 8", {(90, 80)}), ("vincenzo 9, nein 8", {(90, 80)}), ("Vincenzo 9, no, 8, and signal 7", {(90, 80)}),
        ("kingdom 9, no 9.5", {(90, 95)}), ("vincenzo 8 but that ending -1 so 7", {(80, 70)}), ("vincenzo 9, -1 for the ending", set()),
        ("vincenzo 9, so 20 episodes flew by", set()), ("vincenzo 9, actually 3 times", set()), ("Vincenzo 9, sorry 2 people disagree", set()), ("vincenzo 9, was 7 before", set()),
        ("Vincenzo 9, no. 1 of the year", set()), ("vincenzo 9, wait, signal 8", set()),
    ],
)  # fmt: skip
def test_a_score_that_a_bare_number_seems_to_correct_is_asked_about(
    reader: Reader, message: str, scores: set[tuple[int, ...]]
) -> None:
    reading = reader.read(message)
    assert {question.scores for question in reading.questions} == scores
    assert ("vincenzo-2021", 90) in {(drama.id, score) for drama, score in reading.certain} or scores


@pytest.mark.parametrize("message", ["my score for Vincenzo is 8 actually", "actually vincenzo is an 8 not a 9"])
def test_a_clearly_corrected_score_is_the_one_kept(reader: Reader, message: str) -> None:
    assert [(drama.id, score) for drama, score in reader.read(message).certain] == [("vincenzo-2021", 80)]


@pytest.mark.parametrize(
    "season",
    [
        "2nd season", "season two", "season II", "II", "S02", "ss2", "se2", "zweite Staffel", "segunda temporada",
        "2ª temporada", "deuxième saison", "seconda stagione", "musim kedua", "ซีซัน2", "part two", "- S2 -",
        "2da temporada", "2º temporada", "musim ke-2", "season no. 2", "szn 2", "Staffel Nummer 2", "phần thứ hai",
        "第2シーズン", "シーズンⅡ", "セカンドシーズン", "두 번째 시즌", "ซีซั่นที่ 2", "ซีซั่นสอง",
    ],
)  # fmt: skip
def test_a_season_is_recognised_however_it_is_written(reader: Reader, season: str) -> None:
    reading = reader.read(f"Hospital Playlist {season} 9/10")
    assert [(drama.id, score) for drama, score in reading.certain] == [("hospital-playlist-season-2-2021", 90)]
    assert reading.questions == ()


@pytest.mark.parametrize(
    ("message", "scores"),
    [
        ("squid game 1 9/10, 2 8/10", [90, 80]), ("squid game 1 (9/10) and 2 (8/10)", [90, 80]),
        ("squid game 1, 2, 3: 9, 7, 5", [90, 70, 50]), ("Squid Game 1: 9/10\n2: 8/10\n3: 5/10", [90, 80, 50]),
        ("Squid Game 1 & 2 both 9/10", [90, 90]), ("Squid Game first season 9/10, second season 8/10", [90, 80]),
        ("Squid Game 1 9/10, 2 episodes a night", [90]),
    ],
)  # fmt: skip
def test_seasons_given_as_bare_numbers_each_get_their_own_score(
    reader: Reader, message: str, scores: list[int]
) -> None:
    seasons = ["squid-game-2021", "squid-game-season-2-2024", "squid-game-season-3-2025"]
    kept = {drama.id: score for drama, score in reader.read(message).certain}
    assert kept == dict(zip(seasons, scores, strict=False))


@pytest.mark.parametrize(
    ("message", "missing"),
    [
        ("taxi driver s1 9 s2 8 s4 7", "Taxi Driver s4"), ("Vincenzo 1 9/10, 2 8/10", "Vincenzo 2"),
        ("Signal 9/10, Signal season 2 8/10", "Signal season 2"),
    ],
)  # fmt: skip
def test_a_season_missing_from_the_catalogue_is_reported_as_unknown_beside_the_first(
    reader: Reader, message: str, missing: str
) -> None:
    reading = reader.read(message)
    assert (reading.certain[0][1], reading.questions, reading.unknown) == (90, (), missing)


@pytest.mark.parametrize(
    ("message", "scores"),
    [
        ("Goblin 11", (100, 11)), ("Goblin 18", (90, 18)), ("Goblin -10/10", (100,)), ("Goblin: -2/10", (20,)),
        ("도깨비 12점", (100, 12)),
    ],
)  # fmt: skip
def test_an_off_scale_number_is_asked_about_with_the_scores_it_may_mean(
    reader: Reader, message: str, scores: tuple[int, ...]
) -> None:
    reading = reader.read(message)
    assert reading.certain == ()
    assert [question.scores for question in reading.questions] == [scores]


@pytest.mark.parametrize("message", ["Goblin 9.5/10.0", "Goblin - 9.5/10", "Goblin -9.5/10- Signal -8/10-"])
def test_a_score_stays_certain_despite_a_dash_or_a_trailing_zero(reader: Reader, message: str) -> None:
    assert [score for _, score in reader.read(message).certain][:1] == [95]


@pytest.mark.parametrize(
    ("message", "scores"),
    [
        ("9 Signal, 8 Healer, 7 Goblin", {"signal": 90, "healer": 80, "guardian": 70}),
        ("9: youth of may, 8: 18 again", {"youth": 90, "18": 80}),
        ("10 - Reply 1988\n9 - Signal", {"reply": 100, "signal": 90}),
        ("penthouse 7/10 for season 1, 6/10 for season 2", {"the-penthouse-war": 70, "the-penthouse-season-2": 60}),
        ("Signal 9, Healer 8, Goblin", {"signal": 90, "healer": 80}), ("Signal 9/10 and 8/10 for Healer", {"signal": 90, "healer": 80}),
    ],
)  # fmt: skip
def test_a_list_with_each_score_before_its_title_is_read_so(
    reader: Reader, message: str, scores: dict[str, int]
) -> None:
    kept = {drama.id: score for drama, score in reader.read(message).certain}
    assert [next(score for key, score in kept.items() if key.startswith(one)) for one in scores] == [*scores.values()]
    assert len(kept) == len(scores)


@pytest.mark.parametrize(
    "message",
    [
        "Vincenzo corn salad guy 10/10", "도깨비 공유 10점", "hotel del luna IU 10/10", "사랑의 불시착 현빈 10점",
        "Queen of Tears Kim Ji Won 10/10", "Vincenzo the wine lady 10/10", "Hometown Cha-Cha-Cha Chief Hong 10/10",
    ],
)  # fmt: skip
def test_a_score_right_after_somebody_in_the_drama_is_asked_about(reader: Reader, message: str) -> None:
    reading = reader.read(message)
    assert (reading.certain, len(reading.questions)) == ((), 1)


@pytest.mark.parametrize(
    "message", ["Big with Gong Yoo: 9/10", "도깨비 공유 때문에 9점", "Vincenzo 9/10, the corn salad guy"]
)
def test_somebody_named_elsewhere_leaves_the_score_to_the_drama(reader: Reader, message: str) -> None:
    assert [score for _, score in reader.read(message).certain] == [90]


@pytest.mark.parametrize(
    ("message", "kept", "asked"),
    [
        ("my friend gave itaewon class a 9 but for me it's a 7", {70}, set()),
        ("my sister gave goblin a 10 but i'd say 8", set(), {80}), ("my sister gave goblin a 10 but mom said 8", set(), set()),
        ("my sister gave goblin a 10/10, i cried at ep 8", set(), set()),
    ],
)  # fmt: skip
def test_ones_own_score_after_somebody_elses_is_the_one_read(
    reader: Reader, message: str, kept: set[int], asked: set[int]
) -> None:
    reading = reader.read(message)
    assert {score for _, score in reading.certain} == kept
    assert {score for question in reading.questions for score in question.scores} == asked


@pytest.mark.parametrize(
    ("message", "score"),
    [
        ("Misaeng was a 10 until ep 15. final score 9", 90), ("i'll go with 8.5 for racket boys", 85), ("law and the city 8 btw", 80), ("繁花看完了,打9分", 90),
        ("Tunnel 85% Voice 80%", 85), ("Story of Minglan 9.5", 95),
        ("did not expect to love Healer this much, 9/10", 90),
    ],
)  # fmt: skip
def test_a_score_is_kept_despite_the_words_beside_it(reader: Reader, message: str, score: int) -> None:
    assert [one for _, one in reader.read(message).certain][:1] == [score]


@pytest.mark.parametrize(
    ("message", "scores"),
    [
        ("marry my husband (kr) 8/10, japanese version 9/10", {"marry-my-husband-2024": 80, "marry-my-husband-japan-2025": 90}),
        ("the korean Mother 8/10, the japanese original 9/10", {"mother-2018": 80, "mother-2010": 90}),
        ("낭만닥터 김사부 9점, 2는 8점", {"dr-romantic-2016": 90, "dr-romantic-season-2-2020": 80}),
        ("dr romantic 9, 2 is an 8", {"dr-romantic-2016": 90, "dr-romantic-season-2-2020": 80}),
        ("Signal 9, 2 is 8 months away", {"signal-2016": 90}),
        ("Weak Hero Class 1 10/10, Class 2 8/10", {"weak-hero-class-1-2022": 100, "weak-hero-class-2-2025": 80}),
        ("weak hero class 1 10/10 and class 2 a letdown 7/10", {"weak-hero-class-1-2022": 100, "weak-hero-class-2-2025": 70}),
    ],
)  # fmt: skip
def test_another_version_or_part_of_a_title_is_found_by_what_tells_it_apart(
    reader: Reader, message: str, scores: dict[str, int]
) -> None:
    assert {drama.id: score for drama, score in reader.read(message).certain} == scores


@given(st.text(max_size=300) | st.text(alphabet="0123456789/.,%★☆½ -–~점点分oute ofgblinW", max_size=120))
@settings(max_examples=300, deadline=None)
def test_no_message_crashes_the_reader_or_yields_a_score_off_the_scale(reader: Reader, message: str) -> None:
    for _, score in reader.read(message).certain:
        assert 1 <= score <= 100
    reader.names(message)


# What the longest messages are made of.
UNITS = [
    "9/10 ", "goblin ", "goblin 9/10, ", "goblin 9 ", "\"goblin\" 9/10 ", "a", "★", "☆★", "9", "도깨비", "ก", "九分", "(",
    "W ", "my 9", "x 9/10 ", "1/1/", "\n", "...!?", "one out of ", "love storey 9/10, ", "Mother season 2 9/10 ",
    "reply 1988 9 1997 8 ", "hana kimi (taiwanese) 8 ", "goblin is 9/10 and healer is 8/10 but ",
]  # fmt: skip


@pytest.mark.parametrize("unit", UNITS)
@pytest.mark.usefixtures("reader")
def test_the_longest_message_is_read_with_few_searches(spotter: Spotter, catalogue: Catalogue, unit: str) -> None:
    searches = 0

    def find(text: str):
        nonlocal searches
        searches += 1
        return catalogue.find(text)

    Reader(spotter, find).read(unit * (LONGEST // len(unit)))
    assert searches <= MOST_LOOKUPS


@pytest.mark.parametrize("unit", UNITS)
@pytest.mark.usefixtures("reader")
def test_the_work_of_reading_grows_no_faster_than_the_message(spotter: Spotter, unit: str) -> None:
    reader = Reader(spotter, lambda _: Found())

    def work(length: int) -> int:
        """How many functions are called to read a message of that length."""
        calls = 0

        def count(*_: object) -> None:
            nonlocal calls
            calls += 1

        message = unit * (length // len(unit))
        reader.read(message)
        sys.setprofile(count)
        try:
            reader.read(message)
        finally:
            sys.setprofile(None)
        return calls

    whole = work(LONGEST)
    assert whole <= 2.5 * work(LONGEST // 2)
    assert whole <= 60 * LONGEST


@pytest.mark.parametrize(
    ("message", "named"),
    [
        ("CLOY, Goblin or 도깨비 tonight?", ["crash-landing-on-you-2019", "guardian-the-lonely-and-great-god-2016"]),
        ("we should watch Signal and then Stranger", ["signal-2016", "stranger-2017"]),
        ("Move to Heaven made me cry", ["move-to-heaven-2021"]),
        ("have you seen twenty five twenty one?", ["twenty-five-twenty-one-2022"]),
        ("Secret Garden > Secret", ["secret-garden-2010", "secret-2013"]),
        ("시그널이랑 비밀의 숲 봤어", ["signal-2016", "stranger-2017"]),
        ("シグナル見た?", ["signal-2016"]),
        ("Mr. Queen, D.P. and Itaewon Class", ["mr-queen-2020", "d-p-2021", "itaewon-class-2020"]),
        ("Go Ahead is my comfort drama", ["go-ahead-2020"]),
        ("true beauty ep 3 lol", ["true-beauty-2020"]),
        ("I'd give 미생 a 9", ["misaeng-incomplete-life-2014"]),
    ],
)
def test_titles_in_running_text_are_found(reader: Reader, message: str, named: list[str]) -> None:
    assert [drama.id for drama in reader.names(message)] == named


@pytest.mark.parametrize(
    "message",
    [
        "I have no signal here", "Hello everyone, welcome!", "i want to move to heaven", "Who are you? I am your boss",
        "Big news: Black Friday is here", "I love you. Thank you so much", "remember when silence was golden",
        "This is my first love", "OMG I LOVE YOU SO MUCH", "go ahead and tell her", "Begin again tomorrow",
        "Start up the car", "今天好幸福", "秘密があります", "오늘 비밀 얘기 해줄게", "The king said hello to the queen",
        "life is good, my mother is home", "find yourself a nice boyfriend", "we are the ones of you", "the secret is out",
    ],
)  # fmt: skip
def test_common_phrases_that_happen_to_be_titles_are_not_taken_for_them(reader: Reader, message: str) -> None:
    assert reader.names(message) == []


async def test_a_title_added_while_the_spotter_is_learning_is_found_too(
    dramas: list[Drama], vocabulary: Vocabulary
) -> None:
    catalogue = Catalogue(dramas[:5], vocabulary)
    spotter = Spotter(catalogue)
    (new,) = (drama for drama in dramas if drama.id == "crash-landing-on-you-2019")
    learning = asyncio.create_task(spotter.learn())
    await asyncio.sleep(0)
    catalogue.put(new)
    await learning
    (spot,) = spotter.spot("Crash Landing on You 9/10")
    assert spot.dramas == (new,)


@pytest.mark.parametrize("score", ["7/10", "8.5"])
def test_a_title_and_a_score_are_understood_whatever_the_title_looks_like(
    reader: Reader, catalogue: Catalogue, score: str
) -> None:
    names = {name for drama in catalogue.all() for name in (drama.title, drama.native_title) if name}
    unheard = {name for name in names if not (found := reader.read(f"{name} {score}")).certain and not found.questions}
    assert unheard == set()
