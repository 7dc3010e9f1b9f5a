"""The bot as it is, on a loopback Discord, with an empty command to compare with.

    python -m benchmarks.load_bot ADDRESS run

Nobody is told to slow down, as few members here do what many would.
"""

import sys

import discord
from discord import app_commands

import bot.commands
from bot.__main__ import main
from bot.client import Namida
from bot.guide.pace import Pace
from tests.wire.server import lead_to

_install = bot.commands.install


async def empty(interaction: discord.Interaction) -> None:
    await interaction.response.send_message("·", ephemeral=True)


def install(client: Namida) -> None:
    _install(client)
    client.guide.pace = Pace(burst=1_000_000)
    client.tree.add_command(app_commands.Command(name="empty", description="Nothing", callback=empty))  # type: ignore[arg-type]


if __name__ == "__main__":
    bot.commands.install = install
    lead_to(sys.argv.pop(1))
    main()
