"""Scores in chat in languages other than English or spelled out, and numbers that are not the author's rating."""

import asyncio

import pytest

from bot.guide.chat.reading import Reader
from bot.guide.chat.spotting import Spotter
from bot.guide.finding.catalogue import Catalogue


@pytest.fixture(scope="module")
def reader(spotter: Spotter, catalogue: Catalogue) -> Reader:
    asyncio.run(spotter.learn())
    return Reader(spotter, catalogue.find)


def kept(reader: Reader, message: str) -> list[int]:
    return [score for _, score in reader.read(message).certain]


@pytest.mark.parametrize(
    ("message", "score"),
    [
        ("Reply 1988 cinco estrellas", 100), ("it's okay to not be okay ocho y medio", 85), ("hidden love oito de dez", 80),
        ("hotel del luna sieben von zehn", 70), ("Bad Buddy neuf sur dix", 90), ("My Mister merece nota dez", 100),
        ("My Mister chín điểm rưỡi", 95), ("Queen of Tears ให้เจ็ดเต็มสิบ", 70), ("시그널 구점", 90), ("愛の不時着 五つ星", 100),
        ("1リットルの涙 星五つ", 100), ("蒼蘭訣 四星半", 90), ("我的大叔 给九分半", 95), ("我的大叔 十分", 100),
        ("hometown cha cha cha bintang 4", 80), ("カルテット ★★★★☆ 4.5", 90),
    ],
)  # fmt: skip
def test_a_score_spelled_out_in_any_language_is_kept(reader: Reader, message: str, score: int) -> None:
    assert kept(reader, message) == [score]


@pytest.mark.parametrize(
    "message", ["甄嬛传 满分", "응답하라 1988은 무조건 만점", "My Mister volle Punktzahl", "Vincenzo perfect score"]
)
def test_full_marks_mean_the_highest_score(reader: Reader, message: str) -> None:
    assert kept(reader, message) == [100]


@pytest.mark.parametrize(
    "message", ["시그널 이 점은 아쉬워요", "十分喜欢我的大叔", "琅琊榜 三星手机上看的", "五星级酒店看的琅琊榜", "Signal hat zehn von sechzehn Folgen"]
)  # fmt: skip
def test_number_words_that_are_not_scores_are_left_alone(reader: Reader, message: str) -> None:
    assert not kept(reader, message)
    assert reader.read(message).questions == ()


@pytest.mark.parametrize(
    "message",
    [
        "Goblin kriegt von mir ne 9", "Goblin 9 y CLOY un 8", "Goblin aku kasih 9", "A Goblin le pongo un 9",
        "Goblin ça vaut un bon 9", "Гоблин ставлю 9",
    ],
)  # fmt: skip
def test_an_english_word_in_a_message_of_another_language_is_taken_for_a_title(reader: Reader, message: str) -> None:
    assert kept(reader, message)[:1] == [90]


@pytest.mark.parametrize(
    "message",
    [
        "la banda sonora de Goblin 10/10", "trilha de Goblin 10/10", "la BO de Goblin 10/10", "Soundtrack von Goblin 10/10",
        "nhạc phim Yêu tinh 10/10", "lagu Goblin 10/10 banget", "саундтрек Гоблина 10/10", "トッケビのOST 10点", "陈情令的主题曲10分",
        "el último capítulo de Signal un 10", "dernier épisode de Signal 10/10", "letzte Folge von Signal: 10/10", "o beijo de Business Proposal 10/10",
        "偷偷藏不住男主 10/10", "เคมีพระนาง 10/10 ใน CLOY", "공유 연기 10점 도깨비에서", "Vincenzo tập cuối 10 điểm", "ตอนที่ 5 ของ SOTUS 10/10",
        "akting Kim Soo Hyun di Queen of Tears 10/10",
    ],
)  # fmt: skip
def test_the_score_of_a_part_of_a_drama_is_not_kept_in_any_language(reader: Reader, message: str) -> None:
    assert not kept(reader, message)


@pytest.mark.parametrize("message", ["terminé todos los capítulos de Signal, 9/10", "mi nota final de Signal: 9/10"])
def test_a_score_for_all_episodes_or_a_final_score_counts_for_the_whole_drama(reader: Reader, message: str) -> None:
    assert kept(reader, message) == [90]


@pytest.mark.parametrize(
    "message",
    [
        "ママは愛の不時着10点だって", "他说陈情令8分，我不同意", "朋友說華燈初上9分 真的嗎", "mẹ mình bảo Hạ cánh nơi anh 10/10", "ibu bilang Vincenzo 10/10",
        "시그널 9점 준 사람 누구야", "アンナチュラル10点の人いる？",
        "MDL lovely runner 8,7", "MDL에서 선재 업고 튀어 8.7이더라", "у Signal 8.9 на MDL",
        "Only a masochist would give The Heirs 10/10",
    ],
)  # fmt: skip
def test_the_score_of_somebody_else_is_not_kept_in_any_language(reader: Reader, message: str) -> None:
    assert not kept(reader, message)


@pytest.mark.parametrize(
    ("message", "score"),
    [("rated Signal 8 on MDL", 80), ("gave cloy a 9 on mydramalist", 90), ("山河令 豆瓣我打了8分", 80)],
)
def test_a_score_the_author_gave_on_another_site_is_kept(reader: Reader, message: str, score: int) -> None:
    assert kept(reader, message) == [score]


@pytest.mark.parametrize(
    "message",
    [
        "quem deu 10 pra The Heirs se explica", "wer gibt The Heirs bitte 10/10", "qui a mis 10 à The Heirs", "谁给流星花园打10分了",
        "кто поставил Signal 10", "ai cho Signal 10 điểm vậy", "alguém mais deu 5 pra Start-Up?", "is vincenzo a 9/10 show or am i being gaslit",
        "rate goblin from 1 to 10", "gebt ihr Moving auch ne 9?",
    ],
)  # fmt: skip
def test_a_question_about_a_score_is_not_kept_as_one_in_any_language(reader: Reader, message: str) -> None:
    reading = reader.read(message)
    assert (reading.certain, reading.questions) == ((), ())


@pytest.mark.parametrize(
    "message",
    [
        "si la fin est bonne ça sera un 10 pour Queen of Tears", "se o final for bom dou 10 pra Queen of Tears", "ojalá la segunda de Signal sea un 10",
        "wenn das Ende gut ist, gibts ne 10 für Queen of Tears", "最後が良ければ10点だったのに、カルテット", "アンナチュラル2があれば10点つける",
        "三体第二季要是好看我给10分", "i'll rate sky castle when i'm done, prob an 8", "i'd have given Goblin a 9 if it were 12 episodes",
    ],
)  # fmt: skip
def test_a_conditional_or_future_score_is_not_kept_in_any_language(reader: Reader, message: str) -> None:
    reading = reader.read(message)
    assert (reading.certain, reading.questions) == ((), ())


@pytest.mark.parametrize(
    "message", ["Kalau aku sih Goblin 9/10", "wenn du mich fragst: Goblin 9/10", "si me preguntan, Goblin 9/10"]
)
def test_saying_if_you_ask_me_does_not_make_a_score_conditional(reader: Reader, message: str) -> None:
    assert kept(reader, message) == [90]


@pytest.mark.parametrize(
    "message",
    [
        "도깨비 9점은 아니지",
        "琅琊榜不值10分",
        "カルテットが9点はない",
        "goblin gak layak 9",
        "나의 아저씨 9점은 너무 짜다",
        "no le doy más de un 5 a The Heirs",
    ],
)
def test_a_score_that_is_denied_is_not_kept_in_any_language(reader: Reader, message: str) -> None:
    reading = reader.read(message)
    assert (reading.certain, reading.questions) == ((), ())


@pytest.mark.parametrize("message", ["nah 8/10 for healer is crazy low", "9/10 for The Heirs seems way too generous"])
def test_a_score_that_is_disputed_is_not_kept(reader: Reader, message: str) -> None:
    assert not kept(reader, message)


@pytest.mark.parametrize("message", ["fight for my way 9/10 second couple > first couple", "signal gets a 9 outta me"])
def test_a_score_is_kept_despite_the_words_that_follow_it(reader: Reader, message: str) -> None:
    assert kept(reader, message) == [90]


@pytest.mark.parametrize(
    "message",
    [
        "crying level at my mister: 10/10", "Chances of a Signal sequel: 2/10", "100 days my prince got me 100% hooked", "마더 30% 할인",
        "100% viciada em Lovely Runner", "my mister is 9.99 on sale at the store", "w 7/10 ppl online rn", "go ahead and give it 10/10", "想见你 8点准时看",
        "not me giving a 10/10 to every kdrama i see",
    ],
)  # fmt: skip
def test_numbers_of_prices_moods_and_odds_are_not_scores(reader: Reader, message: str) -> None:
    assert not kept(reader, message)


@pytest.mark.parametrize(
    "message", ["i'd say signal is a 9", "signal was a 9 for me", "tbh i think signal is a 9", "imo goblin is a 9"]
)
def test_a_common_word_that_the_author_scores_is_taken_for_a_title(reader: Reader, message: str) -> None:
    assert kept(reader, message) == [90]


@pytest.mark.parametrize("message", ["my boss is a 9 for me", "life is a 9 today", "i think my life is a 2"])
def test_a_common_word_said_of_ones_own_life_is_not_taken_for_a_title(reader: Reader, message: str) -> None:
    assert not kept(reader, message)


@pytest.mark.parametrize(
    "message",
    [
        "Watch list: Signal (16), Goblin (16), Vincenzo (20)", "CLOY is 70% romance 30% comedy", "도깨비 9점대 드라마 추천",
        "silent みたいな9点以上のドラマ教えて", "Bad Buddy ep.11 10/10", "if you haven't seen Signal yet you're 10/10 missing out",
        "1 person here gave CLOY 1/10", "Tous mes amis ont mis 10 à Goblin", "Hat jemand Goblin 10/10 gegeben?", "có ai cho Goblin 10 điểm không",
    ],
)  # fmt: skip
def test_counts_proportions_and_what_others_gave_are_not_scores(reader: Reader, message: str) -> None:
    reading = reader.read(message)
    assert (reading.certain, reading.questions) == ((), ())


def test_a_score_out_of_20_is_asked_about_when_the_drama_has_20_episodes(reader: Reader) -> None:
    reading = reader.read("Vincenzo 12/20")
    assert (reading.certain, [question.scores for question in reading.questions]) == ((), [(60,)])
    assert kept(reader, "Goblin 17/20") == [85]


def test_the_ranks_of_a_countdown_list_are_not_scores(reader: Reader) -> None:
    reading = reader.read("my top: 5. Healer 4. CLOY 3. Goblin 2. Signal 1. My Mister")
    assert (reading.certain, reading.questions) == ((), ())


def test_a_decimal_at_the_start_of_a_message_is_the_score_of_the_title_after_it(reader: Reader) -> None:
    assert kept(reader, "9.5 My Mister") == [95]


@pytest.mark.parametrize(
    ("message", "score"),
    [
        ("just done with Signal. The leads have insane chemistry, the music is gorgeous and I only skipped the bits with "
         "the neighbours and the boring office parties. 8.5/10 for me.", 85),
        ("done with Signal!! 54 episodes and not one of them wasted. Hu Ge is incredible. Easily a 10.", 100),
        ("why did nobody tell me about Signal?? 9/10", 90), ("Signal is no Healer, 6.5/10", 65),
    ],
)  # fmt: skip
def test_the_only_score_of_a_message_is_of_its_only_title_however_much_is_said_between(
    reader: Reader, message: str, score: int
) -> None:
    assert [(drama.id, value) for drama, value in reader.read(message).certain] == [("signal-2016", score)]


@pytest.mark.parametrize(
    "message",
    [
        "the popcorn was 10/10, Signal not so much", "the weather is 2/10 so Signal marathon it is",
        "kdrama withdrawal 10/10 since Signal ended", "jess rated Signal 10/10", "¿Signal es un 10 o qué?",
        "I expected a 10/10 from Signal", "recommend me something like Signal, 8+ rating", "시그널 평점 9.1이래",
        "I was ready to give Signal a 10", "thinking of giving Signal a 9, not sure yet",
    ],
)  # fmt: skip
def test_the_score_of_something_before_a_title_and_one_expected_or_asked_for_are_not_kept(
    reader: Reader, message: str
) -> None:
    assert kept(reader, message) == []
