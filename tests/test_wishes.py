"""What members wish for: moods, years, services, tags wanted and not, safe picks and surprises."""

import re
from typing import Any

import pytest
from conftest import Club, ids_of, message_of, said, text_of, walk

from bot.core.errors import Sorry
from bot.core.models import Drama
from bot.core.people import MOST_AVOIDED, MOST_LIKED, Asker, Request
from bot.core.vocabulary import Vocabulary
from bot.core.years import read_years
from bot.guide import Guide
from bot.guide.recommending.wishes import Wished
from bot.guide.terms import country_of
from bot.house import languages
from bot.store import OpenStore
from bot.ui.ids import fits, read_id, read_request, write_id, write_member, write_request
from bot.ui.picks import wishes
from bot.ui.text import Words

LOCALES = languages().locales
MINA = Asker(11, 100, "Drama Club")


def test_moods_name_only_known_tags_that_give_nothing_away(vocabulary: Vocabulary) -> None:
    assert {"cry", "laugh", "comfort", "thrill", "slow evening", "swoon", "think"} <= vocabulary.moods.keys()
    for mood in vocabulary.moods.values():
        assert all(languages()[locale].own(f"mood-{mood.name.replace(' ', '-')}-means") for locale in LOCALES)
        every = (*mood.tags, *mood.without)
        assert [tag for tag in every if tag not in vocabulary.tags and tag not in vocabulary.genres] == []
        assert [tag for tag in mood.tags if vocabulary.spoils(tag)] == []


def test_what_a_tag_covers_is_known(vocabulary: Vocabulary) -> None:
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
def test_years_are_read_in_the_languages_of_the_texts(
    years: tuple[int | None, int | None] | None, texts: tuple[str, ...]
) -> None:
    assert [text for text in texts if read_years(text) != years] == []


@pytest.mark.parametrize("locale", LOCALES)
def test_the_years_a_language_gives_as_examples_can_be_read(locale: str) -> None:
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
def test_what_is_not_wanted_is_read_by_its_words(guide: Guide, text: str | None, tags: tuple[str, ...]) -> None:
    assert guide.wishes.avoided(text) == tags


@pytest.mark.parametrize(
    "text",
    ["sad ending", "no end couple", "lead dies", "romance, second lead wins", " , ,", "-", "no", "no !", "xqzkw"],
)
def test_an_ending_cannot_be_asked_for(guide: Guide, text: str) -> None:
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
    assert guide.wishes.avoided(f"no {text}") == tags


@pytest.mark.parametrize(
    ("text", "like", "avoid"),
    [
        ("no love triangle", (), ("love triangle",)), ("not romance", (), ("Romance",)), ("-romance", (), ("Romance",)),
        ("romance without amnesia", ("Romance",), ("amnesia",)), ("no sad ending", (), ("sad ending",)),
        ("no time travel romance", (), ("time travel", "Romance")), ("comedy, no zombies", ("Comedy",), ("zombies",)),
    ],
)  # fmt: skip
def test_what_is_said_not_to_be_wanted_is_never_wished_for(
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
def test_not_is_understood_in_every_language(guide: Guide, text: str, told: str) -> None:
    assert guide.wishes.wished(text, None, {"Romance": told}) == Wished(avoid=("Romance",))
    assert guide.wishes.avoided(text, {"Romance": told}) == ("Romance",)


def test_what_is_avoided_is_of_both_wishes_and_no_more_than_a_button_carries(guide: Guide) -> None:
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
def test_a_country_is_a_wish_for_it_and_no_genre(guide: Guide, text: str, country: str) -> None:
    assert guide.wishes.wished(text) == Wished(country=country)
    assert guide.wishes.wished(f"{text} time travel") == Wished(("time travel",), country=country)
    for refused in (f"no {text}", f"{text}, filipino"):
        with pytest.raises(Sorry, match="country-asked"):
            guide.wishes.wished(refused)
    with pytest.raises(Sorry, match="country-asked"):
        guide.wishes.avoided(text)
    with pytest.raises(Sorry, match="genre-unknown"):
        guide.browsing.filters(text, None, None, (None, None), None, None)
    assert not guide.wishes.suggest_liked(text)


def test_no_tag_or_genre_is_called_as_a_country(vocabulary: Vocabulary) -> None:
    every = languages()
    names = [name for tag in vocabulary.tags.values() for name in (tag.name, *tag.also)]
    names += [name for genre, also in vocabulary.genres.items() for name in (genre, *also)]
    told = [every[locale].named(name) for locale in every.locales for name in (*vocabulary.tags, *vocabulary.genres)]
    assert [name for name in (*names, *told) if country_of(name)] == []


def test_no_name_of_a_tag_or_genre_is_read_as_one_that_is_not_wanted(guide: Guide, vocabulary: Vocabulary) -> None:
    every = languages()
    for locale in every.locales:
        words = every[locale]
        told = {name: words.named(name) for name in (*vocabulary.tags, *vocabulary.genres)}
        for name, text in told.items():
            if "," not in text and not vocabulary.spoils(name):
                assert not guide.wishes.wished(text, None, told).avoid


def test_romance_and_comedy_have_a_name_together(guide: Guide) -> None:
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


def test_of_tags_in_a_row_none_is_left_out_in_silence(guide: Guide) -> None:
    for text, key in (
        ("time travel xqzkw romance", "tag-unknown"),
        ("romance comedy healing youth slow burn", "tags-too-many"),
    ):
        with pytest.raises(Sorry, match=key):
            guide.wishes.wished(text)


def test_what_cannot_be_read_is_answered_with_what_can(guide: Guide) -> None:
    for wish, read in (("mood", guide.wishes.mood), ("service", guide.wishes.service)):
        with pytest.raises(Sorry, match=f"{wish}-unknown"):
            read("xqzkw")
    with pytest.raises(Sorry, match="years-unclear"):
        guide.wishes.years("soon")
    with pytest.raises(Sorry, match="tags-too-many"):
        guide.wishes.wished("romance, drama, comedy, healing, youth")
    assert guide.wishes.mood("Funny") == "laugh"
    assert guide.wishes.service("disney plus") == "Disney+"


def test_the_last_of_several_tags_completes_and_none_is_offered_twice(guide: Guide) -> None:
    offered = guide.wishes.suggest_liked("romance, found fam")
    assert ("romance", "found family") in [(kept.lower(), tag) for kept, tag in offered]
    assert all(len(choice) == 2 for choice in offered)
    assert ("healing", "healing") not in guide.wishes.suggest_liked("healing, heal")
    assert guide.wishes.moods.suggest("")
    assert len(guide.wishes.suggest_liked("")) == 25
    assert guide.wishes.services.suggest("netf")[0] == "Netflix"


def test_only_what_is_much_like_the_typed_is_offered_and_endings_only_to_be_avoided(guide: Guide) -> None:
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
def test_a_term_is_read_as_what_it_is_most_like(guide: Guide, text: str, tag: str, told: dict[str, str]) -> None:
    assert guide.wishes.wished(text, None, told).like == (tag,)
    assert guide.wishes.suggest_liked(text, told)[0] == (tag,)


def test_a_wish_that_only_a_hidden_name_of_a_term_begins_with_is_asked_about(guide: Guide) -> None:
    for wish, term in (("winter", "athletes"), ("enemies", "enemies to lovers"), ("marriage", "contract marriage")):
        for read in (guide.wishes.wished, guide.wishes.avoided, guide.wishes.never):
            with pytest.raises(Sorry, match="tag-near") as refused:
                read(wish)
            assert term in guide.wishes.likes.near(wish)
            assert len(str(refused.value.values["terms"]).split(", ")) <= 3
    with pytest.raises(Sorry, match="tag-near") as refused:
        guide.wishes.wished("winter", None, {"athletes": "Sportler"})
    assert "Sportler" in str(refused.value.values["terms"])


def test_what_a_wish_was_taken_as_is_told_where_it_is_called_otherwise(guide: Guide) -> None:
    found = guide.wishes.wished("bromnce, no amensia, detective, slow burn", "soulmate")
    assert found.taken == (("bromnce", "bromance"), ("amensia", "amnesia"), ("soulmate", "fated love"))
    assert not guide.wishes.wished("time travel romance without amnesia, romcom, korean").taken


@pytest.mark.parametrize("title", ["my mister", "Crash Landing on You", "시그널"])
def test_a_title_among_the_wishes_is_told_as_one(guide: Guide, title: str) -> None:
    for like, avoid in ((f"healing, {title}", None), (f"no {title}", None), (None, title)):
        with pytest.raises(Sorry, match="tag-is-title"):
            guide.wishes.wished(like, avoid)


async def test_what_was_taken_for_a_wish_stands_above_the_picks(club: Club) -> None:
    result = await club.member.slash(club.channel, "recommend", like="bromnce", avoid="sad endin")
    assert "I took “bromnce” as bromance" in said(result)
    assert "||sad ending||" in said(result)
    refused = await club.member.slash(club.channel, "recommend", like="winter")
    assert refused.ephemeral
    assert "Did you mean" in said(refused)
    assert "/similar" in said(await club.member.slash(club.channel, "recommend", like="my mister"))


@pytest.mark.parametrize("locale", LOCALES)
def test_every_tag_and_genre_is_read_as_itself_by_both_its_names(
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


def test_a_name_with_a_comma_can_be_typed_wanted_or_not(guide: Guide) -> None:
    told = {"rich woman poor man": "reiche Frau, armer Mann", "cooking": "Kochen"}
    wished = guide.wishes.wished("kochen, keine reiche frau, armer mann", None, told)
    assert wished == Wished(like=("cooking",), avoid=("rich woman poor man",))
    assert guide.wishes.suggest_liked("reiche Frau, armer Mann, koch", told)[0] == ("rich woman poor man", "cooking")


def test_genres_are_offered_and_read_as_the_members_language_calls_them(guide: Guide) -> None:
    told = {"Romance": "ロマンス", "Comedy": "コメディ"}
    assert guide.wishes.suggest_liked("コメ", told)[0] == ("Comedy",)
    assert guide.wishes.suggest_liked("ロマンス、コメ", told)[0] == ("Romance", "Comedy")
    assert guide.wishes.wished("ロマンス, コメディ", None, told).like == ("Romance", "Comedy")
    assert guide.browsing.filters("ロマンス", None, None, (None, None), None, None, told).genre == "Romance"


async def test_every_wish_is_kept_to(guide: Guide, vocabulary: Vocabulary, kept: OpenStore) -> None:
    await kept.ratings.rate(MINA.member, "my-mister-2018", 95, 1)
    await kept.choices.keep_member(MINA.member, region="KR")
    request = Request(
        avoid=("amnesia", "Horror"), mood="laugh", service="Netflix", first_year=2012, last_year=2022, max_episodes=40
    )
    picked = await guide.picks.pick(MINA, request)
    assert len(picked.picks) == 5
    for pick in picked.picks:
        drama = pick.drama
        has = {*drama.tags, *drama.genres}
        assert has.isdisjoint(request.avoid)
        assert not has.isdisjoint(vocabulary.moods["laugh"].tags)
        assert 2012 <= (drama.year or 0) <= 2022
        assert any(w.service == "Netflix" and (not w.regions or "KR" in w.regions) for w in drama.watch)


@pytest.mark.parametrize(
    ("mood", "others"),
    [("laugh", {"sky-castle-2018", "mask-girl-2023"}), ("comfort", {"mother-2018", "midnight-museum-2023"})],
)
def test_a_dark_title_is_no_comfort_and_a_bitter_one_nothing_to_laugh_at(
    guide: Guide, dramas: list[Drama], vocabulary: Vocabulary, mood: str, others: set[str]
) -> None:
    allowed = guide.picks.fitted()[0].allowed(Request(mood=mood))
    fitting = {drama.id: drama for drama, fits in zip(dramas, allowed, strict=True) if fits}
    assert len(fitting) > 100
    assert others <= {drama.id for drama in dramas}
    assert others.isdisjoint(fitting)
    for drama in fitting.values():
        assert {*drama.tags, *drama.genres}.isdisjoint(vocabulary.moods[mood].without)


async def test_where_what_is_always_left_out_leaves_nothing_that_is_said(guide: Guide, kept: OpenStore) -> None:
    await kept.ratings.rate(MINA.member, "my-mister-2018", 95, 1)
    request = Request(country="TW", first_year=2022, last_year=2022)
    assert (await guide.picks.pick(MINA, request)).picks
    found = [drama for drama in guide.catalogue.all() if (drama.country, drama.year) == ("TW", 2022)]
    genres = {genre for drama in found for genre in drama.genres}
    await guide.choices.choose(MINA, "avoid", tuple(genres), LOCALES)
    with pytest.raises(Sorry, match="recommend-none-avoided"):
        await guide.picks.pick(MINA, request)
    with pytest.raises(Sorry, match="recommend-none-fits"):
        await guide.picks.pick(MINA, Request(like=("zombies",), avoid=("zombies",)))


async def test_a_film_is_never_too_long(guide: Guide) -> None:
    films: set[str] = set()
    for page in range(5):
        picked = await guide.picks.pick(MINA, Request(country="JP", max_episodes=8, page=page))
        assert all((pick.drama.episodes or 1) <= 8 for pick in picked.picks)
        films |= {pick.drama.id for pick in picked.picks if pick.drama.kind == "film" and not pick.drama.episodes}
    assert films


async def test_a_mood_is_enough_to_begin_with(guide: Guide) -> None:
    assert len((await guide.picks.pick(MINA, Request(mood="cry"))).picks) == 5


async def test_in_one_mood_each_taste_has_a_page_of_its_own(
    guide: Guide, kept: OpenStore, vocabulary: Vocabulary
) -> None:
    tastes = (
        ("signal-2016", "stranger-2017", "mouse-2021"),
        ("crash-landing-on-you-2019", "business-proposal-2022", "whats-wrong-with-secretary-kim-2018"),
    )
    met: list[int] = []
    for mood in ("slow evening", "shiver", "comfort", "puzzle"):
        pages: list[set[str]] = []
        for member, taste in enumerate(tastes, 50):
            for key in taste:
                await kept.ratings.rate(member, key, 95, 1)
            asker = Asker(member, 100, "Drama Club")
            picks = [p for n in (0, 1) for p in (await guide.picks.pick(asker, Request(mood=mood, page=n))).picks]
            met += [len({*p.drama.tags, *p.drama.genres} & {*vocabulary.moods[mood].tags}) for p in picks]
            pages.append({pick.drama.id for pick in picks})
        assert len(set.intersection(*pages)) <= 4, mood
    # Yet what has more of the mood comes before what has little of it.
    assert sum(met) > 2 * len(met)


async def test_of_two_wishes_what_meets_both_comes_first(guide: Guide, kept: OpenStore) -> None:
    for key in ("signal-2016", "stranger-2017", "mouse-2021"):
        await kept.ratings.rate(MINA.member, key, 95, 1)
    for like in (("contract marriage", "Historical"), ("time travel", "Romance"), ("revenge", "chaebol")):
        picks = (await guide.picks.pick(MINA, Request(like=like))).picks
        assert sum({*like} <= {*pick.drama.tags, *pick.drama.genres} for pick in picks) >= 4, like


async def test_who_wants_no_sad_ending_gets_none_however_many_pages(guide: Guide, kept: OpenStore) -> None:
    await kept.ratings.rate(MINA.member, "1-litre-of-tears-2005", 95, 1)
    sad = {d.id for d in guide.catalogue.all() if {"sad ending", "lead dies", "no end couple"} & set(d.tags)}
    assert sad
    for page in range(8):
        picked = await guide.picks.pick(MINA, Request(avoid=("sad ending",), mood="cry", page=page), 20)
        assert sad.isdisjoint(pick.drama.id for pick in picked.picks)


@pytest.mark.parametrize(
    "key",
    ["snowdrop-2021", "youth-of-may-2021", "the-red-sleeve-2021", "koizora-2008", "maou-2008", "the-bridal-mask-2012"],
)
def test_a_tragedy_is_known_as_one(guide: Guide, vocabulary: Vocabulary, key: str) -> None:
    assert not vocabulary.covered(("sad ending",)).isdisjoint(guide.titles.get(key).tags)


async def test_safe_picks_and_surprises_are_what_they_say(guide: Guide, kept: OpenStore) -> None:
    await kept.ratings.rate(MINA.member, "my-mister-2018", 95, 1)
    safe = (await guide.picks.pick(MINA, Request(surprise="safe"))).picks
    surprise = (await guide.picks.pick(MINA, Request(surprise="surprise"))).picks
    assert {pick.surprise for pick in safe} <= {False, None}
    assert {pick.surprise for pick in surprise} <= {True, None}
    # Each country has titles that are widely known there.
    for country in ("CN", "HK", "JP", "KR", "TH", "TW"):
        assert len((await guide.picks.pick(MINA, Request(country=country, surprise="safe"))).picks) == 5, country


async def test_what_spoke_for_the_picks_can_be_had_less_of_and_never_spoils(guide: Guide, kept: OpenStore) -> None:
    await kept.ratings.rate(MINA.member, "1-litre-of-tears-2005", 95, 1)
    picked = await guide.picks.pick(MINA, Request(like=("healing",)))
    known = guide.catalogue.vocabulary
    assert picked.spoke
    assert "healing" not in picked.spoke
    assert [tag for tag in picked.spoke if known.spoils(tag)] == []


def test_the_fullest_request_fits_into_an_id_and_is_read_back(vocabulary: Vocabulary) -> None:
    request = Request(
        like=tuple(vocabulary.tags)[:MOST_LIKED], avoid=tuple(vocabulary.tags)[-MOST_AVOIDED:], country="KR",
        max_episodes=1000, first_year=2000, last_year=2100, service="Netflix", mood="cry", surprise="surprise", page=20,
    )  # fmt: skip
    press = read_id(write_id("again", write_member(2**63), *write_request(request)))
    assert press is not None
    assert read_request(press.values[1:], vocabulary) == request
    assert fits("again", request)
    assert not fits("again", Request(drama="d" * 64, avoid=request.avoid))


def test_no_two_words_share_a_code(vocabulary: Vocabulary) -> None:
    for names in ((*vocabulary.tags, *vocabulary.genres), vocabulary.moods, vocabulary.services):
        for name in names:
            field: dict[str, Any] = (
                {"mood": name} if name in vocabulary.moods and names is vocabulary.moods
                else {"service": name} if names is vocabulary.services else {"like": (name,)}
            )  # fmt: skip
            assert read_request(write_request(Request(**field)), vocabulary) == Request(**field)


def test_a_request_of_another_vocabulary_is_refused(vocabulary: Vocabulary) -> None:
    for values in (("", "lzzzz", "0"), ("", "x1", "0"), ("", "", "x"), ("", ""), ("", "y--", "0")):
        with pytest.raises((ValueError, KeyError)):
            read_request(values, vocabulary)


def test_what_was_asked_for_is_said_and_an_ending_stays_behind_bars(words: Words, vocabulary: Vocabulary) -> None:
    request = Request(
        like=("healing",), avoid=("amnesia", "sad ending"), country="KR", max_episodes=16, first_year=2015,
        service="Viki", mood="cry", surprise="safe",
    )  # fmt: skip
    said = wishes(request, words, vocabulary)
    assert "without amnesia, ||sad ending||" in said
    assert "since 2015" in said
    assert wishes(Request(), words, vocabulary) == ""


async def test_less_of_a_tag_changes_the_list_at_once(club: Club) -> None:
    await club.member.slash(club.channel, "rate", title="1-litre-of-tears-2005", score="9.5")
    result = await club.member.slash(club.channel, "recommend", mood="cry")
    assert "a safe pick" in said(result) or "a surprise" in said(result)
    (menu,) = ids_of(result.response, "less")
    tag = _offered(message_of(result))[0]
    foreign = await club.friend.select(message_of(result), [tag], custom_id=menu)
    assert foreign.ephemeral
    before = ids_of(result.response, "pass")
    await club.member.select(message_of(result), [tag], custom_id=menu)
    assert before != ids_of(result.response, "pass")
    for custom_id in ids_of(result.response, "pass"):
        drama = club.client.guide.titles.get(custom_id.split(":")[-1])
        assert tag not in (*drama.tags, *drama.genres)
    assert f"without {tag}" in text_of(result.response).casefold() or tag in text_of(result.response)
    await club.member.click(message_of(result), custom_id=ids_of(result.response, "again")[0])
    assert tag not in _offered(message_of(result))


async def test_less_of_a_tag_can_be_for_all_recommendations_to_come(club: Club) -> None:
    await club.member.slash(club.channel, "rate", title="1-litre-of-tears-2005", score="9.5")
    result = await club.member.slash(club.channel, "recommend", mood="cry")
    tag = _offered(message_of(result))[0]
    await club.member.select(message_of(result), [tag], custom_id=ids_of(result.response, "less")[0])
    (always,) = ids_of(result.response, "never")
    assert (await club.friend.click(message_of(result), custom_id=always)).ephemeral
    await club.member.click(message_of(result), custom_id=always)
    assert not ids_of(result.response, "never")
    assert "/me settings" in text_of(result.response)
    again = await club.member.slash(club.channel, "recommend", mood="cry")
    for custom_id in ids_of(again.response, "pass"):
        drama = club.client.guide.titles.get(custom_id.split(":")[-1])
        assert tag not in (*drama.tags, *drama.genres)
    assert tag in text_of((await club.member.slash(club.channel, "me settings")).response)


async def test_less_of_a_tag_works_for_titles_like_one_too(club: Club) -> None:
    result = await club.member.slash(club.channel, "similar", title="my-mister-2018")
    tag = _offered(message_of(result))[0]
    await club.member.select(message_of(result), [tag], custom_id=ids_of(result.response, "less")[0])
    assert tag not in _offered(message_of(result))


def _offered(message: Any) -> list[str]:
    menus = [item for item in walk(message.components) if str(item.get("custom_id", "")).startswith("nm:less:")]
    return [option["value"] for menu in menus for option in menu["options"]]


async def test_typing_a_mood_offers_it_with_what_it_means(club: Club) -> None:
    (choice, *_) = await club.member.autocomplete(club.channel, "recommend", "mood", "cry")
    assert choice["value"] == "cry"
    assert "tears" in choice["name"]
    assert club.client.guide.wishes.mood(choice["name"]) == "cry"
    assert len(await club.member.autocomplete(club.channel, "recommend", "service", "")) <= 25


async def test_moods_are_offered_shown_and_read_by_the_name_a_language_has_for_them(club: Club) -> None:
    await club.client.guide.choices.choose(Asker(club.member.id, None), "language", ["de"], LOCALES)
    for typed in ("weinen", "cry"):
        result = await club.member.slash(club.channel, "recommend", mood=typed, private=True)
        assert "in der Stimmung für „Weinen“" in said(result)
    refused = await club.member.slash(club.channel, "recommend", mood="xqzkw", private=True)
    assert "Lachen" in said(refused)
    (choice, *_) = await club.member.autocomplete(club.channel, "recommend", "mood", "wein")
    assert (choice["value"], choice["name"].split(" – ")[0]) == ("cry", "Weinen")
