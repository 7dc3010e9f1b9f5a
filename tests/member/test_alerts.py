"""New episodes of what members watch: announced once, together, where each chose, and to nobody who did not."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, date, datetime
from functools import partial
from types import SimpleNamespace
from typing import Any

import aiohttp
import discord
import pytest
from conftest import Club, ids_of, message_of, said, text_of
from discord import ui
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import event, text
from test_ui import assert_within_limits
from wire import Wire, payloads
from wire.bodies import walk
from wire.server import use_as_discord

from bot.client import Namida
from bot.commands import install
from bot.commands.lists.alerting import send_news
from bot.core.live import Episode, Live, SiteFacts, Told
from bot.core.member.alerts import Airing, Notice, aired, airings
from bot.core.member.asker import Asker
from bot.core.member.lists import Entry
from bot.core.models import Drama
from bot.core.vocabulary import Vocabulary
from bot.guide import Guide
from bot.guide.finding.catalogue import Catalogue
from bot.guide.finding.elsewhere import Elsewhere
from bot.house import languages
from bot.sources.files.upload_reader import UploadReader
from bot.store import OpenStore
from bot.ui.frame.text import Words
from bot.ui.server.alerts import news_card


def moment(day: int, hour: int = 12) -> int:
    """An hour of a day of October 2025, UTC."""
    return int(datetime(2025, 10, day, hour, tzinfo=UTC).timestamp())


SHOW = Drama(
    id="show-2025", title="The Show", native_title="그 드라마", kind="series", country="KR", year=2025, status="airing", episodes=16,
    aired_from=date(2025, 10, 4), airs_on=("Sat", "Sun"),
)  # fmt: skip
GROWN = replace(SHOW, id="grown-2025", title="Grown", native_title=None, content_rating="18+")
FRIDAY, SATURDAY, MONDAY = moment(10), moment(11, 16), moment(13)


@pytest.fixture
def clock() -> list[int]:
    return [FRIDAY]


@pytest.fixture
async def simcord_bot(kept: OpenStore, vocabulary: Vocabulary, clock: list[int]) -> Namida:
    client = Namida(
        Guide(Catalogue([SHOW, GROWN], vocabulary), kept, lambda: clock[0], UploadReader), languages(), kept.commands
    )
    install(client)
    return client


def test_an_episode_airs_on_each_weekday_of_the_schedule() -> None:
    found = list(airings(SHOW, FRIDAY, MONDAY))
    assert [(one.first, one.last) for one in found] == [(3, 3), (4, 4)]
    # Eleven at night in Korea is two in the afternoon in Greenwich.
    assert found[0].at == moment(11, 14)
    assert list(airings(SHOW, MONDAY, moment(17))) == []
    last = list(airings(SHOW, 0, moment(31) + 90 * 86400))
    assert (len(last), last[-1].last) == (16, 16)


def test_if_the_last_day_is_known_the_episodes_are_spread_over_the_airing_days() -> None:
    two = Drama(id="a", title="A", kind="series", country="CN", status="airing", episodes=8,
                aired_from=date(2025, 10, 4), aired_to=date(2025, 10, 12), airs_on=("Sat", "Sun"))  # fmt: skip
    assert [(one.first, one.last) for one in airings(two, 0, moment(31))] == [(1, 2), (3, 4), (5, 6), (7, 8)]
    at_once = replace(two, aired_to=two.aired_from)
    assert [(one.first, one.last) for one in airings(at_once, 0, moment(31))] == [(1, 8)]
    wrong = replace(two, aired_to=date(2025, 10, 1))
    assert [(one.first, one.last) for one in airings(wrong, 0, moment(5, 23))] == [(1, 1), (2, 2)]


@pytest.mark.parametrize("change", [{"status": "ended"}, {"airs_on": ()}, {"aired_from": None}, {"episodes": None}])
def test_a_show_that_ended_or_lacks_a_schedule_is_never_announced(change: dict[str, object]) -> None:
    assert list(airings(replace(SHOW, **change), 0, MONDAY)) == []  # type: ignore[arg-type]


SUNDAY = date(2025, 10, 12)
EPISODES = (
    Episode(airs=SUNDAY, number=4, season=2), None, Episode(airs=SUNDAY),
    Episode(airs=date(2025, 10, 11), number=3, season=1, at=moment(11, 16)),
)  # fmt: skip


def test_an_episode_a_source_names_is_announced_once_it_is_out() -> None:
    found = [(one.first, one.last, one.at, one.began, one.season) for one in aired(SHOW, EPISODES, 0, MONDAY)]
    assert found == [(3, 3, moment(11, 16), moment(11, 16), None), (4, 4, moment(12, 14), None, 2)]


# When something is out, a second before it and a second after.
MOMENTS = [one.at + n for one in (*airings(SHOW, 0, 2 * 10**9), *aired(SHOW, EPISODES, 0, MONDAY)) for n in (-1, 0, 1)]


@given(st.sampled_from(MOMENTS), st.sampled_from(MOMENTS))
def test_no_episode_is_announced_twice_or_left_out(one: int, other: int) -> None:
    first, last = sorted((one, other))
    for told in (partial(airings, SHOW), partial(aired, SHOW, EPISODES)):
        whole = list(told(0, last))
        assert whole == [one for one in told(0, 2 * 10**9) if one.at <= last]
        assert [*told(0, first), *told(first, last)] == whole


def test_announcements_for_many_members_keep_discords_limits_and_leave_nobody_out(words: Words) -> None:
    crowd = tuple(range(2**63 - 140, 2**63 - 1))
    rows = tuple(
        (Airing(replace(SHOW, id=f"d{n}", title="The Title " * 12), 1, 2, 1), crowd[n:][: n**2 + 1]) for n in range(30)
    )
    told = Notice(1, rows).messages()
    for one in told:
        card = news_card(one, words)
        assert_within_limits(card)
        text = "".join(item.content for item in card.walk_children() if isinstance(item, ui.TextDisplay))
        assert all(f"<@{member}>" in text for member in one.members)
        assert len(one.members) <= 100
    again = [(airing.drama.id, member) for one in told for airing, members in one.rows for member in members]
    assert again == [(airing.drama.id, member) for airing, members in rows for member in members]


async def test_titles_out_at_the_same_moment_are_all_announced_however_many(
    club: Club, kept: OpenStore, clock: list[int]
) -> None:
    keys = [f"show-{n}" for n in range(45)]
    for key in keys:
        club.client.guide.catalogue.put(replace(SHOW, id=key, title=f"The Show {key}."))
    await kept.lists.put(club.member.id, [Entry(key, "watching", 2, None, 1) for key in keys])
    await club.member.slash(club.channel, "list tell", where="direct")
    clock[0] = SATURDAY
    await send_news(club.client)
    told = await _messages(club, club.member.id)
    assert len(told) == 3
    assert all(sum(f"The Show {key}." in text for text in told) == 1 for key in keys)
    await send_news(club.client)
    assert len(await _messages(club, club.member.id)) == 3


async def test_if_one_message_fails_only_the_rest_is_announced_later(
    club: Club, kept: OpenStore, clock: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    # All but the last are out at one moment, and fill more than one message.
    keys = [f"show-{n}" for n in range(45)]
    for key in keys:
        club.client.guide.catalogue.put(replace(SHOW, id=key, title=f"The Show {key}."))
    club.client.guide.catalogue.put(replace(SHOW, id="late", title="The Late.", country="DE"))
    await kept.lists.put(club.member.id, [Entry(key, "watching", 2, None, 1) for key in (*keys, "late")])
    await club.member.slash(club.channel, "list tell", where="direct")
    clock[0] = moment(12, 1)
    send, tries = discord.abc.Messageable.send, 0

    async def fails_once(place: Any, **given: Any) -> discord.Message:
        nonlocal tries
        tries += 1
        if tries == 2:
            raise discord.HTTPException(SimpleNamespace(status=500, reason=""), "down")  # type: ignore[arg-type]
        return await send(place, **given)

    monkeypatch.setattr(discord.abc.Messageable, "send", fails_once)
    await send_news(club.client)
    assert len(await _messages(club, club.member.id)) == 1
    for _ in range(2):
        await send_news(club.client)
        told = await _messages(club, club.member.id)
        assert len(told) == 3
        for title in (*(f"The Show {key}." for key in keys), "The Late."):
            assert sum(title in text for text in told) == 1


async def test_a_connection_that_breaks_for_one_member_keeps_the_news_from_nobody_else(
    club: Club, kept: OpenStore, clock: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    for who in (club.member, club.friend):
        await kept.lists.put(who.id, [Entry(SHOW.id, "watching", 2, None, 1)])
        await who.slash(club.channel, "list tell", where="direct")
    create, asked = club.client.create_dm, 0

    async def breaks_once(who: Any) -> discord.DMChannel:
        nonlocal asked
        asked += 1
        if asked == 1:
            raise aiohttp.ServerDisconnectedError
        return await create(who)

    monkeypatch.setattr(club.client, "create_dm", breaks_once)
    clock[0] = SATURDAY
    for told in (1, 2, 2):
        await send_news(club.client)
        assert sum([len(await _messages(club, who.id)) for who in (club.member, club.friend)]) == told


async def test_an_episode_is_announced_once_even_if_the_database_cannot_record_it(
    club: Club, kept: OpenStore, clock: list[int]
) -> None:
    for who in (club.member, club.friend):
        await kept.lists.put(who.id, [Entry(SHOW.id, "watching", 2, None, 1)])
        await who.slash(club.channel, "list tell", where="direct")
    writer = kept.alerts._database._writer  # pyright: ignore[reportPrivateUsage]
    async with writer.connect() as connection:
        await connection.exec_driver_sql("PRAGMA query_only=1")
    for now, told in ((SATURDAY, 1), (SATURDAY + 900, 1), (MONDAY, 2), (MONDAY + 900, 2)):
        clock[0] = now
        await send_news(club.client)
        assert [len(await _messages(club, who.id)) for who in (club.member, club.friend)] == [told, told]
    # A connection of its own may write again.
    await writer.dispose()
    clock[0] = moment(19)
    await send_news(club.client)
    assert (await kept.alerts.followers())[0].told_until == moment(18, 14)


async def test_all_who_watch_a_title_are_named_and_pinged(
    kept: OpenStore, vocabulary: Vocabulary, clock: list[int]
) -> None:
    async with Wire() as wire:
        use_as_discord(wire.url)
        server, crowd = int(wire.home), range(10**17, 10**17 + 130)
        await kept.alerts.set_channel(server, server)
        for member in crowd:
            await kept.lists.put(member, [Entry(SHOW.id, "watching", 2, None, 1)])
            await kept.alerts.follow(member, server, FRIDAY)
        await kept.lists.put(crowd[0], [Entry(GROWN.id, "watching", 2, None, 1)])
        client = Namida(
            Guide(Catalogue([SHOW, GROWN], vocabulary), kept, lambda: clock[0], UploadReader),
            languages(),
            kept.commands,
        )
        install(client)
        clock[0] = SATURDAY
        await _tell(wire, client)
        found: list[int] = []
        for body in wire.rest.written:
            text = "\n".join(part["content"] for part in walk(body["components"]) if "content" in part)
            pinged = [int(member) for member in body["allowed_mentions"]["users"]]
            assert len(pinged) <= 100
            assert all(f"<@{member}>" in text for member in pinged)
            found += pinged
        assert sorted(set(found)) == list(crowd)
        assert wire.wrong == []


async def test_a_title_hidden_by_a_server_is_announced_in_direct_messages_but_not_in_its_channel(
    club: Club, kept: OpenStore, clock: list[int]
) -> None:
    guide = club.client.guide
    here, alone = Asker(club.member.id, 100, "Club"), Asker(club.friend.id, None, None)
    await guide.alerts.choose_channel(here, 7)
    await guide.alerts.follow(here, "server")
    await guide.alerts.follow(alone, "direct")
    for who in (here, alone):
        await kept.lists.put(who.member, [Entry(SHOW.id, "watching", 2, None, 1)])
    clock[0] = MONDAY
    assert {news.channel for news in await guide.alerts.due()} == {7, None}
    await guide.corrections.hide(here, SHOW)
    assert {news.channel for news in await guide.alerts.due()} == {None}


async def test_new_episodes_come_once_and_together_in_a_direct_message_to_those_who_asked(
    club: Club, kept: OpenStore, clock: list[int], words: Words
) -> None:
    for who in (club.member, club.friend):
        await kept.lists.put(who.id, [Entry(SHOW.id, "watching", 2, None, 1)])
    told = await club.member.slash(club.channel, "list tell", where="direct")
    assert told.ephemeral
    await send_news(club.client)
    clock[0] = MONDAY
    await send_news(club.client)
    await send_news(club.client)
    (message,) = await _messages(club, club.member.id)
    assert "The Show** · episode 3 · <t:" in message
    assert "episode 4" in message
    assert message.endswith(words("alerts-end"))
    assert await _messages(club, club.friend.id) == []
    await club.member.slash(club.channel, "list tell", where="off")
    clock[0] = moment(20)
    await send_news(club.client)
    assert len(await _messages(club, club.member.id)) == 1


async def test_choosing_direct_messages_sends_one_at_once_or_says_that_they_are_closed(
    club: Club, kept: OpenStore, words: Words, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def closed(*_: object, **__: object) -> None:
        raise discord.Forbidden(SimpleNamespace(status=403, reason=""), "Cannot send messages to this user")  # type: ignore[arg-type]

    with monkeypatch.context() as shut:
        shut.setattr(discord.abc.Messageable, "send", closed)
        told = await club.member.slash(club.channel, "list tell", where="direct")
        assert said(told) == words("direct-closed")
        card = await club.member.slash(club.channel, "me settings")
        (menu,) = [one for one in ids_of(message_of(card), "mine") if ":alerts" in one]
        assert said(await club.member.select(message_of(card), ["direct"], custom_id=menu)) == words("direct-closed")
    assert await kept.alerts.place(club.member.id) == (False, None)
    for _ in range(2):
        await club.member.slash(club.channel, "list tell", where="direct")
    assert await kept.alerts.place(club.member.id) == (True, None)
    place = await club.client.create_dm(discord.Object(club.member.id))
    assert [text async for text in _written(place)] == [f"{words('alerts-direct')}\n-# {words('alerts-end')}"]


async def test_a_member_who_watches_nothing_is_told_what_alerts_need(club: Club, kept: OpenStore, words: Words) -> None:
    told = await club.member.slash(club.channel, "list tell", where="direct")
    assert words("alerts-none") in said(told)
    await kept.lists.put(club.member.id, [Entry(SHOW.id, "watching", 2, None, 1)])
    told = await club.member.slash(club.channel, "list tell", where="direct")
    assert said(told) == words("alerts-direct")
    await kept.lists.remove(club.member.id, SHOW.id)
    assert said(await club.member.slash(club.channel, "list tell", where="off")) == words("alerts-off")


async def test_new_episodes_are_announced_in_the_channel_a_server_chose(
    club: Club, kept: OpenStore, clock: list[int], words: Words
) -> None:
    for who in (club.member, club.friend):
        await kept.lists.put(who.id, [Entry(SHOW.id, "watching", 2, None, 1)])
    refused = await club.member.slash(club.channel, "list tell", where="server")
    assert said(refused) == words("alerts-no-channel")
    await club.owner.slash(club.channel, "manage alerts", channel=club.channel)
    for who in (club.member, club.friend):
        assert f"<#{club.channel.id}>" in said(await who.slash(club.channel, "list tell", where="server"))
    clock[0] = SATURDAY
    await send_news(club.client)
    (text,) = await _texts(club, club.channel.id)
    assert f"<@{club.member.id}> <@{club.friend.id}>" in text
    shown = await club.owner.slash(club.channel, "manage alerts")
    assert said(shown) == words("alerts-channel", channel=f"<#{club.channel.id}>")
    assert await club.client.guide.alerts.channel(Asker(club.owner.id, club.world.guild.id)) == club.channel.id
    ended = await club.owner.click(message_of(shown), custom_id=ids_of(shown.response, "untell")[0])
    assert text_of(message_of(ended) if ended.response else message_of(shown)) == words("alerts-channel-none")
    assert said(await club.owner.slash(club.channel, "manage alerts")) == words("alerts-channel-unset")
    clock[0] = MONDAY
    await send_news(club.client)
    assert len(await _texts(club, club.channel.id)) == 1


async def test_without_an_alert_channel_the_answer_offers_to_choose_one(
    club: Club, kept: OpenStore, words: Words
) -> None:
    unset = await club.owner.slash(club.channel, "manage alerts")
    assert said(unset) == words("alerts-channel-unset")
    (menu,) = ids_of(unset.response, "tell")
    await club.owner.select(message_of(unset), [club.channel], custom_id=menu)
    assert text_of(unset.response) == words("alerts-channel", channel=f"<#{club.channel.id}>")
    assert await kept.alerts.channel(club.world.guild.id) == club.channel.id
    assert ids_of(unset.response, "untell")


async def test_nothing_is_announced_to_a_server_that_removed_the_bot(club: Club, kept: OpenStore) -> None:
    await kept.lists.put(club.member.id, [Entry(SHOW.id, "watching", 2, None, 1)])
    await kept.alerts.set_channel(7, 70)
    await kept.alerts.follow(club.member.id, 7, 1)
    assert len(await kept.alerts.followers()) == 1
    await kept.members.leave(7, 1)
    assert await kept.alerts.followers() == []


async def test_an_episode_dated_by_a_live_source_is_announced_with_its_hour(
    club: Club, kept: OpenStore, clock: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    began = moment(12, 12)
    dated = SiteFacts(
        drama=replace(SHOW, sources=("TVmaze",)),
        next_episode=Episode(airs=date(2025, 10, 18), number=6, at=moment(18)),
        last_episode=Episode(airs=date(2025, 10, 12), number=5, at=began),
    )

    async def known(_: object, drama: Drama) -> Live:
        return Live(replace(drama, episodes=None, airs_on=()), (Told("TVmaze", dated),))

    monkeypatch.setattr(Elsewhere, "known", known)
    await kept.lists.put(club.member.id, [Entry(SHOW.id, "watching", 4, None, 1)])
    await club.member.slash(club.channel, "list tell", where="direct")
    clock[0] = began + 60
    await send_news(club.client)
    assert await _messages(club, club.member.id) == []
    clock[0] = MONDAY
    await send_news(club.client)
    await send_news(club.client)
    (message,) = await _messages(club, club.member.id)
    assert f"The Show** · episode 5 · <t:{began}:f>" in message


async def test_each_member_gets_announcements_in_their_language_and_choice_of_titles(
    club: Club, kept: OpenStore, clock: list[int]
) -> None:
    german, korean = club.client.languages["de"], club.client.languages["ko"]
    for who in (club.member, club.friend):
        await kept.lists.put(who.id, [Entry(SHOW.id, "watching", 2, None, 1)])
    await kept.alerts.follow(club.member.id, None, FRIDAY, "de")
    await kept.choices.keep_member(club.friend.id, language="ko", titles="native")
    await kept.alerts.follow(club.friend.id, None, FRIDAY, "de")
    clock[0] = SATURDAY
    await send_news(club.client)
    (message,) = await _messages(club, club.member.id)
    assert german("alerts-title") in message
    (message,) = await _messages(club, club.friend.id)
    assert korean("alerts-title") in message
    assert "그 드라마" in message


async def test_a_channel_gets_announcements_in_the_servers_language_without_adult_titles_kept_apart(
    club: Club, kept: OpenStore, clock: list[int]
) -> None:
    server = club.world.guild.id
    for key in (SHOW.id, GROWN.id):
        await kept.lists.put(club.member.id, [Entry(key, "watching", 2, None, 1)])
    await kept.choices.keep_server(server, language="de", adult_apart=True)
    await kept.alerts.set_channel(server, club.channel.id)
    await kept.alerts.follow(club.member.id, server, FRIDAY)
    clock[0] = SATURDAY
    await send_news(club.client)
    (text,) = await _texts(club, club.channel.id)
    assert club.client.languages["de"]("alerts-title") in text
    assert "The Show" in text
    assert "Grown" not in text


async def test_a_channel_on_the_shard_of_another_process_gets_announcements_as_its_server_chose(
    kept: OpenStore, clock: list[int], vocabulary: Vocabulary
) -> None:
    async with Wire(servers=8) as wire:
        use_as_discord(wire.url)
        wire.rest.shards = 2
        theirs = [server for server in wire.gateway.servers.values() if int(server["id"]) >> 22 & 1]
        for server, chosen, adult in zip(
            theirs, ({"language": "de", "adult_apart": True, "titles": "native"}, {"adult_apart": True}),
            (False, True), strict=False,
        ):  # fmt: skip
            server["preferred_locale"], server["channels"][0]["nsfw"] = "ko", adult
            await kept.choices.keep_server(int(server["id"]), **chosen)
            await kept.alerts.set_channel(int(server["id"]), int(server["id"]))
            for key in (SHOW.id, GROWN.id):
                await kept.lists.put(int(server["id"]) + 1, [Entry(key, "watching", 2, None, 1)])
            await kept.alerts.follow(int(server["id"]) + 1, int(server["id"]), FRIDAY)
        other = Guide(Catalogue([SHOW, GROWN], vocabulary), kept, lambda: clock[0], UploadReader)
        client = Namida(other, languages(), kept.commands, shard_count=2, shard_ids=[0])
        install(client)
        clock[0] = SATURDAY
        await _tell(wire, client)
        german, korean = (
            "\n".join(part["content"] for part in walk(body["components"]) if "content" in part)
            for body in wire.rest.written
        )
        assert languages()["de"]("alerts-title") in german
        assert "그 드라마" in german
        assert "Grown" not in german
        assert languages()["ko"]("alerts-title") in korean
        assert "Grown" in korean
        assert wire.wrong == []


async def test_a_title_the_server_added_is_announced_in_its_channel(
    club: Club, kept: OpenStore, clock: list[int]
) -> None:
    guide = club.client.guide
    here = Asker(club.owner.id, club.world.guild.id, "Drama Club")
    await guide.corrections.add(
        here,
        {"title": "Quokka Detective", "kind": "series", "year": 2025, "country": "KR", "episodes": 12, "status": "airing",
         "aired_from": date(2025, 10, 4), "airs_on": ("Sat", "Sun")},
    )  # fmt: skip
    # Its Sunday is left out this week, as it was seen from the server.
    await guide.corrections.correct(here, SHOW, {"airs_on": ("Sat",)})
    await club.member.slash(club.channel, "list add", title="Quokka Detective", status="watching")
    await club.member.slash(club.channel, "list add", title=SHOW.id, status="watching")
    await guide.alerts.choose_channel(here, club.channel.id)
    await club.member.slash(club.channel, "list tell", where="server")
    clock[0] = MONDAY
    await send_news(club.client)
    (text,) = await _texts(club, club.channel.id)
    assert "**Quokka Detective** · episode 3 · " in text
    assert "**Quokka Detective** · episode 4 · " in text
    assert text.count("The Show") == 1
    # What was on first stands first, whichever title it is of.
    assert text.index("The Show") < text.index("episode 4")


async def test_an_episode_already_seen_is_not_announced(club: Club, clock: list[int]) -> None:
    await club.member.slash(club.channel, "progress", title=SHOW.id, episode=3)
    await club.member.slash(club.channel, "list tell", where="direct")
    clock[0] = SATURDAY
    await send_news(club.client)
    assert await _messages(club, club.member.id) == []
    clock[0] = MONDAY
    await send_news(club.client)
    (message,) = await _messages(club, club.member.id)
    assert "episode 4" in message
    assert "episode 3" not in message


async def test_an_episode_of_a_later_season_is_announced_with_its_season_whatever_was_seen_before(
    club: Club, kept: OpenStore, clock: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    last = SiteFacts(drama=SHOW, last_episode=Episode(airs=date(2025, 10, 11), number=2, season=2))

    async def known(_: object, drama: Drama) -> Live:
        return Live(drama, (Told("TVmaze", last),))

    monkeypatch.setattr(Elsewhere, "known", known)
    await kept.lists.put(club.member.id, [Entry(SHOW.id, "watching", 15, None, 1)])
    await club.member.slash(club.channel, "list tell", where="direct")
    clock[0] = MONDAY
    await send_news(club.client)
    (message,) = await _messages(club, club.member.id)
    assert "The Show** · episode 2 of season 2 · " in message


@pytest.mark.parametrize("heard", [True, False])
async def test_a_deleted_alert_channel_is_dropped_and_another_can_be_chosen(
    club: Club, kept: OpenStore, clock: list[int], words: Words, monkeypatch: pytest.MonkeyPatch, heard: bool
) -> None:
    if not heard:
        # The bot was away when it went.
        monkeypatch.delattr(Namida, "on_guild_channel_delete")
    await kept.lists.put(club.member.id, [Entry(SHOW.id, "watching", 2, None, 1)])
    news = club.world.guild.create_text_channel("news")
    await club.owner.slash(club.channel, "manage alerts", channel=news)
    await club.member.slash(club.channel, "list tell", where="server")
    channel = club.client.get_channel(news.id)
    assert isinstance(channel, discord.TextChannel)
    await channel.delete()
    clock[0] = SATURDAY
    await send_news(club.client)
    assert said(await club.owner.slash(club.channel, "manage alerts")) == words("alerts-channel-unset")
    assert said(await club.member.slash(club.channel, "list tell", where="server")) == words("alerts-no-channel")
    await club.owner.slash(club.channel, "manage alerts", channel=club.channel)
    await send_news(club.client)
    (text,) = await _texts(club, club.channel.id)
    assert "The Show" in text


async def test_the_alert_settings_say_that_the_bot_may_no_longer_write_in_the_channel(club: Club, words: Words) -> None:
    await club.owner.slash(club.channel, "manage alerts", channel=club.channel)
    server = club.world.guild.id
    everyone = club.world.backend.get_guild(server).roles[server]
    guild = club.client.get_guild(server)
    assert guild is not None
    everyone.permissions &= ~discord.Permissions(send_messages=True).value
    guild.default_role._permissions = everyone.permissions  # pyright: ignore[reportPrivateUsage]
    for role in guild.me.roles:
        role._permissions = everyone.permissions  # pyright: ignore[reportPrivateUsage]
    shown = await club.owner.slash(club.channel, "manage alerts")
    assert said(shown) == f"<#{club.channel.id}>\n{words('alerts-not-allowed')}"
    assert ids_of(shown.response, "tell")


async def test_only_the_lists_of_those_who_follow_are_read_for_alerts(kept: OpenStore) -> None:
    database, asked = kept.alerts._database, list[str]()  # pyright: ignore[reportPrivateUsage]
    reader = database._reader.sync_engine  # pyright: ignore[reportPrivateUsage]
    event.listen(reader, "before_cursor_execute", lambda *given: asked.append(given[2]))
    await kept.alerts.followers()
    steps = await database.rows(text(f"EXPLAIN QUERY PLAN {asked[0].replace('?', repr('watching'))}"))
    assert [step.detail.partition(" USING")[0] for step in steps if "listed" in step.detail] == ["SEARCH listed"]


async def _messages(club: Club, member: int) -> list[str]:
    import discord

    place = await club.client.create_dm(discord.Object(member))
    return await _texts(club, place.id)


async def _texts(club: Club, channel: int) -> list[str]:
    """What the bot itself wrote in a channel about new episodes."""

    place = club.client.get_partial_messageable(channel)
    return [text async for text in _written(place) if text.startswith("### ")]


async def _written(place: discord.abc.Messageable) -> AsyncIterator[str]:
    async for message in place.history(limit=20):
        for item in ui.LayoutView.from_message(message, timeout=None).walk_children():
            if isinstance(item, ui.TextDisplay):
                yield item.content


async def _tell(wire: Wire, client: Namida) -> None:
    """Start the bot, and have it tell what is new once."""
    async with client:
        running = asyncio.create_task(client.start(payloads.TOKEN))
        await wire.gateway.connected()
        await send_news(client)
    await running
