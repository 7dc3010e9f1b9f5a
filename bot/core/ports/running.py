"""The state of the store, and slow answers."""

from typing import Protocol

from bot.core.running import Slow, StoreState


class Upkeep(Protocol):
    """The state of the store, and slow answers. Times are Unix seconds."""

    async def place(self) -> StoreState: ...

    async def slow(self, command: str, milliseconds: int, at: int, /) -> None:
        """Note a slow answer, and delete those older than a day."""
        ...

    async def slow_since(self, at: int, /) -> list[Slow]:
        """The slow answers since then by command, the most frequent first."""
        ...
