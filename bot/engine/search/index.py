"""The index itself: built once, corrected one entry at a time, asked at every keystroke."""

import re
from collections.abc import Iterable, Mapping
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from bot.engine.arrays import Floats
from bot.engine.search import weights
from bot.engine.search.entry import Entry, Hit
from bot.engine.search.features import (
    ALL_WORDS,
    FILLED,
    OPENS,
    OPENS_SPACED,
    QUERY_WORDS,
    SORTED,
    SPELT_OUT,
    WEIGHT,
    WHOLE,
    WHOLE_NAMES,
    WITHIN,
    confidence,
)
from bot.engine.search.fold import fold, plain
from bot.engine.search.hangul import has_hangul
from bot.engine.search.query import Reading, Text, as_text, names_in, readings
from bot.engine.search.rank import Model, candidates
from bot.engine.search.segment import Rows, Segment

_MODEL = Model(
    np.array(weights.LINE, dtype=np.float32),
    np.array(weights.HIDDEN, dtype=np.float32),
    np.array(weights.BIAS, dtype=np.float32),
    np.array(weights.OUT, dtype=np.float32),
)


# In the ranking's log odds: what full extra popularity is worth, what it is worth to be of the year, country or kind
# named, and what it costs not to be.
_BOOST, _NARROWED, _RULED_OUT = 16.0, 0.5, 6.0
# What it costs to be called a later season where no number is written.
_LATER = 1.0
# Popularity that is little beside a name of one's own: twice or three times as many watchers.
_LITTLE = 0.06
# As much as makes an order sure.
_AHEAD = 0.01
# How much alike are words in another order and one of them misspelt, by how much more than as they stand, and by how
# much more than other names are. Of two words none has a place.
_NEARLY, _MIXED, _CLEARLY, _SEVERAL = 0.9, 0.1, 0.05, 3 / 6
# The confidence in a title by a part of its name: never enough to be sure. The same in one by its initials where a
# name begins so, which may be on its way; initials alone are no name either.
_HALF, _SHORT = 0.85, 0.99
# What remains of the confidence in a title of another year or country than the one named: never enough to be sure.
_DOUBTED = 0.8
# Of the year or country named, a title that holds the other words is told from those that are called so alone; what
# it has beside them counts little.
_TOLD_APART, _BESIDE = 0.9, 0.09

# As many syllables as Korean short names have, and how much like a name is what has a syllable of it wrong.
_CLIPPED, _SYLLABLE_WRONG = re.compile("[가-힣]{2,4}"), 0.65

# Entries that are looked at for several names in a query.
_LOOKED_AT = 8
# Entries kept in the part that is built anew at each change, and in the one behind it.
_FRESH, _HELD = 32, 512


class Index:
    """A title search over entries held in memory.

    What changes goes to small segments of their own, which are merged as they grow, so a change costs little
    and is seen by the next search. `segments` are its parts, the first the largest.
    """

    __slots__ = ("segments",)

    def __init__(self, segments: Iterable[Segment]) -> None:
        self.segments = list(segments)

    @classmethod
    def build(cls, entries: Iterable[Entry]) -> "Index":
        """An index of the entries; of two with one key the later one counts."""
        unique = {entry.key: entry for entry in entries}
        return cls([Segment(list(unique.values()))])

    def __len__(self) -> int:
        return sum(map(len, self.segments))

    def put(self, entry: Entry) -> None:
        """Add an entry, or replace the one of the same key. The next search sees it."""
        self.drop(entry.key)
        base, *later = self.segments
        # Behind the base one part takes what is new and hands it on to a larger one, so that what a change
        # costs stays small and a search never asks more than three parts.
        fresh = later.pop() if len(later) == 2 or (later and len(later[0]) <= _FRESH) else None
        changed = Segment([*(fresh.remaining() if fresh else ()), entry])
        if len(changed) > _FRESH:
            held = [*(later[0].remaining() if later else ()), *changed.remaining()]
            if len(held) > max(_HELD, len(base) // 4):
                self.segments = [Segment([*base.remaining(), *held])]
            else:
                self.segments = [base, Segment(held)]
            return
        self.segments = [base, *later, changed]

    def drop(self, key: str) -> None:
        """Remove an entry; one that is not there is no error."""
        for segment in self.segments:
            if segment.drop(key):
                return

    def search(self, query: str, limit: int = 10, boosts: Mapping[str, float] | None = None) -> list[Hit]:
        """The entries most likely meant, best first, each once; the most popular for an empty query.

        `boosts` adds to the popularity (0..1) of the entries with these keys: what a server is interested
        in, what comes from a member's country. Any text is a valid query.
        """
        extra = boosts or {}
        if not query.strip():
            return self._popular(limit, extra)
        found: list[_Found] = []
        for way in readings(query, self):
            for segment in self.segments:
                found += _found(segment, way, limit, extra)
        found = _literal_first(found)
        found.sort(reverse=True, key=lambda one: (one.near, one.value))
        best: dict[str, Hit] = {}
        for one in found:
            known = best.get(one.hit.key)
            # Its place is by the reading it fits best among others, its score by the one it fits best itself.
            best[one.hit.key] = one.hit if known is None or one.hit.score > known.score else known
        hits = list(best.values())[:limit]
        names = names_in(query)
        return self._called(hits, names) if names else hits

    def _called(self, hits: list[Hit], names: list[str]) -> list[Hit]:
        """The hits, those first whose entry, among the likeliest, has all of the names, or has them and is of the year
        that stands among them."""
        out: list[Hit] = []
        for hit in hits[:_LOOKED_AT]:
            entry = self.entry(hit.key)
            known = {str(entry.year), *map(plain, entry.names)}
            if known.issuperset(names):
                out.append(hit._replace(score=1.0))
        found = {hit.key for hit in out}
        return [*out, *(hit for hit in hits if hit.key not in found)]

    def entry(self, key: str) -> Entry:
        """The entry of a key that was found."""
        return next(segment.entries[segment.places[key]] for segment in self.segments if key in segment.places)

    def opens(self, text: Text) -> bool:
        """Whether some name begins so or is called so; a Latin one by whole words, the last open."""
        return any(segment.opens(text) for segment in self.segments)

    def holds(self, text: Text) -> bool:
        """Whether some name has all the words, the last one open."""
        return any(segment.holds(text) for segment in self.segments)

    def calls(self, text: Text) -> bool:
        """Whether some name is just so."""
        return any(segment.calls(text) for segment in self.segments)

    def has(self, name: str) -> bool:
        """Whether some entry has just this name."""
        folded = fold(name)
        return bool(folded) and self.calls(as_text(folded))

    def _popular(self, limit: int, boosts: Mapping[str, float]) -> list[Hit]:
        top: dict[str, Entry] = {}
        for segment in self.segments:
            places = segment.popular(limit)
            places += [segment.places[key] for key in boosts if key in segment.places]
            top.update((segment.entries[n].key, segment.entries[n]) for n in places)
        order = sorted(top.values(), key=lambda entry: -entry.weight - boosts.get(entry.key, 0.0))
        return [Hit(entry.key, 0.0, entry.names[0] if entry.names else "") for entry in order[:limit]]


class _Found(NamedTuple):
    """An entry as one reading finds it: what the ranking makes of it, and whether it is of the year or country that is
    named and nearer to the words than any of another can be, which puts it before all of these; whether the reading is
    all that was typed; whether the entry is called so, and whether by a name, not initials."""

    value: float
    near: bool
    hit: Hit
    literal: bool
    equal: bool
    named: bool


def _literal_first(found: list[_Found]) -> list[_Found]:
    """Where all that was typed is a name, who has it comes before who is called by what a shorter reading leaves; where
    it is nearly one, before who is less like what is left."""
    if all(one.literal for one in found):
        return found
    called = {one.hit.key: one.value for one in found if one.literal and one.equal and one.named}
    if called:
        most, yields = max(called.values()), [one.equal and one.hit.key not in called for one in found]
    else:
        like, most = max(((one.hit.score, one.value) for one in found if one.literal), default=(0.0, 0.0))
        yields = [like >= _NEARLY and one.hit.score < like for one in found]
    return [
        one._replace(near=False, value=min(one.value, most - _AHEAD)) if behind and not one.literal else one
        for one, behind in zip(found, yields, strict=True)
    ]


def _found(segment: Segment, way: Reading, limit: int, boosts: Mapping[str, float]) -> list[_Found]:
    """The best entries of one segment for one reading, each once, best first."""
    extra = segment.boosted(boosts) if boosts else None
    rows, told = candidates(segment, way.text, extra)
    if not len(rows):
        return []
    places = segment.owners[rows]
    own, counted = len(rows), any(map(str.isdigit, way.text.plain))
    if way.season is not None or not counted:
        lent, others = segment.lent(rows, way.text, way.season)
        if lent:
            rows, told = np.concatenate((rows, rows[lent])), np.concatenate((told, told[lent]))
            places = np.concatenate((places, np.array(others, places.dtype)))
            told[own:, WEIGHT] = segment.weights[others]
    value = _MODEL.worth(told)
    if extra is not None:
        value += extra[places] * _BOOST
    owners: list[int] = places.tolist()
    known = segment.weights[places] if extra is None else segment.weights[places] + extra[places]
    alike, near = confidence(told), None
    halves = segment.part_rows(rows)
    alike[halves] = np.minimum(alike[halves], _HALF)
    if way.narrows:
        fits = _fitting(segment, rows, places, told, way)
        value += np.where(fits, _NARROWED, -_RULED_OUT).astype(np.float32)
        alike = _narrowed(alike, told, fits, segment, rows, way)
        # The first season is what nearly every title is.
        near = fits & (alike > _DOUBTED) if way.season != 1 or way.years or way.country or way.film else None
    elif way.film is False:
        films = ~_fitting(segment, rows, places, told, way)
        value[films] -= _RULED_OUT
        alike[films] *= _DOUBTED
    # Which are not of a first season, where none was asked for.
    later = (segment.seasons[places] & 1) == 0 if not (way.narrows or counted) else None
    if later is not None:
        value[later] -= _LATER
    named = told[:, WHOLE_NAMES].max(axis=1) > 0
    _put_first(value, known, told, alike, named, way.ended)
    # In Hangul few mind spaces: names that differ in these alone are one, and that of the first season.
    if later is not None and has_hangul(way.text.written):
        yields, earliest = (alike == 1) & later, (alike == 1) & ~later
        if earliest.any():
            value[yields] = np.minimum(value[yields], value[earliest].max() - _AHEAD)
    _put_on(value, told, segment, rows[:own], way.text)
    _put_clipped(value, told, segment, rows, way.text)
    # A name equal to the query is the one that is meant, however its other names rank.
    equals: list[int] = (alike == 1).nonzero()[0].tolist()
    equal = {owners[n]: n for n in equals}
    sure: list[float] = np.minimum(_doubted(alike, known, told, places), _SHORT if way.bare else 1).tolist()
    worth: list[float] = value.tolist()
    positions: list[int] = segment.positions[rows].tolist()
    is_name: list[bool] = named.tolist()
    out: list[_Found] = []
    seen: set[int] = set()
    order: list[int] = (np.argsort(-value, kind="stable") if near is None else np.lexsort((-value, ~near))).tolist()
    for n in order:
        owner = owners[n]
        if owner in seen:
            continue
        seen.add(owner)
        entry = segment.entries[owner]
        told_by = equal.get(owner, n)
        if not sure[told_by]:
            continue
        # A name that another season lends is none of its own.
        name = entry.names[positions[told_by] if told_by < own else 0]
        hit = Hit(entry.key, sure[told_by], name)
        first = near is not None and bool(near[n])
        out.append(_Found(worth[n], first, hit, way.literal, owner in equal, is_name[told_by]))
        if len(out) == limit:
            break
    return out


def _put_first(
    value: Floats, known: Floats, told: Floats, alike: Floats, named: NDArray[np.bool_], ended: bool
) -> None:
    """A title called exactly so comes before those whose names are only like it, however well known: what is written
    is seldom a slip for another name. Names that begin so may be on their way unless the text is `ended`, and what has
    a part that is called so may be meant: of these only those no better known yield. `named` is which rows are a name
    and no short form of one."""
    equal, opens = alike == 1, (told[:, OPENS] > 0) & ((told[:, WHOLE] == 1) | (not ended))
    # Initials and other short forms are many, and nobody's name: they yield to a name unless far better known.
    called = equal & named
    for n in called.nonzero()[0].tolist():
        yields = (equal & (known <= known[n] + _LITTLE)) | (~equal & (~opens | (known <= known[n])))
        ahead = value[~called & yields].max(initial=-np.inf)
        value[n] = max(value[n], ahead + _AHEAD)
    # Who has all the words and none besides, in whatever order, comes before who has more and begins otherwise.
    complete = (told[:, SORTED] == 1) & (told[:, WHOLE] < 1)
    if complete.any():
        other = (told[:, ALL_WORDS] > 0) & (told[:, SORTED] < 1) & (told[:, OPENS] == 0)
    elif told[0, QUERY_WORDS] >= _SEVERAL:
        # The same with a letter wrong: what is less like the text by far was hardly meant.
        complete = (told[:, SORTED] >= _NEARLY) & (told[:, WHOLE] < told[:, SORTED] - _MIXED) & (alike < 1)
        other = (alike < _NEARLY - _CLEARLY) & (told[:, OPENS] == 0)
    else:
        return
    if complete.any():
        ahead = value[other].max(initial=-np.inf) + _AHEAD * (1 + known[complete])
        value[complete] = np.maximum(value[complete], ahead)


def _put_on(value: Floats, told: Floats, segment: Segment, rows: Rows, text: Text) -> None:
    """A name behind which the text goes on yields to those that go on so: squid game s is on its way to a season.
    Latin names go on by words, as a letter more may be a slip. `rows` are those that no other season lent."""
    latin = text.plain.isascii()
    goes_on = told[:, OPENS_SPACED if latin else OPENS] > 0
    if not goes_on.any():
        return
    typed, names, end = (text.spaced, segment.spaced, " ") if latin else (text.plain, segment.plain, "")
    listed: list[int] = rows.tolist()
    left = [n for n, row in enumerate(listed) if names[row] != typed and typed.startswith(names[row] + end)]
    value[left] = np.minimum(value[left], value[goes_on].max() - _AHEAD)


def _put_clipped(value: Floats, told: Floats, segment: Segment, rows: Rows, text: Text) -> None:
    """Korean short names are syllables taken from a longer one, of which they keep the first. Titles with them in that
    order come first, unless some name begins so, or is like it but for a syllable."""
    if not _CLIPPED.fullmatch(text.written) or (told[:, OPENS] > 0).any() or told[:, WHOLE].max() >= _SYLLABLE_WRONG:
        return
    taken = re.compile(".*".join(text.written))
    listed: list[int] = rows.tolist()
    clipped = np.array([taken.match(segment.written[row]) is not None for row in listed], np.bool_)
    if clipped.any() and not clipped.all():
        value[clipped] += max(0, value[~clipped].max() - value[clipped].max() + _AHEAD)


def _doubted(alike: Floats, known: Floats, told: Floats, places: NDArray[np.int32]) -> Floats:
    """The confidence in each row where those that equal the query by initials alone are no name: less than sure where
    another name begins so, unless that is far less known."""
    equal = alike == 1
    if not equal.any():
        return alike
    out, opens = alike.copy(), (told[:, OPENS] > 0) & ~equal
    for n in np.flatnonzero(equal & ~told[:, SPELT_OUT].any(axis=1)).tolist():
        rivals = opens & (places != places[n]) & (known >= known[n] - _LITTLE)
        out[n] = _HALF if rivals.any() else _SHORT
    return out


def _fitting(segment: Segment, rows: Rows, places: NDArray[np.int32], told: Floats, way: Reading) -> NDArray[np.bool_]:
    """Of each row whether its entry is of the year, the country, the season and the kind named, or the row has in its
    name what names them."""
    owners: list[int] = places.tolist()
    out = np.ones(len(owners), dtype=np.bool_)
    if way.season is not None:
        out = (segment.seasons[owners] & (1 << way.season - 1)) > 0
    if way.country is not None:
        out &= [segment.entries[owner].country == way.country for owner in owners]
    if way.years is not None:
        first, last = way.years
        out &= [first <= (segment.entries[owner].year or 0) <= last for owner in owners]
    if way.film is not None:
        out &= segment.films[owners] == way.film
    if way.said:
        said = set(way.said)
        listed: list[int] = rows.tolist()
        out |= told[:, WITHIN] > 0
        out |= [said.issubset(segment.spaced[row].split(" ")) for row in listed]
    return out


def _narrowed(
    alike: Floats, told: Floats, fits: NDArray[np.bool_], segment: Segment, rows: Rows, way: Reading
) -> Floats:
    """The confidence in each row where a year or a country is named."""
    out = np.where(fits, alike, alike * _DOUBTED)
    if way.said:
        return out
    phrase = f" {way.text.spaced} "
    for n in np.flatnonzero(fits & (told[:, WITHIN] > 0)).tolist():
        row = int(rows[n])
        if phrase in f" {segment.spaced[row]} " or not way.text.plain.isascii():
            out[n] = max(out[n], _TOLD_APART + _BESIDE * told[n, FILLED])
    return out
