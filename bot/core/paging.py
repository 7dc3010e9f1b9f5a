"""A long list, a page at a time."""

from collections.abc import Sequence
from typing import TypeVar

T = TypeVar("T")


def page_of(rows: Sequence[T], size: int, page: int) -> tuple[Sequence[T], int, int]:
    """The rows of a page, its number from 0, and the number of pages, at least one. A page out of range is replaced by
    the nearest."""
    pages = max(1, -(-len(rows) // size))
    page = min(max(page, 0), pages - 1)
    return rows[page * size :][:size], page, pages
