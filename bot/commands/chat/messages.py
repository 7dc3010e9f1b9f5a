"""Messages to the bot, and the menus of messages and members."""

import logging
from dataclasses import replace

import discord

from bot.answering import Ask, asker, excuse, open_to_adults, show, words_for
from bot.client import Namida
from bot.commands.chat import pages
from bot.commands.inputs import attended
from bot.commands.pressed import all_items, stands_for
from bot.commands.together import pages as together_pages
from bot.core.errors import Sorry
from bot.core.member.people import Asker
from bot.core.member.together import GroupMember
from bot.outgoing import Undelivered, deliver
from bot.ui import chat
from bot.ui.frame import parts
from bot.ui.frame.limits import gate
from bot.ui.frame.text import DEFAULT, Words

log = logging.getLogger("namida")


async def heard(client: Namida, message: discord.Message) -> None:
    """Read a message to the bot, keep what it rates, and answer where there is something to say."""
    who, words = await _met(client, message)
    try:
        view = await _answer(client, who, words, message)
    except Exception as error:
        view = excuse(client, who, words, error, "message")
    if view is None:
        return
    reference, gated = message.to_reference(fail_if_not_exists=False), gate(view)
    send = message.channel.send
    try:
        # By its nonce Discord takes one answer to a message, however often it is sent.
        await deliver(lambda: send(view=gated, reference=reference, mention_author=False, nonce=message.id))
    except (discord.HTTPException, Undelivered) as failed:
        log.warning("A message could not be answered: %s", failed)


async def _met(client: Namida, message: discord.Message) -> tuple[Asker, Words]:
    """Who wrote a message, and the words of its answer: in the language the server chose, or by direct message the
    member; else the one Discord names, else again the member's, since most servers name none."""
    guild = message.guild
    locale = guild.preferred_locale.value if guild else DEFAULT
    who = Asker(message.author.id, guild.id if guild else None, guild.name if guild else None, locale)
    await client.guide.here.meet(who)
    settings = client.guide.here.settings(who)
    chosen = settings.server_language if guild else None
    named = locale if locale != DEFAULT else settings.language or DEFAULT
    who = replace(who, adult=open_to_adults(settings, message.channel), reads=chosen or named)
    return who, client.languages[who.reads]


async def _answer(client: Namida, who: Asker, words: Words, message: discord.Message) -> discord.ui.LayoutView | None:
    assert client.user is not None
    role = client.role_of(message)
    mine = [f"<@{client.user.id}>", f"<@!{client.user.id}>", *([role.mention] if role else [])]
    text, called = message.content, any(mention in message.content for mention in mine)
    for mention in mine:
        text = text.replace(mention, " ")
    if role and not message.content:
        # Discord keeps the text of such a message from bots without a privileged intent.
        return parts.note(words("chat-role", bot=client.user.mention))
    if not text.strip() and (not called or message.attachments):
        return None
    # Amid a sentence the bot is but spoken of.
    whole = message.content.strip(" \n,.!?:")
    named = any(whole.startswith(one) or whole.endswith(one) for one in mine)
    answered = message.reference.resolved if message.reference and client.is_reply(message) else None
    about = _said(answered)[1] if isinstance(answered, discord.Message) else ()
    said = message.guild is None or named or answered is not None
    found = await client.guide.chat.hear(who, message.id, text, about, said=said)
    if found is None:
        return None
    if found.greeted:
        return parts.note(words("chat-hello"))
    found = client.guide.naming.told(found, who)
    if found.wish:
        return chat.wish_card(found.wish, who.member, words)
    scale = (await client.guide.members.settings(who)).scale
    name = message.author.display_name if message.guild else None
    return chat.heard_note(found, who.member, scale, words, name=name)


@attended
async def dramas(interaction: Ask, message: discord.Message) -> None:
    who = asker(interaction)
    guide = interaction.client.guide
    found = guide.naming.told(await guide.chat.names(who, *_said(message)), who)
    await show(interaction, chat.named_card(found, who.member, words_for(interaction)), private=True)


@attended
async def rate_here(interaction: Ask, message: discord.Message) -> None:
    said = await interaction.client.guide.chat.said(asker(interaction), *_said(message))
    await pages.rating_form(interaction, said)


def _said(message: discord.Message) -> tuple[str, list[str]]:
    """What a message says, what it forwards too: its words, the answers of its poll, the titles of its links; of the
    bot's own cards, whose words are about more than the titles they show, the values of their buttons and menus."""
    texts = [answer.text for answer in message.poll.answers] if message.poll else []
    values: list[str] = []
    for one in (message, *message.message_snapshots):
        texts += [one.content, *(embed.title or "" for embed in one.embeds)]
        items = [item for row in one.components for item in all_items(row)]
        if mine := [value for item in items for value in stands_for(item)]:
            values += mine
        else:
            texts += [item.content for item in items if isinstance(item, discord.TextDisplay)]
    return "\n".join(texts), values


@attended
async def taste(interaction: Ask, member: discord.User) -> None:
    if member.bot:
        raise Sorry("taste-bot")
    await show(
        interaction, await together_pages.taste(interaction, GroupMember(member.id, member.display_name)), private=True
    )


# Each with the key of its name in the texts.
MENUS = {"menu-dramas": dramas, "menu-rate-here": rate_here, "menu-taste": taste}
