"""Text typed on the wrong keyboard layout: Thai, Cyrillic or Arabic for Latin, and the other way round."""

from collections.abc import Iterator

_KEYS = "`1234567890-=qwertyuiop[]asdfghjkl;'zxcvbnm,./"
_SHIFTED = '~!@#$%^&*()_+QWERTYUIOP{}ASDFGHJKL:"ZXCVBNM<>?'
# What stands on the same keys, in the same order; of Arabic without the shift key.
_THAI = (
    "_ๅ/-ภถุึคตจขชๆไำพะัีรนยบลฟหกดเ้่าสวงผปแอิืทมใฝ",
    '%+๑๒๓๔ู฿๕๖๗๘๙๐"ฎฑธํ๊ณฯญฐ,ฤฆฏโฌ็๋ษศซ.()ฉฮฺ์?ฒฬฦ',
)
_CYRILLIC = (
    "ё1234567890-=йцукенгшщзхъфывапролджэячсмитьбю.",
    'Ё!"№;%:?*()_+ЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ,',
)
_ARABIC = "ذ1234567890-=ضصثقفغعهخحجدشسيبلاتنمكطئءؤر\0ىةوزظ"
# One key writes two letters.
_TWO, _ONE = "لا", "\0"

_TO_LATIN = tuple(
    {
        ord(letter): key.lower()
        for keys, letters in zip((_SHIFTED, _KEYS), reversed(layout), strict=True)
        for key, letter in zip(keys, letters, strict=True)
    }
    for layout in (_THAI, _CYRILLIC, (_ARABIC, _ARABIC))
)
_TO_THAI = str.maketrans(_KEYS + _SHIFTED, "".join(_THAI))


def latin_keys(text: str) -> Iterator[str]:
    """What the keys typed for a text in other letters give on a Latin layout, in lower case, for each layout that has
    all its letters."""
    for table in _TO_LATIN:
        if (typed := text.replace(_TWO, _ONE).translate(table)).isascii():
            yield typed


def thai_keys(text: str) -> str:
    """What the keys typed for a text in Latin letters give on a Thai layout."""
    return text.translate(_TO_THAI)
