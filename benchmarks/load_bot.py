"""The bot as it is, on a loopback Discord, with commands to compare with: an empty one, and a ready card.

    python -m benchmarks.load_bot ADDRESS run

Beside it a card that is made once and sent again and again: what /drama would take if it had nothing to look up and
nothing to build. Nobody is told to slow down, as few members here do what many would.
"""

import sys

import discord
from discord import app_commands

import bot.commands
from bot.__main__ import main
from bot.answering import Ask
from bot.client import Namida
from bot.commands.cards.pages import card
from bot.guide.rate_limit import RateLimit
from bot.ui.drama.cards import View
from tests.wire.server import use_as_discord

_install = bot.commands.install


async def empty(interaction: discord.Interaction) -> None:
    await interaction.response.send_message("·", ephemeral=True)


_made: list[discord.ui.LayoutView] = []


async def ready(interaction: Ask) -> None:
    if not _made:
        drama = next(iter(interaction.client.guide.catalogue.all()))
        _made.append(await card(interaction, drama, View(owner=interaction.user.id)))
    await interaction.response.send_message(view=_made[0], ephemeral=True)


def install(client: Namida) -> None:
    _install(client)
    client.guide.rate_limit = RateLimit(burst=1_000_000)
    for callback in (empty, ready):
        command = app_commands.Command(name=callback.__name__, description="To compare with", callback=callback)  # type: ignore[arg-type]
        client.tree.add_command(command)


if __name__ == "__main__":
    bot.commands.install = install
    use_as_discord(sys.argv.pop(1))
    main()
