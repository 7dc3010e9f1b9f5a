"""Finding a title by what it is called: which one is meant, and which are offered."""

import pytest
from conftest import NOW, Club, ids_of
from loopback import Clock

from bot.core.errors import StoreUnavailable
from bot.core.member.asker import Asker
from bot.core.member.sheet import Choice
from bot.core.models import Drama, SiteScore
from bot.core.vocabulary import Vocabulary
from bot.guide import Guide
from bot.guide.finding.catalogue import Catalogue, Local
from bot.house import languages
from bot.sources.files.upload_reader import UploadReader
from bot.store import OpenStore
from bot.ui.frame.parts import label

CLUB = 100
MINA, ELSEWHERE = Asker(11, CLUB, "Drama Club"), Asker(11, 200, "Elsewhere")
GOBLIN, SIGNAL = "guardian-the-lonely-and-great-god-2016", "signal-2016"


@pytest.fixture
def here(catalogue: Catalogue, kept: OpenStore) -> Guide:
    return Guide(catalogue, kept, lambda: NOW, UploadReader)


def first(guide: Guide, asker: Asker, typed: str) -> str:
    return guide.titles.suggest(typed, asker)[0].drama.id


async def test_titles_rated_in_the_server_come_first_among_near_equal_matches(here: Guide, kept: OpenStore) -> None:
    near = [choice.drama.id for choice in here.titles.suggest("boys over flowers", MINA)]
    exact = here.titles.find("boys over flowers", MINA).choices
    last = exact[-1].drama.id
    everywhere = {asker: [c.drama.id for c in here.titles.suggest("lo", asker)] for asker in (MINA, ELSEWHERE)}
    for n in range(1, 10):
        await kept.members.seen(n, CLUB, NOW)
        await kept.ratings.rate(n, last, 90, NOW)
        await kept.ratings.rate(n, everywhere[MINA][1], 90, NOW)
    await kept.ratings.rate(1, "my-mister-2018", 90, NOW)
    await here.servers.load(MINA)
    assert here.servers.local(MINA).boosts == {}, "nobody waits for what takes longer"
    await here.servers.load(MINA, interest=True)
    await here.servers.load(ELSEWHERE, interest=True)
    now = [choice.drama.id for choice in here.titles.suggest("boys over flowers", MINA)]
    assert now.index(last) <= near.index(last)
    assert {choice.drama.id for choice in here.titles.find("boys over flowers", MINA).choices} == {
        choice.drama.id for choice in exact
    }
    assert first(here, MINA, "crash landing on you") == "crash-landing-on-you-2019"
    boosts = here.servers.local(MINA).boosts
    assert 0 < boosts["my-mister-2018"] < boosts[last] <= 0.03
    assert here.servers.local(ELSEWHERE).boosts == {}
    assert [c.drama.id for c in here.titles.suggest("lo", ELSEWHERE)] == everywhere[ELSEWHERE]


async def test_a_new_rating_boosts_its_title_at_the_servers_next_request(here: Guide) -> None:
    await here.servers.load(MINA)
    assert here.servers.local(MINA).boosts == {}
    await here.members.note(MINA)
    await here.ratings.rate(MINA, here.titles.get(SIGNAL), 90)
    await here.servers.load(MINA, interest=True)
    assert SIGNAL in here.servers.local(MINA).boosts


async def test_a_new_rating_boosts_its_title_even_after_the_database_once_did_not_answer(
    here: Guide, kept: OpenStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def down(*_: int) -> None:
        raise StoreUnavailable("gone")

    await here.servers.load(MINA, interest=True)
    await here.members.note(MINA)
    await here.ratings.rate(MINA, here.titles.get(SIGNAL), 90)
    monkeypatch.setattr(kept.ratings, "interest", down)
    await here.servers.load(MINA, interest=True)
    monkeypatch.undo()
    await here.servers.load(MINA, interest=True)
    assert SIGNAL in here.servers.local(MINA).boosts


async def test_a_new_rating_boosts_its_title_even_after_a_fast_clock_was_set_back(
    catalogue: Catalogue, kept: OpenStore
) -> None:
    clock = Clock()
    here = Guide(catalogue, kept, clock, UploadReader)
    clock.now += 9 * 60 * 60
    await here.servers.load(MINA, interest=True)
    clock.now -= 9 * 60 * 60
    await here.members.note(MINA)
    await here.ratings.rate(MINA, here.titles.get(SIGNAL), 90)
    await here.servers.load(MINA, interest=True)
    assert SIGNAL in here.servers.local(MINA).boosts


async def test_titles_of_the_members_country_are_boosted_a_little(here: Guide) -> None:
    await here.servers.load(MINA)
    assert here.servers.local(MINA).boosts == {}
    await here.members.live_in(MINA, "TH")
    await here.servers.load(MINA)
    countries = {here.titles.get(key).country for key in here.servers.local(MINA).boosts}
    assert countries == {"TH"}
    for server in (CLUB, None):
        japanese = Asker(99, server, locale="ja")
        assert {here.titles.get(key).country for key in here.servers.local(japanese).boosts} == {"JP"}


def test_a_boost_reorders_only_near_equal_matches(dramas: list[Drama], vocabulary: Vocabulary) -> None:
    twins = [Drama(id=f"twin-{year}", title="Quokka Detective", kind="series", year=year) for year in (2001, 2002)]
    catalogue = Catalogue([*dramas[:200], *twins], vocabulary)
    for one, other in ((twins[0], twins[1]), (twins[1], twins[0])):
        found = catalogue.search("quokka detective", local=Local(boosts={one.id: 0.01}))
        assert [choice.drama.id for choice in found[:2]] == [one.id, other.id]
    most = Local(boosts=dict.fromkeys((drama.id for drama in dramas[:200]), 0.04))
    assert catalogue.search("quokka detectiv", local=most)[0].drama.title == "Quokka Detective"


def test_a_drama_comes_before_a_better_known_book_of_the_same_name(vocabulary: Vocabulary) -> None:
    known, little = (SiteScore(site="somewhere", watchers=watchers) for watchers in (2_000_000, 10_000))
    book = Drama(id="book", title="Quokka Detective", kind="other", scores=(known,))
    series = Drama(id="series", title="Quokka Detective", kind="series", scores=(little,))
    found = Catalogue([book, series], vocabulary).search("quokka detective")
    assert [choice.drama.id for choice in found] == ["series", "book"]


@pytest.mark.parametrize(
    ("query", "key"),
    [
        ("boys over flowers 2009", "boys-over-flowers-2009"), ("boys over flowers 2005", "hana-yori-dango-2005"),
        ("boys over flowers thailand", "f4-thailand-boys-over-flowers-2021"),
        ("scarlet heart korea", "moon-lovers-scarlet-heart-ryeo-2016"),
        ("hana kimi korea", "to-the-beautiful-you-2012"), ("hana yori dango korea", "boys-over-flowers-2009"),
        ("playful kiss japan", "mischievous-kiss-love-in-tokyo-2013"),
        ("it started with a kiss japan", "mischievous-kiss-love-in-tokyo-2013"),
        ("내 남편과 결혼해줘 japan", "marry-my-husband-japan-2025"), ("reply 1988", "reply-1988-2015"),
    ],
)  # fmt: skip
def test_a_year_or_country_in_the_query_decides_between_namesakes(catalogue: Catalogue, query: str, key: str) -> None:
    assert catalogue.search(query)[0].drama.id == key
    sure = catalogue.find(query).sure
    assert sure is not None
    assert sure.id == key


@pytest.mark.parametrize(
    ("query", "key"),
    [
        ("はんざわなおき", "hanzawa-naoki-2013"), ("しんやしょくどう", "midnight-diner-2009"),
        ("いまわのくに", "alice-in-borderland-2020"), ("うつくしいかれ", "my-beautiful-man-2021"),
    ],
)  # fmt: skip
def test_a_title_in_kanji_is_found_by_its_reading(catalogue: Catalogue, query: str, key: str) -> None:
    assert catalogue.search(query)[0].drama.id == key


@pytest.mark.parametrize(
    ("query", "key"),
    [
        ("이변우", "extraordinary-attorney-woo-2022"), ("우블", "our-blues-2022"), ("사불", "crash-landing-on-you-2019"),
        ("스캐", "sky-castle-2018"),
    ],
)  # fmt: skip
def test_a_korean_title_is_found_by_the_first_syllables_of_its_words(
    catalogue: Catalogue, query: str, key: str
) -> None:
    assert catalogue.search(query)[0].drama.id == key


@pytest.mark.parametrize(
    ("query", "key"),
    [
        ("보보경심려", "moon-lovers-scarlet-heart-ryeo-2016"), ("더킹", "the-king-eternal-monarch-2020"),
        ("학생이되었습니다", "high-school-return-of-a-gangster-2024"), ("무라비", "miss-hammurabi-2018"),
        ("いんらんどり", "minatos-laundromat-2022"),
    ],
)  # fmt: skip
def test_part_of_a_title_without_spaces_is_asked_about_and_never_taken_for_another(
    catalogue: Catalogue, query: str, key: str
) -> None:
    found = catalogue.find(query)
    assert found.sure is None
    assert key in [choice.drama.id for choice in found.choices]


@pytest.mark.parametrize(
    ("query", "key"),
    [
        ("kem", "the-king-eternal-monarch-2020"), ("sloms", "the-secret-life-of-my-secretary-2019"),
        ("uncnny", "the-uncanny-counter-2020"), ("pehthou", "the-penthouse-war-in-life-2020"),
    ],
)  # fmt: skip
def test_a_title_is_found_by_its_beginning_or_initials_without_the_article(
    catalogue: Catalogue, query: str, key: str
) -> None:
    assert catalogue.search(query)[0].drama.id == key


@pytest.mark.parametrize(
    ("query", "key"),
    [
        ("ㅆㅆㅎㄱㅊㄹㅎㄷㄲㅂ", GOBLIN), ("ㅆㅆㄱㅎㅊㄹㅎㄷㄲㅂ", GOBLIN), ("ㅇㄹㅇㅂㅅㅊ", "crash-landing-on-you-2019"),
        ("ㅅㄹㅇㅂㅊㅅ", "crash-landing-on-you-2019"), ("ㅅㄹㅂㅅㅊ", "crash-landing-on-you-2019"),
        ("ㅇㅂㅎㅅㅇㅇㅇ", "extraordinary-attorney-woo-2022"), ("ㅂㅎㅅㅇㅇㅇ", "extraordinary-attorney-woo-2022"),
        ("ㅇㅅㅅㅎㅂㅎㅅ", "extraordinary-attorney-woo-2022"),
    ],
)  # fmt: skip
def test_initial_consonants_find_a_title_even_with_some_missing_or_swapped(
    catalogue: Catalogue, query: str, key: str
) -> None:
    assert catalogue.search(query)[0].drama.id == key


def test_a_title_asked_for_with_the_wrong_country_is_offered_but_not_assumed(catalogue: Catalogue) -> None:
    found = catalogue.find("orange days korea")
    assert found.sure is None
    assert found.choices[0].drama.id == "orange-days-2004"


def test_a_servers_own_names_are_ranked_by_how_well_they_match(catalogue: Catalogue) -> None:
    local = Local(catalogue.index_of({SIGNAL: ["goblin king", "xqz"], "nothing-1900": ["y"]}))
    found: list[Choice] = catalogue.search("goblin", local=local)
    assert found[0].drama.id == GOBLIN
    assert SIGNAL in [choice.drama.id for choice in found[1:4]]
    assert catalogue.search("signal", local=local) == catalogue.search("signal")
    assert catalogue.search("", local=local) == catalogue.search("")
    assert catalogue.index_of({}) is None
    assert len({choice.drama.id for choice in found}) == len(found) <= 25


@pytest.mark.parametrize(
    ("query", "key"),
    [
        ("игра в кальмара", "squid-game-2021"), ("لعبة الحبار", "squid-game-2021"), ("гоблин", GOBLIN),
        ("королева слез", "queen-of-tears-2024"), ("gözyaşı kraliçesi", "queen-of-tears-2024"),
        ("chàng hậu", "mr-queen-2020"), ("삼순이", "my-lovely-sam-soon-2005"), ("kpts", "kinnporsche-2022"),
        ("boys over flowers taiwan", "meteor-garden-2001"), ("boys over flowers china", "meteor-garden-2018"),
        ("taiwanese boys over flowers", "meteor-garden-2001"), ("bad genius movie", "bad-genius-2017"),
        ("데스노트 영화", "death-note-2006"),
    ],
)  # fmt: skip
def test_a_title_is_found_by_its_names_in_other_countries(catalogue: Catalogue, query: str, key: str) -> None:
    assert catalogue.search(query)[0].drama.id == key


@pytest.mark.parametrize(
    ("query", "key"),
    [
        ("taxi driver", "taxi-driver-2021"), ("taxi driver 3", "taxi-driver-season-3-2025"),
        ("nirvana in fire", "nirvana-in-fire-2015"),
        ("nif 2", "nirvana-in-fire-season-2-the-wind-blows-in-chang-lin-2017"),
        ("hanzawa naoki", "hanzawa-naoki-2013"), ("半沢直樹2", "hanzawa-naoki-2-2020"), ("jin 2", "jin-season-2-2011"),
        ("아스달 연대기", "arthdal-chronicles-part-1-the-children-of-prophecy-2019"),
        ("ossan's love", "ossans-love-2018"), ("ossan's love hk", "ossans-love-2021"),
        ("rich man, poor woman", "rich-man-poor-woman-2012"), ("rich man poor woman korea", "rich-man-2018"),
    ],
)  # fmt: skip
def test_a_name_alone_finds_the_first_title_and_a_number_or_country_a_later_one(
    catalogue: Catalogue, query: str, key: str
) -> None:
    assert catalogue.search(query)[0].drama.id == key


@pytest.mark.parametrize("query", ["finger", "picnic"])
def test_the_working_title_of_a_drama_is_no_name_of_it(catalogue: Catalogue, query: str) -> None:
    assert catalogue.search(query)[0].drama.id not in ("somebody-2022", "missing-9-2017")


@pytest.mark.parametrize("locale", ["en-US", "de", "ko", "th"])
def test_a_title_is_found_by_its_line_in_a_list(catalogue: Catalogue, dramas: list[Drama], locale: str) -> None:
    listed = [(drama, label(drama, languages()[locale])) for drama in dramas]
    whole = [(drama, line) for drama, line in listed if line.startswith(f"{drama.title} · ")]
    assert len(whole) > 0.9 * len(dramas)
    lost = [line for drama, line in whole if catalogue.find(line).sure is not drama]
    assert len(lost) < 0.01 * len(dramas)
    assert catalogue.find("Signal · nothing").sure is None


def test_the_line_tells_a_film_from_a_series_of_the_same_name_and_year_in_any_language() -> None:
    series = Drama(id="one-2020", title="One", kind="series", country="KR", year=2020, episodes=16)
    film = Drama(id="one-2020-film", title="One", kind="film", country="KR", year=2020)
    catalogue = Catalogue([series, film], Vocabulary())
    for locale in ("en-US", "de", "ja", "th"):
        assert catalogue.find(label(series, languages()[locale])).sure == series
        assert catalogue.find(label(film, languages()[locale])).sure == film
    assert label(film, languages()["ja"]) == "One · 2020 · KR · 映画"
    assert label(series, languages()["de"]) == "One · 2020 · KR · 16 Folgen"


def test_a_servers_own_name_that_matches_poorly_comes_behind_titles_that_begin_with_the_text(
    catalogue: Catalogue,
) -> None:
    local = Local(catalogue.index_of({SIGNAL: ["the couple", "best idol"]}))
    for typed in ("coffee", "the t", "kill"):
        assert catalogue.search(typed, local=local)[0] == catalogue.search(typed)[0]
    for typed in ("best", "the coupel"):
        assert catalogue.search(typed, local=local)[0].drama.id == SIGNAL


def test_poor_matches_are_not_suggested(here: Guide) -> None:
    for typed in ("asdkjh qwe", "vmwulm dzb", "pwkqzfs pmamrxrx"):
        assert here.catalogue.search(typed), typed
        assert here.titles.suggest(typed) == [], typed
        assert here.persons.suggest(typed) == [], typed
        assert here.wishes.likes.suggest(typed) == [], typed
    assert first(here, MINA, "crahs landign") == "crash-landing-on-you-2019"
    assert [person.name for person in here.persons.suggest("kim sohyn")][:1] == ["Kim So Hyun"]
    assert here.wishes.likes.suggest("revnge")[0] == "revenge"


async def test_unrate_and_list_remove_ask_which_title_only_if_several_can_be_removed(
    club: Club, kept: OpenStore
) -> None:
    await kept.ratings.rate(club.member.id, "boys-over-flowers-2009", 60, 1)
    taken = await club.member.slash(club.channel, "unrate", title="boys over flowers")
    assert ids_of(taken.response, "choose") == []
    assert await kept.ratings.of_member(club.member.id) == []
    await club.member.slash(club.channel, "list add", title="hana-yori-dango-2005")
    removed = await club.member.slash(club.channel, "list remove", title="boys over flowers")
    assert ids_of(removed.response, "choose") == []
    assert await kept.lists.of_member(club.member.id) == []
    for title in ("boys-over-flowers-2009", "hana-yori-dango-2005"):
        await club.member.slash(club.channel, "rate", title=title, score="6")
    for command in ("unrate", "list remove", "drama"):
        asked = await club.member.slash(club.channel, command, title="boys over flowers")
        assert len(ids_of(asked.response, "choose")) == 1


@pytest.mark.parametrize(
    ("short", "key"),
    [
        ("CLOY", "crash-landing-on-you-2019"), ("Goblin", "guardian-the-lonely-and-great-god-2016"), ("W2W", "w-2016"),
        ("F4", "f4-thailand-boys-over-flowers-2021"), ("R88", "reply-1988-2015"), ("R97", "reply-1997-2012"),
    ],
)  # fmt: skip
def test_a_bundled_title_is_found_by_the_short_name_fans_use(catalogue: Catalogue, short: str, key: str) -> None:
    found = catalogue.search(short, 3)
    assert (found[0].drama.id, found[0].score) == (key, 1.0)


@pytest.mark.parametrize(
    ("query", "other"),
    [
        ("1 Litre of Tears", "1-litre-of-tears-2004"), ("A Litre of Tears", "1-litre-of-tears-2004"),
        ("A Diary of Tears", "1-litre-of-tears-special-2007"),
    ],
)  # fmt: skip
def test_a_name_that_a_series_shares_with_its_film_or_special_is_asked_about_the_series_first(
    catalogue: Catalogue, query: str, other: str
) -> None:
    found = catalogue.find(query)
    assert [choice.drama.id for choice in found.choices] == ["1-litre-of-tears-2005", other]
