"""/together, /match."""

from bot.answering import Ask, asker, show
from bot.commands.callbacks import attended
from bot.commands.inputs import Somebody, other_member
from bot.commands.together import pages, votes
from bot.core.member.together import GroupMember


@attended
async def together(
    interaction: Ask,
    member: Somebody,
    member2: Somebody | None = None,
    member3: Somebody | None = None,
    member4: Somebody | None = None,
    member5: Somebody | None = None,
    member6: Somebody | None = None,
    member7: Somebody | None = None,
    member8: Somebody | None = None,
    member9: Somebody | None = None,
    private: bool = False,
) -> None:
    named = (member, member2, member3, member4, member5, member6, member7, member8, member9)
    await votes.catch_up(interaction.client, asker(interaction))
    people = [GroupMember(one.id, one.display_name) for one in (interaction.user, *named) if one and not one.bot]
    await show(interaction, await pages.gathering(interaction, people), private=private)


@attended
async def match(interaction: Ask, member: Somebody, private: bool = False) -> None:
    await show(interaction, await pages.matched(interaction, other_member(member)), private=private)


COMMANDS = (together, match)
