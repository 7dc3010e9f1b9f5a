"""Everything the bot can do, without Discord and without SQL."""

from collections.abc import Callable, Sequence
from importlib.metadata import version

from bot.core.ports import Source, Store, Uploads
from bot.core.running import State
from bot.core.vocabulary import Vocabulary
from bot.guide.cast.persons import Persons
from bot.guide.chat.hearing import Chat
from bot.guide.choices import Choices
from bot.guide.corrections import Corrections
from bot.guide.display import DisplayNames
from bot.guide.finding.browsing import Browsing
from bot.guide.finding.catalogue import Catalogue
from bot.guide.finding.elsewhere import PATIENCE, Elsewhere
from bot.guide.finding.titles import Titles
from bot.guide.members import Members
from bot.guide.mine import Mine
from bot.guide.names import Names
from bot.guide.opinions import Opinions
from bot.guide.rate_limit import RateLimit
from bot.guide.ratings import Ratings
from bot.guide.recommending.learning import Learning
from bot.guide.recommending.matches import Matches
from bot.guide.recommending.picks import Picks
from bot.guide.recommending.together import Together
from bot.guide.recommending.votes import Votes
from bot.guide.recommending.wishes import WishReader
from bot.guide.reviews import Reviews
from bot.guide.servers import Servers
from bot.guide.settings import SettingsCache
from bot.guide.statistics import Statistics
from bot.guide.upkeep import Upkeep
from bot.guide.watching.alerts import Alerts
from bot.guide.watching.imports import Imports
from bot.guide.watching.lists import Lists


class Guide:
    """What commands ask, an attribute for each theme.

    `clock` gives Unix seconds; `uploads` makes the reader of files and forms; `patience` is how many seconds a member
    waits for the `sources`; `rate_limit` limits how fast each member may ask.
    """

    def __init__(
        self,
        catalogue: Catalogue,
        store: Store,
        clock: Callable[[], float],
        uploads: Callable[[Vocabulary], Uploads],
        sources: Sequence[Source] = (),
        patience: float = PATIENCE,
        rate_limit: RateLimit | None = None,
    ) -> None:
        self.catalogue = catalogue
        self.rate_limit = rate_limit or RateLimit()
        self.settings = SettingsCache(store)
        self.servers = Servers(catalogue, store, self.settings, clock)
        self.elsewhere = Elsewhere(catalogue, store, sources, clock, patience)
        self.uploads = uploads(catalogue.vocabulary)
        self.persons = Persons(catalogue, store, self.servers)
        self.titles = Titles(catalogue, store, self.servers, self.settings, self.elsewhere, self.persons)
        self.names = Names(catalogue, store, self.servers, clock)
        self.corrections = Corrections(catalogue, store, self.servers, clock)
        self.members = Members(store, self.settings, self.servers, clock)
        self.ratings = Ratings(catalogue, store, self.members, self.servers, clock)
        self.choices = Choices(catalogue, store, self.settings)
        self.mine = Mine(catalogue, store, self.members, clock)
        self.display = DisplayNames(self.settings, catalogue.vocabulary.people)
        self.lists = Lists(catalogue, store, self.members, self.servers, clock)
        self.alerts = Alerts(catalogue, store, self.servers, self.elsewhere, clock)
        self.imports = Imports(catalogue, store, self.members, self.servers, clock)
        self.reviews = Reviews(catalogue, store, self.ratings, self.lists, self.servers, clock)
        self.statistics = Statistics(catalogue, store, self.lists, self.servers, clock)
        self.learning = Learning(catalogue, store, clock)
        self.picks = Picks(catalogue, store, self.servers, self.settings, self.learning, clock)
        self.opinions = Opinions(catalogue, store, self.servers)
        self.wishes = WishReader(catalogue, self.titles, self.persons)
        self.browsing = Browsing(catalogue, store, self.servers, self.learning, clock)
        self.votes = Votes(catalogue, store, self.servers, clock)
        self.together = Together(catalogue, store, self.servers, self.learning, self.picks, self.votes)
        self.matches = Matches(catalogue, store, self.servers, self.learning, self.picks)
        self.chat = Chat(catalogue, store, self.ratings, self.servers, clock)
        self.upkeep = Upkeep(store, self.state, clock)
        self._store = store

    async def state(self) -> State:
        """What /about shows."""
        ratings, _ = await self._store.ratings.fingerprint()
        return State(version("namida"), len(self.catalogue), ratings, self.elsewhere.states)
