"""Messages to the bot, and the menus of messages and members."""

import logging

import discord

from bot.answering import Ask, asker, show, words_for
from bot.client import Namida
from bot.commands import pages
from bot.commands.inputs import attended
from bot.core.errors import Sorry, StoreUnavailable
from bot.core.people import Asker
from bot.core.together import Person
from bot.logs import number
from bot.ui import chat, parts
from bot.ui.limits import gate
from bot.ui.text import DEFAULT

log = logging.getLogger("namida")


async def heard(client: Namida, message: discord.Message) -> None:
    """Read a message to the bot, keep what it rates, and answer where there is something to say."""
    guild = message.guild
    locale = guild.preferred_locale.value if guild else DEFAULT
    who = Asker(message.author.id, guild.id if guild else None, guild.name if guild else None, locale)
    words = client.languages[locale]
    try:
        view = await _answer(client, who, message)
    except Sorry as sorry:
        view = parts.note(words(sorry.key, **sorry.values))
    except StoreUnavailable as error:
        log.error("The database does not answer: %s", error)
        view = parts.note(words("cannot-save"))
    except Exception as error:
        fault = number()
        log.error("Fault %s in message", fault, exc_info=error)
        view = parts.note(words("fault", id=fault))
    if view is None:
        return
    try:
        reference = message.to_reference(fail_if_not_exists=False)
        await message.channel.send(view=gate(view), reference=reference, mention_author=False)
    except discord.HTTPException as failed:
        log.warning("A message could not be answered: %s", failed)


async def _answer(client: Namida, who: Asker, message: discord.Message) -> discord.ui.LayoutView | None:
    assert client.user is not None
    mine = (f"<@{client.user.id}>", f"<@!{client.user.id}>")
    text, called = message.content, any(mention in message.content for mention in mine)
    for mention in mine:
        text = text.replace(mention, " ")
    if not text.strip() and (not called or message.attachments):
        return None
    found = await client.guide.chat.hear(who, message.id, text)
    if found is None:
        return None
    words = client.languages[who.locale]
    if not text.strip():
        return parts.note(words("chat-hello"))
    scale = (await client.guide.members.settings(who)).scale
    return chat.heard_note(found, who.member, scale, words)


@attended
async def dramas(interaction: Ask, message: discord.Message) -> None:
    who = asker(interaction)
    found = await interaction.client.guide.chat.names(who, message.content)
    await show(interaction, chat.named_card(found, who.member, words_for(interaction)), private=True)


@attended
async def rate_here(interaction: Ask, message: discord.Message) -> None:
    guide, who = interaction.client.guide, asker(interaction)
    said = await guide.chat.said(who, message.content)
    scale = (await guide.members.settings(who)).scale
    await interaction.response.send_modal(chat.RateModal(said, who.member, scale, words_for(interaction)))


@attended
async def taste(interaction: Ask, member: discord.User) -> None:
    if member.bot:
        raise Sorry("taste-bot")
    await show(interaction, await pages.taste(interaction, Person(member.id, member.display_name)), private=True)


# Each with the key of its name in the texts.
MENUS = {"menu-dramas": dramas, "menu-rate-here": rate_here, "menu-taste": taste}
