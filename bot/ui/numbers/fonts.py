"""Which of the installed fonts write the scripts of titles. Loads matplotlib: call it off the event loop."""

from collections.abc import Sequence
from functools import cache

# A letter of each script that titles are written in.
_SCRIPTS = {"Hangul": "가", "kana": "あ", "simplified hanzi": "爱", "traditional hanzi": "愛", "Thai": "ก"}
# Sans serif ones first, as they are called by those who make the systems; any other that has the letter comes after.
_LIKED = (
    "Noto Sans", "Noto Sans CJK JP", "Noto Sans CJK KR", "Noto Sans CJK SC", "Noto Sans JP", "Noto Sans KR",
    "Noto Sans SC", "Source Han Sans", "Hiragino Sans", "Apple SD Gothic Neo", "PingFang SC", "Yu Gothic",
    "Malgun Gothic", "Microsoft YaHei", "Noto Sans Thai", "Noto Sans Thai Looped", "Loma", "Thonburi", "Leelawadee UI",
)  # fmt: skip
BUNDLED = ("DejaVu Sans",)
"""What matplotlib brings along: Latin letters, digits and signs."""


@cache
def installed() -> tuple[str, ...]:
    """The families to write with, in order: of the installed ones as few as cover the scripts, then the bundled."""
    from matplotlib.font_manager import fontManager

    # The last resort, which matplotlib brings along, has a box for every letter.
    names = {entry.name for entry in fontManager.ttflist if not entry.name.startswith("Last Resort")}
    liked = [name for name in _LIKED if name in names]
    others = sorted(names - set(liked))
    chosen = [name for name in liked[:1] if covered("Aa1", [name])]
    for letter in _SCRIPTS.values():
        if not covered(letter, chosen):
            chosen += [name for name in (*liked, *others) if covered(letter, [name])][:1]
    return (*chosen, *BUNDLED)


def missing() -> list[str]:
    """The scripts of titles that none of the installed fonts writes."""
    return [script for script, letter in _SCRIPTS.items() if not covered(letter, installed())]


def covered(text: str, families: Sequence[str]) -> bool:
    """Whether each letter of a text is in one of the families."""
    return len(shown(text, families)) == len(text)


def shown(text: str, families: Sequence[str]) -> str:
    """The letters of a text that one of the families has, and the spaces."""
    return "".join(letter for letter in text if letter.isspace() or any(_has(one, letter) for one in families))


@cache
def _has(family: str, letter: str) -> bool:
    from matplotlib.font_manager import fontManager, get_font

    file = next((entry.fname for entry in fontManager.ttflist if entry.name == family), None)
    return file is not None and get_font(file).get_char_index(ord(letter)) != 0
