"""The vocabulary: the closed lists of tags, genres, services and moods, other names of people, and English words."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType


@dataclass(frozen=True, slots=True)
class Tag:
    """A tag. `spoils` says whether showing it gives the story away; `also` are its other names; `covers` are tags that
    are avoided with it."""

    name: str
    group: str
    means: str
    spoils: bool
    also: tuple[str, ...] = ()
    covers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Mood:
    """What someone may be in the mood for: a drama that has at least one of the tags and genres `tags`, and none of
    `without`."""

    name: str
    tags: tuple[str, ...]
    without: tuple[str, ...] = ()
    also: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Service:
    """A streaming service. `search` is a URL with `{title}` in it; `regions` is where it is offered, empty for
    everywhere."""

    name: str
    search: str | None = None
    regions: tuple[str, ...] = ()
    also: tuple[str, ...] = ()

    def serves(self, region: str) -> bool:
        return not self.regions or region in self.regions


class Vocabulary:
    """The lists together. Entries are found by any of their names, whatever the case.

    `keywords` map keywords of other sites to tags, `people` names in the credits to the person's other names. `words`
    are English words, and `everyday` the most common of them, which chat hardly takes for titles.
    """

    def __init__(
        self,
        tags: Mapping[str, Tag] = MappingProxyType({}),
        genres: Mapping[str, tuple[str, ...]] = MappingProxyType({}),
        services: Mapping[str, Service] = MappingProxyType({}),
        moods: Mapping[str, Mood] = MappingProxyType({}),
        keywords: Mapping[str, str] = MappingProxyType({}),
        people: Mapping[str, tuple[str, ...]] = MappingProxyType({}),
        everyday: frozenset[str] = frozenset(),
        words: frozenset[str] = frozenset(),
    ) -> None:
        self.tags = tags
        self.genres = genres
        self.services = services
        self.moods = moods
        self.keywords = keywords
        self.people = people
        self.everyday = everyday
        self.words = words | everyday
        self._tags = _names((tag.name, tag.also) for tag in tags.values())
        self._genres = _names(genres.items())
        self._services = _names((service.name, service.also) for service in services.values())

    def tag(self, name: str) -> str:
        """The name of a tag by any of its names; an unknown tag stays as it is, in lower case."""
        return self._tags.get(name.casefold(), name.casefold())

    def tag_of_keyword(self, keyword: str) -> str | None:
        """The tag that a keyword of another site means; None for none, or one that gives a story away."""
        name = self.keywords.get(keyword.casefold()) or self._tags.get(keyword.casefold(), "")
        return name if name in self.tags and not self.tags[name].spoils else None

    def genre(self, name: str) -> str:
        """The name of a genre by any of its names; an unknown one stays as it is."""
        return self._genres.get(name.casefold(), name)

    def service(self, name: str) -> str:
        """The name of a service by any of its names; an unknown one stays as it is."""
        return self._services.get(name.casefold(), name)

    def covered(self, tags: Collection[str]) -> frozenset[str]:
        """The tags, and those that are avoided with them."""
        known = [tag for name in tags if (tag := self.tags.get(name))]
        return frozenset((*tags, *(other for tag in known for other in tag.covers)))

    def spoils(self, tag: str) -> bool:
        """Whether a tag gives the story away. An unknown tag does not, as its own site shows it."""
        known = self.tags.get(tag)
        return known is not None and known.spoils


def _names(pairs: Iterable[tuple[str, tuple[str, ...]]]) -> dict[str, str]:
    names: dict[str, str] = {}
    for name, also in pairs:
        for other in also:
            names.setdefault(other.casefold(), name)
        names[name.casefold()] = name
    return names
