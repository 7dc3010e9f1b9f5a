"""The features of the ranking: how a query and a row of the index compare."""

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
# The most by which similarity by sound may exceed that as written.
_SOUND_MARGIN = 0.25
# The feature's value for one edit; four are the most that count.
_ONE_EDIT = 1 / 4
ALL_WORDS = NAMES.index("words_all")
_LATIN = NAMES.index("query_latin")
_SIZE = NAMES.index("query_size")
QUERY_WORDS = NAMES.index("query_words")
# Three characters; 24 are the most that count.
_LONG = 3 / 24
# Words with fewer letters occur inside too many names by chance.
_LEAST_JOINED = 5
WHOLE_NAMES = [NAMES.index(role) for role in ("title", "native", "alias", "romanised")]
SPELT_OUT = [*WHOLE_NAMES, NAMES.index("derived")]
# The ranking was trained before the kind BARE existed: it counts as DERIVED.
_ROLES = np.array([1 << kind | (1 << BARE if kind == DERIVED else 0) for kind in range(BARE)], dtype=np.uint8)[:, None]
_KINDS = slice(NAMES.index("title"), NAMES.index("title") + BARE)


Lines = dict[str, Floats]
"""Each feature by its name, of all rows."""


def _near(query: str, texts: list[str], slack: int) -> tuple[Floats, Floats]:
    """The edit distances (OSA) from the query to each text, and to the most similar beginning of each.

    Beginnings up to `slack` characters shorter or longer than the query are tried.
    """
    size = len(query)
    tried = texts.copy()
    for length in range(size - slack, size + slack + 1):
        tried += map(itemgetter(slice(length)), texts)
    away = cdist([query], tried, scorer=OSA.distance, dtype=np.float32)[0].reshape(-1, len(texts))
    return away[0], away.min(axis=0)


def _is_joined(text: str, words: list[str], unfinished: bool) -> bool:
    """Whether the text is some of the words in a row without spaces, or the beginning of that if it is `unfinished`."""
    for n in range(len(words) - 1):
        rest = text
        for word in words[n:]:
            if not rest.startswith(word):
                if unfinished and word.startswith(rest):
                    return True
                break
            rest = rest[len(word) :]
            if not rest:
                return True
    return False


def _containing(text: str, plain: list[str], known: Floats, opens: Floats, alone: bool) -> list[int]:
    """Which names contain the text. If it is `alone` (the whole query), those less known than one that begins with it
    are left out: that one is meant."""
    found = [n for n, other in enumerate(plain) if text in other]
    if not (alone and found):
        return found
    least = known.max(where=opens > 0, initial=0)
    return [n for n in found if known[n] >= least]


def describe(query: Text, segment: Segment, rows: NDArray[np.int64]) -> Floats:
    """The features of each row: rows x len(NAMES)."""
    out = np.empty((len(NAMES), len(rows)), dtype=np.float32)
    lines: Lines = dict(zip(NAMES, out, strict=True))
    positions = segment.positions[rows]
    out[_KINDS] = (segment.roles[rows] & _ROLES) > 0
    lines["weight"][:] = segment.weights[segment.owners[rows]]
    lines["shown"][:] = positions == 0
    lines["second"][:] = positions == 1
    lines["query_size"][:] = min(len(query.plain), 24) / 24
    lines["query_words"][:] = min(query.spaced.count(" ") + 1, 6) / 6
    lines["query_latin"][:] = query.plain.isascii()
    plain = list(map(segment.plain.__getitem__, rows.tolist()))
    _compare_letters(lines, query, segment, rows, plain)
    _compare_words(lines, query, segment, rows, plain)
    return out.T


def _compare_letters(lines: Lines, query: Text, segment: Segment, rows: NDArray[np.int64], plain: list[str]) -> None:
    """Fill in how similar the query and each row are as texts, as written and by sound."""
    text, size, listed = query.plain, len(query.plain), rows.tolist()
    sizes, sounds = segment.lengths.take(rows, axis=1).astype(np.float32)
    whole, opening = _near(text, plain, 1)
    lines["whole"][:] = 1 - whole / np.maximum(sizes, size)
    lines["whole_edits"][:] = np.minimum(whole, 6) / 6
    lines["opening"][:] = 1 - opening / size
    lines["opening_edits"][:] = np.minimum(opening, 4) / 4
    alike, starts = _near(query.sound, list(map(segment.sound.__getitem__, listed)), 0)
    lines["sound"][:] = 1 - alike / np.maximum(sounds, len(query.sound))
    lines["sound_opening"][:] = 1 - starts / len(query.sound)
    shared = cdist([text], plain, scorer=LCSseq.similarity, dtype=np.float32)[0]
    lines["kept"][:] = shared / size
    lines["filled"][:] = shared / sizes
    # A title without its article does not equal the text: another title may.
    lines["equal"][:] = (whole == 0) & (segment.roles[rows] != 1 << BARE)
    lines["opens"][:] = (opening == 0) & (sizes >= size)
    lines["within"][:] = [text in other for other in plain]
    lines["first"][:] = [other[0] == text[0] for other in plain]
    lines["row_size"][:] = np.minimum(sizes, 32) / 32
    lines["written"][:] = lines["whole"]
    if query.written != text:
        written = list(map(segment.written.__getitem__, listed))
        lines["written"][:] = cdist([query.written], written, scorer=OSA.normalized_similarity, dtype=np.float32)[0]
    numbers = _NUMBER.findall(text)
    lines["numbers"][:] = (
        np.mean([[number in other for other in plain] for number in numbers], axis=0) if numbers else 1
    )


def _compare_words(lines: Lines, query: Text, segment: Segment, rows: NDArray[np.int64], plain: list[str]) -> None:
    """Fill in which words of the query each row has; the last word may be unfinished. Reads "weight" and "opens", which
    must be filled in before."""
    spaced = list(map(segment.spaced.__getitem__, rows.tolist()))
    lines["sorted"][:] = cdist([query.spaced], spaced, scorer=fuzz.token_sort_ratio, dtype=np.float32)[0] / 100
    padded = [f" {other} " for other in spaced]
    words, start = query.spaced.split(" "), f" {query.spaced}"
    whole = f"{start} "
    lines["opens_spaced"][:] = [other.startswith(start) for other in padded]
    lines["opens_words"][:] = [other.startswith(whole) for other in padded]
    marks = [f" {word} " for word in words]
    marks[-1] = marks[-1][:-1]
    flags = [[mark in other for other in padded] for mark in marks]
    for n, word in enumerate(words):
        # A word that some name has is hardly several words joined, unless it is the whole query.
        if len(word) >= _LEAST_JOINED and word.isascii() and (len(words) == 1 or not any(flags[n])):
            for k in _containing(word, plain, lines["weight"], lines["opens"], len(words) == 1):
                flags[n][k] = flags[n][k] or _is_joined(word, spaced[k].split(" "), n == len(words) - 1)
    found = np.array(flags, dtype=np.float32)
    rarities = segment.rarities(words)
    weights = np.array([[1 / len(words)] * len(words), rarities, [len(word) for word in words]], dtype=np.float32)
    weights[1] /= sum(rarities)
    lines["words"][:], lines["words_told"][:] = weights[:2] @ found
    lines["row_words"][:] = weights[2] @ found / segment.lengths[0][rows]
    held = found.sum(axis=0)
    lines["words_all"][:] = held == len(words)
    lines["row_extra"][:] = np.minimum(np.maximum(segment.breadths[rows] - held, 0), 6) / 6


def confidence(lines: Floats) -> Floats:
    """How confidently each row matches its query, from its features (rows x d): 1.0 if the texts are equal.

    Otherwise the largest of the similarities to the name as written, by sound and with its words in any order; a little
    less if the query is the beginning of a longer name (perhaps with a slip), or some of its words.
    """
    filled, opens, size = lines[:, FILLED], lines[:, OPENS] > 0, lines[0, _SIZE]
    begun = 0.65 + 0.3 * filled
    part = begun * (opens | (lines[:, ALL_WORDS] > 0))
    # A beginning with a slip counts in proportion to its similarity.
    if size > _LONG:
        slipped = (lines[:, OPENING] == _ONE_EDIT) & ~opens
        part = np.maximum(part, begun * lines[:, _BEGUN] * slipped)
    # What occurs inside a name written without spaces was hardly typed for another name; a beginning may be.
    if not lines[0, _LATIN] and size >= _LONG:
        part = np.where((lines[:, WITHIN] > 0) & ~opens, 0.7 + 0.25 * filled, part)
    # Short names often sound alike by chance: girl, kill.
    heard = np.minimum(lines[:, _SOUND], lines[:, WHOLE] + _SOUND_MARGIN)
    best = np.maximum.reduce([lines[:, WHOLE], heard, lines[:, SORTED], part])
    return np.where(lines[:, EQUAL] > 0, 1.0, np.minimum(best, 0.99))
