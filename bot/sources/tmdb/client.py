"""TMDB, The Movie Database: https://developer.themoviedb.org. Needs a free key, of either of its two forms."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date

import aiohttp
from aiolimiter import AsyncLimiter

from bot.core.live import SiteFacts, SourceTrouble
from bot.core.models import Drama
from bot.core.titles import same_title
from bot.core.vocabulary import Vocabulary
from bot.sources.tmdb.bodies import Page, Title, Titled
from bot.sources.tmdb.facts import brief_of, facts_of
from bot.sources.web import Web

ADDRESS = "https://api.themoviedb.org/3"
PICTURES = "https://image.tmdb.org/t/p"

_FOUND = 10
_SERIES = (
    "aggregate_credits,keywords,alternative_titles,translations,content_ratings,external_ids,watch/providers,"
    "videos,images,recommendations"
)
_FILM = (
    "credits,keywords,alternative_titles,translations,external_ids,watch/providers,videos,images,recommendations"
)  # fmt: skip


class Tmdb:
    """TMDB's API as a `cache.Site`. `today` gives the day facts are dated with; `first_wait` is that of `Web`."""

    name = "TMDB"
    link = "tmdb"
    advice = "Make a new one on https://www.themoviedb.org/settings/api and put it after TMDB_API_KEY= in .env."

    def __init__(
        self,
        session: aiohttp.ClientSession,
        key: str,
        vocabulary: Vocabulary,
        today: Callable[[], date],
        *,
        address: str = ADDRESS,
        pictures: str = PICTURES,
        first_wait: float = 0.5,
    ) -> None:
        # The long form of the key, "API Read Access Token", is a bearer token; the short one a query parameter.
        bearer = "." in key
        self._web = Web(
            session,
            address,
            # TMDB serves about 40 requests a second: a burst of 20, and 20 more within that second.
            AsyncLimiter(20, 1),
            headers={"Authorization": f"Bearer {key}"} if bearer else None,
            always={} if bearer else {"api_key": key},
            first_wait=first_wait,
        )
        self._vocabulary = vocabulary
        self._today = today
        self._pictures = pictures

    async def facts(self, drama: Drama) -> SiteFacts | None:
        """The facts of one title, in one request, after a search where its id at TMDB is not known."""
        path = (drama.links or {}).get(self.link) or await self._path_of(drama)
        if path is None:
            return None
        path = path if "/" in path else f"{'movie' if drama.kind == 'film' else 'tv'}/{path}"
        film = path.startswith("movie/")
        title = await self._web.get(
            path,
            Title,
            append_to_response=_FILM if film else _SERIES,
            include_image_language="en,null",
            language="en-US",
        )
        if title is None:
            return None
        return facts_of(title, path, self._vocabulary, self._today(), self._pictures)

    async def search(self, text: str) -> tuple[Drama, ...]:
        """Series and films, those in languages of Asian dramas first."""
        page = await self._web.get("search/multi", Page, query=text, include_adult="false")
        rows = [row for row in _rows(page) if row.media_type in ("tv", "movie")]
        found = [brief for row in rows if (brief := brief_of(row, self._pictures))]
        return tuple(sorted(found, key=lambda drama: drama.language not in _LANGUAGES)[:_FOUND])

    async def check(self) -> None:
        if await self._web.get("authentication", dict[str, object]) is None:
            raise SourceTrouble("down")

    async def _path_of(self, drama: Drama) -> str | None:
        kind = "movie" if drama.kind == "film" else "tv"
        for name in dict.fromkeys(filter(None, (drama.native_title, drama.title))):
            page = await self._web.get(f"search/{kind}", Page, query=name, include_adult="false")
            for brief in self._briefs(_rows(page), kind):
                if same_title(drama, brief):
                    return (brief.links or {})[self.link]
        return None

    def _briefs(self, rows: Iterable[Titled], kind: str) -> Iterator[Drama]:
        for row in rows:
            row.media_type = kind
            if brief := brief_of(row, self._pictures):
                yield brief


_LANGUAGES = frozenset(("ko", "ja", "zh", "yue", "th", "fil", "vi"))


def _rows(page: Page | None) -> list[Titled]:
    return (page.results if page else None) or []
