"""Reads lists that are tables: exports of MyDramaList, Letterboxd, Trakt, Simkl and IMDb, any plain CSV, and pages
copied from a browser."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import pairwise

from bot.core.member.imports import FileRow, ListFile
from bot.core.member.lists import Status
from bot.core.scores import read_score
from bot.sources.files.tables import numbered, read_rows
from bot.sources.lists.own_export import is_own_export, read_own_export, rows_by_table
from bot.sources.lists.values import MOST_ROWS, count, note, percent, scale_of, title, unix_time, year
from bot.sources.lists.words import COLUMNS, letters, read_column, read_status
from bot.sources.page.days import read_days

# How many cells that could not be read are shown to the member, and how much of each.
_MOST_WORDS, _LONGEST_WORD = 5, 40

# The columns of MyDramaList's lists, as export tools write them and as its pages show them.
_MDL = ({"title", "score", "status", "episodes"}, {"title", "country", "year", "type", "score", "progress"})
_NUMBER = re.compile(r"\d{1,3}(?:[.,]\d{1,2})?")
# An episode of the first season. Of a later season, it does not tell how many were seen in all.
_FIRST_SEASON = re.compile(r"s0*1e(\d+)", re.IGNORECASE)
# Types of rows that are not about a whole title.
_PARTS = ("season", "episode", "tvepisode")


def read_table(text: str, name: str, out_of: int | None) -> ListFile:
    """The titles of a table with a header, in a file of that name (in lower case). Raises ValueError without any."""
    for delimiter in (",", ";", "\t"):
        unclosed: list[int] = []
        rows = read_rows(numbered(text), delimiter, unclosed.append)
        lines = _join_sections([line for _, line in rows])
        above, site = _preamble(lines)
        lines = lines[above:]
        header = [letters(cell) for cell in lines[0]] if lines else []
        if is_own_export(header):
            return read_own_export(rows_by_table(lines[0], lines[1:]))
        columns = [read_column(cell) for cell in lines[0]] if lines else []
        at = _columns_at(header, [name for name, _ in columns], lines[1:])
        if at["title"] is not None:
            stated = columns[at["score"]][1] if at["score"] is not None else None
            found = _read_lines(lines[1:], header, at, f"{site}{name}", out_of or stated)
            unknown = _unknown_columns(lines[0], at) if found.site == "CSV" else ()
            return replace(found, unread=found.unread + len(unclosed), columns=unknown)
    raise ValueError("no column of titles")


def _join_sections(lines: list[list[str]]) -> list[list[str]]:
    """One table of a copied page that has several, each below the name of its place on the list, as MyDramaList shows
    lists: the places become a column. Other lines are returned as they are."""
    begin = [n for n, (line, below) in enumerate(pairwise(lines)) if read_status("".join(line)) and _is_header(below)]
    parts = [lines[n:end] for n, end in pairwise([*begin, len(lines)])]
    columns = [*dict.fromkeys(name for _, header, *_ in parts for name in header)]
    table = [[*columns, "status"]]
    for place, header, *rows in parts:
        for row in rows:
            cells = dict(zip(header, row, strict=False))
            table.append([*(cells.get(name, "") for name in columns), "".join(place)])
    return table if parts else lines


def _is_header(line: list[str]) -> bool:
    header = [*map(letters, line)]
    return all(_find(header, COLUMNS[key]) is not None for key in ("title", "score"))


def _preamble(lines: list[list[str]]) -> tuple[int, str]:
    """How many lines stand above the header, and the site they are of, if they tell: Letterboxd's lists begin with
    three lines about the list, and some spreadsheets with a line that names the delimiter."""
    first = lines[0][0].strip().casefold() if lines else ""
    if first.startswith("letterboxd list export"):
        return 3, "letterboxd "
    return (1, "") if first.startswith("sep=") else (0, "")


def _columns_at(header: list[str], bare: list[str], lines: list[list[str]]) -> dict[str, int | None]:
    """The index of each known column, by its name in COLUMNS; `bare` is the header without words such as "my"."""
    at: dict[str, int | None] = {}
    for key, names in COLUMNS.items():
        exact = _find(header, names)
        at[key] = _find(bare, names) if exact is None else exact
    if at["note"] == at["score"]:
        # "Note" is a mark in French, and a remark in other languages: the cells tell.
        cells = [cell for line in lines if (cell := _cell(line, at["score"]))]
        marks = all(_NUMBER.fullmatch(cell) or read_score(cell[:40]) for cell in cells)
        at["note" if marks else "score"] = None
    return at


def _unknown_columns(header: list[str], at: Mapping[str, int | None]) -> tuple[str, ...]:
    """The columns that were not understood, where those that were say no more than titles."""
    if not _titles_only(at):
        return ()
    left = (cell.strip() for n, cell in enumerate(header) if n not in at.values())
    return tuple(cell[:_LONGEST_WORD] for cell in left if cell)[:_MOST_WORDS]


def _titles_only(at: Mapping[str, int | None]) -> bool:
    return all(at[key] is None for key in ("score", "status", "episode"))


@dataclass(slots=True)
class _Unclear:
    """What could not be read, to be shown to the member: each cell once, in order (the values of the dicts are unused).
    `unscaled` where there are bare scores whose scale is not known."""

    statuses: dict[str, None] = field(default_factory=dict[str, None])
    scores: dict[str, None] = field(default_factory=dict[str, None])
    days: dict[str, None] = field(default_factory=dict[str, None])
    unscaled: bool = False

    def note_status(self, cell: str, status: Status | None) -> None:
        if cell and status is None:
            self.statuses[cell[:_LONGEST_WORD]] = None

    def note_score(self, cell: str, score: int | None, scale: int | None) -> None:
        unscaled = scale is None and bool(_NUMBER.fullmatch(cell))
        self.unscaled = self.unscaled or unscaled
        # A cell of zeros is one without a score.
        if score is None and not unscaled and any(map(str.isalnum, cell)) and cell.strip("0.,"):
            self.scores[cell[:_LONGEST_WORD]] = None

    def note_day(self, cell: str, at: int | None) -> None:
        if at is None and any(map(str.isalnum, cell)) and cell.strip("0-/. "):
            self.days[cell[:_LONGEST_WORD]] = None


def _read_lines(
    lines: list[list[str]], header: list[str], at: Mapping[str, int | None], name: str, out_of: int | None
) -> ListFile:
    site, scale, status = _site(header, name)
    if status is None and _titles_only(at):
        # A list of titles and nothing else is taken for a watchlist.
        status = "plan"
    scores = [_cell(line, at["score"]) for line in lines]
    scale = out_of or scale or scale_of(float(cell.replace(",", ".")) for cell in scores if _NUMBER.fullmatch(cell))
    days = read_days(_cell(line, at["at"]) for line in lines[:MOST_ROWS])
    of_type = _find(header, ("titletype", "type"))
    rows, unclear, unread = list[FileRow](), _Unclear(), max(0, len(lines) - MOST_ROWS)
    for line, day in zip(lines, days, strict=False):
        cells = {key: _cell(line, column) for key, column in at.items()}
        if letters(_cell(line, of_type)) in _PARTS or not (row := _row(cells, day, scale, status, unclear)):
            unread += 1
            continue
        seen = _episodes_seen(cells["episode"], header[at["episode"]] if at["episode"] is not None else "")
        rows.append(replace(row, episode=seen))
    if not rows:
        raise ValueError("no titles")
    told = (tuple(words)[:_MOST_WORDS] for words in (unclear.statuses, unclear.scores, unclear.days))
    return ListFile(site, tuple(rows), unread, unclear.unscaled, *told)


def _row(
    cells: Mapping[str, str], day: date | None, scale: int | None, status: Status | None, unclear: _Unclear
) -> FileRow | None:
    """What the cells of a line say, but for the episodes seen; None without a title. `status` is that of the whole
    file."""
    names = tuple(dict.fromkeys(name for key in ("title", "also") if (name := title(cells[key]))))
    if not names:
        return None
    listed, score = read_status(cells["status"]), _score(cells["score"], scale)
    at = unix_time(day.year, day.month, day.day) if day else None
    unclear.note_status(cells["status"], listed)
    unclear.note_score(cells["score"], score, scale)
    unclear.note_day(cells["at"], at)
    if listed is None and (status != "plan" or score is None):
        # What has a score was seen, even on a watchlist.
        listed = status
    return FileRow(names, year(cells["year"]), score, listed, at=at, note=note(cells["note"]))


def _site(header: Iterable[str], name: str) -> tuple[str, int | None, Status | None]:
    """The site a table is of, the scale of its scores, and the status that being in this file means."""
    columns = set(header)
    if "letterboxduri" in columns or name.startswith("letterboxd "):
        seen = any(word in name for word in ("watched", "diary", "reviews"))
        listed: Status | None = "plan" if "watchlist" in name else "completed" if seen else None
        return "Letterboxd", 5, listed
    if columns & {"traktid", "traktrating", "trakturl"} or "trakt" in name:
        return "Trakt", 10, "plan" if "watchlist" in name else None
    if "const" in columns and columns & {"titletype", "imdbrating"}:
        # IMDb's lists, the watchlist among them, have a column of positions; its ratings have none.
        return "IMDb", 10, "plan" if "position" in columns else None
    if "simklid" in columns:
        return "Simkl", 10, None
    if columns & {"mdlid", "mdlurl", "mydramalisturl"} or any(one <= columns for one in _MDL):
        return "MyDramaList", 10, None
    return "CSV", None, None


def _score(cell: str, scale: int | None) -> int | None:
    """A cell's score, 1–100: a bare number on the scale, anything else in its own notation."""
    if _NUMBER.fullmatch(cell):
        return percent(float(cell.replace(",", ".")), scale)
    return read_score(cell[:40]) if cell else None


def _episodes_seen(cell: str, column: str) -> int | None:
    """The episodes seen, of a cell such as "5", "5/16" or "s1e5". A single number in a column called "episodes" is how
    many there are, and not read."""
    if of_first := _FIRST_SEASON.fullmatch(cell):
        return count(of_first[1])
    first, slash, _ = cell.partition("/")
    if not slash and column in ("episodes", "episode"):
        return None
    return count(first.strip())


def _find(header: list[str], names: Iterable[str]) -> int | None:
    return next((header.index(name) for name in map(letters, names) if name in header), None)


def _cell(line: list[str], at: int | None) -> str:
    return line[at].strip() if at is not None and at < len(line) else ""
