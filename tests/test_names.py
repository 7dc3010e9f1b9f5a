"""A server learns the names its members use, and what they are likely to mean."""

import asyncio
from pathlib import Path
from typing import Any

import pytest
from conftest import NOW, Club, ids_of, message_of, said, text_of, walk

from bot.core.errors import Sorry, StoreUnavailable
from bot.core.models import Drama
from bot.core.names import Alias, Miss
from bot.core.people import Asker
from bot.core.vocabulary import Vocabulary
from bot.guide import Guide
from bot.guide.catalogue import Catalogue, Found
from bot.sources.brought import Brought
from bot.store import OpenStore
from bot.ui import names
from bot.ui.ids import write_id
from bot.ui.limits import COMPONENTS
from bot.ui.text import Words

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
    return Guide(catalogue, kept, clock, Brought)


async def ask(guide: Guide, asker: Asker, text: str) -> Found:
    """What a command does with a title."""
    await guide.here.meet(asker)
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


async def test_of_several_failed_searches_the_last_is_proposed_and_those_that_are_like_a_name_of_the_pick(
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


async def test_a_pick_more_than_two_minutes_later_says_nothing(here: Guide, clock: Time) -> None:
    await ask(here, MINA, WORDS)
    clock.now += 121
    await ask(here, MINA, GOBLIN)
    assert await proposed(here) == [(WORDS, 1, [])]


async def test_anothers_pick_says_nothing(here: Guide) -> None:
    await ask(here, MINA, WORDS)
    await ask(here, JUN, GOBLIN)
    await ask(here, ELSEWHERE, GOBLIN)
    await ask(here, ALONE, GOBLIN)
    assert await proposed(here) == [(WORDS, 1, [])]


async def test_a_title_of_the_picker_was_found_and_one_beside_it_was_not(here: Guide, clock: Time) -> None:
    assert (await ask(here, MINA, "flower boys")).choices
    await here.names.picked(MINA, here.titles.get("boys-over-flowers-2009"))
    assert await proposed(here) == []
    await pair(here, MINA, "flower boys", SIGNAL)
    assert await proposed(here) == [("flower boys", 1, [(SIGNAL, 1)])]
    await ask(here, JUN, "flower boys")
    clock.now += 600
    await ask(here, JUN, WORDS)
    assert sorted(await proposed(here)) == [("flower boys", 2, [(SIGNAL, 1)]), (WORDS, 1, [])]


@pytest.mark.parametrize("name", ["Boys over Flowers", "boys over flwers"])
async def test_a_name_that_several_titles_have_is_no_failed_search(here: Guide, clock: Time, name: str) -> None:
    assert len((await ask(here, MINA, name)).choices) > 1
    await ask(here, MINA, SIGNAL)
    await ask(here, JUN, name)
    clock.now += 600
    await ask(here, JUN, SIGNAL)
    assert await proposed(here) == []


@pytest.mark.both_databases
async def test_a_member_is_counted_once_however_often_they_fail(here: Guide) -> None:
    for _ in range(4):
        await pair(here, MINA)
        await pair(here, MINA, WORDS.upper())
    assert [(members, picks) for _, members, picks in await proposed(here)] == [(1, [(GOBLIN, 1)])]
    await asyncio.gather(*(pair(here, MINA) for _ in range(5)))
    assert [members for _, members, _ in await proposed(here)] == [1]


@pytest.mark.both_databases
async def test_after_three_members_a_name_is_used_in_that_server_alone(here: Guide) -> None:
    for member in (MINA, JUN):
        await pair(here, member)
    assert here.titles.find(WORDS, MINA).sure is None
    await pair(here, LEK)
    await here.here.meet(ELSEWHERE)
    assert here.titles.find(WORDS, SORA).sure is here.titles.get(GOBLIN)
    assert first(here, SORA, "xqzz kv") == GOBLIN
    assert first(here, SORA, "xqzz kvjw") == GOBLIN
    for asker in (ELSEWHERE, ALONE, None):
        assert here.titles.find(WORDS, asker).sure is None
    assert await proposed(here) == []


async def test_three_members_who_mean_different_titles_teach_nothing(here: Guide) -> None:
    for member, drama in ((MINA, GOBLIN), (JUN, SIGNAL), (LEK, GOBLIN)):
        await pair(here, member, drama=drama)
    assert await proposed(here) == [(WORDS, 3, [(GOBLIN, 2), (SIGNAL, 1)])]


async def test_an_accepted_name_is_found_at_the_next_keystroke(here: Guide) -> None:
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
async def test_what_nothing_can_be_found_by_is_no_name_and_no_failed_search(here: Guide, name: str) -> None:
    with pytest.raises(Sorry, match="alias-empty"):
        await here.names.give(MINA, here.titles.get(GOBLIN), name)
    await here.names.searched(MINA, name, Found())
    assert await proposed(here) == []


async def test_a_name_it_has_already_is_refused(here: Guide) -> None:
    with pytest.raises(Sorry, match="alias-known"):
        await here.names.give(MINA, here.titles.get(GOBLIN), "GOBLIN!")
    with pytest.raises(Sorry, match="server-only"):
        await here.names.give(ALONE, here.titles.get(GOBLIN), WORDS)


async def test_a_name_of_the_servers_own_that_another_drama_has_is_asked_about(here: Guide) -> None:
    await here.names.give(MINA, here.titles.get(SIGNAL), "Crash Landing on You")
    found = here.titles.find("crash landing on you", MINA)
    assert {choice.drama.id for choice in found.choices} == {SIGNAL, "crash-landing-on-you-2019"}


async def test_a_server_keeps_so_many_names_and_no_more(here: Guide, kept: OpenStore) -> None:
    for n in range(200):
        await kept.names.decide(CLUB, Alias(f"name{n}", f"name {n}", GOBLIN, used=True), NOW)
    with pytest.raises(Sorry, match="alias-full"):
        await here.names.give(MINA, here.titles.get(SIGNAL), WORDS)
    for member in (MINA, JUN, LEK):
        await pair(here, member)
    assert await proposed(here) == [(WORDS, 3, [(GOBLIN, 3)])]


async def test_the_newest_and_most_frequent_come_first_and_are_paged(here: Guide, clock: Time) -> None:
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
async def test_what_was_learned_is_there_after_a_restart(here: Guide, catalogue: Catalogue, kept: OpenStore) -> None:
    await here.names.give(MINA, here.titles.get(GOBLIN), WORDS)
    again = Guide(catalogue, kept, lambda: NOW, Brought)
    assert again.titles.find(WORDS, MINA).sure is None
    await again.here.meet(JUN)
    assert again.titles.find(WORDS, MINA).sure is again.titles.get(GOBLIN)


@pytest.mark.both_databases
async def test_a_name_follows_a_title_into_the_one_it_was_merged_with(
    dramas: list[Drama], vocabulary: Vocabulary, kept: OpenStore
) -> None:
    other = Drama(id="mdl-2", title="One Liter", kind="series", links={"mdl": "2"}, country="JP")
    guide = Guide(Catalogue([*dramas, other], vocabulary), kept, lambda: NOW, Brought)
    await kept.names.decide(CLUB, Alias("onelitre", "one litre", "mdl-2", used=True), NOW)
    await guide.here.meet(MINA)
    assert guide.titles.suggest("one litre", MINA)[0].drama.id == "1-litre-of-tears-2005"


@pytest.mark.both_databases
async def test_a_server_that_is_left_keeps_nothing(here: Guide, kept: OpenStore) -> None:
    await pair(here, MINA)
    await here.names.give(MINA, here.titles.get(GOBLIN), "another")
    await here.members.left(CLUB)
    assert await kept.names.aliases(CLUB)
    assert await kept.members.purge(NOW + 1) == 1
    assert await kept.names.misses(CLUB) == []
    assert await kept.names.aliases(CLUB) == []
    assert here.titles.find("another", MINA).sure is None


async def test_failed_searches_of_a_server_stay_few_and_new(kept: OpenStore) -> None:
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
        await here.here.meet(Asker(n, n, "x"))
    assert len(here.here._servers) == 256  # pyright: ignore[reportPrivateUsage]
    for n in range(1, 12):
        await here.names.searched(MINA, f"{WORDS} {n}", Found())
    assert len(here.names._open[CLUB, MINA.member]) == 4  # pyright: ignore[reportPrivateUsage]


async def test_nothing_is_refused_where_the_database_does_not_answer(here: Guide, kept: OpenStore) -> None:
    async def down(*_: object) -> Any:
        raise StoreUnavailable("disk full")

    for room, name in ((kept.names, "missed"), (kept.names, "aliases"), (kept.members, "settings")):
        setattr(room, name, down)
    await pair(here, MINA)
    assert first(here, MINA, "goblin") == GOBLIN


# The command, as those who manage a server use it.
async def teach(club: Club, member: Any, words: str = WORDS, drama: str = GOBLIN) -> None:
    await member.slash(club.channel, "drama", title=words)
    await member.slash(club.channel, "drama", title=drama)


async def test_a_proposal_is_accepted_from_the_list_and_found_while_typing(club: Club, words: Words) -> None:
    await teach(club, club.member)
    result = await club.owner.slash(club.channel, "catalogue misses")
    assert result.ephemeral
    assert WORDS in said(result)
    assert "Guardian" in said(result)
    (accept,) = ids_of(result.response, "accept")
    await club.owner.click(message_of(result), custom_id=accept)
    assert "from now on" in text_of(result.response)
    choices = await club.friend.autocomplete(club.channel, "drama", "title", "xqzz")
    assert choices[0]["value"] == GOBLIN
    assert "Guardian" in said(await club.friend.slash(club.channel, "cast", title=WORDS))
    (undo,) = ids_of(result.response, "reopen")
    await club.owner.click(message_of(result), custom_id=undo)
    assert ids_of(result.response, "accept") == [accept]
    (drop,) = ids_of(result.response, "drop")
    await club.owner.click(message_of(result), custom_id=drop)
    assert ids_of(result.response, "accept") == []
    assert club.world.errors == []


async def test_the_nearest_title_offered_is_a_pick_too(club: Club) -> None:
    result = await club.member.slash(club.channel, "rate", title="goblinnnn qxz lonley", score="9")
    (menu,) = ids_of(result.response, "choose")
    (options,) = [item["options"] for item in walk(message_of(result).components) if "options" in item]
    await club.member.select(message_of(result), [options[0]["value"]], custom_id=menu)
    listed = said(await club.owner.slash(club.channel, "catalogue misses"))
    assert "goblinnnn qxz lonley" in listed
    assert "Picked right after" in listed


async def test_a_name_is_given_by_hand_also_where_the_title_is_asked_about(club: Club) -> None:
    result = await club.owner.slash(club.channel, "catalogue alias", title="Boys over Flowers", name="Gu: Jun pyo's")
    (menu,) = ids_of(result.response, "choose")
    await club.owner.select(message_of(result), ["boys-over-flowers-2009"], custom_id=menu)
    assert "from now on" in text_of(result.response)
    choices = await club.member.autocomplete(club.channel, "drama", "title", "gu jun p")
    assert choices[0]["value"] == "boys-over-flowers-2009"
    (back,) = ids_of(result.response, "unname")
    await club.owner.click(message_of(result), custom_id=back)
    assert "no longer finds" in text_of(result.response)
    choices = await club.member.autocomplete(club.channel, "drama", "title", "gu jun p")
    assert choices == [] or choices[0]["value"] != "boys-over-flowers-2009"


async def test_a_name_is_taken_back_by_one_of_those_offered(club: Club) -> None:
    await club.owner.slash(club.channel, "catalogue alias", title=GOBLIN, name="x" * 60)
    (choice,) = await club.owner.autocomplete(club.channel, "catalogue unalias", "name", "xxx")
    assert len(choice["name"]) <= 100
    assert "→ Guardian" in choice["name"]
    result = await club.owner.slash(club.channel, "catalogue unalias", name=choice["value"])
    assert "no longer finds" in said(result)
    assert await club.owner.autocomplete(club.channel, "catalogue unalias", "name", "xxx") == []


COMMANDS: dict[str, dict[str, str]] = {
    "catalogue misses": {},
    "catalogue alias": {"title": GOBLIN, "name": "another"},
    "catalogue unalias": {"name": "another"},
}


PRESSES = [
    write_id("accept", "0", "code", 0), write_id("drop", "0", "code", 0), write_id("reopen", "0", "code", 0),
    write_id("unname", "0", "code"), write_id("misses", "0", 0), write_id("choose", "0", "alias-x"),
]  # fmt: skip


@pytest.mark.parametrize("name", COMMANDS)
async def test_who_may_not_manage_the_server_is_refused_even_where_shown_the_command(
    club: Club, kept: OpenStore, words: Words, name: str
) -> None:
    backend = club.world.backend
    command = backend.commands[None]["catalogue", 1]
    guild = club.world.guild.id
    allowed = [{"id": str(club.member.id), "type": 2, "permission": True}]
    backend.set_command_permissions(guild, int(command["id"]), allowed)
    result = await club.member.slash(club.channel, name, **COMMANDS[name])
    assert result.ephemeral
    assert said(result) == words("managers-only")
    assert await kept.names.aliases(guild) == []


@pytest.mark.parametrize("custom_id", PRESSES)
async def test_who_may_not_manage_the_server_can_press_nothing(club: Club, words: Words, custom_id: str) -> None:
    message = await _message_with(club, custom_id)
    for member in (club.member, club.owner):
        menu = ":choose:" in custom_id
        result = await (
            member.select(message, [GOBLIN], custom_id=custom_id)
            if menu
            else member.click(message, custom_id=custom_id)
        )
        assert result.acknowledged
        assert (said(result) == words("managers-only")) == (member is club.member)
        assert words("fault", id="")[:20] not in said(result)


async def _message_with(club: Club, custom_id: str) -> Any:
    import discord

    view = discord.ui.LayoutView(timeout=None)
    item: Any = discord.ui.Button(label="x", custom_id=custom_id)
    if ":choose:" in custom_id:
        item = discord.ui.Select(custom_id=custom_id, options=[discord.SelectOption(label="x", value=GOBLIN)])
    view.add_item(discord.ui.ActionRow(item))
    view.stop()
    channel = club.client.get_channel(club.channel.id)
    assert isinstance(channel, discord.TextChannel)
    return await channel.send(view=view)


HOSTILE = [
    "**_~~`||x||",
    "@everyone <@1> a",
    "x" * 60,
    "'; DROP TABLE alias; --",
    "a\u202eb",
    "[a](b)",
    "# a",
    "a\x00b",
    "ㄷ:ㄲ:ㅂ",
]


@pytest.mark.parametrize("text", HOSTILE)
async def test_no_hostile_name_is_a_fault_nor_a_mention(club: Club, words: Words, text: str) -> None:
    await teach(club, club.member, f"xqz {text}"[:100])
    answers = [
        await club.owner.slash(club.channel, "catalogue misses"),
        await club.owner.slash(club.channel, "catalogue alias", title=GOBLIN, name=text),
        await club.owner.slash(club.channel, "catalogue alias", title="Boys over Flowers", name=text),
        await club.owner.slash(club.channel, "catalogue unalias", name=text),
    ]
    for answer in answers:
        assert words("fault", id="")[:20] not in said(answer)
        assert "@everyone" not in said(answer)
        assert "<@1>" not in said(answer)
        assert "**_~~" not in said(answer)
        assert "\u202e" not in said(answer)
    assert club.world.errors == []


async def test_the_list_is_paged_and_another_manager_gets_a_list_of_their_own(club: Club) -> None:
    for n in range(7):
        await club.member.slash(club.channel, "drama", title=f"{WORDS} {n}")
    result = await club.owner.slash(club.channel, "catalogue misses")
    before = text_of(result.response)
    forward = ids_of(result.response, "misses")[1]
    public = await _message_with(club, forward)
    boss = club.world.guild.create_role("boss", permissions=_managing())
    other = club.world.guild.add_member(club.world.create_user("boss"), roles=[boss])
    apart = await other.click(public, custom_id=forward)
    assert apart.ephemeral
    assert "2 of 2" in str(message_of(apart).components)
    await club.owner.click(message_of(result), custom_id=forward)
    assert text_of(result.response) != before
    assert "2 of 2" in str(message_of(result).components)


def _managing() -> Any:
    import discord

    return discord.Permissions(manage_guild=True, view_channel=True, use_application_commands=True)


def test_the_longest_list_keeps_discords_limits(catalogue: Catalogue, words: Words) -> None:
    from bot.core.names import Missed, Misses, Proposal

    titles = sorted(catalogue.all(), key=lambda drama: -len(drama.title))[:5]
    picks = tuple(Proposal(drama, 3, f"{n:012}") for n, drama in enumerate(titles))
    rows = tuple(Missed("*" * 100, 300, NOW, tuple(_coded(picks, n))) for n in range(5))
    owner = 2**63 - 1
    view = names.misses_card(Misses(rows, 300, 1, 60, 200), owner, "x" * 100, words, "note", None)
    found = [item["custom_id"] for item in walk(view.to_components()) if "custom_id" in item]
    assert view.total_children_count <= COMPONENTS
    assert len(found) == len(set(found))
    assert max(map(len, found)) <= 100


def _coded(picks: Any, row: int) -> list[Any]:
    from dataclasses import replace

    return [replace(pick, code=f"{row}{pick.code[1:]}") for pick in picks]


def test_the_readme_names_the_command() -> None:
    readme = (Path(__file__).parent.parent / "README.md").read_text("utf-8")
    assert "/catalogue misses" in readme
