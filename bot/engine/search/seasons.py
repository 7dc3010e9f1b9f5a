"""The season that a query asks for, and those that the names of titles state."""

import re
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from bot.engine.search.words import SEASON, SPELT, TOLD, canonical

_DIGITS = {c: n for n, c in enumerate("一二三四五六七八九", 1)} | {"ii": 2, "iii": 3, "iv": 4}
_SINGLE = frozenset("123456789")
# After Latin letters a season needs a space: f4 and x2 are names.
_ASKED = re.compile(r"(.*(?:\S(?= )|[^\x00-\x7f])) ?([1-9])")
_NUMERAL = "[1-9一二三四五六七八九]|ii|iii|iv|vi|vii|viii|ix"
_SPELT = "|".join(sorted((*SPELT, *TOLD)))
# A number with the word for season beside it, in folded text.
_WORDED = re.compile(
    rf"(?:(?:^|[ ]|[^\x00-\x7f])(?:{'|'.join(sorted(SEASON))}|ss?0?) ?(?:{_NUMERAL}|{_SPELT})"
    rf"|(?: (?:{_SPELT})|[1-9](?:st|nd|rd|th|a|o|e|eme)?) (?:{'|'.join(sorted(SEASON))})"
    rf"|(?:第|(?<= ))(?:{_NUMERAL})[季部期기])$"
)
_BARE = re.compile(r"(?:[2-9]|(?<![a-z])(?:ii|iii|iv|vi|vii|viii|ix)|[二三四])$")
# An episode says nothing about which title is meant.
_EPISODE = re.compile(
    " (?:(?:episodes?|eps?|folge|episodio|capitulo|cap|tap|ตอน|ตอนที่) ?[0-9]+|第?[0-9]+ ?(?:회|화|話|话|集)|series)$"
    "|(?:(?<= s[0-9])|(?<= s[0-9]{2})) ?ep?[0-9]+$|(?<= [0-9])x[0-9]{2}$"
)
_WORD = (
    "season|series|part|saison|partie|staffel|teil|temporada|parte|stagione|sezon|musim|phần|mùa|сезон|часть|"
    "シーズン|パート|시즌|파트|ซีซั่น|ซีซัน|ภาค|พาร์ท"
)
# Scripts after which letters like "ii" can only be numerals: Thai, kana, Han and Hangul.
_CASELESS = "\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3"
_TOLD = re.compile(
    rf"(?:{_WORD}) ?([1-9])(?![0-9])|第 ?([1-9一二三四五六七八九]) ?[季部期]|(?<= )([2-9]|ii|iii|iv)$"
    rf"|(?<=[{_CASELESS}])([2-9二三四]|ii|iii|iv)$",
    re.IGNORECASE,
)
# A quick check, as few names state a season.
_MAYBE = re.compile("[1-9一二三四五六七八九]|[iI][iIvV]$")


def without_episode(text: str) -> str:
    """Folded text without the episode named at its end."""
    return _EPISODE.sub("", text)


class Asked(NamedTuple):
    """A text without the season at its end, that season, and whether a word for season stands beside the number."""

    text: str
    season: int | None
    said: bool


def asked(text: str) -> Asked:
    """The season that folded text asks for. Without a word for season beside it, only a numeral from 2 on counts."""
    left = canonical(text)
    found = _ASKED.fullmatch(left) if left[-1] in _SINGLE else None
    said = found is not None and _WORDED.search(text) is not None
    if not found or not (said or _BARE.search(text)):
        return Asked(left, None, False)
    return Asked(found[1], int(found[2]), said)


def told(called: Sequence[Sequence[str]]) -> NDArray[np.uint16]:
    """For the names of each title, the shown one first, a bit for each season that it may be, the lowest for the first.

    If the shown name states a season, that is all; otherwise the title may be a first season or any that other names
    state.
    """
    out = np.ones(len(called), np.uint16)
    for n, names in enumerate(called):
        if not any(map(_MAYBE.search, names)):
            continue
        bits = [sum({1 << _number(found) - 1 for found in _TOLD.finditer(name)}) for name in names]
        out[n] = bits[0] or np.bitwise_or.reduce([1, *bits])
    return out


def numbered(name: str) -> tuple[str, int] | None:
    """A title's name without its season, case-folded, and that season; None if the name states none."""
    found = _TOLD.search(name) if _MAYBE.search(name) else None
    base = name[: found.start()].rstrip(" -–:,(").casefold() if found else ""
    return (base, _number(found)) if found and base else None


def _number(found: re.Match[str]) -> int:
    number = next(filter(None, found.groups())).lower()
    return int(number) if number.isdecimal() else _DIGITS[number]
