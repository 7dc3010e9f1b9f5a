# Texts for members. Short, warm and exact.

language-name = English

## The card of a drama

tab-overview = Overview
tab-cast = Cast
tab-episodes = Episodes
tab-watch = Where to watch
tab-reviews = Reviews
tab-similar = Similar

status-announced = announced
status-airing = airing now
status-ended = ended
kind-series = series
kind-special = special
kind-film = film
kind-other = other
minutes = { $count } min
episodes-runtime = { $count } × { $minutes } min
episodes-count = { $count ->
    [one] 1 episode
   *[other] { $count } episodes
}
specials-count = { $count ->
    [one] special
   *[other] { $count } specials
}
by-author = { $work } by { $author }
based-on = Based on
songs = Songs
song-opening = opening “{ $title }”
song-ending = ending “{ $title }”
song-insert = “{ $title }”
synopsis-none = No synopsis here yet.
disputed = Sources differ: { $facts }
disputed-fact = { $field } { $value } ({ $source })

score-mine = You
score-none-yet = not rated yet
score-world = All of Namida
votes = { $count ->
    [one] 1 vote
   *[other] { $count } votes
}
average = { $score } from { $count }

billing-main = Main cast
billing-support = Supporting
billing-guest = Guests
cast-none = No cast here yet.
job-director = Director
job-screenwriter = Screenwriter
job-composer = Music
job-producer = Producer

specials = Specials
special-untitled = Special
episodes-none = Nothing is known of the episodes yet.
time-to-watch = { $hours ->
    [0] { $minutes } min
   *[other] { $minutes ->
        [0] { $hours } h
       *[other] { $hours } h { $minutes } min
    }
} to watch it all
aired-from = Aired { $first }
aired-between = { $first } – { $last }
same-story = Same story
relation-original = original
relation-remake = remake
relation-adaptation = adaptation
relation-sequel = sequel
relation-prequel = prequel
relation-special = special
relation-film = film
relation-spin-off = spin-off
relation-side-story = side story
relation-same-universe = same universe
story-goes-on = More of stories you know
similar-none = Nothing close enough yet.

region-none = No region set, so this is not narrowed to where you are.
region-set = Set my region
region-other = Another region…
region-ask = Your country, or its two letters, such as KR
watch-in = { $flag } { $region }
watch-none = No service is known to show it.
watch-unstated = { $regions }: nothing is known of what is shown there.
watch-stream = With a subscription
watch-free = Free
watch-rent = To rent
watch-buy = To buy
watch-elsewhere = { $more ->
    [0] Not known to be in your region; there in { $regions }.
   *[other] Not known to be in your region; there in { $regions } and { $more } more.
}
watch-credit = Where to watch is JustWatch's, by way of [TMDB](<{ $link }>).
and-more = +{ $count }
watch-somewhere = { $services } ({ $when }, region not stated)
search-at = Search
date-unknown = date unknown

## Live sources

trailer = Trailer
next-episode = **Next** episode { $number }, { $when }
next-of-season = **Next** episode { $number } of season { $season }, { $when }
next-unnumbered = **Next** episode { $when }
live-from = Also from { $sources }
live-down = { $source } does not answer just now.
live-busy = { $source } asks for a pause just now.
live-refused = { $source } does not take this bot's key.
live-unlisted = { $source } does not list this title.
live-as-of = What it said { $when } is shown.
live-missing = Its poster, dates and places to watch are missing here.
live-searching = Looking on { $sources } too …
live-not-searched = { $sources } did not answer, so what is known there is missing here. Try again in a little while.
from-source = from { $source }

page-of = { $page } of { $pages }
open-another = Open another title
open-one = Open a title
open = Open
open-card = Open card

## Rating

rate-this = Rate it
rate-again = You gave { $score } – change it
rate-remove = Take my rating back
rate-ask = What do you give **{ $title }**?
score-word-10 = a favourite
score-word-8 = very good
score-word-6 = fine
score-word-4 = weak
score-word-2 = poor
undo = Undo
undone = Undone. { $now }
rating-kept = **{ $title }**: **{ $score }** from you.
rating-changed = **{ $title }**: **{ $score }** from you, was { $before }.
rating-gone = **{ $title }**: your { $before } is taken back.
rating-kept-by = **{ $title }**: **{ $score }** from { $name }.
rating-changed-by = **{ $title }**: **{ $score }** from { $name }, was { $before }.
rating-gone-by = **{ $title }**: { $name } took the { $before } back.
ratings-title = Ratings of { $name }
ratings-summary = { $count ->
    [one] 1 drama
   *[other] { $count } dramas
}, { $mean } on average

## Rating in chat

chat-undo = Undo { $title }
chat-which = Which one is the { $score } for?
chat-which-title = Which one do you mean?
chat-which-score = **{ $title }**: which score do you mean?
chat-sure = **{ $title }**: shall I keep **{ $score }** from you?
chat-keep = Keep { $score }
chat-leave = Leave it
chat-neither = Neither
chat-left = Nothing was kept.
chat-named = **{ $title }**: add a score, as in “{ $title } 9/10”, and I keep it.
chat-parts = **{ $title }**: in chat I keep one score for the whole, as in “{ $title } 9/10”. Scores of its parts go into a review.
chat-more = { $count ->
    [one] 1 more title is
   *[other] { $count } more titles are
} left: that is more than I take from one message. Send the rest in another.
chat-hello = Tell me what you watched, as in “Goblin 9/10, W 8.5”, and I keep your scores. /recommend finds you something to watch, /unrate takes a score back. More with /help
chat-role = Discord shows me only messages that mention me by name. Send it again with { $bot }, please.
chat-names = { $count ->
    [one] One drama
   *[other] { $count } dramas
} in this message
chat-rate-title = Rate dramas here
taste-title = The taste of { $name }
taste-none = { $name } has not rated anything yet.
taste-best = Rated highest
## Lists and progress

list-watching = Watching
list-plan = Plan to watch
list-completed = Completed
list-hold = On hold
list-dropped = Dropped
list-all = Everything
list-this = Put it on my list
list-ask = Where on your list does **{ $title }** go?
list-change = { $standing } – change it
list-remove = Take it off my list
list-kept = **{ $title }**: { $standing }.
list-gone = **{ $title }** is off your list.
list-note-was = Your note was: { $note }
list-finished = What do you give it?
list-title = List of { $name }
list-shared = Others may see this list.
list-yours = Only you see this list; /list share opens it to others.
list-none-of = Nothing of that sort here.
list-share-everyone = Your list is open: anyone may see it with /list show, your notes too.
list-share-nobody = Your list is yours alone.
list-share-hidden = Your list opens to others once you count yourself in again: /me private. Until then only you see it.
progress-of = { $episode } of { $total }
progress-open = episode { $episode }
progress-none = You have not begun **{ $title }**.
one-more = Seen episode { $episode }
seen-whole = Watched it
pace-ask = How many evenings?
pace = Finish before { $day }: { $size } in { $evenings ->
    [one] 1 evening
   *[other] { $evenings } evenings
}.
pace-each = That is { $each } an evening, { $time }.
pace-each-only = That is { $each } an evening.
pace-begin = Begin on { $day } at the latest; before { $before } there { $free ->
    [one] is 1 evening
   *[other] are { $free } evenings
}.
pace-tight = It is more than an evening holds; a later day would be kinder.
pace-other = Before another day
hours-minutes = { $hours ->
    [0] { $minutes } min
   *[other] { $minutes ->
        [0] { $hours } h
       *[other] { $hours } h { $minutes } min
    }
}
weekday = { $day }, { $date }

## New episodes

alerts-title = New episodes
alerts-several = episodes { $first } to { $last }
alerts-of-season = episode { $number } of season { $season }
alerts-direct = I will write to you when something you watch has a new episode, all of one evening in one message.
alerts-server = I will name you in { $channel } when something you watch has a new episode.
alerts-off = You will not be told of new episodes.
alerts-none = Nothing is under { list-watching } on your list yet: /list add puts it there.
alerts-end = /list tell ends these messages.
alerts-channel = New episodes are told in { $channel } to those who choose it with /list tell.
alerts-channel-none = New episodes are not told in this server any more.
alerts-channel-unset = New episodes are told in no channel here. Choose one below.
alerts-stop = Tell them nowhere

## Importing a list

import-title = From { $site }
import-count-matched = { $count ->
    [one] 1 title
   *[other] { $count } titles
} matched
import-count-reviews = { $count ->
    [one] 1 review
   *[other] { $count } reviews
} of yours
import-count-open = { $count } to ask about
import-count-missing = { $count } not here
import-waits = Nothing is kept yet.
import-nothing = None of these titles is here, so there is nothing to import.
import-replaces = { $count ->
    [one] 1 of them has
   *[other] { $count } of them have
} another score from you already; yours stays unless you replace it.
import-unread = { $count ->
    [one] 1 line is left out: it cannot be read, or is past the limit.
   *[other] { $count } lines are left out: they cannot be read, or are past the limit.
}
import-unscaled = The scores are left out: they may be out of 5 or of 10. Import it again with out\_of to say which.
import-strange = I could not read this as a place on the list: { $words }.
import-unscored = I could not read this as a score: { $words }.
import-undated = I could not read this as a day, so today goes for it: { $words }. Write it as 2024-03-09.
import-columns = I do not know these columns, so only the titles were read: { $words }. Columns I know are score, status and progress.
import-matched = Matched
import-missing = Not here
import-more = and { $count } more
import-was = yours is { $score }
import-which = { $count ->
    [one] One question:
   *[other] The first of { $count } questions:
} what is **{ $name }**?
import-none-of-these = None of these, leave it out
import-go = Import
import-replace = Import and replace mine
import-cancel = Leave it
import-cancelled = Nothing was imported.
import-done = { $scores ->
    [one] 1 score is kept
   *[other] { $scores } scores are kept
}, and { $listed ->
    [one] 1 title is
   *[other] { $listed } titles are
} on your list.
import-done-listed = { $listed ->
    [one] 1 title is
   *[other] { $listed } titles are
} on your list now.
import-done-nothing = You had all of it already, so nothing was changed.
import-done-unsaid = The file says neither a score nor a place on the list for these titles, so nothing was changed.
import-done-reviews = { $count ->
    [one] 1 review of yours is
   *[other] { $count } reviews of yours are
} back.
import-done-open = { $count ->
    [one] 1 question was left open, so that title is left out
   *[other] { $count } questions were left open, so those titles are left out
}. /list import with the same file asks again.
import-undone = { $count ->
    [one] 1 title is again as it was before the import.
   *[other] { $count } titles are again as they were before the import.
}
import-redone = { $count ->
    [one] 1 title is again as the import left it.
   *[other] { $count } titles are again as the import left them.
}
import-undo-stay = { $count ->
    [one] 1 title was changed since and stays as it is.
   *[other] { $count } titles were changed since and stay as they are.
}
import-open = Open my list

## Reviews

review-this = Write a review
review-edit = Edit my review
review-delete = Delete it
review-delete-ask = Delete your review of **{ $title }**? Your score stays.
review-delete-sure = Delete for good
review-deleted = Your review of **{ $title }** is deleted.
review-report = Report
review-reported = Reported to those who manage this server. Thank you for telling.
review-hide = Hide it here
review-keep = Keep it
review-show = Show it again
review-hidden = That review is not shown in this server any more.
review-kept-shown = That review is shown in this server.
review-kept = **{ $title }**: review by { $who }
review-kept-hidden = Those who manage this server do not show it here.
review-kept-alone = Others see it once you count yourself in again: /me private. Until then only you do.
review-kept-here = Your review is kept.
review-open = Read the reviews
review-read = Read one in full
review-none = Nobody here has reviewed it yet.
review-opposites = Two minds:
review-spoiler = Gives the story away:
review-ahead = Goes on to episode { $episode }, which you have not seen yet:
review-ahead-here = Goes on to episode { $episode }, which not everyone here has seen yet:
review-ahead-unknown = May be about episodes you have not seen yet:
review-barred = behind bars, as it tells what comes
review-until = { $episode ->
    [one] after 1 episode
   *[other] after { $episode } episodes
}
review-form = Review: { $title }
review-score = Your score
review-text = Your review
review-spoils = It gives the story away
review-spoils-hint = The whole text then stays behind bars.
review-episodes = Episodes you have seen
review-episodes-hint = Who has it on their list and is not that far sees it behind bars.
review-aspects = Scores of its parts, if you like
review-aspects-hint = story 9, acting 8.5, music 10, rewatch 7
review-unread-episode = I could not read how many episodes you have seen, so that is left out.
review-unread-aspects = I could not read every score of its parts, so what is unclear is left out. Write them as story 9, acting 8.5.
aspect-story = story
aspect-acting = acting
aspect-music = music
aspect-rewatch = rewatch
reports-title = Reported: a review of { $title }
reports-hidden = Hidden here: a review of { $title }
reports-count = { $count ->
    [one] by 1 member
   *[other] by { $count } members
}

## People

did-role = Roles
did-director = Directed
did-screenwriter = Written
did-composer = Music
did-producer = Produced
billed-main = main
billed-support = supporting
billed-guest = guest
person-also = also written { $names }
person-with = Plays most with
person-best = Best rated in { $server }
person-best-here = Best rated in this server
person-best-world = Best rated in all of Namida
person-several = “{ $typed }” may be one of these people.
person-nearest = Nobody here is called “{ $typed }”. Did you mean one of these?
person-nothing = Nobody here is called “{ $typed }”. Try another spelling in Latin letters, or a part of it.
choose-person = Choose a person
open-partner = Open a co-star

## Browsing

browse-all = All dramas
browse-years = { $since }–{ $until }
browse-since = { $year } or later
browse-until = { $year } or earlier
browse-episodes = { $count ->
    [one] 1 episode
   *[other] up to { $count } episodes
}
browse-on = on { $service }
browse-service = Where it is shown, and as of when, is on each card under Where to watch.
browse-count = { $count ->
    [one] 1 title
   *[other] { $count } titles
}
sort-popular = best known first
sort-server = best in { $server } first
sort-server-here = best in this server first
sort-world = best of all of Namida first
sort-newest = newest first
another-one = Another one
top-title = Best of { $server }
top-title-here = Best of this server
top-title-world = Best in all of Namida
top-summary = { $count ->
    [one] 1 title rated
   *[other] { $count } titles rated
}; few ratings count for less
who-title = Who here rated { $title }

## Recommending

picks-similar = Like { $title }
picks-for-me = For { $name }
picks-others = Show others
picks-services = on the services you have: { $services }
picks-anywhere = Nothing that fits is on the services you have, so these may be anywhere.
seen-it = Seen it
not-for-me = Not for me
more-like-this = More like this
less-of-this = Less of this
less-done = Without “{ $tag }” now.
less-always = Always leave it out
less-always-done = “{ $tag }” is never recommended to you now; /me settings changes that.
pick-safe = a safe pick
pick-surprise = a surprise
not-out = not out yet
not-out-until = not out before { $day }
wish-mood = in the mood for “{ $mood }”
mood-cry = cry
mood-cry-means = A story that moves you to tears.
mood-laugh = laugh
mood-laugh-means = Silly, quick and funny.
mood-comfort = comfort
mood-comfort-means = Gentle people, small worries, warm food.
mood-thrill = thrill
mood-thrill-means = One more episode, heart beating.
mood-slow-evening = slow evening
mood-slow-evening-means = Quiet, unhurried, easy to sink into.
mood-swoon = swoon
mood-swoon-means = Falling in love all over again.
mood-think = think
mood-think-means = Stays on your mind for days.
mood-puzzle = puzzle
mood-puzzle-means = Clues to follow and a riddle to solve.
mood-escape = escape
mood-escape-means = Another world or another age.
mood-cheer-on = cheer on
mood-cheer-on-means = People who do not give up.
mood-shiver = shiver
mood-shiver-means = Dark corners and cold hands.
wish-without = without { $tags }
wish-since = since { $year }
wish-until = until { $year }
wish-episodes = { $count ->
    [one] 1 episode
   *[other] up to { $count } episodes
}
wish-service = on { $service }
wish-safe = well known only
wish-surprise = little known only
tag-taken = I took “{ $given }” as { $tag }.
dismissed = **{ $title }** will not come up for you again.
welcome-back = **{ $title }** may come up for you again.
reason-tags = shares { $values }
reason-tags-with = shares { $values } with { $titles }
reason-tags-given = you gave { $titles }: shares { $values }
comma = { ", " }
labelled = { $label }: { $text }
quoted = “{ $text }”
and = { $first } and { $second }
reason-genres = { $values }
reason-cast = with { $values }
reason-crew = made by { $values }
reason-country = same country
reason-era = same years
reason-source = also based on a { $values }
reason-networks = same network
reason-liked = loved by fans of { $titles }
reason-liked-here = loved by the same people
reason-loved = { $values } members who loved { $titles } loved this
reason-advice = recommended along with { $titles }
reason-advice-here = fans recommend it too
reason-wished = { $values }
reason-wanted = more like { $titles }, as you asked
reason-popularity = widely watched
reason-quality = rated highly
reason-general = liked by many
reason-asked = fits what you asked for

## Watching together

together-title = For { $names }
together-unrated = I know no ratings of { $names } to go by, so this goes by the others.
together-heeded = { $count ->
    [one] { $names } was outvoted last time and counts for more now.
   *[other] { $names } were outvoted last time and count for more now.
}
together-anywhere = No title is on a service of each of you, so these may be anywhere.
together-leave-out = Leave someone out
vote = Vote
vote-question = What do we watch together?
plan-it = End the vote and plan it
vote-winner = { $title } it is
vote-tied = Another had as many votes; this one suits all of you better.
event-when = When do you watch it?
in-hours-1 = In an hour
in-hours-3 = In three hours
in-hours-24 = Tomorrow at this hour
in-hours-48 = In two days at this hour
in-hours-72 = In three days at this hour
in-hours-168 = In a week at this hour
event-not-allowed = I may not make events here. With the permission “Create Events” I can plan the evening next time.
event-not-by-you = Events here are for those with the permission “Create Events”. Ask one of them to plan the evening.
event-make = Plan it for then
event-made = **{ $title }** is planned for { $when } ({ $left }).
event-open = Open the event
event-about = Chosen together with Namida.

match-title = { $one } and { $other }
match-close = Nearly of one mind
match-alike = Much in common
match-mixed = Some in common, some not
match-apart = Quite different tastes
match-overlap = { $shared } titles rated by both, of { $mine } by { $one } and { $theirs } by { $other }.
match-first = A first impression: the scores are still too few, too scattered or too much the same to be sure.
match-fair = Fairly sure; more shared titles would settle it.
match-sure = Sure: there is enough to go by.
match-loved = Both love
match-loved-none = Nothing yet that stands out for both.
match-fought = To fight about
match-fought-none = Nothing: once your scales are allowed for, your scores are never far apart.
match-next = To watch next
match-watch = { $name }: { $title }, loved by { $by }
match-watch-own = { $name }: { $title }, going by their own scores

## Finding a title

several = “{ $typed }” may mean one of these.
several-one = “{ $typed }”: did you mean this one?
named-person = A person is called so: /person shows their roles.
choose = Choose a title
others-called = Another title called “{ $typed }” …
nothing = Nothing is called “{ $typed }”. Try its original name, or a part of it.
nothing-elsewhere = Nothing here is called “{ $typed }”. This is what was found elsewhere; what you choose is kept here.
nothing-nearest = Nothing is called “{ $typed }”. Did you mean one of these?

## Names of a server's own

misses-title = Not found in { $server }
misses-summary = { $count ->
    [one] 1 search
   *[other] { $count } searches
} led nowhere. The words can become a drama’s name here: with a button below, or with /catalogue alias.
misses-none = Nothing was looked for in vain lately.
missed-by = { $count ->
    [one] 1 member
   *[other] { $count } members
}, last { $when }
missed-then = Picked right after: { $picks }
missed-pick = { $title } × { $count }
missed-nothing = Nothing was picked right after.
names-used = { $count ->
    [one] 1 name
   *[other] { $count } names
} of your own in use; /catalogue unalias takes one back.
use-for = Use for { $title }
drop-it = Drop
take-back = Take it back
name-used = “{ $name }” finds **{ $title }** here from now on.
name-shared = It finds { $titles } too: who types it is asked which one is meant.
name-dropped = “{ $name }” will not be proposed for **{ $title }** again.
name-open = “{ $name }” for **{ $title }** is undecided again.
name-gone = “{ $name }” no longer finds { $titles } here.

## A server's own titles

form-add = Add a title to this server
form-correct = Correct a title here
form-title = Title
form-title-about = As it is shown on its card
form-names = Other names
form-names-about = One a line: romanised, translated, fan short names
form-facts = Facts
form-facts-about = One a line, such as Year: 2005. Leave out what you do not know
form-facts-example = Original title: 1リットルの涙
form-cast = Cast
form-cast-about = One a line: Sawajiri Erika (Ikeuchi Aya)
form-synopsis = Synopsis
form-synopsis-about = What it is about, without giving the ending away
form-page = Read the text of a page
form-page-text = The text
form-page-about = Title, year, episodes, cast … Nothing is kept before you confirm it
form-ready = The form is ready for you.
form-open = Open the form
pasted-text = The pasted text
draft-title = { $name }: before anything is kept
draft-count-added = { $count ->
    [one] 1 new title
   *[other] { $count } new titles
}
draft-count-corrected = { $count } corrected
draft-count-known = { $count } known already
draft-count-unread = { $count ->
    [one] 1 line
   *[other] { $count } lines
} not understood
draft-added = **{ $title }** is new here
draft-corrected = **{ $title }** is corrected here
draft-more = and { $count } more
draft-removed = nothing any more
draft-rest = All else that was understood of it is known already.
draft-unread = Not understood, and left out
draft-look = Look at this first
draft-line = Line { NUMBER($line, useGrouping: 0) }:
unread-unknown = I do not know what it says
unread-nothing = nothing stands behind it
unread-other-title = it is about another title, which is not named here
unread-score = that score is not clear
unread-unclear = I cannot be sure what that value means
unread-said-before = something else is said above
unread-no-title = no title stands before it
unread-many-titles = no more titles of this page are read
unread-opinion = the words of an opinion are not kept, its score is
unread-columns = columns do not say who plays whom; write “Actor (Role)”
unread-no-kind = it is not said whether that is a series or a film; add “Kind: …”
unread-late = Someone else changed the title since you opened the form; look closely at what would change
unread-namesake = { $titles } has that name; keep this only if it is another title
unread-no-actor = who plays that part is not said
unread-untitled = no title was found: begin with it, or write “Title: …”
unread-long = the text is too long; the rest was not read
unread-html = that is HTML: copy the page as your browser shows it
unread-link = I open no links: copy the text of that page and paste it
unread-day = only the year of that is clear; write days as 2024-03-09
unread-more = more lines
unread-one-title = a form holds one title
unread-role = write it as “Actor (Role)”
unread-missing = { $field } is missing
unread-type = { $field }: { $type ->
    [int] a whole number is expected
    [float] a number is expected
    [array] a list is expected
    [object] a record is expected
    [bool] true or false is expected
    [date] a day such as 2025-10-11 is expected
   *[other] text is expected
}
unread-none-of = { $field }: “{ $given }” is none of { $known }
unread-no-value = { $field }: “{ $given }” is none of the values there are
unread-range = { $field }: { $given } is not between { $low } and { $high }
unread-no-name = { $field }: a name is expected, and nothing stands there
unread-long-name = { $field }: that name is longer than { $most } letters
unread-month = { $field }: “{ $given }” is neither a month such as 2025-10 nor a day such as 2025-10-11
unread-id = id: “{ $given }” is not made of up to 64 letters, digits, dots and hyphens
unread-country = country: “{ $given }” is not two capital letters such as KR
unread-twice = the id { $id } is on line { $line } already
unread-json = that is no JSON object
unread-json-list = JSON Lines have one record a line, and no list around them
unread-quote = a quote (") is opened here and not closed
unread-keys = keys that are not of the format were left out: { $keys }
unread-record = a part of this record is not what it should be
draft-keep = { $count ->
    [one] Keep it
   *[other] Keep all { $count }
}
draft-drop = Keep nothing
draft-dropped = Nothing was kept.
kept-add = { $titles } is part of this server's catalogue now. Nobody elsewhere sees it.
kept-correct = { $titles } is corrected in this server from now on.
kept-hide = { $titles } is no longer found, listed or recommended in this server. Members’ scores, lists and reviews of it are kept, and are back once you undo this.
kept-import = { $count ->
    [one] 1 title is added or corrected
   *[other] { $count } titles are added or corrected
} in this server: { $titles }
undone-add = { $titles } is no longer part of this server's catalogue.
undone-correct = { $titles } is again as it was before.
undone-hide = { $titles } is found here again.
undone-import = { $count ->
    [one] 1 title is again as it was before
   *[other] { $count } titles are again as they were before
}: { $titles }
redo = Do it again
history-title = Changed in { $server }
history-summary = { $count ->
    [one] 1 change
   *[other] { $count } changes
}, newest first. Undoing one puts back what was there before.
history-undo = Undo a change
history-undone = undone
history-nobody = someone who is forgotten
history-add = Added { $titles }
history-correct = Corrected { $titles }
history-hide = Hid { $titles }
history-import = Imported { $titles }

## What cannot be done, and why

drama-gone = That title is no longer here. Look it up again.
score-unclear = “{ $given }” could mean several scores. Write it as 9, 8.5, 9/10, 95%, 4.5/5 or ★★★★½.
score-unread = I cannot read “{ $given }” as a score. Write it as 9, 8.5, 9/10, 95%, 4.5/5 or ★★★★½.
score-beyond = “{ $given }” is off the scale: the lowest is 0.1, the highest 10. Write it as 9, 8.5, 9/10, 95%, 4.5/5 or ★★★★½.
not-rated = You have not rated **{ $title }**.
undo-late = Your score of **{ $title }** was changed since, so it stays as it is.
list-not-on = **{ $title }** is not on your list.
list-rated = **{ $title }** counts as completed because you rated it. /unrate takes the rating back.
list-undo-late = Your list was changed since, so **{ $title }** stays there as it is.
list-private = That list is not open to others. Its owner can open it with /list share.
list-empty = Your list is empty. Put the first drama on it with /list add, or from any card.
list-empty-theirs = Nothing is on that list yet.
episode-beyond = **{ $title }** has { $count ->
    [one] 1 episode
   *[other] { $count } episodes
}.
day-unclear = “{ $given }” is not a day I can read. Write it as Sunday, tomorrow, in 5 days or 2026-01-31.
pace-past = That day is here already. Name a later one.
pace-unknown = Nothing is left of **{ $title }**, or nobody knows how many episodes it has.
review-empty = A review needs some words. To give a score alone there is /rate.
review-gone = That review is no longer here.
review-own = That review is your own. You can edit or delete it.
reports-none = Nothing is reported here.
import-lost = Discord does not give me “{ $file }” just now. Please attach it again.
import-unreadable = “{ $file }” is not a list I can read: a CSV whose first line names its columns (title, score, status), or the JSON of Trakt, AniList or Simkl.
import-gone = Nothing waits to be imported. Use /list import with your file.
import-another = Another file of yours took the place of this one. Press the buttons below that one, or use /list import again.
import-undo-gone = That import cannot be undone any longer: only the newest one can, for a week.
import-undo-late = Every title of that import was changed since, so all of them stay as they are.
alerts-no-channel = This server has no channel for new episodes. Those who manage it choose one with /manage alerts; I can also write to you.
alerts-not-allowed = I may not write in that channel. Choose another, or let me send messages there.
no-ratings = You have not rated anything yet. Start with one you love: /rate
recommend-empty = I go by scores, and have none of yours yet: rate one drama you love with /rate, or open its card with /drama, and I can start.
recommend-begin = Pick one you have seen
recommend-none-fits = Nothing is left that fits all of that. Drop one of the wishes and try again.
recommend-none-avoided = All that would fit has something you always leave out. /me settings changes that, or drop one of the wishes.
recommend-none-left = Nothing is left that I could suggest to you now.
still-starting = I am still getting ready. Try again in a few seconds.
browse-none = No title fits all of that. Drop one of the filters and try again.
random-none-left = That was all that fits today and that you have not rated. Change a filter, or come back tomorrow.
genre-unknown = “{ $given }” is not a genre I know. Pick one of those offered while you type.
service-unknown = “{ $given }” is not a service I know. Pick one of those offered while you type.
tag-spoils = “{ $given }” would give away how stories go, so titles are not listed by it.
wish-spoils = “{ $given }” would give away how stories go, so nothing is picked by it. To leave something out works: “no sad ending”.
top-none = Nobody has rated anything yet. Start with one you love: /rate
who-nowhere = Ask that in a server: it lists who rated a title there.
who-nobody = Nobody here has rated **{ $title }** yet. Be the first: /rate
person-gone = That person is no longer here. Look them up again.
regions-too-many = That is a lot at once. Name one to { $most } regions, set apart by commas: KR, US
region-unknown = “{ $given }” is not a region I know. Write two letters, such as KR, JP or US.
tag-unknown = “{ $given }” is not a tag or genre I know. Pick one of those offered while you type.
tag-unknown-typed = “{ $given }” is not a tag or genre I know. Every card names some, and /browse offers them while you type.
tag-near = “{ $given }” is not a tag or genre I know. Did you mean { $terms }?
tag-is-title = “{ $given }” is a title, no tag or genre. What is like it: /similar
tag-is-person = “{ $given }” is somebody's name, no tag or genre. What they are in: /person
server-only = That works in a server only.
owner-only = That is for the owner of this bot.
managers-only = That is for those who may manage this server.
proposal-gone = That was decided already, or nothing is left of it. /catalogue misses shows what is open.
alias-empty = That is not a name anything can be found by: it needs letters or digits, and at most 100 of them.
alias-known = **{ $title }** is found by “{ $name }” anyway.
alias-unknown = “{ $given }” is not a name of this server's own. Pick one of those offered while you type.
form-title-empty = A title needs letters or digits. Open the form again and write one.
correct-nothing = Nothing differs from what is known of **{ $title }**, so nothing was changed.
draft-known = Nothing in it is new here, so nothing was changed.
corrections-full = That would be more than { $most } titles of this server's own, which is all I keep. Undo an import first: /catalogue history
draft-gone = What was shown there is gone: it was kept, put away, or replaced by something newer. Start again with /catalogue import or /catalogue add.
draft-empty = There is nothing in it to keep. Mend the lines that were not understood and send it again.
draft-hidden = { $title } is shown here no longer: it was hidden, or taken back, since you saw this. Nothing was kept. Send it again to see what would be kept now.
history-none = Nothing was changed in this server's titles yet, or all of it is undone. /catalogue add, correct or hide is where it starts.
change-gone = That change is undone already, or is gone. /catalogue history shows what there is.
change-built-on = A later change of the same title stands on that one, or it is too long ago. Undo the later one first: /catalogue history
import-large = That file is larger than { $most } MB. Split it and send the parts.
import-not-text = “{ $name }” is not UTF-8 text. Save it as UTF-8 and send it again.
import-kind = I cannot read “{ $name }”. Send .jsonl or .csv in the interchange format, or the text of a page as .txt.
import-rows = That file has more than { $most } rows. Split it and send the parts.
import-empty = No title is in “{ $name }”, so nothing was changed.
import-header = The first line of a CSV file names its columns, “title” among them. There are: { $columns }.
import-csv = Line { NUMBER($line, useGrouping: 0) } cannot be read as CSV. Mend its quotes and send the file again.
alias-full = This server has { $most } names of its own, which is all I keep. Take one back first: /catalogue unalias
tags-too-many = That is a lot at once. Name at most { $most }, set apart by commas.
mood-unknown = “{ $given }” is not a mood I know. There is { $moods }.
country-asked = “{ $given }” is where dramas come from. Ask for one country at a time with the option “country”; none can be left out.
years-unclear = I cannot read “{ $given }” as years. Write it as 2015, 2015-2020, since 2018, until 2010 or 90s.
together-alone = Name at least one other person, and not a bot.
together-many = That is more than { $most } people. Leave some out.
together-empty = I know no ratings of any of you to go by. Each rates one drama they love with /rate, then I can start.
together-none-left = Nothing more is left that fits all of you.
vote-not-yours = Only the one who asked can do that. Use /together to ask for your own group.
vote-unseen = I cannot see earlier messages here, so the votes could not be counted. Let me see this channel and its message history, or vote by hand.
vote-not-allowed = I may not start polls here. Give me the permission “Create Polls”, or vote by hand.
vote-not-by-you = Polls here are for those with the permission “Create Polls”. Ask one of them, or vote by hand.
vote-none = Nobody has voted yet. Vote first, then press it again.
vote-over = The vote has ended, and nobody voted. “{ vote }” starts another.
vote-gone = I cannot see that vote any more. “{ vote }” starts another.
match-self = That is you. Name another member.
match-few = { $shared ->
    [0] You and { $name } have not rated the same titles yet
    [one] You and { $name } have rated one title in common so far
   *[other] You and { $name } have rated { $shared } titles in common so far
}. { $missing ->
    [one] One more
   *[other] { $missing } more
} and I can say how well you match: rate what { $name } has seen, and ask them to do the same.
chat-often = I answer { $count } messages a minute. This one was not kept: send it again { $when }.
chat-names-none = I find no drama in that message.
chat-nothing-filled = You left every score empty, so nothing was kept.
taste-bot = Bots do not watch dramas. Choose another member.
not-yours = Those buttons are another member's. Ask for your own with a command.
stale-button = This button is from an older message. Use the command again.
stale-command = I know that command differently by now. Type it anew, and pick from what is offered.
slow-down = That was a lot at once. { $seconds ->
    [one] In a second
   *[other] In { $seconds } seconds
} I am all yours again.
restarting = I am about to restart. Please try again in a few seconds.
busy = So many are asking right now that I cannot keep up. Please try again in a moment.
cannot-save = I cannot save just now, so nothing was changed. Please try again in a little while.
fault = Sorry, that went wrong on my side. If it happens again, tell the owner this number: `{ $id }`

adult-elsewhere = **{ $title }** is for adults. Here such titles are kept to age-restricted channels: ask for it in one, or in a direct message.
adult-left-out = Titles for adults are left out in this channel.
match-hidden = { $name } keeps their ratings to themselves, so there is no match to tell.
taste-hidden = { $name } keeps their ratings to themselves.
match-hidden-self = You are left out of matches. Count yourself in again first: /me private
together-hidden-self = You are left out of group picks. Count yourself in again first: /me private
not-yours-alone = Those buttons are another member's. Yours are behind the same command.
direct-closed = I cannot write to you directly. Allow direct messages from this server in its privacy settings, then ask again.
not-taken = Discord did not take that just now. Try again in a moment.

## Settings

settings-mine = Your settings
settings-mine-about = Nothing has to be set: where you choose nothing, the server's choice goes, or what is usual.
settings-theirs = Settings of { $server }
settings-theirs-about = They go for everyone here who chose nothing of their own with /me settings.
settings-region = Region
settings-services = Services
settings-avoid = Never recommended
settings-adult-apart = Titles for adults
region-unset = not set
services-all = any
avoid-nothing = nothing
adult-apart = in age-restricted channels only
adult-anywhere = in every channel
set-region = Region
set-services = Services you have
set-services-more = More services
set-language = Language
language-mine-about = Your language is for what you alone see: answers for everyone stay in the server's.
language-theirs-about = This language is for answers everyone sees: what one member alone sees is in their own.
set-titles = Titles
set-names = Names of the cast
set-scale = Scores
set-avoid = What to never recommend
set-alerts = { alerts-title }
set-alerts-channel = Channel for new episodes
avoid-ask = Tags or genres, set apart by commas
alerts-to-off = New episodes: not told
alerts-to-direct = New episodes: by direct message
alerts-to-server = New episodes: in this server’s channel
language-as-discord = Language: as my Discord
language-as-server = Language: as this server's Discord
titles-unset = Titles: as usual
titles-english = Titles in English
titles-native = Titles as written at home
titles-romanised = Titles in Latin letters
names-unset = Names: as usual
names-family = Family name first: Ikeuchi Aya
names-given = Given name first: Aya Ikeuchi
scale-unset = Scores: as usual
scale-ten = Scores out of ten: { $example }
scale-percent = Scores in per cent: { $example }
scale-five = Scores in stars: { $example }
private-on = Answer in private
private-off = Answer for all to see
adult-apart-on = Keep titles for adults apart
adult-apart-off = Show titles for adults anywhere

## Statistics

histogram-panel = How often each score
picture-no-font = Some of it is in Latin letters here: no font for its own script is installed.
profile-title = What { $name } likes
profile-tags = Which kind of drama
profile-others-here = others here
profile-others-world = all others
profile-countries = From where
profile-decades = From when
decade = { $year }s
titles-rated = { $count ->
    [one] title rated
   *[other] titles rated
}
titles-watched = { $count ->
    [one] title watched
   *[other] titles watched
}
hours-watched = { $count ->
    [one] hour watched
   *[other] hours watched
}
mean-score = on average
profile-tag = { $tag } { $mine }%
profile-tag-beside = { $tag } { $mine }% (others { $others }%)
profile-against = Most against the grain
profile-contrary = Most against the grain: **{ $title }** got { $mine } from { $name } and { $others } from { $count ->
    [one] one other
   *[other] { $count } others
}
profile-watched = { $titles ->
    [one] 1 title
   *[other] { $titles } titles
} watched, { $hours ->
    [one] 1 hour
   *[other] { $hours } hours
}
club-title = What { $server } likes
club-title-here = What this server likes
club-about = { $ratings ->
    [one] 1 rating
   *[other] { $ratings } ratings
} by { $members ->
    [one] 1 member
   *[other] { $members } members
}, { $mean } on average
club-loved = Most loved
club-disputed = Most disputed
club-months = Ratings by month
club-dispute = { $low } to { $high }, from { $count }
club-matchmaker = Best matchmaker: { $member }, who rates most like everyone else on { $count ->
    [one] 1 shared title
   *[other] { $count } shared titles
}
club-matchmaker-none = No matchmaker yet: it takes five titles that others rated too.
year-title = { $name } in { $year }
year-best = Best of the year
year-months = Ratings by month
year-most = Mostly { $names }
year-empty = Nothing of yours is from { $year }.
year-begins = Nothing of yours is from { $year } yet. Rate something with /rate, and your year begins.
year-other = Nothing of yours is from { $year }. There is something from { $years }: name that year with /me year.

## What is yours

export-here = Everything I keep about you: as JSON to take along, as CSV to open in a spreadsheet. With /list import I take your scores and your list back from either, and your reviews from the JSON.
export-sent = I have sent you everything I keep about you in a direct message.
forget-ask =
    This forgets your ratings, lists, settings and all else I keep about you, everywhere. It cannot be undone.
    To take a copy along first: /me export
forget-me = Forget me
keep-me = Keep everything
forgotten = You are forgotten: nothing I keep names you any more.
forget-kept = Nothing was changed.
hidden-now = You are left out of averages, tops, matches and group picks from now on, and nobody else sees your scores, your reviews or your list. What you rate still counts for your own recommendations.
hidden-already = You are left out of averages, tops, matches and group picks.
shown-now = You count in averages, tops, matches and group picks again.
count-me-in = Count me in
leave-me-out = Leave me out

## Privacy

privacy-title = What I keep, why, and for how long
privacy-short = I keep what you tell me, to answer you and your server; nobody sells it, and it leaves this bot's database only as answers in Discord.
privacy-ratings = Your scores with the time you gave them, which /who and /ratings show to others, and what you never want to see again: for averages and recommendations, until you take them back. What you asked for more of: for a month.
privacy-choices = What you chose with /me settings and /me private: to answer the way you like, until you choose otherwise.
privacy-presence = In which servers you used me, and on which day last: a server's averages are of those who use me there. It goes seven days after I was removed from it.
privacy-searches = What you looked for in vain in a server, and what you picked then: so that it is found next time. It goes after 120 days.
privacy-draws = What /random drew for you today: so that nothing comes twice in a day. It goes the day after.
privacy-votes = How often in a row you were outvoted in a server: so that you count for more next time, until you win a vote. Where a vote of /together is open and when it ends: until it is counted.
privacy-lists = What is on your list, how far you are, your notes, and whether others may see it: until you take it off. A list you are about to import waits for a day at most; what your newest import replaced stays for a week, so that you can undo it.
privacy-reviews = What you write in reviews, and that you reported one: shown where you are seen, until you delete it.
privacy-messages = The number of a message I answered, for two days: so that none is answered twice.
privacy-alerts = Where and in which language you want to be told of new episodes, and up to when you were: until you switch it off.
privacy-corrections = Who changed a title of a server, and when: so that it can be undone there. What you are about to change waits until you decide. If I am to forget you, the server's titles stay, without your number.
privacy-servers = Of a server its settings, where it tells of new episodes, the names it gave to titles and the reviews it does not show, until seven days after I was removed from it.
privacy-never = I do not read your messages: I see commands, messages that mention me or that you write to me directly, and the one message you choose a message menu for. Of you I keep Discord's number, never your name or picture.
privacy-asked = When I am not sure which title you mean, I also look on { $sources }: what you typed goes there, never who typed it.
privacy-yours =
    - **/me export** sends you all of it
    - **/me forget** deletes it everywhere at once, and from backups as they are replaced
    - **/me private** leaves you out of averages, tops and matches

## Help

help-title = Namida knows dramas
help-body =
    Type any name a drama goes by: English, original, romanised or short.

    - **/drama** its card · **/synopsis** **/cast** **/episodes** **/watch** straight to a part
    - **/person** roles, partners · **/browse** by genre, tag, years … · **/random** · **/top** · **/who** rated it here

    - **/rate** as 9, 8.5/10, 95% or ★★★★½ · **/unrate** takes it back · **/ratings** yours
    - In chat: mention me with titles and scores, “Goblin 9/10, W 8.5”, or write to me directly
    - Apps on a message: **{ menu-dramas }**, **{ menu-rate-here }** · on a member: **{ menu-taste }**
    - **/review** what you think of it, spoilers behind bars
    - **/list** what you plan, watch, have watched · **/list import** brings it over from MyDramaList and others · **/progress** the last episode you have seen

    - **/similar** titles like one you know · **/recommend** titles for you
    - **/together** titles for a group, with a vote · **/match** how alike two of you are

    - **/me profile** what you like · **/me year** your year · **/server** what this server likes, each as a picture
    - **/me settings** your language, region, scale · **/me export** **/me forget** **/me private** · **/privacy** what is kept

    - **/settings** **/catalogue** for those who manage the server: what goes here, its own titles and names · **/manage** reported reviews, new episodes
about-body =
    Namida { $version } · { $titles } titles · { $ratings } ratings kept
    Facts: the bundled catalogue and public pages named on each card; scores of other sites are of the date beside them.
    Where to watch is a snapshot: check the service before you pay.
about-title = About Namida
about-TMDB-off = TMDB: not in use, as no key is set; with a free one there are posters, every other title and where to watch.
about-TVmaze-off = TVmaze: turned off.
about-answered = { $source }: in use, last answered { $when }.
about-unasked = { $source }: in use, not asked since the start.
about-down = { $source }: does not answer just now.
about-busy = { $source }: asks for a pause just now.
about-refused = { $source }: does not take the key. The owner can make a new one and put it into the settings.
about-TMDB = This product uses the TMDB API but is not endorsed or certified by TMDB. Where to watch is JustWatch's.
about-TVmaze = TVmaze's facts are licensed CC BY-SA 4.0: tvmaze.com

## Status

owner-title = How I am doing
owner-version = Namida { $version }
owner-since = started { $since }
owner-memory = { $size } MB of memory
owner-gateway = **Discord** { $state }
owner-shards =
    { $shards ->
        [one] { $connected ->
            [one] connected
           *[other] not connected
        }
       *[other] { $connected } of { $shards } shards connected
    }
owner-servers =
    { $count ->
        [one] one server
       *[other] { $count } servers
    }
owner-delay = answers in { $ms } ms
owner-database = **Database** { $state }
owner-database-silent = **Database** does not answer; the log says why.
owner-size = { $size } MB
owner-kept = { $titles } titles, { $ratings } ratings
owner-backup = **Backups** the newest was made { $when }.
owner-backup-none = **Backups** none yet.
owner-slow-none = No answer took longer than a second in the last day.
owner-slow = **Answers that took longer than a second in the last day**
owner-slow-one =
    { $count ->
        [one] { $command }: once, { $seconds } s
       *[other] { $command }: { $count } times, { $seconds } s at worst
    }

## Choices of commands

choice-status-plan = { list-plan }
choice-status-watching = { list-watching }
choice-status-completed = { list-completed }
choice-status-hold = { list-hold }
choice-status-dropped = { list-dropped }
choice-sort-popular = Best known first
choice-sort-server = Best in this server first
choice-sort-world = Best of all of Namida first
choice-sort-newest = Newest first
choice-of-server = This server
choice-of-world = All of Namida
choice-surprise-safe = Widely known
choice-surprise-balanced = Some of both
choice-surprise-surprise = Little known
choice-with_others-everyone = Everyone
choice-with_others-nobody = Nobody but me
choice-where-direct = By direct message
choice-where-server = In this server’s channel
choice-where-off = Not at all

## Countries

country-KR = South Korea
country-JP = Japan
country-CN = China
country-TW = Taiwan
country-TH = Thailand
country-HK = Hong Kong
country-PH = Philippines
country-SG = Singapore
country-VN = Vietnam
country-US = USA

## Facts and what dramas are based on

field-title = title
field-native-title = original title
field-aliases = other names
field-kind = kind
field-country = country
field-language = language
field-year = year
field-aired-from = first day on air
field-aired-to = last day on air
field-airs-on = days on air
field-status = status
field-seasons = seasons
field-episodes = episodes
field-runtime = length
field-specials = specials
field-networks = network
field-content-rating = age rating
field-genres = genres
field-tags = tags
field-synopsis = synopsis
field-based-on = what it is based on
field-cast = cast
field-crew = crew
field-songs = songs
field-related = related titles
field-watch = where to watch
field-scores = ratings elsewhere
field-links = links
field-images = pictures
field-sources = sources

origin-novel = novel
origin-web-novel = web novel
origin-light-novel = light novel
origin-short-story = short story
origin-manga = manga
origin-manhwa = manhwa
origin-manhua = manhua
origin-webtoon = webtoon
origin-comic = comic
origin-anime = anime
origin-drama = drama
origin-film = film
origin-true-story = true story
origin-game = game
origin-diary = diary
origin-essay = essay
origin-essays = essays
origin-play = play
origin-song = song
origin-legend = legend
origin-folk-tale = folk tale

## Genres

genre-action = Action
genre-adventure = Adventure
genre-business = Business
genre-comedy = Comedy
genre-crime = Crime
genre-documentary = Documentary
genre-drama = Drama
genre-family = Family
genre-fantasy = Fantasy
genre-food = Food
genre-historical = Historical
genre-horror = Horror
genre-law = Law
genre-life = Life
genre-martial-arts = Martial Arts
genre-mature = Mature
genre-medical = Medical
genre-melodrama = Melodrama
genre-military = Military
genre-music = Music
genre-mystery = Mystery
genre-political = Political
genre-psychological = Psychological
genre-romance = Romance
genre-sci-fi = Sci-Fi
genre-sitcom = Sitcom
genre-sports = Sports
genre-supernatural = Supernatural
genre-thriller = Thriller
genre-tokusatsu = Tokusatsu
genre-war = War
genre-wuxia = Wuxia
genre-youth = Youth

## Tags
# Those that are no plain words of English: all others are written as the vocabulary has them.

tag-bl = BL
tag-gl = GL
tag-censored-bl = censored BL
tag-lgbtq-characters = LGBTQ+ characters
tag-ceo-lead = CEO lead
tag-joseon = Joseon
tag-goryeo-and-earlier-korea = Goryeo and earlier Korea
tag-colonial-korea = colonial Korea
tag-republican-china = Republican China
tag-tang-dynasty = Tang dynasty
tag-song-and-ming-dynasties = Song and Ming dynasties
tag-qing-dynasty = Qing dynasty
tag-early-imperial-china = early imperial China
tag-old-japan = old Japan
tag-old-siam = old Siam
tag-robots-and-ai = robots and AI
tag-north-and-south-korea = North and South Korea

## Commands

menu-dramas = Dramas in this message
menu-rate-here = Rate dramas here
menu-taste = Taste
command-drama = Look up a drama
command-synopsis = What a drama is about
command-cast = Who plays whom
command-episodes = Episodes, length and dates
command-watch = Where to watch a drama
command-person = Roles by year, partners and best titles of someone of cast or crew
command-browse = Dramas by genre, tag, country, years, length or service
command-random = A drama drawn at random that you have not rated
command-top = The best rated dramas
command-who = Who here rated a drama, and what they gave it
command-rate = Rate a drama
command-unrate = Take back your rating of a drama
command-ratings = Ratings, newest first: yours, or another member's
command-similar = Dramas like one you know
command-recommend = Dramas for you, with reasons
command-together = Dramas all of you would like, with a vote
command-match = How alike you and another member rate
command-settings = What goes for this server: region, services, language, titles
command-me = Your settings and your data
command-me-profile = What you like: tags, countries, decades, hours watched
command-me-year = Your year in dramas, as a card
option-me-year = Which year; this one if you leave it out
command-server = What this server loves and disputes, and its best matchmaker
command-me-settings = Region, services, language, titles, scores: the way you like it
command-me-export = Everything kept about you, by direct message
command-me-forget = Forget everything kept about you
command-me-private = Be left out of averages, tops and matches
command-privacy = What is kept, why, and for how long
command-review = Say what you think of a drama
command-manage = For those who manage this server
command-manage-reports = The reviews that members reported, and those hidden here
command-manage-alerts = The channel where new episodes are told
option-manage-channel = The channel; leave it out to see which it is now
command-list = What you plan to watch, watch and have watched
command-list-show = Your list, or another member's open one
command-list-add = Put a drama on your list, or move it there
command-list-remove = Take a drama off your list
command-list-share = Say who may see your list
command-list-import = Bring a list and its scores from another site
option-list-file = The export of MyDramaList, Letterboxd, AniList, Trakt, Simkl or IMDb, or any CSV with titles
option-list-out_of = What the scores in the file are out of, where it does not say
command-list-tell = Be told of new episodes of what you watch
option-list-where = By direct message, in this server's channel, or not at all
option-list-status = Which part of the list
option-list-note = A note to yourself; - takes it away
option-list-with_others = Everyone, or nobody but you
command-progress = How far you are, and how many evenings are left
command-help = What Namida can do
command-about = Version, sources and state
command-status = For the owner of this bot: how it is doing
command-catalogue = This server's own titles and names
command-catalogue-misses = What was not found here, and what it may mean
command-catalogue-alias = Let a drama be found by another name here
command-catalogue-unalias = Take back a name of this server's own
command-catalogue-add = Add a title that is seen in this server alone
command-catalogue-correct = Correct a title for this server
command-catalogue-hide = Let a title not be found or recommended here
command-catalogue-history = What was changed here, by whom
command-catalogue-undo = Undo the last change of this server's titles
command-catalogue-import = Titles from a file, or from the text of a page
option-catalogue-file = .jsonl, .csv or a page as .txt, up to 2 MB; leave it out to paste a text
option-catalogue-name = The name people use here
option-title = Any name of the drama
option-score = 9, 8.5/10, 95%, 4.5/5 or ★★★★½
option-region = Countries by two letters or name, several set apart by commas: KR, US
option-private = Show the answer to you alone
option-like = What you want, set apart by commas, or a title: found family, slow burn
option-avoid = What you do not want, set apart by commas: amnesia, sad ending
option-mood = What you are in the mood for
option-years = 2015, 2015-2020, since 2018, until 2010 or 90s
option-surprise = Widely known, little known, or some of both
option-member = Another member
option-member2 = One more
option-member3 = One more
option-member4 = One more
option-member5 = One more
option-member6 = One more
option-member7 = One more
option-member8 = One more
option-member9 = One more
option-country = Only dramas of this country
option-name = A name in either order
option-genre = Only this genre
option-tag = Only dramas with this tag
option-from_year = This year or later
option-to_year = This year or earlier
option-service = Only what this service was seen to show
option-sort = Which come first
option-of = The ratings of this server, or of everyone
option-episode = The last episode you have seen
option-before = Finish before: Sunday, in 5 days, 2026-01-31
option-max_episodes = At most this many episodes
