"""How a query and a row of the index compare, in numbers."""

import re
from operator import itemgetter

import numpy as np
from numpy.typing import NDArray
from rapidfuzz import fuzz
from rapidfuzz.distance import OSA, LCSseq
from rapidfuzz.process import cdist

from bot.engine.arrays import Floats
from bot.engine.search.forms import BARE, DERIVED
from bot.engine.search.query import Text
from bot.engine.search.segment import Segment

NAMES = (
    "whole", "whole_edits", "opening", "opening_edits", "sound", "sound_opening", "sorted", "kept", "filled",
    "equal", "opens", "opens_spaced", "opens_words", "within", "words", "words_told", "words_all", "row_words",
    "row_extra", "weight", "title", "native", "alias", "derived", "romanised", "initials", "consonants",
    "query_size", "query_words", "query_latin", "row_size", "first",
    "shown", "second", "written", "numbers",
)  # fmt: skip
EQUAL = NAMES.index("equal")
OPENS = NAMES.index("opens")
OPENS_SPACED = NAMES.index("opens_spaced")
WITHIN = NAMES.index("within")
WHOLE = NAMES.index("whole")
SORTED = NAMES.index("sorted")
WEIGHT = NAMES.index("weight")
FILLED = NAMES.index("filled")
_NUMBER = re.compile("[0-9]+")
EDITS = NAMES.index("whole_edits")
OPENING = NAMES.index("opening_edits")
_BEGUN = NAMES.index("opening")
_SOUND = NAMES.index("sound")
# How much more alike names may sound than they are written.
_HEARD = 0.25
# One edit of the four that are counted.
_SLIP = 1 / 4
ALL_WORDS = NAMES.index("words_all")
_LATIN = NAMES.index("query_latin")
_SIZE = NAMES.index("query_size")
QUERY_WORDS = NAMES.index("query_words")
# Of the 24 characters that are counted.
_LONG = 3 / 24
# Fewer letters stand in too many names by chance.
_JOINED = 5
WHOLE_NAMES = [NAMES.index(role) for role in ("title", "native", "alias", "romanised")]
SPELT_OUT = [*WHOLE_NAMES, NAMES.index("derived")]
# What the ranking was taught, it was taught without the bare kind: it counts as derived.
_ROLES = np.array([1 << kind | (1 << BARE if kind == DERIVED else 0) for kind in range(BARE)], dtype=np.uint8)[:, None]
_KINDS = slice(NAMES.index("title"), NAMES.index("title") + BARE)


Lines = dict[str, Floats]
"""Each feature by its name, of all rows."""


def _near(query: str, texts: list[str], slack: int) -> tuple[Floats, Floats]:
    """Edits between the query and whole texts, and the beginning of each that it is most like.

    Beginnings up to `slack` characters shorter or longer than the query are tried.
    """
    size = len(query)
    tried = texts.copy()
    for length in range(size - slack, size + slack + 1):
        tried += map(itemgetter(slice(length)), texts)
    away = cdist([query], tried, scorer=OSA.distance, dtype=np.float32)[0].reshape(-1, len(texts))
    return away[0], away.min(axis=0)


def _together(text: str, words: list[str], still: bool) -> bool:
    """Whether several words, one after another, are the text, or where it is `still` typed begin so."""
    for n in range(len(words) - 1):
        rest = text
        for word in words[n:]:
            if not rest.startswith(word):
                if still and word.startswith(rest):
                    return True
                break
            rest = rest[len(word) :]
            if not rest:
                return True
    return False


def _inside(text: str, plain: list[str], known: Floats, opens: Floats, alone: bool) -> list[int]:
    """Which names have the text in them; where it stands alone and a better known name begins so, that is meant."""
    found = [n for n, other in enumerate(plain) if text in other]
    if not (alone and found):
        return found
    least = known.max(where=opens > 0, initial=0)
    return [n for n in found if known[n] >= least]


def describe(query: Text, segment: Segment, rows: NDArray[np.int64]) -> Floats:
    """One line of features for each row, in the order of `NAMES`."""
    out = np.empty((len(NAMES), len(rows)), dtype=np.float32)
    told: Lines = dict(zip(NAMES, out, strict=True))
    positions = segment.positions[rows]
    out[_KINDS] = (segment.roles[rows] & _ROLES) > 0
    told["weight"][:] = segment.weights[segment.owners[rows]]
    told["shown"][:] = positions == 0
    told["second"][:] = positions == 1
    told["query_size"][:] = min(len(query.plain), 24) / 24
    told["query_words"][:] = min(query.spaced.count(" ") + 1, 6) / 6
    told["query_latin"][:] = query.plain.isascii()
    plain = list(map(segment.plain.__getitem__, rows.tolist()))
    _tell_letters(told, query, segment, rows, plain)
    _tell_words(told, query, segment, rows, plain)
    return out.T


def _tell_letters(told: Lines, query: Text, segment: Segment, rows: NDArray[np.int64], plain: list[str]) -> None:
    """How alike the query and each row are, as written and by sound, wherever words end."""
    text, size, listed = query.plain, len(query.plain), rows.tolist()
    sizes, sounds = segment.lengths.take(rows, axis=1).astype(np.float32)
    whole, opening = _near(text, plain, 1)
    told["whole"][:] = 1 - whole / np.maximum(sizes, size)
    told["whole_edits"][:] = np.minimum(whole, 6) / 6
    told["opening"][:] = 1 - opening / size
    told["opening_edits"][:] = np.minimum(opening, 4) / 4
    alike, starts = _near(query.sound, list(map(segment.sound.__getitem__, listed)), 0)
    told["sound"][:] = 1 - alike / np.maximum(sounds, len(query.sound))
    told["sound_opening"][:] = 1 - starts / len(query.sound)
    shared = cdist([text], plain, scorer=LCSseq.similarity, dtype=np.float32)[0]
    told["kept"][:] = shared / size
    told["filled"][:] = shared / sizes
    # A title without its article is not yet called so: another may be.
    told["equal"][:] = (whole == 0) & (segment.roles[rows] != 1 << BARE)
    told["opens"][:] = (opening == 0) & (sizes >= size)
    told["within"][:] = [text in other for other in plain]
    told["first"][:] = [other[0] == text[0] for other in plain]
    told["row_size"][:] = np.minimum(sizes, 32) / 32
    told["written"][:] = told["whole"]
    if query.written != text:
        written = list(map(segment.written.__getitem__, listed))
        told["written"][:] = cdist([query.written], written, scorer=OSA.normalized_similarity, dtype=np.float32)[0]
    numbers = _NUMBER.findall(text)
    told["numbers"][:] = np.mean([[number in other for other in plain] for number in numbers], axis=0) if numbers else 1


def _tell_words(told: Lines, query: Text, segment: Segment, rows: NDArray[np.int64], plain: list[str]) -> None:
    """Which words of the query each row has, the last one perhaps to be gone on with. Asks what was told before: how
    well known a row is, and whether it begins so."""
    spaced = list(map(segment.spaced.__getitem__, rows.tolist()))
    told["sorted"][:] = cdist([query.spaced], spaced, scorer=fuzz.token_sort_ratio, dtype=np.float32)[0] / 100
    padded = [f" {other} " for other in spaced]
    words, start = query.spaced.split(" "), f" {query.spaced}"
    whole = f"{start} "
    told["opens_spaced"][:] = [other.startswith(start) for other in padded]
    told["opens_words"][:] = [other.startswith(whole) for other in padded]
    marks = [f" {word} " for word in words]
    marks[-1] = marks[-1][:-1]
    flags = [[mark in other for other in padded] for mark in marks]
    for n, word in enumerate(words):
        # A word that some name has is hardly several, unless it is all there is.
        if len(word) >= _JOINED and word.isascii() and (len(words) == 1 or not any(flags[n])):
            for k in _inside(word, plain, told["weight"], told["opens"], len(words) == 1):
                flags[n][k] = flags[n][k] or _together(word, spaced[k].split(" "), n == len(words) - 1)
    found = np.array(flags, dtype=np.float32)
    telling = segment.telling(words)
    weights = np.array([[1 / len(words)] * len(words), telling, [len(word) for word in words]], dtype=np.float32)
    weights[1] /= sum(telling)
    told["words"][:], told["words_told"][:] = weights[:2] @ found
    told["row_words"][:] = weights[2] @ found / segment.lengths[0][rows]
    held = found.sum(axis=0)
    told["words_all"][:] = held == len(words)
    told["row_extra"][:] = np.minimum(np.maximum(segment.breadths[rows] - held, 0), 6) / 6


def confidence(told: Floats) -> Floats:
    """How well each row answers a query by its line of features: 1.0 when it is the same text.

    Otherwise the best of its likeness to the whole name, to its sound and to its words in any order, or a
    little less for the beginning, with or without a slip, or the words of a longer name.
    """
    filled, opens, size = told[:, FILLED], told[:, OPENS] > 0, told[0, _SIZE]
    begun = 0.65 + 0.3 * filled
    part = begun * (opens | (told[:, ALL_WORDS] > 0))
    # A beginning with a slip is one as far as it is like it.
    if size > _LONG:
        slipped = (told[:, OPENING] == _SLIP) & ~opens
        part = np.maximum(part, begun * told[:, _BEGUN] * slipped)
    # What stands inside a name that is written without spaces was hardly typed for another; a beginning may be.
    if not told[0, _LATIN] and size >= _LONG:
        part = np.where((told[:, WITHIN] > 0) & ~opens, 0.7 + 0.25 * filled, part)
    # Letters that sound alike are many in short names: girl, kill.
    heard = np.minimum(told[:, _SOUND], told[:, WHOLE] + _HEARD)
    best = np.maximum.reduce([told[:, WHOLE], heard, told[:, SORTED], part])
    return np.where(told[:, EQUAL] > 0, 1.0, np.minimum(best, 0.99))
