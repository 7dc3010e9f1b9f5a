"""All the bot can do, in a member's words. It knows neither Discord nor SQL."""

from collections.abc import Callable
from importlib.metadata import version

from bot.core.people import State
from bot.core.ports import Store
from bot.guide.catalogue import Catalogue
from bot.guide.members import Members
from bot.guide.picks import Picks
from bot.guide.ratings import Ratings
from bot.guide.titles import Titles
from bot.guide.together import Together
from bot.guide.wishes import Wishing


class Guide:
    """The rooms a member asks in. `clock` gives Unix seconds."""

    def __init__(self, catalogue: Catalogue, store: Store, clock: Callable[[], float]) -> None:
        self.catalogue = catalogue
        self.titles = Titles(self.catalogue, store)
        self.ratings = Ratings(self.catalogue, store, clock)
        self.picks = Picks(self.catalogue, store, clock)
        self.wishes = Wishing(catalogue.vocabulary)
        self.together = Together(catalogue, store, self.picks)
        self.members = Members(store, clock)
        self._store = store

    async def state(self) -> State:
        """What there is to say about this bot."""
        ratings = await self._store.ratings.count()
        return State(version("namida"), len(self.catalogue), ratings)
