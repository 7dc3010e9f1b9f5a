"""Which installed fonts cover the scripts of titles. Loads matplotlib: call it off the event loop."""

from collections.abc import Sequence
from functools import cache

# A letter of each script of titles.
_SCRIPTS = {"Hangul": "가", "kana": "あ", "simplified hanzi": "爱", "traditional hanzi": "愛", "Thai": "ก"}
# Sans serif families of common systems, preferred to any other that has the letters.
_PREFERRED = (
    "Noto Sans", "Noto Sans CJK JP", "Noto Sans CJK KR", "Noto Sans CJK SC", "Noto Sans JP", "Noto Sans KR",
    "Noto Sans SC", "Source Han Sans", "Hiragino Sans", "Apple SD Gothic Neo", "PingFang SC", "Yu Gothic",
    "Malgun Gothic", "Microsoft YaHei", "Noto Sans Thai", "Noto Sans Thai Looped", "Loma", "Thonburi", "Leelawadee UI",
)  # fmt: skip
BUNDLED = ("DejaVu Sans",)
"""The family that comes with matplotlib: Latin letters, digits and symbols."""


@cache
def installed() -> tuple[str, ...]:
    """The font families to draw with, in order: as few installed ones as cover the scripts, then the bundled one."""
    from matplotlib.font_manager import fontManager

    # The font Last Resort, which comes with matplotlib, has a box for every letter.
    names = {entry.name for entry in fontManager.ttflist if not entry.name.startswith("Last Resort")}
    preferred = [name for name in _PREFERRED if name in names]
    others = sorted(names - set(preferred))
    chosen = [name for name in preferred[:1] if covered("Aa1", [name])]
    for letter in _SCRIPTS.values():
        if not covered(letter, chosen):
            chosen += [name for name in (*preferred, *others) if covered(letter, [name])][:1]
    return (*chosen, *BUNDLED)


def missing() -> list[str]:
    """The scripts of titles that no installed font covers."""
    return [script for script, letter in _SCRIPTS.items() if not covered(letter, installed())]


def covered(text: str, families: Sequence[str]) -> bool:
    """Whether the families have all letters of a text."""
    return len(shown(text, families)) == len(text)


def shown(text: str, families: Sequence[str]) -> str:
    """A text without the letters that none of the families has."""
    return "".join(letter for letter in text if letter.isspace() or any(_has_letter(one, letter) for one in families))


@cache
def _has_letter(family: str, letter: str) -> bool:
    from matplotlib.font_manager import fontManager, get_font

    file = next((entry.fname for entry in fontManager.ttflist if entry.name == family), None)
    return file is not None and get_font(file).get_char_index(ord(letter)) != 0
