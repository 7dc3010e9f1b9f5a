"""Settings: members choose their own, those who manage a server those of all its members."""

from collections.abc import Collection, Sequence
from typing import Any, get_args

from bot.core.errors import Sorry
from bot.core.member.asker import Asker, server_of
from bot.core.member.choices import MOST_CHOSEN, MemberChoices, NameOrder, ServerChoices, TitleLanguage
from bot.core.ports import Store
from bot.core.regions import REGIONS
from bot.core.scores import Scale
from bot.guide.finding.catalogue import Catalogue
from bot.guide.settings import SettingsCache

# The value of "no choice" in a menu, as Discord allows no empty one.
NOTHING = "-"

_ONE_OF: dict[str, Collection[str]] = {
    "region": REGIONS,
    "titles": get_args(TitleLanguage),
    "scale": get_args(Scale),
    "names": get_args(NameOrder),
    "private": ("yes", "no"),
    "adult_apart": ("yes", "no"),
}
_SERVERS = ("region", "services", "language", "titles", "private", "scale", "names", "adult_apart")
_MEMBERS = ("region", "services", "language", "titles", "private", "scale", "names", "avoid")


class Choices:
    """Reads and changes settings. `what` is a field of MemberChoices or ServerChoices; the values are texts, and none
    of them resets the setting."""

    def __init__(self, catalogue: Catalogue, store: Store, settings: SettingsCache) -> None:
        self._catalogue = catalogue
        self._known = catalogue.vocabulary
        self._store = store
        self._settings = settings

    async def mine(self, asker: Asker) -> MemberChoices:
        """The asker's settings."""
        return await self._store.choices.of_member(asker.member)

    async def theirs(self, asker: Asker) -> ServerChoices:
        """The settings of the asker's server. Raises Sorry outside of servers."""
        return await self._store.choices.of_server(server_of(asker))

    def services(self, region: str | None) -> list[str]:
        """All services: those of a region first, then those with the most titles."""
        known, shown_on = self._known.services.values(), self._catalogue.columns.shown_on
        ranked = sorted(known, key=lambda one: (bool(region) and not one.serves(region), -shown_on(one.name), one.name))
        return [one.name for one in ranked]

    async def choose(self, asker: Asker, what: str, values: Sequence[str], locales: Collection[str]) -> None:
        """Change a setting of the asker. Raises Sorry for what cannot be chosen."""
        if what not in _MEMBERS:
            raise Sorry("stale-button")
        # Only this field, so that another one chosen at the same time stays.
        await self._store.choices.keep_member(asker.member, **{what: self._read(what, values, locales)})
        self._settings.changed(member=asker.member)

    async def choose_here(self, asker: Asker, what: str, values: Sequence[str], locales: Collection[str]) -> None:
        """Change a setting of the asker's server. The caller checks that they manage it."""
        if what not in _SERVERS:
            raise Sorry("stale-button")
        chosen = self._read(what, values, locales)
        chosen = bool(chosen) if what == "adult_apart" else chosen
        await self._store.choices.keep_server(server_of(asker), **{what: chosen})
        self._settings.changed(server=asker.server)

    def _read(self, what: str, values: Sequence[str], locales: Collection[str]) -> Any:
        given = [value for value in values if value and value != NOTHING]
        known = {"services": self._known.services, "language": locales}.get(what) or _ONE_OF.get(what)
        if what == "avoid":
            known = {*self._known.tags, *self._known.genres}
        if known is None or any(value not in known for value in given):
            raise Sorry("stale-button")
        if what in ("services", "avoid"):
            if len(given) > MOST_CHOSEN:
                raise Sorry("tags-too-many", most=MOST_CHOSEN)
            return tuple(dict.fromkeys(given))
        if not given:
            return None
        return given[0] == "yes" if what in ("private", "adult_apart") else given[0]
