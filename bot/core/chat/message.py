"""Values of reading chat: titles, ratings and questions in a message, and the reply to it."""

from dataclasses import dataclass
from typing import Literal

from bot.core.member.ratings import Rated
from bot.core.models import Drama

# What a message asks about a title: a tab of its card, a change to the writer's list, or help to rate it.
Topic = Literal["overview", "cast", "episodes", "watch", "similar", "list", "score"]

Certainty = Literal["sure", "unsure", "no"]
"""How sure a reading of a message is: taken as it is, asked about, or dropped."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A title at `start`:`end` of a normalised text, with the dramas of that name, best known first.

    `firm` means that the words can be nothing but a title; ordinary words may be just that. `doubtful` means that the
    year or season beside the name belongs to none of the dramas.
    """

    start: int
    end: int
    dramas: tuple[Drama, ...]
    firm: bool
    doubtful: bool = False


@dataclass(frozen=True, slots=True)
class Question:
    """A rating to ask the writer about: one of `dramas` was given one of `scores` (1–100)."""

    dramas: tuple[Drama, ...]
    scores: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Reading:
    """What a message says: `certain` ratings, `questions` to ask, and the titles `named` without a score.

    `says_status` is set where the writer says that they watch, plan or dropped the named title, `parts` where only
    parts of it are scored, such as its music. `unknown` are words with a score that are no title here, `beyond` is a
    score off every scale, and `more` counts the scored titles that were not read.
    """

    certain: tuple[tuple[Drama, int], ...] = ()
    questions: tuple[Question, ...] = ()
    named: tuple[Drama, ...] = ()
    says_status: bool = False
    parts: bool = False
    unknown: str | None = None
    beyond: str | None = None
    more: int = 0

    @property
    def heard(self) -> bool:
        """Whether there is anything to reply to."""
        return bool(self.certain or self.questions or self.named or self.unknown or self.beyond)

    @property
    def bare(self) -> bool:
        """Whether the message names a title and says nothing about it."""
        return bool(self.named) and not (self.says_status or self.parts or self.beyond)

    @property
    def rated(self) -> tuple[Drama, ...]:
        """The titles with a certain score."""
        return tuple(drama for drama, _ in self.certain)

    @property
    def asked(self) -> tuple[Drama, ...]:
        """The titles that the questions are about."""
        return tuple(drama for question in self.questions for drama in question.dramas)


@dataclass(frozen=True, slots=True)
class Wish:
    """What a message without scores asks about the titles it names."""

    topic: Topic
    dramas: tuple[Drama, ...]


@dataclass(frozen=True, slots=True)
class Heard:
    """The reply to a message: the ratings kept, the questions, and the rest as in `Reading`.

    `elsewhere` is a title that may not be shown in this channel and was ignored. `wish` is what the message asks about
    titles; `greeted` is set where it only greets the bot or asks for anything else it can do.
    """

    kept: tuple[Rated, ...] = ()
    questions: tuple[Question, ...] = ()
    named: Drama | None = None
    says_status: bool = False
    parts: bool = False
    elsewhere: Drama | None = None
    unknown: str | None = None
    beyond: str | None = None
    wish: Wish | None = None
    greeted: bool = False
    more: int = 0
