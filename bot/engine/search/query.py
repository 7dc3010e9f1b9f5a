"""What a member typed, read in the ways it may be meant."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple, Protocol

from bot.engine.search import han, hangul, kana, layouts
from bot.engine.search.fold import LONGEST, fold, plain
from bot.engine.search.narrowing import is_film, kinds_among, narrowings, without_errand, without_kind, words_of
from bot.engine.search.phonetic import heard
from bot.engine.search.seasons import asked, without_episode
from bot.engine.search.words import SPELT, canonical, single_spaced, sounded

# Fewer kana are the beginning of too much else.
_SPOKEN = 3
# Fewer keys come to a syllable, or begin a name, on another layout.
_LAYOUT = 4
_ARTICLE = "the "
_LATIN = re.compile("[a-z]")
# Where one name ends and another of the same title begins: Squid Game (오징어 게임), 도깨비 / Goblin.
_OTHER = "[\u0e00-\u0e7f\u3040-\u9fff\uac00-\ud7a3]"
_SIDE_BY_SIDE = re.compile(
    rf"[()\[\]/|·（）【】「」《》]|\s[-–—:]\s|(?<=[a-zA-Z0-9!?.]) +(?={_OTHER})|(?<={_OTHER}) +(?=[a-zA-Z0-9])"
)


class Text(NamedTuple):
    """What is looked for: folded with spaces, without, as written before Hangul was taken apart, and by sound.

    `number` is what a row must hold as a whole number: a word was typed for it, so it is none on its way to another.
    """

    spaced: str
    plain: str
    written: str
    sound: str
    number: str = ""


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to read a query: its text, and the years, first and last, the country, the season and the kind, whether
    a film or none, it asks for when these were named.

    `said` is the words that named them where the text still holds these, as a title may hold them too. `literal` is
    whether the text is all that was typed, `ended` whether it is whole, as more was typed behind it, `bare` whether an
    article stood before it, so that who is called so is not yet called what was typed.
    """

    text: Text
    years: tuple[int, int] | None = None
    country: str | None = None
    season: int | None = None
    film: bool | None = None
    said: tuple[str, ...] = ()
    literal: bool = False
    ended: bool = False
    bare: bool = False

    @property
    def narrows(self) -> bool:
        """Whether a year, a country, a season or a film is asked for. That it is none is so of nearly every title."""
        return self.years is not None or self.country is not None or self.season is not None or self.film is True


class Names(Protocol):
    """What names there are."""

    def opens(self, text: Text) -> bool:
        """Whether some name begins so or is called so; a Latin one by whole words, the last open."""
        ...

    def holds(self, text: Text) -> bool:
        """Whether some name has all the words, the last one open."""
        ...

    def calls(self, text: Text) -> bool:
        """Whether some name is just so."""
        ...


def readings(query: str, names: Names) -> list[Reading]:
    """The ways a query may be meant where there are these names, the literal one first. Empty when there is nothing to
    look for."""
    opens = names.opens
    spaced = fold(query)
    if not spaced:
        return []
    same = canonical(spaced)
    literal = [as_text(text) for text in dict.fromkeys((spaced, same))]
    if spaced.rsplit(" ", 1)[-1] in SPELT:
        literal[-1] = literal[-1]._replace(number=same.rsplit(" ", 1)[-1])
    found: list[Reading] = []
    typed = words_of(spaced)
    named = without_errand(typed)
    # Any word may be of a name on its way.
    if named != typed and any(map(opens, literal)):
        named = typed
    asked_more = named[-1] != typed[-1]
    for way in narrowings(named, lambda: not query[-1].isspace() and any(map(opens, literal))):
        words = without_kind(way.words)
        # Which may be of a name, beside a year too.
        if words != way.words and any(map(opens, (*literal, as_text(canonical(" ".join(way.words)))))):
            words = way.words
        kept = " ".join(words)
        left = canonical(kept)
        base, season, said_so = asked(without_episode(kept))
        # A number alone is no season where it may be of a name.
        if season is not None and not said_so and opens(as_text(left)):
            base, season = left, None
        base = han.toneless(base)
        kinds = kinds_among(set(typed) - set(words))
        asks = way.years, way.country, season, is_film(kinds)
        told = tuple(map(hangul.keystrokes, (*way.said, *kinds)))
        number = () if season is None else (str(season),)
        if not found:
            found += [Reading(text, *asks, (*told, *number), literal=True) for text in literal]
            if not opens(literal[0]):
                found += map(Reading, _slips(query, spaced, names))
        if way.said or words != typed:
            ended = way.ended or asked_more or words[-1] != way.words[-1]
            found.append(Reading(as_text(left), *asks, number, ended=ended))
        if base != left:
            found.append(Reading(as_text(base), *asks, ended=True))
        # Many put an article before a name that has none.
        elif (
            base.startswith(_ARTICLE)
            and names.calls(bare := as_text(base.removeprefix(_ARTICLE)))
            and not opens(as_text(base))
        ):
            found.append(Reading(bare, *asks, bare=True))
        # A name in Han is read in kana by what it is in Latin letters: no table here has the readings of names.
        if len(base) >= _SPOKEN and kana.has_kana(base) and not han.has_han(base):
            found.append(Reading(as_text(kana.romaji(base)), *asks))
        # A character is written by its pinyin, so both stand in a name on its way.
        elif han.has_han(base) and not kana.has_kana(base) and _LATIN.search(base):
            found.append(Reading(as_text(han.pinyin(base)), *asks))
    return found


def names_in(query: str) -> list[str]:
    """What may be several names of one title, folded and without spaces; none where there are not several."""
    if not _SIDE_BY_SIDE.search(query):
        return []
    names = [name for part in _SIDE_BY_SIDE.split(query[:LONGEST]) if (name := plain(part))]
    return names if len(names) > 1 else []


def _slips(query: str, spaced: str, names: Names) -> Iterator[Text]:
    """What else the keys pressed for a query may stand for: digits for words, and another keyboard layout."""
    if (meant := sounded(spaced)) != spaced and names.opens(text := as_text(meant)):
        yield text
    typed = single_spaced(query.strip()) if query.isascii() else spaced
    if len(typed) > LONGEST:
        return
    pressed = [layouts.thai_keys(typed)] if typed.isascii() else layouts.latin_keys(single_spaced(query.strip()))
    for meant in filter(None, (hangul.other_layout(typed), *map(fold, pressed))):
        text = as_text(meant)
        if len(text.plain) >= _LAYOUT and (names.opens(text) or names.holds(text)):
            yield text


def as_text(folded: str) -> Text:
    """Folded text in the forms it is looked for by."""
    spaced = hangul.keystrokes(folded)
    plain = spaced.replace(" ", "")
    return Text(spaced, plain, folded.replace(" ", ""), heard(plain))
