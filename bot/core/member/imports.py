"""Values of an import: the rows of a file from another site, and the titles that they mean."""

from dataclasses import dataclass, field

from bot.core.member.lists import Status, episodes_of
from bot.core.member.reviews import Written
from bot.core.models import Drama

# The largest file that is read.
MOST_BYTES = 2_000_000


@dataclass(frozen=True, slots=True)
class FileRow:
    """One title of a file. `names` are what it is called there, the first one is shown; `score` is 1–100.

    `at` is when it was rated or seen (Unix seconds). A file that Namida exported has the id of the `drama`, when it
    was put on the list (`listed_at`), and the `review` with when it was written.
    """

    names: tuple[str, ...]
    year: int | None = None
    score: int | None = None
    status: Status | None = None
    episode: int | None = None
    at: int | None = None
    note: str | None = None
    drama: str | None = None
    listed_at: int | None = None
    review: Written | None = None
    reviewed_at: int | None = None


@dataclass(frozen=True, slots=True)
class ListFile:
    """The contents of a file, and what could not be read of it.

    `unread` counts lines that could not be read. `unscaled` says that the scores were left out because their scale is
    not known. `strange`, `unscored` and `undated` are a few unreadable values for a list status, a score or a day.
    `columns` are a few unknown columns of a table that otherwise has only titles. `member` is whose data it is, where
    Namida exported it with that.
    """

    site: str
    rows: tuple[FileRow, ...]
    unread: int = 0
    unscaled: bool = False
    strange: tuple[str, ...] = ()
    unscored: tuple[str, ...] = ()
    undated: tuple[str, ...] = ()
    columns: tuple[str, ...] = ()
    member: int | None = field(default=None, kw_only=True)


@dataclass(frozen=True, slots=True)
class Meant:
    """A row and the drama it means; `replaces` is the asker's own score if that differs."""

    row: FileRow
    drama: Drama
    replaces: int | None = None


@dataclass(frozen=True, slots=True)
class Open:
    """A row that may mean several dramas, or a drama of only a similar name."""

    row: FileRow
    choices: tuple[Drama, ...]


@dataclass(frozen=True, slots=True)
class ImportPreview:
    """What would be imported, what has to be asked, and the titles that are not here.

    `code` identifies the file, as a later one of the same member replaces it. `reviews` counts the reviews of titles
    that the member has not reviewed here.
    """

    file: ListFile
    matched: tuple[Meant, ...]
    open: tuple[Open, ...]
    missing: tuple[str, ...]
    code: str
    reviews: int = 0


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import kept: how many scores, how many titles on the list, rated ones among them, and how many reviews.

    `code` undoes it; None where nothing changed. `unsaid` says that the file has neither scores nor list statuses, and
    `open` counts the rows that were not decided and left out.
    """

    scores: int
    listed: int
    code: str | None = None
    unsaid: bool = False
    open: int = 0
    reviews: int = 0


@dataclass(frozen=True, slots=True)
class Turned:
    """An import that was undone or redone: how many titles changed, and how many did not since they were changed
    meanwhile."""

    code: str
    undone: bool
    titles: int
    stay: int


def status_of(row: FileRow, drama: Drama) -> Status | None:
    """The list status that a row asks for; None where it is only a rating, which counts as completed anyway."""
    total = episodes_of(drama)
    if row.status is None and row.episode is None:
        return None
    if row.status == "completed" or (row.status != "dropped" and total and (row.episode or 0) >= total):
        return "completed"
    return row.status or "watching"
