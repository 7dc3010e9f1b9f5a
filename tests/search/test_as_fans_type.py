"""Names as fans type them: words run together, a part for the whole, the wrong keyboard, the first of a series."""

import pytest

from bot.engine.search import Entry, Index

BOK_JOO = Entry("bok-joo", ("Weightlifting Fairy Kim Bok Joo", "역도요정 김복주"), 0.77, 2016, "KR")
MING_LAN = Entry("ming-lan", ("The Story of Ming Lan", "知否知否应是绿肥红瘦"), 0.63, 2018, "CN")
DONG_LAN = Entry("dong-lan", ("Dong Lan Xue", "冬兰雪"), 0.55, 2023, "CN")
BOYHOOD = Entry("boyhood", ("Boyhood", "소년시대"), 0.61, 2023, "KR")
GOBLIN = Entry(
    "goblin", ("Guardian: The Lonely and Great God", "쓸쓸하고 찬란하神 - 도깨비", "Goblin"), 0.78, 2016, "KR"
)
SUMMONING = Entry("summoning", ("Goblin Special: The Summoning", "도깨비 스페셜", "도깨비"), 0.55, 2017, "KR")
HOSPITAL = Entry("hospital", ("Hospital Playlist", "슬기로운 의사 생활"), 0.73, 2020, "KR")
HOSPITAL2 = Entry("hospital2", ("Hospital Playlist Season 2", "슬기로운 의사생활++"), 0.72, 2021, "KR")
ROMANTIC = Entry(
    "romantic",
    ("Dr. Romantic", "낭만닥터 김사부", "Romantic Doctor Kim Sa Bu", "Romantic Doctor, Teacher Kim"),
    0.71,
    2016,
    "KR",
)
ROMANTIC2 = Entry("romantic2", ("Dr. Romantic Season 2", "낭만닥터 김사부2", "Romantic Doctor Kim 2"), 0.69, 2020, "KR")
ATTORNEY = Entry("attorney", ("Extraordinary Attorney Woo", "이상한 변호사 우영우"), 0.75, 2022, "KR")
DOCTORS = Entry("doctors", ("Doctors", "닥터스"), 0.71, 2016, "KR")
ALL = [
    BOK_JOO, MING_LAN, DONG_LAN, BOYHOOD, GOBLIN, SUMMONING, HOSPITAL, HOSPITAL2, ROMANTIC, ROMANTIC2, ATTORNEY,
    DOCTORS,
]  # fmt: skip


@pytest.fixture(scope="module")
def index() -> Index:
    return Index.build(ALL)


def first(index: Index, query: str) -> str:
    return index.search(query)[0].key


@pytest.mark.parametrize(
    ("query", "key"), [("minglan", "ming-lan"), ("bokjo", "bok-joo"), ("fairy kimbok joo", "bok-joo")]
)
def test_words_inside_a_title_are_found_when_typed_without_spaces(index: Index, query: str, key: str) -> None:
    hit = index.search(query)[0]
    assert hit.key == key
    assert hit.score >= 0.7


def test_letters_that_span_two_words_of_a_title_are_a_weak_match() -> None:
    apart = Entry("apart", ("Her King Domain", "그녀의 왕국"), 0.7, 2020, "KR")
    hit = next(hit for hit in Index.build([*ALL, apart]).search("ingdom") if hit.key == "apart")
    assert hit.score < 0.6


def test_initial_consonants_of_part_of_a_native_title_find_it_but_not_with_certainty(index: Index) -> None:
    best, other, *_ = index.search("ㄷㄲㅂ")
    assert (best.key, other.key) == ("goblin", "summoning")
    assert best.score < 0.88


def test_a_hangul_title_with_different_spacing_means_the_first_season(index: Index) -> None:
    best, other, *_ = index.search("슬기로운 의사생활")
    assert [(best.key, best.score), (other.key, other.score)] == [("hospital", 1.0), ("hospital2", 1.0)]
    assert first(index, "슬기로운 의사생활 2") == "hospital2"


def test_initial_consonants_of_a_later_seasons_title_find_that_season() -> None:
    dearest = Entry("dearest", ("My Dearest", "연인", "연인 파트 1"), 0.66, 2023, "KR")
    dearest2 = Entry("dearest2", ("My Dearest Part 2", "연인 파트 2"), 0.62, 2023, "KR")
    assert first(Index.build([*ALL, dearest, dearest2]), "ㅇㅇㅍㅌ") == "dearest2"


def test_a_later_seasons_title_without_its_number_means_the_first_season(
    index: Index,
) -> None:
    assert first(index, "romantic doctor kim") == "romantic"
    assert first(index, "romantic doctor kim 2") == "romantic2"


@pytest.mark.parametrize(
    ("query", "key"),
    [("dnduddn", "attorney"), ("qusghtk dnduddn", "attorney"), ("앷색ㄴ", "doctors"), ("앷색", "doctors")],
)
def test_words_inside_a_title_are_found_when_typed_on_the_wrong_keyboard_layout(
    index: Index, query: str, key: str
) -> None:
    assert first(index, query) == key


@pytest.mark.parametrize(
    "query",
    [
        "goblin ost",
        "watch goblin online",
        "goblin episode 16 eng sub",
        "goblin netflix kdrama",
        "xem phim goblin",
        "goblin trailer drama",
        "watch goblin online free",
        "nonton drakor goblin sub indo",
        "ซีรี่ย์เกาหลี goblin",
        "смотреть goblin онлайн",
        "goblin live action",
        "goblin the series",
        "goblin remake",
        "goblin bl",
        "korean bl goblin",
        "the one with goblin",
        "that drama goblin",
        "that kdrama called goblin",
    ],
)
def test_words_such_as_ost_or_watch_online_are_not_part_of_a_title(index: Index, query: str) -> None:
    best = index.search(query)[0]
    assert (best.key, best.score) == ("goblin", 1)


def test_a_title_is_found_by_its_own_words_although_others_type_them_out_of_habit() -> None:
    one = Entry("one", ("The One with You", "某某"), 0.5, 2024, "TW")
    drama = Entry("drama", ("That Drama Queen",), 0.5, 2020, "TH")
    time = Entry("time", ("About Time", "멈추고 싶은 순간"), 0.5, 2018, "KR")
    live = Entry("live", ("Live", "라이브"), 0.5, 2018, "KR")
    index = Index.build([*ALL, one, drama, time, live])
    assert [first(index, query) for query in ("the one with y", "that drama q")] == ["one", "drama"]
    assert first(index, "that drama about time") == "time"
    assert first(index, "live live action") == first(index, "live action") == "live"


def test_a_title_without_the_season_asked_for_comes_before_other_titles_that_have_it() -> None:
    jin = Entry("jin2", ("JIN Season 2", "仁 完結編"), 0.7, 2011, "JP")
    moving, oshin = Entry("moving", ("Moving", "무빙"), 0.7, 2023, "KR"), Entry("oshin", ("Oshin",), 0.4, 1983, "JP")
    index = Index.build([*ALL, jin, moving, oshin])
    assert first(index, "moving season 2") == first(index, "watch moving season 2") == "moving"
    asked = ("oshin season 2", "hospital playlist season 2", "jin season 2")
    assert [first(index, query) for query in asked] == ["oshin", "hospital2", "jin2"]


def test_a_word_begun_like_a_roman_numeral_does_not_put_titles_of_the_same_initials_first() -> None:
    bad = Entry("bad", ("Mr. Bad", "My Villain"), 0.5, 2022, "CN")
    youth = Entry("youth", ("Missing Youth",), 0.6, 2012, "KR")
    name = Entry("name", ("My Name", "마이 네임"), 0.7, 2021, "KR")
    hits = [hit.key for hit in Index.build([*ALL, bad, youth, name]).search("my vi")]
    assert hits.index("youth") > hits.index("name")


def test_a_number_spelt_out_is_a_name_before_the_same_number_in_digits() -> None:
    twelve = Entry("twelve", ("Twelve", "트웰브"), 0.5, 2025, "KR")
    percent = Entry("percent", ("My Only 12%", "12%"), 0.6, 2022, "TH")
    index = Index.build([*ALL, twelve, percent])
    assert [first(index, query) for query in ("twelve", "twelve netflix")] == ["twelve", "twelve"]


def test_a_broadcaster_or_a_word_for_a_country_says_which_version_is_meant() -> None:
    heroes = [Entry(key, ("The Legend of the Condor Heroes",), weight, year, key) for key, weight, year in (
        ("CN", 0.6, 2017), ("HK", 0.5, 1983), ("PH", 0.4, 2001),
    )]  # fmt: skip
    index = Index.build(heroes)
    assert [first(index, f"condor heroes {word}") for word in ("tvb", "philippine")] == ["HK", "PH"]


def test_a_title_that_contains_a_word_such_as_casting_or_ending_is_found_by_it() -> None:
    casting = Entry("casting", ("Good Casting", "굿캐스팅"), 0.6, 2020, "KR")
    good = Entry("good", ("Good Boy", "굿보이"), 0.7, 2025, "KR")
    ending = Entry("ending", ("Happy Ending", "해피 엔딩"), 0.5, 2012, "KR")
    index = Index.build([*ALL, casting, good, ending])
    assert first(index, "good cast") == "casting"
    assert first(index, "happy ending") == "ending"


def test_a_short_name_followed_by_more_words_still_means_the_famous_title_not_its_special(index: Index) -> None:
    assert first(index, "도깨비") == first(index, "도깨비 ost") == first(index, "도깨비 3회") == "goblin"


def test_words_without_spaces_prefer_a_better_known_title_that_begins_with_them() -> None:
    known = Entry("known", ("A Life on Stage", "Soo Hyun Kim"), 0.85)
    son = Entry("son", ("Son Soo Hyun",), 0.56)
    assert first(Index.build([known, son]), "soohyun") == "known"
    assert first(Index.build([GOBLIN, son]), "soohyun") == "son"


@pytest.mark.parametrize(
    ("query", "key"),
    [("하바마", "mama"), ("간동거", "gumiho"), ("아다스", "adamas"), ("갑동", "gap-dong"), ("가동이", "gap-dong")],
)
def test_syllables_of_a_korean_title_are_its_short_name_unless_they_are_a_typo_of_another(query: str, key: str) -> None:
    titles = [
        Entry("mama", ("Hi Bye, Mama!", "하이바이, 마마!"), 0.67, 2020, "KR"),
        Entry("adamas", ("Adamas", "아다마스"), 0.57, 2022, "KR"),
        Entry("gumiho", ("My Roommate Is a Gumiho", "간 떨어지는 동거"), 0.72, 2021, "KR"),
        Entry("gap-dong", ("Gap Dong", "갑동이"), 0.6, 2014, "KR"),
    ]
    assert first(Index.build([*ALL, *titles]), query) == key


@pytest.mark.parametrize(
    "query", ["doctors 2016 drama", "닥터스 2016 드라마", "doctors 2016 series", "drama 2016 doctors"]
)
def test_a_year_is_read_even_beside_the_word_for_drama(index: Index, query: str) -> None:
    best, *others = index.search(query)
    assert (best.key, best.score) == ("doctors", 1)
    assert all(hit.score < 0.88 for hit in others)


@pytest.mark.parametrize(
    "query",
    [
        "Moons (달)",
        "달 / Moons",
        "달 Moons",
        "Moons 달",
        "Moons (2017) · 달",
        "【Moons】달",
        "Moons – Tal",
        "Moons (달) [2017]",
    ],
)
def test_two_names_of_one_title_side_by_side_find_that_title(query: str) -> None:
    moons = Entry("moons", ("Moons", "달", "Tal"), 0.5, 2017, "KR")
    better = Entry("better", ("Moons 2", "달 2", "Moons"), 0.7, 2019, "KR")
    best, *others = Index.build([*ALL, moons, better]).search(query)
    assert (best.key, best.score) == ("moons", 1)
    assert all(hit.score < 1 for hit in others)


def test_a_title_without_an_article_is_found_with_one_typed_before_it() -> None:
    doctor = Entry("doctor", ("The Good Doctor", "굿 닥터"), 0.68, 2013, "KR")
    index = Index.build([*ALL, doctor])
    best = index.search("the doctors")[0]
    assert best.key == "doctors"
    assert 0.88 <= best.score < 1
    assert first(index, "the good docto") == first(index, "the god doctor") == "doctor"


def test_an_article_is_not_dropped_for_a_title_that_only_begins_with_the_rest() -> None:
    heavenly = Entry("heavenly", ("The Heavenly Idol", "성스러운 아이돌"), 0.67, 2023, "KR")
    coup = Entry("coup", ("Idol: The Coup", "아이돌: The Coup"), 0.6, 2021, "KR")
    assert first(Index.build([*ALL, heavenly, coup]), "the idol") == "heavenly"
