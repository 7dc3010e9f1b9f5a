"""What runs by the clock: the recommender is fitted anew when there is something new to learn, and new episodes
are told."""

import asyncio
import logging
from collections.abc import Awaitable, Callable

from bot.core.errors import StoreUnavailable
from bot.core.ports import Ratings

log = logging.getLogger("namida")

_EVERY = 15 * 60


async def run_jobs(
    ratings: Ratings, refit: Callable[[], Awaitable[None]], tell_news: Callable[[], Awaitable[None]]
) -> None:
    """Run until cancelled."""
    learned = await ratings.count()
    while True:
        await asyncio.sleep(_EVERY)
        try:
            count = await ratings.count()
            if count != learned:
                await refit()
                learned = count
                log.info("The recommender learned from %d ratings.", count)
        except StoreUnavailable as error:
            log.warning("The recommender was not fitted anew: %s", error)
        try:
            await tell_news()
        except StoreUnavailable as error:
            log.warning("New episodes were not told: %s", error)
