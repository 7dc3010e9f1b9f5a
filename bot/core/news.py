"""What one process of many learns from the others that serve the same bot over the same database."""

from dataclasses import dataclass
from typing import Literal, get_args

NewsKind = Literal["rated", "member", "server", "titles", "model"]
KINDS: tuple[NewsKind, ...] = get_args(NewsKind)


@dataclass(frozen=True, slots=True)
class News:
    """Something changed: what members rated, what a member chose, what a server calls its own, titles, the model.

    `about` has the ids of those it changed for; None where it may be any of them.
    """

    kind: NewsKind
    about: frozenset[int | str] | None = None
