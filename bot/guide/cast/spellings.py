"""Whether two spellings are of one name: other scripts are romanised in many ways, 김수현 as Kim Soo Hyun, Kim Su-hyeon
and Suhyun Kim."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from bot.engine.search.fold import fold
from bot.engine.search.forms import transcribed
from bot.engine.search.hangul import has_hangul
from bot.engine.search.phonetic import skeleton
from bot.guide.cast.hangul_names import latin_name

SAME, NEAR, NOT = 2, 1, 0
"""How alike a name is: the same, whole or by the given name; perhaps the same; another."""

# Spellings of family names that do not sound alike.
_FAMILY = {
    "yi": "lee", "rhee": "lee", "bak": "park", "pak": "park", "choe": "choi", "im": "lim", "yim": "lim", "roh": "noh",
}  # fmt: skip
# Vowels written with several letters, and the letter that they equal.
_VOWELS = (
    ("ee", "i"), ("oo", "u"), ("ou", "u"), ("eo", "u"), ("eu", "u"), ("ae", "e"), ("oe", "e"), ("ui", "i"), ("wu", "u"),
)  # fmt: skip
_NOT_VOWELS = re.compile("[^aeiouy]")
# Shorter texts sound like too many names.
_LEAST = 4
# The words of a family name and a given name of two syllables.
_PARTS = 3


_Words = tuple[str, ...]


class _Sound(NamedTuple):
    """The sound of a word: coarsely, and its vowels one by one."""

    coarse: str
    vowels: str


def latin(name: str) -> str:
    """A name in Latin letters, as most of the catalogue's are; Han characters are read as Mandarin."""
    name = latin_name(name)
    return transcribed(fold(name)) or name


def likeness(typed: str, names: Iterable[str]) -> int:
    """How alike the text is to the most similar of a person's names: SAME, NEAR or NOT."""
    words = _words(typed)
    if sum(map(len, words)) < _LEAST:
        return NOT
    heard = tuple(map(_heard, words))
    return max((_likeness(words, heard, parts) for name in names for parts in _readings(name)), default=NOT)


def _likeness(typed: _Words, heard: tuple[_Sound, ...], parts: _Words) -> int:
    best = NOT
    for sounds in _orders(parts, len(typed)):
        if sounds == heard:
            return SAME
        # A single word may sound like other syllables by chance.
        if len(typed) > 1 and all(one.coarse == other.coarse for one, other in zip(sounds, heard, strict=True)):
            best = NEAR
    if len(parts) == _PARTS:
        given = parts[1:] if len(typed) == len(parts) - 1 else ("".join(parts[1:]),)
        if given == typed:
            return SAME
        if tuple(map(_heard, given)) == heard:
            return NEAR
    return best


def _orders(parts: _Words, count: int) -> Iterator[tuple[_Sound, ...]]:
    """How a name of these parts sounds when written in `count` words, with the family name first and last."""
    first, *rest = parts
    turned = (*rest, first)
    if count == len(parts):
        yield tuple(map(_heard, parts))
        yield tuple(map(_heard, turned))
    elif count == 1:
        for words in (parts, turned):
            yield (_heard("".join(words)),)
            yield (_Sound(*map("".join, zip(*map(_heard, words), strict=True))),)
    elif len(parts) == _PARTS and count == _PARTS - 1:
        given = "".join(rest)
        yield _heard(first), _heard(given)
        yield _heard(given), _heard(first)


def _words(name: str) -> _Words:
    return tuple(_FAMILY.get(word, word) for word in fold(name).split(" "))


@lru_cache(maxsize=4096)
def _readings(name: str) -> tuple[_Words, ...]:
    """The words of a name in Latin letters; of one in Hangul also by the official romanisation."""
    read = transcribed(fold(name)) if has_hangul(name) else None
    return (_words(latin(name)), (read,)) if read else (_words(latin(name)),)


@lru_cache(maxsize=4096)
def _heard(word: str) -> _Sound:
    vowels = word
    for spelling, vowel in _VOWELS:
        vowels = vowels.replace(spelling, vowel)
    return _Sound(skeleton(word), _NOT_VOWELS.sub("", vowels))
