"""Phrases of other languages that make a score that of a part of a drama, somebody else's, or no rating."""

import re

# Parts of a drama, its actors among them.
_PARTS = {
    "es": (
        r"banda\ssonora|canci(?:ón|ones)|beso|qu[ií]mica|actuaci(?:ón|ones)"
        r"|protagonistas?|pareja|villan[oa]|escena|vestuario|fotografía|guion"
    ),
    "pt": (
        r"trilha(?:\ssonora)?|m[úu]sicas?|beijo|atuaç(?:ão|ões)|elenco"
        r"|protagonistas?|casal|vil(?:ão|ã)|cena|figurino|fotografia|roteiro"
    ),
    "fr": (
        r"bande\s(?:originale|son)|BO|chansons?|musique|baiser|alchimie"
        r"|jeu\sd['’]acteur|acteurs?|actrices?|sc[èe]ne|costumes|sc[ée]nario"
    ),
    "de": (
        r"ost|soundtrack|musik|lied(?:er)?|kuss|chemie|besetzung"
        r"|schauspiel(?:er(?:in)?)?|szene|kostüme|drehbuch|titellied"
    ),
    "id": r"lagu|adegan|akting|chemistry|pemain(?:nya)?|aktor|aktris|alur(?:\scerita)?|kostum",
    "vi": (
        r"nhạc(?:\sphim)?|bài\shát|cảnh(?:\shôn)?|diễn\sxuất"
        r"|diễn\sviên|nam\s(?:chính|phụ)|nữ\s(?:chính|phụ)|kịch\sbản"
    ),
    "ru": (
        r"саундтрек|музыка|песня|сцена|поцелуй|актёр(?:ы|ская\sигра)?"
        r"|актер(?:ы|ская\sигра)?|игра\sакт[её]ров|химия|концовка"
    ),
}
_EPISODE = r"cap(?:[íi]tulos?)?|episodios?|episódios?|épisodes?|folgen?|eps?|tập|серия|bölüm|staffelfinale"
# Endings and beginnings, before their title: "the end" of it is a part, a final score is not.
_ENDS = (
    r"(?:el|o)\s(?:final|desfecho)|la\sfin|das\sende|der\s(?:schluss|anfang)|o\scomeço|el\sprincipio|le\sd[ée]but"
    r"|(?:phần|cái)\s(?:kết|đầu)"
)
_NOUNS = "|".join(_PARTS.values())
_OF = r"(?:de|da|do|del|du|des|di|d['’]|von|vom|aus|en|em|no|na|dans|dari|của|trong|в|из)"
# "la banda sonora de", "letzte Folge von", "adegan ciuman"; but not "todos los capítulos de" nor "16 Folgen von".
PART_OF = re.compile(
    rf"(?:(?<!\w)(?:(?<!todos\sos\s)(?<!todos\slos\s)(?<!tous\sles\s)(?<!alle\s)(?<!semua\s)(?<!\d\s)(?:{_NOUNS}|{_EPISODE})|{_ENDS})(?!\w)"
    rf"(?:\s(?!(?:y|e|et|und|dan|và)\s)[\w'’-]+){{0,2}}?\s{_OF}\s(?:(?:la|el|le|les|o|a|der|die|das)\s)?"
    rf"|(?<!\w)(?:ost|lagu|adegan|akting|nhạc(?:\sphim)?|cảnh(?:\shôn)?|саундтрек|музыка|сцена|เพลงประกอบ|เพลง|ฉาก|เคมี(?:พระนาง)?)\s(?:\w+\s)?"
    r"|(?:พระเอก|นางเอก|ตัวร้าย|เพลงประกอบ)\s?|(?:ตอนที่|ตอน|ep\.?)\s?\d{1,3}\s?(?:ของ|ใน)\s?"
    r"|(?<!\w)(?:ep|episode|folge|tập)\.?\s\d{1,3}\s)\Z",
    re.IGNORECASE,
)
# Between a title and a score.
PART = re.compile(
    rf"(?<!\w)(?:{_NOUNS}|tập\scuối|[úu]ltimo\s(?:ep\w*|cap\w*)|derniers?\s[ée]p\w*|letzte\sfolge)(?!\w)"
    r"|主题曲|主題曲|片尾曲|插曲|颜值|顏值|男[主二配]|女[主二配]|演员|演員|导演|吻戏|吻戲|画面|结尾|結尾|最后一集|最後一集"
    r"|주제가|비주얼|남주|여주|서브남|엔딩|마지막\s?회|키스신|작가|映像|脚本|俳優|女優|エンディング|キスシーン|最終回|ヒロイン"
    r"|พระเอก|นางเอก|เพลงประกอบ|ฉาก|เคมี|ตอนสุดท้าย",
    re.IGNORECASE,
)
# After a title: the score before it rates something in the drama, "공유 연기 10점 도깨비에서".
IN_IT = re.compile(r"\s?(?:에서|에\s?나[오온])|での|では")
# Somebody and what they gave: "ママは…10点だって".
_SOMEBODY = {
    "es": (
        r"(?:alguien|todos|todo\sel\smundo|la\sgente|nadie|él|ella|ellos|ellas)\s(?:(?:le|les|ya)\s)*(?:ha[ns]?\s(?:dado|puesto)|d[aio]n?|dio|dieron|pon[ea]n?|puso|dicen?|dijo)"
    ),
    "pt": (
        r"(?:algu[ée]m|todos|todo\smundo|(?:a\s)?galera|ningu[ée]m|el[ea]s?|geral)\s(?:já\s)?(?:deu|deram|d[áã]o?|disse(?:ram)?|diz(?:em)?|fal(?:a|ou|am)|ach(?:a|ou|am)|bot(?:a|ou))"
    ),
    "fr": (
        r"(?:tout\sle\smonde|les\sgens|quelqu['’]un|personne|ils?|elles?)\s(?:lui\s)?(?:a\s|ont\s)?(?:mis|mett?(?:ent)?|donn(?:e|é|ent)|dit|disent|not(?:e|é|ent))"
    ),
    "de": (
        r"(?:alle|jeder|leute|jemand|niemand|er|sie)\s(?:gibt|geben|gab(?:en)?|sagt|sagen|findet|finden|meint|meinen|hat|haben)"
    ),
    "id": (
        r"(?:orang(?:-orang)?|netizen|te?m[ae]n(?:ku)?|ibu|mama|papa|ayah|adek|adik|kakak|pacar|doi|mereka|dosen|guru)\s(?:\w+\s)?(?:bilang|kasih|ngasih|kata|ngerate|nilai)"
    ),
    "vi": r"(?:mẹ|ba|bố|bạn(?:\s\w+)?|chị|anh|ông|bà|người\sta|mọi\sngười|nó|họ)\s(?:\w+\s)?(?:bảo|nói|kêu|chấm|cho)",
    "ru": (
        r"(?:подруга|друг|мама|папа|сестра|брат|муж|все|он|она|они)\s(?:\w+\s)?(?:став\w+|постав\w+|говор\w+|сказал\w*|дал\w*)"
    ),
    "tl": r"(?:sabi|sab[ei]\sraw|sabi\sdaw)\s(?:ni|ng|nila|niya|daw|raw)",
    "tr": r"(?:annem|babam|ablam|kardeşim|arkadaşım|herkes)\s(?:\w+\s)?(?:dedi|verdi|veriyor|diyor)",
    "zh": (
        r"(?:(?<!其)[他她]们?|(?<!其)[他她]們|朋友|同学|同學|同事|室友|闺蜜|老公|老婆|[妈媽爸姐妹弟哥]|网友|網友|有人|大家|別人|别人)[^，。,.!？?\n]{0,16}?(?:说|說|覺得|觉得|认为|認為|评|評|只?给|只?給|打)"
    ),
}
SOMEBODY = re.compile(
    "|".join(words if name == "zh" else rf"(?<!\w)(?:{words})(?!\w)" for name, words in _SOMEBODY.items())
    + r"|(?:ママ|パパ|夫|妻|旦那|彼(?!女|氏)|友人|姉|弟|妹|祖母|娘|息子|先生)(?=[はがも])",
    re.IGNORECASE,
)
# After a score: it describes those who gave it, "9점 준 사람", "10分的人", "10点つけた人".
GIVER = re.compile(
    r"\s?(?:점|点|點|分)?\s?(?:준|주신|주는|준다는|줬다는)\s?(?:사람|분|애|놈|친구)|(?:分|点|點)?的(?:人|都|是谁|是誰)|点?(?:を?(?:つけた|付けた|つける)|の)(?:人|方|やつ)|คนไหน"
)
# Beginnings of a sentence in which nobody gives a score: questions, conditions, wishes.
SUPPOSED = re.compile(
    r"\A\W*(?:(?:y|e|et|und|dan|và|pero|mas|mais|aber|tapi|oye|gente)\W+)?(?:"
    r"(?:qui[ée]n(?:es)?|quem|qui|wer|siapa|кто|sino)\b(?!\s(?:m['’]|me\b|iba|diria|diría|hätte|sangka))|ai\s(?:mà\s)?(?:cho|chấm|đã)"
    r"|(?:alguien|algu[ée]m|quelqu['’]un|(?:hat\s)?(?:jemand|wer)|(?:có\s)ai|ada\syang|ada\syg|有人|有谁|有誰)\b|[谁誰]|누가|누구|ใคร"
    r"|(?:si|se|wenn|falls|kalau|kalo|klo|jika|n[ếê]u|если|eğer|kung|ถ้า|要是|如果|假如)(?![a-zà-ÿ])\s*+(?!(?:te|me|mir|tu|vous|du|ihr|man|kamu|kalian|bạn|você|vc|vcs|usted|ты|вы|aku|gue|gw|gua|saya|menurut|là|soy|x+)\b)"
    r"|(?:ojal[áa]|oxal[áa]|tomara|espero\sque|semoga|moga|hoffentlich|j['’]esp[èe]re|mong|hy\svọng|hoffe|надеюсь|sana|希望|หวังว่า)(?!\w)"
    r")|\b(?:gebt|gibst|würdet|dais|dar[íi]ais|voc[êe]s\sd[ãa]o|vous\s(?:mettez|notez|donnez)|kalian\s(?:kasih|ngasih))\b",
    re.IGNORECASE,
)
# Conditions anywhere in a sentence: "sería un 10 si fuera más corta", "続編があれば10点".
UNREAL = re.compile(
    r"\b(?:si|se)\s(?:no\s|não\s)?(?:fuera|fuese|hubiera|tuviera|fosse|tivesse|houvesse)\b|\bsi\s(?:ç?c['’])?(?:était|avait)\b|(?:点|點|分)?(?:だった(?:のに|だろう)|なのに)|(?:나오|나온다|된다|있다|있으|없었)면|があれば|[がも]出たら|(?:要是|如果|假如)(?!你|有人)"
    r"|(?:점|点)?(?:이었을|일|줬을|줄)\s?텐데|就好了",
    re.IGNORECASE,
)
# Right before or after a score that is denied.
DENIED = re.compile(
    r"(?:不值|值不了|不到|不配|不够|不夠|没到|沒到|没有|够不上|算不上|\b(?:no\s(?:es|era|merece|llega|vale)|não\s(?:é|era|vale|merece|chega)|n['’](?:est|était|atteint|a\spas)|ne\s(?:mérite|vaut)|kein[en]?|m[áa]s\sde|mais\s(?:de|do\sque)|plus\sde|mehr\sals|lebih\sdari|hơn"
    r"|(?:ga|gak|ngg?ak?|enggak|tidak|kagak)\s(?:sampe|sampai|nyampe|layak|pantas)|không\s(?:đáng|tới|đến|được)|не|hindi)\b(?:\s(?:para|pas|à|a|ke|até|un[ea]?|uma?|de|como|so|real))*)\s*\Z",
    re.IGNORECASE,
)
DENIED_BEHIND = re.compile(
    r"\s?(?:점|点|點|分)?\s?(?:(?:은|는|까진|까지는)\s?(?:아니|아님|아닌|너무|좀|오바|못)|\s?아니(?:야|지|죠|에요|예요|라고|잖|고)|은\s?무슨|(?:は|じゃ|では|とは|には?)(?:ない|無い|ありえ|あり得|言えない|いかない|届かない)|不到|都不到)|\s?점?인데(?=[.…,\s]*\d)"
)
# A site that has scores of its own.
SITE_SAYS = re.compile(
    r"(?<!\w)(?:у\s|en\s|no\s|sur\s|auf\s|di\s|trên\s|на\s|ni\s)?(?:imdb|mdl|my\s?drama\s?list|tmdb|douban|letterboxd|filmarks|豆瓣|네이버|왓챠|フィルマークス)(?![A-Za-z0-9])(?!\s(?:and|y|e|et|und)\s)",
    re.IGNORECASE,
)
# The writer's own score at such a site: "rated Signal 8 on MDL", "豆瓣我打了8分".
OWN = re.compile(
    r"(?:\A|[.!?,;\n]\s*|\b(?:i|i['’]ve|just|and|have|already|also)\s)(?:rated|gave|scored|put|logged|marked)\b"
    r"|\b(?:my|mi|minha|mon|ma|meine?)\s(?:mdl|imdb|list|own|score|rating|grade|nota|note|wertung|puntuación)\b"
    r"|\b(?:doy|puse|pongo|dei|dou|mets|j['’]ai\smis|gebe)\b|我(?:自己)?(?:也|只|就)?(?:给|給|打|评|評)|제가|나는|저는|내\s?평점|私は|自分は",
    re.IGNORECASE,
)
