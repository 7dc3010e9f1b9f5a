"""Values of a member's list: what they plan to watch, watch or have watched, and how far they are."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from bot.core.models import Drama

Status = Literal["watching", "plan", "completed", "hold", "dropped"]
STATUSES: tuple[Status, ...] = ("watching", "plan", "completed", "hold", "dropped")
LONGEST_NOTE = 200
MOST_EPISODES = 9999

# Minutes that most people watch in an evening at most.
_EVENING = 180


@dataclass(frozen=True, slots=True)
class Entry:
    """A drama on a list. `episode` is how many episodes were seen, `changed_at` is in Unix seconds."""

    drama: str
    status: Status
    episode: int = 0
    note: str | None = None
    changed_at: int = 0


@dataclass(frozen=True, slots=True)
class ListChange:
    """One change of a list; None means that the drama is not on it.

    `asks` says that it was finished and has no score yet, `undone` that the change undid another. `rated` says that it
    still counts as completed off the list, as its member rated it.
    """

    drama: Drama
    before: Entry | None
    after: Entry | None
    asks: bool = False
    undone: bool = False
    rated: bool = False


@dataclass(frozen=True, slots=True)
class ListRow:
    """A drama on a list, with the score its member gave."""

    drama: Drama
    entry: Entry
    score: int | None


@dataclass(frozen=True, slots=True)
class ListPage:
    """A page of the list of `member`, of one status or all; `counts` has the number of titles of each.

    `shared` says whether others may see the list, `apart` that titles for adults are left out.
    """

    member: int
    status: Status | None
    rows: tuple[ListRow, ...]
    counts: dict[Status, int]
    page: int
    pages: int
    shared: bool
    apart: bool = False


@dataclass(frozen=True, slots=True)
class Evenings:
    """How to finish a drama `before` a day: its `left` episodes of `runtime` minutes in `evenings` of `a_day` each.

    `free` counts the evenings there are; `tight` says that it takes longer evenings than most people have.
    """

    drama: Drama
    before: date
    left: int
    runtime: int | None
    evenings: int
    a_day: int
    free: int
    tight: bool


def episodes_of(drama: Drama) -> int | None:
    """How many episodes a drama has; one for a film or special, None where it is not known."""
    return drama.episodes or (1 if drama.kind in ("film", "special") else None)


def settled(entry: Entry | None, rated_at: int | None, drama: Drama) -> Entry | None:
    """The effective entry of a drama: the stored one, or a completed one if the member rated the drama since.

    `rated_at` is in Unix seconds, None without a rating. Progress short of the end outweighs a rating.
    """
    total = episodes_of(drama)
    if rated_at is None:
        return entry
    if entry is None:
        return Entry(drama.id, "completed", total or 0, None, rated_at)
    rated_since = entry.status == "plan" and not entry.episode and rated_at >= entry.changed_at
    seen_all = entry.status == "watching" and total is not None and entry.episode >= total
    if rated_since or seen_all:
        return Entry(drama.id, "completed", total or entry.episode, entry.note, rated_at)
    return entry


def pace(drama: Drama, seen: int, before: date, today: date) -> Evenings | None:
    """How to finish a drama before a day, with `seen` episodes seen; None where its length is not known, nothing of it
    is left, or there is no evening before that day."""
    total, free = episodes_of(drama), (before - today).days
    if total is None or total <= seen or free < 1:
        return None
    left = total - seen
    most = max(1, _EVENING // drama.runtime) if drama.runtime else None
    needed = -(-left // most) if most else free
    evenings = min(needed, free, left)
    return Evenings(drama, before, left, drama.runtime, evenings, -(-left // evenings), free, needed > free)
