"""Errors: refusals to members have a text key, faults in files a place."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.core.models import Drama


class Moment(int):
    """A time in seconds since 1970, shown to a member as how far off it is."""


class Sorry(Exception):
    """A refusal meant for the member: `key` names a text in data/locales, `values` fill its placeholders, a drama with
    its title as the member reads it.

    The guide raises it, and the handler in `bot.answering` answers it privately.
    """

    def __init__(self, key: str, **values: str | int | float | tuple[str, ...] | Drama) -> None:
        super().__init__(key)
        self.key = key
        self.values = values

    @property
    def titled(self) -> dict[str, str | int | float | tuple[str, ...]]:
        """The values with the titles of dramas in their place."""
        return {key: value.title if isinstance(value, Drama) else value for key, value in self.values.items()}


class Unrated(Sorry):
    """The refusal to a member who has rated nothing yet; they are offered titles to rate."""


class BadInput(Exception):
    """Input of the command line that cannot be used; the text says what to do. Exit status 1."""


class Damaged(BadInput):
    """The file of the database is damaged and has to be restored from a backup."""


class StoreUnavailable(Exception):
    """The database cannot be written or read at the moment; nothing was kept."""


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing wrong in a file; `line` counts from 1, 0 is the whole file. `why` and `values` are as in `Unread`."""

    file: str
    line: int
    text: str
    why: str | None = None
    values: Mapping[str, str | int] = field(default_factory=dict[str, str | int])

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.text}" if self.line else f"{self.file}: {self.text}"
