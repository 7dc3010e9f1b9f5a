"""Korean names in Latin letters, as the press writes them.

The catalogue has most people only in Latin letters. Names do not follow the official romanisation (이 is Lee, not I),
but each syllable has few usual spellings, and the search is fuzzy.
"""

import unicodedata


def _spellings(words: str) -> dict[str, str]:
    return {word[0]: word[1:] for word in words.split()}


_FAMILY = _spellings(
    "김Kim 이Lee 박Park 최Choi 정Jung 강Kang 조Jo 윤Yoon 장Jang 임Im 한Han 오Oh 서Seo 신Shin 권Kwon 황Hwang 안Ahn "
    "송Song 류Ryu 전Jeon 홍Hong 고Go 문Moon 양Yang 손Son 배Bae 백Baek 허Heo 유Yoo 남Nam 심Shim 노Noh 하Ha 곽Kwak "
    "성Sung 차Cha 주Joo 우Woo 구Koo 나Na 민Min 진Jin 지Ji 엄Uhm 채Chae 원Won 천Chun 방Bang 공Gong 현Hyun 함Ham "
    "변Byun 염Yeom 여Yeo 추Choo 도Do 소So 석Seok 선Sun 설Seol 마Ma 길Gil 위Wi 표Pyo 명Myung 기Ki 반Ban 라Ra 왕Wang"
)
_GIVEN = _spellings(
    "영Young 수Soo 우Woo 은Eun 희Hee 지Ji 준Joon 주Joo 숙Sook 경Kyung 기Ki 규Gyu 국Kook 구Koo 근Geun 건Gun 승Seung "
    "석Suk 선Sun 서Seo 성Sung 정Jung 연Yeon 현Hyun 형Hyung 혜Hye 예Ye 고Go 유Yoo 윤Yoon 훈Hoon 문Moon 운Woon 무Moo "
    "두Doo 순Soon 춘Choon 중Joong 룡Ryong 이Yi 아Ah"
)
_FIRST = ("g", "kk", "n", "d", "tt", "r", "m", "b", "pp", "s", "ss", "", "j", "jj", "ch", "k", "t", "p", "h")
_MIDDLE = (
    "a", "ae", "ya", "yae", "u", "e", "yu", "ye", "o", "wa", "wae", "oe", "yo", "oo", "wo", "we", "wi", "yoo", "eu",
    "ui", "i",
)  # fmt: skip
_LAST = (
    "k", "k", "k", "n", "n", "n", "t", "l", "k", "m", "l", "l", "l", "p", "l", "m", "p", "p", "t", "t", "ng", "t", "t",
    "k", "t", "p", "t",
)  # fmt: skip


def latin_name(text: str) -> str:
    """A name in Hangul in Latin letters, family name first; any other text unchanged."""
    family, *given = unicodedata.normalize("NFC", "".join(text.split())) or " "
    if not all("가" <= syllable <= "힣" for syllable in (family, *given)):
        return text
    return " ".join((_FAMILY.get(family) or _spelled(family), *map(_spelled, given)))


def _spelled(syllable: str) -> str:
    if syllable in _GIVEN:
        return _GIVEN[syllable]
    first, middle, *last = (ord(letter) for letter in unicodedata.normalize("NFD", syllable))
    end = _LAST[last[0] - 0x11A8] if last else ""
    return (_FIRST[first - 0x1100] + _MIDDLE[middle - 0x1161] + end).capitalize()
