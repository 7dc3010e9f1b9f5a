"""Titles in running text: every name a drama goes by, found where it stands, common words left alone."""

import asyncio
import re
from collections import Counter
from collections.abc import AsyncIterator, Iterable, Mapping, Sequence

from bot.core.chat.message import Spot
from bot.core.models import Drama
from bot.guide.chat.names import (
    LONGEST,
    Both,
    Gathering,
    Known,
    Names,
    Unit,
    called,
    is_called,
    units_of,
    ways,
    ways_of_person,
    words_of,
)
from bot.guide.chat.standing import Ordinary, Place, Voice, foreign_words, stands
from bot.guide.finding.catalogue import Catalogue
from bot.guide.finding.popularity import popularity

# So many titles take two milliseconds or so to learn; then it is the others' turn.
_AT_A_TIME = 16
MOST_SPOTS = 40
# A Korean name does not begin within a word.
_WITHIN_HANGUL = re.compile("(?<=[가-힣])[가-힣]")
# Behind a number that is a score and not the last of a name: "squid game 3/5".
_SCALE = re.compile(r"\s*(?:/\s*\d|out\s?of\b|[점点點分%]|stars?\b|[.,]\d)|★(?!★)")
_DOTS = re.compile(r"[.…]+")
# The "!" and "?" a title ends in.
_MARK = re.compile(r"[!?]+")


class Spotter:
    """Every name of every title, to be found in a text once they are learned. Titles put later are found as well."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._learned, self._learning = False, asyncio.Lock()
        # The names of the titles there were, and of those put later.
        self._names: Known = Names()
        self._later = Names()
        # Titles put while the others are learned.
        self._late: list[Drama] = []
        self._ordinary = Ordinary(catalogue.vocabulary.words, frozenset())
        self._people: Known = Names()
        catalogue.follow(self._put)

    def spot(self, text: str, own: Mapping[str, Iterable[str]] | None = None) -> list[Spot]:
        """The titles in a plain text, in its order, none within another; `own` are further names by drama id.

        Takes time linear in the length of the text; no more than MOST_SPOTS are looked for.
        """
        units, found = list(units_of(text)), list[Spot]()
        voice = Voice.of(text, foreign_words(text, [unit.text for unit in units], self._ordinary))
        known = [self._names]
        if own:
            mine = Names()
            for key, names in own.items():
                for name in names:
                    _add(mine, name, (key,))
            known.append(mine)
        at = 0
        while at < len(units) and len(found) < MOST_SPOTS:
            if _WITHIN_HANGUL.match(text, units[at].start):
                at += 1
                continue
            spot = self._at(known, units, at, text, voice)
            if spot and not spot.firm:
                # "for Love and Destiny"
                spot = self._overlapping(known, units, at, spot, text, voice) or spot
            person = self._named(units, at)
            if spot is None or (person > 1 and spot.end < units[at + person - 1].end):
                at += max(1, person)
                continue
            found.append(spot)
            while at < len(units) and units[at].start < spot.end:
                at += 1
        return found

    def _at(self, known: Sequence[Known], units: Sequence[Unit], at: int, text: str, voice: Voice) -> Spot | None:
        best: Spot | None = None
        for names in known:
            spot = self._longest(names, units, at, text, voice)
            best = spot if spot and (best is None or spot.end > best.end) else best
        return best

    def _overlapping(
        self, known: Sequence[Known], units: Sequence[Unit], at: int, spot: Spot, text: str, voice: Voice
    ) -> Spot | None:
        """The first title that begins within a spot and ends behind it, and is sure or longer."""
        for n in range(at + 1, len(units)):
            if units[n].start >= spot.end:
                return None
            one = self._at(known, units, n, text, voice)
            if one and one.end > spot.end and (one.firm or one.end - one.start > spot.end - spot.start):
                return one
        return None

    def common(self, words: str) -> bool:
        """Whether all of them are words of every day."""
        return all(unit.text in self._ordinary.everyday for unit in units_of(words))

    def somebody(self, words: str) -> bool:
        """Whether they are the name of one who plays, the family name first or last."""
        units = list(units_of(words))
        return bool(units) and self._named(units, 0) == len(units)

    def _named(self, units: Sequence[Unit], at: int) -> int:
        """How many words from one on are the name of one who plays."""
        longest = self._people.begun([unit.text for unit in units[at : at + LONGEST]])[-1:]
        return longest[0][0] if longest else 0

    def _longest(self, known: Known, units: Sequence[Unit], at: int, text: str, voice: Voice) -> Spot | None:
        """The longest name that begins at a unit and stands for itself there."""
        found = known.begun([unit.text for unit in units[at : at + LONGEST]])
        most = _unbroken(units, at, text) if found else 0
        for count, name in reversed(found):
            if count > most:
                continue
            start, end = units[at].start, units[at + count - 1].end
            if count > 1 and re.search(r"\D\d\Z", name.text) and _SCALE.match(text, end):
                continue
            if text[end - 1] == "." and not name.text.endswith("."):
                end -= 1
            written = [unit.text for unit in units[at : at + count]]
            firm = stands(Place.of(text, start, end), name, written, self._ordinary, voice)
            if firm is not None:
                if name.text.endswith("...") and (dots := _DOTS.match(text, end)):
                    end = dots.end()
                if (mark := _MARK.match(text, end)) and _MARK.search(name.text[-2:]):
                    end = mark.end()
                return Spot(start, end, self._known(name.dramas), firm)
        return None

    def _known(self, keys: Iterable[str]) -> tuple[Drama, ...]:
        dramas = {drama.id: drama for key in keys if (drama := self._catalogue.get(key))}
        return tuple(sorted(dramas.values(), key=lambda drama: -popularity(drama)))

    async def learn(self) -> None:
        """Learn the names of all titles, a few at a time: everybody else is answered meanwhile."""
        async with self._learning:
            if not self._learned:
                await self._learn(list(self._catalogue.all()))

    async def _learn(self, dramas: Sequence[Drama]) -> None:
        told, people, names = Counter[str](), Gathering(), Gathering()
        words = set[str]()
        async for drama in _in_turns(dramas):
            told.update(set(re.findall(r"(?<![\w’'-])[a-z]+(?![\w’'-])", drama.synopsis or "")))
            for tag in (*drama.tags, *drama.genres):
                words.update(tag.casefold().split())
            for role in drama.cast:
                for way in ways_of_person(role.actor):
                    people.add(way, role.actor)
            key = (drama.id,)
            for name in drama.names:
                _add(names, name, key)
        async for drama in _in_turns(dramas):
            key = (drama.id,)
            for name in filter(None, (drama.title, drama.native_title)):
                for short in called(name):
                    _add(names, short, key)
        shorts = Names()
        known = Both(await asyncio.to_thread(names.packed), shorts)
        async for drama in _in_turns(dramas):
            for name in drama.aliases:
                for short in () if name.isascii() else called(name):
                    if not is_called(known, words_of(short)):
                        for one in (names, shorts):
                            _add(one, short, (drama.id,))
        # A word of hardly any story is none of every day, however many stories there are.
        words.update(word for word, stories in told.items() if stories > len(dramas) / 1000)
        vocabulary = self._catalogue.vocabulary
        self._ordinary = Ordinary(vocabulary.words | words, vocabulary.everyday | words)
        self._people, packed = await asyncio.to_thread(lambda: (people.packed(), names.packed()))
        self._names = Both(packed, self._later)
        self._learned = True
        while self._late:
            self._put(self._late.pop())

    def _put(self, drama: Drama) -> None:
        if not self._learned:
            self._late.append(drama)
            return
        for name in drama.names:
            _add(self._later, name, (drama.id,))


async def _in_turns(dramas: Sequence[Drama]) -> AsyncIterator[Drama]:
    for n, drama in enumerate(dramas):
        if n % _AT_A_TIME == 0:
            await asyncio.sleep(0)
        yield drama


def _add(names: Names | Gathering, name: str, drama: tuple[str]) -> None:
    for way in ways(name):
        names.add(way, name, drama)


def _unbroken(units: Sequence[Unit], at: int, text: str) -> int:
    """How many units from one on may be of one name."""
    for place in range(at + 1, min(at + LONGEST, len(units))):
        past, start = units[place - 1].end, units[place].start
        if past < start and _parted(text[past:start]):
            return place - at
    return LONGEST


def _parted(between: str) -> bool:
    """Whether what is between two words keeps them from being of one name."""
    return len(between) > 3 or any(c in "\n;|/•…" for c in between)
