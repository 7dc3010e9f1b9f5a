"""Rating in the flow of chat."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from itertools import accumulate

from bot.core.chat.message import Heard, Question, Reading, Wish
from bot.core.chat.notations import plain
from bot.core.errors import Moment, Sorry
from bot.core.member.people import Asker, Rated
from bot.core.models import Drama
from bot.core.ports import Store
from bot.guide.chat.asking import asks
from bot.guide.chat.pace import ANSWERS, ChatPace
from bot.guide.chat.reading import MOST, Reader
from bot.guide.chat.spotting import Spotter
from bot.guide.chat.there import There
from bot.guide.finding.catalogue import Catalogue
from bot.guide.here import Here
from bot.guide.ratings import Ratings

_MOST_QUESTIONS = 4
# So many parts an answer has beside its text: an Undo of each score that is kept, in rows of so many, and of each
# question its text, its row and its buttons, one for each title or score that may be meant and one for none.
_PARTS, _ROW = 38, 5


class Chat:
    """What members say of dramas in messages of their own."""

    def __init__(
        self, catalogue: Catalogue, store: Store, ratings: Ratings, here: Here, clock: Callable[[], float]
    ) -> None:
        self._catalogue = catalogue
        self._store = store
        self._ratings = ratings
        self._here = here
        self._clock = clock
        self._spotter = Spotter(catalogue)
        self._pace = ChatPace(clock)

    async def learn(self) -> None:
        """Learn the names messages are read by, so that the first message need not wait for it."""
        await self._spotter.learn()

    async def hear(
        self, asker: Asker, message: int, text: str, about: Iterable[str] = (), *, said: bool = True
    ) -> Heard | None:
        """Keep what a message to the bot, its id and its text, surely rates; a score alone is of the one title whose id
        is among `about`. None where there is nothing to say: it is not about ratings, it was answered before, or its
        writer has had answers enough for now. What is `said` to the bot, not in passing, is also heard where it wants
        something of titles, and once in a while where it greets or asks for anything else.

        Raises Sorry once where these become too many; nothing of that message is kept.
        """
        await self._here.meet(asker)
        reader = await self._reader(asker)
        reading, wish, greeted = reader.read(text), None, not plain(text).strip()
        alone = () if reading.heard else reader.score(text)
        answered = {drama.id: drama for drama in self._of(about, asker)} if alone else {}
        if len(answered) == 1:
            reading = _alone(next(iter(answered.values())), alone)
        if said and not greeted and (reading.bare or not reading.heard):
            wish = reader.wish(text)
        if wish and reading.bare:
            # "is Signal on netflix" is more than a title, "finished Signal" is not.
            reading, wish = (reading, None) if wish.topic in ("list", "score") else (Reading(), wish)
        if not wish and not greeted and not reading.heard:
            greeted = said and (asks(text) or bool(alone)) and self._pace.greet(asker.member)
            if not greeted:
                return None
        turn = self._pace.take(asker.member)
        if turn == "silence" or not await self._store.messages.claim(message, asker.member, int(self._clock())):
            return None
        if turn == "enough":
            raise Sorry("chat-often", count=ANSWERS, when=Moment(self._pace.until(asker.member)))
        reading, wish, elsewhere = _shown(reading, wish, asker)
        kept = [await self._ratings.rate(asker, drama, score) for drama, score in reading.certain[:MOST]]
        questions = _fitting(reading.questions, len(kept))
        left = len(reading.certain) - len(kept) + len(reading.questions) - len(questions)
        return Heard(
            kept=tuple(kept),
            questions=questions,
            named=reading.named[0] if reading.named else None,
            stands=reading.stands,
            parts=reading.parts,
            elsewhere=elsewhere,
            unknown=reading.unknown,
            beyond=reading.beyond,
            wish=wish,
            greeted=greeted,
            more=reading.more + left,
        )

    async def names(self, asker: Asker, text: str, keys: Iterable[str] = ()) -> list[Drama]:
        """The dramas any message names, those it may name after the others; the first are those whose ids are among
        `keys`. Raises Sorry where it names none that may be shown there."""
        await self._here.meet(asker)
        reader = await self._reader(asker)
        reading = reader.read(text)
        return _open((*self._of(keys, asker), *reader.names(text), *reading.rated, *reading.asked), asker)

    async def said(self, asker: Asker, text: str, keys: Iterable[str] = ()) -> list[tuple[Drama, int | None]]:
        """The dramas any message names, each with the score it surely gives. Raises Sorry as `names` does."""
        await self._here.meet(asker)
        reader = await self._reader(asker)
        reading = reader.read(text)
        scores = {drama.id: score for drama, score in reading.certain}
        dramas = _open((*self._of(keys, asker), *reading.rated, *reading.asked, *reader.names(text)), asker)
        return [(drama, scores.get(drama.id)) for drama in dramas]

    def _of(self, keys: Iterable[str], asker: Asker) -> list[Drama]:
        own = self._here.own(asker.server)
        return [drama for key in keys if (drama := self._catalogue.get(key, own))]

    async def answer(self, asker: Asker, drama: Drama, scores: tuple[int, ...]) -> Rated | Question:
        """What was asked is answered by a drama: it is rated where one score is left, else the score is asked."""
        if len(scores) == 1:
            return await self._ratings.rate(asker, drama, scores[0])
        return Question((drama,), scores)

    async def _reader(self, asker: Asker) -> Reader:
        await self.learn()
        own: dict[str, list[str]] = {}
        for alias in self._here.aliases(asker.server):
            own.setdefault(alias.drama, []).append(alias.name)
        around = self._here.around(asker)
        return Reader(There(self._spotter, around), lambda text: self._catalogue.find(text, around), own)


def _alone(drama: Drama, scores: tuple[int, ...]) -> Reading:
    """What a score alone says of a drama."""
    return (
        Reading(certain=((drama, *scores),)) if len(scores) == 1 else Reading(questions=(Question((drama,), scores),))
    )


def _fitting(questions: Sequence[Question], kept: int) -> tuple[Question, ...]:
    """The first of some questions, as many as fit into one answer with what is kept."""
    room = _PARTS - kept - -(-kept // _ROW)
    sizes = accumulate(3 + max(len(one.dramas), len(one.scores)) for one in questions)
    return tuple(one for one, size in zip(questions[:_MOST_QUESTIONS], sizes, strict=False) if size <= room)


def _shown(reading: Reading, wish: Wish | None, asker: Asker) -> tuple[Reading, Wish | None, Drama | None]:
    """What a message says and wants of the titles that may be shown where the asker is, and the first of the others."""
    wanted = wish.dramas if wish else ()
    mentioned = (*reading.rated, *reading.asked, *reading.named, *wanted)
    elsewhere = next((drama for drama in mentioned if not asker.sees(drama)), None)
    if elsewhere is None:
        return reading, wish, None
    left = replace(
        reading,
        certain=tuple(row for row in reading.certain if asker.sees(row[0])),
        questions=tuple(one for one in reading.questions if all(map(asker.sees, one.dramas))),
        named=tuple(filter(asker.sees, reading.named)),
    )
    seen = tuple(filter(asker.sees, wanted))
    return left, Wish(wish.topic, seen) if wish and seen else None, elsewhere


def _open(dramas: Sequence[Drama], asker: Asker) -> list[Drama]:
    """The dramas that may be shown where the asker is, each once. Raises Sorry where there are none."""
    if not dramas:
        raise Sorry("chat-names-none")
    found = {drama.id: drama for drama in dramas if asker.sees(drama)}
    if not found:
        raise Sorry("adult-elsewhere", title=dramas[0])
    return list(found.values())
