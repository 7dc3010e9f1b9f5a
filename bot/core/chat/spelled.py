"""Scores spelled out in words, rewritten in digits: "seven out of ten", "cinco estrellas", "五つ星", "満点"."""

import re

_ENGLISH = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]
# From two on: the word for one is an article in most languages.
_COUNTED = {
    "es": "dos tres cuatro cinco seis siete ocho nueve diez",
    "pt": "dois três quatro cinco seis sete oito nove dez",
    "fr": "deux trois quatre cinq six sept huit neuf dix",
    "de": "zwei drei vier fünf sechs sieben acht neun zehn",
    "it": "due tre quattro cinque sei sette otto nove dieci",
    "id": "dua tiga empat lima enam tujuh delapan sembilan sepuluh",
    "vi": "hai ba bốn năm sáu bảy tám chín mười",
    "ru": "две три четыре пять шесть семь восемь девять десять",
    "th": "สอง สาม สี่ ห้า หก เจ็ด แปด เก้า สิบ",
}
_VALUES = {
    word: n for words in _COUNTED.values() for n, word in enumerate(words.split(), 2)
} | {"duas": 2, "два": 2}  # fmt: skip
_LATIN = "|".join(word for word in _VALUES if word < "\u0e00")
_THAI = "|".join(word for word in _VALUES if word > "\u0e00")
_OF = r"(?:\bde\b|\bsobre\b|\bsur\b|\bvon\b|\bsu\b|\bdari\b|\bper\b|\btrên\b|из|/)"
# What a number in words counts where it is a score.
_COUNTS = (
    r"(?:estrellas|puntos|estrelas|pontos|étoiles|points|sternen?|punkten?|stelle|bintang|poin|sao|điểm"
    r"|звезд\w*|балл\w*)\b"
)
_SCALE = rf"(?:10|5|{_LATIN})(?!\w)"
_HALF = r"\sy\smedi[oa]|\se\smei[oa]|\set\sdemie?|\se\smezz[oa]|\srưỡi|\ssetengah"
_FOREIGN = re.compile(
    rf"\b(?P<of>{_LATIN})(?P<of_half>{_HALF})?\s(?P<sign>{_OF})\s?(?P<scale>{_SCALE})"
    rf"|(?P<sign_of>\d\s?{_OF})\s(?P<scale_of>{_LATIN})(?!\w)"
    rf"|(?P<after>\b(?:nota|note|voto|nilai)\s(?:un[ea]?\s)?)(?P<noted>{_LATIN})\b"
    rf"|\b(?P<count>{_LATIN})(?P<half>{_HALF})?(?=\s{_COUNTS})"
    rf"|\b(?P<and_half>{_LATIN})(?:\sy\smedio|\se\smeio|\set\sdemi)\b(?!\s\w)"
    rf"|(?P<thai>{_THAI})\s?(?P<thai_half>ครึ่ง)?(?=\s?(?:เต็ม|คะแนน|ดาว))|(?<=เต็ม)\s?(?P<thai_scale>สิบ|ห้า)",
    re.IGNORECASE,
)
_IN_ENGLISH = re.compile(
    rf"\b({'|'.join(_ENGLISH)})(?P<half>\sand\sa\shalf)?(?=\s*(?:out\s?of|outta|/|stars?\b))"
    rf"|(?:(?<=out of )|(?<=outta ))({'|'.join(_ENGLISH)})\b",
    re.IGNORECASE,
)
# "별 다섯 개", "四颗星", "五つ星", "星四つ半", "五星"; but not "三星", a company, nor "五星级".
_STARS = re.compile(
    r"별\s?(?:(?:다섯|5)\s?개\s?(?:중에?서?|만점에)\s?)?(?P<korean>한|두|세|네|다섯|[1-5])\s?개(?P<korean_half>\s?반(?![가-힣]))?"
    r"|(?P<chinese>[一二三四五1-5])\s?[颗顆つ]\s?星(?P<chinese_half>半)?"
    r"|(?<![斗十第])(?P<plain>[一二四五])星(?P<plain_half>半)?(?![级級酒座期上的])"
    r"|(?<![\u3400-\u9fff])星\s?(?P<behind>[一二三四五])つ?(?P<behind_half>半)?(?![\u3400-\u9fff])"
)
_STAR_WORDS = {
    word: n for n, words in enumerate(("한一1", "두二2", "세三3", "네四4", "다섯五5"), start=1) for word in words
}
_DIGITS = "零一二三四五六七八九十"
# "七分", "九分半", but not "七分钟"; "十分" is "very", but where a clause ends with it.
_POINTS = re.compile(
    r"(?<![一-十百第])(?:(?P<points>[六七八九])(?:点(?P<tenth>[五二八]))?分(?P<half>半)?(?![钟鐘之钱錢饱享手析])"
    r"|十分(?=\s*(?:[，。,.!！\n]|\Z)))"
)
# "구점", but not "구점포"; "이 점은" is "this point".
_KOREAN_POINTS = re.compile(r"(?<![가-힣])(?P<points>[육칠팔구십])점(?=[\s.,!?~]|\Z|[이을은만]|줌|줄|드|준다)")
_KOREAN_DIGITS = "육칠팔구십"
# The full score: "만점", but not that of "10점 만점에 9점".
_FULL = re.compile(
    r"(?<![\d점点點分])(?<![점点點分] )"
    r"(?:만점(?!\s?(?:에|중|기준|[가-힣]*면))|満点(?![中の]|で\s?\d)|(?:满分|滿分)(?!\s?[\d是]))"
    r"|\b(?:perfect\sscore|full\smarks|top\smarks|volle\spunktzahl|höchstpunktzahl|nota\sm[áa]xima|note\smaximale|nilai\ssempurna"
    r"|punteggio\spieno|điểm\stuyệt\sđối)\b|คะแนนเต็ม(?!\s?(?:\d|สิบ|ห้า))",
    re.IGNORECASE,
)


# "9 điểm rưỡi", "7分半"
_AND_A_HALF = re.compile(r"(?<![\d.,])(\d)(\s?(?:điểm|คะแนน|점|分))\s?(?:rưỡi|ครึ่ง|반(?![가-힣])|半)", re.IGNORECASE)


def with_digits(text: str) -> str:
    """The text with spelled-out scores in digits and stars."""
    text = _STARS.sub(_stars, text)
    text = _POINTS.sub(_points, text)
    text = _KOREAN_POINTS.sub(lambda match: f"{6 + _KOREAN_DIGITS.index(match['points'])}점", text)
    text = _FULL.sub(" 10/10 ", text)
    text = _AND_A_HALF.sub(r"\1.5\2", _FOREIGN.sub(_foreign, text))
    return _IN_ENGLISH.sub(
        lambda match: str(_ENGLISH.index((match[1] or match[3]).casefold())) + (".5" if match["half"] else ""), text
    )


def _stars(match: re.Match[str]) -> str:
    count = _STAR_WORDS[(match["korean"] or match["chinese"] or match["plain"] or match["behind"])[0]]
    half = match["korean_half"] or match["chinese_half"] or match["plain_half"] or match["behind_half"]
    return f" {count}{'.5' if half else ''}★ "


def _points(match: re.Match[str]) -> str:
    if not match["points"]:
        return "10分"
    tenth = _DIGITS.index(match["tenth"]) if match["tenth"] else 5 if match["half"] else 0
    return f"{_DIGITS.index(match['points'])}{f'.{tenth}' if tenth else ''}分"


def _foreign(match: re.Match[str]) -> str:
    if match["sign_of"]:
        return f"{match['sign_of']} {_value(match['scale_of'])}"
    if match["after"]:
        return f"{match['after']}{_value(match['noted'])}"
    if match["thai_scale"]:
        return f" {_value(match['thai_scale'])}"
    word = match["of"] or match["count"] or match["and_half"] or match["thai"]
    half = match["of_half"] or match["half"] or match["and_half"] or match["thai_half"]
    said = f"{_value(word)}{'.5' if half else ''}"
    return f"{said}/{_value(match['scale'])}" if match["of"] else f" {said} " if match["thai"] else said


def _value(word: str) -> int:
    return int(word) if word.isdecimal() else _VALUES[word.casefold()]
