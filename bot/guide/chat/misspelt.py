"""Misspelt titles in the words beside a score."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from rapidfuzz import fuzz

from bot.core.chat import foreign, phrases
from bot.core.chat.message import Spot
from bot.core.chat.notations import Notation
from bot.core.models import Drama
from bot.core.titles import name_key
from bot.guide.chat.claims import is_title
from bot.guide.chat.names import units_of
from bot.guide.chat.pairing import Item
from bot.guide.chat.words import MINE, WORD, bare, content, goes_on
from bot.guide.finding.catalogue import Found

MOST_CHOICES = 4
_LIKE, _VERY_LIKE, _CLEARLY = 78, 85, 4
# Characters between a score and its title at the most.
_NEAR = 160
_TRAILING = re.compile(r"[\s.,:;!?'\"()\[\]~-]+\Z")
_STATED = re.compile(r"\b(?:is|was|are|were|has|had)\b", re.IGNORECASE)
# "hotel del luna's ost"
_OF_IT = re.compile(rf"['’]s?\s(?:\w+\s)?(?:{phrases.ASPECT.pattern})\s*\Z", re.IGNORECASE)
_LATER = re.compile(r"\bSeason\s\d|\s[2-9]\Z")
# Filler words that titles begin with.
_OPENERS = frozenset((
    "the", "a", "an", "my", "i", "to", "love", "one", "you", "her", "its", "it's", "hi", "hey", "first", "best", "good",
))  # fmt: skip


def pair_misspelt(
    items: Sequence[Item], text: str, find: Callable[[str], Found], common: Callable[[str], bool]
) -> None:
    """Give each score without a title the one that the words beside it come close to.

    A score paired with ordinary words that are hardly a title gets the title these are part of, "ghost docter". Words
    that are all `common` come close to no title.
    """
    for item in items:
        part = item.mate if item.mate and _unlikely(text, item, item.mate) else None
        if item.notation is None or (item.mate and not part) or item.notation.doubtful:
            continue
        # Ordinary words without a score are no title.
        others = [
            one for one in items if one is not part and (one.notation or one.mate or (one.spot and one.spot.firm))
        ]
        low = max((other.end for other in others if other.end <= item.start), default=0)
        high = min((other.start for other in others if other.start >= item.end), default=len(text))
        low, high = max(low, item.start - _NEAR), min(high, item.end + _NEAR)
        words, at, trailing = _clause(text[low : item.start], last=True), low, True
        if content(words) and item.notation.kind == "bare" and not goes_on(text, item.end):
            continue
        if not content(words):
            words, at, trailing = _clause(text[item.end : high], last=False), item.end, False
        if spot := _resembling(words.strip(), trailing, item.notation, find, common):
            start = max(at, text.find(words.strip(), at)) + spot.start
            spot = Spot(start, start + spot.end - spot.start, spot.dramas, spot.firm)
            if part and not _holds(spot, part):
                continue
            spot = _within(items, spot)
            if part:
                part.mate = None
            item.mate = Item(spot.start, spot.end, spot=spot, mate=item, settled=True)
            item.doubt = item.doubt or not spot.firm


def _within(items: Sequence[Item], spot: Spot) -> Spot:
    """The spot at the place of its title's name, if that is among its words: "in Queen of Tears"."""
    named = (one for item in items if (one := item.spot) and spot.start <= one.start and one.end <= spot.end)
    name = next((one for one in named if one.dramas[:1] == spot.dramas[:1]), spot)
    return replace(spot, start=name.start, end=name.end)


def _holds(spot: Spot, part: Item) -> bool:
    within = spot.start <= part.start and part.end <= spot.end
    return within and (spot.start, spot.end) != (part.start, part.end)


def _unlikely(text: str, score: Item, title: Item) -> bool:
    return title.spot is not None and not title.spot.firm and is_title(text, score, title) != "sure"


def _resembling(
    words: str, trailing: bool, notation: Notation, find: Callable[[str], Found], common: Callable[[str], bool]
) -> Spot | None:
    """The title that some words, or those of them next to the score, are meant for, at its place in them."""
    if _OF_IT.search(words) or (_STATED.search(words) and (notation.kind == "bare" or MINE.match(words.strip()))):
        return None
    every = list(WORD.finditer(words))
    trimmed = _trimmed(every)
    unsure: Spot | None = None
    for part in _parts(every, trimmed, trailing):
        typed, whole = " ".join(_TRAILING.sub("", word[0]) for word in part), len(part) >= len(trimmed)
        if _is_no_title(typed, len(part), common):
            continue
        start, end, letters, found = part[0].start(), part[-1].end(), len(name_key(typed)), find(typed)
        if found.sure and (whole or letters > 4) and (alike := _alike(typed, found.sure)) >= _LIKE + 4:
            sure = (len(part) > 3 or not common(typed)) and (whole or (alike >= 90 and notation.kind != "bare"))
            return Spot(start, end, (found.sure,), sure)
        if whole and unsure is None and len(part) <= 6 and not common(typed):
            dramas, clearly = _close(typed, found)
            unsure = Spot(start, end, dramas, clearly) if dramas else None
    return unsure


def _parts(every: list[re.Match[str]], trimmed: list[re.Match[str]], trailing: bool) -> list[list[re.Match[str]]]:
    """The runs of words that may be a title, likeliest first: with filler words, as titles may contain these; `trimmed`
    of them; and fewer and fewer of those next to the score."""
    if not trimmed or len(trimmed) > 12:
        return []
    wider = [every, _trimmed(every, _OPENERS)] if len(every) <= 8 else [_trimmed(every, _OPENERS)]
    sizes = range(min(len(trimmed) - 1, 4), 0, -1)
    fewer = [trimmed[-size:] if trailing else trimmed[:size] for size in sizes]
    return [*(part for part in wider if len(part) > len(trimmed)), trimmed, *fewer]


def _is_no_title(typed: str, count: int, common: Callable[[str], bool]) -> bool:
    """Whether `count` words are too short or too common for a title, or say something else beside a score."""
    return (
        len(name_key(typed)) < 3
        or (count == 1 and bare(typed) in phrases.FILLER)
        or phrases.ASPECT.fullmatch(typed) is not None
        or phrases.AGAIN.fullmatch(typed) is not None
        or phrases.OTHERS.fullmatch(typed) is not None
        or (count < 3 and common(typed))
        or phrases.NAMED.search(typed) is not None
        or foreign.SITE_SAYS.search(typed) is not None
    )


def _close(typed: str, found: Found) -> tuple[tuple[Drama, ...], bool]:
    """The titles that a misspelt name comes close to, and whether the first is clearly the closest."""
    likeness = {choice.drama.id: _alike(typed, choice.drama) for choice in found.choices}
    close = sorted(
        (choice.drama for choice in found.choices if likeness[choice.drama.id] >= _LIKE), key=lambda d: -likeness[d.id]
    )
    if not close or (len(name_key(typed)) < 6 and likeness[close[0].id] < _VERY_LIKE):
        return _part_of_one(typed, found), False
    best, *others = close
    if len(name_key(typed)) < 6 and not any(name_key(name)[:1] == name_key(typed)[0] for name in best.names):
        return (), False
    # Without a number, the first season is meant.
    first = name_key(best.title)
    if not any(map(str.isdigit, typed)):
        others = [one for one in others if name_key(one.title) == first or not name_key(one.title).startswith(first)]
    apart = likeness[best.id] - max((likeness[other.id] for other in others), default=0.0)
    if likeness[best.id] >= _VERY_LIKE and apart >= _CLEARLY and len(name_key(typed)) >= 7:
        return (best,), True
    return tuple(close[:MOST_CHOICES]), False


def _part_of_one(typed: str, found: Found) -> tuple[Drama, ...]:
    """The only title that contains these words, with its seasons: "tangerines", When Life Gives You Tangerines."""
    words = _in_words(typed)
    whole = [choice.drama for choice in found.choices if any(words in _in_words(name) for name in choice.drama.names)]
    first = [drama for drama in whole if not any(map(_LATER.search, drama.names))]
    return tuple(whole) if len(name_key(typed)) > 4 and len(first) == 1 else ()


def _in_words(name: str) -> str:
    return f" {' '.join(unit.text for unit in units_of(name))} "


def _clause(text: str, last: bool) -> str:
    """The last or the first clause of a text."""
    parts = [part for part in re.split(r"[;\n!?]|\.\s|,\s(?=and\b)|(?<=\S),(?=\s)", text) if part.strip(" ,.-:")]
    return (parts[-1] if last else parts[0]) if parts else ""


def _trimmed(words: Sequence[re.Match[str]], kept: frozenset[str] = frozenset()) -> list[re.Match[str]]:
    """The words without filler at either end, except a word of `kept` right before the first other word."""
    out = list(words)
    while out and (bare(out[0][0]) in phrases.FILLER or not bare(out[0][0])):
        if len(out) > 1 and bare(out[0][0]) in kept and bare(out[1][0]) not in phrases.FILLER:
            break
        del out[0]
    while out and (bare(out[-1][0]) in phrases.FILLER or not bare(out[-1][0])):
        del out[-1]
    return out


def _alike(typed: str, drama: Drama) -> float:
    """How similar the words are to the most similar name of a drama, 0–100."""
    folded = name_key(typed)
    # Without a number, no later season is meant.
    numbered = any(map(str.isdigit, typed))
    names = [name_key(name) for name in drama.names if numbered or not _LATER.search(name)]
    ratios = ((name, fuzz.ratio(folded, name)) for name in names)
    # "mañana" is not Anna: a short name has to match as a whole.
    best = max((ratio for name, ratio in ratios if len(name) >= 6 or ratio >= _VERY_LIKE), default=0.0)
    begun = any(name.startswith(folded) and len(folded) >= 0.55 * len(name) and len(folded) >= 8 for name in names)
    return max(best, 90.0 if begun else 0.0)
