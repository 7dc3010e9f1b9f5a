"""Compares two catalogues: where do they state different facts of the same drama?"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from bot.core.models import Drama
from bot.core.titles import name_key


@dataclass(frozen=True, slots=True)
class Difference:
    """What the two catalogues say of a field; `known` where our record lists it as disputed."""

    drama: str
    field: str
    ours: str
    theirs: str
    known: bool


def compare(
    ours: Iterable[Drama], theirs: Iterable[Drama], people: Mapping[str, tuple[str, ...]]
) -> Iterator[Difference]:
    """The differences in year, episodes, country, first day, networks and main cast of dramas that share a link.

    A fact that one side does not state is no difference. Names of people match in any order of their parts, and by the
    other names in `people`.
    """
    linked = {pair: drama for drama in theirs for pair in (drama.links or {}).items()}
    for drama in ours:
        other = next((linked[pair] for pair in (drama.links or {}).items() if pair in linked), None)
        if other is None:
            continue
        disputed = {dispute.field for dispute in drama.disputed}
        for field, mine, other_value in _differences(drama, other, people):
            yield Difference(drama.id, field, mine, other_value, field in disputed)


def _differences(drama: Drama, other: Drama, people: Mapping[str, tuple[str, ...]]) -> Iterator[tuple[str, str, str]]:
    for field in ("year", "episodes", "country", "aired_from"):
        mine, theirs = getattr(drama, field), getattr(other, field)
        if mine is not None and theirs is not None and mine != theirs:
            yield field, str(mine), str(theirs)
    mine, theirs = {name_key(n) for n in drama.networks}, {name_key(n) for n in other.networks}
    if mine and theirs and not mine & theirs:
        yield "networks", ", ".join(drama.networks), ", ".join(other.networks)
    cast = {_person(name) for role in drama.cast for name in (role.actor, *people.get(role.actor, ()))}
    leads = [role.actor for role in other.cast if role.billing == "main"]
    missing = [actor for actor in leads if not any(_same(_person(actor), one) for one in cast)]
    if missing:
        yield "cast", ", ".join(role.actor for role in drama.cast if role.billing == "main"), ", ".join(missing)


def _person(name: str) -> frozenset[str]:
    return frozenset(name_key(part) for part in name.replace("-", " ").split() if name_key(part))


def _same(one: frozenset[str], other: frozenset[str]) -> bool:
    return one <= other or other <= one or "".join(sorted("".join(one))) == "".join(sorted("".join(other)))
