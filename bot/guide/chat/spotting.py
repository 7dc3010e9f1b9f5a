"""Titles in running text, found by any of their names; ordinary words are left alone."""

import asyncio
import re
from collections import Counter
from collections.abc import AsyncIterator, Iterable, Mapping, Sequence

from bot.core.chat.message import Spot
from bot.core.models import Drama
from bot.core.titles import name_key
from bot.guide.chat.context import Ordinary, Place, Voice, foreign_words, title_at
from bot.guide.chat.names import (
    LONGEST,
    JointNames,
    KnownNames,
    Names,
    NamesToPack,
    Unit,
    is_name,
    short_titles,
    spellings,
    spellings_of_person,
    units_of,
    without_article,
    words_of,
)
from bot.guide.finding.catalogue import Catalogue
from bot.guide.finding.popularity import popularity

# Titles learned before the event loop gets its turn: about two milliseconds.
_AT_A_TIME = 16
MOST_SPOTS = 40
# A Korean name does not begin within a word.
_WITHIN_HANGUL = re.compile("(?<=[가-힣])[가-힣]")
# After a number that begins a score and does not end a name: "squid game 3/5".
_SCALE = re.compile(r"\s*(?:/\s*\d|out\s?of\b|[점点點分%]|stars?\b|[.,]\d)|★(?!★)")
_DOTS = re.compile(r"[.…]+")
# The "!" and "?" a title ends in.
_MARK = re.compile(r"[!?]+")


class Spotter:
    """Finds every name of every title, once `learn` has run; titles that the catalogue gains later too."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._learned, self._learning = False, asyncio.Lock()
        # The names of the titles there were, and of those that came later.
        self._names: KnownNames = Names()
        self._later = Names()
        # Titles that came while the others were being learned.
        self._late: list[Drama] = []
        self._ordinary = Ordinary(catalogue.vocabulary.words, frozenset())
        self._people: KnownNames = Names()
        catalogue.follow(self._put)

    def spot(self, text: str, own: Mapping[str, Iterable[str]] | None = None) -> list[Spot]:
        """The first MOST_SPOTS titles in a normalised text, in its order, none within another.

        `own` are further names, by drama id. Takes time linear in the length of the text.
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
            actor = self._actor_length(units, at)
            if spot is None or (actor > 1 and spot.end < units[at + actor - 1].end):
                at += max(1, actor)
                continue
            found.append(spot)
            while at < len(units) and units[at].start < spot.end:
                at += 1
        return found

    def _at(self, known: Sequence[KnownNames], units: Sequence[Unit], at: int, text: str, voice: Voice) -> Spot | None:
        best: Spot | None = None
        for names in known:
            spot = self._longest(names, units, at, text, voice)
            best = spot if spot and (best is None or spot.end > best.end) else best
        return best

    def _overlapping(
        self, known: Sequence[KnownNames], units: Sequence[Unit], at: int, spot: Spot, text: str, voice: Voice
    ) -> Spot | None:
        """The first title that begins within a spot and ends after it, if it is sure or longer than the spot."""
        for n in range(at + 1, len(units)):
            if units[n].start >= spot.end:
                return None
            one = self._at(known, units, n, text, voice)
            if one and one.end > spot.end and (one.firm or one.end - one.start > spot.end - spot.start):
                return one
        return None

    def is_everyday(self, words: str) -> bool:
        """Whether all the words are everyday words."""
        return all(unit.text in self._ordinary.everyday for unit in units_of(words))

    def is_actor(self, words: str) -> bool:
        """Whether the words are an actor's name, family name first or last."""
        units = list(units_of(words))
        return bool(units) and self._actor_length(units, 0) == len(units)

    def plays(self, words: str, dramas: Sequence[Drama]) -> bool:
        """Whether the words name somebody who plays in one of the dramas, or whom they play."""
        said, people = name_key(words), self._catalogue.vocabulary.people
        roles = (role for drama in dramas for role in drama.cast)
        names = {
            name_key(name) for role in roles for name in (role.actor, role.role or "", *people.get(role.actor, ()))
        }
        part = len(said) > (3 if said.isascii() else 1)
        return said in names or (part and any(said in name for name in names))

    def _actor_length(self, units: Sequence[Unit], at: int) -> int:
        """How many units from `at` on are an actor's name; 0 for none."""
        longest = self._people.begun([unit.text for unit in units[at : at + LONGEST]])[-1:]
        return longest[0][0] if longest else 0

    def _longest(self, known: KnownNames, units: Sequence[Unit], at: int, text: str, voice: Voice) -> Spot | None:
        """The longest name that begins at a unit and is a title there."""
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
            certainty = title_at(Place.of(text, start, end), name, written, self._ordinary, voice)
            if certainty != "no":
                if name.text.endswith("...") and (dots := _DOTS.match(text, end)):
                    end = dots.end()
                if (mark := _MARK.match(text, end)) and _MARK.search(name.text[-2:]):
                    end = mark.end()
                return Spot(start, end, self._dramas(name.dramas), certainty == "sure")
        return None

    def _dramas(self, keys: Iterable[str]) -> tuple[Drama, ...]:
        dramas = {drama.id: drama for key in keys if (drama := self._catalogue.get(key))}
        return tuple(sorted(dramas.values(), key=lambda drama: -popularity(drama)))

    async def learn(self) -> None:
        """Learn the names of all titles, a few at a time so that others are answered meanwhile."""
        async with self._learning:
            if not self._learned:
                await self._learn(list(self._catalogue.all()))

    async def _learn(self, dramas: Sequence[Drama]) -> None:
        stories, people, names = Counter[str](), NamesToPack(), NamesToPack()
        words = set[str]()
        async for drama in _in_turns(dramas):
            stories.update(set(re.findall(r"(?<![\w’'-])[a-z]+(?![\w’'-])", drama.synopsis or "")))
            for tag in (*drama.tags, *drama.genres):
                words.update(tag.casefold().split())
            for role in drama.cast:
                for spelling in spellings_of_person(role.actor):
                    people.add(spelling, role.actor)
            key = (drama.id,)
            for name in drama.names:
                _add(names, name, key)
        async for drama in _in_turns(dramas):
            key = (drama.id,)
            for name in filter(None, (drama.title, drama.native_title)):
                for short in short_titles(name):
                    _add(names, short, key)
        shorts = Names()
        known = JointNames(await asyncio.to_thread(names.packed), shorts)
        async for drama in _in_turns(dramas):
            for name in drama.aliases:
                for short in without_article(name) if name.isascii() else short_titles(name):
                    if not is_name(known, words_of(short)):
                        for one in (names, shorts):
                            _add(one, short, (drama.id,))
        # Words that more than one story in a thousand uses are everyday words.
        words.update(word for word, count in stories.items() if count > len(dramas) / 1000)
        vocabulary = self._catalogue.vocabulary
        self._ordinary = Ordinary(vocabulary.words | words, vocabulary.everyday | words)
        self._people, packed = await asyncio.to_thread(lambda: (people.packed(), names.packed()))
        self._names = JointNames(packed, self._later)
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


def _add(names: Names | NamesToPack, name: str, drama: tuple[str]) -> None:
    for spelling in spellings(name):
        names.add(spelling, name, drama)


def _unbroken(units: Sequence[Unit], at: int, text: str) -> int:
    """How many units from `at` on may belong to one name, by what separates them."""
    for place in range(at + 1, min(at + LONGEST, len(units))):
        between = text[units[place - 1].end : units[place].start]
        if len(between) > 3 or any(c in "\n;|/•…" for c in between):
            return place - at
    return LONGEST
