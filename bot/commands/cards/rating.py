"""/rate, /unrate, /ratings."""

from functools import partial

from discord import app_commands

from bot.answering import Ask, asker, show
from bot.commands.autocomplete import suggest_title
from bot.commands.callbacks import attended
from bot.commands.cards import pages
from bot.commands.inputs import Somebody, Title, other_member
from bot.commands.resolve import resolve_title


@app_commands.autocomplete(title=suggest_title)
@attended
async def rate(interaction: Ask, title: Title, score: app_commands.Range[str, 1, 40], private: bool = False) -> None:
    guide = interaction.client.guide
    value = guide.ratings.read(score)
    if drama := await resolve_title(interaction, title, f"rate-{value}", private):
        rated = await guide.ratings.rate(asker(interaction), drama, value)
        await show(interaction, await pages.rated_note(interaction, rated), private=private)


@app_commands.autocomplete(title=suggest_title)
@attended
async def unrate(interaction: Ask, title: Title) -> None:
    guide, who = interaction.client.guide, asker(interaction)
    rated_before = partial(guide.picks.rated, who.member)
    if drama := await resolve_title(interaction, title, "unrate", private=True, theirs=rated_before):
        rated = await guide.ratings.unrate(who, drama)
        await show(interaction, await pages.rated_note(interaction, rated), private=True)


@attended
async def ratings(interaction: Ask, member: Somebody | None = None, private: bool = False) -> None:
    view, picture = await pages.ledger(interaction, other=other_member(member) if member else None)
    await show(interaction, view, private=private, picture=picture)


COMMANDS = (rate, unrate, ratings)
