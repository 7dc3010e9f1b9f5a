"""The names that lists give to columns and statuses, in English and the other languages of the bot."""

import re

from bot.core.member.lists import Status
from bot.core.titles import name_key

# Names of columns, compared by `letters`.
COLUMNS = {
    "title": (
        "title", "name", "drama", "dramatitle", "showtitle", "englishtitle", "series",
        "titel", "título", "titre", "nombre", "judul", "tên", "tên phim", "タイトル", "作品名", "題名", "제목", "이름",
        "작품", "드라마", "ชื่อ", "ชื่อเรื่อง", "标题", "片名", "剧名", "名称", "標題", "劇名", "名稱",
    ),
    "also": ("nativetitle", "originaltitle", "alternativetitle", "romajititle"),
    "year": (
        "year", "releaseyear", "released", "jahr", "año", "année", "ano", "tahun", "năm", "年", "公開年", "放送年",
        "연도", "년도", "ปี", "年份",
    ),
    "score": (
        "score", "rating", "myrating", "myscore", "yourrating", "userrating", "rate",
        "bewertung", "wertung", "nota", "puntuación", "note", "nilai", "điểm", "評価", "点数", "スコア", "점수", "평점",
        "별점", "คะแนน", "评分", "分数", "評分", "分數",
    ),
    "status": (
        "status", "mystatus", "watchstatus", "list", "state",
        "watchlist", "estado", "statut", "trạng thái", "ステータス", "状態", "상태", "สถานะ", "状态", "狀態",
    ),
    "at": (
        "watcheddate", "ratedat", "daterated", "datewatched", "watchedat", "lastwatchedat", "completedat",
        "datecompleted", "datefinished", "dateended", "finished", "finishdate", "enddate", "date",
        "datum", "gesehen am", "fecha", "visto el", "data", "assistido em", "vu le", "tanggal", "ngày", "ngày xem",
        "日付", "視聴日", "鑑賞日", "날짜", "시청일", "본 날", "วันที่", "วันที่ดู", "日期", "观看日期",
        "看完日期", "觀看日期",
    ),
    "note": (
        "note", "notes", "mynotes", "memo", "comment", "comments", "notiz", "notizen", "notas", "remarques", "catatan",
        "ghi chú", "メモ", "메모", "หมายเหตุ", "备注", "備註",
    ),
    "episode": (
        "episodeswatched", "watchedepisodes", "lastepwatched", "progress", "episodesseen", "seen", "episodes",
        "episode",
    ),
}  # fmt: skip
_STATUSES: dict[Status, tuple[str, ...]] = {
    "completed": (
        "completed", "complete", "watched", "finished", "seen", "done", "abgeschlossen", "fertig", "gesehen",
        "geschaut", "beendet", "visto", "vista", "completado", "completada", "completo", "terminado", "terminada",
        "terminé", "terminée", "vu", "vue", "fini", "regardé", "assistido", "assistida", "concluído", "finalizado",
        "finalizada", "tamat", "selesai", "sudah ditonton", "tamat ditonton", "selesai ditonton", "đã xem",
        "đã xem xong", "xem xong", "hoàn thành", "ดูจบ", "ดูจบแล้ว", "ดูแล้ว", "จบแล้ว", "จบ", "視聴済み", "視聴済", "見た",
        "観た", "完了", "見終わった", "다 봄", "봄", "봤음", "시청 완료", "완료", "완주", "정주행 완료",
        "看过", "看過", "看完", "已看", "已看完", "看完了", "完成", "已完成",
    ),
    "watching": (
        "watching", "currently watching", "current", "in progress", "repeating", "rewatching", "am Schauen",
        "schaue", "schaue gerade", "läuft", "laufend", "aktuell", "viendo", "en curso", "en progreso", "en cours",
        "je regarde", "assistindo", "vendo", "em andamento", "em curso", "sedang ditonton", "sedang menonton",
        "đang xem", "กำลังดู", "ดูอยู่", "視聴中", "見ている", "見てる", "観ている", "시청중", "보는 중",
        "보고 있음", "정주행 중", "在看", "正在看", "追剧中", "追劇中", "追剧", "追劇", "观看中", "觀看中",
    ),
    "plan": (
        "plan to watch", "planning", "planned", "plan", "watchlist", "to watch", "want to watch", "wishlist",
        "geplant", "will ich sehen", "merkliste", "vormerken", "por ver", "pendiente", "pendientes", "planeado",
        "quiero ver", "à voir", "prévu", "planifié", "je veux voir", "quero assistir", "quero ver", "para assistir",
        "para ver", "planejado", "planejo assistir", "mau ditonton", "ingin ditonton", "ingin menonton", "rencana",
        "akan ditonton", "direncanakan", "định xem", "muốn xem", "sẽ xem", "dự định xem", "kế hoạch", "ตั้งใจจะดู",
        "อยากดู", "จะดู", "วางแผนจะดู", "見たい", "観たい", "視聴予定", "予定", "気になる", "볼 예정", "보고 싶음",
        "보고 싶어요", "시청 예정", "예정", "볼 것", "찜", "想看", "计划看", "計劃看", "计划", "計劃", "待看",
    ),
    "hold": (
        "on hold", "hold", "paused", "stalled", "pausiert", "pause", "zurückgestellt", "unterbrochen", "en pausa",
        "pausado", "pausada", "en espera", "en pause", "en attente", "em pausa", "em espera", "ditunda", "tertunda",
        "jeda", "tạm dừng", "tạm ngưng", "hoãn", "พักไว้", "พักไว้ก่อน", "หยุดพัก", "保留中", "保留", "中断",
        "一時停止", "보류", "보류 중", "잠시 중단", "일시 중지", "搁置", "擱置", "暂停", "暫停", "暂缓",
    ),
    "dropped": (
        "dropped", "drop", "abandoned", "abgebrochen", "aufgegeben", "abandonado", "abandonada", "dejado", "dejada",
        "abandonné", "abandonnée", "arrêté", "largado", "largada", "dropado", "dropei", "desisti", "di-drop",
        "ditinggalkan", "berhenti", "bỏ dở", "bỏ", "đã bỏ", "ngừng xem", "ดรอป", "เลิกดู", "リタイア", "視聴中止",
        "やめた", "脱落", "하차", "중도 하차", "포기", "중단", "드롭", "弃剧", "棄劇", "弃", "棄", "抛弃", "放弃",
        "放棄",
    ),
}  # fmt: skip

# A possessive in a column's name, "Meine Bewertung", and the scale of its scores, "Score (10)", "Rating /5".
_WHOSE = re.compile(
    r"^(?:(?:my|your|meine?|deine?|mi|tu|ma|mon|ta|ton|minha|meu|sua|seu|내|나의)\s+|私の|自分の|我的)"
    r"|\s*(?:\bsaya|\bkamu|\bcủa (?:tôi|mình)|ของฉัน)$",
    re.IGNORECASE,
)
_OUT_OF = re.compile(r"\s*[(\[]?\s*(?:(?:/|out of|von|sur|de|[01]\s*[-–])\s*)?\b(5|10|100)\s*[)\]]?$", re.IGNORECASE)


def letters(text: str) -> str:
    """The letters and digits of a text, without case and accents, for comparing."""
    return name_key(text).replace("đ", "d")


def read_column(text: str) -> tuple[str, int | None]:
    """A column's name by its letters, without a possessive or a scale, and the scale of its scores if it names one."""
    found = _OUT_OF.search(text)
    bare = text[: found.start()] if found else text
    return letters(_WHOSE.sub("", bare.strip())), int(found[1]) if found else None


def read_status(text: str) -> Status | None:
    """The status a word of a list means; None where it is not known."""
    return _STATUS_OF.get(letters(text))


_STATUS_OF: dict[str, Status] = {letters(word): status for status, words in _STATUSES.items() for word in words}
