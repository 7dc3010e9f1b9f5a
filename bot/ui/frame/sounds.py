"""Fluent functions for words that change before some sounds: `{ Y($name) }`."""

import re
import unicodedata
from collections.abc import Callable
from typing import Any

# A word, without quotes, markup and spoiler bars.
_WORD = re.compile(r"[^\W_]+")
_VOWELS = "aeiouæœ"
# Words that begin with a vowel spoken as a consonant, also English ones, as titles are.
_NOT_ELIDED = frozenset(("one", "once", "oui", "onze"))


def _first_word(value: object) -> str:
    """The first word of a value in lower case, without diacritics."""
    found = _WORD.search(str(value))
    bare = unicodedata.normalize("NFD", found[0].casefold()) if found else ""
    return "".join(letter for letter in bare if not unicodedata.combining(letter))


def y(value: object) -> str:
    """Spanish "and": "e" before the sound i, but for that of "hielo"."""
    word = _first_word(value)
    sounds_so = word.startswith("i") or (word.startswith("hi") and word[2:3] not in [*"aeou"])
    return "e" if sounds_so else "y"


def de(value: object) -> str:
    """French "of" with its space, "d’" before a vowel. Before an h it stays: that is mute in French words alone, and in
    no name from Korea, Japan or China."""
    word = _first_word(value)
    elided = word[:1] in [*_VOWELS] or (word.startswith("y") and word[1:2] not in ["", *_VOWELS])
    return "d’" if elided and word not in _NOT_ELIDED else "de "


FUNCTIONS: dict[str, Callable[[Any], Any]] = {"Y": y, "DE": de}
