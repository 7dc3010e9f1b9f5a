"""Which titles are seasons of one series: those whose names differ only in the number."""

import re
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from bot.engine.search.entry import Entry
from bot.engine.search.hangul import keystrokes
from bot.engine.search.seasons import numbered
from bot.engine.search.words import SEASON

_NUMBERED = re.compile("([^0-9]+)[1-9](?![0-9])")
_WORDS = tuple(map(keystrokes, SEASON))


class Series:
    """The series among some entries: which place has which season. Most entries are of no series."""

    __slots__ = ("_seasons", "held")

    held: NDArray[np.bool_]
    """Whether the entry at each place is a season of some series."""

    def __init__(self, entries: Sequence[Entry]) -> None:
        """Join entries of one country whose shown names differ only in the season; of two with the same season, the
        more popular counts."""
        later: dict[tuple[str, str | None], list[tuple[int, int]]] = {}
        for place, entry in enumerate(entries):
            if entry.names and (found := numbered(entry.names[0])):
                later.setdefault((found[0], entry.country), []).append((found[1], place))
        names = {name for name, _ in later}
        for place, entry in enumerate(entries):
            name = entry.names[0].casefold() if entry.names else ""
            if name in names and (name, entry.country) in later:
                later[name, entry.country].append((1, place))
        self._seasons: dict[int, dict[int, int]] = {}
        for places in later.values():
            places.sort(key=lambda pair: entries[pair[1]].weight)
            seasons = dict(places)
            if len(seasons) > 1:
                self._seasons.update(dict.fromkeys(seasons.values(), seasons))
        self.held = np.zeros(len(entries), dtype=np.bool_)
        self.held[list(self._seasons)] = True

    def season(self, place: int, number: int) -> int | None:
        """The place of that season of the same series; None if it is `place` itself, or there is none."""
        found = self._seasons.get(place, {}).get(number)
        return None if found == place else found


def is_numbered(plain: str, start: str) -> bool:
    """Whether a name without spaces begins with `start` and later has a number with no word for season before it."""
    found = _NUMBERED.match(plain) if plain.startswith(start) else None
    return found is not None and found[1].startswith(start) and not found[1].endswith(_WORDS)
