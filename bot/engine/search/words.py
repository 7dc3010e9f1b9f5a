"""Words that are written in several ways: numbers, seasons, British and American spelling."""

import re

_NUMBERS = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
]  # fmt: skip
_ORDINALS = ["zeroth", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"]

_SPELLING = {
    "litre": "liter", "metre": "meter", "centre": "center", "theatre": "theater", "colour": "color",
    "colours": "colors", "honour": "honor", "favour": "favor", "flavour": "flavor", "neighbour": "neighbor",
    "neighbours": "neighbors", "rumour": "rumor", "armour": "armor", "harbour": "harbor", "humour": "humor",
    "grey": "gray", "defence": "defense", "offence": "offense", "licence": "license", "practise": "practice",
    "traveller": "traveler", "jewellery": "jewelry", "catalogue": "catalog", "dialogue": "dialog",
    "programme": "program", "realise": "realize", "apologise": "apologize", "recognise": "recognize",
    "organise": "organize", "mum": "mom", "doctor": "dr", "mister": "mr", "and": "", "okay": "ok",
}  # fmt: skip
# Roman numerals that are hardly ever words or initials by themselves.
_ROMAN = {"ii": "2", "iii": "3", "iv": "4", "vi": "6", "vii": "7", "viii": "8", "ix": "9"}
_SAME: dict[str, str] = (
    _ROMAN
    | {word: str(n) for n, word in enumerate(_NUMBERS)}
    | {word: str(n) for n, word in enumerate(_ORDINALS)}
    | {f"{n}{end}": str(n) for n in range(1, 11) for end in ("st", "nd", "rd", "th")}
    | {f"s{n}": str(n) for n in range(1, 10)}
    | {f"s0{n}": str(n) for n in range(1, 10)}
    | _SPELLING
)
# A season's number says enough; the word for season, in the languages titles use, adds nothing.
_SEASON = frozenset(
    (
        "season", "seasons", "series", "part", "saison", "temporada", "stagione", "しずん", "ぱと", "시즌", "파트",
        "部", "季", "ซีซัน", "ซีซั่น",
    )
)  # fmt: skip
_CHANGING = frozenset(_SAME) | _SEASON
_GLUED = ("시즌", "파트", "しずん", "ซีซัน")
_MAY_BE_GLUED = re.compile("|".join((*_GLUED, "第")))


def single_spaced(text: str) -> str:
    """The text without spaces around its lines and several in a row."""
    while "  " in text:
        text = text.replace("  ", " ")
    return text.replace(" \n", "\n").replace("\n ", "\n").strip(" ")


def _unglued(words: list[str]) -> list[str]:
    """`시즌2` and `게임시즌2` as the word for season and what is around it."""
    out: list[str] = []
    for word in words:
        for mark in _GLUED:
            head, found, tail = word.partition(mark)
            if found and tail.isdigit():
                out += [w for w in (head, mark, tail) if w]
                break
        else:
            if len(word) > 2 and word[0] == "第" and word[-1] in "季部":
                word = _HAN_DIGITS.get(word[1:-1], word)
            out.append(word)
    return out


_HAN_DIGITS = {c: str(n) for n, c in enumerate("〇一二三四五六七八九十")} | {str(n): str(n) for n in range(10)}


def canonical(text: str) -> str:
    """Folded text with each such word in one spelling. Season words beside a number are left out."""
    words = text.split(" ")
    if not text.isascii() and _MAY_BE_GLUED.search(text):
        words = _unglued(words)
    elif _CHANGING.isdisjoint(words):
        return text
    words = [_SAME.get(word, word) for word in words]
    kept = [word for n, word in enumerate(words) if word and not (word in _SEASON and _beside_number(words, n))]
    return " ".join(kept) or text


def _beside_number(words: list[str], n: int) -> bool:
    return any(word.isdigit() for word in (*words[max(0, n - 1) : n], *words[n + 1 : n + 2]))
