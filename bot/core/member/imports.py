"""The values of an import: what a file of another site says, and what of it is known here."""

from dataclasses import dataclass

from bot.core.member.lists import Status, episodes_of
from bot.core.models import Drama

# More than this is read of no file.
MOST_BYTES = 2_000_000


@dataclass(frozen=True, slots=True)
class FileRow:
    """One title of a file. `names` are what it is called there, the first one shown; the score is 1–100. `at` is when
    it was rated or seen, Unix seconds; `note` what they noted beside it. A file that Namida wrote names the `drama` by
    its id, and says when it was put where it stands on the list."""

    names: tuple[str, ...]
    year: int | None = None
    score: int | None = None
    status: Status | None = None
    episode: int | None = None
    at: int | None = None
    note: str | None = None
    drama: str | None = None
    listed_at: int | None = None


@dataclass(frozen=True, slots=True)
class ListFile:
    """What a file holds, which site it is of, how many of its lines could not be read, and whether its scores were
    left out as nobody can tell what they are out of. `strange` are a few of its words for a place on the list that
    could not be read, `unscored` a few of those for a score, `undated` for a day; `columns` are a few that nobody
    knows, of a table that says no more than titles."""

    site: str
    rows: tuple[FileRow, ...]
    unread: int = 0
    unscaled: bool = False
    strange: tuple[str, ...] = ()
    unscored: tuple[str, ...] = ()
    undated: tuple[str, ...] = ()
    columns: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Meant:
    """A row and the drama it means; `replaces` is the asker's own score where it is another."""

    row: FileRow
    drama: Drama
    replaces: int | None = None


@dataclass(frozen=True, slots=True)
class Open:
    """A row that may mean several dramas, or one that is called almost so."""

    row: FileRow
    choices: tuple[Drama, ...]


@dataclass(frozen=True, slots=True)
class ImportPreview:
    """What would be imported, what must be asked, and what is not here. `code` tells one file of a member's from
    another, which takes its place."""

    file: ListFile
    matched: tuple[Meant, ...]
    open: tuple[Open, ...]
    missing: tuple[str, ...]
    code: str


@dataclass(frozen=True, slots=True)
class Imported:
    """How many scores were kept and how many titles are on the list by it, those rated among them. `code` is what it
    is undone by, None where all stands as it stood; `unsaid` where the file says of its titles neither a score nor a
    place, and `open` how many were not decided, and are left out."""

    scores: int
    listed: int
    code: str | None = None
    unsaid: bool = False
    open: int = 0


@dataclass(frozen=True, slots=True)
class Turned:
    """An import that was undone, or made again: how many titles changed by that, and how many stay as they are, as
    they were changed since."""

    code: str
    undone: bool
    titles: int
    stay: int


def place(row: FileRow, drama: Drama) -> Status | None:
    """Which part of the list a row asks for; None where it is a rating alone, which completes by itself."""
    total = episodes_of(drama)
    if row.status is None and row.episode is None:
        return None
    if row.status == "completed" or (row.status != "dropped" and total and (row.episode or 0) >= total):
        return "completed"
    return row.status or "watching"
