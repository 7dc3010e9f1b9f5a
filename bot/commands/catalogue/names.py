"""/catalogue misses, alias, unalias: a server's own names of titles."""

from discord import app_commands

from bot.answering import Ask, asker, show, words_for
from bot.commands.autocomplete import suggest_title
from bot.commands.callbacks import attended, require_manager
from bot.commands.catalogue import pages
from bot.commands.inputs import Title
from bot.commands.resolve import resolve_title
from bot.ui.server import names

# What fits into a picker's custom id.
Name = app_commands.Range[str, 1, 60]


async def suggest_name(interaction: Ask, typed: str) -> list[app_commands.Choice[str]]:
    """The server's own names that fit what was typed so far."""
    found = interaction.client.guide.names.suggest(asker(interaction), typed)
    return [app_commands.Choice(name=names.label(one), value=one.code) for one in found]


@attended
async def misses(interaction: Ask) -> None:
    require_manager(interaction)
    await show(interaction, await pages.misses(interaction), private=True)


@app_commands.autocomplete(title=suggest_title)
@attended
async def alias(interaction: Ask, title: Title, name: Name) -> None:
    require_manager(interaction)
    readable = interaction.client.guide.names.readable(name)
    # A colon separates the values of a custom id. The full-width one is found by the same searches.
    if drama := await resolve_title(interaction, title, f"alias-{readable.replace(':', '：')}", private=True):
        await show(interaction, await pages.named(interaction, drama, readable), private=True)


@app_commands.autocomplete(name=suggest_name)
@attended
async def unalias(interaction: Ask, name: app_commands.Range[str, 1, 100]) -> None:
    gone = await interaction.client.guide.names.take_back(require_manager(interaction), name)
    await show(interaction, names.gone_note(gone, words_for(interaction)), private=True)


COMMANDS = (misses, alias, unalias)
