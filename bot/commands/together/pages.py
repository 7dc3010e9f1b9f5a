"""Pages of groups and of two members, as commands, buttons and context menus show them."""

from collections.abc import Sequence

from discord import ui

from bot.answering import Ask, asker, words_for
from bot.core.errors import Sorry
from bot.core.member.together import GroupMember, Match
from bot.ui.recommending import together
from bot.ui.recommending.match import match_card
from bot.ui.recommending.taste import taste_card


async def gathering(interaction: Ask, people: Sequence[GroupMember], page: int = 0) -> ui.LayoutView:
    """A page of picks for a group, with a button to vote where the bot is in the server."""
    who = asker(interaction)
    guide = interaction.client.guide
    found = guide.display.named(await guide.together.gather(who, people, page), who)
    can_vote = interaction.client.get_guild(who.server or 0) is not None
    return together.gathering_card(found, who.member, can_vote, words_for(interaction))


async def matched(interaction: Ask, other: GroupMember) -> ui.LayoutView:
    """How alike the asker and another member rate."""
    who, guide, words = asker(interaction), interaction.client.guide, words_for(interaction)
    found = guide.display.named(await guide.matches.match(who, other), who)
    settings = await guide.members.settings(who)
    return match_card(found, who.member, interaction.user.display_name, other.name, settings.scale, words)


async def taste(interaction: Ask, other: GroupMember) -> ui.LayoutView:
    """What another member likes, and how alike they and the asker rate."""
    who, guide, words = asker(interaction), interaction.client.guide, words_for(interaction)
    settings = await guide.members.settings(who)
    profile = guide.display.named(await guide.ratings.profile(who, other), who)
    found: Match | Sorry | None = None
    if other.member != who.member:
        try:
            found = guide.display.named(await guide.matches.match(who, other), who)
        except Sorry as few:
            found = few
    return taste_card(profile, found, who.member, interaction.user.display_name, other.name, settings.scale, words)
