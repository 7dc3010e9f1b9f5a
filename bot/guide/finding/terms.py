"""Closed lists of terms – genres, tags, moods, services –, read as members write them and completed as they type."""

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
# How many hits are compared, and the score from which one is the whole name, not part of it.
_COMPARED, _SAME = 5, 0.88
# Indexes kept, more than the bot has languages.
_LANGUAGES = 32
# Suggestions below either score, the second relative to the best, are noise: among a few hundred terms, some are always
# a little like what was typed.
_LIKELY, _NEARLY = 0.55, 0.75
# The least score of terms that are offered as what was meant, and how many are.
_NEAR, _ASKED = 0.7, 3
_ASKABLE = frozenset(("tag-unknown", "genre-unknown"))
_BESIDE = "."

TagNames = Mapping[str, str]
NO_NAMES: TagNames = MappingProxyType({})
"""What a member's language calls terms, by their keys; terms without a name of their own are left out."""


class _Language(NamedTuple):
    """The terms in one language: their index, and their keys by the `name_key` of the key and the language's name."""

    terms: Index
    names: dict[str, str]


class Terms:
    """A list of terms. The key of each entry is its English name, under which it is stored."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        self._entries = tuple(entries)
        self.all = tuple(entry.key for entry in self._entries)
        self._languages: dict[frozenset[tuple[str, str]], _Language] = {}

    @cached_property
    def _shared(self) -> dict[str, tuple[str, ...]]:
        """The folded names that several terms share, with the keys of these."""
        named: dict[str, list[str]] = {}
        for entry in self._entries:
            for name in dict.fromkeys(map(fold, entry.names)):
                named.setdefault(name, []).append(entry.key)
        return {name: tuple(keys) for name, keys in named.items() if len(keys) > 1}

    def together(self, text: str, tag_names: TagNames = NO_NAMES) -> tuple[str, ...]:
        """The terms that share a name, as Romance and Comedy share romcom; none where it is the name of one or none."""
        return () if name_key(text) in self._in(tag_names).names else self._shared.get(fold(text), ())

    def _in(self, tag_names: TagNames) -> _Language:
        """The terms in a language; built when first used."""
        language = frozenset(tag_names.items())
        if (known := self._languages.get(language)) is None:
            if len(self._languages) == _LANGUAGES:
                self._languages.clear()
            index = Index.build(
                replace(entry, names=(tag_names[entry.key], *entry.names)) if entry.key in tag_names else entry
                for entry in self._entries
            )
            # A key wins over a name in the language, and both over further names, which only the index has.
            names = {name_key(tag_names[key]): key for key in self.all if key in tag_names}
            names |= {name_key(key): key for key in self.all}
            known = self._languages[language] = _Language(index, names)
        return known

    def _search(self, text: str, limit: int, tag_names: TagNames) -> list[Hit]:
        """The hits, near matches of the whole name first: unlike titles, terms do not yield to better known ones."""
        found = self._in(tag_names).terms.search(text, limit)
        return sorted(found, key=lambda hit: -hit.score if _is_slip(text, hit) else 0.0)

    def suggest(self, typed: str, tag_names: TagNames = NO_NAMES) -> list[str]:
        """The terms that what was typed so far may mean, likeliest first; those of most weight for an empty text."""
        start = typed.strip()[:LONGEST]
        if country_of(start):
            return []
        hits = self._search(start, MOST_OFFERED, tag_names)
        least = max(_LIKELY, _NEARLY * hits[0].score) if start and hits else 0.0
        return [hit.key for hit in hits if hit.score >= least]

    def read(self, text: str, tag_names: TagNames = NO_NAMES) -> str | None:
        """The term that `text` certainly means; None for none, and for a country."""
        return self._read(text, tag_names, _SURE)

    def called(self, text: str, tag_names: TagNames = NO_NAMES) -> str | None:
        """The term of exactly that name; None for none."""
        return self._read(text, tag_names, 1.0)

    def _read(self, text: str, tag_names: TagNames, least: float) -> str | None:
        given = text.strip()[:LONGEST]
        if named := self._in(tag_names).names.get(name_key(given)):
            return named
        hits = self._search(given, _COMPARED, tag_names) if given and not country_of(given) else []
        if not hits or hits[0].score < least or not self._is_plain(given, hits[0], tag_names):
            return None
        return None if self._is_part_of_several(given, hits, tag_names) else hits[0].key

    def near(self, text: str, tag_names: TagNames = NO_NAMES) -> list[str]:
        """The terms that may be meant where none certainly is, likeliest first: those with a similar name, or a less
        similar one that contains `text` and is shown."""
        given = text.strip()[:LONGEST]
        hits = self._search(given, MOST_OFFERED, tag_names)
        shows = {hit.key for hit in hits if f" {fold(given)}" in f" {fold(tag_names.get(hit.key, hit.key))}"}
        near = [hit for hit in hits if hit.score >= (_NEAR if hit.key in shows else _SURE)]
        return [hit.key for hit in sorted(near, key=lambda hit: (hit.key not in shows, -hit.score))]

    def _is_part_of_several(self, text: str, hits: Sequence[Hit], tag_names: TagNames) -> bool:
        """Whether the text is only part of the likeliest name, and of others too: "female lead"."""
        if _is_alike(text, hits[0].name):
            return False
        part = f" {fold(text)} "
        return sum(part in f" {fold(tag_names.get(hit.key, hit.key))} " for hit in hits) > 1

    def _is_plain(self, text: str, hit: Hit, tag_names: TagNames) -> bool:
        """Whether members can see why the text means a term: by its shown name, not by part of another one, as "winter"
        is part of "winter sports", a further name of athletes."""
        return _is_slip(text, hit) or hit.name in (hit.key, tag_names.get(hit.key))

    def meant(self, text: str | None, unknown: str, tag_names: TagNames = NO_NAMES) -> str | None:
        """The term that `text` means; None for None. Raises Sorry where it means none, see `not_known`."""
        if text is None:
            return None
        if (term := self.read(text, tag_names)) is None:
            raise self.not_known(text, unknown, tag_names)
        return term

    def not_known(self, text: str, unknown: str, tag_names: TagNames = NO_NAMES) -> Sorry:
        """The refusal of a text that means no term: with the terms it may mean, else with the text key `unknown`."""
        given = text.strip()[:LONGEST]
        near = self.near(given, tag_names)[:_ASKED] if fold(given) and not country_of(given) else []
        if near and unknown in _ASKABLE:
            return Sorry("tag-near", given=given, terms=tuple(tag_names.get(term, term) for term in near))
        return Sorry(unknown, given=given)


def _is_slip(text: str, hit: Hit) -> bool:
    """Whether the text is like the whole name, with a letter wrong perhaps, and not part of it."""
    return hit.score >= _SAME or _is_alike(text, hit.name)


def _is_alike(text: str, name: str) -> bool:
    return OSA.normalized_similarity(fold(text), fold(name)) >= _SURE


def country_of(text: str) -> str | None:
    """The code of the country that is all `text` names, "Korean", "k-dramas"; None for anything else."""
    words = fold(text).split()
    for said in (words, [word.removesuffix("s") for word in words]):
        # Narrowing leaves at least one word beside the country.
        narrowed = next(narrowings([_BESIDE, *said], lambda: False))
        if narrowed.words == [_BESIDE] and narrowed.years is None:
            return narrowed.country
    return None


def services(vocabulary: Vocabulary) -> Terms:
    """The streaming services as terms."""
    return Terms(Entry(service.name, (service.name, *service.also)) for service in vocabulary.services.values())
