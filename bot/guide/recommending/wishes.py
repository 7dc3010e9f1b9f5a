"""What members wish for, in their words: tags and genres, moods, services, years."""

import re
from collections.abc import Iterable, Iterator
from functools import cached_property

from bot.core.choices import MOST_CHOSEN
from bot.core.errors import Sorry
from bot.core.people import MOST_AVOIDED, MOST_LIKED
from bot.core.vocabulary import Mood, Tag, Vocabulary
from bot.core.years import read_years
from bot.engine.search import Entry, Index

_LONGEST = 60
_SURE = 0.8
# Among a few hundred words something is always a little like what was typed; far less like it than the best is noise.
_LIKELY, _NEARLY = 0.5, 0.75
_COMMAS = re.compile(r"[,;，、\n]")
_NOT = re.compile(r"(?:no|not|without|avoid|nothing)\s+(?:an?\s+|any\s+)?", re.IGNORECASE)


class Wishing:
    """Reads wishes by the vocabulary. What gives a story away cannot be liked, but avoided."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary

    # Built at the first wish: they are small, and a start has enough to build.
    @cached_property
    def _liked(self) -> Index:
        return Index.build(_tags((tag for tag in self._vocabulary.tags.values() if not tag.spoils), self._vocabulary))

    @cached_property
    def _avoided(self) -> Index:
        return Index.build(_tags(self._vocabulary.tags.values(), self._vocabulary))

    @cached_property
    def _moods(self) -> Index:
        return Index.build(Entry(mood.name, (mood.name, *mood.also)) for mood in self._vocabulary.moods.values())

    @cached_property
    def _services(self) -> Index:
        services = self._vocabulary.services.values()
        return Index.build(Entry(service.name, (service.name, *service.also)) for service in services)

    def liked(self, text: str | None) -> tuple[str, ...]:
        """The tags and genres `text` names, set apart by commas; none for None.

        Raises Sorry for one that is not known, and for more than MOST_LIKED.
        """
        return self._several(text, self._liked, MOST_LIKED)

    def avoided(self, text: str | None) -> tuple[str, ...]:
        """The same for what is not wanted, endings among them: "no sad ending" is "sad ending"."""
        return self._several(text, self._avoided, MOST_AVOIDED)

    def never(self, text: str) -> tuple[str, ...]:
        """The same for what is never wanted: more of it may be named, as no button has to carry it."""
        return self._several(text, self._avoided, MOST_CHOSEN)

    def mood(self, text: str | None) -> str | None:
        """The mood `text` names. Raises Sorry with those there are."""
        if text is None:
            return None
        found = _sure(self._moods, text)
        if found is None:
            raise Sorry("mood-unknown", given=text[:_LONGEST], moods=", ".join(self._vocabulary.moods))
        return found

    def service(self, text: str | None) -> str | None:
        """The service `text` names. Raises Sorry for one that is not known."""
        if text is None:
            return None
        found = _sure(self._services, text)
        if found is None:
            raise Sorry("service-unknown", given=text[:_LONGEST])
        return found

    def years(self, text: str | None) -> tuple[int | None, int | None]:
        """The first and last year `text` means, see `read_years`. Raises Sorry with examples."""
        if text is None:
            return None, None
        years = read_years(text[:_LONGEST])
        if years is None:
            raise Sorry("years-unclear", given=text[:_LONGEST])
        return years

    def suggest_liked(self, typed: str, limit: int = 25) -> list[str]:
        """What was typed so far, its last part made one of the tags and genres it may mean."""
        return _suggest(self._liked, typed, limit)

    def suggest_avoided(self, typed: str, limit: int = 25) -> list[str]:
        """The same for what is not wanted, endings among them: to name one gives no story away."""
        return _suggest(self._avoided, typed, limit)

    def suggest_moods(self, typed: str, limit: int = 25) -> list[Mood]:
        """The moods that what was typed so far may mean."""
        return [self._vocabulary.moods[hit.key] for hit in self._moods.search(typed[:_LONGEST], limit)]

    def suggest_services(self, typed: str, limit: int = 25) -> list[str]:
        """The services that what was typed so far may mean."""
        return [hit.key for hit in self._services.search(typed[:_LONGEST], limit)]

    def _several(self, text: str | None, index: Index, most: int) -> tuple[str, ...]:
        wishes = [part.strip() for part in _COMMAS.split(text or "") if part.strip()]
        if text and not wishes:
            raise Sorry("tag-unknown", given=text[:_LONGEST])
        if len(wishes) > most:
            raise Sorry("tags-too-many", most=most)
        found: list[str] = []
        for wish in wishes:
            name = _sure(index, wish) or _sure(index, _NOT.sub("", wish, count=1))
            if name is None:
                raise Sorry("tag-unknown", given=wish[:_LONGEST])
            found.append(name)
        return tuple(dict.fromkeys(found))


def _suggest(index: Index, typed: str, limit: int) -> list[str]:
    *before, last = _COMMAS.split(typed)
    kept = [part.strip() for part in before if part.strip()]
    hits = index.search(_NOT.sub("", last.strip())[:_LONGEST], limit)
    least = max(_LIKELY, _NEARLY * hits[0].score) if hits and last.strip() else 0.0
    return [", ".join((*kept, hit.key)) for hit in hits if hit.score >= least and hit.key not in kept]


def _sure(index: Index, text: str) -> str | None:
    hits = index.search(text[:_LONGEST], 1)
    return hits[0].key if hits and hits[0].score >= _SURE else None


def _tags(tags: Iterable[Tag], vocabulary: Vocabulary) -> Iterator[Entry]:
    for tag in tags:
        yield Entry(tag.name, (tag.name, *tag.also))
    for genre, also in vocabulary.genres.items():
        yield Entry(genre, (genre, *also), weight=1.0)
