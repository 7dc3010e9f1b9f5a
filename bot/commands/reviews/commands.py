"""/review; /manage reports."""

from discord import app_commands

from bot.answering import Ask, asker, show
from bot.commands.inputs import Title, attended, managing, meant, suggest
from bot.commands.reviews import pages


@app_commands.autocomplete(title=suggest)
@attended
async def review(interaction: Ask, title: Title, private: bool = False) -> None:
    if drama := await meant(interaction, title, f"review-{'p' if private else ''}", private):
        await pages.ask(interaction, drama, "p" if private else "")


@attended
async def reports(interaction: Ask) -> None:
    managing(interaction)
    found = await interaction.client.guide.reviews.reported(asker(interaction))
    await show(interaction, await pages.reported(interaction, found), private=True)


COMMANDS = (review,)
MANAGED = (reports,)
