"""A title asked for with the name of someone in it."""

from dataclasses import replace

import pytest

from bot.core.models import Credit, Drama, Role
from bot.core.vocabulary import Vocabulary
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
