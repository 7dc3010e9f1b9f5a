"""Opens the resources and joins the parts; the only file that does."""

import asyncio
import logging
import time
from collections.abc import AsyncGenerator, Awaitable, Callable, Iterable, Mapping, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from bot.config import Settings, bundled_data
from bot.core.errors import BadInput, Damaged, StoreUnavailable
from bot.core.models import Drama
from bot.core.news import News
from bot.core.ports import Source
from bot.core.titles import unite
from bot.core.vocabulary import Vocabulary
from bot.engine.maps.title_map import MapRow
from bot.guide import Guide
from bot.guide.finding.catalogue import Catalogue
from bot.logs import number
from bot.memory import for_good, for_long, give_back
from bot.sources.bundled import read_bundled
from bot.sources.files.brought import Brought
from bot.sources.taste import ADVICE, TASTE, read_map
from bot.sources.vocabulary import read_vocabulary
from bot.store import OpenStore, open_store
from bot.store.databases.backup import backup_folder, newest
from bot.store.fitted import Fitted
from bot.ui.frame.text import Languages, read_languages

if TYPE_CHECKING:
    from bot.client import Namida

log = logging.getLogger("namida")

# Seconds; what one process learned is fresh enough for the others.
FRESH = 14 * 60


@dataclass(slots=True)
class House:
    """Everything that is open: the guide, the store below it, and what was read from `data`."""

    guide: Guide
    kept: OpenStore
    vocabulary: Vocabulary
    data: Path
    bundled: Mapping[str, Drama]
    # How often this process learned, and how many seconds it took the last time.
    refits: int = 0
    refit_seconds: float = 0.0
    # When what is in use was learned, and how many titles of their own servers had added by then.
    _taken: tuple[int, int] = (0, 0)
    _taking: asyncio.Task[None] | None = None

    async def refit(self) -> None:
        """Learn from the ratings kept so far and the maps bundled or learned here.

        Of several processes that share the database one learns, and the others wait for what it learned.
        """
        if not self.kept.shared:
            await self._learn()
            return
        async with self.kept.alone("refit", wait=True):
            made, now = await self.kept.fitted.made(), int(time.time())
            count, newest = await self.kept.ratings.fingerprint()
            # What was learned later than now was learned by a clock that was ahead.
            ahead = made is not None and made[0] > now
            due = made is None or ahead or (made[0] + FRESH <= now and (made[1] != count or made[0] <= newest <= now))
            # What another version of the bot learned may not be readable.
            if due or not await self._take():
                added = await self.kept.corrections.count()
                await self._learn()
                learned = await self.guide.learning.learned()
                # Who rates meanwhile is learned from the next time.
                self._taken = now, added
                try:
                    await self.kept.fitted.keep(Fitted(now, count, learned))
                except StoreUnavailable as error:
                    log.warning("What was learned is in use here, but could not be kept for the others: %s", error)

    async def hear(self, news: News) -> None:
        """Take in what another process changed. Raises StoreUnavailable."""
        if news.kind == "titles":
            moved = len(self.guide.catalogue.moved)
            kept = await self.kept.dramas.all(None if news.about is None else {str(one) for one in news.about})
            for drama in await asyncio.to_thread(self._changed, kept):
                self.guide.catalogue.take(drama)
            if len(self.guide.catalogue.moved) > moved:
                await _follow(self.kept, self.guide.catalogue.moved)
        elif news.kind == "model":
            # It takes a while, and other news are not to wait for it.
            self._taking = asyncio.create_task(self._take_after(self._taking))
        else:
            if news.kind == "member":
                self.guide.members.hear(news)
            await self.guide.here.hear(news)

    def _changed(self, kept: Iterable[Drama]) -> list[Drama]:
        """Those of the kept titles that are not in the catalogue as they are kept. Of many it takes a while to tell."""
        found: list[Drama] = []
        for drama in kept:
            # What is bundled has precedence, as at a start.
            joined, _ = unite([self.bundled[drama.id], drama] if drama.id in self.bundled else [drama])
            if self.guide.catalogue.get(drama.id) != joined[drama.id]:
                found.append(joined[drama.id])
        return found

    async def _learn(self) -> None:
        """Learn from the ratings kept, the maps bundled or learned here, and what the viewers of other sites liked."""
        began = time.monotonic()
        with for_long():
            taste, advice = await _unless_broken(self.taste), await _unless_broken(self.advice)
            await self.guide.learning.refit(await self.guide.elsewhere.taste(taste), advice)
        await asyncio.to_thread(give_back)
        self.refits, self.refit_seconds = self.refits + 1, time.monotonic() - began

    async def taste(self) -> Sequence[MapRow]:
        """The taste map learned here, the bundled one where there is none. Raises BadInput for one that is broken."""
        return await self.kept.taste.rows() or await asyncio.to_thread(_map_of, self.data, TASTE)

    async def advice(self) -> Sequence[MapRow]:
        """The advice map learned here, the bundled one where there is none. Raises BadInput for one that is broken."""
        return await self.kept.advice.rows() or await asyncio.to_thread(_map_of, self.data, ADVICE)

    async def _take_after(self, before: "asyncio.Task[None] | None") -> None:
        """Take what another process learned, once what it learned before is taken."""
        if before is not None:
            await asyncio.wait({before})
        try:
            await self._take()
        except Exception as error:
            # Nobody waits for this, so nobody else would tell.
            log.error("Fault %s in taking what another process learned", number(), exc_info=error)

    async def _take(self) -> bool:
        """Answer by what another process learned last, over the titles servers have of their own by now, unless that
        is in use already; whether it could be read."""
        try:
            made, added = await self.kept.fitted.made(), await self.kept.corrections.count()
            if made is not None and (made[0], added) != self._taken and (newest := await self.kept.fitted.newest()):
                with for_long():
                    await self.guide.learning.take(newest.content)
                await asyncio.to_thread(give_back)
                self._taken = newest.made_at, added
        except (StoreUnavailable, ValueError) as error:
            log.warning("The recommender stays as it is: %s", error)
            return False
        return True

    def client(self, shard_count: int | None = 1, shard_ids: Sequence[int] | None = None) -> "Namida":
        """The bot of this house, with its commands, for those shards."""
        # discord.py is slow to import, and the command line seldom needs it.
        with for_good():
            from bot.client import Namida
            from bot.commands import install

            self.guide.catalogue.prepare()
        client = Namida(self.guide, languages(), self.kept.commands, shard_count, shard_ids)
        install(client)
        return client


@asynccontextmanager
async def open_house(settings: Settings, *, checked: bool = False, live: bool = False) -> AsyncGenerator[House]:
    """The house with its catalogue in memory and its store open, closed at the end; `checked` has the database read
    through first, `live` opens the live sources too. Raises BadInput.
    """
    vocabulary = vocabulary_of(settings.data)
    async with AsyncExitStack() as opened:
        kept = await opened.enter_async_context(open_kept(settings, checked=checked))
        sources: list[Source] = []
        if live:
            # The command line seldom asks the network, and what does takes long to import.
            from bot.sources.online import open_sources

            sources += await opened.enter_async_context(open_sources(settings, vocabulary, kept.answers, time.time))
        with for_good():
            bundled, faults = read_bundled(settings.data, vocabulary)
            guide = Guide(
                Catalogue([*bundled, *await kept.dramas.all()], vocabulary), kept, time.time, Brought, sources
            )
        give_back()
        for fault in faults:
            log.warning("Left out of the catalogue: %s", fault)
        try:
            await _follow(kept, guide.catalogue.moved)
        except StoreUnavailable as error:
            log.warning("What was said of merged titles counts for them from the next start on: %s", error)
        yield House(guide, kept, vocabulary, settings.data, {drama.id: drama for drama in bundled})


async def _follow(kept: OpenStore, moved: Mapping[str, str]) -> None:
    """Let what members said of titles that were merged into others count for those."""
    for table in (kept.ratings, kept.lists, kept.reviews):
        await table.merge(moved)


async def _unless_broken(read: Callable[[], Awaitable[Sequence[MapRow]]]) -> Sequence[MapRow]:
    try:
        return await read()
    except BadInput as error:
        log.error("Learning goes on without a map that cannot be read: %s", error)
        return ()


def backups_of(settings: Settings) -> Path:
    """The folder of the daily backups."""
    return settings.backup_dir or backup_folder(settings.database)


def newest_backup(settings: Settings) -> Path | None:
    """The newest daily backup of the database; None where there is none. Raises BadInput."""
    return newest(settings.database, backups_of(settings))


@asynccontextmanager
async def open_kept(settings: Settings, *, checked: bool = False) -> AsyncGenerator[OpenStore]:
    """The store alone; `checked` has the database read through first. Raises BadInput, with the newest backup where
    the database is damaged."""
    async with AsyncExitStack() as opened:
        try:
            kept = await opened.enter_async_context(open_store(settings.database, backups_of(settings)))
            if checked:
                await kept.check()
        except Damaged as error:
            backup = newest_backup(settings)
            way = f"namida restore {backup}" if backup else f"there is none in {backups_of(settings)}"
            raise BadInput(f"{error} Put the newest backup in its place: {way}.") from error
        yield kept


def vocabulary_of(data: Path) -> Vocabulary:
    """The vocabulary of a data folder; the bundled one where it has none of its own."""
    return read_vocabulary(_with(data, "vocabulary"))


def _map_of(data: Path, name: str) -> list[MapRow]:
    return read_map(_with(data, "taste") / "taste" / name)


def _with(data: Path, folder: str) -> Path:
    """A data folder; the bundled one where it has no such `folder` of its own."""
    return data if (data / folder).is_dir() else bundled_data()


@cache
def languages() -> Languages:
    """The bundled texts, in all languages there are, read once."""
    return read_languages(bundled_data() / "locales")
