"""Reads the JSON exports of Trakt, Simkl and AniList."""

from typing import Any, cast

from bot.core.member.imports import FileRow, ListFile
from bot.core.member.lists import MOST_EPISODES, Status
from bot.sources.lists.values import MOST_ROWS, below, count, note, percent, scale_of, title, unix_day, unix_time, year
from bot.sources.lists.words import read_status

# The parts of Simkl's backup, and the key each of their entries has its title under.
SIMKL_PARTS = {"shows": "show", "anime": "show", "movies": "movie"}
_ANILIST_SCALES = {"POINT_100": 100, "POINT_10_DECIMAL": 10, "POINT_10": 10, "POINT_5": 5, "POINT_3": 3}


def read_trakt(items: list[Any]) -> ListFile:
    """Trakt's ratings, watchlist and watched shows. Ratings of single seasons and episodes are not of the show."""
    rows: list[FileRow] = []
    unread = max(0, len(items) - MOST_ROWS)
    for item in items[:MOST_ROWS]:
        show = below(item, "show") or below(item, "movie")
        name = title(below(show, "title"))
        if name is None or below(item, "type") in ("season", "episode"):
            unread += 1
            continue
        watched = _watched_episodes(item)
        planned = below(item, "listed_at") is not None
        status: Status | None = "plan" if planned else "watching" if watched else None
        if status is None and below(item, "rating") is None:
            status = "completed" if below(item, "last_watched_at") else None
        at = _first_day(item, "rated_at", "last_watched_at", "listed_at")
        rating, noted = percent(below(item, "rating"), 10), note(below(item, "notes"))
        rows.append(FileRow((name,), year(below(show, "year")), rating, status, watched, at, noted))
    return _list_file("Trakt", rows, unread)


def _watched_episodes(item: Any) -> int | None:
    """The number of episodes listed under the seasons of a watched show, specials (season 0) apart."""
    seasons = below(item, "seasons")
    if not isinstance(seasons, list):
        return None
    episodes = [below(season, "episodes") for season in cast("list[Any]", seasons) if below(season, "number") != 0]
    total = sum(len(cast("list[Any]", some)) for some in episodes if isinstance(some, list))
    return min(total, MOST_EPISODES) or None


def read_simkl(raw: Any) -> ListFile:
    """Simkl's backup: shows, films and anime, each with its place on the list."""
    items: list[tuple[str, Any]] = []
    for part, key in SIMKL_PARTS.items():
        if isinstance(entries := below(raw, part), list):
            items += [(key, item) for item in cast("list[Any]", entries)]
    rows: list[FileRow] = []
    unread = max(0, len(items) - MOST_ROWS)
    for key, item in items[:MOST_ROWS]:
        show = below(item, key) or below(item, "show")
        name = title(below(show, "title"))
        if name is None:
            unread += 1
            continue
        status, rating = read_status(title(below(item, "status")) or ""), percent(below(item, "user_rating"), 10)
        at = _first_day(item, "user_rated_at", "last_watched_at")
        seen, noted = count(below(item, "watched_episodes_count")), note(below(item, "memo", "text"))
        rows.append(FileRow((name,), year(below(show, "year")), rating, status, seen, at, noted))
    return _list_file("Simkl", rows, unread)


def read_anilist(groups: list[Any], collection: Any, raw: Any, out_of: int | None) -> ListFile:
    """AniList's lists, grouped as its API gives them or flat."""
    stated = below(collection, "user", "mediaListOptions", "scoreFormat")
    stated = stated or below(raw, "user", "mediaListOptions", "scoreFormat")
    entries: list[Any] = []
    for group in groups:
        inner = below(group, "entries")
        entries += cast("list[Any]", inner) if isinstance(inner, list) else [group]
    scores = [score for entry in entries if isinstance(score := below(entry, "score"), int | float)]
    scale = out_of or _ANILIST_SCALES.get(str(stated)) or scale_of(scores)
    rows: list[FileRow] = []
    unread = max(0, len(entries) - MOST_ROWS)
    for entry in entries[:MOST_ROWS]:
        names = _anilist_names(entry)
        if not names:
            unread += 1
            continue
        exact = below(entry, "scoreRaw") or below(entry, "score_raw")
        score = percent(exact, 100) if exact else percent(below(entry, "score"), scale)
        began = year(below(entry, "media", "startDate", "year") or below(entry, "media", "seasonYear"))
        status, progress = read_status(title(below(entry, "status")) or ""), count(below(entry, "progress"))
        done = below(entry, "completedAt")
        at = unix_time(below(done, "year"), below(done, "month"), below(done, "day"))
        rows.append(FileRow(names, began, score, status, progress, at, note(below(entry, "notes"))))
    return _list_file("AniList", rows, unread, unscaled=scale is None and any(scores))


def _anilist_names(entry: Any) -> tuple[str, ...]:
    titles = below(entry, "media", "title") or below(entry, "title")
    found = [titles] if isinstance(titles, str) else [below(titles, key) for key in ("english", "romaji", "native")]
    return tuple(dict.fromkeys(name for one in found if (name := title(one))))


def _first_day(item: Any, *keys: str) -> int | None:
    return next((day for key in keys if (day := unix_day(below(item, key)))), None)


def _list_file(site: str, rows: list[FileRow], unread: int, *, unscaled: bool = False) -> ListFile:
    """Raises ValueError without any rows."""
    if not rows:
        raise ValueError("no titles")
    return ListFile(site, tuple(rows), unread, unscaled)
