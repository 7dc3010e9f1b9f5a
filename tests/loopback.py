"""Live sources on this machine: a small TMDB and TVmaze that answer, or fail as they are told to."""

import asyncio
import contextlib
import json
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import Any

import aiohttp
from aiohttp import web

from bot.core.vocabulary import Vocabulary
from bot.sources.cache import Cached
from bot.sources.tmdb.client import Tmdb
from bot.sources.tvmaze import Tvmaze
from bot.store import OpenStore

NOW = 1_760_000_000
# Seconds a member waits in a test of a slow source.
IMPATIENT = 0.1
TODAY = datetime.fromtimestamp(NOW, UTC).date()

# Small bodies of our own, in the form of the sites' answers.
LITRE = {
    "id": 12345, "name": "1 Litre of Tears", "original_name": "1リットルの涙", "original_language": "ja",
    "origin_country": ["JP"], "first_air_date": "2005-10-11", "poster_path": "/litre.jpg", "media_type": "tv",
    "overview": "A girl keeps a diary.",
}  # fmt: skip
LITRE_ALL: dict[str, Any] = {
    **LITRE, "status": "Ended", "last_air_date": "2005-12-20", "number_of_episodes": 12, "networks": [{"name": "Fuji TV"}],
    "vote_average": 8.4, "vote_count": 120,
    "watch/providers": {"results": {
        "KR": {"link": "x", "flatrate": [{"provider_name": "Netflix"}], "rent": [{"provider_name": "Wavve"}]},
        "US": {"flatrate": [{"provider_name": "Rakuten Viki"}], "ads": [{"provider_name": "Tubi"}], "buy": [{"provider_name": "Apple TV"}]},
    }},
    "images": {"backdrops": [{"file_path": "/still.jpg", "iso_639_1": None}]},
    "recommendations": {"results": [{"id": 777, "name": "Quokka Detective", "media_type": "tv", "origin_country": ["KR"], "first_air_date": "2024-01-05"}]},
    "external_ids": {"imdb_id": "tt0479715"},
}  # fmt: skip
QUOKKA = {
    "id": 777, "name": "Quokka Detective", "original_name": "쿼카 탐정", "original_language": "ko", "origin_country": ["KR"],
    "first_air_date": "2024-01-05", "media_type": "tv", "overview": "A quokka solves crimes.",
}  # fmt: skip
QUOKKA_ALL: dict[str, Any] = {
    **QUOKKA, "status": "Returning Series", "number_of_episodes": 16, "number_of_seasons": 2,
    "genres": [{"name": "Crime"}, {"name": "Action & Adventure"}],
    "keywords": {"results": [{"name": "based on webtoon"}, {"name": "found family"}, {"name": "unheard of"}]},
    "aggregate_credits": {"cast": [{"name": "Kim Quokka", "order": 0, "total_episode_count": 16, "roles": [{"character": "Detective Q"}]}],
                          "crew": [{"name": "Park Director", "jobs": [{"job": "Director"}]}]},
    "next_episode_to_air": {"air_date": "2025-10-12", "episode_number": 7, "season_number": 2},
    "last_episode_to_air": {"air_date": "2025-10-05", "episode_number": 6, "season_number": 2, "runtime": 60},
    "content_ratings": {"results": [{"iso_3166_1": "KR", "rating": "15"}]},
    "alternative_titles": {"results": [{"title": "Detective Quokka"}]},
    "videos": {"results": [{"site": "YouTube", "type": "Trailer", "key": "abcdefghijk", "official": True}]},
    "recommendations": {"results": [LITRE]},
}  # fmt: skip
MAZE_LITRE: dict[str, Any] = {
    "id": 9, "name": "1 Litre of Tears", "language": "Japanese", "premiered": "2005-10-11", "status": "Ended",
    "network": {"name": "Fuji TV", "country": {"code": "JP"}}, "image": {"original": "http://static.example/litre.jpg"},
    "_embedded": {"nextepisode": {"season": 1, "number": 12, "airdate": "2025-10-20", "airstamp": "2025-10-20T12:00:00+00:00"},
                  "previousepisode": {"season": 1, "number": 11, "airdate": "2025-10-13"}},
}  # fmt: skip

Answer = Callable[[web.Request], Any]


def body(value: Any, status: int = 200, **headers: str) -> Answer:
    """A handler that gives a value as JSON."""
    return lambda _: web.Response(
        text=json.dumps(value), status=status, content_type="application/json", headers=headers
    )


def text(value: str, status: int = 200) -> Answer:
    return lambda _: web.Response(text=value, status=status, content_type="text/html")


async def slow(request: web.Request) -> web.Response:
    """It answers long after the members of these tests stop waiting."""
    await asyncio.sleep(20 * IMPATIENT)
    return body(LITRE_ALL)(request)


async def half(request: web.Request) -> web.StreamResponse:
    """Half a body, then the line is cut."""
    response = web.StreamResponse(headers={"Content-Length": "1000", "Content-Type": "application/json"})
    await response.prepare(request)
    await response.write(b'{"id": 12345, "name": "1 Lit')
    assert request.transport
    request.transport.close()
    return response


async def endless(request: web.Request) -> web.StreamResponse:
    """A body whose length is not said and that goes on until the line is cut."""
    response = web.StreamResponse(headers={"Content-Type": "application/json"})
    await response.prepare(request)
    with contextlib.suppress(ConnectionError):
        while True:
            await response.write(b" " * 2**20)
    return response


@dataclass
class Sites:
    """The two sites. `answers` are by path; `asked` says what was asked for, in order."""

    address: str = ""
    asked: list[str] = field(default_factory=list)
    answers: dict[str, Answer] = field(default_factory=dict)
    failing: Answer | None = None

    async def handle(self, request: web.Request) -> web.StreamResponse:
        path = request.path.strip("/")
        self.asked.append(path)
        answer = self.failing or self.answers.get(path) or body({"status_code": 34}, 404)
        given = answer(request)
        return await given if asyncio.iscoroutine(given) else given

    def standard(self) -> None:
        """Both titles, found by any of their names."""
        pages = {name: {"results": [QUOKKA]} for name in ("Quokka Detective", "quokka detektive")}
        pages |= {"1リットルの涙": {"results": [LITRE]}}
        found = lambda request: body(pages.get(request.query["query"], {"results": []}))(request)  # noqa: E731
        self.answers |= {
            "3/search/tv": found, "3/search/multi": found, "3/tv/12345": body(LITRE_ALL), "3/tv/777": body(QUOKKA_ALL),
            "3/authentication": body({"success": True}),
        }  # fmt: skip


@asynccontextmanager
async def open_sites() -> AsyncGenerator[Sites]:
    sites = Sites()
    sites.standard()
    app = web.Application()
    app.router.add_route("*", "/{path:.*}", sites.handle)
    runner = web.AppRunner(app, shutdown_timeout=0.1)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    port = runner.addresses[0][1]
    sites.address = f"http://127.0.0.1:{port}"
    try:
        yield sites
    finally:
        await runner.cleanup()


class Clock:
    """A clock that is set by hand."""

    def __init__(self) -> None:
        self.now = float(NOW)

    def __call__(self) -> float:
        return self.now

    def today(self) -> date:
        return datetime.fromtimestamp(self.now, UTC).date()


@asynccontextmanager
async def tmdb(sites: Sites, kept: OpenStore, vocabulary: Vocabulary, clock: Clock) -> AsyncGenerator[Cached]:
    async with aiohttp.ClientSession() as session:
        site = Tmdb(
            session, "key", vocabulary, clock.today, address=f"{sites.address}/3", pictures="https://pictures.example",
            first_wait=0,
        )  # fmt: skip
        source = Cached(site, kept.answers, clock)
        try:
            yield source
        finally:
            await source.close()


@asynccontextmanager
async def tvmaze(sites: Sites, kept: OpenStore, vocabulary: Vocabulary, clock: Clock) -> AsyncGenerator[Cached]:
    async with aiohttp.ClientSession() as session:
        site = Tvmaze(session, vocabulary, clock.today, address=f"{sites.address}/maze", first_wait=0)
        source = Cached(site, kept.answers, clock)
        try:
            yield source
        finally:
            await source.close()
