# Textes pour les membres. Courts, chaleureux et exacts.

language-name = Français

## The card of a drama

tab-overview = Aperçu
tab-cast = Casting
tab-episodes = Épisodes
tab-watch = Où regarder
tab-reviews = Critiques
tab-similar = Similaires

status-announced = annoncé
status-airing = en cours de diffusion
status-ended = terminé
kind-series = série
kind-special = spécial
kind-film = film
kind-other = autre
minutes = { $count } min
episodes-runtime = { $count } × { $minutes } min
episodes-count = { $count ->
    [one] { $count } épisode
   *[other] { $count } épisodes
}
specials-count = { $count ->
    [one] spécial
   *[other] { $count } spéciaux
}
by-author = { $work } { DE($author) }{ $author }
based-on = D’après
songs = Chansons
song-opening = générique de début « { $title } »
song-ending = générique de fin « { $title } »
song-insert = « { $title } »
synopsis-none = Pas encore de synopsis ici.
disputed = Les sources divergent : { $facts }
disputed-fact = { $field } { $value } ({ $source })

score-mine = Toi
score-none-yet = pas encore noté
score-world = Tout Namida
votes = { $count ->
    [one] { $count } vote
   *[other] { $count } votes
}
average = { $score } ({ $count ->
    [one] { $count } vote
   *[other] { $count } votes
})

billing-main = Rôles principaux
billing-support = Seconds rôles
billing-guest = Invités
cast-none = Pas encore de casting ici.
job-director = Réalisation
job-screenwriter = Scénario
job-composer = Musique
job-producer = Production

specials = Épisodes spéciaux
special-untitled = Épisode spécial
episodes-none = On ne sait encore rien des épisodes.
time-to-watch = { $hours ->
    [0] { $minutes } min
   *[other] { $minutes ->
        [0] { $hours } h
       *[other] { $hours } h { $minutes } min
    }
} pour tout voir
aired-from = Première diffusion : { $first }
aired-between = { $first } – { $last }
same-story = La même histoire
relation-original = original
relation-remake = remake
relation-adaptation = adaptation
relation-sequel = suite
relation-prequel = préquelle
relation-special = spécial
relation-film = film
relation-spin-off = série dérivée
relation-side-story = histoire parallèle
relation-same-universe = même univers
story-goes-on = Autour d’histoires que tu connais
similar-none = Rien d’assez proche pour l’instant.

region-none = Aucune région choisie : rien n’est limité à l’endroit où tu es.
region-set = Choisir ma région
region-other = Autre région…
region-ask = Ton pays, ou ses deux lettres, comme KR
watch-in = { $flag } { $region }
watch-none = Aucun service connu ne le propose.
watch-unstated = { $regions } : on ne sait pas quel service le propose là-bas.
watch-stream = Avec abonnement
watch-free = Gratuit
watch-rent = À louer
watch-buy = À acheter
watch-elsewhere = { $more ->
    [0] Rien de connu dans ta région ; ailleurs : { $regions }.
   *[other] Rien de connu dans ta région ; ailleurs : { $regions } et { $more } de plus.
}
watch-credit = « Où regarder » vient de JustWatch, par [TMDB](<{ $link }>).
and-more = +{ $count }
watch-somewhere = { $services } ({ $when }, région non précisée)
search-at = Chercher sur
date-unknown = date inconnue

## Live sources

trailer = Bande-annonce
next-episode = **Prochain** épisode { $number }, { $when }
next-of-season = **Prochain** épisode { $number } de la saison { $season }, { $when }
next-unnumbered = **Prochain** épisode { $when }
live-from = Aussi { DE($sources) }{ $sources }
live-down = { $source } ne répond pas pour l’instant.
live-busy = { $source } demande une pause pour l’instant.
live-refused = { $source } n’accepte pas la clé de ce bot.
live-unlisted = { $source } ne répertorie pas ce titre.
live-as-of = Voici ce qui était indiqué { $when }.
live-missing = L’affiche, les dates et où le regarder manquent ici.
live-searching = Je cherche aussi sur { $sources }…
live-not-searched = Pas de réponse { DE($sources) }{ $sources } : ce qui y est connu manque ici. Réessaie dans un petit moment.
from-source = { DE($source) }{ $source }

page-of = { $page } sur { $pages }
open-another = Ouvrir un autre titre
open-one = Ouvrir un titre
open = Ouvrir
open-card = Ouvrir la fiche

## Rating

rate-this = Noter
rate-again = Ta note : { $score } – changer
rate-remove = Retirer ma note
rate-ask = Quelle note donnes-tu à **{ $title }** ?
score-word-10 = un coup de cœur
score-word-8 = très bien
score-word-6 = correct
score-word-4 = faible
score-word-2 = mauvais
undo = Annuler
undone = Annulé. { $now }
rating-kept = **{ $title }** : tu donnes **{ $score }**.
rating-changed = **{ $title }** : tu donnes **{ $score }**, contre { $before } avant.
rating-gone = **{ $title }** : ton { $before } est retiré.
rating-kept-by = **{ $title }** : **{ $score }** { DE($name) }{ $name }.
rating-changed-by = **{ $title }** : **{ $score }** { DE($name) }{ $name }, contre { $before } avant.
rating-gone-by = **{ $title }** : { $name } a retiré son { $before }.
ratings-title = Notes { DE($name) }{ $name }
ratings-summary = { $count ->
    [one] { $count } drama
   *[other] { $count } dramas
}, { $mean } en moyenne

## Rating in chat

chat-undo = Annuler { $title }
chat-which = Pour lequel, ce { $score } ?
chat-which-title = Duquel parles-tu ?
chat-which-score = **{ $title }** : de quelle note parles-tu ?
chat-sure = **{ $title }** : je garde **{ $score }** de ta part ?
chat-keep = Garder { $score }
chat-leave = Laisser tomber
chat-neither = Aucun
chat-left = Rien n’a été gardé.
chat-named = **{ $title }** : ajoute une note, comme « { $title } 9/10 », et je la garde.
chat-parts = **{ $title }** : dans le chat, je garde une seule note pour l’ensemble, comme « { $title } 9/10 ». Les notes de chaque partie vont dans une critique.
chat-more = { $count ->
    [one] Il reste { $count } autre titre
   *[other] Il reste { $count } autres titres
} : c’est plus que je n’en prends dans un message. Envoie la suite dans un autre.
chat-hello = Dis-moi ce que tu as regardé, comme « Goblin 9/10, W 8,5 », et je garde tes notes. /recommend te trouve quelque chose à regarder, /unrate retire une note. Le reste avec /help
chat-role = Discord ne me montre que les messages qui me mentionnent par mon nom. Renvoie-le avec { $bot }, s’il te plaît.
chat-names = { $count ->
    [one] Un drama
   *[other] { $count } dramas
} dans ce message
chat-rate-title = Noter des dramas ici
taste-title = Les goûts { DE($name) }{ $name }
taste-none = { $name } n’a encore rien noté.
taste-best = Les mieux notés
## Lists and progress

list-watching = En cours
list-plan = À voir
list-completed = Terminé
list-hold = En pause
list-dropped = Abandonné
list-all = Tout
list-this = Mettre dans ma liste
list-ask = Où placer **{ $title }** dans ta liste ?
list-change = { $standing } – changer
list-remove = Retirer de ma liste
list-kept = **{ $title }** : { $standing }.
list-gone = **{ $title }** n’est plus dans ta liste.
list-note-was = Ton mémo disait : { $note }
list-finished = Quelle note lui donnes-tu ?
list-title = Liste { DE($name) }{ $name }
list-shared = Les autres peuvent voir cette liste.
list-yours = Personne d’autre ne voit cette liste ; /list share l’ouvre aux autres.
list-none-of = Rien de ce genre ici.
list-share-everyone = Ta liste est ouverte : tout le monde peut la voir avec /list show, tes mémos aussi.
list-share-nobody = Ta liste n’est qu’à toi.
list-share-hidden = Ta liste s’ouvrira aux autres quand tu ne resteras plus en dehors : /me private. D’ici là, personne d’autre ne la voit.
progress-of = { $episode } sur { $total }
progress-open = épisode { $episode }
progress-none = Tu n’as pas encore commencé **{ $title }**.
one-more = Épisode { $episode } vu
seen-whole = Vu
pace-ask = Combien de soirées ?
pace = Finir avant le { $day } : { $size } en { $evenings ->
    [one] { $evenings } soirée
   *[other] { $evenings } soirées
}.
pace-each = Cela fait { $each } par soirée, { $time }.
pace-each-only = Cela fait { $each } par soirée.
pace-begin = Commence au plus tard le { $day } ; il y a { $free ->
    [one] { $free } soirée
   *[other] { $free } soirées
} avant le { $before }.
pace-tight = C’est trop pour une soirée ; une date plus lointaine serait plus confortable.
pace-other = Avant un autre jour
hours-minutes = { $hours ->
    [0] { $minutes } min
   *[other] { $minutes ->
        [0] { $hours } h
       *[other] { $hours } h { $minutes } min
    }
}
weekday = { $day } { $date }

## New episodes

alerts-title = Nouveaux épisodes
alerts-several = épisodes { $first } à { $last }
alerts-of-season = épisode { $number } de la saison { $season }
alerts-direct = Je t’écrirai quand ce que tu regardes aura un nouvel épisode : tous ceux d’une soirée dans un seul message.
alerts-server = Je te mentionnerai dans { $channel } quand ce que tu regardes aura un nouvel épisode.
alerts-off = Les nouveaux épisodes ne te seront pas signalés.
alerts-none = Rien n’est encore sous { list-watching } dans ta liste : /list add l’y met.
alerts-end = /list tell met fin à ces messages.
alerts-channel = Les nouveaux épisodes sont annoncés dans { $channel } à qui le choisit avec /list tell.
alerts-channel-none = Les nouveaux épisodes ne sont plus annoncés sur ce serveur.
alerts-channel-unset = Les nouveaux épisodes ne sont annoncés dans aucun salon ici. Choisis-en un ci-dessous.
alerts-stop = Ne plus les annoncer

## Importing a list

import-title = Depuis { $site }
import-count-matched = { $count ->
    [one] { $count } titre reconnu
   *[other] { $count } titres reconnus
}
import-count-reviews = { $count ->
    [one] { $count } critique de toi
   *[other] { $count } critiques de toi
}
import-count-open = { $count } à préciser
import-count-missing = { $count ->
    [one] { $count } absent ici
   *[other] { $count } absents ici
}
import-waits = Rien n’est gardé pour l’instant.
import-nothing = Aucun de ces titres n’est ici, il n’y a donc rien à importer.
import-replaces = { $count ->
    [one] { $count } d’entre eux a
   *[other] { $count } d’entre eux ont
} déjà une autre note de toi ; la tienne reste, sauf si tu la remplaces.
import-unread = { $count ->
    [one] { $count } ligne n’a pas pu être lue ou dépassait la limite.
   *[other] { $count } lignes n’ont pas pu être lues ou dépassaient la limite.
}
import-unscaled = Les notes sont laissées de côté : elles peuvent être sur 5 ou sur 10. Réimporte et indique-le dans « échelle ».
import-strange = Je n’ai pas su où placer ceci dans la liste : { $words }.
import-unscored = Je n’ai pas su lire ceci comme une note : { $words }.
import-undated = Je n’ai pas su lire ceci comme un jour, alors c’est aujourd’hui qui compte : { $words }. Écris-le comme 2024-03-09.
import-columns = Je ne connais pas ces colonnes, donc je n’ai lu que les titres : { $words }. Je connais par exemple score, status et progress.
import-matched = Reconnus
import-missing = Absents ici
import-more = et { $count } de plus
import-was = la tienne est { $score }
import-which = { $count ->
    [one] Une question :
   *[other] La première de { $count } questions :
} à quoi correspond **{ $name }** ?
import-none-of-these = Aucun de ceux-là, laisser de côté
import-go = Importer
import-replace = Importer et remplacer
import-cancel = Laisser tomber
import-cancelled = Rien n’a été importé.
import-done = { $scores ->
    [one] { $scores } note est gardée
   *[other] { $scores } notes sont gardées
}, et { $listed ->
    [one] { $listed } titre est
   *[other] { $listed } titres sont
} dans ta liste.
import-done-listed = { $listed ->
    [one] { $listed } titre est
   *[other] { $listed } titres sont
} maintenant dans ta liste.
import-done-nothing = Tu avais déjà tout, donc rien n’a changé.
import-done-unsaid = Le fichier ne donne à ces titres ni note ni place dans la liste, donc rien n’a changé.
import-done-reviews = { $count ->
    [one] { $count } de tes critiques est de retour.
   *[other] { $count } de tes critiques sont de retour.
}
import-done-open = { $count ->
    [one] 1 question est restée ouverte, ce titre manque donc
   *[other] { $count } questions sont restées ouvertes, ces titres manquent donc
}. /list import avec le même fichier les repose.
import-undone = { $count ->
    [one] { $count } titre est redevenu comme avant l’import.
   *[other] { $count } titres sont redevenus comme avant l’import.
}
import-redone = { $count ->
    [one] { $count } titre est de nouveau tel que l’import l’avait laissé.
   *[other] { $count } titres sont de nouveau tels que l’import les avait laissés.
}
import-undo-stay = { $count ->
    [one] { $count } titre a changé depuis et reste tel qu’il est.
   *[other] { $count } titres ont changé depuis et restent tels qu’ils sont.
}
import-open = Ouvrir ma liste

## Reviews

review-this = Écrire une critique
review-edit = Modifier ma critique
review-delete = Supprimer
review-delete-ask = Supprimer ta critique { DE($title) }**{ $title }** ? Ta note reste.
review-delete-sure = Supprimer pour de bon
review-deleted = Ta critique { DE($title) }**{ $title }** est supprimée.
review-report = Signaler
review-reported = Signalée à ceux qui gèrent ce serveur. Merci pour le signalement.
review-hide = Masquer ici
review-keep = La garder
review-show = Réafficher
review-hidden = Cette critique n’est plus affichée sur ce serveur.
review-kept-shown = Cette critique est affichée sur ce serveur.
review-kept = **{ $title }** : critique { DE($who) }{ $who }
review-kept-hidden = Ceux qui gèrent ce serveur ne la montrent pas ici.
review-kept-alone = Les autres la verront quand tu ne resteras plus en dehors : /me private. D’ici là, personne d’autre ne la voit.
review-kept-here = Ta critique est gardée.
review-open = Lire les critiques
review-read = En lire une en entier
review-none = Personne ici n’a encore écrit de critique.
review-opposites = Deux avis :
review-spoiler = Dévoile l’histoire :
review-ahead = Va jusqu’à l’épisode { $episode }, que tu n’as pas encore vu :
review-ahead-here = Va jusqu’à l’épisode { $episode }, que certains ici n’ont pas encore vu :
review-ahead-unknown = Parle peut-être d’épisodes que tu n’as pas encore vus :
review-barred = masquée, car elle dit ce qui arrive
review-until = { $episode ->
    [one] après { $episode } épisode
   *[other] après { $episode } épisodes
}
review-form = Critique : { $title }
review-score = Ta note
review-text = Ta critique
review-spoils = Elle dévoile l’histoire
review-spoils-hint = Tout le texte reste alors masqué.
review-episodes = Épisodes que tu as vus
review-episodes-hint = Qui l’a dans sa liste et n’en est pas encore là la verra masquée.
review-aspects = Notes de chaque partie, si tu veux
review-aspects-hint = histoire 9, jeu 8,5, musique 10, revisionnage 7
review-unread-episode = Je n’ai pas pu lire combien d’épisodes tu as vus, donc cela manque.
review-unread-aspects = Je n’ai pas pu lire toutes les notes de chaque partie, donc ce qui n’était pas clair manque. Écris-les comme histoire 9, jeu 8,5.
aspect-story = histoire
aspect-acting = jeu
aspect-music = musique
aspect-rewatch = revisionnage
reports-title = Signalée : une critique { DE($title) }{ $title }
reports-hidden = Masquée ici : une critique { DE($title) }{ $title }
reports-count = { $count ->
    [one] par { $count } membre
   *[other] par { $count } membres
}

## People

did-role = Rôles
did-director = Réalisation
did-screenwriter = Scénario
did-composer = Musique
did-producer = Production
billed-main = principal
billed-support = second rôle
billed-guest = invité
person-also = aussi écrit { $names }
person-with = Joue le plus avec
person-best = Les mieux notés sur { $server }
person-best-here = Les mieux notés sur ce serveur
person-best-world = Les mieux notés sur tout Namida
person-several = « { $typed } » peut être l’une de ces personnes.
person-nearest = Personne ici ne s’appelle « { $typed } ». Cherchais-tu l’une de ces personnes ?
person-nothing = Personne ici ne s’appelle « { $typed } ». Essaie une autre orthographe en lettres latines, ou une partie du nom.
choose-person = Choisis une personne
open-partner = Ouvrir un partenaire

## Browsing

browse-all = Tous les dramas
browse-years = { $since }–{ $until }
browse-since = { $year } ou après
browse-until = { $year } ou avant
browse-episodes = { $count ->
    [one] { $count } épisode
   *[other] jusqu’à { $count } épisodes
}
browse-on = sur { $service }
browse-service = Où il passe, et depuis quand on le sait, est indiqué sur chaque fiche, sous « Où regarder ».
browse-count = { $count ->
    [one] { $count } titre
   *[other] { $count } titres
}
sort-popular = les plus connus d’abord
sort-server = les meilleurs { DE($server) }{ $server } d’abord
sort-server-here = les meilleurs de ce serveur d’abord
sort-world = les meilleurs de tout Namida d’abord
sort-newest = les plus récents d’abord
another-one = Un autre
top-title = Le meilleur { DE($server) }{ $server }
top-title-here = Le meilleur de ce serveur
top-title-world = Le meilleur de tout Namida
top-summary = { $count ->
    [one] { $count } titre noté
   *[other] { $count } titres notés
} ; moins il y a de notes, plus on est près de la moyenne générale
who-title = Qui a noté { $title } ici

## Recommending

picks-similar = Comme { $title }
picks-for-me = Pour { $name }
picks-others = En montrer d’autres
picks-services = sur les services que tu as : { $services }
picks-anywhere = Rien de ce qui convient n’est sur tes services ; ceux-ci peuvent être n’importe où.
seen-it = Déjà vu
not-for-me = Pas pour moi
more-like-this = D’autres comme ça
less-of-this = Moins de ça
less-done = Sans « { $tag } » maintenant.
less-always = Toujours l’exclure
less-always-done = « { $tag } » ne te sera plus recommandé ; /me settings permet de changer cela.
pick-safe = une valeur sûre
pick-surprise = une surprise
not-out = pas encore sorti
not-out-until = sort le { $day }
wish-mood = envie : « { $mood } »
mood-cry = pleurer
mood-cry-means = Une histoire qui émeut aux larmes.
mood-laugh = rire
mood-laugh-means = Léger, vif et drôle.
mood-comfort = réconfort
mood-comfort-means = Des gens doux, de petits soucis, de bons plats.
mood-thrill = adrénaline
mood-thrill-means = Encore un épisode, le cœur battant.
mood-slow-evening = soirée calme
mood-slow-evening-means = Paisible, sans hâte, où l’on se laisse aller.
mood-swoon = chavirer
mood-swoon-means = Retomber amoureux comme au premier jour.
mood-think = réfléchir
mood-think-means = Reste en tête pendant des jours.
mood-puzzle = énigme
mood-puzzle-means = Des indices à suivre et un mystère à résoudre.
mood-escape = évasion
mood-escape-means = Un autre monde ou une autre époque.
mood-cheer-on = encourager
mood-cheer-on-means = Des gens qui n’abandonnent pas.
mood-shiver = frissons
mood-shiver-means = Des recoins sombres et des mains froides.
wish-without = sans { $tags }
wish-since = depuis { $year }
wish-until = jusqu’à { $year }
wish-episodes = { $count ->
    [one] { $count } épisode
   *[other] jusqu’à { $count } épisodes
}
wish-service = sur { $service }
wish-safe = très connus seulement
wish-surprise = peu connus seulement
tag-taken = J’ai compris « { $given } » comme { $tag }.
dismissed = **{ $title }** ne te sera plus proposé.
welcome-back = **{ $title }** peut à nouveau t’être proposé.
reason-tags = en commun : { $values }
reason-tags-with = en commun avec { $titles } : { $values }
reason-tags-given = d’après tes notes ({ $titles }), en commun : { $values }
comma = { ", " }
labelled = { $label } : { $text }
quoted = « { $text } »
and = { $first } et { $second }
reason-genres = { $values }
reason-cast = avec { $values }
reason-crew = fait par { $values }
reason-country = même pays
reason-era = mêmes années
reason-source = aussi tiré de : { $values }
reason-networks = même chaîne
reason-liked = adoré des fans { DE($titles) }{ $titles }
reason-liked-here = adoré par les mêmes personnes
reason-loved = { $values } membres qui ont adoré { $titles } ont adoré ceci
reason-advice = conseillé par les fans avec { $titles }
reason-advice-here = aussi conseillé par les fans
reason-wished = { $values }
reason-wanted = dans le genre { DE($titles) }{ $titles }, comme demandé
reason-popularity = très regardé
reason-quality = très bien noté
reason-general = plaît à beaucoup
reason-asked = correspond à ta demande

## Watching together

together-title = Pour { $names }
together-unrated = Je ne connais aucune note { DE($names) }{ $names }, je me fie donc aux autres.
together-heeded = { $count ->
    [one] { $names } a perdu le vote la dernière fois et compte davantage maintenant.
   *[other] { $names } ont perdu le vote la dernière fois et comptent davantage maintenant.
}
together-anywhere = Aucun titre n’est sur un service de chacun d’entre vous ; ceux-ci peuvent être n’importe où.
together-leave-out = Laisser quelqu’un de côté
vote = Voter
vote-question = On regarde quoi ensemble ?
plan-it = Clore le vote et planifier
vote-winner = Ce sera { $title }
vote-tied = Un autre avait autant de voix ; celui-ci vous convient mieux à tous.
event-when = Quand le regardez-vous ?
in-hours-1 = Dans une heure
in-hours-3 = Dans trois heures
in-hours-24 = Demain à la même heure
in-hours-48 = Dans deux jours à la même heure
in-hours-72 = Dans trois jours à la même heure
in-hours-168 = Dans une semaine à la même heure
event-not-allowed = Je ne peux pas créer d’événements ici. Avec la permission « Créer des événements », je planifierai la soirée la prochaine fois.
event-not-by-you = Ici, les événements sont réservés à ceux qui ont la permission « Créer des événements ». Demande à l’un d’eux de planifier la soirée.
event-make = Planifier à cette heure
event-made = **{ $title }** est prévu pour { $when } ({ $left }).
event-open = Ouvrir l’événement
event-about = Choisi en groupe avec Namida.

match-title = { $one } et { $other }
match-close = Presque du même avis
match-alike = Beaucoup en commun
match-mixed = Des goûts communs, d’autres non
match-apart = Des goûts assez différents
match-overlap = { $shared } titres notés par les deux, sur { $mine } { DE($one) }{ $one } et { $theirs } { DE($other) }{ $other }.
match-first = Une première impression : les notes sont encore trop rares, trop dispersées ou trop semblables pour être sûr.
match-fair = Assez sûr ; plus de titres en commun le confirmeraient.
match-sure = Sûr : il y a assez de matière.
match-loved = Adorés par les deux
match-loved-none = Rien encore qui sorte du lot pour les deux.
match-fought = De quoi se chamailler
match-fought-none = Rien : une fois vos barèmes pris en compte, vos notes ne s’éloignent jamais beaucoup.
match-next = À voir ensuite
match-watch = { $name } : { $title }, adoré par { $by }
match-watch-own = { $name } : { $title }, d’après ses propres notes

## Finding a title

several = « { $typed } » peut être l’un de ceux-ci.
several-one = « { $typed } » : cherchais-tu ce titre ?
named-person = Une personne s’appelle ainsi : /person montre ses rôles.
choose = Choisis un titre
others-called = Un autre titre nommé « { $typed } » …
nothing = Rien ne s’appelle « { $typed } ». Essaie son nom d’origine, ou une partie.
nothing-elsewhere = Rien ne s’appelle « { $typed } » ici. Voici ce qui a été trouvé ailleurs ; ce que tu choisis est gardé ici.
nothing-nearest = Rien ne s’appelle « { $typed } ». Cherchais-tu l’un de ceux-ci ?

## Names of a server's own

misses-title = Introuvables sur { $server }
misses-summary = { $count ->
    [one] { $count } recherche sans résultat
   *[other] { $count } recherches sans résultat
}. Ces mots peuvent devenir ici le nom d’un drama : avec un bouton ci-dessous ou avec /catalogue alias.
misses-none = Rien n’a été cherché en vain ces derniers temps.
missed-by = { $count ->
    [one] { $count } membre
   *[other] { $count } membres
}, la dernière fois { $when }
missed-then = Choisi juste après : { $picks }
missed-pick = { $title } × { $count }
missed-nothing = Rien n’a été choisi après.
names-used = { $count ->
    [one] { $count } nom propre à ce serveur
   *[other] { $count } noms propres à ce serveur
} en usage ; /catalogue unalias en retire un.
use-for = Utiliser pour { $title }
drop-it = Écarter
take-back = Retirer
name-used = « { $name } » trouve **{ $title }** ici désormais.
name-shared = Il trouve aussi { $titles } : à qui le tape, je demande lequel.
name-dropped = « { $name } » ne sera plus proposé pour **{ $title }**.
name-open = « { $name } » pour **{ $title }** est de nouveau à décider.
name-gone = « { $name } » ne trouve plus { $titles } ici.

## A server's own titles

form-add = Ajouter un titre à ce serveur
form-correct = Corriger un titre ici
form-title = Titre
form-title-about = Comme il s’affiche sur sa fiche
form-names = Autres noms
form-names-about = Un par ligne : romanisé, traduit, abrégé par les fans
form-facts = Informations
form-facts-about = Un par ligne, avec le nom en anglais, comme Year: 2005. Laisse de côté ce que tu ne sais pas
form-facts-example = Original title: 1リットルの涙
form-cast = Casting
form-cast-about = Un rôle par ligne : Sawajiri Erika (Ikeuchi Aya)
form-synopsis = Synopsis
form-synopsis-about = De quoi il s’agit, sans dévoiler la fin
form-page = Lire le texte d’une page
form-page-text = Le texte
form-page-about = Titre, année, épisodes, casting… Rien n’est gardé avant que tu confirmes
form-ready = Le formulaire est prêt.
form-open = Ouvrir le formulaire
pasted-text = Le texte collé
draft-title = { $name } : avant de garder quoi que ce soit
draft-count-added = { $count ->
    [one] { $count } nouveau titre
   *[other] { $count } nouveaux titres
}
draft-count-corrected = { $count ->
    [one] { $count } corrigé
   *[other] { $count } corrigés
}
draft-count-known = { $count ->
    [one] { $count } déjà connu
   *[other] { $count } déjà connus
}
draft-count-unread = { $count ->
    [one] { $count } ligne non comprise
   *[other] { $count } lignes non comprises
}
draft-added = **{ $title }** est nouveau ici
draft-corrected = **{ $title }** est corrigé ici
draft-more = et { $count } de plus
draft-removed = plus rien
draft-rest = Tout le reste de ce qui a été compris est déjà connu.
draft-unread = Non compris, laissé de côté
draft-look = À regarder d’abord
draft-line = Ligne { NUMBER($line, useGrouping: 0) } :
unread-unknown = je ne sais pas ce que cela dit
unread-nothing = il n’y a rien derrière
unread-other-title = cela concerne un autre titre, qui n’est pas nommé ici
unread-score = cette note n’est pas claire
unread-unclear = cette valeur n’est pas claire
unread-said-before = plus haut, il est dit autre chose
unread-no-title = aucun titre ne précède
unread-many-titles = les autres titres de cette page ne sont pas lus
unread-opinion = les mots d’un avis ne sont pas gardés, sa note si
unread-columns = les colonnes ne disent pas qui joue qui ; écris « Acteur (Rôle) »
unread-no-kind = rien ne dit si c’est une série ou un film ; ajoute « Kind: … »
unread-late = Quelqu’un a changé le titre depuis que tu as ouvert le formulaire ; regarde bien ce qui changerait
unread-namesake = { $titles } porte déjà ce nom ; ne garde ceci que si c’est un autre titre
unread-no-actor = rien ne dit qui joue ce rôle
unread-untitled = aucun titre trouvé : commence par lui, ou écris « Title: … »
unread-long = le texte est trop long ; le reste n’a pas été lu
unread-html = c’est du HTML : copie la page telle que ton navigateur la montre
unread-link = je n’ouvre pas de liens : copie le texte de la page et colle-le
unread-day = seule l’année en est claire ; écris les jours comme 2024-03-09
unread-more = lignes de plus
unread-one-title = un formulaire contient un seul titre
unread-role = écris « Acteur (Rôle) »
unread-missing = { $field } manque
unread-type = { $field } : { $type ->
    [int] un nombre entier est attendu
    [float] un nombre est attendu
    [array] une liste est attendue
    [object] un enregistrement est attendu
    [bool] true ou false est attendu
    [date] un jour comme 2025-10-11 est attendu
   *[other] du texte est attendu
}
unread-none-of = { $field } : « { $given } » n’est aucun { DE($known) }{ $known }
unread-no-value = { $field } : « { $given } » n’est aucune des valeurs possibles
unread-range = { $field } : { $given } n’est pas entre { $low } et { $high }
unread-no-name = { $field } : un nom est attendu, et il n’y a rien
unread-long-name = { $field } : ce nom a plus de { $most } lettres
unread-month = { $field } : « { $given } » n’est ni un mois comme 2025-10 ni un jour comme 2025-10-11
unread-id = id : « { $given } » n’est pas fait de 64 lettres, chiffres, points et tirets au plus
unread-country = country : « { $given } » n’est pas fait de deux majuscules comme KR
unread-twice = l’id { $id } est déjà à la ligne { $line }
unread-json = ce n’est pas un objet JSON
unread-json-list = JSON Lines a un enregistrement par ligne, sans liste autour
unread-quote = un guillemet (") s’ouvre ici et ne se ferme pas
unread-keys = les clés qui ne sont pas du format ont été laissées de côté : { $keys }
unread-record = une partie de cet enregistrement n’est pas ce qu’elle devrait être
draft-keep = { $count ->
    [one] Garder
   *[other] Garder les { $count }
}
draft-drop = Ne rien garder
draft-dropped = Rien n’a été gardé.
kept-add = { $titles } fait maintenant partie du catalogue de ce serveur. Personne ne le voit ailleurs.
kept-correct = { $titles } est corrigé sur ce serveur désormais.
kept-hide = { $titles } n’est plus trouvé, listé ni recommandé sur ce serveur. Les notes, listes et critiques des membres sont conservées et reviennent dès que tu annules.
kept-import = { $count ->
    [one] { $count } titre ajouté ou corrigé
   *[other] { $count } titres ajoutés ou corrigés
} sur ce serveur : { $titles }
undone-add = { $titles } ne fait plus partie du catalogue de ce serveur.
undone-correct = { $titles } est redevenu comme avant.
undone-hide = { $titles } se trouve de nouveau ici.
undone-import = { $count ->
    [one] { $count } titre est redevenu comme avant
   *[other] { $count } titres sont redevenus comme avant
} : { $titles }
redo = Refaire
history-title = Changements sur { $server }
history-summary = { $count ->
    [one] { $count } changement
   *[other] { $count } changements
}, les plus récents d’abord. En annuler un remet ce qui était là avant.
history-undo = Annuler un changement
history-undone = annulé
history-nobody = une personne oubliée
history-add = Ajouté : { $titles }
history-correct = Corrigé : { $titles }
history-hide = Masqué : { $titles }
history-import = Importé : { $titles }

## What cannot be done, and why

drama-gone = Ce titre n’est plus ici. Cherche-le à nouveau.
score-unclear = « { $given } » peut correspondre à plusieurs notes. Écris 9, 8,5, 9/10, 95%, 4,5/5 ou ★★★★½.
score-unread = Je ne peux pas lire « { $given } » comme une note. Écris 9, 8,5, 9/10, 95%, 4,5/5 ou ★★★★½.
score-beyond = « { $given } » sort de l’échelle : le minimum est 0,1, le maximum 10. Écris 9, 8,5, 9/10, 95%, 4,5/5 ou ★★★★½.
not-rated = Tu n’as pas noté **{ $title }**.
undo-late = Ta note { DE($title) }**{ $title }** a changé depuis, elle reste donc telle qu’elle est.
list-not-on = **{ $title }** n’est pas dans ta liste.
list-rated = **{ $title }** compte comme terminé parce que tu l’as noté. /unrate retire la note.
list-undo-late = Ta liste a changé depuis, **{ $title }** y reste donc tel quel.
list-private = Cette liste n’est pas ouverte aux autres. La personne à qui elle est peut l’ouvrir avec /list share.
list-empty = Ta liste est vide. Mets-y le premier drama avec /list add, ou depuis n’importe quelle fiche.
list-empty-theirs = Il n’y a encore rien dans cette liste.
episode-beyond = **{ $title }** a { $count ->
    [one] { $count } épisode
   *[other] { $count } épisodes
}.
day-unclear = « { $given } » n’est pas un jour que je sais lire. Écris dimanche, demain, dans 5 jours ou 2026-01-31.
pace-past = Ce jour est déjà là. Donnes-en un plus tard.
pace-unknown = Il ne reste rien { DE($title) }**{ $title }**, ou personne ne sait combien d’épisodes il compte.
review-empty = Une critique a besoin de quelques mots. Pour donner seulement une note, il y a /rate.
review-gone = Cette critique n’est plus ici.
review-own = Cette critique est la tienne. Tu peux la modifier ou la supprimer.
reports-none = Rien n’est signalé ici.
import-lost = Discord ne me donne pas « { $file } » pour l’instant. Joins-le à nouveau, s’il te plaît.
import-unreadable = « { $file } » n’est pas une liste que je sais lire : un CSV dont la première ligne nomme les colonnes (title, score, status), ou le JSON de Trakt, d’AniList ou de Simkl.
import-gone = Rien n’attend d’être importé. Utilise /list import avec ton fichier.
import-another = Un autre de tes fichiers a pris la place de celui-ci. Utilise les boutons de l’autre, ou de nouveau /list import.
import-undo-gone = Cet import ne peut plus être annulé : seul le plus récent peut l’être, pendant une semaine.
import-undo-late = Tous les titres de cet import ont changé depuis, ils restent donc tels qu’ils sont.
alerts-no-channel = Ce serveur n’a pas de salon pour les nouveaux épisodes. Ceux qui le gèrent en choisissent un avec /manage alerts ; je peux aussi t’écrire.
alerts-not-allowed = Je ne peux pas écrire dans ce salon. Choisis-en un autre, ou permets-moi d’y envoyer des messages.
no-ratings = Tu n’as encore rien noté. Commence par un que tu adores : /rate
recommend-empty = Je me fie aux notes et n’en ai encore aucune de toi : note avec /rate un drama que tu adores, ou ouvre sa fiche avec /drama, et je peux commencer.
recommend-begin = Choisis-en un que tu as vu
recommend-none-fits = Il ne reste rien qui réponde à tout cela. Retire un souhait et réessaie.
recommend-none-avoided = Tout ce qui conviendrait contient quelque chose que tu exclus toujours. /me settings permet de le changer, ou retire un souhait.
recommend-none-left = Il ne reste rien que je puisse te proposer pour l’instant.
still-starting = Je me prépare encore. Réessaie dans quelques secondes.
browse-none = Aucun titre ne répond à tout cela. Retire un filtre et réessaie.
random-none-left = C’est tout ce qui convient aujourd’hui et que tu n’as pas noté. Change un filtre, ou reviens demain.
genre-unknown = « { $given } » n’est pas un genre que je connais. Choisis parmi ceux proposés pendant que tu écris.
service-unknown = « { $given } » n’est pas un service que je connais. Choisis parmi ceux proposés pendant que tu écris.
tag-spoils = « { $given } » dévoilerait comment les histoires tournent, les titres ne sont donc pas listés ainsi.
wish-spoils = « { $given } » dévoilerait comment les histoires tournent, rien n’est donc choisi ainsi. Exclure, en revanche, est possible : « sans fin triste ».
top-none = Personne n’a encore rien noté. Commence par un que tu adores : /rate
who-nowhere = Demande-le sur un serveur : on y voit qui a noté un titre.
who-nobody = Personne ici n’a encore noté **{ $title }**. Donne la première note : /rate
person-gone = Cette personne n’est plus ici. Cherche-la à nouveau.
regions-too-many = C’est beaucoup d’un coup. Donne d’une à { $most } régions, séparées par des virgules : KR, US
region-unknown = « { $given } » n’est pas une région que je connais. Écris deux lettres, comme KR, JP ou FR.
tag-unknown = « { $given } » n’est pas un tag ou un genre que je connais. Choisis parmi ceux proposés pendant que tu écris.
tag-unknown-typed = « { $given } » n’est pas un tag ou un genre que je connais. Chaque fiche en cite, et /browse les propose pendant que tu écris.
tag-near = « { $given } » n’est pas un tag ou un genre que je connais. Tu voulais dire { $terms } ?
tag-is-title = « { $given } » est un titre, pas un tag ni un genre. Ce qui lui ressemble : /similar
tag-is-person = « { $given } » est le nom d’une personne, pas un tag ni un genre. Où la voir : /person
server-only = Cela ne marche que sur un serveur.
managers-only = C’est réservé à ceux qui peuvent gérer ce serveur.
proposal-gone = C’est déjà décidé, ou il n’en reste rien. /catalogue misses montre ce qui reste à décider.
alias-empty = Rien ne peut être trouvé sous ce nom : il lui faut des lettres ou des chiffres, 100 au plus.
alias-known = **{ $title }** se trouve déjà avec « { $name } ».
alias-unknown = « { $given } » n’est pas un nom propre à ce serveur. Choisis parmi ceux proposés pendant que tu écris.
form-title-empty = Un titre a besoin de lettres ou de chiffres. Rouvre le formulaire et écris-en un.
correct-nothing = Rien ne diffère de ce qu’on sait { DE($title) }**{ $title }**, donc rien n’a changé.
draft-known = Rien de tout cela n’est nouveau ici, donc rien n’a changé.
corrections-full = Ce serait plus de { $most } titres propres à ce serveur, c’est tout ce que je garde. Annule d’abord un import : /catalogue history
draft-gone = Ce qui était affiché n’est plus là : gardé, écarté ou remplacé par plus récent. Recommence avec /catalogue import ou /catalogue add.
draft-empty = Il n’y a rien à garder là-dedans. Corrige les lignes non comprises et renvoie le tout.
draft-hidden = { $title } n’est plus affiché ici : le titre a été masqué ou retiré depuis cet aperçu. Rien n’a été gardé. Renvoie le tout pour voir ce qui serait gardé maintenant.
history-none = Rien n’a encore changé dans les titres de ce serveur, ou tout est annulé. On commence avec /catalogue add, /catalogue correct ou /catalogue hide.
change-gone = Ce changement est déjà annulé, ou n’existe plus. /catalogue history montre ce qu’il y a.
change-built-on = Un changement plus récent du même titre repose sur celui-là, ou c’est trop ancien. Annule d’abord le plus récent : /catalogue history
import-large = Ce fichier dépasse { $most } Mo. Découpe-le et envoie les morceaux.
import-not-text = « { $name } » n’est pas du texte UTF-8. Enregistre-le en UTF-8 et renvoie-le.
import-kind = Je ne peux pas lire « { $name } ». Envoie .jsonl ou .csv au format d’échange, ou le texte d’une page en .txt.
import-rows = Ce fichier a plus de { $most } lignes. Découpe-le et envoie les morceaux.
import-empty = Il n’y a aucun titre dans « { $name } », donc rien n’a changé.
import-header = La première ligne d’un fichier CSV nomme ses colonnes, dont « title ». Il y a : { $columns }.
import-csv = La ligne { NUMBER($line, useGrouping: 0) } ne se lit pas comme du CSV. Corrige ses guillemets et renvoie le fichier.
alias-full = Ce serveur a { $most } noms à lui, c’est tout ce que je garde. Retires-en un d’abord : /catalogue unalias
tags-too-many = C’est beaucoup d’un coup. Donnes-en { $most } au plus, séparés par des virgules.
mood-unknown = « { $given } » n’est pas une humeur que je connais. Il y a { $moods }.
country-asked = « { $given } » dit d’où vient un drama. Demande un seul pays avec l’option « pays » ; on ne peut pas en exclure.
years-unclear = Je ne peux pas lire « { $given } » comme des années. Écris 2015, 2015-2020, depuis 2018, jusqu’en 2010 ou années 90.
together-alone = Nomme au moins une autre personne, et pas un bot.
together-many = Cela fait plus de { $most } personnes. Laisses-en quelques-unes de côté.
together-empty = Je ne connais de notes d’aucun de vous. Que chacun note avec /rate un drama qu’il adore, et je peux commencer.
together-none-left = Il ne reste plus rien qui convienne à tous.
vote-not-yours = Seule la personne qui a demandé peut le faire. Utilise /together pour ton propre groupe.
vote-unseen = Je ne vois pas les anciens messages ici, je ne pourrais donc pas compter les votes. Laisse-moi voir ce salon et son historique, ou votez à main levée.
vote-not-allowed = Je ne peux pas lancer de sondages ici. Donne-moi la permission « Créer des sondages », ou votez à main levée.
vote-not-by-you = Ici, les sondages sont réservés à ceux qui ont la permission « Créer des sondages ». Demande à l’un d’eux, ou votez à main levée.
vote-none = Personne n’a encore voté. Votez d’abord, puis appuie à nouveau.
vote-over = Le vote est terminé, et personne n’a voté. « { vote } » en lance un autre.
vote-gone = Je ne vois plus ce vote. « { vote } » en lance un autre.
match-self = C’est toi. Nomme un autre membre.
match-few = { $shared ->
    [0] { $name } et toi n’avez encore noté aucun titre en commun
    [one] { $name } et toi avez noté un titre en commun jusqu’ici
   *[other] { $name } et toi avez noté { $shared } titres en commun jusqu’ici
}. { $missing ->
    [one] Encore un
   *[other] Encore { $missing }
} et je pourrai dire à quel point vos goûts se ressemblent : note les titres vus par { $name }, et demande-lui d’en faire autant.
chat-often = Je réponds à { $count } messages par minute. Celui-ci n’a pas été gardé : renvoie-le { $when }.
chat-names-none = Je ne trouve aucun drama dans ce message.
chat-nothing-filled = Tu as laissé toutes les notes vides, donc rien n’a été gardé.
taste-bot = Les bots ne regardent pas de dramas. Choisis un autre membre.
not-yours = Ces boutons sont ceux d’un autre membre. Demande les tiens avec une commande.
stale-button = Ce bouton vient d’un message plus ancien. Relance la commande.
stale-command = Cette commande a changé depuis. Retape-la et choisis dans ce qui est proposé.
slow-down = Ça faisait beaucoup d’un coup. { $seconds ->
    [one] Dans une seconde
   *[other] Dans { $seconds } secondes
}, je suis de nouveau tout à toi.
restarting = Je suis sur le point de redémarrer. Réessaie dans quelques secondes.
busy = Tant de monde me sollicite que je n’arrive plus à suivre. Réessaie dans un instant.
cannot-save = Je ne peux pas enregistrer pour l’instant, donc rien n’a changé. Réessaie dans un petit moment.
fault = Oups, un problème de mon côté. Si cela se reproduit, donne ce numéro au propriétaire : `{ $id }`

adult-elsewhere = **{ $title }** est réservé aux adultes. Ici, ces titres restent dans les salons avec restriction d’âge : demande-le dans l’un d’eux, ou en message privé.
adult-left-out = Les titres pour adultes sont laissés de côté dans ce salon.
match-hidden = { $name } ne montre pas ses notes, il n’y a donc rien à comparer.
taste-hidden = { $name } ne montre pas ses notes.
match-hidden-self = Tu restes en dehors des comparaisons. Reviens-y d’abord : /me private
together-hidden-self = Tu restes en dehors des choix de groupe. Reviens-y d’abord : /me private
not-yours-alone = Ces boutons sont ceux d’un autre membre. Les tiens sont derrière la même commande.
direct-closed = Je ne peux pas t’écrire en privé. Autorise les messages privés de ce serveur dans ses paramètres de confidentialité, puis redemande.
not-taken = Discord ne l’a pas pris à l’instant. Réessaie dans un moment.

## Settings

settings-mine = Tes réglages
settings-mine-about = Rien n’est obligatoire : là où tu ne choisis rien, c’est le choix du serveur qui vaut, ou le réglage par défaut.
settings-theirs = Réglages { DE($server) }{ $server }
settings-theirs-about = Ils valent pour tous ceux qui n’ont rien choisi avec /me settings.
settings-region = Région
settings-services = Services
settings-avoid = Jamais recommandé
settings-adult-apart = Titres pour adultes
region-unset = non choisie
services-all = tous
avoid-nothing = rien
adult-apart = seulement dans les salons avec restriction d’âge
adult-anywhere = dans tous les salons
set-region = Région
set-services = Services que tu as
set-services-more = Autres services
set-language = Langue
language-mine-about = Ta langue vaut pour ce que personne d’autre ne voit : les réponses pour tous restent dans celle du serveur.
language-theirs-about = Cette langue vaut pour les réponses que tous voient : ce qu’un membre voit seul est dans la sienne.
set-titles = Titres
set-names = Noms du casting
set-scale = Notes
set-avoid = À ne jamais recommander
set-alerts = { alerts-title }
set-alerts-channel = Salon des nouveaux épisodes
avoid-ask = Tags ou genres, séparés par des virgules
alerts-to-off = Nouveaux épisodes : ne rien signaler
alerts-to-direct = Nouveaux épisodes : en message privé
alerts-to-server = Nouveaux épisodes : dans le salon de ce serveur
language-as-discord = Langue : comme mon Discord
language-as-server = Langue : comme le Discord de ce serveur
titles-unset = Titres : par défaut
titles-english = Titres en anglais
titles-native = Titres dans leur langue d’origine
titles-romanised = Titres en lettres latines
names-unset = Noms : par défaut
names-family = Nom de famille d’abord : Ikeuchi Aya
names-given = Prénom d’abord : Aya Ikeuchi
scale-unset = Notes : par défaut
scale-ten = Notes sur dix : { $example }
scale-percent = Notes en pourcentage : { $example }
scale-five = Notes en étoiles : { $example }
private-on = Répondre en privé
private-off = Répondre à la vue de tous
adult-apart-on = Isoler les titres pour adultes
adult-apart-off = Montrer partout les titres pour adultes

## What is yours

export-here = Tout ce que je garde sur toi : en JSON à emporter, en CSV à ouvrir dans un tableur. Avec /list import, je reprends tes notes et ta liste de l’un ou de l’autre, et tes critiques du JSON.
export-sent = Je t’ai envoyé en message privé tout ce que je garde sur toi.
forget-ask =
    J’oublierai tes notes, tes listes, tes réglages et tout ce que je garde sur toi, partout. C’est irréversible.
    Pour en emporter une copie d’abord : /me export
forget-me = Oublie-moi
keep-me = Tout garder
forgotten = C’est oublié : plus rien de ce que je garde ne te nomme.
forget-kept = Rien n’a changé.
hidden-now = Désormais, tu restes en dehors des moyennes, des classements, des comparaisons et des choix de groupe, et personne d’autre ne voit tes notes, tes critiques ni ta liste. Ce que tu notes compte toujours pour tes propres recommandations.
hidden-already = Tu restes en dehors des moyennes, des classements, des comparaisons et des choix de groupe.
shown-now = Tu comptes de nouveau dans les moyennes, les classements, les comparaisons et les choix de groupe.
count-me-in = Inclus-moi
leave-me-out = Laisse-moi en dehors

## Privacy

privacy-title = Ce que je garde, pourquoi et combien de temps
privacy-short = Je garde ce que tu me dis, pour te répondre, à toi et à ton serveur ; personne ne le vend, et cela ne quitte la base de ce bot que sous forme de réponses dans Discord.
privacy-ratings = Tes notes avec l’heure où tu les as données, que /who et /ratings montrent aux autres, et ce que tu ne veux plus jamais voir : pour les moyennes et les recommandations, jusqu’à ce que tu les retires. Ce dont tu as demandé davantage : pendant un mois.
privacy-choices = Ce que tu as choisi avec /me settings et /me private : pour répondre comme tu aimes, jusqu’à ce que tu changes d’avis.
privacy-presence = Sur quels serveurs tu m’as utilisé, et quel jour pour la dernière fois : la moyenne d’un serveur est celle de ceux qui m’y utilisent. C’est effacé sept jours après qu’on m’en a retiré.
privacy-searches = Ce que tu as cherché en vain sur un serveur, et ce que tu as choisi ensuite : pour que ce soit trouvé la prochaine fois. C’est effacé au bout de 120 jours.
privacy-draws = Ce que /random a tiré pour toi aujourd’hui : pour que rien ne revienne deux fois dans la journée. C’est effacé le lendemain.
privacy-votes = Combien de fois de suite tu as perdu un vote sur un serveur : pour compter davantage la prochaine fois, jusqu’à ce que tu en gagnes un. Où un vote de /together est ouvert et quand il se termine : jusqu’à ce qu’il soit compté.
privacy-lists = Ce qui est sur ta liste, où tu en es, tes mémos et si d’autres peuvent la voir : jusqu’à ce que tu l’enlèves. Une liste que tu vas importer attend un jour au plus ; ce que ton dernier import a remplacé reste une semaine, pour que tu puisses l’annuler.
privacy-reviews = Ce que tu écris dans tes critiques, et le fait que tu en as signalé une : montré là où l’on te voit, jusqu’à ce que tu la supprimes.
privacy-messages = Le numéro d’un message auquel j’ai répondu, pendant deux jours : pour ne répondre à aucun deux fois.
privacy-alerts = Où et dans quelle langue te prévenir des nouveaux épisodes, et jusqu’où c’est fait : jusqu’à ce que tu l’arrêtes.
privacy-corrections = Qui a changé un titre d’un serveur, et quand : pour pouvoir l’annuler là-bas. Ce que tu vas changer attend ta décision. Si je dois t’oublier, les titres du serveur restent, sans ton numéro.
privacy-servers = D’un serveur, ses réglages, où il annonce les nouveaux épisodes, les noms qu’il a donnés aux titres et les critiques qu’il ne montre pas, jusqu’à sept jours après mon retrait.
privacy-never = Je ne lis pas tes messages : je vois les commandes, les messages qui me mentionnent ou que tu m’écris directement, et le seul message dans le menu duquel tu me choisis. De toi, je garde le numéro Discord, jamais ton nom ni ton image.
privacy-asked = Quand je ne sais pas avec certitude de quel titre tu parles, je cherche aussi sur { $sources } : ce que tu as tapé y est envoyé, jamais qui l’a tapé.
privacy-yours =
    - **/me export** t’envoie tout
    - **/me forget** supprime tout partout aussitôt, et des sauvegardes à mesure qu’elles sont remplacées
    - **/me private** te laisse en dehors des moyennes, des classements et des comparaisons

## Statistics

owner-only = C’est réservé au propriétaire de ce bot.
histogram-panel = Répartition des notes
picture-no-font = Une partie est ici en lettres latines : aucune police pour son écriture n’est installée.
profile-title = Ce qu’aime { $name }
profile-tags = Quel type de drama
profile-others-here = les autres ici
profile-others-world = tous les autres
profile-countries = De quels pays
profile-decades = De quelles années
decade = années { $year }
titles-rated = { $count ->
    [one] titre noté
   *[other] titres notés
}
titles-watched = { $count ->
    [one] titre vu
   *[other] titres vus
}
hours-watched = { $count ->
    [one] heure vue
   *[other] heures vues
}
mean-score = en moyenne
profile-tag = { $tag } { $mine } %
profile-tag-beside = { $tag } { $mine } % (les autres { $others } %)
profile-against = Le plus à contre-courant
profile-contrary = Le plus à contre-courant : **{ $title }** a reçu { $mine } { DE($name) }{ $name } et { $others } { $count ->
    [one] d’une autre personne
   *[other] de { $count } autres personnes
}
profile-watched = { $titles ->
    [one] { $titles } titre vu
   *[other] { $titles } titres vus
}, { $hours ->
    [one] { $hours } heure de visionnage
   *[other] { $hours } heures de visionnage
}
club-title = Ce qu’aime { $server }
club-title-here = Ce qu’aime ce serveur
club-about = { $ratings ->
    [one] { $ratings } note
   *[other] { $ratings } notes
} de { $members ->
    [one] { $members } membre
   *[other] { $members } membres
}, { $mean } en moyenne
club-loved = Les plus adorés
club-disputed = Les plus controversés
club-months = Notes par mois
club-dispute = de { $low } à { $high }, sur { $count } notes
club-matchmaker = L’âme sœur de tous : { $member }, dont les notes ressemblent le plus à celles des autres, sur { $count ->
    [one] { $count } titre en commun
   *[other] { $count } titres en commun
}
club-matchmaker-none = Pas encore d’âme sœur de tous : il faut cinq titres que d’autres ont notés aussi.
year-title = { $name } en { $year }
year-best = Le meilleur de l’année
year-months = Notes par mois
year-most = Surtout { $names }
year-empty = Rien de toi ne date de { $year }.
year-begins = Rien de toi ne date encore de { $year }. Note quelque chose avec /rate, et ton année commence.
year-other = Rien de toi ne date de { $year }, mais il y a quelque chose de { $years } : indique cette année avec /me year.

## Help

help-title = Namida s’y connaît en dramas
help-body =
    Tape n’importe quel nom d’un drama : anglais, d’origine, romanisé ou abrégé.

    - **/drama** sa fiche · **/synopsis** **/cast** **/episodes** **/watch** directement une partie
    - **/person** rôles, partenaires · **/browse** par genre, tag, années… · **/random** · **/top** · **/who** qui l’a noté ici

    - **/rate** comme 9, 8,5/10, 95% ou ★★★★½ · **/unrate** retire la note · **/ratings** les tiennes
    - Dans le chat : mentionne-moi avec des titres et des notes, « Goblin 9/10, W 8,5 », ou écris-moi directement
    - Applications sur un message : **{ menu-dramas }**, **{ menu-rate-here }** · sur un membre : **{ menu-taste }**
    - **/review** ce que tu en penses, spoilers masqués
    - **/list** ce que tu veux voir, regardes, as vu · **/list import** le reprend de MyDramaList et d’ailleurs · **/progress** le dernier épisode que tu as vu

    - **/similar** des titres comme un que tu connais · **/recommend** des titres pour toi
    - **/together** des titres pour un groupe, avec un vote · **/match** à quel point deux d’entre vous se ressemblent

    - **/me profile** ce que tu aimes · **/me year** ton année · **/server** ce que ce serveur aime, chacun en image
    - **/me settings** ta langue, ta région, ton échelle · **/me export** **/me forget** **/me private** · **/privacy** ce qui est gardé

    - **/settings** **/catalogue** pour ceux qui gèrent le serveur : ce qui vaut ici, ses titres et noms à lui · **/manage** critiques signalées, nouveaux épisodes
about-body =
    Namida { $version } · { $titles } titres · { $ratings } notes gardées
    Données : le catalogue fourni et des pages publiques citées sur chaque fiche ; les notes d’autres sites datent du jour indiqué à côté.
    « Où regarder » est un instantané : vérifie auprès du service avant de payer.
about-title = À propos de Namida
about-TMDB-off = TMDB : pas utilisé, aucune clé n’étant définie ; avec une clé gratuite, il y a des affiches, tous les autres titres et où les regarder.
about-TVmaze-off = TVmaze : désactivé.
about-answered = { $source } : utilisé, dernière réponse { $when }.
about-unasked = { $source } : utilisé, pas interrogé depuis le démarrage.
about-down = { $source } : ne répond pas pour l’instant.
about-busy = { $source } : demande une pause pour l’instant.
about-refused = { $source } : n’accepte pas la clé. Le propriétaire peut en créer une nouvelle et la mettre dans les réglages.
about-TMDB = Ce produit utilise l’API de TMDB mais n’est ni approuvé ni certifié par TMDB. « Où regarder » vient de JustWatch.
about-TVmaze = Les données de TVmaze sont sous licence CC BY-SA 4.0 : tvmaze.com

## Choices of commands

choice-status-plan = { list-plan }
choice-status-watching = { list-watching }
choice-status-completed = { list-completed }
choice-status-hold = { list-hold }
choice-status-dropped = { list-dropped }
choice-sort-popular = Les plus connus d’abord
choice-sort-server = Les meilleurs de ce serveur d’abord
choice-sort-world = Les meilleurs de tout Namida d’abord
choice-sort-newest = Les plus récents d’abord
choice-of-server = Ce serveur
choice-of-world = Tout Namida
choice-surprise-safe = Très connus
choice-surprise-balanced = Un peu des deux
choice-surprise-surprise = Peu connus
choice-with_others-everyone = Tout le monde
choice-with_others-nobody = Moi seulement
choice-where-direct = En message privé
choice-where-server = Dans le salon de ce serveur
choice-where-off = Pas du tout

## Countries

country-KR = Corée du Sud
country-JP = Japon
country-CN = Chine
country-TW = Taïwan
country-TH = Thaïlande
country-HK = Hong Kong
country-PH = Philippines
country-SG = Singapour
country-VN = Vietnam
country-US = États-Unis

## Facts and what dramas are based on

field-title = titre
field-native-title = titre original
field-aliases = autres noms
field-kind = type
field-country = pays
field-language = langue
field-year = année
field-aired-from = début de diffusion
field-aired-to = fin de diffusion
field-airs-on = jours de diffusion
field-status = statut
field-seasons = saisons
field-episodes = épisodes
field-runtime = durée
field-specials = épisodes spéciaux
field-networks = chaîne
field-content-rating = limite d'âge
field-genres = genres
field-tags = tags
field-synopsis = synopsis
field-based-on = œuvre d'origine
field-cast = distribution
field-crew = équipe
field-songs = chansons
field-related = titres liés
field-watch = où le voir
field-scores = notes d'ailleurs
field-links = liens
field-images = images
field-sources = sources

origin-novel = roman
origin-web-novel = web novel
origin-light-novel = light novel
origin-short-story = nouvelle
origin-manga = manga
origin-manhwa = manhwa
origin-manhua = manhua
origin-webtoon = webtoon
origin-comic = bande dessinée
origin-anime = anime
origin-drama = drama
origin-film = film
origin-true-story = histoire vraie
origin-game = jeu
origin-diary = journal intime
origin-essay = essai
origin-essays = essais
origin-play = pièce de théâtre
origin-song = chanson
origin-legend = légende
origin-folk-tale = conte populaire

## Genres

genre-action = Action
genre-adventure = Aventure
genre-business = Affaires
genre-comedy = Comédie
genre-crime = Policier
genre-documentary = Documentaire
genre-drama = Drame
genre-family = Famille
genre-fantasy = Fantasy
genre-food = Cuisine
genre-historical = Historique
genre-horror = Horreur
genre-law = Judiciaire
genre-life = Tranche de vie
genre-martial-arts = Arts martiaux
genre-mature = Pour adultes
genre-medical = Médical
genre-melodrama = Mélodrame
genre-military = Militaire
genre-music = Musique
genre-mystery = Mystère
genre-political = Politique
genre-psychological = Psychologique
genre-romance = Romance
genre-sci-fi = Science-fiction
genre-sitcom = Sitcom
genre-sports = Sport
genre-supernatural = Surnaturel
genre-thriller = Thriller
genre-tokusatsu = Tokusatsu
genre-war = Guerre
genre-wuxia = Wuxia
genre-youth = Jeunesse

## Tags

tag-amnesia = amnésie
tag-contract-relationship = relation sous contrat
tag-contract-marriage = mariage sous contrat
tag-fake-relationship = faux couple
tag-arranged-marriage = mariage arrangé
tag-cohabitation = cohabitation
tag-hidden-identity = identité cachée
tag-identity-swap = usurpation d’identité
tag-body-swap = échange de corps
tag-cross-dressing = travestissement
tag-time-skip = ellipse temporelle
tag-starting-over = nouveau départ
tag-reunion = retrouvailles
tag-change-of-fortune = changement de fortune
tag-debt = dettes
tag-makeover = relooking
tag-terminal-illness = maladie incurable
tag-kidnapping = enlèvement
tag-car-accident = accident de la route
tag-survival = survie
tag-death-game = jeu mortel
tag-competition = concours
tag-treasure-hunt = chasse au trésor
tag-unexpected-pregnancy = grossesse imprévue
tag-one-night-stand = coup d’un soir
tag-slow-burn = slow burn
tag-fast-romance = romance rapide
tag-slight-romance = romance au second plan
tag-love-triangle = triangle amoureux
tag-first-love = premier amour
tag-unrequited-love = amour à sens unique
tag-secret-crush = amour inavoué
tag-love-at-first-sight = coup de foudre
tag-enemies-to-lovers = d’ennemis à amants
tag-love-hate-relationship = amour-haine
tag-friends-to-lovers = d’amis à amants
tag-childhood-sweethearts = amour d’enfance
tag-opposites-attract = les opposés s’attirent
tag-second-chance-romance = seconde chance en amour
tag-ex-returns = retour de l’ex
tag-forbidden-love = amour interdit
tag-star-crossed-lovers = amants maudits
tag-fated-love = amour prédestiné
tag-secret-relationship = relation secrète
tag-workplace-romance = romance au travail
tag-boss-and-employee = patron et employé
tag-teacher-and-student = professeur et élève
tag-master-and-disciple = maître et disciple
tag-neighbours = voisins
tag-rich-man-poor-woman = homme riche, femme pauvre
tag-rich-woman-poor-man = femme riche, homme pauvre
tag-celebrity-romance = romance avec une star
tag-noona-romance = romance noona
tag-age-gap = différence d’âge
tag-grumpy-and-sunshine = grumpy x sunshine
tag-he-falls-first = il craque en premier
tag-she-falls-first = elle craque en premier
tag-reverse-harem = harem inversé
tag-harem = harem
tag-multiple-couples = plusieurs couples
tag-healthy-relationship = relation saine
tag-misunderstandings = malentendus
tag-break-up = rupture
tag-married-couple = couple marié
tag-infidelity = infidélité
tag-divorce = divorce
tag-cross-cultural-romance = romance interculturelle
tag-interspecies-romance = romance inter-espèces
tag-height-difference = différence de taille
tag-steamy = romance torride
tag-bl = BL
tag-gl = GL
tag-censored-bl = BL censuré
tag-lgbtq-characters = personnages LGBTQ+
tag-family-bonds = liens familiaux
tag-found-family = famille de cœur
tag-parent-and-child = parent et enfant
tag-siblings = frères et sœurs
tag-twins = jumeaux
tag-single-parent = parent solo
tag-orphan = orphelin
tag-dysfunctional-family = famille dysfonctionnelle
tag-family-opposition = opposition de la famille
tag-family-secret = secret de famille
tag-birth-secret = secret de naissance
tag-secret-sibling = frère ou sœur caché
tag-close-friendship = grande amitié
tag-bromance = bromance
tag-womance = womance
tag-classmates = camarades de classe
tag-teamwork = travail d’équipe
tag-rivalry = rivalité
tag-pets = animaux de compagnie
tag-strong-female-lead = héroïne forte
tag-badass-female-lead = héroïne badass
tag-strong-male-lead = héros fort
tag-nice-male-lead = héros gentil
tag-warm-female-lead = héroïne chaleureuse
tag-cold-male-lead = héros froid
tag-cold-female-lead = héroïne froide
tag-arrogant-lead = protagoniste arrogant
tag-cheerful-lead = protagoniste joyeux
tag-naive-lead = protagoniste naïf
tag-shy-lead = protagoniste timide
tag-sassy-female-lead = héroïne insolente
tag-eccentric-lead = protagoniste excentrique
tag-smart-lead = protagoniste intelligent
tag-hardworking-lead = protagoniste travailleur
tag-rich-male-lead = héros riche
tag-rich-female-lead = héroïne riche
tag-poor-lead = protagoniste pauvre
tag-possessive-lead = protagoniste possessif
tag-playboy-lead = protagoniste séducteur
tag-popular-lead = protagoniste populaire
tag-antihero-lead = antihéros
tag-delinquent-lead = protagoniste rebelle
tag-student-lead = protagoniste élève ou étudiant
tag-teenage-lead = protagoniste adolescent
tag-child-lead = protagoniste enfant
tag-disabled-lead = protagoniste handicapé
tag-autistic-lead = protagoniste autiste
tag-gay-lead = protagoniste gay
tag-bisexual-lead = protagoniste bisexuel
tag-female-centred = centré sur les femmes
tag-ensemble-cast = récit choral
tag-workplace = monde du travail
tag-ceo-lead = protagoniste PDG
tag-chaebol = chaebol
tag-doctor-lead = protagoniste médecin
tag-hospital = hôpital
tag-lawyer-lead = protagoniste avocat
tag-courtroom = tribunal
tag-detective-lead = protagoniste détective
tag-police = police
tag-soldiers = soldats
tag-spies-and-undercover = espionnage et infiltration
tag-bodyguard = garde du corps
tag-teacher-lead = protagoniste professeur
tag-entertainment-industry = monde du spectacle
tag-actor-lead = protagoniste acteur
tag-idol-lead = protagoniste idol
tag-musicians = musiciens
tag-writer-lead = protagoniste écrivain
tag-journalists = journalistes
tag-fashion-industry = monde de la mode
tag-artists = artistes
tag-cooking = gastronomie
tag-athletes = sportifs
tag-gaming = jeux vidéo
tag-con-artist = escrocs
tag-high-school = lycée
tag-university = université
tag-countryside = campagne
tag-seaside = bord de mer
tag-restaurant-or-caf = restaurant ou café
tag-hotel = hôtel
tag-prison = prison
tag-palace = palais
tag-joseon = dynastie Joseon
tag-goryeo-and-earlier-korea = Goryeo et Corée ancienne
tag-colonial-korea = Corée coloniale
tag-republican-china = Chine républicaine
tag-tang-dynasty = dynastie Tang
tag-song-and-ming-dynasties = dynasties Song et Ming
tag-qing-dynasty = dynastie Qing
tag-early-imperial-china = début de la Chine impériale
tag-old-japan = Japon d’autrefois
tag-old-siam = Siam d’autrefois
tag-fictional-history = royaume fictif
tag-historical-figures = personnages historiques
tag-wartime = temps de guerre
tag-1980s-and-before = années 80 et avant
tag-1990s = années 90
tag-past-and-present = passé et présent
tag-time-travel = voyage dans le temps
tag-time-loop = boucle temporelle
tag-reincarnation = réincarnation
tag-reincarnated-lovers = amants réincarnés
tag-transmigration = transmigration
tag-parallel-worlds = mondes parallèles
tag-xianxia = xianxia
tag-xuanhuan = xuanhuan
tag-ghosts = fantômes
tag-exorcism-and-shamans = exorcisme et chamans
tag-grim-reaper = faucheuse
tag-gods-and-immortals = dieux et immortels
tag-gumiho = gumiho
tag-vampires = vampires
tag-demons = démons
tag-zombies = zombies
tag-mythical-creatures = créatures mythiques
tag-magic = magie
tag-superpowers = superpouvoirs
tag-foresight-and-mind-reading = voyance et télépathie
tag-robots-and-ai = robots et IA
tag-aliens = extraterrestres
tag-dystopia-and-future = dystopie et futur
tag-murder-mystery = meurtre à élucider
tag-serial-killer = tueur en série
tag-investigation = enquête
tag-cold-case = cold case
tag-gangsters = gangsters
tag-assassin = tueur à gages
tag-corruption = corruption
tag-conspiracy = complot
tag-wrongly-accused = accusé à tort
tag-vigilante = justicier
tag-cult = secte
tag-hidden-killer = tueur insoupçonné
tag-revenge = vengeance
tag-betrayal = trahison
tag-power-struggle = lutte de pouvoir
tag-palace-intrigue = intrigues de palais
tag-royalty = royauté
tag-generals-and-warriors = généraux et guerriers
tag-jianghu = jianghu
tag-traditional-medicine = médecine traditionnelle
tag-class-divide = fossé social
tag-social-issues = critique sociale
tag-coming-of-age = passage à l’âge adulte
tag-difficult-adulthood = difficultés de la vie adulte
tag-chasing-a-dream = poursuite d’un rêve
tag-personal-growth = évolution personnelle
tag-redemption = rédemption
tag-grief = deuil
tag-trauma = traumatisme
tag-mental-health = santé mentale
tag-illness = maladie
tag-north-and-south-korea = les deux Corées
tag-fan-culture = culture fan
tag-healing = réconfortant
tag-fluffy = mignon et léger
tag-tearjerker = tire-larmes
tag-slice-of-life = scènes du quotidien
tag-dark = sombre
tag-suspenseful = suspense
tag-angsty = déchirant
tag-black-comedy = humour noir
tag-slapstick = burlesque
tag-parody-and-satire = parodie et satire
tag-makjang = makjang
tag-inner-monologue = monologue intérieur
tag-complex-plot = intrigue complexe
tag-school-violence = violence scolaire
tag-cyberbullying = cyberharcèlement
tag-workplace-abuse = harcèlement au travail
tag-suicide = suicide
tag-self-harm = automutilation
tag-sexual-violence = violences sexuelles
tag-adult-minor-relationship = relation adulte-mineur
tag-domestic-violence = violences domestiques
tag-child-abuse = maltraitance infantile
tag-toxic-relationship = relation toxique
tag-stalking = stalking
tag-graphic-violence = violence explicite
tag-violence-against-animals = maltraitance animale
tag-sexual-content = contenu sexuel
tag-nudity = nudité
tag-sex-work = prostitution
tag-drinking-and-drugs = alcool et drogue
tag-homophobia = homophobie
tag-pregnancy-loss = fausse couche ou avortement
tag-pandemic = pandémie
tag-happy-ending = fin heureuse
tag-sad-ending = fin triste
tag-bittersweet-ending = fin douce-amère
tag-open-ending = fin ouverte
tag-lead-dies = mort du protagoniste
tag-character-death = mort d’un personnage
tag-noble-sacrifice = noble sacrifice
tag-faked-death = fausse mort
tag-lovers-reunited = couple réuni
tag-no-end-couple = couple séparé à la fin
tag-second-lead-wins = victoire du second lead
tag-tragic-past-revealed = passé tragique révélé
tag-based-on-a-novel = adapté d’un roman
tag-based-on-a-web-novel = adapté d’un web novel
tag-based-on-a-manga = adapté d’un manga
tag-based-on-a-webtoon = adapté d’un webtoon
tag-based-on-a-game = adapté d’un jeu vidéo
tag-based-on-a-true-story = tiré d’une histoire vraie
tag-remake = remake
tag-miniseries = mini-série
tag-web-series = websérie
tag-vertical-short = mini-drama vertical
tag-anthology = anthologie
tag-episodic = épisodes indépendants
tag-daily-drama = drama quotidien
tag-weekend-family-drama = drama familial du week-end

## Commands

menu-dramas = Dramas de ce message
menu-rate-here = Noter des dramas ici
menu-taste = Goûts
command-drama = Chercher un drama
command-synopsis = De quoi parle un drama
command-cast = Qui joue qui
    .name = casting
command-episodes = Épisodes, durée et dates
    .name = épisodes
command-watch = Où regarder un drama
    .name = regarder
command-person = Rôles par année, partenaires et meilleurs titres de quelqu’un devant ou derrière la caméra
    .name = personne
command-browse = Des dramas par genre, tag, pays, années, durée ou service
    .name = parcourir
command-random = Un drama tiré au hasard que tu n’as pas noté
    .name = hasard
command-top = Les dramas les mieux notés
command-who = Qui a noté un drama ici, et avec quelle note
    .name = qui
command-rate = Noter un drama
    .name = noter
command-unrate = Retirer ta note d’un drama
    .name = retirer-note
command-ratings = Les notes, les plus récentes d’abord : les tiennes ou celles d’un autre membre
    .name = notes
command-similar = Des dramas comme un que tu connais
    .name = similaires
command-recommend = Des dramas pour toi, avec les raisons
    .name = recommander
command-together = Des dramas qui plairaient à vous tous, avec un vote
    .name = ensemble
command-match = À quel point tes notes ressemblent à celles d’un autre membre
    .name = comparer
command-settings = Ce qui vaut pour ce serveur : région, services, langue, titres
    .name = réglages
command-me = Tes réglages et tes données
    .name = moi
command-me-settings = Région, services, langue, titres, notes : comme tu aimes
    .name = réglages
command-me-export = Tout ce qui est gardé sur toi, en message privé
    .name = exporter
command-me-forget = Oublier tout ce qui est gardé sur toi
    .name = oublier
command-me-private = Rester en dehors des moyennes, des classements et des comparaisons
    .name = privé
command-privacy = Ce qui est gardé, pourquoi et combien de temps
    .name = confidentialité
command-review = Dire ce que tu penses d’un drama
    .name = critique
command-manage = Pour ceux qui gèrent ce serveur
    .name = gérer
command-manage-reports = Les critiques que des membres ont signalées et celles masquées ici
    .name = signalements
command-manage-alerts = Le salon où les nouveaux épisodes sont annoncés
    .name = annonces
option-manage-channel = Le salon ; laisse vide pour voir l’actuel
    .name = salon
command-list = Ce que tu veux voir, regardes et as vu
    .name = liste
command-list-show = Ta liste, ou la liste ouverte d’un autre membre
    .name = montrer
command-list-add = Mettre un drama dans ta liste, ou l’y déplacer
    .name = ajouter
command-list-remove = Retirer un drama de ta liste
    .name = retirer
command-list-share = Dire qui peut voir ta liste
    .name = partager
command-list-import = Importer une liste et ses notes depuis un autre site
    .name = importer
option-list-file = L’export de MyDramaList, Letterboxd, AniList, Trakt, Simkl ou IMDb, ou tout CSV avec des titres
    .name = fichier
option-list-out_of = Sur combien sont les notes du fichier, s’il ne le dit pas
    .name = échelle
command-list-tell = Recevoir une annonce des nouveaux épisodes de ce que tu regardes
    .name = prévenir
option-list-where = En message privé, dans le salon de ce serveur, ou pas du tout
    .name = où
option-list-status = Quelle partie de la liste
    .name = partie
option-list-note = Un mémo pour toi ; - l’efface
    .name = mémo
option-list-with_others = Tout le monde, ou personne d’autre que toi
    .name = avec-qui
command-progress = Où tu en es, et combien de soirées il reste
    .name = progression
command-me-profile = Ce que tu aimes : tags, pays, décennies, heures de visionnage
    .name = profil
command-me-year = Ton année de dramas, sur une carte
    .name = année
option-me-year = Quelle année ; laisse vide pour celle en cours
    .name = année
command-server = Ce que ce serveur adore, ce qui le divise, et l’âme sœur de tous
    .name = serveur
command-status = Pour le propriétaire de ce bot : comment il se porte
    .name = état
command-help = Ce que Namida sait faire
    .name = aide
command-about = Version, sources et état
    .name = à-propos
command-catalogue = Les titres et noms propres à ce serveur
command-catalogue-misses = Ce qui n’a pas été trouvé ici, et ce que cela peut désigner
    .name = introuvables
command-catalogue-alias = Faire trouver un drama ici sous un autre nom
    .name = alias
command-catalogue-unalias = Retirer un nom propre à ce serveur
    .name = retirer-alias
command-catalogue-add = Ajouter un titre que seul ce serveur voit
    .name = ajouter
command-catalogue-correct = Corriger un titre pour ce serveur
    .name = corriger
command-catalogue-hide = Faire qu’un titre ne soit ni trouvé ni recommandé ici
    .name = masquer
command-catalogue-history = Ce qui a changé ici, et par qui
    .name = historique
command-catalogue-undo = Annuler le dernier changement des titres de ce serveur
    .name = annuler
command-catalogue-import = Des titres d’un fichier, ou du texte d’une page
    .name = importer
option-catalogue-file = .jsonl, .csv ou une page en .txt, jusqu’à 2 Mo ; laisse vide pour coller un texte
    .name = fichier
option-catalogue-name = Le nom qu’on utilise ici
    .name = nom
option-title = N’importe quel nom du drama
    .name = titre
option-score = 9, 8,5/10, 95%, 4,5/5 ou ★★★★½
    .name = note
option-region = Des pays en deux lettres ou par leur nom, plusieurs séparés par des virgules : KR, US
    .name = région
option-private = Ne montrer la réponse qu’à toi
    .name = privé
option-like = Ce que tu veux, séparé par des virgules, ou un titre : famille de cœur, slow burn
    .name = avec
option-avoid = Ce que tu ne veux pas, séparé par des virgules : amnésie, fin triste
    .name = sans
option-mood = Ce dont tu as envie
    .name = humeur
option-years = 2015, 2015-2020, depuis 2018, jusqu’en 2010 ou années 90
    .name = années
option-surprise = Très connus, peu connus ou un peu des deux
    .name = surprise
option-member = Un autre membre
    .name = membre
option-member2 = Encore quelqu’un
    .name = membre2
option-member3 = Encore quelqu’un
    .name = membre3
option-member4 = Encore quelqu’un
    .name = membre4
option-member5 = Encore quelqu’un
    .name = membre5
option-member6 = Encore quelqu’un
    .name = membre6
option-member7 = Encore quelqu’un
    .name = membre7
option-member8 = Encore quelqu’un
    .name = membre8
option-member9 = Encore quelqu’un
    .name = membre9
option-country = Seulement les dramas de ce pays
    .name = pays
option-name = Un nom dans n’importe quel ordre
    .name = nom
option-genre = Seulement ce genre
    .name = genre
option-tag = Seulement les dramas avec ce tag
    .name = tag
option-from_year = Cette année ou après
    .name = année-min
option-to_year = Cette année ou avant
    .name = année-max
option-service = Seulement ce qui a été repéré sur ce service
    .name = service
option-sort = Ce qui vient en premier
    .name = tri
option-of = Les notes de ce serveur, ou de tout le monde
    .name = de
option-episode = Le dernier épisode que tu as vu
    .name = épisode
option-before = Finir avant : dimanche, dans 5 jours, 2026-01-31
    .name = avant
option-max_episodes = Au plus ce nombre d’épisodes
    .name = max-épisodes
