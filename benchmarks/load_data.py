"""A database of the size the load is measured on: titles, members, and ratings as often as the titles are known."""

import random
import sqlite3
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, islice
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from bot.config import Settings
from bot.core.models import Drama, SiteScore
from bot.house import House, open_house
from bot.sources.files.interchange import read_dramas

WORDS = ("autumn", "winter", "river", "moon", "letter", "doctor", "queen", "garden", "secret", "island")
_PART = 20_000
# Titles nobody counted are rated all the same, now and then.
_UNKNOWN = 3.0


@dataclass(frozen=True, slots=True)
class Made:
    """What is in the database: titles by id and how often each is asked for, as rising sums that end at one; the
    members, each with the server they are in."""

    ids: tuple[str, ...]
    names: tuple[str, ...]
    rising: NDArray[np.float64]
    members: tuple[tuple[int, int], ...]


def server_ids(count: int) -> list[int]:
    """The ids of so many servers."""
    return [(number + 1) << 22 for number in range(count)]


async def make(path: Path, files: Sequence[Path], titles: int, ratings: int, servers: Sequence[int]) -> None:
    """Fill a new database with that many titles and ratings. The first server is a busy one: a quarter are there."""
    rng, began = np.random.default_rng(7), time.time()
    async with open_house(Settings(database=str(path))) as house:
        bundled = len(house.guide.catalogue)
        chosen = list(islice(chain(_read(files, house), _invented()), titles - bundled))
        await house.kept.dramas.keep(chosen, "load", 1)
    async with open_house(Settings(database=str(path))) as house:
        made = [(drama.id, _known(drama)) for drama in house.guide.catalogue.all()]
        share = np.array([count for _, count in made])
        seen: dict[int, int] = {}
        for part in _ratings([key for key, _ in made], share / share.sum(), ratings, rng):
            await house.kept.ratings.keep(part)
            for member in dict.fromkeys(row[0] for row in part):
                seen[member] = servers[0] if rng.random() < 0.25 else servers[int(rng.integers(len(servers)))]
    with sqlite3.connect(path) as database:
        database.executemany("INSERT OR IGNORE INTO server (id) VALUES (?)", [(one,) for one in servers])
        database.executemany("INSERT INTO presence VALUES (?, ?, 1)", [(where, who) for who, where in seen.items()])
    database.close()
    print(f"{len(made)} titles and {ratings} ratings of {len(seen)} members made in {time.time() - began:.0f} s")


def read(path: Path) -> Made:
    """What is in the database. A title is asked for as often as it is rated."""
    with sqlite3.connect(path) as database:
        rated = database.execute("SELECT drama_id, count(*) FROM rating GROUP BY 1 ORDER BY 2 DESC").fetchall()
        names = dict(database.execute("SELECT id, json_extract(record, '$.title') FROM drama"))
        members = database.execute("SELECT member_id, server_id FROM presence ORDER BY member_id").fetchall()
    database.close()
    rows = [(key, names[key], count) for key, count in rated if key in names]
    rising = np.cumsum([count for _, _, count in rows], dtype=np.float64)
    return Made(
        tuple(key for key, _, _ in rows), tuple(name for _, name, _ in rows), rising / rising[-1], tuple(members)
    )


def _read(files: Sequence[Path], house: House) -> Iterator[Drama]:
    for file in files:
        yield from read_dramas(file, house.vocabulary, lambda _: None).values


def _invented() -> Iterator[Drama]:
    """Titles without end, a few of them known to many."""
    rng, tags = random.Random(1), [f"tag {n}" for n in range(300)]
    number = 0
    while True:
        number += 1
        words = rng.choices(WORDS, k=3)
        yield Drama(
            id=f"made-{number}",
            title=f"{' '.join(words).title()} {number}",
            kind="series",
            country="KR",
            year=1980 + number % 46,
            episodes=16,
            tags=tuple(rng.choices(tags, k=8)),
            scores=(SiteScore(site="made", score=8.0, out_of=10, watchers=int(300_000 / number**0.7)),),
        )


def _known(drama: Drama) -> float:
    return max((float(score.watchers or score.votes or 0) for score in drama.scores), default=0.0) + _UNKNOWN


def _ratings(
    ids: Sequence[str], share: NDArray[np.float64], count: int, rng: np.random.Generator
) -> Iterator[list[tuple[int, str, int, int]]]:
    """So many ratings (member, drama, score, rated_at) of members who have 20 to 180 each, in parts."""
    rising, out, done, member = np.cumsum(share), list[tuple[int, str, int, int]](), 0, 0
    while done < count:
        member += 1
        drawn = np.searchsorted(rising, rng.random(int(rng.integers(20, 181))) * rising[-1])
        titles: list[int] = np.unique(drawn)[: count - done].tolist()
        scores: list[int] = rng.integers(40, 101, len(titles)).tolist()
        out += [(member << 24, ids[n], score, 1) for n, score in zip(titles, scores, strict=True)]
        done += len(titles)
        if len(out) >= _PART or done == count:
            yield out
            out = []
