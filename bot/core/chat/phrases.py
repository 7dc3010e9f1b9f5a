"""Phrases around a rating in a sentence: what joins a title and its score, and what makes a score somebody else's or no
rating at all. The patterns match on a text right before or after a title or score, or anywhere in a sentence."""

import re

from bot.core.chat.foreign import PART

# Words that may come before a title, or between it and its score, and mean nothing for either.
_FILLER = {
    "en": """
        tho go must started honest lol www update change edit correct fix lmao lmfao rofl yyds goes netflix
        disney disney+ viki iqiyi wetv youtube tving hulu haha hehe hm hmm uh um smh idk fr istg a an the is was
        it its it's this that to for of on in at and & + plus then gets get got deserves deserve earns
        earned worth i i'd id i'm im i've ive i'll me my mine we would will could did do just finally
        finished finish finishing completed complete done watched watching watch rewatched rewatching
        rewatch binged bingeing binging binge marathoned saw seen ended loved love loving liked like enjoyed
        adored hated hate give giving gave given rate rating rated rates score scoring scored grade put log add
        save record mark set make please pls plz hey hi hello so really very much pretty quite solid strong easy
        perfect definitely absolutely about around roughly maybe probably overall total final finale ending
        honestly tbh imo imho ngl omg well ok okay with as by yes yeah yep oh wow only not-bad good great
        amazing best drama dramas kdrama kdramas jdrama cdrama show series season again still today
        yesterday tonight now last night week weekend too all both each them him her from out definite clear
        full firm decent nice masterpiece beautiful meh bad underrated overrated my's namida bot rn btw ugh
        man bro sis guys y'all lovely cute boring sad fun brilliant superb tearjerker tears-jerker first new
        here thanks thank you another one two some because but stars points super
    """,
    "es": """
        gustó encantó ayer anoche hoy finalmente se lleva parte dio jaja jajaja merece terminé terminado la
        el los las un una y e es fue era vi acabo ver terminar doy nota yo para mi mí por vimos acabé
        fascinó lloré amé buena buenísima serie muy mucho calificación puntuación realmente simplemente solo
        son también pero ha gustado encantado pongo puse ponemos lloré encanta visto veo notable alto fácil
        sobresaliente buen nuestra nuestro tan le es una un increíble
    """,
    "pt": """
        gostei amei ontem hoje deu kkk kkkk ig um uma dou dei eu acabei assistir pra pro mim é essa esse
        assisti adorei chorei muito demais boa perfeito série então só mesmo o também dorama fácil lindo linda
        incrível vi terminei finalmente leva merece bom
    """,
    "fr": """
        aimé plu hier aujourd'hui soir enfin mérite fini le les de du des et est était vu j'ai ai adoré
        adore donne note mets je moi pour regardé pleuré très bien trop vraiment bon bonne franchement juste
        aussi mais donc une beaucoup ça vaut mis mettre terminé génial parfait drama série note
    """,
    "de": """
        fand gefallen gefällt ne nen gestern heute abend endlich verdient mid beendet also der das den ein
        eine ist und gesehen geschaut gebe ich bekommt bekommen kriegt habe hab von mir sehr gut für geliebt
        geweint finde mega durch toll wirklich einfach nur schon doch die war fertig begeistert
        vergebe solide klare glatte gute schöne serie punkte wertung
    """,
    "id": """
        suka kemarin akhirnya semalem tadi tamat wkwk wkwkwk nilainya ratingnya skornya gue gw gua aku saya
        kasih nilai nonton baru selesai untuk buat itu ini adalah nangis bagus banget drakor seru parah sih
        deh jadi udah sudah dah abis habis kelar pun aja doang bgt emang keren gemes skor skornya nilaiku ratingku kocak
        sedih dari wajib
    """,
    "vi": "thích hôm qua nay cuối cùng mình em tôi chấm thấy cho điểm xem vừa xong phim hay quá khóc rất là được tặng",
    "ru": "это моя оценка смотрела посмотрел посмотрела ставлю поставила поставил дорама очень понравилось",
    "it": "voto do ho visto finito mi piaciuto molto bellissimo è un per me",
    "tl": "bigyan ko ng yung ang sa akin sobrang ganda grabe lang",
    "tr": "verdim veriyorum bence çok güzeldi puan benim için",
    "ko": """
        ㅋㅋ ㅋㅋㅋ ㅠㅠ ㅜㅜ 정도 그냥 은 는 이 가 을 를 도 의 에 요 드라마 봤어 봤는데 봤어요 봤다 다 본
        방금 보고 제 점수는 내 점수 평점 별점 완전 진짜 정말 너무 저는 나는 최고 재밌다
    """,
    "ja": """
        は が を に も の で と ドラマ 見た 見ました 見終わった 観た 評価 私 私は 個人的に 点数 最高
        面白かった
    """,
    "zh": """
        神剧 封神 绝了 是 给 給 打 打了 给个 給個 我 我给 我給 看完 看完了 刚看完 剛看完 看了 评分 評分 剧
        劇 电视剧 觉得 覺得 值 个人 和 也 很 真的 太 好看
    """,
    "th": "ให้ ได้ เรื่อง คะแนน ดู ดูจบ แล้ว ซีรีส์ ฉัน ผม เรา ขอ เลย มาก จบ กับ และ",
}
FILLER = frozenset(word for words in _FILLER.values() for word in words.split())
# Filler words of other languages, by which a message is recognised as one of these.
FOREIGN = frozenset(word for name, words in _FILLER.items() if name != "en" for word in words.split())
# Several filler words in a row, in scripts written without spaces: "我打".
FILLERS = re.compile(
    "(?:" + "|".join(sorted((word for word in FILLER if word > "\u0e00"), key=len, reverse=True)) + ")+"
)

# Words that are filler only together: "Goblin hat mir gefallen".
PLEASED = re.compile(r"\s*\b(?:hat\s(?:mir|mich|uns)|m['’]a)\b", re.IGNORECASE)

# Between a score and the title after it: "9/10 for Goblin".
LEADS = re.compile(
    r"[\s:=>\-–—→]*(?:(?:stars?|points?)\s+)?(?:(?:\b(?:for|to|on|pour|para|pra|pro|für|a|an|al|à|untuk|buat|cho|au|yung|ang|title|drama|the|my|goes|from\sme|is\smy|rating)\b|给|給|ให้)[\s:\-–—]*)*\Z",
    re.IGNORECASE,
)

# Right before a title: "made me watch".
SEEN = re.compile(
    r"\b(?:re-?)?(?:watch(?:ed|ing)?|start(?:ed|ing)?|finish(?:ed|ing)?|bing(?:ed|ing|e-watched)|marathoned|completed|dropped|rated?|termin(?:ei|é)|(?:acab(?:o|ei|é)\sde\s)?(?:ver|assistir)|vi|assisti|nonton|xem(?:\sxong)?)\s\Z",
    re.IGNORECASE,
)
# The writer's watch status of a title, "…": "dropped …", "put … on my list"; but not "… dropped its finale".
WATCH_STATUS = re.compile(
    r"\b(?:(?<!…\s)dropp(?:ed|ing)|g[ai]ve?n?\sup\son|(?:paus|stopp|start|watch)(?:ed|ing)|quit|on\shold|plan(?:ning)?\sto\swatch|want(?:ing)?\sto\s(?:watch|start)|currently"
    r"|(?:add|put)\b(?=.*\blist\b)|(?:to|on)\smy\s(?:watch\s?|plan\sto\swatch\s)?list|abandon(?:é|ei|né|niert)|abgebrochen|angefangen|empecé|empecei|comecei|commencé|arrêté)\b"
    r"|하차|보는\s?중|보고\s?있어|정주행\s?중|見てる|見始めた|弃剧|棄劇|在看|想看",
    re.IGNORECASE,
)
# The writer's progress beside it: "at ep 5".
REACHED = re.compile(r"\b(?:(?:at|on|after|until)\s)?(?:ep(?:isode)?s?\.?|e)\s?\d{1,3}(?!\s?[/.,]?\d)\b", re.IGNORECASE)
# "put Goblin down as a 9"
PUT = re.compile(r"\b(?:put|add|log|save|record|set|mark|rate|change|update|g[ai]ve)\s\Z", re.IGNORECASE)
# Somebody else, or a site, whose score it may be.
OTHERS = re.compile(
    r"""(?:(?<!\w\s)(?<!\w\s\s)@someone(?=\s*['’:])|@someone(?=\s+(?:gave|gives?|rate[sd]?|rating|says?|said|thinks?|thought|has|had|put|scored|loved|called)\b)|\b(?:he|she|they|everyone|everybody|people|somebody|(?<!@)someone|nobody|no\sone|critics?|reviewers?|fans|imdb|mdl|mydramalist
    |tmdb|douban|rotten\stomatoes|(?<!on\s)netflix|(?<!on\s)viki|google|letterboxd|anilist|reddit|twitter|friends?|sister|brother|mom|mum|mother's
    |dad|husband|wife|boyfriend|bf|gf|hubby|girlfriend|(?:mis?|meus?|minhas?|mon|ma|mes|meine?)\s(?!(?:nota|note|puntua|puntaje|calific|opini|avis|bewert|wertung|meinung
    |serie|dram|dorama|k-?dram|favorit|préfér|lieblings|cora|cœur|coeur|herz|top|lista|primer|premi|erst|vida|reseñ|vot)\w*)\w+
    |te?m[ae]n(?:ku|\s(?:saya|aku|gue|gw))|(?:adik|kakak|ibu|mama|papa|pacar)(?:ku|\s(?:saya|aku|gue|gw))|nyokap|bokap
    |(?:mẹ|ba|bố|bạn|chị|anh|em|ông|bà)\s(?:tôi|mình|em|tao|tui)|roommate|cousin|aunt|grandma|bestie|coworker|boss|the\sbot|you|u|who|what|users?|viewers?
    |average|avg|mean|audience|ratings?\sof|viewership|nielsen|others)\b
    |豆瓣|网友|網友|大家|朋友|室友|同事|同学|同學|闺蜜|老公|老婆|男友|女友|妈|媽|爸|姐|妹|友達|先輩|同僚|みんな|親|父|兄|弟|彼氏|彼女|母|姉|친구|언니|동생|엄마|아빠|오빠|누나|남친|여친|할머니|사람들|시청률|視聴率|收视|เพื่อน|แฟน|พี่|แม่)""",
    re.IGNORECASE | re.VERBOSE,
)
# "Mina rated Signal 9/10".
NAMED = re.compile(
    r"(?:\b(?!(?:I|Just|Finally|Also|Already|Then|Now|Have|And|So|Today|Yesterday|Me|Would|We|Please)\b)[A-Z][a-z]+"
    r"|\A\W*(?!(?:finally|just|also|already|then|now|have|and|but|today|yesterday|would|please|honestly|okay|actually|recently"
    r"|once|never|guess|totally|rated|gave|officially|initially|originally)\b)[a-z]{3,})\s+(?:gave|rated|rates|gives|said|says|thinks|scored)\b"
)
# Verbs and nouns that make the score theirs: "mdl has Goblin at", "my sister gave".
THEIRS = re.compile(
    r"""\b(?:gave|give|gives|giving|rates?|rated|rating|says?|said|has|have|had|scored?|scores|think|thinks|thought|put|puts|average|avg|is|got
    |called|calls|a\sdonné|donne|dio|da|gibt|gab|hat|puso|pone|dice|dijo|deu|botou|amou|disse|diz|acha|met|dit|trouve|(?:a|ont)\smis|ont\sdonné|fand|findet|meinte?|kasih|ngasih|bilang|chấm|cho)\b|给|給|打|评分|評分|줬|준|주|평점|つけ|点|ให้|บอก""",
    re.IGNORECASE | re.VERBOSE,
)
SOMEBODY = re.compile(
    r"""\b(?:my|our|his|her|their|your|the|a|an|some|every|this|that|most|\d+)\s+(?!rating|score|heart)[\w'’-]+(?:\s[\w'’-]+)?
    \s+(?:gave|gives|rated|rates|says|said|thinks|thought|scored|scores|claims?|swears|(?:would|could|will|can)\s(?:\w+\s)?(?:give|rate|say|call))\b|\b(?:it|which|he|she)\ssa(?:id|ys)\b
    |\b(?:his|her|their|your)\s(?:score|rating)\b""",
    re.IGNORECASE | re.VERBOSE,
)
HEARSAY = re.compile(
    r"\b(?:heard|hear|apparently|supposedly|allegedly|reportedly|rumou?rs?|word\sis|(?:they|people|everyone|everybody|some|many)\ssays?"
    r"|it\ssays|dizem|dicen|segundo\s(?:ela|ele|el[ae]s|[ao]\s\w+)|seg[úu]n|selon|laut|on\sdit|kata|katanya|nghe\snói|angeblich)\b|らしい|そうです|대요|听说|聽說|据说|이래(?!\w)",
    re.IGNORECASE,
)
# After somebody else's score: "10/10 for my wife", "95% on Rotten Tomatoes".
FROM_OTHERS = re.compile(
    r"""\W{0,3}(?:for|from|by|said|says|say|seg[úu]n|segundo|selon|laut|according\sto|on|in|at|per|via|en|no|na|auf|bei|sur|di|trên|на|sa)\s+(?:the\s)?(?:@someone|imdb|mdl|mydramalist|tmdb|douban|rotten|rt\b|google|letterboxd|anilist|metacritic|amazon|goodreads|steam|yelp|reddit|twitter|critics?|everyone|everybody|people|fans|you\b|him|her|them|he\b|she\b|they\b
    |(?:my|our|his|her|their)\s(?!heart|part|side|book|eyes|taste|money|own|self|inner|opinion|view|list|mom\sand\s(?:me|i)\b)[a-z]+|el[ae]s?\b|elle|ihr|ihm)
    |\W{0,3}(?:sagt|dice|dijo|dit|disse|katanya|kata)\b|\W{0,3}(?:audience|critics?|users?|viewers?)['’]?\s(?:score|rating)""",
    re.IGNORECASE | re.VERBOSE,
)
# Right before a site's score: "IMDb: 8.7/10", "豆瓣9.4分".
SITE = re.compile(
    r"""(?<!my\s)(?:(?<![A-Za-z])(?:imdb|mdl|mydramalist|tmdb|douban|viki|letterboxd|rotten\stomatoes|metacritic|anilist|filmarks|naver|watcha)
    |豆瓣|네이버|왓챠|フィルマークス)(?:['’]s)?\s*(?:score|rating|rates?|评分|評分|평점|점수|点数)?\W{0,3}\Z""",
    re.IGNORECASE | re.VERBOSE,
)
FUTURE = re.compile(
    r"\b(?:will|'ll|(?<!was\s)(?:gonna|going\sto|bound\sto|about\sto))\s+(?:\w+ly\s+)?(?:be|become|get|end\sup|deserve)\b|\bcan['’]?t\swait\b|\bwhen\s(?:it|i)['’]?s?\s(?:done|over|out)"
    r"|\b(?:i['’]?ll|i\swill|gonna)\s(?:rate|score|give)\b[^.!?\n]*\b(?:when|once|after|later)\b",
    re.IGNORECASE,
)
# "planning to watch Signal, hope it's a 10"
WISHED = re.compile(
    r"\b(?:hoping\sfor|(?:recommend|suggest)\s(?:me|us)\b|(?:i|we)(?:\s(?:really|honestly))?\sexpected\s(?:an?|like)|plan(?:ning)?\sto|(?:about|going)\sto\s(?:watch|start)|gonna\s(?:watch|start)|imagin(?:e|ing)\s\w+ing"
    r"|haven['’]?t\s(?:seen|watched|started)\s(?:it|(?:the|this)\s(?:drama|show|series))"
    r"|(?:forg[eo]t|remember|recall|wonder(?:ing)?|(?:don['’]?t|not\ssure)\sknow)\s(?:if|whether|what)\si\b|want(?:ed)?\sto\s(?:give|rate)\b[^.!?\n]*\bbut|wish\si\s(?:could|can)|hop(?:e|ing)\s(?:it|this|that|they)(?:['’]s|\sis|\swill|['’]ll|\sgets?|\sturns?))\b",
    re.IGNORECASE,
)
# After a title that is not rated itself: "Goblin fans".
BELONGING = re.compile(
    r"\s(?:fans?|stans?|haters?|lovers|memes?|merch|posters?|gifs?|stickers?|emojis?|cosplay|playlist|merchandise|quotes?|era|sequel|prequel|remake|spin-?off)\b",
    re.IGNORECASE,
)
# After a score that somebody is said to have given.
TOLD = re.compile(
    r"\s*(?:점|点|分)?(?:이래|이라|준대|줬대|래요|대요|\s?줌|\s?줬어?|って言|と言って|らしい|だって|だそう)"
)
# "Can you save 95% for My Mister?"
ORDER = re.compile(
    r"\b(?:(?:can|could|will)\s(?:you|u|i)\s(?:pls\s|plz\s|please\s|just\s)?|would\s(?:you|u)\s(?:please|pls|kindly)\s)(?:rate|save|put|log|add|record|set|mark|note|give|keep|change|update)\b",
    re.IGNORECASE,
)
# "Change goblin to 9"
COMMAND = re.compile(
    r"(?:^|[.!?,]\s*|\b(?:please|pls|plz|namida|to|you)\s)(?:re-?)?(?:rate|set|change|update|put|give|log|add|save|record|mark|score)\s[^.!?\n]*\b(?:to|at|as|an?)\s\Z",
    re.IGNORECASE,
)
# Right before a plain number that is a score: "dou 7,5", "I'd give it 8".
GIVES = re.compile(
    r"\b(?:(?:i['’]?d|i|i\swould|i['’]?ll)\s(?:give|rate)\s(?:it|this|that)|dou|dei|(?:le\s)?(?:doy|pongo|puse)|(?:je\s)?(?:lui\s)?(?:mets|donne)|gebe|vergebe|nota|voto|kasih|ngasih|chấm|cho|ставлю)"
    r"\s(?:an?\s|uma?\s|une?\s|eine\s|ne\s)?\Z",
    re.IGNORECASE,
)
NOT = re.compile(
    r"""\b(?:not|n't|dont|don't|doesn't|didn't|isn't|wasn't|wouldn't|won't|never|cannot|can't|couldn't|hardly|neither|no\sway|stop|undo|delete
    |remove|without|jamais|nunca|kein|keine|nicht|bukan|jangan|không)\b|않|아니|안\s|ない|不是|不给|沒|没有|ไม่""",
    re.IGNORECASE | re.VERBOSE,
)
# Right before a score that is denied: "not a 10".
DENIED = re.compile(
    r"""(?:\bnot|n['’]t|\b(?:isnt|wasnt|never|hardly|nowhere\snear|far\sfrom|(?<!nothing\s)(?<!no\s)less\sthan|more\sthan|above|below|under|over))\s+
    (?:(?:be|even|really|quite|exactly|a|an|the|give\s(?:it|him|her)|worth|deserve)\s+)*\Z""",
    re.IGNORECASE | re.VERBOSE,
)
# Right before the score of something else: "this selfie is 2/10".
OF_ELSE = re.compile(
    r"\b(?:you|he|she|they|u)(?:['’](?:re|s)|\s(?:are|is|was|were|r))\s(?:(?:an?|like|so)\s)*\Z"
    r"|\b(?:this|that|my|his|her|their|your)\s(?!x+\b|(?:show|drama|kdrama|series|one|thing|gem|masterpiece|fav\w*|rating|score"
    r"|verdict|review|opinion|take)\b)[a-z]+(?:\s(?!x+\b)[a-z]+)?\s(?:is|was)\s(?:(?:an?|like|only|just)\s)*\Z",
    re.IGNORECASE,
)
# Right before a score it might have had: "would have been a 9".
MIGHT = re.compile(
    r"\b(?:was\s(?:going\sto|gonna|about\sto)|i['’]?d\shave|(?:would|could|should)(?:['’]?ve|\shave|\sof|a)?)\s(?:easily\s|probably\s|definitely\s)?(?:be|been|gotten|got|given\s\w+)\s"
    r"(?:like\s)?(?:an?\s)?(?:easy\s|solid\s)?\Z",
    re.IGNORECASE,
)
# Words that take back what was said right before.
_RATHER = (
    r"actually|no|nah|nope|wait|sorry|oops|typo|correction|nein|eher|perd[óo]n|mejor(?:\sdicho)?|non|plut[ôo]t|pardon"
    r"|n[ãa]o|ali[áa]s|maksudnya|nhầm"
)
# Between two scores, where the second one revises the first.
AGAIN = re.compile(
    r"→|\b(?:at\sfirst|initially|originally|making|bump\w*|rais\w*|lower\w*)\b|=>|->|\b(?:now|then|later|rewatch\w*|(?:second|first)\s(?:watch|time|thoughts?)|again|after|before|or|maybe|edit|update\w*|change\w*|make|today|used|from|to"
    rf"|half|ended|down|up|drops?|dropped|end|finale|deh|eh|mean|meant|scratch|{_RATHER})\b|いや|やっぱり?|訂正|아니|다시|으?로\s?바꿔(?:\s?줘|\s?주세요)?|수정|不对|不對|改(?:成|为|為)?",
    re.IGNORECASE,
)
# Right before a plain number that replaces the one before it: "9, no wait 8".
SECOND = re.compile(
    rf"\b(?:{_RATHER}|i\smeant?|make\s(?:it|that)|scratch\sthat|changed\smy\smind|so)\b[\s,.:;…!–—-]*(?:an?\s)?\Z",
    re.IGNORECASE,
)
# After a score that was not the final one: "7/10 (10/10 until ep 14)".
SO_FAR = re.compile(r"\s(?:until|till|before|up\sto|for\sthe\s(?:first|last)|minus|if)\b", re.IGNORECASE)
# Right before a score that somebody else gives: "she gives it 10/10".
GIVEN = re.compile(
    r"\bgiv(?:e|ing)\s(?:my|his|her|our|their)\s(?!xx|rating|score|vote|heart)\w+\s(?:an?\s)?\Z|\b(?:he|she|they|you|(?:my|our|his|her|their)\s\w+)\s(?:says?|said|gave|gives?|rated|rates?|scored|scores?|calls?|called)\s(?:(?:it|this|that|both|them)\s)?"
    r"(?:(?:like|only|just|an?|about|at)\s)*\Z",
    re.IGNORECASE,
)
# Idioms that mention others without making the score theirs.
IDIOM = re.compile(
    r"\b(?:(?:my|the)\s\w+\sand\s(?:i|me)|what\scan\si\ssay|what\sa(?:n)?\b|you\s(?:know|guys|all|were\sright|are\sright)|you['’]?re\sright|who\s(?:knew|cares)"
    r"|who\swould(?:['’]ve|\shave)?\sthought|thank\syou|trust\sme|if\syou|i\stell\syou|like\syou\ssaid)",
    re.IGNORECASE,
)
# Negations that do not negate the score.
NOT_SO = re.compile(
    r"\b(?:not\sme\s\w+ing|(?:can|could)(?:['’]?t|not)\s(?:decide|believe|stop|get\senough|recommend|praise)|not\s(?:bad|gonna\slie|perfect|a\sfan|as\s\w+\sas|sure)"
    r"|(?:did\snot|(?:didn|wasn|don|isn)['’]?t)\s(?:expect|sure|perfect|bad|mind|regret|know|for\severyone)|never\s(?:gets|get|thought|cried|laughed|been)"
    r"|no\s(?:notes|question|doubt|regrets)|i\sguess)\b",
    re.IGNORECASE,
)
# Conditions that leave the score as it is: "9/10 if you can survive 78 episodes".
PROVIDED = re.compile(
    r"(?:좋아하|원하|싶으)(?:시|신다)?면|\b(?:kalau|kalo|wenn|si|se|nếu)\s(?:aku|gue|gw|gua|saya|menurut|du|ihr|man|me|te|tu|vous|là)\b|\bif\s(?:you(?:['’](?:re|ve))?|u|ur|y'all|anyone)\s(?:can|could|like|love|enjoy|don['’]?t|do|ignore|want|skip|haven['’]?t|have|are|need|get|make|disagree"
    r"|stop|look|ask)\b",
    re.IGNORECASE,
)
IF = re.compile(
    r"""\b(?:if|unless|would\s?(?:'ve|have)?\s(?:been|be|have)|wouldve|could\s?(?:'ve|have)|might|maybe|perhaps|almost|thinking\s(?:of|about)\sgiving|was\sready\sto|i\sbet|bet\s(?:that|you)|(?:going\sto|gonna)(?!\s(?:go\swith|give|say|rate|put)\b)|predict|expect
    |expecting|hope|hoping|hopefully|potential|at\sleast|at\smost|hypothetical\w*|someday|if\sonly|should\sbe|guess|imagine|pretend|say\sif|were\sto
    |si\sseulement|wenn|kalau|jika|nếu)\b|면\s|도\s?아깝|たら|如果|要是|ถ้า""",
    re.IGNORECASE | re.VERBOSE,
)
ASKS = re.compile(
    r"""^\W*(?:(?:hey|hi|so|ok|okay|but|and|wait|namida|lol|um)\W+)*(?:who|what|which|why|when|where|how|is|are|was|were|does|do|did|can|could|should|would|will|has
    |have|anyone|any|am|qui|quoi|quel\w*|est-ce|quién|qué|cuál|wer|was|welche\w*|warum|siapa|apa|ai|có)\b|¿|[誰谁]|누가|누구|어때|무슨|どう|なに|何点|几分|幾分|多少|吗|嗎|กี่|ไหม|ใคร""",
    re.IGNORECASE | re.VERBOSE,
)
# "If they kill him, Goblin is a 2/10"
SUPPOSED = re.compile(
    r"\A\W*(?:(?:and|but|so|ok)\s)?if\s(?!(?:you|u|ya|y'all|anyone|someone|i\s(?:had|have|were|must|am))\b)"
    r"|\A\W*(?:imagine\b|(?:would|should|could|shall)\s(?:it|i|we)|(?:do|does|did|has|have|is|are|was|were)\s"
    r"(?:xx+|y'?all|you|u|we|they|ppl|people|anyone|anybody|it|this|that))\b",
    re.IGNORECASE,
)
# A question after a score that asks about it: "8/10, right?"
TAG = re.compile(
    r"\W*(?:right|agreed?|no|yes|yeah|ok|okay|huh|eh|fair|thoughts|any(?:one|body)|am\si|or|you|u|maybe|idk|deserved|too|i\sguess|is|isn|does|do|wdyt)\b",
    re.IGNORECASE,
)
WONDERS = re.compile(r"\b(?:why|how)\s(?:is|are|was|were|do|does|did)\b(?!\s(?:nobody|no\sone)\b)", re.IGNORECASE)
# Audience figures, which are no rating.
VIEWERS = re.compile(
    r"시청률|시청율|視聴率|收视|收視|\bviewers\b|\bviewership\b|\bshare\b|\bratings\s+in\b",
    re.IGNORECASE,
)
EITHER = re.compile(r"\b(?:or|oder|ou|atau|hay)\b|还是|還是|아니면|それとも|หรือ", re.IGNORECASE)
POLL = re.compile(r"\b(?:polls?|votes?|voted|survey|voting|nielsen)\b|\b(?:count|tally)\s*:|投票|투표", re.IGNORECASE)
# Right before a title that another one is compared to.
COMPARED = re.compile(
    r"(?:\b(?:(?:is|was)\sno|than|vs\.?|versus|unlike|compared\s(?:to|with)|similar\sto|reminds?\s(?:me|us)\sof|such\sas|same\s(?:writer|director|actor|cast)\sas"
    r"|(?:writer|director|makers?|creators?|actor|actress|lead|guy|girl|star|team|pd)s?\s(?:of|from|behind)|remake\sof|sequel\s(?:of|to)|version\sof|as\sgood\sas|as\sbad\sas"
    r"|(?:masterpieces?|shows?|dramas?|series|something|anything|recs|feels|looks|just|much)\slike|instead\sof|compete[sd]?\swith|comes?\sclose\sto|lives?\sup\sto|before|after|better|worse|fan\sof|que|als|daripada|hơn)\s+(?:the\s)?|보다\s*|比)\Z",
    re.IGNORECASE,
)
JOINED = re.compile(
    r"\s*(?:,|&|\+|/|、|，|\band\b|,\s*and\b|\by\b|\bet\b|\bund\b|\bdan\b|\bvà\b|와|과|랑|이랑|하고|と|も|和|กับ|และ)\s*",
    re.IGNORECASE,
)
ALL = re.compile(
    r"\b(?:both|each|all|alle|beide|ambos|tous|toutes|les\sdeux|keduanya)\b|둘\s?다|모두|どちらも|も[^も]{1,20}も|両方|都|ทั้งคู่|ทั้งสอง",
    re.IGNORECASE,
)
_ASPECT = (
    r"(?:acting|actors?|actress(?:es)?|story(?:line)?|plot|twists?|music|ost|soundtrack|songs?|visuals?|cinematography|ending|finale|romance|chemistry|cast|pacing"
    r"|script|writing|dialogues?|comedy|action|production|costumes?|outfits?|fashion|rewatch(?:ability)?(?:\svalue)?|characters?|leads?|villains?|first\shalf|second\shalf"
    r"|beginning|premise|kiss(?:es)?|scenes?|pilot|trailer|teaser|poster|wedding|cameo|intro|opening|male\slead|female\slead|[fms]l|bromance|eps?(?:isodes?)?(?:\.?\s?\d+)?)"
)
_ASPECT_OTHER = (
    r"연기|전반부?|후반부?|초반|前半|後半|스토리|결말|음악|영상미|케미|노래|演技|剧情|劇情|结局|結局|配乐|音乐|音楽|ストーリー|ラスト|主題歌|キャスト"
    r"|นักแสดง|ตอนจบ|เพลง|diễn\sxuất|nhạc\sphim|cái\skết"
    r"|(?<!全)\d+\s?[화회話集](?!\s?(?:까지|다\s?[봤보본]|전부|まで|都))|ตอนที่\s?\d+|\b(?:cap(?:[íi]tulo)?|tập|folge|épisode)\s\d+\b"
)
ASPECT = re.compile(rf"(?<![A-Za-z0-9À-ÿ]){_ASPECT}(?![A-Za-z0-9À-ÿ])|{_ASPECT_OTHER}|{PART.pattern}", re.IGNORECASE)
# Parts of a drama in a message of part scores alone: more words than can be told from a title in a sentence.
PARTS = re.compile(
    rf"\b{_ASPECT}\b|{_ASPECT_OTHER}|\b(?:historia|história|trama|guion|roteiro|actuaci(?:ón|ones)|atuaç(?:ão|ões)|m[úu]sica|banda\ssonora"
    r"|trilha\ssonora|elenco|reparto|final|histoire|scénario|jeu|musique|distribution|handlung|geschichte|schauspiel|musik|besetzung|ende"
    r"|cerita|alur|akting|pemain|lagu|cốt\struyện|nội\sdung|nhạc|diễn\sviên|kết)\b|작품성|연출|각본|脚本|物語|音樂|演员|演員|บท|การแสดง",
    re.IGNORECASE,
)
# Parts that a review has no score for.
SHARES = re.compile(
    r"\b(?:(?:first|second)\shalf|beginning|eps?(?:isodes?)?)\b|전반|후반|초반|前半|後半|[화회話集]", re.IGNORECASE
)
# "OST ranking: Goblin 10/10", with "xx" for titles.
HEADING = re.compile(
    rf"\W*(?:(?!xx)\w+\s){{0,2}}(?:{_ASPECT}|{_ASPECT_OTHER})\s?(?:ranking|ratings?|scores?|list|only)?\s?:",
    re.IGNORECASE,
)
# "9/10 for the acting"
FOR_ASPECT = re.compile(
    rf"[^\w.,;!()\n]*(?:(?:for|on)\s(?:(?:the|its|their|that)\s)?)?{_ASPECT}\s*(?:\Z|[,.;!)\n]|and\b)", re.IGNORECASE
)
# Right before a title, when something in the drama is rated: "that kiss in", "Gong Yoo in".
PART_OF = re.compile(
    rf"(?:(?<!every\s)(?<!each\s)(?<!all\s)(?<!\d\s(?=[Ee]p))\b(?i:{_ASPECT})|\b(?i:the|that|this|his|her)\s(?!(?i:rating|score|review|entirety|rest|world|whole|name|\w+\s(?:season|part))\b)[\w'’-]+(?:\s[\w'’-]+)?|\b(?i:first|last)\s\d+\s(?i:eps?|episodes)|(?P<whose>\b(?!(?i:it|that|what|let|here|there|today|tonight|who|how|he|she)['’])\w+['’]s\s(?!(?i:rating|score|review|rewatch|verdict|remake)\b)[\w-]+(?:\s[\w-]+)?(?=\sin\s))|(?P<who>\b(?!(?:I|S\d|Season|Part|Both|All|Every)\b)[A-Z]\w+(?:[\s-]\w+){{0,2}}(?=\s(?:in|from)\s)))"
    r"\s(?i:of|in|from|for)\s(?i:the\s)?\Z",
)
# Somebody in a drama: "the corn salad guy".
PERSON = re.compile(
    r"\b(?:guy|girls?|woman|lady|boys?|kids?|baby|dad|mom|mother|father|grand(?:ma|pa|mother|father)|uncle|aunt|sisters?|brothers?|couple|dog|cat)\Z",
    re.IGNORECASE,
)
# "good bot 10/10"
THANKS = re.compile(r"\b(?:bot|namida|thanks?|thx)\b", re.IGNORECASE)
# After a score that the writer disputes: "8/10 for healer is crazy low".
DISPUTED = re.compile(
    r"\s(?:is|was|seems|feels|sounds)\s(?:\w+\s){0,2}(?:low|high|generous|harsh|wild|criminal|insane|crazy|unfair|disrespectful|ridiculous|robbery|a\scrime|a\sjoke)\b",
    re.IGNORECASE,
)
# Right before a title whose effect or prospects are rated: "crying level at My Mister".
GAUGED = re.compile(
    r"\b(?:levels?|meter|factor|hype|chances?|odds|difficulty|expectations?|likelihood)\s(?:\w+\s)?(?:at|of|in|for|from|with|after|during)\s(?:an?\s|the\s)?\Z",
    re.IGNORECASE,
)
# Other media of that name: "The webtoon of True Beauty".
OTHER_MEDIA = re.compile(
    r"(?<!than\sthe\s)(?<!unlike\sthe\s)\b(?:webtoon|manhwa|manga|manhua|novel|book|anime|video\sgame|album|podcast|musical|band|restaurant)\b"
    r"(?!(?:\s(?:\w+\s)?(?:was|is|had|did|ends?)|['’]s)\b)|웹툰(?!보다)|원작(?!보다)|漫画|小説|小说|アニメ|原作",
    re.IGNORECASE,
)
# Before a title that STATES follows: what is rated in it, "Lee Dong Wook in Goblin is".
WITHIN = re.compile(
    r"\A(?!.*\b(?:rest|whole|all|entirety|everything|every|score|rating|grade|review|opinion|verdict|rewatch|binge|end|season|s\d|part|version)\b)"
    r"(.*\S)\s(?:in|from|of)\s(?:the\s)?\Z",
    re.IGNORECASE,
)
STATES = re.compile(r"\s*(?:is|was|are|were)\b", re.IGNORECASE)
# What a part does, instead of what it is: "broke me", "dragged".
DOES = re.compile(
    r"\s+(?:\w+ly\s)?(?!\w*(?:rated|based|related)\b)(?:\w{3,}ed|broke|made|sucks?|hits?|left|lost|got|kept|felt|went|fell|kills?|ruins?|breaks?|makes?|drags?)\b(?!.*\b(?:is|was|are|were)\s(?:an?\s)?\Z)"
    r"|\s*(?:때문에|이?\s?아쉬|[은는이가]\s?(?:별로|아쉬|좀))",
    re.IGNORECASE,
)
# The score of all but a part: "결말 빼고 9점".
EXCEPT = re.compile(
    r"\b(?:except|besides|aside\sfrom|apart\sfrom|minus|sauf|außer|menos|salvo|kecuali)\b|빼고|제외|除了|以外"
)
IDIOMATIC = re.compile(r"all\sin\sall\b|not\sme\s\w+ing\b|go\sahead\s(?:and|with)\b", re.IGNORECASE)
WHOLE = re.compile(
    r"\b(?:overall|total|altogether|in\sall|all\sin\sall|final\s(?:score|rating|grade)|average)\b|총점|总分|總分|総合",
    re.IGNORECASE,
)
# Right before a plain number that is a score, whatever follows: "is a solid 9", "nota 9".
A_SCORE = re.compile(
    r"(?:(?:評価|点数|평점|점수)[はは은는]?|ให้|给|給|打)\s?\Z|\b(?:an?|un[ea]?|uma?|(?:ei)?ne[nr]?|overall|(?:drop|bump|lower|rais|chang|go)(?:s|e[sd]?|ing|ped|ping)?\s(?:\w+\s){0,2}to(?:\sa)?|dape?t|kasih|ngasih|nota|note|voto|skor|(?:nilai|skor|rating)(?:nya|ku)?|điểm|chấm|cho|pongo|doy|dou|dei|mets|gebe|оценка|ставлю|ng)\s(?:(?:solide?|easy|strong|perfect|clear|full|big|fat|light|low|high|bon(?:ne)?|buen|bom|gute|klare|glatte)\s){0,2}\Z"
    r"|\b(?:solid|strong|light)\s\Z",
    re.IGNORECASE,
)
# What may follow a bare number that is a score.
GOES_ON = re.compile(
    r"""\s*(?:\Z|[.,;:!?)\]}"'”»\n~♡♥❤😭-]|[^\w\s]|from\sme|for\s(?:me|now|sure|the)|out(?:ta|\sof)\sme\b|and\b|but\b|because\b|bc\b|cuz\b|so\b|loved?\b|lol\b|lmao\b|k{3,}\b|(?:ja){2,}|(?:wk){2,}|(?:ha){2,}|tbh\b|imo\b|ngl\b|honestly\b|easily\b|easy\b|(?:mess|gem|trash|fluff|peak|iconic|chaos|cute|funny|sad|mid|boring|banger|classic|masterpiece)\b
    |overall\b|meh\b|what\b|i\b|it\b|was\b|the\b|my\b|would\b|pls\b|please\b|thanks?\b|thx\b|omg\b|too\b|vs\b|solid\b|perfect\b|cried\b|great\b|good\b|nice\b|with\b|since\b|yet\b|though\b|best\b|actually\b|instead\b|not\s(?:an?\s)?\d|on\s(?:mdl|my\s?drama\s?list|imdb|tmdb|douban|letterboxd)\b
    |(?:y|e|et|und|dan|và|mais|pero|mas|aber|tapi|nhưng|fácil|facile|sih|dari\s(?:aku|gue|gw|gua|saya)|para\smí|pra\smim|pour\smoi|von\smir|für\smich|verdim|puan)\b|este|요|이요|입니다|이에요|정도|줄|드|をつ|です|かな|吧|ครับ|ค่ะ|คะ|นะ|เลย|ya\b|deh\b|sih\b|nhé\b|nha\b)""",
    re.IGNORECASE | re.VERBOSE,
)
