"""The people who make dramas: found by any of their names, and what they did."""

import asyncio
import re
from itertools import pairwise
from typing import Any

import pytest
from conftest import NOW, Club, ids_of, message_of, rate_here, said, text_of, walk

from bot.core.errors import Sorry
from bot.core.member.asker import Asker
from bot.core.member.ratings import Average
from bot.core.models import Credit, Drama, Role, SiteScore
from bot.core.vocabulary import Vocabulary
from bot.guide import Guide
from bot.guide.cast.credits import Credits, key_of
from bot.guide.finding.catalogue import Catalogue
from bot.sources.files.upload_reader import UploadReader
from bot.store import OpenStore
from bot.ui.frame.limits import COMPONENTS, gate
from bot.ui.frame.text import Words
from bot.ui.person import person_card, person_label

MINA = Asker(11, 100, "Drama Club")
ALONE = Asker(11)


@pytest.mark.parametrize(
    "typed", ["Sawajiri Erika", "erika sawajiri", "ERIKA  SAWAJIRI", "Sawajiri-Erika", "sawajri erika", "SawajiriErika"]
)
def test_a_person_is_found_by_their_name_in_either_order_and_with_typos(guide: Guide, typed: str) -> None:
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
def test_a_person_is_found_by_their_name_in_hangul_or_chinese_characters(guide: Guide, typed: str, meant: str) -> None:
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
def test_a_name_in_its_own_script_comes_before_one_that_only_sounds_like_it(
    guide: Guide, typed: str, meant: str
) -> None:
    assert guide.persons.find(typed).sure in [person for person in guide.persons.suggest(typed) if person.name == meant]


@pytest.mark.parametrize(
    ("typed", "meant"), [("민기 이", "Lee Min Ki"), ("수지", "Bae Suzy"), ("박보", "Park Bo Young")]
)
def test_a_reversed_or_partial_korean_name_finds_the_best_known_person(guide: Guide, typed: str, meant: str) -> None:
    assert guide.persons.suggest(typed)[0].name == meant


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("kim su hyeon", "Kim Soo Hyun"), ("su-hyeon kim", "Kim Soo Hyun"), ("gim suhyeon", "Kim Soo Hyun"),
        ("kim sunho", "Kim Seon Ho"), ("seojun park", "Park Seo Joon"), ("bak seo jun", "Park Seo Joon"),
        ("bak eun bin", "Park Eun Bin"), ("yi jongseok", "Lee Jong Suk"), ("kang haneul", "Kang Ha Neul"),
        ("wang hedi", "Dylan Wang"), ("satou takeru", "Satoh Takeru"),
    ],
)  # fmt: skip
def test_a_person_is_found_in_any_romanisation_with_the_given_name_as_one_word_or_two(
    guide: Guide, typed: str, meant: str
) -> None:
    assert guide.persons.suggest(typed)[0].name == meant
    found = guide.persons.find(typed)
    assert meant in [person.name for person in ((found.sure,) if found.sure else found.choices)]


def test_of_names_that_sound_alike_the_exact_spelling_and_then_the_better_known_comes_first() -> None:
    credits = Credits([
        _watched("a", 90_000, Role(actor="Kim Soo Hyun")), _watched("b", 2_000, Role(actor="Kim Su Hyun")),
        _watched("c", 40_000, Role(actor="Kim Seo Hyun")), _watched("d", 90_000, Role(actor="Lee Ji Eun")),
        _watched("e", 1_000, Role(actor="Lee Jee")),
    ])  # fmt: skip
    assert [person.name for person in credits.search("kim suhyeon", 3)] == [
        "Kim Soo Hyun", "Kim Seo Hyun", "Kim Su Hyun",
    ]  # fmt: skip
    assert credits.search("kim su hyun", 3)[0].name == "Kim Su Hyun"
    assert [person.name for person in credits.search("lee ji", 2)] == ["Lee Ji Eun", "Lee Jee"]


def test_matching_syllables_come_before_a_better_known_name_that_only_sounds_similar() -> None:
    credits = Credits([
        _watched("a", 90_000, Role(actor="Oh Yeon Seo"), Role(actor="Ji Hye Won")),
        _watched("b", 9_000, Role(actor="Kim So Hyun"), Role(actor="Nam Ji Hyun")),
    ])  # fmt: skip
    assert credits.search("sohyun", 4)[0].name == "Kim So Hyun"
    assert credits.search("ji hyun", 4)[0].name == "Nam Ji Hyun"


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("kimutaku", "Kimura Takuya"), ("matsujun", "Matsumoto Jun"), ("tamahiro", "Tamaki Hiroshi"),
        ("yamaken", "Yamazaki Kento"), ("yamapi", "Yamashita Tomohisa"), ("gianna jun", "Jun Ji Hyun"),
        ("hong sisters", "Hong Jeong Eun"), ("D.O.", "Doh Kyung Soo"),
    ],
)  # fmt: skip
def test_a_nickname_or_stage_name_finds_the_person(guide: Guide, typed: str, meant: str) -> None:
    assert guide.persons.suggest(typed)[0].name == meant


def test_a_pen_name_that_two_writers_share_is_asked_about(guide: Guide) -> None:
    assert {person.name for person in guide.persons.find("hong sisters").choices} == {"Hong Jeong Eun", "Hong Mi Ran"}


def test_a_director_is_not_taken_for_an_actor_of_the_same_name(guide: Guide) -> None:
    actor, director = (guide.persons.find(name).sure for name in ("Lee Byung Hun", "Lee Byung Hun (director)"))
    assert actor is not None
    assert director is not None
    assert {drama.title for drama in actor.known}.isdisjoint(drama.title for drama in director.known)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("沢尻エリカ", "Sawajiri Erika"), ("石原さとみ", "Ishihara Satomi"), ("赵丽颖", "Zhao Li Ying"), ("趙麗穎", "Zhao Li Ying"),
        ("言承旭", "Jerry Yan"), ("佘詩曼", "Charmaine Sheh"), ("ไบร์ท วชิรวิชญ์", "Bright Vachirawit Chivaaree"),
        ("Liu Yifei", "Crystal Liu"), ("Steve Noh", "Noh Sang Hyun"), ("Woo Ri", "Kim Yoon Hye"), ("유태오", "Yoo Teo"),
        ("林柏叡", "Charles Lin"), ("易烊千玺", "Jackson Yee"), ("役所広司", "Yakusho Koji"), ("하정우", "Ha Jung Woo"),
        ("謝盈萱", "Hsieh Ying Hsuan"), ("三谷幸喜", "Mitani Koki"), ("조여정", "Cho Yeo Jung"), ("张艺兴", "Lay Zhang"),
        ("白彪", "Jason Pai"),
    ],
)  # fmt: skip
def test_a_persons_other_names_lead_to_their_credited_name(guide: Guide, typed: str, meant: str) -> None:
    found = guide.persons.find(typed).sure
    assert found is not None
    assert found.name == meant


@pytest.mark.parametrize(
    ("name", "namesake", "theirs"),
    [
        ("Seo Ji Hye", "Seo Ji Hye (1996)", {"family-by-choice-2024", "love-all-play-2022", "my-perfect-stranger-2023"}),
        ("Kim Jung Hyun", "Kim Jung Hyun (1976)", {"empress-ki-2013"}),
        ("Lee Jong Won", "Lee Jong Won (1969)", {"young-lady-and-gentleman-2021"}),
        ("Kim Ye Won", "Kim Ye Won (singer)", {"whats-wrong-with-secretary-kim-2018"}),
        ("Kim Hee Jung", "Kim Hee Jung (1992)", {"who-are-you-school-2015-2015"}),
        ("Kim Tae Hwan", "Kim Tae Hwan (Love Class)", {"love-class-2022"}),
        ("Seo Woo Jin", "Seo Woo Jin (2015)", {"hi-bye-mama-2020"}),
    ],
)  # fmt: skip
def test_actors_of_the_same_name_are_told_apart(
    dramas: list[Drama], name: str, namesake: str, theirs: set[str]
) -> None:
    def played(who: str) -> set[str]:
        return {drama.id for drama in dramas if who in [role.actor for role in drama.cast]}

    assert played(namesake) == theirs
    assert played(name)
    assert played(name).isdisjoint(theirs)


def test_a_person_credited_under_two_names_is_one_person(dramas: list[Drama]) -> None:
    credits = Credits(dramas)
    for name, once in [
        ("Noh Sang Hyun", "genie-make-a-wish-2025"), ("Kim Yoon Hye", "heartstrings-2011"), ("Yoo Teo", "vagabond-2019"),
        ("Park Jin Young", "dream-high-season-2-2012"), ("Janice Wu", "my-sunshine-2015"), ("Park You Na", "the-package-2017"),
    ]:  # fmt: skip
        person = credits.find(name).sure
        assert person is not None
        parts = {part.drama.id for part in credits.parts(person)}
        assert once in parts
        assert len(parts) > 1


def test_everyone_listed_with_other_names_is_credited_in_a_drama(dramas: list[Drama], vocabulary: Vocabulary) -> None:
    credited = {role.actor for drama in dramas for role in drama.cast}
    credited |= {credit.person for drama in dramas for credit in drama.crew}
    assert len(vocabulary.people) > 400
    assert [name for name in vocabulary.people if name not in credited] == []


def test_different_spellings_of_a_name_are_one_person() -> None:
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


def test_a_credit_without_a_name_is_ignored_and_the_others_are_found() -> None:
    cast, crew = (Role(actor=""), Role(actor=" "), Role(actor="Rowoon")), (Credit(person="", job="director"),)
    credits = Credits([Drama(id="a", title="A", kind="series", cast=cast, crew=crew)])
    assert [person.name for person in credits.search("", 5)] == ["Rowoon"]


def test_a_given_name_finds_people_with_and_without_a_known_hangul_name_alike() -> None:
    credits = Credits(
        [_watched("a", 90_000, Role(actor="Cha Eun Woo")), _watched("b", 40_000, Role(actor="Shim Eun Woo"))],
        {"Cha Eun Woo": ("차은우", "이동민")},
    )
    assert [person.name for person in credits.search("eunwoo", 2)] == ["Cha Eun Woo", "Shim Eun Woo"]


def test_a_hangul_given_name_that_only_sounds_like_someones_is_asked_about() -> None:
    credits = Credits(
        [_watched("a", 90_000, Role(actor="Choi Ji Woo")), _watched("b", 2_000, Role(actor="Ji Woo"))],
        {"Choi Ji Woo": ("최지우",)},
    )
    found = credits.find("지우")
    assert found.sure is None
    assert [person.name for person in found.choices] == ["Choi Ji Woo", "Ji Woo"]


def test_letters_that_begin_a_name_are_not_taken_for_someones_initials() -> None:
    credits = Credits([
        _watched("a", 60_000, Role(actor="Inoue Mao")), _watched("b", 70_000, Role(actor="Im Si Wan"), Role(actor="Im Se Mi")),
    ])  # fmt: skip
    found = credits.find("im")
    assert found.sure is None
    assert found.choices[0].name.startswith("Im")


def test_a_lead_of_many_titles_comes_before_a_guest_or_director_of_one_better_known() -> None:
    main = Role(actor="Lee Min Ho", billing="main")
    best = Drama(
        id="best", title="Best", kind="series", cast=(Role(actor="Lee El", billing="guest"),),
        crew=(Credit(person="Lee Eung Bok", job="director"),), scores=(SiteScore(site="mdl", watchers=200_000),),
    )  # fmt: skip
    credits = Credits([best, *(_watched(f"his-{n}", 60_000, main) for n in range(3))])
    assert credits.search("lee", 3)[0].name == "Lee Min Ho"


def _watched(key: str, watchers: int, *cast: Role) -> Drama:
    return Drama(id=key, title=key, kind="series", cast=cast, scores=(SiteScore(site="mdl", watchers=watchers),))


def test_a_name_as_typed_comes_before_the_same_name_reversed(guide: Guide) -> None:
    for name in ("Lin Yi", "Yi Lin"):
        found = guide.persons.find(name)
        assert found.sure is not None
        assert found.sure.name == name


def test_a_person_is_found_by_their_line_in_a_list(guide: Guide, words: Words) -> None:
    for person in guide.persons.suggest("lee"):
        assert guide.persons.find(person_label(person, words)).sure == person


def test_a_name_shared_by_several_people_is_asked_about(guide: Guide) -> None:
    found = guide.persons.find("kim")
    assert found.sure is None
    assert len(found.choices) > 5
    assert all("kim" in person.name.lower() for person in found.choices)


@pytest.mark.parametrize("typed", ["", " ", "\x00", "x" * 6000, "😭", "||x||", "@everyone", "‮abc"])
def test_a_search_for_a_person_accepts_any_text(guide: Guide, typed: str) -> None:
    guide.persons.find(typed)
    assert len(guide.persons.suggest(typed)) <= 25


def test_keys_of_people_are_short_and_all_different(dramas: list[Drama]) -> None:
    names = {role.actor for drama in dramas for role in drama.cast}
    names |= {credit.person for drama in dramas for credit in drama.crew}
    keys = {name: key_of(name) for name in names}
    assert {len(key) for key in keys.values()} == {10}
    assert len(set(keys.values())) >= len({re.sub(r"[\W_]+", "", name.lower()) for name in names}) - 5
    assert key_of("Sawajiri Erika") == key_of("sawajiri erika")


async def test_a_persons_card_lists_roles_newest_first_and_then_their_crew_credits(guide: Guide) -> None:
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


async def test_frequent_partners_are_counted_by_title_and_share_at_least_two(guide: Guide) -> None:
    erika = guide.persons.find("Sawajiri Erika").sure
    assert erika is not None
    sheet = await guide.persons.sheet(MINA, erika)
    assert len(sheet.partners) <= 5
    assert all(count > 1 for _, count in sheet.partners)
    assert ("Nishikido Ryo", 2) in [(person.name, count) for person, count in sheet.partners]
    counts = [count for _, count in sheet.partners]
    assert counts == sorted(counts, reverse=True)


async def test_a_persons_best_titles_go_by_the_servers_own_ratings(guide: Guide, kept: OpenStore) -> None:
    erika = guide.persons.find("Sawajiri Erika").sure
    assert erika is not None
    await rate_here(kept, 100, (11, "1-litre-of-tears-2005", 95), (11, "signal-2016", 99))
    await rate_here(kept, 200, (21, "1-litre-of-tears-special-2007", 100))
    here = await guide.persons.sheet(MINA, erika)
    assert [(drama.id, average) for drama, average in here.best] == [("1-litre-of-tears-2005", Average(95, 1))]
    everywhere = await guide.persons.sheet(ALONE, erika)
    assert {drama.id for drama, _ in everywhere.best} == {"1-litre-of-tears-2005", "1-litre-of-tears-special-2007"}
    assert everywhere.server_name is None


def test_a_new_title_is_on_the_cards_of_its_people_at_once(
    dramas: list[Drama], vocabulary: Vocabulary, kept: OpenStore
) -> None:
    catalogue = Catalogue(dramas[:40], vocabulary)
    guide = Guide(catalogue, kept, lambda: NOW, UploadReader)
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


async def test_people_are_indexed_in_advance_including_those_of_titles_added_meanwhile(
    own_guide: Guide, monkeypatch: pytest.MonkeyPatch
) -> None:
    persons, catalogue = own_guide.persons, own_guide.catalogue
    learning = asyncio.ensure_future(persons.learn())
    await asyncio.sleep(0)
    catalogue.put(_watched("new-2030", 10, Role(actor="Zzyx Qwan")))
    assert persons.titles(["zzyx qwan"]) == []
    await learning
    monkeypatch.setattr("bot.guide.cast.persons.Credits", None)
    assert [drama.id for drama in persons.titles(["zzyx qwan"])] == ["new-2030"]
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


async def test_people_come_in_the_same_order_in_a_server_with_a_title_of_its_own(own_guide: Guide) -> None:
    goblin = own_guide.titles.get("guardian-the-lonely-and-great-god-2016")
    await own_guide.corrections.correct(MINA, goblin, {"runtime": 71})
    for typed in ("", "lee", "lee j", "park ", "kim soo", "gong", "wook"):
        here, elsewhere = own_guide.persons.suggest(typed, MINA), own_guide.persons.suggest(typed)
        assert [person.key for person in here] == [person.key for person in elsewhere], typed


async def test_the_largest_card_of_a_person_keeps_discords_limits(guide: Guide, words: Words) -> None:
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


async def test_autocomplete_suggests_people_and_passes_on_their_key(club: Club, words: Words) -> None:
    choices = await club.member.autocomplete(club.channel, "person", "name", "erika sawaj")
    assert choices[0]["value"] == key_of("Sawajiri Erika")
    assert choices[0]["name"].startswith("Sawajiri Erika · ")
    card = said(await club.member.slash(club.channel, "person", name=choices[0]["value"]))
    assert card.startswith(f"## Sawajiri Erika\n-# {words('person-also', names='沢尻エリカ')}\n")
    assert re.search(r"2005 · \*\*1 Litre of Tears\*\*\n-# \*Ikeuchi Aya\* · main", card)
    assert "Nishikido Ryo (2)" in card


async def test_a_shared_name_opens_a_picker_and_a_persons_card_turns_pages_and_opens_titles(club: Club) -> None:
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
