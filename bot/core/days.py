"""Days as members write them."""

import re
from datetime import date, timedelta

_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_IN = re.compile(r"(?:in )?(\d{1,3}) (day|week)s?")


def read_day(text: str, today: date) -> date | None:
    """The day `text` states, seen from `today`: "Sunday", "tomorrow", "in 5 days", "2 weeks", "2025-10-12".

    None where it cannot be read. A weekday is the next one of that name, never today.
    """
    text = " ".join(text.casefold().split())
    if text == "tomorrow":
        return today + timedelta(days=1)
    if match := _IN.fullmatch(text):
        return today + timedelta(days=int(match[1]) * (7 if match[2] == "week" else 1))
    for number, name in enumerate(_WEEKDAYS):
        if len(text) >= len(name) and _full(name).startswith(text):
            return today + timedelta(days=(number - today.weekday() - 1) % 7 + 1)
    try:
        return date.fromisoformat(text) if len(text) == 10 else None
    except ValueError:
        return None


def _full(name: str) -> str:
    return {"tue": "tues", "wed": "wednes", "thu": "thurs", "sat": "satur"}.get(name, name) + "day"
