"""The unmodified discord.py on a loopback Discord that has faults: nobody is answered twice, and nothing is lost."""

import asyncio
import gc
import logging
import sys
from collections.abc import AsyncGenerator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from typing import Any

import aiohttp
import pytest
from wire import Wire, bodies, made
from wire.bodies import LATER, MESSAGE, THINKING, UPDATE, walk
from wire.gateway import Gateway
from wire.rest import Asked, Trip, broken, gone, late, limited, reset
from wire.server import lead_to

from bot.client import Namida
from bot.commands import install
from bot.core.live import Live
from bot.core.models import Drama
from bot.guide import Guide
from bot.house import languages
from bot.store import OpenStore
from bot.ui.text import Words

TITLE = "1-litre-of-tears-2005"
MINA, JUN = made.snowflake(), made.snowflake()

_hosts: list[set[str]] = []


def _listen(event: str, arguments: tuple[Any, ...]) -> None:
    if _hosts and event in ("socket.getaddrinfo", "socket.connect"):
        where = arguments[0] if event == "socket.getaddrinfo" else arguments[1]
        _hosts[-1].add(str(where[0] if isinstance(where, tuple) else where))


@contextmanager
def _hosts_asked_for() -> Iterator[set[str]]:
    if _listen not in _listening:
        # Python keeps an audit hook until it ends.
        sys.addaudithook(_listen)
        _listening.append(_listen)
    _hosts.append(set())
    try:
        yield _hosts[-1]
    finally:
        _hosts.pop()


_listening: list[Callable[..., None]] = []


class Line:
    """A bot at work on a loopback Discord."""

    def __init__(self, wire: Wire, client: Namida, kept: OpenStore) -> None:
        self.wire, self.client, self.kept = wire, client, kept

    async def works(self) -> None:
        """The bot answers a command within ten seconds."""
        assert "1 Litre of Tears" in await told(await self.wire.slash("drama", made.snowflake(), title=TITLE))

    async def score(self, who: str = MINA) -> list[int]:
        return [row.score for row in await self.kept.ratings.of_member(int(who))]


@pytest.fixture
def begin(guide: Guide, kept: OpenStore, caplog: pytest.LogCaptureFixture) -> Callable[..., Any]:
    """Begins a line; when it ends, the bot has done nothing Discord knows nothing of, and logged no fault."""
    caplog.set_level(logging.INFO)

    @asynccontextmanager
    async def line(*, shards: int = 1, patience: float | None = None, **settings: Any) -> AsyncGenerator[Line]:
        async with Wire(**settings) as wire:
            lead_to(wire.url)
            wire.rest.shards = shards
            client = Namida(guide, languages(), kept.commands, None)
            install(client)
            if patience:
                client._connection.heartbeat_timeout = patience  # pyright: ignore[reportPrivateUsage]
            with _hosts_asked_for() as hosts:
                async with client:
                    running = asyncio.create_task(client.start(made.TOKEN))
                    connected = asyncio.create_task(wire.gateway.connected(identified=shards))
                    await asyncio.wait({running, connected}, return_when=asyncio.FIRST_COMPLETED)
                    assert not running.done(), await running
                    line = Line(wire, client, kept)
                    yield line
                    await line.works()
                await running
            assert wire.wrong == []
            # A session is resumed at another name, which may stand for two addresses of this machine.
            resumed = wire.gateway.resumed > 0
            assert hosts - ({"::1"} if resumed else set()) == {"127.0.0.1"} | ({"localhost"} if resumed else set())
            for asked in wire.rest.asked.values():
                assert len(asked.answers) <= 1
            assert [record.getMessage() for record in caplog.records if record.levelno >= logging.ERROR] == []

    return line


async def told(asked: Asked, within: float = 10) -> str:
    """What a member is told; the only answer there is, once the dust has settled."""
    await asyncio.wait_for(asked.seen.wait(), within)
    await asyncio.sleep(0.05)
    (answer,) = asked.answers
    return "\n".join(part["content"] for part in walk(answer["components"]) if "content" in part)


def button(asked: Asked, action: str, at: int = 0) -> str:
    """The id of a button of the message an interaction was answered with."""
    return ids(asked, action)[at]


def ids(asked: Asked, action: str) -> list[str]:
    """The ids of that action on the message an interaction was answered with."""
    parts = walk(asked.message["components"]) if asked.message else ()
    found = [str(part.get("custom_id", "")) for part in parts]
    return [custom_id for custom_id in found if custom_id.startswith(f"nm:{action}:")]


async def test_a_group_votes_and_its_winner_becomes_an_event(begin: Callable[..., Any]) -> None:
    async with begin() as line:
        wire, rest = line.wire, line.wire.rest
        for n, key in enumerate((TITLE, "guardian-the-lonely-and-great-god-2016", "crash-landing-on-you-2019")):
            for who in (MINA, JUN):
                await line.kept.ratings.rate(int(who), key, 90 - n, 1)
        friend = made.user(JUN, "jun")
        command = made.command("together", {"member": {"name": "member", "type": 6, "value": JUN}})
        people = {"users": {JUN: friend}, "members": {JUN: made.member(friend, made.NOBODY)}}
        command["resolved"] = people
        asked = await wire.deliver(made.interaction(2, MINA, wire.home, command))
        await told(asked)
        voting = await wire.press(asked, button(asked, "vote"), MINA)
        (message,) = await becomes(lambda: list(rest.polls.messages))
        await becomes(lambda: voting.message is not None and ids(voting, "plan"))
        for who in (MINA, JUN):
            rest.polls.vote(message, 2, who)
        planned = await wire.press(voting, button(voting, "plan"), MINA)
        await becomes(lambda: ids(planned, "event"))
        assert rest.polls.messages[message]["poll"]["results"]["is_finalized"]
        await wire.press(planned, ids(planned, "event")[0], MINA, ["24"])
        (event,) = await becomes(lambda: rest.polls.events)
        winner = rest.polls.messages[message]["poll"]["answers"][1]["poll_media"]["text"]
        assert winner.startswith(event["name"][:20])
        # The vote is a message of its own: that one press has two answers.
        del rest.asked[voting.payload["id"]]


async def becomes(look: Callable[[], Any], within: float = 10) -> Any:
    """What is seen, once there is something to see."""
    async with asyncio.timeout(within):
        while not (found := look()):  # noqa: ASYNC110 - a change of a message has no event
            await asyncio.sleep(0.01)
    return found


async def test_a_command_a_button_and_a_keystroke_are_answered_over_the_wire(begin: Callable[..., Any]) -> None:
    async with begin() as line:
        card = await line.wire.slash("drama", MINA, title=TITLE)
        assert "1 Litre of Tears" in await told(card)
        assert card.callback == MESSAGE
        cast = await line.wire.press(card, button(card, "tab", 1), MINA)
        assert "Sawajiri" in await told(cast)
        assert cast.callback == UPDATE
        typed = await line.wire.typing("drama", "title", "1 lit", MINA)
        await asyncio.wait_for(typed.seen.wait(), 5)
        assert typed.answers[0]["choices"][0]["value"] == TITLE
        await told(await line.wire.slash("rate", MINA, title=TITLE, score="9"))
        assert await line.score() == [90]
        assert line.wire.rest.synced == 1
        assert line.wire.gateway.identified == 1


_POLL = {
    "question": {"text": "x"},
    "answers": [{"poll_media": {"text": "x"}}],
    "allow_multiselect": True,
    "layout_type": 1,
}
_TEXT = {"type": 10, "content": "x"}
_CALLBACK = "interactions/{number}/{token}/callback"
_V2 = {"flags": 1 << 15, "components": [_TEXT]}


@pytest.mark.parametrize(
    ("method", "path", "body"),
    [
        ("POST", _CALLBACK, {"type": 4, "data": {**_V2, "words": "x"}}),
        ("POST", _CALLBACK, {"type": 4, "data": _V2, "words": "x"}),
        ("POST", _CALLBACK, {"type": 5, "data": {"words": "x"}}),
        ("POST", _CALLBACK, {"type": 8, "data": {"choices": [{"name": "x", "value": "x", "words": "x"}]}}),
        ("POST", _CALLBACK, {"type": 4, "data": {**_V2, "components": [{**_TEXT, "words": "x"}]}}),
        ("POST", _CALLBACK, {"type": 4, "data": {**_V2, "components": [{"type": 17, "components": [{"type": 10, "words": 1}]}]}}),
        ("POST", _CALLBACK, {"type": 4, "data": {**_V2, "attachments": [{"id": 0, "words": "x"}]}}),
        ("PATCH", "webhooks/1/{token}/messages/@original", {**_V2, "words": "x"}),
        ("POST", "webhooks/1/{token}", {**_V2, "words": "x"}),
        ("POST", "webhooks/1/{token}", {"poll": {**_POLL, "words": "x"}}),
        ("POST", "channels/1/messages", {**_V2, "words": "x"}),
        ("POST", "users/@me/channels", {"recipient_id": "1", "words": "x"}),
        ("POST", "guilds/1/scheduled-events", {"name": "x", "words": "x"}),
        ("PUT", "applications/1/commands", [{"name": "x", "type": 1, "description": "x", "words": "x"}]),
        ("PUT", "applications/1/commands", [{"name": "x", "options": [{"name": "x", "type": 3, "words": "x"}]}]),
    ],
)  # fmt: skip
async def test_an_unknown_field_is_refused_as_discord_would_and_loud(
    monkeypatch: pytest.MonkeyPatch, method: str, path: str, body: Any
) -> None:
    # Also where Discord's document is not at hand.
    monkeypatch.setattr("wire.bodies._document", lambda: None)
    bodies._validator.cache_clear()  # pyright: ignore[reportPrivateUsage]
    async with Wire() as wire, aiohttp.ClientSession() as session:
        asked = Asked(made.interaction(2, MINA, wire.home, made.command("about", {})), 0)
        wire.rest.asked[asked.payload["id"]] = asked
        url = f"{wire.url}/api/v10/{path.format(number=asked.payload['id'], token=asked.payload['token'])}"
        async with session.request(method, url, json=body) as answer:
            assert answer.status == 400
            assert (await answer.json())["code"] == 50035
        assert any(fault.endswith("/words") for fault in wire.wrong)
        assert asked.answers == []
    bodies._validator.cache_clear()  # pyright: ignore[reportPrivateUsage]


async def test_an_unknown_route_is_refused_and_loud() -> None:
    async with Wire() as wire, aiohttp.ClientSession() as session:
        async with session.get(f"{wire.url}/api/v10/guilds/1/members") as answer:
            assert answer.status == 404
        assert any("guilds/1/members" in fault for fault in wire.wrong)


async def test_a_picture_is_sent_beside_the_answer_that_shows_it(begin: Callable[..., Any]) -> None:
    async with begin() as line:
        for n, key in enumerate((TITLE, "signal-2016", "crash-landing-on-you-2019")):
            for who in (MINA, JUN):
                await line.kept.ratings.rate(int(who), key, 90 - n, 1)
        for name in ("ratings", "server"):
            asked = await line.wire.slash(name, MINA)
            await told(asked)
            (attached,) = asked.answers[0]["attachments"]
            shown = [item for part in walk(asked.answers[0]["components"]) for item in part.get("items", ())]
            assert [item["media"]["url"] for item in shown] == [f"attachment://{attached['filename']}"]
            assert line.wire.rest.files.pop().startswith(b"\x89PNG")


async def test_a_picture_that_is_not_sent_is_loud() -> None:
    async with Wire() as wire, aiohttp.ClientSession() as session:
        body = {**_V2, "components": [{"type": 13, "file": {"url": "attachment://a.png"}}]}
        async with session.post(f"{wire.url}/api/v10/channels/1/messages", json=body) as answer:
            assert answer.status == 400
        assert any("no file of the name a.png" in fault for fault in wire.wrong)


@pytest.mark.parametrize("fault", ["reconnect", "cut", "resumable", "forgotten"])
async def test_a_gateway_that_goes_away_in_the_middle_of_an_answer(
    begin: Callable[..., Any], monkeypatch: pytest.MonkeyPatch, fault: str
) -> None:
    async with begin() as line:
        gateway, slow = line.wire.gateway, asyncio.Event()
        rate = line.kept.ratings.rate

        async def waits(*given: Any) -> Any:
            await slow.wait()
            return await rate(*given)

        monkeypatch.setattr(line.kept.ratings, "rate", waits)
        asked = await line.wire.slash("rate", MINA, title=TITLE, score="9")
        await asyncio.sleep(0.1)
        if fault == "cut":
            gateway.cut()
        elif fault == "reconnect":
            await gateway.ask_to_reconnect()
        else:
            await gateway.invalidate(resumable=fault == "resumable")
        slow.set()
        await gateway.connected(*((2, 0) if fault == "forgotten" else (1, 1)))
        assert "9.0" in await told(asked)
        assert await line.score() == [90]


async def test_what_came_while_the_connection_was_cut_is_answered(begin: Callable[..., Any]) -> None:
    async with begin() as line:
        line.wire.gateway.cut()
        await asyncio.sleep(0)
        asked = await line.wire.slash("rate", MINA, title=TITLE, score="9")
        assert "9.0" in await told(asked)
        assert await line.score() == [90]


async def test_a_gateway_that_answers_no_heartbeat_is_left(begin: Callable[..., Any]) -> None:
    async with begin(beat=0.2, patience=0.8) as line:
        line.wire.gateway.deaf = True
        await line.wire.gateway.connected(resumed=1)
        line.wire.gateway.deaf = False


async def test_a_heartbeat_is_given_up_ten_seconds_after_it_was_due(guide: Guide, kept: OpenStore) -> None:
    every = Gateway([], "").beat
    patience = Namida(guide, languages(), kept.commands)._connection.heartbeat_timeout  # pyright: ignore[reportPrivateUsage]
    assert every + 5 < patience < every + 10


async def test_what_is_told_again_is_not_done_again(begin: Callable[..., Any]) -> None:
    async with begin() as line:
        wire = line.wire
        rated = await wire.slash("rate", MINA, title=TITLE, score="9")
        await told(rated)
        undone = await wire.press(rated, button(rated, "undo"), MINA)
        await told(undone)
        assert await line.score() == []
        await wire.gateway.replay(2)
        await wire.deliver(rated.payload)
        await wire.deliver(undone.payload)
        await line.works()
        assert await line.score() == []
        assert [len(asked.answers) for asked in (rated, undone)] == [1, 1]
        assert [asked.refused for asked in (rated, undone)] == [[], []]


async def test_two_deliveries_at_once_are_one(begin: Callable[..., Any]) -> None:
    async with begin() as line:
        payload = made.interaction(2, MINA, line.wire.home, made.command("rate", {"title": TITLE, "score": "9"}))
        asked = await line.wire.deliver(payload)
        await line.wire.deliver(payload)
        assert "was" not in await told(asked)
        assert asked.refused == []


@pytest.mark.parametrize(
    ("fault", "refused"),
    [
        (Trip("/callback", before=limited(0.3)), []),
        (Trip("/callback", before=broken()), []),
        (Trip("/callback", after=broken()), [40060]),
        (Trip("/callback", before=reset()), []),
        (Trip("/callback", after=reset()), [40060]),
        (Trip("/callback", after=late(2.5)), []),
    ],
    ids=["429", "500", "500 once it was done", "reset", "reset once it was done", "2.5 seconds late"],
)
async def test_an_answer_discord_stumbles_over_arrives_once(
    begin: Callable[..., Any], fault: Trip, refused: list[int]
) -> None:
    async with begin() as line:
        line.wire.rest.trips.append(fault)
        asked = await line.wire.slash("rate", MINA, title=TITLE, score="9")
        assert "9.0" in await told(asked)
        await asyncio.sleep(2.7 if fault.after and not refused else 1.3 if refused else 0)
        assert len(asked.answers) == 1
        assert asked.refused == refused
        assert await line.score() == [90]


async def test_an_answer_that_cannot_arrive_is_given_up_quietly(
    begin: Callable[..., Any], caplog: pytest.LogCaptureFixture
) -> None:
    async with begin() as line:
        line.wire.rest.trips.append(Trip("/callback", before=reset(), times=3))
        asked = await line.wire.slash("rate", MINA, title=TITLE, score="9")
        await asyncio.sleep(1.2)
        assert asked.answers == []
        assert await line.score() == [90]
        assert any("could not be given" in record.getMessage() for record in caplog.records)


async def test_what_discord_waits_for_no_longer_is_done_all_the_same_and_is_no_fault(
    begin: Callable[..., Any], monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    async with begin() as line:
        wire, rate = line.wire, line.kept.ratings.rate

        async def slow(*given: Any) -> Any:
            await asyncio.sleep(0.2)
            return await rate(*given)

        monkeypatch.setattr(line.kept.ratings, "rate", slow)
        with monkeypatch.context() as hasty:
            hasty.setattr("bot.answering._PATIENCE", 0.05)
            hasty.setattr("wire.rest._WAITS", 0)
            typed = await wire.typing("drama", "title", "1 lit", MINA)
            asked = await wire.slash("rate", MINA, title=TITLE, score="9")
            async with asyncio.timeout(10):
                while not (typed.refused and len(asked.refused) == 2):  # noqa: ASYNC110 - nothing tells of either
                    await asyncio.sleep(0.05)
        gc.collect()
        assert await line.score() == [90]
        assert {*typed.refused, *asked.refused} == {10062}
        assert [record.getMessage() for record in caplog.records if record.levelno >= logging.ERROR] == []


async def test_an_answer_to_a_message_that_is_gone_is_given_apart(
    begin: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    async with begin() as line:
        wire, standing = line.wire, line.kept.ratings.standing
        card = await wire.slash("drama", MINA, title=TITLE)
        await told(card)

        async def slow(*given: Any) -> Any:
            await asyncio.sleep(1.7)
            return await standing(*given)

        wire.rest.trips.append(Trip("/@original", before=gone(), times=2))
        monkeypatch.setattr(line.kept.ratings, "standing", slow)
        shown, turned = await asyncio.gather(
            wire.slash("drama", MINA, title=TITLE), wire.press(card, button(card, "tab", 1), MINA)
        )
        assert "1 Litre of Tears" in await told(shown)
        assert "Sawajiri" in await told(turned)
        assert (shown.callback, turned.callback) == (THINKING, LATER)
        monkeypatch.setattr(line.kept.ratings, "standing", standing)
        wire.rest.trips.append(Trip("/callback", before=gone()))
        again = await wire.press(card, button(card, "tab", 1), MINA)
        assert "Sawajiri" in await told(again)
        assert again.callback == MESSAGE


async def test_values_nobody_knows_are_answered(begin: Callable[..., Any], words: Words) -> None:
    async with begin() as line:
        wire = line.wire
        stale, pressed = words("stale-command"), words("stale-button")

        def command(name: str, **options: Any) -> dict[str, Any]:
            return made.interaction(2, MINA, wire.home, made.command(name, options))

        strange = {"name": "title", "type": 99, "value": TITLE}
        extra = {"name": "mirror", "type": 99, "value": {"x": 1}}
        assert await told(await wire.deliver(command("drama", title=strange))) == stale
        assert "Tears" in await told(await wire.deliver(command("drama", title=TITLE, mirror=extra)))
        assert await told(await wire.deliver(command("juggle", balls=3))) == stale
        assert await told(await wire.deliver(command("browse", country="XX"))) == stale
        assert await told(await wire.deliver(command("drama", title="x" * 5000))) == stale
        assert await told(await wire.deliver(command("browse", from_year=10**15))) == stale
        unknown = command("drama", title=TITLE) | {"locale": "tlh", "guild_locale": "tlh", "context": 9}
        assert "Tears" in await told(await wire.deliver(unknown))
        elsewhere = {"component_type": 77, "custom_id": "nm:juggle:3", "id": 1}
        card = await wire.slash("drama", MINA, title=TITLE)
        await told(card)
        assert card.message is not None
        card.message["components"] += [{"type": 77, "id": 90, "custom_id": "x"}]
        on = {"message": card.message}
        assert await told(await wire.deliver(made.interaction(3, MINA, wire.home, elsewhere, **on))) == pressed
        kind = made.press(button(card, "tab", 1), None, kind=77)
        assert "Sawajiri" in await told(
            await wire.deliver(made.interaction(3, MINA, wire.home, kind, **on), card.message)
        )
        later = made.interaction(12, MINA, wire.home, {"odd": True})
        await wire.deliver(later)
        await wire.gateway.dispatch("SOMETHING_NEW", {"x": 1})


async def test_a_thousand_servers_some_away_are_served_at_once_and_lose_nothing(begin: Callable[..., Any]) -> None:
    async with begin(servers=1000) as line:
        wire = line.wire
        await told(await wire.slash("rate", MINA, title=TITLE, score="9"))
        await wire.gateway.dispatch("GUILD_DELETE", {"id": wire.home, "unavailable": True}, wire.home)
        asked = await wire.slash("drama", MINA, title=TITLE)
        assert "9.0" in await told(asked)
        assert (await line.kept.members.export(int(MINA)))["presence"]
        await wire.gateway.dispatch("GUILD_CREATE", wire.gateway.servers[wire.home], wire.home)
        await told(await wire.slash("drama", JUN, title=TITLE))
        await wire.gateway.dispatch("GUILD_DELETE", {"id": wire.home}, wire.home)
        await line.works()
        assert await line.score() == [90]


async def test_servers_that_are_away_at_the_start_are_served_as_they_come(begin: Callable[..., Any]) -> None:
    async with begin(servers=3, away=True) as line:
        asked = await line.wire.slash("rate", MINA, title=TITLE, score="9")
        assert "9.0" in await told(asked)
        for where, server in line.wire.gateway.servers.items():
            await line.wire.gateway.dispatch("GUILD_CREATE", server, where)


async def test_a_bot_begins_all_the_same_where_nothing_can_be_saved(
    begin: Callable[..., Any], kept: OpenStore, caplog: pytest.LogCaptureFixture
) -> None:
    writer = kept.ratings._database._writer  # pyright: ignore[reportPrivateUsage]
    async with writer.connect() as connection:
        await connection.exec_driver_sql("PRAGMA query_only=1")
    async with begin() as line:
        await line.works()
        async with asyncio.timeout(10):
            while not any("which servers" in record.getMessage() for record in caplog.records):  # noqa: ASYNC110
                await asyncio.sleep(0.05)
    assert any("that the commands were sent" in record.getMessage() for record in caplog.records)


async def test_every_shard_is_served(begin: Callable[..., Any]) -> None:
    async with begin(servers=4, shards=2) as line:
        wire = line.wire
        assert {session.shard for session in wire.gateway.sessions.values()} == {0, 1}
        for number, where in enumerate(wire.gateway.servers, start=1):
            asked = await wire.slash("rate", MINA, where, title=TITLE, score=str(number))
            assert f"{number}.0" in await told(asked)
        wire.gateway.cut()
        await wire.gateway.connected(2, resumed=2)
        assert await line.score() == [40]


async def test_an_answer_put_off_for_other_eyes_than_it_is_for_is_given_anew(
    begin: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    async with begin() as line:
        meet = line.client.guide.here.meet

        async def slow(*given: Any, **more: Any) -> Any:
            await asyncio.sleep(0.3)
            return await meet(*given, **more)

        monkeypatch.setattr(line.client.guide.here, "meet", slow)
        with monkeypatch.context() as hasty:
            hasty.setattr("bot.answering._PATIENCE", 0.05)
            asked = await line.wire.slash("drama", MINA, title=TITLE)
            await becomes(lambda: asked.answers and asked.message is None)
        assert "1 Litre of Tears" in await told(asked)
        assert asked.callback == THINKING


async def test_facts_that_come_late_do_not_turn_back_a_card_that_was_put_off_and_turned(
    begin: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    async with begin() as line:
        wire, guide, arrived = line.wire, line.client.guide, asyncio.Event()
        standing = line.kept.ratings.standing

        async def slow(*given: Any) -> Any:
            await asyncio.sleep(0.3)
            return await standing(*given)

        async def late(drama: Drama) -> Live:
            await arrived.wait()
            return Live(drama)

        with monkeypatch.context() as living:
            living.setattr(guide.elsewhere, "renew", late)
            with monkeypatch.context() as hasty:
                hasty.setattr("bot.answering._PATIENCE", 0.05)
                hasty.setattr(line.kept.ratings, "standing", slow)
                card = await wire.slash("drama", MINA, title=TITLE)
                await told(card)
            turned = await wire.press(card, button(card, "tab", 1), MINA)
            assert "Sawajiri" in await told(turned)
            arrived.set()
            # Only the tab that was turned to gains what arrived.
            await becomes(lambda: len(turned.answers) == 2)
        assert (card.callback, len(card.answers)) == (THINKING, 1)
        del turned.answers[1]


async def test_how_long_a_form_took_is_counted_as_it_is_of_any_answer(begin: Callable[..., Any]) -> None:
    async with begin() as line:
        figures = line.client.metrics.registry
        asked = await line.wire.slash("review", MINA, title=TITLE)
        await asyncio.wait_for(asked.seen.wait(), 10)
        of = {"command": "/review"}
        await becomes(lambda: figures.get_sample_value("namida_answer_seconds_count", of))
        assert (figures.get_sample_value("namida_answer_seconds_sum", of) or 0) > 0
