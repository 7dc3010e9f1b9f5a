"""Looking up the people who make dramas."""

import asyncio
from collections import Counter, OrderedDict
from collections.abc import Sequence

from bot.core.corrections import NO_VERSIONS
from bot.core.credits import Part, Person, PersonFound, PersonSheet
from bot.core.errors import Sorry, StoreUnavailable
from bot.core.member.asker import Asker, Settings
from bot.core.member.ratings import Average
from bot.core.models import Drama
from bot.core.paging import page_of
from bot.core.ports import Store
from bot.core.titles import name_key
from bot.guide.cast.credits import Credits, LocalCredits
from bot.guide.finding.catalogue import Catalogue
from bot.guide.finding.popularity import popularity
from bot.guide.opinions import by_bayes
from bot.guide.servers import Servers

_LONGEST_NAME = 100
_ROWS = 10
_TOP = 5
# How many servers with titles of their own have their people cached.
_SERVERS = 32


class Persons:
    """Finds people of cast and crew, and shows what they did."""

    def __init__(self, catalogue: Catalogue, store: Store, servers: Servers) -> None:
        self._catalogue = catalogue
        self._store = store
        self._servers = servers
        self._built: Credits | None = None
        self._local: OrderedDict[int, LocalCredits] = OrderedDict()
        # Titles that came while people are being learned.
        self._late: list[Drama] = []
        self._learning = False
        catalogue.follow(self._follow)

    async def learn(self) -> None:
        """Index everyone in a thread ahead of time, so that the first question need not wait for it."""
        if self._built is not None or self._learning:
            return
        self._learning = True
        try:
            built = await asyncio.to_thread(Credits, self._catalogue.all(), self._catalogue.vocabulary.people)
            for drama in self._late:
                built.put(drama)
            # A question meanwhile has built it already.
            self._built = self._built or built
        finally:
            self._learning = False
            self._late.clear()

    def suggest(self, typed: str, asker: Asker | None = None) -> list[Person]:
        """Up to 25 people for what was typed so far, from memory alone."""
        return self._of(asker).search(typed[:_LONGEST_NAME], 25)

    def find(self, text: str, asker: Asker | None = None) -> PersonFound:
        """Who a name means; see `Credits.find`."""
        return self._of(asker).find(text[:_LONGEST_NAME])

    def is_called(self, text: str, asker: Asker | None = None) -> bool:
        """Whether exactly one person is called that."""
        person = self.find(text, asker).sure
        return person is not None and name_key(text) in map(name_key, person.names)

    def titles(self, names: Sequence[str], asker: Asker | None = None) -> list[Drama]:
        """The titles that the people of these names made together, best known first, and after them those in which one
        has a small part. Names that nobody has do not count. Empty until people are learned, as it is asked at every
        keystroke."""
        if self._built is None:
            return []
        known, dramas, leading = self._of(asker), dict[str, Drama](), list[dict[str, bool]]()
        for name in names:
            leads: dict[str, bool] = {}
            for part in (part for person in known.called(name) for part in known.parts(person)):
                dramas[part.drama.id] = part.drama
                is_lead = part.role is None or part.role.billing == "main"
                leads[part.drama.id] = is_lead or leads.get(part.drama.id, False)
            if leads:
                leading.append(leads)
        together = [drama for drama in dramas.values() if all(drama.id in leads for leads in leading)]
        return sorted(
            together, key=lambda drama: (not all(leads[drama.id] for leads in leading), -popularity(drama), drama.id)
        )

    def get(self, key: str, asker: Asker | None = None) -> Person:
        """The person of that key. Raises Sorry where they are gone."""
        person = self._of(asker).get(key)
        if person is None:
            raise Sorry("person-gone")
        return person

    async def sheet(self, asker: Asker, person: Person, page: int = 0) -> PersonSheet:
        """A page of what someone did, who they act with most, and which of it the asker's server rates best.

        Where the database does not answer, ratings are left out. Raises Sorry where all their titles are for adults and
        may not be shown.
        """
        known = self._of(asker)
        person = known.get(person.key) or person
        parts = [part for part in known.parts(person) if asker.sees(part.drama)]
        if not parts:
            raise Sorry("person-gone")
        try:
            averages = await self._store.ratings.averages(asker.server, None)
            settings = await self._store.members.settings(asker.member, asker.server)
        except StoreUnavailable:
            averages, settings = dict[str, Average](), Settings()
        theirs = {part.drama.id: part.drama for part in parts}
        best = [(theirs[key], average) for key, average in by_bayes(averages) if key in theirs]
        shown, page, pages = page_of(parts, _ROWS, page)
        return PersonSheet(
            person=person,
            parts=tuple(shown),
            partners=self._partners(known, person, parts),
            best=tuple(best[:_TOP]),
            settings=settings,
            page=page,
            pages=pages,
            server_name=asker.server_name if asker.server is not None else None,
        )

    def _partners(self, known: Credits, person: Person, parts: Sequence[Part]) -> tuple[tuple[Person, int], ...]:
        """Who acts with them in the most titles, at least two."""
        played: dict[str, Drama] = {part.drama.id: part.drama for part in parts if part.role}
        beside = Counter(
            other.key for drama in played.values() for other in known.cast(drama) if other.key != person.key
        )
        often = ((known.get(key), count) for key, count in beside.most_common(_TOP) if count > 1)
        return tuple((other, count) for other, count in often if other)

    def _of(self, asker: Asker | None) -> Credits:
        """The people of the server's versions of titles, as these are now."""
        own = self._servers.own(asker.server) if asker else NO_VERSIONS
        if not own or asker is None or asker.server is None:
            return self._credits
        built = self._local.pop(asker.server, None)
        if built is None:
            built = LocalCredits(self._credits, own)
        elif built.own is not own:
            built.change(own)
        self._local[asker.server] = built
        if len(self._local) > _SERVERS:
            self._local.popitem(last=False)
        return built

    @property
    def _credits(self) -> Credits:
        """Everyone in the catalogue; indexed when first used, as few commands need it."""
        if self._built is None:
            self._built = Credits(self._catalogue.all(), self._catalogue.vocabulary.people)
        return self._built

    def _follow(self, drama: Drama) -> None:
        if self._learning:
            self._late.append(drama)
        if self._built is None:
            return
        changed = self._built.put(drama)
        for server in [key for key, one in self._local.items() if drama.id in one.own or one.touches(changed)]:
            del self._local[server]
