"""One spelling for what readers take for the same: case, accents, width, punctuation, kana, Han variants."""

import unicodedata

from bot.engine.search import han

LONGEST = 96
"""Characters of a text that are looked at. The longest title in use has fewer; a query may have thousands."""

_APOSTROPHES = "'’‘`´ʼʻ′"
_LETTERS = {
    "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ł": "l", "ı": "i",
    "ħ": "h", "&": " and ", "ー": "", "―": " ",
}  # fmt: skip
_CACHED = 40_000


class _Folding(dict[int, str | None]):
    """Character by character, learned as characters are met and bounded, as a query may hold any."""

    def __missing__(self, code: int) -> str | None:
        char = chr(code)
        kind = unicodedata.category(char)
        folded: str | None = char
        if 0x30A1 <= code <= 0x30F6:
            folded = chr(code - 0x60)
        elif kind[0] == "C" or 0x300 <= code <= 0x36F or 0x64B <= code <= 0x652:
            folded = None
        elif kind[0] in "ZPS":
            folded = " "
        elif code >= 0x3400:
            folded = han.simplified(char)
        if len(self) < _CACHED:
            self[code] = folded
        return folded


_folding = _Folding(
    {ord(c): None for c in _APOSTROPHES}
    | {ord(c): s for c, s in _LETTERS.items()}
    | dict.fromkeys((9, 10, 11, 12, 13), " ")
)
_ascii = {c: _folding[c] for c in range(128)}


def fold(text: str) -> str:
    """The text as words between single spaces; its symbols where it has nothing else, else empty."""
    text = text[:LONGEST]
    if text.isascii():
        folded = " ".join(text.lower().translate(_ascii).split())
    else:
        spread = unicodedata.normalize("NFKD", text).casefold().translate(_folding)
        folded = " ".join(unicodedata.normalize("NFC", spread).split())
    return folded or "".join(char for char in text if unicodedata.category(char)[0] not in "CMZ")
