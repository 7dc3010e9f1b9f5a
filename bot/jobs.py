"""What runs by the clock: the recommender is fitted anew when there is something new to learn; what is kept of servers
that removed the bot goes."""

import asyncio
import logging
from collections.abc import Awaitable, Callable

from bot.core.errors import StoreUnavailable
from bot.core.ports import Ratings

log = logging.getLogger("namida")

_EVERY = 15 * 60


async def run_jobs(ratings: Ratings, refit: Callable[[], Awaitable[None]], tidy: Callable[[], Awaitable[int]]) -> None:
    """Run until cancelled."""
    learned = await ratings.count()
    while True:
        await asyncio.sleep(_EVERY)
        try:
            if gone := await tidy():
                log.info("What was kept of %d servers that removed Namida a week ago is gone.", gone)
            count = await ratings.count()
            if count != learned:
                await refit()
                learned = count
                log.info("The recommender learned from %d ratings.", count)
        except StoreUnavailable as error:
            log.warning("The database does not answer, so what is done by the clock waits: %s", error)
