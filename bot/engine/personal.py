"""One member's request as arrays: what counts for and against each title."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from bot.engine.arrays import Floats, Positions
from bot.engine.content import SIGNALS, Content, ContentTables, Profile
from bot.engine.features import FIELDS, Features
from bot.engine.maps.taste import disliked_to, own_mean
from bot.engine.picks import Wishes
from bot.engine.sparse import Rows

PERSONAL: Final = (*SIGNALS, "taste", "taste_root", "seen", "known", "mass", "total", "advice", "advice_root", "aired")
"""The signals of a personal score: those of content, of the taste map, of the advice map, and how near in time to the
liked titles a title was first shown."""

AGAINST: Final[Mapping[str, float]] = {"tags": 1.0, "cast": 0.5, "crew": 0.5}
"""The fields in which a disliked title counts against others: not its genre or country."""

_GENTLY: Final = 80
"""The higher, the less a score's distance from the member's mean counts: having watched a title says more."""
_SEASON: Final = 0.5
"""Years after which nearness in time falls to a third: many watch what is on."""
_WISH: Final = 6.0
_MOOD: Final = 1.5
_LOW: Final = 1.0
"""The weight of a low score against similar titles: less than a dismissal's, as its member watches such titles."""
_NOT_FOR_ME: Final = 3.0
_SURPRISE: Final = 4.0
_GENRE: Final = 1.0
_SEVERAL: Final = 3
"""A genre of so many dislikes, and of more than half of them, is disliked itself …"""
_SELDOM: Final = 4
"""… unless there is a liked title of it for every so many disliked."""
_GENRES: Final = FIELDS.index("genres")


@dataclass(frozen=True, slots=True)
class Taste:
    """The taste map over the catalogue: `weights` (n x n) and how often each title was rated, `seen` (n)."""

    weights: Rows
    seen: Floats


@dataclass(frozen=True, slots=True)
class Ask:
    """A member's ratings and wishes as arrays.

    `liked` (m) are rows with `weights` (m, positive); `of` is their profile, and `like` (n) each title's first-stage
    similarity to it. `pulled` (n) and `advised` (n) are sums of the taste and of the advice map. `spoken` (n) is added
    to the final scores, `wished` (n) being the part of it that was asked for. `closed` (n) titles may not be returned.
    `wanted` are the rows of which more was asked for.
    """

    liked: Positions
    weights: Floats
    of: Profile
    like: Floats
    pulled: Floats
    advised: Floats
    wished: Floats
    spoken: Floats
    closed: NDArray[np.bool_]
    wanted: Positions


def read_ratings(features: Features, ratings: Mapping[str, int], wishes: Wishes) -> tuple[dict[int, float], set[int]]:
    """The liked rows with their weights, and the disliked rows; scores are read against the member's own mean."""
    known = {features.index[key]: score for key, score in ratings.items() if key in features.index}
    mean = own_mean(float(sum(known.values())), float(len(known)))
    disliked = float(disliked_to(np.array(mean)))
    against = {row for row, score in known.items() if score <= disliked}
    against |= {features.index[key] for key in wishes.dismissed if key in features.index}
    forces = {row: min(max(1 + (score - mean) / _GENTLY, 0.25), 1.5) for row, score in known.items()}
    liked = {row: force for row, force in forces.items() if row not in against}
    liked |= dict.fromkeys(_wanted(features, wishes, against), 1.5)
    return dict(sorted(liked.items())), against


def _wanted(features: Features, wishes: Wishes, against: Collection[int]) -> list[int]:
    """The rows of which more was asked for, but those disliked or dismissed since."""
    rows = dict.fromkeys(features.index[key] for key in wishes.more_like if key in features.index)
    return [row for row in rows if row not in against]


class Asking:
    """Turns members' ratings into arrays over one catalogue."""

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
        self._fame: Floats = (order / max(len(features), 1)).astype(np.float32)

    def ask(self, ratings: Mapping[str, int], wishes: Wishes, allowed: NDArray[np.bool_]) -> Ask:
        """Read a member's `ratings` (key to 1..100) and `wishes`; `allowed` (n) may come back."""
        f = self._features
        liked, against = read_ratings(f, ratings, wishes)
        rows = np.array(list(liked), dtype=np.intp)
        weights = np.array(list(liked.values()), dtype=np.float32)
        pulled, advised = (self._from(map_, rows, weights) for map_ in (self._taste.weights, self._advice))
        wished = np.float32(_WISH) * self._met(wishes.like_tags)
        # A title with every tag of a mood beats one with some, but not everything the member likes.
        wished += np.float32(_MOOD) * np.sqrt(self._met(wishes.mood_tags))
        spoken = wished.copy()
        if wishes.surprise:
            spoken -= np.float32(_SURPRISE * wishes.surprise) * self._fame
        if against:
            no = np.array(sorted(against), dtype=np.intp)
            aside = [f.keys[row] in wishes.dismissed for row in no.tolist()]
            force = np.where(aside, _NOT_FOR_ME, _LOW).astype(np.float32)
            of = self._against.profile(no, force)
            # A profile is a mean, which thins each dislike out; scaling by their number makes up for it.
            spoken -= np.float32(force.mean() * min(len(no), 4) ** 0.5) * self._against.matches(of)
            spoken -= np.float32(_GENRE) * self._in_genres(self._never(no, rows))
        closed = ~allowed
        closed[[f.index[key] for key in (*ratings, *wishes.dismissed, *wishes.more_like) if key in f.index]] = True
        of = self._content.profile(rows, weights)
        wanted = np.array(_wanted(f, wishes, against), dtype=np.intp)
        like = self._content.scores(of)
        return Ask(rows, weights, of, like, pulled, advised, wished, spoken, closed, wanted)

    def _from(self, map_: Rows, rows: Positions, weights: Floats) -> Floats:
        """The sum over `rows` (m), weighted by `weights` (m), of a map's weights to each title (n)."""
        position, column, weight = map_.entries(rows)
        flat = np.bincount(column, weights=weight * weights[position], minlength=len(self._features))
        return flat.astype(np.float32)

    def _never(self, disliked: Positions, liked: Positions) -> NDArray[np.int32]:
        """The columns of genres common among the rows `disliked` and rare among the rows `liked`."""
        f = self._features
        no, yes = (np.bincount(f.rows.entries(rows)[1], minlength=f.rows.width) for rows in (disliked, liked))
        common = (no >= _SEVERAL) & (2 * no > len(disliked)) & (_SELDOM * yes < no) & (f.field == _GENRES)
        return np.flatnonzero(common).astype(np.int32)

    def _in_genres(self, columns: NDArray[np.int32]) -> NDArray[np.bool_]:
        """Which titles (n) have any of these genres."""
        found = np.zeros(len(self._features), dtype=np.bool_)
        found[self._features.columns.entries(columns)[1]] = True
        return found

    def _met(self, tags: Collection[str]) -> Floats:
        """How many of `tags` each title (n) has."""
        count = np.zeros(len(self._features), dtype=np.float32)
        for tag in tags:
            count[self.having(tag)] += 1
        return count

    def having(self, tag: str) -> NDArray[np.int32]:
        """The rows of the titles with a tag or genre of this name."""
        f = self._features
        found = [
            f.columns.entries(np.array([f.column[field, tag]]))[1]
            for field in ("tags", "genres")
            if (field, tag) in f.column
        ]
        return np.unique(np.concatenate(found)) if found else np.zeros(0, dtype=np.int32)

    def first(self, ask: Ask, weights: Mapping[str, float]) -> Floats:
        """The first stage for every title (n): content, the two maps by `weights`, and what was asked for."""
        total = ask.like + np.float32(weights.get("taste", 0.0)) * np.sqrt(np.maximum(ask.pulled, 0))
        total += weights.get("advice", 0.0) * np.sqrt(ask.advised)
        total += weights.get("seen", 0.0) * self._log_seen
        total += ask.spoken
        return total

    def signals(self, ask: Ask, rows: Positions) -> Floats:
        """PERSONAL for `rows` (m): m x len(PERSONAL)."""
        content = self._content.signals(ask.of, rows)
        pulled = ask.pulled[rows]
        mine = np.empty((len(rows), len(PERSONAL) - len(SIGNALS)), dtype=np.float32)
        mine[:, 0] = 10 * pulled
        mine[:, 1] = np.sqrt(10 * np.maximum(pulled, 0))
        mine[:, 2] = self._log_seen[rows]
        mine[:, 3] = np.log(max(len(ask.liked), 1))
        mine[:, 4] = np.log1p(np.abs(ask.pulled).sum())
        mine[:, 5] = self._total
        mine[:, 6] = ask.advised[rows]
        mine[:, 7] = np.sqrt(mine[:, 6])
        mine[:, 8] = self._at_the_time(ask, rows)
        return np.hstack([content, mine])

    def _at_the_time(self, ask: Ask, rows: Positions) -> Floats:
        """How near in time to the titles liked each of `rows` (m) was first shown: the mean of exp(-years apart /
        _SEASON), 0 where it is not known when."""
        aired = self._features.aired
        near = np.exp(-np.abs(aired[rows][:, None] - aired[ask.liked]) / np.float32(_SEASON))
        return np.nan_to_num(near) @ (ask.weights / (float(ask.weights.sum()) or 1.0))
