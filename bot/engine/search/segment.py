"""A part of the index that does not change once built, except that entries are dropped from it."""

from bisect import bisect_left, bisect_right
from collections import OrderedDict
from collections.abc import Mapping, Sequence
from itertools import repeat
from math import log, log2
from operator import eq

import numpy as np
from numpy.typing import NDArray
from rapidfuzz.distance import OSA
from rapidfuzz.process import cdist

from bot.engine.arrays import Floats
from bot.engine.search.entry import Entry
from bot.engine.search.forms import ALIAS, BARE, CONSONANTS, INITIALS, NATIVE, ROMANISED, TITLE, WAYS, forms, name_parts
from bot.engine.search.grams import Grams
from bot.engine.search.letters import Letters
from bot.engine.search.opening import Openings
from bot.engine.search.phonetic import skeletons
from bot.engine.search.query import Text
from bot.engine.search.seasons import told
from bot.engine.search.series import Series, is_numbered
from bot.engine.search.vocabulary import LAST, Vocabulary

Rows = NDArray[np.int64]

# What a row's kind adds to popularity when a beginning matches more rows than can be looked at closely.
_KIND_PRIOR = np.array([0.25, 0.2, 0.0, 0.1, -0.1, -0.25, 0.2, 0.1], dtype=np.float32)
# A beginning with a typo matches so much that only titles and native names of popular entries are tried.
_SHOWN = np.array([True, True, False, False, False, False, True, True])
_NAMED = 1 << TITLE | 1 << NATIVE | 1 << ALIAS | 1 << ROMANISED
_CONSONANTS = np.uint8(1 << CONSONANTS)
_MOST_OPENINGS = 16_000
_MOST_NAMES = 1000
# How many entries' forms are made at once: enough to be fast, without holding all texts several times over.
_PART = 4096
# The weights of shared pieces are summed in a byte for each row.
_MOST_WEIGHT = 255


class _Part:
    """The rows of some entries, sorted by their plain text and then by entry; `owners` counts from these entries."""

    def __init__(self, entries: Sequence[Entry]) -> None:
        called = [entry.names[:_MOST_NAMES] for entry in entries]
        counts = [len(names) for names in called]
        owners = np.repeat(np.arange(len(called)), counts)
        positions = np.concatenate([np.arange(count, dtype=np.uint16) for count in (0, *counts)])
        names = [name for some in called for name in some]
        latin = np.fromiter(map(str.isascii, names), np.bool_, len(names))
        kinds = np.where(positions == 0, TITLE, np.where(latin, ALIAS, NATIVE)).astype(np.uint8)
        halves = [(n, half) for n in np.flatnonzero(~latin & (positions < 2)).tolist() for half in name_parts(names[n])]
        whole = [n for n, _ in halves]
        owners, positions = np.append(owners, owners[whole]), np.append(positions, positions[whole])
        kinds = np.append(kinds, np.full(len(halves), BARE, np.uint8))
        made = forms([*names, *(half for _, half in halves)], kinds)
        by_name: list[int] = np.argsort(made.keys).tolist()
        listed = sorted(by_name, key=made.plain.__getitem__)[made.plain.count("") :]
        order = np.array(listed, np.int64)
        plain = [made.plain[n] for n in listed]
        named = made.keys[order] // WAYS
        owner = owners[named]
        again = np.fromiter(map(eq, plain, ["", *plain]), np.bool_, len(plain))
        again[1:] &= owner[1:] == owner[:-1]
        kept = np.flatnonzero(~again)
        kinds = made.kinds[order]
        self.plain = [plain[n] for n in kept.tolist()]
        first: list[int] = order[kept].tolist()
        self.spaced = [made.spaced[n] for n in first]
        self.written = [made.written[n] for n in first]
        self.kinds = kinds[kept]
        self.roles = np.bitwise_or.reduceat(np.left_shift(np.uint8(1), kinds), kept) if len(kept) else kinds
        self.owners = owner[kept]
        self.positions = positions[named[kept]]


class Segment:
    """Entries and their rows: one row for each form of each name, sorted by the form without spaces.

    By row: `plain`, `sound`, `spaced` and `written` are its texts (see `forms.Forms` and `phonetic`), `kinds` its kind,
    `roles` a bit for its kind and for each that another form of its entry with the same text has, `owners` the place of
    its entry in `entries`, `positions` the place of its name among the entry's names, `lengths` (2 x rows) the lengths
    of plain text and sound, `breadths` the number of words.

    By entry: `weights` is its popularity, `films` whether it is a film, `seasons` which seasons its names tell (see
    `seasons`). `places` has the place of each key that was not dropped. `cached` are the candidates of recent texts
    (see `rank`). Several threads may search at a time.
    """

    __slots__ = (
        "_grams", "_letters", "_live", "_openings", "_prior", "_series", "_vocabulary", "breadths", "cached",
        "entries", "films", "kinds", "lengths", "owners", "places", "plain", "positions", "roles", "seasons", "sound",
        "spaced", "weights", "written",
    )  # fmt: skip

    plain: list[str]
    sound: list[str]
    spaced: list[str]
    written: list[str]

    def __init__(self, entries: Sequence[Entry]) -> None:
        self.entries = list(entries)
        self.cached: OrderedDict[tuple[int, Text, bytes], tuple[Rows, Floats]] = OrderedDict()
        self.places = {entry.key: n for n, entry in enumerate(self.entries)}
        self._read()
        count = len(self.plain)
        named = np.flatnonzero(self.kinds != INITIALS)
        listed: list[int] = named.tolist()
        self.sound = self.plain.copy()
        for n, sound in zip(listed, skeletons([self.plain[n] for n in listed]), strict=True):
            self.sound[n] = sound
        self.breadths = np.fromiter(map(str.count, self.spaced, repeat(" ")), np.uint8, count) + np.uint8(1)
        self.lengths = np.empty((2, count), dtype=np.uint16)
        self.lengths[0] = np.fromiter(map(len, self.plain), np.uint16, count)
        self.lengths[1] = np.fromiter(map(len, self.sound), np.uint16, count)
        self.seasons = told([entry.names for entry in self.entries])
        self.films = np.array([entry.film for entry in self.entries], dtype=np.bool_)
        self._series = Series(self.entries)
        self.weights = np.array([entry.weight for entry in self.entries], dtype=np.float32)
        self._prior = (self.weights[self.owners] + _KIND_PRIOR[self.kinds]).astype(np.float32)
        self._grams = Grams([self.sound[n] for n in listed], named, count)
        self._letters = Letters([self.plain[n] for n in listed], named)
        self._openings = self._popular_openings()
        self._vocabulary = Vocabulary([self.spaced[n] for n in listed], named, self.breadths[named])
        self._live = np.ones(len(self.entries), dtype=np.bool_)

    def _popular_openings(self) -> Openings:
        shown = np.flatnonzero(_SHOWN[self.kinds] & (self.positions < 2))
        if len(shown) > _MOST_OPENINGS:
            shown = np.sort(shown[np.argpartition(-self._prior[shown], _MOST_OPENINGS)[:_MOST_OPENINGS]])
        return Openings([self.plain[n] for n in shown.tolist()], shown)

    def _read(self) -> None:
        """Make the forms of all names, one for each text and entry: that of the earliest name."""
        starts = range(0, len(self.entries), _PART) or [0]
        parts = [_Part(self.entries[start : start + _PART]) for start in starts]
        plain = [text for part in parts for text in part.plain]
        # Each part is in order already, so this is little more than a merge.
        listed = sorted(range(len(plain)), key=plain.__getitem__)
        self.plain = [plain[n] for n in listed]
        order = np.array(listed, np.int64)
        owners = [part.owners + start for part, start in zip(parts, starts, strict=True)]
        self.owners = np.concatenate(owners).astype(np.int32)[order]
        self.roles = np.concatenate([part.roles for part in parts])[order]
        self.positions = np.concatenate([part.positions for part in parts])[order]
        taken = {n for n in self.part_rows(np.arange(len(order))) if self._is_taken(n)}
        # The names are reused to free the old lists: this is where building takes most memory.
        listed = [place for n, place in enumerate(listed) if n not in taken]
        self.plain = [text for n, text in enumerate(self.plain) if n not in taken]
        gone = sorted(taken)
        order, self.owners = np.delete(order, gone), np.delete(self.owners, gone)
        self.roles, self.positions = np.delete(self.roles, gone), np.delete(self.positions, gone)
        spaced = [text for part in parts for text in part.spaced]
        self.spaced = [spaced[n] for n in listed]
        written = [text for part in parts for text in part.written]
        self.written = [written[n] for n in listed]
        self.kinds = np.concatenate([part.kinds for part in parts])[order]

    def part_rows(self, rows: Rows) -> list[int]:
        """Which of the rows are only a part of a name, one in a script other than Latin."""
        bare: list[int] = (self.roles[rows] & ~_CONSONANTS == 1 << BARE).nonzero()[0].tolist()
        return [n for n in bare if not self._entry(int(rows[n])).names[int(self.positions[rows[n]])].isascii()]

    def _entry(self, row: int) -> Entry:
        return self.entries[int(self.owners[row])]

    def _is_taken(self, row: int) -> bool:
        """Whether a title no less popular has the row's text for a whole name."""
        low, high = bisect_left(self.plain, self.plain[row]), bisect_right(self.plain, self.plain[row])
        named = [n for n in range(low, high) if int(self.roles[n]) & _NAMED]
        return any(self._entry(n).weight >= self._entry(row).weight for n in named)

    def __len__(self) -> int:
        return int(self._live.sum())

    def drop(self, key: str) -> bool:
        """Hide an entry; return whether it was there."""
        place = self.places.pop(key, None)
        if place is None:
            return False
        self._live[place] = False
        # Its rows are never shortlisted again.
        self._prior[self.owners == place] = -1.0
        return True

    def remaining(self) -> list[Entry]:
        """The entries not dropped."""
        return [self.entries[n] for n in self.places.values()]

    def popular(self, limit: int) -> list[int]:
        """Places of the most popular entries, best first."""
        live = np.flatnonzero(self._live)
        return live[np.argsort(-self.weights[live], kind="stable")[:limit]].tolist()

    def live(self, rows: Rows) -> Rows:
        """Those of the rows whose entry was not dropped."""
        return rows[self._live[self.owners[rows]]]

    def lent(self, rows: Rows, text: Text, season: int | None) -> tuple[list[int], list[int]]:
        """The names that one season of a series lends to another: which of the rows, and the place of the entry that
        each is lent to.

        A season that is asked for may be found by the names of any other. If none is, the first season may be found by
        a later one's name, up to the number, unless it has such a name itself.
        """
        told, places = list[int](), list[int]()
        owners = self.owners[rows]
        held: list[int] = self._series.held[owners].nonzero()[0].tolist()
        if not held:
            return told, places
        names = list(map(self.plain.__getitem__, rows[held].tolist()))
        series: list[int] = owners[held].tolist()
        for n, owner, name in zip(held, series, names, strict=True):
            if season or is_numbered(name, text.plain):
                place = self._series.season(owner, season or 1)
                if place is not None and self._live[place]:
                    told.append(n)
                    places.append(place)
        if told and not season:
            # A longer name of its own does not count where a later season's name is just the text and a number.
            own = {owner for owner, name in zip(series, names, strict=True) if name.startswith(text.plain)}
            just: list[bool] = (self.lengths[0][rows[told]] == len(text.plain) + 1).tolist()
            kept = [n for n, place in enumerate(places) if just[n] or place not in own]
            told, places = [told[n] for n in kept], [places[n] for n in kept]
        return told, places

    def boosted(self, boosts: Mapping[str, float]) -> Floats | None:
        """The `boosts` by entry, None if there are none for this segment."""
        places = self.places
        known = [(places[key], boost) for key, boost in boosts.items() if key in places]
        if not known:
            return None
        extra = np.zeros(len(self.entries), dtype=np.float32)
        for place, boost in known:
            extra[place] = boost
        return extra

    def opening(self, start: str, limit: int, extra: Floats | None) -> Rows:
        """Up to `limit` rows equal to the text, and as many longer ones that begin with it: the most popular, with
        `extra` added by entry."""
        low = bisect_left(self.plain, start)
        high = bisect_left(self.plain, start + LAST, low)
        if high - low <= limit:
            return np.arange(low, high)
        equal = bisect_left(self.plain, start + "\x00", low, high)
        rest = self._prior[equal:high]
        if extra is not None:
            rest = rest + extra[self.owners[equal:high]]
        best = np.argpartition(-rest, limit)[:limit] if len(rest) > limit else np.arange(len(rest))
        return np.concatenate((np.arange(low, min(equal, low + limit)), best + equal))

    def opens(self, text: Text) -> bool:
        """Whether some form begins with the text; a Latin form, with its words, the last of which may be unfinished."""
        low = bisect_left(self.plain, text.plain)
        high = bisect_left(self.plain, text.plain + LAST, low)
        latin = text.plain.isascii()
        return any(
            self._live[self.owners[n]] and (not latin or self.spaced[n].startswith(text.spaced))
            for n in range(low, high)
        )

    def calls(self, text: Text) -> bool:
        """Whether some name equals the text."""
        low = bisect_left(self.plain, text.plain)
        high = bisect_right(self.plain, text.plain, low)
        return any(self._live[self.owners[n]] and int(self.roles[n]) & _NAMED for n in range(low, high))

    def holds(self, text: Text) -> bool:
        """Whether some form has all the words, the last of which may be unfinished."""
        *whole, last = text.spaced.split(" ")
        rows = self._vocabulary.opening(last)
        for word in whole:
            held = np.zeros(len(self.plain), dtype=np.bool_)
            held[self._vocabulary.rows(word)] = True
            rows = rows[held[rows]]
        return bool(self._live[self.owners[rows]].any())

    def misspelt(self, start: str, limit: int) -> Rows:
        """Up to `limit` rows whose beginning is one typo away, the most popular ones."""
        rows = self._openings.near(start)
        if len(rows) > limit:
            rows = rows[np.argpartition(-self._prior[rows], limit)[:limit]]
        return rows

    def scrambled(self, text: str, edits: int, limit: int) -> Rows:
        """Up to `limit` rows at most so many edits from the text, the nearest ones."""
        rows = self._letters.near(text)
        if not len(rows):
            return rows
        listed: list[int] = rows.tolist()
        plain = [self.plain[n] for n in listed]
        away = cdist([text], plain, scorer=OSA.distance, score_cutoff=edits, dtype=np.uint8)[0]
        near = np.flatnonzero(away <= edits)
        if len(near) > limit:
            # Popularity is below one, so it decides only between rows equally near.
            order = np.argpartition(away[near] - self._prior[rows[near]], limit)
            near = near[order[:limit]]
        return rows[near]

    def rarities(self, words: Sequence[str]) -> list[float]:
        """The inverse document frequency of each word: log(2 (rows + 1) / (rows with it + 1))."""
        count = len(self.plain) + 1
        return [log(2 * count / (self._vocabulary.count(word) + 1)) for word in words]

    def alike(self, sound: str, words: Sequence[str], limit: int, most: int) -> Rows:
        """Up to `limit` rows that share most grams and words with a query; the last word may be unfinished.

        The rarest come first. Frequent ones are left out once `most` postings were read, if those before them weigh
        enough.
        """
        count = len(self.plain) + 1
        lists = self._grams.find(sound)
        whole = [self._vocabulary.rows(word) for word in words[:-1]]
        whole.append(self._vocabulary.opening(words[-1]))
        lists += [(min(12, max(1, int(log2(count / len(rows))))), rows) for rows in whole if len(rows)]
        lists.sort(key=lambda pair: len(pair[1]))
        seen, total, read = np.zeros(len(self.plain), dtype=np.uint8), 0, 0
        for weight, rows in lists:
            if total + weight > _MOST_WEIGHT or (read + len(rows) > most and total > 12):
                break
            seen[rows.astype(np.int64)] += weight
            total += weight
            read += len(rows)
        if not total:
            return np.zeros(0, dtype=np.int64)
        rows = (seen >= max(1, total // 3)).nonzero()[0]
        if len(rows) < limit // 2:
            rows = (seen >= max(1, total // 6)).nonzero()[0]
        shared = seen[rows].astype(np.float32)
        if len(rows) > limit:
            norms = self._grams.norms[rows]
            score = shared / total + shared / (norms + total) + 0.15 * self._prior[rows]
            rows = rows[np.argpartition(-score, limit)[:limit]]
        return rows
