"""/review; /manage reports."""

from discord import app_commands

from bot.answering import Ask, show
from bot.commands.autocomplete import suggest_title
from bot.commands.callbacks import attended, require_manager
from bot.commands.inputs import Title
from bot.commands.resolve import resolve_title
from bot.commands.reviews import pages


@app_commands.autocomplete(title=suggest_title)
@attended
async def review(interaction: Ask, title: Title, private: bool = False) -> None:
    if drama := await resolve_title(interaction, title, f"review-{'p' if private else ''}", private):
        await pages.ask(interaction, drama, "p" if private else "")


@attended
async def reports(interaction: Ask) -> None:
    found = await interaction.client.guide.reviews.reported(require_manager(interaction))
    await show(interaction, await pages.reported(interaction, found), private=True)


COMMANDS = (review,)
MANAGE = (reports,)
