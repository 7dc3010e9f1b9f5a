"""What members wish for, in their words: tags and genres, moods, services, years."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal, NamedTuple

from bot.core.errors import Sorry
from bot.core.member.choices import MOST_CHOSEN
from bot.core.member.people import MOST_AVOIDED, MOST_LIKED, Asker
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
# So many titles are offered among the tags at most.
_MOST_TITLES = 5
# In more words than these nobody sets tags in a row.
_MOST_WORDS = 8


@dataclass(frozen=True, slots=True)
class Wished:
    """What was asked for: tags and genres to `like` and, where it was said so, to `avoid`; the code of a country.
    `taken` are wishes as they were written, each with the term it was taken as, where that is called otherwise. In the
    place of what to like there may be a `drama` (an id) that the titles are to be like."""

    like: tuple[str, ...] = ()
    avoid: tuple[str, ...] = ()
    country: str | None = None
    taken: tuple[tuple[str, str], ...] = ()
    drama: str | None = None


class _Said(NamedTuple):
    sort: Literal["like", "avoid", "country"]
    name: str


class _Read(NamedTuple):
    """What one wish says, and the wish with the term it was taken as where that is not seen in what it is called."""

    said: list[_Said]
    taken: tuple[str, str] | None = None


class Wishing:
    """Reads wishes by the vocabulary. What gives a story away cannot be liked, but avoided.

    `told` is what the member's language calls tags and genres, where it has names of its own.
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
        self, like: str | None, avoid: str | None = None, told: TagNames = NO_NAMES, asker: Asker | None = None
    ) -> Wished:
        """What two texts ask for, wishes set apart by commas: "romance, no amnesia", "korean time travel"; nothing for
        None. What is not wanted of the first counts with the second. The first may be the name of a drama, where no
        tag or genre is called so, or its id.

        Raises Sorry for what is not known, with what it may mean, for more than MOST_LIKED and MOST_AVOIDED, and for
        more than one country.
        """
        drama = self._titled(like, told, asker) if like else None
        read = [] if drama else [self._read(wish, told) for wish in _parts(like, told)]
        read += self._several(avoid, told, MOST_AVOIDED)
        said = dict.fromkeys(each for one in read for each in one.said)
        found = {sort: tuple(each.name for each in said if each.sort == sort) for sort in ("like", "avoid", "country")}
        for sort, most in (("like", MOST_LIKED), ("avoid", MOST_AVOIDED)):
            if len(found[sort]) > most:
                raise Sorry("tags-too-many", most=most)
        if len(found["country"]) > 1:
            raise Sorry("country-asked", given=(like or "")[:LONGEST])
        country = next(iter(found["country"]), None)
        taken = tuple(one.taken for one in read if one.taken)
        return Wished(found["like"], found["avoid"], country, taken, drama.id if drama else None)

    def _titled(self, like: str, told: TagNames, asker: Asker | None) -> Drama | None:
        return None if _in_row(like, self.likes, self.avoids, told) else self._titles.called(like, asker)

    def _read(self, wish: str, told: TagNames) -> _Read:
        if (unwanted := _unwanted(wish, self.avoids, told)) is not None:
            return self._not_wanted(unwanted, told)
        said = _in_row(wish, self.likes, self.avoids, told)
        read = _Read(said) if said else _guessed("like", wish, self.likes, told)
        if not read.said:
            raise self._unknown(wish, self.likes, told)
        return read

    def _not_wanted(self, wish: str, told: TagNames) -> _Read:
        read = _avoided(wish, self.avoids, told)
        if not read.said:
            raise self._unknown(wish, self.avoids, told)
        return read

    def _unknown(self, wish: str, terms: Terms, told: TagNames) -> Sorry:
        """Why a wish is none of the terms: it cannot be liked, it is a title or somebody's name, or it is only a little
        like some."""
        given = wish.strip()[:LONGEST]
        if terms is self.likes and self.avoids.called(given, told):
            return Sorry("wish-spoils", given=given)
        if fold(given) and any(choice.score >= 1 for choice in self._catalogue.search(given, 1)):
            return Sorry("tag-is-title", given=given)
        if self._persons.is_called(given):
            return Sorry("tag-is-person", given=given)
        return terms.not_known(given, "tag-unknown", told)

    def never(self, text: str, told: TagNames = NO_NAMES) -> tuple[str, ...]:
        """The tags and genres that are never wanted, endings among them: "no sad ending" is "sad ending". More of them
        may be named than are avoided once, as no button has to carry them. They are typed into a form, which offers
        nothing meanwhile.

        Raises Sorry for one that is not known, for more than MOST_CHOSEN, and for a country.
        """
        try:
            return _names(self._several(text, told, MOST_CHOSEN))
        except Sorry as unknown:
            if unknown.key != "tag-unknown":
                raise
            raise Sorry("tag-unknown-typed", **unknown.values) from None

    def _several(self, text: str | None, told: TagNames, most: int) -> list[_Read]:
        wishes = _parts(text, told)
        if len(wishes) > most:
            raise Sorry("tags-too-many", most=most)
        read = [self._not_wanted(_unwanted(wish, self.avoids, told) or wish, told) for wish in wishes]
        if len(_names(read)) > most:
            raise Sorry("tags-too-many", most=most)
        return read

    def mood(self, text: str | None, told: TagNames = NO_NAMES) -> str | None:
        """The mood `text` names, also by what the member's language calls it. Raises Sorry with those there are."""
        if text is None:
            return None
        # A choice that was typed on in, or copied, comes back with what the mood means.
        found = self.moods.read(text.partition(" – ")[0], told)
        if found is None:
            moods = tuple(told.get(mood, mood) for mood in self._vocabulary.moods)
            raise Sorry("mood-unknown", given=text[:LONGEST], moods=moods)
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

    def suggest_liked(self, typed: str, told: TagNames = NO_NAMES) -> list[tuple[str, ...]]:
        """What was typed so far, set apart by commas, its last part made one of the tags and genres it may mean."""
        names = self.likes.together(_COMMAS.split(typed)[-1], told)
        return [*([(*_kept(self.likes, typed, told), *names)] if names else []), *_suggest(self.likes, typed, told)]

    def offer(self, typed: str, told: TagNames = NO_NAMES, asker: Asker | None = None) -> list[tuple[str, ...] | Drama]:
        """What may be liked by what was typed so far: what `suggest_liked` gives, and dramas with a name of which all
        that was typed is the beginning. What is called just so comes first; a drama comes behind the terms whose name
        shows what was typed, and before those that are only known by it."""
        titles = self._titles.beginning(typed, asker)[:_MOST_TITLES]
        start = fold(_last(typed))

        def place(term: str) -> int:
            shown = fold(told.get(term, term))
            return 0 if shown == start else 2 if f" {start}" in f" {shown}" else 4

        tags = [(place(terms[-1]), terms) for terms in self.suggest_liked(typed, told)]
        places = [*tags[: MOST_OFFERED - len(titles)], *((1 if one.score >= 1 else 3, one.drama) for one in titles)]
        return [offered for _, offered in sorted(places, key=lambda row: row[0])]

    def suggest_avoided(self, typed: str, told: TagNames = NO_NAMES) -> list[tuple[str, ...]]:
        """The same for what is not wanted, endings among them: to name one gives no story away."""
        return _suggest(self.avoids, typed, told)


def _suggest(terms: Terms, typed: str, told: TagNames) -> list[tuple[str, ...]]:
    kept = _kept(terms, typed, told)
    return [(*kept, term) for term in terms.suggest(_last(typed), told) if term not in kept]


def _last(typed: str) -> str:
    """What is being typed, behind the last comma, without the word for not."""
    return _NOT.sub("", _COMMAS.split(typed)[-1].strip(), count=1)


def _kept(terms: Terms, typed: str, told: TagNames) -> tuple[str, ...]:
    """What was set apart by commas already."""
    return tuple(terms.read(part, told) or part for part in _joined(_COMMAS.split(typed)[:-1], told))


def _parts(text: str | None, told: TagNames) -> list[str]:
    parts = _joined(_COMMAS.split(text or ""), told)
    if text and not parts:
        raise Sorry("tag-unknown", given=text[:LONGEST])
    return parts


def _joined(parts: Iterable[str], told: TagNames) -> list[str]:
    """What commas set apart, together again where a name has one: "reiche Frau, armer Mann"."""
    names = {name.casefold() for name in told.values() if _COMMAS.search(name)}
    joined: list[str] = []
    for part in filter(None, map(str.strip, parts)):
        both = f"{joined[-1]}, {part}" if joined else part
        if joined and not names.isdisjoint((both.casefold(), _NOT.sub("", both, count=1).casefold())):
            joined[-1] = both
        else:
            joined.append(part)
    return joined


def _unwanted(wish: str, terms: Terms, told: TagNames) -> str | None:
    """What `wish` says is not wanted; None where it is, and where a term is called so, the word for not in its name."""
    found = _NOT.match(wish)
    bare = wish[found.end() :].strip() if found else _BEHIND_NOT.sub("", wish)
    if bare == wish or (terms.called(wish, told) and fold(bare) != fold(wish)):
        return None
    return bare


def _avoided(wish: str, terms: Terms, told: TagNames) -> _Read:
    """The terms that are not wanted. Raises Sorry for a country, which cannot be left out."""
    if name := terms.called(wish, told):
        return _Read([_Said("avoid", name)])
    said = _in_row(wish, terms, terms, told)
    if any(each.sort == "country" for each in said):
        raise Sorry("country-asked", given=wish[:LONGEST])
    if not said:
        return _guessed("avoid", wish, terms, told)
    return _Read([_Said("avoid", each.name) for each in said])


def _guessed(sort: Literal["like", "avoid"], wish: str, terms: Terms, told: TagNames) -> _Read:
    """A wish as the one term it surely means though it is not called so; nothing where there is none."""
    name = terms.read(wish, told)
    if name is None:
        return _Read([])
    seen = fold(wish) in fold(told.get(name, name))
    return _Read([_Said(sort, name)], None if seen else (wish[:LONGEST], name))


def _names(read: Iterable[_Read]) -> tuple[str, ...]:
    """The names of all that was said, each once."""
    return tuple(dict.fromkeys(each.name for one in read for each in one.said))


def _in_row(wish: str, likes: Terms, avoids: Terms, told: TagNames) -> list[_Said]:
    """What words in a row ask for, "korean time travel without amnesia"; nothing where some are left over."""
    words = _AND.split(wish)
    if len(words) > _MOST_WORDS:
        return []
    # Of each beginning the fewest terms it is made of.
    best: list[list[_Said] | None] = [[]]
    for end in range(1, len(words) + 1):
        ways: list[list[_Said]] = []
        for start, before in enumerate(best):
            if before is not None and (said := _called(" ".join(words[start:end]), likes, avoids, told)):
                ways.append([*before, *said])
        best.append(min(ways, key=len, default=None))
    return best[-1] or []


def _called(part: str, likes: Terms, avoids: Terms, told: TagNames) -> list[_Said]:
    """What a few words of a row name, none where they are not called just so."""
    if country := country_of(part):
        return [_Said("country", country)]
    if names := likes.together(part, told):
        return [_Said("like", name) for name in names]
    if name := likes.called(part, told):
        return [_Said("like", name)]
    unwanted = _unwanted(part, avoids, told)
    name = avoids.called(unwanted, told) if unwanted else None
    return [_Said("avoid", name)] if name else []


def _tags(tags: Iterable[Tag], vocabulary: Vocabulary) -> Iterator[Entry]:
    for tag in tags:
        yield Entry(tag.name, (tag.name, *tag.also))
    for genre, also in vocabulary.genres.items():
        yield Entry(genre, (genre, *also), weight=1.0)
