"""The catalogue as the recommender sees it, and the masks that keep a pick within what was asked for."""

from collections.abc import Callable, Collection, Iterable

import numpy as np
from numpy.typing import NDArray

from bot.core.models import Drama
from bot.core.people import Request
from bot.core.vocabulary import Vocabulary
from bot.engine.features import Item
from bot.engine.recommender import Recommender
from bot.engine.shared import Learned
from bot.engine.taste import Ratings, TasteMap
from bot.guide.catalogue import COMMON, Own

_BILLING = {"main": 1.0, "support": 0.5, "guest": 0.2}


class Shelf:
    """The titles in a fixed order, with a recommender fitted to them.

    `added` are titles that one server alone has: they are picked where its versions are given, and nowhere else.
    """

    def __init__(self, dramas: Iterable[Drama], vocabulary: Vocabulary, added: Iterable[Drama] = ()) -> None:
        theirs = list(added)
        self._dramas = [*dramas, *theirs]
        self._added = frozenset(drama.id for drama in theirs)
        self._keys = frozenset(drama.id for drama in self._dramas)
        self._vocabulary = vocabulary
        self._groups = {tag.name: tag.group for tag in vocabulary.tags.values()}
        self._items = [_item(drama) for drama in self._dramas]
        self._known = {item.key: item for item in self._items}

    def has(self, drama: Drama) -> bool:
        """Whether the title stands here as it is, as far as recommending goes by it."""
        return self._known.get(drama.id) == _item(drama)

    def __contains__(self, key: str) -> bool:
        return key in self._keys

    def fit(self, ratings: Iterable[tuple[int, str, int]], taste: Iterable[tuple[str, str, float]]) -> Recommender:
        """A recommender over these titles, from everyone's ratings and the taste map. Takes a while."""
        return Recommender.fit(self._items, Ratings.of(ratings), TasteMap.of_rows(taste), tag_groups=self._groups)

    def fit_to(self, learned: bytes) -> Recommender:
        """A recommender over these titles, from what another process learned. Raises ValueError."""
        return Recommender.of(self._items, Learned.unpacked(learned), tag_groups=self._groups)

    def allowed(
        self,
        wanted: Request,
        without: Collection[str] = (),
        region: str | None = None,
        own: Own = COMMON,
        *,
        avoid: Collection[str] = (),
        services: Collection[str] = (),
        adult: bool = True,
    ) -> NDArray[np.bool_]:
        """Which titles (n, in the order of the shelf) may be picked: a service counts where it shows them in
        `region`, or anywhere for None. `avoid` are tags that are not wanted beside those of the request, of
        `services` one is enough, and `adult` lets titles for adults through. A server's versions `own` count for
        it, and what it hides is left out."""
        closed = frozenset(without)
        unwanted = self._vocabulary.covered((*wanted.avoid, *avoid))
        mood = frozenset(self._vocabulary.moods[wanted.mood].tags if wanted.mood else ())
        return self._where(
            lambda drama: (
                drama.id not in closed
                and _fits(drama, wanted)
                and not (unwanted and unwanted.intersection((*drama.tags, *drama.genres)))
                and (not mood or not mood.isdisjoint((*drama.tags, *drama.genres)))
                and (wanted.service is None or _shows(drama, wanted.service, region))
                and (not services or any(_shows(drama, service, region) for service in services))
                and (adult or not drama.for_adults)
            ),
            own,
        )

    def only(self, keys: Collection[str], own: Own = COMMON) -> NDArray[np.bool_]:
        """The titles of these ids alone (n, in the order of the shelf), those a server hides left out."""
        wanted = frozenset(keys)
        return self._where(lambda drama: drama.id in wanted, own)

    def _where(self, fits: Callable[[Drama], bool], own: Own = COMMON) -> NDArray[np.bool_]:
        theirs = (own.get(drama.id, None if drama.id in self._added else drama) for drama in self._dramas)
        found = (drama is not None and fits(drama) for drama in theirs)
        return np.fromiter(found, dtype=np.bool_, count=len(self._dramas))


def _fits(drama: Drama, wanted: Request) -> bool:
    """Whether a title's facts are those wanted; a special is no discovery, it belongs to its series."""
    return (
        drama.kind != "special"
        and (wanted.country is None or drama.country == wanted.country)
        and (wanted.max_episodes is None or 0 < (drama.episodes or 0) <= wanted.max_episodes)
        and (wanted.first_year is None or (drama.year or 0) >= wanted.first_year)
        and (wanted.last_year is None or 0 < (drama.year or 0) <= wanted.last_year)
    )


def _shows(drama: Drama, service: str, region: str | None) -> bool:
    return any(
        watch.service == service and (region is None or not watch.regions or region in watch.regions)
        for watch in drama.watch
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
