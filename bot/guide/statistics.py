"""Statistics of ratings and lists: a member's taste, a server's taste, and a member's year."""

import asyncio
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from math import log

from bot.core.corrections import Versions
from bot.core.days import day_at
from bot.core.errors import Sorry
from bot.core.member.asker import Asker, server_of
from bot.core.member.lists import ListRow
from bot.core.member.ratings import Average, Rating
from bot.core.member.statistics import Club, Contrary, Divided, Matchmaker, Recap, Share, Taste, Watched, minutes_of
from bot.core.models import Drama
from bot.core.ports import Store
from bot.core.vocabulary import Vocabulary
from bot.engine.maps.taste import Ratings
from bot.guide.finding.catalogue import Catalogue
from bot.guide.opinions import by_bayes
from bot.guide.recommending.agreement import LEAST_SHARED, gap
from bot.guide.servers import Servers
from bot.guide.watching.lists import Lists

_TAGS, _COUNTRIES, _DECADES, _LOVED, _DISPUTED, _BEST, _MONTHS = 5, 4, 5, 5, 3, 5, 12
_YEARS = 3
# Points between the lowest and highest score of a disputed title, and between a contrary score and the others' mean.
_DISPUTED_FROM, _CONTRARY_FROM = 20, 10
# A prior for the share of a tag among others' ratings: so many ratings with this share, so that a rare tag is not
# distinctive by itself.
_PRIOR, _USUAL = 10, 0.05
# From this many titles on, a tag of a single title says nothing.
_FEW = 4

_Row = tuple[int, Drama, int, int]


class Statistics:
    """Computes statistics. `clock` gives Unix seconds; days and years are UTC."""

    def __init__(
        self, catalogue: Catalogue, store: Store, lists: Lists, servers: Servers, clock: Callable[[], float]
    ) -> None:
        self._catalogue = catalogue
        self._store = store
        self._lists = lists
        self._servers = servers
        self._clock = clock

    async def taste(self, asker: Asker) -> Taste:
        """The asker's taste, compared to the others of their server, or to everyone if those rated nothing.

        Raises Sorry where they neither rated nor watched anything.
        """
        own = self._servers.own(asker.server)
        listed = await self._lists.rows(asker.member, asker.server)
        rated = [(row.drama, row.score) for row in listed if row.score is not None]
        watched = _watched(listed)
        if not rated and not watched.minutes:
            raise Sorry("no-ratings")
        others, here = await self._others(asker, {drama.id: score for drama, score in rated})
        known = [(drama, one) for key, one in others.items() if (drama := self._catalogue.get(key, own))]
        mean = sum(score for _, score in rated) / len(rated) if rated else 0.0
        likes = _liked((drama.id, score) for drama, score in rated)
        liked = [drama for drama, _ in rated if drama.id in likes]
        return Taste(
            total=len(rated),
            mean=mean,
            tags=_distinctive(liked, known, self._catalogue.vocabulary),
            countries=_counted(drama.country for drama in liked)[:_COUNTRIES],
            decades=_decades(liked),
            contrary=_contrary([row for row in rated if asker.sees(row[0])], others),
            watched=watched,
            here=here,
        )

    async def club(self, asker: Asker) -> Club:
        """The taste of the asker's server. Raises Sorry outside of servers, and where nobody rated anything."""
        kept = await self._store.ratings.of_server(server_of(asker))
        own = self._servers.own(asker.server)
        # Takes a while over the ratings of a large server.
        return await asyncio.to_thread(self._club, asker, own, kept)

    def _club(self, asker: Asker, own: Versions, kept: Sequence[tuple[int, str, int, int]]) -> Club:
        rows: list[_Row] = [
            (member, drama, score, at)
            for member, key, score, at in kept
            if (drama := self._catalogue.get(key, own)) and asker.sees(drama)
        ]
        if not rows:
            raise Sorry("top-none")
        dramas = {drama.id: drama for _, drama, _, _ in rows}
        scores: dict[str, list[int]] = defaultdict(list)
        for _, drama, score, _ in rows:
            scores[drama.id].append(score)
        averages = {key: Average(sum(given) / len(given), len(given)) for key, given in scores.items()}
        disputed = sorted(
            (key for key, given in scores.items() if max(given) - min(given) >= _DISPUTED_FROM),
            key=lambda key: (-_dispute(scores[key], averages[key].mean), key),
        )
        return Club(
            name=asker.server_name or "",
            ratings=len(rows),
            members=len({member for member, _, _, _ in rows}),
            titles=len(dramas),
            mean=sum(score for _, _, score, _ in rows) / len(rows),
            loved=tuple((dramas[key], average) for key, average in by_bayes(averages)[:_LOVED]),
            disputed=tuple(
                Divided(dramas[key], min(scores[key]), max(scores[key]), len(scores[key]))
                for key in disputed[:_DISPUTED]
            ),
            matchmaker=_matchmaker(rows, averages),
            months=_by_month((at for _, _, _, at in rows), _last_months(day_at(self._clock()))),
        )

    async def recap(self, asker: Asker, year: int | None = None) -> Recap:
        """The asker's year, the current one for None. Raises Sorry where they neither rated nor watched anything in it,
        with the last years in which they did."""
        now = day_at(self._clock()).year
        year = year or now
        own = self._servers.own(asker.server)
        kept = await self._store.ratings.of_member(asker.member)
        rated: list[tuple[Drama, Rating]] = [
            (drama, rating)
            for rating in kept
            if day_at(rating.rated_at).year == year and (drama := self._catalogue.get(rating.drama, own))
        ]
        listed = await self._lists.rows(asker.member, asker.server)
        watched = _watched([row for row in listed if day_at(row.entry.changed_at).year == year])
        if not rated and not watched.minutes:
            seen = [row for row in listed if minutes_of(row.drama, row.entry)]
            known = (rating for rating in kept if self._catalogue.get(rating.drama, own))
            times = [*(rating.rated_at for rating in known), *(row.entry.changed_at for row in seen)]
            if years := sorted({day_at(at).year for at in times} - {year}, reverse=True)[:_YEARS]:
                raise Sorry("year-other", year=str(year), years=", ".join(map(str, years)))
            raise Sorry("year-begins" if year == now else "year-empty", year=str(year))
        best = sorted(rated, key=lambda row: (-row[1].score, -row[1].rated_at))
        named = [row for row in best if asker.sees(row[0])]
        likes = _liked((rating.drama, rating.score) for rating in kept)
        liked = [drama for drama, rating in rated if rating.drama in likes]
        tags = _counted(tag for drama in liked for tag in _harmless_tags(drama, self._catalogue.vocabulary))
        countries = _counted(drama.country for drama in liked)
        return Recap(
            year=year,
            total=len(rated),
            mean=sum(rating.score for _, rating in rated) / len(rated) if rated else 0.0,
            best=tuple((drama, rating.score) for drama, rating in named[:_BEST]),
            months=_by_month((rating.rated_at for _, rating in rated), [date(year, n, 1) for n in range(1, 13)]),
            tags=tuple(tag for tag, _ in tags[:3]),
            country=countries[0][0] if countries else None,
            watched=watched,
        )

    async def _others(self, asker: Asker, mine: Mapping[str, int]) -> tuple[Mapping[str, Average], bool]:
        """The others' average of each title, and whether they are those of the server, not everyone."""
        counts = asker.member not in await self._store.members.hidden([asker.member])
        if asker.server is not None:
            seen = asker.server in await self._store.members.servers([asker.member])
            found = without_member(
                await self._store.ratings.averages(asker.server, None), mine if counts and seen else {}
            )
            if found:
                return found, True
        return without_member(await self._store.ratings.averages(None, None), mine if counts else {}), False


def without_member(averages: Mapping[str, Average], mine: Mapping[str, int]) -> dict[str, Average]:
    """The averages without one member's scores `mine`, which are part of them, and without titles only they rated."""
    found: dict[str, Average] = {}
    for key, average in averages.items():
        if key not in mine:
            found[key] = average
        elif average.count > 1:
            left = average.count - 1
            found[key] = Average((average.mean * average.count - mine[key]) / left, left)
    return found


def _liked(scores: Iterable[tuple[str, int]]) -> set[str]:
    """The ids of the titles a member did not dislike, by their own mean."""
    liked = Ratings.of(("", key, score) for key, score in scores).liked()
    return {liked.keys[item] for item in liked.items}


def _distinctive(
    mine: Sequence[Drama], others: Sequence[tuple[Drama, Average]], vocabulary: Vocabulary
) -> tuple[Share, ...]:
    """The tags that set a member's titles apart from what others rated, by the member's share.

    Those of the greatest log-likelihood, n log(p / q), in the signed form of Dunning's "Accurate Methods for the
    Statistics of Surprise and Coincidence", Computational Linguistics 1993.
    """
    had = Counter(tag for drama in mine for tag in _harmless_tags(drama, vocabulary))
    theirs: Counter[str] = Counter()
    for drama, average in others:
        for tag in _harmless_tags(drama, vocabulary):
            theirs[tag] += average.count
    total = sum(average.count for _, average in others)
    least = 2 if len(mine) >= _FEW else 1

    def worth(tag: str) -> tuple[float, str]:
        usual = (theirs[tag] + _PRIOR * _USUAL) / (total + _PRIOR)
        return -had[tag] * log(had[tag] / len(mine) / usual), tag

    best = sorted((tag for tag, count in had.items() if count >= least), key=worth)[:_TAGS]
    shares = [Share(tag, had[tag] / len(mine), theirs[tag] / total if total else None) for tag in best]
    return tuple(sorted(shares, key=lambda share: -share.mine))


def _harmless_tags(drama: Drama, vocabulary: Vocabulary) -> list[str]:
    """The tags of a drama that do not give its story away."""
    return [tag for tag in drama.tags if not vocabulary.spoils(tag)]


def _counted(names: Iterable[str | None]) -> tuple[tuple[str, int], ...]:
    found = Counter(name for name in names if name)
    return tuple(sorted(found.items(), key=lambda row: (-row[1], row[0])))


def _decades(dramas: Iterable[Drama]) -> tuple[tuple[int, int], ...]:
    """The latest decades with their numbers of titles, in order and without gaps."""
    found = Counter(drama.year // 10 * 10 for drama in dramas if drama.year)
    if not found:
        return ()
    first = max(min(found), max(found) - 10 * (_DECADES - 1))
    return tuple((decade, found[decade]) for decade in range(first, max(found) + 1, 10))


def _contrary(rated: Sequence[tuple[Drama, int]], others: Mapping[str, Average]) -> Contrary | None:
    """The score farthest from the others' average; an average of many weighs more."""
    apart = [
        (abs(score - average.mean) * average.count / (average.count + 1), drama, score, average)
        for drama, score in rated
        if (average := others.get(drama.id)) and abs(score - average.mean) >= _CONTRARY_FROM
    ]
    if not apart:
        return None
    _, drama, score, average = max(apart, key=lambda row: (row[0], row[1].id))
    return Contrary(drama, score, average)


def _watched(rows: Iterable[ListRow]) -> Watched:
    rows = list(rows)
    done = sum(row.entry.status == "completed" for row in rows)
    return Watched(done, sum(minutes_of(row.drama, row.entry) for row in rows))


def _dispute(given: Sequence[int], mean: float) -> float:
    """How much a title is disputed: the variance of its scores, shrunk towards 0 where few rated it."""
    return sum((score - mean) ** 2 for score in given) / (len(given) + 2)


def _matchmaker(rows: Iterable[_Row], averages: Mapping[str, Average]) -> Matchmaker | None:
    """The member who agrees most with the others' averages, among those who share enough titles with others."""
    scores: dict[int, dict[str, int]] = defaultdict(dict)
    for member, drama, score, _ in rows:
        scores[member][drama.id] = score
    found: list[Matchmaker] = []
    for member, mine in scores.items():
        others = without_member({key: averages[key] for key in mine}, mine)
        if len(others) >= LEAST_SHARED:
            apart, _ = gap(mine, {key: round(average.mean) for key, average in others.items()})
            found.append(Matchmaker(member, len(others), apart))
    return min(found, key=lambda one: (one.gap, -one.titles, one.member), default=None)


def _last_months(today: date) -> list[date]:
    last = today.year * 12 + today.month - 1
    return [date(month // 12, month % 12 + 1, 1) for month in range(last - _MONTHS + 1, last + 1)]


def _by_month(times: Iterable[int], months: Sequence[date]) -> tuple[tuple[date, int], ...]:
    found = Counter(day_at(at).replace(day=1) for at in times)
    return tuple((month, found[month]) for month in months)
