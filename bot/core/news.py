"""News between the processes that share one database."""

from dataclasses import dataclass
from typing import Literal, get_args

NewsKind = Literal["rated", "member", "server", "titles", "model"]
KINDS: tuple[NewsKind, ...] = get_args(NewsKind)


@dataclass(frozen=True, slots=True)
class News:
    """Something changed in another process: ratings, a member's settings, a server's titles, names or settings, titles
    beside the bundled ones, or the model.

    `about` are the ids of the members, servers or titles; None where it may be any.
    """

    kind: NewsKind
    about: frozenset[int | str] | None = None
