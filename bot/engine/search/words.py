"""Words with several spellings: numbers, seasons, British and American English."""

import re
from collections.abc import Container

_NUMBERS = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
]  # fmt: skip
_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_UNITS = frozenset(_NUMBERS[1:10])
_ZEROS = {"hundred": "00", "thousand": "000"}
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
    | {word: str(10 * n) for n, word in enumerate(_TENS, 2)}
    | {"hundred": "100", "thousand": "1000"}
    | {word: str(n) for n, word in enumerate(_ORDINALS)}
    | {f"{n}{end}": str(n) for n in range(1, 11) for end in ("st", "nd", "rd", "th", "a", "o", "e", "eme")}
    | {f"{mark}{n}": str(n) for n in range(1, 10) for mark in ("s", "s0", "ss", "season", "part")}
    | _SPELLING
)
# A season's number says enough; the word adds nothing.
SEASON = frozenset(
    (
        "season", "seasons", "series", "part", "saison", "partie", "staffel", "teil", "temporada", "parte", "stagione",
        "sezon", "musim", "phan", "mua", "сезон", "часть", "しずん", "ぱと", "시즌", "파트", "部", "季", "期",
        "ซีซั่น", "ซีซัน", "ภาค", "พาร์ท",
    )
)  # fmt: skip
"""The word for season, in the languages titles use, as it is folded."""
SPELT = frozenset((*_NUMBERS, *_TENS, "hundred", "thousand", *_ORDINALS))
"""Numbers written as words."""
_TOLD = (
    "primera primeira premiere prima erste pertama первыи первая",
    "segunda seconde deuxieme deux seconda zweite zwei dos dois due kedua dua hai второи вторая два สอง",
    "tercera terceira troisieme trois terza dritte drei tres tre ketiga tiga ba третии третья три สาม",
    "cuarta quarta quatrieme quatre vierte vier cuatro quatro quattro keempat empat bon четвертыи четвертая สี่",
    "quinta cinquieme cinq funfte funf cinco cinque kelima lima nam пятыи пятая ห้า",
)
TOLD = {word: str(n) for n, words in enumerate(_TOLD, 1) for word in words.split(" ")}
"""The same in other languages, as they are folded. Among them are words of names, so they are numbers beside the word
for season alone."""
_FOR = {"2": "to", "4": "for", "u": "you", "r": "are", "ur": "your", "n": "and"}
_CHANGING = frozenset(_SAME) | SEASON
# Seasons written without a space: 게임시즌2, 琅琊榜第二季, 2기.
_GLUED = re.compile("(?:시즌|파트|しずん|ぱと|ซีซั่น|ซีซัน|ภาค|พาร์ท) ?([0-9]+)(?= |$)")
_COUNTED = re.compile("(?:第|(?<= )|^)([0-9一二三四五六七八九十])[季部期기](?= |$)")
_NUMBER = re.compile("[0-9一二三四五六七八九十]|ii|iv")
# A numeral after the name itself: ごくせんii, 庆余年二. With 第 alone before it, it begins a name: 第二名的逆袭.
_AFTER = re.compile("(?<=[^\x00-\x7f一二三四五六七八九十 ])(?<!^第) ?(ii|iii|iv|[二三四])$")
_HAN_DIGITS = {c: str(n) for n, c in enumerate("〇一二三四五六七八九十")}


def single_spaced(text: str) -> str:
    """The text with single spaces, and none around its lines."""
    while "  " in text:
        text = text.replace("  ", " ")
    return text.replace(" \n", "\n").replace("\n ", "\n").strip(" ")


def _unglued(text: str) -> str:
    text = _AFTER.sub(lambda match: f" {_HAN_DIGITS.get(match[1]) or _ROMAN[match[1]]}", _GLUED.sub(r" \1", text))
    return single_spaced(_COUNTED.sub(lambda match: f" {_HAN_DIGITS.get(match[1], match[1])}", text))


def canonical(text: str) -> str:
    """Folded text with each of these words in one spelling, and without words for season beside a number."""
    if not text.isascii() and _NUMBER.search(text):
        text = _unglued(text)
    words = text.split(" ")
    if _CHANGING.isdisjoint(words):
        return text
    words = [_SAME.get(word, word) for word in _joined(words)]
    # "and" is dropped between words only: at the end it may be unfinished, and at the beginning words may be missing.
    words[0], words[-1] = words[0] or "and", words[-1] or "and"
    if not SEASON.isdisjoint(words):
        words = _seasoned(words)
    return " ".join(filter(None, words)) or text


def _joined(words: list[str]) -> list[str]:
    """The words, with those of one number joined: forty nine, two hundred, a thousand."""
    out: list[str] = []
    for word in words:
        before = out[-1] if out else ""
        if before in _TENS and word in _UNITS:
            out[-1] = _SAME[before][0] + _SAME[word]
        elif word in _ZEROS and (before in _UNITS or before == "a"):
            out[-1] = _SAME.get(before, "1") + _ZEROS[word]
        else:
            out.append(word)
    return out


def sounded(text: str) -> str:
    """Folded text with digits and letters that stand for words spelt out: man 2 man, love 4 u."""
    return " ".join(_FOR.get(word, word) for word in text.split(" "))


def _seasoned(words: list[str]) -> list[str]:
    """The words without those for season beside a number, which may be a word of another language."""
    if not _counted(words) and not TOLD.keys().isdisjoint(words):
        words = [TOLD[word] if word in TOLD and _is_beside(SEASON, words, n) else word for n, word in enumerate(words)]
    counted = _counted(words)
    return [word for n, word in enumerate(words) if n not in counted]


def _counted(words: list[str]) -> set[int]:
    numbers = {word for word in words if word.isdigit()}
    return {n for n, word in enumerate(words) if word in SEASON and _is_beside(numbers, words, n)}


def _is_beside(some: Container[str], words: list[str], n: int) -> bool:
    return any(word in some for word in (*words[max(0, n - 1) : n], *words[n + 1 : n + 2]))
