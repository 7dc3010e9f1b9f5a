"""All the bot can do, in a member's words. It knows neither Discord nor SQL."""

from collections.abc import Callable
from importlib.metadata import version

from bot.core.people import State
from bot.core.ports import Store
from bot.guide.alerts import Alerts
from bot.guide.browsing import Browsing
from bot.guide.catalogue import Catalogue
from bot.guide.here import Here
from bot.guide.imports import Imports
from bot.guide.lists import Lists
from bot.guide.members import Members
from bot.guide.names import Names
from bot.guide.opinions import Opinions
from bot.guide.persons import Persons
from bot.guide.picks import Picks
from bot.guide.ratings import Ratings
from bot.guide.reviews import Reviews
from bot.guide.titles import Titles
from bot.guide.together import Together
from bot.guide.wishes import Wishing


class Guide:
    """The rooms a member asks in. `clock` gives Unix seconds."""

    def __init__(self, catalogue: Catalogue, store: Store, clock: Callable[[], float]) -> None:
        self.catalogue = catalogue
        self.here = Here(self.catalogue, store, clock)
        self.titles = Titles(self.catalogue, store, self.here)
        self.names = Names(self.catalogue, store, self.here, clock)
        self.members = Members(store, clock, self.here)
        self.ratings = Ratings(self.catalogue, store, self.members, self.here, clock)
        self.lists = Lists(self.catalogue, store, self.members, clock)
        self.alerts = Alerts(self.catalogue, store, clock)
        self.imports = Imports(self.catalogue, store, self.members, self.here, clock)
        self.reviews = Reviews(self.catalogue, store, self.ratings, self.lists, clock)
        self.picks = Picks(self.catalogue, store, clock)
        self.persons = Persons(self.catalogue, store)
        self.browsing = Browsing(self.catalogue, store, clock)
        self.opinions = Opinions(self.catalogue, store)
        self.wishes = Wishing(catalogue.vocabulary)
        self.together = Together(catalogue, store, self.picks)
        self._store = store

    async def state(self) -> State:
        """What there is to say about this bot."""
        ratings = await self._store.ratings.count()
        return State(version("namida"), len(self.catalogue), ratings)
