"""Hiragana in Hepburn letters. Long vowels and doubled consonants are left to the phonetic key."""

import re

from bot.engine.search.words import single_spaced

_LETTERS = (
    "あいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもやゆよらりるれろわゐゑ"
    "をんがぎぐげござじずぜぞだぢづでどばびぶべぼぱぴぷぺぽぁぃぅぇぉゔゃゅょゎゕゖ"
)
_READINGS = (
    "a", "i", "u", "e", "o", "ka", "ki", "ku", "ke", "ko", "sa", "shi", "su", "se", "so", "ta", "chi", "tsu",
    "te", "to", "na", "ni", "nu", "ne", "no", "ha", "hi", "fu", "he", "ho", "ma", "mi", "mu", "me", "mo", "ya",
    "yu", "yo", "ra", "ri", "ru", "re", "ro", "wa", "i", "e", "o", "n", "ga", "gi", "gu", "ge", "go", "za",
    "ji", "zu", "ze", "zo", "da", "ji", "zu", "de", "do", "ba", "bi", "bu", "be", "bo", "pa", "pi", "pu", "pe",
    "po", "a", "i", "u", "e", "o", "vu", "ya", "yu", "yo", "wa", "ka", "ke",
)  # fmt: skip
_SINGLE = dict(zip(_LETTERS, _READINGS, strict=True))
_PAIR = re.compile("([いきしちにひみりぎじぢびぴゔふてでうすつくとど])([ぁぃぅぇぉゃゅょ])")
_DOUBLE = re.compile("っ(.?)")
_table = str.maketrans(_SINGLE)
_KANA = re.compile("[ぁ-ゖ]")


def has_kana(text: str) -> bool:
    """Whether the folded text holds Hiragana (folding makes Katakana Hiragana)."""
    return _KANA.search(text) is not None


def _glide(match: re.Match[str]) -> str:
    head, small = _SINGLE[match[1]], _SINGLE[match[2]]
    if small[0] == "y":
        soft = head[:-1]
        return soft + (small[1:] if soft in ("sh", "ch", "j") else small)
    return head[:-1] + small


def romaji(text: str) -> str:
    """Folded kana in Hepburn letters (`りっとる` is `rittoru`); other characters stay."""
    text = _PAIR.sub(_glide, text).translate(_table)
    return single_spaced(_DOUBLE.sub(lambda m: m[1] * 2, text))
