"""Checks of request bodies: against the fields and rules kept here, and Discord's OpenAPI document where it is at hand."""

import json
import os
import re
from collections.abc import Collection, Iterator
from functools import cache
from pathlib import Path
from typing import Any

from .fields import unknown

# The folder with `discord/openapi.json` (discord/discord-api-spec), which is not part of the project.
_REFERENCE = Path(os.environ.get("NAMIDA_REFERENCE") or Path(__file__).parents[3] / "shared" / "reference")

MESSAGE, DEFER_MESSAGE, DEFER_UPDATE, UPDATE, CHOICES, MODAL = 4, 5, 6, 7, 8, 9
_UNDOCUMENTED = {
    "ApplicationCommandUpdateRequest": "nsfw",
    "IncomingWebhookUpdateForInteractionCallbackRequestPartial": "tts",
    "IncomingWebhookUpdateRequestPartial": "tts",
}
_V2 = 1 << 15
_CALLBACKS = (MESSAGE, DEFER_MESSAGE, DEFER_UPDATE, UPDATE, CHOICES, MODAL)


def faults(method: str, route: str, body: Any, files: Collection[str] = ()) -> list[str]:
    """The faults of a body sent to a route, named as in Discord's document, and of the names of the files with it."""
    return [
        *unknown(method, route, body),
        *_rule_faults(route, body),
        *_file_faults((body.get("data") or {}) if route.endswith("/callback") else body, files),
        *_schema_faults(method, route, body),
    ]


def _rule_faults(route: str, body: Any) -> Iterator[str]:
    if route.endswith("/callback"):
        kind, data = body.get("type"), body.get("data") or {}
        if kind not in _CALLBACKS:
            yield f"a callback of type {kind}"
        if kind in (MESSAGE, UPDATE):
            yield from _message_faults(data)
        elif kind == MODAL and len(data["components"]) > 5:
            yield "a modal of more than five parts"
        elif kind == CHOICES and len(data["choices"]) > 25:
            yield "more than 25 choices"
    elif route.startswith("/webhooks/"):
        yield from _message_faults(body)


def _message_faults(data: dict[str, Any]) -> Iterator[str]:
    """The rules of a message: only Components V2, no mention that notifies, within Discord's limits."""
    if data.get("allowed_mentions", {"parse": []}).get("parse") != []:
        yield "mentions that ring"
    if "poll" in data:
        return
    # An edit keeps the flags its message has.
    if "flags" in data and not data["flags"] & _V2:
        yield "a message that is not of Components V2"
    parts = list(walk(data.get("components") or []))
    ids = [part["custom_id"] for part in parts if part.get("custom_id")]
    if not 1 <= len(parts) <= 40:
        yield f"a message of {len(parts)} components"
    if sum(len(part.get("content") or "") for part in parts) > 4000:
        yield "a message of more than 4000 characters"
    if len(ids) != len(set(ids)) or any(len(custom_id) > 100 for custom_id in ids):
        yield "custom ids that are too long, or not unique"


def _file_faults(message: Any, files: Collection[str]) -> Iterator[str]:
    """The rules of attachments: those a message names and shows are those sent with it, each in a part `files[n]`."""
    named = message.get("attachments") or () if isinstance(message, dict) else ()
    attached = {f"files[{one['id']}]": one.get("filename") for one in named}
    if attached.keys() != set(files):
        yield f"the parts {sorted(files)} for the attachments {sorted(attached)}"
    for name in re.findall(r'"attachment://([^"]+)"', json.dumps(message)):
        if name not in attached.values():
            yield f"no file of the name {name}"


def walk(components: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """Every component, nested ones too."""
    for part in components:
        yield part
        yield from walk(part.get("components") or [])
        if part.get("accessory"):
            yield from walk([part["accessory"]])


def _schema_faults(method: str, route: str, body: Any) -> list[str]:
    check = _validator(method.lower(), route)
    if check is None:
        return []
    return [f"{'/'.join(map(str, error.instance_path))}: {error.message[:300]}" for error in check.iter_errors(body)]


@cache
def _validator(method: str, route: str) -> Any:
    document = _document()
    if document is None:
        return None
    # Not installed where the container image is tested, which has no document either.
    from jsonschema_rs import Draft202012Validator

    body = document["paths"][route][method].get("requestBody")
    schema = body["content"]["application/json"]["schema"] if body else {"type": "null"}
    return Draft202012Validator({**schema, "components": document["components"]})


@cache
def _document() -> dict[str, Any] | None:
    path = _REFERENCE / "discord" / "openapi.json"
    if not path.is_file():
        return None
    document = json.loads(path.read_text("utf-8"))
    schemas = document["components"]["schemas"]
    # Discord also takes ids as numbers, as discord.py sends them.
    schemas["SnowflakeType"] = {"type": ["string", "integer"]}
    # Sent by discord.py and taken by Discord, but not in the document.
    for name, undocumented in _UNDOCUMENTED.items():
        schemas[name]["properties"][undocumented] = {"type": "boolean"}
    for schema in schemas.values():
        _close(schema)
    return document


def _close(schema: Any) -> None:
    """Forbid fields that an object does not name."""
    if isinstance(schema, dict):
        if "properties" in schema and schema.get("type") == "object":
            schema.setdefault("additionalProperties", False)
        for inner in schema.values():
            _close(inner)
    elif isinstance(schema, list):
        for inner in schema:
            _close(inner)
