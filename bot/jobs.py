"""What runs by the clock: the recommender is fitted anew when there is something new to learn."""

import asyncio
import logging

from bot.core.errors import StoreUnavailable
from bot.house import House

log = logging.getLogger("namida")

_REFIT_EVERY = 15 * 60


async def run_jobs(house: House) -> None:
    """Run until cancelled."""
    learned = await house.kept.ratings.count()
    while True:
        await asyncio.sleep(_REFIT_EVERY)
        try:
            count = await house.kept.ratings.count()
            if count != learned:
                await house.refit()
                learned = count
                log.info("The recommender learned from %d ratings.", count)
        except StoreUnavailable as error:
            log.warning("The recommender was not fitted anew: %s", error)
