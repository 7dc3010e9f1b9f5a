"""Years as members write them, in English and the other languages of the texts: "2015-2020", "since 2018", "90er"."""

import re
import unicodedata

_FIRST, _LAST = 1900, 2100
# Thai years count from the Buddha's passing; "พ.ศ." says so, "ค.ศ." that they do not.
_BUDDHIST, _CALENDAR = 543, re.compile(r"[พค]\.?ศ\.?\s?(?=\d)")

_ONE = r"(?:(?:in|en|em|im|tahun|năm|ปี) )?((?:19|20)\d\d) ?[年년]?"
# Words before a year, and words after it. The first two include the year, the others do not.
_SINCE = (
    r"since|from|as of|seit|ab|von|desde|a partir de|depuis|à partir de|dès|sejak|mulai|dari|từ|kể từ|ตั้งแต่|自|从|從"
    r"|>=|≥",
    r"[-+]|on|onwards|(?:or|and) (?:later|newer|after)|oder später|und später|en adelante|o después|em diante|ou depois"
    r"|et après|ou après|ke atas|trở đi|trở về sau|ขึ้นไป|เป็นต้นไป|以降|以後|以后|から|起|이후|부터",
)
_UNTIL = (
    r"until|till|up to|to|bis|hasta|até|jusqu['’]en|jusqu['’]à|sampai|hingga|đến|tới|ถึง|จนถึง|<=|≤|-",
    r"(?:or|and) (?:earlier|older)|oder früher|o antes|ou antes|ou avant|ke bawah|trở về trước|ลงมา|まで|以前|為止|为止"
    r"|까지|이전",
)
_BEFORE = (r"before|pre|vor|antes de|avant|sebelum|trước|ก่อน|<", r"より前|之前|전")
_AFTER = (r"after|post|nach|después de|après|depois de|setelah|sesudah|sau|หลัง|>", r"より後|之后|之後|후")
_TO = (
    r"(?:-|/|\.{2,3}|to|until|till|and|bis|und|al?|hasta|y|à|au|et|até|e|sampai|hingga|dan|đến|tới|ถึง|และ"
    r"|から|到|至|부터|에서)"
)
_FROM = r"(?:from|between|von|zwischen|desde|del?|entre|du|dari|antara|từ|ตั้งแต่|ระหว่าง|从|從|自)"
_RANGE = re.compile(rf"(?:{_FROM} ?)?{_ONE} ?{_TO} ?{_ONE} ?(?:まで|为止|為止|까지)?")
_TENS = re.compile(
    r"(?:the |die |los |les |os )?"
    r"(?:(?:años|années|anos|tahun|thập niên|ยุค|ทศวรรษ) (?P<named>(?:19|20)?\d0)(?:['’]?s|-?an)?"
    r"|(?P<tens>(?:19|20)?\d0)(?:['’]?s|-?er(?: jahren?)?|-?an|年代|년대))"
)


def read_years(text: str) -> tuple[int | None, int | None] | None:
    """The first and the last year that a text means, None for an open end; None where it is not clear."""
    plain = re.sub(r"[–—~〜]", "-", " ".join(unicodedata.normalize("NFKC", text).casefold().split()))
    plain = re.sub(r"(?<!\d)2[4-6]\d\d(?!\d)", _common, _CALENDAR.sub("", plain))
    if found := re.fullmatch(_ONE, plain):
        return int(found[1]), int(found[1])
    if found := _RANGE.fullmatch(plain):
        first, last = sorted(map(int, found.groups()))
        return first, last
    if (year := _year(plain, *_SINCE)) is not None:
        return year, None
    if (year := _year(plain, *_UNTIL)) is not None:
        return None, year
    if (year := _year(plain, *_BEFORE)) is not None:
        return None, max(_FIRST, year - 1)
    if (year := _year(plain, *_AFTER)) is not None:
        return min(_LAST, year + 1), None
    if found := _TENS.fullmatch(plain):
        return _decade(found["named"] or found["tens"])
    return None


def _common(found: re.Match[str]) -> str:
    """A Buddhist year as the common one; other numbers stay."""
    year = int(found[0]) - _BUDDHIST
    return str(year) if _FIRST <= year <= _LAST else found[0]


def _year(plain: str, before: str, behind: str) -> int | None:
    """The year in a text with such a word before or after it."""
    found = re.fullmatch(rf"(?:{before}) ?{_ONE}", plain) or re.fullmatch(rf"{_ONE} ?(?:{behind})", plain)
    return int(found[1]) if found else None


def _decade(tens: str) -> tuple[int, int]:
    """The first and last year of a decade, "1990", "90" or "10"; without a century, 1950–2049."""
    first = int(tens)
    if first < 100:
        first += 1900 if first >= 50 else 2000
    return first, first + 9
