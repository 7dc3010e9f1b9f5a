"""What members think of dramas: scores and reviews."""

from collections.abc import AsyncIterator, Mapping, Sequence
from typing import Protocol

from bot.core.member.ratings import Average, Change, Rating, Standing
from bot.core.member.reviews import Review, Written


class Ratings(Protocol):
    """Ratings. Scores are integers 1–100, times are Unix seconds."""

    async def rate(self, member: int, drama: str, score: int, at: int, /) -> Rating | None:
        """Keep the score; the rating it replaced, or None. Returns once it is on disk."""
        ...

    async def unrate(self, member: int, drama: str, /) -> Rating | None:
        """Delete the rating; what it was, or None where there was none."""
        ...

    async def undo(self, member: int, change: Change, at: int, /) -> Change | None:
        """Undo `change`; the change that redoes it, or None where the score was changed again since. A score put back
        is of the time it was given, or `at` where that is not known."""
        ...

    async def of_member(self, member: int, /) -> list[Rating]:
        """All of a member's ratings, newest first."""
        ...

    async def standing(self, member: int, server: int | None, drama: str, /) -> Standing:
        """A member's own score, their server's average and the world's. Ratings of hidden members do not count (here,
        and in `averages`, `raters`, `of_server`, `interest` and `to_learn_from`)."""
        ...

    async def averages(self, server: int | None, dramas: Sequence[str] | None, /) -> Mapping[str, Average]:
        """The averages in a server, or in the world for None, of these dramas, or of all for None; those that nobody
        rated are left out."""
        ...

    async def raters(self, server: int, drama: str, /) -> list[tuple[int, int]]:
        """Who of a server rated a drama, as (member, score), the highest score first."""
        ...

    async def of_server(self, server: int, /) -> list[tuple[int, str, int, int]]:
        """Every rating of a server's members, as (member, drama, score, rated_at)."""
        ...

    async def interest(self, server: int, most: int, /) -> Mapping[str, int]:
        """How many of a server's members rated each title, for the `most` titles rated by most."""
        ...

    async def count(self) -> int:
        """How many ratings are kept."""
        ...

    async def fingerprint(self) -> tuple[int, int]:
        """How many ratings count in averages, and the sum of their scores: what changes when there is something new to
        learn from."""
        ...

    async def fold(self) -> None:
        """Tidy what averages are read from, where several processes write it."""
        ...

    def to_learn_from(self, most: int, /) -> AsyncIterator[Sequence[tuple[int, str, int]]]:
        """Ratings as (member, drama, score), in parts, for a refit: all of them, or, where there are more than
        `most`, about so many: all those of every second, third … member, the same members each time."""
        ...


class Reviews(Protocol):
    """Reviews. Times are Unix seconds."""

    async def write(self, member: int, drama: str, words: Written, at: int, /) -> int:
        """Keep a member's review of a drama, in place of the one before; its id."""
        ...

    async def mine(self, member: int, drama: str, /) -> Review | None: ...

    async def reviewed(self, member: int, /) -> frozenset[str]:
        """The ids of the dramas that a member reviewed."""
        ...

    async def of_drama(self, server: int | None, reader: int, drama: str, /) -> list[Review]:
        """The reviews a reader is shown in a server, newest first: their own and those of members seen there, without
        those hidden there."""
        ...

    async def open(self, server: int | None, reader: int, key: int, /) -> Review | None:
        """The review of that id; None where the reader is not shown it in that server."""
        ...

    async def delete(self, member: int, drama: str, /) -> bool: ...

    async def report(self, server: int, key: int, member: int, at: int, /) -> None: ...

    async def reported(self, server: int, /) -> list[tuple[Review, int]]:
        """The reviews reported in a server, each with its number of reports; the longest waiting first."""
        ...

    async def hidden(self, server: int, /) -> list[Review]:
        """The reviews hidden in a server, the last hidden first."""
        ...

    async def settle(self, server: int, key: int, hide: bool, at: int, /) -> bool:
        """Hide a review in a server, or show it, and drop its reports; False where it is gone."""
        ...
