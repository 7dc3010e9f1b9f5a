"""What a message in chat says about dramas: titles paired with scores, certain or to be asked."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from bot.core.chat import phrases
from bot.core.chat.message import Question, Reading, Spot, Wish
from bot.core.chat.notations import Notation, normalised, notations
from bot.core.models import Drama
from bot.core.scores import weigh_score
from bot.core.titles import name_key
from bot.guide.chat.claims import OWN, is_denied, is_prose, is_title, own_rating
from bot.guide.chat.local_spotting import AnySpotter
from bot.guide.chat.misspelt import MOST_CHOICES, pair_misspelt
from bot.guide.chat.pairing import FAR, Item, a_score, items_of, pair, pair_far, pair_plain_numbers
from bot.guide.chat.topics import topic
from bot.guide.chat.unknown import unknown_title, unknown_titles
from bot.guide.chat.widening import is_single, widened
from bot.guide.chat.words import CLAUSES, content, opens, without_brackets
from bot.guide.finding.catalogue import Found
from bot.guide.finding.popularity import popularity

MOST = 15
# Pairs of a title and a score that are judged; further ones are left out.
MOST_WEIGHED = 20
# Names of a message that are looked up; a lookup takes a millisecond or so.
MOST_LOOKUPS = 10

Find = Callable[[str], Found]
_CERTAIN = 4.0
# How much better known one of several namesakes has to be to be meant alone: about ten times.
_BY_FAR = 0.13
_SPEAKER = re.compile(r"(?:\A|\n)([A-Z][a-z]+):\s?\Z")
_PLAYER = re.compile(r"((?:[\w'-]+\s){1,4})(?:in|from|di|en|em|dans|trong|bei)\s\Z")
# "Big with Gong Yoo 4/10"
_STARRING = re.compile(r"\s?(?:with|starring|w/|con|com|avec|mit|sama|với)\s", re.IGNORECASE)
# A number that may count episodes.
_COUNTED = re.compile(r"(?P<seen>\d{1,2}\s?/\s?)?(?P<all>(?:1[1-9]|[2-9]\d))")
# What follows the name of the first season in the title of a later one.
_LATER = re.compile(r"\W*(?:Season|Part)?\s?\d", re.IGNORECASE)
# "my cat's name is Vincenzo"
_NAMED = re.compile(r"\bname(?:\sis|\swas|d|['’]s)\s\Z", re.IGNORECASE)
# "minha vida ta 2/10"
_OWN_WORD = re.compile(r"(?<!para )(?<!por )(?<!pour )(?<!a )\b(?:mi|tu|minha|meu|mon|ma|mein|meine) \Z", re.IGNORECASE)
_ALSO_IN = re.compile(r"(?:[,;]|\bvs\.?)\s(?:and\s)?in\s\Z", re.IGNORECASE)
# A score that may be off its scale: "0/10", "150%", "0".
_STATED = re.compile(r"(?<![\w.,/-])(?:\d{1,3}(?:[.,]\d{1,2})?\s?(?:/\s?(?:10|20|5|100)(?!\d)|%)|0(?![\w.,/]))")
_CLAUSE = re.compile(r"[,;.!(]|\b(?:because|bc|cuz|since)\b", re.IGNORECASE)
# Right before the score of the whole.
_OVERALL = re.compile(rf"(?:{phrases.WHOLE.pattern})\W*\Z", re.IGNORECASE)


class Reader:
    """Reads messages. `find` looks a name up where the writer is."""

    def __init__(self, spotter: AnySpotter, find: Find) -> None:
        self._spotter = spotter
        self._find = find

    def read(self, message: str) -> Reading:
        """What the message says. Any text is valid; at most its first 4,000 characters are read."""
        text, find = normalised(message), _limited(self._find)
        spots = widened(text, self._spotter.spot(text), find)
        spots = [spot for spot in spots if not _is_no_title(text, spot)]
        # "moon lovers ruined my life"
        around = zip([None, *spots], spots, [*spots[1:], None], strict=False)
        spots = [one for last, one, following in around if one.firm or not is_prose(text, one, last, following)]
        scores = notations(text, [(spot.start, spot.end) for spot in spots])
        spots = [spot for spot in spots if not _compared(text, spot, scores)] or spots
        masked = _masked(text, spots)
        scores = [score for score in scores if not is_denied(masked, score, spots)]
        items = items_of(spots, scores)
        pair(items, text)
        pair_far(items, text)
        pair_misspelt(items, text, find, self._spotter.is_everyday)
        pair_plain_numbers(items, text)
        unknown = unknown_title(items, text, self._spotter)
        reading = self._reading(items, text, masked, unknown, find)
        nothing = not (reading.certain or reading.questions or reading.named)
        return (_name_and_score(text, find) if nothing else None) or reading

    def names(self, message: str) -> list[Drama]:
        """The titles the message surely names; of a name that several share, all of them."""
        text, find = normalised(message), _limited(self._find)
        firm = [spot for spot in widened(text, self._spotter.spot(text), find) if spot.firm]
        return list({drama.id: drama for spot in firm for drama in _meant(text, spot, find).dramas}.values())

    def wish(self, message: str) -> Wish | None:
        """What the message asks about the titles it names, if it says little else."""
        text, find = normalised(message), _limited(self._find)
        spots = widened(text, self._spotter.spot(text), find)
        spots = [spot for spot in spots if spot.firm] or spots
        wanted = topic(_without_items(spots, text)) if spots else None
        dramas = {drama.id: drama for spot in spots for drama in _meant(text, spot, find).dramas[:MOST_CHOICES]}
        return Wish(wanted, tuple(dramas.values())) if wanted else None

    def score(self, message: str) -> tuple[int, ...]:
        """The possible values, 1–100, of a message that is only a score, "9/10", "no, make it an 8"; else empty."""
        text = normalised(message)
        found = notations(text)
        if len(found) != 1 or found[0].doubtful or "?" in text:
            return ()
        (score,) = found
        before = phrases.AGAIN.sub(" ", phrases.SECOND.sub(" ", text[: score.start]))
        behind = text[score.end :]
        if before != text[: score.start] and not phrases.OTHERS.search(behind):
            # "change it to 7, the ending ruined it"
            behind = _CLAUSE.split(behind)[0]
        rest = f"{before} {phrases.AGAIN.sub(' ', behind)}"
        return () if content(rest) or phrases.THANKS.search(text) else score.scores

    def _reading(self, items: Sequence[Item], text: str, masked: str, unknown: str | None, find: Find) -> Reading:
        ten = _out_of_ten(items)
        paired = [item for item in items if item.notation and item.mate and item.mate.spot]
        ratings = _Ratings(text, masked, sole=len(paired) == 1)
        sheet = _part_scores(items, text)
        for item in () if sheet else paired[:MOST_WEIGHED]:
            title = item.mate
            if title is None or title.spot is None:
                continue
            certainty = own_rating(masked, item, title)
            if certainty == "no" and (own := _own_instead(items, item, masked)):
                item, certainty = own, own_rating(masked, own, title)
            if certainty == "no" or self._rates_actor(text, title, item):
                continue
            asked = certainty == "unsure" or self._is_quoted(text, title.start)
            asked = asked or self._names_somebody(masked, title.end, item.start, title.spot.dramas)
            for said in (title.spot, *item.also):
                spot = said if title.settled else _meant(text, said, find)
                ratings.put(item, spot, _scores(item, ten), asked)
        lined = "\n" in text and ratings.certain
        unknown = (unknown_titles(items, text, self._spotter) if lined else unknown) or ratings.missing
        if sheet and sheet[1]:
            ratings.put(sheet[1], _meant(text, sheet[0], find), _scores(sheet[1], True), asked=False)
        scored = any(item.notation for item in items)
        named = [drama for item in items if item.spot for drama in _meant(text, item.spot, find).dramas[:1]]
        one = not scored and len({drama.id for drama in named}) == 1
        beyond = _beyond(items, text) if one else None
        alone = one and not beyond and _only_title(items, text)
        parts = sheet is not None and not sheet[1]
        return Reading(
            certain=tuple(ratings.certain.values()),
            questions=tuple(ratings.questions.values()),
            named=tuple(named[:1]) if alone or parts else (),
            says_status=alone and phrases.WATCH_STATUS.search(_without_items(items, text)) is not None,
            parts=parts,
            unknown=unknown,
            beyond=beyond,
            more=sum(1 + len(item.also) for item in paired[MOST_WEIGHED:]),
        )

    def _rates_actor(self, text: str, title: Item, score: Item) -> bool:
        """Whether a score rates an actor in a drama: "gong yoo in goblin is a 10"."""
        if re.search(r"[!.…\n]", text[title.end : score.start]):
            return False
        if _ALSO_IN.search(text, max(0, title.start - 12), title.start):
            return True
        before = _PLAYER.search(text, max(0, title.start - 60), title.start)
        words = before[1].split() if before else []
        return any(self._spotter.is_actor(" ".join(words[n:])) for n in range(len(words) - 1))

    def _names_somebody(self, text: str, start: int, end: int, dramas: Sequence[Drama]) -> bool:
        """Whether somebody in a drama is named right before its score, "vincenzo corn salad guy 10/10"."""
        said = CLAUSES.split(without_brackets(text[start:end]).rstrip(" :"))[-1]
        words = [] if _STARRING.match(said) else content(said)
        names = (" ".join(words[-size:]) for size in range(1, min(len(words), 3) + 1))
        return any(phrases.PERSON.search(name) or self._spotter.plays(name, dramas) for name in names)

    def _is_quoted(self, text: str, start: int) -> bool:
        """Whether the line quotes somebody, "Ana: Signal 9/10"."""
        speaker = _SPEAKER.search(text, max(0, start - 40), start)
        return speaker is not None and bool(content(speaker[1])) and not self._spotter.is_everyday(speaker[1])


class _Ratings:
    """Sorts the pairs of a message into `certain` ratings, by drama id, and `questions`, by the ids they ask about.

    `missing` is a later season that is not in the catalogue, rated beside the first. `sole` says that the message has
    a single pair; `masked` is the message with its titles blotted out.
    """

    def __init__(self, text: str, masked: str, sole: bool) -> None:
        self._text = text
        self._masked = masked
        self._sole = sole
        self.certain: dict[str, tuple[Drama, int]] = {}
        self.questions: dict[tuple[str, ...], Question] = {}
        self.missing: str | None = None

    def put(self, item: Item, spot: Spot, scores: tuple[int, ...], asked: bool) -> None:
        """Add a score and its title to the certain ratings or the questions, or drop it; `asked` rules out certain."""
        notation = item.notation
        if notation is None:
            return
        if spot.doubtful and spot.dramas[0].id in self.certain:
            title, said = spot.dramas[0].title, self._text[spot.start : spot.end].strip(" ,:(")
            self.missing = said if name_key(said).startswith(name_key(title)) else f"{title} {said}"
            return
        begins = not self._text[: spot.start].strip()
        # "king the land: fun. 6/10": a message is about what it begins with.
        name = self._text[spot.start : spot.end]
        words = " " in name and opens(self._text, spot.start)
        limit = FAR if self._sole and notation.kind == "clear" and (spot.firm or words) else _CERTAIN
        plainly = spot.firm or (self._sole and (words or begins) and item.cost <= limit)
        if not spot.firm and item.mate:
            around = f"{self._masked[: spot.start]}{name}{self._masked[spot.end :]}"
            if (certainty := is_title(around, item, item.mate)) == "no":
                return
            asked = asked or certainty == "unsure"
        if name.isalpha() and name.islower() and _OWN_WORD.search(self._text, max(0, spot.start - 12), spot.start):
            asked = True
        number = _COUNTED.fullmatch(self._text, item.start, item.end)
        if number and any(drama.episodes == int(number["all"]) for drama in spot.dramas):
            # "Vincenzo 12/20", "Signal (16)": progress, or the number of episodes.
            if not number["seen"] and not item.extra:
                return
            asked = True
        far = item.cost > limit
        doubt = item.doubt or notation.doubtful or spot.doubtful or asked or far or (not plainly and item.cost > 1.5)
        if not doubt and len(spot.dramas) == 1 and len(scores) == 1:
            self._add_certain(spot.dramas[0], scores[0])
        elif spot.firm or not far or (self._sole and begins and item.cost <= FAR):
            dramas = spot.dramas[:MOST_CHOICES]
            self.questions.setdefault(tuple(drama.id for drama in dramas), Question(dramas, scores))

    def _add_certain(self, drama: Drama, score: int) -> None:
        """Add a certain score; where the message gives the drama another one too, ask which."""
        if drama.id in self.certain and self.certain[drama.id][1] != score:
            _, before = self.certain.pop(drama.id)
            self.questions[(drama.id,)] = Question((drama,), (before, score))
        elif (drama.id,) not in self.questions:
            self.certain[drama.id] = drama, score


def _limited(find: Find) -> Find:
    """A `find` that looks up at most MOST_LOOKUPS names, each once, so that no message takes long."""
    known: dict[str, Found] = {}

    def found(text: str) -> Found:
        if text not in known:
            known[text] = find(text) if len(known) < MOST_LOOKUPS else Found()
        return known[text]

    return found


def _meant(text: str, spot: Spot, find: Find) -> Spot:
    """The spot with the dramas its words mean here: a server's own names win, and a series comes before its film."""
    if len(spot.dramas) < 2:
        return spot
    shown = text[spot.start : spot.end]
    if (sure := find(shown).sure) and sure in spot.dramas:
        return replace(spot, dramas=(sure,))
    native = tuple(drama for drama in spot.dramas if drama.native_title == shown)
    if native and not shown.isascii():
        spot = replace(spot, dramas=native)
        if len(native) == 1:
            return spot
    # "Squid Game" is the first season where the others have it and a number for a title.
    first = tuple(drama for drama in spot.dramas if drama.title.casefold() == shown.casefold())
    if len(first) == 1 and all(_LATER.match(other.title, len(shown)) for other in spot.dramas if other not in first):
        return replace(spot, dramas=first)
    titled = tuple(drama for drama in spot.dramas if shown.casefold() in (drama.title.casefold(), drama.native_title))
    dramas = tuple(drama for drama in spot.dramas if not is_single(drama))
    if not dramas or (titled and all(map(is_single, titled))):
        dramas = spot.dramas
    titled = tuple(drama for drama in titled if drama in dramas)
    known, *others = sorted(dramas, key=popularity, reverse=True)
    alone = (not titled or known in titled) and all(
        popularity(known) - popularity(other) >= _BY_FAR for other in others
    )
    return replace(spot, dramas=(known,) if alone else dramas)


def _name_and_score(text: str, find: Find) -> Reading | None:
    """A message that is only a name and then a score, even if part of the name looks like a score: "23.5 7/10"."""
    name, _, last = text.strip(" .!").rpartition(" ")
    score = next(iter(notations(last)), None)
    if score is None or score.doubtful or len(score.scores) != 1 or (score.start, score.end) != (0, len(last)):
        return None
    name = name.strip(" :=–-")
    found = find(name) if name else Found()
    dramas = (found.sure,) if found.sure else tuple(choice.drama for choice in found.choices)
    called = tuple(drama for drama in dramas if name_key(name) in map(name_key, drama.names))[:MOST_CHOICES]
    if len(called) == 1:
        return Reading(certain=((called[0], score.scores[0]),))
    return Reading(questions=(Question(called, score.scores),)) if called else None


def _scores(item: Item, ten: bool) -> tuple[int, ...]:
    """The values a score may have. With `ten`, small numbers are out of ten, as others in the message are."""
    if item.notation is None:
        return ()
    scores = item.notation.scores
    if ten and item.notation.kind in ("bare", "points") and len(scores) == 2 and scores[1] == min(100, 2 * scores[0]):
        scores = scores[:1]
    return tuple(dict.fromkeys((*scores, *(score for more in item.extra for score in more))))[:MOST_CHOICES]


def _out_of_ten(items: Sequence[Item]) -> bool:
    """Whether another score of the message shows that its numbers are out of ten."""
    known = [item.notation for item in items if item.notation and item.mate]
    return any(len(n.scores) == 1 and n.kind in ("bare", "points") and 50 < n.scores[0] <= 100 for n in known)


def _is_no_title(text: str, spot: Spot) -> bool:
    """Whether words are an idiom or the name of something else."""
    named = _NAMED.search(text, max(0, spot.start - 12), spot.start)
    return named is not None or phrases.IDIOMATIC.match(text, spot.start) is not None


def _compared(text: str, spot: Spot, scores: Sequence[Notation]) -> bool:
    """Whether another title is compared to this one, which has no score of its own, unlike "9 vs Healer 8"."""
    if len(scores) == 1 and text[: spot.start].endswith("> "):
        return True
    if not phrases.COMPARED.search(text, max(0, spot.start - 30), spot.start):
        return False
    own = any(not text[spot.end : score.start].strip(" (:") for score in scores if score.start >= spot.end)
    return not own or not any(score.end <= spot.start for score in scores)


def _own_instead(items: Sequence[Item], score: Item, masked: str) -> Item | None:
    """The writer's own score after somebody else's: "my friend gave Signal a 9 but for me it's a 7"."""
    behind = next((item for item in items if item.start >= score.end), None)
    if behind is None or behind.spot or behind.mate or not OWN.search(masked, score.end, behind.start):
        return None
    plain = behind.notation is not None and behind.notation.kind == "bare" and not a_score(masked, behind)
    return replace(behind, mate=score.mate, doubt=plain)


def _masked(text: str, spots: Sequence[Spot]) -> str:
    """The text with its titles replaced by "x", so that "My Husband" is not read as words of the sentence."""
    for spot in spots:
        text = text[: spot.start] + "x" * (spot.end - spot.start) + text[spot.end :]
    return text


def _beyond(items: Sequence[Item], text: str) -> str | None:
    """The score of a message that is only a title and a score off its scale: "Goblin 0/10"."""
    stated = _STATED.search(text)
    if stated is None or weigh_score(stated[0]) != "beyond":
        return None
    rest = text[: stated.start()] + " " * len(stated[0]) + text[stated.end() :]
    return stated[0] if _only_title(items, rest) else None


def _part_scores(items: Sequence[Item], text: str) -> tuple[Spot, Item | None] | None:
    """The title of a message that only scores parts of it, "Signal: story 9, acting 8", and its overall score."""
    titles, scores = [item.spot for item in items if item.spot], [item for item in items if item.notation]
    rest = _without_items(items, text)
    parts = phrases.PARTS.findall(rest)
    whole = next((item for item in scores if _OVERALL.search(text, max(0, item.start - 24), item.start)), None)
    if len(titles) != 1 or phrases.SHARES.search(rest) or not 1 < len(scores) <= len(parts) + (whole is not None):
        return None
    return None if content(phrases.WHOLE.sub(" ", phrases.PARTS.sub(" ", rest))) else (titles[0], whole)


def _only_title(items: Sequence[Item], text: str) -> bool:
    """Whether a message is only a title, filler, and perhaps whether the writer watches it; ordinary words count as a
    title only if there is nothing else."""
    rest = _without_items(items, text)
    if phrases.WATCH_STATUS.search(rest):
        rest = phrases.REACHED.sub(" ", phrases.WATCH_STATUS.sub(" ", rest))
    said = text.strip(" .,!?\n")
    # "shut up" is hardly Shut Up Flower Boy Band, for all that some call it so.
    word = len(said) == 1 or any(_nickname(said, item.spot, text) for item in items if item.spot)
    firm = any(item.spot and item.spot.firm for item in items) or not (word or re.search(r"\w", rest))
    return firm and not content(rest) and not ("?" in text and phrases.ASKS.search(text))


def _nickname(said: str, spot: Spot, text: str) -> bool:
    """Whether a message is a spot's words alone, in small letters, and these are no full title of its dramas."""
    whole = said == text[spot.start : spot.end] and said.islower() and said.isascii()
    return whole and name_key(said) not in {name_key(drama.title) for drama in spot.dramas}


def _without_items(items: Sequence[Item | Spot], text: str) -> str:
    """The text with "…" in place of its titles and scores."""
    for item in reversed(items):
        text = f"{text[: item.start]}…{text[item.end :]}"
    return text
