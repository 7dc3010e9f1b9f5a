"""Reads what one line of a page states: a field with its value, or a title with its other names, kind and year."""

import re

from bot.core.models import Kind
from bot.sources.page import values
from bot.sources.page.words import KEYS, KINDS

# "Director: …", "Director = …", "Director - …", behind any mark of a list.
_KEY = re.compile(r"[\s*•·\-–—#>]{0,6}([^:：=\n]{1,40}?)\s{0,4}(?:[:：=]|\s[-–—]\s)\s{0,4}(.*)")
_LIST_MARK = re.compile(r"^(?:[*•·>#]|-(?= )|\d{1,3}[.)](?= ))\s{0,4}")
# A text with something in brackets at its end.
_BRACKETED = re.compile(r"(.{1,150}?)\s{0,3}[(\[]([^()\[\]]{1,40})[)\]]")
# What brackets behind a title say that is neither a name, a kind nor a year.
_REMARKS = frozenset(("literal title", "working title", "english title", "international title"))


def without_mark(line: str) -> str:
    """A line of a list without its mark, such as "• ", "- " or "3. "."""
    return _LIST_MARK.sub("", line)


def keyed(line: str) -> tuple[str | None, str]:
    """(field, value) of a line such as "Director: …", the field by its name in `words.KEYS`; (None, "") for others."""
    match = _KEY.fullmatch(line)
    name = KEYS.get(match[1].strip(" *").casefold()) if match else None
    return (name, match[2].strip(" *")) if match and name else (None, "")


def states_kind_or_year(line: str) -> bool:
    """Whether a line is a title with its kind or year in brackets."""
    return bool(_BRACKETED.fullmatch(line)) and any(title_parts(line)[1:])


def title_parts(line: str) -> tuple[tuple[str, ...], Kind | None, int | None]:
    """(names, kind, year) of the line of a title, such as "1 Litre of Tears (1リットルの涙) (2005 drama)"."""
    kind: Kind | None = None
    year: int | None = None
    others: list[str] = []
    line = line.strip(' "“”*#')
    while match := _BRACKETED.fullmatch(line):
        words = match[2].strip()
        number = values.read_year(words)
        rest = re.sub(r"[\d,\s]+", " ", words).strip().casefold() if number else words.casefold()
        if number or rest in KINDS:
            if rest and rest not in KINDS:
                break
            kind = KINDS[rest] if rest else kind
            year = number or year
        elif words.casefold() not in _REMARKS:
            others.insert(0, words)
        line = match[1].strip()
    names = [name for part in (line, *others) for name in re.split(r"\s[/|]\s", part) if name.strip()]
    return tuple(dict.fromkeys(name.strip(' "“”') for name in names)), kind, year
