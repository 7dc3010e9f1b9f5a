"""Reading what members wish for in their own words: tags and genres, moods, services, years."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal, NamedTuple

from bot.core.errors import Sorry
from bot.core.member.asker import Asker
from bot.core.member.choices import MOST_CHOSEN
from bot.core.member.picks import MOST_AVOIDED, MOST_LIKED
from bot.core.models import Drama
from bot.core.vocabulary import Tag, Vocabulary
from bot.core.years import read_years
from bot.engine.search import Entry
from bot.engine.search.fold import fold
from bot.guide.cast.persons import Persons
from bot.guide.finding.catalogue import Catalogue
from bot.guide.finding.terms import LONGEST, MOST_OFFERED, NO_NAMES, TagNames, Terms, country_of, services
from bot.guide.finding.titles import Titles

_COMMAS = re.compile(r"[,;，、\n]")
_AND = re.compile(r"\s+(?:(?:and|&|\+)\s+)?", re.IGNORECASE)
_NOT = re.compile(
    r"""\A(?:(?:but\s+)?(?:no|not|without|avoid|nothing|except|keine?[mnrs]?|ohne|nicht|sin|sans|pas|sem|não|nada|tanpa|bukan|tidak
    |không)\s+(?:(?:an?|any|with|more|eine?[mnrs]?|de|có|phải|ada)\s+|[dl]['’])?
    |[-−–!]\s*|ไม่(?:มี|เอา|ใช่|อยาก(?:ได้|ดู))?\s*|(?:不要|不想要|不想看|不看|不是|没有|沒有|除了)\s*)""",
    re.IGNORECASE | re.VERBOSE,
)
_BEHIND_NOT = re.compile(
    r"\s*(?:の?(?:ない|なし|無し|抜き|以外)(?:の|で)?|(?:は|じゃ|では)(?:なし|ない|いや|嫌)|(?:이|가)?\s?(?:없는|없이|없음)|말고|빼고|제외|(?:은|는|이|가)?\s?(?:아닌|싫어))"
)
# How many titles are offered among the tags.
_MOST_TITLES = 5
# More words than these are no row of tags.
_MOST_WORDS = 8


@dataclass(frozen=True, slots=True)
class Wished:
    """What was asked for: tags and genres to `like` and to `avoid`, the code of a country, a mood, or titles like a
    `drama` (an id).

    `taken` are wishes as they were written, with the term each was taken as if that has another name.
    """

    like: tuple[str, ...] = ()
    avoid: tuple[str, ...] = ()
    country: str | None = None
    mood: str | None = None
    taken: tuple[tuple[str, str], ...] = ()
    drama: str | None = None


class _Said(NamedTuple):
    sort: Literal["like", "avoid", "country", "mood"]
    name: str


class _Read(NamedTuple):
    """What one wish says, and, if the name of the term does not show it, the wish and the term it was taken as."""

    said: list[_Said]
    taken: tuple[str, str] | None = None


class WishReader:
    """Reads wishes by the vocabulary. Tags that give a story away can be avoided, but not liked.

    `tag_names` are names of tags and genres in the member's language.
    """

    def __init__(self, catalogue: Catalogue, titles: Titles, persons: Persons) -> None:
        self._catalogue = catalogue
        self._titles = titles
        self._persons = persons
        self._vocabulary = vocabulary = catalogue.vocabulary
        tags = vocabulary.tags.values()
        self.likes = Terms(_tags((tag for tag in tags if not tag.spoils), vocabulary))
        self.avoids = Terms(_tags(tags, vocabulary))
        self.moods = Terms(Entry(mood.name, (mood.name, *mood.also)) for mood in vocabulary.moods.values())
        self.services = services(vocabulary)

    def wished(
        self,
        like: str | None,
        avoid: str | None = None,
        tag_names: TagNames = NO_NAMES,
        asker: Asker | None = None,
        mood_names: TagNames = NO_NAMES,
    ) -> Wished:
        """What two texts ask for: wishes between commas, "romance, no amnesia", "korean time travel".

        What the first one does not want is avoided too. It may also say a mood, of which the first counts, or be the
        name or id of a drama, if it is no tag or genre. Raises Sorry for unknown wishes, with what they may mean, for
        more than MOST_LIKED or MOST_AVOIDED, and for more than one country.
        """
        drama = None
        if like and not _in_row(like, self.likes, self.avoids, tag_names):
            drama = self._titles.called(like, asker)
        read = [] if drama else [self._read(wish, tag_names, mood_names) for wish in _parts(like, tag_names)]
        read += self._several(avoid, tag_names, MOST_AVOIDED)
        said = dict.fromkeys(each for one in read for each in one.said)
        found = {
            sort: tuple(each.name for each in said if each.sort == sort)
            for sort in ("like", "avoid", "country", "mood")
        }
        for sort, most in (("like", MOST_LIKED), ("avoid", MOST_AVOIDED)):
            if len(found[sort]) > most:
                raise Sorry("tags-too-many", most=most)
        if len(found["country"]) > 1:
            raise Sorry("country-asked", given=(like or "")[:LONGEST])
        country, mood = (next(iter(found[sort]), None) for sort in ("country", "mood"))
        taken = tuple(one.taken for one in read if one.taken)
        return Wished(found["like"], found["avoid"], country, mood, taken, drama.id if drama else None)

    def _read(self, wish: str, tag_names: TagNames, mood_names: TagNames) -> _Read:
        if (unwanted := _unwanted(wish, self.avoids, tag_names)) is not None:
            return self._not_wanted(unwanted, tag_names)
        said = _in_row(wish, self.likes, self.avoids, tag_names)
        if not said and (mood := self.moods.called(wish, mood_names)):
            said = [_Said("mood", mood)]
        read = _Read(said) if said else _guessed("like", wish, self.likes, tag_names)
        if not read.said:
            raise self._unknown(wish, self.likes, tag_names)
        return read

    def _not_wanted(self, wish: str, tag_names: TagNames) -> _Read:
        read = _avoided(wish, self.avoids, tag_names)
        if not read.said:
            raise self._unknown(wish, self.avoids, tag_names)
        return read

    def _unknown(self, wish: str, terms: Terms, tag_names: TagNames) -> Sorry:
        """The refusal of a wish that means no term: it spoils a story, is a title or a person, or is only similar to
        some terms."""
        given = wish.strip()[:LONGEST]
        if terms is self.likes and self.avoids.called(given, tag_names):
            return Sorry("wish-spoils", given=given)
        if fold(given) and any(choice.score >= 1 for choice in self._catalogue.search(given, 1)):
            return Sorry("tag-is-title", given=given)
        if self._persons.is_called(given):
            return Sorry("tag-is-person", given=given)
        return terms.not_known(given, "tag-unknown", tag_names)

    def never(self, text: str, tag_names: TagNames = NO_NAMES) -> tuple[str, ...]:
        """The tags and genres that a member never wants, typed into a form without suggestions; "no sad ending" is "sad
        ending". There may be more than in a request, which has to fit into the id of a button.

        Raises Sorry for unknown ones, for more than MOST_CHOSEN, and for countries.
        """
        try:
            return _names(self._several(text, tag_names, MOST_CHOSEN))
        except Sorry as unknown:
            if unknown.key != "tag-unknown":
                raise
            raise Sorry("tag-unknown-typed", **unknown.values) from None

    def _several(self, text: str | None, tag_names: TagNames, most: int) -> list[_Read]:
        wishes = _parts(text, tag_names)
        if len(wishes) > most:
            raise Sorry("tags-too-many", most=most)
        read = [self._not_wanted(_unwanted(wish, self.avoids, tag_names) or wish, tag_names) for wish in wishes]
        if len(_names(read)) > most:
            raise Sorry("tags-too-many", most=most)
        return read

    def mood(self, text: str | None, tag_names: TagNames = NO_NAMES) -> str | None:
        """The mood `text` names, also in the member's language. Raises Sorry with all moods."""
        if text is None:
            return None
        # The label of a choice that was copied or edited has an explanation after the mood.
        found = self.moods.read(text.partition(" – ")[0], tag_names)
        if found is None:
            moods = tuple(tag_names.get(mood, mood) for mood in self._vocabulary.moods)
            raise Sorry("mood-unknown", given=text[:LONGEST], moods=moods)
        return found

    def service(self, text: str | None) -> str | None:
        """The service `text` names. Raises Sorry for one that is not known."""
        return self.services.meant(text, "service-unknown")

    def years(self, text: str | None) -> tuple[int | None, int | None]:
        """The first and last year that `text` means, see `read_years`. Raises Sorry with examples."""
        if text is None:
            return None, None
        years = read_years(text[:LONGEST])
        if years is None:
            raise Sorry("years-unclear", given=text[:LONGEST])
        return years

    def suggest_liked(self, typed: str, tag_names: TagNames = NO_NAMES) -> list[tuple[str, ...]]:
        """Completions of what was typed so far between commas: its terms, the last part replaced by one it may mean."""
        names = self.likes.together(_COMMAS.split(typed)[-1], tag_names)
        return [
            *([(*_kept(self.likes, typed, tag_names), *names)] if names else []),
            *_suggest(self.likes, typed, tag_names),
        ]

    def offer(
        self,
        typed: str,
        tag_names: TagNames = NO_NAMES,
        asker: Asker | None = None,
        mood_names: TagNames = NO_NAMES,
    ) -> list[tuple[str, ...] | Drama]:
        """Completions of what was typed so far: those of `suggest_liked`, and moods and dramas with a name that begins
        with it.

        Exact names come first, then terms whose name contains the text, dramas, moods, and terms that other names lead
        to.
        """
        titles = self._titles.beginning(typed, asker)[:_MOST_TITLES]
        start = fold(_last(typed))

        def place(term: str) -> int:
            shown = fold(tag_names.get(term, term))
            return 0 if shown == start else 2 if f" {start}" in f" {shown}" else 4

        tags = [(place(terms[-1]), terms) for terms in self.suggest_liked(typed, tag_names)]
        # A mood's other words are those of many tags: they lead to it where no tag has them.
        seen = any(place < 3 for place, _ in tags)
        kept = _kept(self.likes, typed, tag_names)
        moods = [(*kept, mood) for mood in self._moods_begun(start, mood_names, own=seen)]
        least = len(titles) + len(moods)
        places = [*tags[: MOST_OFFERED - least], *((1 if one.score >= 1 else 3, one.drama) for one in titles)]
        places += [(3, mood) for mood in moods]
        return [offered for _, offered in sorted(places, key=lambda row: row[0])]

    def _moods_begun(self, start: str, mood_names: TagNames, *, own: bool) -> list[str]:
        """The moods with a name that begins so; by their `own` names alone or by any."""
        named = {
            mood.name: (mood.name, mood_names.get(mood.name, ""), *(() if own else mood.also))
            for mood in self._vocabulary.moods.values()
        }
        return [mood for mood, names in named.items() if start and any(fold(name).startswith(start) for name in names)]

    def suggest_avoided(self, typed: str, tag_names: TagNames = NO_NAMES) -> list[tuple[str, ...]]:
        """As `suggest_liked` for what is avoided, also tags that give a story away."""
        return _suggest(self.avoids, typed, tag_names)


def _suggest(terms: Terms, typed: str, tag_names: TagNames) -> list[tuple[str, ...]]:
    kept = _kept(terms, typed, tag_names)
    return [(*kept, term) for term in terms.suggest(_last(typed), tag_names) if term not in kept]


def _last(typed: str) -> str:
    """What is being typed after the last comma, without a word for not."""
    return _NOT.sub("", _COMMAS.split(typed)[-1].strip(), count=1)


def _kept(terms: Terms, typed: str, tag_names: TagNames) -> tuple[str, ...]:
    """The terms before the last comma."""
    return tuple(terms.read(part, tag_names) or part for part in _joined(_COMMAS.split(typed)[:-1], tag_names))


def _parts(text: str | None, tag_names: TagNames) -> list[str]:
    parts = _joined(_COMMAS.split(text or ""), tag_names)
    if text and not parts:
        raise Sorry("tag-unknown", given=text[:LONGEST])
    return parts


def _joined(parts: Iterable[str], tag_names: TagNames) -> list[str]:
    """The parts between commas, rejoined where a name has a comma: "reiche Frau, armer Mann"."""
    names = {name.casefold() for name in tag_names.values() if _COMMAS.search(name)}
    joined: list[str] = []
    for part in filter(None, map(str.strip, parts)):
        both = f"{joined[-1]}, {part}" if joined else part
        if joined and not names.isdisjoint((both.casefold(), _NOT.sub("", both, count=1).casefold())):
            joined[-1] = both
        else:
            joined.append(part)
    return joined


def _unwanted(wish: str, terms: Terms, tag_names: TagNames) -> str | None:
    """A wish without its word for not; None where it has none, or where a term is called that as a whole."""
    found = _NOT.match(wish)
    bare = wish[found.end() :].strip() if found else _BEHIND_NOT.sub("", wish)
    if bare == wish or (terms.called(wish, tag_names) and fold(bare) != fold(wish)):
        return None
    return bare


def _avoided(wish: str, terms: Terms, tag_names: TagNames) -> _Read:
    """The terms that a wish avoids. Raises Sorry for a country, which cannot be avoided."""
    if name := terms.called(wish, tag_names):
        return _Read([_Said("avoid", name)])
    said = _in_row(wish, terms, terms, tag_names)
    if any(each.sort == "country" for each in said):
        raise Sorry("country-asked", given=wish[:LONGEST])
    if not said:
        return _guessed("avoid", wish, terms, tag_names)
    return _Read([_Said("avoid", each.name) for each in said])


def _guessed(sort: Literal["like", "avoid"], wish: str, terms: Terms, tag_names: TagNames) -> _Read:
    """A wish as the term that it certainly means without being its name; nothing where there is none."""
    name = terms.read(wish, tag_names)
    if name is None:
        return _Read([])
    seen = fold(wish) in fold(tag_names.get(name, name))
    return _Read([_Said(sort, name)], None if seen else (wish[:LONGEST], name))


def _names(read: Iterable[_Read]) -> tuple[str, ...]:
    """All names in the wishes, without duplicates."""
    return tuple(dict.fromkeys(each.name for one in read for each in one.said))


def _in_row(wish: str, likes: Terms, avoids: Terms, tag_names: TagNames) -> list[_Said]:
    """What a row of words asks for, "korean time travel without amnesia"; nothing where words are left over."""
    words = _AND.split(wish)
    if len(words) > _MOST_WORDS:
        return []
    # For each number of first words, the shortest way to read them as terms.
    best: list[list[_Said] | None] = [[]]
    for end in range(1, len(words) + 1):
        ways: list[list[_Said]] = []
        for start, before in enumerate(best):
            if before is not None and (said := _called(" ".join(words[start:end]), likes, avoids, tag_names)):
                ways.append([*before, *said])
        best.append(min(ways, key=len, default=None))
    return best[-1] or []


def _called(part: str, likes: Terms, avoids: Terms, tag_names: TagNames) -> list[_Said]:
    """The terms of which a few words are the exact name; none for none."""
    if country := country_of(part):
        return [_Said("country", country)]
    if names := likes.together(part, tag_names):
        return [_Said("like", name) for name in names]
    if name := likes.called(part, tag_names):
        return [_Said("like", name)]
    unwanted = _unwanted(part, avoids, tag_names)
    name = avoids.called(unwanted, tag_names) if unwanted else None
    return [_Said("avoid", name)] if name else []


def _tags(tags: Iterable[Tag], vocabulary: Vocabulary) -> Iterator[Entry]:
    for tag in tags:
        yield Entry(tag.name, (tag.name, *tag.also))
    for genre, also in vocabulary.genres.items():
        yield Entry(genre, (genre, *also), weight=1.0)
