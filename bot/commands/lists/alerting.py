"""/list tell, /manage alerts, and what is sent of new episodes."""

import logging
from dataclasses import replace
from secrets import token_hex

import discord

from bot.answering import Ask, asker, open_to_adults, show, turn, words_for, write_to
from bot.client import Handler, Namida
from bot.commands.inputs import attended, managing
from bot.commands.pressed import every, own, values_of
from bot.core.errors import Sorry, StoreUnavailable
from bot.core.member.alerts import Notice, Where
from bot.core.member.people import Asker
from bot.outgoing import UNHEARD, Undelivered, deliver
from bot.ui.frame import parts
from bot.ui.frame.ids import Press
from bot.ui.frame.limits import gate
from bot.ui.frame.text import DEFAULT, Words
from bot.ui.server.alerts import channel_note, news_card

log = logging.getLogger("namida")


@attended
async def tell(interaction: Ask, where: Where) -> None:
    who, words, guide = asker(interaction), words_for(interaction), interaction.client.guide
    channel = await follow(interaction, where)
    text = words(f"alerts-{where}", channel=f"<#{channel}>" if channel else "")
    if where != "off" and not await guide.lists.watches(who):
        text += f"\n-# {words('alerts-none')}"
    await show(interaction, parts.note(text), private=True)


async def follow(interaction: Ask, where: Where) -> int | None:
    """Tell the asker there from now on; the id of the channel, if it is one. Who is to be written to is written to at
    once: Sorry is raised where they take no direct messages, before they wait for one in vain."""
    guide, who, words = interaction.client.guide, asker(interaction), words_for(interaction, private=True)
    elsewhere = interaction.guild_id is not None or interaction.context.private_channel
    if where == "direct" and elsewhere and await guide.alerts.where(who) != where:
        await write_to(interaction, parts.note(f"{words('alerts-direct')}\n-# {words('alerts-end')}"), {})
    return await guide.alerts.follow(who, where)


@attended
async def alerts(interaction: Ask, channel: discord.TextChannel | None = None) -> None:
    if channel:
        await tell_in(interaction, channel)
    told = channel.id if channel else await interaction.client.guide.alerts.channel(managing(interaction))
    known = interaction.guild and told and interaction.guild.get_channel(told)
    closed = isinstance(known, discord.TextChannel) and not _may_write(known)
    await show(interaction, channel_note(told, interaction.user.id, words_for(interaction), closed), private=True)


async def begin(interaction: Ask, press: Press) -> None:
    """Tell the server of new episodes in the channel chosen."""
    (owner,) = values_of(press, 1)
    who, channel = own(interaction, owner, "not-yours-alone"), channel_of(interaction, every(interaction))
    await tell_in(interaction, channel)
    await turn(interaction, channel_note(channel.id if channel else None, who.member, words_for(interaction)))


async def stop(interaction: Ask, press: Press) -> None:
    """Tell the server of new episodes nowhere."""
    (owner,) = values_of(press, 1)
    own(interaction, owner, "not-yours-alone")
    await tell_in(interaction, None)
    await turn(interaction, parts.note(words_for(interaction)("alerts-channel-none")))


def channel_of(interaction: Ask, values: list[str]) -> discord.TextChannel | None:
    """The channel chosen, None for none. Raises Sorry for one that is not of this server."""
    if not values:
        return None
    known = interaction.guild and values[0].isdecimal() and interaction.guild.get_channel(int(values[0]))
    if not isinstance(known, discord.TextChannel):
        raise Sorry("stale-button")
    return known


async def tell_in(interaction: Ask, channel: discord.TextChannel | None) -> None:
    """Let the server be told of new episodes in a channel, or nowhere. Raises Sorry where the bot may not write."""
    who = managing(interaction)
    if channel and not _may_write(channel):
        raise Sorry("alerts-not-allowed")
    await interaction.client.guide.alerts.choose_channel(who, channel.id if channel else None)


def _may_write(channel: discord.TextChannel) -> bool:
    return channel.permissions_for(channel.guild.me).send_messages


async def send_news(client: Namida) -> None:
    """Tell everyone who wants to know what aired since they were last told."""
    for news in await client.guide.alerts.due():
        try:
            await _tell(client, news)
        except (Undelivered, *UNHEARD) as error:
            log.warning("New episodes could not be told, and will be later: %r", error)
        except StoreUnavailable as error:
            log.warning("It could not be kept that new episodes were told: %s", error)


async def _tell(client: Namida, news: Notice) -> None:
    try:
        await _send(client, news)
    except discord.NotFound:
        log.info("New episodes could not be told: the channel is gone.")
        if news.server is not None and news.channel is not None:
            await client.guide.alerts.lost(news.server, news.channel)
            return
    except discord.Forbidden:
        log.info("New episodes could not be told: the channel or the member is closed to the bot.")
    await client.guide.alerts.told(news)


async def _send(client: Namida, news: Notice) -> None:
    """Write to the one it is for, or in their server's channel, each in the language and with the titles chosen there;
    titles for adults only where they may be shown."""
    guide = client.guide
    if news.channel is None or news.server is None:
        who = Asker(news.members[0], locale=news.locale or DEFAULT)
        language = (await guide.members.settings(who)).language
        place = await client.create_dm(discord.Object(who.member))
    else:
        # Of a server on another process's shard nothing is known here.
        channel = client.get_channel(news.channel) or await client.fetch_channel(news.channel)
        server = client.get_guild(news.server) or await client.fetch_guild(news.server, with_counts=False)
        # What goes for nobody in particular is what the server chose.
        who = Asker(0, news.server, locale=server.preferred_locale.value)
        settings = await guide.members.settings(who)
        language = settings.server_language
        who = replace(who, adult=open_to_adults(settings, channel))
        place = client.get_partial_messageable(news.channel)
    rows = tuple(row for row in news.rows if who.sees(row[0].drama))
    if not rows:
        return
    who = replace(who, reads=language or who.locale)
    words = client.languages[who.reads]
    messages = guide.naming.told(replace(news, rows=rows), who).messages()
    for n, told in enumerate(messages, 1):
        await _write(place, told, words)
        if rest := messages[n:]:
            await guide.alerts.told(told, rest)


async def _write(place: discord.abc.Messageable, news: Notice, words: Words) -> None:
    view, nonce = gate(news_card(news, words)), token_hex(8)
    # Each of them asked to be told here.
    named = [discord.Object(member) for member in news.members] if news.channel else False
    mentions = discord.AllowedMentions(users=named)
    await deliver(lambda: place.send(view=view, allowed_mentions=mentions, nonce=nonce))


LIST = (tell,)
MANAGED = (alerts,)
HANDLERS: dict[str, Handler] = {"tell": begin, "untell": stop}
