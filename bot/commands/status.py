"""/status, for owners of the Discord application only."""

import discord

from bot.answering import Ask, show, words_for
from bot.commands.callbacks import attended
from bot.core.errors import Sorry
from bot.core.running import Gateway
from bot.ui.server.status import status_card


@attended
async def status(interaction: Ask) -> None:
    client = interaction.client
    if interaction.user.id not in _owners(client.application):
        raise Sorry("owner-only")
    running = await client.guide.upkeep.running()
    gateway = Gateway(client.delay, client.connected, len(client.shards), len(client.guilds), client.since)
    await show(interaction, status_card(running, gateway, words_for(interaction)), private=True)


def _owners(application: discord.AppInfo | None) -> set[int]:
    """The ids of an application's owners: a user, or the members of a team who may change it."""
    if application is None:
        return set()
    if application.team is None:
        return {application.owner.id}
    reads = discord.TeamMemberRole.read_only
    return {one.id for one in application.team.members if one.role is not reads}


COMMANDS = (status,)
