"""What members type and press: each asks the guide, draws the card and answers."""

import inspect

from discord import app_commands

from bot.client import Namida
from bot.commands import about, buttons, lookup, rating, recommending, together, together_buttons
from bot.ui.text import DEFAULT

COMMANDS = (*lookup.COMMANDS, *rating.COMMANDS, *recommending.COMMANDS, *together.COMMANDS, *about.COMMANDS)


def install(client: Namida) -> None:
    """Give the client its commands, described in English, and its buttons."""
    words = client.languages[DEFAULT]
    for callback in COMMANDS:
        options = list(inspect.signature(callback).parameters)[1:]
        app_commands.describe(**{name: words(f"option-{name}") for name in options})(callback)
        client.tree.add_command(
            app_commands.Command(
                name=callback.__name__,
                description=words(f"command-{callback.__name__}"),
                callback=callback,
            )
        )
    client.presses.update(buttons.HANDLERS)
    client.presses.update(together_buttons.HANDLERS)
