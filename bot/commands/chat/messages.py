"""Answers messages to the bot, and the context menus of messages and members."""

import logging
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import replace

import discord

from bot.answering import Ask, asker, error_note, open_to_adults, show, words_for
from bot.client import Namida
from bot.commands.callbacks import attended
from bot.commands.chat import pages
from bot.commands.inputs import other_member
from bot.commands.pressed import all_items, values_in
from bot.commands.together import pages as together_pages
from bot.core.chat.message import Heard
from bot.core.errors import Sorry
from bot.core.member.asker import Asker
from bot.outgoing import Undelivered, deliver
from bot.ui import chat
from bot.ui.frame import parts
from bot.ui.frame.limits import gate
from bot.ui.frame.text import DEFAULT, Words

log = logging.getLogger("namida")


async def heard(client: Namida, message: discord.Message) -> None:
    """Read a message to the bot, keep the ratings in it, and reply where there is something to say."""
    who, words = await _met(client, message)
    found: Heard | None = None
    try:
        found = await _found(client, who, message)
        view = await _answer(client, who, words, message, found)
    except Exception as error:
        view = error_note(client, who, words, error, "message")
    if view is None:
        return
    reference, gated = message.to_reference(fail_if_not_exists=False), gate(view)
    send = message.channel.send
    try:
        # With a nonce Discord takes the reply once, however often it is sent.
        await deliver(lambda: send(view=gated, reference=reference, mention_author=False, nonce=message.id))
    except (discord.HTTPException, Undelivered) as failed:
        log.warning("A message could not be answered: %s", failed)
        if isinstance(failed, discord.Forbidden) and found and (found.kept or found.questions):
            await _tell_elsewhere(client, who, message, found, gated)


async def _tell_elsewhere(
    client: Namida, who: Asker, message: discord.Message, found: Heard, view: discord.ui.LayoutView
) -> None:
    """Tell a member what was kept of their message in a channel the bot may not write in: by a reaction where that says
    it all, else by a direct message. Where neither arrives, nothing is kept."""
    ways: list[Callable[[], Awaitable[object]]] = [lambda: message.author.send(view=view, nonce=message.id)]
    if found == Heard(kept=found.kept):
        ways.insert(0, lambda: message.add_reaction("✅"))
    for way in ways:
        with suppress(discord.HTTPException, Undelivered):
            await deliver(way)
            return
    for rated in found.kept:
        with suppress(Sorry):
            await client.guide.ratings.undo(who, rated.change)


async def _met(client: Namida, message: discord.Message) -> tuple[Asker, Words]:
    """The writer of a message, and the texts for the reply.

    In a server they are in the language it chose; else in the one Discord names, where that is not the default, which
    few servers change; else in the one the member chose.
    """
    guild = message.guild
    locale = guild.preferred_locale.value if guild else DEFAULT
    who = Asker(message.author.id, guild.id if guild else None, guild.name if guild else None, locale)
    await client.guide.servers.load(who)
    settings = client.guide.settings.known(who)
    chosen = settings.server_language if guild else None
    named = locale if locale != DEFAULT else settings.language or DEFAULT
    who = replace(who, adult=open_to_adults(settings, message.channel), reads=chosen or named)
    return who, client.languages[who.reads]


async def _found(client: Namida, who: Asker, message: discord.Message) -> Heard | None:
    """What a message says, its ratings kept; None where there is no reply."""
    assert client.user is not None
    mine = _mentions(client, message)
    text, called = message.content, any(mention in message.content for mention in mine)
    for mention in mine:
        text = text.replace(mention, " ")
    if not text.strip() and (not called or message.attachments):
        return None
    # Mentioned in the middle of a sentence, the bot is only talked about.
    whole = message.content.strip(" \n,.!?:")
    named = any(whole.startswith(one) or whole.endswith(one) for one in mine)
    answered = message.reference.resolved if message.reference and client.is_reply(message) else None
    about = _said(answered)[1] if isinstance(answered, discord.Message) else ()
    said = message.guild is None or named or answered is not None
    return await client.guide.chat.hear(who, message.id, text, about, said=said)


def _mentions(client: Namida, message: discord.Message) -> list[str]:
    """How a message may mention the bot."""
    assert client.user is not None
    role = client.role_of(message)
    return [f"<@{client.user.id}>", f"<@!{client.user.id}>", *([role.mention] if role else [])]


async def _answer(
    client: Namida, who: Asker, words: Words, message: discord.Message, found: Heard | None
) -> discord.ui.LayoutView | None:
    if client.user and client.role_of(message) and not message.content:
        # Discord hides the text of such a message from bots without the message content intent.
        return parts.note(words("chat-role", bot=client.user.mention))
    if found is None:
        return None
    if found.greeted:
        return parts.note(words("chat-hello"))
    found = client.guide.display.named(found, who)
    if found.wish:
        return chat.wish_card(found.wish, who.member, words)
    scale = (await client.guide.members.settings(who)).scale
    name = message.author.display_name if message.guild else None
    return chat.heard_note(found, who.member, scale, words, name=name)


@attended
async def dramas(interaction: Ask, message: discord.Message) -> None:
    who = asker(interaction)
    guide = interaction.client.guide
    found = guide.display.named(await guide.chat.names(who, *_said(message)), who)
    await show(interaction, chat.named_card(found, who.member, words_for(interaction)), private=True)


@attended
async def rate_here(interaction: Ask, message: discord.Message) -> None:
    said = await interaction.client.guide.chat.said(asker(interaction), *_said(message))
    await pages.rating_form(interaction, said)


def _said(message: discord.Message) -> tuple[str, list[str]]:
    """The text of a message and of those it forwards, with the answers of a poll and the titles of embeds; and of the
    bot's own cards, instead of their text, the values of their buttons and menus, among them ids of titles."""
    texts = [answer.text for answer in message.poll.answers] if message.poll else []
    values: list[str] = []
    for one in (message, *message.message_snapshots):
        texts += [one.content, *(embed.title or "" for embed in one.embeds)]
        items = [item for row in one.components for item in all_items(row)]
        if mine := [value for item in items for value in values_in(item)]:
            values += mine
        else:
            texts += [item.content for item in items if isinstance(item, discord.TextDisplay)]
    return "\n".join(texts), values


@attended
async def taste(interaction: Ask, member: discord.User) -> None:
    await show(interaction, await together_pages.taste(interaction, other_member(member)), private=True)


# By the text key of their names.
MENUS = {"menu-dramas": dramas, "menu-rate-here": rate_here, "menu-taste": taste}
