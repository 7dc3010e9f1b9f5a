"""The state of the bot, for those who run it."""

from collections.abc import Awaitable, Callable

from bot.core.days import DAY
from bot.core.errors import StoreUnavailable
from bot.core.ports import Store
from bot.core.running import SLOW, Running, State, memory


class Upkeep:
    def __init__(self, store: Store, state: Callable[[], Awaitable[State]], clock: Callable[[], float]) -> None:
        self._store = store
        self._state = state
        self._clock = clock

    async def took(self, command: str, seconds: float) -> None:
        """Take note of how long an answer took, where it was too long. Raises StoreUnavailable."""
        if seconds > SLOW:
            await self._store.upkeep.slow(command, round(seconds * 1000), int(self._clock()))

    async def running(self) -> Running:
        """The state of the bot, also where the database does not answer."""
        try:
            slow = await self._store.upkeep.slow_since(int(self._clock()) - DAY)
            return Running(await self._state(), await self._store.upkeep.place(), tuple(slow), memory())
        except StoreUnavailable:
            return Running(None, None, (), memory())
