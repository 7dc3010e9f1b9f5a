"""Personal scores: a member's ratings and wishes as arrays, and the signals computed from them."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from bot.engine.arrays import Floats, Positions
from bot.engine.content import CONTENT_SIGNALS, Content, ContentTables, Profile
from bot.engine.features import FIELDS, Features
from bot.engine.maps.taste import disliked_to, own_mean
from bot.engine.picks import Wishes
from bot.engine.sparse import Rows

PERSONAL_SIGNALS: Final = (
    *CONTENT_SIGNALS,
    "taste",
    "taste_root",
    "seen",
    "known",
    "mass",
    "total",
    "advice",
    "advice_root",
    "aired",
)
"""The signals of a personal score: those of content, of the taste map, of the advice map, and how near in time to the
liked titles a title was first shown."""

AGAINST: Final[Mapping[str, float]] = {"tags": 1.0, "cast": 0.5, "crew": 0.5}
"""The fields in which a disliked title counts against others: not its genre or country."""

_SCORE_SCALE: Final = 80
"""The higher, the less a score's distance from the member's mean counts: having watched a title says more."""
_AIRED_SCALE: Final = 0.5
"""Years after which nearness in time falls to a third: many watch what is on."""
_LIKE_TAG: Final = 6.0
_MOOD_TAG: Final = 1.5
_LOW_SCORE: Final = 1.0
"""The weight of a low score against similar titles: less than a dismissal's, as its member watches such titles."""
_DISMISSED: Final = 3.0
_SURPRISE: Final = 4.0
_DISLIKED_GENRE: Final = 1.0
_LEAST_DISLIKES: Final = 3
"""A genre is disliked itself if at least so many disliked titles have it, and more than half of them …"""
_DISLIKES_PER_LIKE: Final = 4
"""… unless there is a liked title of it for every so many disliked ones."""
_GENRES: Final = FIELDS.index("genres")


@dataclass(frozen=True, slots=True)
class Taste:
    """The taste map over the catalogue: `weights` (n x n) and how often each title was rated, `seen` (n)."""

    weights: Rows
    seen: Floats


@dataclass(frozen=True, slots=True)
class PersonalQuery:
    """A member's ratings and wishes as arrays.

    `liked` (m) are rows with `weights` (m, positive), `profile` is their mean, and `content` (n) each title's
    first-stage similarity to it. `taste` (n) and `advice` (n) are the weights of the two maps from the liked rows to
    each title, summed. `adjustment` (n) is added to the final scores; `wished` (n) is the part of it due to requested
    tags. `excluded` (n) titles may not be returned. `more_like` are the rows that the member asked for more like.
    """

    liked: Positions
    weights: Floats
    profile: Profile
    content: Floats
    taste: Floats
    advice: Floats
    wished: Floats
    adjustment: Floats
    excluded: NDArray[np.bool_]
    more_like: Positions


def read_ratings(features: Features, ratings: Mapping[str, int], wishes: Wishes) -> tuple[dict[int, float], set[int]]:
    """The liked rows with their weights, and the disliked rows; scores are read against the member's own mean."""
    known = {features.index[key]: score for key, score in ratings.items() if key in features.index}
    mean = own_mean(float(sum(known.values())), float(len(known)))
    disliked = float(disliked_to(np.array(mean)))
    against = {row for row, score in known.items() if score <= disliked}
    against |= {features.index[key] for key in wishes.dismissed if key in features.index}
    weights = {row: min(max(1 + (score - mean) / _SCORE_SCALE, 0.25), 1.5) for row, score in known.items()}
    liked = {row: weight for row, weight in weights.items() if row not in against}
    liked |= dict.fromkeys(_more_like(features, wishes, against), 1.5)
    return dict(sorted(liked.items())), against


def _more_like(features: Features, wishes: Wishes, against: Collection[int]) -> list[int]:
    """The rows that the member asked for more like, without those disliked or dismissed since."""
    rows = dict.fromkeys(features.index[key] for key in wishes.more_like if key in features.index)
    return [row for row in rows if row not in against]


class PersonalScorer:
    """Scores the titles of one catalogue for a member."""

    def __init__(
        self, features: Features, tables: ContentTables, weights: Mapping[str, float], taste: Taste, advice: Rows
    ) -> None:
        self._features = features
        self._content = Content(features, tables, weights)
        self._against = Content(features, tables, AGAINST)
        self._taste = taste
        self._advice = advice
        self._total = float(np.log1p(taste.seen.sum()))
        self._log_seen: Floats = np.log1p(taste.seen).astype(np.float32)
        order = np.argsort(np.argsort(features.popularity, kind="stable"), kind="stable")
        self._popularity_rank: Floats = (order / max(len(features), 1)).astype(np.float32)

    def query(self, ratings: Mapping[str, int], wishes: Wishes, allowed: NDArray[np.bool_]) -> PersonalQuery:
        """A member's `ratings` (key to 1..100) and `wishes` as arrays; only `allowed` titles (n) may be returned."""
        f = self._features
        liked, against = read_ratings(f, ratings, wishes)
        rows = np.array(list(liked), dtype=np.intp)
        weights = np.array(list(liked.values()), dtype=np.float32)
        taste, advice = (self._summed(map_, rows, weights) for map_ in (self._taste.weights, self._advice))
        wished = np.float32(_LIKE_TAG) * self._count_of(wishes.like_tags)
        # A title with every tag of a mood beats one with some, but not everything the member likes.
        wished += np.float32(_MOOD_TAG) * np.sqrt(self._count_of(wishes.mood_tags))
        adjustment = wished.copy()
        if wishes.surprise:
            adjustment -= np.float32(_SURPRISE * wishes.surprise) * self._popularity_rank
        if against:
            disliked = np.array(sorted(against), dtype=np.intp)
            adjustment -= self._likeness_to(disliked, wishes.dismissed)
            adjustment -= np.float32(_DISLIKED_GENRE) * self._having_genres(self._disliked_genres(disliked, rows))
        excluded = ~allowed
        excluded[[f.index[key] for key in (*ratings, *wishes.dismissed, *wishes.more_like) if key in f.index]] = True
        profile = self._content.profile(rows, weights)
        content = self._content.scores(profile)
        more_like = np.array(_more_like(f, wishes, against), dtype=np.intp)
        return PersonalQuery(rows, weights, profile, content, taste, advice, wished, adjustment, excluded, more_like)

    def _summed(self, map_: Rows, rows: Positions, weights: Floats) -> Floats:
        """The sum over `rows` (m), weighted by `weights` (m), of a map's weights to each title (n)."""
        position, column, weight = map_.entries(rows)
        flat = np.bincount(column, weights=weight * weights[position], minlength=len(self._features))
        return flat.astype(np.float32)

    def _likeness_to(self, disliked: Positions, dismissed: Collection[str]) -> Floats:
        """How much is held against each title (n) for being like the rows `disliked`, some of which are `dismissed`."""
        is_dismissed = [self._features.keys[row] in dismissed for row in disliked.tolist()]
        weights = np.where(is_dismissed, _DISMISSED, _LOW_SCORE).astype(np.float32)
        # A profile is a mean, which thins each dislike out; scaling by their number makes up for it.
        scale = np.float32(weights.mean() * min(len(disliked), 4) ** 0.5)
        return scale * self._against.matches(self._against.profile(disliked, weights))

    def _disliked_genres(self, disliked: Positions, liked: Positions) -> NDArray[np.int32]:
        """The columns of the genres common among the rows `disliked` and rare among the rows `liked`."""
        f = self._features
        dislikes, likes = (np.bincount(f.rows.entries(rows)[1], minlength=f.rows.width) for rows in (disliked, liked))
        common = (dislikes >= _LEAST_DISLIKES) & (2 * dislikes > len(disliked))
        rare = _DISLIKES_PER_LIKE * likes < dislikes
        return np.flatnonzero(common & rare & (f.field == _GENRES)).astype(np.int32)

    def _having_genres(self, columns: NDArray[np.int32]) -> NDArray[np.bool_]:
        """Which titles (n) have any of the genres at these columns."""
        found = np.zeros(len(self._features), dtype=np.bool_)
        found[self._features.columns.entries(columns)[1]] = True
        return found

    def _count_of(self, tags: Collection[str]) -> Floats:
        """How many of `tags` each title (n) has."""
        count = np.zeros(len(self._features), dtype=np.float32)
        for tag in tags:
            count[self.rows_with_tag(tag)] += 1
        return count

    def rows_with_tag(self, tag: str) -> NDArray[np.int32]:
        """The rows of the titles with a tag or genre of this name."""
        f = self._features
        found = [
            f.columns.entries(np.array([f.column[field, tag]]))[1]
            for field in ("tags", "genres")
            if (field, tag) in f.column
        ]
        return np.unique(np.concatenate(found)) if found else np.zeros(0, dtype=np.int32)

    def first_stage(self, query: PersonalQuery, weights: Mapping[str, float]) -> Floats:
        """The first-stage scores of every title (n): content, the two maps by `weights`, and the adjustment."""
        total = query.content + np.float32(weights.get("taste", 0.0)) * np.sqrt(np.maximum(query.taste, 0))
        total += weights.get("advice", 0.0) * np.sqrt(query.advice)
        total += weights.get("seen", 0.0) * self._log_seen
        total += query.adjustment
        return total

    def signals(self, query: PersonalQuery, rows: Positions) -> Floats:
        """PERSONAL_SIGNALS for `rows` (m): m x len(PERSONAL_SIGNALS)."""
        content = self._content.signals(query.profile, rows)
        taste = query.taste[rows]
        mine = np.empty((len(rows), len(PERSONAL_SIGNALS) - len(CONTENT_SIGNALS)), dtype=np.float32)
        mine[:, 0] = 10 * taste
        mine[:, 1] = np.sqrt(10 * np.maximum(taste, 0))
        mine[:, 2] = self._log_seen[rows]
        mine[:, 3] = np.log(max(len(query.liked), 1))
        mine[:, 4] = np.log1p(np.abs(query.taste).sum())
        mine[:, 5] = self._total
        mine[:, 6] = query.advice[rows]
        mine[:, 7] = np.sqrt(mine[:, 6])
        mine[:, 8] = self._aired_near(query, rows)
        return np.hstack([content, mine])

    def _aired_near(self, query: PersonalQuery, rows: Positions) -> Floats:
        """How near in time to the liked titles each of `rows` (m) was first shown: the weighted mean of
        exp(-years apart / _AIRED_SCALE), 0 where a date is unknown."""
        aired = self._features.aired
        near = np.exp(-np.abs(aired[rows][:, None] - aired[query.liked]) / np.float32(_AIRED_SCALE))
        return np.nan_to_num(near) @ (query.weights / (float(query.weights.sum()) or 1.0))
