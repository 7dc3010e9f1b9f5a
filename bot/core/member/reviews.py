"""Values of reviews, and when a review is hidden behind a spoiler bar."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from bot.core.chat.notations import stated_score
from bot.core.member.lists import Entry
from bot.core.models import Drama

Aspect = Literal["story", "acting", "music", "rewatch"]
ASPECTS: tuple[Aspect, ...] = ("story", "acting", "music", "rewatch")
LONGEST = 1500

Bar = Literal["spoiler", "ahead", "ahead-unknown", "ahead-here"]

_WIDE = str.maketrans("，；：＝", ",;:=")
# Separators; a comma inside a number ("8,5") is none.
_APART = r"[;\n、]|,(?!\d)|(?<!\d),"
_BETWEEN = " \t\u3000:=–-/&+|"


@dataclass(frozen=True, slots=True)
class Written:
    """The contents of a review. `episode` is how many episodes its writer had seen, if they said; `aspects` are scores
    1–100."""

    text: str
    spoiler: bool = False
    episode: int | None = None
    aspects: Mapping[Aspect, int] = field(default_factory=dict[Aspect, int])


@dataclass(frozen=True, slots=True)
class Dated:
    """What was written of a drama, and when (Unix seconds)."""

    drama: str
    words: Written
    at: int


@dataclass(frozen=True, slots=True)
class Review:
    """A stored review. `score` is its member's rating, None where they took that back."""

    id: int
    member: int
    drama: str
    words: Written
    score: int | None
    written_at: int


@dataclass(frozen=True, slots=True)
class Started:
    """What the form of a review begins with: what its member said about the drama before."""

    drama: Drama
    review: Review | None
    score: int | None
    episode: int | None


@dataclass(frozen=True, slots=True)
class Reviewed:
    """The answer to a review. `unread` names the fields that could not be read and were left out.

    `hidden` says that it is hidden in the server it was written in, `alone` that only its writer sees it, who is left
    out of what is shared.
    """

    drama: Drama
    review: Review
    unread: tuple[str, ...] = ()
    hidden: bool = False
    alone: bool = False


@dataclass(frozen=True, slots=True)
class Opened:
    """A review as one reader sees it; `seen` is that of `bar`."""

    drama: Drama
    review: Review
    seen: int | None


@dataclass(frozen=True, slots=True)
class ReviewPage:
    """A page of reviews of a drama. `opposites`, the two most different ones, come first. `seen` and `here` are those
    of `bar`."""

    rows: tuple[Review, ...]
    opposites: tuple[Review, ...]
    first: int
    total: int
    page: int
    pages: int
    seen: int | None
    mine: Review | None
    here: int | None = None


@dataclass(frozen=True, slots=True)
class Report:
    """A review that `count` members of a server reported, or that is hidden there (`count` 0); one of `total`, a page
    each."""

    drama: Drama
    review: Review
    count: int
    page: int
    total: int


def far(entry: Entry | None) -> int | None:
    """How many episodes someone in the middle of a drama has seen, 0 where they plan it; None where it is not on their
    list, or completed."""
    return None if entry is None or entry.status == "completed" else entry.episode


def bar(words: Written, seen: int | None, here: int | None = None) -> Bar | None:
    """Why a review is hidden behind a spoiler bar for a reader who has seen so many episodes (see `far`); None where it
    is not.

    `here` is the fewest episodes that anyone has seen who may read along and is in the middle of the drama.
    """
    if words.spoiler:
        return "spoiler"
    # Reviews that do not say how far they go stay open to readers who have not begun and want to choose.
    if seen and words.episode is None:
        return "ahead-unknown"
    if seen is not None and (words.episode or 0) > seen:
        return "ahead"
    return "ahead-here" if here is not None and (words.episode or 0) > here else None


def opposite(reviews: list[Review]) -> tuple[Review, ...]:
    """The two reviews whose scores are furthest apart, the higher first, the newest among equals; none where all scores
    are the same."""
    scored = sorted((one for one in reviews if one.score), key=lambda one: -one.written_at)
    if not scored:
        return ()
    best = max(scored, key=lambda one: one.score or 0)
    worst = min(scored, key=lambda one: one.score or 0)
    return (best, worst) if best.score != worst.score else ()


def read_aspects(text: str, names: Mapping[str, Aspect]) -> tuple[dict[Aspect, int], bool]:
    """The scores of aspects in `text`, "story 9, acting 8.5 music 90%", and whether all of it could be read.

    `names` are what the aspects are called.
    """
    found: dict[Aspect, int] = {}
    whole = True
    called: dict[str, Aspect] = {name.casefold(): aspect for name, aspect in names.items()}
    either = "|".join(re.escape(name) for name in sorted(called, key=lambda name: -len(name)))
    named = re.compile(rf"({either})(?![^\W\d_])(.*)", re.DOTALL)
    apart = re.compile(rf"{_APART}|\s(?=(?:{either})(?![^\W\d_]))")
    for part in apart.split(text.casefold().translate(_WIDE)):
        if not (said := part.strip(_BETWEEN)):
            continue
        match = named.fullmatch(said)
        stated = match[2].strip(_BETWEEN) if match else said
        score = stated_score(stated) if stated else None
        if match and isinstance(score, int):
            found[called[match[1]]] = score
        whole = whole and match is not None and not isinstance(score, str)
    return found, whole
