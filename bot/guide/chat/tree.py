"""Names as trees of words, so that the longest one that begins at a word of a text is found in one walk."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from bot.engine.search.fold import fold

# A run of Latin letters and digits is one unit; in scripts that are written without spaces a sign is.
_UNIT = re.compile(
    r"[0-9A-Za-zÀ-ɏḀ-ỿ]+(?:['’][A-Za-zÀ-ɏ]+)*\.?(?:(?<=\b[A-Za-z]\.)[A-Za-z]\b\.?)*|[^\W\d_]|[\u0e31-\u0e4e]"
)
LONGEST = 24


@dataclass(slots=True)
class Node:
    """What names go on with from some words on, and the dramas these words name.

    There are very many, and most go on with one word: `next` is that word and its node, a table for more of them.
    """

    next: "dict[str, Node] | tuple[str, Node] | None" = None
    dramas: tuple[str, ...] = ()
    name: str = ""

    def step(self, word: str) -> "Node | None":
        if isinstance(self.next, tuple):
            return self.next[1] if self.next[0] == word else None
        return self.next.get(word) if self.next else None

    def grow(self, word: str) -> "Node":
        if (node := self.step(word)) is None:
            node = Node()
            if self.next is None:
                self.next = (word, node)
            elif isinstance(self.next, tuple):
                self.next = {self.next[0]: self.next[1], word: node}
            else:
                self.next[word] = node
        return node

    def reach(self, words: Sequence[str]) -> "Node":
        node = self
        for word in words:
            node = node.grow(word)
        return node

    def put(self, name: str, drama: tuple[str]) -> None:
        if drama[0] not in self.dramas:
            self.dramas = (*self.dramas, *drama) if self.dramas else drama
        self.name = self.name or name


class Unit(NamedTuple):
    text: str
    start: int
    end: int


# "The Trauma Code: Heroes on Call" and "美しい彼 シーズン1" are called by what stands before.
_SUBTITLE = re.compile(r"\s*(?::|：|\s[-–—]\s|[―〜～]|\s(?:시즌|シーズン|파트)\s?1\Z).*")
_OPENINGS = ("The ", "Story of ", "Tale of ", "Legend of ", "the ")


def called(name: str) -> Iterator[str]:
    """A title without what is added to it, and without "The Tale of the", where that is name enough."""
    short = _SUBTITLE.sub("", name)
    enough = len(short.split()) > 1 if short.isascii() else len(short) > 2
    if short != name and enough:
        yield short
    for opening in _OPENINGS:
        if (bare := short.removeprefix(opening)) != short and len(bare) > 4:
            yield bare
            short = bare


def add(root: Node, name: str, drama: tuple[str]) -> None:
    """Put a name of the drama with that id, which is alone in its tuple: all its names share it."""
    words = _words(name)
    if not words or len(words) > LONGEST:
        return
    root.reach(words).put(name, drama)
    # "squidgame", "startup"
    if 1 < len(words) < 4 and name.isascii() and len("".join(words)) > 6:
        root.grow("".join(words)).put(name, drama)


def holds(root: Node, name: str) -> bool:
    """Whether a name is there already."""
    node: Node | None = root
    for word in _words(name):
        node = node.step(word) if node else None
    return node is not None and bool(node.dramas)


def add_person(root: Node, name: str) -> None:
    """A name of two words and more, the family name first or last, the given name in one word or two."""
    first, *rest = _words(name) or [""]
    if not rest or not name.isascii():
        return
    *given, last = first, *rest
    for words in (
        (first, *rest),
        (*rest, first),
        (first, "".join(rest)),
        ("".join(rest), first),
        (last, "".join(given)),
    ):
        root.reach(words).name = name


def units_of(text: str) -> Iterator[Unit]:
    for match in _UNIT.finditer(text):
        if folded := _folded(match[0]):
            yield Unit(folded, match.start(), match.end())


def _words(name: str) -> list[str]:
    return [folded for word in _UNIT.findall(name) if (folded := _folded(word))]


@lru_cache(maxsize=1 << 12)
def _folded(word: str) -> str:
    return fold(word).replace(" ", "")
