# Textos para os membros. Curtos, calorosos e exatos.

language-name = Português do Brasil

## The card of a drama

tab-overview = Resumo
tab-cast = Elenco
tab-episodes = Episódios
tab-watch = Onde assistir
tab-reviews = Resenhas
tab-similar = Parecidos

status-announced = anunciado
status-airing = em exibição
status-ended = finalizado
kind-series = série
kind-special = especial
kind-film = filme
kind-other = outro
minutes = { $count } min
episodes-runtime = { $count } × { $minutes } min
episodes-count = { $count ->
    [one] { $count } episódio
   *[other] { $count } episódios
}
specials-count = { $count ->
    [one] especial
   *[other] { $count } especiais
}
by-author = { $work } de { $author }
based-on = Baseado em
songs = Músicas
song-opening = abertura “{ $title }”
song-ending = encerramento “{ $title }”
song-insert = “{ $title }”
synopsis-none = Ainda não há sinopse aqui.
disputed = As fontes divergem: { $facts }
disputed-fact = { $field } { $value } ({ $source })

score-mine = Você
score-none-yet = ainda sem nota
score-world = Toda a Namida
votes = { $count ->
    [one] { $count } voto
   *[other] { $count } votos
}
average = { $score } ({ $count ->
    [one] { $count } voto
   *[other] { $count } votos
})

billing-main = Elenco principal
billing-support = Coadjuvantes
billing-guest = Participações
cast-none = Ainda não há elenco aqui.
job-director = Direção
job-screenwriter = Roteiro
job-composer = Música
job-producer = Produção

specials = Especiais
special-untitled = Especial
episodes-none = Ainda não se sabe nada sobre os episódios.
time-to-watch = { $hours ->
    [0] { $minutes } min
   *[other] { $minutes ->
        [0] { $hours } h
       *[other] { $hours } h { $minutes } min
    }
} para assistir tudo
aired-from = Estreia: { $first }
aired-between = { $first } – { $last }
same-story = A mesma história
relation-original = original
relation-remake = remake
relation-adaptation = adaptação
relation-sequel = sequência
relation-prequel = prequela
relation-special = especial
relation-film = filme
relation-spin-off = spin-off
relation-side-story = história paralela
relation-same-universe = mesmo universo
story-goes-on = Mais das histórias que você conhece
similar-none = Nada parecido o bastante ainda.

region-none = Nenhuma região escolhida, então isto não se limita a onde você está.
region-set = Escolher minha região
region-other = Outra região…
region-ask = Seu país ou as duas letras dele, como KR
watch-in = { $flag } { $region }
watch-none = Nenhum serviço conhecido tem este título.
watch-unstated = { $regions }: não se sabe qual serviço o exibe lá.
watch-stream = Com assinatura
watch-free = Grátis
watch-rent = Para alugar
watch-buy = Para comprar
watch-elsewhere = { $more ->
    [0] Não consta na sua região; consta em { $regions }.
   *[other] Não consta na sua região; consta em { $regions } e mais { $more }.
}
watch-credit = Os dados de onde assistir são do JustWatch, por meio do [TMDB](<{ $link }>).
and-more = +{ $count }
watch-somewhere = { $services } ({ $when }, sem região informada)
search-at = Buscar em
date-unknown = data desconhecida

## Live sources

trailer = Trailer
next-episode = **Próximo** episódio { $number }, { $when }
next-of-season = **Próximo** episódio { $number } da temporada { $season }, { $when }
next-unnumbered = **Próximo** episódio { $when }
live-from = Também de { $sources }
live-down = { $source } não responde no momento.
live-busy = { $source } pede uma pausa no momento.
live-refused = { $source } não aceita a chave deste bot.
live-unlisted = { $source } não tem este título.
live-as-of = Mostro o que constava { $when }.
live-missing = Faltam aqui o pôster, as datas e onde assistir.
live-searching = Buscando também em { $sources }…
live-not-searched = Sem resposta de { $sources }, então falta aqui o que se sabe lá. Tente de novo daqui a pouco.
from-source = de { $source }

page-of = { $page } de { $pages }
open-another = Abrir outro título
open-one = Abrir um título
open = Abrir
open-card = Abrir ficha

## Rating

rate-this = Avaliar
rate-again = Você deu { $score } – mudar
rate-remove = Retirar minha nota
rate-ask = Que nota você dá para **{ $title }**?
score-word-10 = um favorito
score-word-8 = muito bom
score-word-6 = ok
score-word-4 = fraco
score-word-2 = ruim
undo = Desfazer
undone = Desfeito. { $now }
rating-kept = **{ $title }**: sua nota é **{ $score }**.
rating-changed = **{ $title }**: sua nota agora é **{ $score }**, antes era { $before }.
rating-gone = **{ $title }**: sua nota { $before } foi retirada.
rating-kept-by = **{ $title }**: **{ $score }** de { $name }.
rating-changed-by = **{ $title }**: **{ $score }** de { $name }, antes { $before }.
rating-gone-by = **{ $title }**: { $name } retirou a nota { $before }.
ratings-title = Avaliações de { $name }
ratings-summary = { $count ->
    [one] { $count } dorama
   *[other] { $count } doramas
}, média { $mean }

## Rating in chat

chat-undo = Desfazer { $title }
chat-which = Para qual é o { $score }?
chat-which-title = De qual você está falando?
chat-which-score = **{ $title }**: de qual nota você está falando?
chat-sure = **{ $title }**: posso guardar sua nota **{ $score }**?
chat-keep = Guardar { $score }
chat-leave = Deixar para lá
chat-neither = Nenhum
chat-left = Nada foi guardado.
chat-named = **{ $title }**: acrescente uma nota, como “{ $title } 9/10”, e eu guardo.
chat-parts = **{ $title }**: no chat eu guardo uma nota só para o todo, como “{ $title } 9/10”. As notas de cada parte vão em uma resenha.
chat-more = { $count ->
    [one] Sobrou mais { $count } título
   *[other] Sobraram mais { $count } títulos
}: é mais do que aceito em uma mensagem só. Mande o resto em outra.
chat-hello = Me conte o que você assistiu, como “Goblin 9/10, W 8,5”, e eu guardo suas notas. /recommend acha algo para você assistir, /unrate retira uma nota. Mais com /help
chat-role = O Discord só me mostra mensagens que me mencionam pelo nome. Envie de novo com { $bot }, por favor.
chat-names = { $count ->
    [one] Um dorama
   *[other] { $count } doramas
} nesta mensagem
chat-rate-title = Avaliar doramas aqui
taste-title = O gosto de { $name }
taste-none = { $name } ainda não avaliou nada.
taste-best = Notas mais altas
## Lists and progress

list-watching = Assistindo
list-plan = Quero assistir
list-completed = Completo
list-hold = Em pausa
list-dropped = Abandonado
list-all = Tudo
list-this = Colocar na minha lista
list-ask = Onde **{ $title }** entra na sua lista?
list-change = { $standing } – mudar
list-remove = Tirar da minha lista
list-kept = **{ $title }**: { $standing }.
list-gone = **{ $title }** saiu da sua lista.
list-note-was = Sua anotação era: { $note }
list-finished = Que nota você dá?
list-title = Lista de { $name }
list-shared = Outras pessoas podem ver esta lista.
list-yours = Só você vê esta lista; /list share a abre para os outros.
list-none-of = Nada desse tipo por aqui.
list-share-everyone = Sua lista está aberta: qualquer pessoa pode ver com /list show, inclusive suas anotações.
list-share-nobody = Sua lista é só sua.
list-share-hidden = Sua lista se abre aos outros quando você voltar a participar: /me private. Até lá, só você a vê.
progress-of = { $episode } de { $total }
progress-open = episódio { $episode }
progress-none = Você ainda não começou **{ $title }**.
one-more = Vi o episódio { $episode }
seen-whole = Já vi
pace-ask = Quantas noites?
pace = Terminar antes de { $day }: { $size } em { $evenings ->
    [one] { $evenings } noite
   *[other] { $evenings } noites
}.
pace-each = São { $each } por noite, { $time }.
pace-each-only = São { $each } por noite.
pace-begin = Comece até { $day }; antes de { $before } há { $free ->
    [one] { $free } noite
   *[other] { $free } noites
}.
pace-tight = É mais do que cabe em uma noite; uma data mais distante seria mais tranquila.
pace-other = Antes de outro dia
hours-minutes = { $hours ->
    [0] { $minutes } min
   *[other] { $minutes ->
        [0] { $hours } h
       *[other] { $hours } h { $minutes } min
    }
}
weekday = { $day }, { $date }

## New episodes

alerts-title = Novos episódios
alerts-several = episódios { $first } a { $last }
alerts-of-season = episódio { $number } da temporada { $season }
alerts-direct = Vou escrever para você quando algo que você assiste tiver episódio novo, tudo de uma noite em uma mensagem só.
alerts-server = Vou mencionar você em { $channel } quando algo que você assiste tiver episódio novo.
alerts-off = Você não vai receber avisos de novos episódios.
alerts-none = Ainda não há nada em { list-watching } na sua lista: /list add coloca lá.
alerts-end = /list tell encerra estas mensagens.
alerts-channel = Os novos episódios são anunciados em { $channel } para quem escolher isso com /list tell.
alerts-channel-none = Os novos episódios não são mais anunciados neste servidor.
alerts-channel-unset = Os novos episódios não são anunciados em nenhum canal daqui. Escolha um abaixo.
alerts-stop = Não anunciar em nenhum

## Importing a list

import-title = De { $site }
import-count-matched = { $count ->
    [one] { $count } título reconhecido
   *[other] { $count } títulos reconhecidos
}
import-count-reviews = { $count ->
    [one] { $count } resenha sua
   *[other] { $count } resenhas suas
}
import-count-open = { $count } a esclarecer
import-count-missing = { $count ->
    [one] { $count } não encontrado
   *[other] { $count } não encontrados
}
import-waits = Nada foi guardado ainda.
import-nothing = Nenhum destes títulos está aqui, então não há nada para importar.
import-replaces = { $count ->
    [one] { $count } deles já tem
   *[other] { $count } deles já têm
} outra nota sua; a sua fica, a menos que você a substitua.
import-unread = { $count ->
    [one] { $count } linha não pôde ser lida ou passou do limite.
   *[other] { $count } linhas não puderam ser lidas ou passaram do limite.
}
import-unscaled = As notas ficam de fora: podem ser de até 5 ou de até 10. Importe de novo e diga qual em “escala”.
import-strange = Não consegui ler isto como lugar na lista: { $words }.
import-unscored = Não consegui ler isto como nota: { $words }.
import-undated = Não consegui ler isto como dia, então vale o de hoje: { $words }. Escreva como 2024-03-09.
import-columns = Não conheço estas colunas, então li só os títulos: { $words }. Conheço, por exemplo, score, status e progress.
import-matched = Reconhecidos
import-missing = Não encontrados
import-more = e mais { $count }
import-was = a sua é { $score }
import-which = { $count ->
    [one] Uma pergunta:
   *[other] A primeira de { $count } perguntas:
} a que corresponde **{ $name }**?
import-none-of-these = Nenhum destes, deixar de fora
import-go = Importar
import-replace = Importar e substituir
import-cancel = Deixar para lá
import-cancelled = Nada foi importado.
import-done = { $scores ->
    [one] { $scores } nota guardada
   *[other] { $scores } notas guardadas
} e { $listed ->
    [one] { $listed } título
   *[other] { $listed } títulos
} na sua lista.
import-done-listed = { $listed ->
    [one] { $listed } título entrou
   *[other] { $listed } títulos entraram
} na sua lista.
import-done-nothing = Você já tinha tudo, então nada foi mudado.
import-done-unsaid = O arquivo não traz nota nem lugar na lista para esses títulos, então nada foi mudado.
import-done-reviews = { $count ->
    [one] { $count } resenha sua está de volta.
   *[other] { $count } resenhas suas estão de volta.
}
import-done-open = { $count ->
    [one] 1 pergunta ficou em aberto, então esse título ficou de fora
   *[other] { $count } perguntas ficaram em aberto, então esses títulos ficaram de fora
}. /list import com o mesmo arquivo pergunta de novo.
import-undone = { $count ->
    [one] { $count } título voltou a ser como antes da importação.
   *[other] { $count } títulos voltaram a ser como antes da importação.
}
import-redone = { $count ->
    [one] { $count } título voltou a ser como a importação o deixou.
   *[other] { $count } títulos voltaram a ser como a importação os deixou.
}
import-undo-stay = { $count ->
    [one] { $count } título mudou desde então e fica como está.
   *[other] { $count } títulos mudaram desde então e ficam como estão.
}
import-open = Abrir minha lista

## Reviews

review-this = Escrever uma resenha
review-edit = Editar minha resenha
review-delete = Apagar
review-delete-ask = Apagar sua resenha de **{ $title }**? Sua nota fica.
review-delete-sure = Apagar de vez
review-deleted = Sua resenha de **{ $title }** foi apagada.
review-report = Denunciar
review-reported = Denunciada a quem gerencia este servidor. Agradeço o aviso.
review-hide = Ocultar aqui
review-keep = Manter
review-show = Mostrar de novo
review-hidden = Essa resenha não aparece mais neste servidor.
review-kept-shown = Essa resenha aparece neste servidor.
review-kept = **{ $title }**: resenha de { $who }
review-kept-hidden = Quem gerencia este servidor não a mostra aqui.
review-kept-alone = Os outros a veem quando você voltar a participar: /me private. Até lá, só você a vê.
review-kept-here = Sua resenha foi guardada.
review-open = Ler as resenhas
review-read = Ler uma inteira
review-none = Ninguém aqui escreveu resenha ainda.
review-opposites = Duas opiniões:
review-spoiler = Entrega a história:
review-ahead = Vai até o episódio { $episode }, que você ainda não viu:
review-ahead-here = Vai até o episódio { $episode }, que nem todos aqui já viram:
review-ahead-unknown = Pode falar de episódios que você ainda não viu:
review-barred = oculta, porque conta o que vem
review-until = { $episode ->
    [one] depois de { $episode } episódio
   *[other] depois de { $episode } episódios
}
review-form = Resenha: { $title }
review-score = Sua nota
review-text = Sua resenha
review-spoils = Ela entrega a história
review-spoils-hint = O texto inteiro fica oculto.
review-episodes = Episódios que você viu
review-episodes-hint = Quem o tem na lista e ainda não chegou lá verá a resenha oculta.
review-aspects = Notas de cada parte, se quiser
review-aspects-hint = história 9, atuação 8,5, música 10, reassistir 7
review-unread-episode = Não consegui ler quantos episódios você viu, então isso ficou de fora.
review-unread-aspects = Não consegui ler todas as notas das partes, então o que não estava claro ficou de fora. Escreva como história 9, atuação 8,5.
aspect-story = história
aspect-acting = atuação
aspect-music = música
aspect-rewatch = reassistir
reports-title = Denunciada: uma resenha de { $title }
reports-hidden = Oculta aqui: uma resenha de { $title }
reports-count = { $count ->
    [one] por { $count } membro
   *[other] por { $count } membros
}

## People

did-role = Papéis
did-director = Direção
did-screenwriter = Roteiro
did-composer = Música
did-producer = Produção
billed-main = principal
billed-support = coadjuvante
billed-guest = participação
person-also = também se escreve { $names }
person-with = Atua mais com
person-best = Melhores notas em { $server }
person-best-here = Melhores notas neste servidor
person-best-world = Melhores notas em toda a Namida
person-several = “{ $typed }” pode ser uma destas pessoas.
person-nearest = Ninguém aqui se chama “{ $typed }”. Você quis dizer uma destas pessoas?
person-nothing = Ninguém aqui se chama “{ $typed }”. Tente outra grafia em letras latinas, ou uma parte do nome.
choose-person = Escolha uma pessoa
open-partner = Abrir colega de elenco

## Browsing

browse-all = Todos os doramas
browse-years = { $since }–{ $until }
browse-since = de { $year } em diante
browse-until = até { $year }
browse-episodes = { $count ->
    [one] { $count } episódio
   *[other] até { $count } episódios
}
browse-on = em { $service }
browse-service = Onde passa, e de quando é essa informação, está em cada ficha, em Onde assistir.
browse-count = { $count ->
    [one] { $count } título
   *[other] { $count } títulos
}
sort-popular = mais conhecidos primeiro
sort-server = melhores de { $server } primeiro
sort-server-here = melhores deste servidor primeiro
sort-world = melhores de toda a Namida primeiro
sort-newest = mais novos primeiro
another-one = Outro
top-title = O melhor de { $server }
top-title-here = O melhor deste servidor
top-title-world = O melhor de toda a Namida
top-summary = { $count ->
    [one] { $count } título avaliado
   *[other] { $count } títulos avaliados
}; quanto menos avaliações, mais perto da média geral
who-title = Quem aqui avaliou { $title }

## Recommending

picks-similar = Como { $title }
picks-for-me = Para { $name }
picks-others = Mostrar outros
picks-services = nos serviços que você tem: { $services }
picks-anywhere = Nada do que serve está nos seus serviços, então estes podem estar em qualquer lugar.
seen-it = Já vi
not-for-me = Não é para mim
more-like-this = Mais como este
less-of-this = Menos disso
less-done = Agora sem “{ $tag }”.
less-always = Deixar de fora sempre
less-always-done = “{ $tag }” não será mais recomendado; você muda isso em /me settings.
pick-safe = aposta segura
pick-surprise = uma surpresa
not-out = ainda não estreou
not-out-until = estreia em { $day }
wish-mood = no clima de “{ $mood }”
mood-cry = chorar
mood-cry-means = Uma história que emociona até as lágrimas.
mood-laugh = rir
mood-laugh-means = Boba, ágil e engraçada.
mood-comfort = aconchego
mood-comfort-means = Gente gentil, preocupações pequenas, comida quentinha.
mood-thrill = adrenalina
mood-thrill-means = Só mais um episódio, de coração acelerado.
mood-slow-evening = noite tranquila
mood-slow-evening-means = Calma, sem pressa, boa para se deixar levar.
mood-swoon = suspirar
mood-swoon-means = Apaixonar-se mais uma vez.
mood-think = pensar
mood-think-means = Fica na cabeça por dias.
mood-puzzle = enigma
mood-puzzle-means = Pistas para seguir e um mistério para resolver.
mood-escape = fugir da rotina
mood-escape-means = Outro mundo ou outra época.
mood-cheer-on = torcer
mood-cheer-on-means = Gente que não desiste.
mood-shiver = arrepios
mood-shiver-means = Cantos escuros e mãos frias.
wish-without = sem { $tags }
wish-since = desde { $year }
wish-until = até { $year }
wish-episodes = { $count ->
    [one] { $count } episódio
   *[other] até { $count } episódios
}
wish-service = em { $service }
wish-safe = só bem conhecidos
wish-surprise = só pouco conhecidos
tag-taken = Entendi “{ $given }” como { $tag }.
dismissed = **{ $title }** não vai mais aparecer para você.
welcome-back = **{ $title }** pode voltar a aparecer para você.
reason-tags = em comum: { $values }
reason-tags-with = em comum com { $titles }: { $values }
reason-tags-given = pelas suas notas ({ $titles }), em comum: { $values }
comma = { ", " }
labelled = { $label }: { $text }
quoted = “{ $text }”
and = { $first } e { $second }
reason-genres = { $values }
reason-cast = com { $values }
reason-crew = feito por { $values }
reason-country = mesmo país
reason-era = mesmos anos
reason-source = também baseado em: { $values }
reason-networks = mesma emissora
reason-liked = amado por fãs de { $titles }
reason-liked-here = amado pelas mesmas pessoas
reason-loved = { $values } membros que amaram { $titles } amaram este
reason-advice = os fãs recomendam junto com { $titles }
reason-advice-here = também recomendado pelos fãs
reason-wished = { $values }
reason-wanted = mais como { $titles }, como você pediu
reason-popularity = muito assistido
reason-quality = bem avaliado
reason-general = muita gente gosta
reason-asked = combina com o que você pediu

## Watching together

together-title = Para { $names }
together-unrated = Não conheço avaliações de { $names }, então me baseio nas dos outros.
together-heeded = { $count ->
    [one] { $names } perdeu a votação da última vez e agora conta mais.
   *[other] { $names } perderam a votação da última vez e agora contam mais.
}
together-anywhere = Nenhum título está em um serviço de cada um de vocês, então estes podem estar em qualquer lugar.
together-leave-out = Deixar alguém de fora
vote = Votar
vote-question = O que vamos assistir juntos?
plan-it = Encerrar a votação e planejar
vote-winner = Vai ser { $title }
vote-tied = Outro teve os mesmos votos; este combina melhor com todos vocês.
event-when = Quando vocês vão assistir?
in-hours-1 = Em uma hora
in-hours-3 = Em três horas
in-hours-24 = Amanhã neste horário
in-hours-48 = Em dois dias neste horário
in-hours-72 = Em três dias neste horário
in-hours-168 = Em uma semana neste horário
event-not-allowed = Não posso criar eventos aqui. Com a permissão “Criar eventos”, eu planejo a noite da próxima vez.
event-not-by-you = Aqui os eventos são para quem tem a permissão “Criar eventos”. Peça a uma dessas pessoas para planejar a noite.
event-make = Marcar para essa hora
event-made = **{ $title }** está marcado para { $when } ({ $left }).
event-open = Abrir o evento
event-about = Escolhido em grupo com a Namida.

match-title = { $one } e { $other }
match-close = Quase a mesma opinião
match-alike = Muito em comum
match-mixed = Algumas coisas em comum, outras não
match-apart = Gostos bem diferentes
match-overlap = { $shared } títulos avaliados pelos dois, de { $mine } de { $one } e { $theirs } de { $other }.
match-first = Uma primeira impressão: as notas ainda são poucas, variam demais ou são iguais demais para ter certeza.
match-fair = Quase certo; mais títulos em comum confirmariam.
match-sure = Dá para ter certeza: há notas o bastante.
match-loved = Os dois amam
match-loved-none = Ainda nada que se destaque para os dois.
match-fought = Para discutir
match-fought-none = Nada: levando em conta a escala de cada um, suas notas nunca ficam muito distantes.
match-next = Para assistir depois
match-watch = { $name }: { $title }, amado por { $by }
match-watch-own = { $name }: { $title }, pelas próprias notas

## Finding a title

several = “{ $typed }” pode ser um destes.
several-one = “{ $typed }”: você quis dizer este título?
named-person = É o nome de uma pessoa: /person mostra os papéis dela.
choose = Escolha um título
others-called = Outro título chamado “{ $typed }” …
nothing = Nada se chama “{ $typed }”. Tente o nome original, ou uma parte dele.
nothing-elsewhere = Nada aqui se chama “{ $typed }”. Isto foi encontrado em outros lugares; o que você escolher fica guardado aqui.
nothing-nearest = Nada se chama “{ $typed }”. Você quis dizer um destes?

## Names of a server's own

misses-title = Não encontrado em { $server }
misses-summary = { $count ->
    [one] { $count } busca sem resultado
   *[other] { $count } buscas sem resultado
}. As palavras podem virar o nome de um dorama aqui: com um botão abaixo ou com /catalogue alias.
misses-none = Nada foi buscado em vão ultimamente.
missed-by = { $count ->
    [one] { $count } membro
   *[other] { $count } membros
}, última vez { $when }
missed-then = Escolhido logo depois: { $picks }
missed-pick = { $title } × { $count }
missed-nothing = Nada foi escolhido logo depois.
names-used = { $count ->
    [one] { $count } nome próprio
   *[other] { $count } nomes próprios
} em uso; /catalogue unalias retira um.
use-for = Usar para { $title }
drop-it = Descartar
take-back = Retirar
name-used = “{ $name }” encontra **{ $title }** aqui a partir de agora.
name-shared = Ele também encontra { $titles }: a quem o digitar, pergunto qual é.
name-dropped = “{ $name }” não será mais proposto para **{ $title }**.
name-open = “{ $name }” para **{ $title }** está em aberto de novo.
name-gone = “{ $name }” não encontra mais { $titles } aqui.

## A server's own titles

form-add = Adicionar um título a este servidor
form-correct = Corrigir um título aqui
form-title = Título
form-title-about = Como aparece na ficha
form-names = Outros nomes
form-names-about = Um por linha: romanizado, traduzido, apelido dado pelos fãs
form-facts = Dados
form-facts-about = Um por linha, com o nome em inglês, como Year: 2005. Deixe de fora o que você não sabe
form-facts-example = Original title: 1リットルの涙
form-cast = Elenco
form-cast-about = Um papel por linha: Sawajiri Erika (Ikeuchi Aya)
form-synopsis = Sinopse
form-synopsis-about = Sobre o que é, sem entregar o final
form-page = Ler o texto de uma página
form-page-text = O texto
form-page-about = Título, ano, episódios, elenco… Nada é guardado antes de você confirmar
form-ready = O formulário está pronto.
form-open = Abrir o formulário
pasted-text = O texto colado
draft-title = { $name }: antes de guardar
draft-count-added = { $count ->
    [one] { $count } título novo
   *[other] { $count } títulos novos
}
draft-count-corrected = { $count ->
    [one] { $count } corrigido
   *[other] { $count } corrigidos
}
draft-count-known = { $count ->
    [one] { $count } já conhecido
   *[other] { $count } já conhecidos
}
draft-count-unread = { $count ->
    [one] { $count } linha não entendida
   *[other] { $count } linhas não entendidas
}
draft-added = **{ $title }** é novo aqui
draft-corrected = **{ $title }** é corrigido aqui
draft-more = e mais { $count }
draft-removed = mais nada
draft-rest = Tudo o mais que foi entendido já era conhecido.
draft-unread = Não entendido e deixado de fora
draft-look = Veja isto antes
draft-line = Linha { NUMBER($line, useGrouping: 0) }:
unread-unknown = não sei o que isso diz
unread-nothing = não há nada depois
unread-other-title = é sobre outro título, que não é citado aqui
unread-score = essa nota não está clara
unread-unclear = esse valor não está claro
unread-said-before = mais acima diz outra coisa
unread-no-title = não há título antes
unread-many-titles = os outros títulos desta página não são lidos
unread-opinion = as palavras de uma opinião não são guardadas, a nota sim
unread-columns = as colunas não dizem quem interpreta quem; escreva “Ator (Papel)”
unread-no-kind = não diz se é série ou filme; acrescente “Kind: …”
unread-late = Alguém mudou o título desde que você abriu o formulário; veja bem o que mudaria
unread-namesake = { $titles } já tem esse nome; guarde só se for outro título
unread-no-actor = não diz quem interpreta esse papel
unread-untitled = nenhum título encontrado: comece por ele ou escreva “Title: …”
unread-long = o texto é longo demais; o resto não foi lido
unread-html = isso é HTML: copie a página como o navegador a mostra
unread-link = não abro links: copie o texto da página e cole-o
unread-day = só o ano disso está claro; escreva os dias como 2024-03-09
unread-more = mais linhas
unread-one-title = um formulário leva um só título
unread-role = escreva como “Ator (Papel)”
unread-missing = falta { $field }
unread-type = { $field }: { $type ->
    [int] espera-se um número inteiro
    [float] espera-se um número
    [array] espera-se uma lista
    [object] espera-se um registro
    [bool] espera-se true ou false
    [date] espera-se um dia como 2025-10-11
   *[other] espera-se texto
}
unread-none-of = { $field }: “{ $given }” não é nenhum de { $known }
unread-no-value = { $field }: “{ $given }” não é nenhum dos valores possíveis
unread-range = { $field }: { $given } não está entre { $low } e { $high }
unread-no-name = { $field }: espera-se um nome, e não há nada
unread-long-name = { $field }: esse nome tem mais de { $most } letras
unread-month = { $field }: “{ $given }” não é um mês como 2025-10 nem um dia como 2025-10-11
unread-id = id: “{ $given }” não é feito de até 64 letras, algarismos, pontos e hifens
unread-country = country: “{ $given }” não são duas letras maiúsculas como KR
unread-twice = o id { $id } já está na linha { $line }
unread-json = isso não é um objeto JSON
unread-json-list = JSON Lines tem um registro por linha, sem uma lista em volta
unread-quote = uma aspa (") é aberta aqui e não é fechada
unread-keys = as chaves que não são do formato ficaram de fora: { $keys }
unread-record = uma parte deste registro não é o que deveria ser
draft-keep = { $count ->
    [one] Guardar
   *[other] Guardar os { $count }
}
draft-drop = Não guardar nada
draft-dropped = Nada foi guardado.
kept-add = { $titles } agora faz parte do catálogo deste servidor. Ninguém vê isso em outro lugar.
kept-correct = { $titles } está corrigido neste servidor a partir de agora.
kept-hide = { $titles } não é mais encontrado, listado nem recomendado neste servidor. As avaliações, listas e resenhas dos membros ficam guardadas e voltam assim que você desfizer.
kept-import = { $count ->
    [one] { $count } título foi adicionado ou corrigido
   *[other] { $count } títulos foram adicionados ou corrigidos
} neste servidor: { $titles }
undone-add = { $titles } não faz mais parte do catálogo deste servidor.
undone-correct = { $titles } voltou a ser como antes.
undone-hide = { $titles } pode ser encontrado aqui de novo.
undone-import = { $count ->
    [one] { $count } título voltou a ser como antes
   *[other] { $count } títulos voltaram a ser como antes
}: { $titles }
redo = Refazer
history-title = Mudanças em { $server }
history-summary = { $count ->
    [one] { $count } mudança
   *[other] { $count } mudanças
}, mais novas primeiro. Desfazer uma traz de volta o que havia antes.
history-undo = Desfazer uma mudança
history-undone = desfeita
history-nobody = uma pessoa esquecida
history-add = Adicionado: { $titles }
history-correct = Corrigido: { $titles }
history-hide = Ocultado: { $titles }
history-import = Importado: { $titles }

## What cannot be done, and why

drama-gone = Esse título não está mais aqui. Busque de novo.
score-unclear = “{ $given }” pode significar várias notas. Escreva como 9, 8,5, 9/10, 95%, 4,5/5 ou ★★★★½.
score-unread = Não consigo ler “{ $given }” como nota. Escreva como 9, 8,5, 9/10, 95%, 4,5/5 ou ★★★★½.
score-beyond = “{ $given }” está fora da escala: o mínimo é 0,1 e o máximo é 10. Escreva como 9, 8,5, 9/10, 95%, 4,5/5 ou ★★★★½.
not-rated = Você não avaliou **{ $title }**.
undo-late = Sua nota de **{ $title }** mudou depois disso, por isso fica como está.
list-not-on = **{ $title }** não está na sua lista.
list-rated = **{ $title }** conta como completo porque você avaliou. /unrate retira a nota.
list-undo-late = Sua lista mudou depois disso, por isso **{ $title }** fica como está.
list-private = Essa lista não está aberta a outras pessoas. Quem tem a lista pode abri-la com /list share.
list-empty = Sua lista está vazia. Coloque o primeiro dorama com /list add, ou a partir de qualquer ficha.
list-empty-theirs = Ainda não há nada nessa lista.
episode-beyond = **{ $title }** tem { $count ->
    [one] { $count } episódio
   *[other] { $count } episódios
}.
day-unclear = “{ $given }” não é um dia que eu saiba ler. Escreva como domingo, amanhã, em 5 dias ou 2026-01-31.
pace-past = Esse dia já chegou. Escolha um mais adiante.
pace-unknown = Não falta nada de **{ $title }**, ou ninguém sabe quantos episódios tem.
review-empty = Uma resenha precisa de algumas palavras. Para dar só uma nota, use /rate.
review-gone = Essa resenha não está mais aqui.
review-own = Essa resenha é sua. Você pode editar ou apagar.
reports-none = Nada foi denunciado aqui.
import-lost = O Discord não me entrega “{ $file }” agora. Anexe de novo, por favor.
import-unreadable = “{ $file }” não é uma lista que eu saiba ler: um CSV cuja primeira linha nomeie as colunas (title, score, status), ou o JSON do Trakt, do AniList ou do Simkl.
import-gone = Nada está esperando para ser importado. Use /list import com seu arquivo.
import-another = Outro arquivo seu tomou o lugar deste. Use os botões dele, ou /list import de novo.
import-undo-gone = Essa importação não pode mais ser desfeita: só a mais recente, durante uma semana.
import-undo-late = Todos os títulos dessa importação mudaram depois disso, por isso ficam como estão.
alerts-no-channel = Este servidor não tem canal para novos episódios. Quem o gerencia escolhe um com /manage alerts; também posso escrever para você.
alerts-not-allowed = Não posso escrever nesse canal. Escolha outro, ou me deixe enviar mensagens lá.
no-ratings = Você ainda não avaliou nada. Comece por um que você ama: /rate
recommend-empty = Eu me guio pelas notas e ainda não tenho nenhuma sua: avalie com /rate um dorama que você ama, ou abra a ficha dele com /drama, e eu posso começar.
recommend-begin = Escolha um que você já viu
recommend-none-fits = Não sobrou nada que atenda a tudo isso. Tire um dos pedidos e tente de novo.
recommend-none-avoided = Tudo o que serviria tem algo que você sempre deixa de fora. Mude isso em /me settings ou tire um dos pedidos.
recommend-none-left = Não sobrou nada que eu possa sugerir a você agora.
still-starting = Ainda estou me preparando. Tente de novo em alguns segundos.
browse-none = Nenhum título atende a tudo isso. Tire um dos filtros e tente de novo.
random-none-left = Isso foi tudo o que combina hoje e que você não avaliou. Mude um filtro, ou volte amanhã.
genre-unknown = “{ $given }” não é um gênero que eu conheça. Escolha um dos que aparecem enquanto você digita.
service-unknown = “{ $given }” não é um serviço que eu conheça. Escolha um dos que aparecem enquanto você digita.
tag-spoils = “{ $given }” entregaria como as histórias acabam, então não listo títulos por isso.
wish-spoils = “{ $given }” entregaria como as histórias acabam, então nada é escolhido por isso. Deixar de fora dá: “sem final triste”.
top-none = Ninguém avaliou nada ainda. Comece por um que você ama: /rate
who-nowhere = Pergunte isso em um servidor: lá aparece quem avaliou um título.
who-nobody = Ninguém aqui avaliou **{ $title }** ainda. Dê a primeira nota: /rate
person-gone = Essa pessoa não está mais aqui. Busque de novo.
regions-too-many = É muita coisa de uma vez. Indique de uma a { $most } regiões, separadas por vírgulas: KR, US
region-unknown = “{ $given }” não é uma região que eu conheça. Escreva duas letras, como KR, JP ou BR.
tag-unknown = “{ $given }” não é uma tag nem um gênero que eu conheça. Escolha um dos que aparecem enquanto você digita.
tag-unknown-typed = “{ $given }” não é uma tag nem um gênero que eu conheça. Cada ficha mostra alguns, e /browse os oferece enquanto você digita.
tag-near = “{ $given }” não é uma tag nem um gênero que eu conheça. Você quis dizer { $terms }?
tag-is-title = “{ $given }” é um título, não uma tag nem um gênero. O que se parece com ele: /similar
tag-is-person = “{ $given }” é o nome de uma pessoa, não uma tag nem um gênero. Onde ela aparece: /person
server-only = Isso só funciona em um servidor.
managers-only = Isso é para quem pode gerenciar este servidor.
proposal-gone = Isso já foi decidido, ou não sobrou nada. /catalogue misses mostra o que está em aberto.
alias-empty = Nada pode ser encontrado por esse nome: ele precisa de letras ou números, e no máximo 100.
alias-known = **{ $title }** já é encontrado por “{ $name }”.
alias-unknown = “{ $given }” não é um nome próprio deste servidor. Escolha um dos que aparecem enquanto você digita.
form-title-empty = Um título precisa de letras ou números. Abra o formulário de novo e escreva um.
correct-nothing = Nada difere do que se sabe de **{ $title }**, então nada foi mudado.
draft-known = Nada disso é novo aqui, então nada foi mudado.
corrections-full = Seriam mais de { $most } títulos próprios deste servidor, que é tudo o que guardo. Desfaça antes uma importação: /catalogue history
draft-gone = O que estava ali não existe mais: foi guardado, descartado ou trocado por algo mais novo. Comece de novo com /catalogue import ou /catalogue add.
draft-empty = Não há nada aí para guardar. Corrija as linhas que não foram entendidas e envie de novo.
draft-hidden = { $title } não aparece mais aqui: foi ocultado ou retirado depois que você viu isto. Nada foi guardado. Envie de novo para ver o que seria guardado agora.
history-none = Nada foi mudado nos títulos deste servidor ainda, ou tudo foi desfeito. Comece com /catalogue add, /catalogue correct ou /catalogue hide.
change-gone = Essa mudança já foi desfeita, ou não existe mais. /catalogue history mostra o que há.
change-built-on = Uma mudança posterior do mesmo título se apoia nessa, ou faz tempo demais. Desfaça antes a posterior: /catalogue history
import-large = Esse arquivo passa de { $most } MB. Divida e envie as partes.
import-not-text = “{ $name }” não é texto UTF-8. Salve como UTF-8 e envie de novo.
import-kind = Não consigo ler “{ $name }”. Envie .jsonl ou .csv no formato de intercâmbio, ou o texto de uma página como .txt.
import-rows = Esse arquivo tem mais de { $most } linhas. Divida e envie as partes.
import-empty = Não há nenhum título em “{ $name }”, então nada foi mudado.
import-header = A primeira linha de um arquivo CSV dá nome às colunas, entre elas “title”. Há: { $columns }.
import-csv = A linha { NUMBER($line, useGrouping: 0) } não pode ser lida como CSV. Corrija as aspas e envie o arquivo de novo.
alias-full = Este servidor tem { $most } nomes próprios, que é tudo o que guardo. Retire um antes: /catalogue unalias
tags-too-many = É muita coisa de uma vez. Indique no máximo { $most }, separados por vírgulas.
mood-unknown = “{ $given }” não é um clima que eu conheça. Há { $moods }.
country-asked = “{ $given }” diz de onde vem um dorama. Peça um país por vez com a opção “país”; não dá para excluir um.
years-unclear = Não consigo ler “{ $given }” como anos. Escreva como 2015, 2015-2020, desde 2018, até 2010 ou anos 90.
together-alone = Indique pelo menos mais uma pessoa, e que não seja um bot.
together-many = São mais de { $most } pessoas. Deixe algumas de fora.
together-empty = Não conheço avaliações de nenhum de vocês. Cada um avalia com /rate um dorama que ama, e eu posso começar.
together-none-left = Não resta mais nada que sirva para todos.
vote-not-yours = Só quem pediu pode fazer isso. Use /together para o seu próprio grupo.
vote-unseen = Não consigo ver as mensagens anteriores daqui, então não daria para contar os votos. Me deixe ver este canal e o histórico de mensagens, ou votem por conta própria.
vote-not-allowed = Não posso criar enquetes aqui. Me dê a permissão “Criar enquetes”, ou votem por conta própria.
vote-not-by-you = Aqui as enquetes são para quem tem a permissão “Criar enquetes”. Peça a uma dessas pessoas, ou votem por conta própria.
vote-none = Ninguém votou ainda. Votem primeiro e aperte de novo.
vote-over = A votação acabou e ninguém votou. “{ vote }” começa outra.
vote-gone = Não consigo mais ver essa votação. “{ vote }” começa outra.
match-self = Essa pessoa é você. Escolha outro membro.
match-few = { $shared ->
    [0] Você e { $name } ainda não avaliaram os mesmos títulos
    [one] Você e { $name } avaliaram um título em comum até agora
   *[other] Você e { $name } avaliaram { $shared } títulos em comum até agora
}. { $missing ->
    [one] Mais um
   *[other] Mais { $missing }
} e eu posso dizer o quanto vocês combinam: avalie o que { $name } já viu e peça o mesmo.
chat-often = Respondo { $count } mensagens por minuto. Esta não foi guardada: envie de novo { $when }.
chat-names-none = Não acho nenhum dorama nessa mensagem.
chat-nothing-filled = Você deixou todas as notas vazias, então nada foi guardado.
taste-bot = Bots não assistem a doramas. Escolha outro membro.
not-yours = Esses botões são de outro membro. Peça os seus com um comando.
stale-button = Este botão é de uma mensagem antiga. Use o comando de novo.
stale-command = Esse comando agora é diferente. Digite de novo e escolha entre o que aparece.
slow-down = Foi muita coisa de uma vez. { $seconds ->
    [one] Em um segundo
   *[other] Em { $seconds } segundos
} estarei de novo à sua disposição.
restarting = Estou prestes a reiniciar. Tente de novo em alguns segundos.
busy = Tanta gente está perguntando agora que não dou conta. Tente de novo daqui a pouco.
cannot-save = Não consigo salvar agora, então nada foi mudado. Tente de novo daqui a pouco.
fault = Desculpe, algo deu errado do meu lado. Se acontecer de novo, informe este número ao dono: `{ $id }`

adult-elsewhere = **{ $title }** é para adultos. Aqui, títulos assim ficam em canais com restrição de idade: peça em um deles, ou por mensagem direta.
adult-left-out = Títulos para adultos ficam de fora neste canal.
match-hidden = { $name } guarda as próprias notas para si, então não há comparação a mostrar.
taste-hidden = { $name } guarda as próprias notas para si.
match-hidden-self = Você está fora das comparações. Volte a participar primeiro: /me private
together-hidden-self = Você está fora das escolhas em grupo. Volte a participar primeiro: /me private
not-yours-alone = Esses botões são de outro membro. Os seus estão no mesmo comando.
direct-closed = Não consigo escrever para você. Permita mensagens diretas deste servidor nas configurações de privacidade dele e peça de novo.
not-taken = O Discord não aceitou isso agora. Tente de novo daqui a pouco.

## Settings

settings-mine = Suas configurações
settings-mine-about = Nada é obrigatório: onde você não escolhe, vale a escolha do servidor, ou o padrão.
settings-theirs = Configurações de { $server }
settings-theirs-about = Valem para todos aqui que não escolheram nada com /me settings.
settings-region = Região
settings-services = Serviços
settings-avoid = Nunca recomendado
settings-adult-apart = Títulos para adultos
region-unset = não escolhida
services-all = qualquer um
avoid-nothing = nada
adult-apart = só em canais com restrição de idade
adult-anywhere = em todos os canais
set-region = Região
set-services = Serviços que você tem
set-services-more = Mais serviços
set-language = Idioma
language-mine-about = Seu idioma vale para o que só você vê: as respostas para todos ficam no do servidor.
language-theirs-about = Este idioma vale para as respostas que todos veem: o que uma só pessoa vê vem no idioma dela.
set-titles = Títulos
set-names = Nomes do elenco
set-scale = Notas
set-avoid = O que nunca recomendar
set-alerts = { alerts-title }
set-alerts-channel = Canal para novos episódios
avoid-ask = Tags ou gêneros, separados por vírgulas
alerts-to-off = Novos episódios: sem aviso
alerts-to-direct = Novos episódios: por mensagem direta
alerts-to-server = Novos episódios: no canal deste servidor
language-as-discord = Idioma: como no meu Discord
language-as-server = Idioma: como no Discord deste servidor
titles-unset = Títulos: padrão
titles-english = Títulos em inglês
titles-native = Títulos como no país de origem
titles-romanised = Títulos em letras latinas
names-unset = Nomes: padrão
names-family = Sobrenome primeiro: Ikeuchi Aya
names-given = Nome primeiro: Aya Ikeuchi
scale-unset = Notas: padrão
scale-ten = Notas até dez: { $example }
scale-percent = Notas em porcentagem: { $example }
scale-five = Notas em estrelas: { $example }
private-on = Responder em particular
private-off = Responder para todos verem
adult-apart-on = Separar títulos para adultos
adult-apart-off = Mostrar títulos para adultos em qualquer lugar

## What is yours

export-here = Tudo o que guardo sobre você: em JSON para levar, em CSV para abrir em uma planilha. Com /list import, recupero suas notas e sua lista de qualquer um dos dois, e suas resenhas do JSON.
export-sent = Enviei tudo o que guardo sobre você em uma mensagem direta.
forget-ask =
    Com isto eu esqueço suas avaliações, listas, configurações e tudo mais que guardo sobre você, em todo lugar. Não dá para desfazer.
    Para levar uma cópia antes: /me export
forget-me = Me esqueça
keep-me = Manter tudo
forgotten = Esqueci você: nada do que guardo leva mais o seu nome.
forget-kept = Nada foi mudado.
hidden-now = De agora em diante você fica fora de médias, tops, comparações e escolhas em grupo, e ninguém mais vê suas notas, suas resenhas nem sua lista. O que você avalia continua valendo para suas próprias recomendações.
hidden-already = Você está fora de médias, tops, comparações e escolhas em grupo.
shown-now = Você volta a contar em médias, tops, comparações e escolhas em grupo.
count-me-in = Me inclua
leave-me-out = Me deixe de fora

## Privacy

privacy-title = O que guardo, por quê e por quanto tempo
privacy-short = Guardo o que você me conta, para responder a você e ao seu servidor; ninguém vende isso, e só sai do banco de dados deste bot como respostas no Discord.
privacy-ratings = Suas notas com o horário em que você as deu, que /who e /ratings mostram a outras pessoas, e o que você nunca mais quer ver: para médias e recomendações, até você retirar. Do que você pediu mais: por um mês.
privacy-choices = O que você escolheu com /me settings e /me private: para responder do jeito que você gosta, até você mudar.
privacy-presence = Em quais servidores você me usou, e em que dia pela última vez: a média de um servidor é de quem me usa lá. Some sete dias depois de me removerem dele.
privacy-searches = O que você procurou em vão em um servidor, e o que escolheu depois: para ser encontrado da próxima vez. Some após 120 dias.
privacy-draws = O que o /random sorteou para você hoje: para nada sair duas vezes no mesmo dia. Some no dia seguinte.
privacy-votes = Quantas vezes seguidas você perdeu a votação em um servidor: para você contar mais da próxima vez, até ganhar uma. Onde há uma votação de /together aberta e quando termina: até ser contada.
privacy-lists = O que está na sua lista, até onde você viu, suas anotações e se outros podem ver: até você tirar. Uma lista que você vai importar espera no máximo um dia; o que sua última importação substituiu fica uma semana, para você poder desfazer.
privacy-reviews = O que você escreve nas resenhas, e o fato de ter denunciado alguma: aparece onde as pessoas veem você, até você apagar.
privacy-messages = O número de uma mensagem que respondi, por dois dias: para nenhuma ser respondida duas vezes.
privacy-alerts = Onde e em que idioma você quer saber de novos episódios, e até onde já avisei: até você desligar.
privacy-corrections = Quem mudou um título de um servidor e quando: para que isso possa ser desfeito lá. O que você está para mudar espera sua decisão. Se eu tiver que esquecer você, os títulos do servidor ficam, sem o seu número.
privacy-servers = De um servidor: as configurações dele, onde anuncia novos episódios, os nomes que deu aos títulos e as resenhas que não mostra, até sete dias depois de eu ser removido.
privacy-never = Eu não leio suas mensagens: vejo comandos, mensagens que me mencionam ou que você me escreve diretamente e a única mensagem em cujo menu você me escolhe. De você guardo o número do Discord, nunca seu nome ou foto.
privacy-asked = Quando não tenho certeza de qual título você quer dizer, procuro também em { $sources }: o que você digitou vai para lá, nunca quem digitou.
privacy-yours =
    - **/me export** manda tudo para você
    - **/me forget** apaga tudo em todo lugar na hora, e dos backups conforme são substituídos
    - **/me private** deixa você fora de médias, tops e comparações

## Statistics

owner-only = Isso é para o dono deste bot.
histogram-panel = Quantas vezes cada nota
picture-no-font = Parte disto está em letras latinas aqui: não há fonte instalada para a escrita original.
profile-title = Do que { $name } gosta
profile-tags = Que tipo de dorama
profile-others-here = os outros aqui
profile-others-world = todos os outros
profile-countries = De onde
profile-decades = De quando
decade = anos { $year }
titles-rated = { $count ->
    [one] título avaliado
   *[other] títulos avaliados
}
titles-watched = { $count ->
    [one] título visto
   *[other] títulos vistos
}
hours-watched = { $count ->
    [one] hora assistida
   *[other] horas assistidas
}
mean-score = em média
profile-tag = { $tag } { $mine }%
profile-tag-beside = { $tag } { $mine }% (os outros { $others }%)
profile-against = Mais na contramão
profile-contrary = Mais na contramão: **{ $title }** recebeu { $mine } de { $name } e { $others } de { $count ->
    [one] outra pessoa
   *[other] outras { $count } pessoas
}
profile-watched = { $titles ->
    [one] { $titles } título visto
   *[other] { $titles } títulos vistos
}, { $hours ->
    [one] { $hours } hora
   *[other] { $hours } horas
}
club-title = Do que { $server } gosta
club-title-here = Do que este servidor gosta
club-about = { $ratings ->
    [one] { $ratings } avaliação
   *[other] { $ratings } avaliações
} de { $members ->
    [one] { $members } membro
   *[other] { $members } membros
}, { $mean } em média
club-loved = Os mais amados
club-disputed = Os que mais dividem
club-months = Avaliações por mês
club-dispute = de { $low } a { $high }, { $count ->
    [one] { $count } voto
   *[other] { $count } votos
}
club-matchmaker = Melhor cupido: { $member }, com as notas mais parecidas com as de todos em { $count ->
    [one] { $count } título em comum
   *[other] { $count } títulos em comum
}
club-matchmaker-none = Ainda não há cupido: é preciso ter cinco títulos que outros também avaliaram.
year-title = { $name } em { $year }
year-best = O melhor do ano
year-months = Avaliações por mês
year-most = Principalmente { $names }
year-empty = Não há nada seu de { $year }.
year-begins = Ainda não há nada seu de { $year }. Avalie algo com /rate, e o seu ano começa.
year-other = Não há nada seu de { $year }, mas há de { $years }: diga esse ano com /me year.

## Help

help-title = A Namida entende de doramas
help-body =
    Digite qualquer nome de um dorama: em inglês, original, romanizado ou curto.

    - **/drama** a ficha · **/synopsis** **/cast** **/episodes** **/watch** direto a uma parte
    - **/person** papéis, parceiros · **/browse** por gênero, tag, anos… · **/random** · **/top** · **/who** quem avaliou aqui

    - **/rate** como 9, 8,5/10, 95% ou ★★★★½ · **/unrate** retira · **/ratings** as suas
    - No chat: me mencione com títulos e notas, “Goblin 9/10, W 8,5”, ou me escreva diretamente
    - Aplicativos em uma mensagem: **{ menu-dramas }**, **{ menu-rate-here }** · em um membro: **{ menu-taste }**
    - **/review** o que você achou, com os spoilers ocultos
    - **/list** o que você quer ver, vê e já viu · **/list import** traz tudo do MyDramaList e de outros · **/progress** o último episódio que você viu

    - **/similar** títulos como um que você conhece · **/recommend** títulos para você
    - **/together** títulos para um grupo, com votação · **/match** o quanto dois de vocês são parecidos

    - **/me profile** do que você gosta · **/me year** seu ano · **/server** do que este servidor gosta, cada um em uma imagem
    - **/me settings** seu idioma, região, escala · **/me export** **/me forget** **/me private** · **/privacy** o que é guardado

    - **/settings** **/catalogue** para quem gerencia o servidor: o que vale aqui, títulos e nomes próprios · **/manage** resenhas denunciadas, novos episódios
about-body =
    Namida { $version } · { $titles } títulos · { $ratings } avaliações guardadas
    Dados: o catálogo que vem junto e páginas públicas citadas em cada ficha; as notas de outros sites são da data ao lado.
    Onde assistir é um retrato do momento: confira no serviço antes de pagar.
about-title = Sobre a Namida
about-TMDB-off = TMDB: sem uso, pois não há chave; com uma gratuita há pôsteres, todos os outros títulos e onde assistir.
about-TVmaze-off = TVmaze: desligado.
about-answered = { $source }: em uso, última resposta { $when }.
about-unasked = { $source }: em uso, sem consultas desde o início.
about-down = { $source }: não responde no momento.
about-busy = { $source }: pede uma pausa no momento.
about-refused = { $source }: não aceita a chave. O dono pode criar uma nova e colocá-la nas configurações.
about-TMDB = Este produto usa a API do TMDB, mas não é endossado nem certificado pelo TMDB. Os dados de onde assistir são do JustWatch.
about-TVmaze = Os dados do TVmaze têm licença CC BY-SA 4.0: tvmaze.com

## Choices of commands

choice-status-plan = { list-plan }
choice-status-watching = { list-watching }
choice-status-completed = { list-completed }
choice-status-hold = { list-hold }
choice-status-dropped = { list-dropped }
choice-sort-popular = Mais conhecidos primeiro
choice-sort-server = Melhores deste servidor primeiro
choice-sort-world = Melhores de toda a Namida primeiro
choice-sort-newest = Mais novos primeiro
choice-of-server = Este servidor
choice-of-world = Toda a Namida
choice-surprise-safe = Bem conhecidos
choice-surprise-balanced = Um pouco de cada
choice-surprise-surprise = Pouco conhecidos
choice-with_others-everyone = Todo mundo
choice-with_others-nobody = Só eu
choice-where-direct = Por mensagem direta
choice-where-server = No canal deste servidor
choice-where-off = Não avisar

## Countries

country-KR = Coreia do Sul
country-JP = Japão
country-CN = China
country-TW = Taiwan
country-TH = Tailândia
country-HK = Hong Kong
country-PH = Filipinas
country-SG = Singapura
country-VN = Vietnã
country-US = EUA

## Facts and what dramas are based on

field-title = título
field-native-title = título original
field-aliases = outros nomes
field-kind = tipo
field-country = país
field-language = idioma
field-year = ano
field-aired-from = data de estreia
field-aired-to = último dia de exibição
field-airs-on = dias de exibição
field-status = situação
field-seasons = temporadas
field-episodes = episódios
field-runtime = duração
field-specials = episódios especiais
field-networks = emissora
field-content-rating = classificação indicativa
field-genres = gêneros
field-tags = tags
field-synopsis = sinopse
field-based-on = obra original
field-cast = elenco
field-crew = equipe
field-songs = músicas
field-related = títulos relacionados
field-watch = onde assistir
field-scores = notas de outros sites
field-links = links
field-images = imagens
field-sources = fontes

origin-novel = livro
origin-web-novel = web novel
origin-light-novel = light novel
origin-short-story = conto
origin-manga = mangá
origin-manhwa = manhwa
origin-manhua = manhua
origin-webtoon = webtoon
origin-comic = quadrinhos
origin-anime = anime
origin-drama = dorama
origin-film = filme
origin-true-story = fatos reais
origin-game = jogo
origin-diary = diário
origin-essay = ensaio
origin-essays = ensaios
origin-play = peça de teatro
origin-song = música
origin-legend = lenda
origin-folk-tale = conto popular

## Genres

genre-action = Ação
genre-adventure = Aventura
genre-business = Negócios
genre-comedy = Comédia
genre-crime = Crime
genre-documentary = Documentário
genre-drama = Drama
genre-family = Família
genre-fantasy = Fantasia
genre-food = Culinária
genre-historical = Histórico
genre-horror = Terror
genre-law = Jurídico
genre-life = Cotidiano
genre-martial-arts = Artes marciais
genre-mature = Adulto
genre-medical = Médico
genre-melodrama = Melodrama
genre-military = Militar
genre-music = Música
genre-mystery = Mistério
genre-political = Político
genre-psychological = Psicológico
genre-romance = Romance
genre-sci-fi = Ficção científica
genre-sitcom = Sitcom
genre-sports = Esportes
genre-supernatural = Sobrenatural
genre-thriller = Suspense
genre-tokusatsu = Tokusatsu
genre-war = Guerra
genre-wuxia = Wuxia
genre-youth = Juvenil

## Tags

tag-amnesia = amnésia
tag-contract-relationship = namoro por contrato
tag-contract-marriage = casamento por contrato
tag-fake-relationship = namoro falso
tag-arranged-marriage = casamento arranjado
tag-cohabitation = morando juntos
tag-hidden-identity = identidade oculta
tag-identity-swap = troca de identidade
tag-body-swap = troca de corpos
tag-cross-dressing = cross-dressing
tag-time-skip = salto temporal
tag-starting-over = recomeço
tag-reunion = reencontro
tag-change-of-fortune = mudança de fortuna
tag-debt = dívidas
tag-makeover = mudança de visual
tag-terminal-illness = doença terminal
tag-kidnapping = sequestro
tag-car-accident = acidente de carro
tag-survival = sobrevivência
tag-death-game = jogo mortal
tag-competition = competição
tag-treasure-hunt = caça ao tesouro
tag-unexpected-pregnancy = gravidez inesperada
tag-one-night-stand = caso de uma noite
tag-slow-burn = slow burn
tag-fast-romance = romance rápido
tag-slight-romance = romance em segundo plano
tag-love-triangle = triângulo amoroso
tag-first-love = primeiro amor
tag-unrequited-love = amor não correspondido
tag-secret-crush = paixão secreta
tag-love-at-first-sight = amor à primeira vista
tag-enemies-to-lovers = de inimigos a amantes
tag-love-hate-relationship = amor e ódio
tag-friends-to-lovers = de amigos a amantes
tag-childhood-sweethearts = amor de infância
tag-opposites-attract = os opostos se atraem
tag-second-chance-romance = segunda chance no amor
tag-ex-returns = volta do ex
tag-forbidden-love = amor proibido
tag-star-crossed-lovers = amor impossível
tag-fated-love = amor predestinado
tag-secret-relationship = namoro secreto
tag-workplace-romance = romance no trabalho
tag-boss-and-employee = chefe e funcionário
tag-teacher-and-student = professor e aluno
tag-master-and-disciple = mestre e discípulo
tag-neighbours = vizinhos
tag-rich-man-poor-woman = homem rico, mulher pobre
tag-rich-woman-poor-man = mulher rica, homem pobre
tag-celebrity-romance = romance com celebridade
tag-noona-romance = romance noona
tag-age-gap = diferença de idade
tag-grumpy-and-sunshine = grumpy x sunshine
tag-he-falls-first = ele se apaixona primeiro
tag-she-falls-first = ela se apaixona primeiro
tag-reverse-harem = harém reverso
tag-harem = harém
tag-multiple-couples = vários casais
tag-healthy-relationship = relacionamento saudável
tag-misunderstandings = mal-entendidos
tag-break-up = término
tag-married-couple = casal casado
tag-infidelity = infidelidade
tag-divorce = divórcio
tag-cross-cultural-romance = romance intercultural
tag-interspecies-romance = romance entre espécies
tag-height-difference = diferença de altura
tag-steamy = romance picante
tag-bl = BL
tag-gl = GL
tag-censored-bl = BL censurado
tag-lgbtq-characters = personagens LGBTQIA+
tag-family-bonds = laços de família
tag-found-family = família escolhida
tag-parent-and-child = pais e filhos
tag-siblings = irmãos
tag-twins = gêmeos
tag-single-parent = pai ou mãe solo
tag-orphan = órfão
tag-dysfunctional-family = família disfuncional
tag-family-opposition = oposição da família
tag-family-secret = segredo de família
tag-birth-secret = segredo de nascimento
tag-secret-sibling = irmão secreto
tag-close-friendship = grande amizade
tag-bromance = bromance
tag-womance = womance
tag-classmates = colegas de classe
tag-teamwork = trabalho em equipe
tag-rivalry = rivalidade
tag-pets = pets
tag-strong-female-lead = protagonista feminina forte
tag-badass-female-lead = protagonista boa de briga
tag-strong-male-lead = protagonista masculino forte
tag-nice-male-lead = protagonista masculino gentil
tag-warm-female-lead = protagonista feminina carinhosa
tag-cold-male-lead = protagonista masculino frio
tag-cold-female-lead = protagonista feminina fria
tag-arrogant-lead = protagonista arrogante
tag-cheerful-lead = protagonista alegre
tag-naive-lead = protagonista ingênuo
tag-shy-lead = protagonista tímido
tag-sassy-female-lead = protagonista feminina atrevida
tag-eccentric-lead = protagonista excêntrico
tag-smart-lead = protagonista inteligente
tag-hardworking-lead = protagonista esforçado
tag-rich-male-lead = protagonista masculino rico
tag-rich-female-lead = protagonista feminina rica
tag-poor-lead = protagonista pobre
tag-possessive-lead = protagonista possessivo
tag-playboy-lead = protagonista mulherengo
tag-popular-lead = protagonista popular
tag-antihero-lead = protagonista anti-herói
tag-delinquent-lead = protagonista rebelde
tag-student-lead = protagonista estudante
tag-teenage-lead = protagonista adolescente
tag-child-lead = protagonista criança
tag-disabled-lead = protagonista com deficiência
tag-autistic-lead = protagonista autista
tag-gay-lead = protagonista gay
tag-bisexual-lead = protagonista bissexual
tag-female-centred = foco em mulheres
tag-ensemble-cast = vários protagonistas
tag-workplace = ambiente de trabalho
tag-ceo-lead = protagonista CEO
tag-chaebol = chaebol
tag-doctor-lead = protagonista médico
tag-hospital = hospital
tag-lawyer-lead = protagonista advogado
tag-courtroom = tribunal
tag-detective-lead = protagonista detetive
tag-police = polícia
tag-soldiers = soldados
tag-spies-and-undercover = espiões e infiltrados
tag-bodyguard = guarda-costas
tag-teacher-lead = protagonista professor
tag-entertainment-industry = mundo do entretenimento
tag-actor-lead = protagonista ator
tag-idol-lead = protagonista idol
tag-musicians = músicos
tag-writer-lead = protagonista escritor
tag-journalists = jornalistas
tag-fashion-industry = mundo da moda
tag-artists = artistas
tag-cooking = cozinha
tag-athletes = atletas
tag-gaming = games
tag-con-artist = vigaristas
tag-high-school = ensino médio
tag-university = universidade
tag-countryside = vida no interior
tag-seaside = à beira-mar
tag-restaurant-or-caf = restaurante ou café
tag-hotel = hotel
tag-prison = prisão
tag-palace = palácio
tag-joseon = dinastia Joseon
tag-goryeo-and-earlier-korea = Goryeo e Coreia antiga
tag-colonial-korea = Coreia colonial
tag-republican-china = China republicana
tag-tang-dynasty = dinastia Tang
tag-song-and-ming-dynasties = dinastias Song e Ming
tag-qing-dynasty = dinastia Qing
tag-early-imperial-china = início da China imperial
tag-old-japan = antigo Japão
tag-old-siam = antigo Sião
tag-fictional-history = reino fictício
tag-historical-figures = figuras históricas
tag-wartime = tempos de guerra
tag-1980s-and-before = anos 80 e antes
tag-1990s = anos 90
tag-past-and-present = passado e presente
tag-time-travel = viagem no tempo
tag-time-loop = loop temporal
tag-reincarnation = reencarnação
tag-reincarnated-lovers = casal reencarnado
tag-transmigration = transmigração
tag-parallel-worlds = mundos paralelos
tag-xianxia = xianxia
tag-xuanhuan = xuanhuan
tag-ghosts = fantasmas
tag-exorcism-and-shamans = exorcismo e xamãs
tag-grim-reaper = ceifador
tag-gods-and-immortals = deuses e imortais
tag-gumiho = gumiho
tag-vampires = vampiros
tag-demons = demônios
tag-zombies = zumbis
tag-mythical-creatures = criaturas míticas
tag-magic = magia
tag-superpowers = superpoderes
tag-foresight-and-mind-reading = vidência e telepatia
tag-robots-and-ai = robôs e IA
tag-aliens = alienígenas
tag-dystopia-and-future = distopia e futuro
tag-murder-mystery = mistério de assassinato
tag-serial-killer = serial killer
tag-investigation = investigação
tag-cold-case = caso arquivado
tag-gangsters = máfia
tag-assassin = assassino profissional
tag-corruption = corrupção
tag-conspiracy = conspiração
tag-wrongly-accused = injustamente acusado
tag-vigilante = justiceiro
tag-cult = seita
tag-hidden-killer = assassino oculto
tag-revenge = vingança
tag-betrayal = traição
tag-power-struggle = disputa de poder
tag-palace-intrigue = intrigas palacianas
tag-royalty = realeza
tag-generals-and-warriors = generais e guerreiros
tag-jianghu = jianghu
tag-traditional-medicine = medicina tradicional
tag-class-divide = diferença de classes
tag-social-issues = crítica social
tag-coming-of-age = amadurecimento
tag-difficult-adulthood = desafios da vida adulta
tag-chasing-a-dream = em busca de um sonho
tag-personal-growth = crescimento pessoal
tag-redemption = redenção
tag-grief = luto
tag-trauma = trauma
tag-mental-health = saúde mental
tag-illness = doença
tag-north-and-south-korea = as duas Coreias
tag-fan-culture = cultura de fãs
tag-healing = reconfortante
tag-fluffy = fofo e leve
tag-tearjerker = para chorar
tag-slice-of-life = slice of life
tag-dark = sombrio
tag-suspenseful = cheio de suspense
tag-angsty = sofrência
tag-black-comedy = humor ácido
tag-slapstick = pastelão
tag-parody-and-satire = paródia e sátira
tag-makjang = makjang
tag-inner-monologue = monólogo interior
tag-complex-plot = trama complexa
tag-school-violence = violência escolar
tag-cyberbullying = cyberbullying
tag-workplace-abuse = assédio no trabalho
tag-suicide = suicídio
tag-self-harm = automutilação
tag-sexual-violence = violência sexual
tag-adult-minor-relationship = relação entre adulto e menor
tag-domestic-violence = violência doméstica
tag-child-abuse = maus-tratos infantis
tag-toxic-relationship = relacionamento tóxico
tag-stalking = stalking
tag-graphic-violence = violência explícita
tag-violence-against-animals = maus-tratos a animais
tag-sexual-content = conteúdo sexual
tag-nudity = nudez
tag-sex-work = prostituição
tag-drinking-and-drugs = álcool e drogas
tag-homophobia = homofobia
tag-pregnancy-loss = aborto
tag-pandemic = pandemia
tag-happy-ending = final feliz
tag-sad-ending = final triste
tag-bittersweet-ending = final agridoce
tag-open-ending = final aberto
tag-lead-dies = morte do protagonista
tag-character-death = morte de personagem
tag-noble-sacrifice = sacrifício nobre
tag-faked-death = morte forjada
tag-lovers-reunited = reencontro do casal
tag-no-end-couple = não terminam juntos
tag-second-lead-wins = segundo protagonista vence
tag-tragic-past-revealed = passado trágico revelado
tag-based-on-a-novel = baseado em livro
tag-based-on-a-web-novel = baseado em web novel
tag-based-on-a-manga = baseado em mangá
tag-based-on-a-webtoon = baseado em webtoon
tag-based-on-a-game = baseado em jogo
tag-based-on-a-true-story = baseado em fatos reais
tag-remake = remake
tag-miniseries = minissérie
tag-web-series = websérie
tag-vertical-short = minidorama vertical
tag-anthology = antologia
tag-episodic = episódios independentes
tag-daily-drama = dorama diário
tag-weekend-family-drama = dorama familiar de fim de semana

## Commands

menu-dramas = Doramas nesta mensagem
menu-rate-here = Avaliar doramas aqui
menu-taste = Gosto
command-drama = Procurar um dorama
    .name = dorama
command-synopsis = Sobre o que é um dorama
    .name = sinopse
command-cast = Quem interpreta quem
    .name = elenco
command-episodes = Episódios, duração e datas
    .name = episódios
command-watch = Onde assistir a um dorama
    .name = assistir
command-person = Papéis por ano, parceiros e melhores títulos de alguém do elenco ou da equipe
    .name = pessoa
command-browse = Doramas por gênero, tag, país, anos, duração ou serviço
    .name = explorar
command-random = Um dorama sorteado que você não avaliou
    .name = sortear
command-top = Os doramas com as melhores notas
command-who = Quem aqui avaliou um dorama, e com que nota
    .name = quem
command-rate = Avaliar um dorama
    .name = avaliar
command-unrate = Retirar sua nota de um dorama
    .name = retirar-nota
command-ratings = Avaliações, mais novas primeiro: as suas ou as de outro membro
    .name = avaliações
command-similar = Doramas como um que você conhece
    .name = parecidos
command-recommend = Doramas para você, com motivos
    .name = recomendar
command-together = Doramas de que todos vocês gostariam, com votação
    .name = juntos
command-match = O quanto suas notas e as de outro membro se parecem
    .name = comparar
command-settings = O que vale neste servidor: região, serviços, idioma, títulos
    .name = configurações
command-me = Suas configurações e seus dados
    .name = eu
command-me-settings = Região, serviços, idioma, títulos, notas: do jeito que você gosta
    .name = configurações
command-me-export = Tudo o que é guardado sobre você, por mensagem direta
    .name = exportar
command-me-forget = Esquecer tudo o que é guardado sobre você
    .name = esquecer
command-me-private = Ficar fora de médias, tops e comparações
    .name = privado
command-privacy = O que é guardado, por quê e por quanto tempo
    .name = privacidade
command-review = Dizer o que você achou de um dorama
    .name = resenha
command-manage = Para quem gerencia este servidor
    .name = gerenciar
command-manage-reports = As resenhas que os membros denunciaram e as ocultas aqui
    .name = denúncias
command-manage-alerts = O canal onde os novos episódios são anunciados
    .name = avisos
option-manage-channel = O canal; deixe vazio para ver o atual
    .name = canal
command-list = O que você quer assistir, assiste e já assistiu
    .name = lista
command-list-show = Sua lista, ou a lista aberta de outro membro
    .name = mostrar
command-list-add = Colocar um dorama na sua lista, ou movê-lo dentro dela
    .name = adicionar
command-list-remove = Tirar um dorama da sua lista
    .name = remover
command-list-share = Dizer quem pode ver sua lista
    .name = compartilhar
command-list-import = Trazer uma lista e suas notas de outro site
    .name = importar
option-list-file = Exportação do MyDramaList, Letterboxd, AniList, Trakt, Simkl ou IMDb, ou qualquer CSV com títulos
    .name = arquivo
option-list-out_of = Até quanto vão as notas do arquivo, quando ele não diz
    .name = escala
command-list-tell = Receber avisos de novos episódios do que você assiste
    .name = avisos
option-list-where = Por mensagem direta, no canal deste servidor ou em lugar nenhum
    .name = onde
option-list-status = Qual parte da lista
    .name = parte
option-list-note = Uma anotação para você; - apaga
    .name = anotação
option-list-with_others = Todos, ou ninguém além de você
    .name = com-quem
command-progress = Até onde você foi, e quantas noites faltam
    .name = progresso
command-me-profile = Do que você gosta: tags, países, décadas, horas assistidas
    .name = perfil
command-me-year = Seu ano em doramas, em uma ficha
    .name = ano
option-me-year = Qual ano; este, se você deixar vazio
    .name = ano
command-server = O que este servidor ama, o que o divide e o melhor cupido dele
    .name = servidor
command-status = Para o dono deste bot: como ele está
    .name = status
command-help = O que a Namida sabe fazer
    .name = ajuda
command-about = Versão, fontes e estado
    .name = sobre
command-catalogue = Títulos e nomes próprios deste servidor
    .name = catálogo
command-catalogue-misses = O que não foi encontrado aqui, e o que pode significar
    .name = pendentes
command-catalogue-alias = Fazer um dorama ser encontrado por outro nome aqui
    .name = apelido
command-catalogue-unalias = Retirar um nome próprio deste servidor
    .name = retirar-apelido
command-catalogue-add = Adicionar um título que só este servidor vê
    .name = adicionar
command-catalogue-correct = Corrigir um título para este servidor
    .name = corrigir
command-catalogue-hide = Fazer um título não ser encontrado nem recomendado aqui
    .name = ocultar
command-catalogue-history = O que foi mudado aqui, e por quem
    .name = histórico
command-catalogue-undo = Desfazer a última mudança nos títulos deste servidor
    .name = desfazer
command-catalogue-import = Títulos de um arquivo, ou do texto de uma página
    .name = importar
option-catalogue-file = .jsonl, .csv ou uma página em .txt, até 2 MB; deixe vazio para colar um texto
    .name = arquivo
option-catalogue-name = O nome que se usa aqui
    .name = nome
option-title = Qualquer nome do dorama
    .name = título
option-score = 9, 8,5/10, 95%, 4,5/5 ou ★★★★½
    .name = nota
option-region = Países por duas letras ou nome, vários separados por vírgulas: KR, US
    .name = região
option-private = Mostrar a resposta só para você
    .name = privado
option-like = O que você quer, separado por vírgulas, ou um título: família escolhida, slow burn
    .name = com
option-avoid = O que você não quer, separado por vírgulas: amnésia, final triste
    .name = sem
option-mood = Do que você está a fim
    .name = clima
option-years = 2015, 2015-2020, desde 2018, até 2010 ou anos 90
    .name = anos
option-surprise = Bem conhecidos, pouco conhecidos ou um pouco de cada
    .name = surpresa
option-member = Outro membro
    .name = membro
option-member2 = Mais alguém
    .name = membro2
option-member3 = Mais alguém
    .name = membro3
option-member4 = Mais alguém
    .name = membro4
option-member5 = Mais alguém
    .name = membro5
option-member6 = Mais alguém
    .name = membro6
option-member7 = Mais alguém
    .name = membro7
option-member8 = Mais alguém
    .name = membro8
option-member9 = Mais alguém
    .name = membro9
option-country = Só doramas deste país
    .name = país
option-name = Um nome em qualquer ordem
    .name = nome
option-genre = Só este gênero
    .name = gênero
option-tag = Só doramas com esta tag
    .name = tag
option-from_year = Deste ano em diante
    .name = desde-ano
option-to_year = Até este ano
    .name = até-ano
option-service = Só o que consta neste serviço
    .name = serviço
option-sort = O que vem primeiro
    .name = ordem
option-of = As avaliações deste servidor, ou de todos
    .name = de
option-episode = O último episódio que você viu
    .name = episódio
option-before = Terminar antes de: domingo, em 5 dias, 2026-01-31
    .name = antes
option-max_episodes = No máximo este número de episódios
    .name = máx-episódios
