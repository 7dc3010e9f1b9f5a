"""Which titles a member was last answered about in chat, for a few minutes."""

from collections import OrderedDict
from collections.abc import Callable, Iterable
from typing import Final, NamedTuple

from bot.core.member.asker import Asker

MINUTES: Final = 10
_MEMBERS = 4096


class Last(NamedTuple):
    """The ids of the titles of an answer, and whether a score of one was kept with it."""

    dramas: tuple[str, ...] = ()
    kept: bool = False


class Recent:
    """The last answer to each member in each server, in memory. `clock` gives Unix seconds."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._last: OrderedDict[tuple[int, int | None], tuple[float, Last]] = OrderedDict()

    def note(self, asker: Asker, dramas: Iterable[str], kept: bool) -> None:
        """Remember an answer; it takes the place of the one before."""
        at = (asker.member, asker.server)
        self._last.pop(at, None)
        self._last[at] = self._clock(), Last(tuple(dict.fromkeys(dramas)), kept)
        if len(self._last) > _MEMBERS:
            self._last.popitem(last=False)

    def last(self, asker: Asker) -> Last:
        """The last answer to a member there; an empty one where that is long ago."""
        when, last = self._last.get((asker.member, asker.server), (0.0, Last()))
        return last if self._clock() - when < 60 * MINUTES else Last()
