"""The JSON bodies of TMDB's answers, as far as they are read. Every field may be missing or null."""

from msgspec import Struct, field


class Named(Struct):
    name: str | None = None
    id: int | None = None


class Titled(Struct):
    """A row of a search or of recommendations. Series have `name`, `original_name` and `first_air_date`; films have
    `title`, `original_title` and `release_date`."""

    id: int | None = None
    name: str | None = None
    original_name: str | None = None
    title: str | None = None
    original_title: str | None = None
    original_language: str | None = None
    origin_country: list[str] | None = None
    first_air_date: str | None = None
    release_date: str | None = None
    overview: str | None = None
    poster_path: str | None = None
    media_type: str | None = None
    adult: bool | None = None


class Page(Struct):
    results: list[Titled] | None = None


class Acted(Struct):
    character: str | None = None


class Did(Struct):
    job: str | None = None


class Actor(Struct):
    name: str | None = None
    character: str | None = None
    roles: list[Acted] | None = None
    total_episode_count: int | None = None
    order: int | None = None


class Worker(Struct):
    name: str | None = None
    job: str | None = None
    jobs: list[Did] | None = None


class Credits(Struct):
    cast: list[Actor] | None = None
    crew: list[Worker] | None = None


class Keywords(Struct):
    results: list[Named] | None = None
    keywords: list[Named] | None = None


class OtherTitle(Struct):
    title: str | None = None
    iso_3166_1: str | None = None


class OtherTitles(Struct):
    results: list[OtherTitle] | None = None
    titles: list[OtherTitle] | None = None


class Translated(Struct):
    name: str | None = None
    title: str | None = None


class Translation(Struct):
    iso_639_1: str | None = None
    data: Translated | None = None


class Translations(Struct):
    translations: list[Translation] | None = None


class Rated(Struct):
    iso_3166_1: str | None = None
    rating: str | None = None


class Ratings(Struct):
    results: list[Rated] | None = None


class Elsewhere(Struct):
    imdb_id: str | None = None
    wikidata_id: str | None = None


class Provider(Struct):
    provider_name: str | None = None


class Offers(Struct):
    flatrate: list[Provider] | None = None
    free: list[Provider] | None = None
    ads: list[Provider] | None = None
    rent: list[Provider] | None = None
    buy: list[Provider] | None = None


class Providers(Struct):
    results: dict[str, Offers] | None = None


class Video(Struct):
    key: str | None = None
    site: str | None = None
    type: str | None = None
    official: bool | None = None


class Videos(Struct):
    results: list[Video] | None = None


class Picture(Struct):
    file_path: str | None = None
    iso_639_1: str | None = None


class Pictures(Struct):
    backdrops: list[Picture] | None = None


class Aired(Struct):
    air_date: str | None = None
    episode_number: int | None = None
    season_number: int | None = None
    runtime: int | None = None


class Title(Titled):
    """The details of one title, series or film."""

    status: str | None = None
    last_air_date: str | None = None
    episode_run_time: list[int] | None = None
    runtime: int | None = None
    number_of_episodes: int | None = None
    number_of_seasons: int | None = None
    networks: list[Named] | None = None
    genres: list[Named] | None = None
    vote_average: float | None = None
    vote_count: int | None = None
    next_episode_to_air: Aired | None = None
    last_episode_to_air: Aired | None = None
    aggregate_credits: Credits | None = None
    credits: Credits | None = None
    keywords: Keywords | None = None
    alternative_titles: OtherTitles | None = None
    translations: Translations | None = None
    content_ratings: Ratings | None = None
    external_ids: Elsewhere | None = None
    watch: Providers | None = field(default=None, name="watch/providers")
    videos: Videos | None = None
    images: Pictures | None = None
    recommendations: Page | None = None
