"""The pages of a ranking."""

from collections.abc import Callable
from typing import TypeVar

from bot.engine.arrays import Allowed
from bot.engine.recommender import GroupRanking, Ranking
from bot.guide.recommending.shelf import Shelf

Ranked = TypeVar("Ranked", Ranking, GroupRanking)

_STEP = 25


def on_page(
    rank: Callable[[int, Allowed], Ranked], shelf: Shelf, allowed: Allowed, page: int, limit: int
) -> tuple[Ranked, range]:
    """The ranking that a page of `limit` titles is in, the first page 0, and the places it has there.

    `rank` makes one of so many of the titles `allowed`. A list is made varied, or fair, as a whole, so a longer one is
    not a shorter one continued: what comes after _STEP titles is ranked anew without these.
    """
    step = _STEP // limit * limit or limit
    steps, at = divmod(page * limit, step)
    for _ in range(steps):
        allowed = allowed & ~shelf.only(rank(step, allowed).keys)
    ranking = rank(step, allowed)
    return ranking, range(len(ranking.keys))[at : at + limit]
