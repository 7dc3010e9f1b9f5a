"""The unmodified discord.py on a loopback Discord: what is asked is answered, and what Discord would refuse is loud."""

import asyncio
from collections.abc import Callable
from typing import Any

import aiohttp
import pytest
from wire import Wire, bodies, payloads
from wire.bodies import MESSAGE, UPDATE, walk
from wire.rest import Asked, Failure, broken, late
from wire_line import JUN, MINA, TITLE, Line, becomes, button, ids, told

from bot.ui.frame.ids import write_id, write_member
from bot.ui.frame.text import Words

_POLL = {
    "question": {"text": "x"},
    "answers": [{"poll_media": {"text": "x"}}],
    "allow_multiselect": True,
    "layout_type": 1,
}
_TEXT = {"type": 10, "content": "x"}
_CALLBACK = "interactions/{number}/{token}/callback"
_V2 = {"flags": 1 << 15, "components": [_TEXT]}


async def group(line: Line) -> Asked:
    """The picks for two people."""
    for n, key in enumerate((TITLE, "guardian-the-lonely-and-great-god-2016", "crash-landing-on-you-2019")):
        for who in (MINA, JUN):
            await line.kept.ratings.rate(int(who), key, 90 - n, 1)
    friend = payloads.user(JUN, "jun")
    command = payloads.command("together", {"member": {"name": "member", "type": 6, "value": JUN}})
    people = {"users": {JUN: friend}, "members": {JUN: payloads.member(friend, payloads.NOBODY)}}
    command["resolved"] = people
    asked = await line.wire.deliver(payloads.interaction(2, MINA, line.wire.home, command))
    await told(asked)
    return asked


async def test_a_group_votes_and_its_winner_becomes_an_event(begin: Callable[..., Any]) -> None:
    async with begin() as line:
        wire, rest = line.wire, line.wire.rest
        asked = await group(line)
        voting = await wire.press(asked, button(asked, "vote"), MINA)
        (message,) = await becomes(lambda: list(rest.polls.messages))
        await becomes(lambda: voting.message is not None and ids(voting, "plan"))
        for who in (MINA, JUN):
            rest.polls.vote(message, 2, who)
        planned = await wire.press(voting, button(voting, "plan"), MINA)
        await becomes(lambda: ids(planned, "event"))
        assert rest.polls.messages[message]["poll"]["results"]["is_finalized"]
        timed = await wire.press(planned, ids(planned, "event")[0], MINA, ["24"])
        await becomes(lambda: ids(timed, "make"))
        making = await wire.press(timed, button(timed, "make"), MINA)
        (event,) = await becomes(lambda: rest.polls.events)
        winner = rest.polls.messages[message]["poll"]["answers"][1]["poll_media"]["text"]
        assert winner.startswith(event["name"][:20])
        await becomes(lambda: ids(making, "off"))
        taken_back = await wire.press(making, button(making, "off"), MINA)
        await becomes(lambda: ids(taken_back, "make"))
        assert rest.polls.events == []
        # The vote is a message of its own, and while the event is made its button waits: these have two answers.
        del rest.asked[voting.payload["id"]], rest.asked[making.payload["id"]]


async def test_a_server_whose_name_discord_does_not_tell_is_called_this_server(
    begin: Callable[..., Any], words: Words
) -> None:
    async with begin() as line:
        # A member brought the bot along: it is not in that server itself.
        elsewhere = payloads.snowflake()
        await told(await line.wire.slash("rate", MINA, elsewhere, title=TITLE, score="9"))
        await line.kept.ratings.rate(int(JUN), TITLE, 10, 1)
        here = f"{words('choice-of-server')} {words('average', score='9.0', count=1)}"
        best = await told(await line.wire.slash("top", MINA, elsewhere))
        assert words("top-title-here") in best
        assert words("average", score="9.0", count=1) in best
        assert here in await told(await line.wire.slash("who", MINA, elsewhere, title=TITLE))
        listed = await told(await line.wire.slash("browse", MINA, elsewhere, sort="server"))
        assert words("sort-server-here") in listed
        assert here in listed


async def test_a_command_a_button_and_an_autocomplete_are_answered_over_the_wire(begin: Callable[..., Any]) -> None:
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
async def test_the_loopback_discord_refuses_and_records_an_unknown_field(
    monkeypatch: pytest.MonkeyPatch, method: str, path: str, body: Any
) -> None:
    # Also where Discord's document is not at hand.
    monkeypatch.setattr("wire.bodies._document", lambda: None)
    bodies._validator.cache_clear()  # pyright: ignore[reportPrivateUsage]
    async with Wire() as wire, aiohttp.ClientSession() as session:
        asked = Asked(payloads.interaction(2, MINA, wire.home, payloads.command("about", {})), 0)
        wire.rest.asked[asked.payload["id"]] = asked
        url = f"{wire.url}/api/v10/{path.format(number=asked.payload['id'], token=asked.payload['token'])}"
        async with session.request(method, url, json=body) as answer:
            assert answer.status == 400
            assert (await answer.json())["code"] == 50035
        assert any(fault.endswith("/words") for fault in wire.wrong)
        assert asked.answers == []
    bodies._validator.cache_clear()  # pyright: ignore[reportPrivateUsage]


async def test_the_loopback_discord_refuses_and_records_an_unknown_route() -> None:
    async with Wire() as wire, aiohttp.ClientSession() as session:
        async with session.get(f"{wire.url}/api/v10/guilds/1/members") as answer:
            assert answer.status == 404
        assert any("guilds/1/members" in fault for fault in wire.wrong)


async def test_a_picture_is_attached_to_the_answer_that_shows_it(begin: Callable[..., Any]) -> None:
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


async def test_the_loopback_discord_refuses_and_records_a_file_that_is_not_attached() -> None:
    async with Wire() as wire, aiohttp.ClientSession() as session:
        body = {**_V2, "components": [{"type": 13, "file": {"url": "attachment://a.png"}}]}
        async with session.post(f"{wire.url}/api/v10/channels/1/messages", json=body) as answer:
            assert answer.status == 400
        assert any("no file of the name a.png" in fault for fault in wire.wrong)


async def test_unknown_commands_options_and_components_are_answered(begin: Callable[..., Any], words: Words) -> None:
    async with begin() as line:
        wire = line.wire
        stale, pressed = words("stale-command"), words("stale-button")

        def command(name: str, **options: Any) -> dict[str, Any]:
            return payloads.interaction(2, MINA, wire.home, payloads.command(name, options))

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
        assert await told(await wire.deliver(payloads.interaction(3, MINA, wire.home, elsewhere, **on))) == pressed
        kind = payloads.press(button(card, "tab", 1), None, kind=77)
        assert "Sawajiri" in await told(
            await wire.deliver(payloads.interaction(3, MINA, wire.home, kind, **on), card.message)
        )
        later = payloads.interaction(12, MINA, wire.home, {"odd": True})
        await wire.deliver(later)
        await wire.gateway.dispatch("SOMETHING_NEW", {"x": 1})


async def test_the_button_of_an_event_is_disabled_while_the_event_is_created(begin: Callable[..., Any]) -> None:
    async with begin() as line:
        wire, rest = line.wire, line.wire.rest
        asked = await group(line)
        winner = write_id("event", write_member(int(MINA)), TITLE)
        timed = await wire.press(asked, winner, MINA, ["24"])
        await becomes(lambda: ids(timed, "make"))
        # A refusal is told beside the card, which is as it was.
        for trip, made_at_last, said in ((broken(403), 0, 3), (late(0.3), 1, 2)):
            rest.failures.append(Failure("/scheduled-events", before=trip))
            pressed = await wire.press(timed, button(timed, "make"), MINA)
            await becomes(lambda pressed=pressed: pressed.answers)
            assert _disabled(pressed.answers[0], "make")
            await becomes(lambda pressed=pressed, said=said: len(pressed.answers) == said)
            assert len(rest.polls.events) == made_at_last
            assert not _disabled(pressed.answers[1], "make")
            del rest.asked[pressed.payload["id"]]


def _disabled(body: dict[str, Any], action: str) -> bool:
    parts = [part for part in walk(body["components"]) if str(part.get("custom_id", "")).startswith(f"nm:{action}:")]
    return any(part.get("disabled") for part in parts)
