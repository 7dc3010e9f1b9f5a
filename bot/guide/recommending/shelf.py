"""The catalogue as the recommender sees it: titles in rows, and masks of the rows that fit a request."""

import logging
import re
from collections import Counter
from collections.abc import Collection, Iterable
from copy import copy
from dataclasses import replace
from datetime import date

import numpy as np

from bot.core.corrections import NO_VERSIONS, Versions
from bot.core.member.picks import Request
from bot.core.models import Drama, Watch
from bot.core.titles import status_on
from bot.core.vocabulary import Vocabulary
from bot.engine.arrays import Allowed
from bot.engine.features import Item
from bot.engine.learned_maps import LearnedMaps
from bot.engine.maps.advice import AdviceMap
from bot.engine.maps.taste import Ratings, TasteMap
from bot.engine.recommender import Recommender
from bot.guide.recommending.stories import Stories

log = logging.getLogger("namida")


_WORD = re.compile(r"[^\W\d_]+")
# Relations that do not make a special part of a series.
_ALONE = ("remake", "original", "adaptation", "compilation", "universe")
_BILLING = {"main": 1.0, "support": 0.5, "guest": 0.2}


class Shelf:
    """The titles in a fixed order, as rows for the recommender. Masks (n) have a boolean for each of them.

    `added` are titles that only one server has: they are picked only where its versions are given.
    """

    def __init__(self, dramas: Iterable[Drama], vocabulary: Vocabulary, added: Iterable[Drama] = ()) -> None:
        theirs = list(added)
        self._dramas = held = [*dramas, *theirs]
        self._added = frozenset(drama.id for drama in theirs)
        self._vocabulary = vocabulary
        self.groups = {tag.name: tag.group for tag in vocabulary.tags.values()}
        self._row = {drama.id: row for row, drama in enumerate(held)}
        self._stories = Stories(held)
        self._discovery = np.array([not self._is_extra(drama) for drama in held], dtype=np.bool_)
        # The titles that every server has.
        self._everywhere: Allowed = np.arange(len(held)) < len(held) - len(theirs)
        self._adult = np.array([drama.for_adults for drama in held], dtype=np.bool_)
        self._country = np.array([drama.country or "" for drama in held])
        self._sittings = np.array([drama.sittings for drama in held], dtype=np.int32)
        self._year = np.array([drama.year or 0 for drama in held], dtype=np.int32)
        self.sequels: Allowed = np.array([bool(self.predecessors(drama)) for drama in held], dtype=np.bool_)
        """Which titles (n) continue another one here, which comes first for whoever does not know it."""
        self._tagged: dict[str, list[int]] = {}
        self._shown: dict[str, list[tuple[int, Watch]]] = {}
        for row, drama in enumerate(held):
            for tag in {*drama.tags, *drama.genres}:
                self._tagged.setdefault(tag, []).append(row)
            for watch in drama.watch:
                self._shown.setdefault(watch.service, []).append((row, watch))

    def predecessors(self, drama: Drama) -> set[str]:
        """The ids of the titles here that a drama continues."""
        found = [self._dramas[self._row[key]] for key in self._stories.predecessors.get(drama.id, ())]
        # A prequel that was made later is watched later.
        return {one.id for one in found if one.kind != "special" and (one.year or 0) <= (drama.year or 9999)}

    def _is_extra(self, drama: Drama) -> bool:
        """Whether a drama is a special that belongs to a series, here or not."""
        tied = any(not one.relation.endswith(_ALONE) for one in drama.related)
        return drama.kind == "special" and (tied or bool(self._stories.related.get(drama.id)))

    def next_of(self, keys: Iterable[str], known: Collection[str]) -> list[str]:
        """Those of `keys` whose predecessors are all `known`, continuations first."""
        before = {key: self.predecessors(self._dramas[self._row[key]]) for key in keys}
        ready = [key for key, of in before.items() if all(one in known for one in of)]
        return sorted(ready, key=lambda key: not before[key])

    def items(self) -> list[Item]:
        """The titles for the engine, needed only to fit it. Takes a while, as it reads all synopses."""
        return [self._item(drama) for drama in self._dramas]

    def has_same(self, drama: Drama) -> bool:
        """Whether the title is here, and unchanged as far as recommending depends on it. Votes and scores of other
        sites change every day and do not count."""
        if (row := self._row.get(drama.id)) is None or self._dramas[row].related != drama.related:
            return False
        mine = self._item(self._dramas[row])
        return mine == replace(self._item(drama), votes=mine.votes, watchers=mine.watchers, score=mine.score)

    def _item(self, drama: Drama) -> Item:
        return _item(drama, sorted(self._stories.related.get(drama.id, ())))

    def __contains__(self, key: str) -> bool:
        return key in self._row

    def with_watch(self, drama: Drama) -> "Shelf":
        """A copy of the shelf with the current services of one of its titles."""
        row = self._row[drama.id]
        before = self._dramas[row].watch
        if before == drama.watch:
            return self
        new = copy(self)
        new._dramas, new._shown = [*self._dramas], dict(self._shown)
        new._dramas[row] = replace(self._dramas[row], watch=drama.watch)
        for service in {watch.service for watch in (*before, *drama.watch)}:
            others = [(at, watch) for at, watch in self._shown.get(service, ()) if at != row]
            new._shown[service] = others + [(row, watch) for watch in drama.watch if watch.service == service]
        return new

    def fit(self, ratings: Ratings, taste: TasteMap, advice: AdviceMap) -> Recommender:
        """A recommender over these titles, fitted to everyone's ratings and the two maps. Takes a while."""
        return Recommender.fit(self.items(), ratings, taste, tag_groups=self.groups, advice=advice)

    def fit_to(self, learned: bytes) -> Recommender:
        """A recommender over these titles, from the model that another process packed. Raises ValueError."""
        return Recommender.of(self.items(), LearnedMaps.unpacked(learned), tag_groups=self.groups)

    def allowed(
        self,
        wanted: Request,
        without: Collection[str] = (),
        region: str | None = None,
        own: Versions = NO_VERSIONS,
        *,
        avoid: Collection[str] = (),
        services: Collection[str] = (),
        adult: bool = True,
    ) -> Allowed:
        """Which titles (n) may be picked for a request, in a server's versions `own`; never specials of a series.

        `without` are ids to leave out, `avoid` tags beside those of the request. A title has to have one of the
        request's `like`, and be on one of `services`, if there are any: a service counts where it shows the title in
        `region`, or anywhere for None. `adult` allows titles for adults.
        """
        kept = self._fitting(wanted, region, avoid, services, adult)
        kept &= self._everywhere & ~self._mask(self._row[key] for key in own if key in self._row)
        versions = [drama for drama in own.values() if drama is not None and drama.id in self._row]
        if versions:
            theirs = Shelf(versions, self._vocabulary)
            kept[[self._row[drama.id] for drama in versions]] = theirs._fitting(wanted, region, avoid, services, adult)
        return kept & ~self._mask(self._row[key] for key in without if key in self._row)

    def _fitting(
        self, wanted: Request, region: str | None, avoid: Collection[str], services: Collection[str], adult: bool
    ) -> Allowed:
        kept = self._discovery.copy()
        if wanted.country is not None:
            kept &= self._country == wanted.country
        if wanted.max_episodes is not None:
            kept &= (self._sittings > 0) & (self._sittings <= wanted.max_episodes)
        if wanted.first_year is not None:
            kept &= self._year >= wanted.first_year
        if wanted.last_year is not None:
            kept &= (self._year > 0) & (self._year <= wanted.last_year)
        if wanted.mood:
            mood = self._vocabulary.moods[wanted.mood]
            kept &= self._tagged_with(mood.tags) & ~self._tagged_with(mood.without)
        if wanted.like:
            kept &= self._tagged_with(wanted.like)
        if wanted.avoid or avoid:
            kept &= ~self._tagged_with(self._vocabulary.covered((*wanted.avoid, *avoid)))
        if wanted.service is not None:
            kept &= self._on_services((wanted.service,), region)
        if services:
            kept &= self._on_services(services, region)
        return kept if adult else kept & ~self._adult

    def only(self, keys: Collection[str], own: Versions = NO_VERSIONS) -> Allowed:
        """The mask (n) of these ids, without those that the server hides or does not have."""
        return self._mask(
            self._row[key]
            for key in keys
            if key in self._row and (own[key] is not None if key in own else key not in self._added)
        )

    def kept(self, keys: Iterable[str], allowed: Allowed) -> list[str]:
        """Those of `keys` that are `allowed` (n), in their order."""
        return [key for key in keys if key in self._row and allowed[self._row[key]]]

    def released(self, today: date) -> Allowed:
        """Which titles (n) are out by that day, or may be."""
        return np.array([status_on(drama, today) != "announced" for drama in self._dramas], dtype=np.bool_)

    def reachable(self, region: str) -> Allowed:
        """Which titles (n) can be watched in a region, or may be."""
        shown = [not drama.watch or any(_in(region, watch) for watch in drama.watch) for drama in self._dramas]
        return np.array(shown, dtype=np.bool_)

    def _tagged_with(self, tags: Iterable[str]) -> Allowed:
        """Which titles (n) have one of these tags or genres."""
        return self._mask(row for tag in tags for row in self._tagged.get(tag, ()))

    def _on_services(self, services: Iterable[str], region: str | None) -> Allowed:
        """Which titles (n) are on one of these services in a region."""
        return self._mask(
            row for service in services for row, watch in self._shown.get(service, ()) if _in(region, watch)
        )

    def _mask(self, rows: Iterable[int]) -> Allowed:
        mask = np.zeros(len(self._dramas), dtype=np.bool_)
        mask[np.fromiter(rows, dtype=np.intp)] = True
        return mask


def plausible(dramas: Iterable[Drama]) -> list[Drama]:
    """The titles whose scores are possible (see `SiteScore.possible`); others are logged and left out.

    New records are checked when they are read, but a database may hold older ones.
    """
    kept: list[Drama] = []
    for drama in dramas:
        if all(score.possible for score in drama.scores):
            kept.append(drama)
        else:
            log.warning("The title %s is not recommended: no site can have scored it as its record says.", drama.id)
    return kept


def _in(region: str | None, watch: Watch) -> bool:
    return region is None or not watch.regions or region in watch.regions


def terms(text: str | None) -> Counter[str]:
    """The words of a synopsis with their counts, without numbers and the shortest words."""
    return Counter(word for word in _WORD.findall((text or "").casefold()) if len(word) > 2)


def _item(drama: Drama, related: Iterable[str]) -> Item:
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
        aired=_years(drama.aired_from) if drama.aired_from else None,
        minutes=drama.minutes,
        episodes=drama.episodes,
        source=drama.based_on.kind if drama.based_on else None,
        networks=drama.networks,
        # The garbage collector does not track a plain dict of strings and numbers.
        terms=dict(terms(drama.synopsis)) if drama.synopsis else None,
        votes=drama.votes,
        watchers=drama.watchers or None,
        score=sum(known) / len(known) if known else None,
        related=tuple(related),
    )


def _years(day: date) -> float:
    return day.year + (day.timetuple().tm_yday - 1) / 365.25
