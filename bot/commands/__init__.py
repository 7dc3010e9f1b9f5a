"""What members type and press: each asks the guide, draws the card and answers."""

import inspect
from collections.abc import Callable
from typing import Any

from discord import Permissions, app_commands

from bot.client import Namida
from bot.commands import (
    about,
    browse_buttons,
    browsing,
    buttons,
    catalogue,
    chat,
    chat_buttons,
    corrections,
    corrections_buttons,
    lookup,
    persons,
    rating,
    recommending,
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
    *about.COMMANDS,
)
# For those who manage a server, and there alone: commands below one name each.
MANAGED = {"catalogue": (*catalogue.COMMANDS, *corrections.COMMANDS)}


def install(client: Namida) -> None:
    """Give the client its commands, described in English, and its menus and buttons, and its ear for messages."""
    words = client.languages[DEFAULT]
    for callback in COMMANDS:
        client.tree.add_command(_command(callback, words))
    for name, callbacks in MANAGED.items():
        group = app_commands.Group(
            name=name,
            description=words(f"command-{name}"),
            default_permissions=Permissions(manage_guild=True),
            allowed_contexts=app_commands.AppCommandContext(guild=True, dm_channel=False, private_channel=False),
            allowed_installs=app_commands.AppInstallationType(guild=True, user=False),
        )
        for callback in callbacks:
            group.add_command(_command(callback, words, f"{name}-"))
        client.tree.add_command(group)
    client.presses.update(
        buttons.HANDLERS
        | corrections_buttons.HANDLERS
        | browse_buttons.HANDLERS
        | together_buttons.HANDLERS
        | chat_buttons.HANDLERS
    )
    for key, callback in chat.MENUS.items():
        client.tree.add_command(app_commands.ContextMenu(name=words(key), callback=callback))
    client.listener = chat.heard


def _command(callback: Callable[..., Any], words: Words, group: str = "") -> app_commands.Command[Any, ..., None]:
    """The command of a callback; in a group an option may have a text of its own."""
    options = {name: f"option-{group}{name}" for name in list(inspect.signature(callback).parameters)[1:]}
    texts = {name: words(key if words.has(key) else f"option-{name}") for name, key in options.items()}
    app_commands.describe(**texts)(callback)
    # A word of Python cannot name a function: `import_` is /import.
    name = callback.__name__.rstrip("_")
    return app_commands.Command(name=name, description=words(f"command-{group}{name}"), callback=callback)
