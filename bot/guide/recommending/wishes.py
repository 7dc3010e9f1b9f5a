"""What members wish for, in their words: tags and genres, moods, services, years."""

import re
from collections.abc import Iterable, Iterator, Sequence

from bot.core.choices import MOST_CHOSEN
from bot.core.errors import Sorry
from bot.core.people import MOST_AVOIDED, MOST_LIKED
from bot.core.vocabulary import Mood, Tag, Vocabulary
from bot.core.years import read_years
from bot.engine.search import Entry
from bot.guide.terms import LONGEST, NOT_TOLD, Terms, Told, services

_COMMAS = re.compile(r"[,;，、\n]")
_AND = re.compile(r"\s+(?:(?:and|&|\+)\s+)?", re.IGNORECASE)
_NOT = re.compile(r"(?:no|not|without|avoid|nothing)\s+(?:an?\s+|any\s+)?", re.IGNORECASE)

# In more words than these nobody sets tags in a row.
_MOST_WORDS = 8


class Wishing:
    """Reads wishes by the vocabulary. What gives a story away cannot be liked, but avoided.

    `told` is what the member's language calls tags and genres, where it has names of its own.
    """

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        tags = vocabulary.tags.values()
        self.likes = Terms(_tags((tag for tag in tags if not tag.spoils), vocabulary))
        self.avoids = Terms(_tags(tags, vocabulary))
        self.moods = Terms(Entry(mood.name, (mood.name, *mood.also)) for mood in vocabulary.moods.values())
        self.services = services(vocabulary)

    def liked(self, text: str | None, told: Told = NOT_TOLD) -> tuple[str, ...]:
        """The tags and genres `text` names, set apart by commas; none for None.

        Raises Sorry for one that is not known, and for more than MOST_LIKED.
        """
        return _several(text, self.likes, told, MOST_LIKED)

    def avoided(self, text: str | None, told: Told = NOT_TOLD) -> tuple[str, ...]:
        """The same for what is not wanted, endings among them: "no sad ending" is "sad ending"."""
        return _several(text, self.avoids, told, MOST_AVOIDED)

    def never(self, text: str, told: Told = NOT_TOLD) -> tuple[str, ...]:
        """The same for what is never wanted: more of it may be named, as no button has to carry it."""
        return _several(text, self.avoids, told, MOST_CHOSEN)

    def mood(self, text: str | None) -> str | None:
        """The mood `text` names. Raises Sorry with those there are."""
        if text is None:
            return None
        found = self.moods.read(text)
        if found is None:
            raise Sorry("mood-unknown", given=text[:LONGEST], moods=", ".join(self._vocabulary.moods))
        return found

    def service(self, text: str | None) -> str | None:
        """The service `text` names. Raises Sorry for one that is not known."""
        return self.services.meant(text, "service-unknown")

    def years(self, text: str | None) -> tuple[int | None, int | None]:
        """The first and last year `text` means, see `read_years`. Raises Sorry with examples."""
        if text is None:
            return None, None
        years = read_years(text[:LONGEST])
        if years is None:
            raise Sorry("years-unclear", given=text[:LONGEST])
        return years

    def suggest_liked(self, typed: str, told: Told = NOT_TOLD) -> list[tuple[str, ...]]:
        """What was typed so far, set apart by commas, its last part made one of the tags and genres it may mean."""
        return _suggest(self.likes, typed, told)

    def suggest_avoided(self, typed: str, told: Told = NOT_TOLD) -> list[tuple[str, ...]]:
        """The same for what is not wanted, endings among them: to name one gives no story away."""
        return _suggest(self.avoids, typed, told)

    def suggest_moods(self, typed: str) -> list[Mood]:
        """The moods that what was typed so far may mean."""
        return [self._vocabulary.moods[mood] for mood in self.moods.suggest(typed)]


def _suggest(terms: Terms, typed: str, told: Told) -> list[tuple[str, ...]]:
    *before, last = (part.strip() for part in _COMMAS.split(typed))
    kept = tuple(terms.read(part, told) or part for part in before if part)
    found = terms.suggest(_NOT.sub("", last, count=1), told)
    return [(*kept, term) for term in found if term not in kept]


def _several(text: str | None, terms: Terms, told: Told, most: int) -> tuple[str, ...]:
    wishes = [part.strip() for part in _COMMAS.split(text or "") if part.strip()]
    if text and not wishes:
        raise Sorry("tag-unknown", given=text[:LONGEST])
    if len(wishes) > most:
        raise Sorry("tags-too-many", most=most)
    found: dict[str, None] = {}
    for wish in wishes:
        name = terms.read(wish, told) or terms.read(_NOT.sub("", wish, count=1), told)
        names = [name] if name else _in_row(_AND.split(wish), terms, told)
        if not names:
            raise Sorry("tag-unknown", given=wish[:LONGEST])
        found.update(dict.fromkeys(names))
    if len(found) > most:
        raise Sorry("tags-too-many", most=most)
    return tuple(found)


def _in_row(words: Sequence[str], terms: Terms, told: Told) -> list[str]:
    """The terms that words in a row are called, "time travel romance"; none where some are left over."""
    # Of each beginning the fewest terms it is made of.
    best: list[list[str] | None] = [[]]
    for end in range(1, min(len(words), _MOST_WORDS) + 1):
        ways: list[list[str]] = []
        for start, before in enumerate(best):
            part = " ".join(words[start:end])
            if before is not None and (
                name := terms.called(part, told) or terms.called(_NOT.sub("", part, count=1), told)
            ):
                ways.append([*before, name])
        best.append(min(ways, key=len, default=None))
    return best[-1] or [] if len(words) <= _MOST_WORDS else []


def _tags(tags: Iterable[Tag], vocabulary: Vocabulary) -> Iterator[Entry]:
    for tag in tags:
        yield Entry(tag.name, (tag.name, *tag.also))
    for genre, also in vocabulary.genres.items():
        yield Entry(genre, (genre, *also), weight=1.0)
