"""How a season is said beside a title, in the languages members write."""

import re
import unicodedata

_SPELT = {
    word: n
    for n, words in enumerate(
        (
            "first 1st one i primera primeira premiere prima erste pertama",
            "second 2nd two ii segunda seconde deuxieme seconda zweite kedua dos dois duas deux zwei due dua hai",
            "third 3rd three iii tercera terceira troisieme terza dritte ketiga tres trois drei tre tiga ba",
            "fourth 4th four iv cuarta quarta quatrieme vierte keempat cuatro quatro quatre vier quattro empat bon",
        ),
        1,
    )
    for word in words.split()
} | {sign: n for n, sign in enumerate("一二三四", 1)}
_WORD = (
    r"(?:seasons?|parts?|sea\.|saison|temporada|temp\.?|partes?|parties?|teil|phần|staffel|musim|mùa|stagione|sezon)"
)
_COUNT = (
    r"(?:one|two|three|four|I{1,3}|IV|dos|tres|três|cuatro|dois|duas|quatro|deux|trois|quatre|zwei|drei|vier|due|tre"
    r"|dua|tiga|empat|hai|ba|bốn)"
)
_ORDINAL = (
    r"(?:first|second|third|fourth|1st|2nd|3rd|4th|primera|segunda|tercera|cuarta|primeira|terceira|quarta|première"
    r"|deuxième|seconde|troisième|quatrième|erste|zweite|dritte|vierte|[1-4](?:\.|[aªe]|ère|[eè]me))"
)
SEASON = re.compile(
    rf"""(?:['’]s\s)?[\s:,(–-]{{0,3}}(?:の|의\s)?(?:(?<![^\W_])(?:{_WORD}|series|s{{1,2}}|se(?=\d)|t|p)\s*0?(\d)(?![\w/%]|\.\d)
    |(?<![^\W_]){_WORD}\s({_COUNT})\b|(?<![^\W_])({_ORDINAL})\s{_WORD}\b
    |(?:시즌|파트|シーズン|ซีซั่น|ซีซัน|ภาค|พาร์ท)\s*(\d)|(\d)\s?(?:기|期)|第\s?([一二三四\d])\s?[季部期])\)?""",
    re.IGNORECASE | re.VERBOSE,
)
"""A season behind a title: "season 2", "2nd season", "segunda temporada", "第二季"."""
OF_SEASON = re.compile(
    rf"\b(?:(?:{_WORD}|s)\s*0?(\d)|{_WORD}\s({_COUNT})|({_ORDINAL})\s{_WORD})\s(?:of|de|d['’]|von|du|dari|của)\s?(?:the\s)?\Z",
    re.IGNORECASE,
)
"""The same before it: "the second season of"."""


def number_of(season: re.Match[str]) -> int:
    """The season that a match says."""
    said = next(group for group in season.groups() if group).casefold()
    plain = "".join(sign for sign in unicodedata.normalize("NFD", said) if not unicodedata.combining(sign))
    return _SPELT[plain] if plain in _SPELT else int(plain[0])
