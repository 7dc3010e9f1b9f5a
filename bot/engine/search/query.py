"""A query, parsed into the readings it may be meant in."""

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

# Fewer kana, transcribed, are the beginning of too many other names.
_LEAST_KANA = 3
# Fewer letters make a syllable or the beginning of a name on another keyboard layout by chance.
_LEAST_KEYS = 4
_ARTICLE = "the "
_LATIN = re.compile("[a-z]")
# What separates two names of the same title: Squid Game (오징어 게임), 도깨비 / Goblin.
_NOT_LATIN = "[\u0e00-\u0e7f\u3040-\u9fff\uac00-\ud7a3]"
_SIDE_BY_SIDE = re.compile(
    rf"[()\[\]/|·（）【】「」《》]|\s[-–—:]\s|(?<=[a-zA-Z0-9!?.]) +(?={_NOT_LATIN})|(?<={_NOT_LATIN}) +(?=[a-zA-Z0-9])"
)


class Text(NamedTuple):
    """A text to look for: folded with spaces, without, as written before Hangul was decomposed, and by sound.

    `number` must occur in a row as a whole number: it was typed as a word, so it is not the beginning of a longer one.
    """

    spaced: str
    plain: str
    written: str
    sound: str
    number: str = ""


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to read a query: the text of a name, and what else it asks for: years (first and last), country, season,
    and whether a film (True) or none (False).

    `said` are the words that ask for these if the text still contains them, as they may be of the title. `literal` is
    whether the text is all that was typed; `ended` whether its last word is complete, as more was typed after it;
    `bare` whether an article was left out before it, so that a name equal to the text is not equal to what was typed.
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
        """Whether a year, a country, a season or a film is asked for. No film is no restriction: few titles are one."""
        return self.years is not None or self.country is not None or self.season is not None or self.film is True


class Names(Protocol):
    """The names that can be found."""

    def opens(self, text: Text) -> bool:
        """Whether some name begins with the text; a Latin name, with its words, the last of which may be unfinished."""
        ...

    def holds(self, text: Text) -> bool:
        """Whether some name has all the words, the last of which may be unfinished."""
        ...

    def calls(self, text: Text) -> bool:
        """Whether some name equals the text."""
        ...


def readings(query: str, names: Names) -> list[Reading]:
    """The readings of a query, the literal one first, given the names that can be found; none if there is no text."""
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
    # Each of these words may be of a name that is being typed.
    if named != typed and any(map(opens, literal)):
        named = typed
    has_errand = named[-1] != typed[-1]
    for way in narrowings(named, lambda: not query[-1].isspace() and any(map(opens, literal))):
        words = without_kind(way.words)
        # The word for the kind may be of a name too, even beside a year.
        if words != way.words and any(map(opens, (*literal, as_text(canonical(" ".join(way.words)))))):
            words = way.words
        kept = " ".join(words)
        left = canonical(kept)
        base, season, is_said = asked(without_episode(kept))
        # A number alone is no season if it may be of a name.
        if season is not None and not is_said and opens(as_text(left)):
            base, season = left, None
        base = han.toneless(base)
        kinds = kinds_among(set(typed) - set(words))
        asks = way.years, way.country, season, is_film(kinds)
        told = tuple(map(hangul.keystrokes, (*way.said, *kinds)))
        number = () if season is None else (str(season),)
        if not found:
            found += [Reading(text, *asks, (*told, *number), literal=True) for text in literal]
            if not opens(literal[0]):
                found += map(Reading, _mistyped(query, spaced, names))
        if way.said or words != typed:
            ended = way.ended or has_errand or words[-1] != way.words[-1]
            # A number typed as a word is a name's word first: Twelve, not 12%.
            spelt = dict.fromkeys((kept, left) if season is None else (left,))
            found += [Reading(as_text(text), *asks, number, ended=ended) for text in spelt]
        if base != left:
            found.append(Reading(as_text(base), *asks, ended=True))
        # Many type an article before a name that has none.
        elif (
            base.startswith(_ARTICLE)
            and names.calls(bare := as_text(base.removeprefix(_ARTICLE)))
            and not opens(as_text(base))
        ):
            found.append(Reading(bare, *asks, bare=True))
        # Kana may be the reading of a name written in Han, to be found by an alias in Latin letters: no table here has
        # the readings of names.
        if len(base) >= _LEAST_KANA and kana.has_kana(base) and not han.has_han(base):
            found.append(Reading(as_text(kana.romaji(base)), *asks))
        # Characters are entered by their pinyin, so a name that is being typed has both.
        elif han.has_han(base) and not kana.has_kana(base) and _LATIN.search(base):
            found.append(Reading(as_text(han.pinyin(base)), *asks))
    return found


def names_in(query: str) -> list[str]:
    """The names in a query that may be several of one title, folded and without spaces; empty if it has no two."""
    if not _SIDE_BY_SIDE.search(query):
        return []
    names = [name for part in _SIDE_BY_SIDE.split(query[:LONGEST]) if (name := plain(part))]
    return names if len(names) > 1 else []


def _mistyped(query: str, spaced: str, names: Names) -> Iterator[Text]:
    """What else may be meant by the keys typed: digits that stand for words, or another keyboard layout."""
    if (meant := sounded(spaced)) != spaced and names.opens(text := as_text(meant)):
        yield text
    typed = single_spaced(query.strip()) if query.isascii() else spaced
    if len(typed) > LONGEST:
        return
    pressed = [layouts.thai_keys(typed)] if typed.isascii() else layouts.latin_keys(single_spaced(query.strip()))
    for meant in filter(None, (hangul.other_layout(typed), *map(fold, pressed))):
        text = as_text(meant)
        if len(text.plain) >= _LEAST_KEYS and (names.opens(text) or names.holds(text)):
            yield text


def as_text(folded: str) -> Text:
    """Folded text in the forms that a search compares."""
    spaced = hangul.keystrokes(folded)
    plain = spaced.replace(" ", "")
    return Text(spaced, plain, folded.replace(" ", ""), heard(plain))
