"""The live sources, and their answers as they are cached."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Protocol

from bot.core.live import Answer, SiteFacts, SourceState, Told
from bot.core.models import Drama


class Answers(Protocol):
    """A cache of the live sources' answers, by source and key."""

    async def get(self, source: str, keys: Sequence[str], /) -> Mapping[str, Answer]:
        """The cached answers for these keys, however old."""
        ...

    async def keep(self, source: str, answers: Mapping[str, Answer], /) -> None:
        """Keep the answers, each in place of the one before."""
        ...

    async def shown(self, source: str, counts: Mapping[str, int], /) -> None:
        """Add how often each answer was shown to members."""
        ...

    async def wanted(self, source: str, now: int, most: int, /) -> list[str]:
        """The keys of the `most` shown answers that have expired, most shown first. Their counts are halved, so that
        answers nobody looks at any more drop out in time."""
        ...

    async def forget(self, before: int, now: int, /) -> list[tuple[str, str]]:
        """Delete answers fetched before then, and searches that have expired; the (source, key) of each."""
        ...


class Neighbours(Protocol):
    """The titles that, at a source, viewers of a title also liked."""

    async def rows(self) -> list[tuple[str, str, int]]:
        """(drama, other drama, rank from 0), by our ids."""
        ...

    async def keep(self, rows: Mapping[str, Sequence[str]], /) -> None:
        """Keep the neighbours of these dramas, nearest first, in place of those before."""
        ...


class Source(Protocol):
    """A public site that knows dramas, asked over the network and cached."""

    @property
    def name(self) -> str: ...

    @property
    def state(self) -> SourceState: ...

    def follow(self, heard: Callable[[str, Told[SiteFacts]], Awaitable[None]], /) -> None:
        """Call `heard` with the id of each drama for which new facts arrive, and these, however long they took."""
        ...

    async def known(self, drama: Drama, /) -> Told[SiteFacts]:
        """What it last said of a drama, from the cache alone."""
        ...

    async def facts(self, drama: Drama, patience: float | None = None, /) -> Told[SiteFacts]:
        """What it says of a drama; it is asked unless the cached answer is fresh. If it takes longer than `patience`
        seconds, the cached answer is returned, and the new one is cached when it arrives."""
        ...

    async def search(self, text: str, patience: float | None = None, /) -> Told[tuple[Drama, ...]]:
        """The titles a name may mean there, likeliest first, as short records that `brief` finds by id."""
        ...

    async def brief(self, key: str, /) -> Drama | None:
        """The short record of that id, from the cache; None where no recent search found it."""
        ...

    async def note(self) -> None:
        """Store how often each drama was shown since the last call."""
        ...

    async def wanted(self, now: int, most: int, /) -> list[str]:
        """The ids of the `most` shown dramas whose facts have expired."""
        ...

    async def check(self) -> None:
        """Ask whether the API key is accepted, so that `state` says so."""
        ...
