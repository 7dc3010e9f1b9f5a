"""/catalogue misses, alias, unalias: names of a server's own, for those who manage it."""

from discord import app_commands

from bot.answering import Ask, asker, show, words_for
from bot.commands.catalogue import pages
from bot.commands.inputs import Title, attended, managing, meant, suggest
from bot.ui.server import names

# As much as a picker's custom id can hold beside its own words.
Name = app_commands.Range[str, 1, 60]


async def suggest_name(interaction: Ask, typed: str) -> list[app_commands.Choice[str]]:
    """The server's own names for what was typed so far."""
    found = interaction.client.guide.names.suggest(asker(interaction), typed)
    return [app_commands.Choice(name=names.label(one), value=one.code) for one in found]


@attended
async def misses(interaction: Ask) -> None:
    managing(interaction)
    await show(interaction, await pages.misses(interaction), private=True)


@app_commands.autocomplete(title=suggest)
@attended
async def alias(interaction: Ask, title: Title, name: Name) -> None:
    managing(interaction)
    readable = interaction.client.guide.names.readable(name)
    # A colon parts the values of a custom id; the wide one folds to the same name.
    if drama := await meant(interaction, title, f"alias-{readable.replace(':', '：')}", private=True):
        await show(interaction, await pages.named(interaction, drama, readable), private=True)


@app_commands.autocomplete(name=suggest_name)
@attended
async def unalias(interaction: Ask, name: app_commands.Range[str, 1, 100]) -> None:
    gone = await interaction.client.guide.names.take_back(managing(interaction), name)
    await show(interaction, names.gone_note(gone, words_for(interaction)), private=True)


COMMANDS = (misses, alias, unalias)
