"""Opens the resources and wires the parts together; the only file that does."""

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
from bot.memory import long_lived, permanent, return_free_memory
from bot.sources.bundled import read_bundled
from bot.sources.files.upload_reader import UploadReader
from bot.sources.taste import ADVICE, TASTE, read_map
from bot.sources.vocabulary import read_vocabulary
from bot.store import OpenStore, open_store
from bot.store.databases.backup import backup_folder, newest
from bot.store.fitted import Fitted
from bot.ui.frame.text import Languages, read_languages

if TYPE_CHECKING:
    from bot.client import Namida

log = logging.getLogger("namida")

# Seconds for which a model that one process learned is fresh enough for the others.
_FRESH = 14 * 60


@dataclass(slots=True)
class House:
    """All that is open: the guide, the store it stands on, and what was read from the data folder."""

    guide: Guide
    kept: OpenStore
    vocabulary: Vocabulary
    data: Path
    bundled: Mapping[str, Drama]
    # How often this process learned, and how many seconds it took the last time.
    refits: int = 0
    refit_seconds: float = 0.0
    # Of the model in use: when it was learned (Unix seconds), and how many titles servers had added by then.
    _in_use: tuple[int, int] = (0, 0)
    _model_task: asyncio.Task[None] | None = None

    async def refit(self) -> None:
        """Learn from the ratings and the taste and advice maps.

        Of the processes that share a database one learns, and the others wait and take over its model.
        """
        if not self.kept.shared:
            await self._learn()
            return
        async with self.kept.alone("refit", wait=True):
            made, now = await self.kept.fitted.made(), int(time.time())
            ratings = await self.kept.ratings.fingerprint()
            # A model from the future was learned on a machine whose clock was ahead: learn anew.
            ahead = made is not None and made[0] > now
            due = made is None or ahead or (made[0] + _FRESH <= now and made[1] != ratings)
            # A model that another version of the bot learned may not be readable.
            if due or not await self._take_model():
                added = await self.kept.corrections.count()
                await self._learn()
                learned = await self.guide.learning.learned()
                # `now` and `ratings` are of before: ratings given meanwhile make the model due again.
                self._in_use = now, added
                try:
                    await self.kept.fitted.keep(Fitted(now, ratings, learned))
                except StoreUnavailable as error:
                    log.warning("What was learned is in use here, but could not be kept for the others: %s", error)

    async def hear(self, news: News) -> None:
        """Apply a change that another process made. Raises StoreUnavailable."""
        if news.kind == "titles":
            moved = len(self.guide.catalogue.moved)
            kept = await self.kept.dramas.all(None if news.about is None else {str(one) for one in news.about})
            for drama in await asyncio.to_thread(self._outdated, kept):
                self.guide.catalogue.take(drama)
            if len(self.guide.catalogue.moved) > moved:
                await _follow_merges(self.kept, self.guide.catalogue.moved)
        elif news.kind == "model":
            # A task, as it takes a while and further news must not wait for it.
            self._model_task = asyncio.create_task(self._take_model_after(self._model_task))
        else:
            if news.kind == "member":
                self.guide.members.hear(news)
            self.guide.settings.hear(news)
            await self.guide.servers.hear(news)

    def _outdated(self, kept: Iterable[Drama]) -> list[Drama]:
        """Those of the store's titles that the catalogue does not have as they are now. Takes a while for many."""
        found: list[Drama] = []
        for drama in kept:
            # The bundled record has precedence, as at startup.
            joined, _ = unite([self.bundled[drama.id], drama] if drama.id in self.bundled else [drama])
            if self.guide.catalogue.get(drama.id) != joined[drama.id]:
                found.append(joined[drama.id])
        return found

    async def _learn(self) -> None:
        """Learn from the ratings, the taste and advice maps, and what other sites recommend beside each title."""
        began = time.monotonic()
        with long_lived():
            taste, advice = await _unless_broken(self.taste), await _unless_broken(self.advice)
            await self.guide.learning.refit(await self.guide.elsewhere.taste(taste), advice)
        await asyncio.to_thread(return_free_memory)
        self.refits, self.refit_seconds = self.refits + 1, time.monotonic() - began

    async def taste(self) -> Sequence[MapRow]:
        """The taste map learned here, or else the bundled one. Raises BadInput where that cannot be read."""
        return await self.kept.taste.rows() or await asyncio.to_thread(_read_bundled_map, self.data, TASTE)

    async def advice(self) -> Sequence[MapRow]:
        """The advice map learned here, or else the bundled one. Raises BadInput where that cannot be read."""
        return await self.kept.advice.rows() or await asyncio.to_thread(_read_bundled_map, self.data, ADVICE)

    async def _take_model_after(self, before: "asyncio.Task[None] | None") -> None:
        """Take over another process's model, after the one before it."""
        if before is not None:
            await asyncio.wait({before})
        try:
            await self._take_model()
        except Exception as error:
            # Nobody awaits this task, so nobody else would log it.
            log.error("Fault %s in taking what another process learned", number(), exc_info=error)

    async def _take_model(self) -> bool:
        """Use the model another process learned last, applied to the titles that servers have added by now, unless it
        is in use already. Returns False where it could not be read."""
        try:
            made, added = await self.kept.fitted.made(), await self.kept.corrections.count()
            if made is not None and (made[0], added) != self._in_use and (newest := await self.kept.fitted.newest()):
                with long_lived():
                    await self.guide.learning.take(newest.content)
                await asyncio.to_thread(return_free_memory)
                self._in_use = newest.made_at, added
        except (StoreUnavailable, ValueError) as error:
            log.warning("The recommender stays as it is: %s", error)
            return False
        return True

    def client(self, shard_count: int | None = 1, shard_ids: Sequence[int] | None = None) -> "Namida":
        """The Discord client with all commands installed, for those shards."""
        # discord.py is slow to import, and most commands of the command line do not need it.
        with permanent():
            from bot.client import Namida
            from bot.commands import install

            self.guide.catalogue.prepare()
        client = Namida(self.guide, languages(), self.kept.commands, shard_count, shard_ids)
        install(client)
        return client


@asynccontextmanager
async def open_house(settings: Settings, *, checked: bool = False, live: bool = False) -> AsyncGenerator[House]:
    """Open the store, load the catalogue and wire the guide; all is closed at the end.

    `checked` verifies the database first, `live` opens the live sources too. Raises BadInput.
    """
    vocabulary = vocabulary_of(settings.data)
    async with AsyncExitStack() as opened:
        kept = await opened.enter_async_context(open_kept(settings, checked=checked))
        sources: list[Source] = []
        if live:
            # aiohttp is slow to import, and most commands of the command line do not need it.
            from bot.sources.online import open_sources

            sources += await opened.enter_async_context(open_sources(settings, vocabulary, kept.answers, time.time))
        with permanent():
            bundled, faults = read_bundled(settings.data, vocabulary)
            guide = Guide(
                Catalogue([*bundled, *await kept.dramas.all()], vocabulary), kept, time.time, UploadReader, sources
            )
        return_free_memory()
        for fault in faults:
            log.warning("Left out of the catalogue: %s", fault)
        try:
            await _follow_merges(kept, guide.catalogue.moved)
        except StoreUnavailable as error:
            log.warning("What was said of merged titles counts for them from the next start on: %s", error)
        yield House(guide, kept, vocabulary, settings.data, {drama.id: drama for drama in bundled})


async def _follow_merges(kept: OpenStore, moved: Mapping[str, str]) -> None:
    """Move what members said of titles that were merged into others over to those."""
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
    """The newest daily backup of the database, if there is one. Raises BadInput."""
    return newest(settings.database, backups_of(settings))


@asynccontextmanager
async def open_kept(settings: Settings, *, checked: bool = False) -> AsyncGenerator[OpenStore]:
    """Open the store alone; `checked` verifies the database first.

    Raises BadInput; where the database is damaged, it names the newest backup to restore.
    """
    async with AsyncExitStack() as opened:
        try:
            kept = await opened.enter_async_context(open_store(settings.database, backups_of(settings)))
            if checked:
                await kept.check()
        except Damaged as error:
            backup = newest_backup(settings)
            way = f"Put the newest backup in its place: namida restore {backup}"
            none = f"There is no backup in {backups_of(settings)}: look for a copy, and namida restore puts it back"
            raise BadInput(f"{error} {way if backup else none}.") from error
        yield kept


def vocabulary_of(data: Path) -> Vocabulary:
    """The vocabulary of a data folder, or the bundled one where it has none."""
    return read_vocabulary(_data_with(data, "vocabulary"))


def _read_bundled_map(data: Path, name: str) -> list[MapRow]:
    return read_map(_data_with(data, "taste") / "taste" / name)


def _data_with(data: Path, folder: str) -> Path:
    """The data folder, or the bundled one where it has no such `folder`."""
    return data if (data / folder).is_dir() else bundled_data()


@cache
def languages() -> Languages:
    """The bundled texts in every language, read once."""
    return read_languages(bundled_data() / "locales")
