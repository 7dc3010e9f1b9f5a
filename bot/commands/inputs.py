"""What members give: titles that complete as they are typed, and what a title means."""

import functools
from collections.abc import Callable, Coroutine, Sequence
from typing import Any, Literal

import discord
from discord import app_commands, ui

from bot.client import Ask, asker, attend, renew, show, words_for
from bot.core.errors import Sorry
from bot.core.models import Drama
from bot.core.people import Asker, Choice
from bot.ui import answers, live, parts
from bot.ui.limits import CHOICE, cut

Title = app_commands.Range[str, 1, 200]
Wish = app_commands.Range[str, 1, 100]
Tag = app_commands.Range[str, 1, 60]
Somebody = discord.Member | discord.User
Country = Literal["KR", "JP", "CN", "TW", "TH", "HK", "PH", "SG"]

_Command = Callable[..., Coroutine[Any, Any, None]]


async def suggest(interaction: Ask, typed: str) -> list[app_commands.Choice[str]]:
    """The titles for what was typed so far; each choice carries the id."""
    return [
        app_commands.Choice(name=parts.label(choice.drama), value=choice.drama.id)
        for choice in interaction.client.guide.titles.suggest(typed, asker(interaction))
    ]


async def suggest_tags(interaction: Ask, typed: str) -> list[app_commands.Choice[str]]:
    """The tags and genres for what was typed so far, behind those already set apart by commas."""
    found = interaction.client.guide.wishes.suggest_tags(typed)
    return [app_commands.Choice(name=tags, value=tags) for tags in found if len(tags) <= CHOICE]


async def suggest_mood(interaction: Ask, typed: str) -> list[app_commands.Choice[str]]:
    """The moods for what was typed so far, each with what it means."""
    return [
        app_commands.Choice(name=cut(f"{mood.name} – {mood.means}", CHOICE), value=mood.name)
        for mood in interaction.client.guide.wishes.suggest_moods(typed)
    ]


async def suggest_service(interaction: Ask, typed: str) -> list[app_commands.Choice[str]]:
    """The services for what was typed so far."""
    found = interaction.client.guide.wishes.suggest_services(typed)
    return [app_commands.Choice(name=service, value=service) for service in found]


def attended(command: _Command) -> _Command:
    """A command whose every trouble is answered, and which is put off where it takes long."""

    @functools.wraps(command)
    async def run(interaction: Ask, *args: Any, **options: Any) -> None:
        await attend(interaction, command(interaction, *args, **options))

    return run


def managing(interaction: Ask) -> Asker:
    """The asker, who manages the server. Raises Sorry where they do not; a server may show the command to anyone."""
    if interaction.guild_id is None:
        raise Sorry("server-only")
    if not interaction.permissions.manage_guild:
        raise Sorry("managers-only")
    return asker(interaction)


async def meant(interaction: Ask, title: str, then: str, private: bool) -> Drama | None:
    """The drama `title` means. Where it means several or none, asks which, and `then` is done with it; what the
    live sources know by that name is put beside those of the catalogue once they answer."""
    guide, who = interaction.client.guide, asker(interaction)
    await guide.here.meet(who)
    found = guide.titles.find(title, who)
    if found.sure:
        await guide.names.searched(who, title, found)
        return found.sure
    words, owner, typed = words_for(interaction), who.member, title[:80]
    sources = [state.name for state in guide.elsewhere.states]

    def ask(more: Sequence[Choice], line: str | None) -> ui.LayoutView:
        if found.choices:
            return answers.which_title(found.choices, typed, owner, then, words, more, line)
        return answers.nothing_found(found.nearest, typed, owner, then, words, more, line)

    await show(
        interaction,
        ask((), live.searching(sources, words) if sources else None),
        private=private or not found.choices,
    )
    await guide.names.searched(who, title, found)
    if sources:
        known = {choice.drama.id for choice in (*found.choices, *found.nearest)}
        abroad = await guide.elsewhere.search(title)
        more = [choice for choice in abroad.choices if choice.drama.id not in known]
        silent = live.not_searched([told.source for told in abroad.silent], words)
        await renew(interaction, ask(more, silent))
    return None
