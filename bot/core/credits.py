"""The values around the people who make dramas."""

from dataclasses import dataclass

from bot.core.member.people import Average, Settings
from bot.core.models import Drama, Role


@dataclass(frozen=True, slots=True)
class Part:
    """What someone did in a drama: the role they played, or a `job` such as "director" where it is None."""

    drama: Drama
    role: Role | None = None
    job: str | None = None


@dataclass(frozen=True, slots=True)
class Person:
    """Someone of cast or crew, under all spellings of their name.

    `name` is the usual spelling, `others` the rest. `known` are their best known titles, best known first.
    """

    key: str
    name: str
    others: tuple[str, ...] = ()
    known: tuple[Drama, ...] = ()


@dataclass(frozen=True, slots=True)
class PersonFound:
    """What a name means: `sure` where one person is meant, else who it may mean, likeliest first.

    `nearest` where nobody fits: the three that come closest.
    """

    sure: Person | None = None
    choices: tuple[Person, ...] = ()
    nearest: tuple[Person, ...] = ()


@dataclass(frozen=True, slots=True)
class PersonSheet:
    """A page of what someone did: roles first, then each job, newest first.

    `partners` are those they play with most, with the number of titles; `best` their titles that `server_name`,
    or everyone where that is None, rated best.
    """

    person: Person
    parts: tuple[Part, ...]
    partners: tuple[tuple[Person, int], ...]
    best: tuple[tuple[Drama, Average], ...]
    settings: Settings
    page: int
    pages: int
    server_name: str | None = None
