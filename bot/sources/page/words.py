"""The words by which the lines of a page are told apart, and the values they stand for."""

from collections.abc import Mapping

from bot.core.models import Billing, Kind, SongKind

# The field a line states, by the words before its colon, in lower case.
KEYS: Mapping[str, str] = {
    **dict.fromkeys(("title", "english title", "drama title", "name", "제목", "タイトル", "剧名", "劇名"), "title"),
    **dict.fromkeys(("drama", "movie", "film", "special title", "tv drama"), "title of a kind"),
    **dict.fromkeys(
        (
            "native title", "original title", "japanese title", "korean title", "chinese title", "thai title",
            "hangul", "kanji", "hanzi", "in japanese", "in korean", "in chinese", "in thai", "title (native)",
            "原題", "原名",
        ),
        "native_title",
    ),
    **dict.fromkeys(
        (
            "also known as", "aka", "a.k.a.", "other names", "other name", "other titles", "alternative titles",
            "alternative title", "alternate titles", "aliases", "romaji", "romanized title", "romanised title",
            "romanization", "literal title", "synonyms", "title (romaji)", "revised romanization",
            "別題", "又名", "别名", "別名",
        ),
        "aliases",
    ),
    **dict.fromkeys(
        (
            "year", "release year", "released", "release", "release date", "aired", "broadcast", "broadcast period",
            "방송 기간", "방영 기간", "방송기간", "방영기간", "放送年", "放送期間", "年份", "首播", "首播日期",
        ),
        "year",
    ),
    **dict.fromkeys(("aired on", "airs on", "air time", "airs"), "airs_on"),
    **dict.fromkeys(
        (
            "episodes", "episode", "number of episodes", "no. of episodes", "eps", "회차", "방송 횟수", "몇부작",
            "話数", "放送回数", "集数", "集數",
        ),
        "episodes",
    ),
    **dict.fromkeys(("runtime", "running time", "duration", "length", "episode length", "单集片长"), "runtime"),
    **dict.fromkeys(
        (
            "network", "networks", "original network", "broadcast network", "channel", "station", "broadcaster",
            "방송사", "채널", "방송 채널", "放送局", "电视台", "電視台", "播出平台", "播出頻道",
        ),
        "networks",
    ),
    **dict.fromkeys(("country", "country of origin", "制片国家/地区", "国家", "国家/地区"), "country"),
    **dict.fromkeys(("language", "languages", "original language"), "language"),
    **dict.fromkeys(("kind", "type", "format"), "kind"),
    **dict.fromkeys(("status",), "status"),
    **dict.fromkeys(("genre", "genres", "장르", "ジャンル"), "genres"),
    **dict.fromkeys(("tag", "tags", "themes"), "tags"),
    **dict.fromkeys(("content rating", "age rating"), "content_rating"),
    **dict.fromkeys(
        ("director", "directors", "directed by", "director(s)", "연출", "감독", "演出", "監督", "导演", "導演"),
        "director",
    ),
    **dict.fromkeys(
        (
            "screenwriter", "screenwriters", "writer", "writers", "scriptwriter", "written by", "screenplay",
            "극본", "각본", "脚本", "编剧", "編劇",
        ),
        "screenwriter",
    ),
    **dict.fromkeys(
        ("synopsis", "plot", "plot summary", "summary", "story", "description", "줄거리", "あらすじ", "剧情简介"),
        "synopsis",
    ),
    **dict.fromkeys(("ending", "ending song", "ending theme", "ed"), "ending"),
    **dict.fromkeys(("opening", "opening song", "opening theme", "op"), "opening"),
    **dict.fromkeys(("insert song", "insert songs", "insert", "ost"), "insert"),
    **dict.fromkeys(
        (
            "cast", "actors", "starring", "the cast", "cast & characters", "cast and characters", "cast & credits",
            "출연", "출연진", "등장인물", "キャスト", "出演", "主演", "演员", "演員",
        ),
        "cast",
    ),
    **dict.fromkeys(("main cast", "main roles", "main role", "leads", "main characters"), "main cast"),
    **dict.fromkeys(
        ("supporting cast", "support cast", "support roles", "supporting roles", "support role", "supporting role"),
        "support cast",
    ),
    **dict.fromkeys(("guest", "guests", "guest cast", "guest roles", "guest role"), "guest cast"),
    **dict.fromkeys(
        ("score", "rating", "ratings", "user ratings", "our rating", "my rating", "my score", "overall"), "score"
    ),
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

# The last line of a role where actor, character and billing each have a line.
ROLE_LINES: Mapping[str, Billing] = {
    "main role": "main", "support role": "support", "supporting role": "support", "guest role": "guest",
}  # fmt: skip

# Headings that state nothing themselves, and end the section before them.
HEADINGS = frozenset((
    "profile", "details", "drama info", "information", "statistics", "production credits", "external links",
    "official site", "episode ratings",
))  # fmt: skip

LANGUAGES: Mapping[str, str] = {
    "korean": "ko", "japanese": "ja", "chinese": "zh", "mandarin": "zh", "cantonese": "yue", "thai": "th",
    "filipino": "fil", "tagalog": "fil", "vietnamese": "vi", "english": "en",
}  # fmt: skip

COUNTRIES: Mapping[str, str] = {
    "korea": "KR", "south korea": "KR", "japan": "JP", "china": "CN", "mainland china": "CN", "taiwan": "TW",
    "thailand": "TH", "hong kong": "HK", "philippines": "PH", "the philippines": "PH", "singapore": "SG",
    "vietnam": "VN", "한국": "KR", "대한민국": "KR", "韩国": "KR", "韓国": "KR", "日本": "JP",
    "中国": "CN", "中国大陆": "CN", "台湾": "TW", "台灣": "TW", "泰国": "TH",
    "香港": "HK", "中国香港": "HK", "中国台湾": "TW",
}  # fmt: skip
