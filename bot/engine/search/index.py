"""The index itself: built once, corrected one entry at a time, asked at every keystroke."""

from collections.abc import Iterable, Mapping

import numpy as np

from bot.engine.search import weights
from bot.engine.search.entry import Entry, Hit
from bot.engine.search.features import OPENS, Floats, confidence
from bot.engine.search.query import Reading, readings
from bot.engine.search.rank import Model, candidates
from bot.engine.search.segment import Segment

_MODEL = Model(
    np.array(weights.LINE, dtype=np.float32),
    np.array(weights.HIDDEN, dtype=np.float32),
    np.array(weights.BIAS, dtype=np.float32),
    np.array(weights.OUT, dtype=np.float32),
)


# In the ranking's log odds: what full extra popularity is worth, what it is worth to be of the year or country
# named, and what it costs not to be.
_BOOST, _NARROWED, _RULED_OUT = 16.0, 0.5, 6.0
# As much as makes an order sure.
_AHEAD = 0.01

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
        found: list[tuple[float, Hit]] = []
        for way in readings(query):
            for segment in self.segments:
                found += _found(segment, way, limit, extra)
        found.sort(key=lambda pair: -pair[0])
        best: dict[str, Hit] = {}
        for _, hit in found:
            best.setdefault(hit.key, hit)
        return list(best.values())[:limit]

    def _popular(self, limit: int, boosts: Mapping[str, float]) -> list[Hit]:
        top: dict[str, Entry] = {}
        for segment in self.segments:
            places = segment.popular(limit)
            places += [segment.places[key] for key in boosts if key in segment.places]
            top.update((segment.entries[n].key, segment.entries[n]) for n in places)
        order = sorted(top.values(), key=lambda entry: -entry.weight - boosts.get(entry.key, 0.0))
        return [Hit(entry.key, 0.0, entry.names[0] if entry.names else "") for entry in order[:limit]]


def _found(segment: Segment, way: Reading, limit: int, boosts: Mapping[str, float]) -> list[tuple[float, Hit]]:
    """The best entries of one segment for one reading, each once, with what the ranking makes of them."""
    extra = segment.boosted(boosts) if boosts else None
    rows, told = candidates(segment, way.text, extra)
    if not len(rows):
        return []
    value = _MODEL.worth(told)
    places = segment.owners[rows]
    if extra is not None:
        value += extra[places] * _BOOST
    owners: list[int] = places.tolist()
    certain = confidence(told)
    known = segment.weights[places] if extra is None else segment.weights[places] + extra[places]
    _put_first(value, known, certain, told[:, OPENS])
    sure: list[float] = certain.tolist()
    # A name equal to the query is the one that is meant, however its other names rank.
    equal = {owners[n]: n for n, score in enumerate(sure) if score == 1}
    if way.year is not None or way.country is not None:
        value += [_narrowed(segment.entries[n], way) for n in owners]
    out: list[tuple[float, Hit]] = []
    seen: set[int] = set()
    order: list[int] = np.argsort(-value, kind="stable").tolist()
    for n in order:
        owner = owners[n]
        if owner in seen:
            continue
        seen.add(owner)
        entry = segment.entries[owner]
        told_by = equal.get(owner, n)
        if not sure[told_by]:
            continue
        name = entry.names[int(segment.positions[rows[told_by]])]
        out.append((float(value[n]), Hit(entry.key, sure[told_by], name)))
        if len(out) == limit:
            break
    return out


def _put_first(value: Floats, known: Floats, sure: Floats, opens: Floats) -> None:
    """A title called exactly so comes before those whose names are only like it, however well known: what is written
    is seldom a slip for another name. Names that begin so may be on their way, so only those no better known yield."""
    like = sure < 1
    for n in np.flatnonzero(~like).tolist():
        ahead = value[like & ((opens == 0) | (known <= known[n]))].max(initial=-np.inf)
        value[n] = max(value[n], ahead + _AHEAD)


def _narrowed(entry: Entry, way: Reading) -> float:
    """What being of the year and the country named in the query is worth."""
    value = 0.0
    if way.year is not None:
        value += _NARROWED if entry.year == way.year else -_RULED_OUT
    if way.country is not None:
        value += _NARROWED if entry.country == way.country else -_RULED_OUT
    return value
