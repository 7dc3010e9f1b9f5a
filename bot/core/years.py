"""Years as members write them: "2015", "2015-2020", "since 2018", "90s"."""

import re

_FIRST, _LAST = 1900, 2100

_ONE = r"((?:19|20)\d\d)"
_RANGE = re.compile(rf"(?:from )?{_ONE} ?(?:-|to|until|till) ?{_ONE}")
_SINCE = re.compile(rf"(?:since|from) {_ONE}|{_ONE} ?[-+]|{_ONE} (?:on|onwards|or later)")
_UNTIL = re.compile(rf"(?:until|till|to|up to|-) ?{_ONE}|{_ONE} or earlier")
_TENS = re.compile(r"(?:the )?(19|20)?(\d)0'?s")


def read_years(text: str) -> tuple[int | None, int | None] | None:
    """The first and the last year meant, both counting, None where that end is open; None for what is not clear."""
    plain = re.sub(r"[–—~]", "-", " ".join(text.casefold().split()))
    if re.fullmatch(_ONE, plain):
        return int(plain), int(plain)
    if found := _RANGE.fullmatch(plain):
        first, last = sorted(map(int, found.groups()))
        return first, last
    if found := _SINCE.fullmatch(plain):
        return int(next(filter(None, found.groups()))), None
    if found := _UNTIL.fullmatch(plain):
        return None, int(next(filter(None, found.groups())))
    if found := re.fullmatch(rf"before {_ONE}", plain):
        return None, max(_FIRST, int(found[1]) - 1)
    if found := re.fullmatch(rf"after {_ONE}", plain):
        return min(_LAST, int(found[1]) + 1), None
    if found := _TENS.fullmatch(plain):
        century = int(found[1]) if found[1] else 19 if int(found[2]) >= 5 else 20
        return 100 * century + 10 * int(found[2]), 100 * century + 10 * int(found[2]) + 9
    return None
