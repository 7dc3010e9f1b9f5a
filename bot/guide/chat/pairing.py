"""Which title in a message each score belongs to."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from bot.core.chat import phrases
from bot.core.chat.message import Spot
from bot.core.chat.notations import Notation
from bot.guide.chat.words import BREAK, CLAUSES, MINE, content, goes_on, opens, without_brackets

# "my demon gets 8/10"
_EARNS = re.compile(r"\s(?:gets?|deserves?|earns?|earned)(?:\san?)?\s", re.IGNORECASE)
# "Moving to a new flat": an ordinary word within a sentence.
_GOES_ON = re.compile(r"\s+(?:to|of|in|into|with|from|at)\b", re.IGNORECASE)
# "stuck on Island 9"
_PLACED = re.compile(r"\b(?:on|in|at|to|from|near|into)\s\Z", re.IGNORECASE)
# Between the rows of a list.
_ROWS = re.compile(r"[,;、，\n]|[.!]\s|\band\b")
# "voice 4 was meh"
_SEQUEL = re.compile(r"[1-5]\s(?:is|was|will|comes|has|had|when)\b", re.IGNORECASE)
# "waiting for Signal 2"
_SMALL = re.compile(r"[1-4]")
# "10/10 for Shin Hye-sun"
_TO_NAME = re.compile(r"\s(?:for|to)\s[A-Z]")
# "- Before Sunrise 8/10": a line of its own that names something.
_LINE_NAMED = re.compile(r"\n[^\n]*\w\W+[A-Z][a-z][^\n]*\Z")
# What a word of every day does not have.
_NAMED = re.compile(r"[A-Z\W]")
_LAST = re.compile(r"\s*(?:[.!?…\n]|\Z)")
_IN_ROW = re.compile(rf"{phrases.JOINED.pattern}|\s*(?:>+|\bvs\b\.?)\s*", re.IGNORECASE)
# Words between a title and a score beyond which they hardly belong together, and the cost of a score without a title.
FAR, UNPAIRED = 9.0, 20.0


@dataclass(slots=True)
class Item:
    """A title (`spot`) or a score (`notation`) at `start`:`end` of the message.

    `mate` is the score or title it is paired with, at the distance `cost`; `doubt` says that this is uncertain. `also`
    are further titles that share a score, `extra` further values the message gives. A `settled` title is certain to be
    the drama meant.
    """

    start: int
    end: int
    spot: Spot | None = None
    notation: Notation | None = None
    mate: "Item | None" = None
    cost: float = 0.0
    doubt: bool = False
    settled: bool = False
    also: list[Spot] = field(default_factory=list[Spot])
    extra: list[tuple[int, ...]] = field(default_factory=list[tuple[int, ...]])


def items_of(spots: Sequence[Spot], scores: Sequence[Notation]) -> list[Item]:
    """Titles and scores in the order of the text. Digits in a title are no score, unless the title is part of one."""
    items = [Item(spot.start, spot.end, spot=spot) for spot in spots]
    taken = [(spot.start, spot.end) for spot in spots]
    for score in scores:
        over = [span for span in taken if span[0] < score.end and score.start < span[1]]
        if not over:
            items.append(Item(score.start, score.end, notation=score))
        elif score.kind != "bare" and all(span[0] >= score.start for span in over):
            items = [item for item in items if (item.start, item.end) not in over]
            items.append(Item(score.start, score.end, notation=score))
    return sorted(items, key=lambda item: item.start)


def pair(items: list[Item], text: str) -> None:
    """Pair every score with the title before or after it, so that all pairs together are as close as possible.

    Dynamic programming along the text: a title takes one score, and `best` holds the cheapest pairs so far, by whether
    the last title is taken.
    """
    if done := _respectively(items, text) or _scores_first(items, text):
        rest = [item for item in items if item not in done]
        pair(rest, text)
        items[:] = sorted([*rest, *done], key=lambda item: item.start)
        return
    best: dict[bool, tuple[float, tuple[tuple[int, int], ...]]] = {False: (0.0, ())}
    for n, item in enumerate(items):
        if item.notation is None:
            # A score before may have taken this title, but no longer the title before it.
            if n and items[n - 1].notation is None:
                best = {False: min(best.values(), key=lambda way: way[0])}
            continue
        ways: dict[bool, list[tuple[float, tuple[tuple[int, int], ...]]]] = {False: [], True: []}
        for used, (cost, pairs) in best.items():
            ways[False].append((cost + UNPAIRED, pairs))
            if n and items[n - 1].spot and not used:
                ways[False].append((cost + _left(items, n, text), (*pairs, (n, n - 1))))
            if n + 1 < len(items) and items[n + 1].spot:
                ways[True].append((cost + _right(items, n, text), (*pairs, (n, n + 1))))
        best = {used: min(found, key=lambda way: way[0]) for used, found in ways.items() if found}
    _, pairs = min(best.values(), key=lambda way: way[0])
    paired = {n for n, _ in pairs}
    bare = {n for n, item in enumerate(items) if item.notation and item.notation.kind == "bare"} - paired
    if idle := {n for n in bare if not a_score(text, items[n])} or {n for n in bare if n - 1 not in paired}:
        # A plain number that is no score must not separate a title from its score: pair again without it.
        rest = [item for n, item in enumerate(items) if n not in idle]
        pair(rest, text)
        items[:] = sorted([*rest, *(items[n] for n in idle)], key=lambda item: item.start)
        return
    for score, title in pairs:
        side = _left(items, score, text) if title < score else _right(items, score, text)
        if side < UNPAIRED:
            items[score].mate, items[title].mate, items[score].cost = items[title], items[score], side
    _join_rest(items, text)


def _respectively(items: Sequence[Item], text: str) -> list[Item]:
    """Pair a row of titles with as many scores in a row after it, in order: "Healer and Signal, 9 and 8"."""
    for n in range(1, len(items) - 2):
        title, score = items[n], items[n + 1]
        if not title.spot or title.mate or not score.notation or _distance(text[title.end : score.start]) > FAR / 2:
            continue
        titles, scores = _row(items[n::-1], text), _row(items[n + 1 :], text)
        if len(titles) == len(scores) > 1 and not any(one.notation and one.notation.doubtful for one in scores):
            for one, other in zip(reversed(titles), scores, strict=True):
                one.mate, other.mate = other, one
            return [*titles, *scores]
    return []


def _scores_first(items: Sequence[Item], text: str) -> list[Item]:
    """Pair the rows at the end of a message that have each score before its title: "9: Healer, 8: Signal"."""
    done: list[Item] = []
    for score, title in zip(items[-2::-2], items[::-2], strict=False):
        if not score.notation or score.notation.doubtful or not title.spot or score.mate or title.mate:
            break
        between, behind = text[score.end : title.start], text[title.end : done[0].start] if done else ","
        if content(between) or _ROWS.search(between) or not _ROWS.search(behind) or content(behind):
            break
        done[:0] = score, title
    plain = any(item.notation and item.notation.kind == "bare" for item in done)
    if len(done) < 4 or (plain and not opens(text, done[0].start)):
        return []
    for score, title in zip(done[::2], done[1::2], strict=True):
        score.mate, title.mate = title, score
    return done


def _row(items: Sequence[Item], text: str) -> list[Item]:
    """The first item, in or against the order of the text, and those of its kind that are joined to it."""
    row = [items[0]]
    for item in items[1:]:
        first, second = sorted((row[-1], item), key=lambda one: one.start)
        same = (item.spot is None) == (row[0].spot is None) and item.mate is None
        if not same or not _IN_ROW.fullmatch(text[first.end : second.start]):
            break
        row.append(item)
    return row


def _left(items: Sequence[Item], n: int, text: str) -> float:
    """How far a score is from the title before it, in meaningful words."""
    title, score = items[n - 1], items[n]
    between = without_brackets(text[title.end : score.start])
    cost = _distance(between)
    notation, spot = score.notation, title.spot
    if notation is None or spot is None:
        return UNPAIRED
    mine = not spot.firm and MINE.fullmatch(text[title.start : title.end])
    if mine and re.search(r"\w", between) and not _EARNS.fullmatch(between):
        return UNPAIRED
    listed = n > 1 and items[n - 2].spot and phrases.JOINED.fullmatch(text[items[n - 2].end : title.start])
    # A score before the title ends what is said about another title.
    begins = items[n - 2].end if n > 1 and items[n - 2].notation else 0
    clean = bool(listed) or _clean(text[max(begins, title.start - 120) : title.start])
    if notation.kind == "bare":
        return _bare_left(text, title, score, cost, clean, _next_title(items, n, text))
    introduced = ":" in between and text[title.start].isupper()
    if not spot.firm and _GOES_ON.match(between) and not introduced:
        return UNPAIRED
    if not spot.firm and cost <= 2 and not clean:
        return UNPAIRED if content(between) else max(cost + 2, 3.0)
    return cost if cost <= 2 * FAR else UNPAIRED


def _bare_left(text: str, title: Item, score: Item, cost: float, clean: bool, followed: bool) -> float:
    """The same for a plain number, which may count anything."""
    between, firm = without_brackets(text[title.end : score.start]), title.spot is not None and title.spot.firm
    if cost <= 0.5 and any(
        words.search(text, max(0, score.start - 80), score.start) for words in (phrases.COMMAND, phrases.GIVES)
    ):
        return cost
    name = text[title.start : title.end]
    opening = " " in name and opens(text, title.start) and not MINE.fullmatch(name)
    if (firm or opening) and cost <= FAR / 2 and a_score(text, score):
        return cost
    # "hospital playlist gets a 9"
    stated = opening and cost == 0
    headed = text[title.start].isupper() and opens(text, title.start)
    decimal = (firm or stated or headed) and re.search(r"[.,]", text[score.start : score.end])
    ends = _LAST.match(text, score.end) and re.search(r"[,:;.?!–—-]\s*\Z", between)
    # "nothing beats Misaeng. 10."
    apart = firm and between.strip() in (".", "!")
    if ends and (clean or apart) and 0.5 < cost <= FAR:
        return cost if decimal else max(cost, FAR / 2)
    if not firm and _SEQUEL.match(text, score.start):
        return UNPAIRED
    if not clean and _SMALL.fullmatch(text, score.start, score.end) and not between.strip():
        return UNPAIRED
    if not firm and not stated and (re.search(r"\w", between) or (cost == 0 and not clean)):
        return UNPAIRED if re.search(r"\w", between) else cost + 3
    if _PLACED.search(text, max(0, title.start - 8), title.start):
        return UNPAIRED
    if cost > 0.5 or not (decimal or followed or goes_on(text, score.end)):
        return UNPAIRED
    return cost


def a_score(text: str, number: Item) -> bool:
    """Whether the words before a plain number make it a score, or a correction of the score before it."""
    low = max(0, number.start - 40)
    whole = phrases.WHOLE.search(
        f"{text[max(0, number.start - 14) : number.start]}…{text[number.end : number.end + 12]}"
    )
    if whole or phrases.A_SCORE.search(text, low, number.start):
        return True
    second = phrases.SECOND.search(text, low, number.start)
    return second is not None and goes_on(text, number.end)


def _right(items: Sequence[Item], n: int, text: str) -> float:
    """How far a score is from the title after it."""
    score, title = items[n], items[n + 1]
    between = text[score.end : title.start]
    led = bool(phrases.LEADS.match(between)) or between.strip() == "("
    cost = (0.0 if led and between.strip() else 0.6) + _distance(between) + (1.5 if "," in between else 0)
    if score.notation is None or title.spot is None:
        return UNPAIRED
    # "9.5 My Mister"
    first = opens(text, score.start) and re.search(r"[.,]\d", text[score.start : score.end]) and title.spot.firm
    if score.notation.kind == "bare" and not (led and (first or re.search(r"\w|→|>", between))):
        return UNPAIRED
    if led:
        return cost
    if cost > 2.5 or not title.spot.firm:
        return UNPAIRED
    # "dating life: 1/10, thanks Goblin"
    joined = re.search(r",|\b(?:so|and|but)\b", between) or content(between)
    return UNPAIRED if joined and content(re.split(r"[.!?\n,;]", text[: score.start])[-1]) else cost


def _next_title(items: Sequence[Item], n: int, text: str) -> bool:
    """Whether another title follows the score at once, as in a list without commas."""
    return n + 1 < len(items) and bool(items[n + 1].spot) and not text[items[n].end : items[n + 1].start].strip()


def _join_rest(items: Sequence[Item], text: str) -> None:
    """Join scores without a title, and titles without a score, to the pairs beside them."""
    for n, item in enumerate(items):
        if item.notation is None:
            continue
        if item.mate is None:
            _join_pair(items, n, text)
            continue
        if n and item.mate is items[n - 1]:
            _take_before(items, n, text)
        if n + 1 < len(items) and item.mate is items[n + 1] and item.notation.kind == "clear":
            _take_behind(items, n, text)


def _take_before(items: Sequence[Item], n: int, text: str) -> None:
    """Give a score the titles joined before its own, "Goblin and Healer 9/10"; uncertain without a word like "both"."""
    score = items[n]
    for title, last in zip(reversed(items[: n - 1]), reversed(items[:n]), strict=False):
        if not title.spot or title.mate or not phrases.JOINED.fullmatch(text[title.end : last.start]):
            break
        near = text[max(0, title.start - 12) : score.end + 12]
        title.mate, score.doubt = score, score.doubt or not phrases.ALL.search(near)
        score.also.append(title.spot)


def _take_behind(items: Sequence[Item], n: int, text: str) -> None:
    """Give a score the titles joined after its own: "9/10 for Goblin and Healer"."""
    for last, title in pairwise(items[n + 1 :]):
        if not title.spot or title.mate or not phrases.JOINED.fullmatch(text[last.end : title.start]):
            break
        title.mate = items[n]
        items[n].also.append(title.spot)


def _join_pair(items: Sequence[Item], n: int, text: str) -> None:
    """Join a score without a title to the pair before it: as another value, or as the overall score in its place."""
    score, pair = items[n], next((one for one in reversed(items[:n]) if one.notation and one.mate), None)
    if pair is None or pair.mate is None or score.notation is None or pair.notation is None:
        return
    between = text[items[n - 1].end : score.start]
    said = CLAUSES.split(between.rstrip(" :(?"))[-1]
    whole = phrases.WHOLE.search(said + text[score.end : score.end + 20])
    stated = score.notation.kind != "bare" or a_score(text, score)
    if not stated or len(content(between)) > 3 or _LINE_NAMED.search(between):
        return
    title = pair.mate
    named = "(" in between or (title.spot and (title.spot.firm or _NAMED.search(text, title.start, title.end)))
    if named and content(said) and not phrases.AGAIN.search(between) and not whole:
        return
    other = score.notation.kind == "percent" != pair.notation.kind
    if other or phrases.SO_FAR.match(text, score.end) or _TO_NAME.match(text, score.end):
        return
    *_, aspect = None, *phrases.ASPECT.finditer(between)
    # "8/10, first half 10/10"
    if aspect and not whole and not between[aspect.end() :].strip(" :"):
        return
    if whole:
        score.mate, score.cost, pair.mate = title, pair.cost, None
    else:
        pair.extra.append(score.notation.scores)
        score.doubt = True


def pair_far(items: Sequence[Item], text: str) -> None:
    """Pair the one sure title of a message with its one score that is a clause of its own, however far apart."""
    titles = [item for item in items if item.spot and item.spot.firm]
    scores = [item for item in items if item.notation]
    if len(titles) != 1 or len(scores) != 1:
        return
    (title,), (score,) = titles, scores
    between = text[title.end : score.start]
    if not BREAK.search(between) or score.notation is None or score.notation.doubtful:
        return
    # "... nobody told me to shut up. 7/10": ordinary words in between are no title.
    word = score.mate if score.mate is not title else None
    if word and (word.start > score.start or not content(text[word.end : score.start])):
        return
    last = re.search(r"[.,]", text[score.start : score.end]) and _LAST.match(text, score.end)
    if (score.notation.kind == "bare" and not last and not a_score(text, score)) or content(
        f"{CLAUSES.split(between)[-1]} {CLAUSES.split(text[score.end :])[0]}"
    ):
        return
    if word:
        word.mate = None
    title.mate, score.mate, score.cost = score, title, 0.0


def pair_plain_numbers(items: Sequence[Item], text: str) -> None:
    """Pair a title with the plain number after it, "goblin 9/10 but healer was a 3".

    These pairs are uncertain, as a plain number may count anything.
    """
    for title, score in pairwise(items):
        if not title.spot or title.mate or not score.notation or score.mate or not a_score(text, score):
            continue
        between = text[title.end : score.start]
        if not title.spot.firm and MINE.fullmatch(text[title.start : title.end]):
            continue
        if not content(between) and not BREAK.search(between) and goes_on(text, score.end):
            title.mate, score.mate, score.doubt = score, title, True


def _distance(between: str) -> float:
    """How much is said between a title and a score: its meaningful words, and its sentence breaks."""
    breaks = BREAK.findall(between)
    return len(content(between)) + 1.5 * len(breaks)


def _clean(before: str) -> bool:
    """Whether only filler, or a word like "watched", comes between the last break and what follows."""
    clause = re.split(r"[,;:.!?\n(/|\U0001f000-\U0001faff\u2665\u2764]|\d\s|\bbut\b", before)[-1]
    return not content(clause) or bool(phrases.SEEN.search(clause))
