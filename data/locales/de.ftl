# Texte für Mitglieder. Kurz, freundlich, genau.

language-name = Deutsch

## The card of a drama

tab-overview = Überblick
tab-cast = Besetzung
tab-episodes = Folgen
tab-watch = Wo ansehen
tab-reviews = Rezensionen
tab-similar = Ähnlich

status-announced = angekündigt
status-airing = läuft gerade
status-ended = abgeschlossen
kind-series = Serie
kind-special = Special
kind-film = Film
kind-other = anderes
minutes = { $count } Min.
episodes-runtime = { $count } × { $minutes } Min.
episodes-count = { $count ->
    [one] 1 Folge
   *[other] { $count } Folgen
}
specials-count = { $count ->
    [one] Special
   *[other] { $count } Specials
}
by-author = { $work } von { $author }
based-on = Vorlage
songs = Lieder
song-opening = Vorspann „{ $title }“
song-ending = Abspann „{ $title }“
song-insert = „{ $title }“
synopsis-none = Hier steht noch keine Inhaltsangabe.
disputed = Quellen sind sich uneins: { $facts }
disputed-fact = { $field } { $value } ({ $source })

score-mine = Du
score-none-yet = noch nicht bewertet
score-world = Ganz Namida
votes = { $count ->
    [one] 1 Stimme
   *[other] { $count } Stimmen
}
average = { $score } bei { $count ->
    [one] 1 Stimme
   *[other] { $count } Stimmen
}

billing-main = Hauptrollen
billing-support = Nebenrollen
billing-guest = Gastrollen
cast-none = Hier steht noch keine Besetzung.
job-director = Regie
job-screenwriter = Drehbuch
job-composer = Musik
job-producer = Produktion

specials = Specials
special-untitled = Special
episodes-none = Über die Folgen ist noch nichts bekannt.
time-to-watch = { $hours ->
    [0] { $minutes } Min.
   *[other] { $minutes ->
        [0] { $hours } Std.
       *[other] { $hours } Std. { $minutes } Min.
    }
} insgesamt
aired-from = Erstausstrahlung { $first }
aired-between = { $first } – { $last }
same-story = Dieselbe Geschichte
relation-original = Original
relation-remake = Remake
relation-adaptation = Adaption
relation-sequel = Fortsetzung
relation-prequel = Prequel
relation-special = Special
relation-film = Film
relation-spin-off = Spin-off
relation-side-story = Nebengeschichte
relation-same-universe = selbes Universum
story-goes-on = Mehr von Geschichten, die du kennst
similar-none = Noch ist nichts ähnlich genug.

region-none = Keine Region gewählt, also ist dies nicht auf deinen Ort eingegrenzt.
region-set = Meine Region wählen
region-other = Andere Region …
region-ask = Name des Landes oder zwei Buchstaben, wie KR
watch-in = { $flag } { $region }
watch-none = Es ist kein Dienst bekannt, der es zeigt.
watch-unstated = { $regions }: Was dort läuft, ist nicht bekannt.
watch-stream = Im Abo
watch-free = Kostenlos
watch-rent = Zum Leihen
watch-buy = Zum Kaufen
watch-elsewhere = { $more ->
    [0] Für deine Region nichts bekannt; verfügbar in { $regions }.
   *[other] Für deine Region nichts bekannt; verfügbar in { $regions } und { $more } weiteren.
}
watch-credit = Angaben, wo es läuft: JustWatch, über [TMDB](<{ $link }>).
and-more = +{ $count }
watch-somewhere = { $services } ({ $when }, Region nicht genannt)
search-at = Suchen bei
date-unknown = Datum unbekannt

## Live sources

trailer = Trailer
next-episode = **Als Nächstes** Folge { $number }, { $when }
next-of-season = **Als Nächstes** Folge { $number } der Staffel { $season }, { $when }
next-unnumbered = **Nächste** Folge { $when }
live-from = Auch von { $sources }
live-down = { $source } antwortet gerade nicht.
live-busy = { $source } bittet gerade um eine Pause.
live-refused = { $source } nimmt den Schlüssel dieses Bots nicht an.
live-unlisted = { $source } führt diesen Titel nicht.
live-as-of = Du siehst den Stand von { $when }.
live-missing = Poster, Termine und wo es läuft, fehlen hier.
live-searching = Ich suche auch bei { $sources } …
live-not-searched = Von { $sources } kam keine Antwort, also fehlt hier, was dort bekannt ist. Versuch es in einer Weile noch einmal.
from-source = von { $source }

page-of = { $page } von { $pages }
open-another = Einen anderen Titel öffnen
open-one = Einen Titel öffnen
open = Öffnen
open-card = Karte öffnen

## Rating

rate-this = Bewerten
rate-again = Deine Bewertung: { $score } – ändern
rate-remove = Meine Bewertung zurücknehmen
rate-ask = Was gibst du **{ $title }**?
score-word-10 = Lieblingsdrama
score-word-8 = sehr gut
score-word-6 = in Ordnung
score-word-4 = schwach
score-word-2 = schlecht
undo = Rückgängig
undone = Rückgängig gemacht. { $now }
rating-kept = **{ $title }**: **{ $score }** von dir.
rating-changed = **{ $title }**: **{ $score }** von dir, vorher { $before }.
rating-gone = **{ $title }**: deine Bewertung { $before } ist zurückgenommen.
rating-kept-by = **{ $title }**: **{ $score }** von { $name }.
rating-changed-by = **{ $title }**: **{ $score }** von { $name }, vorher { $before }.
rating-gone-by = **{ $title }**: { $name } hat die Bewertung { $before } zurückgenommen.
ratings-title = Bewertungen von { $name }
ratings-summary = { $count ->
    [one] 1 Drama
   *[other] { $count } Dramen
}, im Schnitt { $mean }

## Rating in chat

chat-undo = { $title } rückgängig
chat-which = Wofür ist die Bewertung { $score }?
chat-which-title = Welchen Titel meinst du?
chat-which-score = **{ $title }**: Welche Bewertung meinst du?
chat-sure = **{ $title }**: Soll ich mir **{ $score }** von dir merken?
chat-keep = { $score } merken
chat-leave = Nicht merken
chat-neither = Keins davon
chat-left = Es wurde nichts gespeichert.
chat-named = **{ $title }**: Häng eine Bewertung an, etwa „{ $title } 9/10“, und ich merke sie mir.
chat-parts = **{ $title }**: Im Chat merke ich mir eine Bewertung fürs Ganze, etwa „{ $title } 9/10“. Bewertungen im Einzelnen gehören in eine Rezension.
chat-more = { $count ->
    [one] 1 weiterer Titel ist
   *[other] { $count } weitere Titel sind
} übrig: mehr, als ich aus einer Nachricht nehme. Schick den Rest in einer neuen.
chat-hello = Sag mir, was du gesehen hast, etwa „Goblin 9/10, W 8,5“, und ich merke mir deine Bewertungen. /recommend findet etwas für dich, /unrate nimmt eine Bewertung zurück. Mehr mit /help
chat-role = Discord zeigt mir nur Nachrichten, die mich beim Namen nennen. Schick sie bitte noch einmal mit { $bot }.
chat-names = { $count ->
    [one] Ein Drama
   *[other] { $count } Dramen
} in dieser Nachricht
chat-rate-title = Dramen hier bewerten
taste-title = Der Geschmack von { $name }
taste-none = { $name } hat noch nichts bewertet.
taste-best = Am besten bewertet
## Lists and progress

list-watching = Am Schauen
list-plan = Geplant
list-completed = Abgeschlossen
list-hold = Pausiert
list-dropped = Abgebrochen
list-all = Alles
list-this = Auf meine Liste setzen
list-ask = Wohin auf deiner Liste kommt **{ $title }**?
list-change = { $standing } – ändern
list-remove = Von meiner Liste nehmen
list-kept = **{ $title }**: { $standing }.
list-gone = **{ $title }** steht nicht mehr auf deiner Liste.
list-note-was = Deine Notiz war: { $note }
list-finished = Was gibst du dem Drama?
list-title = Liste von { $name }
list-shared = Andere dürfen diese Liste sehen.
list-yours = Nur du siehst diese Liste; /list share öffnet sie für andere.
list-none-of = Davon ist hier nichts.
list-share-everyone = Deine Liste ist offen: Alle können sie mit /list show sehen, auch deine Notizen.
list-share-nobody = Deine Liste siehst nur du.
list-share-hidden = Deine Liste öffnet sich, sobald du dich wieder mitzählst: /me private. Bis dahin siehst nur du sie.
progress-of = { $episode } von { $total }
progress-open = Folge { $episode }
progress-none = Du hast **{ $title }** noch nicht angefangen.
one-more = Folge { $episode } gesehen
seen-whole = Gesehen
pace-ask = Wie viele Abende?
pace = Fertig vor { $day }: { $size } an { $evenings ->
    [one] 1 Abend
   *[other] { $evenings } Abenden
}.
pace-each = Das macht { $each } ({ $time }) pro Abend.
pace-each-only = Das macht { $each } pro Abend.
pace-begin = Fang spätestens am { $day } an; vor { $before } { $free ->
    [one] bleibt 1 Abend
   *[other] bleiben { $free } Abende
}.
pace-tight = Das ist mehr, als in einen Abend passt; ein späterer Tag wäre angenehmer.
pace-other = Vor einem anderen Tag
hours-minutes = { $hours ->
    [0] { $minutes } Min.
   *[other] { $minutes ->
        [0] { $hours } Std.
       *[other] { $hours } Std. { $minutes } Min.
    }
}
weekday = { $day }, { $date }

## New episodes

alerts-title = Neue Folgen
alerts-several = Folgen { $first } bis { $last }
alerts-of-season = Folge { $number } der Staffel { $season }
alerts-direct = Ich schreibe dir, wenn etwas, das du schaust, eine neue Folge hat: alles von einem Abend in einer Nachricht.
alerts-server = Ich erwähne dich in { $channel }, wenn etwas, das du schaust, eine neue Folge hat.
alerts-off = Neue Folgen werden dir nicht gemeldet.
alerts-none = Unter { list-watching } steht auf deiner Liste noch nichts: /list add setzt es dorthin.
alerts-end = /list tell beendet diese Nachrichten.
alerts-channel = Neue Folgen melde ich in { $channel } allen, die das mit /list tell gewählt haben.
alerts-channel-none = Neue Folgen werden auf diesem Server nicht mehr gemeldet.
alerts-channel-unset = Neue Folgen werden hier in keinem Kanal gemeldet. Wähle unten einen.
alerts-stop = Nirgends melden

## Importing a list

import-title = Von { $site }
import-count-matched = { $count ->
    [one] 1 Titel
   *[other] { $count } Titel
} erkannt
import-count-reviews = { $count ->
    [one] 1 Rezension
   *[other] { $count } Rezensionen
} von dir
import-count-open = { $count } zu klären
import-count-missing = { $count } nicht hier
import-waits = Noch ist nichts gespeichert.
import-nothing = Keiner dieser Titel ist hier, also gibt es nichts zu importieren.
import-replaces = { $count ->
    [one] 1 davon hat
   *[other] { $count } davon haben
} schon eine andere Bewertung von dir; deine bleibt, wenn du sie nicht ersetzt.
import-unread = { $count ->
    [one] 1 Zeile war
   *[other] { $count } Zeilen waren
} nicht lesbar oder zu viel.
import-unscaled = Die Bewertungen bleiben weg: Sie können bis 5 oder bis 10 gehen. Importiere noch einmal und sag es mit „skala“.
import-strange = Als Stand auf der Liste konnte ich das nicht lesen: { $words }.
import-unscored = Als Bewertung konnte ich das nicht lesen: { $words }.
import-undated = Als Tag konnte ich das nicht lesen, also gilt heute: { $words }. Schreib es als 2024-03-09.
import-columns = Diese Spalten kenne ich nicht, also habe ich nur die Titel gelesen: { $words }. Ich kenne zum Beispiel score, status und progress.
import-matched = Erkannt
import-missing = Nicht hier
import-more = und noch { $count }
import-was = deine ist { $score }
import-which = { $count ->
    [one] Eine Frage:
   *[other] Die erste von { $count } Fragen:
} Welcher Titel ist **{ $name }**?
import-none-of-these = Nichts davon, weglassen
import-go = Importieren
import-replace = Importieren, meine ersetzen
import-cancel = Lieber nicht
import-cancelled = Es wurde nichts importiert.
import-done = { $scores ->
    [one] 1 Bewertung ist gespeichert
   *[other] { $scores } Bewertungen sind gespeichert
}, und { $listed ->
    [one] 1 Titel steht
   *[other] { $listed } Titel stehen
} auf deiner Liste.
import-done-listed = { $listed ->
    [one] 1 Titel steht
   *[other] { $listed } Titel stehen
} jetzt auf deiner Liste.
import-done-nothing = Du hattest schon alles davon, also wurde nichts geändert.
import-done-unsaid = Die Datei nennt zu diesen Titeln weder eine Bewertung noch einen Stand auf der Liste, also wurde nichts geändert.
import-done-reviews = { $count ->
    [one] 1 Rezension von dir ist
   *[other] { $count } Rezensionen von dir sind
} wieder da.
import-done-open = { $count ->
    [one] 1 Frage blieb offen, der Titel fehlt also
   *[other] { $count } Fragen blieben offen, die Titel fehlen also
}. /list import mit derselben Datei fragt noch einmal.
import-undone = { $count ->
    [one] 1 Titel ist wieder wie vor dem Import.
   *[other] { $count } Titel sind wieder wie vor dem Import.
}
import-redone = { $count ->
    [one] 1 Titel ist wieder wie nach dem Import.
   *[other] { $count } Titel sind wieder wie nach dem Import.
}
import-undo-stay = { $count ->
    [one] 1 Titel wurde seitdem geändert und bleibt, wie er ist.
   *[other] { $count } Titel wurden seitdem geändert und bleiben, wie sie sind.
}
import-open = Meine Liste öffnen

## Reviews

review-this = Rezension schreiben
review-edit = Meine Rezension ändern
review-delete = Löschen
review-delete-ask = Deine Rezension von **{ $title }** löschen? Deine Bewertung bleibt.
review-delete-sure = Endgültig löschen
review-deleted = Deine Rezension von **{ $title }** ist gelöscht.
review-report = Melden
review-reported = Gemeldet an alle, die diesen Server verwalten. Danke für den Hinweis.
review-hide = Hier ausblenden
review-keep = Stehen lassen
review-show = Wieder zeigen
review-hidden = Diese Rezension wird auf diesem Server nicht mehr gezeigt.
review-kept-shown = Diese Rezension wird auf diesem Server gezeigt.
review-kept = **{ $title }**: Rezension von { $who }
review-kept-hidden = Die Serververwaltung zeigt sie hier nicht.
review-kept-alone = Andere sehen sie, sobald du dich wieder mitzählst: /me private. Bis dahin siehst nur du sie.
review-kept-here = Deine Rezension ist gespeichert.
review-open = Rezensionen lesen
review-read = Eine ganz lesen
review-none = Hier hat noch niemand eine Rezension geschrieben.
review-opposites = Zwei Meinungen:
review-spoiler = Verrät die Handlung:
review-ahead = Geht bis Folge { $episode }, die du noch nicht gesehen hast:
review-ahead-here = Geht bis Folge { $episode }, die hier noch nicht alle gesehen haben:
review-ahead-unknown = Handelt vielleicht von Folgen, die du noch nicht gesehen hast:
review-barred = verdeckt, weil es verrät, was kommt
review-until = { $episode ->
    [one] nach 1 Folge
   *[other] nach { $episode } Folgen
}
review-form = Rezension: { $title }
review-score = Deine Bewertung
review-text = Deine Rezension
review-spoils = Sie verrät die Handlung
review-spoils-hint = Der ganze Text bleibt dann verdeckt.
review-episodes = Gesehene Folgen
review-episodes-hint = Wer es auf der Liste hat und noch nicht so weit ist, sieht den Text verdeckt.
review-aspects = Bewertungen im Einzelnen, wenn du magst
review-aspects-hint = Story 9, Schauspiel 8,5, Musik 10, Rewatch 7
review-unread-episode = Ich konnte nicht lesen, wie viele Folgen du gesehen hast, also fehlt das.
review-unread-aspects = Ich konnte nicht alle einzelnen Bewertungen lesen; was unklar war, fehlt. Schreib sie wie Story 9, Schauspiel 8,5.
aspect-story = Story
aspect-acting = Schauspiel
aspect-music = Musik
aspect-rewatch = Rewatch
reports-title = Gemeldet: eine Rezension von { $title }
reports-hidden = Hier ausgeblendet: eine Rezension von { $title }
reports-count = { $count ->
    [one] von 1 Mitglied
   *[other] von { $count } Mitgliedern
}

## People

did-role = Rollen
did-director = Regie
did-screenwriter = Drehbuch
did-composer = Musik
did-producer = Produktion
billed-main = Hauptrolle
billed-support = Nebenrolle
billed-guest = Gastrolle
person-also = auch geschrieben { $names }
person-with = Spielt am häufigsten mit
person-best = Am besten bewertet in { $server }
person-best-here = Am besten bewertet auf diesem Server
person-best-world = Am besten bewertet in ganz Namida
person-several = „{ $typed }“ kann eine dieser Personen sein.
person-nearest = Niemand hier heißt „{ $typed }“. Meintest du eine dieser Personen?
person-nothing = Niemand hier heißt „{ $typed }“. Versuch eine andere Schreibweise in lateinischen Buchstaben oder einen Teil davon.
choose-person = Wähle eine Person
open-partner = Mitspielende öffnen

## Browsing

browse-all = Alle Dramen
browse-years = { $since }–{ $until }
browse-since = ab { $year }
browse-until = bis { $year }
browse-episodes = { $count ->
    [one] 1 Folge
   *[other] bis zu { $count } Folgen
}
browse-on = bei { $service }
browse-service = Wo etwas läuft und von wann die Angabe ist, steht auf jeder Karte unter „Wo ansehen“.
browse-count = { $count ->
    [one] 1 Titel
   *[other] { $count } Titel
}
sort-popular = die bekanntesten zuerst
sort-server = die besten in { $server } zuerst
sort-server-here = die besten dieses Servers zuerst
sort-world = die besten von ganz Namida zuerst
sort-newest = die neuesten zuerst
another-one = Noch einer
top-title = Das Beste von { $server }
top-title-here = Das Beste dieses Servers
top-title-world = Das Beste in ganz Namida
top-summary = { $count ->
    [one] 1 Titel bewertet
   *[other] { $count } Titel bewertet
}, je weniger Bewertungen, desto näher am Schnitt aller
who-title = Wer hier { $title } bewertet hat

## Recommending

picks-similar = Wie { $title }
picks-for-me = Für { $name }
picks-others = Andere zeigen
picks-services = bei den Diensten, die du hast: { $services }
picks-anywhere = Nichts Passendes läuft bei deinen Diensten, deshalb können diese Titel überall laufen.
seen-it = Schon gesehen
not-for-me = Nichts für mich
more-like-this = Mehr davon
less-of-this = Weniger davon
less-done = Jetzt ohne „{ $tag }“.
less-always = Immer weglassen
less-always-done = „{ $tag }“ wird dir nicht mehr vorgeschlagen; mit /me settings änderst du das.
pick-safe = eine sichere Wahl
pick-surprise = eine Überraschung
not-out = noch nicht erschienen
not-out-until = erscheint erst am { $day }
wish-mood = in der Stimmung für „{ $mood }“
mood-cry = Weinen
mood-cry-means = Eine Geschichte, die zu Tränen rührt.
mood-laugh = Lachen
mood-laugh-means = Albern, flott und lustig.
mood-comfort = Wohlfühlen
mood-comfort-means = Sanfte Menschen, kleine Sorgen, warmes Essen.
mood-thrill = Nervenkitzel
mood-thrill-means = Noch eine Folge, mit klopfendem Herzen.
mood-slow-evening = Ruhiger Abend
mood-slow-evening-means = Still, ohne Eile, zum Versinken.
mood-swoon = Schwärmen
mood-swoon-means = Sich noch einmal ganz neu verlieben.
mood-think = Nachdenken
mood-think-means = Geht einem tagelang nicht aus dem Kopf.
mood-puzzle = Rätseln
mood-puzzle-means = Spuren, denen man folgt, und ein Rätsel, das man löst.
mood-escape = Flucht aus dem Alltag
mood-escape-means = Eine andere Welt oder eine andere Zeit.
mood-cheer-on = Mitfiebern
mood-cheer-on-means = Menschen, die nicht aufgeben.
mood-shiver = Gruseln
mood-shiver-means = Dunkle Ecken und kalte Hände.
wish-without = ohne: { $tags }
wish-since = ab { $year }
wish-until = bis { $year }
wish-episodes = { $count ->
    [one] 1 Folge
   *[other] bis zu { $count } Folgen
}
wish-service = bei { $service }
wish-safe = nur Bekanntes
wish-surprise = nur wenig Bekanntes
tag-taken = „{ $given }“ habe ich als { $tag } verstanden.
dismissed = **{ $title }** wird dir nicht mehr vorgeschlagen.
welcome-back = **{ $title }** darf dir wieder vorgeschlagen werden.
reason-tags = gemeinsam: { $values }
reason-tags-with = { $values } wie in { $titles }
reason-tags-given = du gabst { $titles }: auch { $values }
comma = { ", " }
labelled = { $label }: { $text }
quoted = „{ $text }“
and = { $first } und { $second }
reason-genres = { $values }
reason-cast = mit { $values }
reason-crew = von { $values }
reason-country = aus demselben Land
reason-era = aus denselben Jahren
reason-source = Vorlage ebenfalls: { $values }
reason-networks = vom selben Sender
reason-liked = beliebt bei Fans von { $titles }
reason-liked-here = beliebt bei denselben Leuten
reason-loved = { $values } Mitglieder, die { $titles } lieben, lieben auch das hier
reason-advice = von Fans zusammen mit { $titles } empfohlen
reason-advice-here = auch von Fans empfohlen
reason-wished = { $values }
reason-wanted = wie gewünscht mehr in der Art von { $titles }
reason-popularity = viel gesehen
reason-quality = hoch bewertet
reason-general = gefällt vielen
reason-asked = passt zu deinem Wunsch

## Watching together

together-title = Für { $names }
together-unrated = Von { $names } kenne ich keine Bewertungen, also geht dies nach den anderen.
together-heeded = { $count ->
    [one] { $names } wurde letztes Mal überstimmt und zählt jetzt mehr.
   *[other] { $names } wurden letztes Mal überstimmt und zählen jetzt mehr.
}
together-anywhere = Keinen Titel könnt ihr alle bei euren Diensten sehen, deshalb können diese überall laufen.
together-leave-out = Jemanden weglassen
vote = Abstimmen
vote-question = Was schauen wir zusammen?
plan-it = Abstimmung beenden und planen
vote-winner = Es wird { $title }
vote-tied = Ein anderer Titel hatte ebenso viele Stimmen; dieser passt besser zu euch allen.
event-when = Wann schaut ihr es?
in-hours-1 = In einer Stunde
in-hours-3 = In drei Stunden
in-hours-24 = Morgen um diese Zeit
in-hours-48 = In zwei Tagen um diese Zeit
in-hours-72 = In drei Tagen um diese Zeit
in-hours-168 = In einer Woche um diese Zeit
event-not-allowed = Ich darf hier keine Events anlegen. Mit der Berechtigung „Events erstellen“ plane ich den nächsten Abend.
event-not-by-you = Events dürfen hier nur alle mit der Berechtigung „Events erstellen“ anlegen. Bitte jemanden darum, den Abend zu planen.
event-make = Dafür planen
event-made = **{ $title }** ist geplant für { $when } ({ $left }).
event-open = Event öffnen
event-about = Gemeinsam gewählt mit Namida.

match-title = { $one } und { $other }
match-close = Fast einer Meinung
match-alike = Viel gemeinsam
match-mixed = Manches gemeinsam, manches nicht
match-apart = Recht verschiedene Geschmäcker
match-overlap = { $shared } Titel von beiden bewertet, von { $mine } bei { $one } und { $theirs } bei { $other }.
match-first = Ein erster Eindruck: Für Gewissheit sind es noch zu wenige Bewertungen, oder sie streuen zu sehr oder zu wenig.
match-fair = Recht sicher; mehr gemeinsame Titel würden es klären.
match-sure = Sicher: Es gibt genug, um es zu sagen.
match-loved = Beide lieben
match-loved-none = Noch nichts, das für beide herausragt.
match-fought = Zum Streiten
match-fought-none = Nichts: Rechnet man eure Maßstäbe heraus, liegen eure Bewertungen nie weit auseinander.
match-next = Als Nächstes
match-watch = { $name }: { $title }, geliebt von { $by }
match-watch-own = { $name }: { $title }, nach den eigenen Bewertungen

## Finding a title

several = „{ $typed }“ kann einer dieser Titel sein.
several-one = „{ $typed }“: Meintest du diesen Titel?
named-person = So heißt eine Person: /person zeigt ihre Rollen.
choose = Wähle einen Titel
others-called = Ein anderer Titel namens „{ $typed }“ …
nothing = Kein Titel heißt „{ $typed }“. Versuch den Originaltitel oder einen Teil davon.
nothing-elsewhere = Kein Titel hier heißt „{ $typed }“. Das wurde anderswo gefunden; was du wählst, bleibt hier gespeichert.
nothing-nearest = Kein Titel heißt „{ $typed }“. Meintest du einen von diesen?

## Names of a server's own

misses-title = Nicht gefunden in { $server }
misses-summary = { $count ->
    [one] 1 Suche
   *[other] { $count } Suchen
} ohne Treffer. Die Worte können hier ein Drama benennen: mit einem Knopf darunter oder mit /catalogue alias.
misses-none = In letzter Zeit wurde nichts vergeblich gesucht.
missed-by = { $count ->
    [one] 1 Mitglied
   *[other] { $count } Mitglieder
}, zuletzt { $when }
missed-then = Gleich danach gewählt: { $picks }
missed-pick = { $title } × { $count }
missed-nothing = Danach wurde nichts gewählt.
names-used = { $count ->
    [one] 1 eigener Name
   *[other] { $count } eigene Namen
} in Gebrauch; /catalogue unalias nimmt einen zurück.
use-for = Für { $title } verwenden
drop-it = Verwerfen
take-back = Zurücknehmen
name-used = „{ $name }“ findet hier ab jetzt **{ $title }**.
name-shared = Er findet auch { $titles }: Wer ihn tippt, wird gefragt, was gemeint ist.
name-dropped = „{ $name }“ wird für **{ $title }** nicht mehr vorgeschlagen.
name-open = „{ $name }“ für **{ $title }** ist wieder offen.
name-gone = „{ $name }“ findet hier nicht mehr { $titles }.

## A server's own titles

form-add = Titel für diesen Server hinzufügen
form-correct = Einen Titel hier berichtigen
form-title = Titel
form-title-about = Wie er auf der Karte steht
form-names = Weitere Namen
form-names-about = Einer pro Zeile: lateinisch, übersetzt, Kurzname der Fans
form-facts = Fakten
form-facts-about = Einer pro Zeile, wie Year: 2005. Lass weg, was du nicht weißt
form-facts-example = Original title: 1リットルの涙
form-cast = Besetzung
form-cast-about = Eine Rolle pro Zeile: Sawajiri Erika (Ikeuchi Aya)
form-synopsis = Inhalt
form-synopsis-about = Worum es geht, ohne das Ende zu verraten
form-page = Den Text einer Seite lesen
form-page-text = Der Text
form-page-about = Titel, Jahr, Folgen, Besetzung … Nichts wird gespeichert, bevor du es bestätigst
form-ready = Das Formular ist bereit.
form-open = Formular öffnen
pasted-text = Der eingefügte Text
draft-title = { $name }: bevor etwas gespeichert wird
draft-count-added = { $count ->
    [one] 1 neuer Titel
   *[other] { $count } neue Titel
}
draft-count-corrected = { $count } berichtigt
draft-count-known = { $count } schon bekannt
draft-count-unread = { $count ->
    [one] 1 Zeile
   *[other] { $count } Zeilen
} nicht verstanden
draft-added = **{ $title }** ist hier neu
draft-corrected = **{ $title }** wird hier berichtigt
draft-more = und noch { $count }
draft-removed = nichts mehr
draft-rest = Alles andere, was ich verstanden habe, ist schon bekannt.
draft-unread = Nicht verstanden und weggelassen
draft-look = Sieh dir das zuerst an
draft-line = Zeile { NUMBER($line, useGrouping: 0) }:
unread-unknown = ich weiß nicht, was das heißt
unread-nothing = dahinter steht nichts
unread-other-title = das gehört zu einem anderen Titel, der hier nicht genannt ist
unread-score = diese Wertung ist nicht eindeutig
unread-unclear = das lässt sich nicht eindeutig lesen
unread-said-before = oben steht etwas anderes
unread-no-title = davor steht kein Titel
unread-many-titles = mehr Titel dieser Seite werden nicht gelesen
unread-opinion = die Worte einer Meinung werden nicht behalten, ihre Wertung schon
unread-columns = Spalten sagen nicht, wer wen spielt; schreib „Schauspieler (Rolle)“
unread-no-kind = es steht nicht da, ob das eine Serie oder ein Film ist; ergänze „Kind: …“
unread-late = Jemand hat den Titel geändert, seit du das Formular geöffnet hast; sieh genau hin, was sich ändern würde
unread-namesake = { $titles } heißt auch so; speichere dies nur, wenn es ein anderer Titel ist
unread-no-actor = wer diese Rolle spielt, steht nicht da
unread-untitled = kein Titel gefunden: beginne damit oder schreib „Title: …“
unread-long = der Text ist zu lang; der Rest wurde nicht gelesen
unread-html = das ist HTML: kopiere die Seite so, wie dein Browser sie zeigt
unread-link = ich öffne keine Links: kopiere den Text der Seite und füge ihn ein
unread-day = davon ist nur das Jahr klar; schreib Tage als 2024-03-09
unread-more = weitere Zeilen
unread-one-title = ein Formular fasst einen Titel
unread-role = schreib es als „Schauspieler (Rolle)“
unread-missing = { $field } fehlt
unread-type = { $field }: { $type ->
    [int] erwartet wird eine ganze Zahl
    [float] erwartet wird eine Zahl
    [array] erwartet wird eine Liste
    [object] erwartet wird ein Datensatz
    [bool] erwartet wird true oder false
    [date] erwartet wird ein Tag wie 2025-10-11
   *[other] erwartet wird Text
}
unread-none-of = { $field }: „{ $given }“ ist nichts von { $known }
unread-no-value = { $field }: „{ $given }“ ist keiner der möglichen Werte
unread-range = { $field }: { $given } liegt nicht zwischen { $low } und { $high }
unread-no-name = { $field }: hier wird ein Name erwartet, und es steht nichts da
unread-long-name = { $field }: dieser Name ist länger als { $most } Zeichen
unread-month = { $field }: „{ $given }“ ist weder ein Monat wie 2025-10 noch ein Tag wie 2025-10-11
unread-id = id: „{ $given }“ besteht nicht aus höchstens 64 Buchstaben, Ziffern, Punkten und Bindestrichen
unread-country = country: „{ $given }“ sind nicht zwei Großbuchstaben wie KR
unread-twice = die id { $id } steht schon in Zeile { $line }
unread-json = das ist kein JSON-Objekt
unread-json-list = JSON Lines haben einen Datensatz je Zeile und keine Liste darum
unread-quote = ein Anführungszeichen (") wird hier geöffnet und nicht geschlossen
unread-keys = Schlüssel, die nicht zum Format gehören, wurden ausgelassen: { $keys }
unread-record = ein Teil dieses Datensatzes ist nicht, was er sein soll
draft-keep = { $count ->
    [one] Speichern
   *[other] Alle { $count } speichern
}
draft-drop = Nichts speichern
draft-dropped = Es wurde nichts gespeichert.
kept-add = { $titles } gehört jetzt zum Katalog dieses Servers. Anderswo sieht es niemand.
kept-correct = { $titles } ist auf diesem Server ab jetzt berichtigt.
kept-hide = { $titles } wird auf diesem Server nicht mehr gefunden, gelistet oder vorgeschlagen. Bewertungen, Listen und Rezensionen der Mitglieder bleiben erhalten und sind wieder da, sobald du das rückgängig machst.
kept-import = { $count ->
    [one] 1 Titel ist
   *[other] { $count } Titel sind
} auf diesem Server neu oder berichtigt: { $titles }
undone-add = { $titles } gehört nicht mehr zum Katalog dieses Servers.
undone-correct = { $titles } ist wieder wie vorher.
undone-hide = { $titles } wird hier wieder gefunden.
undone-import = { $count ->
    [one] 1 Titel ist
   *[other] { $count } Titel sind
} wieder wie vorher: { $titles }
redo = Wiederherstellen
history-title = Geändert in { $server }
history-summary = { $count ->
    [one] 1 Änderung
   *[other] { $count } Änderungen
}, die neuesten zuerst. Rückgängig machen stellt her, was vorher da war.
history-undo = Eine Änderung rückgängig machen
history-undone = rückgängig gemacht
history-nobody = eine vergessene Person
history-add = { $titles } hinzugefügt
history-correct = { $titles } berichtigt
history-hide = { $titles } ausgeblendet
history-import = { $titles } importiert

## What cannot be done, and why

drama-gone = Diesen Titel gibt es hier nicht mehr. Such ihn noch einmal.
score-unclear = „{ $given }“ könnte mehrere Bewertungen meinen. Schreib 9, 8,5, 9/10, 95%, 4,5/5 oder ★★★★½.
score-unread = Ich kann „{ $given }“ nicht als Bewertung lesen. Schreib 9, 8,5, 9/10, 95%, 4,5/5 oder ★★★★½.
score-beyond = „{ $given }“ liegt außerhalb der Skala: 0,1 ist das Niedrigste, 10 das Höchste. Schreib 9, 8,5, 9/10, 95%, 4,5/5 oder ★★★★½.
not-rated = Du hast **{ $title }** nicht bewertet.
undo-late = Deine Bewertung von **{ $title }** wurde seitdem geändert, also bleibt sie, wie sie ist.
list-not-on = **{ $title }** steht nicht auf deiner Liste.
list-rated = **{ $title }** gilt als abgeschlossen, weil du es bewertet hast. /unrate nimmt die Bewertung zurück.
list-undo-late = Deine Liste wurde seitdem geändert, also bleibt **{ $title }** dort, wie es ist.
list-private = Diese Liste ist nicht für andere offen. Wem sie gehört, kann sie mit /list share öffnen.
list-empty = Deine Liste ist leer. Setz das erste Drama mit /list add darauf, oder von jeder Karte aus.
list-empty-theirs = Auf dieser Liste steht noch nichts.
episode-beyond = **{ $title }** hat { $count ->
    [one] 1 Folge
   *[other] { $count } Folgen
}.
day-unclear = „{ $given }“ ist kein Tag, den ich lesen kann. Schreib Sonntag, morgen, in 5 Tagen oder 2026-01-31.
pace-past = Dieser Tag ist schon da. Nenne einen späteren.
pace-unknown = Von **{ $title }** ist nichts übrig, oder niemand weiß, wie viele Folgen es hat.
review-empty = Eine Rezension braucht ein paar Worte. Nur eine Bewertung gibst du mit /rate.
review-gone = Diese Rezension gibt es hier nicht mehr.
review-own = Das ist deine eigene Rezension. Du kannst sie ändern oder löschen.
reports-none = Hier ist nichts gemeldet.
import-lost = Discord gibt mir „{ $file }“ gerade nicht. Häng es bitte noch einmal an.
import-unreadable = „{ $file }“ ist keine Liste, die ich lesen kann: eine CSV, deren erste Zeile die Spalten nennt (title, score, status), oder das JSON von Trakt, AniList oder Simkl.
import-gone = Nichts wartet auf den Import. Nimm /list import mit deiner Datei.
import-another = Eine andere Datei von dir hat diese ersetzt. Nimm die Knöpfe unter jener, oder noch einmal /list import.
import-undo-gone = Dieser Import lässt sich nicht mehr rückgängig machen: Das geht nur mit dem neuesten, eine Woche lang.
import-undo-late = Alle Titel dieses Imports wurden seitdem geändert, also bleiben sie, wie sie sind.
alerts-no-channel = Dieser Server hat keinen Kanal für neue Folgen. Wer ihn verwaltet, wählt einen mit /manage alerts; ich kann dir auch direkt schreiben.
alerts-not-allowed = In diesem Kanal darf ich nicht schreiben. Wähle einen anderen, oder erlaube mir dort Nachrichten.
no-ratings = Du hast noch nichts bewertet. Fang mit einem Drama an, das du liebst: /rate
recommend-empty = Ich richte mich nach Bewertungen und kenne noch keine von dir: Bewerte mit /rate ein Drama, das du liebst, oder öffne seine Karte mit /drama, dann kann ich anfangen.
recommend-begin = Wähle eins, das du gesehen hast
recommend-none-fits = Es ist nichts mehr übrig, was zu alldem passt. Lass einen Wunsch weg und versuch es noch einmal.
recommend-none-avoided = Alles, was dazu passt, hat etwas, das du immer weglässt. Mit /me settings änderst du das, oder lass einen Wunsch weg.
recommend-none-left = Es ist nichts mehr übrig, was ich dir vorschlagen könnte.
still-starting = Ich mache mich noch bereit. Versuch es in ein paar Sekunden wieder.
browse-none = Kein Titel passt zu alldem. Lass einen Filter weg und versuch es noch einmal.
random-none-left = Das war alles, was heute passt und was du noch nicht bewertet hast. Ändere einen Filter, oder komm morgen wieder.
genre-unknown = „{ $given }“ ist kein Genre, das ich kenne. Wähle eines von denen, die beim Tippen erscheinen.
service-unknown = „{ $given }“ ist kein Dienst, den ich kenne. Wähle einen von denen, die beim Tippen erscheinen.
tag-spoils = „{ $given }“ würde verraten, wie Geschichten ausgehen, also werden Titel nicht danach gelistet.
wish-spoils = „{ $given }“ würde verraten, wie Geschichten ausgehen, also wird nichts danach ausgesucht. Weglassen geht: „kein trauriges Ende“.
top-none = Niemand hat bisher etwas bewertet. Fang mit einem Drama an, das du liebst: /rate
who-nowhere = Frag das auf einem Server: Dort steht, wer einen Titel bewertet hat.
who-nobody = Niemand hier hat **{ $title }** bisher bewertet. Mach den Anfang: /rate
person-gone = Diese Person gibt es hier nicht mehr. Such sie noch einmal.
regions-too-many = Das ist viel auf einmal. Nenne höchstens { $most } Regionen, durch Kommas getrennt: KR, US
region-unknown = „{ $given }“ ist keine Region, die ich kenne. Schreib zwei Buchstaben, wie KR, JP oder DE.
tag-unknown = „{ $given }“ ist kein Tag oder Genre, das ich kenne. Wähle eines von denen, die beim Tippen erscheinen.
tag-unknown-typed = „{ $given }“ ist kein Tag oder Genre, das ich kenne. Jede Karte nennt einige, und /browse schlägt sie beim Tippen vor.
tag-near = „{ $given }“ ist kein Tag oder Genre, das ich kenne. Meinst du { $terms }?
tag-is-title = „{ $given }“ ist ein Titel, kein Tag oder Genre. Was ihm ähnelt, findet /similar.
tag-is-person = „{ $given }“ ist ein Name, kein Tag oder Genre. Worin man die Person sieht: /person
server-only = Das geht nur auf einem Server.
managers-only = Das ist für alle, die diesen Server verwalten dürfen.
proposal-gone = Das wurde schon entschieden, oder es ist nichts davon übrig. /catalogue misses zeigt, was offen ist.
alias-empty = Unter diesem Namen lässt sich nichts finden: Er braucht Buchstaben oder Ziffern und höchstens 100 davon.
alias-known = **{ $title }** wird unter „{ $name }“ ohnehin gefunden.
alias-unknown = „{ $given }“ ist kein eigener Name dieses Servers. Wähle einen von denen, die beim Tippen erscheinen.
form-title-empty = Ein Titel braucht Buchstaben oder Ziffern. Öffne das Formular noch einmal und schreib einen.
correct-nothing = Nichts weicht ab von dem, was über **{ $title }** bekannt ist, also wurde nichts geändert.
draft-known = Nichts davon ist hier neu, also wurde nichts geändert.
corrections-full = Das wären mehr als { $most } eigene Titel dieses Servers, mehr merke ich mir nicht. Mach erst einen Import rückgängig: /catalogue history
draft-gone = Was dort stand, gibt es nicht mehr: Es wurde gespeichert, verworfen oder durch Neueres ersetzt. Fang mit /catalogue import oder /catalogue add neu an.
draft-empty = Darin ist nichts zu speichern. Berichtige die Zeilen, die ich nicht verstanden habe, und schick es noch einmal.
draft-hidden = { $title } wird hier nicht mehr gezeigt: Seit dieser Ansicht wurde der Titel ausgeblendet oder zurückgenommen. Es wurde nichts gespeichert. Schick es noch einmal, um zu sehen, was jetzt gespeichert würde.
history-none = An den Titeln dieses Servers wurde noch nichts geändert, oder alles ist rückgängig gemacht. Es beginnt mit /catalogue add, /catalogue correct oder /catalogue hide.
change-gone = Diese Änderung ist schon rückgängig gemacht oder nicht mehr da. /catalogue history zeigt, was es gibt.
change-built-on = Eine spätere Änderung desselben Titels baut darauf auf, oder es ist zu lange her. Mach erst die spätere rückgängig: /catalogue history
import-large = Diese Datei ist größer als { $most } MB. Teile sie und schick die Teile.
import-not-text = „{ $name }“ ist kein UTF-8-Text. Speichere die Datei als UTF-8 und schick sie noch einmal.
import-kind = Ich kann „{ $name }“ nicht lesen. Schick .jsonl oder .csv im Austauschformat, oder den Text einer Seite als .txt.
import-rows = Diese Datei hat mehr als { $most } Zeilen. Teile sie und schick die Teile.
import-empty = In „{ $name }“ steht kein Titel, also wurde nichts geändert.
import-header = Die erste Zeile einer CSV-Datei nennt ihre Spalten, darunter „title“. Es gibt: { $columns }.
import-csv = Zeile { NUMBER($line, useGrouping: 0) } lässt sich nicht als CSV lesen. Berichtige die Anführungszeichen und schick die Datei noch einmal.
alias-full = Dieser Server hat { $most } eigene Namen, mehr merke ich mir nicht. Nimm erst einen zurück: /catalogue unalias
tags-too-many = Das ist viel auf einmal. Nenne höchstens { $most }, getrennt durch Kommas.
mood-unknown = „{ $given }“ ist keine Stimmung, die ich kenne. Es gibt { $moods }.
country-asked = „{ $given }“ sagt, woher ein Drama kommt. Frag mit der Option „land“ nach nur einem Land; ausschließen lässt sich keines.
years-unclear = Ich kann „{ $given }“ nicht als Jahre lesen. Schreib 2015, 2015-2020, seit 2018, bis 2010 oder 90er.
together-alone = Nenne mindestens eine weitere Person, und keinen Bot.
together-many = Das sind mehr als { $most } Leute. Lass ein paar weg.
together-empty = Von niemandem von euch kenne ich Bewertungen. Bewertet alle mit /rate je ein Drama, das ihr liebt, dann kann ich anfangen.
together-none-left = Es ist nichts mehr übrig, das für euch alle passt.
vote-not-yours = Das kann nur, wer gefragt hat. Mit /together fragst du für deine eigene Gruppe.
vote-unseen = Ich sehe hier keine früheren Nachrichten und könnte die Stimmen nicht zählen. Lass mich den Kanal und seinen Nachrichtenverlauf sehen, oder stimmt von Hand ab.
vote-not-allowed = Ich darf hier keine Umfragen starten. Gib mir die Berechtigung „Umfragen erstellen“, oder stimmt von Hand ab.
vote-not-by-you = Umfragen dürfen hier nur alle mit der Berechtigung „Umfragen erstellen“ starten. Bitte jemanden darum, oder stimmt von Hand ab.
vote-none = Noch niemand hat abgestimmt. Stimmt erst ab, dann drück noch einmal.
vote-over = Die Abstimmung ist zu Ende, und niemand hat abgestimmt. „{ vote }“ startet eine neue.
vote-gone = Ich sehe diese Abstimmung nicht mehr. „{ vote }“ startet eine neue.
match-self = Das bist du. Nenne ein anderes Mitglied.
match-few = { $shared ->
    [0] Du und { $name } habt noch keine gemeinsamen Titel bewertet
    [one] Du und { $name } habt bisher einen gemeinsamen Titel bewertet
   *[other] Du und { $name } habt bisher { $shared } gemeinsame Titel bewertet
}. { $missing ->
    [one] Noch einer
   *[other] Noch { $missing }
}, und ich kann sagen, wie gut ihr zusammenpasst: Bewerte, was { $name } kennt, und bitte um dasselbe.
chat-often = Ich beantworte { $count } Nachrichten pro Minute. Diese wurde nicht gespeichert: Schick sie { $when } noch einmal.
chat-names-none = Ich finde in dieser Nachricht kein Drama.
chat-nothing-filled = Du hast alle Bewertungen leer gelassen, also wurde nichts gespeichert.
taste-bot = Bots sehen keine Dramen. Wähle ein anderes Mitglied.
not-yours = Diese Knöpfe gehören jemand anderem. Hol dir deine eigenen mit einem Befehl.
stale-button = Dieser Knopf ist von einer älteren Nachricht. Ruf den Befehl noch einmal auf.
stale-command = Ich kenne diesen Befehl inzwischen anders. Tipp ihn neu und wähle aus, was angeboten wird.
slow-down = Das war viel auf einmal. { $seconds ->
    [one] In einer Sekunde
   *[other] In { $seconds } Sekunden
} bin ich wieder ganz für dich da.
restarting = Ich starte gleich neu. Versuch es bitte in ein paar Sekunden noch einmal.
busy = Gerade fragen so viele, dass ich nicht nachkomme. Versuch es bitte gleich noch einmal.
cannot-save = Ich kann gerade nicht speichern, also wurde nichts geändert. Versuch es bitte in einer Weile wieder.
fault = Entschuldige, das ging bei mir schief. Wenn es wieder passiert, nenne dem Besitzer diese Nummer: `{ $id }`

adult-elsewhere = **{ $title }** ist für Erwachsene. Hier bleiben solche Titel in altersbeschränkten Kanälen: Frag dort danach, oder in einer Direktnachricht.
adult-left-out = Titel für Erwachsene fehlen in diesem Kanal.
match-hidden = { $name } behält die eigenen Bewertungen für sich, also gibt es keinen Vergleich.
taste-hidden = { $name } behält die eigenen Bewertungen für sich.
match-hidden-self = Du bist von Vergleichen ausgenommen. Zähl dich erst wieder mit: /me private
together-hidden-self = Du bist von Gruppenvorschlägen ausgenommen. Zähl dich erst wieder mit: /me private
not-yours-alone = Diese Knöpfe gehören jemand anderem. Deine findest du mit demselben Befehl.
direct-closed = Ich kann dir nicht direkt schreiben. Erlaube in den Datenschutz-Einstellungen dieses Servers Direktnachrichten und frag dann noch einmal.
not-taken = Discord hat das gerade nicht angenommen. Versuch es gleich noch einmal.

## Settings

settings-mine = Deine Einstellungen
settings-mine-about = Nichts muss gewählt werden: Wo du nichts wählst, gilt, was der Server gewählt hat, oder das Übliche.
settings-theirs = Einstellungen von { $server }
settings-theirs-about = Sie gelten hier für alle, die mit /me settings nichts Eigenes gewählt haben.
settings-region = Region
settings-services = Dienste
settings-avoid = Nie vorgeschlagen
settings-adult-apart = Titel für Erwachsene
region-unset = nicht gewählt
services-all = alle
avoid-nothing = nichts
adult-apart = nur in altersbeschränkten Kanälen
adult-anywhere = in allen Kanälen
set-region = Region
set-services = Dienste, die du hast
set-services-more = Weitere Dienste
set-language = Sprache
language-mine-about = Deine Sprache gilt für das, was nur du siehst: Antworten für alle bleiben in der des Servers.
language-theirs-about = Diese Sprache gilt für Antworten, die alle sehen: was jemand allein sieht, kommt in der eigenen.
set-titles = Titel
set-names = Namen der Besetzung
set-scale = Bewertungen
set-avoid = Was nie vorgeschlagen wird
set-alerts = { alerts-title }
set-alerts-channel = Kanal für neue Folgen
avoid-ask = Tags oder Genres, durch Kommas getrennt
alerts-to-off = Neue Folgen: nicht melden
alerts-to-direct = Neue Folgen: per Direktnachricht
alerts-to-server = Neue Folgen: im Kanal dieses Servers
language-as-discord = Sprache: wie mein Discord
language-as-server = Sprache: wie Discord auf diesem Server
titles-unset = Titel: wie üblich
titles-english = Titel auf Englisch
titles-native = Titel in Originalschrift
titles-romanised = Titel in lateinischen Buchstaben
names-unset = Namen: wie üblich
names-family = Familienname zuerst: Ikeuchi Aya
names-given = Vorname zuerst: Aya Ikeuchi
scale-unset = Bewertungen: wie üblich
scale-ten = Bewertungen bis zehn: { $example }
scale-percent = Bewertungen in Prozent: { $example }
scale-five = Bewertungen in Sternen: { $example }
private-on = Privat antworten
private-off = Für alle sichtbar antworten
adult-apart-on = Titel für Erwachsene trennen
adult-apart-off = Titel für Erwachsene überall zeigen

## What is yours

export-here = Alles, was ich über dich aufbewahre: als JSON zum Mitnehmen, als CSV für eine Tabelle. Mit /list import lese ich deine Bewertungen und deine Liste aus beiden wieder ein, deine Rezensionen aus dem JSON.
export-sent = Ich habe dir alles, was ich über dich aufbewahre, als Direktnachricht geschickt.
forget-ask =
    Damit vergesse ich deine Bewertungen, Listen, Einstellungen und alles andere über dich, überall. Das lässt sich nicht rückgängig machen.
    Eine Kopie vorab gibt es mit /me export
forget-me = Vergiss mich
keep-me = Alles behalten
forgotten = Du bist vergessen: Nichts, was ich aufbewahre, nennt dich noch.
forget-kept = Es wurde nichts geändert.
hidden-now = Ab jetzt bleibst du aus Durchschnitten, Bestenlisten, Vergleichen und Gruppenvorschlägen heraus, und deine Bewertungen, deine Rezensionen und deine Liste sieht sonst niemand. Für deine eigenen Vorschläge zählen deine Bewertungen weiter.
hidden-already = Du bleibst aus Durchschnitten, Bestenlisten, Vergleichen und Gruppenvorschlägen heraus.
shown-now = Du zählst wieder in Durchschnitten, Bestenlisten, Vergleichen und Gruppenvorschlägen.
count-me-in = Zähl mich mit
leave-me-out = Zähl mich nicht mit

## Privacy

privacy-title = Was ich aufbewahre, warum und wie lange
privacy-short = Ich bewahre auf, was du mir sagst, um dir und deinem Server zu antworten; niemand verkauft es, und es verlässt die Datenbank dieses Bots nur als Antwort in Discord.
privacy-ratings = Deine Bewertungen mit ihrem Zeitpunkt, die /who und /ratings anderen zeigen, und was du nie wieder sehen willst: für Durchschnitte und Vorschläge, bis du sie zurücknimmst. Wovon du mehr wolltest: einen Monat lang.
privacy-choices = Was du mit /me settings und /me private gewählt hast: um zu antworten, wie du es magst, bis du anders wählst.
privacy-presence = Auf welchen Servern du mich genutzt hast, und an welchem Tag zuletzt: Der Schnitt eines Servers ist der seiner Nutzer. Gelöscht wird das sieben Tage, nachdem ich dort entfernt wurde.
privacy-searches = Was du auf einem Server vergeblich gesucht und dann gewählt hast: damit es beim nächsten Mal gefunden wird. Gelöscht wird das nach 120 Tagen.
privacy-draws = Was /random dir heute gezogen hat: damit am selben Tag nichts zweimal kommt. Gelöscht wird das am Tag danach.
privacy-votes = Wie oft in Folge du auf einem Server überstimmt wurdest: damit du nächstes Mal mehr zählst, bis du eine Abstimmung gewinnst. Wo eine Abstimmung aus /together läuft und wann sie endet: bis sie ausgezählt ist.
privacy-lists = Was auf deiner Liste steht, wie weit du bist, deine Notizen und ob andere sie sehen: bis du es herunternimmst. Eine Liste, die du gerade importierst, wartet höchstens einen Tag; was dein neuester Import ersetzt hat, bleibt eine Woche, damit du ihn rückgängig machen kannst.
privacy-reviews = Was du in Rezensionen schreibst, und dass du eine gemeldet hast: gezeigt, wo man dich sieht, bis du sie löschst.
privacy-messages = Die Nummer einer Nachricht, die ich beantwortet habe, zwei Tage lang: damit keine doppelt beantwortet wird.
privacy-alerts = Wo und in welcher Sprache du von neuen Folgen hören willst und bis wann du es gehört hast: bis du es abschaltest.
privacy-corrections = Wer auf einem Server einen Titel geändert hat und wann: damit es sich dort zurücknehmen lässt. Was du gerade ändern willst, wartet, bis du entscheidest. Soll ich dich vergessen, bleiben die Titel des Servers, ohne deine Nummer.
privacy-servers = Von einem Server seine Einstellungen, wo er neue Folgen meldet, die Namen, die er Titeln gab, und die Rezensionen, die er nicht zeigt, bis sieben Tage nachdem ich entfernt wurde.
privacy-never = Ich lese deine Nachrichten nicht: Ich sehe Befehle, Nachrichten, die mich erwähnen oder mir direkt geschrieben werden, und die eine Nachricht, bei der du ein Nachrichtenmenü wählst. Von dir bewahre ich deine Discord-Nummer auf, nie Namen oder Bild.
privacy-asked = Wenn ich nicht sicher weiß, welchen Titel du meinst, suche ich auch bei { $sources }: Dorthin geht, was du getippt hast, nie, wer es war.
privacy-yours =
    - **/me export** schickt dir alles
    - **/me forget** löscht es überall sofort, und aus Sicherungen, wenn sie ersetzt werden
    - **/me private** nimmt dich aus Durchschnitten, Bestenlisten und Vergleichen

## Statistics

owner-only = Das ist für den Besitzer dieses Bots.
histogram-panel = Wie oft welche Bewertung
picture-no-font = Manches steht hier in lateinischen Buchstaben: Für die eigene Schrift ist keine Schriftart installiert.
profile-title = Was { $name } mag
profile-tags = Welche Art von Drama
profile-others-here = andere hier
profile-others-world = alle anderen
profile-countries = Woher
profile-decades = Von wann
decade = { $year }er
titles-rated = { $count ->
    [one] Titel bewertet
   *[other] Titel bewertet
}
titles-watched = { $count ->
    [one] Titel gesehen
   *[other] Titel gesehen
}
hours-watched = { $count ->
    [one] Stunde gesehen
   *[other] Stunden gesehen
}
mean-score = im Schnitt
profile-tag = { $tag } { $mine } %
profile-tag-beside = { $tag } { $mine } % (andere { $others } %)
profile-against = Ganz gegen den Strom
profile-contrary = Ganz gegen den Strom: **{ $title }** bekam { $mine } von { $name } und { $others } von { $count ->
    [one] einer anderen Person
   *[other] { $count } anderen
}
profile-watched = { $titles ->
    [one] 1 Titel
   *[other] { $titles } Titel
} gesehen, { $hours ->
    [one] 1 Stunde
   *[other] { $hours } Stunden
}
club-title = Was { $server } mag
club-title-here = Was dieser Server mag
club-about = { $ratings ->
    [one] 1 Bewertung
   *[other] { $ratings } Bewertungen
} von { $members ->
    [one] 1 Mitglied
   *[other] { $members } Mitgliedern
}, im Schnitt { $mean }
club-loved = Am meisten geliebt
club-disputed = Am meisten umstritten
club-months = Bewertungen nach Monat
club-dispute = { $low } bis { $high } bei { $count ->
    [one] 1 Stimme
   *[other] { $count } Stimmen
}
club-matchmaker = Bester Draht zu allen: { $member } bewertet am ehesten wie alle anderen, bei { $count ->
    [one] 1 gemeinsamen Titel
   *[other] { $count } gemeinsamen Titeln
}
club-matchmaker-none = Noch hat niemand den besten Draht zu allen: Dafür braucht es fünf Titel, die auch andere bewertet haben.
year-title = { $name } im Jahr { $year }
year-best = Das Beste des Jahres
year-months = Bewertungen nach Monat
year-most = Vor allem { $names }
year-empty = Von dir ist nichts aus { $year } da.
year-begins = Von dir ist noch nichts aus { $year } da. Bewerte etwas mit /rate, und dein Jahr beginnt.
year-other = Von dir ist nichts aus { $year } da, wohl aber aus { $years }: nenne dieses Jahr bei /me year.

## Help

help-title = Namida kennt Dramen
help-body =
    Tipp irgendeinen Namen, unter dem ein Drama läuft: englisch, original, in lateinischen Buchstaben oder kurz.

    - **/drama** die Karte · **/synopsis** **/cast** **/episodes** **/watch** gleich zu einem Teil
    - **/person** Rollen, Partner · **/browse** nach Genre, Tag, Jahren … · **/random** · **/top** · **/who** wer hier bewertet hat

    - **/rate** als 9, 8,5/10, 95% oder ★★★★½ · **/unrate** nimmt es zurück · **/ratings** deine
    - Im Chat: erwähne mich mit Titeln und Bewertungen, „Goblin 9/10, W 8,5“, oder schreib mir direkt
    - Apps an einer Nachricht: **{ menu-dramas }**, **{ menu-rate-here }** · an einem Mitglied: **{ menu-taste }**
    - **/review** was du von einem Drama hältst, Spoiler verdeckt
    - **/list** was du planst, schaust, gesehen hast · **/list import** holt es von MyDramaList und anderen · **/progress** die letzte Folge, die du gesehen hast

    - **/similar** Titel wie einer, den du kennst · **/recommend** Titel für dich
    - **/together** Titel für eine Gruppe, mit Abstimmung · **/match** wie ähnlich zwei von euch sind

    - **/me profile** was du magst · **/me year** dein Jahr · **/server** was dieser Server mag, jeweils als Bild
    - **/me settings** Sprache, Region, Skala · **/me export** **/me forget** **/me private** · **/privacy** was aufbewahrt wird

    - **/settings** **/catalogue** für alle, die den Server verwalten: was hier gilt, eigene Titel und Namen · **/manage** gemeldete Rezensionen, neue Folgen
about-body =
    Namida { $version } · { $titles } Titel · { $ratings } Bewertungen
    Fakten: der mitgelieferte Katalog und öffentliche Seiten, genannt auf jeder Karte; Wertungen anderer Seiten vom Datum daneben.
    Wo es läuft, ist eine Momentaufnahme: Sieh beim Dienst nach, bevor du zahlst.
about-title = Über Namida
about-TMDB-off = TMDB: nicht in Gebrauch, weil kein Schlüssel gesetzt ist; mit einem kostenlosen gibt es Poster, alle anderen Titel und wo sie laufen.
about-TVmaze-off = TVmaze: ausgeschaltet.
about-answered = { $source }: in Gebrauch, letzte Antwort { $when }.
about-unasked = { $source }: in Gebrauch, seit dem Start nicht gefragt.
about-down = { $source }: antwortet gerade nicht.
about-busy = { $source }: bittet gerade um eine Pause.
about-refused = { $source }: nimmt den Schlüssel nicht an. Der Besitzer kann einen neuen anlegen und in die Einstellungen setzen.
about-TMDB = Dieses Produkt nutzt die TMDB-API, wird aber von TMDB weder unterstützt noch zertifiziert. Wo es läuft, kommt von JustWatch.
about-TVmaze = Die Fakten von TVmaze stehen unter CC BY-SA 4.0: tvmaze.com

## Choices of commands

choice-status-plan = { list-plan }
choice-status-watching = { list-watching }
choice-status-completed = { list-completed }
choice-status-hold = { list-hold }
choice-status-dropped = { list-dropped }
choice-sort-popular = Die bekanntesten zuerst
choice-sort-server = Die besten dieses Servers zuerst
choice-sort-world = Die besten von ganz Namida zuerst
choice-sort-newest = Die neuesten zuerst
choice-of-server = Dieser Server
choice-of-world = Ganz Namida
choice-surprise-safe = Weithin bekannt
choice-surprise-balanced = Von beidem etwas
choice-surprise-surprise = Wenig bekannt
choice-with_others-everyone = Alle
choice-with_others-nobody = Nur ich
choice-where-direct = Per Direktnachricht
choice-where-server = Im Kanal dieses Servers
choice-where-off = Gar nicht

## Countries

country-KR = Südkorea
country-JP = Japan
country-CN = China
country-TW = Taiwan
country-TH = Thailand
country-HK = Hongkong
country-PH = Philippinen
country-SG = Singapur
country-VN = Vietnam
country-US = USA

## Facts and what dramas are based on

field-title = Titel
field-native-title = Originaltitel
field-aliases = andere Namen
field-kind = Art
field-country = Land
field-language = Sprache
field-year = Jahr
field-aired-from = Erstausstrahlung
field-aired-to = letzte Ausstrahlung
field-airs-on = Sendetage
field-status = Status
field-seasons = Staffeln
field-episodes = Folgen
field-runtime = Länge
field-specials = Specials
field-networks = Sender
field-content-rating = Altersfreigabe
field-genres = Genres
field-tags = Tags
field-synopsis = Inhalt
field-based-on = Vorlage
field-cast = Besetzung
field-crew = Stab
field-songs = Lieder
field-related = verwandte Titel
field-watch = wo es zu sehen ist
field-scores = Bewertungen anderswo
field-links = Links
field-images = Bilder
field-sources = Quellen

origin-novel = Roman
origin-web-novel = Webnovel
origin-light-novel = Light Novel
origin-short-story = Kurzgeschichte
origin-manga = Manga
origin-manhwa = Manhwa
origin-manhua = Manhua
origin-webtoon = Webtoon
origin-comic = Comic
origin-anime = Anime
origin-drama = Drama
origin-film = Film
origin-true-story = wahre Geschichte
origin-game = Spiel
origin-diary = Tagebuch
origin-essay = Essay
origin-essays = Essays
origin-play = Theaterstück
origin-song = Lied
origin-legend = Legende
origin-folk-tale = Volksmärchen

## Genres

genre-action = Action
genre-adventure = Abenteuer
genre-business = Geschäftswelt
genre-comedy = Komödie
genre-crime = Krimi
genre-documentary = Dokumentation
genre-drama = Drama
genre-family = Familie
genre-fantasy = Fantasy
genre-food = Essen
genre-historical = Historisch
genre-horror = Horror
genre-law = Recht
genre-life = Alltag
genre-martial-arts = Kampfkunst
genre-mature = Für Erwachsene
genre-medical = Medizin
genre-melodrama = Melodram
genre-military = Militär
genre-music = Musik
genre-mystery = Mystery
genre-political = Politik
genre-psychological = Psychologisch
genre-romance = Romanze
genre-sci-fi = Science-Fiction
genre-sitcom = Sitcom
genre-sports = Sport
genre-supernatural = Übernatürlich
genre-thriller = Thriller
genre-tokusatsu = Tokusatsu
genre-war = Krieg
genre-wuxia = Wuxia
genre-youth = Jugend

## Tags

tag-amnesia = Gedächtnisverlust
tag-contract-relationship = Vertragsbeziehung
tag-contract-marriage = Vertragsehe
tag-fake-relationship = Fake-Beziehung
tag-arranged-marriage = arrangierte Ehe
tag-cohabitation = unter einem Dach
tag-hidden-identity = geheime Identität
tag-identity-swap = Identitätstausch
tag-body-swap = Körpertausch
tag-cross-dressing = Crossdressing
tag-time-skip = Zeitsprung
tag-starting-over = Neuanfang
tag-reunion = Wiedersehen
tag-change-of-fortune = Aufstieg und Fall
tag-debt = Schulden
tag-makeover = Umstyling
tag-terminal-illness = unheilbare Krankheit
tag-kidnapping = Entführung
tag-car-accident = Autounfall
tag-survival = Überlebenskampf
tag-death-game = Todesspiel
tag-competition = Wettbewerb
tag-treasure-hunt = Schatzsuche
tag-unexpected-pregnancy = ungeplante Schwangerschaft
tag-one-night-stand = One-Night-Stand
tag-slow-burn = Slow Burn
tag-fast-romance = schnelle Romanze
tag-slight-romance = Romanze am Rande
tag-love-triangle = Dreiecksbeziehung
tag-first-love = erste Liebe
tag-unrequited-love = unerwiderte Liebe
tag-secret-crush = heimlich verliebt
tag-love-at-first-sight = Liebe auf den ersten Blick
tag-enemies-to-lovers = Enemies to Lovers
tag-love-hate-relationship = Hassliebe
tag-friends-to-lovers = Friends to Lovers
tag-childhood-sweethearts = Sandkastenliebe
tag-opposites-attract = Gegensätze ziehen sich an
tag-second-chance-romance = zweite Chance für die Liebe
tag-ex-returns = Rückkehr des Ex
tag-forbidden-love = verbotene Liebe
tag-star-crossed-lovers = unmögliche Liebe
tag-fated-love = vorherbestimmte Liebe
tag-secret-relationship = heimliche Beziehung
tag-workplace-romance = Liebe am Arbeitsplatz
tag-boss-and-employee = Chef und Angestellte
tag-teacher-and-student = Lehrer und Schüler
tag-master-and-disciple = Meister und Schüler
tag-neighbours = Nachbarn
tag-rich-man-poor-woman = reicher Mann, arme Frau
tag-rich-woman-poor-man = reiche Frau, armer Mann
tag-celebrity-romance = Promi-Romanze
tag-noona-romance = Noona-Romanze
tag-age-gap = Altersunterschied
tag-grumpy-and-sunshine = Grumpy x Sunshine
tag-he-falls-first = er verliebt sich zuerst
tag-she-falls-first = sie verliebt sich zuerst
tag-reverse-harem = Reverse Harem
tag-harem = Harem
tag-multiple-couples = mehrere Paare
tag-healthy-relationship = gesunde Beziehung
tag-misunderstandings = Missverständnisse
tag-break-up = Trennung
tag-married-couple = Ehepaar
tag-infidelity = Untreue
tag-divorce = Scheidung
tag-cross-cultural-romance = interkulturelle Liebe
tag-interspecies-romance = Liebe zwischen Spezies
tag-height-difference = Größenunterschied
tag-steamy = prickelnde Romanze
tag-bl = BL
tag-gl = GL
tag-censored-bl = zensiertes BL
tag-lgbtq-characters = LGBTQ+-Figuren
tag-family-bonds = Familienbande
tag-found-family = Wahlfamilie
tag-parent-and-child = Eltern und Kind
tag-siblings = Geschwister
tag-twins = Zwillinge
tag-single-parent = Alleinerziehende
tag-orphan = Waisenkind
tag-dysfunctional-family = dysfunktionale Familie
tag-family-opposition = Widerstand der Familie
tag-family-secret = Familiengeheimnis
tag-birth-secret = Geburtsgeheimnis
tag-secret-sibling = unbekannte Geschwister
tag-close-friendship = enge Freundschaft
tag-bromance = Bromance
tag-womance = Womance
tag-classmates = Mitschüler
tag-teamwork = Teamarbeit
tag-rivalry = Rivalität
tag-pets = Haustiere
tag-strong-female-lead = starke Heldin
tag-badass-female-lead = kämpferische Heldin
tag-strong-male-lead = starker Held
tag-nice-male-lead = netter Held
tag-warm-female-lead = warmherzige Heldin
tag-cold-male-lead = kühler Held
tag-cold-female-lead = kühle Heldin
tag-arrogant-lead = arrogante Hauptfigur
tag-cheerful-lead = fröhliche Hauptfigur
tag-naive-lead = naive Hauptfigur
tag-shy-lead = schüchterne Hauptfigur
tag-sassy-female-lead = freche Heldin
tag-eccentric-lead = exzentrische Hauptfigur
tag-smart-lead = kluge Hauptfigur
tag-hardworking-lead = fleißige Hauptfigur
tag-rich-male-lead = reicher Held
tag-rich-female-lead = reiche Heldin
tag-poor-lead = arme Hauptfigur
tag-possessive-lead = besitzergreifende Hauptfigur
tag-playboy-lead = Playboy als Hauptfigur
tag-popular-lead = beliebte Hauptfigur
tag-antihero-lead = Antiheld
tag-delinquent-lead = rebellische Hauptfigur
tag-student-lead = Schüler oder Student als Hauptfigur
tag-teenage-lead = jugendliche Hauptfigur
tag-child-lead = Kind als Hauptfigur
tag-disabled-lead = Hauptfigur mit Behinderung
tag-autistic-lead = autistische Hauptfigur
tag-gay-lead = schwule Hauptfigur
tag-bisexual-lead = bisexuelle Hauptfigur
tag-female-centred = Frauen im Mittelpunkt
tag-ensemble-cast = Ensemblebesetzung
tag-workplace = Arbeitswelt
tag-ceo-lead = CEO als Hauptfigur
tag-chaebol = Chaebol
tag-doctor-lead = Arzt als Hauptfigur
tag-hospital = Krankenhaus
tag-lawyer-lead = Anwalt als Hauptfigur
tag-courtroom = Gerichtssaal
tag-detective-lead = Ermittler als Hauptfigur
tag-police = Polizei
tag-soldiers = Soldaten
tag-spies-and-undercover = Spionage und Undercover
tag-bodyguard = Bodyguard
tag-teacher-lead = Lehrer als Hauptfigur
tag-entertainment-industry = Showbusiness
tag-actor-lead = Schauspieler als Hauptfigur
tag-idol-lead = Idol als Hauptfigur
tag-musicians = Musiker
tag-writer-lead = Autor als Hauptfigur
tag-journalists = Journalisten
tag-fashion-industry = Modebranche
tag-artists = Künstler
tag-cooking = Kochen
tag-athletes = Sportler
tag-gaming = Gaming
tag-con-artist = Betrüger
tag-high-school = Oberschule
tag-university = Universität
tag-countryside = Landleben
tag-seaside = am Meer
tag-restaurant-or-caf = Restaurant oder Café
tag-hotel = Hotel
tag-prison = Gefängnis
tag-palace = Palast
tag-joseon = Joseon-Dynastie
tag-goryeo-and-earlier-korea = Goryeo und älteres Korea
tag-colonial-korea = Korea in der Kolonialzeit
tag-republican-china = China der Republikzeit
tag-tang-dynasty = Tang-Dynastie
tag-song-and-ming-dynasties = Song- und Ming-Dynastie
tag-qing-dynasty = Qing-Dynastie
tag-early-imperial-china = frühe Kaiserzeit Chinas
tag-old-japan = altes Japan
tag-old-siam = altes Siam
tag-fictional-history = fiktives Königreich
tag-historical-figures = historische Persönlichkeiten
tag-wartime = Kriegszeit
tag-1980s-and-before = 80er und früher
tag-1990s = 90er
tag-past-and-present = Vergangenheit und Gegenwart
tag-time-travel = Zeitreise
tag-time-loop = Zeitschleife
tag-reincarnation = Wiedergeburt
tag-reincarnated-lovers = wiedergeborene Liebende
tag-transmigration = Transmigration
tag-parallel-worlds = Parallelwelten
tag-xianxia = Xianxia
tag-xuanhuan = Xuanhuan
tag-ghosts = Geister
tag-exorcism-and-shamans = Exorzismus und Schamanen
tag-grim-reaper = Sensenmann
tag-gods-and-immortals = Götter und Unsterbliche
tag-gumiho = Gumiho
tag-vampires = Vampire
tag-demons = Dämonen
tag-zombies = Zombies
tag-mythical-creatures = Fabelwesen
tag-magic = Magie
tag-superpowers = Superkräfte
tag-foresight-and-mind-reading = Hellsehen und Gedankenlesen
tag-robots-and-ai = Roboter und KI
tag-aliens = Außerirdische
tag-dystopia-and-future = Dystopie und Zukunft
tag-murder-mystery = Mordfall
tag-serial-killer = Serienmörder
tag-investigation = Ermittlungen
tag-cold-case = Cold Case
tag-gangsters = Gangster
tag-assassin = Auftragskiller
tag-corruption = Korruption
tag-conspiracy = Verschwörung
tag-wrongly-accused = zu Unrecht beschuldigt
tag-vigilante = Selbstjustiz
tag-cult = Sekte
tag-hidden-killer = unerkannter Mörder
tag-revenge = Rache
tag-betrayal = Verrat
tag-power-struggle = Machtkampf
tag-palace-intrigue = Palastintrigen
tag-royalty = Königshaus
tag-generals-and-warriors = Generäle und Krieger
tag-jianghu = Jianghu
tag-traditional-medicine = traditionelle Medizin
tag-class-divide = Klassenunterschiede
tag-social-issues = Gesellschaftskritik
tag-coming-of-age = Erwachsenwerden
tag-difficult-adulthood = schwieriges Erwachsenenleben
tag-chasing-a-dream = Lebenstraum
tag-personal-growth = persönliche Entwicklung
tag-redemption = Wiedergutmachung
tag-grief = Trauer
tag-trauma = Trauma
tag-mental-health = psychische Gesundheit
tag-illness = Krankheit
tag-north-and-south-korea = Nord- und Südkorea
tag-fan-culture = Fankultur
tag-healing = wohltuend
tag-fluffy = zuckersüß
tag-tearjerker = Tränendrücker
tag-slice-of-life = Slice of Life
tag-dark = düster
tag-suspenseful = spannend
tag-angsty = Herzschmerz
tag-black-comedy = schwarzer Humor
tag-slapstick = Slapstick
tag-parody-and-satire = Parodie und Satire
tag-makjang = Makjang
tag-inner-monologue = innerer Monolog
tag-complex-plot = komplexe Handlung
tag-school-violence = Gewalt an der Schule
tag-cyberbullying = Cybermobbing
tag-workplace-abuse = Mobbing am Arbeitsplatz
tag-suicide = Suizid
tag-self-harm = Selbstverletzung
tag-sexual-violence = sexualisierte Gewalt
tag-adult-minor-relationship = Beziehung mit Minderjährigen
tag-domestic-violence = häusliche Gewalt
tag-child-abuse = Kindesmisshandlung
tag-toxic-relationship = toxische Beziehung
tag-stalking = Stalking
tag-graphic-violence = drastische Gewalt
tag-violence-against-animals = Gewalt gegen Tiere
tag-sexual-content = sexuelle Inhalte
tag-nudity = Nacktheit
tag-sex-work = Prostitution
tag-drinking-and-drugs = Alkohol und Drogen
tag-homophobia = Homophobie
tag-pregnancy-loss = Fehlgeburt oder Abtreibung
tag-pandemic = Pandemie
tag-happy-ending = Happy End
tag-sad-ending = trauriges Ende
tag-bittersweet-ending = bittersüßes Ende
tag-open-ending = offenes Ende
tag-lead-dies = Tod der Hauptfigur
tag-character-death = Tod einer Figur
tag-noble-sacrifice = selbstloses Opfer
tag-faked-death = vorgetäuschter Tod
tag-lovers-reunited = wiedervereintes Paar
tag-no-end-couple = am Ende kein Paar
tag-second-lead-wins = Second Lead gewinnt
tag-tragic-past-revealed = enthüllte tragische Vergangenheit
tag-based-on-a-novel = nach einem Roman
tag-based-on-a-web-novel = nach einer Webnovel
tag-based-on-a-manga = nach einem Manga
tag-based-on-a-webtoon = nach einem Webtoon
tag-based-on-a-game = nach einem Videospiel
tag-based-on-a-true-story = nach einer wahren Geschichte
tag-remake = Remake
tag-miniseries = Miniserie
tag-web-series = Webserie
tag-vertical-short = vertikales Kurzdrama
tag-anthology = Anthologie
tag-episodic = abgeschlossene Folgen
tag-daily-drama = tägliches Drama
tag-weekend-family-drama = Familiendrama am Wochenende

## Commands

menu-dramas = Dramen in dieser Nachricht
menu-rate-here = Dramen hier bewerten
menu-taste = Geschmack
command-drama = Ein Drama nachschlagen
command-synopsis = Worum es in einem Drama geht
    .name = inhalt
command-cast = Wer wen spielt
    .name = besetzung
command-episodes = Folgen, Länge und Sendetermine
    .name = folgen
command-watch = Wo man ein Drama ansehen kann
    .name = ansehen
command-person = Rollen nach Jahr, Partner und beste Titel von jemandem aus Besetzung oder Stab
command-browse = Dramen nach Genre, Tag, Land, Jahren, Länge oder Dienst
    .name = stöbern
command-random = Ein zufälliges Drama, das du nicht bewertet hast
    .name = zufall
command-top = Die am besten bewerteten Dramen
    .name = bestenliste
command-who = Wer hier ein Drama bewertet hat, und womit
    .name = wer
command-rate = Ein Drama bewerten
    .name = bewerten
command-unrate = Deine Bewertung eines Dramas zurücknehmen
    .name = bewertung-zurück
command-ratings = Bewertungen, die neuesten zuerst: deine oder die eines anderen Mitglieds
    .name = bewertungen
command-similar = Dramen wie eines, das du kennst
    .name = ähnlich
command-recommend = Dramen für dich, mit Gründen
    .name = empfehlen
command-together = Dramen, die euch allen gefallen, mit Abstimmung
    .name = gemeinsam
command-match = Wie ähnlich du und ein anderes Mitglied bewerten
    .name = vergleich
command-settings = Was auf diesem Server gilt: Region, Dienste, Sprache, Titel
    .name = einstellungen
command-me = Deine Einstellungen und deine Daten
    .name = ich
command-me-settings = Region, Dienste, Sprache, Titel, Bewertungen: so, wie du es magst
    .name = einstellungen
command-me-export = Alles, was über dich aufbewahrt wird, als Direktnachricht
    .name = export
command-me-forget = Alles vergessen, was über dich aufbewahrt wird
    .name = vergessen
command-me-private = Aus Durchschnitten, Bestenlisten und Vergleichen herausbleiben
    .name = privat
command-privacy = Was aufbewahrt wird, warum und wie lange
    .name = datenschutz
command-review = Sagen, was du von einem Drama hältst
    .name = rezension
command-manage = Für alle, die diesen Server verwalten
    .name = verwalten
command-manage-reports = Die Rezensionen, die Mitglieder gemeldet haben, und die hier ausgeblendeten
    .name = meldungen
command-manage-alerts = Der Kanal, in dem neue Folgen gemeldet werden
    .name = neue-folgen
option-manage-channel = Der Kanal; ohne Angabe siehst du, welcher es gerade ist
    .name = kanal
command-list = Was du sehen willst, schaust und gesehen hast
    .name = liste
command-list-show = Deine Liste, oder die offene eines anderen Mitglieds
    .name = zeigen
command-list-add = Ein Drama auf deine Liste setzen oder dort verschieben
    .name = hinzufügen
command-list-remove = Ein Drama von deiner Liste nehmen
    .name = entfernen
command-list-share = Sagen, wer deine Liste sehen darf
    .name = teilen
command-list-import = Eine Liste mit Bewertungen von einer anderen Seite mitbringen
    .name = importieren
option-list-file = Der Export von MyDramaList, Letterboxd, AniList, Trakt, Simkl oder IMDb, oder eine CSV mit Titeln
    .name = datei
option-list-out_of = Bis wohin die Bewertungen in der Datei gehen, falls sie es nicht sagt
    .name = skala
command-list-tell = Neue Folgen von dem gemeldet bekommen, was du schaust
    .name = melden
option-list-where = Als Direktnachricht, im Kanal dieses Servers oder gar nicht
    .name = wo
option-list-status = Welcher Teil der Liste
    .name = teil
option-list-note = Eine Notiz für dich; - nimmt sie weg
    .name = notiz
option-list-with_others = Alle, oder niemand außer dir
    .name = mit-wem
command-progress = Wie weit du bist, und wie viele Abende noch bleiben
    .name = fortschritt
command-me-profile = Was du magst: Tags, Länder, Jahrzehnte, gesehene Stunden
    .name = profil
command-me-year = Dein Jahr in Dramen, als Karte
    .name = jahr
option-me-year = Welches Jahr; ohne Angabe das laufende
    .name = jahr
command-server = Was dieser Server liebt, worüber er streitet, und wer den besten Draht zu allen hat
    .name = server
command-status = Für den Besitzer dieses Bots: wie es ihm geht
    .name = status
command-help = Was Namida kann
    .name = hilfe
command-about = Version, Quellen und Zustand
    .name = über
command-catalogue = Eigene Titel und Namen dieses Servers
    .name = katalog
command-catalogue-misses = Was hier nicht gefunden wurde, und was es meinen kann
    .name = vergeblich
command-catalogue-alias = Ein Drama hier unter einem weiteren Namen finden lassen
    .name = name
command-catalogue-unalias = Einen eigenen Namen dieses Servers zurücknehmen
    .name = name-zurück
command-catalogue-add = Einen Titel hinzufügen, den nur dieser Server sieht
    .name = hinzufügen
command-catalogue-correct = Einen Titel für diesen Server berichtigen
    .name = berichtigen
command-catalogue-hide = Einen Titel hier nicht finden oder vorschlagen lassen
    .name = ausblenden
command-catalogue-history = Was hier geändert wurde, und von wem
    .name = verlauf
command-catalogue-undo = Die letzte Änderung an den Titeln dieses Servers rückgängig machen
    .name = rückgängig
command-catalogue-import = Titel aus einer Datei oder aus dem Text einer Seite
    .name = importieren
option-catalogue-file = .jsonl, .csv oder eine Seite als .txt, bis 2 MB; ohne Datei fügst du einen Text ein
    .name = datei
option-catalogue-name = Der Name, den man hier verwendet
    .name = name
option-title = Irgendein Name des Dramas
    .name = titel
option-score = 9, 8,5/10, 95%, 4,5/5 oder ★★★★½
    .name = bewertung
option-region = Länder mit zwei Buchstaben oder Namen, mehrere durch Kommas getrennt: KR, US
    .name = region
option-private = Die Antwort nur dir zeigen
    .name = privat
option-like = Was du möchtest, durch Kommas getrennt, oder ein Titel: Wahlfamilie, Slow Burn
    .name = mit
option-avoid = Was du nicht möchtest, durch Kommas getrennt: Gedächtnisverlust, trauriges Ende
    .name = ohne
option-mood = Wonach dir ist
    .name = stimmung
option-years = 2015, 2015-2020, seit 2018, bis 2010 oder 90er
    .name = jahre
option-surprise = Weithin bekannt, wenig bekannt oder von beidem etwas
    .name = überraschung
option-member = Ein anderes Mitglied
    .name = mitglied
option-member2 = Noch jemand
    .name = mitglied2
option-member3 = Noch jemand
    .name = mitglied3
option-member4 = Noch jemand
    .name = mitglied4
option-member5 = Noch jemand
    .name = mitglied5
option-member6 = Noch jemand
    .name = mitglied6
option-member7 = Noch jemand
    .name = mitglied7
option-member8 = Noch jemand
    .name = mitglied8
option-member9 = Noch jemand
    .name = mitglied9
option-country = Nur Dramen aus diesem Land
    .name = land
option-name = Ein Name in beliebiger Reihenfolge
    .name = name
option-genre = Nur dieses Genre
    .name = genre
option-tag = Nur Dramen mit diesem Tag
    .name = tag
option-from_year = Ab diesem Jahr
    .name = ab-jahr
option-to_year = Bis zu diesem Jahr
    .name = bis-jahr
option-service = Nur, was dieser Dienst nach unserem Stand zeigt
    .name = dienst
option-sort = Was zuerst kommt
    .name = sortierung
option-of = Die Bewertungen dieses Servers oder aller
    .name = von
option-episode = Die letzte Folge, die du gesehen hast
    .name = folge
option-before = Fertig vor: Sonntag, in 5 Tagen, 2026-01-31
    .name = vor
option-max_episodes = Höchstens so viele Folgen
    .name = höchstens-folgen
