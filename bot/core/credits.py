"""Values of the people who make dramas, cast and crew."""

from dataclasses import dataclass

from bot.core.member.asker import Settings
from bot.core.member.ratings import Average
from bot.core.models import Drama, Role


@dataclass(frozen=True, slots=True)
class Part:
    """What someone did in a drama: a `role`, or else a `job` such as "director"."""

    drama: Drama
    role: Role | None = None
    job: str | None = None


@dataclass(frozen=True, slots=True)
class Person:
    """Someone of cast or crew.

    `name` is the most frequent spelling of their name, `others` are the rest. `known` are their best known titles.
    """

    key: str
    name: str
    others: tuple[str, ...] = ()
    known: tuple[Drama, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """All spellings."""
        return self.name, *self.others


@dataclass(frozen=True, slots=True)
class PersonFound:
    """Who a name means: `sure` if that is one person, else `choices`, likeliest first.

    `nearest` are the three people who come closest where nobody fits.
    """

    sure: Person | None = None
    choices: tuple[Person, ...] = ()
    nearest: tuple[Person, ...] = ()


@dataclass(frozen=True, slots=True)
class PersonSheet:
    """A page of what someone did: roles first, then each job, newest first.

    `partners` are those they act with most, with the number of titles. `best` are their titles that are rated best in
    `server_name`, or by everyone where that is None.
    """

    person: Person
    parts: tuple[Part, ...]
    partners: tuple[tuple[Person, int], ...]
    best: tuple[tuple[Drama, Average], ...]
    settings: Settings
    page: int
    pages: int
    server_name: str | None = None
