# Lời nhắn cho thành viên. Ngắn gọn, ấm áp, chính xác.

language-name = Tiếng Việt

## The card of a drama

tab-overview = Tổng quan
tab-cast = Diễn viên
tab-episodes = Tập phim
tab-watch = Xem ở đâu
tab-reviews = Đánh giá
tab-similar = Tương tự

status-announced = sắp chiếu
status-airing = đang chiếu
status-ended = đã chiếu xong
kind-series = phim bộ
kind-special = tập đặc biệt
kind-film = phim lẻ
kind-other = khác
minutes = { $count } phút
episodes-runtime = { $count } × { $minutes } phút
episodes-count = { $count } tập
specials-count = { $count ->
    [1] tập đặc biệt
   *[other] { $count } tập đặc biệt
}
by-author = { $work } của { $author }
based-on = Chuyển thể từ
songs = Nhạc phim
song-opening = nhạc mở đầu “{ $title }”
song-ending = nhạc kết “{ $title }”
song-insert = “{ $title }”
synopsis-none = Chưa có tóm tắt ở đây.
disputed = Các nguồn không khớp: { $facts }
disputed-fact = { $field } { $value } ({ $source })

score-mine = Bạn
score-none-yet = chưa chấm điểm
score-world = Toàn Namida
votes = { $count } lượt
average = { $score } từ { $count } lượt

billing-main = Vai chính
billing-support = Vai phụ
billing-guest = Khách mời
cast-none = Chưa có danh sách diễn viên ở đây.
job-director = Đạo diễn
job-screenwriter = Biên kịch
job-composer = Âm nhạc
job-producer = Nhà sản xuất

specials = Tập đặc biệt
special-untitled = Tập đặc biệt
episodes-none = Chưa có thông tin về các tập.
time-to-watch = { $hours ->
    [0] { $minutes } phút
   *[other] { $minutes ->
        [0] { $hours } giờ
       *[other] { $hours } giờ { $minutes } phút
    }
} để xem hết
aired-from = Chiếu { $first }
aired-between = { $first } – { $last }
same-story = Cùng một câu chuyện
relation-original = bản gốc
relation-remake = bản làm lại
relation-adaptation = bản chuyển thể
relation-sequel = phần tiếp theo
relation-prequel = tiền truyện
relation-special = tập đặc biệt
relation-film = phim lẻ
relation-spin-off = ngoại truyện
relation-side-story = chuyện bên lề
relation-same-universe = cùng vũ trụ
story-goes-on = Thêm về những câu chuyện bạn đã biết
similar-none = Chưa có phim nào đủ giống.

region-none = Chưa chọn khu vực, nên danh sách này không giới hạn theo nơi bạn ở.
region-set = Chọn khu vực của tôi
region-other = Khu vực khác…
region-ask = Quốc gia của bạn, hoặc hai chữ cái như KR
watch-in = { $flag } { $region }
watch-none = Chưa biết dịch vụ nào chiếu phim này.
watch-unstated = { $regions }: chưa rõ dịch vụ nào chiếu.
watch-stream = Gói thuê bao
watch-free = Miễn phí
watch-rent = Thuê
watch-buy = Mua
watch-elsewhere = { $more ->
    [0] Chưa rõ có ở khu vực của bạn không; đã có ở { $regions }.
   *[other] Chưa rõ có ở khu vực của bạn không; đã có ở { $regions } và { $more } nơi khác.
}
watch-credit = Thông tin nơi xem là của JustWatch, qua [TMDB](<{ $link }>).
and-more = +{ $count }
watch-somewhere = { $services } ({ $when }, không rõ khu vực)
search-at = Tìm trên
date-unknown = không rõ ngày

## Live sources

trailer = Trailer
next-episode = **Sắp chiếu** tập { $number }, { $when }
next-of-season = **Sắp chiếu** tập { $number } mùa { $season }, { $when }
next-unnumbered = **Tập tiếp theo** { $when }
live-from = Cũng từ { $sources }
live-down = { $source } hiện không phản hồi.
live-busy = { $source } đang yêu cầu chờ một lát.
live-refused = { $source } không nhận khóa của bot này.
live-unlisted = { $source } không có phim này.
live-as-of = Đang hiện thông tin từ { $when }.
live-missing = Poster, ngày chiếu và nơi xem từ đó hiện chưa có ở đây.
live-searching = Đang tìm thêm trên { $sources } …
live-not-searched = { $sources } không trả lời, nên ở đây thiếu thông tin từ đó. Bạn thử lại sau ít phút nhé.
from-source = từ { $source }

page-of = { $page } / { $pages }
open-another = Mở phim khác
open-one = Mở một phim
open = Mở
open-card = Mở thẻ phim

## Rating

rate-this = Chấm điểm
rate-again = Bạn đã cho { $score } – đổi điểm
rate-remove = Gỡ điểm của tôi
rate-ask = Bạn cho **{ $title }** mấy điểm?
score-word-10 = yêu thích
score-word-8 = rất hay
score-word-6 = ổn
score-word-4 = yếu
score-word-2 = dở
undo = Hoàn tác
undone = Đã hoàn tác. { $now }
rating-kept = **{ $title }**: bạn cho **{ $score }**.
rating-changed = **{ $title }**: bạn cho **{ $score }**, trước đó là { $before }.
rating-gone = **{ $title }**: đã gỡ điểm { $before } của bạn.
rating-kept-by = **{ $title }**: { $name } cho **{ $score }**.
rating-changed-by = **{ $title }**: { $name } cho **{ $score }**, trước đó là { $before }.
rating-gone-by = **{ $title }**: { $name } đã gỡ điểm { $before }.
ratings-title = Điểm của { $name }
ratings-summary = { $count } phim, trung bình { $mean }

## Rating in chat

chat-undo = Hoàn tác { $title }
chat-which = Điểm { $score } này cho phim nào?
chat-which-title = Ý bạn là phim nào?
chat-which-score = **{ $title }**: ý bạn là điểm nào?
chat-sure = **{ $title }**: mình lưu **{ $score }** của bạn nhé?
chat-keep = Lưu { $score }
chat-leave = Thôi, bỏ qua
chat-neither = Không cái nào đúng
chat-left = Chưa lưu gì cả.
chat-named = **{ $title }**: thêm điểm, như “{ $title } 9/10”, mình sẽ lưu lại.
chat-parts = **{ $title }**: trong chat mình chỉ lưu một điểm chung, như “{ $title } 9/10”. Điểm từng phần thì ghi trong bài đánh giá.
chat-more = Còn { $count } phim nữa: quá nhiều cho một tin nhắn. Bạn gửi phần còn lại trong tin khác nhé.
chat-hello = Kể mình nghe bạn đã xem gì, như “Goblin 9/10, W 8,5”, mình sẽ lưu điểm cho bạn. /recommend tìm phim cho bạn, /unrate gỡ điểm. Xem thêm ở /help
chat-role = Discord chỉ cho mình đọc tin nhắn có nhắc đúng tên mình. Bạn gửi lại kèm { $bot } nhé.
chat-names = { $count } phim trong tin nhắn này
chat-rate-title = Chấm điểm phim tại đây
taste-title = Gu phim của { $name }
taste-none = { $name } chưa chấm điểm phim nào.
taste-best = Điểm cao nhất
## Lists and progress

list-watching = Đang xem
list-plan = Định xem
list-completed = Đã xem xong
list-hold = Tạm dừng
list-dropped = Bỏ dở
list-all = Tất cả
list-this = Thêm vào danh sách
list-ask = Thêm **{ $title }** vào mục nào trong danh sách?
list-change = { $standing } – thay đổi
list-remove = Xóa khỏi danh sách
list-kept = **{ $title }**: { $standing }.
list-gone = Đã xóa **{ $title }** khỏi danh sách của bạn.
list-note-was = Ghi chú trước đó: { $note }
list-finished = Bạn cho mấy điểm?
list-title = Danh sách của { $name }
list-shared = Người khác có thể xem danh sách này.
list-yours = Chỉ bạn xem được danh sách này; /list share để mở cho mọi người.
list-none-of = Không có phim nào ở mục này.
list-share-everyone = Danh sách của bạn đang mở: ai cũng xem được bằng /list show, kể cả ghi chú.
list-share-nobody = Danh sách này chỉ mình bạn xem được.
list-share-hidden = Danh sách của bạn sẽ mở cho người khác khi bạn chọn “Tính cả tôi” trong /me private. Trước lúc đó chỉ mình bạn thấy.
progress-of = { $episode } / { $total }
progress-open = tập { $episode }
progress-none = Bạn chưa bắt đầu **{ $title }**.
one-more = Đã xem tập { $episode }
seen-whole = Đã xem
pace-ask = Cần mấy buổi tối?
pace = Xem xong trước { $day }: { $size } trong { $evenings } buổi tối.
pace-each = Tức là { $each } mỗi tối, { $time }.
pace-each-only = Tức là { $each } mỗi tối.
pace-begin = Muộn nhất là bắt đầu vào { $day }; trước { $before } còn { $free } buổi tối.
pace-tight = Như vậy là quá nhiều cho một tối; chọn ngày xa hơn sẽ thoải mái hơn.
pace-other = Trước một ngày khác
hours-minutes = { $hours ->
    [0] { $minutes } phút
   *[other] { $minutes ->
        [0] { $hours } giờ
       *[other] { $hours } giờ { $minutes } phút
    }
}
weekday = { $day }, { $date }

## New episodes

alerts-title = Tập mới
alerts-several = tập { $first } đến { $last }
alerts-of-season = tập { $number } mùa { $season }
alerts-direct = Mình sẽ nhắn riêng cho bạn khi phim bạn đang xem có tập mới, cả buổi tối gộp trong một tin.
alerts-server = Mình sẽ nhắc tên bạn trong { $channel } khi phim bạn đang xem có tập mới.
alerts-off = Bạn sẽ không nhận tin về tập mới nữa.
alerts-none = Chưa có phim nào ở mục { list-watching } trong danh sách của bạn: thêm bằng /list add.
alerts-end = Tắt các tin này bằng /list tell.
alerts-channel = Tập mới được báo trong { $channel } cho những ai chọn nhận bằng /list tell.
alerts-channel-none = Máy chủ này không còn báo tập mới nữa.
alerts-channel-unset = Ở đây chưa có kênh nào báo tập mới. Chọn một kênh bên dưới.
alerts-stop = Ngừng báo

## Importing a list

import-title = Từ { $site }
import-count-matched = { $count } phim khớp
import-count-reviews = { $count } đánh giá của bạn
import-count-open = { $count } phim cần hỏi lại
import-count-missing = { $count } phim không có ở đây
import-waits = Chưa lưu gì cả.
import-nothing = Không phim nào trong số này có ở đây, nên không có gì để nhập.
import-replaces = { $count } phim trong số đó bạn đã chấm điểm khác; điểm của bạn được giữ trừ khi bạn thay.
import-unread = { $count } dòng không đọc được, hoặc vượt quá giới hạn.
import-unscaled = Điểm được bỏ qua vì có thể theo thang 5 hoặc 10. Hãy nhập lại với tùy chọn “thang-điểm” để cho biết.
import-strange = Mình không đọc được trạng thái này trong danh sách: { $words }.
import-unscored = Mình không đọc được điểm này: { $words }.
import-undated = Mình không đọc được ngày này nên tính là hôm nay: { $words }. Hãy viết như 2024-03-09.
import-columns = Mình không biết các cột này nên chỉ đọc tên phim: { $words }. Các cột mình biết gồm score, status và progress.
import-matched = Đã khớp
import-missing = Không có ở đây
import-more = và { $count } phim nữa
import-was = bạn đã cho { $score }
import-which = { $count ->
    [1] Một câu hỏi:
   *[other] Câu đầu tiên trong { $count } câu hỏi:
} **{ $name }** là phim nào?
import-none-of-these = Không phim nào, bỏ qua
import-go = Nhập
import-replace = Nhập và thay điểm của tôi
import-cancel = Thôi
import-cancelled = Chưa nhập gì cả.
import-done = Đã lưu { $scores } điểm và đưa { $listed } phim vào danh sách của bạn.
import-done-listed = Đã đưa { $listed } phim vào danh sách của bạn.
import-done-nothing = Bạn đã có hết rồi nên không đổi gì cả.
import-done-unsaid = Tệp không có điểm hay trạng thái trong danh sách cho các phim này nên không đổi gì cả.
import-done-reviews = Đã lấy lại { $count } đánh giá của bạn.
import-done-open = Còn { $count } câu hỏi chưa trả lời nên các phim đó chưa được nhập. Dùng /list import với tệp đó để được hỏi lại.
import-undone = { $count } phim trở lại như trước khi nhập.
import-redone = { $count } phim trở lại như sau khi nhập.
import-undo-stay = { $count } phim đã đổi sau đó, nên được giữ nguyên như hiện tại.
import-open = Mở danh sách của tôi

## Reviews

review-this = Viết đánh giá
review-edit = Sửa đánh giá
review-delete = Xóa
review-delete-ask = Xóa đánh giá của bạn về **{ $title }**? Điểm của bạn vẫn giữ nguyên.
review-delete-sure = Xóa hẳn
review-deleted = Đã xóa đánh giá của bạn về **{ $title }**.
review-report = Báo cáo
review-reported = Đã báo cho những người quản lý máy chủ này. Cảm ơn bạn.
review-hide = Ẩn ở đây
review-keep = Giữ lại
review-show = Hiện lại
review-hidden = Đánh giá đó không còn hiện trong máy chủ này.
review-kept-shown = Đánh giá đó được hiện trong máy chủ này.
review-kept = **{ $title }**: bài đánh giá của { $who }
review-kept-hidden = Người quản lý máy chủ này không cho hiện bài này ở đây.
review-kept-alone = Người khác sẽ thấy bài này khi bạn chọn “Tính cả tôi” trong /me private. Trước lúc đó chỉ mình bạn thấy.
review-kept-here = Đã lưu đánh giá của bạn.
review-open = Đọc các đánh giá
review-read = Đọc trọn một bài
review-none = Chưa ai ở đây đánh giá phim này.
review-opposites = Hai ý kiến trái chiều:
review-spoiler = Có tiết lộ nội dung:
review-ahead = Nói đến tập { $episode }, tập bạn chưa xem:
review-ahead-here = Nói đến tập { $episode }, tập mà ở đây chưa phải ai cũng xem:
review-ahead-unknown = Có thể nói về những tập bạn chưa xem:
review-barred = đã che vì tiết lộ diễn biến
review-until = sau { $episode } tập
review-form = Đánh giá: { $title }
review-score = Điểm của bạn
review-text = Đánh giá của bạn
review-spoils = Bài này tiết lộ nội dung
review-spoils-hint = Toàn bộ bài viết sẽ được che lại.
review-episodes = Số tập bạn đã xem
review-episodes-hint = Ai có phim trong danh sách mà chưa xem đến đó sẽ thấy bài bị che.
review-aspects = Điểm từng phần, nếu bạn muốn
review-aspects-hint = truyện 9, diễn 8,5, nhạc 10, xem lại 7
review-unread-episode = Mình không đọc được bạn đã xem bao nhiêu tập nên bỏ qua phần đó.
review-unread-aspects = Mình không đọc được hết điểm từng phần nên bỏ qua phần không rõ. Hãy viết như truyện 9, diễn 8.5.
aspect-story = truyện
aspect-acting = diễn
aspect-music = nhạc
aspect-rewatch = xem lại
reports-title = Bị báo cáo: một đánh giá về { $title }
reports-hidden = Đang ẩn ở đây: một đánh giá về { $title }
reports-count = bởi { $count } thành viên

## People

did-role = Vai diễn
did-director = Đạo diễn
did-screenwriter = Biên kịch
did-composer = Âm nhạc
did-producer = Sản xuất
billed-main = vai chính
billed-support = vai phụ
billed-guest = khách mời
person-also = còn viết là { $names }
person-with = Hay đóng cùng
person-best = Điểm cao nhất ở { $server }
person-best-here = Điểm cao nhất ở máy chủ này
person-best-world = Điểm cao nhất toàn Namida
person-several = “{ $typed }” có thể là một trong những người này.
person-nearest = Ở đây không có ai tên “{ $typed }”. Có phải ý bạn là một trong những người này?
person-nothing = Ở đây không có ai tên “{ $typed }”. Thử cách viết khác bằng chữ Latinh, hoặc một phần của tên.
choose-person = Chọn một người
open-partner = Mở một bạn diễn

## Browsing

browse-all = Tất cả phim
browse-years = { $since }–{ $until }
browse-since = từ { $year }
browse-until = đến { $year }
browse-episodes = { $count ->
    [1] 1 tập
   *[other] tối đa { $count } tập
}
browse-on = trên { $service }
browse-service = Phim chiếu ở đâu, tính đến khi nào, có trên mỗi thẻ phim ở mục “Xem ở đâu”.
browse-count = { $count } phim
sort-popular = nổi tiếng nhất trước
sort-server = hay nhất ở { $server } trước
sort-server-here = hay nhất ở máy chủ này trước
sort-world = hay nhất toàn Namida trước
sort-newest = mới nhất trước
another-one = Phim khác
top-title = Hay nhất ở { $server }
top-title-here = Hay nhất ở máy chủ này
top-title-world = Hay nhất toàn Namida
top-summary = { $count } phim được chấm; càng ít lượt chấm thì càng gần điểm trung bình chung
who-title = Ai ở đây đã chấm { $title }

## Recommending

picks-similar = Giống { $title }
picks-for-me = Dành cho { $name }
picks-others = Gợi ý khác
picks-services = trên các dịch vụ bạn có: { $services }
picks-anywhere = Không có phim phù hợp trên các dịch vụ bạn có, nên những phim này có thể ở bất cứ đâu.
seen-it = Đã xem
not-for-me = Không hợp gu
more-like-this = Thêm phim kiểu này
less-of-this = Bớt phim kiểu này
less-done = Giờ đã loại “{ $tag }”.
less-always = Luôn loại trừ
less-always-done = Từ giờ mình không gợi ý “{ $tag }” nữa; đổi lại ở /me settings.
pick-safe = lựa chọn an toàn
pick-surprise = lựa chọn bất ngờ
not-out = chưa chiếu
not-out-until = chiếu từ { $day }
wish-mood = tâm trạng “{ $mood }”
mood-cry = muốn khóc
mood-cry-means = Câu chuyện khiến bạn rơi nước mắt.
mood-laugh = muốn cười
mood-laugh-means = Ngộ nghĩnh, nhanh và vui.
mood-comfort = muốn ấm lòng
mood-comfort-means = Người hiền lành, nỗi lo nhỏ, món ăn ấm nóng.
mood-thrill = muốn hồi hộp
mood-thrill-means = Thêm một tập nữa, tim đập thình thịch.
mood-slow-evening = tối thư thả
mood-slow-evening-means = Yên tĩnh, thong thả, dễ đắm chìm.
mood-swoon = muốn rung động
mood-swoon-means = Yêu thêm một lần nữa.
mood-think = muốn suy ngẫm
mood-think-means = Đọng lại trong đầu nhiều ngày.
mood-puzzle = muốn giải đố
mood-puzzle-means = Manh mối để lần theo và bí ẩn để giải.
mood-escape = muốn thoát ly thực tại
mood-escape-means = Một thế giới khác hay một thời đại khác.
mood-cheer-on = muốn cổ vũ
mood-cheer-on-means = Những người không bỏ cuộc.
mood-shiver = muốn rùng mình
mood-shiver-means = Góc tối và bàn tay lạnh.
wish-without = không có { $tags }
wish-since = từ { $year }
wish-until = đến { $year }
wish-episodes = tối đa { $count } tập
wish-service = trên { $service }
wish-safe = chỉ phim nổi tiếng
wish-surprise = chỉ phim ít người biết
tag-taken = Mình hiểu “{ $given }” là { $tag }.
dismissed = **{ $title }** sẽ không được gợi ý cho bạn nữa.
welcome-back = **{ $title }** có thể lại được gợi ý cho bạn.
reason-tags = cùng có { $values }
reason-tags-with = cùng có { $values } với { $titles }
reason-tags-given = bạn chấm { $titles }: cùng có { $values }
comma = { ", " }
labelled = { $label }: { $text }
quoted = “{ $text }”
and = { $first } và { $second }
reason-genres = { $values }
reason-cast = có { $values }
reason-crew = do { $values } thực hiện
reason-country = cùng quốc gia
reason-era = cùng thời
reason-source = cũng chuyển thể từ { $values }
reason-networks = cùng đài
reason-liked = được người mê { $titles } yêu thích
reason-liked-here = được cùng những người ấy yêu thích
reason-loved = { $values } thành viên mê { $titles } cũng mê phim này
reason-advice = hay được gợi ý cùng { $titles }
reason-advice-here = fan cũng gợi ý
reason-wished = { $values }
reason-wanted = giống { $titles }, như bạn yêu cầu
reason-popularity = nhiều người xem
reason-quality = điểm cao
reason-general = nhiều người thích
reason-asked = hợp với điều bạn muốn

## Watching together

together-title = Dành cho { $names }
together-unrated = Mình chưa có điểm nào của { $names }, nên gợi ý này dựa vào những người còn lại.
together-heeded = { $count ->
   *[other] { $names } bị thua phiếu lần trước nên lần này được ưu tiên hơn.
}
together-anywhere = Không có phim nào nằm trên dịch vụ của tất cả các bạn, nên những phim này có thể ở bất cứ đâu.
together-leave-out = Bớt một người
vote = Bình chọn
vote-question = Cùng xem gì đây?
plan-it = Chốt phiếu và lên lịch
vote-winner = Chốt { $title }
vote-tied = Có phim khác bằng phiếu; phim này hợp với cả nhóm hơn.
event-when = Khi nào cả nhóm xem?
in-hours-1 = Một giờ nữa
in-hours-3 = Ba giờ nữa
in-hours-24 = Giờ này ngày mai
in-hours-48 = Giờ này hai ngày nữa
in-hours-72 = Giờ này ba ngày nữa
in-hours-168 = Giờ này tuần sau
event-not-allowed = Mình không được tạo sự kiện ở đây. Nếu có quyền “Tạo sự kiện”, lần sau mình sẽ lên lịch giúp.
event-not-by-you = Ở đây chỉ người có quyền “Tạo sự kiện” mới tạo được sự kiện. Nhờ một người như vậy lên lịch giúp nhé.
event-make = Lên lịch vào lúc đó
event-made = **{ $title }** được lên lịch vào { $when } ({ $left }).
event-open = Mở sự kiện
event-about = Cùng chọn với Namida.

match-title = { $one } và { $other }
match-close = Gần như chung một gu
match-alike = Nhiều điểm chung
match-mixed = Có điểm chung, có điểm khác
match-apart = Gu khá khác nhau
match-overlap = { $shared } phim cả hai đã chấm, trong { $mine } của { $one } và { $theirs } của { $other }.
match-first = Ấn tượng đầu: điểm còn quá ít, quá phân tán hoặc quá giống nhau để chắc chắn.
match-fair = Khá chắc; thêm phim chung sẽ rõ hơn.
match-sure = Chắc chắn: đã đủ dữ liệu.
match-loved = Cả hai đều mê
match-loved-none = Chưa có phim nào cả hai đặc biệt thích.
match-fought = Để tranh cãi
match-fought-none = Không có; tính theo thang điểm riêng của mỗi người, điểm của hai bạn chưa bao giờ cách xa nhau.
match-next = Nên xem tiếp
match-watch = { $name }: { $title }, { $by } rất thích
match-watch-own = { $name }: { $title }, dựa vào điểm đã chấm

## Finding a title

several = “{ $typed }” có thể là một trong các phim này.
several-one = “{ $typed }”: có phải ý bạn là phim này?
named-person = Đó là tên một người: /person cho xem các vai diễn.
choose = Chọn một phim
others-called = Một phim khác tên “{ $typed }” …
nothing = Không có phim nào tên “{ $typed }”. Thử tên gốc, hoặc một phần của tên.
nothing-elsewhere = Ở đây không có phim nào tên “{ $typed }”. Đây là kết quả tìm được ở nơi khác; phim bạn chọn sẽ được lưu ở đây.
nothing-nearest = Không có phim nào tên “{ $typed }”. Có phải ý bạn là một trong các phim này?

## Names of a server's own

misses-title = Không tìm thấy ở { $server }
misses-summary = { $count } lượt tìm không có kết quả. Những từ đó có thể thành tên gọi của một phim ở đây: bằng nút bên dưới hoặc /catalogue alias.
misses-none = Gần đây không có lượt tìm nào không ra kết quả.
missed-by = { $count } thành viên, lần cuối { $when }
missed-then = Sau đó đã chọn: { $picks }
missed-pick = { $title } × { $count }
missed-nothing = Sau đó không chọn phim nào.
names-used = Đang dùng { $count } tên tự đặt; /catalogue unalias để gỡ một tên.
use-for = Dùng cho { $title }
drop-it = Bỏ qua
take-back = Gỡ bỏ
name-used = Từ giờ “{ $name }” sẽ tìm ra **{ $title }** ở đây.
name-shared = Tên này cũng tìm ra { $titles }: ai gõ sẽ được hỏi là phim nào.
name-dropped = “{ $name }” sẽ không được đề xuất cho **{ $title }** nữa.
name-open = “{ $name }” cho **{ $title }** lại đang chờ quyết định.
name-gone = “{ $name }” không còn tìm ra { $titles } ở đây nữa.

## A server's own titles

form-add = Thêm phim vào máy chủ này
form-correct = Sửa thông tin phim ở đây
form-title = Tên phim
form-title-about = Như hiển thị trên thẻ phim
form-names = Tên khác
form-names-about = Mỗi dòng một tên: phiên âm, bản dịch, tên tắt của fan
form-facts = Thông tin
form-facts-about = Mỗi dòng một mục, như Year: 2005. Không biết thì bỏ trống
form-facts-example = Original title: 1リットルの涙
form-cast = Diễn viên
form-cast-about = Mỗi dòng một người: Sawajiri Erika (Ikeuchi Aya)
form-synopsis = Tóm tắt
form-synopsis-about = Phim nói về điều gì, không tiết lộ kết phim
form-page = Đọc nội dung một trang
form-page-text = Nội dung
form-page-about = Tên, năm, số tập, diễn viên … Chưa lưu gì trước khi bạn xác nhận
form-ready = Biểu mẫu đã sẵn sàng.
form-open = Mở biểu mẫu
pasted-text = Nội dung đã dán
draft-title = { $name }: trước khi lưu
draft-count-added = { $count } phim mới
draft-count-corrected = { $count } phim được sửa
draft-count-known = { $count } phim đã có sẵn
draft-count-unread = { $count } dòng không hiểu được
draft-added = **{ $title }** là phim mới ở đây
draft-corrected = **{ $title }** được sửa ở đây
draft-more = và { $count } phim nữa
draft-removed = bỏ trống
draft-rest = Những thông tin khác đọc được đều đã có sẵn.
draft-unread = Không hiểu được, nên bỏ qua
draft-look = Hãy xem trước
draft-line = Dòng { NUMBER($line, useGrouping: 0) }:
unread-unknown = mình không hiểu dòng này
unread-nothing = phía sau không có gì
unread-other-title = nói về một phim khác không được nêu tên ở đây
unread-score = điểm này không rõ
unread-unclear = giá trị này không rõ ràng
unread-said-before = ở trên đã ghi khác
unread-no-title = phía trước không có tên phim
unread-many-titles = các phim khác của trang này không được đọc
unread-opinion = lời nhận xét không được lưu, điểm thì có
unread-columns = các cột không cho biết ai đóng vai nào; hãy viết “Diễn viên (Vai)”
unread-no-kind = không nói là phim bộ hay phim lẻ; hãy thêm “Kind: …”
unread-late = Có người đã sửa phim này từ lúc bạn mở biểu mẫu; hãy xem kỹ những gì sẽ đổi
unread-namesake = { $titles } đã có tên này; chỉ lưu nếu đây là phim khác
unread-no-actor = không nói ai đóng vai đó
unread-untitled = không tìm thấy tên phim: hãy bắt đầu bằng tên, hoặc viết “Title: …”
unread-long = văn bản quá dài; phần còn lại chưa được đọc
unread-html = đó là HTML: hãy sao chép trang như trình duyệt hiển thị
unread-link = mình không mở liên kết: hãy sao chép nội dung trang rồi dán vào
unread-day = chỉ rõ năm; hãy viết ngày như 2024-03-09
unread-more = còn những dòng khác
unread-one-title = mỗi biểu mẫu chỉ có một phim
unread-role = hãy viết là “Diễn viên (Vai)”
unread-missing = thiếu { $field }
unread-type = { $field }: { $type ->
    [int] cần một số nguyên
    [float] cần một số
    [array] cần một danh sách
    [object] cần một bản ghi
    [bool] cần true hoặc false
    [date] cần một ngày như 2025-10-11
   *[other] cần văn bản
}
unread-none-of = { $field }: “{ $given }” không phải là một trong { $known }
unread-no-value = { $field }: “{ $given }” không phải là giá trị dùng được
unread-range = { $field }: { $given } không nằm giữa { $low } và { $high }
unread-no-name = { $field }: cần một cái tên, nhưng đang để trống
unread-long-name = { $field }: tên đó dài hơn { $most } chữ
unread-month = { $field }: “{ $given }” không phải là tháng như 2025-10 hay ngày như 2025-10-11
unread-id = id: “{ $given }” không gồm tối đa 64 chữ cái, chữ số, dấu chấm và gạch nối
unread-country = country: “{ $given }” không phải là hai chữ in hoa như KR
unread-twice = id { $id } đã có ở dòng { $line }
unread-json = đó không phải là đối tượng JSON
unread-json-list = JSON Lines có một bản ghi mỗi dòng, không có danh sách bao quanh
unread-quote = dấu ngoặc kép (") mở ở đây mà không đóng
unread-keys = các khóa không thuộc định dạng đã bị bỏ qua: { $keys }
unread-record = một phần của bản ghi này không đúng như cần có
draft-keep = { $count ->
    [1] Lưu
   *[other] Lưu cả { $count }
}
draft-drop = Không lưu
draft-dropped = Chưa lưu gì cả.
kept-add = { $titles } giờ thuộc danh mục của máy chủ này. Nơi khác không ai thấy.
kept-correct = { $titles } từ giờ hiện theo thông tin đã sửa trong máy chủ này.
kept-hide = { $titles } không còn hiện trong tìm kiếm, danh sách hay gợi ý của máy chủ này. Điểm, danh sách và đánh giá của thành viên vẫn được giữ, và trở lại khi bạn hoàn tác.
kept-import = Đã thêm hoặc sửa { $count } phim trong máy chủ này: { $titles }
undone-add = { $titles } không còn thuộc danh mục của máy chủ này.
undone-correct = { $titles } trở lại như trước.
undone-hide = { $titles } lại tìm được ở đây.
undone-import = { $count } phim trở lại như trước: { $titles }
redo = Làm lại
history-title = Thay đổi ở { $server }
history-summary = { $count } thay đổi, mới nhất trước. Hoàn tác sẽ đưa về như trước đó.
history-undo = Hoàn tác một thay đổi
history-undone = đã hoàn tác
history-nobody = người đã yêu cầu được quên
history-add = Thêm { $titles }
history-correct = Sửa { $titles }
history-hide = Ẩn { $titles }
history-import = Nhập { $titles }

## What cannot be done, and why

drama-gone = Phim đó không còn ở đây. Bạn tìm lại nhé.
score-unclear = “{ $given }” có thể là nhiều mức điểm. Hãy viết như 9, 8,5, 9/10, 95%, 4,5/5 hoặc ★★★★½.
score-unread = Mình không đọc được “{ $given }” thành điểm. Hãy viết như 9, 8,5, 9/10, 95%, 4,5/5 hoặc ★★★★½.
score-beyond = “{ $given }” nằm ngoài thang điểm: thấp nhất là 0,1, cao nhất là 10. Hãy viết như 9, 8,5, 9/10, 95%, 4,5/5 hoặc ★★★★½.
not-rated = Bạn chưa chấm điểm **{ $title }**.
undo-late = Điểm của bạn cho **{ $title }** đã đổi sau đó, nên được giữ nguyên như hiện tại.
list-not-on = **{ $title }** không có trong danh sách của bạn.
list-rated = **{ $title }** được tính là đã xem xong vì bạn đã chấm điểm. /unrate để gỡ điểm.
list-undo-late = Danh sách của bạn đã đổi sau đó, nên **{ $title }** được giữ nguyên như hiện tại.
list-private = Danh sách đó không mở cho người khác. Chủ danh sách có thể mở bằng /list share.
list-empty = Danh sách của bạn còn trống. Thêm phim đầu tiên bằng /list add, hoặc từ bất kỳ thẻ phim nào.
list-empty-theirs = Danh sách đó chưa có gì.
episode-beyond = **{ $title }** có { $count } tập.
day-unclear = Mình không đọc được “{ $given }” là ngày nào. Hãy viết như chủ nhật, ngày mai, 5 ngày nữa, hoặc 2026-01-31.
pace-past = Ngày đó đã đến rồi. Hãy chọn ngày xa hơn.
pace-unknown = Bạn đã xem hết **{ $title }**, hoặc chưa ai biết phim có bao nhiêu tập.
review-empty = Đánh giá cần có vài lời. Nếu chỉ muốn cho điểm thì dùng /rate.
review-gone = Đánh giá đó không còn ở đây.
review-own = Đó là đánh giá của chính bạn. Bạn có thể sửa hoặc xóa.
reports-none = Không có báo cáo nào ở đây.
import-lost = Discord hiện không đưa được “{ $file }” cho mình. Bạn đính kèm lại nhé.
import-unreadable = “{ $file }” không phải danh sách mình đọc được: cần CSV có dòng đầu ghi tên cột (title, score, status), hoặc JSON của Trakt, AniList hay Simkl.
import-gone = Không có gì đang chờ nhập. Dùng /list import kèm tệp của bạn.
import-another = Một tệp khác của bạn đã thay chỗ tệp này. Dùng các nút dưới tệp đó, hoặc /list import lần nữa.
import-undo-gone = Lần nhập đó không hoàn tác được nữa: chỉ lần nhập mới nhất mới được, trong một tuần.
import-undo-late = Mọi phim của lần nhập đó đã đổi sau đó, nên được giữ nguyên như hiện tại.
alerts-no-channel = Máy chủ này chưa có kênh báo tập mới. Người quản lý chọn kênh bằng /manage alerts; mình cũng có thể nhắn riêng cho bạn.
alerts-not-allowed = Mình không được viết trong kênh đó. Chọn kênh khác, hoặc cho phép mình gửi tin nhắn ở đó.
no-ratings = Bạn chưa chấm điểm phim nào. Bắt đầu với phim bạn yêu thích: /rate
recommend-empty = Mình dựa vào điểm số mà chưa có điểm nào của bạn: chấm một phim bạn yêu thích bằng /rate, hoặc mở thẻ phim bằng /drama, rồi mình có thể bắt đầu.
recommend-begin = Chọn một phim bạn đã xem
recommend-none-fits = Không còn phim nào đáp ứng mọi mong muốn đó. Bỏ bớt một mong muốn rồi thử lại.
recommend-none-avoided = Mọi phim phù hợp đều có điều bạn luôn loại trừ. Đổi trong /me settings, hoặc bỏ bớt một mong muốn.
recommend-none-left = Hiện không còn phim nào mình có thể gợi ý cho bạn.
still-starting = Mình vẫn đang chuẩn bị. Bạn thử lại sau vài giây nhé.
browse-none = Không có phim nào khớp mọi bộ lọc. Bỏ bớt một bộ lọc rồi thử lại.
random-none-left = Hôm nay đã hết phim phù hợp mà bạn chưa chấm. Đổi một bộ lọc, hoặc mai quay lại nhé.
genre-unknown = Mình không biết thể loại “{ $given }”. Hãy chọn trong những gợi ý hiện ra khi bạn gõ.
service-unknown = Mình không biết dịch vụ “{ $given }”. Hãy chọn trong những gợi ý hiện ra khi bạn gõ.
tag-spoils = “{ $given }” sẽ tiết lộ diễn biến câu chuyện, nên không liệt kê phim theo thẻ này.
wish-spoils = “{ $given }” sẽ tiết lộ diễn biến câu chuyện, nên không chọn phim theo đó. Loại trừ thì được: “không kết buồn”.
top-none = Chưa ai chấm điểm phim nào. Bắt đầu với phim bạn yêu thích: /rate
who-nowhere = Hãy dùng lệnh này trong một máy chủ: ở đó mới có danh sách ai đã chấm.
who-nobody = Chưa ai ở đây chấm **{ $title }**. Hãy là người đầu tiên: /rate
person-gone = Người đó không còn ở đây. Bạn tìm lại nhé.
regions-too-many = Như vậy hơi nhiều. Hãy nêu từ một đến { $most } khu vực, cách nhau bằng dấu phẩy: KR, US
region-unknown = Mình không biết khu vực “{ $given }”. Hãy viết hai chữ cái, như KR, JP hoặc VN.
tag-unknown = Mình không biết thẻ hay thể loại “{ $given }”. Hãy chọn trong những gợi ý hiện ra khi bạn gõ.
tag-unknown-typed = Mình không biết thẻ hay thể loại “{ $given }”. Thẻ phim nào cũng nêu vài cái, và /browse gợi ý khi bạn gõ.
tag-near = Mình không biết thẻ hay thể loại “{ $given }”. Có phải ý bạn là { $terms }?
tag-is-title = “{ $given }” là tên phim, không phải thẻ hay thể loại. Phim giống nó: /similar
tag-is-person = “{ $given }” là tên người, không phải thẻ hay thể loại. Phim người ấy tham gia: /person
server-only = Chỉ dùng được trong máy chủ.
managers-only = Chỉ dành cho người có quyền quản lý máy chủ này.
proposal-gone = Việc đó đã được quyết định, hoặc không còn gì nữa. /catalogue misses cho thấy những gì đang chờ.
alias-empty = Không thể tìm gì bằng tên đó: cần có chữ cái hoặc chữ số, tối đa 100 ký tự.
alias-known = Vốn đã tìm được **{ $title }** bằng “{ $name }”.
alias-unknown = “{ $given }” không phải tên do máy chủ này đặt. Hãy chọn trong những gợi ý hiện ra khi bạn gõ.
form-title-empty = Tên phim cần có chữ cái hoặc chữ số. Mở lại biểu mẫu và điền tên nhé.
correct-nothing = Không có gì khác với thông tin đã biết về **{ $title }**, nên không đổi gì cả.
draft-known = Không có gì mới ở đây, nên không đổi gì cả.
corrections-full = Như vậy sẽ vượt quá { $most } phim riêng của máy chủ này, mức tối đa mình lưu. Hãy hoàn tác một lần nhập trước: /catalogue history
draft-gone = Nội dung ở đó không còn: đã được lưu, bị bỏ, hoặc có bản mới hơn thay. Bắt đầu lại với /catalogue import hoặc /catalogue add.
draft-empty = Không có gì để lưu. Sửa những dòng không hiểu được rồi gửi lại.
draft-hidden = { $title } không còn hiển thị ở đây: phim đã bị ẩn hoặc bị rút lại sau khi bạn xem phần này. Chưa lưu gì cả. Hãy gửi lại để xem bây giờ sẽ lưu những gì.
history-none = Chưa có thay đổi nào với phim của máy chủ này, hoặc đã hoàn tác hết. Bắt đầu với /catalogue add, /catalogue correct hoặc /catalogue hide.
change-gone = Thay đổi đó đã được hoàn tác hoặc không còn. /catalogue history cho thấy những gì đang có.
change-built-on = Có thay đổi sau đó của cùng phim dựa trên nó, hoặc đã quá lâu. Hãy hoàn tác thay đổi sau trước: /catalogue history
import-large = Tệp đó lớn hơn { $most } MB. Hãy chia nhỏ rồi gửi từng phần.
import-not-text = “{ $name }” không phải văn bản UTF-8. Hãy lưu dạng UTF-8 rồi gửi lại.
import-kind = Mình không đọc được “{ $name }”. Hãy gửi .jsonl hoặc .csv theo định dạng trao đổi, hoặc nội dung một trang dạng .txt.
import-rows = Tệp đó có hơn { $most } dòng. Hãy chia nhỏ rồi gửi từng phần.
import-empty = Không có phim nào trong “{ $name }”, nên không đổi gì cả.
import-header = Dòng đầu của tệp CSV ghi tên các cột, trong đó có “title”. Hiện có: { $columns }.
import-csv = Dòng { NUMBER($line, useGrouping: 0) } không đọc được dạng CSV. Sửa dấu ngoặc kép rồi gửi lại tệp.
alias-full = Máy chủ này đã đặt { $most } tên, mức tối đa mình lưu. Hãy gỡ một tên trước: /catalogue unalias
tags-too-many = Như vậy hơi nhiều. Hãy nêu tối đa { $most } mục, cách nhau bằng dấu phẩy.
mood-unknown = Mình không biết tâm trạng “{ $given }”. Có các tâm trạng: { $moods }.
country-asked = “{ $given }” là nơi sản xuất phim. Hãy chọn từng quốc gia một bằng tùy chọn “quốc-gia”; không thể loại trừ quốc gia nào.
years-unclear = Mình không đọc được “{ $given }” thành năm. Hãy viết như 2015, 2015-2020, từ 2018, đến 2010 hoặc thập niên 90.
together-alone = Hãy chọn ít nhất một người khác, không phải bot.
together-many = Như vậy là hơn { $most } người. Bớt vài người nhé.
together-empty = Mình chưa có điểm nào của cả nhóm. Mỗi người chấm một phim yêu thích bằng /rate, rồi mình có thể bắt đầu.
together-none-left = Không còn phim nào hợp với tất cả các bạn.
vote-not-yours = Chỉ người khởi xướng mới làm được. Dùng /together cho nhóm của bạn.
vote-unseen = Mình không thấy tin nhắn cũ ở đây nên không đếm phiếu được. Cho mình xem kênh này và lịch sử tin nhắn, hoặc tự bỏ phiếu nhé.
vote-not-allowed = Mình không được tạo khảo sát ở đây. Cho mình quyền “Tạo khảo sát”, hoặc tự bỏ phiếu nhé.
vote-not-by-you = Ở đây chỉ người có quyền “Tạo khảo sát” mới mở được khảo sát. Nhờ một người như vậy, hoặc tự bỏ phiếu nhé.
vote-none = Chưa ai bình chọn. Bình chọn trước rồi bấm lại nhé.
vote-over = Cuộc bình chọn đã kết thúc mà chưa ai bình chọn. “{ vote }” mở cuộc khác.
vote-gone = Mình không còn thấy cuộc bình chọn đó. “{ vote }” mở cuộc khác.
match-self = Đó là bạn mà. Hãy chọn thành viên khác.
match-few = { $shared ->
    [0] Bạn và { $name } chưa chấm phim nào chung
   *[other] Bạn và { $name } mới chấm chung { $shared } phim
}. Thêm { $missing } phim nữa là mình có thể nói hai bạn hợp gu đến đâu: hãy chấm những phim { $name } đã xem, và rủ bạn ấy làm như vậy.
chat-often = Mình trả lời { $count } tin mỗi phút. Tin này chưa được lưu: hãy gửi lại { $when }.
chat-names-none = Mình không thấy phim nào trong tin nhắn đó.
chat-nothing-filled = Bạn để trống mọi điểm, nên chưa lưu gì cả.
taste-bot = Bot không xem phim. Hãy chọn thành viên khác.
not-yours = Những nút đó là của thành viên khác. Hãy dùng lệnh để có nút của bạn.
stale-button = Nút này thuộc tin nhắn cũ. Bạn dùng lại lệnh nhé.
stale-command = Lệnh đó giờ đã khác. Hãy gõ lại và chọn trong những gợi ý.
slow-down = Hơi dồn dập rồi. { $seconds } giây nữa mình sẽ lại sẵn sàng.
restarting = Mình sắp khởi động lại. Bạn thử lại sau vài giây nhé.
busy = Đang có quá nhiều người hỏi nên mình chưa kịp trả lời. Bạn thử lại sau giây lát nhé.
cannot-save = Hiện mình không lưu được, nên chưa thay đổi gì. Bạn thử lại sau ít phút nhé.
fault = Xin lỗi, phía mình có trục trặc. Nếu lặp lại, hãy báo số này cho chủ bot: `{ $id }`

adult-elsewhere = **{ $title }** dành cho người lớn. Ở đây phim như vậy chỉ hiện trong kênh giới hạn độ tuổi: hãy tìm ở đó, hoặc trong tin nhắn riêng.
adult-left-out = Phim dành cho người lớn không hiện trong kênh này.
match-hidden = { $name } giữ kín điểm số, nên không so được độ hợp gu.
taste-hidden = { $name } giữ kín điểm số.
match-hidden-self = Bạn đang không tham gia so gu. Hãy tham gia lại trước: /me private
together-hidden-self = Bạn đang không tham gia gợi ý nhóm. Hãy tham gia lại trước: /me private
not-yours-alone = Những nút đó là của thành viên khác. Nút của bạn ở cùng lệnh đó.
direct-closed = Mình không nhắn riêng cho bạn được. Hãy cho phép tin nhắn riêng từ máy chủ này trong cài đặt riêng tư, rồi thử lại.
not-taken = Lúc này Discord chưa nhận. Hãy thử lại sau giây lát.

## Settings

settings-mine = Cài đặt của bạn
settings-mine-about = Không bắt buộc phải chọn: mục nào bạn bỏ trống sẽ theo máy chủ, hoặc theo mặc định.
settings-theirs = Cài đặt của { $server }
settings-theirs-about = Áp dụng cho mọi người ở đây chưa tự chọn bằng /me settings.
settings-region = Khu vực
settings-services = Dịch vụ
settings-avoid = Không bao giờ gợi ý
settings-adult-apart = Phim 18+
region-unset = chưa chọn
services-all = bất kỳ
avoid-nothing = không có
adult-apart = chỉ trong kênh giới hạn độ tuổi
adult-anywhere = trong mọi kênh
set-region = Khu vực
set-services = Dịch vụ bạn có
set-services-more = Thêm dịch vụ
set-language = Ngôn ngữ
language-mine-about = Ngôn ngữ của bạn dùng cho những gì chỉ bạn thấy: câu trả lời cho mọi người vẫn theo ngôn ngữ của máy chủ.
language-theirs-about = Ngôn ngữ này dùng cho câu trả lời mọi người đều thấy: điều chỉ một người thấy thì theo ngôn ngữ của họ.
set-titles = Tên phim
set-names = Tên diễn viên
set-scale = Thang điểm
set-avoid = Không bao giờ gợi ý
set-alerts = { alerts-title }
set-alerts-channel = Kênh báo tập mới
avoid-ask = Thẻ hoặc thể loại, cách nhau bằng dấu phẩy
alerts-to-off = Tập mới: không báo
alerts-to-direct = Tập mới: qua tin nhắn riêng
alerts-to-server = Tập mới: ở kênh của máy chủ này
language-as-discord = Ngôn ngữ: theo Discord của tôi
language-as-server = Ngôn ngữ: theo Discord của máy chủ
titles-unset = Tên phim: mặc định
titles-english = Tên phim tiếng Anh
titles-native = Tên phim nguyên gốc
titles-romanised = Tên phim bằng chữ Latinh
names-unset = Tên người: mặc định
names-family = Họ trước: Ikeuchi Aya
names-given = Tên trước: Aya Ikeuchi
scale-unset = Điểm: mặc định
scale-ten = Điểm thang mười: { $example }
scale-percent = Điểm phần trăm: { $example }
scale-five = Điểm theo sao: { $example }
private-on = Trả lời riêng tư
private-off = Trả lời cho mọi người thấy
adult-apart-on = Tách riêng phim 18+
adult-apart-off = Hiện phim 18+ ở mọi nơi

## What is yours

export-here = Tất cả những gì mình lưu về bạn: JSON để mang theo, CSV để mở bằng bảng tính. Với /list import, mình lấy lại điểm và danh sách của bạn từ tệp nào cũng được, và đánh giá của bạn từ tệp JSON.
export-sent = Mình đã gửi tất cả những gì lưu về bạn qua tin nhắn riêng.
forget-ask =
    Việc này xóa điểm, danh sách, cài đặt và mọi thứ khác mình lưu về bạn, ở mọi nơi. Không thể hoàn tác.
    Để giữ một bản trước: /me export
forget-me = Quên tôi đi
keep-me = Giữ lại tất cả
forgotten = Mình đã quên bạn: không còn dữ liệu nào nhắc đến bạn nữa.
forget-kept = Chưa thay đổi gì.
hidden-now = Từ giờ bạn không được tính vào điểm trung bình, bảng xếp hạng, so gu và gợi ý nhóm, và không ai khác thấy điểm, bài đánh giá hay danh sách của bạn. Điểm bạn chấm vẫn được dùng cho gợi ý của riêng bạn.
hidden-already = Bạn không được tính vào điểm trung bình, bảng xếp hạng, so gu và gợi ý nhóm.
shown-now = Bạn lại được tính vào điểm trung bình, bảng xếp hạng, so gu và gợi ý nhóm.
count-me-in = Tính cả tôi
leave-me-out = Đừng tính tôi

## Privacy

privacy-title = Mình lưu gì, để làm gì và trong bao lâu
privacy-short = Mình lưu những gì bạn nói với mình để trả lời bạn và máy chủ của bạn; không ai bán chúng, và chúng chỉ rời cơ sở dữ liệu của bot dưới dạng câu trả lời trong Discord.
privacy-ratings = Điểm của bạn kèm thời gian chấm, được /who và /ratings hiện cho người khác, và những phim bạn không muốn thấy lại: để tính trung bình và gợi ý, đến khi bạn gỡ. Những gì bạn muốn xem thêm: trong một tháng.
privacy-choices = Những gì bạn chọn với /me settings và /me private: để trả lời theo ý bạn, đến khi bạn chọn khác.
privacy-presence = Bạn đã dùng mình ở những máy chủ nào, và lần cuối vào ngày nào: điểm trung bình của máy chủ là của những người dùng mình ở đó. Xóa bảy ngày sau khi mình bị gỡ khỏi máy chủ.
privacy-searches = Những gì bạn tìm không ra trong một máy chủ, và phim bạn chọn sau đó: để lần sau tìm thấy. Xóa sau 120 ngày.
privacy-draws = Những phim /random đã chọn cho bạn hôm nay: để không phim nào ra hai lần trong một ngày. Xóa vào hôm sau.
privacy-votes = Bạn bị thua phiếu mấy lần liên tiếp trong một máy chủ: để lần sau bạn được ưu tiên hơn, đến khi bạn thắng phiếu. Cuộc bình chọn /together đang mở ở đâu và khi nào kết thúc: đến khi đếm phiếu xong.
privacy-lists = Những gì trong danh sách của bạn, bạn xem đến đâu, ghi chú, và người khác có được xem không: cho đến khi bạn gỡ ra. Danh sách bạn sắp nhập chờ nhiều nhất một ngày; những gì lần nhập mới nhất đã thay thế được giữ một tuần, để bạn có thể hoàn tác.
privacy-reviews = Những gì bạn viết trong bài đánh giá, và việc bạn đã báo cáo một bài: hiện ở nơi người ta thấy bạn, cho đến khi bạn xóa.
privacy-messages = Mã số của tin nhắn mình đã trả lời, trong hai ngày: để không trả lời tin nào hai lần.
privacy-alerts = Bạn muốn được báo tập mới ở đâu, bằng ngôn ngữ nào, và đã được báo đến lúc nào: cho đến khi bạn tắt.
privacy-corrections = Ai đã sửa thông tin phim của một máy chủ và khi nào: để có thể hoàn tác ở đó. Những gì bạn sắp sửa sẽ chờ bạn quyết định. Nếu bạn muốn được quên, phim của máy chủ vẫn ở lại, không kèm mã số của bạn.
privacy-servers = Của một máy chủ: cài đặt, nơi báo tập mới, tên đặt cho các phim và những bài đánh giá không hiện, cho đến bảy ngày sau khi mình bị gỡ.
privacy-never = Mình không đọc tin nhắn của bạn: mình chỉ thấy lệnh, tin nhắc đến mình hoặc bạn nhắn riêng cho mình, và tin bạn chọn qua menu tin nhắn. Về bạn, mình lưu mã số Discord, không bao giờ lưu tên hay ảnh.
privacy-asked = Khi không chắc bạn muốn nói đến phim nào, mình tìm thêm trên { $sources }: những gì bạn gõ được gửi đến đó, không bao giờ kèm ai đã gõ.
privacy-yours =
    - **/me export** gửi cho bạn tất cả
    - **/me forget** xóa ngay ở mọi nơi, và khỏi bản sao lưu khi chúng được thay
    - **/me private** không tính bạn vào điểm trung bình, bảng xếp hạng và so gu

## Statistics

owner-only = Chỉ chủ của bot này dùng được.
histogram-panel = Số lần cho mỗi mức điểm
picture-no-font = Vài chỗ ở đây viết bằng chữ Latinh: chưa cài phông cho chữ gốc.
profile-title = { $name } thích gì
profile-tags = Kiểu phim
profile-others-here = người khác ở đây
profile-others-world = mọi người khác
profile-countries = Đến từ đâu
profile-decades = Từ khi nào
decade = thập niên { $year }
titles-rated = { $count ->
   *[other] phim đã chấm
}
titles-watched = { $count ->
   *[other] phim đã xem
}
hours-watched = { $count ->
   *[other] giờ đã xem
}
mean-score = điểm trung bình
profile-tag = { $tag } { $mine }%
profile-tag-beside = { $tag } { $mine }% (người khác { $others }%)
profile-against = Ngược số đông nhất
profile-contrary = Ngược số đông nhất: **{ $title }**, { $name } cho { $mine } còn { $count } người khác cho { $others }
profile-watched = đã xem { $titles } phim, { $hours } giờ
club-title = { $server } thích gì
club-title-here = Máy chủ này thích gì
club-about = { $ratings } lượt chấm của { $members } thành viên, trung bình { $mean }
club-loved = Được yêu thích nhất
club-disputed = Gây tranh cãi nhất
club-months = Lượt chấm theo tháng
club-dispute = { $low } đến { $high }, từ { $count } lượt
club-matchmaker = Người mai mối mát tay nhất: { $member }, chấm giống mọi người nhất ở { $count } phim chung
club-matchmaker-none = Chưa có người mai mối: cần năm phim mà người khác cũng đã chấm.
year-title = { $name } năm { $year }
year-best = Hay nhất năm
year-months = Lượt chấm theo tháng
year-most = Chủ yếu là { $names }
year-empty = Bạn không có gì trong năm { $year }.
year-begins = Bạn chưa có gì trong năm { $year }. Chấm một phim bằng /rate, và năm của bạn sẽ bắt đầu.
year-other = Bạn không có gì trong năm { $year }, nhưng có trong { $years }: hãy nêu năm đó với /me year.

## Help

help-title = Namida rành phim
help-body =
    Gõ bất kỳ tên nào của phim: tiếng Anh, tên gốc, phiên âm hay tên tắt.

    - **/drama** thẻ phim · **/synopsis** **/cast** **/episodes** **/watch** đến thẳng từng phần
    - **/person** vai diễn, bạn diễn · **/browse** theo thể loại, thẻ, năm … · **/random** · **/top** · **/who** ai ở đây đã chấm

    - **/rate** như 9, 8,5/10, 95% hoặc ★★★★½ · **/unrate** gỡ điểm · **/ratings** điểm của bạn
    - Trong trò chuyện: nhắc đến mình kèm tên phim và điểm, “Goblin 9/10, W 8,5”, hoặc nhắn riêng cho mình
    - Ứng dụng trên tin nhắn: **{ menu-dramas }**, **{ menu-rate-here }** · trên thành viên: **{ menu-taste }**
    - **/review** cảm nhận của bạn, phần tiết lộ được che
    - **/list** phim bạn định xem, đang xem, đã xem · **/list import** lấy từ MyDramaList và nơi khác · **/progress** tập cuối bạn đã xem

    - **/similar** phim giống phim bạn biết · **/recommend** phim dành cho bạn
    - **/together** phim cho cả nhóm, có bình chọn · **/match** hai bạn hợp gu đến đâu

    - **/me profile** bạn thích gì · **/me year** năm của bạn · **/server** máy chủ này thích gì, đều bằng hình
    - **/me settings** ngôn ngữ, khu vực, thang điểm · **/me export** **/me forget** **/me private** · **/privacy** những gì được lưu

    - **/settings** **/catalogue** dành cho người quản lý máy chủ: cài đặt, phim và tên riêng ở đây · **/manage** đánh giá bị báo cáo, tập mới
about-body =
    Namida { $version } · { $titles } phim · { $ratings } lượt chấm
    Thông tin: danh mục kèm theo và các trang công khai ghi trên mỗi thẻ phim; điểm của trang khác tính theo ngày ghi bên cạnh.
    Nơi xem chỉ đúng tại thời điểm ghi nhận: hãy kiểm tra với dịch vụ trước khi trả tiền.
about-title = Về Namida
about-TMDB-off = TMDB: không dùng vì chưa đặt khóa; có khóa miễn phí sẽ có poster, mọi phim khác và nơi xem.
about-TVmaze-off = TVmaze: đã tắt.
about-answered = { $source }: đang dùng, trả lời lần cuối { $when }.
about-unasked = { $source }: đang dùng, chưa hỏi lần nào từ lúc khởi động.
about-down = { $source }: hiện không phản hồi.
about-busy = { $source }: đang yêu cầu chờ một lát.
about-refused = { $source }: không nhận khóa. Chủ bot có thể tạo khóa mới và đặt vào cài đặt.
about-TMDB = Sản phẩm này dùng API của TMDB nhưng không được TMDB bảo trợ hay chứng nhận. Thông tin nơi xem là của JustWatch.
about-TVmaze = Thông tin của TVmaze theo giấy phép CC BY-SA 4.0: tvmaze.com

## Choices of commands

choice-status-plan = { list-plan }
choice-status-watching = { list-watching }
choice-status-completed = { list-completed }
choice-status-hold = { list-hold }
choice-status-dropped = { list-dropped }
choice-sort-popular = Nổi tiếng nhất trước
choice-sort-server = Hay nhất ở máy chủ này trước
choice-sort-world = Hay nhất toàn Namida trước
choice-sort-newest = Mới nhất trước
choice-of-server = Máy chủ này
choice-of-world = Toàn Namida
choice-surprise-safe = Nhiều người biết
choice-surprise-balanced = Mỗi loại một ít
choice-surprise-surprise = Ít người biết
choice-with_others-everyone = Mọi người
choice-with_others-nobody = Chỉ mình tôi
choice-where-direct = Qua tin nhắn riêng
choice-where-server = Ở kênh của máy chủ này
choice-where-off = Không báo

## Countries

country-KR = Hàn Quốc
country-JP = Nhật Bản
country-CN = Trung Quốc
country-TW = Đài Loan
country-TH = Thái Lan
country-HK = Hồng Kông
country-PH = Philippines
country-SG = Singapore
country-VN = Việt Nam
country-US = Mỹ

## Facts and what dramas are based on

field-title = tên phim
field-native-title = tên gốc
field-aliases = tên khác
field-kind = loại
field-country = quốc gia
field-language = ngôn ngữ
field-year = năm
field-aired-from = ngày lên sóng
field-aired-to = ngày chiếu hết
field-airs-on = ngày trong tuần lên sóng
field-status = tình trạng
field-seasons = số mùa
field-episodes = số tập
field-runtime = thời lượng
field-specials = tập đặc biệt
field-networks = nơi phát sóng
field-content-rating = giới hạn tuổi
field-genres = thể loại
field-tags = thẻ
field-synopsis = tóm tắt
field-based-on = nguyên tác
field-cast = diễn viên
field-crew = ê-kíp
field-songs = nhạc phim
field-related = phim liên quan
field-watch = nơi xem
field-scores = điểm ở nơi khác
field-links = liên kết
field-images = hình ảnh
field-sources = nguồn

origin-novel = tiểu thuyết
origin-web-novel = truyện mạng
origin-light-novel = light novel
origin-short-story = truyện ngắn
origin-manga = manga
origin-manhwa = manhwa
origin-manhua = manhua
origin-webtoon = webtoon
origin-comic = truyện tranh
origin-anime = anime
origin-drama = phim bộ
origin-film = phim lẻ
origin-true-story = chuyện có thật
origin-game = game
origin-diary = nhật ký
origin-essay = tản văn
origin-essays = tập tản văn
origin-play = kịch
origin-song = bài hát
origin-legend = truyền thuyết
origin-folk-tale = truyện dân gian

## Genres

genre-action = Hành động
genre-adventure = Phiêu lưu
genre-business = Thương trường
genre-comedy = Hài
genre-crime = Tội phạm
genre-documentary = Tài liệu
genre-drama = Chính kịch
genre-family = Gia đình
genre-fantasy = Kỳ ảo
genre-food = Ẩm thực
genre-historical = Cổ trang
genre-horror = Kinh dị
genre-law = Pháp lý
genre-life = Đời thường
genre-martial-arts = Võ thuật
genre-mature = 18+
genre-medical = Y khoa
genre-melodrama = Tâm lý tình cảm
genre-military = Quân đội
genre-music = Âm nhạc
genre-mystery = Bí ẩn
genre-political = Chính trị
genre-psychological = Tâm lý
genre-romance = Lãng mạn
genre-sci-fi = Khoa học viễn tưởng
genre-sitcom = Hài tình huống
genre-sports = Thể thao
genre-supernatural = Siêu nhiên
genre-thriller = Giật gân
genre-tokusatsu = Tokusatsu
genre-war = Chiến tranh
genre-wuxia = Kiếm hiệp
genre-youth = Thanh xuân

## Tags

tag-amnesia = mất trí nhớ
tag-contract-relationship = tình yêu hợp đồng
tag-contract-marriage = hôn nhân hợp đồng
tag-fake-relationship = giả làm người yêu
tag-arranged-marriage = hôn nhân sắp đặt
tag-cohabitation = chung một mái nhà
tag-hidden-identity = che giấu thân phận
tag-identity-swap = đánh tráo thân phận
tag-body-swap = hoán đổi thân xác
tag-cross-dressing = giả trai giả gái
tag-time-skip = bước nhảy thời gian
tag-starting-over = làm lại từ đầu
tag-reunion = tái ngộ
tag-change-of-fortune = vận mệnh đổi thay
tag-debt = nợ nần
tag-makeover = lột xác
tag-terminal-illness = bệnh nan y
tag-kidnapping = bắt cóc
tag-car-accident = tai nạn giao thông
tag-survival = sinh tồn
tag-death-game = trò chơi sinh tử
tag-competition = cuộc thi
tag-treasure-hunt = săn kho báu
tag-unexpected-pregnancy = mang thai ngoài ý muốn
tag-one-night-stand = tình một đêm
tag-slow-burn = tình yêu chậm rãi
tag-fast-romance = sớm thành đôi
tag-slight-romance = ít yếu tố tình cảm
tag-love-triangle = tình tay ba
tag-first-love = mối tình đầu
tag-unrequited-love = yêu đơn phương
tag-secret-crush = yêu thầm
tag-love-at-first-sight = tiếng sét ái tình
tag-enemies-to-lovers = từ thù thành yêu
tag-love-hate-relationship = oan gia ngõ hẹp
tag-friends-to-lovers = từ bạn thành yêu
tag-childhood-sweethearts = thanh mai trúc mã
tag-opposites-attract = trái dấu hút nhau
tag-second-chance-romance = gương vỡ lại lành
tag-ex-returns = tình cũ quay về
tag-forbidden-love = tình yêu bị cấm đoán
tag-star-crossed-lovers = tình yêu ngang trái
tag-fated-love = duyên trời định
tag-secret-relationship = hẹn hò bí mật
tag-workplace-romance = tình yêu công sở
tag-boss-and-employee = sếp và nhân viên
tag-teacher-and-student = giáo viên và học sinh
tag-master-and-disciple = sư phụ và đồ đệ
tag-neighbours = hàng xóm
tag-rich-man-poor-woman = chàng giàu nàng nghèo
tag-rich-woman-poor-man = nàng giàu chàng nghèo
tag-celebrity-romance = yêu người nổi tiếng
tag-noona-romance = nữ hơn tuổi nam
tag-age-gap = chênh lệch tuổi tác
tag-grumpy-and-sunshine = lạnh lùng gặp ấm áp
tag-he-falls-first = nam chính theo đuổi trước
tag-she-falls-first = nữ chính theo đuổi trước
tag-reverse-harem = harem ngược
tag-harem = harem
tag-multiple-couples = nhiều cặp đôi
tag-healthy-relationship = tình yêu lành mạnh
tag-misunderstandings = hiểu lầm
tag-break-up = chia tay
tag-married-couple = vợ chồng
tag-infidelity = ngoại tình
tag-divorce = ly hôn
tag-cross-cultural-romance = tình yêu xuyên biên giới
tag-interspecies-romance = tình yêu khác loài
tag-height-difference = chênh lệch chiều cao
tag-steamy = nóng bỏng
tag-bl = đam mỹ
tag-gl = bách hợp
tag-censored-bl = đam cải
tag-lgbtq-characters = nhân vật LGBTQ+
tag-family-bonds = tình cảm gia đình
tag-found-family = gia đình không máu mủ
tag-parent-and-child = cha mẹ và con cái
tag-siblings = anh chị em
tag-twins = song sinh
tag-single-parent = cha mẹ đơn thân
tag-orphan = trẻ mồ côi
tag-dysfunctional-family = gia đình bất ổn
tag-family-opposition = gia đình phản đối
tag-family-secret = bí mật gia đình
tag-birth-secret = bí mật thân thế
tag-secret-sibling = hóa ra là ruột thịt
tag-close-friendship = tình bạn
tag-bromance = bromance
tag-womance = tình bạn nữ giới
tag-classmates = bạn học
tag-teamwork = tinh thần đồng đội
tag-rivalry = kỳ phùng địch thủ
tag-pets = thú cưng
tag-strong-female-lead = nữ chính mạnh mẽ
tag-badass-female-lead = nữ chính giỏi võ
tag-strong-male-lead = nam chính bản lĩnh
tag-nice-male-lead = nam chính tử tế
tag-warm-female-lead = nữ chính ấm áp
tag-cold-male-lead = nam chính lạnh lùng
tag-cold-female-lead = nữ chính lạnh lùng
tag-arrogant-lead = nhân vật chính kiêu ngạo
tag-cheerful-lead = nhân vật chính vui tươi
tag-naive-lead = nhân vật chính ngây thơ
tag-shy-lead = nhân vật chính nhút nhát
tag-sassy-female-lead = nữ chính đanh đá
tag-eccentric-lead = nhân vật chính lập dị
tag-smart-lead = nhân vật chính thông minh
tag-hardworking-lead = nhân vật chính chăm chỉ
tag-rich-male-lead = nam chính giàu có
tag-rich-female-lead = nữ chính giàu có
tag-poor-lead = nhân vật chính nghèo
tag-possessive-lead = nhân vật chính có tính chiếm hữu
tag-playboy-lead = nhân vật chính đào hoa
tag-popular-lead = nhân vật chính nổi tiếng
tag-antihero-lead = nhân vật chính phản anh hùng
tag-delinquent-lead = nhân vật chính ngổ ngáo
tag-student-lead = nhân vật chính còn đi học
tag-teenage-lead = nhân vật chính tuổi teen
tag-child-lead = nhân vật chính là trẻ em
tag-disabled-lead = nhân vật chính khuyết tật
tag-autistic-lead = nhân vật chính tự kỷ
tag-gay-lead = nhân vật chính đồng tính nam
tag-bisexual-lead = nhân vật chính song tính
tag-female-centred = xoay quanh phụ nữ
tag-ensemble-cast = nhiều nhân vật chính
tag-workplace = công sở
tag-ceo-lead = tổng tài
tag-chaebol = tài phiệt
tag-doctor-lead = nhân vật chính là bác sĩ
tag-hospital = bệnh viện
tag-lawyer-lead = nhân vật chính là luật sư
tag-courtroom = phiên tòa
tag-detective-lead = nhân vật chính là thám tử
tag-police = cảnh sát
tag-soldiers = đời lính
tag-spies-and-undercover = gián điệp và nằm vùng
tag-bodyguard = vệ sĩ
tag-teacher-lead = nhân vật chính là giáo viên
tag-entertainment-industry = giới giải trí
tag-actor-lead = nhân vật chính là diễn viên
tag-idol-lead = nhân vật chính là thần tượng
tag-musicians = nghệ sĩ âm nhạc
tag-writer-lead = nhân vật chính là nhà văn
tag-journalists = nhà báo
tag-fashion-industry = giới thời trang
tag-artists = giới nghệ thuật
tag-cooking = nấu ăn
tag-athletes = vận động viên
tag-gaming = trò chơi điện tử
tag-con-artist = kẻ lừa đảo
tag-high-school = trường trung học
tag-university = đại học
tag-countryside = miền quê
tag-seaside = miền biển
tag-restaurant-or-caf = nhà hàng và quán cà phê
tag-hotel = khách sạn
tag-prison = nhà tù
tag-palace = hoàng cung
tag-joseon = thời Joseon
tag-goryeo-and-earlier-korea = thời Goryeo trở về trước
tag-colonial-korea = Triều Tiên thời Nhật thuộc
tag-republican-china = thời Dân quốc
tag-tang-dynasty = nhà Đường
tag-song-and-ming-dynasties = nhà Tống và nhà Minh
tag-qing-dynasty = nhà Thanh
tag-early-imperial-china = Trung Quốc trước nhà Đường
tag-old-japan = Nhật Bản xưa
tag-old-siam = Xiêm La xưa
tag-fictional-history = triều đại hư cấu
tag-historical-figures = nhân vật lịch sử
tag-wartime = thời chiến
tag-1980s-and-before = thập niên 1980 về trước
tag-1990s = thập niên 1990
tag-past-and-present = quá khứ và hiện tại
tag-time-travel = du hành thời gian
tag-time-loop = vòng lặp thời gian
tag-reincarnation = chuyển kiếp
tag-reincarnated-lovers = duyên tiền kiếp
tag-transmigration = xuyên không
tag-parallel-worlds = thế giới song song
tag-xianxia = tiên hiệp
tag-xuanhuan = huyền huyễn
tag-ghosts = hồn ma
tag-exorcism-and-shamans = trừ tà và pháp sư
tag-grim-reaper = thần chết
tag-gods-and-immortals = thần linh và kẻ bất tử
tag-gumiho = hồ ly
tag-vampires = ma cà rồng
tag-demons = ác quỷ
tag-zombies = thây ma
tag-mythical-creatures = sinh vật thần thoại
tag-magic = phép thuật
tag-superpowers = siêu năng lực
tag-foresight-and-mind-reading = tiên tri và đọc suy nghĩ
tag-robots-and-ai = robot và AI
tag-aliens = người ngoài hành tinh
tag-dystopia-and-future = tận thế và tương lai
tag-murder-mystery = án mạng bí ẩn
tag-serial-killer = sát nhân hàng loạt
tag-investigation = điều tra phá án
tag-cold-case = án cũ chưa phá
tag-gangsters = xã hội đen
tag-assassin = sát thủ
tag-corruption = tham nhũng
tag-conspiracy = âm mưu
tag-wrongly-accused = hàm oan
tag-vigilante = tự thực thi công lý
tag-cult = tà giáo
tag-hidden-killer = hung thủ ngay bên cạnh
tag-revenge = báo thù
tag-betrayal = phản bội
tag-power-struggle = tranh giành quyền lực
tag-palace-intrigue = cung đấu
tag-royalty = hoàng tộc
tag-generals-and-warriors = tướng quân và chiến binh
tag-jianghu = võ lâm giang hồ
tag-traditional-medicine = y học cổ truyền
tag-class-divide = khoảng cách giàu nghèo
tag-social-issues = vấn đề xã hội
tag-coming-of-age = hành trình trưởng thành
tag-difficult-adulthood = chật vật làm người lớn
tag-chasing-a-dream = theo đuổi ước mơ
tag-personal-growth = hoàn thiện bản thân
tag-redemption = chuộc lỗi
tag-grief = nỗi đau mất mát
tag-trauma = tổn thương tâm lý
tag-mental-health = sức khỏe tinh thần
tag-illness = bệnh tật
tag-north-and-south-korea = hai miền Triều Tiên
tag-fan-culture = văn hóa fandom
tag-healing = chữa lành
tag-fluffy = ngọt ngào
tag-tearjerker = lấy nước mắt
tag-slice-of-life = lát cắt cuộc sống
tag-dark = u tối
tag-suspenseful = hồi hộp
tag-angsty = ngược tâm
tag-black-comedy = hài đen
tag-slapstick = hài hình thể
tag-parody-and-satire = nhại và châm biếm
tag-makjang = cẩu huyết
tag-inner-monologue = độc thoại nội tâm
tag-complex-plot = cốt truyện phức tạp
tag-school-violence = bạo lực học đường
tag-cyberbullying = bạo lực mạng
tag-workplace-abuse = bắt nạt nơi công sở
tag-suicide = tự tử
tag-self-harm = tự làm hại bản thân
tag-sexual-violence = bạo lực tình dục
tag-adult-minor-relationship = tình cảm với trẻ vị thành niên
tag-domestic-violence = bạo lực gia đình
tag-child-abuse = bạo hành trẻ em
tag-toxic-relationship = mối quan hệ độc hại
tag-stalking = bám đuôi
tag-graphic-violence = bạo lực đẫm máu
tag-violence-against-animals = ngược đãi động vật
tag-sexual-content = cảnh nóng
tag-nudity = cảnh khỏa thân
tag-sex-work = mại dâm
tag-drinking-and-drugs = rượu bia và ma túy
tag-homophobia = kỳ thị đồng tính
tag-pregnancy-loss = sảy thai và phá thai
tag-pandemic = đại dịch
tag-happy-ending = kết có hậu
tag-sad-ending = kết buồn
tag-bittersweet-ending = kết buồn vui lẫn lộn
tag-open-ending = kết mở
tag-lead-dies = nhân vật chính chết
tag-character-death = nhân vật quan trọng chết
tag-noble-sacrifice = hy sinh cao cả
tag-faked-death = hóa ra chưa chết
tag-lovers-reunited = đôi lứa tái hợp
tag-no-end-couple = cặp chính không thành đôi
tag-second-lead-wins = nam/nữ phụ lên ngôi
tag-tragic-past-revealed = hé lộ quá khứ bi thương
tag-based-on-a-novel = chuyển thể từ tiểu thuyết
tag-based-on-a-web-novel = chuyển thể từ truyện mạng
tag-based-on-a-manga = chuyển thể từ manga
tag-based-on-a-webtoon = chuyển thể từ webtoon
tag-based-on-a-game = chuyển thể từ game
tag-based-on-a-true-story = dựa trên chuyện có thật
tag-remake = phim làm lại
tag-miniseries = phim ngắn tập
tag-web-series = phim chiếu mạng
tag-vertical-short = phim ngắn màn hình dọc
tag-anthology = phim tuyển tập
tag-episodic = mỗi tập một chuyện
tag-daily-drama = phim chiếu hằng ngày
tag-weekend-family-drama = phim gia đình cuối tuần

## Commands

menu-dramas = Phim trong tin nhắn này
menu-rate-here = Chấm điểm phim tại đây
menu-taste = Gu phim
command-drama = Tra một bộ phim
    .name = phim
command-synopsis = Phim nói về điều gì
    .name = tóm-tắt
command-cast = Ai đóng vai nào
    .name = diễn-viên
command-episodes = Số tập, thời lượng và ngày chiếu
    .name = tập-phim
command-watch = Xem phim ở đâu
    .name = xem-ở-đâu
command-person = Vai theo năm, bạn diễn và phim hay nhất của diễn viên hoặc người trong đoàn phim
    .name = người
command-browse = Phim theo thể loại, thẻ, quốc gia, năm, độ dài hoặc dịch vụ
    .name = khám-phá
command-random = Một phim ngẫu nhiên bạn chưa chấm
    .name = ngẫu-nhiên
command-top = Những phim điểm cao nhất
command-who = Ai ở đây đã chấm một phim, và cho mấy điểm
    .name = ai-đã-chấm
command-rate = Chấm điểm một phim
    .name = chấm
command-unrate = Gỡ điểm bạn đã chấm cho một phim
    .name = gỡ-điểm
command-ratings = Điểm đã chấm, mới nhất trước: của bạn hoặc của một thành viên khác
    .name = điểm-của-tôi
command-similar = Phim giống phim bạn biết
    .name = tương-tự
command-recommend = Phim dành cho bạn, kèm lý do
    .name = gợi-ý
command-together = Phim cả nhóm đều thích, có bình chọn
    .name = xem-chung
command-match = Bạn và một thành viên khác chấm giống nhau đến đâu
    .name = hợp-gu
command-settings = Cài đặt của máy chủ này: khu vực, dịch vụ, ngôn ngữ, tên phim
    .name = cài-đặt
command-me = Cài đặt và dữ liệu của bạn
    .name = tôi
command-me-settings = Khu vực, dịch vụ, ngôn ngữ, tên phim, thang điểm: theo ý bạn
    .name = cài-đặt
command-me-export = Tất cả những gì được lưu về bạn, qua tin nhắn riêng
    .name = xuất
command-me-forget = Quên tất cả những gì được lưu về bạn
    .name = quên
command-me-private = Không tính bạn vào điểm trung bình, bảng xếp hạng và so gu
    .name = riêng-tư
command-privacy = Lưu gì, để làm gì và trong bao lâu
    .name = quyền-riêng-tư
command-review = Nêu cảm nhận của bạn về một phim
    .name = đánh-giá
command-manage = Dành cho người quản lý máy chủ này
    .name = quản-lý
command-manage-reports = Các đánh giá bị thành viên báo cáo và đang ẩn ở đây
    .name = báo-cáo
command-manage-alerts = Kênh báo tập mới
    .name = báo-tập-mới
option-manage-channel = Kênh báo tin; bỏ trống để xem kênh hiện tại
    .name = kênh
command-list = Phim bạn định xem, đang xem và đã xem
    .name = danh-sách
command-list-show = Danh sách của bạn, hoặc danh sách mở của thành viên khác
    .name = xem
command-list-add = Thêm phim vào danh sách, hoặc chuyển mục
    .name = thêm
command-list-remove = Xóa phim khỏi danh sách
    .name = xóa
command-list-share = Chọn ai được xem danh sách của bạn
    .name = chia-sẻ
command-list-import = Mang danh sách và điểm từ trang khác sang
    .name = nhập
option-list-file = Tệp xuất từ MyDramaList, Letterboxd, AniList, Trakt, Simkl hoặc IMDb, hay CSV bất kỳ có tên phim
    .name = tệp
option-list-out_of = Điểm trong tệp theo thang mấy, nếu tệp không ghi rõ
    .name = thang-điểm
command-list-tell = Nhận tin khi phim bạn đang xem có tập mới
    .name = báo-tôi
option-list-where = Qua tin nhắn riêng, trong kênh của máy chủ này, hoặc không báo
    .name = ở-đâu
option-list-status = Mục nào của danh sách
    .name = mục
option-list-note = Ghi chú cho chính bạn; - để xóa
    .name = ghi-chú
option-list-with_others = Mọi người, hoặc chỉ mình bạn
    .name = với-ai
command-progress = Bạn xem đến đâu rồi, còn mấy buổi tối
    .name = tiến-độ
command-me-profile = Bạn thích gì: thẻ, quốc gia, thập niên, số giờ đã xem
    .name = hồ-sơ
command-me-year = Một năm xem phim của bạn, trên một tấm thẻ
    .name = năm
option-me-year = Năm nào; bỏ trống là năm nay
    .name = năm
command-server = Máy chủ này mê gì, tranh cãi gì, và ai mai mối mát tay nhất
    .name = máy-chủ
command-status = Dành cho chủ của bot này: bot đang hoạt động ra sao
    .name = tình-trạng
command-help = Namida làm được gì
    .name = trợ-giúp
command-about = Phiên bản, nguồn và tình trạng
    .name = giới-thiệu
command-catalogue = Phim và tên riêng của máy chủ này
    .name = danh-mục
command-catalogue-misses = Những gì không tìm thấy ở đây, và có thể là phim nào
    .name = tìm-không-ra
command-catalogue-alias = Cho phép tìm phim bằng tên khác ở đây
    .name = đặt-tên
command-catalogue-unalias = Gỡ một tên do máy chủ này đặt
    .name = gỡ-tên
command-catalogue-add = Thêm phim chỉ thấy trong máy chủ này
    .name = thêm
command-catalogue-correct = Sửa thông tin phim cho máy chủ này
    .name = sửa
command-catalogue-hide = Không cho tìm hay gợi ý một phim ở đây
    .name = ẩn
command-catalogue-history = Đã thay đổi gì ở đây, và bởi ai
    .name = lịch-sử
command-catalogue-undo = Hoàn tác thay đổi gần nhất với phim của máy chủ này
    .name = hoàn-tác
command-catalogue-import = Phim từ một tệp, hoặc từ nội dung một trang
    .name = nhập
option-catalogue-file = .jsonl, .csv hoặc một trang dạng .txt, tối đa 2 MB; bỏ trống để dán nội dung
    .name = tệp
option-catalogue-name = Tên mà mọi người ở đây hay gọi
    .name = tên
option-title = Bất kỳ tên nào của phim
    .name = phim
option-score = 9, 8,5/10, 95%, 4,5/5 hoặc ★★★★½
    .name = điểm
option-region = Quốc gia theo hai chữ cái hoặc tên, nhiều thì cách nhau bằng dấu phẩy: KR, US
    .name = khu-vực
option-private = Chỉ hiện câu trả lời cho bạn
    .name = riêng-tư
option-like = Điều bạn muốn, cách nhau bằng dấu phẩy, hoặc tên phim: gia đình không máu mủ, tình yêu chậm rãi
    .name = muốn
option-avoid = Điều bạn không muốn, cách nhau bằng dấu phẩy: mất trí nhớ, kết buồn
    .name = tránh
option-mood = Bạn đang muốn xem gì theo tâm trạng
    .name = tâm-trạng
option-years = 2015, 2015-2020, từ 2018, đến 2010 hoặc thập niên 90
    .name = năm
option-surprise = Nhiều người biết, ít người biết, hoặc mỗi loại một ít
    .name = bất-ngờ
option-member = Một thành viên khác
    .name = thành-viên
option-member2 = Thêm một người
    .name = thành-viên2
option-member3 = Thêm một người
    .name = thành-viên3
option-member4 = Thêm một người
    .name = thành-viên4
option-member5 = Thêm một người
    .name = thành-viên5
option-member6 = Thêm một người
    .name = thành-viên6
option-member7 = Thêm một người
    .name = thành-viên7
option-member8 = Thêm một người
    .name = thành-viên8
option-member9 = Thêm một người
    .name = thành-viên9
option-country = Chỉ phim của quốc gia này
    .name = quốc-gia
option-name = Tên, theo thứ tự nào cũng được
    .name = tên
option-genre = Chỉ thể loại này
    .name = thể-loại
option-tag = Chỉ phim có thẻ này
    .name = thẻ
option-from_year = Từ năm này trở đi
    .name = từ-năm
option-to_year = Đến năm này
    .name = đến-năm
option-service = Chỉ phim được thấy chiếu trên dịch vụ này
    .name = dịch-vụ
option-sort = Phim nào xếp trước
    .name = sắp-xếp
option-of = Điểm của máy chủ này, hoặc của mọi người
    .name = của
option-episode = Tập cuối bạn đã xem
    .name = tập
option-before = Xem xong trước: chủ nhật, 5 ngày nữa, 2026-01-31
    .name = trước-ngày
option-max_episodes = Tối đa bấy nhiêu tập
    .name = số-tập-tối-đa
