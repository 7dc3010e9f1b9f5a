"""Hangul as it is typed, as initial consonants and as it is romanised."""

import re

_FIRST = 0xAC00
_LAST = 0xD7A3

_INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
# Compound vowels and finals as the keys pressed one after another on the common two-set keyboard.
_VOWELS = [
    "ㅏ", "ㅐ", "ㅑ", "ㅒ", "ㅓ", "ㅔ", "ㅕ", "ㅖ", "ㅗ", "ㅗㅏ", "ㅗㅐ", "ㅗㅣ", "ㅛ", "ㅜ", "ㅜㅓ", "ㅜㅔ",
    "ㅜㅣ", "ㅠ", "ㅡ", "ㅡㅣ", "ㅣ",
]  # fmt: skip
_FINALS = [
    "", "ㄱ", "ㄲ", "ㄱㅅ", "ㄴ", "ㄴㅈ", "ㄴㅎ", "ㄷ", "ㄹ", "ㄹㄱ", "ㄹㅁ", "ㄹㅂ", "ㄹㅅ", "ㄹㅌ", "ㄹㅍ",
    "ㄹㅎ", "ㅁ", "ㅂ", "ㅂㅅ", "ㅅ", "ㅆ", "ㅇ", "ㅈ", "ㅊ", "ㅋ", "ㅌ", "ㅍ", "ㅎ",
]  # fmt: skip

_ROMAN_INITIALS = "g kk n d tt r m b pp s ss - j jj ch k t p h".replace("-", "").split(" ")
_ROMAN_VOWELS = [
    "a", "ae", "ya", "yae", "eo", "e", "yeo", "ye", "o", "wa", "wae", "oe", "yo", "u", "wo", "we", "wi", "yu",
    "eu", "ui", "i",
]  # fmt: skip
_ROMAN_FINALS = [
    "", "k", "k", "k", "n", "n", "n", "t", "l", "k", "m", "l", "l", "l", "p", "l", "m", "p", "p", "t", "t", "ng",
    "t", "t", "k", "t", "p", "t",
]  # fmt: skip

_SYLLABLE = re.compile("[가-힣]")
_KOREAN = re.compile("[\u1100-\u11ff가-힣]")

# The keys of a Latin keyboard and what they write on the common two-set one.
_LATIN = "qwertyuiopasdfghjklzxcvbnmQWERTOP"
_KEYS = dict(zip(_LATIN, "ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔㅁㄴㅇㄹㅎㅗㅓㅏㅣㅋㅌㅊㅍㅠㅜㅡㅃㅉㄸㄲㅆㅒㅖ", strict=True))
_to_hangul = str.maketrans({**{key.upper(): jamo for key, jamo in _KEYS.items() if key.islower()}, **_KEYS})
_to_latin = str.maketrans({jamo: key.lower() for key, jamo in _KEYS.items()})
# Whole syllables by their keys, and perhaps the beginning of one more.
_WHOLE = re.compile(
    rf"(?:[{_INITIALS}](?:ㅗ[ㅏㅐㅣ]?|ㅜ[ㅓㅔㅣ]?|ㅡㅣ?|[ㅏㅐㅑㅒㅓㅔㅕㅖㅛㅠㅣ])"
    rf"(?:{'|'.join(sorted(filter(None, _FINALS), key=len, reverse=True))})?)+[{_INITIALS}]?"
)

# The same keys on either layout.
_COUNTED = re.compile("[ 0-9]")
_NO_INITIAL = re.compile(f"[^{_INITIALS}\n]")


def _parts(code: int) -> tuple[int, int, int]:
    code -= _FIRST
    return code // 588, code % 588 // 28, code % 28


class _Keystrokes(dict[int, str]):
    """A translation table filled as syllables are met; anything else stays as it is."""

    def __missing__(self, code: int) -> str:
        if not _FIRST <= code <= _LAST:
            return chr(code)
        initial, vowel, final = _parts(code)
        self[code] = typed = _INITIALS[initial] + _VOWELS[vowel] + _FINALS[final]
        return typed


class _Initials(dict[int, str]):
    def __missing__(self, code: int) -> str:
        if not _FIRST <= code <= _LAST:
            return chr(code)
        self[code] = initial = _INITIALS[_parts(code)[0]]
        return initial


class _Roman(dict[int, str]):
    def __missing__(self, code: int) -> str:
        if not _FIRST <= code <= _LAST:
            return chr(code)
        initial, vowel, final = _parts(code)
        self[code] = roman = _ROMAN_INITIALS[initial] + _ROMAN_VOWELS[vowel] + _ROMAN_FINALS[final]
        return roman


# Conjoining jamo, which NFKC makes of the jamo a keyboard sends, are turned back to the keys pressed.
_keystrokes = _Keystrokes(
    {0x1100 + i: c for i, c in enumerate(_INITIALS)}
    | {0x1161 + i: c for i, c in enumerate(_VOWELS)}
    | {0x11A7 + i: c for i, c in enumerate(_FINALS) if i}
)
_initials = _Initials()
_roman = _Roman()


def has_korean(text: str) -> bool:
    """Whether a whole syllable or a part of one that joins with others is in the text."""
    return _KOREAN.search(text) is not None


def has_hangul(text: str) -> bool:
    """Whether a whole syllable is in the text."""
    return _SYLLABLE.search(text) is not None


def keystrokes(text: str) -> str:
    """Syllables as the keys pressed for them (`도깨` is `ㄷㅗㄲㅐ`), so half a syllable is a prefix."""
    return text.translate(_keystrokes) if has_korean(text) else text


def initials(text: str) -> str:
    """Syllables by their initial consonant (`도깨비` is `ㄷㄲㅂ`); other characters stay."""
    return text.translate(_initials)


def consonants(text: str) -> str:
    """The consonants that begin syllables, without all else but line breaks."""
    return _NO_INITIAL.sub("", text)


def other_layout(text: str) -> str | None:
    """What the same keys write on the other layout, as keys pressed: Hangul for Latin letters that come to whole
    syllables, Latin letters for Hangul; None where there is nothing such."""
    if text.isascii():
        typed = text.translate(_to_hangul)
        return typed if _WHOLE.fullmatch(_COUNTED.sub("", typed)) else None
    typed = keystrokes(text)
    # Consonants alone begin the syllables of a name.
    if not _NO_INITIAL.search(typed.replace(" ", "")):
        return None
    latin = typed.translate(_to_latin)
    return latin if latin.isascii() else None


def romanised(text: str) -> str:
    """Syllables letter by letter in Revised Romanisation, sounds not assimilated."""
    return text.translate(_roman)
