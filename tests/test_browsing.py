"""People, lists, titles at random, and what a server thinks."""

import asyncio
import re
import threading
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import fields, replace
from datetime import date
from itertools import pairwise
from typing import Any, get_args

import pytest
from conftest import NOW, Club, ids_of, message_of, said, text_of, walk
from hypothesis import given
from hypothesis import strategies as st

from bot.core.browsing import Filters, Sort
from bot.core.corrections import stated
from bot.core.errors import Sorry, StoreUnavailable
from bot.core.models import Credit, Drama, Role, SiteScore
from bot.core.people import Asker, Average
from bot.core.vocabulary import Vocabulary
from bot.guide import Guide
from bot.guide.browsing import Browsing
from bot.guide.cast.credits import Credits, key_of
from bot.guide.catalogue import Catalogue
from bot.guide.here import Here
from bot.guide.opinions import by_bayes
from bot.guide.popularity import popularity
from bot.house import languages
from bot.sources.brought import Brought
from bot.store import OpenStore
from bot.store.sqlite import Statement
from bot.ui.browse import browse_card, wanted
from bot.ui.ids import CUSTOM_ID, read_filters, write_filters, write_id, write_member
from bot.ui.limits import COMPONENTS, gate
from bot.ui.person import person_card, person_label
from bot.ui.text import Words

MINA = Asker(11, 100, "Drama Club")
JUN = Asker(12, 100, "Drama Club")
ALONE = Asker(11)
EVERYTHING = Filters()
DAY = 24 * 60 * 60


async def rate(kept: OpenStore, server: int, *rows: tuple[int, str, int]) -> None:
    """Ratings (member, drama, score) of members seen in that server."""
    for member in {row[0] for row in rows}:
        await kept.members.seen(member, server, NOW)
    await kept.ratings.keep([(*row, NOW) for row in rows])


# People


@pytest.mark.parametrize(
    "typed", ["Sawajiri Erika", "erika sawajiri", "ERIKA  SAWAJIRI", "Sawajiri-Erika", "sawajri erika", "SawajiriErika"]
)
def test_a_person_is_found_by_either_order_of_their_name_and_with_typos(guide: Guide, typed: str) -> None:
    found = guide.persons.find(typed)
    assert found.sure is not None
    assert found.sure.name == "Sawajiri Erika"
    assert "Sawajiri Erika" in [person.name for person in guide.persons.suggest(typed)[:3]]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("송혜교", "Song Hye Kyo"), ("이민호", "Lee Min Ho"), ("공유", "Gong Yoo"), ("김 수현", "Kim Soo Hyun"),
        ("박은빈", "Park Eun Bin"), ("김고은", "Kim Go Eun"), ("변우석", "Byeon Woo Seok"), ("염혜란", "Yeom Hye Ran"),
        ("肖战", "Xiao Zhan"), ("趙麗穎", "Zhao Li Ying"),
    ],
)  # fmt: skip
def test_a_name_is_found_in_hangul_and_in_han(guide: Guide, typed: str, meant: str) -> None:
    assert meant in [person.name for person in guide.persons.suggest(typed)[:3]]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("아이유", "IU"),
        ("수지", "Bae Suzy"),
        ("전지현", "Jun Ji Hyun"),
        ("조인성", "Zo In Sung"),
        ("윤아", "Lim Yoon A"),
    ],
)
def test_a_name_in_its_own_script_goes_before_one_that_only_sounds_like_it(
    guide: Guide, typed: str, meant: str
) -> None:
    assert guide.persons.find(typed).sure in [person for person in guide.persons.suggest(typed) if person.name == meant]


@pytest.mark.parametrize(
    ("typed", "meant"), [("민기 이", "Lee Min Ki"), ("수지", "Bae Suzy"), ("박보", "Park Bo Young")]
)
def test_a_korean_name_comes_first_by_the_given_name_and_by_how_well_it_is_known(
    guide: Guide, typed: str, meant: str
) -> None:
    assert guide.persons.suggest(typed)[0].name == meant


def test_a_maker_is_not_taken_for_the_actor_of_that_name(guide: Guide) -> None:
    actor, director = (guide.persons.find(name).sure for name in ("Lee Byung Hun", "Lee Byung Hun (director)"))
    assert actor is not None
    assert director is not None
    assert {drama.title for drama in actor.known}.isdisjoint(drama.title for drama in director.known)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("沢尻エリカ", "Sawajiri Erika"), ("石原さとみ", "Ishihara Satomi"), ("赵丽颖", "Zhao Li Ying"), ("趙麗穎", "Zhao Li Ying"),
        ("言承旭", "Jerry Yan"), ("佘詩曼", "Charmaine Sheh"), ("ไบร์ท วชิรวิชญ์", "Bright Vachirawit Chivaaree"),
        ("Liu Yifei", "Crystal Liu"),
    ],
)  # fmt: skip
def test_other_names_lead_to_the_one_they_are_credited_by(guide: Guide, typed: str, meant: str) -> None:
    found = guide.persons.find(typed).sure
    assert found is not None
    assert found.name == meant


def test_everybody_with_other_names_is_credited_in_a_drama(dramas: list[Drama], vocabulary: Vocabulary) -> None:
    credited = {role.actor for drama in dramas for role in drama.cast}
    credited |= {credit.person for drama in dramas for credit in drama.crew}
    assert len(vocabulary.people) > 400
    assert [name for name in vocabulary.people if name not in credited] == []


def test_spellings_of_one_name_are_one_person() -> None:
    credits = Credits([
        Drama(id="a", title="A", kind="series", cast=(Role(actor="Ro Woon"), Role(actor="Kim Ji-won"))),
        Drama(id="b", title="B", kind="series", cast=(Role(actor="Rowoon"), Role(actor="kim ji won"))),
        Drama(id="c", title="C", kind="series", cast=(Role(actor="Rowoon"),), crew=(Credit(person="ROWOON", job="director"),)),
    ])  # fmt: skip
    person = credits.find("ro woon").sure
    assert person is not None
    assert (person.name, set(person.others)) == ("Rowoon", {"Ro Woon", "ROWOON"})
    assert [part.drama.id for part in credits.parts(person)] == ["a", "b", "c", "c"]
    assert key_of("Kim Ji-won") == key_of("kim ji won") == key_of("KimJiWon") != key_of("Kim Ji Hoon")


def test_a_part_without_a_name_is_nobodys_and_the_others_are_found() -> None:
    cast, crew = (Role(actor=""), Role(actor=" "), Role(actor="Rowoon")), (Credit(person="", job="director"),)
    credits = Credits([Drama(id="a", title="A", kind="series", cast=cast, crew=crew)])
    assert [person.name for person in credits.search("", 5)] == ["Rowoon"]


def test_somebody_with_a_hangul_name_is_found_by_the_given_name_as_one_without() -> None:
    credits = Credits(
        [_watched("a", 90_000, Role(actor="Cha Eun Woo")), _watched("b", 40_000, Role(actor="Shim Eun Woo"))],
        {"Cha Eun Woo": ("차은우", "이동민")},
    )
    assert [person.name for person in credits.search("eunwoo", 2)] == ["Cha Eun Woo", "Shim Eun Woo"]


def test_a_given_name_in_hangul_is_asked_about_where_it_only_sounds_like_somebody() -> None:
    credits = Credits(
        [_watched("a", 90_000, Role(actor="Choi Ji Woo")), _watched("b", 2_000, Role(actor="Ji Woo"))],
        {"Choi Ji Woo": ("최지우",)},
    )
    found = credits.find("지우")
    assert found.sure is None
    assert [person.name for person in found.choices] == ["Choi Ji Woo", "Ji Woo"]


def test_initials_are_nobodys_name_where_a_name_begins_so() -> None:
    credits = Credits([
        _watched("a", 60_000, Role(actor="Inoue Mao")), _watched("b", 70_000, Role(actor="Im Si Wan"), Role(actor="Im Se Mi")),
    ])  # fmt: skip
    found = credits.find("im")
    assert found.sure is None
    assert found.choices[0].name.startswith("Im")


def test_who_leads_many_titles_comes_before_who_is_seen_or_behind_a_better_known_one() -> None:
    main = Role(actor="Lee Min Ho", billing="main")
    best = Drama(
        id="best", title="Best", kind="series", cast=(Role(actor="Lee El", billing="guest"),),
        crew=(Credit(person="Lee Eung Bok", job="director"),), scores=(SiteScore(site="mdl", watchers=200_000),),
    )  # fmt: skip
    credits = Credits([best, *(_watched(f"his-{n}", 60_000, main) for n in range(3))])
    assert credits.search("lee", 3)[0].name == "Lee Min Ho"


def _watched(key: str, watchers: int, *cast: Role) -> Drama:
    return Drama(id=key, title=key, kind="series", cast=cast, scores=(SiteScore(site="mdl", watchers=watchers),))


def test_a_name_as_it_is_written_goes_before_one_turned_round(guide: Guide) -> None:
    for name in ("Lin Yi", "Yi Lin"):
        found = guide.persons.find(name)
        assert found.sure is not None
        assert found.sure.name == name


def test_somebody_is_found_by_the_line_that_lists_show_of_them(guide: Guide) -> None:
    for person in guide.persons.suggest("lee"):
        assert guide.persons.find(person_label(person)).sure == person


def test_a_name_of_several_people_is_asked_about(guide: Guide) -> None:
    found = guide.persons.find("kim")
    assert found.sure is None
    assert len(found.choices) > 5
    assert all("kim" in person.name.lower() for person in found.choices)


@pytest.mark.parametrize("typed", ["", " ", "\x00", "x" * 6000, "😭", "||x||", "@everyone", "‮abc"])
def test_no_name_of_a_person_is_a_fault(guide: Guide, typed: str) -> None:
    guide.persons.find(typed)
    assert len(guide.persons.suggest(typed)) <= 25


def test_keys_of_people_are_short_and_all_different(dramas: list[Drama]) -> None:
    names = {role.actor for drama in dramas for role in drama.cast}
    names |= {credit.person for drama in dramas for credit in drama.crew}
    keys = {name: key_of(name) for name in names}
    assert {len(key) for key in keys.values()} == {10}
    assert len(set(keys.values())) >= len({re.sub(r"[\W_]+", "", name.lower()) for name in names}) - 5
    assert key_of("Sawajiri Erika") == key_of("sawajiri erika")


async def test_a_person_has_their_roles_newest_first_then_what_they_made(guide: Guide) -> None:
    person = guide.persons.find("Oguri Shun").sure
    assert person is not None
    first = await guide.persons.sheet(MINA, person)
    parts = [*first.parts]
    for page in range(1, first.pages):
        parts += (await guide.persons.sheet(MINA, person, page)).parts
    roles = [part for part in parts if part.role]
    assert parts[: len(roles)] == roles
    assert len(roles) >= 13
    assert all((one.drama.year or 0) >= (two.drama.year or 0) for one, two in pairwise(roles))
    assert all("oguri" in (part.role.actor.lower() if part.role else "") for part in roles)


async def test_partners_are_counted_by_title_and_once_is_no_habit(guide: Guide) -> None:
    erika = guide.persons.find("Sawajiri Erika").sure
    assert erika is not None
    sheet = await guide.persons.sheet(MINA, erika)
    assert len(sheet.partners) <= 5
    assert all(count > 1 for _, count in sheet.partners)
    assert ("Nishikido Ryo", 2) in [(person.name, count) for person, count in sheet.partners]
    counts = [count for _, count in sheet.partners]
    assert counts == sorted(counts, reverse=True)


async def test_a_persons_best_titles_are_this_servers(guide: Guide, kept: OpenStore) -> None:
    erika = guide.persons.find("Sawajiri Erika").sure
    assert erika is not None
    await rate(kept, 100, (11, "1-litre-of-tears-2005", 95), (11, "signal-2016", 99))
    await rate(kept, 200, (21, "1-litre-of-tears-special-2007", 100))
    here = await guide.persons.sheet(MINA, erika)
    assert [(drama.id, average) for drama, average in here.best] == [("1-litre-of-tears-2005", Average(95, 1))]
    everywhere = await guide.persons.sheet(ALONE, erika)
    assert {drama.id for drama, _ in everywhere.best} == {"1-litre-of-tears-2005", "1-litre-of-tears-special-2007"}
    assert everywhere.server_name is None


def test_a_new_title_is_on_the_cards_of_its_people_at_once(
    dramas: list[Drama], vocabulary: Vocabulary, kept: OpenStore
) -> None:
    catalogue = Catalogue(dramas[:40], vocabulary)
    guide = Guide(catalogue, kept, lambda: NOW, Brought)
    assert guide.persons.find("Quokka Marsupial").sure is None
    first = Drama(id="new-2030", title="New", kind="series", year=2030, cast=(Role(actor="Quokka Marsupial"),))
    catalogue.put(first)
    person = guide.persons.find("marsupial quokka").sure
    assert person is not None
    assert [drama.id for drama in person.known] == ["new-2030"]
    catalogue.put(Drama(id="new-2030", title="New", kind="series", year=2030))
    assert guide.persons.find("Quokka Marsupial").sure is None
    with pytest.raises(Sorry, match="person-gone"):
        guide.persons.get(person.key)


async def test_people_are_learned_beforehand_and_of_what_is_put_meanwhile_too(
    own_guide: Guide, monkeypatch: pytest.MonkeyPatch
) -> None:
    persons, catalogue = own_guide.persons, own_guide.catalogue
    learning = asyncio.ensure_future(persons.learn())
    await asyncio.sleep(0)
    catalogue.put(_watched("new-2030", 10, Role(actor="Zzyx Qwan")))
    await learning
    monkeypatch.setattr("bot.guide.cast.persons.Credits", None)
    assert persons.find("zzyx qwan").sure
    assert persons.find("Lee Je Hoon").sure
    await persons.learn()


async def test_a_new_title_is_on_the_cards_of_its_people_in_a_server_with_titles_of_its_own(own_guide: Guide) -> None:
    own = {"title": "Quokka Detective", "kind": "series", "cast": (Role(actor="Zzyx Qwan"),)}
    (mine,) = (await own_guide.corrections.add(MINA, own)).dramas  # type: ignore[union-attr]  # pyright: ignore
    person = own_guide.persons.find("zzyx qwan", MINA).sure
    assert person
    for key, who in (("one-2030", "Zzyx Qwan"), ("two-2030", "Qixx Zwan"), ("one-2030", "Qixx Zwan")):
        own_guide.catalogue.put(_watched(key, 10, Role(actor=who)))
        person = own_guide.persons.find(who, MINA).sure
        assert person
        assert key in {part.drama.id for part in (await own_guide.persons.sheet(MINA, person)).parts}
    person = own_guide.persons.find("zzyx qwan", MINA).sure
    assert person
    assert [part.drama.id for part in (await own_guide.persons.sheet(MINA, person)).parts] == [mine.id]


async def test_the_largest_card_of_a_person_fits(guide: Guide, words: Words) -> None:
    role = Role(actor="Busy Bee", role="R" * 200, billing="main")
    dramas = [Drama(id=f"{n}-{'x' * 60}"[:64], title="T" * 200, kind="series", cast=(role, role)) for n in range(40)]
    credits = Credits(dramas)
    person = credits.find("busy bee").sure
    assert person is not None
    guide.persons._built = credits  # pyright: ignore[reportPrivateUsage]
    sheet = await guide.persons.sheet(MINA, person)
    view = gate(person_card(sheet, 2**63 - 1, words))
    assert view.total_children_count <= COMPONENTS
    assert view.content_length() <= 4000


# Lists


def fits(drama: Drama, filters: Filters) -> bool:
    """The filters once more, in other words than the guide's."""
    if filters.genre and filters.genre not in drama.genres:
        return False
    if filters.tag and filters.tag not in drama.tags:
        return False
    if filters.country and drama.country != filters.country:
        return False
    if drama.year not in range(filters.since or 0, (filters.until or 9999) + 1):
        return False
    if filters.max_episodes and drama.kind != "film" and (drama.episodes or 99999) > filters.max_episodes:
        return False
    return not filters.service or filters.service in {watch.service for watch in drama.watch}


@pytest.mark.parametrize(
    "filters",
    [
        EVERYTHING, Filters(genre="Thriller"), Filters(tag="found family"), Filters(country="JP", max_episodes=10),
        Filters(since=2015, until=2018), Filters(service="Viki", country="TH"), Filters(until=1999),
        Filters(genre="Romance", tag="first love", country="KR", since=2010, until=2024, max_episodes=20, service="Netflix"),
    ],
)  # fmt: skip
async def test_the_pages_of_a_list_hold_all_that_fits_and_each_once(guide: Guide, filters: Filters) -> None:
    first = await guide.browsing.browse(MINA, filters, "popular")
    found = [row.drama.id for page in range(first.pages) for row in (await guide.browsing.browse(MINA, filters, "popular", page)).rows]  # fmt: skip
    assert len(found) == len(set(found)) == first.total
    assert set(found) == {drama.id for drama in guide.catalogue.all() if fits(drama, filters)}


async def test_each_order_of_a_list_is_what_it_says(guide: Guide, kept: OpenStore) -> None:
    await rate(kept, 100, (11, "signal-2016", 80), (12, "signal-2016", 90), (11, "my-mister-2018", 95))
    await rate(kept, 200, (21, "my-mister-2018", 10), (21, "silent-2022", 70))

    async def first(sort: Sort, who: Asker = MINA) -> list[tuple[str, Average | None]]:
        listing = await guide.browsing.browse(who, EVERYTHING, sort)
        assert [row.rank for row in listing.rows] == list(range(1, 9))
        return [(row.drama.id, row.average) for row in listing.rows]

    here = await first("server")
    assert here[:2] == [("my-mister-2018", Average(95, 1)), ("signal-2016", Average(85, 2))]
    assert here[2][1] is None
    world = [("signal-2016", Average(85, 2)), ("silent-2022", Average(70, 1)), ("my-mister-2018", Average(52.5, 2))]
    assert (await first("world"))[:3] == world
    assert (await first("server", ALONE))[:3] == world
    newest = [row.drama for row in (await guide.browsing.browse(MINA, EVERYTHING, "newest")).rows]
    began = [drama.aired_from or date(drama.year or 1, 1, 1) for drama in newest]
    assert began == sorted(began, reverse=True)
    watchers = [max(score.watchers or 0 for score in guide.titles.get(key).scores) for key, _ in await first("popular")]
    assert watchers == sorted(watchers, reverse=True)


async def test_many_averages_are_read_in_one_query(
    guide: Guide, kept: OpenStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    from sqlalchemy import event

    said: list[str] = []
    database = kept.ratings._database  # pyright: ignore[reportPrivateUsage]
    engine, ask = database._reader.sync_engine, database.ask  # pyright: ignore[reportPrivateUsage]
    event.listen(engine, "before_cursor_execute", lambda *given: said.append(given[2]))

    async def asked(statement: Statement, values: Mapping[str, Any]) -> Sequence[Any]:
        said.append(str(statement.clause))
        return await ask(statement, values)

    monkeypatch.setattr(database, "ask", asked)
    person = guide.persons.find("Sawajiri Erika").sure
    assert person is not None
    for sort in ("popular", "server", "world", "newest"):
        said.clear()
        await guide.browsing.browse(MINA, EVERYTHING, sort)
        assert len(said) == 1, sort
    await rate(kept, 100, (11, "signal-2016", 80))
    said.clear()
    await guide.opinions.best(MINA, False)
    assert len(said) == 1
    said.clear()
    await guide.persons.sheet(MINA, person)
    assert len([query for query in said if "rating" in query]) == 1


async def test_a_page_or_a_draw_looks_at_few_titles_however_many_there_are(
    dramas: list[Drama], vocabulary: Vocabulary, kept: OpenStore
) -> None:
    looked: set[int] = set()

    class Watched(Drama):
        def __getattribute__(self, name: str) -> Any:
            looked.add(id(self))
            return super().__getattribute__(name)

    records = [Watched(**{field.name: getattr(drama, field.name) for field in fields(Drama)}) for drama in dramas]
    catalogue = Catalogue(records, vocabulary)
    guide = Guide(catalogue, kept, lambda: NOW, Brought)
    catalogue.prepare()
    await rate(kept, 100, (11, "signal-2016", 80), (12, "silent-2022", 90))
    for filters in (EVERYTHING, Filters(genre="Romance", country="KR", since=2010, max_episodes=20)):
        for sort in get_args(Sort):
            looked.clear()
            listing = await guide.browsing.browse(MINA, filters, sort)
            assert len(looked) == 8 < listing.total / 20
        looked.clear()
        await guide.browsing.draw(MINA, filters)
        assert len(looked) <= 3


@pytest.mark.parametrize("sort", ["popular", "newest", "server"])
async def test_a_list_is_in_order_however_its_titles_came_in_and_were_corrected(
    dramas: list[Drama], vocabulary: Vocabulary, kept: OpenStore, sort: Sort
) -> None:
    first, later, added = dramas[::3], dramas[1::3], dramas[2:60:3]
    catalogue = Catalogue([*first, *(replace(drama, year=1990, scores=(), tags=("x",)) for drama in later)], vocabulary)
    guide = Guide(catalogue, kept, lambda: NOW, Brought)
    catalogue.prepare()
    for drama in later:
        catalogue.put(drama)
    # What one server hides, what it makes of others, and what it has beside them.
    hidden = {drama.id for drama in later[:9]}
    corrected = {"aired_from": None, "year": 2001, "scores": later[0].scores}
    there = {drama.id: drama for drama in (*first, *later, *added) if drama.id not in hidden}
    there |= {drama.id: replace(drama, **corrected) for drama in first[:50:5]}
    facts = {drama.id: stated(drama) for drama in added} | {drama.id: corrected for drama in first[:50:5]}
    await kept.corrections.keep(100, 11, "correct", facts, NOW)
    await kept.corrections.keep(100, 11, "hide", dict.fromkeys(hidden), NOW)
    await guide.here.meet(MINA)
    await rate(kept, 100, *((11, key, 50 + n % 3) for n, key in enumerate(sorted(there)[:40])))
    averages = await kept.ratings.averages(100, None)

    def before(drama: Drama) -> tuple[Any, ...]:
        began = (drama.aired_from or date(drama.year or 1, 1, 1)).toordinal() if sort == "newest" else 0
        rated = averages.get(drama.id) if sort == "server" else None
        return -(rated.mean if rated else 0), -began, -popularity(drama), drama.title, drama.id

    for filters in (EVERYTHING, Filters(genre="Romance"), Filters(since=1990, until=2001)):
        right = sorted((drama for drama in there.values() if fits(drama, filters)), key=before)
        pages = -(-len(right) // 8)
        shown = [await guide.browsing.browse(MINA, filters, sort, page) for page in range(pages)]
        assert [row.drama.id for listing in shown for row in listing.rows] == [drama.id for drama in right]
        assert {listing.total for listing in shown} == {len(right)}


def test_tags_that_spoil_are_neither_offered_nor_taken(guide: Guide, vocabulary: Vocabulary) -> None:
    spoiling = [tag for tag in vocabulary.tags.values() if tag.spoils]
    assert spoiling
    for typed in ("", "ending", "dies", "sad", "happy", *(tag.name for tag in spoiling)):
        assert not [tag for tag in guide.browsing.tags.suggest(typed) if vocabulary.spoils(tag)]
    for tag in spoiling:
        for name in (tag.name, tag.name.upper(), f" {tag.name} ", *tag.also):
            with pytest.raises(Sorry):
                guide.browsing.filters(None, name, None, (None, None), None, None)
        with pytest.raises(ValueError, match="no name"):
            read_filters(write_filters(Filters(tag=tag.name)), (), guide.browsing.tags.all, ())


def test_words_are_read_as_members_write_them(guide: Guide) -> None:
    filters = guide.browsing.filters("rom-com", "slowburn", "KR", (2020, 2010), 16, "netflx")
    assert filters == Filters("Comedy", "slow burn", "KR", 2010, 2020, 16, "Netflix")
    for place, key in ((0, "genre-unknown"), (1, "tag-unknown"), (5, "service-unknown")):
        given: list[Any] = [None, None, None, (None, None), None, None]
        given[place] = "xqzkw"
        with pytest.raises(Sorry, match=key):
            guide.browsing.filters(*given)


async def test_what_nothing_fits_is_refused(guide: Guide) -> None:
    with pytest.raises(Sorry, match="browse-none"):
        await guide.browsing.browse(MINA, Filters(country="SG", max_episodes=1), "popular")
    with pytest.raises(Sorry, match="browse-none"):
        await guide.browsing.draw(MINA, Filters(country="SG", max_episodes=1))


def names_in(vocabulary: Vocabulary) -> Iterator[st.SearchStrategy[Filters]]:
    tags = [tag.name for tag in vocabulary.tags.values() if not tag.spoils]
    year = st.none() | st.integers(1950, 2100)
    yield st.builds(
        Filters,
        genre=st.none() | st.sampled_from(list(vocabulary.genres)),
        tag=st.none() | st.sampled_from(tags),
        country=st.none() | st.sampled_from(["KR", "SG"]),
        since=year,
        until=year,
        max_episodes=st.none() | st.integers(1, 1000),
        service=st.none() | st.sampled_from(list(vocabulary.services)),
    )


@given(st.data())
def test_filters_come_back_from_an_id_as_they_went_in(
    vocabulary: Vocabulary, words: Words, data: st.DataObject
) -> None:
    filters = data.draw(next(names_in(vocabulary)))
    values = write_filters(filters)
    tags = [tag.name for tag in vocabulary.tags.values() if not tag.spoils]
    assert read_filters(values, vocabulary.genres, tags, vocabulary.services) == filters
    for action, *more in (("browse", "popular", 9999), ("random", 99999, 99999)):
        assert len(write_id(action, write_member(2**63 - 1), *values, *more)) <= CUSTOM_ID
    assert wanted(filters, words)


async def test_a_list_shows_no_tag_and_fits(guide: Guide, words: Words) -> None:
    listing = await guide.browsing.browse(MINA, Filters(tag="tearjerker", service="Viki"), "server")
    view = gate(browse_card(listing, 2**63 - 1, "ten", words))
    assert view.total_children_count <= COMPONENTS
    assert "ending" not in str(view.to_components()).lower()


# At random


async def test_no_title_comes_twice_a_day_whatever_is_pressed(guide: Guide) -> None:
    seen: list[str] = []
    day = step = 0
    for turn in range(60):
        filters = Filters(country="KR") if turn % 3 else EVERYTHING
        drawn = await guide.browsing.draw(MINA, filters, *((day, step) if turn % 2 else (0, 0)))
        day, step = drawn.day, drawn.step
        seen.append(drawn.drama.id)
    assert len(set(seen)) == 60


async def test_all_that_fits_comes_once_and_then_it_says_so(guide: Guide) -> None:
    filters = Filters(country="PH")
    total = (await guide.browsing.browse(MINA, filters, "popular")).total
    seen = {(await guide.browsing.draw(MINA, filters)).drama.id for _ in range(total)}
    assert len(seen) == total
    with pytest.raises(Sorry, match="random-none-left"):
        await guide.browsing.draw(MINA, filters)


async def test_the_button_goes_on_where_it_was_after_a_restart(
    guide: Guide, catalogue: Catalogue, kept: OpenStore
) -> None:
    filters = Filters(country="TH")
    before = [drawn := await guide.browsing.draw(MINA, filters)]
    for _ in range(20):
        drawn = await guide.browsing.draw(MINA, filters, drawn.day, drawn.step)
        before.append(drawn)
    fresh = Browsing(catalogue, kept, Here(catalogue, kept, lambda: NOW), guide.picks, lambda: NOW)
    after = await fresh.draw(MINA, filters, drawn.day, drawn.step)
    assert after.drama.id not in {one.drama.id for one in before}
    assert (after.day, after.step) == (drawn.day, drawn.step + 1)


async def test_a_restart_forgets_nothing_that_was_drawn_today(
    guide: Guide, catalogue: Catalogue, kept: OpenStore
) -> None:
    filters = Filters(country="PH")
    total = (await guide.browsing.browse(MINA, filters, "popular")).total
    before = {(await guide.browsing.draw(MINA, filters)).drama.id for _ in range(total // 2)}
    now = NOW
    fresh = Browsing(catalogue, kept, Here(catalogue, kept, lambda: NOW), guide.picks, lambda: now)
    after = {(await fresh.draw(MINA, filters)).drama.id for _ in range(total - total // 2)}
    assert len(before | after) == total
    with pytest.raises(Sorry, match="random-none-left"):
        await fresh.draw(MINA, filters)
    assert (await fresh.draw(JUN, filters)).step == 1
    now += DAY
    assert {(await fresh.draw(MINA, filters)).drama.id for _ in range(total)} == before | after


async def test_nothing_comes_twice_while_the_database_keeps_nothing(
    guide: Guide, kept: OpenStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def full(*_: object) -> bool:
        raise StoreUnavailable("disk full")

    monkeypatch.setattr(kept.draws, "draw", full)
    assert len({(await guide.browsing.draw(MINA, EVERYTHING)).drama.id for _ in range(8)}) == 8


@pytest.mark.both_databases
async def test_two_draws_at_once_are_two_titles(guide: Guide) -> None:
    both = await asyncio.gather(*(guide.browsing.draw(MINA, EVERYTHING) for _ in range(8)))
    assert len({one.drama.id for one in both}) == 8


@pytest.mark.both_databases
async def test_what_was_drawn_on_past_days_goes(guide: Guide, kept: OpenStore) -> None:
    today = NOW // DAY
    await kept.draws.draw(11, "signal-2016", today - 1)
    await kept.draws.draw(11, "silent-2022", today)
    await guide.members.tidy()
    assert [row["drama_id"] for row in (await kept.members.export(11))["drawn"]] == ["silent-2022"]
    await kept.members.forget(11)
    assert not await kept.draws.of_day(11, today)


async def test_each_member_and_each_day_has_its_own_order(guide: Guide, catalogue: Catalogue, kept: OpenStore) -> None:
    now = NOW
    browsing = Browsing(catalogue, kept, Here(catalogue, kept, lambda: NOW), guide.picks, lambda: now)

    async def draws(who: Asker) -> list[str]:
        return [(await browsing.draw(who, EVERYTHING)).drama.id for _ in range(5)]

    first = await draws(MINA)
    assert first != await draws(JUN)
    old = await browsing.draw(MINA, EVERYTHING)
    now += DAY
    anew = await browsing.draw(MINA, EVERYTHING, old.day, old.step)
    assert (anew.day, anew.step) == (old.day + 1, 1)
    assert [anew.drama.id, *(await draws(MINA))[:4]] != first


async def test_nothing_rated_or_dismissed_is_drawn_and_no_special(guide: Guide, kept: OpenStore) -> None:
    filters = Filters(country="SG")
    one, two = (row.drama for row in (await guide.browsing.browse(MINA, filters, "popular")).rows)
    await rate(kept, 100, (11, one.id, 80))
    assert (await guide.browsing.draw(MINA, filters)).drama == two
    await guide.picks.dismiss(JUN, two)
    assert (await guide.browsing.draw(JUN, filters)).drama == one
    specials = Filters(country="JP", max_episodes=1, until=2007, since=2007)
    with pytest.raises(Sorry, match="random-none-left"):
        await guide.browsing.draw(MINA, specials)


async def test_a_later_season_is_drawn_for_those_alone_who_have_seen_what_came_before(
    guide: Guide, kept: OpenStore
) -> None:
    async def drawn(asker: Asker) -> set[str]:
        found: set[str] = set()
        try:
            while True:
                found.add((await guide.browsing.draw(asker, Filters(country="KR", since=2024))).drama.id)
        except Sorry:
            return found

    first, second, third = "squid-game-2021", "squid-game-season-2-2024", "squid-game-season-3-2025"
    assert not {second, third} & await drawn(MINA)
    await rate(kept, 100, (MINA.member, first, 40))
    assert await drawn(MINA) == {second}
    await guide.lists.put(JUN, guide.titles.get(first), "watching")
    assert not {second, third} & await drawn(JUN)
    await guide.lists.put(JUN, guide.titles.get(first), "completed")
    await guide.lists.put(JUN, guide.titles.get(second), "completed")
    assert await drawn(JUN) == {third}


# What a server thinks


def test_one_ten_does_not_beat_many_nines() -> None:
    averages = {"one ten": Average(100, 1), "many nines": Average(90, 40), "few fives": Average(50, 2)}
    assert [key for key, _ in by_bayes(averages)] == ["many nines", "one ten", "few fives"]
    assert by_bayes({}) == []


@pytest.mark.both_databases
async def test_the_best_of_a_server_are_not_those_of_the_world(guide: Guide, kept: OpenStore) -> None:
    with pytest.raises(Sorry, match="top-none"):
        await guide.opinions.best(MINA, False)
    await rate(kept, 100, (11, "signal-2016", 90), (12, "signal-2016", 80), (11, "my-mister-2018", 30))
    await rate(kept, 200, (21, "silent-2022", 100), (22, "silent-2022", 98))
    here = await guide.opinions.best(MINA, False)
    assert [(row.rank, row.drama.id, row.average) for row in here.rows] == [
        (1, "signal-2016", Average(85, 2)),
        (2, "my-mister-2018", Average(30, 1)),
    ]
    for world in (await guide.opinions.best(MINA, True), await guide.opinions.best(ALONE, False)):
        assert next(row.drama.id for row in world.rows) == "silent-2022"
        assert world.total == 3
        assert world.server_name is None


async def test_nobody_waits_while_all_that_was_ever_rated_is_ranked(
    guide: Guide, kept: OpenStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    def ranked(averages: Mapping[str, Average]) -> list[tuple[str, Average]]:
        assert threading.current_thread() is not threading.main_thread()
        return by_bayes(averages)

    monkeypatch.setattr("bot.guide.opinions.by_bayes", ranked)
    await rate(kept, 100, (11, "signal-2016", 90))
    assert (await guide.opinions.best(MINA, True)).total == 1


@pytest.mark.both_databases
async def test_who_rated_a_title_are_the_members_of_this_server_alone(guide: Guide, kept: OpenStore) -> None:
    drama = guide.titles.get("signal-2016")
    with pytest.raises(Sorry, match="who-nobody"):
        await guide.opinions.who(MINA, drama)
    with pytest.raises(Sorry, match="who-nowhere"):
        await guide.opinions.who(ALONE, drama)
    await rate(kept, 100, *((n, drama.id, n) for n in range(10, 60)))
    await rate(kept, 200, (99, drama.id, 100))
    first = await guide.opinions.who(MINA, drama)
    assert first.rows[:2] == ((59, 59), (58, 58))
    assert (first.average, first.pages) == (Average(34.5, 50), 3)
    assert sum(first.bands) == 50
    assert first.bands[5] == 9
    last = await guide.opinions.who(MINA, drama, 99)
    assert last.rows[-1] == (10, 10)
    assert last.page == 2


class _Down:
    """A store whose database does not answer."""

    def __getattr__(self, name: str):
        return self

    async def __call__(self, *args: object):
        raise StoreUnavailable("database is locked")


async def test_looking_around_goes_on_where_the_database_does_not_answer(catalogue: Catalogue) -> None:
    guide = Guide(catalogue, _Down(), lambda: NOW, Brought)  # type: ignore[arg-type]
    assert (await guide.browsing.browse(MINA, EVERYTHING, "popular")).rows
    assert (await guide.browsing.draw(MINA, EVERYTHING)).drama
    person = guide.persons.find("Sawajiri Erika").sure
    assert person is not None
    assert (await guide.persons.sheet(MINA, person)).best == ()
    with pytest.raises(StoreUnavailable):
        await guide.opinions.best(MINA, False)


# As members use it


async def test_typing_offers_people_whose_choice_carries_their_key(club: Club) -> None:
    choices = await club.member.autocomplete(club.channel, "person", "name", "erika sawaj")
    assert choices[0]["value"] == key_of("Sawajiri Erika")
    assert choices[0]["name"].startswith("Sawajiri Erika · ")
    card = said(await club.member.slash(club.channel, "person", name=choices[0]["value"]))
    assert re.search(r"2005 · \*\*1 Litre of Tears\*\*\n-# \*Ikeuchi Aya\* · main", card)
    assert "Nishikido Ryo (2)" in card


@pytest.mark.parametrize("option", ["genre", "tag", "service"])
@pytest.mark.parametrize("typed", ["", "x", "rom", "@everyone", "\x00", "x" * 6000], ids=len)
async def test_no_keystroke_in_a_filter_is_a_fault(club: Club, option: str, typed: str) -> None:
    assert len(await club.member.autocomplete(club.channel, "browse", option, typed)) <= 25
    assert len(await club.member.autocomplete(club.channel, "person", "name", typed)) <= 25


async def test_a_name_of_several_people_opens_a_picker_and_menus_go_on(club: Club) -> None:
    result = await club.member.slash(club.channel, "person", name="Kim Hye")
    (menu,) = ids_of(result.response, "people")
    key = key_of("Oguri Shun")
    foreign = await club.friend.select(message_of(result), [_options(result.response, menu)[0]], custom_id=menu)
    assert foreign.ephemeral
    await club.member.select(message_of(result), [_options(result.response, menu)[0]], custom_id=menu)
    assert "**Roles**" in text_of(result.response) or "**Directed**" in text_of(result.response)
    result = await club.member.slash(club.channel, "person", name=key)
    (forward,) = [i for i in ids_of(result.response, "person") if i.endswith(":1")]
    before = text_of(result.response)
    await club.member.click(message_of(result), custom_id=forward)
    assert text_of(result.response) != before
    (menu,) = ids_of(result.response, "open")
    card = await club.member.select(message_of(result), [_options(result.response, menu)[0]], custom_id=menu)
    assert ids_of(card.response, "tab")


def _options(message: Any, menu: str) -> list[str]:
    (found,) = [item for item in walk(message.components) if item.get("custom_id") == menu]
    return [option["value"] for option in found["options"]]


async def test_a_list_turns_its_pages_and_opens_its_titles(club: Club) -> None:
    result = await club.member.slash(club.channel, "browse", country="TH", tag="university", sort="newest")
    first = text_of(result.response)
    assert first.count("🇹🇭") == 8
    (forward,) = [i for i in ids_of(result.response, "browse") if i.endswith(":1")]
    foreign = await club.friend.click(message_of(result), custom_id=forward)
    assert foreign.ephemeral
    assert text_of(result.response) == first
    await club.member.click(message_of(result), custom_id=forward)
    assert text_of(result.response) == said(foreign) != first
    (menu,) = ids_of(result.response, "open")
    card = await club.member.select(message_of(result), [_options(result.response, menu)[3]], custom_id=menu)
    assert "🇹🇭" in said(card)


async def test_another_one_takes_its_place_and_stays_while_the_card_is_used(club: Club) -> None:
    result = await club.member.slash(club.channel, "random", country="JP")
    titles = [_title(result.response)]
    for _ in range(3):
        (tab,) = [i for i in ids_of(result.response, "tab") if ":cast:" in i]
        await club.member.click(message_of(result), custom_id=tab)
        (another,) = ids_of(result.response, "random")
        foreign = await club.friend.click(message_of(result), custom_id=another)
        assert foreign.ephemeral
        assert ids_of(foreign.response, "random") != [another]
        await club.member.click(message_of(result), custom_id=another)
        titles.append(_title(result.response))
    titles.append(_title((await club.member.slash(club.channel, "random")).response))
    assert len(set(titles)) == 5
    (menu,) = ids_of(result.response, "rate")
    await club.member.select(message_of(result), ["85"], custom_id=menu)
    assert ids_of(result.response, "random")


def _title(message: Any) -> str:
    return text_of(message).split("\n")[0]


async def test_the_best_are_ranked_and_paged(club: Club, kept: OpenStore) -> None:
    refused = await club.member.slash(club.channel, "top")
    assert refused.ephemeral
    dramas = sorted(drama.id for drama in club.client.guide.catalogue.all())[:23]
    await kept.members.seen(club.member.id, club.client.guilds[0].id, NOW)
    await kept.ratings.keep([(club.member.id, key, 50 + n, NOW) for n, key in enumerate(dramas)])
    result = await club.member.slash(club.channel, "top")
    assert re.search(r"\*\*1\. .+\*\*\n-# 7\.2 from 1", said(result))
    (forward,) = [i for i in ids_of(result.response, "top") if i.endswith(":1")]
    await club.member.click(message_of(result), custom_id=forward)
    assert "**11. " in text_of(result.response)
    assert "**10.**" not in text_of(result.response)


async def test_who_rated_it_names_members_and_pings_nobody(club: Club, words: Words) -> None:
    for actor, score in ((club.member, "6"), (club.friend, "9"), (club.owner, "9.5")):
        await actor.slash(club.channel, "rate", title="signal-2016", score=score)
    await club.stranger.slash("rate", title="signal-2016", score="1")
    result = await club.member.slash(club.channel, "who", title="signal-2016")
    rows = re.findall(r"\*\*(\S+)\*\* <@(\d+)>", said(result))
    assert rows == [("9.5", str(club.owner.id)), ("9.0", str(club.friend.id)), ("6.0", str(club.member.id))]
    assert "Drama Club 8.2 from 3" in said(result)
    sent = [str(request) for request in club.world.http_requests if "<@" in str(request.json)]
    assert sent
    assert all("'allowed_mentions': {'parse': []" in request for request in sent)
    picker = await club.member.slash(club.channel, "who", title="Boys over Flowers")
    await club.friend.slash(club.channel, "rate", title="boys-over-flowers-2009", score="5")
    (menu,) = ids_of(picker.response, "choose")
    await club.member.select(message_of(picker), ["boys-over-flowers-2009"], custom_id=menu)
    assert f"<@{club.friend.id}>" in text_of(picker.response)


_EMPTY = ("",) * 7
FORGED = [
    write_id("browse", "0", *_EMPTY, "loudest", 0), write_id("browse", "0", "x", *_EMPTY[1:], "popular", 0),
    write_id("browse", "0", *_EMPTY, "popular", "x"), write_id("browse", "0", *_EMPTY[3:], "KR", "y", "", "popular", 0),
    write_id("random", "0", *_EMPTY, "x", 0), write_id("random", "0", *_EMPTY, 0, -5), write_id("top", "0", "?", -1),
    write_id("who", "0", "nothing", 0), write_id("person", "0", "nothing", 0), write_id("people", "0"), "nm:browse:::",
]  # fmt: skip


@pytest.mark.parametrize("custom_id", FORGED)
async def test_a_forged_button_is_refused_and_never_a_fault(club: Club, words: Words, custom_id: str) -> None:
    import discord

    view = discord.ui.LayoutView(timeout=None)
    view.add_item(discord.ui.ActionRow(discord.ui.Button(label="x", custom_id=custom_id)))
    view.stop()
    channel = club.client.get_channel(club.channel.id)
    assert isinstance(channel, discord.TextChannel)
    result = await club.member.click(await channel.send(view=view), custom_id=custom_id)
    assert result.acknowledged
    assert words("fault", id="")[:20] not in (text_of(result.response) if result.response else "")


def test_where_nothing_is_typed_all_names_are_offered_in_their_order(guide: Guide) -> None:
    for terms in (guide.browsing.genres, guide.browsing.tags, guide.browsing.services):
        assert terms.suggest("") == sorted(terms.all, key=str.casefold)[:25]


@pytest.mark.parametrize(
    ("locale", "typed", "term"),
    [
        ("ko", "다멘터리", "Documentary"), ("ko", "ㅁㅎ", "Adventure"), ("ko", "비즈ㄴ", "Business"),
        ("ja", "あくしょん", "Action"), ("fr", "policir", "Crime"), ("fr", "tranchedevie", "Life"),
        ("es-ES", "belico", "War"), ("pt-BR", "negocios", "Business"), ("vi", "phieu luu", "Adventure"),
        ("de", "abeteuer", "Adventure"), ("de", "adventure", "Adventure"),
    ],
)  # fmt: skip
def test_a_genre_is_found_in_the_members_language_however_it_is_typed(
    guide: Guide, locale: str, typed: str, term: str
) -> None:
    genres, own = guide.browsing.genres, languages()[locale]
    told = {name: own.named(name) for name in genres.all}
    assert genres.suggest(typed, told)[0] == term
    assert genres.read(own.named(term).upper(), told) == term
