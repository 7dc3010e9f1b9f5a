"""The fields the bot may send to each route."""

from collections.abc import Iterator, Mapping
from typing import Any

_VALUE: dict[str, Any] = {}
"""A value without fields."""
_ANY = None
"""An object with any fields, such as texts by locale."""


def _plain(names: str) -> dict[str, Any]:
    return dict.fromkeys(names.split(), _VALUE)


_NESTED: dict[str, Any] = {"a component": _VALUE}
_COMPONENT = _plain("type id")
_MENU = _COMPONENT | _plain("custom_id placeholder min_values max_values disabled required")
_EMOJI = {"emoji": _plain("id name animated")}
_MEDIA = {"media": _plain("url")} | _plain("description spoiler")
_COMPONENTS: dict[int, dict[str, Any]] = {
    1: _COMPONENT | {"components": _NESTED},
    2: _COMPONENT | _plain("custom_id label style disabled url") | _EMOJI,
    3: _MENU | {"options": _plain("label value description default") | _EMOJI},
    4: _COMPONENT | _plain("custom_id style label value placeholder required min_length max_length"),
    8: _MENU | _plain("channel_types") | {"default_values": _plain("id type")},
    9: _COMPONENT | {"components": _NESTED, "accessory": _NESTED},
    10: _COMPONENT | _plain("content"),
    11: _COMPONENT | _MEDIA,
    12: _COMPONENT | {"items": _MEDIA},
    13: _COMPONENT | {"file": _plain("url")} | _plain("spoiler"),
    14: _COMPONENT | _plain("divider spacing"),
    17: _COMPONENT | {"components": _NESTED} | _plain("accent_color spoiler"),
    18: _COMPONENT | {"component": _NESTED} | _plain("label description"),
    23: _COMPONENT | _plain("custom_id default"),
}
"""The fields of each type of component."""

_NAMED = {"name_localizations": _ANY} | _plain("name")
_DESCRIBED = _NAMED | {"description_localizations": _ANY} | _plain("description type")
_OPTION = _DESCRIBED | {"choices": _NAMED | _plain("value")} | _plain(
    "required autocomplete min_value max_value min_length max_length channel_types"
)  # fmt: skip
_COMMAND = _DESCRIBED | {"options": _OPTION | {"options": _OPTION}} | _plain(
    "nsfw contexts integration_types dm_permission default_member_permissions"
)  # fmt: skip
_MESSAGE = _plain("flags tts") | {
    "components": _NESTED,
    "allowed_mentions": _plain("parse users replied_user"),
    "attachments": _plain("id filename description"),
}
_POLL = _plain("duration allow_multiselect layout_type") | {
    "question": _plain("text"),
    "answers": {"poll_media": _plain("text")},
}
_CALLBACKS = {
    4: _MESSAGE,
    5: _plain("flags"),
    6: _plain("flags"),
    7: _MESSAGE,
    8: {"choices": _NAMED | _plain("value")},
    9: _plain("title custom_id") | {"components": _NESTED},
}
_WEBHOOK = "/webhooks/{webhook_id}/{webhook_token}"
_ROUTES: dict[str, dict[str, Any]] = {
    "PUT /applications/{application_id}/commands": _COMMAND,
    f"POST {_WEBHOOK}": _MESSAGE | {"poll": _POLL},
    f"PATCH {_WEBHOOK}/messages/@original": _MESSAGE,
    f"PATCH {_WEBHOOK}/messages/{{message_id}}": _MESSAGE,
    "POST /users/@me/channels": _plain("recipient_id"),
    "POST /channels/{channel_id}/messages": _MESSAGE | _plain("nonce enforce_nonce") | {
        "message_reference": _plain("type message_id channel_id guild_id fail_if_not_exists"),
    },
    "POST /guilds/{guild_id}/scheduled-events": _plain(
        "name description entity_type privacy_level scheduled_start_time scheduled_end_time"
    ) | {"entity_metadata": _plain("location")},
}  # fmt: skip


def unknown(method: str, route: str, body: Any) -> Iterator[str]:
    """The fields of a body that the bot may not send to a route, which is named as in Discord's document."""
    known = _ROUTES.get(f"{method} {route}", {})
    if route.endswith("/callback"):
        known = _plain("type") | {"data": _CALLBACKS.get(body.get("type"), _VALUE)}
    for field in _unknown(body, known, ""):
        yield f"an unknown field {field}"


def _unknown(value: Any, known: Mapping[str, Any] | None, where: str) -> Iterator[str]:
    if isinstance(value, list):
        for one in value:
            yield from _unknown(one, known, where)
    elif isinstance(value, dict) and known is not None:
        fields = _COMPONENTS.get(value.get("type", 0), _COMPONENT) if known is _NESTED else known
        for name, inner in value.items():
            if name in fields:
                yield from _unknown(inner, fields[name], f"{where}/{name}")
            # Null counts as absent.
            elif inner is not None:
                yield f"{where}/{name}"
