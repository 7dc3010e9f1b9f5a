"""/list tell and /manage alerts, and the sending of alerts of new episodes."""

import logging
from dataclasses import replace
from secrets import token_hex

import discord

from bot.answering import Ask, asker, edit_message, open_to_adults, send_direct, show, words_for
from bot.client import Handler, Namida
from bot.commands.callbacks import attended, require_manager
from bot.commands.pressed import all_chosen, require_owner, values_of
from bot.core.errors import Sorry, StoreUnavailable
from bot.core.member.alerts import Notice, Where
from bot.core.member.asker import Asker
from bot.outgoing import REQUEST_ERRORS, Undelivered, deliver
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
    """Alert the asker there from now on. Returns the id of the channel, if it is one.

    For alerts by direct message one is sent at once. Raises Sorry where they take none.
    """
    guide, who, words = interaction.client.guide, asker(interaction), words_for(interaction, private=True)
    elsewhere = interaction.guild_id is not None or interaction.context.private_channel
    if where == "direct" and elsewhere and await guide.alerts.where(who) != where:
        await send_direct(interaction, parts.note(f"{words('alerts-direct')}\n-# {words('alerts-end')}"), {})
    return await guide.alerts.follow(who, where)


@attended
async def alerts(interaction: Ask, channel: discord.TextChannel | None = None) -> None:
    if channel:
        await set_channel(interaction, channel)
    told = channel.id if channel else await interaction.client.guide.alerts.channel(require_manager(interaction))
    known = interaction.guild and told and interaction.guild.get_channel(told)
    closed = isinstance(known, discord.TextChannel) and not _may_write(known)
    await show(interaction, channel_note(told, interaction.user.id, words_for(interaction), closed), private=True)


async def begin(interaction: Ask, press: Press) -> None:
    """Set the channel for the server's alerts to the one chosen."""
    (owner,) = values_of(press, 1)
    who = require_owner(interaction, owner, "not-yours-alone")
    channel = channel_of(interaction, all_chosen(interaction))
    await set_channel(interaction, channel)
    await edit_message(interaction, channel_note(channel.id if channel else None, who.member, words_for(interaction)))


async def stop(interaction: Ask, press: Press) -> None:
    """Turn the server's alerts off."""
    (owner,) = values_of(press, 1)
    require_owner(interaction, owner, "not-yours-alone")
    await set_channel(interaction, None)
    await edit_message(interaction, parts.note(words_for(interaction)("alerts-channel-none")))


def channel_of(interaction: Ask, values: list[str]) -> discord.TextChannel | None:
    """The channel chosen in a menu, None for none. Raises Sorry where it is not a text channel of this server."""
    if not values:
        return None
    known = interaction.guild and values[0].isdecimal() and interaction.guild.get_channel(int(values[0]))
    if not isinstance(known, discord.TextChannel):
        raise Sorry("stale-button")
    return known


async def set_channel(interaction: Ask, channel: discord.TextChannel | None) -> None:
    """Set the channel for the server's alerts, None for none. Raises Sorry where the bot may not write there."""
    who = require_manager(interaction)
    if channel and not _may_write(channel):
        raise Sorry("alerts-not-allowed")
    await interaction.client.guide.alerts.choose_channel(who, channel.id if channel else None)


def _may_write(channel: discord.TextChannel) -> bool:
    return channel.permissions_for(channel.guild.me).send_messages


async def send_news(client: Namida) -> None:
    """Send all alerts that are due."""
    for news in await client.guide.alerts.due():
        try:
            await _send_or_skip(client, news)
        except (Undelivered, *REQUEST_ERRORS) as error:
            log.warning("New episodes could not be told, and will be later: %r", error)
        except StoreUnavailable as error:
            log.warning("It could not be kept that new episodes were told: %s", error)


async def _send_or_skip(client: Namida, news: Notice) -> None:
    """Send an alert, and note it as sent; also where the member or channel is closed to the bot, so as not to try it
    again and again."""
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
    """Send an alert to its member, or to the channel of their server, in the language and with the names of titles
    chosen there. Adult titles are left out where they may not be shown."""
    guide = client.guide
    if news.channel is None or news.server is None:
        who = Asker(news.members[0], locale=news.locale or DEFAULT)
        language = (await guide.members.settings(who)).language
        place = await client.create_dm(discord.Object(who.member))
    else:
        # The server may be on a shard of another process: then it is not in the cache.
        channel = client.get_channel(news.channel) or await client.fetch_channel(news.channel)
        server = client.get_guild(news.server) or await client.fetch_guild(news.server, with_counts=False)
        # Member 0: only the server's settings apply.
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
    messages = guide.display.named(replace(news, rows=rows), who).messages()
    for n, told in enumerate(messages, 1):
        await _write(place, told, words)
        if rest := messages[n:]:
            await guide.alerts.told(told, rest)


async def _write(place: discord.abc.Messageable, news: Notice, words: Words) -> None:
    view, nonce = gate(news_card(news, words)), token_hex(8)
    # Ping only the members who asked for alerts in the channel.
    named = [discord.Object(member) for member in news.members] if news.channel else False
    mentions = discord.AllowedMentions(users=named)
    await deliver(lambda: place.send(view=view, allowed_mentions=mentions, nonce=nonce))


LIST = (tell,)
MANAGE = (alerts,)
HANDLERS: dict[str, Handler] = {"tell": begin, "untell": stop}
