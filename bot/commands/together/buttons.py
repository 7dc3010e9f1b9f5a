"""The buttons of a group's picks. What they need is in the menus of the message: its titles, and its people."""

from collections.abc import AsyncGenerator, Callable, Generator
from contextlib import asynccontextmanager, contextmanager, suppress
from datetime import datetime, timedelta

import discord
from discord import ui

from bot.answering import Ask, asker, post_poll, turn, words_for
from bot.client import Handler
from bot.commands.pressed import answer, chosen, number, options, own, values_of
from bot.commands.together import pages, votes
from bot.core.errors import Sorry
from bot.core.member.together import GroupMember
from bot.core.models import Drama
from bot.outgoing import Undelivered, deliver
from bot.ui.frame.ids import Press, read_member, read_moment
from bot.ui.frame.limits import EVENT_TEXT, cut
from bot.ui.recommending import together

_QUARTER = timedelta(minutes=15)
_LENGTH = 60


async def group(interaction: Ask, press: Press) -> None:
    """The next picks for the same people."""
    owner, page = values_of(press, 2)
    await answer(interaction, owner, await pages.gathering(interaction, _people(interaction), number(page)))


async def leave(interaction: Ask, press: Press) -> None:
    """The picks without one of the people."""
    (owner,) = values_of(press, 1)
    gone = read_member(chosen(interaction))
    people = [person for person in _people(interaction) if person.member != gone]
    await answer(interaction, owner, await pages.gathering(interaction, people))


async def vote(interaction: Ask, press: Press) -> None:
    """Hand the picks over to a poll."""
    (owner,) = values_of(press, 1)
    own(interaction, owner, "vote-not-yours")
    words, message = words_for(interaction), interaction.message
    guide, who = interaction.client.guide, asker(interaction)
    dramas = guide.naming.told([guide.titles.get(key, who) for key in _titles(interaction)], who)
    if message is None:
        raise Sorry("stale-button")
    if interaction.guild_id and not _reads(interaction.app_permissions):
        raise Sorry("vote-unseen")
    if interaction.guild_id and not interaction.app_permissions.send_polls:
        raise Sorry("vote-not-allowed")
    if interaction.guild_id and not interaction.permissions.send_polls:
        raise Sorry("vote-not-by-you")
    async with _waiting(interaction, lambda card: together.beginning(card, who.member, words)):
        poll = await post_poll(interaction, together.poll(dramas, words))
    await turn(interaction, together.voting(_card(message), who.member, poll, words))
    await guide.together.opened(who, poll, interaction.channel_id or 0, together.VOTE_HOURS)


async def plan(interaction: Ask, press: Press) -> None:
    """End the vote, say who won, and ask when it is watched."""
    owner, poll = values_of(press, 2)
    own(interaction, owner, "vote-not-yours")
    guide, who, vote = interaction.client.guide, asker(interaction), read_member(poll)
    words = words_for(interaction)
    where = interaction.client, interaction.guild_id, interaction.channel_id or 0
    with _reached():
        try:
            message = await deliver(lambda: votes.poll_message(*where, vote))
            assert message
            ballots, over = await deliver(lambda: votes.ballots(message)), votes.over(message, interaction.created_at)
            if over and not ballots:
                raise Sorry("vote-over")
        except Sorry:
            if interaction.message:
                await turn(interaction, together.votable(_card(interaction.message), who.member, words))
            raise
        found = await guide.together.decide(who, vote, _titles(interaction), ballots or {})
        if not over:
            await deliver(message.end_poll)
    found = guide.naming.told(found, who)
    await turn(interaction, together.outcome_card(found, who.member, _barred(interaction), words))


async def event(interaction: Ask, press: Press) -> None:
    """Show when it would be, on the clock of whoever reads it."""
    owner, key = values_of(press, 2)
    own(interaction, owner, "vote-not-yours")
    hours = number(chosen(interaction))
    if hours not in together.HOURS:
        raise Sorry("stale-button")
    await _at(interaction, owner, key, interaction.created_at + timedelta(hours=hours))


async def at(interaction: Ask, press: Press) -> None:
    """The same a little earlier or later."""
    owner, moment, key = values_of(press, 3)
    own(interaction, owner, "vote-not-yours")
    await _at(interaction, owner, key, read_moment(moment))


async def make(interaction: Ask, press: Press) -> None:
    """Make an event of the title that won; where its time has passed meanwhile, another is asked for."""
    owner, moment, key = values_of(press, 3)
    own(interaction, owner, "vote-not-yours")
    async with _waiting(interaction, together.waiting):
        start = read_moment(moment)
        if start <= interaction.created_at:
            await _at(interaction, owner, key, start)
            return
        guild, drama = _planned(interaction, key)
        words, made = words_for(interaction), await _created(interaction, guild, drama, start)
        await turn(interaction, together.planned_card(drama, start, made.id, made.url, read_member(owner), words))


async def off(interaction: Ask, press: Press) -> None:
    """Take the event back, and ask again when it would be; a member may not, as it is the bot that made it."""
    owner, made, key = values_of(press, 3)
    own(interaction, owner, "vote-not-yours")
    guild, _ = _planned(interaction, key)
    start = interaction.created_at
    # Who manages the server may have taken it back before.
    with _reached(), suppress(discord.NotFound):
        event = await deliver(lambda: guild.fetch_scheduled_event(read_member(made), with_counts=False))
        assert event
        start = event.start_time
        await deliver(event.delete)
    await _at(interaction, owner, key, start)


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
async def _waiting(interaction: Ask, shown: Callable[[ui.LayoutView], ui.LayoutView]) -> AsyncGenerator[None]:
    """Its message is `shown` so meanwhile that nothing is made twice for all to see, and as it was where this fails."""
    if interaction.message is None:
        raise Sorry("stale-button")
    await turn(interaction, shown(_card(interaction.message)))
    try:
        yield
    except Exception:
        await turn(interaction, _card(interaction.message))
        raise


@contextmanager
def _reached() -> Generator[None]:
    """Where Discord cannot be reached, nothing was taken, and it can be asked for again."""
    try:
        yield
    except Undelivered:
        raise Sorry("not-taken") from None


def _card(message: discord.Message) -> ui.LayoutView:
    """A message of the bot as it stands."""
    card = ui.LayoutView.from_message(message, timeout=None)
    card.stop()
    return card


def _people(interaction: Ask) -> list[GroupMember]:
    return [GroupMember(read_member(option.value), option.label) for option in options(interaction, "leave")]


def _titles(interaction: Ask) -> list[str]:
    return [option.value for option in options(interaction, "open")]


def _barred(interaction: Ask) -> str | None:
    """Why no event can be made here, by its key in the texts; None where one can. The bot makes none for a member who
    may make none."""
    if interaction.client.get_guild(interaction.guild_id or 0) is None or not _makes_events(
        interaction.app_permissions
    ):
        return "event-not-allowed"
    return None if _makes_events(interaction.permissions) else "event-not-by-you"


def _reads(may: discord.Permissions) -> bool:
    """Whether the votes that are cast in a channel can be read there."""
    return may.view_channel and may.read_message_history


def _makes_events(may: discord.Permissions) -> bool:
    return may.create_events or may.manage_events


async def _at(interaction: Ask, owner: str, key: str, moment: datetime) -> None:
    """Ask whether to plan it for then, or for the next quarter of an hour where that is past."""
    _, drama = _planned(interaction, key)
    start = _quarter(max(moment, interaction.created_at + timedelta(minutes=1)))
    await turn(interaction, together.time_card(drama, start, read_member(owner), words_for(interaction)))


def _planned(interaction: Ask, key: str) -> tuple[discord.Guild, Drama]:
    """Where an event is made, and of which title. Raises Sorry where none can be made."""
    guide, who = interaction.client.guide, asker(interaction)
    guild = interaction.client.get_guild(interaction.guild_id or 0)
    if guild is None:
        raise Sorry("stale-button")
    if barred := _barred(interaction):
        raise Sorry(barred)
    return guild, guide.naming.told(guide.titles.get(key, who), who)


async def _created(interaction: Ask, guild: discord.Guild, drama: Drama, start: datetime) -> discord.ScheduledEvent:
    """Raises Sorry where the bot may not, and where Discord cannot be reached."""
    with _reached():
        try:
            made = await deliver(
                lambda: guild.create_scheduled_event(
                    name=cut(drama.title, EVENT_TEXT),
                    start_time=start,
                    end_time=start + timedelta(minutes=drama.runtime or _LENGTH),
                    entity_type=discord.EntityType.external,
                    privacy_level=discord.PrivacyLevel.guild_only,
                    location=_place(interaction, guild),
                    description=words_for(interaction)("event-about"),
                ),
                again=False,
            )
        except discord.Forbidden:
            raise Sorry("event-not-allowed") from None
    assert made
    return made


def _quarter(moment: datetime) -> datetime:
    """The next quarter of an hour."""
    return moment + (-(moment - datetime.min.replace(tzinfo=moment.tzinfo)) % _QUARTER)


def _place(interaction: Ask, guild: discord.Guild) -> str:
    name = getattr(interaction.channel, "name", None)
    return cut(f"#{name}" if name else guild.name, EVENT_TEXT)
