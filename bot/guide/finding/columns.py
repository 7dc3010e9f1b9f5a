"""What titles are looked through for, in columns, and the orders they are listed in: a list of some of many thousands
is narrowed, counted and put in order without looking at each of them."""

from array import array
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from bot.core.browsing import Filters
from bot.core.member.people import Average
from bot.core.models import Drama
from bot.guide.finding.popularity import popularity

Mask = NDArray[np.bool_]
Numbers = NDArray[np.intp]
Lasting = Literal["popular", "newest"]
Orders = Mapping[Lasting, Numbers]


class Columns:
    """Titles in rows, a new one in the row after the last, with the facts lists are narrowed by (k, n) and with the
    rows in the order of each sort (n). One that is put again stays in its row."""

    def __init__(self, dramas: Iterable[Drama]) -> None:
        self.dramas = list(dramas)
        self.row = {drama.id: row for row, drama in enumerate(self.dramas)}
        self._facts = np.array([_facts(drama) for drama in self.dramas], dtype=np.int32).reshape(-1, _FACTS).T.copy()
        # Under each word the rows of the titles that have it.
        self._having: dict[tuple[str, str], array[int]] = {}
        for row, drama in enumerate(self.dramas):
            for word in _words(drama):
                self._having.setdefault(word, array("i")).append(row)
        ranked = [_KEYS["popular"](drama) for drama in self.dramas]
        popular = np.array(sorted(range(len(ranked)), key=ranked.__getitem__), dtype=np.intp)
        newest = popular[np.argsort(-self._facts[_BEGAN][popular], kind="stable")]
        self.orders: Orders = {"popular": popular, "newest": newest}

    def put(self, drama: Drama) -> None:
        """Add a title, or put a corrected one in the place of the one of its id."""
        orders: Orders = self.orders
        if (row := self.row.get(drama.id)) is None:
            row = self.row[drama.id] = len(self.dramas)
            self.dramas.append(drama)
            self._facts = np.append(self._facts, np.zeros((_FACTS, 1), dtype=np.int32), axis=1)
        else:
            before = self.dramas[row]
            for word in _words(before):
                self._having[word].remove(row)
            orders = {sort: np.delete(rows, self.place(sort, rows, before)) for sort, rows in orders.items()}
            self.dramas[row] = drama
        self._facts[:, row] = _facts(drama)
        for word in _words(drama):
            self._having.setdefault(word, array("i")).append(row)
        self.orders = {sort: np.insert(rows, self.place(sort, rows, drama), row) for sort, rows in orders.items()}

    def place(self, sort: Lasting, rows: Numbers, drama: Drama) -> int:
        """Where a title stands among rows in the order of that sort, or would."""
        key = _KEYS[sort]

        def of(row: int) -> tuple[float | str, ...]:
            return key(self.dramas[row])

        return bisect_left(rows, key(drama), key=of)

    def fitting(self, wanted: Filters, own: Mapping[str, Drama | None], adult: bool) -> "Fitting":
        """What fits, by a server's versions `own` where it has some; `adult` lets titles for adults through."""
        fits = self._fits(wanted, adult)
        fits[[self.row[key] for key in own if key in self.row]] = False
        theirs = Columns(drama for drama in own.values() if drama)
        return Fitting(self, fits, [theirs.dramas[row] for row in np.flatnonzero(theirs._fits(wanted, adult))])

    def _fits(self, wanted: Filters, adult: bool) -> Mask:
        year, sittings, for_adults = self._facts[[_YEAR, _SITTINGS, _FOR_ADULTS]]
        fits = np.ones(len(self.dramas), dtype=np.bool_)
        for column, word in zip(_WORDS, (wanted.genre, wanted.tag, wanted.country, wanted.service), strict=True):
            if word is not None:
                fits &= self._with((column, word))
        if wanted.since is not None:
            fits &= year >= wanted.since
        if wanted.until is not None:
            fits &= (year > 0) & (year <= wanted.until)
        if wanted.max_episodes is not None:
            fits &= (sittings > 0) & (sittings <= wanted.max_episodes)
        return fits if adult else fits & (for_adults == 0)

    def shown_on(self, service: str) -> int:
        """How many titles a service shows."""
        return len(self._having.get(("service", service), ()))

    def specials(self) -> Mask:
        return self._facts[_SPECIAL] > 0

    def _with(self, word: tuple[str, str]) -> Mask:
        mask = np.zeros(len(self.dramas), dtype=np.bool_)
        mask[np.array(self._having.get(word, ()), dtype=np.intp)] = True
        return mask


class Fitting:
    """The titles that fit, by number: those of the catalogue by their rows, those a server has of its own by numbers
    below zero. It stays as it is when titles come in."""

    def __init__(self, columns: Columns, fits: Mask, own: Sequence[Drama]) -> None:
        self._columns = columns
        self._fits = fits
        self._own = own

    def __len__(self) -> int:
        return int(np.count_nonzero(self._fits)) + len(self._own)

    def __getitem__(self, number: int) -> Drama:
        return self._own[number] if number < 0 else self._columns.dramas[number]

    def ordered(self, sort: Lasting) -> Numbers:
        """The numbers of all of them, those of the best known or of the newest first."""
        rows = self._columns.orders[sort]
        rows = rows[rows < len(self._fits)]
        rows = rows[self._fits[rows]]
        own = sorted(range(-len(self._own), 0), key=lambda number: _KEYS[sort](self._own[number]))
        places = [self._columns.place(sort, rows, self._own[number]) for number in own]
        return np.insert(rows, places, own) if own else rows

    def by_average(self, averages: Mapping[str, Average]) -> Numbers:
        """The numbers of all of them, the highest average first, of equal ones that of more ratings; what nobody rated
        comes last. It takes a while where many titles are rated."""
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
        """The numbers of those that are no special, in an order that hardly ever changes."""
        kept = self._fits & ~self._columns.specials()[: len(self._fits)]
        own = [number for number in range(-len(self._own), 0) if self._own[number].kind != "special"]
        return np.concatenate([np.flatnonzero(kept), np.array(own, dtype=np.intp)])


_FACTS = 5
_YEAR, _SITTINGS, _BEGAN, _SPECIAL, _FOR_ADULTS = range(_FACTS)
_WORDS = ("genre", "tag", "country", "service")


def _facts(drama: Drama) -> tuple[int, ...]:
    """Its year, in how many sittings it is watched, the day it began, whether it is a special and for adults."""
    return drama.year or 0, drama.sittings, _began(drama), drama.kind == "special", drama.for_adults


def _words(drama: Drama) -> Iterator[tuple[str, str]]:
    """What it has of each of the _WORDS, each once."""
    services = (watch.service for watch in drama.watch)
    for column, words in zip(_WORDS, (drama.genres, drama.tags, (drama.country,), services), strict=True):
        yield from ((column, word) for word in dict.fromkeys(words) if word)


def _began(drama: Drama) -> int:
    """The day it began; the first of its year where the day is not known, and long ago where neither is."""
    return (drama.aired_from or date(drama.year or 1, 1, 1)).toordinal()


def _best_known(drama: Drama) -> tuple[float, str, str]:
    return -popularity(drama), drama.title, drama.id


def _newest(drama: Drama) -> tuple[int, float, str, str]:
    return -_began(drama), *_best_known(drama)


_KEYS: dict[Lasting, Callable[[Drama], tuple[float | str, ...]]] = {"popular": _best_known, "newest": _newest}
