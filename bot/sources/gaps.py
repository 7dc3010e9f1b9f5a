"""Finds facts that records of dramas lack."""

from collections.abc import Callable, Iterable, Iterator

from bot.core.models import Drama


def gaps(dramas: Iterable[Drama]) -> Iterator[tuple[Drama, list[str]]]:
    """The dramas that lack fields every record should have, each with the names of those fields.

    What not every drama has, such as songs, a novel it is based on or related titles, is no gap.
    """
    for drama in dramas:
        if missing := [name for name, known in _WANTED.items() if not known(drama)]:
            yield drama, missing


def _credited(job: str) -> Callable[[Drama], bool]:
    return lambda drama: any(credit.job == job for credit in drama.crew)


_WANTED: dict[str, Callable[[Drama], object]] = {
    "aliases": lambda drama: drama.aliases,
    "aired_from": lambda drama: drama.aired_from,
    "aired_to": lambda drama: drama.aired_to or drama.status != "ended",
    "episodes": lambda drama: drama.episodes or drama.kind == "film",
    "runtime": lambda drama: drama.runtime,
    "networks": lambda drama: drama.networks or drama.kind == "film",
    "content_rating": lambda drama: drama.content_rating,
    "roles": lambda drama: all(role.role for role in drama.cast),
    "director": _credited("director"),
    "screenwriter": _credited("screenwriter"),
    "links": lambda drama: drama.links,
    "sources": lambda drama: drama.sources,
}
