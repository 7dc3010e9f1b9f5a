"""/browse, /random, /top, /who."""

from typing import Literal

from discord import app_commands

from bot.answering import Ask, show
from bot.commands.autocomplete import suggest_genre, suggest_service, suggest_tag, suggest_title
from bot.commands.browsing import pages
from bot.commands.callbacks import attended
from bot.commands.cards.pages import card, complete
from bot.commands.inputs import Country, Tag, Title, term_names
from bot.commands.resolve import resolve_title
from bot.core.browsing import Sort

Year = app_commands.Range[int, 1950, 2100]
Episodes = app_commands.Range[int, 1, 1000]


@app_commands.autocomplete(genre=suggest_genre, tag=suggest_tag, service=suggest_service)
@attended
async def browse(
    interaction: Ask,
    genre: Tag | None = None,
    tag: Tag | None = None,
    country: Country | None = None,
    from_year: Year | None = None,
    to_year: Year | None = None,
    max_episodes: Episodes | None = None,
    service: Tag | None = None,
    sort: Sort = "popular",
    private: bool = False,
) -> None:
    guide = interaction.client.guide
    filters = guide.browsing.filters(
        genre, tag, country, (from_year, to_year), max_episodes, service, term_names(interaction)
    )
    await show(interaction, await pages.listing(interaction, filters, sort), private=private)


@app_commands.autocomplete(genre=suggest_genre, tag=suggest_tag, service=suggest_service)
@attended
async def random(
    interaction: Ask,
    genre: Tag | None = None,
    tag: Tag | None = None,
    country: Country | None = None,
    from_year: Year | None = None,
    to_year: Year | None = None,
    max_episodes: Episodes | None = None,
    service: Tag | None = None,
    private: bool = False,
) -> None:
    guide = interaction.client.guide
    filters = guide.browsing.filters(
        genre, tag, country, (from_year, to_year), max_episodes, service, term_names(interaction)
    )
    drama, view = await pages.drawn(interaction, filters)
    await show(interaction, await card(interaction, drama, view), private=private)
    await complete(interaction, drama, view)


@attended
async def top(interaction: Ask, of: Literal["server", "world"] = "server", private: bool = False) -> None:
    await show(interaction, await pages.best(interaction, of == "world"), private=private)


@app_commands.autocomplete(title=suggest_title)
@attended
async def who(interaction: Ask, title: Title, private: bool = False) -> None:
    if drama := await resolve_title(interaction, title, "who", private):
        await show(interaction, await pages.raters(interaction, drama), private=private)


COMMANDS = (browse, random, top, who)
