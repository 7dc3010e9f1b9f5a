# 멤버에게 보이는 문구. 짧고 따뜻하고 정확하게.

language-name = 한국어

## The card of a drama

tab-overview = 개요
tab-cast = 출연진
tab-episodes = 회차
tab-watch = 보는 곳
tab-reviews = 리뷰
tab-similar = 비슷한 작품

status-announced = 방영 예정
status-airing = 방영 중
status-ended = 종영
kind-series = 시리즈
kind-special = 스페셜
kind-film = 영화
kind-other = 기타
minutes = { $count }분
episodes-runtime = { $count }화 × { $minutes }분
episodes-count = { $count }화
specials-count = 스페셜 { $count }편
by-author = { $work } ({ $author })
based-on = 원작
songs = 음악
song-opening = 오프닝 “{ $title }”
song-ending = 엔딩 “{ $title }”
song-insert = “{ $title }”
synopsis-none = 아직 줄거리가 없어요.
disputed = 출처마다 달라요: { $facts }
disputed-fact = { $field } { $value } ({ $source })

score-mine = 나
score-none-yet = 아직 평가 전
score-world = Namida 전체
votes = { $count }명
average = { $score } ({ $count }명)

billing-main = 주연
billing-support = 조연
billing-guest = 특별 출연
cast-none = 아직 출연진 정보가 없어요.
job-director = 연출
job-screenwriter = 극본
job-composer = 음악
job-producer = 제작

specials = 스페셜
special-untitled = 스페셜
episodes-none = 아직 회차 정보가 없어요.
time-to-watch = 정주행하면 { $hours ->
    [0] { $minutes }분
   *[other] { $minutes ->
        [0] { $hours }시간
       *[other] { $hours }시간 { $minutes }분
    }
}
aired-from = { $first } 방영
aired-between = { $first } – { $last }
same-story = 같은 이야기
relation-original = 원작
relation-remake = 리메이크
relation-adaptation = 각색작
relation-sequel = 속편
relation-prequel = 프리퀄
relation-special = 스페셜
relation-film = 영화
relation-spin-off = 스핀오프
relation-side-story = 외전
relation-same-universe = 같은 세계관
story-goes-on = 아는 이야기의 다른 작품
similar-none = 아직 충분히 비슷한 작품이 없어요.

region-none = 지역을 설정하지 않아 계신 곳에 맞춰 추리지 못했어요.
region-set = 내 지역 설정
region-other = 다른 지역…
region-ask = 나라 이름이나 KR 같은 두 글자 코드
watch-in = { $flag } { $region }
watch-none = 볼 수 있는 서비스를 찾지 못했어요.
watch-unstated = { $regions }: 어느 서비스에서 볼 수 있는지 아직 알려지지 않았어요.
watch-stream = 구독
watch-free = 무료
watch-rent = 대여
watch-buy = 구매
watch-elsewhere = { $more ->
    [0] 계신 지역에서는 확인되지 않았고, { $regions }에서는 볼 수 있어요.
   *[other] 계신 지역에서는 확인되지 않았고, { $regions } 외 { $more }곳에서는 볼 수 있어요.
}
watch-credit = 보는 곳 정보는 [TMDB](<{ $link }>)를 통해 JustWatch에서 제공해요.
and-more = +{ $count }
watch-somewhere = { $services } ({ $when } 확인, 지역은 알 수 없음)
search-at = 검색
date-unknown = 날짜 모름

## Live sources

trailer = 예고편
next-episode = **다음** { $number }화, { $when }
next-of-season = **다음** 시즌 { $season } { $number }화, { $when }
next-unnumbered = **다음** 회차 { $when }
live-from = 함께 참고한 출처: { $sources }
live-down = { $source }에서 지금 응답이 없어요.
live-busy = { $source }에서 잠시 기다려 달라고 해요.
live-refused = { $source }에서 이 봇의 키를 받아 주지 않아요.
live-unlisted = { $source }에는 이 작품이 없어요.
live-as-of = { $when }에 받은 정보를 보여 드려요.
live-missing = 포스터, 날짜, 보는 곳은 지금 보여 드릴 수 없어요.
live-searching = { $sources }에서도 찾는 중…
live-not-searched = { $sources }에서 응답이 없어 그쪽 정보가 빠져 있어요. 잠시 후 다시 시도해 주세요.
from-source = 출처: { $source }

page-of = { $page } / { $pages }
open-another = 다른 작품 열기
open-one = 작품 열기
open = 열기
open-card = 카드 열기

## Rating

rate-this = 평가하기
rate-again = 내 평점 { $score } – 바꾸기
rate-remove = 평점 취소
rate-ask = **{ $title }**, 몇 점을 주시겠어요?
score-word-10 = 인생작
score-word-8 = 아주 좋음
score-word-6 = 괜찮음
score-word-4 = 아쉬움
score-word-2 = 별로
undo = 되돌리기
undone = 되돌렸어요. { $now }
rating-kept = **{ $title }**: 내 평점 **{ $score }**
rating-changed = **{ $title }**: 내 평점 { $before } → **{ $score }**
rating-gone = **{ $title }**: 평점을 취소했어요 (이전 { $before }).
rating-kept-by = **{ $title }**: { $name }님의 평점 **{ $score }**
rating-changed-by = **{ $title }**: { $name }님의 평점 { $before } → **{ $score }**
rating-gone-by = **{ $title }**: { $name }님의 평점이 취소됐어요 (이전 { $before }).
ratings-title = { $name }님의 평가
ratings-summary = 드라마 { $count }편, 평균 { $mean }

## Rating in chat

chat-undo = { $title } 되돌리기
chat-which = { $score }, 어떤 작품의 평점인가요?
chat-which-title = 어떤 작품인가요?
chat-which-score = **{ $title }**: 어떤 점수인가요?
chat-sure = **{ $title }**: 평점 **{ $score }** 맞나요?
chat-keep = 평점 { $score } 저장
chat-leave = 그대로 두기
chat-neither = 이 중에 없음
chat-left = 아무것도 저장하지 않았어요.
chat-named = **{ $title }**: “{ $title } 9/10”처럼 점수를 함께 적어 주시면 저장할게요.
chat-parts = **{ $title }**: 채팅에서는 “{ $title } 9/10”처럼 전체 점수 하나만 저장해요. 항목별 점수는 리뷰에 적을 수 있어요.
chat-more = { $count }편이 더 있는데, 메시지 하나에서 받을 수 있는 수를 넘었어요. 나머지는 따로 보내 주세요.
chat-hello = “Goblin 9/10, W 8.5”처럼 본 작품을 알려 주시면 평점을 저장해요. 볼 작품 찾기: /recommend · 평점 취소: /unrate · 더 알아보기: /help
chat-role = Discord에서는 저를 이름으로 멘션한 메시지만 읽을 수 있어요. { $bot } 멘션과 함께 다시 보내 주세요.
chat-names = 이 메시지의 드라마 { $count }편
chat-rate-title = 드라마 평가하기
taste-title = { $name }님의 취향
taste-none = { $name }님은 아직 평가한 작품이 없어요.
taste-best = 가장 높게 평가한 작품
## Lists and progress

list-watching = 보는 중
list-plan = 볼 예정
list-completed = 다 봄
list-hold = 보류
list-dropped = 하차
list-all = 전체
list-this = 내 목록에 담기
list-ask = **{ $title }**: 목록의 어디에 담을까요?
list-change = { $standing } – 바꾸기
list-remove = 목록에서 빼기
list-kept = **{ $title }**: { $standing }
list-gone = **{ $title }**: 목록에서 뺐어요.
list-note-was = 적어 둔 메모: { $note }
list-finished = 몇 점을 주시겠어요?
list-title = { $name }님의 목록
list-shared = 다른 사람도 볼 수 있는 목록이에요.
list-yours = 나만 볼 수 있는 목록이에요. 공개하려면: /list share
list-none-of = 여기에 해당하는 작품이 없어요.
list-share-everyone = 목록을 공개했어요. 누구나 /list show 명령어로 볼 수 있고, 메모도 함께 보여요.
list-share-nobody = 이제 목록은 나만 볼 수 있어요.
list-share-hidden = 다시 포함되면 목록이 다른 사람에게 공개돼요: /me private. 그때까지는 나만 볼 수 있어요.
progress-of = { $episode } / { $total }화
progress-open = { $episode }화
progress-none = **{ $title }**: 아직 보기 시작하지 않았어요.
one-more = { $episode }화 봤어요
seen-whole = 다 봤어요
pace-ask = 며칠 밤이면 다 볼까요?
pace = { $day } 전에 다 보려면 { $size }를 저녁 { $evenings }번에 나눠 보면 돼요.
pace-each = 하루 저녁에 { $each }, { $time }이에요.
pace-each-only = 하루 저녁에 { $each }예요.
pace-begin = 늦어도 { $day }에는 시작하세요. { $before } 전까지 저녁이 { $free }번 있어요.
pace-tight = 하루 저녁에 보기에는 너무 많아요. 조금 더 늦은 날이 편할 거예요.
pace-other = 다른 날 전에 다 보기
hours-minutes = { $hours ->
    [0] { $minutes }분
   *[other] { $minutes ->
        [0] { $hours }시간
       *[other] { $hours }시간 { $minutes }분
    }
}
weekday = { $date } ({ $day })

## New episodes

alerts-title = 새 회차
alerts-several = { $first }~{ $last }화
alerts-of-season = 시즌 { $season } { $number }화
alerts-direct = 보고 있는 작품에 새 회차가 나오면, 그날 저녁 것을 한 번에 모아 DM으로 알려 드릴게요.
alerts-server = 보고 있는 작품에 새 회차가 나오면 { $channel }에서 멘션으로 알려 드릴게요.
alerts-off = 새 회차를 알리지 않을게요.
alerts-none = 목록의 “{ list-watching }”에 아직 작품이 없어요. /list add 명령어로 담을 수 있어요.
alerts-end = /list tell 명령어로 이 알림을 끌 수 있어요.
alerts-channel = 새 회차를 { $channel }에서 알려요. /list tell 명령어로 선택한 분들이 받아요.
alerts-channel-none = 이 서버에서는 이제 새 회차를 알리지 않아요.
alerts-channel-unset = 여기서는 새 회차를 알리는 채널이 없어요. 아래에서 하나를 골라 주세요.
alerts-stop = 알림 끄기

## Importing a list

import-title = { $site }에서 가져오기
import-count-matched = { $count }편 찾음
import-count-reviews = 내 리뷰 { $count }개
import-count-open = 확인할 작품 { $count }편
import-count-missing = 여기에 없는 작품 { $count }편
import-waits = 아직 아무것도 저장하지 않았어요.
import-nothing = 여기에 있는 작품이 하나도 없어서 가져올 것이 없어요.
import-replaces = 그중 { $count }편은 이미 준 평점과 달라요. 바꾸지 않으면 기존 평점이 남아요.
import-unread = { $count }줄은 읽을 수 없거나 너무 많아서 뺐어요.
import-unscaled = 5점 만점인지 10점 만점인지 알 수 없어 점수는 뺐어요. “만점”을 지정해 다시 가져와 주세요.
import-strange = 목록의 상태로 읽을 수 없었어요: { $words }
import-unscored = 점수로 읽을 수 없었어요: { $words }
import-undated = 날짜로 읽을 수 없어 오늘로 저장돼요: { $words }. 2024-03-09처럼 써 주세요.
import-columns = 이 열은 알 수 없어 제목만 읽었어요: { $words }. 읽을 수 있는 열은 score, status, progress 등이에요.
import-matched = 찾은 작품
import-missing = 여기에 없는 작품
import-more = 외 { $count }편
import-was = 내 평점 { $score }
import-which = { $count ->
    [1] 질문이 하나 있어요:
   *[other] 질문 { $count }개 중 첫 번째예요:
} **{ $name }**, 어떤 작품인가요?
import-none-of-these = 이 중에 없음, 빼기
import-go = 가져오기
import-replace = 가져와서 바꾸기
import-cancel = 그만두기
import-cancelled = 아무것도 가져오지 않았어요.
import-done = 평점 { $scores }개를 저장하고 작품 { $listed }편을 목록에 담았어요.
import-done-listed = 작품 { $listed }편을 목록에 담았어요.
import-done-nothing = 이미 모두 있어서 아무것도 바꾸지 않았어요.
import-done-unsaid = 파일에 점수도 목록의 상태도 없어서 아무것도 바꾸지 않았어요.
import-done-reviews = 내 리뷰 { $count }개를 되살렸어요.
import-done-open = 질문 { $count }개에 답하지 않아 그 작품은 빠졌어요. 같은 파일로 /list import 명령어를 쓰면 다시 물어볼게요.
import-undone = 작품 { $count }편이 가져오기 전 상태로 돌아왔어요.
import-redone = 작품 { $count }편이 가져온 상태로 다시 돌아왔어요.
import-undo-stay = 작품 { $count }편은 그 뒤로 바뀌어 지금 그대로 둘게요.
import-open = 내 목록 열기

## Reviews

review-this = 리뷰 쓰기
review-edit = 내 리뷰 수정
review-delete = 삭제하기
review-delete-ask = **{ $title }** 리뷰를 삭제할까요? 평점은 남아요.
review-delete-sure = 완전히 삭제
review-deleted = **{ $title }** 리뷰를 삭제했어요.
review-report = 신고
review-reported = 서버 관리자에게 신고했어요. 알려 주셔서 고마워요.
review-hide = 여기서 숨기기
review-keep = 그대로 두기
review-show = 다시 보이기
review-hidden = 이 서버에서는 이제 그 리뷰가 보이지 않아요.
review-kept-shown = 그 리뷰는 이 서버에서 그대로 보여요.
review-kept = **{ $title }** 리뷰: { $who }
review-kept-hidden = 이 서버의 관리자가 여기에는 보이지 않게 했어요.
review-kept-alone = 다시 포함되면 다른 사람에게도 보여요: /me private. 그때까지는 나만 볼 수 있어요.
review-kept-here = 리뷰를 저장했어요.
review-open = 리뷰 읽기
review-read = 전체 내용 읽기
review-none = 아직 여기서 리뷰를 쓴 사람이 없어요.
review-opposites = 엇갈린 의견:
review-spoiler = 스포일러 포함:
review-ahead = { $episode }화까지의 내용이에요. 아직 거기까지 안 보셨어요:
review-ahead-here = { $episode }화까지의 내용이에요. 여기에는 아직 안 본 분이 있어요:
review-ahead-unknown = 아직 보지 않은 회차의 내용일 수 있어요:
review-barred = 스포일러라서 가렸어요
review-until = { $episode }화까지 봄
review-form = 리뷰: { $title }
review-score = 내 평점
review-text = 내 리뷰
review-spoils = 스포일러가 있어요
review-spoils-hint = 전체 내용이 가려져요.
review-episodes = 본 회차 수
review-episodes-hint = 목록에 담아 두고 거기까지 안 본 사람에게는 가려져요.
review-aspects = 항목별 점수 (선택)
review-aspects-hint = 스토리 9, 연기 8.5, 음악 10, 재시청 7
review-unread-episode = 몇 화까지 보셨는지 읽을 수 없어 뺐어요.
review-unread-aspects = 항목별 점수에서 읽을 수 없는 부분은 뺐어요. “스토리 9, 연기 8.5”처럼 적어 주세요.
aspect-story = 스토리
aspect-acting = 연기
aspect-music = 음악
aspect-rewatch = 재시청
reports-title = 신고: { $title } 리뷰
reports-hidden = 여기서 숨김: { $title } 리뷰
reports-count = { $count }명이 신고

## People

did-role = 출연
did-director = 연출
did-screenwriter = 극본
did-composer = 음악
did-producer = 제작
billed-main = 주연
billed-support = 조연
billed-guest = 특별 출연
person-also = 다른 표기: { $names }
person-with = 자주 함께한 배우
person-best = { $server }에서 평점이 높은 작품
person-best-here = 이 서버에서 평점이 높은 작품
person-best-world = Namida 전체에서 평점이 높은 작품
person-several = “{ $typed }”, 이 중 한 분일 수 있어요.
person-nearest = “{ $typed }” 검색 결과가 없어요. 이 중에 찾는 분이 있나요?
person-nothing = “{ $typed }” 검색 결과가 없어요. 로마자로 다르게 적거나 이름 일부만 적어 보세요.
choose-person = 인물 선택
open-partner = 함께한 배우 열기

## Browsing

browse-all = 모든 드라마
browse-years = { $since }–{ $until }년
browse-since = { $year }년 이후
browse-until = { $year }년까지
browse-episodes = { $count ->
    [1] 1화
   *[other] { $count }화 이하
}
browse-on = { $service }에서
browse-service = 어디서 볼 수 있는지, 언제 확인했는지는 각 카드의 “보는 곳”에 있어요.
browse-count = { $count }편
sort-popular = 유명한 순
sort-server = { $server } 평점순
sort-server-here = 이 서버 평점순
sort-world = Namida 전체 평점순
sort-newest = 최신순
another-one = 다른 작품
top-title = { $server } 베스트
top-title-here = 이 서버 베스트
top-title-world = Namida 전체 베스트
top-summary = 평가된 작품 { $count }편, 평가가 적을수록 전체 평균에 가깝게 매겨요
who-title = { $title }: 평가한 사람들

## Recommending

picks-similar = { $title }: 비슷한 작품
picks-for-me = { $name }님을 위한 추천
picks-others = 다른 작품 보기
picks-services = 이용 중인 서비스에서: { $services }
picks-anywhere = 쓰는 서비스에 맞는 작품이 없어서, 서비스를 가리지 않고 골랐어요.
seen-it = 봤어요
not-for-me = 취향 아님
more-like-this = 이런 작품 더
less-of-this = 이런 작품 덜
less-done = 이제 “{ $tag }” 빼고 추천해요.
less-always = 앞으로도 빼기
less-always-done = 이제 “{ $tag }” 작품은 추천하지 않아요. /me settings 명령어로 바꿀 수 있어요.
pick-safe = 믿고 보는 작품
pick-surprise = 뜻밖의 발견
not-out = 아직 공개 전
not-out-until = { $day } 공개 예정
wish-mood = 기분: { $mood }
mood-cry = 울고 싶을 때
mood-cry-means = 눈물이 나는 이야기.
mood-laugh = 웃고 싶을 때
mood-laugh-means = 엉뚱하고 빠르고 재미있는 이야기.
mood-comfort = 위로받고 싶을 때
mood-comfort-means = 다정한 사람들, 작은 고민, 따뜻한 음식.
mood-thrill = 짜릿함이 필요할 때
mood-thrill-means = 심장이 뛰어 한 편만 더 보게 되는 이야기.
mood-slow-evening = 느긋한 저녁
mood-slow-evening-means = 조용하고 느긋해 푹 빠져드는 이야기.
mood-swoon = 설레고 싶을 때
mood-swoon-means = 다시 사랑에 빠지는 기분.
mood-think = 생각하고 싶을 때
mood-think-means = 며칠 동안 머릿속을 맴도는 이야기.
mood-puzzle = 추리하고 싶을 때
mood-puzzle-means = 따라갈 단서와 풀어야 할 수수께끼.
mood-escape = 벗어나고 싶을 때
mood-escape-means = 다른 세계나 다른 시대.
mood-cheer-on = 응원하고 싶을 때
mood-cheer-on-means = 포기하지 않는 사람들.
mood-shiver = 오싹해지고 싶을 때
mood-shiver-means = 어두운 구석과 차가운 손.
wish-without = { $tags } 제외
wish-since = { $year }년 이후
wish-until = { $year }년까지
wish-episodes = { $count }화 이하
wish-service = { $service }에서
wish-safe = 유명한 작품만
wish-surprise = 덜 알려진 작품만
tag-taken = “{ $given }”: { $tag }(으)로 이해했어요.
dismissed = **{ $title }**: 이제 추천하지 않을게요.
welcome-back = **{ $title }**: 다시 추천에 나올 수 있어요.
reason-tags = 공통점: { $values }
reason-tags-with = { $titles } 공통점: { $values }
reason-tags-given = 내가 준 점수: { $titles } · 공통점: { $values }
comma = { ", " }
labelled = { $label }: { $text }
quoted = “{ $text }”
and = { $first }, { $second }
reason-genres = { $values }
reason-cast = { $values } 출연
reason-crew = 제작진: { $values }
reason-country = 같은 나라
reason-era = 같은 시기
reason-source = 똑같이 { $values } 원작
reason-networks = 같은 방송사·플랫폼
reason-liked = { $titles } 팬들이 좋아하는 작품
reason-liked-here = 같은 사람들이 좋아하는 작품
reason-loved = { $titles } 애청자 { $values }명이 좋아한 작품
reason-advice = { $titles } 팬들이 함께 추천하는 작품
reason-advice-here = 팬들이 함께 추천하는 작품
reason-wished = { $values }
reason-wanted = 요청하신 대로 { $titles } 같은 작품
reason-popularity = 많이 본 작품
reason-quality = 평점이 높음
reason-general = 많은 사람이 좋아함
reason-asked = 원하는 조건에 맞음

## Watching together

together-title = 모두를 위한 추천: { $names }
together-unrated = 참고할 평가가 없는 분이 있어 다른 분들의 취향으로 골랐어요: { $names }
together-heeded = { $count ->
   *[other] 지난번 투표에서 { $names }님의 바람이 밀려, 이번에는 더 반영했어요.
}
together-anywhere = 모두가 각자 쓰는 서비스에서 볼 수 있는 작품이 없어서, 서비스를 가리지 않고 골랐어요.
together-leave-out = 누군가 빼기
vote = 투표
vote-question = 다 같이 무엇을 볼까요?
plan-it = 투표를 마치고 일정 잡기
vote-winner = 이번에는 { $title }
vote-tied = 표 수가 같은 작품이 있었지만, 이 작품이 모두의 취향에 더 맞아요.
event-when = 언제 볼까요?
in-hours-1 = 1시간 뒤
in-hours-3 = 3시간 뒤
in-hours-24 = 내일 이 시간
in-hours-48 = 이틀 뒤 이 시간
in-hours-72 = 사흘 뒤 이 시간
in-hours-168 = 일주일 뒤 이 시간
event-not-allowed = 여기서는 이벤트를 만들 수 없어요. “이벤트 만들기” 권한을 주시면 다음에는 일정을 잡을 수 있어요.
event-not-by-you = 여기서는 “이벤트 만들기” 권한이 있는 분만 이벤트를 만들 수 있어요. 그분께 일정을 부탁해 주세요.
event-make = 이때로 정하기
event-made = **{ $title }**: { $when }에 보기로 했어요 ({ $left }).
event-open = 이벤트 열기
event-about = Namida와 함께 골랐어요.

match-title = { $one }님과 { $other }님
match-close = 거의 같은 취향
match-alike = 닮은 점이 많음
match-mixed = 반은 비슷하고 반은 다름
match-apart = 꽤 다른 취향
match-overlap = 둘 다 평가한 작품 { $shared }편 ({ $one }님 { $mine }편, { $other }님 { $theirs }편 중)
match-first = 첫인상이에요. 확신하기에는 평가가 아직 적거나 들쭉날쭉하거나 다 똑같아요.
match-fair = 꽤 확실해요. 함께 평가한 작품이 더 있으면 분명해져요.
match-sure = 확실해요. 평가가 충분해요.
match-loved = 둘 다 좋아하는 작품
match-loved-none = 둘 다 특히 좋아한 작품은 아직 없어요.
match-fought = 의견이 갈리는 작품
match-fought-none = 없어요. 서로의 점수 기준을 감안하면 점수가 크게 갈린 작품이 없네요.
match-next = 다음에 볼 작품
match-watch = { $name }님: { $title }, { $by }님이 좋아한 작품
match-watch-own = { $name }님: { $title }, 직접 준 점수로 고른 작품

## Finding a title

several = “{ $typed }”, 이 중 하나일 수 있어요.
several-one = “{ $typed }”, 이 작품을 찾으셨나요?
named-person = 사람 이름이에요. /person 명령어로 출연작을 볼 수 있어요.
choose = 작품 선택
others-called = 제목이 “{ $typed }”인 다른 작품…
nothing = “{ $typed }” 검색 결과가 없어요. 원제나 제목 일부를 적어 보세요.
nothing-elsewhere = “{ $typed }” 작품은 여기에 없어요. 다른 곳에서 찾은 결과이고, 선택하면 여기에 저장돼요.
nothing-nearest = “{ $typed }” 검색 결과가 없어요. 이 중에 찾는 작품이 있나요?

## Names of a server's own

misses-title = { $server }에서 찾지 못한 이름
misses-summary = { $count }번의 검색에서 결과가 없었어요. 아래 버튼이나 /catalogue alias 명령어로 그 말을 여기서 드라마의 별칭으로 쓸 수 있어요.
misses-none = 최근에 결과 없이 끝난 검색이 없어요.
missed-by = { $count }명, 마지막 { $when }
missed-then = 바로 뒤에 고른 작품: { $picks }
missed-pick = { $title } × { $count }
missed-nothing = 바로 뒤에 고른 작품이 없어요.
names-used = 이 서버의 별칭 { $count }개를 쓰고 있어요. 취소하려면: /catalogue unalias
use-for = { $title } 별칭으로 쓰기
drop-it = 쓰지 않기
take-back = 취소하기
name-used = 이제 여기서 “{ $name }” 검색에 **{ $title }** 작품이 나와요.
name-shared = 이 이름으로는 { $titles } 작품도 나와서, 입력한 분께 어느 작품인지 물어봐요.
name-dropped = “{ $name }” 별칭은 **{ $title }** 작품에 다시 제안하지 않을게요.
name-open = “{ $name }” 별칭을 **{ $title }** 작품에 쓸지 다시 정할 수 있어요.
name-gone = 이제 여기서 “{ $name }” 검색에 { $titles } 작품이 나오지 않아요.

## A server's own titles

form-add = 이 서버에 작품 추가
form-correct = 여기서 작품 정보 수정
form-title = 제목
form-title-about = 카드에 보이는 제목
form-names = 다른 이름
form-names-about = 한 줄에 하나씩: 로마자, 번역, 팬들이 쓰는 줄임말
form-facts = 기본 정보
form-facts-about = 한 줄에 하나씩, Year: 2005처럼 영어 항목명으로. 모르는 것은 빼세요
form-facts-example = Original title: 1リットルの涙
form-cast = 출연진
form-cast-about = 한 줄에 한 명: Sawajiri Erika (Ikeuchi Aya)
form-synopsis = 줄거리
form-synopsis-about = 결말을 밝히지 않는 소개
form-page = 페이지 내용 읽기
form-page-text = 내용
form-page-about = 제목, 연도, 회차, 출연진 등. 확인하기 전에는 저장하지 않아요
form-ready = 양식이 준비됐어요.
form-open = 양식 열기
pasted-text = 붙여 넣은 내용
draft-title = { $name }: 저장 전 확인
draft-count-added = 새 작품 { $count }편
draft-count-corrected = 수정 { $count }편
draft-count-known = 이미 있는 작품 { $count }편
draft-count-unread = 이해하지 못한 줄 { $count }개
draft-added = **{ $title }**: 새로 추가
draft-corrected = **{ $title }**: 여기서 수정
draft-more = 외 { $count }개
draft-removed = 값 없음
draft-rest = 이해한 나머지 내용은 모두 이미 있어요.
draft-unread = 이해하지 못해 뺀 내용
draft-look = 먼저 살펴볼 것
draft-line = { NUMBER($line, useGrouping: 0) }번째 줄:
unread-unknown = 무슨 뜻인지 알 수 없어요
unread-nothing = 뒤에 아무것도 없어요
unread-other-title = 여기에 이름이 없는 다른 작품 이야기예요
unread-score = 점수가 분명하지 않아요
unread-unclear = 값이 분명하지 않아요
unread-said-before = 위에는 다르게 적혀 있어요
unread-no-title = 앞에 제목이 없어요
unread-many-titles = 이 페이지의 다른 작품은 더 읽지 않아요
unread-opinion = 감상 글은 저장하지 않고 점수만 저장해요
unread-columns = 열만으로는 누가 어떤 역인지 알 수 없어요. “배우 (배역)”으로 적어 주세요
unread-no-kind = 시리즈인지 영화인지 적혀 있지 않아요. “Kind: …”를 덧붙여 주세요
unread-late = 양식을 연 뒤 다른 사람이 이 작품을 바꿨어요. 무엇이 바뀌는지 잘 살펴봐 주세요
unread-namesake = { $titles } – 이름이 같은 작품이 있어요. 다른 작품일 때만 저장해 주세요
unread-no-actor = 누가 이 역을 맡았는지 적혀 있지 않아요
unread-untitled = 제목을 찾지 못했어요. 제목으로 시작하거나 “Title: …”라고 적어 주세요
unread-long = 글이 너무 길어 나머지는 읽지 않았어요
unread-html = HTML이에요. 브라우저에 보이는 대로 복사해 주세요
unread-link = 링크는 열지 않아요. 페이지의 글을 복사해 붙여 넣어 주세요
unread-day = 연도만 분명해요. 날짜는 2024-03-09처럼 적어 주세요
unread-more = 더 있는 줄
unread-one-title = 한 양식에는 한 작품만 적어요
unread-role = “배우 (배역)”으로 적어 주세요
unread-missing = { $field }: 빠져 있어요
unread-type = { $field }: { $type ->
    [int] 정수로 적어 주세요
    [float] 숫자로 적어 주세요
    [array] 목록으로 적어 주세요
    [object] 레코드로 적어 주세요
    [bool] true 또는 false로 적어 주세요
    [date] 2025-10-11 같은 날짜로 적어 주세요
   *[other] 글자로 적어 주세요
}
unread-none-of = { $field }: “{ $given }” – 다음 중 하나여야 해요: { $known }
unread-no-value = { $field }: “{ $given }” – 쓸 수 있는 값이 아니에요
unread-range = { $field }: { $given } – { $low }에서 { $high } 사이여야 해요
unread-no-name = { $field }: 이름이 있어야 하는데 비어 있어요
unread-long-name = { $field }: 이름이 { $most }자를 넘어요
unread-month = { $field }: “{ $given }” – 2025-10 같은 달이나 2025-10-11 같은 날짜여야 해요
unread-id = id: “{ $given }” – 64자 이내의 영문자, 숫자, 점, 하이픈이어야 해요
unread-country = country: “{ $given }” – KR처럼 대문자 두 글자여야 해요
unread-twice = id { $id }: 이미 { $line }행에 있어요
unread-json = JSON 객체가 아니에요
unread-json-list = JSON Lines는 한 줄에 레코드 하나이고, 바깥에 목록이 없어요
unread-quote = 여기서 따옴표(")가 열리고 닫히지 않았어요
unread-keys = 형식에 없는 키는 뺐어요: { $keys }
unread-record = 이 레코드의 일부가 올바르지 않아요
draft-keep = { $count ->
    [1] 저장하기
   *[other] { $count }개 모두 저장
}
draft-drop = 저장 안 함
draft-dropped = 아무것도 저장하지 않았어요.
kept-add = { $titles }: 이제 이 서버의 카탈로그에 있어요. 다른 곳에서는 보이지 않아요.
kept-correct = { $titles }: 이제 이 서버에서는 수정된 내용으로 보여요.
kept-hide = { $titles }: 이제 이 서버의 검색, 목록, 추천에 나오지 않아요. 멤버들의 점수와 목록, 리뷰는 그대로 남아 있고, 되돌리면 돌아와요.
kept-import = 이 서버에서 작품 { $count }편을 추가하거나 수정했어요: { $titles }
undone-add = { $titles }: 이제 이 서버의 카탈로그에 없어요.
undone-correct = { $titles }: 이전 내용으로 돌아갔어요.
undone-hide = { $titles }: 다시 여기서 찾을 수 있어요.
undone-import = 작품 { $count }편을 이전 상태로 되돌렸어요: { $titles }
redo = 다시 하기
history-title = { $server }의 변경 기록
history-summary = 변경 { $count }건, 최신순. 되돌리면 이전 내용이 복원돼요.
history-undo = 변경 되돌리기
history-undone = 되돌림
history-nobody = 기록을 지운 사람
history-add = 추가: { $titles }
history-correct = 수정: { $titles }
history-hide = 숨김: { $titles }
history-import = 가져옴: { $titles }

## What cannot be done, and why

drama-gone = 그 작품은 이제 여기에 없어요. 다시 찾아봐 주세요.
score-unclear = “{ $given }” 점수가 여러 뜻일 수 있어요. 9, 8.5, 9/10, 95%, 4.5/5, ★★★★½처럼 적어 주세요.
score-unread = “{ $given }”, 점수로 읽을 수 없어요. 9, 8.5, 9/10, 95%, 4.5/5, ★★★★½처럼 적어 주세요.
score-beyond = “{ $given }” 점수는 범위를 벗어나요. 가장 낮은 점수는 0.1, 가장 높은 점수는 10이에요. 9, 8.5, 9/10, 95%, 4.5/5, ★★★★½처럼 적어 주세요.
not-rated = **{ $title }**: 아직 평가하지 않았어요.
undo-late = **{ $title }**: 그 뒤로 평점이 바뀌어 지금 그대로 둘게요.
list-not-on = **{ $title }**: 목록에 없어요.
list-rated = **{ $title }**: 평가했기 때문에 다 본 작품이에요. 평점을 취소하려면: /unrate
list-undo-late = 그 뒤로 목록이 바뀌어 지금 그대로 둘게요: **{ $title }**
list-private = 공개되지 않은 목록이에요. 목록 주인이 /list share로 공개할 수 있어요.
list-empty = 목록이 비어 있어요. /list add 명령어나 카드에서 첫 드라마를 담아 보세요.
list-empty-theirs = 그 목록에는 아직 아무것도 없어요.
episode-beyond = **{ $title }**: 총 { $count }화예요.
day-unclear = “{ $given }” 날짜를 읽을 수 없어요. 일요일, 내일, 5일 후, 2026-01-31처럼 적어 주세요.
pace-past = 이미 온 날이에요. 더 나중 날짜를 적어 주세요.
pace-unknown = **{ $title }**: 남은 회차가 없거나 전체 회차를 알 수 없어요.
review-empty = 리뷰에는 글이 필요해요. 점수만 주려면 /rate 명령어를 써 주세요.
review-gone = 그 리뷰는 이제 없어요.
review-own = 직접 쓴 리뷰예요. 수정하거나 삭제할 수 있어요.
reports-none = 신고된 것이 없어요.
import-large = 파일이 { $most }MB보다 커요. 나눠서 보내 주세요.
import-lost = 지금 Discord에서 “{ $file }” 파일을 받을 수 없어요. 다시 첨부해 주세요.
import-unreadable = “{ $file }” 파일은 읽을 수 있는 목록이 아니에요. 첫 줄에 열 이름(title, score, status)이 있는 CSV나 Trakt, AniList, Simkl의 JSON을 보내 주세요.
import-gone = 가져오려고 기다리는 것이 없어요. 파일과 함께 /list import 명령어를 써 주세요.
import-another = 나중에 보낸 다른 파일이 이 파일을 대신하고 있어요. 그쪽 버튼을 누르거나 /list import 명령어를 다시 써 주세요.
import-undo-gone = 그 가져오기는 이제 되돌릴 수 없어요. 가장 최근 것만 일주일 동안 되돌릴 수 있어요.
import-undo-late = 그때 가져온 작품이 그 뒤로 모두 바뀌어 지금 그대로 둘게요.
alerts-no-channel = 이 서버에는 새 회차를 알릴 채널이 없어요. 서버 관리자가 /manage alerts 명령어로 고를 수 있고, DM으로도 알려 드릴 수 있어요.
alerts-not-allowed = 그 채널에는 글을 쓸 수 없어요. 다른 채널을 고르거나 메시지 보내기를 허용해 주세요.
no-ratings = 아직 평가한 작품이 없어요. 좋아하는 작품부터 시작해 보세요: /rate
recommend-empty = 추천은 점수를 바탕으로 하는데 아직 매긴 점수가 없어요. 좋아하는 드라마 하나를 /rate 명령어로 평가하거나 /drama 명령어로 카드를 열면 시작할 수 있어요.
recommend-begin = 본 작품 하나 고르기
recommend-none-fits = 모든 조건에 맞는 작품이 남아 있지 않아요. 조건 하나를 빼고 다시 시도해 주세요.
recommend-none-avoided = 조건에 맞는 작품에는 항상 빼기로 한 요소가 있어요. /me settings 명령어로 바꾸거나 조건 하나를 빼 주세요.
recommend-none-left = 지금 추천할 수 있는 작품이 더는 남아 있지 않아요.
still-starting = 아직 준비 중이에요. 몇 초 뒤에 다시 시도해 주세요.
browse-none = 모든 조건에 맞는 작품이 없어요. 조건 하나를 빼고 다시 시도해 주세요.
random-none-left = 조건에 맞으면서 평가하지 않은 작품은 오늘 다 보여 드렸어요. 조건을 바꾸거나 내일 다시 와 주세요.
genre-unknown = “{ $given }” 장르는 모르겠어요. 입력할 때 나오는 것 중에서 골라 주세요.
service-unknown = “{ $given }” 서비스는 모르겠어요. 입력할 때 나오는 것 중에서 골라 주세요.
tag-spoils = “{ $given }” 태그는 이야기의 스포일러가 될 수 있어 목록으로 보여 드리지 않아요.
wish-spoils = “{ $given }” 태그는 이야기의 스포일러가 될 수 있어 이것으로는 고르지 않아요. 빼는 건 가능해요: “새드엔딩 없이”.
top-none = 아직 아무도 평가하지 않았어요. 좋아하는 작품부터 시작해 보세요: /rate
who-nowhere = 서버에서 물어봐 주세요. 그곳에서 작품을 평가한 사람을 보여 드려요.
who-nobody = **{ $title }**: 아직 여기서 평가한 사람이 없어요. 처음으로 평가해 보세요: /rate
person-gone = 그 인물은 이제 여기에 없어요. 다시 찾아봐 주세요.
regions-too-many = 한 번에 너무 많아요. 지역을 1~{ $most }곳, 쉼표로 구분해 적어 주세요: KR, US
region-unknown = “{ $given }” 지역은 모르겠어요. KR, JP, US처럼 두 글자로 적어 주세요.
tag-unknown = “{ $given }” 태그나 장르는 모르겠어요. 입력할 때 나오는 것 중에서 골라 주세요.
tag-unknown-typed = “{ $given }” 태그나 장르는 모르겠어요. 작품 카드에 몇 가지가 있고, /browse 명령어에서는 입력할 때 보여요.
tag-near = “{ $given }” 태그나 장르는 모르겠어요. 혹시 { $terms }인가요?
tag-is-title = “{ $given }”은(는) 작품 제목이에요. 비슷한 작품은 /similar 명령어로 찾을 수 있어요.
tag-is-person = “{ $given }”은(는) 사람 이름이에요. 나온 작품은 /person 명령어로 볼 수 있어요.
server-only = 서버에서만 쓸 수 있어요.
managers-only = 서버를 관리할 수 있는 분만 쓸 수 있어요.
proposal-gone = 이미 정해졌거나 남은 것이 없어요. 아직 정하지 않은 것 보기: /catalogue misses
alias-empty = 그 이름으로는 찾을 수 없어요. 글자나 숫자가 있어야 하고 100자까지예요.
alias-known = **{ $title }**: “{ $name }” 검색으로 이미 찾을 수 있어요.
alias-unknown = “{ $given }”, 이 서버의 별칭이 아니에요. 입력할 때 나오는 것 중에서 골라 주세요.
form-title-empty = 제목에는 글자나 숫자가 필요해요. 양식을 다시 열어 적어 주세요.
correct-nothing = **{ $title }**: 이미 아는 내용과 같아 아무것도 바꾸지 않았어요.
draft-known = 새로운 내용이 없어 아무것도 바꾸지 않았어요.
corrections-full = 이 서버의 작품은 { $most }편까지만 둘 수 있어요. 먼저 가져온 것을 되돌려 주세요: /catalogue history
draft-gone = 그 내용은 이제 없어요. 저장했거나 그만뒀거나 더 새로운 것으로 바뀌었어요. /catalogue import 또는 /catalogue add 명령어로 다시 시작해 주세요.
draft-empty = 저장할 내용이 없어요. 이해하지 못한 줄을 고쳐 다시 보내 주세요.
draft-hidden = { $title }: 이제 여기에 표시되지 않아요. 이 내용을 본 뒤에 숨겨졌거나 추가가 취소됐어요. 아무것도 저장하지 않았어요. 다시 보내면 지금 저장될 내용을 볼 수 있어요.
history-none = 이 서버의 작품은 아직 바뀐 것이 없거나 모두 되돌렸어요. 시작하려면: /catalogue add, /catalogue correct, /catalogue hide
change-gone = 그 변경은 이미 되돌렸거나 없어졌어요. 지금 있는 변경 보기: /catalogue history
change-built-on = 같은 작품에 그 뒤의 변경이 있거나 너무 오래된 변경이에요. 나중 변경을 먼저 되돌려 주세요: /catalogue history
import-not-text = “{ $name }” 파일은 UTF-8 텍스트가 아니에요. UTF-8로 저장해 다시 보내 주세요.
import-kind = “{ $name }” 파일은 읽을 수 없어요. 교환 형식의 .jsonl이나 .csv, 또는 페이지 내용을 .txt로 보내 주세요.
import-rows = 파일이 { $most }행보다 많아요. 나눠서 보내 주세요.
import-empty = “{ $name }”에 작품이 없어 아무것도 바꾸지 않았어요.
import-header = CSV 파일의 첫 줄에는 “title”을 포함한 열 이름이 있어야 해요. 지금 있는 열: { $columns }
import-csv = { NUMBER($line, useGrouping: 0) }번째 줄을 CSV로 읽을 수 없어요. 따옴표를 고쳐 파일을 다시 보내 주세요.
alias-full = 이 서버의 별칭은 { $most }개까지만 둘 수 있어요. 먼저 하나를 취소해 주세요: /catalogue unalias
tags-too-many = 한 번에 너무 많아요. { $most }개까지 쉼표로 구분해 적어 주세요.
mood-unknown = “{ $given }” 기분은 모르겠어요. 고를 수 있는 것: { $moods }
country-asked = “{ $given }”은(는) 드라마의 나라를 뜻해요. 나라는 “나라” 옵션에서 하나만 고를 수 있고, 뺄 수는 없어요.
years-unclear = “{ $given }”, 연도로 읽을 수 없어요. 2015, 2015-2020, 2018년 이후, 2010년까지, 90년대처럼 적어 주세요.
together-alone = 봇이 아닌 다른 분을 한 명 이상 골라 주세요.
together-many = { $most }명이 넘어요. 몇 명을 빼 주세요.
together-empty = 참고할 평가가 아직 없어요. 각자 좋아하는 드라마 하나를 /rate 명령어로 평가하면 시작할 수 있어요.
together-none-left = 모두에게 맞는 작품이 더는 남아 있지 않아요.
vote-not-yours = 요청한 분만 할 수 있어요. 내 모임에서는 /together 명령어를 써 주세요.
vote-unseen = 여기서는 지난 메시지를 볼 수 없어 표를 셀 수 없어요. 이 채널과 메시지 기록을 볼 수 있게 해 주시거나 직접 투표해 주세요.
vote-not-allowed = 여기서는 투표를 시작할 수 없어요. “투표 만들기” 권한을 주시거나 직접 투표해 주세요.
vote-not-by-you = 여기서는 “투표 만들기” 권한이 있는 분만 투표를 시작할 수 있어요. 그분께 부탁하거나 직접 투표해 주세요.
vote-none = 아직 아무도 투표하지 않았어요. 투표한 뒤 다시 눌러 주세요.
vote-over = 투표가 끝났는데 아무도 투표하지 않았어요. “{ vote }” 버튼으로 새로 시작할 수 있어요.
vote-gone = 그 투표는 이제 볼 수 없어요. “{ vote }” 버튼으로 새로 시작할 수 있어요.
match-self = 본인을 고르셨어요. 다른 멤버를 골라 주세요.
match-few = { $shared ->
    [0] 아직 { $name }님과 함께 평가한 작품이 없어요
   *[other] 지금까지 { $name }님과 함께 평가한 작품은 { $shared }편이에요
}. { $missing }편이 더 있으면 취향이 얼마나 맞는지 알 수 있어요. { $name }님이 본 작품을 평가하고, { $name }님에게도 부탁해 보세요.
chat-often = 1분에 메시지 { $count }개까지 답할 수 있어요. 이번 것은 저장하지 않았으니 { $when } 다시 보내 주세요.
chat-names-none = 그 메시지에서 드라마를 찾지 못했어요.
chat-nothing-filled = 점수를 모두 비워 두셔서 아무것도 저장하지 않았어요.
taste-bot = 봇은 드라마를 보지 않아요. 다른 멤버를 골라 주세요.
not-yours = 다른 멤버의 버튼이에요. 명령어로 본인 것을 열어 주세요.
stale-button = 오래된 메시지의 버튼이에요. 명령어를 다시 써 주세요.
stale-command = 그 명령어는 이제 바뀌었어요. 새로 입력해 나오는 것 중에서 골라 주세요.
slow-down = 한꺼번에 너무 많았어요. { $seconds }초 뒤에 다시 도와드릴게요.
restarting = 곧 다시 시작해요. 몇 초 뒤에 다시 시도해 주세요.
busy = 지금 찾는 분이 너무 많아 다 답하지 못하고 있어요. 잠시 뒤에 다시 시도해 주세요.
cannot-save = 지금은 저장할 수 없어 아무것도 바꾸지 않았어요. 잠시 후 다시 시도해 주세요.
fault = 죄송해요, 제 쪽에서 문제가 생겼어요. 또 그러면 운영자에게 이 번호를 알려 주세요: `{ $id }`
adult-elsewhere = **{ $title }**: 성인용 작품이에요. 여기서는 연령 제한 채널에서만 보여 드려요. 그런 채널이나 DM에서 물어봐 주세요.
adult-left-out = 이 채널에서는 성인용 작품을 보여 드리지 않아요.
match-hidden = { $name }님은 평가를 공개하지 않아 취향을 비교할 수 없어요.
taste-hidden = { $name }님은 평가를 공개하지 않아요.
match-hidden-self = 지금은 취향 비교에서 빠져 있어요. 먼저 다시 포함해 주세요: /me private
together-hidden-self = 지금은 모임 추천에서 빠져 있어요. 먼저 다시 포함해 주세요: /me private
not-yours-alone = 다른 멤버의 버튼이에요. 같은 명령어로 본인 것을 열 수 있어요.
direct-closed = DM을 보낼 수 없어요. 개인정보 보호 설정에서 이 서버의 DM을 허용한 뒤 다시 요청해 주세요.
not-taken = 지금은 Discord가 받아 주지 않았어요. 잠시 후 다시 해 주세요.

## Settings

settings-mine = 내 설정
settings-mine-about = 꼭 설정할 것은 없어요. 고르지 않은 것은 서버 설정이나 기본값을 따라요.
settings-theirs = { $server } 설정
settings-theirs-about = /me settings 명령어로 따로 고르지 않은 모든 분에게 적용돼요.
settings-region = 지역
settings-services = 서비스
settings-avoid = 추천하지 않을 것
settings-adult-apart = 성인용 작품
region-unset = 정하지 않음
services-all = 전체
avoid-nothing = 없음
adult-apart = 연령 제한 채널에서만
adult-anywhere = 모든 채널에서
set-region = 지역
set-services = 이용 중인 서비스
set-services-more = 다른 서비스
set-language = 언어
language-mine-about = 고른 언어는 나만 보는 답에 쓰여요. 모두가 보는 답은 서버의 언어 그대로예요.
language-theirs-about = 이 언어는 모두가 보는 답에 쓰여요. 한 사람만 보는 답은 그분의 언어로 나와요.
set-titles = 제목
set-names = 출연진 이름
set-scale = 점수
set-avoid = 추천하지 않을 것
set-alerts = { alerts-title }
set-alerts-channel = 새 회차를 알릴 채널
avoid-ask = 태그나 장르, 쉼표로 구분
alerts-to-off = 새 회차: 받지 않기
alerts-to-direct = 새 회차: 다이렉트 메시지로
alerts-to-server = 새 회차: 이 서버의 채널에서
language-as-discord = 언어: 내 Discord와 같게
language-as-server = 언어: 서버의 Discord와 같게
titles-unset = 제목: 기본
titles-english = 제목을 영어로
titles-native = 제목을 원어로
titles-romanised = 제목을 로마자로
names-unset = 이름: 기본
names-family = 성 먼저: Ikeuchi Aya
names-given = 이름 먼저: Aya Ikeuchi
scale-unset = 점수: 기본
scale-ten = 10점 만점: { $example }
scale-percent = 퍼센트: { $example }
scale-five = 별점: { $example }
private-on = 본인에게만 보이게 답하기
private-off = 모두에게 보이게 답하기
adult-apart-on = 성인용 작품 따로 두기
adult-apart-off = 성인용 작품 어디서나 보이기

## What is yours

export-here = 저장된 내 정보 전부예요. JSON은 보관용, CSV는 스프레드시트용이에요. /list import로 어느 쪽에서든 점수와 목록을, JSON에서는 리뷰도 다시 가져올 수 있어요.
export-sent = 저장된 내 정보를 모두 DM으로 보냈어요.
forget-ask =
    평가, 목록, 설정을 비롯해 저장된 내 정보를 모든 곳에서 지워요. 되돌릴 수 없어요.
    먼저 사본을 받으려면: /me export
forget-me = 모두 지우기
keep-me = 그대로 두기
forgotten = 모두 지웠어요. 이제 나를 나타내는 기록은 남아 있지 않아요.
forget-kept = 아무것도 바꾸지 않았어요.
hidden-now = 이제 평균, 랭킹, 취향 비교, 모임 추천에서 빠지고, 점수와 리뷰, 목록도 다른 사람에게 보이지 않아요. 평가는 계속 내 추천에 반영돼요.
hidden-already = 평균, 랭킹, 취향 비교, 모임 추천에서 빠져 있어요.
shown-now = 평균, 랭킹, 취향 비교, 모임 추천에 다시 포함돼요.
count-me-in = 포함하기
leave-me-out = 빠지기

## Privacy

privacy-title = 무엇을, 왜, 얼마나 오래 저장하나요
privacy-short = 알려 주신 것은 본인과 서버에 답하려고 저장해요. 누구에게도 팔지 않고, 이 봇의 데이터베이스 밖으로는 Discord의 답변으로만 나가요.
privacy-ratings = 점수와 평가한 시각(/who 및 /ratings 결과로 다른 사람에게도 보여요), 다시 보고 싶지 않은 작품: 평균과 추천을 위해, 취소할 때까지. 더 보고 싶다고 한 작품: 한 달 동안.
privacy-choices = /me settings, /me private 명령어로 고른 것: 원하는 방식으로 답하려고, 다르게 고를 때까지.
privacy-presence = 어느 서버에서 썼고 마지막으로 쓴 날이 언제인지: 서버 평균은 그곳에서 쓰는 분들의 것이니까요. 서버에서 봇이 제거되고 7일 뒤에 지워져요.
privacy-searches = 서버에서 찾지 못한 검색어와 그때 고른 작품: 다음에는 찾을 수 있도록. 120일 뒤에 지워져요.
privacy-draws = 오늘 /random 명령어로 뽑아 드린 작품: 하루에 같은 작품이 두 번 나오지 않도록. 다음 날 지워져요.
privacy-votes = 서버 투표에서 몇 번 연달아 밀렸는지: 다음에 더 반영하려고, 바라던 작품이 이길 때까지. 진행 중인 /together 투표가 어디에 있고 언제 끝나는지: 집계할 때까지.
privacy-lists = 목록에 담은 작품, 어디까지 봤는지, 메모, 목록 공개 여부: 목록에서 뺄 때까지 보관해요. 가져오려던 목록은 길어야 하루만 보관해요. 가장 최근 가져오기로 바뀌기 전의 내용은 되돌릴 수 있게 일주일 동안 보관해요.
privacy-reviews = 리뷰에 쓴 내용과 리뷰를 신고한 사실: 본인이 보이는 서버에서 보여 주고, 삭제할 때까지 보관해요.
privacy-messages = 제가 답한 메시지의 ID: 같은 메시지에 두 번 답하지 않도록 이틀만 보관해요.
privacy-alerts = 새 회차 알림을 어디에서 어떤 언어로 받을지, 언제까지의 알림을 받았는지: 끌 때까지 보관해요.
privacy-corrections = 서버의 작품 정보를 누가 언제 바꿨는지: 그 서버에서 되돌릴 수 있게 하려고요. 바꾸려던 내용은 결정할 때까지 보관해요. 내 정보를 지워도 서버의 작품은 남지만, 내 Discord ID는 지워져요.
privacy-servers = 서버의 설정, 새 회차를 알리는 채널, 작품에 붙인 별칭, 숨긴 리뷰: 서버에서 봇이 제거되고 7일 뒤에 지워져요.
privacy-never = 메시지는 읽지 않아요. 명령어, 저를 멘션하거나 DM으로 직접 보낸 메시지, 그리고 메시지 메뉴로 고른 메시지만 봐요. 사용자 정보로는 Discord ID만 저장하고 이름이나 사진은 절대 저장하지 않아요.
privacy-asked = 어느 작품인지 확실하지 않으면 { $sources }에서도 찾아요. 입력한 말만 그곳으로 보내고, 누가 입력했는지는 절대 보내지 않아요.
privacy-yours =
    - **/me export** 모두 받기
    - **/me forget** 모든 곳에서 한 번에 지우기, 백업에서는 교체되면서 지워져요
    - **/me private** 평균, 랭킹, 취향 비교에서 빠지기

## Statistics

owner-only = 이 봇의 운영자만 쓸 수 있어요.
histogram-panel = 점수 분포
picture-no-font = 일부는 로마자로 표시했어요. 원래 문자의 글꼴이 설치되어 있지 않아요.
profile-title = { $name }님의 취향
profile-tags = 좋아하는 드라마 유형
profile-others-here = 여기 다른 멤버
profile-others-world = 다른 모든 사람
profile-countries = 어느 나라 작품인지
profile-decades = 몇 년대 작품인지
decade = { $year }년대
titles-rated = { $count ->
   *[other] 평가한 작품
}
titles-watched = { $count ->
   *[other] 본 작품
}
hours-watched = { $count ->
   *[other] 시청 시간
}
mean-score = 평균 점수
profile-tag = { $tag } { $mine }%
profile-tag-beside = { $tag } { $mine }% (다른 사람 { $others }%)
profile-against = 남들과 가장 다른 평가
profile-contrary = 남들과 가장 다른 평가: **{ $title }**, { $name }님의 평점 { $mine }, 다른 { $count }명은 { $others }
profile-watched = 작품 { $titles }편, { $hours }시간 시청
club-title = { $server }의 취향
club-title-here = 이 서버의 취향
club-about = 멤버 { $members }명의 평가 { $ratings }개, 평균 { $mean }
club-loved = 가장 사랑받는 작품
club-disputed = 가장 의견이 갈리는 작품
club-months = 월별 평가
club-dispute = 최저 { $low }, 최고 { $high }, { $count }명
club-matchmaker = 최고의 중매인: { $member }님, 함께 평가한 작품 { $count }편에서 모두와 점수가 가장 비슷해요
club-matchmaker-none = 아직 중매인이 없어요. 다른 사람도 평가한 작품이 다섯 편 있어야 해요.
year-title = { $name }님의 { $year }년
year-best = 그해의 최고작
year-months = 월별 평가
year-most = 주로 { $names }
year-empty = { $year }년의 기록이 없어요.
year-begins = { $year }년의 기록이 아직 없어요. /rate 명령어로 작품을 평가하면 나의 한 해가 시작돼요.
year-other = { $year }년의 기록은 없고 { $years }년의 기록이 있어요. /me year 명령어에 그 연도를 적어 주세요.

## Help

help-title = 드라마라면 Namida
help-body =
    영어 제목, 원제, 로마자, 줄임말까지 드라마의 어떤 이름이든 적어 주세요.

    - **/drama** 카드 · **/synopsis** **/cast** **/episodes** **/watch** 각 항목 바로 보기
    - **/person** 출연작, 함께한 배우 · **/browse** 장르, 태그, 연도 등으로 · **/random** · **/top** · **/who** 여기서 평가한 사람

    - **/rate** 9, 8.5/10, 95%, ★★★★½처럼 · **/unrate** 평점 취소 · **/ratings** 내 평가
    - 채팅에서: “Goblin 9/10, W 8.5”처럼 제목과 점수를 적어 저를 멘션하거나 DM을 보내 주세요
    - 메시지의 앱 메뉴: **{ menu-dramas }**, **{ menu-rate-here }** · 멤버의 앱 메뉴: **{ menu-taste }**
    - **/review** 감상 쓰기, 스포일러는 가려져요
    - **/list** 볼 예정, 보는 중, 다 본 작품 · **/list import** MyDramaList 등에서 가져오기 · **/progress** 마지막으로 본 회차

    - **/similar** 아는 작품과 비슷한 작품 · **/recommend** 나를 위한 추천
    - **/together** 모임 추천과 투표 · **/match** 두 사람의 취향 비교

    - **/me profile** 내 취향 · **/me year** 나의 한 해 · **/server** 이 서버의 취향, 모두 그림으로
    - **/me settings** 언어, 지역, 점수 형식 · **/me export** **/me forget** **/me private** · **/privacy** 저장하는 것

    - **/settings** **/catalogue** 서버 관리자용: 이곳의 설정, 서버만의 작품과 별칭 · **/manage** 신고된 리뷰, 새 회차 알림
about-body =
    Namida { $version } · 작품 { $titles }편 · 평가 { $ratings }개
    정보: 기본 카탈로그와 각 카드에 적힌 공개 페이지. 다른 사이트의 점수는 옆에 적힌 날짜 기준이에요.
    보는 곳은 특정 시점의 정보예요. 결제하기 전에 서비스에서 확인해 주세요.
about-title = Namida 정보
about-TMDB-off = TMDB: 키가 없어 쓰지 않아요. 무료 키를 넣으면 포스터, 다른 모든 작품, 보는 곳이 나와요.
about-TVmaze-off = TVmaze: 꺼져 있어요.
about-answered = { $source }: 사용 중, 마지막 응답 { $when }
about-unasked = { $source }: 사용 중, 시작한 뒤 아직 요청하지 않았어요.
about-down = { $source }: 지금 응답이 없어요.
about-busy = { $source }: 잠시 기다려 달라고 해요.
about-refused = { $source }: 키를 받아 주지 않아요. 운영자가 새 키를 만들어 설정에 넣을 수 있어요.
about-TMDB = 이 제품은 TMDB API를 사용하지만 TMDB의 보증이나 인증을 받지 않았어요. 보는 곳 정보는 JustWatch에서 제공해요.
about-TVmaze = TVmaze의 정보는 CC BY-SA 4.0 라이선스를 따라요: tvmaze.com

## Choices of commands

choice-status-plan = { list-plan }
choice-status-watching = { list-watching }
choice-status-completed = { list-completed }
choice-status-hold = { list-hold }
choice-status-dropped = { list-dropped }
choice-sort-popular = 유명한 순
choice-sort-server = 이 서버 평점순
choice-sort-world = Namida 전체 평점순
choice-sort-newest = 최신순
choice-of-server = 이 서버
choice-of-world = Namida 전체
choice-surprise-safe = 널리 알려진 작품
choice-surprise-balanced = 두루두루
choice-surprise-surprise = 덜 알려진 작품
choice-with_others-everyone = 모두
choice-with_others-nobody = 나만
choice-where-direct = 다이렉트 메시지로
choice-where-server = 이 서버의 채널에서
choice-where-off = 받지 않기

## Countries

country-KR = 한국
country-JP = 일본
country-CN = 중국
country-TW = 대만
country-TH = 태국
country-HK = 홍콩
country-PH = 필리핀
country-SG = 싱가포르
country-VN = 베트남
country-US = 미국

## Facts and what dramas are based on

field-title = 제목
field-native-title = 원제
field-aliases = 다른 이름
field-kind = 종류
field-country = 국가
field-language = 언어
field-year = 연도
field-aired-from = 첫 방송일
field-aired-to = 마지막 방송일
field-airs-on = 방송 요일
field-status = 방영 상태
field-seasons = 시즌 수
field-episodes = 회차 수
field-runtime = 방영 시간
field-specials = 스페셜
field-networks = 방송사
field-content-rating = 관람 등급
field-genres = 장르
field-tags = 태그
field-synopsis = 줄거리
field-based-on = 원작
field-cast = 출연진
field-crew = 제작진
field-songs = 노래
field-related = 관련 작품
field-watch = 볼 수 있는 곳
field-scores = 다른 곳의 평점
field-links = 링크
field-images = 이미지
field-sources = 출처

origin-novel = 소설
origin-web-novel = 웹소설
origin-light-novel = 라이트 노벨
origin-short-story = 단편소설
origin-manga = 일본 만화
origin-manhwa = 만화
origin-manhua = 중국 만화
origin-webtoon = 웹툰
origin-comic = 만화
origin-anime = 애니메이션
origin-drama = 드라마
origin-film = 영화
origin-true-story = 실화
origin-game = 게임
origin-diary = 일기
origin-essay = 에세이
origin-essays = 에세이집
origin-play = 희곡
origin-song = 노래
origin-legend = 전설
origin-folk-tale = 민담

## Genres

genre-action = 액션
genre-adventure = 모험
genre-business = 비즈니스
genre-comedy = 코미디
genre-crime = 범죄
genre-documentary = 다큐멘터리
genre-drama = 드라마
genre-family = 가족
genre-fantasy = 판타지
genre-food = 음식
genre-historical = 사극
genre-horror = 공포
genre-law = 법정
genre-life = 일상
genre-martial-arts = 무술
genre-mature = 성인
genre-medical = 메디컬
genre-melodrama = 멜로
genre-military = 군대
genre-music = 음악
genre-mystery = 미스터리
genre-political = 정치
genre-psychological = 심리
genre-romance = 로맨스
genre-sci-fi = SF
genre-sitcom = 시트콤
genre-sports = 스포츠
genre-supernatural = 초자연
genre-thriller = 스릴러
genre-tokusatsu = 특촬
genre-war = 전쟁
genre-wuxia = 무협
genre-youth = 청춘

## Tags

tag-amnesia = 기억상실
tag-contract-relationship = 계약 연애
tag-contract-marriage = 계약 결혼
tag-fake-relationship = 위장 연애
tag-arranged-marriage = 정략결혼
tag-cohabitation = 동거
tag-hidden-identity = 숨겨진 정체
tag-identity-swap = 신분 바꿔치기
tag-body-swap = 영혼 체인지
tag-cross-dressing = 남장·여장
tag-time-skip = 몇 년 후
tag-starting-over = 새 출발
tag-reunion = 재회
tag-change-of-fortune = 몰락·인생 역전
tag-debt = 빚
tag-makeover = 외모 변신
tag-terminal-illness = 시한부
tag-kidnapping = 납치
tag-car-accident = 교통사고
tag-survival = 생존
tag-death-game = 데스게임
tag-competition = 경연·오디션
tag-treasure-hunt = 보물찾기
tag-unexpected-pregnancy = 뜻밖의 임신
tag-one-night-stand = 원나잇
tag-slow-burn = 스며드는 로맨스
tag-fast-romance = 초고속 로맨스
tag-slight-romance = 로맨스 한 스푼
tag-love-triangle = 삼각관계
tag-first-love = 첫사랑
tag-unrequited-love = 짝사랑
tag-secret-crush = 남모를 짝사랑
tag-love-at-first-sight = 첫눈에 반한 사랑
tag-enemies-to-lovers = 혐관 로맨스
tag-love-hate-relationship = 티격태격 로맨스
tag-friends-to-lovers = 친구에서 연인으로
tag-childhood-sweethearts = 소꿉친구 로맨스
tag-opposites-attract = 극과 극 로맨스
tag-second-chance-romance = 재회 로맨스
tag-ex-returns = 돌아온 옛 연인
tag-forbidden-love = 금지된 사랑
tag-star-crossed-lovers = 비운의 연인
tag-fated-love = 운명적 사랑
tag-secret-relationship = 비밀 연애
tag-workplace-romance = 사내 연애
tag-boss-and-employee = 상사와 부하 직원
tag-teacher-and-student = 교사와 학생
tag-master-and-disciple = 스승과 제자
tag-neighbours = 옆집 이웃
tag-rich-man-poor-woman = 신데렐라 로맨스
tag-rich-woman-poor-man = 남자 신데렐라
tag-celebrity-romance = 스타와 일반인 로맨스
tag-noona-romance = 연상녀 연하남
tag-age-gap = 나이 차 커플
tag-grumpy-and-sunshine = 까칠이와 햇살이
tag-he-falls-first = 직진남
tag-she-falls-first = 직진녀
tag-reverse-harem = 역하렘
tag-harem = 하렘
tag-multiple-couples = 여러 커플
tag-healthy-relationship = 건강한 연애
tag-misunderstandings = 오해와 엇갈림
tag-break-up = 이별
tag-married-couple = 부부
tag-infidelity = 불륜
tag-divorce = 이혼
tag-cross-cultural-romance = 국제 커플
tag-interspecies-romance = 인외 로맨스
tag-height-difference = 키 차이 커플
tag-steamy = 진한 스킨십
tag-bl = BL
tag-gl = GL
tag-censored-bl = 검열된 BL
tag-lgbtq-characters = 퀴어 캐릭터
tag-family-bonds = 가족애
tag-found-family = 유사가족
tag-parent-and-child = 부모와 자식
tag-siblings = 형제자매
tag-twins = 쌍둥이
tag-single-parent = 한부모
tag-orphan = 고아
tag-dysfunctional-family = 상처 주는 가족
tag-family-opposition = 집안의 반대
tag-family-secret = 가족의 비밀
tag-birth-secret = 출생의 비밀
tag-secret-sibling = 숨겨진 혈육
tag-close-friendship = 우정
tag-bromance = 브로맨스
tag-womance = 워맨스
tag-classmates = 학교 친구
tag-teamwork = 팀워크
tag-rivalry = 라이벌
tag-pets = 반려동물
tag-strong-female-lead = 강인한 여주
tag-badass-female-lead = 싸움 잘하는 여주
tag-strong-male-lead = 듬직한 남주
tag-nice-male-lead = 다정한 남주
tag-warm-female-lead = 따뜻한 여주
tag-cold-male-lead = 차가운 남주
tag-cold-female-lead = 차가운 여주
tag-arrogant-lead = 오만한 주인공
tag-cheerful-lead = 밝은 주인공
tag-naive-lead = 순진한 주인공
tag-shy-lead = 내성적인 주인공
tag-sassy-female-lead = 할 말 다 하는 여주
tag-eccentric-lead = 괴짜 주인공
tag-smart-lead = 똑똑한 주인공
tag-hardworking-lead = 노력파 주인공
tag-rich-male-lead = 부유한 남주
tag-rich-female-lead = 부유한 여주
tag-poor-lead = 가난한 주인공
tag-possessive-lead = 집착하는 주인공
tag-playboy-lead = 바람둥이 주인공
tag-popular-lead = 인기 많은 주인공
tag-antihero-lead = 안티히어로
tag-delinquent-lead = 문제아 주인공
tag-student-lead = 학생 주인공
tag-teenage-lead = 10대 주인공
tag-child-lead = 어린이 주인공
tag-disabled-lead = 장애가 있는 주인공
tag-autistic-lead = 자폐 스펙트럼 주인공
tag-gay-lead = 게이 주인공
tag-bisexual-lead = 양성애자 주인공
tag-female-centred = 여성 서사
tag-ensemble-cast = 군상극
tag-workplace = 직장 생활
tag-ceo-lead = CEO 주인공
tag-chaebol = 재벌
tag-doctor-lead = 의사 주인공
tag-hospital = 병원
tag-lawyer-lead = 법조인 주인공
tag-courtroom = 재판
tag-detective-lead = 형사·탐정 주인공
tag-police = 경찰
tag-soldiers = 군인
tag-spies-and-undercover = 스파이·언더커버
tag-bodyguard = 경호원
tag-teacher-lead = 교사 주인공
tag-entertainment-industry = 연예계
tag-actor-lead = 배우 주인공
tag-idol-lead = 아이돌 주인공
tag-musicians = 뮤지션
tag-writer-lead = 작가·편집자 주인공
tag-journalists = 기자
tag-fashion-industry = 패션·뷰티 업계
tag-artists = 예술가
tag-cooking = 요리
tag-athletes = 운동선수
tag-gaming = 게임
tag-con-artist = 사기꾼·도둑
tag-high-school = 고등학교
tag-university = 대학교
tag-countryside = 시골
tag-seaside = 바닷가
tag-restaurant-or-caf = 식당·카페
tag-hotel = 호텔
tag-prison = 교도소
tag-palace = 궁궐
tag-joseon = 조선 시대
tag-goryeo-and-earlier-korea = 삼국·고려 시대
tag-colonial-korea = 일제강점기
tag-republican-china = 중화민국 시대
tag-tang-dynasty = 당나라
tag-song-and-ming-dynasties = 송나라·명나라
tag-qing-dynasty = 청나라
tag-early-imperial-china = 당나라 이전 중국
tag-old-japan = 옛 일본
tag-old-siam = 옛 태국
tag-fictional-history = 가상 왕조
tag-historical-figures = 역사 속 인물
tag-wartime = 전쟁 시기
tag-1980s-and-before = 1980년대와 그 이전
tag-1990s = 1990년대
tag-past-and-present = 과거와 현재
tag-time-travel = 타임슬립
tag-time-loop = 타임루프
tag-reincarnation = 환생
tag-reincarnated-lovers = 전생의 연인
tag-transmigration = 빙의
tag-parallel-worlds = 평행세계
tag-xianxia = 선협
tag-xuanhuan = 현환
tag-ghosts = 귀신
tag-exorcism-and-shamans = 퇴마·무속
tag-grim-reaper = 저승사자
tag-gods-and-immortals = 신·불멸자
tag-gumiho = 구미호
tag-vampires = 뱀파이어
tag-demons = 악마
tag-zombies = 좀비
tag-mythical-creatures = 전설 속 존재
tag-magic = 마법
tag-superpowers = 초능력
tag-foresight-and-mind-reading = 예지·독심술
tag-robots-and-ai = 로봇·AI
tag-aliens = 외계인
tag-dystopia-and-future = 디스토피아·미래
tag-murder-mystery = 살인 사건
tag-serial-killer = 연쇄살인마
tag-investigation = 수사
tag-cold-case = 미제 사건
tag-gangsters = 조폭·갱단
tag-assassin = 암살자
tag-corruption = 부정부패
tag-conspiracy = 음모
tag-wrongly-accused = 누명
tag-vigilante = 사적 제재
tag-cult = 사이비 종교
tag-hidden-killer = 가까운 곳의 범인
tag-revenge = 복수
tag-betrayal = 배신
tag-power-struggle = 권력 다툼
tag-palace-intrigue = 궁중 암투
tag-royalty = 왕족
tag-generals-and-warriors = 장군·무사
tag-jianghu = 강호
tag-traditional-medicine = 전통 의술
tag-class-divide = 빈부격차
tag-social-issues = 사회 문제
tag-coming-of-age = 성장 이야기
tag-difficult-adulthood = 어른의 고민
tag-chasing-a-dream = 꿈을 향한 도전
tag-personal-growth = 인간적 성장
tag-redemption = 속죄
tag-grief = 상실과 애도
tag-trauma = 트라우마
tag-mental-health = 정신 건강
tag-illness = 투병
tag-north-and-south-korea = 남북 분단
tag-fan-culture = 덕질 문화
tag-healing = 힐링
tag-fluffy = 달달물
tag-tearjerker = 눈물샘 자극
tag-slice-of-life = 소소한 일상
tag-dark = 어두운 분위기
tag-suspenseful = 쫄깃한 긴장감
tag-angsty = 애절함
tag-black-comedy = 블랙 코미디
tag-slapstick = 슬랩스틱
tag-parody-and-satire = 패러디·풍자
tag-makjang = 막장
tag-inner-monologue = 속마음 독백
tag-complex-plot = 복잡한 스토리
tag-school-violence = 학교폭력
tag-cyberbullying = 사이버불링
tag-workplace-abuse = 직장 내 괴롭힘
tag-suicide = 자살
tag-self-harm = 자해
tag-sexual-violence = 성폭력
tag-adult-minor-relationship = 성인과 미성년자의 연애
tag-domestic-violence = 가정폭력
tag-child-abuse = 아동 학대
tag-toxic-relationship = 독이 되는 관계
tag-stalking = 스토킹
tag-graphic-violence = 잔혹한 폭력
tag-violence-against-animals = 동물 학대
tag-sexual-content = 성적 묘사
tag-nudity = 노출
tag-sex-work = 성매매
tag-drinking-and-drugs = 음주·약물
tag-homophobia = 성소수자 혐오
tag-pregnancy-loss = 유산·낙태
tag-pandemic = 팬데믹
tag-happy-ending = 해피엔딩
tag-sad-ending = 새드엔딩
tag-bittersweet-ending = 달콤씁쓸한 엔딩
tag-open-ending = 열린 결말
tag-lead-dies = 주인공의 죽음
tag-character-death = 등장인물의 죽음
tag-noble-sacrifice = 숭고한 희생
tag-faked-death = 죽은 줄 알았던 인물
tag-lovers-reunited = 다시 이어진 연인
tag-no-end-couple = 이루어지지 않는 커플
tag-second-lead-wins = 서브 주인공의 승리
tag-tragic-past-revealed = 밝혀진 아픈 과거
tag-based-on-a-novel = 소설 원작
tag-based-on-a-web-novel = 웹소설 원작
tag-based-on-a-manga = 일본 만화 원작
tag-based-on-a-webtoon = 웹툰 원작
tag-based-on-a-game = 게임 원작
tag-based-on-a-true-story = 실화 바탕
tag-remake = 리메이크
tag-miniseries = 미니시리즈
tag-web-series = 웹드라마
tag-vertical-short = 세로형 숏드라마
tag-anthology = 옴니버스
tag-episodic = 에피소드형
tag-daily-drama = 일일드라마
tag-weekend-family-drama = 주말 가족드라마

## Commands

menu-dramas = 이 메시지의 드라마
menu-rate-here = 드라마 평가하기
menu-taste = 취향
command-drama = 드라마 찾아보기
    .name = 드라마
command-synopsis = 드라마의 줄거리
    .name = 줄거리
command-cast = 누가 어떤 역을 맡았는지
    .name = 출연진
command-episodes = 회차, 길이, 방영일
    .name = 회차
command-watch = 드라마를 볼 수 있는 곳
    .name = 보는곳
command-person = 배우나 제작진의 연도별 작품, 함께한 배우, 평점 높은 작품
    .name = 인물
command-browse = 장르, 태그, 나라, 연도, 길이, 서비스로 드라마 찾기
    .name = 둘러보기
command-random = 아직 평가하지 않은 드라마 하나를 무작위로
    .name = 랜덤
command-top = 평점이 가장 높은 드라마
    .name = 랭킹
command-who = 여기서 누가 드라마를 평가했고 몇 점을 줬는지
    .name = 평가한사람
command-rate = 드라마 평가하기
    .name = 평가
command-unrate = 드라마 평점 취소하기
    .name = 평점취소
command-ratings = 평가, 최신순: 내 평가 또는 다른 멤버의 평가
    .name = 내평가
command-similar = 아는 드라마와 비슷한 작품
    .name = 비슷한작품
command-recommend = 나를 위한 드라마와 추천 이유
    .name = 추천
command-together = 모두가 좋아할 드라마를 투표로 고르기
    .name = 같이보기
command-match = 다른 멤버와 취향이 얼마나 비슷한지
    .name = 취향비교
command-settings = 이 서버의 설정: 지역, 서비스, 언어, 제목
    .name = 설정
command-me = 내 설정과 내 정보
    .name = 내정보
command-me-settings = 지역, 서비스, 언어, 제목, 점수를 원하는 대로
    .name = 설정
command-me-export = 저장된 내 정보를 모두 DM으로 받기
    .name = 내보내기
command-me-forget = 저장된 내 정보를 모두 지우기
    .name = 지우기
command-me-private = 평균, 랭킹, 취향 비교에서 빠지기
    .name = 비공개
command-privacy = 무엇을, 왜, 얼마나 오래 저장하는지
    .name = 개인정보
command-review = 드라마 감상 쓰기
    .name = 리뷰
command-manage = 서버 관리자용
    .name = 관리
command-manage-reports = 멤버가 신고한 리뷰와 여기서 숨긴 리뷰
    .name = 신고
command-manage-alerts = 새 회차를 알리는 채널
    .name = 알림
option-manage-channel = 알릴 채널. 비워 두면 지금 채널을 보여 줘요
    .name = 채널
command-list = 볼 예정, 보는 중, 다 본 드라마
    .name = 목록
command-list-show = 내 목록, 또는 다른 멤버의 공개 목록
    .name = 보기
command-list-add = 드라마를 목록에 담거나 옮기기
    .name = 담기
command-list-remove = 드라마를 목록에서 빼기
    .name = 빼기
command-list-share = 목록을 누가 볼 수 있는지 정하기
    .name = 공개
command-list-import = 다른 사이트의 목록과 점수 가져오기
    .name = 가져오기
option-list-file = MyDramaList, Letterboxd, AniList, Trakt, Simkl, IMDb에서 내보낸 파일이나 제목이 있는 CSV
    .name = 파일
option-list-out_of = 파일에 적혀 있지 않을 때, 점수가 몇 점 만점인지
    .name = 만점
command-list-tell = 보고 있는 작품의 새 회차 알림 받기
    .name = 알림
option-list-where = DM, 이 서버의 채널, 또는 받지 않기
    .name = 받을곳
option-list-status = 목록의 어느 부분인지
    .name = 상태
option-list-note = 나에게 남기는 메모 (-를 쓰면 지워져요)
    .name = 메모
option-list-with_others = 모두에게, 또는 나만
    .name = 공개범위
command-progress = 어디까지 봤는지, 며칠 밤이 남았는지
    .name = 진행
command-me-profile = 내 취향: 태그, 나라, 연대, 시청 시간
    .name = 취향
command-me-year = 카드로 보는 나의 드라마 한 해
    .name = 한해
option-me-year = 어느 해인지. 비워 두면 올해
    .name = 연도
command-server = 이 서버가 사랑하는 작품, 의견이 갈리는 작품, 최고의 중매인
    .name = 서버
command-status = 이 봇의 운영자용: 봇이 잘 돌아가는지
    .name = 상태
command-help = Namida로 할 수 있는 것
    .name = 도움말
command-about = 버전, 출처, 상태
    .name = 정보
command-catalogue = 이 서버만의 작품과 별칭
    .name = 카탈로그
command-catalogue-misses = 여기서 찾지 못한 이름과 그 뜻의 후보
    .name = 못찾은이름
command-catalogue-alias = 드라마를 여기서 다른 이름으로도 찾을 수 있게 하기
    .name = 별칭
command-catalogue-unalias = 이 서버의 별칭 취소하기
    .name = 별칭취소
command-catalogue-add = 이 서버에서만 보이는 작품 추가하기
    .name = 추가
command-catalogue-correct = 이 서버에서 작품 정보 수정하기
    .name = 수정
command-catalogue-hide = 작품을 여기 검색과 추천에서 숨기기
    .name = 숨기기
command-catalogue-history = 여기서 누가 무엇을 바꿨는지
    .name = 기록
command-catalogue-undo = 이 서버 작품의 마지막 변경 되돌리기
    .name = 되돌리기
command-catalogue-import = 파일이나 페이지 내용에서 작품 가져오기
    .name = 가져오기
option-catalogue-file = .jsonl, .csv, 또는 페이지를 담은 .txt, 2MB까지. 비워 두면 내용을 붙여 넣을 수 있어요
    .name = 파일
option-catalogue-name = 여기서 쓰는 이름
    .name = 별칭
option-title = 드라마의 아무 이름이나
    .name = 작품
option-score = 9, 8.5/10, 95%, 4.5/5, ★★★★½
    .name = 점수
option-region = 나라 이름이나 두 글자 코드, 여러 곳은 쉼표로 구분: KR, US
    .name = 지역
option-private = 나에게만 답 보이기
    .name = 나만보기
option-like = 원하는 것, 쉼표로 구분, 또는 작품 제목: 유사가족, 스며드는 로맨스
    .name = 원함
option-avoid = 원하지 않는 것, 쉼표로 구분: 기억상실, 새드엔딩
    .name = 제외
option-mood = 지금 기분
    .name = 기분
option-years = 2015, 2015-2020, 2018년 이후, 2010년까지, 90년대
    .name = 연도
option-surprise = 널리 알려진 작품, 덜 알려진 작품, 또는 두루두루
    .name = 인지도
option-member = 다른 멤버
    .name = 멤버
option-member2 = 한 명 더
    .name = 멤버2
option-member3 = 한 명 더
    .name = 멤버3
option-member4 = 한 명 더
    .name = 멤버4
option-member5 = 한 명 더
    .name = 멤버5
option-member6 = 한 명 더
    .name = 멤버6
option-member7 = 한 명 더
    .name = 멤버7
option-member8 = 한 명 더
    .name = 멤버8
option-member9 = 한 명 더
    .name = 멤버9
option-country = 이 나라의 드라마만
    .name = 나라
option-name = 성과 이름 순서는 상관없어요
    .name = 이름
option-genre = 이 장르만
    .name = 장르
option-tag = 이 태그가 있는 드라마만
    .name = 태그
option-from_year = 이 해부터
    .name = 시작연도
option-to_year = 이 해까지
    .name = 끝연도
option-service = 이 서비스에서 확인된 작품만
    .name = 서비스
option-sort = 무엇을 먼저 보일지
    .name = 정렬
option-of = 이 서버의 평점, 또는 모두의 평점
    .name = 기준
option-episode = 마지막으로 본 회차
    .name = 회차
option-before = 언제 전에 다 볼지: 일요일, 5일 후, 2026-01-31
    .name = 기한
option-max_episodes = 최대 회차 수
    .name = 최대회차
