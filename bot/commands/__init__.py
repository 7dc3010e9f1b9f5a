"""Slash commands, context menus and buttons. Each asks the guide, draws the card and answers."""

from collections.abc import Callable, Iterable
from typing import Any, TypeVar

from discord import Permissions, app_commands

from bot.client import Namida
from bot.commands import about, privacy, statistics, status
from bot.commands.browsing import buttons as browsing_buttons
from bot.commands.browsing import commands as browsing_commands
from bot.commands.browsing import persons
from bot.commands.cards import buttons as card_buttons
from bot.commands.cards import commands as card_commands
from bot.commands.cards import picker, rating
from bot.commands.catalogue import corrections, corrections_buttons, names, names_buttons
from bot.commands.chat import buttons as chat_buttons
from bot.commands.chat import messages
from bot.commands.described import described, name_of, text_of
from bot.commands.lists import alerting, importing
from bot.commands.lists import buttons as list_buttons
from bot.commands.lists import commands as list_commands
from bot.commands.picks import buttons as pick_buttons
from bot.commands.picks import commands as pick_commands
from bot.commands.reviews import buttons as review_buttons
from bot.commands.reviews import commands as review_commands
from bot.commands.settings import buttons as settings_buttons
from bot.commands.settings import commands as settings_commands
from bot.commands.settings import me, me_buttons
from bot.commands.together import buttons as together_buttons
from bot.commands.together import commands as together_commands
from bot.commands.together import votes
from bot.ui.frame.text import DEFAULT, Words

_T = TypeVar("_T", app_commands.Group, app_commands.Command[Any, ..., None])

COMMANDS = (
    *card_commands.COMMANDS,
    *persons.COMMANDS,
    *browsing_commands.COMMANDS,
    *rating.COMMANDS,
    *pick_commands.COMMANDS,
    *together_commands.COMMANDS,
    *list_commands.COMMANDS,
    *review_commands.COMMANDS,
    *statistics.COMMANDS,
    *about.COMMANDS,
    *privacy.COMMANDS,
    *status.COMMANDS,
)
# Subcommands, by the name of their group.
GROUPS = {"list": (*list_commands.LIST, *importing.LIST, *alerting.LIST), "me": (*statistics.ME, *me.COMMANDS)}
# Those for members who manage the server, which only servers have.
MANAGER_COMMANDS = settings_commands.COMMANDS
MANAGER_GROUPS = {
    "catalogue": (*names.COMMANDS, *corrections.COMMANDS),
    "manage": (*review_commands.MANAGE, *alerting.MANAGE),
}
# The modules whose HANDLERS answer buttons, menus and modals, by the action in their custom id.
WITH_HANDLERS = (
    alerting, browsing_buttons, card_buttons, chat_buttons, corrections_buttons, importing, list_buttons, me_buttons,
    names_buttons, pick_buttons, picker, review_buttons, settings_buttons, together_buttons,
)  # fmt: skip


def install(client: Namida) -> None:
    """Add all commands and context menus to the client, and set its handlers of buttons, messages and votes."""
    words, tree = client.languages[DEFAULT], client.tree
    for callback in COMMANDS:
        tree.add_command(described(callback, words))
    for callback in MANAGER_COMMANDS:
        tree.add_command(_for_managers(described(callback, words)))
    for name, callbacks in GROUPS.items():
        tree.add_command(_group(name, callbacks, words))
    for name, callbacks in MANAGER_GROUPS.items():
        tree.add_command(_for_managers(_group(name, callbacks, words)))
    for key, callback in messages.MENUS.items():
        tree.add_command(app_commands.ContextMenu(name=text_of(key, words), callback=callback))
    for module in WITH_HANDLERS:
        client.presses.update(module.HANDLERS)
    client.listener = messages.heard
    client.ended = votes.ended


def _group(name: str, callbacks: Iterable[Callable[..., Any]], words: Words) -> app_commands.Group:
    key = f"command-{name}"
    group = app_commands.Group(name=name_of(name, key), description=text_of(key, words))
    for callback in callbacks:
        group.add_command(described(callback, words, f"{name}-"))
    return group


def _for_managers(command: _T) -> _T:
    command.default_permissions = Permissions(manage_guild=True)
    command.allowed_contexts = app_commands.AppCommandContext(guild=True, dm_channel=False, private_channel=False)
    command.allowed_installs = app_commands.AppInstallationType(guild=True, user=False)
    return command
