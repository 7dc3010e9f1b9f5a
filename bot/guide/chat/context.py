"""Whether a name found in a text is a title in its context, and not part of other words."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from bot.core.chat import phrases
from bot.core.chat.message import Certainty
from bot.guide.chat.names import Name

_HANGUL, _KANA, _HAN, _THAI = (r"\uac00-\ud7a3", r"\u3041-\u30ff", r"\u3400-\u9fff", r"\u0e01-\u0e4e")
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
    r"\s+|(?:[》」』〉】\"'”()（）,，、。.!！?？:：0-9★]|\Z|是|了|电视剧|電視劇|第|版|给|給|打|看|追|我|真|很|太|好|也|和|と|は|が|を|も|の)"
)
_IN_LATIN = re.compile("[0-9A-Za-zÀ-ɏḀ-ỿ]")
_IN_HANGUL, _IN_THAI = re.compile(f"[{_HANGUL}]"), re.compile(f"[{_THAI}]")
_IN_KANA, _IN_KANA_OR_HAN = re.compile(f"[{_KANA}]"), re.compile(f"[{_KANA}{_HAN}]")
_LATIN, _SCRIPTS = re.compile("[A-Za-zÀ-ɏḀ-ỿ]{2}"), re.compile(f"[{_HANGUL}{_KANA}{_HAN}{_THAI}]")
_RUNS = re.compile(f"[{_HANGUL}{_KANA}{_HAN}{_THAI}\u0400-\u04ff]+")
# Vowel and tone marks, which belong to the Thai letter before them.
_THAI_SIGN = re.compile("[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]")
# Words beside a name that mark it as a title.
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
# After a title that was watched, "finished signal, ...": the name does not go on.
_ENDS = re.compile(
    r"\s*(?:[.,;:!?()\n\d-]|\Z|(?:and|last|yesterday|today|tonight|with|on|again|for|in|at|this|it|so|but|just|finally|over|the)\b)",
    re.IGNORECASE,
)
# "with that cliffhanger"
_DETERMINED = re.compile(r"\b(?:that|this|a|an)\s\Z", re.IGNORECASE)
_IS_A = re.compile(
    r"\s(?:is|was|gets|got)\s(?:(?:like|an?|about|easily|solid|strong|easy)\s)*\d{1,2}(?:[.,]\d)?(?:/10)?",
    re.IGNORECASE,
)
_FOR_ME = re.compile(
    r"\s(?:for\sme|from\sme|out(?:ta|\sof)\sme|to\sme|in\smy\s(?:book|opinion)|imh?o)\b", re.IGNORECASE
)
_I_SAY = re.compile(
    r"\b(?:i['’]?d\s(?:say|call|rate)|i\s(?:think|say|find)(?:\sthat)?|imh?o,?|personally,?|(?:for\sme|to\sme|in\smy\sopinion),?)\s\Z",
    re.IGNORECASE,
)
# Words that show that ordinary words go on as another name.
_GOES_ON = re.compile(r"\s(?:by|of)\s")
_QUOTED = re.compile(r"[\"“”'‘’«»《》「」『』\[\]]")


class Ordinary(NamedTuple):
    """Words that need not be a title: English `words` each by itself, `everyday` ones also several in a row."""

    words: frozenset[str]
    everyday: frozenset[str]


class Place(NamedTuple):
    """The words at a place in a text, with some of the text before and after them."""

    shown: str
    before: str
    after: str

    @classmethod
    def of(cls, text: str, start: int, end: int) -> "Place":
        return cls(text[start:end], text[max(0, start - 40) : start], text[end : end + 24])

    @property
    def quoted(self) -> bool:
        """Whether quotation marks are around it."""
        return bool(_QUOTED.match(self.before[-1:]) and _QUOTED.match(self.after))

    @property
    def cued(self) -> bool:
        """Whether words beside it speak of dramas; those before it count only if no capitalised word follows."""
        led = _CUE.search(self.before) and not self.followed_by_name
        return bool(led or _CUE_AFTER.match(self.after))

    @property
    def watched_or_scored(self) -> bool:
        """Whether the writer watched or scored it: "finished signal.", "put goblin down as 9"."""
        seen = phrases.SEEN.search(self.before) and _ENDS.match(self.after)
        return bool(seen or (phrases.PUT.search(self.before) and re.search(r"\d", self.after)))

    @property
    def judged(self) -> bool:
        """Whether the writer gives their opinion of it: "i'd say signal is a 9", "goblin was a 9.5 for me"."""
        stated = _IS_A.match(self.after)
        return stated is not None and bool(_FOR_ME.match(self.after, stated.end()) or _I_SAY.search(self.before))

    @property
    def opens(self) -> bool:
        """Whether a sentence begins here, where any word is capitalised."""
        return not self.before.strip() or bool(re.search(r"[.!?…\n:]\s*[\"“'(]?\Z|\A\W*\Z", self.before))

    @property
    def led_by_name(self) -> bool:
        """Whether a capitalised word is right before it, so that both may be a name of something else."""
        return re.search(r"\b[A-Z][\w’']*\s\Z", self.before) is not None

    @property
    def followed_by_name(self) -> bool:
        """Whether a capitalised word is right after it."""
        return re.match(r"\s(?!I\b)[A-Z][a-z]", self.after) is not None

    @property
    def begins_name(self) -> bool:
        """Whether it is the first word of a longer name: "Train to Busan"."""
        return re.match(r"\s(?:to|of)\s(?:the\s)?[A-Z][a-z]", self.after) is not None


@dataclass(frozen=True, slots=True)
class Voice:
    """How many Latin letters a text has, how many of them are capitals, and how many more words of it are of other
    languages than of English."""

    letters: int
    capitals: int
    foreign: int = 0

    @classmethod
    def of(cls, text: str, foreign: int = 0) -> "Voice":
        letters = re.sub(r"[^A-Za-z]+", "", text)
        return cls(len(letters), sum(map(str.isupper, letters)), foreign)

    def shouts_beside(self, shown: str) -> bool:
        """Whether the rest of the text is in capitals too, so that those of a name mean nothing."""
        own = Voice.of(shown)
        letters = self.letters - own.letters
        return letters > 4 and self.capitals - own.capitals > 0.7 * letters


def foreign_words(text: str, words: Sequence[str], ordinary: Ordinary) -> int:
    """How many more of the `words` of a text are of other languages than are English."""
    known, runs = set(words), len(_RUNS.findall(text))
    foreign = {word for word in known & phrases.FOREIGN if len(word) == 1 or word not in ordinary.words}
    english = {word for word in known & ordinary.words if len(word) > 1} - phrases.FOREIGN
    return len(foreign) + runs - len(english)


def title_at(at: Place, name: Name, units: Sequence[str], ordinary: Ordinary, voice: Voice) -> Certainty:
    """Whether a name, found by its `units`, is a title at a place; "no" where it is part of other words."""
    shown = at.shown
    if not _IN_LATIN.match(shown):
        return _script_at(at)
    if len(units) == 1 and re.match(r"[’']\w", at.after):
        return "no"
    if shown.isdigit():
        return "sure" if at.quoted else "no" if len(shown) < 4 or int(shown) < 2100 else "unsure"
    if not any(map(str.isalpha, shown)) and re.search(r"[,.]", shown):
        return _sure_if(at.quoted or at.watched_or_scored) if re.fullmatch(r"\d+\.\d+", shown) else "no"
    if len(units) == 1:
        return _word_at(at, name, units[0], ordinary, voice)
    return _sure_if(_words_at(at, units, ordinary, voice))


def _sure_if(sure: bool) -> Certainty:
    return "sure" if sure else "unsure"


def _word_at(at: Place, name: Name, unit: str, ordinary: Ordinary, voice: Voice) -> Certainty:
    """`title_at` for a name of one word."""
    letters = at.shown.replace(".", "")
    single, shouted = len(letters) == 1, letters == letters.upper()
    if single and at.after.startswith("/"):
        return "no"
    if name.text.isupper():
        if len(letters) <= 4 and not shouted:
            return "no" if not single and (unit in ordinary.words or unit in phrases.FILLER) else "unsure"
        if shouted and not single:
            return _sure_if(not voice.shouts_beside(at.shown))
    if not single and unit not in ordinary.words:
        return _sure_if(not (at.shown.islower() and _DETERMINED.search(at.before)))
    if at.begins_name:
        return "no"
    if at.quoted or at.watched_or_scored or at.judged:
        return "sure"
    # In a text in another language, an English word is no ordinary word. It counts as English there itself.
    if not single and unit not in phrases.FOREIGN and voice.foreign >= 0:
        return "sure"
    if at.shown[0].isalpha() and not at.shown[0].isupper():
        return "unsure"
    inside = not single and not (at.opens or at.led_by_name or at.followed_by_name)
    return _sure_if(at.cued or inside)


def _words_at(at: Place, units: Sequence[str], ordinary: Ordinary, voice: Voice) -> bool:
    """Whether a name of several words is surely a title."""
    shown = at.shown
    everyday = all(unit in ordinary.everyday or (unit.isdigit() and len(unit) < 4) for unit in units)
    # "ode to joy by beethoven"
    goes_on = shown.islower() and _GOES_ON.match(at.after) and all(unit in ordinary.words for unit in units)
    if at.quoted or (not goes_on and (not everyday or (len(units) >= 4 and len(shown) >= 16))):
        return True
    if at.watched_or_scored:
        return True
    titled = sum(word[0].isupper() for word in shown.split() if word[0].isalpha()) >= min(2, len(units))
    if titled and not voice.shouts_beside(shown):
        return not at.followed_by_name or at.cued
    return at.cued and (len(units) >= 3 or _CUE_AFTER.match(at.after) is not None)


def _script_at(at: Place) -> Certainty:
    """`title_at` for a name in another script than Latin, which has to be set apart or long enough."""
    shown, before, after = at
    if _IN_HANGUL.match(shown):
        if not _PARTICLES.match(after):
            return "no"
        return _sure_if(
            len(shown) > 2 or at.quoted or bool(_WATCHED.match(after)) or (_in_latin(before, after) and len(shown) > 1)
        )
    if _IN_THAI.match(shown):
        return "no" if _THAI_SIGN.match(after) or len(shown) < 5 else "sure"
    if len(shown) >= 4 or (len(shown) == 3 and not _IN_KANA.match(shown)) or at.quoted:
        return "sure"
    if len(shown) == 1:
        return "no" if _IN_KANA_OR_HAN.match(before[-1:]) or _IN_KANA_OR_HAN.match(after) else "unsure"
    return "unsure" if _HAN_CUES.search(before) and _HAN_AFTER.match(after) else "no"


def _in_latin(before: str, after: str) -> bool:
    """Whether the text around is in Latin letters, where a word in another script is hardly an ordinary one."""
    around = before + after
    return bool(_LATIN.search(around)) and not _SCRIPTS.search(around)
