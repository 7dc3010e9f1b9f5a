"""Closed lists of terms – genres, tags, moods, services – read as members write them, completed as they type."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from functools import cached_property
from types import MappingProxyType
from typing import NamedTuple

from rapidfuzz.distance import OSA

from bot.core.errors import Sorry
from bot.core.titles import name_key
from bot.core.vocabulary import Vocabulary
from bot.engine.search import Entry, Hit, Index
from bot.engine.search.fold import fold
from bot.engine.search.narrowing import narrowings

LONGEST = 60
MOST_OFFERED = 25
_SURE = 0.8
# So many are compared, and what is so much like the typed is more than a part of a name.
_COMPARED, _SAME = 5, 0.88
# More than the bot speaks.
_LANGUAGES = 32
# Among a few hundred terms something is always a little like what was typed; far less like it than the best is noise.
_LIKELY, _NEARLY = 0.55, 0.75
# What is less like the text than this is not asked about, nor more than so many.
_NEAR, _ASKED = 0.7, 3
_ASKABLE = frozenset(("tag-unknown", "genre-unknown"))
_BESIDE = "."

TagNames = Mapping[str, str]
NO_NAMES: TagNames = MappingProxyType({})
"""What a member's language calls terms, where it has names of its own."""


class _Language(NamedTuple):
    """The terms as one language has them: `names` are their keys, by the `name_key` of what each is called everywhere
    and in the language."""

    terms: Index
    names: dict[str, str]


class Terms:
    """Terms by the names and weights of `entries`; the key is what a term is called everywhere."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        self._entries = tuple(entries)
        self.all = tuple(entry.key for entry in self._entries)
        self._languages: dict[frozenset[tuple[str, str]], _Language] = {}

    @cached_property
    def _shared(self) -> dict[str, tuple[str, ...]]:
        """The names of several terms, folded, with what they are the names of."""
        named: dict[str, list[str]] = {}
        for entry in self._entries:
            for name in dict.fromkeys(map(fold, entry.names)):
                named.setdefault(name, []).append(entry.key)
        return {name: tuple(keys) for name, keys in named.items() if len(keys) > 1}

    def together(self, text: str, told: TagNames = NO_NAMES) -> tuple[str, ...]:
        """The terms that are called so together, as romance and comedy are; none where it names one, or none."""
        return () if name_key(text) in self._in(told).names else self._shared.get(fold(text), ())

    def _in(self, told: TagNames) -> _Language:
        """The terms by the names of a language beside their own. Built when first asked for: it is small, and a start
        has enough to build."""
        language = frozenset(told.items())
        if (known := self._languages.get(language)) is None:
            if len(self._languages) == _LANGUAGES:
                self._languages.clear()
            index = Index.build(
                replace(entry, names=(told[entry.key], *entry.names)) if entry.key in told else entry
                for entry in self._entries
            )
            # What one is called everywhere comes before what a language calls another, and both before what else
            # a third is known by.
            names = {name_key(told[key]): key for key in self.all if key in told}
            names |= {name_key(key): key for key in self.all}
            known = self._languages[language] = _Language(index, names)
        return known

    def _search(self, text: str, limit: int, told: TagNames) -> list[Hit]:
        """By what is much like the text first: there is no better known term to yield to, as there is among titles."""
        found = self._in(told).terms.search(text, limit)
        return sorted(found, key=lambda hit: -hit.score if _is_slip(text, hit) else 0.0)

    def suggest(self, typed: str, told: TagNames = NO_NAMES) -> list[str]:
        """The terms that what was typed so far may mean, likeliest first; those of most weight for nothing typed."""
        start = typed.strip()[:LONGEST]
        if country_of(start):
            return []
        hits = self._search(start, MOST_OFFERED, told)
        least = max(_LIKELY, _NEARLY * hits[0].score) if start and hits else 0.0
        return [hit.key for hit in hits if hit.score >= least]

    def read(self, text: str, told: TagNames = NO_NAMES) -> str | None:
        """The term that `text` surely means, None where it means none: a country is no term."""
        return self._read(text, told, _SURE)

    def called(self, text: str, told: TagNames = NO_NAMES) -> str | None:
        """The term that is called just so, None where none is."""
        return self._read(text, told, 1.0)

    def _read(self, text: str, told: TagNames, least: float) -> str | None:
        given = text.strip()[:LONGEST]
        if named := self._in(told).names.get(name_key(given)):
            return named
        hits = self._search(given, _COMPARED, told) if given and not country_of(given) else []
        if not hits or hits[0].score < least or not self._seen(given, hits[0], told):
            return None
        return None if self._is_part_of_several(given, hits, told) else hits[0].key

    def near(self, text: str, told: TagNames = NO_NAMES) -> list[str]:
        """The terms that may be meant where none surely is, likeliest first: what is called much like `text`, and less
        where what it is called shows why."""
        given = text.strip()[:LONGEST]
        hits = self._search(given, MOST_OFFERED, told)
        shows = {hit.key for hit in hits if f" {fold(given)}" in f" {fold(told.get(hit.key, hit.key))}"}
        near = [hit for hit in hits if hit.score >= (_NEAR if hit.key in shows else _SURE)]
        return [hit.key for hit in sorted(near, key=lambda hit: (hit.key not in shows, -hit.score))]

    def _is_part_of_several(self, text: str, hits: Sequence[Hit], told: TagNames) -> bool:
        """Whether the text is less than what the likeliest is called, and a part of what others are: "female lead"."""
        if _is_alike(text, hits[0].name):
            return False
        part = f" {fold(text)} "
        return sum(part in f" {fold(told.get(hit.key, hit.key))} " for hit in hits) > 1

    def _seen(self, text: str, hit: Hit, told: TagNames) -> bool:
        """Whether what a term is called shows what the text means: "winter" is a part of "winter sports", and that a
        name of athletes that nobody is shown."""
        return _is_slip(text, hit) or hit.name in (hit.key, told.get(hit.key))

    def meant(self, text: str | None, unknown: str, told: TagNames = NO_NAMES) -> str | None:
        """The term that `text` means, None for None. Raises Sorry where it means none, see `not_known`."""
        if text is None:
            return None
        if (term := self.read(text, told)) is None:
            raise self.not_known(text, unknown, told)
        return term

    def not_known(self, text: str, unknown: str, told: TagNames = NO_NAMES) -> Sorry:
        """What is said of a text that is none of the terms: what it may mean, else `unknown`."""
        given = text.strip()[:LONGEST]
        near = self.near(given, told)[:_ASKED] if fold(given) and not country_of(given) else []
        if near and unknown in _ASKABLE:
            return Sorry("tag-near", given=given, terms=tuple(told.get(term, term) for term in near))
        return Sorry(unknown, given=given)


def _is_slip(text: str, hit: Hit) -> bool:
    """Whether the text may be the whole name with a letter wrong, and no part of it."""
    return hit.score >= _SAME or _is_alike(text, hit.name)


def _is_alike(text: str, name: str) -> bool:
    return OSA.normalized_similarity(fold(text), fold(name)) >= _SURE


def country_of(text: str) -> str | None:
    """The code of the country that `text` names and nothing else: "Korean", "k-dramas"; None where it names none."""
    words = fold(text).split()
    for said in (words, [word.removesuffix("s") for word in words]):
        # A search keeps one word at least beside a country.
        told = next(narrowings([_BESIDE, *said], lambda: False))
        if told.words == [_BESIDE] and told.years is None:
            return told.country
    return None


def services(vocabulary: Vocabulary) -> Terms:
    """The services titles are watched on."""
    return Terms(Entry(service.name, (service.name, *service.also)) for service in vocabulary.services.values())
