"""Counts polls that ended without the button: who was outvoted weighs more in the next picks."""

import logging
from datetime import datetime

import discord

from bot.client import Namida
from bot.core.errors import Sorry
from bot.core.member.asker import Asker
from bot.core.member.together import OpenVote
from bot.outgoing import REQUEST_ERRORS

log = logging.getLogger("namida")


async def ended(client: Namida, vote: int) -> None:
    """Count a poll that has ended, if it is an open vote of the bot."""
    if found := await client.guide.votes.still_open(vote):
        await _count(client, found)


async def catch_up(client: Namida, who: Asker) -> None:
    """Count the votes of the asker's server that ended while the bot was offline. Those that cannot be read now are
    tried again the next time."""
    for one in await client.guide.votes.due(who):
        try:
            await _count(client, one)
        except REQUEST_ERRORS as error:
            log.warning("A vote that ended could not be read: %r", error)


async def poll_message(client: Namida, server: int | None, channel: int, vote: int) -> discord.Message:
    """The message of a poll. Raises Sorry where it was deleted, or the bot may not read it."""
    where = client.get_partial_messageable(channel, guild_id=server)
    try:
        message = await where.fetch_message(vote)
    except (discord.NotFound, discord.Forbidden):
        raise Sorry("vote-gone") from None
    if message.poll is None:
        raise Sorry("vote-gone")
    return message


def over(message: discord.Message, at: datetime) -> bool:
    """Whether the poll takes no more votes. Its time counts as well, as Discord marks it as ended a little later."""
    poll = message.poll
    return poll is None or poll.is_finalised() or (poll.expires_at is not None and poll.expires_at <= at)


async def ballots(message: discord.Message) -> dict[int, int]:
    """The votes: by member, the number of the answer they voted for, from 0."""
    answers = message.poll.answers if message.poll else []
    return {voter.id: place for place, one in enumerate(answers) async for voter in one.voters()}


async def _count(client: Namida, one: OpenVote) -> None:
    try:
        message = await poll_message(client, one.server, one.channel, one.vote)
    except Sorry:
        await client.guide.votes.count(one.server, one.vote, {})
    else:
        await client.guide.votes.count(one.server, one.vote, await ballots(message))
