"""Whether a message to the bot is a greeting or a request: what it can do, what to watch, to take a score back.

Only messages that say little else count: who mentions the bot in passing is not answered.
"""

import re

# The patterns are listed by language. A longer message is no request.
_LONGEST = 80
_LED = re.compile(
    r"(?:(?:namida|hey|hi|hello|ok|okay|so|actually|no|bored|please|pls|plz|bitte|por\sfavor|s['’]il\ste\spla[iî]t|tolong|làm\sơn)\b[\s,!.:]*"
    r"|(?:can|could|would|will)\s(?:you|u)\s(?:please\s)?)+",
    re.IGNORECASE,
)
_END = re.compile(r"[\s,.!?~…。！？:)]*\Z")
_GREETING = re.compile(
    r"(?:hello|hi+|hey+|heya|good\s(?:morning|evening|afternoon)|hallo|moin|guten\s(?:morgen|tag|abend)|hola|buen[oa]s(?:\s\w+)?"
    r"|salut|bonjour|bonsoir|coucou|ol[áa]|oi+|bom\sdia|boa\s(?:tarde|noite)|halo|hai|xin\schào|chào(?:\sbạn)?"
    r"|สวัสดี(?:ครับ|ค่ะ|คะ)?|こんにちは|こんばんは|おはよう(?:ございます)?|はじめまして|안녕(?:하세요)?|你好|您好|嗨|哈[囉喽罗])"
    r"(?:\s(?:there|namida|bot))*",
    re.IGNORECASE,
)
_HELP = re.compile(
    r"""
    # en
    help(?:\s(?:me|us|please|pls))*|commands|what\scommands(?:\sare\sthere|\sdo\syou\shave)?|what\sare\syou
    |are\s(?:you|u)\s(?:a\s)?(?:bot|real|human)|undo(?:\s(?:that|it|this))?
    |(?:no\s)?that(?:['’]s|\sis|\swas)\s(?:wrong|not\sright|not\swhat\si\smeant)|wrong\s(?:one|drama|title|score|show)
    |(?:show\s(?:me\s)?)?my\s(?:list|ratings?|scores?|watch\s?list|stats|profile|reviews?)
    |what\s(?:have\si\s(?:watched|rated|seen)|did\si\s(?:watch|rate))|what\s(?:can|do)\s(?:you|u)\sdo
    |how\s(?:do|does|can)\s(?:i\suse\s(?:you|this|it)|(?:you|this|it)\swork)
    # es
    |ayuda|(?:qué|que)\spuedes\shacer|c[óo]mo\sfuncionas?
    # pt
    |ajuda|o\sque\svoc[êe]\s(?:faz|pode\sfazer)|como\sfunciona
    # fr
    |aide(?:-moi)?|(?:que|qu['’]est-ce\sque\stu)\s(?:sais|peux)(?:-tu)?\sfaire
    # de
    |hilfe|was\skannst\sdu(?:\salles)?|wie\sfunktionierst\sdu
    # id
    |bantuan|(?:kamu\s)?bisa\sapa(?:\ssaja|\saja)?
    # vi
    |trợ\sgiúp|giúp(?:\smình|\stôi)?|bạn\slàm\sđược\sgì
    # th
    |ช่วยด้วย|ทำอะไรได้บ้าง|ใช้ยังไง
    # ko
    |도움말|도와\s?줘(?:요)?|(?:넌\s)?뭐\s?할\s수\s있어(?:요)?|사용법
    # ja
    |ヘルプ|助けて|使い方(?:は|を教えて)?|何ができ(?:る|ますか)の?
    # zh
    |帮助|幫助|帮我|幫我|怎么用|怎麼用|你(?:能|会|會|可以)(?:做什么|做什麼|干什么|幹嘛)""",
    re.IGNORECASE | re.VERBOSE,
)
# Beginnings of a request, which may go on: "recommend me something sad".
_WISH = re.compile(
    r"""
    # en
    (?:recommend|suggest)\b(?!ed|ing|s\b)
    |(?:what|which\s(?:drama|show|series))\s(?:should|could|can|shall|do)\s(?:i|we)\swatch\b
    |any\s(?:recs?|recommendations?|suggestions?)\b
    |(?:i|we)\sneed\s(?:a\s(?:new\s)?(?:drama|show|series)|something\sto\swatch)\b
    |(?:give|show|find|tell)\s(?:me|us)\s(?:something|a\s(?:good\s)?(?:k-?|c-?|j-?)?(?:drama|show|series))\b
    |surprise\sme\b|random(?:\s(?:drama|show|one|title))?(?=\W*\Z)|something\s(?:\S+\s){0,3}to\swatch\b
    |any(?:thing)?\sgood\b|what(?:['’]s|\sis)\s(?:good|new)\b
    |(?:top|best)\s(?:\d+\s)?(?:(?:k|c|j|thai\s?)?-?dramas?|shows|series)\b
    |(?:un-?rate
        |(?:remove|delete|undo|take\sback|clear|reset|scrap)\s(?:my|the)\s(?:[\w'’:-]+\s){0,6}(?:rating|score)
        |(?:remove|delete|undo|clear)\s(?:[\w'’:-]+\s){1,6}(?:rating|score))\b
    |(?:how|where)\s(?:do|can)\s(?:i|we|you)\s(?:rate|review|delete|remove|undo|see|add|change|find|use)\b
    # es
    |recomi[ée]nda(?:me|nos)?\b|qué\s(?:puedo\sver|veo|vemos)\b|(?:que|qué)\sme\srecomiendas\b
    |(?:borra|quita|elimina)\smi\s(?:nota|puntuación)\b|(?:cómo|como)\s(?:puntúo|califico|borro)\b
    # pt
    |recomend[ae](?:-me)?\b|o\sque\s(?:eu\s)?(?:assisto|assistir|devo\sassistir)\b|o\sque\svoc[êe]\srecomenda\b
    |me\s(?:indica|recomenda)\b|(?:apaga|remove|tira)\s(?:a\s)?minha\s(?:nota|avaliação)\b|como\s(?:avalio|apago)\b
    # fr
    |(?:recommande|conseille)(?:-moi|-nous)?\b|que\s(?:regarder|puis-je\sregarder)\b
    |(?:supprime|retire|efface)\sma\snote\b|comment\s(?:noter|supprimer)\b
    # de
    |empfiehl\b|was\s(?:soll|könnte|kann)\sich\s(?:\w+\s)?(?:schauen|gucken|ansehen)\b|was\sempfiehlst\sdu\b
    |(?:lösch|entfern)e?\smeine\s(?:bewertung|wertung)\b|wie\s(?:bewerte|lösche)\b
    # id
    |rekomendasi(?:in|kan)?\b|nonton\sapa\b|(?:gimana\s)?cara\s(?:kasih|hapus|pakai|ngasih)\b
    |hapus\s(?:nilai|rating|skor)\b
    # vi
    |gợi\sý\b|xem\sgì\b|cách\s(?:dùng|chấm|xóa)\b|xóa\s(?:điểm|đánh\sgiá)\b
    # th
    |(?:ช่วย)?แนะนำ|ดูอะไรดี|(?:ให้|ลบ)คะแนนยังไง|ลบคะแนน
    # ko
    |(?:드라마\s)?추천\s?(?:해|좀)|뭐\s?볼까|뭐\s?보지|(?:평점|점수)\s?(?:삭제|지워|취소)
    # ja
    |おすすめ|オススメ|何(?:を)?(?:見|観)(?:よう|れば|たら)|評価を?(?:消|取り消)
    # zh
    |(?:求)?推荐|(?:求)?推薦|看(?:什么|什麼|啥)|有(?:什么|什麼|啥)(?:好看|推荐|推薦)|(?:怎么|怎麼|如何)(?:评分|評分|打分|删)""",
    re.IGNORECASE | re.VERBOSE,
)


def asks(text: str) -> bool:
    """Whether a message to the bot, without its mention, is only a request."""
    return any(_WISH.match(text, start) or _is_only(_HELP, text, start) for start in _starts(text))


def greets(text: str) -> bool:
    """Whether a message to the bot, without its mention, is only a greeting."""
    return any(_is_only(_GREETING, text, start) for start in _starts(text))


def _starts(text: str) -> set[int]:
    """Where in a message a greeting or request may start; nowhere in a long one."""
    start = len(text) - len(text.lstrip())
    if len(text.strip()) > _LONGEST or "\n" in text.strip():
        return set()
    return {start, led.end() if (led := _LED.match(text, start)) else start}


def _is_only(words: re.Pattern[str], text: str, start: int) -> bool:
    said = words.match(text, start)
    return said is not None and _END.match(text, said.end()) is not None
