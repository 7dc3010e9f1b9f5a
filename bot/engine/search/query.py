"""What a member typed, read in the ways it may be meant."""

from dataclasses import dataclass
from typing import NamedTuple

from bot.engine.search import hangul
from bot.engine.search.fold import fold
from bot.engine.search.narrowing import narrowed
from bot.engine.search.phonetic import skeleton
from bot.engine.search.words import canonical


class Text(NamedTuple):
    """What is looked for: folded with spaces, without, as written before Hangul was taken apart, and by sound."""

    spaced: str
    plain: str
    written: str
    sound: str


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to read a query: its text, and the year and country it asks for when these were named.

    `said` is the words that named them where the text still holds these, as a title may hold them too.
    """

    text: Text
    year: int | None = None
    country: str | None = None
    said: tuple[str, ...] = ()

    @property
    def narrows(self) -> bool:
        """Whether a year or a country is asked for."""
        return self.year is not None or self.country is not None


def readings(query: str) -> list[Reading]:
    """The ways a query may be meant, the literal one first. Empty when there is nothing to look for."""
    spaced = fold(query)
    if not spaced:
        return []
    words, year, country, said = narrowed(spaced.split(" "))
    said = tuple(map(hangul.keystrokes, said))
    found = [Reading(_text(spaced), year, country, said)]
    same = canonical(spaced)
    if same != spaced:
        found.append(Reading(_text(same), year, country, said))
    if said:
        found.append(Reading(_text(canonical(" ".join(words))), year, country))
    return found


def _text(folded: str) -> Text:
    spaced = hangul.keystrokes(folded)
    plain = spaced.replace(" ", "")
    return Text(spaced, plain, folded.replace(" ", ""), skeleton(plain))
