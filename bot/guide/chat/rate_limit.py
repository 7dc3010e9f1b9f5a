"""A rate limit for answers in chat."""

from collections import OrderedDict
from collections.abc import Callable
from typing import Final, Literal

ANSWERS: Final = 10
WINDOW: Final = 60
# Seconds between two greetings of a member.
_GREETED: Final = 5 * 60
_MEMBERS = 4096


class ChatRateLimit:
    """Counts answers to each member, in memory. `clock` gives Unix seconds."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._windows: OrderedDict[int, tuple[float, int]] = OrderedDict()
        self._greeted: OrderedDict[int, float] = OrderedDict()

    def take(self, member: int) -> Literal["answer", "enough", "silence"]:
        """Count an answer: ten a minute are given, then one says that this is enough, then there is silence."""
        now = self._clock()
        began, count = self._windows.pop(member, (now, 0))
        if now - began >= WINDOW:
            began, count = now, 0
        self._windows[member] = (began, count + 1)
        if len(self._windows) > _MEMBERS:
            self._windows.popitem(last=False)
        if count < ANSWERS:
            return "answer"
        return "enough" if count == ANSWERS else "silence"

    def greet(self, member: int) -> bool:
        """Whether to greet a member back; not too often."""
        now = self._clock()
        if now - self._greeted.get(member, -_GREETED) < _GREETED:
            return False
        self._greeted.pop(member, None)
        self._greeted[member] = now
        if len(self._greeted) > _MEMBERS:
            self._greeted.popitem(last=False)
        return True

    def until(self, member: int) -> int:
        """When the member is answered again, in Unix seconds."""
        began, _ = self._windows.get(member, (self._clock(), 0))
        return int(began) + WINDOW
