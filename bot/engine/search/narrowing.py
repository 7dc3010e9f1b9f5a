"""The year, country and kind that words of a query ask for, in the languages members write."""

import re
from collections.abc import Callable, Collection, Iterable, Iterator
from typing import NamedTuple

from bot.engine.search.fold import fold

_YEAR = re.compile("(19[3-9][0-9]|20[0-4][0-9])[년年]?[版판]?")
# Without codes and names that are everyday words or syllables of titles in some language: my, in, id, us, han.
_NAMES = {
    "KR": "kr korea korean kdrama k-drama drakor south-korea corea coreano coreana corea-del-sur coreia coreia-do-sul "
    "corée corée-du-sud coréen coréenne südkorea koreanisch koreanische korea-selatan hàn-quốc "
    "한국 한국판 한드 韓国 韓国版 韓ドラ 韓国ドラマ 韩版 韩剧 南韩 เกาหลี เกาหลีใต้",
    "JP": "jp japan japanese jdrama j-drama japón japonés japonesa japão japonês japon japonais japonaise "
    "japanisch japanische jepang nhật-bản nhật 일본 일본판 일드 日本 日本版 日版 日剧 ญี่ปุ่น",
    "CN": "cn china chinese cdrama c-drama dracin mainland chino chinês chinesa chine chinois chinoise chinesisch "
    "chinesische cina tiongkok trung-quốc 중국 중국판 중드 中国 中国版 中国ドラマ 中剧 国产 大陆 大陆版 内地 内地版 จีน",
    "TW": "tw taiwan taiwanese taiwanés taiwanês taiwanesa taiwanais taiwanaise taiwanisch taiwanische đài-loan "
    "대만 대만판 대드 台湾 台湾版 台版 台剧 ไต้หวัน",
    "TH": "th thailand thai lakorn tailandia tailandés tailandesa tailândia tailandês thaïlande thaïlandais "
    "thaïlandaise thailändisch thailändische thái-lan 태국 태국판 タイ タイ版 泰国 泰国版 泰版 泰剧 ไทย ประเทศไทย",
    "HK": "hk tvb hongkong hong-kong hồng-kông 홍콩 香港 香港版 港版 港剧 ฮ่องกง",
    "PH": "ph philippine philippines filipino filipina pinoy filipinas philippinen 필리핀 フィリピン 菲律宾 ฟิลิปปินส์",
    "SG": "sg singapore singaporean singapur singapura singapour 싱가포르 シンガポール 新加坡 สิงคโปร์",
    "US": "usa american estados-unidos états-unis américain amerikanisch 미국 미국판 アメリカ 美国 美版 美剧 อเมริกา",
    "VN": "vn vietnam vietnamese việt-nam 베트남 ベトナム 越南 越南版 เวียดนาม",
    "IN": "india indian indien inde 인도 インド 印度 อินเดีย",
    "ID": "indonesia indonesian indonesien indonésie 인도네시아 インドネシア 印度尼西亚 印尼 อินโดนีเซีย",
    "MY": "malaysia malaysian malaisie 말레이시아 マレーシア 马来西亚 มาเลเซีย",
    "GB": "gb uk british england 영국 イギリス 英国 英版 อังกฤษ",
    "TR": "turkey turkish turquía turquia turquie türkei 터키 トルコ 土耳其 ตุรกี",
}
_COUNTRIES = {fold(word): code for code, words in _NAMES.items() for word in words.split(" ")}
_WIDEST = 3

# Words for drama and for film.
_KINDS = frozenset(map(fold, (
    "drama", "dramas", "dorama", "doramas", "serie", "series", "serial", "дорама", "дораму", "сериал", "드라마",
    "드라마판", "ドラマ", "ドラマ版", "电视剧", "电视剧版", "连续剧", "剧集", "剧版", "ซีรีส์", "ซีรีย์", "ซีรี่ย์", "ละคร",
    "phim", "sinetron",
)))  # fmt: skip
_FILMS = frozenset(map(fold, (
    "movie", "movies", "film", "films", "filme", "película", "фильм", "영화", "영화판", "극장판", "映画", "映画版",
    "劇場版", "电影", "电影版", "剧场版", "หนัง", "ภาพยนตร์",
)))  # fmt: skip
_EITHER = _KINDS | _FILMS
# Vietnamese has one word for both.
_DRAMA_OR_FILM = _EITHER - {"phim"}
# Words that add nothing, beside a country or after a name.
_FORMS = frozenset(("version", "remake", "bl", "gl"))
# Words beside a country that add nothing: the Korean version, drama Korea.
_VERSION = _EITHER | _FORMS | {"ver", "versao", "edition"}
# A year, the country of a version or the kind, without a space beside letters that need none: 流星花園2001,
# 泰版流星花园, 映画デスノート.
_EDITIONS = {name for name in _COUNTRIES if name[-1] in "版판"} | {kind for kind in _EITHER if kind >= "\u0e00"}
_MARK = "|".join((_YEAR.pattern.replace("(", "(?:"), *sorted(_EDITIONS, key=lambda name: (-len(name), name))))
_HEAD, _TAIL = re.compile(rf"^({_MARK})(?=[^\x00-\x7f版판])"), re.compile(rf"(?<=[^\x00-\x7f])({_MARK})$")

# Words typed before and after a name out of habit, as in a web search.
_WATCH = frozenset(map(fold, ("watch", "nonton", "xem", "assistir", "ver", "regarder", "смотреть", "ดู")))
_ERRANDS = _FORMS | frozenset(map(fold, (
    "free", "gratis", "hd", "ost", "soundtrack", "cast", "elenco", "reparto", "netflix", "viki", "iqiyi", "wetv",
    "disney", "hulu", "online", "streaming", "trailer", "teaser", "review", "reviews", "sub", "subs", "subbed", "dub",
    "dubbed", "eng", "engsub", "indo", "vietsub", "español", "legendado", "dublado", "vostfr", "izle", "онлайн",
    "episode", "episodes", "넷플릭스", "디즈니", "다시보기", "재방송", "등장인물", "출연진", "몇부작", "ネトフリ",
    "キャスト", "主題歌", "在线观看", "演员表", "主题曲", "ซับไทย", "нетфликс",
)))  # fmt: skip

_HEADS, _TAILS = _EITHER | _WATCH, _EITHER | _ERRANDS
_LIVE_ACTION = ["live", "action"]

# How a title is recalled: the one with, that drama where.
_SHOWS = _EITHER | {"one", "show", "kdrama", "jdrama", "cdrama", "bl"}
_POINTING, _RECALLING = frozenset(("the", "that", "this")), frozenset(("with", "where", "called", "named"))


def words_of(text: str) -> list[str]:
    """The words of folded text, a year or the country of a version at its beginning or end apart."""
    if not text.isascii():
        text = _HEAD.sub(r"\1 ", _TAIL.sub(r" \1", text))
    return text.split(" ")


def without_errand(words: list[str]) -> list[str]:
    """Folded words without those at the beginning and end that say what is wanted of a title, such as to watch it or
    see its cast, and those by which it is recalled; at least one remains."""
    return _between(_recalled(words), _WATCH, _ERRANDS)


def without_kind(words: list[str]) -> list[str]:
    """The same, and without words for drama or film."""
    return _between(words, _HEADS, _TAILS)


def kinds_among(words: Iterable[str]) -> list[str]:
    """Those of some folded words that mean either drama or film."""
    return [word for word in words if word in _DRAMA_OR_FILM]


def is_film(kinds: Collection[str]) -> bool | None:
    """Whether such words ask for a film (True) or a drama (False); None if there are none."""
    return not _FILMS.isdisjoint(kinds) if kinds else None


def _between(words: list[str], heads: frozenset[str], tails: frozenset[str]) -> list[str]:
    first, last = 0, len(words)
    while last - first > 1 and (size := _tail(words[first:last], tails)):
        last -= size
    while last - first > 1 and words[first] in heads:
        first += 1
    return words[first:last]


def _tail(words: list[str], tails: frozenset[str]) -> int:
    """How many words at the end are one of `tails`, or say as little: live action, the series; never all."""
    if len(words) > 2 and (words[-2:] == _LIVE_ACTION or (words[-2] == "the" and words[-1] in tails)):
        return 2
    return int(words[-1] in tails)


def _recalled(words: list[str]) -> list[str]:
    """The words without those at the beginning that recall a title."""
    pointed = int(words[0] in _POINTING)
    if len(words) < pointed + 2 or words[pointed] not in _SHOWS:
        return words
    told = pointed + 1
    said = words[told] in _RECALLING
    # "The drama" alone may be of a name.
    return words[told + said :] or words if said or words[0] == "that" else words


class Narrowed(NamedTuple):
    """A query split into the words of a name and what it asks for.

    `words` is what remains, `years` the first and the last year, `said` the words taken away. `ended` is whether some
    of these stood at the end, so that the last remaining word is complete.
    """

    words: list[str]
    years: tuple[int, int] | None = None
    country: str | None = None
    said: tuple[str, ...] = ()
    ended: bool = False


def narrowings(words: list[str], unfinished: Callable[[], bool]) -> Iterator[Narrowed]:
    """The ways to split folded words, that which asks for most first. At least one word remains.

    `unfinished` tells whether the last word may be the beginning of a longer one.
    """
    most = _narrowed(words, unfinished, 2, True)
    yield most
    # The year or the country may be part of the title: Reply 1997 Korea.
    if most.years and most.country:
        yield _narrowed(words, unfinished, 0, True)
        yield _narrowed(words, unfinished, 2, False)
    if most.years and most.years[0] < most.years[1]:
        yield _narrowed(words, unfinished, 1, True)


def _narrowed(words: list[str], unfinished: Callable[[], bool], most_years: int, countries: bool) -> Narrowed:
    left, years, country, ended = words.copy(), list[int](), None, False
    said: list[str] = []
    while len(left) > 1:
        for end in (-1, 0):
            if len(years) < most_years and (told := _YEAR.fullmatch(left[end])):
                year = int(told[1])
                if years and not _spans(left[end], said[-1], end):
                    continue
                years.append(year)
                said.append(left.pop(end))
            elif len(years) < most_years and len(left) > 2 and _is_beside_a_year(left, end):
                left.pop(end)
            elif countries and country is None and (found := _country(left, end)):
                code, size = found
                if end and not ended and size == 1 and _is_short(left[-1]) and unfinished():
                    continue
                country = code
                said += left[:size] if end == 0 else left[-size:]
                left = left[size:] if end == 0 else left[:-size]
            else:
                continue
            ended = ended or end == -1
            break
        else:
            break
    span = (min(years), max(years)) if years else None
    return Narrowed(left, span, country, tuple(said), ended)


def _spans(word: str, beside: str, end: int) -> bool:
    """Whether a year and the one taken away just before it are written as a span: 2016-2017."""
    first, last = (word, beside) if end == -1 else (beside, word)
    return _YEAR.fullmatch(beside) is not None and first <= last


def _is_beside_a_year(words: list[str], end: int) -> bool:
    """Whether the word at that end means drama or film and the next one is a year: goblin 2016 drama."""
    return words[end] in _EITHER and _YEAR.fullmatch(words[-2 if end else 1]) is not None


def _is_short(name: str) -> bool:
    return len(name) == 2 and name.isascii()


def _country(words: list[str], end: int) -> tuple[str, int] | None:
    """The country named at the end (-1) or the beginning (0) of the words, and by how many of them; never by all."""
    turn = 1 if end == 0 else -1
    ordered = words[::turn]
    # The word for drama may be part of the country's name: k drama.
    for before in (0, 1) if ordered[0] in _VERSION else (0,):
        for size in range(min(_WIDEST, len(words) - before - 1), 0, -1):
            told = before + size
            name = " ".join(ordered[before:told][::turn])
            # At the beginning, two letters are rather an unfinished or misspelt word.
            if end == 0 and _is_short(name):
                continue
            if code := _COUNTRIES.get(name):
                after = int(not before and told + 1 < len(words) and ordered[told] in _VERSION)
                return code, told + after
    return None
