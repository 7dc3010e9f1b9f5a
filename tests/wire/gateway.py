"""Discord's gateway: sessions that are identified, resumed, replayed, cut and invalidated."""

import asyncio
import contextlib
import itertools
import json
from collections import deque
from dataclasses import dataclass, field
from typing import Any

from aiohttp import WSMsgType, web

from . import payloads

DISPATCH, HEARTBEAT, IDENTIFY, RESUME, RECONNECT, INVALID_SESSION, HELLO, HEARTBEAT_ACK = 0, 1, 2, 6, 7, 9, 10, 11
INTENTS = 1 << 0 | 1 << 9 | 1 << 12
_FIELDS = {"token", "properties", "compress", "large_threshold", "shard", "intents", "presence"}


@dataclass
class Session:
    """The session of a shard: the events sent lately, and its socket, None while it is disconnected."""

    key: str
    shard: int
    shards: int
    socket: web.WebSocketResponse | None
    sent: deque[dict[str, Any]] = field(default_factory=lambda: deque(maxlen=5000))
    last: int = 0

    def event(self, name: str, data: Any) -> dict[str, Any]:
        self.last += 1
        self.sent.append({"op": DISPATCH, "t": name, "s": self.last, "d": data})
        return self.sent[-1]


class Gateway:
    """The websocket side of `Wire`. `beat` is the heartbeat interval in seconds; a `deaf` gateway acknowledges none;
    `refusing` is the close code sent to whoever identifies."""

    def __init__(self, wrong: list[str], url: str, beat: float = 41.25) -> None:
        self.servers: dict[str, dict[str, Any]] = {}
        self.away: set[str] = set()
        self.sessions: dict[str, Session] = {}
        self.identified = self.resumed = 0
        self.deaf = False
        self.refusing: int | None = None
        self.beat = beat
        self.url = url
        self._wrong = wrong
        self._numbers = itertools.count(1)
        self._changed = asyncio.Condition()

    async def handle(self, request: web.Request) -> web.StreamResponse:
        if request.query.get("v") != "10" or request.query.get("encoding") != "json":
            self._wrong.append(f"the gateway asked for with {dict(request.query)}")
        socket = web.WebSocketResponse()
        await socket.prepare(request)
        await _send(socket, {"op": HELLO, "d": {"heartbeat_interval": int(self.beat * 1000)}})
        try:
            async for message in socket:
                if message.type is WSMsgType.TEXT:
                    await self._receive(socket, json.loads(message.data))
        finally:
            for session in self.sessions.values():
                if session.socket is socket:
                    session.socket = None
        return socket

    async def _receive(self, socket: web.WebSocketResponse, payload: dict[str, Any]) -> None:
        op, data = payload["op"], payload["d"]
        if op == HEARTBEAT:
            if not self.deaf:
                await _send(socket, {"op": HEARTBEAT_ACK})
        elif op == IDENTIFY:
            await self._identify(socket, data)
        elif op == RESUME:
            await self._resume(socket, data)
        else:
            self._wrong.append(f"the gateway was sent {payload}")

    async def _identify(self, socket: web.WebSocketResponse, data: dict[str, Any]) -> None:
        if data["token"] != payloads.TOKEN or data["intents"] != INTENTS or data.keys() - _FIELDS:
            self._wrong.append(f"identified with {data}")
        if self.refusing is not None:
            await socket.close(code=self.refusing)
            return
        shard, shards = data.get("shard", (0, 1))
        session = Session(f"session{next(self._numbers)}", shard, shards, socket)
        mine = [one for key, one in self.servers.items() if (int(key) >> 22) % shards == shard]
        ready = {
            "v": 10, "user": {**payloads.user(payloads.BOT, "Namida", bot=True), "verified": True, "mfa_enabled": False, "email": None},
            "guilds": [{"id": one["id"], "unavailable": True} for one in mine], "session_id": session.key,
            "resume_gateway_url": self.url, "shard": [shard, shards], "private_channels": [], "relationships": [],
            "application": {"id": payloads.APPLICATION, "flags": 1 << 23},
        }  # fmt: skip
        self.sessions[session.key] = session
        await _send(socket, session.event("READY", ready))
        for one in mine:
            if one["id"] not in self.away:
                await _send(socket, session.event("GUILD_CREATE", one))
        self.identified += 1
        await self._notify()

    async def _resume(self, socket: web.WebSocketResponse, data: dict[str, Any]) -> None:
        session = self.sessions.get(data["session_id"])
        if session is None or data["token"] != payloads.TOKEN:
            await _send(socket, {"op": INVALID_SESSION, "d": False})
            return
        session.socket = socket
        for event in [one for one in session.sent if one["s"] > data["seq"]]:
            await _send(socket, event)
        await _send(socket, session.event("RESUMED", {}))
        self.resumed += 1
        await self._notify()

    async def _notify(self) -> None:
        async with self._changed:
            self._changed.notify_all()

    async def connected(self, identified: int = 1, resumed: int = 0, within: float = 10) -> None:
        """Wait until that many sessions were identified and resumed. Raises TimeoutError."""
        async with asyncio.timeout(within), self._changed:
            await self._changed.wait_for(lambda: self.identified >= identified and self.resumed >= resumed)

    async def dispatch(self, name: str, data: Any, server: str | None = None) -> None:
        """Send an event to the shard of a server, or to the first one; a cut session gets it when it is resumed."""
        for session in self.sessions.values():
            if session.shard == (int(server) >> 22) % session.shards if server else session.shard == 0:
                event = session.event(name, data)
                if session.socket is not None:
                    await _send(session.socket, event)

    async def replay(self, last: int) -> None:
        """Send the last events of every session a second time."""
        for session in self.sessions.values():
            for event in list(session.sent)[-last:]:
                if session.socket is not None:
                    await _send(session.socket, event)

    async def ask_to_reconnect(self) -> None:
        await self._send_all({"op": RECONNECT, "d": None})

    async def invalidate(self, *, resumable: bool) -> None:
        """Declare all sessions invalid."""
        before = dict(self.sessions)
        if not resumable:
            self.sessions.clear()
        for session in before.values():
            if session.socket is not None:
                await _send(session.socket, {"op": INVALID_SESSION, "d": resumable})

    def cut(self) -> None:
        """Abort every connection, without a close frame."""
        for session in self.sessions.values():
            transport = session.socket._req.transport if session.socket and session.socket._req else None  # pyright: ignore[reportPrivateUsage]
            if transport is not None:
                transport.abort()

    async def _send_all(self, payload: dict[str, Any]) -> None:
        for session in list(self.sessions.values()):
            if session.socket is not None:
                await _send(session.socket, payload)


async def _send(socket: web.WebSocketResponse, payload: dict[str, Any]) -> None:
    # What cannot be sent stays in the session until it is resumed.
    with contextlib.suppress(ConnectionError):
        await socket.send_str(json.dumps(payload))
