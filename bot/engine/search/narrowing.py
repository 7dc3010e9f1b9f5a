"""The year and the country that words of a query ask for, in the languages members write."""

import re
from typing import NamedTuple

from bot.engine.search.fold import fold

_YEAR = re.compile("(19[3-9][0-9]|20[0-4][0-9])[년年]?")
# Without what is an everyday word or a syllable of titles in some language: my, in, id, us, han.
_NAMES = {
    "KR": "kr korea korean kdrama k-drama south-korea corea coreano coreana corea-del-sur coreia coreia-do-sul "
    "corée corée-du-sud coréen coréenne südkorea koreanisch koreanische korea-selatan hàn-quốc "
    "한국 한국판 한드 韓国 韓国版 韓ドラ 韓国ドラマ 韩版 韩剧 南韩 เกาหลี เกาหลีใต้",
    "JP": "jp japan japanese jdrama j-drama japón japonés japonesa japão japonês japon japonais japonaise "
    "japanisch japanische jepang nhật-bản nhật 일본 일본판 일드 日本 日本版 日版 日剧 ญี่ปุ่น",
    "CN": "cn china chinese cdrama c-drama mainland chino chinês chinesa chine chinois chinoise chinesisch "
    "chinesische cina tiongkok trung-quốc 중국 중국판 중드 中国 中国版 中国ドラマ 中剧 国产 大陆 大陆版 内地 内地版 จีน",
    "TW": "tw taiwan taiwanese taiwanés taiwanês taiwanesa taiwanais taiwanaise taiwanisch taiwanische đài-loan "
    "대만 대만판 대드 台湾 台湾版 台版 台剧 ไต้หวัน",
    "TH": "th thailand thai lakorn tailandia tailandés tailandesa tailândia tailandês thaïlande thaïlandais "
    "thaïlandaise thailändisch thailändische thái-lan 태국 태국판 タイ タイ版 泰国 泰国版 泰版 泰剧 ไทย ประเทศไทย",
    "HK": "hk hongkong hong-kong hồng-kông 홍콩 香港 香港版 港版 港剧 ฮ่องกง",
    "PH": "ph philippines filipino filipina pinoy filipinas philippinen 필리핀 フィリピン 菲律宾 ฟิลิปปินส์",
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
# What is said beside a country and adds nothing: the Korean version, drama Korea.
_VERSION = frozenset(("version", "ver", "versao", "edition", "remake", "drama", "dramas", "dorama", "series", "serie"))


class Narrowed(NamedTuple):
    """Folded words without those at their beginning and end that name a year or a country; the year, the country, and
    the words left out."""

    words: list[str]
    year: int | None
    country: str | None
    said: tuple[str, ...]


def narrowed(words: list[str]) -> Narrowed:
    """What folded words ask for. At least one word remains."""
    left, year, country = words.copy(), None, None
    said: list[str] = []
    while len(left) > 1:
        for end in (-1, 0):
            if year is None and (told := _YEAR.fullmatch(left[end])):
                year = int(told[1])
                said.append(left.pop(end))
                break
            if country is None and (found := _country(left, end)):
                country, size = found
                said += left[:size] if end == 0 else left[-size:]
                left = left[size:] if end == 0 else left[:-size]
                break
        else:
            break
    return Narrowed(left, year, country, tuple(said))


def _country(words: list[str], end: int) -> tuple[str, int] | None:
    """The country named at the end (-1) or the beginning (0) of the words, and by how many; not by all."""
    turn = 1 if end == 0 else -1
    ordered = words[::turn]
    before = int(ordered[0] in _VERSION)
    for size in range(min(_WIDEST, len(words) - before - 1), 0, -1):
        told = before + size
        name = " ".join(ordered[before:told][::turn])
        # In front two letters are a word not yet written to its end, or one with a letter wrong.
        if len(name) == 2 and name.isascii() and end == 0:
            continue
        if code := _COUNTRIES.get(name):
            after = int(not before and told + 1 < len(words) and ordered[told] in _VERSION)
            return code, told + after
    return None
