"""Days: of a moment, and as members write them in the languages of the bot."""

import re
import unicodedata
from collections.abc import Mapping
from contextlib import suppress
from datetime import UTC, date, datetime, timedelta

from bot.core.models import WEEKDAYS, Weekday

DAY = 24 * 60 * 60
"""Seconds."""

# The names of each weekday, Monday first. Three letters or more of a name are enough.
_WEEKDAYS = """
    monday montag lunes lundi segunda segunda-feira senin 月曜日 月曜 月 월요일 월 星期一 周一 週一 礼拜一
    禮拜一 จันทร์ วันจันทร์ thứ_hai thứ_2 ;
    tuesday dienstag martes mardi terça terça-feira selasa 火曜日 火曜 火 화요일 화 星期二 周二 週二 礼拜二
    禮拜二 อังคาร วันอังคาร thứ_ba thứ_3 ;
    wednesday mittwoch miércoles mercredi quarta quarta-feira rabu 水曜日 水曜 水 수요일 수 星期三 周三 週三
    礼拜三 禮拜三 พุธ วันพุธ thứ_tư thứ_4 ;
    thursday donnerstag jueves jeudi quinta quinta-feira kamis 木曜日 木曜 木 목요일 목 星期四 周四 週四 礼拜四
    禮拜四 พฤหัส วันพฤหัส พฤหัสบดี วันพฤหัสบดี thứ_năm thứ_5 thu ;
    friday freitag viernes vendredi sexta sexta-feira jumat jum'at 金曜日 金曜 金 금요일 금 星期五 周五 週五
    礼拜五 禮拜五 ศุกร์ วันศุกร์ thứ_sáu thứ_6 ;
    saturday samstag sonnabend sábado samedi sabtu 土曜日 土曜 土 토요일 토 星期六 周六 週六 礼拜六 禮拜六 เสาร์
    วันเสาร์ thứ_bảy thứ_7 ;
    sunday sonntag domingo dimanche minggu ahad 日曜日 日曜 日 일요일 일 星期日 星期天 周日 週日 周天 礼拜天
    禮拜天 อาทิตย์ วันอาทิตย์ chủ_nhật cn
"""
# The names of each month, January first, shortened likewise.
_MONTHS = """
    january januar janvier enero janeiro januari มกราคม ม.ค. ;
    february februar février febrero fevereiro februari กุมภาพันธ์ ก.พ. ;
    march märz mars marzo março maret มีนาคม มี.ค. ; april avril abril เมษายน เม.ย. ;
    may mai mayo maio mei พฤษภาคม พ.ค. ; june juni juin junio junho มิถุนายน มิ.ย. ;
    july juli juillet julio julho กรกฎาคม ก.ค. ; august août agosto agustus สิงหาคม ส.ค. ;
    september septembre septiembre setembro กันยายน ก.ย. ; october oktober octobre octubre outubro ตุลาคม ต.ค. ;
    november novembre noviembre novembro พฤศจิกายน พ.ย. ;
    december dezember décembre diciembre dezembro desember ธันวาคม ธ.ค.
"""
_TOMORROW = "tomorrow morgen mañana demain amanhã besok 明日 あした 내일 明天 พรุ่งนี้ ngày_mai mai"
_AFTER_NEXT = (
    "übermorgen pasado_mañana après-demain depois_de_amanhã lusa 明後日 あさって 모레 后天 後天 มะรืน มะรืนนี้ ngày_kia"
)
_WEEK_ON = """
    next_week nächste_woche próxima_semana semana_que_viene semana_que_vem semaine_prochaine minggu_depan 来週 翌週
    다음_주 下周 下週 下星期 下礼拜 下禮拜 สัปดาห์หน้า อาทิตย์หน้า tuần_sau tuần_tới
"""
# Patterns are without accents, which `_plain` removes.
_ONE = r"(?:an?|one|eine[mnr]?|una?|une|uma?|satu|se(?=hari|minggu)|一|일(?=주)|หนึ่ง|mot)"
_ON = re.compile(r"\A(?:(?:on|by|this|am|bis|diesen|el|este|no|neste|le|ce|hari|vao) |今度の|次の|이번 ?)")
_BEFORE = r"(?:in|en|dans|em|dalam|trong|อีก|还有|還有|再)"
_AFTER = r"(?:nua|lagi|후|뒤|後|后|以内)"
_DAYS = r"(?:days?|tage?n?|jours?|dias?|hari|日間?|일|天|วัน|ngay)"
_WEEKS = r"(?:weeks?|wochen?|semanas?|semaines?|minggu|週間?|주일?|주|周|星期|สัปดาห์|อาทิตย์|tuan)"
_IN = re.compile(rf"(?:{_BEFORE}\s?)?(\d{{1,3}}|{_ONE})\s?(?:(?P<days>{_DAYS})|(?P<weeks>{_WEEKS}))\s?{_AFTER}?")
_YEAR = r"(?:,? (?:de )?(?P<y>\d{4}))?"
_DATES = tuple(
    map(
        re.compile,
        (
            r"(?:(?P<y>\d{4}) ?[年년] ?)?(?P<m>\d{1,2}) ?[月월] ?(?P<d>\d{1,2}) ?[日号號일]?",
            r"(?P<d>\d{1,2}) thang (?P<m>\d{1,2})(?:,? nam (?P<y>\d{4}))?",
            r"(?P<d>\d{1,2})\. ?(?P<m>\d{1,2})\.? ?(?P<y>\d{4})?",
            rf"(?P<d>\d{{1,2}})(?:st|nd|rd|th|er|\.)? (?:de )?(?P<name>[^\d\s,]{{3,12}}){_YEAR}",
            rf"(?P<name>[^\d\s,]{{3,12}}) (?P<d>\d{{1,2}})(?:st|nd|rd|th)?{_YEAR}",
            # With slashes some write the month first, so the day has to be above 12.
            r"(?P<d>1[3-9]|2\d|3[01])/(?P<m>\d{1,2})(?:/(?P<y>\d{4}))?",
            r"(?P<m>\d{1,2})/(?P<d>1[3-9]|2\d|3[01])(?:/(?P<y>\d{4}))?",
        ),
    )
)


def day_at(at: float) -> date:
    """The day of a moment in Unix seconds, in UTC."""
    return datetime.fromtimestamp(at, UTC).date()


def weekday_of(day: date) -> Weekday:
    """The weekday of a day."""
    return WEEKDAYS[day.weekday()]


def iso_day(text: str | None) -> date | None:
    """The day written as ISO 8601, 2025-10-12; None for anything else."""
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        return None


def _plain(text: str) -> str:
    """The text in lower case, without accents of Latin letters and in the usual width."""
    text = unicodedata.normalize("NFKC", text).casefold()
    bare = "".join(c for c in unicodedata.normalize("NFD", text) if not "\u0300" <= c <= "\u036f")
    return " ".join(unicodedata.normalize("NFC", bare).replace("_", " ").split())


def _numbered(table: str) -> dict[str, int]:
    """The index of the group of each name, from 0."""
    return {_plain(name): number for number, names in enumerate(table.split(";")) for name in names.split()}


_DAYS_NAMED, _MONTHS_NAMED = _numbered(_WEEKDAYS), _numbered(_MONTHS)
# How many days ahead each is.
_AHEAD = {
    _plain(name): days for names, days in ((_TOMORROW, 1), (_AFTER_NEXT, 2), (_WEEK_ON, 7)) for name in names.split()
}


def read_day(text: str, today: date) -> date | None:
    """The day that `text` means on `today`: "Sunday", "tomorrow", "in 5 days", "next week", "Oct 12", "2025-10-12", and
    the same in the languages of the bot; None where it cannot be read.

    A weekday is the next one, never today; a date without a year is the next one.
    """
    text = _plain(text)
    if days := _AHEAD.get(text):
        return today + timedelta(days=days)
    if match := _IN.fullmatch(text):
        count = int(match[1]) if match[1].isdecimal() else 1
        return today + timedelta(days=count * (7 if match["weeks"] else 1))
    text = _ON.sub("", text)
    if (number := _index_of(text, _DAYS_NAMED)) is not None:
        return today + timedelta(days=(number - today.weekday() - 1) % 7 + 1)
    return iso_day(text) if len(text) == 10 and text[4] == "-" else _date(text, today)


def _date(text: str, today: date) -> date | None:
    """The day of a date: "12 Oct", "October 12th, 2025", "12.10.", "10月12日"."""
    for form in _DATES:
        if match := form.fullmatch(text):
            said = match.groupdict()
            month = int(said["m"]) - 1 if said.get("m") else _index_of(said["name"].rstrip("."), _MONTHS_NAMED)
            if month is None:
                continue
            year = int(said["y"] or today.year)
            with suppress(ValueError):
                found = date(year, month + 1, int(said["d"]))
                return found if said["y"] or found >= today else found.replace(year=year + 1)
            return None
    return None


def _index_of(text: str, names: Mapping[str, int]) -> int | None:
    """The index of a weekday or month by its name, or by the beginning of one if that is unambiguous."""
    if text in names:
        return names[text]
    begun = {number for name, number in names.items() if len(text) >= 3 and name.startswith(text)}
    return begun.pop() if len(begun) == 1 else None
