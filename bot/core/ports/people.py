"""Members and their servers: what they chose, voted, drew and wrote."""

from collections.abc import Collection, Mapping, Sequence
from typing import Any, Protocol

from bot.core.member.choices import MemberChoices, ServerChoices
from bot.core.member.people import Settings
from bot.core.member.together import OpenVote


class Members(Protocol):
    """What a member chose, and where they were seen."""

    async def settings(self, member: int, server: int | None, /) -> Settings: ...

    async def seen(self, member: int, server: int, at: int, /) -> None:
        """Note that a member uses the bot in a server: their ratings count there from now on."""
        ...

    async def leave(self, server: int, at: int, /) -> None:
        """Note that the bot was removed from a server: `purge` drops it in time."""
        ...

    async def come(self, servers: Sequence[int], /) -> None:
        """Note that the bot is in those servers, whatever was noted before."""
        ...

    async def stay(self, servers: Sequence[int], at: int, count: int, shards: Collection[int], /) -> None:
        """Note that the bot is in those servers and no other of the `shards` of `count`: it was removed from the rest
        of theirs while it was away."""
        ...

    async def purge(self, before: int, /) -> int:
        """Drop everything kept of the servers the bot was removed from before that time; how many there were."""
        ...

    async def hide(self, member: int, hidden: bool, /) -> None:
        """Leave a member out of averages, tops and matches, or count them in again."""
        ...

    async def hidden(self, members: Sequence[int], /) -> frozenset[int]:
        """Those of the members who are left out of what is shared."""
        ...

    async def export(self, member: int, /) -> dict[str, list[dict[str, Any]]]:
        """Everything kept of a member: by table, the rows by column."""
        ...

    async def forget(self, member: int, /) -> None:
        """Drop everything kept of a member, and every trace of their id in the file. Where the file is in use, the
        traces wait for `clean`."""
        ...

    async def clean(self) -> None:
        """Overwrite what forgetting left in the file, where it could not be done at once."""
        ...

    async def servers(self, members: Sequence[int], /) -> Collection[int]:
        """The servers any of those members was seen in."""
        ...

    async def dismiss(self, member: int, drama: str, at: int, /) -> None: ...

    async def welcome_back(self, member: int, drama: str, /) -> None:
        """Undo a dismissal."""
        ...

    async def dismissed(self, member: int, /) -> frozenset[str]: ...

    async def more_like(self, member: int, drama: str, at: int, /) -> None:
        """A member asked for more like a title."""
        ...

    async def wanted(self, member: int, since: int, most: int, /) -> list[str]:
        """The titles a member asked for more of since then, the newest first."""
        ...

    async def prune(self, before: int, /) -> None:
        """Drop what more was asked of before then."""
        ...


class Choices(Protocol):
    """What members and servers chose."""

    async def of_member(self, member: int, /) -> MemberChoices: ...

    async def of_server(self, server: int, /) -> ServerChoices: ...

    async def keep_member(self, member: int, /, **chosen: Any) -> None:
        """Keep what a member chose, by the fields of MemberChoices; the other fields stay."""
        ...

    async def keep_server(self, server: int, /, **chosen: Any) -> None:
        """The same for a server, by the fields of ServerChoices."""
        ...


class Votes(Protocol):
    """Who was outvoted where, so that they are heard next time."""

    async def outvoted(self, server: int, members: Sequence[int], /) -> Mapping[int, int]:
        """How often in a row each of those members was outvoted in a server; those never outvoted are left out."""
        ...

    async def opened(self, one: OpenVote, /) -> None:
        """A vote began."""
        ...

    async def open(self, vote: int, /) -> OpenVote | None:
        """The vote of that id, where it is not decided yet."""
        ...

    async def due(self, server: int, at: int, /) -> Sequence[OpenVote]:
        """The votes of a server that ended by then, in Unix seconds, and are not decided yet."""
        ...

    async def decided(self, server: int, vote: int, lost: Sequence[int], won: Sequence[int], /) -> None:
        """A vote was decided: those who lost it were outvoted once more, those who won it no longer are.

        The same vote counts once, however often it is told.
        """
        ...


class Draws(Protocol):
    """What was drawn at random for whom; days are counted since 1970, UTC."""

    async def of_day(self, member: int, day: int, /) -> Collection[str]:
        """The ids of what was drawn for a member that day."""
        ...

    async def draw(self, member: int, drama: str, day: int, /) -> bool:
        """Note a drama as drawn; False where it was drawn for them that day."""
        ...

    async def prune(self, before: int, /) -> None:
        """Drop what was drawn before that day."""
        ...


class Messages(Protocol):
    """Which messages in chat were answered."""

    async def claim(self, message: int, member: int, at: int, /) -> bool:
        """Take a message to be answered; False where it was taken before, also before a restart."""
        ...

    async def prune(self, at: int, /) -> None:
        """Drop those that were answered two days before that time, or longer."""
        ...
