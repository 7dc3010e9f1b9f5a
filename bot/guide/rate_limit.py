"""A rate limit for each member."""

import math
import time
from collections.abc import Callable

from bot.core.errors import Sorry

_MANY = 10_000


class RateLimit:
    """Allows each member `burst` questions at once, then one every `rest` seconds. `clock` gives monotonic seconds.

    Keeps for each member the time at which their whole burst is available again (generic cell rate algorithm).
    """

    def __init__(self, burst: int = 20, rest: float = 1.5, clock: Callable[[], float] = time.monotonic) -> None:
        self._span = (burst - 1) * rest
        self._rest = rest
        self._clock = clock
        self._free_at: dict[int, float] = {}

    def take(self, member: int) -> None:
        """Count a question of a member. Raises Sorry where they have to wait; such a question does not count."""
        now = self._clock()
        free_at = max(self._free_at.get(member, now), now)
        wait = free_at - now - self._span
        if wait > 0:
            raise Sorry("slow-down", seconds=math.ceil(wait))
        self._free_at[member] = free_at + self._rest
        if len(self._free_at) > _MANY:
            self._free_at = {who: at for who, at in self._free_at.items() if at > now}
