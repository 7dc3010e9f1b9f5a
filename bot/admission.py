"""Load shedding: whether one more member can be answered in time, by how many wait and how busy the event loop is."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager

# With more than _MOST_WAITING at once each would wait longer than Discord's three seconds, and nobody be answered. With
# more than _FEW_WAITING nobody else is admitted while an iteration of the event loop takes over _SLOW seconds, as an
# answer takes several iterations.
_MOST_WAITING, _FEW_WAITING, _SLOW = 72, 12, 0.045


class Admission:
    """Counts the members who wait, and times the iterations of the event loop."""

    def __init__(self) -> None:
        self._waiting = 0
        # How many requests this iteration has brought.
        self._arrived = 0
        # How many seconds the last iteration took, and when this one began, by the loop's clock.
        self._last_iteration, self._began = 0.0, 0.0
        self._timing = False

    def admits(self) -> bool:
        """Whether one more request can be answered in time. Counts it as arrived: called once for each."""
        loop = asyncio.get_running_loop()
        now = loop.time()
        self._arrived += 1
        if not self._timing:
            self._timing, self._began = True, now
            loop.call_soon(self._iteration_over, loop)
        long = max(self._last_iteration, now - self._began) > _SLOW
        return self._waiting <= _MOST_WAITING and (not long or max(self._waiting, self._arrived) <= _FEW_WAITING)

    @contextmanager
    def waiting(self) -> Iterator[None]:
        """A context in which one more member counts as waiting."""
        self._waiting += 1
        try:
            yield
        finally:
            self._waiting -= 1

    def _iteration_over(self, loop: asyncio.AbstractEventLoop) -> None:
        self._last_iteration, self._arrived, self._timing = loop.time() - self._began, 0, False
