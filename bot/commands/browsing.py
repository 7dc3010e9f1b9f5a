"""/browse, /random, /top, /who."""

from typing import Literal

from discord import app_commands

from bot.answering import Ask, show, words_for
from bot.commands import pages
from bot.commands.inputs import Country, Tag, Title, attended, meant, suggest
from bot.core.browsing import Sort
from bot.guide.browsing import Names
from bot.ui.limits import OPTIONS

Year = app_commands.Range[int, 1950, 2100]
Episodes = app_commands.Range[int, 1, 1000]

_Choices = list[app_commands.Choice[str]]


async def _genres(interaction: Ask, typed: str) -> _Choices:
    return _named(interaction, interaction.client.guide.browsing.genres, typed)


async def _tags(interaction: Ask, typed: str) -> _Choices:
    return _named(interaction, interaction.client.guide.browsing.tags, typed)


async def _services(interaction: Ask, typed: str) -> _Choices:
    return _choices(interaction.client.guide.browsing.services.suggest(typed))


def _named(interaction: Ask, known: Names, typed: str) -> _Choices:
    """The names for what was typed so far, in the member's language or in English, as that language calls them."""
    words, start = words_for(interaction, private=True), typed.strip().casefold()
    told = {name: words.named(name) for name in known.all}
    own = [name for name, shown in told.items() if start and shown != name and shown.casefold().startswith(start)]
    found = dict.fromkeys((*own, *known.suggest(typed)))
    return [app_commands.Choice(name=told[name], value=name) for name in list(found)[:OPTIONS]]


def _choices(names: list[str]) -> _Choices:
    return [app_commands.Choice(name=name, value=name) for name in names]


@app_commands.autocomplete(genre=_genres, tag=_tags, service=_services)
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
    filters = guide.browsing.filters(genre, tag, country, (from_year, to_year), max_episodes, service)
    await show(interaction, await pages.listing(interaction, filters, sort), private=private)


@app_commands.autocomplete(genre=_genres, tag=_tags, service=_services)
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
    filters = guide.browsing.filters(genre, tag, country, (from_year, to_year), max_episodes, service)
    await show(interaction, await pages.drawn(interaction, filters), private=private)


@attended
async def top(interaction: Ask, of: Literal["server", "world"] = "server", private: bool = False) -> None:
    await show(interaction, await pages.best(interaction, of == "world"), private=private)


@app_commands.autocomplete(title=suggest)
@attended
async def who(interaction: Ask, title: Title, private: bool = False) -> None:
    if drama := await meant(interaction, title, "who", private):
        await show(interaction, await pages.raters(interaction, drama), private=private)


COMMANDS = (browse, random, top, who)
