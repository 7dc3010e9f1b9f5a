"""Buttons of a group's picks: their pages, the vote, and the event. The titles and the people are read from the menus
of the message."""

from collections.abc import AsyncGenerator, Callable, Generator
from contextlib import asynccontextmanager, contextmanager, suppress
from datetime import datetime, timedelta

import discord
from discord import ui

from bot.answering import Ask, asker, edit_message, post_poll, words_for
from bot.client import Handler
from bot.commands.pressed import answer, chosen, menu_options, number, require_owner, values_of
from bot.commands.together import pages, votes
from bot.core.errors import Sorry
from bot.core.member.together import GroupMember
from bot.core.models import Drama
from bot.outgoing import Undelivered, deliver
from bot.ui.frame.ids import Press, read_member, read_moment
from bot.ui.frame.limits import EVENT_TEXT, cut
from bot.ui.recommending import together

_QUARTER = timedelta(minutes=15)
_DEFAULT_MINUTES = 60


async def group(interaction: Ask, press: Press) -> None:
    """Show the next picks for the same people."""
    owner, page = values_of(press, 2)
    await answer(interaction, owner, await pages.gathering(interaction, _people(interaction), number(page)))


async def leave(interaction: Ask, press: Press) -> None:
    """Show the picks without one of the people."""
    (owner,) = values_of(press, 1)
    gone = read_member(chosen(interaction))
    people = [person for person in _people(interaction) if person.member != gone]
    await answer(interaction, owner, await pages.gathering(interaction, people))


async def vote(interaction: Ask, press: Press) -> None:
    """Start a poll on the picks."""
    (owner,) = values_of(press, 1)
    require_owner(interaction, owner, "vote-not-yours")
    words, message = words_for(interaction), interaction.message
    guide, who = interaction.client.guide, asker(interaction)
    dramas = guide.display.named([guide.titles.get(key, who) for key in _titles(interaction)], who)
    if message is None:
        raise Sorry("stale-button")
    if interaction.guild_id:
        may = interaction.app_permissions
        if not (may.view_channel and may.read_message_history):
            # The votes could not be read.
            raise Sorry("vote-unseen")
        if not may.send_polls:
            raise Sorry("vote-not-allowed")
        if not interaction.permissions.send_polls:
            raise Sorry("vote-not-by-you")
    async with _shown_meanwhile(interaction, lambda card: together.vote_opening(card, who.member, words)):
        poll = await post_poll(interaction, together.poll(dramas, words))
    await edit_message(interaction, together.vote_open(_card(message), who.member, poll, words))
    await guide.votes.opened(who, poll, interaction.channel_id or 0, together.VOTE_HOURS)


async def plan(interaction: Ask, press: Press) -> None:
    """End the poll, say which title won, and ask when to watch it."""
    owner, poll = values_of(press, 2)
    require_owner(interaction, owner, "vote-not-yours")
    guide, who, vote = interaction.client.guide, asker(interaction), read_member(poll)
    words = words_for(interaction)
    where = interaction.client, interaction.guild_id, interaction.channel_id or 0
    with _or_not_taken():
        try:
            message = await deliver(lambda: votes.poll_message(*where, vote))
            assert message
            ballots, over = await deliver(lambda: votes.ballots(message)), votes.over(message, interaction.created_at)
            if over and not ballots:
                raise Sorry("vote-over")
        except Sorry:
            if interaction.message:
                await edit_message(interaction, together.vote_over(_card(interaction.message), who.member, words))
            raise
        found = await guide.votes.decide(who, vote, _titles(interaction), ballots or {})
        if not over:
            await deliver(message.end_poll)
    found = guide.display.named(found, who)
    await edit_message(interaction, together.outcome_card(found, who.member, _why_no_event(interaction), words))


async def event(interaction: Ask, press: Press) -> None:
    """Propose the time chosen in the menu, shown in each reader's time zone."""
    owner, key = values_of(press, 2)
    require_owner(interaction, owner, "vote-not-yours")
    hours = number(chosen(interaction))
    if hours not in together.HOURS:
        raise Sorry("stale-button")
    await _ask_time(interaction, owner, key, interaction.created_at + timedelta(hours=hours))


async def at(interaction: Ask, press: Press) -> None:
    """Propose a slightly earlier or later time."""
    owner, moment, key = values_of(press, 3)
    require_owner(interaction, owner, "vote-not-yours")
    await _ask_time(interaction, owner, key, read_moment(moment))


async def make(interaction: Ask, press: Press) -> None:
    """Create the event; if its time has passed meanwhile, propose another."""
    owner, moment, key = values_of(press, 3)
    require_owner(interaction, owner, "vote-not-yours")
    async with _shown_meanwhile(interaction, together.disabled):
        start = read_moment(moment)
        if start <= interaction.created_at:
            await _ask_time(interaction, owner, key, start)
            return
        guild, drama = _event_of(interaction, key)
        words, made = words_for(interaction), await _create_event(interaction, guild, drama, start)
        card = together.planned_card(drama, start, made.id, made.url, read_member(owner), words)
        await edit_message(interaction, card)


async def off(interaction: Ask, press: Press) -> None:
    """Delete the event, which members cannot as the bot created it, and propose a time again."""
    owner, made, key = values_of(press, 3)
    require_owner(interaction, owner, "vote-not-yours")
    guild, _ = _event_of(interaction, key)
    start = interaction.created_at
    # A manager of the server may have deleted it already.
    with _or_not_taken(), suppress(discord.NotFound):
        event = await deliver(lambda: guild.fetch_scheduled_event(read_member(made), with_counts=False))
        assert event
        start = event.start_time
        await deliver(event.delete)
    await _ask_time(interaction, owner, key, start)


HANDLERS: dict[str, Handler] = {
    "group": group,
    "leave": leave,
    "vote": vote,
    "plan": plan,
    "event": event,
    "at": at,
    "make": make,
    "off": off,
}


@asynccontextmanager
async def _shown_meanwhile(interaction: Ask, shown: Callable[[ui.LayoutView], ui.LayoutView]) -> AsyncGenerator[None]:
    """Edit the message pressed to what `shown` makes of it meanwhile, so that a second press does nothing; restore it
    where this fails."""
    if interaction.message is None:
        raise Sorry("stale-button")
    await edit_message(interaction, shown(_card(interaction.message)))
    try:
        yield
    except Exception:
        await edit_message(interaction, _card(interaction.message))
        raise


@contextmanager
def _or_not_taken() -> Generator[None]:
    """Refuse where Discord cannot be reached: nothing was done, and it can be tried again."""
    try:
        yield
    except Undelivered:
        raise Sorry("not-taken") from None


def _card(message: discord.Message) -> ui.LayoutView:
    """The components of one of the bot's messages, as they are."""
    card = ui.LayoutView.from_message(message, timeout=None)
    card.stop()
    return card


def _people(interaction: Ask) -> list[GroupMember]:
    return [GroupMember(read_member(option.value), option.label) for option in menu_options(interaction, "leave")]


def _titles(interaction: Ask) -> list[str]:
    return [option.value for option in menu_options(interaction, "open")]


def _why_no_event(interaction: Ask) -> str | None:
    """The text key of why no event can be created here, None where it can: neither the bot nor the member may lack the
    permission."""
    if interaction.client.get_guild(interaction.guild_id or 0) is None or not _may_make_events(
        interaction.app_permissions
    ):
        return "event-not-allowed"
    return None if _may_make_events(interaction.permissions) else "event-not-by-you"


def _may_make_events(may: discord.Permissions) -> bool:
    return may.create_events or may.manage_events


async def _ask_time(interaction: Ask, owner: str, key: str, moment: datetime) -> None:
    """Propose a time for the event, rounded up to a quarter of an hour; the next one where it is past."""
    _, drama = _event_of(interaction, key)
    start = _next_quarter(max(moment, interaction.created_at + timedelta(minutes=1)))
    await edit_message(interaction, together.time_card(drama, start, read_member(owner), words_for(interaction)))


def _event_of(interaction: Ask, key: str) -> tuple[discord.Guild, Drama]:
    """The server and the title of an event. Raises Sorry where none can be created."""
    guide, who = interaction.client.guide, asker(interaction)
    guild = interaction.client.get_guild(interaction.guild_id or 0)
    if guild is None:
        raise Sorry("stale-button")
    if reason := _why_no_event(interaction):
        raise Sorry(reason)
    return guild, guide.display.named(guide.titles.get(key, who), who)


async def _create_event(
    interaction: Ask, guild: discord.Guild, drama: Drama, start: datetime
) -> discord.ScheduledEvent:
    """Create the event on Discord. Raises Sorry where the bot may not, and where Discord cannot be reached."""
    with _or_not_taken():
        try:
            made = await deliver(
                lambda: guild.create_scheduled_event(
                    name=cut(drama.title, EVENT_TEXT),
                    start_time=start,
                    end_time=start + timedelta(minutes=drama.runtime or _DEFAULT_MINUTES),
                    entity_type=discord.EntityType.external,
                    privacy_level=discord.PrivacyLevel.guild_only,
                    location=_location(interaction, guild),
                    description=words_for(interaction)("event-about"),
                ),
                retry=False,
            )
        except discord.Forbidden:
            raise Sorry("event-not-allowed") from None
    assert made
    return made


def _next_quarter(moment: datetime) -> datetime:
    """The moment, rounded up to a quarter of an hour."""
    return moment + (-(moment - datetime.min.replace(tzinfo=moment.tzinfo)) % _QUARTER)


def _location(interaction: Ask, guild: discord.Guild) -> str:
    name = getattr(interaction.channel, "name", None)
    return cut(f"#{name}" if name else guild.name, EVENT_TEXT)
