"""The score of each entry that a segment has for a reading of a query."""

import re
from collections.abc import Mapping
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from bot.engine.arrays import Floats
from bot.engine.search import weights
from bot.engine.search.entry import Hit
from bot.engine.search.features import (
    ALL_WORDS,
    EQUAL,
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
from bot.engine.search.hangul import has_hangul
from bot.engine.search.query import Reading
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


class Found(NamedTuple):
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


def literal_first(found: list[Found]) -> list[Found]:
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


def best_found(segment: Segment, reading: Reading, limit: int, boosts: Mapping[str, float]) -> list[Found]:
    """The best entries of one segment for one reading, each once, best first."""
    extra = segment.boosted(boosts) if boosts else None
    rows, lines = candidates(segment, reading.text, extra)
    if not len(rows):
        return []
    scoring = _Scoring(segment, reading, rows, lines, extra)
    near = scoring.narrow()
    scoring.lower_later_seasons()
    scoring.raise_exact()
    scoring.raise_reordered()
    scoring.prefer_first_season()
    scoring.lower_outgrown()
    scoring.raise_clipped()
    return scoring.best(limit, near)


class _Scoring:
    """The candidate rows (m) of a segment for a reading, each with its `value`, in log odds, and the `confidence` in
    it. The methods adjust these, in the order in which `best_found` calls them.

    Behind the `own` rows that match come rows for other seasons of their series. `places` are the entries' places in
    the segment, `lines` the features (m x d); `named` marks the rows that are names, not short forms, and `later` those
    of later seasons if none was asked for.
    """

    def __init__(self, segment: Segment, reading: Reading, rows: Rows, lines: Floats, extra: Floats | None) -> None:
        self.segment, self.reading = segment, reading
        places = segment.owners[rows]
        self.own, counted = len(rows), any(map(str.isdigit, reading.text.plain))
        if reading.season is not None or not counted:
            lent, others = segment.lent(rows, reading.text, reading.season)
            if lent:
                rows, lines = np.concatenate((rows, rows[lent])), np.concatenate((lines, lines[lent]))
                places = np.concatenate((places, np.array(others, places.dtype)))
                lines[self.own :, WEIGHT] = segment.weights[others]
        self.rows, self.places, self.lines = rows, places, lines
        self.value = _MODEL.worth(lines)
        self.popularity = segment.weights[places]
        if extra is not None:
            self.value += extra[places] * _BOOST
            self.popularity = self.popularity + extra[places]
        self.confidence = confidence(lines)
        parts = segment.part_rows(rows)
        self.confidence[parts] = np.minimum(self.confidence[parts], _PART_CONFIDENCE)
        self.named = lines[:, WHOLE_NAMES].max(axis=1) > 0
        self.later = None if reading.narrows or counted else (segment.seasons[places] & 1) == 0

    def lower_later_seasons(self) -> None:
        """Lower later seasons: where none is asked for, the first is meant more often."""
        if self.later is not None:
            self.value[self.later] -= _LATER_SEASON

    def narrow(self) -> NDArray[np.bool_] | None:
        """Heed the year, country, season or kind asked for. Returns which rows precede all others for it, see `Found`;
        None if none does."""
        reading = self.reading
        if reading.narrows:
            fits = self._fitting()
            self.value += np.where(fits, _FITS, -_MISFIT).astype(np.float32)
            self.confidence = self._narrowed(fits)
            # Text with a season in it is like the name of every title that states this season.
            if reading.season is not None and reading.said:
                return None
            # Nearly every title is a first season, so that alone puts none first.
            if reading.season != 1 or reading.years or reading.country or reading.film:
                near = fits & (self.confidence > _MISFIT_FACTOR)
                # If no title of that name has the season, the one without it is still meant; not one of such initials.
                return near if reading.season is None or near.any() else (self.lines[:, EQUAL] > 0) & self.named
        elif reading.film is False:
            films = ~self._fitting()
            self.value[films] -= _MISFIT
            self.confidence[films] *= _MISFIT_FACTOR
        return None

    def _fitting(self) -> NDArray[np.bool_]:
        """Whether each row's entry is of the year, country, season and kind asked for, or its name contains the words
        that ask for them."""
        segment, reading = self.segment, self.reading
        owners: list[int] = self.places.tolist()
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
            listed: list[int] = self.rows.tolist()
            out |= self.lines[:, WITHIN] > 0
            out |= [said.issubset(segment.spaced[row].split(" ")) for row in listed]
        return out

    def _narrowed(self, fits: NDArray[np.bool_]) -> Floats:
        """The confidence in each row when a year, country, season or kind is asked for."""
        out = np.where(fits, self.confidence, self.confidence * _MISFIT_FACTOR)
        text = self.reading.text
        if self.reading.said:
            return out
        phrase = f" {text.spaced} "
        for n in np.flatnonzero(fits & (self.lines[:, WITHIN] > 0)).tolist():
            row = int(self.rows[n])
            if phrase in f" {self.segment.spaced[row]} " or not text.plain.isascii():
                out[n] = max(out[n], _CONTAINED + _CONTAINED_FILLED * self.lines[n, FILLED])
        return out

    def raise_exact(self) -> None:
        """Raise titles whose name equals the text above those with similar names, however popular: what is typed is
        seldom a slip for another name.

        Names that begin with the text may be meant unless more was typed after it, and so may those of which it is a
        part: these yield only if they are no more popular.
        """
        value, popularity, lines = self.value, self.popularity, self.lines
        equal = self.confidence == 1
        opens = (lines[:, OPENS] > 0) & ((lines[:, WHOLE] == 1) | (not self.reading.ended))
        # Initials and other short forms coincide often: they yield to a name unless far more popular.
        called = equal & self.named
        for n in called.nonzero()[0].tolist():
            yields = (equal & (popularity <= popularity[n] + _POPULARITY_MARGIN)) | (
                ~equal & (~opens | (popularity <= popularity[n]))
            )
            ahead = value[~called & yields].max(initial=-np.inf)
            value[n] = max(value[n], ahead + _JUST_ABOVE)

    def raise_reordered(self) -> None:
        """Raise names of exactly these words, in another order, above names that have more words and begin otherwise;
        without any, names of these words with a typo above names far less similar to the text."""
        value, lines = self.value, self.lines
        complete = (lines[:, SORTED] == 1) & (lines[:, WHOLE] < 1)
        if complete.any():
            other = (lines[:, ALL_WORDS] > 0) & (lines[:, SORTED] < 1) & (lines[:, OPENS] == 0)
        elif lines[0, QUERY_WORDS] >= _LEAST_WORDS:
            complete = (
                (lines[:, SORTED] >= _SORTED_ALIKE)
                & (lines[:, WHOLE] < lines[:, SORTED] - _SORTED_MARGIN)
                & (self.confidence < 1)
            )
            other = (self.confidence < _SORTED_ALIKE - _OTHERS_MARGIN) & (lines[:, OPENS] == 0)
        else:
            return
        if complete.any():
            ahead = value[other].max(initial=-np.inf) + _JUST_ABOVE * (1 + self.popularity[complete])
            value[complete] = np.maximum(value[complete], ahead)

    def prefer_first_season(self) -> None:
        """Lower later seasons below the first where their names differ from it in spaces alone, which are optional in
        Hangul."""
        if self.later is None or not has_hangul(self.reading.text.written):
            return
        yields, earliest = (self.confidence == 1) & self.later, (self.confidence == 1) & ~self.later
        if earliest.any():
            self.value[yields] = np.minimum(self.value[yields], self.value[earliest].max() - _JUST_ABOVE)

    def lower_outgrown(self) -> None:
        """Lower names that the text already goes beyond below those that begin with the text: "squid game s" is about
        to become a season's name. Latin names count by words, as a single letter more may be a slip."""
        text, segment = self.reading.text, self.segment
        latin = text.plain.isascii()
        goes_on = self.lines[:, OPENS_SPACED if latin else OPENS] > 0
        if not goes_on.any():
            return
        typed, names, end = (text.spaced, segment.spaced, " ") if latin else (text.plain, segment.plain, "")
        listed: list[int] = self.rows[: self.own].tolist()
        left = [n for n, row in enumerate(listed) if names[row] != typed and typed.startswith(names[row] + end)]
        self.value[left] = np.minimum(self.value[left], self.value[goes_on].max() - _JUST_ABOVE)

    def raise_clipped(self) -> None:
        """Raise titles that a Korean short name may stand for: it is made of some of their syllables in order, the
        first among them. Not if some name begins with the text, or differs from it in one syllable."""
        written, lines = self.reading.text.written, self.lines
        if not _CLIPPED.fullmatch(written) or (lines[:, OPENS] > 0).any() or lines[:, WHOLE].max() >= _SYLLABLE_WRONG:
            return
        taken = re.compile(".*".join(written))
        listed: list[int] = self.rows.tolist()
        clipped = np.array([taken.match(self.segment.written[row]) is not None for row in listed], np.bool_)
        if clipped.any() and not clipped.all():
            self.value[clipped] += max(0, self.value[~clipped].max() - self.value[clipped].max() + _JUST_ABOVE)

    def best(self, limit: int, near: NDArray[np.bool_] | None) -> list[Found]:
        """The entries of the rows, each once, best first: those that `near` marks before the others."""
        owners: list[int] = self.places.tolist()
        # An entry with a name equal to the query is reported by that name, however its other names rank.
        equals: list[int] = (self.confidence == 1).nonzero()[0].tolist()
        equal = {owners[n]: n for n in equals}
        most = _INITIALS_CONFIDENCE if self.reading.bare else 1
        scores: list[float] = np.minimum(self._shown_confidence(), most).tolist()
        values: list[float] = self.value.tolist()
        positions: list[int] = self.segment.positions[self.rows].tolist()
        named: list[bool] = self.named.tolist()
        order = np.argsort(-self.value, kind="stable") if near is None else np.lexsort((-self.value, ~near))
        listed: list[int] = order.tolist()
        out: list[Found] = []
        seen: set[int] = set()
        for n in listed:
            owner = owners[n]
            if owner in seen:
                continue
            seen.add(owner)
            by = equal.get(owner, n)
            if not scores[by]:
                continue
            entry = self.segment.entries[owner]
            # The name of another season of the series is none of this entry's own: show its title.
            hit = Hit(entry.key, scores[by], entry.names[positions[by] if by < self.own else 0])
            first = near is not None and bool(near[n])
            out.append(Found(values[n], first, hit, self.reading.literal, owner in equal, named[by]))
            if len(out) == limit:
                break
        return out

    def _shown_confidence(self) -> Floats:
        """The confidence in each row, lowered for those equal to the query by initials alone; more so if another
        title's name begins with it, unless that is far less popular."""
        equal = self.confidence == 1
        if not equal.any():
            return self.confidence
        out, opens = self.confidence.copy(), (self.lines[:, OPENS] > 0) & ~equal
        for n in np.flatnonzero(equal & ~self.lines[:, SPELT_OUT].any(axis=1)).tolist():
            close = self.popularity >= self.popularity[n] - _POPULARITY_MARGIN
            rivals = opens & (self.places != self.places[n]) & close
            out[n] = _PART_CONFIDENCE if rivals.any() else _INITIALS_CONFIDENCE
        return out
