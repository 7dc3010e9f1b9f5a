"""How many members wait for an answer at once, and whether that is more than can be answered in time."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager

# So many are answered at once; beyond that everyone would wait longer than Discord does, and nobody be answered. From
# some on it depends on how late the event loop comes to what is due, in seconds: an answer takes several rounds of it.
_MANY, _SOME, _LATE = 128, 16, 0.1
# How often that is looked at, in seconds.
_BEAT = 0.05


class Crowd:
    def __init__(self) -> None:
        self._waiting = 0
        self._late = 0.0
        self._looking = False

    @property
    def full(self) -> bool:
        """Whether more wait than can be answered in time."""
        return self._waiting > _MANY or (self._waiting > _SOME and self._late > _LATE)

    @contextmanager
    def one(self) -> Iterator[None]:
        """Held while one waits. From some on the event loop is looked at, not before: an idle bot need not wake."""
        self._waiting += 1
        if self._waiting > _SOME and not self._looking:
            self._looking = True
            self._look_again(asyncio.get_running_loop())
        try:
            yield
        finally:
            self._waiting -= 1

    def _look_again(self, loop: asyncio.AbstractEventLoop) -> None:
        due = loop.time() + _BEAT
        loop.call_at(due, self._look, loop, due)

    def _look(self, loop: asyncio.AbstractEventLoop, due: float) -> None:
        self._looking = self._waiting > _SOME
        self._late = loop.time() - due if self._looking else 0.0
        if self._looking:
            self._look_again(loop)
