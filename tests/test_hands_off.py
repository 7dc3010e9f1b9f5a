"""Whatever is typed, pressed or made up, the answer is a refusal and never a fault."""

import asyncio
import logging
import re
from collections.abc import AsyncGenerator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager
from typing import Any

import discord
import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer
from hypothesis import given, settings
from hypothesis import strategies as st
from wire import Wire, made
from wire.bodies import CHOICES, MODAL, walk
from wire.rest import Asked
from wire.server import lead_to

from bot.client import Namida
from bot.commands import install
from bot.guide import Guide
from bot.house import languages
from bot.store import Kept
from bot.ui.ids import read_member, write_id, write_member
from bot.ui.parts import safe
from bot.ui.text import Words

TITLE = "1-litre-of-tears-2005"
OWNER = made.snowflake()
NASTY = [
    "", " ", "0", "-1", "1e9", "NaN", "\x00", "\ud83d", "‮evil‬", "\u200b\u200d", "**_~~`||x||```", "@everyone <@1> <#1>", "<t:1:R>",
    "[x](https://evil.example)", "'; DROP TABLE rating; --", "{0.__class__}", "%s%n", "../../etc/passwd", "x" * 4000, "😭" * 200, "１２",
    "1_0", "+5", str(2**63), str(10**40), "z" * 90, TITLE, "tab-cast", "rate-50", "alias-x", ":", "::::", "nm:tab",
]  # fmt: skip
TEXT = st.one_of(st.sampled_from(NASTY), st.text(max_size=40))
NUMBER = st.sampled_from([-(2**53), -1, 0, 1, 5, 2**31, 2**53])
MEMBER = st.sampled_from(["0", write_member(int(OWNER)), write_member(2**63), "zzzzzzzzzzzzzzzzz", "-1", "１", ""])


def _plain(text: str) -> str:
    """As JSON can carry it over the wire."""
    return text.encode("utf-8", "replace").decode()


@asynccontextmanager
async def _line(guide: Guide, kept: Kept) -> AsyncGenerator[tuple[Wire, Namida]]:
    async with Wire() as wire:
        lead_to(wire.url)
        client = Namida(guide, languages(), kept.commands)
        install(client)
        async with client:
            running = asyncio.create_task(client.start(made.TOKEN))
            await wire.gateway.connected()
            yield wire, client
        await running
        assert wire.wrong == []


async def _answer(wire: Wire, payload: dict[str, Any], message: dict[str, Any] | None = None) -> Asked:
    asked = await wire.deliver(payload, message)
    await asyncio.wait_for(asked.seen.wait(), 10)
    return asked


def _harmless(asked: Asked, apology: str) -> None:
    """Answered once, by no apology, and with nothing in it that rings or leads elsewhere."""
    (answer,) = asked.answers
    if asked.callback in (CHOICES, MODAL):
        return
    said = "\n".join(part["content"] for part in walk(answer["components"]) if "content" in part)
    assert apology not in said
    # What is escaped leads nowhere.
    bare = re.sub(r"\\[\W_]", "x", said)
    for live in ("@everyone", "<@1>", "<#1>", "<t:1:R>", "](https://evil.example)"):
        assert live not in bare


def _options(client: Namida) -> Iterator[tuple[str, list[dict[str, Any]], bool]]:
    for command in client.tree.get_commands(type=discord.AppCommandType.chat_input):
        told: dict[str, Any] = command.to_dict(client.tree)
        deep = [one for one in told.get("options", []) if one["type"] == 1]
        for one in deep:
            yield f"{told['name']} {one['name']}", one.get("options", []), True
        if not deep:
            yield told["name"], told.get("options", []), False


def _command(name: str, options: list[dict[str, Any]]) -> dict[str, Any]:
    group, _, one = name.partition(" ")
    data = made.command(group, {})
    data["options"] = [{"name": one, "type": 1, "options": options}] if one else options
    return data


@pytest.fixture
def apology(words: Words) -> str:
    return words("fault", id="")[:20]


async def test_every_command_with_hostile_values_is_answered_and_never_a_fault(
    guide: Guide, kept: Kept, apology: str, caplog: pytest.LogCaptureFixture
) -> None:
    async with _line(guide, kept) as (wire, client):
        cases = [
            (name, _given(data, known))
            for name, known, _ in _options(client)
            for data in _drawn(st.fixed_dictionaries({"text": TEXT, "number": NUMBER, "all": st.booleans()}), 5)
        ]
        for name, options in cases:
            where = wire.home
            _harmless(
                await _answer(wire, made.interaction(2, made.snowflake(), where, _command(name, options))), apology
            )
        for name, known, _ in _options(client):
            for option in [one for one in known if one.get("autocomplete")]:
                for text in NASTY[::4]:
                    focused = {"name": option["name"], "type": 3, "value": _plain(text), "focused": True}
                    typed = made.interaction(4, made.snowflake(), wire.home, _command(name, [focused]))
                    asked = await _answer(wire, typed)
                    assert len(asked.answers[0]["choices"]) <= 25
    assert [record.getMessage() for record in caplog.records if record.levelno >= logging.ERROR] == []


def _given(drawn: dict[str, Any], known: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The options of a command, those required and perhaps the others, with what was drawn for each kind."""
    values: dict[int, Any] = {3: _plain(drawn["text"]), 4: drawn["number"], 5: True}
    return [
        {"name": option["name"], "type": option["type"], "value": values[option["type"]]}
        for option in known
        if option["type"] in values and (option.get("required") or drawn["all"])
    ]


def _drawn(strategy: st.SearchStrategy[Any], count: int) -> list[Any]:
    """So many examples, the same in every run."""
    found: list[Any] = []

    @settings(max_examples=count, deadline=None, derandomize=True, database=None)
    @given(strategy)
    def draw(one: Any) -> None:
        found.append(one)

    draw()
    return found


async def test_every_button_with_forged_values_is_answered_and_never_a_fault(
    guide: Guide, kept: Kept, apology: str, caplog: pytest.LogCaptureFixture
) -> None:
    value = st.one_of(MEMBER, TEXT, st.sampled_from([TITLE, "overview", "cast", "3", "-3", "999999", "9999999"]))
    values = st.lists(value, max_size=11)
    async with _line(guide, kept) as (wire, client):
        card = await wire.slash("drama", OWNER, title=TITLE)
        await asyncio.wait_for(card.seen.wait(), 10)
        for action in client.presses:
            for number, (given_values, chosen) in enumerate(_drawn(st.tuples(values, TEXT), 12)):
                custom_id = ":".join(("nm", action, *map(_plain, given_values)))[:100]
                menu = [_plain(chosen)[:100]] if number % 2 else None
                data = made.press(custom_id, menu)
                who = OWNER if number % 3 else made.snowflake()
                if number % 5 == 0:
                    field = {"type": 4, "id": 3, "custom_id": "x", "value": _plain(chosen)[:4000]}
                    row = {"type": 18, "id": 2, "component": field}
                    data = {"custom_id": custom_id, "components": [row] if number % 2 else []}
                kind = 5 if "components" in data else 3
                pressed = made.interaction(kind, who, wire.home, data, message=card.message)
                guide.pace._free_at.clear()  # pyright: ignore[reportPrivateUsage]
                _harmless(await _answer(wire, pressed, card.message), apology)
    assert [record.getMessage() for record in caplog.records if record.levelno >= logging.ERROR] == []
    assert await kept.ratings.of_member(0) == []


async def test_a_foreign_button_changes_nothing_of_its_owners(guide: Guide, kept: Kept) -> None:
    async with _line(guide, kept) as (wire, client):
        rated = await wire.slash("rate", OWNER, title=TITLE, score="9")
        await asyncio.wait_for(rated.seen.wait(), 10)
        before = rated.message
        for action in client.presses:
            custom_id = write_id(action, write_member(int(OWNER)), TITLE, "", "90")
            for pressed in (made.press(custom_id, None), made.press(custom_id, ["0"])):
                stranger = made.interaction(3, made.snowflake(), wire.home, pressed, message=rated.message)
                await _answer(wire, stranger, rated.message)
        assert [row.score for row in await kept.ratings.of_member(int(OWNER))] == [90]
        assert rated.message == before


@pytest.mark.parametrize("fault", ["gone", "broken", "reset", "refused", "silent"])
@pytest.mark.parametrize(("name", "option"), [("list import", "file"), ("catalogue import", "file")])
async def test_an_attachment_discord_does_not_give_is_asked_for_again(
    guide: Guide, kept: Kept, words: Words, monkeypatch: pytest.MonkeyPatch, name: str, option: str, fault: str
) -> None:
    async def gives(request: web.Request) -> web.StreamResponse:
        if fault == "silent":
            await asyncio.sleep(60)
        if fault == "reset" and request.transport:
            request.transport.abort()
        return web.Response(status=404 if fault == "gone" else 500)

    monkeypatch.setattr("bot.commands.inputs._ATTACHED", 0.2)
    async with _line(guide, kept) as (wire, _), TestServer(_app(gives), shutdown_timeout=0) as cdn:
        url = "http://127.0.0.1:9/a.csv" if fault == "refused" else str(cdn.make_url("/a.csv"))
        file = {"id": "1", "filename": "a.csv", "size": 9, "url": url, "proxy_url": url, "content_type": "text/csv"}
        data = _command(name, [{"name": option, "type": 11, "value": "1"}]) | {"resolved": {"attachments": {"1": file}}}
        asked = await _answer(wire, _managing(made.interaction(2, made.snowflake(), wire.home, data)))
        assert _said(asked) == words("import-lost", file="a.csv")


def _app(handler: Callable[[web.Request], Awaitable[web.StreamResponse]]) -> web.Application:
    app = web.Application()
    app.router.add_get("/a.csv", handler)
    return app


def _managing(payload: dict[str, Any]) -> dict[str, Any]:
    """An interaction by one who manages the server."""
    payload["member"]["permissions"] = made.MANAGER
    return payload


def _said(asked: Asked) -> str:
    """All that an answer says."""
    return "\n".join(part["content"] for part in walk(asked.answers[-1]["components"]) if "content" in part)


@pytest.mark.parametrize(("kind", "value"), [(6, "1"), (6, "x"), (3, "jun"), (99, None)])
async def test_who_is_named_by_an_id_discord_says_nothing_of_is_refused(
    guide: Guide, kept: Kept, words: Words, kind: int, value: str | None
) -> None:
    async with _line(guide, kept) as (wire, _):
        for name in ("together", "match"):
            data = _command(name, [{"name": "member", "type": kind, "value": value}])
            asked = await _answer(wire, made.interaction(2, made.snowflake(), wire.home, data))
            assert _said(asked) == words("stale-command")


@given(st.text(max_size=30))
def test_a_members_id_is_one_a_database_holds(text: str) -> None:
    assert 0 <= read_member(text) < 2**63


@given(st.integers(0, 2**63 - 1))
def test_a_members_id_comes_back_as_it_was_written(member: int) -> None:
    assert read_member(write_member(member)) == member


@pytest.mark.parametrize(
    "text",
    [
        "[here](https://evil.example)",
        "[a] [here](https://evil.example)",
        "[**b** ||s||](x)",
        "<x:/[here](https://evil.example)>",
        "https://a.b/[here](https://evil.example)",
        "<x:/**b**||s||`c`>",
        "https://a.b/||s||**b**",
        "\\[here](https://evil.example)",
        "# big",
        "-# small",
        "  - point",
        "> quote",
        "@everyone",
        "<@&1>",
        "<:a:1>",
        "||x||",
        "`x`",
    ],
)
def test_a_text_from_outside_is_only_a_text(text: str) -> None:
    shown = safe(text)
    assert shown != text
    assert not _live(shown)


def test_plain_words_and_addresses_stay_as_they_are() -> None:
    for text in ("plain words, 1 Litre of Tears!", "see https://en.wikipedia.org/wiki/Goblin_(TV_series)?a=_b_#c."):
        assert safe(text) == text


@given(st.lists(st.sampled_from(["[", "]", "(", ")", "|", "*", "_", "`", "~", "\\", "<", ">", "x", ":", "/", " ", "\n",
                                 "#", "-", "@", "https://a.b/", "1", "everyone", "t:"]), max_size=30))  # fmt: skip
def test_no_text_from_outside_is_markup(parts: list[str]) -> None:
    assert not _live(safe("".join(parts)))


def _live(text: str) -> list[str]:
    """What Discord would take for markup in a text: an escaped mark is none, nor is what an address has in it."""
    plain = re.sub(r"\\[\W_]", "x", text)
    plain = re.sub(r"https?://[\w./?=&%#+:,;@!()-]+", "x", plain, flags=re.ASCII)
    return re.findall(r"[\\*_~`|\[\]]|^\s*[-#>]|<[@#/:]|<a:|<t:|@everyone", plain, re.MULTILINE)
