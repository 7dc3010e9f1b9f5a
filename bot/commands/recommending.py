"""/similar, /recommend."""

from discord import app_commands

from bot.client import Ask, show
from bot.commands import pages
from bot.commands.inputs import Country, Tag, Title, attended, meant, suggest, suggest_tag
from bot.core.people import Request


@app_commands.autocomplete(title=suggest)
@attended
async def similar(interaction: Ask, title: Title, private: bool = False) -> None:
    if drama := await meant(interaction, title, "similar", private):
        await show(interaction, await pages.picked(interaction, Request(drama=drama.id)), private=private)


@app_commands.autocomplete(like=suggest_tag, avoid=suggest_tag)
@attended
async def recommend(
    interaction: Ask,
    like: Tag | None = None,
    avoid: Tag | None = None,
    country: Country | None = None,
    max_episodes: app_commands.Range[int, 1, 1000] | None = None,
    private: bool = False,
) -> None:
    guide = interaction.client.guide
    request = Request(
        like=guide.picks.tags(like),
        avoid=guide.picks.tags(avoid),
        country=country,
        max_episodes=max_episodes,
    )
    await show(interaction, await pages.picked(interaction, request), private=private)


COMMANDS = (similar, recommend)
