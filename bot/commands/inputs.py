"""The types of command options, and readers of their values: terms, moods, regions, attached files."""

import asyncio
from typing import Literal

import discord
from discord import app_commands

from bot.answering import Ask, words_for
from bot.core.errors import Sorry
from bot.core.member.imports import MOST_BYTES
from bot.core.member.together import GroupMember
from bot.core.regions import parted
from bot.outgoing import REQUEST_ERRORS

Title = app_commands.Range[str, 1, 200]
Wish = app_commands.Range[str, 1, 100]
Tag = app_commands.Range[str, 1, 60]
Somebody = discord.Member | discord.User
Country = Literal["KR", "JP", "CN", "TW", "TH", "HK", "PH", "SG"]

# As the first character of a title: ask which title of that name is meant, even where one matches exactly.
ALL_OF = "?"
# More do not fit into the custom id of a picker.
_MOST_REGIONS = 6
# Seconds to download an attached file from Discord.
_DOWNLOAD_TIMEOUT = 10


def other_member(member: Somebody) -> GroupMember:
    """The member given in an option. Raises Sorry for a bot."""
    if member.bot:
        raise Sorry("taste-bot")
    return GroupMember(member.id, member.display_name)


def term_names(interaction: Ask) -> dict[str, str]:
    """Names of tags and genres in the member's language, by term; only those that differ from the term."""
    words = words_for(interaction, private=True)
    return {term: name for term in interaction.client.guide.wishes.avoids.all if (name := words.named(term)) != term}


def mood_names(interaction: Ask) -> dict[str, str]:
    """Names of moods in the member's language, by mood."""
    words = words_for(interaction, private=True)
    return {mood: words.mood(mood) for mood in interaction.client.guide.wishes.moods.all}


def region_of(interaction: Ask, text: str) -> str:
    """The code of the region `text` names, in the member's language or as a code. Raises Sorry where it is unknown."""
    code = words_for(interaction, private=True).read_region(text)
    if code is None:
        raise Sorry("region-unknown", given=text[:40])
    return code


def regions_of(interaction: Ask, text: str) -> tuple[str, ...]:
    """The codes of comma-separated regions. Raises Sorry where one is unknown, and where there are too many."""
    regions = tuple(dict.fromkeys(region_of(interaction, part) for part in parted(text) if part))
    if not 0 < len(regions) <= _MOST_REGIONS:
        raise Sorry("regions-too-many", most=_MOST_REGIONS)
    return regions


async def read_attachment(file: discord.Attachment) -> bytes:
    """The content of an attached file. Raises Sorry where it is too large or cannot be downloaded."""
    if file.size > MOST_BYTES:
        raise Sorry("import-large", most=MOST_BYTES // 1_000_000)
    try:
        async with asyncio.timeout(_DOWNLOAD_TIMEOUT):
            return await file.read()
    except REQUEST_ERRORS:
        raise Sorry("import-lost", file=file.filename[:60]) from None
