"""The REST routes the bot uses, and failures to inject into them."""

import asyncio
import json
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web

from . import bodies, payloads
from .polls import Polls

_ANSWER_WITHIN = 3.0
_ANSWERED, _TOO_LATE, _NO_MESSAGE, _INVALID = 40060, 10062, 10008, 50035
_EPHEMERAL = 1 << 6


@dataclass
class Asked:
    """An interaction Discord delivered, and the bot's answers to it.

    `answers` are the bodies a member gets to see, in order: a message, an edited message, choices or a modal.
    """

    payload: dict[str, Any]
    delivered: float
    message: dict[str, Any] | None = None
    callback: int | None = None
    answers: list[dict[str, Any]] = field(default_factory=list)
    refused: list[int] = field(default_factory=list)
    seen: asyncio.Event = field(default_factory=asyncio.Event)
    # Seconds from its delivery to the first answer.
    waited: float | None = None

    def answer(self, body: dict[str, Any]) -> None:
        if self.waited is None:
            self.waited = time.monotonic() - self.delivered
        self.answers.append(body)
        self.seen.set()


@dataclass
class Failure:
    """A failure of the next `times` requests whose path ends in `route`.

    `before` is called first, and `after` once the request was carried out; what they return is sent as the response.
    """

    route: str
    before: Callable[[web.Request], Awaitable[web.StreamResponse | None]] | None = None
    after: Callable[[web.Request], Awaitable[web.StreamResponse | None]] | None = None
    times: int = 1


class Misformed(Exception):
    """A body that Discord would not take."""

    def __init__(self, route: str, faults: list[str]) -> None:
        super().__init__(route, faults)
        self.route, self.faults = route, faults


class Rest:
    """The REST side of `Wire`."""

    def __init__(
        self, wrong: list[str], gateway: str, servers: dict[str, dict[str, Any]], *, check: bool = True
    ) -> None:
        self.asked: dict[str, Asked] = {}
        self.commands: list[dict[str, Any]] = []
        self.synced = 0
        self.shards = 1
        self.failures: list[Failure] = []
        # The messages sent to channels, oldest first.
        self.written: list[dict[str, Any]] = []
        # The contents of files sent with messages, oldest first.
        self.files: list[bytes] = []
        self.polls = Polls()
        self._wrong = wrong
        self._gateway = gateway
        self._servers = servers
        self._check = check

    def routes(self) -> list[web.RouteDef]:
        webhook = "/webhooks/{webhook_id}/{webhook_token}"
        return [
            web.get("/users/@me", self._get_me),
            web.get("/oauth2/applications/@me", self._application),
            web.get("/gateway/bot", self._gateway_bot),
            web.put("/applications/{application_id}/commands", self._sync),
            web.post("/interactions/{interaction_id}/{interaction_token}/callback", self._callback),
            web.patch(webhook + "/messages/@original", self._edit),
            web.delete(webhook + "/messages/@original", self._delete),
            web.post(webhook, self._follow_up),
            web.post("/users/@me/channels", self._open_direct),
            web.get("/channels/{channel_id}", self._channel),
            web.get("/guilds/{guild_id}", self._server),
            web.post("/channels/{channel_id}/messages", self._message),
            web.get("/channels/{channel_id}/messages/{message_id}", self._get_message),
            web.get("/channels/{channel_id}/polls/{message_id}/answers/{answer_id}", self._voters),
            web.post("/channels/{channel_id}/polls/{message_id}/expire", self._end_poll),
            web.post("/guilds/{guild_id}/scheduled-events", self._create_event),
            web.get("/guilds/{guild_id}/scheduled-events/{event_id}", self._get_event),
            web.delete("/guilds/{guild_id}/scheduled-events/{event_id}", self._delete_event),
        ]

    @web.middleware
    async def watch(self, request: web.Request, handler: Callable[..., Awaitable[Any]]) -> web.StreamResponse:
        """Inject the failures that are due; refuse and note requests that the bot should not make."""
        failure = next((one for one in self.failures if one.times and request.path.endswith(one.route)), None)
        if failure is not None:
            failure.times -= 1
            if failure.before and (instead := await failure.before(request)):
                return instead
        try:
            response = await handler(request)
        except Misformed as error:
            self._wrong += [f"{request.method} {error.route}: {fault}" for fault in error.faults]
            return _refusal(400, _INVALID, "Invalid Form Body")
        except web.HTTPException as error:
            self._wrong.append(f"{request.method} {request.path}: {error.reason}")
            return _refusal(error.status, 0, str(error.reason))
        return (failure and failure.after and await failure.after(request)) or response

    async def _get_me(self, request: web.Request) -> web.Response:
        if request.headers.get("Authorization") != f"Bot {payloads.TOKEN}":
            return _refusal(401, 0, "401: Unauthorized")
        return _json({**payloads.user(payloads.BOT, "Namida", bot=True), "email": None, "verified": True})

    async def _application(self, request: web.Request) -> web.Response:
        if request.headers.get("Authorization") != f"Bot {payloads.TOKEN}":
            return _refusal(401, 0, "401: Unauthorized")
        return _json(
            {
                "id": payloads.APPLICATION, "name": "Namida", "icon": None, "description": "", "bot_public": True, "flags": 0,
                "bot_require_code_grant": False, "verify_key": "0" * 64, "owner": payloads.user(payloads.BOT, "owner"), "team": None,
                "summary": "", "rpc_origins": [], "terms_of_service_url": None, "privacy_policy_url": None,
            }
        )  # fmt: skip

    async def _gateway_bot(self, request: web.Request) -> web.Response:
        limit = {"total": 1000, "remaining": 999, "reset_after": 14_400_000, "max_concurrency": 1}
        return _json({"url": self._gateway, "shards": self.shards, "session_start_limit": limit})

    async def _sync(self, request: web.Request) -> web.Response:
        self.commands = await self._body(request, "/applications/{application_id}/commands")
        self.synced += 1
        kept = [
            {
                "id": payloads.snowflake(),
                "application_id": payloads.APPLICATION,
                "version": "1",
                "description": "",
                **one,
            }
            for one in self.commands
        ]
        return _json(kept)

    async def _callback(self, request: web.Request) -> web.Response:
        body = await self._body(request, "/interactions/{interaction_id}/{interaction_token}/callback")
        asked = self._asked(request.match_info["interaction_id"], request.match_info["interaction_token"])
        if asked.callback is not None:
            asked.refused.append(_ANSWERED)
            return _refusal(400, _ANSWERED, "Interaction has already been acknowledged.")
        if time.monotonic() - asked.delivered > _ANSWER_WITHIN:
            asked.refused.append(_TOO_LATE)
            return _refusal(404, _TOO_LATE, "Unknown interaction")
        kind, data = body["type"], body.get("data") or {}
        asked.callback = kind
        number = payloads.snowflake()
        if kind == bodies.UPDATE and asked.message is not None:
            number = asked.message["id"]
        if kind in (bodies.MESSAGE, bodies.UPDATE):
            asked.message = payloads.message(number, asked.payload["channel_id"], data)
        if kind not in (bodies.DEFER_MESSAGE, bodies.DEFER_UPDATE):
            asked.answer(data)
        told = {
            "id": asked.payload["id"], "type": asked.payload["type"], "response_message_id": number,
            "response_message_loading": kind == bodies.DEFER_MESSAGE,
            "response_message_ephemeral": bool(data.get("flags", 0) & _EPHEMERAL),
        }  # fmt: skip
        resource = {"type": kind, "message": asked.message} if kind in (bodies.MESSAGE, bodies.UPDATE) else None
        return _json({"interaction": told} | ({"resource": resource} if resource else {}))

    async def _edit(self, request: web.Request) -> web.Response:
        body = await self._body(request, "/webhooks/{webhook_id}/{webhook_token}/messages/@original")
        asked = self._by_token(request)
        if asked.callback is None:
            return _refusal(404, _NO_MESSAGE, "Unknown Message")
        number = asked.message["id"] if asked.message else payloads.snowflake()
        asked.message = payloads.message(number, asked.payload["channel_id"], body)
        asked.answer(body)
        return _json(asked.message)

    async def _delete(self, request: web.Request) -> web.Response:
        asked = self._by_token(request)
        if asked.message is None:
            return _refusal(404, _NO_MESSAGE, "Unknown Message")
        # The first answer is gone, follow-ups stay.
        del asked.answers[0]
        asked.message = None
        return web.Response(status=204)

    async def _follow_up(self, request: web.Request) -> web.Response:
        body = await self._body(request, "/webhooks/{webhook_id}/{webhook_token}")
        asked = self._by_token(request)
        asked.answer(body)
        message = payloads.message(payloads.snowflake(), asked.payload["channel_id"], body)
        return _json(self.polls.open(message, body["poll"]) if "poll" in body else message)

    async def _get_message(self, request: web.Request) -> web.Response:
        return _json(self.polls.message(request))

    async def _voters(self, request: web.Request) -> web.Response:
        return _json(self.polls.voters(request))

    async def _end_poll(self, request: web.Request) -> web.Response:
        return _json(self.polls.end(request))

    async def _create_event(self, request: web.Request) -> web.Response:
        body = await self._body(request, "/guilds/{guild_id}/scheduled-events")
        return _json(self.polls.plan(request.match_info["guild_id"], body))

    async def _get_event(self, request: web.Request) -> web.Response:
        return _json(self.polls.event(request))

    async def _delete_event(self, request: web.Request) -> web.Response:
        self.polls.events.remove(self.polls.event(request))
        return web.Response(status=204)

    async def _open_direct(self, request: web.Request) -> web.Response:
        body = await self._body(request, "/users/@me/channels")
        who = payloads.user(str(body["recipient_id"]), "someone")
        return _json({"id": payloads.snowflake(), "type": 1, "recipients": [who], "last_message_id": None, "flags": 0})

    async def _channel(self, request: web.Request) -> web.Response:
        server = self._known_server(request.match_info["channel_id"])
        return _json({**server["channels"][0], "guild_id": server["id"]})

    async def _server(self, request: web.Request) -> web.Response:
        return _json(self._known_server(request.match_info["guild_id"]))

    def _known_server(self, number: str) -> dict[str, Any]:
        """A server by its id, which is that of its channel too. Raises HTTPNotFound."""
        if number not in self._servers:
            raise web.HTTPNotFound(reason="No such server")
        return self._servers[number]

    async def _message(self, request: web.Request) -> web.Response:
        body = await self._body(request, "/channels/{channel_id}/messages")
        self.written.append(body)
        return _json(payloads.message(payloads.snowflake(), request.match_info["channel_id"], body))

    async def _body(self, request: web.Request, route: str) -> Any:
        """The JSON body of a request; with files it is a part of a multipart body. Raises Misformed."""
        files: dict[str, bytes] = {}
        if request.content_type.startswith("multipart/"):
            parts = await request.post()
            body = json.loads(str(parts["payload_json"]))
            files = {name: part.file.read() for name, part in parts.items() if isinstance(part, web.FileField)}
        else:
            body = await request.json()
        if self._check and (faults := bodies.faults(request.method, route, body, files.keys())):
            raise Misformed(route, faults)
        self.files += files.values()
        return body

    def _asked(self, number: str, token: str) -> Asked:
        asked = self.asked.get(number)
        if asked is None or asked.payload["token"] != token:
            raise web.HTTPNotFound(reason=f"No interaction {number} was delivered")
        return asked

    def _by_token(self, request: web.Request) -> Asked:
        token = request.match_info["webhook_token"]
        return self._asked(token.removeprefix("aW50ZXJhY3Rpb24"), token)


def _json(body: Any, *, status: int = 200, headers: dict[str, str] | None = None) -> web.Response:
    """A response with Discord's exact content type, without a charset, by which discord.py recognises JSON."""
    return web.Response(body=json.dumps(body).encode(), content_type="application/json", status=status, headers=headers)


def _refusal(status: int, code: int, text: str, **headers: str) -> web.Response:
    return _json({"message": text, "code": code}, status=status, headers=headers)


def limited(seconds: float) -> Callable[[web.Request], Awaitable[web.StreamResponse]]:
    """Rate limited: 429, as Discord's edge sends it."""

    async def answer(_: web.Request) -> web.StreamResponse:
        body = {"message": "You are being rate limited.", "retry_after": seconds, "global": False}
        return _json(body, status=429, headers={"Retry-After": str(seconds), "Via": "1.1 google"})

    return answer


def broken(status: int = 500) -> Callable[[web.Request], Awaitable[web.StreamResponse]]:
    """An error of Discord's own."""

    async def answer(_: web.Request) -> web.StreamResponse:
        return _refusal(status, 0, "Internal Server Error")

    return answer


def gone() -> Callable[[web.Request], Awaitable[web.StreamResponse]]:
    """The message was deleted."""

    async def answer(_: web.Request) -> web.StreamResponse:
        return _refusal(404, _NO_MESSAGE, "Unknown Message")

    return answer


def late(seconds: float) -> Callable[[web.Request], Awaitable[None]]:
    """The response is delayed."""

    async def wait(_: web.Request) -> None:
        await asyncio.sleep(seconds)

    return wait


def reset() -> Callable[[web.Request], Awaitable[web.StreamResponse]]:
    """The connection is reset before there is a response."""

    async def cut(request: web.Request) -> web.StreamResponse:
        if request.transport is not None:
            request.transport.abort()
        return web.Response(status=500)

    return cut
