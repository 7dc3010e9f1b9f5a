"""/list show, add, remove, share; /progress."""

from datetime import date
from functools import partial
from typing import Literal

from discord import app_commands

from bot.answering import Ask, asker, words_for
from bot.answering import show as answer
from bot.commands.autocomplete import suggest_title
from bot.commands.callbacks import attended
from bot.commands.inputs import Somebody, Title
from bot.commands.lists import pages
from bot.commands.resolve import resolve_title
from bot.core.days import read_day
from bot.core.errors import Sorry
from bot.core.member.lists import Status
from bot.ui.frame import parts
from bot.ui.member import lists

Note = app_commands.Range[str, 1, 200]


async def suggest_day(interaction: Ask, typed: str) -> list[app_commands.Choice[str]]:
    """The day that was typed, or some of the coming days."""
    today, words = interaction.client.guide.lists.today(), words_for(interaction)
    read = read_day(typed, today)
    days = [read] if read else lists.deadlines(today)
    return [app_commands.Choice(name=lists.day(one, today, words), value=one.isoformat()) for one in days]


def _day(interaction: Ask, text: str) -> date:
    read = read_day(text, interaction.client.guide.lists.today())
    if read is None:
        raise Sorry("day-unclear", given=text[:40])
    return read


async def _kept_private(interaction: Ask, whose: int, private: bool) -> bool:
    """Whether an answer about a member's list is private: as asked for, and always where that list is not shared."""
    # Private until it is known whether the list is shared, as a defer may come first.
    interaction.extras["private"] = True
    private = interaction.extras["private"] = private or not await interaction.client.guide.lists.shared(whose)
    return private


@attended
async def show(
    interaction: Ask, status: Status | None = None, member: Somebody | None = None, private: bool = False
) -> None:
    whose = member.id if member else interaction.user.id
    private = await _kept_private(interaction, whose, private)
    await answer(interaction, await pages.page(interaction, whose, status), private=private)


@app_commands.autocomplete(title=suggest_title)
@attended
async def add(
    interaction: Ask, title: Title, status: Status | None = None, note: Note | None = None, private: bool = False
) -> None:
    private = await _kept_private(interaction, interaction.user.id, private or note is not None)
    if drama := await resolve_title(interaction, title, f"put-{status or ''}", private, note):
        change = await interaction.client.guide.lists.put(asker(interaction), drama, status, note)
        await answer(interaction, await pages.changed(interaction, change, private), private=private)


@app_commands.autocomplete(title=suggest_title)
@attended
async def remove(interaction: Ask, title: Title) -> None:
    guide, who = interaction.client.guide, asker(interaction)
    listed = partial(guide.lists.listed, who)
    if drama := await resolve_title(interaction, title, "put-none", private=True, theirs=listed):
        change = await guide.lists.remove(who, drama)
        await answer(interaction, await pages.changed(interaction, change, private=True), private=True)


@attended
async def share(interaction: Ask, with_others: Literal["everyone", "nobody"]) -> None:
    opened = with_others == "everyone"
    seen = await interaction.client.guide.lists.share(asker(interaction), opened)
    said = "hidden" if opened and not seen else with_others
    await answer(interaction, parts.note(words_for(interaction)(f"list-share-{said}")), private=True)


@app_commands.autocomplete(title=suggest_title, before=suggest_day)
@attended
async def progress(
    interaction: Ask,
    title: Title,
    episode: app_commands.Range[int, 0, 9999] | None = None,
    before: app_commands.Range[str, 1, 40] | None = None,
    private: bool = False,
) -> None:
    private = await _kept_private(interaction, interaction.user.id, private)
    day = _day(interaction, before) if before else None
    then = f"watched-{'' if episode is None else episode}-{day.isoformat() if day else ''}"
    if drama := await resolve_title(interaction, title, then, private):
        await answer(interaction, await pages.progress(interaction, drama, episode, day), private=private)


COMMANDS = (progress,)
LIST = (show, add, remove, share)
