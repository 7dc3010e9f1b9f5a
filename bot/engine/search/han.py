"""Han characters: Simplified for Traditional, and Mandarin readings."""

import re
from functools import cache

from bot.engine.search.han_table import READINGS, SIMPLIFIED, TRADITIONAL
from bot.engine.search.words import single_spaced

_HAN = re.compile("[\u4e00-\u9fff]")
_SYLLABLE = "(?:[zcs]h|[b-df-hj-np-tw-z])?[aeiouv]{1,3}(?:ng?|r)?"
# Syllables in a row, as few of which have no tone told as are unstressed; each as long as it can be, so that a text
# is gone through once.
_PINYIN = re.compile(f"(?:(?>{_SYLLABLE})[0-5]? ?)++")
_TONE = re.compile("(?<=[a-z])[0-5]")
# A number by itself is no tone.
_FEWEST_TONES = 2
_simple = dict(zip(TRADITIONAL, SIMPLIFIED, strict=True))


def simplified(char: str) -> str:
    """The simplified form of one character, or itself."""
    return _simple.get(char, char)


@cache
def _readings() -> dict[int, str]:
    table: dict[int, str] = {}
    for line in READINGS:
        for part in line.split(" "):
            reading = "".join(c for c in part if c < "\x80")
            spaced = f" {reading} "
            table.update(dict.fromkeys(map(ord, part[len(reading) :]), spaced))
    return table


def has_han(text: str) -> bool:
    """Whether a Han character is in the text."""
    return _HAN.search(text) is not None


def pinyin(text: str) -> str:
    """Folded Han text in pinyin without tones, a space between syllables (`倚天` is `yi tian`)."""
    return single_spaced(text.translate(_readings()))


def toneless(text: str) -> str:
    """Folded pinyin without the digits that tell tones (`qing4 yu2 nian2`); any other text as it is."""
    return _TONE.sub("", text) if len(_TONE.findall(text)) >= _FEWEST_TONES and _PINYIN.fullmatch(text) else text
