"""Converts TMDB's answers into our records: keywords into tags, providers into services by kind and region."""

import re
from collections.abc import Iterable, Iterator
from datetime import date

from bot.core.days import iso_day
from bot.core.live import Episode, SiteFacts
from bot.core.models import Billing, Credit, Drama, Images, Kind, Role, SiteScore, Status, Watch, WatchKind
from bot.core.titles import named_only
from bot.core.vocabulary import Vocabulary
from bot.sources.tmdb.bodies import Actor, Aired, Credits, Offers, Title, Titled, Video

_POSTER, _PICTURE = "w500", "w780"
_GALLERY, _CAST, _CREW, _ALIASES = 3, 20, 8, 40
_MAIN = 6
_JOBS = {
    "Director": "director", "Series Director": "director", "Writer": "screenwriter", "Screenplay": "screenwriter",
    "Screenstory": "screenwriter", "Series Composition": "screenwriter", "Original Music Composer": "composer",
}  # fmt: skip
_OFFERS: tuple[tuple[str, WatchKind], ...] = (
    ("flatrate", "stream"), ("free", "free"), ("ads", "free"), ("rent", "rent"), ("buy", "buy"),
)  # fmt: skip
# TMDB's codes that are not ISO 639's of the language meant: Cantonese, Filipino.
_LANGUAGES = {"cn": "yue", "tl": "fil"}


def key_of(path: str) -> str:
    """Our id of a title that only TMDB has: "tmdb-tv-1396" for "tv/1396"."""
    return f"tmdb-{path.replace('/', '-')}"


def brief_of(row: Titled, pictures: str) -> Drama | None:
    """The short record of a row; None for one without a name, and for pornography (`adult`)."""
    film = row.media_type == "movie" or (row.media_type is None and row.title is not None)
    title = row.title if film else row.name
    if not row.id or not title or row.adult:
        return None
    path = f"{'movie' if film else 'tv'}/{row.id}"
    began = iso_day(row.release_date if film else row.first_air_date)
    return Drama(
        id=key_of(path),
        title=title,
        kind="film" if film else "series",
        native_title=(row.original_title if film else row.original_name) or None,
        country=_country(row),
        language=_language(row),
        year=began.year if began else None,
        aired_from=began,
        synopsis=row.overview or None,
        links={"tmdb": path},
        images=_images(row.poster_path, (), pictures),
        sources=("TMDB",),
    )


def facts_of(title: Title, path: str, vocabulary: Vocabulary, today: date, pictures: str) -> SiteFacts:
    """The full record of the title at `path`; its scores and services are dated `today`."""
    kind: Kind = "film" if path.startswith("movie/") else "series"
    name = title.title or title.name or title.original_title or title.original_name or key_of(path)
    native = title.original_title or title.original_name
    began = iso_day(title.release_date if kind == "film" else title.first_air_date)
    backdrops = (title.images.backdrops if title.images else None) or []
    following = _episode(title.next_episode_to_air)
    status = _status(title, kind, began, following.airs if following else None, today)
    drama = Drama(
        id=key_of(path),
        title=name,
        kind=kind,
        native_title=native or None,
        aliases=_aliases(title, {name, native}),
        country=_country(title),
        language=_language(title),
        year=began.year if began else None,
        aired_from=began,
        aired_to=iso_day(title.last_air_date) if status == "ended" and kind != "film" else None,
        status=status,
        seasons=title.number_of_seasons or None,
        episodes=title.number_of_episodes or None,
        runtime=_runtime(title),
        networks=tuple(row.name for row in title.networks or () if row.name),
        content_rating=_content_rating(title),
        genres=tuple(dict.fromkeys(vocabulary.genre(row.name) for row in title.genres or () if row.name)),
        tags=_tags(title, vocabulary),
        synopsis=title.overview or None,
        cast=tuple(_cast(title.aggregate_credits or title.credits)),
        crew=tuple(_crew(title.aggregate_credits or title.credits))[:_CREW],
        watch=tuple(_watch((title.watch.results if title.watch else None) or {}, vocabulary, today)),
        scores=_scores(title, today),
        links=_links(title, path),
        images=_images(title.poster_path, (row.file_path for row in backdrops if row.iso_639_1 is None), pictures),
        sources=("TMDB",),
    )
    return SiteFacts(
        drama=drama,
        next_episode=following if following and following.airs >= today else None,
        last_episode=_episode(title.last_episode_to_air),
        trailer=_trailer((title.videos.results if title.videos else None) or ()),
        also_liked=tuple(_also_liked(title, pictures)),
    )


def _episode(aired: Aired | None) -> Episode | None:
    airs = iso_day(aired.air_date) if aired else None
    return Episode(airs=airs, number=aired.episode_number, season=aired.season_number) if aired and airs else None


def _also_liked(title: Title, pictures: str) -> Iterator[Drama]:
    for row in (title.recommendations.results if title.recommendations else None) or ():
        if brief := brief_of(row, pictures):
            # The names are enough: the rest is fetched when somebody looks the title up.
            yield named_only(brief)


def _country(row: Titled) -> str | None:
    return next((code for code in row.origin_country or () if re.fullmatch("[A-Z]{2}", code)), None)


def _language(row: Titled) -> str | None:
    code = row.original_language or None
    return _LANGUAGES.get(code, code) if code else None


def _status(title: Title, kind: Kind, began: date | None, airs: date | None, today: date) -> Status | None:
    if title.status in ("Ended", "Canceled", "Released"):
        return "ended"
    if began is None or began > today:
        return "announced" if title.status or began else None
    # A series between two seasons has no status of ours.
    return "airing" if kind == "series" and (airs or title.status == "In Production") else None


def _aliases(title: Title, known: set[str | None]) -> tuple[str, ...]:
    others = title.alternative_titles
    names = [row.title for row in ((others.results or others.titles) if others else None) or ()]
    translations = (title.translations.translations if title.translations else None) or ()
    names += [row.data.name or row.data.title for row in translations if row.data]
    return tuple(dict.fromkeys(name for name in names if name and name not in known))[:_ALIASES]


def _runtime(title: Title) -> int | None:
    last = title.last_episode_to_air
    return next((n for n in (title.runtime, *(title.episode_run_time or ()), last and last.runtime) if n), None)


def _content_rating(title: Title) -> str | None:
    ratings = {row.iso_3166_1: row.rating for row in (title.content_ratings and title.content_ratings.results) or ()}
    return ratings.get(_country(title)) or None


def _tags(title: Title, vocabulary: Vocabulary) -> tuple[str, ...]:
    rows = (title.keywords.results or title.keywords.keywords if title.keywords else None) or ()
    tags = (vocabulary.tag_of_keyword(row.name) for row in rows if row.name)
    return tuple(dict.fromkeys(tag for tag in tags if tag))


def _cast(credits: Credits | None) -> Iterator[Role]:
    actors = sorted((credits.cast if credits else None) or (), key=lambda actor: actor.order or 0)
    most = max((actor.total_episode_count or 0 for actor in actors), default=0)
    for place, actor in enumerate(actors[:_CAST]):
        if actor.name:
            role = actor.character or next((acted.character for acted in actor.roles or () if acted.character), None)
            yield Role(actor=actor.name, role=role, billing=_billing(actor, place, most))


def _billing(actor: Actor, place: int, most: int) -> Billing:
    """TMDB has no billing, but an order and counts of episodes: leads come first and are in at least half of them."""
    share = (actor.total_episode_count or 0) / most if most else 1.0
    if place < _MAIN and share >= 0.5:
        return "main"
    return "guest" if share < 0.15 else "support"


def _crew(credits: Credits | None) -> Iterator[Credit]:
    done: set[tuple[str, str]] = set()
    for worker in (credits.crew if credits else None) or ():
        for name in (worker.job, *(did.job for did in worker.jobs or ())):
            job = _JOBS.get(name or "")
            if worker.name and job and (worker.name, job) not in done:
                done.add((worker.name, job))
                yield Credit(person=worker.name, job=job)


def _watch(regions: dict[str, Offers], vocabulary: Vocabulary, today: date) -> Iterator[Watch]:
    """One offer for each service and kind, with all its regions."""
    offered: dict[tuple[str, WatchKind], list[str]] = {}
    for region, offers in sorted(regions.items()):
        for field, kind in _OFFERS:
            for provider in getattr(offers, field) or ():
                if provider.provider_name:
                    places = offered.setdefault((vocabulary.service(provider.provider_name), kind), [])
                    if region not in places:
                        places.append(region)
    for (service, kind), places in offered.items():
        yield Watch(service=service, regions=tuple(places), kind=kind, as_of=today.isoformat())


def _scores(title: Title, today: date) -> tuple[SiteScore, ...]:
    if not title.vote_average or not title.vote_count:
        return ()
    score = SiteScore(site="TMDB", score=title.vote_average, votes=title.vote_count, as_of=today.isoformat())
    return (score,)


def _links(title: Title, path: str) -> dict[str, str]:
    other = title.external_ids
    links = {"tmdb": path, "imdb": other and other.imdb_id, "wikidata": other and other.wikidata_id}
    return {site: key for site, key in links.items() if key}


def _images(poster: str | None, gallery: Iterable[str | None], pictures: str) -> Images | None:
    shown = tuple(f"{pictures}/{_PICTURE}{path}" for path in gallery if path)[:_GALLERY]
    if not poster and not shown:
        return None
    return Images(poster=f"{pictures}/{_POSTER}{poster}" if poster else None, gallery=shown)


def _trailer(videos: Iterable[Video]) -> str | None:
    shown = [
        video
        for video in videos
        if video.site == "YouTube" and video.type == "Trailer" and re.fullmatch(r"[\w-]{5,20}", video.key or "")
    ]
    shown.sort(key=lambda video: not video.official)
    return f"https://www.youtube.com/watch?v={shown[0].key}" if shown else None
