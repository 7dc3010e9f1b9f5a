# メンバー向けの文。短く、あたたかく、正確に。

language-name = 日本語

## The card of a drama

tab-overview = 概要
tab-cast = キャスト
tab-episodes = エピソード
tab-watch = 配信
tab-reviews = レビュー
tab-similar = 似た作品

status-announced = 放送予定
status-airing = 放送中
status-ended = 放送終了
kind-series = 連続ドラマ
kind-special = スペシャル
kind-film = 映画
kind-other = その他
minutes = { $count }分
episodes-runtime = { $count }話 × { $minutes }分
episodes-count = { $count }話
specials-count = スペシャル{ $count }本
by-author = { $work }（{ $author }）
based-on = 原作
songs = 楽曲
song-opening = オープニング「{ $title }」
song-ending = エンディング「{ $title }」
song-insert = 「{ $title }」
synopsis-none = あらすじはまだありません。
disputed = 情報源によって異なります：{ $facts }
disputed-fact = { $field } { $value }（{ $source }）

score-mine = あなた
score-none-yet = 未評価
score-world = Namida全体
votes = { $count }票
average = { $score }（{ $count }件）

billing-main = 主演
billing-support = 助演
billing-guest = ゲスト
cast-none = キャスト情報はまだありません。
job-director = 演出
job-screenwriter = 脚本
job-composer = 音楽
job-producer = プロデューサー

specials = スペシャル
special-untitled = スペシャル
episodes-none = エピソード情報はまだありません。
time-to-watch = 全部見ると{ $hours ->
    [0] { $minutes }分
   *[other] { $minutes ->
        [0] { $hours }時間
       *[other] { $hours }時間{ $minutes }分
    }
}
aired-from = { $first } 放送
aired-between = { $first } – { $last }
same-story = 同じ物語
relation-original = オリジナル
relation-remake = リメイク
relation-adaptation = 映像化
relation-sequel = 続編
relation-prequel = 前日譚
relation-special = スペシャル
relation-film = 映画
relation-spin-off = スピンオフ
relation-side-story = 番外編
relation-same-universe = 同じ世界
story-goes-on = 知っている物語の関連作品
similar-none = 十分に近い作品はまだありません。

region-none = 地域が未設定のため、お住まいの地域に絞り込んでいません。
region-set = 地域を設定
region-other = 別の地域…
region-ask = 国名、または KR のような2文字のコード
watch-in = { $flag } { $region }
watch-none = 配信しているサービスは見つかっていません。
watch-unstated = { $regions }：どのサービスで見られるかは分かっていません。
watch-stream = 見放題
watch-free = 無料
watch-rent = レンタル
watch-buy = 購入
watch-elsewhere = { $more ->
    [0] お住まいの地域での配信は確認されていません。{ $regions } では見られます。
   *[other] お住まいの地域での配信は確認されていません。{ $regions } ほか{ $more }地域では見られます。
}
watch-credit = 配信情報はJustWatch提供（[TMDB](<{ $link }>)経由）です。
and-more = +{ $count }
watch-somewhere = { $services }（{ $when }確認、地域は不明）
search-at = 検索
date-unknown = 日付不明

## Live sources

trailer = 予告編
next-episode = **次回** 第{ $number }話、{ $when }
next-of-season = **次回** シーズン{ $season } 第{ $number }話、{ $when }
next-unnumbered = **次回** { $when }
live-from = { $sources } の情報も含みます
live-down = { $source } が今つながりません。
live-busy = { $source } が混み合っています。
live-refused = { $source } がこのボットのキーを受け付けません。
live-unlisted = { $source } にこの作品は載っていません。
live-as-of = { $when }の情報を表示しています。
live-missing = ポスター、日付、配信先はここでは表示できません。
live-searching = { $sources } も検索しています…
live-not-searched = { $sources } から応答がなかったため、その分の情報がありません。少し待ってからもう一度お試しください。
from-source = { $source } より

page-of = { $page } / { $pages }
open-another = 別の作品を開く
open-one = 作品を開く
open = 開く
open-card = カードを開く

## Rating

rate-this = 評価する
rate-again = あなたの評価 { $score } – 変更する
rate-remove = 評価を取り消す
rate-ask = **{ $title }** に何点をつけますか？
score-word-10 = お気に入り
score-word-8 = とても良い
score-word-6 = まあまあ
score-word-4 = いまひとつ
score-word-2 = 残念
undo = 元に戻す
undone = 元に戻しました。{ $now }
rating-kept = **{ $title }**：あなたの評価は **{ $score }** です。
rating-changed = **{ $title }**：あなたの評価を { $before } から **{ $score }** に変えました。
rating-gone = **{ $title }**：あなたの評価 { $before } を取り消しました。
rating-kept-by = **{ $title }**：{ $name }さんの評価は **{ $score }** です。
rating-changed-by = **{ $title }**：{ $name }さんの評価が { $before } から **{ $score }** に変わりました。
rating-gone-by = **{ $title }**：{ $name }さんが評価 { $before } を取り消しました。
ratings-title = { $name }さんの評価
ratings-summary = { $count }作品、平均 { $mean }

## Rating in chat

chat-undo = { $title } を元に戻す
chat-which = { $score } はどの作品の評価ですか？
chat-which-title = どの作品のことですか？
chat-which-score = **{ $title }**：どの点数ですか？
chat-sure = **{ $title }**：**{ $score }** で記録しますか？
chat-keep = { $score } で記録
chat-leave = やめておく
chat-neither = どれでもない
chat-left = 何も記録しませんでした。
chat-named = **{ $title }**：「{ $title } 9/10」のように点数を添えると記録します。
chat-parts = **{ $title }**：チャットでは「{ $title } 9/10」のように全体の点数をひとつ記録します。項目別の点数はレビューに書けます。
chat-more = あと{ $count }作品ありますが、一度に受け取れる数を超えています。残りは別のメッセージで送ってください。
chat-hello = 「Goblin 9/10, W 8.5」のように見た作品を教えてください。評価を記録します。見るものを探すなら /recommend 、評価の取り消しは /unrate 、詳しくは /help
chat-role = Discord では、私を名前でメンションしたメッセージしか読めません。{ $bot } を付けてもう一度送ってください。
chat-names = このメッセージのドラマ：{ $count }作品
chat-rate-title = ドラマを評価
taste-title = { $name }さんの好み
taste-none = { $name }さんはまだ何も評価していません。
taste-best = 高く評価した作品
## Lists and progress

list-watching = 視聴中
list-plan = 見たい
list-completed = 視聴済み
list-hold = 保留中
list-dropped = リタイア
list-all = すべて
list-this = リストに入れる
list-ask = **{ $title }** をリストのどこに入れますか。
list-change = { $standing } – 変更する
list-remove = リストから外す
list-kept = **{ $title }**：{ $standing }
list-gone = **{ $title }** をリストから外しました。
list-note-was = 書いてあったメモ：{ $note }
list-finished = 何点をつけますか？
list-title = { $name }さんのリスト
list-shared = このリストは公開されています。
list-yours = このリストはあなただけに見えます。公開するには /list share
list-none-of = ここに当てはまる作品はありません。
list-share-everyone = リストを公開しました。/list show で誰でも見られます。メモも含まれます。
list-share-nobody = リストはあなただけに見えるようになりました。
list-share-hidden = /me private で集計に戻ると、リストがほかの人にも公開されます。それまではあなただけに見えます。
progress-of = { $episode } / { $total }話
progress-open = 第{ $episode }話
progress-none = **{ $title }** はまだ見始めていません。
one-more = 第{ $episode }話を見た
seen-whole = 見終わった
pace-ask = 何晩で見終わる？
pace = { $day }より前に見終えるには、{ $evenings }晩で{ $size }です。
pace-each = 一晩に{ $each }、{ $time }です。
pace-each-only = 一晩に{ $each }です。
pace-begin = 遅くとも{ $day }には始めましょう。{ $before }の前に{ $free }晩あります。
pace-tight = 一晩には多すぎる量です。もう少し先の日にすると楽に見られます。
pace-other = 別の日より前に見終える
hours-minutes = { $hours ->
    [0] { $minutes }分
   *[other] { $minutes ->
        [0] { $hours }時間
       *[other] { $hours }時間{ $minutes }分
    }
}
weekday = { $date }（{ $day }）

## New episodes

alerts-title = 新しいエピソード
alerts-several = 第{ $first }話～第{ $last }話
alerts-of-season = シーズン{ $season } 第{ $number }話
alerts-direct = 視聴中の作品に新しいエピソードが出たら、その晩の分を1通にまとめてDMでお知らせします。
alerts-server = 視聴中の作品に新しいエピソードが出たら、{ $channel } であなた宛てにお知らせします。
alerts-off = 新しいエピソードはお知らせしません。
alerts-none = リストの「{ list-watching }」にはまだ何もありません。/list add で入れられます。
alerts-end = このお知らせは /list tell で止められます。
alerts-channel = 新しいエピソードを { $channel } でお知らせします。対象は /list tell で選んだ人です。
alerts-channel-none = このサーバーでは新しいエピソードをお知らせしなくなりました。
alerts-channel-unset = ここではどのチャンネルでも新しいエピソードをお知らせしていません。下からチャンネルを選べます。
alerts-stop = お知らせをやめる

## Importing a list

import-title = { $site } から
import-count-matched = { $count }作品が一致
import-count-reviews = あなたのレビュー { $count }件
import-count-open = 確認が必要 { $count }作品
import-count-missing = 見つからない作品 { $count }
import-waits = まだ何も保存していません。
import-nothing = どの作品もここにはないため、取り込むものがありません。
import-replaces = そのうち{ $count }作品には、あなたの別の評価がすでにあります。置き換えない限りそのまま残ります。
import-unread = { $count }行は、読み取れなかったか、多すぎたため省きました。
import-unscaled = 5点満点か10点満点か分からないため、点数は省きました。「満点」を指定してもう一度取り込んでください。
import-strange = リストの状態として読めませんでした：{ $words }
import-unscored = 点数として読めませんでした：{ $words }
import-undated = 日付として読めなかったため、今日の日付になります：{ $words }。2024-03-09 のように書いてください。
import-columns = 次の列は分からないため、タイトルだけ読み取りました：{ $words }。読み取れる列は score、status、progress などです。
import-matched = 一致した作品
import-missing = 見つからない作品
import-more = ほか{ $count }件
import-was = あなたの評価は { $score }
import-which = { $count ->
    [1] 質問が1つあります：
   *[other] 質問は{ $count }つ、まず1つ目です：
} **{ $name }** はどの作品ですか？
import-none-of-these = どれでもない（省く）
import-go = 取り込む
import-replace = 取り込んで置き換える
import-cancel = やめる
import-cancelled = 何も取り込みませんでした。
import-done = { $scores }件の評価を記録し、{ $listed }作品をリストに入れました。
import-done-listed = { $listed }作品をリストに入れました。
import-done-nothing = すべて登録済みのため、何も変更しませんでした。
import-done-unsaid = このファイルには点数もリストの状態も書かれていないため、何も変更しませんでした。
import-done-reviews = あなたのレビュー{ $count }件を戻しました。
import-done-open = { $count }件の質問が未回答のため、その作品は取り込まれていません。同じファイルで /list import を使うと、もう一度たずねます。
import-undone = { $count }作品が取り込み前の状態に戻りました。
import-redone = { $count }作品が取り込み後の状態に戻りました。
import-undo-stay = { $count }作品はその後変わっているので、今のままにします。
import-open = リストを開く

## Reviews

review-this = レビューを書く
review-edit = レビューを編集
review-delete = 削除する
review-delete-ask = **{ $title }** のレビューを削除しますか？ 評価は残ります。
review-delete-sure = 完全に削除する
review-deleted = **{ $title }** のレビューを削除しました。
review-report = 報告
review-reported = サーバーの管理者に報告しました。知らせてくださりありがとうございます。
review-hide = ここで非表示にする
review-keep = 残す
review-show = もう一度表示する
review-hidden = そのレビューはこのサーバーで表示されなくなりました。
review-kept-shown = そのレビューはこのサーバーで表示されます。
review-kept = **{ $title }** のレビュー：{ $who }
review-kept-hidden = このサーバーの管理者により、ここでは表示されません。
review-kept-alone = /me private で集計に戻ると、ほかの人にも表示されます。それまではあなただけに見えます。
review-kept-here = レビューを保存しました。
review-open = レビューを読む
review-read = 全文を読む
review-none = ここにはまだレビューがありません。
review-opposites = 意見が分かれています：
review-spoiler = ネタバレあり：
review-ahead = 第{ $episode }話までの内容です。あなたはまだ見ていません：
review-ahead-here = 第{ $episode }話までの内容です。ここにはまだ見ていない人がいます：
review-ahead-unknown = まだ見ていないエピソードの内容かもしれません：
review-barred = ネタバレのため伏せています
review-until = 第{ $episode }話まで視聴
review-form = レビュー：{ $title }
review-score = あなたの評価
review-text = あなたのレビュー
review-spoils = ネタバレを含む
review-spoils-hint = 本文全体を伏せて表示します。
review-episodes = 見た話数
review-episodes-hint = リストに入れていて、そこまで見ていない人には伏せて表示します。
review-aspects = 項目別の点数（任意）
review-aspects-hint = 物語 9、演技 8.5、音楽 10、再視聴 7
review-unread-episode = 見た話数を読み取れなかったため、省きました。
review-unread-aspects = 項目別の点数に読み取れないところがあったため、そこは省きました。「物語 9、演技 8.5」のように書いてください。
aspect-story = 物語
aspect-acting = 演技
aspect-music = 音楽
aspect-rewatch = 再視聴
reports-title = 報告：{ $title } のレビュー
reports-hidden = ここで非表示：{ $title } のレビュー
reports-count = { $count }人からの報告

## People

did-role = 出演
did-director = 演出
did-screenwriter = 脚本
did-composer = 音楽
did-producer = プロデュース
billed-main = 主演
billed-support = 助演
billed-guest = ゲスト
person-also = 別表記：{ $names }
person-with = 共演の多い人
person-best = { $server } で評価の高い作品
person-best-here = このサーバーで評価の高い作品
person-best-world = Namida全体で評価の高い作品
person-several = 「{ $typed }」に当てはまりそうな人です。
person-nearest = 「{ $typed }」という人は見つかりません。この中にいますか？
person-nothing = 「{ $typed }」という人は見つかりません。ローマ字の別のつづりや、名前の一部で試してください。
choose-person = 人物を選ぶ
open-partner = 共演者を開く

## Browsing

browse-all = すべてのドラマ
browse-years = { $since }–{ $until }年
browse-since = { $year }年以降
browse-until = { $year }年以前
browse-episodes = { $count ->
    [1] 1話
   *[other] { $count }話まで
}
browse-on = { $service } で配信
browse-service = 配信先と確認日は、各カードの「配信」にあります。
browse-count = { $count }作品
sort-popular = 有名な順
sort-server = { $server } での評価順
sort-server-here = このサーバーでの評価順
sort-world = Namida全体での評価順
sort-newest = 新しい順
another-one = 別の作品
top-title = { $server } のベスト
top-title-here = このサーバーのベスト
top-title-world = Namida全体のベスト
top-summary = 評価された{ $count }作品。評価が少ない作品ほど、全体の平均に近づけています
who-title = { $title } を評価した人

## Recommending

picks-similar = { $title } に似た作品
picks-for-me = { $name }さんへのおすすめ
picks-others = 別の作品を見る
picks-services = 利用中の配信サービスから：{ $services }
picks-anywhere = 使っているサービスに合う作品がないため、配信先を問わず選びました。
seen-it = 見た
not-for-me = 好みではない
more-like-this = こういう作品をもっと
less-of-this = こういう作品を減らす
less-done = 「{ $tag }」を除きました。
less-always = 今後も除く
less-always-done = 「{ $tag }」は今後おすすめに出ません。/me settings で変えられます。
pick-safe = 定番
pick-surprise = 意外な一本
not-out = 配信・放送前
not-out-until = { $day } 開始予定
wish-mood = 気分：{ $mood }
mood-cry = 泣きたい
mood-cry-means = 涙を誘う物語。
mood-laugh = 笑いたい
mood-laugh-means = ばかばかしくて、テンポがよくて、おかしい。
mood-comfort = 癒やされたい
mood-comfort-means = やさしい人たち、小さな悩み、温かいごはん。
mood-thrill = ハラハラしたい
mood-thrill-means = 胸が高鳴り、もう一話見たくなる。
mood-slow-evening = のんびりしたい
mood-slow-evening-means = 静かでゆったり、自然と浸れる。
mood-swoon = ときめきたい
mood-swoon-means = もう一度、恋に落ちる。
mood-think = 考えたい
mood-think-means = 何日も心に残る。
mood-puzzle = 謎解きしたい
mood-puzzle-means = たどる手がかりと、解くべき謎。
mood-escape = 別世界に行きたい
mood-escape-means = 別の世界や別の時代へ。
mood-cheer-on = 応援したい
mood-cheer-on-means = あきらめない人たち。
mood-shiver = ゾッとしたい
mood-shiver-means = 暗がりと、冷たい手。
wish-without = { $tags }なし
wish-since = { $year }年以降
wish-until = { $year }年以前
wish-episodes = { $count }話まで
wish-service = { $service } で配信
wish-safe = 有名な作品のみ
wish-surprise = 知られていない作品のみ
tag-taken = 「{ $given }」は{ $tag }として受け取りました。
dismissed = **{ $title }** は今後おすすめしません。
welcome-back = **{ $title }** をまたおすすめに含めます。
reason-tags = 共通点：{ $values }
reason-tags-with = { $titles } との共通点：{ $values }
reason-tags-given = あなたの評価：{ $titles } · 共通点：{ $values }
comma = 、
labelled = { $label }：{ $text }
quoted = 「{ $text }」
and = { $first } と { $second }
reason-genres = { $values }
reason-cast = { $values } が出演
reason-crew = { $values } が手がけた作品
reason-country = 同じ国
reason-era = 同じ年代
reason-source = 同じく{ $values }が原作
reason-networks = 同じ放送局・配信元
reason-liked = { $titles } が好きな人に人気
reason-liked-here = 同じ人たちに人気
reason-loved = { $titles } が大好きなメンバー{ $values }人が、これも大好き
reason-advice = ファンが { $titles } と一緒にすすめる作品
reason-advice-here = ファンのおすすめ
reason-wished = { $values }
reason-wanted = ご希望どおり、{ $titles } のような作品
reason-popularity = 多くの人が視聴
reason-quality = 高評価
reason-general = 幅広く人気
reason-asked = 希望に合う作品

## Watching together

together-title = みんなへのおすすめ：{ $names }
together-unrated = { $names } は参考にできる評価がないため、ほかの人の好みから選びました。
together-heeded = { $count ->
   *[other] { $names } は前回の投票で希望が通らなかったので、今回は重視しています。
}
together-anywhere = 全員がそれぞれ使っているサービスで見られる作品がないため、配信先を問わず選びました。
together-leave-out = 誰かを外す
vote = 投票
vote-question = みんなで何を見ますか？
plan-it = 投票を締め切って予定を立てる
vote-winner = { $title } に決まりました
vote-tied = 同じ票数の作品がありましたが、こちらのほうが全員の好みに合います。
event-when = いつ見ますか？
in-hours-1 = 1時間後
in-hours-3 = 3時間後
in-hours-24 = 明日の同じ時刻
in-hours-48 = 2日後の同じ時刻
in-hours-72 = 3日後の同じ時刻
in-hours-168 = 1週間後の同じ時刻
event-not-allowed = ここではイベントを作成できません。「イベントを作成」の権限をもらえれば、次回は予定を立てられます。
event-not-by-you = ここでイベントを作れるのは「イベントを作成」の権限がある人だけです。その人に予定を立ててもらってください。
event-make = この時間で予定する
event-made = **{ $title }** を { $when } に予定しました（{ $left }）。
event-open = イベントを開く
event-about = Namidaで一緒に選びました。

match-title = { $one }さんと{ $other }さん
match-close = ほぼ同じ感性
match-alike = 共通点が多い
match-mixed = 合うところも合わないところも
match-apart = 好みはかなり違う
match-overlap = 二人とも評価したのは{ $shared }作品（{ $one }さん { $mine }作品、{ $other }さん { $theirs }作品のうち）
match-first = まだ第一印象です。はっきり言うには評価が少ないか、ばらつきすぎているか、同じ点ばかりです。
match-fair = かなり確かです。共通の作品が増えればさらに確実になります。
match-sure = 確かです。十分な評価がそろっています。
match-loved = 二人とも大好き
match-loved-none = 二人ともが特に気に入った作品はまだありません。
match-fought = 意見が割れる作品
match-fought-none = ありません。それぞれの点の付け方を考えに入れると、評価が大きく離れた作品はありません。
match-next = 次に見るなら
match-watch = { $name }さん：{ $title }（{ $by }さんのお気に入り）
match-watch-own = { $name }さん：{ $title }（自分のつけた点数から）

## Finding a title

several = 「{ $typed }」に当てはまりそうな作品です。
several-one = 「{ $typed }」はこの作品のことですか？
named-person = 人の名前です。/person で出演作を見られます。
choose = 作品を選ぶ
others-called = 「{ $typed }」という名のほかの作品…
nothing = 「{ $typed }」は見つかりません。原題や、タイトルの一部で試してください。
nothing-elsewhere = 「{ $typed }」はここにはありません。ほかで見つかった作品です。選ぶとここに保存されます。
nothing-nearest = 「{ $typed }」は見つかりません。この中にありますか？

## Names of a server's own

misses-title = { $server } で見つからなかったもの
misses-summary = { $count }件の検索で何も見つかりませんでした。下のボタンか /catalogue alias で、その言葉をここでのドラマの呼び名にできます。
misses-none = 最近、見つからなかった検索はありません。
missed-by = { $count }人、最後は{ $when }
missed-then = 直後に選ばれた作品：{ $picks }
missed-pick = { $title } × { $count }
missed-nothing = 直後に選ばれた作品はありません。
names-used = このサーバー独自の呼び名は{ $count }個あります。取り消すには /catalogue unalias
use-for = { $title } の呼び名にする
drop-it = 見送る
take-back = 取り消す
name-used = これからここでは「{ $name }」で **{ $title }** が見つかります。
name-shared = { $titles } もこの名前で見つかるため、入力した人にどの作品かを尋ねます。
name-dropped = 「{ $name }」を **{ $title }** の呼び名として提案することはもうありません。
name-open = **{ $title }** の呼び名「{ $name }」は未決定に戻りました。
name-gone = ここでは「{ $name }」で { $titles } が見つからなくなりました。

## A server's own titles

form-add = このサーバーに作品を追加
form-correct = ここでの作品情報を訂正
form-title = タイトル
form-title-about = カードに表示される名前
form-names = ほかの呼び名
form-names-about = 1行に1つ：ローマ字、翻訳、ファンの略称
form-facts = 基本情報
form-facts-about = 1行に1つ、Year: 2005 のように英語の項目名で。分からないものは省く
form-facts-example = Original title: 1リットルの涙
form-cast = キャスト
form-cast-about = 1行に1人：Sawajiri Erika (Ikeuchi Aya)
form-synopsis = あらすじ
form-synopsis-about = 結末を明かさない内容紹介
form-page = ページの文章を読み込む
form-page-text = 文章
form-page-about = タイトル、年、話数、キャストなど。確認するまで何も保存しません
form-ready = フォームの用意ができました。
form-open = フォームを開く
pasted-text = 貼り付けた文章
draft-title = { $name }：保存前の確認
draft-count-added = 新しい作品 { $count }
draft-count-corrected = 訂正 { $count }
draft-count-known = 登録済み { $count }
draft-count-unread = 読み取れなかった行 { $count }
draft-added = **{ $title }** を新しく追加
draft-corrected = **{ $title }** をここで訂正
draft-more = ほか{ $count }件
draft-removed = なしにする
draft-rest = 読み取れたほかの内容は、すべて登録済みです。
draft-unread = 読み取れず、省いたもの
draft-look = 先に確かめること
draft-line = { NUMBER($line, useGrouping: 0) }行目：
unread-unknown = 何のことか分かりません
unread-nothing = 後ろに何もありません
unread-other-title = ここに名前のない別の作品の情報です
unread-score = 評価がはっきりしません
unread-unclear = その値がはっきりしません
unread-said-before = 上に別のことが書かれています
unread-no-title = 前に作品名がありません
unread-many-titles = このページのほかの作品は読みません
unread-opinion = 感想の文章は保存せず、評価だけ保存します
unread-columns = 列だけでは誰がどの役か分かりません。「俳優 (役名)」と書いてください
unread-no-kind = ドラマか映画か書かれていません。「Kind: …」を足してください
unread-late = フォームを開いてから、ほかの人がこの作品を変更しました。何が変わるかよく確かめてください
unread-namesake = { $titles } が同じ名前です。別の作品のときだけ保存してください
unread-no-actor = この役を誰が演じるか書かれていません
unread-untitled = 作品名が見つかりません。最初に書くか「Title: …」としてください
unread-long = 文章が長すぎるため、残りは読んでいません
unread-html = HTMLです。ブラウザーに表示されたままをコピーしてください
unread-link = リンクは開きません。ページの文章をコピーして貼り付けてください
unread-day = はっきりしているのは年だけです。日付は 2024-03-09 のように書いてください
unread-more = ほかの行
unread-one-title = 1つのフォームには1作品です
unread-role = 「俳優 (役名)」と書いてください
unread-missing = { $field } がありません
unread-type = { $field }：{ $type ->
    [int] 整数で書いてください
    [float] 数で書いてください
    [array] リストで書いてください
    [object] レコードで書いてください
    [bool] true か false で書いてください
    [date] 2025-10-11 のような日付で書いてください
   *[other] 文字で書いてください
}
unread-none-of = { $field }：「{ $given }」は { $known } のどれでもありません
unread-no-value = { $field }：「{ $given }」は使える値ではありません
unread-range = { $field }：{ $given } は { $low } から { $high } の範囲にありません
unread-no-name = { $field }：名前が必要ですが、空です
unread-long-name = { $field }：名前が{ $most }文字を超えています
unread-month = { $field }：「{ $given }」は 2025-10 のような月でも 2025-10-11 のような日付でもありません
unread-id = id: 「{ $given }」は64文字以内の英数字、ピリオド、ハイフンではありません
unread-country = country: 「{ $given }」は KR のような大文字2字ではありません
unread-twice = id { $id } はすでに{ $line }行目にあります
unread-json = JSON オブジェクトではありません
unread-json-list = JSON Lines は1行に1件で、全体をリストで囲みません
unread-quote = ここで引用符 (") が開いたまま閉じていません
unread-keys = 形式にないキーは省きました：{ $keys }
unread-record = このレコードの一部が正しい形ではありません
draft-keep = { $count ->
    [1] 保存する
   *[other] { $count }件すべて保存する
}
draft-drop = 保存しない
draft-dropped = 何も保存しませんでした。
kept-add = { $titles } をこのサーバーのカタログに加えました。ほかのサーバーからは見えません。
kept-correct = { $titles } をこのサーバーで訂正しました。
kept-hide = { $titles } は、このサーバーの検索・一覧・おすすめに出なくなりました。メンバーの評価・リスト・レビューは残っていて、元に戻すとまた表示されます。
kept-import = このサーバーで{ $count }作品を追加または訂正しました：{ $titles }
undone-add = { $titles } をこのサーバーのカタログから外しました。
undone-correct = { $titles } を元の内容に戻しました。
undone-hide = { $titles } はまたここで見つかります。
undone-import = { $count }作品を元の状態に戻しました：{ $titles }
redo = やり直す
history-title = { $server } での変更
history-summary = 変更{ $count }件、新しい順。元に戻すと、変更前の内容が復元されます。
history-undo = 変更を元に戻す
history-undone = 元に戻し済み
history-nobody = データを消した人
history-add = 追加：{ $titles }
history-correct = 訂正：{ $titles }
history-hide = 非表示：{ $titles }
history-import = 取り込み：{ $titles }

## What cannot be done, and why

drama-gone = その作品はもうここにありません。もう一度検索してください。
score-unclear = 「{ $given }」は何通りかに読めます。9、8.5、9/10、95%、4.5/5、★★★★½ のように書いてください。
score-unread = 「{ $given }」は評価として読めません。9、8.5、9/10、95%、4.5/5、★★★★½ のように書いてください。
score-beyond = 「{ $given }」は範囲外です。最低は0.1、最高は10です。9、8.5、9/10、95%、4.5/5、★★★★½ のように書いてください。
not-rated = **{ $title }** はまだ評価していません。
undo-late = **{ $title }** の評価はその後変わっているので、今のままにします。
list-not-on = **{ $title }** はリストに入っていません。
list-rated = **{ $title }** は評価済みなので、視聴済みに数えます。評価を取り消すには /unrate
list-undo-late = リストはその後変わっているので、**{ $title }** は今のままにします。
list-private = そのリストは公開されていません。持ち主は /list share で公開できます。
list-empty = リストは空です。最初のドラマを /list add または各カードから入れてみましょう。
list-empty-theirs = そのリストにはまだ何もありません。
episode-beyond = **{ $title }** は全{ $count }話です。
day-unclear = 「{ $given }」を日付として読み取れません。日曜日、明日、5日後、2026-01-31 のように書いてください。
pace-past = その日はもう来ています。先の日を指定してください。
pace-unknown = **{ $title }** はもう見終えているか、話数が分かっていません。
review-empty = レビューには文章が必要です。点数だけなら /rate を使ってください。
review-gone = そのレビューはもうありません。
review-own = それはあなた自身のレビューです。編集または削除できます。
reports-none = 報告されたものはありません。
import-large = ファイルが{ $most }MBを超えています。分割して送ってください。
import-lost = 今はDiscordから「{ $file }」を受け取れません。もう一度添付してください。
import-unreadable = 「{ $file }」をリストとして読み取れません。1行目に列名（title, score, status）があるCSV、またはTrakt、AniList、SimklのJSONを送ってください。
import-gone = 取り込み待ちのものはありません。ファイルを付けて /list import を使ってください。
import-another = このファイルは、あとから送られた別のファイルに置き換わっています。新しい方のボタンを使うか、もう一度 /list import を使ってください。
import-undo-gone = その取り込みはもう元に戻せません。戻せるのは一番新しい取り込みだけで、1週間以内です。
import-undo-late = その取り込みの作品はすべてその後変わっているので、今のままにします。
alerts-no-channel = このサーバーには新しいエピソードを知らせるチャンネルがありません。管理者が /manage alerts で選べます。DMでのお知らせもできます。
alerts-not-allowed = そのチャンネルには書き込めません。別のチャンネルを選ぶか、メッセージの送信を許可してください。
no-ratings = まだ何も評価していません。大好きな一本から始めましょう： /rate
recommend-empty = おすすめは評価をもとに選びますが、あなたの評価がまだありません。大好きなドラマを1つ /rate で評価するか、/drama でカードを開いてください。そこから始められます。
recommend-begin = 見たことのある作品を選ぶ
recommend-none-fits = すべてに合う作品は残っていません。希望を1つ減らして、もう一度お試しください。
recommend-none-avoided = 条件に合う作品には、いつも除くよう選んだものが含まれています。/me settings で変えるか、希望を1つ減らしてください。
recommend-none-left = 今おすすめできる作品はもう残っていません。
still-starting = まだ準備中です。数秒後にもう一度お試しください。
browse-none = すべてに合う作品がありません。条件を1つ減らして、もう一度お試しください。
random-none-left = 条件に合う未評価の作品は、今日はこれで全部です。条件を変えるか、明日また来てください。
genre-unknown = 「{ $given }」というジャンルはありません。入力中に出る候補から選んでください。
service-unknown = 「{ $given }」というサービスはありません。入力中に出る候補から選んでください。
tag-spoils = 「{ $given }」は物語のネタバレになるため、これで作品を一覧にはしません。
wish-spoils = 「{ $given }」は物語のネタバレになるため、これで作品は選びません。除くことはできます：「悲しい結末なし」。
top-none = まだ誰も評価していません。大好きな一本から始めましょう： /rate
who-nowhere = これはサーバー内で使ってください。そこで評価した人を一覧にします。
who-nobody = **{ $title }** は、ここではまだ誰も評価していません。最初の一人になりましょう： /rate
person-gone = その人物はもうここにありません。もう一度検索してください。
regions-too-many = 一度に指定するには多すぎます。1～{ $most }地域を半角コンマで区切ってください：KR, US
region-unknown = 「{ $given }」という地域は分かりません。KR、JP、US のように2文字で書いてください。
tag-unknown = 「{ $given }」というタグやジャンルはありません。入力中に出る候補から選んでください。
tag-unknown-typed = 「{ $given }」というタグやジャンルはありません。作品のカードにいくつか載っており、/browse では入力中に候補が出ます。
tag-near = 「{ $given }」というタグやジャンルはありません。もしかして：{ $terms }
tag-is-title = 「{ $given }」は作品名で、タグやジャンルではありません。似た作品は /similar で探せます。
tag-is-person = 「{ $given }」は人の名前で、タグやジャンルではありません。出演作は /person で見られます。
server-only = サーバー内でのみ使えます。
managers-only = サーバーの管理者だけが使えます。
proposal-gone = それはすでに決まったか、もう残っていません。未決定のものは /catalogue misses で見られます。
alias-empty = その名前では検索できません。文字か数字を含む100文字以内にしてください。
alias-known = **{ $title }** は「{ $name }」ですでに見つかります。
alias-unknown = 「{ $given }」はこのサーバー独自の呼び名ではありません。入力中に出る候補から選んでください。
form-title-empty = タイトルには文字か数字が必要です。フォームを開き直して書いてください。
correct-nothing = **{ $title }** の今の情報と違いがないため、何も変更しませんでした。
draft-known = 新しい内容がないため、何も変更しませんでした。
corrections-full = このサーバー独自の作品は{ $most }件までです。先に取り込みを元に戻してください： /catalogue history
draft-gone = その内容はもうありません。保存されたか、取りやめられたか、新しいものに置き換わりました。/catalogue import または /catalogue add からやり直してください。
draft-empty = 保存できるものがありません。読み取れなかった行を直して、もう一度送ってください。
draft-hidden = { $title } はもうここに表示されていません。この確認のあとで非表示にされたか、取り消されました。何も保存していません。もう一度送ると、今保存される内容を確認できます。
history-none = このサーバーの作品はまだ変更されていないか、すべて元に戻されています。/catalogue add、/catalogue correct、/catalogue hide から始められます。
change-gone = その変更はすでに元に戻されたか、もうありません。今ある変更は /catalogue history で見られます。
change-built-on = 同じ作品にその後の変更があるか、変更から時間がたちすぎています。先に後の変更を元に戻してください： /catalogue history
import-not-text = 「{ $name }」はUTF-8のテキストではありません。UTF-8で保存して、もう一度送ってください。
import-kind = 「{ $name }」は読み取れません。交換形式の .jsonl か .csv、またはページの文章を .txt で送ってください。
import-rows = ファイルが{ $most }行を超えています。分割して送ってください。
import-empty = 「{ $name }」に作品が見当たらないため、何も変更しませんでした。
import-header = CSVファイルの1行目には「title」を含む列名が必要です。今の列名：{ $columns }
import-csv = { NUMBER($line, useGrouping: 0) }行目をCSVとして読み取れません。引用符を直して、もう一度送ってください。
alias-full = このサーバー独自の呼び名は{ $most }個までです。先に1つ取り消してください： /catalogue unalias
tags-too-many = 一度に指定するには多すぎます。{ $most }個までを「、」で区切ってください。
mood-unknown = 「{ $given }」という気分は分かりません。選べるのは { $moods } です。
country-asked = 「{ $given }」はドラマの国のことです。国はオプション「国」で一つだけ選べます。除くことはできません。
years-unclear = 「{ $given }」は年として読めません。2015、2015-2020、2018年以降、2010年まで、90年代 のように書いてください。
together-alone = ボット以外のメンバーを、ほかに1人以上指定してください。
together-many = { $most }人を超えています。何人か外してください。
together-empty = 参考にできる評価がまだありません。それぞれ大好きなドラマを1つ /rate で評価すると始められます。
together-none-left = 全員に合う作品はもう残っていません。
vote-not-yours = これは呼び出した人だけができます。自分のグループでは /together を使ってください。
vote-unseen = ここでは過去のメッセージが見えないので、票を数えられません。このチャンネルとメッセージ履歴を見られるようにするか、挙手で決めてください。
vote-not-allowed = ここでは投票を始められません。「投票の作成」の権限をもらうか、挙手で決めてください。
vote-not-by-you = ここで投票を始められるのは「投票の作成」の権限がある人だけです。その人に頼むか、挙手で決めてください。
vote-none = まだ誰も投票していません。投票してからもう一度押してください。
vote-over = 投票は終わりましたが、誰も投票しませんでした。「{ vote }」で新しく始められます。
vote-gone = その投票はもう見られません。「{ vote }」で新しく始められます。
match-self = それはあなた自身です。ほかのメンバーを指定してください。
match-few = { $shared ->
    [0] { $name }さんと共通して評価した作品はまだありません
   *[other] { $name }さんと共通して評価した作品は今のところ{ $shared }作品です
}。あと{ $missing }作品あれば相性が分かります。{ $name }さんが見た作品を評価して、{ $name }さんにも同じようにお願いしてみてください。
chat-often = お返事できるのは1分に{ $count }件までです。今のは記録していません。{ $when }にもう一度送ってください。
chat-names-none = そのメッセージにドラマは見つかりません。
chat-nothing-filled = 点数がすべて空だったので、何も記録しませんでした。
taste-bot = ボットはドラマを見ません。ほかのメンバーを選んでください。
not-yours = それはほかのメンバーのボタンです。コマンドで自分のものを開いてください。
stale-button = このボタンは古いメッセージのものです。もう一度コマンドを使ってください。
stale-command = このコマンドは新しくなりました。入力し直して、出てくる候補から選んでください。
slow-down = 一度にたくさん届いたので、少しお待ちください。{ $seconds }秒後にまたどうぞ。
restarting = まもなく再起動します。数秒後にもう一度お試しください。
busy = ただいま大変混み合っています。少ししてからもう一度お試しください。
cannot-save = 今は保存できないため、何も変更していません。少し待ってからもう一度お試しください。
fault = すみません、こちらで問題が起きました。続くようでしたら、この番号をボットのオーナーに伝えてください：`{ $id }`
adult-elsewhere = **{ $title }** は成人向けです。ここでは成人向け作品は年齢制限チャンネルに限っています。そちらかDMで聞いてください。
adult-left-out = このチャンネルでは成人向け作品は表示しません。
match-hidden = { $name }さんは評価を公開していないため、相性は出せません。
taste-hidden = { $name }さんは評価を公開していません。
match-hidden-self = あなたは相性から外れています。先に /me private で戻してください。
together-hidden-self = あなたはグループのおすすめから外れています。先に /me private で戻してください。
not-yours-alone = それはほかのメンバーのボタンです。同じコマンドであなたのものを開けます。
direct-closed = あなたにDMを送れません。このサーバーのプライバシー設定でDMを許可してから、もう一度お試しください。
not-taken = 今、Discordに受け付けられませんでした。少ししてからもう一度お試しください。

## Settings

settings-mine = あなたの設定
settings-mine-about = 必ず設定するものはありません。選ばなければ、サーバーの設定か標準になります。
settings-theirs = { $server } の設定
settings-theirs-about = /me settings で自分の設定を選んでいない全員に適用されます。
settings-region = 地域
settings-services = 配信サービス
settings-avoid = おすすめしないもの
settings-adult-apart = 成人向け作品
region-unset = 未設定
services-all = すべて
avoid-nothing = なし
adult-apart = 年齢制限チャンネルのみ
adult-anywhere = すべてのチャンネル
set-region = 地域
set-services = 利用中の配信サービス
set-services-more = その他の配信サービス
set-language = 言語
language-mine-about = 選んだ言語は自分だけに見える返事に使われます。みんなに見える返事はサーバーの言語のままです。
language-theirs-about = この言語はみんなに見える返事に使われます。1人だけに見える返事はその人の言語になります。
set-titles = タイトル
set-names = キャストの名前
set-scale = 点数
set-avoid = おすすめに出さないもの
set-alerts = { alerts-title }
set-alerts-channel = 新しいエピソードを知らせるチャンネル
avoid-ask = タグやジャンルを「、」で区切って
alerts-to-off = 新しいエピソード：知らせない
alerts-to-direct = 新しいエピソード：ダイレクトメッセージ
alerts-to-server = 新しいエピソード：このサーバーのチャンネル
language-as-discord = 言語：自分のDiscordと同じ
language-as-server = 言語：サーバーのDiscordと同じ
titles-unset = タイトル：標準
titles-english = タイトルは英語で
titles-native = タイトルは原語で
titles-romanised = タイトルはローマ字で
names-unset = 名前：標準
names-family = 姓が先：Ikeuchi Aya
names-given = 名が先：Aya Ikeuchi
scale-unset = 点数：標準
scale-ten = 10点満点：{ $example }
scale-percent = パーセント：{ $example }
scale-five = 星：{ $example }
private-on = 本人だけに見えるように返信する
private-off = みんなに見えるように返信する
adult-apart-on = 成人向け作品を分ける
adult-apart-off = 成人向け作品をどこでも表示

## What is yours

export-here = あなたについて保存しているすべてです。JSONは持ち出し用、CSVは表計算ソフト用です。/list import でどちらからも点数とリストを、JSONからはレビューも戻せます。
export-sent = あなたについて保存しているすべてをDMで送りました。
forget-ask =
    あなたの評価、リスト、設定など、保存しているすべてをあらゆる場所から消します。元には戻せません。
    先に控えを取るには： /me export
forget-me = すべて消す
keep-me = 残しておく
forgotten = すべて消しました。あなたを示す記録はもうありません。
forget-kept = 何も変更していません。
hidden-now = これからは平均、ランキング、相性、グループのおすすめに含まれず、評価、レビュー、リストもほかの人には見えません。あなた自身へのおすすめには、評価が引き続き使われます。
hidden-already = あなたは平均、ランキング、相性、グループのおすすめに含まれていません。
shown-now = 平均、ランキング、相性、グループのおすすめにまた含まれます。
count-me-in = 含める
leave-me-out = 外れる

## Privacy

privacy-title = 何を、なぜ、いつまで保存するか
privacy-short = 教えてもらったことは、あなたとサーバーに答えるために保存します。売ることはありません。このボットのデータベースから出るのは、Discordでの返信だけです。
privacy-ratings = つけた点数とその時刻（/who と /ratings でほかの人にも見えます）、もう見たくない作品：平均とおすすめのために、あなたが取り消すまで。「もっと見たい」とした作品は一か月だけ。
privacy-choices = /me settings と /me private で選んだこと：お好みに合わせて答えるために、あなたが変えるまで。
privacy-presence = どのサーバーで使い、最後に使ったのはどの日か：サーバーの平均は、そこで使う人のものだからです。サーバーから外されて7日後に消えます。
privacy-searches = サーバーで検索して見つからなかった言葉と、そのとき選んだ作品：次は見つかるように。120日後に消えます。
privacy-draws = 今日 /random が選んだ作品：同じ日に同じ作品が出ないように。翌日に消えます。
privacy-votes = サーバーの投票で希望が通らなかった連続回数：次は重視するために、希望が通るまで。実施中の /together の投票の場所と終了時刻：集計されるまで。
privacy-lists = リストに入れた作品、どこまで見たか、メモ、リストを公開しているか：リストから外すまで保存します。取り込み前のリストの保存は最長1日です。直近の取り込みで置き換わった内容は、元に戻せるように1週間保存します。
privacy-reviews = レビューに書いた内容と、レビューを報告したこと：あなたがいるサーバーで表示し、削除するまで保存します。
privacy-messages = 返事をしたメッセージのID：同じメッセージに二度返事をしないため、2日間だけ保存します。
privacy-alerts = 新しいエピソードをどこで、どの言語で知らせるか、いつの分まで知らせたか：オフにするまで保存します。
privacy-corrections = サーバーの作品情報を誰がいつ変えたか：そのサーバーで元に戻せるようにするためです。変更途中の内容は、あなたが決めるまで保存します。あなたのデータを消しても、サーバーの作品はあなたのIDを除いて残ります。
privacy-servers = サーバーの設定、新しいエピソードを知らせるチャンネル、作品に付けた呼び名、非表示にしたレビュー：サーバーから外されて7日後に消えます。
privacy-never = メッセージは読みません。見えるのはコマンド、メンションやDMで直接送られたもの、メッセージメニューで選ばれたメッセージだけです。あなたについて保存するのはDiscordのIDだけで、名前や画像は決して保存しません。
privacy-asked = どの作品のことかはっきりしないときは、{ $sources } でも探します。送るのは入力された言葉だけで、誰が入力したかは決して送りません。
privacy-yours =
    - **/me export** ですべて受け取る
    - **/me forget** であらゆる場所から一度に消す（バックアップからは入れ替わりに消えます）
    - **/me private** で平均、ランキング、相性から外れる

## Statistics

owner-only = これはこのボットのオーナー専用です。
histogram-panel = 点数の分布
picture-no-font = 一部をローマ字で表示しています。本来の文字のフォントが入っていません。
profile-title = { $name }さんの好み
profile-tags = どんなドラマ
profile-others-here = ここのほかの人
profile-others-world = ほかの全員
profile-countries = どこの作品か
profile-decades = いつの作品か
decade = { $year }年代
titles-rated = { $count ->
   *[other] 評価した作品
}
titles-watched = { $count ->
   *[other] 視聴した作品
}
hours-watched = { $count ->
   *[other] 視聴時間
}
mean-score = 平均点
profile-tag = { $tag } { $mine }%
profile-tag-beside = { $tag } { $mine }%（ほかの人 { $others }%）
profile-against = みんなと一番違う評価
profile-contrary = みんなと一番違う評価：**{ $title }** は{ $name }さんが { $mine }、ほかの{ $count }人が { $others }
profile-watched = { $titles }作品、{ $hours }時間を視聴
club-title = { $server }の好み
club-title-here = このサーバーの好み
club-about = { $members }人による評価{ $ratings }件、平均 { $mean }
club-loved = 特に愛されている作品
club-disputed = 特に意見が割れる作品
club-months = 月別の評価数
club-dispute = { $low }から{ $high }まで、{ $count }人
club-matchmaker = 一番の仲人：{ $member }さん。みんなと評価した{ $count }作品で、点数がみんなに最も近い人です
club-matchmaker-none = 仲人はまだいません。ほかの人も評価した作品が5つ必要です。
year-title = { $name }さんの{ $year }年
year-best = この年のベスト
year-months = 月別の評価数
year-most = 特に多いのは { $names }
year-empty = { $year }年の記録はありません。
year-begins = { $year }年の記録はまだありません。/rate で何か評価すると、あなたの一年が始まります。
year-other = { $year }年の記録はありません。記録があるのは { $years } です。/me year でその年を指定してください。

## Help

help-title = ドラマのことならNamida
help-body =
    ドラマの名前は、英語、原題、ローマ字、略称のどれでも入力できます。

    - **/drama** カード · **/synopsis** **/cast** **/episodes** **/watch** 各項目を直接
    - **/person** 出演作と共演者 · **/browse** ジャンル、タグ、年などで · **/random** · **/top** · **/who** ここで評価した人

    - **/rate** 9、8.5/10、95%、★★★★½ のように · **/unrate** 取り消し · **/ratings** あなたの評価
    - チャットで：タイトルと点数を添えてメンション「Goblin 9/10, W 8.5」、またはDMで
    - メッセージの「アプリ」から：**{ menu-dramas }**、**{ menu-rate-here }** · メンバーの「アプリ」から：**{ menu-taste }**
    - **/review** 感想を書く。ネタバレは伏せて表示
    - **/list** 見たい、視聴中、視聴済み · **/list import** MyDramaListなどから取り込み · **/progress** 最後に見たエピソード

    - **/similar** 知っている作品に似たもの · **/recommend** あなたへのおすすめ
    - **/together** グループへのおすすめと投票 · **/match** 二人の相性

    - **/me profile** あなたの好み · **/me year** あなたの一年 · **/server** このサーバーの好み、どれも画像で
    - **/me settings** 言語、地域、点数の形式 · **/me export** **/me forget** **/me private** · **/privacy** 保存しているもの

    - **/settings** **/catalogue** サーバーの管理者向け：ここでの設定、独自の作品と呼び名 · **/manage** 報告されたレビュー、新しいエピソードのお知らせ
about-body =
    Namida { $version } · { $titles }作品 · 評価{ $ratings }件
    情報：同梱のカタログと、各カードに記した公開ページ。ほかのサイトの点数は、併記した日付のものです。
    配信情報はその時点のものです。支払う前にサービスで確かめてください。
about-title = Namidaについて
about-TMDB-off = TMDB：キーが未設定のため使っていません。無料のキーで、ポスター、ほかのあらゆる作品、配信情報が加わります。
about-TVmaze-off = TVmaze：オフ。
about-answered = { $source }：使用中、最後の応答は{ $when }。
about-unasked = { $source }：使用中、起動後はまだ問い合わせていません。
about-down = { $source }：今つながりません。
about-busy = { $source }：混み合っています。
about-refused = { $source }：キーが受け付けられていません。オーナーが新しいキーを作って設定に入れると使えます。
about-TMDB = 本製品はTMDB APIを使用していますが、TMDBによる推奨や認定を受けたものではありません。配信情報はJustWatchの提供です。
about-TVmaze = TVmazeの情報はCC BY-SA 4.0で提供されています：tvmaze.com

## Choices of commands

choice-status-plan = { list-plan }
choice-status-watching = { list-watching }
choice-status-completed = { list-completed }
choice-status-hold = { list-hold }
choice-status-dropped = { list-dropped }
choice-sort-popular = 有名な順
choice-sort-server = このサーバーでの評価順
choice-sort-world = Namida全体での評価順
choice-sort-newest = 新しい順
choice-of-server = このサーバー
choice-of-world = Namida全体
choice-surprise-safe = 有名な作品
choice-surprise-balanced = 両方を少しずつ
choice-surprise-surprise = 知られていない作品
choice-with_others-everyone = 全員
choice-with_others-nobody = 自分だけ
choice-where-direct = ダイレクトメッセージ
choice-where-server = このサーバーのチャンネル
choice-where-off = 知らせない

## Countries

country-KR = 韓国
country-JP = 日本
country-CN = 中国
country-TW = 台湾
country-TH = タイ
country-HK = 香港
country-PH = フィリピン
country-SG = シンガポール
country-VN = ベトナム
country-US = アメリカ

## Facts and what dramas are based on

field-title = タイトル
field-native-title = 原題
field-aliases = 別名
field-kind = 種類
field-country = 国
field-language = 言語
field-year = 年
field-aired-from = 放送開始日
field-aired-to = 放送終了日
field-airs-on = 放送曜日
field-status = 放送状況
field-seasons = シーズン数
field-episodes = 話数
field-runtime = 長さ
field-specials = スペシャル
field-networks = 放送局・配信元
field-content-rating = 年齢制限
field-genres = ジャンル
field-tags = タグ
field-synopsis = あらすじ
field-based-on = 原作
field-cast = 出演者
field-crew = スタッフ
field-songs = 曲
field-related = 関連作品
field-watch = 見られる所
field-scores = 他サイトの点数
field-links = リンク
field-images = 画像
field-sources = 情報源

origin-novel = 小説
origin-web-novel = ウェブ小説
origin-light-novel = ライトノベル
origin-short-story = 短編小説
origin-manga = 漫画
origin-manhwa = 韓国漫画
origin-manhua = 中国漫画
origin-webtoon = ウェブトゥーン
origin-comic = コミック
origin-anime = アニメ
origin-drama = ドラマ
origin-film = 映画
origin-true-story = 実話
origin-game = ゲーム
origin-diary = 日記
origin-essay = エッセイ
origin-essays = エッセイ集
origin-play = 戯曲
origin-song = 歌
origin-legend = 伝説
origin-folk-tale = 昔話

## Genres

genre-action = アクション
genre-adventure = アドベンチャー
genre-business = ビジネス
genre-comedy = コメディ
genre-crime = 犯罪
genre-documentary = ドキュメンタリー
genre-drama = ヒューマンドラマ
genre-family = 家族
genre-fantasy = ファンタジー
genre-food = グルメ
genre-historical = 時代劇
genre-horror = ホラー
genre-law = 法廷
genre-life = 日常
genre-martial-arts = 格闘
genre-mature = 大人向け
genre-medical = 医療
genre-melodrama = メロドラマ
genre-military = ミリタリー
genre-music = 音楽
genre-mystery = ミステリー
genre-political = 政治
genre-psychological = 心理
genre-romance = 恋愛
genre-sci-fi = SF
genre-sitcom = シットコム
genre-sports = スポーツ
genre-supernatural = 超常現象
genre-thriller = スリラー
genre-tokusatsu = 特撮
genre-war = 戦争
genre-wuxia = 武侠
genre-youth = 青春

## Tags

tag-amnesia = 記憶喪失
tag-contract-relationship = 契約恋愛
tag-contract-marriage = 契約結婚
tag-fake-relationship = 偽装カップル
tag-arranged-marriage = 政略結婚
tag-cohabitation = 同居
tag-hidden-identity = 隠された正体
tag-identity-swap = なりすまし
tag-body-swap = 入れ替わり
tag-cross-dressing = 男装・女装
tag-time-skip = 数年後
tag-starting-over = 再出発
tag-reunion = 再会
tag-change-of-fortune = 没落・成り上がり
tag-debt = 借金
tag-makeover = イメチェン
tag-terminal-illness = 余命わずか
tag-kidnapping = 誘拐
tag-car-accident = 交通事故
tag-survival = サバイバル
tag-death-game = デスゲーム
tag-competition = 大会・オーディション
tag-treasure-hunt = 宝探し
tag-unexpected-pregnancy = 予期せぬ妊娠
tag-one-night-stand = 一夜の関係
tag-slow-burn = じれったい恋
tag-fast-romance = 展開の早い恋
tag-slight-romance = 恋愛要素少なめ
tag-love-triangle = 三角関係
tag-first-love = 初恋
tag-unrequited-love = 片思い
tag-secret-crush = 秘めた想い
tag-love-at-first-sight = 一目惚れ
tag-enemies-to-lovers = 敵から恋人へ
tag-love-hate-relationship = ケンカップル
tag-friends-to-lovers = 友達から恋人へ
tag-childhood-sweethearts = 幼なじみの恋
tag-opposites-attract = 正反対の二人
tag-second-chance-romance = 復縁
tag-ex-returns = 元恋人の出現
tag-forbidden-love = 禁断の恋
tag-star-crossed-lovers = 引き裂かれる恋
tag-fated-love = 運命の恋
tag-secret-relationship = 秘密の交際
tag-workplace-romance = 職場恋愛
tag-boss-and-employee = 上司と部下
tag-teacher-and-student = 教師と生徒
tag-master-and-disciple = 師匠と弟子
tag-neighbours = お隣さん
tag-rich-man-poor-woman = 御曹司と庶民の恋
tag-rich-woman-poor-man = 令嬢と庶民の恋
tag-celebrity-romance = 芸能人との恋
tag-noona-romance = 年下男子との恋
tag-age-gap = 年の差
tag-grumpy-and-sunshine = 無愛想×陽気
tag-he-falls-first = 彼からのアプローチ
tag-she-falls-first = 彼女からのアプローチ
tag-reverse-harem = 逆ハーレム
tag-harem = ハーレム
tag-multiple-couples = 複数カップル
tag-healthy-relationship = 健全な恋愛
tag-misunderstandings = すれ違い
tag-break-up = 別れ
tag-married-couple = 夫婦
tag-infidelity = 不倫
tag-divorce = 離婚
tag-cross-cultural-romance = 国際恋愛
tag-interspecies-romance = 人外との恋
tag-height-difference = 身長差
tag-steamy = 濃厚ラブシーン
tag-bl = BL
tag-gl = GL
tag-censored-bl = 規制版BL
tag-lgbtq-characters = LGBTQ+の登場人物
tag-family-bonds = 家族の絆
tag-found-family = 疑似家族
tag-parent-and-child = 親子
tag-siblings = 兄弟姉妹
tag-twins = 双子
tag-single-parent = ひとり親
tag-orphan = 孤児
tag-dysfunctional-family = 機能不全家族
tag-family-opposition = 家族の反対
tag-family-secret = 家族の秘密
tag-birth-secret = 出生の秘密
tag-secret-sibling = 隠された血縁
tag-close-friendship = 友情
tag-bromance = ブロマンス
tag-womance = シスターフッド
tag-classmates = 同級生
tag-teamwork = チームワーク
tag-rivalry = ライバル
tag-pets = ペット
tag-strong-female-lead = 芯の強いヒロイン
tag-badass-female-lead = 戦うヒロイン
tag-strong-male-lead = 頼れる男主人公
tag-nice-male-lead = 優しい男主人公
tag-warm-female-lead = 心優しいヒロイン
tag-cold-male-lead = クールな男主人公
tag-cold-female-lead = クールなヒロイン
tag-arrogant-lead = 傲慢な主人公
tag-cheerful-lead = 明るい主人公
tag-naive-lead = 純粋な主人公
tag-shy-lead = 内気な主人公
tag-sassy-female-lead = 毒舌ヒロイン
tag-eccentric-lead = 変わり者の主人公
tag-smart-lead = 頭脳派の主人公
tag-hardworking-lead = 努力家の主人公
tag-rich-male-lead = 裕福な男主人公
tag-rich-female-lead = 裕福なヒロイン
tag-poor-lead = 貧しい主人公
tag-possessive-lead = 独占欲の強い主人公
tag-playboy-lead = 遊び人の主人公
tag-popular-lead = 人気者の主人公
tag-antihero-lead = アンチヒーロー
tag-delinquent-lead = 不良の主人公
tag-student-lead = 学生の主人公
tag-teenage-lead = 10代の主人公
tag-child-lead = 子どもの主人公
tag-disabled-lead = 障がいのある主人公
tag-autistic-lead = 自閉スペクトラムの主人公
tag-gay-lead = ゲイの主人公
tag-bisexual-lead = バイセクシュアルの主人公
tag-female-centred = 女性中心の物語
tag-ensemble-cast = 群像劇
tag-workplace = お仕事もの
tag-ceo-lead = 社長の主人公
tag-chaebol = 財閥
tag-doctor-lead = 医師の主人公
tag-hospital = 病院
tag-lawyer-lead = 弁護士・検事の主人公
tag-courtroom = 裁判
tag-detective-lead = 刑事・探偵の主人公
tag-police = 警察
tag-soldiers = 軍人
tag-spies-and-undercover = スパイ・潜入捜査
tag-bodyguard = ボディーガード
tag-teacher-lead = 教師の主人公
tag-entertainment-industry = 芸能界
tag-actor-lead = 俳優の主人公
tag-idol-lead = アイドルの主人公
tag-musicians = ミュージシャン
tag-writer-lead = 作家・編集者の主人公
tag-journalists = 記者・報道
tag-fashion-industry = ファッション業界
tag-artists = 芸術家
tag-cooking = 料理
tag-athletes = アスリート
tag-gaming = ゲーム
tag-con-artist = 詐欺師・泥棒
tag-high-school = 高校
tag-university = 大学
tag-countryside = 田舎
tag-seaside = 海辺
tag-restaurant-or-caf = レストラン・カフェ
tag-hotel = ホテル
tag-prison = 刑務所
tag-palace = 宮廷
tag-joseon = 朝鮮王朝時代
tag-goryeo-and-earlier-korea = 高麗時代以前
tag-colonial-korea = 日本統治時代の朝鮮
tag-republican-china = 中華民国時代
tag-tang-dynasty = 唐代
tag-song-and-ming-dynasties = 宋代・明代
tag-qing-dynasty = 清代
tag-early-imperial-china = 唐より前の中国
tag-old-japan = 江戸時代以前
tag-old-siam = シャム時代のタイ
tag-fictional-history = 架空の王朝
tag-historical-figures = 歴史上の人物
tag-wartime = 戦時下
tag-1980s-and-before = 1980年代以前
tag-1990s = 1990年代
tag-past-and-present = 過去と現在
tag-time-travel = タイムスリップ
tag-time-loop = タイムループ
tag-reincarnation = 生まれ変わり
tag-reincarnated-lovers = 前世からの恋
tag-transmigration = 憑依・異世界転生
tag-parallel-worlds = パラレルワールド
tag-xianxia = 仙侠
tag-xuanhuan = 玄幻
tag-ghosts = 幽霊
tag-exorcism-and-shamans = 除霊・シャーマン
tag-grim-reaper = 死神
tag-gods-and-immortals = 神・不死者
tag-gumiho = 九尾の狐
tag-vampires = ヴァンパイア
tag-demons = 悪魔・魔族
tag-zombies = ゾンビ
tag-mythical-creatures = 伝説の生き物
tag-magic = 魔法
tag-superpowers = 超能力
tag-foresight-and-mind-reading = 予知・読心
tag-robots-and-ai = ロボット・AI
tag-aliens = 宇宙人
tag-dystopia-and-future = ディストピア・未来
tag-murder-mystery = 殺人事件
tag-serial-killer = 連続殺人鬼
tag-investigation = 捜査
tag-cold-case = 未解決事件
tag-gangsters = 裏社会
tag-assassin = 暗殺者
tag-corruption = 権力の腐敗
tag-conspiracy = 陰謀
tag-wrongly-accused = 冤罪
tag-vigilante = 私的制裁
tag-cult = カルト
tag-hidden-killer = 身近な真犯人
tag-revenge = 復讐
tag-betrayal = 裏切り
tag-power-struggle = 権力争い
tag-palace-intrigue = 宮廷の陰謀
tag-royalty = 王族
tag-generals-and-warriors = 将軍・武人
tag-jianghu = 江湖
tag-traditional-medicine = 伝統医術
tag-class-divide = 格差社会
tag-social-issues = 社会派
tag-coming-of-age = 成長物語
tag-difficult-adulthood = 大人の悩み
tag-chasing-a-dream = 夢への挑戦
tag-personal-growth = 人間的成長
tag-redemption = 贖罪
tag-grief = 喪失と再生
tag-trauma = トラウマ
tag-mental-health = 心の病
tag-illness = 闘病
tag-north-and-south-korea = 南北分断
tag-fan-culture = 推し活・オタク
tag-healing = 癒し
tag-fluffy = 甘々
tag-tearjerker = 泣ける話
tag-slice-of-life = 日常系
tag-dark = ダーク
tag-suspenseful = 緊迫感
tag-angsty = 切ない話
tag-black-comedy = ブラックコメディ
tag-slapstick = ドタバタコメディ
tag-parody-and-satire = パロディ・風刺
tag-makjang = マクチャン
tag-inner-monologue = 心の声
tag-complex-plot = 複雑なストーリー
tag-school-violence = いじめ・校内暴力
tag-cyberbullying = ネットいじめ
tag-workplace-abuse = 職場いじめ・パワハラ
tag-suicide = 自殺
tag-self-harm = 自傷行為
tag-sexual-violence = 性暴力
tag-adult-minor-relationship = 成人と未成年の恋愛
tag-domestic-violence = DV
tag-child-abuse = 児童虐待
tag-toxic-relationship = 傷つけ合う関係
tag-stalking = ストーカー
tag-graphic-violence = 残酷描写
tag-violence-against-animals = 動物虐待
tag-sexual-content = 性描写
tag-nudity = ヌード
tag-sex-work = 売春・性産業
tag-drinking-and-drugs = 飲酒・薬物
tag-homophobia = 同性愛嫌悪
tag-pregnancy-loss = 流産・中絶
tag-pandemic = パンデミック
tag-happy-ending = ハッピーエンド
tag-sad-ending = 悲しい結末
tag-bittersweet-ending = ほろ苦い結末
tag-open-ending = オープンエンド
tag-lead-dies = 主人公の死
tag-character-death = 登場人物の死
tag-noble-sacrifice = 自己犠牲
tag-faked-death = 死んだはずの人物
tag-lovers-reunited = 再び結ばれる二人
tag-no-end-couple = 結ばれない二人
tag-second-lead-wins = 当て馬の逆転勝利
tag-tragic-past-revealed = 明かされる悲しい過去
tag-based-on-a-novel = 小説原作
tag-based-on-a-web-novel = ウェブ小説原作
tag-based-on-a-manga = 漫画原作
tag-based-on-a-webtoon = ウェブトゥーン原作
tag-based-on-a-game = ゲーム原作
tag-based-on-a-true-story = 実話ベース
tag-remake = リメイク
tag-miniseries = ミニシリーズ
tag-web-series = ウェブドラマ
tag-vertical-short = 縦型ショートドラマ
tag-anthology = オムニバス
tag-episodic = 一話完結
tag-daily-drama = 帯ドラマ
tag-weekend-family-drama = 週末ホームドラマ

## Commands

menu-dramas = メッセージ内のドラマ
menu-rate-here = ドラマを評価
menu-taste = 好み
command-drama = ドラマを調べる
    .name = ドラマ
command-synopsis = ドラマのあらすじ
    .name = あらすじ
command-cast = 誰がどの役を演じているか
    .name = キャスト
command-episodes = 話数、長さ、放送日
    .name = エピソード
command-watch = ドラマの配信先
    .name = 配信
command-person = キャストやスタッフの年別の出演作、共演者、評価の高い作品
    .name = 人物
command-browse = ジャンル、タグ、国、年、話数、配信サービスからドラマを探す
    .name = 探す
command-random = まだ評価していないドラマをランダムに1本
    .name = ランダム
command-top = 評価の高いドラマ
    .name = ランキング
command-who = ここで誰がドラマを評価し、何点をつけたか
    .name = 評価した人
command-rate = ドラマを評価する
    .name = 評価
command-unrate = ドラマの評価を取り消す
    .name = 評価取消
command-ratings = 評価を新しい順に：あなたの、またはほかのメンバーの
    .name = 評価一覧
command-similar = 知っているドラマに似た作品
    .name = 似た作品
command-recommend = あなたへのおすすめを理由つきで
    .name = おすすめ
command-together = みんなが楽しめるドラマを投票で選ぶ
    .name = みんなで
command-match = ほかのメンバーとの評価の相性
    .name = 相性
command-settings = このサーバーの設定：地域、配信サービス、言語、タイトル
    .name = 設定
command-me = あなたの設定とデータ
    .name = マイページ
command-me-settings = 地域、配信サービス、言語、タイトル、点数をお好みに
    .name = 設定
command-me-export = あなたについて保存しているすべてをDMで受け取る
    .name = 書き出し
command-me-forget = あなたについて保存しているすべてを消す
    .name = 全削除
command-me-private = 平均、ランキング、相性から外れる
    .name = 非公開
command-privacy = 何を、なぜ、いつまで保存するか
    .name = プライバシー
command-review = ドラマの感想を書く
    .name = レビュー
command-manage = サーバーの管理者向け
    .name = 管理
command-manage-reports = メンバーが報告したレビューと、ここで非表示のレビュー
    .name = 報告
command-manage-alerts = 新しいエピソードを知らせるチャンネル
    .name = お知らせ
option-manage-channel = チャンネル。省くと今のチャンネルを表示します
    .name = チャンネル
command-list = 見たい、視聴中、視聴済みのドラマ
    .name = リスト
command-list-show = あなたのリスト、またはほかのメンバーの公開リスト
    .name = 表示
command-list-add = ドラマをリストに入れる、または移す
    .name = 追加
command-list-remove = ドラマをリストから外す
    .name = 削除
command-list-share = リストを誰に見せるか決める
    .name = 公開
command-list-import = ほかのサイトからリストと点数を取り込む
    .name = 取り込み
option-list-file = MyDramaList、Letterboxd、AniList、Trakt、Simkl、IMDbの書き出し、またはタイトルを含むCSV
    .name = ファイル
option-list-out_of = ファイルに書かれていない場合、点数が何点満点か
    .name = 満点
command-list-tell = 視聴中の作品の新しいエピソードのお知らせを受け取る
    .name = お知らせ
option-list-where = DM、このサーバーのチャンネル、またはお知らせなし
    .name = 通知先
option-list-status = リストのどの部分か
    .name = 状態
option-list-note = 自分用のメモ（- で消す）
    .name = メモ
option-list-with_others = 全員、または自分だけ
    .name = 公開範囲
command-progress = どこまで見たか、あと何晩で見終わるか
    .name = 進み具合
command-me-profile = あなたの好み：タグ、国、年代、視聴時間
    .name = プロフィール
command-me-year = あなたのドラマの一年をカードで
    .name = 一年
option-me-year = どの年か。省くと今年
    .name = 年
command-server = このサーバーで愛されている作品、意見が割れる作品、一番の仲人
    .name = サーバー
command-status = このボットのオーナー向け：動作の様子
    .name = 状態
command-help = Namidaでできること
    .name = ヘルプ
command-about = バージョン、情報源、状態
    .name = 情報
command-catalogue = このサーバー独自の作品と呼び名
    .name = カタログ
command-catalogue-misses = ここで見つからなかった言葉と、その意味の候補
    .name = 未発見
command-catalogue-alias = ドラマをここで別の呼び名でも見つかるようにする
    .name = 呼び名
command-catalogue-unalias = このサーバー独自の呼び名を取り消す
    .name = 呼び名取消
command-catalogue-add = このサーバーだけで見られる作品を追加する
    .name = 追加
command-catalogue-correct = このサーバーでの作品情報を訂正する
    .name = 訂正
command-catalogue-hide = 作品をここの検索やおすすめに出さない
    .name = 非表示
command-catalogue-history = ここで誰が何を変更したか
    .name = 履歴
command-catalogue-undo = このサーバーの作品への最後の変更を元に戻す
    .name = 元に戻す
command-catalogue-import = ファイルやページの文章から作品を取り込む
    .name = 取り込み
option-catalogue-file = .jsonl、.csv、またはページの .txt（2MBまで）。省くと文章を貼り付けられます
    .name = ファイル
option-catalogue-name = ここで使われている呼び名
    .name = 呼び名
option-title = ドラマの名前ならどれでも
    .name = 作品
option-score = 9、8.5/10、95%、4.5/5、★★★★½ など
    .name = 点数
option-region = 国名または2文字のコード。複数は半角コンマで区切る：KR, US
    .name = 地域
option-private = 自分だけに返信を表示
    .name = 自分だけ
option-like = 見たい要素を「、」で区切って。作品名でも：疑似家族、じれったい恋
    .name = 希望
option-avoid = 避けたい要素を「、」で区切って：記憶喪失、悲しい結末
    .name = 除外
option-mood = 今の気分
    .name = 気分
option-years = 2015、2015-2020、2018年以降、2010年まで、90年代 など
    .name = 年
option-surprise = 有名な作品、知られていない作品、またはその両方
    .name = 知名度
option-member = ほかのメンバー
    .name = メンバー
option-member2 = もう1人
    .name = メンバー2
option-member3 = もう1人
    .name = メンバー3
option-member4 = もう1人
    .name = メンバー4
option-member5 = もう1人
    .name = メンバー5
option-member6 = もう1人
    .name = メンバー6
option-member7 = もう1人
    .name = メンバー7
option-member8 = もう1人
    .name = メンバー8
option-member9 = もう1人
    .name = メンバー9
option-country = この国のドラマだけ
    .name = 国
option-name = 姓と名の順はどちらでも
    .name = 名前
option-genre = このジャンルだけ
    .name = ジャンル
option-tag = このタグのドラマだけ
    .name = タグ
option-from_year = この年以降
    .name = 開始年
option-to_year = この年以前
    .name = 終了年
option-service = このサービスでの配信が確認された作品だけ
    .name = 配信サービス
option-sort = 並べる順番
    .name = 並び順
option-of = このサーバーの評価、または全員の評価
    .name = 対象
option-episode = 最後に見たエピソード
    .name = 話数
option-before = いつより前に見終えるか：日曜日、5日後、2026-01-31
    .name = 期限
option-max_episodes = 話数の上限
    .name = 最大話数
