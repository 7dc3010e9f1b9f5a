"""The words by which the text of a page says what a line is about."""

from collections.abc import Mapping

from bot.core.models import Billing, Kind, SongKind

# What stands before the colon of a line, in lower case, and the field it states.
KEYS: Mapping[str, str] = {
    **dict.fromkeys(("title", "english title", "drama title", "name"), "title"),
    **dict.fromkeys(("drama", "movie", "film", "special title", "tv drama"), "title of a kind"),
    **dict.fromkeys(
        (
            "native title", "original title", "japanese title", "korean title", "chinese title", "thai title",
            "hangul", "kanji", "hanzi", "in japanese", "in korean", "in chinese", "in thai",
        ),
        "native_title",
    ),
    **dict.fromkeys(
        (
            "also known as", "aka", "a.k.a.", "other names", "other name", "other titles", "alternative titles",
            "alternative title", "alternate titles", "aliases", "romaji", "romanized title", "romanised title",
            "romanization", "literal title", "synonyms",
        ),
        "aliases",
    ),
    **dict.fromkeys(("year", "release year", "released", "release", "aired", "broadcast", "broadcast period"), "year"),
    **dict.fromkeys(("episodes", "episode", "number of episodes", "no. of episodes", "eps"), "episodes"),
    **dict.fromkeys(("runtime", "running time", "duration", "length", "episode length"), "runtime"),
    **dict.fromkeys(("network", "networks", "original network", "channel", "station", "broadcaster"), "networks"),
    **dict.fromkeys(("country", "country of origin"), "country"),
    **dict.fromkeys(("kind", "type", "format"), "kind"),
    **dict.fromkeys(("status",), "status"),
    **dict.fromkeys(("genre", "genres"), "genres"),
    **dict.fromkeys(("tag", "tags", "themes"), "tags"),
    **dict.fromkeys(("content rating", "age rating"), "content_rating"),
    **dict.fromkeys(("director", "directors", "directed by", "director(s)"), "director"),
    **dict.fromkeys(
        ("screenwriter", "screenwriters", "writer", "writers", "scriptwriter", "written by", "screenplay"),
        "screenwriter",
    ),
    **dict.fromkeys(("synopsis", "plot", "plot summary", "summary", "story", "description"), "synopsis"),
    **dict.fromkeys(("ending", "ending song", "ending theme", "ed"), "ending"),
    **dict.fromkeys(("opening", "opening song", "opening theme", "op"), "opening"),
    **dict.fromkeys(("insert song", "insert songs", "insert", "ost"), "insert"),
    **dict.fromkeys(("cast", "actors", "starring", "the cast", "cast & characters", "cast and characters"), "cast"),
    **dict.fromkeys(("main cast", "main roles", "main role", "leads", "main characters"), "main cast"),
    **dict.fromkeys(("supporting cast", "support cast", "support roles", "supporting roles"), "support cast"),
    **dict.fromkeys(("guest", "guests", "guest cast", "guest roles"), "guest cast"),
    **dict.fromkeys(("score", "rating", "our rating", "my rating", "my score", "overall"), "score"),
    **dict.fromkeys(
        ("opinions", "reviews", "our opinions", "what we think", "comments", "opinion", "review"), "opinions"
    ),
}  # fmt: skip

SITES: Mapping[str, str] = {
    "mdl": "MyDramaList", "mydramalist": "MyDramaList", "imdb": "IMDb", "tmdb": "TMDB", "douban": "Douban",
    "tvmaze": "TVmaze", "asianwiki": "AsianWiki", "viki": "Viki", "jdorama": "JDorama",
}  # fmt: skip

KINDS: Mapping[str, Kind] = {
    "series": "series", "drama": "series", "tv drama": "series", "tv series": "series", "tv show": "series",
    "web drama": "series", "special": "special", "tv special": "special", "sp": "special", "film": "film",
    "movie": "film", "tv movie": "film", "the film": "film", "the movie": "film", "the drama": "series",
    "other": "other",
}  # fmt: skip

BILLINGS: Mapping[str, Billing] = {
    "cast": "support", "main cast": "main", "support cast": "support", "guest cast": "guest",
}  # fmt: skip

SONGS: Mapping[str, SongKind] = {"ending": "ending", "opening": "opening", "insert": "insert"}

COUNTRIES: Mapping[str, str] = {
    "korea": "KR", "south korea": "KR", "japan": "JP", "china": "CN", "mainland china": "CN", "taiwan": "TW",
    "thailand": "TH", "hong kong": "HK", "philippines": "PH", "the philippines": "PH", "singapore": "SG",
    "vietnam": "VN",
}  # fmt: skip
