"""Searching a title with the name of someone in it, or by such names alone: goblin gong yoo, drama with gong yoo."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from bot.core.models import Drama
from bot.core.titles import name_key
from bot.engine.search.fold import fold, fold_all
from bot.engine.search.narrowing import kinds_among
from bot.engine.search.phonetic import heard, skeletons

# Numbers of words that may be a person's name, in the order they are tried; most names have three or two.
_SIZES = (3, 2, 4, 1)
_MOST_WORDS = 4
# How many words of a text are read for names.
_LONGEST = 12
# A shorter beginning, in bytes of UTF-8, fits too many names.
_LEAST = 3
_BEGUN = 0.99
# Words between a title and a name: goblin with gong yoo, gong yoo in goblin.
_WITH, _IN = frozenset(("with", "starring", "by", "feat", "ft", "mit", "avec", "con", "com", "dengan")), "in"
# Words around names in a text that asks for titles by who is in them.
_AROUND = _WITH | {"that", "this", "the", "a", "and", "kdrama", "cdrama", "jdrama", "lakorn"}
# Bytes kept of the sound of a name; one that matches so far is compared in full before it counts.
_BYTES = 16


class TitleAndPerson(NamedTuple):
    """A query split into the name of a title and the sound of what may be a person's name; `whole` if that is not only
    the beginning of one."""

    title: str
    person: str
    whole: bool


class People(NamedTuple):
    """The names of people in a query. It is `certain` that these are meant where it is nothing else but words that ask
    for titles with someone, and a name has several words: one may be the beginning of a title too."""

    names: tuple[str, ...]
    certain: bool


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
                whole = self._is_name(sound)
                yield TitleAndPerson(" ".join(title), sound, whole)
                bare = title[:-1] if title[-1] in _WITH else title[1:] if title[0] == _IN else []
                if bare:
                    yield TitleAndPerson(" ".join(bare), sound, whole)

    def people(self, text: str) -> People:
        """What in a text sounds like the whole names of people: the reading that leaves the fewest other words."""
        words = fold(text).split(" ")[:_LONGEST]
        # The best reading of all words up to each: the number of words left over, then the names.
        best: list[tuple[int, tuple[str, ...]]] = [(0, ())]
        for end in range(1, len(words) + 1):
            left, names = best[-1]
            readings = [(left + self._is_left(words[end - 1]), names)]
            for size in range(1, min(_MOST_WORDS, end) + 1):
                name = words[end - size : end]
                if self._is_name(heard("".join(name))):
                    left, names = best[end - size]
                    readings.append((left, (*names, " ".join(name))))
            best.append(min(readings, key=lambda one: (one[0], len(one[1]))))
        left, names = best[-1]
        # Beside other words one word is hardly ever the whole of a name.
        full = [name for name in names if " " in name]
        return People(tuple(full if left else names), certain=bool(full) and not left)

    @staticmethod
    def _is_left(word: str) -> bool:
        return word not in _AROUND and not kinds_among([word])

    def certainty(self, drama: Drama, person: str) -> float:
        """How certainly the sound of a name is that of someone of a title's cast or crew: 1 for a whole name, a little
        less for the beginning of one, else 0."""
        sounds = _sounds(self._called(drama))
        return 1.0 if person in sounds else _BEGUN * any(sound.startswith(person) for sound in sounds)

    def _begins(self, sound: str) -> bool:
        start = sound.encode()[:_BYTES]
        at = int(np.searchsorted(self._names, start))
        return len(start) >= _LEAST and at < len(self._names) and bytes(self._names[at]).startswith(start)

    def _is_name(self, sound: str) -> bool:
        kept = sound.encode()[:_BYTES]
        at = int(np.searchsorted(self._names, kept))
        return at < len(self._names) and bytes(self._names[at]) == kept

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
