"""Checks of what Discord delivers: events sent twice, control characters, values out of bounds, incomplete data."""

import re
from collections import OrderedDict
from collections.abc import Iterable, Mapping
from typing import Any, TypeGuard

from discord import AppCommandOptionType as Kind
from discord import AppCommandType as Menu
from discord.app_commands import Command

# Discord's limits: the length of a string option and of a modal's field, and the largest exact number.
_LONGEST_OPTION, _LONGEST_FIELD, _LARGEST = 6000, 4000, 2**53
_LARGEST_ID = 2**63 - 1
# Characters not every database can store: control characters but tab and line feed, and lone surrogates.
_UNREADABLE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")
_MOST_REMEMBERED = 20_000
# By the kind of an option: the Python type of its value; where the value is an id, the part of `resolved` it is in.
_VALUE_TYPES: dict[Any, type] = {Kind.string.value: str, Kind.integer.value: int, Kind.boolean.value: bool}
_RESOLVED_IN = {Kind.user.value: "users", Kind.channel.value: "channels", Kind.attachment.value: "attachments"}


class Once:
    """Remembers the ids of recent events: after a lost connection Discord may deliver one again."""

    def __init__(self) -> None:
        self._seen: OrderedDict[int, None] = OrderedDict()

    def first(self, delivered: int) -> bool:
        """Whether this id is seen for the first time."""
        if delivered in self._seen:
            return False
        self._seen[delivered] = None
        if len(self._seen) > _MOST_REMEMBERED:
            self._seen.popitem(last=False)
        return True


def readable(data: Any) -> Any:
    """A copy of JSON data, its strings without control characters and lone surrogates."""
    if isinstance(data, str):
        return _UNREADABLE.sub("", data)
    if isinstance(data, Mapping):
        return {key: readable(value) for key, value in data.items()}
    return [readable(value) for value in data] if isinstance(data, list) else data


def options_fit(command: Command[Any, ..., Any], given: Iterable[Mapping[str, Any]]) -> bool:
    """Whether the given values are of the kinds of the command's options, and within their limits and choices."""
    known = {parameter.display_name: parameter for parameter in command.parameters}
    return all(_option_fits(option, known.get(str(option.get("name")))) for option in given)


def _option_fits(option: Mapping[str, Any], parameter: Any) -> bool:
    """Whether `parameter` takes a given value; True for an option the command does not have."""
    if parameter is None:
        return True
    value = option.get("value")
    if option.get("type") != parameter.type.value:
        return False
    if parameter.choices:
        return value in {choice.value for choice in parameter.choices}
    least, most = parameter.min_value, parameter.max_value
    if isinstance(value, str):
        return len(value) <= (most or _LONGEST_OPTION)
    if isinstance(value, int | float):
        return (-_LARGEST if least is None else least) <= value <= (_LARGEST if most is None else most)
    return True


def told_whole(data: Mapping[str, Any], given: Iterable[Mapping[str, Any]]) -> bool:
    """Whether a command's data is complete: values have the right types, and `resolved` holds each user, channel, file
    or message that an option or a context menu names by id."""
    resolved: Mapping[str, Any] = data.get("resolved") or {}
    named = [("messages" if data.get("type") == Menu.message.value else "users", data.get("target_id"))]
    if data.get("type", Menu.chat_input.value) == Menu.chat_input.value:
        if not all(isinstance(one.get("value"), _VALUE_TYPES.get(one.get("type"), object)) for one in given):
            return False
        named = [(_RESOLVED_IN[kind], one.get("value")) for one in given if (kind := one.get("type")) in _RESOLVED_IN]
    return all(_is_id(value) and value in (resolved.get(where) or {}) for where, value in named)


def _is_id(value: object) -> TypeGuard[str]:
    """Whether a value is a Discord id (a string of digits) that fits the database."""
    return isinstance(value, str) and value.isascii() and value.isdecimal() and int(value[:20]) <= _LARGEST_ID


def fields_fit(data: object) -> bool:
    """Whether no text of a component or modal is longer than Discord allows."""
    if isinstance(data, Mapping):
        return all(fields_fit(value) for value in data.values())
    if isinstance(data, list):
        return all(fields_fit(value) for value in data)
    return not isinstance(data, str) or len(data) <= _LONGEST_FIELD
