"""Titles: those beside the bundled ones, servers' corrections of them, and servers' own names for them."""

from collections.abc import Collection, Iterable, Mapping
from typing import Protocol

from bot.core.corrections import Act, Draft, Edit, Stated
from bot.core.models import Drama
from bot.core.names import Alias, Miss


class Dramas(Protocol):
    """Titles that are kept beside the bundled ones."""

    async def keep(self, dramas: Iterable[Drama], source: str, at: int, /) -> int:
        """Keep titles that `source` gave, all or none, each in place of one with its id; how many there were."""
        ...


class Corrections(Protocol):
    """A server's own statements about dramas, on top of the catalogue, as changes that can be undone."""

    async def of(self, server: int, keys: Collection[str] | None = None, /) -> Mapping[str, Stated]:
        """What a server states of each drama it has a version of, by id; with `keys`, of those alone."""
        ...

    async def ids(self, server: int, /) -> frozenset[str]:
        """The ids of the dramas that a server has a version of."""
        ...

    async def keep(self, server: int, member: int, act: Act, rows: Mapping[str, Stated], at: int, /) -> int:
        """Keep a change: the facts of each drama are laid over what the server states already. Returns its number, and
        deletes changes that can no longer be undone."""
        ...

    async def take(self, server: int, member: int, draft: Draft, act: Act, at: int, /) -> int | None:
        """Keep a draft as a change and delete it, both or neither; the number of the change. None where the draft is
        gone, or a title of it was hidden since."""
        ...

    async def history(self, server: int, /) -> list[Edit]:
        """A server's changes, newest first, those undone among them."""
        ...

    async def called(self, server: int, keys: Collection[str], /) -> Mapping[str, str]:
        """The newest title that a server's changes give those ids, undone changes and hidden titles among them; ids
        that no change names are left out."""
        ...

    async def changed(self, server: int, changes: Mapping[int, str], /) -> Mapping[int, tuple[str, ...]]:
        """Which fields each change altered; `changes` has the numbers of the changes, each with the id of its title."""
        ...

    async def turn(self, server: int, number: int, undone: bool, /) -> bool:
        """Undo a change, or redo it; False where it is gone, is undone or done already, or a later one builds on it."""
        ...

    async def titles(self) -> Mapping[str, Stated]:
        """What servers state of the titles that only they have, by id."""
        ...

    async def count(self) -> int:
        """How many additions of titles are in effect, over all servers."""
        ...

    async def stage(self, server: int, member: int, draft: Draft, at: int, /) -> None:
        """Keep a draft until it is confirmed, in place of the member's one before in that server."""
        ...

    async def staged(self, server: int, member: int, code: str, /) -> Draft | None:
        """The draft of that code; None where it was replaced, confirmed or discarded."""
        ...

    async def unstage(self, server: int, member: int, code: str, /) -> bool:
        """Discard a draft; whether it was still there."""
        ...

    async def prune(self, at: int, /) -> None:
        """Delete the drafts that were not confirmed within a week before that time."""
        ...


class Names(Protocol):
    """A server's failed searches, and its own names for titles. Keys and names have 1 to 100 characters."""

    async def missed(self, server: int, member: int, miss: Miss, /) -> int:
        """Keep a failed search, once for each member and key, and the drama that was picked after it.

        Returns how many members picked that drama after that search; 0 where nothing was picked. Deletes old searches
        and those beyond a server's limit.
        """
        ...

    async def prune(self, at: int, /) -> None:
        """Delete the failed searches of all servers that are older than MISSES_KEPT at that time."""
        ...

    async def misses(self, server: int, /) -> list[Miss]:
        """A server's failed searches, newest first: one for each member and key."""
        ...

    async def aliases(self, server: int, /) -> list[Alias]:
        """A server's own names, used and dropped, newest first."""
        ...

    async def decide(self, server: int, alias: Alias, at: int, /) -> None:
        """Use a name, or drop it, in place of an earlier decision about it and its drama."""
        ...

    async def undecide(self, server: int, alias: Alias, /) -> None:
        """Forget the decision about a name and its drama."""
        ...
