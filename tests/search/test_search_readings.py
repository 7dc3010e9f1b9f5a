"""What a query asks for beside a name: a year, a country, a season, and what only looks like one."""

import pytest

from bot.engine.search import Entry, Hit, Index
from bot.engine.search.forms import name_parts
from bot.engine.search.hangul import keystrokes, other_layout
from bot.engine.search.phonetic import heard, skeleton

MOONLIGHT = Entry("moonlight", ("Love in the Moonlight", "구르미 그린 달빛"), 0.71, 2016, "KR")
AIR = Entry("air", ("Love in the Air", "บรรยากาศรัก"), 0.69, 2022, "TH")
RINGS = Entry("rings", ("When the Phone Rings", "지금 거신 전화는"), 0.71, 2024, "KR")
SNAIL = Entry("snail", ("When a Snail Falls in Love", "如果蜗牛有爱情"), 0.53, 2023, "TH")
BOYS = Entry("boys", ("Boys over Flowers", "꽃보다 남자"), 0.7, 2009, "KR")
BOYS_JP = Entry("boys-jp", ("Hana Yori Dango", "花より男子", "Boys over Flowers"), 0.65, 2005, "JP")
FIRST = Entry("first", ("My First First Love", "첫사랑은 처음이라서"), 0.7, 2019, "KR")
STAR = Entry("star", ("My Love from the Star", "별에서 온 그대", "My"), 0.75, 2013, "KR")
HEIRS = Entry("heirs", ("The Heirs", "상속자들"), 0.76, 2013, "KR")
ONLY = Entry("only", ("The One and Only", "한 사람만"), 0.61, 2021, "KR")
DEAD = Entry(
    "dead",
    ("All of Us Are Dead", "지금 우리 학교는", "Suntem Morți cu Toții", "All of Us Are Dead S1"),
    0.73,
    2022,
    "KR",
)
DEAD2 = Entry("dead2", ("All of Us Are Dead Season 2", "지금 우리 학교는 시즌 2"), 0.6, None, "KR")
REPLY_97 = Entry("reply-97", ("Reply 1997", "응답하라 1997"), 0.7, 2012, "KR")
REPLY_94 = Entry("reply-94", ("Reply 1994", "응답하라 1994"), 0.67, 2013, "KR")
GOBLIN = Entry("goblin", ("Guardian: The Lonely and Great God", "도깨비", "Goblin"), 0.78, 2016, "KR")
GUARDIAN = Entry("guardian", ("Guardian", "镇魂"), 0.64, 2018, "CN")
SCHOOL = Entry("school", ("School 2017", "학교 2017"), 0.7, 2017, "KR")
ALICE = Entry("alice", ("Alice", "앨리스"), 0.6, 2020, "KR")
BORDERLAND = Entry("borderland", ("Alice in Borderland", "今際の国のアリス"), 0.73, 2020, "JP")
BORDERLAND_KR = Entry("borderland-kr", ("Alice in Wonder City",), 0.74, 2020, "KR")
MOTHER = Entry("mother", ("Mother", "마더"), 0.66, 2018, "KR")
MOTHER_JP = Entry("mother-jp", ("Mother", "Mother"), 0.58, 2010, "JP")
ALL = [
    MOONLIGHT, AIR, RINGS, SNAIL, BOYS, BOYS_JP, FIRST, STAR, HEIRS, ONLY, DEAD, DEAD2, REPLY_97, REPLY_94, GOBLIN,
    GUARDIAN, SCHOOL, ALICE, BORDERLAND, BORDERLAND_KR, MOTHER, MOTHER_JP,
]  # fmt: skip


@pytest.fixture(scope="module")
def index() -> Index:
    return Index.build(ALL)


def keys(index: Index, query: str) -> list[str]:
    return [hit.key for hit in index.search(query)]


@pytest.mark.parametrize(("query", "key"), [("love in th", "moonlight"), ("when th", "rings")])
def test_two_letters_that_begin_the_next_word_of_a_title_are_no_country_code(
    index: Index, query: str, key: str
) -> None:
    assert keys(index, query)[0] == key


@pytest.mark.parametrize(("query", "key"), [("love in th ", "air"), ("boys over flowers jp", "boys-jp")])
def test_two_letters_that_begin_no_word_or_are_followed_by_a_space_are_a_country_code(
    index: Index, query: str, key: str
) -> None:
    assert keys(index, query)[0] == key


@pytest.mark.parametrize(("query", "key"), [("my first", "first"), ("the one", "only")])
def test_a_spelt_out_number_asks_for_no_season(index: Index, query: str, key: str) -> None:
    assert keys(index, query)[0] == key


def test_only_the_season_whose_number_is_typed_is_a_full_match(index: Index) -> None:
    best, other, *_ = index.search("all of us are dead 2")
    assert best == Hit("dead2", 1.0, "All of Us Are Dead Season 2")
    assert other.score < 1


@pytest.mark.parametrize(
    ("query", "key"),
    [
        ("reply 1997 korea", "reply-97"), ("kdrama reply 1994", "reply-94"), ("reply 1994 2013", "reply-94"),
        ("reply 1997 2012 korea", "reply-97"),
    ],
)  # fmt: skip
def test_a_year_within_a_title_stays_part_of_it_beside_a_country_or_another_year(
    index: Index, query: str, key: str
) -> None:
    best, *others = index.search(query)
    assert (best.key, best.score) == (key, 1)
    assert all(hit.score < 1 for hit in others)


@pytest.mark.parametrize("query", ["Goblin (2016-2017)", "2015-2016 goblin", "goblin 2015–2018 korea"])
def test_a_range_of_years_finds_a_title_from_any_of_them(index: Index, query: str) -> None:
    best = index.search(query)[0]
    assert (best.key, best.score) == ("goblin", 1)


@pytest.mark.parametrize(
    ("query", "key"), [("alice 2020 korea", "alice"), ("alice kdrama", "alice"), ("guardian episode 5", "guardian")]
)
def test_a_title_followed_by_a_year_country_or_episode_does_not_mean_a_longer_title(
    index: Index, query: str, key: str
) -> None:
    assert keys(index, query)[0] == key


@pytest.mark.parametrize("query", ["mother j drama", "mother j-drama", "j drama mother", "mother drama japan"])
def test_a_country_with_the_word_drama_written_apart_tells_which_title_is_meant(index: Index, query: str) -> None:
    assert keys(index, query)[0] == "mother-jp"


def test_the_end_of_an_accented_word_is_not_read_as_a_season_number(index: Index) -> None:
    best, other, *_ = index.search("all of us are dead season 2")
    assert best.key == "dead2"
    assert other.score < 0.88


COUNTER = Entry("counter", ("The Uncanny Counter", "경이로운 소문", "Amazing So Mun"), 0.72, 2020, "KR")
COUNTER2 = Entry("counter2", ("The Uncanny Counter Season 2: Counter Punch", "경이로운 소문 2"), 0.66, 2023, "KR")
BORDERLAND2 = Entry(
    "borderland2", ("Alice in Borderland Season 2", "今際の国のアリス2", "Alice na Fronteira 2"), 0.69, 2022, "JP"
)
AGE = Entry("age", ("Age of Youth", "청춘시대"), 0.69, 2016, "KR")
AGE2 = Entry("age2", ("Age of Youth Season 2", "청춘시대 2", "Hello, My Twenties! 2: Again"), 0.65, 2017, "KR")
SEASONS = [*ALL, COUNTER, COUNTER2, BORDERLAND2, AGE, AGE2]


@pytest.mark.parametrize(
    ("query", "key"),
    [
        ("amazing so mun 2", "counter2"), ("amazing so mun season 2", "counter2"), ("amazing so mun", "counter"),
        ("alice na fronteira", "borderland"), ("alice na fronteira 2", "borderland2"),
        ("alice na fronteira season 1", "borderland"), ("counter punch", "counter2"), ("hello my twenties", "age"),
    ],
)  # fmt: skip
def test_all_seasons_share_the_names_of_their_series(query: str, key: str) -> None:
    assert keys(Index.build(SEASONS), query)[0] == key


def test_a_season_removed_from_the_index_is_not_found_by_the_names_of_its_series() -> None:
    index = Index.build(SEASONS)
    index.drop("counter2")
    assert "counter2" not in keys(index, "amazing so mun 2")


@pytest.mark.parametrize("query", ["도깨비", "도깨ㅂ", "dokkaebi", "dokebi", "トッケビ"])
def test_part_of_a_native_title_finds_it_before_a_lesser_known_special_of_that_name(query: str) -> None:
    goblin = Entry("goblin", ("Guardian: The Lonely and Great God", "쓸쓸하고 찬란하神 - 도깨비"), 0.78, 2016, "KR")
    special = Entry("special", ("Goblin Special: The Summoning", "도깨비 스페셜", "도깨비"), 0.54, 2017, "KR")
    best, other, *_ = Index.build([*ALL[:8], goblin, special]).search(query)
    assert (best.key, other.key) == ("goblin", "special")
    assert best.score < 0.88


def test_the_parts_of_a_title_are_names_of_it_but_a_season_number_is_not() -> None:
    assert name_parts("쓸쓸하고 찬란하神 - 도깨비") == ["쓸쓸하고 찬란하神", "도깨비"]
    assert name_parts("환혼 : 빛과 그림자") == ["환혼", "빛과 그림자"]
    assert name_parts("펜트하우스: 시즌2") == ["펜트하우스"]
    assert name_parts("응답하라 1988") == name_parts("사랑-해") == []


@pytest.mark.parametrize(
    ("query", "key"),
    [
        ("one", "only"), ("love and", "redemption"), ("tale of 1000 stars", "stars"), ("man 2 man", "man"),
        ("rebirth 4 u", "rebirth"), ("u r mine", "mine"), ("and valentine", "valentine"),
    ],
)  # fmt: skip
def test_numbers_and_letters_that_stand_for_words_are_read_both_ways(query: str, key: str) -> None:
    titles = [
        Entry("again", ("18 Again", "18 어게인"), 0.71, 2020, "KR"),
        Entry("redemption", ("Love and Redemption", "琉璃"), 0.62, 2020, "CN"),
        Entry("stars", ("A Tale of Thousand Stars", "นิทานพันดาว"), 0.68, 2021, "TH"),
        Entry("stars-special", ("Tale of Stars: 1000 Stars Special",), 0.5, 2021, "TH"),
        Entry("man", ("Man to Man", "맨투맨"), 0.63, 2017, "KR"),
        Entry("rebirth", ("Rebirth for You", "嘉南传"), 0.5, 2021, "CN"),
        Entry("reborn", ("Rebirth", "重生"), 0.6, 2020, "CN"),
        Entry("mine", ("You Are Mine", "絕對佔領"), 0.5, 2023, "TW"),
        Entry("mines", ("Mine", "마인"), 0.66, 2021, "KR"),
        Entry("man2", ("My Beautiful Man Season 2", "美しい彼2"), 0.65, 2023, "JP"),
        Entry("valentine", ("Moonshine and Valentine", "结爱·千岁大人的初恋"), 0.6, 2018, "CN"),
        Entry("valentines", ("Valentine's Day",), 0.6, 2020, "JP"),
    ]
    assert keys(Index.build([*ALL, *titles]), query)[0] == key


def test_a_spelt_out_number_is_not_the_beginning_of_a_longer_number() -> None:
    again = Entry("again", ("18 Again", "18 어게인"), 0.71, 2020, "KR")
    one = Entry("one", ("1% of Anything", "1%의 어떤 것"), 0.5, 2016, "KR")
    index = Index.build([again, one, *ALL])
    assert "again" not in keys(index, "one")[:2]
    assert "one" in keys(index, "one")
    assert keys(index, "1")[0] == "again"


def test_a_chinese_ordinal_begins_a_title_but_asks_for_a_season_after_one() -> None:
    runner_up = Entry("runner-up", ("We Best Love: Fighting Mr. 2nd", "第二名的逆襲"), 0.66, 2021, "TW")
    joy = Entry("joy", ("Joy of Life", "庆余年"), 0.65, 2019, "CN")
    joy2 = Entry("joy2", ("Joy of Life Season 2", "庆余年 第二季"), 0.72, 2024, "CN")
    index = Index.build([*ALL, runner_up, joy, joy2])
    assert keys(index, "第二")[0] == "runner-up"
    assert keys(index, "庆余年第二")[0] == "joy2"


@pytest.mark.parametrize(
    ("query", "key"),
    [
        ("ehRoql", "goblin"), ("ehRo", "goblin"), ("anqld", "moving"), ("해ㅠㅣㅑㅜ", "goblin"), ("ㅡㅐ퍄ㅜㅎ", "moving"),
        ("镇hun", "guardian"), ("如果蜗niu", "snail"), ("the one and", "only"),
    ],
)  # fmt: skip
def test_text_in_the_wrong_keyboard_layout_or_half_converted_finds_the_title(query: str, key: str) -> None:
    moving = Entry("moving", ("Moving", "무빙"), 0.72, 2023, "KR")
    guardian = Entry("soul", ("Soul Land", "镇国"), 0.66, 2018, "CN")
    assert keys(Index.build([*ALL, moving, guardian]), query)[0] == key


def test_text_is_read_in_the_other_layout_only_if_that_makes_syllables_or_latin_letters() -> None:
    assert other_layout("ehRoql") == keystrokes("도깨비")
    assert other_layout("dhwlddj rpdla") == keystrokes("오징어 게임")
    assert other_layout("dhwlddj rpdla tlwms2") == keystrokes("오징어 게임 시즌2")
    assert other_layout(keystrokes("ㅎㅐㅠㅣㅑㅜ")) == "goblin"
    assert other_layout("앷색ㄴ") == "doctors"
    for text in ("goblin", "love", "dream high", "ㄷㄲㅂ", "1988"):
        assert other_layout(text) is None


@pytest.mark.parametrize(
    ("query", "key"),
    [
        ("เนิสรื", "goblin"), ("ินัห นอำพ", "boys"), ("ฺนัห", "boys"), ("пщид", "goblin"), ("Ысрщщд 2017", "school"),
        ("لخلامهى", "goblin"), ("griktgik8^jdyo", "together"), ("griktgik8^", "together"), ("/เำะ้ำพ", "together"),
    ],
)  # fmt: skip
def test_text_typed_in_a_thai_cyrillic_or_arabic_layout_or_without_a_thai_one_finds_the_title(
    query: str, key: str
) -> None:
    together = Entry("together", ("2gether", "เพราะเราคู่กัน"), 0.7, 2020, "TH")
    best = Index.build([*ALL, together]).search(query)[0]
    assert (best.key, best.score > 0.7) == (key, True)


def test_part_of_a_title_yields_to_an_equally_known_title_of_that_name() -> None:
    series = Entry("series", ("En of Love", "โปรเจกต์ : กลรักรุ่นพี่"), 0.64, 2020, "TH")
    title = Entry("title", ("Love Mechanics", "กลรักรุ่นพี่"), 0.66, 2022, "TH")
    index = Index.build([series, title, *ALL])
    assert [(hit.key, hit.score) for hit in index.search("กลรักรุ่นพี่", 1)] == [("title", 1.0)]
    assert keys(index, "กลรักรุนพี")[0] == "title"


def test_a_title_of_just_the_typed_words_in_another_order_comes_before_longer_ones() -> None:
    fall = Entry("fall", ("Fall in Love", "一见倾心"), 0.6, 2021, "CN")
    older = Entry("older", ("Fall in Love",), 0.55, 2019, "CN")
    please = Entry("please", ("Please Fall in Love", "拜托了！别宠我"), 0.62, 2023, "CN")
    assert keys(Index.build([fall, older, please, *ALL]), "love fall in")[:3] == ["fall", "older", "please"]


def test_all_words_reordered_with_a_typo_come_before_some_words_of_a_better_known_title() -> None:
    sweet = Entry("sweet", ("The Sweet Blood", "씬블러드"), 0.45, 2021, "KR")
    youth = Entry("youth", ("The Blood of Youth", "少年歌行"), 0.62, 2022, "CN")
    assert keys(Index.build([*ALL, sweet, youth]), "the blood swaeet")[0] == "sweet"
    assert keys(Index.build([*ALL, sweet, youth]), "the blood of yuoth")[0] == "youth"


@pytest.mark.parametrize(
    ("query", "key"),
    [
        ("流星花園2001", "tw"), ("2001版流星花园", "tw"), ("流星花园2001年版", "tw"), ("台版流星花园", "tw"), ("流星花園 2001版", "tw"),
        ("流星花园2018", "cn"), ("流星花園內地版", "cn"), ("流星花园", "cn"), ("응답하라1997", "reply-97"),
    ],
)  # fmt: skip
def test_a_year_or_version_needs_no_space_in_languages_written_without_spaces(query: str, key: str) -> None:
    titles = [
        Entry("tw", ("Meteor Garden", "流星花園"), 0.6, 2001, "TW"),
        Entry("cn", ("Meteor Garden", "流星花园"), 0.66, 2018, "CN"),
    ]
    assert keys(Index.build([*ALL, *titles]), query)[0] == key


@pytest.mark.parametrize(
    ("query", "key"),
    [
        ("드라마 boys over flowers", "boys"), ("ซีรีส์ love in the air", "air"), ("дорама the heirs", "heirs"),
        ("드라마 도깨비", "goblin"), ("goblin series", "goblin"), ("镇魂 电视剧", "guardian"), ("mother drama 2010", "mother-jp"),
    ],
)  # fmt: skip
def test_the_word_for_drama_beside_a_title_is_not_part_of_it(index: Index, query: str, key: str) -> None:
    best = index.search(query)[0]
    assert (best.key, best.score) == (key, 1)


@pytest.mark.parametrize(
    ("query", "key"),
    [
        ("death note movie", "film"), ("death note the movie 2006", "film"), ("movie death note", "film"), ("デスノート映画", "film"),
        ("映画デスノート", "film"), ("death note 2006 movie", "film"), ("death note japanese movie", "film"), ("death note", "series"),
        ("death note drama", "series"), ("デスノートドラマ", "series"), ("phim death note", "series"), ("bad genius film", "genius"),
        ("bad genius drama", "genius-tv"), ("ซีรีส์ bad genius", "genius-tv"), ("bad genius", "genius"),
        ("หนังฉลาดเกมส์โกง", "genius"), ("ซีรีส์ฉลาดเกมส์โกง", "genius-tv"),
    ],
)  # fmt: skip
def test_the_word_for_film_or_drama_decides_between_a_film_and_a_series_of_one_name(query: str, key: str) -> None:
    titles = [
        Entry("series", ("Death Note", "デスノート"), 0.64, 2015, "JP"),
        Entry("film", ("Death Note", "デスノート"), 0.6, 2006, "JP", film=True),
        Entry("genius", ("Bad Genius", "ฉลาดเกมส์โกง"), 0.66, 2017, "TH", film=True),
        Entry("genius-tv", ("Bad Genius", "ฉลาดเกมส์โกง"), 0.6, 2020, "TH"),
    ]
    best, other, *_ = Index.build([*ALL, *titles]).search(query)
    assert best.key == key
    assert (other.score < 0.88) == (query not in ("death note", "bad genius", "phim death note"))


def test_the_word_for_film_within_a_title_is_part_of_it_and_asks_for_no_film() -> None:
    melo = Entry("melo", ("Melo Movie", "멜로무비"), 0.66, 2025, "KR")
    found = Index.build([*ALL, melo])
    for query in ("melo movie", "melo movi", "melo movie 2025", "movie melo"):
        best = found.search(query)[0]
        assert (best.key, best.score > 0.88) == ("melo", True), query


def test_the_first_season_comes_before_a_later_one_also_beside_the_word_for_drama() -> None:
    first = Entry("first", ("Hospital Playlist", "슬기로운 의사생활"), 0.6, 2020, "KR")
    second = Entry("second", ("Hospital Playlist Season 2", "슬기로운 의사생활 시즌2"), 0.64, 2021, "KR")
    assert keys(Index.build([first, second]), "hospital play drama") == ["first", "second"]


def test_the_word_for_drama_can_also_begin_a_title() -> None:
    special = Entry("special", ("Drama Special", "드라마 스페셜"), 0.5, 2010, "KR")
    spring = Entry("spring", ("Spring Waltz", "봄의 왈츠"), 0.6, 2006, "KR")
    assert keys(Index.build([*ALL, special, spring]), "drama sp")[0] == "special"


def test_a_latin_name_after_a_word_in_another_script_is_matched_by_its_sound() -> None:
    assert heard("смотреть kingdom") == f"смотреть {skeleton('kingdom')}"
    assert heard("kingdom") == skeleton("kingdom")
    assert heard("도깨비") == "도깨비"


@pytest.mark.parametrize(
    ("query", "key"),
    [
        ("어느 날 ㅇ", "doom"), ("어느날ㅇ", "doom"), ("어느 날", "day"), ("boys over flowers s", "boys-season"),
        ("alice in b", "borderland"), ("healer s", "healer-special"), ("healers", "healer"), ("squid game s", "squid2"),
        ("squid games", "squid"), ("陈情令之", "soul"),
    ],
)  # fmt: skip
def test_a_title_followed_by_more_letters_yields_to_titles_that_continue_with_them(query: str, key: str) -> None:
    titles = [
        Entry("day", ("One Ordinary Day", "어느 날"), 0.65, 2021, "KR"),
        Entry("doom", ("Doom at Your Service", "어느 날 우리집 현관으로 멸망이 들어왔다"), 0.68, 2021, "KR"),
        Entry("boys-season", ("Boys over Flowers Season 2", "花より男子2"), 0.65, 2007, "JP"),
        Entry("healer", ("Healer", "힐러"), 0.75, 2014, "KR"),
        Entry("healer-special", ("Healer Special",), 0.5, 2015, "KR"),
        Entry("squid", ("Squid Game", "오징어 게임"), 0.78, 2021, "KR"),
        Entry("squid2", ("Squid Game Season 2", "오징어 게임 시즌2"), 0.7, 2024, "KR"),
        Entry("untamed", ("The Untamed", "陈情令"), 0.71, 2019, "CN"),
        Entry("soul", ("The Living Dead", "陈情令之生魂"), 0.53, 2019, "CN"),
    ]
    assert keys(Index.build([*ALL, *titles]), query)[0] == key


@pytest.mark.parametrize(
    ("query", "key"), [("bloo free", "free"), ("mis korea", "korea"), ("blood 2024", "free"), ("misty korea", "misty")]
)
def test_a_misspelt_title_is_not_read_as_another_title_plus_a_country_or_a_word_like_free(query: str, key: str) -> None:
    titles = [
        Entry("free", ("Blood Free", "지배종"), 0.6, 2024, "KR"),
        Entry("hounds", ("Bloodhounds", "사냥개들"), 0.7, 2023, "KR"),
        Entry("korea", ("Miss Korea", "미스코리아"), 0.56, 2013, "KR"),
        Entry("misty", ("Misty", "미스티"), 0.59, 2018, "KR"),
    ]
    assert keys(Index.build([*ALL, *titles]), query)[0] == key
