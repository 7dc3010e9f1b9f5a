"""The spellings one name is found by."""

from typing import NamedTuple

from bot.engine.search import han, hangul, kana
from bot.engine.search.fold import fold
from bot.engine.search.words import canonical

TITLE, NATIVE, ALIAS, DERIVED, ROMANISED, INITIALS, CONSONANTS = range(7)
"""What a form is: the shown title, a name in a script of its own, an alias, a respelling, a transcription,
the first letters of a Latin name, the initial consonants of a Korean one."""

_KANA_DIGITS = str.maketrans(
    dict(zip("123456789", ["いち", "に", "さん", "し", "ご", "ろく", "なな", "はち", "きゅう"], strict=True))
)


class Form(NamedTuple):
    """A folded name, with spaces and without. Both texts may be the same object."""

    spaced: str
    plain: str
    kind: int


def form(spaced: str, kind: int) -> Form:
    """The form of folded text, Hangul as it is typed."""
    if not spaced.isascii():
        spaced = hangul.keystrokes(spaced)
    return Form(spaced, spaced.replace(" ", ""), kind)


def transcribed(spaced: str) -> str | None:
    """Folded Hangul, Han or kana in Latin letters; None where there is nothing to transcribe."""
    if spaced.isascii():
        return None
    if hangul.has_hangul(spaced):
        return hangul.romanised(spaced)
    if kana.has_kana(spaced):
        return None if han.has_han(spaced) else kana.romaji(spaced)
    return han.pinyin(spaced) if han.has_han(spaced) else None


def forms(name: str, kind: int) -> list[Form]:
    """Every form of one name, the name itself first. Empty for a name of nothing but spaces."""
    spaced = fold(name)
    if not spaced:
        return []
    found = [form(spaced, kind)]
    same = canonical(spaced)
    if same != spaced:
        found.append(form(same, DERIVED))
    if spaced.isascii():
        found += _letters(spaced)
    else:
        if hangul.has_hangul(spaced):
            letters = hangul.initials(spaced).replace(" ", "")
            found.append(Form(letters, letters, CONSONANTS))
            korean = "".join(c for c in letters if c in hangul.CONSONANTS)
            if korean != letters:
                found.append(Form(korean, korean, CONSONANTS))
        latin = transcribed(spaced)
        if latin:
            found.append(form(latin, ROMANISED))
            found += _letters(latin)
            if kana.has_kana(spaced):
                read = spaced.translate(_KANA_DIGITS)
                if read != spaced:
                    found.append(form(kana.romaji(read), ROMANISED))
        if kana.has_kana(spaced):
            read = spaced.translate(_KANA_DIGITS)
            if read != spaced:
                found.append(form(read, DERIVED))
    return found


def _letters(spaced: str) -> list[Form]:
    """The first letters of the words of Latin text, numbers whole or not; nothing for a single word."""
    words = spaced.split(" ")
    if not 2 <= len(words) <= 12 or not spaced.isascii():
        return []
    short = "".join([word[0] for word in words])
    whole = "".join([word if word.isdigit() else word[0] for word in words])
    found = [Form(short, short, INITIALS)]
    if whole != short:
        found.append(Form(whole, whole, INITIALS))
    return found
