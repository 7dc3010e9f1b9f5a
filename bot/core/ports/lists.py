"""Members' lists, imports of them, and alerts for new episodes."""

from collections.abc import Sequence
from typing import Protocol

from bot.core.member.alerts import Follower
from bot.core.member.imports import Turned
from bot.core.member.lists import Entry
from bot.core.member.ratings import Rating
from bot.core.member.reviews import Dated


class Lists(Protocol):
    """What members put on their lists."""

    async def of_member(self, member: int, /) -> list[Entry]: ...

    async def entry(self, member: int, drama: str, /) -> tuple[Entry | None, int | None]:
        """A member's list entry of a drama, and when they rated it (Unix seconds); each None where there is none."""
        ...

    async def least(self, server: int, drama: str, /) -> int | None:
        """The fewest episodes of a drama seen by a member who is watching it and was seen in that server; None where
        there is none."""
        ...

    async def put(self, member: int, entries: Sequence[Entry], /) -> list[Entry | None]:
        """Keep the entries; what each of them replaced, None for nothing."""
        ...

    async def remove(self, member: int, drama: str, /) -> Entry | None:
        """Delete an entry; what it was, None where there was none."""
        ...

    async def undo(self, member: int, drama: str, after: Entry | None, before: Entry | None, /) -> bool:
        """Put back `before`; False where the status or the episode is no longer that of `after`."""
        ...

    async def begun(self, member: int, /) -> frozenset[str]:
        """The ids of the titles that a member watches, has watched, put on hold or dropped."""
        ...

    async def share(self, member: int, shared: bool, /) -> None: ...

    async def shared(self, member: int, /) -> bool: ...


class Imports(Protocol):
    """Drafts of imports, and each member's newest import, which can be undone. Times are Unix seconds."""

    async def keep_draft(self, member: int, rows: str, at: int, /) -> None:
        """Keep a draft, in place of the member's one before."""
        ...

    async def draft(self, member: int, /) -> tuple[str, int] | None:
        """A member's draft, and when it was kept."""
        ...

    async def drop_draft(self, member: int, /) -> None: ...

    async def keep(
        self,
        member: int,
        code: str,
        scores: Sequence[Rating],
        entries: Sequence[Entry],
        at: int,
        reviews: Sequence[Dated] = (),
        /,
    ) -> bool:
        """Keep the scores, entries and reviews of an import and delete its draft, all or none; whether anything
        changed. A title that the member reviewed already keeps that review.

        An import that changed anything can be undone, in place of the one before. A second call with the same `code`
        does nothing.
        """
        ...

    async def turn(self, member: int, code: str, undone: bool, /) -> Turned | None:
        """Undo the import of that code, or redo it; titles that were changed since stay as they are. None where it is
        gone, or another took its place."""
        ...

    async def prune(self, at: int, /) -> None:
        """Delete drafts older than a day at that time, and imports older than a week, which can no longer be undone."""
        ...


class Alerts(Protocol):
    """Who is alerted to new episodes of what they watch. Times are Unix seconds."""

    async def follow(self, member: int, server: int | None, at: int, locale: str | None = None, /) -> None:
        """Alert a member to what airs after `at`, in that server's channel, or by direct message for None. `locale` is
        the language of their Discord."""
        ...

    async def unfollow(self, member: int, /) -> None: ...

    async def place(self, member: int, /) -> tuple[bool, int | None]:
        """Whether a member is alerted, and in which server's channel; by direct message for None."""
        ...

    async def set_channel(self, server: int, channel: int | None, /) -> None: ...

    async def channel(self, server: int, /) -> int | None: ...

    async def followers(self) -> list[Follower]:
        """Everyone who is alerted and watches something."""
        ...

    async def told(self, members: Sequence[int], until: int, /) -> None:
        """Note that these members were alerted to everything up to that moment."""
        ...
