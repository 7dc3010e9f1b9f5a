"""What members type and press: each asks the guide, draws the card and answers."""

import inspect
from collections.abc import Callable
from typing import Any

from discord import Permissions, app_commands

from bot.client import Namida
from bot.commands import (
    about,
    alerting,
    browse_buttons,
    browsing,
    buttons,
    catalogue,
    importing,
    list_buttons,
    lists,
    lookup,
    persons,
    rating,
    recommending,
    review_buttons,
    reviewing,
    together,
    together_buttons,
)
from bot.ui.text import DEFAULT, Words

COMMANDS = (
    *lookup.COMMANDS,
    *persons.COMMANDS,
    *browsing.COMMANDS,
    *rating.COMMANDS,
    *recommending.COMMANDS,
    *together.COMMANDS,
    *lists.COMMANDS,
    *reviewing.COMMANDS,
    *about.COMMANDS,
)
# For everyone: commands below one name each.
GROUPS = {"list": (*lists.LIST, *importing.LIST, *alerting.LIST)}
# For those who manage a server, and there alone: commands below one name each.
MANAGED = {"catalogue": catalogue.COMMANDS, "manage": (*reviewing.MANAGED, *alerting.MANAGED)}


def install(client: Namida) -> None:
    """Give the client its commands, described in English, and its buttons."""
    words = client.languages[DEFAULT]
    for callback in COMMANDS:
        client.tree.add_command(_command(callback, words))
    for name, callbacks in GROUPS.items():
        client.tree.add_command(_group(name, callbacks, words))
    for name, callbacks in MANAGED.items():
        group = _group(
            name,
            callbacks,
            words,
            default_permissions=Permissions(manage_guild=True),
            allowed_contexts=app_commands.AppCommandContext(guild=True, dm_channel=False, private_channel=False),
            allowed_installs=app_commands.AppInstallationType(guild=True, user=False),
        )
        client.tree.add_command(group)
    client.presses.update(buttons.HANDLERS | browse_buttons.HANDLERS | together_buttons.HANDLERS)
    client.presses.update(list_buttons.HANDLERS | review_buttons.HANDLERS | importing.HANDLERS)


def _group(name: str, callbacks: tuple[Callable[..., Any], ...], words: Words, **limits: Any) -> app_commands.Group:
    """The commands of the callbacks, below one name."""
    group = app_commands.Group(name=name, description=words(f"command-{name}"), **limits)
    for callback in callbacks:
        group.add_command(_command(callback, words, f"{name}-"))
    return group


def _command(callback: Callable[..., Any], words: Words, group: str = "") -> app_commands.Command[Any, ..., None]:
    """The command of a callback; in a group an option may have a text of its own."""
    options = {name: f"option-{group}{name}" for name in list(inspect.signature(callback).parameters)[1:]}
    texts = {name: words(key if words.has(key) else f"option-{name}") for name, key in options.items()}
    app_commands.describe(**texts)(callback)
    # A name that Python keeps for itself has a stroke behind it.
    name = callback.__name__.rstrip("_")
    return app_commands.Command(name=name, description=words(f"command-{group}{name}"), callback=callback)
