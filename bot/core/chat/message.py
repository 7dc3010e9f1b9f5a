"""What a message in chat says of dramas."""

from dataclasses import dataclass
from typing import Literal

from bot.core.member.people import Rated
from bot.core.models import Drama

# What is wanted of a title: a tab of its card, a place on one's list, or to give it a score.
Topic = Literal["overview", "cast", "episodes", "watch", "similar", "list", "score"]


@dataclass(frozen=True, slots=True)
class Spot:
    """A title named at `start`:`end` of a plain text, and the dramas of that name, the best known first.

    `firm` where nothing else can be meant; a common word may be just that. `doubtful` where what stands beside the
    name, a year or a season, is of none of them.
    """

    start: int
    end: int
    dramas: tuple[Drama, ...]
    firm: bool
    doubtful: bool = False


@dataclass(frozen=True, slots=True)
class Question:
    """What is not certain: one of `dramas`, given one of `scores` (1–100)."""

    dramas: tuple[Drama, ...]
    scores: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Reading:
    """What is certain in a message, what has to be asked, and the titles it names without a score; `stands` where it
    says that who writes watches, plans or dropped that one, `parts` where it gives scores to parts of it alone.

    `unknown` are words that were given a score and that no title is called, `beyond` is a score that no scale goes to;
    `more` titles with a score were left unread.
    """

    certain: tuple[tuple[Drama, int], ...] = ()
    questions: tuple[Question, ...] = ()
    named: tuple[Drama, ...] = ()
    stands: bool = False
    parts: bool = False
    unknown: str | None = None
    beyond: str | None = None
    more: int = 0

    @property
    def heard(self) -> bool:
        """Whether there is anything to answer."""
        return bool(self.certain or self.questions or self.named or self.unknown or self.beyond)

    @property
    def bare(self) -> bool:
        """Whether there is nothing but a title, of which nothing is said."""
        return bool(self.named) and not (self.stands or self.parts or self.beyond)

    @property
    def rated(self) -> tuple[Drama, ...]:
        """The titles that surely have a score."""
        return tuple(drama for drama, _ in self.certain)

    @property
    def asked(self) -> tuple[Drama, ...]:
        """The titles that have to be asked about."""
        return tuple(drama for question in self.questions for drama in question.dramas)


@dataclass(frozen=True, slots=True)
class Wish:
    """What a message that scores nothing wants of the titles it names."""

    topic: Topic
    dramas: tuple[Drama, ...]


@dataclass(frozen=True, slots=True)
class Heard:
    """The answer to a message: what was kept, what is asked, the one title that was only named, with whether it was
    said where the writer stands with it or parts of it were scored, the score that no scale goes to. `elsewhere` is a
    title that may not be shown there, and was left alone; `wish` is what the message wants of titles, and `greeted`
    where it but greets or asks for something."""

    kept: tuple[Rated, ...] = ()
    questions: tuple[Question, ...] = ()
    named: Drama | None = None
    stands: bool = False
    parts: bool = False
    elsewhere: Drama | None = None
    unknown: str | None = None
    beyond: str | None = None
    wish: Wish | None = None
    greeted: bool = False
    more: int = 0
