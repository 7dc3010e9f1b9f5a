"""Scores in a sentence, in every notation and script, without numbers that only look like one."""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Literal

from bot.core.chat.spelled import with_digits
from bot.core.scores import TWENTY, ScoreFault, read_score, weigh_score

LONGEST = 4000
MOST = 40
# Numbers of a message that are examined, whether they are scores or not.
_MOST_NUMBERS = 200

NotationKind = Literal["clear", "points", "percent", "bare"]


@dataclass(frozen=True, slots=True)
class Notation:
    """A score at `start`:`end` of a normalised text; `scores` are its possible values, 1–100, likeliest first.

    A "clear" one states its scale (9/10, stars), "points" has a word for points, "percent" a percent sign, and "bare"
    is only a number. A `doubtful` one may be no score at all.
    """

    start: int
    end: int
    kind: NotationKind
    scores: tuple[int, ...]
    doubtful: bool = False


_GONE = re.compile(
    r"""```.*?(?:```|\Z)|^[ \t]*>[^\n]*|~~[^\n]*?~~|https?://\S+|<(?:\#|a?:\w{1,40}:|t:|/|id:)[^<>]{0,60}>"""
    r"""|(?<![A-Za-z_.])[A-Za-z_.]{1,40}\(["'][^)\n]{0,200}\)""",
    re.DOTALL | re.MULTILINE,
)
_SOMEONE = re.compile(r"<@[!&]?\d+>|@everyone|@here")
_SIGNS = str.maketrans(
    {
        "，": ", ",
        "⭐": "★",
        "🌟": "★",
        "💫": "⯪",
        "✩": "☆",
        "⯨": "⯪",
        "🔟": "10",
        "*": " ",
        "`": " ",
        "|": " ",
        "_": " ",
        "~": "~",
        "∕": "/",
    }
    | dict.fromkeys(("\ufe0f", "\ufe0e", "\u20e3", "\u200b", "\u200c", "\u200d", "\u2060"), "")
)
# "💯/100"
_HUNDRED = re.compile(r"💯\s?/\s?(100|10|💯)(?!\d)")
# "drops from 9 to 7", but not "from 9 to 5"
_CHANGED = re.compile(
    r"\b((?:(?:drop|fall|fell|went|bump|rais|lower|mov|chang|updat|knock)\w*|go(?:es|ing|ne)?)\b[^.\n]{0,40}?)\sfrom\s(?:an?\s)?\d{1,2}(?:[.,]\d)?(?:/\d+)?(?=\sto\b)",
    re.IGNORECASE,
)
_QUARTERS = re.compile("(?<!★)(★{1,9})([¼¾])")
_HALF = re.compile(r"(?<=\d) ?½")

_N = r"(?<!\d)\d{1,3}(?:[.,]\d{1,2})?(?!\d)"
_POINTS = (
    r"(?:점|点|點|分|คะแนน|แต้ม|points?\b|pts?\b|điểm\b|đ(?!\w)|puntos?\b|pontos?\b|punkte\b|poin\b|puan\b|балл\w*)"
)
_STARS = (
    r"(?:★(?!★)|-?\s*stars?\b|つ星|颗星|顆星|星|ดาว|estrellas?\b|estrelas?\b|étoiles?\b|sterne\b|bintang\b|sao\b"
    r"|звезд\w*)"
)
_OF = (
    r"(?:/|\bout\s?of\b|\boutta\b|\bover\b|\bof\b|\bvon\b|\bsur\b|\bde\b|\bsobre\b|\bsu\b|\bdari\b|\btrên\b|из|من"
    r"|เต็ม|จาก)"
)
# "rate it from 1 to 10"
_WHOLE_SCALE = (
    r"(?<![\d.,])[01]\s?(?:[-–~]|\b(?:to|a|à|al|até|hasta|bis|sampai|ke|đến)\b|から|부터|에서|到|至|ถึง)\s?(?:100|10|5)"
    r"(?!\d|\s?[/점])"
)
_FULL = r"(?<!\d)(?P<full>100|10|5)"
_SCORE = re.compile(
    rf"""
    (?P<date>\d{{1,4}}(?P<by>[/.-])\d{{1,2}}(?P=by)\d{{1,4}}|\d{{1,2}}:\d{{2}}|{_WHOLE_SCALE})
    |{_FULL}\s*(?:점|点|點|分)\s*(?:만점\s*(?:에서?|중에?)?|満点\s*(?:中|で)?|满分|滿分|中)[\s,]*(?:给|給|打|我给|我給)?\s*(?P<in_full>{_N})
        \s*(?:점|点|點|分)?
    |(?:满分|滿分)\s*(?P<full2>100|10|5)\s*分?[\s,]*(?:我?[给給打])?\s*(?P<in_full2>{_N})\s*分?
    |(?P<low>{_N})(?:(?P<dash>[-–~])|\s*(?:\bto\b|\bor\b(?:\san?\b)?|또는|か|或)\s*)(?P<high>{_N})\s*(?:(?:/|\bout\s?of\b)\s*(?P<both_of>100|10|20|5)\b|(?P<both>%|점|点|點|分|\bstars?\b))?
    |\b(?:between|entre|zwischen|antara)\s(?:an?\s)?(?P<least>{_N})\s(?:and|y|e|et|und|dan)\s(?:an?\s)?(?P<most>{_N})
        (?:\s?(?:/|out\s?of)\s?(?P<between_of>100|10|20|5)\b)?
    |(?P<value>{_N})\s*(?:{_POINTS}\s*)?{_OF}\s*(?P<of>100|10|20|5)(?!\d)(?:[.,]0{{1,2}}(?!\d))?(?:\s*(?:{_POINTS}|punkten\b))?
    |(?P<percent>{_N})\s*(?:%|percent\b|pct\b|prozent\b|porcent\w*|por\sciento\b|pour\s?cent\b|por\scento\b|persen\b|per\scent\b|퍼센트|프로(?!그)|パーセント|เปอร์เซ็นต์|phần\străm\b)
    |(?P<run>★{{2,10}}+[⯪½]?☆{{0,9}}+|★[⯪½]?☆{{0,9}}+(?!\s?\d))
    |(?P<hundred>💯)
    |(?:★\s?|\bbintang\s)(?P<star_first>{_N})(?![.,]?\d|\s*(?:/|out\s?of))
    |(?P<of_stars>{_N})\s*{_STARS}\s*(?:{_OF})\s*(?P<stars_of>10|5)(?!\d)
    |星\s?(?P<stars_full>10|5)\s?つ?\s?(?:中|のうち)\s*(?P<in_stars>{_N})
    |(?:별\s?(?P<star_count>{_N})\s?개|별점\s?(?P<star_points>{_N})(?!\s*점\s*만점)(?:\s*점)?|(?<![\u3400-\u9fff])星\s?(?P<star_sign>{_N})\s?[つ個]?)
    |(?P<stars>{_N})\s*{_STARS}
    |(?P<points>{_N})\s*{_POINTS}
    |(?P<bare>{_N})\+?
    """,
    re.VERBOSE | re.IGNORECASE,
)
_LEFT = re.compile(r"(?:[A-Za-z0-9$€£¥₩#@]|\d[.,:/~–-]|[A-Za-z]/)\Z")
_RIGHT = re.compile(r"[0-9A-Za-z]|[.,:/]\d|['’][a-z\d]")

# "Penthouse -10/10", which is hardly ten. Where several scores have one, it is a dash.
_MINUS = re.compile(r"(?<!\S)[-−](?=\d)")
_FOREIGN_DIGIT = re.compile(r"(?![0-9])\d")
_KANA = re.compile(r"[\u3041-\u30ff]")
# "2) Stranger"; "8/10 → 9/10"
_ORDINAL = re.compile(r"(?<![\w.,/(])(\d{1,2})[.)](?=\s)")
_TO = re.compile(r"\s?(?:→|[-=]+>)\s?")

# "7ish", "an 8/10-ish"
_ISH = re.compile(r"(?<=\d)\s?-?ish\b", re.IGNORECASE)
# "cloy9/10"
_GLUED = re.compile(r"(?<=[a-z])(?=\d{1,2}(?:[.,]\d)?\s?/\s?10(?!\d))")

# Words right before a number that make it no score.
_BEFORE = re.compile(
    r"""(?:(?<!\d)(?<!\d\s)\b(?:ep|eps|episodes?)\.?\s*|\b(?:at|on|since|until|till|by|before|after|from|out\sof|seasons?|parts?|chapters?|ch|vol|volume
    |days?|page|number|no(?=\.|\s1\b(?![.,]\d))|nr|top|past|last|next|in|airs?|aired|airing|premieres?|premiered|drops|releases?d?|returns|comes(?:\sback|\sout)?|launches|starts?|rank|ranked|round|age|aged
    |channel|room|version|today|tomorrow|tonight|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday
    |episodios?|episódios?|capítulos?|épisodes?|folgen?|tập|ngày|tanggal|pukul|jam|um|am|am\sdem|le|il\sy\sa|dia|día
    |watched|took|only|needs?|needed|has|have|had|got|with|these|those|first|about\shalf|serie|se|te)\.?\s*(?:the\s)?
    |(?:제|第|시즌|파트|ตอนที่|ตอน|วันที่|今晚|今天|明天|昨天|晚上|早上|上午|下午|凌晨|周.|오늘|내일|오전|오후|午前|午後|今夜|今日|明日|朝|夜)\s*
    |[+×x@]\s?)\Z""",
    re.IGNORECASE | re.VERBOSE,
)
# Those of them that rule out any score, not only a plain number: "has", "got" do not.
_FIRM_BEFORE = re.compile(
    r"(?<!\d)(?<!\d\s)\b(?:ep|eps|episodes?)\.?\s*\Z|\b(?:at|on|since|until|till|by|before|after|from|in|airs?|aired|airing|premieres?|premiered|drops|releases?d?|returns|comes(?:\sback|\sout)?|launches|starts?"
    r"|today|tomorrow|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tập|ngày|tanggal|am|le|dia|día|pukul)"
    r"\s*(?:the\s)?\Z|(?:第|제|ตอนที่|ตอน|วันที่|今晚|今天|明天|晚上|早上|下午|周.|오늘|내일|오전|오후|午前|午後|今夜|明日|@)\s*\Z",
    re.IGNORECASE,
)
# "was first with 20.5%": a share of the audience.
_SHARE_BEFORE = re.compile(
    r"\b(?:with|peak(?:ed)?|hit|hits|reached|recorded|drew|averaged?|peak\sof)\s+\Z", re.IGNORECASE
)
# "put My Mister at 95"
_PUT_AT = re.compile(
    r"\b(?:(?:(?:put|rated?|set|save|log|mark|have|record)\b[^.,;!?\n]*|end(?:ed|ing)?\sup|land(?:ed|s)|sits|stays|stands|settled|\bi['’]?m|\bi\sam)"
    r"\sat|\b(?:go(?:ing)?|went|stick(?:ing)?|settl(?:e|ing))\s(?:with|on))\s(?:an?\s)?\Z",
    re.IGNORECASE,
)
_UNITS = r"""
    (?:episodes?|eps?|seasons?|parts?|chapters?|volumes?)\b(?!\s*\d)|hours?|hrs?|h|minutes?|mins?|seconds?|days?|nights?|weeks?|weekends?|months?|years?|yrs?|yo|times|time
    |people|ppl|persons?|users?|friends|members|dentists|doctors|of\s(?:the|my|us|them|those|these|all|you|its|his|her)(?!\s(?:life|year|decade|season|month|week))|out|am|pm
    |reviews|ratings|votes|o'?clock|left|bars?|chances?|odds|likely|hp|mp|xp|lives|damage|points?\sleft|scenes|characters|way\s(?:through|there)|through|done|minutos?
    |episodios?|episódios?|capítulos?|épisodes?|heures?|folgen?|bölüm|stunden|horas?|jam|menit|kali|orang|tập|giờ|phút|lần|người|veces|fois|mal|uhr
"""
_AFTER = re.compile(
    rf"""\s*-?\s*(?:(?:{_UNITS})\b|\.\s(?:bölüm|folge|staffel)\b
    |(?:회|화|편|시(?![그즌])|시간|분|명|번|년|월|일|話|巻|回|時|分間|年|月|日|人|歳|集|季|部|小时|个|個|遍|次|岁|ตอน|ชั่วโมง|นาที|ครั้ง|คน|ปี|โมง|ทุ่ม))""",
    re.IGNORECASE | re.VERBOSE,
)
_BARE_AFTER = re.compile(
    r"\s*-?\s*(?:(?:dramas?|shows?|series|films?|movies?|titles?|actors?|songs?|more|other|others|different|new|kdramas?"
    r"|dollars?|bucks|usd|won|yen|k|gb|mb|kg|km|x|th|st|nd|rd|or\sso|something|hundred|thousand|million)\b|°|번째|番目|번)",
    re.IGNORECASE,
)
_PERCENT_AFTER = re.compile(
    r"\s*(?:(?:nationwide|ratings?\s(?:last|this|on|in|nationwide|tonight|today)|of|off|agree|sure|certain|done|finished|through|complete|recommend|the|true|better|worse|more|less|real|convinced"
    r"|chance|battery|my|in|into|would|will|was|were|her|his|their|because\sof|is|are|what|how|who|worth|like|that|free|legit|right|discount|deserved?"
    r"|of\sthe\sway|watched|loaded)\b|동의|확실|할인|추천|推荐|推薦|同意|オフ|引き|おすすめ)",
    re.IGNORECASE,
)
# "9점대", "9点以上": a band of scores.
_BAND_AFTER = re.compile(r"\s?(?:대(?![가-힣])|짜리|이상|이하|미만|以上|以下|越え|超え)|台(?![劇剧湾灣])")
# "19:30", "今晚9点开始": a time, whatever is counted in the same sign elsewhere.
_TIME_AFTER = re.compile(r"\s*(?:开始|開始|准时|準時|播|更新|见|見|开播|から|まで|に|半|钟|鐘|시작|方)")


def normalised(text: str) -> str:
    """A message with the widths, digits and stars of every script in one form. Quotes, code, links and custom emoji are
    removed, and mentions become "@someone"."""
    text = _SOMEONE.sub(" @someone ", _GONE.sub(" ", text[:LONGEST]))
    text = _HUNDRED.sub(lambda match: "/".join(2 * (match[1].replace("💯", "100"),)), text)
    text = _QUARTERS.sub(
        lambda match: f" {len(match[1])}{'.25' if match[2] == '¼' else '.75'}★ ", text.translate(_SIGNS)
    )
    text = _CHANGED.sub(r"\1", text)
    text = _HALF.sub(".5", _ISH.sub("", text)).replace("★½", "★⯪").replace("★✨", "★⯪")
    text = _FOREIGN_DIGIT.sub(lambda match: str(unicodedata.decimal(match[0])), text)
    text = unicodedata.normalize("NFKC", text)
    return with_digits(_split_list(_GLUED.sub(" ", text)))


def _split_list(text: str) -> str:
    """A text with each item of a numbered list, "1. Signal 2. Stranger" or "2. …, 1. …", on a line of its own."""
    numbered, marks = list(_ORDINAL.finditer(text)), list[re.Match[str]]()
    for match in numbered:
        if int(match[1]) == len(marks) + 1:
            marks.append(match)
    if [int(match[1]) for match in numbered] == list(range(len(numbered), 0, -1)):
        marks = numbered
    for mark in reversed(marks if len(marks) > 1 else ()):
        text = f"{text[: mark.start()]}\n{text[mark.end() :]}"
    return text


def notations(text: str, titles: Iterable[tuple[int, int]] = ()) -> list[Notation]:
    """The first MOST scores in a normalised text, in its order. The words of `titles`, given as (start, end), are not
    read as words before a number."""
    ends = sorted(end for _, end in titles)
    found: list[Notation] = []
    at = looked = 0
    japanese = _KANA.search(text) is not None
    while len(found) < MOST and looked < _MOST_NUMBERS and (match := _SCORE.search(text, at)):
        at, looked = match.end(), looked + 1
        if _LEFT.search(text, max(0, match.start() - 2), match.start()) and text[match.start()] != "★":
            # Inside a word or a longer number: none of its digits is a score.
            at = match.start() + 1
            while at < len(text) and text[at].isdigit():
                at += 1
            continue
        since = bisect_right(ends, match.start())
        if notation := _read(text, match, japanese, ends[since - 1] if since else 0):
            _add(found, notation, text)
    return found


def stated_score(text: str) -> int | ScoreFault:
    """The score a whole text states, 1–100, or why it is none, as `weigh_score`; also in the notations of a sentence,
    "9점", "9 dari 10"."""
    found = weigh_score(text)
    match = _SCORE.fullmatch(normalised(text).strip()) if found == "unread" else None
    if match is None:
        return found
    if points := match["points"]:
        return weigh_score(points)
    said = _read(match.string, match, False, 0)
    return said.scores[0] if said and len(said.scores) == 1 and not said.doubtful else found


def _add(found: list[Notation], notation: Notation, text: str) -> None:
    """Add a score. It replaces stars that it states exactly, "★★★★ (4.25/5)", and a score it changes, "8 → 9"."""
    last = found[-1] if found else None
    if last and text[last.start] in "★⯪" and not text[last.end : notation.start].strip(" (☆"):
        exact = [score for score in notation.scores if abs(last.scores[0] - score) <= 10]
        if len(exact) == 1:
            found[-1] = Notation(last.start, notation.end, "clear", (exact[0],))
            return
    if last and text[last.start] == "💯" and not text[last.end : notation.start].strip():
        found[-1] = notation
        return
    if last and last.kind == notation.kind and _TO.fullmatch(text[last.end : notation.start]):
        found[-1] = Notation(last.start, notation.end, notation.kind, notation.scores, notation.doubtful)
        return
    found.append(notation)


def _read(text: str, match: re.Match[str], japanese: bool, since: int) -> Notation | None:
    """The score of a match; None where it is none. Words before it count from `since` on."""
    start, end = match.span()
    before, after = text[max(since, start - 24) : start], text[end : end + 24]
    if match["date"] or (text[end - 1].isalnum() and text[end - 1].isascii() and _RIGHT.match(after)):
        return None
    if match["run"]:
        return _star_row(start, end, match["run"])
    if match["hundred"]:
        return Notation(start, end, "clear", (100,), doubtful=True)
    # "5/10 out of spite", "7/10 time travel", "8/10 second leads"
    counts = _AFTER.match(after) and not (match["value"] and re.match(r"\s(?:out|time|second)\b", after))
    if counts or (_FIRM_BEFORE.search(before) and not _PUT_AT.search(text, max(0, start - 60), start)):
        return None
    if match["low"] or match["least"]:
        return _either(match)
    if value := match["in_full"] or match["in_full2"]:
        return _out_of(start, end, value, match["full"] or match["full2"])
    if value := match["value"] or match["of_stars"]:
        said = _out_of(start, end, value, match["of"] or match["stars_of"])
        return replace(said, doubtful=True) if said and _subtracted(text, start) else said
    if match["percent"]:
        # "24.9%": a share of the audience.
        share = _number(match["percent"]) < 50 and not match["percent"].isdigit()
        known = not share and not _PERCENT_AFTER.match(after) and not _SHARE_BEFORE.search(before)
        return _single(start, end, "percent", read_score(match["percent"] + "%")) if known else None
    if value := match["in_stars"]:
        return _out_of(start, end, value, match["stars_full"])
    if (
        stars := match["star_first"]
        or match["star_count"]
        or match["star_points"]
        or match["star_sign"]
        or match["stars"]
    ):
        return _out_of(start, end, stars, "5" if _number(stars) <= 5 else "10")
    if _BEFORE.search(before) and not _PUT_AT.search(text, max(0, start - 60), start):
        return None
    if points := match["points"]:
        # 分 is a minute in Japanese and 点 an hour in Chinese.
        if (japanese and "分" in match[0]) or _TIME_AFTER.match(after) or _BAND_AFTER.match(after):
            return None
        return _plain_number(start, end, "points", points)
    if _BARE_AFTER.match(after) or match[0].startswith("0") or match[0].endswith((".99", ",99")):
        return None
    # "Vagabond 8, -1 for the ending"
    small = _number(match["bare"]) <= 3
    return None if small and _subtracted(text, start) else _plain_number(start, end, "bare", match["bare"])


def _subtracted(text: str, start: int) -> bool:
    """Whether a number has the only minus of a text."""
    return bool(_MINUS.match(text, max(0, start - 1))) and len(_MINUS.findall(text)) == 1


def _star_row(start: int, end: int, stars: str) -> Notation | None:
    """A row of stars, out of five or ten. Other rows are out of their own length or miscounted, so doubtful."""
    if len(stars) == 1:
        return None
    if score := read_score(stars):
        return Notation(start, end, "clear", (score,))
    full = stars.count("★") + (0.5 if "⯪" in stars or "½" in stars else 0)
    scores = dict.fromkeys(int(100 * full / of + 0.5) for of in (len(stars), 5, 10) if full <= of)
    return Notation(start, end, "clear", tuple(scores), doubtful=True)


def _either(match: re.Match[str]) -> Notation | None:
    """Two scores that the writer did not decide between. Two bare numbers with a dash are episodes or years."""
    sign, of = match["both"], match["both_of"] or match["between_of"]
    if match["dash"] and not sign and not of:
        return None
    scores: list[int] = []
    for number in (match["low"] or match["least"], match["high"] or match["most"]):
        if of or sign in ("star", "stars"):
            score = read_score(f"{number}/{of or 5}")
        else:
            score = read_score(number + ("%" if sign == "%" else ""))
        if score is None:
            return None
        scores.append(score)
    return Notation(
        match.start(), match.end(), "clear" if of else "points" if sign or match["least"] else "bare", tuple(scores)
    )


def _out_of(start: int, end: int, value: str, of: str) -> Notation | None:
    if _number(value) > int(of):
        # "11/10": the writer is asked whether they mean the full score.
        return Notation(start, end, "clear", (100,), doubtful=True) if _number(value) <= 1.5 * int(of) else None
    return _single(start, end, "clear", read_score(f"{value}/{of}"))


def _plain_number(start: int, end: int, kind: NotationKind, number: str) -> Notation | None:
    value = _number(number)
    score = read_score(number if value <= 10 else f"{number}%" if value.is_integer() else "")
    if score is None:
        return None
    if value <= 5:
        return Notation(start, end, kind, (score, int(20 * value + 0.5)))
    if 10 < value <= TWENTY:
        # "Goblin 11" is hardly 11 %: it is the full score, as "11/10" is, or out of twenty.
        return Notation(start, end, kind, (100 if value <= 15 else int(5 * value), score), doubtful=True)
    return Notation(start, end, kind, (score,), doubtful=10 < value < 50)


def _single(start: int, end: int, kind: NotationKind, score: int | None) -> Notation | None:
    return None if score is None else Notation(start, end, kind, (score,))


def _number(text: str) -> float:
    return float(text.replace(",", "."))
