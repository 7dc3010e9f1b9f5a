"""Browsing: lists of titles by filters, and titles drawn at random."""

import asyncio
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import chain, islice
from random import Random

from bot.core.browsing import Drawn, Filters, Listed, Listing, Sort
from bot.core.days import DAY
from bot.core.errors import Sorry, StoreUnavailable
from bot.core.member.asker import Asker
from bot.core.member.ratings import Average
from bot.core.models import Drama
from bot.core.paging import page_of
from bot.core.ports import Store
from bot.engine.search import Entry
from bot.guide.finding.catalogue import Catalogue
from bot.guide.finding.columns import Fitting
from bot.guide.finding.terms import MOST_OFFERED, NO_NAMES, TagNames, Terms, services
from bot.guide.recommending.learning import Learning
from bot.guide.servers import Servers

_ROWS = 8


class Browsing:
    """Browses the catalogue by genre, tag, country, years, length and service."""

    def __init__(
        self, catalogue: Catalogue, store: Store, servers: Servers, learning: Learning, clock: Callable[[], float]
    ) -> None:
        self._catalogue = catalogue
        self._store = store
        self._servers = servers
        self._learning = learning
        self._clock = clock
        # The draws (member, drama, day) that the database could not store.
        self._unkept: set[tuple[int, str, int]] = set()
        words = catalogue.vocabulary
        # Before anything is typed, terms are suggested in alphabetical order.
        self.genres = Terms(Entry(genre, (genre, *words.genres[genre])) for genre in sorted(words.genres))
        tags = sorted(words.tags.values(), key=lambda tag: tag.name.casefold())
        self.tags = Terms(Entry(tag.name, (tag.name, *tag.also)) for tag in tags if not tag.spoils)
        self.services = services(words)

    def filters(
        self,
        genre: str | None,
        tag: str | None,
        country: str | None,
        years: tuple[int | None, int | None],
        max_episodes: int | None,
        service: str | None,
        tag_names: TagNames = NO_NAMES,
    ) -> Filters:
        """The filters a member typed; a tag given as the genre is taken as the tag if there is none, and vice versa.

        `tag_names` are names of tags and genres in the member's language. Raises Sorry for unknown words, and for tags
        that give a story away.
        """
        vocabulary = self._catalogue.vocabulary
        if tag and vocabulary.spoils(vocabulary.tag(tag.strip())):
            raise Sorry("tag-spoils", given=tag)
        if genre and not tag and _instead(genre, self.genres, self.tags, tag_names):
            genre, tag = None, genre
        elif tag and not genre and _instead(tag, self.tags, self.genres, tag_names):
            genre, tag = tag, None
        since, until = years
        if since and until and since > until:
            since, until = until, since
        return Filters(
            genre=self.genres.meant(genre, "genre-unknown", tag_names),
            tag=self.tags.meant(tag, "tag-unknown", tag_names),
            country=country,
            since=since,
            until=until,
            max_episodes=max_episodes,
            service=self.services.meant(service, "service-unknown"),
        )

    def suggest_genre(self, typed: str, tag_names: TagNames = NO_NAMES) -> list[str]:
        """The genres that what was typed so far may mean, after the tag that it means if it means no genre."""
        return _offered(typed, self.genres, self.tags, tag_names)

    def suggest_tag(self, typed: str, tag_names: TagNames = NO_NAMES) -> list[str]:
        """The tags that what was typed so far may mean, after the genre that it means if it means no tag."""
        return _offered(typed, self.tags, self.genres, tag_names)

    async def browse(self, asker: Asker, filters: Filters, sort: Sort, page: int = 0) -> Listing:
        """A page of the titles that match. Raises Sorry where none does.

        The averages are the server's, but everyone's for the sort "world" and outside of servers.
        """
        found = self._fitting(asker, filters)
        server = None if sort == "world" else asker.server
        if sort in ("server", "world"):
            averages = await self._store.ratings.averages(server, None)
            # Takes a while over all ratings.
            numbers = await asyncio.to_thread(found.by_average, averages)
        else:
            averages, numbers = None, found.ordered(sort)
        places, page, pages = page_of(range(len(numbers)), _ROWS, page)
        shown = [found[int(numbers[place])] for place in places]
        if averages is None:
            averages = await self._averages(server, shown)
        rows = tuple(
            Listed(place + 1, drama, averages.get(drama.id)) for place, drama in zip(places, shown, strict=True)
        )
        name = asker.server_name if server is not None else None
        return Listing(filters, sort, rows, len(numbers), page, pages, name)

    async def draw(self, asker: Asker, filters: Filters, day: int = 0, step: int = 0) -> Drawn:
        """A random title that the asker neither rated, dismissed, began nor drew today; a sequel only if they have seen
        what it continues, which it would give away.

        Each member has a random order of their own, a new one each day (UTC); `day` and `step` say how far they came in
        it. Raises Sorry where nothing matches, and where nothing is left today.
        """
        today = int(self._clock()) // DAY
        excluded, seen = await self._excluded(asker.member, today)
        found = self._fitting(asker, filters)
        numbers = found.without_specials()
        order = _shuffled(len(numbers), f"{asker.member} {today} {filters}")
        begin = step % len(numbers) if len(numbers) and day == today else 0
        passed = list(islice(order, begin))
        for place, drawn in enumerate(chain(order, passed), begin):
            drama = found[int(numbers[drawn])]
            if drama.id in excluded or not self._learning.predecessors(drama) <= seen:
                continue
            if await self._draw(asker.member, drama.id, today):
                return Drawn(drama, today, place % len(numbers) + 1)
        raise Sorry("random-none-left")

    def _fitting(self, asker: Asker, filters: Filters) -> Fitting:
        """The titles that match. Raises Sorry where none does."""
        found = self._catalogue.columns.fitting(filters, self._servers.own(asker.server), asker.adult)
        if not found:
            raise Sorry("browse-none")
        return found

    async def _averages(self, server: int | None, dramas: Iterable[Drama]) -> Mapping[str, Average]:
        """The averages of a few titles; none where the database does not answer."""
        try:
            return await self._store.ratings.averages(server, [drama.id for drama in dramas])
        except StoreUnavailable:
            return {}

    async def _draw(self, member: int, drama: str, day: int) -> bool:
        """Note a draw; False where the member drew it that day already."""
        drawn = member, drama, day
        if drawn in self._unkept:
            return False
        try:
            return await self._store.draws.draw(*drawn)
        except StoreUnavailable:
            self._unkept = {one for one in self._unkept if one[2] == day} | {drawn}
            return True

    async def _excluded(self, member: int, day: int) -> tuple[set[str], set[str]]:
        """The ids of the titles that are not drawn for a member, among them the day's draws with other filters, and of
        those that they have seen."""
        try:
            drawn = await self._store.draws.of_day(member, day)
            dismissed = await self._store.members.dismissed(member)
            rated = {row.drama for row in await self._store.ratings.of_member(member)}
            begun = await self._store.lists.begun(member)
            listed = await self._store.lists.of_member(member)
        except StoreUnavailable:
            return set(), set()
        return {*drawn, *dismissed, *rated, *begun}, rated | {row.drama for row in listed if row.status == "completed"}


def _shuffled(count: int, seed: str) -> Iterator[int]:
    """The numbers below `count` in a random order, made one by one (Fisher and Yates 1938)."""
    chance, moved = Random(seed), dict[int, int]()  # noqa: S311 - nothing to keep secret
    for place in range(count):
        other = chance.randrange(place, count)
        yield moved.get(other, other)
        moved[other] = moved.get(place, place)


def _instead(text: str, terms: Terms, others: Terms, tag_names: TagNames) -> str | None:
    """The one of the others that the text means, if it means none of the terms, or none as exactly."""
    if called := others.called(text, tag_names):
        return None if terms.called(text, tag_names) else called
    return others.read(text, tag_names) if terms.read(text, tag_names) is None else None


def _offered(typed: str, terms: Terms, others: Terms, tag_names: TagNames) -> list[str]:
    other = _instead(typed, terms, others, tag_names)
    return [*([other] if other else []), *terms.suggest(typed, tag_names)][:MOST_OFFERED]
