"""Makes title queries as members type them, from titles, to learn the ranking's weights on.

Each class names what was done to the title, the native name or an alias: the 21 that are measured, and the
first one or two letters. Which title a query means is drawn in proportion to its watchers, as members look for
what they watch.
"""

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from rapidfuzz.distance import OSA

from bot.engine.search import Entry, hangul, watchers_of
from bot.engine.search.fold import fold
from bot.engine.search.forms import transcribed
from bot.engine.search.phonetic import skeleton


@dataclass(frozen=True, slots=True)
class Query:
    """A text, the key of the entry it means, and what was done to make it."""

    text: str
    key: str
    kind: str


# Each key, then those beside it.
_KEYS = (
    "qwsa", "wqesd", "ewrdf", "retfg", "trygh", "ytuhj", "uyijk", "iuokl", "oiplk", "pol", "aqwsz", "sawedxz",
    "dserfcx", "fdrtgvc", "gftyhbv", "hgyujnb", "jhuikmn", "kjiolm", "lkop", "zasx", "xzsdc", "cxdfv", "vcfgb",
    "bvghn", "nbhjm", "mnjk",
)  # fmt: skip
_NEIGHBOURS = {keys[0]: keys[1:] for keys in _KEYS}
_VARIANTS = (
    ("eo", "o"), ("eo", "u"), ("eu", "u"), ("ae", "e"), ("oo", "u"), ("u", "oo"), ("i", "ee"), ("ee", "i"),
    ("g", "k"), ("k", "g"), ("d", "t"), ("t", "d"), ("b", "p"), ("p", "b"), ("j", "ch"), ("ch", "j"), ("r", "l"),
    ("l", "r"), ("ch", "tsh"), ("zh", "ch"), ("x", "hs"), ("q", "ch"), ("sh", "s"), ("si", "shi"), ("ou", "o"),
    ("uu", "u"), ("o", "oh"), ("tsu", "tu"), ("shi", "si"), ("chi", "ti"), ("ph", "p"), ("kh", "k"), ("th", "t"),
    ("ng", "nk"), ("kk", "k"), ("ss", "s"), ("pp", "p"), ("y", "i"), ("w", "v"), ("v", "w"),
)  # fmt: skip


def _typo(text: str, rng: random.Random) -> str:
    at = rng.randrange(len(text))
    char = text[at]
    move = rng.randrange(4)
    near = _NEIGHBOURS.get(char, "etaoin")
    if move == 0 and len(text) > 2:
        return text[:at] + text[at + 1 :]
    if move == 1:
        return text[:at] + rng.choice(near + char) + text[at:]
    if move == 2 and at + 1 < len(text):
        return text[:at] + text[at + 1] + char + text[at + 2 :]
    return text[:at] + rng.choice(near) + text[at + 1 :]


def _native(entry: Entry) -> str | None:
    for name in entry.names[:2]:
        if any(ord(c) >= 0x0E00 for c in name):
            return name
    return None


def _native_or_other(entry: Entry, rng: random.Random) -> str | None:
    """The native name; now and then another in such a script, as some are better known."""
    native = _native(entry)
    others = [name for name in entry.names[2:] if any("가" <= c <= "힣" or "ぁ" <= c <= "鿿" for c in name)]
    return rng.choice(others) if native and others and rng.random() < 0.25 else native


def _alias(entry: Entry, rng: random.Random) -> str | None:
    known = fold(entry.names[0])
    found = [f for f in map(fold, entry.names[1:]) if f.isascii() and f and f != known]
    return rng.choice(found) if found else None


def _romanised_alias(entry: Entry, rng: random.Random) -> str | None:
    native = _native_or_other(entry, rng)
    latin = transcribed(fold(native)) if native else None
    if not latin:
        return None
    sound = skeleton(latin.replace(" ", ""))
    found = [
        f
        for f in map(fold, entry.names)
        if f.isascii() and f and OSA.normalized_similarity(skeleton(f.replace(" ", "")), sound) > 0.75
    ]
    return rng.choice([*found, latin])


def _prefix(text: str, low: int, high: int, rng: random.Random) -> str | None:
    size = rng.randint(low, high)
    return text[:size].strip() if len(text) > size else None


def _long_enough(text: str | None, size: int = 5) -> str | None:
    return text if text and len(text) >= size else None


def _jamo(entry: Entry, rng: random.Random) -> str | None:
    native = _native_or_other(entry, rng)
    if not native or not hangul.has_hangul(native):
        return None
    places = [n for n, c in enumerate(native[:6]) if "가" <= c <= "힣" and n > 1]
    if not places:
        return None
    at = rng.choice(places)
    head, code = native[:at], ord(native[at]) - 0xAC00
    move = rng.randrange(3)
    initial, vowel, final = code // 588, code % 588 // 28, code % 28
    if move == 0:
        return head + hangul.initials(native[at])
    if move == 1 and final:
        return head + chr(0xAC00 + (initial * 21 + vowel) * 28)
    before = ord(head[-1]) - 0xAC00
    finals = {2: 4, 5: 8, 6: 16, 0: 1, 3: 7, 7: 17, 9: 19, 11: 21, 12: 22, 14: 23}
    if 0 <= before < 11172 and before % 28 == 0 and initial in finals:
        return head[:-1] + chr(0xAC00 + before + finals[initial])
    return head + hangul.initials(native[at])


def _words(text: str, rng: random.Random, shuffle: bool) -> str | None:
    words = text.split(" ")
    if len(words) < 3:
        return None
    if shuffle:
        mixed = words[:]
        rng.shuffle(mixed)
        return " ".join(mixed) if mixed != words else None
    del words[rng.randrange(len(words))]
    return " ".join(words)


def _initials(text: str, rng: random.Random) -> str | None:
    words = text.split(" ")
    whole = rng.random() < 0.5
    return "".join(w if whole and w.isdigit() else w[0] for w in words) if len(words) > 2 else None


def _variant(text: str | None, rng: random.Random) -> str | None:
    if not text:
        return None
    for _ in range(rng.randint(1, 3)):
        usable = [(a, b) for a, b in _VARIANTS if a in text]
        move = rng.random()
        if move < 0.15:
            text = text.replace(" ", "", 1)
        elif move < 0.3 and len(text) > 4:
            at = rng.randrange(2, len(text) - 1)
            text = text[:at] + " " + text[at:]
        elif usable:
            a, b = rng.choice(usable)
            text = text.replace(a, b, rng.choice((1, 1, 9)))
    return " ".join(text.split())


def _auto(entry: Entry) -> str | None:
    native = _native(entry)
    return transcribed(fold(native)) if native else None


def _choseong(entry: Entry) -> str | None:
    native = _native(entry)
    letters = hangul.initials("".join(c for c in native if "가" <= c <= "힣")) if native else ""
    return letters if len(letters) >= 4 else None


def _native_typo(entry: Entry, rng: random.Random) -> str | None:
    native = _long_enough(_native_or_other(entry, rng))
    if not native:
        return None
    at = rng.randrange(len(native))
    move = rng.randrange(3)
    if move == 0 and at + 1 < len(native):
        return native[:at] + native[at + 1] + native[at] + native[at + 2 :]
    other = rng.choice(native)
    return native[:at] + (other if move == 1 else "") + native[at + 1 :]


def _native_prefix(entry: Entry, rng: random.Random) -> str | None:
    native = _native_or_other(entry, rng)
    if not native or len(native) < 2:
        return None
    # One letter alone is seldom where one stops to look.
    size = rng.choices((1, 2, 3, 4), (1, 6, 6, 6))[0]
    return native[: min(size, len(native) - 1)].strip()


_Make = Callable[[Entry, str, random.Random], str | None]

KINDS: dict[str, _Make] = {
    "exact": lambda e, t, r: e.names[0],
    "exact_norm": lambda e, t, r: t,
    "no_space": lambda e, t, r: t.replace(" ", "") if " " in t else None,
    "typo1": lambda e, t, r: _typo(t, r) if len(t) > 5 else None,
    "typo2": lambda e, t, r: _typo(_typo(t, r), r) if len(t) > 8 else None,
    "word_order": lambda e, t, r: _words(t, r, True),
    "drop_word": lambda e, t, r: _words(t, r, False),
    "initials": lambda e, t, r: _initials(t, r),
    "prefix_1-2": lambda e, t, r: _prefix(t, 1, 2, r),
    "prefix_3-3": lambda e, t, r: _prefix(t, 3, 3, r),
    "prefix_4-5": lambda e, t, r: _prefix(t, 4, 5, r),
    "prefix_6-8": lambda e, t, r: _prefix(t, 6, 8, r),
    "prefix_typo1": lambda e, t, r: (lambda p: _typo(p, r) if p else None)(_prefix(t, 5, 9, r)),
    "alias_latin": lambda e, t, r: _alias(e, r),
    "alias_latin_typo1": lambda e, t, r: (lambda a: _typo(a, r) if a else None)(_long_enough(_alias(e, r), 6)),
    "native": lambda e, t, r: _native(e),
    "native_prefix": lambda e, t, r: _native_prefix(e, r),
    "native_typo": lambda e, t, r: _native_typo(e, r),
    "hangul_jamo": lambda e, t, r: _jamo(e, r),
    "choseong": lambda e, t, r: _choseong(e),
    "roman_variant": lambda e, t, r: _variant(_romanised_alias(e, r), r),
    "auto_roman": lambda e, t, r: _auto(e),
}


def generate(entries: Sequence[Entry], each: int, seed: int) -> list[Query]:
    """`each` queries of every class that the entries have names for, the same for the same seed."""
    rng = random.Random(seed)
    chances = [watchers_of(entry.weight) for entry in entries]
    out: list[Query] = []
    for kind, make in KINDS.items():
        made = 0
        for _ in range(40):
            for chosen in rng.choices(entries, weights=chances, k=each):
                text = make(chosen, fold(chosen.names[0]), rng) if chosen.names else None
                if text and text.strip() and made < each:
                    made += 1
                    out.append(Query(text, chosen.key, kind))
            if made == each:
                break
    return out
