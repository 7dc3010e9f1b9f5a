"""A bot at work on the loopback Discord of `wire`, with the unmodified discord.py between them."""

import asyncio
import logging
import sys
from collections.abc import AsyncGenerator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from typing import Any

import pytest
from wire import Wire, payloads
from wire.bodies import walk
from wire.rest import Asked
from wire.server import use_as_discord

from bot.client import Namida
from bot.commands import install
from bot.guide import Guide
from bot.house import languages
from bot.store import OpenStore

TITLE = "1-litre-of-tears-2005"
MINA, JUN = payloads.snowflake(), payloads.snowflake()

_hosts: list[set[str]] = []
_listening: list[Callable[..., None]] = []


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


class Line:
    """A bot at work on a loopback Discord."""

    def __init__(self, wire: Wire, client: Namida, kept: OpenStore) -> None:
        self.wire, self.client, self.kept = wire, client, kept

    async def works(self) -> None:
        """The bot answers a command within ten seconds."""
        assert "1 Litre of Tears" in await told(await self.wire.slash("drama", payloads.snowflake(), title=TITLE))

    async def score(self, who: str = MINA) -> list[int]:
        return [row.score for row in await self.kept.ratings.of_member(int(who))]


def lines(guide: Guide, kept: OpenStore, caplog: pytest.LogCaptureFixture) -> Callable[..., Any]:
    """Begins a line; when it ends, the bot has done nothing Discord knows nothing of, and logged no fault."""
    caplog.set_level(logging.INFO)

    @asynccontextmanager
    async def line(*, shards: int = 1, patience: float | None = None, **settings: Any) -> AsyncGenerator[Line]:
        async with Wire(**settings) as wire:
            use_as_discord(wire.url)
            wire.rest.shards = shards
            client = Namida(guide, languages(), kept.commands, None)
            install(client)
            if patience:
                client._connection.heartbeat_timeout = patience  # pyright: ignore[reportPrivateUsage]
            with _hosts_asked_for() as hosts:
                async with client:
                    running = asyncio.create_task(client.start(payloads.TOKEN))
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


async def becomes(look: Callable[[], Any], within: float = 10) -> Any:
    """What is seen, once there is something to see."""
    async with asyncio.timeout(within):
        while not (found := look()):  # noqa: ASYNC110 - a change of a message has no event
            await asyncio.sleep(0.01)
    return found
