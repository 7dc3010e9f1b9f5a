"""Who may do what: what those who manage a server decide, what is another member's, what stays hidden."""

from typing import Any

import discord
import pytest
from conftest import NOW, Club, ids_of, message_of, said, text_of
from simcord import InteractionResult

from bot.commands import MANAGER_COMMANDS, MANAGER_GROUPS
from bot.core.member.asker import Asker
from bot.core.member.choices import ServerChoices
from bot.core.member.together import GroupMember
from bot.guide import Guide
from bot.store import OpenStore
from bot.ui.frame.ids import write_id, write_member
from bot.ui.frame.text import Words

GOBLIN, ADULT = "guardian-the-lonely-and-great-god-2016", "squid-game-2021"
# Every command of those who manage a server, by its least options.
COMMANDS: dict[str, dict[str, Any]] = {
    "settings": {}, "manage reports": {}, "manage alerts": {}, "catalogue misses": {}, "catalogue add": {},
    "catalogue alias": {"title": GOBLIN, "name": "another"}, "catalogue unalias": {"name": "another"},
    "catalogue correct": {"title": GOBLIN}, "catalogue hide": {"title": GOBLIN}, "catalogue history": {},
    "catalogue undo": {}, "catalogue import": {},
}  # fmt: skip


def test_every_manager_command_is_covered_here() -> None:
    groups = {f"{name} {one.__name__.strip('_')}" for name, group in MANAGER_GROUPS.items() for one in group}
    assert COMMANDS.keys() == groups | {one.__name__ for one in MANAGER_COMMANDS}


@pytest.mark.parametrize("name", COMMANDS)
async def test_a_manager_command_refuses_a_member_whom_discord_lets_through(
    club: Club, words: Words, name: str
) -> None:
    backend, server = club.world.backend, club.world.guild.id
    allowed = [{"id": str(club.member.id), "type": 2, "permission": True}]
    backend.set_command_permissions(server, int(backend.commands[None][name.split()[0], 1]["id"]), allowed)
    refused = await club.member.slash(club.channel, name, **COMMANDS[name])
    assert refused.ephemeral
    assert said(refused) == words("managers-only")


async def test_the_form_for_the_region_of_a_server_is_refused_from_a_former_manager(
    club: Club, kept: OpenStore, words: Words
) -> None:
    backend, server = club.world.backend, club.world.guild.id
    everyone = backend.get_guild(server).roles[server]
    before = everyone.permissions
    everyone.permissions |= discord.Permissions(manage_guild=True).value
    card = await club.member.slash(club.channel, "settings")
    (ask,) = [one for one in ids_of(card.response, "ask") if one.endswith(":region")]
    shown = await club.member.click(message_of(card), custom_id=ask)
    everyone.permissions = before
    assert shown.modal is not None
    field = shown.modal["components"][0]["component"]["custom_id"]
    refused = await club.member.submit_modal(shown, {field: "Thailand"})
    assert said(refused) == words("managers-only")
    assert await kept.choices.of_server(server) == ServerChoices()


@pytest.mark.parametrize("custom_id", ["nm:add", "nm:paste", f"nm:correct:{GOBLIN}"])
async def test_the_forms_to_add_and_correct_titles_open_only_for_managers(
    club: Club, words: Words, custom_id: str
) -> None:
    message = await _message(club, discord.ui.Button(custom_id=custom_id))
    refused = await club.member.click(message, custom_id=custom_id)
    assert (refused.modal, said(refused)) == (None, words("managers-only"))
    assert (await club.owner.click(message, custom_id=custom_id)).modal


async def test_only_managers_can_pick_a_title_to_correct(club: Club, words: Words) -> None:
    refused = await _select(club, club.member, write_id("choose", write_member(club.member.id), "correct-x"), GOBLIN)
    assert said(refused) == words("managers-only")


async def test_a_manager_cannot_use_the_settings_card_of_another(club: Club, kept: OpenStore, words: Words) -> None:
    theirs = write_member(club.friend.id)
    for custom_id in (write_id("theirs", theirs, "region", "TH"), write_id("tell", theirs), write_id("untell", theirs)):
        refused = await club.owner.click(
            await _message(club, discord.ui.Button(custom_id=custom_id)), custom_id=custom_id
        )
        assert said(refused) == words("not-yours-alone")
    assert await kept.choices.of_server(club.world.guild.id) == ServerChoices()


async def test_an_evening_is_planned_only_for_an_hour_that_was_offered(club: Club, words: Words) -> None:
    custom_id = write_id("event", write_member(club.owner.id), GOBLIN)
    refused = await _select(club, club.owner, custom_id, "1000")
    assert said(refused) == words("stale-button")
    assert not club.world.backend.get_guild(club.world.guild.id).scheduled_events


async def test_the_review_of_a_private_member_is_shown_to_nobody_else(club: Club, words: Words) -> None:
    shown = await club.member.slash(club.channel, "review", title=GOBLIN)
    given = {"score": ["90"], "text": "Snow in April.", "episode": "", "aspects": ""}
    await club.member.submit_modal(shown, given)
    card = await club.friend.slash(club.channel, "drama", title=GOBLIN)
    (tab,) = [one for one in ids_of(card.response, "tab") if ":reviews:" in one]
    await club.friend.click(message_of(card), custom_id=tab)
    assert "Snow in April." in text_of(message_of(card))
    await club.member.slash(club.channel, "me private")
    (tab,) = [one for one in ids_of(message_of(card), "tab") if ":overview:" in one]
    await club.friend.click(message_of(card), custom_id=tab)
    (tab,) = [one for one in ids_of(message_of(card), "tab") if ":reviews:" in one]
    await club.friend.click(message_of(card), custom_id=tab)
    assert "Snow in April." not in text_of(message_of(card))


async def test_where_adult_titles_are_kept_apart_no_filmography_profile_or_group_pick_names_one(
    club: Club, guide: Guide, kept: OpenStore
) -> None:
    server = club.world.guild.id
    for who, score in ((club.member, 10), (club.friend, 95), (club.owner, 95)):
        await kept.ratings.rate(who.id, ADULT, score, NOW)
        await kept.members.seen(who.id, server, NOW)
    await kept.ratings.rate(club.member.id, "my-mister-2018", 95, NOW)
    await kept.ratings.rate(club.friend.id, "my-mister-2018", 90, NOW)
    people = [GroupMember(club.member.id, "jun"), GroupMember(club.friend.id, "lek")]
    named = {}
    for apart in (False, True):
        await kept.choices.keep_server(server, adult_apart=apart)
        guide.settings.changed(server=server)
        asker = Asker(club.member.id, server, "Drama Club", adult=not apart)
        profile = await guide.statistics.taste(asker)
        evenings = [await guide.together.gather(asker, people, page) for page in range(8)]
        picks = [pick.drama for evening in evenings for pick in evening.picks]
        person = said(await club.member.slash(club.channel, "person", name="Lee Jung-jae"))
        contrary = profile.contrary and profile.contrary.drama.id == ADULT
        named[apart] = ("Squid Game" in person, bool(contrary), any(drama.for_adults for drama in picks))
    assert named == {False: (True, True, True), True: (False, False, False)}


async def _select(club: Club, who: Any, custom_id: str, value: str) -> InteractionResult:
    menu = discord.ui.Select(custom_id=custom_id, options=[discord.SelectOption(label="x", value=value)])
    return await who.select(await _message(club, menu), [value], custom_id=custom_id)


async def _message(club: Club, item: Any) -> Any:
    """A message of the bot with that button or menu."""
    if isinstance(item, discord.ui.Button):
        item.label = "x"
    view = discord.ui.LayoutView(timeout=None)
    view.add_item(discord.ui.ActionRow(item))
    view.stop()
    channel = club.client.get_channel(club.channel.id)
    assert isinstance(channel, discord.TextChannel)
    return await channel.send(view=view)
