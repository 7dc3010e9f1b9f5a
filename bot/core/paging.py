"""A long list, a page at a time."""

from collections.abc import Sequence
from typing import TypeVar

T = TypeVar("T")


def page_of(rows: Sequence[T], size: int, page: int) -> tuple[Sequence[T], int, int]:
    """The rows of a page, which page that is, the first being 0, and how many there are, one at least. The nearest one
    stands in for one that is not there."""
    pages = max(1, -(-len(rows) // size))
    page = min(max(page, 0), pages - 1)
    return rows[page * size :][:size], page, pages
