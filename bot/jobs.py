"""Background jobs: learning, refreshing live facts, alerts, backups, and following the changes of other processes."""

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

Alone = Callable[[str], AbstractAsyncContextManager[bool]]
"""Takes a lock of that name that all processes on a database share; yields whether this process got it."""

log = logging.getLogger("namida")

# Seconds between two rounds of learning and of alerts.
_INTERVAL = 15 * 60
# Seconds between two looks whether a backup is due, and whether live facts are, which a restart may have cut off.
_BACKUP_CHECK, _SOURCES_CHECK = 60 * 60, 5 * 60
# Seconds before a job that failed, or could not learn yet, is tried again.
_RETRY_AFTER = 60
# Seconds before news that could not be applied are tried again.
_NEWS_RETRY_AFTER = 1


async def keep_running(name: str, job: Callable[[], Awaitable[None]]) -> None:
    """Run a job until it returns or is cancelled. After an exception, which is logged, it is started again."""
    while True:
        try:
            await job()
        except Exception as error:
            log.error("Fault %s in %s, begun again in %d s", number(), name, _RETRY_AFTER, exc_info=error)
        else:
            return
        await asyncio.sleep(_RETRY_AFTER)


async def run_learning(
    ratings: Ratings,
    corrections: Corrections,
    refit: Callable[[], Awaitable[None]],
    tidy: Callable[[], Awaitable[int]],
) -> None:
    """Refit the recommender now and whenever there are new ratings or titles, and tidy the store, until cancelled."""
    learned: tuple[tuple[int, int], int] | None = None
    while True:
        try:
            if gone := await tidy():
                log.info("What was kept of %d servers that removed Namida a week ago is gone.", gone)
        except StoreUnavailable as error:
            # On a full disk or a read-only file the ratings can still be learned from.
            log.warning("What need not be kept any longer is kept a while yet: %s", error)
        try:
            known = await ratings.fingerprint(), await corrections.count()
            if known != learned:
                await refit()
                learned = known
                log.info("The recommender is up to date with %d ratings.", known[0][0])
        except StoreUnavailable as error:
            log.warning("The database does not answer, so the recommender stays as it is: %s", error)
        # Until the first time it learned there are no picks at all, so try again soon.
        await asyncio.sleep(_INTERVAL if learned else _RETRY_AFTER)


async def run_refreshes(elsewhere: Elsewhere, alone: Alone) -> None:
    """Check the sources' keys, then keep the facts fresh that are shown most and of what airs now, until cancelled.

    Like all jobs that are given `alone`, it works in one process of those that share a database.
    """
    await elsewhere.check()
    while True:
        try:
            async with alone("sources") as mine:
                if mine and await elsewhere.due() and (count := await elsewhere.refresh()):
                    log.info("Asked the live sources for %d titles again.", count)
        except StoreUnavailable as error:
            log.warning("The live sources were not asked again: %s", error)
        await asyncio.sleep(_SOURCES_CHECK)


async def run_alerts(tell: Callable[[], Awaitable[None]], alone: Alone) -> None:
    """Send alerts of new episodes, until cancelled."""
    while True:
        await asyncio.sleep(_INTERVAL)
        try:
            async with alone("alerts") as mine:
                if mine:
                    await tell()
        except StoreUnavailable as error:
            log.warning("New episodes were not told: %s", error)


async def run_backups(where: str, folder: Path, keep: int, alone: Alone) -> None:
    """Back the database up once a day and keep the newest `keep` copies, until cancelled; not at all where 0."""
    while keep:
        try:
            async with alone("backup") as mine:
                today = datetime.now(UTC).date()
                if mine and (file := await _make_backup(where, folder, keep, today)):
                    log.info("The database was copied to %s.", file)
        except (BadInput, StoreUnavailable) as error:
            log.error("Today's backup could not be made: %s", error)
        await asyncio.sleep(_BACKUP_CHECK)


async def _make_backup(where: str, folder: Path, keep: int, today: date) -> Path | None:
    stopped = Event()
    try:
        return await asyncio.to_thread(rotate, where, folder, keep, today, lambda: not stopped.is_set())
    finally:
        # The thread goes on after a cancellation, and would keep the process from ending.
        stopped.set()


async def run_news(news: AsyncIterable[News], hear: Callable[[News], Awaitable[None]]) -> None:
    """Apply the changes other processes announce, in order, until cancelled."""
    async for one in news:
        while True:
            try:
                await hear(one)
                break
            except StoreUnavailable as error:
                log.warning("News of another process could not be read, which is tried again: %s", error)
                await asyncio.sleep(_NEWS_RETRY_AFTER)
