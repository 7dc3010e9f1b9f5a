"""What runs by the clock: the recommender is fitted anew when there is something new to learn."""

import asyncio
import logging
from collections.abc import Awaitable, Callable

from bot.core.errors import StoreUnavailable
from bot.core.ports import Corrections, Ratings

log = logging.getLogger("namida")

_REFIT_EVERY = 15 * 60


async def run_jobs(ratings: Ratings, corrections: Corrections, refit: Callable[[], Awaitable[None]]) -> None:
    """Run until cancelled."""
    learned = await ratings.count(), await corrections.count()
    while True:
        await asyncio.sleep(_REFIT_EVERY)
        try:
            known = await ratings.count(), await corrections.count()
            if known != learned:
                await refit()
                learned = known
                log.info("The recommender learned from %d ratings.", known[0])
        except StoreUnavailable as error:
            log.warning("The recommender was not fitted anew: %s", error)
