"""A title asked for with the name of someone in it."""

from dataclasses import replace

import pytest

from bot.core.models import Credit, Drama, Role
from bot.core.vocabulary import Vocabulary
from bot.guide import Guide
from bot.guide.finding.catalogue import Catalogue, Local
from bot.guide.finding.starring import Starring

GOBLIN, SIGNAL = "guardian-the-lonely-and-great-god-2016", "signal-2016"


@pytest.mark.parametrize(
    ("query", "key"),
    [
        ("goblin gong yoo", GOBLIN), ("gong yoo goblin", GOBLIN), ("Goblin Gong-Yoo", GOBLIN), ("goblin gongyoo", GOBLIN),
        ("goblin gong y", GOBLIN), ("goblin kim go eun", GOBLIN), ("goblin goeun kim", GOBLIN), ("도깨비 공유", GOBLIN),
        ("goblin kim ko eun", GOBLIN), ("w lee jong suk", "w-2016"), ("black song seung heon", "black-2017"),
        ("boys over flowers matsumoto jun", "hana-yori-dango-2005"), ("hero takuya kimura", "hero-2001"),
        ("goblin with gong yoo", GOBLIN), ("goblin starring gong y", GOBLIN), ("gong yoo in goblin", GOBLIN),
        ("w mit lee jong suk", "w-2016"), ("도깨비 by kim eun sook", GOBLIN),
    ],
)  # fmt: skip
def test_the_name_of_someone_in_a_title_tells_it_from_others(catalogue: Catalogue, query: str, key: str) -> None:
    best = catalogue.search(query)[0]
    assert best.drama.id == key
    assert catalogue.find(query).sure == catalogue.get(key)


@pytest.mark.parametrize(
    ("query", "key"),
    [
        ("crash landing hyun bin", "crash-landing-on-you-2019"), ("glory song hye kyo", "the-glory-2022"),
        ("lee joon gi flower", "flower-of-evil-2020"), ("park bo gum reply", "reply-1988-2015"),
        ("blue sea lee min ho", "the-legend-of-the-blue-sea-2016"), ("gong yoo coffee", "coffee-prince-2007"),
    ],
)  # fmt: skip
def test_a_part_of_a_title_with_the_name_of_someone_in_it_finds_that_title(guide: Guide, query: str, key: str) -> None:
    assert guide.titles.suggest(query)[0].drama.id == key


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("hyun bin", "crash-landing-on-you-2019"), ("drama with Hyun Bin", "crash-landing-on-you-2019"),
        ("드라마 현빈", "crash-landing-on-you-2019"), ("song joong ki", "descendants-of-the-sun-2016"),
        ("hyun bin and son ye jin", "crash-landing-on-you-2019"), ("suzy lee jong suk", "while-you-were-sleeping-2017"),
        ("lee junho yoona", "king-the-land-2023"), ("hu yitian shen yue", "a-love-so-beautiful-2017"),
        ("park eun bin lawyer", "extraordinary-attorney-woo-2022"),
    ],
)  # fmt: skip
def test_names_of_people_alone_or_with_other_words_suggest_the_titles_they_made_together(
    guide: Guide, query: str, first: str
) -> None:
    assert guide.titles.suggest(query)[0].drama.id == first


def test_titles_suggested_for_a_person_have_them_in_it_those_with_a_main_part_first(guide: Guide) -> None:
    suggested = guide.titles.suggest("nam joo hyuk")
    parts = [[role.billing for role in one.drama.cast if role.actor == "Nam Joo Hyuk"] for one in suggested]
    leading = ["main" in billings for billings in parts]
    assert all(parts)
    assert leading == sorted(leading, reverse=True)
    assert set(leading) == {True, False}


@pytest.mark.parametrize("query", ["queen po", "my lovely s", "rain", "boys over fl"])
def test_the_beginning_of_a_title_is_not_taken_for_a_persons_name(guide: Guide, query: str) -> None:
    suggested = [choice.drama.id for choice in guide.titles.suggest(query)]
    found = [choice.drama.id for choice in guide.catalogue.search(query)]
    assert suggested == [key for key in found if key in suggested] != []


@pytest.mark.parametrize("query", ["goblin jun ji hyun", "goblin hyun bin"])
def test_the_name_of_someone_not_in_the_title_leaves_it_unsure(catalogue: Catalogue, query: str) -> None:
    assert catalogue.find(query).sure is None


@pytest.mark.parametrize("query", ["something in the rain", "something in the r", "love rain", "iris", "kim bok joo"])
def test_words_of_a_title_are_not_taken_for_a_persons_name(catalogue: Catalogue, query: str) -> None:
    hits = [hit.key for hit in catalogue.index.search(query, 25)]
    assert [choice.drama.id for choice in catalogue.search(query)] == hits


def test_a_change_of_cast_or_crew_is_searchable_at_once() -> None:
    one = Drama(id="one-2020", title="Quokka", kind="series", cast=(Role(actor="Mina Sato"),))
    other = Drama(id="other-2021", title="Quokka", kind="series", crew=(Credit(person="Ben Adler", job="director"),))
    catalogue = Catalogue([one, other], Vocabulary())
    assert catalogue.search("quokka ben adler")[0].drama == other
    assert catalogue.search("quokka mina sato")[0].drama == one
    changed = replace(other, cast=(Role(actor="Uma Reyes"),), crew=())
    catalogue.put(changed)
    assert catalogue.find("quokka uma reyes").sure == changed
    assert catalogue.find("quokka ben adler").sure is None


def test_adding_titles_one_by_one_gives_the_same_index_as_all_at_once(catalogue: Catalogue) -> None:
    dramas, people = list(catalogue.all())[:60], catalogue.vocabulary.people
    together, one_by_one = Starring(dramas, people), Starring((), people)
    for drama in reversed(dramas):
        one_by_one.put(drama)
    for drama in dramas:
        asked = f"{drama.title} {drama.cast[0].actor}"
        assert [*one_by_one.splits(asked)] == [*together.splits(asked)] != []


def test_a_search_uses_a_servers_own_version_of_a_cast_and_leaves_out_its_hidden_titles() -> None:
    drama = Drama(id="one-2020", title="Quokka", kind="series", cast=(Role(actor="Mina Sato"),))
    theirs = replace(drama, cast=())
    catalogue = Catalogue([drama], Vocabulary())
    assert catalogue.find("quokka mina sato").sure == drama
    assert catalogue.find("quokka mina sato", Local(own={drama.id: theirs})).sure is None
    assert not catalogue.search("quokka mina sato", local=Local(unlisted=frozenset((drama.id,))))
