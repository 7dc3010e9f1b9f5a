"""A coarse phonetic key of Latin text, the same for the various romanisations of one native name."""

import re
from collections.abc import Sequence

import numpy as np

_PAIRS = (
    ("ee", "i"), ("tsh", "j"), ("tsu", "tu"), ("tch", "j"), ("sch", "s"), ("ch", "j"), ("zh", "j"), ("sh", "s"),
    ("ck", "k"), ("ph", "p"), ("eo", "u"), ("eu", "u"), ("ae", "e"), ("oe", "e"), ("ui", "i"), ("wo", "o"),
)  # fmt: skip
# Single vowels fold to three, so a typo in one changes little; doubled ones then collapse by themselves.
_LETTERS = str.maketrans("bfvgcqdlzyeo", "pppkkktrjiiu")
# Breath that is hardly heard, as in khun, and that makes a vowel long, as in ohno.
_BREATH = re.compile(r"(?<=[kptjsrn])h|(?<=[aiu])h(?![aiu])|(.)(?=\1)")
_NAME = re.compile("[a-z]{3,}")
_VOWEL = np.isin(np.arange(128), [ord(c) for c in "aiu"])
_BREATHED = np.isin(np.arange(128), [ord(c) for c in "kptjsrn"])


def skeleton(text: str) -> str:
    """The key of folded text without spaces. Text that begins in another script than Latin is returned as it is."""
    return _key(text) if text[:1].isascii() else text


def heard(text: str) -> str:
    """The skeleton of a query: Latin letters after another script are folded too, as they are a name by themselves."""
    return skeleton(text) if text[:1].isascii() else _NAME.sub(lambda name: _key(name[0]), text)


def skeletons(texts: Sequence[str]) -> list[str]:
    """The skeleton of each text; no text is empty or holds a line break."""
    # Latin ones all at once, as most of the cost is in the calls.
    keys = iter(_keys([text for text in texts if text.isascii()]))
    return [next(keys) if text.isascii() else skeleton(text) for text in texts]


def _key(text: str) -> str:
    return _BREATH.sub("", _spelt(text))


def _keys(texts: Sequence[str]) -> list[str]:
    points = np.frombuffer(_spelt("\n".join(["", *texts, ""])).encode("ascii"), np.uint8)
    before, letters, after = points[:-2], points[1:-1], points[2:]
    breath = (letters == ord("h")) & (_BREATHED[before] | (_VOWEL[before] & ~_VOWEL[after]))
    kept = ~breath & (letters != after)
    return letters[kept].tobytes().decode("ascii").split("\n")


def _spelt(text: str) -> str:
    for spelling, sound in _PAIRS:
        if spelling in text:
            text = text.replace(spelling, sound)
    return text.translate(_LETTERS)
