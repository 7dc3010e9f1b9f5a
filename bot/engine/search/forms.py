"""The forms (spellings) that names are found by, made for many names at once, as most of the cost is in the calls."""

import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from bot.engine.search import han, hangul, kana
from bot.engine.search.fold import fold_all
from bot.engine.search.words import SEASON, canonical

TITLE, NATIVE, ALIAS, DERIVED, ROMANISED, INITIALS, CONSONANTS, BARE = range(8)
"""What a form is: the shown title, a name in a script of its own, an alias, a respelling, a transcription,
the first letters of a Latin name or syllables of a Korean one, the initial consonants of a Korean one, the shown
title without its article or a part of a name."""

WAYS = 32
"""More than there are ways to make forms."""

_KANA_DIGITS = str.maketrans(
    dict(zip("123456789", ["いち", "に", "さん", "し", "ご", "ろく", "なな", "はち", "きゅう"], strict=True))
)
_SPACE, _BREAK = 32, 10
# Names of more words are not abbreviated.
_MOST_WORDS = 12
_ARTICLE = re.compile("(?:the|an?) (?=.)")
# What separates the parts of a name: 쓸쓸하고 찬란하神 - 도깨비.
_PART_BREAK = re.compile(r"\s[-–—]\s|\s?[:：~～〜]\s?")
_SHORTEST_PART = 2
# Words that number a part of a series are no name.
_NUMBERING = re.compile(rf"(?:{'|'.join(sorted(SEASON))}|第|스페셜|特別|特别|ตอนพิเศษ|special) ?", re.IGNORECASE)


class Forms(NamedTuple):
    """Folded forms with spaces, without, and as written before Hangul was decomposed (the lists may be one object), and
    the kind of each.

    `keys` sorts them by name, and those of one name by how close to it they are; `keys // WAYS` is the name's number.
    """

    spaced: list[str]
    plain: list[str]
    written: list[str]
    kinds: NDArray[np.uint8]
    keys: NDArray[np.int64]


def transcribed(spaced: str) -> str | None:
    """Folded Hangul, Han or kana in Latin letters; None for any other text, and for Han mixed with kana."""
    if spaced.isascii():
        return None
    if hangul.has_hangul(spaced):
        return hangul.romanised(spaced)
    if kana.has_kana(spaced):
        return None if han.has_han(spaced) else kana.romaji(spaced)
    return han.pinyin(spaced) if han.has_han(spaced) else None


def name_parts(name: str) -> list[str]:
    """The parts of a name that may stand for the whole of it; empty if it has no parts."""
    found = _PART_BREAK.split(name) if _PART_BREAK.search(name) else []
    return [part for part in found if sum(map(str.isalpha, part)) >= _SHORTEST_PART and not _NUMBERING.match(part)]


def forms(names: Sequence[str], kinds: NDArray[np.uint8]) -> Forms:
    """Every form of every name, in no order; none of a name that is only spaces."""
    spaced = fold_all(names)
    latin = [n for n, text in enumerate(spaced) if text and text.isascii()]
    others = [n for n, text in enumerate(spaced) if not text.isascii()]
    rows = _Rows()
    for some in (latin, others):
        rows.add([spaced[n] for n in some], some, kinds[some])
        respelt = [(text, n) for n in some if (text := canonical(spaced[n])) != spaced[n]]
        rows.add([text for text, _ in respelt], [n for _, n in respelt], DERIVED)
    rows.add_initials([spaced[n] for n in latin], latin)
    begun = [(n, found.end()) for n in latin if kinds[n] == TITLE and (found := _ARTICLE.match(spaced[n]))]
    bare, titled = [spaced[n][end:] for n, end in begun], [n for n, _ in begun]
    rows.add(bare, titled, BARE)
    rows.add_initials(bare, titled)

    korean = [n for n in others if hangul.has_hangul(spaced[n])]
    others = [n for n in others if not hangul.has_hangul(spaced[n])]
    japanese = [n for n in others if kana.has_kana(spaced[n])]
    syllabic = [n for n in japanese if not han.has_han(spaced[n])]
    chinese = [n for n in others if not kana.has_kana(spaced[n]) and han.has_han(spaced[n])]
    rows.add_consonants([spaced[n] for n in korean], korean, CONSONANTS)
    parts = [n for n in korean if kinds[n] == BARE]
    rows.add_consonants([spaced[n] for n in parts], parts, BARE)
    # No initials of parts: nobody uses them as a short form, yet they would equal what is typed.
    named = [n for n in korean if kinds[n] != BARE]
    several = [n for n in named if 1 <= spaced[n].count(" ") < _MOST_WORDS]
    rows.add(["".join(word[0] for word in spaced[n].split(" ")) for n in several], several, INITIALS)
    for some, change in ((korean, hangul.romanised), (syllabic, kana.romaji), (chinese, han.pinyin)):
        romanised = _at_once(change, [spaced[n] for n in some])
        # A part stays a part when romanised.
        rows.add(romanised, some, np.where(kinds[some] == BARE, BARE, ROMANISED).astype(np.uint8))
        whole = [(text, n) for text, n in zip(romanised, some, strict=True) if kinds[n] != BARE]
        rows.add_initials([text for text, _ in whole], [n for _, n in whole])
    counted = {n: read for n in japanese if (read := spaced[n].translate(_KANA_DIGITS)) != spaced[n]}
    told = [n for n in syllabic if n in counted]
    rows.add(_at_once(kana.romaji, [counted[n] for n in told]), told, ROMANISED)
    rows.add(list(counted.values()), list(counted), DERIVED)
    return rows.joined()


class _Rows:
    """Collects forms, one kind after another."""

    def __init__(self) -> None:
        self._spaced: list[str] = []
        self._plain: list[str] = []
        self._written: list[str] = []
        self._kinds: list[NDArray[np.uint8]] = []
        self._keys: list[NDArray[np.int64]] = []

    def add(self, texts: list[str], names: Sequence[int], kinds: NDArray[np.uint8] | int) -> None:
        """Add folded texts; `names` has the number of the name of each."""
        plain = _spaceless(texts)
        foreign = [n for n, text in enumerate(plain) if not text.isascii() and hangul.has_korean(text)]
        written = plain.copy() if foreign else plain
        typed = _at_once(hangul.keystrokes, [texts[n] for n in foreign])
        for n, text, short in zip(foreign, typed, _spaceless(typed), strict=True):
            texts[n], plain[n] = text, short
        self._put(texts, plain, written, names, kinds)

    def add_initials(self, texts: Sequence[str], names: Sequence[int]) -> None:
        """Add the first letters of the words of Latin texts, with numbers whole and not; nothing for a single word."""
        some = [n for n, text in enumerate(texts) if text.isascii() and 1 <= text.count(" ") < _MOST_WORDS]
        short = _at_once(_first_letters, [texts[n] for n in some])
        self._put(short, short, short, [names[n] for n in some], INITIALS)
        counted = [n for n, letters in zip(some, short, strict=True) if not letters.isalpha()]
        whole = ["".join(w if w.isdigit() else w[0] for w in texts[n].split(" ")) for n in counted]
        self._put(whole, whole, whole, [names[n] for n in counted], INITIALS)

    def add_consonants(self, texts: Sequence[str], names: Sequence[int], kind: int) -> None:
        """Add the initial consonants of Korean texts, with their other characters and without."""
        letters = _at_once(lambda lines: hangul.initials(lines).replace(" ", ""), texts)
        korean = _at_once(hangul.consonants, letters)
        self._put(letters, letters, letters, names, kind)
        self._put(korean, korean, korean, names, kind)

    def joined(self) -> Forms:
        """All forms added."""
        return Forms(self._spaced, self._plain, self._written, np.concatenate(self._kinds), np.concatenate(self._keys))

    def _put(
        self,
        spaced: list[str],
        plain: list[str],
        written: list[str],
        names: Sequence[int],
        kinds: NDArray[np.uint8] | int,
    ) -> None:
        self._keys.append(np.asarray(names, np.int64) * WAYS + len(self._keys))
        self._kinds.append(np.broadcast_to(np.asarray(kinds, np.uint8), len(names)))
        self._spaced += spaced
        self._plain += plain
        self._written += written


def _spaceless(texts: Sequence[str]) -> list[str]:
    """The texts without spaces, each itself where it has none."""
    plain = _at_once(lambda lines: lines.replace(" ", ""), texts)
    return [text if len(text) == len(other) else other for text, other in zip(texts, plain, strict=True)]


def _at_once(change: Callable[[str], str], texts: Sequence[str]) -> list[str]:
    """`change`, which must keep line breaks, applied to all texts in one call."""
    return change("\n".join(texts)).split("\n") if texts else []


def _first_letters(lines: str) -> str:
    """The first letter of each word, for lines of Latin words between single spaces."""
    points = np.frombuffer(f"\n{lines}".encode("ascii"), np.uint8)
    breaks = points == _BREAK
    begins = (breaks | (points == _SPACE))[:-1]
    return points[1:][begins | breaks[1:]].tobytes().decode("ascii")
