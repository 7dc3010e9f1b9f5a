"""A title asked for with the name of someone in it: goblin gong yoo."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from bot.core.models import Drama
from bot.core.titles import name_key
from bot.engine.search.fold import fold, fold_all
from bot.engine.search.phonetic import heard, skeletons

# How many words of a text may be a name, in the order they are tried; most names have three or two.
_SIZES = (3, 2, 4, 1)
_MOST_WORDS = 4
# What is shorter in UTF-8 begins too many names.
_LEAST = 3
_BEGUN = 0.99
# What stands between a title and a name: goblin with gong yoo, gong yoo in goblin.
_WITH, _IN = frozenset(("with", "starring", "by", "feat", "ft", "mit", "avec", "con", "com", "dengan")), "in"
# As much of a name's sound as is kept: what begins alike that far is looked at closely before it counts.
_BYTES = 16


class Parted(NamedTuple):
    """A text as a name of a title, and how what may be somebody's name sounds."""

    title: str
    person: str


class Starring:
    """The names of all who are in some titles or behind them, in any order of their words, as they sound, so that
    little is held of each; `also` are further names of those credited by a name."""

    def __init__(self, dramas: Iterable[Drama], also: Mapping[str, Sequence[str]]) -> None:
        self._also = {name_key(name): tuple(others) for name, others in also.items()}
        self._names = _kept(())
        self._take(dramas)

    def put(self, drama: Drama) -> None:
        """Take in who is in a title that is new or was corrected."""
        self._take([drama])

    def parted(self, text: str) -> Iterator[Parted]:
        """The ways a text may be the name of a title with that of a person behind or before it, likeliest first."""
        words = fold(text).split(" ")
        for size in _SIZES:
            if size >= len(words):
                continue
            for title, name in ((words[:-size], words[-size:]), (words[size:], words[:size])):
                sound = heard("".join(name))
                if not self._begins(sound):
                    continue
                yield Parted(" ".join(title), sound)
                bare = title[:-1] if title[-1] in _WITH else title[1:] if title[0] == _IN else []
                if bare:
                    yield Parted(" ".join(bare), sound)

    def told(self, drama: Drama, person: str) -> float:
        """How sure a title is meant by the sound of somebody's name: 1 where one who is in it, or behind it, is called
        so, a little less where their name begins so, 0 where it is nobody of these."""
        sounds = _sounds(self._called(drama))
        return 1.0 if person in sounds else _BEGUN * any(sound.startswith(person) for sound in sounds)

    def _begins(self, sound: str) -> bool:
        start = sound.encode()[:_BYTES]
        at = int(np.searchsorted(self._names, start))
        return len(start) >= _LEAST and at < len(self._names) and bytes(self._names[at]).startswith(start)

    def _take(self, dramas: Iterable[Drama]) -> None:
        names = dict.fromkeys(name for drama in dramas for name in self._called(drama))
        sounds = np.unique(_kept(_sounds(names)))
        # Those of one title go between the many there are, which are not sorted anew.
        at = np.searchsorted(self._names, sounds)
        new = at == len(self._names)
        new[~new] = self._names[at[~new]] != sounds[~new]
        self._names = np.insert(self._names, at[new], sounds[new])

    def _called(self, drama: Drama) -> Iterator[str]:
        for name in (*(role.actor for role in drama.cast), *(credit.person for credit in drama.crew)):
            yield name
            yield from self._also.get(name_key(name), ())


def _sounds(names: Iterable[str]) -> list[str]:
    """How names sound, each in every order that turns its words around."""
    turned: list[str] = []
    for name in fold_all(list(names)):
        words = name.split(" ")[:_MOST_WORDS]
        turned += ["".join((*words[n:], *words[:n])) for n in range(len(words))]
    return skeletons([name for name in turned if name])


def _kept(sounds: Iterable[str]) -> NDArray[np.bytes_]:
    return np.array([sound.encode()[:_BYTES] for sound in sounds], dtype=f"S{_BYTES}")
