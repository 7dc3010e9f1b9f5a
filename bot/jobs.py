"""What runs by the clock: the recommender is fitted anew when there is something new to learn; what is kept of servers
that removed the bot goes."""

import asyncio
import logging
from collections.abc import Awaitable, Callable

from bot.core.errors import StoreUnavailable
from bot.core.ports import Corrections, Ratings

log = logging.getLogger("namida")

_EVERY = 15 * 60


async def run_jobs(
    ratings: Ratings,
    corrections: Corrections,
    refit: Callable[[], Awaitable[None]],
    tidy: Callable[[], Awaitable[int]],
) -> None:
    """Run until cancelled."""
    learned = await ratings.count(), await corrections.count()
    while True:
        await asyncio.sleep(_EVERY)
        try:
            if gone := await tidy():
                log.info("What was kept of %d servers that removed Namida a week ago is gone.", gone)
            known = await ratings.count(), await corrections.count()
            if known != learned:
                await refit()
                learned = known
                log.info("The recommender learned from %d ratings.", known[0])
        except StoreUnavailable as error:
            log.warning("The database does not answer, so what is done by the clock waits: %s", error)
