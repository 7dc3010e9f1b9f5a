"""The card of picks for a group in Discord, the vote on them, and the event planned for its winner."""

import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import aiohttp
import discord
import pytest
from conftest import Club, ids_of, message_of, message_with, said, text_of, walk
from simcord import InteractionResult
from test_together import JUN, MINA, TASTES, rate

from bot.core.member.together import OpenVote
from bot.store import OpenStore
from bot.ui.frame.ids import write_id, write_member, write_moment
from bot.ui.frame.text import Words


async def evening(club: Club, kept: OpenStore, **options: Any) -> InteractionResult:
    """The card of picks for two members who rated, in a server where everyone may make polls and events."""
    await rate(kept, club.member.id, TASTES[MINA.member])
    await rate(kept, club.friend.id, TASTES[JUN.member])
    # As in a new server on Discord.
    everyone(club).permissions |= discord.Permissions(send_polls=True, create_events=True).value
    return await club.member.slash(club.channel, "together", member=club.friend, **options)


def server_of(club: Club) -> Any:
    return club.channel.guild


def everyone(club: Club) -> Any:
    """The role of everyone in the server."""
    return club.world.backend.get_guild(server_of(club).id).roles[server_of(club).id]


def poll_of(club: Club) -> Any:
    messages = club.world.backend.messages[club.channel.id].values()
    return [message for message in messages if message.poll is not None][-1]


async def voted(club: Club, kept: OpenStore) -> InteractionResult:
    """The card of a group whose vote is open: two are for the one title, one is for another."""
    result = await evening(club, kept)
    await press(club, result, "vote")
    await ballot(club, (club.friend, 1), (club.member, 3), (club.owner, 3))
    return result


def titles_of(message: Any) -> list[str]:
    menus = [item for item in walk(message.components) if "options" in item]
    return [option["value"] for option in menus[0]["options"]]


async def press(club: Club, result: InteractionResult, action: str) -> InteractionResult:
    return await club.member.click(message_of(result), custom_id=ids_of(result.response, action)[0])


async def test_the_card_for_a_group_gives_each_member_a_reason_by_name(
    club: Club, kept: OpenStore, words: Words
) -> None:
    result = await evening(club, kept, member2=club.owner)
    text = said(result)
    assert text.count("**jun**: ") == text.count("**lek**: ") == 5
    assert words("together-unrated", names="mina", count=1) in text
    assert "mina**:" not in text


async def test_only_the_asker_can_turn_the_page_or_leave_someone_out(club: Club, kept: OpenStore) -> None:
    result = await evening(club, kept, member2=club.owner)
    before, titles = said(result), titles_of(result.response)
    (others,) = ids_of(result.response, "group")
    foreign = await club.owner.click(message_of(result), custom_id=others)
    assert foreign.ephemeral
    assert text_of(result.response) == before
    await club.member.click(message_of(result), custom_id=others)
    assert set(titles).isdisjoint(titles_of(result.response))
    (leave,) = ids_of(result.response, "leave")
    await club.member.select(message_of(result), [write_member(club.friend.id)], custom_id=leave)
    assert "lek" not in text_of(result.response)
    assert "jun and mina" in text_of(result.response)


async def test_a_vote_is_a_poll_of_the_five_picks_with_one_answer_each(club: Club, kept: OpenStore) -> None:
    result = await evening(club, kept)
    text, titles = said(result), titles_of(result.response)
    refused = await club.friend.click(message_of(result), custom_id=ids_of(result.response, "vote")[0])
    assert refused.ephemeral
    await press(club, result, "vote")
    poll = poll_of(club).poll
    assert not poll.allow_multiselect
    assert len(poll.answers) == 5
    assert poll.answers[0].text.startswith((club.client.guide.titles.get(titles[0])).title[:30])
    assert text_of(result.response) == text
    assert ids_of(result.response, "vote") == []


async def test_a_poll_that_discord_does_not_accept_is_reported_and_can_be_retried(
    club: Club, kept: OpenStore, words: Words, monkeypatch: pytest.MonkeyPatch
) -> None:
    result = await evening(club, kept)
    send = discord.Webhook.send

    async def broken(webhook: Any, *given: Any, **named: Any) -> Any:
        if "poll" in named:
            raise aiohttp.ServerDisconnectedError
        return await send(webhook, *given, **named)

    with monkeypatch.context() as patched:
        patched.setattr(discord.Webhook, "send", broken)
        refused = await press(club, result, "vote")
    assert words("not-taken") in [text_of(message) for message in refused.followups]
    assert club.world.errors == []
    assert ids_of(result.response, "group")
    await press(club, result, "vote")
    assert poll_of(club)


async def test_the_vote_button_is_disabled_while_its_poll_is_being_sent(
    club: Club, kept: OpenStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    result, send, waiting = await evening(club, kept), discord.Webhook.send, list[bool]()

    async def seen(webhook: Any, *given: Any, **named: Any) -> Any:
        shown = walk(message_of(result).components)
        waiting.extend(item["disabled"] for item in shown if ":vote:" in str(item.get("custom_id")))
        return await send(webhook, *given, **named)

    monkeypatch.setattr(discord.Webhook, "send", seen)
    await press(club, result, "vote")
    assert waiting == [True]


async def test_the_winner_becomes_an_event_and_the_outvoted_are_remembered(
    club: Club, kept: OpenStore, words: Words
) -> None:
    result, server = await evening(club, kept), server_of(club).id
    titles = titles_of(result.response)
    await press(club, result, "vote")
    assert said(await press(club, result, "plan")) == words("vote-none")
    await ballot(club, (club.friend, 1), (club.member, 3), (club.owner, 3), (club.friend, 2))
    await press(club, result, "plan")
    winner = club.client.guide.titles.get(titles[2])
    assert words("vote-winner", title=winner.title) in text_of(result.response)
    assert words("votes", count=2) in text_of(result.response)
    assert poll_of(club).poll.finalized
    assert await kept.votes.outvoted(server, [club.member.id, club.friend.id]) == {club.friend.id: 1}
    (menu,) = ids_of(result.response, "event")
    refused = await club.friend.select(message_of(result), ["24"], custom_id=menu)
    assert refused.ephemeral
    await club.member.select(message_of(result), ["24"], custom_id=menu)
    await press(club, result, "make")
    (event,) = club.world.backend.get_guild(server).scheduled_events.values()
    assert event.name == winner.title
    assert winner.title in text_of(result.response)
    again = said(await club.member.slash(club.channel, "together", member=club.friend))
    assert words("together-heeded", names="lek", count=1) in again


async def test_counting_a_vote_and_making_an_event_can_be_retried_after_a_broken_connection(
    club: Club, kept: OpenStore, words: Words, monkeypatch: pytest.MonkeyPatch
) -> None:
    result = await voted(club, kept)

    async def cut(*_: object, **__: object) -> None:
        raise aiohttp.ServerDisconnectedError

    async def refused(room: type, name: str, action: str) -> InteractionResult:
        with monkeypatch.context() as patched:
            patched.setattr(room, name, cut)
            return await press(club, result, action)

    assert said(await refused(discord.PartialMessageable, "fetch_message", "plan")) == words("not-taken")
    assert said(await refused(discord.Message, "end_poll", "plan")) == words("not-taken")
    await press(club, result, "plan")
    assert poll_of(club).poll.finalized
    assert await kept.votes.outvoted(server_of(club).id, [club.friend.id]) == {club.friend.id: 1}
    await club.member.select(message_of(result), ["24"], custom_id=ids_of(result.response, "event")[0])
    refusal = await refused(discord.Guild, "create_scheduled_event", "make")
    assert text_of(refusal.followups[0]) == words("not-taken")
    await press(club, result, "make")
    assert len(club.world.backend.get_guild(server_of(club).id).scheduled_events) == 1
    assert club.world.errors == []


async def test_everything_on_the_card_is_disabled_while_its_event_is_being_made(
    club: Club, kept: OpenStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    result, create, barred = await voted(club, kept), discord.Guild.create_scheduled_event, list[bool]()
    await press(club, result, "plan")
    await club.member.select(message_of(result), ["24"], custom_id=ids_of(result.response, "event")[0])

    async def seen(guild: discord.Guild, **given: Any) -> Any:
        shown = walk(message_of(result).components)
        barred.extend(bool(item.get("disabled")) for item in shown if "custom_id" in item)
        return await create(guild, **given)

    monkeypatch.setattr(discord.Guild, "create_scheduled_event", seen)
    await press(club, result, "make")
    assert set(barred) == {True}


async def test_the_start_of_an_evening_can_be_adjusted_before_its_event_is_made(club: Club, kept: OpenStore) -> None:
    result, guild = await evening(club, kept), club.world.backend.get_guild(server_of(club).id)
    await press(club, result, "vote")
    await ballot(club, (club.friend, 1))
    await press(club, result, "plan")
    (menu,) = ids_of(result.response, "event")
    await club.member.select(message_of(result), ["3"], custom_id=menu)
    begun = shown(result)
    assert timedelta(hours=3) <= begun - now(result) <= timedelta(hours=3, minutes=15)
    assert [item["label"] for item in walk(message_of(result).components) if ":at:" in str(item.get("custom_id"))] == [
        "−1 h", "−15 min", "+15 min", "+1 h"
    ]  # fmt: skip
    assert (await club.friend.click(message_of(result), custom_id=ids_of(result.response, "at")[2])).ephemeral
    for step, at in ((2, begun + timedelta(minutes=15)), (0, begun - timedelta(minutes=45))):
        await club.member.click(message_of(result), custom_id=ids_of(result.response, "at")[step])
        assert shown(result) == at
    (menu,) = ids_of(result.response, "event")
    for hours, least in (("168", 168), ("3", 3)):
        await club.member.select(message_of(result), [hours], custom_id=menu)
        assert timedelta(hours=least) <= shown(result) - now(result) <= timedelta(hours=least, minutes=15)
    await club.member.click(message_of(result), custom_id=ids_of(result.response, "at")[3])
    assert not guild.scheduled_events
    await press(club, result, "make")
    (event,) = guild.scheduled_events.values()
    assert datetime.fromisoformat(str(event.scheduled_start_time)) == begun + timedelta(hours=1)


async def test_a_planned_evening_can_be_cancelled_and_planned_again(club: Club, kept: OpenStore) -> None:
    result, guild = await evening(club, kept), club.world.backend.get_guild(server_of(club).id)
    await press(club, result, "vote")
    await ballot(club, (club.friend, 1))
    await press(club, result, "plan")
    await club.member.select(message_of(result), ["24"], custom_id=ids_of(result.response, "event")[0])
    begun = shown(result)
    await press(club, result, "make")
    (off,) = ids_of(result.response, "off")
    assert (await club.friend.click(message_of(result), custom_id=off)).ephemeral
    assert len(guild.scheduled_events) == 1
    await press(club, result, "off")
    assert not guild.scheduled_events
    assert shown(result) == begun
    await press(club, result, "make")
    guild.scheduled_events.clear()
    await press(club, result, "off")
    assert timedelta(0) < shown(result) - now(result) <= timedelta(minutes=16)


async def test_no_evening_is_planned_for_a_time_in_the_past(club: Club, kept: OpenStore) -> None:
    result, guild = await evening(club, kept), club.world.backend.get_guild(server_of(club).id)
    owner, past = write_member(club.member.id), write_moment(now(result) - timedelta(hours=2))
    for action in ("at", "make"):
        custom_id = write_id(action, owner, past, titles_of(result.response)[0])
        message = await message_with(club, custom_id)
        asked = await club.member.click(message, custom_id=custom_id)
        assert timedelta(0) < shown(asked) - now(result) <= timedelta(minutes=16)
    assert not guild.scheduled_events


def now(result: InteractionResult) -> datetime:
    """When a card was shown, by the clock of the made-up Discord."""
    return discord.utils.snowflake_time(message_of(result).id)


def shown(result: InteractionResult) -> datetime:
    """The time that a card asks to plan for."""
    (moment,) = re.findall(r"<t:(\d+):F>", said(result))
    return datetime.fromtimestamp(int(moment), UTC)


async def ballot(club: Club, *votes: tuple[Any, int]) -> None:
    poll = club.client.get_partial_messageable(club.channel.id).get_partial_message(poll_of(club).id)
    for who, answer in votes:
        await who.vote(await poll.fetch(), answer=answer)


async def test_a_vote_that_expires_is_counted_and_its_winner_can_be_planned(
    club: Club, kept: OpenStore, words: Words
) -> None:
    result = await voted(club, kept)
    winner = club.client.guide.titles.get(titles_of(result.response)[2])
    server = server_of(club).id
    assert await kept.votes.outvoted(server, [club.friend.id]) == {}
    club.world.backend.expire_poll(club.channel.id, poll_of(club).id)
    await club.world.settle()
    assert await kept.votes.outvoted(server, [club.member.id, club.friend.id, club.owner.id]) == {club.friend.id: 1}
    assert await kept.votes.open(poll_of(club).id) is None
    await press(club, result, "plan")
    assert words("vote-winner", title=winner.title) in text_of(result.response)
    again = said(await club.member.slash(club.channel, "together", member=club.friend))
    assert words("together-heeded", names="lek", count=1) in again


async def test_a_vote_that_ended_while_the_bot_was_offline_is_counted_at_the_next_request_for_picks(
    club: Club, kept: OpenStore, words: Words
) -> None:
    await voted(club, kept)
    server = server_of(club).id
    poll_of(club).poll.finalized = True
    one = await kept.votes.open(poll_of(club).id)
    assert one is not None
    assert one.server == server
    assert one.channel == club.channel.id
    await kept.votes.decided(server, one.vote, [], [])
    await kept.votes.opened(replace(one, ends_at=1))
    again = said(await club.member.slash(club.channel, "together", member=club.friend))
    assert words("together-heeded", names="lek", count=1) in again


async def test_an_unreadable_vote_does_not_hold_up_picks_and_is_counted_the_next_time(
    club: Club, kept: OpenStore, words: Words, monkeypatch: pytest.MonkeyPatch
) -> None:
    await voted(club, kept)
    one = await kept.votes.open(poll_of(club).id)
    assert one is not None

    async def cut(*_: object) -> None:
        raise aiohttp.ServerDisconnectedError

    with monkeypatch.context() as patched:
        patched.setattr(discord.PartialMessageable, "fetch_message", cut)
        club.world.backend.expire_poll(club.channel.id, poll_of(club).id)
        await club.world.settle()
        await kept.votes.decided(one.server, one.vote, [], [])
        await kept.votes.opened(replace(one, ends_at=1))
        meanwhile = said(await club.member.slash(club.channel, "together", member=club.friend))
        assert words("together-heeded", names="lek", count=1) not in meanwhile
        assert "**lek**: " in meanwhile
    assert club.world.errors == []
    again = said(await club.member.slash(club.channel, "together", member=club.friend))
    assert words("together-heeded", names="lek", count=1) in again


async def test_a_vote_whose_message_is_gone_is_forgotten(club: Club, kept: OpenStore) -> None:
    await kept.votes.opened(OpenVote(99, server_of(club).id, club.channel.id, 1))
    await evening(club, kept)
    assert await kept.votes.open(99) is None


async def test_where_the_bot_may_not_make_events_it_says_so(club: Club, kept: OpenStore, words: Words) -> None:
    result = await evening(club, kept)
    await press(club, result, "vote")
    poll = club.client.get_partial_messageable(club.channel.id).get_partial_message(poll_of(club).id)
    await club.member.vote(await poll.fetch(), answer=1)
    guild = club.world.backend.get_guild(server_of(club).id)
    for role in guild.roles.values():
        role.permissions = discord.Permissions(view_channel=True, read_message_history=True).value
    await press(club, result, "plan")
    assert words("event-not-allowed") in text_of(result.response)
    assert ids_of(result.response, "event") == []


async def test_where_the_bot_may_not_start_polls_it_says_so(club: Club, kept: OpenStore, words: Words) -> None:
    result = await evening(club, kept)
    for role in club.world.backend.get_guild(server_of(club).id).roles.values():
        role.permissions &= ~discord.Permissions(send_polls=True).value
    assert said(await press(club, result, "vote")) == words("vote-not-allowed")
    assert ids_of(result.response, "vote")


async def test_the_bot_makes_no_poll_or_event_for_a_member_who_may_not_make_one(
    club: Club, kept: OpenStore, words: Words
) -> None:
    result, guild = await evening(club, kept), club.world.backend.get_guild(server_of(club).id)
    before = everyone(club).permissions
    everyone(club).permissions = before & ~discord.Permissions(send_polls=True).value
    refused = await press(club, result, "vote")
    assert refused.ephemeral
    assert said(refused) == words("vote-not-by-you")
    everyone(club).permissions = before
    await press(club, result, "vote")
    poll = club.client.get_partial_messageable(club.channel.id).get_partial_message(poll_of(club).id)
    await club.member.vote(await poll.fetch(), answer=1)
    await press(club, result, "plan")
    (menu,) = ids_of(result.response, "event")
    everyone(club).permissions = before & ~discord.Permissions(create_events=True).value
    assert said(await club.member.select(message_of(result), ["24"], custom_id=menu)) == words("event-not-by-you")
    assert not guild.scheduled_events


async def test_where_the_asker_may_not_make_events_the_outcome_says_so(
    club: Club, kept: OpenStore, words: Words
) -> None:
    result = await evening(club, kept)
    await press(club, result, "vote")
    poll = club.client.get_partial_messageable(club.channel.id).get_partial_message(poll_of(club).id)
    await club.member.vote(await poll.fetch(), answer=1)
    everyone(club).permissions &= ~discord.Permissions(create_events=True).value
    await press(club, result, "plan")
    assert words("event-not-by-you") in text_of(result.response)
    assert ids_of(result.response, "event") == []


async def test_after_a_vote_without_a_result_another_can_be_started_from_the_same_card(
    club: Club, kept: OpenStore, words: Words
) -> None:
    result = await evening(club, kept, member2=club.owner)
    text, titles = said(result), titles_of(result.response)
    await press(club, result, "vote")
    club.world.backend.expire_poll(club.channel.id, poll_of(club).id)
    await club.world.settle()
    refused = await press(club, result, "plan")
    assert [text_of(message) for message in refused.followups if message.ephemeral] == [words("vote-over")]
    await press(club, result, "vote")
    poll = club.client.get_partial_messageable(club.channel.id).get_partial_message(poll_of(club).id)
    await poll.delete()
    refused = await press(club, result, "plan")
    assert [text_of(message) for message in refused.followups if message.ephemeral] == [words("vote-gone")]
    assert (text_of(result.response), titles_of(result.response)) == (text, titles)
    (leave,) = [item for item in walk(message_of(result).components) if ":leave:" in str(item.get("custom_id"))]
    assert not leave["disabled"]
    await press(club, result, "vote")
    await ballot(club, (club.friend, 1))
    await press(club, result, "plan")
    assert words("vote-winner", title=club.client.guide.titles.get(titles[0]).title) in text_of(result.response)


@pytest.mark.parametrize("missing", ["view_channel", "read_message_history"])
async def test_the_bot_starts_no_vote_in_a_channel_where_it_could_not_count_it(
    club: Club, kept: OpenStore, words: Words, missing: str
) -> None:
    server = server_of(club)
    barred, let = (discord.PermissionOverwrite(**{missing: value}) for value in (False, True))
    closed = server.create_text_channel(
        "closed", overwrites={server.default_role: barred, club.member: let, club.friend: let}
    )
    club = replace(club, channel=closed)
    result = await evening(club, kept)
    assert said(await press(club, result, "vote")) == words("vote-unseen")
    assert not [message for message in club.world.backend.messages[closed.id].values() if message.poll]


async def test_in_direct_messages_there_is_no_vote(club: Club, kept: OpenStore) -> None:
    await rate(kept, club.stranger.id, TASTES[MINA.member])
    result = await club.stranger.slash("together", member=club.friend)
    assert ids_of(result.response, "group")
    assert ids_of(result.response, "vote") == []
