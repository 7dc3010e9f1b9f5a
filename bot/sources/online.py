"""Opens the live sources, which share one HTTP session."""

from collections.abc import AsyncGenerator, Callable, Sequence
from contextlib import asynccontextmanager
from datetime import date
from importlib.metadata import version

import aiohttp

from bot.config import Settings
from bot.core.days import day_at
from bot.core.ports import Answers
from bot.core.vocabulary import Vocabulary
from bot.sources.cache import Cached, Site
from bot.sources.tmdb.client import Tmdb
from bot.sources.tvmaze import Tvmaze


@asynccontextmanager
async def open_sites(
    settings: Settings,
    vocabulary: Vocabulary,
    clock: Callable[[], float],
    traces: Sequence[aiohttp.TraceConfig] = (),
) -> AsyncGenerator[list[Site]]:
    """The sites in use, best first: TMDB if there is a key, TVmaze unless it is off. `traces` follow their requests."""

    def today() -> date:
        return day_at(clock())

    agent = f"Namida/{version('namida')} (a drama bot for Discord)"
    async with aiohttp.ClientSession(headers={"User-Agent": agent}, trace_configs=[*traces]) as session:
        sites: list[Site] = []
        if settings.tmdb_key:
            sites.append(Tmdb(session, settings.tmdb_key, vocabulary, today))
        if settings.tvmaze:
            sites.append(Tvmaze(session, vocabulary, today))
        yield sites


@asynccontextmanager
async def open_sources(
    settings: Settings, vocabulary: Vocabulary, answers: Answers, clock: Callable[[], float]
) -> AsyncGenerator[list[Cached]]:
    """The same sites, each behind a cache."""
    async with open_sites(settings, vocabulary, clock) as sites:
        sources = [Cached(site, answers, clock) for site in sites]
        try:
            yield sources
        finally:
            for source in sources:
                await source.close()
