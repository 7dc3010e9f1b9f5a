"""Whatever is typed, pressed or made up, the answer is a refusal and never a fault."""

import asyncio
import logging
import re
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import hostile
import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer
from conftest import Club
from hostile import FILES, MEMBER, OTHER, OWNER, TEXT, TITLE, drawn
from hypothesis import given
from hypothesis import strategies as st
from wire import Wire, payloads
from wire.bodies import CHOICES, MODAL, walk
from wire.rest import Asked
from wire.server import use_as_discord

from bot.client import Namida
from bot.commands import install
from bot.guide import Guide
from bot.house import languages
from bot.store import OpenStore
from bot.ui.frame.ids import read_member, write_id, write_member
from bot.ui.frame.parts import safe
from bot.ui.frame.text import Words


@asynccontextmanager
async def _line(guide: Guide, kept: OpenStore) -> AsyncGenerator[tuple[Wire, Namida]]:
    async with Wire() as wire:
        use_as_discord(wire.url)
        client = Namida(guide, languages(), kept.commands)
        install(client)
        async with client:
            running = asyncio.create_task(client.start(payloads.TOKEN))
            await wire.gateway.connected()
            yield wire, client
        await running
        assert wire.wrong == []


@dataclass
class Sweep:
    """Delivers what is hostile and looks at each answer; keeps the parts and forms that were shown, by their actions."""

    wire: Wire
    guide: Guide
    apology: str
    parts: dict[str, list[tuple[dict[str, Any], Asked]]] = field(default_factory=dict[str, Any])
    forms: dict[str, dict[str, Any]] = field(default_factory=dict[str, Any])
    count: int = 0

    async def deliver(self, kind: int, data: dict[str, Any], on: Asked | None = None) -> Asked:
        """Deliver something by changing members, with and without permissions, here, in a server the bot is not in,
        and to the bot alone."""
        self.count += 1
        n = self.count
        who = (OWNER, OTHER, OWNER, payloads.snowflake())[n % 4]
        where = (self.wire.home, self.wire.home, self.wire.home, None, "1")[n % 5]
        more = {"message": {**on.message, "channel_id": where or payloads.BOT}} if on and on.message else {}
        payload = payloads.interaction(kind, who, where, data, **more)
        if where == "1" and n % 3 == 0:
            # It may also be told nothing of where that is.
            del payload["guild"], payload["channel"]
        if where and n % 7 < 3:
            _managing(payload)
        return await self._deliver(payload, on)

    async def deliver_as_manager(self, who: str, kind: int, data: dict[str, Any], on: Asked | None = None) -> Asked:
        """Deliver something by one who manages the server."""
        more = {"message": on.message} if on and on.message else {}
        return await self._deliver(_managing(payloads.interaction(kind, who, self.wire.home, data, **more)), on)

    async def use(self, client: Namida, who: str, title: str, cdn: str) -> None:
        """Let a member use every command, menu, part and form as they are meant, so that there is much to press."""
        for name, known in hostile.commands(client):
            await self.deliver_as_manager(who, 2, hostile.meant(name, known, title, cdn))
        said = payloads.said(OTHER, self.wire.home, "") | {"content": "Goblin 9/10, Signal 8"}
        told = {"messages": {said["id"]: said}, "users": {OTHER: payloads.user(OTHER, "jun")}}
        for name, kind in hostile.menus(client):
            target = said["id"] if kind == 3 else OTHER
            await self.deliver_as_manager(
                who, 2, {"id": "1", "name": name, "type": kind, "target_id": target, "resolved": told}
            )
        mine = {a: (part, on) for a, shown in sorted(self.parts.items()) for part, on in shown if _asker(on) == who}
        for part, asked in mine.values():
            for option in part.get("options", [{"value": ""}])[::-1][:2]:
                values = [option["value"]] if part["type"] == 3 else None
                await self.deliver_as_manager(who, 3, payloads.press(part["custom_id"], values), asked)
        for form in list(self.forms.values()):
            await self.deliver_as_manager(who, 5, hostile.filled_in(form))

    async def _deliver(self, payload: dict[str, Any], on: Asked | None) -> Asked:
        self.guide.rate_limit._free_at.clear()  # pyright: ignore[reportPrivateUsage]
        asked = await _answer(self.wire, payload, on.message if on else None)
        self._look(asked)
        return asked

    def _look(self, asked: Asked) -> None:
        """Answered once, without an apology, a mention or a link to elsewhere."""
        if "poll" not in asked.answers[0]:
            assert len(asked.answers) == 1
        answer = asked.answers[-1]
        if asked.callback == CHOICES:
            assert len(answer["choices"]) <= 25
        elif asked.callback == MODAL:
            self.forms.setdefault(answer["custom_id"].split(":")[1], answer)
        else:
            # What is escaped leads nowhere.
            bare = re.sub(r"\\[\W_]", "x", _said(asked))
            assert self.apology not in bare
            for live in ("@everyone", "<@1>", "<#1>", "<t:1:R>", "](https://evil.example)"):
                assert live not in bare
            for part in walk(answer.get("components") or []):
                if part.get("custom_id", "").startswith("nm:"):
                    self.parts.setdefault(part["custom_id"].split(":")[1], []).append((part, asked))


def _asker(asked: Asked) -> str:
    by = asked.payload.get("member") or asked.payload
    return by["user"]["id"]


async def _answer(wire: Wire, payload: dict[str, Any], message: dict[str, Any] | None = None) -> Asked:
    asked = await wire.deliver(payload, message)
    await asyncio.wait_for(asked.seen.wait(), 60)
    return asked


@pytest.fixture
async def sweep(
    guide: Guide, kept: OpenStore, words: Words, caplog: pytest.LogCaptureFixture
) -> AsyncGenerator[tuple[Sweep, Namida]]:
    """What is hostile is answered; when it is over no fault is in the log."""
    async with _line(guide, kept) as (wire, client):
        yield Sweep(wire, guide, words("fault", id="")[:20]), client
    assert [record.getMessage() for record in caplog.records if record.levelno >= logging.ERROR] == []


@pytest.fixture
async def cdn() -> AsyncGenerator[str]:
    """Where the files of the hostile are, by their number."""
    app = web.Application()

    async def gives(request: web.Request) -> web.Response:
        return web.Response(body=FILES[int(request.match_info["at"])][1])

    app.router.add_get("/{at}", gives)
    async with TestServer(app) as server:
        yield str(server.make_url("")).rstrip("/")


async def test_every_command_with_hostile_values_is_answered_without_a_fault(
    sweep: tuple[Sweep, Namida], kept: OpenStore, cdn: str
) -> None:
    line, client = sweep
    for name, known in hostile.commands(client):
        for data in drawn(hostile.commanded(name, known, line.wire.home, cdn), 12 if known else 3):
            await line.deliver(2, data)
        for option in [one for one in known if one.get("autocomplete")]:
            for text in drawn(TEXT, 12):
                focused = {"name": option["name"], "type": 3, "value": text, "focused": True}
                await line.deliver(4, hostile.command(name, [focused]))


async def test_every_context_menu_is_answered_without_a_fault(sweep: tuple[Sweep, Namida]) -> None:
    line, client = sweep
    for name, kind in hostile.menus(client):
        for data in drawn(hostile.opened_on(name, kind, line.wire.home), 40):
            await line.deliver(2, data)


async def test_every_button_with_forged_values_is_answered_without_a_fault(
    sweep: tuple[Sweep, Namida], kept: OpenStore
) -> None:
    line, client = sweep
    value = st.one_of(MEMBER, TEXT, st.sampled_from([TITLE, "overview", "cast", "3", "-3", "999999", "9999999"]))
    values = st.lists(value, max_size=11)
    card = await line.wire.slash("drama", OWNER, title=TITLE)
    await asyncio.wait_for(card.seen.wait(), 10)
    for action in client.presses:
        for number, (given_values, chosen) in enumerate(drawn(st.tuples(values, TEXT), 20)):
            custom_id = ":".join(("nm", action, *given_values))[:100]
            await line.deliver(3, payloads.press(custom_id, [chosen[:100]] if number % 2 else None), card)
            if number % 5 == 0:
                await line.deliver(5, {"custom_id": custom_id, "components": []})
    assert await kept.ratings.of_member(0) == []


# The actions that forms are sent back with.
FORMS = {"added", "corrected", "pasted", "rated-here", "reviewed", "said", "typed"}


async def test_every_component_and_form_that_was_shown_is_answered_without_a_fault(
    sweep: tuple[Sweep, Namida], kept: OpenStore, cdn: str
) -> None:
    line, client = sweep
    for n, key in enumerate((TITLE, "guardian-the-lonely-and-great-god-2016", "crash-landing-on-you-2019")):
        await kept.ratings.rate(int(OWNER), key, 90 - n, 1)
        await kept.ratings.rate(int(OTHER), key, 50 + n, 1)
    several = "Boys over Flowers"
    for who, title in ((OWNER, TITLE), (OTHER, TITLE), (OTHER, several), (OTHER, TITLE), (OWNER, TITLE)):
        await line.use(client, who, title, cdn)
    assert line.forms.keys() == FORMS
    for _ in range(2):
        for shown in [line.parts[action][-4:] for action in sorted(line.parts)]:
            for part, asked in shown:
                for data in drawn(hostile.pressed(part), 3):
                    await line.deliver(3, data, asked)
    for form in list(line.forms.values()):
        for data in drawn(hostile.filled(form), 40):
            await line.deliver(5, data)


async def test_a_strangers_press_changes_nothing_of_the_owner_of_a_button(guide: Guide, kept: OpenStore) -> None:
    async with _line(guide, kept) as (wire, client):
        rated = await wire.slash("rate", OWNER, title=TITLE, score="9")
        await asyncio.wait_for(rated.seen.wait(), 10)
        before = rated.message
        for action in client.presses:
            custom_id = write_id(action, write_member(int(OWNER)), TITLE, "", "90")
            for pressed in (payloads.press(custom_id, None), payloads.press(custom_id, ["0"])):
                stranger = payloads.interaction(3, payloads.snowflake(), wire.home, pressed, message=rated.message)
                await _answer(wire, stranger, rated.message)
        assert [row.score for row in await kept.ratings.of_member(int(OWNER))] == [90]
        assert rated.message == before


@pytest.mark.parametrize("fault", ["gone", "broken", "reset", "refused", "silent"])
@pytest.mark.parametrize(("name", "option"), [("list import", "file"), ("catalogue import", "file")])
async def test_an_attachment_that_cannot_be_downloaded_is_asked_for_again(
    guide: Guide, kept: OpenStore, words: Words, monkeypatch: pytest.MonkeyPatch, name: str, option: str, fault: str
) -> None:
    async def gives(request: web.Request) -> web.StreamResponse:
        if fault == "silent":
            await asyncio.sleep(60)
        if fault == "reset" and request.transport:
            request.transport.abort()
        return web.Response(status=404 if fault == "gone" else 500)

    monkeypatch.setattr("bot.commands.inputs._DOWNLOAD_TIMEOUT", 0.2)
    async with _line(guide, kept) as (wire, _), TestServer(_app(gives), shutdown_timeout=0) as cdn:
        url = "http://127.0.0.1:9/a.csv" if fault == "refused" else str(cdn.make_url("/a.csv"))
        file = {"id": "1", "filename": "a.csv", "size": 9, "url": url, "proxy_url": url, "content_type": "text/csv"}
        data = hostile.command(name, [{"name": option, "type": 11, "value": "1"}]) | {
            "resolved": {"attachments": {"1": file}}
        }
        asked = await _answer(wire, _managing(payloads.interaction(2, payloads.snowflake(), wire.home, data)))
        assert _said(asked) == words("import-lost", file="a.csv")


def _app(handler: Callable[[web.Request], Awaitable[web.StreamResponse]]) -> web.Application:
    app = web.Application()
    app.router.add_get("/a.csv", handler)
    return app


def _managing(payload: dict[str, Any]) -> dict[str, Any]:
    """An interaction by one who manages the server."""
    payload["member"]["permissions"] = payloads.MANAGER
    return payload


def _said(asked: Asked) -> str:
    """All that an answer says."""
    return "\n".join(part["content"] for part in walk(asked.answers[-1].get("components") or []) if "content" in part)


@pytest.mark.parametrize(("kind", "value"), [(6, "1"), (6, "x"), (3, "jun"), (99, None)])
async def test_a_member_option_discord_does_not_resolve_is_refused(
    guide: Guide, kept: OpenStore, words: Words, kind: int, value: str | None
) -> None:
    async with _line(guide, kept) as (wire, _):
        for name in ("together", "match"):
            data = hostile.command(name, [{"name": "member", "type": kind, "value": value}])
            asked = await _answer(wire, payloads.interaction(2, payloads.snowflake(), wire.home, data))
            assert _said(asked) == words("stale-command")


@pytest.mark.both_databases
async def test_characters_no_database_can_store_are_removed_before_saving(club: Club, kept: OpenStore) -> None:
    shown = await club.member.slash(club.channel, "review", title=TITLE)
    text = "So\0 good.\n\x1bReally\ud83d, \N{LOUDLY CRYING FACE}!"
    await club.member.submit_modal(shown, {"score": ["90"], "text": text, "episode": "", "aspects": ""})
    await club.member.slash(club.channel, "list add", title=TITLE, note="with\0 mum")
    await club.member.slash(club.channel, "drama", title="qqzz\0 xxkkvv")
    mention = f"<@{club.client.user.id if club.client.user else 0}>"
    await club.member.send(club.channel, f"{mention} Sig\0nal (2016): 9/10")
    review = await kept.reviews.mine(club.member.id, TITLE)
    assert review is not None
    assert review.words.text == "So good.\nReally, \N{LOUDLY CRYING FACE}!"
    assert [entry.note for entry in await kept.lists.of_member(club.member.id)] == ["with mum"]
    assert [miss.words for miss in await kept.names.misses(club.member.guild.id)] == ["qqzz xxkkvv"]
    assert [row.score for row in await kept.ratings.of_member(club.member.id) if "signal" in row.drama] == [90]


@given(st.text(max_size=30))
def test_a_member_id_read_from_any_text_fits_the_database(text: str) -> None:
    assert 0 <= read_member(text) < 2**63


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
def test_markup_in_text_from_outside_is_escaped(text: str) -> None:
    shown = safe(text)
    assert shown != text
    assert not _live(shown)


def test_plain_words_and_addresses_stay_as_they_are() -> None:
    for text in ("plain words, 1 Litre of Tears!", "see https://en.wikipedia.org/wiki/Goblin_(TV_series)?a=_b_#c."):
        assert safe(text) == text


@given(st.lists(st.sampled_from(["[", "]", "(", ")", "|", "*", "_", "`", "~", "\\", "<", ">", "x", ":", "/", " ", "\n",
                                 "#", "-", "@", "https://a.b/", "1", "everyone", "t:"]), max_size=30))  # fmt: skip
def test_no_combination_of_marks_from_outside_becomes_markup(parts: list[str]) -> None:
    assert not _live(safe("".join(parts)))


def _live(text: str) -> list[str]:
    """What Discord would take for markup in a text: an escaped mark is none, nor is what an address has in it."""
    plain = re.sub(r"\\[\W_]", "x", text)
    plain = re.sub(r"https?://[\w./?=&%#+:,;@!()-]+", "x", plain, flags=re.ASCII)
    return re.findall(r"[\\*_~`|\[\]]|^\s*[-#>]|<[@#/:]|<a:|<t:|@everyone", plain, re.MULTILINE)
