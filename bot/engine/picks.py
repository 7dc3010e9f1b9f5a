"""The values of a recommendation: what a member asks for, and what they get."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from bot.engine.reasons import Reason


@dataclass(frozen=True, slots=True)
class Wishes:
    """What a member asked for besides their ratings."""

    like_tags: frozenset[str] = frozenset()
    """Tags or genres."""
    dismissed: frozenset[str] = frozenset()
    """Keys of titles called "not for me": never shown, and counted against similar ones."""
    more_like: tuple[str, ...] = ()
    """Keys of titles to get more like; each counts as liked."""
    mood_tags: frozenset[str] = frozenset()
    surprise: float = 0.0
    """From 0 (well-known titles may lead) to 1 (only what few know)."""


@dataclass(frozen=True, slots=True)
class Pick:
    """One recommended title. Scores compare within one answer only."""

    key: str
    score: float
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class Ranking:
    """Titles, best first. Their reasons cost as much as the ranking, so they are made for the titles shown only."""

    keys: Sequence[str]
    scores: Sequence[float]
    why: Callable[[Sequence[int]], Sequence[tuple[Reason, ...]]]
    """The reasons of the titles at the given places."""

    def picks(self, places: Sequence[int] | None = None) -> list[Pick]:
        """The titles at `places`, all of them by default."""
        places = range(len(self.keys)) if places is None else places
        return [Pick(self.keys[n], self.scores[n], why) for n, why in zip(places, self.why(places), strict=True)]


@dataclass(frozen=True, slots=True)
class GroupPick:
    """One title for a group; `members` has one pick per member, in the order they came."""

    key: str
    score: float
    members: tuple[Pick, ...]


@dataclass(frozen=True, slots=True)
class GroupRanking:
    """Titles for a group, best first; `members` has the same order for each, in the order they came."""

    keys: Sequence[str]
    scores: Sequence[float]
    members: Sequence[Ranking]

    def picks(self, places: Sequence[int] | None = None) -> list[GroupPick]:
        """The titles at `places`, all of them by default."""
        places = range(len(self.keys)) if places is None else places
        each = zip(*(ranking.picks(places) for ranking in self.members), strict=True)
        return [GroupPick(self.keys[n], self.scores[n], picks) for n, picks in zip(places, each, strict=True)]
