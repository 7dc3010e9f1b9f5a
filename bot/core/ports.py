"""What the guide needs of the floors below it, by need and not by maker."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Protocol

from bot.core.models import Drama
from bot.core.people import Average, Change, Rating, Settings, Standing


class Ratings(Protocol):
    """What members think of dramas. Scores are integers 1–100, times are Unix seconds."""

    async def rate(self, member: int, drama: str, score: int, at: int, /) -> int | None:
        """Keep the score durably; the score it replaced, or None. Returns only once it is on disk."""
        ...

    async def unrate(self, member: int, drama: str, /) -> int | None:
        """Take the score back; what it was, or None where there was none."""
        ...

    async def undo(self, member: int, change: Change, at: int, /) -> bool:
        """Put back what `change` replaced; False where the score is no longer what `change` made it."""
        ...

    async def of_member(self, member: int, /) -> list[Rating]:
        """All of a member's ratings, newest first."""
        ...

    async def standing(self, member: int, server: int | None, drama: str, /) -> Standing:
        """A member's own score, their server's average and the world's."""
        ...

    async def averages(self, server: int | None, dramas: Sequence[str], /) -> Mapping[str, Average]:
        """The averages of a server, or of the world for None, of those dramas that anyone rated."""
        ...

    async def count(self) -> int:
        """How many ratings are kept."""
        ...

    async def everything(self) -> list[tuple[int, str, int]]:
        """Every rating kept as (member, drama, score), for a refit."""
        ...


class Members(Protocol):
    """What a member chose, and where they were seen."""

    async def settings(self, member: int, server: int | None, /) -> Settings: ...

    async def set_region(self, member: int, region: str | None, /) -> None: ...

    async def set_scale(self, member: int, scale: str, /) -> None: ...

    async def seen(self, member: int, server: int, at: int, /) -> None:
        """Note that the member uses the bot in that server: their ratings count there from now on."""
        ...

    async def leave(self, server: int, /) -> None:
        """Drop everything kept of a server the bot was removed from."""
        ...

    async def dismiss(self, member: int, drama: str, at: int, /) -> None: ...

    async def welcome_back(self, member: int, drama: str, /) -> None:
        """Undo a dismissal."""
        ...

    async def dismissed(self, member: int, /) -> frozenset[str]: ...


class Votes(Protocol):
    """Who was outvoted where, so that they are heard next time."""

    async def outvoted(self, server: int, members: Sequence[int], /) -> Mapping[int, int]:
        """How often in a row each of those members was outvoted in a server; those never outvoted are left out."""
        ...

    async def decided(self, server: int, vote: int, lost: Sequence[int], won: Sequence[int], /) -> None:
        """A vote was decided: those who lost it were outvoted once more, those who won it no longer are.

        The same vote counts once, however often it is told.
        """
        ...


class Dramas(Protocol):
    """Titles kept beside the bundled ones."""

    async def all(self) -> list[Drama]: ...

    async def keep(self, dramas: Iterable[Drama], source: str, at: int, /) -> int: ...


class Store(Protocol):
    @property
    def ratings(self) -> Ratings: ...
    @property
    def members(self) -> Members: ...
    @property
    def votes(self) -> Votes: ...
    @property
    def dramas(self) -> Dramas: ...
