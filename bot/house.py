"""Opens the resources and joins the parts; the only file that does."""

import gc
import logging
import time
from collections.abc import AsyncGenerator, Iterator
from contextlib import AsyncExitStack, asynccontextmanager, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from bot.config import Settings, bundled_data
from bot.core.ports import Source
from bot.core.vocabulary import Vocabulary
from bot.guide import Guide
from bot.guide.catalogue import Catalogue
from bot.sources.bundled import read_bundled
from bot.sources.taste import read_taste
from bot.sources.vocabulary import read_vocabulary
from bot.store import Kept, open_store
from bot.ui.text import Languages, read_languages

if TYPE_CHECKING:
    from bot.client import Namida

log = logging.getLogger("namida")


@dataclass(frozen=True, slots=True)
class House:
    """Everything that is open: the guide, the store below it, and what was read from `data`."""

    guide: Guide
    kept: Kept
    vocabulary: Vocabulary
    data: Path

    async def refit(self) -> None:
        """Learn from the ratings kept so far, the bundled taste map or the one learned here, and what the viewers
        of other sites liked."""
        learned = await self.kept.taste.rows()
        await self.guide.picks.refit(await self.guide.elsewhere.taste(learned or read_taste(self.data)))

    def client(self) -> "Namida":
        """The bot of this house, with its commands."""
        # discord.py is slow to import, and the command line seldom needs it.
        from bot.client import Namida
        from bot.commands import install

        client = Namida(self.guide, languages(), self.kept.commands)
        install(client)
        return client


@asynccontextmanager
async def open_house(settings: Settings, *, live: bool = False) -> AsyncGenerator[House]:
    """The house with its catalogue in memory and its store open, closed at the end; the live sources too where
    `live`. Raises BadInput."""
    vocabulary = vocabulary_of(settings.data)
    async with AsyncExitStack() as opened:
        kept = await opened.enter_async_context(open_store(settings.database))
        sources: list[Source] = []
        if live:
            # The command line seldom asks the network, and what does takes long to import.
            from bot.sources.online import open_sources

            sources += await opened.enter_async_context(open_sources(settings, vocabulary, kept.answers, time.time))
        with _for_good():
            bundled, faults = read_bundled(settings.data, vocabulary)
            guide = Guide(Catalogue([*bundled, *await kept.dramas.all()], vocabulary), kept, time.time, sources)
        for fault in faults:
            log.warning("Left out of the catalogue: %s", fault)
        await kept.ratings.follow(guide.catalogue.moved)
        yield House(guide, kept, vocabulary, settings.data)


@contextmanager
def _for_good() -> Iterator[None]:
    """What is made meanwhile stays until the end: the garbage collector need not walk over it, now or later."""
    gc.disable()
    try:
        yield
        gc.freeze()
    finally:
        gc.enable()


def vocabulary_of(data: Path) -> Vocabulary:
    """The vocabulary of a data folder; the bundled one where it has none of its own."""
    return read_vocabulary(data if (data / "vocabulary").is_dir() else bundled_data())


def languages() -> Languages:
    """The bundled texts, in all languages there are."""
    return read_languages(bundled_data() / "locales")
