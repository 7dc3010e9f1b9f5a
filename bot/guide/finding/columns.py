"""The facts that titles are filtered and sorted by, in arrays, so that a list out of many thousands of titles is made
without a look at each."""

from array import array
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from bot.core.browsing import Filters
from bot.core.corrections import Versions
from bot.core.member.ratings import Average
from bot.core.models import Drama
from bot.guide.finding.popularity import popularity

Mask = NDArray[np.bool_]
Numbers = NDArray[np.intp]
FixedSort = Literal["popular", "newest"]
Orders = Mapping[FixedSort, Numbers]


class Columns:
    """n titles in rows, with the facts that lists are filtered by (k, n) and the rows in the order of each sort (n).

    A new title gets a new row at the end; one that is put again keeps its row.
    """

    def __init__(self, dramas: Iterable[Drama]) -> None:
        self.dramas = list(dramas)
        self.row = {drama.id: row for row, drama in enumerate(self.dramas)}
        self._facts = np.array([_facts(drama) for drama in self.dramas], dtype=np.int32).reshape(-1, _FACTS).T.copy()
        # The rows that have each word, such as ("genre", "Romance").
        self._rows_by_word: dict[tuple[str, str], array[int]] = {}
        for row, drama in enumerate(self.dramas):
            for word in _words(drama):
                self._rows_by_word.setdefault(word, array("i")).append(row)
        ranked = [_KEYS["popular"](drama) for drama in self.dramas]
        popular = np.array(sorted(range(len(ranked)), key=ranked.__getitem__), dtype=np.intp)
        newest = popular[np.argsort(-self._facts[_BEGAN][popular], kind="stable")]
        self.orders: Orders = {"popular": popular, "newest": newest}

    def put(self, drama: Drama) -> None:
        """Add a title, or replace the one of its id."""
        orders: Orders = self.orders
        if (row := self.row.get(drama.id)) is None:
            row = self.row[drama.id] = len(self.dramas)
            self.dramas.append(drama)
            self._facts = np.append(self._facts, np.zeros((_FACTS, 1), dtype=np.int32), axis=1)
        else:
            before = self.dramas[row]
            for word in _words(before):
                self._rows_by_word[word].remove(row)
            orders = {sort: np.delete(rows, self.place(sort, rows, before)) for sort, rows in orders.items()}
            self.dramas[row] = drama
        self._facts[:, row] = _facts(drama)
        for word in _words(drama):
            self._rows_by_word.setdefault(word, array("i")).append(row)
        self.orders = {sort: np.insert(rows, self.place(sort, rows, drama), row) for sort, rows in orders.items()}

    def place(self, sort: FixedSort, rows: Numbers, drama: Drama) -> int:
        """The place of a title among rows in the order of that sort, whether it is there or not."""
        key = _KEYS[sort]

        def of(row: int) -> tuple[float | str, ...]:
            return key(self.dramas[row])

        return bisect_left(rows, key(drama), key=of)

    def fitting(self, wanted: Filters, own: Versions, adult: bool) -> "Fitting":
        """The titles that match, in a server's versions `own` where it has some; `adult` allows titles for adults."""
        fits = self._fits(wanted, adult)
        fits[[self.row[key] for key in own if key in self.row]] = False
        theirs = Columns(drama for drama in own.values() if drama)
        return Fitting(self, fits, [theirs.dramas[row] for row in np.flatnonzero(theirs._fits(wanted, adult))])

    def _fits(self, wanted: Filters, adult: bool) -> Mask:
        """Which titles (n) match."""
        year, sittings, for_adults = self._facts[[_YEAR, _SITTINGS, _FOR_ADULTS]]
        fits = np.ones(len(self.dramas), dtype=np.bool_)
        for column, word in zip(_WORDS, (wanted.genre, wanted.tag, wanted.country, wanted.service), strict=True):
            if word is not None:
                fits &= self._mask_of((column, word))
        if wanted.since is not None:
            fits &= year >= wanted.since
        if wanted.until is not None:
            fits &= (year > 0) & (year <= wanted.until)
        if wanted.max_episodes is not None:
            fits &= (sittings > 0) & (sittings <= wanted.max_episodes)
        return fits if adult else fits & (for_adults == 0)

    def shown_on(self, service: str) -> int:
        """How many titles are on a service."""
        return len(self._rows_by_word.get(("service", service), ()))

    def specials(self) -> Mask:
        return self._facts[_SPECIAL] > 0

    def _mask_of(self, word: tuple[str, str]) -> Mask:
        mask = np.zeros(len(self.dramas), dtype=np.bool_)
        mask[np.array(self._rows_by_word.get(word, ()), dtype=np.intp)] = True
        return mask


class Fitting:
    """The titles that match filters, by number: the row of a title of the catalogue, a negative number for a version of
    the server's own. Later changes of the catalogue do not affect it."""

    def __init__(self, columns: Columns, fits: Mask, own: Sequence[Drama]) -> None:
        self._columns = columns
        self._fits = fits
        self._own = own

    def __len__(self) -> int:
        return int(np.count_nonzero(self._fits)) + len(self._own)

    def __getitem__(self, number: int) -> Drama:
        return self._own[number] if number < 0 else self._columns.dramas[number]

    def ordered(self, sort: FixedSort) -> Numbers:
        """All numbers, the best known or the newest titles first."""
        rows = self._columns.orders[sort]
        rows = rows[rows < len(self._fits)]
        rows = rows[self._fits[rows]]
        own = sorted(range(-len(self._own), 0), key=lambda number: _KEYS[sort](self._own[number]))
        places = [self._columns.place(sort, rows, self._own[number]) for number in own]
        return np.insert(rows, places, own) if own else rows

    def by_average(self, averages: Mapping[str, Average]) -> Numbers:
        """All numbers, the highest average first, then the one of more ratings; unrated titles come last. Takes a while
        where many titles are rated."""
        numbers = self.ordered("popular")
        places = np.full(len(self._fits) + len(self._own), -1, dtype=np.intp)
        places[numbers] = np.arange(len(numbers))
        own = {drama.id: number for number, drama in enumerate(self._own, -len(self._own))}
        known = self._columns.row
        rated = [
            (number, average.mean, average.count)
            for key, average in averages.items()
            if (number := own.get(key, known.get(key, len(self._fits)))) < len(self._fits)
        ]
        number, mean, count = np.array(rated, dtype=np.float64).reshape(-1, 3).T
        place = places[number.astype(np.intp)]
        best = place[np.lexsort((place, -count, -mean))]
        first = best[best >= 0]
        return np.concatenate([numbers[first], np.delete(numbers, first)])

    def without_specials(self) -> Numbers:
        """The numbers of all but specials, in an order that hardly ever changes."""
        kept = self._fits & ~self._columns.specials()[: len(self._fits)]
        own = [number for number in range(-len(self._own), 0) if self._own[number].kind != "special"]
        return np.concatenate([np.flatnonzero(kept), np.array(own, dtype=np.intp)])


_FACTS = 5
_YEAR, _SITTINGS, _BEGAN, _SPECIAL, _FOR_ADULTS = range(_FACTS)
_WORDS = ("genre", "tag", "country", "service")


def _facts(drama: Drama) -> tuple[int, ...]:
    """Its year, its sittings, the day it began, whether it is a special, and whether it is for adults."""
    return drama.year or 0, drama.sittings, _began(drama), drama.kind == "special", drama.for_adults


def _words(drama: Drama) -> Iterator[tuple[str, str]]:
    """Its genres, tags, country and services, each with its column of _WORDS, without duplicates."""
    services = (watch.service for watch in drama.watch)
    for column, words in zip(_WORDS, (drama.genres, drama.tags, (drama.country,), services), strict=True):
        yield from ((column, word) for word in dict.fromkeys(words) if word)


def _began(drama: Drama) -> int:
    """The day it began, or the first of its year; an early day where neither is known."""
    return (drama.aired_from or date(drama.year or 1, 1, 1)).toordinal()


def _best_known(drama: Drama) -> tuple[float, str, str]:
    return -popularity(drama), drama.title, drama.id


def _newest(drama: Drama) -> tuple[int, float, str, str]:
    return -_began(drama), *_best_known(drama)


_KEYS: dict[FixedSort, Callable[[Drama], tuple[float | str, ...]]] = {"popular": _best_known, "newest": _newest}
