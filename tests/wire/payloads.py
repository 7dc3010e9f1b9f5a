"""What Discord's payloads look like: people, servers, interactions. Ids are snowflakes as strings."""

import itertools
import time
from typing import Any

_EPOCH = 1_420_070_400_000
# Ids begin with the present time, as Discord's do: a database kept from an earlier run may know lower ones.
_numbers = itertools.count(int(time.time() * 1000) - _EPOCH)

BOT = str(900_000_000_000_000_001)
APPLICATION = str(900_000_000_000_000_002)
TOKEN = f"OTAw.{'wire'}.loopback-token-of-nobody"
MANAGER = str(1 << 5 | 1 << 10 | 1 << 16 | 1 << 44 | 1 << 49)
# Members without a role may create polls and events, as in a new server.
NOBODY = str(1 << 10 | 1 << 44 | 1 << 49)

# The kind of an option by the type of its value: string, integer, boolean.
_KINDS: dict[type, int] = {str: 3, int: 4, bool: 5}


def snowflake() -> str:
    """A new id; later ones are greater."""
    number = next(_numbers)
    return str(number << 22 | number & 0xFFF)


def user(user_id: str, name: str, *, bot: bool = False) -> dict[str, Any]:
    return {
        "id": user_id, "username": name, "global_name": None, "discriminator": "0", "avatar": None, "bot": bot,
        "public_flags": 0,
    }  # fmt: skip


def member(of: dict[str, Any], permissions: str) -> dict[str, Any]:
    return {
        "user": of, "nick": None, "avatar": None, "roles": [], "joined_at": "2024-01-01T00:00:00+00:00", "deaf": False,
        "mute": False, "flags": 0, "pending": False, "premium_since": None, "permissions": permissions,
        "communication_disabled_until": None,
    }  # fmt: skip


def channel(server: str) -> dict[str, Any]:
    """The one channel of a server has its id."""
    return {
        "id": server, "type": 0, "guild_id": server, "name": "dramas", "position": 0, "permission_overwrites": [],
        "nsfw": False, "parent_id": None, "topic": None, "last_message_id": None, "rate_limit_per_user": 0, "flags": 0,
    }  # fmt: skip


def server(server_id: str, name: str) -> dict[str, Any]:
    everyone = {
        "id": server_id, "name": "@everyone", "color": 0, "hoist": False, "position": 0, "permissions": NOBODY,
        "managed": False, "mentionable": False, "flags": 0,
        "colors": {"primary_color": 0, "secondary_color": None, "tertiary_color": None},
    }  # fmt: skip
    return {
        "id": server_id, "name": name, "icon": None, "owner_id": BOT, "afk_channel_id": None, "afk_timeout": 300,
        "verification_level": 0, "default_message_notifications": 0, "explicit_content_filter": 0, "roles": [everyone],
        "emojis": [], "stickers": [], "features": [], "mfa_level": 0, "system_channel_id": None, "premium_tier": 0,
        "system_channel_flags": 0, "rules_channel_id": None, "nsfw_level": 0, "preferred_locale": "en-US",
        "premium_progress_bar_enabled": False, "large": True, "member_count": 100, "unavailable": False,
        "joined_at": "2024-01-01T00:00:00+00:00", "channels": [channel(server_id)], "threads": [], "members": [],
        "presences": [], "voice_states": [], "stage_instances": [], "guild_scheduled_events": [],
        "soundboard_sounds": [], "description": None, "banner": None, "splash": None, "discovery_splash": None,
        "vanity_url_code": None, "public_updates_channel_id": None, "application_id": None,
        "safety_alerts_channel_id": None,
    }  # fmt: skip


def interaction(kind: int, who: str, where: str | None, data: dict[str, Any], **more: Any) -> dict[str, Any]:
    """An interaction of a kind (2 command, 3 press, 4 typing, 5 modal) by a member, in a server or to the bot alone."""
    by = user(who, f"member{who[-4:]}")
    place: dict[str, Any]
    if where is None:
        place = {"user": by, "channel_id": BOT, "channel": {"id": BOT, "type": 1}, "context": 1}
    else:
        here = {"guild_id": where, "guild": {"id": where, "locale": "en-US", "features": []}, "guild_locale": "en-US"}
        place = {"member": member(by, NOBODY), "channel_id": where, "channel": channel(where), "context": 0, **here}
    number = snowflake()
    return {
        "id": number, "application_id": APPLICATION, "type": kind, "data": data, "version": 1, "locale": "en-US",
        "token": f"aW50ZXJhY3Rpb24{number}", "app_permissions": MANAGER, "entitlements": [],
        "authorizing_integration_owners": {"0": where} if where else {"1": who}, "attachment_size_limit": 10485760,
        **place, **more,
    }  # fmt: skip


def command(name: str, options: dict[str, Any], focused: str | None = None) -> dict[str, Any]:
    """The data of a command. A value may also be the payload of an option, to send an invalid one."""
    given = [
        value if isinstance(value, dict) else {"name": key, "type": _KINDS[type(value)], "value": value}
        for key, value in options.items()
    ]
    for option in given:
        if option["name"] == focused:
            option["focused"] = True
    return {"id": snowflake(), "name": name, "type": 1, "options": given}


def press(custom_id: str, values: list[str] | None, kind: int | None = None) -> dict[str, Any]:
    """The data of a press on a button, or of a choice in a menu where there are values."""
    if values is None:
        return {"custom_id": custom_id, "component_type": kind or 2, "id": 1}
    return {"custom_id": custom_id, "component_type": kind or 3, "values": values, "id": 1}


def message(message_id: str, where: str, body: dict[str, Any]) -> dict[str, Any]:
    """A message of the bot as Discord returns it, its components numbered."""
    return {
        "id": message_id, "channel_id": where, "author": user(BOT, "Namida", bot=True), "type": 20, "mentions": [],
        "content": body.get("content") or "", "embeds": [], "attachments": [], "mention_roles": [], "pinned": False,
        "components": _numbered(body.get("components") or [], itertools.count(1)), "flags": body.get("flags") or 0,
        "mention_everyone": False, "timestamp": "2025-10-09T08:53:20+00:00", "edited_timestamp": None, "tts": False,
    }  # fmt: skip


def said(who: str, where: str, text: str) -> dict[str, Any]:
    """A message of a member in a server; the bot sees its text only where it mentions the bot."""
    by = user(who, f"member{who[-4:]}")
    called = f"<@{BOT}>" in text
    return {
        **message(snowflake(), where, {}), "author": by, "member": member(by, NOBODY), "type": 0, "guild_id": where,
        "content": text if called else "", "mentions": [user(BOT, "Namida", bot=True)] if called else [],
    }  # fmt: skip


def _numbered(components: list[dict[str, Any]], numbers: "itertools.count[int]") -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = []
    for item in components:
        copy = {"id": next(numbers), **item}
        if "components" in item:
            copy["components"] = _numbered(item["components"], numbers)
        if "accessory" in item:
            (copy["accessory"],) = _numbered([item["accessory"]], numbers)
        found.append(copy)
    return found
