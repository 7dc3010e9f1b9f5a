"""The loopback Discord as a whole: a server on a port of this machine, and the members who use the bot there."""

import asyncio
import time
from types import TracebackType
from typing import Any, Self

import yarl
from aiohttp import web
from discord.gateway import DiscordWebSocket
from discord.http import Route

from . import made
from .gateway import Gateway
from .rest import Asked, Rest


def lead_to(url: str) -> None:
    """Let discord.py, as it is, take the server at `url` for Discord."""
    Route.BASE = f"{url}/api/v10"
    DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(url).with_scheme("ws") / "gateway"


class Wire:
    """Discord on loopback, with so many servers, all of them unavailable at first where they are `away`.

    `wrong` lists what the bot did that Discord knows nothing of.
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
        # Which port is free is known once the socket is open, and needed for the gateway's address.
        socket = await asyncio.get_running_loop().create_server(lambda: asyncio.Protocol(), "127.0.0.1", self._port)
        self._port = socket.sockets[0].getsockname()[1]
        socket.close()
        await socket.wait_closed()
        self.url = f"http://127.0.0.1:{self._port}"
        # A session is resumed at another name of this machine than the one it was begun at.
        self.gateway = Gateway(self.wrong, f"ws://localhost:{self._port}/gateway", self._beat)
        self.rest = Rest(self.wrong, f"ws://127.0.0.1:{self._port}/gateway", self.gateway.servers, check=self._check)
        api = web.Application(middlewares=[self.rest.watch])
        api.add_routes(self.rest.routes())
        app.add_subapp("/api/v10", api)
        app.router.add_get("/gateway", self.gateway.handle)
        app.router.add_get("/gateway/", self.gateway.handle)
        for number in range(self._servers):
            one = made.server(made.snowflake(), f"Club {number}")
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
        return await self.deliver(made.interaction(2, who, where or self.home, made.command(name, options)))

    async def typing(self, name: str, option: str, text: str, who: str) -> Asked:
        """A member types into an option."""
        return await self.deliver(made.interaction(4, who, self.home, made.command(name, {option: text}, option)))

    async def press(self, on: Asked, custom_id: str, who: str, values: list[str] | None = None) -> Asked:
        """A member presses a button, or chooses from a menu, on the message an interaction was answered with."""
        payload = made.interaction(3, who, self.home, made.press(custom_id, values), message=on.message)
        return await self.deliver(payload, on.message)

    async def deliver(self, payload: dict[str, Any], message: dict[str, Any] | None = None) -> Asked:
        """Tell the bot of an interaction; it may be answered only once however often it is told."""
        asked = self.rest.asked.setdefault(payload["id"], Asked(payload, time.monotonic(), message))
        await self.gateway.dispatch("INTERACTION_CREATE", payload, payload.get("guild_id"))
        return asked
