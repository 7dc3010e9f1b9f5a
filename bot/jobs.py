"""What runs beside the answers: by the clock the refit and the backups, and the news of other processes."""

import asyncio
import logging
from collections.abc import AsyncIterable, Awaitable, Callable
from contextlib import AbstractAsyncContextManager
from datetime import UTC, date, datetime
from pathlib import Path
from threading import Event

from bot.core.errors import BadInput, StoreUnavailable
from bot.core.news import News
from bot.core.ports import Corrections, Ratings
from bot.guide.finding.elsewhere import Elsewhere
from bot.logs import number
from bot.store.databases.backup import rotate

log = logging.getLogger("namida")

_EVERY = 15 * 60
_LOOK_EVERY = 60 * 60
# Seconds before a job that failed, or could not learn yet, is begun again.
_PAUSE = 60
# Seconds before news that could not be read are tried again.
_AGAIN = 1


async def keep_running(name: str, job: Callable[[], Awaitable[None]]) -> None:
    """Run a job until it ends by itself or is cancelled; after a fault, which is logged with its traceback under a
    number, it is begun again."""
    while True:
        try:
            await job()
        except Exception as error:
            log.error("Fault %s in %s, begun again in %d s", number(), name, _PAUSE, exc_info=error)
        else:
            return
        await asyncio.sleep(_PAUSE)


async def run_jobs(
    ratings: Ratings,
    corrections: Corrections,
    refit: Callable[[], Awaitable[None]],
    tidy: Callable[[], Awaitable[int]],
) -> None:
    """Learn at once, beside the connecting to Discord, then where there is something new, until cancelled; and let go
    of what need not be kept any longer."""
    learned: tuple[tuple[int, int], int] | None = None
    while True:
        try:
            if gone := await tidy():
                log.info("What was kept of %d servers that removed Namida a week ago is gone.", gone)
        except StoreUnavailable as error:
            # On a full disk, or in a file that may only be read, there is still all to learn from.
            log.warning("What need not be kept any longer is kept a while yet: %s", error)
        try:
            known = await ratings.fingerprint(), await corrections.count()
            if known != learned:
                await refit()
                learned = known
                log.info("The recommender learned from %d ratings.", known[0][0])
        except StoreUnavailable as error:
            log.warning("The database does not answer, so the recommender stays as it is: %s", error)
        # Before it learned for the first time there are no picks at all.
        await asyncio.sleep(_EVERY if learned else _PAUSE)


async def run_refreshes(elsewhere: Elsewhere, alone: Callable[[str], AbstractAsyncContextManager[bool]]) -> None:
    """Say at once whether a source refuses its key, then keep fresh what is shown most and what airs now; one process
    of all that share a database."""
    await elsewhere.check()
    while True:
        try:
            async with alone("sources") as mine:
                if mine and await elsewhere.due() and (count := await elsewhere.refresh()):
                    log.info("Asked the live sources for %d titles again.", count)
        except StoreUnavailable as error:
            log.warning("The live sources were not asked again: %s", error)
        await asyncio.sleep(_LOOK_EVERY)


async def run_alerts(
    tell: Callable[[], Awaitable[None]], alone: Callable[[str], AbstractAsyncContextManager[bool]]
) -> None:
    """Tell of new episodes until cancelled; one process of all that share a database."""
    while True:
        await asyncio.sleep(_EVERY)
        try:
            async with alone("alerts") as mine:
                if mine:
                    await tell()
        except StoreUnavailable as error:
            log.warning("New episodes were not told: %s", error)


async def run_backups(
    where: str, folder: Path, keep: int, alone: Callable[[str], AbstractAsyncContextManager[bool]]
) -> None:
    """Make each day's backup until cancelled, where it is not made yet; one process of all that share a database."""
    while keep:
        try:
            async with alone("backup") as mine:
                today = datetime.now(UTC).date()
                if mine and (file := await _rotated(where, folder, keep, today)):
                    log.info("The database was copied to %s.", file)
        except (BadInput, StoreUnavailable) as error:
            log.error("Today's backup could not be made: %s", error)
        await asyncio.sleep(_LOOK_EVERY)


async def _rotated(where: str, folder: Path, keep: int, today: date) -> Path | None:
    stopped = Event()
    try:
        return await asyncio.to_thread(rotate, where, folder, keep, today, lambda: not stopped.is_set())
    finally:
        # Its thread would keep the bot from ending.
        stopped.set()


async def run_news(news: AsyncIterable[News], hear: Callable[[News], Awaitable[None]]) -> None:
    """Take in what other processes tell, in the order they tell it, until cancelled."""
    async for one in news:
        while True:
            try:
                await hear(one)
                break
            except StoreUnavailable as error:
                log.warning("News of another process could not be read, which is tried again: %s", error)
                await asyncio.sleep(_AGAIN)
