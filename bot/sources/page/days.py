"""Reads days in pages and tables: "Dec 2, 2016 - Jan 21, 2017", "2005-Oct-11 to 2005-Dec-20", "2.12.2016"."""

import re
from collections.abc import Iterable
from datetime import date
from typing import cast

from bot.core.models import WEEKDAYS, Weekday

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_TO = re.compile(r"\s+(?:to|until|till)\s+|\s*[–—~～]\s*|\s+-\s+")
_FORMS = (
    re.compile(r"(?P<y>\d{4})[-./ ](?P<m>\w{3,9}|\d{1,2})[-./ ](?P<d>\d{1,2})"),
    re.compile(r"(?P<y>\d{4}) ?[년年] ?(?P<m>\d{1,2}) ?[월月] ?(?P<d>\d{1,2}) ?[일日]"),
    re.compile(r"(?P<m>[A-Za-z]{3,9})\.? (?P<d>\d{1,2})(?:st|nd|rd|th)?(?:,? (?P<y>\d{4}))?"),
    re.compile(r"(?P<d>\d{1,2})(?:st|nd|rd|th)?[ -](?P<m>[A-Za-z]{3,9})\.?,?(?:[ -](?P<y>\d{4}))?"),
    re.compile(r"(?P<d>\d{1,2})\. ?(?P<m>\d{1,2})\. ?(?P<y>\d{4})"),
    # With slashes, some write the month first: clear only where one of the numbers is above 12.
    re.compile(r"(?P<d>1[3-9]|2\d|3[01])/(?P<m>\d{1,2})/(?P<y>\d{4})"),
    re.compile(r"(?P<m>\d{1,2})/(?P<d>1[3-9]|2\d|3[01])/(?P<y>\d{4})"),
)
# In a table a time may follow the day, and spreadsheets put spaces after the dots and a dot at the end: "2. 12. 2016.".
_HOUR = re.compile(r"(?:,? |T)\d{1,2}:\d{2}.*")
_SPACED = re.compile(r"(?<=\d\.) (?=\d)|\.$")
_ANY_ORDER = re.compile(r"(?P<one>\d{1,2})(?P<by>[/-])(?P<two>\d{1,2})(?P=by)(?P<y>\d{4})")
_NUMBERS = re.compile(r"\d{1,2}[./] ?\d{1,2}[./] ?\d{4}|\d{4}[-./]\d{1,2}[-./]\d{1,2}")


def read_span(text: str) -> tuple[date | None, date | None]:
    """The first and last day of a span; None for one that is not stated to the day.

    A first day without a year gets the last one's. (None, None) where the first would be after the last.
    """
    first, *rest = _TO.split(text.strip(), maxsplit=1)
    end = _day(rest[0]) if rest else None
    begin = _day(first, end.year if end else None)
    return (begin, end) if not (begin and end and begin > end) else (None, None)


def is_unclear(text: str) -> bool:
    """Whether a day in numbers is impossible, or either number may be the month: "03/09/2024"."""
    return any(_NUMBERS.fullmatch(part) and not _day(part) for part in _TO.split(text.strip(), maxsplit=1))


def read_days(cells: Iterable[str]) -> list[date | None]:
    """The day in each cell of a column; None where it is not clear.

    A column has one format: where one of its days can only be month first, or only day first, all are.
    """
    texts = [_SPACED.sub("", _HOUR.sub("", cell.strip())) for cell in cells]
    found = [_ANY_ORDER.fullmatch(text) for text in texts]
    month_first, day_first = (any(one and int(one[name]) > len(_MONTHS) for one in found) for name in ("two", "one"))
    days: list[date | None] = []
    for text, one in zip(texts, found, strict=True):
        if one and month_first != day_first:
            month, day = (one["one"], one["two"]) if month_first else (one["two"], one["one"])
            days.append(_date(one["y"], int(month), day))
        else:
            days.append(_day(text))
    return days


def read_weekdays(text: str) -> tuple[Weekday, ...]:
    """The weekdays a text names; () where it has other words."""
    words = re.findall(r"[A-Za-z]+", text.replace(" and ", " "))
    days = [word[:3].title() for word in words]
    known = all(
        day in WEEKDAYS and re.fullmatch(r"\w{3}|\w+days?", word, re.I) for day, word in zip(days, words, strict=True)
    )
    return cast(tuple[Weekday, ...], tuple(dict.fromkeys(days))) if known else ()


def _day(text: str, year: int | None = None) -> date | None:
    for form in _FORMS:
        if match := form.fullmatch(text.strip()):
            said = match["y"] or year
            month = match["m"]
            number = int(month) if month.isdecimal() else _month(month)
            return _date(said, number, match["d"]) if said and number else None
    return None


def _date(year: str | int, month: int, day: str) -> date | None:
    try:
        return date(int(year), month, int(day))
    except ValueError:
        return None


def _month(name: str) -> int | None:
    short = name[:3].casefold()
    return _MONTHS.index(short) + 1 if short in _MONTHS else None
