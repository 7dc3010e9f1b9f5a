"""Names by their words, so that one walk finds the longest name that begins at a word of a text."""

import re
from array import array
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple, Protocol

import numpy as np

from bot.engine.search.fold import plain
from bot.engine.search.grams import first_of_runs

# A run of Latin letters and digits is one unit; in scripts written without spaces, a character is.
_UNIT = re.compile(
    r"[0-9A-Za-zÀ-ɏḀ-ỿ]+(?:['’][A-Za-zÀ-ɏ]+)*\.?(?:(?<=\b[A-Za-z]\.)[A-Za-z]\b\.?)*|[^\W\d_]|[\u0e31-\u0e4e]"
)
LONGEST = 24


class Name(NamedTuple):
    """A name as it is written, and the ids of the dramas called so."""

    text: str
    dramas: tuple[str, ...]


class KnownNames(Protocol):
    """A set of names that is searched by words."""

    def begun(self, words: Sequence[str]) -> list[tuple[int, Name]]:
        """The names that `words` begin with, shortest first, each with the number of its words."""
        ...


class Names:
    """Names that can be added to: a trie, as a dict from the hash of each prefix to the name that ends there."""

    def __init__(self) -> None:
        self._known: dict[int, Name | None] = {}

    def add(self, words: Sequence[str], name: str, drama: tuple[str, ...] = ()) -> None:
        """Add a name. `drama` is a tuple of the one id, which all its names share to save memory."""
        at = 0
        for word in words:
            at = hash((at, word))
            self._known.setdefault(at, None)
        there = self._known[at]
        if there is None:
            self._known[at] = Name(name, drama)
        elif not {*drama} <= {*there.dramas}:
            self._known[at] = Name(there.text, (*there.dramas, *drama))

    def begun(self, words: Sequence[str]) -> list[tuple[int, Name]]:
        at, found = 0, list[tuple[int, Name]]()
        for count, word in enumerate(words, 1):
            at = hash((at, word))
            if at not in self._known:
                break
            if name := self._known[at]:
                found.append((count, name))
        return found


class NamesToPack:
    """Collects many names to be packed. They are held in arrays, since as many short-lived objects would fragment the
    memory of a long-running process."""

    def __init__(self) -> None:
        self._steps, self._ends = array("q"), array("q")
        self._texts: list[str] = []
        self._dramas: list[tuple[str, ...]] = []

    def add(self, words: Sequence[str], name: str, drama: tuple[str, ...] = ()) -> None:
        """As `Names.add`."""
        at = 0
        for word in words:
            at = hash((at, word))
            self._steps.append(at)
        self._ends.append(at)
        self._texts.append(name)
        self._dramas.append(drama)

    def packed(self) -> "PackedNames":
        steps = np.unique(np.frombuffer(self._steps, np.int64))
        ends = np.frombuffer(self._ends, np.int64)
        texts, dramas = list[str](), list[tuple[str, ...]]()
        order = np.argsort(ends, kind="stable")
        first = first_of_runs(ends[order])
        listed: list[int] = order.tolist()
        for n, new in zip(listed, first.tolist(), strict=True):
            if new:
                texts.append(self._texts[n])
                dramas.append(self._dramas[n])
            elif not {*self._dramas[n]} <= {*dramas[-1]}:
                dramas[-1] = (*dramas[-1], *self._dramas[n])
        places = np.full(len(steps), -1, np.int32)
        places[np.searchsorted(steps, ends[order][first])] = np.arange(len(texts))
        return PackedNames(array("q", steps.tobytes()), array("i", places.tobytes()), tuple(texts), tuple(dramas))


class PackedNames:
    """Names that stay as they are, in little memory: the hashes of all prefixes in sorted arrays."""

    def __init__(
        self, steps: Sequence[int], ends: Sequence[int], texts: tuple[str, ...], dramas: tuple[tuple[str, ...], ...]
    ) -> None:
        """`steps` are the prefix hashes, ascending; `ends` the index of the name that ends with each, -1 for none."""
        # The garbage collector does not track tuples of strings.
        self._steps, self._ends, self._texts, self._dramas = steps, ends, texts, dramas
        self._count = len(steps)

    def begun(self, words: Sequence[str]) -> list[tuple[int, Name]]:
        at, found = 0, list[tuple[int, Name]]()
        for count, word in enumerate(words, 1):
            at = hash((at, word))
            place = bisect_left(self._steps, at)
            if place == self._count or self._steps[place] != at:
                break
            if (end := self._ends[place]) >= 0:
                found.append((count, Name(self._texts[end], self._dramas[end])))
        return found


class JointNames:
    """The names of two sets, joined."""

    def __init__(self, one: KnownNames, other: KnownNames) -> None:
        self._of = one, other

    def begun(self, words: Sequence[str]) -> list[tuple[int, Name]]:
        found, more = (known.begun(words) for known in self._of)
        if not more:
            return found
        joined = dict(found)
        for count, name in more:
            there = joined.get(count)
            joined[count] = Name(there.text, tuple(dict.fromkeys(there.dramas + name.dramas))) if there else name
        return sorted(joined.items())


def is_name(known: KnownNames, words: Sequence[str]) -> bool:
    """Whether the words are a known name."""
    return any(count == len(words) for count, _ in known.begun(words))


class Unit(NamedTuple):
    text: str
    start: int
    end: int


# "The Trauma Code: Heroes on Call" and "美しい彼 シーズン1" are called by the part before.
_SUBTITLE = re.compile(r"\s*(?::|：|\s[-–—]\s|[―〜～]|\s(?:시즌|シーズン|파트)\s?1\Z).*")
_OPENINGS = ("The ", "Story of ", "Tale of ", "Legend of ", "the ")


def short_titles(name: str) -> Iterator[str]:
    """What a title is called for short, where that is long enough: without its subtitle, without "The Tale of the"."""
    short = _SUBTITLE.sub("", name)
    enough = len(short.split()) > 1 if short.isascii() else len(short) > 2
    if short != name and enough:
        yield short
    for opening in _OPENINGS:
        if (bare := short.removeprefix(opening)) != short and len(bare) > 4:
            yield bare
            short = bare


def without_article(name: str) -> Iterator[str]:
    """The rest of a name of several words after "The"."""
    if (bare := name.removeprefix("The ")) != name and " " in bare:
        yield bare


def spellings(name: str) -> Iterator[Sequence[str]]:
    """The words of a name, and those of a short one run together: "squidgame", "startup"."""
    words = words_of(name)
    if not words or len(words) > LONGEST:
        return
    yield words
    if 1 < len(words) < 4 and name.isascii() and len(together := "".join(words)) > 6:
        yield (together,)


def spellings_of_person(name: str) -> Iterator[Sequence[str]]:
    """The words of a name of two words or more: family name first or last, given name in one word or two."""
    first, *rest = words_of(name) or [""]
    if not rest or not name.isascii():
        return
    *given, last = first, *rest
    yield (first, *rest)
    yield (*rest, first)
    yield (first, "".join(rest))
    yield ("".join(rest), first)
    yield (last, "".join(given))


def units_of(text: str) -> Iterator[Unit]:
    for match in _UNIT.finditer(text):
        if folded := _folded(match[0]):
            yield Unit(folded, match.start(), match.end())


def words_of(name: str) -> list[str]:
    return [folded for word in _UNIT.findall(name) if (folded := _folded(word))]


@lru_cache(maxsize=1 << 12)
def _folded(word: str) -> str:
    return plain(word)
