"""The index: built once, updated one entry at a time, searched at every keystroke."""

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


# In log odds: a bonus per unit of extra popularity; a bonus for the year, country, season or kind asked for; penalties
# for another one, and for a later season when no number was typed.
_BOOST, _FITS, _MISFIT, _LATER_SEASON = 16.0, 0.5, 6.0, 1.0
# A difference in popularity that does not outweigh an exact name: two or three times as many watchers.
_POPULARITY_MARGIN = 0.06
# Enough to put one score above another.
_JUST_ABOVE = 0.01
# Words in another order, one of them misspelt: the least similarity of the sorted words, by how much it exceeds that of
# the text as typed and that of other names, and the fewest words (of six): with two, order tells nothing.
_SORTED_ALIKE, _SORTED_MARGIN, _OTHERS_MARGIN, _LEAST_WORDS = 0.9, 0.1, 0.05, 3 / 6
# The most confidence in a title matched by a part of its name, and in one matched by initials. Below 1, which is sure.
_PART_CONFIDENCE, _INITIALS_CONFIDENCE = 0.85, 0.99
# The factor on the confidence in a title of another year or country than the one asked for.
_MISFIT_FACTOR = 0.8
# The confidence in a title of the year or country asked for whose name contains the other words, and what is added for
# the share of the name that these fill.
_CONTAINED, _CONTAINED_FILLED = 0.9, 0.09

# Korean short names have two to four syllables; a text this similar to a name is that name with a wrong syllable.
_CLIPPED, _SYLLABLE_WRONG = re.compile("[가-힣]{2,4}"), 0.65

# How many hits are checked for all the names in a query.
_CHECKED_HITS = 8
# The most entries of the segment rebuilt at each change, and of the one it is merged into.
_MOST_FRESH, _MOST_HELD = 32, 512


class Index:
    """A title search over entries held in memory.

    Changes go to small segments of their own, which are merged as they grow, so that a change costs little and the next
    search sees it. `segments` has the largest first.
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
        # Beside the base, a small segment takes new entries and is merged into a larger one when full, so that a change
        # stays cheap and a search never visits more than three segments.
        fresh = later.pop() if len(later) == 2 or (later and len(later[0]) <= _MOST_FRESH) else None
        changed = Segment([*(fresh.remaining() if fresh else ()), entry])
        if len(changed) > _MOST_FRESH:
            held = [*(later[0].remaining() if later else ()), *changed.remaining()]
            if len(held) > max(_MOST_HELD, len(base) // 4):
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

        `boosts` is added to the popularity (0..1) of the entries with these keys, such as a server's favourites or the
        dramas of a member's country. Any text is a valid query.
        """
        extra = boosts or {}
        if not query.strip():
            return self._popular(limit, extra)
        found: list[_Found] = []
        for reading in readings(query, self):
            for segment in self.segments:
                found += _found(segment, reading, limit, extra)
        found = _literal_first(found)
        found.sort(reverse=True, key=lambda one: (one.near, one.value))
        best: dict[str, Hit] = {}
        for one in found:
            known = best.get(one.hit.key)
            # An entry found by several readings is ranked by its best one, but shown with its highest score.
            best[one.hit.key] = one.hit if known is None or one.hit.score > known.score else known
        hits = list(best.values())[:limit]
        names = names_in(query)
        return self._with_all_names_first(hits, names) if names else hits

    def _with_all_names_first(self, hits: list[Hit], names: list[str]) -> list[Hit]:
        """The hits, those first that have all of the names; one of these may be the year. Only the likeliest hits are
        checked."""
        out: list[Hit] = []
        for hit in hits[:_CHECKED_HITS]:
            entry = self.entry(hit.key)
            known = {str(entry.year), *map(plain, entry.names)}
            if known.issuperset(names):
                out.append(hit._replace(score=1.0))
        found = {hit.key for hit in out}
        return [*out, *(hit for hit in hits if hit.key not in found)]

    def entry(self, key: str) -> Entry:
        """The entry of a hit's key."""
        return next(segment.entries[segment.places[key]] for segment in self.segments if key in segment.places)

    def opens(self, text: Text) -> bool:
        """Whether some name begins with the text; a Latin name, with its words, the last of which may be unfinished."""
        return any(segment.opens(text) for segment in self.segments)

    def holds(self, text: Text) -> bool:
        """Whether some name has all the words, the last of which may be unfinished."""
        return any(segment.holds(text) for segment in self.segments)

    def calls(self, text: Text) -> bool:
        """Whether some name equals the text."""
        return any(segment.calls(text) for segment in self.segments)

    def has(self, name: str) -> bool:
        """Whether some entry has this name."""
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
    """An entry as found by one reading of the query.

    `value` is its score. `near` puts it before all that are not: it is of the year or country asked for, and more
    similar to the words than any of another year or country can be. `literal` is whether the reading is all that was
    typed, `equal` whether a name or short form of the entry equals it, `named` whether that is a name and no initials.
    """

    value: float
    near: bool
    hit: Hit
    literal: bool
    equal: bool
    named: bool


def _literal_first(found: list[_Found]) -> list[_Found]:
    """Entries found by the literal reading before those found by a shorter one.

    If all that was typed is a name, its entries precede those whose name equals a shorter reading; if it is nearly a
    name, they precede those less similar to a shorter one.
    """
    if all(one.literal for one in found):
        return found
    called = {one.hit.key: one.value for one in found if one.literal and one.equal and one.named}
    if called:
        most, yields = max(called.values()), [one.equal and one.hit.key not in called for one in found]
    else:
        like, most = max(((one.hit.score, one.value) for one in found if one.literal), default=(0.0, 0.0))
        yields = [like >= _SORTED_ALIKE and one.hit.score < like for one in found]
    return [
        one._replace(near=False, value=min(one.value, most - _JUST_ABOVE)) if behind and not one.literal else one
        for one, behind in zip(found, yields, strict=True)
    ]


def _found(segment: Segment, reading: Reading, limit: int, boosts: Mapping[str, float]) -> list[_Found]:
    """The best entries of one segment for one reading, each once, best first."""
    extra = segment.boosted(boosts) if boosts else None
    rows, lines = candidates(segment, reading.text, extra)
    if not len(rows):
        return []
    places = segment.owners[rows]
    own, counted = len(rows), any(map(str.isdigit, reading.text.plain))
    if reading.season is not None or not counted:
        lent, others = segment.lent(rows, reading.text, reading.season)
        if lent:
            rows, lines = np.concatenate((rows, rows[lent])), np.concatenate((lines, lines[lent]))
            places = np.concatenate((places, np.array(others, places.dtype)))
            lines[own:, WEIGHT] = segment.weights[others]
    value = _MODEL.worth(lines)
    if extra is not None:
        value += extra[places] * _BOOST
    owners: list[int] = places.tolist()
    popularity = segment.weights[places] if extra is None else segment.weights[places] + extra[places]
    confidences, near = confidence(lines), None
    parts = segment.part_rows(rows)
    confidences[parts] = np.minimum(confidences[parts], _PART_CONFIDENCE)
    if reading.narrows:
        fits = _fitting(segment, rows, places, lines, reading)
        value += np.where(fits, _FITS, -_MISFIT).astype(np.float32)
        confidences = _narrowed(confidences, lines, fits, segment, rows, reading)
        # Nearly every title is a first season, so that alone puts none first.
        if reading.season != 1 or reading.years or reading.country or reading.film:
            near = fits & (confidences > _MISFIT_FACTOR)
    elif reading.film is False:
        films = ~_fitting(segment, rows, places, lines, reading)
        value[films] -= _MISFIT
        confidences[films] *= _MISFIT_FACTOR
    # Rows of later seasons, if none was asked for.
    later = (segment.seasons[places] & 1) == 0 if not (reading.narrows or counted) else None
    if later is not None:
        value[later] -= _LATER_SEASON
    named = lines[:, WHOLE_NAMES].max(axis=1) > 0
    _raise_exact(value, popularity, lines, confidences, named, reading.ended)
    # In Hangul spaces are optional: of names that differ in spaces alone, the first season's is meant.
    if later is not None and has_hangul(reading.text.written):
        yields, earliest = (confidences == 1) & later, (confidences == 1) & ~later
        if earliest.any():
            value[yields] = np.minimum(value[yields], value[earliest].max() - _JUST_ABOVE)
    _lower_outgrown(value, lines, segment, rows[:own], reading.text)
    _raise_clipped(value, lines, segment, rows, reading.text)
    # An entry with a name equal to the query is reported by that name, however its other names rank.
    equals: list[int] = (confidences == 1).nonzero()[0].tolist()
    equal = {owners[n]: n for n in equals}
    most = _INITIALS_CONFIDENCE if reading.bare else 1
    shown = np.minimum(_doubt_initials(confidences, popularity, lines, places), most)
    hit_scores: list[float] = shown.tolist()
    values: list[float] = value.tolist()
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
        by = equal.get(owner, n)
        if not hit_scores[by]:
            continue
        # The name of another season of the series is none of this entry's own: show its title.
        name = entry.names[positions[by] if by < own else 0]
        hit = Hit(entry.key, hit_scores[by], name)
        first = near is not None and bool(near[n])
        out.append(_Found(values[n], first, hit, reading.literal, owner in equal, is_name[by]))
        if len(out) == limit:
            break
    return out


def _raise_exact(
    value: Floats, popularity: Floats, lines: Floats, confidences: Floats, named: NDArray[np.bool_], ended: bool
) -> None:
    """Raise titles whose name equals the text above those with similar names, however popular: what is typed is seldom
    a slip for another name.

    Names that begin with the text may be meant unless it is `ended`, and so may those of which it is a part: these
    yield only if they are no more popular. `named` marks the rows that are names, not short forms.
    """
    equal, opens = confidences == 1, (lines[:, OPENS] > 0) & ((lines[:, WHOLE] == 1) | (not ended))
    # Initials and other short forms coincide often: they yield to a name unless far more popular.
    called = equal & named
    for n in called.nonzero()[0].tolist():
        yields = (equal & (popularity <= popularity[n] + _POPULARITY_MARGIN)) | (
            ~equal & (~opens | (popularity <= popularity[n]))
        )
        ahead = value[~called & yields].max(initial=-np.inf)
        value[n] = max(value[n], ahead + _JUST_ABOVE)
    # Names of exactly these words, in whatever order, precede names that have more words and begin otherwise.
    complete = (lines[:, SORTED] == 1) & (lines[:, WHOLE] < 1)
    if complete.any():
        other = (lines[:, ALL_WORDS] > 0) & (lines[:, SORTED] < 1) & (lines[:, OPENS] == 0)
    elif lines[0, QUERY_WORDS] >= _LEAST_WORDS:
        # The same with a typo: names far less similar to the text were hardly meant.
        complete = (
            (lines[:, SORTED] >= _SORTED_ALIKE)
            & (lines[:, WHOLE] < lines[:, SORTED] - _SORTED_MARGIN)
            & (confidences < 1)
        )
        other = (confidences < _SORTED_ALIKE - _OTHERS_MARGIN) & (lines[:, OPENS] == 0)
    else:
        return
    if complete.any():
        ahead = value[other].max(initial=-np.inf) + _JUST_ABOVE * (1 + popularity[complete])
        value[complete] = np.maximum(value[complete], ahead)


def _lower_outgrown(value: Floats, lines: Floats, segment: Segment, rows: Rows, text: Text) -> None:
    """Lower names that the text already goes beyond below those that begin with the text: "squid game s" is about to
    become a season's name. Latin names count by words, as a single letter more may be a slip."""
    latin = text.plain.isascii()
    goes_on = lines[:, OPENS_SPACED if latin else OPENS] > 0
    if not goes_on.any():
        return
    typed, names, end = (text.spaced, segment.spaced, " ") if latin else (text.plain, segment.plain, "")
    listed: list[int] = rows.tolist()
    left = [n for n, row in enumerate(listed) if names[row] != typed and typed.startswith(names[row] + end)]
    value[left] = np.minimum(value[left], value[goes_on].max() - _JUST_ABOVE)


def _raise_clipped(value: Floats, lines: Floats, segment: Segment, rows: Rows, text: Text) -> None:
    """Raise titles that a Korean short name may stand for: it is made of some of their syllables in order, the first
    among them. Not if some name begins with the text, or differs from it in one syllable."""
    if not _CLIPPED.fullmatch(text.written) or (lines[:, OPENS] > 0).any() or lines[:, WHOLE].max() >= _SYLLABLE_WRONG:
        return
    taken = re.compile(".*".join(text.written))
    listed: list[int] = rows.tolist()
    clipped = np.array([taken.match(segment.written[row]) is not None for row in listed], np.bool_)
    if clipped.any() and not clipped.all():
        value[clipped] += max(0, value[~clipped].max() - value[clipped].max() + _JUST_ABOVE)


def _doubt_initials(confidences: Floats, popularity: Floats, lines: Floats, places: NDArray[np.int32]) -> Floats:
    """The confidence in each row, lowered for those equal to the query by initials alone; more so if another title's
    name begins with it, unless that is far less popular."""
    equal = confidences == 1
    if not equal.any():
        return confidences
    out, opens = confidences.copy(), (lines[:, OPENS] > 0) & ~equal
    for n in np.flatnonzero(equal & ~lines[:, SPELT_OUT].any(axis=1)).tolist():
        rivals = opens & (places != places[n]) & (popularity >= popularity[n] - _POPULARITY_MARGIN)
        out[n] = _PART_CONFIDENCE if rivals.any() else _INITIALS_CONFIDENCE
    return out


def _fitting(
    segment: Segment, rows: Rows, places: NDArray[np.int32], lines: Floats, reading: Reading
) -> NDArray[np.bool_]:
    """Whether each row's entry is of the year, country, season and kind asked for, or its name contains the words that
    ask for them."""
    owners: list[int] = places.tolist()
    out = np.ones(len(owners), dtype=np.bool_)
    if reading.season is not None:
        out = (segment.seasons[owners] & (1 << reading.season - 1)) > 0
    if reading.country is not None:
        out &= [segment.entries[owner].country == reading.country for owner in owners]
    if reading.years is not None:
        first, last = reading.years
        out &= [first <= (segment.entries[owner].year or 0) <= last for owner in owners]
    if reading.film is not None:
        out &= segment.films[owners] == reading.film
    if reading.said:
        said = set(reading.said)
        listed: list[int] = rows.tolist()
        out |= lines[:, WITHIN] > 0
        out |= [said.issubset(segment.spaced[row].split(" ")) for row in listed]
    return out


def _narrowed(
    confidences: Floats, lines: Floats, fits: NDArray[np.bool_], segment: Segment, rows: Rows, reading: Reading
) -> Floats:
    """The confidence in each row when a year, country, season or kind is asked for."""
    out = np.where(fits, confidences, confidences * _MISFIT_FACTOR)
    if reading.said:
        return out
    phrase = f" {reading.text.spaced} "
    for n in np.flatnonzero(fits & (lines[:, WITHIN] > 0)).tolist():
        row = int(rows[n])
        if phrase in f" {segment.spaced[row]} " or not reading.text.plain.isascii():
            out[n] = max(out[n], _CONTAINED + _CONTAINED_FILLED * lines[n, FILLED])
    return out
