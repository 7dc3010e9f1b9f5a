"""A coarse key of how Latin letters sound, the same for the spellings fans give one native name."""

import re

_PAIRS = (
    ("tsh", "j"), ("tsu", "tu"), ("tch", "j"), ("sch", "s"), ("ch", "j"), ("zh", "j"), ("sh", "s"), ("ck", "k"),
    ("ph", "p"), ("eo", "u"), ("eu", "u"), ("ae", "e"), ("oe", "e"), ("ui", "i"), ("wo", "o"),
)  # fmt: skip
# Single vowels fold to three, so a typo in one changes little; doubled ones then collapse by themselves.
_LETTERS = str.maketrans("bfvgcqdlzyeo", "pppkkktrjiiu")
_BREATH = re.compile(r"(?<=[kptjsrn])h|(.)(?=\1)")


def skeleton(text: str) -> str:
    """The key of folded Latin text without spaces; characters of other scripts stay."""
    for spelling, sound in _PAIRS:
        if spelling in text:
            text = text.replace(spelling, sound)
    return _BREATH.sub("", text.translate(_LETTERS))
