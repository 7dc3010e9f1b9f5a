"""Titles in running text, by a server's own versions and names of titles."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from bot.core.chat.message import Spot
from bot.core.models import Drama
from bot.core.names import Alias
from bot.core.titles import name_key
from bot.guide.chat.spotting import Spotter
from bot.guide.finding.catalogue import Local


class LocalSpotter:
    """A `Spotter` that finds a server's versions of titles and those it added, also by its `aliases`, and none that it
    hides."""

    def __init__(self, spotter: Spotter, local: Local, aliases: Iterable[Alias]) -> None:
        self._spotter = spotter
        self._own = local.own
        renamed = [drama for key in local.unlisted if (drama := local.own.get(key))]
        # The names that the catalogue lacks, by drama id.
        self._names = {drama.id: [*drama.names] for drama in renamed}
        for alias in aliases:
            self._names.setdefault(alias.drama, []).append(alias.name)
        self._by_name = {name_key(name): drama for drama in renamed for name in drama.names}

    def spot(self, text: str) -> list[Spot]:
        spots = self._spotter.spot(text, self._names)
        return [replace(spot, dramas=dramas) for spot in spots if (dramas := self._here(text, spot))]

    def is_everyday(self, words: str) -> bool:
        return self._spotter.is_everyday(words)

    def is_actor(self, words: str) -> bool:
        return self._spotter.is_actor(words)

    def plays(self, words: str, dramas: Sequence[Drama]) -> bool:
        return self._spotter.plays(words, dramas)

    def _here(self, text: str, spot: Spot) -> tuple[Drama, ...]:
        """The server's versions of a spot's titles; a spot without any is a title that the server added."""
        if not spot.dramas:
            added = self._by_name.get(name_key(text[spot.start : spot.end]))
            return (added,) if added else ()
        theirs = (self._own.get(drama.id, drama) for drama in spot.dramas)
        return tuple(drama for drama in theirs if drama)


AnySpotter = Spotter | LocalSpotter
