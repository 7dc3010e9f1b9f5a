"""The catalogue as the recommender sees it, and the masks that keep a pick within what was asked for."""

from collections.abc import Collection, Iterable, Mapping

import numpy as np
from numpy.typing import NDArray

from bot.core.models import Drama
from bot.core.people import Request
from bot.engine.features import Item
from bot.engine.recommender import Recommender
from bot.engine.taste import Ratings, TasteMap

_BILLING = {"main": 1.0, "support": 0.5, "guest": 0.2}


class Shelf:
    """The titles in a fixed order, with a recommender fitted to them."""

    def __init__(self, dramas: Iterable[Drama], groups: Mapping[str, str]) -> None:
        self._dramas = list(dramas)
        self._groups = groups
        self._items = [_item(drama) for drama in self._dramas]

    def fit(self, ratings: Iterable[tuple[int, str, int]], taste: Iterable[tuple[str, str, float]]) -> Recommender:
        """A recommender over these titles, from everyone's ratings and the taste map. Takes a while."""
        return Recommender.fit(self._items, Ratings.of(ratings), TasteMap.of_rows(taste), tag_groups=self._groups)

    def allowed(self, wanted: Request, without: Collection[str] = ()) -> NDArray[np.bool_]:
        """Which titles (n, in the order of the shelf) may be picked."""
        closed = frozenset(without)
        return np.fromiter(
            (_fits(drama, wanted) and drama.id not in closed for drama in self._dramas),
            dtype=np.bool_,
            count=len(self._dramas),
        )


def _fits(drama: Drama, wanted: Request) -> bool:
    """Whether a title may be picked; a special is no discovery, it belongs to its series."""
    unwanted = frozenset(wanted.avoid)
    return (
        drama.kind != "special"
        and (wanted.country is None or drama.country == wanted.country)
        and (wanted.max_episodes is None or 0 < (drama.episodes or 0) <= wanted.max_episodes)
        and not (unwanted and unwanted.intersection((*drama.tags, *drama.genres)))
    )


def _item(drama: Drama) -> Item:
    votes = max((score.votes or 0 for score in drama.scores), default=0)
    known = [score.percent for score in drama.scores if score.percent]
    return Item(
        key=drama.id,
        kind=drama.kind,
        genres=drama.genres,
        tags=drama.tags,
        cast=tuple((role.actor, _BILLING[role.billing]) for role in drama.cast),
        crew=tuple(credit.person for credit in drama.crew),
        country=drama.country,
        year=drama.year,
        minutes=drama.minutes,
        episodes=drama.episodes,
        source=drama.based_on.kind if drama.based_on else None,
        networks=drama.networks,
        votes=votes,
        score=sum(known) / len(known) if known else None,
        related=tuple(relation.id for relation in drama.related if relation.id),
    )
