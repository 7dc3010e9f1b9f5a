"""How a season is said beside a title, in the languages members write."""

import re
import unicodedata
from collections.abc import Iterable

# As it is said behind the word for season, "part two", of the first, the second and so on; and before it, "segunda
# temporada".
_BEHIND = (
    "one I pertama",
    "two II dos dois duas deux zwei due dua kedua hai",
    "three III tres três trois drei tre tiga ketiga ba",
    "four IV cuatro quatro quatre vier quattro empat keempat bốn",
)
_BEFORE = (
    "first 1st primera primeira première prima erste",
    "second 2nd segunda seconde deuxième seconda zweite",
    "third 3rd tercera terceira troisième terza dritte",
    "fourth 4th cuarta quarta quatrième vierte",
)


def _any(rows: Iterable[str]) -> str:
    return "|".join(" ".join(rows).split())


def _bare(word: str) -> str:
    """A word in small letters without accents."""
    return "".join(sign for sign in unicodedata.normalize("NFD", word.casefold()) if not unicodedata.combining(sign))


_SPELT = {_bare(word): n for rows in (_BEHIND, _BEFORE) for n, row in enumerate(rows, 1) for word in row.split()}
_SPELT |= {sign: n for n, sign in enumerate("一二三四", 1)}
_WORD = (
    r"(?:seasons?|parts?|sea\.|saison|temporada|temp\.?|partes?|parties?|teil|phần|staffel|musim|mùa|stagione|sezon)"
)
_COUNT = rf"(?:{_any(_BEHIND)})"
_ORDINAL = rf"(?:{_any(_BEFORE)}|[1-4](?:\.|[aªe]|ère|[eè]me))"
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
    said = _bare(next(group for group in season.groups() if group))
    return _SPELT[said] if said in _SPELT else int(said[0])
