"""/catalogue misses, alias and unalias, as those who manage a server use them."""

from pathlib import Path
from typing import Any

import pytest
from conftest import NOW, Club, ids_of, message_of, message_with, options_of, said, text_of, walk

from bot.core.member.asker import Asker
from bot.guide.finding.catalogue import Catalogue
from bot.store import OpenStore
from bot.ui.frame.ids import write_id
from bot.ui.frame.limits import COMPONENTS
from bot.ui.frame.text import Words
from bot.ui.server import names

GOBLIN = "guardian-the-lonely-and-great-god-2016"
WORDS = "xqzz kvwj"


async def teach(club: Club, member: Any, words: str = WORDS, drama: str = GOBLIN) -> None:
    """A failed search of a member, followed by a successful one."""
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


async def test_choosing_one_of_the_nearest_titles_counts_as_a_pick(club: Club) -> None:
    result = await club.member.slash(club.channel, "rate", title="goblinnnn qxz lonley", score="9")
    (menu,) = ids_of(result.response, "choose")
    (options,) = [item["options"] for item in walk(message_of(result).components) if "options" in item]
    await club.member.select(message_of(result), [options[0]["value"]], custom_id=menu)
    listed = said(await club.owner.slash(club.channel, "catalogue misses"))
    assert "goblinnnn qxz lonley" in listed
    assert "Picked right after" in listed


async def test_a_name_can_be_given_to_a_title_chosen_among_namesakes(club: Club) -> None:
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


async def test_a_name_that_finds_another_title_too_is_reported_and_typing_it_asks_which_is_meant(club: Club) -> None:
    told = await club.owner.slash(club.channel, "catalogue alias", title="signal-2016", name="GOBLIN")
    assert "It finds Guardian: The Lonely and Great God (2016) too" in said(told)
    asked = await club.member.slash(club.channel, "drama", title="goblin")
    (menu,) = ids_of(asked.response, "choose")
    assert {"signal-2016", GOBLIN} <= set(options_of(asked.response, menu))
    told = await club.owner.slash(club.channel, "catalogue alias", title="signal-2016", name=WORDS)
    assert "It finds" not in said(told)
    # So too where both titles have the name from the server alone.
    told = await club.owner.slash(club.channel, "catalogue alias", title="stranger-2017", name=WORDS.upper())
    assert "It finds Signal (2016) too" in said(told)


async def test_a_name_is_taken_back_by_choosing_a_suggestion(club: Club) -> None:
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
async def test_a_member_who_may_not_manage_the_server_is_refused_even_if_shown_the_command(
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
async def test_buttons_refuse_a_member_who_may_not_manage_the_server(club: Club, words: Words, custom_id: str) -> None:
    menu = ":choose:" in custom_id
    message = await message_with(club, custom_id, GOBLIN if menu else None)
    for member in (club.member, club.owner):
        result = await (
            member.select(message, [GOBLIN], custom_id=custom_id)
            if menu
            else member.click(message, custom_id=custom_id)
        )
        assert result.acknowledged
        assert (said(result) == words("managers-only")) == (member is club.member)
        assert words("fault", id="")[:20] not in said(result)


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
async def test_a_hostile_name_causes_no_fault_and_no_mention(club: Club, words: Words, text: str) -> None:
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
    public = await message_with(club, forward)
    boss = club.world.guild.create_role("boss", permissions=_manager_permissions())
    other = club.world.guild.add_member(club.world.create_user("boss"), roles=[boss])
    apart = await other.click(public, custom_id=forward)
    assert apart.ephemeral
    assert "2 of 2" in str(message_of(apart).components)
    await club.owner.click(message_of(result), custom_id=forward)
    assert text_of(result.response) != before
    assert "2 of 2" in str(message_of(result).components)


async def test_the_list_explains_what_to_do_once_and_quotes_names_as_the_managers_language_does(club: Club) -> None:
    for n in range(3):
        await club.member.slash(club.channel, "drama", title=f"{WORDS} {n}")
    told = said(await club.owner.slash(club.channel, "catalogue misses"))
    assert told.count("/catalogue alias") == 1
    assert f"**“{WORDS} 2”**" in told
    await club.client.guide.choices.choose(Asker(club.owner.id), "language", ["de"], ("de",))
    told = said(await club.owner.slash(club.channel, "catalogue misses"))
    assert f"**„{WORDS} 2“**" in told


def _manager_permissions() -> Any:
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
    readme = (Path(__file__).parents[2] / "README.md").read_text("utf-8")
    assert "/catalogue misses" in readme
