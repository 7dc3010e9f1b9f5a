"""Titles in running text: every name a drama goes by, found where it stands, common words left alone."""

import asyncio
import re
from collections.abc import AsyncIterator, Iterable, Mapping, Sequence
from dataclasses import dataclass

from bot.core import chat_words as say
from bot.core.chat import Spot
from bot.core.models import Drama
from bot.guide.catalogue import Catalogue
from bot.guide.chat.names import (
    LONGEST,
    Both,
    Gathering,
    Known,
    Name,
    Names,
    Unit,
    called,
    is_called,
    units_of,
    ways,
    ways_of_person,
    words_of,
)
from bot.guide.popularity import popularity

# So many titles take two milliseconds or so to learn; then it is the others' turn.
_AT_A_TIME = 16
MOST_SPOTS = 40
_HANGUL, _KANA, _HAN, _THAI = (r"\uac00-\ud7a3", r"\u3041-\u30ff", r"\u3400-\u9fff", r"\u0e01-\u0e4e")
# A Korean name does not begin within a word.
_WITHIN_HANGUL = re.compile(rf"(?<=[{_HANGUL}])[{_HANGUL}]")
# What may follow a Korean name without a space.
_PARTICLES = re.compile(
    rf"(?:은|는|이|가|을|를|도|의|에|에서|에게|와|과|랑|이랑|하고|로|으로|만|보다|부터|까지|처럼|요|이요|이에요|예요|입니다|임|이야|야|다|인데)"
    rf"(?![{_HANGUL}])|[^{_HANGUL}]|\Z|드라마|보고|봤|본"
)
_WATCHED = re.compile(r"\s(?:다\s)?(?:봤|보고|정주행|완주)")
_HAN_CUES = re.compile(
    r"(?:看了?|看完了?|追了?|推荐|推薦|喜欢|喜歡|給|给|打|剧|劇|ドラマ|[《「『〈【\"'“(（:：,，、。.!！?？\s]|\A)\Z"
)
_HAN_AFTER = re.compile(
    r"\s+|(?:[》」』〉】\"'”()（）,，、。.!！?？:：0-9★]|\Z|是|了|电视剧|電視劇|第|版|给|給|打|我|真|很|太|好|也|和|と|は|が|を|も|の)"
)
_LATIN, _SCRIPTS = re.compile("[A-Za-zÀ-ɏḀ-ỿ]{2}"), re.compile(f"[{_HANGUL}{_KANA}{_HAN}{_THAI}]")
# Words beside which a name is a title and not a word.
_CUE = re.compile(
    r"(?:\b(?:watch(?:ed|ing|es)?|rewatch(?:ed|ing)?|finish(?:ed|ing)?|binged?|bingeing|binging|started|starting|dropped|dramas?|kdramas?"
    r"|jdramas?|cdramas?|lakorn|series|show|called|titled|recommend(?:ed)?|rate[ds]?|rating(?:\sfor)?|ost\sof|finale\sof|ending\sof|cast\sof|season\s\d\sof"
    r"|(?:episodes?|eps?)\s(?:\d+\s)?of|remake\sof|like|love[ds]?|vi|vu|ver|vi|nonton|xem|ดู)\s+(?:the\s(?:drama|series|show)\s)?)\Z",
    re.IGNORECASE,
)
_CUE_AFTER = re.compile(
    r"\s*(?:\(?\b(?:19|20)\d\d\b|\b(?:drama|kdrama|jdrama|cdrama|series|ost|finale|remake|episode|episodes|eps?\b|s\d\b|season|cast)\b)",
    re.IGNORECASE,
)
# Behind a title that was watched: "finished signal, ...", where nothing follows that it could be a part of.
_ENDS = re.compile(
    r"\s*(?:[.,;:!?()\n\d-]|\Z|(?:and|last|yesterday|today|tonight|with|on|again|for|in|at|this|it|so|but|just|finally|over|the)\b)",
    re.IGNORECASE,
)
# Behind a number that is a score and not the last of a name: "squid game 3/5".
_SCALE = re.compile(r"\s*(?:/\s*\d|out\s?of\b|[점点點分%]|stars?\b|[.,]\d)|★(?!★)")
# Words that a name of words is but a part of.
_GOES_ON = re.compile(r"\s(?:by|of)\s")
# The "!" and "?" a title ends in.
_MARK = re.compile(r"[!?]+")
_QUOTED = re.compile(r"[\"“”'‘’«»《》「」『』\[\]]")


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
        # Words of every day and those of synopses in lower case: a name of these alone may be meant as words, and so
        # may one of a single word of English.
        self._everyday: frozenset[str] = frozenset()
        self._words = catalogue.vocabulary.words
        self._people: Known = Names()
        catalogue.follow(self._put)

    def spot(self, text: str, own: Mapping[str, Iterable[str]] | None = None) -> list[Spot]:
        """The titles in a plain text, in its order, none within another; `own` are further names by drama id.

        Takes time linear in the length of the text; no more than MOST_SPOTS are looked for.
        """
        units, found, voice = list(units_of(text)), list[Spot](), _Voice.of(text)
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

    def _at(self, known: Sequence[Known], units: Sequence[Unit], at: int, text: str, voice: "_Voice") -> Spot | None:
        best: Spot | None = None
        for names in known:
            spot = self._longest(names, units, at, text, voice)
            best = spot if spot and (best is None or spot.end > best.end) else best
        return best

    def _overlapping(
        self, known: Sequence[Known], units: Sequence[Unit], at: int, spot: Spot, text: str, voice: "_Voice"
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
        return all(unit.text in self._everyday for unit in units_of(words))

    def somebody(self, words: str) -> bool:
        """Whether they are the name of one who plays, the family name first or last."""
        units = list(units_of(words))
        return bool(units) and self._named(units, 0) == len(units)

    def _named(self, units: Sequence[Unit], at: int) -> int:
        """How many words from one on are the name of one who plays."""
        longest = self._people.begun([unit.text for unit in units[at : at + LONGEST]])[-1:]
        return longest[0][0] if longest else 0

    def _longest(self, known: Known, units: Sequence[Unit], at: int, text: str, voice: "_Voice") -> Spot | None:
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
            firm = self._stands(text, start, end, name, [unit.text for unit in units[at : at + count]], voice)
            if firm is not None:
                if (mark := _MARK.match(text, end)) and _MARK.search(name.text[-2:]):
                    end = mark.end()
                return Spot(start, end, self._known(name.dramas), firm)
        return None

    def _known(self, keys: Iterable[str]) -> tuple[Drama, ...]:
        dramas = {drama.id: drama for key in keys if (drama := self._catalogue.get(key))}
        return tuple(sorted(dramas.values(), key=lambda drama: -popularity(drama)))

    def _stands(
        self, text: str, start: int, end: int, name: Name, units: Sequence[str], voice: "_Voice"
    ) -> bool | None:
        """Whether the name at that place is surely a title; None where it is a part of other words."""
        shown, before, after = text[start:end], text[max(0, start - 40) : start], text[end : end + 24]
        if not shown.isascii() and not re.match(r"[0-9A-Za-zÀ-ɏḀ-ỿ]", shown):
            return _stands_in_script(shown, before, after)
        if re.match(r"[’']\w", after) and len(units) == 1:
            return None
        letters = shown.replace(".", "")
        quoted = bool(_QUOTED.match(before[-1:]) and _QUOTED.match(after[:1]))
        if shown.isdigit():
            return quoted or (None if len(shown) < 4 or int(shown) < 2100 else False)
        if not any(map(str.isalpha, shown)) and re.search(r"[,.]", shown):
            return None
        cased = shown[0].isupper() or not shown[0].isalpha()
        cue = bool(_CUE.search(before) or _CUE_AFTER.match(after))
        if len(units) == 1:
            if len(letters) == 1 and after.startswith("/"):
                return None
            short = len(letters) <= 4 and name.text.isupper()
            if short and letters != letters.upper():
                word = units[0] in self._words or units[0] in say.FILLER
                return None if word and len(letters) > 1 else False
            if letters.upper() == letters and len(letters) > 1 and name.text.isupper():
                return not voice.shouts_beside(shown)
            everyday = units[0] in self._words or len(letters) == 1
            if not everyday:
                return True
            if quoted or _put(before, after):
                return True
            inside = cased and not _opens(before) and not _proper_beside(before, after)
            return bool(cased and (cue or inside) and (len(letters) > 1 or cue))
        everyday = all(unit in self._everyday or (unit.isdigit() and len(unit) < 4) for unit in units)
        titled = sum(word[0].isupper() for word in shown.split() if word[0].isalpha()) >= min(2, len(units))
        # "ode to joy by beethoven"
        goes_on = shown.islower() and _GOES_ON.match(after) and all(unit in self._words for unit in units)
        if quoted or (not goes_on and (not everyday or (len(units) >= 4 and len(shown) >= 16))):
            return True
        if _put(before, after):
            return True
        if titled and not voice.shouts_beside(shown):
            return not _proper_beside("", after) or cue
        return cue and (len(units) >= 3 or bool(_CUE_AFTER.match(after)))

    async def learn(self) -> None:
        """Learn the names of all titles, a few at a time: everybody else is answered meanwhile."""
        async with self._learning:
            if not self._learned:
                await self._learn(list(self._catalogue.all()))

    async def _learn(self, dramas: Sequence[Drama]) -> None:
        words, people, names = set[str](), Gathering(), Gathering()
        async for drama in _in_turns(dramas):
            words.update(re.findall(r"(?<![\w’'-])[a-z]+(?![\w’'-])", drama.synopsis or ""))
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
        self._everyday = self._catalogue.vocabulary.everyday | words
        self._words = self._catalogue.vocabulary.words | words
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


def _stands_in_script(shown: str, before: str, after: str) -> bool | None:
    """A name of letters other than Latin: apart from what is around it, or long enough to be nothing else."""
    last = before[-1:]
    if re.match(rf"[{_HANGUL}]", shown):
        if not _PARTICLES.match(after):
            return None
        if len(shown) > 2 or _alone(before, after) or _WATCHED.match(after) is not None:
            return True
        return _abroad(before, after) and len(shown) > 1
    if re.match(rf"[{_THAI}]", shown):
        if re.match("[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]", after):
            return None
        return len(shown) >= 5 or None
    if len(shown) >= 4 or (len(shown) == 3 and not re.match(rf"[{_KANA}]", shown)):
        return True
    quoted = bool(_QUOTED.match(last) and _QUOTED.match(after))
    if quoted:
        return True
    if len(shown) == 1:
        return (
            False
            if not re.match(rf"[{_KANA}{_HAN}]", last or " ") and not re.match(rf"[{_KANA}{_HAN}]", after)
            else None
        )
    return False if _HAN_CUES.search(before) and _HAN_AFTER.match(after) else None


def _abroad(before: str, after: str) -> bool:
    """Whether what is around is written in Latin letters: nobody puts another word of their own script there."""
    around = before + after
    return bool(_LATIN.search(around)) and not _SCRIPTS.search(around)


def _alone(before: str, after: str) -> bool:
    return bool(_QUOTED.match(before[-1:]) and _QUOTED.match(after))


def _put(before: str, after: str) -> bool:
    """Whether what stands there was watched, or is given a score: "finished signal.", "put goblin down as 9"."""
    return bool(
        (say.SEEN.search(before) and _ENDS.match(after)) or (say.PUT.search(before) and re.search(r"\d", after))
    )


def _opens(before: str) -> bool:
    """Whether a sentence begins here, where any word has a capital."""
    return not before.strip() or bool(re.search(r"[.!?…\n:]\s*[\"“'(]?\Z|\A\W*\Z", before))


def _proper_beside(before: str, after: str) -> bool:
    """Whether a word with a capital stands right beside, so that both may be a name of something else."""
    return bool(re.search(r"\b[A-Z][\w’']*\s\Z", before) or re.match(r"\s(?!I\b)[A-Z][a-z]", after))


@dataclass(frozen=True, slots=True)
class _Voice:
    """How many Latin letters of a text are capitals."""

    letters: int
    capitals: int

    @classmethod
    def of(cls, text: str) -> "_Voice":
        letters = re.sub(r"[^A-Za-z]+", "", text)
        return cls(len(letters), sum(map(str.isupper, letters)))

    def shouts_beside(self, shown: str) -> bool:
        """Whether the rest of the text is in capitals, so that those of a name say nothing."""
        own = _Voice.of(shown)
        letters = self.letters - own.letters
        return letters > 4 and self.capitals - own.capitals > 0.7 * letters
