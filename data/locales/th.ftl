# ข้อความสำหรับสมาชิก สั้น อบอุ่น และตรงประเด็น

language-name = ไทย

## The card of a drama

tab-overview = ภาพรวม
tab-cast = นักแสดง
tab-episodes = ตอน
tab-watch = ดูที่ไหน
tab-reviews = รีวิว
tab-similar = คล้ายกัน

status-announced = ประกาศแล้ว
status-airing = กำลังออกอากาศ
status-ended = จบแล้ว
kind-series = ซีรีส์
kind-special = ตอนพิเศษ
kind-film = ภาพยนตร์
kind-other = อื่น ๆ
minutes = { $count } นาที
episodes-runtime = { $count } × { $minutes } นาที
episodes-count = { $count } ตอน
specials-count = { $count ->
    [1] ตอนพิเศษ
   *[other] ตอนพิเศษ { $count } ตอน
}
by-author = { $work } โดย { $author }
based-on = ดัดแปลงจาก
songs = เพลงประกอบ
song-opening = เพลงเปิด “{ $title }”
song-ending = เพลงปิด “{ $title }”
song-insert = “{ $title }”
synopsis-none = ยังไม่มีเรื่องย่อ
disputed = แหล่งข้อมูลไม่ตรงกัน: { $facts }
disputed-fact = { $field } { $value } ({ $source })

score-mine = คุณ
score-none-yet = ยังไม่ได้ให้คะแนน
score-world = ทั้ง Namida
votes = { $count } โหวต
average = { $score } จาก { $count } คน

billing-main = นักแสดงนำ
billing-support = นักแสดงสมทบ
billing-guest = นักแสดงรับเชิญ
cast-none = ยังไม่มีรายชื่อนักแสดง
job-director = ผู้กำกับ
job-screenwriter = ผู้เขียนบท
job-composer = ดนตรี
job-producer = โปรดิวเซอร์

specials = ตอนพิเศษ
special-untitled = ตอนพิเศษ
episodes-none = ยังไม่มีข้อมูลเกี่ยวกับแต่ละตอน
time-to-watch = ดูจนจบใช้เวลา { $hours ->
    [0] { $minutes } นาที
   *[other] { $minutes ->
        [0] { $hours } ชม.
       *[other] { $hours } ชม. { $minutes } นาที
    }
}
aired-from = ออกอากาศ { $first }
aired-between = { $first } – { $last }
same-story = เรื่องราวเดียวกัน
relation-original = ต้นฉบับ
relation-remake = รีเมก
relation-adaptation = ฉบับดัดแปลง
relation-sequel = ภาคต่อ
relation-prequel = ภาคก่อนหน้า
relation-special = ตอนพิเศษ
relation-film = ภาพยนตร์
relation-spin-off = ภาคแยก
relation-side-story = ภาคเสริม
relation-same-universe = จักรวาลเดียวกัน
story-goes-on = ภาคอื่นของเรื่องที่คุณรู้จัก
similar-none = ยังไม่มีเรื่องที่ใกล้เคียงพอ

region-none = ยังไม่ได้ตั้งภูมิภาค จึงยังไม่ได้กรองตามที่ที่คุณอยู่
region-set = ตั้งภูมิภาคของฉัน
region-other = ภูมิภาคอื่น…
region-ask = ชื่อประเทศ หรืออักษรสองตัว เช่น KR
watch-in = { $flag } { $region }
watch-none = ยังไม่พบบริการที่ฉายเรื่องนี้
watch-unstated = { $regions }: ยังไม่ทราบว่าดูได้ที่ไหน
watch-stream = แบบสมาชิก
watch-free = ดูฟรี
watch-rent = เช่า
watch-buy = ซื้อ
watch-elsewhere = { $more ->
    [0] ยังไม่พบว่ามีในภูมิภาคของคุณ แต่มีใน { $regions }
   *[other] ยังไม่พบว่ามีในภูมิภาคของคุณ แต่มีใน { $regions } และอีก { $more } แห่ง
}
watch-credit = ข้อมูลช่องทางรับชมมาจาก JustWatch ผ่าน [TMDB](<{ $link }>)
and-more = +{ $count }
watch-somewhere = { $services } ({ $when } ไม่ระบุภูมิภาค)
search-at = ค้นหาที่
date-unknown = ไม่ทราบวันที่

## Live sources

trailer = ตัวอย่าง
next-episode = **ต่อไป** ตอนที่ { $number } { $when }
next-of-season = **ต่อไป** ซีซัน { $season } ตอนที่ { $number } { $when }
next-unnumbered = **ตอนต่อไป** { $when }
live-from = และจาก { $sources }
live-down = ตอนนี้ { $source } ไม่ตอบสนอง
live-busy = ตอนนี้ { $source } ขอให้รอสักครู่
live-refused = { $source } ไม่รับคีย์ของบอทนี้
live-unlisted = { $source } ไม่มีเรื่องนี้
live-as-of = ที่แสดงอยู่คือข้อมูลเมื่อ { $when }
live-missing = โปสเตอร์ วันที่ และช่องทางรับชมจากแหล่งนี้จึงยังไม่มี
live-searching = กำลังค้นใน { $sources } ด้วย …
live-not-searched = { $sources } ไม่ตอบสนอง ข้อมูลจากที่นั่นจึงยังไม่มี ลองใหม่ในอีกสักครู่
from-source = จาก { $source }

page-of = { $page } จาก { $pages }
open-another = เปิดเรื่องอื่น
open-one = เปิดดูสักเรื่อง
open = เปิด
open-card = เปิดการ์ด

## Rating

rate-this = ให้คะแนน
rate-again = คุณให้ { $score } – เปลี่ยนคะแนน
rate-remove = ถอนคะแนนของฉัน
rate-ask = คุณให้ **{ $title }** กี่คะแนน
score-word-10 = เรื่องโปรด
score-word-8 = ดีมาก
score-word-6 = พอใช้
score-word-4 = ไม่ค่อยดี
score-word-2 = แย่
undo = เลิกทำ
undone = เลิกทำแล้ว { $now }
rating-kept = **{ $title }**: คุณให้ **{ $score }**
rating-changed = **{ $title }**: คุณให้ **{ $score }** จากเดิม { $before }
rating-gone = **{ $title }**: ถอนคะแนน { $before } ของคุณแล้ว
rating-kept-by = **{ $title }**: { $name } ให้ **{ $score }**
rating-changed-by = **{ $title }**: { $name } ให้ **{ $score }** จากเดิม { $before }
rating-gone-by = **{ $title }**: { $name } ถอนคะแนน { $before } แล้ว
ratings-title = คะแนนของ { $name }
ratings-summary = { $count } เรื่อง เฉลี่ย { $mean }

## Rating in chat

chat-undo = เลิกทำ { $title }
chat-which = คะแนน { $score } นี้ให้เรื่องไหน
chat-which-title = คุณหมายถึงเรื่องไหน
chat-which-score = **{ $title }**: คุณหมายถึงคะแนนไหน
chat-sure = **{ $title }**: บันทึก **{ $score }** ให้คุณเลยไหม
chat-keep = บันทึก { $score }
chat-leave = ไม่ต้องบันทึก
chat-neither = ไม่มีที่ใช่
chat-left = ไม่ได้บันทึกอะไร
chat-named = **{ $title }**: เติมคะแนนต่อท้าย เช่น “{ $title } 9/10” แล้ว Namida จะบันทึกให้
chat-parts = **{ $title }**: ในแชต Namida บันทึกคะแนนรวมคะแนนเดียว เช่น “{ $title } 9/10” ส่วนคะแนนแต่ละด้านเขียนไว้ในรีวิวได้
chat-more = ยังเหลืออีก { $count } เรื่อง ซึ่งมากเกินไปสำหรับข้อความเดียว ส่งที่เหลือมาในข้อความถัดไปได้เลย
chat-hello = เล่าให้ฟังหน่อยว่าคุณดูอะไรมา เช่น “Goblin 9/10, W 8.5” แล้ว Namida จะบันทึกคะแนนให้ หาเรื่องดูด้วย /recommend ถอนคะแนนด้วย /unrate ดูเพิ่มเติมที่ /help
chat-role = Discord ให้ Namida เห็นเฉพาะข้อความที่แท็กชื่อบอทโดยตรง โปรดส่งอีกครั้งพร้อม { $bot }
chat-names = { $count } เรื่องในข้อความนี้
chat-rate-title = ให้คะแนนซีรีส์ที่นี่
taste-title = รสนิยมของ { $name }
taste-none = { $name } ยังไม่ได้ให้คะแนนเรื่องไหน
taste-best = ให้คะแนนสูงสุด
## Lists and progress

list-watching = กำลังดู
list-plan = ตั้งใจจะดู
list-completed = ดูจบแล้ว
list-hold = พักไว้ก่อน
list-dropped = ดรอป
list-all = ทั้งหมด
list-this = ใส่ในลิสต์ของฉัน
list-ask = ใส่ **{ $title }** ไว้ส่วนไหนของลิสต์
list-change = { $standing } – เปลี่ยน
list-remove = เอาออกจากลิสต์ของฉัน
list-kept = **{ $title }**: { $standing }
list-gone = เอา **{ $title }** ออกจากลิสต์ของคุณแล้ว
list-note-was = โน้ตเดิมของคุณ: { $note }
list-finished = คุณให้กี่คะแนน
list-title = ลิสต์ของ { $name }
list-shared = คนอื่นดูลิสต์นี้ได้
list-yours = มีแค่คุณที่เห็นลิสต์นี้ ใช้ /list share เพื่อเปิดให้คนอื่นดู
list-none-of = ไม่มีเรื่องในหมวดนี้
list-share-everyone = เปิดลิสต์ของคุณแล้ว ทุกคนดูได้ด้วย /list show รวมถึงโน้ตของคุณ
list-share-nobody = ลิสต์ของคุณเห็นได้แค่คุณคนเดียว
list-share-hidden = ลิสต์ของคุณจะเปิดให้คนอื่นเห็นเมื่อคุณเลือก “นับฉันด้วย” ใน /me private ระหว่างนี้มีแค่คุณที่เห็น
progress-of = { $episode } จาก { $total }
progress-open = ตอนที่ { $episode }
progress-none = คุณยังไม่ได้เริ่มดู **{ $title }**
one-more = ดูตอนที่ { $episode } แล้ว
seen-whole = ดูแล้ว
pace-ask = ต้องดูกี่คืน
pace = ดูจบก่อน { $day }: { $size } ใน { $evenings } คืน
pace-each = คืนละ { $each } ใช้ { $time }
pace-each-only = คืนละ { $each }
pace-begin = เริ่มดูอย่างช้าที่สุด { $day } โดยก่อนถึง { $before } ยังมีเวลา { $free } คืน
pace-tight = มากเกินกว่าจะดูไหวในคืนเดียว เลือกวันที่ช้ากว่านี้จะสบายกว่า
pace-other = ก่อนวันอื่น
hours-minutes = { $hours ->
    [0] { $minutes } นาที
   *[other] { $minutes ->
        [0] { $hours } ชม.
       *[other] { $hours } ชม. { $minutes } นาที
    }
}
weekday = { $day } { $date }

## New episodes

alerts-title = ตอนใหม่
alerts-several = ตอนที่ { $first } ถึง { $last }
alerts-of-season = ซีซัน { $season } ตอนที่ { $number }
alerts-direct = Namida จะส่งข้อความถึงคุณเมื่อเรื่องที่คุณดูมีตอนใหม่ รวมของแต่ละคืนไว้ในข้อความเดียว
alerts-server = Namida จะแท็กคุณใน { $channel } เมื่อเรื่องที่คุณดูมีตอนใหม่
alerts-off = คุณจะไม่ได้รับแจ้งตอนใหม่
alerts-none = ยังไม่มีเรื่องใดใน “{ list-watching }” ของลิสต์คุณ ใส่ได้ด้วย /list add
alerts-end = ปิดข้อความเหล่านี้ได้ด้วย /list tell
alerts-channel = จะแจ้งตอนใหม่ใน { $channel } ให้คนที่เลือกไว้ด้วย /list tell
alerts-channel-none = เซิร์ฟเวอร์นี้จะไม่แจ้งตอนใหม่อีก
alerts-channel-unset = ที่นี่ยังไม่ได้แจ้งตอนใหม่ในช่องใด เลือกช่องได้ด้านล่าง
alerts-stop = หยุดแจ้ง

## Importing a list

import-title = จาก { $site }
import-count-matched = ตรงกัน { $count } เรื่อง
import-count-reviews = รีวิวของคุณ { $count } รายการ
import-count-open = ต้องถาม { $count } เรื่อง
import-count-missing = ไม่มีที่นี่ { $count } เรื่อง
import-waits = ยังไม่ได้บันทึกอะไร
import-nothing = ไม่มีเรื่องไหนอยู่ที่นี่เลย จึงไม่มีอะไรให้นำเข้า
import-replaces = มี { $count } เรื่องที่คุณให้คะแนนไว้ต่างกัน คะแนนเดิมจะคงอยู่ เว้นแต่คุณเลือกแทนที่
import-unread = มี { $count } บรรทัดที่อ่านไม่ได้ หรือเกินจำนวน
import-unscaled = ข้ามคะแนนไป เพราะอาจเต็ม 5 หรือเต็ม 10 นำเข้าอีกครั้งโดยระบุตัวเลือก “คะแนนเต็ม”
import-strange = อ่านสถานะในลิสต์นี้ไม่ออก: { $words }
import-unscored = อ่านคะแนนนี้ไม่ออก: { $words }
import-undated = อ่านวันที่นี้ไม่ออก จึงนับเป็นวันนี้: { $words } เขียนแบบ 2024-03-09
import-columns = ไม่รู้จักคอลัมน์เหล่านี้ จึงอ่านแค่ชื่อเรื่อง: { $words } คอลัมน์ที่รู้จัก เช่น score, status และ progress
import-matched = ตรงกัน
import-missing = ไม่มีที่นี่
import-more = และอีก { $count } เรื่อง
import-was = คุณให้ไว้ { $score }
import-which = { $count ->
    [1] คำถามเดียว:
   *[other] คำถามแรกจาก { $count } ข้อ:
} **{ $name }** คือเรื่องไหน
import-none-of-these = ไม่ใช่เรื่องไหนเลย ข้ามไป
import-go = นำเข้า
import-replace = นำเข้าและแทนที่ของฉัน
import-cancel = ไม่นำเข้า
import-cancelled = ไม่ได้นำเข้าอะไร
import-done = บันทึกแล้ว { $scores } คะแนน และมี { $listed } เรื่องในลิสต์ของคุณ
import-done-listed = เพิ่ม { $listed } เรื่องในลิสต์ของคุณแล้ว
import-done-nothing = คุณมีครบอยู่แล้ว จึงไม่ได้เปลี่ยนอะไร
import-done-unsaid = ไฟล์นี้ไม่มีทั้งคะแนนและสถานะในลิสต์ของเรื่องเหล่านี้ จึงไม่ได้เปลี่ยนอะไร
import-done-reviews = รีวิวของคุณ { $count } รายการกลับมาแล้ว
import-done-open = ยังไม่ได้ตอบ { $count } คำถาม เรื่องเหล่านั้นจึงไม่ถูกนำเข้า ใช้ /list import กับไฟล์เดิมเพื่อตอบอีกครั้ง
import-undone = { $count } เรื่องกลับเป็นเหมือนก่อนนำเข้า
import-redone = { $count } เรื่องกลับเป็นเหมือนหลังนำเข้า
import-undo-stay = { $count } เรื่องเปลี่ยนไปหลังจากนั้น จึงคงไว้ตามปัจจุบัน
import-open = เปิดลิสต์ของฉัน

## Reviews

review-this = เขียนรีวิว
review-edit = แก้ไขรีวิวของฉัน
review-delete = ลบ
review-delete-ask = ลบรีวิว **{ $title }** ของคุณไหม คะแนนจะยังอยู่
review-delete-sure = ลบถาวร
review-deleted = ลบรีวิว **{ $title }** ของคุณแล้ว
review-report = รายงาน
review-reported = รายงานให้ผู้ดูแลเซิร์ฟเวอร์นี้แล้ว ขอบคุณที่แจ้ง
review-hide = ซ่อนที่นี่
review-keep = คงไว้
review-show = แสดงอีกครั้ง
review-hidden = รีวิวนั้นจะไม่แสดงในเซิร์ฟเวอร์นี้อีก
review-kept-shown = รีวิวนั้นแสดงในเซิร์ฟเวอร์นี้
review-kept = รีวิว **{ $title }** โดย { $who }
review-kept-hidden = ผู้ดูแลเซิร์ฟเวอร์นี้ไม่แสดงรีวิวนี้ที่นี่
review-kept-alone = คนอื่นจะเห็นรีวิวนี้เมื่อคุณเลือก “นับฉันด้วย” ใน /me private ระหว่างนี้มีแค่คุณที่เห็น
review-kept-here = บันทึกรีวิวของคุณแล้ว
review-open = อ่านรีวิว
review-read = อ่านฉบับเต็ม
review-none = ยังไม่มีใครที่นี่รีวิวเรื่องนี้
review-opposites = สองมุมมอง:
review-spoiler = มีสปอยล์:
review-ahead = เล่าถึงตอนที่ { $episode } ซึ่งคุณยังไม่ได้ดู:
review-ahead-here = เล่าถึงตอนที่ { $episode } ซึ่งบางคนที่นี่ยังไม่ได้ดู:
review-ahead-unknown = อาจเล่าถึงตอนที่คุณยังไม่ได้ดู:
review-barred = ปิดไว้เพราะมีสปอยล์
review-until = หลังดูไป { $episode } ตอน
review-form = รีวิว: { $title }
review-score = คะแนนของคุณ
review-text = รีวิวของคุณ
review-spoils = มีสปอยล์
review-spoils-hint = ข้อความทั้งหมดจะถูกปิดไว้
review-episodes = จำนวนตอนที่คุณดูแล้ว
review-episodes-hint = คนที่มีเรื่องนี้ในลิสต์และยังดูไม่ถึงจะเห็นแบบปิดไว้
review-aspects = คะแนนแต่ละด้าน ถ้าอยากให้
review-aspects-hint = บท 9, การแสดง 8.5, เพลง 10, ดูซ้ำ 7
review-unread-episode = อ่านไม่ออกว่าคุณดูไปกี่ตอนแล้ว จึงข้ามไป
review-unread-aspects = อ่านคะแนนแต่ละด้านได้ไม่ครบ จึงข้ามส่วนที่ไม่ชัดไป ให้เขียนแบบ บท 9, การแสดง 8.5
aspect-story = บท
aspect-acting = การแสดง
aspect-music = เพลง
aspect-rewatch = ดูซ้ำ
reports-title = ถูกรายงาน: รีวิว { $title }
reports-hidden = ซ่อนไว้ที่นี่: รีวิว { $title }
reports-count = โดยสมาชิก { $count } คน

## People

did-role = บทบาท
did-director = กำกับ
did-screenwriter = เขียนบท
did-composer = ดนตรี
did-producer = อำนวยการสร้าง
billed-main = บทหลัก
billed-support = บทสมทบ
billed-guest = รับเชิญ
person-also = เขียนอีกแบบว่า { $names }
person-with = ร่วมแสดงบ่อยกับ
person-best = คะแนนสูงสุดใน { $server }
person-best-here = คะแนนสูงสุดในเซิร์ฟเวอร์นี้
person-best-world = คะแนนสูงสุดในทั้ง Namida
person-several = “{ $typed }” อาจเป็นคนใดคนหนึ่งในนี้
person-nearest = ที่นี่ไม่มีใครชื่อ “{ $typed }” คุณหมายถึงใครในนี้หรือเปล่า
person-nothing = ที่นี่ไม่มีใครชื่อ “{ $typed }” ลองสะกดแบบอื่นด้วยอักษรละติน หรือพิมพ์แค่บางส่วน
choose-person = เลือกคน
open-partner = เปิดดูคนที่เล่นด้วยกัน

## Browsing

browse-all = ซีรีส์ทั้งหมด
browse-years = { $since }–{ $until }
browse-since = ตั้งแต่ { $year }
browse-until = ไม่เกิน { $year }
browse-episodes = { $count ->
    [1] 1 ตอน
   *[other] ไม่เกิน { $count } ตอน
}
browse-on = บน { $service }
browse-service = ช่องทางรับชมและวันที่ของข้อมูลอยู่ในการ์ดแต่ละเรื่อง ที่แท็บ “ดูที่ไหน”
browse-count = { $count } เรื่อง
sort-popular = เรื่องดังขึ้นก่อน
sort-server = ดีที่สุดใน { $server } ขึ้นก่อน
sort-server-here = ดีที่สุดในเซิร์ฟเวอร์นี้ขึ้นก่อน
sort-world = ดีที่สุดในทั้ง Namida ขึ้นก่อน
sort-newest = ใหม่สุดขึ้นก่อน
another-one = ขออีกเรื่อง
top-title = ที่สุดของ { $server }
top-title-here = ที่สุดของเซิร์ฟเวอร์นี้
top-title-world = ที่สุดของทั้ง Namida
top-summary = ให้คะแนนแล้ว { $count } เรื่อง ยิ่งคนให้น้อยก็ยิ่งใกล้ค่าเฉลี่ยรวม
who-title = ใครที่นี่ให้คะแนน { $title }

## Recommending

picks-similar = คล้าย { $title }
picks-for-me = สำหรับ { $name }
picks-others = ดูเรื่องอื่น
picks-services = บนบริการที่คุณมี: { $services }
picks-anywhere = ไม่มีเรื่องที่ตรงในบริการที่คุณมี เรื่องเหล่านี้จึงอาจอยู่ที่ไหนก็ได้
seen-it = ดูแล้ว
not-for-me = ไม่ใช่แนว
more-like-this = ขอแบบนี้อีก
less-of-this = ขอแบบนี้น้อยลง
less-done = ครั้งนี้ตัด “{ $tag }” ออกแล้ว
less-always = ตัดออกเสมอ
less-always-done = จะไม่แนะนำ “{ $tag }” อีกแล้ว เปลี่ยนได้ที่ /me settings
pick-safe = ตัวเลือกชัวร์ ๆ
pick-surprise = ตัวเลือกชวนลุ้น
not-out = ยังไม่ออกอากาศ
not-out-until = เริ่มออกอากาศ { $day }
wish-mood = อารมณ์ “{ $mood }”
mood-cry = อยากร้องไห้
mood-cry-means = เรื่องที่ซึ้งจนน้ำตาไหล
mood-laugh = อยากหัวเราะ
mood-laugh-means = ป่วน ๆ ฉับไว และฮา
mood-comfort = อยากอบอุ่นใจ
mood-comfort-means = คนอ่อนโยน เรื่องกังวลเล็ก ๆ อาหารอุ่น ๆ
mood-thrill = อยากลุ้น
mood-thrill-means = ขออีกตอน ใจเต้นแรง
mood-slow-evening = ค่ำคืนสบาย ๆ
mood-slow-evening-means = เงียบสงบ ไม่เร่งรีบ ดูแล้วเพลิน
mood-swoon = อยากฟิน
mood-swoon-means = ตกหลุมรักอีกครั้ง
mood-think = อยากคิดตาม
mood-think-means = ค้างอยู่ในใจไปหลายวัน
mood-puzzle = อยากไขปริศนา
mood-puzzle-means = เบาะแสให้ตาม ปริศนาให้ไข
mood-escape = อยากหนีไปโลกอื่น
mood-escape-means = อีกโลกหนึ่งหรืออีกยุคหนึ่ง
mood-cheer-on = อยากเอาใจช่วย
mood-cheer-on-means = คนที่ไม่ยอมแพ้
mood-shiver = อยากขนลุก
mood-shiver-means = มุมมืดกับมือที่เย็นเฉียบ
wish-without = ไม่มี { $tags }
wish-since = ตั้งแต่ { $year }
wish-until = ถึง { $year }
wish-episodes = ไม่เกิน { $count } ตอน
wish-service = บน { $service }
wish-safe = เฉพาะเรื่องดัง
wish-surprise = เฉพาะเรื่องที่คนรู้จักน้อย
tag-taken = ถือว่า “{ $given }” คือ { $tag }
dismissed = จะไม่แนะนำ **{ $title }** ให้คุณอีก
welcome-back = อาจแนะนำ **{ $title }** ให้คุณอีกได้
reason-tags = จุดที่เหมือนกัน: { $values }
reason-tags-with = เหมือน { $titles } ตรง { $values }
reason-tags-given = คุณให้ { $titles } · จุดที่เหมือนกัน: { $values }
comma = { ", " }
labelled = { $label }: { $text }
quoted = “{ $text }”
and = { $first } และ { $second }
reason-genres = { $values }
reason-cast = แสดงโดย { $values }
reason-crew = ผลงานของ { $values }
reason-country = ประเทศเดียวกัน
reason-era = ยุคเดียวกัน
reason-source = ดัดแปลงจาก { $values } เหมือนกัน
reason-networks = ช่องเดียวกัน
reason-liked = ถูกใจคนที่หลงรัก { $titles }
reason-liked-here = ถูกใจคนกลุ่มเดียวกัน
reason-loved = สมาชิก { $values } คนที่หลงรัก { $titles } ก็หลงรักเรื่องนี้
reason-advice = แฟน ๆ มักแนะนำคู่กับ { $titles }
reason-advice-here = แฟน ๆ แนะนำด้วย
reason-wished = { $values }
reason-wanted = แบบเดียวกับ { $titles } ตามที่คุณขอ
reason-popularity = คนดูเยอะ
reason-quality = คะแนนสูง
reason-general = หลายคนชอบ
reason-asked = ตรงกับที่คุณขอ

## Watching together

together-title = สำหรับ { $names }
together-unrated = ยังไม่มีคะแนนของ { $names } ให้อ้างอิง จึงดูจากคนอื่นแทน
together-heeded = { $count ->
   *[other] ครั้งก่อน { $names } แพ้โหวต ครั้งนี้จึงมีน้ำหนักมากขึ้น
}
together-anywhere = ไม่มีเรื่องใดอยู่ในบริการของทุกคน เรื่องเหล่านี้จึงอาจอยู่ที่ไหนก็ได้
together-leave-out = ไม่รวมบางคน
vote = โหวต
vote-question = เราจะดูอะไรด้วยกันดี
plan-it = ปิดโหวตและนัดดู
vote-winner = เรื่องที่ชนะโหวตคือ { $title }
vote-tied = มีอีกเรื่องได้คะแนนโหวตเท่ากัน แต่เรื่องนี้เหมาะกับทุกคนมากกว่า
event-when = จะดูกันเมื่อไหร่
in-hours-1 = อีกหนึ่งชั่วโมง
in-hours-3 = อีกสามชั่วโมง
in-hours-24 = พรุ่งนี้เวลานี้
in-hours-48 = อีกสองวันเวลานี้
in-hours-72 = อีกสามวันเวลานี้
in-hours-168 = อีกหนึ่งสัปดาห์เวลานี้
event-not-allowed = Namida สร้างกิจกรรมที่นี่ไม่ได้ ถ้าได้สิทธิ์ “สร้างกิจกรรม” ครั้งหน้าจะช่วยนัดให้
event-not-by-you = ที่นี่เฉพาะคนที่มีสิทธิ์ “สร้างกิจกรรม” เท่านั้นที่สร้างกิจกรรมได้ ขอให้คนนั้นช่วยนัดให้
event-make = นัดเวลานี้
event-made = นัดดู **{ $title }** ไว้ { $when } ({ $left })
event-open = เปิดกิจกรรม
event-about = เลือกด้วยกันกับ Namida

match-title = { $one } กับ { $other }
match-close = ใจตรงกันแทบทุกเรื่อง
match-alike = เหมือนกันหลายอย่าง
match-mixed = เหมือนบ้าง ต่างบ้าง
match-apart = รสนิยมค่อนข้างต่างกัน
match-overlap = ให้คะแนนเรื่องเดียวกัน { $shared } เรื่อง จาก { $mine } เรื่องของ { $one } และ { $theirs } เรื่องของ { $other }
match-first = ดูคร่าว ๆ: คะแนนยังน้อยไป กระจัดกระจายไป หรือเหมือนกันเกินไปจนยังไม่แน่ใจ
match-fair = ค่อนข้างแน่ใจ ถ้าให้คะแนนเรื่องเดียวกันมากกว่านี้จะชัดขึ้น
match-sure = แน่ใจ มีข้อมูลมากพอแล้ว
match-loved = เรื่องโปรดของทั้งคู่
match-loved-none = ยังไม่มีเรื่องที่ทั้งคู่ชอบเป็นพิเศษ
match-fought = เรื่องไว้เถียงกัน
match-fought-none = ไม่มี เมื่อคิดตามเกณฑ์ของแต่ละคนแล้ว คะแนนของคุณสองคนไม่เคยห่างกันมาก
match-next = ดูอะไรต่อดี
match-watch = { $name }: { $title } เรื่องโปรดของ { $by }
match-watch-own = { $name }: { $title } เลือกจากคะแนนที่เคยให้

## Finding a title

several = “{ $typed }” อาจหมายถึงเรื่องใดเรื่องหนึ่งในนี้
several-one = “{ $typed }” หมายถึงเรื่องนี้หรือเปล่า
named-person = เป็นชื่อคน ใช้ /person เพื่อดูบทบาท
choose = เลือกเรื่อง
others-called = เรื่องอื่นที่ชื่อ “{ $typed }” …
nothing = ไม่มีเรื่องชื่อ “{ $typed }” ลองชื่อต้นฉบับ หรือพิมพ์แค่บางส่วน
nothing-elsewhere = ที่นี่ไม่มีเรื่องชื่อ “{ $typed }” นี่คือที่พบจากแหล่งอื่น เรื่องที่คุณเลือกจะถูกเก็บไว้ที่นี่
nothing-nearest = ไม่มีเรื่องชื่อ “{ $typed }” คุณหมายถึงเรื่องไหนในนี้หรือเปล่า

## Names of a server's own

misses-title = ค้นไม่พบใน { $server }
misses-summary = ค้นหา { $count } ครั้งไม่พบอะไร ตั้งคำเหล่านี้เป็นชื่อเรื่องที่นี่ได้ด้วยปุ่มด้านล่าง หรือด้วย /catalogue alias
misses-none = ช่วงนี้ไม่มีอะไรที่ค้นแล้วไม่พบ
missed-by = สมาชิก { $count } คน ล่าสุด { $when }
missed-then = หลังจากนั้นเลือก: { $picks }
missed-pick = { $title } × { $count }
missed-nothing = หลังจากนั้นไม่ได้เลือกเรื่องไหน
names-used = ใช้ชื่อที่ตั้งเองอยู่ { $count } ชื่อ ถอนได้ด้วย /catalogue unalias
use-for = ใช้กับ { $title }
drop-it = ไม่ใช้
take-back = ถอนคืน
name-used = จากนี้ค้น “{ $name }” ที่นี่จะเจอ **{ $title }**
name-shared = ชื่อนี้เจอ { $titles } ด้วย คนที่พิมพ์จะถูกถามว่าหมายถึงเรื่องไหน
name-dropped = จะไม่เสนอ “{ $name }” ให้ **{ $title }** อีก
name-open = “{ $name }” สำหรับ **{ $title }** กลับมารอตัดสินใจ
name-gone = ค้น “{ $name }” ที่นี่จะไม่เจอ { $titles } แล้ว

## A server's own titles

form-add = เพิ่มเรื่องในเซิร์ฟเวอร์นี้
form-correct = แก้ข้อมูลเรื่องที่นี่
form-title = ชื่อเรื่อง
form-title-about = ตามที่จะแสดงบนการ์ด
form-names = ชื่ออื่น
form-names-about = บรรทัดละชื่อ: ชื่อถอดเสียง ชื่อแปล ชื่อย่อที่แฟน ๆ เรียก
form-facts = ข้อมูล
form-facts-about = บรรทัดละข้อ เช่น Year: 2005 ถ้าไม่รู้ก็เว้นไว้
form-facts-example = Original title: 1リットルの涙
form-cast = นักแสดง
form-cast-about = บรรทัดละคน: Sawajiri Erika (Ikeuchi Aya)
form-synopsis = เรื่องย่อ
form-synopsis-about = เกี่ยวกับอะไร โดยไม่เฉลยตอนจบ
form-page = อ่านข้อความจากหน้าเว็บ
form-page-text = ข้อความ
form-page-about = ชื่อ ปี จำนวนตอน นักแสดง … ยังไม่บันทึกอะไรจนกว่าคุณจะยืนยัน
form-ready = ฟอร์มพร้อมแล้ว
form-open = เปิดฟอร์ม
pasted-text = ข้อความที่วาง
draft-title = { $name }: ก่อนบันทึก
draft-count-added = เรื่องใหม่ { $count } เรื่อง
draft-count-corrected = แก้ไข { $count } เรื่อง
draft-count-known = มีอยู่แล้ว { $count } เรื่อง
draft-count-unread = ไม่เข้าใจ { $count } บรรทัด
draft-added = **{ $title }** เป็นเรื่องใหม่ที่นี่
draft-corrected = **{ $title }** มีการแก้ไขที่นี่
draft-more = และอีก { $count } เรื่อง
draft-removed = ไม่มีแล้ว
draft-rest = ส่วนอื่นที่อ่านเข้าใจมีอยู่ในข้อมูลแล้ว
draft-unread = ไม่เข้าใจ จึงข้ามไป
draft-look = ดูตรงนี้ก่อน
draft-line = บรรทัดที่ { NUMBER($line, useGrouping: 0) }:
unread-unknown = ไม่ทราบว่าบรรทัดนี้หมายถึงอะไร
unread-nothing = ไม่มีอะไรต่อท้าย
unread-other-title = เป็นเรื่องอื่นที่ไม่ได้ระบุชื่อไว้
unread-score = คะแนนนี้ไม่ชัดเจน
unread-unclear = ค่านี้ไม่ชัดเจน
unread-said-before = ด้านบนระบุไว้ต่างออกไป
unread-no-title = ไม่มีชื่อเรื่องอยู่ข้างหน้า
unread-many-titles = ไม่อ่านเรื่องอื่นในหน้านี้ต่อ
unread-opinion = ไม่เก็บถ้อยคำของความเห็น เก็บเฉพาะคะแนน
unread-columns = คอลัมน์ไม่ได้บอกว่าใครเล่นเป็นใคร ให้เขียนว่า “นักแสดง (บท)”
unread-no-kind = ไม่ได้บอกว่าเป็นซีรีส์หรือภาพยนตร์ ให้เพิ่ม “Kind: …”
unread-late = มีคนแก้เรื่องนี้หลังจากคุณเปิดฟอร์ม ดูให้ดีว่าอะไรจะเปลี่ยน
unread-namesake = { $titles } ใช้ชื่อนี้อยู่แล้ว บันทึกเฉพาะเมื่อเป็นคนละเรื่อง
unread-no-actor = ไม่ได้บอกว่าใครเล่นบทนี้
unread-untitled = ไม่พบชื่อเรื่อง ให้เริ่มด้วยชื่อเรื่องหรือเขียน “Title: …”
unread-long = ข้อความยาวเกินไป ส่วนที่เหลือไม่ได้อ่าน
unread-html = นี่คือ HTML ให้คัดลอกหน้าตามที่เบราว์เซอร์แสดง
unread-link = ไม่เปิดลิงก์ ให้คัดลอกข้อความในหน้านั้นมาวาง
unread-day = ชัดเจนแค่ปี ให้เขียนวันที่แบบ 2024-03-09
unread-more = ยังมีบรรทัดอื่นอีก
unread-one-title = ฟอร์มหนึ่งใส่ได้เรื่องเดียว
unread-role = ให้เขียนว่า “นักแสดง (บท)”
unread-missing = ไม่มี { $field }
unread-type = { $field }: { $type ->
    [int] ต้องเป็นจำนวนเต็ม
    [float] ต้องเป็นตัวเลข
    [array] ต้องเป็นรายการ
    [object] ต้องเป็นเรคคอร์ด
    [bool] ต้องเป็น true หรือ false
    [date] ต้องเป็นวันที่ เช่น 2025-10-11
   *[other] ต้องเป็นข้อความ
}
unread-none-of = { $field }: “{ $given }” ไม่ใช่ค่าใดใน { $known }
unread-no-value = { $field }: “{ $given }” ไม่ใช่ค่าที่ใช้ได้
unread-range = { $field }: { $given } ไม่อยู่ระหว่าง { $low } ถึง { $high }
unread-no-name = { $field }: ต้องมีชื่อ แต่ว่างอยู่
unread-long-name = { $field }: ชื่อนั้นยาวเกิน { $most } ตัวอักษร
unread-month = { $field }: “{ $given }” ไม่ใช่เดือน เช่น 2025-10 หรือวันที่ เช่น 2025-10-11
unread-id = id: “{ $given }” ไม่ได้ประกอบด้วยตัวอักษร ตัวเลข จุด และขีดกลางไม่เกิน 64 ตัว
unread-country = country: “{ $given }” ไม่ใช่ตัวพิมพ์ใหญ่สองตัว เช่น KR
unread-twice = id { $id } อยู่ที่บรรทัด { $line } แล้ว
unread-json = นั่นไม่ใช่ออบเจกต์ JSON
unread-json-list = JSON Lines มีหนึ่งเรคคอร์ดต่อบรรทัด และไม่มีรายการครอบไว้
unread-quote = เครื่องหมายคำพูด (") เปิดตรงนี้และไม่ได้ปิด
unread-keys = ข้ามคีย์ที่ไม่อยู่ในรูปแบบ: { $keys }
unread-record = บางส่วนของเรคคอร์ดนี้ไม่เป็นอย่างที่ควร
draft-keep = { $count ->
    [1] บันทึก
   *[other] บันทึกทั้ง { $count } รายการ
}
draft-drop = ไม่บันทึก
draft-dropped = ไม่ได้บันทึกอะไร
kept-add = { $titles } อยู่ในคลังของเซิร์ฟเวอร์นี้แล้ว ที่อื่นไม่มีใครเห็น
kept-correct = จากนี้ { $titles } ใช้ข้อมูลที่แก้แล้วในเซิร์ฟเวอร์นี้
kept-hide = { $titles } จะไม่ขึ้นในการค้นหา รายการ และคำแนะนำของเซิร์ฟเวอร์นี้อีก คะแนน รายการ และรีวิวของสมาชิกยังเก็บไว้ และจะกลับมาเมื่อคุณเลิกทำ
kept-import = เพิ่มหรือแก้ไข { $count } เรื่องในเซิร์ฟเวอร์นี้: { $titles }
undone-add = { $titles } ไม่อยู่ในคลังของเซิร์ฟเวอร์นี้แล้ว
undone-correct = { $titles } กลับเป็นเหมือนเดิม
undone-hide = ค้นหา { $titles } ที่นี่เจอได้อีกครั้ง
undone-import = { $count } เรื่องกลับเป็นเหมือนเดิม: { $titles }
redo = ทำอีกครั้ง
history-title = การเปลี่ยนแปลงใน { $server }
history-summary = { $count } รายการ ใหม่สุดขึ้นก่อน การเลิกทำจะคืนค่าก่อนหน้านั้น
history-undo = เลิกทำการเปลี่ยนแปลง
history-undone = เลิกทำแล้ว
history-nobody = คนที่ขอให้ลืมไปแล้ว
history-add = เพิ่ม { $titles }
history-correct = แก้ไข { $titles }
history-hide = ซ่อน { $titles }
history-import = นำเข้า { $titles }

## What cannot be done, and why

drama-gone = เรื่องนั้นไม่อยู่ที่นี่แล้ว ลองค้นอีกครั้ง
score-unclear = “{ $given }” อาจหมายถึงหลายคะแนน ให้เขียนแบบ 9, 8.5, 9/10, 95%, 4.5/5 หรือ ★★★★½
score-unread = อ่าน “{ $given }” เป็นคะแนนไม่ได้ ให้เขียนแบบ 9, 8.5, 9/10, 95%, 4.5/5 หรือ ★★★★½
score-beyond = “{ $given }” อยู่นอกช่วงคะแนน ต่ำสุดคือ 0.1 สูงสุดคือ 10 ให้เขียนแบบ 9, 8.5, 9/10, 95%, 4.5/5 หรือ ★★★★½
not-rated = คุณยังไม่ได้ให้คะแนน **{ $title }**
undo-late = คะแนนที่คุณให้ **{ $title }** เปลี่ยนไปหลังจากนั้น จึงคงคะแนนปัจจุบันไว้
list-not-on = **{ $title }** ไม่อยู่ในลิสต์ของคุณ
list-rated = **{ $title }** นับว่าดูจบแล้วเพราะคุณให้คะแนนไว้ ใช้ /unrate เพื่อถอนคะแนน
list-undo-late = ลิสต์ของคุณเปลี่ยนไปหลังจากนั้น จึงคง **{ $title }** ไว้ตามปัจจุบัน
list-private = ลิสต์นั้นไม่ได้เปิดให้คนอื่นดู เจ้าของลิสต์เปิดได้ด้วย /list share
list-empty = ลิสต์ของคุณยังว่าง ใส่เรื่องแรกด้วย /list add หรือจากการ์ดเรื่องไหนก็ได้
list-empty-theirs = ลิสต์นั้นยังไม่มีอะไร
episode-beyond = **{ $title }** มี { $count } ตอน
day-unclear = อ่าน “{ $given }” เป็นวันที่ไม่ได้ ให้เขียน เช่น วันอาทิตย์, พรุ่งนี้, อีก 5 วัน หรือ 2026-01-31
pace-past = ถึงวันนั้นแล้ว เลือกวันที่ช้ากว่านี้
pace-unknown = ดู **{ $title }** ครบแล้ว หรือยังไม่มีใครรู้ว่ามีกี่ตอน
review-empty = รีวิวต้องมีข้อความบ้าง ถ้าจะให้คะแนนอย่างเดียว ใช้ /rate
review-gone = รีวิวนั้นไม่อยู่ที่นี่แล้ว
review-own = นั่นคือรีวิวของคุณเอง แก้ไขหรือลบได้
reports-none = ที่นี่ไม่มีอะไรถูกรายงาน
import-lost = ตอนนี้ Discord ไม่ส่ง “{ $file }” มาให้ โปรดแนบอีกครั้ง
import-unreadable = “{ $file }” ไม่ใช่ลิสต์ที่อ่านได้ ต้องเป็น CSV ที่บรรทัดแรกเป็นชื่อคอลัมน์ (title, score, status) หรือ JSON ของ Trakt, AniList หรือ Simkl
import-gone = ไม่มีอะไรรอนำเข้า ใช้ /list import พร้อมไฟล์ของคุณ
import-another = ไฟล์อื่นของคุณเข้ามาแทนไฟล์นี้แล้ว ใช้ปุ่มใต้ไฟล์นั้น หรือใช้ /list import อีกครั้ง
import-undo-gone = เลิกทำการนำเข้าครั้งนั้นไม่ได้แล้ว เลิกทำได้เฉพาะครั้งล่าสุด ภายในหนึ่งสัปดาห์
import-undo-late = ทุกเรื่องในการนำเข้าครั้งนั้นเปลี่ยนไปหลังจากนั้น จึงคงไว้ตามปัจจุบัน
alerts-no-channel = เซิร์ฟเวอร์นี้ยังไม่มีช่องสำหรับแจ้งตอนใหม่ ผู้ดูแลเลือกได้ด้วย /manage alerts หรือจะให้ Namida ส่งข้อความถึงคุณก็ได้
alerts-not-allowed = Namida เขียนในช่องนั้นไม่ได้ เลือกช่องอื่น หรืออนุญาตให้ส่งข้อความที่นั่น
no-ratings = คุณยังไม่ได้ให้คะแนนเรื่องไหน เริ่มจากเรื่องโปรดของคุณ: /rate
recommend-empty = Namida แนะนำจากคะแนน แต่ยังไม่มีคะแนนของคุณ ให้คะแนนเรื่องโปรดสักเรื่องด้วย /rate หรือเปิดการ์ดของเรื่องนั้นด้วย /drama แล้ว Namida จะเริ่มแนะนำได้
recommend-begin = เลือกเรื่องที่เคยดู
recommend-none-fits = ไม่เหลือเรื่องที่ตรงทุกเงื่อนไขแล้ว ลดเงื่อนไขลงสักข้อแล้วลองใหม่
recommend-none-avoided = เรื่องที่ตรงทุกเงื่อนไขล้วนมีสิ่งที่คุณเลือกตัดออกเสมอ เปลี่ยนได้ที่ /me settings หรือลดเงื่อนไขลงสักข้อ
recommend-none-left = ตอนนี้ไม่เหลือเรื่องที่จะแนะนำให้คุณแล้ว
still-starting = กำลังเตรียมตัวอยู่ ลองใหม่ในอีกไม่กี่วินาที
browse-none = ไม่มีเรื่องที่ตรงทุกตัวกรอง เอาตัวกรองออกสักข้อแล้วลองใหม่
random-none-left = วันนี้เรื่องที่ตรงและคุณยังไม่ได้ให้คะแนนหมดแล้ว เปลี่ยนตัวกรอง หรือกลับมาใหม่พรุ่งนี้
genre-unknown = ไม่รู้จักแนว “{ $given }” เลือกจากที่แสดงขณะพิมพ์
service-unknown = ไม่รู้จักบริการ “{ $given }” เลือกจากที่แสดงขณะพิมพ์
tag-spoils = “{ $given }” จะเฉลยเนื้อเรื่อง จึงไม่แสดงรายการตามแท็กนี้
wish-spoils = “{ $given }” จะเฉลยเนื้อเรื่อง จึงไม่เลือกเรื่องตามนี้ แต่ตัดออกได้: “ไม่เอาจบเศร้า”
top-none = ยังไม่มีใครให้คะแนน เริ่มจากเรื่องโปรดของคุณ: /rate
who-nowhere = ใช้คำสั่งนี้ในเซิร์ฟเวอร์ เพราะจะแสดงว่าใครที่นั่นให้คะแนนเรื่องนั้นบ้าง
who-nobody = ที่นี่ยังไม่มีใครให้คะแนน **{ $title }** มาเป็นคนแรกกัน: /rate
person-gone = คนนั้นไม่อยู่ที่นี่แล้ว ลองค้นอีกครั้ง
regions-too-many = มากเกินไปในครั้งเดียว ระบุได้หนึ่งถึง { $most } ภูมิภาค คั่นด้วยจุลภาค: KR, US
region-unknown = ไม่รู้จักภูมิภาค “{ $given }” ให้เขียนอักษรสองตัว เช่น KR, JP หรือ TH
tag-unknown = ไม่รู้จักแท็กหรือแนว “{ $given }” เลือกจากที่แสดงขณะพิมพ์
tag-unknown-typed = ไม่รู้จักแท็กหรือแนว “{ $given }” ดูได้จากการ์ดของแต่ละเรื่อง และ /browse จะแสดงให้เลือกขณะพิมพ์
tag-near = ไม่รู้จักแท็กหรือแนว “{ $given }” หมายถึง { $terms } หรือเปล่า
tag-is-title = “{ $given }” เป็นชื่อเรื่อง ไม่ใช่แท็กหรือแนว เรื่องที่คล้ายกันดูได้ที่ /similar
tag-is-person = “{ $given }” เป็นชื่อคน ไม่ใช่แท็กหรือแนว ดูผลงานของเขาได้ที่ /person
server-only = ใช้ได้ในเซิร์ฟเวอร์เท่านั้น
managers-only = สำหรับผู้ที่มีสิทธิ์จัดการเซิร์ฟเวอร์นี้
proposal-gone = ตัดสินใจไปแล้ว หรือไม่เหลืออะไรแล้ว ดูที่ยังค้างได้ด้วย /catalogue misses
alias-empty = ชื่อนั้นใช้ค้นหาไม่ได้ ต้องมีตัวอักษรหรือตัวเลข และไม่เกิน 100 ตัว
alias-known = ค้น “{ $name }” ก็เจอ **{ $title }** อยู่แล้ว
alias-unknown = “{ $given }” ไม่ใช่ชื่อที่เซิร์ฟเวอร์นี้ตั้งเอง เลือกจากที่แสดงขณะพิมพ์
form-title-empty = ชื่อเรื่องต้องมีตัวอักษรหรือตัวเลข เปิดฟอร์มแล้วกรอกอีกครั้ง
correct-nothing = ไม่มีอะไรต่างจากข้อมูลเดิมของ **{ $title }** จึงไม่ได้เปลี่ยนอะไร
draft-known = ไม่มีอะไรใหม่ จึงไม่ได้เปลี่ยนอะไร
corrections-full = จะเกิน { $most } เรื่องของเซิร์ฟเวอร์นี้ ซึ่งเป็นจำนวนสูงสุดที่เก็บได้ เลิกทำการนำเข้าก่อนสักครั้ง: /catalogue history
draft-gone = ที่แสดงตรงนั้นไม่อยู่แล้ว อาจบันทึกไป ทิ้งไป หรือมีอันใหม่กว่าแทน เริ่มใหม่ด้วย /catalogue import หรือ /catalogue add
draft-empty = ไม่มีอะไรให้บันทึก แก้บรรทัดที่ไม่เข้าใจแล้วส่งใหม่
draft-hidden = { $title } ไม่แสดงที่นี่แล้ว เพราะถูกซ่อนหรือถูกนำออกหลังจากที่คุณเห็นหน้านี้ ไม่ได้บันทึกอะไร ส่งใหม่เพื่อดูว่าตอนนี้จะบันทึกอะไรบ้าง
history-none = ยังไม่มีการแก้ไขเรื่องของเซิร์ฟเวอร์นี้ หรือเลิกทำหมดแล้ว เริ่มได้ที่ /catalogue add, /catalogue correct หรือ /catalogue hide
change-gone = การเปลี่ยนแปลงนั้นเลิกทำแล้ว หรือไม่มีแล้ว ดูที่มีอยู่ได้ด้วย /catalogue history
change-built-on = มีการแก้เรื่องเดียวกันหลังจากนั้น หรือนานเกินไปแล้ว เลิกทำรายการที่ใหม่กว่าก่อน: /catalogue history
import-large = ไฟล์ใหญ่กว่า { $most } MB แบ่งแล้วส่งทีละส่วน
import-not-text = “{ $name }” ไม่ใช่ข้อความ UTF-8 บันทึกเป็น UTF-8 แล้วส่งใหม่
import-kind = อ่าน “{ $name }” ไม่ได้ ส่ง .jsonl หรือ .csv ตามรูปแบบแลกเปลี่ยน หรือข้อความของหน้าเว็บเป็น .txt
import-rows = ไฟล์นั้นมีมากกว่า { $most } แถว แบ่งแล้วส่งทีละส่วน
import-empty = ใน “{ $name }” ไม่มีเรื่องใดเลย จึงไม่ได้เปลี่ยนอะไร
import-header = บรรทัดแรกของไฟล์ CSV ต้องเป็นชื่อคอลัมน์ โดยมี “title” อยู่ด้วย ที่มีคือ: { $columns }
import-csv = อ่านบรรทัดที่ { NUMBER($line, useGrouping: 0) } เป็น CSV ไม่ได้ แก้เครื่องหมายคำพูดแล้วส่งไฟล์ใหม่
alias-full = เซิร์ฟเวอร์นี้ตั้งชื่อเองไว้ { $most } ชื่อแล้ว ซึ่งเป็นจำนวนสูงสุดที่เก็บได้ ถอนออกก่อนสักชื่อ: /catalogue unalias
tags-too-many = มากเกินไปในครั้งเดียว ระบุได้ไม่เกิน { $most } ข้อ คั่นด้วยจุลภาค
mood-unknown = ไม่รู้จักอารมณ์ “{ $given }” ที่มีคือ { $moods }
country-asked = “{ $given }” บอกว่าซีรีส์มาจากไหน เลือกได้ทีละประเทศด้วยตัวเลือก “ประเทศ” แต่ตัดประเทศออกไม่ได้
years-unclear = อ่าน “{ $given }” เป็นปีไม่ได้ ให้เขียนแบบ 2015, 2015-2020, ตั้งแต่ 2018, ถึง 2010 หรือ ยุค 90
together-alone = เลือกคนอื่นอย่างน้อยหนึ่งคน ที่ไม่ใช่บอท
together-many = เกิน { $most } คน ลดลงหน่อย
together-empty = ยังไม่มีคะแนนของใครในกลุ่มให้อ้างอิง ให้แต่ละคนให้คะแนนเรื่องโปรดสักเรื่องด้วย /rate แล้วจะเริ่มได้
together-none-left = ไม่เหลือเรื่องที่เหมาะกับทุกคนแล้ว
vote-not-yours = ทำได้เฉพาะคนที่เริ่มโหวต ใช้ /together เพื่อเริ่มของกลุ่มคุณเอง
vote-unseen = Namida มองไม่เห็นข้อความก่อนหน้านี้ที่นี่ จึงนับคะแนนโหวตไม่ได้ ให้สิทธิ์เห็นช่องนี้และประวัติข้อความ หรือโหวตกันเอง
vote-not-allowed = Namida เริ่มโพลที่นี่ไม่ได้ ให้สิทธิ์ “สร้างโพล” หรือโหวตกันเอง
vote-not-by-you = ที่นี่เฉพาะคนที่มีสิทธิ์ “สร้างโพล” เท่านั้นที่เริ่มโพลได้ ขอให้คนนั้นช่วย หรือโหวตกันเอง
vote-none = ยังไม่มีใครโหวต โหวตก่อนแล้วกดอีกครั้ง
vote-over = โหวตจบแล้วโดยไม่มีใครโหวต ปุ่ม “{ vote }” เริ่มโหวตใหม่
vote-gone = ไม่เห็นโหวตนั้นแล้ว ปุ่ม “{ vote }” เริ่มโหวตใหม่
match-self = นั่นคือตัวคุณเอง เลือกสมาชิกคนอื่น
match-few = { $shared ->
    [0] คุณกับ { $name } ยังไม่ได้ให้คะแนนเรื่องเดียวกันเลย
   *[other] คุณกับ { $name } ให้คะแนนเรื่องเดียวกันแล้ว { $shared } เรื่อง
} อีก { $missing } เรื่องก็จะบอกได้ว่าเข้ากันแค่ไหน ให้คะแนนเรื่องที่ { $name } เคยดู แล้วชวนให้ทำแบบเดียวกัน
chat-often = Namida ตอบได้นาทีละ { $count } ข้อความ ข้อความนี้ไม่ได้บันทึก ส่งใหม่ { $when }
chat-names-none = ไม่พบชื่อซีรีส์ในข้อความนั้น
chat-nothing-filled = คุณเว้นทุกคะแนนไว้ จึงไม่ได้บันทึกอะไร
taste-bot = บอทไม่ดูซีรีส์ เลือกสมาชิกคนอื่น
not-yours = ปุ่มเหล่านั้นเป็นของสมาชิกคนอื่น ใช้คำสั่งเพื่อเปิดของคุณเอง
stale-button = ปุ่มนี้มาจากข้อความเก่า ใช้คำสั่งอีกครั้ง
stale-command = คำสั่งนั้นเปลี่ยนไปแล้ว พิมพ์ใหม่แล้วเลือกจากที่แสดง
slow-down = เร็วไปหน่อย อีก { $seconds } วินาที Namida จะพร้อมสำหรับคุณอีกครั้ง
restarting = กำลังจะเริ่มระบบใหม่ โปรดลองอีกครั้งในไม่กี่วินาที
busy = ตอนนี้มีคนถามพร้อมกันมากจนตอบไม่ทัน โปรดลองอีกครั้งในอีกสักครู่
cannot-save = ตอนนี้บันทึกไม่ได้ จึงไม่มีอะไรเปลี่ยน โปรดลองใหม่ในอีกสักครู่
fault = ขออภัย เกิดข้อผิดพลาดทางฝั่ง Namida ถ้าเกิดอีก โปรดแจ้งหมายเลขนี้แก่เจ้าของบอท: `{ $id }`

adult-elsewhere = **{ $title }** เป็นเรื่องสำหรับผู้ใหญ่ ที่นี่เก็บไว้เฉพาะในช่องจำกัดอายุ ให้ถามในช่องนั้น หรือในข้อความส่วนตัว
adult-left-out = ช่องนี้ไม่แสดงเรื่องสำหรับผู้ใหญ่
match-hidden = { $name } เก็บคะแนนไว้เป็นส่วนตัว จึงเทียบรสนิยมไม่ได้
taste-hidden = { $name } เก็บคะแนนไว้เป็นส่วนตัว
match-hidden-self = คุณไม่ได้ร่วมเทียบรสนิยม เปิดกลับมาก่อน: /me private
together-hidden-self = คุณไม่ได้ร่วมตัวเลือกของกลุ่ม เปิดกลับมาก่อน: /me private
not-yours-alone = ปุ่มเหล่านั้นเป็นของสมาชิกคนอื่น ของคุณอยู่ในคำสั่งเดียวกัน
direct-closed = ส่งข้อความส่วนตัวถึงคุณไม่ได้ อนุญาตข้อความส่วนตัวจากเซิร์ฟเวอร์นี้ในการตั้งค่าความเป็นส่วนตัว แล้วขอใหม่
not-taken = ตอนนี้ Discord ไม่รับคำขอนี้ ลองใหม่ในอีกสักครู่

## Settings

settings-mine = การตั้งค่าของคุณ
settings-mine-about = ไม่ต้องตั้งอะไรก็ได้ ข้อไหนที่คุณไม่เลือกจะใช้ตามเซิร์ฟเวอร์ หรือตามปกติ
settings-theirs = การตั้งค่าของ { $server }
settings-theirs-about = ใช้กับทุกคนที่นี่ที่ไม่ได้เลือกเองด้วย /me settings
settings-region = ภูมิภาค
settings-services = บริการ
settings-avoid = ไม่ต้องแนะนำ
settings-adult-apart = เรื่องสำหรับผู้ใหญ่
region-unset = ยังไม่ระบุ
services-all = บริการไหนก็ได้
avoid-nothing = ไม่มี
adult-apart = เฉพาะในช่องจำกัดอายุ
adult-anywhere = ในทุกช่อง
set-region = ภูมิภาค
set-services = บริการที่คุณมี
set-services-more = บริการอื่น
set-language = ภาษา
language-mine-about = ภาษาที่คุณเลือกใช้กับคำตอบที่คุณเห็นคนเดียว ส่วนคำตอบที่ทุกคนเห็นยังเป็นภาษาของเซิร์ฟเวอร์
language-theirs-about = ภาษานี้ใช้กับคำตอบที่ทุกคนเห็น ส่วนคำตอบที่เห็นคนเดียวเป็นภาษาของคนนั้น
set-titles = ชื่อเรื่อง
set-names = ชื่อนักแสดง
set-scale = คะแนน
set-avoid = สิ่งที่ไม่ต้องแนะนำเลย
set-alerts = { alerts-title }
set-alerts-channel = ช่องสำหรับแจ้งตอนใหม่
avoid-ask = แท็กหรือแนว คั่นด้วยจุลภาค
alerts-to-off = ตอนใหม่: ไม่ต้องแจ้ง
alerts-to-direct = ตอนใหม่: ทางข้อความส่วนตัว
alerts-to-server = ตอนใหม่: ในช่องของเซิร์ฟเวอร์นี้
language-as-discord = ภาษา: ตาม Discord ของฉัน
language-as-server = ภาษา: ตาม Discord ของเซิร์ฟเวอร์นี้
titles-unset = ชื่อเรื่อง: ตามปกติ
titles-english = ชื่อเรื่องภาษาอังกฤษ
titles-native = ชื่อเรื่องตามต้นฉบับ
titles-romanised = ชื่อเรื่องเป็นอักษรละติน
names-unset = ชื่อคน: ตามปกติ
names-family = นามสกุลก่อน: Ikeuchi Aya
names-given = ชื่อตัวก่อน: Aya Ikeuchi
scale-unset = คะแนน: ตามปกติ
scale-ten = คะแนนเต็มสิบ: { $example }
scale-percent = คะแนนเป็นเปอร์เซ็นต์: { $example }
scale-five = คะแนนเป็นดาว: { $example }
private-on = ตอบแบบส่วนตัว
private-off = ตอบให้ทุกคนเห็น
adult-apart-on = แยกเรื่องสำหรับผู้ใหญ่
adult-apart-off = แสดงเรื่องสำหรับผู้ใหญ่ทุกที่

## What is yours

export-here = ทุกอย่างที่เก็บเกี่ยวกับคุณ: JSON ไว้นำไปใช้ที่อื่น CSV ไว้เปิดในสเปรดชีต ใช้ /list import นำคะแนนกับลิสต์กลับมาจากไฟล์ไหนก็ได้ และนำรีวิวกลับมาจาก JSON
export-sent = ส่งทุกอย่างที่เก็บเกี่ยวกับคุณไปทางข้อความส่วนตัวแล้ว
forget-ask =
    Namida จะลืมคะแนน ลิสต์ การตั้งค่า และทุกอย่างที่เก็บเกี่ยวกับคุณ ในทุกที่ และย้อนกลับไม่ได้
    ถ้าอยากเก็บสำเนาไว้ก่อน: /me export
forget-me = ลืมฉัน
keep-me = เก็บทุกอย่างไว้
forgotten = ลืมคุณแล้ว ไม่มีข้อมูลใดที่เก็บไว้ระบุถึงคุณอีก
forget-kept = ไม่มีอะไรเปลี่ยน
hidden-now = จากนี้คุณจะไม่ถูกนับในค่าเฉลี่ย อันดับ การเทียบรสนิยม และตัวเลือกของกลุ่ม และคนอื่นจะไม่เห็นคะแนน รีวิว หรือลิสต์ของคุณ คะแนนของคุณยังใช้แนะนำเรื่องให้คุณเอง
hidden-already = คุณไม่ถูกนับในค่าเฉลี่ย อันดับ การเทียบรสนิยม และตัวเลือกของกลุ่ม
shown-now = คุณกลับมาถูกนับในค่าเฉลี่ย อันดับ การเทียบรสนิยม และตัวเลือกของกลุ่มแล้ว
count-me-in = นับฉันด้วย
leave-me-out = ไม่ต้องนับฉัน

## Privacy

privacy-title = เก็บอะไร เพื่ออะไร และนานแค่ไหน
privacy-short = Namida เก็บสิ่งที่คุณบอกไว้เพื่อตอบคุณและเซิร์ฟเวอร์ของคุณ ไม่มีใครนำไปขาย และข้อมูลจะออกจากฐานข้อมูลของบอทนี้เป็นคำตอบใน Discord เท่านั้น
privacy-ratings = คะแนนของคุณพร้อมเวลาที่ให้ ซึ่ง /who และ /ratings แสดงให้คนอื่นเห็น และสิ่งที่คุณไม่อยากเห็นอีก: ใช้คิดค่าเฉลี่ยและคำแนะนำ จนกว่าคุณจะถอน สิ่งที่คุณขอเพิ่ม: หนึ่งเดือน
privacy-choices = สิ่งที่คุณเลือกด้วย /me settings และ /me private เพื่อตอบแบบที่คุณชอบ จนกว่าคุณจะเลือกใหม่
privacy-presence = คุณใช้ Namida ในเซิร์ฟเวอร์ไหน และวันล่าสุดที่ใช้: ค่าเฉลี่ยของเซิร์ฟเวอร์มาจากคนที่ใช้ที่นั่น ลบเมื่อครบเจ็ดวันหลังบอทถูกนำออก
privacy-searches = สิ่งที่คุณค้นไม่พบในเซิร์ฟเวอร์ และเรื่องที่เลือกหลังจากนั้น: เพื่อให้ครั้งหน้าค้นเจอ ลบหลัง 120 วัน
privacy-draws = เรื่องที่ /random สุ่มให้คุณวันนี้: เพื่อไม่ให้เรื่องเดิมออกซ้ำในวันเดียวกัน ลบในวันถัดไป
privacy-votes = จำนวนครั้งติดกันที่คุณแพ้โหวตในเซิร์ฟเวอร์: เพื่อให้ครั้งหน้าคุณมีน้ำหนักมากขึ้น จนกว่าจะชนะโหวต ที่ที่โหวตของ /together เปิดอยู่และเวลาที่ปิด: จนกว่าจะนับคะแนน
privacy-lists = สิ่งที่อยู่ในลิสต์ของคุณ ดูถึงตอนไหน โน้ต และคนอื่นเห็นได้หรือไม่: จนกว่าคุณจะเอาออก ลิสต์ที่กำลังจะนำเข้ารอไม่เกินหนึ่งวัน ส่วนข้อมูลที่การนำเข้าครั้งล่าสุดแทนที่ไปจะเก็บไว้หนึ่งสัปดาห์ เพื่อให้คุณเลิกทำได้
privacy-reviews = สิ่งที่คุณเขียนในรีวิว และการที่คุณรายงานรีวิว: แสดงในที่ที่คนเห็นคุณ จนกว่าคุณจะลบ
privacy-messages = หมายเลขของข้อความที่ตอบไปแล้ว เก็บไว้สองวัน: เพื่อไม่ให้ตอบซ้ำ
privacy-alerts = คุณอยากให้แจ้งตอนใหม่ที่ไหนและเป็นภาษาใด และแจ้งถึงเมื่อไรแล้ว: จนกว่าคุณจะปิด
privacy-corrections = ใครแก้ข้อมูลเรื่องของเซิร์ฟเวอร์และเมื่อไร: เพื่อให้ย้อนกลับที่นั่นได้ สิ่งที่คุณกำลังจะแก้รอจนกว่าคุณจะตัดสินใจ ถ้าให้ลืมคุณ เรื่องของเซิร์ฟเวอร์ยังอยู่โดยไม่มีหมายเลขของคุณ
privacy-servers = การตั้งค่าของเซิร์ฟเวอร์ ที่ที่แจ้งตอนใหม่ ชื่อที่ตั้งให้เรื่องต่าง ๆ และรีวิวที่ไม่แสดง จนถึงเจ็ดวันหลังจากถูกนำออก
privacy-never = Namida ไม่อ่านข้อความของคุณ เห็นเพียงคำสั่ง ข้อความที่แท็กถึงหรือส่งถึงโดยตรง และข้อความที่คุณเลือกผ่านเมนูข้อความ เก็บเฉพาะหมายเลข Discord ของคุณ ไม่เก็บชื่อหรือรูป
privacy-asked = เมื่อ Namida ไม่แน่ใจว่าคุณหมายถึงเรื่องไหน จะค้นใน { $sources } ด้วย โดยส่งไปเพียงคำที่คุณพิมพ์ ไม่ส่งว่าใครเป็นคนพิมพ์
privacy-yours =
    - **/me export** ส่งทุกอย่างให้คุณ
    - **/me forget** ลบจากทุกที่ทันที และจากข้อมูลสำรองเมื่อมีชุดใหม่มาแทน
    - **/me private** ไม่นับคุณในค่าเฉลี่ย อันดับ และการเทียบรสนิยม

## Statistics

owner-only = ใช้ได้เฉพาะเจ้าของบอทนี้
histogram-panel = ให้แต่ละคะแนนกี่ครั้ง
picture-no-font = บางส่วนที่นี่แสดงเป็นอักษรละติน เพราะไม่ได้ติดตั้งฟอนต์ของอักษรต้นฉบับ
profile-title = สิ่งที่ { $name } ชอบ
profile-tags = ซีรีส์แบบไหน
profile-others-here = คนอื่นที่นี่
profile-others-world = คนอื่นทั้งหมด
profile-countries = จากที่ไหน
profile-decades = จากยุคไหน
decade = ยุค { $year }
titles-rated = { $count ->
   *[other] เรื่องที่ให้คะแนน
}
titles-watched = { $count ->
   *[other] เรื่องที่ดูแล้ว
}
hours-watched = { $count ->
   *[other] ชั่วโมงที่ดู
}
mean-score = คะแนนเฉลี่ย
profile-tag = { $tag } { $mine }%
profile-tag-beside = { $tag } { $mine }% (คนอื่น { $others }%)
profile-against = สวนกระแสที่สุด
profile-contrary = สวนกระแสที่สุด: **{ $title }** { $name } ให้ { $mine } ส่วนคนอื่น { $count } คนให้ { $others }
profile-watched = ดูแล้ว { $titles } เรื่อง { $hours } ชั่วโมง
club-title = สิ่งที่ { $server } ชอบ
club-title-here = สิ่งที่เซิร์ฟเวอร์นี้ชอบ
club-about = { $ratings } คะแนนจากสมาชิก { $members } คน เฉลี่ย { $mean }
club-loved = เป็นที่รักที่สุด
club-disputed = เสียงแตกที่สุด
club-months = จำนวนคะแนนรายเดือน
club-dispute = { $low } ถึง { $high } จาก { $count } คน
club-matchmaker = กามเทพดีเด่น: { $member } ให้คะแนนใกล้เคียงทุกคนที่สุด จาก { $count } เรื่องที่คนอื่นให้คะแนนด้วย
club-matchmaker-none = ยังไม่มีกามเทพ ต้องมีห้าเรื่องที่คนอื่นให้คะแนนด้วย
year-title = { $name } ในปี { $year }
year-best = ที่สุดแห่งปี
year-months = จำนวนคะแนนรายเดือน
year-most = ส่วนใหญ่เป็น { $names }
year-empty = ไม่มีอะไรของคุณในปี { $year }
year-begins = ยังไม่มีอะไรของคุณในปี { $year } ให้คะแนนสักเรื่องด้วย /rate แล้วปีของคุณจะเริ่มขึ้น
year-other = ไม่มีอะไรของคุณในปี { $year } แต่มีของปี { $years } ระบุปีนั้นด้วย /me year

## Help

help-title = Namida รู้เรื่องซีรีส์
help-body =
    พิมพ์ชื่อไหนของเรื่องก็ได้: อังกฤษ ต้นฉบับ ถอดเสียง หรือชื่อย่อ

    - **/drama** การ์ดของเรื่อง · **/synopsis** **/cast** **/episodes** **/watch** ไปยังแต่ละส่วนทันที
    - **/person** บทบาท คนที่เล่นด้วยกัน · **/browse** ตามแนว แท็ก ปี … · **/random** · **/top** · **/who** ใครที่นี่ให้คะแนน

    - **/rate** แบบ 9, 8.5/10, 95% หรือ ★★★★½ · **/unrate** ถอนคะแนน · **/ratings** คะแนนของคุณ
    - ในแชท: แท็ก Namida พร้อมชื่อเรื่องและคะแนน “Goblin 9/10, W 8.5” หรือส่งข้อความถึงโดยตรง
    - แอปบนข้อความ: **{ menu-dramas }**, **{ menu-rate-here }** · บนสมาชิก: **{ menu-taste }**
    - **/review** ความเห็นของคุณ สปอยล์ปิดไว้ให้
    - **/list** เรื่องที่ตั้งใจจะดู กำลังดู และดูแล้ว · **/list import** นำมาจาก MyDramaList และที่อื่น · **/progress** ตอนล่าสุดที่คุณดู

    - **/similar** เรื่องที่คล้ายกับที่คุณรู้จัก · **/recommend** เรื่องสำหรับคุณ
    - **/together** เรื่องสำหรับทั้งกลุ่ม พร้อมโหวต · **/match** คุณสองคนรสนิยมใกล้กันแค่ไหน

    - **/me profile** สิ่งที่คุณชอบ · **/me year** ปีของคุณ · **/server** สิ่งที่เซิร์ฟเวอร์นี้ชอบ ทั้งหมดเป็นภาพ
    - **/me settings** ภาษา ภูมิภาค แบบคะแนน · **/me export** **/me forget** **/me private** · **/privacy** สิ่งที่เก็บไว้

    - **/settings** **/catalogue** สำหรับผู้ดูแลเซิร์ฟเวอร์: การตั้งค่า เรื่องและชื่อของที่นี่เอง · **/manage** รีวิวที่ถูกรายงาน แจ้งตอนใหม่
about-body =
    Namida { $version } · { $titles } เรื่อง · { $ratings } คะแนนที่บันทึก
    ข้อมูล: คลังที่มากับบอทและหน้าเว็บสาธารณะที่ระบุบนการ์ดแต่ละเรื่อง คะแนนจากเว็บอื่นเป็นของวันที่กำกับไว้
    ช่องทางรับชมเป็นข้อมูล ณ ช่วงเวลาหนึ่ง โปรดตรวจสอบกับบริการก่อนจ่ายเงิน
about-title = เกี่ยวกับ Namida
about-TMDB-off = TMDB: ไม่ได้ใช้เพราะยังไม่ได้ตั้งคีย์ ถ้ามีคีย์ฟรีจะมีโปสเตอร์ เรื่องอื่นทั้งหมด และช่องทางรับชม
about-TVmaze-off = TVmaze: ปิดอยู่
about-answered = { $source }: ใช้อยู่ ตอบล่าสุด { $when }
about-unasked = { $source }: ใช้อยู่ ยังไม่ได้ถามตั้งแต่เริ่มทำงาน
about-down = { $source }: ตอนนี้ไม่ตอบสนอง
about-busy = { $source }: ตอนนี้ขอให้รอสักครู่
about-refused = { $source }: ไม่รับคีย์ เจ้าของบอทสร้างคีย์ใหม่แล้วใส่ในการตั้งค่าได้
about-TMDB = ผลิตภัณฑ์นี้ใช้ TMDB API แต่ไม่ได้รับการรับรองหรือสนับสนุนจาก TMDB ข้อมูลช่องทางรับชมเป็นของ JustWatch
about-TVmaze = ข้อมูลของ TVmaze ใช้สัญญาอนุญาต CC BY-SA 4.0: tvmaze.com

## Choices of commands

choice-status-plan = { list-plan }
choice-status-watching = { list-watching }
choice-status-completed = { list-completed }
choice-status-hold = { list-hold }
choice-status-dropped = { list-dropped }
choice-sort-popular = เรื่องดังขึ้นก่อน
choice-sort-server = ดีที่สุดในเซิร์ฟเวอร์นี้ขึ้นก่อน
choice-sort-world = ดีที่สุดในทั้ง Namida ขึ้นก่อน
choice-sort-newest = ใหม่สุดขึ้นก่อน
choice-of-server = เซิร์ฟเวอร์นี้
choice-of-world = ทั้ง Namida
choice-surprise-safe = เป็นที่รู้จักกว้าง
choice-surprise-balanced = อย่างละนิด
choice-surprise-surprise = คนรู้จักน้อย
choice-with_others-everyone = ทุกคน
choice-with_others-nobody = ฉันคนเดียว
choice-where-direct = ทางข้อความส่วนตัว
choice-where-server = ในช่องของเซิร์ฟเวอร์นี้
choice-where-off = ไม่ต้องแจ้ง

## Countries

country-KR = เกาหลีใต้
country-JP = ญี่ปุ่น
country-CN = จีน
country-TW = ไต้หวัน
country-TH = ไทย
country-HK = ฮ่องกง
country-PH = ฟิลิปปินส์
country-SG = สิงคโปร์
country-VN = เวียดนาม
country-US = สหรัฐอเมริกา

## Facts and what dramas are based on

field-title = ชื่อเรื่อง
field-native-title = ชื่อต้นฉบับ
field-aliases = ชื่ออื่น
field-kind = ประเภท
field-country = ประเทศ
field-language = ภาษา
field-year = ปี
field-aired-from = วันแรกที่ออกอากาศ
field-aired-to = วันสุดท้ายที่ออกอากาศ
field-airs-on = วันออกอากาศ
field-status = สถานะ
field-seasons = จำนวนซีซัน
field-episodes = จำนวนตอน
field-runtime = ความยาว
field-specials = ตอนพิเศษ
field-networks = ช่อง
field-content-rating = เรตอายุ
field-genres = แนว
field-tags = แท็ก
field-synopsis = เรื่องย่อ
field-based-on = ต้นฉบับ
field-cast = นักแสดง
field-crew = ทีมงาน
field-songs = เพลงประกอบ
field-related = เรื่องที่เกี่ยวข้อง
field-watch = ดูได้ที่
field-scores = คะแนนจากที่อื่น
field-links = ลิงก์
field-images = รูปภาพ
field-sources = แหล่งข้อมูล

origin-novel = นิยาย
origin-web-novel = นิยายออนไลน์
origin-light-novel = ไลต์โนเวล
origin-short-story = เรื่องสั้น
origin-manga = มังงะ
origin-manhwa = มันฮวา
origin-manhua = มันฮวาจีน
origin-webtoon = เว็บตูน
origin-comic = การ์ตูน
origin-anime = อนิเมะ
origin-drama = ซีรีส์
origin-film = ภาพยนตร์
origin-true-story = เรื่องจริง
origin-game = เกม
origin-diary = บันทึกประจำวัน
origin-essay = ความเรียง
origin-essays = รวมความเรียง
origin-play = บทละครเวที
origin-song = เพลง
origin-legend = ตำนาน
origin-folk-tale = นิทานพื้นบ้าน

## Genres

genre-action = แอ็กชัน
genre-adventure = ผจญภัย
genre-business = ธุรกิจ
genre-comedy = คอมเมดี้
genre-crime = อาชญากรรม
genre-documentary = สารคดี
genre-drama = ดราม่า
genre-family = ครอบครัว
genre-fantasy = แฟนตาซี
genre-food = อาหาร
genre-historical = ย้อนยุค
genre-horror = สยองขวัญ
genre-law = กฎหมาย
genre-life = ชีวิต
genre-martial-arts = ศิลปะการต่อสู้
genre-mature = ผู้ใหญ่
genre-medical = การแพทย์
genre-melodrama = เมโลดราม่า
genre-military = ทหาร
genre-music = ดนตรี
genre-mystery = ลึกลับ
genre-political = การเมือง
genre-psychological = จิตวิทยา
genre-romance = โรแมนติก
genre-sci-fi = ไซไฟ
genre-sitcom = ซิตคอม
genre-sports = กีฬา
genre-supernatural = เหนือธรรมชาติ
genre-thriller = ระทึกขวัญ
genre-tokusatsu = โทคุซัทสึ
genre-war = สงคราม
genre-wuxia = กำลังภายใน
genre-youth = วัยรุ่น

## Tags

tag-amnesia = ความจำเสื่อม
tag-contract-relationship = ความสัมพันธ์ตามสัญญา
tag-contract-marriage = แต่งงานตามสัญญา
tag-fake-relationship = แกล้งเป็นแฟนกัน
tag-arranged-marriage = คลุมถุงชน
tag-cohabitation = อยู่ใต้ชายคาเดียวกัน
tag-hidden-identity = ปกปิดตัวตน
tag-identity-swap = สวมรอย
tag-body-swap = สลับร่าง
tag-cross-dressing = ปลอมตัวข้ามเพศ
tag-time-skip = ไทม์สกิป
tag-starting-over = เริ่มต้นใหม่
tag-reunion = ได้พบกันอีกครั้ง
tag-change-of-fortune = ชีวิตพลิกผัน
tag-debt = หนี้สิน
tag-makeover = แปลงโฉม
tag-terminal-illness = โรคร้ายระยะสุดท้าย
tag-kidnapping = ลักพาตัว
tag-car-accident = อุบัติเหตุรถยนต์
tag-survival = เอาชีวิตรอด
tag-death-game = เกมมรณะ
tag-competition = การแข่งขัน
tag-treasure-hunt = ล่าสมบัติ
tag-unexpected-pregnancy = ท้องโดยไม่ตั้งใจ
tag-one-night-stand = วันไนต์สแตนด์
tag-slow-burn = รักค่อยเป็นค่อยไป
tag-fast-romance = รักกันไว
tag-slight-romance = โรแมนติกเบา ๆ
tag-love-triangle = รักสามเส้า
tag-first-love = รักแรก
tag-unrequited-love = รักข้างเดียว
tag-secret-crush = แอบรัก
tag-love-at-first-sight = รักแรกพบ
tag-enemies-to-lovers = จากศัตรูสู่คนรัก
tag-love-hate-relationship = คู่กัด
tag-friends-to-lovers = จากเพื่อนสู่คนรัก
tag-childhood-sweethearts = รักกันตั้งแต่เด็ก
tag-opposites-attract = คู่รักต่างขั้ว
tag-second-chance-romance = ถ่านไฟเก่า
tag-ex-returns = แฟนเก่ากลับมา
tag-forbidden-love = รักต้องห้าม
tag-star-crossed-lovers = คู่รักอาภัพ
tag-fated-love = พรหมลิขิต
tag-secret-relationship = แอบคบกัน
tag-workplace-romance = รักในที่ทำงาน
tag-boss-and-employee = เจ้านายกับลูกน้อง
tag-teacher-and-student = ครูกับนักเรียน
tag-master-and-disciple = อาจารย์กับศิษย์
tag-neighbours = เพื่อนบ้าน
tag-rich-man-poor-woman = หนุ่มรวยสาวจน
tag-rich-woman-poor-man = สาวรวยหนุ่มจน
tag-celebrity-romance = รักกับคนดัง
tag-noona-romance = สาวรุ่นพี่กับหนุ่มรุ่นน้อง
tag-age-gap = รักต่างวัย
tag-grumpy-and-sunshine = คนเย็นชากับคนสดใส
tag-he-falls-first = พระเอกจีบก่อน
tag-she-falls-first = นางเอกจีบก่อน
tag-reverse-harem = รีเวิร์สฮาเร็ม
tag-harem = ฮาเร็ม
tag-multiple-couples = หลายคู่รัก
tag-healthy-relationship = ความสัมพันธ์ที่ดีต่อใจ
tag-misunderstandings = เข้าใจผิด
tag-break-up = เลิกรา
tag-married-couple = คู่สามีภรรยา
tag-infidelity = นอกใจ
tag-divorce = หย่าร้าง
tag-cross-cultural-romance = รักต่างวัฒนธรรม
tag-interspecies-romance = รักต่างเผ่าพันธุ์
tag-height-difference = ส่วนสูงต่างกัน
tag-steamy = เคมีร้อนแรง
tag-bl = BL
tag-gl = GL
tag-censored-bl = BL ฉบับเซ็นเซอร์
tag-lgbtq-characters = ตัวละคร LGBTQ+
tag-family-bonds = สายใยครอบครัว
tag-found-family = ครอบครัวต่างสายเลือด
tag-parent-and-child = พ่อแม่กับลูก
tag-siblings = พี่น้อง
tag-twins = ฝาแฝด
tag-single-parent = พ่อแม่เลี้ยงเดี่ยว
tag-orphan = เด็กกำพร้า
tag-dysfunctional-family = ครอบครัวมีปัญหา
tag-family-opposition = ครอบครัวกีดกัน
tag-family-secret = ความลับของครอบครัว
tag-birth-secret = ความลับชาติกำเนิด
tag-secret-sibling = ที่แท้เป็นพี่น้องกัน
tag-close-friendship = มิตรภาพ
tag-bromance = โบรแมนซ์
tag-womance = มิตรภาพเพื่อนหญิง
tag-classmates = เพื่อนร่วมโรงเรียน
tag-teamwork = ทีมเวิร์ก
tag-rivalry = คู่แข่ง
tag-pets = สัตว์เลี้ยง
tag-strong-female-lead = นางเอกเข้มแข็ง
tag-badass-female-lead = นางเอกสายบู๊
tag-strong-male-lead = พระเอกเข้มแข็ง
tag-nice-male-lead = พระเอกแสนดี
tag-warm-female-lead = นางเอกใจดี
tag-cold-male-lead = พระเอกเย็นชา
tag-cold-female-lead = นางเอกเย็นชา
tag-arrogant-lead = ตัวเอกหยิ่งยโส
tag-cheerful-lead = ตัวเอกร่าเริง
tag-naive-lead = ตัวเอกใสซื่อ
tag-shy-lead = ตัวเอกขี้อาย
tag-sassy-female-lead = นางเอกปากแซ่บ
tag-eccentric-lead = ตัวเอกสุดเพี้ยน
tag-smart-lead = ตัวเอกฉลาด
tag-hardworking-lead = ตัวเอกขยัน
tag-rich-male-lead = พระเอกรวย
tag-rich-female-lead = นางเอกรวย
tag-poor-lead = ตัวเอกยากจน
tag-possessive-lead = ตัวเอกขี้หวง
tag-playboy-lead = ตัวเอกเจ้าชู้
tag-popular-lead = ตัวเอกสุดป๊อป
tag-antihero-lead = ตัวเอกสีเทา
tag-delinquent-lead = ตัวเอกเกเร
tag-student-lead = ตัวเอกวัยเรียน
tag-teenage-lead = ตัวเอกวัยรุ่น
tag-child-lead = ตัวเอกเด็ก
tag-disabled-lead = ตัวเอกเป็นผู้พิการ
tag-autistic-lead = ตัวเอกออทิสติก
tag-gay-lead = ตัวเอกเป็นเกย์
tag-bisexual-lead = ตัวเอกไบเซ็กชวล
tag-female-centred = ผู้หญิงเดินเรื่อง
tag-ensemble-cast = ตัวเอกหลายคน
tag-workplace = ชีวิตคนทำงาน
tag-ceo-lead = ตัวเอกเป็นซีอีโอ
tag-chaebol = แชโบล
tag-doctor-lead = ตัวเอกเป็นหมอ
tag-hospital = โรงพยาบาล
tag-lawyer-lead = ตัวเอกเป็นนักกฎหมาย
tag-courtroom = สู้คดีในศาล
tag-detective-lead = ตัวเอกเป็นนักสืบ
tag-police = ตำรวจ
tag-soldiers = ชีวิตทหาร
tag-spies-and-undercover = สายลับและการแฝงตัว
tag-bodyguard = บอดี้การ์ด
tag-teacher-lead = ตัวเอกเป็นครู
tag-entertainment-industry = วงการบันเทิง
tag-actor-lead = ตัวเอกเป็นนักแสดง
tag-idol-lead = ตัวเอกเป็นไอดอล
tag-musicians = นักดนตรี
tag-writer-lead = ตัวเอกเป็นนักเขียน
tag-journalists = นักข่าว
tag-fashion-industry = วงการแฟชั่น
tag-artists = วงการศิลปะ
tag-cooking = ทำอาหาร
tag-athletes = นักกีฬา
tag-gaming = เกมและเกมเมอร์
tag-con-artist = นักต้มตุ๋น
tag-high-school = โรงเรียนมัธยม
tag-university = มหาวิทยาลัย
tag-countryside = ชนบท
tag-seaside = ริมทะเล
tag-restaurant-or-caf = ร้านอาหารและคาเฟ่
tag-hotel = โรงแรม
tag-prison = เรือนจำ
tag-palace = วังหลวง
tag-joseon = ยุคโชซอน
tag-goryeo-and-earlier-korea = เกาหลียุคโครยอและก่อนหน้า
tag-colonial-korea = เกาหลียุคอาณานิคม
tag-republican-china = จีนยุคสาธารณรัฐ
tag-tang-dynasty = ราชวงศ์ถัง
tag-song-and-ming-dynasties = ราชวงศ์ซ่งและหมิง
tag-qing-dynasty = ราชวงศ์ชิง
tag-early-imperial-china = จีนก่อนยุคราชวงศ์ถัง
tag-old-japan = ญี่ปุ่นโบราณ
tag-old-siam = พีเรียดไทย
tag-fictional-history = อาณาจักรสมมติ
tag-historical-figures = บุคคลในประวัติศาสตร์
tag-wartime = ยามสงคราม
tag-1980s-and-before = ยุค 80 และก่อนหน้า
tag-1990s = ยุค 90
tag-past-and-present = อดีตสลับปัจจุบัน
tag-time-travel = ข้ามเวลา
tag-time-loop = วนลูปเวลา
tag-reincarnation = กลับชาติมาเกิด
tag-reincarnated-lovers = คู่รักข้ามภพชาติ
tag-transmigration = ทะลุมิติ
tag-parallel-worlds = โลกคู่ขนาน
tag-xianxia = เทพเซียน
tag-xuanhuan = เสวียนฮ่วน
tag-ghosts = ผีและวิญญาณ
tag-exorcism-and-shamans = หมอผีและการไล่ผี
tag-grim-reaper = ยมทูต
tag-gods-and-immortals = เทพเจ้าและผู้เป็นอมตะ
tag-gumiho = จิ้งจอกเก้าหาง
tag-vampires = แวมไพร์
tag-demons = ปีศาจ
tag-zombies = ซอมบี้
tag-mythical-creatures = สัตว์ในตำนาน
tag-magic = เวทมนตร์
tag-superpowers = พลังพิเศษ
tag-foresight-and-mind-reading = เห็นอนาคตและอ่านใจ
tag-robots-and-ai = หุ่นยนต์และ AI
tag-aliens = มนุษย์ต่างดาว
tag-dystopia-and-future = ดิสโทเปียและโลกอนาคต
tag-murder-mystery = คดีฆาตกรรม
tag-serial-killer = ฆาตกรต่อเนื่อง
tag-investigation = สืบสวนสอบสวน
tag-cold-case = รื้อคดีเก่า
tag-gangsters = แก๊งมาเฟีย
tag-assassin = นักฆ่า
tag-corruption = คอร์รัปชัน
tag-conspiracy = แผนสมคบคิด
tag-wrongly-accused = แพะรับบาป
tag-vigilante = ศาลเตี้ย
tag-cult = ลัทธิคลั่ง
tag-hidden-killer = ฆาตกรใกล้ตัว
tag-revenge = แก้แค้น
tag-betrayal = ทรยศหักหลัง
tag-power-struggle = ชิงอำนาจ
tag-palace-intrigue = เล่ห์กลในวัง
tag-royalty = เชื้อพระวงศ์
tag-generals-and-warriors = แม่ทัพและนักรบ
tag-jianghu = ยุทธภพ
tag-traditional-medicine = แพทย์แผนโบราณ
tag-class-divide = ความเหลื่อมล้ำ
tag-social-issues = ปัญหาสังคม
tag-coming-of-age = ก้าวพ้นวัย
tag-difficult-adulthood = เป็นผู้ใหญ่ไม่ง่าย
tag-chasing-a-dream = ไล่ตามความฝัน
tag-personal-growth = การเติบโตของตัวละคร
tag-redemption = ไถ่บาป
tag-grief = รับมือกับการสูญเสีย
tag-trauma = บาดแผลในใจ
tag-mental-health = สุขภาพจิต
tag-illness = ความเจ็บป่วย
tag-north-and-south-korea = เกาหลีเหนือและใต้
tag-fan-culture = วัฒนธรรมแฟนด้อม
tag-healing = ฮีลใจ
tag-fluffy = หวานละมุน
tag-tearjerker = เรียกน้ำตา
tag-slice-of-life = ชีวิตประจำวัน
tag-dark = ดาร์ก
tag-suspenseful = ลุ้นระทึก
tag-angsty = หน่วงใจ
tag-black-comedy = ตลกร้าย
tag-slapstick = ตลกเจ็บตัว
tag-parody-and-satire = ล้อเลียนเสียดสี
tag-makjang = มักจัง
tag-inner-monologue = เสียงในใจ
tag-complex-plot = พล็อตซับซ้อน
tag-school-violence = ความรุนแรงในโรงเรียน
tag-cyberbullying = ไซเบอร์บูลลี่
tag-workplace-abuse = กลั่นแกล้งในที่ทำงาน
tag-suicide = การฆ่าตัวตาย
tag-self-harm = การทำร้ายตัวเอง
tag-sexual-violence = ความรุนแรงทางเพศ
tag-adult-minor-relationship = ความสัมพันธ์กับผู้เยาว์
tag-domestic-violence = ความรุนแรงในครอบครัว
tag-child-abuse = ทารุณกรรมเด็ก
tag-toxic-relationship = ความสัมพันธ์ท็อกซิก
tag-stalking = สตอล์กเกอร์
tag-graphic-violence = ฉากรุนแรงเลือดสาด
tag-violence-against-animals = ทารุณกรรมสัตว์
tag-sexual-content = เนื้อหาทางเพศ
tag-nudity = ฉากเปลือย
tag-sex-work = ค้าบริการทางเพศ
tag-drinking-and-drugs = เหล้าและยาเสพติด
tag-homophobia = การเหยียด LGBTQ+
tag-pregnancy-loss = การแท้งและทำแท้ง
tag-pandemic = โรคระบาด
tag-happy-ending = จบแฮปปี้
tag-sad-ending = จบเศร้า
tag-bittersweet-ending = จบสุขปนเศร้า
tag-open-ending = จบปลายเปิด
tag-lead-dies = ตัวเอกตาย
tag-character-death = ตัวละครสำคัญตาย
tag-noble-sacrifice = เสียสละเพื่อผู้อื่น
tag-faked-death = ที่แท้ยังไม่ตาย
tag-lovers-reunited = คู่รักกลับมาเคียงคู่
tag-no-end-couple = คู่หลักไม่ลงเอยกัน
tag-second-lead-wins = พระรอง/นางรองสมหวัง
tag-tragic-past-revealed = เผยปมอดีตอันเจ็บปวด
tag-based-on-a-novel = สร้างจากนิยาย
tag-based-on-a-web-novel = สร้างจากนิยายออนไลน์
tag-based-on-a-manga = สร้างจากมังงะ
tag-based-on-a-webtoon = สร้างจากเว็บตูน
tag-based-on-a-game = สร้างจากเกม
tag-based-on-a-true-story = สร้างจากเรื่องจริง
tag-remake = รีเมก
tag-miniseries = มินิซีรีส์
tag-web-series = เว็บซีรีส์
tag-vertical-short = ละครสั้นแนวตั้ง
tag-anthology = ซีรีส์รวมเรื่องสั้น
tag-episodic = จบในตอน
tag-daily-drama = ละครรายวัน
tag-weekend-family-drama = ละครครอบครัวสุดสัปดาห์

## Commands

menu-dramas = ซีรีส์ในข้อความนี้
menu-rate-here = ให้คะแนนซีรีส์ที่นี่
menu-taste = รสนิยม
command-drama = ค้นหาซีรีส์
    .name = ซีรีส์
command-synopsis = ซีรีส์เรื่องนี้เกี่ยวกับอะไร
    .name = เรื่องย่อ
command-cast = ใครเล่นเป็นใคร
    .name = นักแสดง
command-episodes = จำนวนตอน ความยาว และวันที่
    .name = ตอน
command-watch = ดูซีรีส์ได้ที่ไหน
    .name = ดูที่ไหน
command-person = บทบาทแต่ละปี คนที่เล่นด้วยกัน และเรื่องเด่นของนักแสดงหรือทีมงาน
    .name = บุคคล
command-browse = ซีรีส์ตามแนว แท็ก ประเทศ ปี ความยาว หรือบริการ
    .name = สำรวจ
command-random = สุ่มซีรีส์ที่คุณยังไม่ได้ให้คะแนน
    .name = สุ่ม
command-top = ซีรีส์ที่ได้คะแนนสูงสุด
    .name = อันดับ
command-who = ใครที่นี่ให้คะแนนซีรีส์เรื่องหนึ่ง และให้เท่าไร
    .name = ใครให้คะแนน
command-rate = ให้คะแนนซีรีส์
    .name = ให้คะแนน
command-unrate = ถอนคะแนนที่คุณให้ซีรีส์
    .name = ถอนคะแนน
command-ratings = คะแนน ใหม่สุดขึ้นก่อน: ของคุณหรือของสมาชิกอีกคน
    .name = คะแนนของฉัน
command-similar = ซีรีส์ที่คล้ายกับเรื่องที่คุณรู้จัก
    .name = คล้ายกัน
command-recommend = ซีรีส์สำหรับคุณ พร้อมเหตุผล
    .name = แนะนำ
command-together = ซีรีส์ที่ทุกคนน่าจะชอบ พร้อมโหวต
    .name = ดูด้วยกัน
command-match = คุณกับสมาชิกอีกคนให้คะแนนใกล้กันแค่ไหน
    .name = เทียบรสนิยม
command-settings = ค่าที่ใช้ในเซิร์ฟเวอร์นี้: ภูมิภาค บริการ ภาษา ชื่อเรื่อง
    .name = ตั้งค่า
command-me = การตั้งค่าและข้อมูลของคุณ
    .name = ฉัน
command-me-settings = ภูมิภาค บริการ ภาษา ชื่อเรื่อง คะแนน: แบบที่คุณชอบ
    .name = ตั้งค่า
command-me-export = ทุกอย่างที่เก็บเกี่ยวกับคุณ ทางข้อความส่วนตัว
    .name = ส่งออก
command-me-forget = ลืมทุกอย่างที่เก็บเกี่ยวกับคุณ
    .name = ลืม
command-me-private = ไม่ถูกนับในค่าเฉลี่ย อันดับ และการเทียบรสนิยม
    .name = ส่วนตัว
command-privacy = เก็บอะไร เพื่ออะไร และนานแค่ไหน
    .name = ความเป็นส่วนตัว
command-review = บอกความเห็นของคุณต่อซีรีส์
    .name = รีวิว
command-manage = สำหรับผู้ดูแลเซิร์ฟเวอร์นี้
    .name = จัดการ
command-manage-reports = รีวิวที่สมาชิกรายงาน และรีวิวที่ซ่อนไว้ที่นี่
    .name = รายงาน
command-manage-alerts = ช่องที่ใช้แจ้งตอนใหม่
    .name = แจ้งเตือน
option-manage-channel = ช่องที่จะใช้ เว้นว่างเพื่อดูช่องปัจจุบัน
    .name = ช่อง
command-list = เรื่องที่คุณตั้งใจจะดู กำลังดู และดูแล้ว
    .name = ลิสต์
command-list-show = ลิสต์ของคุณ หรือของสมาชิกอื่นที่เปิดไว้
    .name = ดู
command-list-add = ใส่ซีรีส์ในลิสต์ของคุณ หรือย้ายหมวด
    .name = เพิ่ม
command-list-remove = เอาซีรีส์ออกจากลิสต์ของคุณ
    .name = เอาออก
command-list-share = กำหนดว่าใครดูลิสต์ของคุณได้
    .name = แชร์
command-list-import = นำลิสต์และคะแนนจากเว็บอื่นเข้ามา
    .name = นำเข้า
option-list-file = ไฟล์จาก MyDramaList, Letterboxd, AniList, Trakt, Simkl, IMDb หรือ CSV ใดก็ได้ที่มีชื่อเรื่อง
    .name = ไฟล์
option-list-out_of = คะแนนในไฟล์เต็มเท่าไร ถ้าไฟล์ไม่ได้บอกไว้
    .name = คะแนนเต็ม
command-list-tell = รับแจ้งตอนใหม่ของเรื่องที่คุณดู
    .name = แจ้งฉัน
option-list-where = ทางข้อความส่วนตัว ในช่องของเซิร์ฟเวอร์นี้ หรือไม่ต้องแจ้ง
    .name = ที่ไหน
option-list-status = ส่วนไหนของลิสต์
    .name = สถานะ
option-list-note = โน้ตถึงตัวคุณเอง ใส่ - เพื่อลบ
    .name = โน้ต
option-list-with_others = ทุกคน หรือแค่คุณคนเดียว
    .name = กับใคร
command-progress = ดูถึงไหนแล้ว และเหลืออีกกี่คืน
    .name = ความคืบหน้า
command-me-profile = สิ่งที่คุณชอบ: แท็ก ประเทศ ทศวรรษ ชั่วโมงที่ดู
    .name = โปรไฟล์
command-me-year = ปีแห่งซีรีส์ของคุณ สรุปเป็นการ์ด
    .name = สรุปปี
option-me-year = ปีไหน เว้นว่างคือปีนี้
    .name = ปี
command-server = เรื่องโปรดของเซิร์ฟเวอร์นี้ เรื่องที่เสียงแตก และกามเทพดีเด่น
    .name = เซิร์ฟเวอร์
command-status = สำหรับเจ้าของบอทนี้: บอททำงานเป็นอย่างไร
    .name = สถานะ
command-help = Namida ทำอะไรได้บ้าง
    .name = ช่วยเหลือ
command-about = เวอร์ชัน แหล่งข้อมูล และสถานะ
    .name = เกี่ยวกับ
command-catalogue = เรื่องและชื่อของเซิร์ฟเวอร์นี้เอง
    .name = คลัง
command-catalogue-misses = สิ่งที่ค้นไม่พบที่นี่ และอาจหมายถึงเรื่องไหน
    .name = ค้นไม่พบ
command-catalogue-alias = ให้ค้นเจอซีรีส์ด้วยชื่ออื่นที่นี่
    .name = ตั้งชื่อ
command-catalogue-unalias = ถอนชื่อที่เซิร์ฟเวอร์นี้ตั้งเอง
    .name = ถอนชื่อ
command-catalogue-add = เพิ่มเรื่องที่เห็นเฉพาะในเซิร์ฟเวอร์นี้
    .name = เพิ่ม
command-catalogue-correct = แก้ข้อมูลเรื่องสำหรับเซิร์ฟเวอร์นี้
    .name = แก้ไข
command-catalogue-hide = ไม่ให้ค้นเจอหรือแนะนำเรื่องหนึ่งที่นี่
    .name = ซ่อน
command-catalogue-history = อะไรถูกเปลี่ยนที่นี่ โดยใคร
    .name = ประวัติ
command-catalogue-undo = เลิกทำการแก้ไขล่าสุดของเรื่องในเซิร์ฟเวอร์นี้
    .name = เลิกทำ
command-catalogue-import = เรื่องจากไฟล์ หรือจากข้อความของหน้าเว็บ
    .name = นำเข้า
option-catalogue-file = .jsonl, .csv หรือหน้าเว็บเป็น .txt ไม่เกิน 2 MB เว้นว่างเพื่อวางข้อความ
    .name = ไฟล์
option-catalogue-name = ชื่อที่คนที่นี่ใช้
    .name = ชื่อ
option-title = ชื่อไหนของเรื่องก็ได้
    .name = เรื่อง
option-score = 9, 8.5/10, 95%, 4.5/5 หรือ ★★★★½
    .name = คะแนน
option-region = ประเทศ เป็นอักษรสองตัวหรือชื่อ หลายประเทศคั่นด้วยจุลภาค: KR, US
    .name = ภูมิภาค
option-private = แสดงคำตอบให้คุณเห็นคนเดียว
    .name = ส่วนตัว
option-like = สิ่งที่คุณอยากได้ คั่นด้วยจุลภาค หรือชื่อเรื่อง: ครอบครัวต่างสายเลือด, รักค่อยเป็นค่อยไป
    .name = อยากได้
option-avoid = สิ่งที่คุณไม่อยากได้ คั่นด้วยจุลภาค: ความจำเสื่อม, จบเศร้า
    .name = ไม่เอา
option-mood = ตอนนี้อยากดูอารมณ์ไหน
    .name = อารมณ์
option-years = 2015, 2015-2020, ตั้งแต่ 2018, ถึง 2010 หรือ ยุค 90
    .name = ปี
option-surprise = เป็นที่รู้จักกว้าง คนรู้จักน้อย หรืออย่างละนิด
    .name = ความแปลกใหม่
option-member = สมาชิกอีกคน
    .name = สมาชิก
option-member2 = อีกคน
    .name = สมาชิก2
option-member3 = อีกคน
    .name = สมาชิก3
option-member4 = อีกคน
    .name = สมาชิก4
option-member5 = อีกคน
    .name = สมาชิก5
option-member6 = อีกคน
    .name = สมาชิก6
option-member7 = อีกคน
    .name = สมาชิก7
option-member8 = อีกคน
    .name = สมาชิก8
option-member9 = อีกคน
    .name = สมาชิก9
option-country = เฉพาะซีรีส์จากประเทศนี้
    .name = ประเทศ
option-name = ชื่อคน เรียงแบบไหนก็ได้
    .name = ชื่อ
option-genre = เฉพาะแนวนี้
    .name = แนว
option-tag = เฉพาะซีรีส์ที่มีแท็กนี้
    .name = แท็ก
option-from_year = ตั้งแต่ปีนี้เป็นต้นไป
    .name = ตั้งแต่ปี
option-to_year = ไม่เกินปีนี้
    .name = ถึงปี
option-service = เฉพาะที่พบว่าบริการนี้ฉาย
    .name = บริการ
option-sort = อะไรขึ้นก่อน
    .name = เรียงตาม
option-of = คะแนนของเซิร์ฟเวอร์นี้ หรือของทุกคน
    .name = ของ
option-episode = ตอนล่าสุดที่คุณดูแล้ว
    .name = ตอน
option-before = ดูจบก่อน: วันอาทิตย์, อีก 5 วัน, 2026-01-31
    .name = ก่อน
option-max_episodes = ไม่เกินกี่ตอน
    .name = จำนวนตอนสูงสุด
