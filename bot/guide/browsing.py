"""Looking around: lists of titles by what they are, and one drawn at random."""

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from hashlib import blake2b

from bot.core.browsing import Drawn, Filters, Listed, Listing, Sort
from bot.core.errors import Sorry, StoreUnavailable
from bot.core.models import Drama
from bot.core.people import Asker, Average
from bot.core.ports import Store
from bot.engine.search import Entry
from bot.guide.catalogue import Catalogue, popularity
from bot.guide.here import Here
from bot.guide.recommending.picks import Picks
from bot.guide.terms import NOT_TOLD, Terms, Told, services

_ROWS = 8
_DAY = 24 * 60 * 60


class Browsing:
    """The catalogue narrowed by genre, tag, country, years, length and service."""

    def __init__(
        self, catalogue: Catalogue, store: Store, here: Here, picks: Picks, clock: Callable[[], float]
    ) -> None:
        self._catalogue = catalogue
        self._store = store
        self._here = here
        self._picks = picks
        self._clock = clock
        # What was drawn for whom on which day that the database could not keep.
        self._unkept: set[tuple[int, str, int]] = set()
        words = catalogue.vocabulary
        # Where nothing is typed yet, all come in the order of their names.
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
        told: Told = NOT_TOLD,
    ) -> Filters:
        """What was asked for in members' words. Raises Sorry for a word that is not known, or would spoil.

        `told` is what the member's language calls tags and genres, where it has names of its own.
        """
        vocabulary = self._catalogue.vocabulary
        if tag and vocabulary.spoils(vocabulary.tag(tag.strip())):
            raise Sorry("tag-spoils", given=tag)
        since, until = years
        if since and until and since > until:
            since, until = until, since
        return Filters(
            genre=self.genres.meant(genre, "genre-unknown", told),
            tag=self.tags.meant(tag, "tag-unknown", told),
            country=country,
            since=since,
            until=until,
            max_episodes=max_episodes,
            service=self.services.meant(service, "service-unknown"),
        )

    async def browse(self, asker: Asker, filters: Filters, sort: Sort, page: int = 0) -> Listing:
        """A page of what fits. Raises Sorry where nothing does.

        The averages are the server's, or everyone's by the sort `world` and outside of servers.
        """
        found = self._fitting(asker, filters)
        server = None if sort == "world" else asker.server
        pages = -(-len(found) // _ROWS)
        page = min(max(page, 0), pages - 1)
        if sort in ("server", "world"):
            averages = await self._store.ratings.averages(server, None)
            found.sort(key=lambda drama: _by_average(averages.get(drama.id)))
            shown = found[page * _ROWS :][:_ROWS]
        else:
            if sort == "newest":
                found.sort(key=lambda drama: _began(drama), reverse=True)
            shown = found[page * _ROWS :][:_ROWS]
            averages = await self._averages(server, shown)
        rows = tuple(
            Listed(rank, drama, averages.get(drama.id)) for rank, drama in enumerate(shown, start=page * _ROWS + 1)
        )
        name = asker.server_name if server is not None else None
        return Listing(filters, sort, rows, len(found), page, pages, name)

    async def draw(self, asker: Asker, filters: Filters, day: int = 0, step: int = 0) -> Drawn:
        """A title at random that the asker neither rated, dismissed nor began, and that they did not draw today; one
        that goes on with others only where they have seen these, as it gives them away.

        Each member has an order of their own, a new one each day (UTC); `day` and `step` say how far they came in
        it. Raises Sorry where nothing fits, and where nothing is left today.
        """
        today = int(self._clock()) // _DAY
        closed, seen = await self._closed(asker.member, today)
        seed = f"{asker.member} {today} {filters}"
        order = [drama for drama in self._fitting(asker, filters) if drama.kind != "special"]
        order.sort(key=lambda drama: blake2b(f"{seed} {drama.id}".encode(), digest_size=8).digest())
        for place in range(step if day == today else 0, len(order)):
            drama = order[place]
            if drama.id in closed or not self._picks.before(drama) <= seen:
                continue
            if await self._draw(asker.member, drama.id, today):
                return Drawn(drama, today, place + 1)
        raise Sorry("random-none-left")

    def _fitting(self, asker: Asker, filters: Filters) -> list[Drama]:
        """What fits, best known first. Raises Sorry where nothing does."""
        shown = (drama for drama in self._catalogue.all(self._here.own(asker.server)) if asker.sees(drama))
        found = [drama for drama in shown if _fits(drama, filters)]
        if not found:
            raise Sorry("browse-none")
        return sorted(found, key=lambda drama: (-popularity(drama), drama.title, drama.id))

    async def _averages(self, server: int | None, dramas: Iterable[Drama]) -> Mapping[str, Average]:
        """The averages of a few titles; a list is shown without them where the database does not answer."""
        try:
            return await self._store.ratings.averages(server, [drama.id for drama in dramas])
        except StoreUnavailable:
            return {}

    async def _draw(self, member: int, drama: str, day: int) -> bool:
        """Note what the member is shown; False where they were shown it that day."""
        drawn = member, drama, day
        if drawn in self._unkept:
            return False
        try:
            return await self._store.draws.draw(*drawn)
        except StoreUnavailable:
            self._unkept = {one for one in self._unkept if one[2] == day} | {drawn}
            return True

    async def _closed(self, member: int, day: int) -> tuple[set[str], set[str]]:
        """What is not drawn for a member: also what other messages, under other filters, showed them that day; and
        what they have seen."""
        try:
            drawn = await self._store.draws.of_day(member, day)
            dismissed = await self._store.members.dismissed(member)
            rated = {row.drama for row in await self._store.ratings.of_member(member)}
            away = await self._store.lists.away(member)
            listed = await self._store.lists.of_member(member)
        except StoreUnavailable:
            return set(), set()
        return {*drawn, *dismissed, *rated, *away}, rated | {row.drama for row in listed if row.status == "completed"}


def _fits(drama: Drama, wanted: Filters) -> bool:
    year, episodes = drama.year or 0, drama.episodes or (1 if drama.kind == "film" else 0)
    return (
        (wanted.genre is None or wanted.genre in drama.genres)
        and (wanted.tag is None or wanted.tag in drama.tags)
        and (wanted.country is None or wanted.country == drama.country)
        and (wanted.since is None or year >= wanted.since)
        and (wanted.until is None or 0 < year <= wanted.until)
        and (wanted.max_episodes is None or 0 < episodes <= wanted.max_episodes)
        and (wanted.service is None or any(watch.service == wanted.service for watch in drama.watch))
    )


def _by_average(average: Average | None) -> tuple[float, int]:
    return (-average.mean, -average.count) if average else (0.0, 0)


def _began(drama: Drama) -> date:
    """When it began; the start of its year where the day is not known, and long ago where neither is."""
    return drama.aired_from or date(drama.year or 1, 1, 1)
