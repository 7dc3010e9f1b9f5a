"""How well an index answers queries whose answer is known."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol

from bot.engine.search import Hit


class Searched(Protocol):
    """Anything that answers a text with hits, best first."""

    def search(self, query: str, limit: int = 10) -> list[Hit]: ...


@dataclass(frozen=True, slots=True)
class HitShare:
    """Of `count` queries, the shares in 0..1 answered first and within the first five."""

    count: int
    first: float
    five: float


@dataclass(frozen=True, slots=True)
class SearchFigures:
    """Shares by class of query, in the order of their names, and of all; times of one query in ms."""

    classes: dict[str, HitShare]
    all: HitShare
    p50: float
    p99: float


def evaluate(index: Searched, queries: Sequence[tuple[str, str, str]], clock: Callable[[], float]) -> SearchFigures:
    """Ask every query, a triple of its text, the key meant and its class.

    `clock` returns seconds from any fixed point, such as `time.perf_counter`. Nothing to ask gives zeros.
    """
    ranks: defaultdict[str, list[int | None]] = defaultdict(list)
    times: list[float] = []
    for text, key, kind in queries:
        begun = clock()
        hits = index.search(text, 5)
        times.append((clock() - begun) * 1000)
        keys = [hit.key for hit in hits]
        ranks[kind].append(keys.index(key) if key in keys else None)
    times.sort()
    return SearchFigures(
        classes={kind: _share(ranks[kind]) for kind in sorted(ranks)},
        all=_share([rank for found in ranks.values() for rank in found]),
        p50=_quantile(times, 0.5),
        p99=_quantile(times, 0.99),
    )


def _share(ranks: Iterable[int | None]) -> HitShare:
    found = list(ranks)
    count = max(1, len(found))
    first = sum(rank == 0 for rank in found) / count
    five = sum(rank is not None for rank in found) / count
    return HitShare(len(found), first, five)


def _quantile(ordered: Sequence[float], share: float) -> float:
    """The value below which so much of the ordered values lies."""
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))] if ordered else 0.0
