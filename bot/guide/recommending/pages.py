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
    """The ranking that contains a page of `limit` titles, and its range of places there; pages count from 0.

    `rank` ranks so many of the titles that are `allowed`. Rankings are made varied, or fair, as a whole, so a longer
    one does not just continue a shorter one: after _STEP titles, the rest is ranked again without these.
    """
    step = _STEP // limit * limit or limit
    steps, at = divmod(page * limit, step)
    for _ in range(steps):
        allowed = allowed & ~shelf.only(rank(step, allowed).keys)
    ranking = rank(step, allowed)
    return ranking, range(len(ranking.keys))[at : at + limit]
