"""Titles in running text as a server has them."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from bot.core.chat.message import Spot
from bot.core.models import Drama
from bot.core.titles import name_key
from bot.guide.chat.reading import Spotting
from bot.guide.finding.catalogue import Local


class There:
    """The spotting of one server: its versions of titles and those it added, none that it hides."""

    def __init__(self, spotter: Spotting, local: Local) -> None:
        self._spotter = spotter
        self._own = local.own
        renamed = [drama for key in local.unlisted if (drama := local.own.get(key))]
        self._names = {drama.id: drama.names for drama in renamed}
        self._by_name = {name_key(name): drama for drama in renamed for name in drama.names}

    def spot(self, text: str, own: Mapping[str, Iterable[str]] | None = None) -> list[Spot]:
        also = own or {}
        names = {key: (*self._names.get(key, ()), *also.get(key, ())) for key in {**self._names, **also}}
        spots = self._spotter.spot(text, names)
        return [replace(spot, dramas=dramas) for spot in spots if (dramas := self._here(text, spot))]

    def common(self, words: str) -> bool:
        return self._spotter.common(words)

    def somebody(self, words: str) -> bool:
        return self._spotter.somebody(words)

    def _here(self, text: str, spot: Spot) -> tuple[Drama, ...]:
        """The titles of a spot; one that the catalogue knows none of has the name of one that was added."""
        if not spot.dramas:
            added = self._by_name.get(name_key(text[spot.start : spot.end]))
            return (added,) if added else ()
        theirs = (self._own.get(drama.id, drama) for drama in spot.dramas)
        return tuple(drama for drama in theirs if drama)
