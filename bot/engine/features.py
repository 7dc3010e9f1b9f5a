"""Titles as arrays: sparse vectors of unit length for each field, and codes for the single-valued facts."""

from __future__ import annotations

import math
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

import numpy as np
from numpy.typing import NDArray

from bot.engine.arrays import Floats, Positions
from bot.engine.sparse import Rows

FIELDS: Final = ("genres", "tags", "cast", "crew", "networks", "words")
FACTS: Final = ("country", "kind", "source", "era", "length", "episodes")

_FIRST_YEAR: Final = 1950
_YEARS: Final = 150
_STEPS: Final = 64
_ERA_SCALE: Final = 4.0
_LENGTH_SCALE: Final = 2.5
_COMMON_WORD: Final = 0.10
_FEW_VOTES: Final = 0.25
"""The quantile of votes assumed of titles without any."""
_NEW_YEARS: Final = 2
"""Titles without votes are new up to so many years before the newest title."""

Ints = NDArray[np.int32]


@dataclass(frozen=True, slots=True)
class Item:
    """One title as the engine sees it. Strings are opaque: the caller makes them canonical."""

    key: str
    kind: str = "series"
    genres: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    cast: tuple[tuple[str, float], ...] = ()
    """(person, weight of the billing: main 1.0, support 0.5, guest 0.2)."""
    crew: tuple[str, ...] = ()
    country: str | None = None
    year: int | None = None
    aired: float | None = None
    """When it was first shown, in years: 2016.5 is July 2016. None stands for the middle of `year`."""
    minutes: float | None = None
    """Total running time: episodes times runtime."""
    episodes: int | None = None
    source: str | None = None
    """The kind of work it is based on."""
    networks: tuple[str, ...] = ()
    terms: Mapping[str, int] | None = None
    """Words of the synopsis with their counts."""
    votes: float = 0.0
    """How many people worldwide rated it."""
    watchers: float | None = None
    """How many people worldwide have it on a list, if known."""
    score: float | None = None
    """The worldwide mean score, 1 to 100."""
    related: tuple[str, ...] = ()
    """Keys of titles of the same story: sequels, remakes, specials."""


def plain(name: str) -> str:
    """The letters and digits of a name, case-folded: "Rich Man/Poor Woman" and "rich-man-poor-woman" are one."""
    folded = unicodedata.normalize("NFKC", name).casefold()
    return "".join(c for c in folded if c.isalnum())


@dataclass(frozen=True, slots=True)
class Features:
    """What `n` titles have, as arrays.

    `rows` is n x F: the fields side by side, each field's part of a row having unit length; `columns` is its transpose
    (F x n). For each column, `field` (F) is the index of its field in FIELDS, `names` (F) its value and `idf` (F) its
    rarity; `column` finds it by field name and value. `facts` has one code per title and fact, -1 where unknown; `year`
    and `aired` are NaN where unknown. `popularity` is log10(1 + votes), estimated for titles that are not `voted`.
    `quality` is the worldwide mean, 1 to 100, shrunk towards the catalogue's where votes are few. `new` titles are of
    the last years and have no votes. `story` numbers the connected titles of one story, and `stories` has the rows of
    each story of several titles.
    """

    keys: tuple[str, ...]
    index: Mapping[str, int]
    rows: Rows
    columns: Rows
    field: NDArray[np.int8]
    idf: Floats
    names: tuple[str, ...]
    column: Mapping[tuple[str, str], int]
    facts: Mapping[str, Positions]
    fact_names: Mapping[str, tuple[str, ...]]
    year: Floats
    aired: Floats
    popularity: Floats
    voted: NDArray[np.bool_]
    quality: Floats
    new: NDArray[np.bool_]
    story: Ints
    stories: Mapping[int, Positions]

    @classmethod
    def build(cls, items: Sequence[Item], tag_groups: Mapping[str, str] | None = None) -> Features:
        """Index the items; raise ValueError where two share a key.

        `tag_groups` names the group of a tag; tags of a group called "format" describe the release, not the
        story, and weigh half.
        """
        index = {item.key: row for row, item in enumerate(items)}
        if len(index) != len(items):
            raise ValueError("two items share a key")
        groups = tag_groups or {}
        halved = {tag for tag, group in groups.items() if group == "format"}
        column: dict[tuple[str, str], int] = {}
        field: list[int] = []
        blocks: list[Rows] = []
        idf: list[float] = []
        for number, name in enumerate(FIELDS):
            entries = [_entries(item, name, halved) for item in items]
            block, values, rarity = _unit_block(entries, drop_above=_COMMON_WORD if name == "words" else 1.0)
            for value in values:
                column[name, value] = len(field)
                field.append(number)
            blocks.append(block)
            idf += rarity
        rows = Rows.beside(blocks)
        story = _stories(items, index)
        of_several = np.flatnonzero(np.bincount(story)[story] > 1) if items else np.zeros(0, dtype=np.intp)
        stories: dict[int, list[int]] = {}
        for row in of_several.tolist():
            stories.setdefault(int(story[row]), []).append(row)
        facts, fact_names = _facts(items)
        return cls(
            keys=tuple(item.key for item in items),
            index=index,
            rows=rows,
            columns=rows.transposed(),
            field=np.array(field, dtype=np.int8),
            idf=np.array(idf, dtype=np.float32),
            names=tuple(value for _, value in column),
            column=column,
            facts=facts,
            fact_names=fact_names,
            year=np.array([np.nan if item.year is None else item.year for item in items], dtype=np.float32),
            aired=_aired(items),
            popularity=_popularity(items),
            voted=np.array([item.votes > 0 for item in items], dtype=np.bool_),
            quality=_quality(items),
            new=_new(items),
            story=story,
            stories={number: np.array(rows_, dtype=np.intp) for number, rows_ in stories.items()},
        )

    def __len__(self) -> int:
        return len(self.keys)

    def without_words(self) -> Features:
        """The same titles without the words of their synopses."""
        kept = self.field != FIELDS.index("words")
        rows = self.rows.scaled(kept.astype(np.float32))
        return replace(self, rows=rows, columns=rows.transposed())


def _entries(item: Item, field: str, halved: set[str]) -> dict[str, float]:
    if field == "genres":
        return dict.fromkeys(item.genres, 1.0)
    if field == "tags":
        return {tag: 0.5 if tag in halved else 1.0 for tag in item.tags}
    if field == "cast":
        found: dict[str, float] = {}
        for person, weight in item.cast:
            found[person] = max(weight, found.get(person, 0.0))
        return found
    if field == "crew":
        return dict.fromkeys(item.crew, 1.0)
    if field == "networks":
        return dict.fromkeys(item.networks, 1.0)
    return {word: 1.0 + math.log(count) for word, count in (item.terms or {}).items() if count > 0}


def _unit_block(entries: Sequence[Mapping[str, float]], drop_above: float) -> tuple[Rows, list[str], list[float]]:
    """Weights times BM25's inverse document frequency, each row then scaled to length one.

    idf = log(1 + (n - df + 0.5) / (df + 0.5)): Robertson and Zaragoza, "The Probabilistic Relevance Framework:
    BM25 and Beyond", 2009. n counts the rows with any value; values in more than `drop_above` of them are left out.
    """
    n = sum(1 for row in entries if row)
    frequency = Counter(value for row in entries for value in row)
    values = sorted(value for value, df in frequency.items() if df <= max(drop_above * n, 20) or drop_above >= 1)
    number = {value: i for i, value in enumerate(values)}
    idf = {v: math.log(1 + (n - frequency[v] + 0.5) / (frequency[v] + 0.5)) for v in values}
    lists: list[list[tuple[int, float]]] = []
    for row in entries:
        weighted = [(number[v], w * idf[v]) for v, w in row.items() if v in number]
        length = math.sqrt(sum(w * w for _, w in weighted)) or 1.0
        lists.append([(i, w / length) for i, w in weighted])
    return Rows.build(lists, len(values)), values, [idf[v] for v in values]


def _codes(values: Iterable[str | None]) -> tuple[Positions, tuple[str, ...]]:
    seen: dict[str, int] = {}
    codes = [-1 if value is None else seen.setdefault(value, len(seen)) for value in values]
    return np.array(codes, dtype=np.intp), tuple(seen)


def _log_steps(amount: float | None) -> int:
    """An amount in logarithmic steps, four to a doubling: 10 is step 13, 1,000 is step 40; -1 where unknown."""
    return min(round(4 * math.log2(amount)), _STEPS - 1) if amount and amount >= 1 else -1


def _facts(items: Sequence[Item]) -> tuple[dict[str, Positions], dict[str, tuple[str, ...]]]:
    country, countries = _codes(item.country for item in items)
    kind, kinds = _codes(item.kind for item in items)
    source, sources = _codes(item.source for item in items)
    era = [-1 if i.year is None else min(max(i.year - _FIRST_YEAR, 0), _YEARS - 1) for i in items]
    length = [_log_steps(item.minutes) for item in items]
    episodes = [_log_steps(item.episodes) for item in items]
    facts = {
        "country": country,
        "kind": kind,
        "source": source,
        "era": np.array(era, dtype=np.intp),
        "length": np.array(length, dtype=np.intp),
        "episodes": np.array(episodes, dtype=np.intp),
    }
    names = {
        "country": countries,
        "kind": kinds,
        "source": sources,
        "era": tuple(str(_FIRST_YEAR + y) for y in range(_YEARS)),
        "length": tuple(str(round(2 ** (step / 4))) for step in range(_STEPS)),
        "episodes": tuple(str(round(2 ** (step / 4))) for step in range(_STEPS)),
    }
    return facts, names


def nearness(fact: str, size: int) -> Floats:
    """How alike any two codes of a fact are (size x size, 0 to 1): the identity for names; falling off with
    distance for numbers."""
    if fact not in ("era", "length", "episodes"):
        return np.eye(size, dtype=np.float32)
    steps = np.arange(size)
    scale = _ERA_SCALE if fact == "era" else _LENGTH_SCALE
    return np.exp(-np.abs(steps[:, None] - steps[None, :]) / scale).astype(np.float32)


def _new(items: Sequence[Item]) -> NDArray[np.bool_]:
    """Which titles are recent and have no votes. Older ones without votes are obscure, not new."""
    newest = max((item.year for item in items if item.year is not None), default=0)
    new = [item.votes <= 0 and item.year is not None and item.year >= newest - _NEW_YEARS for item in items]
    return np.array(new, dtype=np.bool_)


def _aired(items: Sequence[Item]) -> Floats:
    middle = [np.nan if item.year is None else item.year + 0.5 for item in items]
    known = [year if item.aired is None else item.aired for item, year in zip(items, middle, strict=True)]
    return np.array(known, dtype=np.float32)


def _popularity(items: Sequence[Item]) -> Floats:
    """log10(1 + votes); a title without votes counts as one that few know."""
    votes = np.array([max(item.votes, 0.0) for item in items], dtype=np.float32)
    known = votes[votes > 0]
    few = float(np.quantile(known, _FEW_VOTES)) if len(known) else 0.0
    return np.log10(1 + np.where(votes > 0, votes, few)).astype(np.float32)


def _quality(items: Sequence[Item]) -> Floats:
    """The Bayesian mean of each score, with a prior of 200 votes at the catalogue's mean."""
    known = [item.score for item in items if item.score is not None]
    mean = sum(known) / len(known) if known else 70.0
    return np.array(
        [
            mean if i.score is None else (mean * 200 + i.score * max(i.votes, 1.0)) / (200 + max(i.votes, 1.0))
            for i in items
        ],
        dtype=np.float32,
    )


def _stories(items: Sequence[Item], index: Mapping[str, int]) -> Ints:
    """Each title's story, as the lowest row of it: titles joined by `related`, in either direction, are one story."""
    parent = list(range(len(items)))

    def root(row: int) -> int:
        while parent[row] != row:
            parent[row] = parent[parent[row]]
            row = parent[row]
        return row

    for row, item in enumerate(items):
        for key in item.related:
            if key in index:
                a, b = root(row), root(index[key])
                parent[max(a, b)] = min(a, b)
    return np.array([root(row) for row in range(len(items))], dtype=np.int32)
