"""What members mean to watch and watch, and word of new episodes."""

from collections.abc import Sequence
from typing import Protocol

from bot.core.member.alerts import Follower
from bot.core.member.imports import Turned
from bot.core.member.lists import Entry
from bot.core.member.people import Rating


class Lists(Protocol):
    """What members put on their lists."""

    async def of_member(self, member: int, /) -> list[Entry]: ...

    async def entry(self, member: int, drama: str, /) -> tuple[Entry | None, int | None]:
        """What a member put on their list of a drama, and when they rated it (Unix seconds)."""
        ...

    async def least(self, server: int, drama: str, /) -> int | None:
        """The fewest episodes that someone seen in a server, who is watching a drama, has seen of it; None where nobody
        is."""
        ...

    async def put(self, member: int, entries: Sequence[Entry], /) -> list[Entry | None]:
        """Keep all the entries; what each of them replaced."""
        ...

    async def remove(self, member: int, drama: str, /) -> Entry | None:
        """Take a drama off a list; what was there."""
        ...

    async def undo(self, member: int, drama: str, after: Entry | None, before: Entry | None, /) -> bool:
        """Put back `before`; False where the status or the episode is no longer that of `after`."""
        ...

    async def away(self, member: int, /) -> frozenset[str]:
        """What a member watches, has watched, or gave up: no news to them."""
        ...

    async def share(self, member: int, shared: bool, /) -> None: ...

    async def shared(self, member: int, /) -> bool: ...


class Imports(Protocol):
    """What members are about to import, and what their newest import changed. Times are Unix seconds."""

    async def keep_draft(self, member: int, rows: str, at: int, /) -> None:
        """Keep what a member is about to import, in the place of what they were before."""
        ...

    async def draft(self, member: int, /) -> tuple[str, int] | None:
        """What a member is about to import, and since when (Unix seconds)."""
        ...

    async def drop_draft(self, member: int, /) -> None: ...

    async def keep(
        self, member: int, code: str, scores: Sequence[Rating], entries: Sequence[Entry], at: int, /
    ) -> bool:
        """Keep the scores and entries of an import of that code, and nothing of it waits any longer: all or none.
        Whether anything changed by it; then it is the one that can be undone, in the place of the one before. What was
        kept already is not kept again."""
        ...

    async def turn(self, member: int, code: str, undone: bool, /) -> Turned | None:
        """Undo an import of that code, or make it again: titles that are not as it left them, or as they were before
        it, stay as they are. None where it is gone, or another took its place."""
        ...

    async def prune(self, at: int, /) -> None:
        """Drop what nobody imported within a day before that time, or undid within a week."""
        ...


class Alerts(Protocol):
    """Who is told of new episodes of what they watch. Times are Unix seconds."""

    async def follow(self, member: int, server: int | None, at: int, locale: str | None = None, /) -> None:
        """Tell a member what airs after `at`, in that server's channel, or by direct message for None; `locale` is the
        language Discord names for them."""
        ...

    async def unfollow(self, member: int, /) -> None: ...

    async def place(self, member: int, /) -> tuple[bool, int | None]:
        """Whether a member is told, and in which server's channel; by direct message for None."""
        ...

    async def set_channel(self, server: int, channel: int | None, /) -> None: ...

    async def channel(self, server: int, /) -> int | None: ...

    async def followers(self) -> list[Follower]:
        """Everyone who is told and watches something."""
        ...

    async def told(self, members: Sequence[int], until: int, /) -> None:
        """Those members were told of everything up to that moment."""
        ...
