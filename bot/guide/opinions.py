"""What members together think: the best rated titles of a server or of everyone, and who rated a title."""

import asyncio
from collections.abc import Mapping

from bot.core.browsing import Best, Listed, Raters
from bot.core.errors import Sorry
from bot.core.member.asker import Asker
from bot.core.member.ratings import Average
from bot.core.models import Drama
from bot.core.paging import page_of
from bot.core.ports import Store
from bot.core.scores import bands_of, bayes
from bot.guide.finding.catalogue import Catalogue
from bot.guide.servers import Servers

_ROWS = 10
_MEMBERS = 20
# The weight of the prior in the Bayesian average, in ratings, so that a single 10 does not make a title the best.
_WEIGHT = 10


class Opinions:
    """Ratings of many members."""

    def __init__(self, catalogue: Catalogue, store: Store, servers: Servers) -> None:
        self._catalogue = catalogue
        self._store = store
        self._servers = servers

    async def best(self, asker: Asker, world: bool, page: int = 0) -> Best:
        """A page of the best rated titles of the asker's server, or of everyone. Raises Sorry where there are none."""
        server = None if world else asker.server
        averages = await self._store.ratings.averages(server, None)
        # Takes a while over all ratings.
        rated = await asyncio.to_thread(self._ranked, asker, averages)
        if not rated:
            raise Sorry("top-none")
        shown, page, pages = page_of(rated, _ROWS, page)
        rows = tuple(Listed(rank, *row) for rank, row in enumerate(shown, start=page * _ROWS + 1))
        return Best(rows, len(rated), page, pages, asker.server_name if server is not None else None)

    def _ranked(self, asker: Asker, averages: Mapping[str, Average]) -> list[tuple[Drama, Average]]:
        own = self._servers.own(asker.server)
        found = ((self._catalogue.get(key, own), average) for key, average in by_bayes(averages))
        return [(drama, average) for drama, average in found if drama and asker.sees(drama)]

    async def who(self, asker: Asker, drama: Drama, page: int = 0) -> Raters:
        """Who in the asker's server rated a drama. Raises Sorry outside of servers, and where nobody did."""
        if asker.server is None:
            raise Sorry("who-nowhere")
        rows = await self._store.ratings.raters(asker.server, drama.id)
        if not rows:
            raise Sorry("who-nobody", title=drama)
        bands = bands_of(score for _, score in rows)
        mean = sum(score for _, score in rows) / len(rows)
        shown, page, pages = page_of(rows, _MEMBERS, page)
        return Raters(drama, tuple(shown), bands, Average(mean, len(rows)), page, pages)


def by_bayes(averages: Mapping[str, Average]) -> list[tuple[str, Average]]:
    """Titles and averages, best first by the Bayesian average; its prior is the mean of all these ratings."""
    count = sum(average.count for average in averages.values())
    if not count:
        return []
    prior = sum(average.mean * average.count for average in averages.values()) / count

    def worth(row: tuple[str, Average]) -> tuple[float, int, str]:
        key, average = row
        return -bayes(average.mean * average.count, average.count, prior, _WEIGHT), -average.count, key

    return sorted(averages.items(), key=worth)
