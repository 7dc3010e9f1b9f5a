"""What a member typed, read in the ways it may be meant."""

from dataclasses import dataclass
from typing import NamedTuple

from bot.engine.search import han, hangul, kana
from bot.engine.search.fold import fold
from bot.engine.search.narrowing import narrowed
from bot.engine.search.phonetic import skeleton
from bot.engine.search.seasons import asked, without_episode
from bot.engine.search.words import canonical

# Fewer kana are the beginning of too much else.
_SPOKEN = 3


class Text(NamedTuple):
    """What is looked for: folded with spaces, without, as written before Hangul was taken apart, and by sound."""

    spaced: str
    plain: str
    written: str
    sound: str


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to read a query: its text, and the year, country and season it asks for when these were named.

    `said` is the words that named them where the text still holds these, as a title may hold them too.
    """

    text: Text
    year: int | None = None
    country: str | None = None
    season: int | None = None
    said: tuple[str, ...] = ()

    @property
    def narrows(self) -> bool:
        """Whether a year, a country or a season is asked for."""
        return self.year is not None or self.country is not None or self.season is not None


def readings(query: str) -> list[Reading]:
    """The ways a query may be meant, the literal one first. Empty when there is nothing to look for."""
    spaced = fold(query)
    if not spaced:
        return []
    words, year, country, said = narrowed(spaced.split(" "))
    left = canonical(" ".join(words))
    base, season = asked(without_episode(left))
    base = han.toneless(base)
    same = canonical(spaced)
    told = tuple(map(hangul.keystrokes, said))
    numbered = told if season is None else (*told, str(season))
    found = [Reading(_text(text), year, country, season, numbered) for text in dict.fromkeys((spaced, same))]
    if said:
        found.append(Reading(_text(left), year, country, season, numbered[len(said) :]))
    if base != left:
        found.append(Reading(_text(base), year, country, season))
    # A name in Han is read in kana by what it is in Latin letters: no table here has the readings of names.
    if len(base) >= _SPOKEN and kana.has_kana(base) and not han.has_han(base):
        found.append(Reading(_text(kana.romaji(base)), year, country, season))
    return found


def _text(folded: str) -> Text:
    spaced = hangul.keystrokes(folded)
    plain = spaced.replace(" ", "")
    return Text(spaced, plain, folded.replace(" ", ""), skeleton(plain))
