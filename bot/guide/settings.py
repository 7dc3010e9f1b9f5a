"""The settings that apply to each member, cached in memory so that no answer waits for the database."""

from collections import OrderedDict

from bot.core.member.asker import Asker, Settings
from bot.core.news import News
from bot.core.ports import Store

_MEMBERS = 16_384
_DEFAULTS = Settings()


class SettingsCache:
    """`read` fills it from the store; `known` answers from memory alone."""

    def __init__(self, store: Store) -> None:
        self._store = store
        # By member and server, the one used last at the end.
        self._settings: OrderedDict[tuple[int, int | None], Settings] = OrderedDict()
        self._changes = 0

    def known(self, asker: Asker) -> Settings:
        """The asker's settings, as cached; the defaults if they are not."""
        return self._settings.get((asker.member, asker.server), _DEFAULTS)

    async def read(self, asker: Asker) -> Settings:
        """The asker's settings, read from the store if they are not cached. Raises StoreUnavailable."""
        who = (asker.member, asker.server)
        if (known := self._settings.get(who)) is None:
            changes = self._changes
            known = await self._store.members.settings(*who)
            if changes != self._changes:
                # Settings changed meanwhile, perhaps these.
                return known
            self._settings[who] = known
            if len(self._settings) > _MEMBERS:
                self._settings.popitem(last=False)
        self._settings.move_to_end(who)
        return known

    def changed(self, member: int | None = None, server: int | None = None) -> None:
        """Note that a member or a server changed a setting: it is read again when next needed."""
        self._changes += 1
        for who in [who for who in self._settings if member == who[0] or (server is not None and server == who[1])]:
            del self._settings[who]

    def hear(self, news: News) -> None:
        """Drop what another process changed."""
        self._changes += 1
        if news.kind in ("member", "server"):
            place = 0 if news.kind == "member" else 1
            for who in [who for who in self._settings if news.about is None or who[place] in news.about]:
                del self._settings[who]
