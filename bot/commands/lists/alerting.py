"""/list tell, /manage alerts, and what is sent of new episodes."""

import logging

import discord

from bot.answering import Ask, asker, show, words_for
from bot.client import Namida
from bot.commands.inputs import attended, managing
from bot.core.alerts import News
from bot.core.errors import Sorry
from bot.guide.watching.alerts import Where
from bot.ui import parts
from bot.ui.alerts import news_card
from bot.ui.limits import gate
from bot.ui.text import DEFAULT

log = logging.getLogger("namida")


@attended
async def tell(interaction: Ask, where: Where) -> None:
    channel = await interaction.client.guide.alerts.follow(asker(interaction), where)
    text = words_for(interaction)(f"alerts-{where}", channel=f"<#{channel}>" if channel else "")
    await show(interaction, parts.note(text), private=True)


@attended
async def alerts(interaction: Ask, channel: discord.TextChannel | None = None) -> None:
    who = managing(interaction)
    if channel and not channel.permissions_for(channel.guild.me).send_messages:
        raise Sorry("alerts-not-allowed")
    await interaction.client.guide.alerts.choose_channel(who, channel.id if channel else None)
    words = words_for(interaction)
    text = words("alerts-channel", channel=channel.mention) if channel else words("alerts-channel-none")
    await show(interaction, parts.note(text), private=True)


async def send_news(client: Namida) -> None:
    """Tell everyone who wants to know what aired since they were last told."""
    for news in await client.guide.alerts.due():
        try:
            await _send(client, news)
        except (discord.Forbidden, discord.NotFound):
            log.info("New episodes could not be told: the channel or the member is closed to the bot.")
        except discord.HTTPException as error:
            log.warning("New episodes could not be told, and will be later: %s", error)
            continue
        await client.guide.alerts.told(news)


async def _send(client: Namida, news: News) -> None:
    if news.channel is None:
        place = await client.create_dm(discord.Object(news.members[0]))
        await place.send(view=gate(news_card(news, client.languages[DEFAULT])))
        return
    channel = client.get_channel(news.channel)
    guild = channel.guild if isinstance(channel, discord.TextChannel) else None
    words = client.languages[guild.preferred_locale.value if guild else DEFAULT]
    # Each of them asked to be told here.
    pinged = discord.AllowedMentions(users=[discord.Object(member) for member in news.members])
    place = client.get_partial_messageable(news.channel)
    await place.send(view=gate(news_card(news, words)), allowed_mentions=pinged)


LIST = (tell,)
MANAGED = (alerts,)
