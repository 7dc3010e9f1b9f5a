"""What a message to the bot asks about a title without scoring it: where to watch it, who is in it, similar titles …"""

import re

from bot.core.chat.message import Topic

# Patterns with "…" for a title, listed by language. What the writer did with it has to begin the message: "everyone
# dropped …" is about others.
_OPEN = (
    r"\A\W*(?:(?:i['’]?m|i['’]?ve|i\s(?:am|have|just)|i|we['’]?re|we|just|ok|so|finally|currently|still|now|gonna|going\sto|about\sto"
    r"|ya|yo|estoy|estou|eu|je|j['’]ai|ich|habe|hab|aku|gue|gw|lagi|baru|mình|em|tôi)\s)*"
)
_SERVICE = (
    r"(?:netflix|viki|disney\s?\+?|hulu|(?:amazon\s)?prime|viu|iqiyi|wetv|kocowa|youtube|tving|max|hbo|bilibili"
    r"|u-?next|abema)"
)
_WORDS: dict[Topic, str] = {
    "watch": rf"""
        # en
        \bwhere\b.*\b(?:watch|see|stream|find|get|streaming|available)\b.*…|\bwhere(?:['’]s|\sis|\scan)\b.*…
        |\bwatch\s…\s(?:online|free|legally)|…\W+(?:\w+\s)*?on\s{_SERVICE}\W*\Z|\bis\s…\son\b
        |\b(?:what|which)\s(?:service|app|site|platform)\b.*…
        # es
        |\bd[óo]nde\b.*…|\ben\squ[ée]\s(?:plataforma|app)\b.*…
        # pt
        |\bonde\b.*…
        # fr
        |\bo[ùu]\s.*(?:regarder|voir|trouver)\b.*…|\bsur\squelle\splateforme\b.*…
        # de
        |\bwo\s(?:kann|gibt|l[äa]uft|schau|find|seh)\w*\b.*…|(?:gibt\ses|l[äa]uft)\s…\s(?:auf|bei)\b
        # id
        |…\s(?:di\s?mana|dmn)\b|\bdi\s?mana\b.*…
        # vi
        |…\s(?:xem\s)?ở\s(?:đâu|chỗ\snào)|ở\sđâu.*…
        # th
        |…\s*(?:ดู)?(?:ได้)?\s*(?:ที่ไหน|ช่องไหน|แอปไหน)
        # ko
        |…\s?[은는이가을를]?\s?(?:어디|볼\s?수\s?있는\s?곳)
        # ja
        |…\s?(?:は|って|を)?\s?どこ|どこで…
        # zh
        |(?:哪里|哪裡|哪儿|在哪|去哪|哪个平台|哪個平台).*…|….*(?:哪里|哪裡|哪儿|在哪|哪个平台|哪個平台)""",
    "episodes": r"""
        # en
        \bhow\s(?:many|much)\s(?:eps?|episodes?|seasons?|parts?)\b.*…|\bhow\slong\s(?:is|are)\b.*…
        |\b(?:number\sof|ep(?:isode)?\scount)\b.*…|\bwhen\s(?:does|do|is|are|will|did)\b.*…
        |\bis\s…\s(?:finished|over|completed?|ongoing|(?:still\s)?airing|done)\b
        # es
        |\bcu[áa]nt[oa]s\s(?:cap\w*|ep\w*|temporadas)\b.*…|\bcu[áa]ndo\b.*…
        # pt
        |\bquant[oa]s\s(?:ep\w*|cap\w*|temporadas)\b.*…|\bquando\b.*…
        # fr
        |\bcombien\sd['’e]\s?(?:[ée]pisodes?|saisons?)\b.*…|\bquand\b.*…
        # de
        |\bwie\s?viele\s(?:folgen|episoden|staffeln)\b.*…|\bwann\b.*…
        # id
        |…\s(?:ada\s|punya\s)?berapa\s(?:episode|eps?)\b|\bberapa\s(?:episode|eps?)\b.*…|\bkapan\b.*…
        # vi
        |…\s(?:có\s)?(?:mấy|bao\snhiêu)\stập
        # th
        |…\s*(?:มี)?\s*กี่\s?ตอน
        # ko
        |…\s?[은는이가]?\s?(?:총\s?)?몇\s?(?:부작|화|회|편)|…\s?[은는이가]?\s?(?:\S+\s)?언제
        # ja
        |…\s?(?:は|って)?\s?(?:全)?何話|….*いつ
        # zh
        |….*(?:几集|幾集|多少集|什么时候|什麼時候)""",
    "cast": r"""
        # en
        \bwho(?:['’]s|\sis|\sare|\swas|\splays?|\splayed|\sstars?|\sstarred|\sacts|\sacted)\b.*(?:in|of|from)\s…
        |\bcast\s(?:of|in|for)\s…|…\scast\W*\Z|\bwh(?:o|at)\b.*\b(?:actors?|actress(?:es)?|lead)\b.*…
        # es
        |\bqui[ée]n(?:es)?\b.*…
        # es pt
        |\b(?:elenco|reparto)\sd[eo]\s…
        # pt
        |\bquem\b.*…
        # fr
        |\bqui\s(?:joue|interpr[èe]te|sont)\b.*…
        # de
        |\bwer\sspielt\b.*…
        # id
        |\bsiapa\b.*…|\bpemain\s…
        # vi
        |\bai\s(?:đóng|diễn)\b.*…|…\sai\s(?:đóng|diễn)|diễn\sviên\b.*…
        # th
        |ใคร(?:เล่น|แสดง|นำ)|นักแสดง.*…
        # ko
        |…\s?(?:의\s)?(?:주연|주인공|출연진)|누가\s?나[와오]
        # ja
        |…\s?(?:の)?(?:主演|キャスト|出演者)
        # zh
        |…的?(?:主演|男主|女主|演员|演員)|[谁誰]演.*…""",
    "similar": r"""
        # en
        \b(?:anything|something|dramas?|[kcj]dramas?|shows?|series|stuff|more|one|recs?|recommendations?
            |what(?:['’]s|\sis)|which)\b.*\b(?:like|similar\sto)\s…
        |\A\W*(?:similar\sto|more\slike|same\svibes?\sas|like)\s…
        # es pt
        |\b(?:algo|alguna?|otr[oa]s?|dramas?|doramas?|s[ée]ries?)\b.*
            \b(?:como|parecid[oa]s?\s(?:a|com)|similar(?:es)?\sa|tipo)\s…
        # fr
        |\b(?:quelque\schose|dramas?|s[ée]ries?)\b.*(?:comme|semblables?\sà|dans\sle\s(?:genre|style)\sde)\s…
        # de
        |\b(?:etwas|was|dramas?|serien?)\b.*\b(?:wie|ähnlich)\s…
        # id
        |\b(?:mirip|kayak|seperti)\s…
        # vi
        |(?:giống|như|tương\stự)\s…
        # th
        |(?:คล้าย|เหมือน|แนว)\S{0,4}\s*…
        # ko
        |…\s?(?:이랑|랑|와|과)?\s?(?:같은|비슷한)
        # ja
        |…\s?(?:みたい|のよう|に似た)
        # zh
        |(?:类似|類似|像)\s?…|…(?:那样|那樣|一样|一樣)""",
    "overview": r"""
        # en
        \bwhat(?:['’]s|\sis|\sdid\si\s(?:rate|give))\b(?:.*\b(?:average|rating|score)\b.*|\s)…(?!\sabout)
        |\bwhat(?:['’]s|\sis|\sare)\s…\sabout\b|\b(?:tell\s(?:me|us)|info(?:rmation)?|more)\b.*\b(?:about|on)\s…
        |\b(?:synopsis|plot|summary|story)\s(?:of|for)\s…
        |\b(?:is|was)\s…\s(?:(?:really|actually|even)\s)?(?:worth|any\sgood|good)\b
        # es
        |\bde\squ[ée]\s(?:trata|va)\s…
        # pt
        |\b(?:sobre|do)\so?\s?que\s(?:é|se\strata|fala)\s…
        # fr
        |\bde\squoi\sparle\s…
        # de
        |\bworum\sgeht\b.*…
        # id
        |…\s(?:tentang|ceritanya|soal)\sapa
        # vi
        |…\s(?:nói\s)?về\s(?:gì|cái\sgì)
        # th
        |…\s*เกี่ยวกับอะไร
        # ko
        |…\s?[은는이가]?\s?(?:무슨\s?내용|줄거리)
        # ja
        |…\s?(?:って|は)?\s?(?:どんな|あらすじ)
        # zh
        |…\s?(?:是)?(?:讲|講|说|說)(?:的是)?(?:什么|什麼|啥)""",
    "score": _OPEN
    + r"""(?:
        # en
        (?:finished|completed|done\swith)\s…(?!\s(?:is|was|gets?|has)\b)
        # es
        |(?:termin[ée]|acab[ée]|acabo\sde\s(?:terminar|ver))\s(?:de\sver\s)?…
        # pt
        |(?:terminei|acabei)\s(?:de\s(?:ver|assistir)\s)?…
        # fr
        |(?:fini|terminé)\s(?:de\sregarder\s)?…
        # de
        |(?:bin\smit\s)?…\s(?:gerade\s|endlich\s)?(?:durch|fertig|beendet|zu\sende\s(?:geschaut|geguckt))\b
        # id
        |(?:(?:udah|sudah|habis)\s)?(?:tamat|selesai|kelar)\s(?:nonton\s)?…
        # vi
        |(?:(?:vừa|đã|mới)\s)?xem\s(?:xong|hết)\s…|(?:(?:vừa|đã|mới)\s)?xem\s…\sxong\b
        # th
        |ดู\s*…\s*จบ
        # ko
        |…\s?[을를]?\s?(?:다\s봤|정주행\s?(?:완료|끝|했)|완주)
        # ja
        |…\s?を?\s?(?:見|観)終わ|…\s?を?\s?完走
        # zh
        |(?:终于|終於|刚|剛)?(?:看|刷|追)完了?\s?…|…\s?(?:看|刷|追)完)""",
    "list": _OPEN
    + r"""(?:
        # en
        (?:on|at)\s(?:ep(?:isode)?s?\.?)\s?\d{1,3}\s(?:of|in)\s…
        |(?:watched|seen|finished)\s\d{1,3}\s(?:eps?|episodes?)\s(?:of|in)\s…
        |(?:halfway|half\sway|midway)\sthrough\s…
        |(?:dropp(?:ed|ing)|dnf['’]?d?|ditch(?:ed|ing)|quit(?:ting)?|gave\sup\son|re-?watch(?:ed|ing)|start(?:ed|ing)?
            |watch(?:ing)?|bing(?:e|ing)|want\sto\swatch)\s…(?!\s(?:is|was|gets?|has)\b)
        |(?:ptw|plan(?:ning|ned)?\sto\swatch|to\swatch|watchlist|on\shold|add|put|save)\b\W*…
            (?=\W*\Z|\W*…|\s(?:on|to|for|later|next|too|and)\b)
        |…\s(?:is\s)?next\son\smy\slist
        # es
        |viendo\s…|dej[ée]\s…|empec[ée]\s…
        # es pt
        |(?:quiero|quero|vou|voy\sa)\s(?:ver|assistir)\s…
        # pt
        |assistindo\s…|vendo\s…|larguei\s…|comecei\s…
        # fr
        |(?:regarde|commence|commencé|abandonn[ée]|arrêté|veux\s(?:voir|regarder))\s…
        # de
        |(?:schaue?|gucke)\s(?:gerade\s)?…|will\s…\s(?:schauen|sehen|gucken)
        # id
        |(?:mulai\s)?nonton\s…|mau\snonton\s…
        # vi
        |(?:đang|muốn|sẽ)\sxem\s…
        # th
        |(?:กำลัง|อยาก)ดู\s*…
        # ko
        |…\s?(?:\d+\s?[화회]까지\s?봤|볼\s?예정|볼래|보고\s?싶)
        # ja
        |…\s?\d+\s?話まで(?:見|観)|…\s?(?:が)?(?:見|観)たい
        # zh
        |(?:弃了?|棄了?|在追|追到|想追|看到)…|…\s?看到第?\s?\d+\s?集)""",
}
_TOPICS: dict[Topic, re.Pattern[str]] = {
    name: re.compile(words, re.IGNORECASE | re.VERBOSE) for name, words in _WORDS.items()
}
# A longer message, without its title, asks nothing.
_LONGEST = 80
_ELSE = re.compile(r"\b(?:should\si|would\syou|do\syou\sthink|did\syou)\b", re.IGNORECASE)


def topic(text: str) -> Topic | None:
    """What a message, with "…" for its titles, asks about them; None for none of the topics."""
    if len(text) > _LONGEST or "\n" in text or "…" not in text or _ELSE.search(text):
        return None
    return next((name for name, words in _TOPICS.items() if words.search(text)), None)
