"""What Discord delivers: each thing once, its values within bounds."""

from collections import OrderedDict
from collections.abc import Iterable, Mapping
from typing import Any

from discord.app_commands import Command

# Discord's own bounds: the longest text of an option and of a field in a modal, and what a number holds exactly.
_LONGEST_OPTION, _LONGEST_FIELD, _LARGEST = 6000, 4000, 2**53
_REMEMBERED = 20_000


class Once:
    """Remembers the ids of what was delivered lately: after a cut connection Discord may deliver it again."""

    def __init__(self, most: int = _REMEMBERED) -> None:
        self._most = most
        self._seen: OrderedDict[int, None] = OrderedDict()

    def first(self, delivered: int) -> bool:
        """Whether that id is new."""
        if delivered in self._seen:
            return False
        self._seen[delivered] = None
        if len(self._seen) > self._most:
            self._seen.popitem(last=False)
        return True


def options_fit(command: Command[Any, ..., Any], given: Iterable[Mapping[str, Any]]) -> bool:
    """Whether the values given for a command's options are within what the command states."""
    known = {parameter.display_name: parameter for parameter in command.parameters}
    return all(_fits(option.get("value"), known.get(str(option.get("name")))) for option in given)


def _fits(value: object, parameter: Any) -> bool:
    choices = getattr(parameter, "choices", None)
    if choices:
        return value in {choice.value for choice in choices}
    least = getattr(parameter, "min_value", None)
    most = getattr(parameter, "max_value", None)
    if isinstance(value, str):
        return len(value) <= (most or _LONGEST_OPTION)
    if isinstance(value, int | float):
        return (-_LARGEST if least is None else least) <= value <= (_LARGEST if most is None else most)
    return True


def fields_fit(data: object) -> bool:
    """Whether every text of a press or a modal is one Discord lets through."""
    if isinstance(data, Mapping):
        return all(fields_fit(value) for value in data.values())
    if isinstance(data, list):
        return all(fields_fit(value) for value in data)
    return not isinstance(data, str) or len(data) <= _LONGEST_FIELD
