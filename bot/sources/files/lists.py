"""Lists and ratings as other sites export them: MyDramaList, Letterboxd, AniList, Trakt, Simkl, IMDb; any plain CSV; a
page that is copied.

Nothing is guessed: a score is read only where it is known what it is out of, a line without a title is counted.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from itertools import pairwise
from typing import Any, cast

import msgspec

from bot.core.member.imports import FileRow, ListFile
from bot.core.member.lists import LONGEST_NOTE, MOST_EPISODES, Status
from bot.core.scores import read_score
from bot.sources.files.list_words import COLUMNS, letters, read_column, read_status
from bot.sources.files.own import is_own, of_table, read_own
from bot.sources.files.tables import decoded, numbered, read_rows
from bot.sources.page.days import read_days

MOST_ROWS = 2000
_LONGEST_NAME = 200
# So many words for a place on a list, a score or a day that cannot be read are told, and so much of each.
_MOST_WORDS, _LONGEST_WORD = 5, 40

# When Trakt says a title was rated, seen or put on a list.
_WHEN = ("rated_at", "last_watched_at", "listed_at")
# What Simkl's parts are called, and under what each of their titles stands.
_SIMKL = {"shows": "show", "anime": "show", "movies": "movie"}
# The columns of MyDramaList's lists, as tools export them and as its pages show them.
_MDL = ({"title", "score", "status", "episodes"}, {"title", "country", "year", "type", "score", "progress"})
_ANILIST_OUT_OF = {"POINT_100": 100, "POINT_10_DECIMAL": 10, "POINT_10": 10, "POINT_5": 5, "POINT_3": 3}
_NUMBER = re.compile(r"\d{1,3}(?:[.,]\d{1,2})?")
# The episode of a first season: of a later one it does not say how many were seen.
_FIRST_SEASON = re.compile(r"s0*1e(\d+)", re.IGNORECASE)
_PARTS = ("season", "episode", "tvepisode")


def read_list(data: bytes, name: str, out_of: int | None = None) -> ListFile:
    """What a file of that name holds; `out_of` is what its bare scores are out of, where the member said so.

    Raises ValueError where it is not a list that can be read.
    """
    text = decoded(data)
    if text.lstrip()[:1] in ("[", "{"):
        try:
            raw = msgspec.json.decode(text)
        except (msgspec.DecodeError, RecursionError) as error:
            # Also where it is brackets within brackets without end.
            raise ValueError("not JSON") from error
        return _json(raw, out_of)
    return _table(text, name.casefold(), out_of)


def _json(raw: Any, out_of: int | None) -> ListFile:
    if isinstance(raw, list):
        return _trakt(cast("list[Any]", raw))
    if isinstance(kept := _at(raw, "kept"), dict):
        return read_own(cast("dict[str, Any]", kept))
    if any(isinstance(_at(raw, kind), list) for kind in _SIMKL):
        return _simkl(raw)
    collection = _at(raw, "data", "MediaListCollection") or _at(raw, "MediaListCollection") or raw
    groups = _at(collection, "lists")
    if not isinstance(groups, list):
        raise ValueError("neither Trakt's nor AniList's")
    return _anilist(cast("list[Any]", groups), collection, raw, out_of)


def _trakt(items: list[Any]) -> ListFile:
    """Trakt's ratings, watchlist and watched shows; ratings of single seasons and episodes say nothing of a show."""
    rows: list[FileRow] = []
    unread = 0
    for item in items[:MOST_ROWS]:
        show = _at(item, "show") or _at(item, "movie")
        title = _text(_at(show, "title"))
        if title is None or _at(item, "type") in ("season", "episode"):
            unread += 1
            continue
        watched = _watched(item)
        planned = _at(item, "listed_at") is not None
        status: Status | None = "plan" if planned else "watching" if watched else None
        if status is None and _at(item, "rating") is None:
            status = "completed" if _at(item, "last_watched_at") else None
        rating = _percent(_at(item, "rating"), 10)
        at = next((day for key in _WHEN if (day := _day(_at(item, key)))), None)
        note = _note(_at(item, "notes"))
        rows.append(FileRow((title,), _year(_at(show, "year")), rating, status, watched, at, note))
    if not rows:
        raise ValueError("no titles")
    return ListFile("Trakt", tuple(rows), unread + max(0, len(items) - MOST_ROWS))


def _watched(item: Any) -> int | None:
    seasons = _at(item, "seasons")
    if not isinstance(seasons, list):
        return None
    episodes = [_at(season, "episodes") for season in cast("list[Any]", seasons) if _at(season, "number") != 0]
    count = sum(len(cast("list[Any]", some)) for some in episodes if isinstance(some, list))
    return min(count, MOST_EPISODES) or None


def _simkl(raw: Any) -> ListFile:
    """Simkl's backup: shows, films and anime, each with its place on the list."""
    items: list[tuple[str, Any]] = []
    for kind in _SIMKL:
        if isinstance(part := _at(raw, kind), list):
            items += [(kind, item) for item in cast("list[Any]", part)]
    rows: list[FileRow] = []
    unread = max(0, len(items) - MOST_ROWS)
    for kind, item in items[:MOST_ROWS]:
        about = _at(item, _SIMKL[kind]) or _at(item, "show")
        title = _text(_at(about, "title"))
        if title is None:
            unread += 1
            continue
        status, rating = read_status(_text(_at(item, "status")) or ""), _percent(_at(item, "user_rating"), 10)
        at = next((day for key in ("user_rated_at", "last_watched_at") if (day := _day(_at(item, key)))), None)
        seen, note = _count(_at(item, "watched_episodes_count")), _note(_at(item, "memo", "text"))
        rows.append(FileRow((title,), _year(_at(about, "year")), rating, status, seen, at, note))
    if not rows:
        raise ValueError("no titles")
    return ListFile("Simkl", tuple(rows), unread)


def _anilist(groups: list[Any], collection: Any, raw: Any, out_of: int | None) -> ListFile:
    """AniList's lists, as its API gives them or flat, each entry with its titles."""
    stated = _at(collection, "user", "mediaListOptions", "scoreFormat")
    stated = stated or _at(raw, "user", "mediaListOptions", "scoreFormat")
    entries: list[Any] = []
    for group in groups:
        inner = _at(group, "entries")
        entries += cast("list[Any]", inner) if isinstance(inner, list) else [group]
    scores = [score for entry in entries if isinstance(score := _at(entry, "score"), int | float)]
    scale = out_of or _ANILIST_OUT_OF.get(str(stated)) or _scale(scores)
    rows: list[FileRow] = []
    unread = 0
    for entry in entries[:MOST_ROWS]:
        titles = _at(entry, "media", "title") or _at(entry, "title")
        found = [titles] if isinstance(titles, str) else [_at(titles, key) for key in ("english", "romaji", "native")]
        names = tuple(dict.fromkeys(name for one in found if (name := _text(one))))
        if not names:
            unread += 1
            continue
        exact = _at(entry, "scoreRaw") or _at(entry, "score_raw")
        score = _percent(exact, 100) if exact else _percent(_at(entry, "score"), scale)
        year = _year(_at(entry, "media", "startDate", "year") or _at(entry, "media", "seasonYear"))
        status, progress, done = (
            read_status(_text(_at(entry, "status")) or ""),
            _count(_at(entry, "progress")),
            _at(entry, "completedAt"),
        )
        at = _moment(_at(done, "year"), _at(done, "month"), _at(done, "day"))
        rows.append(FileRow(names, year, score, status, progress, at, _note(_at(entry, "notes"))))
    if not rows:
        raise ValueError("no titles")
    unread += max(0, len(entries) - MOST_ROWS)
    return ListFile("AniList", tuple(rows), unread, scale is None and any(scores))


def _table(text: str, name: str, out_of: int | None) -> ListFile:
    for apart in (",", ";", "\t"):
        left_open: list[int] = []
        rows = read_rows(numbered(text), apart, left_open.append)
        lines = _put_together([line for _, line in rows])
        above, site = _above(lines)
        lines = lines[above:]
        header = [letters(cell) for cell in lines[0]] if lines else []
        if is_own(header):
            return read_own(of_table(lines[0], lines[1:]))
        columns = [read_column(cell) for cell in lines[0]] if lines else []
        bare = [name for name, _ in columns]
        at = {key: _either(_find(header, names), _find(bare, names)) for key, names in COLUMNS.items()}
        if at["note"] == at["score"]:
            # In French a note is a mark.
            cells = [cell for line in lines[1:] if (cell := _cell(line, at["score"]))]
            marks = all(_NUMBER.fullmatch(cell) or read_score(cell[:40]) for cell in cells)
            at["note" if marks else "score"] = None
        if at["title"] is not None:
            stated = columns[at["score"]][1] if at["score"] is not None else None
            found = _lines(lines[1:], header, at, f"{site}{name}", out_of or stated, len(left_open))
            return replace(found, columns=_unknown(lines[0], at) if found.site == "CSV" else ())
    raise ValueError("no column of titles")


def _unknown(header: list[str], at: Mapping[str, int | None]) -> tuple[str, ...]:
    """The columns of a table that nobody knows, where by those that are known it says no more than titles."""
    if any(at[key] is not None for key in ("score", "status", "episode")):
        return ()
    left = (cell.strip() for n, cell in enumerate(header) if n not in at.values())
    return tuple(cell[:_LONGEST_WORD] for cell in left if cell)[:_MOST_WORDS]


def _put_together(lines: list[list[str]]) -> list[list[str]]:
    """The tables of a page that is copied, each below the name of its place on the list, as MyDramaList shows a list:
    one table with the places in a column. Other lines stay as they are."""
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


def _above(lines: list[list[str]]) -> tuple[int, str]:
    """How many lines stand above a table's header, and of which site that shows it to be, or nothing: Letterboxd's
    lists begin with what the list is, in three lines, and some spreadsheets with how the cells are set apart."""
    first = lines[0][0].strip().casefold() if lines else ""
    if first.startswith("letterboxd list export"):
        return 3, "letterboxd "
    return (1, "") if first.startswith("sep=") else (0, "")


def _lines(
    lines: list[list[str]],
    header: list[str],
    at: Mapping[str, int | None],
    name: str,
    out_of: int | None,
    unread: int,
) -> ListFile:
    site, scale, status = _site(header, name)
    if status is None and all(at[key] is None for key in ("score", "status", "episode")):
        # A list of titles and nothing else is one of what to watch.
        status = "plan"
    cells = [_cell(line, at["score"]) for line in lines]
    scale = out_of or scale or _scale([float(cell.replace(",", ".")) for cell in cells if _NUMBER.fullmatch(cell)])
    rows: list[FileRow] = []
    unscaled = False
    strange: dict[str, None] = {}
    unscored: dict[str, None] = {}
    undated: dict[str, None] = {}
    days = read_days(_cell(line, at["at"]) for line in lines[:MOST_ROWS])
    for line, day in zip(lines, days, strict=False):
        names = tuple(dict.fromkeys(n for key in ("title", "also") if (n := _text(_cell(line, at[key])))))
        if not names or letters(_cell(line, _find(header, ("titletype", "type")))) in _PARTS:
            unread += 1
            continue
        stated = _cell(line, at["status"])
        listed = read_status(stated)
        if stated and listed is None:
            strange[stated[:_LONGEST_WORD]] = None
        given = _cell(line, at["score"])
        score, bare = _score(given, scale), bool(_NUMBER.fullmatch(given))
        unscaled = unscaled or (scale is None and bare)
        # Of a bare number more is said where nobody knows what it is out of, and nothing by digits that are all 0.
        if score is None and any(map(str.isalnum, given)) and given.strip("0.,") and not (bare and scale is None):
            unscored[given[:_LONGEST_WORD]] = None
        dated = _cell(line, at["at"])
        when = _moment(day.year, day.month, day.day) if day else None
        if when is None and any(map(str.isalnum, dated)) and dated.strip("0-/. "):
            undated[dated[:_LONGEST_WORD]] = None
        rows.append(
            FileRow(
                names,
                _year(_cell(line, at["year"])),
                score,
                # What has a score was seen, whatever list of titles to watch it is on.
                listed or (status if status != "plan" or score is None else None),
                _seen(_cell(line, at["episode"]), header, at["episode"]),
                when,
                _note(_cell(line, at["note"])),
            )
        )
    if not rows:
        raise ValueError("no titles")
    unread += max(0, len(lines) - MOST_ROWS)
    odd = (tuple(words)[:_MOST_WORDS] for words in (strange, unscored, undated))
    return ListFile(site, tuple(rows), unread, unscaled, *odd)


def _site(header: Iterable[str], name: str) -> tuple[str, int | None, Status | None]:
    """Which site a table is of, what its scores are out of, and what being in it says of a title."""
    columns = set(header)
    if "letterboxduri" in columns or name.startswith("letterboxd "):
        seen = any(word in name for word in ("watched", "diary", "reviews"))
        listed: Status | None = "plan" if "watchlist" in name else "completed" if seen else None
        return "Letterboxd", 5, listed
    if columns & {"traktid", "traktrating", "trakturl"} or "trakt" in name:
        return "Trakt", 10, "plan" if "watchlist" in name else None
    if "const" in columns and columns & {"titletype", "imdbrating"}:
        # A list or the watchlist of IMDb tells the places of its titles.
        return "IMDb", 10, "plan" if "position" in columns else None
    if "simklid" in columns:
        return "Simkl", 10, None
    if columns & {"mdlid", "mdlurl", "mydramalisturl"} or any(one <= columns for one in _MDL):
        return "MyDramaList", 10, None
    return "CSV", None, None


def _scale(scores: Iterable[float]) -> int | None:
    """What scores are out of, by the highest of them; None where it could be five as well as ten."""
    highest = max(scores, default=0.0)
    if highest > 10:
        return 100
    return 10 if highest > 5 else None


def _score(cell: str, scale: int | None) -> int | None:
    """A cell's score, 1–100: its own notation counts, a bare number by the scale; 0 is no score."""
    if _NUMBER.fullmatch(cell):
        return _percent(float(cell.replace(",", ".")), scale)
    return read_score(cell[:40]) if cell else None


def _percent(value: Any, out_of: int | None) -> int | None:
    if isinstance(value, bool) or not isinstance(value, int | float) or out_of is None or not 0 < value <= out_of:
        return None
    return max(1, int(100 * value / out_of + 0.5))


def _seen(cell: str, header: list[str], at: int | None) -> int | None:
    """ "5", "5/16" or "s1e5" of a column of what was seen; one that is called episodes alone says how many there are,
    unless it says both."""
    if of_first := _FIRST_SEASON.fullmatch(cell):
        return _count(of_first[1])
    first, slash, _ = cell.partition("/")
    if not slash and at is not None and header[at] in ("episodes", "episode"):
        return None
    return _count(first.strip())


def _count(value: Any) -> int | None:
    text = str(value).strip()
    return int(text) if text.isascii() and text.isdecimal() and 0 < int(text[:9]) <= MOST_EPISODES else None


def _day(value: Any) -> int | None:
    """The Unix seconds of a day, or of a moment, that is written as ISO 8601; None for anything else."""
    parts = str(value or "").strip()[:10].split("-")
    return _moment(*parts) if len(parts) == 3 and all(map(str.isascii, parts)) else None


def _moment(year: Any, month: Any, day: Any) -> int | None:
    try:
        when = datetime(int(year), int(month), int(day), tzinfo=UTC)
    except (TypeError, ValueError, OverflowError):
        return None
    return int(when.timestamp()) if when.year > 1970 else None


def _year(value: Any) -> int | None:
    text = str(value or "").strip()[:4]
    return int(text) if text.isascii() and text.isdecimal() and 1900 <= int(text) <= 2100 else None


def _text(value: Any) -> str | None:
    return value.strip()[:_LONGEST_NAME] or None if isinstance(value, str) else None


def _note(value: Any) -> str | None:
    """A note as a list has it, on one line."""
    return " ".join(value.split())[:LONGEST_NOTE] or None if isinstance(value, str) else None


def _find(header: list[str], names: Iterable[str]) -> int | None:
    return next((header.index(name) for name in map(letters, names) if name in header), None)


def _either(first: int | None, second: int | None) -> int | None:
    return second if first is None else first


def _cell(line: list[str], at: int | None) -> str:
    return line[at].strip() if at is not None and at < len(line) else ""


def _at(value: Any, *keys: str) -> Any:
    """What is found below the keys, None where it is not."""
    for key in keys:
        value = cast("dict[str, Any]", value).get(key) if isinstance(value, dict) else None
    return value
