"""A part of the index that never changes once built, apart from what is dropped from it."""

from bisect import bisect_left
from collections.abc import Sequence
from math import log

import numpy as np
from numpy.typing import NDArray

from rapidfuzz.distance import OSA
from rapidfuzz.process import cdist

from bot.engine.search.entry import Entry
from bot.engine.search.forms import ALIAS, INITIALS, NATIVE, TITLE, Form, forms
from bot.engine.search.grams import Grams
from bot.engine.search.letters import Letters
from bot.engine.search.opening import Openings

_LAST = "\U0010ffff"
# What a row's kind adds to popularity when a prefix matches more rows than can be looked at closely.
_KIND_PRIOR = np.array([0.25, 0.2, 0.0, 0.1, -0.1, -0.25, 0.2], dtype=np.float32)
# A beginning with a typo says so little that only well-known titles and native names are worth trying.
_SHOWN = np.array([True, True, False, False, False, False, False])
_MOST_OPENINGS = 16_000


class Words:
    """Which rows hold which words. Words are sorted, so those that begin alike are one slice."""

    __slots__ = ("_begins", "_rows", "_words")

    def __init__(self, spaced: Sequence[tuple[int, str]]) -> None:
        ids: dict[str, int] = {}
        words: list[int] = []
        rows: list[int] = []
        for row, text in spaced:
            for word in text.split(" "):
                words.append(ids.setdefault(word, len(ids)))
                rows.append(row)
        self._words = sorted(ids)
        rank = np.empty(len(ids), dtype=np.int64)
        rank[[ids[word] for word in self._words]] = np.arange(len(ids))
        packed = np.unique((rank[words] << 21) | np.array(rows, dtype=np.int64)) if words else np.zeros(0, np.int64)
        self._rows = (packed & ((1 << 21) - 1)).astype(np.int32)
        self._begins = np.searchsorted(packed >> 21, np.arange(len(ids) + 1)).astype(np.int32)

    def rows(self, word: str) -> NDArray[np.int32]:
        """Rows that hold the word."""
        at = bisect_left(self._words, word)
        if at < len(self._words) and self._words[at] == word:
            return self._rows[self._begins[at] : self._begins[at + 1]]
        return self._rows[:0]

    def count(self, word: str) -> int:
        """How many rows hold the word."""
        return len(self.rows(word))

    def opening(self, start: str) -> NDArray[np.int32]:
        """Rows that hold a word beginning so; a row is repeated for each such word."""
        low, high = bisect_left(self._words, start), bisect_left(self._words, start + _LAST)
        return self._rows[self._begins[low] : self._begins[high]]


class Segment:
    """Entries and their rows: one row for each form of each name, sorted by the form without spaces."""

    __slots__ = (
        "_grams", "_letters", "_live", "_openings", "_seen", "_words", "entries", "kinds", "owners", "places", "plain", "positions",
        "prior", "sound", "spaced", "weights",
    )  # fmt: skip

    def __init__(self, entries: Sequence[Entry]) -> None:
        self.entries = list(entries)
        self.places = {entry.key: n for n, entry in enumerate(self.entries)}
        rows = sorted(self._forms(), key=lambda row: row[0].plain)
        self.plain = [row[0].plain for row in rows]
        self.sound = [row[0].sound for row in rows]
        self.spaced = [row[0].spaced for row in rows]
        count = len(rows)
        self.kinds = np.fromiter((row[0].kind for row in rows), np.uint8, count)
        self.owners = np.fromiter((row[1] for row in rows), np.int32, count)
        self.positions = np.fromiter((row[2] for row in rows), np.int32, count)
        self.weights = np.array([entry.weight for entry in self.entries], dtype=np.float32)
        self.prior = (self.weights[self.owners] + _KIND_PRIOR[self.kinds]).astype(np.float32)
        named = np.flatnonzero(self.kinds < INITIALS)
        listed = named.tolist()
        self._grams = Grams([self.sound[n] for n in listed], named, count)
        self._letters = Letters([self.plain[n] for n in listed], named)
        self._openings = self._popular_openings()
        self._words = Words([(n, self.spaced[n]) for n in listed])
        self._seen = np.zeros(count, dtype=np.uint8)
        self._live = np.ones(len(self.entries), dtype=np.bool_)

    def _popular_openings(self) -> Openings:
        shown = np.flatnonzero(_SHOWN[self.kinds] & (self.positions < 2))
        if len(shown) > _MOST_OPENINGS:
            shown = np.sort(shown[np.argpartition(-self.prior[shown], _MOST_OPENINGS)[:_MOST_OPENINGS]])
        return Openings([self.plain[n] for n in shown.tolist()], shown)

    def _forms(self) -> list[tuple[Form, int, int]]:
        out: list[tuple[Form, int, int]] = []
        for n, entry in enumerate(self.entries):
            known: set[str] = set()
            for place, name in enumerate(entry.names):
                kind = TITLE if place == 0 else ALIAS if name.isascii() else NATIVE
                for made in forms(name, kind):
                    if made.plain not in known:
                        known.add(made.plain)
                        out.append((made, n, place))
        return out

    def __len__(self) -> int:
        return int(self._live.sum())

    def drop(self, key: str) -> bool:
        """Hide an entry. Whether it was there."""
        place = self.places.pop(key, None)
        if place is None:
            return False
        self._live[place] = False
        # No row of it is ever worth a closer look again.
        self.prior[self.owners == place] = -1.0
        return True

    def remaining(self) -> list[Entry]:
        """The entries not dropped."""
        return [self.entries[n] for n in self.places.values()]

    def popular(self, limit: int) -> list[int]:
        """Places of the most popular entries, best first."""
        live = np.flatnonzero(self._live)
        return live[np.argsort(-self.weights[live], kind="stable")[:limit]].tolist()

    def live(self, rows: NDArray[np.int64]) -> NDArray[np.int64]:
        """Those of the rows whose entry was not dropped."""
        return rows[self._live[self.owners[rows]]]

    def opening(self, start: str, limit: int) -> NDArray[np.int64]:
        """Up to `limit` rows beginning so, those equal to it first, then by popularity."""
        low = bisect_left(self.plain, start)
        high = bisect_left(self.plain, start + _LAST, low)
        if high - low <= limit:
            return np.arange(low, high)
        equal = bisect_left(self.plain, start + "\x00", low, high)
        rest = self.prior[equal:high]
        best = np.argpartition(-rest, limit)[:limit] if len(rest) > limit else np.arange(len(rest))
        return np.concatenate((np.arange(low, min(equal, low + limit)), best + equal))

    def misspelt(self, start: str, limit: int) -> NDArray[np.int64]:
        """Up to `limit` rows whose beginning is one typo away, the most popular ones."""
        rows = self._openings.near(start)
        if len(rows) > limit:
            rows = rows[np.argpartition(-self.prior[rows], limit)[:limit]]
        return rows

    def scrambled(self, text: str, edits: int) -> NDArray[np.int64]:
        """Rows at most so many edits from the text, wherever these are."""
        rows = self._letters.near(text)
        if not len(rows):
            return rows
        plain = [self.plain[n] for n in rows.tolist()]
        away = cdist([text], plain, scorer=OSA.distance, score_cutoff=edits, dtype=np.uint8)[0]
        return rows[away <= edits]

    def telling(self, words: Sequence[str]) -> list[float]:
        """How much each word tells about a title: the rarer the more. Unknown words tell most."""
        count = len(self.plain) + 1
        return [log(2 * count / (self._words.count(word) + 1)) for word in words]

    def alike(self, sound: str, words: Sequence[str], limit: int, most: int) -> NDArray[np.int64]:
        """Up to `limit` rows that share most pieces and words with a query; at most `most` entries are read."""
        count = len(self.plain)
        found = self._grams.find(sound, count)
        whole = [self._words.rows(word) for word in words[:-1]] + ([self._words.opening(words[-1])] if words else [])
        lists = found + [(min(12, max(1, int(np.log2((count + 1) / len(r))))), r) for r in whole if len(r)]
        lists.sort(key=lambda pair: len(pair[1]))
        total = read = 0
        seen = self._seen
        for weight, rows in lists:
            if read + len(rows) > most and total > 12:
                break
            if total + weight > 250:
                break
            seen[rows.astype(np.int64)] += weight
            total += weight
            read += len(rows)
        if not total:
            return np.zeros(0, dtype=np.int64)
        rows = np.flatnonzero(seen >= max(1, total // 3))
        if len(rows) < limit // 2:
            rows = np.flatnonzero(seen >= max(1, total // 6))
        shared = seen[rows].astype(np.float32)
        seen.fill(0)
        score = shared / total + shared / (self._grams.norms[rows] + total) + 0.15 * self.prior[rows]
        if len(rows) > limit:
            rows = rows[np.argpartition(-score, limit)[:limit]]
        return rows
