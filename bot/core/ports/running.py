"""What the store knows of how the bot does."""

from typing import Protocol

from bot.core.running import Slow, StoreState


class Upkeep(Protocol):
    """What the store knows of itself. Times are Unix seconds."""

    async def place(self) -> StoreState: ...

    async def slow(self, command: str, milliseconds: int, at: int, /) -> None:
        """Note an answer that came late; what is older than a day goes."""
        ...

    async def slow_since(self, at: int, /) -> list[Slow]:
        """The answers that came late since then, by command, those that did most often first."""
        ...
