"""How many members wait for an answer at once, and whether that is more than can be answered in time."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager

# At most _MANY are answered at once: with more, each would wait longer than Discord's three seconds, and nobody be
# answered. Above _SOME nobody else is let in while a round of the event loop takes longer than _LONG seconds, as an
# answer takes several rounds.
_MANY, _SOME, _LONG = 72, 12, 0.045


class Crowd:
    """Counts who waits, and takes the time of the event loop's rounds."""

    def __init__(self) -> None:
        self._waiting = 0
        self._came = 0
        # How many seconds the last round took, and when this one began.
        self._round, self._since = 0.0, 0.0
        self._looking = False

    def let_in(self) -> bool:
        """Whether one more can be answered in time; asked once of each who comes."""
        loop = asyncio.get_running_loop()
        now = loop.time()
        self._came += 1
        if not self._looking:
            self._looking, self._since = True, now
            loop.call_soon(self._look, loop)
        long = max(self._round, now - self._since) > _LONG
        return self._waiting <= _MANY and (not long or max(self._waiting, self._came) <= _SOME)

    @contextmanager
    def one(self) -> Iterator[None]:
        """Held while one waits."""
        self._waiting += 1
        try:
            yield
        finally:
            self._waiting -= 1

    def _look(self, loop: asyncio.AbstractEventLoop) -> None:
        """A round has gone by."""
        self._round, self._came, self._looking = loop.time() - self._since, 0, False
