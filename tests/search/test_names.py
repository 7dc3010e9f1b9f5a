"""A server learns the names its members use, and what they are likely to mean."""

import asyncio
from typing import Any

import pytest
from conftest import NOW

from bot.core.errors import Sorry, StoreUnavailable
from bot.core.member.asker import Asker
from bot.core.models import Drama
from bot.core.names import Alias, Miss
from bot.core.vocabulary import Vocabulary
from bot.guide import Guide
from bot.guide.finding.catalogue import Catalogue, Found
from bot.sources.files.upload_reader import UploadReader
from bot.store import OpenStore
from bot.store import names as table

CLUB, OTHER = 100, 200
MINA, JUN, LEK, SORA = (Asker(n, CLUB, "Drama Club") for n in (11, 12, 13, 14))
ELSEWHERE = Asker(11, OTHER, "Elsewhere")
ALONE = Asker(11)
GOBLIN, SIGNAL = "guardian-the-lonely-and-great-god-2016", "signal-2016"
WORDS = "xqzz kvwj"


class Time:
    """A clock that stands still until it is moved."""

    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Time:
    return Time()


@pytest.fixture
def here(catalogue: Catalogue, kept: OpenStore, clock: Time) -> Guide:
    return Guide(catalogue, kept, clock, UploadReader)


async def ask(guide: Guide, asker: Asker, text: str) -> Found:
    """What a command does with a title."""
    await guide.servers.load(asker)
    found = guide.titles.find(text, asker)
    await guide.names.searched(asker, text, found)
    return found


async def pair(guide: Guide, asker: Asker, words: str = WORDS, drama: str = GOBLIN) -> None:
    """A failed search, followed by a successful one."""
    await ask(guide, asker, words)
    await ask(guide, asker, drama)


async def proposed(guide: Guide, asker: Asker = MINA) -> list[tuple[str, int, list[tuple[str, int]]]]:
    rows = (await guide.names.misses(asker)).rows
    return [(row.words, row.members, [(pick.drama.id, pick.members) for pick in row.picks]) for row in rows]


def first(guide: Guide, asker: Asker, typed: str) -> str:
    return guide.titles.suggest(typed, asker)[0].drama.id


@pytest.mark.both_databases
async def test_a_failed_search_followed_by_a_pick_is_proposed_as_a_name(here: Guide) -> None:
    await pair(here, MINA)
    assert await proposed(here) == [(WORDS, 1, [(GOBLIN, 1)])]
    assert here.titles.find(WORDS, MINA).sure is None


async def test_of_several_failed_searches_the_last_is_proposed_and_any_that_resembles_the_pick(
    here: Guide,
) -> None:
    for words in ("qwertyzxcv", "guardan lonly gd", "f4x9 qq", WORDS):
        await ask(here, MINA, words)
    await ask(here, MINA, GOBLIN)
    found = {words: picks for words, _, picks in await proposed(here)}
    assert found["qwertyzxcv"] == found["f4x9 qq"] == []
    assert found[WORDS] == [(GOBLIN, 1)]
    await ask(here, JUN, "zignol")
    await ask(here, JUN, "qwertyzxcv")
    await ask(here, JUN, SIGNAL)
    assert ("zignol", 1, [(SIGNAL, 1)]) in await proposed(here)


async def test_a_pick_more_than_two_minutes_after_a_failed_search_proposes_nothing(here: Guide, clock: Time) -> None:
    await ask(here, MINA, WORDS)
    clock.now += 121
    await ask(here, MINA, GOBLIN)
    assert await proposed(here) == [(WORDS, 1, [])]


async def test_a_pick_by_another_member_or_in_another_server_proposes_nothing(here: Guide) -> None:
    await ask(here, MINA, WORDS)
    await ask(here, JUN, GOBLIN)
    await ask(here, ELSEWHERE, GOBLIN)
    await ask(here, ALONE, GOBLIN)
    assert await proposed(here) == [(WORDS, 1, [])]


async def test_a_title_chosen_from_the_picker_is_no_failed_search_but_one_outside_it_is(
    here: Guide, clock: Time
) -> None:
    assert (await ask(here, MINA, "flower boys")).choices
    await here.names.picked(MINA, here.titles.get("boys-over-flowers-2009"))
    assert await proposed(here) == []
    await pair(here, MINA, "flower boys", SIGNAL)
    assert await proposed(here) == [("flower boys", 1, [(SIGNAL, 1)])]
    await ask(here, JUN, "flower boys")
    clock.now += 600
    await ask(here, JUN, WORDS)
    assert sorted(await proposed(here)) == [("flower boys", 2, [(SIGNAL, 1)]), (WORDS, 1, [])]
    await ask(here, LEK, "flower boys")
    clock.now += 600
    await here.names.picked(LEK, here.titles.get(SIGNAL))
    assert ("flower boys", 3, [(SIGNAL, 1)]) in await proposed(here)


async def test_a_choice_from_the_picker_is_no_failed_search_even_after_another_search(here: Guide) -> None:
    for typed in ("flower boys", WORDS):
        await ask(here, MINA, typed)
    await here.names.picked(MINA, here.titles.get("boys-over-flowers-2009"))
    assert [words for words, _, _ in await proposed(here)] == [WORDS]


@pytest.mark.parametrize("name", ["Boys over Flowers", "boys over flwers"])
async def test_a_name_that_several_titles_have_is_no_failed_search(here: Guide, clock: Time, name: str) -> None:
    assert len((await ask(here, MINA, name)).choices) > 1
    await ask(here, MINA, SIGNAL)
    await ask(here, JUN, name)
    clock.now += 600
    await ask(here, JUN, SIGNAL)
    assert await proposed(here) == []


@pytest.mark.both_databases
async def test_a_member_is_counted_once_however_often_their_search_fails(here: Guide) -> None:
    for _ in range(4):
        await pair(here, MINA)
        await pair(here, MINA, WORDS.upper())
    assert [(members, picks) for _, members, picks in await proposed(here)] == [(1, [(GOBLIN, 1)])]
    await asyncio.gather(*(pair(here, MINA) for _ in range(5)))
    assert [members for _, members, _ in await proposed(here)] == [1]


@pytest.mark.both_databases
async def test_a_name_learned_from_three_members_is_used_in_that_server_only(here: Guide) -> None:
    for member in (MINA, JUN):
        await pair(here, member)
    assert here.titles.find(WORDS, MINA).sure is None
    await pair(here, LEK)
    await here.servers.load(ELSEWHERE)
    assert here.titles.find(WORDS, SORA).sure is here.titles.get(GOBLIN)
    assert first(here, SORA, "xqzz kv") == GOBLIN
    assert first(here, SORA, "xqzz kvjw") == GOBLIN
    for asker in (ELSEWHERE, ALONE, None):
        assert here.titles.find(WORDS, asker).sure is None
    assert await proposed(here) == []


async def test_a_name_that_three_members_use_for_different_titles_is_not_learned(here: Guide) -> None:
    for member, drama in ((MINA, GOBLIN), (JUN, SIGNAL), (LEK, GOBLIN)):
        await pair(here, member, drama=drama)
    assert await proposed(here) == [(WORDS, 3, [(GOBLIN, 2), (SIGNAL, 1)])]


async def test_an_accepted_name_is_suggested_at_once_until_undone(here: Guide) -> None:
    await pair(here, MINA)
    (row,) = (await here.names.misses(JUN)).rows
    named = await here.names.decide(JUN, row.picks[0].code, used=True)
    assert (named.name, named.drama.id) == (WORDS, GOBLIN)
    assert first(here, JUN, "xqz") == GOBLIN
    assert await proposed(here) == []
    with pytest.raises(Sorry, match="proposal-gone"):
        await here.names.decide(JUN, row.picks[0].code, used=True)
    await here.names.undecide(JUN, row.picks[0].code)
    assert here.titles.find(WORDS, JUN).sure is None
    assert await proposed(here) == [(WORDS, 1, [(GOBLIN, 1)])]


@pytest.mark.both_databases
async def test_a_dropped_name_is_never_proposed_nor_learned_again(here: Guide) -> None:
    await pair(here, MINA)
    (row,) = (await here.names.misses(MINA)).rows
    await here.names.decide(MINA, row.picks[0].code, used=False)
    for member in (JUN, LEK, SORA):
        await pair(here, member)
    assert await proposed(here) == [(WORDS, 4, [])]
    assert here.titles.find(WORDS, MINA).sure is None


async def test_names_are_suggested_newest_first_up_to_discords_limit(here: Guide, clock: Time) -> None:
    for number in range(30):
        clock.now += 1
        await here.names.give(MINA, here.titles.get(GOBLIN), f"sword {number}")
    offered = [one.name for one in here.names.suggest(MINA, "sword")]
    assert (len(offered), offered[0]) == (25, "sword 29")


@pytest.mark.both_databases
async def test_a_name_can_be_given_and_taken_back_by_hand(here: Guide) -> None:
    goblin = here.titles.get(GOBLIN)
    named = await here.names.give(MINA, goblin, "Gong  Yoo's\u202e sword drama")
    assert named.name == "Gong Yoo's sword drama"
    assert here.titles.find("gong yoos sword drama", MINA).sure is goblin
    assert [one.name for one in here.names.suggest(MINA, "SWORD")] == [named.name]
    assert here.names.suggest(ELSEWHERE, "") == []
    assert [one.drama for one in await here.names.take_back(MINA, "gong yoos SWORD drama")] == [goblin]
    assert here.titles.find("gong yoos sword drama", MINA).sure is None
    with pytest.raises(Sorry, match="alias-unknown"):
        await here.names.take_back(MINA, named.code)


@pytest.mark.parametrize("name", ["", "  ", "\u200b", "😭", "…!", "x" * 101, "\x00"])
async def test_text_that_cannot_be_searched_for_is_neither_a_name_nor_a_failed_search(here: Guide, name: str) -> None:
    with pytest.raises(Sorry, match="alias-empty"):
        await here.names.give(MINA, here.titles.get(GOBLIN), name)
    await here.names.searched(MINA, name, Found())
    assert await proposed(here) == []


async def test_a_name_the_title_already_has_is_refused(here: Guide) -> None:
    with pytest.raises(Sorry, match="alias-known"):
        await here.names.give(MINA, here.titles.get(GOBLIN), "GOBLIN!")
    with pytest.raises(Sorry, match="server-only"):
        await here.names.give(ALONE, here.titles.get(GOBLIN), WORDS)


async def test_a_servers_own_name_that_another_drama_has_too_is_asked_about(here: Guide) -> None:
    await here.names.give(MINA, here.titles.get(SIGNAL), "Crash Landing on You")
    found = here.titles.find("crash landing on you", MINA)
    assert {choice.drama.id for choice in found.choices} == {SIGNAL, "crash-landing-on-you-2019"}


async def test_a_server_keeps_at_most_two_hundred_names(here: Guide, kept: OpenStore) -> None:
    for n in range(200):
        await kept.names.decide(CLUB, Alias(f"name{n}", f"name {n}", GOBLIN, used=True), NOW)
    with pytest.raises(Sorry, match="alias-full"):
        await here.names.give(MINA, here.titles.get(SIGNAL), WORDS)
    for member in (MINA, JUN, LEK):
        await pair(here, member)
    assert await proposed(here) == [(WORDS, 3, [(GOBLIN, 3)])]


async def test_beyond_the_limit_of_names_those_dropped_longest_ago_are_deleted(
    kept: OpenStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(table, "_ALIASES", 3)
    for at, used in enumerate((True, False, False, True)):
        await kept.names.decide(CLUB, Alias(f"name{at}", f"name {at}", GOBLIN, used), NOW + at)
    assert [one.key for one in await kept.names.aliases(CLUB)] == ["name3", "name2", "name0"]


async def test_failed_searches_are_paged_with_recent_and_frequent_ones_first(here: Guide, clock: Time) -> None:
    for member in (MINA, JUN):
        await ask(here, member, "qqzz old")
    clock.now += 60 * 24 * 60 * 60
    for n in range(5):
        await ask(here, MINA, f"qqzz once {n}")
    for member in (MINA, JUN):
        await ask(here, member, "qqzz often")
    page = await here.names.misses(MINA)
    assert page.rows[0].words == "qqzz often"
    assert (page.total, page.pages, len(page.rows)) == (7, 2, 5)
    assert (await here.names.misses(MINA, 99)).rows[-1].words == "qqzz old"


@pytest.mark.both_databases
async def test_a_servers_own_names_survive_a_restart(here: Guide, catalogue: Catalogue, kept: OpenStore) -> None:
    await here.names.give(MINA, here.titles.get(GOBLIN), WORDS)
    again = Guide(catalogue, kept, lambda: NOW, UploadReader)
    assert again.titles.find(WORDS, MINA).sure is None
    await again.servers.load(JUN)
    assert again.titles.find(WORDS, MINA).sure is again.titles.get(GOBLIN)


@pytest.mark.both_databases
async def test_a_name_of_a_merged_title_finds_the_title_it_was_merged_into(
    dramas: list[Drama], vocabulary: Vocabulary, kept: OpenStore
) -> None:
    other = Drama(id="mdl-2", title="One Liter", kind="series", links={"mdl": "2"}, country="JP")
    guide = Guide(Catalogue([*dramas, other], vocabulary), kept, lambda: NOW, UploadReader)
    await kept.names.decide(CLUB, Alias("onelitre", "one litre", "mdl-2", used=True), NOW)
    await guide.servers.load(MINA)
    assert guide.titles.suggest("one litre", MINA)[0].drama.id == "1-litre-of-tears-2005"


@pytest.mark.both_databases
async def test_names_and_failed_searches_of_a_server_the_bot_left_are_deleted(here: Guide, kept: OpenStore) -> None:
    await pair(here, MINA)
    await here.names.give(MINA, here.titles.get(GOBLIN), "another")
    await here.members.left(CLUB)
    assert await kept.names.aliases(CLUB)
    assert await kept.members.purge(NOW + 1) == 1
    assert await kept.names.misses(CLUB) == []
    assert await kept.names.aliases(CLUB) == []
    assert here.titles.find("another", MINA).sure is None


async def test_a_server_keeps_a_limited_number_of_recent_failed_searches(kept: OpenStore) -> None:
    for member in range(1, 21):
        for n in range(50):
            await kept.names.missed(CLUB, member, Miss(f"{member} {n}", "words", NOW + n))
    rows = await kept.names.misses(CLUB)
    assert len(rows) == 300
    assert min(row.at for row in rows) > NOW + 20
    for n in range(50):
        await kept.names.missed(OTHER, 1, Miss(f"{n}", "words", NOW + n))
    assert len(await kept.names.misses(OTHER)) == 40
    await kept.names.missed(OTHER, 1, Miss("late", "words", NOW + 365 * 24 * 60 * 60))
    assert [row.key for row in await kept.names.misses(OTHER)] == ["late"]


async def test_the_memory_of_servers_and_members_is_bounded(here: Guide) -> None:
    for n in range(1, 300):
        await here.servers.load(Asker(n, n, "x"))
    assert len(here.servers._servers) == 256  # pyright: ignore[reportPrivateUsage]
    for n in range(1, 12):
        await here.names.searched(MINA, f"{WORDS} {n}", Found())
    assert len(here.names._open[CLUB, MINA.member]) == 4  # pyright: ignore[reportPrivateUsage]


async def test_searches_work_while_the_database_does_not_answer(here: Guide, kept: OpenStore) -> None:
    async def down(*_: object) -> Any:
        raise StoreUnavailable("disk full")

    for room, name in ((kept.names, "missed"), (kept.names, "aliases"), (kept.members, "settings")):
        setattr(room, name, down)
    await pair(here, MINA)
    assert first(here, MINA, "goblin") == GOBLIN
