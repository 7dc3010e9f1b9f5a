"""The index: built once, updated one entry at a time, searched at every keystroke."""

from collections.abc import Iterable, Mapping

from bot.engine.search.entry import Entry, Hit
from bot.engine.search.fold import fold, plain
from bot.engine.search.query import Text, as_text, names_in, readings
from bot.engine.search.scoring import Found, best_found, literal_first
from bot.engine.search.segment import Segment

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
        found: list[Found] = []
        for reading in readings(query, self):
            for segment in self.segments:
                found += best_found(segment, reading, limit, extra)
        found = literal_first(found)
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
