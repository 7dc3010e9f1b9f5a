"""How callbacks of commands are run, and the check that the asker manages the server."""

import functools
import inspect
from collections.abc import Callable, Coroutine
from typing import Any

from bot.answering import Ask, asker, attend
from bot.core.errors import Sorry
from bot.core.member.asker import Asker

_Command = Callable[..., Coroutine[Any, Any, None]]


def attended(command: _Command) -> _Command:
    """Decorate a command's callback: its answer is deferred where it takes long, and its errors become messages.

    Where the option `private` is not given, it is what the member or the server chose. Commands without that option
    answer privately.
    """
    choice = "private" in inspect.signature(command).parameters

    async def answer(interaction: Ask, given: tuple[Any, ...], options: dict[str, Any]) -> None:
        if "private" not in interaction.extras:
            settings = interaction.client.guide.settings.known(asker(interaction))
            options["private"] = interaction.extras["private"] = settings.private
        await command(interaction, *given, **options)

    @functools.wraps(command)
    async def run(interaction: Ask, *given: Any, **options: Any) -> None:
        # If possible before anything else is awaited: a defer needs to know who is to see the answer.
        if not choice or "private" in interaction.namespace:
            interaction.extras["private"] = options["private"] if choice else True
        await attend(interaction, answer(interaction, given, options))

    return run


def require_manager(interaction: Ask) -> Asker:
    """The asker. Raises Sorry where they do not manage the server: a server can open these commands to anyone."""
    if interaction.guild_id is None:
        raise Sorry("server-only")
    if not interaction.permissions.manage_guild:
        raise Sorry("managers-only")
    # Only the manager sees the answer, even where it is deferred.
    interaction.extras["private"] = interaction.extras["managing"] = True
    return asker(interaction)
