# 给成员看的文字：简短、亲切、准确。
# 命令前后留空格，才会换成中文命令名。

language-name = 简体中文

## The card of a drama

tab-overview = 概览
tab-cast = 演员
tab-episodes = 分集
tab-watch = 哪里看
tab-reviews = 剧评
tab-similar = 相似

status-announced = 待播
status-airing = 播出中
status-ended = 已完结
kind-series = 剧集
kind-special = 特别篇
kind-film = 电影
kind-other = 其他
minutes = { $count } 分钟
episodes-runtime = { $count } 集 × { $minutes } 分钟
episodes-count = { $count } 集
specials-count = { $count ->
    [1] 特别篇
   *[other] { $count } 部特别篇
}
by-author = { $work }（{ $author }）
based-on = 改编自
songs = 歌曲
song-opening = 片头曲《{ $title }》
song-ending = 片尾曲《{ $title }》
song-insert = 《{ $title }》
synopsis-none = 暂无简介。
disputed = 各来源不一致：{ $facts }
disputed-fact = { $field } { $value }（{ $source }）

score-mine = 你
score-none-yet = 还没评分
score-world = Namida 全体
votes = { $count } 票
average = { $score }（{ $count } 人）

billing-main = 主演
billing-support = 配角
billing-guest = 客串
cast-none = 暂无演员信息。
job-director = 导演
job-screenwriter = 编剧
job-composer = 配乐
job-producer = 制片人

specials = 特别篇
special-untitled = 特别篇
episodes-none = 暂无分集信息。
time-to-watch = 全部看完要 { $hours ->
    [0] { $minutes } 分钟
   *[other] { $minutes ->
        [0] { $hours } 小时
       *[other] { $hours } 小时 { $minutes } 分钟
    }
}
aired-from = { $first } 播出
aired-between = { $first } – { $last }
same-story = 同一个故事
relation-original = 原版
relation-remake = 翻拍
relation-adaptation = 改编作品
relation-sequel = 续作
relation-prequel = 前传
relation-special = 特别篇
relation-film = 电影
relation-spin-off = 衍生剧
relation-side-story = 番外
relation-same-universe = 同一世界观
story-goes-on = 你看过的故事还有这些
similar-none = 还没有足够相近的作品。

region-none = 还没设置地区，所以没有按你所在的地方筛选。
region-set = 设置我的地区
region-other = 其他地区…
region-ask = 国家或地区名，或两位字母代码，如 KR
watch-in = { $flag } { $region }
watch-none = 目前不知道哪个平台能看。
watch-unstated = { $regions }：还不知道哪里能看。
watch-stream = 订阅可看
watch-free = 免费
watch-rent = 租看
watch-buy = 购买
watch-elsewhere = { $more ->
    [0] 你的地区暂未发现片源；{ $regions } 有。
   *[other] 你的地区暂未发现片源；{ $regions } 和另外 { $more } 个地区有。
}
watch-credit = 观看平台信息来自 JustWatch，经由 [TMDB](<{ $link }>) 提供。
and-more = +{ $count }
watch-somewhere = { $services }（{ $when }，地区不明）
search-at = 搜索
date-unknown = 日期不详

## Live sources

trailer = 预告片
next-episode = **下一集** 第 { $number } 集，{ $when }
next-of-season = **下一集** 第 { $season } 季第 { $number } 集，{ $when }
next-unnumbered = **下一集** { $when }
live-from = 资料另来自 { $sources }
live-down = { $source } 暂时没有回应。
live-busy = { $source } 要求稍后再查。
live-refused = { $source } 不接受这个机器人的密钥。
live-unlisted = { $source } 没有收录这部作品。
live-as-of = 现在显示的是它 { $when } 的资料。
live-missing = 它的海报、日期和观看平台这里暂缺。
live-searching = 也在 { $sources } 上找…
live-not-searched = { $sources } 没有回应，那边的结果这里暂缺。请过一会儿再试。
from-source = 来自 { $source }

page-of = { $page } / { $pages }
open-another = 打开另一部
open-one = 打开一部
open = 打开
open-card = 打开卡片

## Rating

rate-this = 评分
rate-again = 你评了 { $score } – 改评分
rate-remove = 撤回我的评分
rate-ask = 你给 **{ $title }** 评几分？
score-word-10 = 心头好
score-word-8 = 很好看
score-word-6 = 还行
score-word-4 = 不太行
score-word-2 = 很差
undo = 撤销
undone = 已撤销。{ $now }
rating-kept = **{ $title }**：你评了 **{ $score }**。
rating-changed = **{ $title }**：你改评 **{ $score }**，之前是 { $before }。
rating-gone = **{ $title }**：已撤回你的评分 { $before }。
rating-kept-by = **{ $title }**：{ $name } 评了 **{ $score }**。
rating-changed-by = **{ $title }**：{ $name } 改评 **{ $score }**，之前是 { $before }。
rating-gone-by = **{ $title }**：{ $name } 撤回了评分 { $before }。
ratings-title = { $name } 的评分
ratings-summary = 共 { $count } 部，平均 { $mean }

## Rating in chat

chat-undo = 撤销 { $title }
chat-which = 这个 { $score } 是给哪一部的？
chat-which-title = 你说的是哪一部？
chat-which-score = **{ $title }**：你说的是几分？
chat-sure = **{ $title }**：要记下你评的 **{ $score }** 吗？
chat-keep = 记下 { $score }
chat-leave = 不用了
chat-neither = 都不是
chat-left = 没有记下任何评分。
chat-named = **{ $title }**：后面加上分数，比如“{ $title } 9/10”，我就记下来。
chat-parts = **{ $title }**：聊天里我只记一个总分，比如“{ $title } 9/10”。分项评分可以写进剧评。
chat-more = 还剩 { $count } 部，超出了一条消息能处理的数量，请另发一条。
chat-hello = 告诉我你看了什么，比如“Goblin 9/10, W 8.5”，我来记下评分。找剧看用 /recommend ，撤回评分用 /unrate ，更多用法见 /help
chat-role = Discord 只让我看到点名提及我的消息。请带上 { $bot } 再发一次。
chat-names = 这条消息里有 { $count } 部剧
chat-rate-title = 给这些剧评分
taste-title = { $name } 的口味
taste-none = { $name } 还没有评过分。
taste-best = 评分最高
## Lists and progress

list-watching = 在看
list-plan = 想看
list-completed = 看过
list-hold = 搁置
list-dropped = 弃剧
list-all = 全部
list-this = 加入我的清单
list-ask = 把 **{ $title }** 放进清单的哪一栏？
list-change = { $standing } – 更改
list-remove = 移出我的清单
list-kept = **{ $title }**：{ $standing }。
list-gone = **{ $title }** 已移出你的清单。
list-note-was = 你的备注是：{ $note }
list-finished = 你给几分？
list-title = { $name } 的清单
list-shared = 其他人可以看到这份清单。
list-yours = 只有你能看到这份清单；用 /list share 可以公开。
list-none-of = 这一类还是空的。
list-share-everyone = 你的清单已公开：任何人都能用 /list show 查看，包括备注。
list-share-nobody = 你的清单只有你自己能看。
list-share-hidden = 用 /me private 把自己算回来后，清单才会公开。在那之前只有你能看。
progress-of = { $episode }/{ $total } 集
progress-open = 第 { $episode } 集
progress-none = 你还没开始看 **{ $title }**。
one-more = 看完第 { $episode } 集
seen-whole = 看完了
pace-ask = 要看几个晚上？
pace = { $day } 之前看完：{ $size }，{ $evenings } 个晚上。
pace-each = 每晚 { $each }，{ $time }。
pace-each-only = 每晚 { $each }。
pace-begin = 最晚 { $day } 开始；{ $before } 之前一共有 { $free } 个晚上。
pace-tight = 一个晚上看不了这么多，往后挪几天会轻松些。
pace-other = 换个日期
hours-minutes = { $hours ->
    [0] { $minutes } 分钟
   *[other] { $minutes ->
        [0] { $hours } 小时
       *[other] { $hours } 小时 { $minutes } 分钟
    }
}
weekday = { $date } { $day }

## New episodes

alerts-title = 剧集更新
alerts-several = 第 { $first }–{ $last } 集
alerts-of-season = 第 { $season } 季第 { $number } 集
alerts-direct = 你在看的剧更新时，我会私信你，同一晚的合成一条。
alerts-server = 你在看的剧更新时，我会在 { $channel } 提到你。
alerts-off = 以后不再通知你更新。
alerts-none = 你的清单里“{ list-watching }”下还没有剧：用 /list add 加入。
alerts-end = 用 /list tell 可以停止这些消息。
alerts-channel = 更新会发在 { $channel }，通知给用 /list tell 选择接收的成员。
alerts-channel-none = 这个服务器不再通知更新。
alerts-channel-unset = 这里还没有通知更新的频道。在下面选一个。
alerts-stop = 不再通知

## Importing a list

import-title = 来自 { $site }
import-count-matched = { $count } 部已匹配
import-count-reviews = 你的剧评 { $count } 篇
import-count-open = { $count } 部要问你
import-count-missing = { $count } 部这里没有
import-waits = 现在还什么都没保存。
import-nothing = 这些作品这里都没有，所以没有可以导入的。
import-replaces = 其中 { $count } 部你已有不同的评分；除非你选择替换，否则保留原来的。
import-unread = 有 { $count } 行读不出来，或超出了数量上限。
import-unscaled = 评分没有导入：看不出满分是 5 还是 10。重新导入时请用“满分”选项说明。
import-strange = 读不出这是清单里的哪种状态：{ $words }
import-unscored = 读不出这是多少分：{ $words }
import-undated = 读不出这是哪一天，所以按今天算：{ $words }。请写成 2024-03-09 这样。
import-columns = 不认识这些列，所以只读了片名：{ $words }。认识的列有 score、status、progress 等。
import-matched = 已匹配
import-missing = 这里没有
import-more = 还有 { $count } 部
import-was = 你原来评了 { $score }
import-which = { $count ->
    [1] 还有一个问题：
   *[other] { $count } 个问题中的第一个：
}**{ $name }** 是哪一部？
import-none-of-these = 都不是，跳过
import-go = 导入
import-replace = 导入并替换我的评分
import-cancel = 不导入
import-cancelled = 什么都没有导入。
import-done = 保存了 { $scores } 个评分，清单里加入了 { $listed } 部。
import-done-listed = 清单里加入了 { $listed } 部。
import-done-nothing = 这些你都已经有了，所以什么都没改。
import-done-unsaid = 文件里没有这些作品的评分，也没有清单里的状态，所以什么都没改。
import-done-reviews = 你的 { $count } 篇剧评回来了。
import-done-open = 还有 { $count } 个问题没有回答，那些作品没有导入。用同一个文件再 /list import 一次会重新问。
import-undone = { $count } 部已恢复导入前的样子。
import-redone = { $count } 部又是导入后的样子了。
import-undo-stay = { $count } 部后来又改过，所以保持现在的样子。
import-open = 打开我的清单

## Reviews

review-this = 写剧评
review-edit = 修改我的剧评
review-delete = 删除
review-delete-ask = 删除你写的 **{ $title }** 剧评吗？评分会保留。
review-delete-sure = 永久删除
review-deleted = 你写的 **{ $title }** 剧评已删除。
review-report = 举报
review-reported = 已报告给这个服务器的管理者，谢谢你告诉我们。
review-hide = 在这里隐藏
review-keep = 保留
review-show = 重新显示
review-hidden = 这篇剧评不再在这个服务器显示。
review-kept-shown = 这篇剧评会在这个服务器显示。
review-kept = **{ $title }** 的剧评：{ $who }
review-kept-hidden = 管理这个服务器的人没有在这里展示它。
review-kept-alone = 用 /me private 把自己算回来后，别人才能看到它。在那之前只有你能看。
review-kept-here = 你的剧评已保存。
review-open = 看剧评
review-read = 看一篇全文
review-none = 这里还没有人写剧评。
review-opposites = 看法两极：
review-spoiler = 含剧透：
review-ahead = 讲到了第 { $episode } 集，你还没看到那里：
review-ahead-here = 讲到了第 { $episode } 集，这里有人还没看到那里：
review-ahead-unknown = 可能讲到你还没看的剧情：
review-barred = 含后面的剧情，已遮住
review-until = 看到第 { $episode } 集时
review-form = 剧评：{ $title }
review-score = 你的评分
review-text = 你的剧评
review-spoils = 含剧透
review-spoils-hint = 整篇会用剧透条遮住。
review-episodes = 你看到第几集
review-episodes-hint = 清单里有这部、但还没看到那里的人，看到的是遮住的内容。
review-aspects = 分项评分，想写再写
review-aspects-hint = 剧情 9、演技 8.5、音乐 10、重看 7
review-unread-episode = 没看懂你看到第几集，所以没有记下这一项。
review-unread-aspects = 分项评分里有没看懂的，那些没有记下。请写成：剧情 9、演技 8.5。
aspect-story = 剧情
aspect-acting = 演技
aspect-music = 音乐
aspect-rewatch = 重看
reports-title = 被举报：{ $title } 的一篇剧评
reports-hidden = 在这里已隐藏：{ $title } 的一篇剧评
reports-count = { $count } 位成员举报

## People

did-role = 参演
did-director = 导演
did-screenwriter = 编剧
did-composer = 配乐
did-producer = 制片
billed-main = 主演
billed-support = 配角
billed-guest = 客串
person-also = 又名 { $names }
person-with = 合作最多
person-best = { $server } 评分最高
person-best-here = 这个服务器评分最高
person-best-world = Namida 全体评分最高
person-several = “{ $typed }”可能是以下几位。
person-nearest = 这里没有叫“{ $typed }”的人。你要找的是不是：
person-nothing = 这里没有叫“{ $typed }”的人。试试罗马字的其他写法，或只输入一部分。
choose-person = 选择人物
open-partner = 打开合作过的人

## Browsing

browse-all = 全部作品
browse-years = { $since }–{ $until }
browse-since = { $year } 年及以后
browse-until = { $year } 年及以前
browse-episodes = { $count ->
    [1] 1 集
   *[other] 最多 { $count } 集
}
browse-on = { $service } 可看
browse-service = 在哪里能看、是哪天的信息，见每张卡片的“哪里看”。
browse-count = { $count } 部
sort-popular = 最知名的在前
sort-server = { $server } 评分高的在前
sort-server-here = 这个服务器评分高的在前
sort-world = Namida 全体评分高的在前
sort-newest = 最新的在前
another-one = 换一部
top-title = { $server } 最佳
top-title-here = 这个服务器最佳
top-title-world = Namida 全体最佳
top-summary = 有 { $count } 部评过分；评分的人越少，越靠近总平均
who-title = 这里评过 { $title } 的人

## Recommending

picks-similar = 和 { $title } 相似
picks-for-me = 给 { $name } 的推荐
picks-others = 换一批
picks-services = 你有的平台：{ $services }
picks-anywhere = 你的平台上没有符合的作品，所以这些不限平台。
seen-it = 看过
not-for-me = 不感兴趣
more-like-this = 多来点这样的
less-of-this = 少来点这样的
less-done = 已排除“{ $tag }”。
less-always = 以后都不推荐
less-always-done = 以后不再推荐“{ $tag }”，可用 /me settings 更改。
pick-safe = 稳妥之选
pick-surprise = 冷门惊喜
not-out = 尚未播出
not-out-until = { $day } 开播
wish-mood = 此刻心情“{ $mood }”
mood-cry = 想哭
mood-cry-means = 让人落泪的故事。
mood-laugh = 想笑
mood-laugh-means = 无厘头、节奏快、好笑。
mood-comfort = 想被治愈
mood-comfort-means = 温柔的人、小小的烦恼、热乎的饭菜。
mood-thrill = 想找刺激
mood-thrill-means = 心跳加速，忍不住再看一集。
mood-slow-evening = 悠闲的夜晚
mood-slow-evening-means = 安静、不赶，容易沉浸其中。
mood-swoon = 想心动
mood-swoon-means = 再恋爱一次的感觉。
mood-think = 想思考
mood-think-means = 让人回味好几天。
mood-puzzle = 想解谜
mood-puzzle-means = 有线索可循，有谜题可解。
mood-escape = 想逃离现实
mood-escape-means = 另一个世界或另一个时代。
mood-cheer-on = 想为主角加油
mood-cheer-on-means = 不肯放弃的人们。
mood-shiver = 想被吓到
mood-shiver-means = 阴暗的角落和冰冷的手。
wish-without = 不要{ $tags }
wish-since = { $year } 年起
wish-until = { $year } 年为止
wish-episodes = 最多 { $count } 集
wish-service = { $service } 可看
wish-safe = 只看知名的
wish-surprise = 只看冷门的
tag-taken = 已把“{ $given }”当作{ $tag }。
dismissed = 以后不再给你推荐 **{ $title }**。
welcome-back = **{ $title }** 又可以推荐给你了。
reason-tags = 同有{ $values }
reason-tags-with = 和 { $titles } 同有{ $values }
reason-tags-given = 你给过 { $titles }：同有{ $values }
comma = 、
labelled = { $label }：{ $text }
quoted = “{ $text }”
and = { $first } 和 { $second }
reason-genres = { $values }
reason-cast = 有 { $values } 出演
reason-crew = 主创有 { $values }
reason-country = 同一产地
reason-era = 同一年代
reason-source = 同样改编自{ $values }
reason-networks = 同一播出平台
reason-liked = 喜欢 { $titles } 的人也喜欢
reason-liked-here = 同样的观众也喜欢
reason-loved = 喜爱 { $titles } 的 { $values } 位成员也喜爱这部
reason-advice = 剧迷会和 { $titles } 一起推荐
reason-advice-here = 剧迷也推荐这部
reason-wished = { $values }
reason-wanted = 按你说的，和 { $titles } 相似
reason-popularity = 很多人看
reason-quality = 评分高
reason-general = 很多人喜欢
reason-asked = 符合你的要求

## Watching together

together-title = 给 { $names } 的推荐
together-unrated = 还没有 { $names } 的评分可参考，这次按其他人的来选。
together-heeded = { $count ->
   *[other] { $names } 上次投票没选上，这次会多照顾一些。
}
together-anywhere = 没有一部作品能在每个人的平台上都看到，所以这些不限平台。
together-leave-out = 去掉一个人
vote = 投票
vote-question = 我们一起看什么？
plan-it = 结束投票并约时间
vote-winner = 就看 { $title } 了
vote-tied = 另有一部票数相同，这部更合大家的口味。
event-when = 什么时候看？
in-hours-1 = 一小时后
in-hours-3 = 三小时后
in-hours-24 = 明天这个时候
in-hours-48 = 后天这个时候
in-hours-72 = 三天后这个时候
in-hours-168 = 一周后这个时候
event-not-allowed = 我在这里不能创建活动。给我“创建活动”权限，下次就能帮你们约好时间。
event-not-by-you = 这里只有拥有“创建活动”权限的人能创建活动。请找其中一位来约时间。
event-make = 就定这个时间
event-made = **{ $title }** 定在 { $when }（{ $left }）。
event-open = 打开活动
event-about = 用 Namida 一起选出来的。

match-title = { $one } 和 { $other }
match-close = 口味几乎一样
match-alike = 很多地方合拍
match-mixed = 有的合拍，有的不合
match-apart = 口味很不一样
match-overlap = 两人都评过 { $shared } 部；{ $one } 共评 { $mine } 部，{ $other } 共评 { $theirs } 部。
match-first = 只是初步印象：评分还太少、太分散或全都一样，说不准。
match-fair = 比较有把握；共同评过的再多些就更准了。
match-sure = 有把握：依据足够了。
match-loved = 都喜欢
match-loved-none = 还没有两人都特别喜欢的。
match-fought = 可以吵一架
match-fought-none = 没有；把各自打分的松紧算进去，你们的评分从不差太远。
match-next = 接下来看
match-watch = { $name }：{ $title }，{ $by } 很喜欢
match-watch-own = { $name }：{ $title }，按自己打的分选出

## Finding a title

several = “{ $typed }”可能是以下几部。
several-one = “{ $typed }”：你要找的是这部吗？
named-person = 这是一个人名：用 /person 可以看演过的角色。
choose = 选择作品
others-called = 其他名为“{ $typed }”的作品…
nothing = 没有叫“{ $typed }”的作品。试试原名，或只输入一部分。
nothing-elsewhere = 这里没有叫“{ $typed }”的作品。以下是在别处找到的，你选中的会保存到这里。
nothing-nearest = 没有叫“{ $typed }”的作品。你要找的是不是：

## Names of a server's own

misses-title = { $server } 没找到的
misses-summary = 有 { $count } 次搜索没有结果。用下面的按钮或 /catalogue alias，可以把这些词设为某部剧在这里的别名。
misses-none = 最近没有落空的搜索。
missed-by = { $count } 位成员，最近一次 { $when }
missed-then = 随后选了：{ $picks }
missed-pick = { $title } × { $count }
missed-nothing = 随后什么都没选。
names-used = 正在使用 { $count } 个自定别名；用 /catalogue unalias 可以收回。
use-for = 用于 { $title }
drop-it = 不采用
take-back = 收回
name-used = 以后在这里输入“{ $name }”就能找到 **{ $title }**。
name-shared = 这个名字也能找到 { $titles }：输入的人会被问是哪一部。
name-dropped = 不再建议用“{ $name }”指 **{ $title }**。
name-open = “{ $name }”是否指 **{ $title }** 重新待定。
name-gone = 在这里输入“{ $name }”不再找到 { $titles }。

## A server's own titles

form-add = 为这个服务器添加作品
form-correct = 在这里更正作品
form-title = 剧名
form-title-about = 卡片上显示的剧名
form-names = 其他名称
form-names-about = 一行一个：罗马字、译名、粉丝简称
form-facts = 资料
form-facts-about = 一行一项，如 Year: 2005。不清楚的可以不写
form-facts-example = Original title: 1リットルの涙
form-cast = 演员
form-cast-about = 一行一位：Sawajiri Erika (Ikeuchi Aya)
form-synopsis = 简介
form-synopsis-about = 讲什么故事，不要透露结局
form-page = 读取网页文字
form-page-text = 文字
form-page-about = 剧名、年份、集数、演员等。确认之前什么都不会保存
form-ready = 表单准备好了。
form-open = 打开表单
pasted-text = 粘贴的文字
draft-title = { $name }：保存之前
draft-count-added = { $count } 部新作品
draft-count-corrected = { $count } 部更正
draft-count-known = { $count } 部已有
draft-count-unread = { $count } 行没看懂
draft-added = **{ $title }** 是这里的新作品
draft-corrected = **{ $title }** 在这里有更正
draft-more = 还有 { $count } 部
draft-removed = 不再有内容
draft-rest = 读懂的其余内容都是已知的。
draft-unread = 没看懂，已略过
draft-look = 请先看看
draft-line = 第 { NUMBER($line, useGrouping: 0) } 行：
unread-unknown = 看不懂这一行
unread-nothing = 后面没有内容
unread-other-title = 说的是另一部作品，这里没有写出名字
unread-score = 这个评分不明确
unread-unclear = 这个值不明确
unread-said-before = 上面写的不一样
unread-no-title = 前面没有剧名
unread-many-titles = 这一页的其他作品不再读取
unread-opinion = 评论的文字不保存，只保存评分
unread-columns = 分栏看不出谁演谁，请写成“演员 (角色)”
unread-no-kind = 没有说明是剧集还是电影，请加上“Kind: …”
unread-late = 你打开表单之后，别人改过这部作品，请仔细看看会改动什么
unread-namesake = { $titles } 已叫这个名字，只有确实是另一部时才保存
unread-no-actor = 没有说明这个角色由谁出演
unread-untitled = 没有找到剧名：请以剧名开头，或写“Title: …”
unread-long = 文字太长，其余部分没有读取
unread-html = 这是 HTML：请复制浏览器里显示的内容
unread-link = 我不打开链接：请复制网页上的文字再粘贴
unread-day = 只有年份明确，日期请写成 2024-03-09
unread-more = 其余的行
unread-one-title = 一张表单只填一部作品
unread-role = 请写成“演员 (角色)”
unread-missing = 缺少 { $field }
unread-type = { $field }：{ $type ->
    [int] 应为整数
    [float] 应为数字
    [array] 应为列表
    [object] 应为一条记录
    [bool] 应为 true 或 false
    [date] 应为日期，例如 2025-10-11
   *[other] 应为文本
}
unread-none-of = { $field }：“{ $given }”不在 { $known } 之中
unread-no-value = { $field }：“{ $given }”不是可用的值
unread-range = { $field }：{ $given } 不在 { $low } 到 { $high } 之间
unread-no-name = { $field }：应有名称，却是空的
unread-long-name = { $field }：名称超过 { $most } 个字
unread-month = { $field }：“{ $given }”既不是 2025-10 这样的月份，也不是 2025-10-11 这样的日期
unread-id = id：“{ $given }”不是由至多 64 个字母、数字、点和连字符组成
unread-country = country：“{ $given }”不是 KR 这样的两个大写字母
unread-twice = id { $id } 已在第 { $line } 行出现
unread-json = 这不是 JSON 对象
unread-json-list = JSON Lines 每行一条记录，外面不加列表
unread-quote = 这里有一个引号 (") 没有闭合
unread-keys = 格式之外的键已略去：{ $keys }
unread-record = 这条记录有一部分不合要求
draft-keep = { $count ->
    [1] 保存
   *[other] 全部保存（{ $count } 部）
}
draft-drop = 都不保存
draft-dropped = 什么都没有保存。
kept-add = { $titles } 已收入这个服务器的剧库，别处看不到。
kept-correct = 从现在起，{ $titles } 在这个服务器按更正后的内容显示。
kept-hide = { $titles } 在这个服务器不再能搜到，也不会列出或推荐。成员的评分、清单和剧评都会保留，撤销后就会回来。
kept-import = 这个服务器添加或更正了 { $count } 部：{ $titles }
undone-add = { $titles } 已不在这个服务器的剧库里。
undone-correct = { $titles } 已恢复原样。
undone-hide = { $titles } 在这里又能找到了。
undone-import = { $count } 部已恢复原样：{ $titles }
redo = 重做
history-title = { $server } 的更改
history-summary = 共 { $count } 项更改，最新的在前。撤销一项会恢复之前的内容。
history-undo = 撤销一项更改
history-undone = 已撤销
history-nobody = 一位已被忘记的成员
history-add = 添加了 { $titles }
history-correct = 更正了 { $titles }
history-hide = 隐藏了 { $titles }
history-import = 导入了 { $titles }

## What cannot be done, and why

drama-gone = 这部作品已经不在这里了，请重新查找。
score-unclear = “{ $given }”可能是好几种分数。请写成 9、8.5、9/10、95%、4.5/5 或 ★★★★½。
score-unread = “{ $given }”看不出是多少分。请写成 9、8.5、9/10、95%、4.5/5 或 ★★★★½。
score-beyond = “{ $given }”超出了范围：最低 0.1，最高 10。请写成 9、8.5、9/10、95%、4.5/5 或 ★★★★½。
not-rated = 你还没有给 **{ $title }** 评分。
undo-late = 你给 **{ $title }** 的评分后来又改过，所以保持现在的样子。
list-not-on = **{ $title }** 不在你的清单里。
list-rated = **{ $title }** 你评过分，所以算看过。用 /unrate 可以撤回评分。
list-undo-late = 你的清单后来又改过，所以 **{ $title }** 保持现在的样子。
list-private = 这份清单没有公开。清单的主人可以用 /list share 公开。
list-empty = 你的清单还是空的。用 /list add 或在任意卡片上加入第一部剧吧。
list-empty-theirs = 这份清单还是空的。
episode-beyond = **{ $title }** 一共只有 { $count } 集。
day-unclear = 看不懂“{ $given }”是哪天。请写成 周日、明天、5天后 或 2026-01-31。
pace-past = 这一天已经到了，请换个更晚的日期。
pace-unknown = **{ $title }** 已经没有剩下的，或者还不知道一共多少集。
review-empty = 剧评总要写几句。只想打分可以用 /rate。
review-gone = 这篇剧评已经不在了。
review-own = 这是你自己的剧评，可以修改或删除。
reports-none = 这里没有被举报的内容。
import-lost = Discord 暂时没有把“{ $file }”交给我。请重新附上。
import-unreadable = “{ $file }”不是我能读的清单：需要第一行写明列名（title, score, status）的 CSV，或 Trakt、AniList、Simkl 的 JSON。
import-gone = 没有等待导入的内容。请用 /list import 并附上文件。
import-another = 你之后的另一个文件取代了这一个。请用那个文件下面的按钮，或再用一次 /list import。
import-undo-gone = 那次导入已经不能撤销了：只有最近一次可以，期限为一周。
import-undo-late = 那次导入的作品后来都改过了，所以保持现在的样子。
alerts-no-channel = 这个服务器没有更新通知频道。管理者可以用 /manage alerts 选一个；我也可以私信你。
alerts-not-allowed = 我不能在那个频道发消息。请换一个，或允许我在那里发送消息。
no-ratings = 你还没有评过分。从一部喜欢的剧开始吧：/rate
recommend-empty = 推荐看的是评分，而你还没有评过分：用 /rate 给一部喜欢的剧评分，或用 /drama 打开它的卡片，我就能开始推荐。
recommend-begin = 选一部你看过的
recommend-none-fits = 没有同时满足这些要求的了。去掉一项再试试。
recommend-none-avoided = 符合要求的作品都含有你一直排除的内容。可在 /me settings 修改，或去掉一项要求。
recommend-none-left = 现在没有剩下可以推荐给你的了。
still-starting = 我还在准备，请过几秒再试。
browse-none = 没有同时符合这些条件的作品。去掉一项筛选再试试。
random-none-left = 今天符合条件、你又没评过的都在这里了。换个筛选条件，或者明天再来。
genre-unknown = 没有“{ $given }”这个类型。请从输入时的提示里选。
service-unknown = 没有“{ $given }”这个平台。请从输入时的提示里选。
tag-spoils = “{ $given }”会透露剧情走向，所以不按它列出作品。
wish-spoils = “{ $given }”会透露剧情走向，所以不按它挑选。想排除则可以：“不要悲剧结局”。
top-none = 还没有人评过分。从一部喜欢的剧开始吧：/rate
who-nowhere = 这个要在服务器里问：它会列出那里谁评过这部剧。
who-nobody = 这里还没有人给 **{ $title }** 评分。来当第一个吧：/rate
person-gone = 这个人已经不在这里了，请重新查找。
regions-too-many = 一次太多了。请写 1 到 { $most } 个地区，用英文逗号分隔：KR, US
region-unknown = 没有“{ $given }”这个地区。请写两位字母代码，如 KR、JP 或 US。
tag-unknown = 没有“{ $given }”这个标签或类型。请从输入时的提示里选。
tag-unknown-typed = 没有“{ $given }”这个标签或类型。每张卡片上都有一些，用 /browse 输入时也会提示。
tag-near = 没有“{ $given }”这个标签或类型。你是指 { $terms } 吗？
tag-is-title = “{ $given }”是剧名，不是标签或类型。找相似的作品请用 /similar。
tag-is-person = “{ $given }”是人名，不是标签或类型。看参演的作品请用 /person。
server-only = 这个只能在服务器里用。
managers-only = 只有管理这个服务器的人才能这样做。
proposal-gone = 这项已经决定过，或者已经没有内容了。待处理的见 /catalogue misses。
alias-empty = 这个名称没法用来查找：需要有字母、汉字或数字，最多 100 个字符。
alias-known = 用“{ $name }”本来就能找到 **{ $title }**。
alias-unknown = “{ $given }”不是这个服务器的自定别名。请从输入时的提示里选。
form-title-empty = 剧名里要有字母、汉字或数字。请重新打开表单填写。
correct-nothing = 和 **{ $title }** 已有的资料没有区别，所以什么都没改。
draft-known = 里面没有新内容，所以什么都没改。
corrections-full = 这样会超过这个服务器最多能存的 { $most } 部自有作品。请先撤销一次导入：/catalogue history
draft-gone = 之前显示的内容已经没有了：可能已保存、放弃，或被更新的替换。请用 /catalogue import 或 /catalogue add 重新开始。
draft-empty = 里面没有可以保存的内容。请修改没看懂的那几行再发一次。
draft-hidden = { $title } 已不再显示在这里：在你看到这些之后，它被隐藏或撤回了。什么都没有保存。再发一次就能看到现在会保存什么。
history-none = 这个服务器的作品还没有更改过，或都已撤销。可以从 /catalogue add、/catalogue correct 或 /catalogue hide 开始。
change-gone = 这项更改已经撤销，或已经不在了。现有的见 /catalogue history。
change-built-on = 同一部作品后来又有更改，或时间太久了。请先撤销后来的那项：/catalogue history
import-large = 文件超过了 { $most } MB。请拆开后分别发送。
import-not-text = “{ $name }”不是 UTF-8 文本。请存为 UTF-8 再发一次。
import-kind = 我读不了“{ $name }”。请发送交换格式的 .jsonl 或 .csv，或把网页文字存成 .txt。
import-rows = 文件超过了 { $most } 行。请拆开后分别发送。
import-empty = “{ $name }”里没有任何作品，所以什么都没改。
import-header = CSV 文件的第一行要写列名，其中要有“title”。现在有：{ $columns }。
import-csv = 第 { NUMBER($line, useGrouping: 0) } 行不是有效的 CSV。请改好引号再发送。
alias-full = 这个服务器已有 { $most } 个自定别名，不能再多了。请先收回一个：/catalogue unalias
tags-too-many = 一次太多了。最多写 { $most } 个，用逗号分隔。
mood-unknown = 没有“{ $given }”这种心情。可以选：{ $moods }。
country-asked = “{ $given }”说的是剧的产地。请用选项“产地”选，一次一个；不能排除某个产地。
years-unclear = 看不出“{ $given }”是哪些年份。请写成 2015、2015-2020、2018年以后、2010年以前或 90年代。
together-alone = 请至少再选一个人，机器人不算。
together-many = 超过 { $most } 人了，请减少几位。
together-empty = 还没有你们的评分可参考。每人用 /rate 评一部喜欢的剧，我就能开始。
together-none-left = 没有剩下适合大家的作品了。
vote-not-yours = 只有发起的人能这样做。想为自己的小组选剧，用 /together。
vote-unseen = 我在这里看不到以前的消息，没法计票。请让我能看到这个频道和它的消息记录，或者举手表决。
vote-not-allowed = 我在这里不能发起投票。请给我“创建投票”权限，或者举手表决。
vote-not-by-you = 这里只有拥有“创建投票”权限的人能发起投票。请找其中一位帮忙，或者举手表决。
vote-none = 还没有人投票。先投票，再按一次。
vote-over = 投票已经结束，没有人投票。按“{ vote }”可以再发起一次。
vote-gone = 我看不到那次投票了。按“{ vote }”可以再发起一次。
match-self = 那是你自己。请选另一位成员。
match-few = { $shared ->
    [0] 你和 { $name } 还没有评过相同的作品
   *[other] 你和 { $name } 目前共同评过 { $shared } 部
}。再有 { $missing } 部，我就能说出你们有多合拍：去评 { $name } 看过的，也请对方评你看过的。
chat-often = 我每分钟最多回复 { $count } 条消息。这条没有记下，请 { $when } 再发一次。
chat-names-none = 这条消息里没有找到剧。
chat-nothing-filled = 分数都空着，所以什么都没记下。
taste-bot = 机器人不看剧。请选另一位成员。
not-yours = 那些按钮是别的成员的。请用命令打开你自己的。
stale-button = 这个按钮来自旧消息。请重新使用命令。
stale-command = 这个命令现在变了。请重新输入，并从提示里选。
slow-down = 一下子太多了。{ $seconds } 秒后我再来帮你。
restarting = 我马上要重启，请过几秒再试。
busy = 现在问的人太多，我忙不过来了，请稍后再试。
cannot-save = 我现在没法保存，所以什么都没改。请过一会儿再试。
fault = 抱歉，我这边出错了。如果再发生，请把这个编号告诉机器人的所有者：`{ $id }`
adult-elsewhere = **{ $title }** 是成人作品。这类作品在这里只出现在年龄限制频道：请到那里或私信里查。
adult-left-out = 这个频道不显示成人作品。
match-hidden = { $name } 的评分不公开，所以没法比较。
taste-hidden = { $name } 的评分不公开。
match-hidden-self = 你现在不参与口味比较。先把自己算回来：/me private
together-hidden-self = 你现在不参与一起看。先把自己算回来：/me private
not-yours-alone = 那些按钮是别的成员的。用同样的命令就能看到你自己的。
direct-closed = 我没法私信你。请在这个服务器的隐私设置里允许私信，再试一次。
not-taken = Discord 刚才没有接受。请稍后再试。

## Settings

settings-mine = 你的设置
settings-mine-about = 不是非设不可：没选的就按服务器的设置，或按默认的来。
settings-theirs = { $server } 的设置
settings-theirs-about = 适用于这里没有用 /me settings 自己选过的所有人。
settings-region = 地区
settings-services = 平台
settings-avoid = 永不推荐
settings-adult-apart = 成人作品
region-unset = 未设置
services-all = 不限
avoid-nothing = 无
adult-apart = 只在年龄限制频道
adult-anywhere = 所有频道
set-region = 地区
set-services = 你有的平台
set-services-more = 更多平台
set-language = 语言
language-mine-about = 你选的语言只用于仅你可见的回答：所有人可见的回答仍用服务器的语言。
language-theirs-about = 这个语言用于所有人可见的回答：仅一人可见的回答用那个人的语言。
set-titles = 剧名
set-names = 演员姓名
set-scale = 评分
set-avoid = 永不推荐什么
set-alerts = { alerts-title }
set-alerts-channel = 通知更新的频道
avoid-ask = 标签或类型，用逗号分隔
alerts-to-off = 更新：不通知
alerts-to-direct = 更新：用私信
alerts-to-server = 更新：在本服务器的频道
language-as-discord = 语言：跟随我的 Discord
language-as-server = 语言：跟随服务器的 Discord
titles-unset = 剧名：默认
titles-english = 英文剧名
titles-native = 原文剧名
titles-romanised = 罗马字剧名
names-unset = 姓名：默认
names-family = 姓在前：Ikeuchi Aya
names-given = 名在前：Aya Ikeuchi
scale-unset = 评分：默认
scale-ten = 十分制：{ $example }
scale-percent = 百分制：{ $example }
scale-five = 星级：{ $example }
private-on = 仅回复给本人看
private-off = 回复给所有人看
adult-apart-on = 成人作品单独放
adult-apart-off = 成人作品在哪里都显示

## What is yours

export-here = 我保存的关于你的一切：JSON 可以带走，CSV 可以用表格软件打开。用 /list import 可以从任一文件取回你的评分和清单，从 JSON 还可以取回剧评。
export-sent = 我保存的关于你的一切，已私信发给你。
forget-ask =
    这会在所有地方清除你的评分、清单、设置和我保存的关于你的一切，无法撤销。
    想先留一份：/me export
forget-me = 忘记我
keep-me = 全部保留
forgotten = 已经忘记你：我保存的内容里不再有你。
forget-kept = 什么都没有改变。
hidden-now = 从现在起，平均分、排行、口味比较和一起看都不算你，别人也看不到你的评分、剧评和清单。你的评分仍用于给你自己的推荐。
hidden-already = 平均分、排行、口味比较和一起看现在都不算你。
shown-now = 平均分、排行、口味比较和一起看又算上你了。
count-me-in = 算上我
leave-me-out = 不算我

## Privacy

privacy-title = 我保存什么、为什么、多久
privacy-short = 我保存你告诉我的内容，用来回答你和你的服务器；不会出售，也只会以 Discord 里的回复离开这个机器人的数据库。
privacy-ratings = 你的评分和评分时间（别人可用 /who 和 /ratings 看到），以及你不想再看到的作品：用于平均分和推荐，直到你撤回。你想看更多的作品：保留一个月。
privacy-choices = 你在 /me settings 和 /me private 里的选择：按你喜欢的方式回答，直到你改选。
privacy-presence = 你在哪些服务器用过我，以及最近是哪一天：服务器的平均分只算在那里用过我的人。我被移出服务器七天后删除。
privacy-searches = 你在服务器里没搜到的词，以及之后选了什么：好让下次能找到。120 天后删除。
privacy-draws = /random 今天为你抽到的剧：同一天里不重复。第二天删除。
privacy-votes = 你在一个服务器里连续几次投票没选上：下次多照顾你，直到你选上一次。正在进行的 /together 投票在哪里、何时结束：计票后删除。
privacy-lists = 你清单里的作品、看到哪一集、备注，以及清单是否公开：保留到你移除为止。准备导入的清单最多保留一天；最近一次导入所替换的内容保留一周，方便你撤销。
privacy-reviews = 你写的剧评，以及你举报过的剧评：在能看到你的服务器里显示，直到你删除。
privacy-messages = 我回复过的消息的 ID，保留两天：免得同一条回复两次。
privacy-alerts = 你想在哪里、用哪种语言收到更新通知，以及已经通知到什么时候：直到你关闭。
privacy-corrections = 谁在什么时候改了某个服务器的作品：方便在那里撤销。你正要修改的内容会保留到你决定为止。要我忘记你时，服务器的作品会留下，但不再带有你的 ID。
privacy-servers = 服务器的设置、通知更新的频道、给作品起的别名和不显示的剧评：我被移出服务器七天后删除。
privacy-never = 我不读你们的消息：只看到命令、提到我的消息、你直接发给我的消息，以及你用消息菜单选中的那条消息。关于你，我只存 Discord ID，从不存名字或头像。
privacy-asked = 不确定你指的是哪部作品时，我也会在 { $sources } 上找：发过去的只有你输入的文字，绝不包括是谁输入的。
privacy-yours =
    - **/me export** 把一切发给你
    - **/me forget** 立刻在所有地方删除，备份在更换时一并删除
    - **/me private** 不算进平均分、排行和口味比较

## Statistics

owner-only = 这个只有机器人的所有者能用。
histogram-panel = 评分分布
picture-no-font = 这里有些内容用罗马字显示：没有安装对应文字的字体。
profile-title = { $name } 喜欢什么
profile-tags = 爱看的剧
profile-others-here = 这里的其他人
profile-others-world = 所有其他人
profile-countries = 来自哪里
profile-decades = 来自哪个年代
decade = { $year } 年代
titles-rated = { $count ->
   *[other] 评过的作品
}
titles-watched = { $count ->
   *[other] 看过的作品
}
hours-watched = { $count ->
   *[other] 观看小时数
}
mean-score = 平均分
profile-tag = { $tag } { $mine }%
profile-tag-beside = { $tag } { $mine }%（其他人 { $others }%）
profile-against = 最与众不同的评分
profile-contrary = 最与众不同的评分：**{ $title }**，{ $name } 评了 { $mine }，其他 { $count } 人评了 { $others }
profile-watched = 看过 { $titles } 部，共 { $hours } 小时
club-title = { $server } 喜欢什么
club-title-here = 这个服务器喜欢什么
club-about = { $members } 位成员的 { $ratings } 个评分，平均 { $mean }
club-loved = 最受喜爱
club-disputed = 争议最大
club-months = 每月评分数
club-dispute = { $low } 到 { $high }，{ $count } 人评分
club-matchmaker = 最佳红娘：{ $member }，在共同评过的 { $count } 部里，评分和大家最接近
club-matchmaker-none = 还没有红娘：要有五部别人也评过的作品。
year-title = { $name } 的 { $year } 年
year-best = 年度最佳
year-months = 每月评分数
year-most = 主要是 { $names }
year-empty = { $year } 年没有你的记录。
year-begins = { $year } 年还没有你的记录。用 /rate 评一部剧，你的这一年就开始了。
year-other = { $year } 年没有你的记录，有记录的是 { $years }：用 /me year 写上那一年。

## Help

help-title = Namida 懂剧
help-body =
    剧的任何叫法都行：英文名、原名、罗马字或简称。

    - **/drama** 看卡片 · **/synopsis** **/cast** **/episodes** **/watch** 直接看某一部分
    - **/person** 作品和合作者 · **/browse** 按类型、标签、年份等找剧 · **/random** · **/top** · **/who** 这里谁评过

    - **/rate** 写 9、8.5/10、95% 或 ★★★★½ · **/unrate** 撤回评分 · **/ratings** 看你的评分
    - 在聊天里：提到我并写上剧名和分数，如“Goblin 9/10, W 8.5”，也可以直接私信我
    - 消息的“应用”菜单：**{ menu-dramas }**、**{ menu-rate-here }** · 成员的“应用”菜单：**{ menu-taste }**
    - **/review** 写下你的看法，剧透会遮住
    - **/list** 想看、在看、看过的 · **/list import** 从 MyDramaList 等处导入 · **/progress** 看到第几集

    - **/similar** 找相似的剧 · **/recommend** 给你推荐
    - **/together** 为一群人选剧并投票 · **/match** 看两人口味多合拍

    - **/me profile** 你喜欢什么 · **/me year** 你的年度回顾 · **/server** 这个服务器喜欢什么，都是图片
    - **/me settings** 语言、地区、评分方式 · **/me export** **/me forget** **/me private** · **/privacy** 保存了什么

    - **/settings** **/catalogue** 给服务器管理者：这里的设置、自有作品和别名 · **/manage** 被举报的剧评、更新通知
about-body =
    Namida { $version } · { $titles } 部作品 · { $ratings } 个评分
    资料：来自内置剧库和各卡片注明的公开网页；其他网站的评分以旁边的日期为准。
    观看平台只是当时的情况：付费前请到平台确认。
about-title = 关于 Namida
about-TMDB-off = TMDB：没有密钥，未启用；有了免费密钥，就有海报、更多作品和观看平台。
about-TVmaze-off = TVmaze：已关闭。
about-answered = { $source }：使用中，最近一次回应 { $when }。
about-unasked = { $source }：使用中，启动后还没有查询过。
about-down = { $source }：暂时没有回应。
about-busy = { $source }：要求稍后再查。
about-refused = { $source }：不接受密钥。所有者可以换一个新的填进设置。
about-TMDB = 本产品使用 TMDB API，但未经 TMDB 认可或认证。观看平台信息来自 JustWatch。
about-TVmaze = TVmaze 的资料以 CC BY-SA 4.0 授权：tvmaze.com

## Choices of commands

choice-status-plan = { list-plan }
choice-status-watching = { list-watching }
choice-status-completed = { list-completed }
choice-status-hold = { list-hold }
choice-status-dropped = { list-dropped }
choice-sort-popular = 最知名的在前
choice-sort-server = 这个服务器评分高的在前
choice-sort-world = Namida 全体评分高的在前
choice-sort-newest = 最新的在前
choice-of-server = 这个服务器
choice-of-world = Namida 全体
choice-surprise-safe = 广为人知
choice-surprise-balanced = 两者都有
choice-surprise-surprise = 冷门
choice-with_others-everyone = 所有人
choice-with_others-nobody = 只有我
choice-where-direct = 用私信告诉我
choice-where-server = 在本服务器的频道
choice-where-off = 不用通知

## Countries

country-KR = 韩国
country-JP = 日本
country-CN = 中国
country-TW = 台湾
country-TH = 泰国
country-HK = 香港
country-PH = 菲律宾
country-SG = 新加坡
country-VN = 越南
country-US = 美国

## Facts and what dramas are based on

field-title = 剧名
field-native-title = 原名
field-aliases = 别名
field-kind = 类别
field-country = 地区
field-language = 语言
field-year = 年份
field-aired-from = 开播日期
field-aired-to = 完结日期
field-airs-on = 播出日
field-status = 状态
field-seasons = 季数
field-episodes = 集数
field-runtime = 时长
field-specials = 特别篇
field-networks = 播出平台
field-content-rating = 年龄分级
field-genres = 类型
field-tags = 标签
field-synopsis = 剧情简介
field-based-on = 原作
field-cast = 演员
field-crew = 幕后人员
field-songs = 歌曲
field-related = 相关作品
field-watch = 观看平台
field-scores = 别处的评分
field-links = 链接
field-images = 图片
field-sources = 来源

origin-novel = 小说
origin-web-novel = 网络小说
origin-light-novel = 轻小说
origin-short-story = 短篇小说
origin-manga = 日漫
origin-manhwa = 韩漫
origin-manhua = 漫画
origin-webtoon = 条漫
origin-comic = 漫画
origin-anime = 动画
origin-drama = 电视剧
origin-film = 电影
origin-true-story = 真实事件
origin-game = 游戏
origin-diary = 日记
origin-essay = 散文
origin-essays = 散文集
origin-play = 舞台剧
origin-song = 歌曲
origin-legend = 传说
origin-folk-tale = 民间故事

## Genres

genre-action = 动作
genre-adventure = 冒险
genre-business = 商战
genre-comedy = 喜剧
genre-crime = 犯罪
genre-documentary = 纪录片
genre-drama = 剧情
genre-family = 家庭
genre-fantasy = 奇幻
genre-food = 美食
genre-historical = 历史
genre-horror = 恐怖
genre-law = 律政
genre-life = 生活
genre-martial-arts = 武打
genre-mature = 成人
genre-medical = 医疗
genre-melodrama = 苦情
genre-military = 军旅
genre-music = 音乐
genre-mystery = 悬疑
genre-political = 政治
genre-psychological = 心理
genre-romance = 爱情
genre-sci-fi = 科幻
genre-sitcom = 情景喜剧
genre-sports = 体育
genre-supernatural = 超自然
genre-thriller = 惊悚
genre-tokusatsu = 特摄
genre-war = 战争
genre-wuxia = 武侠
genre-youth = 青春

## Tags

tag-amnesia = 失忆
tag-contract-relationship = 契约恋爱
tag-contract-marriage = 契约婚姻
tag-fake-relationship = 假扮情侣
tag-arranged-marriage = 联姻
tag-cohabitation = 同居
tag-hidden-identity = 隐藏身份
tag-identity-swap = 冒名顶替
tag-body-swap = 灵魂互换
tag-cross-dressing = 男女变装
tag-time-skip = 多年以后
tag-starting-over = 重新开始
tag-reunion = 久别重逢
tag-change-of-fortune = 人生起落
tag-debt = 债务
tag-makeover = 华丽变身
tag-terminal-illness = 绝症
tag-kidnapping = 绑架
tag-car-accident = 车祸
tag-survival = 求生
tag-death-game = 死亡游戏
tag-competition = 比赛选秀
tag-treasure-hunt = 寻宝
tag-unexpected-pregnancy = 意外怀孕
tag-one-night-stand = 一夜情
tag-slow-burn = 慢热
tag-fast-romance = 闪电相恋
tag-slight-romance = 轻感情线
tag-love-triangle = 三角恋
tag-first-love = 初恋
tag-unrequited-love = 单恋
tag-secret-crush = 暗恋
tag-love-at-first-sight = 一见钟情
tag-enemies-to-lovers = 死对头变情侣
tag-love-hate-relationship = 欢喜冤家
tag-friends-to-lovers = 朋友变恋人
tag-childhood-sweethearts = 青梅竹马
tag-opposites-attract = 性格互补
tag-second-chance-romance = 破镜重圆
tag-ex-returns = 前任回归
tag-forbidden-love = 禁忌之恋
tag-star-crossed-lovers = 苦命鸳鸯
tag-fated-love = 命中注定
tag-secret-relationship = 地下恋
tag-workplace-romance = 办公室恋情
tag-boss-and-employee = 上司与下属
tag-teacher-and-student = 师生
tag-master-and-disciple = 师徒
tag-neighbours = 邻居
tag-rich-man-poor-woman = 富家子与灰姑娘
tag-rich-woman-poor-man = 富家女与穷小子
tag-celebrity-romance = 明星与素人
tag-noona-romance = 姐弟恋
tag-age-gap = 年龄差
tag-grumpy-and-sunshine = 冰山与小太阳
tag-he-falls-first = 男追女
tag-she-falls-first = 女追男
tag-reverse-harem = 一女多男
tag-harem = 一男多女
tag-multiple-couples = 多对CP
tag-healthy-relationship = 健康恋爱
tag-misunderstandings = 误会
tag-break-up = 分手
tag-married-couple = 夫妻
tag-infidelity = 出轨
tag-divorce = 离婚
tag-cross-cultural-romance = 跨国恋
tag-interspecies-romance = 跨物种恋
tag-height-difference = 身高差
tag-steamy = 性张力
tag-bl = BL
tag-gl = GL
tag-censored-bl = 耽改
tag-lgbtq-characters = LGBTQ+角色
tag-family-bonds = 亲情
tag-found-family = 非血缘家人
tag-parent-and-child = 亲子
tag-siblings = 兄弟姐妹
tag-twins = 双胞胎
tag-single-parent = 单亲
tag-orphan = 孤儿
tag-dysfunctional-family = 原生家庭之痛
tag-family-opposition = 家人反对
tag-family-secret = 家族秘密
tag-birth-secret = 身世之谜
tag-secret-sibling = 隐藏的血缘
tag-close-friendship = 友情
tag-bromance = 兄弟情
tag-womance = 姐妹情
tag-classmates = 同学
tag-teamwork = 团队合作
tag-rivalry = 竞争对手
tag-pets = 宠物
tag-strong-female-lead = 坚韧女主
tag-badass-female-lead = 能打女主
tag-strong-male-lead = 沉稳男主
tag-nice-male-lead = 温柔男主
tag-warm-female-lead = 温暖女主
tag-cold-male-lead = 高冷男主
tag-cold-female-lead = 高冷女主
tag-arrogant-lead = 傲慢主角
tag-cheerful-lead = 开朗主角
tag-naive-lead = 单纯主角
tag-shy-lead = 内向主角
tag-sassy-female-lead = 毒舌女主
tag-eccentric-lead = 古怪主角
tag-smart-lead = 聪明主角
tag-hardworking-lead = 勤奋主角
tag-rich-male-lead = 多金男主
tag-rich-female-lead = 多金女主
tag-poor-lead = 贫穷主角
tag-possessive-lead = 占有欲强的主角
tag-playboy-lead = 花心主角
tag-popular-lead = 万人迷主角
tag-antihero-lead = 反英雄主角
tag-delinquent-lead = 叛逆主角
tag-student-lead = 学生主角
tag-teenage-lead = 青少年主角
tag-child-lead = 儿童主角
tag-disabled-lead = 残障主角
tag-autistic-lead = 自闭症主角
tag-gay-lead = 同志男主
tag-bisexual-lead = 双性恋主角
tag-female-centred = 女性叙事
tag-ensemble-cast = 群像
tag-workplace = 职场
tag-ceo-lead = 总裁主角
tag-chaebol = 豪门财阀
tag-doctor-lead = 医生主角
tag-hospital = 医院
tag-lawyer-lead = 律师检察官主角
tag-courtroom = 法庭
tag-detective-lead = 侦探主角
tag-police = 警察
tag-soldiers = 军人
tag-spies-and-undercover = 谍战卧底
tag-bodyguard = 保镖
tag-teacher-lead = 教师主角
tag-entertainment-industry = 娱乐圈
tag-actor-lead = 演员主角
tag-idol-lead = 偶像主角
tag-musicians = 音乐人
tag-writer-lead = 作家编辑主角
tag-journalists = 记者
tag-fashion-industry = 时尚圈
tag-artists = 艺术家
tag-cooking = 厨艺
tag-athletes = 运动员
tag-gaming = 游戏电竞
tag-con-artist = 骗子与神偷
tag-high-school = 高中
tag-university = 大学
tag-countryside = 乡村
tag-seaside = 海边
tag-restaurant-or-caf = 餐厅咖啡馆
tag-hotel = 酒店
tag-prison = 监狱
tag-palace = 宫廷
tag-joseon = 朝鲜王朝
tag-goryeo-and-earlier-korea = 高丽及更早
tag-colonial-korea = 日占时期朝鲜
tag-republican-china = 民国
tag-tang-dynasty = 唐朝
tag-song-and-ming-dynasties = 宋朝与明朝
tag-qing-dynasty = 清朝
tag-early-imperial-china = 唐朝以前
tag-old-japan = 古代日本
tag-old-siam = 古代暹罗
tag-fictional-history = 架空历史
tag-historical-figures = 历史人物
tag-wartime = 战争年代
tag-1980s-and-before = 80年代及以前
tag-1990s = 90年代
tag-past-and-present = 今昔交错
tag-time-travel = 穿越时空
tag-time-loop = 时间循环
tag-reincarnation = 转世重生
tag-reincarnated-lovers = 前世情缘
tag-transmigration = 魂穿
tag-parallel-worlds = 平行世界
tag-xianxia = 仙侠
tag-xuanhuan = 玄幻
tag-ghosts = 鬼魂
tag-exorcism-and-shamans = 驱魔通灵
tag-grim-reaper = 死神
tag-gods-and-immortals = 神明与不死者
tag-gumiho = 九尾狐
tag-vampires = 吸血鬼
tag-demons = 恶魔
tag-zombies = 丧尸
tag-mythical-creatures = 神话生物
tag-magic = 魔法
tag-superpowers = 超能力
tag-foresight-and-mind-reading = 预知与读心
tag-robots-and-ai = 机器人与AI
tag-aliens = 外星人
tag-dystopia-and-future = 末世与未来
tag-murder-mystery = 凶杀案
tag-serial-killer = 连环杀手
tag-investigation = 刑侦
tag-cold-case = 悬案
tag-gangsters = 黑帮
tag-assassin = 杀手
tag-corruption = 腐败
tag-conspiracy = 阴谋
tag-wrongly-accused = 蒙冤
tag-vigilante = 法外制裁
tag-cult = 邪教
tag-hidden-killer = 身边的凶手
tag-revenge = 复仇
tag-betrayal = 背叛
tag-power-struggle = 权力斗争
tag-palace-intrigue = 宫斗
tag-royalty = 皇室
tag-generals-and-warriors = 武将
tag-jianghu = 江湖
tag-traditional-medicine = 传统医术
tag-class-divide = 贫富差距
tag-social-issues = 社会议题
tag-coming-of-age = 青春成长
tag-difficult-adulthood = 成年人的不易
tag-chasing-a-dream = 追梦
tag-personal-growth = 自我成长
tag-redemption = 救赎
tag-grief = 失去与哀悼
tag-trauma = 心理创伤
tag-mental-health = 心理健康
tag-illness = 疾病
tag-north-and-south-korea = 朝韩关系
tag-fan-culture = 粉丝文化
tag-healing = 治愈
tag-fluffy = 甜宠
tag-tearjerker = 催泪
tag-slice-of-life = 日常
tag-dark = 暗黑
tag-suspenseful = 紧张刺激
tag-angsty = 虐心
tag-black-comedy = 黑色幽默
tag-slapstick = 搞笑闹剧
tag-parody-and-satire = 恶搞讽刺
tag-makjang = 狗血
tag-inner-monologue = 内心独白
tag-complex-plot = 烧脑
tag-school-violence = 校园霸凌
tag-cyberbullying = 网络暴力
tag-workplace-abuse = 职场霸凌
tag-suicide = 自杀
tag-self-harm = 自残
tag-sexual-violence = 性暴力
tag-adult-minor-relationship = 成人与未成年恋情
tag-domestic-violence = 家暴
tag-child-abuse = 虐童
tag-toxic-relationship = 有毒关系
tag-stalking = 跟踪骚扰
tag-graphic-violence = 血腥暴力
tag-violence-against-animals = 虐待动物
tag-sexual-content = 情色场面
tag-nudity = 裸露
tag-sex-work = 性交易
tag-drinking-and-drugs = 烟酒毒品
tag-homophobia = 恐同
tag-pregnancy-loss = 流产与堕胎
tag-pandemic = 疫情
tag-happy-ending = 圆满结局
tag-sad-ending = 悲剧结局
tag-bittersweet-ending = 苦乐参半结局
tag-open-ending = 开放式结局
tag-lead-dies = 主角死亡
tag-character-death = 角色死亡
tag-noble-sacrifice = 自我牺牲
tag-faked-death = 假死
tag-lovers-reunited = 终成眷属
tag-no-end-couple = 有缘无分
tag-second-lead-wins = 男二女二上位
tag-tragic-past-revealed = 悲惨过往揭晓
tag-based-on-a-novel = 小说改编
tag-based-on-a-web-novel = 网络小说改编
tag-based-on-a-manga = 日漫改编
tag-based-on-a-webtoon = 条漫改编
tag-based-on-a-game = 游戏改编
tag-based-on-a-true-story = 真实事件改编
tag-remake = 翻拍
tag-miniseries = 迷你剧
tag-web-series = 网剧
tag-vertical-short = 竖屏短剧
tag-anthology = 单元剧
tag-episodic = 一集一故事
tag-daily-drama = 日日剧
tag-weekend-family-drama = 周末家庭剧

## Commands

menu-dramas = 这条消息里的剧
menu-rate-here = 给这里的剧评分
menu-taste = 口味
command-drama = 查一部剧
    .name = 查剧
command-synopsis = 一部剧讲什么
    .name = 简介
command-cast = 谁演谁
    .name = 演员
command-episodes = 集数、时长和日期
    .name = 分集
command-watch = 在哪里能看
    .name = 哪里看
command-person = 演员或主创的历年作品、合作者和评分最高的作品
    .name = 影人
command-browse = 按类型、标签、产地、年份、长度或平台找剧
    .name = 找剧
command-random = 随机抽一部你没评过的剧
    .name = 随机
command-top = 评分最高的剧
    .name = 排行榜
command-who = 这里谁评过一部剧、评了多少
    .name = 谁评过
command-rate = 给一部剧评分
    .name = 评分
command-unrate = 撤回你对一部剧的评分
    .name = 撤回评分
command-ratings = 评分，最新的在前：你的，或另一位成员的
    .name = 我的评分
command-similar = 和你知道的一部相似的剧
    .name = 相似
command-recommend = 推荐给你的剧，附理由
    .name = 推荐
command-together = 大家都会喜欢的剧，可以投票
    .name = 一起看
command-match = 你和另一位成员的评分有多合拍
    .name = 合拍度
command-settings = 这个服务器的设置：地区、平台、语言、剧名
    .name = 设置
command-me = 你的设置和数据
    .name = 我
command-me-settings = 地区、平台、语言、剧名、评分：按你喜欢的来
    .name = 设置
command-me-export = 把保存的关于你的一切私信发给你
    .name = 导出
command-me-forget = 忘记保存的关于你的一切
    .name = 忘记
command-me-private = 不算进平均分、排行和口味比较
    .name = 不公开
command-privacy = 保存什么、为什么、多久
    .name = 隐私
command-review = 写下你对一部剧的看法
    .name = 剧评
command-manage = 给这个服务器的管理者
    .name = 管理
command-manage-reports = 成员举报的剧评，以及在这里隐藏的
    .name = 举报
command-manage-alerts = 在哪个频道通知更新
    .name = 更新通知
option-manage-channel = 频道；不选就显示当前的频道
    .name = 频道
command-list = 你想看、在看和看过的
    .name = 清单
command-list-show = 你的清单，或另一位成员公开的清单
    .name = 查看
command-list-add = 把一部剧加入清单，或改到另一类
    .name = 添加
command-list-remove = 把一部剧移出清单
    .name = 移除
command-list-share = 决定谁能看你的清单
    .name = 公开
command-list-import = 从其他网站导入清单和评分
    .name = 导入
option-list-file = MyDramaList、Letterboxd、AniList、Trakt、Simkl 或 IMDb 的导出文件，或任何有剧名的 CSV
    .name = 文件
option-list-out_of = 文件没写明时，里面的评分满分是多少
    .name = 满分
command-list-tell = 在看的剧更新时通知你
    .name = 通知
option-list-where = 私信、这个服务器的频道，或不通知
    .name = 方式
option-list-status = 清单的哪一类
    .name = 分类
option-list-note = 给自己的备注；填 - 则清除
    .name = 备注
option-list-with_others = 所有人，或只有你自己
    .name = 对象
command-progress = 你看到哪里，还要几个晚上
    .name = 进度
command-me-profile = 你喜欢什么：标签、产地、年代、观看时长
    .name = 口味
command-me-year = 你的追剧年度卡片
    .name = 年度
option-me-year = 哪一年；不填就是今年
    .name = 年份
command-server = 这个服务器最爱什么、争议什么，还有最佳红娘
    .name = 服务器
command-status = 给机器人的所有者：运行得怎么样
    .name = 状态
command-help = Namida 能做什么
    .name = 帮助
command-about = 版本、来源和状态
    .name = 关于
command-catalogue = 这个服务器的自有作品和别名
    .name = 剧库
command-catalogue-misses = 这里没搜到什么，可能指哪部
    .name = 没找到
command-catalogue-alias = 让一部剧在这里多一个叫法
    .name = 别名
command-catalogue-unalias = 收回这个服务器的一个自定别名
    .name = 收回别名
command-catalogue-add = 添加一部只在这个服务器显示的作品
    .name = 添加
command-catalogue-correct = 为这个服务器更正一部作品
    .name = 更正
command-catalogue-hide = 让一部作品在这里搜不到、也不推荐
    .name = 隐藏
command-catalogue-history = 这里改过什么，是谁改的
    .name = 记录
command-catalogue-undo = 撤销对这个服务器作品的最近一次更改
    .name = 撤销
command-catalogue-import = 从文件或网页文字导入作品
    .name = 导入
option-catalogue-file = .jsonl、.csv 或网页文字 .txt，最大 2 MB；不附文件就粘贴文字
    .name = 文件
option-catalogue-name = 这里的人用的叫法
    .name = 别名
option-title = 剧的任何叫法
    .name = 剧名
option-score = 9、8.5/10、95%、4.5/5 或 ★★★★½
    .name = 分数
option-region = 两位字母代码或名称，多个用英文逗号分隔：KR, US
    .name = 地区
option-private = 只让你自己看到回复
    .name = 仅自己可见
option-like = 想要什么，用逗号分隔，或一个剧名：非血缘家人，慢热
    .name = 想要
option-avoid = 不想要什么，用逗号分隔：失忆，悲剧结局
    .name = 不要
option-mood = 现在的心情
    .name = 心情
option-years = 2015、2015-2020、2018年以后、2010年以前或 90年代
    .name = 年份
option-surprise = 广为人知、冷门，或两者都有
    .name = 知名度
option-member = 另一位成员
    .name = 成员
option-member2 = 再加一位
    .name = 成员2
option-member3 = 再加一位
    .name = 成员3
option-member4 = 再加一位
    .name = 成员4
option-member5 = 再加一位
    .name = 成员5
option-member6 = 再加一位
    .name = 成员6
option-member7 = 再加一位
    .name = 成员7
option-member8 = 再加一位
    .name = 成员8
option-member9 = 再加一位
    .name = 成员9
option-country = 只看这里出品的剧
    .name = 产地
option-name = 姓名，姓在前或名在前都行
    .name = 姓名
option-genre = 只看这个类型
    .name = 类型
option-tag = 只看有这个标签的
    .name = 标签
option-from_year = 这一年或以后
    .name = 起始年
option-to_year = 这一年或以前
    .name = 截止年
option-service = 只看这个平台上有的
    .name = 平台
option-sort = 哪些在前
    .name = 排序
option-of = 这个服务器的评分，还是所有人的
    .name = 范围
option-episode = 你看到的最后一集
    .name = 集
option-before = 在这天之前看完：周日、5天后、2026-01-31
    .name = 期限
option-max_episodes = 最多这么多集
    .name = 最多集数
