"""Builds commands from callbacks, with names, descriptions and choices from data/locales in every language."""

import inspect
from collections.abc import Callable
from typing import Any, Literal, get_args, get_origin

from discord import app_commands
from discord.app_commands import locale_str

from bot.core.regions import REGIONS
from bot.ui.frame.text import Words

_Command = app_commands.Command[Any, ..., None]


def described(callback: Callable[..., Any], words: Words, group: str = "") -> _Command:
    """The command of a callback. `group` is the prefix of its group's text keys, such as "list-"; an option there may
    have a text of its own."""
    parameters = list(inspect.signature(callback).parameters.values())[1:]
    keys = {one.name: f"option-{group}{one.name}" for one in parameters}
    keys = {name: key if words.has(key) else f"option-{name}" for name, key in keys.items()}
    app_commands.describe(**{name: text_of(key, words) for name, key in keys.items()})(callback)
    app_commands.rename(**{name: name_of(name, key) for name, key in keys.items()})(callback)
    choices = {one.name: _choices(one, words) for one in parameters}
    app_commands.choices(**{name: found for name, found in choices.items() if found})(callback)
    # `import_` is /import: a keyword cannot name a function.
    name = callback.__name__.rstrip("_")
    key = f"command-{group}{name}"
    return app_commands.Command(name=name_of(name, key), description=text_of(key, words), callback=callback)


def text_of(key: str, words: Words) -> locale_str:
    """The text of a key, to be translated into every language."""
    return locale_str(words(key), key=key)


def name_of(name: str, key: str) -> locale_str:
    """The name of a command or option: the English one, translated where the text of `key` has an attribute `name`."""
    return locale_str(name, key=f"{key}.name")


def _choices(parameter: inspect.Parameter, words: Words) -> list[app_commands.Choice[str]]:
    """The choices of a Literal parameter, named by their texts; none for other parameters, or without texts."""
    kinds = [kind for kind in (parameter.annotation, *get_args(parameter.annotation)) if get_origin(kind) is Literal]
    values = [str(value) for kind in kinds[:1] for value in get_args(kind)]
    keys = [f"country-{value}" if value in REGIONS else f"choice-{parameter.name}-{value}" for value in values]
    if not all(map(words.has, keys)):
        return []
    return [app_commands.Choice(name=text_of(key, words), value=value) for key, value in zip(keys, values, strict=True)]
