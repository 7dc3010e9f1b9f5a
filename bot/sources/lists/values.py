"""Reads single values of a list, from a cell of a table or from JSON; None for what cannot be read."""

from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any, cast

from bot.core.member.lists import LONGEST_NOTE, MOST_EPISODES

# Rows read of one file; the rest are counted as unread.
MOST_ROWS = 2000
_LONGEST_NAME = 200


def below(value: Any, *keys: str) -> Any:
    """What nested dictionaries hold under these keys."""
    for key in keys:
        value = cast("dict[str, Any]", value).get(key) if isinstance(value, dict) else None
    return value


def title(value: Any) -> str | None:
    """A text without the space around it, cut to the longest name."""
    return value.strip()[:_LONGEST_NAME] or None if isinstance(value, str) else None


def note(value: Any) -> str | None:
    """A note, on one line."""
    return " ".join(value.split())[:LONGEST_NOTE] or None if isinstance(value, str) else None


def year(value: Any) -> int | None:
    text = str(value or "").strip()[:4]
    return int(text) if text.isascii() and text.isdecimal() and 1900 <= int(text) <= 2100 else None


def count(value: Any) -> int | None:
    """A number of episodes, from 1."""
    text = str(value).strip()
    return int(text) if text.isascii() and text.isdecimal() and 0 < int(text[:9]) <= MOST_EPISODES else None


def percent(value: Any, out_of: int | None) -> int | None:
    """A score on the scale `out_of` as 1–100; None for 0, which sites write for no score."""
    if isinstance(value, bool) or not isinstance(value, int | float) or out_of is None or not 0 < value <= out_of:
        return None
    return max(1, int(100 * value / out_of + 0.5))


def scale_of(scores: Iterable[float]) -> int | None:
    """The scale of bare scores, by the highest of them; None where that fits five as well as ten."""
    highest = max(scores, default=0.0)
    if highest > 10:
        return 100
    return 10 if highest > 5 else None


def unix_day(value: Any) -> int | None:
    """Unix seconds of a day or a moment in ISO 8601, to the day."""
    parts = str(value or "").strip()[:10].split("-")
    return unix_time(*parts) if len(parts) == 3 and all(map(str.isascii, parts)) else None


def unix_time(year: Any, month: Any, day: Any) -> int | None:
    """Unix seconds of a day in UTC."""
    try:
        when = datetime(int(year), int(month), int(day), tzinfo=UTC)
    except (TypeError, ValueError, OverflowError):
        return None
    return int(when.timestamp()) if when.year > 1970 else None
