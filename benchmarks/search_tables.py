"""Writes bot/engine/search/han_table.py from OpenCC's and pypinyin's dictionaries.

Both libraries are needed here only: at run time their dictionaries would take more memory and time than
the whole index (pypinyin alone 60 MB). Run as `python -m benchmarks.search_tables`.
"""

# What is compared with is in the group "measure" and need not be installed.
# pyright: reportMissingImports=false, reportArgumentType=false

from pathlib import Path

import opencc
from pypinyin import Style, pinyin

TARGET = Path(__file__).parents[1] / "bot/engine/search/han_table.py"


def _known(char: str) -> bool:
    """Whether a character belongs to a national everyday set of China, Taiwan or Japan."""
    for encoding in ("gb2312", "big5", "shift_jis"):
        try:
            char.encode(encoding)
        except UnicodeEncodeError:
            continue
        return True
    return False


def _variants() -> tuple[str, str]:
    path = Path(opencc.__file__).parent / "dictionary/TSCharacters.txt"
    pairs = [line.split() for line in path.read_text("utf-8").splitlines() if line.strip()]
    kept = [(p[0], p[1]) for p in pairs if len(p[0]) == len(p[1]) == 1 and p[0] != p[1] and _known(p[0])]
    return "".join(a for a, _ in kept), "".join(b for _, b in kept)


def _readings(traditional: str) -> list[str]:
    skipped = set(traditional)
    by_reading: dict[str, list[str]] = {}
    for code in range(0x4E00, 0xA000):
        char = chr(code)
        if char in skipped or not _known(char):
            continue
        reading = pinyin(char, style=Style.NORMAL, errors="ignore")
        if reading and reading[0][0].isascii():
            by_reading.setdefault(reading[0][0].replace("ü", "v"), []).append(char)
    by_letter: dict[str, list[str]] = {}
    for reading in sorted(by_reading):
        by_letter.setdefault(reading[0], []).append(reading + "".join(by_reading[reading]))
    return [" ".join(parts) for parts in by_letter.values()]


def main() -> None:
    traditional, simple = _variants()
    lines = [
        '"""Han characters: simplified forms and Mandarin readings without tones.',
        "",
        "From OpenCC's TSCharacters (Apache-2.0) and pypinyin's pinyin data (MIT), cut to the characters of",
        "GB 2312, Big5 and JIS X 0208. Written by benchmarks/search_tables.py.",
        '"""',
        "",
        "# ruff: noqa: E501",
        "",
        f'TRADITIONAL = "{traditional}"',
        f'SIMPLIFIED = "{simple}"',
        "READINGS = (",
        *(f'    "{line}",' for line in _readings(traditional)),
        ")",
        '"""Per first letter: each reading, then the characters read so."""',
    ]
    TARGET.write_text("\n".join(lines) + "\n", "utf-8")


if __name__ == "__main__":
    main()
