"""The fields the bot may send to each route; any other is one Discord would be surprised by."""

from collections.abc import Iterator, Mapping
from typing import Any

_VALUE: dict[str, Any] = {}
"""A value that has no fields."""
_ANY = None
"""A value whose fields are named by what is in them: texts by their locales."""


def _values(names: str) -> dict[str, Any]:
    return dict.fromkeys(names.split(), _VALUE)


_PART: dict[str, Any] = {"a component": _VALUE}
_ANY_PART = _values("type id")
_MENU = _ANY_PART | _values("custom_id placeholder min_values max_values disabled required")
_EMOJI = {"emoji": _values("id name animated")}
_MEDIA = {"media": _values("url")} | _values("description spoiler")
_PARTS: dict[int, dict[str, Any]] = {
    1: _ANY_PART | {"components": _PART},
    2: _ANY_PART | _values("custom_id label style disabled url") | _EMOJI,
    3: _MENU | {"options": _values("label value description default") | _EMOJI},
    4: _ANY_PART | _values("custom_id style label value placeholder required min_length max_length"),
    8: _MENU | _values("channel_types") | {"default_values": _values("id type")},
    9: _ANY_PART | {"components": _PART, "accessory": _PART},
    10: _ANY_PART | _values("content"),
    11: _ANY_PART | _MEDIA,
    12: _ANY_PART | {"items": _MEDIA},
    13: _ANY_PART | {"file": _values("url")} | _values("spoiler"),
    14: _ANY_PART | _values("divider spacing"),
    17: _ANY_PART | {"components": _PART} | _values("accent_color spoiler"),
    18: _ANY_PART | {"component": _PART} | _values("label description"),
    23: _ANY_PART | _values("custom_id default"),
}
"""Of each type of component."""

_NAMED = {"name_localizations": _ANY} | _values("name")
_DESCRIBED = _NAMED | {"description_localizations": _ANY} | _values("description type")
_OPTION = _DESCRIBED | {"choices": _NAMED | _values("value")} | _values(
    "required autocomplete min_value max_value min_length max_length channel_types"
)  # fmt: skip
_COMMAND = _DESCRIBED | {"options": _OPTION | {"options": _OPTION}} | _values(
    "nsfw contexts integration_types dm_permission default_member_permissions"
)  # fmt: skip
_CARD = _values("flags tts") | {
    "components": _PART,
    "allowed_mentions": _values("parse users replied_user"),
    "attachments": _values("id filename description"),
}
_POLL = _values("duration allow_multiselect layout_type") | {
    "question": _values("text"),
    "answers": {"poll_media": _values("text")},
}
_CALLBACKS = {
    4: _CARD,
    5: _values("flags"),
    6: _values("flags"),
    7: _CARD,
    8: {"choices": _NAMED | _values("value")},
    9: _values("title custom_id") | {"components": _PART},
}
_WEBHOOK = "/webhooks/{webhook_id}/{webhook_token}"
_ROUTES: dict[str, dict[str, Any]] = {
    "PUT /applications/{application_id}/commands": _COMMAND,
    f"POST {_WEBHOOK}": _CARD | {"poll": _POLL},
    f"PATCH {_WEBHOOK}/messages/@original": _CARD,
    f"PATCH {_WEBHOOK}/messages/{{message_id}}": _CARD,
    "POST /users/@me/channels": _values("recipient_id"),
    "POST /channels/{channel_id}/messages": _CARD | _values("nonce enforce_nonce") | {
        "message_reference": _values("type message_id channel_id guild_id fail_if_not_exists"),
    },
    "POST /guilds/{guild_id}/scheduled-events": _values(
        "name description entity_type privacy_level scheduled_start_time scheduled_end_time"
    ) | {"entity_metadata": _values("location")},
}  # fmt: skip


def unknown(method: str, route: str, body: Any) -> Iterator[str]:
    """The fields of a body sent to a route, named as in Discord's document, that the bot has no business with."""
    known = _ROUTES.get(f"{method} {route}", {})
    if route.endswith("/callback"):
        known = _values("type") | {"data": _CALLBACKS.get(body.get("type"), _VALUE)}
    for field in _strange(body, known, ""):
        yield f"an unknown field {field}"


def _strange(value: Any, known: Mapping[str, Any] | None, where: str) -> Iterator[str]:
    if isinstance(value, list):
        for one in value:
            yield from _strange(one, known, where)
    elif isinstance(value, dict) and known is not None:
        fields = _PARTS.get(value.get("type", 0), _ANY_PART) if known is _PART else known
        for name, inner in value.items():
            if name in fields:
                yield from _strange(inner, fields[name], f"{where}/{name}")
            # What is nothing is not told.
            elif inner is not None:
                yield f"{where}/{name}"
