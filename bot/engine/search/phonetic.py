"""A coarse key of how Latin letters sound, the same for the spellings fans give one native name."""

import re
from collections.abc import Sequence

_PAIRS = (
    ("tsh", "j"), ("tsu", "tu"), ("tch", "j"), ("sch", "s"), ("ch", "j"), ("zh", "j"), ("sh", "s"), ("ck", "k"),
    ("ph", "p"), ("eo", "u"), ("eu", "u"), ("ae", "e"), ("oe", "e"), ("ui", "i"), ("wo", "o"),
)  # fmt: skip
# Single vowels fold to three, so a typo in one changes little; doubled ones then collapse by themselves.
_LETTERS = str.maketrans("bfvgcqdlzyeo", "pppkkktrjiiu")
_BREATH = re.compile(r"(?<=[kptjsrn])h|(.)(?=\1)")


def skeleton(text: str) -> str:
    """The key of folded text without spaces. What begins in another script than Latin stays as it is."""
    return _key(text) if text[:1].isascii() else text


def skeletons(texts: Sequence[str]) -> list[str]:
    """The skeleton of each text; no text holds a line break."""
    # All at once, as most of the cost is in the calls.
    keys = iter(_key("\n".join([text for text in texts if text[:1].isascii()])).split("\n"))
    return [next(keys) if text[:1].isascii() else text for text in texts]


def _key(text: str) -> str:
    for spelling, sound in _PAIRS:
        if spelling in text:
            text = text.replace(spelling, sound)
    return _BREATH.sub("", text.translate(_LETTERS))
