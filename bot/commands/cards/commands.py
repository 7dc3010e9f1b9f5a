"""/drama, /synopsis, /cast, /episodes, /watch."""

from discord import app_commands

from bot.answering import Ask, asker, show
from bot.commands.autocomplete import suggest_region, suggest_title
from bot.commands.callbacks import attended
from bot.commands.cards.pages import card, complete
from bot.commands.inputs import Title, regions_of
from bot.commands.resolve import resolve_title
from bot.ui.drama.cards import View


async def _show(interaction: Ask, title: str, tab: str, private: bool, region: str | None = None) -> None:
    regions = regions_of(interaction, region) if region else ()
    then = f"tab-{tab}-{'.'.join(regions)}" if regions else f"tab-{tab}"
    if drama := await resolve_title(interaction, title, then, private):
        view = View(owner=asker(interaction).member, tab=tab, regions=regions)
        await show(interaction, await card(interaction, drama, view), private=private)
        await complete(interaction, drama, view)


@app_commands.autocomplete(title=suggest_title)
@attended
async def drama(interaction: Ask, title: Title, private: bool = False) -> None:
    await _show(interaction, title, "overview", private)


@app_commands.autocomplete(title=suggest_title)
@attended
async def synopsis(interaction: Ask, title: Title, private: bool = False) -> None:
    await _show(interaction, title, "overview", private)


@app_commands.autocomplete(title=suggest_title)
@attended
async def cast(interaction: Ask, title: Title, private: bool = False) -> None:
    await _show(interaction, title, "cast", private)


@app_commands.autocomplete(title=suggest_title)
@attended
async def episodes(interaction: Ask, title: Title, private: bool = False) -> None:
    await _show(interaction, title, "episodes", private)


@app_commands.autocomplete(title=suggest_title, region=suggest_region)
@attended
async def watch(
    interaction: Ask,
    title: Title,
    region: app_commands.Range[str, 2, 40] | None = None,
    private: bool = False,
) -> None:
    await _show(interaction, title, "watch", private, region)


COMMANDS = (drama, synopsis, cast, episodes, watch)
