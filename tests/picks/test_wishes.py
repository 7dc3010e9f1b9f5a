"""What members wish for: moods, years, tags wanted and not, read as they write them."""

import re
from functools import partial

import pytest
from conftest import Club, said

from bot.core.errors import Sorry
from bot.core.vocabulary import Vocabulary
from bot.core.years import read_years
from bot.guide import Guide
from bot.guide.finding.terms import country_of
from bot.guide.recommending.wishes import Wished
from bot.house import languages

LOCALES = languages().locales


@pytest.mark.parametrize(
    ("text", "like", "mood"),
    [
        ("cozy", (), "comfort"), ("crying, no zombies", (), "cry"), ("gemütlich, slow burn", ("slow burn",), "comfort"),
        ("Herzklopfen", (), "swoon"),
    ],
)  # fmt: skip
def test_a_mood_is_understood_among_wishes_too(guide: Guide, text: str, like: tuple[str, ...], mood: str) -> None:
    wished = guide.wishes.wished(text, mood_names={"swoon": "Herzklopfen"})
    assert (wished.like, wished.mood) == (like, mood)


def test_moods_use_only_known_tags_without_spoilers_and_are_explained_in_every_language(vocabulary: Vocabulary) -> None:
    assert {"cry", "laugh", "comfort", "thrill", "slow evening", "swoon", "think"} <= vocabulary.moods.keys()
    for mood in vocabulary.moods.values():
        assert all(languages()[locale].own(f"mood-{mood.name.replace(' ', '-')}-means") for locale in LOCALES)
        every = (*mood.tags, *mood.without)
        assert [tag for tag in every if tag not in vocabulary.tags and tag not in vocabulary.genres] == []
        assert [tag for tag in mood.tags if vocabulary.spoils(tag)] == []


def test_tags_cover_only_known_tags(vocabulary: Vocabulary) -> None:
    covered = [other for tag in vocabulary.tags.values() for other in tag.covers]
    assert covered
    assert [tag for tag in covered if tag not in vocabulary.tags] == []


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("2015", (2015, 2015)), ("2015-2020", (2015, 2020)), ("2020 – 2015", (2015, 2020)), ("2015 to 2020", (2015, 2020)),
        ("since 2018", (2018, None)), ("2018-", (2018, None)), ("2018+", (2018, None)), ("after 2018", (2019, None)),
        ("until 2010", (None, 2010)), ("before 2010", (None, 2009)), ("-2010", (None, 2010)), ("90s", (1990, 1999)),
        ("the 2010s", (2010, 2019)), ("10s", (2010, 2019)), ("", None), ("soon", None), ("20155", None), ("1-2", None),
    ],
)  # fmt: skip
def test_years_are_read_as_members_write_them(text: str, years: tuple[int | None, int | None] | None) -> None:
    assert read_years(text) == years


@pytest.mark.parametrize(
    ("years", "texts"),
    [
        ((2015, 2015), ("en 2015", "tahun 2015", "năm 2015", "ปี 2015", "2015年", "2015년", "２０１５")),
        ((2015, 2018), ("von 2015 bis 2018", "entre 2015 y 2018", "de 2015 à 2018", "2015 até 2018", "dari 2015 sampai 2018",
                        "từ 2015 đến 2018", "2015 ถึง 2018", "2015年から2018年まで", "2015년부터 2018년까지", "2015年到2018年",
                        "between 2015 and 2018", "2015〜2018")),
        ((2015, None), ("seit 2015", "ab 2015", "desde 2015", "depuis 2015", "a partir de 2015", "sejak 2015", "từ 2015",
                        "ตั้งแต่ 2015", "2015年以降", "2015년 이후", "2015年以后", "2015 or newer", ">=2015")),
        ((None, 2010), ("bis 2010", "hasta 2010", "jusqu'en 2010", "até 2010", "hingga 2010", "đến 2010", "ถึง 2010",
                        "2010年まで", "2010년까지", "2010 and older")),
        ((None, 1999), ("vor 2000", "antes de 2000", "avant 2000", "sebelum 2000", "trước 2000", "ก่อน 2000", "2000年之前", "< 2000")),
        ((1990, 1999), ("90er", "die 90er Jahre", "años 90", "années 90", "anos 90", "tahun 90-an", "thập niên 90", "ยุค 90",
                        "90年代", "90년대", "the 1990's")),
        ((2019, 2019), ("2562", "พ.ศ. 2562", "ปี 2562", "ค.ศ. 2019")),
        ((2019, None), ("ตั้งแต่ พ.ศ. 2562", "ตั้งแต่ปี 2562")),
        ((2015, 2019), ("2558 ถึง 2562",)),
        (None, ("2400", "2650", "2015-18", "recent", "2015 2016", "vor", "90", "tahun", "20er 2015")),
    ],
)  # fmt: skip
def test_years_are_read_in_every_language_of_the_bot(
    years: tuple[int | None, int | None] | None, texts: tuple[str, ...]
) -> None:
    assert [text for text in texts if read_years(text) != years] == []


@pytest.mark.parametrize("locale", LOCALES)
def test_the_example_years_of_each_language_can_be_read(locale: str) -> None:
    told = languages()[locale]("option-years")
    texts = [text.strip(" など") for text in re.split(r"[,、]? (?:or|oder|o|ou|atau|หรือ|hoặc) |[,、]|或", told)]
    assert [read_years(text) for text in texts] == [
        (2015, 2015), (2015, 2020), (2018, None), (None, 2010), (1990, 1999),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "tags"),
    [
        ("romance, drama", ("Romance", "Drama")), ("romance,romance ; healing", ("Romance", "healing")),
        ("no sad ending", ("sad ending",)), ("Sad endings", ("sad ending",)), ("tragedy", ("sad ending",)),
        ("without amnesia", ("amnesia",)), ("no end couple", ("no end couple",)), (None, ()),
    ],
)  # fmt: skip
def test_tags_to_avoid_are_read_as_members_write_them(guide: Guide, text: str | None, tags: tuple[str, ...]) -> None:
    assert guide.wishes.wished(None, text).avoid == tags


@pytest.mark.parametrize(
    "text", ["sad ending", "Happy Ending, healing", "no end couple", "lead dies", "romance, second lead wins"]
)
def test_wishing_for_an_ending_is_refused_as_a_spoiler(guide: Guide, text: str) -> None:
    with pytest.raises(Sorry, match="wish-spoils"):
        guide.wishes.wished(text)


@pytest.mark.parametrize("text", [" , ,", "-", "no", "no !", "xqzkw"])
def test_a_wish_that_names_no_tag_is_refused(guide: Guide, text: str) -> None:
    with pytest.raises(Sorry, match="tag-unknown"):
        guide.wishes.wished(text)


@pytest.mark.parametrize(
    ("text", "tags"),
    [
        ("time travel romance", ("time travel", "Romance")), ("Romance time travel", ("Romance", "time travel")),
        ("found family and comedy", ("found family", "Comedy")), ("slow burn, healing comedy", ("slow burn", "healing", "Comedy")),
    ],
)  # fmt: skip
def test_tags_in_a_row_need_no_commas(guide: Guide, text: str, tags: tuple[str, ...]) -> None:
    assert guide.wishes.wished(text).like == tags
    assert guide.wishes.wished(None, f"no {text}").avoid == tags


@pytest.mark.parametrize(
    ("text", "like", "avoid"),
    [
        ("no love triangle", (), ("love triangle",)), ("not romance", (), ("Romance",)), ("-romance", (), ("Romance",)),
        ("romance without amnesia", ("Romance",), ("amnesia",)), ("no sad ending", (), ("sad ending",)),
        ("no time travel romance", (), ("time travel", "Romance")), ("comedy, no zombies", ("Comedy",), ("zombies",)),
    ],
)  # fmt: skip
def test_negated_tags_among_the_likes_are_avoided(
    guide: Guide, text: str, like: tuple[str, ...], avoid: tuple[str, ...]
) -> None:
    found = guide.wishes.wished(text)
    assert (found.like, found.avoid) == (like, avoid)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("keine Romanze", "Romanze"), ("sin romance", "Romance"), ("pas de romance", "Romance"), ("sem romance", "Romance"),
        ("tanpa romantis", "Romantis"), ("không lãng mạn", "Lãng mạn"), ("ไม่เอาโรแมนติก", "โรแมนติก"), ("恋愛なし", "恋愛"),
        ("로맨스 없는", "로맨스"), ("不要爱情", "爱情"), ("沒有愛情", "愛情"),
    ],
)  # fmt: skip
def test_negation_is_understood_in_every_language(guide: Guide, text: str, told: str) -> None:
    assert guide.wishes.wished(text, None, {"Romance": told}) == Wished(avoid=("Romance",))
    assert guide.wishes.wished(None, text, {"Romance": told}).avoid == ("Romance",)


def test_tags_to_avoid_are_collected_from_both_fields_up_to_a_limit(guide: Guide) -> None:
    assert guide.wishes.wished("no zombies", "amnesia").avoid == ("zombies", "amnesia")
    with pytest.raises(Sorry, match="tags-too-many"):
        guide.wishes.wished("no zombies", "amnesia, romance, comedy, healing, youth, time travel")


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("kdrama", "KR"), ("k-dramas", "KR"), ("cdrama", "CN"), ("j-drama", "JP"), ("thai drama", "TH"), ("hk drama", "HK"),
        ("韩剧", "KR"), ("drama coreano", "KR"), ("한국", "KR"),
    ],
)  # fmt: skip
def test_a_word_for_a_country_is_read_as_a_country_and_not_as_a_genre(guide: Guide, text: str, country: str) -> None:
    assert guide.wishes.wished(text) == Wished(country=country)
    assert guide.wishes.wished(f"{text} time travel") == Wished(("time travel",), country=country)
    for refused in (f"no {text}", f"{text}, filipino"):
        with pytest.raises(Sorry, match="country-asked"):
            guide.wishes.wished(refused)
    with pytest.raises(Sorry, match="country-asked"):
        guide.wishes.wished(None, text)
    with pytest.raises(Sorry, match="genre-unknown"):
        guide.browsing.filters(text, None, None, (None, None), None, None)
    assert not guide.wishes.suggest_liked(text)


def test_no_tag_or_genre_has_a_name_that_reads_as_a_country(vocabulary: Vocabulary) -> None:
    every = languages()
    names = [name for tag in vocabulary.tags.values() for name in (tag.name, *tag.also)]
    names += [name for genre, also in vocabulary.genres.items() for name in (genre, *also)]
    told = [every[locale].named(name) for locale in every.locales for name in (*vocabulary.tags, *vocabulary.genres)]
    assert [name for name in (*names, *told) if country_of(name)] == []


def test_no_name_of_a_tag_or_genre_is_read_as_a_negation(guide: Guide, vocabulary: Vocabulary) -> None:
    every = languages()
    for locale in every.locales:
        words = every[locale]
        told = {name: words.named(name) for name in (*vocabulary.tags, *vocabulary.genres)}
        for name, text in told.items():
            if "," not in text and not vocabulary.spoils(name):
                assert not guide.wishes.wished(text, None, told).avoid


def test_romcom_is_read_as_romance_and_comedy(guide: Guide) -> None:
    for text in ("romcom", "rom-com", "romantic comedy", "ラブコメ"):
        assert {*guide.wishes.wished(text).like} == {"Romance", "Comedy"}
    assert {*guide.wishes.suggest_liked("healing, romcom")[0]} == {"healing", "Romance", "Comedy"}


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("gay", "bl"), ("doctor", "doctor lead"), ("school", "high school"), ("spy", "spies and undercover"), ("穿越", "time travel"),
        ("ตลก", "Comedy"), ("liebe", "Romance"), ("tình cảm", "Romance"), ("시간여행", "time travel"), ("先婚后爱", "contract marriage"),
        ("วาย", "bl"), ("ย้อนเวลา", "time travel"), ("ngôn tình", "Romance"), ("trọng sinh", "reincarnation"),
    ],
)  # fmt: skip
def test_everyday_words_for_tags_are_known(guide: Guide, text: str, tag: str) -> None:
    assert guide.wishes.wished(text).like == (tag,)


def test_an_unknown_or_excess_tag_in_a_row_is_reported(guide: Guide) -> None:
    for text, key in (
        ("time travel xqzkw romance", "tag-unknown"),
        ("romance comedy healing youth slow burn", "tags-too-many"),
        ("romance comedy healing youth family mystery thriller crime drama", "tag-unknown"),
    ):
        with pytest.raises(Sorry, match=key):
            guide.wishes.wished(text)


@pytest.mark.parametrize(
    "avoid",
    [
        "amnesia, romance, comedy, healing, youth, time travel, revenge",
        "amnesia romance comedy, healing youth, time travel revenge",
    ],
)
def test_more_than_six_unwanted_tags_are_refused_also_in_rows(guide: Guide, avoid: str) -> None:
    with pytest.raises(Sorry, match="tags-too-many"):
        guide.wishes.wished(None, avoid)


def test_an_unknown_mood_service_or_year_and_too_many_tags_are_refused(guide: Guide) -> None:
    for wish, read in (("mood", guide.wishes.mood), ("service", guide.wishes.service)):
        with pytest.raises(Sorry, match=f"{wish}-unknown"):
            read("xqzkw")
    with pytest.raises(Sorry, match="years-unclear"):
        guide.wishes.years("soon")
    with pytest.raises(Sorry, match="tags-too-many"):
        guide.wishes.wished("romance, drama, comedy, healing, youth")
    assert guide.wishes.mood("Funny") == "laugh"
    assert guide.wishes.service("disney plus") == "Disney+"


def test_only_the_last_of_several_tags_is_completed_and_none_is_suggested_twice(guide: Guide) -> None:
    offered = guide.wishes.suggest_liked("romance, found fam")
    assert ("romance", "found family") in [(kept.lower(), tag) for kept, tag in offered]
    assert all(len(choice) == 2 for choice in offered)
    assert ("healing", "healing") not in guide.wishes.suggest_liked("healing, heal")
    assert guide.wishes.moods.suggest("")
    assert len(guide.wishes.suggest_liked("")) == 25
    assert guide.wishes.services.suggest("netf")[0] == "Netflix"


def test_only_close_matches_are_suggested_and_endings_only_to_avoid(guide: Guide) -> None:
    assert guide.wishes.suggest_avoided("no sad")[0] == ("sad ending",)
    assert guide.wishes.suggest_avoided("amnesia, sad e")[0] == ("amnesia", "sad ending")
    assert not guide.wishes.suggest_liked("xqzkw")
    assert guide.wishes.suggest_liked("revnge") == [("revenge",)]


@pytest.mark.parametrize(
    ("text", "tag", "told"),
    [
        ("bromnce", "bromance", {}), ("amensia", "amnesia", {}), ("fantasas", "ghosts", {"ghosts": "fantasmas", "Fantasy": "Fantasía"}),
        ("빚", "debt", {"debt": "빚", "Business": "비즈니스"}),
    ],
)  # fmt: skip
def test_a_term_is_read_as_its_closest_match(guide: Guide, text: str, tag: str, told: dict[str, str]) -> None:
    assert guide.wishes.wished(text, None, told).like == (tag,)
    assert guide.wishes.suggest_liked(text, told)[0] == (tag,)


def test_a_wish_that_is_only_part_of_a_name_asks_which_tag_is_meant(guide: Guide) -> None:
    for wish, term in (("winter", "athletes"), ("enemies", "enemies to lovers"), ("marriage", "contract marriage")):
        for read in (guide.wishes.wished, partial(guide.wishes.wished, None), guide.wishes.never):
            with pytest.raises(Sorry, match="tag-near") as refused:
                read(wish)
            assert term in guide.wishes.likes.near(wish)
            assert len(str(refused.value.values["terms"]).split(", ")) <= 3
    with pytest.raises(Sorry, match="tag-near") as refused:
        guide.wishes.wished("winter", None, {"athletes": "Sportler"})
    assert "Sportler" in str(refused.value.values["terms"])


def test_a_wish_that_is_not_the_tags_own_name_is_reported_with_what_it_was_taken_as(guide: Guide) -> None:
    found = guide.wishes.wished("bromnce, no amensia, detective, slow burn", "soulmate")
    assert found.taken == (("bromnce", "bromance"), ("amensia", "amnesia"), ("soulmate", "fated love"))
    assert not guide.wishes.wished("time travel romance without amnesia, romcom, korean").taken


@pytest.mark.parametrize("title", ["my mister", "Crash Landing on You", "시그널"])
def test_a_title_among_the_wishes_is_refused_as_a_title(guide: Guide, title: str) -> None:
    for like, avoid in ((f"healing, {title}", None), (f"no {title}", None), (None, title)):
        with pytest.raises(Sorry, match="tag-is-title"):
            guide.wishes.wished(like, avoid)


@pytest.mark.parametrize("name", ["gong yoo", "Park Bo Young", "현빈", "Zhao Liying"])
def test_a_persons_name_among_the_wishes_is_refused_as_a_person(guide: Guide, name: str) -> None:
    for like, avoid in ((name, None), (f"healing, {name}", None), (None, name)):
        with pytest.raises(Sorry, match="tag-is-person"):
            guide.wishes.wished(like, avoid)


async def test_the_card_says_what_a_misspelt_wish_was_taken_as(club: Club) -> None:
    result = await club.member.slash(club.channel, "recommend", like="bromnce", avoid="sad endin")
    assert "I took “bromnce” as bromance" in said(result)
    assert "||sad ending||" in said(result)
    refused = await club.member.slash(club.channel, "recommend", like="winter")
    assert refused.ephemeral
    assert "Did you mean" in said(refused)
    assert "/similar" in said(await club.member.slash(club.channel, "recommend", like="healing, my mister"))


@pytest.mark.parametrize("locale", LOCALES)
def test_every_tag_and_genre_is_read_by_its_english_and_its_translated_name(
    guide: Guide, vocabulary: Vocabulary, locale: str
) -> None:
    words, terms = languages()[locale], guide.wishes.avoids.all
    told = {term: name for term in terms if (name := words.named(term)) != term}
    for term in terms:
        for name in (term, told.get(term, term)):
            assert guide.wishes.never(name, told) == (term,)
            assert vocabulary.spoils(term) or guide.wishes.wished(name, None, told).like == (term,)
    chosen = tuple(term for term in terms if term in ("rich woman poor man", "slice of life", "cooking"))
    assert guide.wishes.never(", ".join(told.get(term, term) for term in chosen), told) == chosen


def test_a_tag_with_a_comma_in_its_name_can_be_wished_for_or_avoided(guide: Guide) -> None:
    told = {"rich woman poor man": "reiche Frau, armer Mann", "cooking": "Kochen"}
    wished = guide.wishes.wished("kochen, keine reiche frau, armer mann", None, told)
    assert wished == Wished(like=("cooking",), avoid=("rich woman poor man",))
    assert guide.wishes.suggest_liked("reiche Frau, armer Mann, koch", told)[0] == ("rich woman poor man", "cooking")


def test_genres_are_suggested_and_read_in_the_members_language(guide: Guide) -> None:
    told = {"Romance": "ロマンス", "Comedy": "コメディ"}
    assert guide.wishes.suggest_liked("コメ", told)[0] == ("Comedy",)
    assert guide.wishes.suggest_liked("ロマンス、コメ", told)[0] == ("Romance", "Comedy")
    assert guide.wishes.wished("ロマンス, コメディ", None, told).like == ("Romance", "Comedy")
    assert guide.browsing.filters("ロマンス", None, None, (None, None), None, None, told).genre == "Romance"
