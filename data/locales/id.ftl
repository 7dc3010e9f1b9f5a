# Teks untuk anggota. Singkat, hangat, dan tepat.

language-name = Bahasa Indonesia

## The card of a drama

tab-overview = Ringkasan
tab-cast = Pemeran
tab-episodes = Episode
tab-watch = Tempat nonton
tab-reviews = Ulasan
tab-similar = Serupa

status-announced = diumumkan
status-airing = sedang tayang
status-ended = tamat
kind-series = serial
kind-special = spesial
kind-film = film
kind-other = lainnya
minutes = { $count } mnt
episodes-runtime = { $count } × { $minutes } mnt
episodes-count = { $count } episode
specials-count = { $count ->
    [1] spesial
   *[other] { $count } spesial
}
by-author = { $work } karya { $author }
based-on = Diadaptasi dari
songs = Lagu
song-opening = pembuka “{ $title }”
song-ending = penutup “{ $title }”
song-insert = “{ $title }”
synopsis-none = Belum ada sinopsis di sini.
disputed = Sumber berbeda-beda: { $facts }
disputed-fact = { $field } { $value } ({ $source })

score-mine = Kamu
score-none-yet = belum dinilai
score-world = Seluruh Namida
votes = { $count } suara
average = { $score } dari { $count } penilai

billing-main = Pemeran utama
billing-support = Pemeran pendukung
billing-guest = Bintang tamu
cast-none = Belum ada daftar pemeran di sini.
job-director = Sutradara
job-screenwriter = Penulis naskah
job-composer = Musik
job-producer = Produser

specials = Spesial
special-untitled = Spesial
episodes-none = Belum ada info soal episodenya.
time-to-watch = { $hours ->
    [0] { $minutes } menit
   *[other] { $minutes ->
        [0] { $hours } jam
       *[other] { $hours } jam { $minutes } menit
    }
} untuk menonton semuanya
aired-from = Tayang { $first }
aired-between = { $first } – { $last }
same-story = Cerita yang sama
relation-original = versi asli
relation-remake = remake
relation-adaptation = adaptasi
relation-sequel = sekuel
relation-prequel = prekuel
relation-special = spesial
relation-film = film
relation-spin-off = spin-off
relation-side-story = cerita sampingan
relation-same-universe = semesta yang sama
story-goes-on = Lanjutan cerita yang kamu kenal
similar-none = Belum ada yang cukup mirip.

region-none = Wilayah belum diatur, jadi daftar ini tidak dibatasi ke tempatmu.
region-set = Atur wilayahku
region-other = Wilayah lain…
region-ask = Negaramu, atau dua hurufnya, misalnya KR
watch-in = { $flag } { $region }
watch-none = Belum diketahui ada layanan yang menayangkannya.
watch-unstated = { $regions }: belum diketahui layanan mana yang menayangkannya di sana.
watch-stream = Langganan
watch-free = Gratis
watch-rent = Sewa
watch-buy = Beli
watch-elsewhere = { $more ->
    [0] Belum diketahui tersedia di wilayahmu; ada di { $regions }.
   *[other] Belum diketahui tersedia di wilayahmu; ada di { $regions } dan { $more } lainnya.
}
watch-credit = Info tempat nonton dari JustWatch, melalui [TMDB](<{ $link }>).
and-more = +{ $count }
watch-somewhere = { $services } ({ $when }, wilayah tidak disebutkan)
search-at = Cari di
date-unknown = tanggal tidak diketahui

## Live sources

trailer = Trailer
next-episode = **Berikutnya** episode { $number }, { $when }
next-of-season = **Berikutnya** episode { $number } musim { $season }, { $when }
next-unnumbered = **Episode berikutnya** { $when }
live-from = Juga dari { $sources }
live-down = { $source } sedang tidak merespons.
live-busy = { $source } meminta jeda sebentar.
live-refused = { $source } menolak kunci bot ini.
live-unlisted = { $source } tidak memuat judul ini.
live-as-of = Yang ditampilkan adalah data { $when }.
live-missing = Poster, tanggal, dan tempat nonton darinya belum ada di sini.
live-searching = Mencari juga di { $sources } …
live-not-searched = { $sources } tidak menjawab, jadi info dari sana belum ada di sini. Coba lagi sebentar lagi.
from-source = dari { $source }

page-of = { $page } dari { $pages }
open-another = Buka judul lain
open-one = Buka judul
open = Buka
open-card = Buka kartu

## Rating

rate-this = Beri nilai
rate-again = Nilaimu { $score } – ubah
rate-remove = Hapus nilaiku
rate-ask = Berapa nilaimu untuk **{ $title }**?
score-word-10 = favorit
score-word-8 = bagus sekali
score-word-6 = lumayan
score-word-4 = kurang
score-word-2 = jelek
undo = Urungkan
undone = Sudah diurungkan. { $now }
rating-kept = **{ $title }**: **{ $score }** darimu.
rating-changed = **{ $title }**: **{ $score }** darimu, tadinya { $before }.
rating-gone = **{ $title }**: nilaimu { $before } sudah dihapus.
rating-kept-by = **{ $title }**: **{ $score }** dari { $name }.
rating-changed-by = **{ $title }**: **{ $score }** dari { $name }, tadinya { $before }.
rating-gone-by = **{ $title }**: { $name } menghapus nilai { $before }.
ratings-title = Nilai dari { $name }
ratings-summary = { $count } drama, rata-rata { $mean }

## Rating in chat

chat-undo = Urungkan { $title }
chat-which = Nilai { $score } ini untuk yang mana?
chat-which-title = Maksudmu yang mana?
chat-which-score = **{ $title }**: nilai mana yang kamu maksud?
chat-sure = **{ $title }**: simpan **{ $score }** darimu?
chat-keep = Simpan { $score }
chat-leave = Biarkan
chat-neither = Tidak satu pun
chat-left = Tidak ada yang disimpan.
chat-named = **{ $title }**: tambahkan nilainya, misalnya “{ $title } 9/10”, lalu aku simpan.
chat-parts = **{ $title }**: di chat aku simpan satu nilai untuk keseluruhan, misalnya “{ $title } 9/10”. Nilai tiap bagian bisa ditulis di ulasan.
chat-more = Masih ada { $count } judul lagi: terlalu banyak untuk satu pesan. Kirim sisanya di pesan lain.
chat-hello = Ceritakan apa yang sudah kamu tonton, misalnya “Goblin 9/10, W 8,5”, dan aku simpan nilainya. /recommend mencarikan tontonan, /unrate menghapus nilai. Selengkapnya di /help
chat-role = Discord hanya memperlihatkan pesan yang menyebut namaku. Kirim lagi dengan { $bot }, ya.
chat-names = { $count } drama di pesan ini
chat-rate-title = Nilai drama di sini
taste-title = Selera { $name }
taste-none = { $name } belum menilai apa pun.
taste-best = Nilai tertinggi
## Lists and progress

list-watching = Sedang ditonton
list-plan = Mau ditonton
list-completed = Selesai ditonton
list-hold = Ditunda
list-dropped = Di-drop
list-all = Semua
list-this = Masukkan ke daftarku
list-ask = **{ $title }** dimasukkan ke bagian mana di daftarmu?
list-change = { $standing } – ubah
list-remove = Keluarkan dari daftarku
list-kept = **{ $title }**: { $standing }.
list-gone = **{ $title }** sudah keluar dari daftarmu.
list-note-was = Catatanmu tadi: { $note }
list-finished = Berapa nilaimu?
list-title = Daftar { $name }
list-shared = Orang lain boleh melihat daftar ini.
list-yours = Hanya kamu yang bisa melihat daftar ini; /list share membukanya untuk yang lain.
list-none-of = Tidak ada yang seperti itu di sini.
list-share-everyone = Daftarmu terbuka: siapa pun boleh melihatnya dengan /list show, termasuk catatanmu.
list-share-nobody = Daftarmu hanya untukmu sendiri.
list-share-hidden = Daftarmu terbuka bagi yang lain setelah kamu ikut lagi: /me private. Sampai saat itu hanya kamu yang melihatnya.
progress-of = { $episode } dari { $total }
progress-open = episode { $episode }
progress-none = Kamu belum mulai **{ $title }**.
one-more = Selesai episode { $episode }
seen-whole = Sudah ditonton
pace-ask = Berapa malam lagi?
pace = Tamat sebelum { $day }: { $size } dalam { $evenings } malam.
pace-each = Artinya { $each } per malam, { $time }.
pace-each-only = Artinya { $each } per malam.
pace-begin = Mulai paling lambat { $day }; sebelum { $before } ada { $free } malam.
pace-tight = Itu lebih dari yang muat dalam semalam; hari yang lebih jauh akan lebih santai.
pace-other = Sebelum hari lain
hours-minutes = { $hours ->
    [0] { $minutes } menit
   *[other] { $minutes ->
        [0] { $hours } jam
       *[other] { $hours } jam { $minutes } menit
    }
}
weekday = { $day }, { $date }

## New episodes

alerts-title = Episode baru
alerts-several = episode { $first } sampai { $last }
alerts-of-season = episode { $number } musim { $season }
alerts-direct = Aku akan mengirimimu pesan saat ada episode baru dari yang kamu tonton, semua dari satu malam dalam satu pesan.
alerts-server = Aku akan menyebutmu di { $channel } saat ada episode baru dari yang kamu tonton.
alerts-off = Kamu tidak akan dikabari soal episode baru.
alerts-none = Belum ada apa pun di { list-watching } dalam daftarmu: /list add memasukkannya ke sana.
alerts-end = /list tell menghentikan pesan ini.
alerts-channel = Episode baru dikabarkan di { $channel } bagi yang memilihnya dengan /list tell.
alerts-channel-none = Episode baru tidak lagi dikabarkan di server ini.
alerts-channel-unset = Episode baru belum dikabarkan di kanal mana pun di sini. Pilih satu di bawah.
alerts-stop = Jangan kabarkan lagi

## Importing a list

import-title = Dari { $site }
import-count-matched = { $count } judul cocok
import-count-reviews = { $count } ulasanmu
import-count-open = { $count } perlu ditanyakan
import-count-missing = { $count } tidak ada di sini
import-waits = Belum ada yang disimpan.
import-nothing = Tak satu pun judul ini ada di sini, jadi tidak ada yang bisa diimpor.
import-replaces = { $count } di antaranya sudah kamu nilai berbeda; nilaimu tetap kecuali kamu menggantinya.
import-unread = { $count } baris tidak bisa dibaca, atau terlalu banyak.
import-unscaled = Nilainya dilewati: bisa jadi dari 5 atau dari 10. Impor lagi dengan opsi “skala” untuk menentukannya.
import-strange = Ini tidak terbaca sebagai status di daftar: { $words }.
import-unscored = Ini tidak terbaca sebagai nilai: { $words }.
import-undated = Ini tidak terbaca sebagai tanggal, jadi dianggap hari ini: { $words }. Tulis seperti 2024-03-09.
import-columns = Aku tidak mengenal kolom ini, jadi hanya judulnya yang dibaca: { $words }. Yang kukenal misalnya score, status, dan progress.
import-matched = Cocok
import-missing = Tidak ada di sini
import-more = dan { $count } judul lagi
import-was = nilaimu { $score }
import-which = { $count ->
    [1] Satu pertanyaan:
   *[other] Pertanyaan pertama dari { $count }:
} **{ $name }** itu yang mana?
import-none-of-these = Tidak satu pun, lewati saja
import-go = Impor
import-replace = Impor dan ganti nilaiku
import-cancel = Batal
import-cancelled = Tidak ada yang diimpor.
import-done = { $scores } nilai disimpan, dan { $listed } judul ada di daftarmu.
import-done-listed = { $listed } judul kini ada di daftarmu.
import-done-nothing = Semuanya sudah kamu punya, jadi tidak ada yang diubah.
import-done-unsaid = File ini tidak menyebut nilai maupun status di daftar untuk judul-judul itu, jadi tidak ada yang diubah.
import-done-reviews = { $count } ulasanmu sudah kembali.
import-done-open = { $count } pertanyaan belum dijawab, jadi judulnya tidak ikut. /list import dengan file yang sama akan bertanya lagi.
import-undone = { $count } judul kembali seperti sebelum diimpor.
import-redone = { $count } judul kembali seperti sesudah diimpor.
import-undo-stay = { $count } judul sudah berubah sejak itu, jadi dibiarkan seperti sekarang.
import-open = Buka daftarku

## Reviews

review-this = Tulis ulasan
review-edit = Ubah ulasanku
review-delete = Hapus
review-delete-ask = Hapus ulasanmu untuk **{ $title }**? Nilaimu tetap ada.
review-delete-sure = Hapus selamanya
review-deleted = Ulasanmu untuk **{ $title }** sudah dihapus.
review-report = Laporkan
review-reported = Sudah dilaporkan ke pengelola server ini. Terima kasih sudah memberi tahu.
review-hide = Sembunyikan di sini
review-keep = Biarkan
review-show = Tampilkan lagi
review-hidden = Ulasan itu tidak lagi ditampilkan di server ini.
review-kept-shown = Ulasan itu ditampilkan di server ini.
review-kept = **{ $title }**: ulasan { $who }
review-kept-hidden = Pengelola server ini tidak menampilkannya di sini.
review-kept-alone = Yang lain melihatnya setelah kamu ikut lagi: /me private. Sampai saat itu hanya kamu yang melihatnya.
review-kept-here = Ulasanmu sudah disimpan.
review-open = Baca ulasan
review-read = Baca satu selengkapnya
review-none = Belum ada yang mengulasnya di sini.
review-opposites = Dua pandangan berbeda:
review-spoiler = Membocorkan cerita:
review-ahead = Membahas sampai episode { $episode }, yang belum kamu tonton:
review-ahead-here = Membahas sampai episode { $episode }, yang belum ditonton sebagian orang di sini:
review-ahead-unknown = Mungkin membahas episode yang belum kamu tonton:
review-barred = disembunyikan karena membocorkan kelanjutannya
review-until = setelah { $episode } episode
review-form = Ulasan: { $title }
review-score = Nilaimu
review-text = Ulasanmu
review-spoils = Ini membocorkan cerita
review-spoils-hint = Seluruh teks akan disembunyikan sebagai spoiler.
review-episodes = Episode yang sudah kamu tonton
review-episodes-hint = Tersembunyi bagi yang punya drama ini di daftarnya tetapi belum sampai sana.
review-aspects = Nilai tiap bagian, kalau mau
review-aspects-hint = cerita 9, akting 8,5, musik 10, rewatch 7
review-unread-episode = Aku tidak bisa membaca berapa episode yang sudah kamu tonton, jadi bagian itu dilewati.
review-unread-aspects = Aku tidak bisa membaca semua nilai tiap bagiannya, jadi yang tidak jelas dilewati. Tulis seperti cerita 9, akting 8.5.
aspect-story = cerita
aspect-acting = akting
aspect-music = musik
aspect-rewatch = rewatch
reports-title = Dilaporkan: ulasan { $title }
reports-hidden = Disembunyikan di sini: ulasan { $title }
reports-count = oleh { $count } anggota

## People

did-role = Peran
did-director = Menyutradarai
did-screenwriter = Menulis naskah
did-composer = Musik
did-producer = Memproduseri
billed-main = utama
billed-support = pendukung
billed-guest = tamu
person-also = juga ditulis { $names }
person-with = Paling sering main bersama
person-best = Nilai terbaik di { $server }
person-best-here = Nilai terbaik di server ini
person-best-world = Nilai terbaik di seluruh Namida
person-several = “{ $typed }” mungkin salah satu dari orang-orang ini.
person-nearest = Tidak ada yang bernama “{ $typed }” di sini. Maksudmu salah satu dari ini?
person-nothing = Tidak ada yang bernama “{ $typed }” di sini. Coba ejaan lain dengan huruf Latin, atau sebagian namanya.
choose-person = Pilih orang
open-partner = Buka lawan mainnya

## Browsing

browse-all = Semua drama
browse-years = { $since }–{ $until }
browse-since = { $year } ke atas
browse-until = { $year } ke bawah
browse-episodes = { $count ->
    [1] 1 episode
   *[other] maksimal { $count } episode
}
browse-on = di { $service }
browse-service = Tempat nonton dan tanggal datanya ada di tiap kartu, di bagian “Tempat nonton”.
browse-count = { $count } judul
sort-popular = paling dikenal dulu
sort-server = terbaik di { $server } dulu
sort-server-here = terbaik di server ini dulu
sort-world = terbaik di seluruh Namida dulu
sort-newest = terbaru dulu
another-one = Satu lagi
top-title = Terbaik di { $server }
top-title-here = Terbaik di server ini
top-title-world = Terbaik di seluruh Namida
top-summary = { $count } judul dinilai; makin sedikit penilainya, makin dekat ke rata-rata semua
who-title = Siapa yang menilai { $title } di sini

## Recommending

picks-similar = Mirip { $title }
picks-for-me = Untuk { $name }
picks-others = Tampilkan lainnya
picks-services = di layanan yang kamu punya: { $services }
picks-anywhere = Tidak ada yang cocok di layananmu, jadi ini bisa ada di mana saja.
seen-it = Sudah nonton
not-for-me = Bukan seleraku
more-like-this = Perbanyak yang begini
less-of-this = Kurangi yang begini
less-done = Sekarang tanpa “{ $tag }”.
less-always = Selalu kecualikan
less-always-done = “{ $tag }” tidak akan direkomendasikan lagi; ubah lewat /me settings.
pick-safe = pilihan aman
pick-surprise = kejutan
not-out = belum tayang
not-out-until = tayang mulai { $day }
wish-mood = suasana “{ $mood }”
mood-cry = menangis
mood-cry-means = Cerita yang mengharukan sampai menangis.
mood-laugh = tertawa
mood-laugh-means = Konyol, ringan, dan lucu.
mood-comfort = nyaman
mood-comfort-means = Orang-orang lembut, masalah kecil, makanan hangat.
mood-thrill = mendebarkan
mood-thrill-means = Satu episode lagi, dengan jantung berdebar.
mood-slow-evening = malam santai
mood-slow-evening-means = Tenang, tanpa tergesa, mudah dinikmati.
mood-swoon = baper
mood-swoon-means = Jatuh cinta sekali lagi.
mood-think = merenung
mood-think-means = Terus terpikir berhari-hari.
mood-puzzle = teka-teki
mood-puzzle-means = Petunjuk untuk diikuti dan misteri untuk dipecahkan.
mood-escape = pelarian
mood-escape-means = Dunia lain atau zaman lain.
mood-cheer-on = menyemangati
mood-cheer-on-means = Orang-orang yang pantang menyerah.
mood-shiver = merinding
mood-shiver-means = Sudut gelap dan tangan dingin.
wish-without = tanpa { $tags }
wish-since = sejak { $year }
wish-until = sampai { $year }
wish-episodes = maksimal { $count } episode
wish-service = di { $service }
wish-safe = hanya yang terkenal
wish-surprise = hanya yang kurang dikenal
tag-taken = “{ $given }” kuanggap { $tag }.
dismissed = **{ $title }** tidak akan muncul lagi untukmu.
welcome-back = **{ $title }** boleh muncul lagi untukmu.
reason-tags = sama-sama punya { $values }
reason-tags-with = punya { $values } seperti { $titles }
reason-tags-given = kamu memberi { $titles }: sama-sama punya { $values }
comma = { ", " }
labelled = { $label }: { $text }
quoted = “{ $text }”
and = { $first } dan { $second }
reason-genres = { $values }
reason-cast = dibintangi { $values }
reason-crew = garapan { $values }
reason-country = negara yang sama
reason-era = dari masa yang sama
reason-source = juga diadaptasi dari { $values }
reason-networks = stasiun TV yang sama
reason-liked = disukai para penggemar { $titles }
reason-liked-here = disukai orang yang sama
reason-loved = { $values } anggota yang suka { $titles } juga suka ini
reason-advice = direkomendasikan bersama { $titles }
reason-advice-here = juga direkomendasikan penggemar
reason-wished = { $values }
reason-wanted = lebih banyak yang seperti { $titles }, sesuai permintaanmu
reason-popularity = banyak ditonton
reason-quality = nilainya tinggi
reason-general = disukai banyak orang
reason-asked = sesuai permintaanmu

## Watching together

together-title = Untuk { $names }
together-unrated = Aku belum tahu nilai dari { $names }, jadi ini berdasarkan yang lain.
together-heeded = { $count ->
   *[other] { $names } kalah suara terakhir kali, jadi sekarang lebih diperhitungkan.
}
together-anywhere = Tidak ada judul yang tersedia di layanan kalian masing-masing, jadi ini bisa ada di mana saja.
together-leave-out = Kecualikan seseorang
vote = Voting
vote-question = Kita nonton apa bareng?
plan-it = Tutup voting dan jadwalkan
vote-winner = Kita nonton { $title }
vote-tied = Ada judul lain dengan jumlah suara yang sama; yang ini lebih cocok untuk kalian semua.
event-when = Kapan kalian nonton?
in-hours-1 = Satu jam lagi
in-hours-3 = Tiga jam lagi
in-hours-24 = Besok di jam ini
in-hours-48 = Dua hari lagi di jam ini
in-hours-72 = Tiga hari lagi di jam ini
in-hours-168 = Seminggu lagi di jam ini
event-not-allowed = Aku tidak boleh membuat event di sini. Dengan izin “Buat Event”, lain kali aku bisa menjadwalkannya.
event-not-by-you = Event di sini untuk yang punya izin “Buat Event”. Minta salah satu dari mereka menjadwalkannya.
event-make = Jadwalkan untuk saat itu
event-made = **{ $title }** dijadwalkan { $when } ({ $left }).
event-open = Buka event
event-about = Dipilih bersama lewat Namida.

match-title = { $one } dan { $other }
match-close = Hampir sehati
match-alike = Banyak kesamaan
match-mixed = Ada yang sama, ada yang tidak
match-apart = Selera yang cukup berbeda
match-overlap = { $shared } judul dinilai keduanya, dari { $mine } oleh { $one } dan { $theirs } oleh { $other }.
match-first = Kesan pertama: nilainya masih terlalu sedikit, terlalu beragam, atau terlalu seragam untuk yakin.
match-fair = Cukup yakin; lebih banyak judul yang sama akan memastikannya.
match-sure = Yakin: datanya sudah cukup.
match-loved = Sama-sama suka
match-loved-none = Belum ada yang istimewa bagi kalian berdua.
match-fought = Bahan debat
match-fought-none = Tidak ada; setelah skala masing-masing diperhitungkan, nilai kalian tidak pernah jauh berbeda.
match-next = Berikutnya
match-watch = { $name }: { $title }, kesukaan { $by }
match-watch-own = { $name }: { $title }, menurut nilai yang diberikannya

## Finding a title

several = “{ $typed }” bisa berarti salah satu dari ini.
several-one = “{ $typed }”: maksudmu judul ini?
named-person = Itu nama orang: /person menampilkan perannya.
choose = Pilih judul
others-called = Judul lain bernama “{ $typed }” …
nothing = Tidak ada judul “{ $typed }”. Coba judul aslinya, atau sebagian darinya.
nothing-elsewhere = Di sini tidak ada judul “{ $typed }”. Ini yang ditemukan di tempat lain; yang kamu pilih akan disimpan di sini.
nothing-nearest = Tidak ada judul “{ $typed }”. Maksudmu salah satu dari ini?

## Names of a server's own

misses-title = Tidak ditemukan di { $server }
misses-summary = { $count } pencarian tanpa hasil. Kata-katanya bisa menjadi nama sebuah drama di sini: dengan tombol di bawah atau /catalogue alias.
misses-none = Akhir-akhir ini tidak ada pencarian yang sia-sia.
missed-by = { $count } anggota, terakhir { $when }
missed-then = Dipilih sesudahnya: { $picks }
missed-pick = { $title } × { $count }
missed-nothing = Tidak ada yang dipilih sesudahnya.
names-used = { $count } nama buatan sendiri dipakai; /catalogue unalias untuk mencabutnya.
use-for = Pakai untuk { $title }
drop-it = Abaikan
take-back = Cabut
name-used = Mulai sekarang “{ $name }” menemukan **{ $title }** di sini.
name-shared = Nama itu juga menemukan { $titles }: yang mengetiknya akan ditanya mana yang dimaksud.
name-dropped = “{ $name }” tidak akan diusulkan lagi untuk **{ $title }**.
name-open = “{ $name }” untuk **{ $title }** kembali belum diputuskan.
name-gone = “{ $name }” tidak lagi menemukan { $titles } di sini.

## A server's own titles

form-add = Tambahkan judul ke server ini
form-correct = Perbaiki judul di sini
form-title = Judul
form-title-about = Seperti yang ditampilkan di kartunya
form-names = Nama lain
form-names-about = Satu per baris: romanisasi, terjemahan, singkatan dari penggemar
form-facts = Fakta
form-facts-about = Satu per baris, misalnya Year: 2005. Lewati yang tidak kamu ketahui
form-facts-example = Original title: 1リットルの涙
form-cast = Pemeran
form-cast-about = Satu per baris: Sawajiri Erika (Ikeuchi Aya)
form-synopsis = Sinopsis
form-synopsis-about = Tentang apa ceritanya, tanpa membocorkan akhirnya
form-page = Baca teks sebuah halaman
form-page-text = Teksnya
form-page-about = Judul, tahun, episode, pemeran … Tidak ada yang disimpan sebelum kamu setujui
form-ready = Formulirnya sudah siap.
form-open = Buka formulir
pasted-text = Teks yang ditempel
draft-title = { $name }: sebelum disimpan
draft-count-added = { $count } judul baru
draft-count-corrected = { $count } diperbaiki
draft-count-known = { $count } sudah diketahui
draft-count-unread = { $count } baris tidak dipahami
draft-added = **{ $title }** baru di sini
draft-corrected = **{ $title }** diperbaiki di sini
draft-more = dan { $count } lagi
draft-removed = dikosongkan
draft-rest = Selebihnya yang dipahami sudah diketahui.
draft-unread = Tidak dipahami, jadi dilewati
draft-look = Lihat ini dulu
draft-line = Baris { NUMBER($line, useGrouping: 0) }:
unread-unknown = aku tidak tahu maksudnya
unread-nothing = tidak ada apa-apa setelahnya
unread-other-title = ini tentang judul lain yang tidak disebut di sini
unread-score = nilai itu tidak jelas
unread-unclear = nilainya tidak jelas
unread-said-before = di atas tertulis lain
unread-no-title = tidak ada judul sebelumnya
unread-many-titles = judul lain di halaman ini tidak dibaca
unread-opinion = kata-kata ulasan tidak disimpan, nilainya disimpan
unread-columns = kolom tidak menyebut siapa memerankan siapa; tulis “Aktor (Peran)”
unread-no-kind = tidak disebut serial atau film; tambahkan “Kind: …”
unread-late = Judul ini diubah orang lain sejak kamu membuka formulir; periksa baik-baik apa yang akan berubah
unread-namesake = { $titles } sudah bernama begitu; simpan hanya jika ini judul lain
unread-no-actor = tidak disebut siapa pemerannya
unread-untitled = judul tidak ditemukan: mulailah dengan judul, atau tulis “Title: …”
unread-long = teks terlalu panjang; sisanya tidak dibaca
unread-html = itu HTML: salin halaman seperti tampil di peramban
unread-link = aku tidak membuka tautan: salin teks halamannya lalu tempel
unread-day = hanya tahunnya yang jelas; tulis tanggal seperti 2024-03-09
unread-more = baris lainnya
unread-one-title = satu formulir memuat satu judul
unread-role = tulis sebagai “Aktor (Peran)”
unread-missing = { $field } tidak ada
unread-type = { $field }: { $type ->
    [int] seharusnya bilangan bulat
    [float] seharusnya angka
    [array] seharusnya daftar
    [object] seharusnya sebuah rekaman
    [bool] seharusnya true atau false
    [date] seharusnya tanggal seperti 2025-10-11
   *[other] seharusnya teks
}
unread-none-of = { $field }: “{ $given }” bukan salah satu dari { $known }
unread-no-value = { $field }: “{ $given }” bukan salah satu nilai yang ada
unread-range = { $field }: { $given } tidak di antara { $low } dan { $high }
unread-no-name = { $field }: seharusnya ada nama, tetapi kosong
unread-long-name = { $field }: nama itu lebih dari { $most } huruf
unread-month = { $field }: “{ $given }” bukan bulan seperti 2025-10 atau tanggal seperti 2025-10-11
unread-id = id: “{ $given }” bukan paling banyak 64 huruf, angka, titik, dan tanda hubung
unread-country = country: “{ $given }” bukan dua huruf kapital seperti KR
unread-twice = id { $id } sudah ada di baris { $line }
unread-json = itu bukan objek JSON
unread-json-list = JSON Lines berisi satu rekaman per baris, tanpa daftar di sekelilingnya
unread-quote = tanda kutip (") dibuka di sini dan tidak ditutup
unread-keys = kunci yang bukan bagian dari format dilewati: { $keys }
unread-record = sebagian dari rekaman ini tidak sebagaimana mestinya
draft-keep = { $count ->
    [1] Simpan
   *[other] Simpan semua ({ $count })
}
draft-drop = Jangan simpan
draft-dropped = Tidak ada yang disimpan.
kept-add = { $titles } sekarang bagian dari katalog server ini. Di tempat lain tidak ada yang melihatnya.
kept-correct = { $titles } mulai sekarang tampil dengan data yang diperbaiki di server ini.
kept-hide = { $titles } tidak lagi bisa ditemukan, muncul di daftar, atau direkomendasikan di server ini. Nilai, daftar, dan ulasan anggota tetap disimpan, dan kembali begitu kamu mengurungkannya.
kept-import = { $count } judul ditambahkan atau diperbaiki di server ini: { $titles }
undone-add = { $titles } bukan lagi bagian dari katalog server ini.
undone-correct = { $titles } kembali seperti semula.
undone-hide = { $titles } bisa ditemukan lagi di sini.
undone-import = { $count } judul kembali seperti semula: { $titles }
redo = Lakukan lagi
history-title = Diubah di { $server }
history-summary = { $count } perubahan, terbaru dulu. Mengurungkan satu akan mengembalikan yang ada sebelumnya.
history-undo = Urungkan perubahan
history-undone = diurungkan
history-nobody = seseorang yang sudah dilupakan
history-add = Menambahkan { $titles }
history-correct = Memperbaiki { $titles }
history-hide = Menyembunyikan { $titles }
history-import = Mengimpor { $titles }

## What cannot be done, and why

drama-gone = Judul itu sudah tidak ada di sini. Cari lagi.
score-unclear = “{ $given }” bisa berarti beberapa nilai. Tulis seperti 9, 8,5, 9/10, 95%, 4,5/5, atau ★★★★½.
score-unread = “{ $given }” tidak bisa kubaca sebagai nilai. Tulis seperti 9, 8,5, 9/10, 95%, 4,5/5, atau ★★★★½.
score-beyond = “{ $given }” di luar skala: paling rendah 0,1, paling tinggi 10. Tulis seperti 9, 8,5, 9/10, 95%, 4,5/5, atau ★★★★½.
not-rated = Kamu belum menilai **{ $title }**.
undo-late = Nilaimu untuk **{ $title }** sudah berubah sejak itu, jadi dibiarkan seperti sekarang.
list-not-on = **{ $title }** tidak ada di daftarmu.
list-rated = **{ $title }** dianggap selesai ditonton karena kamu menilainya. /unrate menghapus nilainya.
list-undo-late = Daftarmu sudah berubah sejak itu, jadi **{ $title }** dibiarkan seperti sekarang.
list-private = Daftar itu tidak dibuka untuk orang lain. Pemiliknya bisa membukanya dengan /list share.
list-empty = Daftarmu masih kosong. Masukkan drama pertama dengan /list add, atau dari kartu mana pun.
list-empty-theirs = Belum ada apa-apa di daftar itu.
episode-beyond = **{ $title }** punya { $count } episode.
day-unclear = Aku tidak bisa membaca “{ $given }” sebagai hari. Tulis misalnya Minggu, besok, 5 hari lagi, atau 2026-01-31.
pace-past = Hari itu sudah tiba. Sebutkan hari yang lebih jauh.
pace-unknown = **{ $title }** sudah habis ditonton, atau belum diketahui berapa episodenya.
review-empty = Ulasan perlu beberapa kata. Untuk memberi nilai saja, pakai /rate.
review-gone = Ulasan itu sudah tidak ada di sini.
review-own = Itu ulasanmu sendiri. Kamu bisa mengubah atau menghapusnya.
reports-none = Tidak ada laporan di sini.
import-lost = Discord sedang tidak memberiku “{ $file }”. Tolong lampirkan lagi.
import-unreadable = “{ $file }” bukan daftar yang bisa kubaca: CSV yang baris pertamanya menyebut nama kolom (title, score, status), atau JSON dari Trakt, AniList, atau Simkl.
import-gone = Tidak ada yang menunggu diimpor. Pakai /list import dengan filemu.
import-another = Filemu yang lain sudah menggantikan yang ini. Pakai tombol di bawah file itu, atau /list import lagi.
import-undo-gone = Impor itu tidak bisa diurungkan lagi: hanya impor terbaru yang bisa, selama seminggu.
import-undo-late = Semua judul dari impor itu sudah berubah sejak itu, jadi dibiarkan seperti sekarang.
alerts-no-channel = Server ini belum punya kanal untuk episode baru. Pengelolanya bisa memilih dengan /manage alerts; aku juga bisa mengirimimu pesan langsung.
alerts-not-allowed = Aku tidak boleh menulis di kanal itu. Pilih yang lain, atau izinkan aku mengirim pesan di sana.
no-ratings = Kamu belum menilai apa pun. Mulai dari yang kamu suka: /rate
recommend-empty = Aku berpatokan pada nilai, dan belum ada nilai darimu: nilai satu drama yang kamu suka dengan /rate, atau buka kartunya dengan /drama, lalu aku bisa mulai.
recommend-begin = Pilih satu yang sudah kamu tonton
recommend-none-fits = Tidak ada lagi yang cocok dengan semuanya. Kurangi satu keinginan dan coba lagi.
recommend-none-avoided = Semua yang cocok punya sesuatu yang selalu kamu hindari. Ubah di /me settings, atau kurangi satu keinginan.
recommend-none-left = Tidak ada lagi yang bisa kusarankan untukmu saat ini.
still-starting = Aku masih bersiap-siap. Coba lagi dalam beberapa detik.
browse-none = Tidak ada judul yang cocok dengan semuanya. Kurangi satu filter dan coba lagi.
random-none-left = Hari ini itu saja yang cocok dan belum kamu nilai. Ubah filter, atau kembali besok.
genre-unknown = “{ $given }” bukan genre yang kukenal. Pilih dari yang muncul saat kamu mengetik.
service-unknown = “{ $given }” bukan layanan yang kukenal. Pilih dari yang muncul saat kamu mengetik.
tag-spoils = “{ $given }” akan membocorkan jalan cerita, jadi tidak ada daftar judul menurut tag itu.
wish-spoils = “{ $given }” akan membocorkan jalan cerita, jadi tidak ada yang dipilih menurut itu. Menghindari bisa: “tanpa akhir sedih”.
top-none = Belum ada yang menilai apa pun. Mulai dari yang kamu suka: /rate
who-nowhere = Tanyakan itu di server: di sana terlihat siapa yang menilai sebuah judul.
who-nobody = Belum ada yang menilai **{ $title }** di sini. Jadilah yang pertama: /rate
person-gone = Orang itu sudah tidak ada di sini. Cari lagi.
regions-too-many = Itu terlalu banyak sekaligus. Sebutkan satu sampai { $most } wilayah, dipisah koma: KR, US
region-unknown = “{ $given }” bukan wilayah yang kukenal. Tulis dua huruf, misalnya KR, JP, atau ID.
tag-unknown = “{ $given }” bukan tag atau genre yang kukenal. Pilih dari yang muncul saat kamu mengetik.
tag-unknown-typed = “{ $given }” bukan tag atau genre yang kukenal. Setiap kartu menyebut beberapa, dan /browse menawarkannya saat kamu mengetik.
tag-near = “{ $given }” bukan tag atau genre yang kukenal. Maksudmu { $terms }?
tag-is-title = “{ $given }” itu judul, bukan tag atau genre. Yang mirip dengannya: /similar
tag-is-person = “{ $given }” itu nama orang, bukan tag atau genre. Drama yang dibintanginya: /person
server-only = Itu hanya bisa di server.
managers-only = Itu untuk yang boleh mengelola server ini.
proposal-gone = Itu sudah diputuskan, atau tidak ada lagi yang tersisa. /catalogue misses menampilkan yang masih terbuka.
alias-empty = Nama itu tidak bisa dipakai mencari: perlu huruf atau angka, paling banyak 100.
alias-known = **{ $title }** memang sudah ditemukan lewat “{ $name }”.
alias-unknown = “{ $given }” bukan nama buatan server ini. Pilih dari yang muncul saat kamu mengetik.
form-title-empty = Judul perlu huruf atau angka. Buka formulirnya lagi dan isi judulnya.
correct-nothing = Tidak ada bedanya dengan yang sudah diketahui tentang **{ $title }**, jadi tidak ada yang diubah.
draft-known = Tidak ada yang baru di sini, jadi tidak ada yang diubah.
corrections-full = Itu akan melebihi { $most } judul milik server ini, batas yang kusimpan. Urungkan dulu sebuah impor: /catalogue history
draft-gone = Yang ditampilkan di sana sudah tidak ada: sudah disimpan, dibuang, atau diganti yang lebih baru. Mulai lagi dengan /catalogue import atau /catalogue add.
draft-empty = Tidak ada isinya yang bisa disimpan. Perbaiki baris yang tidak dipahami dan kirim lagi.
draft-hidden = { $title } tidak ditampilkan lagi di sini: judul itu disembunyikan atau ditarik setelah kamu melihat ini. Tidak ada yang disimpan. Kirim lagi untuk melihat apa yang akan disimpan sekarang.
history-none = Belum ada judul server ini yang diubah, atau semuanya sudah diurungkan. Mulailah dengan /catalogue add, /catalogue correct, atau /catalogue hide.
change-gone = Perubahan itu sudah diurungkan, atau sudah tidak ada. /catalogue history menampilkan yang ada.
change-built-on = Ada perubahan judul yang sama sesudahnya, atau perubahan itu sudah terlalu lama. Urungkan dulu yang lebih baru: /catalogue history
import-large = File itu lebih besar dari { $most } MB. Bagi dan kirim per bagian.
import-not-text = “{ $name }” bukan teks UTF-8. Simpan sebagai UTF-8 dan kirim lagi.
import-kind = Aku tidak bisa membaca “{ $name }”. Kirim .jsonl atau .csv dalam format pertukaran, atau teks sebuah halaman sebagai .txt.
import-rows = File itu punya lebih dari { $most } baris. Bagi dan kirim per bagian.
import-empty = Tidak ada judul di “{ $name }”, jadi tidak ada yang diubah.
import-header = Baris pertama file CSV menyebut kolomnya, termasuk “title”. Yang ada: { $columns }.
import-csv = Baris { NUMBER($line, useGrouping: 0) } tidak bisa dibaca sebagai CSV. Perbaiki tanda kutipnya dan kirim lagi.
alias-full = Server ini punya { $most } nama sendiri, batas yang kusimpan. Cabut satu dulu: /catalogue unalias
tags-too-many = Itu terlalu banyak sekaligus. Sebutkan paling banyak { $most }, dipisah koma.
mood-unknown = “{ $given }” bukan suasana yang kukenal. Yang ada: { $moods }.
country-asked = “{ $given }” menyebut asal drama. Minta satu negara saja dengan opsi “negara”; negara tidak bisa dikecualikan.
years-unclear = “{ $given }” tidak bisa kubaca sebagai tahun. Tulis seperti 2015, 2015-2020, sejak 2018, hingga 2010, atau 90-an.
together-alone = Sebutkan setidaknya satu orang lain, dan bukan bot.
together-many = Itu lebih dari { $most } orang. Kurangi beberapa.
together-empty = Aku belum tahu nilai dari siapa pun di antara kalian. Masing-masing nilai satu drama yang disukai dengan /rate, lalu aku bisa mulai.
together-none-left = Tidak ada lagi yang cocok untuk kalian semua.
vote-not-yours = Hanya yang meminta yang bisa melakukannya. Pakai /together untuk kelompokmu sendiri.
vote-unseen = Aku tidak bisa melihat pesan lama di sini, jadi suaranya tidak bisa dihitung. Izinkan aku melihat kanal ini dan riwayat pesannya, atau pilih secara manual.
vote-not-allowed = Aku tidak boleh memulai polling di sini. Beri aku izin “Buat Polling”, atau pilih secara manual.
vote-not-by-you = Polling di sini untuk yang punya izin “Buat Polling”. Minta salah satu dari mereka, atau pilih secara manual.
vote-none = Belum ada yang memilih. Pilih dulu, lalu tekan lagi.
vote-over = Votingnya sudah selesai, dan tidak ada yang memilih. “{ vote }” memulai yang baru.
vote-gone = Aku tidak bisa melihat voting itu lagi. “{ vote }” memulai yang baru.
match-self = Itu kamu sendiri. Sebutkan anggota lain.
match-few = { $shared ->
    [0] Kamu dan { $name } belum menilai judul yang sama
   *[other] Kamu dan { $name } baru menilai { $shared } judul yang sama
}. { $missing } lagi dan aku bisa bilang seberapa cocok kalian: nilai yang sudah ditonton { $name }, dan minta dia melakukan hal yang sama.
chat-often = Aku menjawab { $count } pesan per menit. Yang ini tidak disimpan: kirim lagi { $when }.
chat-names-none = Aku tidak menemukan drama di pesan itu.
chat-nothing-filled = Semua nilai kamu kosongkan, jadi tidak ada yang disimpan.
taste-bot = Bot tidak menonton drama. Pilih anggota lain.
not-yours = Tombol itu milik anggota lain. Minta punyamu sendiri dengan perintah.
stale-button = Tombol ini dari pesan lama. Pakai perintahnya lagi.
stale-command = Perintah itu sudah berubah. Ketik ulang, lalu pilih dari yang ditawarkan.
slow-down = Itu banyak sekali sekaligus. { $seconds } detik lagi aku siap untukmu.
restarting = Aku akan segera dimulai ulang. Coba lagi dalam beberapa detik.
busy = Sedang banyak sekali yang bertanya sampai aku kewalahan. Coba lagi sebentar lagi.
cannot-save = Aku sedang tidak bisa menyimpan, jadi tidak ada yang berubah. Coba lagi sebentar lagi.
fault = Maaf, ada yang salah di pihakku. Kalau terjadi lagi, beri tahu pemilik bot nomor ini: `{ $id }`

adult-elsewhere = **{ $title }** untuk dewasa. Di sini judul seperti itu hanya untuk kanal yang dibatasi usia: tanyakan di sana, atau lewat pesan langsung.
adult-left-out = Judul dewasa tidak ditampilkan di kanal ini.
match-hidden = { $name } menyimpan nilainya untuk diri sendiri, jadi kecocokannya tidak bisa ditampilkan.
taste-hidden = { $name } menyimpan nilainya untuk diri sendiri.
match-hidden-self = Kamu tidak ikut dalam kecocokan. Ikutkan dirimu lagi dulu: /me private
together-hidden-self = Kamu tidak ikut dalam pilihan kelompok. Ikutkan dirimu lagi dulu: /me private
not-yours-alone = Tombol itu milik anggota lain. Punyamu ada di perintah yang sama.
direct-closed = Aku tidak bisa mengirimimu pesan langsung. Izinkan pesan langsung dari server ini di pengaturan privasinya, lalu minta lagi.
not-taken = Discord belum menerimanya saat ini. Coba lagi sebentar lagi.

## Settings

settings-mine = Pengaturanmu
settings-mine-about = Tidak ada yang wajib diatur: yang tidak kamu pilih mengikuti server, atau yang biasa.
settings-theirs = Pengaturan { $server }
settings-theirs-about = Berlaku untuk semua di sini yang tidak memilih sendiri dengan /me settings.
settings-region = Wilayah
settings-services = Layanan
settings-avoid = Tidak pernah direkomendasikan
settings-adult-apart = Judul dewasa
region-unset = belum dipilih
services-all = apa saja
avoid-nothing = tidak ada
adult-apart = hanya di kanal yang dibatasi usia
adult-anywhere = di semua kanal
set-region = Wilayah
set-services = Layanan yang kamu punya
set-services-more = Layanan lain
set-language = Bahasa
language-mine-about = Bahasamu berlaku untuk yang hanya kamu lihat: jawaban untuk semua tetap dalam bahasa server.
language-theirs-about = Bahasa ini untuk jawaban yang dilihat semua: yang dilihat satu anggota saja memakai bahasanya sendiri.
set-titles = Judul
set-names = Nama pemeran
set-scale = Nilai
set-avoid = Jangan pernah direkomendasikan
set-alerts = { alerts-title }
set-alerts-channel = Kanal untuk episode baru
avoid-ask = Tag atau genre, dipisah koma
alerts-to-off = Episode baru: tidak dikabari
alerts-to-direct = Episode baru: lewat pesan langsung
alerts-to-server = Episode baru: di kanal server ini
language-as-discord = Bahasa: seperti Discord-ku
language-as-server = Bahasa: seperti Discord server ini
titles-unset = Judul: seperti biasa
titles-english = Judul dalam bahasa Inggris
titles-native = Judul dalam tulisan aslinya
titles-romanised = Judul dalam huruf Latin
names-unset = Nama: seperti biasa
names-family = Nama keluarga dulu: Ikeuchi Aya
names-given = Nama depan dulu: Aya Ikeuchi
scale-unset = Nilai: seperti biasa
scale-ten = Nilai dari sepuluh: { $example }
scale-percent = Nilai dalam persen: { $example }
scale-five = Nilai dalam bintang: { $example }
private-on = Jawab secara pribadi
private-off = Jawab agar terlihat semua
adult-apart-on = Pisahkan judul dewasa
adult-apart-off = Tampilkan judul dewasa di mana saja

## What is yours

export-here = Semua yang kusimpan tentangmu: JSON untuk dibawa, CSV untuk dibuka di lembar kerja. Lewat /list import, nilai dan daftarmu bisa kuambil lagi dari keduanya, dan ulasanmu dari JSON.
export-sent = Semua yang kusimpan tentangmu sudah kukirim lewat pesan langsung.
forget-ask =
    Ini menghapus nilai, daftar, pengaturan, dan semua hal lain tentangmu yang kusimpan, di mana saja. Tidak bisa diurungkan.
    Untuk menyimpan salinannya dulu: /me export
forget-me = Lupakan aku
keep-me = Simpan semuanya
forgotten = Kamu sudah dilupakan: tidak ada lagi simpananku yang menyebut dirimu.
forget-kept = Tidak ada yang diubah.
hidden-now = Mulai sekarang kamu tidak ikut dalam rata-rata, peringkat, kecocokan, dan pilihan kelompok, dan nilai, ulasan, serta daftarmu tidak terlihat oleh orang lain. Nilaimu tetap dipakai untuk rekomendasimu sendiri.
hidden-already = Kamu tidak ikut dalam rata-rata, peringkat, kecocokan, dan pilihan kelompok.
shown-now = Kamu ikut lagi dalam rata-rata, peringkat, kecocokan, dan pilihan kelompok.
count-me-in = Ikutkan aku
leave-me-out = Jangan ikutkan aku

## Privacy

privacy-title = Apa yang kusimpan, untuk apa, dan berapa lama
privacy-short = Aku menyimpan yang kamu beri tahu, untuk menjawabmu dan servermu; tidak ada yang menjualnya, dan itu keluar dari basis data bot ini hanya sebagai jawaban di Discord.
privacy-ratings = Nilaimu beserta waktu kamu memberinya, yang ditampilkan /who dan /ratings kepada orang lain, dan yang tidak ingin kamu lihat lagi: untuk rata-rata dan rekomendasi, sampai kamu mencabutnya. Yang kamu minta lebih banyak: selama sebulan.
privacy-choices = Yang kamu pilih dengan /me settings dan /me private: supaya dijawab sesuai kesukaanmu, sampai kamu memilih lain.
privacy-presence = Di server mana kamu memakaiku, dan hari terakhirnya: rata-rata server dihitung dari yang memakaiku di sana. Dihapus tujuh hari setelah aku dikeluarkan.
privacy-searches = Yang kamu cari tanpa hasil di sebuah server, dan yang lalu kamu pilih: supaya lain kali ditemukan. Dihapus setelah 120 hari.
privacy-draws = Yang diambilkan /random untukmu hari ini: supaya tidak ada yang muncul dua kali dalam sehari. Dihapus keesokan harinya.
privacy-votes = Berapa kali berturut-turut kamu kalah suara di sebuah server: supaya lain kali lebih diperhitungkan, sampai kamu memenangkan voting. Di mana voting /together sedang berlangsung dan kapan berakhir: sampai suaranya dihitung.
privacy-lists = Isi daftarmu, sampai mana kamu menonton, catatanmu, dan apakah orang lain boleh melihatnya: sampai kamu menghapusnya. Daftar yang akan kamu impor menunggu paling lama sehari; yang digantikan impor terbarumu disimpan seminggu, supaya bisa diurungkan.
privacy-reviews = Apa yang kamu tulis dalam ulasan, dan bahwa kamu melaporkan ulasan: ditampilkan di tempat kamu terlihat, sampai kamu menghapusnya.
privacy-messages = Nomor pesan yang sudah kujawab, selama dua hari: supaya tidak ada yang dijawab dua kali.
privacy-alerts = Di mana dan dalam bahasa apa kamu mau diberi tahu soal episode baru, dan sudah sampai kapan: sampai kamu mematikannya.
privacy-corrections = Siapa yang mengubah judul di sebuah server dan kapan: supaya bisa diurungkan di sana. Yang akan kamu ubah menunggu keputusanmu. Jika aku harus melupakanmu, judul server itu tetap ada, tanpa nomormu.
privacy-servers = Dari sebuah server: pengaturannya, tempat memberi tahu episode baru, nama yang diberikan pada judul, dan ulasan yang tidak ditampilkan, sampai tujuh hari setelah aku dikeluarkan.
privacy-never = Aku tidak membaca pesanmu: aku melihat perintah, pesan yang menyebutku atau yang kamu kirim langsung kepadaku, dan pesan yang kamu pilih lewat menu pesan. Tentangmu aku menyimpan nomor Discord, bukan nama atau fotomu.
privacy-asked = Kalau aku tidak yakin judul mana yang kamu maksud, aku juga mencari di { $sources }: yang kamu ketik dikirim ke sana, tanpa pernah menyebut siapa yang mengetiknya.
privacy-yours =
    - **/me export** mengirimkan semuanya
    - **/me forget** langsung menghapusnya di mana saja, dan dari cadangan saat cadangan diganti
    - **/me private** membuatmu tidak ikut dalam rata-rata, peringkat, dan kecocokan

## Statistics

owner-only = Itu untuk pemilik bot ini.
histogram-panel = Sebaran tiap nilai
picture-no-font = Sebagian di sini memakai huruf Latin: font untuk aksara aslinya tidak terpasang.
profile-title = Kesukaan { $name }
profile-tags = Jenis drama
profile-others-here = yang lain di sini
profile-others-world = semua yang lain
profile-countries = Dari mana
profile-decades = Dari kapan
decade = { $year }-an
titles-rated = { $count ->
   *[other] judul dinilai
}
titles-watched = { $count ->
   *[other] judul ditonton
}
hours-watched = { $count ->
   *[other] jam menonton
}
mean-score = rata-rata
profile-tag = { $tag } { $mine }%
profile-tag-beside = { $tag } { $mine }% (yang lain { $others }%)
profile-against = Paling melawan arus
profile-contrary = Paling melawan arus: **{ $title }** dapat { $mine } dari { $name } dan { $others } dari { $count } orang lain
profile-watched = { $titles } judul ditonton, { $hours } jam
club-title = Kesukaan { $server }
club-title-here = Kesukaan server ini
club-about = { $ratings } nilai dari { $members } anggota, rata-rata { $mean }
club-loved = Paling disukai
club-disputed = Paling diperdebatkan
club-months = Nilai per bulan
club-dispute = { $low } sampai { $high }, dari { $count } penilai
club-matchmaker = Mak comblang terbaik: { $member }, yang nilainya paling mirip dengan semua orang pada { $count } judul yang sama
club-matchmaker-none = Belum ada mak comblang: perlu lima judul yang juga dinilai orang lain.
year-title = { $name } tahun { $year }
year-best = Terbaik tahun ini
year-months = Nilai per bulan
year-most = Kebanyakan { $names }
year-empty = Tidak ada apa-apa darimu dari tahun { $year }.
year-begins = Belum ada apa-apa darimu dari tahun { $year }. Beri satu nilai dengan /rate, dan tahunmu dimulai.
year-other = Tidak ada apa-apa darimu dari tahun { $year }, tetapi ada dari { $years }: sebut tahunnya dengan /me year.

## Help

help-title = Namida paham drama
help-body =
    Ketik nama apa pun dari sebuah drama: Inggris, asli, romanisasi, atau singkatan.

    - **/drama** kartunya · **/synopsis** **/cast** **/episodes** **/watch** langsung ke satu bagian
    - **/person** peran, lawan main · **/browse** menurut genre, tag, tahun … · **/random** · **/top** · **/who** yang menilainya di sini

    - **/rate** seperti 9, 8,5/10, 95%, atau ★★★★½ · **/unrate** menghapusnya · **/ratings** nilaimu
    - Di obrolan: sebut aku dengan judul dan nilai, “Goblin 9/10, W 8,5”, atau kirim pesan langsung kepadaku
    - Aplikasi pada pesan: **{ menu-dramas }**, **{ menu-rate-here }** · pada anggota: **{ menu-taste }**
    - **/review** pendapatmu, spoiler disembunyikan
    - **/list** yang mau, sedang, dan sudah kamu tonton · **/list import** membawanya dari MyDramaList dan lainnya · **/progress** episode terakhir yang kamu tonton

    - **/similar** judul yang mirip dengan yang kamu kenal · **/recommend** judul untukmu
    - **/together** judul untuk kelompok, dengan voting · **/match** seberapa mirip selera kalian berdua

    - **/me profile** kesukaanmu · **/me year** tahunmu · **/server** kesukaan server ini, masing-masing sebagai gambar
    - **/me settings** bahasa, wilayah, skala · **/me export** **/me forget** **/me private** · **/privacy** yang disimpan

    - **/settings** **/catalogue** untuk pengelola server: aturan di sini, judul dan namanya sendiri · **/manage** ulasan yang dilaporkan, episode baru
about-body =
    Namida { $version } · { $titles } judul · { $ratings } nilai tersimpan
    Fakta: katalog bawaan dan halaman publik yang disebut di tiap kartu; nilai dari situs lain sesuai tanggal di sebelahnya.
    Tempat nonton adalah potret sesaat: cek layanannya sebelum membayar.
about-title = Tentang Namida
about-TMDB-off = TMDB: tidak dipakai karena kuncinya belum diatur; dengan kunci gratis ada poster, semua judul lain, dan tempat nonton.
about-TVmaze-off = TVmaze: dimatikan.
about-answered = { $source }: dipakai, terakhir menjawab { $when }.
about-unasked = { $source }: dipakai, belum ditanya sejak mulai.
about-down = { $source }: sedang tidak merespons.
about-busy = { $source }: meminta jeda sebentar.
about-refused = { $source }: menolak kuncinya. Pemilik bot bisa membuat yang baru dan memasukkannya ke pengaturan.
about-TMDB = Produk ini menggunakan API TMDB, tetapi tidak didukung atau disertifikasi oleh TMDB. Info tempat nonton dari JustWatch.
about-TVmaze = Fakta dari TVmaze berlisensi CC BY-SA 4.0: tvmaze.com

## Choices of commands

choice-status-plan = { list-plan }
choice-status-watching = { list-watching }
choice-status-completed = { list-completed }
choice-status-hold = { list-hold }
choice-status-dropped = { list-dropped }
choice-sort-popular = Paling dikenal dulu
choice-sort-server = Terbaik di server ini dulu
choice-sort-world = Terbaik di seluruh Namida dulu
choice-sort-newest = Terbaru dulu
choice-of-server = Server ini
choice-of-world = Seluruh Namida
choice-surprise-safe = Dikenal luas
choice-surprise-balanced = Campuran keduanya
choice-surprise-surprise = Kurang dikenal
choice-with_others-everyone = Semua orang
choice-with_others-nobody = Hanya aku
choice-where-direct = Lewat pesan langsung
choice-where-server = Di kanal server ini
choice-where-off = Tidak usah

## Countries

country-KR = Korea Selatan
country-JP = Jepang
country-CN = China
country-TW = Taiwan
country-TH = Thailand
country-HK = Hong Kong
country-PH = Filipina
country-SG = Singapura
country-VN = Vietnam
country-US = Amerika Serikat

## Facts and what dramas are based on

field-title = judul
field-native-title = judul asli
field-aliases = nama lain
field-kind = jenis
field-country = negara
field-language = bahasa
field-year = tahun
field-aired-from = mulai tayang
field-aired-to = akhir tayang
field-airs-on = hari tayang
field-status = status
field-seasons = jumlah musim
field-episodes = jumlah episode
field-runtime = durasi
field-specials = episode spesial
field-networks = stasiun penyiar
field-content-rating = batas usia
field-genres = genre
field-tags = tag
field-synopsis = sinopsis
field-based-on = karya asal
field-cast = pemeran
field-crew = kru
field-songs = lagu
field-related = judul terkait
field-watch = tempat menonton
field-scores = nilai di tempat lain
field-links = tautan
field-images = gambar
field-sources = sumber

origin-novel = novel
origin-web-novel = novel web
origin-light-novel = light novel
origin-short-story = cerpen
origin-manga = manga
origin-manhwa = manhwa
origin-manhua = manhua
origin-webtoon = webtoon
origin-comic = komik
origin-anime = anime
origin-drama = drama
origin-film = film
origin-true-story = kisah nyata
origin-game = game
origin-diary = buku harian
origin-essay = esai
origin-essays = kumpulan esai
origin-play = naskah teater
origin-song = lagu
origin-legend = legenda
origin-folk-tale = cerita rakyat

## Genres

genre-action = Aksi
genre-adventure = Petualangan
genre-business = Bisnis
genre-comedy = Komedi
genre-crime = Kriminal
genre-documentary = Dokumenter
genre-drama = Drama
genre-family = Keluarga
genre-fantasy = Fantasi
genre-food = Kuliner
genre-historical = Sejarah
genre-horror = Horor
genre-law = Hukum
genre-life = Kehidupan
genre-martial-arts = Bela Diri
genre-mature = Dewasa
genre-medical = Medis
genre-melodrama = Melodrama
genre-military = Militer
genre-music = Musik
genre-mystery = Misteri
genre-political = Politik
genre-psychological = Psikologis
genre-romance = Romantis
genre-sci-fi = Fiksi Ilmiah
genre-sitcom = Sitkom
genre-sports = Olahraga
genre-supernatural = Supernatural
genre-thriller = Thriller
genre-tokusatsu = Tokusatsu
genre-war = Perang
genre-wuxia = Wuxia
genre-youth = Remaja

## Tags

tag-amnesia = amnesia
tag-contract-relationship = hubungan kontrak
tag-contract-marriage = pernikahan kontrak
tag-fake-relationship = pacaran pura-pura
tag-arranged-marriage = perjodohan
tag-cohabitation = tinggal serumah
tag-hidden-identity = identitas tersembunyi
tag-identity-swap = tukar identitas
tag-body-swap = tukar tubuh
tag-cross-dressing = menyamar jadi lawan jenis
tag-time-skip = lompatan waktu
tag-starting-over = memulai hidup baru
tag-reunion = bertemu kembali
tag-change-of-fortune = nasib berbalik
tag-debt = utang
tag-makeover = makeover
tag-terminal-illness = penyakit terminal
tag-kidnapping = penculikan
tag-car-accident = kecelakaan mobil
tag-survival = bertahan hidup
tag-death-game = permainan maut
tag-competition = kompetisi
tag-treasure-hunt = perburuan harta karun
tag-unexpected-pregnancy = kehamilan tak terduga
tag-one-night-stand = cinta satu malam
tag-slow-burn = slow burn
tag-fast-romance = cepat jadian
tag-slight-romance = sedikit romansa
tag-love-triangle = cinta segitiga
tag-first-love = cinta pertama
tag-unrequited-love = cinta bertepuk sebelah tangan
tag-secret-crush = cinta terpendam
tag-love-at-first-sight = cinta pada pandangan pertama
tag-enemies-to-lovers = musuh jadi kekasih
tag-love-hate-relationship = benci tapi cinta
tag-friends-to-lovers = sahabat jadi kekasih
tag-childhood-sweethearts = cinta masa kecil
tag-opposites-attract = pasangan bertolak belakang
tag-second-chance-romance = cinta lama bersemi kembali
tag-ex-returns = mantan kembali
tag-forbidden-love = cinta terlarang
tag-star-crossed-lovers = cinta terhalang takdir
tag-fated-love = cinta yang ditakdirkan
tag-secret-relationship = hubungan rahasia
tag-workplace-romance = romansa kantor
tag-boss-and-employee = bos dan karyawan
tag-teacher-and-student = guru dan siswa
tag-master-and-disciple = master dan murid
tag-neighbours = tetangga
tag-rich-man-poor-woman = pria kaya dan wanita miskin
tag-rich-woman-poor-man = wanita kaya dan pria miskin
tag-celebrity-romance = cinta dengan selebriti
tag-noona-romance = romansa noona
tag-age-gap = beda usia
tag-grumpy-and-sunshine = si dingin dan si ceria
tag-he-falls-first = pria mengejar duluan
tag-she-falls-first = wanita mengejar duluan
tag-reverse-harem = reverse harem
tag-harem = harem
tag-multiple-couples = banyak pasangan
tag-healthy-relationship = hubungan sehat
tag-misunderstandings = salah paham
tag-break-up = putus cinta
tag-married-couple = pasangan suami istri
tag-infidelity = perselingkuhan
tag-divorce = perceraian
tag-cross-cultural-romance = cinta beda negara
tag-interspecies-romance = cinta beda makhluk
tag-height-difference = beda tinggi badan
tag-steamy = chemistry membara
tag-bl = BL
tag-gl = GL
tag-censored-bl = BL versi sensor
tag-lgbtq-characters = tokoh LGBTQ+
tag-family-bonds = ikatan keluarga
tag-found-family = keluarga tak sedarah
tag-parent-and-child = orang tua dan anak
tag-siblings = kakak beradik
tag-twins = saudara kembar
tag-single-parent = orang tua tunggal
tag-orphan = yatim piatu
tag-dysfunctional-family = keluarga bermasalah
tag-family-opposition = tak direstui keluarga
tag-family-secret = rahasia keluarga
tag-birth-secret = rahasia kelahiran
tag-secret-sibling = ternyata bersaudara
tag-close-friendship = persahabatan
tag-bromance = bromance
tag-womance = persahabatan wanita
tag-classmates = teman sekolah
tag-teamwork = kerja sama tim
tag-rivalry = persaingan
tag-pets = hewan peliharaan
tag-strong-female-lead = tokoh utama wanita tangguh
tag-badass-female-lead = tokoh utama wanita jagoan
tag-strong-male-lead = tokoh utama pria tangguh
tag-nice-male-lead = tokoh utama pria baik hati
tag-warm-female-lead = tokoh utama wanita penyayang
tag-cold-male-lead = tokoh utama pria dingin
tag-cold-female-lead = tokoh utama wanita dingin
tag-arrogant-lead = tokoh utama sombong
tag-cheerful-lead = tokoh utama ceria
tag-naive-lead = tokoh utama polos
tag-shy-lead = tokoh utama pemalu
tag-sassy-female-lead = tokoh utama wanita bermulut tajam
tag-eccentric-lead = tokoh utama eksentrik
tag-smart-lead = tokoh utama cerdas
tag-hardworking-lead = tokoh utama pekerja keras
tag-rich-male-lead = tokoh utama pria kaya
tag-rich-female-lead = tokoh utama wanita kaya
tag-poor-lead = tokoh utama miskin
tag-possessive-lead = tokoh utama posesif
tag-playboy-lead = tokoh utama playboy
tag-popular-lead = tokoh utama populer
tag-antihero-lead = tokoh utama antihero
tag-delinquent-lead = tokoh utama berandalan
tag-student-lead = tokoh utama pelajar
tag-teenage-lead = tokoh utama remaja
tag-child-lead = tokoh utama anak-anak
tag-disabled-lead = tokoh utama difabel
tag-autistic-lead = tokoh utama autistik
tag-gay-lead = tokoh utama gay
tag-bisexual-lead = tokoh utama biseksual
tag-female-centred = kisah perempuan
tag-ensemble-cast = banyak tokoh utama
tag-workplace = dunia kerja
tag-ceo-lead = tokoh utama CEO
tag-chaebol = chaebol
tag-doctor-lead = tokoh utama dokter
tag-hospital = rumah sakit
tag-lawyer-lead = tokoh utama pengacara
tag-courtroom = ruang sidang
tag-detective-lead = tokoh utama detektif
tag-police = polisi
tag-soldiers = tentara
tag-spies-and-undercover = mata-mata dan penyamaran
tag-bodyguard = pengawal pribadi
tag-teacher-lead = tokoh utama guru
tag-entertainment-industry = dunia hiburan
tag-actor-lead = tokoh utama aktor
tag-idol-lead = tokoh utama idol
tag-musicians = musisi
tag-writer-lead = tokoh utama penulis
tag-journalists = jurnalis
tag-fashion-industry = dunia mode
tag-artists = seniman
tag-cooking = memasak
tag-athletes = atlet
tag-gaming = dunia game
tag-con-artist = penipu ulung
tag-high-school = SMA
tag-university = kampus
tag-countryside = pedesaan
tag-seaside = tepi laut
tag-restaurant-or-caf = restoran atau kafe
tag-hotel = hotel
tag-prison = penjara
tag-palace = istana
tag-joseon = era Joseon
tag-goryeo-and-earlier-korea = era Goryeo dan sebelumnya
tag-colonial-korea = Korea masa penjajahan Jepang
tag-republican-china = China era Republik
tag-tang-dynasty = Dinasti Tang
tag-song-and-ming-dynasties = Dinasti Song dan Ming
tag-qing-dynasty = Dinasti Qing
tag-early-imperial-china = China sebelum Dinasti Tang
tag-old-japan = Jepang zaman dulu
tag-old-siam = Siam zaman dulu
tag-fictional-history = kerajaan fiktif
tag-historical-figures = tokoh sejarah
tag-wartime = masa perang
tag-1980s-and-before = era 80-an dan sebelumnya
tag-1990s = era 90-an
tag-past-and-present = masa lalu dan masa kini
tag-time-travel = perjalanan waktu
tag-time-loop = time loop
tag-reincarnation = reinkarnasi
tag-reincarnated-lovers = cinta lintas kehidupan
tag-transmigration = transmigrasi jiwa
tag-parallel-worlds = dunia paralel
tag-xianxia = xianxia
tag-xuanhuan = xuanhuan
tag-ghosts = hantu
tag-exorcism-and-shamans = dukun dan pengusiran arwah
tag-grim-reaper = malaikat maut
tag-gods-and-immortals = dewa dan makhluk abadi
tag-gumiho = siluman rubah
tag-vampires = vampir
tag-demons = iblis
tag-zombies = zombi
tag-mythical-creatures = makhluk mitologi
tag-magic = sihir
tag-superpowers = kekuatan super
tag-foresight-and-mind-reading = peramal dan pembaca pikiran
tag-robots-and-ai = robot dan AI
tag-aliens = alien
tag-dystopia-and-future = distopia dan masa depan
tag-murder-mystery = misteri pembunuhan
tag-serial-killer = pembunuh berantai
tag-investigation = penyelidikan
tag-cold-case = kasus lama tak terpecahkan
tag-gangsters = gangster
tag-assassin = pembunuh bayaran
tag-corruption = korupsi
tag-conspiracy = konspirasi
tag-wrongly-accused = salah tuduh
tag-vigilante = main hakim sendiri
tag-cult = sekte sesat
tag-hidden-killer = pembunuh ternyata orang dekat
tag-revenge = balas dendam
tag-betrayal = pengkhianatan
tag-power-struggle = perebutan kekuasaan
tag-palace-intrigue = intrik istana
tag-royalty = keluarga kerajaan
tag-generals-and-warriors = jenderal dan kesatria
tag-jianghu = dunia persilatan
tag-traditional-medicine = pengobatan tradisional
tag-class-divide = kesenjangan sosial
tag-social-issues = isu sosial
tag-coming-of-age = beranjak dewasa
tag-difficult-adulthood = sulitnya jadi dewasa
tag-chasing-a-dream = mengejar mimpi
tag-personal-growth = perkembangan karakter
tag-redemption = penebusan dosa
tag-grief = duka kehilangan
tag-trauma = trauma
tag-mental-health = kesehatan mental
tag-illness = penyakit
tag-north-and-south-korea = Korea Utara dan Selatan
tag-fan-culture = dunia fandom
tag-healing = healing
tag-fluffy = manis dan ringan
tag-tearjerker = penguras air mata
tag-slice-of-life = kisah sehari-hari
tag-dark = kelam
tag-suspenseful = menegangkan
tag-angsty = menyayat hati
tag-black-comedy = komedi gelap
tag-slapstick = komedi slapstick
tag-parody-and-satire = parodi dan satire
tag-makjang = makjang
tag-inner-monologue = monolog batin
tag-complex-plot = alur rumit
tag-school-violence = kekerasan di sekolah
tag-cyberbullying = perundungan siber
tag-workplace-abuse = perundungan di tempat kerja
tag-suicide = bunuh diri
tag-self-harm = menyakiti diri sendiri
tag-sexual-violence = kekerasan seksual
tag-adult-minor-relationship = hubungan dengan anak di bawah umur
tag-domestic-violence = KDRT
tag-child-abuse = kekerasan pada anak
tag-toxic-relationship = hubungan toksik
tag-stalking = penguntitan
tag-graphic-violence = adegan sadis
tag-violence-against-animals = kekerasan pada hewan
tag-sexual-content = adegan seks
tag-nudity = adegan telanjang
tag-sex-work = prostitusi
tag-drinking-and-drugs = alkohol dan narkoba
tag-homophobia = homofobia
tag-pregnancy-loss = keguguran dan aborsi
tag-pandemic = pandemi
tag-happy-ending = akhir bahagia
tag-sad-ending = akhir sedih
tag-bittersweet-ending = akhir pahit manis
tag-open-ending = akhir terbuka
tag-lead-dies = tokoh utama meninggal
tag-character-death = kematian tokoh penting
tag-noble-sacrifice = pengorbanan mulia
tag-faked-death = ternyata masih hidup
tag-lovers-reunited = kekasih bersatu kembali
tag-no-end-couple = pasangan utama tak bersatu
tag-second-lead-wins = second lead menang
tag-tragic-past-revealed = masa lalu kelam terungkap
tag-based-on-a-novel = adaptasi novel
tag-based-on-a-web-novel = adaptasi novel web
tag-based-on-a-manga = adaptasi manga
tag-based-on-a-webtoon = adaptasi webtoon
tag-based-on-a-game = adaptasi game
tag-based-on-a-true-story = diangkat dari kisah nyata
tag-remake = remake
tag-miniseries = miniseri
tag-web-series = serial web
tag-vertical-short = drama pendek vertikal
tag-anthology = antologi
tag-episodic = satu episode satu cerita
tag-daily-drama = drama harian
tag-weekend-family-drama = drama keluarga akhir pekan

## Commands

menu-dramas = Drama di pesan ini
menu-rate-here = Nilai drama di sini
menu-taste = Selera
command-drama = Cari sebuah drama
command-synopsis = Tentang apa sebuah drama
    .name = sinopsis
command-cast = Siapa memerankan siapa
    .name = pemeran
command-episodes = Episode, durasi, dan tanggal
    .name = episode
command-watch = Tempat menonton sebuah drama
    .name = nonton
command-person = Peran per tahun, lawan main, dan judul terbaik dari pemeran atau kru
    .name = orang
command-browse = Drama menurut genre, tag, negara, tahun, panjang, atau layanan
    .name = jelajahi
command-random = Satu drama acak yang belum kamu nilai
    .name = acak
command-top = Drama dengan nilai terbaik
command-who = Siapa di sini yang menilai sebuah drama, dan berapa
    .name = siapa
command-rate = Nilai sebuah drama
    .name = nilai
command-unrate = Hapus nilaimu untuk sebuah drama
    .name = hapus-nilai
command-ratings = Nilai, terbaru dulu: nilaimu atau nilai anggota lain
    .name = nilaiku
command-similar = Drama yang mirip dengan yang kamu kenal
    .name = mirip
command-recommend = Drama untukmu, beserta alasannya
    .name = rekomendasi
command-together = Drama yang disukai kalian semua, dengan voting
    .name = bareng
command-match = Seberapa mirip penilaianmu dan anggota lain
    .name = cocok
command-settings = Yang berlaku di server ini: wilayah, layanan, bahasa, judul
    .name = pengaturan
command-me = Pengaturan dan datamu
    .name = aku
command-me-settings = Wilayah, layanan, bahasa, judul, nilai: sesuai kesukaanmu
    .name = pengaturan
command-me-export = Semua yang disimpan tentangmu, lewat pesan langsung
    .name = ekspor
command-me-forget = Lupakan semua yang disimpan tentangmu
    .name = lupakan
command-me-private = Tidak ikut dalam rata-rata, peringkat, dan kecocokan
    .name = privat
command-privacy = Apa yang disimpan, untuk apa, dan berapa lama
    .name = privasi
command-review = Tulis pendapatmu tentang sebuah drama
    .name = ulasan
command-manage = Untuk pengelola server ini
    .name = kelola
command-manage-reports = Ulasan yang dilaporkan anggota dan yang disembunyikan di sini
    .name = laporan
command-manage-alerts = Kanal tempat episode baru dikabarkan
    .name = kabar
option-manage-channel = Kanalnya; kosongkan untuk melihat yang sekarang
    .name = kanal
command-list = Yang mau, sedang, dan sudah kamu tonton
    .name = daftar
command-list-show = Daftarmu, atau daftar terbuka anggota lain
    .name = lihat
command-list-add = Masukkan drama ke daftarmu, atau pindahkan ke sana
    .name = tambah
command-list-remove = Keluarkan drama dari daftarmu
    .name = hapus
command-list-share = Tentukan siapa yang boleh melihat daftarmu
    .name = bagikan
command-list-import = Bawa daftar dan nilainya dari situs lain
    .name = impor
option-list-file = Ekspor MyDramaList, Letterboxd, AniList, Trakt, Simkl, IMDb, atau CSV apa pun yang berisi judul
    .name = file
option-list-out_of = Nilai di file itu dari berapa, jika tidak disebutkan
    .name = skala
command-list-tell = Dapatkan kabar episode baru dari yang kamu tonton
    .name = kabari
option-list-where = Lewat pesan langsung, di kanal server ini, atau tidak sama sekali
    .name = lewat
option-list-status = Bagian daftar yang mana
    .name = status
option-list-note = Catatan untukmu sendiri; - menghapusnya
    .name = catatan
option-list-with_others = Semua orang, atau hanya kamu
    .name = dengan
command-progress = Sudah sampai mana, dan berapa malam lagi
    .name = progres
command-me-profile = Kesukaanmu: tag, negara, dekade, jam menonton
    .name = profil
command-me-year = Tahunmu dalam drama, sebagai kartu
    .name = tahun
option-me-year = Tahun yang mana; tahun ini kalau dikosongkan
    .name = tahun
command-server = Yang disukai dan diperdebatkan di server ini, dan mak comblang terbaiknya
    .name = server
command-status = Untuk pemilik bot ini: bagaimana keadaannya
    .name = status
command-help = Yang bisa dilakukan Namida
    .name = bantuan
command-about = Versi, sumber, dan keadaan
    .name = tentang
command-catalogue = Judul dan nama milik server ini
    .name = katalog
command-catalogue-misses = Yang tidak ditemukan di sini, dan apa maksudnya
    .name = tak-ditemukan
command-catalogue-alias = Buat drama bisa ditemukan dengan nama lain di sini
    .name = alias
command-catalogue-unalias = Cabut nama buatan server ini
    .name = cabut-alias
command-catalogue-add = Tambahkan judul yang hanya terlihat di server ini
    .name = tambah
command-catalogue-correct = Perbaiki judul untuk server ini
    .name = perbaiki
command-catalogue-hide = Buat judul tidak ditemukan atau direkomendasikan di sini
    .name = sembunyikan
command-catalogue-history = Apa yang diubah di sini, dan oleh siapa
    .name = riwayat
command-catalogue-undo = Urungkan perubahan terakhir pada judul server ini
    .name = urungkan
command-catalogue-import = Judul dari file, atau dari teks sebuah halaman
    .name = impor
option-catalogue-file = .jsonl, .csv, atau halaman sebagai .txt, maks. 2 MB; kosongkan untuk menempel teks
    .name = file
option-catalogue-name = Nama yang dipakai orang di sini
    .name = nama
option-title = Nama apa pun dari drama itu
    .name = judul
option-score = 9, 8,5/10, 95%, 4,5/5, atau ★★★★½
    .name = nilai
option-region = Negara dengan dua huruf atau nama, beberapa dipisah koma: KR, US
    .name = wilayah
option-private = Tampilkan jawaban hanya untukmu
    .name = privat
option-like = Yang kamu mau, dipisah koma, atau sebuah judul: keluarga tak sedarah, slow burn
    .name = mau
option-avoid = Yang tidak kamu mau, dipisah koma: amnesia, akhir sedih
    .name = hindari
option-mood = Suasana yang sedang kamu inginkan
    .name = suasana
option-years = 2015, 2015-2020, sejak 2018, hingga 2010, atau 90-an
    .name = tahun
option-surprise = Dikenal luas, kurang dikenal, atau campuran keduanya
    .name = kejutan
option-member = Anggota lain
    .name = anggota
option-member2 = Satu lagi
    .name = anggota2
option-member3 = Satu lagi
    .name = anggota3
option-member4 = Satu lagi
    .name = anggota4
option-member5 = Satu lagi
    .name = anggota5
option-member6 = Satu lagi
    .name = anggota6
option-member7 = Satu lagi
    .name = anggota7
option-member8 = Satu lagi
    .name = anggota8
option-member9 = Satu lagi
    .name = anggota9
option-country = Hanya drama dari negara ini
    .name = negara
option-name = Nama, urutannya bebas
    .name = nama
option-genre = Hanya genre ini
    .name = genre
option-tag = Hanya drama dengan tag ini
    .name = tag
option-from_year = Tahun ini ke atas
    .name = dari-tahun
option-to_year = Tahun ini ke bawah
    .name = sampai-tahun
option-service = Hanya yang terlihat tayang di layanan ini
    .name = layanan
option-sort = Mana yang tampil dulu
    .name = urutan
option-of = Nilai dari server ini, atau dari semua orang
    .name = dari
option-episode = Episode terakhir yang sudah kamu tonton
    .name = episode
option-before = Tamat sebelum: Minggu, 5 hari lagi, 2026-01-31
    .name = sebelum
option-max_episodes = Paling banyak sekian episode
    .name = maks-episode
