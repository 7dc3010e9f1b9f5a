"""Titles: those kept, what servers state of them, and what members call them."""

from collections.abc import Collection, Iterable, Mapping
from typing import Protocol

from bot.core.corrections import Act, Draft, Edit, Stated
from bot.core.models import Drama
from bot.core.names import Alias, Miss


class Dramas(Protocol):
    """Titles kept beside the bundled ones."""

    async def all(self, ids: Collection[str] | None = None, /) -> list[Drama]: ...

    async def keep(self, dramas: Iterable[Drama], source: str, at: int, /) -> int: ...


class Corrections(Protocol):
    """What a server states of dramas on top of the catalogue, as changes that can be undone."""

    async def of(self, server: int, /) -> Mapping[str, Stated]:
        """What a server makes of each drama it has a version of, by id."""
        ...

    async def keep(self, server: int, member: int, act: Act, rows: Mapping[str, Stated], at: int, /) -> int:
        """Keep a change: the facts of each drama are laid over those the server states by then. Its number; changes
        that can no longer be undone go."""
        ...

    async def take(self, server: int, member: int, draft: Draft, act: Act, at: int, /) -> int | None:
        """`keep` of a draft, which is put away by it, both or neither; None where it is gone, or a title of it was
        hidden since."""
        ...

    async def history(self, server: int, /) -> list[Edit]:
        """A server's changes, newest first, those undone among them."""
        ...

    async def called(self, server: int, keys: Collection[str], /) -> Mapping[str, str]:
        """What a server's changes called those titles last, by id, also where that is undone or hidden; without those
        whose title they do not name."""
        ...

    async def changed(self, server: int, changes: Mapping[int, str], /) -> Mapping[int, tuple[str, ...]]:
        """Which facts of a title each of those changes states otherwise than what stood before it: the numbers of the
        changes come with the id of the title."""
        ...

    async def turn(self, server: int, number: int, undone: bool, /) -> bool:
        """Undo a change, or do it again; False where it is gone, is so already, or a later one stands on it."""
        ...

    async def titles(self) -> Mapping[str, Stated]:
        """What the servers state of the titles that only they have, by id."""
        ...

    async def count(self) -> int:
        """How many titles of their own servers have added, each as often as that stands."""
        ...

    async def stage(self, server: int, member: int, draft: Draft, at: int, /) -> None:
        """Keep what is shown before it is taken in: one for each member of a server, the last one."""
        ...

    async def staged(self, server: int, member: int, code: str, /) -> Draft | None:
        """The draft of that code; None where it was replaced, taken in or put away."""
        ...

    async def unstage(self, server: int, member: int, code: str, /) -> bool:
        """Put a draft away; whether it was still there."""
        ...

    async def prune(self, at: int, /) -> None:
        """Drop the drafts nobody decided about within a week before that time."""
        ...


class Names(Protocol):
    """What was not found in a server, and the names of its own. Keys and names have 1 to 100 characters."""

    async def missed(self, server: int, member: int, miss: Miss, /) -> int:
        """Keep a failed search, once for each member and key, and what was picked after it.

        How many members picked that drama after that search; 0 where nothing was picked. What is old, or more
        than is kept of one server, goes.
        """
        ...

    async def prune(self, at: int, /) -> None:
        """Drop the failed searches of all servers that are older than MISSES_KEPT at that time."""
        ...

    async def misses(self, server: int, /) -> list[Miss]:
        """A server's failed searches, newest first: one of each member and key."""
        ...

    async def aliases(self, server: int, /) -> list[Alias]:
        """A server's own names, used and dropped, newest first."""
        ...

    async def decide(self, server: int, alias: Alias, at: int, /) -> None:
        """Use a name, or drop it; what was decided of the same pair before is replaced."""
        ...

    async def undecide(self, server: int, alias: Alias, /) -> None:
        """Let a pair be as if nothing had been decided."""
        ...
