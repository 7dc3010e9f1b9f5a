"""Answering what members say about dramas in chat."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from itertools import accumulate

from bot.core.chat import phrases
from bot.core.chat.message import Heard, Question, Reading, Wish
from bot.core.chat.notations import normalised
from bot.core.errors import Moment, Sorry
from bot.core.member.asker import Asker
from bot.core.member.ratings import Rated
from bot.core.models import Drama
from bot.core.ports import Store
from bot.guide.chat.asking import asks, greets
from bot.guide.chat.local_spotting import LocalSpotter
from bot.guide.chat.misspelt import MOST_CHOICES
from bot.guide.chat.rate_limit import ANSWERS, ChatRateLimit
from bot.guide.chat.reading import MOST, Reader
from bot.guide.chat.recent import Recent
from bot.guide.chat.spotting import Spotter
from bot.guide.finding.catalogue import Catalogue
from bot.guide.ratings import Ratings
from bot.guide.servers import Servers

_MOST_QUESTIONS = 4
# How many components a reply has room for beside its text, and buttons in a row. A kept score takes an Undo button, a
# question its text, its row, and a button for each title or score it offers and for none of them.
_PARTS, _ROW = 38, 5


class Chat:
    """Reads messages in chat, keeps the ratings in them, and says what is to be asked."""

    def __init__(
        self, catalogue: Catalogue, store: Store, ratings: Ratings, servers: Servers, clock: Callable[[], float]
    ) -> None:
        self._catalogue = catalogue
        self._store = store
        self._ratings = ratings
        self._servers = servers
        self._clock = clock
        self._spotter = Spotter(catalogue)
        self._rate_limit = ChatRateLimit(clock)
        self._recent = Recent(clock)

    async def learn(self) -> None:
        """Learn all titles ahead of time, so that the first message need not wait for it."""
        await self._spotter.learn()

    async def hear(
        self, asker: Asker, message: int, text: str, about: Iterable[str] = (), *, said: bool = True
    ) -> Heard | None:
        """Keep the certain ratings in a message to the bot. None where there is nothing to reply.

        `message` is its id; one that was answered before gets no second reply. `about` are the ids of titles in the
        message it replies to: where that is one title, a score alone rates it. Without a reply, a score alone is of the
        title of the member's last answer. `said` is False where the bot is only
        mentioned in passing: then ratings are answered, but no questions about titles, greetings or requests.

        Raises Sorry once where the member was answered too often, after which it returns None; nothing of these
        messages is kept.
        """
        await self._servers.load(asker)
        understood = self._understood(asker, await self._reader(asker), text, about, said)
        if understood is None:
            return None
        reading, wish, greeted = understood
        verdict = self._rate_limit.take(asker.member)
        if verdict == "silence" or not await self._store.messages.claim(message, asker.member, int(self._clock())):
            return None
        if verdict == "enough":
            raise Sorry("chat-often", count=ANSWERS, when=Moment(self._rate_limit.until(asker.member)))
        reading, wish, elsewhere = _shown(reading, wish, asker)
        kept = [await self._ratings.rate(asker, drama, score) for drama, score in reading.certain[:MOST]]
        questions = _fitting(reading.questions, len(kept))
        wanted = wish.dramas if wish else ()
        answered = (*(rated.drama for rated in kept), *reading.asked, *reading.named, *wanted)
        self._recent.note(asker, (drama.id for drama in answered), bool(kept))
        left = len(reading.certain) - len(kept) + len(reading.questions) - len(questions)
        return Heard(
            kept=tuple(kept),
            questions=questions,
            named=reading.named[0] if reading.named else None,
            says_status=reading.says_status,
            parts=reading.parts,
            elsewhere=elsewhere,
            unknown=reading.unknown,
            beyond=reading.beyond,
            wish=wish,
            greeted=greeted,
            more=reading.more + left,
        )

    def _understood(
        self, asker: Asker, reader: Reader, text: str, about: Iterable[str], said: bool
    ) -> tuple[Reading, Wish | None, bool] | None:
        """What a message says, what it asks about titles, and whether it greets; None where there is no reply."""
        reading, wish, greeted = reader.read(text), None, not normalised(text).strip()
        alone = () if reading.rated or reading.asked or reading.named else reader.score(text)
        if alone:
            reading = self._scored(asker, text, alone, about)
        if said and not greeted and (reading.bare or not reading.heard):
            wish = reader.wish(text)
        if wish and reading.bare:
            # "is Signal on netflix" is more than a title, "finished Signal" is not.
            reading, wish = (reading, None) if wish.topic in ("list", "score") else (Reading(), wish)
        if not wish and not greeted and not reading.heard:
            # Who asks for something, or gives a score of nobody knows what, would wait for an answer in vain.
            greeted = said and (bool(alone) or asks(text) or (greets(text) and self._rate_limit.greet(asker.member)))
            if not greeted:
                return None
        return reading, wish, greeted

    def _scored(self, asker: Asker, text: str, scores: tuple[int, ...], about: Iterable[str]) -> Reading:
        """A message that is only a score, as a rating of what it replies to or of what the member was last told of."""
        replied = {drama.id: drama for drama in self._of(about, asker)}
        last = self._recent.last(asker)
        dramas = tuple((replied or {drama.id: drama for drama in self._of(last.dramas, asker)}).values())
        again = phrases.AGAIN.search(normalised(text)) is not None
        if not 1 <= len(dramas) <= MOST_CHOICES or (len(dramas) > 1 and (replied or not again)):
            return Reading()
        # "9/10" after a score that was kept may be of anything.
        sure = replied or again or not last.kept
        if sure and len(dramas) == 1 and len(scores) == 1:
            return Reading(certain=((dramas[0], scores[0]),))
        return Reading(questions=(Question(dramas, scores),))

    async def names(self, asker: Asker, text: str, keys: Iterable[str] = ()) -> list[Drama]:
        """The dramas a message names: those of the ids `keys` first, uncertain ones last.

        Raises Sorry where it names none that may be shown there.
        """
        await self._servers.load(asker)
        reader = await self._reader(asker)
        reading = reader.read(text)
        return _open((*self._of(keys, asker), *reader.names(text), *reading.rated, *reading.asked), asker)

    async def said(self, asker: Asker, text: str, keys: Iterable[str] = ()) -> list[tuple[Drama, int | None]]:
        """The dramas a message names, each with its score where that is certain. Raises Sorry as `names` does."""
        await self._servers.load(asker)
        reader = await self._reader(asker)
        reading = reader.read(text)
        scores = {drama.id: score for drama, score in reading.certain}
        dramas = _open((*self._of(keys, asker), *reading.rated, *reading.asked, *reader.names(text)), asker)
        return [(drama, scores.get(drama.id)) for drama in dramas]

    def _of(self, keys: Iterable[str], asker: Asker) -> list[Drama]:
        own = self._servers.own(asker.server)
        return [drama for key in keys if (drama := self._catalogue.get(key, own))]

    async def answer(self, asker: Asker, drama: Drama, scores: tuple[int, ...]) -> Rated | Question:
        """Rate the drama the member chose, or ask for the score where several are possible."""
        if len(scores) == 1:
            return await self._ratings.rate(asker, drama, scores[0])
        return Question((drama,), scores)

    async def _reader(self, asker: Asker) -> Reader:
        await self.learn()
        local = self._servers.local(asker)
        spotter = LocalSpotter(self._spotter, local, self._servers.aliases(asker.server))
        return Reader(spotter, lambda text: self._catalogue.find(text, local))


def _fitting(questions: Sequence[Question], kept: int) -> tuple[Question, ...]:
    """As many of the first questions as fit into one reply beside the `kept` ratings."""
    room = _PARTS - kept - -(-kept // _ROW)
    sizes = accumulate(3 + max(len(one.dramas), len(one.scores)) for one in questions)
    return tuple(one for one, size in zip(questions[:_MOST_QUESTIONS], sizes, strict=False) if size <= room)


def _shown(reading: Reading, wish: Wish | None, asker: Asker) -> tuple[Reading, Wish | None, Drama | None]:
    """The reading and the wish without titles that may not be shown where the asker is, and the first of those."""
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
    """The dramas that may be shown where the asker is, without duplicates. Raises Sorry where there are none."""
    if not dramas:
        raise Sorry("chat-names-none")
    found = {drama.id: drama for drama in dramas if asker.sees(drama)}
    if not found:
        raise Sorry("adult-elsewhere", title=dramas[0])
    return list(found.values())
