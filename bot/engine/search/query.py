"""What a member typed, read in the ways it may be meant."""

import re
from dataclasses import dataclass
from typing import NamedTuple

from bot.engine.search import hangul
from bot.engine.search.fold import fold
from bot.engine.search.phonetic import skeleton
from bot.engine.search.words import canonical

_YEAR = re.compile(r"(?:19[3-9]\d|20[0-4]\d)")
# Without the codes that are everyday words: my, in, id, us.
_COUNTRIES = {
    word: code
    for code, words in {
        "KR": "kr korea korean kdrama", "JP": "jp japan japanese jdrama", "CN": "cn china chinese cdrama",
        "TW": "tw taiwan taiwanese", "TH": "th thailand thai lakorn", "HK": "hk hongkong",
        "PH": "ph philippines filipino", "SG": "sg singapore singaporean", "US": "usa american",
        "VN": "vn vietnam vietnamese", "IN": "india indian", "ID": "indonesia indonesian",
        "MY": "malaysia malaysian", "GB": "gb uk british", "TR": "turkey turkish",
    }.items()
    for word in words.split(" ")
}  # fmt: skip


class Text(NamedTuple):
    """What is looked for: folded with spaces, without, and by sound."""

    spaced: str
    plain: str
    sound: str


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to read a query: its text, and the year and country it asks for when these were named."""

    text: Text
    year: int | None = None
    country: str | None = None


def readings(query: str) -> list[Reading]:
    """The ways a query may be meant, the literal one first. Empty when there is nothing to look for."""
    spaced = fold(query)
    if not spaced:
        return []
    found = [Reading(_text(spaced))]
    same = canonical(spaced)
    if same != spaced:
        found.append(Reading(_text(same)))
    words = spaced.split(" ")
    year: int | None = None
    country: str | None = None
    while len(words) > 1:
        if year is None and _YEAR.fullmatch(words[-1]):
            year = int(words.pop())
        elif country is None and words[-1] in _COUNTRIES:
            country = _COUNTRIES[words.pop()]
        else:
            break
    if year is not None or country is not None:
        found.append(Reading(_text(" ".join(words)), year, country))
    return found


def _text(folded: str) -> Text:
    spaced = hangul.keystrokes(folded)
    plain = spaced.replace(" ", "")
    return Text(spaced, plain, skeleton(plain))
