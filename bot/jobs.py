"""What runs by the clock: the recommender is fitted anew when there is something new to learn, and what the live
sources said is asked for again before members miss it."""

import asyncio
import logging
from collections.abc import Awaitable, Callable

from bot.core.errors import StoreUnavailable
from bot.core.ports import Ratings
from bot.guide.elsewhere import Elsewhere

log = logging.getLogger("namida")

_REFIT_EVERY = 15 * 60
_REFRESH_EVERY = 60 * 60


async def run_jobs(ratings: Ratings, refit: Callable[[], Awaitable[None]], elsewhere: Elsewhere) -> None:
    """Run until cancelled."""
    await asyncio.gather(run_refits(ratings, refit), run_refreshes(elsewhere))


async def run_refreshes(elsewhere: Elsewhere) -> None:
    """Say at once whether a source refuses its key, then keep fresh what is shown most and what airs now."""
    await elsewhere.check()
    while True:
        try:
            if count := await elsewhere.refresh():
                log.info("Asked the live sources for %d titles again.", count)
        except StoreUnavailable as error:
            log.warning("The live sources were not asked again: %s", error)
        await asyncio.sleep(_REFRESH_EVERY)


async def run_refits(ratings: Ratings, refit: Callable[[], Awaitable[None]]) -> None:
    """Fit the recommender anew where ratings were added, until cancelled."""
    learned = await ratings.count()
    while True:
        await asyncio.sleep(_REFIT_EVERY)
        try:
            count = await ratings.count()
            if count != learned:
                await refit()
                learned = count
                log.info("The recommender learned from %d ratings.", count)
        except StoreUnavailable as error:
            log.warning("The recommender was not fitted anew: %s", error)
