"""TVmaze: https://www.tvmaze.com/api. Needs no key; its data is CC BY-SA 4.0 and credited where it is shown."""

import html
import re
from collections.abc import Callable
from datetime import date, datetime

import aiohttp
from aiolimiter import AsyncLimiter
from msgspec import Struct, field

from bot.core.days import iso_day
from bot.core.live import Episode, SiteFacts, SourceTrouble
from bot.core.models import WEEKDAYS, Drama, Images, Role, Status
from bot.core.titles import same_title
from bot.core.vocabulary import Vocabulary
from bot.sources.web import Web

ADDRESS = "https://api.tvmaze.com"

_CAST = 20
_STATUS: dict[str, Status] = {"Ended": "ended", "Running": "airing", "In Development": "announced"}
_LANGUAGES = {
    "Korean": "ko", "Japanese": "ja", "Chinese": "zh", "Cantonese": "yue", "Thai": "th", "Tagalog": "fil",
    "Vietnamese": "vi",
}  # fmt: skip


class Country(Struct):
    code: str | None = None


class Channel(Struct):
    name: str | None = None
    country: Country | None = None


class Schedule(Struct):
    days: list[str] | None = None


class Picture(Struct):
    medium: str | None = None
    original: str | None = None


class Ids(Struct):
    imdb: str | None = None


class Aired(Struct):
    season: int | None = None
    number: int | None = None
    airdate: str | None = None
    airstamp: str | None = None


class Called(Struct):
    name: str | None = None


class Played(Struct):
    person: Called | None = None
    character: Called | None = None


class Embedded(Struct):
    nextepisode: Aired | None = None
    previousepisode: Aired | None = None
    cast: list[Played] | None = None
    akas: list[Called] | None = None


class Show(Struct):
    """A show. As in all these bodies, every field may be missing or null."""

    id: int | None = None
    name: str | None = None
    language: str | None = None
    genres: list[str] | None = None
    status: str | None = None
    runtime: int | None = None
    averageRuntime: int | None = None
    premiered: str | None = None
    ended: str | None = None
    schedule: Schedule | None = None
    network: Channel | None = None
    web: Channel | None = field(default=None, name="webChannel")
    externals: Ids | None = None
    image: Picture | None = None
    summary: str | None = None
    embedded: Embedded | None = field(default=None, name="_embedded")


class Hit(Struct):
    show: Show | None = None


class Tvmaze:
    """TVmaze's API as a `cache.Site`. It has series only, no films."""

    name = "TVmaze"
    link = "tvmaze"
    advice = None

    def __init__(
        self,
        session: aiohttp.ClientSession,
        vocabulary: Vocabulary,
        today: Callable[[], date],
        *,
        address: str = ADDRESS,
        first_wait: float = 0.5,
    ) -> None:
        # TVmaze always serves 20 calls in 10 seconds. A burst of 10, then one a second, stays within that.
        self._web = Web(session, address, AsyncLimiter(10, 10), first_wait=first_wait)
        self._vocabulary = vocabulary
        self._today = today

    async def facts(self, drama: Drama) -> SiteFacts | None:
        if drama.kind != "series":
            return None
        number = (drama.links or {}).get(self.link) or await self._number_of(drama)
        if number is None:
            return None
        show = await self._web.get(
            f"shows/{number}", Show, **{"embed[]": ["nextepisode", "previousepisode", "cast", "akas"]}
        )
        return self._facts(show, number) if show else None

    async def search(self, text: str) -> tuple[Drama, ...]:
        hits = await self._web.get("search/shows", list[Hit], q=text)
        found = [self._drama(hit.show, str(hit.show.id)) for hit in hits or () if hit.show and hit.show.id]
        return tuple(sorted(found, key=lambda drama: drama.language not in _LANGUAGES.values()))

    async def check(self) -> None:
        """Check that it answers; there is no key to check."""
        if await self._web.get("shows/1", Show) is None:
            raise SourceTrouble("down")

    async def _number_of(self, drama: Drama) -> str | None:
        for name in dict.fromkeys(filter(None, (drama.title, drama.native_title))):
            for found in await self.search(name):
                if same_title(drama, found):
                    return (found.links or {})[self.link]
        return None

    def _facts(self, show: Show, number: str) -> SiteFacts:
        embedded = show.embedded or Embedded()
        following = _episode(embedded.nextepisode)
        return SiteFacts(
            drama=self._drama(show, number),
            next_episode=following if following and following.airs >= self._today() else None,
            last_episode=_episode(embedded.previousepisode),
        )

    def _drama(self, show: Show, number: str) -> Drama:
        channel = show.network or show.web
        began, status = iso_day(show.premiered), _STATUS.get(show.status or "")
        days = {day[:3] for day in (show.schedule.days if show.schedule else None) or ()}
        embedded = show.embedded or Embedded()
        akas = (aka.name for aka in embedded.akas or ())
        poster = (show.image.original or show.image.medium) if show.image else None
        return Drama(
            id=f"tvmaze-{number}",
            title=show.name or f"TVmaze {number}",
            kind="series",
            aliases=tuple(dict.fromkeys(name for name in akas if name and name != show.name)),
            country=channel.country.code if channel and channel.country else None,
            language=_LANGUAGES.get(show.language or ""),
            year=began.year if began else None,
            aired_from=began,
            aired_to=iso_day(show.ended) if status == "ended" else None,
            airs_on=tuple(day for day in WEEKDAYS if day in days),
            status=status,
            runtime=show.averageRuntime or show.runtime or None,
            networks=(channel.name,) if channel and channel.name else (),
            genres=tuple(dict.fromkeys(self._vocabulary.genre(name) for name in show.genres or ())),
            synopsis=_plain(show.summary) or None,
            cast=tuple(_roles(embedded.cast or [])),
            links={
                "tvmaze": number,
                **({"imdb": show.externals.imdb} if show.externals and show.externals.imdb else {}),
            },
            images=Images(poster=poster.replace("http://", "https://", 1)) if poster else None,
            sources=("TVmaze",),
        )


def _episode(aired: Aired | None) -> Episode | None:
    airs = iso_day(aired.airdate) if aired else None
    if aired is None or airs is None:
        return None
    return Episode(airs=airs, number=aired.number, season=aired.season, at=_stamp(aired.airstamp))


def _roles(cast: list[Played]) -> list[Role]:
    return [
        Role(actor=one.person.name, role=one.character.name if one.character else None)
        for one in cast[:_CAST]
        if one.person and one.person.name
    ]


def _plain(summary: str | None) -> str:
    """A summary's HTML as plain text."""
    apart = re.sub(r"<(?:/?p|br)\b[^>]*>", " ", summary or "")
    return " ".join(html.unescape(re.sub(r"<[^>]*>", "", apart)).split())


def _stamp(text: str | None) -> int | None:
    try:
        return int(datetime.fromisoformat(text).timestamp()) if text else None
    except ValueError:
        return None
