"""Load shedding: whether one more member can be answered in time, by how many wait and how busy the event loop is."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager

# With more than _MOST_WAITING at once each would wait longer than Discord's three seconds, and nobody be answered. With
# more than _FEW_WAITING nobody else is let in while an iteration of the event loop takes longer than _SLOW seconds, as
# an answer takes several iterations.
_MOST_WAITING, _FEW_WAITING, _SLOW = 72, 12, 0.045


class Crowd:
    """Counts the members who wait, and times the iterations of the event loop."""

    def __init__(self) -> None:
        self._waiting = 0
        self._came = 0
        # How many seconds the last iteration took, and when this one began, by the loop's clock.
        self._last_iteration, self._began = 0.0, 0.0
        self._timing = False

    def let_in(self) -> bool:
        """Whether one more can be answered in time; called once for each request."""
        loop = asyncio.get_running_loop()
        now = loop.time()
        self._came += 1
        if not self._timing:
            self._timing, self._began = True, now
            loop.call_soon(self._iteration_over, loop)
        long = max(self._last_iteration, now - self._began) > _SLOW
        return self._waiting <= _MOST_WAITING and (not long or max(self._waiting, self._came) <= _FEW_WAITING)

    @contextmanager
    def one(self) -> Iterator[None]:
        """Count one more as waiting, for as long as it is entered."""
        self._waiting += 1
        try:
            yield
        finally:
            self._waiting -= 1

    def _iteration_over(self, loop: asyncio.AbstractEventLoop) -> None:
        self._last_iteration, self._came, self._timing = loop.time() - self._began, 0, False
