"""What Discord delivers: each thing once, its texts readable, its values within bounds."""

import re
from collections import OrderedDict
from collections.abc import Iterable, Mapping
from typing import Any, TypeGuard

from discord import AppCommandOptionType as Kind
from discord import AppCommandType as Menu
from discord.app_commands import Command

# Discord's own bounds: the longest text of an option and of a field in a modal, and what a number holds exactly.
_LONGEST_OPTION, _LONGEST_FIELD, _LARGEST = 6000, 4000, 2**53
_LARGEST_ID = 2**63 - 1
# What no text needs and not every database keeps: control characters but tab and line feed, and halves of a character.
_UNREADABLE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")
_REMEMBERED = 20_000
# What a value is by its option's kind, and where Discord tells more of one that is an id.
_SHAPES: dict[Any, type] = {Kind.string.value: str, Kind.integer.value: int, Kind.boolean.value: bool}
_TOLD = {Kind.user.value: "users", Kind.channel.value: "channels", Kind.attachment.value: "attachments"}


class Once:
    """Remembers the ids of what was delivered lately: after a cut connection Discord may deliver it again."""

    def __init__(self) -> None:
        self._seen: OrderedDict[int, None] = OrderedDict()

    def first(self, delivered: int) -> bool:
        """Whether that id is new."""
        if delivered in self._seen:
            return False
        self._seen[delivered] = None
        if len(self._seen) > _REMEMBERED:
            self._seen.popitem(last=False)
        return True


def readable(data: Any) -> Any:
    """The same values, with nothing in any text that cannot be read or kept."""
    if isinstance(data, str):
        return _UNREADABLE.sub("", data)
    if isinstance(data, Mapping):
        return {key: readable(value) for key, value in data.items()}
    return [readable(value) for value in data] if isinstance(data, list) else data


def options_fit(command: Command[Any, ..., Any], given: Iterable[Mapping[str, Any]]) -> bool:
    """Whether the values given for a command's options are of the kind and within what the command states."""
    known = {parameter.display_name: parameter for parameter in command.parameters}
    return all(_fits(option, known.get(str(option.get("name")))) for option in given)


def _fits(option: Mapping[str, Any], parameter: Any) -> bool:
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
    """Whether the data of a command that was sent has what its options say: values of their kinds, and who or what
    it is that they, or a menu's target, name by an id."""
    told: Mapping[str, Any] = data.get("resolved") or {}
    named = [("messages" if data.get("type") == Menu.message.value else "users", data.get("target_id"))]
    if data.get("type", Menu.chat_input.value) == Menu.chat_input.value:
        if not all(isinstance(one.get("value"), _SHAPES.get(one.get("type"), object)) for one in given):
            return False
        named = [(_TOLD[kind], one.get("value")) for one in given if (kind := one.get("type")) in _TOLD]
    return all(_is_id(value) and value in (told.get(where) or {}) for where, value in named)


def _is_id(value: object) -> TypeGuard[str]:
    """Whether it is an id as Discord gives them, which a database holds."""
    return isinstance(value, str) and value.isascii() and value.isdecimal() and int(value[:20]) <= _LARGEST_ID


def fields_fit(data: object) -> bool:
    """Whether every text of a press or a modal is one Discord lets through."""
    if isinstance(data, Mapping):
        return all(fields_fit(value) for value in data.values())
    if isinstance(data, list):
        return all(fields_fit(value) for value in data)
    return not isinstance(data, str) or len(data) <= _LONGEST_FIELD
