"""What the guide needs of the live sources, and what is remembered of their answers."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Protocol

from bot.core.live import Answer, SiteFacts, SourceState, Told
from bot.core.models import Drama


class Answers(Protocol):
    """What the live sources answered, by source and key, so that they need not be asked again."""

    async def get(self, source: str, keys: Sequence[str], /) -> Mapping[str, Answer]:
        """The kept answers among those keys, however old."""
        ...

    async def keep(self, source: str, answers: Mapping[str, Answer], /) -> None:
        """Keep the answers, each in the place of the one before."""
        ...

    async def shown(self, source: str, counts: Mapping[str, int], /) -> None:
        """Add how often each answer was shown to members."""
        ...

    async def wanted(self, source: str, now: int, most: int, /) -> list[str]:
        """The keys of the answers that have expired and were shown, most shown first. How often is halved with
        it, so that what nobody looks at any more is left alone in time."""
        ...

    async def forget(self, before: int, now: int, /) -> list[tuple[str, str]]:
        """Drop what was fetched before then, and the searches that have expired by now; (source, key) of each."""
        ...


class Neighbours(Protocol):
    """The titles that those who liked a title at a source liked too."""

    async def rows(self) -> list[tuple[str, str, int]]:
        """(drama, other drama, place from 0), by our ids."""
        ...

    async def keep(self, rows: Mapping[str, Sequence[str]], /) -> None:
        """Keep the neighbours of those dramas, nearest first, in the place of those before."""
        ...


class Source(Protocol):
    """A public site that knows dramas, asked over the network and remembered."""

    @property
    def name(self) -> str: ...

    @property
    def state(self) -> SourceState: ...

    def follow(self, heard: Callable[[str, Told[SiteFacts]], Awaitable[None]], /) -> None:
        """Tell `heard` the id of each drama of which new facts arrive, and those, however long they took."""
        ...

    async def known(self, drama: Drama, /) -> Told[SiteFacts]:
        """What it said of a drama, from memory, without asking."""
        ...

    async def facts(self, drama: Drama, patience: float | None = None, /) -> Told[SiteFacts]:
        """What it says of a drama, asked where what is known is not fresh. What is known is given where it does
        not answer within `patience` seconds; the asking goes on, and is remembered when it is done."""
        ...

    async def search(self, text: str, patience: float | None = None, /) -> Told[tuple[Drama, ...]]:
        """The titles a name may mean there, likeliest first, as short records whose ids `brief` knows."""
        ...

    async def brief(self, key: str, /) -> Drama | None:
        """The short record of that id, from memory; None where it was not found lately."""
        ...

    async def note(self) -> None:
        """Keep how often each drama was shown since this was last done."""
        ...

    async def wanted(self, now: int, most: int, /) -> list[str]:
        """The ids of the dramas shown most whose facts are no longer fresh."""
        ...

    async def check(self) -> None:
        """Ask whether the key is taken, so that `state` says it."""
        ...
