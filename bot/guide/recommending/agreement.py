"""How similarly two members rate, from their scores of the titles both rated."""

from collections.abc import Mapping, Sequence
from typing import Final

import numpy as np

from bot.core.member.together import Agreement, Confidence
from bot.engine.maps.taste import own_mean

LEAST_SHARED: Final = 5
"""With fewer shared titles, nothing is said."""

# Between two reviewers who share five titles or more, the mean gap of a title is 14 points with a deviation of 12
# (3,164 pairs drawn from reviewers of dramas elsewhere). A tenth of the pairs is closer than 7, a third closer than
# 11, a third farther apart than 15, a tenth farther than 21.
_USUAL_GAP: Final = 14.0
_USUAL_SPREAD: Final = 12.0
_PRIOR: Final = 5
_GAPS: Final[tuple[tuple[float, Agreement], ...]] = ((10.0, "close"), (13.0, "alike"), (16.0, "mixed"))
_ERRORS: Final[tuple[tuple[float, Confidence], ...]] = ((1.8, "sure"), (3.0, "fair"))


def shared(mine: Mapping[str, int], theirs: Mapping[str, int]) -> list[str]:
    """The ids of the titles both rated, sorted."""
    return sorted(mine.keys() & theirs.keys())


def gaps(mine: Mapping[str, int], theirs: Mapping[str, int]) -> dict[str, float]:
    """How far apart two members' scores (title to 1–100) are on each title both rated, in points.

    Each score is compared to its member's mean over these titles, so that a generous and a strict rater can
    agree: deviation from mean, Herlocker, Konstan, Borchers and Riedl, "An Algorithmic Framework for Performing
    Collaborative Filtering", SIGIR 1999. Where one of them gave the same score throughout, scale and taste cannot be
    told apart, and the scores are compared as they are.
    """
    keys = shared(mine, theirs)
    scales = 0.0
    if _differ(mine, keys) and _differ(theirs, keys):
        scales = mean_of({key: mine[key] for key in keys}) - mean_of({key: theirs[key] for key in keys})
    return {key: abs(mine[key] - theirs[key] - scales) for key in keys}


def gap(mine: Mapping[str, int], theirs: Mapping[str, int]) -> tuple[float, float]:
    """How far apart two members' scores (title to 1–100) are in points, and the standard error of that.

    The mean of the n gaps d of `gaps` and their variance are drawn to what is usual among reviewers with the weight
    of m = 5 titles, (sum d + m usual) / (n + m): the m-estimate, Cestnik, "Estimating Probabilities", ECAI 1990. The
    standard error is the root of variance / n; where one of them gave the same score throughout, n titles say no more
    than one.

    Raises ValueError where they share no title.
    """
    keys = shared(mine, theirs)
    if not keys:
        raise ValueError("no title is shared")
    apart = np.array([*gaps(mine, theirs).values()], dtype=np.float64)
    count = len(apart)
    drawn = (apart.sum() + _PRIOR * _USUAL_GAP) / (count + _PRIOR)
    if not (_differ(mine, keys) and _differ(theirs, keys)):
        return float(drawn), _USUAL_SPREAD
    variance = (((apart - apart.mean()) ** 2).sum() + _PRIOR * _USUAL_SPREAD**2) / (count + _PRIOR)
    return float(drawn), float((variance / count) ** 0.5)


def _differ(scores: Mapping[str, int], keys: Sequence[str]) -> bool:
    """Whether a member gave these titles different scores."""
    return len({scores[key] for key in keys}) > 1


def in_words(gap: float, error: float) -> tuple[Agreement, Confidence]:
    """The gap and its standard error, in points, as the keys of texts."""
    for most, agreement in _GAPS:
        if gap < most:
            return agreement, _confidence(error)
    return "apart", _confidence(error)


def _confidence(error: float) -> Confidence:
    for most, confidence in _ERRORS:
        if error < most:
            return confidence
    return "first"


def mean_of(scores: Mapping[str, int]) -> float:
    """A member's mean score, as the recommender computes it."""
    return own_mean(float(sum(scores.values())), float(len(scores)))
