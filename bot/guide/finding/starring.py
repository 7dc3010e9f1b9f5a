"""Searching a title with the name of someone in it: goblin gong yoo."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from bot.core.models import Drama
from bot.core.titles import name_key
from bot.engine.search.fold import fold, fold_all
from bot.engine.search.phonetic import heard, skeletons

# Numbers of words that may be a person's name, in the order they are tried; most names have three or two.
_SIZES = (3, 2, 4, 1)
_MOST_WORDS = 4
# A shorter beginning, in bytes of UTF-8, fits too many names.
_LEAST = 3
_BEGUN = 0.99
# Words between a title and a name: goblin with gong yoo, gong yoo in goblin.
_WITH, _IN = frozenset(("with", "starring", "by", "feat", "ft", "mit", "avec", "con", "com", "dengan")), "in"
# Bytes kept of the sound of a name; one that matches so far is compared in full before it counts.
_BYTES = 16


class TitleAndPerson(NamedTuple):
    """A query split into the name of a title and the sound of what may be a person's name."""

    title: str
    person: str


class Starring:
    """The names of cast and crew of some titles, by their sound and in every rotation of their words, in little memory.

    `also` are further names of people, by the name they are credited with.
    """

    def __init__(self, dramas: Iterable[Drama], also: Mapping[str, Sequence[str]]) -> None:
        self._also = {name_key(name): tuple(others) for name, others in also.items()}
        self._names = _kept(())
        self._take(dramas)

    def put(self, drama: Drama) -> None:
        """Add the people of a title that is new or was corrected."""
        self._take([drama])

    def splits(self, text: str) -> Iterator[TitleAndPerson]:
        """The ways to split a text into a name of a title and one of a person, in either order, likeliest first."""
        words = fold(text).split(" ")
        for size in _SIZES:
            if size >= len(words):
                continue
            for title, name in ((words[:-size], words[-size:]), (words[size:], words[:size])):
                sound = heard("".join(name))
                if not self._begins(sound):
                    continue
                yield TitleAndPerson(" ".join(title), sound)
                bare = title[:-1] if title[-1] in _WITH else title[1:] if title[0] == _IN else []
                if bare:
                    yield TitleAndPerson(" ".join(bare), sound)

    def certainty(self, drama: Drama, person: str) -> float:
        """How certainly the sound of a name is that of someone of a title's cast or crew: 1 for a whole name, a little
        less for the beginning of one, else 0."""
        sounds = _sounds(self._called(drama))
        return 1.0 if person in sounds else _BEGUN * any(sound.startswith(person) for sound in sounds)

    def _begins(self, sound: str) -> bool:
        start = sound.encode()[:_BYTES]
        at = int(np.searchsorted(self._names, start))
        return len(start) >= _LEAST and at < len(self._names) and bytes(self._names[at]).startswith(start)

    def _take(self, dramas: Iterable[Drama]) -> None:
        names = dict.fromkeys(name for drama in dramas for name in self._called(drama))
        sounds = np.unique(_kept(_sounds(names)))
        # Inserted into the sorted array, which is faster than sorting all again.
        at = np.searchsorted(self._names, sounds)
        new = at == len(self._names)
        new[~new] = self._names[at[~new]] != sounds[~new]
        self._names = np.insert(self._names, at[new], sounds[new])

    def _called(self, drama: Drama) -> Iterator[str]:
        for name in (*(role.actor for role in drama.cast), *(credit.person for credit in drama.crew)):
            yield name
            yield from self._also.get(name_key(name), ())


def _sounds(names: Iterable[str]) -> list[str]:
    """The sounds of names, in every rotation of their words."""
    turned: list[str] = []
    for name in fold_all(list(names)):
        words = name.split(" ")[:_MOST_WORDS]
        turned += ["".join((*words[n:], *words[:n])) for n in range(len(words))]
    return skeletons([name for name in turned if name])


def _kept(sounds: Iterable[str]) -> NDArray[np.bytes_]:
    return np.array([sound.encode()[:_BYTES] for sound in sounds], dtype=f"S{_BYTES}")
