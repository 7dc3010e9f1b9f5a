"""Looking up dramas, for a member where they are."""

import asyncio

from bot.core.errors import Sorry, StoreUnavailable
from bot.core.live import Live
from bot.core.member.asker import Asker, Settings
from bot.core.member.lists import settled
from bot.core.member.ratings import Standing
from bot.core.member.sheet import Choice, Sheet
from bot.core.models import Drama
from bot.core.ports import Store
from bot.engine.search.fold import plain
from bot.guide.cast.persons import Persons
from bot.guide.finding.catalogue import Catalogue, Found
from bot.guide.finding.elsewhere import Elsewhere
from bot.guide.servers import Servers
from bot.guide.settings import SettingsCache

_LONGEST_NAME = 200
# Titles less than half as likely as the likeliest only make a list longer, and titles hardly like the typed text are
# worse than none, since Enter takes the first.
_NEAR, _LEAST = 0.5, 0.45
# From the one likeness on a title may be meant, from the other on it is.
_LIKELY, _SURE = 0.7, 0.88
# How many titles are offered, and how many of those by who is in them.
_MOST, _MOST_THEIRS = 25, 20


class Titles:
    """Finds dramas by any of their names, and shows what is known of them."""

    def __init__(
        self,
        catalogue: Catalogue,
        store: Store,
        servers: Servers,
        settings: SettingsCache,
        elsewhere: Elsewhere,
        persons: Persons,
    ) -> None:
        self._catalogue = catalogue
        self._persons = persons
        self._store = store
        self._servers = servers
        self._settings = settings
        self._elsewhere = elsewhere

    def suggest(self, typed: str, asker: Asker | None = None) -> list[Choice]:
        """Up to 25 titles for what the asker typed so far, from memory alone; where that is no title but names of
        people, what they made comes first."""
        typed = typed[:_LONGEST_NAME]
        found = self._catalogue.search(typed, _MOST, self._servers.local(asker))
        likeliest = max((choice.score for choice in found), default=0)
        least = max(likeliest * _NEAR, _LEAST) if typed.strip() else 0.0
        near = [choice for choice in found if choice.score >= least and (asker is None or asker.sees(choice.drama))]
        if likeliest >= _SURE or not typed.strip():
            return near
        start = plain(typed)
        if any(plain(one.name).startswith(start) for one in near):
            return near
        theirs = {choice.drama.id: choice for choice in self.starring(typed, asker, certain=likeliest >= _LIKELY)}
        if not theirs:
            return near
        # Where people are meant, a title must be likely to be offered beside theirs.
        likely = (choice for choice in near if choice.score >= _LIKELY and choice.drama.id not in theirs)
        return [*theirs.values(), *likely][:_MOST]

    def starring(self, text: str, asker: Asker | None = None, *, certain: bool = False) -> list[Choice]:
        """The titles of the people that a text names, such as "drama with Gong Yoo": of all of them together, best
        known first. Empty where it names nobody, or if only `certain` names count and these are not."""
        people = self._catalogue.starring.people(text[:_LONGEST_NAME])
        if certain and not people.certain:
            return []
        titles = self._persons.titles(people.names, asker)
        shown = [drama for drama in titles if asker is None or asker.sees(drama)]
        return [Choice(drama, drama.title, _LEAST) for drama in shown[:_MOST_THEIRS]]

    def find(self, text: str, asker: Asker | None = None) -> Found:
        """What a name means where the asker is, see `Catalogue.find`. Raises Sorry for a title not shown there."""
        return _shown(self._catalogue.find(text[:_LONGEST_NAME], self._servers.local(asker)), asker)

    def called(self, text: str, asker: Asker | None = None) -> Drama | None:
        """The drama of that id or exactly that name; None for none or several. Raises Sorry for a title not shown where
        the asker is."""
        local = self._servers.local(asker)
        sure = self._catalogue.find(text[:_LONGEST_NAME], local).sure
        if sure is None or sure.id == text.strip():
            return sure and _checked(sure, asker)
        hits = self._catalogue.search(text[:_LONGEST_NAME], 1, local)
        return _checked(sure, asker) if any(hit.score >= 1 and hit.drama.id == sure.id for hit in hits) else None

    def beginning(self, typed: str, asker: Asker | None = None) -> list[Choice]:
        """The titles of `suggest` with a name that begins with what was typed."""
        start = plain(typed)
        return [one for one in self.suggest(typed, asker) if start and plain(one.name).startswith(start)]

    def among(self, text: str, asker: Asker | None = None) -> Found:
        """All titles that a name may mean where the asker is, even if one of them is certain."""
        return _shown(self._catalogue.among(text[:_LONGEST_NAME], self._servers.local(asker)), asker)

    def get(self, key: str, asker: Asker | None = None) -> Drama:
        """The server's version of the drama with that id. Raises Sorry where it is gone, or not shown there."""
        drama = self._catalogue.get(key, self._servers.own(asker.server if asker else None))
        if drama is None:
            raise Sorry("drama-gone")
        return _checked(drama, asker)

    async def sheet(self, asker: Asker, drama: Drama, live: Live | None = None) -> Sheet:
        """Everything for the card of a drama; `live` is what the live sources say, or None for what is cached.

        Where the database does not answer, scores and the list entry are left out. Raises Sorry for a title for adults
        where none may be shown.
        """
        _checked(drama, asker)
        try:
            settings = await self._settings.read(asker)
            standing, listed = await asyncio.gather(
                self._store.ratings.standing(asker.member, asker.server, drama.id),
                self._store.lists.entry(asker.member, drama.id),
            )
            entry = settled(*listed, drama)
        except StoreUnavailable:
            standing, settings, entry = Standing(), Settings(), None
        own = self._servers.own(asker.server)
        live = live or await self._elsewhere.known(drama)
        story = {
            relation.id: other
            for relation in drama.related
            if relation.id and (other := self._catalogue.get(relation.id, own)) and asker.sees(other)
        }
        return Sheet(live.drama, standing, asker.server_name, settings, story, live, entry)


def _checked(drama: Drama, asker: Asker | None) -> Drama:
    """The drama. Raises Sorry where it may not be shown where the asker is."""
    if asker and not asker.sees(drama):
        raise Sorry("adult-elsewhere", title=drama)
    return drama


def _shown(found: Found, asker: Asker | None) -> Found:
    if asker is None or asker.adult:
        return found
    if found.sure:
        _checked(found.sure, asker)
    choices, nearest = (
        tuple(choice for choice in some if asker.sees(choice.drama)) for some in (found.choices, found.nearest)
    )
    return Found(found.sure, choices, nearest)
