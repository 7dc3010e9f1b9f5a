"""Opens the resources and joins the parts; the only file that does."""

import gc
import logging
import time
from collections.abc import AsyncGenerator, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from bot.config import Settings, bundled_data
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
        """Learn from the ratings kept so far, the bundled taste map and the one learned here."""
        learned = await self.kept.taste.rows()
        await self.guide.picks.refit(learned or read_taste(self.data))

    def client(self) -> "Namida":
        """The bot of this house, with its commands."""
        # discord.py is slow to import, and the command line seldom needs it.
        from bot.client import Namida
        from bot.commands import install

        client = Namida(self.guide, languages(), self.kept.commands)
        install(client)
        return client


@asynccontextmanager
async def open_house(settings: Settings) -> AsyncGenerator[House]:
    """The house with its catalogue in memory and its store open, closed at the end. Raises BadInput."""
    vocabulary = vocabulary_of(settings.data)
    async with open_store(settings.database) as kept:
        with _for_good():
            bundled, faults = read_bundled(settings.data, vocabulary)
            guide = Guide(Catalogue([*bundled, *await kept.dramas.all()], vocabulary), kept, time.time)
        for fault in faults:
            log.warning("Left out of the catalogue: %s", fault)
        await kept.ratings.follow(guide.catalogue.moved)
        await kept.lists.follow(guide.catalogue.moved)
        await kept.reviews.follow(guide.catalogue.moved)
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
