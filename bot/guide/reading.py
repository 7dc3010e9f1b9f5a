"""What a message in chat says of dramas: titles and scores, paired; certain, to be asked, or nothing of the kind."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Protocol

from rapidfuzz import fuzz

from bot.core import chat_words as say
from bot.core.chat import Question, Reading, Spot
from bot.core.models import Drama
from bot.core.notations import Notation, notations, plain
from bot.core.titles import fold
from bot.guide.catalogue import Found

MOST = 15
_MOST_CHOICES = 4
_WORD = re.compile(r"[^\s,:;=()\[\]<>\"“”«»《》「」『』!?…、，。・→—–-]+")
_BREAK = re.compile(r"(?<![A-Z]\.[A-Z])(?<!\b[DM]r)(?<!\bMs)[.!?…。！？]+(?:\s|\Z)|\n")
_YEAR = re.compile(r"\s*\(?\b((?:19|20)\d\d)\b\)?")
_SEASON = re.compile(
    r"\s*(?:\b(?:season|part|s)\s*\d\b|시즌\s*\d|第[一二三\d]季|シーズン\s*\d|ซีซั่น\s*\d)", re.IGNORECASE
)
_SCREEN = re.compile(r"\s*\(?\b(?:film|movie|special)\b\)?", re.IGNORECASE)
_COPULA = re.compile(r"\b(?:is|was|are|were|gets?|got|says?|gave|i|it|this|that)\b", re.IGNORECASE)
# Filler that names begin with.
_OPENERS = frozenset(
    [
        "the",
        "a",
        "an",
        "my",
        "i",
        "to",
        "love",
        "one",
        "you",
        "her",
        "it's",
        "hi",
        "hey",
        "first",
        "best",
        "beautiful",
        "good",
        "so",
        "all",
        "because",
    ]
)
_TRAILING = re.compile(r"[\s.,:;!?'\"()\[\]~-]+\Z")
# In words between a title and its score, beyond which they are not said of each other.
_FAR, _CERTAIN, _UNPAIRED = 9.0, 4.0, 20.0


class Spotting(Protocol):
    """Finds titles in running text."""

    def spot(self, text: str, own: Mapping[str, Iterable[str]] | None = None) -> list[Spot]: ...


@dataclass(slots=True)
class _Item:
    """A title or a score in the message, where it stands."""

    start: int
    end: int
    spot: Spot | None = None
    notation: Notation | None = None
    mate: "_Item | None" = None
    cost: float = 0.0
    doubt: bool = False
    also: list[Spot] = field(default_factory=list[Spot])
    extra: list[tuple[int, ...]] = field(default_factory=list[tuple[int, ...]])


class Reader:
    """Reads messages. `find` says what a name means where the writer is; `own` are names of their server, by drama."""

    def __init__(
        self, spotter: Spotting, find: Callable[[str], Found], own: Mapping[str, Iterable[str]] | None = None
    ) -> None:
        self._spotter = spotter
        self._find = find
        self._own = own

    def read(self, message: str) -> Reading:
        """What the message says. Any text is a valid message; at most its first 4,000 characters are read."""
        text = plain(message)
        spots = [self._widened(text, spot) for spot in self._spotter.spot(text, self._own)]
        spots = [spot for spot in spots if not say.COMPARED.search(text[max(0, spot.start - 30) : spot.start])] or spots
        items = _items(spots, notations(text))[: 8 * MOST]
        _pair(items, text)
        self._misspelt(items, text)
        unknown = self._unknown(items, text)
        return self._said(items, text, unknown)

    def names(self, message: str) -> list[Drama]:
        """The titles any message names, those surely meant; all those of a name that several have."""
        text = plain(message)
        rated = {drama.id: drama for pair in self.read(message).certain for drama in pair[:1]}
        firm = [spot for spot in self._spotter.spot(text, self._own) if spot.firm]
        found = {drama.id: drama for spot in firm for drama in self._meant(text, self._widened(text, spot)).dramas}
        return list((found | rated).values())

    def _widened(self, text: str, spot: Spot) -> Spot:
        """The spot with a year, a season or "the film" behind the name taken in."""
        if year := _YEAR.match(text, spot.end):
            dated = tuple(drama for drama in spot.dramas if drama.year == int(year[1]))
            if dated:
                return Spot(spot.start, year.end(), dated, True)
        if season := _SEASON.match(text, spot.end):
            found = self._find(text[spot.start : season.end()])
            dramas = (found.sure,) if found.sure else tuple(choice.drama for choice in found.choices[:_MOST_CHOICES])
            return Spot(spot.start, season.end(), dramas or spot.dramas, spot.firm)
        if (screen := _SCREEN.match(text, spot.end)) and any(_aside(drama) for drama in spot.dramas):
            return Spot(spot.start, screen.end(), tuple(filter(_aside, spot.dramas)), spot.firm)
        return spot

    def _meant(self, text: str, spot: Spot) -> Spot:
        """The spot with the dramas its words mean here: what a server calls so comes first, a series before its
        film."""
        if len(spot.dramas) < 2:
            return spot
        if sure := self._find(text[spot.start : spot.end]).sure:
            return replace(spot, dramas=(sure,))
        series = tuple(drama for drama in spot.dramas if not _aside(drama))
        if len(series) == 1 and all(fold(series[0].title) == fold(drama.title) for drama in spot.dramas):
            return replace(spot, dramas=series)
        return spot

    def _misspelt(self, items: list[_Item], text: str) -> None:
        """Scores without a title: look for one in the words beside them, spelt in any way."""
        for item in items:
            if item.notation is None or item.mate is not None or item.notation.doubtful:
                continue
            before = max((other.end for other in items if other.end <= item.start), default=0)
            after = min((other.start for other in items if other.start >= item.end), default=len(text))
            left, right = _clause(text[before : item.start], last=True), _clause(text[item.end : after], last=False)
            sides = [(left, True)] if _content(left) else []
            if not sides and say.LEADS.match(_leading(right)):
                sides.append((right, False))
            for words, trailing in sides:
                if spot := self._resembling(words, trailing, item.notation):
                    item.mate = _Item(item.start, item.start, spot=spot, mate=item)
                    item.doubt = item.doubt or not spot.firm
                    break

    def _resembling(self, words: str, trailing: bool, notation: Notation) -> Spot | None:
        """The title some words are meant for: all of them, or those next to the score."""
        every = [match[0] for match in _WORD.finditer(words)]
        trimmed = _trimmed(every)
        if not trimmed or len(trimmed) > 12:
            return None
        parts = [named] if (named := _trimmed(every, _OPENERS)) != trimmed else []
        parts.append(trimmed)
        for size in range(min(len(trimmed) - 1, 6), 0, -1):
            parts.append(trimmed[-size:] if trailing else trimmed[:size])
        unsure: Spot | None = None
        for part in parts:
            typed = " ".join(part)
            if (
                len(fold(typed)) < 3
                or (len(part) == 1 and part[0].casefold() in say.FILLER)
                or say.ASPECT.fullmatch(typed)
            ):
                continue
            found = self._find(typed)
            if found.sure and _alike(typed, found.sure) >= 82 and (len(fold(typed)) > 4 or len(part) >= len(trimmed)):
                whole = len(part) >= len(trimmed)
                firm = whole or (_alike(typed, found.sure) >= 90 and notation.kind != "bare")
                return Spot(0, 0, (found.sure,), firm)
            close = [c for c in found.choices if _alike(typed, c.drama) >= 78]
            if close and unsure is None and len(part) >= len(trimmed) and len(part) <= 6:
                exact = [c for c in close if c.score >= 1] or close
                unsure = Spot(0, 0, tuple(choice.drama for choice in exact[:_MOST_CHOICES]), False)
        return unsure

    def _unknown(self, items: Sequence[_Item], text: str) -> str | None:
        """The words of a message that is nothing but a few words and a clear score, where no title is called so."""
        scores = [item for item in items if item.notation]
        if len(scores) != 1 or len(items) != 1 or scores[0].mate or scores[0].notation is None:
            return None
        if scores[0].notation.kind == "bare" or scores[0].notation.doubtful:
            return None
        rest = (text[: scores[0].start] + " " + text[scores[0].end :]).strip(" \n.,:;-!")
        words = rest.split()
        titled = bool(words) and all(word[0].isupper() or not word[0].isalpha() for word in words if len(word) > 3)
        plainly = titled and 1 <= len(words) <= 6 and "@someone" not in words
        return rest if plainly and not say.ASPECT.search(rest) and not _COPULA.search(rest) else None

    def _said(self, items: Sequence[_Item], text: str, unknown: str | None) -> Reading:
        certain: dict[str, tuple[Drama, int]] = {}
        questions: dict[tuple[str, ...], Question] = {}
        ten = _out_of_ten(items)
        sole = sum(1 for item in items if item.notation and item.mate) == 1
        for item in items:
            if item.notation is None or item.mate is None or item.mate.spot is None:
                continue
            mood = _mood(text, min(item.start, item.mate.start), max(item.end, item.mate.end), item.start)
            if mood is None:
                continue
            for said in (item.mate.spot, *item.also):
                spot = said if said.end == 0 else self._meant(text, said)
                self._weigh(item, spot, mood, _scores(item, ten), sole, certain, questions)
        scored = any(item.notation for item in items)
        named = [drama for item in items if item.spot for drama in self._meant(text, item.spot).dramas[:1]]
        alone = not scored and len({drama.id for drama in named}) == 1 and _only_title(items, text)
        return Reading(tuple(certain.values()), tuple(questions.values()), tuple(named[:1]) if alone else (), unknown)

    def _weigh(
        self,
        item: _Item,
        spot: Spot,
        asked: bool,
        scores: tuple[int, ...],
        sole: bool,
        certain: dict[str, tuple[Drama, int]],
        questions: dict[tuple[str, ...], Question],
    ) -> None:
        """Put a pair among what is certain or what is asked."""
        notation = item.notation
        if notation is None:
            return
        far = item.cost > (_FAR if sole and spot.firm and notation.kind == "clear" else _CERTAIN)
        doubt = item.doubt or notation.doubtful or asked or far or (not spot.firm and item.cost > 1.5)
        if not doubt and len(spot.dramas) == 1 and len(scores) == 1:
            key = spot.dramas[0].id
            if key in certain and certain[key][1] != scores[0]:
                questions[(key,)] = Question(spot.dramas, (certain.pop(key)[1], scores[0]))
            elif (key,) not in questions:
                certain[key] = (spot.dramas[0], scores[0])
        elif not (far and not spot.firm):
            dramas = spot.dramas[:_MOST_CHOICES]
            questions.setdefault(tuple(drama.id for drama in dramas), Question(dramas, scores))


def _items(spots: Sequence[Spot], scores: Sequence[Notation]) -> list[_Item]:
    """Titles and scores in the order of the text. Digits of a title are no score, unless the title is but a number."""
    items = [_Item(spot.start, spot.end, spot=spot) for spot in spots]
    taken = [(spot.start, spot.end) for spot in spots]
    for score in scores:
        over = [span for span in taken if span[0] < score.end and score.start < span[1]]
        if not over:
            items.append(_Item(score.start, score.end, notation=score))
        elif score.kind != "bare" and all(span[0] >= score.start for span in over):
            items = [item for item in items if (item.start, item.end) not in over]
            items.append(_Item(score.start, score.end, notation=score))
    return sorted(items, key=lambda item: item.start)


def _pair(items: list[_Item], text: str) -> None:
    """Give every score the title it is said of: the one before it or the one behind it, so that together they stand
    as near as can be. Dynamic programming along the text; a title takes one score."""
    best: dict[bool, tuple[float, tuple[tuple[int, int], ...]]] = {False: (0.0, ())}
    for n, item in enumerate(items):
        if item.notation is None:
            best = {False: min(best.values(), key=lambda way: way[0])}
            continue
        ways: dict[bool, list[tuple[float, tuple[tuple[int, int], ...]]]] = {False: [], True: []}
        for used, (cost, pairs) in best.items():
            ways[False].append((cost + _UNPAIRED, pairs))
            if n and items[n - 1].spot and not used:
                ways[False].append((cost + _left(items, n, text), (*pairs, (n, n - 1))))
            if n + 1 < len(items) and items[n + 1].spot:
                ways[True].append((cost + _right(items, n, text), (*pairs, (n, n + 1))))
        best = {}
        for used, found in ways.items():
            if found:
                best[used] = min(found, key=lambda way: way[0])
        # What stands behind this score is a title, which was taken or not, or another score.
        if n + 1 < len(items) and items[n + 1].spot:
            best = {True: best[True], False: best[False]} if True in best else best
    _, pairs = min(best.values(), key=lambda way: way[0])
    for score, title in pairs:
        side = _left(items, score, text) if title < score else _right(items, score, text)
        if side < _UNPAIRED:
            items[score].mate, items[title].mate, items[score].cost = items[title], items[score], side
    _share(items, text)


def _left(items: Sequence[_Item], n: int, text: str) -> float:
    """How far a score is from the title before it, in words that say something."""
    title, score = items[n - 1], items[n]
    between = text[title.end : score.start]
    cost = _distance(between)
    notation, spot = score.notation, title.spot
    if notation is None or spot is None:
        return _UNPAIRED
    if notation.kind == "bare" and (
        cost > 0.5 or (not say.GOES_ON.match(text[score.end :]) and not _next_title(items, n, text))
    ):
        return _UNPAIRED
    if not spot.firm and cost <= 2 and not _clean(text[: title.start]):
        return cost + 3 if cost == 0 else _UNPAIRED
    return cost if cost <= 2 * _FAR else _UNPAIRED


def _right(items: Sequence[_Item], n: int, text: str) -> float:
    """How far a score is from the title behind it."""
    score, title = items[n], items[n + 1]
    between = text[score.end : title.start]
    led = bool(say.LEADS.match(between))
    cost = (0.0 if led and between.strip() else 0.6) + _distance(between) + (1.5 if "," in between else 0)
    if score.notation is None or title.spot is None:
        return _UNPAIRED
    if score.notation.kind == "bare" and not (led and re.search(r"\w", between)):
        return _UNPAIRED
    if not led and (cost > 2.5 or not title.spot.firm):
        return _UNPAIRED
    return cost


def _next_title(items: Sequence[_Item], n: int, text: str) -> bool:
    """Whether another title follows the score at once: a list without commas."""
    return n + 1 < len(items) and bool(items[n + 1].spot) and not text[items[n].end : items[n + 1].start].strip()


def _share(items: Sequence[_Item], text: str) -> None:
    """Scores that have no title of their own, and titles that have no score, beside a pair."""
    for n, item in enumerate(items):
        if item.notation is None:
            continue
        if item.mate is not None and n > 1 and item.mate is items[n - 1]:
            other, between = items[n - 2], text[items[n - 2].end : items[n - 1].start]
            if other.spot and other.mate is None and say.JOINED.fullmatch(between):
                near = text[max(0, other.start - 12) : item.end + 12]
                other.mate, item.doubt = item, item.doubt or not say.ALL.search(near)
                item.also.append(other.spot)
        if item.mate is None:
            pair = next((one for one in reversed(items[:n]) if one.notation and one.mate), None)
            between = text[items[n - 1].end : item.start] if n else ""
            if pair is None or item.notation.kind == "bare" or len(_content(between)) > 3:
                continue
            near = text[max(0, item.start - 20) : item.end + 20]
            if say.WHOLE.search(near):
                item.mate, item.cost, pair.mate = pair.mate, pair.cost, None
            elif say.ASPECT.search(near) or not _content(between):
                pair.extra.append(item.notation.scores)
                item.doubt = True


def _scores(item: _Item, ten: bool) -> tuple[int, ...]:
    """The values an item may mean; small numbers are out of ten where others of the message are."""
    if item.notation is None:
        return ()
    scores = item.notation.scores
    if ten and item.notation.kind in ("bare", "points") and len(scores) == 2 and scores[1] == min(100, 2 * scores[0]):
        scores = scores[:1]
    return tuple(dict.fromkeys((*scores, *(score for more in item.extra for score in more))))[:_MOST_CHOICES]


def _out_of_ten(items: Sequence[_Item]) -> bool:
    """Whether another score of the message shows that its numbers are out of ten."""
    known = [item.notation for item in items if item.notation and item.mate]
    return any(len(n.scores) == 1 and n.kind in ("bare", "points") and 50 < n.scores[0] <= 100 for n in known)


def _mood(text: str, start: int, end: int, score: int) -> bool | None:
    """How a pair is said in its sentence: False as a fact, True to be asked, None as nobody's rating of their own."""
    head = max((match.end() for match in _BREAK.finditer(text, 0, start)), default=0)
    tail = _BREAK.search(text, end)
    stop = tail.start() if tail else len(text)
    sentence, before = text[head:stop], text[head:start] + " " + text[start:score]
    asked = bool(tail and "?" in tail[0])
    if asked and say.ASKS.search(sentence):
        return None
    if (other := say.OTHERS.search(before)) and say.THEIRS.search(text[head + other.end() : end]):
        return None
    near = re.split(r"[,;:]|\bbut\b", before)[-1]
    if say.NOT.search(near):
        return None
    return asked or bool(say.IF.search(sentence))


def _distance(between: str) -> float:
    """The words between a title and a score that say something, and the sentences that end there."""
    breaks = _BREAK.findall(between)
    return len(_content(between)) + 1.5 * len(breaks)


def _content(text: str) -> list[str]:
    return [match[0] for match in _WORD.finditer(text) if _bare(match[0]) and _bare(match[0]) not in say.FILLER]


def _bare(word: str) -> str:
    return word.casefold().strip(".'’~/&+|")


def _clean(before: str) -> bool:
    """Whether nothing but filler stands between the last break and what follows: it is a name by itself."""
    clause = re.split(r"[,;:.!?\n(/|]|\d\s", before)[-1]
    return not _content(clause)


def _clause(text: str, last: bool) -> str:
    """The last, or the first, clause of a text."""
    parts = [part for part in re.split(r"[;\n!?]|\.\s|,\s(?=and\b)|(?<=\S),(?=\s)", text) if part.strip(" ,.-:")]
    return (parts[-1] if last else parts[0]) if parts else ""


def _leading(text: str) -> str:
    """What leads from a score to the words behind it."""
    match = re.match(r"[\s:=>\-–—→]*(?:\b(?:for|to|on|pour|para|für|untuk|cho|goes to)\b\s*)?", text, re.IGNORECASE)
    return match[0] if match else ""


def _trimmed(words: Sequence[str], kept: frozenset[str] = frozenset()) -> list[str]:
    """Words without the filler around them, but for a word of `kept` right before them."""
    out = list(words)
    while out and (_bare(out[0]) in say.FILLER or not _bare(out[0])):
        if len(out) > 1 and _bare(out[0]) in kept and _bare(out[1]) not in say.FILLER:
            break
        del out[0]
    while out and (_bare(out[-1]) in say.FILLER or not _bare(out[-1])):
        del out[-1]
    return [_TRAILING.sub("", word) for word in out]


def _alike(typed: str, drama: Drama) -> float:
    """How like one of its names some words are, 0–100."""
    folded = fold(typed)
    names = [fold(name) for name in drama.names]
    best = max((fuzz.ratio(folded, name) for name in names), default=0.0)
    begun = any(name.startswith(folded) and len(folded) >= 0.55 * len(name) and len(folded) >= 8 for name in names)
    return max(best, 90.0 if begun else 0.0)


def _aside(drama: Drama) -> bool:
    return drama.kind in ("film", "special")


def _only_title(items: Sequence[_Item], text: str) -> bool:
    """Whether a message is a title and nothing else but filler."""
    rest = text
    for item in reversed(items):
        rest = rest[: item.start] + " " + rest[item.end :]
    return not _content(rest) and not ("?" in text and say.ASKS.search(text))
