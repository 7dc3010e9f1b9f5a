"""Closed lists of terms – genres, tags, moods, services – read as members write them, completed as they type."""

from collections.abc import Iterable, Mapping
from functools import cached_property
from types import MappingProxyType

from bot.core.errors import Sorry
from bot.core.vocabulary import Vocabulary
from bot.engine.search import Entry, Index

LONGEST = 60
_MOST = 25
_SURE = 0.8
# Among a few hundred terms something is always a little like what was typed; far less like it than the best is noise.
_LIKELY, _NEARLY = 0.5, 0.75

Told = Mapping[str, str]
NOT_TOLD: Told = MappingProxyType({})
"""What a member's language calls terms, where it has names of its own."""


class Terms:
    """Terms by the names and weights of `entries`; the key is what a term is called everywhere."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        self._entries = tuple(entries)
        self.all = tuple(entry.key for entry in self._entries)

    # Built when first asked for: it is small, and a start has enough to build.
    @cached_property
    def _index(self) -> Index:
        return Index.build(self._entries)

    def suggest(self, typed: str, told: Told = NOT_TOLD) -> list[str]:
        """The terms that what was typed so far may mean, likeliest first; those of most weight for nothing typed."""
        start = typed.strip()[:LONGEST]
        hits = self._index.search(start, _MOST)
        if not start:
            return [hit.key for hit in hits]
        own = [term for term, name in told.items() if name.casefold().startswith(start.casefold()) and term in self.all]
        least = max(_LIKELY, _NEARLY * hits[0].score) if hits else 0.0
        return list(dict.fromkeys([*own, *(hit.key for hit in hits if hit.score >= least)]))[:_MOST]

    def read(self, text: str, told: Told = NOT_TOLD) -> str | None:
        """The term that `text` surely means, None where it means none."""
        given = text.strip()[:LONGEST]
        for term, name in told.items():
            if name.casefold() == given.casefold() and term in self.all:
                return term
        hits = self._index.search(given, 1) if given else []
        return hits[0].key if hits and hits[0].score >= _SURE else None

    def meant(self, text: str | None, unknown: str, told: Told = NOT_TOLD) -> str | None:
        """The term that `text` means, None for None. Raises Sorry(`unknown`) where it means none."""
        if text is None:
            return None
        if (term := self.read(text, told)) is None:
            raise Sorry(unknown, given=text[:LONGEST])
        return term


def services(vocabulary: Vocabulary) -> Terms:
    """The services titles are watched on."""
    return Terms(Entry(service.name, (service.name, *service.also)) for service in vocabulary.services.values())
