# 給成員看的文字：簡短、親切、精準。
# 指令前後留空格，才會換成中文指令名稱。

language-name = 繁體中文

## The card of a drama

tab-overview = 總覽
tab-cast = 演員
tab-episodes = 集數
tab-watch = 哪裡看
tab-reviews = 心得
tab-similar = 相似

status-announced = 即將播出
status-airing = 播出中
status-ended = 已完結
kind-series = 影集
kind-special = 特別篇
kind-film = 電影
kind-other = 其他
minutes = { $count } 分鐘
episodes-runtime = { $count } 集 × { $minutes } 分鐘
episodes-count = { $count } 集
specials-count = { $count ->
    [1] 特別篇
   *[other] { $count } 部特別篇
}
by-author = { $work }（{ $author }）
based-on = 改編自
songs = 歌曲
song-opening = 片頭曲〈{ $title }〉
song-ending = 片尾曲〈{ $title }〉
song-insert = 〈{ $title }〉
synopsis-none = 還沒有劇情簡介。
disputed = 各來源不一致：{ $facts }
disputed-fact = { $field } { $value }（{ $source }）

score-mine = 你
score-none-yet = 還沒評分
score-world = 全 Namida
votes = { $count } 票
average = { $score }（{ $count } 人）

billing-main = 主演
billing-support = 配角
billing-guest = 客串
cast-none = 還沒有演員資料。
job-director = 導演
job-screenwriter = 編劇
job-composer = 配樂
job-producer = 製作人

specials = 特別篇
special-untitled = 特別篇
episodes-none = 還沒有各集資料。
time-to-watch = 全部看完要 { $hours ->
    [0] { $minutes } 分鐘
   *[other] { $minutes ->
        [0] { $hours } 小時
       *[other] { $hours } 小時 { $minutes } 分鐘
    }
}
aired-from = { $first } 播出
aired-between = { $first } – { $last }
same-story = 同一個故事
relation-original = 原版
relation-remake = 翻拍
relation-adaptation = 改編作品
relation-sequel = 續作
relation-prequel = 前傳
relation-special = 特別篇
relation-film = 電影
relation-spin-off = 衍生劇
relation-side-story = 番外
relation-same-universe = 同一世界觀
story-goes-on = 你看過的故事還有這些
similar-none = 還沒有夠相近的作品。

region-none = 還沒設定地區，所以沒有依你所在的地方篩選。
region-set = 設定我的地區
region-other = 其他地區…
region-ask = 國家或地區名稱，或兩個字母的代碼，例如 KR
watch-in = { $flag } { $region }
watch-none = 目前不知道哪個平台看得到。
watch-unstated = { $regions }：還不知道哪裡能看。
watch-stream = 訂閱可看
watch-free = 免費
watch-rent = 租借
watch-buy = 購買
watch-elsewhere = { $more ->
    [0] 目前查不到你的地區有上架；{ $regions } 有。
   *[other] 目前查不到你的地區有上架；{ $regions } 和另外 { $more } 個地區有。
}
watch-credit = 觀看平台資訊出自 JustWatch，經由 [TMDB](<{ $link }>) 提供。
and-more = +{ $count }
watch-somewhere = { $services }（{ $when }，地區不明）
search-at = 搜尋
date-unknown = 日期不詳

## Live sources

trailer = 預告片
next-episode = **下一集** 第 { $number } 集，{ $when }
next-of-season = **下一集** 第 { $season } 季第 { $number } 集，{ $when }
next-unnumbered = **下一集** { $when }
live-from = 資料也來自 { $sources }
live-down = { $source } 暫時沒有回應。
live-busy = { $source } 要求稍後再查。
live-refused = { $source } 不接受這個機器人的金鑰。
live-unlisted = { $source } 沒有收錄這部作品。
live-as-of = 現在顯示的是它 { $when } 的資料。
live-missing = 它的海報、日期和觀看平台，這裡暫時看不到。
live-searching = 也在 { $sources } 上找…
live-not-searched = { $sources } 沒有回應，那邊的結果這裡暫時看不到。請稍後再試。
from-source = 來自 { $source }

page-of = { $page } / { $pages }
open-another = 打開另一部
open-one = 打開一部
open = 打開
open-card = 打開卡片

## Rating

rate-this = 評分
rate-again = 你給了 { $score } – 改評分
rate-remove = 收回我的評分
rate-ask = 你給 **{ $title }** 幾分？
score-word-10 = 心頭好
score-word-8 = 很好看
score-word-6 = 還可以
score-word-4 = 不太行
score-word-2 = 很糟
undo = 復原
undone = 已復原。{ $now }
rating-kept = **{ $title }**：你給了 **{ $score }**。
rating-changed = **{ $title }**：你改給 **{ $score }**，之前是 { $before }。
rating-gone = **{ $title }**：已收回你的評分 { $before }。
rating-kept-by = **{ $title }**：{ $name } 給了 **{ $score }**。
rating-changed-by = **{ $title }**：{ $name } 改給 **{ $score }**，之前是 { $before }。
rating-gone-by = **{ $title }**：{ $name } 收回了評分 { $before }。
ratings-title = { $name } 的評分
ratings-summary = 共 { $count } 部，平均 { $mean }

## Rating in chat

chat-undo = 復原 { $title }
chat-which = 這個 { $score } 是給哪一部的？
chat-which-title = 你說的是哪一部？
chat-which-score = **{ $title }**：你說的是幾分？
chat-sure = **{ $title }**：要記下你給的 **{ $score }** 嗎？
chat-keep = 記下 { $score }
chat-leave = 不用了
chat-neither = 都不是
chat-left = 沒有記下任何評分。
chat-named = **{ $title }**：後面加上分數，例如「{ $title } 9/10」，我就會記下來。
chat-parts = **{ $title }**：聊天裡我只記一個總分，例如「{ $title } 9/10」。各項評分可以寫進心得。
chat-more = 還有 { $count } 部，超過一則訊息能處理的數量，請另外傳一則。
chat-hello = 跟我說你看了什麼，例如「Goblin 9/10, W 8.5」，我來記下評分。找劇看用 /recommend ，收回評分用 /unrate ，更多用法請看 /help
chat-role = Discord 只讓我看到點名提及我的訊息。請帶上 { $bot } 再傳一次。
chat-names = 這則訊息裡有 { $count } 部劇
chat-rate-title = 幫這些劇評分
taste-title = { $name } 的口味
taste-none = { $name } 還沒有評過分。
taste-best = 評分最高
## Lists and progress

list-watching = 追劇中
list-plan = 想看
list-completed = 已看完
list-hold = 暫停
list-dropped = 棄劇
list-all = 全部
list-this = 加入我的清單
list-ask = 要把 **{ $title }** 放進清單的哪一欄？
list-change = { $standing } – 更改
list-remove = 從我的清單移除
list-kept = **{ $title }**：{ $standing }。
list-gone = **{ $title }** 已從你的清單移除。
list-note-was = 你的備註是：{ $note }
list-finished = 你給幾分？
list-title = { $name } 的清單
list-shared = 其他人看得到這份清單。
list-yours = 只有你看得到這份清單；用 /list share 可以公開。
list-none-of = 這一類還是空的。
list-share-everyone = 你的清單已公開：任何人都能用 /list show 查看，包括你的備註。
list-share-nobody = 你的清單只有你自己看得到。
list-share-hidden = 用 /me private 把自己算回來後，清單才會公開。在那之前只有你看得到。
progress-of = { $episode }/{ $total } 集
progress-open = 第 { $episode } 集
progress-none = 你還沒開始看 **{ $title }**。
one-more = 看完第 { $episode } 集
seen-whole = 看完了
pace-ask = 要看幾個晚上？
pace = { $day } 之前看完：{ $size }，{ $evenings } 個晚上。
pace-each = 每晚 { $each }，{ $time }。
pace-each-only = 每晚 { $each }。
pace-begin = 最晚 { $day } 開始；{ $before } 之前一共有 { $free } 個晚上。
pace-tight = 一個晚上看不了這麼多，往後延幾天會輕鬆一點。
pace-other = 換個日期
hours-minutes = { $hours ->
    [0] { $minutes } 分鐘
   *[other] { $minutes ->
        [0] { $hours } 小時
       *[other] { $hours } 小時 { $minutes } 分鐘
    }
}
weekday = { $date } { $day }

## New episodes

alerts-title = 新集數
alerts-several = 第 { $first }–{ $last } 集
alerts-of-season = 第 { $season } 季第 { $number } 集
alerts-direct = 你在追的劇有新集數時，我會私訊你，同一晚的併成一則。
alerts-server = 你在追的劇有新集數時，我會在 { $channel } 提及你。
alerts-off = 之後不再通知你新集數。
alerts-none = 你的清單裡「{ list-watching }」下還沒有劇：用 /list add 加入。
alerts-end = 用 /list tell 可以停止這些訊息。
alerts-channel = 新集數會發在 { $channel }，通知給用 /list tell 選擇接收的成員。
alerts-channel-none = 這個伺服器不再通知新集數。
alerts-channel-unset = 這裡還沒有通知新集數的頻道。在下面選一個。
alerts-stop = 不再通知

## Importing a list

import-title = 來自 { $site }
import-count-matched = { $count } 部已對上
import-count-reviews = 你的心得 { $count } 篇
import-count-open = { $count } 部要問你
import-count-missing = { $count } 部這裡沒有
import-waits = 現在還沒有儲存任何東西。
import-nothing = 這些作品這裡都沒有，所以沒有可以匯入的。
import-replaces = 其中 { $count } 部你已有不同的評分；除非你選擇取代，否則保留原本的。
import-unread = 有 { $count } 行讀不出來，或超過數量上限。
import-unscaled = 評分沒有匯入：看不出滿分是 5 還是 10。重新匯入時請用「滿分」選項說明。
import-strange = 讀不出這是清單裡的哪種狀態：{ $words }
import-unscored = 讀不出這是多少分：{ $words }
import-undated = 讀不出這是哪一天，所以算作今天：{ $words }。請寫成 2024-03-09 這樣。
import-columns = 不認識這些欄位，所以只讀了劇名：{ $words }。認識的欄位有 score、status、progress 等。
import-matched = 已對上
import-missing = 這裡沒有
import-more = 還有 { $count } 部
import-was = 你原本給 { $score }
import-which = { $count ->
    [1] 還有一個問題：
   *[other] { $count } 個問題中的第一個：
}**{ $name }** 是哪一部？
import-none-of-these = 都不是，略過
import-go = 匯入
import-replace = 匯入並取代我的評分
import-cancel = 不匯入
import-cancelled = 沒有匯入任何東西。
import-done = 儲存了 { $scores } 個評分，清單裡加入了 { $listed } 部。
import-done-listed = 清單裡加入了 { $listed } 部。
import-done-nothing = 這些你都已經有了，所以什麼都沒改。
import-done-unsaid = 檔案裡沒有這些作品的評分，也沒有清單裡的狀態，所以什麼都沒改。
import-done-reviews = 你的 { $count } 篇心得回來了。
import-done-open = 還有 { $count } 個問題沒有回答，那些作品沒有匯入。用同一個檔案再 /list import 一次會重新問。
import-undone = { $count } 部已恢復匯入前的樣子。
import-redone = { $count } 部又是匯入後的樣子了。
import-undo-stay = { $count } 部後來又改過，所以維持現在的樣子。
import-open = 打開我的清單

## Reviews

review-this = 寫心得
review-edit = 修改我的心得
review-delete = 刪除
review-delete-ask = 要刪除你寫的 **{ $title }** 心得嗎？評分會保留。
review-delete-sure = 永久刪除
review-deleted = 你寫的 **{ $title }** 心得已刪除。
review-report = 檢舉
review-reported = 已通知這個伺服器的管理者，謝謝你告訴我們。
review-hide = 在這裡隱藏
review-keep = 保留
review-show = 重新顯示
review-hidden = 這篇心得不再顯示於這個伺服器。
review-kept-shown = 這篇心得會顯示於這個伺服器。
review-kept = **{ $title }** 的心得：{ $who }
review-kept-hidden = 管理這個伺服器的人沒有在這裡顯示它。
review-kept-alone = 用 /me private 把自己算回來後，別人才看得到它。在那之前只有你看得到。
review-kept-here = 你的心得已儲存。
review-open = 看心得
review-read = 看一篇全文
review-none = 這裡還沒有人寫心得。
review-opposites = 看法兩極：
review-spoiler = 有雷：
review-ahead = 講到第 { $episode } 集，你還沒看到那裡：
review-ahead-here = 講到第 { $episode } 集，這裡有人還沒看到那裡：
review-ahead-unknown = 可能講到你還沒看的劇情：
review-barred = 有後面的劇情，已防雷遮住
review-until = 看到第 { $episode } 集時
review-form = 心得：{ $title }
review-score = 你的評分
review-text = 你的心得
review-spoils = 有雷
review-spoils-hint = 整篇會用防雷條遮住。
review-episodes = 你看到第幾集
review-episodes-hint = 清單裡有這部、但還沒看到那裡的人，看到的會是遮住的內容。
review-aspects = 各項評分，想寫再寫
review-aspects-hint = 劇情 9、演技 8.5、音樂 10、重看 7
review-unread-episode = 看不懂你看到第幾集，所以沒有記下這一項。
review-unread-aspects = 各項評分裡有看不懂的，那些沒有記下。請寫成：劇情 9、演技 8.5。
aspect-story = 劇情
aspect-acting = 演技
aspect-music = 音樂
aspect-rewatch = 重看
reports-title = 被檢舉：{ $title } 的一篇心得
reports-hidden = 在這裡已隱藏：{ $title } 的一篇心得
reports-count = { $count } 位成員檢舉

## People

did-role = 演出
did-director = 導演
did-screenwriter = 編劇
did-composer = 配樂
did-producer = 製作
billed-main = 主演
billed-support = 配角
billed-guest = 客串
person-also = 又名 { $names }
person-with = 最常合作
person-best = { $server } 評分最高
person-best-here = 這個伺服器評分最高
person-best-world = 全 Namida 評分最高
person-several = 「{ $typed }」可能是以下幾位。
person-nearest = 這裡沒有叫「{ $typed }」的人。你要找的是不是：
person-nothing = 這裡沒有叫「{ $typed }」的人。試試其他羅馬拼音寫法，或只輸入一部分。
choose-person = 選擇人物
open-partner = 打開合作過的人

## Browsing

browse-all = 全部作品
browse-years = { $since }–{ $until }
browse-since = { $year } 年以後
browse-until = { $year } 年以前
browse-episodes = { $count ->
    [1] 1 集
   *[other] 最多 { $count } 集
}
browse-on = { $service } 看得到
browse-service = 在哪裡看得到、是哪一天的資訊，請看每張卡片的「哪裡看」。
browse-count = { $count } 部
sort-popular = 最知名的在前
sort-server = { $server } 評分高的在前
sort-server-here = 這個伺服器評分高的在前
sort-world = 全 Namida 評分高的在前
sort-newest = 最新的在前
another-one = 換一部
top-title = { $server } 最佳
top-title-here = 這個伺服器最佳
top-title-world = 全 Namida 最佳
top-summary = 有 { $count } 部評過分；評分的人越少，越靠近整體平均
who-title = 這裡評過 { $title } 的人

## Recommending

picks-similar = 和 { $title } 相似
picks-for-me = 給 { $name } 的推薦
picks-others = 換一批
picks-services = 你有的平台：{ $services }
picks-anywhere = 你的平台上沒有符合的作品，所以這些不限平台。
seen-it = 看過了
not-for-me = 沒興趣
more-like-this = 多來點這種
less-of-this = 少來點這種
less-done = 已排除「{ $tag }」。
less-always = 以後都不推薦
less-always-done = 以後不再推薦「{ $tag }」，可用 /me settings 更改。
pick-safe = 穩穩的選擇
pick-surprise = 冷門驚喜
not-out = 尚未播出
not-out-until = { $day } 開播
wish-mood = 現在的心情「{ $mood }」
mood-cry = 想哭
mood-cry-means = 讓人落淚的故事。
mood-laugh = 想笑
mood-laugh-means = 無厘頭、節奏快、好笑。
mood-comfort = 想被療癒
mood-comfort-means = 溫柔的人、小小的煩惱、熱騰騰的飯菜。
mood-thrill = 想找刺激
mood-thrill-means = 心跳加速，忍不住再看一集。
mood-slow-evening = 悠閒的夜晚
mood-slow-evening-means = 安靜、不趕，容易沉浸其中。
mood-swoon = 想心動
mood-swoon-means = 再戀愛一次的感覺。
mood-think = 想思考
mood-think-means = 讓人回味好幾天。
mood-puzzle = 想解謎
mood-puzzle-means = 有線索可循，有謎題可解。
mood-escape = 想逃離現實
mood-escape-means = 另一個世界或另一個時代。
mood-cheer-on = 想幫主角加油
mood-cheer-on-means = 不肯放棄的人們。
mood-shiver = 想被嚇到
mood-shiver-means = 陰暗的角落和冰冷的手。
wish-without = 不要{ $tags }
wish-since = { $year } 年起
wish-until = 到 { $year } 年為止
wish-episodes = 最多 { $count } 集
wish-service = { $service } 看得到
wish-safe = 只要知名的
wish-surprise = 只要冷門的
tag-taken = 已把「{ $given }」當作{ $tag }。
dismissed = 之後不會再推薦 **{ $title }** 給你。
welcome-back = **{ $title }** 又可以推薦給你了。
reason-tags = 同樣有{ $values }
reason-tags-with = 和 { $titles } 同樣有{ $values }
reason-tags-given = 你給過 { $titles }：同樣有{ $values }
comma = 、
labelled = { $label }：{ $text }
quoted = 「{ $text }」
and = { $first } 和 { $second }
reason-genres = { $values }
reason-cast = 有 { $values } 演出
reason-crew = 幕後有 { $values }
reason-country = 同一個產地
reason-era = 同一個年代
reason-source = 同樣改編自{ $values }
reason-networks = 同一個播出平台
reason-liked = 喜歡 { $titles } 的人也喜歡
reason-liked-here = 同樣的觀眾也喜歡
reason-loved = 喜愛 { $titles } 的 { $values } 位成員也喜愛這部
reason-advice = 劇迷會和 { $titles } 一起推薦
reason-advice-here = 劇迷也推薦這部
reason-wished = { $values }
reason-wanted = 照你說的，和 { $titles } 相似
reason-popularity = 很多人看
reason-quality = 評分高
reason-general = 很多人喜歡
reason-asked = 符合你的要求

## Watching together

together-title = 給 { $names } 的推薦
together-unrated = 還沒有 { $names } 的評分可以參考，這次依其他人的來選。
together-heeded = { $count ->
   *[other] { $names } 上次投票落選，這次會多照顧一點。
}
together-anywhere = 沒有一部作品能在每個人的平台上都看到，所以這些不限平台。
together-leave-out = 去掉一個人
vote = 投票
vote-question = 我們一起看什麼？
plan-it = 結束投票並約時間
vote-winner = 就看 { $title } 了
vote-tied = 另一部票數相同，這部更合大家的口味。
event-when = 什麼時候看？
in-hours-1 = 一小時後
in-hours-3 = 三小時後
in-hours-24 = 明天這個時候
in-hours-48 = 後天這個時候
in-hours-72 = 三天後這個時候
in-hours-168 = 一週後這個時候
event-not-allowed = 我在這裡不能建立活動。給我「建立活動」權限，下次就能幫你們約好時間。
event-not-by-you = 這裡只有擁有「建立活動」權限的人能建立活動。請找其中一位來約時間。
event-make = 就約這個時間
event-made = **{ $title }** 約在 { $when }（{ $left }）。
event-open = 打開活動
event-about = 用 Namida 一起選的。

match-title = { $one } 和 { $other }
match-close = 口味幾乎一樣
match-alike = 很多地方合拍
match-mixed = 有的合拍，有的不合
match-apart = 口味很不一樣
match-overlap = 兩人都評過 { $shared } 部；{ $one } 總共評了 { $mine } 部，{ $other } 總共評了 { $theirs } 部。
match-first = 只是初步印象：評分還太少、太分散或全都一樣，說不準。
match-fair = 還算有把握；共同評過的再多一些會更準。
match-sure = 有把握：依據足夠了。
match-loved = 都很愛
match-loved-none = 還沒有兩人都特別喜歡的。
match-fought = 可以吵一架
match-fought-none = 沒有；把各自評分的鬆緊算進去，你們的評分從來不會差太遠。
match-next = 接下來看
match-watch = { $name }：{ $title }，{ $by } 很愛
match-watch-own = { $name }：{ $title }，依自己打的分數選出

## Finding a title

several = 「{ $typed }」可能是以下幾部。
several-one = 「{ $typed }」：你要找的是這部嗎？
named-person = 這是一個人名：用 /person 可以看演過的角色。
choose = 選擇作品
others-called = 其他名為「{ $typed }」的作品…
nothing = 沒有叫「{ $typed }」的作品。試試原名，或只輸入一部分。
nothing-elsewhere = 這裡沒有叫「{ $typed }」的作品。以下是在別處找到的，你選的會存到這裡。
nothing-nearest = 沒有叫「{ $typed }」的作品。你要找的是不是：

## Names of a server's own

misses-title = 在 { $server } 沒找到的
misses-summary = 有 { $count } 次搜尋沒有結果。用下面的按鈕或 /catalogue alias，可以把這些字設成某部劇在這裡的別名。
misses-none = 最近沒有落空的搜尋。
missed-by = { $count } 位成員，最近一次 { $when }
missed-then = 接著選了：{ $picks }
missed-pick = { $title } × { $count }
missed-nothing = 接著什麼都沒選。
names-used = 正在使用 { $count } 個自訂別名；用 /catalogue unalias 可以收回。
use-for = 用於 { $title }
drop-it = 不採用
take-back = 收回
name-used = 之後在這裡輸入「{ $name }」就能找到 **{ $title }**。
name-shared = 這個名字也能找到 { $titles }：輸入的人會被問是哪一部。
name-dropped = 不再建議用「{ $name }」指 **{ $title }**。
name-open = 「{ $name }」是不是指 **{ $title }**，重新待決定。
name-gone = 在這裡輸入「{ $name }」不再找到 { $titles }。

## A server's own titles

form-add = 為這個伺服器新增作品
form-correct = 在這裡更正作品
form-title = 劇名
form-title-about = 卡片上顯示的劇名
form-names = 其他名稱
form-names-about = 一行一個：羅馬拼音、譯名、粉絲簡稱
form-facts = 資料
form-facts-about = 一行一項，例如 Year: 2005。不清楚的可以不寫
form-facts-example = Original title: 1リットルの涙
form-cast = 演員
form-cast-about = 一行一位：Sawajiri Erika (Ikeuchi Aya)
form-synopsis = 劇情簡介
form-synopsis-about = 在演什麼，請不要爆雷結局
form-page = 讀取網頁文字
form-page-text = 文字
form-page-about = 劇名、年份、集數、演員等。確認之前不會儲存任何東西
form-ready = 表單準備好了。
form-open = 打開表單
pasted-text = 貼上的文字
draft-title = { $name }：儲存之前
draft-count-added = { $count } 部新作品
draft-count-corrected = { $count } 部更正
draft-count-known = { $count } 部已有
draft-count-unread = { $count } 行看不懂
draft-added = **{ $title }** 是這裡的新作品
draft-corrected = **{ $title }** 在這裡有更正
draft-more = 還有 { $count } 部
draft-removed = 不再有內容
draft-rest = 讀懂的其他內容都是已知的。
draft-unread = 看不懂，已略過
draft-look = 請先看看
draft-line = 第 { NUMBER($line, useGrouping: 0) } 行：
unread-unknown = 看不懂這一行
unread-nothing = 後面沒有內容
unread-other-title = 說的是另一部作品，這裡沒有寫出名字
unread-score = 這個評分不明確
unread-unclear = 這個值不明確
unread-said-before = 上面寫的不一樣
unread-no-title = 前面沒有劇名
unread-many-titles = 這一頁的其他作品不再讀取
unread-opinion = 評論的文字不保存，只保存評分
unread-columns = 分欄看不出誰演誰，請寫成「演員 (角色)」
unread-no-kind = 沒有說明是影集還是電影，請加上「Kind: …」
unread-late = 你打開表單之後，有人改過這部作品，請仔細看看會改動什麼
unread-namesake = { $titles } 已經叫這個名字，確實是另一部時才儲存
unread-no-actor = 沒有說明這個角色由誰演出
unread-untitled = 沒有找到劇名：請以劇名開頭，或寫「Title: …」
unread-long = 文字太長，其餘部分沒有讀取
unread-html = 這是 HTML：請複製瀏覽器裡顯示的內容
unread-link = 我不開啟連結：請複製網頁上的文字再貼上
unread-day = 只有年份明確，日期請寫成 2024-03-09
unread-more = 其他行
unread-one-title = 一張表單只填一部作品
unread-role = 請寫成「演員 (角色)」
unread-missing = 缺少 { $field }
unread-type = { $field }：{ $type ->
    [int] 應為整數
    [float] 應為數字
    [array] 應為清單
    [object] 應為一筆記錄
    [bool] 應為 true 或 false
    [date] 應為日期，例如 2025-10-11
   *[other] 應為文字
}
unread-none-of = { $field }：「{ $given }」不在 { $known } 之中
unread-no-value = { $field }：「{ $given }」不是可用的值
unread-range = { $field }：{ $given } 不在 { $low } 到 { $high } 之間
unread-no-name = { $field }：應有名稱，卻是空的
unread-long-name = { $field }：名稱超過 { $most } 個字
unread-month = { $field }：「{ $given }」既不是 2025-10 這樣的月份，也不是 2025-10-11 這樣的日期
unread-id = id：「{ $given }」不是由至多 64 個字母、數字、點和連字號組成
unread-country = country：「{ $given }」不是 KR 這樣的兩個大寫字母
unread-twice = id { $id } 已在第 { $line } 行出現
unread-json = 這不是 JSON 物件
unread-json-list = JSON Lines 每行一筆記錄，外面不加清單
unread-quote = 這裡有一個引號 (") 沒有關上
unread-keys = 格式以外的鍵已略去：{ $keys }
unread-record = 這筆記錄有一部分不合要求
draft-keep = { $count ->
    [1] 儲存
   *[other] 全部儲存（{ $count } 部）
}
draft-drop = 都不儲存
draft-dropped = 沒有儲存任何東西。
kept-add = { $titles } 已收進這個伺服器的片庫，別處看不到。
kept-correct = 從現在起，{ $titles } 在這個伺服器會依更正後的內容顯示。
kept-hide = { $titles } 在這個伺服器不再搜尋得到，也不會列出或推薦。成員的評分、清單和心得都會保留，復原後就會回來。
kept-import = 這個伺服器新增或更正了 { $count } 部：{ $titles }
undone-add = { $titles } 已不在這個伺服器的片庫裡。
undone-correct = { $titles } 已恢復原狀。
undone-hide = { $titles } 在這裡又找得到了。
undone-import = { $count } 部已恢復原狀：{ $titles }
redo = 重做
history-title = { $server } 的變更
history-summary = 共 { $count } 項變更，最新的在前。復原一項會回到之前的內容。
history-undo = 復原一項變更
history-undone = 已復原
history-nobody = 一位已被忘記的成員
history-add = 新增了 { $titles }
history-correct = 更正了 { $titles }
history-hide = 隱藏了 { $titles }
history-import = 匯入了 { $titles }

## What cannot be done, and why

drama-gone = 這部作品已經不在這裡了，請重新查詢。
score-unclear = 「{ $given }」可能是好幾種分數。請寫成 9、8.5、9/10、95%、4.5/5 或 ★★★★½。
score-unread = 「{ $given }」看不出是幾分。請寫成 9、8.5、9/10、95%、4.5/5 或 ★★★★½。
score-beyond = 「{ $given }」超出範圍：最低 0.1，最高 10。請寫成 9、8.5、9/10、95%、4.5/5 或 ★★★★½。
not-rated = 你還沒有幫 **{ $title }** 評分。
undo-late = 你給 **{ $title }** 的評分後來又改過，所以維持現在的樣子。
list-not-on = **{ $title }** 不在你的清單裡。
list-rated = **{ $title }** 你評過分，所以算已看完。用 /unrate 可以收回評分。
list-undo-late = 你的清單後來又改過，所以 **{ $title }** 維持現在的樣子。
list-private = 這份清單沒有公開。清單的主人可以用 /list share 公開。
list-empty = 你的清單還是空的。用 /list add 或在任何一張卡片上加入第一部劇吧。
list-empty-theirs = 這份清單還是空的。
episode-beyond = **{ $title }** 總共只有 { $count } 集。
day-unclear = 看不懂「{ $given }」是哪一天。請寫成 週日、明天、5天後 或 2026-01-31。
pace-past = 這一天已經到了，請換個更晚的日期。
pace-unknown = **{ $title }** 已經沒有剩下的，或是還不知道總共幾集。
review-empty = 心得總要寫幾句。只想給分數可以用 /rate。
review-gone = 這篇心得已經不在了。
review-own = 這是你自己的心得，可以修改或刪除。
reports-none = 這裡沒有被檢舉的內容。
import-lost = Discord 暫時沒有把「{ $file }」交給我。請重新附上。
import-unreadable = 「{ $file }」不是我讀得懂的清單：需要第一行寫明欄位名稱（title, score, status）的 CSV，或 Trakt、AniList、Simkl 的 JSON。
import-gone = 沒有等待匯入的內容。請用 /list import 並附上檔案。
import-another = 你之後的另一個檔案取代了這一個。請用那個檔案下面的按鈕，或再用一次 /list import。
import-undo-gone = 那次匯入已經不能復原了：只有最近一次可以，期限為一週。
import-undo-late = 那次匯入的作品後來都改過了，所以維持現在的樣子。
alerts-no-channel = 這個伺服器沒有新集數通知頻道。管理者可以用 /manage alerts 選一個；我也可以私訊你。
alerts-not-allowed = 我不能在那個頻道發訊息。請換一個，或允許我在那裡傳送訊息。
no-ratings = 你還沒有評過分。從一部喜歡的劇開始吧：/rate
recommend-empty = 推薦看的是評分，而你還沒有評過分：用 /rate 幫一部喜歡的劇評分，或用 /drama 打開它的卡片，我就能開始推薦。
recommend-begin = 選一部你看過的
recommend-none-fits = 沒有同時符合這些要求的了。去掉一項再試試。
recommend-none-avoided = 符合要求的作品都含有你一律排除的內容。可在 /me settings 更改，或去掉一項要求。
recommend-none-left = 現在沒有剩下可以推薦給你的了。
still-starting = 我還在準備，請過幾秒再試。
browse-none = 沒有同時符合這些條件的作品。去掉一項篩選再試試。
random-none-left = 今天符合條件、你又沒評過的都在這裡了。換個篩選條件，或明天再來。
genre-unknown = 沒有「{ $given }」這個類型。請從輸入時的提示裡選。
service-unknown = 沒有「{ $given }」這個平台。請從輸入時的提示裡選。
tag-spoils = 「{ $given }」會透露劇情走向，所以不依它列出作品。
wish-spoils = 「{ $given }」會透露劇情走向，所以不依它挑選。想排除則可以：「不要悲劇結局」。
top-none = 還沒有人評過分。從一部喜歡的劇開始吧：/rate
who-nowhere = 這個要在伺服器裡問：它會列出那裡誰評過這部劇。
who-nobody = 這裡還沒有人幫 **{ $title }** 評分。來當第一個吧：/rate
person-gone = 這個人已經不在這裡了，請重新查詢。
regions-too-many = 一次太多了。請寫 1 到 { $most } 個地區，用半形逗號分隔：KR, US
region-unknown = 沒有「{ $given }」這個地區。請寫兩個字母的代碼，例如 KR、JP 或 US。
tag-unknown = 沒有「{ $given }」這個標籤或類型。請從輸入時的提示裡選。
tag-unknown-typed = 沒有「{ $given }」這個標籤或類型。每張卡片上都有一些，用 /browse 輸入時也會提示。
tag-near = 沒有「{ $given }」這個標籤或類型。你是指 { $terms } 嗎？
tag-is-title = 「{ $given }」是劇名，不是標籤或類型。找相似的作品請用 /similar。
tag-is-person = 「{ $given }」是人名，不是標籤或類型。看參演的作品請用 /person。
server-only = 這個只能在伺服器裡用。
managers-only = 只有管理這個伺服器的人才能這麼做。
proposal-gone = 這項已經決定過，或已經沒有內容了。待處理的請看 /catalogue misses。
alias-empty = 這個名稱沒辦法用來搜尋：需要有字母、漢字或數字，最多 100 個字元。
alias-known = 用「{ $name }」本來就找得到 **{ $title }**。
alias-unknown = 「{ $given }」不是這個伺服器的自訂別名。請從輸入時的提示裡選。
form-title-empty = 劇名裡要有字母、漢字或數字。請重新打開表單填寫。
correct-nothing = 和 **{ $title }** 已有的資料沒有不同，所以什麼都沒改。
draft-known = 裡面沒有新內容，所以什麼都沒改。
corrections-full = 這樣會超過這個伺服器最多能存的 { $most } 部自有作品。請先復原一次匯入：/catalogue history
draft-gone = 之前顯示的內容已經沒有了：可能已儲存、放棄，或被更新的取代。請用 /catalogue import 或 /catalogue add 重新開始。
draft-empty = 裡面沒有可以儲存的內容。請修改看不懂的那幾行再傳一次。
draft-hidden = { $title } 已不再顯示在這裡：在你看到這些之後，它被隱藏或撤回了。沒有儲存任何東西。再傳一次就能看到現在會儲存什麼。
history-none = 這個伺服器的作品還沒有變更過，或都已復原。可以從 /catalogue add、/catalogue correct 或 /catalogue hide 開始。
change-gone = 這項變更已經復原，或已經不在了。現有的請看 /catalogue history。
change-built-on = 同一部作品後來又有變更，或時間太久了。請先復原後來的那項：/catalogue history
import-large = 檔案超過了 { $most } MB。請拆開後分別傳送。
import-not-text = 「{ $name }」不是 UTF-8 文字。請存成 UTF-8 再傳一次。
import-kind = 我讀不了「{ $name }」。請傳送交換格式的 .jsonl 或 .csv，或把網頁文字存成 .txt。
import-rows = 檔案超過了 { $most } 筆。請拆開後分別傳送。
import-empty = 「{ $name }」裡沒有任何作品，所以什麼都沒改。
import-header = CSV 檔的第一行要寫欄位名稱，其中要有「title」。現在有：{ $columns }。
import-csv = 第 { NUMBER($line, useGrouping: 0) } 行不是有效的 CSV。請改好引號再傳送。
alias-full = 這個伺服器已有 { $most } 個自訂別名，不能再多了。請先收回一個：/catalogue unalias
tags-too-many = 一次太多了。最多寫 { $most } 個，用逗號分隔。
mood-unknown = 沒有「{ $given }」這種心情。可以選：{ $moods }。
country-asked = 「{ $given }」說的是劇的產地。請用選項「產地」選，一次一個；無法排除某個產地。
years-unclear = 看不出「{ $given }」是哪些年份。請寫成 2015、2015-2020、2018年以後、2010年以前或 90年代。
together-alone = 請至少再選一個人，機器人不算。
together-many = 超過 { $most } 人了，請減少幾位。
together-empty = 還沒有你們的評分可以參考。每人用 /rate 評一部喜歡的劇，我就能開始。
together-none-left = 沒有剩下適合大家的作品了。
vote-not-yours = 只有發起的人能這麼做。想為自己的小組選劇，請用 /together。
vote-unseen = 我在這裡看不到先前的訊息，沒辦法計票。請讓我能看到這個頻道和它的訊息紀錄，或是舉手表決。
vote-not-allowed = 我在這裡不能發起投票。請給我「建立投票」權限，或是舉手表決。
vote-not-by-you = 這裡只有擁有「建立投票」權限的人能發起投票。請找其中一位幫忙，或是舉手表決。
vote-none = 還沒有人投票。先投票，再按一次。
vote-over = 投票已經結束，沒有人投票。按「{ vote }」可以再發起一次。
vote-gone = 我看不到那次投票了。按「{ vote }」可以再發起一次。
match-self = 那是你自己。請選另一位成員。
match-few = { $shared ->
    [0] 你和 { $name } 還沒有評過相同的作品
   *[other] 你和 { $name } 目前共同評過 { $shared } 部
}。再有 { $missing } 部，我就能說出你們有多合拍：去評 { $name } 看過的，也請對方評你看過的。
chat-often = 我每分鐘最多回覆 { $count } 則訊息。這則沒有記下，請 { $when } 再傳一次。
chat-names-none = 這則訊息裡沒有找到劇。
chat-nothing-filled = 分數都空著，所以什麼都沒記下。
taste-bot = 機器人不追劇。請選另一位成員。
not-yours = 那些按鈕是別的成員的。請用指令打開你自己的。
stale-button = 這個按鈕來自舊訊息。請重新使用指令。
stale-command = 這個指令現在不一樣了。請重新輸入，並從提示裡選。
slow-down = 一下子太多了。{ $seconds } 秒後我再來幫你。
restarting = 我馬上要重新啟動，請過幾秒再試。
busy = 現在問的人太多，我忙不過來了，請稍後再試。
cannot-save = 我現在沒辦法儲存，所以什麼都沒改。請稍後再試。
fault = 抱歉，我這邊出錯了。如果再發生，請把這個編號告訴機器人的擁有者：`{ $id }`
adult-elsewhere = **{ $title }** 是成人作品。這類作品在這裡只出現在年齡限制頻道：請到那裡或私訊裡查。
adult-left-out = 這個頻道不顯示成人作品。
match-hidden = { $name } 的評分不公開，所以沒辦法比較。
taste-hidden = { $name } 的評分不公開。
match-hidden-self = 你現在不列入口味比較。先把自己算回來：/me private
together-hidden-self = 你現在不列入一起看。先把自己算回來：/me private
not-yours-alone = 那些按鈕是別的成員的。用同樣的指令就能看到你自己的。
direct-closed = 我沒辦法私訊你。請在這個伺服器的隱私設定裡允許私訊，再試一次。
not-taken = Discord 剛才沒有接受。請稍後再試。

## Settings

settings-mine = 你的設定
settings-mine-about = 不一定要設：沒選的就依伺服器的設定，或用預設。
settings-theirs = { $server } 的設定
settings-theirs-about = 適用於這裡沒有用 /me settings 自己選過的所有人。
settings-region = 地區
settings-services = 平台
settings-avoid = 永不推薦
settings-adult-apart = 成人作品
region-unset = 未設定
services-all = 不限
avoid-nothing = 無
adult-apart = 只在年齡限制頻道
adult-anywhere = 所有頻道
set-region = 地區
set-services = 你有的平台
set-services-more = 更多平台
set-language = 語言
language-mine-about = 你選的語言只用於僅你可見的回答：所有人可見的回答仍用伺服器的語言。
language-theirs-about = 這個語言用於所有人可見的回答：僅一人可見的回答用那個人的語言。
set-titles = 劇名
set-names = 演員姓名
set-scale = 評分
set-avoid = 永不推薦什麼
set-alerts = { alerts-title }
set-alerts-channel = 通知新集數的頻道
avoid-ask = 標籤或類型，用逗號分隔
alerts-to-off = 新集數：不通知
alerts-to-direct = 新集數：用私訊
alerts-to-server = 新集數：在本伺服器的頻道
language-as-discord = 語言：跟我的 Discord 一樣
language-as-server = 語言：跟伺服器的 Discord 一樣
titles-unset = 劇名：預設
titles-english = 英文劇名
titles-native = 原文劇名
titles-romanised = 羅馬拼音劇名
names-unset = 姓名：預設
names-family = 姓在前：Ikeuchi Aya
names-given = 名在前：Aya Ikeuchi
scale-unset = 評分：預設
scale-ten = 十分制：{ $example }
scale-percent = 百分制：{ $example }
scale-five = 星等：{ $example }
private-on = 僅回覆給本人看
private-off = 回覆給所有人看
adult-apart-on = 成人作品分開放
adult-apart-off = 成人作品到處都顯示

## What is yours

export-here = 我儲存的所有關於你的資料：JSON 可以帶走，CSV 可以用試算表打開。用 /list import 可以從任一檔案取回你的評分和清單，從 JSON 還可以取回心得。
export-sent = 我儲存的所有關於你的資料，已經私訊給你。
forget-ask =
    這會在所有地方清除你的評分、清單、設定和其他我儲存的所有關於你的資料，無法復原。
    想先留一份：/me export
forget-me = 忘記我
keep-me = 全部保留
forgotten = 已經忘記你：我儲存的資料裡不再有你。
forget-kept = 什麼都沒有改變。
hidden-now = 從現在起，平均分數、排行、口味比較和一起看都不算你，別人也看不到你的評分、心得和清單。你的評分仍會用來推薦給你自己。
hidden-already = 平均分數、排行、口味比較和一起看現在都不算你。
shown-now = 平均分數、排行、口味比較和一起看又算你了。
count-me-in = 算我
leave-me-out = 不算我

## Privacy

privacy-title = 我儲存什麼、為什麼、多久
privacy-short = 我儲存你告訴我的內容，用來回答你和你的伺服器；不會販售，也只會以 Discord 裡的回覆離開這個機器人的資料庫。
privacy-ratings = 你的評分和評分時間（別人可用 /who 和 /ratings 看到），以及你不想再看到的作品：用於平均分數和推薦，直到你收回。你想看更多的作品：保留一個月。
privacy-choices = 你在 /me settings 和 /me private 裡的選擇：照你喜歡的方式回答，直到你改選。
privacy-presence = 你在哪些伺服器用過我，以及最近是哪一天：伺服器的平均分數只算在那裡用過我的人。我被移出伺服器七天後刪除。
privacy-searches = 你在伺服器裡沒搜尋到的字，以及之後選了什麼：好讓下次找得到。120 天後刪除。
privacy-draws = /random 今天為你抽到的劇：同一天裡不重複。隔天刪除。
privacy-votes = 你在一個伺服器裡連續幾次投票落選：下次多照顧你，直到你選上一次。進行中的 /together 投票在哪裡、何時結束：計票後刪除。
privacy-lists = 你清單裡的作品、看到第幾集、備註，以及清單是否公開：保留到你移除為止。準備匯入的清單最多保留一天；最近一次匯入所取代的內容保留一週，方便你復原。
privacy-reviews = 你寫的心得，以及你檢舉過的心得：在看得到你的伺服器裡顯示，直到你刪除。
privacy-messages = 我回覆過的訊息的 ID，保留兩天：免得同一則回覆兩次。
privacy-alerts = 你想在哪裡、用哪種語言收到新集數通知，以及已經通知到什麼時候：直到你關閉。
privacy-corrections = 誰在什麼時候改了某個伺服器的作品資料：方便在那裡復原。你正要修改的內容會保留到你決定為止。要我忘記你時，伺服器的作品會留下，但不再帶有你的 ID。
privacy-servers = 伺服器的設定、通知新集數的頻道、替作品取的別名和不顯示的心得：我被移出伺服器七天後刪除。
privacy-never = 我不讀你們的訊息：只看得到指令、提及我的訊息、你直接傳給我的訊息，以及你用訊息選單選的那則訊息。關於你，我只存 Discord ID，從不存名字或頭像。
privacy-asked = 不確定你指的是哪部作品時，我也會在 { $sources } 上找：送過去的只有你輸入的文字，絕不包括是誰輸入的。
privacy-yours =
    - **/me export** 把全部傳給你
    - **/me forget** 立刻在所有地方刪除，備份在更換時一併刪除
    - **/me private** 不算進平均分數、排行和口味比較

## Statistics

owner-only = 這個只有機器人的擁有者能用。
histogram-panel = 評分分布
picture-no-font = 這裡有些內容用羅馬拼音顯示：沒有安裝原文的字型。
profile-title = { $name } 喜歡什麼
profile-tags = 喜歡的類型
profile-others-here = 這裡的其他人
profile-others-world = 所有其他人
profile-countries = 來自哪裡
profile-decades = 來自哪個年代
decade = { $year } 年代
titles-rated = { $count ->
   *[other] 部已評分
}
titles-watched = { $count ->
   *[other] 部已看
}
hours-watched = { $count ->
   *[other] 小時在看劇
}
mean-score = 平均分數
profile-tag = { $tag } { $mine }%
profile-tag-beside = { $tag } { $mine }%（其他人 { $others }%）
profile-against = 最與眾不同的評分
profile-contrary = 最與眾不同的評分：**{ $title }**，{ $name } 給 { $mine }，其他 { $count } 人給 { $others }
profile-watched = 看了 { $titles } 部，共 { $hours } 小時
club-title = { $server } 喜歡什麼
club-title-here = 這個伺服器喜歡什麼
club-about = { $members } 位成員的 { $ratings } 個評分，平均 { $mean }
club-loved = 最受喜愛
club-disputed = 爭議最大
club-months = 每月評分數
club-dispute = { $low } 到 { $high }（{ $count } 人）
club-matchmaker = 最佳紅娘：{ $member }，和別人都評過的 { $count } 部裡，給分和大家最接近
club-matchmaker-none = 還沒有最佳紅娘：要有五部別人也評過的作品。
year-title = { $name } 的 { $year } 年
year-best = 年度最佳
year-months = 每月評分數
year-most = 大多是 { $names }
year-empty = { $year } 年沒有你的紀錄。
year-begins = { $year } 年還沒有你的紀錄。用 /rate 評一部劇，你的這一年就開始了。
year-other = { $year } 年沒有你的紀錄，有紀錄的是 { $years }：用 /me year 寫上那一年。

## Help

help-title = Namida 懂劇
help-body =
    劇的任何叫法都行：英文名、原名、羅馬拼音或簡稱。

    - **/drama** 看卡片 · **/synopsis** **/cast** **/episodes** **/watch** 直接看某一部分
    - **/person** 作品和合作對象 · **/browse** 依類型、標籤、年份等找劇 · **/random** · **/top** · **/who** 這裡誰評過

    - **/rate** 寫 9、8.5/10、95% 或 ★★★★½ · **/unrate** 收回評分 · **/ratings** 看你的評分
    - 在聊天裡：提及我並寫上劇名和分數，例如「Goblin 9/10, W 8.5」，也可以直接私訊我
    - 訊息的「應用程式」選單：**{ menu-dramas }**、**{ menu-rate-here }** · 成員的「應用程式」選單：**{ menu-taste }**
    - **/review** 寫下你的看法，有雷會遮住
    - **/list** 想看、在追、看完的 · **/list import** 從 MyDramaList 等處匯入 · **/progress** 看到第幾集

    - **/similar** 找相似的劇 · **/recommend** 推薦給你
    - **/together** 為一群人選劇並投票 · **/match** 看兩人口味多合拍

    - **/me profile** 你的喜好 · **/me year** 你的一年 · **/server** 這個伺服器的喜好，都做成圖片
    - **/me settings** 語言、地區、評分方式 · **/me export** **/me forget** **/me private** · **/privacy** 儲存了什麼

    - **/settings** **/catalogue** 給伺服器管理者：這裡的設定、自有作品和別名 · **/manage** 被檢舉的心得、新集數通知
about-body =
    Namida { $version } · { $titles } 部作品 · { $ratings } 個評分
    資料：來自內建片庫和各卡片註明的公開網頁；其他網站的評分以旁邊的日期為準。
    觀看平台只是當時的情況：付費前請到平台確認。
about-title = 關於 Namida
about-TMDB-off = TMDB：沒有金鑰，未啟用；有了免費金鑰，就有海報、更多作品和觀看平台。
about-TVmaze-off = TVmaze：已關閉。
about-answered = { $source }：使用中，最近一次回應 { $when }。
about-unasked = { $source }：使用中，啟動後還沒有查詢過。
about-down = { $source }：暫時沒有回應。
about-busy = { $source }：要求稍後再查。
about-refused = { $source }：不接受金鑰。擁有者可以換一把新的填進設定。
about-TMDB = 本產品使用 TMDB API，但未經 TMDB 認可或認證。觀看平台資訊出自 JustWatch。
about-TVmaze = TVmaze 的資料以 CC BY-SA 4.0 授權：tvmaze.com

## Choices of commands

choice-status-plan = { list-plan }
choice-status-watching = { list-watching }
choice-status-completed = { list-completed }
choice-status-hold = { list-hold }
choice-status-dropped = { list-dropped }
choice-sort-popular = 最知名的在前
choice-sort-server = 這個伺服器評分高的在前
choice-sort-world = 全 Namida 評分高的在前
choice-sort-newest = 最新的在前
choice-of-server = 這個伺服器
choice-of-world = 全 Namida
choice-surprise-safe = 廣為人知
choice-surprise-balanced = 兩種都有
choice-surprise-surprise = 冷門
choice-with_others-everyone = 所有人
choice-with_others-nobody = 只有我
choice-where-direct = 用私訊通知我
choice-where-server = 在本伺服器的頻道
choice-where-off = 不用通知

## Countries

country-KR = 韓國
country-JP = 日本
country-CN = 中國
country-TW = 台灣
country-TH = 泰國
country-HK = 香港
country-PH = 菲律賓
country-SG = 新加坡
country-VN = 越南
country-US = 美國

## Facts and what dramas are based on

field-title = 劇名
field-native-title = 原名
field-aliases = 別名
field-kind = 類別
field-country = 地區
field-language = 語言
field-year = 年份
field-aired-from = 開播日期
field-aired-to = 完結日期
field-airs-on = 播出日
field-status = 狀態
field-seasons = 季數
field-episodes = 集數
field-runtime = 時長
field-specials = 特別篇
field-networks = 播出平台
field-content-rating = 年齡分級
field-genres = 類型
field-tags = 標籤
field-synopsis = 劇情簡介
field-based-on = 原作
field-cast = 演員
field-crew = 幕後人員
field-songs = 歌曲
field-related = 相關作品
field-watch = 觀看平台
field-scores = 別處的評分
field-links = 連結
field-images = 圖片
field-sources = 來源

origin-novel = 小說
origin-web-novel = 網路小說
origin-light-novel = 輕小說
origin-short-story = 短篇小說
origin-manga = 日漫
origin-manhwa = 韓漫
origin-manhua = 漫畫
origin-webtoon = 網漫
origin-comic = 漫畫
origin-anime = 動畫
origin-drama = 電視劇
origin-film = 電影
origin-true-story = 真人真事
origin-game = 遊戲
origin-diary = 日記
origin-essay = 散文
origin-essays = 散文集
origin-play = 舞台劇
origin-song = 歌曲
origin-legend = 傳說
origin-folk-tale = 民間故事

## Genres

genre-action = 動作
genre-adventure = 冒險
genre-business = 商戰
genre-comedy = 喜劇
genre-crime = 犯罪
genre-documentary = 紀錄片
genre-drama = 劇情
genre-family = 家庭
genre-fantasy = 奇幻
genre-food = 美食
genre-historical = 歷史
genre-horror = 恐怖
genre-law = 法律
genre-life = 生活
genre-martial-arts = 武打
genre-mature = 成人
genre-medical = 醫療
genre-melodrama = 苦情
genre-military = 軍事
genre-music = 音樂
genre-mystery = 懸疑
genre-political = 政治
genre-psychological = 心理
genre-romance = 愛情
genre-sci-fi = 科幻
genre-sitcom = 情境喜劇
genre-sports = 運動
genre-supernatural = 超自然
genre-thriller = 驚悚
genre-tokusatsu = 特攝
genre-war = 戰爭
genre-wuxia = 武俠
genre-youth = 青春

## Tags

tag-amnesia = 失憶
tag-contract-relationship = 契約戀愛
tag-contract-marriage = 契約結婚
tag-fake-relationship = 假扮情侶
tag-arranged-marriage = 聯姻
tag-cohabitation = 同居
tag-hidden-identity = 隱藏身分
tag-identity-swap = 冒名頂替
tag-body-swap = 靈魂互換
tag-cross-dressing = 男女扮裝
tag-time-skip = 多年以後
tag-starting-over = 重新開始
tag-reunion = 久別重逢
tag-change-of-fortune = 人生起落
tag-debt = 負債
tag-makeover = 改造大變身
tag-terminal-illness = 絕症
tag-kidnapping = 綁架
tag-car-accident = 車禍
tag-survival = 求生
tag-death-game = 死亡遊戲
tag-competition = 比賽選秀
tag-treasure-hunt = 尋寶
tag-unexpected-pregnancy = 意外懷孕
tag-one-night-stand = 一夜情
tag-slow-burn = 慢熱
tag-fast-romance = 閃電相戀
tag-slight-romance = 輕感情線
tag-love-triangle = 三角戀
tag-first-love = 初戀
tag-unrequited-love = 單戀
tag-secret-crush = 暗戀
tag-love-at-first-sight = 一見鍾情
tag-enemies-to-lovers = 死對頭變情人
tag-love-hate-relationship = 歡喜冤家
tag-friends-to-lovers = 朋友變情人
tag-childhood-sweethearts = 青梅竹馬
tag-opposites-attract = 個性互補
tag-second-chance-romance = 破鏡重圓
tag-ex-returns = 前任回歸
tag-forbidden-love = 禁忌之戀
tag-star-crossed-lovers = 苦命鴛鴦
tag-fated-love = 命中注定
tag-secret-relationship = 地下戀情
tag-workplace-romance = 辦公室戀情
tag-boss-and-employee = 上司與下屬
tag-teacher-and-student = 師生
tag-master-and-disciple = 師徒
tag-neighbours = 鄰居
tag-rich-man-poor-woman = 富少與灰姑娘
tag-rich-woman-poor-man = 富家女與窮小子
tag-celebrity-romance = 明星與素人
tag-noona-romance = 姊弟戀
tag-age-gap = 年齡差
tag-grumpy-and-sunshine = 冰山與小太陽
tag-he-falls-first = 男追女
tag-she-falls-first = 女追男
tag-reverse-harem = 一女多男
tag-harem = 一男多女
tag-multiple-couples = 多對CP
tag-healthy-relationship = 健康戀愛
tag-misunderstandings = 誤會
tag-break-up = 分手
tag-married-couple = 夫妻
tag-infidelity = 外遇
tag-divorce = 離婚
tag-cross-cultural-romance = 異國戀
tag-interspecies-romance = 跨物種戀愛
tag-height-difference = 身高差
tag-steamy = 性張力
tag-bl = BL
tag-gl = GL
tag-censored-bl = 耽改
tag-lgbtq-characters = LGBTQ+角色
tag-family-bonds = 親情
tag-found-family = 非血緣家人
tag-parent-and-child = 親子
tag-siblings = 兄弟姊妹
tag-twins = 雙胞胎
tag-single-parent = 單親
tag-orphan = 孤兒
tag-dysfunctional-family = 失能家庭
tag-family-opposition = 家人反對
tag-family-secret = 家族秘密
tag-birth-secret = 身世之謎
tag-secret-sibling = 隱藏的血緣
tag-close-friendship = 友情
tag-bromance = 兄弟情
tag-womance = 姊妹情
tag-classmates = 同學
tag-teamwork = 團隊合作
tag-rivalry = 競爭對手
tag-pets = 寵物
tag-strong-female-lead = 堅強女主
tag-badass-female-lead = 能打女主
tag-strong-male-lead = 沉穩男主
tag-nice-male-lead = 溫柔男主
tag-warm-female-lead = 溫暖女主
tag-cold-male-lead = 高冷男主
tag-cold-female-lead = 高冷女主
tag-arrogant-lead = 傲慢主角
tag-cheerful-lead = 開朗主角
tag-naive-lead = 單純主角
tag-shy-lead = 內向主角
tag-sassy-female-lead = 毒舌女主
tag-eccentric-lead = 古怪主角
tag-smart-lead = 聰明主角
tag-hardworking-lead = 勤奮主角
tag-rich-male-lead = 多金男主
tag-rich-female-lead = 多金女主
tag-poor-lead = 貧窮主角
tag-possessive-lead = 佔有慾強的主角
tag-playboy-lead = 花心主角
tag-popular-lead = 萬人迷主角
tag-antihero-lead = 反英雄主角
tag-delinquent-lead = 叛逆主角
tag-student-lead = 學生主角
tag-teenage-lead = 青少年主角
tag-child-lead = 兒童主角
tag-disabled-lead = 身心障礙主角
tag-autistic-lead = 自閉症主角
tag-gay-lead = 男同志主角
tag-bisexual-lead = 雙性戀主角
tag-female-centred = 女性敘事
tag-ensemble-cast = 群像劇
tag-workplace = 職場
tag-ceo-lead = 總裁主角
tag-chaebol = 財閥
tag-doctor-lead = 醫生主角
tag-hospital = 醫院
tag-lawyer-lead = 律師檢察官主角
tag-courtroom = 法庭
tag-detective-lead = 偵探主角
tag-police = 警察
tag-soldiers = 軍人
tag-spies-and-undercover = 間諜臥底
tag-bodyguard = 保鑣
tag-teacher-lead = 教師主角
tag-entertainment-industry = 演藝圈
tag-actor-lead = 演員主角
tag-idol-lead = 偶像主角
tag-musicians = 音樂人
tag-writer-lead = 作家編輯主角
tag-journalists = 記者
tag-fashion-industry = 時尚圈
tag-artists = 藝術家
tag-cooking = 廚藝
tag-athletes = 運動員
tag-gaming = 電玩電競
tag-con-artist = 騙子與神偷
tag-high-school = 高中
tag-university = 大學
tag-countryside = 鄉下
tag-seaside = 海邊
tag-restaurant-or-caf = 餐廳咖啡廳
tag-hotel = 飯店
tag-prison = 監獄
tag-palace = 宮廷
tag-joseon = 朝鮮王朝
tag-goryeo-and-earlier-korea = 高麗及更早
tag-colonial-korea = 日治時期朝鮮
tag-republican-china = 民初
tag-tang-dynasty = 唐朝
tag-song-and-ming-dynasties = 宋朝與明朝
tag-qing-dynasty = 清朝
tag-early-imperial-china = 唐朝以前
tag-old-japan = 古代日本
tag-old-siam = 古代暹羅
tag-fictional-history = 架空歷史
tag-historical-figures = 歷史人物
tag-wartime = 戰爭時期
tag-1980s-and-before = 80年代及以前
tag-1990s = 90年代
tag-past-and-present = 今昔交錯
tag-time-travel = 穿越時空
tag-time-loop = 時間迴圈
tag-reincarnation = 轉世重生
tag-reincarnated-lovers = 前世情緣
tag-transmigration = 魂穿
tag-parallel-worlds = 平行時空
tag-xianxia = 仙俠
tag-xuanhuan = 玄幻
tag-ghosts = 鬼魂
tag-exorcism-and-shamans = 驅魔通靈
tag-grim-reaper = 死神
tag-gods-and-immortals = 神明與不死者
tag-gumiho = 九尾狐
tag-vampires = 吸血鬼
tag-demons = 惡魔
tag-zombies = 喪屍
tag-mythical-creatures = 神話生物
tag-magic = 魔法
tag-superpowers = 超能力
tag-foresight-and-mind-reading = 預知與讀心
tag-robots-and-ai = 機器人與AI
tag-aliens = 外星人
tag-dystopia-and-future = 末日與未來
tag-murder-mystery = 凶殺案
tag-serial-killer = 連環殺手
tag-investigation = 辦案
tag-cold-case = 懸案
tag-gangsters = 黑幫
tag-assassin = 殺手
tag-corruption = 貪腐
tag-conspiracy = 陰謀
tag-wrongly-accused = 蒙冤
tag-vigilante = 私刑正義
tag-cult = 邪教
tag-hidden-killer = 身邊的凶手
tag-revenge = 復仇
tag-betrayal = 背叛
tag-power-struggle = 權力鬥爭
tag-palace-intrigue = 宮鬥
tag-royalty = 皇室
tag-generals-and-warriors = 武將
tag-jianghu = 江湖
tag-traditional-medicine = 傳統醫術
tag-class-divide = 貧富差距
tag-social-issues = 社會議題
tag-coming-of-age = 青春成長
tag-difficult-adulthood = 大人的難處
tag-chasing-a-dream = 追夢
tag-personal-growth = 自我成長
tag-redemption = 救贖
tag-grief = 失去與哀悼
tag-trauma = 心理創傷
tag-mental-health = 心理健康
tag-illness = 疾病
tag-north-and-south-korea = 南北韓
tag-fan-culture = 粉絲文化
tag-healing = 療癒
tag-fluffy = 甜寵
tag-tearjerker = 催淚
tag-slice-of-life = 日常
tag-dark = 黑暗
tag-suspenseful = 緊張刺激
tag-angsty = 虐心
tag-black-comedy = 黑色幽默
tag-slapstick = 搞笑鬧劇
tag-parody-and-satire = 惡搞諷刺
tag-makjang = 灑狗血
tag-inner-monologue = 內心獨白
tag-complex-plot = 燒腦
tag-school-violence = 校園霸凌
tag-cyberbullying = 網路霸凌
tag-workplace-abuse = 職場霸凌
tag-suicide = 自殺
tag-self-harm = 自殘
tag-sexual-violence = 性暴力
tag-adult-minor-relationship = 成人與未成年戀情
tag-domestic-violence = 家暴
tag-child-abuse = 虐童
tag-toxic-relationship = 有毒關係
tag-stalking = 跟蹤騷擾
tag-graphic-violence = 血腥暴力
tag-violence-against-animals = 虐待動物
tag-sexual-content = 情色場面
tag-nudity = 裸露
tag-sex-work = 性交易
tag-drinking-and-drugs = 菸酒毒品
tag-homophobia = 恐同
tag-pregnancy-loss = 流產與墮胎
tag-pandemic = 疫情
tag-happy-ending = 圓滿結局
tag-sad-ending = 悲劇結局
tag-bittersweet-ending = 苦樂參半結局
tag-open-ending = 開放式結局
tag-lead-dies = 主角死亡
tag-character-death = 角色死亡
tag-noble-sacrifice = 自我犧牲
tag-faked-death = 假死
tag-lovers-reunited = 終成眷屬
tag-no-end-couple = 有緣無分
tag-second-lead-wins = 男二女二上位
tag-tragic-past-revealed = 悲慘過往揭曉
tag-based-on-a-novel = 小說改編
tag-based-on-a-web-novel = 網路小說改編
tag-based-on-a-manga = 日漫改編
tag-based-on-a-webtoon = 網漫改編
tag-based-on-a-game = 遊戲改編
tag-based-on-a-true-story = 真人真事改編
tag-remake = 翻拍
tag-miniseries = 迷你影集
tag-web-series = 網路劇
tag-vertical-short = 直式短劇
tag-anthology = 單元劇
tag-episodic = 一集一故事
tag-daily-drama = 帶狀劇
tag-weekend-family-drama = 週末家庭劇

## Commands

menu-dramas = 這則訊息裡的劇
menu-rate-here = 幫這裡的劇評分
menu-taste = 口味
command-drama = 查一部劇
    .name = 查劇
command-synopsis = 一部劇在演什麼
    .name = 劇情簡介
command-cast = 誰演誰
    .name = 演員
command-episodes = 集數、片長和日期
    .name = 集數
command-watch = 在哪裡看得到
    .name = 哪裡看
command-person = 演員或幕後人員的歷年作品、合作對象和評分最高的作品
    .name = 影人
command-browse = 依類型、標籤、產地、年份、長度或平台找劇
    .name = 找劇
command-random = 隨機抽一部你沒評過的劇
    .name = 隨機
command-top = 評分最高的劇
    .name = 排行榜
command-who = 這裡誰評過一部劇、給了幾分
    .name = 誰評過
command-rate = 幫一部劇評分
    .name = 評分
command-unrate = 收回你對一部劇的評分
    .name = 收回評分
command-ratings = 評分，最新的在前：你的，或另一位成員的
    .name = 我的評分
command-similar = 和你知道的一部相似的劇
    .name = 相似
command-recommend = 推薦給你的劇，附上理由
    .name = 推薦
command-together = 大家都會喜歡的劇，可以投票
    .name = 一起看
command-match = 你和另一位成員的評分有多合拍
    .name = 合拍度
command-settings = 這個伺服器的設定：地區、平台、語言、劇名
    .name = 設定
command-me = 你的設定和資料
    .name = 我
command-me-settings = 地區、平台、語言、劇名、評分：照你喜歡的來
    .name = 設定
command-me-export = 把儲存的所有關於你的資料私訊給你
    .name = 匯出
command-me-forget = 忘記儲存的所有關於你的資料
    .name = 忘記
command-me-private = 不算進平均分數、排行和口味比較
    .name = 不公開
command-privacy = 儲存什麼、為什麼、多久
    .name = 隱私
command-review = 寫下你對一部劇的心得
    .name = 心得
command-manage = 給這個伺服器的管理者
    .name = 管理
command-manage-reports = 成員檢舉的心得，以及在這裡隱藏的
    .name = 檢舉
command-manage-alerts = 在哪個頻道通知新集數
    .name = 新集數通知
option-manage-channel = 頻道；不選就顯示目前的頻道
    .name = 頻道
command-list = 你想看、在追和看完的
    .name = 清單
command-list-show = 你的清單，或另一位成員公開的清單
    .name = 查看
command-list-add = 把一部劇加入清單，或改到另一類
    .name = 加入
command-list-remove = 把一部劇從清單移除
    .name = 移除
command-list-share = 決定誰看得到你的清單
    .name = 公開
command-list-import = 從其他網站匯入清單和評分
    .name = 匯入
option-list-file = MyDramaList、Letterboxd、AniList、Trakt、Simkl 或 IMDb 的匯出檔，或任何有劇名的 CSV
    .name = 檔案
option-list-out_of = 檔案沒寫明時，裡面的評分滿分是多少
    .name = 滿分
command-list-tell = 在追的劇有新集數時通知你
    .name = 通知
option-list-where = 私訊、這個伺服器的頻道，或不通知
    .name = 方式
option-list-status = 清單的哪一類
    .name = 分類
option-list-note = 給自己的備註；填 - 則清除
    .name = 備註
option-list-with_others = 所有人，或只有你自己
    .name = 對象
command-progress = 你看到哪裡，還要幾個晚上
    .name = 進度
command-me-profile = 你喜歡什麼：標籤、產地、年代、觀看時數
    .name = 喜好
command-me-year = 你的追劇年度回顧，做成一張卡片
    .name = 年度回顧
option-me-year = 哪一年；不填就是今年
    .name = 年份
command-server = 這個伺服器最愛什麼、對什麼看法兩極，還有最佳紅娘
    .name = 伺服器
command-status = 給這個機器人的擁有者：運作得如何
    .name = 狀態
command-help = Namida 能做什麼
    .name = 說明
command-about = 版本、來源和狀態
    .name = 關於
command-catalogue = 這個伺服器的自有作品和別名
    .name = 片庫
command-catalogue-misses = 這裡沒搜尋到什麼，可能指哪一部
    .name = 沒找到
command-catalogue-alias = 讓一部劇在這裡多一個叫法
    .name = 別名
command-catalogue-unalias = 收回這個伺服器的一個自訂別名
    .name = 收回別名
command-catalogue-add = 新增一部只在這個伺服器顯示的作品
    .name = 新增
command-catalogue-correct = 為這個伺服器更正一部作品
    .name = 更正
command-catalogue-hide = 讓一部作品在這裡搜尋不到、也不推薦
    .name = 隱藏
command-catalogue-history = 這裡改過什麼，是誰改的
    .name = 紀錄
command-catalogue-undo = 復原這個伺服器作品的最近一次變更
    .name = 復原
command-catalogue-import = 從檔案或網頁文字匯入作品
    .name = 匯入
option-catalogue-file = .jsonl、.csv 或網頁文字 .txt，最大 2 MB；不附檔案就貼上文字
    .name = 檔案
option-catalogue-name = 這裡的人用的叫法
    .name = 別名
option-title = 劇的任何叫法
    .name = 劇名
option-score = 9、8.5/10、95%、4.5/5 或 ★★★★½
    .name = 分數
option-region = 兩個字母的代碼或名稱，多個用半形逗號分隔：KR, US
    .name = 地區
option-private = 只讓你自己看到回覆
    .name = 只有自己看得到
option-like = 想要什麼，用逗號分隔，或一個劇名：非血緣家人，慢熱
    .name = 想要
option-avoid = 不想要什麼，用逗號分隔：失憶，悲劇結局
    .name = 不要
option-mood = 現在的心情
    .name = 心情
option-years = 2015、2015-2020、2018年以後、2010年以前或 90年代
    .name = 年份
option-surprise = 廣為人知、冷門，或兩種都有
    .name = 知名度
option-member = 另一位成員
    .name = 成員
option-member2 = 再加一位
    .name = 成員2
option-member3 = 再加一位
    .name = 成員3
option-member4 = 再加一位
    .name = 成員4
option-member5 = 再加一位
    .name = 成員5
option-member6 = 再加一位
    .name = 成員6
option-member7 = 再加一位
    .name = 成員7
option-member8 = 再加一位
    .name = 成員8
option-member9 = 再加一位
    .name = 成員9
option-country = 只看這裡出品的劇
    .name = 產地
option-name = 姓名，姓在前或名在前都可以
    .name = 姓名
option-genre = 只看這個類型
    .name = 類型
option-tag = 只看有這個標籤的
    .name = 標籤
option-from_year = 這一年或以後
    .name = 起始年
option-to_year = 這一年或以前
    .name = 截止年
option-service = 只看這個平台上有的
    .name = 平台
option-sort = 哪些在前
    .name = 排序
option-of = 這個伺服器的評分，還是所有人的
    .name = 範圍
option-episode = 你看到的最後一集
    .name = 集
option-before = 在這天之前看完：週日、5天後、2026-01-31
    .name = 期限
option-max_episodes = 最多這麼多集
    .name = 最多集數
