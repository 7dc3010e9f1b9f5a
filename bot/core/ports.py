"""What the guide needs of the floors below it, by need and not by maker."""

from collections.abc import AsyncIterator, Collection, Iterable, Mapping, Sequence
from typing import Any, Protocol

from bot.core.alerts import Follower
from bot.core.choices import MemberChoices, ServerChoices
from bot.core.corrections import Act, Draft, Edit, Stated
from bot.core.lists import Entry
from bot.core.models import Drama
from bot.core.names import Alias, Miss
from bot.core.people import Average, Change, Rating, Settings, Standing
from bot.core.reviews import Review, Written
from bot.core.running import Upkeep
from bot.core.sources import Answers, Neighbours
from bot.core.together import OpenVote


class Ratings(Protocol):
    """What members think of dramas. Scores are integers 1–100, times are Unix seconds."""

    async def rate(self, member: int, drama: str, score: int, at: int, /) -> int | None:
        """Keep the score durably; the score it replaced, or None. Returns only once it is on disk."""
        ...

    async def keep(self, rows: Iterable[tuple[int, str, int, int]], /) -> int:
        """Keep many ratings (member, drama, score, rated_at), all or none; how many there were."""
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
        """A member's own score, their server's average and the world's. In every average, those who are hidden are
        left out (here, and in `averages`, `raters`, `of_server`, `interest` and `everything`)."""
        ...

    async def averages(self, server: int | None, dramas: Sequence[str] | None, /) -> Mapping[str, Average]:
        """The averages of a server, or of the world for None, of those dramas that anyone rated; of every drama
        where `dramas` is None."""
        ...

    async def raters(self, server: int, drama: str, /) -> list[tuple[int, int]]:
        """Who of a server rated a drama, as (member, score), the highest score first."""
        ...

    async def of_server(self, server: int, /) -> list[tuple[int, str, int, int]]:
        """Every rating of a server's members, as (member, drama, score, rated_at)."""
        ...

    async def interest(self, server: int, most: int, /) -> Mapping[str, int]:
        """How many of a server's members rated each title: at most so many, those rated by most first."""
        ...

    async def count(self) -> int:
        """How many ratings are kept."""
        ...

    def everything(self) -> AsyncIterator[Sequence[tuple[int, str, int]]]:
        """Every rating kept as (member, drama, score), in parts, for a refit."""
        ...


class Members(Protocol):
    """What a member chose, and where they were seen."""

    async def settings(self, member: int, server: int | None, /) -> Settings: ...

    async def set_region(self, member: int, region: str | None, /) -> None: ...

    async def set_scale(self, member: int, scale: str, /) -> None: ...

    async def seen(self, member: int, server: int, at: int, /) -> None:
        """Note that a member uses the bot in a server: their ratings count there from now on."""
        ...

    async def leave(self, server: int, at: int, /) -> None:
        """Note that the bot was removed from a server: `purge` drops it in time."""
        ...

    async def come(self, servers: Sequence[int], /) -> None:
        """Note that the bot is in those servers, whatever was noted before."""
        ...

    async def stay(self, servers: Sequence[int], at: int, /) -> None:
        """Note that the bot is in those servers and no other: it was removed from the rest while it was away."""
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
        """Drop everything kept of a member, and every trace of their id in the file."""
        ...

    async def servers(self, members: Sequence[int], /) -> Collection[int]:
        """The servers any of those members was seen in."""
        ...

    async def dismiss(self, member: int, drama: str, at: int, /) -> None: ...

    async def welcome_back(self, member: int, drama: str, /) -> None:
        """Undo a dismissal."""
        ...

    async def dismissed(self, member: int, /) -> frozenset[str]: ...


class Choices(Protocol):
    """What members and servers chose."""

    async def of_member(self, member: int, /) -> MemberChoices: ...

    async def of_server(self, server: int, /) -> ServerChoices: ...

    async def keep_member(self, member: int, choices: MemberChoices, /) -> None: ...

    async def keep_server(self, server: int, choices: ServerChoices, /) -> None: ...


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


class Lists(Protocol):
    """What members put on their lists, and what they are about to import."""

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

    async def keep_draft(self, member: int, rows: str, at: int, /) -> None:
        """Keep what a member is about to import, in the place of what they were before."""
        ...

    async def draft(self, member: int, /) -> tuple[str, int] | None:
        """What a member is about to import, and since when (Unix seconds)."""
        ...

    async def drop_draft(self, member: int, /) -> None: ...


class Reviews(Protocol):
    """What members wrote of dramas. Times are Unix seconds."""

    async def write(self, member: int, drama: str, words: Written, at: int, /) -> int:
        """Keep a member's review of a drama, in the place of the one before; its id."""
        ...

    async def mine(self, member: int, drama: str, /) -> Review | None: ...

    async def of_drama(self, server: int | None, reader: int, drama: str, /) -> list[Review]:
        """The reviews a reader is shown in a server, newest first: their own and those of members seen there, none
        that is hidden there."""
        ...

    async def open(self, server: int | None, reader: int, key: int, /) -> Review | None:
        """The review of that id, where it is one the reader is shown in that server."""
        ...

    async def delete(self, member: int, drama: str, /) -> bool: ...

    async def report(self, server: int, key: int, member: int, at: int, /) -> None: ...

    async def reported(self, server: int, /) -> list[tuple[Review, int]]:
        """The reviews that were reported in a server, and by how many; those that wait longest first."""
        ...

    async def settle(self, server: int, key: int, hide: bool, at: int, /) -> bool:
        """Hide a review in a server, or show it, whoever reported it; False where it is gone."""
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
        """Keep what a change makes of each drama; its number. Changes that can no longer be undone go."""
        ...

    async def history(self, server: int, /) -> list[Edit]:
        """A server's changes, newest first, those undone among them."""
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


class Store(Protocol):
    @property
    def ratings(self) -> Ratings: ...
    @property
    def members(self) -> Members: ...
    @property
    def choices(self) -> Choices: ...
    @property
    def names(self) -> Names: ...
    @property
    def votes(self) -> Votes: ...
    @property
    def draws(self) -> Draws: ...
    @property
    def corrections(self) -> Corrections: ...
    @property
    def messages(self) -> Messages: ...
    @property
    def lists(self) -> Lists: ...
    @property
    def reviews(self) -> Reviews: ...
    @property
    def alerts(self) -> Alerts: ...
    @property
    def dramas(self) -> Dramas: ...
    @property
    def answers(self) -> Answers: ...
    @property
    def neighbours(self) -> Neighbours: ...
    @property
    def upkeep(self) -> Upkeep: ...
