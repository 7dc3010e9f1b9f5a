"""Scores: kept as integers 1–100, written by members in any notation, read on the scale they chose."""

import re
import unicodedata
from collections.abc import Iterable
from typing import Literal

Scale = Literal["ten", "percent", "five"]

# Points between two scores of a title from which they disagree.
FAR_APART = 15

_PARTS = re.compile(
    r"(?P<value>\d{1,3}(?:[.,]\d{1,2})?)\s*(?:(?P<percent>%)|(?:/|out of|of|von|sur|de)\s*(?P<of>\d{1,3}))?",
    re.IGNORECASE,
)
_STARS = re.compile(r"(?=.*[★⭐🌟☆✩])(?P<full>[★⭐🌟]*)(?P<half>[½⯪⯨]?)(?P<empty>[☆✩]*)")
_FRACTIONS = str.maketrans({"½": ".5", "¼": ".25", "¾": ".75", "٫": ".", "，": ","})
_OUT_OF = (5, 10, 20, 100)
# A bare number from 11 up to this is unclear: out of twenty, per cent, or a slip for one out of ten.
TWENTY = 20

# Why a text is no score: it is none at all, it may be several, or it is off its scale.
ScoreFault = Literal["unread", "unclear", "beyond"]


def read_score(text: str) -> int | None:
    """The score that `text` states, 1–100; None where it is not clear. See `weigh_score`."""
    found = weigh_score(text)
    return found if isinstance(found, int) else None


def weigh_score(text: str) -> int | ScoreFault:
    """The score that `text` states, 1–100, or why it is not clear.

    `9`, `8.5` and `9/10` are out of ten, `4.5/5` and `★★★★½` out of five, `95%` and `95/100` per cent. A bare
    whole number above twenty and up to a hundred is per cent (`95`); a bare `100` too.
    """
    text = unicodedata.normalize("NFC", text).replace("\ufe0f", "").strip()
    if stars := _STARS.fullmatch(text):
        return _stars(stars)
    text = re.sub(r"(?<![\d.,])([½¼¾])", r"0\1", text).translate(_FRACTIONS)
    text = unicodedata.normalize("NFKC", text).strip()
    match = _PARTS.fullmatch(text)
    if match is None:
        return "unread"
    value = float(match["value"].replace(",", "."))
    if match["percent"]:
        return _percent(value)
    if match["of"]:
        of = int(match["of"])
        return _percent(100 * value / of) if of in _OUT_OF else "unread"
    if value <= 10:
        return _percent(10 * value)
    return _percent(value) if value.is_integer() and value > TWENTY else "unclear"


def _stars(match: re.Match[str]) -> int | ScoreFault:
    full = len(match["full"]) + (0.5 if match["half"] else 0)
    of = len(match["full"]) + bool(match["half"]) + len(match["empty"])
    if match["empty"]:
        return _percent(100 * full / of) if of in (5, 10) else "unclear"
    return _percent(20 * full if full <= 5 else 10 * full)


def _percent(value: float) -> int | ScoreFault:
    return int(value + 0.5) if 0.5 <= value <= 100 else "beyond"


def write_score(score: float, scale: Scale = "ten") -> str:
    """A score, 1–100, on the scale a member reads: "9.5", "95%" or "★★★★☆"."""
    if scale == "percent":
        return f"{score:.0f}%"
    if scale == "five":
        halves = max(1, int(score / 10 + 0.5))
        shown = "★" * (halves // 2) + "½" * (halves % 2)
        return shown + "☆" * (5 - len(shown))
    return f"{score / 10:.1f}"


def steps(scale: Scale) -> range:
    """The scores to choose from on a scale, 1–100, highest first: steps of half a point or half a star."""
    return range(100, 9, -10) if scale == "five" else range(100, 4, -5)


def bands_of(scores: Iterable[int]) -> tuple[int, ...]:
    """How many scores fall in each of the ten bands 1–10 … 91–100."""
    bands = [0] * 10
    for score in scores:
        bands[(score - 1) // 10] += 1
    return tuple(bands)


def bayes(total: float, count: int, prior: float, weight: float) -> float:
    """The Bayesian average of `count` ratings with that total: as with `weight` more ratings of `prior`.

    Few ratings stay near the prior, many outweigh it (IMDb's weighted rating has this form).
    """
    return (total + prior * weight) / (count + weight)
