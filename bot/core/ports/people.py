"""Members and servers: their settings, where members were seen, votes, draws and chat messages."""

from collections.abc import Collection, Mapping, Sequence
from typing import Any, Protocol

from bot.core.member.asker import Settings
from bot.core.member.choices import MemberChoices, ServerChoices
from bot.core.member.together import OpenVote


class Members(Protocol):
    """Members: where they were seen, what they hid or dismissed, and all their data."""

    async def settings(self, member: int, server: int | None, /) -> Settings: ...

    async def seen(self, member: int, server: int, at: int, /) -> None:
        """Note that a member uses the bot in a server: from now on their ratings count there."""
        ...

    async def leave(self, server: int, at: int, /) -> None:
        """Note that the bot was removed from a server, which `purge` deletes in time."""
        ...

    async def come(self, servers: Sequence[int], /) -> None:
        """Note that the bot is in these servers, after all."""
        ...

    async def stay(self, servers: Sequence[int], at: int, count: int, shards: Collection[int], /) -> None:
        """Note that the bot is in these servers, and was removed while it was offline from all others of the `shards`
        it serves out of `count`."""
        ...

    async def purge(self, before: int, /) -> int:
        """Delete everything about the servers the bot was removed from before that time; how many there were."""
        ...

    async def hide(self, member: int, hidden: bool, /) -> None:
        """Leave a member out of averages, tops and matches, or count them in again."""
        ...

    async def hidden(self, members: Sequence[int], /) -> frozenset[int]:
        """Which of these members are left out of what is shared."""
        ...

    async def export(self, member: int, /) -> dict[str, list[dict[str, Any]]]:
        """Everything about a member: by table, its rows by column."""
        ...

    async def forget(self, member: int, /) -> None:
        """Delete everything about a member, and every trace of it in the file; traces that cannot be removed while the
        file is in use wait for `clean`."""
        ...

    async def clean(self) -> None:
        """Remove the traces that `forget` had to leave in the file."""
        ...

    async def servers(self, members: Sequence[int], /) -> Collection[int]:
        """The servers in which any of these members was seen."""
        ...

    async def dismiss(self, member: int, drama: str, at: int, /) -> None: ...

    async def welcome_back(self, member: int, drama: str, /) -> None:
        """Undo a dismissal."""
        ...

    async def dismissed(self, member: int, /) -> frozenset[str]: ...

    async def more_like(self, member: int, drama: str, at: int, /) -> None:
        """Note that a member asked for more like a title."""
        ...

    async def wanted(self, member: int, since: int, most: int, /) -> list[str]:
        """The `most` newest titles that a member asked for more like since then."""
        ...

    async def prune(self, before: int, /) -> None:
        """Delete what `more_like` noted before then."""
        ...


class Choices(Protocol):
    """Settings of members and servers."""

    async def of_member(self, member: int, /) -> MemberChoices: ...

    async def of_server(self, server: int, /) -> ServerChoices: ...

    async def keep_member(self, member: int, /, **chosen: Any) -> None:
        """Keep settings of a member, by the fields of MemberChoices; the other fields stay."""
        ...

    async def keep_server(self, server: int, /, **chosen: Any) -> None:
        """The same for a server, by the fields of ServerChoices."""
        ...


class Votes(Protocol):
    """Open votes, and who was outvoted, so that they weigh more next time."""

    async def outvoted(self, server: int, members: Sequence[int], /) -> Mapping[int, int]:
        """How often in a row each of these members was outvoted in a server; those never outvoted are left out."""
        ...

    async def opened(self, one: OpenVote, /) -> None:
        """Note an open vote."""
        ...

    async def open(self, vote: int, /) -> OpenVote | None:
        """The vote of that id; None where it was decided."""
        ...

    async def due(self, server: int, at: int, /) -> Sequence[OpenVote]:
        """The votes of a server that ended by then (Unix seconds) and are not decided yet."""
        ...

    async def decided(self, server: int, vote: int, lost: Sequence[int], won: Sequence[int], /) -> None:
        """Note that a vote was decided: those who lost were outvoted once more, those who won start again at zero.

        A vote counts once, however often this is called.
        """
        ...


class Draws(Protocol):
    """The titles drawn at random for members; days are counted since 1970, UTC."""

    async def of_day(self, member: int, day: int, /) -> Collection[str]:
        """The ids of the titles drawn for a member that day."""
        ...

    async def draw(self, member: int, drama: str, day: int, /) -> bool:
        """Note a drama as drawn; False where it was drawn for them that day already."""
        ...

    async def prune(self, before: int, /) -> None:
        """Delete the draws before that day."""
        ...


class Messages(Protocol):
    """Chat messages that were answered."""

    async def claim(self, message: int, member: int, at: int, /) -> bool:
        """Note a message as answered; False where it was already, also before a restart."""
        ...

    async def prune(self, at: int, /) -> None:
        """Delete those answered more than two days before that time."""
        ...
