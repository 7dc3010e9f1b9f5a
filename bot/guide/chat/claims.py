"""Whether a score beside a title is the writer's own rating of it, and whether ordinary words are a title there."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from bot.core.chat import foreign, phrases
from bot.core.chat.message import Certainty, Spot
from bot.core.chat.notations import Notation
from bot.guide.chat.pairing import Item
from bot.guide.chat.words import BREAK, CLAUSES, MINE, content, opens, without_brackets

# "Everybody says 10 but I'd say 7": what comes before is somebody else's opinion.
_TURN = re.compile(
    r"\b(?:but|however|although|though|while|whereas|aber|(?<!alguém\s)(?<!alguem\s)(?<!muito\s)mais|pero|mas|tapi|nhưng)\b|;|\s[—–-]\s"
    r"|,\s*(?=(?:i|i'd|i'll|i've|i'm|for me|my|me|personally|imo|imho|mine)\b)|근데|하지만|でも|けど|但是?|แต่",
    re.IGNORECASE,
)
OWN = re.compile(
    r"(?:[.!…,;–—-]\s*(?:(?:but|and|so)\s)?|\b(?:but|and|so)\s(?:\w+\s)?)"
    r"(?:i['’](?:m|d|ll)|i|for\sme|me|my|mine|personally)\b",
    re.IGNORECASE,
)
# "my sister loved Signal 9/10"
_FELT = re.compile(
    r"\b(?:my|our|his|her|their)\s(?!heart)\w+\s(?:loved|hated|liked|enjoyed|adored|dropped|disliked|loves|hates|likes)\b",
    re.IGNORECASE,
)
# "is it bad that I gave Signal a 9?"
_GAVE = re.compile(r"\bi\s(?:gave|rated|scored)\b", re.IGNORECASE)
# "Anna gave it a 9"
_JUDGES = re.compile(
    r"\s(?:gives?|gave|rate[sd]?|says?|said|thinks?|thought|score[sd]?)\s(?:it|this|that)(?:['’]s|\s(?:is|was))?\s"
    r"(?:(?:an?|only|like|about|around|at)\s)*\d",
    re.IGNORECASE,
)
# From a title to ordinary words in its sentence: "Healer live", "Healer in two weeks".
_RUNS_ON = re.compile(
    r"\s(?:(?!(?:and|but|or|then|while|so|plus|vs|y|et|und|dan|và|e|o|u)\s)[a-z]+\s){0,2}", re.IGNORECASE
)
# "the player in Squid Game"
_WITHIN_TITLE = re.compile(r"\s(?:in|of|from)\s(?:the\s)?", re.IGNORECASE)
# "mine 9/10"
_AT_SCORE = re.compile(r"[\s:=,–-]*[\d★]")
_STATED_AS = re.compile(r"(?:\b(?:is|was|are|were|of|an?)|['’]s)\s\Z", re.IGNORECASE)
_CLAUSE = re.compile(r"[,;(]")
_QUOTES = re.compile(r"\"[^\"\n]*\"|“[^”\n]*”|«[^»\n]*»|„[^“”\n]*[“”]|「[^」\n]*」|『[^』\n]*』")
# A word right after, with nothing between: "signal strength", "a 10/10 cook".
_NEXT = re.compile(r"[ \t]+((?!xx)[A-Za-z][\w'’-]*)|-([A-Za-z]\w*)")
_BEFORE = re.compile(r"([A-Za-z][\w'’-]*)[ \t]+\Z")
# Characters read around a pair for its sentence.
_NEAR = 160
# "10/10 would nap again"
_WOULD = re.compile(
    r"\s+would\s(?!(?:definitely\s|totally\s)?(?:re-?watch|watch|recommend|see|binge|be|have)\b)", re.IGNORECASE
)
_IN = re.compile(r"\s(?:in|en|dans|trong|ใน)\s", re.IGNORECASE)
# "100% hooked"; "70% romance"
_EMPHASIS = re.compile(r"100\s?%\s(?!(?:from|for|because|bc|and|but)\b)[^\W\d_]{4,}")
_SHARE = re.compile(r"\d{1,2}\s?%\s((?!xx)[a-z]{4,})")
_EPISODE_DOT = re.compile(r"(?<!\d\s)\b(eps?)\.(?=\s?\d)", re.IGNORECASE)
_WONDERED = re.compile(r"[^.!\n]{0,60}\?")
_LAST_WORD = re.compile(r"[ \t]+[A-Za-z]+[.!]*\s*(?:\n|\Z)")
_COMMON_WORDS = """
    a an my your our his her their this that these those any some no every each another what which
    it he she they them him
"""
# Words right after a title that continue its sentence, and words of saying right before one.
_VERB_WORDS = """
    isn't wasn't aren't weren't has had have having hits hit feels felt made makes make broke breaks would've
    could've should've went stayed became turned started ended aged holds held down up deserved got gets
    really totally truly might can can't cannot never ever always surprisingly actually literally easily by
    until before after when while from about than since till if as like during through twice once already
"""
_SAYING_WORDS = "say said think thought call called consider considered find found rank grade adore devoured re-watched"
_COMMON, _VERBS, _SAYING = (frozenset(words.split()) for words in (_COMMON_WORDS, _VERB_WORDS, _SAYING_WORDS))
_ATTRIBUTE = re.compile(r"\b(?:a|an|the|this|that|another|some)\s\Z", re.IGNORECASE)
_OWNED = re.compile(r"\b(?:my|your|our|his|her|their|this|that|no|any)\s[a-z]+\s\Z")
_DOES = re.compile(r"\w{3,}(?:[^s\W]s|ed)\Z|(?:had|made|broke)\Z", re.IGNORECASE)
_OPINION = re.compile(r"\s*(?:rating|score|review|opinion|verdict)\b", re.IGNORECASE)


def is_denied(text: str, score: Notation, spots: Sequence[Spot]) -> bool:
    """Whether a score is denied, an actor's ("was 9/10 in Goblin"), or somebody else's by the words after it."""
    low = max(0, score.start - 40)
    if any(
        words.search(text, low, score.start)
        for words in (phrases.DENIED, phrases.GIVEN, phrases.MIGHT, phrases.OF_ELSE)
    ):
        return True
    if foreign.DENIED.search(text, low, score.start) or foreign.DENIED_BEHIND.match(text, score.end):
        return True
    if foreign.GIVER.match(text, score.end) or (score.scores == (100,) and _EMPHASIS.match(text, score.start)):
        return True
    share = _SHARE.match(text, score.start)
    if share and content(share[1]) and not phrases.GOES_ON.match(text, score.end):
        return True
    within = _IN.match(text, score.end)
    if within and (any(spot.start == within.end() for spot in spots) or text[: score.start].endswith(" and ")):
        return True
    theirs = phrases.FROM_OTHERS.match(text, score.end)
    if theirs is None or any(spot.start < theirs.end() and score.end <= spot.start for spot in spots):
        return False
    # "rated Signal 8 on MDL", and no other score.
    own = foreign.SITE_SAYS.search(theirs[0]) and foreign.OWN.search(text, max(0, score.start - 60), score.start)
    return not own or re.search(r"\d", text[theirs.end() :]) is not None


class _Sentence(NamedTuple):
    """The sentence text[head:stop] around a pair of a title and a score at text[start:end].

    text[low:high] is what is read around the pair, and `question` says that the sentence ends in a question mark.
    """

    text: str
    start: int
    end: int
    head: int
    stop: int
    low: int
    high: int
    question: bool

    @classmethod
    def of(cls, text: str, start: int, end: int) -> "_Sentence":
        low, high = max(0, start - _NEAR), min(len(text), end + _NEAR)
        head = max((match.end() for match in BREAK.finditer(text, low, start)), default=low)
        head = max((match.end() for match in _TURN.finditer(text, head, start)), default=head)
        tail = BREAK.search(text, end, high)
        question = tail is not None and "?" in tail[0] and "!" not in tail[0]
        return cls(text, start, end, head, tail.start() if tail else high, low, high, question)

    @property
    def words(self) -> str:
        return self.text[self.head : self.stop]

    @property
    def asks(self) -> bool:
        """Whether it asks about the score; orders and questions of their own after it do not: "8/10 plot?? where"."""
        behind = content(self.text[self.end : self.stop])
        apart = behind and not phrases.ASKS.search(self.words) and not phrases.TAG.match(self.text, self.end)
        return self.question and not apart and not phrases.ORDER.search(self.words)

    def gives_none(self, before: str) -> bool:
        """Whether it only wonders about, supposes, disputes, asks for or counts scores; `before` are the words before
        the score."""
        if phrases.WONDERS.search(before) or phrases.SUPPOSED.search(self.words) or phrases.WISHED.search(self.words):
            return True
        if foreign.SUPPOSED.search(self.words) or foreign.UNREAL.search(self.words):
            return True
        if self.asks and (phrases.ASKS.search(self.words) or phrases.EITHER.search(before)):
            return True
        return bool(phrases.DISPUTED.match(self.text, self.end) or phrases.POLL.search(self.text, self.low, self.stop))


def own_rating(text: str, score: Item, title: Item) -> Certainty:
    """How sure the sentence makes it that the score is the writer's own rating of the title."""
    if _JUDGES.match(text, title.end):
        return "no"
    sentence = _Sentence.of(text, min(score.start, title.start), max(score.end, title.end))
    start, end, head, asked = sentence.start, sentence.end, sentence.head, sentence.asks
    before = text[head:start] + " " + text[title.end : score.start]
    if asked and _GAVE.search(before):
        return "unsure"
    if sentence.gives_none(before):
        return "no"
    listed = text[head:start].rfind(",") + 1
    if listed and not content(text[head + listed : start]) and not phrases.SOMEBODY.search(text[head : head + listed]):
        # "not as good as everyone says, Goblin 7/10"
        before = text[head + listed : start] + " " + text[title.end : score.start]
        led = phrases.IDIOM.sub(" ", text[head : head + listed])
        others = phrases.OTHERS.search(led)
        if others and phrases.THEIRS.match(before.lstrip()):
            return "no"
        asked = asked or bool(others and phrases.THEIRS.search(led, others.end()))
        head += listed
    if own := OWN.search(text, title.end, score.start):
        # "Everyone rates Goblin so high... I'm at 7/10"
        before, head = text[own.start() : score.start], own.start()
    after = text[score.end : score.end + 60]
    theirs = _theirs(text, head, phrases.ORDER.sub(" ", phrases.IDIOM.sub(" ", before)), end, after)
    if theirs or phrases.FUTURE.search(text, head, end):
        return "no"
    if any(one.start() < start and end < one.end() for one in _QUOTES.finditer(text, sentence.low, sentence.high)):
        return "no" if phrases.OTHERS.search(text, sentence.low, sentence.high) else "unsure"
    near = re.split(r"[,;:\n]|[.!?…]\s|\bbut\b", without_brackets(before))[-1]
    if phrases.NOT.search(phrases.NOT_SO.sub(" ", near)) or (whole := _rates_whole(text, score, title)) == "no":
        return "no"
    turn = max((match.end() for match in _TURN.finditer(text, title.end, score.start)), default=head)
    # Words after a comma do not change the score.
    clause = _CLAUSE.search(text, end, sentence.stop)
    said = text[max(head, turn) : clause.start() if clause else sentence.stop]
    certain = phrases.NOT_SO.sub(" ", phrases.PROVIDED.sub(" ", said))
    felt = _FELT.search(phrases.IDIOM.sub(" ", before)) is not None
    conditional = phrases.IF.search(certain) or phrases.OTHER_MEDIA.search(sentence.words)
    return "unsure" if asked or whole == "unsure" or felt or conditional else "sure"


def _theirs(text: str, head: int, before: str, end: int, after: str) -> bool:
    """Whether the score is somebody else's; `before` are the words between the sentence's start and the score."""
    other = phrases.OTHERS.search(before)
    site = foreign.SITE_SAYS.search(before)
    own = site and foreign.OWN.search(before)
    if (
        other
        and not own
        and (phrases.THEIRS.search(text[head + other.end() : end] + after[:4]) or phrases.TOLD.match(after))
    ):
        return True
    if other and re.match(r"\s?:", before[other.end() :]):
        return True
    if phrases.SOMEBODY.search(before) or phrases.HEARSAY.search(before + after[:4]) or phrases.NAMED.search(before):
        return True
    if foreign.SOMEBODY.search(before):
        return True
    return not own and bool(site or phrases.SITE.search(before) or phrases.VIEWERS.search(before + after[:24]))


def _rates_whole(text: str, score: Item, title: Item) -> Certainty:
    """Whether the score rates the whole drama, not a part of it such as its music or an actor."""
    headed = phrases.HEADING.match(text, text.rfind("\n", 0, title.start) + 1, title.start)
    if phrases.BELONGING.match(text, title.end) or (headed and not BREAK.search(text, headed.end(), title.start)):
        return "no"
    if phrases.WHOLE.search(text, max(0, score.start - 20), score.end + 12):
        return "sure"
    if score.end <= title.start and foreign.IN_IT.match(text, title.end) and content(text[: score.start]):
        return "no"
    if whole := phrases.PART_OF.search(text, max(0, title.start - 48), title.start):
        between = text[min(score.end, title.end) : max(score.start, title.start)]
        apart = re.search(r"[,;.!\n]|\b(?:and|but)\b", between) and not (whole["who"] or whole["whose"])
        return "unsure" if apart and not phrases.FOR_ASPECT.match(text, score.end) else "no"
    low = max(0, title.start - 48)
    if foreign.PART_OF.search(text, low, title.start) or phrases.GAUGED.search(text, low, title.start):
        return "unsure" if re.search(r"[,;.!\n]", text[title.end : score.start]) else "no"
    if title.end <= score.start:
        said = text[title.end : score.start]
        held = CLAUSES.split(text[max(0, title.start - 60) : title.start])[-1]
        if (what := phrases.WITHIN.search(held)) and content(what[1]) and phrases.STATES.match(said):
            return "no"
        said = CLAUSES.split(_EPISODE_DOT.sub(r"\1 ", said).rstrip(" :"))[-1]
        aspects = list(phrases.ASPECT.finditer(said))
        if aspects and phrases.EXCEPT.search(said):
            return "unsure"
        if aspects and not phrases.WHOLE.search(said):
            # "the ending broke me 9/10" rates the whole, "the ending was 9/10" does not.
            if phrases.DOES.match(said, aspects[-1].end()):
                return "sure"
            percent = score.notation is not None and score.notation.kind == "percent"
            return "unsure" if score.extra and not percent else "no"
    if not phrases.FOR_ASPECT.match(text[score.end : score.end + 40]):
        return "sure"
    return "no" if BREAK.search(text, title.end, score.start) else "unsure"


def is_title(text: str, score: Item, title: Item) -> Certainty:
    """Whether ordinary words beside a score are a title there."""
    notation = score.notation
    if notation is None or _is_owned(text, title.start, title.end):
        return "no"
    name = text[title.start : title.end]
    following, between = _next(text, title.end), without_brackets(text[title.end : score.start])
    # "youth of may destroyed me, 9/10": a name of two words and more, with what it does, at the very beginning.
    does = opens(text, title.start) and " " in name and _DOES.match(following or "")
    said = _OPINION.match(text, title.end) or phrases.PLEASED.match(text, title.end)
    joined = following is not None and not said and following.casefold() not in _VERBS
    # "find yourself a man like that 10/10"
    if following and (following == "of" or (following in ("a", "an", "my", "your") and content(between))):
        return "no"
    if following and joined and not does and (content(following) or following.casefold() == "one"):
        begins = opens(text, title.start) and len(content(between)) > 1 and " " in name
        named = text[title.start].isupper() and bool(text[: title.start].strip()) and notation.kind == "clear"
        return "unsure" if BREAK.search(between) or begins or (named and len(content(between)) < 3) else "no"
    if before := _BEFORE.search(text, max(0, title.start - 24), title.start):
        word = before[1].casefold()
        if content(word) and word not in _SAYING:
            return "no" if notation.kind == "percent" and text[title.start].islower() else "unsure"
    # "thirty but seventeen was lovely 9/10"
    if phrases.STATES.match(between) and opens(text, title.start) and name.count(" ") > 1:
        return "sure"
    strange = [word for word in content(between) if word.casefold() not in _VERBS]
    if strange and not (does and len(strange) < 3) and not re.search(r"[,;:.!?(\n–—、。-]", between):
        return "unsure"
    if title.end <= score.start:
        return _is_scored(text, score, title, between)
    # "mom made 10/10 pasta"
    attribute = name.isalpha() and name.islower() and not text[score.end : title.start].strip()
    return "no" if attribute and content(CLAUSES.split(text[: score.start])[-1]) else "sure"


def _is_scored(text: str, score: Item, title: Item, between: str) -> Certainty:
    """Whether a score rates the ordinary words before it, not the word after it: "the secret is 10/10 skincare"."""
    name, notation, behind = text[title.start : title.end], score.notation, _next(text, score.end)
    single, small = " " not in name, text[title.start].islower()
    percent = notation is not None and notation.kind == "percent"
    if behind and phrases.ASPECT.fullmatch(behind) and phrases.FOR_ASPECT.match(text, score.end):
        return "no"
    if behind and not phrases.GOES_ON.match(text, score.end):
        if percent:
            return "no"
        if content(behind) and behind.casefold() not in _VERBS:
            attribute = _ATTRIBUTE.search(text, max(0, score.start - 8), score.start)
            stated = single and phrases.STATES.match(between) and not BREAK.search(between)
            if content(between) or stated or (attribute and single and small):
                return "no"
            # "black 9/10 tint": the score belongs to the last word.
            last = single and small and _LAST_WORD.match(text, score.end)
            if attribute or last or re.search(r"[!,.?]\s*\Z", between) or (small and _WONDERED.match(text, score.end)):
                return "unsure"
    if _WOULD.match(text, score.end):
        return "unsure"
    if percent and notation and notation.scores == (100,):
        return "unsure" if not (single and small) and opens(text, title.start) else "no"
    return "sure"


def is_prose(text: str, spot: Spot, last: Spot | None, following: Spot | None) -> bool:
    """Whether ordinary words are part of the sentence and no title: words used around scores anyway ("mine was an 8"),
    and words beside the title before or after them ("watched Healer in two weeks")."""
    name = text[spot.start : spot.end]
    if name in phrases.FILLER and not (opens(text, spot.start) and _AT_SCORE.match(text, spot.end)):
        return True
    if not last and not following:
        return False
    if last and name[0].islower() and _RUNS_ON.fullmatch(text, last.end, spot.start):
        return True
    if following and name[0].islower() and _WITHIN_TITLE.fullmatch(text, spot.end, following.start):
        return True
    if _is_owned(text, spot.start, spot.end) or _STATED_AS.search(text, max(0, spot.start - 8), spot.start):
        return True
    before = _BEFORE.search(text, max(0, spot.start - 24), spot.start)
    return bool(before and MINE.fullmatch(name) and content(before[1]))


def _is_owned(text: str, start: int, end: int) -> bool:
    """Whether lower-case words follow a possessive or determiner: "my life", "this old kingdom"."""
    before = _BEFORE.search(text, max(0, start - 24), start)
    mine = before is not None and before[1].casefold() in _COMMON
    mine = mine or _OWNED.search(text, max(0, start - 32), start) is not None
    return mine and text[start].islower() and not _OPINION.match(text, end)


def _next(text: str, at: int) -> str | None:
    match = _NEXT.match(text, at)
    return (match[1] or match[2]) if match else None
