"""What can go wrong, as values: a refusal has a text key, bad input has a place."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.core.models import Drama


class Moment(int):
    """A time in seconds since 1970, shown to a member as how far off it is."""


class Sorry(Exception):
    """A refusal meant for the member: `key` names a text in data/locales, `values` fill its places, a drama by its
    title as the member reads it.

    It is raised by the guide and answered privately by the one handler in `bot.answering`.
    """

    def __init__(self, key: str, **values: str | int | float | tuple[str, ...] | Drama) -> None:
        super().__init__(key)
        self.key = key
        self.values = values

    @property
    def titled(self) -> dict[str, str | int | float | tuple[str, ...]]:
        """The values, a drama by its title."""
        return {key: value.title if isinstance(value, Drama) else value for key, value in self.values.items()}


class Unrated(Sorry):
    """The refusal to who has rated nothing to go by; they are offered titles to begin with."""


class BadInput(Exception):
    """What was given to the command line cannot be used; the text says what to do. Exit status 1."""


class Damaged(BadInput):
    """The database's file is damaged: a backup has to take its place."""


class StoreUnavailable(Exception):
    """The database cannot be written or read just now; nothing was kept."""


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing wrong in a file: `line` counts from 1, 0 where the whole file is meant. `why` and `values` say the same
    as the text, as those of `Unread`."""

    file: str
    line: int
    text: str
    why: str | None = None
    values: Mapping[str, str | int] = field(default_factory=dict[str, str | int])

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.text}" if self.line else f"{self.file}: {self.text}"
