"""The season mentioned beside a title, in the languages members write."""

import re
import unicodedata
from collections.abc import Iterable

# Numbers after the word for season, "part two", a row for each from the first on; numbers before it, "segunda
# temporada"; and numbers in other scripts.
_BEHIND = (
    "one I pertama",
    "two II dos dois duas deux zwei due dua kedua hai",
    "three III tres três trois drei tre tiga ketiga ba",
    "four IV cuatro quatro quatre vier quattro empat keempat bốn",
)
_BEFORE = (
    "first primera primeira première prima erste",
    "second segunda seconde deuxième seconda zweite",
    "third tercera terceira troisième terza dritte",
    "fourth cuarta quarta quatrième vierte",
)
_IN_SCRIPT = ("첫번째 ファースト หนึ่ง 一", "두번째 セカンド สอง 二", "세번째 サード สาม 三", "네번째 สี่ 四")


def _any(rows: Iterable[str]) -> str:
    return "|".join(" ".join(rows).split())


def _bare(said: str) -> str:
    """The text in small letters, without accents and spaces."""
    letters = unicodedata.normalize("NFD", said.casefold())
    return "".join(letter for letter in letters if not (unicodedata.combining(letter) or letter.isspace()))


_SPELT = {
    _bare(word): n for rows in (_BEHIND, _BEFORE, _IN_SCRIPT) for n, row in enumerate(rows, 1) for word in row.split()
}
_WORD = (
    r"(?:seasons?|szns?|parts?|sea\.|saison|temporada|temp\.?|partes?|parties?|teil|phần|staffel|musim|mùa|stagione"
    r"|sezon)"
)
# "season no. 2", "musim ke-2", "phần thứ hai"
_AS_NUMBER = r"(?:\s(?:n[ro]|number|nummer|n[úu]mero|ke|thứ)\b[.-]?)?"
_COUNT = rf"(?:{_any(_BEHIND)})"
# "2nd", "2.", "2ª", "2da", "2ème"
_ORDINAL = rf"(?:{_any(_BEFORE)}|[1-4](?:st|nd|rd|th|\.?[ªº]|\.|[aeo]|ra|n?da|ta|ère|[eè]me))"
SEASON = re.compile(
    rf"""(?:['’]s\s)?[\s:,(–-]{{0,3}}(?:の|의\s)?(?:
    (?<![^\W_])(?:(?:{_WORD}{_AS_NUMBER}|series|s{{1,2}}|t|p)\s*|se)0?(\d)(?![\w/%]|\.\d)
    |(?<![^\W_]){_WORD}{_AS_NUMBER}\s({_COUNT})\b
    |(?<![^\W_])({_ORDINAL})\s{_WORD}\b
    |(?:시즌|파트|シーズン|ซีซั่น|ซีซัน|ภาค|พาร์ท)(?:ที่)?\s*(\d(?![\d/%]|\.\d)|III?|IV|สอง|สาม|สี่)
    |((?:첫|두|세|네)\s?번째|ファースト|セカンド|サード)\s?(?:시즌|シーズン)
    |(\d)\s?(?:기|期)
    |第\s?([一二三四\d])\s?(?:[季部期]|シーズン)
    )\)?""",
    re.IGNORECASE | re.VERBOSE,
)
"""A season after a title: "season 2", "2nd season", "segunda temporada", "第二季"."""
OF_SEASON = re.compile(
    rf"\b(?:(?:{_WORD}|s)\s*0?(\d)|{_WORD}\s({_COUNT})|({_ORDINAL})\s{_WORD})\s(?:of|de|d['’]|von|du|dari|của)\s?(?:the\s)?\Z",
    re.IGNORECASE,
)
"""The same before it: "the second season of"."""


def number_of(season: re.Match[str]) -> int:
    """The number of the season in a match."""
    said = _bare(next(group for group in season.groups() if group))
    return _SPELT[said] if said in _SPELT else int(said[0])
