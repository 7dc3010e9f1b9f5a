# Textos para los miembros. Breves, cálidos y exactos.

language-name = Español

## The card of a drama

tab-overview = Resumen
tab-cast = Reparto
tab-episodes = Episodios
tab-watch = Dónde ver
tab-reviews = Reseñas
tab-similar = Similares

status-announced = anunciado
status-airing = en emisión
status-ended = finalizado
kind-series = serie
kind-special = especial
kind-film = película
kind-other = otro
minutes = { $count } min
episodes-runtime = { $count } × { $minutes } min
episodes-count = { $count ->
    [one] 1 episodio
   *[other] { $count } episodios
}
specials-count = { $count ->
    [one] especial
   *[other] { $count } especiales
}
by-author = { $work } de { $author }
based-on = Basado en
songs = Canciones
song-opening = opening «{ $title }»
song-ending = ending «{ $title }»
song-insert = «{ $title }»
synopsis-none = Aquí todavía no hay sinopsis.
disputed = Las fuentes no coinciden: { $facts }
disputed-fact = { $field } { $value } ({ $source })

score-mine = Tú
score-none-yet = sin puntuar todavía
score-world = Todo Namida
votes = { $count ->
    [one] 1 voto
   *[other] { $count } votos
}
average = { $score } ({ $count ->
    [one] 1 voto
   *[other] { $count } votos
})

billing-main = Reparto principal
billing-support = Secundarios
billing-guest = Invitados
cast-none = Aquí todavía no hay reparto.
job-director = Dirección
job-screenwriter = Guion
job-composer = Música
job-producer = Producción

specials = Especiales
special-untitled = Especial
episodes-none = Todavía no se sabe nada de los episodios.
time-to-watch = { $hours ->
    [0] { $minutes } min
   *[other] { $minutes ->
        [0] { $hours } h
       *[other] { $hours } h { $minutes } min
    }
} para verlo entero
aired-from = Estreno: { $first }
aired-between = { $first } – { $last }
same-story = La misma historia
relation-original = original
relation-remake = remake
relation-adaptation = adaptación
relation-sequel = secuela
relation-prequel = precuela
relation-special = especial
relation-film = película
relation-spin-off = spin-off
relation-side-story = historia paralela
relation-same-universe = mismo universo
story-goes-on = Más de historias que conoces
similar-none = Todavía nada lo bastante parecido.

region-none = No has elegido región, así que esto no se limita a donde estás.
region-set = Elegir mi región
region-other = Otra región…
region-ask = Tu país o sus dos letras, como KR
watch-in = { $flag } { $region }
watch-none = No se conoce ningún servicio que lo tenga.
watch-unstated = { $regions }: no se sabe qué servicio lo tiene allí.
watch-stream = Con suscripción
watch-free = Gratis
watch-rent = En alquiler
watch-buy = En venta
watch-elsewhere = { $more ->
    [0] No consta en tu región; sí en { $regions }.
   *[other] No consta en tu región; sí en { $regions } y { $more } más.
}
watch-credit = Los datos de dónde ver son de JustWatch, a través de [TMDB](<{ $link }>).
and-more = +{ $count }
watch-somewhere = { $services } ({ $when }, sin región indicada)
search-at = Buscar en
date-unknown = fecha desconocida

## Live sources

trailer = Tráiler
next-episode = **Próximo** episodio { $number }, { $when }
next-of-season = **Próximo** episodio { $number } de la temporada { $season }, { $when }
next-unnumbered = **Próximo** episodio { $when }
live-from = También de { $sources }
live-down = { $source } no responde en este momento.
live-busy = { $source } pide una pausa en este momento.
live-refused = { $source } no acepta la clave de este bot.
live-unlisted = { $source } no tiene este título.
live-as-of = Se muestra lo que decía { $when }.
live-missing = Faltan aquí su póster, sus fechas y dónde verlo.
live-searching = Buscando también en { $sources }…
live-not-searched = No hubo respuesta de { $sources }, así que falta aquí lo que se sabe allí. Vuelve a intentarlo dentro de un rato.
from-source = de { $source }

page-of = { $page } de { $pages }
open-another = Abrir otro título
open-one = Abrir un título
open = Abrir
open-card = Abrir ficha

## Rating

rate-this = Puntuar
rate-again = Le diste { $score } – cambiar
rate-remove = Quitar mi puntuación
rate-ask = ¿Qué nota le das a **{ $title }**?
score-word-10 = de mis favoritos
score-word-8 = muy bueno
score-word-6 = está bien
score-word-4 = flojo
score-word-2 = malo
undo = Deshacer
undone = Deshecho. { $now }
rating-kept = **{ $title }**: le das **{ $score }**.
rating-changed = **{ $title }**: le das **{ $score }**, antes { $before }.
rating-gone = **{ $title }**: se ha quitado tu { $before }.
rating-kept-by = **{ $title }**: **{ $score }** de { $name }.
rating-changed-by = **{ $title }**: **{ $score }** de { $name }, antes { $before }.
rating-gone-by = **{ $title }**: { $name } ha quitado su { $before }.
ratings-title = Puntuaciones de { $name }
ratings-summary = { $count ->
    [one] 1 drama
   *[other] { $count } dramas
}, { $mean } de media

## Rating in chat

chat-undo = Deshacer { $title }
chat-which = ¿Para cuál es el { $score }?
chat-which-title = ¿A cuál te refieres?
chat-which-score = **{ $title }**: ¿a qué nota te refieres?
chat-sure = **{ $title }**: ¿guardo un **{ $score }** de tu parte?
chat-keep = Guardar { $score }
chat-leave = Dejarlo
chat-neither = Ninguno
chat-left = No se ha guardado nada.
chat-named = **{ $title }**: añade una nota, como «{ $title } 9/10», y la guardo.
chat-parts = **{ $title }**: en el chat guardo una sola nota para todo, como «{ $title } 9/10». Las notas por partes van en una reseña.
chat-more = { $count ->
    [one] Queda 1 título más
   *[other] Quedan { $count } títulos más
}: no puedo con tantos en un mensaje. Envía el resto en otro.
chat-hello = Cuéntame qué has visto, como «Goblin 9/10, W 8,5», y guardo tus notas. /recommend te busca algo que ver, /unrate retira una nota. Más con /help
chat-role = Discord solo me muestra los mensajes que me mencionan por mi nombre. Envíalo otra vez con { $bot }, por favor.
chat-names = { $count ->
    [one] Un drama
   *[other] { $count } dramas
} en este mensaje
chat-rate-title = Puntuar dramas aquí
taste-title = Los gustos de { $name }
taste-none = { $name } todavía no ha puntuado nada.
taste-best = Lo mejor puntuado
## Lists and progress

list-watching = Viendo
list-plan = Por ver
list-completed = Completado
list-hold = En pausa
list-dropped = Abandonado
list-all = Todo
list-this = Poner en mi lista
list-ask = ¿En qué parte de tu lista va **{ $title }**?
list-change = { $standing } – cambiar
list-remove = Quitar de mi lista
list-kept = **{ $title }**: { $standing }.
list-gone = **{ $title }** ya no está en tu lista.
list-note-was = Tu anotación era: { $note }
list-finished = ¿Qué nota le das?
list-title = Lista de { $name }
list-shared = Otras personas pueden ver esta lista.
list-yours = Solo tú ves esta lista; /list share la abre a los demás.
list-none-of = Aquí no hay nada de eso.
list-share-everyone = Tu lista está abierta: cualquiera puede verla con /list show, también tus anotaciones.
list-share-nobody = Tu lista es solo tuya.
list-share-hidden = Tu lista se abrirá a los demás cuando vuelvas a incluirte: /me private. Hasta entonces solo la ves tú.
progress-of = { $episode } de { $total }
progress-open = episodio { $episode }
progress-none = Todavía no has empezado **{ $title }**.
one-more = Episodio { $episode } visto
seen-whole = Ya lo vi
pace-ask = ¿Cuántas noches?
pace = Terminar antes del { $day }: { $size } en { $evenings ->
    [one] 1 noche
   *[other] { $evenings } noches
}.
pace-each = Son { $each } por noche, { $time }.
pace-each-only = Son { $each } por noche.
pace-begin = Empieza a más tardar el { $day }; antes del { $before } { $free ->
    [one] queda 1 noche
   *[other] quedan { $free } noches
}.
pace-tight = Es más de lo que cabe en una noche; mejor una fecha más lejana.
pace-other = Antes de otro día
hours-minutes = { $hours ->
    [0] { $minutes } min
   *[other] { $minutes ->
        [0] { $hours } h
       *[other] { $hours } h { $minutes } min
    }
}
weekday = { $day }, { $date }

## New episodes

alerts-title = Episodios nuevos
alerts-several = episodios { $first } a { $last }
alerts-of-season = episodio { $number } de la temporada { $season }
alerts-direct = Te escribiré cuando algo que ves tenga un episodio nuevo: todo lo de una noche en un solo mensaje.
alerts-server = Te mencionaré en { $channel } cuando algo que ves tenga un episodio nuevo.
alerts-off = No recibirás avisos de episodios nuevos.
alerts-none = Aún no hay nada en { list-watching } en tu lista: /list add lo pone ahí.
alerts-end = /list tell pone fin a estos mensajes.
alerts-channel = Los episodios nuevos se anuncian en { $channel } a quienes lo eligen con /list tell.
alerts-channel-none = Los episodios nuevos ya no se anuncian en este servidor.
alerts-channel-unset = Aquí no se anuncian episodios nuevos en ningún canal. Elige uno abajo.
alerts-stop = No anunciarlos en ninguno

## Importing a list

import-title = De { $site }
import-count-matched = { $count ->
    [one] 1 título reconocido
   *[other] { $count } títulos reconocidos
}
import-count-reviews = { $count ->
    [one] 1 reseña tuya
   *[other] { $count } reseñas tuyas
}
import-count-open = { $count } por aclarar
import-count-missing = { $count ->
    [one] 1 que no está aquí
   *[other] { $count } que no están aquí
}
import-waits = Todavía no se ha guardado nada.
import-nothing = Ninguno de estos títulos está aquí, así que no hay nada que importar.
import-replaces = { $count ->
    [one] 1 de ellos ya tiene
   *[other] { $count } de ellos ya tienen
} otra nota tuya; se queda la tuya si no la reemplazas.
import-unread = { $count ->
    [one] 1 línea no se pudo leer o pasaba del límite.
   *[other] { $count } líneas no se pudieron leer o pasaban del límite.
}
import-unscaled = Las notas se dejan fuera: pueden ser sobre 5 o sobre 10. Importa otra vez e indícalo con «escala».
import-strange = No he podido leer esto como estado en la lista: { $words }.
import-unscored = No he podido leer esto como nota: { $words }.
import-undated = No he podido leer esto como día, así que cuenta el de hoy: { $words }. Escríbelo como 2024-03-09.
import-columns = No conozco estas columnas, así que solo leí los títulos: { $words }. Conozco, por ejemplo, score, status y progress.
import-matched = Reconocidos
import-missing = No están aquí
import-more = y { $count } más
import-was = la tuya es { $score }
import-which = { $count ->
    [one] Una pregunta:
   *[other] La primera de { $count } preguntas:
} ¿a qué corresponde **{ $name }**?
import-none-of-these = Ninguno de estos, dejar fuera
import-go = Importar
import-replace = Importar y reemplazar
import-cancel = Dejarlo
import-cancelled = No se ha importado nada.
import-done = { $scores ->
    [one] Se ha guardado 1 nota
   *[other] Se han guardado { $scores } notas
} y { $listed ->
    [one] hay 1 título
   *[other] hay { $listed } títulos
} en tu lista.
import-done-listed = { $listed ->
    [one] Se ha añadido 1 título
   *[other] Se han añadido { $listed } títulos
} a tu lista.
import-done-nothing = Ya lo tenías todo, así que no se ha cambiado nada.
import-done-unsaid = El archivo no da nota ni estado en la lista para estos títulos, así que no se ha cambiado nada.
import-done-reviews = { $count ->
    [one] 1 reseña tuya está de vuelta.
   *[other] { $count } reseñas tuyas están de vuelta.
}
import-done-open = { $count ->
    [one] 1 pregunta quedó sin responder, así que ese título falta
   *[other] { $count } preguntas quedaron sin responder, así que esos títulos faltan
}. /list import con el mismo archivo vuelve a preguntar.
import-undone = { $count ->
    [one] 1 título vuelve a estar como antes de importar.
   *[other] { $count } títulos vuelven a estar como antes de importar.
}
import-redone = { $count ->
    [one] 1 título vuelve a estar como lo dejó la importación.
   *[other] { $count } títulos vuelven a estar como los dejó la importación.
}
import-undo-stay = { $count ->
    [one] 1 título ha cambiado desde entonces y se queda como está.
   *[other] { $count } títulos han cambiado desde entonces y se quedan como están.
}
import-open = Abrir mi lista

## Reviews

review-this = Escribir una reseña
review-edit = Editar mi reseña
review-delete = Eliminar
review-delete-ask = ¿Eliminar tu reseña de **{ $title }**? Tu nota se queda.
review-delete-sure = Eliminar para siempre
review-deleted = Tu reseña de **{ $title }** se ha eliminado.
review-report = Denunciar
review-reported = Se ha avisado a quienes gestionan este servidor. Gracias por el aviso.
review-hide = Ocultar aquí
review-keep = Dejarla
review-show = Volver a mostrar
review-hidden = Esa reseña ya no se muestra en este servidor.
review-kept-shown = Esa reseña se muestra en este servidor.
review-kept = **{ $title }**: reseña de { $who }
review-kept-hidden = Quienes gestionan este servidor no la muestran aquí.
review-kept-alone = Los demás la verán cuando vuelvas a incluirte: /me private. Hasta entonces solo la ves tú.
review-kept-here = Tu reseña se ha guardado.
review-open = Leer las reseñas
review-read = Leer una entera
review-none = Nadie de aquí ha escrito todavía una reseña.
review-opposites = Dos opiniones:
review-spoiler = Desvela la historia:
review-ahead = Llega hasta el episodio { $episode }, que todavía no has visto:
review-ahead-here = Llega hasta el episodio { $episode }, que aquí no todos han visto todavía:
review-ahead-unknown = Puede hablar de episodios que todavía no has visto:
review-barred = oculta, porque cuenta lo que viene
review-until = { $episode ->
    [one] tras 1 episodio
   *[other] tras { $episode } episodios
}
review-form = Reseña: { $title }
review-score = Tu nota
review-text = Tu reseña
review-spoils = Desvela la historia
review-spoils-hint = En ese caso, todo el texto queda oculto.
review-episodes = Episodios que has visto
review-episodes-hint = Quien lo tenga en su lista y no haya llegado tan lejos la verá oculta.
review-aspects = Notas por partes, si quieres
review-aspects-hint = historia 9, actuación 8,5, música 10, revisionado 7
review-unread-episode = No pude leer cuántos episodios has visto, así que eso queda fuera.
review-unread-aspects = No pude leer todas las notas por partes, así que lo que no estaba claro queda fuera. Escríbelas como historia 9, actuación 8.5.
aspect-story = historia
aspect-acting = actuación
aspect-music = música
aspect-rewatch = revisionado
reports-title = Denunciada: una reseña de { $title }
reports-hidden = Oculta aquí: una reseña de { $title }
reports-count = { $count ->
    [one] por 1 miembro
   *[other] por { $count } miembros
}

## People

did-role = Papeles
did-director = Dirección
did-screenwriter = Guion
did-composer = Música
did-producer = Producción
billed-main = principal
billed-support = secundario
billed-guest = invitado
person-also = también se escribe { $names }
person-with = Actúa más con
person-best = Lo mejor valorado en { $server }
person-best-here = Lo mejor valorado en este servidor
person-best-world = Lo mejor valorado en todo Namida
person-several = «{ $typed }» puede ser una de estas personas.
person-nearest = Nadie aquí se llama «{ $typed }». ¿Buscabas a una de estas personas?
person-nothing = Nadie aquí se llama «{ $typed }». Prueba con otra grafía en letras latinas o con una parte.
choose-person = Elige una persona
open-partner = Abrir coprotagonista

## Browsing

browse-all = Todos los dramas
browse-years = { $since }–{ $until }
browse-since = desde { $year }
browse-until = hasta { $year }
browse-episodes = { $count ->
    [one] 1 episodio
   *[other] hasta { $count } episodios
}
browse-on = en { $service }
browse-service = Dónde se puede ver, y de cuándo es el dato, está en cada ficha, en «Dónde ver».
browse-count = { $count ->
    [one] 1 título
   *[other] { $count } títulos
}
sort-popular = primero lo más conocido
sort-server = primero lo mejor de { $server }
sort-server-here = primero lo mejor de este servidor
sort-world = primero lo mejor de todo Namida
sort-newest = primero lo más nuevo
another-one = Otro
top-title = Lo mejor de { $server }
top-title-here = Lo mejor de este servidor
top-title-world = Lo mejor de todo Namida
top-summary = { $count ->
    [one] 1 título puntuado
   *[other] { $count } títulos puntuados
}; cuantas menos puntuaciones, más cerca de la media general
who-title = Quién ha puntuado aquí { $title }

## Recommending

picks-similar = Como { $title }
picks-for-me = Para { $name }
picks-others = Mostrar otros
picks-services = en los servicios que tienes: { $services }
picks-anywhere = Nada de lo que encaja está en tus servicios, así que estos pueden estar en cualquier parte.
seen-it = Ya lo vi
not-for-me = No es para mí
more-like-this = Más como este
less-of-this = Menos de esto
less-done = Ahora sin «{ $tag }».
less-always = Dejarlo fuera siempre
less-always-done = Ya no se te recomendará «{ $tag }»; lo cambias con /me settings.
pick-safe = una apuesta segura
pick-surprise = una sorpresa
not-out = aún no se ha estrenado
not-out-until = se estrena el { $day }
wish-mood = con ganas de «{ $mood }»
mood-cry = llorar
mood-cry-means = Una historia que te hace llorar.
mood-laugh = reír
mood-laugh-means = Alocada, ágil y divertida.
mood-comfort = calidez
mood-comfort-means = Gente amable, preocupaciones pequeñas y comida caliente.
mood-thrill = emoción
mood-thrill-means = Un episodio más, con el corazón a mil.
mood-slow-evening = noche tranquila
mood-slow-evening-means = Serena, sin prisas, para dejarse llevar.
mood-swoon = suspirar
mood-swoon-means = Enamorarse otra vez.
mood-think = pensar
mood-think-means = Se te queda en la cabeza durante días.
mood-puzzle = enigma
mood-puzzle-means = Pistas que seguir y un misterio que resolver.
mood-escape = evadirse
mood-escape-means = Otro mundo u otra época.
mood-cheer-on = superación
mood-cheer-on-means = Gente que no se rinde.
mood-shiver = escalofríos
mood-shiver-means = Rincones oscuros y manos frías.
wish-without = sin { $tags }
wish-since = desde { $year }
wish-until = hasta { $year }
wish-episodes = { $count ->
    [one] 1 episodio
   *[other] hasta { $count } episodios
}
wish-service = en { $service }
wish-safe = solo muy conocidos
wish-surprise = solo poco conocidos
tag-taken = He entendido «{ $given }» como { $tag }.
dismissed = **{ $title }** no volverá a salirte.
welcome-back = **{ $title }** puede volver a salirte.
reason-tags = en común: { $values }
reason-tags-with = en común con { $titles }: { $values }
reason-tags-given = por tus notas ({ $titles }), en común: { $values }
comma = { ", " }
labelled = { $label }: { $text }
quoted = «{ $text }»
and = { $first } { Y($second) } { $second }
reason-genres = { $values }
reason-cast = con { $values }
reason-crew = hecho por { $values }
reason-country = del mismo país
reason-era = de los mismos años
reason-source = también basado en: { $values }
reason-networks = de la misma cadena
reason-liked = gusta a los fans de { $titles }
reason-liked-here = les encanta a las mismas personas
reason-loved = a { $values } miembros que adoran { $titles } les encantó
reason-advice = los fans lo recomiendan junto con { $titles }
reason-advice-here = también recomendado por los fans
reason-wished = { $values }
reason-wanted = más como { $titles }, como pediste
reason-popularity = muy visto
reason-quality = muy bien valorado
reason-general = gusta a mucha gente
reason-asked = encaja con lo que pediste

## Watching together

together-title = Para { $names }
together-unrated = No conozco puntuaciones de { $names }, así que me guío por el resto.
together-heeded = { $count ->
    [one] { $names } quedó en minoría la última vez y ahora cuenta más.
   *[other] { $names } quedaron en minoría la última vez y ahora cuentan más.
}
together-anywhere = Ningún título está en un servicio de cada uno, así que estos pueden estar en cualquier parte.
together-leave-out = Dejar a alguien fuera
vote = Votar
vote-question = ¿Qué vemos juntos?
plan-it = Cerrar la votación y planearlo
vote-winner = Será { $title }
vote-tied = Otro tuvo los mismos votos; este encaja mejor con todo el grupo.
event-when = ¿Cuándo lo vemos?
in-hours-1 = En una hora
in-hours-3 = En tres horas
in-hours-24 = Mañana a esta hora
in-hours-48 = En dos días a esta hora
in-hours-72 = En tres días a esta hora
in-hours-168 = En una semana a esta hora
event-not-allowed = Aquí no puedo crear eventos. Con el permiso «Crear eventos» podré planear la noche la próxima vez.
event-not-by-you = Aquí los eventos son para quienes tienen el permiso «Crear eventos». Pide a una de esas personas que planee la noche.
event-make = Planearlo para entonces
event-made = **{ $title }** está previsto para { $when } ({ $left }).
event-open = Abrir el evento
event-about = Elegido en grupo con Namida.

match-title = { $one } { Y($other) } { $other }
match-close = Casi la misma opinión
match-alike = Mucho en común
match-mixed = Algunas cosas en común, otras no
match-apart = Gustos bastante distintos
match-overlap = { $shared } títulos puntuados por ambos, de { $mine } de { $one } y { $theirs } de { $other }.
match-first = Una primera impresión: las notas aún son muy pocas, muy dispersas o demasiado iguales para asegurarlo.
match-fair = Bastante seguro; con más títulos en común quedaría claro.
match-sure = Seguro: hay suficiente en que basarse.
match-loved = A ambos les encanta
match-loved-none = Todavía nada que destaque para ambos.
match-fought = Para discutir
match-fought-none = Nada: teniendo en cuenta cómo puntúa cada cual, las notas nunca quedan muy lejos.
match-next = Para ver después
match-watch = { $name }: { $title }, que le encanta a { $by }
match-watch-own = { $name }: { $title }, según sus propias notas

## Finding a title

several = «{ $typed }» puede ser uno de estos.
several-one = «{ $typed }»: ¿buscabas este título?
named-person = Así se llama una persona: /person muestra sus papeles.
choose = Elige un título
others-called = Otro título llamado «{ $typed }» …
nothing = Nada se llama «{ $typed }». Prueba con su nombre original o con una parte.
nothing-elsewhere = Nada aquí se llama «{ $typed }». Esto se encontró en otros sitios; lo que elijas se guarda aquí.
nothing-nearest = Nada se llama «{ $typed }». ¿Buscabas uno de estos?

## Names of a server's own

misses-title = No encontrado en { $server }
misses-summary = { $count ->
    [one] 1 búsqueda
   *[other] { $count } búsquedas
} sin resultado. Esas palabras pueden ser aquí el nombre de un drama: con un botón de abajo o con /catalogue alias.
misses-none = Últimamente no se ha buscado nada en vano.
missed-by = { $count ->
    [one] 1 miembro
   *[other] { $count } miembros
}, la última vez { $when }
missed-then = Elegido justo después: { $picks }
missed-pick = { $title } × { $count }
missed-nothing = No se eligió nada después.
names-used = { $count ->
    [one] 1 nombre propio
   *[other] { $count } nombres propios
} en uso; /catalogue unalias quita uno.
use-for = Usar para { $title }
drop-it = Descartar
take-back = Quitarlo
name-used = «{ $name }» encuentra aquí **{ $title }** desde ahora.
name-shared = También encuentra { $titles }: a quien lo escriba se le pregunta cuál es.
name-dropped = «{ $name }» no se volverá a proponer para **{ $title }**.
name-open = «{ $name }» para **{ $title }** vuelve a estar pendiente.
name-gone = «{ $name }» ya no encuentra { $titles } aquí.

## A server's own titles

form-add = Añadir un título a este servidor
form-correct = Corregir un título aquí
form-title = Título
form-title-about = Tal como aparece en su ficha
form-names = Otros nombres
form-names-about = Uno por línea: romanizado, traducido, abreviado por los fans
form-facts = Datos
form-facts-about = Uno por línea, con el nombre en inglés, como Year: 2005. Omite lo que no sepas
form-facts-example = Original title: 1リットルの涙
form-cast = Reparto
form-cast-about = Un papel por línea: Sawajiri Erika (Ikeuchi Aya)
form-synopsis = Sinopsis
form-synopsis-about = De qué trata, sin desvelar el final
form-page = Leer el texto de una página
form-page-text = El texto
form-page-about = Título, año, episodios, reparto… No se guarda nada antes de que lo confirmes
form-ready = El formulario está listo.
form-open = Abrir el formulario
pasted-text = El texto pegado
draft-title = { $name }: antes de guardar nada
draft-count-added = { $count ->
    [one] 1 título nuevo
   *[other] { $count } títulos nuevos
}
draft-count-corrected = { $count ->
    [one] 1 corregido
   *[other] { $count } corregidos
}
draft-count-known = { $count ->
    [one] { $count } ya conocido
   *[other] { $count } ya conocidos
}
draft-count-unread = { $count ->
    [one] 1 línea
   *[other] { $count } líneas
} sin entender
draft-added = **{ $title }** es nuevo aquí
draft-corrected = **{ $title }** se corrige aquí
draft-more = y { $count } más
draft-removed = ya nada
draft-rest = Todo lo demás que se entendió ya se sabía.
draft-unread = Sin entender, queda fuera
draft-look = Mira esto antes
draft-line = Línea { NUMBER($line, useGrouping: 0) }:
unread-unknown = no sé qué dice
unread-nothing = no hay nada detrás
unread-other-title = trata de otro título, que aquí no se nombra
unread-score = esa nota no está clara
unread-unclear = ese valor no queda claro
unread-said-before = más arriba dice otra cosa
unread-no-title = no hay ningún título delante
unread-many-titles = no se leen más títulos de esta página
unread-opinion = las palabras de una opinión no se guardan, su nota sí
unread-columns = las columnas no dicen quién interpreta a quién; escribe «Actor (Papel)»
unread-no-kind = no dice si es una serie o una película; añade «Kind: …»
unread-late = Alguien cambió el título desde que abriste el formulario; mira bien qué cambiaría
unread-namesake = { $titles } ya se llama así; guarda esto solo si es otro título
unread-no-actor = no dice quién interpreta ese papel
unread-untitled = no se encontró ningún título: empieza por él o escribe «Title: …»
unread-long = el texto es demasiado largo; el resto no se leyó
unread-html = eso es HTML: copia la página tal como la muestra tu navegador
unread-link = no abro enlaces: copia el texto de esa página y pégalo
unread-day = de eso solo está claro el año; escribe los días como 2024-03-09
unread-more = más líneas
unread-one-title = un formulario lleva un solo título
unread-role = escríbelo como «Actor (Papel)»
unread-missing = falta { $field }
unread-type = { $field }: { $type ->
    [int] se espera un número entero
    [float] se espera un número
    [array] se espera una lista
    [object] se espera un registro
    [bool] se espera true o false
    [date] se espera un día como 2025-10-11
   *[other] se espera texto
}
unread-none-of = { $field }: «{ $given }» no es ninguno de { $known }
unread-no-value = { $field }: «{ $given }» no es ninguno de los valores posibles
unread-range = { $field }: { $given } no está entre { $low } y { $high }
unread-no-name = { $field }: se espera un nombre y no hay nada
unread-long-name = { $field }: ese nombre tiene más de { $most } letras
unread-month = { $field }: «{ $given }» no es un mes como 2025-10 ni un día como 2025-10-11
unread-id = id: «{ $given }» no está hecho de hasta 64 letras, cifras, puntos y guiones
unread-country = country: «{ $given }» no son dos letras mayúsculas como KR
unread-twice = el id { $id } ya está en la línea { $line }
unread-json = eso no es un objeto JSON
unread-json-list = JSON Lines tiene un registro por línea, sin una lista alrededor
unread-quote = aquí se abre una comilla (") que no se cierra
unread-keys = se han omitido las claves que no son del formato: { $keys }
unread-record = una parte de este registro no es lo que debería ser
draft-keep = { $count ->
    [one] Guardar
   *[other] Guardar los { $count }
}
draft-drop = No guardar nada
draft-dropped = No se ha guardado nada.
kept-add = { $titles } ya forma parte del catálogo de este servidor. Nadie lo ve en otros sitios.
kept-correct = { $titles } queda corregido en este servidor desde ahora.
kept-hide = { $titles } ya no se encuentra, se lista ni se recomienda en este servidor. Las puntuaciones, listas y reseñas de los miembros se conservan y vuelven en cuanto lo deshagas.
kept-import = { $count ->
    [one] 1 título se ha añadido o corregido
   *[other] { $count } títulos se han añadido o corregido
} en este servidor: { $titles }
undone-add = { $titles } ya no forma parte del catálogo de este servidor.
undone-correct = { $titles } vuelve a estar como antes.
undone-hide = { $titles } vuelve a encontrarse aquí.
undone-import = { $count ->
    [one] 1 título vuelve a estar como antes
   *[other] { $count } títulos vuelven a estar como antes
}: { $titles }
redo = Rehacer
history-title = Cambios en { $server }
history-summary = { $count ->
    [one] 1 cambio
   *[other] { $count } cambios
}, primero los más nuevos. Al deshacer uno vuelve lo que había antes.
history-undo = Deshacer un cambio
history-undone = deshecho
history-nobody = una persona olvidada
history-add = Añadido: { $titles }
history-correct = Corregido: { $titles }
history-hide = Ocultado: { $titles }
history-import = Importado: { $titles }

## What cannot be done, and why

drama-gone = Ese título ya no está aquí. Búscalo otra vez.
score-unclear = «{ $given }» podría ser varias notas. Escríbela como 9, 8,5, 9/10, 95%, 4,5/5 o ★★★★½.
score-unread = No puedo leer «{ $given }» como nota. Escríbela como 9, 8,5, 9/10, 95%, 4,5/5 o ★★★★½.
score-beyond = «{ $given }» se sale de la escala: lo mínimo es 0,1 y lo máximo 10. Escríbela como 9, 8,5, 9/10, 95%, 4,5/5 o ★★★★½.
not-rated = No has puntuado **{ $title }**.
undo-late = Tu nota de **{ $title }** ha cambiado desde entonces, así que se queda como está.
list-not-on = **{ $title }** no está en tu lista.
list-rated = **{ $title }** cuenta como completado porque lo puntuaste. /unrate quita la puntuación.
list-undo-late = Tu lista ha cambiado desde entonces, así que **{ $title }** se queda como está.
list-private = Esa lista no está abierta a otras personas. Quien la lleva puede abrirla con /list share.
list-empty = Tu lista está vacía. Pon el primer drama con /list add o desde cualquier ficha.
list-empty-theirs = Todavía no hay nada en esa lista.
episode-beyond = **{ $title }** tiene { $count ->
    [one] 1 episodio
   *[other] { $count } episodios
}.
day-unclear = «{ $given }» no es un día que sepa leer. Escríbelo como domingo, mañana, en 5 días o 2026-01-31.
pace-past = Ese día ya ha llegado. Indica uno posterior.
pace-unknown = No queda nada de **{ $title }**, o nadie sabe cuántos episodios tiene.
review-empty = Una reseña necesita unas palabras. Para dar solo una nota está /rate.
review-gone = Esa reseña ya no está aquí.
review-own = Esa reseña es tuya. Puedes editarla o eliminarla.
reports-none = Aquí no hay nada denunciado.
import-lost = Discord no me da «{ $file }» en este momento. Adjúntalo otra vez, por favor.
import-unreadable = «{ $file }» no es una lista que sepa leer: un CSV cuya primera línea nombre las columnas (title, score, status), o el JSON de Trakt, AniList o Simkl.
import-gone = No hay nada pendiente de importar. Usa /list import con tu archivo.
import-another = Otro archivo tuyo ocupó el lugar de este. Usa los botones de aquel, o /list import otra vez.
import-undo-gone = Esa importación ya no se puede deshacer: solo la más reciente, durante una semana.
import-undo-late = Todos los títulos de esa importación han cambiado desde entonces, así que se quedan como están.
alerts-no-channel = Este servidor no tiene canal para episodios nuevos. Quienes lo gestionan eligen uno con /manage alerts; también puedo escribirte a ti.
alerts-not-allowed = No puedo escribir en ese canal. Elige otro o permíteme enviar mensajes allí.
no-ratings = Todavía no has puntuado nada. Empieza con uno que te encante: /rate
recommend-empty = Me guío por las notas y aún no tengo ninguna tuya: puntúa un drama que te encante con /rate, o abre su ficha con /drama, y puedo empezar.
recommend-begin = Elige uno que hayas visto
recommend-none-fits = No queda nada que cumpla todo eso. Quita un deseo e inténtalo otra vez.
recommend-none-avoided = Todo lo que encajaría tiene algo que siempre dejas fuera. Se cambia en /me settings, o quita un deseo.
recommend-none-left = No queda nada que pueda proponerte ahora.
still-starting = Todavía me estoy preparando. Inténtalo de nuevo en unos segundos.
browse-none = Ningún título cumple todo eso. Quita un filtro e inténtalo otra vez.
random-none-left = Eso es todo lo que encaja hoy y no has puntuado. Cambia un filtro o vuelve mañana.
genre-unknown = «{ $given }» no es un género que conozca. Elige uno de los que aparecen mientras escribes.
service-unknown = «{ $given }» no es un servicio que conozca. Elige uno de los que aparecen mientras escribes.
tag-spoils = «{ $given }» revelaría cómo van las historias, así que no se listan títulos por eso.
wish-spoils = «{ $given }» revelaría cómo van las historias, así que no se elige nada por eso. Dejar algo fuera sí se puede: «sin final triste».
top-none = Nadie ha puntuado nada todavía. Empieza con uno que te encante: /rate
who-nowhere = Pregúntalo en un servidor: allí se ve quién ha puntuado un título.
who-nobody = Nadie aquí ha puntuado todavía **{ $title }**. Da el primer paso: /rate
person-gone = Esa persona ya no está aquí. Búscala otra vez.
regions-too-many = Son muchas a la vez. Indica de una a { $most } regiones, separadas por comas: KR, US
region-unknown = «{ $given }» no es una región que conozca. Escribe dos letras, como KR, JP o ES.
tag-unknown = «{ $given }» no es una etiqueta ni un género que conozca. Elige uno de los que aparecen mientras escribes.
tag-unknown-typed = «{ $given }» no es una etiqueta ni un género que conozca. Cada ficha nombra algunos, y /browse los ofrece mientras escribes.
tag-near = «{ $given }» no es una etiqueta ni un género que conozca. ¿Querías decir { $terms }?
tag-is-title = «{ $given }» es un título, no una etiqueta ni un género. Lo que se le parece: /similar
tag-is-person = «{ $given }» es el nombre de una persona, no una etiqueta ni un género. En qué sale: /person
server-only = Eso solo funciona en un servidor.
managers-only = Eso es para quienes pueden gestionar este servidor.
proposal-gone = Eso ya se decidió o no queda nada de ello. /catalogue misses muestra lo pendiente.
alias-empty = Con ese nombre no se puede encontrar nada: necesita letras o cifras, y 100 como máximo.
alias-known = **{ $title }** ya se encuentra con «{ $name }».
alias-unknown = «{ $given }» no es un nombre propio de este servidor. Elige uno de los que aparecen mientras escribes.
form-title-empty = Un título necesita letras o cifras. Abre otra vez el formulario y escribe uno.
correct-nothing = Nada difiere de lo que se sabe de **{ $title }**, así que no se ha cambiado nada.
draft-known = Nada de esto es nuevo aquí, así que no se ha cambiado nada.
corrections-full = Serían más de { $most } títulos propios de este servidor, que es cuanto guardo. Deshaz antes una importación: /catalogue history
draft-gone = Lo que se mostraba ya no está: se guardó, se descartó o lo reemplazó algo más nuevo. Empieza otra vez con /catalogue import o /catalogue add.
draft-empty = No hay nada que guardar. Corrige las líneas que no se entendieron y envíalo otra vez.
draft-hidden = { $title } ya no se muestra aquí: desde que viste esto se ocultó o se retiró. No se ha guardado nada. Envíalo otra vez para ver qué se guardaría ahora.
history-none = En los títulos de este servidor todavía no ha cambiado nada, o todo está deshecho. Se empieza con /catalogue add, /catalogue correct o /catalogue hide.
change-gone = Ese cambio ya está deshecho o ya no existe. /catalogue history muestra los que hay.
change-built-on = Un cambio posterior del mismo título se apoya en ese, o hace demasiado tiempo. Deshaz antes el posterior: /catalogue history
import-large = Ese archivo pesa más de { $most } MB. Divídelo y envía las partes.
import-not-text = «{ $name }» no es texto UTF-8. Guárdalo como UTF-8 y envíalo otra vez.
import-kind = No puedo leer «{ $name }». Envía .jsonl o .csv en el formato de intercambio, o el texto de una página como .txt.
import-rows = Ese archivo tiene más de { $most } filas. Divídelo y envía las partes.
import-empty = En «{ $name }» no hay ningún título, así que no se ha cambiado nada.
import-header = La primera línea de un archivo CSV nombra sus columnas, entre ellas «title». Hay: { $columns }.
import-csv = La línea { NUMBER($line, useGrouping: 0) } no se puede leer como CSV. Corrige sus comillas y envía el archivo otra vez.
alias-full = Este servidor tiene { $most } nombres propios, que es cuanto guardo. Quita antes uno: /catalogue unalias
tags-too-many = Es mucho a la vez. Indica { $most } como máximo, separados por comas.
mood-unknown = «{ $given }» no es un ánimo que conozca. Hay { $moods }.
country-asked = «{ $given }» dice de dónde viene un drama. Pide un solo país con la opción «país»; excluir uno no se puede.
years-unclear = No puedo leer «{ $given }» como años. Escríbelo como 2015, 2015-2020, desde 2018, hasta 2010 o años 90.
together-alone = Indica al menos a otra persona, y que no sea un bot.
together-many = Son más de { $most } personas. Deja a algunas fuera.
together-empty = No conozco puntuaciones de nadie del grupo. Que cada cual puntúe con /rate un drama que le encante y puedo empezar.
together-none-left = No queda nada más que encaje con todos.
vote-not-yours = Eso solo puede hacerlo quien preguntó. Usa /together para tu propio grupo.
vote-unseen = Aquí no puedo ver los mensajes anteriores, así que no podría contar los votos. Déjame ver este canal y su historial de mensajes, o que se vote a mano.
vote-not-allowed = Aquí no puedo crear encuestas. Dame el permiso «Crear encuestas», o que se vote a mano.
vote-not-by-you = Aquí las encuestas son para quienes tienen el permiso «Crear encuestas». Pídeselo a una de esas personas, o que se vote a mano.
vote-none = Nadie ha votado todavía. Primero hay que votar; después, pulsa otra vez.
vote-over = La votación ha terminado y nadie ha votado. «{ vote }» empieza otra.
vote-gone = Ya no puedo ver esa votación. «{ vote }» empieza otra.
match-self = Esa persona eres tú. Indica a otro miembro.
match-few = { $shared ->
    [0] Todavía no hay títulos con nota tuya y de { $name }
    [one] Hasta ahora hay un título con nota tuya y de { $name }
   *[other] Hasta ahora hay { $shared } títulos con nota tuya y de { $name }
}. { $missing ->
    [one] Con uno más
   *[other] Con { $missing } más
} puedo decir cuánto se parecen los gustos: puntúa lo que ha visto { $name } y pídele lo mismo.
chat-often = Respondo { $count } mensajes por minuto. Este no se ha guardado: envíalo otra vez { $when }.
chat-names-none = No encuentro ningún drama en ese mensaje.
chat-nothing-filled = Dejaste todas las notas vacías, así que no se ha guardado nada.
taste-bot = Los bots no ven dramas. Elige a otro miembro.
not-yours = Esos botones son de otro miembro. Pide los tuyos con un comando.
stale-button = Este botón es de un mensaje más antiguo. Usa el comando otra vez.
stale-command = Ese comando ahora funciona de otro modo. Escríbelo de nuevo y elige de lo que se ofrece.
slow-down = Eso fue mucho a la vez. { $seconds ->
    [one] En un segundo
   *[other] En { $seconds } segundos
} vuelvo a estar a tu disposición.
restarting = Estoy a punto de reiniciarme. Inténtalo de nuevo en unos segundos.
busy = Ahora mismo pregunta tanta gente que no doy abasto. Inténtalo de nuevo en un momento.
cannot-save = Ahora mismo no puedo guardar, así que no se ha cambiado nada. Inténtalo de nuevo dentro de un rato.
fault = Perdona, algo falló por mi parte. Si vuelve a pasar, dale este número al dueño: `{ $id }`

adult-elsewhere = **{ $title }** es para adultos. Aquí esos títulos se quedan en canales con restricción de edad: pídelo en uno o por mensaje directo.
adult-left-out = En este canal se omiten los títulos para adultos.
match-hidden = { $name } prefiere no mostrar sus puntuaciones, así que no hay comparación que contar.
taste-hidden = { $name } prefiere no mostrar sus puntuaciones.
match-hidden-self = No participas en las comparaciones. Vuelve a incluirte primero: /me private
together-hidden-self = No participas en las elecciones de grupo. Vuelve a incluirte primero: /me private
not-yours-alone = Esos botones son de otro miembro. Los tuyos los da el mismo comando.
direct-closed = No puedo escribirte por mensaje directo. Permite los mensajes directos de este servidor en sus ajustes de privacidad y pídelo otra vez.
not-taken = Discord no lo ha aceptado en este momento. Inténtalo de nuevo enseguida.

## Settings

settings-mine = Tus ajustes
settings-mine-about = No hace falta elegir nada: donde no eliges, vale lo del servidor o lo habitual.
settings-theirs = Ajustes de { $server }
settings-theirs-about = Valen aquí para quienes no han elegido nada propio con /me settings.
settings-region = Región
settings-services = Servicios
settings-avoid = Nunca recomendado
settings-adult-apart = Títulos para adultos
region-unset = sin elegir
services-all = cualquiera
avoid-nothing = nada
adult-apart = solo en canales con restricción de edad
adult-anywhere = en todos los canales
set-region = Región
set-services = Servicios que tienes
set-services-more = Más servicios
set-language = Idioma
language-mine-about = Tu idioma vale para lo que solo ves tú: las respuestas para todos siguen en el del servidor.
language-theirs-about = Este idioma vale para las respuestas que ven todos: lo que ve una sola persona va en el suyo.
set-titles = Títulos
set-names = Nombres del reparto
set-scale = Puntuaciones
set-avoid = Qué no recomendar nunca
set-alerts = { alerts-title }
set-alerts-channel = Canal para episodios nuevos
avoid-ask = Etiquetas o géneros, separados por comas
alerts-to-off = Episodios nuevos: sin aviso
alerts-to-direct = Episodios nuevos: por mensaje directo
alerts-to-server = Episodios nuevos: en el canal de este servidor
language-as-discord = Idioma: como mi Discord
language-as-server = Idioma: como el Discord de este servidor
titles-unset = Títulos: lo habitual
titles-english = Títulos en inglés
titles-native = Títulos como se escriben en su país
titles-romanised = Títulos en letras latinas
names-unset = Nombres: lo habitual
names-family = Primero el apellido: Ikeuchi Aya
names-given = Primero el nombre: Aya Ikeuchi
scale-unset = Puntuaciones: lo habitual
scale-ten = Puntuaciones sobre diez: { $example }
scale-percent = Puntuaciones en porcentaje: { $example }
scale-five = Puntuaciones en estrellas: { $example }
private-on = Responder en privado
private-off = Responder a la vista de todos
adult-apart-on = Apartar los títulos para adultos
adult-apart-off = Mostrar en todas partes los títulos para adultos

## What is yours

export-here = Todo lo que guardo sobre ti: en JSON para llevártelo, en CSV para abrirlo en una hoja de cálculo. Con /list import recupero tus notas y tu lista de cualquiera de los dos, y tus reseñas del JSON.
export-sent = Te he enviado por mensaje directo todo lo que guardo sobre ti.
forget-ask =
    Con esto olvido tus puntuaciones, listas, ajustes y todo lo demás que guardo sobre ti, en todas partes. No se puede deshacer.
    Para llevarte antes una copia: /me export
forget-me = Olvídame
keep-me = Conservar todo
forgotten = Te he olvidado: nada de lo que guardo te nombra ya.
forget-kept = No se ha cambiado nada.
hidden-now = Desde ahora quedas fuera de medias, listas de lo mejor, comparaciones y elecciones de grupo, y nadie más ve tus notas, tus reseñas ni tu lista. Lo que puntúas sigue contando para tus recomendaciones.
hidden-already = Estás fuera de medias, listas de lo mejor, comparaciones y elecciones de grupo.
shown-now = Vuelves a contar en medias, listas de lo mejor, comparaciones y elecciones de grupo.
count-me-in = Inclúyeme
leave-me-out = Déjame fuera

## Privacy

privacy-title = Qué guardo, por qué y por cuánto tiempo
privacy-short = Guardo lo que me cuentas para responderte a ti y a tu servidor; nadie lo vende, y solo sale de la base de datos de este bot como respuestas en Discord.
privacy-ratings = Tus notas con la hora en que las diste, que /who y /ratings muestran a otros, y lo que no quieres volver a ver: para medias y recomendaciones, hasta que las quites. De qué pediste más: durante un mes.
privacy-choices = Lo que elegiste con /me settings y /me private: para responder como te gusta, hasta que elijas otra cosa.
privacy-presence = En qué servidores me usaste, y qué día por última vez: la media de un servidor es la de quienes me usan allí. Se borra siete días después de que me quiten de él.
privacy-searches = Lo que buscaste en vano en un servidor y lo que elegiste entonces: para que se encuentre la próxima vez. Se borra a los 120 días.
privacy-draws = Lo que /random te sacó hoy: para que nada salga dos veces en un día. Se borra al día siguiente.
privacy-votes = Cuántas veces seguidas quedaste en minoría en un servidor: para que cuentes más la próxima vez, hasta que ganes una votación. Dónde hay una votación de /together abierta y cuándo termina: hasta que se cuente.
privacy-lists = Lo que hay en tu lista, por dónde vas, tus anotaciones y si otros pueden verla: hasta que lo quites. Una lista que vas a importar espera un día como mucho; lo que reemplazó tu última importación se guarda una semana, para que puedas deshacerla.
privacy-reviews = Lo que escribes en tus reseñas, y el hecho de que denunciaste alguna: se muestra donde se te ve, hasta que lo borres.
privacy-messages = El número de un mensaje que respondí, durante dos días: para no responder dos veces al mismo.
privacy-alerts = Dónde y en qué idioma quieres que te avise de episodios nuevos y hasta cuándo lo hice: hasta que lo desactives.
privacy-corrections = Quién cambió un título de un servidor y cuándo: para poder deshacerlo allí. Lo que vas a cambiar espera a que decidas. Si tengo que olvidarte, los títulos del servidor se quedan, sin tu número.
privacy-servers = De un servidor, sus ajustes, dónde avisa de episodios nuevos, los nombres que dio a los títulos y las reseñas que no muestra, hasta siete días después de que me quiten.
privacy-never = No leo tus mensajes: veo comandos, mensajes que me mencionan o que me escribes directamente, y el único mensaje en cuyo menú me eliges. De ti guardo el número de Discord, nunca tu nombre ni tu foto.
privacy-asked = Si no sé con seguridad a qué título te refieres, busco también en { $sources }: allí llega lo que escribiste, nunca quién lo escribió.
privacy-yours =
    - **/me export** te lo envía todo
    - **/me forget** lo borra en todas partes al momento, y de las copias de seguridad a medida que se reemplazan
    - **/me private** te deja fuera de medias, listas de lo mejor y comparaciones

## Statistics

owner-only = Eso es para el dueño de este bot.
histogram-panel = Cuántas veces cada nota
picture-no-font = Una parte va aquí en letras latinas: no hay instalada una fuente para su propia escritura.
profile-title = Lo que le gusta a { $name }
profile-tags = Qué tipo de drama
profile-others-here = los demás aquí
profile-others-world = todos los demás
profile-countries = De dónde
profile-decades = De cuándo
decade = años { $year }
titles-rated = { $count ->
    [one] título puntuado
   *[other] títulos puntuados
}
titles-watched = { $count ->
    [one] título visto
   *[other] títulos vistos
}
hours-watched = { $count ->
    [one] hora vista
   *[other] horas vistas
}
mean-score = de media
profile-tag = { $tag } { $mine } %
profile-tag-beside = { $tag } { $mine } % (los demás { $others } %)
profile-against = Más a contracorriente
profile-contrary = Más a contracorriente: **{ $title }** tiene un { $mine } de { $name } y un { $others } de { $count ->
    [one] otra persona
   *[other] otras { $count } personas
}
profile-watched = { $titles ->
    [one] 1 título visto
   *[other] { $titles } títulos vistos
}, { $hours ->
    [one] 1 hora
   *[other] { $hours } horas
}
club-title = Lo que gusta en { $server }
club-title-here = Lo que gusta en este servidor
club-about = { $ratings ->
    [one] 1 puntuación
   *[other] { $ratings } puntuaciones
} de { $members ->
    [one] 1 miembro
   *[other] { $members } miembros
}, { $mean } de media
club-loved = Lo más querido
club-disputed = Lo que más divide
club-months = Puntuaciones por mes
club-dispute = de { $low } a { $high }, { $count ->
    [one] 1 voto
   *[other] { $count } votos
}
club-matchmaker = Mejor celestina: { $member }, cuyas notas más se parecen a las de los demás en { $count ->
    [one] 1 título en común
   *[other] { $count } títulos en común
}
club-matchmaker-none = Todavía no hay celestina: hacen falta cinco títulos que otros también hayan puntuado.
year-title = { $name } en { $year }
year-best = Lo mejor del año
year-months = Puntuaciones por mes
year-most = Sobre todo { $names }
year-empty = No hay nada tuyo de { $year }.
year-begins = Todavía no hay nada tuyo de { $year }. Puntúa algo con /rate y empieza tu año.
year-other = No hay nada tuyo de { $year }, pero sí de { $years }: di ese año con /me year.

## Help

help-title = Namida sabe de dramas
help-body =
    Escribe cualquier nombre de un drama: en inglés, original, romanizado o abreviado.

    - **/drama** su ficha · **/synopsis** **/cast** **/episodes** **/watch** directo a una parte
    - **/person** papeles, compañeros · **/browse** por género, etiqueta, años… · **/random** · **/top** · **/who** quién lo ha puntuado aquí

    - **/rate** como 9, 8,5/10, 95% o ★★★★½ · **/unrate** la quita · **/ratings** las tuyas
    - En el chat: mencióname con títulos y notas, «Goblin 9/10, W 8,5», o escríbeme directamente
    - Aplicaciones en un mensaje: **{ menu-dramas }**, **{ menu-rate-here }** · en un miembro: **{ menu-taste }**
    - **/review** lo que opinas, con los spoilers ocultos
    - **/list** lo que quieres ver, ves y has visto · **/list import** lo trae de MyDramaList y otros · **/progress** el último episodio que has visto

    - **/similar** títulos como uno que conoces · **/recommend** títulos para ti
    - **/together** títulos para un grupo, con votación · **/match** cuánto se parecen los gustos de dos

    - **/me profile** lo que te gusta · **/me year** tu año · **/server** lo que gusta en este servidor, cada uno en una imagen
    - **/me settings** tu idioma, región, escala · **/me export** **/me forget** **/me private** · **/privacy** lo que se guarda

    - **/settings** **/catalogue** para quienes gestionan el servidor: lo que vale aquí, sus títulos y nombres · **/manage** reseñas denunciadas, episodios nuevos
about-body =
    Namida { $version } · { $titles } títulos · { $ratings } puntuaciones guardadas
    Datos: el catálogo incluido y páginas públicas citadas en cada ficha; las notas de otros sitios son de la fecha que llevan al lado.
    Dónde ver es una foto del momento: compruébalo en el servicio antes de pagar.
about-title = Sobre Namida
about-TMDB-off = TMDB: sin usar, porque no hay clave; con una gratuita hay pósteres, todos los demás títulos y dónde verlos.
about-TVmaze-off = TVmaze: desactivado.
about-answered = { $source }: en uso, última respuesta { $when }.
about-unasked = { $source }: en uso, sin consultar desde el inicio.
about-down = { $source }: no responde en este momento.
about-busy = { $source }: pide una pausa en este momento.
about-refused = { $source }: no acepta la clave. El dueño puede crear una nueva y ponerla en los ajustes.
about-TMDB = Este producto usa la API de TMDB, pero no está avalado ni certificado por TMDB. Los datos de dónde ver son de JustWatch.
about-TVmaze = Los datos de TVmaze tienen licencia CC BY-SA 4.0: tvmaze.com

## Choices of commands

choice-status-plan = { list-plan }
choice-status-watching = { list-watching }
choice-status-completed = { list-completed }
choice-status-hold = { list-hold }
choice-status-dropped = { list-dropped }
choice-sort-popular = Primero lo más conocido
choice-sort-server = Primero lo mejor de este servidor
choice-sort-world = Primero lo mejor de todo Namida
choice-sort-newest = Primero lo más nuevo
choice-of-server = Este servidor
choice-of-world = Todo Namida
choice-surprise-safe = Muy conocido
choice-surprise-balanced = Un poco de ambos
choice-surprise-surprise = Poco conocido
choice-with_others-everyone = Todo el mundo
choice-with_others-nobody = Solo yo
choice-where-direct = Por mensaje directo
choice-where-server = En el canal de este servidor
choice-where-off = No avisarme

## Countries

country-KR = Corea del Sur
country-JP = Japón
country-CN = China
country-TW = Taiwán
country-TH = Tailandia
country-HK = Hong Kong
country-PH = Filipinas
country-SG = Singapur
country-VN = Vietnam
country-US = EE. UU.

## Facts and what dramas are based on

field-title = título
field-native-title = título original
field-aliases = otros nombres
field-kind = tipo
field-country = país
field-language = idioma
field-year = año
field-aired-from = fecha de estreno
field-aired-to = último día de emisión
field-airs-on = días de emisión
field-status = estado
field-seasons = temporadas
field-episodes = episodios
field-runtime = duración
field-specials = episodios especiales
field-networks = cadena
field-content-rating = clasificación por edades
field-genres = géneros
field-tags = etiquetas
field-synopsis = sinopsis
field-based-on = obra original
field-cast = reparto
field-crew = equipo
field-songs = canciones
field-related = títulos relacionados
field-watch = dónde verlo
field-scores = notas de otros sitios
field-links = enlaces
field-images = imágenes
field-sources = fuentes

origin-novel = novela
origin-web-novel = novela web
origin-light-novel = novela ligera
origin-short-story = relato
origin-manga = manga
origin-manhwa = manhwa
origin-manhua = manhua
origin-webtoon = webtoon
origin-comic = cómic
origin-anime = anime
origin-drama = drama
origin-film = película
origin-true-story = hechos reales
origin-game = juego
origin-diary = diario
origin-essay = ensayo
origin-essays = ensayos
origin-play = obra de teatro
origin-song = canción
origin-legend = leyenda
origin-folk-tale = cuento popular

## Genres

genre-action = Acción
genre-adventure = Aventura
genre-business = Negocios
genre-comedy = Comedia
genre-crime = Crimen
genre-documentary = Documental
genre-drama = Drama
genre-family = Familia
genre-fantasy = Fantasía
genre-food = Gastronomía
genre-historical = Histórico
genre-horror = Terror
genre-law = Legal
genre-life = Vida cotidiana
genre-martial-arts = Artes marciales
genre-mature = Para adultos
genre-medical = Médico
genre-melodrama = Melodrama
genre-military = Militar
genre-music = Música
genre-mystery = Misterio
genre-political = Político
genre-psychological = Psicológico
genre-romance = Romance
genre-sci-fi = Ciencia ficción
genre-sitcom = Sitcom
genre-sports = Deportes
genre-supernatural = Sobrenatural
genre-thriller = Thriller
genre-tokusatsu = Tokusatsu
genre-war = Bélico
genre-wuxia = Wuxia
genre-youth = Juvenil

## Tags

tag-amnesia = amnesia
tag-contract-relationship = relación por contrato
tag-contract-marriage = matrimonio por contrato
tag-fake-relationship = relación fingida
tag-arranged-marriage = matrimonio concertado
tag-cohabitation = convivencia
tag-hidden-identity = identidad oculta
tag-identity-swap = suplantación de identidad
tag-body-swap = intercambio de cuerpos
tag-cross-dressing = travestismo
tag-time-skip = salto temporal
tag-starting-over = empezar de cero
tag-reunion = reencuentro
tag-change-of-fortune = cambio de fortuna
tag-debt = deudas
tag-makeover = cambio de imagen
tag-terminal-illness = enfermedad terminal
tag-kidnapping = secuestro
tag-car-accident = accidente de coche
tag-survival = supervivencia
tag-death-game = juego mortal
tag-competition = concurso
tag-treasure-hunt = búsqueda del tesoro
tag-unexpected-pregnancy = embarazo inesperado
tag-one-night-stand = aventura de una noche
tag-slow-burn = romance a fuego lento
tag-fast-romance = romance rápido
tag-slight-romance = romance en segundo plano
tag-love-triangle = triángulo amoroso
tag-first-love = primer amor
tag-unrequited-love = amor no correspondido
tag-secret-crush = amor en secreto
tag-love-at-first-sight = amor a primera vista
tag-enemies-to-lovers = de enemigos a amantes
tag-love-hate-relationship = amor-odio
tag-friends-to-lovers = de amigos a amantes
tag-childhood-sweethearts = amor de la infancia
tag-opposites-attract = polos opuestos
tag-second-chance-romance = segunda oportunidad en el amor
tag-ex-returns = regreso de un ex
tag-forbidden-love = amor prohibido
tag-star-crossed-lovers = amor imposible
tag-fated-love = amor predestinado
tag-secret-relationship = relación secreta
tag-workplace-romance = romance en el trabajo
tag-boss-and-employee = jefe y empleado
tag-teacher-and-student = profesor y alumno
tag-master-and-disciple = maestro y discípulo
tag-neighbours = vecinos
tag-rich-man-poor-woman = chico rico, chica pobre
tag-rich-woman-poor-man = chica rica, chico pobre
tag-celebrity-romance = romance con un famoso
tag-noona-romance = romance noona
tag-age-gap = diferencia de edad
tag-grumpy-and-sunshine = grumpy x sunshine
tag-he-falls-first = él se enamora primero
tag-she-falls-first = ella se enamora primero
tag-reverse-harem = harén inverso
tag-harem = harén
tag-multiple-couples = varias parejas
tag-healthy-relationship = relación sana
tag-misunderstandings = malentendidos
tag-break-up = ruptura
tag-married-couple = pareja casada
tag-infidelity = infidelidad
tag-divorce = divorcio
tag-cross-cultural-romance = romance intercultural
tag-interspecies-romance = romance entre especies
tag-height-difference = diferencia de altura
tag-steamy = romance picante
tag-bl = BL
tag-gl = GL
tag-censored-bl = BL censurado
tag-lgbtq-characters = personajes LGTBIQ+
tag-family-bonds = lazos familiares
tag-found-family = familia elegida
tag-parent-and-child = padres e hijos
tag-siblings = hermanos
tag-twins = gemelos
tag-single-parent = familia monoparental
tag-orphan = huérfano
tag-dysfunctional-family = familia disfuncional
tag-family-opposition = oposición familiar
tag-family-secret = secreto familiar
tag-birth-secret = secreto de nacimiento
tag-secret-sibling = hermano secreto
tag-close-friendship = gran amistad
tag-bromance = bromance
tag-womance = womance
tag-classmates = compañeros de clase
tag-teamwork = trabajo en equipo
tag-rivalry = rivalidad
tag-pets = mascotas
tag-strong-female-lead = protagonista femenina fuerte
tag-badass-female-lead = heroína de armas tomar
tag-strong-male-lead = protagonista masculino fuerte
tag-nice-male-lead = protagonista masculino amable
tag-warm-female-lead = protagonista femenina bondadosa
tag-cold-male-lead = protagonista masculino frío
tag-cold-female-lead = protagonista femenina fría
tag-arrogant-lead = protagonista arrogante
tag-cheerful-lead = protagonista alegre
tag-naive-lead = protagonista ingenuo
tag-shy-lead = protagonista tímido
tag-sassy-female-lead = protagonista femenina descarada
tag-eccentric-lead = protagonista excéntrico
tag-smart-lead = protagonista inteligente
tag-hardworking-lead = protagonista trabajador
tag-rich-male-lead = protagonista masculino rico
tag-rich-female-lead = protagonista femenina rica
tag-poor-lead = protagonista pobre
tag-possessive-lead = protagonista posesivo
tag-playboy-lead = protagonista mujeriego
tag-popular-lead = protagonista popular
tag-antihero-lead = protagonista antihéroe
tag-delinquent-lead = protagonista rebelde
tag-student-lead = protagonista estudiante
tag-teenage-lead = protagonista adolescente
tag-child-lead = protagonista infantil
tag-disabled-lead = protagonista con discapacidad
tag-autistic-lead = protagonista autista
tag-gay-lead = protagonista gay
tag-bisexual-lead = protagonista bisexual
tag-female-centred = centrado en mujeres
tag-ensemble-cast = reparto coral
tag-workplace = mundo laboral
tag-ceo-lead = protagonista CEO
tag-chaebol = chaebol
tag-doctor-lead = protagonista médico
tag-hospital = hospital
tag-lawyer-lead = protagonista abogado
tag-courtroom = tribunales
tag-detective-lead = protagonista detective
tag-police = policía
tag-soldiers = soldados
tag-spies-and-undercover = espías e infiltrados
tag-bodyguard = guardaespaldas
tag-teacher-lead = protagonista profesor
tag-entertainment-industry = mundo del espectáculo
tag-actor-lead = protagonista actor
tag-idol-lead = protagonista idol
tag-musicians = músicos
tag-writer-lead = protagonista escritor
tag-journalists = periodistas
tag-fashion-industry = mundo de la moda
tag-artists = artistas
tag-cooking = cocina
tag-athletes = deportistas
tag-gaming = videojuegos
tag-con-artist = estafadores
tag-high-school = instituto
tag-university = universidad
tag-countryside = vida en el campo
tag-seaside = junto al mar
tag-restaurant-or-caf = restaurante o cafetería
tag-hotel = hotel
tag-prison = cárcel
tag-palace = palacio
tag-joseon = dinastía Joseon
tag-goryeo-and-earlier-korea = Goryeo y Corea antigua
tag-colonial-korea = Corea colonial
tag-republican-china = China republicana
tag-tang-dynasty = dinastía Tang
tag-song-and-ming-dynasties = dinastías Song y Ming
tag-qing-dynasty = dinastía Qing
tag-early-imperial-china = inicios de la China imperial
tag-old-japan = antiguo Japón
tag-old-siam = antiguo Siam
tag-fictional-history = reino ficticio
tag-historical-figures = personajes históricos
tag-wartime = tiempos de guerra
tag-1980s-and-before = años 80 y anteriores
tag-1990s = años 90
tag-past-and-present = pasado y presente
tag-time-travel = viajes en el tiempo
tag-time-loop = bucle temporal
tag-reincarnation = reencarnación
tag-reincarnated-lovers = amantes reencarnados
tag-transmigration = transmigración
tag-parallel-worlds = mundos paralelos
tag-xianxia = xianxia
tag-xuanhuan = xuanhuan
tag-ghosts = fantasmas
tag-exorcism-and-shamans = exorcismos y chamanes
tag-grim-reaper = la Parca
tag-gods-and-immortals = dioses e inmortales
tag-gumiho = gumiho
tag-vampires = vampiros
tag-demons = demonios
tag-zombies = zombis
tag-mythical-creatures = criaturas mitológicas
tag-magic = magia
tag-superpowers = superpoderes
tag-foresight-and-mind-reading = videncia y telepatía
tag-robots-and-ai = robots e IA
tag-aliens = extraterrestres
tag-dystopia-and-future = distopía y futuro
tag-murder-mystery = asesinato por resolver
tag-serial-killer = asesino en serie
tag-investigation = investigación
tag-cold-case = caso sin resolver
tag-gangsters = mafia
tag-assassin = asesino a sueldo
tag-corruption = corrupción
tag-conspiracy = conspiración
tag-wrongly-accused = falsa acusación
tag-vigilante = justiciero
tag-cult = secta
tag-hidden-killer = asesino oculto
tag-revenge = venganza
tag-betrayal = traición
tag-power-struggle = lucha por el poder
tag-palace-intrigue = intrigas palaciegas
tag-royalty = realeza
tag-generals-and-warriors = generales y guerreros
tag-jianghu = jianghu
tag-traditional-medicine = medicina tradicional
tag-class-divide = diferencia de clases
tag-social-issues = crítica social
tag-coming-of-age = paso a la edad adulta
tag-difficult-adulthood = desafíos de la vida adulta
tag-chasing-a-dream = perseguir un sueño
tag-personal-growth = crecimiento personal
tag-redemption = redención
tag-grief = duelo
tag-trauma = trauma
tag-mental-health = salud mental
tag-illness = enfermedad
tag-north-and-south-korea = las dos Coreas
tag-fan-culture = cultura fan
tag-healing = reconfortante
tag-fluffy = dulce y ligero
tag-tearjerker = para llorar
tag-slice-of-life = recuentos de la vida
tag-dark = oscuro
tag-suspenseful = suspense
tag-angsty = angst
tag-black-comedy = humor negro
tag-slapstick = humor físico
tag-parody-and-satire = parodia y sátira
tag-makjang = makjang
tag-inner-monologue = monólogo interior
tag-complex-plot = trama compleja
tag-school-violence = violencia escolar
tag-cyberbullying = ciberacoso
tag-workplace-abuse = acoso laboral
tag-suicide = suicidio
tag-self-harm = autolesiones
tag-sexual-violence = violencia sexual
tag-adult-minor-relationship = relación entre adulto y menor
tag-domestic-violence = violencia doméstica
tag-child-abuse = maltrato infantil
tag-toxic-relationship = relación tóxica
tag-stalking = acosador
tag-graphic-violence = violencia explícita
tag-violence-against-animals = maltrato animal
tag-sexual-content = contenido sexual
tag-nudity = desnudos
tag-sex-work = prostitución
tag-drinking-and-drugs = alcohol y drogas
tag-homophobia = homofobia
tag-pregnancy-loss = aborto
tag-pandemic = pandemia
tag-happy-ending = final feliz
tag-sad-ending = final triste
tag-bittersweet-ending = final agridulce
tag-open-ending = final abierto
tag-lead-dies = muerte del protagonista
tag-character-death = muerte de un personaje
tag-noble-sacrifice = sacrificio noble
tag-faked-death = muerte fingida
tag-lovers-reunited = reencuentro de la pareja
tag-no-end-couple = no acaban juntos
tag-second-lead-wins = gana el segundo protagonista
tag-tragic-past-revealed = pasado trágico desvelado
tag-based-on-a-novel = basado en una novela
tag-based-on-a-web-novel = basado en una novela web
tag-based-on-a-manga = basado en un manga
tag-based-on-a-webtoon = basado en un webtoon
tag-based-on-a-game = basado en un videojuego
tag-based-on-a-true-story = basado en hechos reales
tag-remake = remake
tag-miniseries = miniserie
tag-web-series = webserie
tag-vertical-short = minidrama vertical
tag-anthology = antología
tag-episodic = episodios autoconclusivos
tag-daily-drama = drama diario
tag-weekend-family-drama = drama familiar de fin de semana

## Commands

menu-dramas = Dramas en este mensaje
menu-rate-here = Puntuar dramas aquí
menu-taste = Gustos
command-drama = Buscar un drama
command-synopsis = De qué trata un drama
    .name = sinopsis
command-cast = Quién interpreta a quién
    .name = reparto
command-episodes = Episodios, duración y fechas
    .name = episodios
command-watch = Dónde ver un drama
    .name = ver
command-person = Papeles por año, compañeros y mejores títulos de alguien del reparto o del equipo
    .name = persona
command-browse = Dramas por género, etiqueta, país, años, duración o servicio
    .name = explorar
command-random = Un drama al azar que no has puntuado
    .name = azar
command-top = Los dramas mejor puntuados
command-who = Quién ha puntuado aquí un drama, y con qué nota
    .name = quién
command-rate = Puntuar un drama
    .name = puntuar
command-unrate = Quitar tu puntuación de un drama
    .name = quitar-puntuación
command-ratings = Puntuaciones, primero las más nuevas: las tuyas o las de otro miembro
    .name = puntuaciones
command-similar = Dramas como uno que conoces
    .name = similares
command-recommend = Dramas para ti, con motivos
    .name = recomendar
command-together = Dramas que les gustarían a todos, con votación
    .name = juntos
command-match = Cuánto se parecen tus notas a las de otro miembro
    .name = comparar
command-settings = Lo que vale para este servidor: región, servicios, idioma, títulos
    .name = ajustes
command-me = Tus ajustes y tus datos
    .name = yo
command-me-settings = Región, servicios, idioma, títulos, puntuaciones: como te gusta
    .name = ajustes
command-me-export = Todo lo que se guarda sobre ti, por mensaje directo
    .name = exportar
command-me-forget = Olvidar todo lo que se guarda sobre ti
    .name = olvidar
command-me-private = Quedar fuera de medias, listas de lo mejor y comparaciones
    .name = privado
command-privacy = Qué se guarda, por qué y por cuánto tiempo
    .name = privacidad
command-review = Decir lo que opinas de un drama
    .name = reseña
command-manage = Para quienes gestionan este servidor
    .name = gestionar
command-manage-reports = Las reseñas que denunciaron los miembros y las ocultas aquí
    .name = denuncias
command-manage-alerts = El canal donde se anuncian los episodios nuevos
    .name = avisos
option-manage-channel = El canal; sin él se muestra el actual
    .name = canal
command-list = Lo que quieres ver, ves y has visto
    .name = lista
command-list-show = Tu lista, o la lista abierta de otro miembro
    .name = mostrar
command-list-add = Poner un drama en tu lista, o moverlo dentro de ella
    .name = añadir
command-list-remove = Quitar un drama de tu lista
    .name = quitar
command-list-share = Decir quién puede ver tu lista
    .name = compartir
command-list-import = Traer una lista y sus notas de otro sitio
    .name = importar
option-list-file = Exportación de MyDramaList, Letterboxd, AniList, Trakt, Simkl o IMDb, o cualquier CSV con títulos
    .name = archivo
option-list-out_of = Sobre cuánto son las notas del archivo, si no lo dice
    .name = escala
command-list-tell = Recibir avisos de episodios nuevos de lo que ves
    .name = avisos
option-list-where = Por mensaje directo, en el canal de este servidor o nunca
    .name = dónde
option-list-status = Qué parte de la lista
    .name = estado
option-list-note = Una anotación para ti; con - se quita
    .name = anotación
option-list-with_others = Todos, o nadie más que tú
    .name = con-quién
command-progress = Por dónde vas, y cuántas noches quedan
    .name = progreso
command-me-profile = Lo que te gusta: etiquetas, países, décadas, horas vistas
    .name = perfil
command-me-year = Tu año en dramas, en una ficha
    .name = año
option-me-year = Qué año; este, si lo dejas vacío
    .name = año
command-server = Lo que este servidor adora, lo que lo divide y su mejor celestina
    .name = servidor
command-status = Para el dueño de este bot: cómo va
    .name = estado
command-help = Lo que sabe hacer Namida
    .name = ayuda
command-about = Versión, fuentes y estado
    .name = acerca-de
command-catalogue = Títulos y nombres propios de este servidor
    .name = catálogo
command-catalogue-misses = Lo que no se encontró aquí, y lo que puede significar
    .name = pendientes
command-catalogue-alias = Hacer que un drama se encuentre aquí con otro nombre
    .name = alias
command-catalogue-unalias = Quitar un nombre propio de este servidor
    .name = quitar-alias
command-catalogue-add = Añadir un título que solo se ve en este servidor
    .name = añadir
command-catalogue-correct = Corregir un título para este servidor
    .name = corregir
command-catalogue-hide = Que un título no se encuentre ni se recomiende aquí
    .name = ocultar
command-catalogue-history = Qué se cambió aquí, y quién lo hizo
    .name = historial
command-catalogue-undo = Deshacer el último cambio en los títulos de este servidor
    .name = deshacer
command-catalogue-import = Títulos de un archivo o del texto de una página
    .name = importar
option-catalogue-file = .jsonl, .csv o una página como .txt, hasta 2 MB; déjalo vacío para pegar un texto
    .name = archivo
option-catalogue-name = El nombre que se usa aquí
    .name = nombre
option-title = Cualquier nombre del drama
    .name = título
option-score = 9, 8,5/10, 95%, 4,5/5 o ★★★★½
    .name = nota
option-region = Países con dos letras o por nombre, varios separados por comas: KR, US
    .name = región
option-private = Mostrarte la respuesta solo a ti
    .name = privado
option-like = Lo que quieres, separado por comas, o un título: familia elegida, romance a fuego lento
    .name = con
option-avoid = Lo que no quieres, separado por comas: amnesia, final triste
    .name = sin
option-mood = De qué tienes ganas
    .name = ánimo
option-years = 2015, 2015-2020, desde 2018, hasta 2010 o años 90
    .name = años
option-surprise = Muy conocido, poco conocido o un poco de ambos
    .name = sorpresa
option-member = Otro miembro
    .name = miembro
option-member2 = Alguien más
    .name = miembro2
option-member3 = Alguien más
    .name = miembro3
option-member4 = Alguien más
    .name = miembro4
option-member5 = Alguien más
    .name = miembro5
option-member6 = Alguien más
    .name = miembro6
option-member7 = Alguien más
    .name = miembro7
option-member8 = Alguien más
    .name = miembro8
option-member9 = Alguien más
    .name = miembro9
option-country = Solo dramas de este país
    .name = país
option-name = Un nombre en cualquier orden
    .name = nombre
option-genre = Solo este género
    .name = género
option-tag = Solo dramas con esta etiqueta
    .name = etiqueta
option-from_year = Este año o después
    .name = desde-año
option-to_year = Este año o antes
    .name = hasta-año
option-service = Solo lo que consta en este servicio
    .name = servicio
option-sort = Qué va primero
    .name = orden
option-of = Las puntuaciones de este servidor o las de todos
    .name = de
option-episode = El último episodio que has visto
    .name = episodio
option-before = Terminar antes de: domingo, en 5 días, 2026-01-31
    .name = antes
option-max_episodes = Como máximo este número de episodios
    .name = máx-episodios
