"""The loopback Discord: an HTTP and websocket server, and members who use the bot on it."""

import asyncio
import time
from types import TracebackType
from typing import Any, Self

import yarl
from aiohttp import web
from discord.gateway import DiscordWebSocket
from discord.http import Route

from . import payloads
from .gateway import Gateway
from .rest import Asked, Rest


def use_as_discord(url: str) -> None:
    """Let the unchanged discord.py take the server at `url` for Discord."""
    Route.BASE = f"{url}/api/v10"
    DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(url).with_scheme("ws") / "gateway"


class Wire:
    """Discord on loopback, with that many servers, all of them unavailable at first where they are `away`.

    `wrong` lists the requests and payloads of the bot that Discord would not take.
    """

    def __init__(
        self, *, servers: int = 1, away: bool = False, port: int = 0, beat: float = 41.25, check: bool = True
    ) -> None:
        self.wrong: list[str] = []
        self._away = away
        self._port, self._servers, self._beat, self._check = port, servers, beat, check
        self.url = ""

    async def __aenter__(self) -> Self:
        app = web.Application()
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
        # A free port is known once a socket is open, and needed for the gateway's address.
        socket = await asyncio.get_running_loop().create_server(lambda: asyncio.Protocol(), "127.0.0.1", self._port)
        self._port = socket.sockets[0].getsockname()[1]
        socket.close()
        await socket.wait_closed()
        self.url = f"http://127.0.0.1:{self._port}"
        # As with Discord, a session is resumed at another host name than the one it was identified at.
        self.gateway = Gateway(self.wrong, f"ws://localhost:{self._port}/gateway", self._beat)
        self.rest = Rest(self.wrong, f"ws://127.0.0.1:{self._port}/gateway", self.gateway.servers, check=self._check)
        api = web.Application(middlewares=[self.rest.watch])
        api.add_routes(self.rest.routes())
        app.add_subapp("/api/v10", api)
        app.router.add_get("/gateway", self.gateway.handle)
        app.router.add_get("/gateway/", self.gateway.handle)
        for number in range(self._servers):
            one = payloads.server(payloads.snowflake(), f"Club {number}")
            self.gateway.servers[one["id"]] = one
        self.gateway.away = set(self.gateway.servers) if self._away else set()
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", self._port).start()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._runner.cleanup()

    @property
    def home(self) -> str:
        """The id of the first server."""
        return next(iter(self.gateway.servers))

    async def slash(self, name: str, who: str, where: str | None = None, /, **options: Any) -> Asked:
        """A member types a command."""
        return await self.deliver(payloads.interaction(2, who, where or self.home, payloads.command(name, options)))

    async def typing(self, name: str, option: str, text: str, who: str) -> Asked:
        """A member types into an option."""
        return await self.deliver(
            payloads.interaction(4, who, self.home, payloads.command(name, {option: text}, option))
        )

    async def press(self, on: Asked, custom_id: str, who: str, values: list[str] | None = None) -> Asked:
        """A member presses a button, or chooses from a menu, on the message an interaction was answered with."""
        payload = payloads.interaction(3, who, self.home, payloads.press(custom_id, values), message=on.message)
        return await self.deliver(payload, on.message)

    async def deliver(self, payload: dict[str, Any], message: dict[str, Any] | None = None) -> Asked:
        """Deliver an interaction to the bot; it may be answered only once, however often it is delivered."""
        asked = self.rest.asked.setdefault(payload["id"], Asked(payload, time.monotonic(), message))
        await self.gateway.dispatch("INTERACTION_CREATE", payload, payload.get("guild_id"))
        return asked
