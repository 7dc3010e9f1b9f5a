"""Folding: one spelling for texts that differ in case, accents, width, punctuation, kana or Han variants only."""

import re
import unicodedata
from collections.abc import Sequence

from bot.engine.search import han
from bot.engine.search.words import single_spaced

LONGEST = 96
"""How many characters of a text count. The longest title in use has fewer; a query may have thousands."""

_APOSTROPHES = "'’‘`´ʼʻ′"
_LETTERS = {
    "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ł": "l", "ı": "i",
    "ħ": "h", "&": " and ", "ー": "", "―": " ",
}  # fmt: skip
# Accents, Arabic vowels, and what makes a picture of the character before. Other marks are letters of their script.
_MARKS = (
    (0x300, 0x36F), (0x64B, 0x652), (0x1AB0, 0x1AFF), (0x1DC0, 0x1DFF), (0x20D0, 0x20FF), (0xFE00, 0xFE0F),
    (0xFE20, 0xFE2F), (0xE0100, 0xE01EF),
)  # fmt: skip
_CACHED = 40_000
# Letters that stay what they are when taken apart and put together again.
_WHOLE = re.compile("[\x00-\x7f가-힣\u4e00-\u9fff\u3041-\u3094\u30a1-\u30f4ー]*")


class _Folding(dict[int, str | None]):
    """A translation table filled in as characters occur, of bounded size, as a query may contain any."""

    def __missing__(self, code: int) -> str | None:
        char = chr(code)
        kind = unicodedata.category(char)
        folded: str | None = char
        if 0x30A1 <= code <= 0x30F6:
            folded = chr(code - 0x60)
        elif kind[0] == "C" or (kind[0] == "M" and any(low <= code <= high for low, high in _MARKS)):
            folded = None
        elif kind[0] in "ZPS":
            folded = " "
        elif kind == "Nd":
            folded = str(unicodedata.digit(char))
        elif code >= 0x3400:
            folded = han.simplified(char)
        if len(self) < _CACHED:
            self[code] = folded
        return folded


_folding = _Folding(
    {ord(c): None for c in _APOSTROPHES}
    | {ord(c): s for c, s in _LETTERS.items()}
    | dict.fromkeys((9, 11, 12, 13), " ")
    | {10: "\n"}
)
_ascii = {c: _folding[c] for c in range(128)}


def fold(text: str) -> str:
    """The folded text, its words separated by single spaces; the symbols of a text that has no words."""
    text = text[:LONGEST]
    return " ".join(_folded(text).split()) or "".join(c for c in text if unicodedata.category(c)[0] not in "CMZ")


def plain(text: str) -> str:
    """The text folded and without spaces."""
    return fold(text).replace(" ", "")


def fold_all(texts: Sequence[str]) -> list[str]:
    """Each text folded: all at once, which is faster, as most of the cost is in the calls."""
    lines = [text[:LONGEST].replace("\n", " ") for text in texts]
    # Grouped so that the slower steps are only taken for texts that need them.
    groups = [0 if line.isascii() else 1 if _WHOLE.fullmatch(line) else 2 for line in lines]
    folded = [
        iter(
            single_spaced(
                _folded("\n".join([line for line, n in zip(lines, groups, strict=True) if n == group]))
            ).split("\n")
        )
        for group in range(3)
    ]
    return [next(folded[n]) or fold(line) for line, n in zip(lines, groups, strict=True)]


def _folded(text: str) -> str:
    """The text folded, but for its line breaks and spaces."""
    if text.isascii():
        # The one letter that becomes several would make the rest of the translation slow.
        return text.lower().replace("&", _LETTERS["&"]).translate(_ascii)
    if _WHOLE.fullmatch(text):
        return text.casefold().translate(_folding)
    return unicodedata.normalize("NFC", unicodedata.normalize("NFKD", text).casefold().translate(_folding))
